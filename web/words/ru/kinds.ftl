### Виды записей: названия, поля, варианты ответа, заявления и состояния; что бывает не так со значением или записью.

## Совместное действие

kind-action = Совместное действие
field-action-title = Название
field-action-aim = Цель
field-action-form = Форма действия
field-action-start = Начало
field-action-end = Конец
field-action-place = Место
field-action-recurrence = Повторяется
field-action-ics = Сохранено из файла календаря
field-action-pace = Ход действия
field-action-hosts = Кто принимает
field-action-needs = Потребности
field-action-agreement-of = Чьё согласие нужно
field-action-safety = О безопасности
field-action-media-contact = Контакт для прессы
field-action-languages = Языки
field-action-public-text = Текст для всех
field-action-notes = Заметки
statement-action-propose = Предлагаем остальным
statement-action-agree = Мы согласны
statement-action-object = Мы против
statement-action-call-off = Отменяем
statement-action-take-up = Возвращаемся к этому
statement-action-review = Итоги подведены
statement-action-thank = Спасибо
state-action-idea = Замысел
state-action-proposed = Предложено
state-action-agreed = { $agree ->
    [one] Согласна { $agree } группа
    [few] Согласны { $agree } группы
    [many] Согласны { $agree } групп
   *[other] Согласны { $agree } группы
}
state-action-happening = Идёт сейчас
state-action-held = Состоялось
state-action-reviewed = Итоги подведены
state-action-called-off = Отменено
state-action-contested = Спорно: записано по-разному, и одно с другим не сходится
state-action-withdrawn = Убрано в корзину

## Обращение

kind-case = Обращение
part-case-body = Рабочие заметки
part-case-identity = Личная карточка
part-case-margin = Заметки на полях
field-case-title = Название
field-case-summary = Краткое описание
field-case-type = Тип
field-case-opened = Открыто
field-case-keeper = Кто ведёт
field-case-stand-in = Кто подменяет
field-case-risk = Риск
field-case-consent = Согласие дано
field-case-consent-terms = На что дано согласие, для кого и до какого времени
field-case-consent-to = Согласие: для каких групп
field-case-consent-parts = Согласие: на какие части
field-case-consent-until = Согласие: до какого дня
choice-case-consent-parts-summary = Краткое описание
choice-case-consent-parts-body = Рабочие заметки
choice-case-consent-parts-identity = Личная карточка
field-case-review-on = Когда вернуться к этому
clock-case-answer = Ответить на направление
clock-case-look = Вернуться к этому
clock-case-erase = Хранится достаточно долго: попросить всех стереть
statement-case-hand-over = Передаём обращение
statement-case-extend = Даём больше времени
choice-case-extend-clock-answer = Ответ на направление
choice-case-extend-clock-look = Вернуться к этому
choice-case-extend-clock-erase = Стирание
field-case-retention = Сколько хранить
field-case-body-notes = Заметки
field-case-body-tasks = Задачи
field-case-identity-names = Имена
field-case-identity-contacts = Контакты
field-case-margin-notes = Заметки для себя
field-case-margin-sent-as = Отправлено другим как
choice-case-risk-low = Низкий
choice-case-risk-medium = Средний
choice-case-risk-high = Высокий
choice-case-risk-unknown = Неизвестен
statement-case-refer = Направляем другой группе
statement-case-accept-referral = Принимаем направление
statement-case-decline-referral = Не принимаем направление
statement-case-wait = Ждём других
statement-case-work-on = Мы занимаемся этим
statement-case-close = Закрываем обращение
statement-case-reopen = Открываем снова
statement-case-archive = Убираем в архив
statement-case-note = Заметка
state-case-open = Открыто
state-case-waiting = Ждёт
state-case-active = В работе
state-case-closed = Закрыто
state-case-archived = В архиве
state-case-contested = Спорно: записано по-разному, и одно с другим не сходится
state-case-withdrawn = Убрано в корзину

## Событие

kind-event = Событие
field-event-title = Название
field-event-start = Начало
field-event-end = Конец
field-event-place = Место
field-event-recurrence = Повторяется
field-event-ics = Сохранено из файла календаря
field-event-notes = Заметки
statement-event-agree = Мы согласны
statement-event-object = Мы против
statement-event-call-off = Отменяем
statement-event-take-up = Возвращаемся к этому
state-event-planned = Запланировано
state-event-happening = Идёт сейчас
state-event-held = Состоялось
state-event-called-off = Отменено
state-event-contested = Спорно: записано по-разному, и одно с другим не сходится
state-event-withdrawn = Убрано в корзину

## Происшествие

