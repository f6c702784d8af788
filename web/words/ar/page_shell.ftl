# إطار الصفحة: التنقّل والبحث والقفل، وما قد تقوله أي صفحة.

page-shell-title = { $title } · Hedgerow
page-shell-skip = الانتقال إلى الصفحة
page-shell-nav-main = القائمة الرئيسية
page-shell-nav-tabs = القائمة الرئيسية، في الأسفل
page-shell-nav-today = اليوم
page-shell-nav-calendar = التقويم
page-shell-nav-pledges = التعهّدات
page-shell-nav-cases = الحالات
page-shell-nav-peers = الشركاء
page-shell-nav-lessons = الدروس
page-shell-nav-messages = ما نقوله
page-shell-nav-activity = النشاط
page-shell-nav-settings = الإعدادات والأمان
page-shell-nav-more = المزيد
page-shell-nav-spaces = المساحات
page-shell-nav-search = البحث
page-shell-nav-away = أثناء غيابكم
page-shell-nav-bin = السلّة
page-shell-nav-members = الأعضاء
page-shell-nav-connections = الاتصالات
page-shell-waits = { $count ->
    [zero] لا شيء ينتظر
    [one] أمر واحد ينتظر
    [two] أمران ينتظران
    [few] { $count } أمور تنتظر
    [many] { $count } أمراً ينتظر
   *[other] { $count } أمر ينتظر
  }
page-shell-due = مستحق: { $count }
page-shell-also = في هذه المجموعة أيضاً
page-shell-who-member = تكتبون باسم { $name }
page-shell-who-keeper = أنتم القائمون على هذه العقدة
page-shell-open-lock = ليس لهذه العقدة عبارة مرور: من يحصل على هذا الجهاز يستطيع قراءة كل شيء.
page-shell-idle = { $minutes ->
    [one] تُقفل من تلقاء نفسها بعد دقيقة واحدة من السكون.
    [two] تُقفل من تلقاء نفسها بعد دقيقتين من السكون.
    [few] تُقفل من تلقاء نفسها بعد { $minutes } دقائق من السكون.
   *[other] تُقفل من تلقاء نفسها بعد { $minutes } دقيقة من السكون.
  }
page-shell-idle-never = لا تُقفل من تلقاء نفسها أبداً.
page-shell-idle-soon = هذه الصفحة على وشك أن تُقفل، لأن أحداً لم يلمسها.
page-shell-idle-left = { $seconds ->
    [one] بقيت ثانية واحدة.
    [two] بقيت ثانيتان.
    [few] بقيت { $seconds } ثوانٍ.
   *[other] بقيت { $seconds } ثانية.
  }
page-shell-stay = البقاء
page-shell-lock = قفل الآن
page-shell-search = بحث
page-shell-search-all = البحث في كل ما تستطيع هذه العقدة قراءته
page-shell-search-hint = اكتبوا كلمة أو اسم صفحة أو ما تريدون فعله. الأسهم للاختيار، وEnter للفتح، وEscape للإغلاق.
page-shell-found = ما عُثر عليه
page-shell-found-count = { $count ->
    [0] لم يُعثر على شيء. جرّبوا حروفاً أقل أو كلمة أخرى.
    [one] عُثر على نتيجة واحدة.
    [two] عُثر على نتيجتين.
    [few] عُثر على { $count } نتائج.
   *[other] عُثر على { $count } نتيجة.
  }
page-shell-found-all = { $count ->
    [one] إظهار السجل الوحيد
    [two] إظهار السجلين
    [few] إظهار السجلات كلها ({ $count })
   *[other] إظهار السجلات كلها ({ $count })
  }
page-shell-place = صفحة
page-shell-deed = إجراء
page-shell-do-add = { $kind ->
    [event] إضافة فعالية
    [action] إضافة عمل مشترك
    [need] ذكر احتياج
    [pledge] عرض شيء أو التعهّد به
    [resource] إضافة مورد
    [case] فتح حالة
    [lesson] تدوين درس
   *[other] إضافة: { $name }
  }
page-shell-do-pair = الاقتران بمجموعة
page-shell-do-invite = دعوة عضو
page-shell-do-print = طباعة هذه الصفحة
page-shell-search-words = كلمات
page-shell-search-kind = النوع
page-shell-search-all-kinds = كل الأنواع
page-shell-search-space = المساحة
page-shell-search-all-spaces = كل المساحات
page-shell-search-home = البيت، لمجموعتكم وحدها
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = اكتبوا كلمة أو بدايتها. يشمل البحث كل ما تستطيع هذه العقدة قراءته، والملاحظات أيضاً.
page-shell-show-more = { $count ->
    [one] إظهار نتيجة أخرى
   *[other] إظهار المزيد من { $count }
  }
