# تقویم: ماه، هفته، به تفکیک گروه، روزهای خالی، آنچه کنارشان انتخاب شده، و فایل‌های تقویم.

page-calendar-title = تقویم، { $days }
page-calendar-views = شیوه‌های نگاه
page-calendar-view-month = ماه
page-calendar-view-week = هفته
page-calendar-view-agenda = فهرست روزها
page-calendar-view-groups = به تفکیک گروه
page-calendar-view-gaps = روزهای خالی
page-calendar-view-files = فایل‌ها
page-calendar-today = امروز
page-calendar-earlier = پیش‌تر
page-calendar-later = بعدتر
page-calendar-add = افزودن
page-calendar-beside = آنچه انتخاب شده
page-calendar-also = نمایش روزها در تقویم دوم
page-calendar-also-none = بی تقویم دوم
page-calendar-also-gregorian = تقویم میلادی
page-calendar-also-persian = تقویم هجری خورشیدی
page-calendar-also-islamic-umalqura = تقویم هجری قمری (ام‌القری)
page-calendar-week-number = هفتهٔ { $number }
page-calendar-keys = کلیدهای جهت از روزی به روز دیگر می‌روند، Page Up و Page Down از ماهی به ماه دیگر. Enter روز را باز می‌کند، N چیزی به آن می‌افزاید.
page-calendar-cell = { $count ->
    [0] { $day }، چیزی در برنامه نیست
    [1] { $day }، یک ورودی
   *[other] { $day }، { $count } ورودی
  }
page-calendar-more = { $count ->
    [1] { $count } تای دیگر
   *[other] { $count } تای دیگر
  }
page-calendar-show-more = { $count ->
    [1] نمایش یکی دیگر
   *[other] نمایش بیشتر از { $count } تا
  }
page-calendar-window = اقدام مشترک، تا { $until }
page-calendar-band = { $title }، تا { $until }
page-calendar-own-form = شکل خودتان
page-calendar-its-form = شکل خودش
page-calendar-key-joint = اقدام مشترک
page-calendar-key-window = بازهٔ آن
page-calendar-key-form = شکل خود یک گروه از آن
page-calendar-contested = مورد اختلاف
page-calendar-moved = برنامه تغییر کرد
page-calendar-called-off = لغو شد
page-calendar-not-whole = آن‌قدر چیز در برنامه است که همه جا نمی‌شود. برای دیدن همه، مدت کوتاه‌تری انتخاب کنید.
page-calendar-day-empty = در این روز چیزی در برنامه نیست.
page-calendar-nothing = هیچ
page-calendar-add-here = افزودن چیزی در این روز
page-calendar-until = تا { $day }
page-calendar-next = پس از آن
page-calendar-then = آنچه پس از آن آمد
page-calendar-turn = نوبت { $name }
page-calendar-rhythm = { $count ->
    [0] همه پاسخ داده‌اند
    [1] یک پاسخ نرسیده
   *[other] { $count } پاسخ نرسیده
  }
page-calendar-form-ours = شکل خودتان از یک اقدام مشترک
page-calendar-drill = { $count ->
    [0] تمرین: همه تمرین کرده‌اند
    [one] تمرین: یک گروه تمرین نکرده است
   *[other] تمرین: { $count } گروه تمرین نکرده‌اند
  }
page-calendar-form-theirs = شکل خود { $name }
page-calendar-undated = { $count ->
    [1] یک برنامه هنوز روز ندارد
   *[other] { $count } برنامه هنوز روز ندارند
  }
page-calendar-unfold = نمایش
page-calendar-fold = پنهان کردن

## آنچه انتخاب شده

page-calendar-open = باز کردن
page-calendar-close = بستن
page-calendar-change = تغییر
page-calendar-changed = انجام شد
page-calendar-cancel = انصراف
page-calendar-when = کی
page-calendar-from-until = از { $from } تا { $until }
page-calendar-your-time = به وقت شما { $time }
page-calendar-your-times = به وقت شما از { $from } تا { $until }
page-calendar-zone-time = { $place } { $time }
page-calendar-not-answered = { $count ->
    [1] { $groups } پاسخ نداده است.
   *[other] { $groups } پاسخ نداده‌اند.
  }
page-calendar-last-met = آخرین تماس شما با { $name } { $ago } بود.
page-calendar-moved-title = برنامه‌ای که شکل خودتان بر آن بنا شده تغییر کرد.
page-calendar-moved-by = { $count ->
    [1] { $name } «{ $field }» را { $when } تغییر داد، پس از آنکه شما شکل خودتان را نوشتید.
   *[other] { $name } این‌ها را { $when } تغییر داد، پس از آنکه شما شکل خودتان را نوشتید: { $field }.
  }
