# امروز، و از وقتی که نبودید.

page-today-print = چاپ هفته
page-today-add = افزودن
page-today-incident = گزارش یک حادثه
page-today-contested = مورد اختلاف
page-today-activity = همهٔ فعالیت‌ها

## آنچه صفحه بلند می‌گوید

page-today-lead = { $count ->
    [0] چیزی منتظر شما نیست.
    [1] یک چیز منتظر شماست.
   *[other] { $count } چیز منتظر شماست.
  }
# $title is a record's title, $day such as “Friday, 27 November”.
page-today-lead-near = نزدیک‌ترین: «{ $title }»، { $day }.
page-today-lead-today = موعد «{ $title }» امروز است.
page-today-lead-late = موعد «{ $title }» { $day } بود.
page-today-lead-held = { $count ->
    [1] همتای شما تازه‌ترین گفته‌های شما را دارد.
   *[other] همهٔ همتاهای شما تازه‌ترین گفته‌های شما را دارند.
  }
page-today-lead-behind = { $count ->
    [1] { $groups } هنوز تازه‌ترین گفته‌های شما را ندارد.
   *[other] { $groups } هنوز تازه‌ترین گفته‌های شما را ندارند.
  }
page-today-lead-behind-many = { $count ->
    [1] یک همتا هنوز تازه‌ترین گفته‌های شما را ندارد.
   *[other] { $count } همتا هنوز تازه‌ترین گفته‌های شما را ندارند.
  }

## آنچه منتظر است

page-today-waits = منتظر شما
page-today-waits-nothing = اکنون چیزی منتظر شما نیست.
page-today-more = { $count ->
    [1] نمایش یکی دیگر
   *[other] نمایش { $count } تای دیگر
  }
