# تنظیمات و ایمنی، اتصال‌ها، و اعضای این گروه.

page-settings-lead = آنچه اینجا انتخاب می‌کنید روی همین گره نگه داشته می‌شود. در مرورگر چیزی ذخیره نمی‌شود.
page-settings-lead-member = اینکه چگونه می‌خواهید بخوانید. روی گره و فقط برای خودتان نگه داشته می‌شود؛ در این مرورگر چیزی ذخیره نمی‌شود.
page-settings-saved = روی این گره ذخیره شد.
page-settings-more = نمایش بیشتر
page-settings-home = { $name } (خانه)

page-settings-reading = خواندن
page-settings-language = زبان
page-settings-language-unreviewed = { $name } · هنوز کسی که به این زبان حرف می‌زند آن را بازبینی نکرده است
page-settings-language-hint = هنوز هیچ‌کس که به این زبان حرف می‌زند این واژه‌ها را بررسی نکرده است. اگر جمله‌ای روشن نیست، به سازندگان Hedgerow بگویید.
page-settings-theme = روشن یا تیره
page-settings-theme-system = مانند سیستم
page-settings-theme-light = روشن
page-settings-theme-dark = تیره
page-settings-text = متن
page-settings-text-normal = معمولی
page-settings-text-large = درشت
page-settings-calendar = تقویم
page-settings-calendar-gregorian = میلادی
page-settings-calendar-persian = هجری خورشیدی
page-settings-calendar-islamic-umalqura = هجری قمری (ام‌القری)
page-settings-beside = تقویم دوم، ریز در کنار آن
page-settings-beside-none = هیچ‌کدام
page-settings-week = آغاز هفته
page-settings-week-usual = روز معمول این زبان
page-settings-zone = ساعت شما
page-settings-zone-hint = ساعت‌ها به وقت { $zone } نشان داده می‌شود، و اگر وقت خود محل فرق داشته باشد، به آن وقت هم.
page-settings-zone-browser = مانند این مرورگر: { $zone }

page-settings-locking = قفل شدن
page-settings-idle = این صفحه خودبه‌خود قفل شود پس از
page-settings-idle-hint = از آخرین کلید یا لمس شمرده می‌شود. آنچه نوشته‌اید پیش از آن ذخیره می‌شود.
page-settings-minutes = { $count ->
    [1] یک دقیقهٔ بی‌کار
   *[other] { $count } دقیقهٔ بی‌کار
  }
page-settings-open-lock = این گره گذرواژه ندارد.
page-settings-open-lock-why = هرکس این دستگاه را در دست داشته باشد می‌تواند همهٔ آنچه روی آن است بخواند. دیسک آن را رمزگذاری‌شده نگه دارید، یا گروهی تازه با گذرواژه بسازید و به آن بروید.
page-settings-passphrase = گذرواژه آنچه را ذخیره شده قفل می‌کند. «همین حالا قفل شود» کلید را از حافظه بیرون می‌برد؛ تا کسی قفل را باز نکند، چیزی ردوبدل نمی‌شود.

page-settings-health = آیا اینجا همه‌چیز درست است؟
page-settings-health-good = چیزی نیازمند توجه شما نیست.
page-settings-do-doctor-peer-unconfirmed = آن‌ها را با صدا یا حضوری، در صفحهٔ «همتاها»، مقایسه کنید.
page-settings-do-doctor-peer-address = نشانی را بپرسید و در صفحهٔ «همتاها» بیفزایید، یا هر دو گره را در یک شبکه اجرا کنید.
page-settings-do-doctor-listening = همتاهایی که شما با آن‌ها تماس می‌گیرید همچنان در دسترس‌اند. برای اینکه با شما تماس بگیرند، این گره باید با نشانی‌ای برای پاسخ‌گویی راه‌اندازی شود.
page-settings-do-doctor-notices = در پایین آمده‌اند.
page-settings-health-right = { $count ->
    [1] یک چیز بررسی شد و درست است
   *[other] { $count } چیز بررسی شد و درست است
  }
page-settings-noticed = { $count ->
    [1] به‌تازگی یک چیز دیده شد
   *[other] به‌تازگی { $count } چیز دیده شد
  }
