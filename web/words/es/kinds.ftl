### Tipos de fichas: sus nombres, campos, opciones, lo que se puede decir y sus estados; lo que puede fallar en un valor o en una ficha.

## Acción conjunta

kind-action = Acción conjunta
field-action-title = Título
field-action-aim = Objetivo
field-action-form = Forma de acción
field-action-start = Empieza
field-action-end = Termina
field-action-place = Lugar
field-action-recurrence = Se repite
field-action-ics = Conservado del archivo de calendario
field-action-pace = Ritmo
field-action-hosts = Quién recibe
field-action-needs = Necesidades
field-action-agreement-of = Grupos que tienen que aceptar
field-action-safety = Nota de seguridad
field-action-media-contact = Contacto para la prensa
field-action-languages = Idiomas
field-action-public-text = Texto público
field-action-notes = Notas
statement-action-propose = La proponemos a los demás
statement-action-agree = Aceptamos
statement-action-object = Nos oponemos
statement-action-call-off = La cancelamos
statement-action-take-up = La retomamos
statement-action-review = Hicimos el balance
statement-action-thank = Gracias
state-action-idea = Idea
state-action-proposed = Propuesta
state-action-agreed = { $agree ->
    [one] Aceptada por un grupo
   *[other] Aceptada por { $agree } grupos
}
state-action-happening = En curso
state-action-held = Realizada
state-action-reviewed = Con balance hecho
state-action-called-off = Cancelada
state-action-contested = En disputa: se cruzaron palabras que no encajan
state-action-withdrawn = En la papelera

## Caso

kind-case = Caso
part-case-body = Notas de trabajo
part-case-identity = Caja de identidad
part-case-margin = Margen privado
field-case-title = Título
field-case-summary = Resumen
field-case-type = Tipo
field-case-opened = Se abrió
field-case-keeper = Responsable
field-case-stand-in = Suplente
field-case-risk = Riesgo
field-case-consent = Consentimiento dado
field-case-consent-terms = Qué se consintió, con quién y hasta cuándo
field-case-consent-to = Consentimiento: para qué grupos
field-case-consent-parts = Consentimiento: para qué partes
field-case-consent-until = Consentimiento: hasta
choice-case-consent-parts-summary = Resumen
choice-case-consent-parts-body = Notas de trabajo
choice-case-consent-parts-identity = Caja de identidad
field-case-review-on = Volver a mirarlo el
clock-case-answer = Responder a la derivación
clock-case-look = Volver a mirarlo
clock-case-erase = Ya se guardó el tiempo suficiente: pedir a todos que lo borren
statement-case-hand-over = Traspasamos el caso
statement-case-extend = Le damos más tiempo
choice-case-extend-clock-answer = Responder a la derivación
choice-case-extend-clock-look = Volver a mirarlo
choice-case-extend-clock-erase = Borrarlo
field-case-retention = Guardar durante
field-case-body-notes = Notas
field-case-body-tasks = Tareas
field-case-identity-names = Nombres
field-case-identity-contacts = Contactos
field-case-margin-notes = Notas privadas
field-case-margin-sent-as = Enviado a otros como
choice-case-risk-low = Bajo
choice-case-risk-medium = Medio
choice-case-risk-high = Alto
choice-case-risk-unknown = No se sabe
statement-case-refer = Lo derivamos a otro grupo
statement-case-accept-referral = Aceptamos la derivación
statement-case-decline-referral = No aceptamos la derivación
statement-case-wait = Esperamos a otros
statement-case-work-on = Trabajamos en él
statement-case-close = Cerramos el caso
statement-case-reopen = Lo abrimos de nuevo
statement-case-archive = Lo archivamos
statement-case-note = Nota
state-case-open = Abierto
state-case-waiting = En espera
state-case-active = En marcha
state-case-closed = Cerrado
state-case-archived = Archivado
state-case-contested = En disputa: se cruzaron palabras que no encajan
state-case-withdrawn = En la papelera

## Evento

kind-event = Evento
field-event-title = Título
field-event-start = Empieza
field-event-end = Termina
field-event-place = Lugar
field-event-recurrence = Se repite
field-event-ics = Conservado del archivo de calendario
field-event-notes = Notas
statement-event-agree = Aceptamos
statement-event-object = Nos oponemos
statement-event-call-off = Lo cancelamos
statement-event-take-up = Lo retomamos
state-event-planned = Previsto
state-event-happening = En curso
state-event-held = Realizado
state-event-called-off = Cancelado
state-event-contested = En disputa: se cruzaron palabras que no encajan
state-event-withdrawn = En la papelera

## Incidente

