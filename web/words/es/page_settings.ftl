# Ajustes y seguridad, conexiones e integrantes de este grupo.

page-settings-lead = Lo que elija aquí se guarda en este nodo. En el navegador no se guarda nada.
page-settings-lead-member = Cómo quiere leer. Se guarda en el nodo, solo para usted; en este navegador no se guarda nada.
page-settings-saved = Guardado en este nodo.
page-settings-more = Mostrar más
page-settings-home = { $name } (espacio propio)

page-settings-reading = Lectura
page-settings-language = Idioma
page-settings-language-unreviewed = { $name } · todavía sin revisar por hablantes
page-settings-language-hint = Nadie que hable este idioma ha revisado todavía estas palabras. Si una frase no se entiende, díganlo a quienes hacen Hedgerow.
page-settings-theme = Claro u oscuro
page-settings-theme-system = Como en el sistema
page-settings-theme-light = Claro
page-settings-theme-dark = Oscuro
page-settings-text = Texto
page-settings-text-normal = Normal
page-settings-text-large = Grande
page-settings-calendar = Calendario
page-settings-calendar-gregorian = Gregoriano
page-settings-calendar-persian = Persa
page-settings-calendar-islamic-umalqura = De la hégira (Umm al-Qura)
page-settings-beside = Segundo calendario, en pequeño al lado
page-settings-beside-none = Ninguno
page-settings-week = La semana empieza el
page-settings-week-usual = Día habitual del idioma
page-settings-zone = Su hora
page-settings-zone-hint = Las horas se muestran para { $zone }, y también en la hora del lugar cuando es distinta.
page-settings-zone-browser = La de este navegador: { $zone }

page-settings-locking = Cierre
page-settings-idle = Cerrar esta página sola después de
page-settings-idle-hint = Cuenta desde la última tecla o toque. Antes se guarda lo que haya escrito.
page-settings-minutes = { $count ->
    [one] Un minuto sin uso
   *[other] { $count } minutos sin uso
  }
page-settings-open-lock = Este nodo no tiene frase de contraseña.
page-settings-open-lock-why = Quien tenga esta máquina puede leer todo lo que hay en ella. Mantengan cifrado su disco, o empiecen un grupo nuevo con frase de contraseña y pásense allí.
page-settings-passphrase = Una frase de contraseña cierra lo guardado. «Cerrar ahora» quita la clave de la memoria; hasta que alguien abra, no se intercambia nada.

page-settings-health = ¿Está todo bien aquí?
page-settings-health-good = Nada necesita su atención.
page-settings-do-doctor-peer-unconfirmed = Compárenlos de viva voz o en persona, en la página «Grupos vinculados».
page-settings-do-doctor-peer-address = Pidan la dirección y añádanla en la página «Grupos vinculados», o pongan los dos nodos en la misma red.
page-settings-do-doctor-listening = Los grupos vinculados a los que ustedes llaman se siguen pudiendo alcanzar. Para que les llamen, hay que iniciar este nodo con una dirección donde responder.
page-settings-do-doctor-notices = Están en la lista de abajo.
page-settings-health-right = { $count ->
    [one] Se revisó una cosa y está como debe
   *[other] Se revisaron { $count } cosas y están como deben
  }
page-settings-noticed = { $count ->
    [one] Hace poco se observó una cosa
   *[other] Hace poco se observaron { $count } cosas
  }
page-settings-check = Comprobar todo lo guardado
page-settings-checking = Comprobando cada firma…
page-settings-checked = Está todo entero: cambios firmados: { $entries }; fichas: { $records }; nada alterado.
page-settings-checked-bad = { $bad ->
    [one] Uno de los { $entries } cambios firmados está dañado. Revisen el disco, y consíganlo de nuevo de un grupo vinculado.
   *[other] { $bad } de los { $entries } cambios firmados están dañados. Revisen el disco, y consíganlos de nuevo de un grupo vinculado.
  }

page-settings-import = Traer un archivo
page-settings-import-how = Un calendario (.ics), una tabla (.csv) o un archivo de Hedgerow (.json). Primero verá qué pasaría. Si trae el mismo archivo otra vez, se actualiza lo que cambió y no se duplica nada.
page-settings-import-file = Archivo
page-settings-import-space = Al espacio
page-settings-import-kind = Sus filas son
page-settings-import-kind-file = Lo que diga el archivo
page-settings-import-look = Ver qué pasaría
page-settings-import-do = Traerlo
page-settings-import-large = Este archivo es demasiado grande. Caben hasta 5 MB de una vez; divídalo.
page-settings-import-progress = Filas: { $done } de { $total }…
page-settings-import-would = Nuevas: { $added }. Actualizadas: { $updated }. Ya están aquí: { $unchanged }.
page-settings-import-did = Listo. Nuevas: { $added }. Actualizadas: { $updated }. Ya estaban aquí: { $unchanged }.
page-settings-import-changed = Fichas que ya estaban aquí y que cambian:
page-settings-import-errors = { $count ->
    [one] Una fila por revisar:
   *[other] { $count } filas por revisar:
  }
