# Necesidades y compromisos: el tablero, los compromisos por cumplir, lo cerrado.

page-pledges-title = Necesidades y compromisos
page-pledges-lead-open = { $count ->
    [0] No hay ninguna necesidad abierta.
    [one] Hay una necesidad abierta.
   *[other] Hay { $count } necesidades abiertas.
  }
page-pledges-lead-promised = { $count ->
    [one] Otra ya tiene compromiso, en parte o entera.
   *[other] Otras { $count } ya tienen compromiso, en parte o enteras.
  }
page-pledges-lead-contested = { $count ->
    [one] Hay algo en disputa.
   *[other] Hay { $count } cosas en disputa.
  }
page-pledges-views = Formas de verlo
page-pledges-view-board = Tablero
page-pledges-view-due = Mis compromisos por cumplir
page-pledges-view-closed = Cerrado
page-pledges-offer = Ofrecer algo
page-pledges-offer-time = Ofrecer tiempo o un servicio a quien lo necesite
page-pledges-need = Decir qué se necesita
page-pledges-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar más (quedan { $count })
  }
page-pledges-more-clashes = Mostrar todo lo que está en disputa ({ $count })
page-pledges-rest-needs = { $count ->
    [one] Otra necesidad es menos urgente. Véalas todas en una lista.
   *[other] Otras { $count } necesidades son menos urgentes. Véalas todas en una lista.
  }
page-pledges-rest-offers = { $count ->
    [one] Otra oferta no se muestra aquí. Véalas todas en una lista.
   *[other] Otras { $count } ofertas no se muestran aquí. Véalas todas en una lista.
  }

# Necesidades
page-pledges-needs = Necesidades
page-pledges-needs-order = Primero lo más urgente
page-pledges-needs-none = Por lo que se ha dicho, ahora no se necesita nada.
page-pledges-asks = pide
page-pledges-asked = pidió
page-pledges-needed-by = Se necesita para el { $when }
page-pledges-wanted = Se necesita: { $quantity }
page-pledges-promised = Comprometido hasta ahora: { $promises }.
page-pledges-given-by = { $given } de { $group }
page-pledges-given-more = { $count ->
    [one] uno más
   *[other] { $count } más
  }
page-pledges-more-promises = { $count ->
    [one] Un compromiso más para esto
   *[other] { $count } compromisos más para esto
  }
page-pledges-open = Falta: { $quantity }, según los compromisos de esta página.
page-pledges-covered = Con eso queda cubierto, según los compromisos de esta página.
page-pledges-who-may-know = Quién puede saberlo: { $text }
page-pledges-promise = Comprometerse
page-pledges-promise-part = Comprometer una parte

# Compromisos
page-pledges-own-offered = Ofrecieron { $given }
page-pledges-own-accepted = Se comprometieron a dar { $given }
page-pledges-own-delivered = Se comprometieron a dar { $given }
page-pledges-own-confirmed = Dieron { $given }
page-pledges-own-contested = Se comprometieron a dar { $given }, y está en disputa
page-pledges-theirs-offered = { $group } ofrece { $given }
page-pledges-theirs-accepted = { $group } se comprometió a dar { $given }
page-pledges-theirs-delivered = { $group } se comprometió a dar { $given }
page-pledges-theirs-confirmed = { $group } dio { $given }
page-pledges-theirs-contested = { $group } se comprometió a dar { $given }, y está en disputa
page-pledges-due = para el { $when }
page-pledges-you-gave = Ustedes dijeron: entregado
page-pledges-they-gave = { $group } dice: entregado
page-pledges-you-got = Ustedes dijeron: recibido
page-pledges-they-got = { $group } dice: recibido
page-pledges-you-not-said = Ustedes no han dicho que llegara
page-pledges-they-not-said = { $group } no ha dicho que llegara
page-pledges-counts-then = Solo entonces cuenta como entregado
page-pledges-for-need = Para «{ $title }», que pidió { $group }