kind-incident = Incidente
part-incident-identity = Caja de identidad
part-incident-margin = Margen privado
field-incident-title = Qué pasó, en pocas palabras
field-incident-severity = ¿Qué tan grave es?
field-incident-safe = ¿Están a salvo las personas?
field-incident-needed = Qué hace falta
field-incident-type = De qué tipo
field-incident-happened = Cuándo
field-incident-place = Dónde
field-incident-summary = Más detalles, sin nombres
field-incident-do-not = Qué no hacer
field-incident-speaks = Quién puede hablar en público (un grupo o un rol)
field-incident-plan = Plan que corresponde
field-incident-order = Quién debe confirmar que lo sabe, por orden
field-incident-answer-within = Tiempo para confirmar
field-incident-review-on = Volver a mirarlo el
field-incident-retention = Guardar durante
field-incident-notes = Notas
field-incident-identity-names = Nombres
field-incident-identity-contacts = Contactos
field-incident-margin-notes = Notas privadas
choice-incident-severity-4 = 4: hay vidas o libertad en peligro ahora
choice-incident-severity-3 = 3: alguien puede sufrir daño pronto
choice-incident-severity-2 = 2: serio, pero nadie corre peligro
choice-incident-severity-1 = 1: conviene saberlo
choice-incident-type-arrest = Detención
choice-incident-type-violence = Violencia
choice-incident-type-threat = Amenaza o acoso
choice-incident-type-devices = Aparatos o datos
choice-incident-type-health = Salud o accidente
choice-incident-type-other = Otra cosa
clock-incident-acknowledge = Confirmar que se sabe
clock-incident-look = Volver a mirarlo
clock-incident-erase = Ya se guardó el tiempo suficiente: pedir a todos que lo borren
statement-incident-acknowledge = Lo sabemos
statement-incident-handle = Nos ocupamos
statement-incident-stable = Ya está estable
statement-incident-learn = Aprendimos de ello
statement-incident-false-alarm = Fue una falsa alarma
statement-incident-reopen = No ha terminado: preguntar de nuevo
statement-incident-extend = Le damos más tiempo
choice-incident-extend-clock-acknowledge = Confirmar
choice-incident-extend-clock-look = Volver a mirarlo
choice-incident-extend-clock-erase = Borrarlo
statement-incident-note = Nota
state-incident-reported = Avisado, todavía sin confirmar
state-incident-acknowledged = Confirmado
state-incident-handled = Alguien se ocupa
state-incident-stable = Estable
state-incident-learned = Con lo aprendido
state-incident-false-alarm = Falsa alarma
state-incident-contested = En disputa: se cruzaron palabras que no encajan
state-incident-withdrawn = En la papelera

## Aprendizaje

kind-lesson = Aprendizaje
field-lesson-title = Título
field-lesson-when-tried = Cuándo
field-lesson-tried = Qué probamos
field-lesson-happened = Qué pasó
field-lesson-again = Qué haríamos otra vez, o no
field-lesson-setting = Contexto
field-lesson-does-not-apply = Dónde esto no vale
field-lesson-voice = Una voz
field-lesson-voice-consent = Consentimiento de quien habla
field-lesson-sources = Fuentes
field-lesson-tags = Etiquetas
field-lesson-review-on = Revisar el
field-lesson-notes = Notas
statement-lesson-check-consent = Comprobamos el consentimiento
statement-lesson-share = Lo compartimos
statement-lesson-extend = Le damos más tiempo
choice-lesson-extend-clock-review = Revisión
clock-lesson-review = Revisarlo
statement-lesson-thank = Gracias
statement-lesson-used = Lo usamos
statement-lesson-retire = Ya no vale: lo dejamos de lado
statement-lesson-revive = Vuelve a valer
state-lesson-draft = Borrador
state-lesson-checked = Consentimiento comprobado
state-lesson-shared = Compartido
state-lesson-review-due = Toca revisarlo
state-lesson-retired = Ya no vale
state-lesson-contested = En disputa: se cruzaron palabras que no encajan
state-lesson-withdrawn = En la papelera

## Necesidad

kind-need = Necesidad
field-need-title = Título
field-need-quantity = Cantidad
field-need-by = Hace falta antes del
field-need-urgency = Urgencia
field-need-place = Lugar
field-need-who-may-know = Quién puede saberlo
field-need-notes = Notas
choice-need-urgency-low = Baja
choice-need-urgency-normal = Normal
choice-need-urgency-high = Alta
choice-need-urgency-now = Ahora mismo
statement-need-match = Ya está cubierta
statement-need-unmatch = Ya no está cubierta
statement-need-close = Cerramos la necesidad
statement-need-reopen = La abrimos de nuevo
statement-need-thank = Gracias
state-need-open = Abierta
state-need-matched = Cubierta
state-need-delivered = Entregado, todavía sin confirmar
state-need-confirmed = Confirmado por quien lo recibió
state-need-closed = Cerrada
state-need-contested = En disputa: se cruzaron palabras que no encajan
state-need-withdrawn = En la papelera

