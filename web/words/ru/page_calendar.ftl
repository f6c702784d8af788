# Календарь: месяц, неделя, список, по группам, свободное время, выбранное рядом и файлы календаря.

page-calendar-title = Календарь, { $days }
page-calendar-views = Как показать
page-calendar-view-month = Месяц
page-calendar-view-week = Неделя
page-calendar-view-agenda = Список
page-calendar-view-groups = По группам
page-calendar-view-gaps = Свободно
page-calendar-view-files = Файлы
page-calendar-today = Сегодня
page-calendar-earlier = Раньше
page-calendar-later = Позже
page-calendar-add = Добавить
page-calendar-beside = Что выбрано
page-calendar-also = Показать рядом дни
page-calendar-also-none = Без второго календаря
page-calendar-also-gregorian = Григорианский календарь
page-calendar-also-persian = Персидский календарь
page-calendar-also-islamic-umalqura = Календарь хиджры (Умм аль-Кура)
page-calendar-week-number = Неделя { $number }
page-calendar-keys = Стрелки переводят от дня к дню, Page Up и Page Down — от месяца к месяцу. Enter открывает день, N добавляет к нему запись.
page-calendar-cell = { $count ->
    [0] { $day }, ничего не запланировано
    [one] { $day }, { $count } запись
    [few] { $day }, { $count } записи
    [many] { $day }, { $count } записей
   *[other] { $day }, { $count } записи
  }
page-calendar-more = ещё { $count }
page-calendar-show-more = { $count ->
    [1] Показать ещё одну
   *[other] Показать ещё (осталось { $count })
  }
page-calendar-window = Совместное действие, по: { $until }
page-calendar-band = { $title }, по: { $until }
page-calendar-own-form = ваш вариант
page-calendar-its-form = свой вариант группы
page-calendar-key-joint = Совместное действие
page-calendar-key-window = Его сроки
page-calendar-key-form = Свой вариант одной из групп
page-calendar-contested = Спорно
page-calendar-moved = План изменился
page-calendar-called-off = Отменено
page-calendar-not-whole = Здесь запланировано так много, что всё не помещается. Выберите срок покороче, чтобы увидеть всё.
page-calendar-day-empty = На этот день ничего не запланировано.
page-calendar-nothing = Ничего
page-calendar-add-here = Добавить на этот день
page-calendar-until = По: { $day }
page-calendar-next = Дальше
page-calendar-then = Что было потом
page-calendar-turn = Очередь: { $name }
page-calendar-rhythm = { $count ->
    [0] Все ответили
    [one] Не хватает { $count } ответа
   *[other] Не хватает { $count } ответов
  }
page-calendar-form-ours = Ваш вариант совместного действия
page-calendar-drill = { $count ->
    [0] Тренировка: провели все
    [one] Тренировка: не провела { $count } группа
    [few] Тренировка: не провели { $count } группы
   *[other] Тренировка: не провели { $count } групп
  }
page-calendar-form-theirs = Свой вариант группы «{ $name }»
page-calendar-undated = { $count ->
    [one] { $count } план ещё без даты
    [few] { $count } плана ещё без даты
    [many] { $count } планов ещё без даты
   *[other] { $count } плана ещё без даты
  }
page-calendar-unfold = Показать
page-calendar-fold = Скрыть

## Что выбрано

page-calendar-open = Открыть
page-calendar-close = Закрыть
page-calendar-change = Изменить
page-calendar-changed = Готово
page-calendar-cancel = Не сейчас
page-calendar-when = Когда
page-calendar-from-until = { $from } — { $until }
page-calendar-your-time = По вашему времени { $time }
page-calendar-your-times = По вашему времени { $from } — { $until }
page-calendar-zone-time = { $place }: { $time }
page-calendar-not-answered = { $count ->
    [one] Ещё не ответили: { $groups }.
   *[other] Ещё не ответили: { $groups }.
  }
page-calendar-last-met = Последняя связь с группой «{ $name }» была { $ago }.
page-calendar-moved-title = План, к которому вы написали свой вариант, изменился.
page-calendar-moved-by = { $count ->
    [1] { $name }: изменено «{ $field }» ({ $when }), когда ваш вариант был уже написан.
   *[other] { $name }: изменено { $field } ({ $when }), когда ваш вариант был уже написан.
  }
page-calendar-moved-unknown = { $count ->
    [1] После того как вы написали свой вариант, изменилось «{ $field }».
   *[other] После того как вы написали свой вариант, изменилось: { $field }.
  }
