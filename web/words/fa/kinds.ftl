### گونه‌های نوشته: نام‌ها، فیلدها، گزینه‌ها، اظهارها و وضع‌ها؛ و آنچه در یک مقدار یا نوشته نادرست است.

## اقدام مشترک

kind-action = اقدام مشترک
field-action-title = عنوان
field-action-aim = هدف
field-action-form = شکل اقدام
field-action-start = آغاز
field-action-end = پایان
field-action-place = جا
field-action-recurrence = تکرار
field-action-ics = نگه‌داشته‌شده از فایل تقویم
field-action-pace = آهنگ کار
field-action-hosts = میزبان‌ها
field-action-needs = نیازها
field-action-agreement-of = گروه‌هایی که باید موافق باشند
field-action-safety = نکتهٔ ایمنی
field-action-media-contact = رابط رسانه‌ها
field-action-languages = زبان‌ها
field-action-public-text = متن برای همگان
field-action-notes = یادداشت‌ها
statement-action-propose = پیشنهاد می‌کنیم
statement-action-agree = موافقیم
statement-action-object = مخالفیم
statement-action-call-off = لغوش می‌کنیم
statement-action-take-up = از سر می‌گیریم
statement-action-review = بازبینی کردیم
statement-action-thank = سپاسگزاریم
state-action-idea = ایده
state-action-proposed = پیشنهاد شده
state-action-agreed = { $agree ->
    [1] با موافقت یک گروه
   *[other] با موافقت { $agree } گروه
}
state-action-happening = اکنون در جریان است
state-action-held = برگزار شد
state-action-reviewed = بازبینی شد
state-action-called-off = لغو شد
state-action-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-action-withdrawn = پس‌گرفته‌شده

## پرونده

kind-case = پرونده
part-case-body = یادداشت‌های کار
part-case-identity = جعبهٔ هویت
part-case-margin = حاشیهٔ خصوصی
field-case-title = عنوان
field-case-summary = خلاصه
field-case-type = نوع
field-case-opened = باز شده در
field-case-keeper = نگهدار
field-case-stand-in = جانشین
field-case-risk = خطر
field-case-consent = رضایت داده شده
field-case-consent-terms = رضایت به چه، با چه کسی، تا کی
field-case-consent-to = رضایت: برای کدام گروه‌ها
field-case-consent-parts = رضایت: برای کدام بخش‌ها
field-case-consent-until = رضایت: تا
choice-case-consent-parts-summary = خلاصه
choice-case-consent-parts-body = یادداشت‌های کار
choice-case-consent-parts-identity = جعبهٔ هویت
field-case-review-on = نگاه دوباره در
clock-case-answer = پاسخ به ارجاع
clock-case-look = نگاه دوباره
clock-case-erase = به اندازهٔ کافی نگه داشته شده: از همه بخواهید پاکش کنند
statement-case-hand-over = پرونده را می‌سپاریم
statement-case-extend = مهلت بیشتر می‌دهیم
choice-case-extend-clock-answer = پاسخ به ارجاع
choice-case-extend-clock-look = نگاه دوباره
choice-case-extend-clock-erase = پاک‌کردن
field-case-retention = مدت نگهداری
field-case-body-notes = یادداشت‌ها
field-case-body-tasks = کارها
field-case-identity-names = نام‌ها
field-case-identity-contacts = راه‌های تماس
field-case-margin-notes = یادداشت‌های خصوصی
field-case-margin-sent-as = برای دیگران فرستاده شده به شکل
choice-case-risk-low = کم
choice-case-risk-medium = متوسط
choice-case-risk-high = زیاد
choice-case-risk-unknown = نامعلوم
statement-case-refer = به گروه دیگری ارجاع می‌دهیم
statement-case-accept-referral = ارجاع را می‌پذیریم
statement-case-decline-referral = ارجاع را نمی‌پذیریم
statement-case-wait = منتظر دیگرانیم
statement-case-work-on = رویش کار می‌کنیم
statement-case-close = پرونده را می‌بندیم
statement-case-reopen = دوباره بازش می‌کنیم
statement-case-archive = بایگانی می‌کنیم
statement-case-note = یادداشت
state-case-open = باز
state-case-waiting = در انتظار
state-case-active = در دست کار
state-case-closed = بسته
state-case-archived = بایگانی‌شده
state-case-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-case-withdrawn = پس‌گرفته‌شده

## رویداد

kind-event = رویداد
field-event-title = عنوان
field-event-start = آغاز
field-event-end = پایان
field-event-place = جا
field-event-recurrence = تکرار
field-event-ics = نگه‌داشته‌شده از فایل تقویم
field-event-notes = یادداشت‌ها
statement-event-agree = موافقیم
statement-event-object = مخالفیم
statement-event-call-off = لغوش می‌کنیم
statement-event-take-up = از سر می‌گیریم
state-event-planned = در برنامه
state-event-happening = اکنون در جریان است
state-event-held = برگزار شد
state-event-called-off = لغو شد
state-event-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-event-withdrawn = پس‌گرفته‌شده

## حادثه

