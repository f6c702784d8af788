### Види записів: назви, поля, варіанти вибору, заяви й стани; що може бути не так зі значенням або записом.

## Спільна дія

kind-action = Спільна дія
field-action-title = Назва
field-action-aim = Мета
field-action-form = Форма дії
field-action-start = Початок
field-action-end = Кінець
field-action-place = Місце
field-action-recurrence = Повторення
field-action-ics = Збережене з файлу календаря
field-action-pace = Перебіг
field-action-hosts = Хто приймає
field-action-needs = Потреби
field-action-agreement-of = Групи, які мають погодитися
field-action-safety = Про безпеку
field-action-media-contact = Контакт для преси
field-action-languages = Мови
field-action-public-text = Текст для загалу
field-action-notes = Нотатки
statement-action-propose = Пропонуємо іншим
statement-action-agree = Погоджуємося
statement-action-object = Заперечуємо
statement-action-call-off = Відміняємо
statement-action-take-up = Беремося знову
statement-action-review = Підсумки підбито
statement-action-thank = Дякуємо
state-action-idea = Задум
state-action-proposed = Запропоновано
state-action-agreed = { $agree ->
    [one] Погоджено: { $agree } група
    [few] Погоджено: { $agree } групи
    [many] Погоджено: { $agree } груп
   *[other] Погоджено: { $agree } групи
  }
state-action-happening = Триває зараз
state-action-held = Відбулося
state-action-reviewed = Підсумки підбито
state-action-called-off = Відмінено
state-action-contested = Спірно: зійшлися слова, що не узгоджуються
state-action-withdrawn = У кошику

## Справа

kind-case = Справа
part-case-body = Робочі нотатки
part-case-identity = Скринька з іменами
part-case-margin = Приватні нотатки
field-case-title = Назва
field-case-summary = Підсумок
field-case-type = Тип
field-case-opened = Відкрито
field-case-keeper = Хто веде
field-case-stand-in = Хто підміняє
field-case-risk = Ризик
field-case-consent = Чи є згода
field-case-consent-terms = На що згода, з ким, до якого часу
field-case-consent-to = Згода: яким групам
field-case-consent-parts = Згода: на які частини
field-case-consent-until = Згода: до
choice-case-consent-parts-summary = Підсумок
choice-case-consent-parts-body = Робочі нотатки
choice-case-consent-parts-identity = Скринька з іменами
field-case-review-on = Коли переглянути знову
clock-case-answer = Відповісти на скерування
clock-case-look = Переглянути знову
clock-case-erase = Строк зберігання скінчився: попросіть усіх стерти
statement-case-hand-over = Передаємо справу
statement-case-extend = Даємо більше часу
choice-case-extend-clock-answer = Відповісти на скерування
choice-case-extend-clock-look = Переглянути знову
choice-case-extend-clock-erase = Стирання
field-case-retention = Скільки зберігати
field-case-body-notes = Нотатки
field-case-body-tasks = Завдання
field-case-identity-names = Імена
field-case-identity-contacts = Контакти
field-case-margin-notes = Приватні нотатки
field-case-margin-sent-as = Надіслано іншим як
choice-case-risk-low = Низький
choice-case-risk-medium = Середній
choice-case-risk-high = Високий
choice-case-risk-unknown = Невідомий
statement-case-refer = Скеровуємо іншій групі
statement-case-accept-referral = Приймаємо скерування
statement-case-decline-referral = Відхиляємо скерування
statement-case-wait = Чекаємо на інших
statement-case-work-on = Працюємо над нею
statement-case-close = Закриваємо справу
statement-case-reopen = Відкриваємо знову
statement-case-archive = Здаємо в архів
statement-case-note = Нотатка
state-case-open = Відкрита
state-case-waiting = Чекає
state-case-active = У роботі
state-case-closed = Закрита
state-case-archived = В архіві
state-case-contested = Спірно: зійшлися слова, що не узгоджуються
state-case-withdrawn = У кошику

## Подія

kind-event = Подія
field-event-title = Назва
field-event-start = Початок
field-event-end = Кінець
field-event-place = Місце
field-event-recurrence = Повторення
field-event-ics = Збережене з файлу календаря
field-event-notes = Нотатки
statement-event-agree = Погоджуємося
statement-event-object = Заперечуємо
statement-event-call-off = Відміняємо
statement-event-take-up = Беремося знову
state-event-planned = Заплановано
state-event-happening = Триває зараз
state-event-held = Відбулося
state-event-called-off = Відмінено
state-event-contested = Спірно: зійшлися слова, що не узгоджуються
state-event-withdrawn = У кошику

## Інцидент

