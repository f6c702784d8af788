# إدخال الملفات وإخراجها

exchange-file-too-large = هذا الملف أكبر من { $limit } ميغابايت. قسّموه إلى ملفات أصغر وأدخلوها واحداً واحداً.
exchange-not-utf8 = السطر { $line } من هذا الملف ليس بترميز UTF-8. احفظوا الملف بترميز UTF-8 وأدخلوه من جديد.
exchange-empty = هذا الملف فارغ. صدّروه من جديد، أو اختاروا غيره.
exchange-not-text = هذا الملف ليس ملفاً نصياً. اختاروا تقويماً (.ics) أو جدولاً (.csv) أو ملف Hedgerow (.json).
exchange-unknown-format = لا يستطيع Hedgerow أن يعرف صنف الملف { $name }. استخدموا اسماً ينتهي بـ .ics أو .csv أو .json.
exchange-too-many-rows = في هذا الملف أكثر من { $limit } من البنود. قسّموه إلى ملفات أصغر وأدخلوها واحداً واحداً.
exchange-too-much = في هذا الملف أكثر مما يمكن قراءته دفعة واحدة. قسّموه إلى ملفات أصغر وأدخلوها واحداً واحداً.

exchange-no-calendar = لا تقويم في هذا الملف. أخرجوه من جديد من برنامج التقويم بصيغة iCalendar (.ics).
exchange-old-calendar = هذا التقويم بالصيغة القديمة vCalendar 1.0. أخرجوه من جديد بصيغة iCalendar (.ics، الإصدار 2.0).
exchange-calendar-cut = ينتهي الملف في وسط تقويم، فقد تكون مواعيد ناقصة. أخرجوه أو نزّلوه من جديد.
exchange-outside-calendar = هذا العنصر ({ $what }) خارج أي تقويم ولم يُدخَل. أخرجوا التقويم من جديد.
exchange-not-an-event = «{ $title }» هو { $what }، وليس موعداً في تقويم، ولم يُدخَل. أضيفوه باليد حيث مكانه.
exchange-no-start = ليس لهذا الموعد بداية، فلا يستطيع تقويم إظهاره. ضعوا له بداية وحاولوا من جديد.
exchange-bad-date = «{ $text }» ليس تاريخاً يستطيع Hedgerow قراءته. صحّحوه في الملف وأدخلوه من جديد.
exchange-unknown-zone = المنطقة الزمنية «{ $zone }» غير معرَّفة. اختاروا لهذا الموعد منطقة مدينة وأدخلوه من جديد.
exchange-bad-line = «{ $text }» ليس سطراً يكون في تقويم. يُحفظ كما هو حيث يتبع موعداً؛ وإلا فيُترك.
exchange-bad-nesting = لا ينتهي هذا الموعد حيث ينبغي، ولم يُدخَل. أخرجوه من جديد.
exchange-event-too-large = هذا الموعد أطول من { $limit } من الأحرف، وأغلب ذلك بسبب المرفقات. أزيلوها وأدخلوه من جديد.
exchange-event-twice = الموعد { $uid } موجود في الملف مرتين بمحتوى مختلف. كلاهما محفوظ؛ ويظهر الأحدث.
exchange-ends-early = هذا ينتهي ({ $last }) قبل أن يبدأ ({ $first }). يُحفظ كما هو في الملف؛ صحّحوا وقته هنا.

exchange-bad-table = لا تمكن قراءة الصف الذي يبدأ في السطر { $line }. ابحثوا عن علامة اقتباس غير مغلقة، وأدخلوا الجدول من جديد.
exchange-no-heading = ليس لهذا الجدول ترويسة. اكتبوا أسماء الحقول في صفه الأول وأدخلوه من جديد.
exchange-column-twice = العمود «{ $column }» موجود مرتين. غيّروا اسم أحدهما وأدخلوا الجدول من جديد.
exchange-too-many-cells = عدد خلايا هذا الصف { $cells }، لكن عدد أعمدة الجدول { $columns }. ضعوا النصوص التي فيها فواصل بين علامتي اقتباس.
exchange-bad-id = «{ $id }» ليس معرّف سجل. اتركوا الخلية فارغة لإضافة سجل جديد.

