# همتاها و جفت‌شدن.

page-peers-keeper-only = این را فقط نگهدار این گره، پای دستگاه خود گره، می‌بیند و تغییر می‌دهد.
page-peers-lead = { $count ->
    [0] هنوز هیچ گروهی تأیید نشده است.
    [1] با یک گروه اشتراک دارید.
   *[other] با { $count } گروه اشتراک دارید.
  }
page-peers-lead-linked = { $count ->
    [0] هیچ‌کدام اکنون متصل نیست.
    [1] یکی اکنون متصل است.
   *[other] اکنون { $count } گروه متصل‌اند.
  }
page-peers-lead-fresh = { $count ->
    [1] یک گروه در انتظار مقایسه است.
   *[other] { $count } گروه در انتظار مقایسه‌اند.
  }
page-peers-lead-strangers = غریبه‌ها پاسخی نمی‌گیرند.
page-peers-lead-none = با هیچ‌کس اشتراک ندارید. چیزی از این دستگاه بیرون نرفته است.
page-peers-paper = این برگه را دور از دستگاه‌ها نگه دارید.
page-peers-list = گروه‌هایی که با آن‌ها اشتراک دارید
page-peers-none = وقتی با گروه دیگری جفت شوید، اینجا می‌آید: چه دارد، چه چیزی در انتظار آن است و چه چیزی را می‌تواند ببیند.
page-peers-pair = جفت‌شدن با یک گروه
page-peers-spaces = فضاها
page-peers-back = بازگشت به همتاها

page-peers-unconfirmed = { $name } می‌خواهد مطمئن شود که شما خودتان هستید
page-peers-unconfirmed-state = هنوز تأیید نشده است.
page-peers-unconfirmed-why = شش عدد را با صدا یا حضوری با هم مقایسه کنید. تا آن زمان این گروه فقط نام گروه شما را می‌بیند و نه چیز دیگری.
page-peers-unconfirmed-promised = وقتی عددها یکی بود، آنچه کد شما وعده داده به آن می‌رسد: { $spaces }.
page-peers-compare = مقایسهٔ عددها
page-peers-compare-large = با رقم‌های درشت
page-peers-digits = عددهایی که باید مقایسه شود
page-peers-compare-how = هر دو صفحه همان شش عدد را نشان می‌دهد. بگذارید { $name } سه عدد اول را بلند بخواند و سه عدد آخر را خودتان بخوانید. این کار را رودررو انجام دهید یا در تماسی که صدا را می‌شناسید، نه در پیام‌رسانی که کد با آن آمده است.
page-peers-same = همه برابرند
page-peers-differ = یکی فرق دارد
page-peers-differs = دست نگه دارید: شاید کسی میان شما باشد.
page-peers-differs-why = چیزی به اشتراک گذاشته نشد. این جفت‌شدن را بردارید، از راه دیگری به گروه دیگر خبر دهید و با کدی تازه از نو شروع کنید؛ بهتر است کنار هم باشید.
page-peers-differs-remove = برداشتن این جفت‌شدن
page-peers-differs-again = یک بار دیگر مقایسه شود
page-peers-then-nothing = تا وقتی شما انتخاب نکنید چه چیزی به اشتراک گذاشته شود، چیزی نمی‌بینند.
page-peers-then-promised = سپس آنچه کد وعده داده به آن‌ها می‌رسد، و نه بیشتر.

page-peers-linked = اکنون متصل است
page-peers-linked-lan = اکنون متصل است، در همین شبکه
page-peers-linked-internet = اکنون متصل است، از راه اینترنت
page-peers-linked-tor = اکنون متصل است، از راه Tor
page-peers-linked-this-machine = اکنون متصل است، روی همین دستگاه
page-peers-sync-here = همه‌چیز را دارد.
page-peers-sync-sending = { $count ->
    [1] یک تغییر ({ $size }) در راه است یا رسیدنش هنوز تأیید نشده است.
   *[other] { $count } تغییر ({ $size }) در راه است یا رسیدنشان هنوز تأیید نشده است.
  }
page-peers-sync-whole = همه‌چیز را دارد. آخرین تماس: { $ago }.
page-peers-sync-waits = { $count ->
    [1] یک تغییر از { $since } در انتظار { $name } است ({ $size }). آخرین تماس: { $ago }.
   *[other] { $count } تغییر از { $since } در انتظار { $name } است ({ $size }). آخرین تماس: { $ago }.
  }
page-peers-sync-away = در آخرین تماس همه‌چیز را داشت.
page-peers-sync-away-state = { $days ->
    [1] یک روز است که تماسی نبوده است.
   *[other] { $days } روز است که تماسی نبوده است.
  }
page-peers-sync-away-waits = { $count ->
    [1] یک تغییر از { $since } در انتظار { $name } است ({ $size }).
   *[other] { $count } تغییر از { $since } در انتظار { $name } است ({ $size }).
  }
