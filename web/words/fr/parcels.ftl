# Fichiers qui entrent ou sortent par le navigateur.

parcel-too-many = Plusieurs fichiers sont déjà en route. Attendez qu’ils soient arrivés, ou rechargez la page et recommencez.
parcel-unknown = Ce fichier n’est plus en route. Choisissez-le à nouveau.
parcel-name = Un fichier doit avoir un nom court fait de lettres, de chiffres, d’espaces, de traits d’union et de points. Renommez-le, puis choisissez-le à nouveau.
parcel-elsewhere = Un morceau du fichier est venu deux fois ou hors de sa place. Choisissez le fichier à nouveau.
parcel-no-room = Il n’y a plus de place sur le disque du nœud pour ce fichier. Faites de la place, ou lisez-le depuis une clé USB à la machine du nœud elle-même.
parcel-piece-long = Un morceau du fichier était trop long ; { $limit } octets au plus.