kind-incident = Інцидент
part-incident-identity = Скринька з іменами
part-incident-margin = Приватні нотатки
field-incident-title = Що сталося, кількома словами
field-incident-severity = Наскільки все погано?
field-incident-safe = Чи люди в безпеці?
field-incident-needed = Що потрібно
field-incident-type = Якого роду
field-incident-happened = Коли
field-incident-place = Де
field-incident-summary = Докладніше, без імен
field-incident-do-not = Чого не робити
field-incident-speaks = Хто може говорити про це прилюдно (група або роль)
field-incident-plan = Який план підходить
field-incident-order = Хто має підтвердити, за порядком
field-incident-answer-within = Час на підтвердження
field-incident-review-on = Коли переглянути знову
field-incident-retention = Скільки зберігати
field-incident-notes = Нотатки
field-incident-identity-names = Імена
field-incident-identity-contacts = Контакти
field-incident-margin-notes = Приватні нотатки
choice-incident-severity-4 = 4: життя або свобода людей у небезпеці зараз
choice-incident-severity-3 = 3: люди невдовзі можуть постраждати
choice-incident-severity-2 = 2: серйозно, але ніхто не в небезпеці
choice-incident-severity-1 = 1: варто знати
choice-incident-type-arrest = Затримання
choice-incident-type-violence = Насильство
choice-incident-type-threat = Погрози або цькування
choice-incident-type-devices = Пристрої або дані
choice-incident-type-health = Здоров’я або нещасний випадок
choice-incident-type-other = Інше
clock-incident-acknowledge = Підтвердити
clock-incident-look = Переглянути знову
clock-incident-erase = Строк зберігання скінчився: попросіть усіх стерти
statement-incident-acknowledge = Ми про це знаємо
statement-incident-handle = Ми цим займаємося
statement-incident-stable = Становище стабільне
statement-incident-learn = Ми взяли з цього урок
statement-incident-false-alarm = Це була хибна тривога
statement-incident-reopen = Це не скінчилося: питаємо всіх знову
statement-incident-extend = Даємо більше часу
choice-incident-extend-clock-acknowledge = Підтвердження
choice-incident-extend-clock-look = Переглянути знову
choice-incident-extend-clock-erase = Стирання
statement-incident-note = Нотатка
state-incident-reported = Повідомлено, ще не підтверджено
state-incident-acknowledged = Підтверджено
state-incident-handled = Цим займаються
state-incident-stable = Становище стабільне
state-incident-learned = Урок узято
state-incident-false-alarm = Хибна тривога
state-incident-contested = Спірно: зійшлися слова, що не узгоджуються
state-incident-withdrawn = У кошику

## Урок

kind-lesson = Урок
field-lesson-title = Назва
field-lesson-when-tried = Коли
field-lesson-tried = Що ми пробували
field-lesson-happened = Що сталося
field-lesson-again = Що ми зробили б знову, а що ні
field-lesson-setting = Обставини
field-lesson-does-not-apply = Де це не годиться
field-lesson-voice = Живий голос
field-lesson-voice-consent = Згода того, хто говорить
field-lesson-sources = Джерела
field-lesson-tags = Позначки
field-lesson-review-on = Коли перевірити
field-lesson-notes = Нотатки
statement-lesson-check-consent = Згоду перевірено
statement-lesson-share = Ділимося
statement-lesson-extend = Даємо більше часу
choice-lesson-extend-clock-review = Перевірка
clock-lesson-review = Перевірити, чи досі слушний
statement-lesson-thank = Дякуємо
statement-lesson-used = Ми скористалися
statement-lesson-retire = Знімаємо з ужитку
statement-lesson-revive = Повертаємо в ужиток
state-lesson-draft = Чернетка
state-lesson-checked = Згоду перевірено
state-lesson-shared = Спільний
state-lesson-review-due = Час перевірити
state-lesson-retired = Знято з ужитку
state-lesson-contested = Спірно: зійшлися слова, що не узгоджуються
state-lesson-withdrawn = У кошику

## Потреба

kind-need = Потреба
field-need-title = Назва
field-need-quantity = Кількість
field-need-by = Потрібно до
field-need-urgency = Нагальність
field-need-place = Місце
field-need-who-may-know = Хто може знати
field-need-notes = Нотатки
choice-need-urgency-low = Низька
choice-need-urgency-normal = Звичайна
choice-need-urgency-high = Висока
choice-need-urgency-now = Негайно
statement-need-match = Знайдено, хто допоможе
statement-need-unmatch = Того, хто допоміг би, вже немає
statement-need-close = Закриваємо потребу
statement-need-reopen = Відкриваємо знову
statement-need-thank = Дякуємо
state-need-open = Відкрита
state-need-matched = Знайдено, хто допоможе
state-need-delivered = Передано, ще не підтверджено
state-need-confirmed = Підтверджено отримувачем
state-need-closed = Закрита
state-need-contested = Спірно: зійшлися слова, що не узгоджуються
state-need-withdrawn = У кошику

