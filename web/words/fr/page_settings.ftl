# Réglages et sécurité, connexions, et les membres de ce groupe.

page-settings-lead = Ce que vous choisissez ici est gardé sur ce nœud. Rien n’est gardé dans le navigateur.
page-settings-lead-member = Comment vous voulez lire. C’est gardé sur le nœud, pour vous uniquement ; rien n’est gardé dans ce navigateur.
page-settings-saved = Enregistré sur ce nœud.
page-settings-more = Montrer plus
page-settings-home = { $name } (maison)

page-settings-reading = Lecture
page-settings-language = Langue
page-settings-language-unreviewed = { $name } · pas encore relu par une personne qui parle cette langue
page-settings-language-hint = Aucune personne parlant cette langue n’a encore vérifié ces mots. Si une phrase n’est pas claire, dites-le à celles et ceux qui font Hedgerow.
page-settings-theme = Clair ou sombre
page-settings-theme-system = Comme le système
page-settings-theme-light = Clair
page-settings-theme-dark = Sombre
page-settings-text = Texte
page-settings-text-normal = Normal
page-settings-text-large = Grand
page-settings-calendar = Calendrier
page-settings-calendar-gregorian = Grégorien
page-settings-calendar-persian = Persan
page-settings-calendar-islamic-umalqura = Hégirien (Umm al-Qura)
page-settings-beside = Second calendrier, en petit à côté
page-settings-beside-none = Aucun
page-settings-week = La semaine commence le
page-settings-week-usual = Jour habituel de la langue
page-settings-zone = Votre heure
page-settings-zone-hint = Les heures sont données pour { $zone }, et aussi à l’heure du lieu quand elle diffère.
page-settings-zone-browser = Comme ce navigateur : { $zone }

page-settings-locking = Verrouillage
page-settings-idle = Verrouiller cette page d’elle-même après
page-settings-idle-hint = Compté depuis la dernière touche ou le dernier geste. Ce que vous avez tapé est enregistré avant.
page-settings-minutes = { $count ->
    [one] Une minute sans activité
   *[other] { $count } minutes sans activité
  }
page-settings-open-lock = Ce nœud n’a pas de phrase secrète.
page-settings-open-lock-why = Qui tient cette machine peut y lire tout. Gardez son disque chiffré, ou créez un nouveau groupe avec une phrase secrète et installez-vous-y.
page-settings-passphrase = Une phrase secrète verrouille ce qui est gardé. « Verrouiller maintenant » ôte la clé de la mémoire ; rien n’est échangé jusqu’à ce que quelqu’un déverrouille.

page-settings-health = Tout va-t-il bien ici ?
page-settings-health-good = Rien ne demande votre attention.
page-settings-do-doctor-peer-unconfirmed = Comparez-les de vive voix ou face à face, sur la page « Partenaires ».
page-settings-do-doctor-peer-address = Demandez l’adresse et ajoutez-la sur la page « Partenaires », ou faites tourner les deux nœuds sur le même réseau.
page-settings-do-doctor-listening = Vous pouvez toujours joindre les partenaires que vous appelez. Pour qu’on l’appelle, ce nœud doit être démarré avec une adresse où répondre.
page-settings-do-doctor-notices = Elles sont dans la liste ci-dessous.
page-settings-health-right = { $count ->
    [0] Rien d’autre n’a été examiné
    [one] Une chose a été examinée et va comme il faut
   *[other] { $count } choses ont été examinées et vont comme il faut
  }
page-settings-noticed = { $count ->
    [0] Rien n’a été remarqué récemment
    [one] Une chose a été remarquée récemment
   *[other] { $count } choses ont été remarquées récemment
  }
page-settings-check = Vérifier tout ce qui est gardé
page-settings-checking = Vérification de chaque signature…
page-settings-checked = Tout est intact : { $entries ->
    [one] { $entries } changement signé
   *[other] { $entries } changements signés
}, { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
}, rien d’altéré.
page-settings-checked-bad = { $bad ->
    [one] Un des { $entries } changements signés est abîmé. Vérifiez le disque, et reprenez-le chez un partenaire.
   *[other] { $bad } des { $entries } changements signés sont abîmés. Vérifiez le disque, et reprenez-les chez un partenaire.
  }

page-settings-import = Importer un fichier
page-settings-import-how = Un calendrier (.ics), un tableau (.csv) ou un de nos fichiers (.json). Vous voyez d’abord ce qui viendrait. Le même fichier une seconde fois change ce qui a changé, sans rien doubler.
page-settings-import-file = Fichier
page-settings-import-space = Dans
page-settings-import-kind = Ses lignes sont
page-settings-import-kind-file = Ce que dit le fichier
page-settings-import-look = Voir ce qui viendrait
page-settings-import-do = Importer
page-settings-import-large = Ce fichier est trop grand. Jusqu’à 5 Mo peuvent venir d’un coup ; partagez-le en plusieurs.
page-settings-import-progress = Lignes : { $done } sur { $total }…
page-settings-import-would = Nouvelles : { $added }. Changées : { $updated }. Déjà là : { $unchanged }.
page-settings-import-did = C’est importé. Nouvelles : { $added }. Changées : { $updated }. Déjà là : { $unchanged }.
page-settings-import-changed = Fiches déjà présentes, et modifiées :
page-settings-import-errors = { $count ->
    [one] Une ligne à vérifier :
   *[other] { $count } lignes à vérifier :
  }