kind-incident = Происшествие
part-incident-identity = Личная карточка
part-incident-margin = Заметки на полях
field-incident-title = Что случилось, в нескольких словах
field-incident-severity = Насколько это опасно?
field-incident-safe = Люди в безопасности?
field-incident-needed = Что нужно
field-incident-type = Какого рода
field-incident-happened = Когда
field-incident-place = Где
field-incident-summary = Подробнее, без имён
field-incident-do-not = Чего не делать
field-incident-speaks = Кто может говорить об этом публично (группа или роль)
field-incident-plan = Какой план подходит
field-incident-order = Кто должен подтвердить, по порядку
field-incident-answer-within = Время на подтверждение
field-incident-review-on = Когда вернуться к этому
field-incident-retention = Сколько хранить
field-incident-notes = Заметки
field-incident-identity-names = Имена
field-incident-identity-contacts = Контакты
field-incident-margin-notes = Заметки для себя
choice-incident-severity-4 = 4: жизнь или свобода людей в опасности сейчас
choice-incident-severity-3 = 3: люди скоро могут пострадать
choice-incident-severity-2 = 2: серьёзно, но никто не в опасности
choice-incident-severity-1 = 1: полезно знать
choice-incident-type-arrest = Задержание
choice-incident-type-violence = Насилие
choice-incident-type-threat = Угрозы или травля
choice-incident-type-devices = Устройства или данные
choice-incident-type-health = Здоровье или несчастный случай
choice-incident-type-other = Другое
clock-incident-acknowledge = Подтвердить
clock-incident-look = Вернуться к этому
clock-incident-erase = Хранится достаточно долго: попросить всех стереть
statement-incident-acknowledge = Мы знаем об этом
statement-incident-handle = Мы этим занимаемся
statement-incident-stable = Положение устойчиво
statement-incident-learn = Мы извлекли урок
statement-incident-false-alarm = Это была ложная тревога
statement-incident-reopen = Это не кончилось: спросить всех снова
statement-incident-extend = Даём больше времени
choice-incident-extend-clock-acknowledge = Подтверждение
choice-incident-extend-clock-look = Вернуться к этому
choice-incident-extend-clock-erase = Стирание
statement-incident-note = Заметка
state-incident-reported = Сообщено, ещё не подтверждено
state-incident-acknowledged = Подтверждено
state-incident-handled = Этим занимаются
state-incident-stable = Положение устойчиво
state-incident-learned = Урок извлечён
state-incident-false-alarm = Ложная тревога
state-incident-contested = Спорно: записано по-разному, и одно с другим не сходится
state-incident-withdrawn = Убрано в корзину

## Урок

kind-lesson = Урок
field-lesson-title = Название
field-lesson-when-tried = Когда
field-lesson-tried = Что мы попробовали
field-lesson-happened = Что получилось
field-lesson-again = Что мы повторили бы, а что нет
field-lesson-setting = Обстановка
field-lesson-does-not-apply = Где это не подходит
field-lesson-voice = Живой голос
field-lesson-voice-consent = Согласие того, чей это голос
field-lesson-sources = Источники
field-lesson-tags = Метки
field-lesson-review-on = Когда пересмотреть
field-lesson-notes = Заметки
statement-lesson-check-consent = Согласие проверено
statement-lesson-share = Делимся
statement-lesson-extend = Даём больше времени
choice-lesson-extend-clock-review = Пересмотр
clock-lesson-review = Пересмотреть
statement-lesson-thank = Спасибо
statement-lesson-used = Нам пригодилось
statement-lesson-retire = Больше не рекомендуем
statement-lesson-revive = Возвращаем
state-lesson-draft = Черновик
state-lesson-checked = Согласие проверено
state-lesson-shared = Открыт для других
state-lesson-review-due = Пора пересмотреть
state-lesson-retired = Больше не действует
state-lesson-contested = Спорно: записано по-разному, и одно с другим не сходится
state-lesson-withdrawn = Убрано в корзину

## Потребность

kind-need = Потребность
field-need-title = Название
field-need-quantity = Количество
field-need-by = К какому дню нужно
field-need-urgency = Срочность
field-need-place = Место
field-need-who-may-know = Кому можно знать
field-need-notes = Заметки
choice-need-urgency-low = Низкая
choice-need-urgency-normal = Обычная
choice-need-urgency-high = Высокая
choice-need-urgency-now = Прямо сейчас
statement-need-match = Нашлось
statement-need-unmatch = Уже не нашлось
statement-need-close = Закрываем потребность
statement-need-reopen = Открываем снова
statement-need-thank = Спасибо
state-need-open = Открыто
state-need-matched = Нашлось
state-need-delivered = Передано, ещё не подтверждено
state-need-confirmed = Получение подтверждено
state-need-closed = Закрыто
state-need-contested = Спорно: записано по-разному, и одно с другим не сходится
state-need-withdrawn = Убрано в корзину