page-settings-import-line = Línea { $line }: { $why }
page-settings-imports = Traído hace poco
page-settings-import-was = { $count ->
    [one] Una ficha a { $space }, { $ago }. Días que quedan para deshacerlo: { $days }.
   *[other] { $count } fichas a { $space }, { $ago }. Días que quedan para deshacerlo: { $days }.
  }
page-settings-import-undo = Deshacerlo
page-settings-import-undone = Deshecho. A la papelera: { $withdrawn }. Devueltas a como estaban: { $set }. Se quedan como están, porque alguien trabajó en ellas: { $left }.

page-settings-export = Llevarse fichas
page-settings-export-how = Para leerlas o imprimirlas en otro lugar, o trabajar con otro programa. Los archivos no están cerrados: quien los encuentre puede leerlos.
page-settings-export-space = De
page-settings-export-all = Todos los espacios
page-settings-export-format = Como
page-settings-export-kind = Solo
page-settings-export-kinds = Todos los tipos
page-settings-format-folder = Una carpeta para leer sin Hedgerow (.zip)
page-settings-format-html = Una página para imprimir (.html)
page-settings-format-json = Datos para programas (.json)
page-settings-format-csv = Una tabla (.csv)
page-settings-format-ics = Un calendario (.ics)
page-settings-format-md = Texto (.md)
page-settings-export-withdrawn = Con lo que hay en la papelera
page-settings-export-parts = Con las cajas de identidad y los márgenes de los casos
page-settings-export-parts-why = Este archivo tendrá nombres y contactos de personas que confiaron en ustedes. Guárdenlo solo mientras lo necesiten.
page-settings-export-do = Llevárselas
page-settings-export-busy = Escribiendo…
page-settings-export-done = { $count ->
    [0] No había ninguna ficha que escribir.
    [one] Se entregó una ficha a su navegador.
   *[other] Se entregaron { $count } fichas a su navegador.
  }

page-settings-examples = Fichas de ejemplo
page-settings-examples-none = Un mes de un grupo inventado, para echar un vistazo. Llega a su espacio propio, marcado como ejemplo, y se quita todo de una vez.
page-settings-examples-here = { $count ->
    [one] Hay aquí una ficha de ejemplo.
   *[other] Hay aquí { $count } fichas de ejemplo.
  }
page-settings-examples-add = Añadir ejemplos
page-settings-examples-remove = Quitar todos los ejemplos

page-settings-audit = Sin auditoría
page-settings-audit-is = Nadie de fuera ha examinado todavía este programa. Que ninguna vida dependa solo de él.
page-settings-goes = Adónde van mis datos
page-settings-far = Usted viene por la red local. Los nombres y contactos de los casos, los archivos de registros que entran o salen y la admisión de otra máquina se quedan en el propio aparato y en otras máquinas de su grupo.
page-settings-goes-is = A los grupos con los que se vincularon, en los espacios que comparten, y a ningún otro lugar. Sin servidor, sin estadísticas, sin actualizaciones a sus espaldas.
page-settings-to-members = Integrantes y teléfonos
page-settings-to-members-is = Quién lee y escribe por medio de este nodo.
page-settings-to-spaces = Espacios
page-settings-to-spaces-is = Qué se comparte, y con quién.
page-settings-to-peers = Grupos vinculados y máquinas
page-settings-to-peers-is = Hasta dónde ha llegado cada grupo, y los dispositivos de ustedes.
page-settings-to-connections = Todas las conexiones
page-settings-to-connections-is = Cuándo, con quién, por qué vía, cuánto.
page-settings-safety = Si pasa algo
page-settings-to-devices = Sus máquinas
page-settings-to-devices-is = Una segunda, una perdida, viajar ligero.
page-settings-to-copies = Copias y memorias USB
page-settings-to-copies-is = Copias de seguridad, y cambios llevados en mano.
page-settings-to-couriers = Mensajeros
page-settings-to-couriers-is = Aparatos que llevan cambios sellados.
page-settings-to-erased = Borrado y plazos cumplidos
page-settings-to-erased-is = Qué se borró, y quién lo confirmó.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = Lo que entró y salió de este nodo en los últimos 14 días. La lista está solo en esta máquina.
page-settings-conn-none = Ninguna conexión todavía. Nada ha salido de esta máquina.
page-settings-conn-nobody = Alguien que no es un grupo vinculado
page-settings-conn-called = Ustedes llamaron, { $way }.
page-settings-conn-came = Les llamaron, { $way }.
page-settings-way-lan = en esta red
page-settings-way-internet = por internet
page-settings-way-tor = por Tor
page-settings-way-this-machine = en esta máquina
page-settings-conn-bytes = Enviado: { $sent }; recibido: { $received }
page-settings-conn-up = Conectado ahora
page-settings-conn-moment = Por un momento
page-settings-conn-lasted = Durante { $length }

