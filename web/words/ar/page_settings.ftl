# الإعدادات والأمان، والاتصالات، وأعضاء هذه المجموعة.

page-settings-lead = ما تختارونه هنا محفوظ على هذه العقدة. لا يُخزَّن شيء في المتصفح.
page-settings-lead-member = كيف تريدون أن تقرؤوا. محفوظ على العقدة، لكم وحدكم؛ ولا يُخزَّن شيء في هذا المتصفح.
page-settings-saved = حُفظ على هذه العقدة.
page-settings-more = إظهار المزيد
page-settings-home = { $name } (البيت)

page-settings-reading = القراءة
page-settings-language = اللغة
page-settings-language-unreviewed = { $name } · لم يراجعها ناطق بها بعد
page-settings-language-hint = لم يراجع هذه الكلمات بعد أحد من الناطقين بهذه اللغة. إن كانت جملة غير واضحة فأخبروا من يصنعون Hedgerow.
page-settings-theme = فاتح أم داكن
page-settings-theme-system = كما في النظام
page-settings-theme-light = فاتح
page-settings-theme-dark = داكن
page-settings-text = النص
page-settings-text-normal = عادي
page-settings-text-large = كبير
page-settings-calendar = التقويم
page-settings-calendar-gregorian = الميلادي
page-settings-calendar-persian = الفارسي
page-settings-calendar-islamic-umalqura = الهجري (أم القرى)
page-settings-beside = تقويم ثانٍ، صغير بجانبه
page-settings-beside-none = لا شيء
page-settings-week = يبدأ الأسبوع يوم
page-settings-week-usual = اليوم المعتاد في اللغة
page-settings-zone = وقتكم
page-settings-zone-hint = تظهر الأوقات بتوقيت { $zone }، وبتوقيت المكان نفسه حيث يختلف.
page-settings-zone-browser = كما في هذا المتصفح: { $zone }

page-settings-locking = القفل
page-settings-idle = تُقفل هذه الصفحة من تلقاء نفسها بعد
page-settings-idle-hint = تُحسب من آخر كتابة أو لمسة. ويُحفظ ما كتبتموه قبل ذلك.
page-settings-minutes = { $count ->
    [one] دقيقة واحدة من السكون
    [two] دقيقتين من السكون
    [few] { $count } دقائق من السكون
   *[other] { $count } دقيقة من السكون
  }
page-settings-open-lock = ليس لهذه العقدة عبارة مرور.
page-settings-open-lock-why = من يحصل على هذا الجهاز يستطيع قراءة كل ما عليه. اجعلوا قرصه مشفَّراً، أو ابدؤوا مجموعة جديدة بعبارة مرور وانتقلوا إليها.
page-settings-passphrase = عبارة المرور تقفل ما هو مخزَّن. «قفل الآن» يُخرج المفتاح من الذاكرة؛ ولا يُتبادل شيء حتى يفتح أحد القفل.

page-settings-health = هل كل شيء على ما يرام هنا؟
page-settings-health-good = لا شيء يحتاج إلى انتباهكم.
page-settings-do-doctor-peer-unconfirmed = قارنوها بالصوت أو وجهاً لوجه، في صفحة «الشركاء».
page-settings-do-doctor-peer-address = اطلبوا العنوان وأضيفوه في صفحة «الشركاء»، أو شغّلوا العقدتين على الشبكة نفسها.
page-settings-do-doctor-listening = ما زال التواصل ممكناً مع الشركاء الذين تتصلون بهم. وليتصلوا هم بكم، يجب تشغيل هذه العقدة بعنوان تجيب عليه.
page-settings-do-doctor-notices = هي مذكورة أدناه.
page-settings-health-right = { $count ->
    [one] فُحص أمر واحد وهو كما ينبغي
    [two] فُحص أمران وهما كما ينبغي
    [few] فُحصت { $count } أمور وهي كما ينبغي
   *[other] فُحص { $count } أمراً وهي كما ينبغي
  }
page-settings-noticed = { $count ->
    [one] لوحظ أمر واحد مؤخراً
    [two] لوحظ أمران مؤخراً
    [few] لوحظت { $count } أمور مؤخراً
   *[other] لوحظ { $count } أمراً مؤخراً
  }
