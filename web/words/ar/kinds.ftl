### أنواع السجلات: أسماؤها وحقولها وخياراتها وإفاداتها وأوضاعها؛ وما قد يكون خطأ في قيمة أو سجل.

## عمل مشترك

kind-action = عمل مشترك
field-action-title = العنوان
field-action-aim = الغاية
field-action-form = شكل العمل
field-action-start = البداية
field-action-end = النهاية
field-action-place = المكان
field-action-recurrence = التكرار
field-action-ics = محفوظ من ملف التقويم
field-action-pace = الإيقاع
field-action-hosts = المستضيفون
field-action-needs = الاحتياجات
field-action-agreement-of = المجموعات التي يجب أن توافق
field-action-safety = ملاحظة السلامة
field-action-media-contact = جهة اتصال الإعلام
field-action-languages = اللغات
field-action-public-text = النص العلني
field-action-notes = الملاحظات
statement-action-propose = نقترحه على الآخرين
statement-action-agree = نوافق
statement-action-object = نعترض
statement-action-call-off = نلغيه
statement-action-take-up = نعود إليه
statement-action-review = راجعناه
statement-action-thank = شكراً
state-action-idea = فكرة
state-action-proposed = مقترح
state-action-agreed = { $agree ->
    [one] وافقت عليه مجموعة واحدة
    [two] وافقت عليه مجموعتان
    [few] وافقت عليه { $agree } مجموعات
   *[other] وافقت عليه { $agree } مجموعة
  }
state-action-happening = يجري الآن
state-action-held = انعقد
state-action-reviewed = رُوجع
state-action-called-off = أُلغي
state-action-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-action-withdrawn = مسحوب

## حالة

kind-case = حالة
part-case-body = ملاحظات العمل
part-case-identity = صندوق الهوية
part-case-margin = الهامش الخاص
field-case-title = العنوان
field-case-summary = الملخّص
field-case-type = الفئة
field-case-opened = تاريخ الفتح
field-case-keeper = القائم عليها
field-case-stand-in = البديل
field-case-risk = الخطر
field-case-consent = الموافقة المعطاة
field-case-consent-terms = على ماذا الموافقة، ومع من، وحتى متى
field-case-consent-to = الموافقة: لأي مجموعات
field-case-consent-parts = الموافقة: لأي أجزاء
field-case-consent-until = الموافقة: حتى
choice-case-consent-parts-summary = الملخّص
choice-case-consent-parts-body = ملاحظات العمل
choice-case-consent-parts-identity = صندوق الهوية
field-case-review-on = النظر فيها من جديد في
clock-case-answer = الجواب عن الإحالة
clock-case-look = النظر فيها من جديد
clock-case-erase = حُفظت المدة الكافية: اطلبوا من الجميع محوها
statement-case-hand-over = نسلّم الحالة
statement-case-extend = نعطيها وقتاً أطول
choice-case-extend-clock-answer = الجواب عن الإحالة
choice-case-extend-clock-look = النظر فيها من جديد
choice-case-extend-clock-erase = المحو
field-case-retention = مدة الحفظ
field-case-body-notes = الملاحظات
field-case-body-tasks = المهام
field-case-identity-names = الأسماء
field-case-identity-contacts = جهات الاتصال
field-case-margin-notes = ملاحظات خاصة
field-case-margin-sent-as = أُرسلت إلى الآخرين باسم
choice-case-risk-low = منخفض
choice-case-risk-medium = متوسط
choice-case-risk-high = مرتفع
choice-case-risk-unknown = غير معروف
statement-case-refer = نحيلها إلى مجموعة أخرى
statement-case-accept-referral = نقبل الإحالة
statement-case-decline-referral = نعتذر عن الإحالة
statement-case-wait = ننتظر الآخرين
statement-case-work-on = نعمل عليها
statement-case-close = نغلق الحالة
statement-case-reopen = نفتحها من جديد
statement-case-archive = نؤرشفها
statement-case-note = ملاحظة
state-case-open = مفتوحة
state-case-waiting = قيد الانتظار
state-case-active = قيد العمل
state-case-closed = مغلقة
state-case-archived = مؤرشفة
state-case-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-case-withdrawn = مسحوبة

## فعالية

kind-event = فعالية
field-event-title = العنوان
field-event-start = البداية
field-event-end = النهاية
field-event-place = المكان
field-event-recurrence = التكرار
field-event-ics = محفوظ من ملف التقويم
field-event-notes = الملاحظات
statement-event-agree = نوافق
statement-event-object = نعترض
statement-event-call-off = نلغيها
statement-event-take-up = نعود إليها
state-event-planned = مقرّرة
state-event-happening = تجري الآن
state-event-held = انعقدت
state-event-called-off = أُلغيت
state-event-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-event-withdrawn = مسحوبة

## حادثة

