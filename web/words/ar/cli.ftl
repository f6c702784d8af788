# سطر الأوامر: كيف يُستخدم، وعمّ يسأل، وماذا يقول حين يتم شيء.

## استخدام خاطئ

cli-command-missing = اكتبوا ما يجب فعله؛ «hedgerow help» يعرض الأوامر.
cli-command-unknown = لا يوجد أمر «{ $given }»؛ «hedgerow help» يعرض الأوامر.
cli-command-which = «{ $given }» ليس أمراً. الأوامر هي: { $commands }.
cli-option-unknown = لا يوجد خيار { $option } هنا.
cli-option-twice = لا يُكتب الخيار { $option } إلا مرة واحدة.
cli-option-no-value = الخيار { $option } لا يأخذ قيمة.
cli-option-value-missing = الخيار { $option } تلزمه قيمة: { $option } { $value }.
cli-option-choice = الخيار { $option } يجب أن يكون واحداً من: { $choices }.
cli-option-seconds = الخيار { $option } يجب أن يكون عدداً من الثواني من ٠ إلى { $limit }.
cli-option-missing = الخيار { $option } { $value } ناقص.
cli-options-exclude = لا يجتمع { $one } و { $other }؛ اكتبوا واحداً منهما.
cli-options-together = لا يفترق { $one } و { $other }؛ اكتبوهما معاً أو اتركوهما معاً.
cli-operand-missing = ينقص { $operand }.
cli-operand-unexpected = «{ $given }» كلمة زائدة. ضعوا النص الذي فيه مسافات بين علامتي اقتباس.
cli-assignment = «{ $given }» ليس على الشكل { $form }.
cli-assignment-twice = كُتب { $field } مرتين. قيم الحقل الواحد تُفصل بـ «;».
cli-stdin-twice = لا تُقرأ من الدخل القياسي إلا قيمة واحدة.
cli-not-utf8 = ما كُتب ليس بترميز UTF-8. اضبطوا الطرفية على UTF-8 وحاولوا من جديد.

## الملفات

cli-file-missing = لا يوجد ملف { $file }. تحققوا من الاسم والمجلد.
cli-file-is-folder = المسار { $file } مجلد وليس ملفاً. سمّوا ملفاً فيه.
cli-file-unreadable = لا تمكن قراءة الملف { $file }. تحققوا من صاحبه.
cli-file-unwritable = لا تمكن كتابة الملف { $file }. تحققوا من المجلد ومن المساحة على القرص.
cli-folder-not-empty = في { $folder } شيء من قبل. اختاروا مجلداً فارغاً أو جديداً.
cli-folder-nowhere = لا يمكن إنشاء المجلد { $folder }، لأن المجلد الذي سيكون فيه غير موجود. أنشئوا ذاك أولاً.
cli-folder-unwritable = لا تمكن الكتابة في المجلد { $folder }. تحققوا من المجلد الذي يحويه ومن المساحة على القرص.
cli-value-large = ما يُقرأ لأجل { $field } أكبر من { $limit } ميغابايت. اختصروه.
cli-value-not-utf8 = السطر { $line } مما يُقرأ لأجل { $field } ليس بترميز UTF-8. احفظوا الملف { $file } بترميز UTF-8.

## عبارة المرور

cli-passphrase-not-given = هذا البيت مقفل، ولا أحد هنا ليكتب عبارة مروره. اكتبوها بالخيار --passphrase-file FILE.
cli-passphrase-to-choose = البيت الجديد تلزمه عبارة مرور. اكتبوها بالخيار --passphrase-file FILE، أو اختاروا قفلاً مفتوحاً بالخيار --no-passphrase.
cli-passphrase-differs = العبارتان مختلفتان، فلم يُنشأ شيء. حاولوا من جديد.
cli-passphrase-file-empty = ملف عبارة المرور { $file } فارغ. اكتبوا عبارة المرور في سطره الأول.
cli-passphrase-file-large = ملف عبارة المرور { $file } أكبر من أن يكون عبارة مرور. تحققوا من اسمه.
cli-passphrase-file-not-utf8 = ملف عبارة المرور { $file } ليس بترميز UTF-8. احفظوه بترميز UTF-8.
cli-ask-passphrase = عبارة المرور:
cli-ask-new-passphrase = عبارة مرور جديدة (Enter وحده يقترح واحدة):
cli-ask-passphrase-again = عبارة المرور نفسها مرة أخرى:
cli-passphrase-suggested = هذا اقتراح. دوّنوه، ثم اكتبوه، أو توقفوا بـ Ctrl-C.

