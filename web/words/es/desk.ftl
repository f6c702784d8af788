# Lo que no se puede hacer, y lo que se notó: grupos vinculados, espacios, personas, fichas.

command-unknown = Esta versión no tiene el comando { $command }. Ponga los dos lados en la misma versión.
command-argument-missing = Falta { $argument }. Indíquelo también.
command-argument-broken = El valor de { $argument } no es del tipo que se pide. Revíselo e inténtelo de nuevo.
command-text-broken = Un texto contiene medio carácter, y eso no cabe en ningún archivo ni puede enviarse. Escríbalo de nuevo.

peer-unknown = Ningún grupo vinculado se llama { $peer }, y ninguno tiene un identificador que empiece así. Busque el nombre en la lista de grupos vinculados.
peer-ambiguous = Varios grupos vinculados coinciden con { $peer }. Escriba más del identificador.
peer-name-broken = Eso no es un nombre: está vacío, es demasiado largo o tiene caracteres que no se ven. Elija otro.
peer-no-address = No se conoce ninguna dirección de { $peer }. Pídala a ese grupo y añádala entre sus datos.
pairing-with-oneself = Esta es una invitación de su propio grupo. Désela a otro.
pairing-no-address = La invitación no indica ninguna dirección. Pida una que la tenga, o ponga los dos nodos en la misma red local.
pairing-failed = La vinculación no se logró, porque el otro lado la rechazó o el código ya se había usado. Pida una nueva invitación.
pairing-gave-up = Se abandonó una vinculación que estaba en espera, porque el otro lado la rechazó o el código ya se había usado. Pida una nueva invitación.

role-unknown = No existe el rol { $role }. Los roles son steward, contributor, reader y courier.
share-unconfirmed = { $peer } todavía no está confirmado. Comparen los números de viva voz o en persona, y después confírmenlo.
share-not-steward = Solo los grupos encargados de este espacio pueden dejar entrar a otros. Pídaselo a uno de ellos.
share-keys-too-many = Este espacio ha tenido { $count } claves, más de las que caben en una invitación. Haz una copia del espacio e invita a la copia.
share-peer-not-here-yet = Su grupo y { $peer } se vincularon, pero no han estado en contacto desde entonces. Comparta de nuevo cuando los dos estén conectados.
space-unknown = Aquí no hay ningún espacio { $space }. Búsquelo en la lista de espacios.
space-ambiguous = Varios espacios coinciden con { $space }. Escriba más del identificador.
space-name-broken = Eso no es un nombre para un espacio: está vacío, es demasiado largo o tiene caracteres que no se ven. Elija otro.
space-nothing-offered = En este espacio no se ofrece nada a su grupo. Pregunte a uno de sus grupos encargados.
space-not-to-share = Este espacio no está hecho para compartirse. Cree un espacio compartido para eso.
space-not-to-leave = De este espacio no se puede salir: es el propio de su grupo, o el de una vinculación.
space-left-already = Su grupo ya salió de este espacio.
space-not-here-yet = El comienzo de este espacio todavía no ha llegado. Sincronice con el grupo que lo comparte.
space-not-member = Su grupo ya no está en { $space }, así que no puede escribir allí.
space-read-only = Su grupo puede leer { $space }, pero no escribir allí. Pida otro rol a uno de sus grupos encargados.

member-unknown = Ninguna persona de este grupo se llama { $member }. Busque el nombre en la lista de personas.
member-ambiguous = Varias personas coinciden con { $member }. Escriba más del identificador.
member-name-broken = Eso no es un nombre: está vacío, es demasiado largo o tiene caracteres que no se ven. Elija otro.
member-name-taken = En este grupo ya hay alguien que se llama { $name }. Elija otro nombre.
member-role-unknown = No existe el rol { $role } para personas. Los roles son see, add y edit.
member-may-only-see = { $member } puede ver, pero no escribir. Dele antes otro rol.
member-not-in-space = { $member } no puede escribir en este espacio.

kind-not-declared = No existe el tipo { $kind }. Los tipos son: { $known }.
edit-nothing = Diga qué cambiar: FIELD=VALUE.
record-not-yours = Solo { $owner } puede cambiar esta ficha. Diga algo sobre ella, o escriba una propia.
record-part-not-yours = Solo { $owner }, de quien es esta ficha, guarda esa parte. Escriba una ficha propia.
note-change-too-large = Es demasiado texto para un solo cambio. Tráigalo por partes.
list-state-unknown = Este tipo no tiene el estado { $state }. Los estados son: { $known }.
list-date-broken = «{ $date }» no es una fecha. Escríbala como 2026-12-01.
search-empty = Diga qué hay que buscar.
verify-time-broken = «{ $time }» no es una hora. Escríbala como 2026-12-01T18:00[Europe/Berlin].

compare-no-answer = el otro lado no respondió
compare-other-entries = los dos lados tienen entradas distintas; sincronice y compare de nuevo
compare-unreadable = uno de los lados no puede leer todo lo que tiene
compare-other-view = los dos tienen las mismas entradas y las muestran de forma distinta; avísenos, por favor

log-entered-again =
    { $count ->
        [one] Un cambio suyo se introdujo de nuevo, porque estaba en un registro que se dividió.
       *[other] { $count } cambios suyos se introdujeron de nuevo, porque estaban en un registro que se dividió.
    }
log-forked = El registro { $log } se dividió en dos, como cuando también escribe una copia de una casa. Lo que vino después se aparta y se muestra.
home-elsewhere = Esta casa escribe también en otro lugar. Detenga la otra copia; sus palabras se conservan, y esta sigue con claves de registro nuevas. Siete días después de su última señal, este aviso desaparece.
group-room-full = «{ $group }» ha llenado su lugar en «{ $space }» en este dispositivo: no se recibe nada más de ese grupo; los demás siguen. Hable con ese grupo; empiece el espacio de nuevo desde un punto de control o retire al grupo.
space-room-full = Llegó tanto para «{ $space }» que nadie puede leer que no se recibe más. Lo que escriben los demás sigue llegando. Sincronice con un grupo encargado para que lleguen las claves que falten.
group-offers-full = «{ $group }» les invita a más espacios de los que este dispositivo acepta de un mismo grupo; los demás no aparecen. Hable con ese grupo; salga de sus espacios que no necesite y llegarán otros.
