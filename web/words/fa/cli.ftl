# خط فرمان: چگونه به کار می‌رود، چه می‌پرسد، و وقتی کاری انجام شد چه می‌گوید.

## کاربرد نادرست

cli-command-missing = بنویسید چه باید کرد؛ «hedgerow help» فرمان‌ها را فهرست می‌کند.
cli-command-unknown = فرمان «{ $given }» وجود ندارد؛ «hedgerow help» فرمان‌ها را فهرست می‌کند.
cli-command-which = «{ $given }» فرمان نیست. فرمان‌ها این‌هاست: { $commands }.
cli-option-unknown = گزینهٔ { $option } اینجا وجود ندارد.
cli-option-twice = گزینهٔ { $option } را فقط یک بار می‌توان نوشت.
cli-option-no-value = گزینهٔ { $option } مقدار نمی‌گیرد.
cli-option-value-missing = گزینهٔ { $option } مقدار می‌خواهد: { $option } { $value }.
cli-option-choice = گزینهٔ { $option } باید یکی از این‌ها باشد: { $choices }.
cli-option-seconds = گزینهٔ { $option } باید شمار ثانیه‌ها از ۰ تا { $limit } باشد.
cli-option-missing = گزینهٔ { $option } { $value } جا افتاده است.
cli-options-exclude = { $one } و { $other } با هم نمی‌آید؛ یکی از آن‌ها را بنویسید.
cli-options-together = { $one } و { $other } با هم می‌آید؛ هر دو را بنویسید یا هیچ‌کدام را.
cli-operand-missing = { $operand } جا افتاده است.
cli-operand-unexpected = «{ $given }» یک واژهٔ اضافی است. متنی را که فاصله دارد میان علامت نقل‌قول بگذارید.
cli-assignment = «{ $given }» به شکل { $form } نیست.
cli-assignment-twice = { $field } دو بار نوشته شده است. چند مقدار یک بخش با «;» از هم جدا می‌شود.
cli-stdin-twice = فقط یک مقدار را می‌توان از ورودی استاندارد خواند.
cli-not-utf8 = آنچه نوشته شده به کدگذاری UTF-8 نیست. پایانه را روی UTF-8 بگذارید و دوباره امتحان کنید.

## فایل‌ها

cli-file-missing = فایل { $file } وجود ندارد. نام و پوشه را بررسی کنید.
cli-file-is-folder = { $file } پوشه است، نه فایل. فایلی در آن را نام ببرید.
cli-file-unreadable = فایل { $file } خوانده نمی‌شود. بررسی کنید از آن چه کسی است.
cli-file-unwritable = فایل { $file } نوشته نمی‌شود. پوشه و جای خالی دیسک را بررسی کنید.
cli-folder-not-empty = در { $folder } از پیش چیزی هست. پوشه‌ای خالی یا تازه انتخاب کنید.
cli-folder-nowhere = پوشهٔ { $folder } ساخته نمی‌شود، چون پوشه‌ای که باید در آن باشد نیست. اول آن را بسازید.
cli-folder-unwritable = در پوشهٔ { $folder } نمی‌توان نوشت. پوشهٔ بالایی و جای خالی دیسک را بررسی کنید.
cli-value-large = آنچه برای { $field } خوانده می‌شود از { $limit } مگابایت بزرگ‌تر است. کوتاهش کنید.
cli-value-not-utf8 = سطر { $line } از آنچه برای { $field } خوانده می‌شود به کدگذاری UTF-8 نیست. فایل { $file } را به UTF-8 ذخیره کنید.

## گذرواژه

cli-passphrase-not-given = این خانه قفل است و کسی اینجا نیست که گذرواژه‌اش را بنویسد. آن را با --passphrase-file FILE بدهید.
cli-passphrase-to-choose = خانهٔ تازه گذرواژه می‌خواهد. یکی را با --passphrase-file FILE بدهید، یا با --no-passphrase قفل باز را انتخاب کنید.
cli-passphrase-differs = دو گذرواژه با هم فرق دارد، پس چیزی ساخته نشد. دوباره امتحان کنید.
cli-passphrase-file-empty = فایل گذرواژهٔ { $file } خالی است. گذرواژه را در سطر اول آن بنویسید.
cli-passphrase-file-large = فایل گذرواژهٔ { $file } برای یک گذرواژه زیادی بزرگ است. نامش را بررسی کنید.
cli-passphrase-file-not-utf8 = فایل گذرواژهٔ { $file } به کدگذاری UTF-8 نیست. آن را به UTF-8 ذخیره کنید.
cli-ask-passphrase = گذرواژه:
cli-ask-new-passphrase = گذرواژهٔ تازه (Enter به‌تنهایی یکی پیشنهاد می‌دهد):
cli-ask-passphrase-again = همان گذرواژه، یک بار دیگر:
cli-passphrase-suggested = این یک پیشنهاد است. روی کاغذ بنویسید و بعد تایپ کنید، یا با Ctrl-C کار را رها کنید.

