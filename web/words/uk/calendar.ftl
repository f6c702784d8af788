# Що відмовляє стіл, коли питають дні календаря.
calendar-days-turned = Останній день раніше за перший. Поміняйте їх місцями.
calendar-too-long = Це більше ніж { $limit } днів за раз. Просіть менше.
calendar-zone-unknown = Часового поясу { $zone } немає. Пишіть так: Europe/Berlin.
