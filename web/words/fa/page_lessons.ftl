# درس‌ها: آنچه گروه‌ها آزموده و آموخته‌اند، برای دیگران نگه داشته شده.

page-lessons-lead = آنچه گروه‌ها آزموده‌اند، نتیجه‌اش، و آنچه باز هم می‌کردند. از آن‌ها بهره ببرید و بگویید: سپاس همین است.
page-lessons-new = درس تازه
page-lessons-filters = یافتن درس‌ها
page-lessons-words = واژه‌ها
page-lessons-group = گروه
page-lessons-group-all = همهٔ گروه‌ها
page-lessons-setting = موقعیت
page-lessons-setting-all = همهٔ موقعیت‌ها
page-lessons-tag = برچسب
page-lessons-tag-all = همهٔ برچسب‌ها
page-lessons-count = { $count ->
    [1] یک درس
   *[other] { $count } درس
  }
page-lessons-more = نمایش درس‌های بیشتر
page-lessons-empty = هنوز درسی نیست. یک چیز را که گروه شما آزموده بنویسید: چه کردید، چه شد، و چه چیزی را باز هم می‌کردید. تا آن را به اشتراک نگذارید پیش گروه شما می‌ماند.
page-lessons-empty-filtered = درسی با این جست‌وجو نمی‌خواند. واژه‌های کمتری بنویسید، یا به همه نگاه کنید.
page-lessons-show-all = نمایش همهٔ درس‌ها
page-lessons-used = { $count ->
    [1] یک گروه از آن بهره برده است.
   *[other] { $count } گروه از آن بهره برده‌اند.
  }
page-lessons-thanked = { $count ->
    [1] یک گروه سپاس می‌گوید.
   *[other] { $count } گروه سپاس می‌گویند.
  }
page-lessons-also-in = همچنین به: { $languages }.

page-lessons-not-here = این درس اینجا نیست
page-lessons-print = چاپ
page-lessons-state = { $state }.
page-lessons-means-draft = هنوز کسی بررسی نکرده است که این درس هویت کسی را فاش نمی‌کند و آن که در آن سخن می‌گوید رضایت دارد.
page-lessons-means-checked = هویت کسی را فاش نمی‌کند، و هرکس در آن سخن می‌گوید رضایت دارد. می‌توان آن را به اشتراک گذاشت.
page-lessons-means-shared = بررسی شده است و برای بهره بردن است.
page-lessons-means-review-due = ببینید آیا هنوز درست است.
page-lessons-means-retired = دیگر درست نیست. اینجا می‌ماند تا دیگران بدانند چرا.
page-lessons-means-contested = کسی باید میان دو نسخه از آنچه گفته شده یکی را برگزیند.
page-lessons-means-withdrawn = در سطل است، بیرون از همهٔ فهرست‌ها.
page-lessons-say = آنچه می‌توانید درباره‌اش بگویید
page-lessons-about = از کجا آمده است
page-lessons-said = دیگران چه می‌گویند
page-lessons-said-more = نمایش پیش‌ترها
page-lessons-said-none = هنوز کسی چیزی نگفته است.
page-lessons-said-first = هنوز کسی چیزی نگفته است. اگر به کارتان آمد، به آن‌ها بگویید.
page-lessons-held = چه کسانی آن را دارند

page-lessons-versions = نسخه‌های این درس
page-lessons-as-written = همان‌گونه که نوشته شد
page-lessons-version = { $language }، از { $group }
page-lessons-version-none = عبارتی دیگر
page-lessons-version-state = { $state }.
page-lessons-version-open = باز کردن این نسخه، برای تأیید یا پرسش
page-lessons-version-change = تغییر این نسخه
page-lessons-version-add = نوشتن آن به زبانی دیگر
page-lessons-version-begin = آغاز نوشتن
page-lessons-language = زبان
