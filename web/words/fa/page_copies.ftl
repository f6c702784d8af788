# پشتیبان‌ها و فلش‌ها.

page-copies-title = پشتیبان و فلش
page-copies-lead = اگر این دستگاه خراب شود یا آن را ببرند، پشتیبان گروه شما را بازمی‌گرداند. فلش تغییرها را به کسانی می‌رساند که هیچ خطی به آن‌ها نمی‌رسد.
page-copies-backup = پشتیبان
page-copies-last = { $count ->
    [0] آخرین پشتیبان { $ago } ساخته شد. از آن پس چیزی تغییر نکرده است.
    [1] آخرین پشتیبان { $ago } ساخته شد. یک تغییر از آن تازه‌تر است.
   *[other] آخرین پشتیبان { $ago } ساخته شد. { $count } تغییر از آن تازه‌تر است.
  }
page-copies-due = وقت پشتیبان تازه‌ای است.
page-copies-never = هنوز پشتیبانی نیست.
page-copies-never-means = اگر این دستگاه خراب شود، آنچه همتاهایتان ندارند از دست می‌رود: همهٔ آنچه در خانه است، و نام اعضا.
page-copies-backup-how = یک فایل با همه‌چیز، چنان مهرشده که فقط واژه‌های برگهٔ بازیابی آن را باز می‌کند. آن را جدا از این دستگاه و جدا از برگه نگه دارید.
page-copies-backup-do = نوشتن پشتیبان
page-copies-backing = نوشته و سپس دوباره خوانده می‌شود…
page-copies-backup-done = { $count ->
    [1] نوشته و دوباره خوانده شد: { $size }، با یک فضا.
   *[other] نوشته و دوباره خوانده شد: { $size }، با { $count } فضا.
  }
page-copies-backup-untested = { $count ->
    [1] نوشته شد: { $size }، با یک فضا. دوباره خوانده نشد.
   *[other] نوشته شد: { $size }، با { $count } فضا. دوباره خوانده نشد.
  }
page-copies-test = خواندن دوبارهٔ آخرین پشتیبان
page-copies-test-good = آخرین پشتیبان سالم است: همهٔ تکه‌هایش خوانده شد.
page-copies-where = کجا نوشته شود
page-copies-where-stick = اکنون در این دستگاه است، با { $free } جای خالی.
page-copies-where-browser = از راه همین مرورگر
page-copies-where-browser-is = مرورگر می‌پرسد فایل را کجا نگه دارد، یا آن را کنار دانلودهایتان می‌گذارد.
page-copies-where-path = پوشهٔ دیگری روی دستگاه گره
page-copies-where-path-is = برای دیسک‌هایی که در این فهرست نیست.
page-copies-path = مسیر و نام فایل
page-copies-path-hint = چنان‌که خود دستگاه گره آن را می‌بیند.
page-copies-path-to-hint = چنان‌که خود دستگاه گره آن را می‌بیند، با نام در پایانش: { $name }
page-copies-look-again = همین حالا فلشی وصل شد
page-copies-file = فایل
page-copies-file-chosen = انتخاب‌شده: { $names }
page-copies-file-hint = اگر در چند تکه آمده، همه را با هم انتخاب کنید.
page-copies-from-browser = انتخاب فایل در این مرورگر
page-copies-from-path = روی خود دستگاه گره است
page-copies-sending = { $done } از { $total } به گره فرستاده شد
page-copies-stick = نوشتن فلش برای یک گروه
page-copies-stick-how = آنچه را کم دارند در خود دارد، مهرشده فقط برای آن‌ها. هرکس پیدایش کند چیزی نمی‌تواند بخواند.
page-copies-stick-for = برای چه کسی
page-copies-stick-nobody = اول با گروهی جفت شوید: فلش همیشه برای کسی است.
page-copies-stick-size = { $count ->
    [0] تا جایی که این دستگاه می‌داند { $name } چیزی کم ندارد. فلش فقط همین را می‌گوید ({ $size }).
    [1] { $name } یک تغییر کم دارد: { $size }.
   *[other] { $name } { $count } تغییر کم دارد: { $size }.
  }
