# چارچوب صفحه: راهیابی، جست‌وجو، قفل، و آنچه هر صفحه ممکن است بگوید.

page-shell-title = { $title } · Hedgerow
page-shell-skip = پرش به متن صفحه
page-shell-nav-main = اصلی
page-shell-nav-tabs = اصلی، در پایین
page-shell-nav-today = امروز
page-shell-nav-calendar = تقویم
page-shell-nav-pledges = تعهدها
page-shell-nav-cases = پرونده‌ها
page-shell-nav-peers = همتاها
page-shell-nav-lessons = درس‌ها
page-shell-nav-messages = آنچه می‌گوییم
page-shell-nav-activity = فعالیت‌ها
page-shell-nav-settings = تنظیمات و ایمنی
page-shell-nav-more = بیشتر
page-shell-nav-spaces = فضاها
page-shell-nav-search = جست‌وجو
page-shell-nav-away = از وقتی که نبودید
page-shell-nav-bin = سطل
page-shell-nav-members = اعضا
page-shell-nav-connections = اتصال‌ها
page-shell-waits = { $count ->
    [1] { $count } در انتظار
   *[other] { $count } در انتظار
  }
page-shell-due = { $count } به موعد رسیده
page-shell-also = چیزهای دیگر در این گروه
page-shell-who-member = به نام { $name } می‌نویسید
page-shell-who-keeper = شما نگهدار این گره‌اید
page-shell-open-lock = این گره گذرواژه ندارد: هرکس این دستگاه را در دست دارد می‌تواند همه‌چیز را بخواند.
page-shell-idle = { $minutes ->
    [1] پس از یک دقیقه بی‌حرکتی خودش قفل می‌شود.
   *[other] پس از { $minutes } دقیقه بی‌حرکتی خودش قفل می‌شود.
  }
page-shell-idle-never = هرگز خودش قفل نمی‌شود.
page-shell-idle-soon = این صفحه به‌زودی خودش قفل می‌شود، چون کسی به آن دست نزده است.
page-shell-idle-left = { $seconds ->
    [0] وقت تمام شد.
    [1] یک ثانیه مانده.
   *[other] { $seconds } ثانیه مانده.
  }
page-shell-stay = می‌مانم
page-shell-lock = همین حالا قفل شود
page-shell-search = جست‌وجو
page-shell-search-all = جست‌وجو در همهٔ آنچه این گره می‌تواند بخواند
page-shell-search-hint = واژه‌ای، صفحه‌ای، یا کاری را که می‌خواهید بکنید بنویسید. کلیدهای جهت انتخاب می‌کنند، Enter باز می‌کند، Escape می‌بندد.
page-shell-found = آنچه پیدا شد
page-shell-found-count = { $count ->
    [0] چیزی پیدا نشد. حرف‌های کمتر یا واژهٔ دیگری را امتحان کنید.
    [1] یک جا پیدا شد.
   *[other] { $count } جا پیدا شد.
  }
page-shell-found-all = { $count ->
    [1] نمایش همان یک نوشته
   *[other] نمایش هر { $count } نوشته
  }
page-shell-place = صفحه
page-shell-deed = کار
# $kind is the kind's id, $name its name in this language.
page-shell-do-add = { $kind ->
    [event] افزودن رویداد
    [action] افزودن اقدام مشترک
    [need] گفتن یک نیاز
    [pledge] پیشنهاد یا تعهد چیزی
    [resource] افزودن منبع
    [case] باز کردن پرونده
    [lesson] نوشتن یک درس
   *[other] افزودن: { $name }
  }
page-shell-do-pair = جفت‌شدن با یک گروه
page-shell-do-invite = دعوت از یک عضو
page-shell-do-print = چاپ این صفحه
page-shell-search-words = واژه‌ها
page-shell-search-kind = گونه
page-shell-search-all-kinds = همهٔ گونه‌ها
page-shell-search-space = فضا
page-shell-search-all-spaces = همهٔ فضاها
page-shell-search-home = خانه، تنها گروه خودتان
# $name is a kind or a space, $count how many records were found in it.
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = واژه‌ای یا آغاز آن را بنویسید. همهٔ آنچه این گره می‌تواند بخواند جست‌وجو می‌شود، یادداشت‌ها هم.
page-shell-show-more = { $count ->
    [1] نمایش یکی دیگر
   *[other] نمایش بیشتر از { $count } تا
  }
