# بيانات تجريبية تستطيع مجموعة جديدة أن تلقي نظرة عليها. كل عنوان معلَّم بأنه مثال.
example-marked = مثال: { $title }
example-import = بيانات تجريبية
examples-here-already = البيانات التجريبية هنا من قبل. أزيلوها أولاً.
examples-language-unknown = لا توجد بيانات تجريبية باللغة { $language }. اللغات هي: { $known }.

example-circle-title = حلقة المساء
example-circle-place = المكتبة، الطابق الثاني
example-circle-notes = كل أسبوع. من يصل أولاً يضع إبريق الشاي على النار.
example-harvest-title = يوم الحصاد
example-harvest-notes = نلتقي عند الفجر. من يستطيع إحضار سلال؟
example-seeds-title = أسبوع البذور
example-vigil-title = وقفة من أجل النهر
example-vigil-aim = أن يعود للنهر من يرعاه
example-vigil-pace = نأتي صامتين، اثنين اثنين.
example-vigil-notes = أحضروا شمعة واسماً. إذا أمطرت نلتقي في المدرسة.
example-blankets-title = بطانيات للشتاء
example-blankets-quantity = 40 بطانية
example-phones-title = هاتفان مع شاحنيهما
example-van-title = حافلة صغيرة بسبعة مقاعد
example-van-conditions = في عطلة نهاية الأسبوع. من يستعيرها يدفع ثمن الوقود.
example-letters-title = كيف تحدّثنا مع البلدية
example-letters-tried = ذهبت ثلاث مجموعات معاً، كل منها برسالة قصيرة
example-letters-happened = استقبلونا خلال يومين
example-host-title = تيسير اللقاء
# أسماء أشخاص متخيَّلين، يفصل بينها «;».
example-host-order = ليلى; سامي; نور
example-well-title = كيف حالكم جميعاً؟
example-well-questions = هل الجميع في البيت؟ هل يريد أحد أن يتحدث؟
example-river-title = من يرعى النهر
example-river-text =
    النهر ليس ملكاً لأحد.
    نرعاه لمن يأتي بعدنا.
example-river-do-not-say = «نهرنا»: غيرنا يشرب منه أيضاً.
example-missing-title = أحدنا لم يعد إلى البيت
example-missing-triggers = لا خبر حتى التاسعة مساءً
example-missing-first-hour =
    الاتصال بمن كانوا معه
    الاتصال بالمحامية
    إخبار العائلة بما هو معروف
example-missing-first-day =
    سؤال الجيران
    كتابة من رأى ماذا ومتى
example-missing-do-not = لا أسماء ولا صور علناً.
example-room-title = غرفة لعائلة
example-room-summary = يبحثون عن غرفة حتى الربيع.
# بنود قائمة: «[x]» أُنجز، و«[ ]» لم يُنجز، ويفصل بينها «;».
example-room-body-tasks = [x] الاتصال بالعائلة; [ ] سؤال الجيران; [ ] رؤية الغرفة معاً
example-indoors-label = في الداخل، وبلا صور
example-indoors-remark = معكم بهدوء. لا شيء في العلن.
example-wool-title = عشرون بطانية صوف
example-wool-quantity = 20 بطانية
