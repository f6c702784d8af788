# Copias de seguridad y memorias USB.

page-copies-title = Copias y memorias USB
page-copies-lead = Una copia de seguridad recupera su grupo si esta máquina se rompe o se la llevan. Una memoria USB lleva cambios a quienes no alcanza ninguna línea.
page-copies-backup = Copia de seguridad
page-copies-last = { $count ->
    [0] La última se hizo { $ago }. Desde entonces no cambió nada.
    [one] La última se hizo { $ago }. Un cambio es más nuevo.
   *[other] La última se hizo { $ago }. { $count } cambios son más nuevos.
  }
page-copies-due = Es hora de hacer otra.
page-copies-never = Todavía no hay ninguna copia de seguridad.
page-copies-never-means = Si esta máquina se rompe, se pierde lo que no tienen los grupos vinculados: todo el espacio propio, y los nombres de integrantes.
page-copies-backup-how = Un archivo con todo, sellado de modo que solo lo abren las palabras de la hoja de recuperación. Guárdenlo lejos de esta máquina y de la hoja.
page-copies-backup-do = Escribir una copia de seguridad
page-copies-backing = Escribiendo, y después leyéndola de nuevo…
page-copies-backup-done = { $count ->
    [one] Escrita y leída de nuevo: { $size }, con un espacio.
   *[other] Escrita y leída de nuevo: { $size }, con { $count } espacios.
  }
page-copies-backup-untested = { $count ->
    [one] Escrita: { $size }, con un espacio. No se leyó de nuevo.
   *[other] Escrita: { $size }, con { $count } espacios. No se leyó de nuevo.
  }
page-copies-test = Leer la última de nuevo
page-copies-test-good = La última copia de seguridad está entera: se pudo leer cada parte.
page-copies-where = Dónde
page-copies-where-stick = Puesta ahora en esta máquina, con { $free } libres.
page-copies-where-browser = Por este navegador
page-copies-where-browser-is = Pregunta dónde guardar el archivo, o lo pone con sus descargas.
page-copies-where-path = Otra carpeta de la máquina del nodo
page-copies-where-path-is = Para discos que no figuran aquí.
page-copies-path = Ruta y nombre del archivo
page-copies-path-hint = Tal como la ve la propia máquina del nodo.
page-copies-path-to-hint = Tal como la ve la propia máquina del nodo, con el nombre al final: { $name }
page-copies-look-again = Acabo de poner una memoria USB
page-copies-file = Archivo
page-copies-file-hint = Si vino en varias partes, elíjalas todas juntas.
page-copies-from-browser = Elegir un archivo en este navegador
page-copies-from-path = Está en la propia máquina del nodo
page-copies-sending = { $done } de { $total } enviados al nodo
page-copies-stick = Escribir una memoria USB para un grupo
page-copies-stick-how = Contiene lo que le falta, sellado solo para ese grupo. Quien la encuentre no puede leer nada.
page-copies-stick-for = Para quién
page-copies-stick-nobody = Vincúlense primero con un grupo: una memoria USB es siempre para alguien.
page-copies-stick-size = { $count ->
    [0] A { $name } no le falta nada que esta máquina sepa. Una memoria USB solo diría eso ({ $size }).
    [one] A { $name } le falta un cambio: { $size }.
   *[other] A { $name } le faltan { $count } cambios: { $size }.
  }
page-copies-stick-do = Escribirla
page-copies-writing = Escribiendo…
page-copies-stick-done = { $count ->
    [one] Escrita para { $name }: un cambio, { $size }. Hasta que ese grupo responda, sigue en la lista de lo que le falta.
   *[other] Escrita para { $name }: { $count } cambios, { $size }. Hasta que ese grupo responda, siguen en la lista de lo que le falta.
  }
page-copies-read = Leer una memoria USB
page-copies-read-how = Un archivo que otro grupo escribió para el suyo. Todo lo que contiene se comprueba como si llegara por una línea.
page-copies-read-do = Leerla
page-copies-reading = Leyendo…
page-copies-read-done = { $count ->
    [0] Leída: nada nuevo de { $name }.
    [one] Leída: un cambio de { $name }.
   *[other] Leída: { $count } cambios de { $name }.
  }
page-copies-read-partial = El archivo termina antes de tiempo. Se aceptó lo que estaba entero; pídanlo una vez más.
page-copies-read-refused = { $count ->
    [one] Se rechazó un cambio, porque no puede ser lo que dice ser.
   *[other] Se rechazaron { $count } cambios, porque no pueden ser lo que dicen ser.
  }
page-copies-read-reply = Escriban a cambio una memoria USB para { $name }: le dice qué llegó, y así la próxima es pequeña.
page-copies-back = Si esta máquina ya no está
page-copies-back-how = Inicie Hedgerow en otra máquina y elija «Recuperar mi grupo» en su primera página. Necesita la hoja de recuperación, y una copia de seguridad, un mensajero o un grupo vinculado.
page-copies-no-sheet = Si la hoja de recuperación ya no está
page-copies-no-sheet-how = Nadie puede escribir otra para este grupo, y sus copias de seguridad solo se abren con esas palabras. Haga que se una ahora una segunda máquina, que no necesita hoja: mientras quede una de ellas, no se pierde nada. Si alguien ajeno puede tener la hoja, puede actuar como este grupo: cree uno nuevo, comparta con él sus espacios y después déjelos con este.
page-copies-couriers = Un aparato siempre encendido puede llevar cambios sellados y guardar lo que recupera su grupo.
page-copies-space = Un solo espacio
page-copies-space-how = Recupera un único espacio de una copia de seguridad de este grupo. No se toca nada más.
page-copies-space-open = Recuperar un espacio
page-copies-space-which = Qué espacio
page-copies-space-choose = Elija un espacio
page-copies-space-do = Recuperarlo
page-copies-space-done = { $count ->
    [0] No faltaba nada.
    [one] Recuperada: una ficha.
   *[other] Recuperadas: { $count } fichas.
  }
page-copies-words = Las palabras de la hoja de recuperación
page-copies-words-hint = Todas, en su orden, con espacios entre ellas. No se guardan en ningún sitio.
page-copies-kits = Quién guarda lo que les recupera
page-copies-kits-print = Imprimir para la hoja
page-copies-kits-how = Un grupo vinculado puede guardar un pequeño paquete sellado: sus claves y con quién comparten, ninguna ficha. Con la hoja de recuperación y el código de ese grupo, el suyo vuelve aunque ya no quede ninguna máquina; las fichas llegan después de quienes las tienen. Ese grupo no puede leerlo.
page-copies-kit-fresh = Lo tiene, y está al día.
page-copies-kit-old = Tiene uno más antiguo, { $ago }. Otro más nuevo le llega en el próximo encuentro.
page-copies-kit-waits = Lo recibe en el próximo encuentro.
page-copies-kit-stop = No enviar más
page-copies-kit-at = Quién debe guardarlo
page-copies-kit-do = Pedirle que lo guarde
page-copies-kit-nobody = Vincúlense primero con un grupo: alguien tiene que guardarlo.
