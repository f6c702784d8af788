# El marco de la página: navegación, búsqueda, cierre, y lo que puede decir cualquier página.

page-shell-title = { $title } · Hedgerow
page-shell-skip = Ir al contenido
page-shell-nav-main = Principal
page-shell-nav-tabs = Principal, al pie
page-shell-nav-today = Hoy
page-shell-nav-calendar = Calendario
page-shell-nav-pledges = Compromisos
page-shell-nav-cases = Casos
page-shell-nav-peers = Grupos vinculados
page-shell-nav-lessons = Aprendizajes
page-shell-nav-messages = Lo que decimos
page-shell-nav-activity = Actividad
page-shell-nav-settings = Ajustes y seguridad
page-shell-nav-more = Más
page-shell-nav-spaces = Espacios
page-shell-nav-search = Buscar
page-shell-nav-away = Durante su ausencia
page-shell-nav-bin = Papelera
page-shell-nav-members = Integrantes
page-shell-nav-connections = Conexiones
page-shell-waits = { $count ->
    [one] 1 espera
   *[other] { $count } esperan
  }
page-shell-due = { $count ->
    [one] 1 vence
   *[other] { $count } vencen
  }
page-shell-also = También en este grupo
page-shell-who-member = Escribe como { $name }
page-shell-who-keeper = Usted es responsable de este nodo
page-shell-open-lock = Este nodo no tiene frase de contraseña: quien tenga esta máquina puede leerlo todo.
page-shell-idle = { $minutes ->
    [one] Se cierra sola tras un minuto sin uso.
   *[other] Se cierra sola tras { $minutes } minutos sin uso.
  }
page-shell-idle-never = Nunca se cierra sola.
page-shell-idle-soon = Esta página está a punto de cerrarse, porque nadie la ha tocado.
page-shell-idle-left = { $seconds ->
    [one] Queda un segundo.
   *[other] Quedan { $seconds } segundos.
  }
page-shell-stay = Seguir aquí
page-shell-lock = Cerrar ahora
page-shell-search = Buscar
page-shell-search-all = Buscar en todo lo que este nodo puede leer
page-shell-search-hint = Escriba una palabra, una página o lo que quiere hacer. Las flechas eligen, Intro abre y Escape cierra.
page-shell-found = Lo que se encontró
page-shell-found-count = { $count ->
    [0] No se encontró nada. Pruebe con menos letras o con otra palabra.
    [one] Se encontró un lugar.
   *[other] Se encontraron { $count } lugares.
  }
page-shell-found-all = { $count ->
    [one] Mostrar la única ficha
   *[other] Mostrar las { $count } fichas
  }
page-shell-place = Página
page-shell-deed = Hacer
# $kind es el identificador del tipo, $name su nombre en este idioma.
page-shell-do-add = { $kind ->
    [event] Añadir un evento
    [action] Añadir una acción conjunta
    [need] Decir qué se necesita
    [pledge] Ofrecer o prometer algo
    [resource] Añadir un recurso
    [case] Abrir un caso
    [lesson] Escribir un aprendizaje
   *[other] Añadir: { $name }
  }
page-shell-do-pair = Vincularse con un grupo
page-shell-do-invite = Invitar a integrantes
page-shell-do-print = Imprimir esta página
page-shell-search-words = Palabras
page-shell-search-kind = Tipo
page-shell-search-all-kinds = Todos los tipos
page-shell-search-space = Espacio
page-shell-search-all-spaces = Todos los espacios
page-shell-search-home = Espacio propio, solo su grupo
# $name es un tipo o un espacio, $count cuántas fichas se encontraron en él.
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = Escriba una palabra o su comienzo. Se busca en todo lo que este nodo puede leer, también en las notas.
page-shell-show-more = { $count ->
    [one] Mostrar una más
   *[other] Mostrar más de { $count }
  }