## Обіцянка

kind-pledge = Обіцянка
field-pledge-title = Назва
field-pledge-need = Для потреби
field-pledge-quantity = Кількість
field-pledge-amount = Сума грошей
field-pledge-resource = Ресурс
field-pledge-from = Від
field-pledge-to = До
field-pledge-conditions = Умови
field-pledge-notes = Нотатки
statement-pledge-accept = Приймаємо обіцянку
statement-pledge-decline = Відхиляємо обіцянку
statement-pledge-deliver = Ми це передали
statement-pledge-confirm = Ми це отримали
statement-pledge-not-received = Ми цього не отримали
statement-pledge-withdraw = Відкликаємо обіцянку
statement-pledge-renew = Пропонуємо знову
statement-pledge-thank = Дякуємо
state-pledge-offered = Запропоновано
state-pledge-accepted = Прийнято
state-pledge-declined = Відхилено
state-pledge-delivered = Передано, ще не підтверджено
state-pledge-confirmed = Підтверджено отримувачем
state-pledge-withdrawn = Відкликано тим, хто обіцяв
state-pledge-lapsed = Втратило чинність: строк минув
state-pledge-contested = Спірно: зійшлися слова, що не узгоджуються

## Ресурс

kind-resource = Ресурс
field-resource-title = Назва
field-resource-type = Тип
field-resource-quantity = Кількість
field-resource-holder = У кого це
field-resource-region = Край
field-resource-from = Від
field-resource-to = До
field-resource-conditions = Умови
field-resource-safety = Про безпеку
field-resource-notes = Нотатки
choice-resource-type-tool = Знаряддя
choice-resource-type-place = Місце
choice-resource-type-transport = Транспорт
choice-resource-type-money = Гроші
choice-resource-type-material = Матеріали
choice-resource-type-legal-hours = Години юриста
choice-resource-type-translation = Переклад
choice-resource-type-skill = Вміння
choice-resource-type-other = Інше
statement-resource-claim = Просимо собі
statement-resource-release = Звільняємо
statement-resource-retire = Більше не пропонуємо
statement-resource-offer-again = Пропонуємо знову
statement-resource-thank = Дякуємо
state-resource-free = Вільний
state-resource-claimed = Зайнятий
state-resource-retired = Більше не пропонується
state-resource-contested = Спірно: просять кілька груп
state-resource-withdrawn = У кошику

## Власний варіант

kind-overlay = Власний варіант
field-overlay-base = До запису
field-overlay-label = Назва цього варіанта
field-overlay-language = Мова
field-overlay-stance = Чи будете ви?
field-overlay-local-risk = Ризик для нас
field-overlay-remark = Примітка
field-overlay-lines = Рядки
choice-overlay-stance-yes = Так
choice-overlay-stance-maybe = Можливо
choice-overlay-stance-no = Ні
choice-overlay-stance-quietly = Тихо з вами
choice-overlay-local-risk-low = Низький
choice-overlay-local-risk-medium = Середній
choice-overlay-local-risk-high = Високий
choice-overlay-local-risk-unknown = Невідомий
statement-overlay-sign-off = Прочитано й завірено
statement-overlay-question = Маємо запитання
statement-overlay-do-not-use = Не вживайте цього варіанта
statement-overlay-use-again = Можна знову вживати
state-overlay-draft = Не завірено
state-overlay-signed = Завірено
state-overlay-moved = Оригінал відтоді змінився
state-overlay-changed = Змінено після прочитання
state-overlay-do-not-use = Не вживати
state-overlay-base-missing = Оригіналу немає в цьому просторі
state-overlay-contested = Спірно: зійшлися слова, що не узгоджуються
state-overlay-withdrawn = У кошику

## Перекличка

kind-check-in = Перекличка
field-check-in-title = Назва
field-check-in-questions = Запитання
field-check-in-who = Хто відповідає
field-check-in-start = Перший раз
field-check-in-every = Як часто
field-check-in-until = Останній раз
field-check-in-window = Час на відповідь
field-check-in-when-missed = Що робити, коли хтось двічі мовчить
field-check-in-notes = Нотатки
statement-check-in-answer = Відповідаємо
statement-check-in-stop = Припиняємо
statement-check-in-resume = Продовжуємо
choice-check-in-answer-how-all-well = Усе гаразд
choice-check-in-answer-how-need-to-talk = Нам треба поговорити
choice-check-in-answer-how-other = Інше
state-check-in-planned = Ще не почалася
state-check-in-open = Можна відповідати
state-check-in-answered = Усі відповіли
state-check-in-overdue = Бракує відповідей
state-check-in-silent = Двічі мовчання
state-check-in-stopped = Припинена
state-check-in-contested = Спірно: зійшлися слова, що не узгоджуються
state-check-in-withdrawn = У кошику