## گره در حال اجرا

cli-node-silent = گرهٔ این خانه در حال اجراست و پاسخ نمی‌دهد. کمی صبر کنید و دوباره امتحان کنید، یا گره را متوقف کنید.
cli-node-stopped = گره هنگام این کار متوقف شد. ببینید انجام شده است یا نه، و دوباره امتحان کنید.
cli-node-strange = گره پاسخی داد که این نسخه نمی‌تواند بخواند. هر دو را به یک نسخه برسانید.
cli-too-large-for-node = این برای سپردن به گره در حال اجرا زیادی بزرگ است. گره را متوقف کنید و دوباره انجام دهید.
cli-ready = گره در حال اجراست. صفحهٔ آن: { $url } · تماس‌ها را می‌پذیرد در: { $sync }. Ctrl-C آن را متوقف می‌کند.
cli-page = { $url }

    این پیوند را در مرورگری روی همین دستگاه باز کنید. یک بار، تا ده دقیقه، کار می‌کند.
cli-ready-locked = گره در حال اجرا و قفل است: تا کسی گذرواژه را در صفحهٔ آن ننویسد چیزی ردوبدل نمی‌شود. { $url } · Ctrl-C آن را متوقف می‌کند.
cli-ready-new = هنوز گروهی اینجا نیست. یکی را در { $url } بسازید · Ctrl-C برنامه را متوقف می‌کند.

cli-beside-new = روی این جعبه Hedgerow کار می‌کند و هنوز از آنِ کسی نیست.
cli-beside-claimed = روی این جعبه Hedgerow کار می‌کند و کسی همین حالا دارد آن را راه می‌اندازد. اگر از شما نیست، برقش را قطع و دوباره وصل کنید: آنگاه از نو آغاز می‌کند، با کدی دیگر.
cli-beside-courier = این جعبه اکنون پیک است. چیزی را می‌برد که نمی‌تواند بخواند.
cli-beside-locked = روی این جعبه Hedgerow کار می‌کند و قفل است: تا یکی از شما گذرواژه را در صفحه‌اش ننویسد چیزی ردوبدل نمی‌کند.
cli-beside-open = روی این جعبه Hedgerow کار می‌کند. باز است و ردوبدل می‌کند.
cli-beside-page = صفحه‌اش، برای مرورگری در همین شبکه:
cli-beside-no-address = هنوز شبکه‌ای نیست: کابل را وصل کنید، یا ببینید جعبه وای‌فای را می‌شناسد یا نه. نشانی‌اش اینجا خواهد آمد.
cli-beside-fingerprint = مرورگر دربارهٔ گواهی صفحه هشدار می‌دهد. به گواهی نگاه کنید و فقط وقتی ادامه دهید که اثرانگشت SHA-256 آن این باشد:
cli-beside-code = سپس این کد تملک را بنویسید. یک بار کار می‌کند:
cli-beside-no-code = کد تملک فقط پای خود جعبه گفته می‌شود: روی صفحه‌نمایشش، یا در پرونده‌ای که به سرویسش داده شده.
cli-beside-window = صفحه پس از هر روشن‌شدن یک ساعت هست. برای داشتنِ دوباره‌اش، برق را قطع و دوباره وصل کنید.
cli-beside-closed = کسی به‌موقع آن را از آنِ خود نکرد، پس صفحه‌اش بسته است. برای داشتنِ دوباره‌اش، برق را قطع و دوباره وصل کنید.

## خانهٔ تازه

