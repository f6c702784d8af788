# الشركاء والاقتران.

page-peers-keeper-only = لا يرى هذا ولا يغيّره إلا القائم على هذه العقدة، عند جهاز العقدة نفسه.
page-peers-lead = { $count ->
    [0] لا مجموعة مؤكَّدة بعد.
    [one] تشاركون مع مجموعة واحدة.
    [two] تشاركون مع مجموعتين.
    [few] تشاركون مع { $count } مجموعات.
   *[other] تشاركون مع { $count } مجموعة.
  }
page-peers-lead-linked = { $count ->
    [0] لا واحدة منها متصلة الآن.
    [one] واحدة متصلة الآن.
    [two] اثنتان متصلتان الآن.
   *[other] المتصلة الآن: { $count }.
  }
page-peers-lead-fresh = { $count ->
    [one] واحدة تنتظر المقارنة.
    [two] اثنتان تنتظران المقارنة.
   *[other] تنتظر المقارنة: { $count }.
  }
page-peers-lead-strangers = الغرباء لا يتلقون جواباً.
page-peers-lead-none = لا تشاركون مع أحد. لم يغادر شيء هذا الجهاز.
page-peers-paper = احفظوا هذه الورقة بعيداً عن الأجهزة.
page-peers-list = المجموعات التي تشاركون معها
page-peers-none = حين تقترنون بمجموعة أخرى تظهر هنا: ما لديها، وما ينتظرها، وما يجوز أن تراه.
page-peers-pair = الاقتران بمجموعة
page-peers-spaces = المساحات
page-peers-back = العودة إلى الشركاء

page-peers-unconfirmed = تريد { $name } أن تتأكد من أنكم أنتم
page-peers-unconfirmed-state = غير مؤكَّدة بعد.
page-peers-unconfirmed-why = قارنوا ستة أرقام بالصوت أو وجهاً لوجه. إلى ذلك الحين لا ترى هذه المجموعة إلا اسم مجموعتكم.
page-peers-unconfirmed-promised = متى تبيّن أن الأرقام متطابقة، حصلت على ما وعد به رمزكم: { $spaces }.
page-peers-compare = مقارنة الأرقام
page-peers-compare-large = بأرقام كبيرة
page-peers-digits = أرقام للمقارنة
page-peers-compare-how = تُظهر الشاشتان الأرقام الستة نفسها. لتقرأ { $name } الثلاثة الأولى بصوت عالٍ، واقرؤوا أنتم الثلاثة الأخيرة. افعلوا ذلك وجهاً لوجه أو في مكالمة تعرفون فيها الصوت، لا في برنامج المراسلة الذي جاء بالرمز.
page-peers-same = هي متطابقة
page-peers-differ = واحد منها مختلف
page-peers-differs = توقفوا: قد يكون هناك من يقف بينكما.
page-peers-differs-why = لم يُشارَك شيء. أزيلوا هذا الاقتران، وأخبروا المجموعة الأخرى بطريق آخر، وابدؤوا من جديد برمز جديد، والأفضل جنباً إلى جنب.
page-peers-differs-remove = إزالة هذا الاقتران
page-peers-differs-again = مقارنة مرة أخرى
page-peers-then-nothing = لن يروا شيئاً حتى تختاروا ما تشاركونه.
page-peers-then-promised = ثم يحصلون على ما وعد به الرمز، ولا شيء غيره.

page-peers-linked = متصلة الآن
page-peers-linked-lan = متصلة الآن، على هذه الشبكة
page-peers-linked-internet = متصلة الآن، عبر الإنترنت
page-peers-linked-tor = متصلة الآن، عبر Tor
page-peers-linked-this-machine = متصلة الآن، على هذا الجهاز
page-peers-sync-here = لديها كل شيء.
page-peers-sync-sending = { $count ->
    [one] تغيير واحد ({ $size }) في الطريق أو لم يُؤكَّد وصوله بعد.
    [two] تغييران ({ $size }) في الطريق أو لم يُؤكَّد وصولهما بعد.
    [few] { $count } تغييرات ({ $size }) في الطريق أو لم يُؤكَّد وصولها بعد.
    [many] { $count } تغييراً ({ $size }) في الطريق أو لم يُؤكَّد وصولها بعد.
   *[other] { $count } تغيير ({ $size }) في الطريق أو لم يُؤكَّد وصولها بعد.
  }