kind-incident = حادثة
part-incident-identity = صندوق الهوية
part-incident-margin = الهامش الخاص
field-incident-title = ماذا حدث، في كلمات قليلة
field-incident-severity = ما مدى خطورته؟
field-incident-safe = هل الناس في أمان؟
field-incident-needed = ما المطلوب
field-incident-type = الفئة
field-incident-happened = متى
field-incident-place = أين
field-incident-summary = المزيد عنها، من غير أسماء
field-incident-do-not = ما لا ينبغي فعله
field-incident-speaks = من يحق له الكلام علناً (مجموعة أو دور)
field-incident-plan = الخطة المناسبة
field-incident-order = من عليه أن يؤكّد علمه، بالترتيب
field-incident-answer-within = مهلة التأكيد
field-incident-review-on = النظر فيها من جديد في
field-incident-retention = مدة الحفظ
field-incident-notes = الملاحظات
field-incident-identity-names = الأسماء
field-incident-identity-contacts = جهات الاتصال
field-incident-margin-notes = ملاحظات خاصة
choice-incident-severity-4 = ٤: حياة أشخاص أو حريتهم في خطر الآن
choice-incident-severity-3 = ٣: قد يصاب أشخاص بأذى قريباً
choice-incident-severity-2 = ٢: جدّي، ولا أحد في خطر
choice-incident-severity-1 = ١: من المفيد معرفته
choice-incident-type-arrest = توقيف
choice-incident-type-violence = عنف
choice-incident-type-threat = تهديد أو مضايقة
choice-incident-type-devices = أجهزة أو بيانات
choice-incident-type-health = صحة أو حادث
choice-incident-type-other = شيء آخر
clock-incident-acknowledge = تأكيد العلم بها
clock-incident-look = النظر فيها من جديد
clock-incident-erase = حُفظت المدة الكافية: اطلبوا من الجميع محوها
statement-incident-acknowledge = علمنا بها
statement-incident-handle = نتولّى أمرها
statement-incident-stable = استقرّ الوضع
statement-incident-learn = تعلّمنا منها
statement-incident-false-alarm = كان إنذاراً كاذباً
statement-incident-reopen = لم تنتهِ: نسأل الجميع من جديد
statement-incident-extend = نعطيها وقتاً أطول
choice-incident-extend-clock-acknowledge = تأكيد العلم
choice-incident-extend-clock-look = النظر فيها من جديد
choice-incident-extend-clock-erase = المحو
statement-incident-note = ملاحظة
state-incident-reported = أُبلغ عنها، ولم يؤكّد أحد علمه بعد
state-incident-acknowledged = تأكّد العلم بها
state-incident-handled = يجري التعامل معها
state-incident-stable = مستقرّة
state-incident-learned = استُخلصت منها دروس
state-incident-false-alarm = إنذار كاذب
state-incident-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-incident-withdrawn = مسحوبة

## درس

kind-lesson = درس
field-lesson-title = العنوان
field-lesson-when-tried = متى
field-lesson-tried = ما جرّبناه
field-lesson-happened = ما حدث
field-lesson-again = ما نكرّره، أو لا نكرّره
field-lesson-setting = السياق
field-lesson-does-not-apply = حيث لا ينطبق هذا
field-lesson-voice = صوت
field-lesson-voice-consent = موافقة صاحب الصوت
field-lesson-sources = المصادر
field-lesson-tags = الوسوم
field-lesson-review-on = المراجعة في
field-lesson-notes = الملاحظات
statement-lesson-check-consent = تحققنا من الموافقة
statement-lesson-share = نشاركه
statement-lesson-extend = نعطيه وقتاً أطول
choice-lesson-extend-clock-review = المراجعة
clock-lesson-review = المراجعة
statement-lesson-thank = شكراً
statement-lesson-used = استفدنا منه
statement-lesson-retire = نوقف العمل به
statement-lesson-revive = نعيد العمل به
state-lesson-draft = مسوّدة
state-lesson-checked = تمّ التحقق من الموافقة
state-lesson-shared = تمت مشاركته
state-lesson-review-due = حان وقت مراجعته
state-lesson-retired = لم يعد معمولاً به
state-lesson-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-lesson-withdrawn = مسحوب

## احتياج

kind-need = احتياج
field-need-title = العنوان
field-need-quantity = الكمية
field-need-by = مطلوب بحلول
field-need-urgency = مدى الإلحاح
field-need-place = المكان
field-need-who-may-know = من يجوز أن يعرف
field-need-notes = الملاحظات
choice-need-urgency-low = منخفض
choice-need-urgency-normal = عادي
choice-need-urgency-high = مرتفع
choice-need-urgency-now = الآن
statement-need-match = وجدنا ما يلبّيه
statement-need-unmatch = لم يعد هناك ما يلبّيه
statement-need-close = نغلق الاحتياج
statement-need-reopen = نفتحه من جديد
statement-need-thank = شكراً
state-need-open = مفتوح
state-need-matched = وُجد ما يلبّيه
state-need-delivered = سُلّم، ولم يُؤكَّد بعد
state-need-confirmed = أكّد المتلقّي وصوله
state-need-closed = مغلق
state-need-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-need-withdrawn = مسحوب

## تعهّد

