# Календар: місяць, тиждень, перелік, за групами, вільні дні, вибране поруч і файли календаря.

page-calendar-title = Календар, { $days }
page-calendar-views = Як переглядати
page-calendar-view-month = Місяць
page-calendar-view-week = Тиждень
page-calendar-view-agenda = Перелік
page-calendar-view-groups = За групами
page-calendar-view-gaps = Вільні дні
page-calendar-view-files = Файли
page-calendar-today = Сьогодні
page-calendar-earlier = Раніше
page-calendar-later = Пізніше
page-calendar-add = Додати
page-calendar-beside = Що вибрано
page-calendar-also = Показувати поруч дні за ще одним календарем
page-calendar-also-none = Без другого календаря
page-calendar-also-gregorian = Григоріанський календар
page-calendar-also-persian = Перський календар
page-calendar-also-islamic-umalqura = Календар хіджри (Умм аль-Кура)
page-calendar-week-number = Тиждень { $number }
page-calendar-keys = Стрілки переходять від дня до дня, Page Up і Page Down — від місяця до місяця. Enter відкриває день, N додає до нього щось.
page-calendar-cell = { $count ->
    [0] { $day }, нічого не заплановано
    [one] { $day }, { $count } пункт
    [few] { $day }, { $count } пункти
    [many] { $day }, { $count } пунктів
   *[other] { $day }, { $count } пункти
  }
page-calendar-more = { $count ->
    [one] ще { $count }
    [few] ще { $count }
    [many] ще { $count }
   *[other] ще { $count }
  }
page-calendar-show-more = { $count ->
    [one] Показати ще { $count }
    [few] Показати більше (ще { $count })
    [many] Показати більше (ще { $count })
   *[other] Показати більше (ще { $count })
  }
page-calendar-window = Спільна дія, кінець: { $until }
page-calendar-band = { $title }, кінець: { $until }
page-calendar-own-form = ваш власний варіант
page-calendar-its-form = власний варіант групи
page-calendar-key-joint = Спільна дія
page-calendar-key-window = Час, на який вона припадає
page-calendar-key-form = Власний варіант однієї групи
page-calendar-contested = Спірно
page-calendar-moved = План змінився
page-calendar-called-off = Відмінено
page-calendar-not-whole = Тут заплановано так багато, що не все вміщається. Виберіть коротший час, щоб побачити все.
page-calendar-day-empty = На цей день нічого не заплановано.
page-calendar-nothing = Нічого
page-calendar-add-here = Додати щось на цей день
page-calendar-until = Кінець: { $day }
page-calendar-next = Далі
page-calendar-then = Що було потім
page-calendar-turn = Черга: { $name }
page-calendar-rhythm = { $count ->
    [0] Усі відповіли
    [one] Бракує { $count } відповіді
    [few] Бракує { $count } відповідей
    [many] Бракує { $count } відповідей
   *[other] Бракує { $count } відповідей
  }
page-calendar-form-ours = Ваш власний варіант спільної дії
page-calendar-drill = { $count ->
    [0] Тренування: провели всі
    [one] Тренування: не провела { $count } група
    [few] Тренування: не провели { $count } групи
   *[other] Тренування: не провели { $count } груп
  }
page-calendar-form-theirs = Власний варіант групи «{ $name }»
page-calendar-undated = { $count ->
    [one] { $count } план ще не має дня
    [few] { $count } плани ще не мають дня
    [many] { $count } планів ще не мають дня
   *[other] { $count } плани ще не мають дня
  }
page-calendar-unfold = Показати
page-calendar-fold = Сховати

## Що вибрано

page-calendar-open = Відкрити
page-calendar-close = Закрити
page-calendar-change = Змінити
page-calendar-changed = Готово
page-calendar-cancel = Не зараз
page-calendar-when = Коли
page-calendar-from-until = { $from } – { $until }
page-calendar-your-time = Ваш час: { $time }
page-calendar-your-times = Ваш час: { $from } – { $until }
page-calendar-zone-time = { $place }: { $time }
page-calendar-not-answered = { $count ->
    [one] Ще немає відповіді: { $groups }.
    [few] Ще немає відповідей: { $groups }.
    [many] Ще немає відповідей: { $groups }.
   *[other] Ще немає відповідей: { $groups }.
  }
page-calendar-last-met = Останній зв’язок із групою «{ $name }»: { $ago }.
page-calendar-moved-title = План змінився після того, як ви написали свій варіант.
page-calendar-moved-by = { $count ->
    [one] Група «{ $name }» змінила «{ $field }» ({ $when }) — уже після того, як ви написали своє.
    [few] Група «{ $name }» змінила { $field } ({ $when }) — уже після того, як ви написали своє.
    [many] Група «{ $name }» змінила { $field } ({ $when }) — уже після того, як ви написали своє.
   *[other] Група «{ $name }» змінила { $field } ({ $when }) — уже після того, як ви написали своє.
  }
