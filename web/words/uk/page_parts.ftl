# Спільне для всіх сторінок: значення та їхні поля, заяви, хто що написав, хто це має.

page-parts-statement-unknown = Заява, якої ця версія не знає
page-parts-answer-yes = Так
page-parts-answer-no = Ні
page-parts-answer-unknown = Невідомо
page-parts-nothing = Нічого не написано
page-parts-about = приблизно { $date }
page-parts-unsure = { $date }, непевно
page-parts-season-21 = весна { $year }
page-parts-season-22 = літо { $year }
page-parts-season-23 = осінь { $year }
page-parts-season-24 = зима { $year }
page-parts-from-to = { $from } – { $to }
page-parts-place-country = { $place } (країна, не точніше)
page-parts-place-region = { $place } (область, не точніше)
page-parts-place-town = { $place } (місто чи село, не точніше)
page-parts-place-district = { $place } (район, не точніше)
page-parts-place-street = { $place } (вулиця, не точніше)
page-parts-place-exact = { $place } (саме там)
page-parts-place-about = { $place }, плюс-мінус { $metres } м
page-parts-elsewhere = { $time }, { $zone }
page-parts-not-here = Запис, якого тут немає

# Хто написав
page-parts-by-member = { $member } (за групу «{ $group }»)
page-parts-arrived = дійшло до вас: { $when }
page-parts-clock-unsure = годинник був непевний

# Зміна поля
page-parts-change = Змінити: { $field }
page-parts-done = Готово
page-parts-cancel = Лишити, як було
page-parts-saving = Зберігається…
page-parts-saved = Збережено на цьому вузлі
page-parts-not-saved = Ще не збережено. Те, що ви ввели, досі тут.
page-parts-meanwhile = Тим часом це змінено. Хто: { $who }. Нічого вашого не втрачено.
page-parts-theirs = Написано тепер
page-parts-mine = Що ввели ви
page-parts-keep-theirs = Лишити написане
page-parts-keep-mine = Написати своє
page-parts-optional = { $field } (за бажанням)
page-parts-chars-left = { $count ->
    [one] Лишився { $count } знак
    [few] Лишилося { $count } знаки
    [many] Лишилося { $count } знаків
   *[other] Лишилося { $count } знаки
  }
page-parts-sensitive = Пишіть тут лише те, що нікому не зашкодить, якщо потрапить не в ті руки.

# Спірні значення
page-parts-contested = Написано двічі незалежно одне від одного. Обидва збережено, доки хтось не вибере.
page-parts-contested-only-owner = Вибрати між ними може група «{ $group }».
page-parts-contested-empty = Нічого: це прибрано
page-parts-choose = Лишити це
page-parts-third = Написати інше
page-parts-contested-word = Спірно
page-parts-contested-task = Два формулювання цього завдання: { $titles }

# Моменти, дати, проміжки
page-parts-day = День
page-parts-time = Час
page-parts-all-day = Цілий день
page-parts-zone = Часовий пояс
page-parts-zone-change = Інший часовий пояс
page-parts-skipped = Того дня годинники перестрибують через цей час: рахується { $time }.
page-parts-year = Рік
page-parts-month = Місяць або пора року
page-parts-month-any = Колись протягом року
page-parts-day-any = День, якщо відомий
page-parts-season-name-21 = Весна
page-parts-season-name-22 = Літо
page-parts-season-name-23 = Осінь
page-parts-season-name-24 = Зима
page-parts-mark = Наскільки певно
page-parts-mark-sure = Відомо
page-parts-mark-about = Приблизно тоді
page-parts-mark-unsure = Непевно
page-parts-span-length = Тривалість
page-parts-span-window = Від одного дня до іншого
page-parts-count = Скільки
page-parts-unit = Чого
page-parts-unit-hour = години
page-parts-unit-day = дні
page-parts-unit-week = тижні
page-parts-unit-month = місяці
page-parts-unit-year = роки
page-parts-from = Від
page-parts-to = До
page-parts-span-raw = { $span } (змініть на власну тривалість)
page-parts-repeats-never = Не повторюється
page-parts-repeats-each = Раз на
page-parts-repeats-altogether = Скільки разів усього, якщо є кінець
page-parts-repeats-every-day = { $count ->
    [1] Щодня
    [one] Раз на { $count } день
    [few] Раз на { $count } дні
    [many] Раз на { $count } днів
   *[other] Раз на { $count } дня
  }
page-parts-repeats-every-week = { $count ->
    [1] Щотижня
    [one] Раз на { $count } тиждень
    [few] Раз на { $count } тижні
    [many] Раз на { $count } тижнів
   *[other] Раз на { $count } тижня
  }
page-parts-repeats-every-month = { $count ->
    [1] Щомісяця
    [one] Раз на { $count } місяць
    [few] Раз на { $count } місяці
    [many] Раз на { $count } місяців
   *[other] Раз на { $count } місяця
  }
page-parts-repeats-every-year = { $count ->
    [1] Щороку
    [one] Раз на { $count } рік
    [few] Раз на { $count } роки
    [many] Раз на { $count } років
   *[other] Раз на { $count } року
  }
page-parts-repeats-on = { $often }: { $days }
page-parts-repeats-until = { $often }, до { $day }
page-parts-repeats-times = { $often }, усього { $count ->
    [one] { $count } раз
    [few] { $count } рази
    [many] { $count } разів
   *[other] { $count } разу
  }
page-parts-repeats-other = За правилом з іншої програми-календаря
page-parts-repeats-as-it-is = Як зараз
page-parts-repeats-replace = Воно лишається, доки ви не виберете інше.

