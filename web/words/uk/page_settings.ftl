# Налаштування й безпека, з’єднання та люди цієї групи.

page-settings-lead = Те, що ви тут вибираєте, зберігається на цьому вузлі. У браузері не зберігається нічого.
page-settings-lead-member = Як вам зручно читати. Це зберігається на вузлі, лише для вас; у цьому браузері не зберігається нічого.
page-settings-saved = Збережено на цьому вузлі.
page-settings-more = Показати більше
page-settings-home = { $name } (дім)

page-settings-reading = Читання
page-settings-language = Мова
page-settings-language-unreviewed = { $name } · ще не перевірено носієм мови
page-settings-language-hint = Ці слова ще не перевірив ніхто, хто говорить цією мовою. Якщо якесь речення незрозуміле, скажіть тим, хто робить Hedgerow.
page-settings-theme = Світлий чи темний вигляд
page-settings-theme-system = Як у системі
page-settings-theme-light = Світлий
page-settings-theme-dark = Темний
page-settings-text = Текст
page-settings-text-normal = Звичайний
page-settings-text-large = Великий
page-settings-calendar = Календар
page-settings-calendar-gregorian = Григоріанський
page-settings-calendar-persian = Перський
page-settings-calendar-islamic-umalqura = Хіджра (Умм аль-Кура)
page-settings-beside = Другий календар, дрібно поруч
page-settings-beside-none = Немає
page-settings-week = Перший день тижня
page-settings-week-usual = Як звично для мови
page-settings-zone = Ваш час
page-settings-zone-hint = Час показано для { $zone }, а де місцевий час інший, то й місцевий.
page-settings-zone-browser = Як у цьому браузері: { $zone }

page-settings-locking = Замикання
page-settings-idle = Замикати цю сторінку саму після
page-settings-idle-hint = Рахується від останнього дотику чи натиснутої клавіші. Введене перед тим зберігається.
page-settings-minutes = { $count ->
    [one] { $count } хвилини спокою
    [few] { $count } хвилин спокою
    [many] { $count } хвилин спокою
   *[other] { $count } хвилини спокою
  }
page-settings-open-lock = Цей вузол не має парольної фрази.
page-settings-open-lock-why = Хто має цей комп’ютер, може прочитати на ньому все. Зашифруйте його диск або створіть нову групу з парольною фразою й перейдіть туди.
page-settings-passphrase = Парольна фраза замикає те, що зберігається. «Замкнути зараз» прибирає ключ із пам’яті; доки хтось не відімкне, обміну немає.

page-settings-health = Чи все тут гаразд?
page-settings-health-good = Ніщо не потребує вашої уваги.
page-settings-do-doctor-peer-unconfirmed = Звірте їх голосом або при зустрічі, на сторінці «Партнери».
page-settings-do-doctor-peer-address = Спитайте адресу й додайте її на сторінці «Партнери» або запустіть обидва вузли в одній мережі.
page-settings-do-doctor-listening = З партнерами, до яких звертаєтеся ви, зв’язок усе одно можливий. Щоб зверталися до вас, цей вузол треба запустити з адресою, на якій він відповідає.
page-settings-do-doctor-notices = Їх перелічено нижче.
page-settings-health-right = { $count ->
    [one] Перевірено { $count } річ, усе як слід
    [few] Перевірено { $count } речі, усе як слід
    [many] Перевірено { $count } речей, усе як слід
   *[other] Перевірено { $count } речі, усе як слід
  }
page-settings-noticed = { $count ->
    [one] Останнім часом помічено: { $count }
    [few] Останнім часом помічено: { $count }
    [many] Останнім часом помічено: { $count }
   *[other] Останнім часом помічено: { $count }
  }