kind-incident = حادثه
part-incident-identity = جعبهٔ هویت
part-incident-margin = حاشیهٔ خصوصی
field-incident-title = چه شده، در چند واژه
field-incident-severity = چقدر بد است؟
field-incident-safe = آیا آدم‌ها در امان‌اند؟
field-incident-needed = چه لازم است
field-incident-type = از چه نوع
field-incident-happened = کی
field-incident-place = کجا
field-incident-summary = بیشتر دربارهٔ آن، بدون نام
field-incident-do-not = چه نباید کرد
field-incident-speaks = چه کسی می‌تواند علنی حرف بزند (گروه یا نقش)
field-incident-plan = برنامه‌ای که به کار می‌آید
field-incident-order = چه کسانی باید خبر گرفتن را تأیید کنند، به ترتیب
field-incident-answer-within = مهلت تأیید
field-incident-review-on = نگاه دوباره در
field-incident-retention = مدت نگهداری
field-incident-notes = یادداشت‌ها
field-incident-identity-names = نام‌ها
field-incident-identity-contacts = راه‌های تماس
field-incident-margin-notes = یادداشت‌های خصوصی
choice-incident-severity-4 = ۴: جان یا آزادی کسانی هم‌اکنون در خطر است
choice-incident-severity-3 = ۳: شاید به‌زودی به کسانی آسیب برسد
choice-incident-severity-2 = ۲: جدی است، ولی کسی در خطر نیست
choice-incident-severity-1 = ۱: خوب است بدانید
choice-incident-type-arrest = بازداشت
choice-incident-type-violence = خشونت
choice-incident-type-threat = تهدید یا آزار
choice-incident-type-devices = دستگاه‌ها یا داده‌ها
choice-incident-type-health = سلامت یا سانحه
choice-incident-type-other = چیز دیگر
clock-incident-acknowledge = تأیید خبر گرفتن
clock-incident-look = نگاه دوباره
clock-incident-erase = به اندازهٔ کافی نگه داشته شده: از همه بخواهید پاکش کنند
statement-incident-acknowledge = خبر داریم
statement-incident-handle = ما به آن می‌رسیم
statement-incident-stable = اوضاع آرام شد
statement-incident-learn = از آن آموختیم
statement-incident-false-alarm = هشدار بی‌جا بود
statement-incident-reopen = تمام نشده: از همه دوباره بپرسیم
statement-incident-extend = مهلت بیشتر می‌دهیم
choice-incident-extend-clock-acknowledge = تأیید
choice-incident-extend-clock-look = نگاه دوباره
choice-incident-extend-clock-erase = پاک‌کردن
statement-incident-note = یادداشت
state-incident-reported = خبر داده شده، هنوز تأیید نشده
state-incident-acknowledged = تأیید شده
state-incident-handled = در حال رسیدگی
state-incident-stable = آرام شده
state-incident-learned = از آن آموخته شد
state-incident-false-alarm = هشدار بی‌جا
state-incident-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-incident-withdrawn = پس‌گرفته‌شده

## درس

kind-lesson = درس
field-lesson-title = عنوان
field-lesson-when-tried = کی
field-lesson-tried = چه را آزمودیم
field-lesson-happened = چه پیش آمد
field-lesson-again = چه را باز می‌کردیم و چه را نه
field-lesson-setting = در چه شرایطی
field-lesson-does-not-apply = کجا به کار نمی‌آید
field-lesson-voice = یک صدا
field-lesson-voice-consent = رضایت صاحب صدا
field-lesson-sources = مآخذ
field-lesson-tags = برچسب‌ها
field-lesson-review-on = بازبینی در
field-lesson-notes = یادداشت‌ها
statement-lesson-check-consent = رضایت را بررسی کردیم
statement-lesson-share = به اشتراک می‌گذاریم
statement-lesson-extend = مهلت بیشتر می‌دهیم
choice-lesson-extend-clock-review = بازبینی
clock-lesson-review = بازبینی شود
statement-lesson-thank = سپاسگزاریم
statement-lesson-used = به کارش بردیم
statement-lesson-retire = کنارش می‌گذاریم
statement-lesson-revive = برش می‌گردانیم
state-lesson-draft = پیش‌نویس
state-lesson-checked = رضایت بررسی شده
state-lesson-shared = به اشتراک گذاشته شده
state-lesson-review-due = وقت بازبینی است
state-lesson-retired = کنار گذاشته شده
state-lesson-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-lesson-withdrawn = پس‌گرفته‌شده

## نیاز

kind-need = نیاز
field-need-title = عنوان
field-need-quantity = مقدار
field-need-by = لازم تا
field-need-urgency = فوریت
field-need-place = جا
field-need-who-may-know = چه کسی می‌تواند بداند
field-need-notes = یادداشت‌ها
choice-need-urgency-low = کم
choice-need-urgency-normal = معمولی
choice-need-urgency-high = زیاد
choice-need-urgency-now = همین حالا
statement-need-match = پاسخش پیدا شد
statement-need-unmatch = دیگر پاسخی ندارد
statement-need-close = نیاز را می‌بندیم
statement-need-reopen = دوباره بازش می‌کنیم
statement-need-thank = سپاسگزاریم
state-need-open = باز
state-need-matched = پاسخش پیدا شده
state-need-delivered = تحویل شده، هنوز تأیید نشده
state-need-confirmed = گیرنده تأیید کرده
state-need-closed = بسته
state-need-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-need-withdrawn = پس‌گرفته‌شده

## تعهد

