# Загальні сторінки записів: один запис, усі записи одного виду, новий.

page-records-kind-unknown = Вид запису, якого ця версія не знає
page-records-rename = Змінити назву
page-records-print = Друкувати
page-records-facts = Що написано
page-records-add-field = Ще не заповнено
page-records-said = Що сказано
page-records-newest-first = Найновіше — спершу
page-records-history = Що сталося
page-records-history-show = Показати все, що сталося
page-records-history-hide = Сховати
page-records-held = Хто це має
page-records-made = Створено: { $when }
page-records-in-bin = Цей запис лежить у кошику. Написане лишається, і його можна повернути.
page-records-problem-by = { $sentence } Це надійшло від групи «{ $group }».
page-records-links = Пов’язано з
page-records-linked-as = { $kind }: { $field }
page-records-show-all = { $count ->
    [1] Показати
    [one] Показати всі ({ $count })
    [few] Показати всі ({ $count })
    [many] Показати всі ({ $count })
   *[other] Показати всі ({ $count })
  }
page-records-bin = Кошик
page-records-withdraw = Покласти в кошик
page-records-restore = Повернути з кошика
page-records-withdrawn = Запис тепер у кошику. Протягом 30 днів його можна повернути.
page-records-restored = Запис повернуто.
page-records-share = Поки лише тут
page-records-share-private = Це може читати тільки ваша група.
page-records-share-begin = Поділитися з іншими
page-records-share-how = Інші отримають запис із тими самими словами. Цей лишається тут, і вони не бачать його зв’язку з тим.
page-records-share-do = Поділитися зараз
page-records-shared-without = Поділено, але без: { $fields }. Того, на що вони вказують, у тому просторі немає.
page-records-shared-open = Відкрити те, що бачать інші

page-records-follow-need = Пообіцяти частину
page-records-follow-fund = Попросити на витрату з нього
page-records-follow-resource = Пообіцяти для потреби

# Складники
page-records-clocks = Строки
page-records-clock-running = Строк: { $due }
page-records-clock-soon = Скоро строк: { $due }
page-records-clock-due = Строк настав: { $due }
page-records-clock-met = Зроблено (строк був: { $due })
page-records-clock-extended = Відкладено підписаним продовженням
page-records-clock-unsure = Пораховано за непевним годинником
page-records-asks = Хто має підтвердити
page-records-ask-others = Усі інші групи тут
page-records-ask-ahead = Наступні, від { $from }
page-records-ask-asked = Питаємо зараз, підтвердити до: { $due }
page-records-ask-late = Немає підтвердження, строк був: { $due }
page-records-ask-answered = Відповідь: { $when }
page-records-ask-spared = Уже не треба: відповіла інша група
page-records-ask-nobody = Ніхто не підтвердив вчасно. Не чекайте лише на цю сторінку: повідомте й іншим шляхом.
page-records-ask-home = Це має лише ваша група. Більше нікого не питають, доки не поділитися цим із простором.
page-records-ask-held = Групи, до яких це дійшло, наскільки тут відомо: { $held } з { $all }
page-records-cannot-speak = Відповісти тут не може: цієї групи немає в просторі, або вона лише читає.
page-records-rhythm = Дати за розкладом
page-records-occurrence-ahead = Попереду
page-records-occurrence-open = Відкрито до: { $due }
page-records-occurrence-done = Усі відповіли
page-records-occurrence-overdue = Прострочено, строк був: { $due }
page-records-answered = Відповіли:
page-records-missing = Бракує:
page-records-turns = Черги
page-records-turn-now = зараз ця черга
page-records-turn-when = { $from } – { $to }
page-records-turn-taken = Прийнято
page-records-served = Черги, вже відбуті
page-records-served-times = { $count ->
    [0] ще жодного разу
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } рази
  }
page-records-ledger = Гроші, рядок за рядком
page-records-ledger-computed = Пораховано з рядків, ніде не зберігається
page-records-sum-in = Надійшло
page-records-sum-spent = Витрачено
page-records-sum-left = Лишилося
page-records-sum-nothing = нічого
page-records-line-who = Група
page-records-line-when = Коли
page-records-line-note = На що
page-records-line-amount = Скільки
page-records-line-reversed = (скасовано)
page-records-readings = Виміри
page-records-reading = Вимір
page-records-reading-corrected = (прибрано)
page-records-target = Ціль: { $target }.
page-records-standing-empty = Вимірів ще немає
page-records-standing-read = Виміряно; цілі для порівняння немає
page-records-standing-met = Ціль досягнуто
page-records-standing-behind = Ціль ще не досягнуто
page-records-round = Розподіл
page-records-round-open = Відкрито: бали від 0 до { $points } закриті, доки він не скінчиться
page-records-round-closed = Закрито
page-records-weight = вага { $weight }
page-records-points = Бали
page-records-scorers = Хто оцінює
page-records-served-before = Отримували раніше
page-records-outcome = Отримує: { $candidate }.
page-records-deciding-all = Вирішують усі групи цього простору
page-records-deciding-own = Ваша група ще не висловилася.
page-records-deciding-others = Ваша група не з тих, хто вирішує. Вона може дати пораду й оскаржити підсумок.
page-records-deciding-state = Висловилися всі. Можна оголосити підсумок.
page-records-deciding-reopen = Щоб запитати знову, поставте пізніший строк і відкрийте ще раз. Слова лишаються, доки групи їх не змінять.
page-records-signing-all = Сторони — усі групи цього простору
page-records-signing-own = Ваша група не підписала це формулювання.

