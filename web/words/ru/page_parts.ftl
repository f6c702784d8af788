# Общее для всех страниц: значения и поля, заявления, кто что написал, у кого что есть.

page-parts-statement-unknown = Заявление, которого эта версия не знает
page-parts-answer-yes = Да
page-parts-answer-no = Нет
page-parts-answer-unknown = Неизвестно
page-parts-nothing = Ничего не написано
page-parts-about = примерно { $date }
page-parts-unsure = { $date }, не точно
page-parts-season-21 = весна, { $year }
page-parts-season-22 = лето, { $year }
page-parts-season-23 = осень, { $year }
page-parts-season-24 = зима, { $year }
page-parts-from-to = { $from } — { $to }
page-parts-place-country = { $place } (страна, не точнее)
page-parts-place-region = { $place } (регион, не точнее)
page-parts-place-town = { $place } (город, не точнее)
page-parts-place-district = { $place } (район, не точнее)
page-parts-place-street = { $place } (улица, не точнее)
page-parts-place-exact = { $place } (точное место)
page-parts-place-about = { $place }, с точностью до { $metres } м
page-parts-elsewhere = { $time } ({ $zone })
page-parts-not-here = Запись, которой здесь нет

# Кто написал
page-parts-by-member = { $member } (группа «{ $group }»)
page-parts-arrived = дошло до вас: { $when }
page-parts-clock-unsure = часы были неточны

# Изменение поля
page-parts-change = Изменить: { $field }
page-parts-done = Готово
page-parts-cancel = Оставить как было
page-parts-saving = Сохраняется…
page-parts-saved = Сохранено на этом узле
page-parts-not-saved = Ещё не сохранено. То, что вы набрали, по-прежнему здесь.
page-parts-meanwhile = Тем временем это изменили: { $who }. Ничего вашего не пропало.
page-parts-theirs = Записано сейчас
page-parts-mine = Вы набрали
page-parts-keep-theirs = Оставить записанное
page-parts-keep-mine = Записать моё
page-parts-optional = { $field } (если хотите)
page-parts-chars-left = { $count ->
    [one] Остался { $count } знак
    [few] Осталось { $count } знака
    [many] Осталось { $count } знаков
   *[other] Осталось { $count } знака
  }
page-parts-sensitive = Пишите здесь только то, что никому не навредит, если прочтут не те люди.

# Спорные значения
page-parts-contested = Записано дважды, и одни не знали о других. Хранятся обе версии, пока кто-то не выберет.
page-parts-contested-only-owner = Выбрать между ними может группа «{ $group }».
page-parts-contested-empty = Ничего: это убрали
page-parts-choose = Оставить это
page-parts-third = Написать другое
page-parts-contested-word = Спорно
page-parts-contested-task = Две версии этой задачи: { $titles }

# Время, даты, сроки
page-parts-day = День
page-parts-time = Время
page-parts-all-day = Весь день
page-parts-zone = Часовой пояс
page-parts-zone-change = Другой часовой пояс
page-parts-skipped = В этот день часы перескакивают через это время: считается { $time }.
page-parts-year = Год
page-parts-month = Месяц или время года
page-parts-month-any = Когда-то в этом году
page-parts-day-any = День, если известен
page-parts-season-name-21 = Весна
page-parts-season-name-22 = Лето
page-parts-season-name-23 = Осень
page-parts-season-name-24 = Зима
page-parts-mark = Насколько точно
page-parts-mark-sure = Известно
page-parts-mark-about = Примерно тогда
page-parts-mark-unsure = Не точно
page-parts-span-length = Сколько времени
page-parts-span-window = С одного дня по другой
page-parts-count = Сколько
page-parts-unit = Чего
page-parts-unit-hour = часы
page-parts-unit-day = дни
page-parts-unit-week = недели
page-parts-unit-month = месяцы
page-parts-unit-year = годы
page-parts-from = С
page-parts-to = По
page-parts-span-raw = { $span } (чтобы изменить, укажите новый срок)
page-parts-repeats-never = Не повторяется
page-parts-repeats-each = Раз в
page-parts-repeats-altogether = Сколько раз всего, если есть конец
page-parts-repeats-every-day = { $count ->
    [1] Каждый день
    [one] Раз в { $count } день
    [few] Раз в { $count } дня
    [many] Раз в { $count } дней
   *[other] Раз в { $count } дня
  }
page-parts-repeats-every-week = { $count ->
    [1] Каждую неделю
    [one] Раз в { $count } неделю
    [few] Раз в { $count } недели
    [many] Раз в { $count } недель
   *[other] Раз в { $count } недели
  }
page-parts-repeats-every-month = { $count ->
    [1] Каждый месяц
    [one] Раз в { $count } месяц
    [few] Раз в { $count } месяца
    [many] Раз в { $count } месяцев
   *[other] Раз в { $count } месяца
  }
page-parts-repeats-every-year = { $count ->
    [1] Каждый год
    [one] Раз в { $count } год
    [few] Раз в { $count } года
    [many] Раз в { $count } лет
   *[other] Раз в { $count } года
  }
page-parts-repeats-on = { $often }: { $days }
page-parts-repeats-until = { $often }, до { $day }
page-parts-repeats-times = { $often }, всего { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
  }
page-parts-repeats-other = По правилу из другой программы-календаря
page-parts-repeats-as-it-is = Как сейчас
page-parts-repeats-replace = Оно остаётся, пока вы не выберете другое.

