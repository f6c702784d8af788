# Как стираются записи, подтверждения, предложения, сроки хранения.

page-erasing-erase = Стереть эту запись
page-erasing-back = Назад к записи
page-erasing-erase-this = Стереть навсегда
page-erasing-erase-it = Стереть
page-erasing-erase-of = Стереть: { $title }
page-erasing-happens = Что тогда произойдёт
page-erasing-happens-here = Её слова, история и всё, что о ней сказано, будут убраны с этого компьютера.
page-erasing-happens-others = Подписанную просьбу сделать то же получат: { $names }. Их компьютеры сделают это сами, как только узнают о ней.
page-erasing-happens-alone = Больше никого в этом пространстве нет, и просить никого не нужно.
page-erasing-happens-receipts = Каждый компьютер, который это сделал, отвечает подписанным подтверждением. Вы видите, кто подтвердил, а кто ещё не ответил.
page-erasing-happens-not = Это не дойдёт до напечатанных страниц, вынесенных файлов, снимков экрана и резервных копий, пока их не прочтёт компьютер, который об этом знает.
page-erasing-reason = Почему, в нескольких словах
page-erasing-reason-hint = Это прочтут все в пространстве. Не пишите здесь того, что нужно стереть. Можно оставить пустым.
page-erasing-sure = Мне понятно, что вернуть это нельзя, в отличие от корзины.
page-erasing-do = Стереть
page-erasing-doing = Стираем…

page-erasing-erased = Стёртое и сроки хранения
page-erasing-erased-lead = Что стёрто, кто это подтвердил и что хранилось столько, сколько положено записям этого вида.
page-erasing-list = Стёрто
page-erasing-none = Пока ничего не стёрто.
page-erasing-one = { $kind } — стёрто: { $when }
page-erasing-by = Кто: { $name }. Пространство: { $space }.
page-erasing-waiting = { $confirmed ->
    [one] Подтвердил { $confirmed } компьютер, ещё нет вестей: { $waiting }.
    [few] Подтвердили { $confirmed } компьютера, ещё нет вестей: { $waiting }.
    [many] Подтвердили { $confirmed } компьютеров, ещё нет вестей: { $waiting }.
   *[other] Подтвердили { $confirmed } компьютера, ещё нет вестей: { $waiting }.
  }
page-erasing-all = { $confirmed ->
    [one] Подтвердили все, кого просили: { $confirmed } компьютер.
    [few] Подтвердили все, кого просили: { $confirmed } компьютера.
    [many] Подтвердили все, кого просили: { $confirmed } компьютеров.
   *[other] Подтвердили все, кого просили: { $confirmed } компьютера.
  }
page-erasing-receipts = Кто это стёр
page-erasing-receipts-lead = Кто попросил: { $name }, { $when }. Попросили каждый компьютер, на котором это могло быть.
page-erasing-to-list = Стёртое и сроки хранения
page-erasing-late = { $count ->
    [one] Позже пришло { $count } изменение этой записи от тех, кто ещё не знал.
    [few] Позже пришло { $count } изменения этой записи от тех, кто ещё не знал.
    [many] Позже пришло { $count } изменений этой записи от тех, кто ещё не знал.
   *[other] Позже пришло { $count } изменения этой записи от тех, кто ещё не знал.
  }
page-erasing-late-look = Решить, что с этим делать
page-erasing-confirmed = { $count ->
    [0] Пока никто не подтвердил
    [one] Подтвердил { $count } компьютер
    [few] Подтвердили { $count } компьютера
    [many] Подтвердили { $count } компьютеров
   *[other] Подтвердили { $count } компьютера
  }
page-erasing-confirmed-by = Компьютер { $device } · { $when }
page-erasing-not-heard = { $count ->
    [0] Ответили все
    [one] Ещё нет вестей от { $count } компьютера
   *[other] Ещё нет вестей от { $count } компьютеров
  }
page-erasing-not-heard-means = Их попросили, но ответа нет. Возможно, они выключены или их больше нет; сделали ли они это, знать нельзя.
page-erasing-everybody = Каждый компьютер, который просили, ответил.
page-erasing-couriers = Курьеры
page-erasing-courier-did = Запечатанные части выброшены.
page-erasing-courier-asked = Попросили, ответа пока нет. Прочесть их он никогда не мог.
page-erasing-proposal = Группа «{ $name }» написала о том, что стёрто
page-erasing-proposal-how = Это хранится отдельно, и его никто не видит. Оставьте это как новую запись или отбросьте навсегда.
page-erasing-proposals-far = Сохранять ли изменения, пришедшие слишком поздно, решают не по местной сети, а на самом компьютере узла или на другом компьютере вашей группы.
page-erasing-keep = Оставить как новую запись
page-erasing-discard = Отбросить
page-erasing-kept = Оставлено, это новая запись.
page-erasing-discarded = Отброшено.
page-erasing-due = Хранится достаточно долго
page-erasing-due-how = Срок, в течение которого хранят записи этого вида, для них прошёл. Само ничего не стирается.
page-erasing-due-none = Таких записей нет.
page-erasing-due-clock = { $clock }: { $day }
page-erasing-due-since = Срок прошёл: { $day }
page-erasing-before = Раньше могли это прочесть и больше сюда не входят: { $names }. Их можно только попросить.
page-erasing-why = Причина:
