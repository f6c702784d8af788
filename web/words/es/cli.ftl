# La línea de comandos: cómo se usa, qué pregunta y qué dice cuando algo está hecho.

## Uso incorrecto

cli-command-missing = Diga qué hacer; «hedgerow help» muestra los comandos.
cli-command-unknown = No existe el comando «{ $given }»; «hedgerow help» muestra los comandos.
cli-command-which = «{ $given }» no es un comando. Existen: { $commands }.
cli-option-unknown = Aquí no existe la opción { $option }.
cli-option-twice = La opción { $option } solo se puede dar una vez.
cli-option-no-value = La opción { $option } no lleva ningún valor.
cli-option-value-missing = La opción { $option } necesita un valor: { $option } { $value }.
cli-option-choice = La opción { $option } tiene que ser una de estas: { $choices }.
cli-option-seconds = La opción { $option } tiene que ser un número de segundos de 0 a { $limit }.
cli-option-missing = Falta la opción { $option } { $value }.
cli-options-exclude = { $one } y { $other } no pueden ir juntas; dé solo una.
cli-options-together = { $one } y { $other } van juntas; dé las dos o ninguna.
cli-operand-missing = Falta { $operand }.
cli-operand-unexpected = «{ $given }» es una palabra de más. Ponga entre comillas un texto con espacios.
cli-assignment = «{ $given }» no tiene la forma { $form }.
cli-assignment-twice = { $field } está dos veces. Varios valores de un campo se separan con «;».
cli-stdin-twice = Solo un valor se puede leer de la entrada estándar.
cli-not-utf8 = Lo que llegó no está en la codificación UTF-8. Ponga la terminal en UTF-8 e inténtelo de nuevo.

## Archivos

cli-file-missing = No existe el archivo { $file }. Compruebe el nombre y la carpeta.
cli-file-is-folder = { $file } es una carpeta, no un archivo. Indique un archivo dentro de ella.
cli-file-unreadable = No se puede leer el archivo { $file }. Compruebe a quién pertenece.
cli-file-unwritable = No se puede escribir el archivo { $file }. Compruebe la carpeta y el sitio que queda en el disco.
cli-folder-not-empty = Ya hay algo en { $folder }. Elija una carpeta vacía o una nueva.
cli-folder-nowhere = No se puede crear la carpeta { $folder }, porque no existe la carpeta en la que estaría. Cree esa primero.
cli-folder-unwritable = No se puede escribir en la carpeta { $folder }. Compruebe la carpeta que la contiene y el sitio que queda en el disco.
cli-value-large = Lo que se lee para { $field } pasa de { $limit } MB. Acórtelo.
cli-value-not-utf8 = La línea { $line } de lo que se lee para { $field } no está en la codificación UTF-8. Guarde el archivo { $file } como UTF-8.

## Frase de contraseña

cli-passphrase-not-given = Esta casa está cerrada, y aquí no hay nadie que escriba su frase de contraseña. Indíquela con --passphrase-file FILE.
cli-passphrase-to-choose = Una casa nueva necesita una frase de contraseña. Indique una con --passphrase-file FILE, o elija una cerradura abierta con --no-passphrase.
cli-passphrase-differs = Las dos frases de contraseña no coinciden, así que no se creó nada. Inténtelo de nuevo.
cli-passphrase-file-empty = El archivo { $file } está vacío. Escriba la frase de contraseña en su primera línea.
cli-passphrase-file-large = El archivo { $file } es demasiado grande para una frase de contraseña. Compruebe su nombre.
cli-passphrase-file-not-utf8 = El archivo de la frase de contraseña { $file } no está en la codificación UTF-8. Guárdelo como UTF-8.
cli-ask-passphrase = Frase de contraseña:
cli-ask-new-passphrase = Nueva frase de contraseña (solo Intro propone una):
cli-ask-passphrase-again = La misma frase de contraseña otra vez:
cli-passphrase-suggested = Esta es una propuesta. Anótela en papel y después escríbala, o interrumpa con Ctrl-C.

## El nodo en marcha

cli-node-silent = El nodo de esta casa funciona y no responde. Espere un momento e inténtelo de nuevo, o detenga el nodo.
cli-node-stopped = El nodo se detuvo mientras trabajaba en esto. Mire si se hizo e inténtelo de nuevo.
cli-node-strange = El nodo respondió algo que esta versión no puede leer. Ponga los dos en la misma versión.
cli-too-large-for-node = Esto es demasiado grande para pasarlo al nodo en marcha. Detenga el nodo y hágalo de nuevo.
cli-ready = El nodo funciona. Su página: { $url } · recibe llamadas en: { $sync }. Ctrl-C lo detiene.
cli-page = { $url }

    Abra este enlace en un navegador de esta máquina. Sirve una vez, durante diez minutos.
