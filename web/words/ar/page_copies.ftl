# النسخ الاحتياطية، وذاكرات USB، والعودة.

page-copies-title = النسخ وذاكرات USB
page-copies-lead = النسخة الاحتياطية تعيد مجموعتكم إذا تعطّل هذا الجهاز أو أُخذ. وذاكرة USB تحمل التغييرات إلى من لا يصل إليهم أي خط.
page-copies-backup = النسخة الاحتياطية
page-copies-last = { $count ->
    [0] صُنعت آخر نسخة { $ago }. لم يتغير شيء منذ ذلك.
    [one] صُنعت آخر نسخة { $ago }. تغيير واحد أحدث منها.
    [two] صُنعت آخر نسخة { $ago }. تغييران أحدث منها.
    [few] صُنعت آخر نسخة { $ago }. { $count } تغييرات أحدث منها.
    [many] صُنعت آخر نسخة { $ago }. { $count } تغييراً أحدث منها.
   *[other] صُنعت آخر نسخة { $ago }. { $count } تغيير أحدث منها.
  }
page-copies-due = حان وقت نسخة جديدة.
page-copies-never = لا نسخة احتياطية بعد.
page-copies-never-means = إذا تعطّل هذا الجهاز ضاع ما ليس لدى شركائكم: كل ما في البيت، وأسماء الأعضاء.
page-copies-backup-how = ملف واحد فيه كل شيء، مختوم فلا تفتحه إلا كلمات ورقة الاسترداد. احفظوه بعيداً عن هذا الجهاز وعن الورقة.
page-copies-backup-do = كتابة نسخة احتياطية
page-copies-backing = جارٍ الكتابة، ثم القراءة من جديد…
page-copies-backup-done = { $count ->
    [one] كُتبت وقُرئت من جديد: { $size }، فيها مساحة واحدة.
    [two] كُتبت وقُرئت من جديد: { $size }، فيها مساحتان.
    [few] كُتبت وقُرئت من جديد: { $size }، فيها { $count } مساحات.
   *[other] كُتبت وقُرئت من جديد: { $size }، فيها { $count } مساحة.
  }
page-copies-backup-untested = { $count ->
    [one] كُتبت: { $size }، فيها مساحة واحدة. لم تُقرأ من جديد.
    [two] كُتبت: { $size }، فيها مساحتان. لم تُقرأ من جديد.
    [few] كُتبت: { $size }، فيها { $count } مساحات. لم تُقرأ من جديد.
   *[other] كُتبت: { $size }، فيها { $count } مساحة. لم تُقرأ من جديد.
  }
page-copies-test = قراءة آخر نسخة من جديد
page-copies-test-good = آخر نسخة احتياطية سليمة: أمكنت قراءة كل قطعة منها.
page-copies-where = إلى أين
page-copies-where-stick = في هذا الجهاز الآن، والخالي منها { $free }.
page-copies-where-browser = عبر هذا المتصفح
page-copies-where-browser-is = يسأل أين يحفظ الملف، أو يضعه مع تنزيلاتكم.
page-copies-where-path = مجلد آخر على جهاز العقدة
page-copies-where-path-is = للأقراص غير المذكورة هنا.
page-copies-path = مسار الملف واسمه
page-copies-path-hint = كما يراه جهاز العقدة نفسه.
page-copies-path-to-hint = كما يراه جهاز العقدة نفسه، وفي آخره الاسم: { $name }
page-copies-look-again = أُدخلت ذاكرة USB الآن
page-copies-file = الملف
page-copies-file-hint = إن جاء في عدة أجزاء فاختاروها كلها معاً.
page-copies-from-browser = اختيار ملف في هذا المتصفح
page-copies-from-path = هو على جهاز العقدة نفسه
page-copies-sending = أُرسل إلى العقدة { $done } من { $total }
page-copies-stick = كتابة ذاكرة USB لمجموعة
page-copies-stick-how = فيها ما ينقصهم، مختوماً لهم وحدهم. ومن يجدها لا يستطيع قراءة شيء.
page-copies-stick-for = لمن
page-copies-stick-nobody = اقترنوا بمجموعة أولاً: فذاكرة USB تُكتب دائماً لأحد.
page-copies-stick-size = { $count ->
    [0] لا ينقص { $name } شيء مما يعرفه هذا الجهاز. لن تقول ذاكرة USB إلا ذلك ({ $size }).
    [one] ينقص { $name } تغيير واحد: { $size }.
    [two] ينقص { $name } تغييران: { $size }.
    [few] ينقص { $name } { $count } تغييرات: { $size }.
    [many] ينقص { $name } { $count } تغييراً: { $size }.
   *[other] ينقص { $name } { $count } تغيير: { $size }.
  }
