# Hoy, y lo que pasó durante su ausencia.

page-today-print = Imprimir la semana
page-today-add = Añadir
page-today-incident = Avisar de un incidente
page-today-contested = En disputa
page-today-activity = Toda la actividad

## Lo que se diría en voz alta

page-today-lead = { $count ->
    [0] No tienen nada pendiente.
    [one] Tienen una cosa pendiente.
   *[other] Tienen { $count } cosas pendientes.
  }
# $title es el título de una ficha, $day como «viernes, 27 de noviembre».
page-today-lead-near = Lo más cercano es «{ $title }», el { $day }.
page-today-lead-today = «{ $title }» es para hoy.
page-today-lead-late = «{ $title }» era para el { $day }.
page-today-lead-held = { $count ->
    [one] Su grupo vinculado tiene lo último que escribieron.
   *[other] Todos sus grupos vinculados tienen lo último que escribieron.
  }
page-today-lead-behind = { $count ->
    [one] { $groups } todavía no tiene lo último que escribieron.
   *[other] { $groups } todavía no tienen lo último que escribieron.
  }
page-today-lead-behind-many = { $count ->
    [one] Un grupo vinculado todavía no tiene lo último que escribieron.
   *[other] { $count } grupos vinculados todavía no tienen lo último que escribieron.
  }

## Lo pendiente

page-today-waits = Pendiente para ustedes
page-today-waits-nothing = Ahora no tienen nada pendiente.
page-today-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar { $count } más
  }
page-today-for-choose = Se cruzaron palabras o reservas que no encajan. No se pierde nada; alguien tiene que elegir.
page-today-for-acknowledge = Se avisó de un incidente. Los demás esperan saber que ustedes lo saben.
page-today-for-acknowledge-late = Nadie confirmó este incidente a tiempo. Digan que lo saben.
page-today-for-clock-acknowledge = Nadie confirmó a tiempo. Busque también otra forma de avisar.
page-today-for-accept = Alguien ofrece esto para lo que necesitan. ¿Lo aceptan?
page-today-for-deliver = Se comprometieron a esto. Díganlo cuando lo hayan entregado.
page-today-for-confirm = Dicen que lo entregaron. ¿Les llegó?
page-today-for-agree = Se propuso una acción conjunta. Los demás esperan su respuesta.
page-today-for-look-again = El plan cambió después de su versión propia. Una línea de ustedes se escribió antes de ese cambio.
page-today-for-answer = Cada grupo dice cómo está. Falta la respuesta de ustedes.
page-today-for-answer-referral = Les enviaron un caso. ¿Lo toman?
page-today-for-take-over = Ahora es su turno. Digan que lo asumen.
page-today-for-decide = Hay una decisión abierta. Su grupo todavía no ha respondido.
page-today-for-advise = Se pide su opinión antes de una decisión.
page-today-for-outcome = Ya están las respuestas. Digan en qué quedó.
page-today-for-sign = Hay un acuerdo abierto para firmar. Su grupo no ha firmado esta redacción.
page-today-for-act = Este plan está en marcha. Hay que actuar ya.
page-today-for-debrief = Ya pasó. Digan qué aprendieron, para que la próxima vez salga mejor.
page-today-for-drill = Toca un simulacro de este plan. Su grupo no lo ha hecho.
page-today-for-sign-plan = Hay un plan abierto para firmar. Su grupo no ha firmado esta redacción.
page-today-plan-whole = El plan entero, y a quién llamar
page-today-for-review = Antes de decirlo en público, lo lee alguien que hable este idioma y no lo haya escrito. ¿Lo leen?
page-today-for-use = Otra persona lo ha leído. Ya pueden usarlo.
page-today-for-reword = El original cambió después de escribirse su versión. Miren si la suya todavía lo dice.
page-today-for-stopped = Otro grupo dice que esto no se debe usar. Miren por qué. Después digan lo mismo, o que se puede volver a usar.
page-today-for-clock-look = Es hora de volver a mirarlo.
page-today-for-clock-answer = Toca responder.
page-today-for-clock-erase = Ya se guardó el tiempo suficiente. Se puede pedir a todos los que lo tienen que lo borren.
page-today-for-clock-review = Es hora de revisarlo.
page-today-for-accept-steward = Les ofrecieron ser grupo encargado de este espacio, con derecho a añadir y quitar grupos.
page-today-for-look-space = { $name } comparte este espacio con ustedes y todavía no hay nada escrito en él. Miren quién está y qué pueden hacer allí, o escriban la primera entrada.
page-today-for-look-spaces = Espacios que comparte con ustedes y en los que todavía no hay nada escrito: { $count }. Miren cuáles son, quién está en ellos y qué pueden hacer allí.
page-today-for-compare-numbers = Se vincularon, y todavía no han comparado los seis números.
page-today-for-other = Alguien espera una respuesta de ustedes.
page-today-look-open = Abrir
page-today-look-other = Otra respuesta
page-today-look-both = Ver las dos
page-today-look-compare = Comparar las líneas
page-today-look-numbers = Comparar los números
page-today-accept-steward = Asumir el encargo
# $days hasta la fecha; la fecha está debajo.
page-today-due = { $days ->
    [0] Para hoy
    [1] Para mañana
   *[other] Para el
  }