page-settings-check = بررسی همهٔ آنچه ذخیره شده است
page-settings-checking = همهٔ امضاها بررسی می‌شود…
page-settings-checked = همه‌چیز سالم است: { $entries } تغییر امضاشده، { $records } نوشته، هیچ‌کدام دست‌کاری نشده است.
page-settings-checked-bad = { $bad ->
    [1] یکی از { $entries } تغییر امضاشده آسیب دیده است. دیسک را بررسی کنید و آن را دوباره از یک همتا بگیرید.
   *[other] { $bad } تا از { $entries } تغییر امضاشده آسیب دیده است. دیسک را بررسی کنید و آن‌ها را دوباره از یک همتا بگیرید.
  }

page-settings-import = آوردن یک فایل
page-settings-import-how = یک تقویم (.ics)، یک جدول (.csv) یا یک فایل خودمان (.json). اول می‌بینید چه می‌آید. اگر همان فایل دوباره بیاید، فقط آنچه تغییر کرده تغییر می‌کند و چیزی دوتا نمی‌شود.
page-settings-import-file = فایل
page-settings-import-space = به
page-settings-import-kind = ردیف‌های آن
page-settings-import-kind-file = همان که فایل می‌گوید
page-settings-import-look = ببینیم چه می‌آید
page-settings-import-do = آورده شود
page-settings-import-large = این فایل زیادی بزرگ است. هر بار حداکثر ۵ مگابایت می‌تواند بیاید؛ آن را تکه کنید.
page-settings-import-progress = { $done } از { $total } ردیف…
page-settings-import-would = تازه: { $added }. تغییرکرده: { $updated }. از پیش اینجا: { $unchanged }.
page-settings-import-did = آورده شد. تازه: { $added }. تغییرکرده: { $updated }. از پیش اینجا: { $unchanged }.
page-settings-import-changed = نوشته‌هایی که از پیش این‌جا بوده‌اند و تغییر می‌کنند:
page-settings-import-errors = { $count ->
    [1] یک ردیف برای بررسی:
   *[other] { $count } ردیف برای بررسی:
  }
page-settings-import-line = سطر { $line }: { $why }
page-settings-imports = آنچه به‌تازگی آورده شد
page-settings-import-was = { $count ->
    [1] یک نوشته به { $space }، { $ago }. تا { $days } روز دیگر می‌توان آن را واگرداند.
   *[other] { $count } نوشته به { $space }، { $ago }. تا { $days } روز دیگر می‌توان آن را واگرداند.
  }
page-settings-import-undo = واگرداندن
page-settings-import-undone = واگردانده شد. به سطل رفت: { $withdrawn }. به حال پیش برگشت: { $set }. دست نخورد، چون کسی روی آن کار کرده بود: { $left }.

page-settings-export = همراه بردن نوشته‌ها
page-settings-export-how = برای خواندن یا چاپ در جایی دیگر، یا کار با برنامه‌ای دیگر. فایل‌ها قفل نیست: هرکس پیدایشان کند می‌تواند بخواند.
page-settings-export-space = از
page-settings-export-all = همهٔ فضاها
page-settings-export-format = به صورت
page-settings-export-kind = فقط
page-settings-export-kinds = همهٔ نوع‌ها
page-settings-format-folder = پوشه‌ای برای خواندن بدون Hedgerow (.zip)
page-settings-format-html = یک صفحه برای چاپ (.html)
page-settings-format-json = داده برای برنامه‌ها (.json)
page-settings-format-csv = جدول (.csv)
page-settings-format-ics = تقویم (.ics)
page-settings-format-md = متن (.md)
page-settings-export-withdrawn = همراه با آنچه در سطل است
page-settings-export-parts = همراه با جعبه‌های هویت و حاشیه‌های پرونده‌ها
page-settings-export-parts-why = در این فایل نام و راه تماس کسانی خواهد بود که به شما اعتماد کرده‌اند. فقط تا وقتی لازم است نگهش دارید.
page-settings-export-do = همراه بردن
page-settings-export-busy = در حال نوشتن…
page-settings-export-done = { $count ->
    [0] نوشته‌ای نبود که در فایل بیاید.
    [1] یک نوشته به مرورگر شما داده شد.
   *[other] { $count } نوشته به مرورگر شما داده شد.
  }

page-settings-examples = نوشته‌های نمونه
page-settings-examples-none = یک ماه از زندگی گروهی خیالی، برای آشنا شدن. به فضای خانهٔ شما می‌آید، نشان نمونه دارد و یک‌جا برداشته می‌شود.
page-settings-examples-here = { $count ->
    [1] یک نوشتهٔ نمونه اینجاست.
   *[other] { $count } نوشتهٔ نمونه اینجاست.
  }
