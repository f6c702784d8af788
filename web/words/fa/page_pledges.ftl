# نیازها و تعهدها: تخته، تعهدهای در موعد، آنچه بسته شده.

page-pledges-title = نیازها و تعهدها
page-pledges-lead-open = { $count ->
    [0] هیچ نیازی باز نیست.
    [1] یک نیاز باز است.
   *[other] { $count } نیاز باز است.
  }
page-pledges-lead-promised = { $count ->
    [1] برای یکی دیگر تعهد داده شده، همه یا بخشی از آن.
   *[other] برای { $count } تای دیگر تعهد داده شده، همه یا بخشی از آن.
  }
page-pledges-lead-contested = { $count ->
    [1] یک چیز مورد اختلاف است.
   *[other] { $count } چیز مورد اختلاف است.
  }
page-pledges-views = شیوه‌های نگاه
page-pledges-view-board = تخته
page-pledges-view-due = موعد تعهدهای من
page-pledges-view-closed = بسته
page-pledges-offer = پیشنهاد چیزی
page-pledges-offer-time = تعهد وقت یا خدمت برای هرکس نیاز دارد
page-pledges-need = گفتن یک نیاز
page-pledges-more = { $count ->
    [1] نمایش یکی دیگر
   *[other] نمایش بیشتر ({ $count } مانده)
  }
page-pledges-more-clashes = نمایش هر { $count } مورد اختلاف
page-pledges-rest-needs = { $count ->
    [1] یک نیاز دیگر فوریت کمتری دارد. همه را در یک فهرست ببینید.
   *[other] { $count } نیاز دیگر فوریت کمتری دارند. همه را در یک فهرست ببینید.
  }
page-pledges-rest-offers = { $count ->
    [1] یک پیشنهاد دیگر اینجا نیامده. همه را در یک فهرست ببینید.
   *[other] { $count } پیشنهاد دیگر اینجا نیامده‌اند. همه را در یک فهرست ببینید.
  }

# نیازها
page-pledges-needs = نیازها
page-pledges-needs-order = فوری‌ترین در بالا
page-pledges-needs-none = تا جایی که گفته شده، اکنون چیزی لازم نیست.
page-pledges-asks = می‌خواهد
page-pledges-asked = خواست
page-pledges-needed-by = لازم تا { $when }
page-pledges-wanted = لازم: { $quantity }
page-pledges-promised = تعهدهای تاکنون: { $promises }.
page-pledges-given-by = { $given } از { $group }
page-pledges-given-more = { $count ->
    [1] یکی دیگر
   *[other] { $count } تای دیگر
  }
page-pledges-more-promises = { $count ->
    [1] یک تعهد دیگر برای آن
   *[other] { $count } تعهد دیگر برای آن
  }
page-pledges-open = باز: { $quantity }، حساب‌شده از تعهدهای این صفحه.
page-pledges-covered = این کفایت می‌کند، حساب‌شده از تعهدهای این صفحه.
page-pledges-who-may-know = چه کسی می‌تواند بداند: { $text }
page-pledges-promise = تعهد می‌دهیم
page-pledges-promise-part = بخشی را تعهد می‌دهیم

# تعهدها
page-pledges-own-offered = شما پیشنهاد کردید: { $given }
page-pledges-own-accepted = شما تعهد دادید: { $given }
page-pledges-own-delivered = شما تعهد دادید: { $given }
page-pledges-own-confirmed = شما دادید: { $given }
page-pledges-own-contested = شما تعهد دادید: { $given }، و این مورد اختلاف است
page-pledges-theirs-offered = { $group } پیشنهاد می‌کند: { $given }
page-pledges-theirs-accepted = { $group } تعهد داد: { $given }
page-pledges-theirs-delivered = { $group } تعهد داد: { $given }
page-pledges-theirs-confirmed = { $group } داد: { $given }
page-pledges-theirs-contested = { $group } تعهد داد: { $given }، و این مورد اختلاف است
page-pledges-due = موعد { $when }
page-pledges-you-gave = شما گفتید: تحویل داده شد
page-pledges-they-gave = { $group } می‌گوید: تحویل داده شد
page-pledges-you-got = شما گفتید: رسید
page-pledges-they-got = { $group } می‌گوید: رسید
page-pledges-you-not-said = شما هنوز نگفته‌اید که رسیده است
page-pledges-they-not-said = { $group } هنوز نگفته که رسیده است
page-pledges-counts-then = تنها آن وقت تحویل‌شده به حساب می‌آید
page-pledges-for-need = برای «{ $title }» که { $group } خواسته بود

