# Copias de seguridad, recuperación, memorias USB

sealed-file-foreign = Este archivo no es de Hedgerow, o su comienzo está dañado. No se leyó nada de él.
sealed-file-newer = Una versión más nueva de Hedgerow escribió este archivo. Instale antes esa versión aquí; no se leyó nada de él.
sealed-file-older = Una versión más antigua de Hedgerow escribió este archivo, y esta no puede leerlo. Use la versión que lo escribió y después escríbalo de nuevo con esta.
sealed-file-other-sort = Este archivo es de Hedgerow, pero de otra clase: las copias de seguridad son para «restore», los archivos para un grupo vinculado son para «bundle read».
sealed-file-not-for-us = Este archivo se selló para alguien más. No se leyó nada de él.
sealed-file-stranger = Este archivo lo selló un grupo con el que el suyo no está vinculado. No se leyó nada de él.
copy-name-unsafe = Las memorias USB no aceptan el nombre «{ $file }». Elija uno con letras, cifras, espacios, guiones y puntos que no vayan seguidos.
copy-file-in-the-way = En { $file } hay otro archivo, que no escribió Hedgerow. No se cambió nada; elija otro nombre.
copy-file-unwritable = No se puede escribir { $file }. Compruebe que la memoria USB esté puesta y no bloqueada, y que exista la carpeta.
copy-file-unreadable = No se puede leer { $file }. Compruebe que sea un archivo y que la memoria USB esté puesta.
copy-file-missing = No existe el archivo { $file }. Compruebe que la memoria USB esté puesta, y el nombre.
copy-disk-full = No queda sitio para { $file }. Haga sitio o tome otra memoria USB, y haga lo mismo otra vez: lo que había antes se queda.
backup-no-sheet = Esta casa no conoce su hoja de recuperación, así que no puede sellar para ella una copia de seguridad. Empiece el grupo de nuevo con esta versión, y vincúlense otra vez.
backup-test-failed = La copia de seguridad se escribió, pero no se pudo volver a leer de { $file }. No se fíe de ella: tome otra memoria USB o disco y escríbala de nuevo.
backup-test-other = { $file } no es la última copia de seguridad de esta casa. Solo esa se puede volver a leer sin la hoja de recuperación.
backup-never = Todavía no se escribió ninguna copia de seguridad de esta casa, así que no hay ninguna que volver a leer.
backup-kit-large = Este grupo conoce tantos espacios y grupos vinculados que sus claves ocupan más de { $limit } MB; otros no guardan un paquete así. Escriba en su lugar una copia de seguridad en una memoria USB.
restore-other-words = Estas palabras de recuperación no abren este archivo: lo hizo otro grupo, o se hizo con otra hoja de recuperación.
restore-words-replaced = Estas palabras de recuperación abrieron el archivo, pero el grupo cambió después su hoja de recuperación. Use la hoja más nueva.
restore-nothing-readable = No se puede leer nada de este archivo. Quizá está cortado o dañado desde el comienzo: pruebe con otra copia de él.
restore-other-group = Esta copia de seguridad es de otro grupo. Un solo espacio se puede recuperar únicamente en una casa del mismo grupo.
restore-space-unknown = La copia de seguridad no contiene ningún espacio «{ $space }». Escriba su nombre completo, o su identificador.
restore-not-waiting = Esta casa no espera nada: escribe como siempre.
restored-reading-only = Esta casa volvió de una copia de seguridad y solo lee hasta que haya sincronizado una vez con un grupo vinculado, para no escribir encima de lo que todavía no conoce. Conéctense con un grupo vinculado; si no hay ninguno, use «restore settle --alone».
restore-settled-alone = Desde ahora esta casa escribe, sin haberse encontrado con un grupo vinculado desde que volvió. Lo que faltaba en la copia de seguridad todavía puede llegar.
restore-caught-up =
    Esta casa se puso al día con { $peer }: a la copia de seguridad le { $entries ->
        [one] faltaba un cambio
       *[other] faltaban { $entries } cambios
    }, en { $records ->
        [one] una ficha
       *[other] { $records } fichas
    }. Desde ahora vuelve a escribir.
