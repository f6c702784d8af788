# Lo que comparten todas las páginas: valores y sus campos, lo que se dice, quién escribió qué, quién lo tiene.

page-parts-statement-unknown = Algo que esta versión no sabe nombrar
page-parts-answer-yes = Sí
page-parts-answer-no = No
page-parts-answer-unknown = No se sabe
page-parts-nothing = Nada escrito
page-parts-about = hacia { $date }
page-parts-unsure = { $date }, no es seguro
page-parts-season-21 = primavera de { $year }
page-parts-season-22 = verano de { $year }
page-parts-season-23 = otoño de { $year }
page-parts-season-24 = invierno de { $year }
page-parts-from-to = { $from } a { $to }
page-parts-place-country = { $place } (el país, sin más detalle)
page-parts-place-region = { $place } (la región, sin más detalle)
page-parts-place-town = { $place } (la localidad, sin más detalle)
page-parts-place-district = { $place } (el barrio, sin más detalle)
page-parts-place-street = { $place } (la calle, sin más detalle)
page-parts-place-exact = { $place } (exactamente allí)
page-parts-place-about = { $place }, con un margen de { $metres } m
page-parts-elsewhere = { $time } en { $zone }
page-parts-not-here = Una ficha que no está aquí

# Quién escribió
page-parts-by-member = { $member }, por { $group }
page-parts-arrived = les llegó el { $when }
page-parts-clock-unsure = según un reloj poco seguro

# Cambiar un campo
page-parts-change = Cambiar: { $field }
page-parts-done = Listo
page-parts-cancel = Dejarlo como estaba
page-parts-saving = Guardando…
page-parts-saved = Guardado en este nodo
page-parts-not-saved = Todavía no se ha guardado. Lo que escribió sigue aquí.
page-parts-meanwhile = Mientras tanto, { $who } escribió esto. No se pierde nada de lo suyo.
page-parts-theirs = Lo escrito ahora
page-parts-mine = Lo que usted escribió
page-parts-keep-theirs = Dejar lo de la otra parte
page-parts-keep-mine = Poner lo mío
page-parts-optional = { $field } (si quiere)
page-parts-chars-left = { $count ->
    [one] Queda un carácter
   *[other] Quedan { $count } caracteres
  }
page-parts-sensitive = Escriba aquí solo lo que no pueda hacer daño a nadie si lo leen las personas equivocadas.

# Valores en disputa
page-parts-contested = Se escribió dos veces, sin que nadie supiera de lo otro. Se conservan las dos cosas hasta que alguien elija.
page-parts-contested-only-owner = { $group } puede elegir.
page-parts-contested-empty = Nada: se quitó
page-parts-choose = Quedarse con esto
page-parts-third = Escribir otra cosa
page-parts-contested-word = En disputa
page-parts-contested-task = Dos versiones de esta tarea: { $titles }

# Momentos, fechas, duraciones
page-parts-day = Día
page-parts-time = Hora
page-parts-all-day = Todo el día
page-parts-zone = Zona horaria
page-parts-zone-change = Otra zona horaria
page-parts-skipped = Los relojes se saltan esta hora ese día: cuenta como las { $time }.
page-parts-year = Año
page-parts-month = Mes o estación
page-parts-month-any = En algún momento del año
page-parts-day-any = Día, si se sabe
page-parts-season-name-21 = Primavera
page-parts-season-name-22 = Verano
page-parts-season-name-23 = Otoño
page-parts-season-name-24 = Invierno
page-parts-mark = Qué tan seguro es
page-parts-mark-sure = Se sabe
page-parts-mark-about = Más o menos entonces
page-parts-mark-unsure = No es seguro
page-parts-span-length = Una duración
page-parts-span-window = De un día a otro
page-parts-count = Cuánto
page-parts-unit = De qué
page-parts-unit-hour = horas
page-parts-unit-day = días
page-parts-unit-week = semanas
page-parts-unit-month = meses
page-parts-unit-year = años
page-parts-from = Desde
page-parts-to = Hasta
page-parts-span-raw = { $span } (para cambiarlo, ponga una duración nueva)
page-parts-repeats-never = No se repite
page-parts-repeats-each = Cada
page-parts-repeats-altogether = Veces en total, si termina
page-parts-repeats-every-day = { $count ->
    [one] Cada día
   *[other] Cada { $count } días
  }
page-parts-repeats-every-week = { $count ->
    [one] Cada semana
   *[other] Cada { $count } semanas
  }
page-parts-repeats-every-month = { $count ->
    [one] Cada mes
   *[other] Cada { $count } meses
  }
page-parts-repeats-every-year = { $count ->
    [one] Cada año
   *[other] Cada { $count } años
  }
page-parts-repeats-on = { $often }: { $days }
page-parts-repeats-until = { $often }, hasta el { $day }
page-parts-repeats-times = { $often }, { $count ->
    [one] una vez
   *[other] { $count } veces en total
  }
page-parts-repeats-other = Según una regla de otro programa de calendario
page-parts-repeats-as-it-is = Como está ahora
page-parts-repeats-replace = Se queda así hasta que elijan otra cosa.

