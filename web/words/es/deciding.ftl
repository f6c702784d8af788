# Cómo está una decisión: quién respondió, a qué llevan las respuestas y cuáles no cuentan.
cli-label-block-deciding = Cómo está
deciding-needs = Todavía no está abierta. Pongan los grupos que deciden y una fecha de cierre; después puede abrirla el grupo que la hizo.
deciding-not-open = Todavía no está abierta: ninguna respuesta cuenta hasta que la abra el grupo que la hizo.
deciding-changed = Estuvo abierta. Lo que se abrió cambió después, así que hay que abrirla de nuevo. Las respuestas a la misma pregunta se mantienen.
deciding-until = Los grupos pueden responder hasta: { $closes }.
deciding-grace = Se cerró: { $closes }. Lo firmado a tiempo aún puede llegar hasta: { $ends }. Después se puede decir el resultado.
deciding-over = Se cerró: { $closes }.
deciding-spoken = Respondieron: { $spoken } de { $count }
deciding-quorum = { $quorum ->
    [one] Tiene que responder al menos un grupo
   *[other] Tienen que responder al menos { $quorum } grupos
}
deciding-means-consent = Por consentimiento: se aprueba cuando alguien está de acuerdo y nadie se opone. Callar no es oponerse.
deciding-means-consensus = Por consenso: se aprueba cuando todos los grupos respondieron, alguien está de acuerdo y nadie se opone.
deciding-means-majority = Por mayoría: se aprueba cuando está a favor más de la mitad de quienes aceptan o se oponen.
deciding-means-advice = Tras consulta: decide el grupo que la hizo. Las objeciones no la detienen; quedan junto al resultado.
deciding-not-secret = Todos en este espacio ven cada respuesta en cuanto llega. No es una votación secreta.
deciding-stance-agree = de acuerdo
deciding-stance-stand-aside = se hace a un lado
deciding-stance-object = se opone
deciding-stance-contested = dijo dos cosas que no encajan; cuenta cuando responda de nuevo
deciding-stance-missing = todavía no responde
deciding-for-option = elige «{ $option }»
deciding-verdict-carried = Por ahora, se aprueba.
deciding-verdict-option = Por ahora, se aprueba «{ $option }».
deciding-verdict-blocked = Por ahora, no se aprueba.
deciding-verdict-lapsed = Por ahora, respondieron muy pocos.
deciding-outcome = El resultado
deciding-contested-by = No lo acepta: { $group }
deciding-early = Se dijo un resultado antes de tiempo. No vale.
deciding-late = Firmado a tiempo, llegó después del resultado. Si lo cambia, no acepten el resultado.
deciding-unheard = Respuestas que no cuentan
deciding-unheard-earlier-wording = se dijo sobre una redacción anterior
deciding-unheard-not-open = se dijo antes de abrirla
deciding-unheard-too-late = se dijo después del cierre
deciding-unheard-after-outcome = con fecha anterior al cierre, pero dicho cuando ya se sabía el resultado
deciding-unheard-no-option = no nombra ninguna de las opciones
deciding-unheard-no-reason = una objeción sin motivo