kind-pledge = تعهّد
field-pledge-title = العنوان
field-pledge-need = للاحتياج
field-pledge-quantity = الكمية
field-pledge-amount = المبلغ
field-pledge-resource = المورد
field-pledge-from = من
field-pledge-to = حتى
field-pledge-conditions = الشروط
field-pledge-notes = الملاحظات
statement-pledge-accept = نقبل التعهّد
statement-pledge-decline = نعتذر عن قبول التعهّد
statement-pledge-deliver = سلّمناه
statement-pledge-confirm = وصل إلينا
statement-pledge-not-received = لم يصل إلينا
statement-pledge-withdraw = نسحب التعهّد
statement-pledge-renew = نعرضه من جديد
statement-pledge-thank = شكراً
state-pledge-offered = معروض
state-pledge-accepted = مقبول
state-pledge-declined = لم يُقبل
state-pledge-delivered = سُلّم، ولم يُؤكَّد بعد
state-pledge-confirmed = أكّد المتلقّي وصوله
state-pledge-withdrawn = سحبه صاحبه
state-pledge-lapsed = سقط: انتهى وقته
state-pledge-contested = محلّ خلاف: التقت كلمات لا تتوافق

## مورد

kind-resource = مورد
field-resource-title = العنوان
field-resource-type = الفئة
field-resource-quantity = الكمية
field-resource-holder = في عهدة
field-resource-region = المنطقة
field-resource-from = من
field-resource-to = حتى
field-resource-conditions = الشروط
field-resource-safety = ملاحظة السلامة
field-resource-notes = الملاحظات
choice-resource-type-tool = أداة
choice-resource-type-place = مكان
choice-resource-type-transport = نقل
choice-resource-type-money = مال
choice-resource-type-material = مواد
choice-resource-type-legal-hours = ساعات عمل قانوني
choice-resource-type-translation = ترجمة
choice-resource-type-skill = مهارة
choice-resource-type-other = غير ذلك
statement-resource-claim = نطلبه لنا
statement-resource-release = نتركه لغيرنا
statement-resource-retire = نوقف عرضه
statement-resource-offer-again = نعرضه من جديد
statement-resource-thank = شكراً
state-resource-free = متاح
state-resource-claimed = مطلوب
state-resource-retired = لم يعد معروضاً
state-resource-contested = محلّ خلاف: تطلبه عدة مجموعات
state-resource-withdrawn = مسحوب

## صيغة خاصة

kind-overlay = صيغة خاصة
field-overlay-base = عن السجل
field-overlay-label = اسم هذه الصيغة
field-overlay-language = اللغة
field-overlay-stance = هل ستأتون؟
field-overlay-local-risk = الخطر علينا
field-overlay-remark = تعليق
field-overlay-lines = السطور
choice-overlay-stance-yes = نعم
choice-overlay-stance-maybe = ربما
choice-overlay-stance-no = لا
choice-overlay-stance-quietly = معكم بهدوء
choice-overlay-local-risk-low = منخفض
choice-overlay-local-risk-medium = متوسط
choice-overlay-local-risk-high = مرتفع
choice-overlay-local-risk-unknown = غير معروف
statement-overlay-sign-off = قرأناها ونعتمدها
statement-overlay-question = لدينا سؤال عنها
statement-overlay-do-not-use = لا تستعملوا هذه الصيغة
statement-overlay-use-again = يمكن استعمالها من جديد
state-overlay-draft = لم تُعتمد
state-overlay-signed = معتمدة
state-overlay-moved = تغيّر الأصل منذ ذلك الحين
state-overlay-changed = تغيّرت منذ قُرئت
state-overlay-do-not-use = لا تُستعمل
state-overlay-base-missing = الأصل ليس في هذه المساحة
state-overlay-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-overlay-withdrawn = مسحوبة

## تفقّد

kind-check-in = تفقّد
field-check-in-title = العنوان
field-check-in-questions = الأسئلة
field-check-in-who = من يجيب
field-check-in-start = أول مرة
field-check-in-every = كل
field-check-in-until = آخر مرة
field-check-in-window = مهلة الجواب
field-check-in-when-missed = حين يصمت أحد مرتين
field-check-in-notes = الملاحظات
statement-check-in-answer = نجيب
statement-check-in-stop = نوقفه
statement-check-in-resume = نستأنفه
choice-check-in-answer-how-all-well = كلنا بخير
choice-check-in-answer-how-need-to-talk = نحتاج إلى التحدّث
choice-check-in-answer-how-other = شيء آخر
state-check-in-planned = لم يبدأ
state-check-in-open = مفتوح للأجوبة
state-check-in-answered = أجاب الجميع
state-check-in-overdue = أجوبة ناقصة
state-check-in-silent = صمت مرتين
state-check-in-stopped = متوقف
state-check-in-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-check-in-withdrawn = مسحوب

## دور

kind-role = دور
field-role-title = العنوان
field-role-purpose = الغرض
field-role-duties = المهام
field-role-order = ترتيب النوبات
field-role-start = بداية النوبة الأولى
field-role-every = مدة النوبة
field-role-until = حتى
field-role-stand-in = البديل
field-role-learner = من يتعلّمه
field-role-wish-i-had-known = ما وددتُ لو عرفته من قبل
field-role-notes = الملاحظات
statement-role-hand-over = نسلّمه
statement-role-take-over = نتولّاه
statement-role-offer-swap = نعرض تبادل النوبات
statement-role-accept-swap = نقبل التبادل
statement-role-thank = شكراً
state-role-vacant = لا أحد فيه
state-role-held = مشغول
state-role-handing-over = سُلّم، ولم يتولَّه أحد بعد
state-role-overdue = بدأت النوبة التالية، ولم يتولَّها أحد
state-role-ended = انتهى
state-role-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-role-withdrawn = مسحوب

