# Ce que trouve « hedgerow doctor » ; une phrase dont le nom finit en -do dit quoi faire de la précédente.

doctor-clock-ok = L’horloge est fiable.
doctor-clock = L’horloge de cette machine semble fausse, donc les heures des changements sont marquées comme peu sûres.
doctor-clock-do = Réglez la date et l’heure, ou laissez le système les chercher, et redémarrez.

doctor-disk-ok = Le disque a de la place : { $free } Mo sont libres.
doctor-disk = Le disque est presque plein : { $free } Mo sont libres.
doctor-disk-do = Faites-y de la place, ou déplacez la maison vers un disque plus grand pendant que le nœud est arrêté.

doctor-permissions-ok = Seul ce compte peut lire la maison.
doctor-permissions-wide = D’autres sur cette machine peuvent ouvrir { $file }.
doctor-permissions-wide-do = Ôtez-leur ce droit : chmod { $mode } { $file }
doctor-permissions-foreign = { $file } appartient à un autre compte.
doctor-permissions-foreign-do = Demandez à qui administre la machine de le donner à ce compte, ou faites tourner le nœud avec le compte à qui il appartient.

doctor-lock-ok = La maison est verrouillée par une phrase secrète quand rien ne tourne.
doctor-lock = La maison a une serrure ouverte : qui prend ce disque peut y lire tout.
doctor-lock-do = Gardez le disque lui-même chiffré, ou créez une nouvelle maison avec une phrase secrète et installez-vous-y.

doctor-mark-ok = Une maison copiée ou restaurée serait remarquée au démarrage.
doctor-mark = La marque qui distingue cette maison d’une copie ne peut pas être gardée dans { $folder }, donc chaque démarrage est incertain.
doctor-mark-do = Donnez à ce compte le droit d’écrire dans ce répertoire.

doctor-running = Le nœud ne tourne pas, donc personne ne peut le joindre et rien n’est synchronisé.
doctor-running-do = Démarrez-le avec « hedgerow run ».
doctor-listening-ok = Les partenaires peuvent appeler ce nœud sur { $addresses }.
doctor-listening = Aucun partenaire ne peut appeler ce nœud ; il ne fait qu’appeler les autres.
doctor-listening-do = Démarrez-le avec --sync HOST:PORT si d’autres doivent le joindre.
doctor-lan = Les appareils de ce réseau local ne peuvent pas être trouvés maintenant.
doctor-lan-do = Arrêtez l’autre programme qui occupe le port UDP 5353, ou permettez le multicast sur ce réseau ; la recherche reprend alors d’elle-même.

doctor-store-ok = Ce qui est gardé est intact.
doctor-store = Ce qui est gardé est abîmé.
doctor-store-do = Arrêtez le nœud, vérifiez le disque, et restaurez la sauvegarde la plus récente.
doctor-damage = Le disque a abîmé des changements dans { $name }. Abîmés : { $count } ; revenus : { $back } ; manquent encore : { $gone }.
doctor-damage-named = Le disque a abîmé des changements dans { $name }. Abîmés : { $count } ; revenus : { $back } ; manquent encore : { $gone }. Ils appartiennent à : { $records }.
doctor-damage-do = Synchronisez avec les autres groupes de cet espace, ou faites revenir l’espace d’une sauvegarde. Ce que personne d’autre ne détient est à saisir de nouveau.
doctor-damage-named-do = Synchronisez avec les autres groupes de cet espace, ou faites revenir l’espace d’une sauvegarde. Ce que personne d’autre ne détient est à saisir de nouveau.

doctor-peer-unconfirmed = Les nombres du groupe { $name } n’ont pas encore été comparés, donc rien n’est partagé avec ce groupe.
doctor-peer-unconfirmed-do = Comparez-les de vive voix ou face à face, puis dites « hedgerow peer confirm ».
doctor-peer-address = On ne sait pas où joindre { $name }.
doctor-peer-address-do = Demandez l’adresse et donnez-la avec « hedgerow peer address ».
doctor-peers-ok =
    { $count ->
        [0] Il n’y a pas encore de partenaires.
        [one] Un partenaire, confirmé.
       *[other] { $count } partenaires, tous confirmés.
    }
doctor-pairing = Un jumelage attend le groupe qui a invité celui-ci.
doctor-pairing-do = Laissez ce nœud tourner jusqu’à ce que ce groupe soit en ligne ; si l’invitation a pris fin, demandez-en une nouvelle.

doctor-waiting-ok = Aucune entrée n’en attend une autre.
doctor-waiting = Dans { $name }, { $count ->
    [one] une entrée en attend une autre, ou une clé qui n’est pas encore ici.
   *[other] { $count } entrées en attendent d’autres, ou une clé qui n’est pas encore ici.
}
doctor-waiting-do = Synchronisez avec les autres groupes de cet espace.
doctor-space = Le début de l’espace { $name } n’est pas encore arrivé.
doctor-space-do = Synchronisez avec le groupe qui l’a partagé.

doctor-notes-ok = Chaque long texte peut être lu sur cet appareil.
doctor-notes = { $count ->
    [one] Un long texte ne peut pas être rassemblé sur cet appareil. Rien n’en est perdu.
   *[other] { $count } longs textes ne peuvent pas être rassemblés sur cet appareil. Rien n’en est perdu.
}
doctor-notes-do = Libérez de la mémoire et redémarrez ; si cela n’aide pas, lisez-les sur un autre appareil.

doctor-notices-ok = Rien n’a été remarqué ces sept derniers jours.
doctor-notices =
    { $count ->
        [one] Une chose a été remarquée ces sept derniers jours.
       *[other] { $count } choses ont été remarquées ces sept derniers jours.
    }
doctor-notices-do = Lisez-les avec « hedgerow status ».

doctor-versions-ok = Hedgerow { $program }, Python { $python }, SQLite { $sqlite }, pycrdt { $pycrdt }.
doctor-backup-ok = Il y a peu de choses ici qu’une sauvegarde ne contienne pas.
doctor-backup = { $count ->
    [one] Une entrée n’est dans aucune sauvegarde : elle serait perdue avec cette machine si aucun partenaire ne la détient.
   *[other] { $count } entrées ne sont dans aucune sauvegarde : elles seraient perdues avec cette machine là où aucun partenaire ne les détient.
}
doctor-backup-do = Écrivez-en une sur une clé USB ou un autre disque : hedgerow backup FILE. Gardez la feuille de secours ailleurs.
