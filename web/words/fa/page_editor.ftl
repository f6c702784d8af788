# ویرایشگر متن: آنچه دربارهٔ ذخیره، دربارهٔ نویسندگان دیگر و دربارهٔ ابزارها می‌گوید.

note-read-only = این متن را می‌توانید بخوانید، نه تغییر دهید.
note-not-your-own = { $member } فقط می‌تواند نوشتهٔ خود { $member } را تغییر دهد. از نگهدار این گره نقش دیگری بخواهید.
note-history-changed = تاریخچهٔ این متن روی این گره تغییر کرد. متن از نو باز می‌شود؛ آنچه نوشته‌اید دوباره وارد می‌شود.
note-log-closed = این دستگاه دفتر تازه‌ای آغاز کرد. متن از نو باز می‌شود؛ آنچه نوشته‌اید دوباره وارد می‌شود.
note-begins = جای این متن ساخته شد.
note-not-stored = این متن اکنون ذخیره نمی‌شود. آنچه می‌نویسید روی همین صفحه می‌ماند و وقتی بشود ذخیره می‌شود.
note-rooms-closed = گره در حال بسته شدن است. آنچه می‌نویسید روی همین صفحه می‌ماند.
note-rooms-full = { $limit } متن روی این گره باز است و جای بیشتر نیست. یکی را ببندید و دوباره امتحان کنید.
note-frame-unknown = این مرورگر چیزی فرستاد که گره نمی‌فهمد. صفحه را از نو باز کنید.
note-too-fast = این مرورگر بیش از توان گره فرستاد. آنچه نوشته‌اید روی همین صفحه مانده است؛ برای ادامه صفحه را از نو باز کنید.

page-editor-loading = متن در حال باز شدن است.
page-editor-saved = روی این گره ذخیره شد
page-editor-saving = در حال ذخیره…
page-editor-away = گره در دسترس نیست. آنچه می‌نویسید اینجا می‌ماند و وقتی گره برگردد فرستاده می‌شود.
page-editor-away-saved = گره در دسترس نیست. همهٔ آنچه نوشته‌اید ذخیره شده است؛ آنچه اکنون می‌نویسید وقتی گره برگردد فرستاده می‌شود.
page-editor-kept-here = آنچه آخر نوشته‌اید فقط روی همین صفحه است. { $why }
page-editor-here = { $count ->
    [1] این فرد هم اینجاست:
   *[other] این‌ها هم اینجا هستند ({ $count }):
  }

page-editor-tools = ابزارهای متن
page-editor-bold = پررنگ
page-editor-italic = مورب
page-editor-link = پیوند
page-editor-heading = عنوان
page-editor-subheading = زیرعنوان
page-editor-list = فهرست
page-editor-numbered = فهرست شماره‌دار
page-editor-task = کار
page-editor-quote = نقل‌قول
page-editor-undo = واگرداندن
page-editor-redo = دوباره انجام دادن
page-editor-plain = شکل ساده
page-editor-rich = نمایش همان‌گونه که هست
page-editor-done = تمام
page-editor-task-done = انجام‌شده:
page-editor-task-open = انجام‌نشده:

page-editor-link-address = نشانی پیوند
page-editor-link-set = گذاشتن پیوند
page-editor-link-remove = برداشتن پیوند
page-editor-link-open = باز کردن در زبانهٔ تازه
page-editor-link-close = بستن
page-editor-link-wrong = به این نشانی نمی‌توان پیوند داد. نشانی‌ای بنویسید که با https:، http:، mailto: یا tel: آغاز شود.

page-editor-paragraph = بند { $number }
page-editor-kind = نوع بند
page-editor-kind-p = متن ساده
page-editor-kind-h2 = عنوان
page-editor-kind-h3 = زیرعنوان
page-editor-kind-bullet = مورد فهرست
page-editor-kind-ordered = مورد فهرست شماره‌دار
page-editor-kind-unchecked = کار
page-editor-kind-quote = نقل‌قول
page-editor-add-below = افزودن بندی زیر بند { $number }
page-editor-remove = برداشتن بند { $number }
