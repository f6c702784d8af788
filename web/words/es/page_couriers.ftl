# Mensajeros: aparatos que llevan cambios sellados.

page-couriers-title = Mensajeros
page-couriers-to = Mensajeros
page-couriers-lead = { $count ->
    [0] Ningún mensajero lleva nada de su grupo.
    [one] Un mensajero lleva cambios sellados entre sus grupos.
   *[other] { $count } mensajeros llevan cambios sellados entre sus grupos.
  }
page-couriers-none = Un mensajero es un aparato pequeño que está siempre encendido. Por él se mantienen al día grupos que nunca están conectados a la vez, y no puede leer nada.
page-couriers-one = Mensajero { $id }
page-couriers-reachable = Conectado ahora
page-couriers-holds-all = Tiene todo lo que debe llevar.
page-couriers-holds-less = Todavía no tiene todo lo que debe llevar.
page-couriers-met = Último encuentro: { $ago }.
page-couriers-never = Todavía sin ningún encuentro.
page-couriers-not-told = Todavía no se le ha dicho al mensajero quién está ahora dentro y quién fuera. Lo sabrá cuando una máquina de su grupo se encuentre con él.
page-couriers-carries = Lleva
page-couriers-end = Quitarle { $space }
page-couriers-ended = Ya no lleva { $space }.
page-couriers-add = Que un mensajero lleve un espacio
page-couriers-add-how = El aparato muestra un código al iniciarse. Solo quienes deciden en un espacio pueden hacer que lo lleve.
page-couriers-which = Qué mensajero
page-couriers-new = Uno nuevo, por su código
page-couriers-code = El código del mensajero
page-couriers-code-hint = Empieza por HC1 y sirve una vez.
page-couriers-space = Qué espacio
page-couriers-space-none = Ninguno todavía
page-couriers-add-do = Que lo lleve
page-couriers-added = Desde ahora el mensajero lleva este espacio. Todos los que están en él lo encuentran solos.
page-couriers-paired = Ahora el mensajero se conoce aquí. Elija un espacio que deba llevar.
page-couriers-reads = Qué sabe un mensajero
page-couriers-reads-is = Cuándo entra y sale algo, y cuánto. Ni nombres, ni personas, ni tipos, ni palabras: no tiene ninguna clave. Quien se lleve el aparato obtiene piezas selladas.
page-couriers-box = Un aparato propio
page-couriers-box-how = Basta una Raspberry Pi o una computadora vieja. No necesita frase de contraseña, porque no tiene nada que se pueda leer.
page-couriers-box-install = Instale Hedgerow en él.
page-couriers-box-run = Cree e inicie el mensajero:
page-couriers-box-code = Escriba en el campo de esta página el código que muestra.
page-couriers-full = No le queda sitio para este espacio. Hagan sitio en el aparato, o que lo lleve otro mensajero.
page-couriers-label = Cómo se llama este mensajero, solo aquí
