# Запущенный план: кто запустил, что делать, кто сделал, когда была тренировка.
cli-label-block-activation = Что делать
activation-now = Этот план запущен. Действуйте сейчас.
activation-set-off = Запуск: { $group }, { $when }
activation-over = Всё позади. Запишите вместе, что получилось, а что нет, чтобы в следующий раз было лучше.
activation-count = Сделано: { $done } из { $count }
activation-no-steps = В этом списке шагов нет.
activation-done-by = сделано: { $groups }
activation-drilled = Последняя тренировка: { $when }
activation-never-drilled = Тренировки ещё не было.
activation-not-active = Этот план не запущен, или всё уже позади. Сначала запустите его.
activation-stand-down-first = Этот план запущен. Сначала дайте отбой, потом его можно убрать в корзину.
activation-not-over = Обсуждать нечего: план не запускали, или отбоя ещё не было.
activation-step-unknown = «{ $step }» — такого шага в списках плана нет. Напишите его теми же словами.
activation-home = Этот план видит только ваша группа. Больше никто не узнает, что он запущен.
activation-calls-write = Записать, кому звонит ваша группа
activation-calls = Кому звонит ваша группа
