# Las páginas generales de las fichas: una ficha, todas las de un tipo, una nueva.

page-records-kind-unknown = Un tipo de ficha que esta versión no conoce
page-records-rename = Cambiar el título
page-records-print = Imprimir
page-records-facts = Lo escrito
page-records-add-field = Todavía sin rellenar
page-records-said = Lo que se dijo
page-records-newest-first = Primero lo más reciente
page-records-history = Lo que pasó
page-records-history-show = Mostrar todo lo que pasó
page-records-history-hide = Ocultarlo
page-records-held = Quién lo tiene
page-records-made = Creada el { $when }
page-records-in-bin = Esta ficha está en la papelera. Lo escrito se conserva, y se puede recuperar.
page-records-problem-by = { $sentence } Llegó de { $group }.
page-records-links = Enlazada con
page-records-linked-as = { $kind }: { $field }
page-records-show-all = { $count ->
    [one] Mostrarla
   *[other] Mostrar todas ({ $count })
  }
page-records-bin = La papelera
page-records-withdraw = Poner en la papelera
page-records-restore = Sacar de la papelera
page-records-withdrawn = Ahora está en la papelera. Puede recuperarla durante 30 días.
page-records-restored = Está de vuelta.
page-records-share = Por ahora solo aquí
page-records-share-private = Nadie más que su grupo puede leer esto.
page-records-share-begin = Compartirla con otros
page-records-share-how = Los demás reciben una ficha con las mismas palabras. Esta se queda aquí, y ellos no ven que estén relacionadas.
page-records-share-do = Compartirla ahora
page-records-shared-without = Compartida, pero sin { $fields }: lo que se enlaza ahí no está en ese espacio.
page-records-shared-open = Abrir lo que ven los demás

page-records-follow-need = Comprometer una parte
page-records-follow-fund = Pedir que cubra un gasto
page-records-follow-resource = Comprometerlo para una necesidad

# Bloques
page-records-clocks = Fechas que cumplir
page-records-clock-running = A más tardar el { $due }
page-records-clock-soon = Pronto: a más tardar el { $due }
page-records-clock-due = Pendiente desde el { $due }
page-records-clock-met = Hecho (era para el { $due })
page-records-clock-extended = Aplazado por una prórroga que alguien firmó
page-records-clock-unsure = Contado con un reloj poco seguro
page-records-asks = Quién debe confirmar
page-records-ask-others = Todos los demás grupos de aquí
page-records-ask-ahead = Después, desde el { $from }
page-records-ask-asked = Ahora: debe confirmar antes del { $due }
page-records-ask-late = Sin confirmar, el plazo era el { $due }
page-records-ask-answered = Respondió el { $when }
page-records-ask-spared = Ya no hace falta: respondió otro grupo
page-records-ask-nobody = Nadie confirmó a tiempo. No espere solo a esta página: busque también otra forma de avisar.
page-records-ask-home = Solo su grupo tiene esto. No se pregunta a nadie más hasta compartirlo con un espacio.
page-records-ask-held = Grupos que ya lo recibieron, según se sabe aquí: { $held } de { $all }
page-records-cannot-speak = No puede responder aquí: no está en este espacio o solo lee.
page-records-rhythm = Ocasiones
page-records-occurrence-ahead = Por venir
page-records-occurrence-open = Abierta hasta el { $due }
page-records-occurrence-done = Todos los grupos respondieron
page-records-occurrence-overdue = Con retraso desde el { $due }
page-records-answered = Respondieron:
page-records-missing = Faltan:
page-records-turns = Turnos
page-records-turn-now = tiene el turno ahora
page-records-turn-when = { $from } a { $to }
page-records-turn-taken = Asumido
page-records-served = Turnos cumplidos hasta ahora
page-records-served-times = { $count ->
    [0] todavía ninguna vez
    [one] una vez
   *[other] { $count } veces
  }