page-settings-check = فحص كل ما هو مخزَّن
page-settings-checking = جارٍ فحص كل توقيع…
page-settings-checked = كل شيء سليم: التغييرات الموقَّعة { $entries }، والسجلات { $records }، ولم يُبدَّل شيء.
page-settings-checked-bad = { $bad ->
    [one] تغيير واحد تالف من أصل { $entries } من التغييرات الموقَّعة. افحصوا القرص، واحصلوا عليه من جديد من شريك.
    [two] تغييران تالفان من أصل { $entries } من التغييرات الموقَّعة. افحصوا القرص، واحصلوا عليهما من جديد من شريك.
   *[other] التغييرات التالفة: { $bad } من أصل { $entries } من التغييرات الموقَّعة. افحصوا القرص، واحصلوا عليها من جديد من شريك.
  }

page-settings-import = إدخال ملف
page-settings-import-how = تقويم (.ics) أو جدول (.csv) أو ملف منّا (.json). ترون أولاً ما سيأتي. إدخال الملف نفسه من جديد يغيّر ما تغيّر ولا يكرّر شيئاً.
page-settings-import-file = الملف
page-settings-import-space = إلى
page-settings-import-kind = صفوفه هي
page-settings-import-kind-file = ما يقوله الملف
page-settings-import-look = رؤية ما سيأتي
page-settings-import-do = إدخال
page-settings-import-large = هذا الملف كبير جداً. يمكن إدخال ٥ ميغابايت على الأكثر في المرة الواحدة؛ قسّموه.
page-settings-import-progress = { $done } من { $total } من الصفوف…
page-settings-import-would = جديد: { $added }. متغيّر: { $updated }. موجود هنا: { $unchanged }.
page-settings-import-did = تمّ الإدخال. جديد: { $added }. متغيّر: { $updated }. موجود هنا: { $unchanged }.
page-settings-import-changed = سجلات كانت هنا من قبل وتتغيّر:
page-settings-import-errors = { $count ->
    [one] صف واحد يحتاج إلى نظر:
    [two] صفان يحتاجان إلى نظر:
    [few] { $count } صفوف تحتاج إلى نظر:
   *[other] { $count } صفاً تحتاج إلى نظر:
  }
page-settings-import-line = السطر { $line }: { $why }
page-settings-imports = أُدخل مؤخراً
page-settings-import-was = { $count ->
    [one] سجل واحد إلى { $space }، { $ago }. أيام التراجع الباقية: { $days }.
    [two] سجلان إلى { $space }، { $ago }. أيام التراجع الباقية: { $days }.
    [few] { $count } سجلات إلى { $space }، { $ago }. أيام التراجع الباقية: { $days }.
    [many] { $count } سجلاً إلى { $space }، { $ago }. أيام التراجع الباقية: { $days }.
   *[other] { $count } سجل إلى { $space }، { $ago }. أيام التراجع الباقية: { $days }.
  }
page-settings-import-undo = تراجع
page-settings-import-undone = تمّ التراجع. إلى السلّة: { $withdrawn }. أُعيد: { $set }. تُرك كما هو لأن أحداً عمل عليه: { $left }.

page-settings-export = أخذ السجلات معكم
page-settings-export-how = للقراءة أو الطباعة في مكان آخر، أو للعمل في برنامج آخر. الملفات غير مقفلة: من يجدها يستطيع قراءتها.
page-settings-export-space = من
page-settings-export-all = كل المساحات
page-settings-export-format = بصيغة ملف
page-settings-export-kind = فقط
page-settings-export-kinds = كل الأنواع
page-settings-format-folder = مجلد للقراءة بدون Hedgerow (.zip)
page-settings-format-html = صفحة واحدة للطباعة (.html)
page-settings-format-json = بيانات للبرامج (.json)
page-settings-format-csv = جدول (.csv)
page-settings-format-ics = تقويم (.ics)
page-settings-format-md = نص (.md)
page-settings-export-withdrawn = مع ما في السلّة
page-settings-export-parts = مع صناديق هوية الحالات وهوامشها
page-settings-export-parts-why = سيحوي هذا الملف أسماء وجهات اتصال لأناس وثقوا بكم. احتفظوا به بقدر حاجتكم إليه فقط.
page-settings-export-do = أخذ
page-settings-export-busy = جارٍ الكتابة…
page-settings-export-done = { $count ->
    [0] لم يكن هناك سجل يُكتب.
    [one] سُلّم سجل واحد إلى متصفحكم.
    [two] سُلّم سجلان إلى متصفحكم.
    [few] سُلّمت { $count } سجلات إلى متصفحكم.
    [many] سُلّم { $count } سجلاً إلى متصفحكم.
   *[other] سُلّم { $count } سجل إلى متصفحكم.
  }