page-peers-sync-whole = لديها كل شيء. آخر تواصل { $ago }.
page-peers-sync-waits = { $count ->
    [one] تغيير واحد ينتظر { $name } منذ { $since } ({ $size }). آخر تواصل { $ago }.
    [two] تغييران ينتظران { $name } منذ { $since } ({ $size }). آخر تواصل { $ago }.
    [few] { $count } تغييرات تنتظر { $name } منذ { $since } ({ $size }). آخر تواصل { $ago }.
    [many] { $count } تغييراً ينتظر { $name } منذ { $since } ({ $size }). آخر تواصل { $ago }.
   *[other] { $count } تغيير ينتظر { $name } منذ { $since } ({ $size }). آخر تواصل { $ago }.
  }
page-peers-sync-away = كان لديها كل شيء عند آخر تواصل.
page-peers-sync-away-state = { $days ->
    [one] لا تواصل منذ يوم.
    [two] لا تواصل منذ يومين.
    [few] لا تواصل منذ { $days } أيام.
    [many] لا تواصل منذ { $days } يوماً.
   *[other] لا تواصل منذ { $days } يوم.
  }
page-peers-sync-away-waits = { $count ->
    [one] تغيير واحد ينتظر { $name } منذ { $since } ({ $size }).
    [two] تغييران ينتظران { $name } منذ { $since } ({ $size }).
    [few] { $count } تغييرات تنتظر { $name } منذ { $since } ({ $size }).
    [many] { $count } تغييراً ينتظر { $name } منذ { $since } ({ $size }).
   *[other] { $count } تغيير ينتظر { $name } منذ { $since } ({ $size }).
  }
page-peers-sync-never = { $count ->
    [0] تحاول هذه العقدة مرة بعد مرة أن تصل إلى { $name }.
    [one] تغيير واحد ينتظر { $name } ({ $size }). وهذه العقدة تحاول مرة بعد مرة أن تصل إليها.
    [two] تغييران ينتظران { $name } ({ $size }). وهذه العقدة تحاول مرة بعد مرة أن تصل إليها.
    [few] { $count } تغييرات تنتظر { $name } ({ $size }). وهذه العقدة تحاول مرة بعد مرة أن تصل إليها.
    [many] { $count } تغييراً ينتظر { $name } ({ $size }). وهذه العقدة تحاول مرة بعد مرة أن تصل إليها.
   *[other] { $count } تغيير ينتظر { $name } ({ $size }). وهذه العقدة تحاول مرة بعد مرة أن تصل إليها.
  }
page-peers-sync-never-state = لم يحدث تواصل منذ الاقتران.
page-peers-sync-among = ومنها: { $titles }.
page-peers-sees-none = يجوز أن ترى
page-peers-sees-none-why = لا شيء بعد: لا مساحة مشتركة.
page-peers-sync-now = مزامنة الآن
page-peers-syncing = جارٍ الاتصال…
page-peers-synced = لدى الطرفين الآن الشيء نفسه.
page-peers-syncing-on = تمّ الاتصال. ما زال هناك ما يُتبادل؛ ويستمر ذلك من تلقاء نفسه.
page-peers-see-as = رؤيتها كما يرونها
page-peers-share = مشاركة مساحة
page-peers-more = المزيد

