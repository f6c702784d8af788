# Общие страницы записей: одна запись, все записи вида, новая запись.

page-records-kind-unknown = Вид записи, которого эта версия не знает
page-records-rename = Изменить название
page-records-print = Печать
page-records-facts = Что записано
page-records-add-field = Ещё не заполнено
page-records-said = Что сказано
page-records-newest-first = Сначала новое
page-records-history = Что происходило
page-records-history-show = Показать всё, что происходило
page-records-history-hide = Скрыть
page-records-held = У кого это есть
page-records-made = Создано: { $when }
page-records-in-bin = Эта запись лежит в корзине. Написанное остаётся, и её можно вернуть.
page-records-problem-by = { $sentence } Это пришло от группы «{ $group }».
page-records-links = Связано с
page-records-linked-as = { $kind }: { $field }
page-records-show-all = { $count ->
    [1] Показать
   *[other] Показать все ({ $count })
  }
page-records-bin = Корзина
page-records-withdraw = Убрать в корзину
page-records-restore = Вернуть из корзины
page-records-withdrawn = Теперь это в корзине. Вернуть можно в течение 30 дней.
page-records-restored = Возвращено.
page-records-share = Пока только здесь
page-records-share-private = Это может прочесть только ваша группа.
page-records-share-begin = Поделиться с другими
page-records-share-how = Другие получат запись с теми же словами. Эта останется здесь, и связи с ней они не увидят.
page-records-share-do = Поделиться
page-records-shared-without = Вы поделились, но без: { $fields }. Того, на что это указывает, в том пространстве нет.
page-records-shared-open = Открыть то, что видят другие

page-records-follow-need = Пообещать часть
page-records-follow-fund = Попросить расход из этого фонда
page-records-follow-resource = Пообещать для потребности

# Составные части
page-records-clocks = Сроки
page-records-clock-running = К сроку: { $due }
page-records-clock-soon = Скоро: { $due }
page-records-clock-due = Срок пришёл: { $due }
page-records-clock-met = Сделано (срок был: { $due })
page-records-clock-extended = Перенесено: кто-то подписал продление
page-records-clock-unsure = Посчитано по неточным часам
page-records-asks = Кто должен подтвердить
page-records-ask-others = Все остальные группы здесь
page-records-ask-ahead = Следующие, с { $from }
page-records-ask-asked = Спрошены сейчас, подтвердить до: { $due }
page-records-ask-late = Нет подтверждения, срок был: { $due }
page-records-ask-answered = Ответ: { $when }
page-records-ask-spared = Уже не нужно: ответила другая группа
page-records-ask-nobody = Никто не подтвердил вовремя. Не ждите только этой страницы: сообщите и другим способом.
page-records-ask-home = Это есть только у вашей группы. Больше никого не спрашивают, пока вы не поделитесь этим с пространством.
page-records-ask-held = Группы, к которым это дошло, насколько здесь известно: { $held } из { $all }
page-records-cannot-speak = Ответить здесь не может: этой группы нет в пространстве, или она только читает.
page-records-rhythm = Даты
page-records-occurrence-ahead = Впереди
page-records-occurrence-open = Ждёт ответов до: { $due }
page-records-occurrence-done = Все ответили
page-records-occurrence-overdue = Срок прошёл: { $due }
page-records-answered = Ответили:
page-records-missing = Нет ответа:
page-records-turns = Очередь
page-records-turn-now = сейчас их очередь
page-records-turn-when = { $from } — { $to }
page-records-turn-taken = Принято
page-records-served = Сколько раз уже были на очереди
page-records-served-times = { $count ->
    [0] пока ни разу
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
  }
page-records-ledger = Деньги, строка за строкой
page-records-ledger-computed = Посчитано по строкам, отдельно не хранится
page-records-sum-in = Поступило
page-records-sum-spent = Потрачено
page-records-sum-left = Осталось
page-records-sum-nothing = ничего
page-records-line-who = Группа
page-records-line-when = Когда
page-records-line-note = На что
page-records-line-amount = Сколько
page-records-line-reversed = (отменено)
page-records-readings = Замеры
page-records-reading = Замер
page-records-reading-corrected = (убрано)
page-records-target = Цель: { $target }.
page-records-standing-empty = Замеров пока нет
page-records-standing-read = Замер есть; цели для сравнения нет
page-records-standing-met = Цель достигнута
page-records-standing-behind = Цель не достигнута
page-records-round = Распределение
page-records-round-open = Открыто: баллы от 0 до { $points } скрыты, пока оно не закончится
page-records-round-closed = Закрыто
page-records-weight = вес { $weight }
page-records-points = Баллы
page-records-scorers = Баллы поставили
page-records-served-before = Получали раньше
page-records-outcome = Достаётся: { $candidate }.
page-records-deciding-all = Решают все группы этого пространства
page-records-deciding-own = Ваша группа ещё не высказалась.
page-records-deciding-others = Ваша группа не из тех, кто решает. Она может дать совет и оспорить итог.
page-records-deciding-state = Высказались все. Можно объявить итог.
page-records-deciding-reopen = Чтобы спросить снова, поставьте более поздний срок и откройте ещё раз. Слова остаются, пока группы их не изменят.
page-records-signing-all = Стороны — все группы этого пространства
page-records-signing-own = Ваша группа не подписала эту формулировку.