## Обещание

kind-pledge = Обещание
field-pledge-title = Название
field-pledge-need = Для какой потребности
field-pledge-quantity = Количество
field-pledge-amount = Сумма денег
field-pledge-resource = Ресурс
field-pledge-from = С какого времени
field-pledge-to = До какого времени
field-pledge-conditions = Условия
field-pledge-notes = Заметки
statement-pledge-accept = Принимаем обещание
statement-pledge-decline = Не принимаем обещание
statement-pledge-deliver = Мы передали
statement-pledge-confirm = Мы получили
statement-pledge-not-received = Мы не получили
statement-pledge-withdraw = Отзываем обещание
statement-pledge-renew = Предлагаем снова
statement-pledge-thank = Спасибо
state-pledge-offered = Предложено
state-pledge-accepted = Принято
state-pledge-declined = Не принято
state-pledge-delivered = Передано, ещё не подтверждено
state-pledge-confirmed = Получение подтверждено
state-pledge-withdrawn = Отозвано теми, кто обещал
state-pledge-lapsed = Истекло: время прошло
state-pledge-contested = Спорно: записано по-разному, и одно с другим не сходится

## Ресурс

kind-resource = Ресурс
field-resource-title = Название
field-resource-type = Тип
field-resource-quantity = Количество
field-resource-holder = У кого находится
field-resource-region = Регион
field-resource-from = С какого времени
field-resource-to = До какого времени
field-resource-conditions = Условия
field-resource-safety = О безопасности
field-resource-notes = Заметки
choice-resource-type-tool = Инструмент
choice-resource-type-place = Помещение
choice-resource-type-transport = Транспорт
choice-resource-type-money = Деньги
choice-resource-type-material = Материалы
choice-resource-type-legal-hours = Часы юриста
choice-resource-type-translation = Перевод
choice-resource-type-skill = Умение
choice-resource-type-other = Другое
statement-resource-claim = Просим для себя
statement-resource-release = Освобождаем
statement-resource-retire = Больше не предлагаем
statement-resource-offer-again = Предлагаем снова
statement-resource-thank = Спасибо
state-resource-free = Свободно
state-resource-claimed = Занято
state-resource-retired = Больше не предлагается
state-resource-contested = Спорно: просят несколько групп
state-resource-withdrawn = Убрано в корзину

## Свой вариант

kind-overlay = Свой вариант
field-overlay-base = Для какой записи
field-overlay-label = Название варианта
field-overlay-language = Язык
field-overlay-stance = Вы участвуете?
field-overlay-local-risk = Риск для нас
field-overlay-remark = Замечание
field-overlay-lines = Строки
choice-overlay-stance-yes = Да
choice-overlay-stance-maybe = Может быть
choice-overlay-stance-no = Нет
choice-overlay-stance-quietly = С вами, но негласно
choice-overlay-local-risk-low = Низкий
choice-overlay-local-risk-medium = Средний
choice-overlay-local-risk-high = Высокий
choice-overlay-local-risk-unknown = Неизвестен
statement-overlay-sign-off = Прочитано и одобрено
statement-overlay-question = Есть вопрос
statement-overlay-do-not-use = Не используйте этот вариант
statement-overlay-use-again = Можно снова использовать
state-overlay-draft = Ещё не одобрено
state-overlay-signed = Одобрено
state-overlay-moved = Оригинал с тех пор изменился
state-overlay-changed = Изменено после прочтения
state-overlay-do-not-use = Не использовать
state-overlay-base-missing = Оригинала нет в этом пространстве
state-overlay-contested = Спорно: записано по-разному, и одно с другим не сходится
state-overlay-withdrawn = Убрано в корзину

## Перекличка

kind-check-in = Перекличка
field-check-in-title = Название
field-check-in-questions = Вопросы
field-check-in-who = Кто отвечает
field-check-in-start = Первый раз
field-check-in-every = Как часто
field-check-in-until = Последний раз
field-check-in-window = Время на ответ
field-check-in-when-missed = Если кто-то молчит дважды
field-check-in-notes = Заметки
statement-check-in-answer = Отвечаем
statement-check-in-stop = Останавливаем
statement-check-in-resume = Продолжаем
choice-check-in-answer-how-all-well = Всё хорошо
choice-check-in-answer-how-need-to-talk = Нам нужно поговорить
choice-check-in-answer-how-other = Другое
state-check-in-planned = Не началась
state-check-in-open = Ждёт ответов
state-check-in-answered = Все ответили
state-check-in-overdue = Не хватает ответов
state-check-in-silent = Молчание дважды подряд
state-check-in-stopped = Остановлена
state-check-in-contested = Спорно: записано по-разному, и одно с другим не сходится
state-check-in-withdrawn = Убрано в корзину

