# Actividad: todo lo que ha pasado, y la papelera.

page-activity-lead = Todo lo que se ha hecho en lo que este nodo puede leer, primero lo más reciente. Nunca se sobrescribe nada.
page-activity-filters = Mostrar solo
page-activity-space = Espacio
page-activity-space-all = Todos los espacios
page-activity-kind = Tipo
page-activity-kind-all = Todos los tipos
page-activity-to-bin = La papelera
page-activity-more = Mostrar cambios anteriores
page-activity-end = Esto es lo primero que pasó aquí.
page-activity-empty = Aquí todavía no ha pasado nada. En cuanto alguien añada una ficha, aquí o en un grupo que comparte con ustedes, se verá quién lo hizo y cuándo.
page-activity-empty-filtered = No ha pasado nada de ese tipo. Mire en todos los espacios y tipos.
page-activity-show-all = Mostrar todo
page-activity-add-first = Añadir un evento
page-activity-today = Hoy, { $day }

page-activity-who = { $member }, por { $group }
page-activity-created = { $who } creó esta ficha.
page-activity-filled = { $who } rellenó «{ $field }».
page-activity-changed = { $who } cambió «{ $field }».
page-activity-cleared = { $who } vació «{ $field }».
page-activity-settled = { $who } resolvió «{ $field }», donde se habían cruzado palabras distintas.
page-activity-item-added = { $who } añadió algo a «{ $field }».
page-activity-item-removed = { $who } quitó algo de «{ $field }».
page-activity-task-added = { $who } añadió una tarea.
page-activity-task-renamed = { $who } cambió el texto de una tarea.
page-activity-task-removed = { $who } quitó una tarea de la lista.
page-activity-task-done = { $who } marcó una tarea como hecha.
page-activity-task-undone = { $who } desmarcó una tarea.
page-activity-task-moved = { $who } movió una tarea.
page-activity-reworded = { $who } cambió el texto de «{ $field }».
page-activity-field-unknown = { $who } escribió en un campo que esta versión no sabe nombrar. Se conserva.
page-activity-wrote-note = { $who } escribió en «{ $field }».
page-activity-said = { $who } dijo: «{ $statement }».
page-activity-noted = { $who } añadió una nota.
page-activity-withdrew = { $who } puso esto en la papelera.
page-activity-brought-back = { $who } sacó esto de la papelera.
page-activity-did-unknown = { $who } hizo algo que esta versión no sabe nombrar. Se conserva.
page-activity-void = Se conserva y no tiene efecto: { $why }
page-activity-was = Antes
page-activity-is = Ahora

page-activity-written = Escrito: { $when }
page-activity-written-unsure = Escrito aproximadamente: { $when }, según un reloj poco seguro
page-activity-reached = Les llegó el { $when }
page-activity-undo = Deshacer
page-activity-undo-what = Deshacer. { $what }
page-activity-undone = Deshecho. Se escribió lo contrario, y las dos cosas quedan en el historial.
page-activity-undone-kept = Deshecho, salvo lo que alguien escribió después: { $fields }.

page-activity-bin = Papelera
page-activity-bin-lead = Lo que se retiró. Ya no sale en ninguna lista, pero quien lo tiene lo conserva.
page-activity-bin-empty = La papelera está vacía. Lo que alguien retira llega primero aquí, para que se pueda recuperar.
page-activity-bin-when = { $kind }, en la papelera desde el { $when }
page-activity-bin-days = { $days ->
    [0] Ya pasaron sus 30 días.
    [one] Queda un día.
   *[other] Quedan { $days } días.
  }
page-activity-bin-back = Recuperar
page-activity-bin-back-title = Recuperar «{ $title }»
page-activity-bin-more = Mostrar más de la papelera
page-activity-bin-others = Solo el grupo { $group } puede recuperar esto.
