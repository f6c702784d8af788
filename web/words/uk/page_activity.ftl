# Події: усе, що сталося, і кошик.

page-activity-lead = Усе, що було зроблено в тому, що може читати цей вузол; найновіше — спершу. Нічого ніколи не переписується поверх.
page-activity-filters = Показати лише
page-activity-space = Простір
page-activity-space-all = Усі простори
page-activity-kind = Вид
page-activity-kind-all = Усі види
page-activity-to-bin = Кошик
page-activity-more = Показати давніші зміни
page-activity-end = Це перше, що тут сталося.
page-activity-empty = Тут ще нічого не сталося. Щойно хтось додасть запис — тут або в групі, яка ділиться з вами, — він з’явиться з позначкою, хто й коли це зробив.
page-activity-empty-filtered = Нічого такого не сталося. Перегляньте всі простори й види.
page-activity-show-all = Показати все
page-activity-add-first = Додати подію
page-activity-today = Сьогодні, { $day }

page-activity-who = { $member } (за групу «{ $group }»)
page-activity-created = { $who }: створено цей запис.
page-activity-filled = { $who }: заповнено «{ $field }».
page-activity-changed = { $who }: змінено «{ $field }».
page-activity-cleared = { $who }: спорожнено «{ $field }».
page-activity-settled = { $who }: зроблено вибір у «{ $field }», де зійшлися різні слова.
page-activity-item-added = { $who }: додано до «{ $field }».
page-activity-item-removed = { $who }: дещо прибрано з «{ $field }».
page-activity-task-added = { $who }: додано завдання.
page-activity-task-renamed = { $who }: завдання сформульовано по-новому.
page-activity-task-removed = { $who }: завдання прибрано зі списку.
page-activity-task-done = { $who }: завдання позначено виконаним.
page-activity-task-undone = { $who }: із завдання знято позначку «виконано».
page-activity-task-moved = { $who }: завдання пересунуто.
page-activity-reworded = { $who }: «{ $field }» сформульовано по-новому.
page-activity-field-unknown = { $who }: заповнено поле, для якого ця версія не має слів. Воно збережене.
page-activity-wrote-note = { $who }: дописано в «{ $field }».
page-activity-said = { $who }: «{ $statement }».
page-activity-noted = { $who }: додано нотатку.
page-activity-withdrew = { $who }: запис покладено в кошик.
page-activity-brought-back = { $who }: запис повернуто з кошика.
page-activity-did-unknown = { $who }: зроблено те, для чого ця версія не має слів. Це збережене.
page-activity-void = Це збережене, але не діє: { $why }
page-activity-was = Було
page-activity-is = Стало

page-activity-written = Написано: { $when }
page-activity-written-unsure = Написано приблизно: { $when }; годинник був непевний
page-activity-reached = Дійшло до вас: { $when }
page-activity-undo = Скасувати
page-activity-undo-what = Скасувати. { $what }
page-activity-undone = Скасовано. Записано протилежне, і обидві зміни лишаються в історії.
page-activity-undone-kept = Скасовано, крім того, що хтось написав відтоді: { $fields }.

page-activity-bin = Кошик
page-activity-bin-lead = Те, що поклали в кошик. Його немає в жодному списку, але воно досі зберігається в тих, хто його має.
page-activity-bin-empty = Кошик порожній. Те, що прибирають, спершу потрапляє сюди, щоб його можна було повернути.
page-activity-bin-when = { $kind }, покладено: { $when }
page-activity-bin-days = { $days ->
    [0] 30 днів уже минули.
    [one] Лишився { $days } день.
    [few] Лишилися { $days } дні.
    [many] Лишилося { $days } днів.
   *[other] Лишилися { $days } дні.
  }
page-activity-bin-back = Повернути
page-activity-bin-back-title = Повернути «{ $title }»
page-activity-bin-more = Показати більше з кошика
page-activity-bin-others = Повернути це може лише група «{ $group }».