page-settings-examples-add = افزودن نمونه‌ها
page-settings-examples-remove = برداشتن همهٔ نمونه‌ها

page-settings-audit = بدون ممیزی امنیتی
page-settings-audit-is = هنوز کسی از بیرون این برنامه را نیازموده است. نگذارید جان کسی تنها به آن بسته باشد.
page-settings-goes = داده‌های من کجا می‌رود
page-settings-far = شما از راه شبکهٔ محلی آمده‌اید. نام‌ها و تماس‌های پرونده‌ها، فایل‌های نوشته‌هایی که می‌آیند یا می‌روند، و راه‌دادن دستگاهی دیگر، پای خود جعبه و دیگر دستگاه‌های گروهتان می‌ماند.
page-settings-goes-is = به گروه‌هایی که با آن‌ها جفت شده‌اید، برای فضاهایی که به اشتراک می‌گذارید، و نه هیچ جای دیگر. نه سروری هست، نه آماری، نه به‌روزرسانی بی‌خبر از شما.
page-settings-to-members = اعضا و گوشی‌ها
page-settings-to-members-is = چه کسانی از راه این گره می‌خوانند و می‌نویسند.
page-settings-to-spaces = فضاها
page-settings-to-spaces-is = چه چیزی مشترک است، و با چه کسانی.
page-settings-to-peers = همتاها و دستگاه‌ها
page-settings-to-peers-is = هر گروه تا کجا همگام است، و دستگاه‌های خودتان.
page-settings-to-connections = همهٔ اتصال‌ها
page-settings-to-connections-is = کی، با چه کسی، از چه راهی، چقدر.
page-settings-safety = اگر اتفاقی بیفتد
page-settings-to-devices = دستگاه‌های شما
page-settings-to-devices-is = دستگاه دوم، دستگاه گم‌شده، سفر سبک.
page-settings-to-copies = پشتیبان و فلش
page-settings-to-copies-is = پشتیبان‌ها، و تغییرهایی که با دست برده می‌شود.
page-settings-to-couriers = پیک‌ها
page-settings-to-couriers-is = جعبه‌هایی که تغییرهای مهرشده را می‌برند.
page-settings-to-erased = پاک‌شده‌ها و موعدرسیده‌ها
page-settings-to-erased-is = چه چیزی پاک شد، و چه کسی تأیید کرد.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = آنچه در ۱۴ روز گذشته به این گره آمده یا از آن رفته است. این فهرست فقط روی همین دستگاه است.
page-settings-conn-none = هنوز اتصالی نبوده است. چیزی از این دستگاه بیرون نرفته است.
page-settings-conn-nobody = کسی که همتا نیست
page-settings-conn-called = شما تماس گرفتید، { $way }.
page-settings-conn-came = آن‌ها تماس گرفتند، { $way }.
page-settings-way-lan = در همین شبکه
page-settings-way-internet = از راه اینترنت
page-settings-way-tor = از راه Tor
page-settings-way-this-machine = روی همین دستگاه
page-settings-conn-bytes = فرستاده { $sent }، گرفته { $received }
page-settings-conn-up = اکنون متصل است
page-settings-conn-moment = یک لحظه
page-settings-conn-lasted = به مدت { $length }

page-members-title = اعضای این گروه
page-members-lead = { $count ->
    [0] تا کنون فقط شما از این گره استفاده می‌کنید.
    [1] جز شما یک نفر از راه این گره می‌خواند و می‌نویسد.
   *[other] جز شما { $count } نفر از راه این گره می‌خوانند و می‌نویسند.
  }
