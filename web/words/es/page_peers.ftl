# Grupos vinculados y vinculación.

page-peers-keeper-only = Solo la persona responsable de este nodo ve y cambia esto, en la propia máquina del nodo.
page-peers-lead = { $count ->
    [0] Todavía no hay ningún grupo confirmado.
    [one] Comparten con un grupo.
   *[other] Comparten con { $count } grupos.
  }
page-peers-lead-linked = { $count ->
    [0] Ahora no hay ninguno conectado.
    [one] Uno está conectado ahora.
   *[other] { $count } están conectados ahora.
  }
page-peers-lead-fresh = { $count ->
    [one] Uno espera la comparación de números.
   *[other] { $count } esperan la comparación de números.
  }
page-peers-lead-strangers = A desconocidos no se les responde.
page-peers-lead-none = No comparten con nadie. Nada ha salido de esta máquina.
page-peers-paper = Guarden esta hoja lejos de las máquinas.
page-peers-list = Grupos con los que comparten
page-peers-none = Cuando se vinculen con otro grupo, aparecerá aquí: qué tiene, qué espera para él y qué puede ver.
page-peers-pair = Vincularse con un grupo
page-peers-spaces = Espacios
page-peers-back = Volver a Grupos vinculados

page-peers-unconfirmed = { $name } quiere saber con seguridad que son ustedes
page-peers-unconfirmed-state = Todavía sin confirmar.
page-peers-unconfirmed-why = Comparen seis números de viva voz o en persona. Hasta entonces, este grupo ve el nombre del suyo y nada más.
page-peers-unconfirmed-promised = Si los números coinciden, recibe lo que prometía su código: { $spaces }.
page-peers-compare = Comparar los números
page-peers-compare-large = En cifras grandes
page-peers-digits = Números para comparar
page-peers-compare-how = Las dos pantallas muestran los mismos seis números. Que { $name } lea en voz alta los tres primeros, y lean ustedes los tres últimos. Háganlo cara a cara o en una llamada donde conozcan la voz, no en la mensajería por la que llegó el código.
page-peers-same = Son los mismos
page-peers-differ = Alguno es distinto
page-peers-differs = Alto: puede haber alguien entre ustedes.
page-peers-differs-why = No se compartió nada. Quiten esta vinculación, avisen al otro grupo por otro medio y empiecen de nuevo con un código nuevo, mejor uno al lado del otro.
page-peers-differs-remove = Quitar esta vinculación
page-peers-differs-again = Comparar otra vez
page-peers-then-nothing = No verá nada hasta que ustedes elijan qué compartir.
page-peers-then-promised = Entonces recibe lo que prometía el código, y nada más.

page-peers-linked = Conectado ahora
page-peers-linked-lan = Conectado ahora, en esta red
page-peers-linked-internet = Conectado ahora, por internet
page-peers-linked-tor = Conectado ahora, por Tor
page-peers-linked-this-machine = Conectado ahora, en esta máquina
page-peers-sync-here = Lo tiene todo.
page-peers-sync-sending = { $count ->
    [one] Un cambio ({ $size }) está en camino o todavía sin confirmar.
   *[other] { $count } cambios ({ $size }) están en camino o todavía sin confirmar.
  }
page-peers-sync-whole = Lo tiene todo. Último encuentro: { $ago }.
page-peers-sync-waits = { $count ->
    [one] Un cambio espera a { $name } desde el { $since } ({ $size }). Último encuentro: { $ago }.
   *[other] { $count } cambios esperan a { $name } desde el { $since } ({ $size }). Último encuentro: { $ago }.
  }
page-peers-sync-away = Lo tenía todo en el último encuentro.
page-peers-sync-away-state = { $days ->
    [one] Sin encuentro desde hace un día.
   *[other] Sin encuentro desde hace { $days } días.
  }
page-peers-sync-away-waits = { $count ->
    [one] Un cambio espera a { $name } desde el { $since } ({ $size }).
   *[other] { $count } cambios esperan a { $name } desde el { $since } ({ $size }).
  }
page-peers-sync-never = { $count ->
    [0] Este nodo intenta una y otra vez alcanzar a { $name }.
    [one] Un cambio espera a { $name } ({ $size }). Este nodo intenta una y otra vez alcanzar a ese grupo.
   *[other] { $count } cambios esperan a { $name } ({ $size }). Este nodo intenta una y otra vez alcanzar a ese grupo.
  }
page-peers-sync-never-state = Ningún encuentro desde la vinculación.
page-peers-sync-among = Entre ellos: { $titles }.
page-peers-sees-none = Puede ver
page-peers-sees-none-why = Nada todavía: no se comparte ningún espacio.
page-peers-sync-now = Sincronizar ahora
page-peers-syncing = Llamando…
page-peers-synced = Ahora las dos partes tienen lo mismo.
page-peers-syncing-on = Conectado. Queda más por intercambiar; continúa solo.
page-peers-see-as = Verlo como este grupo
page-peers-share = Compartir un espacio
page-peers-more = Más

page-peers-addresses = Se le llama en
page-peers-addresses-none = No se conoce ninguna dirección; este grupo les llama, o se le encuentra en la misma red.
page-peers-address = Otra dirección
page-peers-address-hint = Máquina y puerto, tal como se los digan, por ejemplo 192.168.1.20:7100. Se prueba primero.
page-peers-address-save = Usar esta dirección
page-peers-part = Separarse de este grupo
page-peers-part-really = ¿Separarse de { $name }?
page-peers-part-do = Separarse
page-peers-part-not = Seguir con la vinculación

