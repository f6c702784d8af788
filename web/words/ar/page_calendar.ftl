# التقويم: الشهر والأسبوع والجدول وحسب المجموعة والفراغات، وما هو مختار بجانبها، وملفات التقويم.

page-calendar-title = التقويم، { $days }
page-calendar-views = طرق العرض
page-calendar-view-month = شهر
page-calendar-view-week = أسبوع
page-calendar-view-agenda = جدول المواعيد
page-calendar-view-groups = حسب المجموعة
page-calendar-view-gaps = الفراغات
page-calendar-view-files = الملفات
page-calendar-today = اليوم
page-calendar-earlier = أسبق
page-calendar-later = لاحق
page-calendar-add = إضافة
page-calendar-beside = ما هو مختار
page-calendar-also = إظهار أيام تقويم آخر أيضاً
page-calendar-also-none = بلا تقويم ثانٍ
page-calendar-also-gregorian = التقويم الميلادي
page-calendar-also-persian = التقويم الفارسي
page-calendar-also-islamic-umalqura = التقويم الهجري (أم القرى)
page-calendar-week-number = الأسبوع { $number }
page-calendar-keys = الأسهم تنقل من يوم إلى يوم، وPage Up وPage Down من شهر إلى شهر. Enter يفتح يوماً، وN يضيف إليه شيئاً.
page-calendar-cell = { $count ->
    [0] { $day }، لا شيء مقرّر
    [one] { $day }، موعد واحد
    [two] { $day }، موعدان
    [few] { $day }، { $count } مواعيد
    [many] { $day }، { $count } موعداً
   *[other] { $day }، { $count } موعد
  }
page-calendar-more = { $count ->
    [one] ١ آخر
   *[other] { $count } أخرى
  }
page-calendar-show-more = { $count ->
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
   *[other] إظهار المزيد من { $count }
  }
page-calendar-window = عمل مشترك، حتى { $until }
page-calendar-band = { $title }، حتى { $until }
page-calendar-own-form = صيغتكم الخاصة
page-calendar-its-form = صيغتها الخاصة
page-calendar-key-joint = عمل مشترك
page-calendar-key-window = مدته
page-calendar-key-form = صيغة مجموعة خاصة منه
page-calendar-contested = محلّ خلاف
page-calendar-moved = تغيّرت الخطة
page-calendar-called-off = أُلغي
page-calendar-not-whole = المقرّر هنا كثير ولا يتّسع له العرض كله. اختاروا مدة أقصر لرؤيته كاملاً.
page-calendar-day-empty = لا شيء مقرّر في هذا اليوم.
page-calendar-nothing = لا شيء
page-calendar-add-here = إضافة شيء في هذا اليوم
page-calendar-until = حتى { $day }
page-calendar-next = بعد ذلك
page-calendar-then = ما جاء بعده
page-calendar-turn = نوبة { $name }
page-calendar-rhythm = { $count ->
    [0] أجاب الجميع
    [one] ينقص جواب واحد
    [two] ينقص جوابان
    [few] تنقص { $count } أجوبة
    [many] ينقص { $count } جواباً
   *[other] ينقص { $count } جواب
  }
page-calendar-form-ours = صيغتكم الخاصة من عمل مشترك
page-calendar-drill = { $count ->
    [0] تدريب: تدرّب الجميع
    [one] تدريب: مجموعة واحدة لم تتدرّب
    [two] تدريب: مجموعتان لم تتدرّبا
    [few] تدريب: { $count } مجموعات لم تتدرّب
    [many] تدريب: { $count } مجموعة لم تتدرّب
   *[other] تدريب: { $count } مجموعة لم تتدرّب
  }
page-calendar-form-theirs = الصيغة الخاصة لدى { $name }
page-calendar-undated = { $count ->
    [one] خطة واحدة بلا يوم محدد بعد
    [two] خطتان بلا يوم محدد بعد
    [few] { $count } خطط بلا يوم محدد بعد
   *[other] { $count } خطة بلا يوم محدد بعد
  }
