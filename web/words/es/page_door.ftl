# Ante la puerta: el primer inicio, la página cerrada, el teléfono de integrantes.

page-door-step = Paso { $number } de { $count }
page-door-back = Atrás
page-door-next = Continuar
page-door-working = Un momento…

## Primer inicio: idioma

page-door-claim-title = Este aparato todavía no es de nadie
page-door-claim-lead = Lo prepara quien escriba primero su código de toma. El código está en la pantalla del aparato, si la tiene, y en un archivo de su tarjeta.
page-door-claim-compare = Su navegador advirtió sobre un certificado. Su huella debe ser la que está junto al código. Si es otra, cierre esta página: hay alguien en medio.
page-door-claim-code = Código de toma
page-door-claim-code-hint = Doce letras y cifras. Los guiones y las mayúsculas no importan.
page-door-claim-empty = Escriba el código que está junto a la huella.
page-door-claim-do = Este aparato es nuestro
page-door-claim-known = Este navegador lo tomó. Siga donde se quedó.
page-door-claim-never = Ahora no se puede tomar: su código se usó, o se escribieron demasiados equivocados. Quítele la corriente y vuelva a dársela; entonces empieza de nuevo, con un código que nadie ha usado.

page-door-language-title = ¿En qué idioma lee mejor?
page-door-language-lead = La página cambia de sentido para el árabe y el persa. Puede cambiarlo en cualquier momento, y cada integrante puede leer en su idioma.
# $language es el nombre del idioma en ese mismo idioma.
page-door-language-next = Continuar en { $language }
page-door-theme = Claro u oscuro
page-door-theme-light = Claro
page-door-theme-dark = Oscuro
page-door-nothing-left = Nada ha salido de esta máquina.
page-door-not-audited = Ninguna auditoría externa ha revisado Hedgerow todavía
page-door-not-audited-means = Por ahora solo quienes lo escriben han comprobado su protección. Está hecho de piezas conocidas y se prueba con cuidado, y aun así puede tener fallos que nadie ha encontrado.
page-door-not-audited-advice = Hasta que haya una auditoría: si lo que escriben aquí puede hacer daño a alguien, usen seudónimos y no pongan los datos más peligrosos en ninguna máquina.

## Primer inicio: para qué