## Compromiso

kind-pledge = Compromiso
field-pledge-title = Título
field-pledge-need = Para la necesidad
field-pledge-quantity = Cantidad
field-pledge-amount = Suma de dinero
field-pledge-resource = Recurso
field-pledge-from = Desde
field-pledge-to = Hasta
field-pledge-conditions = Condiciones
field-pledge-notes = Notas
statement-pledge-accept = Aceptamos el compromiso
statement-pledge-decline = No aceptamos el compromiso
statement-pledge-deliver = Lo entregamos
statement-pledge-confirm = Lo recibimos
statement-pledge-not-received = No lo recibimos
statement-pledge-withdraw = Retiramos el compromiso
statement-pledge-renew = Lo ofrecemos de nuevo
statement-pledge-thank = Gracias
state-pledge-offered = Ofrecido
state-pledge-accepted = Aceptado
state-pledge-declined = No aceptado
state-pledge-delivered = Entregado, todavía sin confirmar
state-pledge-confirmed = Confirmado por quien lo recibió
state-pledge-withdrawn = Retirado por quien lo ofreció
state-pledge-lapsed = Vencido: pasó su plazo
state-pledge-contested = En disputa: se cruzaron palabras que no encajan

## Recurso

kind-resource = Recurso
field-resource-title = Título
field-resource-type = Tipo
field-resource-quantity = Cantidad
field-resource-holder = Quién lo tiene
field-resource-region = Región
field-resource-from = Desde
field-resource-to = Hasta
field-resource-conditions = Condiciones
field-resource-safety = Nota de seguridad
field-resource-notes = Notas
choice-resource-type-tool = Herramienta
choice-resource-type-place = Lugar
choice-resource-type-transport = Transporte
choice-resource-type-money = Dinero
choice-resource-type-material = Material
choice-resource-type-legal-hours = Horas de asesoría legal
choice-resource-type-translation = Traducción
choice-resource-type-skill = Saber o habilidad
choice-resource-type-other = Otro
statement-resource-claim = Lo reservamos
statement-resource-release = Lo dejamos libre
statement-resource-retire = Ya no lo ofrecemos
statement-resource-offer-again = Lo ofrecemos de nuevo
statement-resource-thank = Gracias
state-resource-free = Libre
state-resource-claimed = Reservado
state-resource-retired = Ya no se ofrece
state-resource-contested = En disputa: varios grupos lo reservaron
state-resource-withdrawn = En la papelera

## Versión propia

kind-overlay = Versión propia
field-overlay-base = De la ficha
field-overlay-label = Nombre de esta versión
field-overlay-language = Idioma
field-overlay-stance = ¿Vienen ustedes?
field-overlay-local-risk = Riesgo para nosotros
field-overlay-remark = Observación
field-overlay-lines = Líneas
choice-overlay-stance-yes = Sí
choice-overlay-stance-maybe = Quizás
choice-overlay-stance-no = No
choice-overlay-stance-quietly = Con ustedes, sin hacerlo público
choice-overlay-local-risk-low = Bajo
choice-overlay-local-risk-medium = Medio
choice-overlay-local-risk-high = Alto
choice-overlay-local-risk-unknown = No se sabe
statement-overlay-sign-off = La leímos y damos el visto bueno
statement-overlay-question = Tenemos una pregunta
statement-overlay-do-not-use = No usen esta versión
statement-overlay-use-again = Se puede volver a usar
state-overlay-draft = Sin visto bueno
state-overlay-signed = Con visto bueno
state-overlay-moved = El original cambió después
state-overlay-changed = Cambió desde que se leyó
state-overlay-do-not-use = No usar
state-overlay-base-missing = El original no está en este espacio
state-overlay-contested = En disputa: se cruzaron palabras que no encajan
state-overlay-withdrawn = En la papelera

## Contacto periódico

kind-check-in = Contacto periódico
field-check-in-title = Título
field-check-in-questions = Preguntas
field-check-in-who = Quién responde
field-check-in-start = Primera vez
field-check-in-every = Cada
field-check-in-until = Última vez
field-check-in-window = Tiempo para responder
field-check-in-when-missed = Si alguien no responde dos veces
field-check-in-notes = Notas
statement-check-in-answer = Respondemos
statement-check-in-stop = Lo detenemos
statement-check-in-resume = Seguimos
choice-check-in-answer-how-all-well = Todo bien
choice-check-in-answer-how-need-to-talk = Necesitamos hablar
choice-check-in-answer-how-other = Otra cosa
state-check-in-planned = Sin empezar
state-check-in-open = Se esperan respuestas
state-check-in-answered = Respondieron todos los grupos
state-check-in-overdue = Faltan respuestas
state-check-in-silent = Dos veces sin respuesta
state-check-in-stopped = Detenido
state-check-in-contested = En disputa: se cruzaron palabras que no encajan
state-check-in-withdrawn = En la papelera

