# Porteurs : des boîtiers qui portent des entrées scellées pour des groupes et n'en lisent aucune.

gate-not-signed = Ce qui est venu dire qui peut utiliser ce porteur n’a pas de bonne signature. Cela n’a pas été suivi.
gate-not-sorted = Ce qui est venu dire qui peut utiliser ce porteur n’est pas en ordre. Cela n’a pas été suivi.
gate-range-broken = Ce qui est venu dire qui peut utiliser ce porteur nomme des entrées impossibles. Cela n’a pas été suivi.
courier-owners-many = Ce porteur est jumelé avec autant d’appareils qu’il peut l’être. Installez-en un autre.
courier-home-missing = Il n’y a pas de porteur dans { $home }. Créez-en un avec « hedgerow courier init ».
courier-unknown = Aucun porteur ne s’appelle { $courier }. « hedgerow courier list » montre ceux que ce groupe connaît ; un nouveau se jumelle par son code.
courier-not-ours = Cet appareil n’a pas été jumelé avec le porteur { $courier }. Seul un appareil qui a utilisé un de ses codes peut lui donner un autre espace : demandez un code, ou laissez l’appareil qui l’a fait le partager.
courier-not-there = Le porteur { $courier } ne porte pas cet espace.
share-not-a-courier = { $peer } est un groupe avec son propre nœud. Un porteur est un boîtier qui ne lit rien : installez-en un avec « hedgerow courier init », et jumelez-vous par le code qu’il montre.
share-courier-by-code = Un porteur vient par un code à lui, qui commence par HC1. Jumelez-vous avec lui, puis partagez l’espace avec lui.
courier-lost =
    Le porteur { $courier } ne détient plus ce qu’il avait de l’espace { $space } : { $count ->
        [one] un changement y manque. Il est renvoyé.
       *[other] { $count } changements y manquent. Ils sont renvoyés.
    } Si cela arrive souvent, utilisez aussi un autre porteur.
courier-withholds = Le porteur { $courier } dit avoir de l’espace { $space } plus que ce qui est ici, et ne l’envoie pas. Demandez aux autres groupes de se connecter directement, ou utilisez aussi un autre porteur.
cli-courier-made = Un porteur vit maintenant dans { $home }. Il ne lit rien de ce qu’il porte et n’a pas besoin de phrase secrète : qui prend le boîtier trouve des entrées scellées, leurs tailles et les clés des appareils. Démarrez-le avec « hedgerow courier run --sync HOST:PORT ».
cli-courier-ready = Le porteur répond aux appels à { $sync }.
cli-courier-code = Donnez ce code au groupe pour qui ce porteur doit travailler. Il sert à un seul appareil et prend fin le { $expires }.
cli-courier-paired = Jumelé avec le porteur { $name }. Faites-lui porter un espace avec « hedgerow space share SPACE { $name } --role courier ».
cli-courier-told = sait qui peut venir
cli-courier-untold = ne le sait pas encore
cli-courier-full = plein
cli-no-couriers = Ce groupe ne connaît aucun porteur. « hedgerow courier init » en crée un sur une machine toujours allumée.
cli-label-quota-bytes = Place en tout
cli-label-bytes = Taille
cli-label-devices = Appareils
cli-label-owners = Appareils jumelés
cli-label-reachable = Joignable
cli-label-holds-all = Détient tout
cli-label-courier = Porteur
