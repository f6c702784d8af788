# Настройки и безопасность, соединения и люди этой группы.

page-settings-lead = То, что вы выбираете здесь, хранится на этом узле. В браузере ничего не сохраняется.
page-settings-lead-member = Как вам удобно читать. Это хранится на узле, только для вас; в этом браузере ничего не сохраняется.
page-settings-saved = Сохранено на этом узле.
page-settings-more = Показать ещё
page-settings-home = { $name } (дом)

page-settings-reading = Чтение
page-settings-language = Язык
page-settings-language-unreviewed = { $name } · ещё не проверено носителем языка
page-settings-language-hint = Эти слова пока не проверил никто из тех, для кого этот язык родной. Если фраза непонятна, сообщите тем, кто делает Hedgerow.
page-settings-theme = Светлая или тёмная
page-settings-theme-system = Как в системе
page-settings-theme-light = Светлая
page-settings-theme-dark = Тёмная
page-settings-text = Текст
page-settings-text-normal = Обычный
page-settings-text-large = Крупный
page-settings-calendar = Календарь
page-settings-calendar-gregorian = Григорианский
page-settings-calendar-persian = Персидский
page-settings-calendar-islamic-umalqura = Хиджра (Умм аль-Кура)
page-settings-beside = Второй календарь, мелко рядом
page-settings-beside-none = Нет
page-settings-week = Неделя начинается
page-settings-week-usual = Как принято в этом языке
page-settings-zone = Ваше время
page-settings-zone-hint = Время показано для пояса { $zone }, а где оно другое — ещё и по месту.
page-settings-zone-browser = Как в этом браузере: { $zone }

page-settings-locking = Закрытие
page-settings-idle = Закрывать эту страницу саму через
page-settings-idle-hint = Считается от последнего нажатия или касания. То, что вы набрали, до этого сохраняется.
page-settings-minutes = { $count ->
    [one] { $count } минуту покоя
    [few] { $count } минуты покоя
    [many] { $count } минут покоя
   *[other] { $count } минуты покоя
  }
page-settings-open-lock = У этого узла нет парольной фразы.
page-settings-open-lock-why = Тот, у кого этот компьютер, может прочесть на нём всё. Зашифруйте его диск или создайте новую группу с парольной фразой и перейдите туда.
page-settings-passphrase = Парольная фраза запирает всё, что хранится. «Закрыть сейчас» убирает ключ из памяти; пока кто-нибудь не откроет узел, обмен не идёт.

page-settings-health = Всё ли здесь в порядке?
page-settings-health-good = Ничто не требует вашего внимания.
page-settings-do-doctor-peer-unconfirmed = Сравните их по голосу или при встрече на странице «Партнёры».
page-settings-do-doctor-peer-address = Спросите адрес и добавьте его на странице «Партнёры» или запустите оба узла в одной сети.
page-settings-do-doctor-listening = Партнёры, которых вы вызываете, по-прежнему доступны. Чтобы могли вызвать вас, узел нужно запустить с адресом, на котором он отвечает.
page-settings-do-doctor-notices = Они перечислены ниже.
page-settings-health-right = { $count ->
    [one] Проверена { $count } вещь, всё как должно быть
    [few] Проверены { $count } вещи, всё как должно быть
    [many] Проверено { $count } вещей, всё как должно быть
   *[other] Проверено { $count } вещи, всё как должно быть
  }
page-settings-noticed = { $count ->
    [one] Недавно замечено: { $count }
   *[other] Недавно замечено: { $count }
  }
page-settings-check = Проверить всё, что хранится
page-settings-checking = Проверяем каждую подпись…
page-settings-checked = Всё цело: подписанных изменений — { $entries }, записей — { $records }, ничего не подменено.
page-settings-checked-bad = { $bad ->
    [one] Из подписанных изменений ({ $entries }) повреждено { $bad }. Проверьте диск и получите его заново от партнёра.
   *[other] Из подписанных изменений ({ $entries }) повреждено { $bad }. Проверьте диск и получите их заново от партнёра.
  }

page-settings-import = Внести файл
page-settings-import-how = Календарь (.ics), таблица (.csv) или наш файл (.json). Сначала вы увидите, что придёт. Если внести тот же файл снова, изменится изменившееся и ничего не удвоится.
page-settings-import-file = Файл
page-settings-import-space = Куда
page-settings-import-kind = Его строки — это
page-settings-import-kind-file = Как сказано в файле
page-settings-import-look = Посмотреть, что придёт
page-settings-import-do = Внести
page-settings-import-large = Этот файл слишком большой. За один раз можно внести до 5 МБ; разделите его.
page-settings-import-progress = Строк: { $done } из { $total }…
page-settings-import-would = Новых: { $added }. Изменённых: { $updated }. Уже есть: { $unchanged }.
page-settings-import-did = Внесено. Новых: { $added }. Изменённых: { $updated }. Уже есть: { $unchanged }.
page-settings-import-changed = Записи, которые уже были здесь и меняются:
page-settings-import-errors = { $count ->
    [one] { $count } строка требует внимания:
    [few] { $count } строки требуют внимания:
    [many] { $count } строк требуют внимания:
   *[other] { $count } строки требуют внимания:
  }
