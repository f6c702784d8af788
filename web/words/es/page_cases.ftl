# Casos: la lista, un caso con sus partes, derivaciones, aprendizajes.

## La lista

page-cases-lead = { $open ->
    [0] No se trabaja en ningún caso.
    [one] Se trabaja en un caso.
   *[other] Se trabaja en { $open } casos.
  }
page-cases-lead-quiet-some = { $count ->
    [0] Ninguno lleva más de dos semanas sin cambios.
    [one] Uno lleva más de dos semanas sin cambios.
   *[other] { $count } llevan más de dos semanas sin cambios.
  }
page-cases-new = Nuevo caso
page-cases-views = Qué casos
page-cases-view-now = En marcha
page-cases-view-ended = Cerrados y archivados
page-cases-view-all = Todos
page-cases-whose = De quién
page-cases-whose-all = De todos los grupos
page-cases-whose-ours = Nuestros
page-cases-whose-others = De otros grupos
page-cases-whose-mine = Míos, como responsable o suplente
page-cases-state-all = Cualquier estado
page-cases-quiet = Sin cambios desde hace
page-cases-quiet-any = Cualquier tiempo
page-cases-quiet-more = { $days ->
    [one] Un día o más
   *[other] { $days } días o más
  }
page-cases-words = Palabras del título, el tipo o responsable
page-cases-row-keeper = Responsable: { $keeper }
page-cases-row-made = Lo que { $group } recibió de un caso
page-cases-row-nobody = Sin responsable
page-cases-row-quiet = { $days ->
    [0] Cambió hoy
    [one] Un día sin cambios
   *[other] { $days } días sin cambios
  }
page-cases-row-look = Volver a mirarlo el { $when }
page-cases-row-risk = Riesgo: { $risk }
page-cases-more = Mostrar más casos
page-cases-empty = Aquí todavía no hay ningún caso. Un caso es algo que alguien les pidió: unas palabras sobre ello, qué hay que hacer y quién lo hace. Los nombres y contactos van en una caja que nunca sale de su grupo.
page-cases-empty-filtered = Ningún caso coincide. Mire todos.
page-cases-show-all = Mostrar todos los casos

## Cabecera de un caso

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [one] Un campo tiene dos versiones.
   *[other] { $count } campos tienen dos versiones.
  }
page-cases-lead-quiet = { $days ->
    [one] Un día sin cambios.
   *[other] { $days } días sin cambios.
  }
page-cases-lead-answer-soon = Se espera respuesta a la derivación antes del { $when }.
page-cases-lead-answer-due = La derivación espera respuesta desde el { $when }.
page-cases-lead-look-soon = Hay que volver a mirarlo el { $when }.
page-cases-lead-look-due = Había que volver a mirarlo el { $when }.
page-cases-lead-erase-soon = El { $when } se habrá guardado el tiempo suficiente.
page-cases-lead-erase-due = Ya se guardó el tiempo suficiente, desde el { $when }: pidan a quienes lo tienen que lo borren.
page-cases-lead-tasks = { $count ->
    [one] Una tarea está pendiente.
   *[other] { $count } tareas están pendientes.
  }
page-cases-made-for = Esto es lo que { $group } recibió de un caso de ustedes, tal como estaba al enviarlo. Responden aquí.
page-cases-printed = Resumen y notas de trabajo. La caja de identidad y el margen de ustedes nunca se imprimen con ellos.
page-cases-hand-over = Traspasar
page-cases-refer = Derivar a otro grupo
page-cases-print = Imprimir
page-cases-cancel = Ahora no

page-cases-not-here = Este caso no está aquí

## Partes

page-cases-summary = Resumen
page-cases-body = Notas de trabajo
page-cases-body-none = No les dieron nada de las notas de trabajo, o todavía no hay nada escrito en ellas.
page-cases-trail = Lo que se dijo y se hizo
page-cases-trail-signed = Firmado, primero lo más reciente; aquí nunca se sobrescribe nada
page-cases-trail-all = Mostrar todos los cambios
page-cases-trail-few = Mostrar solo lo que se dijo y se decidió
page-cases-trail-more = Mostrar lo anterior
page-cases-note = Añadir una nota
page-cases-note-hint = Se firma en nombre de su grupo y queda. La ve quien pueda ver las notas de trabajo.
page-cases-note-say = Firmar y añadir
page-cases-note-said = Añadida y firmada.
page-cases-margin = Su margen
page-cases-margin-hint = Solo para su grupo. Nunca se envía, nunca se imprime y no entra en ningún aprendizaje.

