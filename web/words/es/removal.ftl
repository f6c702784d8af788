# Poner fin a lo que un grupo es en un espacio, y lo que sigue.

space-no-such-member = { $peer } no está en { $space }. Mire quién está allí y use ese nombre.
remove-yourself = Este es su propio grupo. En lugar de eso, deje el espacio.
request-made-already = Su grupo ya pidió esto. Tiene efecto cuando otros acepten.
request-unknown = No hay ninguna petición abierta así. Mire de nuevo las peticiones de este espacio; quizá alguien decidió mientras tanto.
request-not-yours = Solo el grupo que pidió esto puede retirarlo.
request-not-yours-to-confirm = Su grupo no puede aceptar esto: solo pueden los grupos encargados con peso suficiente, una vez cada uno.
rotate-not-writer = Solo los grupos que pueden escribir en un espacio pueden darle claves nuevas.
peer-paused = Compartir con { $peer } está en pausa. Termine antes la pausa.
space-removed-you = { $by } quitó a su grupo de { $space } el { $day }. Lo que escribieron hasta entonces se queda aquí; allí ya no se puede escribir nada más.
space-copy-origin = Copiado de { $space }, donde lo escribió { $author } el { $day }.
space-copy-said = { $author } dijo allí el { $day }: { $statement }.
cli-space-removed = { $name } ya no está en { $space }. Lo que escribió hasta ahora se queda. Desde ahora se usan claves nuevas.
cli-space-asked = Ahora esto es una petición. { $name } sigue en { $space } hasta que otros acepten: { $could_sign }. Hasta entonces, allí no se comparte nada entre ustedes y ese grupo.
cli-space-asked-nobody = Ahora esto es una petición, y en { $space } nadie puede decidirla. { $name } se queda. Cada grupo puede seguir con una copia: space copy.
cli-space-role-asked = Ahora esto es una petición. Tienen que aceptar otros: { $could_sign }.
cli-space-role-asked-nobody = Ahora esto es una petición, y aquí nadie puede decidirla. El rol sigue como está.
cli-no-requests = En este espacio nadie pide nada.
cli-request-remove = { $id }  { $by } pide quitar a { $target }. Aceptado hasta ahora por: { $backers }. Puede decidir: { $could_sign }.
cli-request-role = { $id }  { $by } pide que { $target } tenga el rol { $role }. Aceptado hasta ahora por: { $backers }. Puede decidir: { $could_sign }.
cli-request-may-i = Ustedes pueden aceptar: space confirm.
cli-request-withdrawn = Su petición se retiró.
cli-space-rotated = En { $name } se usan claves nuevas.
cli-space-copied =
    { $records ->
        [one] { $name } contiene una copia de una ficha.
       *[other] { $name } contiene copias de { $records } fichas.
    } Todavía no hay nadie más dentro.
cli-space-copy-left-out = Quedaron fuera, porque solo pueden escribirlas sus propios grupos o esta versión no puede leerlas: { $count }.
cli-nobody = nadie
cli-peer-paused = No se intercambia nada con { $name } hasta que terminen la pausa. No se le dice a nadie más.
cli-peer-resumed = Se sigue compartiendo con { $name }.
cli-peer-removed-from = Ya no está en: { $spaces }.
cli-peer-still-in = Sigue dentro, porque su grupo no puede decidirlo solo: { $spaces }.
cli-peer-not-told = No se le pudo alcanzar; lo sabrá por otros, o verá que ustedes no responden.
