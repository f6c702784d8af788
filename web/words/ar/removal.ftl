# الإخراج والطلبات والنسخ من المساحات.

space-no-such-member = { $peer } ليست في { $space }. انظروا من فيها، واستخدموا ذلك الاسم.
remove-yourself = هذه مجموعتكم أنتم. غادروا المساحة بدلاً من ذلك.
request-made-already = طلبت مجموعتكم هذا من قبل. ويسري حين يوافق آخرون.
request-unknown = لا يوجد طلب مفتوح كهذا. انظروا إلى طلبات هذه المساحة من جديد؛ ربما قرر أحد في الأثناء.
request-not-yours = لا تسحبه إلا المجموعة التي طلبته.
request-not-yours-to-confirm = لا تستطيع مجموعتكم الموافقة على هذا: لا يوافق عليه إلا مشرفون مرتبتهم كافية، كل منهم مرة واحدة.
rotate-not-writer = لا تعطي المساحة مفاتيح جديدة إلا المجموعات التي تستطيع الكتابة فيها.
peer-paused = المشاركة مع { $peer } موقفة مؤقتاً. استأنفوها أولاً.
space-removed-you = أخرجت { $by } مجموعتكم من { $space } بتاريخ { $day }. ما كتبتموه حتى ذلك الحين يبقى هنا؛ ولا تمكن كتابة شيء آخر هناك.
space-copy-origin = منسوخ من { $space }، حيث أدخلته { $author } بتاريخ { $day }.
space-copy-said = قالت { $author } هناك بتاريخ { $day }: { $statement }.
cli-space-removed = لم تعد { $name } في { $space }. ما كتبته حتى الآن يبقى. والمفاتيح من الآن جديدة.
cli-space-asked = أصبح هذا طلباً. تبقى { $name } في { $space } حتى يوافق آخرون: { $could_sign }. وإلى ذلك الحين لا يُشارَك شيء هناك بين الطرفين.
cli-space-asked-nobody = أصبح هذا طلباً، ولا أحد في { $space } يستطيع البتّ فيه. تبقى { $name }. يستطيع كل منكما الاستمرار بنسخة: space copy.
cli-space-role-asked = أصبح هذا طلباً. يجب أن يوافق آخرون: { $could_sign }.
cli-space-role-asked-nobody = أصبح هذا طلباً، ولا أحد هنا يستطيع البتّ فيه. يبقى الدور كما هو.
cli-no-requests = لا أحد يطلب شيئاً في هذه المساحة.
cli-request-remove = { $id }  تطلب { $by } إخراج { $target }. الموافقون حتى الآن: { $backers }. يستطيع البتّ: { $could_sign }.
cli-request-role = { $id }  تطلب { $by } أن يصبح دور { $target } كما يلي: { $role }. الموافقون حتى الآن: { $backers }. يستطيع البتّ: { $could_sign }.
cli-request-may-i = تستطيعون الموافقة: space confirm.
cli-request-withdrawn = سُحب طلبكم.
cli-space-rotated = المفاتيح في { $name } جديدة من الآن.
cli-space-copied = { $records ->
    [one] في { $name } نسخة من سجل واحد.
    [two] في { $name } نسختان من سجلين.
    [few] في { $name } نسخ من { $records } سجلات.
    [many] في { $name } نسخ من { $records } سجلاً.
   *[other] في { $name } نسخ من { $records } سجل.
  } لا أحد غيركم فيها بعد.
cli-space-copy-left-out = ما تُرك، لأن مجموعاته وحدها تستطيع كتابته أو لأن هذا الإصدار لا يستطيع قراءته: { $count }.
cli-nobody = لا أحد
cli-peer-paused = لا يُتبادل شيء مع { $name } حتى تستأنفوا ذلك. ولا يُخبَر أحد غيركم.
cli-peer-resumed = تستمر المشاركة مع { $name }.
cli-peer-removed-from = أُخرجت من: { $spaces }.
cli-peer-still-in = ما زالت في ما يلي، لأن مجموعتكم وحدها لا تستطيع تقرير ذلك: { $spaces }.
cli-peer-not-told = لم يمكن الوصول إليها؛ يصلها الخبر من آخرين، أو تجد أنكم لا تجيبون.
