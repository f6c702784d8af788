# آنچه میان همهٔ صفحه‌ها مشترک است: مقدارها و فیلدهایشان، اظهارها، چه کسی چه نوشت، چه کسی آن را دارد.

page-parts-statement-unknown = اظهاری که این نسخهٔ برنامه نمی‌شناسد
page-parts-answer-yes = بله
page-parts-answer-no = نه
page-parts-answer-unknown = نامعلوم
page-parts-nothing = چیزی نوشته نشده
page-parts-about = حدود { $date }
page-parts-unsure = { $date }، نامطمئن
page-parts-season-21 = بهار { $year }
page-parts-season-22 = تابستان { $year }
page-parts-season-23 = پاییز { $year }
page-parts-season-24 = زمستان { $year }
page-parts-from-to = از { $from } تا { $to }
page-parts-place-country = { $place } (کشور، نه دقیق‌تر)
page-parts-place-region = { $place } (منطقه، نه دقیق‌تر)
page-parts-place-town = { $place } (شهر، نه دقیق‌تر)
page-parts-place-district = { $place } (محله، نه دقیق‌تر)
page-parts-place-street = { $place } (خیابان، نه دقیق‌تر)
page-parts-place-exact = { $place } (درست همان‌جا)
page-parts-place-about = { $place }، با { $metres } متر کم‌وبیش
page-parts-elsewhere = { $time } در { $zone }
page-parts-not-here = نوشته‌ای که اینجا نیست

# چه کسی نوشت
page-parts-by-member = { $member } از سوی { $group }
page-parts-arrived = رسیده به شما { $when }
page-parts-clock-unsure = با ساعتی که مطمئن نبود

# تغییر یک فیلد
page-parts-change = تغییر: { $field }
page-parts-done = تمام
page-parts-cancel = همان‌طور که بود بماند
page-parts-saving = در حال ذخیره…
page-parts-saved = در این گره ذخیره شد
page-parts-not-saved = هنوز ذخیره نشده. آنچه نوشتید همچنان اینجاست.
page-parts-meanwhile = در این میان { $who } این را نوشت. چیزی از شما از دست نرفته است.
page-parts-theirs = اکنون نوشته شده
page-parts-mine = آنچه شما نوشتید
page-parts-keep-theirs = آنچه دیگری نوشت بماند
page-parts-keep-mine = آنچه من نوشتم به جایش بیاید
page-parts-optional = { $field } (اگر بخواهید)
page-parts-chars-left = { $count ->
    [0] جای نوشتن تمام شد
    [1] جای یک نویسه مانده
   *[other] جای { $count } نویسه مانده
  }
page-parts-sensitive = اینجا تنها چیزی بنویسید که اگر به دست نااهل افتاد به کسی آسیب نرساند.

# مقدارهای مورد اختلاف
page-parts-contested = دو بار و بی‌خبر از هم نوشته شده است. هر دو می‌مانند تا کسی انتخاب کند.
page-parts-contested-only-owner = انتخاب میان آن‌ها با { $group } است.
page-parts-contested-empty = هیچ: برداشته شده بود
page-parts-choose = این بماند
page-parts-third = چیز دیگری بنویسید
page-parts-contested-word = مورد اختلاف
page-parts-contested-task = دو عنوان برای این کار: { $titles }

# زمان‌ها، تاریخ‌ها، مدت‌ها
page-parts-day = روز
page-parts-time = ساعت
page-parts-all-day = تمام روز
page-parts-zone = منطقهٔ زمانی
page-parts-zone-change = منطقهٔ زمانی دیگر
page-parts-skipped = ساعت‌ها آن روز از این زمان می‌پرند: { $time } به شمار می‌آید.
page-parts-year = سال
page-parts-month = ماه یا فصل
page-parts-month-any = وقتی در آن سال
page-parts-day-any = روز، اگر معلوم است
page-parts-season-name-21 = بهار
page-parts-season-name-22 = تابستان
page-parts-season-name-23 = پاییز
page-parts-season-name-24 = زمستان
page-parts-mark = چقدر مطمئن
page-parts-mark-sure = معلوم
page-parts-mark-about = حدود آن وقت
page-parts-mark-unsure = نامطمئن
page-parts-span-length = یک مدت
page-parts-span-window = از روزی تا روزی دیگر
page-parts-count = چند تا
page-parts-unit = از چه
page-parts-unit-hour = ساعت
page-parts-unit-day = روز
page-parts-unit-week = هفته
page-parts-unit-month = ماه
page-parts-unit-year = سال
page-parts-from = از
page-parts-to = تا
page-parts-span-raw = { $span } (با نوشتن مدتی تازه عوض می‌شود)
page-parts-repeats-never = تکرار نمی‌شود
page-parts-repeats-each = هر
page-parts-repeats-altogether = روی هم چند بار، اگر پایان دارد
page-parts-repeats-every-day = { $count ->
    [1] هر روز
   *[other] هر { $count } روز
  }
