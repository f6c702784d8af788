# События: всё, что происходило, и корзина.

page-activity-lead = Всё, что сделано в записях, которые может прочесть этот узел; сначала новое. Ничто никогда не затирается.
page-activity-filters = Показать только
page-activity-space = Пространство
page-activity-space-all = Все пространства
page-activity-kind = Вид
page-activity-kind-all = Все виды
page-activity-to-bin = Корзина
page-activity-more = Показать более ранние изменения
page-activity-end = С этого здесь всё началось.
page-activity-empty = Здесь пока ничего не происходило. Как только кто-нибудь добавит запись — у вас или в группе, которая делится с вами, — здесь будет видно, кто и когда это сделал.
page-activity-empty-filtered = Ничего такого не происходило. Посмотрите все пространства и все виды.
page-activity-show-all = Показать всё
page-activity-add-first = Добавить событие
page-activity-today = Сегодня, { $day }

page-activity-who = { $member } (группа «{ $group }»)
page-activity-created = { $who }: запись создана.
page-activity-filled = { $who }: заполнено поле «{ $field }».
page-activity-changed = { $who }: изменено поле «{ $field }».
page-activity-cleared = { $who }: очищено поле «{ $field }».
page-activity-settled = { $who }: выбрано, что верно в спорном поле «{ $field }».
page-activity-item-added = { $who }: добавлено в поле «{ $field }».
page-activity-item-removed = { $who }: кое-что убрано из поля «{ $field }».
page-activity-task-added = { $who }: добавлена задача.
page-activity-task-renamed = { $who }: задача сформулирована иначе.
page-activity-task-removed = { $who }: задача убрана из списка.
page-activity-task-done = { $who }: задача отмечена как сделанная.
page-activity-task-undone = { $who }: с задачи снята отметка.
page-activity-task-moved = { $who }: задача передвинута.
page-activity-reworded = { $who }: изменён текст в поле «{ $field }».
page-activity-field-unknown = { $who }: изменено поле, для которого у этой версии нет слов. Оно сохранено.
page-activity-wrote-note = { $who }: дополнен текст «{ $field }».
page-activity-said = { $who }: «{ $statement }».
page-activity-noted = { $who }: добавлена заметка.
page-activity-withdrew = { $who }: запись убрана в корзину.
page-activity-brought-back = { $who }: запись возвращена из корзины.
page-activity-did-unknown = { $who }: сделано что-то, для чего у этой версии нет слов. Оно сохранено.
page-activity-void = Это сохраняется и не действует: { $why }
page-activity-was = Было
page-activity-is = Стало

page-activity-written = Написано: { $when }
page-activity-written-unsure = Написано примерно: { $when }, часы были неточны
page-activity-reached = Дошло до вас: { $when }
page-activity-undo = Отменить
page-activity-undo-what = Отменить. { $what }
page-activity-undone = Отменено. Записано обратное, и то и другое остаётся в истории.
page-activity-undone-kept = Отменено, кроме того, что с тех пор изменили другие: { $fields }.

page-activity-bin = Корзина
page-activity-bin-lead = То, что убрали. Этого нет ни в одном списке, но у всех, к кому оно попало, оно хранится.
page-activity-bin-empty = Корзина пуста. Всё, что убирают, сначала попадает сюда, чтобы можно было вернуть.
page-activity-bin-when = { $kind }, в корзине с: { $when }
page-activity-bin-days = { $days ->
    [0] 30 дней прошли.
    [one] Остался { $days } день.
    [few] Осталось { $days } дня.
    [many] Осталось { $days } дней.
   *[other] Осталось { $days } дня.
  }
page-activity-bin-back = Вернуть
page-activity-bin-back-title = Вернуть «{ $title }»
page-activity-bin-more = Показать ещё из корзины
page-activity-bin-others = Вернуть это может только группа «{ $group }».