page-shell-keys = Teclado
page-shell-key-find = Buscar, ir a un lugar, empezar algo
page-shell-key-keys = Esta lista; también «?» en el campo de búsqueda
page-shell-key-move = Al lugar siguiente o al anterior
page-shell-key-arrows = Dentro de listas, calendarios y opciones
page-shell-key-press = Hacer lo elegido
page-shell-key-close = Cerrar, o dejarlo como estaba
page-shell-put-away = Ocultar
# $ago es un tiempo como «hace 6 días».
page-shell-out-of-touch = Sin contacto: el último encuentro fue con { $name }, { $ago }. Todo funciona; lo que escriba se enviará en el próximo encuentro.
page-shell-no-such-page = Esta página no existe. Quizá la dirección es antigua o no se copió entera.
page-shell-broken = Esta página falló por un error nuestro. Nada de lo que escribió se ha perdido.
# Solo en papel: $title de la página, $group cuyo nodo la imprimió, $name de la persona que lo hizo.
page-shell-printed = { $title } · impreso de { $group } el { $date }
page-shell-printed-by = { $title } · impreso de { $group } por { $name } el { $date }
page-shell-close = Cerrar
page-shell-untitled = { $kind } sin título
page-shell-today = Ir a Hoy
page-shell-loading = Un momento…
page-shell-try-again = Intentar de nuevo
page-shell-out-of-reach = No se alcanza el nodo. No se ha perdido nada: compruebe que funciona e inténtelo de nuevo.
page-shell-not-reached = No se alcanza el nodo
page-shell-lost = No se alcanza el nodo. Lo que ve puede ser antiguo; se sigue buscando todo el tiempo.
page-shell-unforeseen = Pasó algo que no habíamos previsto. No se cambió nada; inténtelo de nuevo.
page-shell-unknown-message = El nodo dice «{ $id }», y esta página todavía no tiene palabras para ello.
page-shell-audience-own = Solo su grupo puede ver esto
page-shell-audience = { $count ->
    [one] Ustedes y { $groups } pueden ver esto
   *[other] Ustedes, { $groups } pueden ver esto
  }
page-shell-reading-only = Esta casa ha vuelto y por ahora solo lee.
page-shell-reading-only-why = Hasta que se haya encontrado con un grupo vinculado o con otra máquina de su grupo, aquí no se escribe nada: no se debe escribir encima de lo que todavía no conoce. Los busca sola.
page-shell-settle = Ya no queda nadie con quien encontrarse
page-shell-settle-means = Dígalo solo si ninguna otra máquina ni ningún grupo vinculado tiene nada más nuevo. Lo que alguien tenga todavía llega después, y puede quedar junto a lo que escriban ahora.
page-shell-settle-do = No queda nadie: escribir desde ahora
page-said-restored-reading-only = Esta casa ha vuelto y solo lee hasta que se haya encontrado con un grupo vinculado o con otra máquina de su grupo. Espere a que ocurra; si ya no queda nadie, dígalo en la parte de arriba de la página.
page-said-erasure-heard = { $by } borró una ficha ({ $kind }) en { $space }, y aquí también se quitó. Quién más lo confirmó se ve en Ajustes y seguridad, Borrado y plazos cumplidos.
page-said-device-lost-here = Esta es la máquina en la que trabaja. Dela por perdida desde otra de su grupo; para dejar esta vacía, viaje ligero.
page-said-sealed-file-other-sort = Este archivo es de Hedgerow, pero de otra clase. Las copias de seguridad recuperan un grupo; los archivos para un grupo vinculado se leen en Copias y memorias USB.
page-said-courier-unknown = Este mensajero ya no se conoce aquí. Vincúlese de nuevo con él, con otro código.
page-said-record-unknown = Esta ficha no está aquí. Quizá todavía no llegó, quizá se borró, o está en un espacio que ustedes no ven. Búsquenla en una lista, o sincronicen primero.
page-said-share-not-a-courier = { $peer } es un grupo con un nodo propio. Un mensajero es un aparato que no lee nada: prepare antes uno y después escriba su código.