kind-pledge = تعهد
field-pledge-title = عنوان
field-pledge-need = برای نیاز
field-pledge-quantity = مقدار
field-pledge-amount = مبلغ پول
field-pledge-resource = منبع
field-pledge-from = از
field-pledge-to = تا
field-pledge-conditions = شرط‌ها
field-pledge-notes = یادداشت‌ها
statement-pledge-accept = تعهد را می‌پذیریم
statement-pledge-decline = تعهد را نمی‌پذیریم
statement-pledge-deliver = تحویل دادیم
statement-pledge-confirm = به دستمان رسید
statement-pledge-not-received = به دستمان نرسید
statement-pledge-withdraw = تعهد را پس می‌گیریم
statement-pledge-renew = دوباره پیشنهاد می‌کنیم
statement-pledge-thank = سپاسگزاریم
state-pledge-offered = پیشنهاد شده
state-pledge-accepted = پذیرفته شده
state-pledge-declined = پذیرفته نشده
state-pledge-delivered = تحویل شده، هنوز تأیید نشده
state-pledge-confirmed = گیرنده تأیید کرده
state-pledge-withdrawn = دهنده پس گرفته
state-pledge-lapsed = وقتش گذشته
state-pledge-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند

## منبع

kind-resource = منبع
field-resource-title = عنوان
field-resource-type = نوع
field-resource-quantity = مقدار
field-resource-holder = در دست
field-resource-region = منطقه
field-resource-from = از
field-resource-to = تا
field-resource-conditions = شرط‌ها
field-resource-safety = نکتهٔ ایمنی
field-resource-notes = یادداشت‌ها
choice-resource-type-tool = ابزار
choice-resource-type-place = جا
choice-resource-type-transport = رفت‌وآمد و حمل
choice-resource-type-money = پول
choice-resource-type-material = مواد و کالا
choice-resource-type-legal-hours = ساعت‌های کار حقوقی
choice-resource-type-translation = ترجمه
choice-resource-type-skill = مهارت
choice-resource-type-other = چیز دیگر
statement-resource-claim = درخواستش می‌کنیم
statement-resource-release = آزادش می‌کنیم
statement-resource-retire = کنارش می‌گذاریم
statement-resource-offer-again = دوباره پیشنهاد می‌کنیم
statement-resource-thank = سپاسگزاریم
state-resource-free = آزاد
state-resource-claimed = درخواست شده
state-resource-retired = کنار گذاشته شده
state-resource-contested = مورد اختلاف: چند گروه درخواستش کرده‌اند
state-resource-withdrawn = پس‌گرفته‌شده

## شکل خودمان

kind-overlay = شکل خودی
field-overlay-base = از نوشتهٔ
field-overlay-label = نام این شکل
field-overlay-language = زبان
field-overlay-stance = می‌آیید؟
field-overlay-local-risk = خطر برای ما
field-overlay-remark = نکته
field-overlay-lines = سطرها
choice-overlay-stance-yes = بله
choice-overlay-stance-maybe = شاید
choice-overlay-stance-no = نه
choice-overlay-stance-quietly = بی‌صدا همراه شما
choice-overlay-local-risk-low = کم
choice-overlay-local-risk-medium = متوسط
choice-overlay-local-risk-high = زیاد
choice-overlay-local-risk-unknown = نامعلوم
statement-overlay-sign-off = خواندیم و تأیید می‌کنیم
statement-overlay-question = پرسشی داریم
statement-overlay-do-not-use = این شکل را به کار نبرید
statement-overlay-use-again = دوباره می‌توان به کارش برد
state-overlay-draft = تأیید نشده
state-overlay-signed = تأیید شده
state-overlay-moved = اصل از آن پس تغییر کرده
state-overlay-changed = از زمان خوانده شدن تغییر کرده
state-overlay-do-not-use = به کار نبرید
state-overlay-base-missing = اصل در این فضا نیست
state-overlay-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-overlay-withdrawn = پس‌گرفته‌شده

## احوال‌پرسی

kind-check-in = احوال‌پرسی
field-check-in-title = عنوان
field-check-in-questions = پرسش‌ها
field-check-in-who = چه کسانی پاسخ می‌دهند
field-check-in-start = بار اول
field-check-in-every = هر
field-check-in-until = بار آخر
field-check-in-window = مهلت پاسخ
field-check-in-when-missed = اگر کسی دو بار خاموش ماند
field-check-in-notes = یادداشت‌ها
statement-check-in-answer = پاسخ می‌دهیم
statement-check-in-stop = متوقفش می‌کنیم
statement-check-in-resume = ادامه می‌دهیم
choice-check-in-answer-how-all-well = همه خوبیم
choice-check-in-answer-how-need-to-talk = باید حرف بزنیم
choice-check-in-answer-how-other = چیز دیگر
state-check-in-planned = هنوز آغاز نشده
state-check-in-open = چشم‌به‌راه پاسخ
state-check-in-answered = همه پاسخ داده‌اند
state-check-in-overdue = بعضی پاسخ‌ها نرسیده
state-check-in-silent = دو بار خاموشی
state-check-in-stopped = متوقف شده
state-check-in-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-check-in-withdrawn = پس‌گرفته‌شده

## نقش

kind-role = نقش
field-role-title = عنوان
field-role-purpose = برای چه
field-role-duties = وظیفه‌ها
field-role-order = ترتیب نوبت‌ها
field-role-start = آغاز نوبت اول
field-role-every = مدت هر نوبت
field-role-until = تا
field-role-stand-in = جانشین
field-role-learner = در حال یادگیری
field-role-wish-i-had-known = کاش از پیش می‌دانستم
field-role-notes = یادداشت‌ها
statement-role-hand-over = می‌سپاریم
statement-role-take-over = به عهده می‌گیریم
statement-role-offer-swap = جابه‌جایی نوبت پیشنهاد می‌کنیم
statement-role-accept-swap = جابه‌جایی را می‌پذیریم
statement-role-thank = سپاسگزاریم
state-role-vacant = به عهدهٔ کسی نیست
state-role-held = به عهده گرفته شده
state-role-handing-over = سپرده شده، هنوز کسی به عهده نگرفته
state-role-overdue = نوبت بعد آغاز شده و کسی به عهده نگرفته
state-role-ended = پایان یافته
state-role-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-role-withdrawn = پس‌گرفته‌شده

