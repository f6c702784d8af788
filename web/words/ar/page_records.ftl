# الصفحات العامة للسجلات: سجل واحد، وكل ما هو من نوع، وسجل جديد.

page-records-kind-unknown = نوع من السجلات لا يعرفه هذا الإصدار
page-records-rename = تغيير العنوان
page-records-print = طباعة
page-records-facts = ما هو مكتوب
page-records-add-field = لم يُملأ بعد
page-records-said = ما قيل
page-records-newest-first = الأحدث أولاً
page-records-history = ما جرى
page-records-history-show = إظهار كل ما جرى
page-records-history-hide = إخفاء
page-records-held = لدى من هو
page-records-made = أُنشئ { $when }
page-records-in-bin = هذا السجل في السلّة. ما كُتب يبقى، ويمكن إخراجه منها.
page-records-problem-by = { $sentence } جاء ذلك من { $group }.
page-records-links = مرتبط بما يلي
page-records-linked-as = { $kind }: { $field }
page-records-show-all = { $count ->
    [one] إظهاره
    [two] إظهار كليهما
   *[other] إظهار الكل ({ $count })
  }
page-records-bin = السلّة
page-records-withdraw = وضع في السلّة
page-records-restore = إخراج من السلّة
page-records-withdrawn = هو الآن في السلّة. يمكنكم إخراجه منها خلال ٣٠ يوماً.
page-records-restored = عاد.
page-records-share = موجود هنا فقط حتى الآن
page-records-share-private = لا يستطيع قراءة هذا أحد غير مجموعتكم.
page-records-share-begin = مشاركته مع آخرين
page-records-share-how = يحصل الآخرون على سجل بالكلمات نفسها. هذا السجل يبقى هنا، ولا يُربط بذاك عندهم.
page-records-share-do = مشاركة الآن
page-records-shared-without = تمت المشاركة، ولكن بلا { $fields }: ما تشير إليه ليس في تلك المساحة.
page-records-shared-open = فتح ما يراه الآخرون
page-records-follow-need = التعهّد بجزء
page-records-follow-fund = طلب مصروف منه
page-records-follow-resource = التعهّد به لأجل احتياج

page-records-clocks = مواعيد يجب الالتزام بها
page-records-clock-running = بحلول { $due }
page-records-clock-soon = قريباً: بحلول { $due }
page-records-clock-due = مستحق منذ { $due }
page-records-clock-met = تمّ (كان موعده { $due })
page-records-clock-extended = مُدّد بتمديد وقّعه أحد
page-records-clock-unsure = محسوب من ساعة غير مؤكدة
page-records-asks = من عليه أن يؤكّد علمه
page-records-ask-others = كل مجموعة أخرى هنا
page-records-ask-ahead = تُسأل بعد ذلك، ابتداءً من { $from }
page-records-ask-asked = تُسأل الآن، والموعد { $due }
page-records-ask-late = لم يصل تأكيد، وكان موعده { $due }
page-records-ask-answered = وصل الجواب { $when }
page-records-ask-spared = لم تعد تُسأل: أجابت مجموعة أخرى
page-records-ask-nobody = لم يؤكّد أحد علمه في الموعد. لا تنتظروا هذه الصفحة وحدها: اتصلوا بهم بطريقة أخرى أيضاً.
page-records-ask-home = هذه لدى مجموعتكم وحدها. لن يُسأل أحد غيركم قبل مشاركتها مع مساحة.
page-records-ask-held = المجموعات التي وصلتها، بحسب المعروف هنا: { $held } من { $all }
page-records-cannot-speak = لا يمكنها أن تجيب هنا: ليست في هذه المساحة، أو تقرأ فقط.
page-records-rhythm = المرّات
page-records-occurrence-ahead = قادمة
page-records-occurrence-open = مفتوحة حتى { $due }
page-records-occurrence-done = أجاب الجميع
page-records-occurrence-overdue = متأخرة منذ { $due }
page-records-answered = أجابوا:
page-records-missing = لم يجيبوا بعد:
page-records-turns = النوبات
page-records-turn-now = النوبة الآن هنا
page-records-turn-when = { $from } إلى { $to }
page-records-turn-taken = تمّ تولّيها
page-records-served = النوبات المنجزة حتى الآن
page-records-served-times = { $count ->
    [0] ليس بعد
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
   *[other] { $count } مرة
  }
page-records-ledger = المال، سطراً سطراً
page-records-ledger-computed = محسوب من السطور، ولا يُخزَّن أبداً
page-records-sum-in = الوارد
page-records-sum-spent = المصروف
page-records-sum-left = الباقي
page-records-sum-nothing = لا شيء
page-records-line-who = المجموعة
page-records-line-when = متى
page-records-line-note = لأي غرض
page-records-line-amount = كم
page-records-line-reversed = (معكوس)
page-records-readings = القراءات
page-records-reading = القراءة
page-records-reading-corrected = (مُستبعدة)
page-records-target = الهدف هو { $target }.
page-records-standing-empty = لا قراءة بعد
page-records-standing-read = تمت القراءة؛ ولا هدف للمقارنة به
page-records-standing-met = تحقّق الهدف
page-records-standing-behind = دون الهدف
page-records-round = الجولة
page-records-round-open = مفتوحة: النقاط من ٠ إلى { $points } تبقى مخفية حتى تنتهي
page-records-round-closed = مغلقة
page-records-weight = الوزن { $weight }
page-records-points = النقاط
page-records-scorers = المقيِّمون
page-records-served-before = نال من قبل
page-records-outcome = النتيجة: { $candidate }.
page-records-deciding-all = تقرّر كل مجموعات هذه المساحة
page-records-deciding-own = مجموعتكم لم تقل كلمتها بعد.
page-records-deciding-others = مجموعتكم ليست بين من يقرّر. يمكنها أن تشير برأيها وأن تعترض على النتيجة.
page-records-deciding-state = قال الجميع كلمتهم. يمكن إعلان النتيجة.
page-records-deciding-reopen = للسؤال من جديد ضعوا موعد إغلاق لاحقاً وافتحوه ثانية. تبقى الكلمات حتى تغيّرها مجموعاتها.
page-records-signing-all = كل مجموعات هذه المساحة أطراف
page-records-signing-own = مجموعتكم لم توقّع هذه الصياغة.

page-records-versions = صيغ المجموعات واللغات
page-records-versions-none = ليس لأحد صيغة خاصة.
page-records-version-own = كتابة صيغتنا الخاصة
page-records-version-add = كتابة صيغة أخرى
page-records-signed = قُرئت واعتُمدت من { $group }
page-records-signed-by = قُرئت واعتُمدت من { $reviewer }، من { $group }
page-records-moved = تغيّر الأصل هنا منذ ذلك الحين
page-records-moved-was = كان
page-records-moved-now = الآن
page-records-moved-nothing = لا شيء
page-records-over = بجانب الأصل
page-records-over-moved = تغيّر الأصل منذ كُتبت هذه الصيغة. انظروا إلى السطور التي تغيّرت. إن كانت كلماتكم ما زالت صالحة فأعلنوا ذلك؛ وإلا فغيّروها.
page-records-still-stands = صيغتنا ما زالت صالحة
page-records-over-nothing = لا تقول هذه الصيغة شيئاً مختلفاً بعد.
page-records-over-more = صياغة المزيد منه بشكل مختلف
page-records-over-moved-theirs = تغيّر الأصل منذ كُتبت هذه الصيغة. من قرأ الأصل والصيغة يستطيع أن يقول إن الكلمات ما زالت صالحة.
page-records-over-original = الأصل
page-records-over-ours = هذه الصيغة
page-records-over-none = كما في الأصل
page-records-over-change = تغيير
page-records-over-write = صياغة مختلفة

page-records-count = { $count ->
    [0] لا يوجد شيء بعد.
    [one] يوجد واحد.
    [two] يوجد اثنان.
   *[other] العدد: { $count }.
  }
page-records-new = جديد: { $kind }
page-records-views = طرق العرض
page-records-view-list = قائمة
page-records-view-board = حسب الوضع
page-records-view-bin = في السلّة
page-records-find = البحث في هذه القائمة
page-records-space = المساحة
page-records-space-all = كل المساحات
page-records-none = لم يُكتب شيء هنا بعد. سيظهر هنا ما تضيفه مجموعتكم، أو مجموعة تشارككم.
page-records-none-found = لا شيء هنا فيه هذه الكلمات. جرّبوا حروفاً أقل أو كلمة أخرى.
page-records-bin-empty = لا شيء من هذا النوع في السلّة.
page-records-more = { $count ->
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
   *[other] إظهار المزيد (بقي { $count })
  }

page-records-add-what = ماذا تريدون أن تدوّنوا؟
page-records-add-incident = الإبلاغ عن حادثة
page-records-add-need = ذكر احتياج
page-records-add-pledge = التعهّد بشيء
page-records-add-resource = عرض شيء
page-records-add-overlay = كتابة صيغتنا الخاصة

page-records-all-action = الأعمال المشتركة
page-records-all-agreement = الاتفاقات
page-records-all-contingency = خطط الطوارئ
page-records-follow-contingency = الإبلاغ عن حادثة بشأنها
page-records-drills = التدريبات
page-records-drill-ahead = قادم
page-records-drill-open = المهلة حتى { $due }
page-records-drill-done = تدرّب الجميع
page-records-drill-overdue = متأخر منذ { $due }
page-records-drilled = تدرّبت:
page-records-not-drilled = ليس بعد:
page-records-all-case = الحالات
page-records-all-check-in = جولات التفقّد
page-records-all-decision = القرارات
page-records-all-event = الفعاليات
page-records-all-expense = المصروفات
page-records-all-fund = الصناديق المالية
page-records-all-incident = الحوادث
page-records-all-indicator = المؤشرات
page-records-all-lesson = الدروس
page-records-all-message = الرسائل
page-records-all-need = الاحتياجات
page-records-all-overlay = صيغ المجموعات واللغات
page-records-all-pledge = التعهّدات
page-records-all-resource = الموارد
page-records-all-role = الأدوار والنوبات
page-records-all-round = جولات التوزيع
page-records-all-term = المعجم

page-records-state-action-agreed = متفق عليه
page-records-state-expense-submitted = مقدَّم