page-calendar-moved-theirs = План, к которому написан этот вариант, изменился.
page-calendar-was = Было
page-calendar-now = Стало
page-calendar-yours = У вас
page-calendar-stands = Наш вариант в силе
page-calendar-change-ours = Изменить наш вариант
page-calendar-make-ours = Сделать свой вариант
page-calendar-save-ours = Сохранить наш вариант
page-calendar-form-hint = Что оставите пустым, останется как в общем плане. Все, кто видит план, увидят и это.
page-calendar-plan-says = В плане: { $text }
page-calendar-forms = Как это делает каждая группа
page-calendar-forms-own = { $name }, ваш вариант
page-calendar-forms-theirs = { $name }, свой вариант
page-calendar-agrees = Как в общем плане.
page-calendar-objects = Группа против.
page-calendar-plans = Группа составила план.
page-calendar-silent = Ответа пока нет.
page-calendar-silent-unreached = Ответа пока нет. Неизвестно, дошёл ли до группы ваш вопрос.

## Добавление

page-calendar-add-on = Добавить: { $day }
page-calendar-add-what = Что добавить
page-calendar-add-event = Событие только ваше; другие видят его там, где вы им поделились.
page-calendar-add-action = Совместное действие — один план нескольких групп: они соглашаются, возражают или делают по-своему.

## Неделя, список, по группам, свободное время

page-calendar-hours = Часы этих дней
page-calendar-days-back = { $count ->
    [1] Днём раньше
    [one] На { $count } день раньше
    [few] На { $count } дня раньше
    [many] На { $count } дней раньше
   *[other] На { $count } дня раньше
  }
page-calendar-days-on = { $count ->
    [1] Днём позже
    [one] На { $count } день позже
    [few] На { $count } дня позже
    [many] На { $count } дней позже
   *[other] На { $count } дня позже
  }
page-calendar-printed = Календарь, { $days }. Напечатано группой «{ $name }», { $day }.
page-calendar-agenda-back = Предыдущие недели
page-calendar-agenda-on = Следующие недели
page-calendar-agenda-shows = В списке: { $days }.
page-calendar-weeks-empty = { $count ->
    [1] На эту неделю ничего не запланировано.
    [one] На { $count } неделю ничего не запланировано.
    [few] На эти { $count } недели ничего не запланировано.
    [many] На эти { $count } недель ничего не запланировано.
   *[other] На эти { $count } недели ничего не запланировано.
  }
page-calendar-by = Дни или недели
page-calendar-by-days = Дни
page-calendar-by-weeks = Недели
page-calendar-group = Группа
page-calendar-groups-caption = Что планирует каждая группа, { $days }
page-calendar-gap-whose = Чьё свободное время
page-calendar-gap-everybody = Всех групп вместе
page-calendar-gaps-all-days = { $count ->
    [0] На каждый из этих дней что-нибудь запланировано.
    [one] Дни, когда ни у кого ничего не запланировано: { $count } промежуток.
    [few] Дни, когда ни у кого ничего не запланировано: { $count } промежутка.
    [many] Дни, когда ни у кого ничего не запланировано: { $count } промежутков.
   *[other] Дни, когда ни у кого ничего не запланировано: { $count } промежутка.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] На каждую из этих недель что-нибудь запланировано.
    [one] Недели, когда ни у кого ничего не запланировано: { $count } промежуток.
    [few] Недели, когда ни у кого ничего не запланировано: { $count } промежутка.
    [many] Недели, когда ни у кого ничего не запланировано: { $count } промежутков.
   *[other] Недели, когда ни у кого ничего не запланировано: { $count } промежутка.
  }
page-calendar-gaps-group-days = { $count ->
    [0] У группы «{ $name }» на каждый из этих дней что-нибудь запланировано.
    [one] Дни, когда у группы «{ $name }» ничего не запланировано: { $count } промежуток.
    [few] Дни, когда у группы «{ $name }» ничего не запланировано: { $count } промежутка.
    [many] Дни, когда у группы «{ $name }» ничего не запланировано: { $count } промежутков.
   *[other] Дни, когда у группы «{ $name }» ничего не запланировано: { $count } промежутка.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] У группы «{ $name }» на каждую из этих недель что-нибудь запланировано.
    [one] Недели, когда у группы «{ $name }» ничего не запланировано: { $count } промежуток.
    [few] Недели, когда у группы «{ $name }» ничего не запланировано: { $count } промежутка.
    [many] Недели, когда у группы «{ $name }» ничего не запланировано: { $count } промежутков.
   *[other] Недели, когда у группы «{ $name }» ничего не запланировано: { $count } промежутка.
  }
page-calendar-gap-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
  }
page-calendar-gap-weeks = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
  }