## صندوق

kind-fund = صندوق
field-fund-title = عنوان
field-fund-purpose = برای چه
field-fund-keepers = نگهداران
field-fund-approvers = چه کسانی هزینه را تأیید می‌کنند
field-fund-approvals = تأیید چند گروه لازم است
field-fund-limit = سقف یک هزینه
field-fund-public-level = چه چیز می‌تواند علنی باشد
field-fund-notes = یادداشت‌ها
choice-fund-public-level-nothing = هیچ
choice-fund-public-level-totals = جمع‌ها
choice-fund-public-level-lines = همهٔ سطرها
statement-fund-enter = مبلغی می‌نویسیم
statement-fund-reverse = سطری را برمی‌گردانیم
statement-fund-close = صندوق را می‌بندیم
statement-fund-reopen = دوباره بازش می‌کنیم
statement-fund-thank = سپاسگزاریم
state-fund-open = باز
state-fund-overdrawn = بیش از آنچه رسیده خرج شده
state-fund-closed = بسته
state-fund-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-fund-withdrawn = پس‌گرفته‌شده

## هزینه

kind-expense = هزینه
part-expense-identity = جعبهٔ هویت
field-expense-title = عنوان
field-expense-fund = از صندوق
field-expense-amount = مبلغ
field-expense-rate = نرخ تبدیل به‌کاررفته
field-expense-on = تاریخ
field-expense-purpose = برای چه
field-expense-category = دسته
field-expense-paid-to-in-public = پرداخت به، آن‌طور که همه می‌توانند بخوانند
field-expense-receipt = رسید
field-expense-identity-payee = پرداخت به
field-expense-notes = یادداشت‌ها
statement-expense-submit = ارائه می‌کنیم
statement-expense-approve = تأیید می‌کنیم
statement-expense-refuse = رد می‌کنیم
statement-expense-query = پرسشی داریم
statement-expense-pay = پرداختیم
statement-expense-reverse = برمی‌گردانیم
state-expense-draft = پیش‌نویس
state-expense-submitted = ارائه شده: تأیید { $approve } گروه از { $needed } گروه
state-expense-queried = کسی درباره‌اش پرسیده
state-expense-approved = تأیید شده
state-expense-refused = رد شده
state-expense-paid = پرداخت شده
state-expense-reversed = برگردانده شده
state-expense-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-expense-withdrawn = پس‌گرفته‌شده

## شاخص

kind-indicator = شاخص
field-indicator-title = عنوان
field-indicator-why = چرا مهم است
field-indicator-measure = چگونه اندازه گرفته می‌شود
field-indicator-unit = واحد
field-indicator-reach = از آن کیست
field-indicator-target = هدف
field-indicator-direction = کدام بهتر است
field-indicator-notes = یادداشت‌ها
choice-indicator-reach-shared = مشترک میان همه
choice-indicator-reach-local = از آن یک گروه
choice-indicator-direction-up = بیشتر
choice-indicator-direction-down = کمتر
statement-indicator-read = اندازه گرفتیم
statement-indicator-correct = یک اندازه را برمی‌داریم
statement-indicator-retire = کنارش می‌گذاریم
statement-indicator-revive = برش می‌گردانیم
state-indicator-empty = بی اندازه‌گیری
state-indicator-read = اندازه گرفته شده
state-indicator-met = به هدف رسیده
state-indicator-behind = به هدف نرسیده
state-indicator-retired = کنار گذاشته شده
state-indicator-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-indicator-withdrawn = پس‌گرفته‌شده

## دور تخصیص

kind-round = دور تخصیص
field-round-title = عنوان
field-round-resource = چه چیز داده می‌شود
field-round-quantity = چه مقدار
field-round-criteria = معیارها و وزن آن‌ها
field-round-scale = معنای امتیازها
field-round-candidates = نامزدها
field-round-scorers = چه کسانی امتیاز می‌دهند
field-round-closes = بسته می‌شود در
field-round-previous = دور پیشین
field-round-notes = یادداشت‌ها
statement-round-score = امتیاز می‌دهیم
statement-round-close = امتیازدهی را می‌بندیم
statement-round-settle = می‌رسد به
statement-round-contest = نتیجه را نمی‌پذیریم
state-round-open = باز
state-round-scoring = امتیازها در راه‌اند؛ با بسته‌شدن دور نشان داده می‌شوند
state-round-proposed = امتیاز داده شده، هنوز قطعی نیست
state-round-settled = قطعی شده
state-round-contested = مورد اختلاف: کسی نتیجه را نمی‌پذیرد
state-round-withdrawn = پس‌گرفته‌شده

## تصمیم