page-shell-keys = صفحه‌کلید
page-shell-key-find = جست‌وجو کردن، به جایی رفتن، کاری را آغاز کردن
page-shell-key-keys = همین فهرست؛ با «?» در جای جست‌وجو هم می‌آید
page-shell-key-move = به جای بعدی یا پیشین
page-shell-key-arrows = در فهرست‌ها، تقویم‌ها و گزینه‌ها
page-shell-key-press = انجام آنچه انتخاب شده
page-shell-key-close = بستن، یا رها کردن همان‌طور که بود
page-shell-put-away = کنار گذاشتن
# $ago is a time such as “6 days ago”.
page-shell-out-of-touch = بی‌تماس: آخرین تماس { $ago } با { $name } بود. همه‌چیز کار می‌کند؛ آنچه می‌نویسید در تماس بعدی فرستاده می‌شود.
page-shell-no-such-page = چنین صفحه‌ای نیست. شاید نشانی کهنه باشد، یا کامل رونویسی نشده باشد.
page-shell-broken = این صفحه به سبب خطایی از ما از کار افتاد. چیزی از آنچه نوشته‌اید از دست نرفته است.
# Only on paper: $title of the page, $group whose node printed it, $name of the member who did.
page-shell-printed = { $title } · چاپ‌شده از { $group } در { $date }
page-shell-printed-by = { $title } · چاپ‌شده از { $group } به دست { $name } در { $date }
page-shell-close = بستن
page-shell-untitled = { $kind } بی عنوان
page-shell-today = رفتن به «امروز»
page-shell-loading = در راه است…
page-shell-try-again = دوباره امتحان کنید
page-shell-out-of-reach = گره در دسترس نیست. چیزی از دست نرفته: ببینید که گره روشن باشد، و دوباره امتحان کنید.
page-shell-not-reached = گره در دسترس نیست
page-shell-lost = گره در دسترس نیست. شاید آنچه می‌بینید کهنه باشد؛ صفحه پیوسته دنبالش می‌گردد.
page-shell-unforeseen = چیزی پیش آمد که پیش‌بینی نکرده بودیم. چیزی تغییر نکرد؛ دوباره امتحان کنید.
page-shell-unknown-message = گره می‌گوید «{ $id }»؛ این صفحه هنوز برای آن جمله‌ای ندارد.
page-shell-audience-own = تنها گروه شما این را می‌بیند
page-shell-audience = { $count ->
    [1] شما و { $groups } این را می‌بینید
   *[other] شما، { $groups } این را می‌بینید
  }
page-shell-reading-only = این خانه بازگشته است و فعلاً فقط می‌خواند.
page-shell-reading-only-why = تا با همتایی یا دستگاه دیگری از شما تماس نگیرد، اینجا چیزی نوشته نمی‌شود: نباید روی آنچه هنوز نمی‌داند نوشته شود. خودش دنبال آن‌ها می‌گردد.
page-shell-settle = دیگر کسی برای تماس نمانده است
page-shell-settle-means = این را فقط وقتی بگویید که هیچ دستگاه دیگر و هیچ همتایی چیز تازه‌تری ندارد. آنچه کسی هنوز دارد بعداً می‌رسد، و شاید آن‌گاه کنار آنچه اکنون می‌نویسید بنشیند.
page-shell-settle-do = کسی نمانده: از این پس بنویسد
page-said-restored-reading-only = این خانه بازگشته است و تا با همتایی یا دستگاه دیگری از شما تماس نگیرد فقط می‌خواند. تا آن زمان صبر کنید؛ اگر دیگر کسی برای تماس نمانده، در بالای صفحه بگویید.
page-said-erasure-heard = { $by } نوشته‌ای ({ $kind }) را در { $space } پاک کرد و اینجا هم دور انداخته شد. اینکه چه کسان دیگری تأیید کرده‌اند در «تنظیمات و ایمنی»، «پاک‌شده‌ها و موعدرسیده‌ها» آمده است.
page-said-device-lost-here = این همان دستگاهی است که پای آن کار می‌کنید. گم شدنش را از دستگاه دیگری از خودتان اعلام کنید؛ برای خالی کردن این یکی، سبک سفر کنید.
page-said-sealed-file-other-sort = این فایل از Hedgerow است، ولی از گونه‌ای دیگر. پشتیبان‌ها گروهی را بازمی‌گردانند؛ فایل‌های یک همتا در «پشتیبان و فلش» خوانده می‌شود.
page-said-courier-unknown = این پیک دیگر اینجا شناخته نیست. با کدی تازه دوباره با آن جفت شوید.
page-said-record-unknown = این نوشته اینجا نیست. شاید هنوز نرسیده، شاید پاک شده، یا در فضایی است که نمی‌بینید. آن را در فهرستی پیدا کنید، یا اول همگام‌سازی کنید.
page-said-share-not-a-courier = { $peer } گروهی است با گرهی از آن خود. پیک جعبه‌ای است که چیزی نمی‌خواند: اول یکی برپا کنید، سپس کدش را بنویسید.
