# آنچه در جمع می‌توان گفت و به چه زبانی؛ واژه‌نامه.

page-messages-lead = آنچه گروه‌ها می‌توانند در جمع بگویند، زبان به زبان: نخست کسی می‌خواندش که آن زبان را می‌داند و ننوشته است.
page-messages-language = به چه زبانی؟
page-messages-option = { $language } (می‌توان گفت: { $usable })
page-messages-what = پیام‌ها یا واژه‌نامه
page-messages-new-message = پیام تازه
page-messages-new-term = واژهٔ تازه
page-messages-stopped = به کار نبرید
page-messages-usable = می‌توان گفت: { $language }
page-messages-usable-none = هنوز چیزی نمی‌توان گفت: { $language }.
page-messages-waiting = هنوز گفته نشود
page-messages-missing = هنوز نوشته نشده: { $language }
page-messages-write = نوشتن: { $language }
page-messages-copy = رونوشت متن
page-messages-not-say = این‌گونه نه:
page-messages-original = اصل، { $language }
page-messages-version = شکل، { $language }
page-messages-language-none = زبان گفته نشده
page-messages-empty = هنوز چیزی اینجا نوشته نشده. یک چیز را که بارها می‌گویید به زبان خودتان بنویسید. دیگران زبان خود را می‌افزایند.
page-messages-read-means = نویسنده خودش تأیید نمی‌کند: گروه یا عضو دیگری تأیید می‌کند، یا نام کسی را که خوانده می‌نویسید. اگر کلمه‌ای تغییر کند، دوباره خوانده می‌شود.
page-messages-list = همهٔ آنچه می‌توان گفت، به تفکیک زبان