cli-ready-locked = El nodo funciona y está cerrado: no se intercambia nada hasta que alguien escriba la frase de contraseña en su página. { $url } · Ctrl-C lo detiene.
cli-ready-new = Aquí todavía no hay ningún grupo. Cree uno en { $url } · Ctrl-C detiene el programa.

cli-beside-new = Este aparato lleva Hedgerow y todavía no es de nadie.
cli-beside-claimed = Este aparato lleva Hedgerow y alguien lo está preparando en este momento. Si no es nadie de ustedes, quítenle la corriente y vuelvan a dársela: entonces empieza de nuevo, con otro código.
cli-beside-courier = Este aparato ya es un mensajero. Lleva lo que no puede leer.
cli-beside-locked = Este aparato lleva Hedgerow y está cerrado: no intercambia nada hasta que alguien de ustedes escriba la frase de contraseña en su página.
cli-beside-open = Este aparato lleva Hedgerow. Funciona e intercambia.
cli-beside-page = Su página, para un navegador de la misma red:
cli-beside-no-address = Todavía no hay red: conecten el cable, o miren si el aparato conoce la wifi. Su dirección aparecerá aquí.
cli-beside-fingerprint = El navegador advertirá sobre el certificado de la página. Miren el certificado y sigan solo si su huella SHA-256 es:
cli-beside-code = Después escriban este código de toma. Sirve una vez:
cli-beside-no-code = El código de toma se dice solo en el propio aparato: en su pantalla, o en el archivo que se le dio a su servicio.
cli-beside-window = La página está ahí una hora después de cada arranque. Para tenerla otra vez, quiten la corriente y vuelvan a darla.
cli-beside-closed = Nadie lo tomó a tiempo, así que su página está cerrada. Quiten la corriente y vuelvan a darla para tenerla otra vez.

## Una casa nueva

cli-name-broken = Un nombre tiene de 1 a 80 caracteres, y todos se tienen que ver. Elija otro con --name.
cli-language-unknown = No hay textos en «{ $language }». Elija uno de estos idiomas: { $known }.
cli-made = Su grupo está creado. Su casa es { $home }.
cli-recovery-words = Estas son sus palabras de recuperación. Solo se muestran esta vez:
cli-recovery-advice = Escríbalas en papel, en orden, y guarde la hoja donde nadie más la encuentre. Con una copia de seguridad devuelven su grupo; quien más las lea puede hacerse pasar por su grupo.
cli-open-lock = Cerradura abierta: esta casa no tiene frase de contraseña, así que quien se lleve esta máquina puede leer todo lo que hay en ella.
cli-not-audited = Sin auditoría: ninguna persona experta de fuera ha examinado todavía la seguridad de Hedgerow.

## Hecho

cli-yes = sí
cli-no = no
cli-nothing = Aquí no hay nada.
cli-no-peers = Todavía no hay grupos vinculados. «hedgerow invite» crea un código para uno.
cli-invited = Dé este código a un solo grupo. Sirve una vez, hasta { $expires }; si otra persona lo consigue antes, puede usarlo en su lugar.
cli-pair-waiting = El otro grupo está fuera de alcance. La vinculación espera y sigue sola cuando funciona un nodo.
cli-paired = Vinculación hecha con { $name }. Comparen estos números de viva voz o en persona: { $check }. Si son iguales, dígalo con «hedgerow peer confirm».
cli-peers-waiting =
    { $count ->
        [one] Una vinculación espera al otro lado.
       *[other] { $count } vinculaciones esperan al otro lado.
    }
cli-confirmed = { $name } está confirmado.
cli-peer-removed = { $name } ya no es un grupo vinculado. Lo que ya tiene se queda con ese grupo.
cli-space-made = El espacio { $name } está creado. Nadie más está en él.
cli-space-left = Su grupo salió del espacio { $name }. Lo que escribieron allí se queda con los demás.
cli-member-added = { $name } es ahora una de las personas de este grupo.
cli-member-removed = { $name } ya no escribe aquí. Lo que escribió queda con su nombre.
cli-added = Escrito: { $id }
cli-edited = Cambiado: { $id }
cli-moment-skipped = Los relojes de { $zone } se saltan las { $given } ese día, así que cuenta como { $counts_as }. Cámbielo con «hedgerow edit» si quería otra hora.
cli-withdrawn = En la papelera: { $id }. «hedgerow restore-record» lo recupera.
cli-brought-back = Recuperado: { $id }
cli-said = Dicho sobre { $id }. Su estado: { $state }
cli-synced = { $name }: sincronizado ({ $sent } enviadas, { $received } recibidas, { $size }).
cli-not-yet-synced = { $name }: todavía no pasó todo ({ $sent } enviadas, { $received } recibidas, { $size }). Inténtelo de nuevo más tarde.
cli-imported = Nuevas: { $added }. Actualizadas: { $updated }. Iguales: { $unchanged }. Por revisar: { $errors }.
cli-import-changed = Actualizada: { $title } ({ $id })
cli-import-undo = «hedgerow undo-import { $id }» lo deshace todo.
cli-import-undone = Deshecho. A la papelera: { $withdrawn }. Devueltas a como estaban: { $back }.
cli-import-left = Se deja como está: { $id } «{ $title }». { $reason }
cli-feed-made = Esta es la dirección del calendario de { $name }. Désela a un programa de calendario de esta máquina, y a nadie más: quien la conozca puede leer aquí ese calendario.
cli-feed-waits = El calendario de { $name } ya tiene una dirección. Inicie el nodo con «hedgerow run»; «hedgerow feed list» muestra entonces dónde está.
cli-feed-removed = El calendario de { $name } ya no se puede leer en esa dirección.
cli-folder-written =
    { $records ->
        [one] Una ficha está en { $folder }, en { $files } archivos. No están cifrados. Empiece por index.html.
       *[other] { $records } fichas están en { $folder }, en { $files } archivos. No están cifrados. Empiece por index.html.
    }