page-calendar-unfold = إظهار
page-calendar-fold = إخفاء

page-calendar-open = فتح
page-calendar-close = إغلاق
page-calendar-change = تغيير
page-calendar-changed = تمّ
page-calendar-cancel = إلغاء
page-calendar-when = متى
page-calendar-from-until = { $from } إلى { $until }
page-calendar-your-time = بتوقيتكم { $time }
page-calendar-your-times = بتوقيتكم { $from } إلى { $until }
page-calendar-zone-time = { $place } { $time }
page-calendar-not-answered = { $count ->
    [one] لم يأتِ جواب بعد من { $groups }.
   *[other] لم يأتِ جواب بعد من { $groups }.
  }
page-calendar-last-met = آخر تواصل مع { $name } كان { $ago }.
page-calendar-moved-title = تغيّرت الخطة التي بُنيت عليها صيغتكم.
page-calendar-moved-by = { $count ->
    [one] غيّرت { $name } «{ $field }» يوم { $when }، بعد أن كتبتم صيغتكم.
   *[other] غيّرت { $name } { $field } يوم { $when }، بعد أن كتبتم صيغتكم.
  }
page-calendar-moved-unknown = { $count ->
    [one] تغيّر «{ $field }» بعد أن كتبتم صيغتكم.
   *[other] تغيّر ما يلي بعد أن كتبتم صيغتكم: { $field }.
  }
page-calendar-moved-theirs = تغيّرت الخطة التي بُنيت عليها هذه الصيغة.
page-calendar-was = كان
page-calendar-now = الآن
page-calendar-yours = لديكم
page-calendar-stands = صيغتنا ما زالت صالحة
page-calendar-change-ours = تغيير صيغتنا
page-calendar-make-ours = كتابة صيغتنا الخاصة منه
page-calendar-save-ours = حفظ صيغتنا
page-calendar-form-hint = ما تتركونه فارغاً يبقى كما في الخطة المشتركة. كل من يرى الخطة يرى هذا أيضاً.
page-calendar-plan-says = في الخطة: { $text }
page-calendar-forms = كيف تقوم به كل مجموعة
page-calendar-forms-own = { $name }، صيغتكم الخاصة
page-calendar-forms-theirs = { $name }، صيغتها الخاصة
page-calendar-agrees = كما في الخطة المشتركة.
page-calendar-objects = تعترض.
page-calendar-plans = وضعت الخطة.
page-calendar-silent = لا جواب بعد.
page-calendar-silent-unreached = لا جواب بعد. ولا شيء يدل حتى الآن على أن سؤالكم وصلهم.

page-calendar-add-on = إضافة يوم { $day }
page-calendar-add-what = ما الذي يُضاف
page-calendar-add-event = الفعالية لكم وحدكم؛ ويراها غيركم حيث تشاركونها.
page-calendar-add-action = العمل المشترك خطة واحدة لعدة مجموعات: توافق عليه، أو تعترض، أو تقوم به بصيغتها الخاصة.

page-calendar-hours = ساعات هذه الأيام
page-calendar-days-back = { $count ->
    [one] اليوم السابق
    [two] يومان إلى الوراء
    [few] { $count } أيام إلى الوراء
   *[other] { $count } يوماً إلى الوراء
  }
page-calendar-days-on = { $count ->
    [one] اليوم التالي
    [two] يومان إلى الأمام
    [few] { $count } أيام إلى الأمام
   *[other] { $count } يوماً إلى الأمام
  }
page-calendar-printed = التقويم، { $days }. طُبع لدى { $name } يوم { $day }.
page-calendar-agenda-back = أسابيع سابقة
page-calendar-agenda-on = أسابيع لاحقة
page-calendar-agenda-shows = يعرض الجدول { $days }.
page-calendar-weeks-empty = { $count ->
    [one] لا شيء مقرّر في هذا الأسبوع.
    [two] لا شيء مقرّر في هذين الأسبوعين.
    [few] لا شيء مقرّر في هذه الأسابيع ({ $count }).
   *[other] لا شيء مقرّر في هذه الأسابيع ({ $count }).
  }
