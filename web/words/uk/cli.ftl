# Командний рядок: як ним користуватися, що він питає і що каже, коли щось зроблено.

## Неправильний ужиток

cli-command-missing = Скажіть, що робити; команди перелічує «hedgerow help».
cli-command-unknown = Команди «{ $given }» немає; команди перелічує «hedgerow help».
cli-command-which = «{ $given }» — не команда. Є: { $commands }.
cli-option-unknown = Параметра { $option } тут немає.
cli-option-twice = Параметр { $option } можна вказати лише раз.
cli-option-no-value = Параметр { $option } не приймає значення.
cli-option-value-missing = Параметр { $option } потребує значення: { $option } { $value }.
cli-option-choice = Параметр { $option } має бути одним із: { $choices }.
cli-option-seconds = Параметр { $option } має бути числом секунд від 0 до { $limit }.
cli-option-missing = Бракує параметра { $option } { $value }.
cli-options-exclude = { $one } і { $other } виключають одне одного; вкажіть одне з них.
cli-options-together = { $one } і { $other } ідуть разом; вкажіть обидва або жодного.
cli-operand-missing = Бракує { $operand }.
cli-operand-unexpected = «{ $given }» — зайве слово. Текст із пробілами беріть у лапки.
cli-assignment = «{ $given }» не має вигляду { $form }.
cli-assignment-twice = { $field } вказано двічі. Кілька значень одного поля розділяйте знаком «;».
cli-stdin-twice = Зі стандартного вводу можна прочитати лише одне значення.
cli-not-utf8 = Вказане не в кодуванні UTF-8. Увімкніть UTF-8 у терміналі й спробуйте знову.

## Файли

cli-file-missing = Файлу { $file } немає. Перевірте назву й теку.
cli-file-is-folder = { $file } — тека, а не файл. Назвіть файл у ній.
cli-file-unreadable = Файл { $file } не вдається прочитати. Перевірте, кому він належить.
cli-file-unwritable = Файл { $file } не вдається записати. Перевірте теку й місце на диску.
cli-folder-not-empty = У { $folder } вже щось є. Виберіть порожню або нову теку.
cli-folder-nowhere = Теку { $folder } не вдається створити, бо немає теки, в якій вона мала б бути. Спершу створіть ту.
cli-folder-unwritable = У теку { $folder } не вдається записати. Перевірте теку, в якій вона лежить, і місце на диску.
cli-value-large = Те, що читається для { $field }, більше за { $limit } МБ. Скоротіть.
cli-value-not-utf8 = Рядок { $line } того, що читається для { $field }, не в кодуванні UTF-8. Збережіть файл { $file } як UTF-8.

## Парольна фраза

cli-passphrase-not-given = Цей дім замкнено, а ввести парольну фразу тут нема кому. Вкажіть її через --passphrase-file FILE.
cli-passphrase-to-choose = Новий дім потребує парольної фрази. Вкажіть її через --passphrase-file FILE або виберіть відкритий замок: --no-passphrase.
cli-passphrase-differs = Парольні фрази різні, тож нічого не створено. Спробуйте знову.
cli-passphrase-file-empty = Файл парольної фрази { $file } порожній. Напишіть парольну фразу в його першому рядку.
cli-passphrase-file-large = Файл { $file } завеликий для парольної фрази. Перевірте назву.
cli-passphrase-file-not-utf8 = Файл парольної фрази { $file } не в кодуванні UTF-8. Збережіть його як UTF-8.
cli-ask-passphrase = Парольна фраза:
cli-ask-new-passphrase = Нова парольна фраза (лише Enter — запропонувати):
cli-ask-passphrase-again = Та сама парольна фраза ще раз:
cli-passphrase-suggested = Це пропозиція. Запишіть її, потім введіть або перервіть через Ctrl-C.

## Запущений вузол

cli-node-silent = Вузол цього дому працює, але не відповідає. Зачекайте трохи й спробуйте знову або зупиніть вузол.
cli-node-stopped = Вузол зупинився, поки над цим працював. Подивіться, чи це зроблено, і спробуйте знову.
cli-node-strange = Вузол відповів щось, чого ця версія не може прочитати. Приведіть обох до тієї самої версії.
cli-too-large-for-node = Це завелике, щоб передати запущеному вузлу. Зупиніть вузол і зробіть це знову.
cli-ready = Вузол працює. Його сторінка: { $url } · приймає з’єднання на: { $sync }. Ctrl-C його зупиняє.
cli-page = { $url }

    Відкрийте це посилання в браузері на цьому комп’ютері. Воно діє один раз, протягом десяти хвилин.
cli-ready-locked = Вузол працює, але замкнений: обміну немає, доки хтось не введе парольну фразу на його сторінці. { $url } · Ctrl-C його зупиняє.
cli-ready-new = Групи тут ще немає. Створіть її на { $url } · Ctrl-C зупиняє програму.

