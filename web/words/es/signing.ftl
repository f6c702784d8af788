# Quién firmó un acuerdo, sobre qué redacción y con qué reservas.
cli-label-block-signing = Quién firmó
signing-needs = Todavía no está abierto para firmar. Pongan las partes; después puede abrirlo el grupo que lo hizo.
signing-not-open = Todavía no está abierto para firmar. Lo abre el grupo que lo hizo.
signing-changed = Cambió desde que se abrió para firmar, así que hay que abrirlo de nuevo. Las firmas sobre la misma redacción se mantienen.
signing-count = Firmaron: { $signed } de { $count }
signing-needed = En vigor cuando firmen: { $needed }
signing-stance-signed = firmó
signing-stance-reservation = firmó con una reserva
signing-stance-earlier = firmó una redacción anterior
signing-stance-left = no forma parte
signing-stance-missing = no ha firmado
signing-means = Cada firma vale para esta redacción. Si cambia una palabra, se pide a todos firmar de nuevo.
