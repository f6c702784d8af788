# Отмена, корзина, что нового.
undo-entry-broken = «{ $entry }» — не номер изменения: в номерах цифры от 0 до 9 и буквы от a до f, не меньше четырёх знаков. Их показывает «hedgerow history ID».
undo-entry-unknown = Изменения, номер которого начинается с { $entry }, здесь нет. Изменения записи показывает «hedgerow history ID».
undo-entry-ambiguous = С { $entry } начинаются номера нескольких изменений. Укажите больше знаков.
undo-too-old = { $days ->
    [one] Это изменение пришло больше { $days } дня назад. Измените запись командой «hedgerow edit».
   *[other] Это изменение пришло больше { $days } дней назад. Измените запись командой «hedgerow edit».
  }
undo-statement = Подписанное заявление остаётся, отменить его нельзя. Скажите, что верно теперь, другим заявлением.
undo-written-since = Поле { $field } с тех пор изменили, или оно было спорным раньше. Измените его командой «hedgerow edit».
undo-import-worked-on = С тех пор в этой записи писали или о ней что-то сказали. Если её нужно убрать, уберите её отдельно.
undo-import-linked = К этой записи относится другая. Сначала уберите ту или эту отдельно.
undo-import-withdrawn = Эта запись лежит в корзине, поэтому в ней ничего не возвращено.
import-unknown = { $days ->
    [one] Среди внесённого за последний { $days } день нет ничего с номером на { $given }, что можно отменить. Список показывает «hedgerow imports».
    [few] Среди внесённого за последние { $days } дня нет ничего с номером на { $given }, что можно отменить. Список показывает «hedgerow imports».
    [many] Среди внесённого за последние { $days } дней нет ничего с номером на { $given }, что можно отменить. Список показывает «hedgerow imports».
   *[other] Среди внесённого за последние { $days } дня нет ничего с номером на { $given }, что можно отменить. Список показывает «hedgerow imports».
  }
import-ambiguous = С { $given } начинаются номера нескольких внесений. Укажите больше знаков.
undo-without-effect = Это изменение никогда не действовало, отменять нечего.
news-since = Начиная с: { $when }:
news-nothing = От других ничего нового.
news-more = Есть ещё; здесь показаны 500 самых новых записей.
news-contested = Где слова столкнулись и кому-то нужно выбрать:
news-closed = Решено или закрыто:
news-waiting = Что ждёт:
news-you = вы
news-waits-accept = «{ $title }» ({ $id }) — принять или отказаться: { $who }.
news-waits-deliver = «{ $title }» ({ $id }) — передать обещанное: { $who }.
news-waits-confirm = «{ $title }» ({ $id }) — подтвердить получение: { $who }.
news-waits-choose = «{ $title }» ({ $id }): записано по-разному. Выбрать: { $who }.
news-waits-agree = План «{ $title }» ({ $id }) — согласиться или возразить: { $who }.
news-waits-look-again = План, к которому написан вариант «{ $title }» ({ $id }), изменился. Посмотреть снова: { $who }.
news-waits-answer = Перекличка «{ $title }» ({ $id }) — ответить: { $who }.
news-waits-answer-referral = Обращение «{ $title }» ({ $id }) — принять или отказаться: { $who }.
news-waits-take-over = Роль «{ $title }» ({ $id }) — принять: { $who }.
news-waits-clock-look = «{ $title }» ({ $id }) — вернуться к этому, как намечено: { $who }.
news-waits-clock-answer = Обращение «{ $title }» ({ $id }) отправлено давно, ответа нет. Спросить: { $who }.
news-waits-clock-erase = «{ $title }» ({ $id }) хранится достаточно долго. Стереть: { $who }.
news-waits-clock-review = «{ $title }» ({ $id }) — сказать, верно ли это ещё: { $who }.
news-waits-accept-steward = Пространство «{ $title }» — согласиться стать распорядителем: { $who }.
news-waits-compare-numbers = Знакомство с группой «{ $title }» — сравнить шесть чисел по голосу: { $who }.
news-bin-empty = Корзина пуста.
news-undone = Отменено: { $id }.
news-kept = Оставлено как есть, потому что с тех пор это меняли: { $fields }.