page-calendar-by = أيام أم أسابيع
page-calendar-by-days = أيام
page-calendar-by-weeks = أسابيع
page-calendar-group = المجموعة
page-calendar-groups-caption = ما تخطط له كل مجموعة، { $days }
page-calendar-gap-whose = فراغات مَن
page-calendar-gap-everybody = كل المجموعات معاً
page-calendar-gaps-all-days = { $count ->
    [0] هناك شيء مقرّر في كل يوم من هذه الأيام.
    [one] هناك فترة واحدة من الأيام ليس لأحد فيها شيء مقرّر.
    [two] هناك فترتان من الأيام ليس لأحد فيهما شيء مقرّر.
    [few] هناك { $count } فترات من الأيام ليس لأحد فيها شيء مقرّر.
   *[other] هناك { $count } فترة من الأيام ليس لأحد فيها شيء مقرّر.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] هناك شيء مقرّر في كل أسبوع من هذه الأسابيع.
    [one] هناك فترة واحدة من الأسابيع ليس لأحد فيها شيء مقرّر.
    [two] هناك فترتان من الأسابيع ليس لأحد فيهما شيء مقرّر.
    [few] هناك { $count } فترات من الأسابيع ليس لأحد فيها شيء مقرّر.
   *[other] هناك { $count } فترة من الأسابيع ليس لأحد فيها شيء مقرّر.
  }
page-calendar-gaps-group-days = { $count ->
    [0] لدى { $name } شيء مقرّر في كل يوم من هذه الأيام.
    [one] هناك فترة واحدة من الأيام ليس فيها شيء مقرّر لدى { $name }.
    [two] هناك فترتان من الأيام ليس فيهما شيء مقرّر لدى { $name }.
    [few] هناك { $count } فترات من الأيام ليس فيها شيء مقرّر لدى { $name }.
   *[other] هناك { $count } فترة من الأيام ليس فيها شيء مقرّر لدى { $name }.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] لدى { $name } شيء مقرّر في كل أسبوع من هذه الأسابيع.
    [one] هناك فترة واحدة من الأسابيع ليس فيها شيء مقرّر لدى { $name }.
    [two] هناك فترتان من الأسابيع ليس فيهما شيء مقرّر لدى { $name }.
    [few] هناك { $count } فترات من الأسابيع ليس فيها شيء مقرّر لدى { $name }.
   *[other] هناك { $count } فترة من الأسابيع ليس فيها شيء مقرّر لدى { $name }.
  }
page-calendar-gap-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوماً
   *[other] { $count } يوم
  }
page-calendar-gap-weeks = { $count ->
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعاً
   *[other] { $count } أسبوع
  }
page-calendar-gap-after = { $count ->
    [one] أقرب عمل مشترك هو «{ $title }»، بعد يوم.
    [two] أقرب عمل مشترك هو «{ $title }»، بعد يومين.
    [few] أقرب عمل مشترك هو «{ $title }»، بعد { $count } أيام.
    [many] أقرب عمل مشترك هو «{ $title }»، بعد { $count } يوماً.
   *[other] أقرب عمل مشترك هو «{ $title }»، بعد { $count } يوم.
  }
page-calendar-gap-before = { $count ->
    [one] أقرب عمل مشترك هو «{ $title }»، قبل يوم.
    [two] أقرب عمل مشترك هو «{ $title }»، قبل يومين.
    [few] أقرب عمل مشترك هو «{ $title }»، قبل { $count } أيام.
    [many] أقرب عمل مشترك هو «{ $title }»، قبل { $count } يوماً.
   *[other] أقرب عمل مشترك هو «{ $title }»، قبل { $count } يوم.
  }
page-calendar-gap-no-plan = لا عمل مشترك قريب.

