# Separarse de un grupo, las máquinas de este grupo, una perdida, viajar ligero.

page-safety-not = Ahora no

## Separarse de un grupo

page-safety-part-title = Dejar de compartir
page-safety-part-of = Dejar de compartir con { $name }
page-safety-part-lead = Miren primero qué tiene ese grupo. La pausa vale de inmediato y se puede revertir; lo demás puede esperar hasta que lo tengan claro.
page-safety-part-none = No comparten ningún espacio con { $name }.
page-safety-pause = Pausa inmediata
page-safety-pause-means = Desde este momento, esta máquina no intercambia nada con { $name }: ni envía ni recibe. Los demás siguen como antes, y lo que se escriba se guarda para más tarde.
page-safety-pause-do = Hacer una pausa ahora
page-safety-paused = En pausa: no se intercambia nada con { $name }.
page-safety-paused-means = Es una decisión solo de su grupo, en esta máquina. Los demás siguen intercambiando con ese grupo.
page-safety-paused-change = Cambiarlo
page-safety-resume = Volver a intercambiar
page-safety-holds = { $count ->
    [0] { $name } tiene este espacio; no hay ninguna ficha en él.
    [one] { $name } tiene este espacio entero: una ficha, con su historial.
   *[other] { $name } tiene este espacio entero: { $count } fichas, con su historial.
  }
page-safety-holds-sealed = { $count ->
    [0] { $name } lleva este espacio sellado y no puede leer nada de él.
    [one] { $name } lleva este espacio sellado: una ficha, que no puede leer.
   *[other] { $name } lleva este espacio sellado: { $count } fichas, y no puede leer ninguna.
  }
page-safety-holds-since = Está dentro desde el { $day }.
page-safety-holds-devices = { $count ->
    [one] Está en una máquina de ese grupo.
   *[other] Está en { $count } máquinas de ese grupo.
  }
page-safety-had-roles = Funciones que alguien más tiene que asumir
page-safety-had-turns = Turnos que le tocaban
page-safety-had-promises = Lo que prometió
page-safety-end = Dejar de compartir aquí
page-safety-ask = Pedir que se deje de compartir aquí
page-safety-end-really = ¿Dejar de compartir { $space } con { $name }?
page-safety-ask-really = ¿Pedir que se deje de compartir { $space } con { $name }?
page-safety-ask-means = Su petición va firmada y la ven todos en el espacio. Hasta que la acepte alguien con el mismo peso, aquí no pasa nada entre ustedes y ese grupo; todos los demás siguen.
page-safety-ask-do = Pedirlo
page-safety-may-not = Su grupo no puede poner fin a lo que { $name } puede hacer aquí: tiene más peso. Hagan una pausa con ese grupo, dejen el espacio, o sigan con una copia de él.
page-safety-end-means = Desde entonces no recibe nada nuevo, y no se acepta nada nuevo de ese grupo. El espacio recibe claves nuevas. Lo que escribió antes se queda, con su nombre.
page-safety-end-how = Cómo
page-safety-gently = Con calma
page-safety-gently-means = Lo que escribió hasta ahora y todavía está en camino llega; después se termina. Elijan esto si se separan en paz.
page-safety-urgently = Con urgencia
page-safety-urgently-means = Además, pausa inmediata con ese grupo en toda esta máquina. Elijan esto si puede haber otra persona usando la máquina de ese grupo.
page-safety-cannot-recall = Lo que ya tiene no se puede retirar. Nadie puede hacer que otra máquina olvide.
page-safety-end-do = Terminar
page-safety-ended = { $name } ya no está en { $space }, y las claves del espacio son nuevas.
page-safety-asked = { $count ->
    [0] Su petición queda hecha, y mientras tanto no pasa nada entre ustedes y { $name } en este espacio. Ahora nadie más aquí puede confirmarla; pueden seguir con una copia del espacio.
   *[other] Su petición queda hecha, y mientras tanto no pasa nada entre ustedes y { $name } en este espacio. Puede confirmarla: { $who }.
  }