page-members-title = Integrantes de este grupo
page-members-lead = { $count ->
    [0] Por ahora solo usted usa este nodo.
    [one] Además de usted, una persona lee y escribe por medio de este nodo.
   *[other] Además de usted, { $count } personas leen y escriben por medio de este nodo.
  }
page-members-back = Ajustes
page-members-add = Añadir a una persona
page-members-add-do = Añadir
page-members-none = Cada persona que se añade aquí recibe su propio permiso para entrar con su teléfono, y su nombre figura junto a lo que escribe.
page-members-name = Nombre o seudónimo
page-members-name-hint = Figura junto a todo lo que escribe esta persona, para quien pueda leerlo.
page-members-role = Qué puede hacer
page-members-may-see = Ver
page-members-may-add = Añadir
page-members-may-edit = Editar
page-members-does-see = Puede leer, y no cambiar nada.
page-members-does-add = Puede añadir fichas, responder y comprometerse, y cambiar lo que añadió.
page-members-does-edit = Puede añadir, y cambiar todo lo que es de este grupo.
page-members-spaces = Espacios que puede leer
page-members-cases = Contiene casos. No se da si no lo elige: son problemas de otras personas, para el menor número de ojos posible.
page-members-never = Las cajas de identidad y los márgenes de los casos nunca se muestran en teléfonos.
page-members-save = Guardar
page-members-reads = Puede leer
page-members-reads-none = Ningún espacio todavía
page-members-phone = Teléfono
page-members-browser = Navegador
page-members-seen = Sesión iniciada { $began }, última vez aquí { $seen }
page-members-sign-out = Cerrar la sesión
page-members-invite = Invitar a un teléfono
page-members-change = Cambiar
page-members-remove = Quitar
page-members-remove-really = ¿Quitar a { $name }?
page-members-remove-means = Se cierran de inmediato todas sus sesiones. Lo que escribió se queda, con su nombre.
page-members-remove-do = Quitar
page-members-remove-not = Dejar
page-members-now = Ahora escribe como esta persona
page-members-write-as = Escribir como
page-members-writer = Por quién escribe
page-members-writer-none = Lo que escribe lleva solo el nombre de su grupo. Elija «Escribir como» junto a una persona cuando escriba lo que ella le cuenta.
page-members-writer-is = Lo que escribe ahora lleva el nombre { $name }, hasta que lo deje, cierre la página o la cargue de nuevo.
page-members-writer-stop = Dejarlo

page-members-invite-how = Cada invitación deja entrar a un teléfono. Créela cuando tenga el teléfono al lado.
page-members-invite-do = Crear una invitación
page-members-invite-another = Crear otra invitación
page-members-invite-here = Solo para un navegador de esta máquina
page-members-invited-lan = Que el teléfono de { $name } lea esto, en la misma red. Sirve una vez, hasta el { $until }.
page-members-invited-here = Este enlace sirve una vez, en un navegador de esta máquina, hasta el { $until }.
page-members-qr = Invitación para { $name } como imagen QR
page-members-link = Lo mismo como enlace
page-members-warning = El teléfono avisa una vez
page-members-warning-why = La conexión está cifrada, pero ninguna empresa responde por su máquina, y los navegadores avisan de eso. Se puede seguir con seguridad si la huella es la misma.
page-members-step-warned = El navegador dice que la conexión no es privada.
page-members-step-details = Toque «Avanzado» o «Mostrar detalles».
page-members-step-go-on = Toque «Continuar», «Aceptar el riesgo» o «Visitar este sitio web».
page-members-step-compare = Compare la huella del teléfono con la de abajo. Si es distinta, cierre la página.
page-members-fingerprint = Huella para comparar
page-members-fingerprint-short = Huella
page-members-lan = Teléfonos en esta red
page-members-lan-off = Los teléfonos todavía no alcanzan este nodo.
page-members-lan-means = Mientras está activado, los dispositivos de su red ven que aquí responde algo; sin invitación no pasan de ahí. Las cajas de identidad se quedan en esta máquina.
page-members-lan-on-invite = Activar e invitar
page-members-lan-is-on = Activado. Los teléfonos invitados alcanzan esta página por su red, con cifrado.
page-members-lan-is-off = Desactivado. Solo esta máquina alcanza esta página.
page-members-lan-address = Dirección
page-members-lan-turn-on = Activar
page-members-lan-turn-off = Desactivar
