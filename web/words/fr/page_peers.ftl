# Partenaires et jumelage.

page-peers-keeper-only = Seule la personne responsable de ce nœud voit et change ceci, sur la machine du nœud elle-même.
page-peers-lead = { $count ->
    [0] Aucun groupe n’est encore confirmé.
    [one] Vous partagez avec un groupe.
   *[other] Vous partagez avec { $count } groupes.
  }
page-peers-lead-linked = { $count ->
    [0] Aucun n’est connecté maintenant.
    [one] Un groupe est connecté maintenant.
   *[other] { $count } sont connectés maintenant.
  }
page-peers-lead-fresh = { $count ->
    [0] Aucun n’attend de comparaison.
    [one] Un groupe attend que vous compariez les nombres.
   *[other] { $count } attendent que vous compariez les nombres.
  }
page-peers-lead-strangers = Les inconnus ne reçoivent aucune réponse.
page-peers-lead-none = Vous ne partagez avec personne. Rien n’a quitté cette machine.
page-peers-paper = Gardez cette feuille loin des machines.
page-peers-list = Groupes avec qui vous partagez
page-peers-none = Quand vous vous jumelez avec un autre groupe, il apparaît ici : ce qu’il a, ce qui l’attend, et ce qu’il peut voir.
page-peers-pair = Se jumeler avec un groupe
page-peers-spaces = Espaces
page-peers-back = Retour aux partenaires

page-peers-unconfirmed = { $name } veut être sûr que c’est bien vous
page-peers-unconfirmed-state = Pas encore confirmé.
page-peers-unconfirmed-why = Comparez six nombres de vive voix ou face à face. D’ici là, ce groupe voit le nom du vôtre et rien d’autre.
page-peers-unconfirmed-promised = Dès que les nombres sont les mêmes, il reçoit ce que votre code promettait : { $spaces }.
page-peers-compare = Comparer les nombres
page-peers-compare-large = En grands chiffres
page-peers-digits = Nombres à comparer
page-peers-compare-how = Les deux écrans montrent les six mêmes nombres. { $name } lit les trois premiers à voix haute, et vous lisez les trois derniers. Faites-le face à face ou dans un appel où vous reconnaissez la voix, pas dans la messagerie qui a apporté le code.
page-peers-same = Ce sont les mêmes
page-peers-differ = L’un d’eux diffère
page-peers-differs = Arrêtez : quelqu’un est peut-être entre vous.
page-peers-differs-why = Rien n’a été partagé. Supprimez ce jumelage, prévenez l’autre groupe par une autre voie, et recommencez avec un nouveau code, de préférence côte à côte.
page-peers-differs-remove = Supprimer ce jumelage
page-peers-differs-again = Comparer encore une fois
page-peers-then-nothing = L’autre groupe ne verra rien tant que vous n’aurez pas choisi quoi partager.
page-peers-then-promised = Ensuite il reçoit ce que le code promettait, et rien de plus.

page-peers-linked = Connecté maintenant
page-peers-linked-lan = Connecté maintenant, sur ce réseau
page-peers-linked-internet = Connecté maintenant, par internet
page-peers-linked-tor = Connecté maintenant, par Tor
page-peers-linked-this-machine = Connecté maintenant, sur cette machine
page-peers-sync-here = Ce groupe a tout.
page-peers-sync-sending = { $count ->
    [one] Un changement ({ $size }) est en route, ou sa réception n’est pas encore confirmée.
   *[other] { $count } changements ({ $size }) sont en route, ou leur réception n’est pas encore confirmée.
  }
page-peers-sync-whole = Ce groupe a tout. Dernier contact { $ago }.
page-peers-sync-waits = { $count ->
    [one] Un changement attend { $name } depuis { $since } ({ $size }). Dernier contact { $ago }.
   *[other] { $count } changements attendent { $name } depuis { $since } ({ $size }). Dernier contact { $ago }.
  }
page-peers-sync-away = Ce groupe avait tout lors de votre dernier contact.
page-peers-sync-away-state = { $days ->
    [one] Pas de contact depuis un jour.
   *[other] Pas de contact depuis { $days } jours.
  }