page-settings-import-line = Строка { $line }: { $why }
page-settings-imports = Недавно внесено
page-settings-import-was = { $count ->
    [one] { $count } запись в пространство «{ $space }», { $ago }. Можно отменить ещё столько дней: { $days }.
    [few] { $count } записи в пространство «{ $space }», { $ago }. Можно отменить ещё столько дней: { $days }.
    [many] { $count } записей в пространство «{ $space }», { $ago }. Можно отменить ещё столько дней: { $days }.
   *[other] { $count } записи в пространство «{ $space }», { $ago }. Можно отменить ещё столько дней: { $days }.
  }
page-settings-import-undo = Отменить
page-settings-import-undone = Отменено. Убрано в корзину: { $withdrawn }. Возвращено к прежнему виду: { $set }. Оставлено как есть, потому что с этим работали: { $left }.

page-settings-export = Взять записи с собой
page-settings-export-how = Чтобы читать или печатать в другом месте или работать в другой программе. Файлы не заперты: кто их найдёт, тот сможет прочесть.
page-settings-export-space = Откуда
page-settings-export-all = Все пространства
page-settings-export-format = В каком виде
page-settings-export-kind = Только
page-settings-export-kinds = Все виды
page-settings-format-folder = Папка, которую можно читать без Hedgerow (.zip)
page-settings-format-html = Одна страница для печати (.html)
page-settings-format-json = Данные для программ (.json)
page-settings-format-csv = Таблица (.csv)
page-settings-format-ics = Календарь (.ics)
page-settings-format-md = Текст (.md)
page-settings-export-withdrawn = Вместе с тем, что в корзине
page-settings-export-parts = Вместе с личными карточками и заметками на полях обращений
page-settings-export-parts-why = В этом файле будут имена и контакты людей, которые вам доверились. Храните его не дольше, чем он нужен.
page-settings-export-do = Взять с собой
page-settings-export-busy = Записываем…
page-settings-export-done = { $count ->
    [0] Записывать было нечего.
    [one] Вашему браузеру передана { $count } запись.
    [few] Вашему браузеру переданы { $count } записи.
    [many] Вашему браузеру передано { $count } записей.
   *[other] Вашему браузеру передано { $count } записи.
  }

page-settings-examples = Примеры записей
page-settings-examples-none = Месяц из жизни выдуманной группы, чтобы осмотреться. Он попадёт в ваше домашнее пространство с пометкой «Пример», и убрать его можно целиком.
page-settings-examples-here = { $count ->
    [one] Здесь { $count } пример записи.
    [few] Здесь { $count } примера записей.
    [many] Здесь { $count } примеров записей.
   *[other] Здесь { $count } примера записей.
  }
page-settings-examples-add = Добавить примеры
page-settings-examples-remove = Убрать все примеры

page-settings-audit = Независимой проверки не было
page-settings-audit-is = Никто со стороны эту программу ещё не проверял. Не доверяйте чью-то жизнь только ей.
page-settings-goes = Куда уходят мои данные
page-settings-far = Вы пришли по местной сети. Имена и контакты обращений, файлы записей, которые приходят и уходят, и приём ещё одного компьютера остаются у самой коробки и у других компьютеров вашей группы.
page-settings-goes-is = К группам, с которыми вы познакомились, из пространств, которыми вы делитесь, и больше никуда. Ни сервера, ни статистики, ни обновлений у вас за спиной.
page-settings-to-members = Люди и телефоны
page-settings-to-members-is = Кто читает и пишет через этот узел.
page-settings-to-spaces = Пространства
page-settings-to-spaces-is = Чем вы делитесь и с кем.
page-settings-to-peers = Партнёры и компьютеры
page-settings-to-peers-is = Что дошло до каждой группы, и ваши устройства.
page-settings-to-connections = Все соединения
page-settings-to-connections-is = Когда, с кем, каким путём, сколько.
page-settings-safety = Если что-то случится
page-settings-to-devices = Ваши компьютеры
page-settings-to-devices-is = Второй, потерянный, в дорогу налегке.
page-settings-to-copies = Копии и флешки
page-settings-to-copies-is = Резервные копии и изменения из рук в руки.
page-settings-to-couriers = Курьеры
page-settings-to-couriers-is = Коробки, которые носят запечатанные изменения.
page-settings-to-erased = Стёртое и сроки хранения
page-settings-to-erased-is = Что стёрто и кто это подтвердил.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = Что входило в этот узел и выходило из него за последние 14 дней. Этот список есть только на этом компьютере.
page-settings-conn-none = Соединений ещё не было. С этого компьютера ничего не ушло.
page-settings-conn-nobody = Кто-то не из партнёров
page-settings-conn-called = Вызывали вы, { $way }.
page-settings-conn-came = Вызывали вас, { $way }.
page-settings-way-lan = в этой сети
page-settings-way-internet = через интернет
page-settings-way-tor = через Tor
page-settings-way-this-machine = на этом компьютере
page-settings-conn-bytes = Отправлено { $sent }, получено { $received }
page-settings-conn-up = Сейчас на связи
page-settings-conn-moment = Одно мгновение
page-settings-conn-lasted = Длительность: { $length }