# Варіанти запису
page-records-versions = Варіанти груп і мов
page-records-versions-none = Власного варіанта ні в кого немає.
page-records-version-own = Зробити наш власний варіант
page-records-version-add = Зробити ще один варіант
page-records-signed = Прочитано й завірено: { $group }
page-records-signed-by = Прочитано й завірено: { $reviewer }, група «{ $group }»
page-records-moved = Оригінал тут відтоді змінився
page-records-moved-was = Було
page-records-moved-now = Стало
page-records-moved-nothing = нічого
page-records-over = Поруч з оригіналом
page-records-over-moved = Оригінал змінився, відколи написано цей варіант. Подивіться на змінені рядки. Де ваші слова лишаються чинними, скажіть про це; де ні — змініть їх.
page-records-still-stands = Наше лишається чинним
page-records-over-nothing = Цей варіант ще нічого не каже інакше.
page-records-over-more = Сказати інакше ще щось
page-records-over-moved-theirs = Оригінал змінився, відколи написано цей варіант. Хто прочитає і те, і те, може сказати, що слова лишаються чинними.
page-records-over-original = Оригінал
page-records-over-ours = Цей варіант
page-records-over-none = Як в оригіналі
page-records-over-change = Змінити
page-records-over-write = Сказати інакше

# Усі записи виду
page-records-count = { $count ->
    [0] Ще немає жодного запису.
    [one] Тут { $count } запис.
    [few] Тут { $count } записи.
    [many] Тут { $count } записів.
   *[other] Тут { $count } записи.
  }
page-records-new = Нове: { $kind }
page-records-views = Як переглядати
page-records-view-list = Список
page-records-view-board = За станом
page-records-view-bin = У кошику
page-records-find = Знайти в цьому списку
page-records-space = Простір
page-records-space-all = Усі простори
page-records-none = Тут ще нічого не написано. Тут буде те, що додасть ваша група або та, що ділиться з вами.
page-records-none-found = Тут немає нічого з такими словами. Спробуйте менше літер або інше слово.
page-records-bin-empty = У кошику немає нічого цього виду.
page-records-more = { $count ->
    [1] Показати ще { $count }
    [one] Показати більше (ще { $count })
    [few] Показати більше (ще { $count })
    [many] Показати більше (ще { $count })
   *[other] Показати більше (ще { $count })
  }

# Новий запис
page-records-add-what = Що ви хочете записати?
page-records-add-incident = Повідомити про інцидент
page-records-add-need = Сказати, що потрібно
page-records-add-pledge = Пообіцяти щось
page-records-add-resource = Запропонувати щось
page-records-add-overlay = Зробити наш власний варіант

# Як називаються разом усі записи виду
page-records-all-action = Спільні дії
page-records-all-agreement = Домовленості
page-records-all-contingency = Плани на крайній випадок
page-records-follow-contingency = Повідомити про інцидент за цим планом
page-records-drills = Тренування
page-records-drill-ahead = Попереду
page-records-drill-open = Провести до: { $due }
page-records-drill-done = Усі провели
page-records-drill-overdue = Прострочено з: { $due }
page-records-drilled = Провели:
page-records-not-drilled = Ще ні:
page-records-all-case = Справи
page-records-all-check-in = Переклички
page-records-all-decision = Рішення
page-records-all-event = Події
page-records-all-expense = Витрати
page-records-all-fund = Фонди
page-records-all-incident = Інциденти
page-records-all-indicator = Показники
page-records-all-lesson = Уроки
page-records-all-message = Тези
page-records-all-need = Потреби
page-records-all-overlay = Варіанти груп і мов
page-records-all-pledge = Обіцянки
page-records-all-resource = Ресурси
page-records-all-role = Ролі й черги
page-records-all-round = Розподіли
page-records-all-term = Словник

# Стани, чиє речення називає числа, — там, де чисел немає
page-records-state-action-agreed = Погоджено
page-records-state-expense-submitted = Подано