page-peers-sync-away-waits = { $count ->
    [one] Un changement attend { $name } depuis { $since } ({ $size }).
   *[other] { $count } changements attendent { $name } depuis { $since } ({ $size }).
  }
page-peers-sync-never = { $count ->
    [0] Ce nœud essaie encore et encore de joindre { $name }.
    [one] Un changement attend { $name } ({ $size }). Ce nœud essaie encore et encore de joindre ce groupe.
   *[other] { $count } changements attendent { $name } ({ $size }). Ce nœud essaie encore et encore de joindre ce groupe.
  }
page-peers-sync-never-state = Aucun contact depuis le jumelage.
page-peers-sync-among = Parmi eux : { $titles }.
page-peers-sees-none = Peut voir
page-peers-sees-none-why = Rien encore : aucun espace n’est partagé.
page-peers-sync-now = Synchroniser maintenant
page-peers-syncing = Appel en cours…
page-peers-synced = Les deux côtés ont maintenant la même chose.
page-peers-syncing-on = Connecté. Il y a encore à échanger ; cela continue tout seul.
page-peers-see-as = Voir ce que ce groupe voit
page-peers-share = Partager un espace
page-peers-more = Plus

page-peers-addresses = Adresses d’appel
page-peers-addresses-none = Aucune adresse n’est connue ; ce groupe vous appelle, ou se trouve sur le même réseau.
page-peers-address = Une autre adresse
page-peers-address-hint = Hôte et port, tels que ce groupe vous les donne, par exemple 192.168.1.20:7100. Elle est essayée en premier.
page-peers-address-save = Utiliser cette adresse
page-peers-part = Se séparer de ce groupe
page-peers-part-really = Se séparer du groupe { $name } ?
page-peers-part-do = Se séparer
page-peers-part-not = Rester connectés

page-peers-codes = Codes en circulation
page-peers-code-for = Code pour { $name }
page-peers-code-anybody = Code sans nom
page-peers-code-open = Qui l’a en premier peut s’en servir, jusqu’au { $until }.
page-peers-code-used = Quelqu’un est en train de s’en servir.
page-peers-code-end = Mettre fin à ce code
page-peers-waiting = En attente du groupe qui vous a invités
page-peers-waiting-since = Premier essai { $ago }. Les essais continuent tout seuls.
page-peers-waiting-end = Ne plus attendre

page-peers-ways = Chemins d’entrée et de sortie
page-peers-connections = Toutes les connexions
page-peers-way-lan = Ce réseau
page-peers-way-in = Répond à
page-peers-way-in-none = Nulle part. Les partenaires ne peuvent pas appeler ce nœud ; c’est lui qui les appelle.
page-peers-way-out = Appelle
page-peers-way-out-is = Seulement les adresses que vos partenaires vous ont données. Aucun autre service n’est jamais interrogé.
page-peers-way-now = En ce moment
page-peers-way-now-count = { $count ->
    [0] Aucune connexion n’est ouverte.
    [one] Un groupe est connecté.
   *[other] { $count } groupes sont connectés.
  }
page-peers-machines = Vos propres machines
page-peers-machine-here = Cette machine
page-peers-machine = Machine { $id }
page-peers-machine-holds = Détient tout ce que votre groupe a.
page-peers-machine-lost = Signalée perdue. Elle ne reçoit rien de nouveau.
page-peers-phones = Téléphones de vos membres
page-peers-phones-keep = Ils lisent et écrivent par cette machine et ne gardent rien.

page-peers-seen = Comme le voit { $name }
page-peers-seen-lead = { $count ->
    [0] Ce groupe ne voit rien de vous, sauf votre nom.
    [one] Ce groupe détient un espace avec vous, en entier : chaque fiche qu’il contient, avec son historique.
   *[other] Ce groupe détient { $count } espaces avec vous, en entier : chaque fiche qu’ils contiennent, avec son historique.
  }