## صندوق مالي

kind-fund = صندوق مالي
field-fund-title = العنوان
field-fund-purpose = الغرض
field-fund-keepers = القائمون عليه
field-fund-approvers = من يوافق على المصروفات
field-fund-approvals = كم مجموعة يجب أن توافق
field-fund-limit = الحد الأقصى لمصروف واحد
field-fund-public-level = ما يجوز أن يكون علنياً
field-fund-notes = الملاحظات
choice-fund-public-level-nothing = لا شيء
choice-fund-public-level-totals = المجاميع
choice-fund-public-level-lines = كل السطور
statement-fund-enter = ندخل مبلغاً
statement-fund-reverse = نعكس سطراً
statement-fund-close = نغلق الصندوق
statement-fund-reopen = نفتحه من جديد
statement-fund-thank = شكراً
state-fund-open = مفتوح
state-fund-overdrawn = صُرف أكثر مما ورد
state-fund-closed = مغلق
state-fund-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-fund-withdrawn = مسحوب

## مصروف

kind-expense = مصروف
part-expense-identity = صندوق الهوية
field-expense-title = العنوان
field-expense-fund = من الصندوق
field-expense-amount = المبلغ
field-expense-rate = سعر الصرف المستخدم
field-expense-on = التاريخ
field-expense-purpose = الغرض
field-expense-category = الفئة
field-expense-paid-to-in-public = دُفع إلى، كما يجوز أن يقرأه الجميع
field-expense-receipt = الإيصال
field-expense-identity-payee = دُفع إلى
field-expense-notes = الملاحظات
statement-expense-submit = نقدّمه
statement-expense-approve = نوافق على صرفه
statement-expense-refuse = نرفضه
statement-expense-query = نسأل عنه
statement-expense-pay = دفعناه
statement-expense-reverse = نعكسه
state-expense-draft = مسوّدة
state-expense-submitted = مقدَّم: الموافقات { $approve } من { $needed }
state-expense-queried = سأل عنه أحد
state-expense-approved = مُوافَق عليه
state-expense-refused = مرفوض
state-expense-paid = مدفوع
state-expense-reversed = معكوس
state-expense-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-expense-withdrawn = مسحوب

## مؤشر

kind-indicator = مؤشر
field-indicator-title = العنوان
field-indicator-why = لماذا يهمّ
field-indicator-measure = كيف يُقاس
field-indicator-unit = الوحدة
field-indicator-reach = لمن هو
field-indicator-target = الهدف
field-indicator-direction = الأفضل هو
field-indicator-notes = الملاحظات
choice-indicator-reach-shared = مشترك بين الجميع
choice-indicator-reach-local = لمجموعة واحدة
choice-indicator-direction-up = الأكثر
choice-indicator-direction-down = الأقل
statement-indicator-read = نسجّل قراءة
statement-indicator-correct = نستبعد قراءة
statement-indicator-retire = نوقف العمل به
statement-indicator-revive = نعيد العمل به
state-indicator-empty = لا قراءة
state-indicator-read = مقروء
state-indicator-met = تحقّق الهدف
state-indicator-behind = لم يتحقّق الهدف
state-indicator-retired = لم يعد معمولاً به
state-indicator-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-indicator-withdrawn = مسحوب

## جولة توزيع

kind-round = جولة توزيع
field-round-title = العنوان
field-round-resource = ما الذي يُعطى
field-round-quantity = كم
field-round-criteria = المعايير وأوزانها
field-round-scale = معنى النقاط
field-round-candidates = المرشحون
field-round-scorers = من يقيّم
field-round-closes = موعد الإغلاق
field-round-previous = الجولة السابقة
field-round-notes = الملاحظات
statement-round-score = نقيّم
statement-round-close = نغلق التقييم
statement-round-settle = نقرّ أنه من نصيب
statement-round-contest = نعترض على النتيجة
state-round-open = مفتوحة
state-round-scoring = النقاط ترد؛ وتظهر عند إغلاق الجولة
state-round-proposed = قُيّمت، ولم تُحسم
state-round-settled = محسومة
state-round-contested = محلّ خلاف: هناك من لا يقبل النتيجة
state-round-withdrawn = مسحوبة

## قرار