page-settings-check = Перевірити все, що зберігається
page-settings-checking = Перевіряється кожен підпис…
page-settings-checked = Усе ціле. Підписаних змін: { $entries }, записів: { $records }, нічого не підроблено.
page-settings-checked-bad = { $bad ->
    [one] Пошкоджено { $bad } підписану зміну з усіх ({ $entries }). Перевірте диск і візьміть її знову в партнера.
    [few] Пошкоджено { $bad } підписані зміни з усіх ({ $entries }). Перевірте диск і візьміть їх знову в партнера.
    [many] Пошкоджено { $bad } підписаних змін з усіх ({ $entries }). Перевірте диск і візьміть їх знову в партнера.
   *[other] Пошкоджено { $bad } підписані зміни з усіх ({ $entries }). Перевірте диск і візьміть їх знову в партнера.
  }

page-settings-import = Внести файл
page-settings-import-how = Календар (.ics), таблиця (.csv) або наш файл (.json). Спершу ви побачите, що надійде. Той самий файл удруге змінює лише змінене й нічого не подвоює.
page-settings-import-file = Файл
page-settings-import-space = Куди
page-settings-import-kind = Його рядки — це
page-settings-import-kind-file = Як сказано у файлі
page-settings-import-look = Подивитися, що надійде
page-settings-import-do = Внести
page-settings-import-large = Цей файл завеликий. За раз можна до 5 МБ; поділіть його.
page-settings-import-progress = Рядків: { $done } з { $total }…
page-settings-import-would = Нових: { $added }. Змінених: { $updated }. Уже є: { $unchanged }.
page-settings-import-did = Внесено. Нових: { $added }. Змінених: { $updated }. Уже були: { $unchanged }.
page-settings-import-changed = Записи, які вже були тут і змінюються:
page-settings-import-errors = { $count ->
    [one] { $count } рядок потребує уваги:
    [few] { $count } рядки потребують уваги:
    [many] { $count } рядків потребують уваги:
   *[other] { $count } рядки потребують уваги:
  }
page-settings-import-line = Рядок { $line }: { $why }
page-settings-imports = Внесено останнім часом
page-settings-import-was = { $count ->
    [one] { $count } запис у «{ $space }», { $ago }. Забрати назад можна ще стільки днів: { $days }.
    [few] { $count } записи у «{ $space }», { $ago }. Забрати назад можна ще стільки днів: { $days }.
    [many] { $count } записів у «{ $space }», { $ago }. Забрати назад можна ще стільки днів: { $days }.
   *[other] { $count } записи у «{ $space }», { $ago }. Забрати назад можна ще стільки днів: { $days }.
  }
page-settings-import-undo = Забрати назад
page-settings-import-undone = Забрано назад. У кошик: { $withdrawn }. Повернуто, як було: { $set }. Лишено, як є, бо хтось над цим працював: { $left }.

page-settings-export = Узяти записи із собою
page-settings-export-how = Щоб читати чи друкувати деінде або працювати в іншій програмі. Файли не замкнені: хто їх знайде, зможе прочитати.
page-settings-export-space = Звідки
page-settings-export-all = Усі простори
page-settings-export-format = У вигляді
page-settings-export-kind = Лише
page-settings-export-kinds = Усі види
page-settings-format-folder = Тека для читання без Hedgerow (.zip)
page-settings-format-html = Одна сторінка для друку (.html)
page-settings-format-json = Дані для програм (.json)
page-settings-format-csv = Таблиця (.csv)
page-settings-format-ics = Календар (.ics)
page-settings-format-md = Текст (.md)
page-settings-export-withdrawn = Разом із тим, що в кошику
page-settings-export-parts = Разом зі скриньками з іменами та приватними нотатками до справ
page-settings-export-parts-why = У цьому файлі будуть імена й контакти людей, які вам довірилися. Зберігайте його лише стільки, скільки потрібно.
page-settings-export-do = Узяти із собою
page-settings-export-busy = Записується…
page-settings-export-done = { $count ->
    [0] Не було жодного запису.
    [one] Браузеру передано { $count } запис.
    [few] Браузеру передано { $count } записи.
    [many] Браузеру передано { $count } записів.
   *[other] Браузеру передано { $count } записи.
  }

