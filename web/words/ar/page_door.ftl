# أمام الباب: التشغيل الأول، والصفحة المقفلة، وهاتف عضو.

page-door-step = الخطوة { $number } من { $count }
page-door-back = رجوع
page-door-next = متابعة
page-door-working = لحظة واحدة…

page-door-language-title = بأي لغة تقرؤون أفضل؟
page-door-language-lead = تنقلب الصفحة للعربية والفارسية. يمكنكم تغيير اللغة في أي وقت، ويستطيع كل عضو أن يقرأ بلغته.
page-door-language-next = متابعة: { $language }
page-door-theme = فاتح أم داكن
page-door-theme-light = فاتح
page-door-theme-dark = داكن
page-door-nothing-left = لم يغادر شيء هذا الجهاز.
page-door-not-audited = لم تُدقّق جهة خارجية Hedgerow بعد
page-door-not-audited-means = لم يفحص حمايته حتى الآن إلا من يكتبونه. هو مبني من أجزاء معروفة ومختبَر بعناية، وقد تكون فيه مع ذلك أخطاء لم يجدها أحد.
page-door-not-audited-advice = إلى أن يتم التدقيق: إن كان ما تكتبونه هنا قد يؤذي أحداً، فاستخدموا أسماء مستعارة، ولا تضعوا أخطر المعلومات على أي جهاز.

page-door-way-title = ماذا تريدون أن تفعلوا؟
page-door-way-lead = كل مجموعة تحفظ سجلاتها على جهازها، وتشارك ما تختاره.
page-door-way-start = بدء مجموعة
page-door-way-start-note = تقويم وتعهّدات وملاحظات حالات خاصة بكم. يمكنكم الاقتران بمجموعات أخرى لاحقاً.
page-door-way-join = الاقتران بمجموعة دعتكم
page-door-way-join-note = لديكم رمز من مجموعة أخرى. يُنشأ أولاً بيت لمجموعتكم هنا؛ ثم تكتبون الرمز.
page-door-way-look = إلقاء نظرة
page-door-way-look-note = كالبدء تماماً، مع سجلات تجريبية. كل منها معلَّم بأنه مثال، وتزول كلها معاً.
page-door-way-missing = اختاروا واحداً من الثلاثة.

page-door-name-title = ما اسم مجموعتكم؟
page-door-name-lead = ترى هذا الاسمَ المجموعاتُ التي تقترنون بها. يمكن أن يكون اسماً مستعاراً.
page-door-name-label = اسم المجموعة أو اسمها المستعار
page-door-name-hint = اختاروه بعناية: فهو مدوّن في القائمة الموقَّعة لمجموعتكم.
page-door-name-missing = اكتبوا اسماً. الاسم المستعار يكفي.

page-door-pass-title = بماذا يُقفل هذا البيت؟
page-door-pass-lead = من يحصل على هذا الجهاز لا يستطيع قراءة شيء بدون عبارة المرور. ولا يستطيع أحد أن يعوّضكم عنها.
page-door-pass-next = إنشاء البيت
page-door-pass-words = ست كلمات عشوائية
page-door-pass-words-note = لا يستطيع أحد تخمينها. وهذا ما ننصح به.
page-door-pass-words-strength = لا تستطيع كل حواسيب العالم تخمين هذه الكلمات في عمر كامل.
page-door-pass-words-other = كلمات أخرى
page-door-pass-words-type = اكتبوا الكلمات الست مرة واحدة
page-door-pass-words-hint = بمسافات بينها. ستحتاجون إليها كلما بدأ هذا الجهاز العمل.
page-door-pass-words-differ = ليست هذه الكلمات الست التي في الأعلى. قارنوها حرفاً حرفاً.
page-door-pass-own = كلمات من عندكم
page-door-pass-own-note = أسهل للتذكّر، وأسهل للتخمين.
page-door-pass-own-label = عبارة المرور
page-door-pass-again-label = العبارة نفسها مرة أخرى
page-door-pass-again-differs = العبارتان مختلفتان. اكتبوهما من جديد.
page-door-pass-show = إظهار ما أكتبه
page-door-pass-empty = عبارة المرور فارغة. اكتبوها، أو اختاروا قفلاً مفتوحاً.
page-door-pass-open = قفل مفتوح
page-door-pass-open-note = بلا عبارة مرور. يفتح الجهاز من تلقاء نفسه.
page-door-pass-open-means = من يأخذ هذا الجهاز يستطيع قراءة كل ما عليه، والتصرف باسم مجموعتكم، ومعرفة من تعرفون. اختاروا هذا فقط حيث لا يمكن أن يتأذى أحد من ذلك. يمكنكم وضع عبارة مرور لاحقاً.
page-door-strength-empty = الأفضل عدة كلمات لا يقولها أحد معاً.
page-door-strength-weak = ضعيفة: من لديه هذا الجهاز يخمّنها خلال أيام.
page-door-strength-fair = متوسطة: تحتاج إلى من لديه وقت كثير وأجهزة كثيرة.
page-door-strength-strong = قوية: لن يخمّنها أحد.