# Числа, гроші, місця, люди, зв’язки
page-parts-number = Число
page-parts-counted = Що рахується
page-parts-currency = Валюта
page-parts-currency-hint = Три літери, наприклад EUR або GEL
page-parts-choice-none = Не сказано
page-parts-precision = Наскільки точно це можна знати іншим
page-parts-precision-none = Не сказано
page-parts-precision-country = Країна
page-parts-precision-region = Область
page-parts-precision-town = Місто чи село
page-parts-precision-district = Район
page-parts-precision-street = Вулиця
page-parts-precision-exact = Точно
page-parts-person-hint = Ім’я або псевдонім; поки вводите, пропонуються люди вашої групи
page-parts-pick-group-none = Групу не вибрано
page-parts-link-search = Шукати запис
page-parts-link-found = { $count ->
    [0] Запису не знайдено. Спробуйте інше слово.
    [one] Знайдено { $count } запис
    [few] Знайдено { $count } записи
    [many] Знайдено { $count } записів
   *[other] Знайдено { $count } записи
  }
page-parts-link-remove = Прибрати «{ $title }»
page-parts-many-add = Додати
page-parts-many-one = Ще одне
page-parts-many-remove = Прибрати «{ $value }»
page-parts-many-up = Пересунути «{ $value }» вище
page-parts-ticked = Виконано:
page-parts-unticked = Не виконано:
page-parts-task-is-done = Виконано
page-parts-task-is-open = Не виконано
page-parts-task-new = Нове завдання
page-parts-task-done = Виконано: { $title }
page-parts-task-title = Завдання { $number }

# Що вузол каже про значення, словами форми
page-parts-wrong-missing = Поле «{ $field }» треба заповнити.
page-parts-missing = Це потрібно заповнити.
page-parts-missing-choice = Спершу виберіть щось.
page-parts-wrong-long = Це задовго; знаків може бути щонайбільше { $chars }. Скоротіть або перенесіть у нотатки.
page-parts-wrong-hidden = Тут є знаки, яких не видно або які розвертають текст. Введіть його знову без них.
page-parts-wrong-moment = Вкажіть день, а також час, якщо він є.
page-parts-wrong-zone = Такого часового поясу немає. Виберіть зі списку.
page-parts-wrong-span = Вкажіть число годин, днів, тижнів, місяців чи років або перший і останній день.
page-parts-wrong-turned = Останній день раніше першого. Виберіть першим раніший.
page-parts-wrong-early = Це раніше, ніж «{ $other }» ({ $stands }). Виберіть час пізніше або спершу змініть «{ $other }».
page-parts-wrong-late = Це пізніше, ніж «{ $other }» ({ $stands }). Виберіть час раніше або спершу змініть «{ $other }».
page-parts-wrong-fuzzy = Вкажіть принаймні рік чотирма цифрами.
page-parts-wrong-place = Вкажіть назву місця.
page-parts-wrong-quantity = Вкажіть число, наприклад 20 або 1,5, і що рахується.
page-parts-wrong-amount = Вкажіть число й валюту трьома літерами, наприклад EUR.
page-parts-wrong-below = Тут не може бути менше нуля. Приберіть мінус.
page-parts-wrong-points = Бали — від 0 до { $limit }. Вкажіть число в цих межах.
page-parts-wrong-id = Виберіть із того, що знайдено.

# Додавання запису
page-parts-form-space = Де це записати
page-parts-form-space-choose = Виберіть, хто це побачить
page-parts-form-space-home = Лише тут, для нашої групи (поділитися можна пізніше)
page-parts-form-shared = Інші групи теж можуть це змінювати
page-parts-form-linked = «{ $title }» — у просторі «{ $space }». Хто читає лише його, цього не побачить.
page-parts-form-linked-do = Записати в «{ $space }»
page-parts-form-more = Ще поля
page-parts-form-part-home = Ця частина лишається у вашій групі, хоч би хто бачив решту.
page-parts-form-save = Записати
page-parts-form-no-space = Немає простору, в якому ви можете писати.

# Сказати щось
page-parts-say-signed = Це підписується від імені вашої групи й лишається. Пізніше ви можете сказати інше.
page-parts-say-it = Підписати: { $statement }
page-parts-say-not = Не зараз
page-parts-said = Сказано й підписано
page-parts-hidden = Буде відкрито, коли розподіл закриється
page-parts-earlier-wording = сказано про давніше формулювання, тож теперішнього не стосується
page-parts-not-counting = Збережено, але не діє:
page-parts-nothing-said = Ще ніхто нічого не сказав.

# Хто це має
page-parts-held-nobody = Цього ще ніхто не має. Воно лише на цьому вузлі.
page-parts-held-when = { $group } — має, за власним словом: { $when }
page-parts-held-told = { $group } — має, зі слів: { $tellers }, { $when }
page-parts-held-unknown = { $count ->
    [one] Невідомо, чи має: { $groups }
    [few] Невідомо, чи мають: { $groups }
    [many] Невідомо, чи мають: { $groups }
   *[other] Невідомо, чи мають: { $groups }
  }

# Що сталося
page-parts-trail-more = Показати давніше
page-parts-trail-empty = Ще нічого не сталося.
page-parts-not-from-afar = Ви прийшли місцевою мережею, а нею цього зробити не можна. Зробіть це за самим комп’ютером вузла або за іншим комп’ютером вашої групи.
page-parts-file-choose = Вибрати файл…
page-parts-files-choose = Вибрати файли…
page-parts-file-chosen = Вибрано: { $names }
page-parts-file-none = Файл ще не вибрано.