page-today-for-choose = گفته‌ها یا درخواست‌هایی به هم رسیده‌اند که با هم نمی‌خوانند. چیزی از دست نرفته؛ کسی باید انتخاب کند.
page-today-for-acknowledge = حادثه‌ای گزارش شده است. دیگران منتظرند بگویید که خبر دارید.
page-today-for-acknowledge-late = هیچ‌کس این حادثه را به‌موقع تأیید نکرده است. بگویید که خبر دارید.
page-today-for-clock-acknowledge = هیچ‌کس به‌موقع تأیید نکرده است. از راه دیگری هم خبر بدهید.
page-today-for-accept = کسی این را برای نیاز شما پیشنهاد کرده. می‌پذیرید؟
page-today-for-deliver = این تعهد شماست. وقتی تحویل دادید، بگویید.
page-today-for-confirm = می‌گویند که تحویل داده‌اند. به دستتان رسید؟
page-today-for-agree = اقدام مشترکی پیشنهاد شده. دیگران منتظر نظر شما هستند.
page-today-for-look-again = برنامه‌ای که شکل خودتان بر آن بنا شده تغییر کرده است. سطری از شما پیش از آن نوشته شده.
page-today-for-answer = همه از حال خود می‌گویند. پاسخ شما هنوز نرسیده.
page-today-for-answer-referral = پرونده‌ای به شما ارجاع شده. به عهده می‌گیرید؟
page-today-for-take-over = اکنون نوبت شماست. بگویید که به عهده می‌گیرید.
page-today-for-decide = تصمیمی باز است. گروه شما هنوز نظر نداده است.
page-today-for-advise = پیش از یک تصمیم مشورت شما را می‌خواهند.
page-today-for-outcome = نظرها رسیده‌اند. بگویید نتیجه چه شد.
page-today-for-sign = توافق‌نامه‌ای برای امضا باز است. گروه شما این نگارش را امضا نکرده است.
page-today-for-act = این برنامه به راه افتاده. همین حالا دست به کار شوید.
page-today-for-debrief = گذشت. بگویید چه آموختید، تا بار بعد بهتر شود.
page-today-for-drill = وقت تمرین این برنامه است. گروه شما هنوز تمرین نکرده است.
page-today-for-sign-plan = برنامه‌ای برای امضا باز است. گروه شما این نگارش را امضا نکرده است.
page-today-plan-whole = همهٔ برنامه، و با چه کسی تماس بگیریم
page-today-for-review = پیش از آنکه در جمع گفته شود، کسی که این زبان را می‌داند و آن را ننوشته می‌خواندش. شما می‌خوانید؟
page-today-for-use = کس دیگری آن را خوانده است. می‌توانید به کارش گیرید.
page-today-for-reword = اصل پس از نوشتن شکل شما تغییر کرده است. ببینید آیا هنوز همان را می‌گوید.
page-today-for-stopped = گروه دیگری می‌گوید این نباید به کار رود. ببینید چرا. سپس همان را بگویید، یا اینکه دوباره می‌توان به کارش برد.
page-today-for-clock-look = وقت نگاه دوباره است.
page-today-for-clock-answer = وقت پاسخ دادن است.
page-today-for-clock-erase = به اندازهٔ کافی نگه داشته شده. می‌شود از همهٔ دارندگانش خواست که پاکش کنند.
page-today-for-clock-review = وقت بازبینی است.
page-today-for-accept-steward = سرپرستی این فضا به شما پیشنهاد شده، با حق افزودن و کنار گذاشتن گروه‌ها.
page-today-for-look-space = { $name } این فضا را با شما به اشتراک گذاشته و هنوز چیزی در آن نوشته نشده است. ببینید چه کسانی در آن هستند و آنجا چه می‌توانید بکنید، یا نخستین نوشته را بنویسید.
page-today-for-look-spaces = فضاهایی که این گروه با شما به اشتراک گذاشته و هنوز چیزی در آن‌ها نوشته نشده است: { $count }. ببینید کدام‌اند، چه کسانی در آن‌ها هستند و آنجا چه می‌توانید بکنید.
page-today-for-compare-numbers = جفت شده‌اید، ولی شش رقم هنوز مقایسه نشده‌اند.
page-today-for-other = کسی منتظر گفته‌ای از شماست.
page-today-look-open = باز کردن
page-today-look-other = پاسخی دیگر
page-today-look-both = دیدن هر دو
page-today-look-compare = مقایسهٔ سطرها
page-today-look-numbers = مقایسهٔ رقم‌ها
page-today-accept-steward = می‌پذیرم
# $days until it is due; the date stands below.
page-today-due = { $days ->
    [0] موعدش امروز است
    [1] موعدش فرداست
   *[other] موعد
  }
page-today-late = { $days ->
    [1] یک روز گذشته
   *[other] { $days } روز گذشته
  }
# $statement is what was said, $title of the record.
page-today-said = گفته شد: «{ $statement }»، دربارهٔ «{ $title }». در تاریخچه‌اش ثبت است.
page-today-steward = اکنون سرپرست «{ $space }» هستید.

## آنچه با دیگران است

page-today-others = منتظر دیگران
page-today-others-choose = انتخاب با { $name } است.
page-today-others-acknowledge = { $name } هنوز خبر گرفتن را تأیید نکرده است.
page-today-others-clock-acknowledge = { $name } منتظر تأیید است.
page-today-others-accept = { $name } هنوز نگفته که می‌پذیرد یا نه.
page-today-others-deliver = { $name } تعهدش را داده است.
page-today-others-confirm = { $name } هنوز نگفته که رسیده است.
page-today-others-agree = { $name } هنوز نظرش را نگفته است.
page-today-others-look-again = { $name } می‌تواند شکل خودش را دوباره ببیند.
page-today-others-answer = { $name } هنوز پاسخ نداده است.
page-today-others-answer-referral = { $name } هنوز نگفته که به عهده می‌گیرد یا نه.
page-today-others-take-over = نوبت { $name } است که به عهده بگیرد.
page-today-others-clock-look = { $name } می‌تواند دوباره نگاهش کند.
page-today-others-clock-answer = { $name } هنوز پاسخ نداده است.
page-today-others-clock-erase = { $name } می‌تواند بخواهد که پاکش کنند.
page-today-others-clock-review = { $name } می‌تواند بازبینی‌اش کند.
page-today-others-accept-steward = سرپرستی آن به { $name } پیشنهاد شده است.
page-today-others-compare-numbers = { $name } می‌تواند رقم‌ها را مقایسه کند.
page-today-others-other = گفتهٔ بعدی با { $name } است.
page-today-others-more = { $count ->
    [1] و یکی دیگر.
   *[other] و { $count } تای دیگر.
  }

## هفته

page-today-week = این هفته
page-today-month = تمام ماه
page-today-today = امروز
page-today-week-nothing = چیزی در برنامه نیست.
page-today-all-day = تمام روز
page-today-entry-joint = اقدام مشترک
page-today-entry-own-form = شکل خودتان از اقدام مشترک
page-today-entry-other-form = شکل خودشان از اقدام مشترک
page-today-your-time = به وقت شما { $time }
page-today-their-time = { $place } { $time }

## آنچه تغییر کرد

page-today-changed = تغییرها از آخرین نگاه شما
page-today-changed-since = از { $when }
page-today-changed-nothing = از آخرین نگاه شما، دیگران چیزی را تغییر نداده‌اند.
page-today-changed-more = تغییرهای بیشتر، در «فعالیت‌ها»
page-today-change-more = { $count ->
    [1] و یک تغییر پیش‌تر.
   *[other] و { $count } تغییر پیش‌تر.
  }
page-today-seen = این‌ها را دیدم
page-today-back = از { $day } دور از دسترس بودید.
page-today-back-read = در این میان چه گذشت

## گفته‌های شما نزد کیست

page-today-holds = گفته‌های شما نزد کیست
page-today-holds-now = اکنون در تماس. همه‌چیز را دارد.
page-today-holds-sending = { $count ->
    [1] اکنون در تماس. یک تغییر در راه است.
   *[other] اکنون در تماس. { $count } تغییر در راه است.
  }
page-today-holds-never = هنوز تماسی نبوده.
page-today-holds-long = { $days ->
    [1] یک روز است که تماسی نبوده.
   *[other] { $days } روز است که تماسی نبوده.
  }
page-today-holds-all = در آخرین تماس همه‌چیز را داشت.
page-today-holds-met = همه‌چیز را دارد. آخرین تماس { $ago }.
page-today-holds-wait-first = { $count ->
    [1] یک تغییر برایش در انتظار است.
   *[other] { $count } تغییر برایش در انتظار است.
  }
page-today-holds-wait = { $count ->
    [1] یک تغییر از { $since } برایش در انتظار است.
   *[other] { $count } تغییر از { $since } برایش در انتظار است.
  }
page-today-since-today = امروز
page-today-stick = گذاشتن روی حافظهٔ USB
page-today-turns = نوبت‌ها
page-today-turn-own = نوبت شماست.
page-today-turn-own-until = تا { $day } نوبت شماست.
page-today-turn-other = نوبت { $name } است.
page-today-turn-other-until = تا { $day } نوبت { $name } است.
page-today-quiet-none = چیزی از این دستگاه بیرون نرفته است. همتاها: ۰.
page-today-quiet-not-met = { $count ->
    [1] چیزی از این دستگاه بیرون نرفته است. با یک گروه جفت شده‌اید و هنوز با آن تماس نداشته‌اید.
   *[other] چیزی از این دستگاه بیرون نرفته است. با { $count } گروه جفت شده‌اید و هنوز با آن‌ها تماس نداشته‌اید.
  }
page-today-quiet = { $count ->
    [1] چیزی از این دستگاه بیرون نرفته است، مگر به تنها گروهی که با آن جفت شده‌اید. آخرین اتصال { $ago } بود.
   *[other] چیزی از این دستگاه بیرون نرفته است، مگر به { $count } گروهی که با آن‌ها جفت شده‌اید. آخرین اتصال { $ago } بود.
  }
page-today-connections = همهٔ اتصال‌ها

## آغاز