page-peers-codes = Códigos entregados
page-peers-code-for = Código para { $name }
page-peers-code-anybody = Código sin nombre
page-peers-code-open = Puede usarlo quien lo tenga primero, hasta el { $until }.
page-peers-code-used = Alguien lo está usando ahora mismo.
page-peers-code-end = Anular este código
page-peers-waiting = A la espera del grupo que les invitó
page-peers-waiting-since = Primer intento: { $ago }. Se vuelve a intentar solo.
page-peers-waiting-end = Dejar de esperar

page-peers-ways = Entradas y salidas
page-peers-connections = Todas las conexiones
page-peers-way-lan = Esta red
page-peers-way-in = Responde en
page-peers-way-in-none = En ningún sitio. Los grupos vinculados no pueden llamar a este nodo; él les llama.
page-peers-way-out = Llama
page-peers-way-out-is = Solo a las direcciones que les dieron sus grupos vinculados. Nunca se pregunta nada a ningún otro servicio.
page-peers-way-now = Ahora mismo
page-peers-way-now-count = { $count ->
    [0] No hay ninguna conexión abierta.
    [one] Un grupo está conectado.
   *[other] { $count } grupos están conectados.
  }
page-peers-machines = Sus propias máquinas
page-peers-machine-here = Esta máquina
page-peers-machine = Máquina { $id }
page-peers-machine-holds = Tiene todo lo que tiene su grupo.
page-peers-machine-lost = Se dio por perdida. No recibe nada nuevo.
page-peers-phones = Teléfonos de sus integrantes
page-peers-phones-keep = Leen y escriben por medio de esta máquina y no guardan nada.

page-peers-seen = Como lo ve { $name }
page-peers-seen-lead = { $count ->
    [0] Este grupo no ve nada de ustedes salvo el nombre.
    [one] Este grupo tiene un espacio en común con ustedes, entero: cada ficha que hay en él, con su historial.
   *[other] Este grupo tiene { $count } espacios en común con ustedes, enteros: cada ficha que hay en ellos, con su historial.
  }
page-peers-seen-kind = { $kind }: { $count }
page-peers-seen-other = Fichas de otra versión
page-peers-seen-empty = Todavía no hay nada escrito en este espacio.
page-peers-seen-closed = { $name } no sabe nada de: { $spaces }.
page-peers-seen-keeps = Las cajas de identidad y los márgenes de los casos están en el espacio propio y en ningún espacio compartido. Lo que alguien ya recibió no se puede retirar.

page-peers-copy = Copiar
page-peers-copied = Copiado.
page-peers-selected = Seleccionado. Cópielo con el teclado o con el menú del navegador.

page-pair-title = Vincularse con un grupo
page-pair-lead = Un grupo crea un código y el otro lo usa. Después los dos comparan seis números. Solo con eso no se comparte nada.
page-pair-make = Crear un código
page-pair-make-how = Sirve una vez, durante 48 horas. Muéstrenlo al otro grupo, o envíenlo.
page-pair-for = Para quién
page-pair-for-hint = Solo para su propia lista. No va en el código.
page-pair-space = Qué recibe el otro grupo cuando se hayan comparado los números
page-pair-space-none = Nada todavía
page-pair-make-do = Crear el código
page-pair-made = Que el otro grupo lea la imagen con su página, o denle el código. Sirve una vez, hasta el { $until }.
page-pair-qr = Código de vinculación como imagen QR
page-pair-qr-for = Código de vinculación para { $name } como imagen QR
page-pair-code = El mismo código como texto
page-pair-no-address = Este nodo no responde ahora en ninguna dirección, así que el código no lleva ninguna. El otro grupo solo les encuentra en la misma red local.
page-pair-made-wait = Cuando se use, los números aparecerán aquí solos.
page-pair-messenger = ¿Lo envían por mensajería? Quien lo lea primero podría usarlo en lugar del otro grupo. La vinculación queda sin confirmar hasta que comparen los números de viva voz.
page-pair-another = Crear otro código
page-pair-accept = Usar un código
page-pair-accept-how = Pegue el código que les dieron, o haga una foto de la imagen.
page-pair-code-given = Código
page-pair-accept-do = Vincularse
page-pair-photo = Foto del código
page-pair-photo-how = La foto se lee en esta página y no se guarda en ningún sitio.
page-pair-photo-reading = Leyendo la foto…
page-pair-photo-nothing = No se encontró ningún código en esta foto. Acérquese más, manténgala recta y compruebe que se ve la imagen entera.
page-pair-calling = Llamando al otro grupo…
page-pair-waits = Ahora mismo no se alcanza al otro grupo. Puede salir de esta página: continúa solo hasta que el código caduque, y los números aparecen cuando haya conexión.
page-pair-compare = Comparar con { $name }
page-pair-compare-lead = ¿Son los mismos seis números en las dos pantallas?
page-pair-compared = Se compararon los números con { $name }. Ya pueden compartir.
page-pair-gone = Esta vinculación ya no está aquí. Empiecen de nuevo con un código nuevo.
page-pair-share = Qué puede ver { $name }
page-pair-share-lead = Pueden empezar sin nada y añadir un espacio más tarde.
page-pair-share-first = Todavía no se han comparado los números con { $name }. Compárenlos primero; después pueden compartir.
page-pair-not-shared = El código prometía { $spaces }, que su grupo ya no puede compartir.
page-pair-which = Qué espacio
page-pair-share-do = Compartirlo
page-pair-share-nothing = No compartir nada todavía
page-pair-share-enough = Eso es todo
page-pair-shared = { $name } recibe { $space }.
page-pair-no-spaces = No hay ningún espacio que puedan compartir: creen uno primero. Lo que está en el espacio propio se queda allí.
page-peers-slowed = { $name } envía más de lo que le toca. Se lee más despacio para que los demás sigan; no se pierde nada.
