# Справи: список, одна справа з її частинами, скерування, уроки.

## Список

page-cases-lead = { $open ->
    [0] Зараз над жодною справою не працюють.
    [one] { $open } справа в роботі.
    [few] { $open } справи в роботі.
    [many] { $open } справ у роботі.
   *[other] { $open } справи в роботі.
  }
page-cases-lead-quiet-some = { $count ->
    [0] Жодна не затихла більш як на два тижні.
    [one] { $count } мовчить понад два тижні.
    [few] { $count } мовчать понад два тижні.
    [many] { $count } мовчать понад два тижні.
   *[other] { $count } мовчать понад два тижні.
  }
page-cases-new = Нова справа
page-cases-views = Які справи
page-cases-view-now = У роботі
page-cases-view-ended = Закриті та архівні
page-cases-view-all = Усі
page-cases-whose = Чиї
page-cases-whose-all = Усіх
page-cases-whose-ours = Наші
page-cases-whose-others = Інших груп
page-cases-whose-mine = Мої: веду або підміняю
page-cases-state-all = Будь-який стан
page-cases-quiet = Без змін
page-cases-quiet-any = Байдуже скільки
page-cases-quiet-more = { $days ->
    [one] { $days } день і довше
    [few] { $days } дні і довше
    [many] { $days } днів і довше
   *[other] { $days } дні і довше
  }
page-cases-words = Слова в назві, типі або в тому, хто веде
page-cases-row-keeper = Веде: { $keeper }
page-cases-row-made = Що отримала зі справи група «{ $group }»
page-cases-row-nobody = Її ніхто не веде
page-cases-row-quiet = { $days ->
    [0] Змінено сьогодні
    [one] Без змін { $days } день
    [few] Без змін { $days } дні
    [many] Без змін { $days } днів
   *[other] Без змін { $days } дні
  }
page-cases-row-look = Переглянути знову: { $when }
page-cases-row-risk = Ризик: { $risk }
page-cases-more = Показати більше справ
page-cases-empty = Тут ще немає жодної справи. Справа — це те, про що вас хтось попросив: кілька слів про неї, що треба зробити й хто це робить. Імена й контакти йдуть до скриньки, яка ніколи не покидає вашої групи.
page-cases-empty-filtered = Жодна справа не підходить. Перегляньте їх усі.
page-cases-show-all = Показати всі справи

## Верх справи

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [one] { $count } поле має по два значення.
    [few] { $count } поля мають по два значення.
    [many] { $count } полів мають по два значення.
   *[other] { $count } поля мають по два значення.
  }
page-cases-lead-quiet = { $days ->
    [one] Без змін { $days } день.
    [few] Без змін { $days } дні.
    [many] Без змін { $days } днів.
   *[other] Без змін { $days } дні.
  }
page-cases-lead-answer-soon = На скерування чекають відповіді, строк: { $when }.
page-cases-lead-answer-due = Відповідь на скерування вже мала бути: { $when }.
page-cases-lead-look-soon = Її треба переглянути знову: { $when }.
page-cases-lead-look-due = Її вже треба було переглянути: { $when }.
page-cases-lead-erase-soon = Строк її зберігання скінчиться: { $when }.
page-cases-lead-erase-due = Строк її зберігання скінчився: { $when }. Попросіть усіх, хто її має, стерти її.
page-cases-lead-tasks = { $count ->
    [one] { $count } завдання не виконане.
    [few] { $count } завдання не виконані.
    [many] { $count } завдань не виконано.
   *[other] { $count } завдання не виконані.
  }
page-cases-made-for = Це те, що отримала група «{ $group }» з вашої справи, — так, як воно було під час надсилання. Вона відповідає тут.
page-cases-printed = Підсумок і робочі нотатки. Скриньку з іменами та ваші приватні нотатки ніколи не друкують разом із ними.
page-cases-hand-over = Передати
page-cases-refer = Скерувати партнерові
page-cases-print = Друкувати
page-cases-cancel = Не зараз

page-cases-not-here = Цієї справи тут немає

## Частини

page-cases-summary = Підсумок
page-cases-body = Робочі нотатки
page-cases-body-none = Вам не дали нічого з робочих нотаток, або в них ще нічого не написано.
page-cases-trail = Що сказано й зроблено
page-cases-trail-signed = З підписами, найновіше — спершу; тут нічого ніколи не переписується поверх
page-cases-trail-all = Показати кожну зміну
page-cases-trail-few = Показати лише сказане й вирішене
page-cases-trail-more = Показати давніше
page-cases-note = Додати нотатку
page-cases-note-hint = Підписується від імені вашої групи й лишається. Її бачать усі, хто бачить робочі нотатки.
page-cases-note-say = Підписати й додати
page-cases-note-said = Додано й підписано.
page-cases-margin = Ваші приватні нотатки
page-cases-margin-hint = Лише для вашої групи. Їх ніколи не надсилають і не друкують, і в жодному уроці їх немає.

