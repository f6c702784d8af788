# ما تشترك فيه كل الصفحات: القيم وحقولها، والإفادات، ومن كتب ماذا، ولدى من هو.

page-parts-statement-unknown = إفادة لا يعرفها هذا الإصدار
page-parts-answer-yes = نعم
page-parts-answer-no = لا
page-parts-answer-unknown = غير معروف
page-parts-nothing = لم يُكتب شيء
page-parts-about = نحو { $date }
page-parts-unsure = { $date }، غير مؤكد
page-parts-season-21 = ربيع { $year }
page-parts-season-22 = صيف { $year }
page-parts-season-23 = خريف { $year }
page-parts-season-24 = شتاء { $year }
page-parts-from-to = { $from } إلى { $to }
page-parts-place-country = { $place } (البلد، لا أدقّ)
page-parts-place-region = { $place } (المنطقة، لا أدقّ)
page-parts-place-town = { $place } (المدينة أو البلدة، لا أدقّ)
page-parts-place-district = { $place } (الحي، لا أدقّ)
page-parts-place-street = { $place } (الشارع، لا أدقّ)
page-parts-place-exact = { $place } (بالضبط هناك)
page-parts-place-about = { $place }، بفارق نحو { $metres } م
page-parts-elsewhere = { $time } في { $zone }
page-parts-not-here = سجل غير موجود هنا

page-parts-by-member = { $member } عن { $group }
page-parts-arrived = وصلكم { $when }
page-parts-clock-unsure = حسب ساعة غير مؤكدة

page-parts-change = تغيير: { $field }
page-parts-done = تمّ
page-parts-cancel = ترك كما كان
page-parts-saving = جارٍ الحفظ…
page-parts-saved = حُفظ على هذه العقدة
page-parts-not-saved = لم يُحفظ بعد. ما كتبتموه ما زال هنا.
page-parts-meanwhile = في الأثناء جاءت كتابة من { $who }. لم يضع شيء مما لكم.
page-parts-theirs = المكتوب الآن
page-parts-mine = ما كتبتموه
page-parts-keep-theirs = إبقاء كتابتهم
page-parts-keep-mine = وضع كتابتي بدلها
page-parts-optional = { $field } (اختياري)
page-parts-chars-left = { $count ->
    [zero] لم يبقَ أي حرف
    [one] بقي حرف واحد
    [two] بقي حرفان
    [few] بقيت { $count } أحرف
    [many] بقي { $count } حرفاً
   *[other] بقي { $count } حرف
  }
page-parts-sensitive = اكتبوا هنا فقط ما لا يؤذي أحداً لو قرأه من لا ينبغي له.

page-parts-contested = كُتب مرتين دون علم أيّ من الطرفين بالآخر. كلاهما محفوظ حتى يختار أحد.
page-parts-contested-only-owner = الاختيار بينهما بيد { $group }.
page-parts-contested-empty = لا شيء: أُزيل
page-parts-choose = إبقاء هذا
page-parts-third = كتابة شيء آخر
page-parts-contested-word = محلّ خلاف
page-parts-contested-task = كتابتان لهذه المهمة: { $titles }

page-parts-day = اليوم
page-parts-time = الساعة
page-parts-all-day = طوال اليوم
page-parts-zone = المنطقة الزمنية
page-parts-zone-change = منطقة زمنية أخرى
page-parts-skipped = تقفز الساعات فوق هذا الوقت في ذلك اليوم: يُحسب { $time }.
page-parts-year = السنة
page-parts-month = الشهر أو الفصل
page-parts-month-any = في وقت ما من السنة
page-parts-day-any = اليوم، إن عُرف
page-parts-season-name-21 = الربيع
page-parts-season-name-22 = الصيف
page-parts-season-name-23 = الخريف
page-parts-season-name-24 = الشتاء
page-parts-mark = مدى التأكد
page-parts-mark-sure = معروف
page-parts-mark-about = نحو ذلك
page-parts-mark-unsure = غير مؤكد
page-parts-span-length = مدة من الزمن
page-parts-span-window = من يوم إلى آخر
page-parts-count = كم
page-parts-unit = من ماذا
page-parts-unit-hour = ساعات
page-parts-unit-day = أيام
page-parts-unit-week = أسابيع
page-parts-unit-month = أشهر
page-parts-unit-year = سنوات
page-parts-from = من
page-parts-to = حتى
page-parts-span-raw = { $span } (غيّروها بكلماتكم بوضع مدة جديدة)
page-parts-repeats-never = لا يتكرر
page-parts-repeats-each = كل
page-parts-repeats-altogether = عدد المرات إجمالاً، إن كانت له نهاية
page-parts-repeats-every-day = { $count ->
    [one] كل يوم
    [two] كل يومين
    [few] كل { $count } أيام
   *[other] كل { $count } يوماً
  }
