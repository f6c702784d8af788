# Lo que se responde cuando la página pide algo que no puede mostrar.
record-not-for-you = Esto está en un espacio que usted no puede ver. Pregunte a la persona responsable de este nodo.
preference-unknown = No existe la opción «{ $name }». Las opciones son: { $known }.
preference-broken = «{ $given }» no se puede elegir para «{ $name }». Elija otra cosa.
qr-too-long = Es demasiado largo para un código QR, donde caben { $limit } caracteres. Entréguelo como texto.
