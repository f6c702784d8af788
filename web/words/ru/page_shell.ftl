# Рамка страницы: меню, поиск, замок и то, что может сказать любая страница.

page-shell-title = { $title } · Hedgerow
page-shell-skip = Сразу к странице
page-shell-nav-main = Главное меню
page-shell-nav-tabs = Главное меню, внизу
page-shell-nav-today = Сегодня
page-shell-nav-calendar = Календарь
page-shell-nav-pledges = Обещания
page-shell-nav-cases = Обращения
page-shell-nav-peers = Партнёры
page-shell-nav-lessons = Уроки
page-shell-nav-messages = Что мы говорим
page-shell-nav-activity = Что происходило
page-shell-nav-settings = Настройки и безопасность
page-shell-nav-more = Ещё
page-shell-nav-spaces = Пространства
page-shell-nav-search = Поиск
page-shell-nav-away = Пока вас не было
page-shell-nav-bin = Корзина
page-shell-nav-members = Участники
page-shell-nav-connections = Соединения
page-shell-waits = { $count ->
    [one] { $count } ждёт
   *[other] { $count } ждут
  }
page-shell-due = К сроку: { $count }
page-shell-also = Ещё в этой группе
page-shell-who-member = Вы пишете под именем: { $name }
page-shell-who-keeper = Вы — хранитель этого узла
page-shell-open-lock = У этого узла нет парольной фразы: тот, у кого этот компьютер, может прочесть всё.
page-shell-idle = { $minutes ->
    [one] Закроется после { $minutes } минуты покоя.
   *[other] Закроется после { $minutes } минут покоя.
  }
page-shell-idle-never = Сама не закрывается.
page-shell-idle-soon = Эта страница сейчас закроется, потому что её никто не трогал.
page-shell-idle-left = { $seconds ->
    [one] Осталась { $seconds } секунда.
    [few] Осталось { $seconds } секунды.
    [many] Осталось { $seconds } секунд.
   *[other] Осталось { $seconds } секунды.
  }
page-shell-stay = Остаться
page-shell-lock = Закрыть сейчас
page-shell-search = Поиск
page-shell-search-all = Искать во всём, что может прочесть этот узел
page-shell-search-hint = Наберите слово, страницу или то, что хотите сделать. Стрелки выбирают, Enter открывает, Escape закрывает.
page-shell-found = Что нашлось
page-shell-found-count = { $count ->
    [0] Ничего не нашлось. Попробуйте меньше букв или другое слово.
    [one] Найдено { $count } место.
    [few] Найдено { $count } места.
    [many] Найдено { $count } мест.
   *[other] Найдено { $count } места.
  }
page-shell-found-all = { $count ->
    [one] Показать { $count } запись
    [few] Показать все { $count } записи
    [many] Показать все { $count } записей
   *[other] Показать все { $count } записи
  }
page-shell-place = Страница
page-shell-deed = Действие
# $kind — номер вида, $name — его название на этом языке.
page-shell-do-add = { $kind ->
    [event] Добавить событие
    [action] Добавить совместное действие
    [need] Сказать, что нужно
    [pledge] Предложить или пообещать что-нибудь
    [resource] Добавить ресурс
    [case] Открыть обращение
    [lesson] Записать урок
   *[other] Добавить: { $name }
  }
page-shell-do-pair = Познакомиться с группой
page-shell-do-invite = Пригласить участника
page-shell-do-print = Напечатать эту страницу
page-shell-search-words = Слова
page-shell-search-kind = Вид
page-shell-search-all-kinds = Все виды
page-shell-search-space = Пространство
page-shell-search-all-spaces = Все пространства
page-shell-search-home = Дом, только ваша группа
# $name — вид или пространство, $count — сколько записей там нашлось.
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = Наберите слово или его начало. Поиск идёт по всему, что может прочесть этот узел, и по заметкам тоже.
page-shell-show-more = { $count ->
    [1] Показать ещё одну
   *[other] Показать ещё (осталось { $count })
  }
page-shell-keys = Клавиатура
page-shell-key-find = Найти, куда-нибудь перейти, что-нибудь начать
page-shell-key-keys = Этот список; ещё «?» в поле поиска
page-shell-key-move = К следующему или предыдущему месту
page-shell-key-arrows = Внутри списков, календарей и выбора
page-shell-key-press = Сделать выбранное
page-shell-key-close = Закрыть или оставить как было
page-shell-put-away = Скрыть
# $ago — время, например «6 дней назад».
page-shell-out-of-touch = Вы не на связи: последняя связь с группой «{ $name }» была { $ago }. Всё работает; то, что вы пишете, уйдёт, когда связь вернётся.
page-shell-no-such-page = Такой страницы нет. Возможно, адрес старый или скопирован не целиком.
page-shell-broken = Эта страница сломалась по нашей вине. Ничего из написанного вами не пропало.
# Только на бумаге: $title — страница, $group — чей узел печатал, $name — кто из участников.
page-shell-printed = { $title } · напечатано: { $group }, { $date }
page-shell-printed-by = { $title } · напечатано: { $group }, { $name }, { $date }
page-shell-close = Закрыть
page-shell-untitled = { $kind } без названия
page-shell-today = К странице «Сегодня»
page-shell-loading = Загружается…
page-shell-try-again = Попробовать снова
page-shell-out-of-reach = Узел недоступен. Ничего не пропало: проверьте, что он работает, и попробуйте снова.
page-shell-not-reached = Узел недоступен
page-shell-lost = Узел недоступен. То, что вы видите, могло устареть; мы всё время пробуем до него дойти.
page-shell-unforeseen = Случилось что-то, чего мы не предвидели. Ничего не изменено; попробуйте снова.
page-shell-unknown-message = Узел говорит «{ $id }», но у этой страницы пока нет для этого слов.
page-shell-audience-own = Это видит только ваша группа
page-shell-audience = { $count ->
    [one] Это видите вы и { $groups }
   *[other] Это видите вы, { $groups }
  }
page-shell-reading-only = Этот дом вернулся и пока только читает.
page-shell-reading-only-why = Пока он не выйдет на связь с партнёром или с другим вашим компьютером, здесь ничего не пишут: нельзя писать поверх того, чего он ещё не знает. Он ищет их сам.
page-shell-settle = Больше не с кем выйти на связь
page-shell-settle-means = Говорите это, только если ни на одном другом компьютере и ни у одного партнёра нет ничего новее. То, что у кого-то ещё есть, придёт потом и может оказаться рядом с тем, что вы пишете сейчас.
page-shell-settle-do = Никого не осталось: писать с этого времени

## Что узел говорит словами для командной строки, так, как это говорит страница

page-said-restored-reading-only = Этот дом вернулся и только читает, пока не выйдет на связь с партнёром или с другим вашим компьютером. Подождите этого; если выйти на связь больше не с кем, скажите об этом вверху страницы.
page-said-erasure-heard = Группа «{ $by }» стёрла запись ({ $kind }) в пространстве «{ $space }», и здесь её тоже больше нет. Кто ещё подтвердил, видно на странице «Настройки и безопасность», раздел «Стёртое и сроки хранения».
page-said-device-lost-here = Это компьютер, за которым вы работаете. Сообщите о нём с другого вашего компьютера; чтобы очистить этот, отправляйтесь в дорогу налегке.
page-said-sealed-file-other-sort = Это файл Hedgerow, но другого рода. Резервные копии возвращают группу; файлы для партнёра читают на странице «Копии и флешки».
page-said-courier-unknown = Этого курьера здесь больше не знают. Познакомьтесь с ним снова по свежему коду.
page-said-record-unknown = Этой записи здесь нет. Возможно, она ещё не дошла, её стёрли или она в пространстве, которого вы не видите. Поищите её в списке или сначала проведите обмен.
page-said-share-not-a-courier = { $peer } — группа со своим узлом. Курьер — это коробка, которая ничего не читает: сначала поставьте её, потом введите её код.
