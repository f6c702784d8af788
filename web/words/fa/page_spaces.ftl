# فضاها: آنچه گروه‌ها با هم دارند.

page-spaces-may-reader = می‌بیند
page-spaces-may-contributor = می‌بیند و می‌افزاید
page-spaces-may-steward = می‌بیند، می‌افزاید و دعوت می‌کند
page-spaces-may-courier = مهرشده می‌برد
page-spaces-does-reader = همهٔ نوشته‌های این فضا را دارند و نمی‌توانند در آن بنویسند.
page-spaces-does-contributor = می‌توانند نوشته بیفزایند، پاسخ دهند، تعهد بدهند و نظر بنویسند؛ هیچ‌کس نوشتهٔ دیگران را تغییر نمی‌دهد.
page-spaces-does-steward = همراه شما تصمیم هم می‌گیرند که چه کسی در این فضا باشد: می‌توانند گروه‌های دیگر را دعوت کنند.
page-spaces-role = چه کاری می‌توانند آنجا بکنند
page-spaces-new = ساختن یک فضا
page-spaces-lead = { $count ->
    [0] آنچه در خانه است فقط برای گروه شماست. هنوز چیزی به اشتراک گذاشته نشده است.
    [1] یک فضا با دیگران مشترک است. آنچه در خانه است فقط برای گروه شماست.
   *[other] { $count } فضا با دیگران مشترک است. آنچه در خانه است فقط برای گروه شماست.
  }
page-spaces-back = بازگشت به فضاها
page-spaces-one = فضا
page-spaces-gone = این فضا اینجا نیست. شاید هنوز نرسیده باشد.
page-spaces-home = خانه: فقط گروه خودتان. هرگز به اشتراک گذاشته نمی‌شود.
page-spaces-left = از این فضا بیرون رفته‌اید. آنچه هنگام رفتنتان بود همچنان اینجا خوانده می‌شود.
page-spaces-own-reader = همه‌چیز را اینجا می‌بینید و چیزی نمی‌نویسید.
page-spaces-own-contributor = می‌توانید ببینید و بیفزایید.
page-spaces-own-steward = می‌توانید ببینید و بیفزایید، و تصمیم می‌گیرید چه کسی در این فضا باشد، همراه سرپرست‌های دیگر اگر باشند.
page-spaces-own-courier = آن را مهرشده برای دیگران می‌برید و هیچ‌چیزش را نمی‌توانید بخوانید.
page-spaces-does-courier = آن را مهرشده می‌برند و هیچ‌چیزش را نمی‌توانند بخوانند.
page-spaces-offered-short = از شما خواسته‌اند اینجا سرپرست باشید.
page-spaces-offered = از شما خواسته‌اند سرپرست این فضا باشید.
page-spaces-offered-why = آن‌گاه با دیگران تصمیم می‌گیرید چه کسی در این فضا باشد. تا پاسخ ندهید چیزی تغییر نمی‌کند.
page-spaces-offered-accept = سرپرست می‌شویم
page-spaces-offered-them = از آن خواسته‌اند سرپرست باشد و هنوز پاسخ نداده است.
page-spaces-waiting = { $count ->
    [1] یک تغییر در انتظار چیزی است که نرسیده است.
   *[other] { $count } تغییر در انتظار چیزی است که نرسیده است.
  }
page-spaces-waiting-why = { $count ->
    [1] یک تغییر دربارهٔ اینکه چه کسی در این فضاست به چیزی تکیه دارد که هنوز نرسیده است. وقتی برسد دوباره به آن نگاه می‌شود؛ با گروه‌های دیگر این فضا تماس بگیرید.
   *[other] { $count } تغییر دربارهٔ اینکه چه کسی در این فضاست به چیزی تکیه دارد که هنوز نرسیده است. وقتی برسد دوباره به آن‌ها نگاه می‌شود؛ با گروه‌های دیگر این فضا تماس بگیرید.
  }