kind-decision = قرار
field-decision-title = السؤال
field-decision-proposal = ما يُقترح
field-decision-options = الخيارات
field-decision-method = كيف يُتّخذ القرار
field-decision-deciders = المجموعات التي تقرّر
field-decision-closes = تُقال الكلمة حتى
field-decision-quorum = كم مجموعة يجب أن تقول كلمتها
field-decision-grace = مدة انتظار ما يتأخر وصوله
field-decision-review-on = المراجعة في
field-decision-background = الخلفية
choice-decision-method-consent = بلا اعتراض: لا أحد يعترض
choice-decision-method-consensus = توافق: الجميع يقولون كلمتهم ولا أحد يعترض
choice-decision-method-majority = أغلبية: أكثر من النصف
choice-decision-method-advice = مشورة: نقرّر بعد سماع الآخرين
clock-decision-review = المراجعة
statement-decision-ask-advice = نطلب المشورة
statement-decision-advise = مشورتنا
statement-decision-open = نفتح القرار للكلمات
statement-decision-agree = نوافق
statement-decision-stand-aside = نتنحّى جانباً
statement-decision-object = نعترض
statement-decision-take-back = نسحب كلمتنا
statement-decision-outcome = هذه هي النتيجة
statement-decision-contest = نعترض على النتيجة
statement-decision-withdraw = نسحب السؤال
statement-decision-extend = نعطيه وقتاً أطول
choice-decision-extend-clock-review = المراجعة
state-decision-draft = مسوّدة
state-decision-advice = تُطلب المشورة
state-decision-open = مفتوح للكلمات
state-decision-grace = مغلق؛ قد يصل ما وُقّع في وقته
state-decision-closed = أُقرّ؛ بقي إعلان النتيجة
state-decision-decided = تقرّر
state-decision-review-due = حان وقت مراجعته
state-decision-blocked = لم يُقرّ
state-decision-lapsed = سقط: قليلون قالوا كلمتهم
state-decision-withdrawn = مسحوب
state-decision-contested = محلّ خلاف: هناك من لا يقبل النتيجة

## اتفاق

kind-agreement = اتفاق
field-agreement-title = العنوان
field-agreement-scope = موضوعه
field-agreement-clauses = ما نتفق عليه، بنداً بنداً
field-agreement-disagree = ما نفعله حين نختلف
field-agreement-exit = كيف يخرج طرف
field-agreement-parties = الأطراف
field-agreement-needed = كم طرفاً يجب أن يوقّع
field-agreement-review-on = المراجعة في
field-agreement-replaces = يحلّ محلّ
field-agreement-notes = ملاحظات
clock-agreement-review = المراجعة
statement-agreement-open = نفتحه للتوقيع
statement-agreement-sign = نوقّع
statement-agreement-ask-review = نطلب مراجعته
statement-agreement-keep = ما زال قائماً
statement-agreement-leave = لسنا طرفاً فيه
statement-agreement-end = ينتهي
statement-agreement-extend = نعطيه وقتاً أطول
choice-agreement-extend-clock-review = المراجعة
state-agreement-draft = مسوّدة
state-agreement-signing = مفتوح للتوقيع
state-agreement-changed = تغيّر منذ فُتح للتوقيع
state-agreement-in-force = سارٍ
state-agreement-review-due = حان وقت مراجعته
state-agreement-replaced = حلّ محلّه غيره
state-agreement-ended = انتهى
state-agreement-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-agreement-withdrawn = مسحوب

## خطة طوارئ

kind-contingency = خطة طوارئ
part-contingency-identity = صندوق الهوية
part-contingency-margin = الهامش الخاص
field-contingency-title = لأي حالة هذه الخطة
field-contingency-type = الفئة
field-contingency-triggers = ما الذي يطلقها
field-contingency-first-hour = الساعة الأولى: ما العمل
field-contingency-first-day = اليوم الأول: ما العمل
field-contingency-first-week = الأسبوع الأول: ما العمل
field-contingency-roles = من يفعل ماذا ومن ينوب
field-contingency-comms = كيف نتواصل في هذه الأثناء
field-contingency-money = من أين يأتي المال
field-contingency-do-not = ما لا ينبغي فعله
field-contingency-parties = المجموعات المعنية
field-contingency-needed = كم منها يجب أن توقّع
field-contingency-drill-start = أول تدريب
field-contingency-drill-every = تدريب كل
field-contingency-drill-window = مهلة كل تدريب
field-contingency-joint = جانبنا من الخطة المشتركة
field-contingency-replaces = تحلّ محلّ
field-contingency-notes = الملاحظات
field-contingency-identity-names = الأسماء، ومن ينوب أيضاً
field-contingency-identity-contacts = بمن نتصل
field-contingency-margin-notes = ملاحظات خاصة
hint-contingency-triggers = كلمات متفق عليها، علامات.
hint-contingency-first-hour = خطوة في كل سطر.
hint-contingency-first-day = خطوة في كل سطر.
hint-contingency-first-week = خطوة في كل سطر.
hint-contingency-roles = أدوار بلا أسماء.
choice-contingency-type-arrest = توقيف
choice-contingency-type-raid = مداهمة أو تفتيش
choice-contingency-type-devices = أجهزة صودرت أو ضاعت
choice-contingency-type-unreachable = شخص لا يمكن الوصول إليه
choice-contingency-type-harassment = موجة مضايقات
choice-contingency-type-disinformation = تضليل إعلامي
choice-contingency-type-money = انقطاع المال
choice-contingency-type-other = شيء آخر
statement-contingency-activate = نطلق الخطة
statement-contingency-did = فعلنا ذلك
statement-contingency-undone = لم يُنجز في الحقيقة
statement-contingency-stand-down = انتهى الأمر: نرفع الحالة
statement-contingency-debrief = تحدّثنا عمّا جرى
statement-contingency-open = نفتحها للتوقيع
statement-contingency-sign = نوقّع
statement-contingency-drill = تدرّبنا عليها
statement-contingency-leave = لسنا طرفاً فيها
statement-contingency-end = لم تعد تُستعمل
choice-contingency-did-list-first-hour = الساعة الأولى
choice-contingency-did-list-first-day = اليوم الأول
choice-contingency-did-list-first-week = الأسبوع الأول
choice-contingency-undone-list-first-hour = الساعة الأولى
choice-contingency-undone-list-first-day = اليوم الأول
choice-contingency-undone-list-first-week = الأسبوع الأول
choice-contingency-drill-went-well = نجح التدريب
choice-contingency-drill-went-gaps = وجدنا ثغرات
state-contingency-activated = أُطلقت: حان وقت العمل
state-contingency-stood-down = انتهى الأمر؛ بقي الحديث عنه
state-contingency-draft = مسوّدة
state-contingency-signing = مفتوحة للتوقيع
state-contingency-changed = تغيّرت منذ فُتحت للتوقيع
state-contingency-agreed = متفق عليها، بلا تدريب بعد
state-contingency-drilled = متفق عليها وجرى التدريب
state-contingency-debriefed = جرى الحديث عنها
state-contingency-replaced = حلّت محلّها غيرها
state-contingency-ended = لم تعد مستعملة
state-contingency-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-contingency-withdrawn = مسحوبة