page-parts-repeats-every-week = { $count ->
    [1] هر هفته
   *[other] هر { $count } هفته
  }
page-parts-repeats-every-month = { $count ->
    [1] هر ماه
   *[other] هر { $count } ماه
  }
page-parts-repeats-every-year = { $count ->
    [1] هر سال
   *[other] هر { $count } سال
  }
page-parts-repeats-on = { $often }: { $days }
page-parts-repeats-until = { $often }، تا { $day }
page-parts-repeats-times = { $often }، { $count ->
    [1] یک بار
   *[other] روی هم { $count } بار
  }
page-parts-repeats-other = طبق قاعده‌ای از یک برنامهٔ تقویم دیگر
page-parts-repeats-as-it-is = همان که هست
page-parts-repeats-replace = تا چیز دیگری انتخاب نکنید می‌ماند.

# عددها، پول، جاها، آدم‌ها، پیوندها
page-parts-number = عدد
page-parts-counted = آنچه شمرده می‌شود
page-parts-currency = ارز
page-parts-currency-hint = سه حرف، مانند EUR یا GEL
page-parts-choice-none = گفته نشده
page-parts-precision = دیگران تا چه اندازه دقیق بدانند
page-parts-precision-none = گفته نشده
page-parts-precision-country = کشور
page-parts-precision-region = منطقه
page-parts-precision-town = شهر
page-parts-precision-district = محله
page-parts-precision-street = خیابان
page-parts-precision-exact = دقیق
page-parts-person-hint = نام یا نام مستعار؛ هنگام نوشتن، نام‌های گروه شما پیشنهاد می‌شود
page-parts-pick-group-none = گروهی انتخاب نشده
page-parts-link-search = جست‌وجوی نوشته
page-parts-link-found = { $count ->
    [0] نوشته‌ای پیدا نشد. واژهٔ دیگری را امتحان کنید.
    [1] یک نوشته پیدا شد
   *[other] { $count } نوشته پیدا شد
  }
page-parts-link-remove = برداشتن «{ $title }»
page-parts-many-add = افزودن
page-parts-many-one = یکی دیگر
page-parts-many-remove = برداشتن «{ $value }»
page-parts-many-up = بالا بردن «{ $value }»
page-parts-ticked = انجام‌شده:
page-parts-unticked = باز:
page-parts-task-is-done = انجام شده است
page-parts-task-is-open = هنوز باز است
page-parts-task-new = کار تازه
page-parts-task-done = انجام‌شده: { $title }
page-parts-task-title = کار { $number }