## Роль

kind-role = Роль
field-role-title = Название
field-role-purpose = Для чего
field-role-duties = Обязанности
field-role-order = Порядок очереди
field-role-start = Когда начинается первая очередь
field-role-every = Сколько длится очередь
field-role-until = До какого времени
field-role-stand-in = Кто подменяет
field-role-learner = Кто учится
field-role-wish-i-had-known = Что хотелось бы знать заранее
field-role-notes = Заметки
statement-role-hand-over = Передаём
statement-role-take-over = Принимаем
statement-role-offer-swap = Предлагаем поменяться очередью
statement-role-accept-swap = Согласны поменяться
statement-role-thank = Спасибо
state-role-vacant = Никто не занят этим
state-role-held = Занята
state-role-handing-over = Передана, ещё не принята
state-role-overdue = Следующая очередь началась, её никто не принял
state-role-ended = Закончилась
state-role-contested = Спорно: записано по-разному, и одно с другим не сходится
state-role-withdrawn = Убрано в корзину

## Фонд

kind-fund = Фонд
field-fund-title = Название
field-fund-purpose = Для чего
field-fund-keepers = Кто ведёт
field-fund-approvers = Кто одобряет расходы
field-fund-approvals = Сколько групп должны одобрить
field-fund-limit = Предел одного расхода
field-fund-public-level = Что можно показывать всем
field-fund-notes = Заметки
choice-fund-public-level-nothing = Ничего
choice-fund-public-level-totals = Итоги
choice-fund-public-level-lines = Все строки
statement-fund-enter = Вносим сумму
statement-fund-reverse = Отменяем строку
statement-fund-close = Закрываем фонд
statement-fund-reopen = Открываем снова
statement-fund-thank = Спасибо
state-fund-open = Открыт
state-fund-overdrawn = Потрачено больше, чем поступило
state-fund-closed = Закрыт
state-fund-contested = Спорно: записано по-разному, и одно с другим не сходится
state-fund-withdrawn = Убрано в корзину

## Расход

kind-expense = Расход
part-expense-identity = Личная карточка
field-expense-title = Название
field-expense-fund = Из какого фонда
field-expense-amount = Сумма
field-expense-rate = Обменный курс
field-expense-on = Дата
field-expense-purpose = Для чего
field-expense-category = Статья
field-expense-paid-to-in-public = Кому уплачено (это могут прочесть все)
field-expense-receipt = Чек
field-expense-identity-payee = Кому уплачено
field-expense-notes = Заметки
statement-expense-submit = Подаём
statement-expense-approve = Одобряем
statement-expense-refuse = Не одобряем
statement-expense-query = Есть вопрос
statement-expense-pay = Оплачено
statement-expense-reverse = Отменяем
state-expense-draft = Черновик
state-expense-submitted = Подано: одобрений { $approve } из { $needed }
state-expense-queried = Есть вопрос
state-expense-approved = Одобрено
state-expense-refused = Не одобрено
state-expense-paid = Оплачено
state-expense-reversed = Отменено
state-expense-contested = Спорно: записано по-разному, и одно с другим не сходится
state-expense-withdrawn = Убрано в корзину

## Показатель

kind-indicator = Показатель
field-indicator-title = Название
field-indicator-why = Почему это важно
field-indicator-measure = Как измеряется
field-indicator-unit = Единица
field-indicator-reach = Чей он
field-indicator-target = Цель
field-indicator-direction = Лучше, когда
field-indicator-notes = Заметки
choice-indicator-reach-shared = Общий для всех
choice-indicator-reach-local = Одной группы
choice-indicator-direction-up = Больше
choice-indicator-direction-down = Меньше
statement-indicator-read = Вносим замер
statement-indicator-correct = Убираем замер
statement-indicator-retire = Больше не ведём
statement-indicator-revive = Возвращаем
state-indicator-empty = Замеров нет
state-indicator-read = Замер есть
state-indicator-met = Цель достигнута
state-indicator-behind = Цель не достигнута
state-indicator-retired = Больше не ведётся
state-indicator-contested = Спорно: записано по-разному, и одно с другим не сходится
state-indicator-withdrawn = Убрано в корзину

## Распределение