page-copies-stick-do = كتابة
page-copies-writing = جارٍ الكتابة…
page-copies-stick-done = { $count ->
    [one] كُتب لأجل { $name }: تغيير واحد، { $size }. يبقى في قائمتكم لما ينقصهم حتى يجيبوا.
    [two] كُتب لأجل { $name }: تغييران، { $size }. يبقيان في قائمتكم لما ينقصهم حتى يجيبوا.
    [few] كُتب لأجل { $name }: { $count } تغييرات، { $size }. تبقى في قائمتكم لما ينقصهم حتى يجيبوا.
    [many] كُتب لأجل { $name }: { $count } تغييراً، { $size }. تبقى في قائمتكم لما ينقصهم حتى يجيبوا.
   *[other] كُتب لأجل { $name }: { $count } تغيير، { $size }. تبقى في قائمتكم لما ينقصهم حتى يجيبوا.
  }
page-copies-read = قراءة ذاكرة USB
page-copies-read-how = ملف كتبته مجموعة أخرى لمجموعتكم. يُفحص كل ما فيه كأنه جاء عبر خط.
page-copies-read-do = قراءة
page-copies-reading = جارٍ القراءة…
page-copies-read-done = { $count ->
    [0] تمّت القراءة: لا جديد من { $name }.
    [one] تمّت القراءة: تغيير واحد من { $name }.
    [two] تمّت القراءة: تغييران من { $name }.
    [few] تمّت القراءة: { $count } تغييرات من { $name }.
    [many] تمّت القراءة: { $count } تغييراً من { $name }.
   *[other] تمّت القراءة: { $count } تغيير من { $name }.
  }
page-copies-read-partial = ينتهي الملف قبل أوانه. أُخذ ما كان سليماً فيه؛ اطلبوه مرة أخرى.
page-copies-read-refused = { $count ->
    [one] رُفض تغيير واحد، لأنه لا يمكن أن يكون ما يدّعيه.
    [two] رُفض تغييران، لأنهما لا يمكن أن يكونا ما يدّعيانه.
    [few] رُفضت { $count } تغييرات، لأنها لا يمكن أن تكون ما تدّعيه.
    [many] رُفض { $count } تغييراً، لأنها لا يمكن أن تكون ما تدّعيه.
   *[other] رُفض { $count } تغيير، لأنها لا يمكن أن تكون ما تدّعيه.
  }
page-copies-read-reply = اكتبوا بالمقابل ذاكرة USB لأجل { $name }: تخبرهم بما وصل، فتكون التالية صغيرة.
page-copies-back = إذا ضاع هذا الجهاز
page-copies-back-how = شغّلوا Hedgerow على جهاز آخر واختاروا «إعادة مجموعتنا» في صفحته الأولى. تحتاجون إلى ورقة الاسترداد، وإلى نسخة احتياطية أو ناقل أو شريك.
page-copies-no-sheet = إذا ضاعت ورقة الاسترداد
page-copies-no-sheet-how = لا يستطيع أحد كتابة ورقة أخرى لهذه المجموعة، ولا تفتح نسخها الاحتياطية إلا تلك الكلمات. أدخلوا الآن جهازاً ثانياً، ولا يحتاج إلى ورقة: ما دام أحدهما باقياً لا يضيع شيء. وإذا احتمل أن الورقة عند غرباء، فهم يستطيعون التصرف باسم هذه المجموعة: أنشئوا مجموعة جديدة وشاركوها مساحاتكم، ثم غادروا المساحات بهذه المجموعة.
page-copies-couriers = صندوق يعمل دائماً يستطيع أن يحمل تغييرات مختومة وأن يحفظ ما يعيد مجموعتكم.
page-copies-space = مساحة واحدة وحدها
page-copies-space-how = يعيد مساحة واحدة من نسخة احتياطية لهذه المجموعة. ولا يُمسّ شيء آخر.
page-copies-space-open = إعادة مساحة
page-copies-space-which = أي مساحة
page-copies-space-choose = اختيار مساحة
page-copies-space-do = إعادتها
page-copies-space-done = { $count ->
    [0] لم يكن شيء ناقصاً.
    [one] أُعيد سجل واحد.
    [two] أُعيد سجلان.
    [few] أُعيدت { $count } سجلات.
    [many] أُعيد { $count } سجلاً.
   *[other] أُعيد { $count } سجل.
  }
page-copies-words = كلمات ورقة الاسترداد
page-copies-words-hint = كلها، بالترتيب، وبينها مسافات. ولا تُحفظ في أي مكان.
page-copies-kits = من يحفظ ما يعيدكم
page-copies-kits-print = طباعة للورقة
page-copies-kits-how = يستطيع شريك أن يحفظ حقيبة عودة صغيرة مختومة: مفاتيحكم ومن تشاركون معهم، بلا سجلات. بورقة الاسترداد وبرمزهم تعود مجموعتكم حتى لو ضاع كل جهاز؛ وتتبعها السجلات ممن هي لديهم. ولا يستطيعون قراءة الحقيبة.
page-copies-kit-fresh = لديها الحقيبة، وهي محدَّثة.
page-copies-kit-old = لديها حقيبة أقدم، من { $ago }. وتصلها الأحدث عند التواصل.
page-copies-kit-waits = تحصل على الحقيبة عند التواصل القادم.
page-copies-kit-stop = التوقف عن الإرسال
page-copies-kit-at = من يحفظها
page-copies-kit-do = طلب حفظها منهم
page-copies-kit-nobody = اقترنوا بمجموعة أولاً: يجب أن يحفظها أحد.