page-today-late = { $days ->
    [one] Un día de retraso
   *[other] { $days } días de retraso
  }
# $statement es lo que se dijo, $title el título de la ficha.
page-today-said = Dicho: «{ $statement }», sobre «{ $title }». Queda en su historial.
page-today-steward = Ahora son grupo encargado de «{ $space }».

## Lo que depende de otros

page-today-others = Depende de otros
page-today-others-choose = { $name } puede elegir qué vale.
page-today-others-acknowledge = { $name } no ha confirmado que lo sabe.
page-today-others-clock-acknowledge = { $name } espera una confirmación.
page-today-others-accept = { $name } no ha dicho si lo acepta.
page-today-others-deliver = { $name } se comprometió a ello.
page-today-others-confirm = { $name } no ha dicho que llegara.
page-today-others-agree = { $name } no ha dado su respuesta.
page-today-others-look-again = { $name } puede volver a mirar su versión propia.
page-today-others-answer = { $name } no ha respondido.
page-today-others-answer-referral = { $name } no ha dicho si lo toma.
page-today-others-take-over = Le toca a { $name } asumir el turno.
page-today-others-clock-look = { $name } puede volver a mirarlo.
page-today-others-clock-answer = { $name } no ha respondido.
page-today-others-clock-erase = { $name } puede pedir que se borre.
page-today-others-clock-review = { $name } puede revisarlo.
page-today-others-accept-steward = Se ofreció a { $name } ser grupo encargado.
page-today-others-compare-numbers = { $name } puede comparar los números.
page-today-others-other = { $name } tiene que decir algo ahora.
page-today-others-more = { $count ->
    [one] Y una más.
   *[other] Y { $count } más.
  }

## La semana

page-today-week = Esta semana
page-today-month = Todo el mes
page-today-today = Hoy
page-today-week-nothing = No hay nada previsto.
page-today-all-day = Todo el día
page-today-entry-joint = acción conjunta
page-today-entry-own-form = su versión propia de la acción conjunta
page-today-entry-other-form = versión propia de otro grupo de la acción conjunta
page-today-your-time = Su hora: { $time }
page-today-their-time = { $place }: { $time }

## Lo que cambió

page-today-changed = Cambios desde la última vez que miró
page-today-changed-since = Desde el { $when }
page-today-changed-nothing = Otros no han cambiado nada desde la última vez que miró.
page-today-changed-more = Más cambios, en Actividad
page-today-change-more = { $count ->
    [one] Y un cambio anterior.
   *[other] Y { $count } cambios anteriores.
  }
page-today-seen = Ya los vi
page-today-back = Estuvieron sin conexión desde el { $day }.
page-today-back-read = Qué pasó mientras tanto

## Quién tiene lo que escriben

page-today-holds = Quién tiene lo que ustedes escriben
page-today-holds-now = Conectado ahora. Lo tiene todo.
page-today-holds-sending = { $count ->
    [one] Conectado ahora. Un cambio está en camino.
   *[other] Conectado ahora. { $count } cambios están en camino.
  }
page-today-holds-never = Sin ningún encuentro todavía.
page-today-holds-long = { $days ->
    [one] Sin encuentro desde hace un día.
   *[other] Sin encuentro desde hace { $days } días.
  }
page-today-holds-all = Lo tenía todo en el último encuentro.
page-today-holds-met = Lo tiene todo. Último encuentro: { $ago }.
page-today-holds-wait-first = { $count ->
    [one] Un cambio espera a este grupo.
   *[other] { $count } cambios esperan a este grupo.
  }
page-today-holds-wait = { $count ->
    [one] Un cambio espera a este grupo desde el { $since }.
   *[other] { $count } cambios esperan a este grupo desde el { $since }.
  }
