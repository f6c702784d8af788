# Сегодня и пока вас не было.

page-today-print = Напечатать неделю
page-today-add = Добавить
page-today-incident = Сообщить о происшествии
page-today-contested = Спорно
page-today-activity = Всё, что происходило

## Что можно было бы сказать вслух

page-today-lead = { $count ->
    [0] Вас ничего не ждёт.
    [one] Вас ждёт { $count } дело.
    [few] Вас ждут { $count } дела.
    [many] Вас ждут { $count } дел.
   *[other] Вас ждут { $count } дела.
  }
# $title — название записи, $day — например «пятница, 27 ноября».
page-today-lead-near = Ближайшее — «{ $title }», { $day }.
page-today-lead-today = Сегодня срок: «{ $title }».
page-today-lead-late = Срок прошёл: «{ $title }», { $day }.
page-today-lead-held = { $count ->
    [1] Последнее, что вы написали, есть у вашего партнёра.
   *[other] Последнее, что вы написали, есть у всех ваших партнёров.
  }
page-today-lead-behind = { $count ->
    [one] До кого ещё не дошло последнее, что вы написали: { $groups }.
   *[other] До кого ещё не дошло последнее, что вы написали: { $groups }.
  }
page-today-lead-behind-many = { $count ->
    [one] Последнее, что вы написали, ещё не дошло до { $count } партнёра.
   *[other] Последнее, что вы написали, ещё не дошло до { $count } партнёров.
  }

## Что ждёт

page-today-waits = Ждёт вас
page-today-waits-nothing = Сейчас вас ничего не ждёт.
page-today-more = { $count ->
    [1] Показать ещё одно
   *[other] Показать ещё { $count }
  }
page-today-for-choose = Записано по-разному или на одно претендуют несколько групп. Ничего не пропало; кому-то нужно выбрать.
page-today-for-acknowledge = Сообщили о происшествии. Остальные ждут вашего слова, что вы об этом знаете.
page-today-for-acknowledge-late = Никто вовремя не подтвердил это происшествие. Скажите, что вы о нём знаете.
page-today-for-clock-acknowledge = Никто не подтвердил вовремя. Сообщите и другим способом.
page-today-for-accept = Вам предлагают то, что нужно. Берёте?
page-today-for-deliver = Вы это обещали. Скажите, когда передадите.
page-today-for-confirm = Другая сторона говорит, что передала. Дошло ли это до вас?
page-today-for-agree = Предложено совместное действие. Остальные ждут вашего слова.
page-today-for-look-again = План, к которому вы написали свой вариант, изменился. Одна ваша строка написана до этого.
page-today-for-answer = Все говорят, как у них дела. Вашего ответа ещё нет.
page-today-for-answer-referral = Вам направили обращение. Берёте его?
page-today-for-take-over = Сейчас ваша очередь. Скажите, что принимаете её.
page-today-for-decide = Решение открыто. Ваша группа ещё не высказалась.
page-today-for-advise = Перед решением просят вашего совета.
page-today-for-outcome = Все слова собраны. Скажите, чем кончилось.
page-today-for-sign = Договорённость открыта для подписания. Ваша группа не подписала эту формулировку.
page-today-for-act = Этот план запущен. Действуйте сейчас.
page-today-for-debrief = Всё позади. Скажите, что вы поняли, чтобы в следующий раз было лучше.
page-today-for-drill = Пора провести тренировку по этому плану. Ваша группа её не проводила.
page-today-for-sign-plan = План открыт для подписания. Ваша группа не подписала эту формулировку.
page-today-plan-whole = Весь план и кому звонить
page-today-for-review = Прежде чем это скажут публично, прочитать должен кто-то, кто знает этот язык и не писал этого. Прочтёте?
page-today-for-use = Это прочитал кто-то другой. Можно брать в употребление.
page-today-for-reword = Оригинал изменился с тех пор, как написан ваш вариант. Посмотрите, говорит ли он то же самое.
page-today-for-stopped = Другая группа просит этого не использовать. Посмотрите почему. Затем скажите то же или что это можно снова использовать.
page-today-for-clock-look = Пора вернуться к этому.
page-today-for-clock-answer = Пора дать ответ.
page-today-for-clock-erase = Это хранится достаточно долго. Можно попросить всех, у кого оно есть, стереть его.
page-today-for-clock-review = Пора это пересмотреть.
page-today-for-accept-steward = Вам предлагают заботиться об этом пространстве, с правом добавлять и исключать группы.
page-today-for-look-space = { $name } делит с вами это пространство, и в нём пока ничего не написано. Посмотрите, кто в нём и что вам там можно, или сделайте первую запись.
page-today-for-look-spaces = Пространства, которыми эта группа делится с вами и где пока ничего не написано: { $count }. Посмотрите, какие они, кто в них и что вам там можно.
page-today-for-compare-numbers = Вы познакомились, но шесть чисел ещё не сравнили.
page-today-for-other = Кто-то ждёт вашего слова.
page-today-look-open = Открыть
page-today-look-other = Другой ответ
page-today-look-both = Посмотреть оба
page-today-look-compare = Сравнить строки
page-today-look-numbers = Сравнить числа
page-today-accept-steward = Согласиться
# $days — сколько осталось до срока; дата стоит ниже.
page-today-due = { $days ->
    [0] Срок сегодня
    [1] Срок завтра
   *[other] Срок
  }