# Числа, деньги, места, люди, ссылки
page-parts-number = Число
page-parts-counted = Что считается
page-parts-currency = Валюта
page-parts-currency-hint = Три буквы, например EUR или GEL
page-parts-choice-none = Не сказано
page-parts-precision = Насколько точно могут знать другие
page-parts-precision-none = Не сказано
page-parts-precision-country = Страна
page-parts-precision-region = Регион
page-parts-precision-town = Город
page-parts-precision-district = Район
page-parts-precision-street = Улица
page-parts-precision-exact = Точное место
page-parts-person-hint = Имя или псевдоним; пока вы набираете, предлагаются имена вашей группы
page-parts-pick-group-none = Группа не выбрана
page-parts-link-search = Найти запись
page-parts-link-found = { $count ->
    [0] Записей не найдено. Попробуйте другое слово.
    [one] Найдена { $count } запись
    [few] Найдены { $count } записи
    [many] Найдено { $count } записей
   *[other] Найдено { $count } записи
  }
page-parts-link-remove = Убрать «{ $title }»
page-parts-many-add = Добавить
page-parts-many-one = Ещё одно
page-parts-many-remove = Убрать «{ $value }»
page-parts-many-up = Поднять «{ $value }» выше
page-parts-ticked = Сделано:
page-parts-unticked = Не сделано:
page-parts-task-is-done = Сделано
page-parts-task-is-open = Не сделано
page-parts-task-new = Новая задача
page-parts-task-done = Сделано: { $title }
page-parts-task-title = Задача { $number }

# Что узел говорит о значении, словами формы
page-parts-wrong-missing = Нужно заполнить поле «{ $field }».
page-parts-missing = Это нужно заполнить.
page-parts-missing-choice = Сначала выберите что-нибудь.
page-parts-wrong-long = Слишком длинно; предел — { $chars } знаков. Сократите или перенесите в заметки.
page-parts-wrong-hidden = Здесь есть знаки, которых не видно или которые переворачивают текст. Наберите снова без них.
page-parts-wrong-moment = Укажите день и время, если оно есть.
page-parts-wrong-zone = Этот часовой пояс неизвестен. Выберите из списка.
page-parts-wrong-span = Укажите число часов, дней, недель, месяцев или лет либо первый и последний день.
page-parts-wrong-turned = Последний день раньше первого. Выберите первым более ранний.
page-parts-wrong-early = Это раньше, чем «{ $other }» ({ $stands }). Выберите время позже или сначала измените «{ $other }».
page-parts-wrong-late = Это позже, чем «{ $other }» ({ $stands }). Выберите время раньше или сначала измените «{ $other }».
page-parts-wrong-fuzzy = Укажите хотя бы год, четыре цифры.
page-parts-wrong-place = Укажите название места.
page-parts-wrong-quantity = Укажите число, например 20 или 1,5, и что считается.
page-parts-wrong-amount = Укажите число и валюту из трёх букв, например EUR.
page-parts-wrong-below = Здесь не может быть меньше нуля. Уберите минус.
page-parts-wrong-points = Очки — от 0 до { $limit }. Укажите число в этих пределах.
page-parts-wrong-id = Выберите из того, что нашлось.

# Добавление записи
page-parts-form-space = Где записать
page-parts-form-space-choose = Выберите, кто это увидит
page-parts-form-space-home = Только здесь, для нашей группы (поделиться можно потом)
page-parts-form-shared = Другие группы тоже могут это менять
page-parts-form-linked = «{ $title }» — в пространстве «{ $space }». Кто читает только его, этого не увидит.
page-parts-form-linked-do = Записать в «{ $space }»
page-parts-form-more = Заполнить ещё
page-parts-form-part-home = Эта часть остаётся у вашей группы, кто бы ни видел остальное.
page-parts-form-save = Записать
page-parts-form-no-space = Нет пространства, в котором вы можете писать.

# Заявления
page-parts-say-signed = Это подписывается от имени вашей группы и остаётся. Потом можно сказать иначе.
page-parts-say-it = Подписать: { $statement }
page-parts-say-not = Не сейчас
page-parts-said = Сказано и подписано
page-parts-hidden = Будет видно, когда распределение закроется
page-parts-earlier-wording = сказано о прежнем тексте, поэтому к нынешнему не относится
page-parts-not-counting = Сохранено, но не действует:
page-parts-nothing-said = Пока никто ничего не сказал.

# У кого что есть
page-parts-held-nobody = Больше ни у кого этого пока нет. Это есть только на этом узле.
page-parts-held-when = { $group }: есть, по словам самой группы, { $when }
page-parts-held-told = { $group }: есть, со слов: { $tellers }, { $when }
page-parts-held-unknown = { $count ->
    [one] Неизвестно: { $groups }
   *[other] Неизвестно: { $groups }
  }

# Что произошло
page-parts-trail-more = Показать более раннее
page-parts-trail-empty = Пока ничего не происходило.
page-parts-not-from-afar = Вы пришли по местной сети, а по ней этого сделать нельзя. Сделайте это на самом компьютере узла или на другом компьютере вашей группы.
page-parts-file-choose = Выбрать файл…
page-parts-files-choose = Выбрать файлы…
page-parts-file-chosen = Выбрано: { $names }
page-parts-file-none = Файл ещё не выбран.