## Función

kind-role = Función
field-role-title = Título
field-role-purpose = Para qué sirve
field-role-duties = Tareas
field-role-order = Orden de los turnos
field-role-start = El primer turno empieza
field-role-every = Un turno dura
field-role-until = Hasta
field-role-stand-in = Suplente
field-role-learner = Quién la aprende
field-role-wish-i-had-known = Lo que me habría gustado saber
field-role-notes = Notas
statement-role-hand-over = La traspasamos
statement-role-take-over = La asumimos
statement-role-offer-swap = Ofrecemos cambiar turnos
statement-role-accept-swap = Aceptamos el cambio
statement-role-thank = Gracias
state-role-vacant = Nadie la tiene
state-role-held = Asumida
state-role-handing-over = Traspasada, todavía sin asumir
state-role-overdue = Empezó el turno siguiente y nadie la asumió
state-role-ended = Terminada
state-role-contested = En disputa: se cruzaron palabras que no encajan
state-role-withdrawn = En la papelera

## Fondo

kind-fund = Fondo
field-fund-title = Título
field-fund-purpose = Para qué es
field-fund-keepers = Responsables
field-fund-approvers = Quién aprueba los gastos
field-fund-approvals = Cuántos grupos tienen que aprobar
field-fund-limit = Límite por gasto
field-fund-public-level = Qué puede ser público
field-fund-notes = Notas
choice-fund-public-level-nothing = Nada
choice-fund-public-level-totals = Los totales
choice-fund-public-level-lines = Todas las líneas
statement-fund-enter = Anotamos una suma
statement-fund-reverse = Anulamos una línea
statement-fund-close = Cerramos el fondo
statement-fund-reopen = Lo abrimos de nuevo
statement-fund-thank = Gracias
state-fund-open = Abierto
state-fund-overdrawn = Se gastó más de lo que entró
state-fund-closed = Cerrado
state-fund-contested = En disputa: se cruzaron palabras que no encajan
state-fund-withdrawn = En la papelera

## Gasto

kind-expense = Gasto
part-expense-identity = Caja de identidad
field-expense-title = Título
field-expense-fund = Del fondo
field-expense-amount = Suma
field-expense-rate = Tipo de cambio usado
field-expense-on = Fecha
field-expense-purpose = Para qué
field-expense-category = Categoría
field-expense-paid-to-in-public = A quién se pagó, como lo puede leer cualquiera
field-expense-receipt = Recibo
field-expense-identity-payee = A quién se pagó
field-expense-notes = Notas
statement-expense-submit = Lo presentamos
statement-expense-approve = Lo aprobamos
statement-expense-refuse = No lo aprobamos
statement-expense-query = Preguntamos por él
statement-expense-pay = Está pagado
statement-expense-reverse = Lo anulamos
state-expense-draft = Borrador
state-expense-submitted = Presentado: aprobaciones { $approve } de { $needed }
state-expense-queried = Alguien preguntó por él
state-expense-approved = Aprobado
state-expense-refused = No aprobado
state-expense-paid = Pagado
state-expense-reversed = Anulado
state-expense-contested = En disputa: se cruzaron palabras que no encajan
state-expense-withdrawn = En la papelera

## Indicador

kind-indicator = Indicador
field-indicator-title = Título
field-indicator-why = Por qué importa
field-indicator-measure = Cómo se mide
field-indicator-unit = Unidad
field-indicator-reach = De quién es
field-indicator-target = Meta
field-indicator-direction = Mejor si es
field-indicator-notes = Notas
choice-indicator-reach-shared = De todos los grupos
choice-indicator-reach-local = De un grupo
choice-indicator-direction-up = Más
choice-indicator-direction-down = Menos
statement-indicator-read = Anotamos una medición
statement-indicator-correct = Quitamos una medición
statement-indicator-retire = Lo dejamos de usar
statement-indicator-revive = Lo usamos de nuevo
state-indicator-empty = Sin mediciones
state-indicator-read = Con mediciones
state-indicator-met = Meta alcanzada
state-indicator-behind = Meta no alcanzada
state-indicator-retired = Ya no se usa
state-indicator-contested = En disputa: se cruzaron palabras que no encajan
state-indicator-withdrawn = En la papelera

## Ronda de reparto

kind-round = Ronda
field-round-title = Título
field-round-resource = Qué se reparte
field-round-quantity = Cuánto
field-round-criteria = Criterios y su peso
field-round-scale = Qué significan los puntos
field-round-candidates = Candidaturas
field-round-scorers = Quién puntúa
field-round-closes = Se cierra
field-round-previous = La ronda anterior
field-round-notes = Notas
statement-round-score = Puntuamos
statement-round-close = Cerramos la puntuación
statement-round-settle = Es para
statement-round-contest = No aceptamos el resultado
state-round-open = Abierta
state-round-scoring = Llegan puntos; se muestran al cerrar la ronda
state-round-proposed = Con puntos, sin decidir
state-round-settled = Decidida
state-round-contested = En disputa: alguien no acepta el resultado
state-round-withdrawn = En la papelera

