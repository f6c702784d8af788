# What Hedgerow can't promise, said on the page by the same names as in identity/THREATS.md.

page-settings-to-limits = Lo que Hedgerow no puede
page-limits = Lo que Hedgerow no puede
page-limits-lead = Toda herramienta termina en algún punto. Aquí termina esta, para que decidan qué confiarle.
page-limits-audit = Nadie de fuera ha examinado Hedgerow. Mientras no ocurra, que la seguridad de nadie dependa de él.

## On the way

page-limits-way = En el camino hacia otros
page-limits-network-who = Alguien vigila la red
page-limits-network = No lee nada, pero ve que dos máquinas hablan, cuándo, cuánto y desde qué direcciones. Quien lo estudie puede notar que es Hedgerow.
page-limits-stranger-who = Un extraño prueba su puerto
page-limits-stranger = No recibe respuesta, pero ve que hay un puerto abierto y puede llenar su línea hasta que no pase nada.
page-limits-lan-who = Hay alguien hostil en su red local
page-limits-lan = Puede perturbarla. Si Hedgerow se anuncia, muestra que está ahí; un puerto y una dirección fijos enlazan unos días con otros.
page-limits-invitation-who = Alguien consigue una invitación
page-limits-invitation = Conoce el nombre de su grupo, sus aparatos y direcciones. Si nadie compara los números, puede ponerse en el lugar del otro grupo.
page-limits-device-code-who = Alguien consigue el código de un aparato nuevo
page-limits-device-code = Quien lo use primero recibe todo lo que su grupo lee, hasta que den ese aparato por perdido.
page-limits-phones-who = Alguien está en la red de sus teléfonos
page-limits-phones = Ve el puerto abierto mientras está activo. Quien no compare la huella en la primera visita puede ser engañado.
page-limits-box-who = Alguien está en la red de un aparato sin pantalla
page-limits-box = Ve su página y que está cerrado. Quien no compare la huella en la primera visita puede ser engañado, y con ello se va el código o la frase de contraseña. Puede gastar los intentos de los navegadores que el aparato no conoce, hasta el siguiente arranque.

## This machine

page-limits-machine = En esta máquina
page-limits-searched-who = Alguien registra una máquina que dejaron
page-limits-searched = La memoria flash puede guardar copias antiguas de lo sobrescrito; entonces solo la protege su frase de paso. Los registros del sistema pueden decir que el programa se ejecutó.
page-limits-off-who = Alguien tiene una máquina suya apagada
page-limits-off = Una frase de paso débil, o ninguna, se lo da todo. Ningún programa protege a quien está bajo presión.
page-limits-unlocked-who = Alguien se lleva una máquina abierta
page-limits-unlocked = Lo leído, leído está. Solo «Cerrar ahora» olvida las claves. Con quién estuvo conectado este nodo, y desde dónde, se guarda 14 días.
page-limits-desk-who = Alguien se sienta aquí o tiene su teléfono
page-limits-desk = Hedgerow no sabe quién mira la pantalla o el teclado, y un PIN es corto. Una casa sin frase de paso está abierta a quien tenga la máquina.
page-limits-neighbours-who = Otras personas usan también esta máquina
page-limits-neighbours = Los programas que se ejecutan con su cuenta, los que espían el teclado y quien administra la máquina ven lo que ustedes ven. Una página que sirva aquí otra cuenta puede tomar su sesión, si la abren. Los archivos exportados no van cifrados.
page-limits-website-who = Hay una página hostil en el mismo navegador
page-limits-website = Puede averiguar que este puerto está abierto. Las extensiones de su navegador leen esta página como ustedes.
page-limits-logs-who = Alguien lee los archivos de registro
page-limits-logs = No encuentra nombres ni palabras, pero ve que el programa se ejecutó.
page-limits-clock-who = Un reloj va mal
page-limits-clock = Las fechas que da un aparato así pueden ser falsas. Se muestran como dudosas, y Hedgerow no puede corregirlas.
page-limits-copied-who = Se copió una casa o se recuperó una antigua
page-limits-copied = Hedgerow nota cuando dos copias siguen escribiendo, pero no puede saber cuál tiene razón.
page-limits-supply-who = Alguien cambia el programa mismo
page-limits-supply = Nada aquí les protege de quien hace Hedgerow ni de aquello con lo que está hecho.

## Your people and other groups