page-settings-examples = Приклади записів
page-settings-examples-none = Місяць із життя вигаданої групи, щоб роззирнутися. Він потрапляє до вашого дому з позначкою «приклад» і зникає весь разом.
page-settings-examples-here = { $count ->
    [one] Тут { $count } приклад запису.
    [few] Тут { $count } приклади записів.
    [many] Тут { $count } прикладів записів.
   *[other] Тут { $count } приклади записів.
  }
page-settings-examples-add = Додати приклади
page-settings-examples-remove = Прибрати всі приклади

page-settings-audit = Без сторонньої перевірки
page-settings-audit-is = Ніхто сторонній ще не перевіряв цієї програми. Не покладайтеся лише на неї там, де йдеться про життя.
page-settings-goes = Куди йдуть мої дані
page-settings-far = Ви прийшли місцевою мережею. Імена й контакти у справах, файли записів, що надходять і виходять, та приймання ще одного комп’ютера лишаються за самим комп’ютером вузла й за іншими комп’ютерами вашої групи.
page-settings-goes-is = До груп, з якими ви поєдналися, — у межах спільних просторів, і більше нікуди. Жодного сервера, жодної статистики, жодних оновлень потай від вас.
page-settings-to-members = Люди й телефони
page-settings-to-members-is = Хто читає й пише через цей вузол.
page-settings-to-spaces = Простори
page-settings-to-spaces-is = Що спільне, і з ким.
page-settings-to-peers = Партнери й комп’ютери
page-settings-to-peers-is = Що вже має кожна група, і ваші власні пристрої.
page-settings-to-connections = Усі з’єднання
page-settings-to-connections-is = Коли, з ким, яким шляхом, скільки.
page-settings-safety = Якщо щось станеться
page-settings-to-devices = Ваші комп’ютери
page-settings-to-devices-is = Другий, утрачений, дорога без даних.
page-settings-to-copies = Копії та флешки
page-settings-to-copies-is = Резервні копії та зміни, які переносять руками.
page-settings-to-couriers = Кур’єри
page-settings-to-couriers-is = Маленькі комп’ютери, що переносять запечатані зміни.
page-settings-to-erased = Стерте й те, чому час
page-settings-to-erased-is = Що стерто й хто це підтвердив.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = Що заходило на цей вузол і виходило з нього за останні 14 днів. Цей список є лише на цьому комп’ютері.
page-settings-conn-none = З’єднань ще не було. З цього комп’ютера ще нічого не вийшло.
page-settings-conn-nobody = Хтось, хто не є партнером
page-settings-conn-called = Зверталися ви, { $way }.
page-settings-conn-came = Зверталися до вас, { $way }.
page-settings-way-lan = у цій мережі
page-settings-way-internet = через інтернет
page-settings-way-tor = через Tor
page-settings-way-this-machine = на цьому комп’ютері
page-settings-conn-bytes = Надіслано { $sent }, отримано { $received }
page-settings-conn-up = Зараз на зв’язку
page-settings-conn-moment = Якусь мить
page-settings-conn-lasted = Тривалість: { $length }

page-members-title = Люди цієї групи
page-members-lead = { $count ->
    [0] Поки цим вузлом користуєтеся лише ви.
    [one] Через цей вузол, крім вас, читає й пише { $count } людина.
    [few] Через цей вузол, крім вас, читають і пишуть { $count } людини.
    [many] Через цей вузол, крім вас, читають і пишуть { $count } людей.
   *[other] Через цей вузол, крім вас, читають і пишуть { $count } людини.
  }