page-door-way-title = ¿Qué quiere hacer?
page-door-way-lead = Cada grupo guarda sus fichas en su propia máquina y comparte lo que decide.
page-door-way-start = Empezar un grupo
page-door-way-start-note = Su propio calendario, compromisos y notas de casos. Más tarde pueden vincularse con otros grupos.
page-door-way-join = Unirse a un grupo que les invitó
page-door-way-join-note = Tienen un código de otro grupo. Primero su grupo tiene aquí su propia casa; después escriben el código.
page-door-way-look = Echar un vistazo
page-door-way-look-note = Igual que empezar, pero con fichas de ejemplo. Cada una lleva la marca de ejemplo, y todas se quitan de una vez.
page-door-way-back = Recuperar mi grupo
page-door-way-back-note = Antes vivía en otra máquina. Tiene una copia de seguridad, una máquina que sigue ahí o un código, y la hoja de recuperación.
page-door-way-box = Hacer de este aparato un mensajero
page-door-way-box-note = Lleva cambios sellados entre grupos que nunca están conectados a la vez, y no puede leer ninguno.
page-door-way-missing = Elija una de estas opciones.
page-door-back-title = ¿Con qué vuelve su grupo?
page-door-back-lead = Esta pasa a ser una máquina nueva del mismo grupo. No se escribe nada encima: solo lee hasta que se haya encontrado de nuevo con un grupo vinculado.
page-door-back-file = Una copia de seguridad
page-door-back-file-note = Un archivo en una memoria USB o un disco, y la hoja de recuperación.
page-door-back-machine = Todavía hay aquí una máquina nuestra
page-door-back-machine-note = Ella crea un código: Ajustes y seguridad, Sus máquinas, Una segunda máquina.
page-door-back-kit = Un grupo vinculado o un mensajero guarda lo que nos recupera
page-door-back-kit-note = Le dicen un código; con él y con la hoja de recuperación, lo demás llega por la línea.
page-door-back-code-machine = El código de la otra máquina
page-door-back-code-kit = El código del grupo vinculado o del mensajero
page-door-back-label-hint = Para distinguir sus máquinas: por ejemplo, «portátil de la cocina». Los grupos vinculados no lo ven.
page-door-back-missing = Elija una de las tres opciones.
page-door-back-no-file = Elija el archivo de la copia de seguridad.
page-door-back-no-code = Escriba o pegue el código.
page-door-back-no-words = Escriba las palabras de la hoja de recuperación, todas y en su orden.
page-door-back-do = Recuperarlo
page-door-back-doing = Comprobando cada firma. Con muchas fichas tarda unos minutos.
page-door-box-title = ¿Podría alguien llevarse este aparato?
page-door-box-lead = Un aparato siempre encendido suele estar donde otros llegan a él: en un estante, en un local compartido, en casa de alguien.
page-door-box-yes = Sí, o no se sabe
page-door-box-yes-note = Entonces, que sea un mensajero. No tiene frase de contraseña ni la necesita: guarda piezas selladas, ni nombres ni palabras.
page-door-box-no = No, está donde solo llega nuestro grupo
page-door-box-no-note = Entonces puede ser un nodo completo con calendario y notas de casos, cerrado con una frase de contraseña. Tras un corte de luz espera hasta que alguien lo abra.
page-door-box-do = Hacer de él un mensajero
page-door-box-made = Este aparato ya es un mensajero
page-door-box-made-lead = Lleve este código a la propia máquina de un grupo: Ajustes y seguridad, Mensajeros. Allí se le dice qué espacios debe llevar.
page-door-box-until = Sirve una vez, hasta el { $until }. Para otro nuevo, escriba en este aparato:
page-door-box-until-far = Sirve una vez, hasta el { $until }. Para otro nuevo, quite la corriente al aparato y vuelva a dársela: mientras ningún grupo haya usado uno, hay un código donde estaba el código de toma.
page-door-box-close = Puede cerrar esta página. El aparato sigue solo, también después de un corte de luz.

## Primer inicio: nombre

page-door-name-title = ¿Cómo se llama su grupo?
page-door-name-lead = Los grupos con los que se vinculen verán este nombre. Puede ser un seudónimo.
page-door-name-label = Nombre o seudónimo del grupo
page-door-name-hint = Elíjanlo con cuidado: figura en la lista firmada de su grupo.
page-door-name-missing = Escriba un nombre. También vale un seudónimo.

## Primer inicio: frase de contraseña

page-door-pass-title = ¿Qué cierra esta casa?
page-door-pass-lead = Quien se lleve esta máquina no puede leer nada sin la frase de contraseña. Nadie puede cambiarla por ustedes si se pierde.
page-door-pass-words = Seis palabras al azar
page-door-pass-words-note = Nadie puede adivinarlas. Recomendado.
page-door-pass-words-strength = Ni todas las computadoras del mundo podrían adivinarlas en toda una vida.
page-door-pass-words-other = Otras palabras
page-door-pass-words-type = Escriba las seis palabras una vez
page-door-pass-words-hint = Con espacios entre ellas. Las necesitará cada vez que esta máquina arranque.
page-door-pass-words-differ = No son las seis palabras de arriba. Compárelas letra por letra.
page-door-pass-own = Palabras propias
page-door-pass-own-note = Más fáciles de recordar, y más fáciles de adivinar.
page-door-pass-own-label = Su frase de contraseña
page-door-pass-again-label = La misma otra vez
page-door-pass-again-differs = Las dos no coinciden. Escriba ambas de nuevo.
page-door-pass-show = Mostrar lo que escribo
page-door-pass-empty = La frase de contraseña está vacía. Escríbala.
page-door-pass-open = Una cerradura abierta
page-door-pass-open-note = Sin frase de contraseña. La máquina se abre sola.
page-door-pass-open-means = Quien se lleve esta máquina puede leer todo lo que hay en ella, actuar como su grupo y ver a quién conocen. Elíjanlo solo donde eso no pueda hacer daño a nadie.
page-door-strength-empty = Lo mejor son varias palabras que nadie diría juntas.
page-door-strength-weak = Débil: quien tenga esta máquina la adivinaría en pocos días.
page-door-strength-fair = Aceptable: haría falta alguien con mucho tiempo y muchas máquinas.
page-door-strength-strong = Fuerte: nadie la adivinará.