page-copies-stick-do = نوشته شود
page-copies-writing = در حال نوشتن…
page-copies-stick-done = { $count ->
    [1] برای { $name } نوشته شد: یک تغییر، { $size }. تا وقتی پاسخ ندهند، در فهرست آنچه کم دارند می‌ماند.
   *[other] برای { $name } نوشته شد: { $count } تغییر، { $size }. تا وقتی پاسخ ندهند، در فهرست آنچه کم دارند می‌مانند.
  }
page-copies-read = خواندن فلش
page-copies-read-how = فایلی که گروه دیگری برای گروه شما نوشته است. هرچه در آن است چنان بررسی می‌شود که گویی از راه خط آمده باشد.
page-copies-read-do = خوانده شود
page-copies-reading = در حال خواندن…
page-copies-read-done = { $count ->
    [0] خوانده شد: چیز تازه‌ای از { $name } نبود.
    [1] خوانده شد: یک تغییر از { $name }.
   *[other] خوانده شد: { $count } تغییر از { $name }.
  }
page-copies-read-partial = فایل پیش از موقع به پایان می‌رسد. آنچه در آن سالم بود پذیرفته شد؛ یک بار دیگر آن را بخواهید.
page-copies-read-refused = { $count ->
    [1] یک تغییر پذیرفته نشد، چون نمی‌تواند آن باشد که می‌گوید.
   *[other] { $count } تغییر پذیرفته نشد، چون نمی‌توانند آن باشند که می‌گویند.
  }
page-copies-read-reply = در پاسخ فلشی برای { $name } بنویسید: به آن‌ها می‌گوید چه رسیده است، تا بعدی کوچک باشد.
page-copies-back = اگر این دستگاه از دست رفت
page-copies-back-how = Hedgerow را روی دستگاه دیگری راه بیندازید و در صفحهٔ نخستش «بازگرداندن گروه من» را انتخاب کنید. برگهٔ بازیابی لازم است، و یک پشتیبان، یک پیک یا یک همتا.
page-copies-couriers = جعبه‌ای که همیشه روشن است می‌تواند تغییرهای مهرشده را ببرد و آنچه گروه شما را بازمی‌گرداند نگه دارد.
page-copies-space = تنها یک فضا
page-copies-space-how = تنها یک فضا را از پشتیبان همین گروه بازمی‌گرداند. به چیز دیگری دست زده نمی‌شود.
page-copies-space-open = بازگرداندن یک فضا
page-copies-space-which = کدام فضا
page-copies-space-choose = فضایی را انتخاب کنید
page-copies-space-do = بازگردانده شود
page-copies-space-done = { $count ->
    [0] چیزی کم نبود.
    [1] بازگردانده شد: یک نوشته.
   *[other] بازگردانده شد: { $count } نوشته.
  }
page-copies-words = واژه‌های برگهٔ بازیابی
page-copies-words-hint = همه، به ترتیب، با فاصله میانشان. هیچ‌جا نگه داشته نمی‌شوند.
page-copies-kits = چه کسی آنچه شما را بازمی‌گرداند نگه می‌دارد
page-copies-kits-print = چاپ برای کنار برگه
page-copies-kits-how = یک همتا می‌تواند بستهٔ بازگشتی کوچک و مهرشده نگه دارد: کلیدهای شما و اینکه با چه کسانی اشتراک دارید، بدون هیچ نوشته‌ای. با برگهٔ بازیابی و کد آن همتا، گروه شما بازمی‌گردد، حتی اگر همهٔ دستگاه‌ها از دست رفته باشد؛ نوشته‌ها از کسانی می‌آید که آن‌ها را دارند. همتا نمی‌تواند بسته را بخواند.
page-copies-kit-fresh = آن را دارد و به‌روز است.
page-copies-kit-old = بسته‌ای قدیمی‌تر دارد: { $ago }. تازه‌تر در تماس بعدی می‌رسد.
page-copies-kit-waits = در تماس بعدی به آن می‌رسد.
page-copies-kit-stop = دیگر فرستاده نشود
page-copies-kit-at = چه کسی نگهش دارد
page-copies-kit-do = از آن‌ها بخواهیم نگهش دارند
page-copies-kit-nobody = اول با گروهی جفت شوید: کسی باید نگهش دارد.
