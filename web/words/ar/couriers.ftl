# النواقل ومن يجوز له استخدامها.

gate-not-signed = ما جاء ليقول من يجوز له استخدام هذا الناقل لا يحمل توقيعاً صحيحاً. لم يُعمل به.
gate-not-sorted = ما جاء ليقول من يجوز له استخدام هذا الناقل غير مرتّب. لم يُعمل به.
gate-range-broken = ما جاء ليقول من يجوز له استخدام هذا الناقل يذكر قيوداً مستحيلة. لم يُعمل به.
courier-owners-many = اقترن هذا الناقل بأكبر عدد ممكن من الأجهزة. أعدّوا ناقلاً آخر.
courier-home-missing = لا ناقل في { $home }. أنشئوا واحداً بالأمر “hedgerow courier init”.
courier-unknown = لا ناقل باسم { $courier }. يُظهر “hedgerow courier list” ما تعرفه هذه المجموعة؛ والجديد يُقترن به برمزه.
courier-not-ours = لم يقترن هذا الجهاز بالناقل { $courier }. لا يعطيه مساحة أخرى إلا جهاز استخدم أحد رموزه: اطلبوا رمزاً، أو دعوا الجهاز الذي استخدمه يعطيها.
courier-not-there = لا يحمل الناقل { $courier } هذه المساحة.
share-not-a-courier = { $peer } مجموعة لها عقدتها. الناقل صندوق لا يقرأ شيئاً: أعدّوا واحداً بالأمر “hedgerow courier init”، واقترنوا بالرمز الذي يُظهره.
share-courier-by-code = يأتي الناقل برمز خاص به، يبدأ بـ HC1. اقترنوا به، ثم كلّفوه بحمل المساحة.
courier-lost = لم يعد لدى الناقل { $courier } ما كان لديه من { $space }: { $count ->
    [one] تغيير واحد ناقص هناك ويُرسل من جديد.
    [two] تغييران ناقصان هناك ويُرسلان من جديد.
    [few] { $count } تغييرات ناقصة هناك وتُرسل من جديد.
    [many] { $count } تغييراً ناقصة هناك وتُرسل من جديد.
   *[other] { $count } تغيير ناقصة هناك وتُرسل من جديد.
  } إن تكرر هذا كثيراً فاستخدموا ناقلاً آخر أيضاً.
courier-withholds = يقول الناقل { $courier } إن لديه من { $space } أكثر مما هو هنا، ولا يرسله. اطلبوا من المجموعات الأخرى أن تتصل مباشرة، أو استخدموا ناقلاً آخر أيضاً.
cli-courier-made = يعيش ناقل في { $home } الآن. لا يقرأ شيئاً مما يحمله ولا يحتاج إلى عبارة مرور: من يأخذ الصندوق يجد قيوداً مختومة وأحجامها ومفاتيح أجهزة. شغّلوه بالأمر “hedgerow courier run --sync HOST:PORT”.
cli-courier-ready = يجيب الناقل على { $sync }.
cli-courier-code = أعطوا هذا الرمز للمجموعة التي سيعمل لها هذا الناقل. يصلح لجهاز واحد وينتهي { $expires }.
cli-courier-paired = تمّ الاقتران بالناقل { $name }. كلّفوه بحمل مساحة بالأمر “hedgerow space share SPACE { $name } --role courier”.
cli-courier-told = أُخبر بمن يجوز أن يأتي
cli-courier-untold = لم يُخبَر بعد
cli-courier-full = ممتلئ
cli-no-couriers = لا تعرف هذه المجموعة ناقلاً. ينشئ “hedgerow courier init” واحداً على جهاز يعمل دائماً.
cli-label-quota-bytes = المكان كله
cli-label-bytes = الحجم
cli-label-devices = الأجهزة
cli-label-owners = الأجهزة المقترنة
cli-label-reachable = يمكن الوصول إليه
cli-label-holds-all = لديه كل شيء
cli-label-courier = الناقل