cli-import-error = Línea { $line }: { $reason }
cli-export-left-out = Quedaron fuera, porque un calendario no puede mostrar lo que no tiene comienzo: { $count }.
cli-verified = Entradas comprobadas: { $entries }. Fichas reconstruidas: { $records }. Con fallos: { $bad }.
cli-space-home = su espacio propio
cli-space-shared = el espacio { $name }
cli-space-pair = el emparejamiento con { $name }
cli-verified-space = { $space } ({ $id }): lo que se muestra tiene el hash { $hash }
cli-verified-unread = { $space } ({ $id }): lo que se muestra tiene el hash { $hash }, pero aquí no se puede leer todo
cli-verified-bad-record = Dañado: { $what }, en { $space } (entrada { $seq } del registro { $log })
cli-verified-bad-other = Dañada: una entrada de ninguna ficha, en { $space } (entrada { $seq } del registro { $log })
cli-compared-equal = { $space }: igual en ambos lados
cli-compared-different = { $space }: no es igual: { $why }
cli-compared-unknown = { $space }: no se puede comparar: { $why }
cli-verify-bad = Parte de lo guardado está dañado. Sincronice con un grupo vinculado que lo tenga, o restaure una copia de seguridad.

## Fichas

cli-record-by = { $author }, { $created }
cli-field-contested = { $field }: en disputa, escrito sin saber lo uno de lo otro:
cli-earlier-wording = (sobre una redacción anterior)
cli-held-by =
    { $count ->
        [0] Todavía no lo tiene nadie más.
       *[other] Lo tienen: { $names }.
    }
cli-held-told = Lo tienen: { $names }; solo lo sabemos por { $tellers }.
cli-held-not-known = No se sabe si lo tienen: { $names }.
cli-did-created = creó esta ficha ({ $what })
cli-did-wrote = escribió { $what }
cli-did-wrote-note = escribió en { $what }
cli-did-said = dijo: { $what }
cli-did-withdrew = lo puso en la papelera
cli-did-brought-back = lo sacó de la papelera

## Nombres de lo que se enumera

cli-label-id = Identificador
cli-label-name = Nombre
cli-label-kind = Tipo
cli-label-title = Título
cli-label-when = Cuándo
cli-label-state = Estado
cli-label-states = Estados
cli-label-author = Por
cli-label-by = Quién puede
cli-label-args = Con
cli-label-field = Campo
cli-label-type = Tipo
cli-label-required = Necesario
cli-label-choices = Opciones
cli-label-statement = Lo que se dice
cli-label-statements = Lo que se dijo
cli-label-problems = Problemas
cli-label-others = Lo que esta versión no conoce
cli-label-group = Grupo
cli-label-device = Dispositivo
cli-label-language = Idioma
cli-label-unlocked = Abierto
cli-label-running = Un nodo funciona
cli-label-listening = Recibe llamadas en
cli-label-linked = Conectados ahora
cli-label-spaces = Espacios
cli-label-peers = Grupos vinculados
cli-label-records = Fichas
cli-label-import = Traída
cli-label-at = Cuándo
cli-label-space-name = Espacio
cli-label-days-left = Días que quedan
cli-label-feed = Calendario
cli-label-created = Creado
cli-label-url = Dirección
cli-label-path = Ruta
cli-label-entries = Entradas
cli-label-storage-bytes = Almacenamiento
cli-label-peer = Identificador
cli-label-space = Identificador
cli-label-check = Números
cli-label-confirmed = Confirmado
cli-label-last-met = Último encuentro
cli-label-role = Rol
cli-label-members = Integrantes
cli-label-member = Identificador
cli-label-addresses = Direcciones
cli-label-file = Archivo
cli-label-lost = Perdido
cli-label-here = Este dispositivo

## Lo que nadie previó

cli-interrupted = Detenido.
cli-unforeseen = Aquí falló algo que no habíamos previsto. Los detalles están en { $file }.