page-door-sheet-title = ورقة الاسترداد
page-door-sheet-lead = هذه الكلمات هي الطريق الوحيد للعودة إذا تعطّل هذا الجهاز أو أُخذ. اكتبوها باليد أو اطبعوها، واحفظوا الورقة في مكان آخر.
page-door-sheet-made = أُنشئت بتاريخ { $date }
page-door-sheet-means = من لديه هذه الورقة يستطيع التصرف باسم { $group }. وليس فيها اسم أي عضو.
page-door-sheet-copy = النسخة رقم 1 من ___، محفوظة لدى ______________
page-door-sheet-only-here = هذه الكلمات ليست في أي مكان آخر: لا في البيت ولا في ملف. إذا أغلقتم هذه الصفحة أو أعدتم تحميلها قبل أن تصبح على الورق، ضاعت إلى الأبد.
page-door-sheet-print = طباعة الورقة
page-door-sheet-next = أصبحت على الورق
page-door-check-title = هل تمكن قراءة الورقة؟
page-door-check-lead = اكتبوا كلمتين منها نقلاً عن الورق. «رجوع» يُظهر الورقة من جديد.
page-door-check-word = الكلمة { $number }
page-door-check-next = تحقق ومتابعة
page-door-check-wrong = ليست هذه الكلمة { $number }. انظروا إلى الورقة مرة أخرى؛ وإن كانت منقولة خطأ فصحّحوها عليها.
page-door-check-empty = اكتبوا الكلمة { $number } كما هي على ورقتكم.
page-door-check-no-examples = تعذّر إنشاء السجلات التجريبية. يمكنكم البدء بدونها.
page-door-check-without = البدء بلا أمثلة

page-door-locked = مقفل
page-door-passphrase = عبارة المرور
page-door-passphrase-hint = غالباً ست كلمات، بمسافات بينها.
page-door-unlock = فتح القفل
page-door-unlocking = فتح القفل يستغرق لحظة…
page-door-locked-means = ما دام هذا الجهاز مقفلاً فهو لا يستطيع قراءة شيء مما لديه ولا يتبادل شيئاً. ولا تذكر هذه الصفحة مجموعة ولا شخصاً.
page-door-signed-out-means = تستمر العقدة في العمل والتبادل؛ هذه الصفحة وحدها مقفلة. وهي لا تذكر مجموعة ولا شخصاً.
page-door-wait = { $seconds ->
    [one] ليست هذه. يمكنكم المحاولة من جديد بعد ثانية.
    [two] ليست هذه. يمكنكم المحاولة من جديد بعد ثانيتين.
    [few] ليست هذه. يمكنكم المحاولة من جديد بعد { $seconds } ثوانٍ.
   *[other] ليست هذه. يمكنكم المحاولة من جديد بعد { $seconds } ثانية.
  }
page-door-language = اللغة
page-door-forgotten = عبارة المرور منسيّة
page-door-forgotten-truth = إذن لا يستطيع أحد فتح هذا البيت، لا أنتم ولا نحن: لا يوجد مفتاح ثانٍ. جرّبوا أولاً لغة لوحة المفاتيح، والحروف الكبيرة، والكلمات بترتيب آخر.
page-door-forgotten-sheet = بورقة الاسترداد تعيش مجموعتكم من جديد كجهاز جديد، ويعيد إليها شركاؤها ما لديهم. أما ما كان على هذا الجهاز وحده فيبقى مقفلاً.

