# المساحات: ما تحفظه المجموعات معاً.

page-spaces-may-reader = تجوز لها الرؤية
page-spaces-may-contributor = تجوز لها الرؤية والإضافة
page-spaces-may-steward = تجوز لها الرؤية والإضافة والدعوة
page-spaces-may-courier = تحملها مختومة
page-spaces-does-reader = لديهم كل سجل في هذه المساحة، ولا يستطيعون الكتابة فيها.
page-spaces-does-contributor = يستطيعون إضافة السجلات والجواب والتعهّد والتعليق؛ ولا أحد يغيّر ما كتبه غيره.
page-spaces-does-steward = ويقررون معكم أيضاً من يكون فيها: يستطيعون دعوة مجموعات أخرى.
page-spaces-role = ما يجوز لهم هناك
page-spaces-new = بدء مساحة
page-spaces-lead = { $count ->
    [0] ما في البيت لمجموعتكم وحدها. لا شيء مشترك بعد.
    [one] مساحة واحدة مشتركة مع آخرين. وما في البيت لمجموعتكم وحدها.
    [two] مساحتان مشتركتان مع آخرين. وما في البيت لمجموعتكم وحدها.
    [few] { $count } مساحات مشتركة مع آخرين. وما في البيت لمجموعتكم وحدها.
   *[other] { $count } مساحة مشتركة مع آخرين. وما في البيت لمجموعتكم وحدها.
  }
page-spaces-back = العودة إلى المساحات
page-spaces-one = مساحة
page-spaces-gone = هذه المساحة ليست هنا. ربما لم تصل بعد.
page-spaces-home = البيت: لمجموعتكم وحدها. لا يُشارَك أبداً.
page-spaces-left = غادرتم هذه المساحة. ما كان فيها عند مغادرتكم تبقى قراءته ممكنة هنا.
page-spaces-own-reader = تجوز لكم رؤية كل شيء هنا، ولا تكتبون شيئاً.
page-spaces-own-contributor = تجوز لكم الرؤية والإضافة.
page-spaces-own-steward = تجوز لكم الرؤية والإضافة، وتقررون من يكون فيها، مع المشرفين الآخرين إن وُجدوا.
page-spaces-own-courier = تحملونها مختومة للآخرين ولا تستطيعون قراءة شيء منها.
page-spaces-does-courier = يحملونها مختومة ولا يستطيعون قراءة شيء منها.
page-spaces-offered-short = عُرض عليكم الإشراف هنا.
page-spaces-offered = عُرض عليكم الإشراف على هذه المساحة.
page-spaces-offered-why = عندئذ تقررون مع الآخرين من يكون فيها. لا يتغير شيء حتى تجيبوا.
page-spaces-offered-accept = قبول الإشراف
page-spaces-offered-them = عُرض عليها الإشراف ولم تجب بعد.
page-spaces-waiting = { $count ->
    [one] تغيير واحد ينتظر شيئاً لم يصل.
    [two] تغييران ينتظران شيئاً لم يصل.
    [few] { $count } تغييرات تنتظر شيئاً لم يصل.
    [many] { $count } تغييراً ينتظر شيئاً لم يصل.
   *[other] { $count } تغيير ينتظر شيئاً لم يصل.
  }
page-spaces-waiting-why = { $count ->
    [one] تغيير واحد بشأن من هم في هذه المساحة يستند إلى شيء لم يصل بعد. يُنظر فيه من جديد حين يصل؛ تواصلوا مع المجموعات الأخرى في هذه المساحة.
    [two] تغييران بشأن من هم في هذه المساحة يستندان إلى شيء لم يصل بعد. يُنظر فيهما من جديد حين يصل؛ تواصلوا مع المجموعات الأخرى في هذه المساحة.
    [few] { $count } تغييرات بشأن من هم في هذه المساحة تستند إلى شيء لم يصل بعد. يُنظر فيها من جديد حين يصل؛ تواصلوا مع المجموعات الأخرى في هذه المساحة.
   *[other] { $count } تغييراً بشأن من هم في هذه المساحة تستند إلى شيء لم يصل بعد. يُنظر فيها من جديد حين يصل؛ تواصلوا مع المجموعات الأخرى في هذه المساحة.
  }
