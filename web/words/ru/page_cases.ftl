# Обращения: список, одно обращение и его части, направления, уроки.

## Список

page-cases-lead = { $open ->
    [0] В работе нет обращений.
    [one] В работе { $open } обращение.
    [few] В работе { $open } обращения.
    [many] В работе { $open } обращений.
   *[other] В работе { $open } обращения.
  }
page-cases-lead-quiet-some = { $count ->
    [0] Ни одно не затихло больше чем на две недели.
    [one] { $count } не менялось больше двух недель.
   *[other] { $count } не менялись больше двух недель.
  }
page-cases-new = Новое обращение
page-cases-views = Какие обращения
page-cases-view-now = В работе
page-cases-view-ended = Закрытые и в архиве
page-cases-view-all = Все
page-cases-whose = Чьи
page-cases-whose-all = Всех
page-cases-whose-ours = Наши
page-cases-whose-others = Других групп
page-cases-whose-mine = Мои: веду или подменяю
page-cases-state-all = В любом состоянии
page-cases-quiet = Без изменений
page-cases-quiet-any = Сколько угодно
page-cases-quiet-more = { $days ->
    [one] { $days } день или больше
    [few] { $days } дня или больше
    [many] { $days } дней или больше
   *[other] { $days } дня или больше
  }
page-cases-words = Слова из названия, типа или имени того, кто ведёт
page-cases-row-keeper = Ведёт: { $keeper }
page-cases-row-made = Что из обращения получила группа «{ $group }»
page-cases-row-nobody = Никто не ведёт
page-cases-row-quiet = { $days ->
    [0] Изменено сегодня
    [one] Без изменений { $days } день
    [few] Без изменений { $days } дня
    [many] Без изменений { $days } дней
   *[other] Без изменений { $days } дня
  }
page-cases-row-look = Вернуться к этому: { $when }
page-cases-row-risk = Риск: { $risk }
page-cases-more = Показать ещё обращения
page-cases-empty = Здесь пока нет обращений. Обращение — это то, о чём вас попросили: несколько слов о сути, что нужно сделать и кто это делает. Имена и контакты кладут в личную карточку, которая не выходит за пределы вашей группы.
page-cases-empty-filtered = Ни одно обращение не подходит. Посмотрите все.
page-cases-show-all = Показать все обращения

## Начало страницы обращения

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [one] В { $count } поле две версии.
   *[other] В { $count } полях по две версии.
  }
page-cases-lead-quiet = { $days ->
    [one] Без изменений { $days } день.
    [few] Без изменений { $days } дня.
    [many] Без изменений { $days } дней.
   *[other] Без изменений { $days } дня.
  }
page-cases-lead-answer-soon = Ответ на направление нужен к сроку: { $when }.
page-cases-lead-answer-due = Направление осталось без ответа, срок прошёл: { $when }.
page-cases-lead-look-soon = Пора будет вернуться к этому: { $when }.
page-cases-lead-look-due = К этому следовало вернуться: { $when }.
page-cases-lead-erase-soon = Срок хранения закончится: { $when }.
page-cases-lead-erase-due = Срок хранения закончился: { $when }. Попросите стереть это всех, у кого оно есть.
page-cases-lead-tasks = { $count ->
    [one] Не сделана { $count } задача.
    [few] Не сделаны { $count } задачи.
    [many] Не сделаны { $count } задач.
   *[other] Не сделаны { $count } задачи.
  }
page-cases-made-for = Это то, что группа «{ $group }» получила из вашего обращения, в том виде, в каком оно ушло. Отвечают здесь.
page-cases-printed = Краткое описание и рабочие заметки. Личная карточка и ваши заметки на полях никогда не печатаются вместе с ними.
page-cases-hand-over = Передать
page-cases-refer = Направить партнёру
page-cases-print = Печать
page-cases-cancel = Не сейчас

page-cases-not-here = Этого обращения здесь нет

## Части

page-cases-summary = Краткое описание
page-cases-body = Рабочие заметки
page-cases-body-none = Вам не передали рабочих заметок, или в них пока ничего нет.
page-cases-trail = Что сказано и сделано
page-cases-trail-signed = С подписью, сначала новое; ничто здесь никогда не затирается
page-cases-trail-all = Показать все изменения
page-cases-trail-few = Показать только сказанное и решённое
page-cases-trail-more = Показать более раннее
page-cases-note = Добавить заметку
page-cases-note-hint = Подписывается от имени вашей группы и остаётся. Её видят все, кто видит рабочие заметки.
page-cases-note-say = Подписать и добавить
page-cases-note-said = Добавлено и подписано.
page-cases-margin = Ваши заметки на полях
page-cases-margin-hint = Только для вашей группы. Их никуда не отправляют, не печатают и не включают в уроки.