page-settings-import-line = Ligne { $line } : { $why }
page-settings-imports = Importé récemment
page-settings-import-was = { $count ->
    [one] Une fiche dans { $space }, { $ago }. Jours qui restent pour l’annuler : { $days }.
   *[other] { $count } fiches dans { $space }, { $ago }. Jours qui restent pour l’annuler : { $days }.
  }
page-settings-import-undo = Annuler cet import
page-settings-import-undone = C’est annulé. Mises à la corbeille : { $withdrawn }. Remises comme avant : { $set }. Laissées telles quelles, parce que quelqu’un y a travaillé : { $left }.

page-settings-export = Emporter des fiches
page-settings-export-how = Pour les lire ou les imprimer ailleurs, ou y travailler dans un autre programme. Ces fichiers ne sont pas verrouillés : qui les trouve peut les lire.
page-settings-export-space = De
page-settings-export-all = Tous les espaces
page-settings-export-format = Sous forme de
page-settings-export-kind = Seulement
page-settings-export-kinds = Toutes les sortes
page-settings-format-folder = Un répertoire à lire sans Hedgerow (.zip)
page-settings-format-html = Une page à imprimer (.html)
page-settings-format-json = Des données pour des programmes (.json)
page-settings-format-csv = Un tableau (.csv)
page-settings-format-ics = Un calendrier (.ics)
page-settings-format-md = Du texte (.md)
page-settings-export-withdrawn = Avec ce qui est à la corbeille
page-settings-export-parts = Avec les boîtes d’identité et les marges des dossiers
page-settings-export-parts-why = Ce fichier contiendra les noms et les contacts de personnes qui vous ont fait confiance. Ne le gardez que le temps nécessaire.
page-settings-export-do = Emporter
page-settings-export-busy = Écriture…
page-settings-export-done = { $count ->
    [0] Il n’y avait aucune fiche à écrire.
    [one] Une fiche a été remise à votre navigateur.
   *[other] { $count } fiches ont été remises à votre navigateur.
  }

page-settings-examples = Fiches d’exemple
page-settings-examples-none = Un mois d’un groupe inventé, pour regarder un peu. Il vient dans votre espace à la maison, marqué comme exemple, et s’en va d’un seul coup.
page-settings-examples-here = { $count ->
    [0] Il n’y a pas de fiche d’exemple ici.
    [one] Il y a une fiche d’exemple ici.
   *[other] Il y a { $count } fiches d’exemple ici.
  }
page-settings-examples-add = Ajouter des exemples
page-settings-examples-remove = Ôter tous les exemples

page-settings-audit = Pas audité
page-settings-audit-is = Personne de l’extérieur n’a encore examiné ce programme. Ne faites pas dépendre une vie de lui seul.
page-settings-goes = Où vont mes données
page-settings-far = Vous venez par le réseau local. Les noms et contacts des dossiers, les fichiers d’entrées qui arrivent ou partent et l’admission d’une autre machine restent au boîtier lui-même et aux autres machines de votre groupe.
page-settings-goes-is = Aux groupes avec qui vous êtes jumelés, pour les espaces que vous partagez, et nulle part ailleurs. Ni serveur, ni statistiques, ni mises à jour dans votre dos.
page-settings-to-members = Membres et téléphones
page-settings-to-members-is = Qui lit et écrit par ce nœud.
page-settings-to-spaces = Espaces
page-settings-to-spaces-is = Ce qui est partagé, et avec qui.
page-settings-to-peers = Partenaires et machines
page-settings-to-peers-is = Où en est chaque groupe, et vos propres appareils.
page-settings-to-connections = Toutes les connexions
page-settings-to-connections-is = Quand, avec qui, par quel chemin, combien.
page-settings-safety = S’il arrive quelque chose
page-settings-to-devices = Vos machines
page-settings-to-devices-is = Une seconde, une perdue, voyager léger.
page-settings-to-copies = Copies et clés USB
page-settings-to-copies-is = Des sauvegardes, et des changements portés à la main.
page-settings-to-couriers = Porteurs
page-settings-to-couriers-is = Des boîtiers qui portent des changements scellés.
page-settings-to-erased = Effacé et échu
page-settings-to-erased-is = Ce qui a été effacé, et qui l’a confirmé.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = Ce qui est entré dans ce nœud et en est sorti ces 14 derniers jours. La liste n’est que sur cette machine.
page-settings-conn-none = Aucune connexion encore. Rien n’a quitté cette machine.
page-settings-conn-nobody = Quelqu’un qui n’est pas partenaire
page-settings-conn-called = Vous avez appelé, { $way }.
page-settings-conn-came = L’autre groupe a appelé, { $way }.
page-settings-way-lan = sur ce réseau
page-settings-way-internet = par internet
page-settings-way-tor = par Tor
page-settings-way-this-machine = sur cette machine
page-settings-conn-bytes = Envoyé { $sent }, reçu { $received }
page-settings-conn-up = Connecté maintenant
page-settings-conn-moment = Un instant
page-settings-conn-lasted = Pendant { $length }

