# داده‌های نمونه که گروه تازه می‌تواند با آن آشنا شود. هر عنوان نشان نمونه دارد.
example-marked = نمونه: { $title }
example-import = داده‌های نمونه
examples-here-already = داده‌های نمونه از پیش اینجاست. اول آن را بردارید.
examples-language-unknown = دادهٔ نمونه به { $language } نیست. زبان‌ها این‌هاست: { $known }.

example-circle-title = حلقهٔ شامگاهی
example-circle-place = کتابخانه، طبقهٔ دوم
example-circle-notes = هر هفته. هرکس زودتر رسید کتری را بگذارد.
example-harvest-title = روز برداشت
example-harvest-notes = سپیده‌دم جمع می‌شویم. چه کسی می‌تواند سبد بیاورد؟
example-seeds-title = هفتهٔ بذر
example-vigil-title = شب‌نشینی برای رودخانه
example-vigil-aim = اینکه رودخانه دوباره نگهبان داشته باشد
example-vigil-pace = در سکوت می‌آییم، دو نفر دو نفر.
example-vigil-notes = یک شمع و یک نام بیاورید. اگر باران بیاید در مدرسه جمع می‌شویم.
example-blankets-title = پتو برای زمستان
example-blankets-quantity = ۴۰ پتو
example-phones-title = دو گوشی با شارژر
example-van-title = یک ون هفت‌نفره
example-van-conditions = آخر هفته‌ها. هرکس امانت بگیرد پول سوخت را می‌دهد.
example-letters-title = چگونه با شهرداری حرف زدیم
example-letters-tried = سه گروه با هم رفتند، هر کدام با نامه‌ای کوتاه
example-letters-happened = ظرف دو روز ما را پذیرفتند
example-host-title = گرداندن نشست
# نام آدم‌های خیالی، با «;» میانشان.
example-host-order = آیدا; برنا; چیستا
example-well-title = حال همه چطور است؟
example-well-questions = همه به خانه رسیده‌اند؟ کسی می‌خواهد حرف بزند؟
example-river-title = چه کسی از رودخانه نگهداری می‌کند
example-river-text =
    رودخانه مال هیچ‌کس نیست.
    برای کسانی که پس از ما می‌آیند از آن نگهداری می‌کنیم.
example-river-do-not-say = «رودخانهٔ ما»: دیگران هم از آن می‌نوشند.
example-missing-title = کسی به خانه برنمی‌گردد
example-missing-triggers = تا نه شب خبری نیست
example-missing-first-hour =
    تماس با کسانی که همراهش بودند
    تماس با وکیل
    گفتن آنچه معلوم است به خانواده
example-missing-first-day =
    پرسیدن از همسایه‌ها
    نوشتن اینکه چه کسی چه دید و کی
example-missing-do-not = هیچ نام و عکسی در جمع منتشر نشود.
example-room-title = اتاقی برای یک خانواده
example-room-summary = تا بهار دنبال اتاق هستند.
# موردهای فهرست: «[x]» انجام شده، «[ ]» مانده، «;» میانشان است.
example-room-body-tasks = [x] تلفن به خانواده; [ ] پرسیدن از همسایه‌ها; [ ] دیدن اتاق با هم
example-indoors-label = زیر سقف، و بدون عکس
example-indoors-remark = بی‌سروصدا همراه شما. هیچ کار علنی نه.
example-wool-title = بیست پتوی پشمی
example-wool-quantity = ۲۰ پتو