## Личная карточка

page-cases-box = Личная карточка
page-cases-box-closed = Закрыта.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] Внутри пока ничего нет.
        [one] Внутри { $contacts } контакт.
        [few] Внутри { $contacts } контакта.
        [many] Внутри { $contacts } контактов.
       *[other] Внутри { $contacts } контакта.
      }
   *[other] { $contacts ->
        [0] Внутри имён: { $names }.
       *[other] Внутри имён: { $names }, контактов: { $contacts }.
      }
  }
page-cases-box-rules = Открытая карточка закроется сама, если две минуты не нажимать в ней клавиш и не касаться её, и когда вы уйдёте с этой страницы.
page-cases-box-open = Открыть карточку
page-cases-box-close = Закрыть карточку
page-cases-box-is-open = Карточка открыта.
page-cases-box-is-closed = Карточка закрыта.
page-cases-box-lan = Содержимое личной карточки не отправляется на телефоны и другие компьютеры. Посмотрите её на том компьютере, где работает узел.

page-cases-box-not-yours = Личную карточку видят только те, кого ваша группа впускает в своё домашнее пространство. Спросите хранителя этого узла.

## Об обращении

page-cases-about = Об этом обращении
page-cases-state = Состояние
page-cases-because = { $state }: { $who } — «{ $statement }», { $when }
page-cases-because-new = { $state }: с тех пор как оно открыто, никто не сказал иного
page-cases-held = У кого оно есть

## Нам направили

page-cases-asked = Группа «{ $group }» спрашивает, возьмёте ли вы это обращение.
page-cases-asked-parts = Вам передали: { $parts }.

## Передача

page-cases-hand-to = Кому
page-cases-hand-reason = Почему (если хотите)
page-cases-hand-hint = С этого времени обращение ведут они; это будет видно в истории.
page-cases-hand-done = Теперь ведёт: { $to }.
page-cases-hand-nobody = Скажите, кто теперь ведёт обращение.

## Согласие и сроки

page-cases-consent = Согласие и сроки
page-cases-consent-shared = Согласие
page-cases-consent-given = Можно передать: { $parts }. Кому: { $groups }.
page-cases-consent-over = Можно было передать: { $parts }. Кому: { $groups }. До: { $until }. Этот срок прошёл: спросите снова, прежде чем передавать что-то ещё.
page-cases-consent-nobody = Согласие дано, но не записано, какой группе и какие части. Пока ничего передавать нельзя.
page-cases-consent-no = Согласия нет, или его отозвали. Передавать другим ничего нельзя.
page-cases-consent-unknown = Никто не записал, есть ли согласие. Спросите, прежде чем передавать что-то другим.
page-cases-consent-unclear = Это записано дважды и по-разному. Выберите одно, прежде чем передавать что-то другим.
page-cases-consent-until = До: { $until }
page-cases-consent-change = Записать согласие
page-cases-consent-back = Согласие отозвали
page-cases-consent-is-back = Записано: больше ничего передавать другим нельзя.
page-cases-consent-sent = { $count ->
    [1] Отправленное раньше всё ещё есть у группы: { $groups }. Попросите стереть его и сообщить вам, когда это сделано.
   *[other] Отправленное раньше всё ещё есть у групп: { $groups }. Попросите стереть его и сообщить вам, когда это сделано.
  }
page-cases-kept = Хранение
page-cases-kept-until = До: { $when }. Потом попросите всех, у кого это есть, стереть его.
page-cases-kept-over = Срок хранения закончился: { $when }. Попросите всех, у кого это есть, стереть его.
page-cases-kept-after = После закрытия хранить: { $length }. Потом попросите всех, у кого это есть, стереть его.
page-cases-kept-unknown = Никто не записал, как долго это хранить.

## Направление

