# El calendario: mes, semana, agenda, por grupo, huecos, lo elegido al lado y los archivos de calendario.

page-calendar-title = Calendario, { $days }
page-calendar-views = Formas de verlo
page-calendar-view-month = Mes
page-calendar-view-week = Semana
page-calendar-view-agenda = Agenda
page-calendar-view-groups = Por grupo
page-calendar-view-gaps = Huecos
page-calendar-view-files = Archivos
page-calendar-today = Hoy
page-calendar-earlier = Antes
page-calendar-later = Después
page-calendar-add = Añadir
page-calendar-beside = Lo elegido
page-calendar-also = Mostrar también los días del
page-calendar-also-none = Sin segundo calendario
page-calendar-also-gregorian = Calendario gregoriano
page-calendar-also-persian = Calendario persa
page-calendar-also-islamic-umalqura = Calendario de la hégira (Umm al-Qura)
page-calendar-week-number = Semana { $number }
page-calendar-keys = Las flechas mueven de un día a otro; Re Pág y Av Pág, de un mes a otro. Intro abre un día y N le añade algo.
page-calendar-cell = { $count ->
    [0] { $day }, nada previsto
    [one] { $day }, una entrada
   *[other] { $day }, { $count } entradas
  }
page-calendar-more = { $count ->
    [one] 1 más
   *[other] { $count } más
  }
page-calendar-show-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar más de { $count }
  }
page-calendar-window = Acción conjunta, hasta el { $until }
page-calendar-band = { $title }, hasta el { $until }
page-calendar-own-form = su versión propia
page-calendar-its-form = versión propia de otro grupo
page-calendar-key-joint = Acción conjunta
page-calendar-key-window = Sus fechas posibles
page-calendar-key-form = Versión propia de un grupo
page-calendar-contested = En disputa
page-calendar-moved = El plan cambió
page-calendar-called-off = Cancelado
page-calendar-not-whole = Hay tanto previsto que no cabe todo. Elija un periodo más corto para verlo entero.
page-calendar-day-empty = No hay nada previsto para este día.
page-calendar-nothing = Nada
page-calendar-add-here = Añadir algo en este día
page-calendar-until = Hasta el { $day }
page-calendar-next = Después
page-calendar-then = Lo que vino después
page-calendar-turn = Turno de { $name }
page-calendar-rhythm = { $count ->
    [0] Todos los grupos respondieron
    [one] Falta una respuesta
   *[other] Faltan { $count } respuestas
  }
page-calendar-form-ours = Su versión propia de una acción conjunta
page-calendar-drill = { $count ->
    [0] Simulacro: todos los grupos lo hicieron
    [one] Simulacro: falta un grupo
   *[other] Simulacro: faltan { $count } grupos
  }
page-calendar-form-theirs = Versión propia de { $name }
page-calendar-undated = { $count ->
    [one] Un plan todavía no tiene fecha
   *[other] { $count } planes todavía no tienen fecha
  }
page-calendar-unfold = Mostrar
page-calendar-fold = Ocultar

## Lo elegido

page-calendar-open = Abrir
page-calendar-close = Cerrar
page-calendar-change = Cambiar
page-calendar-changed = Listo
page-calendar-cancel = Cancelar
page-calendar-when = Cuándo
page-calendar-from-until = { $from } a { $until }
page-calendar-your-time = Su hora: { $time }
page-calendar-your-times = Su hora: { $from } a { $until }
page-calendar-zone-time = { $place }: { $time }
page-calendar-not-answered = { $count ->
    [one] { $groups } no ha respondido.
   *[other] { $groups } no han respondido.
  }
page-calendar-last-met = Último encuentro con { $name }: { $ago }.
page-calendar-moved-title = El plan cambió después de que ustedes hicieran su versión.
page-calendar-moved-by = { $count ->
    [one] { $name } cambió «{ $field }» el { $when }, después de que ustedes escribieran lo suyo.
   *[other] { $name } cambió { $field } el { $when }, después de que ustedes escribieran lo suyo.
  }
page-calendar-moved-unknown = { $count ->
    [one] «{ $field }» cambió después de que ustedes escribieran lo suyo.
   *[other] Esto cambió después de que ustedes escribieran lo suyo: { $field }.
  }
page-calendar-moved-theirs = El plan cambió después de que se hiciera esta versión.
page-calendar-was = Antes
page-calendar-now = Ahora
page-calendar-yours = La de ustedes
page-calendar-stands = La nuestra sigue valiendo
page-calendar-change-ours = Cambiar la nuestra
page-calendar-make-ours = Hacer nuestra versión
page-calendar-save-ours = Guardar nuestra versión
page-calendar-form-hint = Lo que dejen vacío queda como en el plan conjunto. Quien ve el plan ve también esto.
page-calendar-plan-says = En el plan: { $text }
page-calendar-forms = Cómo lo hace cada grupo
page-calendar-forms-own = { $name }, su versión propia
page-calendar-forms-theirs = { $name }, versión propia
page-calendar-agrees = Como en el plan conjunto.
page-calendar-objects = Se opone.
page-calendar-plans = Hizo el plan.
page-calendar-silent = Todavía sin respuesta.
page-calendar-silent-unreached = Todavía sin respuesta. Por ahora nada indica que la pregunta de ustedes les haya llegado.

## Añadir

page-calendar-add-on = Añadir el { $day }
page-calendar-add-what = Qué se añade
page-calendar-add-event = Un evento es solo de ustedes; los demás lo ven donde ustedes lo compartan.
page-calendar-add-action = Una acción conjunta es un plan de varios grupos: cada uno acepta, se opone o hace su versión propia.

## Semana, agenda, por grupo, huecos

page-calendar-hours = Horas de estos días
page-calendar-days-back = { $count ->
    [one] El día anterior
   *[other] { $count } días atrás
  }