## رسالة

kind-message = رسالة
field-message-title = العنوان
field-message-language = اللغة
field-message-text = ما نقوله
field-message-do-not-say = ما لا نقوله
field-message-value = ما ندافع عنه
field-message-why = لماذا نقوله
field-message-sensitivity = من يجوز أن يسمعها
choice-message-sensitivity-open = الجميع
choice-message-sensitivity-with-care = اسألونا قبل قولها علناً
choice-message-sensitivity-inside = بيننا فقط
field-message-evidence = أين يمكن التحقق منها
field-message-review-on = المراجعة في
field-message-notes = ملاحظات
clock-message-review = المراجعة
statement-message-sign-off = مقروءة: يمكن قولها
statement-message-use = نبدأ استعمالها
statement-message-do-not-use = لا تستعملوا هذا
statement-message-use-again = يمكن استعمالها من جديد
statement-message-extend = نعطيها وقتاً أطول
choice-message-extend-clock-review = المراجعة
state-message-draft = لم يقرأها أحد آخر
state-message-reviewed = مقروءة، لم تُستعمل بعد
state-message-in-use = مستعملة
state-message-changed = تغيّرت منذ قُرئت
state-message-do-not-use = لا تُستعمل
state-message-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-message-withdrawn = مسحوبة

## مصطلح

kind-term = مصطلح
field-term-title = الكلمة
field-term-language = اللغة
field-term-meaning = معناه
field-term-do-not-say = ما لا نقوله بدلاً منه
field-term-notes = ملاحظات
statement-term-sign-off = مقروءة: يمكن قولها
statement-term-use = نبدأ استعمالها
statement-term-do-not-use = لا تستعملوا هذا
statement-term-use-again = يمكن استعمالها من جديد
state-term-draft = لم يقرأها أحد آخر
state-term-reviewed = مقروءة، لم تُستعمل بعد
state-term-in-use = مستعملة
state-term-changed = تغيّرت منذ قُرئت
state-term-do-not-use = لا تُستعمل
state-term-contested = محلّ خلاف: التقت كلمات لا تتوافق
state-term-withdrawn = مسحوبة

## ما تقوله الإفادة

argument-amount = المبلغ
argument-candidate = المرشّح
argument-clock = الموعد
argument-criterion = المعيار
argument-decided = ما تقرّر
argument-from = من
argument-group = المجموعة
argument-how = كيف حالكم؟
argument-learned = ماذا تعلّمنا
argument-lesson = الدرس
argument-line = السطر
argument-lines = السطور المقبولة
argument-list = القائمة
argument-need = الاحتياج
argument-note = ملاحظة
argument-number = العدد
argument-objections = ما فُعل بشأن الاعتراضات
argument-occurrence = المرّة
argument-on = التاريخ
argument-option = الخيار
argument-parts = الأجزاء
argument-pledge = التعهّد
argument-points = النقاط
argument-quantity = الكمية
argument-rate = سعر الصرف المستخدم
argument-reason = السبب
argument-reservation = تحفّظ
argument-reviewer = قرأها
argument-source = المصدر
argument-step = الخطوة
argument-story = القصة
argument-text = النص
argument-to = إلى
argument-trigger = ما الذي أطلقها
argument-until = حتى
argument-value = القيمة
argument-went = كيف جرى؟
argument-with = مقابل

## كتابة قيمة

