# Lo que dice la demostración con tres grupos.
demo-starting = Se inicia { $group } …
demo-pairing = Se vinculan los tres grupos, como lo harían dos personas: con un código, y después comparando seis números …
demo-writing = Se escriben fichas de ejemplo en tres escrituras, cada una por su grupo …
demo-ready = Tres grupos funcionan en esta máquina, cada uno con su nodo, su página y su casa. Cada enlace sirve una vez; «page» crea otro:
demo-try = Abra una segunda terminal en esta carpeta y pruebe:
demo-try-page = otro enlace a la página de un grupo
demo-try-list = lo que los tres planean juntos
demo-try-needs = lo que hace falta, visto por otro grupo
demo-try-add = añadir algo como uno de los grupos; se ve aquí cuando llega a los otros
demo-try-peers = a quién conoce un grupo, y los números que comparan las personas
demo-try-verify = comprobar todas las firmas, y comparar lo que ven dos grupos
demo-watching = Abajo se ven los cambios según llegan a cada grupo. Ctrl-C detiene la demostración; sus datos desaparecen entonces, salvo que haya indicado una carpeta con --home.
demo-change = { $group } tiene ahora: { $kind } «{ $title }» ({ $state })