page-safety-less = Que pueda hacer menos
page-safety-less-means = Desde entonces no puede hacer más que esto. Por debajo de «ver y añadir», el espacio recibe claves nuevas y ya no se acepta lo que escriba.
page-safety-less-do = Cambiarlo
page-safety-lowered = Cambiado.
page-safety-all = Separarse del todo
page-safety-all-how = Termina todos los espacios sobre los que ustedes deciden, y también la conexión.
page-safety-all-do = Separarse de { $name }
page-safety-all-means = Ya no habrá conexión. Para volver, hay que vincularse de nuevo: lo que ese grupo escribió antes sigue unido a él.
page-safety-all-urgent = Con urgencia: puede haber otra persona usando la máquina de ese grupo. No intercambiar nada más, y no avisarle antes.
page-safety-parted = Se separaron de { $name }.
page-safety-parted-ended = Se dejó de compartir en { $spaces }, y las claves allí son nuevas.
page-safety-parted-asked = En { $spaces } tienen que aceptar otros; allí queda su petición.
page-safety-parted-told = Ese grupo lo sabe.
page-safety-parted-not-told = Ese grupo no lo supo por ustedes.
page-safety-all-stays = Sigue en { $spaces }, porque allí deciden otros.

## Las máquinas de este grupo

page-safety-devices = Sus máquinas
page-safety-devices-lead = { $count ->
    [one] Su grupo vive en una máquina. Si se rompe, solo lo recuperan una copia de seguridad o los grupos vinculados.
   *[other] Su grupo vive en { $count } máquinas. Cada una lo tiene todo.
  }
page-safety-devices-lost = Dadas por perdidas
page-safety-to-devices = Sus máquinas
page-safety-devices-change = Añadir una, o dar una por perdida
page-safety-device-here = En la que está leyendo esto.
page-safety-device-lost = Se dio por perdida. No recibe nada nuevo.
page-safety-device-met = Último encuentro: { $ago }.
page-safety-device-never-met = Todavía sin ningún encuentro.
page-safety-device-added = En el grupo desde el { $day }.
page-safety-device-name = Cambiar el nombre
page-safety-device-name-of = Cambiar el nombre de { $name }
page-safety-device-label = Cómo se llama esta máquina
page-safety-device-label-hint = Solo para su propia gente: los grupos vinculados no lo ven.
page-safety-device-label-save = Guardar
page-safety-device-is-lost = Se perdió
page-safety-device-is-lost-of = Se perdió: { $name }
page-safety-second = Una segunda máquina
page-safety-second-how = Se convierte en el mismo grupo: tiene todo lo que tiene esta y puede hacer todo lo que puede esta. Inicie Hedgerow allí, elija «Recuperar mi grupo», después «Todavía hay aquí una máquina nuestra», y escriba este código.
page-safety-second-do = Crear un código
page-safety-second-made = Sirve una vez, hasta el { $until }. Quien lo tenga puede convertirse en su grupo: muéstrelo, no lo envíe.
page-safety-second-qr = Código para una segunda máquina como imagen QR
page-safety-second-code = El mismo código como texto
page-safety-second-another = Crear otro código

## Se perdió un dispositivo

page-safety-lost = Se perdió una máquina
page-safety-lost-lead = Perdida, robada o incautada: aquí es lo mismo. Hagan esto primero; las preguntas, después. Se puede hacer desde cualquier máquina de su grupo.
page-safety-lost-which = ¿Cuál?
page-safety-lost-then = Qué pasa entonces
page-safety-lost-then-roster = Su grupo dice, con firma, que esta máquina ya no habla por él. Todos los grupos vinculados lo saben.
page-safety-lost-then-keys = Cada espacio que podía leer recibe claves nuevas, y se pide a los mensajeros que ya no la dejen entrar.
page-safety-lost-then-list = Ustedes reciben una lista de lo que había en ella, para avisar primero a quienes corren peligro.
page-safety-lost-no-wipe = Nada se puede borrar a distancia en la máquina perdida. Si estaba cerrada y tiene frase de contraseña, no puede leerla nadie a quien le falte esa frase.
page-safety-lost-do = Se perdió { $name }
page-safety-lost-doing = Cambiando las claves…
page-safety-lost-only = Esta es la única máquina de su grupo.
page-safety-lost-only-how = Si se perdió otra, ya se dio por perdida, o nunca fue de este grupo. Si puede que se lleven esta, viajen ligero: comprueben que otros lo tienen todo y después dejen los datos atrás.
page-safety-lost-done = Avisen primero a estas personas
page-safety-lost-done-lead = Las claves se cambiaron. Lo que viene ahora tienen que hacerlo las personas.
page-safety-warn = A quién avisar
page-safety-warn-how = En este orden. Usen una vía distinta de la máquina perdida, y no llamen a números que solo ella conocía.
page-safety-warn-none = Nadie más que su propia gente tenía algo en ella.
page-safety-warn-print = Imprimir la lista
page-safety-read = Qué podía leer { $name }
page-safety-read-home = Lo que hay en el espacio propio
page-safety-read-count = { $count ->
    [0] Ninguna ficha.
    [one] Una ficha, con su historial.
   *[other] { $count } fichas, con su historial.
  }
