# آنچه گذشت، و سطل.

page-activity-lead = همهٔ کارهایی که در آنچه این گره می‌تواند بخواند انجام شده، تازه‌ترین در بالا. هرگز چیزی روی چیز دیگر نوشته نمی‌شود.
page-activity-filters = فقط نشان داده شود
page-activity-space = فضا
page-activity-space-all = همهٔ فضاها
page-activity-kind = نوع
page-activity-kind-all = همهٔ نوع‌ها
page-activity-to-bin = سطل
page-activity-more = نمایش تغییرهای قدیمی‌تر
page-activity-end = این نخستین چیزی است که اینجا گذشته است.
page-activity-empty = هنوز اینجا چیزی نگذشته است. همین که کسی نوشته‌ای بیفزاید، اینجا یا در گروهی که با شما اشتراک دارد، دیده می‌شود که چه کسی و کی آن را افزوده است.
page-activity-empty-filtered = چیزی از این دست نگذشته است. به همهٔ فضاها و نوع‌ها نگاه کنید.
page-activity-show-all = نمایش همه
page-activity-add-first = افزودن یک رویداد
page-activity-today = امروز، { $day }

page-activity-who = { $member } از طرف { $group }
page-activity-created = { $who } این را ساخت.
page-activity-filled = { $who } «{ $field }» را پر کرد.
page-activity-changed = { $who } «{ $field }» را تغییر داد.
page-activity-cleared = { $who } «{ $field }» را خالی کرد.
page-activity-settled = { $who } در «{ $field }»، که نوشته‌ها به هم برخورده بود، یکی را برگزید.
page-activity-item-added = { $who } چیزی به «{ $field }» افزود.
page-activity-item-removed = { $who } چیزی از «{ $field }» برداشت.
page-activity-task-added = { $who } کاری به فهرست افزود.
page-activity-task-renamed = { $who } عبارت کاری را عوض کرد.
page-activity-task-removed = { $who } کاری را از فهرست برداشت.
page-activity-task-done = { $who } کاری را انجام‌شده علامت زد.
page-activity-task-undone = { $who } علامت انجام را از کاری برداشت.
page-activity-task-moved = { $who } کاری را جابه‌جا کرد.
page-activity-reworded = { $who } عبارت «{ $field }» را عوض کرد.
page-activity-field-unknown = { $who } در بخشی نوشت که این نسخه واژه‌ای برای آن ندارد. نگه داشته می‌شود.
page-activity-wrote-note = { $who } در «{ $field }» نوشت.
page-activity-said = { $who } گفت: «{ $statement }».
page-activity-noted = { $who } یادداشتی افزود.
page-activity-withdrew = { $who } این را به سطل انداخت.
page-activity-brought-back = { $who } این را از سطل بیرون آورد.
page-activity-did-unknown = { $who } کاری کرد که این نسخه واژه‌ای برای آن ندارد. نگه داشته می‌شود.
page-activity-void = نگه داشته می‌شود و اثری ندارد: { $why }
page-activity-was = پیش از آن
page-activity-is = اکنون

page-activity-written = نوشته‌شده در { $when }
page-activity-written-unsure = نوشته‌شده حدود { $when }، با ساعتی که مطمئن نبود
page-activity-reached = رسیده به شما در { $when }
page-activity-undo = واگرداندن
page-activity-undo-what = واگرداندن. { $what }
page-activity-undone = واگردانده شد. وارونهٔ آن نوشته شد و هر دو در تاریخچه می‌ماند.
page-activity-undone-kept = واگردانده شد، جز آنچه کسی از آن پس نوشته است: { $fields }.

page-activity-bin = سطل
page-activity-bin-lead = آنچه پس گرفته شده است. در هیچ فهرستی نیست، و هنوز پیش هرکس که آن را دارد هست.
page-activity-bin-empty = سطل خالی است. آنچه کسی پس بگیرد اول اینجا می‌آید، تا بشود بازش گرداند.
page-activity-bin-when = { $kind }، آمده به اینجا { $when }
page-activity-bin-days = { $days ->
    [0] سی روز آن تمام شده است.
    [1] یک روز مانده است.
   *[other] { $days } روز مانده است.
  }
page-activity-bin-back = بازگرداندن
page-activity-bin-back-title = بازگرداندن «{ $title }»
page-activity-bin-more = نمایش بیشتر از سطل
page-activity-bin-others = فقط { $group } می‌تواند این را بازگرداند.
