# پیک‌ها: جعبه‌هایی که تغییرهای مهرشده را می‌برند.

page-couriers-title = پیک‌ها
page-couriers-to = پیک‌ها
page-couriers-lead = { $count ->
    [0] هیچ پیکی چیزی از شما نمی‌برد.
    [1] یک پیک تغییرهای مهرشده را میان گروه‌های شما می‌برد.
   *[other] { $count } پیک تغییرهای مهرشده را میان گروه‌های شما می‌برند.
  }
page-couriers-none = پیک جعبهٔ کوچکی است که همیشه روشن است. گروه‌هایی که هرگز با هم آنلاین نیستند از راه آن همگام می‌مانند، و خودش چیزی نمی‌تواند بخواند.
page-couriers-one = پیک { $id }
page-couriers-reachable = اکنون متصل است
page-couriers-holds-all = همهٔ آنچه را باید ببرد دارد.
page-couriers-holds-less = هنوز همهٔ آنچه را باید ببرد ندارد.
page-couriers-met = آخرین تماس: { $ago }.
page-couriers-never = هنوز تماسی نبوده است.
page-couriers-not-told = به پیک هنوز گفته نشده که اکنون چه کسی راه دارد و چه کسی ندارد. وقتی یکی از دستگاه‌های شما با آن تماس بگیرد خبردار می‌شود.
page-couriers-carries = می‌برد
page-couriers-end = گرفتن { $space } از آن
page-couriers-ended = دیگر { $space } را نمی‌برد.
page-couriers-add = سپردن یک فضا به پیک
page-couriers-add-how = جعبه هنگام آغاز کار کدی نشان می‌دهد. فقط کسانی که در یک فضا تصمیم می‌گیرند می‌توانند آن را به پیک بسپارند.
page-couriers-which = کدام پیک
page-couriers-new = پیکی تازه، با کدش
page-couriers-code = کد پیک
page-couriers-code-hint = با HC1 آغاز می‌شود و یک بار کار می‌کند.
page-couriers-space = کدام فضا
page-couriers-space-none = هنوز هیچ
page-couriers-add-do = سپرده شود
page-couriers-added = از این پس پیک این فضا را می‌برد. همهٔ اعضا خودبه‌خود آن را پیدا می‌کنند.
page-couriers-paired = پیک اکنون اینجا شناخته است. فضایی را که باید ببرد انتخاب کنید.
page-couriers-reads = پیک چه می‌داند
page-couriers-reads-is = اینکه چیزی کی می‌آید و می‌رود، و چقدر. نه نامی، نه کسی، نه نوعی، نه واژه‌ای: کلید ندارد. هرکس جعبه را ببرد تکه‌هایی مهرشده به دست می‌آورد.
page-couriers-box = جعبه‌ای از آن خودتان
page-couriers-box-how = یک Raspberry Pi یا لپ‌تاپی کهنه کافی است. گذرواژه نمی‌خواهد، چون چیزی ندارد که خوانده شود.
page-couriers-box-install = Hedgerow را روی آن نصب کنید.
page-couriers-box-run = پیک را بسازید و راه بیندازید:
page-couriers-box-code = کدی را که نشان می‌دهد در جای آن در همین صفحه بنویسید.
page-couriers-full = دیگر برای این فضا جا ندارد. روی جعبه جا باز کنید، یا آن را به پیک دیگری بسپارید.
page-couriers-label = نام این پیک، فقط برای اینجا
