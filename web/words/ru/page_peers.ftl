# Партнёры и знакомство.

page-peers-keeper-only = Это видит и меняет только хранитель узла, на самом компьютере узла.
page-peers-lead = { $count ->
    [0] Пока ни одна группа не подтверждена.
    [one] Вы делитесь с { $count } группой.
   *[other] Вы делитесь с { $count } группами.
  }
page-peers-lead-linked = { $count ->
    [0] Сейчас никто не на связи.
    [one] Сейчас на связи { $count }.
   *[other] Сейчас на связи { $count }.
  }
page-peers-lead-fresh = { $count ->
    [one] { $count } ждёт сравнения чисел.
   *[other] { $count } ждут сравнения чисел.
  }
page-peers-lead-strangers = Чужие не получают ответа.
page-peers-lead-none = Вы ни с кем не делитесь. С этого компьютера ничего не ушло.
page-peers-paper = Храните этот лист отдельно от компьютеров.
page-peers-list = Группы, с которыми вы делитесь
page-peers-none = Когда вы познакомитесь с другой группой, она будет здесь: что у неё есть, что её ждёт и что ей можно видеть.
page-peers-pair = Познакомиться с группой
page-peers-spaces = Пространства
page-peers-back = Назад к партнёрам

page-peers-unconfirmed = Группа «{ $name }» хочет убедиться, что это вы
page-peers-unconfirmed-state = Ещё не подтверждено.
page-peers-unconfirmed-why = Сравните шесть чисел по голосу или при встрече. До этого группа видит название вашей и больше ничего.
page-peers-unconfirmed-promised = Когда числа совпадут, она получит то, что обещал ваш код: { $spaces }.
page-peers-compare = Сравнить числа
page-peers-compare-large = Крупными цифрами
page-peers-digits = Числа для сравнения
page-peers-compare-how = На обоих экранах одни и те же шесть чисел. Пусть группа «{ $name }» прочтёт вслух первые три, а вы — последние три. Делайте это при встрече или по звонку, где вы узнаёте голос, но не в мессенджере, через который пришёл код.
page-peers-same = Они одинаковые
page-peers-differ = Есть отличие
page-peers-differs = Стойте: возможно, между вами кто-то есть.
page-peers-differs-why = Ничего не передано. Прекратите это знакомство, сообщите другой группе иным путём и начните заново со свежим кодом, лучше всего рядом друг с другом.
page-peers-differs-remove = Прекратить это знакомство
page-peers-differs-again = Сравнить ещё раз
page-peers-then-nothing = Группа ничего не увидит, пока вы не выберете, чем делиться.
page-peers-then-promised = Тогда группа получит то, что обещал код, и больше ничего.

page-peers-linked = Сейчас на связи
page-peers-linked-lan = Сейчас на связи, в этой сети
page-peers-linked-internet = Сейчас на связи, через интернет
page-peers-linked-tor = Сейчас на связи, через Tor
page-peers-linked-this-machine = Сейчас на связи, на этом компьютере
page-peers-sync-here = Есть всё.
page-peers-sync-sending = { $count ->
    [one] { $count } изменение ({ $size }) в пути или ещё не подтверждено.
    [few] { $count } изменения ({ $size }) в пути или ещё не подтверждены.
    [many] { $count } изменений ({ $size }) в пути или ещё не подтверждены.
   *[other] { $count } изменения ({ $size }) в пути или ещё не подтверждены.
  }
page-peers-sync-whole = Есть всё. Последняя связь была { $ago }.
page-peers-sync-waits = { $count ->
    [one] { $name }: ждёт { $count } изменение ({ $size }), начиная с: { $since }. Последняя связь была { $ago }.
    [few] { $name }: ждут { $count } изменения ({ $size }), начиная с: { $since }. Последняя связь была { $ago }.
    [many] { $name }: ждут { $count } изменений ({ $size }), начиная с: { $since }. Последняя связь была { $ago }.
   *[other] { $name }: ждут { $count } изменения ({ $size }), начиная с: { $since }. Последняя связь была { $ago }.
  }
page-peers-sync-away = Когда вы в последний раз были на связи, было всё.
page-peers-sync-away-state = { $days ->
    [one] Нет связи { $days } день.
    [few] Нет связи { $days } дня.
    [many] Нет связи { $days } дней.
   *[other] Нет связи { $days } дня.
  }