page-records-ledger = El dinero, línea por línea
page-records-ledger-computed = Se calcula a partir de las líneas, nunca se guarda
page-records-sum-in = Entró
page-records-sum-spent = Gastado
page-records-sum-left = Queda
page-records-sum-nothing = nada
page-records-line-who = Grupo
page-records-line-when = Cuándo
page-records-line-note = Para qué
page-records-line-amount = Cuánto
page-records-line-reversed = (anulada)
page-records-readings = Mediciones
page-records-reading = Medición
page-records-reading-corrected = (quitada)
page-records-target = La meta es { $target }.
page-records-standing-empty = Todavía sin mediciones
page-records-standing-read = Medido; no hay meta con que comparar
page-records-standing-met = Se alcanzó la meta
page-records-standing-behind = Por debajo de la meta
page-records-round = La ronda
page-records-round-open = Abierta: los puntos, de 0 a { $points }, no se ven hasta que termine
page-records-round-closed = Cerrada
page-records-weight = pesa { $weight }
page-records-points = Puntos
page-records-scorers = Puntuaron
page-records-served-before = Veces anteriores
page-records-outcome = Es para { $candidate }.
page-records-deciding-all = Deciden todos los grupos de este espacio
page-records-deciding-own = Su grupo todavía no ha respondido.
page-records-deciding-others = Su grupo no está entre los que deciden. Puede opinar y no aceptar el resultado.
page-records-deciding-state = Ya respondieron todos. Se puede decir el resultado.
page-records-deciding-reopen = Para preguntar de nuevo, pongan una fecha de cierre posterior y ábranla otra vez. Las respuestas quedan hasta que cada grupo las cambie.
page-records-signing-all = Todos los grupos de este espacio son partes
page-records-signing-own = Su grupo no ha firmado esta redacción.

# Versiones sobre una ficha
page-records-versions = Versiones de grupos y de idiomas
page-records-versions-none = Nadie tiene una versión propia.
page-records-version-own = Hacer nuestra versión
page-records-version-add = Hacer otra versión
page-records-signed = { $group } la leyó y le dio el visto bueno
page-records-signed-by = { $reviewer }, de { $group }, la leyó y le dio el visto bueno
page-records-moved = Aquí el original cambió después
page-records-moved-was = Antes
page-records-moved-now = Ahora
page-records-moved-nothing = nada
page-records-over = Junto al original
page-records-over-moved = El original cambió después de escribirse esta versión. Miren las líneas que cambiaron. Donde sus palabras sigan valiendo, díganlo; si no, cámbienlas.
page-records-still-stands = La nuestra sigue valiendo
page-records-over-nothing = Esta versión todavía no dice nada distinto.
page-records-over-more = Decir algo más de otra forma
page-records-over-moved-theirs = El original cambió después de escribirse esta versión. Quien haya leído los dos puede decir que las palabras siguen valiendo.
page-records-over-original = El original
page-records-over-ours = Esta versión
page-records-over-none = Como en el original
page-records-over-change = Cambiarlo
page-records-over-write = Decirlo de otra forma

# Todas las de un tipo
page-records-count = { $count ->
    [0] Todavía no hay ninguna ficha.
    [one] Hay una ficha.
   *[other] Hay { $count } fichas.
  }
page-records-new = Añadir: { $kind }
page-records-views = Formas de verlo
page-records-view-list = Lista
page-records-view-board = Por estado
page-records-view-bin = En la papelera
page-records-find = Buscar en esta lista
page-records-space = Espacio
page-records-space-all = Todos los espacios
page-records-none = Aquí todavía no se ha escrito nada. Aquí estará lo que añada su grupo, u otro que comparta con ustedes.
page-records-none-found = Nada de aquí contiene esas palabras. Pruebe con menos letras o con otra palabra.
page-records-bin-empty = No hay nada de este tipo en la papelera.
page-records-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar más (quedan { $count })
  }

# Una ficha nueva
page-records-add-what = ¿Qué quiere anotar?
page-records-add-incident = Avisar de un incidente
page-records-add-need = Decir qué se necesita
page-records-add-pledge = Comprometerse a algo
page-records-add-resource = Ofrecer algo
page-records-add-overlay = Hacer nuestra versión

# Cómo se llaman juntas todas las fichas de un tipo
page-records-all-action = Acciones conjuntas
page-records-all-agreement = Acuerdos
page-records-all-contingency = Planes de contingencia
page-records-follow-contingency = Avisar de un incidente relacionado
page-records-drills = Simulacros
page-records-drill-ahead = Por venir
page-records-drill-open = Hasta { $due }
page-records-drill-done = Todos los grupos lo hicieron
page-records-drill-overdue = Atrasado desde { $due }
page-records-drilled = Lo hicieron:
page-records-not-drilled = Faltan:
page-records-all-case = Casos
page-records-all-check-in = Contactos periódicos
page-records-all-decision = Decisiones
page-records-all-event = Eventos
page-records-all-expense = Gastos
page-records-all-fund = Fondos
page-records-all-incident = Incidentes
page-records-all-indicator = Indicadores
page-records-all-lesson = Aprendizajes
page-records-all-message = Mensajes
page-records-all-need = Necesidades
page-records-all-overlay = Versiones de grupos y de idiomas
page-records-all-pledge = Compromisos
page-records-all-resource = Recursos
page-records-all-role = Funciones y turnos
page-records-all-round = Rondas de reparto
page-records-all-term = Glosario

# Estados cuya frase lleva números, cuando no hay números a mano
page-records-state-action-agreed = Acordada
page-records-state-expense-submitted = Presentado