cli-beside-new = На цьому комп’ютері працює Hedgerow, і він поки що нічий.
cli-beside-claimed = На цьому комп’ютері працює Hedgerow, і хтось його саме налаштовує. Якщо це не хтось із вас, вимкніть живлення й увімкніть знову: тоді він почне спочатку, з іншим кодом.
cli-beside-courier = Тепер цей комп’ютер — кур’єр. Він переносить те, чого не може прочитати.
cli-beside-locked = На цьому комп’ютері працює Hedgerow, і його замкнено: обміну немає, доки хтось із вас не введе парольну фразу на його сторінці.
cli-beside-open = На цьому комп’ютері працює Hedgerow. Він відімкнений, обмін триває.
cli-beside-page = Його сторінка, для браузера в тій самій мережі:
cli-beside-no-address = Мережі ще немає: під’єднайте кабель або перевірте, чи комп’ютер знає Wi-Fi. Його адреса з’явиться тут.
cli-beside-fingerprint = Браузер попередить про сертифікат сторінки. Подивіться на сертифікат і йдіть далі, лише якщо його відбиток SHA-256 такий:
cli-beside-code = Потім введіть цей код володіння. Він діє один раз:
cli-beside-no-code = Код володіння показує лише сам комп’ютер: на своєму екрані або у файлі, який дали його службі.
cli-beside-window = Сторінка доступна годину після кожного запуску. Щоб відкрити її знову, вимкніть живлення й увімкніть.
cli-beside-closed = Ніхто не зайняв його вчасно, тому сторінку закрито. Щоб відкрити її знову, вимкніть живлення й увімкніть.

## Новий дім

cli-name-broken = Назва має від 1 до 80 знаків, і всі їх видно. Виберіть іншу через --name.
cli-language-unknown = Текстів мовою «{ $language }» немає. Виберіть одну з цих мов: { $known }.
cli-made = Вашу групу створено. Її дім: { $home }.
cli-recovery-words = Це її слова відновлення. Їх показано лише цього разу:
cli-recovery-advice = Перепишіть їх на папір, у тому самому порядку, і тримайте аркуш там, де його ніхто інший не знайде. Разом із резервною копією вони повертають вашу групу; хто інший їх прочитає, зможе видавати себе за неї.
cli-open-lock = Відкритий замок: цей дім не має парольної фрази, тож хто забере цей комп’ютер, зможе прочитати в ньому все.
cli-not-audited = Без сторонньої перевірки: жоден сторонній фахівець ще не перевіряв безпеки Hedgerow.

## Зроблено

cli-yes = так
cli-no = ні
cli-nothing = Тут нічого немає.
cli-no-peers = Партнерів ще немає. Код для партнера створює «hedgerow invite».
cli-invited = Передайте цей код одній групі. Він діє один раз, до { $expires }; хто інший дістане його першим, зможе скористатися ним замість неї.
cli-pair-waiting = Інша група недосяжна. Поєднання чекає і продовжиться саме, коли вузол працюватиме.
cli-paired = Ви поєдналися з групою «{ $name }». Звірте ці цифри голосом або при зустрічі: { $check }. Якщо вони однакові, підтвердьте: «hedgerow peer confirm».
cli-peers-waiting = { $count ->
    [one] { $count } поєднання чекає на другу сторону.
    [few] { $count } поєднання чекають на другу сторону.
    [many] { $count } поєднань чекають на другу сторону.
   *[other] { $count } поєднання чекають на другу сторону.
  }
cli-confirmed = Групу «{ $name }» підтверджено.
cli-peer-removed = Група «{ $name }» більше не партнер. Те, що вона вже має, лишається в неї.
cli-space-made = Простір «{ $name }» створено. Нікого іншого в ньому немає.
cli-space-left = Ви вийшли з простору «{ $name }». Написане вами там лишається в інших.
cli-member-added = { $name } тепер серед людей цієї групи.
cli-member-removed = { $name } тут більше не пише. Написане лишається під цим ім’ям.
cli-added = Записано: { $id }
cli-edited = Змінено: { $id }
cli-moment-skipped = У { $zone } годинники того дня перестрибують через { $given }, тож рахується { $counts_as }. Якщо ви мали на увазі інший час, змініть його командою «hedgerow edit».
cli-withdrawn = У кошику: { $id }. Повертає «hedgerow restore-record».
cli-brought-back = Повернуто: { $id }
cli-said = Сказано про { $id }. Стан: { $state }
cli-synced = { $name }: синхронізовано (надіслано { $sent }, отримано { $received }, { $size }).
cli-not-yet-synced = { $name }: ще не все пройшло (надіслано { $sent }, отримано { $received }, { $size }). Спробуйте пізніше.
cli-imported = Додано: { $added }, оновлено: { $updated }, без змін: { $unchanged }, потребує уваги: { $errors }.
cli-import-changed = Оновлено: { $title } ({ $id })
cli-import-undo = Усе це забирає назад «hedgerow undo-import { $id }».
cli-import-undone = Забрано назад. У кошик: { $withdrawn }, повернуто, як було: { $back }.
cli-import-left = Лишено, як є: { $id } «{ $title }». { $reason }
cli-feed-made = Це адреса календаря «{ $name }». Дайте її програмі-календарю на цьому комп’ютері й більше нікому: хто її знає, може читати тут цей календар.
cli-feed-waits = Календар «{ $name }» тепер має адресу. Запустіть вузол командою «hedgerow run»; тоді «hedgerow feed list» покаже, де він.
cli-feed-removed = Календар «{ $name }» за цією адресою більше не видається.
cli-folder-written = { $records ->
    [one] У { $folder } — { $records } запис, файлів: { $files }. Вони не зашифровані. Почніть з index.html.
    [few] У { $folder } — { $records } записи, файлів: { $files }. Вони не зашифровані. Почніть з index.html.
    [many] У { $folder } — { $records } записів, файлів: { $files }. Вони не зашифровані. Почніть з index.html.
   *[other] У { $folder } — { $records } записи, файлів: { $files }. Вони не зашифровані. Почніть з index.html.
  }
