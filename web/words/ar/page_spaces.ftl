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
page-spaces-own-steward = تجوز لكم الرؤية والإضافة، وتقررون مع المشرفين الآخرين من يكون فيها.
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
page-spaces-feeds = في تقاويم أخرى
page-spaces-feeds-how = يستطيع برنامج تقويم على هذا الجهاز أن يُظهر مواعيد هذه المساحة. العنوان سري: من لديه العنوان يستطيع قراءة هذه المواعيد هنا.
page-spaces-feed = عنوان، أُنشئ بتاريخ { $date }
page-spaces-feed-make = إنشاء عنوان
page-spaces-feed-remove = إيقاف هذا العنوان
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