page-today-late = { $days ->
    [one] Опоздание { $days } день
    [few] Опоздание { $days } дня
    [many] Опоздание { $days } дней
   *[other] Опоздание { $days } дня
  }
# $statement — что сказано, $title — название записи.
page-today-said = Сказано: «{ $statement }» — о записи «{ $title }». Это есть в её истории.
page-today-steward = Теперь вы заботитесь о пространстве «{ $space }».

## Чего ждут от других

page-today-others = Ждёт других
page-today-others-choose = { $name } может выбрать, что верно.
page-today-others-acknowledge = Ещё нет подтверждения: { $name }.
page-today-others-clock-acknowledge = { $name } ждёт подтверждения.
page-today-others-accept = Нет ответа, берут ли это: { $name }.
page-today-others-deliver = { $name } обещает это.
page-today-others-confirm = Нет ответа, получено ли это: { $name }.
page-today-others-agree = Ещё нет слова группы: { $name }.
page-today-others-look-again = { $name } может снова посмотреть на свой вариант.
page-today-others-answer = Ещё нет ответа: { $name }.
page-today-others-answer-referral = Нет ответа, берут ли обращение: { $name }.
page-today-others-take-over = Принять очередь: { $name }.
page-today-others-clock-look = { $name } может вернуться к этому.
page-today-others-clock-answer = Ещё нет ответа: { $name }.
page-today-others-clock-erase = { $name } может попросить стереть это.
page-today-others-clock-review = { $name } может это пересмотреть.
page-today-others-accept-steward = Предложено заботиться об этом: { $name }.
page-today-others-compare-numbers = { $name } может сравнить числа.
page-today-others-other = Следующее слово: { $name }.
page-today-others-more = И ещё { $count }.

## Неделя

page-today-week = Эта неделя
page-today-month = Весь месяц
page-today-today = Сегодня
page-today-week-nothing = Ничего не запланировано.
page-today-all-day = Весь день
page-today-entry-joint = совместное действие
page-today-entry-own-form = ваш вариант совместного действия
page-today-entry-other-form = чужой вариант совместного действия
page-today-your-time = По вашему времени { $time }
page-today-their-time = { $place }: { $time }

## Что изменилось

page-today-changed = Изменилось с тех пор, как вы смотрели
page-today-changed-since = Начиная с: { $when }
page-today-changed-nothing = С тех пор как вы смотрели, другие ничего не меняли.
page-today-changed-more = Другие изменения — на странице «Что происходило»
page-today-change-more = { $count ->
    [one] И ещё { $count } изменение раньше.
    [few] И ещё { $count } изменения раньше.
    [many] И ещё { $count } изменений раньше.
   *[other] И ещё { $count } изменения раньше.
  }
page-today-seen = Просмотрено
page-today-back = Вы были не на связи, начиная с: { $day }.
page-today-back-read = Что произошло за это время

## У кого есть ваши слова

page-today-holds = У кого есть то, что вы написали
page-today-holds-now = Сейчас на связи. Есть всё.
page-today-holds-sending = { $count ->
    [one] Сейчас на связи. { $count } изменение в пути.
    [few] Сейчас на связи. { $count } изменения в пути.
    [many] Сейчас на связи. { $count } изменений в пути.
   *[other] Сейчас на связи. { $count } изменения в пути.
  }
page-today-holds-never = Связи ещё не было.
page-today-holds-long = { $days ->
    [one] Нет связи { $days } день.
    [few] Нет связи { $days } дня.
    [many] Нет связи { $days } дней.
   *[other] Нет связи { $days } дня.
  }
page-today-holds-all = Когда вы в последний раз были на связи, было всё.
page-today-holds-met = Есть всё. Последняя связь была { $ago }.
page-today-holds-wait-first = { $count ->
    [one] Ждёт { $count } изменение.
    [few] Ждут { $count } изменения.
    [many] Ждут { $count } изменений.
   *[other] Ждут { $count } изменения.
  }
page-today-holds-wait = { $count ->
    [one] Ждёт { $count } изменение, начиная с: { $since }.
    [few] Ждут { $count } изменения, начиная с: { $since }.
    [many] Ждут { $count } изменений, начиная с: { $since }.
   *[other] Ждут { $count } изменения, начиная с: { $since }.
  }
page-today-since-today = сегодня
page-today-stick = Записать это на флешку
page-today-turns = Очередь
page-today-turn-own = Сейчас ваша очередь.
page-today-turn-own-until = Сейчас ваша очередь. До: { $day }.
page-today-turn-other = Сейчас очередь группы: { $name }.
page-today-turn-other-until = Сейчас очередь группы: { $name }. До: { $day }.
page-today-quiet-none = С этого компьютера ничего не ушло. Партнёров: 0.
page-today-quiet-not-met = { $count ->
    [one] С этого компьютера ничего не ушло. Вы познакомились с { $count } группой, но на связи ещё не были.
   *[other] С этого компьютера ничего не ушло. Вы познакомились с { $count } группами, но на связи ещё не были.
  }
