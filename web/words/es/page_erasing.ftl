# Borrar fichas, confirmaciones, propuestas, plazos.

page-erasing-erase = Borrar esta ficha
page-erasing-back = Volver a la ficha
page-erasing-erase-this = Borrarla para siempre
page-erasing-erase-it = Borrarla
page-erasing-erase-of = Borrarla: { $title }
page-erasing-happens = Qué pasa entonces
page-erasing-happens-here = Sus palabras, su historial y todo lo que se dijo sobre ella se quitan de esta máquina.
page-erasing-happens-others = Se pide, con firma, que hagan lo mismo: { $names }. Sus máquinas lo hacen solas en cuanto lo saben.
page-erasing-happens-alone = Nadie más está en este espacio, así que no hay que pedírselo a nadie más.
page-erasing-happens-receipts = Cada máquina que lo hizo responde con una confirmación firmada. Ustedes ven quién confirmó y quién no respondió todavía.
page-erasing-happens-not = No se llega a páginas impresas, archivos que alguien se llevó, fotos de una pantalla ni copias de seguridad, hasta que las lea una máquina que lo sepa.
page-erasing-reason = Por qué, en pocas palabras
page-erasing-reason-hint = Lo leen todos en el espacio. No escriba aquí lo que se quiere borrar. Puede dejarlo vacío.
page-erasing-sure = Sé que esto no se puede revertir, a diferencia de la papelera.
page-erasing-do = Borrarla
page-erasing-doing = Borrando…
page-erasing-erased = Borrado y plazos cumplidos
page-erasing-erased-lead = Qué se borró, quién lo confirmó, y qué se ha guardado ya todo el tiempo que indica su tipo.
page-erasing-list = Borrado
page-erasing-none = Todavía no se borró nada.
page-erasing-one = { $kind }, se borró el { $when }
page-erasing-by = Por { $name }, en { $space }.
page-erasing-waiting = { $confirmed ->
    [one] Una máquina lo confirmó; todavía sin noticia: { $waiting }.
   *[other] { $confirmed } máquinas lo confirmaron; todavía sin noticia: { $waiting }.
  }
page-erasing-all = { $confirmed ->
    [one] Lo confirmó la única máquina a la que se le pidió.
   *[other] Lo confirmaron las { $confirmed } máquinas a las que se les pidió.
  }
page-erasing-receipts = Quién la borró
page-erasing-receipts-lead = Lo pidió { $name } el { $when }. Se pidió a cada máquina que podía tenerla.
page-erasing-to-list = Borrado y plazos cumplidos
page-erasing-late = { $count ->
    [one] Después llegó un cambio en ella, de alguien que no lo sabía.
   *[other] Después llegaron { $count } cambios en ella, de quienes no lo sabían.
  }
page-erasing-late-look = Decidir sobre ello
page-erasing-confirmed = { $count ->
    [0] Todavía sin confirmar por nadie
    [one] Lo confirmó una máquina
   *[other] Lo confirmaron { $count } máquinas
  }
page-erasing-confirmed-by = Máquina { $device } · { $when }
page-erasing-not-heard = { $count ->
    [0] No falta ninguna
    [one] Todavía sin noticia de una máquina
   *[other] Todavía sin noticia de { $count } máquinas
  }
page-erasing-not-heard-means = Se les pidió y no han respondido. Pueden estar apagadas, o ya no existir; nadie puede saber si lo hicieron.
page-erasing-everybody = Respondió cada máquina a la que se le pidió.
page-erasing-couriers = Mensajeros
page-erasing-courier-did = Soltó las piezas selladas.
page-erasing-courier-asked = Se le pidió, todavía sin respuesta. Nunca pudo leerlas.
page-erasing-proposal = { $name } escribió sobre algo que está borrado
page-erasing-proposal-how = Está apartado y no se muestra a nadie. Consérvenlo como ficha nueva, o descártenlo para siempre.
page-erasing-proposals-far = Si se conservan los cambios que llegaron tarde no se decide por la red local, sino en la propia máquina del nodo o en otra máquina de su grupo.
page-erasing-keep = Conservarlo como ficha nueva
page-erasing-discard = Descartarlo
page-erasing-kept = Conservado, como ficha nueva.
page-erasing-discarded = Descartado.
page-erasing-due = Guardado el tiempo suficiente
page-erasing-due-how = Para estas fichas pasó el tiempo que se guarda su tipo. Nada se borra solo.
page-erasing-due-none = Ningún plazo cumplido.
page-erasing-due-clock = { $clock }: { $day }
page-erasing-due-since = Plazo cumplido el { $day }
page-erasing-before = Antes podía leerla y ya no está aquí: { $names }. Solo se le puede pedir.
page-erasing-why = Motivo:
