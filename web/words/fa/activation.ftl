# برنامه‌ای که در حال اجراست: چه کسی به راه انداخت، چه باید کرد، چه کسی کرد، کی تمرین شد.
cli-label-block-activation = چه باید کرد
activation-now = این برنامه به راه افتاده. همین حالا دست به کار شوید.
activation-set-off = به راه انداخته: { $group }، { $when }
activation-over = گذشت. با هم بنویسید چه کارگر بود و چه نبود، تا بار بعد بهتر شود.
activation-count = انجام شده: { $done } از { $count }
activation-no-steps = در این فهرست گامی نوشته نشده است.
activation-done-by = انجام شده به دست { $groups }
activation-drilled = آخرین تمرین: { $when }
activation-never-drilled = هنوز کسی تمرینش نکرده است.
activation-not-active = این برنامه به راه نیفتاده یا پایان یافته است. اول به راهش بیندازید.
activation-stand-down-first = این برنامه به راه افتاده است. اول پایانش دهید؛ بعد می‌تواند به سطل برود.
activation-not-over = چیزی برای گفت‌وگو نیست: برنامه هرگز به راه نیفتاده یا هنوز پایان نیافته است.
activation-step-unknown = «{ $step }» گامی از فهرست‌های این برنامه نیست. واژه‌هایش را همان‌طور که هست بنویسید.
activation-home = فقط گروه شما این برنامه را می‌بیند. هیچ‌کس دیگر خبر ندارد که به راه افتاده است.
activation-calls-write = نوشتن اینکه گروه شما با چه کسی تماس می‌گیرد
activation-calls = گروه شما با چه کسی تماس می‌گیرد
