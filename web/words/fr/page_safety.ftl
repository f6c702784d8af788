# Se séparer d'un groupe, les machines de ce groupe, une machine perdue, voyager léger.

page-safety-not = Pas maintenant

## Se séparer d'un groupe

page-safety-part-title = Cesser de partager
page-safety-part-of = Cesser de partager avec { $name }
page-safety-part-lead = Regardez d’abord ce que ce groupe détient. Suspendre prend effet tout de suite et peut s’annuler ; le reste peut attendre que vous ayez décidé.
page-safety-part-none = Vous ne partagez aucun espace avec { $name }.
page-safety-pause = Suspendre tout de suite
page-safety-pause-means = Dès cet instant, cette machine n’échange plus rien avec { $name } : elle n’envoie rien et ne prend rien. Les autres continuent comme avant, et ce qui a été écrit est gardé pour plus tard.
page-safety-pause-do = Suspendre maintenant
page-safety-paused = Suspendu : rien n’est échangé avec { $name }.
page-safety-paused-means = C’est le choix de votre groupe seul, sur cette machine. Les autres échangent toujours avec ce groupe.
page-safety-paused-change = Changer cela
page-safety-resume = Échanger à nouveau
page-safety-holds =
    { $count ->
        [0] { $name } détient cet espace ; il ne contient aucune fiche.
        [one] { $name } détient cet espace en entier : une fiche, avec son historique.
       *[other] { $name } détient cet espace en entier : { $count } fiches, avec leur historique.
    }
page-safety-holds-sealed =
    { $count ->
        [0] { $name } porte cet espace, scellé, et ne peut rien en lire.
        [one] { $name } porte cet espace, scellé : une fiche, qu’il ne peut pas lire.
       *[other] { $name } porte cet espace, scellé : { $count } fiches, dont il ne peut lire aucune.
    }
page-safety-holds-since = Ce groupe en fait partie depuis le { $day }.
page-safety-holds-devices =
    { $count ->
        [one] Cela se trouve sur une de ses machines.
       *[other] Cela se trouve sur { $count } de ses machines.
    }
page-safety-had-roles = Rôles que quelqu’un d’autre doit reprendre
page-safety-had-turns = Tours qui étaient les siens
page-safety-had-promises = Ce que ce groupe a promis
page-safety-end = Cesser de partager ici
page-safety-ask = Demander de cesser le partage ici
page-safety-end-really = Cesser de partager { $space } avec { $name } ?
page-safety-ask-really = Demander de cesser le partage de l’espace { $space } avec { $name } ?
page-safety-ask-means = Votre demande est signée, et tous dans l’espace la voient. Tant que quelqu’un qui a autant de poids n’est pas d’accord, rien ne passe ici entre vous et ce groupe ; tous les autres continuent.
page-safety-ask-do = Demander
page-safety-may-not = Votre groupe ne peut pas mettre fin à ce que { $name } peut faire ici : ce groupe a plus de poids que le vôtre. Suspendez les échanges avec lui, quittez l’espace, ou continuez avec une copie.
page-safety-end-means = À partir de là, ce groupe ne reçoit plus rien de nouveau, et rien de nouveau n’est pris de lui. L’espace reçoit de nouvelles clés. Ce qu’il a écrit avant reste, sous son nom.
page-safety-end-how = Comment
page-safety-gently = En douceur
page-safety-gently-means = Ce que ce groupe a écrit jusqu’à maintenant et qui est encore en route arrive ; ensuite c’est fini. À choisir quand vous vous séparez en paix.
page-safety-urgently = D’urgence
page-safety-urgently-means = Suspend aussi tout échange avec ce groupe, tout de suite et partout sur cette machine. À choisir quand quelqu’un d’autre est peut-être devant sa machine.
page-safety-cannot-recall = Ce que ce groupe a déjà ne peut pas être repris. Personne ne peut faire oublier quelque chose à la machine d’un autre.
page-safety-end-do = Y mettre fin
page-safety-ended = { $name } n’est plus dans { $space }, et les clés de cet espace sont nouvelles.
page-safety-asked =
    { $count ->
        [0] Votre demande est posée, et tant qu’elle l’est, rien ne passe entre vous et { $name } dans cet espace. Personne d’autre ici ne peut la confirmer maintenant ; vous pouvez continuer avec une copie de l’espace.
       *[other] Votre demande est posée, et tant qu’elle l’est, rien ne passe entre vous et { $name } dans cet espace. Qui peut la confirmer : { $who }.
    }
page-safety-less = Lui permettre moins
page-safety-less-means = À partir de là, ce groupe ne peut pas faire plus que ceci. En dessous de « voir et ajouter », l’espace reçoit de nouvelles clés, et ce que ce groupe écrit n’est plus pris.
page-safety-less-do = Le changer
page-safety-lowered = C’est changé.
page-safety-all = Se séparer tout à fait
page-safety-all-how = Met fin au partage de chaque espace dont vous décidez, et à la connexion elle-même.
page-safety-all-do = Se séparer du groupe { $name }
page-safety-all-means = Vous ne serez plus connectés. Pour revenir, jumelez-vous à nouveau : ce que ce groupe a écrit avant reste lié à lui.
page-safety-all-urgent = D’urgence : quelqu’un d’autre est peut-être devant sa machine. Ne plus rien échanger, et ne pas le prévenir d’abord.
page-safety-parted = Vous vous êtes séparés du groupe { $name }.
page-safety-parted-ended = Le partage a pris fin dans { $spaces }, et les clés y sont nouvelles.
page-safety-parted-asked = Dans { $spaces }, d’autres doivent être d’accord ; votre demande y est posée.
page-safety-parted-told = Ce groupe en a été informé.
page-safety-parted-not-told = Ce groupe ne l’a pas appris de vous.
page-safety-all-stays = Ce groupe reste dans { $spaces }, parce que d’autres y décident.

## Les machines de ce groupe

page-safety-devices = Vos machines
page-safety-devices-lead =
    { $count ->
        [one] Votre groupe vit sur une seule machine. Si elle casse, seuls une sauvegarde ou vos partenaires le ramènent.
       *[other] Votre groupe vit sur { $count } machines. Chacune détient tout.
    }
page-safety-devices-lost = Signalées perdues
page-safety-to-devices = Vos machines
page-safety-devices-change = En ajouter une, ou en signaler une perdue
page-safety-device-here = Celle sur laquelle vous lisez ceci.
page-safety-device-lost = Signalée perdue. Elle ne reçoit rien de nouveau.
page-safety-device-met = Dernier contact { $ago }.
page-safety-device-never-met = Pas encore de contact.
page-safety-device-added = Dans le groupe depuis le { $day }.
page-safety-device-name = Renommer
page-safety-device-name-of = Renommer { $name }
page-safety-device-label = Comment s’appelle cette machine
page-safety-device-label-hint = Pour les vôtres seulement : les partenaires ne le voient pas.
page-safety-device-label-save = Enregistrer
page-safety-device-is-lost = Elle est perdue
page-safety-device-is-lost-of = Elle est perdue : { $name }
page-safety-second = Une seconde machine
page-safety-second-how = Elle devient le même groupe : elle détient tout ce que détient celle-ci et peut tout ce que peut celle-ci. Démarrez-y Hedgerow, choisissez « Ramener mon groupe », puis « Une de nos machines est encore là », et tapez ce code.
page-safety-second-do = Créer un code
page-safety-second-made = Il sert une fois, jusqu’au { $until }. Qui l’a peut devenir votre groupe : montrez-le, ne l’envoyez pas.
page-safety-second-qr = Code pour une seconde machine, en image QR
page-safety-second-code = Le même code en texte
page-safety-second-another = Créer un autre code

## Une machine est perdue

page-safety-lost = Une machine est perdue
page-safety-lost-lead = Perdue, volée ou saisie : ici, c’est pareil. Faites ceci d’abord, et posez les questions après. Cela peut se faire depuis n’importe laquelle de vos machines.
page-safety-lost-which = Laquelle ?
page-safety-lost-then = Ce qui se passe alors
page-safety-lost-then-roster = Votre groupe dit, avec sa signature, que cette machine ne parle plus pour lui. Chaque partenaire l’apprend.
page-safety-lost-then-keys = Chaque espace qu’elle pouvait lire reçoit de nouvelles clés, et les porteurs sont priés de ne plus la laisser entrer.
page-safety-lost-then-list = Vous recevez une liste de ce qui s’y trouvait, pour que les personnes en danger soient prévenues en premier.
page-safety-lost-no-wipe = Rien ne peut être effacé à distance sur la machine perdue. Si elle était verrouillée et a une phrase secrète, personne ne peut la lire sans cette phrase.
page-safety-lost-do = La machine { $name } est perdue
page-safety-lost-doing = Changement des clés…
page-safety-lost-only = C’est la seule machine de votre groupe.
page-safety-lost-only-how = Si une autre a été perdue, elle a déjà été signalée, ou n’a jamais été à ce groupe. Si celle-ci risque d’être saisie, voyagez léger : veillez à ce que d’autres détiennent tout, puis laissez les données derrière vous.
page-safety-lost-done = Prévenez d’abord ces personnes
page-safety-lost-done-lead = Les clés sont changées. Ce qui vient maintenant, des personnes doivent le faire.
page-safety-warn = Qui prévenir
page-safety-warn-how = Dans cet ordre. Prenez une autre voie que celle de la machine perdue, et n’appelez pas de numéros qu’elle seule connaissait.
page-safety-warn-none = Personne d’autre que les vôtres n’avait quelque chose dessus.
page-safety-warn-print = Imprimer la liste
page-safety-read = Ce que pouvait lire { $name }
page-safety-read-home = Ce qui est à la maison
page-safety-read-count =
    { $count ->
        [0] Aucune fiche.
        [one] Une fiche, avec son historique.
       *[other] { $count } fiches, avec leur historique.
    }
