# فرستادن پرونده‌ها به گروه‌های دیگر، و درس‌هایی از پرونده‌ها.
refer-not-a-case = فقط پرونده را می‌توان برای گروه دیگر فرستاد. «hedgerow list case» پرونده‌ها را نشان می‌دهد.
refer-withdrawn = این پرونده پس گرفته شده است. پیش از فرستادن آن را با «hedgerow restore-record» بازگردانید.
refer-no-consent = چیزی فرستاده نشد: رضایت روشنی نوشته نشده است. از کسانی که پرونده دربارهٔ آن‌هاست بپرسید؛ اگر رضایت دادند، آن را با «hedgerow edit CASE consent=yes» بنویسید.
refer-other-group = چیزی فرستاده نشد: در رضایت نامی از { $peer } نیست. اگر رضایت برای آن‌ها هم هست، با «hedgerow edit» به consent_to بیفزایید.
refer-no-parts = چیزی فرستاده نشد: در رضایت بخشی نیامده که { $peer } بتواند داشته باشد. بخش‌ها را در consent_parts بنویسید: summary، body، identity.
refer-consent-over = چیزی فرستاده نشد: مدت رضایت تمام شده است. دوباره بپرسید و consent_until را با «hedgerow edit» تغییر دهید.
refer-peer-not-in-space = { $peer } نمی‌تواند آن فضا را بخواند. فضایی را بردارید که با آن‌ها مشترک دارید، یا با «hedgerow space share» راهشان دهید.
refer-sent-already = این پرونده پیش‌تر در آن فضا با شناسهٔ { $id } برای { $peer } فرستاده شده است. پیش از فرستادن دوباره، آن را پس بگیرید.
refer-contested = چیزی فرستاده نشد: { $field } چند مقدار دارد. اول یکی را برگزینید.
refer-unreadable = چیزی فرستاده نشد: متن { $field } روی این دستگاه خوانده نمی‌شود. با دستگاهی که می‌تواند همگام‌سازی کنید.
refer-sent = برای { $name } با شناسهٔ { $id } فرستاده شد: { $parts }.
refer-readers = آنجا این‌ها می‌توانند بخوانندش: { $names }.
refer-cannot-answer = { $name } آن فضا را فقط می‌تواند بخواند، و برای همین آنجا نمی‌تواند پاسخ دهد. سرپرستی می‌تواند نقش contributor را به آن بدهد.
lesson-not-a-case = درس از پرونده ساخته می‌شود، و این پرونده نیست. «hedgerow list case» پرونده‌ها را نشان می‌دهد.
lesson-title = درسی از یک پرونده
lesson-takes = { $into } ← { $from }
lesson-struck =
    { $count ->
        [1] (یک جا خط خورده)
       *[other] ({ $count } جا خط خورده)
    }
lesson-stays = برداشته نشد: { $names }
lesson-read = پیش از دیگران خودتان آن را بخوانید: فقط نام‌ها و راه‌های تماسی که در جعبهٔ هویت است، و واژه‌های حاشیه، پیدا و خط زده می‌شود.
lesson-not-written = هنوز چیزی نوشته نشده است؛ --write پیش‌نویس را می‌سازد.
lesson-written = پیش‌نویس نوشته شد: { $id }