page-calendar-gap-after = { $count ->
    [1] Ближайшее совместное действие — «{ $title }», днём позже.
    [one] Ближайшее совместное действие — «{ $title }», на { $count } день позже.
    [few] Ближайшее совместное действие — «{ $title }», на { $count } дня позже.
    [many] Ближайшее совместное действие — «{ $title }», на { $count } дней позже.
   *[other] Ближайшее совместное действие — «{ $title }», на { $count } дня позже.
  }
page-calendar-gap-before = { $count ->
    [1] Ближайшее совместное действие — «{ $title }», днём раньше.
    [one] Ближайшее совместное действие — «{ $title }», на { $count } день раньше.
    [few] Ближайшее совместное действие — «{ $title }», на { $count } дня раньше.
    [many] Ближайшее совместное действие — «{ $title }», на { $count } дней раньше.
   *[other] Ближайшее совместное действие — «{ $title }», на { $count } дня раньше.
  }
page-calendar-gap-no-plan = Поблизости нет совместных действий.

## Файлы календаря

page-calendar-files = Файлы календаря
page-calendar-files-lead = Возьмите записи из другой программы-календаря или передайте ей свои. Ниоткуда ничего не скачивается: файлы читает этот браузер и передаёт вашему узлу.
page-calendar-space = Пространство
page-calendar-bring = Внести файл
page-calendar-bring-hint = Календарь (.ics), таблица (.csv) или файл Hedgerow (.json). Сначала вы увидите, что произойдёт. Если внести тот же файл ещё раз, он обновит внесённое и ничего не удвоит.
page-calendar-bring-file = Файл
page-calendar-bring-kind = Чем станут его записи
page-calendar-bring-would = Что произойдёт, если внести { $name }
page-calendar-bring-counts = Новых: { $added }. Обновлённых: { $updated }. Уже есть и не изменились: { $unchanged }.
page-calendar-bring-do = Внести
page-calendar-bring-done = Готово. Новых: { $added }. Обновлённых: { $updated }. Уже есть и не изменились: { $unchanged }.
page-calendar-bring-faults = { $count ->
    [one] Не удаётся внести { $count } запись.
    [few] Не удаётся внести { $count } записи.
    [many] Не удаётся внести { $count } записей.
   *[other] Не удаётся внести { $count } записи.
  }
page-calendar-bring-line = Строка { $line }
page-calendar-take-back = Отменить
page-calendar-undone = Отменено. Убрано в корзину: { $withdrawn }. Возвращено к прежнему виду: { $changed }.
page-calendar-undone-left = { $count ->
    [1] Одна запись остаётся: с тех пор над ней работали.
    [one] Остаётся { $count } запись: с тех пор над ней работали.
    [few] Остаются { $count } записи: с тех пор над ними работали.
    [many] Остаются { $count } записей: с тех пор над ними работали.
   *[other] Остаются { $count } записи: с тех пор над ними работали.
  }
page-calendar-brought = Недавно внесено
page-calendar-brought-line = { $count ->
    [one] { $when }, в пространство «{ $space }»: { $count } запись.
    [few] { $when }, в пространство «{ $space }»: { $count } записи.
    [many] { $when }, в пространство «{ $space }»: { $count } записей.
   *[other] { $when }, в пространство «{ $space }»: { $count } записи.
  } { $days ->
    [1] Можно отменить до завтра.
    [one] Можно отменить ещё { $days } день.
    [few] Можно отменить ещё { $days } дня.
    [many] Можно отменить ещё { $days } дней.
   *[other] Можно отменить ещё { $days } дня.
  }
page-calendar-brought-nothing-left = Всё это отменено.
page-calendar-hand-out = Выдать файл
page-calendar-hand-out-hint = События и совместные действия пространства в виде файла календаря. Прочесть его может каждый, у кого он есть; он не зашифрован.
page-calendar-hand-out-do = Сохранить файл календаря
page-calendar-handed = { $left ->
    [0] Сохранено: { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
      }.
   *[other] Сохранено: { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
      }. Пропущено, потому что у них нет дня, который может показать календарь: { $left }.
  }
page-calendar-handed-nothing = В этом пространстве нет ничего, что можно поместить в файл календаря.
page-calendar-feeds = Дать программе-календарю читать
page-calendar-feeds-hint = Секретный адрес для программы-календаря на этом компьютере. По нему всегда видно, что есть в пространстве. Кто знает адрес, может прочесть этот календарь, поэтому не давайте его никому.
page-calendar-feed-made = Создан: { $when }
page-calendar-feed-remove = Убрать этот адрес
page-calendar-feed-add = Создать адрес