page-members-title = Membres de ce groupe
page-members-lead = { $count ->
    [0] Jusqu’ici, personne d’autre que vous n’utilise ce nœud.
    [one] Une personne lit et écrit par ce nœud, en plus de vous.
   *[other] { $count } personnes lisent et écrivent par ce nœud, en plus de vous.
  }
page-members-back = Réglages
page-members-add = Ajouter une personne
page-members-add-do = Ajouter
page-members-none = Toute personne ajoutée ici reçoit son propre accès pour son téléphone, et son nom figure à côté de ce qu’elle écrit.
page-members-name = Nom ou pseudonyme
page-members-name-hint = Il figure à côté de tout ce que cette personne écrit, pour tous ceux qui peuvent le lire.
page-members-role = Ce que cette personne peut faire
page-members-may-see = Voir
page-members-may-add = Ajouter
page-members-may-edit = Changer
page-members-does-see = Peut lire, et ne rien changer.
page-members-does-add = Peut ajouter des fiches, répondre et promettre, et changer ses propres ajouts.
page-members-does-edit = Peut ajouter, et changer tout ce qui est à ce groupe.
page-members-spaces = Espaces que cette personne peut lire
page-members-cases = Tient des dossiers. Non, sauf si vous le choisissez : ce sont les soucis d’autres personnes, pour aussi peu de regards que possible.
page-members-never = Les boîtes d’identité et les marges des dossiers ne sont jamais montrées sur les téléphones.
page-members-save = Enregistrer
page-members-reads = Peut lire
page-members-reads-none = Aucun espace encore
page-members-phone = Téléphone
page-members-browser = Navigateur
page-members-seen = Accès ouvert { $began }, dernier passage { $seen }
page-members-sign-out = Fermer l’accès
page-members-invite = Inviter un téléphone
page-members-change = Changer
page-members-remove = Retirer
page-members-remove-really = Retirer { $name } ?
page-members-remove-means = Tous ses accès se ferment aussitôt. Ce que cette personne a écrit reste, sous son nom.
page-members-remove-do = Retirer
page-members-remove-not = Garder
page-members-now = Vous écrivez maintenant pour cette personne
page-members-write-as = Écrire pour
page-members-writer = Pour qui vous écrivez
page-members-writer-none = Ce que vous écrivez porte seulement le nom de votre groupe. Choisissez « Écrire pour » à côté d’une personne quand vous écrivez ce qu’elle vous dit.
page-members-writer-is = Ce que vous écrivez maintenant porte le nom { $name }, jusqu’à ce que vous arrêtiez, verrouilliez la page ou la rechargiez.
page-members-writer-stop = Arrêter

page-members-invite-how = Une invitation laisse entrer un téléphone. Créez-la quand le téléphone est à côté de vous.
page-members-invite-do = Créer une invitation
page-members-invite-another = Créer une autre invitation
page-members-invite-here = Seulement pour un navigateur sur cette machine
page-members-invited-lan = Faites lire cette image au téléphone du membre { $name }, sur le même réseau. Elle sert une fois, jusqu’au { $until }.
page-members-invited-here = Ce lien sert une fois, dans un navigateur sur cette machine, jusqu’au { $until }.
page-members-qr = Invitation pour { $name } en image QR
page-members-link = La même en lien
page-members-warning = Le téléphone avertit une fois
page-members-warning-why = La connexion est chiffrée, mais aucune entreprise ne se porte garante de votre machine, et les navigateurs en avertissent. Vous pouvez continuer sans danger si l’empreinte est la même.
page-members-step-warned = Le navigateur dit que la connexion n’est pas privée.
page-members-step-details = Touchez « Avancé » ou « Afficher les détails ».
page-members-step-go-on = Touchez « Continuer », « Accepter le risque » ou « Visiter ce site web ».
page-members-step-compare = Comparez l’empreinte sur le téléphone avec celle ci-dessous. Si elle diffère, fermez la page.
page-members-fingerprint = Empreinte à comparer
page-members-fingerprint-short = Empreinte
page-members-lan = Téléphones sur ce réseau
page-members-lan-off = Les téléphones ne peuvent pas encore joindre ce nœud.
page-members-lan-means = Tant que c’est actif, les appareils de votre réseau voient que quelque chose répond ici ; sans invitation, ils ne vont pas plus loin. Les boîtes d’identité restent sur cette machine.
page-members-lan-on-invite = Activer et inviter
page-members-lan-is-on = Actif. Les téléphones invités accèdent à cette page par votre réseau, de façon chiffrée.
page-members-lan-is-off = Inactif. Seule cette machine accède à cette page.
page-members-lan-address = Adresse
page-members-lan-turn-on = Activer
page-members-lan-turn-off = Désactiver