## Роль

kind-role = Роль
field-role-title = Назва
field-role-purpose = Для чого
field-role-duties = Обов’язки
field-role-order = Порядок черг
field-role-start = Початок першої черги
field-role-every = Скільки триває черга
field-role-until = До
field-role-stand-in = Хто підміняє
field-role-learner = Хто вчиться
field-role-wish-i-had-known = Що варто було б знати раніше
field-role-notes = Нотатки
statement-role-hand-over = Передаємо
statement-role-take-over = Беремо на себе
statement-role-offer-swap = Пропонуємо обмінятися чергами
statement-role-accept-swap = Згодні на обмін
statement-role-thank = Дякуємо
state-role-vacant = Ніхто не виконує
state-role-held = Є кому виконувати
state-role-handing-over = Передано, ще не прийнято
state-role-overdue = Почалася наступна черга, її ніхто не взяв на себе
state-role-ended = Скінчилася
state-role-contested = Спірно: зійшлися слова, що не узгоджуються
state-role-withdrawn = У кошику

## Фонд

kind-fund = Фонд
field-fund-title = Назва
field-fund-purpose = Для чого
field-fund-keepers = Хто веде
field-fund-approvers = Хто схвалює витрати
field-fund-approvals = Скільки груп мають схвалити
field-fund-limit = Межа однієї витрати
field-fund-public-level = Що може знати загал
field-fund-notes = Нотатки
choice-fund-public-level-nothing = Нічого
choice-fund-public-level-totals = Підсумки
choice-fund-public-level-lines = Усі рядки
statement-fund-enter = Вносимо суму
statement-fund-reverse = Скасовуємо рядок
statement-fund-close = Закриваємо фонд
statement-fund-reopen = Відкриваємо знову
statement-fund-thank = Дякуємо
state-fund-open = Відкритий
state-fund-overdrawn = Витрачено більше, ніж надійшло
state-fund-closed = Закритий
state-fund-contested = Спірно: зійшлися слова, що не узгоджуються
state-fund-withdrawn = У кошику

## Витрата

kind-expense = Витрата
part-expense-identity = Скринька з іменами
field-expense-title = Назва
field-expense-fund = З фонду
field-expense-amount = Сума
field-expense-rate = Курс обміну
field-expense-on = Дата
field-expense-purpose = На що
field-expense-category = Категорія
field-expense-paid-to-in-public = Кому сплачено (так, щоб міг читати кожен)
field-expense-receipt = Квитанція
field-expense-identity-payee = Кому сплачено
field-expense-notes = Нотатки
statement-expense-submit = Подаємо
statement-expense-approve = Схвалюємо
statement-expense-refuse = Не схвалюємо
statement-expense-query = Маємо запитання
statement-expense-pay = Сплачено
statement-expense-reverse = Скасовуємо
state-expense-draft = Чернетка
state-expense-submitted = Подано: схвалень { $approve } з { $needed }
state-expense-queried = Є запитання
state-expense-approved = Схвалено
state-expense-refused = Не схвалено
state-expense-paid = Сплачено
state-expense-reversed = Скасовано
state-expense-contested = Спірно: зійшлися слова, що не узгоджуються
state-expense-withdrawn = У кошику

## Показник

kind-indicator = Показник
field-indicator-title = Назва
field-indicator-why = Чому це важливо
field-indicator-measure = Як вимірюється
field-indicator-unit = Одиниця
field-indicator-reach = Чий він
field-indicator-target = Ціль
field-indicator-direction = Краще, коли
field-indicator-notes = Нотатки
choice-indicator-reach-shared = Спільний для всіх
choice-indicator-reach-local = Однієї групи
choice-indicator-direction-up = Більше
choice-indicator-direction-down = Менше
statement-indicator-read = Вносимо вимір
statement-indicator-correct = Прибираємо вимір
statement-indicator-retire = Знімаємо з ужитку
statement-indicator-revive = Повертаємо в ужиток
state-indicator-empty = Вимірів немає
state-indicator-read = Виміряно
state-indicator-met = Ціль досягнуто
state-indicator-behind = Ціль не досягнуто
state-indicator-retired = Знято з ужитку
state-indicator-contested = Спірно: зійшлися слова, що не узгоджуються
state-indicator-withdrawn = У кошику

## Розподіл

