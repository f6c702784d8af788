# Сьогодні, і поки вас не було.

page-today-print = Надрукувати тиждень
page-today-add = Додати
page-today-incident = Повідомити про інцидент
page-today-contested = Спірно
page-today-activity = Усе, що відбувалося

## Що варто сказати вголос

page-today-lead = { $count ->
    [0] На вас нічого не чекає.
    [one] На вас чекає { $count } річ.
    [few] На вас чекають { $count } речі.
    [many] На вас чекає { $count } речей.
   *[other] На вас чекають { $count } речі.
  }
# $title — назва запису, $day — наприклад «пʼятниця, 27 листопада».
page-today-lead-near = Найближче — «{ $title }»: { $day }.
page-today-lead-today = Сьогодні строк: «{ $title }».
page-today-lead-late = «{ $title }» — строк уже минув: { $day }.
page-today-lead-held = { $count ->
    [1] Ваш партнер має ваші останні слова.
    [one] Усі ваші партнери мають ваші останні слова.
    [few] Усі ваші партнери мають ваші останні слова.
    [many] Усі ваші партнери мають ваші останні слова.
   *[other] Усі ваші партнери мають ваші останні слова.
  }
page-today-lead-behind = { $count ->
    [one] Ще не має ваших останніх слів: { $groups }.
    [few] Ще не мають ваших останніх слів: { $groups }.
    [many] Ще не мають ваших останніх слів: { $groups }.
   *[other] Ще не мають ваших останніх слів: { $groups }.
  }
page-today-lead-behind-many = { $count ->
    [one] { $count } партнер ще не має ваших останніх слів.
    [few] { $count } партнери ще не мають ваших останніх слів.
    [many] { $count } партнерів ще не мають ваших останніх слів.
   *[other] { $count } партнери ще не мають ваших останніх слів.
  }

## Що чекає

page-today-waits = Чекає на вас
page-today-waits-nothing = Зараз на вас нічого не чекає.
page-today-more = { $count ->
    [one] Показати ще { $count }
    [few] Показати ще { $count }
    [many] Показати ще { $count }
   *[other] Показати ще { $count }
  }
page-today-for-choose = Зійшлися слова або запити, що не узгоджуються. Нічого не втрачено; хтось має вибрати.
page-today-for-acknowledge = Повідомлено про інцидент. Інші чекають вашого слова, що ви про це знаєте.
page-today-for-acknowledge-late = Ніхто вчасно не підтвердив цей інцидент. Скажіть, що ви про нього знаєте.
page-today-for-clock-acknowledge = Ніхто не підтвердив вчасно. Повідомте й іншим шляхом.
page-today-for-accept = Хтось пропонує це для того, що вам потрібно. Берете?
page-today-for-deliver = Ви це обіцяли. Скажіть, коли передасте.
page-today-for-confirm = Кажуть, що вам це передали. Чи дійшло?
page-today-for-agree = Запропоновано спільну дію. Інші чекають на ваше слово.
page-today-for-look-again = План, на якому тримається ваш варіант, змінився. Ваш рядок написано раніше.
page-today-for-answer = Усі кажуть, як їм ведеться. Бракує ще вашої відповіді.
page-today-for-answer-referral = Вам скерували справу. Чи візьмете її?
page-today-for-take-over = Тепер ваша черга. Скажіть, що берете її на себе.
page-today-for-decide = Рішення відкрито. Ваша група ще не висловилася.
page-today-for-advise = Перед рішенням просять вашої поради.
page-today-for-outcome = Усі слова зібрано. Скажіть, чим скінчилося.
page-today-for-sign = Домовленість відкрита для підписання. Ваша група не підписала це формулювання.
page-today-for-act = Цей план запущено. Дійте зараз.
page-today-for-debrief = Усе позаду. Скажіть, що ви зрозуміли, щоб наступного разу було краще.
page-today-for-drill = Час провести тренування за цим планом. Ваша група його не проводила.
page-today-for-sign-plan = План відкритий для підписання. Ваша група не підписала це формулювання.
page-today-plan-whole = Увесь план і кому телефонувати
page-today-for-review = Перш ніж це скажуть публічно, прочитати має хтось, хто знає цю мову й не писав цього. Прочитаєте?
page-today-for-use = Це прочитав хтось інший. Можна брати до вжитку.
page-today-for-reword = Оригінал змінився, відколи написано ваш варіант. Подивіться, чи він каже те саме.
page-today-for-stopped = Інша група просить цього не вживати. Подивіться чому. Потім скажіть те саме або що це можна знову вживати.
page-today-for-clock-look = Час переглянути це знову.
page-today-for-clock-answer = Час відповісти на це.
page-today-for-clock-erase = Строк зберігання скінчився. Можна попросити всіх, хто це має, стерти його.
page-today-for-clock-review = Час перевірити, чи це досі слушне.
page-today-for-accept-steward = Вам пропонують дбати про цей простір, із правом додавати й прибирати групи.
page-today-for-look-space = { $name } ділить із вами цей простір, і в ньому ще нічого не написано. Подивіться, хто в ньому і що вам там можна, або зробіть перший запис.
page-today-for-look-spaces = Простори, якими ця група ділиться з вами і де ще нічого не написано: { $count }. Подивіться, які вони, хто в них і що вам там можна.
page-today-for-compare-numbers = Ви поєдналися, але шість чисел ще не звірено.
page-today-for-other = Хтось чекає на ваше слово.
page-today-look-open = Відкрити
page-today-look-other = Інша відповідь
page-today-look-both = Побачити обидва
page-today-look-compare = Порівняти рядки
page-today-look-numbers = Звірити числа
page-today-accept-steward = Погодитися
# $days — скільки лишилося; дата стоїть нижче.
page-today-due = { $days ->
    [0] Строк сьогодні
    [1] Строк завтра
   *[other] Строк
  }