page-spaces-name = ما اسمها
page-spaces-new-how = المساحة هي ما تحفظه المجموعات معاً: تقويمها واحتياجاتها وتعهّداتها وحالاتها ودروسها. لا يكون فيها غيركم حتى تشاركوها، وكل من فيها يرى اسمها.
page-spaces-new-do = بدء
page-spaces-not = ليس الآن
page-spaces-members = من فيها
page-spaces-share = مشاركة هذه المساحة
page-spaces-share-with = مع من
page-spaces-share-choose = اختيار مجموعة
page-spaces-share-means = يحصلون على كل ما في هذه المساحة، وعلى ما كُتب من قبل أيضاً.
page-spaces-share-nobody = كل مجموعة قارنتم أرقامها موجودة فيها، ولديها كل ما يمكن إعطاؤه.
page-spaces-holds = ما فيها
page-spaces-activity = ما جرى هنا
page-spaces-compare = هل لدى الآخرين الشيء نفسه؟
page-spaces-compare-how = يُفحص كل شيء هنا من جديد، ثم يُقارن مع المجموعة التي تختارونها. قد يستغرق ذلك لحظة.
page-spaces-comparing = جارٍ المقارنة…
page-spaces-equal = لدى { $name } الشيء نفسه تماماً، وتراه كما ترونه.
page-spaces-different = لدى { $name } شيء مختلف الآن.
page-spaces-not-compared = تعذّرت المقارنة مع { $name }.
page-spaces-leave = المغادرة
page-spaces-leave-this = مغادرة هذه المساحة
page-spaces-leave-really = مغادرة { $name }؟
page-spaces-leave-means = ما كتبته مجموعتكم يبقى لدى الآخرين، باسمها. لا يصلكم شيء جديد ولا يخرج منكم. وللعودة، يجب أن يدعوكم مشرف من جديد.
page-spaces-leave-alone = أنتم المشرف الوحيد عليها: بعدكم لا يستطيع أحد أن يُدخل غيره أو يُخرجه. اجعلوا مجموعة أخرى مشرفة أولاً.
page-spaces-leave-do = مغادرة
page-spaces-stay = البقاء
page-spaces-compare-no-answer = لم يجب الطرف الآخر.
page-spaces-compare-other-entries = لدى أحد الطرفين تغييرات ليست لدى الآخر. زامِنوا، ثم قارنوا من جديد.
page-spaces-compare-unreadable = أحد الطرفين لا يستطيع قراءة كل ما لديه.
page-spaces-compare-other-view = لدى الطرفين التغييرات نفسها ويُظهرانها بشكل مختلف. نرجو الإبلاغ عن ذلك.
page-spaces-frozen = لم يبقَ في هذه المساحة أحد يستطيع أن يُدخل غيره أو يُخرجه. يمكنكم الاستمرار بنسخة خاصة بكم.
page-spaces-ended-left = غادرت مجموعتكم هذه المساحة، فلا يُكتب هنا شيء بعد الآن.
page-spaces-ended-removed = أخرجت { $by } مجموعتكم من هذه المساحة بتاريخ { $when }. لا يُكتب هنا شيء بعد الآن.
page-spaces-ended-then = ما كان لديكم حتى ذلك الحين تبقى قراءته ممكنة هنا. يمكنكم الاستمرار بنسخة خاصة بكم.
page-spaces-member-rests = لا يمر الآن شيء بينكم وبينهم هنا.
page-spaces-member-more = ما لديهم
page-spaces-member-of = ما لديهم: { $name }
page-spaces-request-remove = تطلب { $by } أن تغادر { $target } هذه المساحة.
page-spaces-request-role = تطلب { $by } ألا يجوز لـ { $target } أكثر من هذا: { $role }.
page-spaces-request-rests = ما دام هذا مفتوحاً، لا يمر شيء هنا بين { $by } و { $target }. والآخرون جميعاً يستمرون.
page-spaces-request-backed = الموافقون حتى الآن: { $names }.
page-spaces-request-could = يستطيع تأكيده: { $names }.
page-spaces-request-nobody = لا أحد غيرهم هنا يستطيع تأكيده. والمخرج هو الاستمرار بنسخة.
page-spaces-request-confirm = نوافق
page-spaces-request-withdraw = سحب الطلب
page-spaces-request-confirmed = موافقتكم موقَّعة.
page-spaces-request-withdrawn = سُحب الطلب.
page-spaces-packed = كم يمتد تاريخها
page-spaces-packed-never = كل تغيير منذ بدايتها محفوظ كما كُتب.
page-spaces-packed-since = { $count ->
    [one] التاريخ مطويّ منذ { $when }: تغيير أقدم واحد صار { $size } مما زال يُحسب.
    [two] التاريخ مطويّ منذ { $when }: تغييران أقدم صارا { $size } مما زال يُحسب.
    [few] التاريخ مطويّ منذ { $when }: { $count } تغييرات أقدم صارت { $size } مما زال يُحسب.
    [many] التاريخ مطويّ منذ { $when }: { $count } تغييراً أقدم صارت { $size } مما زال يُحسب.
   *[other] التاريخ مطويّ منذ { $when }: { $count } تغيير أقدم صارت { $size } مما زال يُحسب.
  }