page-spaces-name = نام آن
page-spaces-new-how = فضا آن چیزی است که گروه‌ها با هم دارند: تقویم، نیازها و تعهدها، پرونده‌ها و درس‌های آن. تا آن را به اشتراک نگذارید جز شما کسی در آن نیست، و هرکس در آن باشد نامش را می‌بیند.
page-spaces-new-do = ساخته شود
page-spaces-not = حالا نه
page-spaces-members = چه کسانی در آن هستند
page-spaces-share = به اشتراک گذاشتن این فضا
page-spaces-share-with = با چه گروهی
page-spaces-share-choose = گروهی را انتخاب کنید
page-spaces-share-means = همهٔ آنچه در این فضاست به آن‌ها می‌رسد، آنچه پیش‌تر نوشته شده هم.
page-spaces-share-nobody = هر گروهی که عددهایش را مقایسه کرده‌اید، از پیش با همهٔ آنچه می‌شود داد در آن هست.
page-spaces-holds = چه چیزی در آن هست
page-spaces-activity = اینجا چه گذشت
page-spaces-compare = آیا دیگران هم همین را دارند؟
page-spaces-compare-how = همه‌چیز اینجا از نو بررسی و سپس با گروهی که انتخاب می‌کنید مقایسه می‌شود. شاید کمی طول بکشد.
page-spaces-comparing = در حال مقایسه…
page-spaces-equal = { $name } دقیقاً همین را دارد و مانند شما می‌بیند.
page-spaces-different = { $name } اکنون چیز دیگری دارد.
page-spaces-not-compared = مقایسه با { $name } ممکن نشد.
page-spaces-leave = بیرون رفتن
page-spaces-leave-this = بیرون رفتن از این فضا
page-spaces-leave-really = از { $name } بیرون می‌روید؟
page-spaces-leave-means = آنچه گروه شما نوشته، به نام خودش پیش دیگران می‌ماند. دیگر چیز تازه‌ای به شما نمی‌رسد و از شما نمی‌رود. برای بازگشت، سرپرستی باید دوباره دعوتتان کند.
page-spaces-leave-alone = شما تنها سرپرست آن هستید: پس از شما کسی نمی‌تواند دیگران را راه دهد یا بردارد. اول گروه دیگری را سرپرست کنید.
page-spaces-leave-do = بیرون رفتن
page-spaces-stay = ماندن
page-spaces-compare-no-answer = طرف دیگر پاسخی نداد.
page-spaces-compare-other-entries = یک طرف تغییرهایی دارد که طرف دیگر ندارد. همگام‌سازی کنید و دوباره مقایسه کنید.
page-spaces-compare-unreadable = یک طرف نمی‌تواند همهٔ آنچه را دارد بخواند.
page-spaces-compare-other-view = هر دو همان تغییرها را دارند و جور دیگری نشان می‌دهند. خواهشمندیم این را گزارش کنید.
page-spaces-frozen = در این فضا دیگر کسی نمانده که بتواند دیگران را راه دهد یا بردارد. می‌توانید با رونوشتی از آن خود ادامه دهید.
page-spaces-ended-left = گروه شما از این فضا بیرون رفت، پس دیگر چیزی اینجا نوشته نمی‌شود.
page-spaces-ended-removed = { $by } در { $when } گروه شما را از این فضا برداشت. دیگر چیزی اینجا نوشته نمی‌شود.
page-spaces-ended-then = آنچه تا آن زمان داشتید همچنان اینجا خوانده می‌شود. می‌توانید با رونوشتی از آن خود ادامه دهید.
page-spaces-member-rests = فعلاً اینجا میان شما و آن‌ها چیزی ردوبدل نمی‌شود.
page-spaces-member-more = چه در دست دارند
page-spaces-member-of = چه در دست دارند: { $name }
page-spaces-request-remove = { $by } درخواست می‌کند که { $target } از این فضا برود.
page-spaces-request-role = { $by } درخواست می‌کند که { $target } بیش از این نتواند: { $role }.
page-spaces-request-rests = تا وقتی این باز است، اینجا میان { $by } و { $target } چیزی ردوبدل نمی‌شود. دیگران مانند پیش ادامه می‌دهند.
page-spaces-request-backed = تا کنون موافق: { $names }.
page-spaces-request-could = می‌توانند تأیید کنند: { $names }.
page-spaces-request-nobody = هیچ‌کس دیگری اینجا نمی‌تواند آن را تأیید کند. راهش ادامه دادن با یک رونوشت است.
page-spaces-request-confirm = موافقم
page-spaces-request-withdraw = پس گرفتن درخواست
page-spaces-request-confirmed = موافقت شما امضا شد.
page-spaces-request-withdrawn = درخواست پس گرفته شد.
page-spaces-packed = تاریخچه‌اش چقدر است
page-spaces-packed-never = هر تغییری از آغاز آن، همان‌طور که نوشته شده، نگه داشته می‌شود.
page-spaces-packed-since = { $count ->
    [1] تاریخچه از { $when } فشرده است: از یک تغییر کهنه‌تر { $size } ماند، آنچه هنوز به شمار می‌آید.
   *[other] تاریخچه از { $when } فشرده است: از { $count } تغییر کهنه‌تر { $size } ماند، آنچه هنوز به شمار می‌آید.
  }