page-today-late = { $days ->
    [one] Запізнення: { $days } день
    [few] Запізнення: { $days } дні
    [many] Запізнення: { $days } днів
   *[other] Запізнення: { $days } дні
  }
# $statement — що сказано, $title — назва запису.
page-today-said = Сказано: «{ $statement }», про «{ $title }». Це є в історії.
page-today-steward = Тепер ви дбаєте про «{ $space }».

## Що за іншими

page-today-others = Чекає на інших
page-today-others-choose = { $name } може вибрати, що чинне.
page-today-others-acknowledge = { $name } ще не підтверджує.
page-today-others-clock-acknowledge = { $name } чекає на підтвердження.
page-today-others-accept = { $name } ще не каже, чи бере це.
page-today-others-deliver = { $name } обіцяє це.
page-today-others-confirm = { $name } ще не каже, що це надійшло.
page-today-others-agree = { $name } ще не дає свого слова.
page-today-others-look-again = { $name } може переглянути свій варіант.
page-today-others-answer = { $name } ще не відповідає.
page-today-others-answer-referral = { $name } ще не каже, чи бере справу.
page-today-others-take-over = Має взяти чергу на себе: { $name }.
page-today-others-clock-look = { $name } може переглянути це знову.
page-today-others-clock-answer = { $name } ще не відповідає.
page-today-others-clock-erase = { $name } може попросити стерти це.
page-today-others-clock-review = { $name } може перевірити, чи це досі слушне.
page-today-others-accept-steward = { $name } має пропозицію дбати про це.
page-today-others-compare-numbers = { $name } може звірити числа.
page-today-others-other = Наступне слово має сказати { $name }.
page-today-others-more = { $count ->
    [one] І ще { $count }.
    [few] І ще { $count }.
    [many] І ще { $count }.
   *[other] І ще { $count }.
  }

## Тиждень

page-today-week = Цей тиждень
page-today-month = Увесь місяць
page-today-today = Сьогодні
page-today-week-nothing = Нічого не заплановано.
page-today-all-day = Цілий день
page-today-entry-joint = спільна дія
page-today-entry-own-form = ваш власний варіант спільної дії
page-today-entry-other-form = їхній власний варіант спільної дії
page-today-your-time = Ваш час: { $time }
page-today-their-time = { $place }: { $time }

## Що змінилося

page-today-changed = Змінилося, відколи ви дивилися
page-today-changed-since = Відтоді: { $when }
page-today-changed-nothing = Інші нічого не змінили, відколи ви дивилися.
page-today-changed-more = Більше змін — на сторінці «Що відбувалося»
page-today-change-more = { $count ->
    [one] І ще { $count } давніша зміна.
    [few] І ще { $count } давніші зміни.
    [many] І ще { $count } давніших змін.
   *[other] І ще { $count } давніші зміни.
  }