cli-import-error = Рядок { $line }: { $reason }
cli-export-left-out = Не взято, бо календар не може показати те, що не має початку: { $count }.
cli-verified = Перевірено змін: { $entries }, відбудовано записів: { $records }, поганих: { $bad }.
cli-space-home = ваш власний простір
cli-space-shared = простір { $name }
cli-space-pair = зв’язок з { $name }
cli-verified-space = { $space } ({ $id }): у показаного хеш { $hash }
cli-verified-unread = { $space } ({ $id }): у показаного хеш { $hash }, але тут можна прочитати не все
cli-verified-bad-record = Пошкоджено: { $what }, { $space } (запис { $seq } журналу { $log })
cli-verified-bad-other = Пошкоджено: запис журналу без картки, { $space } (запис { $seq } журналу { $log })
cli-compared-equal = { $space }: однаково з обох боків
cli-compared-different = { $space }: не однаково: { $why }
cli-compared-unknown = { $space }: не можна порівняти: { $why }
cli-verify-bad = Дещо зі збереженого пошкоджено. Синхронізуйте з партнером, який це має, або відновіть резервну копію.

## Записи

cli-record-by = { $author }, { $created }
cli-field-contested = { $field }: спірно, написано незалежно одне від одного:
cli-earlier-wording = (про давніше формулювання)
cli-held-by = { $count ->
    [0] Більше ще ніхто не має.
    [one] Має: { $names }.
    [few] Мають: { $names }.
    [many] Мають: { $names }.
   *[other] Мають: { $names }.
  }
cli-held-told = Має: { $names }, лише зі слів: { $tellers }.
cli-held-not-known = Невідомо, чи має: { $names }.
cli-did-created = створено: { $what }
cli-did-wrote = написано: { $what }
cli-did-wrote-note = дописано в: { $what }
cli-did-said = сказано: { $what }
cli-did-withdrew = покладено в кошик
cli-did-brought-back = повернуто з кошика

## Назви того, що перелічується

cli-label-id = Ідентифікатор
cli-label-name = Назва
cli-label-kind = Вид
cli-label-title = Назва
cli-label-when = Коли
cli-label-state = Стан
cli-label-states = Стани
cli-label-author = Від кого
cli-label-by = Хто може
cli-label-args = З чим
cli-label-field = Поле
cli-label-type = Тип
cli-label-required = Обов’язкове
cli-label-choices = Варіанти вибору
cli-label-statement = Заява
cli-label-statements = Заяви
cli-label-problems = Що не так
cli-label-others = Чого ця версія не знає
cli-label-group = Група
cli-label-device = Пристрій
cli-label-language = Мова
cli-label-unlocked = Відімкнено
cli-label-running = Вузол працює
cli-label-listening = Приймає з’єднання на
cli-label-linked = Зараз на зв’язку
cli-label-spaces = Простори
cli-label-peers = Партнери
cli-label-records = Записи
cli-label-import = Внесення
cli-label-at = Коли
cli-label-space-name = Простір
cli-label-days-left = Лишилося днів
cli-label-feed = Адреса календаря
cli-label-created = Створено
cli-label-url = Адреса
cli-label-path = Шлях
cli-label-entries = Зміни
cli-label-storage-bytes = Місце на диску
cli-label-peer = Ідентифікатор
cli-label-space = Ідентифікатор
cli-label-check = Цифри
cli-label-confirmed = Підтверджено
cli-label-last-met = Останній зв’язок
cli-label-role = Роль
cli-label-members = Хто тут є
cli-label-member = Ідентифікатор
cli-label-addresses = Адреси
cli-label-file = Файл
cli-label-lost = Утрачено
cli-label-here = Цей пристрій

## Чого ніхто не передбачив

cli-interrupted = Зупинено.
cli-unforeseen = Тут сталося щось, чого ми не передбачили. Подробиці у { $file }.