page-cases-refer-lead = Обращение остаётся у вас. Партнёр получает своё обращение с тем, на что дано согласие, и больше ничего.
page-cases-refer-peer = Какому партнёру
page-cases-refer-space = В каком пространстве
page-cases-refer-choose = Выберите
page-cases-refer-no-peers = У вас пока нет подтверждённых партнёров. Сначала познакомьтесь с группой и сравните шесть чисел.
page-cases-refer-to-peers = К партнёрам
page-cases-refer-no-space = У вас нет общего пространства с группой «{ $peer }», где вы можете писать. Создайте пространство для вас двоих и направьте обращение туда.
page-cases-refer-to-spaces = К пространствам
page-cases-refer-reason = Почему, своими словами
page-cases-refer-goes = Уйдёт именно это, слово в слово
page-cases-refer-slipped = { $count ->
    [1] Из личной карточки в отправляемый текст попало: { $names }. Уберите оттуда, если этого не должны узнать.
   *[other] Из личной карточки в отправляемый текст попало: { $names }. Уберите оттуда, если этого не должны узнать.
  }
page-cases-refer-stays = Всё остальное остаётся у вас: заметки на полях, история и каждая часть, которая здесь не названа.
page-cases-refer-nothing = там ничего не написано
page-cases-refer-readers = { $count ->
    [1] Это пространство может прочесть группа: { $groups }.
   *[other] Это пространство могут прочесть группы: { $groups }.
  }
page-cases-refer-no-answer = Группа «{ $peer }» может там только читать и потому не сможет ни принять, ни отказаться. Сначала дайте ей право писать.
page-cases-refer-send = Отправить: { $peer }
page-cases-refer-sent = Отправлено. У группы «{ $peer }» теперь есть своё обращение с этим; она может принять его или отказаться.
page-cases-refer-see = Посмотреть, что получено
page-cases-why-no-consent = Ничего отправить нельзя: ясного согласия не записано. Спросите тех, кого это касается, и запишите ответ в разделе «Согласие и сроки».
page-cases-why-other-group = Ничего отправить нельзя: в согласии не названа группа «{ $peer }». Если согласие касается и её, добавьте её в разделе «Согласие и сроки».
page-cases-why-no-parts = Ничего отправить нельзя: в согласии не названо ни одной части, которую можно передать группе «{ $peer }». Добавьте части в разделе «Согласие и сроки».
page-cases-why-consent-over = Ничего отправить нельзя: срок согласия прошёл. Спросите снова и измените последний день в разделе «Согласие и сроки».
page-cases-why-sent-already = Группа «{ $peer }» уже получила это обращение в этом пространстве. Прежде чем отправлять снова, уберите прежнее в корзину.
page-cases-why-contested = Ничего отправить нельзя: в поле «{ $field }» две версии. Сначала выберите одну.
page-cases-why-unreadable = Ничего отправить нельзя: поле «{ $field }» не читается на этом устройстве. Подождите связи с другим вашим устройством.
page-cases-why-withdrawn = Это обращение в корзине. Сначала верните его.
page-cases-refer-to-consent = К разделу «Согласие и сроки»

## Урок из обращения

page-cases-lesson = Что могли бы узнать другие
page-cases-lesson-hint = В уроке нет ни одного имени, и вы увидите каждую строку, прежде чем он уйдёт.
page-cases-lesson-make = Сделать из этого урок
page-cases-lesson-lead = Прочтите каждую строку. То, что есть в личной карточке и в заметках на полях, вычеркнуто везде; другие имена можете заметить только вы. Снимите отметку с того, что должно остаться у вас, и измените то, что выдаёт слишком много.
page-cases-lesson-title = Как назвать урок
page-cases-lesson-space = Кто его получит
page-cases-lesson-space-home = Только наша группа, как черновик
page-cases-lesson-goes = { $from } → «{ $into }»
page-cases-lesson-struck = { $count ->
    [0] Ничего не вычеркнуто.
    [one] Вычеркнуто { $count } место.
    [few] Вычеркнуто { $count } места.
    [many] Вычеркнуто { $count } мест.
   *[other] Вычеркнуто { $count } места.
  }
page-cases-lesson-struck-word = Вычеркнуто: { $text }
page-cases-lesson-text = Как это будет выглядеть
page-cases-lesson-take = Взять это
page-cases-lesson-stays = Не взято
page-cases-lesson-stays-private = { $field }: остаётся у вашей группы
page-cases-lesson-write = Написать урок
page-cases-lesson-nothing = Дайте уроку название и возьмите хотя бы одну строку.
