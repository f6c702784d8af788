# Borrado: qué se borró, quién lo confirmó, qué llegó demasiado tarde, qué plazos se cumplieron.

erase-not-yours = Solo puede borrarla { $owner }, de quien es esta ficha, o un grupo encargado con más peso. Pídanselo.
erase-reason-long = Un motivo puede tener { $chars } caracteres. Dígalo más corto, y sin lo que se quiere borrar.
erasure-unknown = Aquí no se borró nada que empiece por { $id }.
erasure-not-cleaned = Se borró algo y ya no se muestra en ningún sitio, pero no se pudo escribir encima de sus restos en este disco. Haga sitio en el disco e inicie Hedgerow de nuevo.
erasure-heard = { $by } borró una ficha ({ $kind }) en { $space }, y aquí también se quitó. Para ver quién más lo confirmó: hedgerow receipts { $erase }
record-erased = trata de una ficha que se borró
record-erased-then = Esta ficha la borró el { $date } { $by }. Aquí no se conserva nada de ella.
proposal-unknown = Ninguna propuesta empieza por { $proposal }. Búsquela en la lista de propuestas.
proposal-nothing-to-keep = Esta propuesta no contiene nada con lo que se pueda hacer una ficha nueva. Descártela.
proposal-late = La escribió un grupo que todavía no sabía que la ficha se había borrado. Consérvela como ficha nueva, o descártela.
proposal-knew = Se escribió sobre una ficha que quien escribía sabía borrada. Descártela, o consérvela como ficha nueva.
cli-erased = { $records ->
    [one] Se borró aquí, y se pide lo mismo a todos los que la tienen. Para ver quién lo confirmó: hedgerow receipts { $id }
   *[other] Se borraron aquí { $records } fichas, y se pide lo mismo a todos los que las tienen. Para ver quién lo confirmó: hedgerow receipts { $id }
  }
cli-erasure = { $kind }: borrado el { $date } por { $by }
cli-erasure-why = Motivo: { $why }
cli-erasure-confirmed = Lo confirmaron:
cli-erasure-waiting = Se les pidió, todavía sin noticia:
cli-erasure-couriers = Mensajeros que todavía no lo saben:
cli-erasure-couriers-done = Mensajeros que lo saben y dicen que lo cumplen:
cli-erasure-before = Antes estaban aquí, y solo se les puede pedir:
cli-erasure-proposals = { $count ->
    [one] Un cambio llegó demasiado tarde: hedgerow proposals
   *[other] { $count } cambios llegaron demasiado tarde: hedgerow proposals
  }
cli-erasure-reach = No se llega a lo que alguien se llevó en archivos, imprimió, fotografió o guardó en copias más antiguas de una casa.
cli-no-erasures = No se borró nada.
cli-no-proposals = Ninguna propuesta.
cli-proposal = { $proposal }  { $kind }, de { $by }, { $date }
cli-proposal-kept = Conservada como ficha nueva: { $id }
cli-proposal-discarded = Descartada, y se pide a todos los que la tienen que la borren.
cli-no-retention = Ninguna ficha pasó el tiempo que debía guardarse.
cli-label-record = Ficha
cli-label-waiting = Sin noticia de
cli-label-due-ms = Plazo cumplido el