page-pledges-say-pledge-accept = می‌پذیریم، سپاسگزاریم
page-pledges-say-pledge-decline = نیازی به آن نداریم
page-pledges-say-pledge-deliver = تحویل دادیم
page-pledges-say-pledge-withdraw = پس می‌گیریم
page-pledges-say-pledge-renew = دوباره پیشنهاد می‌کنیم
page-pledges-say-resource-claim = درخواست می‌کنیم
page-pledges-say-resource-release = آزادش می‌کنیم
page-pledges-say-resource-retire = پس می‌گیریم

# پیشنهادها
page-pledges-offers = پیشنهادها
page-pledges-offers-open = می‌شود درخواستشان کرد
page-pledges-offers-none = کسی چیزی پیشنهاد نکرده است.
page-pledges-offer-until = پیشنهاد تا { $when }
page-pledges-your-own = از خودتان
page-pledges-nobody-asked = هنوز کسی درخواستش نکرده است.
page-pledges-claim-always = هر وقت
page-pledges-more-claims = { $count ->
    [1] و یک درخواست دیگر
   *[other] و { $count } درخواست دیگر
  }

# مورد اختلاف
page-pledges-claimed-by = { $count ->
    [0] { $title }: بیش از یک بار تعهد داده شده
    [1] { $title }: یک درخواست بیش از آنچه هست
    [2] { $title }: دو بار درخواست شده
   *[other] { $title }: { $count } بار درخواست شده
  }
page-pledges-claimed-why = این درخواست‌ها برای یک زمان‌اند. همه می‌مانند، و تا یکی کنار نرود یا بر سر تقسیم زمان توافق نکنید، از آن هیچ‌کس نیست.
page-pledges-also-promised = { $group } هم تعهدش را داد: «{ $title }»
page-pledges-leave-to = واگذاشتن به { $groups }
page-pledges-share-time = تقسیم زمان
page-pledges-share-time-how = بگویید برای کدام بخش از زمان، یا چه مقدار از آن، درخواست دارید. این جای درخواست پیشین شما را می‌گیرد.
page-pledges-release-other = پس گرفتن درخواست { $group }
page-pledges-talk = می‌توانید از { $groups } هم بخواهید که آن را به شما واگذارند. همان‌طور که همیشه با هم حرف می‌زنید حرف بزنید؛ آنچه اینجا گفته می‌شود به حساب می‌آید.
page-pledges-others-settle = حل آن با { $groups } است. شما هر دو درخواست را همان‌طور که هستند می‌بینید.
page-pledges-contested-for = «{ $pledge }» برای «{ $need }»
page-pledges-contested-why = این‌ها وقتی گفته شد که دو طرف از گفتهٔ هم خبر نداشتند. همه می‌مانند؛ هرکس هر دو را خوانده می‌تواند دوباره بگوید، و با آن حل می‌شود.

# چه کسی چقدر بر دوش کشید
page-pledges-fair = چه کسی چقدر بر دوش کشید
page-pledges-fair-since = از { $when }، به ترتیب الفبا
page-pledges-fair-group = گروه
page-pledges-fair-hours = ساعت‌های داده‌شده
page-pledges-fair-number = به عدد
page-pledges-fair-kept = تعهدهای انجام‌شده
page-pledges-fair-in-hours = { $count ->
    [1] { $hours } ساعت
   *[other] { $hours } ساعت
  }
page-pledges-fair-no-hours = ساعتی شمرده نشده
page-pledges-fair-promises = { $count ->
    [0] هیچ
    [1] یکی، با تأیید هر دو طرف
   *[other] { $count } تا، با تأیید هر دو طرف
  }
page-pledges-fair-why = تنها آنچه هر دو طرف تأیید کرده‌اند شمرده شده. نشان می‌دهد چه کسی شاید نیاز به استراحت داشته باشد، نه اینکه چه کسی جلوتر است.
page-pledges-fair-lines = همهٔ سطرهای پشت این عددها
page-pledges-fair-confirmed = تأییدشده { $when }
page-pledges-fair-none = هنوز چیزی را هر دو طرف تأیید نکرده‌اند؛ پس چیزی برای شمردن نیست.

# در موعد و بسته
page-pledges-due-ours = آنچه منتظر شماست
page-pledges-due-order = نزدیک‌ترین موعد در بالا
page-pledges-due-none = چیزی منتظر شما نیست: موعد هیچ تعهدی نرسیده، و هر چه رسیده تأیید شده است.
page-pledges-due-theirs = آنچه منتظر دیگران است
page-pledges-closed-none = هنوز چیزی بسته نشده است.
