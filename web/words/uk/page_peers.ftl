# Партнери й поєднання.

page-peers-keeper-only = Це бачить і змінює лише той, хто веде цей вузол, за самим комп’ютером вузла.
page-peers-lead = { $count ->
    [0] Жодної групи ще не підтверджено.
    [one] Ви ділитеся з { $count } групою.
    [few] Ви ділитеся з { $count } групами.
    [many] Ви ділитеся з { $count } групами.
   *[other] Ви ділитеся з { $count } групами.
  }
page-peers-lead-linked = { $count ->
    [0] Зараз на зв’язку нікого.
    [one] Зараз на зв’язку: { $count }.
    [few] Зараз на зв’язку: { $count }.
    [many] Зараз на зв’язку: { $count }.
   *[other] Зараз на зв’язку: { $count }.
  }
page-peers-lead-fresh = { $count ->
    [one] { $count } чекає на звірку чисел.
    [few] { $count } чекають на звірку чисел.
    [many] { $count } чекають на звірку чисел.
   *[other] { $count } чекають на звірку чисел.
  }
page-peers-lead-strangers = Чужі не отримують відповіді.
page-peers-lead-none = Ви ні з ким не ділитеся. З цього комп’ютера ще нічого не вийшло.
page-peers-paper = Тримайте цей аркуш окремо від комп’ютерів.
page-peers-list = Групи, з якими ви ділитеся
page-peers-none = Коли ви поєднаєтеся з іншою групою, вона стоятиме тут: що вона має, що на неї чекає і що їй можна бачити.
page-peers-pair = Поєднатися з групою
page-peers-spaces = Простори
page-peers-back = До партнерів

page-peers-unconfirmed = Група «{ $name }» хоче впевнитися, що це ви
page-peers-unconfirmed-state = Ще не підтверджено.
page-peers-unconfirmed-why = Звірте шість чисел голосом або при зустрічі. До того ця група бачить лише назву вашої і більше нічого.
page-peers-unconfirmed-promised = Щойно числа збіжаться, вона отримає те, що обіцяв ваш код: { $spaces }.
page-peers-compare = Звірити числа
page-peers-compare-large = Великими цифрами
page-peers-digits = Числа для звірки
page-peers-compare-how = На обох екранах ті самі шість чисел. Нехай група «{ $name }» прочитає вголос перші три, а останні три прочитайте ви. Робіть це віч-на-віч або в розмові, де впізнаєте голос, а не в месенджері, яким прийшов код.
page-peers-same = Вони однакові
page-peers-differ = Якесь відрізняється
page-peers-differs = Зупиніться: хтось може бути поміж вами.
page-peers-differs-why = Нічим не поділилися. Приберіть це поєднання, повідомте іншу групу в інший спосіб і почніть знову зі свіжим кодом, найкраще — поруч одне з одним.
page-peers-differs-remove = Прибрати це поєднання
page-peers-differs-again = Звірити ще раз
page-peers-then-nothing = Вони нічого не побачать, доки ви не виберете, чим поділитися.
page-peers-then-promised = Потім вони отримають те, що обіцяв код, і більше нічого.

page-peers-linked = Зараз на зв’язку
page-peers-linked-lan = Зараз на зв’язку, у цій мережі
page-peers-linked-internet = Зараз на зв’язку, через інтернет
page-peers-linked-tor = Зараз на зв’язку, через Tor
page-peers-linked-this-machine = Зараз на зв’язку, на цьому комп’ютері
page-peers-sync-here = Має все.
page-peers-sync-sending = { $count ->
    [one] { $count } зміна ({ $size }) ще у дорозі або без підтвердження.
    [few] { $count } зміни ({ $size }) ще в дорозі або без підтвердження.
    [many] { $count } змін ({ $size }) ще в дорозі або без підтвердження.
   *[other] { $count } зміни ({ $size }) ще в дорозі або без підтвердження.
  }
page-peers-sync-whole = Має все. Останній зв’язок: { $ago }.
page-peers-sync-waits = { $count ->
    [one] На групу «{ $name }» чекає { $count } зміна ({ $size }; відколи: { $since }). Останній зв’язок: { $ago }.
    [few] На групу «{ $name }» чекають { $count } зміни ({ $size }; відколи: { $since }). Останній зв’язок: { $ago }.
    [many] На групу «{ $name }» чекає { $count } змін ({ $size }; відколи: { $since }). Останній зв’язок: { $ago }.
   *[other] На групу «{ $name }» чекають { $count } зміни ({ $size }; відколи: { $since }). Останній зв’язок: { $ago }.
  }
