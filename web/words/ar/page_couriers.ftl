# النواقل: صناديق تحمل تغييرات مختومة.

page-couriers-title = النواقل
page-couriers-to = النواقل
page-couriers-lead = { $count ->
    [0] لا ناقل يحمل شيئاً لكم.
    [one] ناقل واحد يحمل تغييرات مختومة بين مجموعاتكم.
    [two] ناقلان يحملان تغييرات مختومة بين مجموعاتكم.
    [few] { $count } نواقل تحمل تغييرات مختومة بين مجموعاتكم.
   *[other] { $count } ناقلاً تحمل تغييرات مختومة بين مجموعاتكم.
  }
page-couriers-none = الناقل صندوق صغير يعمل دائماً. بواسطته يبقى لدى المجموعات التي لا تتصل في وقت واحد أبداً الشيء نفسه، وهو لا يستطيع قراءة شيء.
page-couriers-one = الناقل { $id }
page-couriers-reachable = متصل الآن
page-couriers-holds-all = لديه كل ما ينبغي أن يحمله.
page-couriers-holds-less = ليس لديه بعد كل ما ينبغي أن يحمله.
page-couriers-met = آخر تواصل { $ago }.
page-couriers-never = لم يحدث تواصل بعد.
page-couriers-not-told = لم يُخبَر الناقل بعد بمن في الداخل الآن ومن في الخارج. يصله ذلك حين يتواصل معه جهاز من أجهزتكم.
page-couriers-carries = يحمل
page-couriers-end = أخذ { $space } منه
page-couriers-ended = لم يعد يحمل { $space }.
page-couriers-add = تكليف ناقل بحمل مساحة
page-couriers-add-how = يُظهر الصندوق رمزاً حين يبدأ. ولا يكلّفه بحمل مساحة إلا من يقرر فيها.
page-couriers-which = أي ناقل
page-couriers-new = ناقل جديد، برمزه
page-couriers-code = رمز الناقل
page-couriers-code-hint = يبدأ بـ HC1 ويعمل مرة واحدة.
page-couriers-space = أي مساحة
page-couriers-space-none = لا شيء بعد
page-couriers-add-do = تكليف
page-couriers-added = يحمل الناقل هذه المساحة من الآن. ويجده كل من فيها من تلقاء أنفسهم.
page-couriers-paired = الناقل معروف هنا الآن. اختاروا مساحة ليحملها.
page-couriers-reads = ما يعرفه الناقل
page-couriers-reads-is = متى يأتي شيء ويذهب، وكم حجمه. لا أسماء، ولا أشخاص، ولا أنواع، ولا كلمات: ليس لديه مفتاح. ومن يأخذ الصندوق يحصل على قطع مختومة.
page-couriers-box = صندوق خاص بكم
page-couriers-box-how = يكفي Raspberry Pi أو حاسوب محمول قديم. ولا يحتاج إلى عبارة مرور، لأن ليس فيه شيء تمكن قراءته.
page-couriers-box-install = ثبّتوا Hedgerow عليه.
page-couriers-box-run = أنشئوا الناقل وشغّلوه:
page-couriers-box-code = اكتبوا الرمز الذي يُظهره في الحقل هنا.
page-couriers-full = لم يبقَ لديه مكان لهذه المساحة. أفرغوا مكاناً على الصندوق، أو كلّفوا ناقلاً آخر بحملها.
page-couriers-label = ما اسم هذا الناقل، هنا فقط