page-peers-sync-away-waits = { $count ->
    [one] { $name }: ждёт { $count } изменение ({ $size }), начиная с: { $since }.
    [few] { $name }: ждут { $count } изменения ({ $size }), начиная с: { $since }.
    [many] { $name }: ждут { $count } изменений ({ $size }), начиная с: { $since }.
   *[other] { $name }: ждут { $count } изменения ({ $size }), начиная с: { $since }.
  }
page-peers-sync-never = { $count ->
    [0] Этот узел снова и снова пробует выйти на связь с группой «{ $name }».
    [one] { $name }: ждёт { $count } изменение ({ $size }). Этот узел снова и снова пробует выйти на связь.
    [few] { $name }: ждут { $count } изменения ({ $size }). Этот узел снова и снова пробует выйти на связь.
    [many] { $name }: ждут { $count } изменений ({ $size }). Этот узел снова и снова пробует выйти на связь.
   *[other] { $name }: ждут { $count } изменения ({ $size }). Этот узел снова и снова пробует выйти на связь.
  }
page-peers-sync-never-state = После знакомства связи ещё не было.
page-peers-sync-among = Среди них: { $titles }.
page-peers-sees-none = Может видеть
page-peers-sees-none-why = Пока ничего: общих пространств нет.
page-peers-sync-now = Провести обмен
page-peers-syncing = Выходим на связь…
page-peers-synced = Теперь у обеих сторон одно и то же.
page-peers-syncing-on = На связи. Есть ещё что передать; обмен продолжается сам.
page-peers-see-as = Посмотреть глазами группы
page-peers-share = Поделиться пространством
page-peers-more = Ещё

page-peers-addresses = Адреса для вызова
page-peers-addresses-none = Адрес неизвестен; эта группа вызывает вас сама или находится в той же сети.
page-peers-address = Другой адрес
page-peers-address-hint = Адрес и порт, как вам их сообщили, например 192.168.1.20:7100. Этот адрес пробуется первым.
page-peers-address-save = Использовать этот адрес
page-peers-part = Расстаться с этой группой
page-peers-part-really = Расстаться с группой «{ $name }»?
page-peers-part-do = Расстаться
page-peers-part-not = Не расставаться

page-peers-codes = Выданные коды
page-peers-code-for = Код для: { $name }
page-peers-code-anybody = Код без имени
page-peers-code-open = Им может воспользоваться первый, к кому он попадёт. Действует до: { $until }.
page-peers-code-used = Им как раз сейчас пользуются.
page-peers-code-end = Отменить этот код
page-peers-waiting = Ждём группу, которая вас пригласила
page-peers-waiting-since = Первая попытка { $ago }. Следующие — сами собой.
page-peers-waiting-end = Больше не ждать

page-peers-ways = Входы и выходы
page-peers-connections = Все соединения
page-peers-way-lan = Эта сеть
page-peers-way-in = Отвечает на адресах
page-peers-way-in-none = Нигде. Партнёры не могут вызвать этот узел; он вызывает их сам.
page-peers-way-out = Вызывает
page-peers-way-out-is = Только адреса, которые вам дали партнёры. Никакую другую службу ни о чём не спрашивают.
page-peers-way-now = Прямо сейчас
page-peers-way-now-count = { $count ->
    [0] Нет ни одного соединения.
    [one] На связи { $count } группа.
    [few] На связи { $count } группы.
    [many] На связи { $count } групп.
   *[other] На связи { $count } группы.
  }
page-peers-machines = Ваши компьютеры
page-peers-machine-here = Этот компьютер
page-peers-machine = Компьютер { $id }
page-peers-machine-holds = На нём всё, что есть у вашей группы.
page-peers-machine-lost = Отмечен как потерянный. Не получает ничего нового.
page-peers-phones = Телефоны ваших людей
page-peers-phones-keep = Они читают и пишут через этот компьютер и ничего не хранят.

