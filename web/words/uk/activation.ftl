# Запущений план: хто запустив, що робити, хто зробив, коли було тренування.
cli-label-block-activation = Що робити
activation-now = Цей план запущено. Дійте зараз.
activation-set-off = Запуск: { $group }, { $when }
activation-over = Усе позаду. Запишіть разом, що вийшло, а що ні, щоб наступного разу було краще.
activation-count = Зроблено: { $done } з { $count }
activation-no-steps = У цьому списку немає кроків.
activation-done-by = зроблено: { $groups }
activation-drilled = Останнє тренування: { $when }
activation-never-drilled = Тренування ще не було.
activation-not-active = Цей план не запущено, або все вже позаду. Спершу запустіть його.
activation-stand-down-first = Цей план запущено. Спершу дайте відбій, потім його можна покласти в кошик.
activation-not-over = Обговорювати нічого: план не запускали, або відбою ще не було.
activation-step-unknown = «{ $step }» — такого кроку в списках плану немає. Напишіть його тими самими словами.
activation-home = Цей план бачить лише ваша група. Більше ніхто не дізнається, що його запущено.
activation-calls-write = Записати, кому телефонує ваша група
activation-calls = Кому телефонує ваша група
