# پاک کردن نوشته‌ها، رسیدها، پیشنهادهای دیررسیده، مدت نگهداری.

page-erasing-erase = پاک کردن این نوشته
page-erasing-back = بازگشت به نوشته
page-erasing-erase-this = پاک کردن برای همیشه
page-erasing-erase-it = پاک کردن
page-erasing-erase-of = پاک کردن: { $title }
page-erasing-happens = سپس چه می‌شود
page-erasing-happens-here = واژه‌ها، تاریخچه و همهٔ آنچه درباره‌اش گفته شده از این دستگاه برداشته می‌شود.
page-erasing-happens-others = از این گروه‌ها با امضا خواسته می‌شود که همین کار را بکنند: { $names }. دستگاه‌هایشان همین که خبردار شوند خودبه‌خود این کار را می‌کنند.
page-erasing-happens-alone = کس دیگری در این فضا نیست، پس از کس دیگری هم نباید خواسته شود.
page-erasing-happens-receipts = هر دستگاهی که این کار را کرده با رسیدی امضاشده پاسخ می‌دهد. می‌بینید چه کسی تأیید کرده و چه کسی هنوز پاسخ نداده است.
page-erasing-happens-not = آنچه دست به آن نمی‌رسد: صفحه‌های چاپ‌شده، فایل‌های بیرون‌برده، عکس‌های صفحه‌نمایش، و پشتیبان‌ها تا وقتی دستگاهی که از این خبر دارد آن‌ها را بخواند.
page-erasing-reason = چرا، در چند واژه
page-erasing-reason-hint = همهٔ اهل این فضا آن را می‌خوانند. آنچه را باید پاک شود اینجا ننویسید. می‌توانید خالی بگذارید.
page-erasing-sure = می‌دانم که این، برخلاف سطل، برگشت ندارد.
page-erasing-do = پاک شود
page-erasing-doing = در حال پاک کردن…
page-erasing-erased = پاک‌شده‌ها و موعدرسیده‌ها
page-erasing-erased-lead = چه چیزی پاک شد، چه کسی تأیید کرد، و چه چیزی به اندازه‌ای که نوعش می‌گوید نگه داشته شده است.
page-erasing-list = پاک‌شده‌ها
page-erasing-none = هنوز چیزی پاک نشده است.
page-erasing-one = { $kind }، پاک‌شده { $when }
page-erasing-by = به دست { $name }، در { $space }.
page-erasing-waiting = { $confirmed ->
    [1] یک دستگاه تأیید کرد، از { $waiting } دستگاه هنوز خبری نیست.
   *[other] { $confirmed } دستگاه تأیید کردند، از { $waiting } دستگاه هنوز خبری نیست.
  }
page-erasing-all = { $confirmed ->
    [1] تنها دستگاهی که از آن خواسته شد تأیید کرد.
   *[other] هر { $confirmed } دستگاهی که از آن‌ها خواسته شد تأیید کردند.
  }
page-erasing-receipts = چه کسی آن را پاک کرد
page-erasing-receipts-lead = به خواست { $name }، { $when }. از هر دستگاهی خواسته شد که ممکن است آن را داشته باشد.
page-erasing-to-list = پاک‌شده‌ها و موعدرسیده‌ها
page-erasing-late = { $count ->
    [1] یک تغییر در آن دیرتر رسید، از کسی که خبر نداشت.
   *[other] { $count } تغییر در آن دیرتر رسید، از کسانی که خبر نداشتند.
  }
page-erasing-late-look = درباره‌اش تصمیم بگیرید
page-erasing-confirmed = { $count ->
    [0] هنوز کسی تأیید نکرده است
    [1] یک دستگاه تأیید کرده است
   *[other] { $count } دستگاه تأیید کرده‌اند
  }
page-erasing-confirmed-by = دستگاه { $device } · { $when }
page-erasing-not-heard = { $count ->
    [0] کسی نمانده است
    [1] از یک دستگاه هنوز خبری نیست
   *[other] از { $count } دستگاه هنوز خبری نیست
  }
page-erasing-not-heard-means = از آن‌ها خواسته شده و پاسخی نداده‌اند. شاید خاموش باشند، یا از میان رفته باشند؛ کسی نمی‌تواند بداند که این کار را کرده‌اند.
page-erasing-everybody = هر دستگاهی که از آن خواسته شد پاسخ داده است.
page-erasing-couriers = پیک‌ها
page-erasing-courier-did = تکه‌های مهرشده را دور انداخت.
page-erasing-courier-asked = از آن خواسته شده، هنوز پاسخی نیست. هرگز نمی‌توانست آن را بخواند.
page-erasing-proposal = { $name } دربارهٔ چیزی نوشت که پاک شده است
page-erasing-proposal-how = جدا نگه داشته می‌شود و به کسی نشان داده نمی‌شود. آن را به صورت نوشته‌ای تازه نگه دارید، یا برای همیشه دور بیندازید.
page-erasing-proposals-far = دربارهٔ نگه‌داشتن تغییرهایی که دیر رسیده‌اند از راه شبکهٔ محلی تصمیم گرفته نمی‌شود، بلکه پای خود دستگاه گره یا پای دستگاه دیگری از گروهتان.
page-erasing-keep = نگه داشتن به صورت نوشته‌ای تازه
page-erasing-discard = دور انداختن
page-erasing-kept = به صورت نوشته‌ای تازه نگه داشته شد.
page-erasing-discarded = دور انداخته شد.
page-erasing-due = به اندازهٔ کافی نگه داشته شده
page-erasing-due-how = مدتی که نوع این‌ها باید نگه داشته شود به سر رسیده است. هیچ‌چیز خودبه‌خود پاک نمی‌شود.
page-erasing-due-none = موعد چیزی نرسیده است.
page-erasing-due-clock = { $clock }: { $day }
page-erasing-due-since = موعدرسیده از { $day }
page-erasing-before = این‌ها روزی می‌توانستند آن را بخوانند و دیگر اینجا نیستند؛ از آن‌ها فقط می‌توان خواست: { $names }.
page-erasing-why = دلیل:
