# پرونده‌ها: فهرست، یک پرونده با بخش‌هایش، ارجاع‌ها، درس‌ها.

## فهرست

page-cases-lead = { $open ->
    [0] روی هیچ پرونده‌ای کار نمی‌شود.
    [1] روی یک پرونده کار می‌شود.
   *[other] روی { $open } پرونده کار می‌شود.
  }
page-cases-lead-quiet-some = { $count ->
    [0] هیچ‌یک بیش از دو هفته بی‌تغییر نمانده است.
    [1] یکی بیش از دو هفته بی‌تغییر مانده است.
   *[other] { $count } تا بیش از دو هفته بی‌تغییر مانده‌اند.
  }
page-cases-new = پروندهٔ تازه
page-cases-views = کدام پرونده‌ها
page-cases-view-now = در دست کار
page-cases-view-ended = بسته و بایگانی‌شده
page-cases-view-all = همه
page-cases-whose = از آن چه کسی
page-cases-whose-all = از آن همه
page-cases-whose-ours = از آن ما
page-cases-whose-others = از آن گروه‌های دیگر
page-cases-whose-mine = از آن من، نگهدار یا جانشین
page-cases-state-all = هر وضعی
page-cases-quiet = مدت بی‌تغییری
page-cases-quiet-any = هر مدت
page-cases-quiet-more = { $days ->
    [1] یک روز یا بیشتر
   *[other] { $days } روز یا بیشتر
  }
page-cases-words = واژه‌ها در عنوان، نوع یا نگهدار
page-cases-row-keeper = نگهدار: { $keeper }
page-cases-row-made = آنچه از یک پرونده به { $group } رسید
page-cases-row-nobody = نگهداری ندارد
page-cases-row-quiet = { $days ->
    [0] امروز تغییر کرده
    [1] یک روز بی‌تغییر
   *[other] { $days } روز بی‌تغییر
  }
page-cases-row-look = نگاه دوباره { $when }
page-cases-row-risk = خطر: { $risk }
page-cases-more = نمایش پرونده‌های بیشتر
page-cases-empty = هنوز پرونده‌ای اینجا نیست. پرونده چیزی است که کسی از شما خواسته: چند کلمه دربارهٔ آن، آنچه باید کرد، و چه کسی می‌کند. نام‌ها و راه‌های تماس در جعبه‌ای می‌روند که هرگز از گروه شما بیرون نمی‌رود.
page-cases-empty-filtered = پرونده‌ای که به این‌ها بخورد نیست. می‌توانید همه را ببینید.
page-cases-show-all = نمایش همهٔ پرونده‌ها

## بالای یک پرونده

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [1] یک فیلد دو متن دارد.
   *[other] { $count } فیلد دو متن دارند.
  }
page-cases-lead-quiet = { $days ->
    [1] یک روز است که تغییری نکرده.
   *[other] { $days } روز است که تغییری نکرده.
  }
page-cases-lead-answer-soon = پاسخ به ارجاع را تا { $when } می‌خواهند.
page-cases-lead-answer-due = ارجاع از { $when } منتظر پاسخ است.
page-cases-lead-look-soon = قرار است { $when } دوباره به آن نگاه شود.
page-cases-lead-look-due = قرار بود { $when } دوباره به آن نگاه شود.
page-cases-lead-erase-soon = مدت نگهداری‌اش { $when } به پایان می‌رسد.
page-cases-lead-erase-due = مدت نگهداری‌اش { $when } به پایان رسید: از همهٔ دارندگانش بخواهید که پاکش کنند.
page-cases-lead-tasks = { $count ->
    [1] یک کار باز است.
   *[other] { $count } کار باز است.
  }
page-cases-made-for = این چیزی است که از پرونده‌ای از شما به { $group } رسیده، همان‌طور که هنگام رفتن بود. اینجا پاسخ می‌دهند.
page-cases-printed = خلاصه و یادداشت‌های کار. جعبهٔ هویت و حاشیهٔ شما هرگز با آن‌ها چاپ نمی‌شوند.
page-cases-hand-over = سپردن
page-cases-refer = ارجاع به یک همتا
page-cases-print = چاپ
page-cases-cancel = حالا نه

page-cases-not-here = این پرونده اینجا نیست

## بخش‌ها

page-cases-summary = خلاصه
page-cases-body = یادداشت‌های کار
page-cases-body-none = چیزی از یادداشت‌های کار به شما داده نشده، یا هنوز چیزی در آن نوشته نشده است.
page-cases-trail = آنچه گفته و انجام شد
page-cases-trail-signed = امضاشده، تازه‌ترین در بالا؛ هیچ‌چیز اینجا بازنویسی نمی‌شود
page-cases-trail-all = نمایش همهٔ تغییرها
page-cases-trail-few = نمایش تنها گفته‌ها و تصمیم‌ها
page-cases-trail-more = نمایش پیش‌ترها
page-cases-note = افزودن یادداشت
page-cases-note-hint = به نام گروه شما امضا می‌شود و می‌ماند. هرکس یادداشت‌های کار را می‌بیند آن را هم می‌بیند.
page-cases-note-say = امضا و افزودن
page-cases-note-said = افزوده و امضا شد.
page-cases-margin = حاشیهٔ شما
page-cases-margin-hint = تنها برای گروه شما. هرگز فرستاده نمی‌شود، هرگز چاپ نمی‌شود، و در هیچ درسی نمی‌آید.

## جعبهٔ هویت

page-cases-box = جعبهٔ هویت
page-cases-box-closed = بسته.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] هنوز چیزی در آن نیست.
        [1] یک راه تماس در آن است.
       *[other] { $contacts } راه تماس در آن است.
      }
    [1] { $contacts ->
        [0] یک نام در آن است.
        [1] یک نام و یک راه تماس در آن است.
       *[other] یک نام و { $contacts } راه تماس در آن است.
      }
   *[other] { $contacts ->
        [0] { $names } نام در آن است.
        [1] { $names } نام و یک راه تماس در آن است.
       *[other] { $names } نام و { $contacts } راه تماس در آن است.
      }
  }
page-cases-box-rules = وقتی باز است، پس از دو دقیقه که در آن کلیدی زده نشود یا به آن دست نزنند، و نیز هنگام بیرون رفتن از این صفحه، خودش بسته می‌شود.
page-cases-box-open = باز کردن جعبه
page-cases-box-close = بستن جعبه
page-cases-box-is-open = جعبه باز است.
page-cases-box-is-closed = جعبه بسته است.
page-cases-box-lan = آنچه در جعبهٔ هویت است به گوشی‌ها و دستگاه‌های دیگر فرستاده نمی‌شود. آن را در همان دستگاهی ببینید که این گره در آن کار می‌کند.

page-cases-box-not-yours = آنچه در جعبهٔ هویت است تنها برای کسانی است که گروه شما به فضای خودش راه داده است. از نگهدار این گره بپرسید.

## دربارهٔ یک پرونده

page-cases-about = دربارهٔ این پرونده
page-cases-state = وضع
page-cases-because = { $state }، چون { $who } { $when } گفت «{ $statement }»
page-cases-because-new = { $state }، چون از هنگام باز شدنش کسی چیز دیگری نگفته است
page-cases-held = چه کسی آن را دارد

## ارجاع به ما

page-cases-asked = { $group } می‌پرسد که آیا این پرونده را می‌پذیرید.
page-cases-asked-parts = آنچه به شما داده شد: { $parts }.

## سپردن

page-cases-hand-to = به چه کسی
page-cases-hand-reason = چرا، اگر بخواهید
page-cases-hand-hint = او نگهدار می‌شود و در تاریخچه چنین گفته می‌شود.
page-cases-hand-done = به { $to } سپرده شد.
page-cases-hand-nobody = بگویید چه کسی به عهده می‌گیرد.