kind-decision = تصمیم
field-decision-title = پرسش
field-decision-proposal = آنچه پیشنهاد می‌شود
field-decision-options = گزینه‌ها
field-decision-method = چگونه تصمیم گرفته می‌شود
field-decision-deciders = گروه‌هایی که تصمیم می‌گیرند
field-decision-closes = مهلت گفتن نظر
field-decision-quorum = چند گروه باید نظر بدهند
field-decision-grace = چه مدت منتظر نظرهای دیررس می‌مانیم
field-decision-review-on = بازبینی در
field-decision-background = پیش‌زمینه
choice-decision-method-consent = رضایت: کسی مخالف نباشد
choice-decision-method-consensus = اجماع: همه نظر بدهند و کسی مخالف نباشد
choice-decision-method-majority = اکثریت: بیش از نیمی
choice-decision-method-advice = مشورت: پس از شنیدن دیگران خودمان تصمیم می‌گیریم
clock-decision-review = بازبینی شود
statement-decision-ask-advice = مشورت می‌خواهیم
statement-decision-advise = مشورت ما
statement-decision-open = تصمیم را برای نظرها باز می‌کنیم
statement-decision-agree = موافقیم
statement-decision-stand-aside = کنار می‌ایستیم
statement-decision-object = مخالفیم
statement-decision-take-back = حرفمان را پس می‌گیریم
statement-decision-outcome = نتیجه این است
statement-decision-contest = نتیجه را نمی‌پذیریم
statement-decision-withdraw = پرسش را پس می‌گیریم
statement-decision-extend = مهلت بیشتر می‌دهیم
choice-decision-extend-clock-review = بازبینی
state-decision-draft = پیش‌نویس
state-decision-advice = مشورت خواسته شده
state-decision-open = باز برای نظر
state-decision-grace = بسته؛ نظرهای به‌موقع هنوز ممکن است برسند
state-decision-closed = پذیرفته شده؛ نتیجه باید گفته شود
state-decision-decided = تصمیم گرفته شد
state-decision-review-due = وقت بازبینی است
state-decision-blocked = پذیرفته نشد
state-decision-lapsed = بی‌نتیجه: کمتر از حد لازم نظر دادند
state-decision-withdrawn = پس گرفته شد
state-decision-contested = مورد اختلاف: کسی نتیجه را نمی‌پذیرد

## توافق‌نامه

kind-agreement = توافق‌نامه
field-agreement-title = عنوان
field-agreement-scope = دربارهٔ چیست
field-agreement-clauses = آنچه بر آن توافق می‌کنیم، بند به بند
field-agreement-disagree = وقتی هم‌نظر نیستیم چه می‌کنیم
field-agreement-exit = یک طرف چگونه بیرون می‌رود
field-agreement-parties = طرف‌ها
field-agreement-needed = چند طرف باید امضا کنند
field-agreement-review-on = بازبینی در
field-agreement-replaces = جای این را می‌گیرد
field-agreement-notes = یادداشت‌ها
clock-agreement-review = بازبینی شود
statement-agreement-open = برای امضا بازش می‌کنیم
statement-agreement-sign = امضا می‌کنیم
statement-agreement-ask-review = بازبینی می‌خواهیم
statement-agreement-keep = همچنان برقرار است
statement-agreement-leave = ما جزئی از آن نیستیم
statement-agreement-end = پایان می‌یابد
statement-agreement-extend = مهلت بیشتر می‌دهیم
choice-agreement-extend-clock-review = بازبینی
state-agreement-draft = پیش‌نویس
state-agreement-signing = باز برای امضا
state-agreement-changed = از زمان باز شدن برای امضا تغییر کرده
state-agreement-in-force = برقرار
state-agreement-review-due = وقت بازبینی است
state-agreement-replaced = دیگری جایش را گرفته
state-agreement-ended = پایان یافته
state-agreement-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-agreement-withdrawn = پس گرفته شد

## برنامهٔ اضطراری

kind-contingency = برنامهٔ اضطراری
part-contingency-identity = جعبهٔ هویت
part-contingency-margin = حاشیهٔ خصوصی
field-contingency-title = این برنامه برای چیست
field-contingency-type = از چه نوع
field-contingency-triggers = چه چیزی آن را به راه می‌اندازد
field-contingency-first-hour = ساعت اول: چه باید کرد
field-contingency-first-day = روز اول: چه باید کرد
field-contingency-first-week = هفتهٔ اول: چه باید کرد
field-contingency-roles = چه کسی چه می‌کند و جانشین کیست
field-contingency-comms = در این مدت چگونه حرف می‌زنیم
field-contingency-money = پول از کجا می‌آید
field-contingency-do-not = چه نباید کرد
field-contingency-parties = برای کدام گروه‌ها
field-contingency-needed = چند گروه باید امضا کنند
field-contingency-drill-start = تمرین اول
field-contingency-drill-every = تمرین هر
field-contingency-drill-window = مهلت هر تمرین
field-contingency-joint = سهم ما در برنامهٔ مشترک
field-contingency-replaces = جای این را می‌گیرد
field-contingency-notes = یادداشت‌ها
field-contingency-identity-names = نام‌ها، جانشین‌ها هم
field-contingency-identity-contacts = با چه کسی تماس بگیریم
field-contingency-margin-notes = یادداشت‌های خصوصی
hint-contingency-triggers = واژه‌های رمز، نشانه‌ها.
hint-contingency-first-hour = هر گام در یک سطر.
hint-contingency-first-day = هر گام در یک سطر.
hint-contingency-first-week = هر گام در یک سطر.
hint-contingency-roles = نقش‌ها، بدون نام.
choice-contingency-type-arrest = بازداشت
choice-contingency-type-raid = یورش یا بازرسی
choice-contingency-type-devices = دستگاه‌های ضبط‌شده یا گم‌شده
choice-contingency-type-unreachable = کسی در دسترس نیست
choice-contingency-type-harassment = موج آزار
choice-contingency-type-disinformation = دروغ‌پراکنی
choice-contingency-type-money = قطع پول
choice-contingency-type-other = چیز دیگر
statement-contingency-activate = برنامه را به راه می‌اندازیم
statement-contingency-did = انجام دادیم
statement-contingency-undone = هنوز انجام نشده بود
statement-contingency-stand-down = گذشت: پایان می‌دهیم
statement-contingency-debrief = دربارهٔ آن حرف زدیم
statement-contingency-open = برای امضا بازش می‌کنیم
statement-contingency-sign = امضا می‌کنیم
statement-contingency-drill = تمرینش کردیم
statement-contingency-leave = ما جزئی از آن نیستیم
statement-contingency-end = کنارش می‌گذاریم
choice-contingency-did-list-first-hour = ساعت اول
choice-contingency-did-list-first-day = روز اول
choice-contingency-did-list-first-week = هفتهٔ اول
choice-contingency-undone-list-first-hour = ساعت اول
choice-contingency-undone-list-first-day = روز اول
choice-contingency-undone-list-first-week = هفتهٔ اول
choice-contingency-drill-went-well = خوب پیش رفت
choice-contingency-drill-went-gaps = کاستی‌هایی پیدا شد
state-contingency-activated = به راه افتاده: همین حالا دست به کار شوید
state-contingency-stood-down = گذشت؛ باید درباره‌اش حرف زد
state-contingency-draft = پیش‌نویس
state-contingency-signing = باز برای امضا
state-contingency-changed = از زمان باز شدن برای امضا تغییر کرده
state-contingency-agreed = پذیرفته شده، هنوز تمرین نشده
state-contingency-drilled = پذیرفته و تمرین شده
state-contingency-debriefed = درباره‌اش حرف زده شد
state-contingency-replaced = دیگری جایش را گرفته
state-contingency-ended = کنار گذاشته شده
state-contingency-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-contingency-withdrawn = پس‌گرفته‌شده