page-safety-did = Qué se hizo
page-safety-did-roster = La máquina ya no habla por su grupo.
page-safety-did-keys = { $count ->
    [0] Ningún espacio recibió claves nuevas.
    [one] Un espacio recibió claves nuevas.
   *[other] { $count } espacios recibieron claves nuevas.
  }
page-safety-did-couriers = { $count ->
    [one] Un mensajero ya no la deja entrar.
   *[other] { $count } mensajeros ya no la dejan entrar.
  }
page-safety-keys-wait = Todavía sin claves nuevas en { $spaces }: llegan solas, o tiene que crearlas alguien que decide allí.
page-safety-couriers-wait = { $count ->
    [one] No se pudo alcanzar a un mensajero; lo sabrá en cuanto una máquina de su grupo se encuentre con él.
   *[other] No se pudo alcanzar a { $count } mensajeros; lo sabrán en cuanto una máquina de su grupo se encuentre con ellos.
  }
page-safety-cannot = Lo que no se puede deshacer

## Viajar ligero

page-safety-travel = Viajar ligero
page-safety-travel-short = Antes de una frontera o de un día de riesgo: comprobar que otros lo tienen todo y dejar los datos atrás.
page-safety-travel-to = Prepararse para viajar ligero
page-safety-travel-lead = Quien registre esta máquina solo puede encontrar lo que hay en ella. Comprueben que otros lo tienen todo, déjenlo atrás y vuelvan con la hoja.
page-safety-travel-hold = Quién lo tiene todo
page-safety-travel-ready = Al menos otros dos tienen todo lo que hay aquí.
page-safety-travel-not-ready = { $count ->
    [0] Todavía no hay otros dos que tengan todo lo que hay aquí.
    [one] Un cambio no está todavía con otros dos.
   *[other] { $count } cambios no están todavía con otros dos.
  }
page-safety-travel-only-here = { $count ->
    [one] Una ficha no está en ningún otro sitio que en esta máquina: en el espacio propio, o en un espacio que nadie comparte. Escriban antes una copia de seguridad y guárdenla en otro lugar.
   *[other] { $count } fichas no están en ningún otro sitio que en esta máquina: en el espacio propio, o en espacios que nadie comparte. Escriban antes una copia de seguridad y guárdenla en otro lugar.
  }
page-safety-travel-all = Tiene todo lo que ustedes le comparten.
page-safety-travel-some = Todavía no lo tiene todo.
page-safety-leave = Dejar los datos atrás
page-safety-leave-means = Se envían los últimos cambios y después se quitan de esta máquina todas las fichas y claves. Lo que las devuelve no está en ella: la hoja de recuperación, y quienes tienen sus fichas.
page-safety-leave-sheet = La hoja de recuperación está en papel, en un lugar seguro, y no la llevaré conmigo.
page-safety-leave-anyway = Dejarlos atrás aunque no todo esté con otros dos.
page-safety-leave-loses = Lo que nadie más tiene se pierde para siempre.
page-safety-leave-flash = En tarjetas y discos de memoria pueden quedar restos que solo encuentran herramientas especiales. Están cifrados, y la clave se quita con ellos.
page-safety-leave-do = Quitar todo de esta máquina
page-safety-leaving = Enviando los últimos cambios; después se quita todo…
page-safety-return = Volver
page-safety-return-how = Inicie Hedgerow, elija «Recuperar mi grupo» y tenga a mano la hoja de recuperación y un código de un grupo vinculado, de un mensajero o de una máquina de su grupo.
