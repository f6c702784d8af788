# Textos largos: por qué algo no se pudo hacer, y por qué no cuenta una entrada de un texto.

note-not-text = Este texto contiene caracteres que no son Unicode válido. Quítelos e inténtelo de nuevo.
note-unreadable = Este dispositivo no pudo componer este texto. No se pierde nada: sus entradas se conservan. Actualice Hedgerow, o abra el texto en otro dispositivo.
note-full = Este texto llegó a su límite. Empiece uno nuevo y enlácelo.
note-client-taken = Apartado: dos sesiones de escritura usaron la misma marca de autoría, y cuenta la otra. Lo escrito se puede introducir de nuevo.
note-session-closed = Apartado: un cambio anterior de la misma sesión de escritura no contó. Lo escrito se puede introducir de nuevo.
note-update-too-large = Apartado: este cambio es demasiado grande. Introdúzcalo en partes más pequeñas.
note-update-malformed = Apartado: este cambio está dañado o lo hizo un programa con fallos. Pida a quien lo escribió que lo introduzca de nuevo.
note-content-refused = Apartado: este cambio contiene algo que un texto no puede contener. Pida a quien lo escribió que lo introduzca como texto sencillo.
note-mark-refused = Apartado: este cambio contiene un formato o un enlace que no está permitido. Pida a quien lo escribió que lo introduzca sin eso.
note-wrong-author = Apartado: este cambio dice ser de otra sesión de escritura que la que lo firmó. Pregunte a quien lo escribió.
note-wrong-clock = Apartado: este cambio no sigue al anterior. Pida a quien lo escribió que lo introduzca de nuevo.
note-unknown-neighbour = Apartado: este cambio se apoya en palabras que quien lo escribió no dijo tener. Pídale que lo introduzca de nuevo.
note-unknown-deletion = Apartado: este cambio borra palabras que quien lo escribió no dijo tener. Pídale que lo introduzca de nuevo.
note-cut-character = Apartado: este cambio corta un carácter en dos. Pida a quien lo escribió que lo introduzca de nuevo.
note-wrong-order = Apartado: este cambio pone palabras donde ningún editor podría haberlas puesto. Pida a quien lo escribió que lo introduzca de nuevo.