kind-round = Розподіл
field-round-title = Назва
field-round-resource = Що розподіляється
field-round-quantity = Скільки
field-round-criteria = Критерії та їхня вага
field-round-scale = Що означають бали
field-round-candidates = Кандидати
field-round-scorers = Хто оцінює
field-round-closes = Закривається
field-round-previous = Попередній розподіл
field-round-notes = Нотатки
statement-round-score = Оцінюємо
statement-round-close = Завершуємо оцінювання
statement-round-settle = Віддаємо
statement-round-contest = Оскаржуємо
state-round-open = Відкрито
state-round-scoring = Бали надходять; їх буде показано, коли розподіл закриється
state-round-proposed = Оцінено, ще не вирішено
state-round-settled = Вирішено
state-round-contested = Спірно: хтось не приймає рішення
state-round-withdrawn = У кошику

## Рішення

kind-decision = Рішення
field-decision-title = Питання
field-decision-proposal = Що пропонується
field-decision-options = Варіанти на вибір
field-decision-method = Як вирішуємо
field-decision-deciders = Які групи вирішують
field-decision-closes = Висловитися можна до
field-decision-quorum = Скільки груп мають висловитися
field-decision-grace = Скільки чекати на слова, що запізнилися
field-decision-review-on = Коли переглянути
field-decision-background = Що варто знати
choice-decision-method-consent = Згода: ніхто не заперечує
choice-decision-method-consensus = Консенсус: висловилися всі, ніхто не заперечує
choice-decision-method-majority = Більшість: понад половину
choice-decision-method-advice = Порада: вирішуємо ми, вислухавши інших
clock-decision-review = Переглянути
statement-decision-ask-advice = Просимо поради
statement-decision-advise = Наша порада
statement-decision-open = Відкриваємо для висловлювань
statement-decision-agree = Погоджуємося
statement-decision-stand-aside = Стаємо осторонь
statement-decision-object = Заперечуємо
statement-decision-take-back = Беремо своє слово назад
statement-decision-outcome = Оголошуємо підсумок
statement-decision-contest = Оскаржуємо підсумок
statement-decision-withdraw = Знімаємо питання
statement-decision-extend = Даємо більше часу
choice-decision-extend-clock-review = Перегляд
state-decision-draft = Чернетка
state-decision-advice = Збираємо поради
state-decision-open = Відкрито
state-decision-grace = Закрито; сказане вчасно ще може надійти
state-decision-closed = Ухвалено; лишилося оголосити підсумок
state-decision-decided = Вирішено
state-decision-review-due = Час переглянути
state-decision-blocked = Не ухвалено
state-decision-lapsed = Не відбулося: висловилося замало
state-decision-withdrawn = Знято
state-decision-contested = Спірно: хтось не приймає підсумку

## Домовленість

kind-agreement = Домовленість
field-agreement-title = Назва
field-agreement-scope = Про що вона
field-agreement-clauses = Про що домовляємося, за пунктами
field-agreement-disagree = Що робимо, коли не погоджуємося
field-agreement-exit = Як із неї виходять
field-agreement-parties = Сторони
field-agreement-needed = Скільки сторін мають підписати
field-agreement-review-on = Коли переглянути
field-agreement-replaces = Замінює
field-agreement-notes = Нотатки
clock-agreement-review = Переглянути
statement-agreement-open = Відкриваємо для підписання
statement-agreement-sign = Підписуємо
statement-agreement-ask-review = Просимо переглянути
statement-agreement-keep = Лишається чинною
statement-agreement-leave = Ми не беремо в ній участі
statement-agreement-end = Завершуємо її
statement-agreement-extend = Даємо більше часу
choice-agreement-extend-clock-review = Перегляд
state-agreement-draft = Чернетка
state-agreement-signing = Відкрита для підписання
state-agreement-changed = Змінена після відкриття для підписання
state-agreement-in-force = Чинна
state-agreement-review-due = Час переглянути
state-agreement-replaced = Замінена іншою
state-agreement-ended = Завершена
state-agreement-contested = Спірно: зійшлися слова, що не узгоджуються
state-agreement-withdrawn = У кошику

## План на крайній випадок