page-safety-did = Ce qui a été fait
page-safety-did-roster = La machine ne parle plus pour votre groupe.
page-safety-did-keys =
    { $count ->
        [0] Aucun espace n’a reçu de nouvelles clés.
        [one] Un espace a reçu de nouvelles clés.
       *[other] { $count } espaces ont reçu de nouvelles clés.
    }
page-safety-did-couriers =
    { $count ->
        [one] Un porteur ne la laisse plus entrer.
       *[other] { $count } porteurs ne la laissent plus entrer.
    }
page-safety-keys-wait = Pas encore de nouvelles clés dans { $spaces } : elles suivent d’elles-mêmes, ou quelqu’un qui y décide doit les faire.
page-safety-couriers-wait =
    { $count ->
        [one] Un porteur était injoignable ; il l’apprend dès qu’une de vos machines est en contact avec lui.
       *[other] { $count } porteurs étaient injoignables ; ils l’apprennent dès qu’une de vos machines est en contact avec eux.
    }
page-safety-cannot = Ce qui ne peut pas être défait

## Voyager léger

page-safety-travel = Voyager léger
page-safety-travel-short = Avant une frontière ou une journée risquée : veillez à ce que d’autres détiennent tout, puis laissez les données derrière vous.
page-safety-travel-to = Se préparer à voyager léger
page-safety-travel-lead = Qui fouille cette machine ne peut y trouver que ce qui est dessus. Veillez à ce que d’autres détiennent tout, laissez les données derrière vous, revenez avec la feuille de secours.
page-safety-travel-hold = Qui détient tout
page-safety-travel-ready = Au moins deux autres détiennent tout ce qui est ici.
page-safety-travel-not-ready =
    { $count ->
        [0] Moins de deux autres détiennent tout ce qui est ici.
        [one] Un changement n’est pas encore chez deux autres.
       *[other] { $count } changements ne sont pas encore chez deux autres.
    }
page-safety-travel-only-here =
    { $count ->
        [one] Une fiche n’est nulle part ailleurs que sur cette machine : à la maison, ou dans un espace que personne ne partage. Écrivez d’abord une sauvegarde et gardez-la ailleurs.
       *[other] { $count } fiches ne sont nulle part ailleurs que sur cette machine : à la maison, ou dans des espaces que personne ne partage. Écrivez d’abord une sauvegarde et gardez-la ailleurs.
    }
page-safety-travel-all = Détient tout, d’après ce qu’il dit lui-même.
page-safety-travel-some = Ne détient pas encore tout.
page-safety-leave = Laisser les données derrière soi
page-safety-leave-means = Les derniers changements sont envoyés, puis toutes les fiches et les clés sont ôtées de cette machine. Ce qui les ramène n’est pas dessus : la feuille de secours, et ceux qui détiennent vos fiches.
page-safety-leave-sheet = La feuille de secours est sur papier, en lieu sûr, et je ne l’emporterai pas.
page-safety-leave-anyway = Partir bien que tout ne soit pas chez deux autres.
page-safety-leave-loses = Ce que personne d’autre ne détient est perdu pour de bon.
page-safety-leave-flash = Les cartes mémoire et les disques flash peuvent garder des restes que seuls des outils spéciaux trouvent. Ils sont chiffrés ; la clé est ôtée avec eux.
page-safety-leave-do = Tout ôter de cette machine
page-safety-leaving = Envoi des derniers changements, puis tout est ôté…
page-safety-return = Revenir
page-safety-return-how = Démarrez Hedgerow, choisissez « Ramener mon groupe », et ayez sous la main la feuille de secours et un code donné par un partenaire, un porteur ou une de vos machines.