page-calendar-moved-unknown = { $count ->
    [one] Поле «{ $field }» змінилося — уже після того, як ви написали своє.
    [few] Змінилися поля: { $field } — уже після того, як ви написали своє.
    [many] Змінилися поля: { $field } — уже після того, як ви написали своє.
   *[other] Змінилися поля: { $field } — уже після того, як ви написали своє.
  }
page-calendar-moved-theirs = План змінився після того, як було написано цей варіант.
page-calendar-was = Було
page-calendar-now = Стало
page-calendar-yours = У вас
page-calendar-stands = Наше лишається чинним
page-calendar-change-ours = Змінити наше
page-calendar-make-ours = Зробити наш власний варіант
page-calendar-save-ours = Зберегти наш варіант
page-calendar-form-hint = Що лишите порожнім, те буде як у спільному плані. Усі, хто бачить план, бачать і це.
page-calendar-plan-says = У плані: { $text }
page-calendar-forms = Як це робить кожна група
page-calendar-forms-own = { $name }, ваш власний варіант
page-calendar-forms-theirs = { $name }, власний варіант
page-calendar-agrees = Як у спільному плані.
page-calendar-objects = Заперечує.
page-calendar-plans = Автор плану.
page-calendar-silent = Відповіді ще немає.
page-calendar-silent-unreached = Відповіді ще немає. Поки ніщо не свідчить, що ваше запитання дійшло.

## Додавання

page-calendar-add-on = Додати на день: { $day }
page-calendar-add-what = Що додати
page-calendar-add-event = Подія належить лише вам; інші бачать її там, де ви нею поділитеся.
page-calendar-add-action = Спільна дія — це один план кількох груп: вони погоджуються, заперечують або роблять це у власному варіанті.

## Тиждень, перелік, за групами, вільні дні

page-calendar-hours = Години цих днів
page-calendar-days-back = { $count ->
    [1] На день назад
    [one] На { $count } день назад
    [few] На { $count } дні назад
    [many] На { $count } днів назад
   *[other] На { $count } дні назад
  }
page-calendar-days-on = { $count ->
    [1] На день уперед
    [one] На { $count } день вперед
    [few] На { $count } дні вперед
    [many] На { $count } днів вперед
   *[other] На { $count } дні вперед
  }
page-calendar-printed = Календар, { $days }. Надруковано: { $name }, { $day }.
page-calendar-agenda-back = Попередні тижні
page-calendar-agenda-on = Наступні тижні
page-calendar-agenda-shows = Показано дні: { $days }.
page-calendar-weeks-empty = { $count ->
    [1] На цей тиждень нічого не заплановано.
    [one] На цей { $count } тиждень нічого не заплановано.
    [few] На ці { $count } тижні нічого не заплановано.
    [many] На ці { $count } тижнів нічого не заплановано.
   *[other] На ці { $count } тижні нічого не заплановано.
  }
page-calendar-by = Дні чи тижні
page-calendar-by-days = Дні
page-calendar-by-weeks = Тижні
page-calendar-group = Група
page-calendar-groups-caption = Що планує кожна група, { $days }
page-calendar-gap-whose = Чиї вільні дні
page-calendar-gap-everybody = Усі групи разом
page-calendar-gaps-all-days = { $count ->
    [0] На кожен із цих днів щось заплановано.
    [one] Є { $count } проміжок із днів, на які ніхто нічого не планує.
    [few] Є { $count } проміжки із днів, на які ніхто нічого не планує.
    [many] Є { $count } проміжків із днів, на які ніхто нічого не планує.
   *[other] Є { $count } проміжки із днів, на які ніхто нічого не планує.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] На кожен із цих тижнів щось заплановано.
    [one] Є { $count } проміжок із тижнів, на які ніхто нічого не планує.
    [few] Є { $count } проміжки із тижнів, на які ніхто нічого не планує.
    [many] Є { $count } проміжків із тижнів, на які ніхто нічого не планує.
   *[other] Є { $count } проміжки із тижнів, на які ніхто нічого не планує.
  }
page-calendar-gaps-group-days = { $count ->
    [0] Група «{ $name }» має плани на кожен із цих днів.
    [one] Є { $count } проміжок із днів, на які група «{ $name }» нічого не планує.
    [few] Є { $count } проміжки із днів, на які група «{ $name }» нічого не планує.
    [many] Є { $count } проміжків із днів, на які група «{ $name }» нічого не планує.
   *[other] Є { $count } проміжки із днів, на які група «{ $name }» нічого не планує.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] Група «{ $name }» має плани на кожен із цих тижнів.
    [one] Є { $count } проміжок із тижнів, на які група «{ $name }» нічого не планує.
    [few] Є { $count } проміжки із тижнів, на які група «{ $name }» нічого не планує.
    [many] Є { $count } проміжків із тижнів, на які група «{ $name }» нічого не планує.
   *[other] Є { $count } проміжки із тижнів, на які група «{ $name }» нічого не планує.
  }
