# Quién leyó lo que se dice en público, quién pide no usarlo y qué se puede decir en un idioma.
cli-label-block-reviewing = Quién lo leyó
reviewing-nobody = Nadie más ha leído todavía esta redacción.
reviewing-read = Leído y con visto bueno: { $group }
reviewing-read-by = Lo leyó { $reviewer }; visto bueno de { $group }
reviewing-stop = No usar. { $group }: { $reason }
messages-standing-do-not-use = No usar
messages-standing-usable = Se puede decir
messages-standing-moved = El original cambió después
messages-standing-changed = Cambió desde que se leyó
messages-standing-unread = Nadie más lo ha leído
messages-standing-not-in-use = Leído; el original aún no se usa
messages-standing-unfinished = No dice todo lo que dice el original
messages-nothing = En el idioma { $language } aún no hay nada escrito.
messages-missing = En uso, y aún sin escribir en el idioma { $language }
messages-languages = Idiomas, y cuánto se puede decir en cada uno
messages-more = Más que no se muestran aquí: { $count }
messages-kind = { $kind } no se dice en público. Pidan uno de estos: message, term.
