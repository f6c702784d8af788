# Derivar casos a otros grupos, y aprendizajes a partir de casos.
refer-not-a-case = Solo un caso puede enviarse a otro grupo. Elija un caso.
refer-withdrawn = Este caso está en la papelera. Recupérelo antes de enviarlo.
refer-no-consent = No se envió nada: no hay un consentimiento claro por escrito. Pregunte a las personas de quienes trata el caso; si dicen que sí, anótelo en el caso.
refer-other-group = No se envió nada: el consentimiento no nombra a { $peer }. Si también vale para ese grupo, añádalo al consentimiento en el caso.
refer-no-parts = No se envió nada: el consentimiento no nombra ninguna parte que { $peer } pueda recibir. Escriba las partes en consent_parts: summary, body, identity.
refer-consent-over = No se envió nada: el plazo del consentimiento terminó. Pregunte de nuevo y anote en el caso hasta cuándo vale.
refer-peer-not-in-space = { $peer } no puede leer ese espacio. Tome uno que compartan, o comparta antes ese espacio con ese grupo.
refer-sent-already = Este caso ya se envió a { $peer } en ese espacio, como { $id }. Ponga aquel en la papelera antes de enviarlo otra vez.
refer-contested = No se envió nada: «{ $field }» tiene varios valores. Elija uno primero.
refer-unreadable = No se envió nada: el texto «{ $field }» no se puede leer en este dispositivo. Sincronice con un dispositivo que pueda.
refer-sent = Enviado a { $name } como { $id }: { $parts }.
refer-readers = Quién puede leerlo allí: { $names }.
refer-cannot-answer = { $name } solo puede leer ese espacio, así que no puede responder allí. Un grupo encargado puede darle el rol contributor.
lesson-not-a-case = Un aprendizaje se hace a partir de un caso, y esto no lo es. Elija un caso.
lesson-title = Un aprendizaje a partir de un caso
lesson-takes = { $into } ← { $from }
lesson-struck =
    { $count ->
        [one] (se tachó un lugar)
       *[other] (se tacharon { $count } lugares)
    }
lesson-stays = No se incluye: { $names }
lesson-read = Léalo antes de que lo lean otros: solo se encuentran y se tachan los nombres y contactos que están en la caja de identidad, y las palabras del margen.
lesson-not-written = Todavía no se escribió nada; --write crea el borrador.
lesson-written = El borrador está escrito: { $id }