## Decisión

kind-decision = Decisión
field-decision-title = Pregunta
field-decision-proposal = Lo que se propone
field-decision-options = Opciones para elegir
field-decision-method = Cómo se decide
field-decision-deciders = Grupos que deciden
field-decision-closes = Se puede responder hasta
field-decision-quorum = Cuántos grupos tienen que responder
field-decision-grace = Cuánto se espera lo que llega tarde
field-decision-review-on = Revisar el
field-decision-background = Contexto
choice-decision-method-consent = Consentimiento: nadie se opone
choice-decision-method-consensus = Consenso: todos responden, nadie se opone
choice-decision-method-majority = Mayoría: más de la mitad
choice-decision-method-advice = Consulta: decidimos tras oír a los demás
clock-decision-review = Revisarla
statement-decision-ask-advice = Pedimos opiniones
statement-decision-advise = Nuestra opinión
statement-decision-open = Abrimos la decisión
statement-decision-agree = Estamos de acuerdo
statement-decision-stand-aside = Nos hacemos a un lado
statement-decision-object = Nos oponemos
statement-decision-take-back = Retiramos lo dicho
statement-decision-outcome = Este es el resultado
statement-decision-contest = No aceptamos el resultado
statement-decision-withdraw = Retiramos la pregunta
statement-decision-extend = Le damos más tiempo
choice-decision-extend-clock-review = Revisión
state-decision-draft = Borrador
state-decision-advice = Se piden opiniones
state-decision-open = Abierta
state-decision-grace = Cerrada; aún puede llegar lo firmado a tiempo
state-decision-closed = Aprobada; falta decir el resultado
state-decision-decided = Decidida
state-decision-review-due = Toca revisarla
state-decision-blocked = No se aprobó
state-decision-lapsed = Sin efecto: respondieron muy pocos
state-decision-withdrawn = Retirada
state-decision-contested = En disputa: alguien no acepta el resultado

## Acuerdo

kind-agreement = Acuerdo
field-agreement-title = Título
field-agreement-scope = De qué trata
field-agreement-clauses = Lo que acordamos, punto por punto
field-agreement-disagree = Qué hacemos si no estamos de acuerdo
field-agreement-exit = Cómo se sale
field-agreement-parties = Partes
field-agreement-needed = Cuántas partes tienen que firmar
field-agreement-review-on = Revisar el
field-agreement-replaces = Sustituye a
field-agreement-notes = Notas
clock-agreement-review = Revisarlo
statement-agreement-open = Lo abrimos para firmar
statement-agreement-sign = Firmamos
statement-agreement-ask-review = Pedimos revisarlo
statement-agreement-keep = Sigue valiendo
statement-agreement-leave = No formamos parte
statement-agreement-end = Termina
statement-agreement-extend = Le damos más tiempo
choice-agreement-extend-clock-review = Revisión
state-agreement-draft = Borrador
state-agreement-signing = Abierto para firmar
state-agreement-changed = Cambió desde que se abrió para firmar
state-agreement-in-force = En vigor
state-agreement-review-due = Toca revisarlo
state-agreement-replaced = Sustituido por otro
state-agreement-ended = Terminado
state-agreement-contested = En disputa: se cruzaron palabras que no encajan
state-agreement-withdrawn = Retirado

## Plan de contingencia