value-missing = «{ $kind }» يلزمه الحقل { $field }. اكتبوه هكذا: { $field }=VALUE.
value-too-long = قيمة { $field } طويلة جداً؛ الحد الأقصى { $chars } من الأحرف. اختصروها، أو ضعوها في الملاحظات.
value-too-many = هذا كثير على تغيير واحد: عدد القيم { $count }، والحد الأقصى { $limit }. غيّروا أقل في المرة الواحدة.
value-hidden-characters = في قيمة { $field } رموز لا تُرى أو تقلب اتجاه النص. اكتبوها من جديد بدونها.
value-choice = قيمة { $field } يجب أن تكون واحدة من: { $choices }.
value-yes-no-unknown = قيمة { $field } يجب أن تكون yes أو no أو unknown.
value-moment = قيمة { $field } يجب أن تكون تاريخاً أو وقتاً، مثل 2026-12-01 أو 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = الحقل { $field } تلزمه منطقة زمنية، مثل 2026-12-01T18:00[Europe/Berlin]، ليقرأ الآخرون الوقت نفسه.
value-recurrence = التكرار يجب أن يكون قاعدة كما في ملفات التقويم، مثل RRULE:FREQ=WEEKLY أو RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = { $zone } في { $field } ليست منطقة زمنية معروفة. اكتبوها مثل Europe/Berlin.
value-offset-wrong = فرق التوقيت في { $field } ليس فرق { $zone } في ذلك الوقت. احذفوا الفرق: 2026-12-01T18:00[Europe/Berlin].
value-span = قيمة { $field } يجب أن تكون مدة مثل P3M (ثلاثة أشهر) أو لحظتين مثل 2026-12-01/2026-12-05.
value-span-turned = قيمة { $field } تنتهي قبل أن تبدأ. اكتبوا اللحظة الأبكر أولاً، مثل 2026-12-01/2026-12-05.
value-end-early = قيمة { $field } قبل { $other } ({ $stands }). اكتبوا { $field } أبعد، أو غيّروا { $other } أيضاً.
value-start-late = قيمة { $field } بعد { $other } ({ $stands }). اكتبوا { $field } أبكر، أو غيّروا { $other } أيضاً.
value-fuzzy-date = قيمة { $field } يجب أن تكون سنة أو شهراً أو يوماً، مثل 2026 و2026-12 و2026-12-01، مع ~ بعدها بمعنى «نحو».
value-place = قيمة { $field } يجب أن تكون اسم مكان، أو إحداثيات مثل geo:41.7,44.8;u=10000.
value-order = قيمة { $field } يجب أن تكون قائمة مجموعات أو أسماء يفصل بينها ;، بحد أقصى ٢٠٠.
value-quantity = قيمة { $field } يجب أن تكون عدداً وما يُعدّ، مثل: 20 بطانية.
value-amount = قيمة { $field } يجب أن تكون عملة ومبلغاً، مثل EUR 150.00.
value-below-zero = لا يمكن أن تكون قيمة { $field } أقل من الصفر. اكتبوها دون علامة الناقص.
value-id = قيمة { $field } يجب أن تكون معرّفاً من ٦٤ رمزاً. انسخوه من حيث يظهر السجل أو المجموعة.

## طلب شيء ليس في النوع

kinds-field-unknown = ليس في النوع «{ $kind }» حقل { $field }. حقوله: { $known }.
kinds-statement-unknown = ليس في النوع «{ $kind }» إفادة { $statement }. إفاداته: { $known }.
kinds-argument-unknown = الإفادة { $statement } لا تقبل { $argument }. تقبل: { $known }.

## الصيغ الخاصة والنوبات والإيقاعات والحسابات والجولات

