# Lo que se conserva sin efecto, y por qué.

author-not-contributor = El grupo que escribió esto no tenía permiso para escribir aquí; se conserva y no tiene efecto.
set-aside-by-fork = Dos copias de un mismo dispositivo escribieron esto dos veces en el mismo lugar; se conserva y no tiene efecto hasta que ese dispositivo lo diga de nuevo.
set-aside-by-removal = Esto llegó cuando el grupo que lo escribió ya no podía escribir aquí; se conserva y no tiene efecto.
entered-again-not-own = Esto repite algo que escribió otro dispositivo; se conserva y no tiene efecto.
set-aside-nothing = No hay nada apartado.
set-aside-more = Y más; está en el historial de sus fichas.
set-aside-why-removed = { $by } quitó de aquí a { $group } el { $when }.
set-aside-why-left = { $group } dejó el espacio el { $when }.
set-aside-why-role = Desde el { $when }, por decisión de { $by }, { $group } solo puede leer.
set-aside-why-invitation = La invitación de { $group } no cuenta, así que no puede escribir aquí. Un grupo encargado puede invitarle de nuevo.
set-aside-count = { $count ->
    [one] Un cambio de ese grupo llegó demasiado tarde y está apartado.
   *[other] { $count } cambios de ese grupo llegaron demasiado tarde y están apartados.
  }
set-aside-stays = { $count ->
    [one] Uno se queda porque alguien ya se había apoyado en él: { $who }.
   *[other] { $count } se quedan porque alguien ya se había apoyado en ellos: { $who }.
  }
set-aside-your-words-stay = Ustedes todavía no lo sabían. Sus palabras se quedan.
set-aside-in-record =
    { $group }: { $count ->
        [one] un cambio llegó demasiado tarde y está apartado.
       *[other] { $count } cambios llegaron demasiado tarde y están apartados.
    } `history` los muestra.
news-removals = Cambió quién puede escribir:
