# Lo que encuentra «hedgerow doctor»; la frase que termina en -do dice qué hacer con la anterior.

doctor-clock-ok = El reloj es de fiar.
doctor-clock = El reloj de esta máquina parece estar mal, así que las horas de los cambios se marcan como poco seguras.
doctor-clock-do = Ponga la fecha y la hora, o deje que el sistema las obtenga, e inicie de nuevo.

doctor-disk-ok = Hay sitio en el disco: { $free } MB libres.
doctor-disk = El disco está casi lleno: { $free } MB libres.
doctor-disk-do = Haga sitio, o pase la casa a un disco más grande mientras el nodo está detenido.

doctor-permissions-ok = Solo esta cuenta puede leer la casa.
doctor-permissions-wide = Otras cuentas de esta máquina pueden abrir { $file }.
doctor-permissions-wide-do = Quíteles el permiso: chmod { $mode } { $file }
doctor-permissions-foreign = { $file } pertenece a otra cuenta.
doctor-permissions-foreign-do = Pida a quien administra la máquina que lo pase a esta cuenta, o inicie el nodo con la cuenta a la que pertenece.

doctor-lock-ok = Una frase de contraseña cierra la casa mientras nada funciona.
doctor-lock = La casa tiene una cerradura abierta: quien se lleve este disco puede leerlo todo.
doctor-lock-do = Tenga cifrado el propio disco, o empiece una casa nueva con frase de contraseña y múdense a ella.

doctor-mark-ok = Si la casa se copiara o restaurara, se notaría al iniciar.
doctor-mark = La marca que distingue esta casa de una copia no se puede guardar en { $folder }, así que cada inicio queda en duda.
doctor-mark-do = Permita que esta cuenta escriba en esa carpeta.

doctor-running = El nodo no funciona: nadie puede alcanzarlo y no se sincroniza nada.
doctor-running-do = Inícielo con «hedgerow run».
doctor-listening-ok = Los grupos vinculados pueden llamar a este nodo en { $addresses }.
doctor-listening = Ningún grupo vinculado puede llamar a este nodo; solo llama él.
doctor-listening-do = Inícielo con --sync HOST:PORT si otros tienen que alcanzarlo.
doctor-lan = Ahora no se pueden encontrar dispositivos en esta red local.
doctor-lan-do = Detenga el otro programa que ocupa el puerto UDP 5353, o permita multicast en esta red; la búsqueda empieza entonces sola.

doctor-store-ok = El almacén está entero.
doctor-store = El almacén está dañado.
doctor-store-do = Detenga el nodo, compruebe el disco y restaure la copia de seguridad más reciente.
doctor-damage = El disco dañó cambios en { $name }. Dañados: { $count }; devueltos: { $back }; aún faltan: { $gone }.
doctor-damage-named = El disco dañó cambios en { $name }. Dañados: { $count }; devueltos: { $back }; aún faltan: { $gone }. Pertenecen a: { $records }.
doctor-damage-do = Sincronice con los otros grupos de ese espacio, o recupere el espacio de una copia de seguridad. Lo que nadie más tiene hay que anotarlo de nuevo.
doctor-damage-named-do = Sincronice con los otros grupos de ese espacio, o recupere el espacio de una copia de seguridad. Lo que nadie más tiene hay que anotarlo de nuevo.

doctor-peer-unconfirmed = Todavía no se compararon los números con { $name }, así que con ese grupo no se comparte nada.
doctor-peer-unconfirmed-do = Comparen los números de viva voz o en persona, y después escriba «hedgerow peer confirm».
doctor-peer-address = No se sabe dónde alcanzar a { $name }.
doctor-peer-address-do = Pida la dirección y anótela con «hedgerow peer address».
doctor-peers-ok =
    { $count ->
        [0] Todavía no hay grupos vinculados.
        [one] Un grupo vinculado, confirmado.
       *[other] { $count } grupos vinculados, todos confirmados.
    }
doctor-pairing = Una vinculación espera al grupo que invitó a este.
doctor-pairing-do = Deje este nodo en marcha hasta que ese grupo esté conectado; si la invitación terminó, pida una nueva.

doctor-waiting-ok = Ninguna entrada espera a otra.
doctor-waiting = En { $name }, { $count ->
    [one] una entrada espera a otra o una clave que todavía no está aquí.
   *[other] { $count } entradas esperan a otras o una clave que todavía no está aquí.
}
doctor-waiting-do = Sincronice con los demás grupos de ese espacio.
doctor-space = El comienzo de { $name } todavía no ha llegado.
doctor-space-do = Sincronice con el grupo que lo compartió.

doctor-notes-ok = Todos los textos largos se pueden leer en este dispositivo.
doctor-notes = { $count ->
    [one] Un texto largo no se puede componer en este dispositivo. No se pierde nada de él.
   *[other] { $count } textos largos no se pueden componer en este dispositivo. No se pierde nada de ellos.
}
doctor-notes-do = Libere memoria e inicie de nuevo; si no ayuda, léalos en otro dispositivo.

doctor-notices-ok = En los últimos siete días no se notó nada.
doctor-notices =
    { $count ->
        [one] En los últimos siete días se notó una cosa.
       *[other] En los últimos siete días se notaron { $count } cosas.
    }
doctor-notices-do = Léalo con «hedgerow status».

doctor-versions-ok = Hedgerow { $program }, Python { $python }, SQLite { $sqlite }, pycrdt { $pycrdt }.
doctor-backup-ok = Hay aquí poco que no esté en una copia de seguridad.
doctor-backup = { $count ->
    [one] Una entrada no está en ninguna copia de seguridad: se perdería con esta máquina si no la tiene ningún grupo vinculado.
   *[other] { $count } entradas no están en ninguna copia de seguridad: se perderían con esta máquina si no las tiene ningún grupo vinculado.
}
doctor-backup-do = Escriba una en una memoria USB o en otro disco: hedgerow backup FILE. Guarde la hoja de recuperación en otro lugar.