kind-contingency = План на крайній випадок
part-contingency-identity = Скринька з іменами
part-contingency-margin = Приватні нотатки
field-contingency-title = На який випадок план
field-contingency-type = Що за випадок
field-contingency-triggers = Що запускає план
field-contingency-first-hour = Перша година: що робити
field-contingency-first-day = Перший день: що робити
field-contingency-first-week = Перший тиждень: що робити
field-contingency-roles = Хто що робить і хто підміняє
field-contingency-comms = Як тримаємо зв’язок тим часом
field-contingency-money = Звідки гроші
field-contingency-do-not = Чого не робити
field-contingency-parties = Для яких груп
field-contingency-needed = Скільки з них мають підписати
field-contingency-drill-start = Перше тренування
field-contingency-drill-every = Тренування кожні
field-contingency-drill-window = Час на тренування
field-contingency-joint = Наша частина спільного плану
field-contingency-replaces = Замінює
field-contingency-notes = Нотатки
field-contingency-identity-names = Імена, і тих, хто підміняє
field-contingency-identity-contacts = Кому телефонувати
field-contingency-margin-notes = Приватні нотатки
hint-contingency-triggers = Умовні слова, ознаки.
hint-contingency-first-hour = По кроку в рядку.
hint-contingency-first-day = По кроку в рядку.
hint-contingency-first-week = По кроку в рядку.
hint-contingency-roles = Ролі, без імен.
choice-contingency-type-arrest = Затримання
choice-contingency-type-raid = Облава чи обшук
choice-contingency-type-devices = Пристрої вилучено або втрачено
choice-contingency-type-unreachable = Хтось не виходить на зв’язок
choice-contingency-type-harassment = Хвиля цькування
choice-contingency-type-disinformation = Дезінформація
choice-contingency-type-money = Гроші перестали надходити
choice-contingency-type-other = Інше
statement-contingency-activate = Запустити план
statement-contingency-did = Ми це зробили
statement-contingency-undone = Усе-таки не зроблено
statement-contingency-stand-down = Усе позаду: відбій
statement-contingency-debrief = Ми це обговорили
statement-contingency-open = Відкриваємо для підписання
statement-contingency-sign = Підписуємо
statement-contingency-drill = Ми провели тренування
statement-contingency-leave = Ми не беремо в ньому участі
statement-contingency-end = Більше не діє
choice-contingency-did-list-first-hour = Перша година
choice-contingency-did-list-first-day = Перший день
choice-contingency-did-list-first-week = Перший тиждень
choice-contingency-undone-list-first-hour = Перша година
choice-contingency-undone-list-first-day = Перший день
choice-contingency-undone-list-first-week = Перший тиждень
choice-contingency-drill-went-well = Усе вийшло
choice-contingency-drill-went-gaps = Знайшлися прогалини
state-contingency-activated = Запущено: дійте зараз
state-contingency-stood-down = Позаду; треба обговорити
state-contingency-draft = Чернетка
state-contingency-signing = Відкрито для підписання
state-contingency-changed = Змінено після відкриття для підписання
state-contingency-agreed = Узгоджено, тренування ще не було
state-contingency-drilled = Узгоджено, тренування було
state-contingency-debriefed = Обговорено
state-contingency-replaced = Замінено іншим
state-contingency-ended = Більше не діє
state-contingency-contested = Спірно: зійшлися слова, що не узгоджуються
state-contingency-withdrawn = У кошику

## Теза

kind-message = Теза
field-message-title = Назва
field-message-language = Мова
field-message-text = Що ми кажемо
field-message-do-not-say = Чого ми не кажемо
field-message-value = За що ми стоїмо
field-message-why = Чому ми це кажемо
field-message-sensitivity = Кому це можна чути
choice-message-sensitivity-open = Усім
choice-message-sensitivity-with-care = Спитайте нас, перш ніж казати публічно
choice-message-sensitivity-inside = Лише між собою
field-message-evidence = Де це можна перевірити
field-message-review-on = Коли переглянути
field-message-notes = Нотатки
clock-message-review = Переглянути
statement-message-sign-off = Прочитано: так можна казати
statement-message-use = Беремо до вжитку
statement-message-do-not-use = Не вживайте цього
statement-message-use-again = Можна знову вживати
statement-message-extend = Даємо більше часу
choice-message-extend-clock-review = Перегляд
state-message-draft = Ніхто інший не читав
state-message-reviewed = Прочитано, ще не вживається
state-message-in-use = Уживається
state-message-changed = Змінено після прочитання
state-message-do-not-use = Не вживати
state-message-contested = Спірно: зійшлися слова, що не узгоджуються
state-message-withdrawn = У кошику

## Термін

kind-term = Термін
field-term-title = Слово
field-term-language = Мова
field-term-meaning = Що воно означає
field-term-do-not-say = Чого ми не кажемо замість нього
field-term-notes = Нотатки
statement-term-sign-off = Прочитано: так можна казати
statement-term-use = Беремо до вжитку
statement-term-do-not-use = Не вживайте цього
statement-term-use-again = Можна знову вживати
state-term-draft = Ніхто інший не читав
state-term-reviewed = Прочитано, ще не вживається
state-term-in-use = Уживається
state-term-changed = Змінено після прочитання
state-term-do-not-use = Не вживати
state-term-contested = Спірно: зійшлися слова, що не узгоджуються
state-term-withdrawn = У кошику

## Що повідомляє заява

