# Espacios: lo que varios grupos tienen en común.

page-spaces-may-reader = Puede ver
page-spaces-may-contributor = Puede ver y añadir
page-spaces-may-steward = Puede ver, añadir e invitar
page-spaces-may-courier = Lo lleva, sellado
page-spaces-does-reader = Tiene todas las fichas de este espacio y no puede escribir en él.
page-spaces-does-contributor = Puede añadir fichas, responder, comprometerse y comentar; nadie cambia lo que otros escribieron.
page-spaces-does-steward = También decide con ustedes quién está dentro: puede invitar a otros grupos.
page-spaces-role = Qué puede hacer allí
page-spaces-new = Crear un espacio
page-spaces-lead = { $count ->
    [0] Lo que está en el espacio propio es solo para su grupo. Todavía no se comparte nada.
    [one] Un espacio se comparte con otros. Lo que está en el espacio propio es solo para su grupo.
   *[other] { $count } espacios se comparten con otros. Lo que está en el espacio propio es solo para su grupo.
  }
page-spaces-back = Volver a los espacios
page-spaces-one = Espacio
page-spaces-gone = Este espacio no está aquí. Quizá todavía no ha llegado.
page-spaces-home = Espacio propio: solo su grupo. Nunca se comparte.
page-spaces-left = Ustedes dejaron este espacio. Lo que había entonces se sigue pudiendo leer aquí.
page-spaces-own-reader = Pueden ver todo lo que hay aquí y no escribir nada.
page-spaces-own-contributor = Pueden ver y añadir.
page-spaces-own-steward = Pueden ver y añadir, y deciden quién está dentro, junto con los demás grupos encargados si los hay.
page-spaces-own-courier = Lo llevan sellado para los demás y no pueden leer nada.
page-spaces-does-courier = Lo lleva sellado y no puede leer nada.
page-spaces-offered-short = Les pidieron ser grupo encargado aquí.
page-spaces-offered = Les pidieron ser grupo encargado de este espacio.
page-spaces-offered-why = Entonces deciden con los demás quién está dentro. Hasta que respondan, no cambia nada.
page-spaces-offered-accept = Ser grupo encargado
page-spaces-offered-them = Se le pidió ser grupo encargado y todavía no ha respondido.
page-spaces-waiting = { $count ->
    [one] Un cambio espera algo que no ha llegado.
   *[other] { $count } cambios esperan algo que no ha llegado.
  }
page-spaces-waiting-why = { $count ->
    [one] Un cambio sobre quién está en este espacio depende de algo que todavía no ha llegado. Se volverá a mirar cuando llegue; conéctense con los otros grupos de este espacio.
   *[other] { $count } cambios sobre quién está en este espacio dependen de algo que todavía no ha llegado. Se volverán a mirar cuando llegue; conéctense con los otros grupos de este espacio.
  }
page-spaces-name = Cómo se llama
page-spaces-new-how = Un espacio es lo que varios grupos tienen en común: su calendario, necesidades y compromisos, casos y aprendizajes. Hasta que lo compartan, solo están ustedes, y quien está dentro ve su nombre.
page-spaces-new-do = Crearlo
page-spaces-not = Ahora no
page-spaces-members = Quién está dentro
page-spaces-share = Compartir este espacio
page-spaces-share-with = Con quién
page-spaces-share-choose = Elija un grupo
page-spaces-share-means = Recibe todo lo que hay en este espacio, también lo que se escribió antes.
page-spaces-share-nobody = Todos los grupos con los que compararon los números ya están dentro, con todo lo que se puede dar.
page-spaces-holds = Qué contiene
page-spaces-activity = Qué pasó aquí
page-spaces-compare = ¿Tienen los demás lo mismo?
page-spaces-compare-how = Se comprueba todo de nuevo aquí y se compara con el grupo que elija. Puede tardar un momento.
page-spaces-comparing = Comparando…
page-spaces-equal = { $name } tiene exactamente lo mismo y lo ve igual que ustedes.
page-spaces-different = { $name } tiene ahora mismo algo distinto.
page-spaces-not-compared = No se pudo comparar con { $name }.
page-spaces-leave = Dejar el espacio
page-spaces-leave-this = Dejar este espacio
page-spaces-leave-really = ¿Dejar { $name }?
page-spaces-leave-means = Lo que escribió su grupo se queda con los demás, con su nombre. Ya no recibirán ni enviarán nada nuevo. Para volver, un grupo encargado tiene que invitarles de nuevo.
page-spaces-leave-alone = Ustedes son el único grupo encargado: después nadie podrá dejar entrar a otros ni quitarlos. Antes, den ese encargo a otro grupo.
page-spaces-leave-do = Dejarlo
page-spaces-stay = Quedarse
page-spaces-compare-no-answer = La otra parte no respondió.
page-spaces-compare-other-entries = Una parte tiene cambios que le faltan a la otra. Sincronicen y comparen de nuevo.
page-spaces-compare-unreadable = Una parte no puede leer todo lo que tiene.
page-spaces-compare-other-view = Las dos partes tienen los mismos cambios y los muestran de forma distinta. Por favor, avísennos de esto.
page-spaces-frozen = En este espacio no queda nadie que pueda dejar entrar o salir a otros. Pueden seguir con una copia propia.
page-spaces-ended-left = Su grupo dejó este espacio, así que aquí ya no se escribe nada.
page-spaces-ended-removed = { $by } quitó a su grupo de este espacio el { $when }. Aquí ya no se escribe nada.
page-spaces-ended-then = Lo que tenían hasta entonces se sigue pudiendo leer aquí. Pueden seguir con una copia propia.
page-spaces-member-rests = Ahora mismo, aquí no pasa nada entre ustedes y ese grupo.
page-spaces-member-more = Qué tiene
page-spaces-member-of = Qué tiene: { $name }
page-spaces-request-remove = { $by } pide que { $target } salga de este espacio.
page-spaces-request-role = { $by } pide que { $target } no pueda hacer más que esto: { $role }.
page-spaces-request-rests = Mientras siga abierto, aquí no pasa nada entre { $by } y { $target }. Todos los demás siguen.
page-spaces-request-backed = Ya aceptó: { $names }.
page-spaces-request-could = Puede confirmarlo: { $names }.
page-spaces-request-nobody = Nadie más aquí puede confirmarlo. La salida es seguir con una copia.
page-spaces-request-confirm = Aceptamos
page-spaces-request-withdraw = Retirar la petición
page-spaces-request-confirmed = Su acuerdo queda firmado.
page-spaces-request-withdrawn = La petición se retiró.
page-spaces-packed = Extensión de su historial
page-spaces-packed-never = Cada cambio desde el comienzo se guarda tal como se escribió.
page-spaces-packed-since = { $count ->
    [one] El historial está compactado desde el { $when }: de un cambio anterior quedan { $size } de lo que todavía cuenta.
   *[other] El historial está compactado desde el { $when }: de { $count } cambios anteriores quedan { $size } de lo que todavía cuenta.
  }
page-spaces-packed-unconfirmed = Una compactación más nueva espera a que otro grupo la compruebe.
page-spaces-packed-why = Si está compactado, quienes entran reciben lo que cuenta en lugar de cada paso que llevó a ello. No se pierde nada que alguien pueda ver.
page-spaces-pack = Compactarlo ahora
page-spaces-packing = Compactando y comprobando…
page-spaces-packed-now = { $count ->
    [one] Compactado: una ficha en { $size }.
   *[other] Compactado: { $count } fichas en { $size }.
  }
page-spaces-packed-waits = Compactado en { $size }. Cuenta cuando lo haya comprobado una máquina de otro grupo. { $names }
page-spaces-keys = Claves
page-spaces-keys-how = Las claves nuevas dejan fuera a quien tenga una antigua: una máquina que ya no está, o alguien que la copió. También se cambian solas de vez en cuando.
page-spaces-keys-do = Cambiar las claves ahora
page-spaces-keys-done = Desde ahora, todo lo de aquí se escribe con claves nuevas.
page-spaces-aside = Apartado
page-spaces-aside-how = Estos cambios llegaron cuando la parte de su grupo en este espacio ya había terminado. Se conservan y no cambian nada.
page-spaces-aside-count = { $count ->
    [one] un cambio
   *[other] { $count } cambios
  }
page-spaces-aside-untitled = Una ficha sin nombre
page-spaces-copy = Seguir con una copia
page-spaces-copy-how = Si no pueden seguir en un mismo espacio con alguien, lleven lo que hay aquí a uno nuevo y propio.
page-spaces-copy-open = Seguir con una copia
page-spaces-copy-means = Todas las fichas se escriben de nuevo en un espacio en el que al principio solo están ustedes; cada una lleva a su origen. Después inviten a quien quieran. El espacio antiguo sigue sin ustedes solo si lo dejan.
page-spaces-copy-name = Cómo se llama el espacio nuevo
page-spaces-copy-do = Crear la copia
page-spaces-copying = Copiando…
page-spaces-aside-stays = { $count ->
    [one] Otro más sigue en su sitio, porque alguien ya se había apoyado en él: { $names }.
   *[other] Otros { $count } siguen en su sitio, porque alguien ya se había apoyado en ellos: { $names }.
  }
page-spaces-history-kept = Los pasos que llevaron a ello siguen en esta máquina, para mirar atrás. Los de otros que los guardan no se tocan.
page-spaces-history-gone = En esta máquina solo se guarda lo que cuenta, y los pasos que vinieron después.
page-spaces-history-keep = Guardar los pasos desde ahora
page-spaces-history-drop = Dejar de guardarlos aquí
page-spaces-history-dropped = Hecho: esta casa ocupaba { $before }, ahora ocupa { $after }.