exchange-not-json = هذا ليس ملف Hedgerow: لا تمكن قراءة السطر { $line }، العمود { $column }. أخرجوه من جديد.
exchange-not-ours = ليست في هذا الملف قائمة سجلات. أدخلوا ملفاً أخرجه Hedgerow.
exchange-newer-file = كتب هذا الملفَ إصدار أحدث من Hedgerow. حدّثوا هذا الإصدار وأدخلوه من جديد.
exchange-bad-record = لا تمكن قراءة هذا السجل: «{ $field }» ناقص أو ليس كما ينبغي. أخرجوا الملف من جديد.

exchange-format-unknown = لا توجد صيغة ملف { $format }. صيغ الملفات هي: { $known }.
exchange-no-kind = لا شيء يقول من أي نوع هذا السجل. أضيفوا إلى الجدول عمود «kind»، أو اختاروا النوع عند إدخاله.
exchange-kind-no-calendar = النوع «{ $kind }» لا يتّسع لموعد تقويم. أدخلوا التقويم كـ event أو action.
exchange-kind-no-start = ملف التقويم يحوي ما له بداية، وليس لسجل من النوع «{ $kind }» بداية. استعملوا csv أو json أو md أو html.
exchange-other-kind = السجل الذي يتبعه هذا نوعه هنا «{ $known }» وليس «{ $kind }». أعطوه معرّفاً أو مفتاحاً آخر.
exchange-record-twice = هذا السجل موجود في الملف مرتين. أُدخل الأول فقط؛ ادمجوهما في سجل واحد.

# تقاويم للقراءة

feed-unknown = لا تقويم للقراءة يبدأ بـ { $given }. ابحثوا عنه في قائمتها.
feed-ambiguous = عدة تقاويم للقراءة تبدأ بـ { $given }. اكتبوا من المعرّف أكثر.
feed-too-many = بلغت التقاويم المتاحة للقراءة { $limit }. أزيلوا واحداً لم يعد يقرؤه أحد.

# صفحات للطباعة، والمجلد المقروء

printed-nothing = لا شيء هنا.
printed-title = العنوان
printed-when = متى
printed-state = الوضع
printed-by = من
printed-space = المساحة
printed-statements = الإفادات
printed-others = لا يعرفه هذا الإصدار
printed-contested = محلّ خلاف: كُتب دون علم بعضهم ببعض.
printed-earlier-wording = قيل عن صياغة سابقة.
printed-without-effect = لا أثر له: لم يكن لقائله أن يقوله.
printed-origin = من { $author }. أُنشئ { $created }، وتغيّر { $changed }.

kind-other-records = سجلات من أنواع لا يعرفها هذا الإصدار
folder-count =
    { $count ->
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلاً
       *[other] { $count } سجل
    }
folder-link-html = صفحة للقراءة والطباعة
folder-link-md = نص عادي
folder-link-csv = جدول
folder-link-ics = تقويم
folder-link-json = بيانات
folder-what = في هذا المجلد ما حفظته { $name } في Hedgerow. كل ما فيه تمكن قراءته بدون Hedgerow.
folder-format-html = الملف index.html يُفتح في أي متصفح ويقود إلى صفحة لكل نوع من السجلات. لا تجلب الصفحات شيئاً من أي مكان.
folder-format-md = الملفات المنتهية بـ .md نص عادي. يفتحها أي محرّر.
folder-format-csv = الملفات المنتهية بـ .csv جداول. يفتحها برنامج جداول؛ اختاروا UTF-8 حيث يُسأل عنه.
folder-format-ics = الملفات المنتهية بـ .ics تقاويم. يُدخلها أي برنامج تقويم.
folder-format-json = الملفات المنتهية بـ .json للبرامج، وهي الأوفى: فيها أيضاً الإفادات وأصحابها.
folder-again = يقرأ Hedgerow ملفات .json و.csv و.ics من جديد بالأمر «hedgerow import».
folder-with-parts = صناديق الهوية والهوامش والأجزاء الأخرى التي تبقى في البيت موجودة في هذه الملفات. احفظوها كما تحفظون البيت نفسه.
folder-without-parts = صناديق الهوية والهوامش والأجزاء الأخرى التي تبقى في البيت ليست في هذه الملفات؛ الخيار «--parts» يضمّها.
folder-with-withdrawn = السجلات المسحوبة موجودة أيضاً في هذه الملفات.
folder-without-withdrawn = السجلات المسحوبة ليست في هذه الملفات؛ الخيار «--withdrawn» يضمّها.
folder-open = هذه الملفات غير مشفَّرة. من يحصل عليها يستطيع قراءتها.