argument-amount = Сума
argument-candidate = Кандидат
argument-clock = Строк
argument-criterion = Критерій
argument-decided = Що вирішено
argument-from = Від
argument-group = Група
argument-how = Як вам ведеться?
argument-learned = Що ми зрозуміли
argument-lesson = Урок
argument-line = Рядок
argument-lines = Прийняті рядки
argument-list = Список
argument-need = Потреба
argument-note = Нотатка
argument-number = Число
argument-objections = Що зроблено із запереченнями
argument-occurrence = Дата за розкладом
argument-on = Дата
argument-option = Варіант
argument-parts = Частини
argument-pledge = Обіцянка
argument-points = Бали
argument-quantity = Кількість
argument-rate = Курс обміну
argument-reason = Причина
argument-reservation = Застереження
argument-reviewer = Хто читав
argument-source = Джерело
argument-step = Крок
argument-story = Історія
argument-text = Текст
argument-to = Кому
argument-trigger = Що запустило план
argument-until = До
argument-value = Значення
argument-went = Як пройшло?
argument-with = В обмін на

## Запис значення

value-missing = { $kind }: потрібне поле { $field }. Вкажіть його як { $field }=VALUE.
value-too-long = Значення поля { $field } задовге; знаків може бути щонайбільше { $chars }. Скоротіть або перенесіть у нотатки.
value-too-many = Це забагато для однієї зміни. Значень: { $count }, а можна щонайбільше { $limit }. Змінюйте менше за раз.
value-hidden-characters = У значенні поля { $field } є знаки, яких не видно або які розвертають текст. Введіть його знову без них.
value-choice = Поле { $field } має бути одним із: { $choices }.
value-yes-no-unknown = Поле { $field } має бути yes, no або unknown.
value-moment = Поле { $field } має бути датою або часом, наприклад 2026-12-01 чи 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = Поле { $field } потребує часового поясу, наприклад 2026-12-01T18:00[Europe/Berlin], щоб інші прочитали той самий час.
value-recurrence = Повторення має бути правилом, як у файлах календаря, наприклад RRULE:FREQ=WEEKLY або RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = { $zone } у полі { $field } — невідомий часовий пояс. Пишіть так: Europe/Berlin.
value-offset-wrong = Зсув часу в полі { $field } не відповідає поясу { $zone } на той час. Не вказуйте зсуву: 2026-12-01T18:00[Europe/Berlin].
value-span = Поле { $field } має бути тривалістю, наприклад P3M (три місяці), або двома моментами, наприклад 2026-12-01/2026-12-05.
value-span-turned = Поле { $field } закінчується раніше, ніж починається. Напишіть спершу раніший момент, наприклад 2026-12-01/2026-12-05.
value-end-early = { $field } раніше, ніж { $other } ({ $stands }). Вкажіть { $field } пізніше або змініть і { $other }.
value-start-late = { $field } пізніше, ніж { $other } ({ $stands }). Вкажіть { $field } раніше або змініть і { $other }.
value-fuzzy-date = Поле { $field } має бути роком, місяцем або днем, наприклад 2026, 2026-12, 2026-12-01; знак ~ наприкінці означає «приблизно».
value-place = Поле { $field } має бути назвою місця або координатами, наприклад geo:41.7,44.8;u=10000.
value-order = Поле { $field } має бути списком груп або імен через ; — щонайбільше 200.
value-quantity = Поле { $field } має бути числом і тим, що рахується, наприклад 20 ковдр.
value-amount = Поле { $field } має бути валютою і сумою, наприклад EUR 150.00.
value-below-zero = У полі { $field } не може бути менше нуля. Вкажіть число без мінуса.
value-id = Поле { $field } має бути ідентифікатором із 64 знаків. Скопіюйте його звідти, де показано запис або групу.

## Запитано те, чого вид не має

kinds-field-unknown = { $kind }: немає поля { $field }. Є: { $known }.
kinds-statement-unknown = { $kind }: немає заяви { $statement }. Є: { $known }.
kinds-argument-unknown = Заява { $statement } не приймає { $argument }. Приймає: { $known }.

## Варіанти, черги, розклади, гроші, розподіли