page-today-quiet = { $count ->
    [1] С этого компьютера ничего не ушло никому, кроме единственной группы, с которой вы познакомились. Последнее соединение — { $ago }.
    [one] С этого компьютера ничего не ушло никому, кроме { $count } группы, с которой вы познакомились. Последнее соединение — { $ago }.
   *[other] С этого компьютера ничего не ушло никому, кроме { $count } групп, с которыми вы познакомились. Последнее соединение — { $ago }.
  }
page-today-connections = Все соединения

## Начало

page-today-no-space = Вы вошли, но пространства для вас пока не выбраны. Спросите хранителя этого узла.
page-today-begin = Первое полезное дело
page-today-begin-next = Что полезно сделать дальше
page-today-begin-event = Записать событие
page-today-begin-event-note = Что будет дальше и когда. Это увидит вся ваша группа; другие — только если вы поделитесь.
page-today-begin-need = Сказать, что нужно
page-today-begin-need-note = Двенадцать курток, фургон на субботу: кто может дать, ответит обещанием.
page-today-begin-pair = Познакомиться с группой
page-today-begin-pair-note = По коду и шести числам, которые сравнивают обе группы. Пока вы не выберете, чем делиться, ничего не передаётся.
page-today-examples = { $count ->
    [one] Здесь { $count } запись для примера. Её никто больше не видит, и убрать её можно когда угодно.
    [few] Здесь { $count } записи для примера. Их никто больше не видит, и убрать их можно все сразу.
    [many] Здесь { $count } записей для примера. Их никто больше не видит, и убрать их можно все сразу.
   *[other] Здесь { $count } записи для примера. Их никто больше не видит, и убрать их можно все сразу.
  }
page-today-examples-remove = Убрать примеры

## Пока вас не было

page-today-away-title = Пока вас не было
# $from — когда связь пропала, $count — сколько раз слова встретились.
page-today-away-lead = { $count ->
    [0] Вы были не на связи, начиная с: { $from }. Ничто из написанного вами не столкнулось с чужими словами.
    [one] Вы были не на связи, начиная с: { $from }. Ваши слова столкнулись с чужими в { $count } месте.
   *[other] Вы были не на связи, начиная с: { $from }. Ваши слова столкнулись с чужими в { $count } местах.
  }
page-today-away-nothing = Пока вы были не на связи, другие ничего не меняли.
page-today-away-never = Этот узел пока всегда был на связи. Если какое-то время связи не будет ни с одним партнёром, эта страница расскажет, что произошло за это время.
page-today-away-met = Где ваши слова столкнулись с чужими
page-today-away-met-kept = Всё хранится, пока кто-то не выберет
# $groups — кто писал, $fields — какие строки.
page-today-away-met-who = { $fields }: это написали, не зная друг о друге, { $groups }.
page-today-away-closed = Закрылось без вас
page-today-away-new = Новое для вас
page-today-away-holds = Что теперь есть у других
page-today-away-holds-none = Пока ни одного вашего изменения.
page-today-away-not-met-since = Нет связи, начиная с: { $since }.
page-today-away-holds-some = Из ваших изменений ({ $count }) дошло { $held }. Остальные в пути.
page-today-away-holds-all = { $count ->
    [0] С тех пор вы ничего не писали.
    [1] Ваше единственное изменение.
    [one] Всё: { $count } ваше изменение.
    [few] Все ваши { $count } изменения.
    [many] Все ваши { $count } изменений.
   *[other] Все ваши { $count } изменения.
  }
page-today-away-kept = Пока вы были не на связи, другие могли уйти вперёд. Ничего вашего не заменили: каждый прежний текст есть в истории записи.
page-today-away-removals = Кого больше нет в пространстве
page-today-away-aside = { $count ->
    [one] { $count } их изменение пришло слишком поздно и отложено.
    [few] { $count } их изменения пришли слишком поздно и отложены.
    [many] { $count } их изменений пришли слишком поздно и отложены.
   *[other] { $count } их изменения пришли слишком поздно и отложены.
  }
page-today-away-stays = { $count ->
    [one] { $count } остаётся, потому что на него опирались: { $names }.
    [few] { $count } остаются, потому что на них опирались: { $names }.
    [many] { $count } остаются, потому что на них опирались: { $names }.
   *[other] { $count } остаются, потому что на них опирались: { $names }.
  }
page-today-asked = { $count ->
    [one] В пространстве «{ $space }» ждёт вашего согласия { $count } просьба о том, кто в нём состоит.
    [few] В пространстве «{ $space }» ждут вашего согласия { $count } просьбы о том, кто в нём состоит.
    [many] В пространстве «{ $space }» ждут вашего согласия { $count } просьб о том, кто в нём состоит.
   *[other] В пространстве «{ $space }» ждут вашего согласия { $count } просьбы о том, кто в нём состоит.
  }
page-today-asked-look = Посмотреть