kind-round = Распределение
field-round-title = Название
field-round-resource = Что распределяется
field-round-quantity = Сколько
field-round-criteria = Критерии и их вес
field-round-scale = Что значат баллы
field-round-candidates = Кандидаты
field-round-scorers = Кто ставит баллы
field-round-closes = Закрывается
field-round-previous = Предыдущее распределение
field-round-notes = Заметки
statement-round-score = Ставим баллы
statement-round-close = Закрываем подсчёт
statement-round-settle = Отдаём кандидату
statement-round-contest = Мы оспариваем
state-round-open = Открыто
state-round-scoring = Баллы собираются; их видно, когда распределение закроется
state-round-proposed = Баллы поставлены, решения нет
state-round-settled = Решено
state-round-contested = Спорно: кто-то не согласен с итогом
state-round-withdrawn = Убрано в корзину

## Решение

kind-decision = Решение
field-decision-title = Вопрос
field-decision-proposal = Что предлагается
field-decision-options = Варианты на выбор
field-decision-method = Как решаем
field-decision-deciders = Какие группы решают
field-decision-closes = Высказаться можно до
field-decision-quorum = Сколько групп должны высказаться
field-decision-grace = Сколько ждать опоздавших слов
field-decision-review-on = Когда пересмотреть
field-decision-background = Что нужно знать
choice-decision-method-consent = Согласие: никто не против
choice-decision-method-consensus = Консенсус: высказались все, никто не против
choice-decision-method-majority = Большинство: больше половины
choice-decision-method-advice = Совет: решаем мы, выслушав остальных
clock-decision-review = Пересмотреть
statement-decision-ask-advice = Просим совета
statement-decision-advise = Наш совет
statement-decision-open = Открываем для высказываний
statement-decision-agree = Мы согласны
statement-decision-stand-aside = Отходим в сторону
statement-decision-object = Мы против
statement-decision-take-back = Берём своё слово назад
statement-decision-outcome = Объявляем итог
statement-decision-contest = Оспариваем итог
statement-decision-withdraw = Снимаем вопрос
statement-decision-extend = Даём больше времени
choice-decision-extend-clock-review = Пересмотр
state-decision-draft = Черновик
state-decision-advice = Идёт сбор советов
state-decision-open = Открыто
state-decision-grace = Закрыто; сказанное в срок ещё может дойти
state-decision-closed = Принято; осталось объявить итог
state-decision-decided = Решено
state-decision-review-due = Пора пересмотреть
state-decision-blocked = Не принято
state-decision-lapsed = Не состоялось: высказались слишком немногие
state-decision-withdrawn = Снято
state-decision-contested = Спорно: кто-то не согласен с итогом

## Договорённость

kind-agreement = Договорённость
field-agreement-title = Название
field-agreement-scope = О чём она
field-agreement-clauses = О чём договариваемся, по пунктам
field-agreement-disagree = Что делаем, если не согласны
field-agreement-exit = Как из неё выходят
field-agreement-parties = Стороны
field-agreement-needed = Сколько сторон должны подписать
field-agreement-review-on = Когда пересмотреть
field-agreement-replaces = Заменяет
field-agreement-notes = Заметки
clock-agreement-review = Пересмотреть
statement-agreement-open = Открываем для подписания
statement-agreement-sign = Подписываем
statement-agreement-ask-review = Просим пересмотреть
statement-agreement-keep = Остаётся в силе
statement-agreement-leave = Мы в ней не участвуем
statement-agreement-end = Завершаем её
statement-agreement-extend = Даём больше времени
choice-agreement-extend-clock-review = Пересмотр
state-agreement-draft = Черновик
state-agreement-signing = Открыта для подписания
state-agreement-changed = Изменена после открытия для подписания
state-agreement-in-force = В силе
state-agreement-review-due = Пора пересмотреть
state-agreement-replaced = Заменена другой
state-agreement-ended = Завершена
state-agreement-contested = Спорно: сошлись слова, которые не согласуются
state-agreement-withdrawn = Убрана в корзину

## План на крайний случай