## La caja de identidad

page-cases-box = Caja de identidad
page-cases-box-closed = Cerrada.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] Todavía no hay nada dentro.
        [one] Hay un contacto dentro.
       *[other] Hay { $contacts } contactos dentro.
      }
    [one] { $contacts ->
        [0] Hay un nombre dentro.
        [one] Hay un nombre y un contacto dentro.
       *[other] Hay un nombre y { $contacts } contactos dentro.
      }
   *[other] { $contacts ->
        [0] Hay { $names } nombres dentro.
        [one] Hay { $names } nombres y un contacto dentro.
       *[other] Hay { $names } nombres y { $contacts } contactos dentro.
      }
  }
page-cases-box-rules = Una vez abierta, se cierra sola tras dos minutos sin teclear ni tocar nada en ella, y al salir de esta página.
page-cases-box-open = Abrir la caja
page-cases-box-close = Cerrar la caja
page-cases-box-is-open = La caja está abierta.
page-cases-box-is-closed = La caja está cerrada.
page-cases-box-lan = Lo que hay en la caja de identidad no se envía a teléfonos ni a otras máquinas. Mírelo en la máquina donde funciona este nodo.

page-cases-box-not-yours = Lo que hay en la caja de identidad es solo para quienes su grupo deja entrar en su propio espacio. Pregunte a la persona responsable de este nodo.

## Sobre un caso

page-cases-about = Sobre este caso
page-cases-state = Estado
page-cases-because = { $state }, porque { $who } dijo «{ $statement }» el { $when }
page-cases-because-new = { $state }, porque nadie ha dicho otra cosa desde que se abrió
page-cases-held = Quién lo tiene

## Derivado a nosotros

page-cases-asked = { $group } pregunta si ustedes toman este caso.
page-cases-asked-parts = Recibieron: { $parts }.

## Traspaso

page-cases-hand-to = A quién
page-cases-hand-reason = Por qué, si quiere decirlo
page-cases-hand-hint = Esa persona pasa a ser responsable, y así queda dicho en el historial.
page-cases-hand-done = Traspasado a { $to }.
page-cases-hand-nobody = Diga quién lo toma.

## Consentimiento y tiempo

page-cases-consent = Consentimiento y tiempo
page-cases-consent-shared = Consentimiento
page-cases-consent-given = Puede ir a { $groups }: { $parts }.
page-cases-consent-over = Hasta el { $until } podía ir a { $groups }: { $parts }. Ese plazo terminó: pregunten de nuevo antes de enviar algo más.
page-cases-consent-nobody = Dijeron que sí, pero no está escrito a qué grupo ni para qué partes. Todavía no puede enviarse nada.
page-cases-consent-no = No dieron su consentimiento, o lo retiraron. No puede enviarse nada a otros.
page-cases-consent-unknown = Nadie ha escrito si dan su consentimiento. Pregúntenles antes de enviar algo a otros.
page-cases-consent-unclear = Se escribió dos veces de forma distinta. Elija una antes de enviar algo a otros.
page-cases-consent-until = Hasta el { $until }
page-cases-consent-change = Anotar el consentimiento
page-cases-consent-back = Se retiró el consentimiento
page-cases-consent-is-back = Anotado: no puede enviarse nada más a otros.
page-cases-consent-sent = { $count ->
    [one] { $groups } todavía tiene lo que se envió antes. Pídanle que lo borre, y que les avise cuando lo haya hecho.
   *[other] { $groups } todavía tienen lo que se envió antes. Pídanles que lo borren, y que les avisen cuando lo hayan hecho.
  }
page-cases-kept = Se guarda
page-cases-kept-until = Hasta el { $when }. Después, pidan a quienes lo tienen que lo borren.
page-cases-kept-over = Ya se guardó el tiempo suficiente, desde el { $when }. Pidan a quienes lo tienen que lo borren.
page-cases-kept-after = Durante { $length } después de cerrarlo. Después, pidan a quienes lo tienen que lo borren.
page-cases-kept-unknown = Nadie ha escrito cuánto tiempo se guarda.

## Derivar

