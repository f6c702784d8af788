# La casa de un nodo, su almacén y sus ajustes: lo que puede estorbar, y lo que se notó al iniciar.

home-missing = En { $home } no hay una casa de Hedgerow. Cree una con «hedgerow init --name NAME», o indique otra carpeta con --home.
home-exists = En { $home } ya hay una casa de Hedgerow. Elija otra carpeta con --home.
home-not-empty = La carpeta { $home } contiene otros archivos. Elija una vacía o una nueva con --home.
home-not-a-folder = { $home } no es una carpeta. Elija otro lugar con --home.
home-unwritable = No se puede escribir en la carpeta { $home }. Compruebe a quién pertenece, o elija otra con --home.
home-in-use = Otro programa trabaja ahora en la casa { $home }. Espere a que termine, o deténgalo, e inténtelo de nuevo.
home-unfinished = La casa en { $home } nunca se terminó. Créela o recupérela otra vez: lo que quedó allí se reemplaza.
home-key-damaged = Los dos archivos de claves en { $home } están dañados o faltan. Recupérelos de una copia de seguridad, o restaure la casa con la hoja de recuperación.

home-first-here = Esta casa está aquí por primera vez. Por seguridad sigue escribiendo con claves de registro nuevas; no se pierde nada.
home-older-copy = Esta casa es más antigua que la que funcionó aquí antes, como tras restaurar una copia de seguridad. Sigue escribiendo con claves de registro nuevas; los grupos vinculados devuelven lo que falta.
home-ran-elsewhere = Esta casa funcionó mientras tanto en otro lugar. Sigue escribiendo con claves de registro nuevas. No use dos copias de una casa: añada un dispositivo.

store-disk-full = El disco está lleno, así que no se puede guardar nada más. Haga sitio e inténtelo de nuevo.
store-disk-fault = No se puede leer el disco o escribir en él. Compruebe que esté ahí, que tenga sitio y que esté entero, e inténtelo de nuevo.
store-read-only = No se puede escribir en el almacén: su disco o carpeta es de solo lectura. Permita escribir en él e inténtelo de nuevo.
store-damaged = El almacén está dañado, o pertenece a otra clave. Compruebe el disco y después restaure la copia de seguridad más reciente, o vuelva con el paquete que guarda un grupo vinculado.
store-damage-met = El disco devolvió algo dañado, así que por ahora no se lee ni se escribe nada: Hedgerow salva lo que está entero y pide el resto a los grupos vinculados. Inténtelo de nuevo en un minuto. Si esto sigue igual, vuelva a iniciar Hedgerow.
store-mended = En el disco habían cambiado bits del almacén y se corrigieron (lugares: { $count }). No se perdió nada. Si vuelve a ocurrir, cambie el disco.
store-rescued = El disco había dañado el almacén. Lo que estaba entero está aquí de nuevo. Cambios que aún faltan: { $count }, en { $spaces }. Los grupos vinculados que los tienen los devuelven en la próxima sincronización. Compruebe el disco y escriba una copia de seguridad.
store-rescued-whole = El disco había dañado el almacén. Se hizo de nuevo y no falta ningún cambio. Compruebe el disco y escriba una copia de seguridad.
store-rescued-unknown = El disco había dañado el almacén y se han perdido las listas de lo que contenía, así que nadie puede decir qué cambios faltan. Los grupos vinculados que aún se conocen devuelven los suyos en la próxima sincronización. Repase sus fichas y sus grupos vinculados; si falta algo, restaure la copia de seguridad más reciente. Compruebe el disco.
damage-healed = Todo lo que el disco había dañado ha vuelto (cambios: { $count }).
damage-healed-from = Todo lo que el disco había dañado ha vuelto (cambios: { $count }). Ha venido de: { $peers }.
rescue-caught-up = Esta casa se encontró con { $peer } después de que el disco dañara su almacén. Desde ahora vuelve a escribir.
store-unreachable = No se puede abrir el almacén. Compruebe que su carpeta esté ahí y pertenezca a su cuenta.
store-busy = Otro programa ocupa ahora el almacén. Espere un momento e inténtelo de nuevo.
store-newer = Una versión más nueva de Hedgerow escribió este almacén (forma { $version }). Instale esa versión para abrirlo.

record-unknown = Aquí ninguna ficha empieza por { $id }. Búsquela en una lista, o sincronice primero.
record-ambiguous = Varias fichas empiezan por { $id }. Escriba más del identificador.
record-id-broken = «{ $id }» no es el identificador de una ficha: tienen las cifras 0 a 9 y las letras a a f. Cópielo de una lista.
record-share-full = Su grupo ha escrito en esta ficha todo lo que puede escribir un grupo; todo se conserva. Continúe en una ficha nueva.
space-key-missing = Este dispositivo todavía no tiene la clave de este espacio. Sincronice con un grupo que la tenga e inténtelo de nuevo.

config-unreadable = No se pueden leer los ajustes en { $file }. Compruebe a quién pertenece el archivo.
config-too-large = El archivo de ajustes { $file } es demasiado grande. Cámbielo por uno pequeño.
config-not-utf8 = La línea { $line } de { $file } no está en la codificación UTF-8. Guarde el archivo como UTF-8.
config-broken = La línea { $line } de { $file } no se entiende. Un ajuste se escribe así: lan = "quiet"
config-setting-unknown = No existe el ajuste { $setting }. Los ajustes son: { $known }.
config-value = El ajuste { $setting } no puede tener ese valor. Acepta: { $wanted }.
config-listeners-many = Son demasiadas direcciones donde recibir llamadas; el máximo es { $limit }. Deje alguna fuera.
config-ui-elsewhere = La página no se puede mostrar en { $address }: es solo para esta máquina. Use 127.0.0.1 y un puerto.