# Варианты записи
page-records-versions = Варианты групп и языков
page-records-versions-none = Своего варианта ни у кого нет.
page-records-version-own = Сделать свой вариант
page-records-version-add = Сделать ещё один вариант
page-records-signed = Прочитано и одобрено: { $group }
page-records-signed-by = Прочитано и одобрено: { $reviewer } (группа «{ $group }»)
page-records-moved = Здесь оригинал с тех пор изменился
page-records-moved-was = Было
page-records-moved-now = Стало
page-records-moved-nothing = ничего
page-records-over = Рядом с оригиналом
page-records-over-moved = С тех пор как написан этот вариант, оригинал изменился. Посмотрите на изменившиеся строки. Где ваши слова верны, скажите об этом; где нет — измените их.
page-records-still-stands = Наш вариант в силе
page-records-over-nothing = В этом варианте пока всё как в оригинале.
page-records-over-more = Сказать иначе что-нибудь ещё
page-records-over-moved-theirs = С тех пор как написан этот вариант, оригинал изменился. Кто прочёл и то и другое, может сказать, что слова ещё верны.
page-records-over-original = Оригинал
page-records-over-ours = Этот вариант
page-records-over-none = Как в оригинале
page-records-over-change = Изменить
page-records-over-write = Сказать иначе

# Все записи вида
page-records-count = { $count ->
    [0] Пока нет ни одной записи.
    [one] Здесь { $count } запись.
    [few] Здесь { $count } записи.
    [many] Здесь { $count } записей.
   *[other] Здесь { $count } записи.
  }
page-records-new = Новая запись: { $kind }
page-records-views = Как показать
page-records-view-list = Список
page-records-view-board = По состоянию
page-records-view-bin = В корзине
page-records-find = Найти в этом списке
page-records-space = Пространство
page-records-space-all = Все пространства
page-records-none = Здесь пока ничего не написано. Здесь будет то, что добавит ваша группа или та, что делится с вами.
page-records-none-found = Таких слов здесь нет. Попробуйте меньше букв или другое слово.
page-records-bin-empty = Записей этого вида в корзине нет.
page-records-more = { $count ->
    [1] Показать ещё одну
   *[other] Показать ещё (осталось { $count })
  }

# Новая запись
page-records-add-what = Что вы хотите записать?
page-records-add-incident = Сообщить о происшествии
page-records-add-need = Сказать, что нужно
page-records-add-pledge = Пообещать что-нибудь
page-records-add-resource = Предложить что-нибудь
page-records-add-overlay = Сделать свой вариант

# Как вместе называются все записи вида
page-records-all-action = Совместные действия
page-records-all-agreement = Договорённости
page-records-all-contingency = Планы на крайний случай
page-records-follow-contingency = Сообщить о происшествии по этому плану
page-records-drills = Тренировки
page-records-drill-ahead = Впереди
page-records-drill-open = Провести до: { $due }
page-records-drill-done = Все провели
page-records-drill-overdue = Просрочено с: { $due }
page-records-drilled = Провели:
page-records-not-drilled = Ещё нет:
page-records-all-case = Обращения
page-records-all-check-in = Переклички
page-records-all-decision = Решения
page-records-all-event = События
page-records-all-expense = Расходы
page-records-all-fund = Фонды
page-records-all-incident = Происшествия
page-records-all-indicator = Показатели
page-records-all-lesson = Уроки
page-records-all-message = Тезисы
page-records-all-need = Потребности
page-records-all-overlay = Варианты групп и языков
page-records-all-pledge = Обещания
page-records-all-resource = Ресурсы
page-records-all-role = Роли и очереди
page-records-all-round = Распределения
page-records-all-term = Словарь

# Состояния, в которых обычно есть числа, когда чисел нет под рукой
page-records-state-action-agreed = Согласовано
page-records-state-expense-submitted = Подано
