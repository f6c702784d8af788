# Потреби й обіцянки: дошка, обіцянки, яким настав строк, закрите.

page-pledges-title = Потреби й обіцянки
page-pledges-lead-open = { $count ->
    [0] Відкритих потреб немає.
    [one] { $count } потреба відкрита.
    [few] { $count } потреби відкриті.
    [many] { $count } потреб відкрито.
   *[other] { $count } потреби відкриті.
  }
page-pledges-lead-promised = { $count ->
    [one] Ще на { $count } потребу є обіцянки, повністю або частково.
    [few] Ще на { $count } потреби є обіцянки, повністю або частково.
    [many] Ще на { $count } потреб є обіцянки, повністю або частково.
   *[other] Ще на { $count } потреби є обіцянки, повністю або частково.
  }
page-pledges-lead-contested = { $count ->
    [one] Спірного: { $count }.
    [few] Спірного: { $count }.
    [many] Спірного: { $count }.
   *[other] Спірного: { $count }.
  }
page-pledges-views = Як переглядати
page-pledges-view-board = Дошка
page-pledges-view-due = Що я маю виконати
page-pledges-view-closed = Закрите
page-pledges-offer = Запропонувати щось
page-pledges-offer-time = Пообіцяти час або послугу тому, хто потребує
page-pledges-need = Сказати, що потрібно
page-pledges-more = { $count ->
    [1] Показати ще { $count }
    [one] Показати більше (ще { $count })
    [few] Показати більше (ще { $count })
    [many] Показати більше (ще { $count })
   *[other] Показати більше (ще { $count })
  }
page-pledges-more-clashes = Показати все спірне ({ $count })
page-pledges-rest-needs = { $count ->
    [one] Ще { $count } потреба менш нагальна. Переглянути всі списком.
    [few] Ще { $count } потреби менш нагальні. Переглянути всі списком.
    [many] Ще { $count } потреб менш нагальні. Переглянути всі списком.
   *[other] Ще { $count } потреби менш нагальні. Переглянути всі списком.
  }
page-pledges-rest-offers = { $count ->
    [one] Ще { $count } пропозицію тут не показано. Переглянути всі списком.
    [few] Ще { $count } пропозиції тут не показано. Переглянути всі списком.
    [many] Ще { $count } пропозицій тут не показано. Переглянути всі списком.
   *[other] Ще { $count } пропозиції тут не показано. Переглянути всі списком.
  }

# Потреби
page-pledges-needs = Потреби
page-pledges-needs-order = Найнагальніші — спершу
page-pledges-needs-none = Наскільки було сказано, зараз нічого не потрібно.
page-pledges-asks = просить
page-pledges-asked = запит
page-pledges-needed-by = Потрібно до: { $when }
page-pledges-wanted = Потрібно: { $quantity }
page-pledges-promised = Досі обіцяно: { $promises }.
page-pledges-given-by = { $given } ({ $group })
page-pledges-given-more = { $count ->
    [one] ще { $count }
    [few] ще { $count }
    [many] ще { $count }
   *[other] ще { $count }
  }
page-pledges-more-promises = { $count ->
    [one] До неї ще { $count } обіцянка
    [few] До неї ще { $count } обіцянки
    [many] До неї ще { $count } обіцянок
   *[other] До неї ще { $count } обіцянки
  }
page-pledges-open = Бракує: { $quantity }, пораховано з обіцянок на цій сторінці.
page-pledges-covered = Цього вистачає, пораховано з обіцянок на цій сторінці.
page-pledges-who-may-know = Хто може про це знати: { $text }
page-pledges-promise = Пообіцяти це
page-pledges-promise-part = Пообіцяти частину

# Обіцянки
page-pledges-own-offered = Ви пропонуєте: { $given }
page-pledges-own-accepted = Ви пообіцяли: { $given }
page-pledges-own-delivered = Ви пообіцяли: { $given }
page-pledges-own-confirmed = Ви дали: { $given }
page-pledges-own-contested = Ви пообіцяли: { $given }, і це спірно
page-pledges-theirs-offered = { $group } пропонує: { $given }
page-pledges-theirs-accepted = { $group } обіцяє: { $given }
page-pledges-theirs-delivered = { $group } обіцяє: { $given }
page-pledges-theirs-confirmed = Дала група «{ $group }»: { $given }
page-pledges-theirs-contested = { $group } обіцяє: { $given }, і це спірно
page-pledges-due = строк: { $when }
page-pledges-you-gave = Ви сказали: передано
page-pledges-they-gave = { $group } каже: передано
page-pledges-you-got = Ви сказали: отримано
page-pledges-they-got = { $group } каже: отримано
page-pledges-you-not-said = Ви ще не сказали, що це надійшло
page-pledges-they-not-said = { $group } ще не каже, що це надійшло
page-pledges-counts-then = Лише тоді це вважається переданим
page-pledges-for-need = Для «{ $title }»; хто просить: { $group }