## رضایت و زمان

page-cases-consent = رضایت و زمان
page-cases-consent-shared = رضایت
page-cases-consent-given = { $parts } می‌تواند به { $groups } برود.
page-cases-consent-over = { $parts } تا { $until } می‌توانست به { $groups } برود. آن مهلت گذشته است: پیش از آنکه چیز دیگری برود دوباره بپرسید.
page-cases-consent-nobody = گفته‌اند بله، ولی نوشته نشده برای کدام گروه و کدام بخش‌ها. هنوز چیزی نباید برود.
page-cases-consent-no = رضایت نداده‌اند، یا آن را پس گرفته‌اند. چیزی نباید به دیگران برود.
page-cases-consent-unknown = کسی ننوشته که آیا رضایت دارند. پیش از آنکه چیزی به دیگران برود از آن‌ها بپرسید.
page-cases-consent-unclear = دو بار و به دو گونه نوشته شده است. پیش از آنکه چیزی به دیگران برود یکی را انتخاب کنید.
page-cases-consent-until = تا { $until }
page-cases-consent-change = نوشتن رضایت
page-cases-consent-back = رضایت پس گرفته شد
page-cases-consent-is-back = نوشته شد: دیگر چیزی نباید به دیگران برود.
page-cases-consent-sent = { $count ->
    [1] { $groups } هنوز آنچه را پیش‌تر فرستاده شده دارد. بخواهید که پاکش کند، و وقتی کرد به شما بگوید.
   *[other] { $groups } هنوز آنچه را پیش‌تر فرستاده شده دارند. بخواهید که پاکش کنند، و وقتی کردند به شما بگویند.
  }
page-cases-kept = مدت نگهداری
page-cases-kept-until = تا { $when }. سپس از همهٔ دارندگانش بخواهید که پاکش کنند.
page-cases-kept-over = مدت نگهداری‌اش { $when } به پایان رسید. از همهٔ دارندگانش بخواهید که پاکش کنند.
page-cases-kept-after = { $length } پس از بسته شدن. سپس از همهٔ دارندگانش بخواهید که پاکش کنند.
page-cases-kept-unknown = کسی ننوشته که تا کی نگه داشته می‌شود.

## ارجاع دادن

page-cases-refer-lead = پرونده نزد شما می‌ماند. آن‌ها پروندهٔ خودشان را می‌گیرند، با آنچه به آن رضایت داده شده، و نه چیز دیگر.
page-cases-refer-peer = به کدام همتا
page-cases-refer-space = در کدام فضا
page-cases-refer-choose = یکی را انتخاب کنید
page-cases-refer-no-peers = هنوز همتای تأییدشده‌ای ندارید. نخست با گروهی جفت شوید و شش رقم را مقایسه کنید.
page-cases-refer-to-peers = رفتن به «همتاها»
page-cases-refer-no-space = با { $peer } فضای مشترکی ندارید که بتوانید در آن بنویسید. فضایی برای هر دوی خودتان بسازید، سپس پرونده را آنجا ارجاع دهید.
page-cases-refer-to-spaces = رفتن به «فضاها»
page-cases-refer-reason = چرا، به زبان خودتان
page-cases-refer-goes = این می‌رود، درست همان‌طور که اینجا خوانده می‌شود
page-cases-refer-slipped = { $count ->
    [1] { $names } در جعبهٔ هویت است، و در آنچه می‌رود هم آمده. اگر نباید بدانند، نخست آن را از آنجا بردارید.
   *[other] { $names } در جعبهٔ هویت‌اند، و در آنچه می‌رود هم آمده‌اند. اگر نباید بدانند، نخست آن‌ها را از آنجا بردارید.
  }
page-cases-refer-stays = هر چیز دیگر نزد شما می‌ماند: حاشیه‌تان، تاریخچه، و هر بخشی که اینجا نام برده نشده.
page-cases-refer-nothing = چیزی در آن نوشته نشده
page-cases-refer-readers = { $count ->
    [1] { $groups } می‌تواند آن فضا را بخواند.
   *[other] { $groups } همه می‌توانند آن فضا را بخوانند.
  }
page-cases-refer-no-answer = { $peer } آنجا تنها می‌تواند بخواند؛ پس نمی‌تواند بپذیرد یا نپذیرد. نخست حق نوشتن را به این گروه بدهید.
page-cases-refer-send = فرستادن به { $peer }
page-cases-refer-sent = فرستاده شد. { $peer } اکنون پروندهٔ خود را از آن دارد و می‌تواند بپذیرد یا نپذیرد.
page-cases-refer-see = دیدن آنچه به آن‌ها رسید
page-cases-why-no-consent = چیزی نمی‌تواند برود: رضایت روشنی نوشته نشده است. از کسانی که پرونده دربارهٔ آن‌هاست بپرسید، سپس آن را زیر «رضایت و زمان» بنویسید.
page-cases-why-other-group = چیزی نمی‌تواند برود: رضایت نامی از { $peer } ندارد. اگر برای این گروه هم هست، آن را زیر «رضایت و زمان» بیفزایید.
page-cases-why-no-parts = چیزی نمی‌تواند برود: رضایت نمی‌گوید کدام بخش می‌تواند به { $peer } برسد. بخش‌ها را زیر «رضایت و زمان» بیفزایید.
page-cases-why-consent-over = چیزی نمی‌تواند برود: مهلت رضایت گذشته است. دوباره بپرسید، سپس روز آخرش را زیر «رضایت و زمان» عوض کنید.
page-cases-why-sent-already = { $peer } این پرونده را در آن فضا پیش‌تر گرفته است. پیش از فرستادن دوباره، آن را در سطل بگذارید.
page-cases-why-contested = چیزی نمی‌تواند برود: «{ $field }» دو متن دارد. نخست یکی را انتخاب کنید.
page-cases-why-unreadable = چیزی نمی‌تواند برود: «{ $field }» در این دستگاه خوانده نمی‌شود. صبر کنید تا یکی از دستگاه‌های دیگرتان در تماس باشد.
page-cases-why-withdrawn = این پرونده در سطل است. نخست برش گردانید.
page-cases-refer-to-consent = رفتن به «رضایت و زمان»

## درسی از یک پرونده

page-cases-lesson = آنچه دیگران می‌توانند بیاموزند
page-cases-lesson-hint = درس همهٔ نام‌ها را کنار می‌گذارد و پیش از رفتن هر سطر را به شما نشان می‌دهد.
page-cases-lesson-make = ساختن درس از این
page-cases-lesson-lead = هر سطر را بخوانید. آنچه در جعبهٔ هویت یا در حاشیهٔ شماست هر جا بیاید خط می‌خورد؛ نام‌های دیگر را تنها شما می‌توانید ببینید. تیک سطرهایی را که باید نزد شما بمانند بردارید، و هر چه را زیادی می‌گوید عوض کنید.
page-cases-lesson-title = نام درس
page-cases-lesson-space = به چه کسی می‌رسد
page-cases-lesson-space-home = تنها گروه خودمان، به شکل پیش‌نویس
page-cases-lesson-goes = { $from } می‌شود «{ $into }»
page-cases-lesson-struck = { $count ->
    [0] چیزی خط نخورد.
    [1] یک جا خط خورد.
   *[other] { $count } جا خط خورد.
  }
page-cases-lesson-struck-word = خط‌خورده: { $text }
page-cases-lesson-text = آن‌طور که خوانده می‌شود
page-cases-lesson-take = این سطر بیاید
page-cases-lesson-stays = نمی‌آید
page-cases-lesson-stays-private = { $field }: نزد گروه شما می‌ماند
page-cases-lesson-write = نوشتن درس
page-cases-lesson-nothing = عنوانی به آن بدهید، و دست‌کم یک سطر را نگه دارید.