kind-contingency = План на крайний случай
part-contingency-identity = Личная карточка
part-contingency-margin = Заметки на полях
field-contingency-title = На какой случай план
field-contingency-type = Что за случай
field-contingency-triggers = Что запускает план
field-contingency-first-hour = Первый час: что делать
field-contingency-first-day = Первый день: что делать
field-contingency-first-week = Первая неделя: что делать
field-contingency-roles = Кто что делает и кто замещает
field-contingency-comms = Как связываемся в это время
field-contingency-money = Откуда берутся деньги
field-contingency-do-not = Чего не делать
field-contingency-parties = Для каких групп
field-contingency-needed = Сколько из них должны подписать
field-contingency-drill-start = Первая тренировка
field-contingency-drill-every = Тренировка каждые
field-contingency-drill-window = Время на тренировку
field-contingency-joint = Наша часть общего плана
field-contingency-replaces = Заменяет
field-contingency-notes = Заметки
field-contingency-identity-names = Имена, и тех, кто замещает
field-contingency-identity-contacts = Кому звонить
field-contingency-margin-notes = Заметки для себя
hint-contingency-triggers = Условные слова, признаки.
hint-contingency-first-hour = По шагу в строке.
hint-contingency-first-day = По шагу в строке.
hint-contingency-first-week = По шагу в строке.
hint-contingency-roles = Роли, без имён.
choice-contingency-type-arrest = Задержание
choice-contingency-type-raid = Облава или обыск
choice-contingency-type-devices = Устройства изъяты или потеряны
choice-contingency-type-unreachable = Кто-то не выходит на связь
choice-contingency-type-harassment = Волна травли
choice-contingency-type-disinformation = Дезинформация
choice-contingency-type-money = Деньги перестали поступать
choice-contingency-type-other = Другое
statement-contingency-activate = Запустить план
statement-contingency-did = Мы это сделали
statement-contingency-undone = Всё-таки не сделано
statement-contingency-stand-down = Всё позади: отбой
statement-contingency-debrief = Мы это обсудили
statement-contingency-open = Открываем для подписания
statement-contingency-sign = Подписываем
statement-contingency-drill = Мы провели тренировку
statement-contingency-leave = Мы в нём не участвуем
statement-contingency-end = Больше не действует
choice-contingency-did-list-first-hour = Первый час
choice-contingency-did-list-first-day = Первый день
choice-contingency-did-list-first-week = Первая неделя
choice-contingency-undone-list-first-hour = Первый час
choice-contingency-undone-list-first-day = Первый день
choice-contingency-undone-list-first-week = Первая неделя
choice-contingency-drill-went-well = Всё получилось
choice-contingency-drill-went-gaps = Нашлись пробелы
state-contingency-activated = Запущен: действуйте сейчас
state-contingency-stood-down = Позади; нужно обсудить
state-contingency-draft = Черновик
state-contingency-signing = Открыт для подписания
state-contingency-changed = Изменён после открытия для подписания
state-contingency-agreed = Согласован, тренировки ещё не было
state-contingency-drilled = Согласован, тренировка была
state-contingency-debriefed = Обсуждён
state-contingency-replaced = Заменён другим
state-contingency-ended = Больше не действует
state-contingency-contested = Спорно: сошлись слова, которые не согласуются
state-contingency-withdrawn = Убран в корзину

## Тезис

kind-message = Тезис
field-message-title = Название
field-message-language = Язык
field-message-text = Что мы говорим
field-message-do-not-say = Чего мы не говорим
field-message-value = За что мы стоим
field-message-why = Почему мы это говорим
field-message-sensitivity = Кому это можно слышать
choice-message-sensitivity-open = Всем
choice-message-sensitivity-with-care = Спросите нас, прежде чем говорить публично
choice-message-sensitivity-inside = Только между собой
field-message-evidence = Где это можно проверить
field-message-review-on = Когда пересмотреть
field-message-notes = Заметки
clock-message-review = Пересмотреть
statement-message-sign-off = Прочитано: так можно говорить
statement-message-use = Берём в употребление
statement-message-do-not-use = Не используйте это
statement-message-use-again = Можно снова использовать
statement-message-extend = Даём больше времени
choice-message-extend-clock-review = Пересмотр
state-message-draft = Никто другой не читал
state-message-reviewed = Прочитано, ещё не используется
state-message-in-use = Используется
state-message-changed = Изменено после прочтения
state-message-do-not-use = Не использовать
state-message-contested = Спорно: сошлись слова, которые не согласуются
state-message-withdrawn = Убран в корзину

## Термин

kind-term = Термин
field-term-title = Слово
field-term-language = Язык
field-term-meaning = Что оно значит
field-term-do-not-say = Чего мы не говорим вместо него
field-term-notes = Заметки
statement-term-sign-off = Прочитано: так можно говорить
statement-term-use = Берём в употребление
statement-term-do-not-use = Не используйте это
statement-term-use-again = Можно снова использовать
state-term-draft = Никто другой не читал
state-term-reviewed = Прочитано, ещё не используется
state-term-in-use = Используется
state-term-changed = Изменено после прочтения
state-term-do-not-use = Не использовать
state-term-contested = Спорно: сошлись слова, которые не согласуются
state-term-withdrawn = Убран в корзину

