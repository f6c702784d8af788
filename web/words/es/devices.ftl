# Dispositivos de este grupo y de otros: encontrarse, perder uno, recuperarlo.

introduction-unexpected = El otro dispositivo dijo más de lo que debía. La conexión se cerró; se intentará de nuevo más tarde.
introduction-other-group = Llamó un dispositivo de un grupo distinto del que debía. La conexión se cerró y no se dijo nada.
introduction-device-unknown = Llamó un dispositivo que no figura en la lista de dispositivos de su propio grupo. La conexión se cerró y no se dijo nada.
introduction-device-lost = Llamó un dispositivo que su propio grupo dio por perdido. La conexión se cerró y no se dijo nada.
introduction-other-device = Llamó un dispositivo con el nombre de otro. La conexión se cerró y no se dijo nada.
introduction-card-broken = No se puede leer la presentación del otro dispositivo. Quizá usa un Hedgerow más nuevo; actualice este e inténtelo de nuevo.
joining-unexpected = El otro dispositivo dijo más de lo que debía. La conexión se cerró; cree otro código e inténtelo de nuevo.
joining-broken = El otro dispositivo dijo algo que no se puede leer. Quizá usa otra versión de Hedgerow; actualice los dos e inténtelo de nuevo.
joining-other-device = El otro dispositivo no es el que dice ser. No siga; cree otro código en un dispositivo que tenga en sus manos.
joining-other-group = El código es de un grupo distinto del que respondió. No siga; cree otro código en un dispositivo que tenga en sus manos.
joining-code-used = Otro dispositivo ya usó este código. Si no fue uno de los suyos, mire la lista de dispositivos y dé por perdido el que no conozca.
joining-not-live = Este dispositivo ya no es uno de los de su grupo, así que no puede dejar entrar a otro.
joining-failed =
    Este dispositivo no pudo unirse: { $why ->
        [joining-other-group] el código es de otro grupo
        [joining-other-device] respondió un dispositivo distinto del que creó el código
       *[other] los dos dispositivos no se entendieron
    }. Aquí no se guardó nada. Cree otro código e inténtelo de nuevo.
