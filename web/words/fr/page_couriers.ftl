# Porteurs : des boîtiers qui portent des changements scellés.

page-couriers-title = Porteurs
page-couriers-to = Porteurs
page-couriers-lead =
    { $count ->
        [0] Aucun porteur ne porte quelque chose à vous.
        [one] Un porteur porte des changements scellés entre vos groupes.
       *[other] { $count } porteurs portent des changements scellés entre vos groupes.
    }
page-couriers-none = Un porteur est un petit boîtier toujours allumé. Par lui, des groupes qui ne sont jamais en ligne ensemble restent synchronisés, et il ne peut rien lire.
page-couriers-one = Porteur { $id }
page-couriers-reachable = Connecté maintenant
page-couriers-holds-all = A tout ce qu’il doit porter.
page-couriers-holds-less = N’a pas encore tout ce qu’il doit porter.
page-couriers-met = Dernier contact { $ago }.
page-couriers-never = Jamais encore de contact.
page-couriers-not-told = Ce porteur ne sait pas encore qui peut entrer maintenant et qui ne peut plus. Il l’apprend quand une de vos machines est en contact avec lui.
page-couriers-carries = Porte
page-couriers-end = Lui retirer { $space }
page-couriers-ended = Il ne porte plus { $space }.
page-couriers-add = Faire porter un espace
page-couriers-add-how = Le boîtier montre un code quand il démarre. Seuls ceux qui décident dans un espace peuvent le faire porter.
page-couriers-which = Quel porteur
page-couriers-new = Un nouveau, par son code
page-couriers-code = Le code du porteur
page-couriers-code-hint = Il commence par HC1 et sert une fois.
page-couriers-space = Quel espace
page-couriers-space-none = Aucun encore
page-couriers-add-do = Le faire porter
page-couriers-added = Le porteur porte cet espace à partir de maintenant. Tous les membres le trouvent d’eux-mêmes.
page-couriers-paired = Le porteur est maintenant connu ici. Choisissez un espace qu’il doit porter.
page-couriers-reads = Ce qu’un porteur sait
page-couriers-reads-is = Quand quelque chose vient et part, et combien. Ni noms, ni personnes, ni sortes, ni mots : il n’a pas de clé. Qui prend le boîtier a des morceaux scellés.
page-couriers-box = Un boîtier à vous
page-couriers-box-how = Un Raspberry Pi ou un vieil ordinateur portable suffit. Il n’a pas besoin de phrase secrète, parce qu’il ne détient rien qui puisse être lu.
page-couriers-box-install = Installez-y Hedgerow.
page-couriers-box-run = Créez et démarrez le porteur :
page-couriers-box-code = Tapez dans le champ ici le code qu’il montre.
page-couriers-full = Il n’a plus de place pour cet espace. Faites de la place sur le boîtier, ou faites porter l’espace par un autre porteur.
page-couriers-label = Comment s’appelle ce porteur, ici seulement