overlay-field = لا يمكن للصيغة الخاصة أن تقول شيئاً عن { $field }. يمكنها عن: { $known }.
overlay-unclear = الحقل { $field } في الأصل محلّ خلاف، أو لا تمكن قراءته على هذا الجهاز. احسموه أولاً.
rhythm-no-occurrence = لا يُنتظر شيء في ذلك التاريخ. اكتبوا تاريخ مرّة كما هو معروض.
turn-no-period = لا تبدأ نوبة في ذلك التاريخ. اكتبوا تاريخ نوبة كما هو معروض.
ledger-line-unknown = لا سطر يبدأ معرّفه هكذا، أو هناك عدة سطور. اختاروا السطر من حيث يظهر.
round-criterion-unknown = ليس في هذه الجولة معيار كهذا. معاييرها: { $known }.
round-candidate-unknown = هذا ليس مرشّحاً في هذه الجولة. اختاروا مرشّحاً من حيث تظهر الجولة.
round-points-many = ما زاد على { $limit } نقاط لا يُحسب. اكتبوا { $field } من ٠ إلى { $limit }.
decision-deciders-missing = لم يُسمَّ أحد يقرّر. سمّوا المجموعات التي تقرّر ثم افتحوه.
decision-closes-missing = ليس له موعد إغلاق. قولوا حتى متى تُقال الكلمة ثم افتحوه.
decision-closes-past = مضى موعد إغلاقه. ضعوا موعداً لاحقاً ثم افتحوه.
decision-quorum-beyond = المطلوب من الكلمات ({ $quorum }) أكثر من المجموعات التي تقرّر ({ $count }). اطلبوا أقل أو سمّوا مجموعات أكثر.
decision-not-open = ليس مفتوحاً. على المجموعة التي أنشأته أن تفتحه أولاً.
decision-closed = أُغلق، وما يُقال الآن لا يُحسب. يمكن للمجموعة التي أنشأته أن تفتحه من جديد.
decision-not-over = لم تقل كل المجموعات كلمتها، وما زال هناك وقت. أعلنوا النتيجة حين يقول الجميع كلمتهم أو حين تنتهي مدة الانتظار.
decision-objections-unanswered = هناك من يعترض. قولوا أيضاً ما فُعل بشأن الاعتراضات.
decision-option-unknown = ليس هذا من الخيارات التي يمكن قولها هنا: { $known }.
agreement-parties-missing = لم يُسمَّ أي طرف. سمّوا المجموعات التي ستوقّع ثم افتحوه.
agreement-needed-beyond = المطلوب من التواقيع ({ $needed }) أكثر من الأطراف ({ $count }). اطلبوا أقل أو سمّوا أطرافاً أكثر.
agreement-not-open = ليس مفتوحاً للتوقيع. على المجموعة التي أنشأته أن تفتحه أولاً.
reviewing-unread = لم يقرأ هذه الصياغة إلا من كتبها. يجب أن يعتمدها شخص آخر أولاً.
reviewing-own-words = هذه كلماتكم أنتم. يقرؤها شخص آخر يتكلم اللغة: تعتمدها مجموعة أخرى أو عضو آخر، أو تذكرون اسم من قرأها.
reviewing-not-here = لا يمكن منع الاستعمال إلا للرسائل والمصطلحات وصيغها.
reviewing-not-stopped = لم يعد أحد يقول إنه يجب ألا يُستعمل: يمكن استعماله، ولم يبق ما يُرَدّ عليه.
reviewing-not-yours = لا يمكن أن يرجع عن ذلك إلا المجموعة التي قالت ألا يُستعمل أو التي كتبته.
referral-no-consent = لا يجوز إرسال شيء: لا موافقة مدوّنة على أي جزء.
referral-other-group = لا يجوز إرسال شيء: الموافقة لا تسمّي هذه المجموعة.
referral-consent-over = لا يجوز إرسال شيء: انتهت الموافقة.

## من يجوز له أن يقول ماذا

statement-unknown = لا يعرف هذا الإصدار هذه الإفادة؛ وهي محفوظة. قد يعرفها إصدار أحدث.
statement-owner-only = لا يقول { $statement } إلا المجموعة التي أنشأت هذا السجل ({ $kind }).
statement-others-only = لا يقول { $statement } إلا مجموعة غير التي أنشأت هذا السجل ({ $kind }).
statement-asked-only = لا يقول { $statement } إلا مجموعة يسألها هذا السجل ({ $kind }).
statement-receiver-only = لا يقول { $statement } إلا المجموعة التي وُجّه هذا السجل ({ $kind }) إلى سجلها.
statement-named-only = لا يقول { $statement } إلا مجموعة سمّاها هذا السجل ({ $kind }) لذلك.
statement-link-missing = السجل الذي وُجّه إليه هذا ({ $kind }) ليس هنا بعد، فلا يستطيع أحد أن يقول { $statement }. زامِنوا، ثم حاولوا من جديد.
record-changed-since-seen = تغيّر وأنتم تقرؤونه. انظروا إليه من جديد، ثم يمكنكم قول ذلك.

## ما قد يكون خطأ في سجل

record-beyond-share = قالت مجموعة هنا أكثر مما يُتاح لمجموعة واحدة في سجل؛ والباقي محفوظ دون أن يُقرأ، ولا يأخذ شيئًا من الآخرين.
record-creation-missing = لم تصل بداية هذا السجل بعد. زامِنوا مع مجموعة لديها البداية.
record-creation-void = أنشأ هذا السجلَ من ليس له حق الكتابة هنا؛ هو محفوظ ولا أثر له.
record-created-twice = هناك بداية ثانية لهذا السجل محفوظة ولا أثر لها.
record-withdrawn-while-edited = سُحب هذا السجل بينما كان غيركم يكتب فيه. اسحبوه من جديد، أو أعيدوه.
write-not-entitled = كتبت هذا التغييرَ مجموعة لا تستطيع تغيير هذا السجل؛ هو محفوظ ولا أثر له.
kind-unknown = لا يعرف هذا الإصدار هذا النوع من السجلات؛ كل ما فيه محفوظ. قد يعرفه إصدار أحدث.
field-contested = في { $field } عدة قيم كُتبت دون علم بعضها ببعض. اختاروا واحدة.
field-missing = الحقل { $field } ناقص.
value-unreadable = لا تمكن قراءة قيمة { $field } كما قُصدت.
range-backwards = «{ $field }» قبل «{ $other }». صحّحوا الخاطئ منهما.
span-backwards = «{ $field }» تنتهي قبل أن تبدأ. صحّحوها.
note-unreadable-here = لا تمكن قراءة النص { $field } على هذا الجهاز.