kind-contingency = Plan de contingencia
part-contingency-identity = Caja de identidad
part-contingency-margin = Margen privado
field-contingency-title = Para qué es el plan
field-contingency-type = De qué tipo
field-contingency-triggers = Qué lo pone en marcha
field-contingency-first-hour = Primera hora: qué hacer
field-contingency-first-day = Primer día: qué hacer
field-contingency-first-week = Primera semana: qué hacer
field-contingency-roles = Quién hace qué y quién reemplaza
field-contingency-comms = Cómo hablamos mientras tanto
field-contingency-money = De dónde sale el dinero
field-contingency-do-not = Qué no hacer
field-contingency-parties = Grupos para los que vale
field-contingency-needed = Cuántos de ellos tienen que firmar
field-contingency-drill-start = Primer simulacro
field-contingency-drill-every = Simulacro cada
field-contingency-drill-window = Tiempo para cada simulacro
field-contingency-joint = Nuestra parte del plan conjunto
field-contingency-replaces = Sustituye a
field-contingency-notes = Notas
field-contingency-identity-names = Nombres, también de quienes reemplazan
field-contingency-identity-contacts = A quién llamar
field-contingency-margin-notes = Notas privadas
hint-contingency-triggers = Palabras clave, señales.
hint-contingency-first-hour = Un paso por línea.
hint-contingency-first-day = Un paso por línea.
hint-contingency-first-week = Un paso por línea.
hint-contingency-roles = Roles, sin nombres.
choice-contingency-type-arrest = Detención
choice-contingency-type-raid = Allanamiento o registro
choice-contingency-type-devices = Aparatos incautados o perdidos
choice-contingency-type-unreachable = No se localiza a alguien
choice-contingency-type-harassment = Ola de acoso
choice-contingency-type-disinformation = Desinformación
choice-contingency-type-money = Se corta el dinero
choice-contingency-type-other = Otra cosa
statement-contingency-activate = Poner el plan en marcha
statement-contingency-did = Lo hicimos
statement-contingency-undone = Al final no está hecho
statement-contingency-stand-down = Ya pasó: damos fin
statement-contingency-debrief = Ya lo conversamos
statement-contingency-open = Lo abrimos para firmar
statement-contingency-sign = Firmamos
statement-contingency-drill = Hicimos el simulacro
statement-contingency-leave = No formamos parte
statement-contingency-end = Lo retiramos
choice-contingency-did-list-first-hour = Primera hora
choice-contingency-did-list-first-day = Primer día
choice-contingency-did-list-first-week = Primera semana
choice-contingency-undone-list-first-hour = Primera hora
choice-contingency-undone-list-first-day = Primer día
choice-contingency-undone-list-first-week = Primera semana
choice-contingency-drill-went-well = Funcionó
choice-contingency-drill-went-gaps = Encontramos fallos
state-contingency-activated = En marcha: hay que actuar
state-contingency-stood-down = Ya pasó; falta conversarlo
state-contingency-draft = Borrador
state-contingency-signing = Abierto para firmar
state-contingency-changed = Cambió desde que se abrió para firmar
state-contingency-agreed = Acordado, todavía sin simulacro
state-contingency-drilled = Acordado y ensayado
state-contingency-debriefed = Ya conversado
state-contingency-replaced = Sustituido por otro
state-contingency-ended = Retirado del uso
state-contingency-contested = En disputa: se cruzaron palabras que no encajan
state-contingency-withdrawn = En la papelera

## Mensaje

kind-message = Mensaje
field-message-title = Título
field-message-language = Idioma
field-message-text = Lo que decimos
field-message-do-not-say = Lo que no decimos
field-message-value = Lo que defendemos
field-message-why = Por qué lo decimos
field-message-sensitivity = Quién puede oírlo
choice-message-sensitivity-open = Todo el mundo
choice-message-sensitivity-with-care = Pregúntennos antes de decirlo en público
choice-message-sensitivity-inside = Solo entre nosotras y nosotros
field-message-evidence = Dónde se puede comprobar
field-message-review-on = Revisar el
field-message-notes = Notas
clock-message-review = Revisarlo
statement-message-sign-off = Leído: se puede decir
statement-message-use = Empezamos a usarlo
statement-message-do-not-use = No usen esto
statement-message-use-again = Se puede volver a usar
statement-message-extend = Le damos más tiempo
choice-message-extend-clock-review = Revisión
state-message-draft = Nadie más lo ha leído
state-message-reviewed = Leído, aún sin usar
state-message-in-use = En uso
state-message-changed = Cambió desde que se leyó
state-message-do-not-use = No usar
state-message-contested = En disputa: se cruzaron palabras que no encajan
state-message-withdrawn = Retirado

## Término

kind-term = Término
field-term-title = La palabra
field-term-language = Idioma
field-term-meaning = Qué significa
field-term-do-not-say = Lo que no decimos en su lugar
field-term-notes = Notas
statement-term-sign-off = Leído: se puede decir
statement-term-use = Empezamos a usarlo
statement-term-do-not-use = No usen esto
statement-term-use-again = Se puede volver a usar
state-term-draft = Nadie más lo ha leído
state-term-reviewed = Leído, aún sin usar
state-term-in-use = En uso
state-term-changed = Cambió desde que se leyó
state-term-do-not-use = No usar
state-term-contested = En disputa: se cruzaron palabras que no encajan
state-term-withdrawn = Retirado

## Lo que se dice con una declaración