page-today-no-space = وارد شده‌اید و هنوز فضایی برایتان انتخاب نشده است. از نگهدار این گره بپرسید.
page-today-begin = یک کار مفید برای شروع
page-today-begin-next = کار مفید بعدی
page-today-begin-event = نوشتن یک رویداد
page-today-begin-event-note = چه چیزی در پیش است، و کی. همهٔ گروه شما آن را می‌بیند؛ دیگران تنها اگر به اشتراکش بگذارید.
page-today-begin-need = گفتن یک نیاز
page-today-begin-need-note = دوازده پالتو، یک ون برای شنبه: هرکس بتواند، با یک تعهد پاسخ می‌دهد.
page-today-begin-pair = جفت‌شدن با یک گروه
page-today-begin-pair-note = با یک کد، و شش رقم که هر دو طرف مقایسه می‌کنند. تا خودتان نخواهید چیزی به اشتراک گذاشته نمی‌شود.
page-today-examples = { $count ->
    [1] یکی از نوشته‌های اینجا نمونه است. هیچ‌کس دیگری آن را نمی‌بیند و هر وقت بخواهید می‌رود.
   *[other] { $count } نوشته در اینجا نمونه‌اند. هیچ‌کس دیگری آن‌ها را نمی‌بیند و همه با هم می‌روند.
  }
page-today-examples-remove = برداشتن نمونه‌ها

## از وقتی که نبودید

page-today-away-title = از وقتی که نبودید
# $from is when it went out of reach, $count how often words met.
page-today-away-lead = { $count ->
    [0] از { $from } دور از دسترس بودید. هیچ گفته‌ای از شما با گفتهٔ کس دیگری برخورد نکرد.
    [1] از { $from } دور از دسترس بودید. در یک جا گفتهٔ شما با گفتهٔ کس دیگری برخورد کرد.
   *[other] از { $from } دور از دسترس بودید. در { $count } جا گفته‌های شما با گفته‌های دیگران برخورد کرد.
  }
page-today-away-nothing = وقتی دور از دسترس بودید، دیگران چیزی را تغییر ندادند.
page-today-away-never = این گره هنوز دور از دسترس نبوده است. اگر مدتی بی هیچ همتایی بماند، این صفحه می‌گوید در آن میان چه گذشته است.
page-today-away-met = کجا گفته‌های شما با گفته‌های دیگران برخورد کرد
page-today-away-met-kept = همه می‌مانند تا کسی انتخاب کند
# $groups who wrote, $fields which lines.
page-today-away-met-who = { $groups } بی‌خبر از هم این‌ها را نوشتند: { $fields }.
page-today-away-closed = بی شما بسته شد
page-today-away-new = برای شما تازه
page-today-away-holds = دیگران اکنون چه دارند
page-today-away-holds-none = هنوز هیچ‌یک از تغییرهای شما را.
page-today-away-not-met-since = از { $since } تماسی نبوده.
page-today-away-holds-some = { $held } تا از { $count } تغییر شما. بقیه در راه‌اند.
page-today-away-holds-all = { $count ->
    [0] از آن وقت چیزی ننوشته‌اید.
    [1] تنها تغییر شما را.
   *[other] هر { $count } تغییر شما را.
  }
page-today-away-kept = شاید وقتی دور از دسترس بودید دیگران پیش رفته باشند. چیزی از شما جایگزین نشده: هر متن پیشین در تاریخچهٔ نوشته‌اش هست.
page-today-away-removals = چه کسی دیگر در یک فضا نیست
page-today-away-aside = { $count ->
    [1] یک تغییر آن‌ها دیر رسید و کنار گذاشته شده است.
   *[other] { $count } تغییر آن‌ها دیر رسید و کنار گذاشته شده است.
  }
page-today-away-stays = { $count ->
    [1] یکی می‌ماند، چون { $names } بر آن بنا کرده بود.
   *[other] { $count } تا می‌ماند، چون { $names } بر آن‌ها بنا کرده بود.
  }
page-today-asked = { $count ->
    [1] در { $space } کسی موافقت شما را دربارهٔ اینکه چه کسی در آن باشد می‌خواهد.
   *[other] در { $space } { $count } درخواست دربارهٔ اینکه چه کسی در آن باشد منتظر موافقت شماست.
  }
page-today-asked-look = نگاه کنید
