# Командная строка: как ею пользоваться, что она спрашивает, что говорит, когда дело сделано.

## Неверное обращение с командой

cli-command-missing = Скажите, что сделать; команды перечисляет «hedgerow help».
cli-command-unknown = Команды «{ $given }» нет; команды перечисляет «hedgerow help».
cli-command-which = «{ $given }» — не команда. Есть: { $commands }.
cli-option-unknown = Параметра { $option } здесь нет.
cli-option-twice = Параметр { $option } можно указать только один раз.
cli-option-no-value = Параметр { $option } не принимает значения.
cli-option-value-missing = Параметру { $option } нужно значение: { $option } { $value }.
cli-option-choice = Параметр { $option } может быть одним из: { $choices }.
cli-option-seconds = Параметр { $option } — это число секунд от 0 до { $limit }.
cli-option-missing = Не хватает параметра { $option } { $value }.
cli-options-exclude = { $one } и { $other } исключают друг друга; укажите что-то одно.
cli-options-together = { $one } и { $other } нужны вместе; укажите оба или ни одного.
cli-operand-missing = Не хватает { $operand }.
cli-operand-unexpected = «{ $given }» — лишнее слово. Текст с пробелами возьмите в кавычки.
cli-assignment = «{ $given }» не имеет вида { $form }.
cli-assignment-twice = { $field } указано дважды. Несколько значений одного поля разделяет «;».
cli-stdin-twice = Из стандартного ввода можно прочесть только одно значение.
cli-not-utf8 = Введённое не в кодировке UTF-8. Переключите терминал на UTF-8 и попробуйте снова.

## Файлы

cli-file-missing = Файла { $file } нет. Проверьте имя и папку.
cli-file-is-folder = { $file } — папка, а не файл. Назовите файл в ней.
cli-file-unreadable = Файл { $file } не читается. Проверьте, кому он принадлежит.
cli-file-unwritable = Файл { $file } не удаётся записать. Проверьте папку и место на диске.
cli-folder-not-empty = В { $folder } уже что-то есть. Выберите пустую или новую папку.
cli-folder-nowhere = Папку { $folder } создать нельзя: папки, в которой она была бы, нет. Сначала создайте ту.
cli-folder-unwritable = В папку { $folder } нельзя писать. Проверьте папку над ней и место на диске.
cli-value-large = Прочитанное для { $field } больше { $limit } МБ. Сократите.
cli-value-not-utf8 = Строка { $line } прочитанного для { $field } не в кодировке UTF-8. Сохраните файл { $file } в UTF-8.

## Парольная фраза

cli-passphrase-not-given = Этот дом закрыт, и ввести парольную фразу некому. Укажите её через --passphrase-file FILE.
cli-passphrase-to-choose = Новому дому нужна парольная фраза. Укажите её через --passphrase-file FILE или выберите открытый замок через --no-passphrase.
cli-passphrase-differs = Парольные фразы не совпадают, поэтому ничего не создано. Попробуйте снова.
cli-passphrase-file-empty = Файл парольной фразы { $file } пуст. Запишите её в первой строке.
cli-passphrase-file-large = Файл парольной фразы { $file } слишком большой для парольной фразы. Проверьте его имя.
cli-passphrase-file-not-utf8 = Файл парольной фразы { $file } не в кодировке UTF-8. Сохраните его в UTF-8.
cli-ask-passphrase = Парольная фраза:
cli-ask-new-passphrase = Новая парольная фраза (просто Enter — предложить):
cli-ask-passphrase-again = Та же парольная фраза ещё раз:
cli-passphrase-suggested = Это предложение. Запишите его, потом введите, или прервите через Ctrl-C.

## Работающий узел

cli-node-silent = Узел этого дома работает, но не отвечает. Подождите немного и попробуйте снова или остановите узел.
cli-node-stopped = Узел остановился, пока делал это. Посмотрите, сделано ли, и попробуйте снова.
cli-node-strange = Узел ответил то, чего эта версия не может прочесть. Поставьте одну и ту же версию.
cli-too-large-for-node = Это слишком большое, чтобы передать работающему узлу. Остановите узел и сделайте это снова.
cli-ready = Узел работает. Его страница: { $url } · принимает вызовы на: { $sync }. Ctrl-C останавливает его.
cli-page = { $url }

    Откройте эту ссылку в браузере на этом компьютере. Она действует один раз, в течение десяти минут.
cli-ready-locked = Узел работает и закрыт: обмена нет, пока кто-нибудь не введёт парольную фразу на его странице. { $url } · Ctrl-C останавливает его.
cli-ready-new = Группы здесь пока нет. Создайте её: { $url } · Ctrl-C останавливает программу.