## پیام

kind-message = پیام
field-message-title = عنوان
field-message-language = زبان
field-message-text = آنچه می‌گوییم
field-message-do-not-say = آنچه نمی‌گوییم
field-message-value = آنچه پایش ایستاده‌ایم
field-message-why = چرا این را می‌گوییم
field-message-sensitivity = چه کسی می‌تواند بشنود
choice-message-sensitivity-open = همه
choice-message-sensitivity-with-care = پیش از گفتن در جمع از ما بپرسید
choice-message-sensitivity-inside = فقط میان خودمان
field-message-evidence = کجا می‌توان آن را سنجید
field-message-review-on = بازبینی در
field-message-notes = یادداشت‌ها
clock-message-review = بازبینی شود
statement-message-sign-off = خوانده شد: می‌توان گفت
statement-message-use = از این پس به کارش می‌بریم
statement-message-do-not-use = این را به کار نبرید
statement-message-use-again = دوباره می‌توان به کارش برد
statement-message-extend = مهلت بیشتر می‌دهیم
choice-message-extend-clock-review = بازبینی
state-message-draft = کس دیگری نخوانده
state-message-reviewed = خوانده شده، هنوز به کار نمی‌رود
state-message-in-use = به کار می‌رود
state-message-changed = از زمان خوانده شدن تغییر کرده
state-message-do-not-use = به کار نبرید
state-message-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-message-withdrawn = پس گرفته شد

## واژه

kind-term = واژه
field-term-title = خود واژه
field-term-language = زبان
field-term-meaning = معنایش
field-term-do-not-say = آنچه به جایش نمی‌گوییم
field-term-notes = یادداشت‌ها
statement-term-sign-off = خوانده شد: می‌توان گفت
statement-term-use = از این پس به کارش می‌بریم
statement-term-do-not-use = این را به کار نبرید
statement-term-use-again = دوباره می‌توان به کارش برد
state-term-draft = کس دیگری نخوانده
state-term-reviewed = خوانده شده، هنوز به کار نمی‌رود
state-term-in-use = به کار می‌رود
state-term-changed = از زمان خوانده شدن تغییر کرده
state-term-do-not-use = به کار نبرید
state-term-contested = مورد اختلاف: گفته‌هایی به هم رسیده‌اند که با هم نمی‌خوانند
state-term-withdrawn = پس گرفته شد

## آنچه یک اظهار می‌گوید

argument-amount = مبلغ
argument-candidate = نامزد
argument-clock = مهلت
argument-criterion = معیار
argument-decided = آنچه تصمیم گرفته شد
argument-from = از
argument-group = گروه
argument-how = حالتان چطور است؟
argument-learned = چه آموختیم
argument-lesson = درس
argument-line = سطر
argument-lines = سطرهای پذیرفته‌شده
argument-list = فهرست
argument-need = نیاز
argument-note = یادداشت
argument-number = عدد
argument-objections = با مخالفت‌ها چه شد
argument-occurrence = موعد پاسخ
argument-on = تاریخ
argument-option = گزینه
argument-parts = بخش‌ها
argument-pledge = تعهد
argument-points = امتیازها
argument-quantity = مقدار
argument-rate = نرخ تبدیل به‌کاررفته
argument-reason = دلیل
argument-reservation = ملاحظه
argument-reviewer = خوانده‌شده توسط
argument-source = منشأ
argument-step = گام
argument-story = روایت
argument-text = متن
argument-to = به
argument-trigger = چه چیزی آن را به راه انداخت
argument-until = تا
argument-value = مقدار
argument-went = چطور پیش رفت؟
argument-with = در برابر