## Primer inicio: hoja de recuperación

page-door-sheet-title = Su hoja de recuperación
page-door-sheet-lead = Estas palabras son la única forma de volver si esta máquina se rompe o se la llevan. Escríbalas a mano o imprímalas, y guarde la hoja en otro lugar.
page-door-sheet-made = Hecha el { $date }
# $group es el nombre del grupo.
page-door-sheet-means = Quien tenga esta hoja puede actuar como { $group }. No nombra a ninguna persona.
page-door-sheet-copy = Copia número 1 de ___, guardada por ______________
page-door-sheet-only-here = Las palabras no están en ningún otro sitio: ni en la casa ni en un archivo. El grupo se crea cuando se hayan copiado dos de ellas desde el papel. Si esta página se cierra o se recarga antes, se empieza de nuevo con otras palabras: tache entonces estas.
page-door-sheet-print = Imprimir la hoja
page-door-sheet-next = Ya está en papel
page-door-check-title = ¿Se puede leer la hoja?
page-door-check-lead = Copie dos de sus palabras desde el papel. «Atrás» vuelve a mostrar la hoja.
page-door-check-word = Palabra { $number }
page-door-check-next = Comprobar y crear el grupo
page-door-check-wrong = Esa no es la palabra { $number }. Mire la hoja otra vez; si se copió mal, corríjala allí.
page-door-check-empty = Escriba la palabra { $number } tal como está en su papel.
page-door-check-no-examples = No se pudieron crear las fichas de ejemplo. Puede empezar sin ellas.
page-door-check-without = Empezar sin ejemplos
page-door-check-made-elsewhere = Entretanto se creó aquí un grupo desde otra página. Las palabras de su papel no son de ningún grupo: táchelas.
page-door-check-there = Ir a ese grupo

## La puerta cerrada

page-door-locked = Cerrado
page-door-passphrase = Frase de contraseña
page-door-passphrase-hint = Suelen ser seis palabras, con espacios entre ellas.
page-door-unlock = Abrir
page-door-unlocking = Abrir tarda un momento…
page-door-locked-means = Mientras está cerrada, esta máquina no puede leer nada de lo suyo ni intercambiar nada. Esta página no nombra a ningún grupo ni a ninguna persona.
page-door-signed-out-means = El nodo sigue trabajando e intercambiando; solo esta página está cerrada. No nombra a ningún grupo ni a ninguna persona.
page-door-wait = { $seconds ->
    [one] No era esa. Puede volver a intentarlo en un segundo.
   *[other] No era esa. Puede volver a intentarlo en { $seconds } segundos.
  }
page-door-language = Idioma
page-door-forgotten = Olvidé la frase de contraseña
page-door-forgotten-truth = Entonces nadie puede abrir esta casa, ni ustedes ni nosotros: no hay otra llave. Revise antes la distribución del teclado y las mayúsculas, y pruebe las palabras en otro orden.
page-door-forgotten-sheet = Con la hoja de recuperación, su grupo sigue como un dispositivo nuevo: elija «Recuperar mi grupo» en otra máquina. Lo que no está en ninguna copia de seguridad ni en ningún grupo vinculado queda cerrado aquí.

## Enlaces de un solo uso

page-door-far-title = Este aparato no conoce este navegador
page-door-far-locked = Este aparato está cerrado. No hace nada ni intercambia nada hasta que la persona responsable escriba la frase de contraseña.
page-door-far-open = El aparato está abierto y funciona. Esta página es para la persona responsable.
page-door-far-how = ¿Es usted la persona responsable? Use un navegador que ya haya estado aquí. Para otro, quite la corriente al aparato y vuelva a dársela: durante la hora siguiente acepta la frase de contraseña de cualquier navegador.
page-door-far-members = ¿Es integrante? Mientras el aparato esté cerrado nadie puede entrar. Cuando vuelva a estar abierto, use la página a la que le invitaron.