# Va siempre después de «desde el».
page-today-since-today = día de hoy
page-today-stick = Ponerlos en una memoria USB
page-today-turns = Turnos
page-today-turn-own = Es su turno.
page-today-turn-own-until = Es su turno hasta el { $day }.
page-today-turn-other = Es el turno de { $name }.
page-today-turn-other-until = Es el turno de { $name } hasta el { $day }.
page-today-quiet-none = Nada ha salido de esta máquina. Grupos vinculados: 0.
page-today-quiet-not-met = { $count ->
    [one] Nada ha salido de esta máquina. Se vincularon con un grupo y todavía no ha habido ningún encuentro.
   *[other] Nada ha salido de esta máquina. Se vincularon con { $count } grupos y todavía no ha habido ningún encuentro.
  }
page-today-quiet = { $count ->
    [one] Nada ha salido de esta máquina salvo hacia el único grupo con el que se vincularon. Última conexión: { $ago }.
   *[other] Nada ha salido de esta máquina salvo hacia los { $count } grupos con los que se vincularon. Última conexión: { $ago }.
  }
page-today-connections = Todas las conexiones

## El comienzo

page-today-no-space = Ya está dentro, y todavía no se eligió ningún espacio para usted. Pregunte a la persona responsable de este nodo.
page-today-begin = Algo útil para empezar
page-today-begin-next = Una cosa útil para seguir
page-today-begin-event = Anotar un evento
page-today-begin-event-note = Qué viene ahora, y cuándo. Lo ve todo su grupo; los demás, solo si lo comparten.
page-today-begin-need = Decir qué se necesita
page-today-begin-need-note = Doce abrigos, una furgoneta el sábado: quien puede dar responde con un compromiso.
page-today-begin-pair = Vincularse con un grupo
page-today-begin-pair-note = Con un código, y seis números que comparan los dos grupos. No se comparte nada hasta que ustedes elijan.
page-today-examples = { $count ->
    [one] Aquí hay una ficha de ejemplo. Nadie más la ve, y se quita cuando quieran.
   *[other] Aquí hay { $count } fichas de ejemplo. Nadie más las ve, y se quitan todas de una vez.
  }
page-today-examples-remove = Quitar los ejemplos

## Durante su ausencia

page-today-away-title = Durante su ausencia
# $from es cuándo empezó la desconexión, $count cuántas veces se cruzaron palabras.
page-today-away-lead = { $count ->
    [0] Estuvieron sin conexión desde el { $from }. Nada de lo que escribieron se cruzó con palabras de otros.
    [one] Estuvieron sin conexión desde el { $from }. En un lugar, sus palabras se cruzaron con las de otros.
   *[other] Estuvieron sin conexión desde el { $from }. En { $count } lugares, sus palabras se cruzaron con las de otros.
  }
page-today-away-nothing = Otros no cambiaron nada mientras ustedes estaban sin conexión.
page-today-away-never = Este nodo todavía no ha estado sin conexión. Tras un tiempo sin ningún grupo vinculado, esta página cuenta qué pasó mientras tanto.
page-today-away-met = Donde sus palabras se cruzaron con las de otros
page-today-away-met-kept = Se conservan todas hasta que alguien elija
# $groups quién escribió, $fields en qué campos.
page-today-away-met-who = Sin saber lo que escribía la otra parte, { $groups } escribieron en { $fields }.
page-today-away-closed = Cerrado sin ustedes
page-today-away-new = Nuevo para ustedes
page-today-away-holds = Lo que otros tienen ahora
page-today-away-holds-none = Ninguno de los cambios de ustedes todavía.
page-today-away-not-met-since = Sin encuentro desde el { $since }.
page-today-away-holds-some = { $held } de los { $count } cambios de ustedes. Los demás están en camino.
page-today-away-holds-all = { $count ->
    [0] No han escrito nada desde entonces.
    [one] Su único cambio.
   *[other] Los { $count } cambios de ustedes.
  }
page-today-away-kept = Mientras estaban sin conexión, puede que otros hayan avanzado. No se reemplazó nada de lo suyo: cada texto anterior está en el historial de su ficha.
page-today-away-removals = Quién ya no está en un espacio
page-today-away-aside = { $count ->
    [one] Un cambio de ese grupo llegó demasiado tarde y está apartado.
   *[other] { $count } cambios de ese grupo llegaron demasiado tarde y están apartados.
  }
page-today-away-stays = { $count ->
    [one] Uno se queda, porque alguien ya se había apoyado en él: { $names }.
   *[other] { $count } se quedan, porque alguien ya se había apoyado en ellos: { $names }.
  }
page-today-asked = { $count ->
    [one] En { $space } alguien pide su acuerdo sobre quién está dentro.
   *[other] En { $space } { $count } peticiones sobre quién está dentro esperan su acuerdo.
  }
page-today-asked-look = Mirarlo