page-peers-addresses = يُتصل بها على
page-peers-addresses-none = لا عنوان معروف؛ هذه المجموعة تتصل بكم، أو يُعثر عليها على الشبكة نفسها.
page-peers-address = عنوان آخر
page-peers-address-hint = الجهاز والمنفذ كما يخبرونكم، مثلاً 192.168.1.20:7100. يُجرَّب أولاً.
page-peers-address-save = استخدام هذا العنوان
page-peers-part = إنهاء الشراكة مع هذه المجموعة
page-peers-part-really = إنهاء الشراكة مع { $name }؟
page-peers-part-do = إنهاء الشراكة
page-peers-part-not = البقاء على اتصال

page-peers-codes = رموز ما زالت في الخارج
page-peers-code-for = رمز لأجل { $name }
page-peers-code-anybody = رمز بلا اسم
page-peers-code-open = يستخدمه أول من يحصل عليه، حتى { $until }.
page-peers-code-used = هناك من يستخدمه الآن.
page-peers-code-end = إنهاء هذا الرمز
page-peers-waiting = في انتظار المجموعة التي دعتكم
page-peers-waiting-since = أول محاولة { $ago }. وتتكرر المحاولة من تلقاء نفسها.
page-peers-waiting-end = التوقف عن الانتظار

page-peers-ways = طرق الدخول والخروج
page-peers-connections = كل الاتصالات
page-peers-way-lan = هذه الشبكة
page-peers-way-in = تجيب على
page-peers-way-in-none = لا مكان. لا يستطيع الشركاء الاتصال بهذه العقدة؛ هي تتصل بهم.
page-peers-way-out = تتصل بـ
page-peers-way-out-is = العناوين التي أعطاكم إياها شركاؤكم فقط. لا يُسأل أي موقع أو خدمة أخرى عن أي شيء أبداً.
page-peers-way-now = في هذه اللحظة
page-peers-way-now-count = { $count ->
    [0] لا اتصال قائم.
    [one] مجموعة واحدة متصلة.
    [two] مجموعتان متصلتان.
    [few] { $count } مجموعات متصلة.
   *[other] { $count } مجموعة متصلة.
  }
page-peers-machines = أجهزتكم
page-peers-machine-here = هذا الجهاز
page-peers-machine = الجهاز { $id }
page-peers-machine-holds = عليه كل ما لدى مجموعتكم.
page-peers-machine-lost = أُبلغ عن فقدانه. لا يصله شيء جديد.
page-peers-phones = هواتف أعضائكم
page-peers-phones-keep = تقرأ وتكتب عبر هذا الجهاز ولا تحفظ شيئاً.

page-peers-seen = كما تراه { $name }
page-peers-seen-lead = { $count ->
    [0] لا ترى هذه المجموعة منكم سوى اسمكم.
    [one] لدى هذه المجموعة مساحة واحدة مشتركة معكم، كاملة: كل سجل فيها، مع تاريخه.
    [two] لدى هذه المجموعة مساحتان مشتركتان معكم، كاملتان: كل سجل فيهما، مع تاريخه.
    [few] لدى هذه المجموعة { $count } مساحات مشتركة معكم، كاملة: كل سجل فيها، مع تاريخه.
   *[other] لدى هذه المجموعة { $count } مساحة مشتركة معكم، كاملة: كل سجل فيها، مع تاريخه.
  }
page-peers-seen-kind = { $kind }: { $count }
page-peers-seen-other = سجلات من إصدار آخر
page-peers-seen-empty = لم يُكتب شيء في هذه المساحة بعد.
page-peers-seen-closed = لا تعرف { $name } شيئاً عن: { $spaces }.
page-peers-seen-keeps = صناديق هوية الحالات وهوامشها تبقى في البيت، وليست في أي مساحة مشتركة. ما وصل مرة لا يمكن استرجاعه.

page-peers-copy = نسخ
page-peers-copied = نُسخ.
page-peers-selected = حُدِّد. انسخوه بلوحة المفاتيح أو من قائمة المتصفح.