page-peers-seen-kind = { $kind } : { $count }
page-peers-seen-other = Fiches d’une autre version de Hedgerow
page-peers-seen-empty = Rien n’est encore écrit dans cet espace.
page-peers-seen-closed = { $name } ne sait rien de ceci : { $spaces }.
page-peers-seen-keeps = Les boîtes d’identité et les marges des dossiers restent à la maison et ne sont dans aucun espace partagé. Ce qui a été reçu un jour ne peut pas être repris.

page-peers-copy = Copier
page-peers-copied = Copié.
page-peers-selected = Sélectionné. Copiez-le avec le clavier ou le menu de votre navigateur.

page-pair-title = Se jumeler avec un groupe
page-pair-lead = Un groupe crée un code, l’autre s’en sert. Puis tous deux comparent six nombres. Rien n’est partagé pour autant.
page-pair-make = Créer un code
page-pair-make-how = Il sert une fois, pendant 48 heures. Montrez-le à l’autre groupe, ou envoyez-le.
page-pair-for = Pour qui
page-pair-for-hint = Pour votre propre liste seulement. Ce n’est pas dans le code.
page-pair-space = Ce que l’autre groupe reçoit une fois les nombres comparés
page-pair-space-none = Rien encore
page-pair-make-do = Créer le code
page-pair-made = Que l’autre groupe lise l’image avec sa page, ou donnez-lui le code. Il sert une fois, jusqu’au { $until }.
page-pair-qr = Code de jumelage en image QR
page-pair-qr-for = Code de jumelage pour { $name } en image QR
page-pair-code = Le même code en texte
page-pair-no-address = Ce nœud ne répond à aucune adresse maintenant, donc le code n’en nomme aucune. L’autre groupe ne vous trouve que sur le même réseau local.
page-pair-made-wait = Quand il sera utilisé, les nombres apparaîtront ici d’eux-mêmes.
page-pair-messenger = Envoyé par messagerie ? Qui le lit en premier pourrait s’en servir à la place de l’autre groupe. Le jumelage n’est pas confirmé tant que vous n’avez pas comparé les nombres de vive voix.
page-pair-another = Créer un autre code
page-pair-accept = Utiliser un code
page-pair-accept-how = Collez le code que l’on vous a donné, ou prenez l’image en photo.
page-pair-code-given = Code
page-pair-accept-do = Se jumeler
page-pair-photo = Photo du code
page-pair-photo-how = La photo est lue dans cette page et n’est gardée nulle part.
page-pair-photo-reading = Lecture de la photo…
page-pair-photo-nothing = Aucun code trouvé sur cette photo. Approchez-vous, tenez l’appareil bien droit, et veillez à ce que toute l’image y soit.
page-pair-calling = Appel de l’autre groupe…
page-pair-waits = L’autre groupe est injoignable en ce moment. Vous pouvez quitter cette page : cela continue tout seul jusqu’à la fin du code, et les nombres apparaissent quand vous êtes connectés.
page-pair-compare = Comparer avec { $name }
page-pair-compare-lead = Les six nombres sont-ils les mêmes sur les deux écrans ?
page-pair-compared = Les nombres du groupe { $name } ont été comparés. Vous pouvez partager maintenant.
page-pair-gone = Ce jumelage n’est plus ici. Recommencez avec un nouveau code.
page-pair-share = Ce que le groupe { $name } peut voir
page-pair-share-lead = Vous pouvez commencer par rien et ajouter un espace plus tard.
page-pair-share-first = Les nombres du groupe { $name } n’ont pas encore été comparés. Comparez-les d’abord ; ensuite vous pourrez partager.
page-pair-not-shared = Le code promettait { $spaces }, que votre groupe ne peut plus partager.
page-pair-which = Quel espace
page-pair-share-do = Le partager
page-pair-share-nothing = Ne rien partager encore
page-pair-share-enough = C’est tout
page-pair-shared = { $name } reçoit { $space }.
page-pair-no-spaces = Il n’y a aucun espace que vous puissiez partager : créez-en d’abord un. Ce qui est à la maison y reste.
page-peers-slowed = { $name } envoie plus que sa part. La lecture est ralentie pour que les autres continuent ; rien n’est perdu.