page-peers-sync-away = Під час останнього зв’язку мала все.
page-peers-sync-away-state = { $days ->
    [one] Без зв’язку { $days } день.
    [few] Без зв’язку { $days } дні.
    [many] Без зв’язку { $days } днів.
   *[other] Без зв’язку { $days } дні.
  }
page-peers-sync-away-waits = { $count ->
    [one] На групу «{ $name }» чекає { $count } зміна ({ $size }; відколи: { $since }).
    [few] На групу «{ $name }» чекають { $count } зміни ({ $size }; відколи: { $since }).
    [many] На групу «{ $name }» чекає { $count } змін ({ $size }; відколи: { $since }).
   *[other] На групу «{ $name }» чекають { $count } зміни ({ $size }; відколи: { $since }).
  }
page-peers-sync-never = { $count ->
    [0] Цей вузол знову й знову пробує зв’язатися з групою «{ $name }».
    [one] На групу «{ $name }» чекає { $count } зміна ({ $size }). Цей вузол знову й знову пробує з нею зв’язатися.
    [few] На групу «{ $name }» чекають { $count } зміни ({ $size }). Цей вузол знову й знову пробує з нею зв’язатися.
    [many] На групу «{ $name }» чекає { $count } змін ({ $size }). Цей вузол знову й знову пробує з нею зв’язатися.
   *[other] На групу «{ $name }» чекають { $count } зміни ({ $size }). Цей вузол знову й знову пробує з нею зв’язатися.
  }
page-peers-sync-never-state = Від поєднання зв’язку ще не було.
page-peers-sync-among = Серед них: { $titles }.
page-peers-sees-none = Може бачити
page-peers-sees-none-why = Поки нічого: спільного простору немає.
page-peers-sync-now = Синхронізувати зараз
page-peers-syncing = З’єднання…
page-peers-synced = Тепер обидві сторони мають те саме.
page-peers-syncing-on = На зв’язку. Є ще чим обмінятися; це триває саме.
page-peers-see-as = Побачити їхніми очима
page-peers-share = Поділитися простором
page-peers-more = Більше

page-peers-addresses = Адреси для зв’язку
page-peers-addresses-none = Адреса невідома; ця група зв’язується з вами сама або знаходиться в тій самій мережі.
page-peers-address = Інша адреса
page-peers-address-hint = Хост і порт, як вони вам скажуть, наприклад 192.168.1.20:7100. Цю адресу вузол пробує першою.
page-peers-address-save = Узяти цю адресу
page-peers-part = Розійтися з цією групою
page-peers-part-really = Розійтися з групою «{ $name }»?
page-peers-part-do = Розійтися
page-peers-part-not = Лишитися на зв’язку

page-peers-codes = Видані коди
page-peers-code-for = Код для: { $name }
page-peers-code-anybody = Код без імені
page-peers-code-open = Ним може скористатися той, хто матиме його першим. Строк: { $until }.
page-peers-code-used = Ним саме хтось користується.
page-peers-code-end = Скасувати цей код
page-peers-waiting = Чекаємо на групу, яка вас запросила
page-peers-waiting-since = Перша спроба: { $ago }. Далі спроби повторюються самі.
page-peers-waiting-end = Більше не чекати

page-peers-ways = Шляхи всередину й назовні
page-peers-connections = Усі з’єднання
page-peers-way-lan = Ця мережа
page-peers-way-in = Відповідає на
page-peers-way-in-none = Ніде. Партнери не можуть зв’язатися з цим вузлом; він зв’язується з ними сам.
page-peers-way-out = Зв’язується з
page-peers-way-out-is = Лише з адресами, які дали вам партнери. Жодну іншу службу ніколи ні про що не питають.
page-peers-way-now = Просто зараз
page-peers-way-now-count = { $count ->
    [0] Немає жодного відкритого з’єднання.
    [one] На зв’язку { $count } група.
    [few] На зв’язку { $count } групи.
    [many] На зв’язку { $count } груп.
   *[other] На зв’язку { $count } групи.
  }
page-peers-machines = Ваші власні комп’ютери
page-peers-machine-here = Цей комп’ютер
page-peers-machine = Комп’ютер { $id }
page-peers-machine-holds = Має все, що є у вашої групи.
page-peers-machine-lost = Позначено як утрачений. Нічого нового не отримує.
page-peers-phones = Телефони ваших людей
page-peers-phones-keep = Вони читають і пишуть через цей комп’ютер і нічого не зберігають.

