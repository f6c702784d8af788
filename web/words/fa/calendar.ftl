# پاسخ منفی میز کار وقتی کسی روزهای تقویم را می‌خواهد.
calendar-days-turned = روز آخر پیش از روز اول است. جایشان را عوض کنید.
calendar-too-long = این بیش از { $limit } روز یک‌جاست. کمتر بخواهید.
calendar-zone-unknown = منطقهٔ زمانی { $zone } وجود ندارد. آن را مانند Europe/Berlin بنویسید.
