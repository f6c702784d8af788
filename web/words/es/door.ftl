# Lo que impide pasar por la puerta de la página.

door-link-spent = Este enlace ya se usó o es demasiado antiguo. Cree uno nuevo con «hedgerow page» en la máquina del nodo.
door-locked = Este nodo está cerrado. Escriba su frase de contraseña para abrirlo.
door-no-home = Aquí todavía no se creó ningún grupo. Cree uno primero.
door-not-new = Aquí ya se creó un grupo. Recargue la página.
door-open-lock = Este nodo no tiene frase de contraseña que comprobar. Cree un enlace con «hedgerow page» en su máquina.
door-wait = Hubo varios intentos fallidos. Vuelva a intentarlo en { $seconds ->
    [one] un segundo.
   *[other] { $seconds } segundos.
    }
door-browser-unknown = Este navegador ya no tiene una sesión aquí. Pida una nueva invitación.

claim-code-wrong = Ese no es el código de este aparato. Mírelo otra vez, letra por letra.
claim-used = Este código ya se usó. Si no fue nadie de ustedes, quiten la corriente al aparato y vuelvan a dársela: entonces tiene otro.
claim-closed = Este aparato no atiende ahora a navegadores desconocidos. Quítele la corriente y vuelva a dársela; durante la hora siguiente los atiende.
claim-needs-passphrase = Un aparato que se maneja desde la red necesita una frase de contraseña.

viewer-not-keeper = Solo la persona responsable de este nodo puede hacerlo, en la propia máquina del nodo.

page-no-node = En esta casa no funciona ningún nodo abierto. Inicie uno con «hedgerow run --open», o escriba la frase de contraseña en la página del que está cerrado.

viewer-may-not = { $name } no puede hacer eso aquí. La persona responsable de este nodo puede cambiar lo que puede hacer cada persona.
viewer-gone = Usted ya no está en la lista de personas de este nodo. Pregunte a la persona responsable.
viewer-not-in-space = { $name } no escribe en este espacio. Elija otro, o pregunte a la persona responsable de este nodo.
viewer-only-own = { $name } solo puede cambiar lo que añadió. Pregunte a la persona responsable de este nodo, o a alguien que pueda editar.
viewer-not-this-part = Esta parte se queda en la propia máquina del nodo. Se puede cambiar allí.

pin-length = Elija un PIN de { $least } a { $most } caracteres.
pin-plain = Este PIN es demasiado fácil de adivinar. Use al menos tres caracteres distintos.
pin-wrong = Ese no es el PIN de este navegador. { $left ->
    [one] Queda un intento; después hará falta una nueva invitación.
   *[other] Quedan { $left } intentos; después hará falta una nueva invitación.
    }
door-no-memory = Esta máquina tiene muy poca memoria libre para comprobarlo ahora. Vuelva a intentarlo en un momento.

phones-no-address = Esta máquina no tiene dirección en una red local. Conéctela a una e inténtelo de nuevo.
phones-not-served = La página para teléfonos está activada, pero no se pudo mostrar. Desactívela y actívela de nuevo en los ajustes.

sign-in-unknown = La sesión de ese navegador ya está cerrada.