page-calendar-gap-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
  }
page-calendar-gap-weeks = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
  }
page-calendar-gap-after = { $count ->
    [1] Найближча спільна дія — «{ $title }», наступного дня.
    [one] Найближча спільна дія — «{ $title }», через { $count } день.
    [few] Найближча спільна дія — «{ $title }», через { $count } дні.
    [many] Найближча спільна дія — «{ $title }», через { $count } днів.
   *[other] Найближча спільна дія — «{ $title }», через { $count } дні.
  }
page-calendar-gap-before = { $count ->
    [1] Найближча спільна дія — «{ $title }», напередодні.
    [one] Найближча спільна дія — «{ $title }», за { $count } день до того.
    [few] Найближча спільна дія — «{ $title }», за { $count } дні до того.
    [many] Найближча спільна дія — «{ $title }», за { $count } днів до того.
   *[other] Найближча спільна дія — «{ $title }», за { $count } дні до того.
  }
page-calendar-gap-no-plan = Поблизу немає спільних дій.

## Файли календаря

page-calendar-files = Файли календаря
page-calendar-files-lead = Візьміть пункти з іншої програми-календаря або передайте їй свої. Нізвідки нічого не завантажується: файли читає цей браузер і передає вашому вузлу.
page-calendar-space = Простір
page-calendar-bring = Внести файл
page-calendar-bring-hint = Календар (.ics), таблиця (.csv) або файл Hedgerow (.json). Спершу ви побачите, що буде. Той самий файл удруге оновлює внесене й нічого не подвоює.
page-calendar-bring-file = Файл
page-calendar-bring-kind = Його пункти стануть
page-calendar-bring-would = Що дасть внесення файлу «{ $name }»
page-calendar-bring-counts = Нових: { $added }. Оновлених: { $updated }. Уже є такі самі: { $unchanged }.
page-calendar-bring-do = Внести
page-calendar-bring-done = Готово. Нових: { $added }. Оновлених: { $updated }. Уже були такі самі: { $unchanged }.
page-calendar-bring-faults = { $count ->
    [one] { $count } пункт внести не можна.
    [few] { $count } пункти внести не можна.
    [many] { $count } пунктів внести не можна.
   *[other] { $count } пункти внести не можна.
  }
page-calendar-bring-line = Рядок { $line }
page-calendar-take-back = Забрати назад
page-calendar-undone = Забрано назад. У кошик: { $withdrawn }. Повернуто, як було: { $changed }.
page-calendar-undone-left = { $count ->
    [one] { $count } лишається, бо хтось над цим відтоді працював.
    [few] { $count } лишаються, бо хтось над цим відтоді працював.
    [many] { $count } лишаються, бо хтось над цим відтоді працював.
   *[other] { $count } лишаються, бо хтось над цим відтоді працював.
  }
page-calendar-brought = Внесено останнім часом
page-calendar-brought-line = { $count ->
    [one] { $when } у «{ $space }»: { $count } запис.
    [few] { $when } у «{ $space }»: { $count } записи.
    [many] { $when } у «{ $space }»: { $count } записів.
   *[other] { $when } у «{ $space }»: { $count } запису.
  } { $days ->
    [1] Можна забрати назад до завтра.
    [one] Можна забрати назад протягом { $days } дня.
    [few] Можна забрати назад протягом { $days } днів.
    [many] Можна забрати назад протягом { $days } днів.
   *[other] Можна забрати назад протягом { $days } дня.
  }
page-calendar-brought-nothing-left = Усе це забрано назад.
page-calendar-hand-out = Видати файл
page-calendar-hand-out-hint = Події та спільні дії простору як файл календаря. Хто має файл, той може його прочитати; він не зашифрований.
page-calendar-hand-out-do = Зберегти файл календаря
page-calendar-handed = { $left ->
    [0] Збережено: { $count ->
        [one] { $count } пункт
        [few] { $count } пункти
        [many] { $count } пунктів
       *[other] { $count } пункту
      }.
   *[other] Збережено: { $count ->
        [one] { $count } пункт
        [few] { $count } пункти
        [many] { $count } пунктів
       *[other] { $count } пункту
      }. Пропущено, бо не мають дня, який міг би показати календар: { $left }.
  }
page-calendar-handed-nothing = У цьому просторі немає нічого, що вмістив би файл календаря.
page-calendar-feeds = Дозволити програмі-календарю читати
page-calendar-feeds-hint = Таємна адреса для програми-календаря на цьому комп’ютері. За нею завжди видно те, що є в просторі. Хто знає адресу, той може читати цей календар, тож не давайте її нікому.
page-calendar-feed-made = Створено: { $when }
page-calendar-feed-remove = Прибрати цю адресу
page-calendar-feed-add = Створити адресу