page-spaces-packed-unconfirmed = فشرده‌ای تازه‌تر منتظر است تا گروه دیگری آن را بررسی کند.
page-spaces-packed-why = وقتی فشرده باشد، به اعضای تازه آنچه به شمار می‌آید می‌رسد، نه همهٔ گام‌هایی که به آن انجامید. چیزی که کسی می‌بیند از دست نمی‌رود.
page-spaces-pack = همین حالا فشرده شود
page-spaces-packing = فشرده و بررسی می‌شود…
page-spaces-packed-now = { $count ->
    [1] فشرده شد: یک نوشته در { $size }.
   *[other] فشرده شد: { $count } نوشته در { $size }.
  }
page-spaces-packed-waits = در { $size } فشرده شد. وقتی به شمار می‌آید که دستگاهی از گروه دیگری آن را بررسی کرده باشد. { $names }
page-spaces-keys = کلیدها
page-spaces-keys-how = کلیدهای تازه راه را بر هر که کلیدی کهنه دارد می‌بندد: دستگاهی که از دست رفته، یا کسی که از آن رونوشت برداشته است. گاه‌به‌گاه خودبه‌خود هم عوض می‌شوند.
page-spaces-keys-do = عوض کردن کلیدها همین حالا
page-spaces-keys-done = از این پس همه‌چیز اینجا با کلیدهای تازه نوشته می‌شود.
page-spaces-aside = کنار گذاشته‌شده
page-spaces-aside-how = این تغییرها پس از آن رسید که سهم گروهشان در این فضا پایان یافته بود. نگه داشته می‌شوند و چیزی را تغییر نمی‌دهند.
page-spaces-aside-count = { $count ->
    [1] یک تغییر
   *[other] { $count } تغییر
  }
page-spaces-aside-untitled = نوشته‌ای بی نام
page-spaces-copy = ادامه با رونوشت
page-spaces-copy-how = اگر نمی‌توانید با کسی در یک فضا بمانید، آنچه را اینجاست به فضایی تازه از آن خود ببرید.
page-spaces-copy-open = ادامه با رونوشت
page-spaces-copy-means = همهٔ نوشته‌ها از نو در فضایی نوشته می‌شود که در آغاز تنها خودتان در آن هستید؛ هر کدام به اصل خود راه می‌برد. سپس هر که را می‌خواهید دعوت کنید. فضای پیشین فقط وقتی بدون شما ادامه می‌یابد که از آن بیرون بروید.
page-spaces-copy-name = نام فضای تازه
page-spaces-copy-do = رونوشت ساخته شود
page-spaces-copying = در حال رونویسی…
page-spaces-aside-stays = { $count ->
    [1] یکی دیگر سر جایش می‌ماند، چون { $names } بر آن بنا کرده بود.
   *[other] { $count } تای دیگر سر جایشان می‌مانند، چون { $names } بر آن‌ها بنا کرده بود.
  }
page-spaces-history-kept = گام‌هایی که به آن انجامید هنوز روی این دستگاه است، برای نگاه به گذشته. به کسانی که آن‌ها را نگه می‌دارند کاری ندارد.
page-spaces-history-gone = روی این دستگاه فقط آنچه به شمار می‌آید، و گام‌های پس از آن، نگه داشته می‌شود.
page-spaces-history-keep = از این پس گام‌ها نگه داشته شود
page-spaces-history-drop = اینجا رها شوند
page-spaces-history-dropped = انجام شد: این خانه { $before } بود، اکنون { $after } است.
