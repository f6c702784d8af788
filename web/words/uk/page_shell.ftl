# Рамка сторінки: навігація, пошук, замок і те, що може сказати будь-яка сторінка.

page-shell-title = { $title } · Hedgerow
page-shell-skip = Одразу до сторінки
page-shell-nav-main = Головне
page-shell-nav-tabs = Головне, внизу
page-shell-nav-today = Сьогодні
page-shell-nav-calendar = Календар
page-shell-nav-pledges = Обіцянки
page-shell-nav-cases = Справи
page-shell-nav-peers = Партнери
page-shell-nav-lessons = Уроки
page-shell-nav-messages = Що ми кажемо
page-shell-nav-activity = Що відбувалося
page-shell-nav-settings = Налаштування й безпека
page-shell-nav-more = Більше
page-shell-nav-spaces = Простори
page-shell-nav-search = Пошук
page-shell-nav-away = Поки вас не було
page-shell-nav-bin = Кошик
page-shell-nav-members = Люди
page-shell-nav-connections = З’єднання
page-shell-waits = { $count ->
    [one] { $count } чекає
    [few] { $count } чекають
    [many] { $count } чекають
   *[other] { $count } чекають
  }
page-shell-due = до строку: { $count }
page-shell-also = Також у цій групі
page-shell-who-member = Ви пишете як { $name }
page-shell-who-keeper = Ви ведете цей вузол
page-shell-open-lock = Цей вузол не має парольної фрази: хто має цей комп’ютер, може прочитати все.
page-shell-idle = { $minutes ->
    [one] Замкнеться після { $minutes } хвилини спокою.
    [few] Замкнеться після { $minutes } хвилин спокою.
    [many] Замкнеться після { $minutes } хвилин спокою.
   *[other] Замкнеться після { $minutes } хвилини спокою.
  }
page-shell-idle-never = Сам ніколи не замикається.
page-shell-idle-soon = Ця сторінка зараз замкнеться, бо її ніхто не торкався.
page-shell-idle-left = { $seconds ->
    [one] Лишилася { $seconds } секунда.
    [few] Лишилося { $seconds } секунди.
    [many] Лишилося { $seconds } секунд.
   *[other] Лишилося { $seconds } секунди.
  }
page-shell-stay = Лишитися
page-shell-lock = Замкнути зараз
page-shell-search = Пошук
page-shell-search-all = Шукати в усьому, що може читати цей вузол
page-shell-search-hint = Введіть слово, сторінку або те, що хочете зробити. Стрілки вибирають, Enter відкриває, Escape закриває.
page-shell-found = Що знайдено
page-shell-found-count = { $count ->
    [0] Нічого не знайдено. Спробуйте менше літер або інше слово.
    [one] Знайдено { $count } місце.
    [few] Знайдено { $count } місця.
    [many] Знайдено { $count } місць.
   *[other] Знайдено { $count } місця.
  }
page-shell-found-all = { $count ->
    [1] Показати цей запис
    [one] Показати { $count } запис
    [few] Показати { $count } записи
    [many] Показати { $count } записів
   *[other] Показати { $count } записи
  }
page-shell-place = Сторінка
page-shell-deed = Зробити
# $kind — ідентифікатор виду, $name — його назва цією мовою.
page-shell-do-add = { $kind ->
    [event] Додати подію
    [action] Додати спільну дію
    [need] Сказати, що потрібно
    [pledge] Запропонувати або пообіцяти щось
    [resource] Додати ресурс
    [case] Відкрити справу
    [lesson] Записати урок
   *[other] Додати: { $name }
  }
page-shell-do-pair = Поєднатися з групою
page-shell-do-invite = Запросити людину
page-shell-do-print = Надрукувати цю сторінку
page-shell-search-words = Слова
page-shell-search-kind = Вид
page-shell-search-all-kinds = Усі види
page-shell-search-space = Простір
page-shell-search-all-spaces = Усі простори
page-shell-search-home = Дім, лише ваша група
# $name — вид або простір, $count — скільки записів у ньому знайдено.
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = Введіть слово або його початок. Пошук іде в усьому, що може читати цей вузол, і в нотатках теж.
page-shell-show-more = { $count ->
    [1] Показати ще { $count }
    [one] Показати більше (ще { $count })
    [few] Показати більше (ще { $count })
    [many] Показати більше (ще { $count })
   *[other] Показати більше (ще { $count })
  }
