# Traer y entregar archivos

exchange-file-too-large = Este archivo pasa de { $limit } MB. Divídalo en archivos más pequeños y tráigalos uno por uno.
exchange-not-utf8 = La línea { $line } de este archivo no está en la codificación UTF-8. Guarde el archivo como UTF-8 y tráigalo de nuevo.
exchange-empty = Este archivo está vacío. Expórtelo otra vez o elija otro.
exchange-not-text = Este no es un archivo de texto. Elija un calendario (.ics), una tabla (.csv) o un archivo de Hedgerow (.json).
exchange-unknown-format = Hedgerow no sabe qué tipo de archivo es { $name }. Use un nombre que termine en .ics, .csv o .json.
exchange-too-many-rows = Este archivo tiene más de { $limit } entradas. Divídalo en archivos más pequeños y tráigalos uno por uno.
exchange-too-much = Este archivo contiene más de lo que se puede leer de una vez. Divídalo en archivos más pequeños y tráigalos uno por uno.

exchange-no-calendar = En este archivo no hay ningún calendario. Expórtelo de nuevo desde su programa de calendario como iCalendar (.ics).
exchange-old-calendar = Este calendario está en el formato antiguo vCalendar 1.0. Expórtelo de nuevo como iCalendar (.ics, versión 2.0).
exchange-calendar-cut = El archivo termina en medio de un calendario, así que pueden faltar entradas. Expórtelo o descárguelo de nuevo.
exchange-outside-calendar = Este elemento ({ $what }) está fuera de todo calendario y no se trajo. Exporte el calendario de nuevo.
exchange-not-an-event = «{ $title }» es de tipo { $what }, no una entrada de calendario, y no se trajo. Añádalo a mano donde corresponda.
exchange-no-start = Esta entrada no tiene comienzo, así que un calendario no puede mostrarla. Póngale uno e inténtelo de nuevo.
exchange-bad-date = «{ $text }» no es una fecha que Hedgerow pueda leer. Corríjala en el archivo y tráigalo de nuevo.
exchange-unknown-zone = Nadie define la zona horaria «{ $zone }». Elija para esta entrada la zona de una ciudad y tráigala de nuevo.
exchange-bad-line = «{ $text }» no es una línea que pueda tener un calendario. Se conserva tal cual donde pertenece a una entrada; si no, se deja fuera.
exchange-bad-nesting = Esta entrada no termina donde debería y no se trajo. Expórtela de nuevo.
exchange-event-too-large = Esta entrada pasa de { $limit } caracteres, casi siempre por los adjuntos. Quítelos y tráigala de nuevo.
exchange-event-twice = La entrada { $uid } está dos veces en el archivo con contenidos distintos. Se conservan las dos; se muestra la más nueva.
exchange-ends-early = Esto termina ({ $last }) antes de empezar ({ $first }). Se conserva como está en el archivo; corrija aquí sus horas.

exchange-bad-table = No se puede leer la fila que empieza en la línea { $line }. Busque unas comillas sin cerrar y traiga la tabla de nuevo.
exchange-no-heading = Esta tabla no tiene encabezado. Escriba los nombres de los campos en la primera fila y tráigala de nuevo.
exchange-column-twice = La columna «{ $column }» está dos veces. Cambie el nombre de una de las dos y traiga la tabla de nuevo.
exchange-too-many-cells = Esta fila tiene { $cells } celdas, pero la tabla tiene { $columns } columnas. Ponga entre comillas los textos con comas.
exchange-bad-id = «{ $id }» no es el identificador de una ficha. Deje la celda vacía para añadir una ficha nueva.

exchange-not-json = Este no es un archivo de Hedgerow: no se puede leer la línea { $line }, columna { $column }. Expórtelo de nuevo.
exchange-not-ours = Este archivo no tiene una lista de fichas. Traiga un archivo exportado por Hedgerow.
exchange-newer-file = Este archivo lo escribió una versión más nueva de Hedgerow. Actualice esta y tráigalo de nuevo.
exchange-bad-record = Esta ficha no se puede leer: falta «{ $field }», o no es lo que debería ser. Exporte el archivo de nuevo.

exchange-format-unknown = No existe el formato { $format }. Los formatos son: { $known }.
exchange-no-kind = Nada dice qué tipo de ficha es esta. Dele a la tabla una columna «kind», o elija el tipo al traerla.
exchange-kind-no-calendar = Una ficha de tipo «{ $kind }» no puede contener una entrada de calendario. Traiga el calendario como event o action.
exchange-kind-no-start = Un archivo de calendario contiene lo que tiene un comienzo, y una ficha de tipo «{ $kind }» no lo tiene. Use csv, json, md o html.
exchange-other-kind = La ficha a la que esto pertenece es aquí de tipo «{ $known }», no «{ $kind }». Dele otro identificador o clave.
exchange-record-twice = Esta ficha está dos veces en el archivo. Solo se trajo la primera; junte las dos.

# Direcciones de calendario

feed-unknown = Ninguna dirección de calendario empieza por { $given }. Búsquela en su lista.
feed-ambiguous = Varias direcciones de calendario empiezan por { $given }. Escriba más del identificador.
feed-too-many = Ya hay { $limit } direcciones de calendario. Quite una que ya nadie lea.

# Páginas para imprimir, y la carpeta legible

printed-nothing = Aquí no hay nada.
printed-title = Título
printed-when = Cuándo
printed-state = Estado
printed-by = Por
printed-space = Espacio
printed-statements = Lo que se dijo
printed-others = Lo que esta versión no conoce
printed-contested = En disputa: escrito sin saber lo uno de lo otro.
printed-earlier-wording = Dicho sobre una redacción anterior.
printed-without-effect = Sin efecto: quien lo dijo no podía decirlo.
printed-origin = Por { $author }. Creado: { $created }; cambiado: { $changed }.

kind-other-records = Fichas de tipos que esta versión no conoce
folder-count =
    { $count ->
        [one] Una ficha
       *[other] { $count } fichas
    }
folder-link-html = página para leer e imprimir
folder-link-md = texto sencillo
folder-link-csv = tabla
folder-link-ics = calendario
folder-link-json = datos
folder-what = Esta carpeta contiene lo que { $name } guardaba en Hedgerow. Todo se puede leer sin Hedgerow.
folder-format-html = index.html se abre en cualquier navegador y lleva a una página por cada tipo de ficha. Las páginas no buscan nada fuera.
folder-format-md = Los archivos que terminan en .md son texto sencillo. Los abre cualquier editor.
folder-format-csv = Los archivos que terminan en .csv son tablas. Los abre una hoja de cálculo; si pregunta, elija UTF-8.
folder-format-ics = Los archivos que terminan en .ics son calendarios. Los puede traer cualquier programa de calendario.
folder-format-json = Los archivos que terminan en .json son para programas, y son los que más cuentan: también lo que se dijo y quién lo dijo.
folder-again = Hedgerow vuelve a leer los archivos .json, .csv e .ics con «hedgerow import».
folder-with-parts = Las cajas de identidad, los márgenes y otras partes que no salen de casa están en estos archivos. Guárdelos con el mismo cuidado que la propia casa.
folder-without-parts = Las cajas de identidad, los márgenes y otras partes que no salen de casa no están en estos archivos; «--parts» los incluye.
folder-with-withdrawn = Las fichas de la papelera también están en estos archivos.
folder-without-withdrawn = Las fichas de la papelera no están en estos archivos; «--withdrawn» las incluye.
folder-open = Estos archivos no están cifrados. Quien los tenga puede leerlos.
