# صفحه‌های عمومی نوشته‌ها: یک نوشته، همهٔ یک گونه، نوشتهٔ تازه.

page-records-kind-unknown = گونه‌ای از نوشته که این نسخهٔ برنامه نمی‌شناسد
page-records-rename = تغییر عنوان
page-records-print = چاپ
page-records-facts = آنچه نوشته شده
page-records-add-field = هنوز پر نشده
page-records-said = آنچه گفته شد
page-records-newest-first = تازه‌ترین در بالا
page-records-history = چه گذشت
page-records-history-show = نمایش همهٔ آنچه گذشت
page-records-history-hide = پنهان کردن
page-records-held = چه کسی آن را دارد
page-records-made = ساخته‌شده { $when }
page-records-in-bin = این نوشته در سطل است. آنچه نوشته شده می‌ماند، و می‌شود دوباره بیرونش آورد.
page-records-problem-by = { $sentence } این از { $group } آمده است.
page-records-links = در پیوند با
page-records-linked-as = { $kind }: { $field }
page-records-show-all = { $count ->
    [1] نمایش آن
   *[other] نمایش هر { $count } تا
  }
page-records-bin = سطل
page-records-withdraw = گذاشتن در سطل
page-records-restore = بیرون آوردن از سطل
page-records-withdrawn = اکنون در سطل است. تا ۳۰ روز می‌توانید دوباره بیرونش آورید.
page-records-restored = برگشت.
page-records-share = تاکنون تنها اینجا
page-records-share-private = جز گروه شما کسی نمی‌تواند این را بخواند.
page-records-share-begin = به اشتراک گذاشتن با دیگران
page-records-share-how = دیگران نوشته‌ای با همین متن می‌گیرند. این یکی همین‌جا می‌ماند و برای آن‌ها پیوندی با آن ندارد.
page-records-share-do = اکنون به اشتراک بگذارید
page-records-shared-without = به اشتراک گذاشته شد، ولی بی { $fields }: نوشته‌هایی که این‌ها به آن‌ها پیوند دارند در آن فضا نیستند.
page-records-shared-open = باز کردن آنچه دیگران می‌بینند

page-records-follow-need = تعهد بخشی از آن
page-records-follow-fund = درخواست هزینه‌ای از آن
page-records-follow-resource = تعهد آن برای یک نیاز

# تکه‌ها
page-records-clocks = موعدهایی که باید رعایت شود
page-records-clock-running = تا { $due }
page-records-clock-soon = به‌زودی: تا { $due }
page-records-clock-due = موعدش رسیده: { $due }
page-records-clock-met = انجام شد (موعد: { $due })
page-records-clock-extended = با تمدیدی که کسی امضا کرده جابه‌جا شده
page-records-clock-unsure = حساب‌شده از ساعتی که مطمئن نبود
page-records-asks = چه کسانی باید تأیید کنند
page-records-ask-others = هر گروه دیگر در اینجا
page-records-ask-ahead = بعدی، از { $from }
page-records-ask-asked = اکنون پرسیده شده، مهلت تأیید: { $due }
page-records-ask-late = تأییدی نرسیده، موعدش { $due } بود
page-records-ask-answered = پاسخ در { $when }
page-records-ask-spared = دیگر لازم نیست: گروهی دیگر پاسخ داد
page-records-ask-nobody = هیچ‌کس به‌موقع تأیید نکرد. تنها منتظر این صفحه نمانید: از راه دیگری هم خبر بدهید.
page-records-ask-home = این تنها نزد گروه خودتان است. تا با فضایی به اشتراک گذاشته نشود از کس دیگری پرسیده نمی‌شود.
page-records-ask-held = گروه‌هایی که به دستشان رسیده، تا آنجا که اینجا معلوم است: { $held } از { $all }
page-records-cannot-speak = اینجا نمی‌تواند پاسخ بدهد: در این فضا نیست یا فقط می‌خواند.
page-records-rhythm = بارهای احوال‌پرسی
page-records-occurrence-ahead = در پیش
page-records-occurrence-open = باز تا { $due }
page-records-occurrence-done = همه پاسخ داده‌اند
page-records-occurrence-overdue = عقب‌افتاده از { $due }
page-records-answered = پاسخ داده‌اند:
page-records-missing = پاسخشان نرسیده:
page-records-turns = نوبت‌ها
page-records-turn-now = اکنون نوبت آن‌هاست
page-records-turn-when = از { $from } تا { $to }
page-records-turn-taken = به عهده گرفته شده
page-records-served = نوبت‌های انجام‌شده تاکنون
page-records-served-times = { $count ->
    [0] هیچ بار
    [1] یک بار
   *[other] { $count } بار
  }