page-peers-seen = Очима групи «{ $name }»
page-peers-seen-lead = { $count ->
    [0] Ця група не бачить із вашого нічого, крім назви.
    [one] Ця група має { $count } спільний із вами простір повністю: кожен запис у ньому з його історією.
    [few] Ця група має { $count } спільні з вами простори повністю: кожен запис у них з його історією.
    [many] Ця група має { $count } спільних із вами просторів повністю: кожен запис у них з його історією.
   *[other] Ця група має { $count } спільні з вами простори повністю: кожен запис у них з його історією.
  }
page-peers-seen-kind = { $kind }: { $count }
page-peers-seen-other = Записи іншої версії
page-peers-seen-empty = У цьому просторі ще нічого не написано.
page-peers-seen-closed = Група «{ $name }» нічого не знає про: { $spaces }.
page-peers-seen-keeps = Скриньки з іменами та приватні нотатки до справ живуть у домі, у жодному спільному просторі їх немає. Те, що колись отримано, забрати назад не можна.

page-peers-copy = Копіювати
page-peers-copied = Скопійовано.
page-peers-selected = Виділено. Скопіюйте клавіатурою або через меню браузера.

page-pair-title = Поєднатися з групою
page-pair-lead = Одна група створює код, інша ним користується. Потім обидві звіряють шість чисел. Від самого поєднання ще нічого не стає спільним.
page-pair-make = Створити код
page-pair-make-how = Він діє один раз, протягом 48 годин. Покажіть його іншій групі або надішліть.
page-pair-for = Для кого
page-pair-for-hint = Лише для вашого списку. У коді цього немає.
page-pair-space = Що вони отримають після звірки чисел
page-pair-space-none = Поки нічого
page-pair-make-do = Створити код
page-pair-made = Нехай інша група зчитає малюнок своєю сторінкою, або дайте їй код. Він діє один раз. Строк: { $until }.
page-pair-qr = Код поєднання як QR-малюнок
page-pair-qr-for = Код поєднання для «{ $name }» як QR-малюнок
page-pair-code = Той самий код текстом
page-pair-no-address = Зараз цей вузол не відповідає на жодній адресі, тож у коді її немає. Інша група знайде вас лише в тій самій місцевій мережі.
page-pair-made-wait = Коли ним скористаються, числа з’являться тут самі.
page-pair-messenger = Надсилаєте месенджером? Хто прочитає код першим, може скористатися ним замість них. Поєднання вважається ще не підтвердженим, доки ви не звірите числа голосом.
page-pair-another = Створити ще один код
page-pair-accept = Скористатися кодом
page-pair-accept-how = Вставте код, який вам дали, або сфотографуйте малюнок.
page-pair-code-given = Код
page-pair-accept-do = Поєднатися
page-pair-photo = Фото коду
page-pair-photo-how = Фото читається на цій сторінці й ніде не зберігається.
page-pair-photo-reading = Фото читається…
page-pair-photo-nothing = На цьому фото не знайдено коду. Піднесіть ближче, тримайте рівно й подбайте, щоб увесь малюнок був у кадрі.
page-pair-calling = Зв’язуємося з іншою групою…
page-pair-waits = Інша група зараз недосяжна. Можна піти з цієї сторінки: спроби тривають самі, доки діє код, а числа з’являться, коли буде зв’язок.
page-pair-compare = Звірка з групою «{ $name }»
page-pair-compare-lead = Чи на обох екранах ті самі шість чисел?
page-pair-compared = Числа з групою «{ $name }» звірено. Тепер можна ділитися.
page-pair-gone = Цього поєднання тут уже немає. Почніть знову зі свіжим кодом.
page-pair-share = Що може бачити група «{ $name }»
page-pair-share-lead = Можна почати з нічого й додати простір пізніше.
page-pair-share-first = Числа з групою «{ $name }» ще не звірено. Спершу звірте їх, тоді можна ділитися.
page-pair-not-shared = Код обіцяв { $spaces }, але ваша група більше не може цим ділитися.
page-pair-which = Який простір
page-pair-share-do = Поділитися ним
page-pair-share-nothing = Поки нічим не ділитися
page-pair-share-enough = Це все
page-pair-shared = Група «{ $name }» отримує «{ $space }».
page-pair-no-spaces = Немає простору, яким ви могли б поділитися: спершу створіть його. Те, що в домі, лишається в домі.
page-peers-slowed = Група «{ $name }» надсилає більше за свою частку. Її дані читаються повільніше, щоб інші не чекали; нічого не втратиться.