overlay-field = Власний варіант не може нічого сказати замість { $field }. Може замість: { $known }.
overlay-unclear = Поле { $field } оригіналу спірне або не читається на цьому пристрої. Спершу розв’яжіть це.
rhythm-no-occurrence = На цю дату нічого не очікується. Вкажіть одну з дат за розкладом так, як вона показана.
turn-no-period = Цього дня жодна черга не починається. Вкажіть дату черги так, як вона показана.
ledger-line-unknown = Жоден рядок не має такого початку ідентифікатора, або має кілька. Виберіть рядок там, де його показано.
round-criterion-unknown = У цьому розподілі немає такого критерію. Є: { $known }.
round-candidate-unknown = Такого кандидата в цьому розподілі немає. Виберіть кандидата там, де показано розподіл.
round-points-many = Понад { $limit } балів не рахується. Вкажіть { $field } від 0 до { $limit }.
decision-deciders-missing = Не сказано, хто вирішує. Назвіть групи, які вирішують, і відкрийте.
decision-closes-missing = Немає строку. Скажіть, до якого дня можна висловитися, і відкрийте.
decision-closes-past = Строк уже минув. Поставте пізніший і відкрийте.
decision-quorum-beyond = Слів потрібно більше ({ $quorum }), ніж груп, які вирішують ({ $count }). Поставте менше або назвіть більше груп.
decision-not-open = Рішення не відкрито. Спершу його відкриває група, яка його створила.
decision-closed = Рішення закрито, і слово, сказане тепер, не рахується. Група, яка його створила, може відкрити його знову.
decision-not-over = Висловилися не всі, і час іще є. Оголосіть підсумок, коли висловляться всі або коли мине час очікування.
decision-objections-unanswered = Хтось заперечує. Скажіть і про те, що зроблено із запереченнями.
decision-option-unknown = Тут можна назвати лише один із цих варіантів: { $known }.
agreement-parties-missing = Сторін не названо. Назвіть групи, які підписують, і відкрийте.
agreement-needed-beyond = Підписів потрібно більше ({ $needed }), ніж сторін ({ $count }). Поставте менше або назвіть більше сторін.
agreement-not-open = Для підписання ще не відкрито. Спершу відкриває група, яка це створила.
reviewing-unread = Це формулювання не читав ніхто, крім автора. Спершу його має завірити хтось інший.
reviewing-own-words = Це ваші власні слова. Їх читає хтось інший, хто говорить цією мовою: завіряє інша група чи інший учасник, або ви називаєте того, хто прочитав.
reviewing-not-here = Не вживати можна просити лише тези, терміни та їхні варіанти.
reviewing-not-stopped = Ніхто вже не каже, що цього не можна вживати: вживати можна, і відповідати нема на що.
reviewing-not-yours = Скасувати це може лише група, що просила не вживати, або та, що це написала.
referral-no-consent = Нічого надсилати не можна: згоди на жодну частину не записано.
referral-other-group = Нічого надсилати не можна: у згоді не названо цієї групи.
referral-consent-over = Нічого надсилати не можна: строк згоди минув.

## Хто що може сказати

statement-unknown = Ця версія не знає цієї заяви; її збережено. Можливо, її знає оновлення.
statement-owner-only = { $kind }: сказати { $statement } може лише група, яка створила цей запис.
statement-others-only = { $kind }: сказати { $statement } може лише інша група, не та, що створила цей запис.
statement-asked-only = { $kind }: сказати { $statement } може лише група, яку питає цей запис.
statement-receiver-only = { $kind }: сказати { $statement } може лише група, для чийого запису це призначено.
statement-named-only = { $kind }: сказати { $statement } може лише група, яку цей запис для цього називає.
statement-link-missing = { $kind }: запису, для якого це призначено, тут ще немає, тож ніхто не може сказати { $statement }. Синхронізуйте й спробуйте знову.
record-changed-since-seen = Поки ви читали, це змінилося. Подивіться ще раз, потім можна буде це сказати.

## Що може бути не так із записом

record-beyond-share = Одна група внесла сюди більше, ніж одна група може внести до запису; решта зберігається, але не читається, і нічого не забирає в інших.
record-creation-missing = Початок цього запису ще не прибув. Синхронізуйте з групою, яка його має.
record-creation-void = Цей запис зробив хтось, хто не мав права тут писати; його збережено, але він не діє.
record-created-twice = Другий початок цього запису збережено, але він не діє.
record-withdrawn-while-edited = Цей запис поклали в кошик, поки в ньому писав хтось інший. Покладіть його в кошик знову або поверніть.
write-not-entitled = Цю зміну написала група, яка не може змінювати цей запис; її збережено, але вона не діє.
kind-unknown = Ця версія не знає цього виду записів; усе в ньому збережено. Можливо, його знає оновлення.
field-contested = Поле { $field } має кілька значень, написаних незалежно одне від одного. Виберіть одне.
field-missing = Бракує поля { $field }.
value-unreadable = Значення поля { $field } не вдається прочитати так, як було задумано.
range-backwards = «{ $field }» раніше, ніж «{ $other }». Виправте те, що неправильне.
span-backwards = «{ $field }» закінчується раніше, ніж починається. Виправте це.
note-unreadable-here = Текст { $field } не читається на цьому пристрої.