# آنچه گره دربارهٔ یک مقدار می‌گوید، به زبان فرم
page-parts-wrong-missing = { $field } را باید پر کرد.
page-parts-missing = این را باید پر کرد.
page-parts-missing-choice = نخست یکی را انتخاب کنید.
page-parts-wrong-long = این بیش از اندازه بلند است؛ دست بالا { $chars } نویسه. کوتاهش کنید، یا در یادداشت‌ها بنویسید.
page-parts-wrong-hidden = این نویسه‌هایی دارد که دیده نمی‌شوند یا جهت متن را برمی‌گردانند. آن را بدون این نویسه‌ها دوباره بنویسید.
page-parts-wrong-moment = روز را بنویسید، و اگر ساعتی هست ساعت را.
page-parts-wrong-zone = این منطقهٔ زمانی شناخته‌شده نیست. یکی را از فهرست انتخاب کنید.
page-parts-wrong-span = عددی با ساعت، روز، هفته، ماه یا سال بدهید، یا روز اول و روز آخر را.
page-parts-wrong-turned = روز آخر پیش از روز اول است. روز زودتر را روز اول بگذارید.
page-parts-wrong-early = این پیش از «{ $other }» ({ $stands }) است. زمان دیرتری انتخاب کنید، یا نخست «{ $other }» را تغییر دهید.
page-parts-wrong-late = این پس از «{ $other }» ({ $stands }) است. زمان زودتری انتخاب کنید، یا نخست «{ $other }» را تغییر دهید.
page-parts-wrong-fuzzy = دست‌کم سال را با چهار رقم بنویسید.
page-parts-wrong-place = نام جایی را بنویسید.
page-parts-wrong-quantity = عددی بنویسید، مانند ۲۰ یا ۱٫۵، و آنچه شمرده می‌شود.
page-parts-wrong-amount = عددی بنویسید و ارزی با سه حرف، مانند EUR.
page-parts-wrong-below = این نمی‌تواند کمتر از صفر باشد. علامت منفی را بردارید.
page-parts-wrong-points = امتیاز از ۰ تا { $limit } است. عددی در این میان بدهید.
page-parts-wrong-id = یکی از آنچه پیدا شد را انتخاب کنید.

# افزودن نوشته
page-parts-form-space = کجا نوشته می‌شود
page-parts-form-space-choose = برگزینید چه کسی آن را می‌بیند
page-parts-form-space-home = تنها اینجا، برای گروه خودمان (بعداً می‌توانید به اشتراک بگذارید)
page-parts-form-shared = گروه‌های دیگر هم می‌توانند آن را تغییر دهند
page-parts-form-linked = «{ $title }» در { $space } است. کسی که تنها آن فضا را می‌خواند این را نمی‌بیند.
page-parts-form-linked-do = نوشتن در { $space }
page-parts-form-more = چیزهای بیشتر برای پر کردن
page-parts-form-part-home = این بخش نزد گروه شما می‌ماند، هر کس هم که بقیه را ببیند.
page-parts-form-save = بنویسید
page-parts-form-no-space = فضایی نیست که بتوانید در آن بنویسید.

# گفتن چیزی
page-parts-say-signed = این به نام گروه شما امضا می‌شود و می‌ماند. بعداً می‌توانید چیز دیگری بگویید.
page-parts-say-it = امضا کنید: { $statement }
page-parts-say-not = حالا نه
page-parts-said = گفته و امضا شد
page-parts-hidden = با بسته‌شدن دور گفته می‌شود
page-parts-earlier-wording = دربارهٔ متن پیشین گفته شده؛ پس برای متن کنونی به حساب نمی‌آید
page-parts-not-counting = نگه داشته شده، ولی اثری ندارد:
page-parts-nothing-said = هنوز کسی چیزی نگفته است.

# چه کسی آن را دارد
page-parts-held-nobody = هنوز هیچ‌کس دیگری آن را ندارد. تنها در این گره است.
page-parts-held-when = { $group } آن را دارد؛ خودش { $when } گفت
page-parts-held-told = { $group } آن را دارد؛ به گفتهٔ { $tellers }، { $when }
page-parts-held-unknown = { $count ->
    [1] دربارهٔ { $groups } معلوم نیست
   *[other] دربارهٔ { $groups } معلوم نیست
  }

# چه گذشت
page-parts-trail-more = نمایش پیش‌ترها
page-parts-trail-empty = هنوز چیزی رخ نداده است.
page-parts-not-from-afar = شما از راه شبکهٔ محلی آمده‌اید و این کار از آنجا شدنی نیست. آن را پای خود دستگاه گره یا پای دستگاه دیگری از گروهتان انجام دهید.
page-parts-file-choose = انتخاب فایل…
page-parts-files-choose = انتخاب فایل‌ها…
page-parts-file-chosen = انتخاب‌شده: { $names }
page-parts-file-none = هنوز فایلی انتخاب نشده است.