page-calendar-files = ملفات التقويم
page-calendar-files-lead = أخذ مواعيد من برنامج تقويم آخر، أو إعطاؤه مواعيدكم. لا يُجلب شيء من أي مكان: تُقرأ الملفات في هذا المتصفح وتذهب إلى عقدتكم.
page-calendar-space = المساحة
page-calendar-bring = إدخال ملف
page-calendar-bring-hint = تقويم (.ics) أو جدول (.csv) أو ملف Hedgerow (.json). ترون أولاً ما سيحدث. إدخال الملف نفسه مرة ثانية يحدّث ما أدخله ولا يكرّر شيئاً.
page-calendar-bring-file = الملف
page-calendar-bring-kind = تصبح مواعيده
page-calendar-bring-would = ما سيفعله إدخال { $name }
page-calendar-bring-counts = جديد: { $added }. محدَّث: { $updated }. موجود هنا كما هو: { $unchanged }.
page-calendar-bring-do = إدخال
page-calendar-bring-done = تمّ. جديد: { $added }. محدَّث: { $updated }. موجود هنا كما هو: { $unchanged }.
page-calendar-bring-faults = { $count ->
    [one] لا يمكن إدخال موعد واحد.
    [two] لا يمكن إدخال موعدين.
    [few] لا يمكن إدخال { $count } مواعيد.
    [many] لا يمكن إدخال { $count } موعداً.
   *[other] لا يمكن إدخال { $count } موعد.
  }
page-calendar-bring-line = السطر { $line }
page-calendar-take-back = تراجع
page-calendar-undone = تمّ التراجع. إلى السلّة: { $withdrawn }. أُعيد كما كان: { $changed }.
page-calendar-undone-left = { $count ->
    [one] يبقى واحد، لأن أحداً عمل عليه منذ ذلك الحين.
    [two] يبقى اثنان، لأن أحداً عمل عليهما منذ ذلك الحين.
   *[other] يبقى { $count }، لأن أحداً عمل عليها منذ ذلك الحين.
  }
page-calendar-brought = أُدخل مؤخراً
page-calendar-brought-line = { $count ->
    [one] { $when } إلى { $space }: سجل واحد.
    [two] { $when } إلى { $space }: سجلان.
    [few] { $when } إلى { $space }: { $count } سجلات.
    [many] { $when } إلى { $space }: { $count } سجلاً.
   *[other] { $when } إلى { $space }: { $count } سجل.
  } { $days ->
    [one] يمكن التراجع حتى الغد.
    [two] يمكن التراجع خلال يومين.
    [few] يمكن التراجع خلال { $days } أيام.
   *[other] يمكن التراجع خلال { $days } يوماً.
  }
page-calendar-brought-nothing-left = تمّ التراجع عن كله.
page-calendar-hand-out = إخراج ملف
page-calendar-hand-out-hint = فعاليات مساحة وأعمالها المشتركة كملف تقويم. من لديه الملف يستطيع قراءته؛ فهو غير مشفَّر.
page-calendar-hand-out-do = حفظ ملف التقويم
page-calendar-handed = { $left ->
    [0] حُفظ، وفيه { $count ->
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعداً
       *[other] { $count } موعد
      }.
   *[other] حُفظ، وفيه { $count ->
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعداً
       *[other] { $count } موعد
      }. تُرك ما ليس له يوم يستطيع التقويم إظهاره: { $left }.
  }
page-calendar-handed-nothing = لا شيء في هذه المساحة يتّسع له ملف تقويم.
page-calendar-feeds = السماح لبرنامج تقويم بالقراءة
page-calendar-feeds-hint = عنوان سري لبرنامج تقويم على هذا الجهاز، يُظهر دائماً ما في المساحة. من يعرف العنوان يستطيع قراءة هذا التقويم، فلا تعطوه أحداً.
page-calendar-feed-made = أُنشئ { $when }
page-calendar-feed-remove = إزالة هذا العنوان
page-calendar-feed-add = إنشاء عنوان