cli-beside-new = На этой коробке работает Hedgerow, и она пока ничья.
cli-beside-claimed = На этой коробке работает Hedgerow, и кто-то её сейчас настраивает. Если это не вы, отключите питание и включите снова: тогда она начнёт сначала, с другим кодом.
cli-beside-courier = Теперь эта коробка — курьер. Она носит то, чего не может прочесть.
cli-beside-locked = На этой коробке работает Hedgerow, и она закрыта: обмена нет, пока кто-нибудь из вас не введёт парольную фразу на её странице.
cli-beside-open = На этой коробке работает Hedgerow. Она открыта, и обмен идёт.
cli-beside-page = Её страница, для браузера в той же сети:
cli-beside-no-address = Сети пока нет: подключите кабель или проверьте, знает ли коробка Wi-Fi. Её адрес появится здесь.
cli-beside-fingerprint = Браузер предупредит о сертификате страницы. Посмотрите на сертификат и продолжайте, только если его отпечаток SHA-256 такой:
cli-beside-code = Затем введите этот код владения. Он действует один раз:
cli-beside-no-code = Код владения показывает только сама коробка: на своём экране или в файле, который дали её службе.
cli-beside-window = Страница доступна час после каждого включения. Чтобы открыть её снова, отключите питание и включите опять.
cli-beside-closed = Никто не занял её вовремя, поэтому страница закрыта. Чтобы открыть её снова, отключите питание и включите опять.

## Новый дом

cli-name-broken = В названии от 1 до 80 знаков, и все они видны. Выберите другое через --name.
cli-language-unknown = Текстов на языке «{ $language }» нет. Выберите один из этих языков: { $known }.
cli-made = Ваша группа создана. Её дом: { $home }.
cli-recovery-words = Это её слова восстановления. Они показываются один раз, сейчас:
cli-recovery-advice = Запишите их на бумаге по порядку и храните лист там, где его никто не найдёт. Вместе с резервной копией они вернут вашу группу; любой, кто их прочтёт, может выдать себя за неё.
cli-open-lock = Открытый замок: у этого дома нет парольной фразы, поэтому тот, кто заберёт этот компьютер, сможет прочесть в нём всё.
cli-not-audited = Независимой проверки не было: посторонние специалисты защиту Hedgerow ещё не проверяли.

## Сделано

cli-yes = да
cli-no = нет
cli-nothing = Здесь ничего нет.
cli-no-peers = Партнёров пока нет. Код для партнёра создаёт «hedgerow invite».
cli-invited = Передайте этот код одной группе. Он действует один раз, до: { $expires }; если раньше он попадёт к кому-то другому, тот может воспользоваться им вместо неё.
cli-pair-waiting = Другая группа недоступна. Знакомство ждёт и продолжится само, пока узел работает.
cli-paired = Знакомство с группой «{ $name }» состоялось. Сравните эти числа по голосу или при встрече: { $check }. Если они совпали, скажите об этом командой «hedgerow peer confirm».
cli-peers-waiting =
    { $count ->
        [one] Ждёт другую сторону: { $count } знакомство.
        [few] Ждут другую сторону: { $count } знакомства.
        [many] Ждут другую сторону: { $count } знакомств.
       *[other] Ждут другую сторону: { $count } знакомства.
    }
cli-confirmed = Группа «{ $name }» подтверждена.
cli-peer-removed = Группа «{ $name }» больше не партнёр. То, что у неё уже есть, остаётся у неё.
cli-space-made = Пространство «{ $name }» создано. Кроме вас в нём никого нет.
cli-space-left = Вы вышли из пространства «{ $name }». Написанное вами там остаётся у других.
cli-member-added = Теперь среди людей этой группы: { $name }.
cli-member-removed = { $name } здесь больше не пишет. Написанное остаётся под этим именем.
cli-added = Записано: { $id }
cli-edited = Изменено: { $id }
cli-moment-skipped = В { $zone } часы в этот день перескакивают через { $given }, поэтому считается { $counts_as }. Если вы имели в виду другое время, измените его командой «hedgerow edit».
cli-withdrawn = Убрано в корзину: { $id }. Вернуть можно командой «hedgerow restore-record».
cli-brought-back = Возвращено: { $id }
cli-said = Сказано о { $id }. Состояние: { $state }
cli-synced = { $name }: обмен проведён (отправлено { $sent }, получено { $received }, { $size }).
cli-not-yet-synced = { $name }: прошло ещё не всё (отправлено { $sent }, получено { $received }, { $size }). Попробуйте позже.
cli-imported = Добавлено: { $added }, обновлено: { $updated }, без изменений: { $unchanged }, требует внимания: { $errors }.
cli-import-changed = Обновлено: { $title } ({ $id })
cli-import-undo = Отменить всё это можно командой «hedgerow undo-import { $id }».
cli-import-undone = Отменено. Убрано в корзину: { $withdrawn }, возвращено к прежнему виду: { $back }.
cli-import-left = Оставлено как есть: { $id } «{ $title }». { $reason }
cli-feed-made = Это адрес календаря «{ $name }». Дайте его программе-календарю на этом компьютере и больше никому: кто его знает, может прочесть здесь этот календарь.
cli-feed-waits = У календаря «{ $name }» теперь есть адрес. Запустите узел командой «hedgerow run»; тогда «hedgerow feed list» покажет, где он.
cli-feed-removed = Календаря «{ $name }» по этому адресу больше нет.
cli-folder-written =
    { $records ->
        [one] В { $folder } — { $records } запись, файлов: { $files }. Они не зашифрованы. Начните с index.html.
        [few] В { $folder } — { $records } записи, файлов: { $files }. Они не зашифрованы. Начните с index.html.
        [many] В { $folder } — { $records } записей, файлов: { $files }. Они не зашифрованы. Начните с index.html.
       *[other] В { $folder } — { $records } записи, файлов: { $files }. Они не зашифрованы. Начните с index.html.
    }