cli-name-broken = نام ۱ تا ۸۰ نویسه دارد که همه دیده شود. نام دیگری با --name انتخاب کنید.
cli-language-unknown = متن‌ها به زبان «{ $language }» نیست. یکی از این زبان‌ها را انتخاب کنید: { $known }.
cli-made = گروه شما ساخته شد. خانه‌اش { $home } است.
cli-recovery-words = این‌ها واژه‌های بازیابی آن است. فقط همین یک بار نشان داده می‌شود:
cli-recovery-advice = آن‌ها را به ترتیب روی کاغذ بنویسید و برگه را جایی نگه دارید که هیچ‌کس دیگر پیدایش نکند. این واژه‌ها همراه با یک پشتیبان گروه شما را بازمی‌گرداند؛ هرکس دیگر که بخواندشان می‌تواند خود را به جای گروه شما جا بزند.
cli-open-lock = قفل باز: این خانه گذرواژه ندارد، پس هرکس این دستگاه را بردارد می‌تواند همه‌چیزش را بخواند.
cli-not-audited = بدون ممیزی امنیتی: هنوز هیچ کارشناسی از بیرون امنیت Hedgerow را نیازموده است.

## انجام‌شده

cli-yes = بله
cli-no = نه
cli-nothing = اینجا چیزی نیست.
cli-no-peers = هنوز همتایی نیست. «hedgerow invite» کدی برای یکی می‌سازد.
cli-invited = این کد را به یک گروه بدهید. یک بار کار می‌کند، تا { $expires }؛ هرکس دیگر که زودتر به آن برسد می‌تواند به جای آن‌ها به کارش ببرد.
cli-pair-waiting = گروه دیگر در دسترس نیست. جفت‌شدن منتظر می‌ماند و وقتی گره‌ای اجرا شود خودبه‌خود ادامه می‌یابد.
cli-paired = جفت شدن با { $name } انجام شد. این رقم‌ها را با صدا یا حضوری مقایسه کنید: { $check }. اگر یکی بود، با «hedgerow peer confirm» بگویید.
cli-peers-waiting =
    { $count ->
        [1] یک جفت‌شدن در انتظار طرف دیگر است.
       *[other] { $count } جفت‌شدن در انتظار طرف دیگر است.
    }
cli-confirmed = { $name } تأیید شد.
cli-peer-removed = { $name } دیگر همتا نیست. آنچه از پیش دارند پیششان می‌ماند.
cli-space-made = فضای { $name } ساخته شد. کس دیگری در آن نیست.
cli-space-left = از فضای { $name } بیرون رفتید. آنچه آنجا نوشته‌اید پیش دیگران می‌ماند.
cli-member-added = { $name } از اعضای این گروه شد.
cli-member-removed = { $name } دیگر اینجا نمی‌نویسد. آنچه نوشته به نام خودش می‌ماند.
cli-added = نوشته شد: { $id }
cli-edited = تغییر کرد: { $id }
cli-moment-skipped = ساعت‌ها در { $zone } آن روز از { $given } می‌پرند، پس { $counts_as } به شمار می‌آید. اگر زمان دیگری می‌خواستید، با «hedgerow edit» آن را عوض کنید.
cli-withdrawn = پس گرفته شد: { $id }. «hedgerow restore-record» آن را بازمی‌گرداند.
cli-brought-back = بازگردانده شد: { $id }
cli-said = دربارهٔ { $id } گفته شد. وضعیتش: { $state }
cli-synced = { $name }: همگام است ({ $sent } فرستاده، { $received } گرفته، { $size }).
cli-not-yet-synced = { $name }: هنوز همه‌چیز نرفته و نیامده است ({ $sent } فرستاده، { $received } گرفته، { $size }). بعد دوباره امتحان کنید.
cli-imported = { $added } افزوده، { $updated } تغییرکرده، { $unchanged } بی‌تغییر، { $errors } برای بررسی.
cli-import-changed = تغییرکرده: { $title } ({ $id })
cli-import-undo = «hedgerow undo-import { $id }» همهٔ آن را وامی‌گرداند.
cli-import-undone = واگردانده شد: { $withdrawn } پس گرفته شد، { $back } به حال پیش برگشت.
cli-import-left = دست نخورد: { $id } «{ $title }». { $reason }
cli-feed-made = این نشانی تقویم { $name } است. آن را به یک برنامهٔ تقویم روی همین دستگاه بدهید و به هیچ‌کس دیگر: هرکس آن را بداند می‌تواند آن تقویم را اینجا بخواند.
cli-feed-waits = تقویم { $name } اکنون نشانی دارد. گره را با «hedgerow run» راه بیندازید؛ آن‌گاه «hedgerow feed list» نشان می‌دهد کجاست.
cli-feed-removed = تقویم { $name } دیگر در آن نشانی داده نمی‌شود.
cli-folder-written =
    { $records ->
        [1] یک نوشته در { $folder } است، در { $files } فایل. رمزگذاری نشده است. از index.html شروع کنید.
       *[other] { $records } نوشته در { $folder } است، در { $files } فایل. رمزگذاری نشده است. از index.html شروع کنید.
    }