joining-no-answer = No se pudo alcanzar el dispositivo que creó el código. Compruebe que su nodo funcione y que los dos estén en la misma red, e inténtelo de nuevo.
joining-no-address = Este código no lleva ninguna dirección. Inicie el nodo en el otro dispositivo y cree allí otro código.
device-joined = Un dispositivo nuevo, «{ $label }», es ahora de este grupo y lo lee todo. Si no lo conoce, delo por perdido de inmediato: Ajustes y seguridad, Sus máquinas.
device-joined-here = Esta máquina es ahora un dispositivo del grupo { $group }. Su casa está en { $home }.
device-joined-waiting = Todavía no ha llegado todo. Inicie el nodo con «hedgerow run»: lo demás llega solo mientras el otro dispositivo esté encendido.
device-invited = En la máquina nueva: «hedgerow device join» con este código. Sirve para un dispositivo, hasta el { $expires }. Quien lo tenga lee todo lo que lee este grupo: entréguelo en persona.
device-invite-no-node = El dispositivo nuevo tiene que alcanzar este. Inicie antes el nodo y después cree el código.
device-unknown = Ningún dispositivo de este grupo se llama «{ $device }». «hedgerow device list» los muestra.
device-ambiguous = Varios dispositivos se llaman «{ $device }». Escriba más del identificador.
device-label-broken = El nombre de un dispositivo tiene de 1 a 80 caracteres visibles y ningún salto de línea.
device-lost-here = Este es el dispositivo en el que trabaja. Dígalo desde otro dispositivo del grupo; para dejar este vacío, use «travel leave».
device-lost-already = Este dispositivo ya se dio por perdido.
device-lost-itself = Su grupo dio por perdido este dispositivo, así que ya no puede decidir sobre dispositivos.
device-lost-other-words = No se pudo dar por perdido el dispositivo: estas palabras no son las de este grupo, o ya no lo son.
device-is-here = este
device-is-live = en uso
device-is-lost = perdido
device-lost-done = El dispositivo { $device } ya no habla por este grupo. Ningún dispositivo que lo sepa le hace caso.
device-lost-rotated = Claves nuevas; lo que se escriba desde ahora queda cerrado para él: { $spaces }.
device-lost-not-rotated = Claves todavía sin cambiar, porque este dispositivo no pudo o no tiene permiso: { $spaces }. Pidan que las cambien quienes pueden escribir allí.
device-lost-couriers-wait = Todavía no lo sabe: { $couriers }. Se le dirá en cuanto se pueda alcanzar.
device-lost-could-read = Qué podía leer:
device-lost-warn = A quién avisar, primero a quienes corren peligro:
device-lost-cannot = Lo que nadie puede hacer:
device-warn-named = Personas nombradas en «{ $name }»
device-warn-member = { $name }, que escribe aquí
device-warn-sharing = { $name }: lo que compartía con ustedes estaba en él
device-warn-paired = { $name }: que están en contacto estaba en él
device-cannot-recall = Lo que había en el dispositivo no se puede retirar. Quien lo abra lee lo que tenía hasta ahora.
device-cannot-wipe = Hedgerow no borra nada a distancia. Si el dispositivo estaba cerrado, lo que lo protege es su frase de contraseña.
device-cannot-peers = Los grupos vinculados que ahora no están conectados todavía no lo saben. Hasta que lo sepan, seguirían aceptando una llamada suya.
device-cannot-secret = Con lo que sabe de sus vinculaciones puede ver que el dispositivo de un grupo vinculado responde en una dirección que conoce, y nada más.
kit-broken = El otro lado envió algo sobre un paquete guardado que no se puede leer. La conexión se cerró; se intentará de nuevo más tarde.
kit-of-another = Un grupo quiso cambiar el paquete guardado de otro grupo. La conexión se cerró y no se cambió nada.
kit-not-readable = Quien guarda el paquete respondió, pero no como debe. Revise el código; quizá es de otro dispositivo.
kit-no-answer = No se pudo alcanzar a quien guarda el paquete, o estas palabras no son las del paquete que guarda. Revise las palabras, el código y la red, e inténtelo de nuevo.
kit-none-there = Quien guardaba el paquete conoce estas palabras, pero ahora no guarda ningún paquete para ellas.
kit-not-kept-there = A { $name } no se le pidió guardar nada.
kit-nobody = Nadie guarda lo que recupera este grupo. «hedgerow kit keep PEER» se lo pide a un grupo vinculado, que no puede leerlo.
kit-fresh = lo guarda, y está al día
kit-old = guarda uno más antiguo; recibe el nuevo en la próxima conexión
kit-not-yet = lo recibe en la próxima conexión
kit-stopped = A { $name } ya no se le envían más. Puede que aún tenga el último.
kit-print = Imprima estos códigos y guárdelos con las palabras de recuperación. Sin las palabras no abren nada.
device-returned = { $name } está de vuelta, en un dispositivo nuevo. Su casa está en { $home }.
travel-not-confirmed = No se quitó nada. Para quitar esta casa de la máquina, añada --confirm.
travel-not-ready =
    No se quitó nada: { $count } { $count ->
        [one] entrada no está
       *[other] entradas no están
    } todavía con otros dos, y { $records } { $records ->
        [one] ficha no está
       *[other] fichas no están
    } en ningún otro sitio. Sincronice con otros o escriba una copia de seguridad, o diga «anyway»: entonces se pierden.
travel-no-kit = No se quitó nada: nadie guarda lo que recupera este grupo. Conéctense con un grupo vinculado con el que compararon los números, o diga «anyway» si tiene una copia de seguridad.
travel-ready = Otros dos tienen todo lo que hay aquí.
travel-check-not-ready =
    Todavía no: { $count } { $count ->
        [one] entrada no está
       *[other] entradas no están
    } con otros dos, y { $records } { $records ->
        [one] ficha no está
       *[other] fichas no están
    } en ningún otro sitio.
travel-holds-all = { $name } tiene todo lo que puede leer
travel-holds-some = { $name } todavía no lo tiene todo
travel-left = Esta casa y sus claves se quitaron de esta máquina, y ningún grupo vinculado que lo sepa acepta ya una llamada suya.
travel-codes = Para volver: las palabras de recuperación, y uno de estos códigos.
travel-flash = Se escribió encima de las claves. Las memorias flash pueden conservar copias antiguas de lo que se sobrescribió; entonces solo las protege la frase de contraseña.
kit-place-taken = Otro dispositivo ya volvió con este paquete. Si no fue uno de los suyos, pregunte a quien atiende el mensajero.
device-lost-you = Otro dispositivo de su grupo dio por perdido este: ningún grupo vinculado que lo sepa le hace caso ya. Si fue un error, recupérelo como dispositivo nuevo con las palabras de recuperación.