page-shell-keys = Клавіатура
page-shell-key-find = Шукати, перейти кудись, почати щось
page-shell-key-keys = Цей список; також «?» у полі пошуку
page-shell-key-move = До наступного або попереднього місця
page-shell-key-arrows = У списках, календарях і виборі
page-shell-key-press = Зробити вибране
page-shell-key-close = Закрити або лишити, як було
page-shell-put-away = Прибрати
# $ago — час, наприклад «6 днів тому».
page-shell-out-of-touch = Немає зв’язку: з групою «{ $name }» він востаннє був { $ago }. Усе працює; написане піде, коли зв’язок повернеться.
page-shell-no-such-page = Такої сторінки немає. Можливо, адреса стара або скопійована не повністю.
page-shell-broken = Ця сторінка зламалася з нашої вини. Нічого з написаного вами не втрачено.
# Лише на папері: $title сторінки, $group — чий вузол друкував, $name — хто друкував.
page-shell-printed = { $title } · надруковано: { $group }, { $date }
page-shell-printed-by = { $title } · надруковано: { $group }, { $name }, { $date }
page-shell-close = Закрити
page-shell-untitled = { $kind } без назви
page-shell-today = До сторінки «Сьогодні»
page-shell-loading = Зачекайте…
page-shell-try-again = Спробувати знову
page-shell-out-of-reach = Вузол недоступний. Нічого не втрачено: перевірте, чи він працює, і спробуйте знову.
page-shell-not-reached = Вузол недоступний
page-shell-lost = Вузол недоступний. Те, що ви бачите, може бути застарілим; зв’язок із ним шукається весь час.
page-shell-unforeseen = Сталося щось, чого ми не передбачили. Нічого не змінено; спробуйте знову.
page-shell-unknown-message = Вузол каже «{ $id }», а ця сторінка ще не має для цього слів.
page-shell-audience-own = Це бачить лише ваша група
page-shell-audience = { $count ->
    [one] Це бачите ви, а також: { $groups }
    [few] Це бачите ви, а також: { $groups }
    [many] Це бачите ви, а також: { $groups }
   *[other] Це бачите ви, а також: { $groups }
  }
page-shell-reading-only = Цей дім повернувся й поки що лише читає.
page-shell-reading-only-why = Доки він не зв’яжеться з партнером або вашим іншим комп’ютером, тут нічого не пишеться: не можна писати поверх того, чого він ще не знає. Він шукає їх сам.
page-shell-settle = Зв’язуватися більше ні з ким
page-shell-settle-means = Кажіть це, лише якщо жоден інший комп’ютер і жоден партнер не має нічого новішого. Те, що в когось іще є, надійде пізніше й тоді може стати поруч із тим, що ви пишете тепер.
page-shell-settle-do = Нікого не лишилося: писати відтепер
page-said-restored-reading-only = Цей дім повернувся й лише читає, доки не зв’яжеться з партнером або вашим іншим комп’ютером. Зачекайте на це; якщо зв’язуватися більше ні з ким, скажіть це вгорі сторінки.
page-said-erasure-heard = Група «{ $by }» стерла запис ({ $kind }) у просторі «{ $space }», і тут його теж прибрано. Хто ще це підтвердив, видно так: «Налаштування й безпека», «Стерте й те, чому час».
page-said-device-lost-here = Це комп’ютер, за яким ви працюєте. Скажіть про втрату з іншого вашого комп’ютера; щоб лишити цей порожнім, виберіть «Вирушити без даних».
page-said-sealed-file-other-sort = Це файл Hedgerow, але іншого призначення. Резервні копії повертають групу; файли для партнера читають на сторінці «Копії та флешки».
page-said-courier-unknown = Цього кур’єра тут більше не знають. Поєднайтеся з ним знову за свіжим кодом.
page-said-record-unknown = Цього запису тут немає. Можливо, він ще не дійшов, його стерли або він у просторі, якого ви не бачите. Пошукайте його в списку або спершу синхронізуйте.
page-said-share-not-a-courier = «{ $peer }» — це група з власним вузлом. Кур’єр — це комп’ютер, який нічого не читає: спершу налаштуйте його, потім введіть його код.