page-members-title = Люди этой группы
page-members-lead = { $count ->
    [0] Пока этим узлом пользуетесь только вы.
    [one] Кроме вас через этот узел читает и пишет { $count } человек.
    [few] Кроме вас через этот узел читают и пишут { $count } человека.
    [many] Кроме вас через этот узел читают и пишут { $count } человек.
   *[other] Кроме вас через этот узел читают и пишут { $count } человека.
  }
page-members-back = Настройки
page-members-add = Добавить человека
page-members-add-do = Добавить
page-members-none = У каждого, кого вы здесь добавите, будет свой вход с телефона, и рядом с написанным будет стоять имя.
page-members-name = Имя или псевдоним
page-members-name-hint = Оно стоит рядом со всем, что пишет этот человек; его видят все, кто может это прочесть.
page-members-role = Что можно делать
page-members-may-see = Смотреть
page-members-may-add = Добавлять
page-members-may-edit = Менять
page-members-does-see = Можно читать, но ничего не менять.
page-members-does-add = Можно добавлять записи, отвечать, обещать и менять добавленное самим.
page-members-does-edit = Можно добавлять и менять всё, что принадлежит этой группе.
page-members-spaces = Какие пространства можно читать
page-members-cases = Здесь есть обращения. Выключено, пока вы сами не включите: это чужие беды, и видеть их должны как можно меньше людей.
page-members-never = Личные карточки и заметки на полях обращений на телефонах никогда не показываются.
page-members-save = Сохранить
page-members-reads = Можно читать
page-members-reads-none = Пока ни одного пространства
page-members-phone = Телефон
page-members-browser = Браузер
page-members-seen = Вход: { $began }, последний раз здесь: { $seen }
page-members-sign-out = Закончить вход
page-members-invite = Пригласить телефон
page-members-change = Изменить
page-members-remove = Исключить
page-members-remove-really = Исключить: { $name }?
page-members-remove-means = Все входы этого человека сразу закончатся. Написанное останется под его именем.
page-members-remove-do = Исключить
page-members-remove-not = Оставить
page-members-now = Сейчас вы пишете за этого человека
page-members-write-as = Писать за этого человека
page-members-writer = За кого вы пишете
page-members-writer-none = На том, что вы пишете, стоит только название вашей группы. Если вы записываете с чьих-то слов, выберите рядом с именем «Писать за этого человека».
page-members-writer-is = На том, что вы пишете сейчас, стоит имя { $name }, пока вы не остановитесь, не закроете страницу или не загрузите её заново.
page-members-writer-stop = Остановиться

page-members-invite-how = Одно приглашение впускает один телефон. Создавайте его, когда телефон рядом.
page-members-invite-do = Создать приглашение
page-members-invite-another = Создать ещё одно приглашение
page-members-invite-here = Только для браузера на этом компьютере
page-members-invited-lan = { $name }: пусть телефон считает это в той же сети. Действует один раз, до: { $until }.
page-members-invited-here = Эта ссылка действует один раз, в браузере на этом компьютере, до: { $until }.
page-members-qr = Приглашение в виде QR-картинки: { $name }
page-members-link = То же ссылкой
page-members-warning = Телефон один раз предупредит
page-members-warning-why = Соединение зашифровано, но за ваш компьютер не ручается никакая компания, и браузеры об этом предупреждают. Продолжать безопасно, если отпечаток тот же.
page-members-step-warned = Браузер говорит, что соединение не защищено.
page-members-step-details = Нажмите «Дополнительно» или «Подробнее».
page-members-step-go-on = Нажмите «Перейти на сайт», «Принять риск» или «Посетить этот сайт».
page-members-step-compare = Сравните отпечаток на телефоне с тем, что ниже. Если они разные, закройте страницу.
page-members-fingerprint = Отпечаток для сравнения
page-members-fingerprint-short = Отпечаток
page-members-lan = Телефоны в этой сети
page-members-lan-off = Телефоны пока не могут войти на этот узел.
page-members-lan-means = Пока это включено, устройства в вашей сети видят, что здесь что-то отвечает; без приглашения дальше они не пройдут. Личные карточки остаются на этом компьютере.
page-members-lan-on-invite = Включить и пригласить
page-members-lan-is-on = Включено. Приглашённые телефоны открывают эту страницу через вашу сеть, с шифрованием.
page-members-lan-is-off = Выключено. Эта страница открывается только на этом компьютере.
page-members-lan-address = Адрес
page-members-lan-turn-on = Включить
page-members-lan-turn-off = Выключить