## العقدة العاملة

cli-node-silent = عقدة هذا البيت تعمل ولا تجيب. انتظروا لحظة وحاولوا من جديد، أو أوقفوا العقدة.
cli-node-stopped = توقفت العقدة وهي تعمل على هذا. انظروا هل تمّ، ثم حاولوا من جديد.
cli-node-strange = أجابت العقدة بشيء لا يستطيع هذا الإصدار قراءته. اجعلوا الطرفين على الإصدار نفسه.
cli-too-large-for-node = هذا أكبر من أن يُسلَّم إلى العقدة العاملة. أوقفوا العقدة وأعيدوا ذلك.
cli-ready = العقدة تعمل. صفحتها: { $url } · تستقبل الاتصالات على: { $sync }. توقفها Ctrl-C.
cli-page = { $url }

    افتحوا هذا الرابط في متصفح على هذا الجهاز. يعمل مرة واحدة، خلال عشر دقائق.
cli-ready-locked = العقدة تعمل وهي مقفلة: لا يُتبادل شيء حتى يكتب أحد عبارة المرور في صفحتها. { $url } · توقفها Ctrl-C.
cli-ready-new = لا مجموعة هنا بعد. أنشئوا واحدة في { $url } · توقف البرنامجَ Ctrl-C.

cli-beside-new = يعمل Hedgerow على هذا الصندوق، وهو ليس لأحد بعد.
cli-beside-claimed = يعمل Hedgerow على هذا الصندوق، وأحدهم يهيّئه الآن. إن لم يكن منكم فافصلوا عنه الكهرباء وأعيدوها: عندئذ يبدأ من جديد برمز آخر.
cli-beside-courier = أصبح هذا الصندوق ناقلاً. يحمل ما لا يستطيع قراءته.
cli-beside-locked = يعمل Hedgerow على هذا الصندوق وهو مقفل: لا يتبادل شيئاً حتى يكتب أحدكم عبارة المرور في صفحته.
cli-beside-open = يعمل Hedgerow على هذا الصندوق. هو مفتوح ويتبادل.
cli-beside-page = صفحته، لمتصفح في الشبكة نفسها:
cli-beside-no-address = لا شبكة بعد: صِلوا السلك، أو انظروا هل يعرف الصندوق شبكة الواي فاي. سيظهر عنوانه هنا.
cli-beside-fingerprint = سيحذّر المتصفح من شهادة الصفحة. انظروا إلى الشهادة، ولا تتابعوا إلا إذا كانت بصمتها SHA-256 هي:
cli-beside-code = ثم اكتبوا رمز التملّك هذا. يعمل مرة واحدة:
cli-beside-no-code = لا يُقال رمز التملّك إلا عند الصندوق نفسه: على شاشته، أو في الملف الذي أُعطي لخدمته.
cli-beside-window = تبقى الصفحة ساعة بعد كل تشغيل. ولاستعادتها افصلوا الكهرباء وأعيدوها.
cli-beside-closed = لم يتملّكه أحد في الوقت المحدد، فصفحته مغلقة. لاستعادتها افصلوا الكهرباء وأعيدوها.

## بيت جديد

cli-name-broken = الاسم من ١ إلى ٨٠ حرفاً كلها مرئية. اختاروا اسماً آخر بالخيار --name.
cli-language-unknown = لا توجد نصوص باللغة «{ $language }». اختاروا إحدى هذه اللغات: { $known }.
cli-made = أُنشئت مجموعتكم. بيتها { $home }.
cli-recovery-words = هذه كلمات استردادها. تظهر هذه المرة فقط:
cli-recovery-advice = اكتبوها على ورق، بالترتيب، واحفظوا الورقة حيث لا يجدها غيركم. مع نسخة احتياطية تعيد مجموعتكم؛ وكل من يقرؤها غيركم يستطيع انتحال صفة مجموعتكم.
cli-open-lock = قفل مفتوح: ليس لهذا البيت عبارة مرور، فمن يأخذ هذا الجهاز يستطيع قراءة كل ما فيه.
cli-not-audited = غير مدقَّق: لم يفحص خبير خارجي أمان Hedgerow بعد.

