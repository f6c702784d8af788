# Ce que le nœud refuse quand la page demande ce qu'elle montre.
record-not-for-you = Ceci est dans un espace que vous ne pouvez pas voir. Demandez à la personne responsable de ce nœud.
preference-unknown = Il n’y a pas de choix nommé { $name }. Les choix sont : { $known }.
preference-broken = « { $given } » ne peut pas être choisi pour { $name }. Choisissez autre chose.
qr-too-long = C’est trop long pour un code QR, qui prend { $limit } caractères. Donnez-le en texte.