## Скринька з іменами

page-cases-box = Скринька з іменами
page-cases-box-closed = Закрита.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] Усередині ще нічого немає.
        [one] Усередині { $contacts } контакт.
        [few] Усередині { $contacts } контакти.
        [many] Усередині { $contacts } контактів.
       *[other] Усередині { $contacts } контакту.
      }
    [one] { $contacts ->
        [0] Усередині { $names } ім’я.
        [one] Усередині { $names } ім’я і { $contacts } контакт.
        [few] Усередині { $names } ім’я і { $contacts } контакти.
        [many] Усередині { $names } ім’я і { $contacts } контактів.
       *[other] Усередині { $names } ім’я і { $contacts } контакту.
      }
    [few] { $contacts ->
        [0] Усередині { $names } імені.
        [one] Усередині { $names } імені і { $contacts } контакт.
        [few] Усередині { $names } імені і { $contacts } контакти.
        [many] Усередині { $names } імені і { $contacts } контактів.
       *[other] Усередині { $names } імені і { $contacts } контакту.
      }
    [many] { $contacts ->
        [0] Усередині { $names } імен.
        [one] Усередині { $names } імен і { $contacts } контакт.
        [few] Усередині { $names } імен і { $contacts } контакти.
        [many] Усередині { $names } імен і { $contacts } контактів.
       *[other] Усередині { $names } імен і { $contacts } контакту.
      }
   *[other] Усередині імен: { $names }, контактів: { $contacts }.
  }
page-cases-box-rules = Відкрита скринька закривається сама, якщо дві хвилини не торкатися її чи клавіш, і тоді, коли ви йдете з цієї сторінки.
page-cases-box-open = Відкрити скриньку
page-cases-box-close = Закрити скриньку
page-cases-box-is-open = Скринька відкрита.
page-cases-box-is-closed = Скринька закрита.
page-cases-box-lan = Вміст скриньки з іменами не надсилається на телефони та інші комп’ютери. Дивіться його на комп’ютері, де працює цей вузол.

page-cases-box-not-yours = Вміст скриньки з іменами — лише для тих, кого ваша група пускає у власний простір. Зверніться до того, хто веде цей вузол.

## Про справу

page-cases-about = Про цю справу
page-cases-state = Стан
page-cases-because = { $state }. Підстава: { $who } — «{ $statement }», { $when }
page-cases-because-new = { $state }, бо відколи її відкрито, ніхто нічого іншого не сказав
page-cases-held = Хто її має

## Скеровано нам

page-cases-asked = Група «{ $group }» питає, чи візьмете ви цю справу.
page-cases-asked-parts = Вам дали: { $parts }.

## Передача

page-cases-hand-to = Кому
page-cases-hand-reason = Чому, якщо хочете сказати
page-cases-hand-hint = Справу вестиме ця людина, і це буде видно в історії.
page-cases-hand-done = Передано: { $to }.
page-cases-hand-nobody = Скажіть, хто її тепер вестиме.

## Згода і час

page-cases-consent = Згода і час
page-cases-consent-shared = Згода
page-cases-consent-given = { $parts } — можна дати групам: { $groups }.
page-cases-consent-over = { $parts } — можна було дати групам: { $groups } (до: { $until }). Цей строк минув: спитайте знову, перш ніж давати ще щось.
page-cases-consent-nobody = Згода є, але не записано, якій групі та на які частини. Поки що нічого давати не можна.
page-cases-consent-no = Згоди не дали або забрали її назад. Іншим нічого давати не можна.
page-cases-consent-unknown = Ніхто не записав, чи є згода. Спитайте, перш ніж давати щось іншим.
page-cases-consent-unclear = Це записано двічі й по-різному. Виберіть одне, перш ніж давати щось іншим.
page-cases-consent-until = До: { $until }
page-cases-consent-change = Записати згоду
page-cases-consent-back = Згоду забрали назад
page-cases-consent-is-back = Записано: більше нічого іншим давати не можна.
page-cases-consent-sent = { $count ->
    [one] Надіслане раніше досі має: { $groups }. Попросіть стерти це й сказати вам, коли буде стерто.
    [few] Надіслане раніше досі мають: { $groups }. Попросіть стерти це й сказати вам, коли буде стерто.
    [many] Надіслане раніше досі мають: { $groups }. Попросіть стерти це й сказати вам, коли буде стерто.
   *[other] Надіслане раніше досі мають: { $groups }. Попросіть стерти це й сказати вам, коли буде стерто.
  }
page-cases-kept = Зберігання
page-cases-kept-until = До: { $when }. Потім попросіть усіх, хто її має, стерти її.
page-cases-kept-over = Строк зберігання скінчився: { $when }. Попросіть усіх, хто її має, стерти її.
page-cases-kept-after = Після закриття ще { $length }. Потім попросіть усіх, хто її має, стерти її.
page-cases-kept-unknown = Ніхто не записав, як довго її зберігати.

## Скерування