page-door-link-title = Esta página necesita un enlace
page-door-link-open-lock = Esta casa no tiene frase de contraseña. Se entra con un enlace nuevo del nodo; cada enlace sirve una vez, durante diez minutos.
page-door-link-new-title = Ya casi está
page-door-link-new = El primer inicio comienza con un enlace del propio nodo, para que ninguna persona extraña empiece en su lugar. Cada enlace sirve una vez, durante diez minutos.
page-door-link-how = Escriba esto donde se inició el nodo. Abre la página, o muestra el enlace que hay que abrir.
page-door-link-how-new = Donde funciona el nodo, deténgalo con Ctrl-C y escriba esto. Abre la página. No se pierde nada: todavía no hay ningún grupo.
page-door-link-failed = Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo al nodo.

## El teléfono de integrantes

page-door-join-title = Tiene una invitación
page-door-join-lead = La persona responsable del nodo de su grupo le invitó a leer y escribir con este navegador. En él solo se guarda el permiso para entrar.
page-door-fingerprint = Huella del nodo
page-door-fingerprint-compare = Compárela con la que muestra la pantalla de la persona responsable. Si son distintas, cierre esta página: hay alguien en medio.
page-door-join-browser = ¿Cómo se llama este teléfono o navegador?
page-door-join-browser-hint = Para que la persona responsable lo distinga de otros en la lista de sesiones. Puede dejarlo vacío.
page-door-join-pin = Elija un PIN
page-door-join-pin-hint = { $count ->
    [one] Una cifra o letra, o más. Se escribe después de un rato sin uso.
   *[other] { $count } cifras o letras, o más. Se escribe después de un rato sin uso.
  }
page-door-join-pin-again = El mismo PIN otra vez
page-door-pin-short = { $count ->
    [one] El PIN necesita una cifra o letra.
   *[other] El PIN necesita { $count } cifras o letras, o más.
  }
page-door-pin-simple = Este PIN es el primero que probaría cualquiera. Elija otro.
page-door-pin-differs = Los dos PIN no coinciden. Escriba ambos de nuevo.
page-door-join-enter = Entrar
page-door-join-done = Ya está dentro
# $name es el nombre o seudónimo de la persona.
page-door-join-as = Lo que escriba lo firma este nodo por { $name }, y así se muestra.
page-door-join-means = Ve los espacios que la persona responsable eligió para usted.
page-door-join-lan-means = Ve los espacios que la persona responsable eligió para usted; los nombres y contactos de los casos se quedan en el nodo.
page-door-pin-title = Cerrado
page-door-pin = PIN
page-door-pin-hint = El que eligió en este navegador.
page-door-pin-enter = Entrar
page-door-pin-means = ¿Olvidó el PIN? Pida una nueva invitación a la persona responsable del nodo.
page-door-lan-title = Pida una invitación
page-door-lan-locked = El nodo está cerrado y no intercambia nada. Pida a la persona responsable que lo abra.
page-door-lan-invitation = Este navegador no se conoce aquí. La persona responsable del nodo puede invitarlo: abre Ajustes y seguridad, después Integrantes y teléfonos, y le muestra un código.

## Los datos se dejaron atrás

page-door-left = Esta máquina ya no tiene nada
page-door-left-means = Las fichas y claves de su grupo se quitaron de ella. Su grupo sigue con quienes las tienen.
page-door-left-back = Para volver necesita la hoja de recuperación y uno de estos códigos. Anote al menos uno y guárdelo lejos de la hoja.
page-door-left-back-otherwise = Para volver necesita la hoja de recuperación, y una copia de seguridad u otra máquina de su grupo.
page-door-left-print = Imprimir los códigos
page-door-left-close = Antes de irse, cierre esta página y vacíe el historial del navegador: recuerda que estuvo aquí, aunque nada de lo que leyó.