## نوشتن یک مقدار

value-missing = { $kind } به فیلد { $field } نیاز دارد. آن را این‌گونه بدهید: { $field }=VALUE.
value-too-long = مقدار { $field } بیش از اندازه بلند است؛ دست بالا { $chars } نویسه. کوتاهش کنید، یا در یادداشت‌ها بنویسید.
value-too-many = این برای یک تغییر زیاد است: { $count } مقدار؛ دست بالا { $limit }. در هر بار کمتر تغییر دهید.
value-hidden-characters = مقدار { $field } نویسه‌هایی دارد که دیده نمی‌شوند یا جهت متن را برمی‌گردانند. آن را بدون این نویسه‌ها دوباره بنویسید.
value-choice = { $field } باید یکی از این‌ها باشد: { $choices }.
value-yes-no-unknown = { $field } باید بله، نه یا نامعلوم باشد (yes، no یا unknown).
value-moment = { $field } باید تاریخ یا زمان باشد، مانند 2026-12-01 یا 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = { $field } به منطقهٔ زمانی نیاز دارد، مانند 2026-12-01T18:00[Europe/Berlin]، تا دیگران همان زمان را بخوانند.
value-recurrence = تکرار باید قاعده‌ای مانند فایل‌های تقویم باشد، مثلاً RRULE:FREQ=WEEKLY یا RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = { $zone } در { $field } منطقهٔ زمانی شناخته‌شده‌ای نیست. مانند Europe/Berlin بنویسید.
value-offset-wrong = اختلاف ساعت در { $field } با { $zone } در آن زمان یکی نیست. آن را ننویسید: 2026-12-01T18:00[Europe/Berlin].
value-span = { $field } باید یک مدت باشد، مانند P3M (سه ماه)، یا دو زمان، مانند 2026-12-01/2026-12-05.
value-span-turned = { $field } پیش از آغازش پایان می‌یابد. نخست زمان زودتر را بنویسید، مانند 2026-12-01/2026-12-05.
value-end-early = { $field } پیش از { $other } ({ $stands }) است. { $field } دیرتری بدهید، یا { $other } را هم تغییر دهید.
value-start-late = { $field } پس از { $other } ({ $stands }) است. { $field } زودتری بدهید، یا { $other } را هم تغییر دهید.
value-fuzzy-date = { $field } باید سال، ماه یا روز باشد، مانند 2026، 2026-12، 2026-12-01؛ برای «حدود»، پس از آن ~ بگذارید.
value-place = { $field } باید نام یک جا باشد، یا مختصات، مانند geo:41.7,44.8;u=10000.
value-order = { $field } باید فهرستی از گروه‌ها یا نام‌ها باشد که میانشان ; آمده، دست بالا ۲۰۰ تا.
value-quantity = { $field } باید یک عدد باشد و آنچه شمرده می‌شود، مانند «20 پتو».
value-amount = { $field } باید ارز و مبلغ باشد، مانند EUR 150.00.
value-below-zero = { $field } نمی‌تواند کمتر از صفر باشد. آن را بدون علامت منفی بنویسید.
value-id = { $field } باید شناسه‌ای ۶۴ نویسه‌ای باشد. آن را از جایی که نوشته یا گروه نشان داده می‌شود رونویسی کنید.

## خواستن چیزی که یک گونه ندارد

kinds-field-unknown = { $kind } فیلد { $field } ندارد. این‌ها را دارد: { $known }.
kinds-statement-unknown = { $kind } اظهار { $statement } ندارد. این‌ها را دارد: { $known }.
kinds-argument-unknown = اظهار { $statement } جایی برای { $argument } ندارد. این‌ها را می‌پذیرد: { $known }.

## شکل خودمان، نوبت‌ها، آهنگ‌ها، حساب‌ها، دورها