page-cases-refer-lead = El caso se queda con ustedes. El otro grupo recibe un caso propio con lo que se consintió, y nada más.
page-cases-refer-peer = A qué grupo vinculado
page-cases-refer-space = En qué espacio
page-cases-refer-choose = Elija
page-cases-refer-no-peers = Todavía no tienen ningún grupo vinculado y confirmado. Vincúlense primero con un grupo y comparen los seis números.
page-cases-refer-to-peers = Ir a Grupos vinculados
page-cases-refer-no-space = No comparten con { $peer } ningún espacio donde ustedes puedan escribir. Creen uno para los dos grupos y deriven allí el caso.
page-cases-refer-to-spaces = Ir a Espacios
page-cases-refer-reason = Por qué, con sus palabras
page-cases-refer-goes = Esto se envía, tal como se lee aquí
page-cases-refer-slipped = { $count ->
    [one] { $names } figura en la caja de identidad y también en lo que se enviaría. Quítelo de allí primero si no deben saberlo.
   *[other] { $names } figuran en la caja de identidad y también en lo que se enviaría. Quítelos de allí primero si no deben saberlos.
  }
page-cases-refer-stays = Todo lo demás se queda con ustedes: su margen, el historial y cada parte que no se nombra aquí.
page-cases-refer-nothing = no hay nada escrito
page-cases-refer-readers = { $count ->
    [one] { $groups } puede leer ese espacio.
   *[other] Todos estos grupos pueden leer ese espacio: { $groups }.
  }
page-cases-refer-no-answer = { $peer } allí solo puede leer, así que no puede aceptar ni rechazar. Denle primero permiso para escribir.
page-cases-refer-send = Enviarlo a { $peer }
page-cases-refer-sent = Enviado. { $peer } tiene ahora un caso propio con ello, y puede aceptarlo o rechazarlo.
page-cases-refer-see = Ver lo que recibieron
page-cases-why-no-consent = No puede enviarse nada: no hay un consentimiento claro por escrito. Pregunten a las personas de quienes trata el caso y anótenlo en «Consentimiento y tiempo».
page-cases-why-other-group = No puede enviarse nada: el consentimiento no nombra a { $peer }. Si también vale para ese grupo, añádanlo en «Consentimiento y tiempo».
page-cases-why-no-parts = No puede enviarse nada: el consentimiento no nombra ninguna parte que { $peer } pueda recibir. Añadan las partes en «Consentimiento y tiempo».
page-cases-why-consent-over = No puede enviarse nada: el plazo del consentimiento terminó. Pregunten de nuevo y cambien su último día en «Consentimiento y tiempo».
page-cases-why-sent-already = { $peer } ya recibió este caso en ese espacio. Pongan aquel en la papelera antes de enviarlo otra vez.
page-cases-why-contested = No puede enviarse nada: «{ $field }» tiene dos versiones. Elija una primero.
page-cases-why-unreadable = No puede enviarse nada: «{ $field }» no se puede leer en este dispositivo. Espere a que otro de sus dispositivos se haya conectado.
page-cases-why-withdrawn = Este caso está en la papelera. Recupérelo primero.
page-cases-refer-to-consent = Ir a Consentimiento y tiempo

## Un aprendizaje a partir de un caso

page-cases-lesson = Lo que otros podrían aprender
page-cases-lesson-hint = Un aprendizaje deja fuera todos los nombres y le muestra cada línea antes de salir.
page-cases-lesson-make = Hacer de esto un aprendizaje
page-cases-lesson-lead = Lea cada línea. Lo que está en la caja de identidad o en su margen se tacha dondequiera que aparezca; otros nombres solo puede verlos usted. Desmarque lo que deba quedarse y cambie lo que revele demasiado.
page-cases-lesson-title = Cómo se llama el aprendizaje
page-cases-lesson-space = Quién lo recibe
page-cases-lesson-space-home = Solo nuestro grupo, como borrador
page-cases-lesson-goes = { $from } pasa a ser «{ $into }»
page-cases-lesson-struck = { $count ->
    [0] No se tachó nada.
    [one] Se tachó un lugar.
   *[other] Se tacharon { $count } lugares.
  }
page-cases-lesson-struck-word = Tachado: { $text }
page-cases-lesson-text = Así se leería
page-cases-lesson-take = Incluir esto
page-cases-lesson-stays = No se incluye
page-cases-lesson-stays-private = { $field }: se queda con su grupo
page-cases-lesson-write = Escribir el aprendizaje
page-cases-lesson-nothing = Póngale un título e incluya al menos una línea.