page-calendar-moved-unknown = { $count ->
    [1] «{ $field }» پس از آنکه شما شکل خودتان را نوشتید تغییر کرد.
   *[other] این‌ها پس از آنکه شما شکل خودتان را نوشتید تغییر کردند: { $field }.
  }
page-calendar-moved-theirs = برنامه‌ای که این شکل بر آن بنا شده تغییر کرد.
page-calendar-was = پیش از آن
page-calendar-now = اکنون
page-calendar-yours = از شما
page-calendar-stands = شکل خودمان همچنان درست است
page-calendar-change-ours = تغییر شکل خودمان
page-calendar-make-ours = ساختن شکل خودمان
page-calendar-save-ours = ذخیرهٔ شکل خودمان
page-calendar-form-hint = آنچه خالی بگذارید همان می‌ماند که در برنامهٔ مشترک است. هرکس برنامه را می‌بیند این را هم می‌بیند.
page-calendar-plan-says = در برنامه: { $text }
page-calendar-forms = هر گروه چگونه انجامش می‌دهد
page-calendar-forms-own = { $name }، شکل خودتان
page-calendar-forms-theirs = { $name }، شکل خودش
page-calendar-agrees = مانند برنامهٔ مشترک.
page-calendar-objects = مخالف است.
page-calendar-plans = برنامه را ساخت.
page-calendar-silent = هنوز پاسخی نیست.
page-calendar-silent-unreached = هنوز پاسخی نیست. تاکنون نشانه‌ای از اینکه پرسش شما رسیده باشد نیست.

## افزودن

page-calendar-add-on = افزودن در { $day }
page-calendar-add-what = چه افزوده می‌شود
page-calendar-add-event = رویداد تنها از آن شماست؛ دیگران آن را جایی می‌بینند که به اشتراک بگذارید.
page-calendar-add-action = اقدام مشترک یک برنامه از چند گروه است: موافقت می‌کنند، مخالفت می‌کنند، یا به شکل خودشان انجامش می‌دهند.

## هفته، فهرست روزها، به تفکیک گروه، روزهای خالی

page-calendar-hours = ساعت‌های این روزها
page-calendar-days-back = { $count ->
    [1] روز پیش
   *[other] { $count } روز عقب‌تر
  }
page-calendar-days-on = { $count ->
    [1] روز بعد
   *[other] { $count } روز جلوتر
  }
page-calendar-printed = تقویم، { $days }. چاپ‌شده از { $name } در { $day }.
page-calendar-agenda-back = هفته‌های پیش‌تر
page-calendar-agenda-on = هفته‌های بعد
page-calendar-agenda-shows = فهرست این روزها را نشان می‌دهد: { $days }.
page-calendar-weeks-empty = { $count ->
    [1] در این هفته چیزی در برنامه نیست.
   *[other] در این { $count } هفته چیزی در برنامه نیست.
  }
page-calendar-by = روز یا هفته
page-calendar-by-days = روزها
page-calendar-by-weeks = هفته‌ها
page-calendar-group = گروه
page-calendar-groups-caption = برنامهٔ هر گروه، { $days }
page-calendar-gap-whose = روزهای خالی چه کسی
page-calendar-gap-everybody = همهٔ گروه‌ها با هم
page-calendar-gaps-all-days = { $count ->
    [0] در هر یک از این روزها چیزی در برنامه هست.
    [1] یک بار روزهایی هست که هیچ‌کس چیزی در برنامه ندارد.
   *[other] { $count } بار روزهایی هست که هیچ‌کس چیزی در برنامه ندارد.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] در هر یک از این هفته‌ها چیزی در برنامه هست.
    [1] یک بار هفته‌هایی هست که هیچ‌کس چیزی در برنامه ندارد.
   *[other] { $count } بار هفته‌هایی هست که هیچ‌کس چیزی در برنامه ندارد.
  }
page-calendar-gaps-group-days = { $count ->
    [0] { $name } در هر یک از این روزها چیزی در برنامه دارد.
    [1] یک بار روزهایی هست که { $name } چیزی در برنامه ندارد.
   *[other] { $count } بار روزهایی هست که { $name } چیزی در برنامه ندارد.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] { $name } در هر یک از این هفته‌ها چیزی در برنامه دارد.
    [1] یک بار هفته‌هایی هست که { $name } چیزی در برنامه ندارد.
   *[other] { $count } بار هفته‌هایی هست که { $name } چیزی در برنامه ندارد.
  }