page-records-ledger = پول، سطر به سطر
page-records-ledger-computed = از سطرها حساب می‌شود و هرگز جداگانه ذخیره نمی‌شود
page-records-sum-in = رسیده
page-records-sum-spent = خرج‌شده
page-records-sum-left = مانده
page-records-sum-nothing = هیچ
page-records-line-who = گروه
page-records-line-when = کی
page-records-line-note = برای چه
page-records-line-amount = چقدر
page-records-line-reversed = (برگردانده شده)
page-records-readings = اندازه‌ها
page-records-reading = اندازه
page-records-reading-corrected = (برداشته شده)
page-records-target = هدف { $target } است.
page-records-standing-empty = هنوز اندازه‌ای گرفته نشده
page-records-standing-read = اندازه گرفته شده؛ هدفی برای مقایسه نیست
page-records-standing-met = به هدف رسیده
page-records-standing-behind = به هدف نرسیده
page-records-round = دور تخصیص
page-records-round-open = باز: امتیازها از ۰ تا { $points } تا پایان دور پوشیده می‌مانند
page-records-round-closed = بسته
page-records-weight = وزن { $weight }
page-records-points = امتیازها
page-records-scorers = امتیازدهندگان
page-records-served-before = پیش‌تر گرفته
page-records-outcome = می‌رسد به { $candidate }.
page-records-deciding-all = همهٔ گروه‌های این فضا تصمیم بگیرند
page-records-deciding-own = گروه شما هنوز نظر نداده است.
page-records-deciding-others = گروه شما از تصمیم‌گیرندگان نیست. می‌تواند مشورت بدهد و نتیجه را نپذیرد.
page-records-deciding-state = همه نظر داده‌اند. می‌شود نتیجه را گفت.
page-records-deciding-reopen = برای پرسیدن دوباره، مهلت دیرتری بگذارید و باز کنید. نظرها می‌مانند تا گروه‌هایشان تغییرشان دهند.
page-records-signing-all = همهٔ گروه‌های این فضا طرف هستند
page-records-signing-own = گروه شما این نگارش را امضا نکرده است.

# شکل‌های دیگر یک نوشته
page-records-versions = شکل‌های گروه‌ها و زبان‌ها
page-records-versions-none = کسی شکل خودش را ندارد.
page-records-version-own = ساختن شکل خودمان
page-records-version-add = ساختن شکلی دیگر
page-records-signed = { $group } آن را خواند و تأیید کرد
page-records-signed-by = { $reviewer } از { $group } آن را خواند و تأیید کرد
page-records-moved = اصل از آن پس اینجا تغییر کرده
page-records-moved-was = پیش از آن
page-records-moved-now = اکنون
page-records-moved-nothing = هیچ
page-records-over = در کنار اصل
page-records-over-moved = اصل پس از نوشتن این شکل تغییر کرده است. سطرهایی را که تغییر کرده‌اند ببینید. هر جا گفتهٔ شما همچنان درست است، بگویید؛ وگرنه تغییرش دهید.
page-records-still-stands = شکل خودمان همچنان درست است
page-records-over-nothing = این شکل هنوز چیزی را طور دیگری نمی‌گوید.
page-records-over-more = گفتن چیزهای بیشتر به شکلی دیگر
page-records-over-moved-theirs = اصل پس از نوشتن این شکل تغییر کرده است. هرکس هر دو را خوانده می‌تواند بگوید که این گفته‌ها همچنان درست‌اند.
page-records-over-original = اصل
page-records-over-ours = این شکل
page-records-over-none = مانند اصل
page-records-over-change = تغییر دهید
page-records-over-write = طور دیگری بگویید

# همهٔ یک گونه
page-records-count = { $count ->
    [0] هنوز هیچ نیست.
    [1] یکی هست.
   *[other] { $count } تا هست.
  }
page-records-new = تازه: { $kind }
page-records-views = شیوه‌های نگاه
page-records-view-list = فهرست
page-records-view-board = بر پایهٔ وضع
page-records-view-bin = در سطل
page-records-find = یافتن در این فهرست
page-records-space = فضا
page-records-space-all = همهٔ فضاها
page-records-none = هنوز چیزی اینجا نوشته نشده است. آنچه گروه شما، یا گروهی که با شما به اشتراک می‌گذارد، بیفزاید اینجا می‌آید.
page-records-none-found = اینجا چیزی با این واژه‌ها نیست. حرف‌های کمتر یا واژهٔ دیگری را امتحان کنید.
page-records-bin-empty = چیزی از این گونه در سطل نیست.
page-records-more = { $count ->
    [1] نمایش یکی دیگر
   *[other] نمایش بیشتر ({ $count } مانده)
  }

# نوشتهٔ تازه
page-records-add-what = چه می‌خواهید بنویسید؟
page-records-add-incident = گزارش یک حادثه
page-records-add-need = گفتن یک نیاز
page-records-add-pledge = تعهد چیزی
page-records-add-resource = پیشنهاد چیزی
page-records-add-overlay = ساختن شکل خودمان

# نام جمع هر گونه
page-records-all-action = اقدام‌های مشترک
page-records-all-agreement = توافق‌نامه‌ها
page-records-all-contingency = برنامه‌های اضطراری
page-records-follow-contingency = گزارش حادثه‌ای دربارهٔ آن
page-records-drills = تمرین‌ها
page-records-drill-ahead = در پیش
page-records-drill-open = مهلت تا { $due }
page-records-drill-done = همه تمرین کرده‌اند
page-records-drill-overdue = عقب‌افتاده از { $due }
page-records-drilled = تمرین کرده‌اند:
page-records-not-drilled = هنوز نه:
page-records-all-case = پرونده‌ها
page-records-all-check-in = احوال‌پرسی‌ها
page-records-all-decision = تصمیم‌ها
page-records-all-event = رویدادها
page-records-all-expense = هزینه‌ها
page-records-all-fund = صندوق‌ها
page-records-all-incident = حادثه‌ها
page-records-all-indicator = شاخص‌ها
page-records-all-lesson = درس‌ها
page-records-all-message = پیام‌ها
page-records-all-need = نیازها
page-records-all-overlay = شکل‌های گروه‌ها و زبان‌ها
page-records-all-pledge = تعهدها
page-records-all-resource = منابع
page-records-all-role = نقش‌ها و نوبت‌ها
page-records-all-round = دورهای تخصیص
page-records-all-term = واژه‌نامه

# وضع‌هایی که جملهٔ خودشان عدد می‌گوید، آنجا که عددی در دست نیست
page-records-state-action-agreed = با موافقت گروه‌ها
page-records-state-expense-submitted = ارائه شده
