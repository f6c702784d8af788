# الدروس: ما جرّبته المجموعات وتعلّمته، محفوظ للآخرين.

page-lessons-lead = ما جرّبته المجموعات، وما نتج عنه، وما تكرّره لو عاد الأمر. استفيدوا منها، وأعلنوا ذلك: فهذا هو الشكر.
page-lessons-new = درس جديد
page-lessons-filters = البحث عن دروس
page-lessons-words = كلمات
page-lessons-group = المجموعة
page-lessons-group-all = كل المجموعات
page-lessons-setting = السياق
page-lessons-setting-all = كل السياقات
page-lessons-tag = الوسم
page-lessons-tag-all = كل الوسوم
page-lessons-count = { $count ->
    [one] درس واحد
    [two] درسان
    [few] { $count } دروس
    [many] { $count } درساً
   *[other] { $count } درس
  }
page-lessons-more = إظهار دروس أخرى
page-lessons-empty = لا درس بعد. دوّنوا شيئاً واحداً جرّبته مجموعتكم: ماذا فعلتم، وماذا حدث، وماذا تكرّرون. يبقى لدى مجموعتكم حتى تشاركوه.
page-lessons-empty-filtered = لا درس يطابق ذلك. جرّبوا كلمات أقل، أو انظروا إلى الدروس كلها.
page-lessons-show-all = إظهار كل الدروس
page-lessons-used = { $count ->
    [one] استفادت منه مجموعة واحدة.
    [two] استفادت منه مجموعتان.
    [few] استفادت منه { $count } مجموعات.
   *[other] استفادت منه { $count } مجموعة.
  }
page-lessons-thanked = { $count ->
    [one] شكرت عليه مجموعة واحدة.
    [two] شكرت عليه مجموعتان.
    [few] شكرت عليه { $count } مجموعات.
   *[other] شكرت عليه { $count } مجموعة.
  }
page-lessons-also-in = متوفر أيضاً بهذه اللغات: { $languages }.

page-lessons-not-here = هذا الدرس ليس هنا
page-lessons-print = طباعة
page-lessons-state = { $state }.
page-lessons-means-draft = لم يتحقق أحد بعد من أنه لا يكشف أحداً وأن من يتكلم فيه موافق.
page-lessons-means-checked = لا يكشف أحداً، ومن يتكلم فيه موافق. تمكن مشاركته.
page-lessons-means-shared = جرى التحقق منه، وهو معدّ للاستفادة.
page-lessons-means-review-due = انظروا هل ما زال صالحاً.
page-lessons-means-retired = لم يعد صالحاً. يبقى هنا ليعرف الناس لماذا.
page-lessons-means-contested = على أحد أن يختار بين قولين.
page-lessons-means-withdrawn = هو في السلّة، خارج كل القوائم.
page-lessons-say = ما يمكنكم قوله عنه
page-lessons-about = من أين جاء
page-lessons-said = ما يقوله الآخرون
page-lessons-said-more = إظهار ما سبق
page-lessons-said-none = لم يقل أحد شيئاً بعد.
page-lessons-said-first = لم يقل أحد شيئاً بعد. إن كان مفيداً لكم فأخبروهم.
page-lessons-held = لدى من هو

page-lessons-versions = صيغ هذا الدرس
page-lessons-as-written = كما كُتب
page-lessons-version = { $language }، من { $group }
page-lessons-version-none = صياغة أخرى
page-lessons-version-state = { $state }.
page-lessons-version-open = فتح هذه الصيغة، لاعتمادها أو السؤال عنها
page-lessons-version-change = تغيير هذه الصيغة
page-lessons-version-add = كتابته بلغة أخرى
page-lessons-version-begin = بدء الكتابة
page-lessons-language = اللغة