page-calendar-days-on = { $count ->
    [one] El día siguiente
   *[other] { $count } días adelante
  }
page-calendar-printed = Calendario, { $days }. Impreso por { $name } el { $day }.
page-calendar-agenda-back = Semanas anteriores
page-calendar-agenda-on = Semanas siguientes
page-calendar-agenda-shows = La agenda muestra { $days }.
page-calendar-weeks-empty = { $count ->
    [one] No hay nada previsto en esta semana.
   *[other] No hay nada previsto en estas { $count } semanas.
  }
page-calendar-by = Días o semanas
page-calendar-by-days = Días
page-calendar-by-weeks = Semanas
page-calendar-group = Grupo
page-calendar-groups-caption = Lo que prevé cada grupo, { $days }
page-calendar-gap-whose = Huecos de quién
page-calendar-gap-everybody = De todos los grupos juntos
page-calendar-gaps-all-days = { $count ->
    [0] Hay algo previsto en cada uno de estos días.
    [one] Hay un hueco de días en que nadie tiene nada previsto.
   *[other] Hay { $count } huecos de días en que nadie tiene nada previsto.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] Hay algo previsto en cada una de estas semanas.
    [one] Hay un hueco de semanas en que nadie tiene nada previsto.
   *[other] Hay { $count } huecos de semanas en que nadie tiene nada previsto.
  }
page-calendar-gaps-group-days = { $count ->
    [0] { $name } tiene algo previsto en cada uno de estos días.
    [one] Hay un hueco de días en que { $name } no tiene nada previsto.
   *[other] Hay { $count } huecos de días en que { $name } no tiene nada previsto.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] { $name } tiene algo previsto en cada una de estas semanas.
    [one] Hay un hueco de semanas en que { $name } no tiene nada previsto.
   *[other] Hay { $count } huecos de semanas en que { $name } no tiene nada previsto.
  }
page-calendar-gap-days = { $count ->
    [one] Un día
   *[other] { $count } días
  }
page-calendar-gap-weeks = { $count ->
    [one] Una semana
   *[other] { $count } semanas
  }
page-calendar-gap-after = { $count ->
    [one] La acción conjunta más cercana es «{ $title }», un día después.
   *[other] La acción conjunta más cercana es «{ $title }», { $count } días después.
  }
page-calendar-gap-before = { $count ->
    [one] La acción conjunta más cercana es «{ $title }», un día antes.
   *[other] La acción conjunta más cercana es «{ $title }», { $count } días antes.
  }
page-calendar-gap-no-plan = No hay ninguna acción conjunta cerca.

## Archivos de calendario

page-calendar-files = Archivos de calendario
page-calendar-files-lead = Tome entradas de otro programa de calendario, o dele las suyas. No se busca nada fuera: los archivos se leen en este navegador y van a su nodo.
page-calendar-space = Espacio
page-calendar-bring = Traer un archivo
page-calendar-bring-hint = Un calendario (.ics), una tabla (.csv) o un archivo de Hedgerow (.json). Primero verá qué pasaría. Si trae el mismo archivo otra vez, se actualiza lo que trajo y no se duplica nada.
page-calendar-bring-file = Archivo
page-calendar-bring-kind = Sus entradas serán
page-calendar-bring-would = Qué pasaría al traer { $name }
page-calendar-bring-counts = Nuevas: { $added }. Actualizadas: { $updated }. Ya están aquí, iguales: { $unchanged }.
page-calendar-bring-do = Traerlo
page-calendar-bring-done = Listo. Nuevas: { $added }. Actualizadas: { $updated }. Ya estaban aquí, iguales: { $unchanged }.
page-calendar-bring-faults = { $count ->
    [one] Una entrada no se puede traer.
   *[other] { $count } entradas no se pueden traer.
  }
page-calendar-bring-line = Línea { $line }
page-calendar-take-back = Deshacerlo
page-calendar-undone = Deshecho. A la papelera: { $withdrawn }. Devueltas a como estaban: { $changed }.
page-calendar-undone-left = { $count ->
    [one] Una se queda, porque alguien trabajó en ella después.
   *[other] { $count } se quedan, porque alguien trabajó en ellas después.
  }
page-calendar-brought = Traído hace poco
page-calendar-brought-line = { $count ->
    [one] { $when }, a { $space }: una ficha.
   *[other] { $when }, a { $space }: { $count } fichas.
  } { $days ->
    [one] Se puede deshacer hasta mañana.
   *[other] Se puede deshacer durante { $days } días.
  }
page-calendar-brought-nothing-left = Se deshizo todo.
page-calendar-hand-out = Entregar un archivo
page-calendar-hand-out-hint = Los eventos y las acciones conjuntas de un espacio, como archivo de calendario. Quien tenga el archivo puede leerlo; no está cifrado.
page-calendar-hand-out-do = Guardar el archivo de calendario
page-calendar-handed = { $left ->
    [0] Guardado, con { $count ->
        [one] una entrada
       *[other] { $count } entradas
      }.
   *[other] Guardado, con { $count ->
        [one] una entrada
       *[other] { $count } entradas
      }. No se incluyeron, porque no tienen un día que un calendario pueda mostrar: { $left }.
  }
page-calendar-handed-nothing = En este espacio no hay nada que quepa en un archivo de calendario.
page-calendar-feeds = Dejar que un programa de calendario lea también
page-calendar-feeds-hint = Una dirección secreta para un programa de calendario de esta máquina. Siempre muestra lo que hay en el espacio. Quien conozca la dirección puede leer ese calendario: no se la dé a nadie.
page-calendar-feed-made = Creada el { $when }
page-calendar-feed-remove = Quitar esta dirección
page-calendar-feed-add = Crear una dirección