page-limits-people = Su gente y otros grupos
page-limits-member-who = Alguien de su grupo pasa cosas a otros
page-limits-member = Lo que puede ver lo puede guardar y enseñar. El nodo firma por sus integrantes: quien lo maneja podría escribir en nombre de alguien.
page-limits-browser-who = Tomaron el control de un navegador suyo
page-limits-browser = Puede borrar lo que su integrante puede cambiar. El historial lo conserva.
page-limits-hostile-group-who = Un grupo con el que comparten es hostil
page-limits-hostile-group = Puede pasar a otros lo que lee, y mentir. Puede borrar palabras que le está permitido cambiar; el historial las conserva. Puede retirar lo que creó y, con ello, lo que otros escribieron ahí; el historial lo conserva.
page-limits-poison-who = Alguien escribe veneno en un texto
page-limits-poison = Un texto que desborda este aparato se muestra aquí como ilegible, con el motivo; hasta que se quite a su grupo, puede repetirse en otros textos que le está permitido cambiar.
page-limits-curious-who = Un grupo vinculado quiere saber más de lo que le cuentan
page-limits-curious = Puede juntar lo que ve con derecho: direcciones, horas, quién escribe y cuándo. Un archivo de calendario que exporten contiene cada línea que otros trajeron: un programa de calendario puede pedir imágenes a direcciones suyas, y lo ven. Los calendarios a los que un programa se suscribe aquí no contienen nada de eso.
page-limits-removed-who = Quitaron a un grupo
page-limits-removed = Conserva lo que tiene. Quien aún no se ha enterado sigue escribiendo de modo que pueda leerlo; quien se queda puede pasarle todo. A quien fundó el espacio no se le puede quitar: los demás siguen con una copia. Todavía puede retirar lo que había escrito antes.
page-limits-given-up-who = Dieron por perdido un aparato
page-limits-given-up = Conserva lo que contiene. Un grupo que aún no se ha enterado todavía lo deja entrar. Puede notar que una máquina del otro grupo responde en una dirección que conoce. Lo que aún escriba cuenta como de su grupo si alguien de un espacio lo hace llegar a los demás.

## What was erased or packed

page-limits-gone = Lo borrado o compactado
page-limits-erased-who = Alguien busca lo que borraron
page-limits-erased = No se llega a lo exportado, impreso, visto o guardado en copias antiguas. Quien incumple las reglas puede confirmar y guardarlo igualmente. Todos ven que se borró algo, cuándo y por quién.
page-limits-eraser-who = Alguien borra lo que no es suyo
page-limits-eraser = Quien decide en un espacio puede borrar lo que otros escribieron en él. Lo que todos han soltado no vuelve.
page-limits-checkpoint-who = Alguien compacta una historia falsa
page-limits-checkpoint = Dos grupos que mienten juntos pueden mostrar otro pasado a quien llega. A quien tiene el historial se le dice que difiere. Un dispositivo de un grupo encargado que no da señales deja los cambios antiguos en el disco de todos, hasta que su grupo diga que se perdió.

## Copies and couriers

page-limits-copies = Copias y mensajeros
page-limits-disk-who = El disco está mal, o miente
page-limits-disk = Lo que solo tenía este disco y perdió, se fue; se dice qué era. Lo que tienen otros grupos vuelve de ellos. Hedgerow no ve lo que un disco le oculta.
page-limits-stick-who = Alguien encuentra una memoria USB o una copia de seguridad
page-limits-stick = Con su hoja de recuperación puede leerla. Ve qué programa la escribió. Vuelvan solo desde memorias que escribieron ustedes.
page-limits-kit-who = Alguien guarda su paquete
page-limits-kit = Puede no devolverlo. Ve qué tamaño tiene y cuándo cambia.
page-limits-courier-who = Un mensajero lleva sus cambios
page-limits-courier = No lee nada, pero ve cuántos son, de qué tamaño, cuándo llegan y desde qué aparatos y direcciones. Puede no borrar lo que le piden, y retener algo sin que se note enseguida.
page-limits-courier-door-who = Alguien quiere entrar en un mensajero
page-limits-courier-door = Sus palabras de recuperación dejan entrar a un aparato nuevo. Un mensajero al que nadie llegó no sabe aún de una expulsión. Un grupo hostil que decide en un espacio puede dejar fuera de un mensajero a los demás; entonces usen otro.