page-parts-repeats-every-week = { $count ->
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $count } أسابيع
   *[other] كل { $count } أسبوعاً
  }
page-parts-repeats-every-month = { $count ->
    [one] كل شهر
    [two] كل شهرين
    [few] كل { $count } أشهر
   *[other] كل { $count } شهراً
  }
page-parts-repeats-every-year = { $count ->
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $count } سنوات
   *[other] كل { $count } سنة
  }
page-parts-repeats-on = { $often }: { $days }
page-parts-repeats-until = { $often }، حتى { $day }
page-parts-repeats-times = { $often }، { $count ->
    [one] مرة واحدة
    [two] مرتين إجمالاً
    [few] { $count } مرات إجمالاً
   *[other] { $count } مرة إجمالاً
  }
page-parts-repeats-other = وفق قاعدة من برنامج تقويم آخر
page-parts-repeats-as-it-is = كما هو الآن
page-parts-repeats-replace = تبقى إلى أن تختاروا غيرها.

page-parts-number = العدد
page-parts-counted = ما الذي يُعدّ
page-parts-currency = العملة
page-parts-currency-hint = ثلاثة أحرف لاتينية، مثل EUR أو GEL
page-parts-choice-none = لم يُذكر
page-parts-precision = ما مدى الدقة التي يجوز أن يعرفها الآخرون
page-parts-precision-none = لم يُذكر
page-parts-precision-country = البلد
page-parts-precision-region = المنطقة
page-parts-precision-town = المدينة أو البلدة
page-parts-precision-district = الحي
page-parts-precision-street = الشارع
page-parts-precision-exact = بالضبط
page-parts-person-hint = اسم أو اسم مستعار؛ تُقترح أسماء من مجموعتكم أثناء الكتابة
page-parts-pick-group-none = لم تُختر مجموعة
page-parts-link-search = البحث عن سجل
page-parts-link-found = { $count ->
    [0] لم يُعثر على سجل. جرّبوا كلمة أخرى.
    [one] عُثر على سجل واحد
    [two] عُثر على سجلين
    [few] عُثر على { $count } سجلات
    [many] عُثر على { $count } سجلاً
   *[other] عُثر على { $count } سجل
  }
page-parts-link-remove = إزالة «{ $title }»
page-parts-many-add = إضافة
page-parts-many-one = واحد آخر
page-parts-many-remove = إزالة «{ $value }»
page-parts-many-up = نقل «{ $value }» إلى أعلى
page-parts-ticked = أُنجز:
page-parts-unticked = لم يُنجز:
page-parts-task-is-done = أُنجزت
page-parts-task-is-open = لم تُنجز
page-parts-task-new = مهمة جديدة
page-parts-task-done = أُنجزت: { $title }
page-parts-task-title = المهمة { $number }