page-peers-sync-never = { $count ->
    [0] این گره پیوسته می‌کوشد به { $name } برسد.
    [1] یک تغییر در انتظار { $name } است ({ $size }). این گره پیوسته می‌کوشد به آن برسد.
   *[other] { $count } تغییر در انتظار { $name } است ({ $size }). این گره پیوسته می‌کوشد به آن برسد.
  }
page-peers-sync-never-state = از زمان جفت‌شدن هنوز تماسی نبوده است.
page-peers-sync-among = از جمله: { $titles }.
page-peers-sees-none = می‌تواند ببیند
page-peers-sees-none-why = هنوز هیچ: فضایی به اشتراک گذاشته نشده است.
page-peers-sync-now = همگام‌سازی همین حالا
page-peers-syncing = در حال تماس…
page-peers-synced = اکنون هر دو طرف یک چیز دارند.
page-peers-syncing-on = متصل است. هنوز چیزهایی برای ردوبدل مانده است؛ خودبه‌خود ادامه می‌یابد.
page-peers-see-as = دیدن از نگاه آن‌ها
page-peers-share = به اشتراک گذاشتن یک فضا
page-peers-more = بیشتر

page-peers-addresses = نشانی برای تماس
page-peers-addresses-none = نشانی‌ای از آن نداریم؛ این گروه با شما تماس می‌گیرد، یا در همان شبکه پیدا می‌شود.
page-peers-address = نشانی دیگر
page-peers-address-hint = نام میزبان و درگاه، همان‌طور که به شما می‌گویند، برای نمونه 192.168.1.20:7100. اول همین نشانی آزموده می‌شود.
page-peers-address-save = همین نشانی به کار رود
page-peers-part = جدا شدن از این گروه
page-peers-part-really = از { $name } جدا می‌شوید؟
page-peers-part-do = جدا شدن
page-peers-part-not = متصل ماندن

page-peers-codes = کدهایی که بیرون داده‌اید
page-peers-code-for = کد برای { $name }
page-peers-code-anybody = کد بدون نام
page-peers-code-open = هرکس زودتر آن را داشته باشد می‌تواند به کارش ببرد، تا { $until }.
page-peers-code-used = همین حالا کسی دارد آن را به کار می‌برد.
page-peers-code-end = پایان دادن به این کد
page-peers-waiting = در انتظار گروهی که شما را دعوت کرد
page-peers-waiting-since = نخستین تلاش: { $ago }. خودبه‌خود دوباره تلاش می‌شود.
page-peers-waiting-end = پایان انتظار

page-peers-ways = راه‌های رفت‌وآمد
page-peers-connections = همهٔ اتصال‌ها
page-peers-way-lan = این شبکه
page-peers-way-in = پاسخ می‌دهد در
page-peers-way-in-none = هیچ‌جا. همتاها نمی‌توانند با این گره تماس بگیرند؛ این گره با آن‌ها تماس می‌گیرد.
page-peers-way-out = تماس می‌گیرد با
page-peers-way-out-is = فقط نشانی‌هایی که همتاهایتان به شما داده‌اند. هرگز از هیچ خدمت دیگری چیزی پرسیده نمی‌شود.
page-peers-way-now = همین حالا
page-peers-way-now-count = { $count ->
    [0] هیچ اتصالی باز نیست.
    [1] یک گروه متصل است.
   *[other] { $count } گروه متصل‌اند.
  }
page-peers-machines = دستگاه‌های خودتان
page-peers-machine-here = این دستگاه
page-peers-machine = دستگاه { $id }
page-peers-machine-holds = همهٔ آنچه گروه شما دارد روی آن هست.
page-peers-machine-lost = گم‌شده اعلام شده است. چیز تازه‌ای به آن نمی‌رسد.
page-peers-phones = گوشی‌های اعضای شما
page-peers-phones-keep = از راه این دستگاه می‌خوانند و می‌نویسند و چیزی نگه نمی‌دارند.

page-peers-seen = از نگاه { $name }
page-peers-seen-lead = { $count ->
    [0] این گروه جز نام شما چیزی از شما نمی‌بیند.
    [1] این گروه یک فضای مشترک با شما را کامل در دست دارد: همهٔ نوشته‌های آن با تاریخچه‌شان.
   *[other] این گروه { $count } فضای مشترک با شما را کامل در دست دارد: همهٔ نوشته‌های آن‌ها با تاریخچه‌شان.
  }
page-peers-seen-kind = { $kind }: { $count }
page-peers-seen-other = نوشته‌هایی از نسخه‌ای دیگر
page-peers-seen-empty = هنوز در این فضا چیزی نوشته نشده است.
page-peers-seen-closed = { $name } از این‌ها چیزی نمی‌داند: { $spaces }.
page-peers-seen-keeps = جعبه‌های هویت و حاشیه‌های پرونده‌ها در خانه می‌مانند و در هیچ فضای مشترکی نیستند. آنچه یک بار به دست کسی رسیده، دیگر از او گرفته نمی‌شود.