## О чём говорит заявление

argument-amount = Сумма
argument-candidate = Кандидат
argument-clock = Срок
argument-criterion = Критерий
argument-decided = Что решено
argument-from = С
argument-group = Группа
argument-how = Как вы?
argument-learned = Что мы поняли
argument-lesson = Урок
argument-line = Строка
argument-lines = Принятые строки
argument-list = Список
argument-need = Потребность
argument-note = Заметка
argument-number = Число
argument-objections = Что сделано с возражениями
argument-occurrence = Который раз
argument-on = Дата
argument-option = Вариант
argument-parts = Части
argument-pledge = Обещание
argument-points = Баллы
argument-quantity = Количество
argument-rate = Обменный курс
argument-reason = Причина
argument-reservation = Оговорка
argument-reviewer = Кто прочитал
argument-source = Источник
argument-step = Шаг
argument-story = История
argument-text = Текст
argument-to = Кому
argument-trigger = Что запустило план
argument-until = До
argument-value = Значение
argument-went = Как прошло?
argument-with = В обмен на

## Ввод значения

value-missing = Для «{ $kind }» нужно поле { $field }. Укажите { $field }=VALUE.
value-too-long = Слишком длинно для поля { $field }; предел — { $chars } знаков. Сократите или перенесите в заметки.
value-too-many = Это слишком много для одного изменения. Значений: { $count }, предел — { $limit }. Меняйте меньше за один раз.
value-hidden-characters = В поле { $field } есть знаки, которых не видно или которые переворачивают текст. Наберите его снова без них.
value-choice = Поле { $field } может быть одним из: { $choices }.
value-yes-no-unknown = Поле { $field } может быть yes, no или unknown.
value-moment = В поле { $field } нужна дата или время, например 2026-12-01 или 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = В поле { $field } нужен часовой пояс, например 2026-12-01T18:00[Europe/Berlin], чтобы у других было то же время.
value-recurrence = Повторение задают правилом, как в файлах календаря, например RRULE:FREQ=WEEKLY или RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = Часовой пояс { $zone } в поле { $field } неизвестен. Напишите, например, Europe/Berlin.
value-offset-wrong = Сдвиг времени в поле { $field } не такой, как в поясе { $zone } в это время. Уберите сдвиг: 2026-12-01T18:00[Europe/Berlin].
value-span = В поле { $field } нужен срок, например P3M (три месяца), или два момента, например 2026-12-01/2026-12-05.
value-span-turned = Поле { $field } кончается раньше, чем начинается. Напишите сначала более ранний момент, например 2026-12-01/2026-12-05.
value-end-early = { $field } раньше, чем { $other } ({ $stands }). Укажите { $field } позже или измените и { $other }.
value-start-late = { $field } позже, чем { $other } ({ $stands }). Укажите { $field } раньше или измените и { $other }.
value-fuzzy-date = В поле { $field } нужен год, месяц или день, например 2026, 2026-12, 2026-12-01; знак ~ в конце значит «примерно».
value-place = В поле { $field } нужно название места или координаты, например geo:41.7,44.8;u=10000.
value-order = В поле { $field } нужен список групп или имён через ; — не больше 200.
value-quantity = В поле { $field } нужно число и что считается, например 20 одеял.
value-amount = В поле { $field } нужны валюта и сумма, например EUR 150.00.
value-below-zero = В поле { $field } не может быть меньше нуля. Укажите число без минуса.
value-id = В поле { $field } нужен номер из 64 знаков. Скопируйте его там, где показана запись или группа.

## Просьба о том, чего у вида нет

kinds-field-unknown = У записи вида «{ $kind }» нет поля { $field }. Есть: { $known }.
kinds-statement-unknown = У записи вида «{ $kind }» нет заявления { $statement }. Есть: { $known }.
kinds-argument-unknown = Заявление { $statement } не принимает { $argument }. Оно принимает: { $known }.

## Варианты, очереди, переклички, учёт, распределение