page-pair-title = الاقتران بمجموعة
page-pair-lead = مجموعة تنشئ رمزاً، والأخرى تستخدمه. ثم تقارن المجموعتان ستة أرقام. لا يُشارَك شيء بذلك وحده.
page-pair-make = إنشاء رمز
page-pair-make-how = يعمل مرة واحدة، خلال ٤٨ ساعة. أروه للمجموعة الأخرى، أو أرسلوه.
page-pair-for = لمن
page-pair-for-hint = لقائمتكم أنتم فقط. وليس مكتوباً في الرمز.
page-pair-space = ما يحصلون عليه بعد مقارنة الأرقام
page-pair-space-none = لا شيء بعد
page-pair-make-do = إنشاء الرمز
page-pair-made = دعوا المجموعة الأخرى تقرأ الصورة بصفحتها، أو أعطوها الرمز. يعمل مرة واحدة، حتى { $until }.
page-pair-qr = رمز الاقتران كصورة QR
page-pair-qr-for = رمز الاقتران لأجل { $name } كصورة QR
page-pair-code = الرمز نفسه كنص
page-pair-no-address = لا تجيب هذه العقدة الآن على أي عنوان، فلا عنوان في الرمز. لا تجدكم المجموعة الأخرى إلا على الشبكة المحلية نفسها.
page-pair-made-wait = حين يُستخدم، تظهر الأرقام هنا من تلقاء نفسها.
page-pair-messenger = أُرسل ببرنامج مراسلة؟ أول من يقرؤه يستطيع استخدامه مكانهم. لا يُعدّ الاقتران مؤكَّداً حتى تقارنوا الأرقام بالصوت.
page-pair-another = إنشاء رمز آخر
page-pair-accept = استخدام رمز
page-pair-accept-how = ألصقوا الرمز الذي أُعطي لكم، أو التقطوا صورة له.
page-pair-code-given = الرمز
page-pair-accept-do = اقتران
page-pair-photo = صورة الرمز
page-pair-photo-how = تُقرأ الصورة في هذه الصفحة ولا تُحفظ في أي مكان.
page-pair-photo-reading = جارٍ قراءة الصورة…
page-pair-photo-nothing = لم يُعثر على رمز في هذه الصورة. اقتربوا أكثر، وأمسكوها مستقيمة، وتأكدوا من أن الرمز كله فيها.
page-pair-calling = جارٍ الاتصال بالمجموعة الأخرى…
page-pair-waits = لا يمكن الوصول إلى المجموعة الأخرى الآن. يمكنكم مغادرة هذه الصفحة: تستمر المحاولة من تلقاء نفسها حتى ينتهي الرمز، وتظهر الأرقام حين تتصلون.
page-pair-compare = المقارنة مع { $name }
page-pair-compare-lead = هل هذه الأرقام الستة نفسها على الشاشتين؟
page-pair-compared = تمت مقارنة الأرقام مع { $name }. يمكنكم المشاركة الآن.
page-pair-gone = هذا الاقتران لم يعد هنا. ابدؤوا من جديد برمز جديد.
page-pair-share = ما يجوز أن تراه { $name }
page-pair-share-lead = يمكنكم البدء بلا شيء وإضافة مساحة لاحقاً.
page-pair-share-first = لم تُقارن الأرقام مع { $name } بعد. قارنوها أولاً؛ ثم تستطيعون المشاركة.
page-pair-not-shared = وعد الرمز بما يلي: { $spaces }، ولم تعد مجموعتكم تستطيع مشاركته.
page-pair-which = أي مساحة
page-pair-share-do = مشاركة
page-pair-share-nothing = لا نشارك شيئاً بعد
page-pair-share-enough = هذا كل شيء
page-pair-shared = تحصل { $name } على { $space }.
page-pair-no-spaces = لا توجد مساحة يمكنكم مشاركتها: ابدؤوا واحدة أولاً. ما في البيت يبقى فيه.
page-peers-slowed = يرسل { $name } أكثر من حصته. تُقرأ رسائله ببطء أكبر كي يواصل الآخرون؛ لا يضيع شيء.
