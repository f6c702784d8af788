# وضع یک تصمیم: چه کسی نظر داده، نظرها به کجا می‌رسند، کدام‌ها به حساب نمی‌آیند.
cli-label-block-deciding = وضع تصمیم
deciding-needs = هنوز باز نیست. گروه‌هایی که تصمیم می‌گیرند و مهلت را بنویسید؛ سپس گروهی که آن را ساخته می‌تواند بازش کند.
deciding-not-open = هنوز باز نیست: تا گروهی که آن را ساخته بازش نکند، نظری به حساب نمی‌آید.
deciding-changed = باز بود. آنچه بر اساسش باز شد از آن پس تغییر کرده و باید دوباره باز شود. نظرها دربارهٔ همان پرسش می‌مانند.
deciding-until = گروه‌ها می‌توانند نظر بدهند تا: { $closes }.
deciding-grace = بسته شد: { $closes }. آنچه به‌موقع امضا شده هنوز ممکن است برسد تا: { $ends }. پس از آن می‌شود نتیجه را گفت.
deciding-over = بسته شد: { $closes }.
deciding-spoken = نظر داده‌اند: { $spoken } از { $count }
deciding-quorum = { $quorum ->
    [one] دست‌کم یک گروه باید نظر بدهد
   *[other] دست‌کم { $quorum } گروه باید نظر بدهند
}
deciding-means-consent = با رضایت: وقتی پذیرفته می‌شود که کسی موافق باشد و کسی مخالف نباشد. سکوت مخالفت نیست.
deciding-means-consensus = با اجماع: وقتی پذیرفته می‌شود که همهٔ گروه‌ها نظر داده باشند، کسی موافق باشد و کسی مخالف نباشد.
deciding-means-majority = با اکثریت: وقتی پذیرفته می‌شود که بیش از نیمی از موافقان و مخالفان با آن باشند.
deciding-means-advice = پس از مشورت: گروهی که آن را ساخته تصمیم می‌گیرد. مخالفت‌ها جلویش را نمی‌گیرند و کنار نتیجه می‌مانند.
deciding-not-secret = همه در این فضا هر نظر را به‌محض رسیدن می‌بینند. این رأی‌گیری مخفی نیست.
deciding-stance-agree = موافق
deciding-stance-stand-aside = کنار می‌ایستد
deciding-stance-object = مخالف
deciding-stance-contested = دو حرف ناسازگار زده؛ وقتی دوباره بگوید به حساب می‌آید
deciding-stance-missing = هنوز نظر نداده
deciding-for-option = گزینهٔ «{ $option }»
deciding-verdict-carried = با این وضع پذیرفته می‌شود.
deciding-verdict-option = با این وضع «{ $option }» پذیرفته می‌شود.
deciding-verdict-blocked = با این وضع پذیرفته نمی‌شود.
deciding-verdict-lapsed = با این وضع، کمتر از حد لازم نظر داده‌اند.
deciding-outcome = نتیجه
deciding-contested-by = نمی‌پذیرد: { $group }
deciding-early = نتیجه‌ای پیش از وقت گفته شد. اعتبار ندارد.
deciding-late = به‌موقع امضا شده و پس از نتیجه رسیده. اگر نتیجه را عوض می‌کند، آن را نپذیرید.
deciding-unheard = نظرهایی که به حساب نمی‌آیند
deciding-unheard-earlier-wording = دربارهٔ نگارش پیشین پرسش گفته شده
deciding-unheard-not-open = پیش از باز شدن گفته شده
deciding-unheard-too-late = پس از پایان مهلت گفته شده
deciding-unheard-after-outcome = تاریخش پیش از پایان است، ولی پس از دانستن نتیجه گفته شده
deciding-unheard-no-option = هیچ‌یک از گزینه‌ها را نام نمی‌برد
deciding-unheard-no-reason = مخالفت بی‌دلیل