## تمّ

cli-yes = نعم
cli-no = لا
cli-nothing = لا شيء هنا.
cli-no-peers = لا شركاء بعد. الأمر «hedgerow invite» ينشئ رمزاً لشريك.
cli-invited = سلّموا هذا الرمز إلى مجموعة واحدة. يعمل مرة واحدة، حتى { $expires }؛ ومن يحصل عليه قبلها يستطيع استخدامه مكانها.
cli-pair-waiting = لا يمكن الوصول إلى المجموعة الأخرى. ينتظر الاقتران ويستمر من تلقاء نفسه حين تعمل عقدة.
cli-paired = تمّ الاقتران مع { $name }. قارنوا هذه الأرقام بالصوت أو وجهاً لوجه: { $check }. إن تطابقت فأعلنوا ذلك بالأمر «hedgerow peer confirm».
cli-peers-waiting =
    { $count ->
        [one] اقتران واحد ينتظر الطرف الآخر.
        [two] اقترانان ينتظران الطرف الآخر.
        [few] { $count } اقترانات تنتظر الطرف الآخر.
       *[other] { $count } اقتراناً تنتظر الطرف الآخر.
    }
cli-confirmed = تمّ تأكيد { $name }.
cli-peer-removed = لم تعد { $name } شريكاً. ما لديها من قبل يبقى لديها.
cli-space-made = أُنشئت المساحة { $name }. ليس فيها غيركم.
cli-space-left = غادرتم المساحة { $name }. ما كتبتموه فيها يبقى لدى الآخرين.
cli-member-added = أُضيف { $name } إلى أعضاء هذه المجموعة.
cli-member-removed = لن تكون هنا كتابة جديدة باسم { $name }. وما كُتب من قبل يبقى تحت هذا الاسم.
cli-added = كُتب: { $id }
cli-edited = غُيّر: { $id }
cli-moment-skipped = تقفز الساعات في { $zone } فوق { $given } في ذلك اليوم، فيُحسب الوقت { $counts_as }. غيّروه بالأمر «hedgerow edit» إن قصدتم وقتاً آخر.
cli-withdrawn = سُحب: { $id }. الأمر «hedgerow restore-record» يعيده.
cli-brought-back = أُعيد: { $id }
cli-said = قيل عن { $id }. وضعه: { $state }
cli-synced = { $name }: متزامنة (أُرسل { $sent }، ووصل { $received }، { $size }).
cli-not-yet-synced = { $name }: لم يعبر كل شيء بعد (أُرسل { $sent }، ووصل { $received }، { $size }). حاولوا لاحقاً.
cli-imported = أُضيف { $added }، وحُدّث { $updated }، ولم يتغير { $unchanged }، ويحتاج إلى نظر { $errors }.
cli-import-changed = حُدّث: { $title } ({ $id })
cli-import-undo = الأمر «hedgerow undo-import { $id }» يتراجع عن كل ذلك.
cli-import-undone = تمّ التراجع: سُحب { $withdrawn }، وأُعيد { $back } كما كان.
cli-import-left = تُرك كما هو: { $id } «{ $title }». { $reason }
cli-feed-made = هذا عنوان تقويم { $name }. أعطوه لبرنامج تقويم على هذا الجهاز، ولا لأحد غيره: من يعرفه يستطيع قراءة ذلك التقويم هنا.
cli-feed-waits = لتقويم { $name } عنوان الآن. شغّلوا العقدة بالأمر «hedgerow run»؛ ثم يبيّن «hedgerow feed list» أين هو.
cli-feed-removed = لم يعد تقويم { $name } متاحاً تحت ذلك العنوان.
cli-folder-written =
    { $records ->
        [one] في { $folder } سجل واحد، وعدد الملفات { $files }. هي غير مشفَّرة. ابدؤوا بالملف index.html.
        [two] في { $folder } سجلان، وعدد الملفات { $files }. هي غير مشفَّرة. ابدؤوا بالملف index.html.
        [few] في { $folder } { $records } سجلات، وعدد الملفات { $files }. هي غير مشفَّرة. ابدؤوا بالملف index.html.
       *[other] في { $folder } { $records } سجلاً، وعدد الملفات { $files }. هي غير مشفَّرة. ابدؤوا بالملف index.html.
    }
