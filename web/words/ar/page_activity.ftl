# النشاط: كل ما جرى، والسلّة.

page-activity-lead = كل ما جرى فيما تستطيع هذه العقدة قراءته، الأحدث أولاً. لا يُكتب فوق شيء أبداً.
page-activity-filters = إظهار ما يلي فقط
page-activity-space = المساحة
page-activity-space-all = كل المساحات
page-activity-kind = النوع
page-activity-kind-all = كل الأنواع
page-activity-to-bin = السلّة
page-activity-more = إظهار تغييرات أقدم
page-activity-end = هذا أول ما جرى هنا.
page-activity-empty = لم يجرِ شيء هنا بعد. ما إن يضيف أحد سجلاً، هنا أو في مجموعة تشارككم، حتى يظهر مع من أضافه ومتى.
page-activity-empty-filtered = لم يجرِ شيء من هذا القبيل. انظروا إلى كل المساحات والأنواع بدلاً من ذلك.
page-activity-show-all = إظهار كل شيء
page-activity-add-first = إضافة فعالية
page-activity-today = اليوم، { $day }

page-activity-who = { $member } عن { $group }
page-activity-created = { $who }: إنشاء هذا السجل.
page-activity-filled = { $who }: ملء «{ $field }».
page-activity-changed = { $who }: تغيير «{ $field }».
page-activity-cleared = { $who }: تفريغ «{ $field }».
page-activity-settled = { $who }: حسم «{ $field }»، حيث التقت الكلمات.
page-activity-item-added = { $who }: إضافة إلى «{ $field }».
page-activity-item-removed = { $who }: إزالة شيء من «{ $field }».
page-activity-task-added = { $who }: إضافة مهمة.
page-activity-task-renamed = { $who }: إعادة صياغة مهمة.
page-activity-task-removed = { $who }: إزالة مهمة من القائمة.
page-activity-task-done = { $who }: تعليم مهمة بأنها أُنجزت.
page-activity-task-undone = { $who }: رفع علامة الإنجاز عن مهمة.
page-activity-task-moved = { $who }: نقل مهمة.
page-activity-reworded = { $who }: إعادة صياغة «{ $field }».
page-activity-field-unknown = { $who }: كتابة في حقل ليس لدى هذا الإصدار كلمات له. وهي محفوظة.
page-activity-wrote-note = { $who }: كتابة في «{ $field }».
page-activity-said = { $who }: إفادة «{ $statement }».
page-activity-noted = { $who }: إضافة ملاحظة.
page-activity-withdrew = { $who }: وضع هذا في السلّة.
page-activity-brought-back = { $who }: إعادة هذا من السلّة.
page-activity-did-unknown = { $who }: شيء ليس لدى هذا الإصدار كلمات له. وهو محفوظ.
page-activity-void = محفوظ ولا أثر له: { $why }
page-activity-was = قبل
page-activity-is = الآن

page-activity-written = كُتب { $when }
page-activity-written-unsure = كُتب نحو { $when }، حسب ساعة غير مؤكدة
page-activity-reached = وصلكم { $when }
page-activity-undo = تراجع
page-activity-undo-what = تراجع. { $what }
page-activity-undone = تمّ التراجع. كُتب العكس، وكلاهما يبقى في التاريخ.
page-activity-undone-kept = تمّ التراجع، إلا عما كتبه أحد منذ ذلك الحين: { $fields }.

page-activity-bin = السلّة
page-activity-bin-lead = ما سُحب. خرج من كل القوائم، وما زال محفوظاً لدى كل من هو لديه.
page-activity-bin-empty = السلّة فارغة. ما يسحبه أحد يأتي إلى هنا أولاً، لتمكن إعادته.
page-activity-bin-when = { $kind }، وُضع هنا { $when }
page-activity-bin-days = { $days ->
    [0] انقضت أيامه الثلاثون.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
   *[other] بقي { $days } يوماً.
  }
page-activity-bin-back = إعادة
page-activity-bin-back-title = إعادة «{ $title }»
page-activity-bin-more = إظهار المزيد من السلّة
page-activity-bin-others = لا يستطيع إعادة هذا إلا { $group }.