page-parts-wrong-missing = يجب ملء الحقل «{ $field }».
page-parts-missing = يجب ملء هذا الحقل.
page-parts-missing-choice = اختاروا واحداً أولاً.
page-parts-wrong-long = هذا طويل جداً؛ الحد الأقصى { $chars } من الأحرف. اختصروه، أو ضعوه في الملاحظات.
page-parts-wrong-hidden = فيه رموز لا تُرى أو تقلب اتجاه النص. اكتبوه من جديد بدونها.
page-parts-wrong-moment = حدّدوا يوماً، والساعة إن وُجدت.
page-parts-wrong-zone = هذه المنطقة الزمنية غير معروفة. اختاروا واحدة من القائمة.
page-parts-wrong-span = اكتبوا عدداً من الساعات أو الأيام أو الأسابيع أو الأشهر أو السنوات، أو اليوم الأول والأخير.
page-parts-wrong-turned = اليوم الأخير قبل اليوم الأول. اختاروا الأبكر يوماً أول.
page-parts-wrong-early = هذا قبل «{ $other }» ({ $stands }). اختاروا وقتاً أبعد، أو غيّروا «{ $other }» أولاً.
page-parts-wrong-late = هذا بعد «{ $other }» ({ $stands }). اختاروا وقتاً أبكر، أو غيّروا «{ $other }» أولاً.
page-parts-wrong-fuzzy = اكتبوا على الأقل سنة من أربعة أرقام.
page-parts-wrong-place = اكتبوا اسم مكان.
page-parts-wrong-quantity = اكتبوا عدداً، مثل ٢٠ أو ١٫٥، وما الذي يُعدّ.
page-parts-wrong-amount = اكتبوا عدداً وعملة من ثلاثة أحرف، مثل EUR.
page-parts-wrong-below = لا يمكن أن يكون هذا أقل من الصفر. احذفوا علامة الناقص.
page-parts-wrong-points = النقاط من ٠ إلى { $limit }. اكتبوا عدداً بينهما.
page-parts-wrong-id = اختاروا واحداً مما عُثر عليه.

page-parts-form-space = أين يُكتب
page-parts-form-space-choose = اختاروا من سيراها
page-parts-form-space-home = هنا فقط، لمجموعتنا (يمكن مشاركته لاحقاً)
page-parts-form-shared = يجوز للمجموعات الأخرى تغييره أيضاً
page-parts-form-linked = «{ $title }» في { $space }. من يقرأ تلك المساحة وحدها لن يرى هذا.
page-parts-form-linked-do = اكتبوه في { $space }
page-parts-form-more = حقول أخرى
page-parts-form-part-home = يبقى هذا الجزء عند مجموعتكم، أيّاً كان من يرى البقية.
page-parts-form-save = تدوين
page-parts-form-no-space = لا توجد مساحة يجوز لكم أن تكتبوا فيها.

page-parts-say-signed = يُوقَّع هذا باسم مجموعتكم ويبقى. يمكنكم قول شيء آخر لاحقاً.
page-parts-say-it = توقيع: { $statement }
page-parts-say-not = ليس الآن
page-parts-said = قيل ووُقّع
page-parts-hidden = يُعلن عند إغلاق الجولة
page-parts-earlier-wording = قيل عن صياغة سابقة، فلا يُحسب للصياغة الحالية
page-parts-not-counting = محفوظ، لكن لا أثر له:
page-parts-nothing-said = لم يقل أحد شيئاً بعد.

page-parts-held-nobody = ليس لدى أحد غيركم بعد. هو على هذه العقدة فقط.
page-parts-held-when = لدى { $group }، وأخبرت بذلك { $when }
page-parts-held-told = لدى { $group }، كما أخبرت { $tellers } يوم { $when }
page-parts-held-unknown = { $count ->
    [one] غير معروف عن { $groups }
   *[other] غير معروف عن { $groups }
  }

page-parts-trail-more = إظهار ما سبق
page-parts-trail-empty = لم يجرِ شيء بعد.
page-parts-not-from-afar = أنتم تدخلون عبر الشبكة المحلية، ولا يمكن ذلك عبرها. افعلوه عند جهاز العقدة نفسه أو عند جهاز آخر لمجموعتكم.
page-parts-file-choose = اختيار ملف…
page-parts-files-choose = اختيار ملفات…
page-parts-file-chosen = اختير: { $names }
page-parts-file-none = لم يُختر ملف بعد.