page-calendar-gap-days = { $count ->
    [1] یک روز
   *[other] { $count } روز
  }
page-calendar-gap-weeks = { $count ->
    [1] یک هفته
   *[other] { $count } هفته
  }
page-calendar-gap-after = { $count ->
    [1] نزدیک‌ترین اقدام مشترک «{ $title }» است، یک روز پس از آن.
   *[other] نزدیک‌ترین اقدام مشترک «{ $title }» است، { $count } روز پس از آن.
  }
page-calendar-gap-before = { $count ->
    [1] نزدیک‌ترین اقدام مشترک «{ $title }» است، یک روز پیش از آن.
   *[other] نزدیک‌ترین اقدام مشترک «{ $title }» است، { $count } روز پیش از آن.
  }
page-calendar-gap-no-plan = اقدام مشترکی در این نزدیکی نیست.

## فایل‌های تقویم

page-calendar-files = فایل‌های تقویم
page-calendar-files-lead = ورودی‌هایی را از برنامهٔ تقویم دیگری بیاورید، یا ورودی‌های خود را به برنامه‌ای بدهید. چیزی از جایی گرفته نمی‌شود: فایل‌ها در همین مرورگر خوانده می‌شوند و به گره شما می‌روند.
page-calendar-space = فضا
page-calendar-bring = آوردن یک فایل
page-calendar-bring-hint = تقویم (.ics)، جدول (.csv) یا فایل Hedgerow (.json). نخست می‌بینید چه خواهد شد. همان فایل در بار دوم آنچه را آورده بود به‌روز می‌کند و چیزی را دوتا نمی‌کند.
page-calendar-bring-file = فایل
page-calendar-bring-kind = ورودی‌هایش می‌شوند
page-calendar-bring-would = آوردن { $name } چه می‌کند
page-calendar-bring-counts = تازه: { $added }. به‌روزشده: { $updated }. پیش‌تر اینجا و یکسان: { $unchanged }.
page-calendar-bring-do = بیاورید
page-calendar-bring-done = انجام شد. تازه: { $added }. به‌روزشده: { $updated }. پیش‌تر اینجا و یکسان: { $unchanged }.
page-calendar-bring-faults = { $count ->
    [1] یک ورودی را نمی‌شود آورد.
   *[other] { $count } ورودی را نمی‌شود آورد.
  }
page-calendar-bring-line = سطر { $line }
page-calendar-take-back = واگرداندن
page-calendar-undone = واگردانده شد. در سطل: { $withdrawn }. مانند پیش: { $changed }.
page-calendar-undone-left = { $count ->
    [1] یکی می‌ماند، چون از آن پس کسی رویش کار کرده است.
   *[other] { $count } تا می‌مانند، چون از آن پس کسی رویشان کار کرده است.
  }
page-calendar-brought = آورده‌شده در روزهای اخیر
page-calendar-brought-line = { $count ->
    [1] { $when } به { $space }: یک نوشته.
   *[other] { $when } به { $space }: { $count } نوشته.
  } { $days ->
    [1] تا فردا می‌شود واگرداند.
   *[other] تا { $days } روز می‌شود واگرداند.
  }
page-calendar-brought-nothing-left = همهٔ آن واگردانده شد.
page-calendar-hand-out = دادن یک فایل
page-calendar-hand-out-hint = رویدادها و اقدام‌های مشترک یک فضا، به شکل فایل تقویم. هرکس فایل را دارد می‌تواند بخواندش؛ رمزگذاری نشده است.
page-calendar-hand-out-do = ذخیرهٔ فایل تقویم
page-calendar-handed = { $left ->
    [0] ذخیره شد، با { $count ->
        [1] یک ورودی
       *[other] { $count } ورودی
      }.
   *[other] ذخیره شد، با { $count ->
        [1] یک ورودی
       *[other] { $count } ورودی
      }. کنار گذاشته‌شده، چون روزی ندارند که تقویم نشان دهد: { $left }.
  }
page-calendar-handed-nothing = در این فضا چیزی نیست که در فایل تقویم جا بگیرد.
page-calendar-feeds = همراهی یک برنامهٔ تقویم
page-calendar-feeds-hint = نشانی‌ای محرمانه برای برنامهٔ تقویمی در همین دستگاه. همیشه آنچه را در فضا هست نشان می‌دهد. هرکس نشانی را بداند می‌تواند آن تقویم را بخواند؛ پس آن را به کسی ندهید.
page-calendar-feed-made = ساخته‌شده { $when }
page-calendar-feed-remove = برداشتن این نشانی
page-calendar-feed-add = ساختن یک نشانی