page-peers-copy = رونوشت
page-peers-copied = رونوشت برداشته شد.
page-peers-selected = انتخاب شد. با صفحه‌کلید یا فهرست مرورگر از آن رونوشت بردارید.

page-pair-title = جفت‌شدن با یک گروه
page-pair-lead = یک گروه کدی می‌سازد و گروه دیگر آن را به کار می‌برد. بعد هر دو شش عدد را مقایسه می‌کنند. با همین کار هنوز چیزی به اشتراک گذاشته نمی‌شود.
page-pair-make = ساختن کد
page-pair-make-how = یک بار کار می‌کند، تا ۴۸ ساعت. آن را به گروه دیگر نشان دهید یا بفرستید.
page-pair-for = برای چه کسی
page-pair-for-hint = فقط برای فهرست خودتان. در کد نوشته نمی‌شود.
page-pair-space = بعد از مقایسهٔ عددها چه چیزی به آن‌ها می‌رسد
page-pair-space-none = هنوز هیچ
page-pair-make-do = کد ساخته شود
page-pair-made = بگذارید گروه دیگر تصویر را با صفحهٔ خودش بخواند، یا کد را به آن بدهید. یک بار کار می‌کند، تا { $until }.
page-pair-qr = کد جفت‌شدن به صورت تصویر QR
page-pair-qr-for = کد جفت‌شدن برای { $name } به صورت تصویر QR
page-pair-code = همان کد به صورت متن
page-pair-no-address = این گره اکنون در هیچ نشانی‌ای پاسخ نمی‌دهد، پس در کد هم نشانی‌ای نیست. گروه دیگر شما را فقط در همان شبکهٔ محلی پیدا می‌کند.
page-pair-made-wait = وقتی به کار رفت، عددها خودبه‌خود اینجا می‌آید.
page-pair-messenger = با پیام‌رسان فرستادید؟ هرکس زودتر آن را بخواند می‌تواند به جای آن‌ها به کارش ببرد. تا وقتی عددها را با صدا مقایسه نکرده‌اید، این جفت‌شدن تأییدنشده به شمار می‌آید.
page-pair-another = ساختن کدی دیگر
page-pair-accept = به کار بردن کد
page-pair-accept-how = کدی را که به شما داده‌اند بچسبانید، یا از تصویر عکس بگیرید.
page-pair-code-given = کد
page-pair-accept-do = جفت شدن
page-pair-photo = عکس کد
page-pair-photo-how = عکس در همین صفحه خوانده می‌شود و هیچ‌جا نگه داشته نمی‌شود.
page-pair-photo-reading = عکس خوانده می‌شود…
page-pair-photo-nothing = در این عکس کدی پیدا نشد. نزدیک‌تر بروید، صاف بگیرید و ببینید که همهٔ تصویر در عکس باشد.
page-pair-calling = تماس با گروه دیگر…
page-pair-waits = گروه دیگر اکنون در دسترس نیست. می‌توانید از این صفحه بروید: کار تا پایان مهلت کد خودبه‌خود ادامه دارد و عددها هنگام اتصال پیدا می‌شود.
page-pair-compare = مقایسه با { $name }
page-pair-compare-lead = آیا در هر دو صفحه همین شش عدد است؟
page-pair-compared = عددهای { $name } مقایسه شد. اکنون می‌توانید چیزی به اشتراک بگذارید.
page-pair-gone = این جفت‌شدن دیگر اینجا نیست. با کدی تازه از نو شروع کنید.
page-pair-share = آنچه { $name } می‌تواند ببیند
page-pair-share-lead = می‌توانید با هیچ شروع کنید و بعد فضایی بیفزایید.
page-pair-share-first = عددهای { $name } هنوز مقایسه نشده است. اول آن‌ها را مقایسه کنید؛ بعد می‌توانید چیزی به اشتراک بگذارید.
page-pair-not-shared = کد { $spaces } را وعده داده بود، که گروه شما دیگر نمی‌تواند به اشتراک بگذارد.
page-pair-which = کدام فضا
page-pair-share-do = به اشتراک گذاشته شود
page-pair-share-nothing = هنوز چیزی به اشتراک گذاشته نشود
page-pair-share-enough = همین کافی است
page-pair-shared = { $space } به { $name } می‌رسد.
page-pair-no-spaces = فضایی نیست که بتوانید به اشتراک بگذارید: اول یکی بسازید. آنچه در خانه است همان‌جا می‌ماند.
page-peers-slowed = { $name } بیش از سهم خود می‌فرستد. آهسته‌تر خوانده می‌شود تا کار دیگران پیش برود؛ چیزی گم نمی‌شود.