cli-import-error = Строка { $line }: { $reason }
cli-export-left-out = Пропущено, потому что календарь не может показать то, у чего нет начала: { $count }.
cli-verified = Проверено изменений: { $entries }, собрано заново записей: { $records }, повреждено: { $bad }.
cli-space-home = ваше собственное пространство
cli-space-shared = пространство { $name }
cli-space-pair = связь с { $name }
cli-verified-space = { $space } ({ $id }): у показанного хеш { $hash }
cli-verified-unread = { $space } ({ $id }): у показанного хеш { $hash }, но здесь можно прочесть не всё
cli-verified-bad-record = Повреждено: { $what }, { $space } (запись { $seq } журнала { $log })
cli-verified-bad-other = Повреждено: запись журнала без карточки, { $space } (запись { $seq } журнала { $log })
cli-compared-equal = { $space }: одинаково на обеих сторонах
cli-compared-different = { $space }: не одинаково: { $why }
cli-compared-unknown = { $space }: нельзя сравнить: { $why }
cli-verify-bad = Часть хранимого повреждена. Проведите обмен с партнёром, у которого это есть, или восстановите резервную копию.

## Записи

cli-record-by = { $author }, { $created }
cli-field-contested = { $field }: спорно, написано, когда одни не знали о других:
cli-earlier-wording = (о прежнем тексте)
cli-held-by =
    { $count ->
        [0] Больше ни у кого этого пока нет.
       *[other] Это есть у: { $names }.
    }
cli-held-told = Это есть у: { $names }, но только со слов: { $tellers }.
cli-held-not-known = Неизвестно, есть ли это у: { $names }.
cli-did-created = создана запись: { $what }
cli-did-wrote = записано: { $what }
cli-did-wrote-note = дополнен текст: { $what }
cli-did-said = сказано: { $what }
cli-did-withdrew = запись убрана в корзину
cli-did-brought-back = запись возвращена из корзины

## Названия в списках

cli-label-id = Номер
cli-label-name = Название
cli-label-kind = Вид
cli-label-title = Название
cli-label-when = Когда
cli-label-state = Состояние
cli-label-states = Состояния
cli-label-author = Кто
cli-label-by = Кому можно
cli-label-args = С чем
cli-label-field = Поле
cli-label-type = Тип
cli-label-required = Обязательно
cli-label-choices = Варианты ответа
cli-label-statement = Заявление
cli-label-statements = Заявления
cli-label-problems = Что не так
cli-label-others = Неизвестно этой версии
cli-label-group = Группа
cli-label-device = Устройство
cli-label-language = Язык
cli-label-unlocked = Открыт
cli-label-running = Узел работает
cli-label-listening = Принимает вызовы на
cli-label-linked = Сейчас на связи
cli-label-spaces = Пространства
cli-label-peers = Партнёры
cli-label-records = Записи
cli-label-import = Внесение
cli-label-at = Когда
cli-label-space-name = Пространство
cli-label-days-left = Осталось дней
cli-label-feed = Адрес календаря
cli-label-created = Создано
cli-label-url = Адрес
cli-label-path = Путь
cli-label-entries = Изменения
cli-label-storage-bytes = Объём
cli-label-peer = Номер
cli-label-space = Номер
cli-label-check = Числа
cli-label-confirmed = Подтверждено
cli-label-last-met = Последняя связь
cli-label-role = Роль
cli-label-members = Участники
cli-label-member = Номер
cli-label-addresses = Адреса
cli-label-file = Файл
cli-label-lost = Потеряно
cli-label-here = Это устройство

## Чего никто не предвидел

cli-interrupted = Остановлено.
cli-unforeseen = Здесь случилось что-то, чего мы не предвидели. Подробности — в { $file }.
