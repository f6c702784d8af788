# Archivos que entran o salen por el navegador.

parcel-too-many = Ya hay varios archivos en camino. Espere a que terminen, o recargue la página y empiece de nuevo.
parcel-unknown = Este archivo ya no está en camino. Elíjalo otra vez.
parcel-name = Los archivos necesitan un nombre corto con letras, cifras, espacios, guiones y puntos. Cámbiele el nombre y elíjalo otra vez.
parcel-elsewhere = Una parte del archivo llegó dos veces o fuera de su lugar. Elija el archivo otra vez.
parcel-no-room = No queda sitio en el disco del nodo para este archivo. Haga sitio, o léalo de una memoria USB en la propia máquina del nodo.
parcel-piece-long = Una parte del archivo era demasiado larga; el máximo son { $limit } bytes.