page-pledges-say-pledge-accept = Беремо, дякуємо
page-pledges-say-pledge-decline = Нам це не потрібно
page-pledges-say-pledge-deliver = Ми це передали
page-pledges-say-pledge-withdraw = Відкликаємо
page-pledges-say-pledge-renew = Пропонуємо знову
page-pledges-say-resource-claim = Просимо собі
page-pledges-say-resource-release = Звільняємо
page-pledges-say-resource-retire = Більше не пропонуємо

# Пропозиції
page-pledges-offers = Пропозиції
page-pledges-offers-open = Можна просити
page-pledges-offers-none = Ніхто нічого не пропонує.
page-pledges-offer-until = пропонується до: { $when }
page-pledges-your-own = ваше власне
page-pledges-nobody-asked = Про це ще ніхто не просив.
page-pledges-claim-always = будь-коли
page-pledges-more-claims = { $count ->
    [one] і ще { $count } запит
    [few] і ще { $count } запити
    [many] і ще { $count } запитів
   *[other] і ще { $count } запити
  }

# Спірне
page-pledges-claimed-by = { $count ->
    [0] { $title }: обіцяно більш як один раз
    [1] { $title }: на один запит більше, ніж можна
    [2] { $title }: просять двічі
    [one] { $title }: просять { $count } раз
    [few] { $title }: просять { $count } рази
    [many] { $title }: просять { $count } разів
   *[other] { $title }: просять { $count } рази
  }
page-pledges-claimed-why = Ці запити зроблено на той самий час. Усі збережено, і ніхто цього не має, доки хтось не поступиться або ви не домовитеся поділити час.
page-pledges-also-promised = { $group } теж це обіцяє: «{ $title }»
page-pledges-leave-to = Поступитися: { $groups }
page-pledges-share-time = Поділити час
page-pledges-share-time-how = Скажіть, на яку частину часу або скільки з нього ви просите. Це заступить ваш попередній запит.
page-pledges-release-other = Забрати назад запит групи «{ $group }»
page-pledges-talk = Можна також попросити поступитися: { $groups }. Поговоріть так, як ви завжди говорите; важить те, що скажуть тут.
page-pledges-others-settle = Розв’язати це можуть: { $groups }. Ви бачите обидва запити, якими вони є.
page-pledges-contested-for = «{ $pledge }» для «{ $need }»
page-pledges-contested-why = Ці слова сказано незалежно одні від одних. Усі збережено; хто прочитає і ті, і ті, може сказати ще раз, і це розв’яже суперечність.

# Хто скільки ніс
page-pledges-fair = Хто скільки взяв на себе
page-pledges-fair-since = Відтоді: { $when }, за абеткою
page-pledges-fair-group = Група
page-pledges-fair-hours = Віддані години
page-pledges-fair-number = Числами
page-pledges-fair-kept = Виконані обіцянки
page-pledges-fair-in-hours = { $count ->
    [one] { $hours } година
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
  }
page-pledges-fair-no-hours = годин не пораховано
page-pledges-fair-promises = { $count ->
    [one] { $count }, підтверджена обома сторонами
    [few] { $count }, підтверджені обома сторонами
    [many] { $count }, підтверджених обома сторонами
   *[other] { $count }, підтверджені обома сторонами
  }
page-pledges-fair-why = Пораховано лише з того, що підтвердили обидві сторони. Це показує, кому, можливо, потрібен відпочинок, а не хто попереду.
page-pledges-fair-lines = Кожен рядок за цими числами
page-pledges-fair-confirmed = підтверджено: { $when }
page-pledges-fair-none = Обидві сторони ще нічого не підтвердили, тож рахувати нема чого.

# Строки й закрите
page-pledges-due-ours = Що чекає на вас
page-pledges-due-order = Спершу те, чому раніше настає строк
page-pledges-due-none = На вас нічого не чекає: жодній обіцянці не настав строк, і все, що надійшло, підтверджено.
page-pledges-due-theirs = Що чекає на інших
page-pledges-closed-none = Ще нічого не закрито.