page-peers-seen = Что видит группа «{ $name }»
page-peers-seen-lead = { $count ->
    [0] Эта группа не видит ничего вашего, кроме названия.
    [one] У этой группы с вами { $count } общее пространство, целиком: каждая запись в нём вместе с историей.
    [few] У этой группы с вами { $count } общих пространства, целиком: каждая запись в них вместе с историей.
    [many] У этой группы с вами { $count } общих пространств, целиком: каждая запись в них вместе с историей.
   *[other] У этой группы с вами { $count } общих пространства, целиком: каждая запись в них вместе с историей.
  }
page-peers-seen-kind = { $kind }: { $count }
page-peers-seen-other = Записи другой версии
page-peers-seen-empty = В этом пространстве пока ничего не написано.
page-peers-seen-closed = Группа «{ $name }» ничего не знает о: { $spaces }.
page-peers-seen-keeps = Личные карточки и заметки на полях обращений лежат дома, и ни в одном общем пространстве их нет. Что однажды получено, вернуть нельзя.

page-peers-copy = Скопировать
page-peers-copied = Скопировано.
page-peers-selected = Выделено. Скопируйте с клавиатуры или через меню браузера.

page-pair-title = Познакомиться с группой
page-pair-lead = Одна группа создаёт код, другая его вводит. Потом обе сравнивают шесть чисел. Одно знакомство ещё ничего не открывает.
page-pair-make = Создать код
page-pair-make-how = Он действует один раз, 48 часов. Покажите его другой группе или отправьте.
page-pair-for = Для кого
page-pair-for-hint = Только для вашего списка. В коде этого нет.
page-pair-space = Что группа получит, когда числа сравнят
page-pair-space-none = Пока ничего
page-pair-make-do = Создать код
page-pair-made = Пусть другая группа считает картинку своей страницей, или дайте ей код. Он действует один раз, до: { $until }.
page-pair-qr = Код знакомства в виде QR-картинки
page-pair-qr-for = Код знакомства для: { $name } — в виде QR-картинки
page-pair-code = Тот же код текстом
page-pair-no-address = Сейчас этот узел не отвечает ни на одном адресе, поэтому адреса в коде нет. Другая группа найдёт вас только в той же местной сети.
page-pair-made-wait = Когда код введут, числа появятся здесь сами.
page-pair-messenger = Отправили мессенджером? Тот, кто прочтёт код первым, может воспользоваться им вместо адресата. Знакомство считается неподтверждённым, пока вы не сравните числа по голосу.
page-pair-another = Создать другой код
page-pair-accept = Ввести код
page-pair-accept-how = Вставьте код, который вам дали, или сфотографируйте картинку.
page-pair-code-given = Код
page-pair-accept-do = Познакомиться
page-pair-photo = Фото кода
page-pair-photo-how = Фото читается на этой странице и нигде не хранится.
page-pair-photo-reading = Читаем фото…
page-pair-photo-nothing = На этом фото кода не нашлось. Подойдите ближе, держите прямо, и пусть вся картинка попадёт в кадр.
page-pair-calling = Выходим на связь с другой группой…
page-pair-waits = Другая группа сейчас недоступна. Можно уйти с этой страницы: попытки продолжатся сами, пока действует код, и числа появятся, когда вы будете на связи.
page-pair-compare = Сравнение с группой «{ $name }»
page-pair-compare-lead = На обоих экранах одни и те же шесть чисел?
page-pair-compared = Числа с группой «{ $name }» сравнили. Теперь можно делиться.
page-pair-gone = Этого знакомства здесь больше нет. Начните заново со свежим кодом.
page-pair-share = Что может видеть группа «{ $name }»
page-pair-share-lead = Можно начать с ничего и добавить пространство потом.
page-pair-share-first = Числа с группой «{ $name }» ещё не сравнили. Сначала сравните, потом можно делиться.
page-pair-not-shared = Код обещал { $spaces }, но ваша группа больше не может этим делиться.
page-pair-which = Какое пространство
page-pair-share-do = Поделиться
page-pair-share-nothing = Пока ничем не делиться
page-pair-share-enough = Это всё
page-pair-shared = Группа «{ $name }» получает: { $space }.
page-pair-no-spaces = Нет пространства, которым вы могли бы поделиться: сначала создайте его. То, что дома, остаётся дома.
page-peers-slowed = Группа «{ $name }» отправляет больше своей доли. Её данные читаются медленнее, чтобы остальные не ждали; ничего не пропадёт.
