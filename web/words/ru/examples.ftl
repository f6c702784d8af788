# Примеры данных, чтобы новая группа могла осмотреться. Каждое название помечено как пример.
example-marked = Пример: { $title }
example-import = Примеры данных
examples-here-already = Примеры данных здесь уже есть. Сначала уберите их.
examples-language-unknown = Примеров данных на языке { $language } нет. Языки: { $known }.

example-circle-title = Вечерний круг
example-circle-place = Библиотека, второй этаж
example-circle-notes = Каждую неделю. Кто придёт первым, ставит чайник.
example-harvest-title = День урожая
example-harvest-notes = Встречаемся на рассвете. Кто может принести корзины?
example-seeds-title = Неделя семян
example-vigil-title = Бдение за реку
example-vigil-aim = Чтобы у реки снова были хранители
example-vigil-pace = Мы приходим молча, по двое.
example-vigil-notes = Принесите свечу и имя. Если пойдёт дождь, встретимся в школе.
example-blankets-title = Одеяла на зиму
example-blankets-quantity = 40 одеял
example-phones-title = Два телефона с зарядками
example-van-title = Микроавтобус на семь мест
example-van-conditions = По выходным. Кто берёт, тот платит за бензин.
example-letters-title = Как мы говорили с мэрией
example-letters-tried = Три группы пошли вместе, каждая с коротким письмом
example-letters-happened = Нас приняли через два дня
example-host-title = Ведение встреч
# Имена выдуманных людей, между ними «;».
example-host-order = Аня; Борис; Тимур
example-well-title = Как вы все?
example-well-questions = Все ли дома? Хочет ли кто-нибудь поговорить?
example-river-title = Кто бережёт реку
example-river-text =
    Река ничья.
    Мы бережём её для тех, кто придёт после нас.
example-river-do-not-say = «Наша река»: из неё пьют и другие.
example-missing-title = Кто-то не вернулся домой
example-missing-triggers = Нет вестей к девяти вечера
example-missing-first-hour =
    Позвонить тем, кто был рядом
    Позвонить адвокату
    Сказать семье, что известно
example-missing-first-day =
    Расспросить соседей
    Записать, кто что видел и когда
example-missing-do-not = Никаких имён и фотографий на публике.
example-room-title = Комната для семьи
example-room-summary = Семья ищет комнату до весны.
# Пункты списка: «[x]» — сделано, «[ ]» — не сделано, между ними «;».
example-room-body-tasks = [x] Позвонить семье; [ ] Спросить соседей; [ ] Посмотреть комнату вместе
example-indoors-label = В помещении и без фотографий
example-indoors-remark = С вами, но негласно. Ничего на виду.
example-wool-title = Двадцать шерстяных одеял
example-wool-quantity = 20 одеял