argument-amount = Suma
argument-candidate = Candidatura
argument-clock = Plazo
argument-criterion = Criterio
argument-decided = Lo que se decidió
argument-from = Desde
argument-group = Grupo
argument-how = ¿Cómo están?
argument-learned = Qué aprendimos
argument-lesson = Aprendizaje
argument-line = Línea
argument-lines = Líneas aceptadas
argument-list = Lista
argument-need = Necesidad
argument-note = Nota
argument-number = Número
argument-objections = Qué se hizo con las objeciones
argument-occurrence = Ocasión
argument-on = Fecha
argument-option = Opción
argument-parts = Partes
argument-pledge = Compromiso
argument-points = Puntos
argument-quantity = Cantidad
argument-rate = Tipo de cambio usado
argument-reason = Motivo
argument-reservation = Reserva
argument-reviewer = Quién lo leyó
argument-source = Fuente
argument-step = Paso
argument-story = Relato
argument-text = Texto
argument-to = A
argument-trigger = Qué lo puso en marcha
argument-until = Hasta
argument-value = Valor
argument-went = ¿Cómo salió?
argument-with = A cambio de

## Escribir un valor

value-missing = «{ $kind }» necesita «{ $field }». Escríbalo así: { $field }=VALUE.
value-too-long = El valor de «{ $field }» es demasiado largo; caben { $chars } caracteres. Acórtelo o páselo a las notas.
value-too-many = Es demasiado para un solo cambio: { $count } valores, y caben { $limit }. Cambie menos de una vez.
value-hidden-characters = El valor de «{ $field }» tiene caracteres que no se ven o que dan la vuelta al texto. Escríbalo de nuevo sin ellos.
value-choice = «{ $field }» tiene que ser una de estas opciones: { $choices }.
value-yes-no-unknown = «{ $field }» tiene que ser yes, no o unknown.
value-moment = «{ $field }» tiene que ser una fecha o una hora, como 2026-12-01 o 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = «{ $field }» necesita una zona horaria, como 2026-12-01T18:00[Europe/Berlin], para que los demás lean la misma hora.
value-recurrence = La repetición tiene que ser una regla como en los archivos de calendario, por ejemplo RRULE:FREQ=WEEKLY o RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = «{ $zone }», en «{ $field }», no es una zona horaria conocida. Escríbala como Europe/Berlin.
value-offset-wrong = La diferencia horaria en «{ $field }» no es la de { $zone } a esa hora. Déjela fuera: 2026-12-01T18:00[Europe/Berlin].
value-span = «{ $field }» tiene que ser una duración como P3M (tres meses) o dos momentos como 2026-12-01/2026-12-05.
value-span-turned = «{ $field }» termina antes de empezar. Escriba primero el momento anterior, como 2026-12-01/2026-12-05.
value-end-early = «{ $field }» es anterior a «{ $other }» ({ $stands }). Ponga un «{ $field }» posterior, o cambie también «{ $other }».
value-start-late = «{ $field }» es posterior a «{ $other }» ({ $stands }). Ponga un «{ $field }» anterior, o cambie también «{ $other }».
value-fuzzy-date = «{ $field }» tiene que ser un año, un mes o un día, como 2026, 2026-12, 2026-12-01, con ~ detrás para decir «más o menos».
value-place = «{ $field }» tiene que ser el nombre de un lugar, o coordenadas como geo:41.7,44.8;u=10000.
value-order = «{ $field }» tiene que ser una lista de grupos o nombres separados por ; con 200 como máximo.
value-quantity = «{ $field }» tiene que ser un número y lo que se cuenta, como 20 mantas.
value-amount = «{ $field }» tiene que ser una moneda y una suma, como EUR 150.00.
value-below-zero = «{ $field }» no puede ser menor que cero. Escríbalo sin el signo menos.
value-id = «{ $field }» tiene que ser un identificador de 64 caracteres. Cópielo de donde se muestra la ficha o el grupo.

## Pedir algo que un tipo no tiene

kinds-field-unknown = Una ficha de tipo «{ $kind }» no tiene el campo «{ $field }». Tiene: { $known }.
kinds-statement-unknown = De una ficha de tipo «{ $kind }» no se puede decir «{ $statement }». Se puede decir: { $known }.
kinds-argument-unknown = Con «{ $statement }» no se puede indicar «{ $argument }». Se puede indicar: { $known }.

## Versiones propias, turnos, ritmos, cuentas, rondas