restore-lacked-nothing = Esta casa se encontró con { $peer }: a la copia de seguridad no le faltaba nada que ese grupo conozca. Desde ahora vuelve a escribir.
bundle-broken = Este archivo es de un grupo vinculado, pero no se puede leer lo que contiene. Pidan que lo escriba de nuevo.
bundle-no-device = No se conoce ningún dispositivo de { $peer } que pueda leerlo. Conéctense una vez con ese grupo y escríbalo de nuevo.
bundle-device-lost = { $peer } dice que se perdió el dispositivo que escribió este archivo. No se leyó nada de él; pidan otro.
bundle-device-unknown = El dispositivo que escribió este archivo no es de ese grupo. No se leyó nada de él.
bundle-not-signed = Este archivo no lo escribió el dispositivo que nombra. No se leyó nada de él.
copy-path-relative = «{ $file }» no es una ruta completa. Escriba el archivo desde la raíz del disco.
copy-parts = Está cortado en { $count } archivos. Guárdelos juntos, en una carpeta y con estos nombres.
backup-done =
    Todo está en { $file } ({ $size }, { $entries ->
        [one] una entrada
       *[other] { $entries } entradas
    }), y todo se volvió a leer. Solo lo abren sus palabras de recuperación: guarde la hoja en otro lugar que la memoria USB.
backup-last =
    La última copia de seguridad es del { $at }, en { $file }; { $entries ->
        [0] desde entonces no hay nada nuevo.
        [one] desde entonces hay una entrada nueva.
       *[other] desde entonces hay { $entries } entradas nuevas.
    }
backup-none-yet =
    Todavía no hay ninguna copia de seguridad, y con esta máquina se { $entries ->
        [one] perdería una entrada
       *[other] perderían { $entries } entradas
    }. Escriba una: backup FILE.
backup-is-due = Es hora de hacer otra.
restore-settle-alone = Añada --alone si de verdad no hay ningún grupo vinculado que pueda saber más que la copia de seguridad. Si lo hay, conéctense con él: entonces esto termina solo.
restore-home-exists = En { $home } ya hay una casa. Para recuperar en ella un espacio de la copia de seguridad, diga cuál: --space. Para volver como un dispositivo nuevo, elija otro lugar: --home.
restore-done =
    { $name } está de vuelta, en { $home }: { $records ->
        [one] una ficha
       *[other] { $records } fichas
    } en { $spaces ->
        [one] un espacio
       *[other] { $spaces } espacios
    }, tal como estaba todo el { $made }. Este es un dispositivo nuevo de su grupo; el antiguo sigue en él hasta que digan que se perdió.
restore-partial = El archivo está cortado o dañado: aquí está lo que se pudo leer. Los grupos vinculados traen lo demás.
restore-next = Por ahora esta casa solo lee, para no escribir encima de lo que todavía no conoce. Iníciela y deje que se encuentre con un grupo vinculado; después escribe por sí sola. Si no hay ninguno: restore settle --alone.
restore-space-done =
    El espacio está de vuelta, con { $records ->
        [one] una ficha
       *[other] { $records } fichas
    }.
bundle-written =
    Lo que le falta a { $name } está en { $file }: { $entries ->
        [one] una entrada
       *[other] { $entries } entradas
    } en { $spaces ->
        [one] un espacio
       *[other] { $spaces } espacios
    } ({ $size }). Solo { $name } puede leerlo.
bundle-would-be =
    A { $name } le { $entries ->
        [one] falta una entrada
       *[other] faltan { $entries } entradas
    } en { $spaces ->
        [one] un espacio
       *[other] { $spaces } espacios
    }: { $size }. No se escribió nada.
bundle-from = De { $name }
bundle-brought = { $count ->
    [0] nada nuevo
    [one] una entrada nueva
   *[other] { $count } entradas nuevas
  }
bundle-torn = El archivo está cortado o dañado: aquí está lo que se pudo leer. Lo demás llega con el próximo.
bundle-gaps = Una parte se apoya en algo que todavía no está aquí. Escriba otro de vuelta: así lo traerá el próximo.
bundle-refused = { $count ->
    [one] No se aceptó una entrada, porque no es de ningún espacio que ahora compartan con este grupo, o no cumple una regla.
   *[other] No se aceptaron { $count } entradas, porque no son de ningún espacio que ahora compartan con este grupo, o no cumplen una regla.
}
bundle-reply = Escriba otro de vuelta, para que { $name } sepa qué hay aquí: bundle write FILE --to "{ $name }".
cli-words-not-utf8 = { $file } no es texto sencillo (UTF-8). Escriba las palabras de recuperación en un archivo de texto sencillo.