page-pledges-say-pledge-accept = Lo aceptamos, gracias
page-pledges-say-pledge-decline = No lo necesitamos
page-pledges-say-pledge-deliver = Lo entregamos
page-pledges-say-pledge-withdraw = Retirarlo
page-pledges-say-pledge-renew = Ofrecerlo de nuevo
page-pledges-say-resource-claim = Pedir una parte
page-pledges-say-resource-release = Dejarlo libre
page-pledges-say-resource-retire = Retirarlo

# Ofertas
page-pledges-offers = Ofertas
page-pledges-offers-open = Se pueden pedir
page-pledges-offers-none = Nadie ha ofrecido nada.
page-pledges-offer-until = disponible hasta el { $when }
page-pledges-your-own = de ustedes
page-pledges-nobody-asked = Nadie lo ha pedido todavía.
page-pledges-claim-always = en cualquier momento
page-pledges-more-claims = { $count ->
    [one] y una reserva más
   *[other] y { $count } reservas más
  }

# En disputa
page-pledges-claimed-by = { $count ->
    [0] { $title }: comprometido más de una vez
    [one] { $title }: reservado una vez de más
    [2] { $title }: reservado dos veces
   *[other] { $title }: reservado { $count } veces
  }
page-pledges-claimed-why = Estas reservas son para el mismo tiempo. Se conservan todas, y nadie lo tiene hasta que una parte ceda o acuerden repartirse el tiempo.
page-pledges-also-promised = { $group } también se comprometió con ello: «{ $title }»
page-pledges-leave-to = Dejárselo a { $groups }
page-pledges-share-time = Repartirse el tiempo
page-pledges-share-time-how = Digan para qué parte del tiempo, o cuánto, lo reservan. Esto reemplaza su reserva anterior.
page-pledges-release-other = Retirar la reserva de { $group }
page-pledges-talk = También pueden pedir a { $groups } que se lo deje a ustedes. Hablen como suelen hacerlo; lo que vale es lo que se diga aquí.
page-pledges-others-settle = Pueden resolverlo: { $groups }. Ustedes ven las dos reservas tal como están.
page-pledges-contested-for = «{ $pledge }» para «{ $need }»
page-pledges-contested-why = Esto se dijo sin que ninguna parte supiera de lo que decía la otra. Se conserva todo; quien haya leído las dos cosas puede hablar de nuevo, y con eso se resuelve.

# Quién cargó con cuánto
page-pledges-fair = Quién cargó con cuánto
page-pledges-fair-since = Desde el { $when }, por orden alfabético
page-pledges-fair-group = Grupo
page-pledges-fair-hours = Horas dadas
page-pledges-fair-number = En números
page-pledges-fair-kept = Compromisos cumplidos
page-pledges-fair-in-hours = { $count ->
    [one] { $hours } hora
   *[other] { $hours } horas
  }
page-pledges-fair-no-hours = sin horas contadas
page-pledges-fair-promises = { $count ->
    [one] Uno, confirmado por las dos partes
   *[other] { $count }, confirmados por las dos partes
  }
page-pledges-fair-why = Se cuenta solo lo que confirmaron las dos partes. Muestra quién puede necesitar descanso, no quién va por delante.
page-pledges-fair-lines = Cada línea detrás de estos números
page-pledges-fair-confirmed = confirmado el { $when }
page-pledges-fair-none = Las dos partes no han confirmado nada todavía, así que no hay nada que contar.

# Por cumplir y cerrado
page-pledges-due-ours = Lo que les espera
page-pledges-due-order = Primero lo que vence antes
page-pledges-due-none = No hay nada pendiente: ningún compromiso por cumplir, y nada de lo que llegó está sin confirmar.
page-pledges-due-theirs = Lo que depende de otros
page-pledges-closed-none = Todavía no hay nada cerrado.