cli-import-error = سطر { $line }: { $reason }
cli-export-left-out = کنار ماند، چون تقویم نمی‌تواند چیزی را که زمان آغاز ندارد نشان دهد: { $count }.
cli-verified = { $entries } ورودی بررسی شد، { $records } نوشته از نو ساخته شد، { $bad } خراب.
cli-space-home = فضای خودتان
cli-space-shared = فضای { $name }
cli-space-pair = جفت‌شدن با { $name }
cli-verified-space = { $space } ({ $id }): اثر آنچه نشان داده می‌شود { $hash } است
cli-verified-unread = { $space } ({ $id }): اثر آنچه نشان داده می‌شود { $hash } است، ولی همه‌اش این‌جا خوانده نمی‌شود
cli-verified-bad-record = آسیب‌دیده: { $what }، در { $space } (مورد { $seq } از دفتر { $log })
cli-verified-bad-other = آسیب‌دیده: موردی که از هیچ برگه‌ای نیست، در { $space } (مورد { $seq } از دفتر { $log })
cli-compared-equal = { $space }: در هر دو سو یکسان
cli-compared-different = { $space }: یکسان نیست: { $why }
cli-compared-unknown = { $space }: نمی‌توان مقایسه کرد: { $why }
cli-verify-bad = بخشی از آنچه ذخیره شده آسیب دیده است. با همتایی که آن را دارد همگام‌سازی کنید، یا از پشتیبان بازیابی کنید.

## نوشته‌ها

cli-record-by = { $author }، { $created }
cli-field-contested = { $field }: مورد اختلاف، بی‌خبر از یکدیگر نوشته شده:
cli-earlier-wording = (دربارهٔ عبارت پیشین)
cli-held-by =
    { $count ->
        [0] هنوز هیچ‌کس دیگر آن را ندارد.
       *[other] این‌ها آن را دارند: { $names }.
    }
cli-held-told = این‌ها آن را دارند: { $names }؛ تنها به گفتهٔ { $tellers }.
cli-held-not-known = معلوم نیست که این‌ها آن را داشته باشند: { $names }.
cli-did-created = این را نوشت: { $what }
cli-did-wrote = نوشت: { $what }
cli-did-wrote-note = در این نوشت: { $what }
cli-did-said = گفت: { $what }
cli-did-withdrew = آن را پس گرفت
cli-did-brought-back = آن را بازگرداند

## نام آنچه فهرست می‌شود

cli-label-id = شناسه
cli-label-name = نام
cli-label-kind = نوع
cli-label-title = عنوان
cli-label-when = کی
cli-label-state = وضعیت
cli-label-states = وضعیت‌ها
cli-label-author = از
cli-label-by = چه کسی می‌تواند
cli-label-args = با
cli-label-field = بخش
cli-label-type = گونه
cli-label-required = لازم
cli-label-choices = انتخاب‌ها
cli-label-statement = اظهار
cli-label-statements = اظهارها
cli-label-problems = مشکل‌ها
cli-label-others = ناشناخته برای این نسخه
cli-label-group = گروه
cli-label-device = دستگاه
cli-label-language = زبان
cli-label-unlocked = قفل باز شده
cli-label-running = گره در حال اجراست
cli-label-listening = تماس‌ها را می‌پذیرد در
cli-label-linked = اکنون متصل
cli-label-spaces = فضاها
cli-label-peers = همتاها
cli-label-records = نوشته‌ها
cli-label-import = آوردن فایل
cli-label-at = کی
cli-label-space-name = فضا
cli-label-days-left = روزهای مانده
cli-label-feed = خوراک تقویم
cli-label-created = ساخته‌شده
cli-label-url = نشانی
cli-label-path = مسیر
cli-label-entries = ورودی‌ها
cli-label-storage-bytes = جای ذخیره
cli-label-peer = شناسه
cli-label-space = شناسه
cli-label-check = رقم‌ها
cli-label-confirmed = تأییدشده
cli-label-last-met = آخرین تماس
cli-label-role = نقش
cli-label-members = اعضا
cli-label-member = شناسه
cli-label-addresses = نشانی‌ها
cli-label-file = فایل
cli-label-lost = گم‌شده
cli-label-here = این دستگاه

## آنچه کسی پیش‌بینی نکرده بود

cli-interrupted = متوقف شد.
cli-unforeseen = اینجا مشکلی پیش آمد که پیش‌بینی نکرده بودیم. جزئیات در { $file } است.