page-shell-keys = لوحة المفاتيح
page-shell-key-find = البحث، أو الانتقال إلى مكان، أو بدء شيء
page-shell-key-keys = هذه القائمة؛ وكذلك «?» في حقل البحث
page-shell-key-move = إلى الموضع التالي أو السابق
page-shell-key-arrows = داخل القوائم والتقاويم والخيارات
page-shell-key-press = تنفيذ ما هو مختار
page-shell-key-close = الإغلاق، أو ترك الشيء كما كان
page-shell-put-away = إخفاء
page-shell-out-of-touch = لا تواصل: آخر تواصل مع { $name } كان { $ago }. كل شيء يعمل؛ وما تكتبونه يخرج عند التواصل القادم.
page-shell-no-such-page = لا توجد صفحة كهذه. ربما كان العنوان قديماً، أو لم يُنسخ كاملاً.
page-shell-broken = تعطّلت هذه الصفحة بخطأ منّا. لم يضع شيء مما كتبتم.
page-shell-printed = { $title } · طُبع لدى { $group } بتاريخ { $date }
page-shell-printed-by = { $title } · طُبع لدى { $group }، بيد { $name }، بتاريخ { $date }
page-shell-close = إغلاق
page-shell-untitled = { $kind } بلا عنوان
page-shell-today = الذهاب إلى «اليوم»
page-shell-loading = في الطريق…
page-shell-try-again = محاولة أخرى
page-shell-out-of-reach = لا يمكن الوصول إلى العقدة. لم يضع شيء: تأكدوا من أنها تعمل، ثم حاولوا من جديد.
page-shell-not-reached = لا يمكن الوصول إلى العقدة
page-shell-lost = لا يمكن الوصول إلى العقدة. قد يكون ما ترونه قديماً؛ والبحث عنها مستمر.
page-shell-unforeseen = حدث خطأ لم نتوقعه. لم يتغير شيء؛ حاولوا من جديد.
page-shell-unknown-message = تقول العقدة «{ $id }»، وليس لدى هذه الصفحة كلمات لذلك بعد.
page-shell-audience-own = لا يرى هذا إلا مجموعتكم
page-shell-audience = { $count ->
    [one] يرى هذا: أنتم و { $groups }
   *[other] يرى هذا: أنتم، { $groups }
  }
page-shell-reading-only = عاد هذا البيت ولا يستطيع الآن إلا القراءة.
page-shell-reading-only-why = لا يُكتب هنا شيء حتى يتواصل مع شريك أو مع جهاز آخر لكم: فلا يجوز أن يُكتب فوق ما لا يعرفه بعد. وهو يبحث عنهم من تلقاء نفسه.
page-shell-settle = لم يبقَ أحد للتواصل معه
page-shell-settle-means = قولوا هذا فقط إن لم يكن لدى أي جهاز آخر أو شريك شيء أحدث. ما زال لدى أحدهم يأتي لاحقاً، وقد يقف عندئذ إلى جانب ما تكتبونه الآن.
page-shell-settle-do = لم يبقَ أحد: الكتابة من الآن
page-said-restored-reading-only = عاد هذا البيت ولا يستطيع إلا القراءة حتى يتواصل مع شريك أو مع جهاز آخر لكم. انتظروا ذلك؛ وإن لم يبقَ أحد للتواصل معه فقولوا ذلك في أعلى الصفحة.
page-said-erasure-heard = محت { $by } سجلاً ({ $kind }) في { $space }، وأُزيل هنا أيضاً. ومن أكّده غيركم مذكور في «الإعدادات والأمان»، في «ما مُحي وما حان محوه».
page-said-device-lost-here = هذا هو الجهاز الذي تعملون عليه. أبلغوا عنه من جهاز آخر لكم؛ ولترك هذا الجهاز فارغاً، سافروا خفافاً.
page-said-sealed-file-other-sort = هذا ملف من Hedgerow، لكن من نوع آخر. النسخ الاحتياطية تعيد مجموعة؛ والملفات المكتوبة لشريك تُقرأ في «النسخ وذاكرات USB».
page-said-courier-unknown = لم يعد هذا الناقل معروفاً هنا. اقترنوا به من جديد برمز جديد.
page-said-record-unknown = هذا السجل ليس هنا. ربما لم يصل بعد، أو مُحي، أو هو في مساحة لا ترونها. ابحثوا عنه في قائمة، أو زامِنوا أولاً.
page-said-share-not-a-courier = { $peer } مجموعة لها عقدتها. الناقل صندوق لا يقرأ شيئاً: أعدّوا واحداً أولاً، ثم اكتبوا رمزه.