page-today-seen = Переглянуто
page-today-back = Ви були без зв’язку. Початок: { $day }.
page-today-back-read = Що тим часом сталося

## Хто має ваші слова

page-today-holds = Хто має ваші слова
page-today-holds-now = Зараз на зв’язку. Має все.
page-today-holds-sending = { $count ->
    [one] Зараз на зв’язку. { $count } зміна в дорозі.
    [few] Зараз на зв’язку. { $count } зміни в дорозі.
    [many] Зараз на зв’язку. { $count } змін в дорозі.
   *[other] Зараз на зв’язку. { $count } зміни в дорозі.
  }
page-today-holds-never = Зв’язку ще не було.
page-today-holds-long = { $days ->
    [one] Без зв’язку { $days } день.
    [few] Без зв’язку { $days } дні.
    [many] Без зв’язку { $days } днів.
   *[other] Без зв’язку { $days } дні.
  }
page-today-holds-all = Під час останнього зв’язку мала все.
page-today-holds-met = Має все. Зв’язок був { $ago }.
page-today-holds-wait-first = { $count ->
    [one] Чекає { $count } зміна.
    [few] Чекають { $count } зміни.
    [many] Чекає { $count } змін.
   *[other] Чекають { $count } зміни.
  }
page-today-holds-wait = { $count ->
    [one] Чекає { $count } зміна (відколи: { $since }).
    [few] Чекають { $count } зміни (відколи: { $since }).
    [many] Чекає { $count } змін (відколи: { $since }).
   *[other] Чекають { $count } зміни (відколи: { $since }).
  }
page-today-since-today = сьогодні
page-today-stick = Записати на флешку
page-today-turns = Черги
page-today-turn-own = Тепер ваша черга.
page-today-turn-own-until = Тепер ваша черга, до: { $day }.
page-today-turn-other = Тепер черга: { $name }.
page-today-turn-other-until = Тепер черга: { $name }, до: { $day }.
page-today-quiet-none = З цього комп’ютера ще нічого не вийшло. Партнерів: 0.
page-today-quiet-not-met = { $count ->
    [one] З цього комп’ютера ще нічого не вийшло. Ви поєдналися з { $count } групою, але зв’язку ще не було.
    [few] З цього комп’ютера ще нічого не вийшло. Ви поєдналися з { $count } групами, але зв’язку ще не було.
    [many] З цього комп’ютера ще нічого не вийшло. Ви поєдналися з { $count } групами, але зв’язку ще не було.
   *[other] З цього комп’ютера ще нічого не вийшло. Ви поєдналися з { $count } групами, але зв’язку ще не було.
  }
page-today-quiet = { $count ->
    [one] З цього комп’ютера нічого не вийшло, крім надісланого до { $count } групи, з якою ви поєдналися. Останнє з’єднання: { $ago }.
    [few] З цього комп’ютера нічого не вийшло, крім надісланого до { $count } груп, з якими ви поєдналися. Останнє з’єднання: { $ago }.
    [many] З цього комп’ютера нічого не вийшло, крім надісланого до { $count } груп, з якими ви поєдналися. Останнє з’єднання: { $ago }.
   *[other] З цього комп’ютера нічого не вийшло, крім надісланого до { $count } груп, з якими ви поєдналися. Останнє з’єднання: { $ago }.
  }
page-today-connections = Усі з’єднання

## Початок

page-today-no-space = Ви увійшли, але для вас ще не вибрано жодного простору. Зверніться до того, хто веде цей вузол.
page-today-begin = Щось корисне для початку
page-today-begin-next = Що корисно зробити далі
page-today-begin-event = Записати подію
page-today-begin-event-note = Що буде далі й коли. Це бачить уся ваша група; інші — лише якщо ви поділитеся.
page-today-begin-need = Сказати, що потрібно
page-today-begin-need-note = Дванадцять пальт, бус на суботу: хто може дати, відповідає обіцянкою.
page-today-begin-pair = Поєднатися з групою
page-today-begin-pair-note = Кодом і шістьма числами, які ви звіряєте разом. Нічим не ділитеся, доки самі не виберете.
page-today-examples = { $count ->
    [1] Один запис тут — приклад. Його більше ніхто не бачить, і він зникне, коли захочете.
    [one] { $count } запис тут — приклад. Їх більше ніхто не бачить, і вони зникнуть усі разом.
    [few] { $count } записи тут — приклади. Їх більше ніхто не бачить, і вони зникнуть усі разом.
    [many] { $count } записів тут — приклади. Їх більше ніхто не бачить, і вони зникнуть усі разом.
   *[other] { $count } записи тут — приклади. Їх більше ніхто не бачить, і вони зникнуть усі разом.
  }