page-members-back = تنظیمات
page-members-add = افزودن یک نفر
page-members-add-do = افزودن
page-members-none = هرکس اینجا افزوده شود، ورود خودش را برای گوشی‌اش می‌گیرد و نامش کنار آنچه می‌نویسد می‌آید.
page-members-name = نام یا نام مستعار
page-members-name-hint = کنار هر چیزی که این فرد می‌نویسد می‌آید و هرکس آن را می‌خواند نام را هم می‌بیند.
page-members-role = چه کاری می‌تواند بکند
page-members-may-see = دیدن
page-members-may-add = افزودن
page-members-may-edit = ویرایش
page-members-does-see = می‌تواند بخواند و چیزی را تغییر نمی‌دهد.
page-members-does-add = می‌تواند نوشته بیفزاید، پاسخ دهد و تعهد بدهد، و آنچه خودش افزوده تغییر دهد.
page-members-does-edit = می‌تواند بیفزاید و هر چیزی را که از آن خود این گروه است تغییر دهد.
page-members-spaces = فضاهایی که می‌تواند بخواند
page-members-cases = پرونده دارد. خاموش است مگر خودتان انتخاب کنید: این‌ها گرفتاری‌های دیگران است، برای کمترین چشم‌ها.
page-members-never = جعبه‌های هویت و حاشیه‌های پرونده‌ها هرگز روی گوشی نشان داده نمی‌شود.
page-members-save = ذخیره
page-members-reads = می‌تواند بخواند
page-members-reads-none = هنوز هیچ فضایی
page-members-phone = گوشی
page-members-browser = مرورگر
page-members-seen = ورود: { $began }، آخرین بار اینجا: { $seen }
page-members-sign-out = پایان دادن به ورود
page-members-invite = دعوت یک گوشی
page-members-change = تغییر
page-members-remove = برداشتن
page-members-remove-really = { $name } برداشته شود؟
page-members-remove-means = ورودش همه‌جا یک‌باره پایان می‌یابد. آنچه نوشته، به نام خودش می‌ماند.
page-members-remove-do = برداشتن
page-members-remove-not = بماند
page-members-now = اکنون به جای این فرد می‌نویسید
page-members-write-as = نوشتن به جای او
page-members-writer = از طرف چه کسی می‌نویسید
page-members-writer-none = آنچه می‌نویسید فقط نام گروهتان را دارد. وقتی چیزی را می‌نویسید که کسی به شما می‌گوید، کنار نامش «نوشتن به جای او» را انتخاب کنید.
page-members-writer-is = آنچه اکنون می‌نویسید نام { $name } را دارد، تا وقتی پایان دهید، صفحه را قفل کنید یا از نو باز کنید.
page-members-writer-stop = پایان

page-members-invite-how = هر دعوت یک گوشی را راه می‌دهد. وقتی آن را بسازید که گوشی کنارتان است.
page-members-invite-do = ساختن دعوت
page-members-invite-another = ساختن دعوتی دیگر
page-members-invite-here = فقط برای مرورگری روی همین دستگاه
page-members-invited-lan = بگذارید گوشی { $name } این را در همین شبکه بخواند. یک بار کار می‌کند، تا { $until }.
page-members-invited-here = این پیوند یک بار، در مرورگری روی همین دستگاه، کار می‌کند، تا { $until }.
page-members-qr = دعوت برای { $name } به صورت تصویر QR
page-members-link = همان به صورت پیوند
page-members-warning = گوشی یک بار هشدار می‌دهد
page-members-warning-why = اتصال رمزگذاری شده است، ولی هیچ شرکتی دستگاه شما را ضمانت نکرده و مرورگرها از این بابت هشدار می‌دهند. اگر اثرانگشت یکی باشد، ادامه دادن امن است.
page-members-step-warned = مرورگر می‌گوید که اتصال خصوصی نیست.
page-members-step-details = «پیشرفته» یا «نمایش جزئیات» را لمس کنید.
page-members-step-go-on = «ادامه»، «پذیرش خطر» یا «بازدید از این وب‌سایت» را لمس کنید.
page-members-step-compare = اثرانگشت روی گوشی را با آنچه در پایین است مقایسه کنید. اگر فرق دارد، صفحه را ببندید.
page-members-fingerprint = اثرانگشت برای مقایسه
page-members-fingerprint-short = اثرانگشت
page-members-lan = گوشی‌های این شبکه
page-members-lan-off = گوشی‌ها هنوز به این گره دسترسی ندارند.
page-members-lan-means = وقتی روشن است، دستگاه‌های شبکهٔ شما می‌بینند که چیزی اینجا پاسخ می‌دهد؛ بدون دعوت جلوتر نمی‌روند. جعبه‌های هویت روی همین دستگاه می‌ماند.
page-members-lan-on-invite = روشن کردن و دعوت
page-members-lan-is-on = روشن. گوشی‌های دعوت‌شده از راه شبکهٔ شما، رمزگذاری‌شده، به این صفحه می‌رسند.
page-members-lan-is-off = خاموش. فقط همین دستگاه به این صفحه می‌رسد.
page-members-lan-address = نشانی
page-members-lan-turn-on = روشن کردن
page-members-lan-turn-off = خاموش کردن