page-settings-examples = سجلات تجريبية
page-settings-examples-none = شهر من حياة مجموعة متخيَّلة، لإلقاء نظرة. يأتي إلى بيتكم معلَّماً بأنه مثال، ويزول كله معاً.
page-settings-examples-here = { $count ->
    [one] هنا سجل تجريبي واحد.
    [two] هنا سجلان تجريبيان.
    [few] هنا { $count } سجلات تجريبية.
    [many] هنا { $count } سجلاً تجريبياً.
   *[other] هنا { $count } سجل تجريبي.
  }
page-settings-examples-add = إضافة أمثلة
page-settings-examples-remove = إزالة كل الأمثلة

page-settings-audit = غير مدقَّق
page-settings-audit-is = لم يفحص أحد من الخارج هذا البرنامج بعد. لا تجعلوا حياة أحد تتوقف عليه وحده.
page-settings-goes = إلى أين تذهب بياناتي
page-settings-far = أنتم تدخلون عبر الشبكة المحلية. تبقى أسماء الحالات وجهات اتصالها، وملفات السجلات الداخلة والخارجة، وإدخال جهاز آخر، عند الصندوق نفسه وعند الأجهزة الأخرى لمجموعتكم.
page-settings-goes-is = إلى المجموعات التي اقترنتم بها، للمساحات التي تشاركونها، ولا إلى أي مكان آخر. لا خادم، ولا إحصاءات، ولا تحديثات من وراء ظهوركم.
page-settings-to-members = الأعضاء والهواتف
page-settings-to-members-is = من يقرأ ويكتب عبر هذه العقدة.
page-settings-to-spaces = المساحات
page-settings-to-spaces-is = ما هو مشترك، ومع من.
page-settings-to-peers = الشركاء والأجهزة
page-settings-to-peers-is = إلى أين وصلت كل مجموعة، وأجهزتكم.
page-settings-to-connections = كل الاتصالات
page-settings-to-connections-is = متى، ومع من، وبأي طريق، وكم.
page-settings-safety = إن حدث شيء
page-settings-to-devices = أجهزتكم
page-settings-to-devices-is = جهاز ثانٍ، أو جهاز مفقود، أو السفر خفافاً.
page-settings-to-copies = النسخ وذاكرات USB
page-settings-to-copies-is = نسخ احتياطية، وتغييرات تُحمل باليد.
page-settings-to-couriers = النواقل
page-settings-to-couriers-is = صناديق تحمل تغييرات مختومة.
page-settings-to-erased = ما مُحي وما حان محوه
page-settings-to-erased-is = ما مُحي، ومن أكّده.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = ما دخل هذه العقدة وما خرج منها في آخر ١٤ يوماً. هذه القائمة على هذا الجهاز وحده.
page-settings-conn-none = لا اتصال بعد. لم يغادر شيء هذا الجهاز.
page-settings-conn-nobody = طرف ليس شريكاً
page-settings-conn-called = اتصلتم أنتم، { $way }.
page-settings-conn-came = اتصلوا هم، { $way }.
page-settings-way-lan = على هذه الشبكة
page-settings-way-internet = عبر الإنترنت
page-settings-way-tor = عبر Tor
page-settings-way-this-machine = على هذا الجهاز
page-settings-conn-bytes = أُرسل { $sent }، ووصل { $received }
page-settings-conn-up = متصل الآن
page-settings-conn-moment = للحظة
page-settings-conn-lasted = لمدة { $length }

page-members-title = أعضاء هذه المجموعة
page-members-lead = { $count ->
    [0] لا يستخدم هذه العقدة حتى الآن إلا أنتم.
    [one] شخص واحد غيركم يقرأ ويكتب عبر هذه العقدة.
    [two] شخصان غيركم يقرآن ويكتبان عبر هذه العقدة.
    [few] { $count } أشخاص غيركم يقرؤون ويكتبون عبر هذه العقدة.
   *[other] { $count } شخصاً غيركم يقرؤون ويكتبون عبر هذه العقدة.
  }