page-cases-refer-lead = Справа лишається у вас. Партнер отримує свою справу з тим, на що є згода, і більше нічого.
page-cases-refer-peer = Якому партнерові
page-cases-refer-space = У якому просторі
page-cases-refer-choose = Виберіть
page-cases-refer-no-peers = У вас ще немає підтвердженого партнера. Спершу поєднайтеся з групою і звірте шість чисел.
page-cases-refer-to-peers = До партнерів
page-cases-refer-no-space = У вас із групою «{ $peer }» немає спільного простору, в якому ви можете писати. Створіть простір для вас двох і скеруйте справу туди.
page-cases-refer-to-spaces = До просторів
page-cases-refer-reason = Чому, вашими словами
page-cases-refer-goes = Піде саме це, дослівно
page-cases-refer-slipped = { $count ->
    [one] Є і в скриньці з іменами, і в тому, що має піти: { $names }. Спершу приберіть це звідти, якщо партнер не має цього знати.
    [few] Є і в скриньці з іменами, і в тому, що має піти: { $names }. Спершу приберіть їх звідти, якщо партнер не має цього знати.
    [many] Є і в скриньці з іменами, і в тому, що має піти: { $names }. Спершу приберіть їх звідти, якщо партнер не має цього знати.
   *[other] Є і в скриньці з іменами, і в тому, що має піти: { $names }. Спершу приберіть їх звідти, якщо партнер не має цього знати.
  }
page-cases-refer-stays = Усе інше лишається у вас: приватні нотатки, історія та кожна частина, не названа тут.
page-cases-refer-nothing = там нічого не написано
page-cases-refer-readers = { $count ->
    [one] Цей простір може читати: { $groups }.
    [few] Цей простір можуть читати: { $groups }.
    [many] Цей простір можуть читати: { $groups }.
   *[other] Цей простір можуть читати: { $groups }.
  }
page-cases-refer-no-answer = Група «{ $peer }» може там лише читати, тож не зможе прийняти чи відхилити. Спершу дайте їй право писати.
page-cases-refer-send = Надіслати групі «{ $peer }»
page-cases-refer-sent = Надіслано. Група «{ $peer }» має з цього свою справу й може прийняти її чи відхилити.
page-cases-refer-see = Подивитися, що вони отримали
page-cases-why-no-consent = Надіслати нічого не можна: чіткої згоди не записано. Спитайте тих, про кого ця справа, і запишіть відповідь у «Згода і час».
page-cases-why-other-group = Надіслати нічого не можна: у згоді не названо групу «{ $peer }». Якщо згода стосується і її, додайте її в «Згода і час».
page-cases-why-no-parts = Надіслати нічого не можна: у згоді не названо жодної частини, яку може отримати група «{ $peer }». Додайте частини в «Згода і час».
page-cases-why-consent-over = Надіслати нічого не можна: строк згоди минув. Спитайте знову й змініть її останній день у «Згода і час».
page-cases-why-sent-already = Група «{ $peer }» вже отримала цю справу в цьому просторі. Покладіть ту в кошик, перш ніж надсилати знову.
page-cases-why-contested = Надіслати нічого не можна: «{ $field }» має два значення. Спершу виберіть одне.
page-cases-why-unreadable = Надіслати нічого не можна: «{ $field }» не читається на цьому пристрої. Зачекайте, поки на зв’язок вийде інший ваш пристрій.
page-cases-why-withdrawn = Ця справа в кошику. Спершу поверніть її.
page-cases-refer-to-consent = До «Згода і час»

## Урок зі справи

page-cases-lesson = Чого могли б навчитися інші
page-cases-lesson-hint = В урок не потрапляє жодне ім’я, і ви бачите кожен рядок, перш ніж він піде.
page-cases-lesson-make = Зробити з цього урок
page-cases-lesson-lead = Прочитайте кожен рядок. Те, що є в скриньці з іменами чи у ваших приватних нотатках, викреслюється всюди, де трапляється; інші імена помітите лише ви. Зніміть позначку з того, що має лишитися у вас, і змініть те, що видає забагато.
page-cases-lesson-title = Як зветься урок
page-cases-lesson-space = Хто його отримає
page-cases-lesson-space-home = Лише наша група, як чернетку
page-cases-lesson-goes = { $from } стане «{ $into }»
page-cases-lesson-struck = { $count ->
    [0] Нічого не викреслено.
    [one] Викреслено { $count } місце.
    [few] Викреслено { $count } місця.
    [many] Викреслено { $count } місць.
   *[other] Викреслено { $count } місця.
  }
page-cases-lesson-struck-word = Викреслено: { $text }
page-cases-lesson-text = Як це читатиметься
page-cases-lesson-take = Узяти це
page-cases-lesson-stays = Не взято
page-cases-lesson-stays-private = { $field }: лишається у вашій групі
page-cases-lesson-write = Написати урок
page-cases-lesson-nothing = Дайте назву й візьміть хоча б один рядок.