page-spaces-packed-unconfirmed = طيّ أحدث ينتظر حتى تفحصه مجموعة أخرى.
page-spaces-packed-why = حين يُطوى التاريخ، يحصل الأعضاء الجدد على ما يُحسب بدل كل خطوة أدّت إليه. ولا يضيع شيء مما يستطيع أحد رؤيته.
page-spaces-pack = طيّه الآن
page-spaces-packing = جارٍ الطيّ والفحص…
page-spaces-packed-now = { $count ->
    [one] تمّ الطيّ: سجل واحد في { $size }.
    [two] تمّ الطيّ: سجلان في { $size }.
    [few] تمّ الطيّ: { $count } سجلات في { $size }.
    [many] تمّ الطيّ: { $count } سجلاً في { $size }.
   *[other] تمّ الطيّ: { $count } سجل في { $size }.
  }
page-spaces-packed-waits = طُوي في { $size }. يُحسب متى فحصه جهاز لمجموعة أخرى. { $names }
page-spaces-keys = المفاتيح
page-spaces-keys-how = المفاتيح الجديدة تُبقي في الخارج من لديه مفتاح قديم: جهازاً ضاع، أو من نسخه. وتتغير أيضاً من تلقاء نفسها من وقت لآخر.
page-spaces-keys-do = تغيير المفاتيح الآن
page-spaces-keys-done = من الآن يُكتب كل شيء هنا بمفاتيح جديدة.
page-spaces-aside = موضوع جانباً
page-spaces-aside-how = جاءت هذه التغييرات بعد أن انتهت مشاركة مجموعتها في هذه المساحة. هي محفوظة ولا تغيّر شيئاً.
page-spaces-aside-count = { $count ->
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييراً
   *[other] { $count } تغيير
  }
page-spaces-aside-untitled = سجل بلا اسم
page-spaces-copy = الاستمرار بنسخة
page-spaces-copy-how = إن لم يعد البقاء مع أحدهم في مساحة واحدة ممكناً، فخذوا ما هنا إلى مساحة جديدة خاصة بكم.
page-spaces-copy-open = الاستمرار بنسخة
page-spaces-copy-means = تُدخل كل السجلات من جديد في مساحة لا يكون فيها غيركم في البداية؛ وكل منها يدلّ على أصله. ثم ادعوا من تريدون. ولا تستمر المساحة القديمة بدونكم إلا إذا غادرتموها.
page-spaces-copy-name = ما اسم المساحة الجديدة
page-spaces-copy-do = صنع النسخة
page-spaces-copying = جارٍ النسخ…
page-spaces-aside-stays = { $count ->
    [one] ويبقى تغيير آخر في مكانه، لأن هؤلاء بنوا عليه: { $names }.
    [two] ويبقى تغييران آخران في مكانهما، لأن هؤلاء بنوا عليهما: { $names }.
    [few] وتبقى { $count } تغييرات أخرى في مكانها، لأن هؤلاء بنوا عليها: { $names }.
    [many] ويبقى { $count } تغييراً آخر في مكانه، لأن هؤلاء بنوا عليها: { $names }.
   *[other] ويبقى { $count } تغيير آخر في مكانه، لأن هؤلاء بنوا عليها: { $names }.
  }
page-spaces-history-kept = الخطوات التي أدّت إليه ما زالت على هذا الجهاز، للرجوع إليها. ومن يحفظها غيركم لا يتأثر.
page-spaces-history-gone = لا يُحفظ على هذا الجهاز إلا ما يُحسب، والخطوات التي جاءت بعده.
page-spaces-history-keep = حفظ الخطوات من الآن
page-spaces-history-drop = التخلّي عنها هنا
page-spaces-history-dropped = تمّ: كان حجم هذا البيت { $before }، وهو الآن { $after }.