page-members-back = الإعدادات
page-members-add = إضافة عضو
page-members-add-do = إضافة
page-members-none = كل من يُضاف هنا يحصل على تسجيل دخول خاص به لهاتفه، ويظهر اسمه بجانب ما يكتبه.
page-members-name = الاسم أو الاسم المستعار
page-members-name-hint = يظهر بجانب كل ما يكتبه هذا العضو، لكل من يستطيع قراءته.
page-members-role = ما يجوز له
page-members-may-see = الرؤية
page-members-may-add = الإضافة
page-members-may-edit = التعديل
page-members-does-see = تجوز له القراءة، ولا يغيّر شيئاً.
page-members-does-add = تجوز له إضافة السجلات والجواب والتعهّد، وتغيير ما أضافه.
page-members-does-edit = تجوز له الإضافة، وتغيير كل ما هو لهذه المجموعة.
page-members-spaces = المساحات التي تجوز له قراءتها
page-members-cases = فيها حالات. غير متاحة ما لم تختاروا ذلك: فهذه متاعب أناس آخرين، لأقل عدد ممكن من العيون.
page-members-never = صناديق هوية الحالات وهوامشها لا تظهر على الهواتف أبداً.
page-members-save = حفظ
page-members-reads = تجوز له قراءة
page-members-reads-none = لا مساحة بعد
page-members-phone = هاتف
page-members-browser = متصفح
page-members-seen = تسجيل الدخول { $began }، وآخر حضور { $seen }
page-members-sign-out = تسجيل الخروج
page-members-invite = دعوة هاتف
page-members-change = تغيير
page-members-remove = إزالة
page-members-remove-really = إزالة { $name }؟
page-members-remove-means = يُسجَّل الخروج من كل مكان فوراً. وما كُتب بهذا الاسم يبقى تحته.
page-members-remove-do = إزالة
page-members-remove-not = إبقاء
page-members-now = تكتبون الآن باسم هذا العضو
page-members-write-as = الكتابة باسمه
page-members-writer = عمّن تكتبون
page-members-writer-none = ما تكتبونه يحمل اسم مجموعتكم فقط. اختاروا «الكتابة باسمه» بجانب عضو حين تدوّنون ما يخبركم به.
page-members-writer-is = ما تكتبونه الآن يحمل اسم { $name }، حتى تتوقفوا أو تقفلوا الصفحة أو تعيدوا تحميلها.
page-members-writer-stop = توقف

page-members-invite-how = الدعوة الواحدة تُدخل هاتفاً واحداً. أنشئوها حين يكون الهاتف بجانبكم.
page-members-invite-do = إنشاء دعوة
page-members-invite-another = إنشاء دعوة أخرى
page-members-invite-here = لمتصفح على هذا الجهاز فقط
page-members-invited-lan = دعوا هاتف { $name } يقرأ هذا، على الشبكة نفسها. يعمل مرة واحدة، حتى { $until }.
page-members-invited-here = يعمل هذا الرابط مرة واحدة، في متصفح على هذا الجهاز، حتى { $until }.
page-members-qr = دعوة { $name } كصورة QR
page-members-link = الدعوة نفسها كرابط
page-members-warning = سيُحذّر الهاتف مرة واحدة
page-members-warning-why = الاتصال مشفَّر، لكن لا شركة تكفل جهازكم، والمتصفحات تحذّر من ذلك. المتابعة آمنة إذا كانت البصمة هي نفسها.
page-members-step-warned = يقول المتصفح إن الاتصال ليس خاصاً.
page-members-step-details = المسوا «خيارات متقدمة» أو «إظهار التفاصيل».
page-members-step-go-on = المسوا «متابعة» أو «قبول المخاطرة» أو «زيارة هذا الموقع».
page-members-step-compare = قارنوا البصمة على الهاتف بالبصمة أدناه. إن اختلفت فأغلقوا الصفحة.
page-members-fingerprint = البصمة للمقارنة
page-members-fingerprint-short = البصمة
page-members-lan = الهواتف على هذه الشبكة
page-members-lan-off = لا تستطيع الهواتف الوصول إلى هذه العقدة بعد.
page-members-lan-means = ما دام هذا مشغَّلاً، ترى الأجهزة على شبكتكم أن شيئاً يجيب هنا؛ ولا تصل إلى أبعد من ذلك بدون دعوة. وتبقى صناديق الهوية على هذا الجهاز.
page-members-lan-on-invite = تشغيل ودعوة
page-members-lan-is-on = مشغَّل. تصل الهواتف المدعوّة إلى هذه الصفحة عبر شبكتكم، باتصال مشفَّر.
page-members-lan-is-off = متوقف. لا يصل إلى هذه الصفحة إلا هذا الجهاز.
page-members-lan-address = العنوان
page-members-lan-turn-on = تشغيل
page-members-lan-turn-off = إيقاف
