# Longs textes : pourquoi quelque chose n'a pas pu se faire, et pourquoi une entrée d'un texte ne compte pas.

note-not-text = Ce texte contient des caractères qui ne sont pas de l’Unicode valable. Ôtez-les et réessayez.
note-unreadable = Cet appareil n’a pas pu rassembler ce texte. Rien n’est perdu : ses entrées sont gardées. Mettez Hedgerow à jour, ou ouvrez le texte sur un autre appareil.
note-full = Ce texte a atteint sa limite. Commencez-en un nouveau, et faites-y mener un lien depuis celui-ci.
note-client-taken = Mis de côté : deux séances d’écriture ont revendiqué la même marque, et c’est l’autre qui compte. Ce qui a été écrit peut être entré à nouveau.
note-session-closed = Mis de côté : un changement précédent de la même séance d’écriture n’a pas compté. Ce qui a été écrit peut être entré à nouveau.
note-update-too-large = Mis de côté : ce changement est trop grand. Entrez-le en plus petits morceaux.
note-update-malformed = Mis de côté : ce changement est abîmé ou vient d’un programme défectueux. Demandez à qui l’a écrit de l’entrer à nouveau.
note-content-refused = Mis de côté : ce changement contient quelque chose qu’un texte ne peut pas contenir. Demandez à qui l’a écrit de l’entrer en texte simple.
note-mark-refused = Mis de côté : ce changement contient une mise en forme ou un lien qui n’est pas permis. Demandez à qui l’a écrit de l’entrer sans cela.
note-wrong-author = Mis de côté : ce changement dit venir d’une autre séance d’écriture que celle qui l’a signé. Demandez à qui l’a écrit ce qu’il en est.
note-wrong-clock = Mis de côté : ce changement ne suit pas celui d’avant. Demandez à qui l’a écrit de l’entrer à nouveau.
note-unknown-neighbour = Mis de côté : ce changement s’appuie sur des mots dont rien ne dit que l’on les avait. Demandez à qui l’a écrit de l’entrer à nouveau.
note-unknown-deletion = Mis de côté : ce changement supprime des mots dont rien ne dit que l’on les avait. Demandez à qui l’a écrit de l’entrer à nouveau.
note-cut-character = Mis de côté : ce changement coupe un caractère en deux. Demandez à qui l’a écrit de l’entrer à nouveau.
note-wrong-order = Mis de côté : ce changement met des mots là où aucun éditeur n’aurait pu les mettre. Demandez à qui l’a écrit de l’entrer à nouveau.