# Números, dinero, lugares, personas, enlaces
page-parts-number = Número
page-parts-counted = Qué se cuenta
page-parts-currency = Moneda
page-parts-currency-hint = Tres letras, como EUR o GEL
page-parts-choice-none = Sin decir
page-parts-precision = Con cuánto detalle pueden saberlo los demás
page-parts-precision-none = Sin decir
page-parts-precision-country = El país
page-parts-precision-region = La región
page-parts-precision-town = La localidad
page-parts-precision-district = El barrio
page-parts-precision-street = La calle
page-parts-precision-exact = Exactamente
page-parts-person-hint = Un nombre o un seudónimo; al escribir se proponen los de su grupo
page-parts-pick-group-none = Ningún grupo elegido
page-parts-link-search = Buscar una ficha
page-parts-link-found = { $count ->
    [0] No se encontró ninguna ficha. Pruebe con otra palabra.
    [one] Se encontró una ficha
   *[other] Se encontraron { $count } fichas
  }
page-parts-link-remove = Quitar «{ $title }»
page-parts-many-add = Añadir
page-parts-many-one = Uno más
page-parts-many-remove = Quitar «{ $value }»
page-parts-many-up = Subir «{ $value }»
page-parts-ticked = Hecha:
page-parts-unticked = Por hacer:
page-parts-task-is-done = Está hecha
page-parts-task-is-open = Está por hacer
page-parts-task-new = Nueva tarea
page-parts-task-done = Hecha: { $title }
page-parts-task-title = Tarea { $number }

# Lo que dice el nodo de un valor, con las palabras de un formulario
page-parts-wrong-missing = Hay que rellenar «{ $field }».
page-parts-missing = Hay que rellenar esto.
page-parts-missing-choice = Elija primero una opción.
page-parts-wrong-long = Es demasiado largo; caben como mucho { $chars } caracteres. Acórtelo, o póngalo en las notas.
page-parts-wrong-hidden = Tiene caracteres que no se ven o que dan la vuelta al texto. Escríbalo de nuevo sin ellos.
page-parts-wrong-moment = Ponga un día, y una hora si la hay.
page-parts-wrong-zone = Esta zona horaria no se conoce. Elija una de la lista.
page-parts-wrong-span = Ponga un número con horas, días, semanas, meses o años, o el primer día y el último.
page-parts-wrong-turned = El último día es anterior al primero. Elija el anterior como primero.
page-parts-wrong-early = Esto es anterior a «{ $other }» ({ $stands }). Elija algo posterior, o cambie primero «{ $other }».
page-parts-wrong-late = Esto es posterior a «{ $other }» ({ $stands }). Elija algo anterior, o cambie primero «{ $other }».
page-parts-wrong-fuzzy = Ponga al menos un año, con cuatro cifras.
page-parts-wrong-place = Ponga el nombre de un lugar.
page-parts-wrong-quantity = Ponga un número, como 20 o 1,5, y qué se cuenta.
page-parts-wrong-amount = Ponga un número y una moneda de tres letras, como EUR.
page-parts-wrong-below = No puede ser menor que cero. Quite el signo menos.
page-parts-wrong-points = Los puntos van de 0 a { $limit }. Ponga un número entre ellos.
page-parts-wrong-id = Elija una de las fichas encontradas.

# Añadir una ficha
page-parts-form-space = Dónde se escribe
page-parts-form-space-choose = Elija quién lo verá
page-parts-form-space-home = Solo aquí, para nuestro grupo (se puede compartir más tarde)
page-parts-form-shared = Los otros grupos también pueden cambiarla
page-parts-form-linked = «{ $title }» está en { $space }. Quien solo lee ese espacio no verá esto.
page-parts-form-linked-do = Escribirlo en { $space }
page-parts-form-more = Más campos
page-parts-form-part-home = Esta parte se queda con su grupo, aunque otros vean el resto.
page-parts-form-save = Anotarlo
page-parts-form-no-space = No hay ningún espacio donde pueda escribir.

# Decir algo
page-parts-say-signed = Esto se firma en nombre de su grupo y queda. Más tarde pueden decir otra cosa.
page-parts-say-it = Firmarlo: { $statement }
page-parts-say-not = Ahora no
page-parts-said = Dicho y firmado
page-parts-hidden = Se sabrá cuando se cierre la ronda
page-parts-earlier-wording = se dijo de un texto anterior, así que no cuenta para el actual
page-parts-not-counting = Se conserva, pero no tiene efecto:
page-parts-nothing-said = Nadie ha dicho nada todavía.

# Quién lo tiene
page-parts-held-nobody = Nadie más lo tiene todavía. Solo está en este nodo.
page-parts-held-when = { $group } lo tiene, según dijo el { $when }
page-parts-held-told = { $group } lo tiene, según contó { $tellers } el { $when }
page-parts-held-unknown = { $count ->
    [one] No se sabe si lo tiene { $groups }
   *[other] No se sabe si lo tienen { $groups }
  }

# Lo que pasó
page-parts-trail-more = Mostrar lo anterior
page-parts-trail-empty = Todavía no ha pasado nada.
page-parts-not-from-afar = Usted viene por la red local, donde esto no se puede hacer. Hágalo en la propia máquina del nodo o en otra máquina de su grupo.
page-parts-file-choose = Elegir un archivo…
page-parts-files-choose = Elegir archivos…
page-parts-file-chosen = Elegido: { $names }
page-parts-file-none = Todavía no se eligió ningún archivo.
