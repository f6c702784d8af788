# ما يجده «hedgerow doctor»؛ والجملة التي تنتهي بـ -do تقول ما العمل بما قبلها.

doctor-clock-ok = الساعة موثوقة.
doctor-clock = يبدو أن ساعة هذا الجهاز خاطئة، لذلك تُعلَّم أوقات التغييرات بأنها غير مؤكدة.
doctor-clock-do = اضبطوا التاريخ والوقت، أو دعوا النظام يجلبهما، ثم أعيدوا التشغيل.

doctor-disk-ok = في القرص متّسع: المساحة الخالية { $free } ميغابايت.
doctor-disk = القرص يكاد يمتلئ: المساحة الخالية { $free } ميغابايت.
doctor-disk-do = أفسحوا مكاناً عليه، أو انقلوا البيت إلى قرص أكبر والعقدة متوقفة.

doctor-permissions-ok = لا يستطيع قراءة البيت إلا هذا الحساب.
doctor-permissions-wide = يجوز لآخرين على هذا الجهاز فتح { $file }.
doctor-permissions-wide-do = اسحبوا حقوقهم: chmod { $mode } { $file }
doctor-permissions-foreign = الملف { $file } لحساب آخر.
doctor-permissions-foreign-do = اطلبوا من مدير الجهاز أن يعطيه لهذا الحساب، أو شغّلوا العقدة بالحساب الذي يملكه.

doctor-lock-ok = البيت مقفل بعبارة مرور ما دام لا شيء يعمل.
doctor-lock = للبيت قفل مفتوح: من يأخذ هذا القرص يستطيع قراءة كل شيء.
doctor-lock-do = اجعلوا القرص نفسه مشفَّراً، أو ابدؤوا بيتاً جديداً بعبارة مرور وانتقلوا إليه.

doctor-mark-ok = البيت المنسوخ أو المسترد يُلاحَظ عند التشغيل.
doctor-mark = العلامة التي تميّز هذا البيت من نسخة منه لا يمكن حفظها في { $folder }، فكل تشغيل موضع شك.
doctor-mark-do = اسمحوا لهذا الحساب بالكتابة في ذلك المجلد.

doctor-running = العقدة لا تعمل، فلا يستطيع أحد الوصول إليها ولا تجري مزامنة.
doctor-running-do = شغّلوها بالأمر «hedgerow run».
doctor-listening-ok = يستطيع الشركاء الاتصال بهذه العقدة على { $addresses }.
doctor-listening = لا يستطيع شريك الاتصال بهذه العقدة؛ هي تتصل بالآخرين فقط.
doctor-listening-do = شغّلوها مع --sync HOST:PORT إن كان على الآخرين الوصول إليها.
doctor-lan = لا يمكن الآن العثور على الأجهزة على هذه الشبكة المحلية.
doctor-lan-do = أوقفوا البرنامج الآخر الذي يشغل منفذ UDP رقم 5353، أو اسمحوا بالبث المتعدد (multicast) على هذه الشبكة؛ ثم يبدأ البحث من تلقاء نفسه.

doctor-store-ok = المخزن سليم.
doctor-store = المخزن تالف.
doctor-store-do = أوقفوا العقدة، وافحصوا القرص، واستردوا أحدث نسخة احتياطية.

doctor-peer-unconfirmed = لم تُقارن الأرقام مع { $name } بعد، فلا شيء مشترك مع تلك المجموعة.
doctor-peer-unconfirmed-do = قارنوها بالصوت أو وجهاً لوجه، ثم اكتبوا «hedgerow peer confirm».
doctor-peer-address = لا يُعرف أين يمكن الوصول إلى { $name }.
doctor-peer-address-do = اطلبوا العنوان واكتبوه بالأمر «hedgerow peer address».
doctor-peers-ok =
    { $count ->
        [0] لا شركاء بعد.
        [one] شريك واحد، مؤكَّد.
        [two] شريكان، كلاهما مؤكَّد.
        [few] { $count } شركاء، كلهم مؤكَّدون.
       *[other] { $count } شريكاً، كلهم مؤكَّدون.
    }
doctor-pairing = اقتران ينتظر المجموعة التي دعت هذه المجموعة.
doctor-pairing-do = اتركوا هذه العقدة تعمل حتى تتصل تلك المجموعة؛ وإن انتهت الدعوة فاطلبوا دعوة جديدة.

doctor-waiting-ok = لا قيد ينتظر غيره.
doctor-waiting = في { $name } قيود تنتظر غيرها أو تنتظر مفتاحاً ليس هنا بعد، وعددها { $count }.
doctor-waiting-do = زامِنوا مع المجموعات الأخرى في تلك المساحة.
doctor-space = لم تصل بداية { $name } بعد.
doctor-space-do = زامِنوا مع المجموعة التي شاركتها.

doctor-notes-ok = كل نص طويل تمكن قراءته على هذا الجهاز.
doctor-notes = نصوص طويلة لا يمكن جمعها على هذا الجهاز، وعددها { $count }. لم يضع منها شيء.
doctor-notes-do = أفرغوا بعض الذاكرة وأعيدوا التشغيل؛ فإن لم ينفع فاقرؤوها على جهاز آخر.

doctor-notices-ok = لم يُلاحظ شيء في الأيام السبعة الأخيرة.
doctor-notices =
    { $count ->
        [one] لوحظ أمر واحد في الأيام السبعة الأخيرة.
        [two] لوحظ أمران في الأيام السبعة الأخيرة.
        [few] لوحظت { $count } أمور في الأيام السبعة الأخيرة.
       *[other] لوحظ { $count } أمراً في الأيام السبعة الأخيرة.
    }
doctor-notices-do = اقرؤوها بالأمر «hedgerow status».

doctor-versions-ok = Hedgerow { $program }, Python { $python }, SQLite { $sqlite }, pycrdt { $pycrdt }.
