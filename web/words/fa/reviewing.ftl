# چه کسی آنچه را در جمع گفته می‌شود پیش‌تر خوانده، چه کسی می‌گوید به کار نبرید، و به هر زبان چه می‌توان گفت.
cli-label-block-reviewing = چه کسانی خوانده‌اند
reviewing-nobody = هنوز کس دیگری این نگارش را نخوانده است.
reviewing-read = خواند و تأیید کرد: { $group }
reviewing-read-by = { $reviewer } خواند و { $group } تأیید کرد
reviewing-stop = به کار نبرید. { $group }: { $reason }
messages-standing-do-not-use = به کار نبرید
messages-standing-usable = می‌توان گفت
messages-standing-moved = اصل از آن پس تغییر کرده
messages-standing-changed = از زمان خوانده شدن تغییر کرده
messages-standing-unread = کس دیگری نخوانده
messages-standing-not-in-use = خوانده شده؛ اصل هنوز به کار نمی‌رود
messages-standing-unfinished = همهٔ آنچه را اصل می‌گوید نمی‌گوید
messages-nothing = هنوز چیزی به زبان { $language } نوشته نشده است.
messages-missing = به کار می‌رود و هنوز به زبان { $language } نوشته نشده
messages-languages = زبان‌ها، و در هر یک چه اندازه می‌توان گفت
messages-more = آنچه اینجا نیامده: { $count }
messages-kind = { $kind } در جمع گفته نمی‌شود. یکی از این‌ها را بخواهید: message، term.