overlay-field = Una versión propia no puede decir nada sobre «{ $field }». Puede hacerlo sobre: { $known }.
overlay-unclear = «{ $field }» del original está en disputa, o no se puede leer en este dispositivo. Resuélvalo primero.
rhythm-no-occurrence = Para esa fecha no se espera nada. Escriba la fecha de una ocasión tal como se muestra.
turn-no-period = En esa fecha no empieza ningún turno. Escriba la fecha de un turno tal como se muestra.
ledger-line-unknown = Ninguna línea tiene un identificador que empiece así, o lo tienen varias. Elija la línea de donde se muestra.
round-criterion-unknown = Esta ronda no tiene ese criterio. Tiene: { $known }.
round-candidate-unknown = No es una candidatura de esta ronda. Elija una de donde se muestra la ronda.
round-points-many = Más de { $limit } puntos no cuentan. Ponga en «{ $field }» de 0 a { $limit }.
decision-deciders-missing = No se dice quién decide. Pongan los grupos que deciden y ábranla después.
decision-closes-missing = No tiene fecha de cierre. Digan hasta cuándo se puede responder y ábranla después.
decision-closes-past = Su fecha de cierre ya pasó. Pongan una posterior y ábranla después.
decision-quorum-beyond = Se piden más respuestas ({ $quorum }) que grupos que deciden ({ $count }). Pidan menos o pongan más grupos.
decision-not-open = No está abierta. Primero tiene que abrirla el grupo que la hizo.
decision-closed = Está cerrada y una respuesta de ahora no contaría. El grupo que la hizo puede abrirla de nuevo.
decision-not-over = No han respondido todos y todavía hay tiempo. Digan el resultado cuando respondan todos o cuando pase el plazo de espera.
decision-objections-unanswered = Alguien se opone. Digan también qué se hizo con las objeciones.
decision-option-unknown = No es una de las opciones que se pueden decir aquí: { $known }.
agreement-parties-missing = No se nombra ninguna parte. Pongan los grupos que van a firmar y ábranlo después.
agreement-needed-beyond = Se piden más firmas ({ $needed }) que partes hay ({ $count }). Pidan menos o pongan más partes.
agreement-not-open = No está abierto para firmar. Primero tiene que abrirlo el grupo que lo hizo.
reviewing-unread = Solo quien lo escribió ha leído esta redacción. Antes tiene que darle el visto bueno otra persona.
reviewing-own-words = Son sus propias palabras. Las lee otra persona que habla el idioma: da el visto bueno otro grupo u otro miembro, o ustedes nombran a quien las leyó.
reviewing-not-here = Solo se puede pedir que no se usen mensajes, términos y sus versiones.
reviewing-not-stopped = Nadie dice ya que no se deba usar: se puede usar y no queda nada que responder.
reviewing-not-yours = Solo puede retirarlo el grupo que pidió no usarlo, o el que lo escribió.
referral-no-consent = No puede enviarse nada: no hay consentimiento por escrito para ninguna parte.
referral-other-group = No puede enviarse nada: el consentimiento no nombra a este grupo.
referral-consent-over = No puede enviarse nada: el plazo del consentimiento terminó.

## Quién puede decir qué

statement-unknown = Esta versión no conoce lo que se dijo aquí; se conserva. Quizás lo conozca una versión más nueva.
statement-owner-only = Solo el grupo que hizo esta ficha ({ $kind }) puede decir «{ $statement }».
statement-others-only = Solo un grupo distinto del que hizo esta ficha ({ $kind }) puede decir «{ $statement }».
statement-asked-only = Solo un grupo al que pregunta esta ficha ({ $kind }) puede decir «{ $statement }».
statement-receiver-only = Solo el grupo para cuya ficha es esto ({ $kind }) puede decir «{ $statement }».
statement-named-only = Solo un grupo que esta ficha ({ $kind }) nombra para ello puede decir «{ $statement }».
statement-link-missing = La ficha a la que se refiere esto ({ $kind }) todavía no está aquí, así que nadie puede decir «{ $statement }». Sincronice e inténtelo de nuevo.
record-changed-since-seen = Cambió mientras lo leían. Mírenlo otra vez; después pueden decirlo.

## Lo que puede fallar en una ficha

record-beyond-share = Un grupo ha dicho aquí más de lo que un grupo puede decir en una ficha; el resto se conserva sin leerse y no quita nada a los demás.
record-creation-missing = El comienzo de esta ficha todavía no ha llegado. Sincronice con un grupo que lo tenga.
record-creation-void = Esta ficha la hizo alguien sin permiso para escribir aquí; se conserva y no tiene efecto.
record-created-twice = Se conserva un segundo comienzo de esta ficha, sin efecto.
record-withdrawn-while-edited = Esta ficha se puso en la papelera mientras otra persona escribía en ella. Póngala otra vez en la papelera o recupérela.
write-not-entitled = Este cambio lo escribió un grupo que no puede cambiar esta ficha; se conserva y no tiene efecto.
kind-unknown = Esta versión no conoce este tipo de ficha; se conserva todo lo que contiene. Quizás lo conozca una versión más nueva.
field-contested = «{ $field }» tiene varios valores que se escribieron sin saber unos de otros. Elija uno.
field-missing = Falta «{ $field }».
value-unreadable = El valor de «{ $field }» no se puede leer como se quiso escribir.
range-backwards = «{ $field }» es anterior a «{ $other }». Corrija el que esté mal.
span-backwards = «{ $field }» termina antes de empezar. Corríjalo.
note-unreadable-here = El texto «{ $field }» no se puede leer en este dispositivo.
