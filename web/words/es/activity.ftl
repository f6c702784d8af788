# Lo que se responde cuando alguien pregunta qué pasó y no puede ser.
activity-cursor-broken = No se puede leer el lugar desde donde seguir. Empiece de nuevo por lo más reciente.

# Escribir: elegir entre palabras que se cruzaron, compartir una ficha privada.
settle-nothing = En «{ $field }» no hay nada que elegir. Mire la ficha otra vez.
share-record-case = Un caso nunca se comparte tal cual. Derívelo: el otro grupo recibe lo que se consintió.
share-record-not-private = Esta ficha ya está compartida: todos en su espacio pueden leerla. Escriba una nueva para otro espacio.
share-record-home = Elija un espacio que otros puedan leer: este es el propio de su grupo.
share-record-withdrawn = Esta ficha está en la papelera. Recupérela primero.
share-record-already = Esta ficha ya se compartió allí, como { $id }. Cambie aquella, o póngala antes en la papelera.
share-record-contested = No se compartió nada: «{ $field }» tiene varios valores. Elija uno primero.
share-record-unreadable = No se compartió nada: el texto «{ $field }» no se puede leer en este dispositivo. Sincronice con un dispositivo que pueda.
share-record-link = No se compartió nada: la ficha a la que lleva «{ $field }» no está en ese espacio. Compártala primero.
