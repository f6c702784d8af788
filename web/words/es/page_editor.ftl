# El editor de notas: lo que dice al guardar, sobre quienes escriben a la vez y sobre sus herramientas.

note-read-only = Puede leer este texto, pero no cambiarlo.
note-not-your-own = { $member } solo puede cambiar lo que escribió { $member }. Pida otro rol a la persona responsable de este nodo.
note-history-changed = El historial de este texto cambió en este nodo. Se vuelve a cargar; lo que escribió se introduce de nuevo.
note-log-closed = Este dispositivo comenzó un registro nuevo. El texto se vuelve a cargar; lo que escribió se introduce de nuevo.
note-begins = Se creó el lugar para este texto.
note-not-stored = Este texto no se puede guardar en este momento. Lo que escribe se conserva en esta pantalla y se guarda cuando vuelva a funcionar.
note-rooms-closed = El nodo se está cerrando. Lo que escribe se conserva en esta pantalla.
note-rooms-full = Hay { $limit } textos abiertos en este nodo y no caben más. Cierre uno e inténtelo de nuevo.
note-frame-unknown = Este navegador envió algo que el nodo no entiende. Recargue la página.
note-too-fast = Este navegador envió más de lo que el nodo puede recibir. Lo que escribió se conserva en esta pantalla; recargue la página para continuar.

page-editor-loading = Se está cargando el texto.
page-editor-saved = Guardado en este nodo
page-editor-saving = Guardando…
page-editor-away = No se alcanza el nodo. Lo que escribe se conserva aquí y se envía cuando vuelva.
page-editor-away-saved = No se alcanza el nodo. Todo lo que escribió está guardado; lo que escriba ahora se envía cuando vuelva.
page-editor-kept-here = Lo último que escribió está solo en esta pantalla. { $why }
page-editor-here = { $count ->
    [one] También aquí:
   *[other] También aquí ({ $count }):
  }

page-editor-tools = Herramientas del texto
page-editor-bold = Negrita
page-editor-italic = Cursiva
page-editor-link = Enlace
page-editor-heading = Título
page-editor-subheading = Subtítulo
page-editor-list = Lista
page-editor-numbered = Lista numerada
page-editor-task = Tarea
page-editor-quote = Cita
page-editor-undo = Deshacer
page-editor-redo = Rehacer
page-editor-plain = Forma sencilla
page-editor-rich = Mostrar con formato
page-editor-done = Listo
page-editor-task-done = Hecha:
page-editor-task-open = Por hacer:

page-editor-link-address = Dirección del enlace
page-editor-link-set = Poner el enlace
page-editor-link-remove = Quitar el enlace
page-editor-link-open = Abrir en otra pestaña
page-editor-link-close = Cerrar
page-editor-link-wrong = Esta dirección no se puede enlazar. Use una que empiece por https:, http:, mailto: o tel:.

page-editor-paragraph = Párrafo { $number }
page-editor-kind = Tipo de párrafo
page-editor-kind-p = Texto normal
page-editor-kind-h2 = Título
page-editor-kind-h3 = Subtítulo
page-editor-kind-bullet = Elemento de una lista
page-editor-kind-ordered = Elemento de una lista numerada
page-editor-kind-unchecked = Tarea
page-editor-kind-quote = Cita
page-editor-add-below = Añadir un párrafo debajo del { $number }
page-editor-remove = Quitar el párrafo { $number }