overlay-field = در شکل خودتان نمی‌توانید { $field } را طور دیگری بگویید. این‌ها را می‌توانید: { $known }.
overlay-unclear = { $field } در اصل مورد اختلاف است، یا در این دستگاه خوانده نمی‌شود. نخست آن را روشن کنید.
rhythm-no-occurrence = در آن تاریخ چیزی انتظار نمی‌رود. تاریخ را همان‌طور که نشان داده می‌شود بدهید.
turn-no-period = در آن تاریخ نوبتی آغاز نمی‌شود. تاریخ نوبت را همان‌طور که نشان داده می‌شود بدهید.
ledger-line-unknown = شناسهٔ هیچ سطری چنین آغاز نمی‌شود، یا چند سطر چنین‌اند. سطر را از جایی که نشان داده می‌شود انتخاب کنید.
round-criterion-unknown = این دور چنین معیاری ندارد. این‌ها را دارد: { $known }.
round-candidate-unknown = این نامزد در این دور نیست. یکی را از جایی که دور نشان داده می‌شود انتخاب کنید.
round-points-many = بیش از { $limit } امتیاز به حساب نمی‌آید. { $field } را از ۰ تا { $limit } بدهید.
decision-deciders-missing = نگفته‌اید چه کسی تصمیم می‌گیرد. گروه‌ها را نام ببرید، سپس باز کنید.
decision-closes-missing = مهلتی ندارد. بگویید تا کی می‌شود نظر داد، سپس باز کنید.
decision-closes-past = مهلتش گذشته است. روز دیرتری بگذارید، سپس باز کنید.
decision-quorum-beyond = نظرهای لازم ({ $quorum }) بیش از گروه‌هایی است که تصمیم می‌گیرند ({ $count }). کمتر بخواهید یا گروه‌های بیشتری نام ببرید.
decision-not-open = باز نیست. اول باید گروهی که آن را ساخته بازش کند.
decision-closed = بسته است و نظری که حالا گفته شود به حساب نمی‌آید. گروهی که آن را ساخته می‌تواند دوباره بازش کند.
decision-not-over = هنوز همه نظر نداده‌اند و وقت هست. وقتی همه نظر دادند یا مهلت انتظار گذشت، نتیجه را بگویید.
decision-objections-unanswered = کسی مخالف است. این را هم بگویید که با مخالفت‌ها چه شد.
decision-option-unknown = این از گزینه‌هایی نیست که اینجا می‌شود گفت: { $known }.
agreement-parties-missing = هیچ طرفی نام برده نشده است. گروه‌هایی را که باید امضا کنند نام ببرید، سپس باز کنید.
agreement-needed-beyond = امضاهای لازم ({ $needed }) بیش از طرف‌هاست ({ $count }). کمتر بخواهید یا طرف‌های بیشتری نام ببرید.
agreement-not-open = برای امضا باز نیست. اول باید گروهی که آن را ساخته بازش کند.
reviewing-unread = این نگارش را جز نویسنده‌اش کسی نخوانده است. نخست باید کس دیگری آن را تأیید کند.
reviewing-own-words = این‌ها گفتهٔ خود شماست. کس دیگری که این زبان را می‌داند آن را می‌خواند: گروه یا عضو دیگری تأیید می‌کند، یا نام کسی را که خوانده می‌نویسید.
reviewing-not-here = فقط پیام‌ها، واژه‌ها و شکل‌های آن‌ها را می‌توان از به کار رفتن بازداشت.
reviewing-not-stopped = دیگر هیچ‌کس نمی‌گوید که نباید به کار رود: می‌شود به کارش برد و چیزی برای پاسخ دادن نمانده است.
reviewing-not-yours = فقط گروهی که گفته به کار نبرید، یا گروهی که آن را نوشته، می‌تواند این را پس بگیرد.
referral-no-consent = چیزی نباید فرستاده شود: برای هیچ بخشی رضایت نوشته نشده.
referral-other-group = چیزی نباید فرستاده شود: رضایت نام این گروه را ندارد.
referral-consent-over = چیزی نباید فرستاده شود: مهلت رضایت گذشته است.

## چه کسی چه می‌تواند بگوید

statement-unknown = این نسخهٔ برنامه این اظهار را نمی‌شناسد؛ نگه داشته شد. شاید نسخهٔ تازه‌تر بشناسد.
statement-owner-only = «{ $statement }» را تنها گروهی می‌تواند بگوید که این نوشته ({ $kind }) را ساخته است.
statement-others-only = «{ $statement }» را تنها گروهی می‌تواند بگوید که سازندهٔ این نوشته ({ $kind }) نباشد.
statement-asked-only = «{ $statement }» را تنها گروهی می‌تواند بگوید که این نوشته ({ $kind }) از آن می‌پرسد.
statement-receiver-only = «{ $statement }» را تنها گروهی می‌تواند بگوید که این نوشته ({ $kind }) برای نوشتهٔ آن است.
statement-named-only = «{ $statement }» را تنها گروهی می‌تواند بگوید که این نوشته ({ $kind }) برای آن نام برده است.
statement-link-missing = نوشته‌ای که این ({ $kind }) برای آن است هنوز اینجا نیست؛ پس کسی نمی‌تواند «{ $statement }» را بگوید. همگام‌سازی کنید و دوباره امتحان کنید.
record-changed-since-seen = هنگام خواندن شما تغییر کرد. دوباره نگاه کنید؛ سپس می‌توانید این را بگویید.

## آنچه در یک نوشته نادرست است

record-beyond-share = گروهی در اینجا بیش از آن گفته است که یک گروه می‌تواند در یک نوشته بگوید؛ بقیه نگه داشته شده ولی خوانده نمی‌شود و چیزی از دیگران نمی‌گیرد.
record-creation-missing = آغاز این نوشته هنوز نرسیده است. با گروهی که آن را دارد همگام‌سازی کنید.
record-creation-void = سازندهٔ این نوشته حق نوشتن در اینجا را نداشت؛ نگه داشته شده و اثری ندارد.
record-created-twice = آغاز دومی برای این نوشته نگه داشته شده و اثری ندارد.
record-withdrawn-while-edited = این نوشته پس گرفته شد در حالی که کس دیگری در آن می‌نوشت. دوباره پسش بگیرید، یا برش گردانید.
write-not-entitled = این تغییر را گروهی نوشته که نمی‌تواند این نوشته را تغییر دهد؛ نگه داشته شده و اثری ندارد.
kind-unknown = این نسخهٔ برنامه این گونه نوشته را نمی‌شناسد؛ همه‌چیز آن نگه داشته شده. شاید نسخهٔ تازه‌تر بشناسد.
field-contested = { $field } چند مقدار دارد که بی‌خبر از هم نوشته شده‌اند. یکی را انتخاب کنید.
field-missing = { $field } نوشته نشده است.
value-unreadable = مقدار { $field } آن‌طور که منظور بوده خوانده نمی‌شود.
range-backwards = «{ $field }» پیش از «{ $other }» است. آن را که نادرست است درست کنید.
span-backwards = «{ $field }» پیش از آغازش پایان می‌یابد. آن را درست کنید.
note-unreadable-here = متن { $field } در این دستگاه خوانده نمی‌شود.