page-today-examples-remove = Прибрати приклади

## Поки вас не було

page-today-away-title = Поки вас не було
# $from — коли зник зв’язок, $count — скільки разів зійшлися слова.
page-today-away-lead = { $count ->
    [0] Зв’язку не було. Початок: { $from }. Ніщо з написаного вами не зійшлося з чужими словами.
    [one] Зв’язку не було. Початок: { $from }. У { $count } місці ваші слова зійшлися з чужими.
    [few] Зв’язку не було. Початок: { $from }. У { $count } місцях ваші слова зійшлися з чужими.
    [many] Зв’язку не було. Початок: { $from }. У { $count } місцях ваші слова зійшлися з чужими.
   *[other] Зв’язку не було. Початок: { $from }. У { $count } місцях ваші слова зійшлися з чужими.
  }
page-today-away-nothing = Поки зв’язку не було, інші нічого не змінили.
page-today-away-never = Цей вузол ще не лишався без зв’язку. Якщо він якийсь час не матиме зв’язку з жодним партнером, ця сторінка розповість, що тим часом сталося.
page-today-away-met = Де ваші слова зійшлися з чужими
page-today-away-met-kept = Усі збережено, доки хтось не вибере
# $groups — хто писав, $fields — які рядки.
page-today-away-met-who = Незалежно одне від одного написали { $groups }: { $fields }.
page-today-away-closed = Закрито без вас
page-today-away-new = Нове для вас
page-today-away-holds = Що тепер мають інші
page-today-away-holds-none = Поки жодної вашої зміни.
page-today-away-not-met-since = Без зв’язку (відколи: { $since }).
page-today-away-holds-some = { $held } із ваших змін ({ $count }). Решта у дорозі.
page-today-away-holds-all = { $count ->
    [0] Ви відтоді нічого не писали.
    [1] Вашу одну зміну.
    [one] Усі ваші зміни: { $count }.
    [few] Усі ваші зміни: { $count }.
    [many] Усі ваші зміни: { $count }.
   *[other] Усі ваші зміни: { $count }.
  }
page-today-away-kept = Поки зв’язку не було, інші могли піти далі. Нічого вашого не замінено: кожне давніше формулювання є в історії запису.
page-today-away-removals = Кого в якомусь просторі більше немає
page-today-away-aside = { $count ->
    [one] { $count } їхня зміна надійшла запізно, її відкладено.
    [few] { $count } їхні зміни надійшли запізно, їх відкладено.
    [many] { $count } їхніх змін надійшли запізно, їх відкладено.
   *[other] { $count } їхні зміни надійшли запізно, їх відкладено.
  }
page-today-away-stays = { $count ->
    [one] { $count } лишається, бо на неї вже спираються слова інших: { $names }.
    [few] { $count } лишаються, бо на них уже спираються слова інших: { $names }.
    [many] { $count } лишаються, бо на них уже спираються слова інших: { $names }.
   *[other] { $count } лишаються, бо на них уже спираються слова інших: { $names }.
  }
page-today-asked = { $count ->
    [1] У просторі «{ $space }» просять вашої згоди щодо того, хто в ньому є.
    [one] У просторі «{ $space }» на вашу згоду чекає { $count } прохання щодо того, хто в ньому є.
    [few] У просторі «{ $space }» на вашу згоду чекають { $count } прохання щодо того, хто в ньому є.
    [many] У просторі «{ $space }» на вашу згоду чекає { $count } прохань щодо того, хто в ньому є.
   *[other] У просторі «{ $space }» на вашу згоду чекають { $count } прохання щодо того, хто в ньому є.
  }
page-today-asked-look = Подивитися