page-members-back = Налаштування
page-members-add = Додати людину
page-members-add-do = Додати
page-members-none = Кожна людина, яку тут додано, отримує власний вхід для свого телефона, і поруч із тим, що вона пише, стоїть її ім’я.
page-members-name = Ім’я або псевдонім
page-members-name-hint = Стоїть поруч з усім, що пише ця людина, для всіх, хто може це читати.
page-members-role = Що можна робити
page-members-may-see = Бачити
page-members-may-add = Додавати
page-members-may-edit = Змінювати
page-members-does-see = Можна читати, але нічого не змінювати.
page-members-does-add = Можна додавати записи, відповідати, обіцяти й змінювати додане собою.
page-members-does-edit = Можна додавати й змінювати все, що належить цій групі.
page-members-spaces = Які простори можна читати
page-members-cases = Тут є справи. Вимкнено, доки ви самі не виберете: це чужа біда, і що менше очей її бачить, то краще.
page-members-never = Скриньки з іменами та приватні нотатки до справ ніколи не показуються на телефонах.
page-members-save = Зберегти
page-members-reads = Може читати
page-members-reads-none = Поки жодного простору
page-members-phone = Телефон
page-members-browser = Браузер
page-members-seen = Вхід: { $began }, востаннє тут: { $seen }
page-members-sign-out = Вийти
page-members-invite = Запросити телефон
page-members-change = Змінити
page-members-remove = Прибрати
page-members-remove-really = Прибрати: { $name }?
page-members-remove-means = Усі входи цієї людини буде одразу закрито. Написане нею лишається під її ім’ям.
page-members-remove-do = Прибрати
page-members-remove-not = Лишити
page-members-now = Зараз ви пишете від імені цієї людини
page-members-write-as = Писати від її імені
page-members-writer = Від чийого імені ви пишете
page-members-writer-none = Те, що ви пишете, підписане лише назвою вашої групи. Виберіть «Писати від її імені» поруч із людиною, коли записуєте те, що вона вам каже.
page-members-writer-is = Те, що ви зараз пишете, підписане «{ $name }», доки ви не зупините це, не замкнете сторінку або не завантажите її знову.
page-members-writer-stop = Зупинити

page-members-invite-how = Одне запрошення впускає один телефон. Створюйте його, коли телефон поруч із вами.
page-members-invite-do = Створити запрошення
page-members-invite-another = Створити ще одне запрошення
page-members-invite-here = Лише для браузера на цьому комп’ютері
page-members-invited-lan = Зчитайте це телефоном у тій самій мережі. Для кого: { $name }. Діє один раз, до: { $until }.
page-members-invited-here = Це посилання діє один раз, у браузері на цьому комп’ютері, до: { $until }.
page-members-qr = Запрошення для «{ $name }» як QR-малюнок
page-members-link = Те саме посиланням
page-members-warning = Телефон один раз застереже
page-members-warning-why = З’єднання зашифроване, але жодна компанія не ручається за ваш комп’ютер, і браузери про це застерігають. Іти далі безпечно, якщо відбиток той самий.
page-members-step-warned = Браузер каже, що з’єднання не приватне.
page-members-step-details = Торкніться «Додатково» або «Показати деталі».
page-members-step-go-on = Торкніться «Перейти», «Прийняти ризик» або «Відвідати цей сайт».
page-members-step-compare = Звірте відбиток на телефоні з тим, що нижче. Якщо він інший, закрийте сторінку.
page-members-fingerprint = Відбиток для звірки
page-members-fingerprint-short = Відбиток
page-members-lan = Телефони в цій мережі
page-members-lan-off = Телефони ще не мають доступу до цього вузла.
page-members-lan-means = Поки це ввімкнено, пристрої у вашій мережі бачать, що тут щось відповідає; без запрошення далі вони не пройдуть. Скриньки з іменами лишаються на цьому комп’ютері.
page-members-lan-on-invite = Увімкнути й запросити
page-members-lan-is-on = Увімкнено. Запрошені телефони відкривають цю сторінку вашою мережею, зашифровано.
page-members-lan-is-off = Вимкнено. Цю сторінку відкриває лише цей комп’ютер.
page-members-lan-address = Адреса
page-members-lan-turn-on = Увімкнути
page-members-lan-turn-off = Вимкнути