page-door-link-title = تحتاج هذه الصفحة إلى رابط
page-door-link-open-lock = ليس لهذا البيت عبارة مرور. رابط جديد من العقدة يُدخلكم؛ كل رابط يعمل مرة واحدة، خلال عشر دقائق.
page-door-link-new-title = لم يبقَ إلا القليل
page-door-link-new = يبدأ التشغيل الأول برابط من العقدة نفسها، كي لا يبدأ غريب مكانكم. كل رابط يعمل مرة واحدة، خلال عشر دقائق.
page-door-link-how = اكتبوا هذا حيث شُغّلت العقدة. فتُفتح الصفحة، أو يظهر الرابط الذي يفتحها.
page-door-link-failed = استُخدم هذا الرابط من قبل أو مضى وقته. اطلبوا من العقدة رابطاً جديداً.

page-door-join-title = أنتم مدعوون
page-door-join-lead = دعاكم القائم على عقدة مجموعتكم إلى القراءة والكتابة بهذا المتصفح. لا يُحفظ عليه شيء سوى الإذن بالدخول.
page-door-fingerprint = بصمة العقدة
page-door-fingerprint-compare = قارنوها بالبصمة التي على شاشة القائم على العقدة. إن اختلفتا فأغلقوا هذه الصفحة: هناك من يقف بينكما.
page-door-join-browser = ماذا تسمّون هذا الهاتف أو المتصفح؟
page-door-join-browser-hint = ليميّزه القائم على العقدة عن غيره في قائمة المسجّل دخولهم. يمكنكم تركه فارغاً.
page-door-join-pin = اختاروا رقماً سرياً (PIN)
page-door-join-pin-hint = { $count ->
    [one] رقم أو حرف واحد، أو أكثر. تكتبونه بعد فترات السكون.
    [two] رقمان أو حرفان، أو أكثر. تكتبونه بعد فترات السكون.
    [few] { $count } أرقام أو حروف، أو أكثر. تكتبونه بعد فترات السكون.
   *[other] { $count } رقماً أو حرفاً، أو أكثر. تكتبونه بعد فترات السكون.
  }
page-door-join-pin-again = الرقم السري نفسه مرة أخرى
page-door-pin-short = { $count ->
    [one] يحتاج الرقم السري إلى رقم أو حرف.
    [two] يحتاج الرقم السري إلى رقمين أو حرفين، أو أكثر.
    [few] يحتاج الرقم السري إلى { $count } أرقام أو حروف، أو أكثر.
   *[other] يحتاج الرقم السري إلى { $count } رقماً أو حرفاً، أو أكثر.
  }
page-door-pin-simple = هذا أول ما سيجرّبه أي أحد. اختاروا رقماً سرياً آخر.
page-door-pin-differs = الرقمان السريان مختلفان. اكتبوهما من جديد.
page-door-join-enter = دخول
page-door-join-done = أنتم في الداخل
page-door-join-as = ما تكتبونه توقّعه هذه العقدة نيابة عن { $name }، ويظهر كذلك.
page-door-join-means = ترون المساحات التي اختارها لكم القائم على العقدة.
page-door-join-lan-means = ترون المساحات التي اختارها لكم القائم على العقدة؛ أما أسماء الحالات وجهات اتصالها فتبقى على العقدة.
page-door-pin-title = مقفل
page-door-pin = الرقم السري (PIN)
page-door-pin-hint = الذي اخترتموه في هذا المتصفح.
page-door-pin-enter = دخول
page-door-pin-means = نسيتم الرقم السري؟ اطلبوا من القائم على العقدة دعوة جديدة.
page-door-lan-title = اطلبوا دعوة
page-door-lan-locked = العقدة مقفلة، ولا تتبادل شيئاً. اطلبوا من القائم عليها أن يفتح قفلها عند الجهاز نفسه.
page-door-lan-invitation = هذا المتصفح غير معروف هنا. يستطيع القائم على العقدة أن يدعوه: يفتح «الإعدادات والأمان»، ثم «الأعضاء»، ويُريكم رمزاً.
