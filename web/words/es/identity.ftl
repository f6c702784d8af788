# Claves, palabras de recuperación, la cerradura de una casa, la vinculación y lo que puede fallar de camino a otro grupo.

too-large = Llegó algo más grande de lo que permiten las reglas ({ $size } bytes; máximo, { $limit }) y no se aceptó.
malformed = Llegó algo que esta versión de Hedgerow no puede leer ({ $what }). Compruebe que los dos lados tengan una versión actual.
not-canonical = Llegó algo que no está escrito en la única forma aceptada ({ $what }). No se aceptó.
padding-broken = Llegó algo con un relleno incorrecto y no se aceptó. Compruebe que los dos lados tengan una versión actual.
seal-unreadable = Llegó algo sellado para lo que este dispositivo no tiene clave, o que estaba dañado. No se aceptó.
box-unreadable = Llegó una clave sellada que no es para este dispositivo, o que estaba dañada. Pida que se la envíen de nuevo.
key-weak = El otro lado ofreció una clave que no es segura. Pida una nueva invitación.
key-size = Una clave tiene una longitud incorrecta. Es un fallo del programa: avísenos, por favor.
entropy-size = El secreto de recuperación tiene una longitud incorrecta. Es un fallo del programa: avísenos, por favor.

words-count = Una hoja de recuperación tiene { $wanted } palabras; aquí hay { $count }. Escríbalas todas, en orden.
words-unknown = La palabra { $position } no es una palabra de recuperación. Compárela con la hoja, letra por letra.
words-check = Son palabras de recuperación, pero no van juntas. Compruebe cada palabra y su orden.

vault-wrong-passphrase = Esa no es la frase de contraseña de esta casa. Revise la distribución del teclado y las mayúsculas, e inténtelo de nuevo.
vault-passphrase-needed = Esta casa está cerrada. Escriba su frase de contraseña.
vault-passphrase-empty = La frase de contraseña está vacía. Escriba una, o tome una de las propuestas.
vault-passphrase-short = La frase de contraseña tiene menos de { $limit } caracteres y se adivina pronto. Elija una más larga: lo mejor son varias palabras.
vault-passphrase-long = La frase de contraseña pasa de { $limit } caracteres. Elija una más corta.
vault-damaged = El archivo de claves está dañado. Pruebe con su segunda copia, o restaure una copia de seguridad.
vault-no-memory = Para comprobar la frase de contraseña hacen falta { $mebibytes } MB de memoria libre. Cierre otros programas e inténtelo de nuevo.
vault-cost = El esfuerzo para adivinar la frase de contraseña está fuera de sus límites. Es un fallo del programa: avísenos, por favor.

address-broken = «{ $address }» no es una dirección. Escríbala como HOST:PORT, por ejemplo 192.168.1.20:7100 o [fd00::20]:7100.
address-malformed = Llegó una dirección que no se puede leer. Pida una nueva invitación.
addresses-many = En una invitación caben { $limit } direcciones. Deje alguna fuera.
code-broken = Este código no está completo. Cópielo entero otra vez, desde la primera letra hasta el final.
code-elsewhere = { $sort ->
    [HG] Este código sirve para vincularse con un grupo. Úselo donde se vinculan.
    [HD] Este código es para una segunda máquina de un grupo. Úselo en esa máquina, donde se une al grupo.
    [HC] Este código es de un mensajero. Úselo donde se deja que un mensajero lleve un espacio.
   *[HR] Este código sirve para volver con la hoja de recuperación. Úselo ahí.
  }
code-newer = Esta invitación se hizo con otra versión de Hedgerow. Ponga los dos lados en la misma versión.
code-expired = Esta invitación ya no vale. Pida una nueva.
invitation-broken = No se pudo crear la invitación. Es un fallo del programa: avísenos, por favor.

code-used = Otro dispositivo ya usó esta invitación. Pida una nueva.
code-used-paired = Esta invitación ya se usó, y { $name } está entre sus grupos vinculados.
pairing-overtaken = A este intento de vincularse se le adelantó otro más nuevo del mismo dispositivo. Mire la lista de grupos vinculados.
pairing-own-card = Este dispositivo no puede presentarse, porque su grupo ya no lo cuenta como suyo. Mire la lista de dispositivos.
pairing-other-device = El otro dispositivo no es el que dice ser. No siga; pida una nueva invitación en persona.
pairing-other-group = El otro grupo no es el que nombraba la invitación. No siga; pida una nueva invitación en persona.
pairing-own-group = Esta invitación es de su propio grupo. Añada un dispositivo propio en la lista de dispositivos.
pairing-card-broken = El otro grupo se presentó con un nombre o una dirección que no se puede mostrar. Pídanle que lo cambie.
pairing-unexpected = El otro dispositivo siguió enviando después de terminar la vinculación. Si falta algo, vincúlense de nuevo.

roster-act-forged = Un cambio en la lista firmada de un grupo tiene una firma incorrecta y no se aceptó. Pidan a ese grupo que mire sus dispositivos.
roster-act-broken = Un cambio en la lista firmada de un grupo no cumple las reglas ({ $why }) y no se aceptó.
roster-incomplete = Falta el comienzo de la lista firmada de un grupo. Llega con la próxima sincronización.
roster-mixed = Se mezclaron cambios de grupos distintos en una sola lista firmada. No se aceptó.

handshake-stranger = Llamó alguien que no está vinculado con este dispositivo y no recibió respuesta.
handshake-replayed = Se repitió una llamada grabada y no recibió respuesta.
handshake-broken = Una llamada se cortó, o no era de Hedgerow, y no recibió respuesta.
handshake-other-device = Llamó un dispositivo distinto del esperado y no recibió respuesta.
handshake-misuse = Una llamada se preparó de forma incorrecta. Es un fallo del programa: avísenos, por favor.
noise-broken = Falló el cifrado con el otro dispositivo. Se intentará de nuevo más tarde.
noise-misuse = El cifrado se usó en un orden incorrecto. Es un fallo del programa: avísenos, por favor.
noise-spent = Por esta conexión ya pasó todo lo que puede pasar. Se abre una nueva.
channel-broken = Por la conexión llegó algo que no cumple las reglas, y se cerró. Se intentará de nuevo más tarde.
channel-message-large = Un mensaje de { $size } bytes pasa de { $limit }. Es un fallo del programa: avísenos, por favor.