overlay-field = Свой вариант не может менять поле { $field }. Можно: { $known }.
overlay-unclear = Поле { $field } в оригинале спорно или не читается на этом устройстве. Сначала решите это.
rhythm-no-occurrence = На эту дату ничего не намечено. Укажите дату так, как она показана.
turn-no-period = В этот день очередь не начинается. Укажите дату очереди так, как она показана.
ledger-line-unknown = Ни одна строка так не начинается, или их несколько. Выберите строку там, где она показана.
round-criterion-unknown = В этом распределении нет такого критерия. Есть: { $known }.
round-candidate-unknown = В этом распределении нет такого кандидата. Выберите кандидата там, где показано распределение.
round-points-many = Больше { $limit } очков не считается. Укажите { $field } от 0 до { $limit }.
decision-deciders-missing = Не сказано, кто решает. Назовите группы, которые решают, и откройте.
decision-closes-missing = Нет срока. Скажите, до какого дня можно высказаться, и откройте.
decision-closes-past = Срок уже прошёл. Поставьте более поздний и откройте.
decision-quorum-beyond = Слов нужно больше ({ $quorum }), чем групп, которые решают ({ $count }). Поставьте меньше или назовите больше групп.
decision-not-open = Решение не открыто. Сначала его открывает группа, которая его создала.
decision-closed = Решение закрыто, и слово, сказанное теперь, не считается. Группа, которая его создала, может открыть его снова.
decision-not-over = Высказались не все, и время ещё есть. Объявите итог, когда выскажутся все или когда выйдет время ожидания.
decision-objections-unanswered = Кто-то против. Скажите и о том, что сделано с возражениями.
decision-option-unknown = Здесь можно назвать только один из этих вариантов: { $known }.
agreement-parties-missing = Стороны не названы. Назовите группы, которые подписывают, и откройте.
agreement-needed-beyond = Подписей нужно больше ({ $needed }), чем сторон ({ $count }). Поставьте меньше или назовите больше сторон.
agreement-not-open = Для подписания ещё не открыто. Сначала открывает группа, которая это создала.
reviewing-unread = Эту формулировку не читал никто, кроме автора. Сначала её должен одобрить кто-то другой.
reviewing-own-words = Это ваши собственные слова. Их читает кто-то другой, кто говорит на этом языке: одобряет другая группа или другой участник, или вы называете того, кто прочитал.
reviewing-not-here = Не использовать можно просить только тезисы, термины и их варианты.
reviewing-not-stopped = Никто больше не говорит, что это нельзя использовать: использовать можно, и отвечать не на что.
reviewing-not-yours = Отменить это может только группа, которая просила не использовать, или та, что это написала.
referral-no-consent = Ничего отправить нельзя: не записано согласия ни на одну часть.
referral-other-group = Ничего отправить нельзя: в согласии эта группа не названа.
referral-consent-over = Ничего отправить нельзя: срок согласия прошёл.

## Кто что может заявить

statement-unknown = Эта версия не знает такого заявления; оно сохраняется. Возможно, его знает обновление.
statement-owner-only = { $statement }: в записи вида «{ $kind }» это может заявить только группа, которая её создала.
statement-others-only = { $statement }: в записи вида «{ $kind }» это может заявить только другая группа, не та, которая её создала.
statement-asked-only = { $statement }: в записи вида «{ $kind }» это может заявить только группа, которую она спрашивает.
statement-receiver-only = { $statement }: в записи вида «{ $kind }» это может заявить только группа, для чьей записи она сделана.
statement-named-only = { $statement }: в записи вида «{ $kind }» это может заявить только группа, которая в ней для этого названа.
statement-link-missing = { $statement }: пока никто не может этого заявить. Запись, для которой сделана эта («{ $kind }»), ещё не пришла. Проведите обмен и попробуйте снова.
record-changed-since-seen = Пока вы читали, это изменилось. Посмотрите ещё раз, потом можно будет это сказать.

## Что бывает не так с записью

record-beyond-share = Одна группа внесла сюда больше, чем одна группа может внести в запись; остальное хранится, но не читается, и ничего не отнимает у других.
record-creation-missing = Начало этой записи ещё не пришло. Проведите обмен с группой, у которой оно есть.
record-creation-void = Эту запись сделали те, у кого нет права здесь писать; она сохраняется и не действует.
record-created-twice = Второе начало этой записи сохраняется и не действует.
record-withdrawn-while-edited = Эту запись убрали в корзину, пока кто-то другой в ней писал. Уберите её снова или верните.
write-not-entitled = Это изменение внесла группа, которая не может менять эту запись; оно сохраняется и не действует.
kind-unknown = Эта версия не знает записей такого вида; всё в них сохраняется. Возможно, их знает обновление.
field-contested = В поле { $field } несколько значений: их записали, не зная друг о друге. Выберите одно.
field-missing = Поле { $field } не заполнено.
value-unreadable = Значение поля { $field } не удаётся прочитать так, как оно задумано.
range-backwards = «{ $field }» раньше, чем «{ $other }». Исправьте то, что неверно.
span-backwards = «{ $field }» кончается раньше, чем начинается. Исправьте это.
note-unreadable-here = Текст { $field } не читается на этом устройстве.