cli-import-error = السطر { $line }: { $reason }
cli-export-left-out = ما تُرك، لأن التقويم لا يستطيع إظهار ما ليست له بداية: { $count }.
cli-verified = القيود المفحوصة { $entries }، والسجلات المعاد بناؤها { $records }، والتالف { $bad }.
cli-space-home = فضاؤكم الخاص
cli-space-shared = الفضاء { $name }
cli-space-pair = الاقتران مع { $name }
cli-verified-space = { $space } ({ $id }): بصمة ما يظهر هي { $hash }
cli-verified-unread = { $space } ({ $id }): بصمة ما يظهر هي { $hash }، لكن لا يمكن قراءة كل شيء هنا
cli-verified-bad-record = تالف: { $what }، في { $space } (المدخل { $seq } من السجل { $log })
cli-verified-bad-other = تالف: مدخل لا يخص أي بطاقة، في { $space } (المدخل { $seq } من السجل { $log })
cli-compared-equal = { $space }: متطابق على الجانبين
cli-compared-different = { $space }: غير متطابق: { $why }
cli-compared-unknown = { $space }: لا يمكن مقارنته: { $why }
cli-verify-bad = بعض ما هو مخزَّن تالف. زامِنوا مع شريك لديه، أو استردوا نسخة احتياطية.

## السجلات

cli-record-by = { $author }، { $created }
cli-field-contested = { $field }: محلّ خلاف، كُتب دون علم بعضهم ببعض:
cli-earlier-wording = (عن صياغة سابقة)
cli-held-by =
    { $count ->
        [0] ليس لدى أحد غيركم بعد.
       *[other] لدى { $names }.
    }
cli-held-told = لدى { $names }، حسب قول { $tellers } وحده.
cli-held-not-known = لا يُعرف هل هو لدى: { $names }.
cli-did-created = كتابة هذا السجل: { $what }
cli-did-wrote = كتابة { $what }
cli-did-wrote-note = كتابة في { $what }
cli-did-said = إفادة { $what }
cli-did-withdrew = سحب
cli-did-brought-back = إعادة

## أسماء ما يُعرض

cli-label-id = المعرّف
cli-label-name = الاسم
cli-label-kind = النوع
cli-label-title = العنوان
cli-label-when = متى
cli-label-state = الوضع
cli-label-states = الأوضاع
cli-label-author = من
cli-label-by = من يجوز له
cli-label-args = مع
cli-label-field = الحقل
cli-label-type = الصنف
cli-label-required = إلزامي
cli-label-choices = الخيارات
cli-label-statement = الإفادة
cli-label-statements = الإفادات
cli-label-problems = المشكلات
cli-label-others = لا يعرفه هذا الإصدار
cli-label-group = المجموعة
cli-label-device = الجهاز
cli-label-language = اللغة
cli-label-unlocked = مفتوح القفل
cli-label-running = عقدة تعمل
cli-label-listening = تستقبل الاتصالات على
cli-label-linked = متصل الآن
cli-label-spaces = المساحات
cli-label-peers = الشركاء
cli-label-records = السجلات
cli-label-import = الإدخال
cli-label-at = متى
cli-label-space-name = المساحة
cli-label-days-left = الأيام الباقية
cli-label-feed = تقويم للقراءة
cli-label-created = أُنشئ
cli-label-url = العنوان
cli-label-path = المسار
cli-label-entries = القيود
cli-label-storage-bytes = التخزين
cli-label-peer = المعرّف
cli-label-space = المعرّف
cli-label-check = الأرقام
cli-label-confirmed = مؤكَّد
cli-label-last-met = آخر تواصل
cli-label-role = الدور
cli-label-members = الأعضاء
cli-label-member = المعرّف
cli-label-addresses = العناوين
cli-label-file = الملف
cli-label-lost = مفقود
cli-label-here = هذا الجهاز

## ما لم يتوقعه أحد

cli-interrupted = توقف.
cli-unforeseen = حدث هنا خطأ لم نتوقعه. التفاصيل في { $file }.
