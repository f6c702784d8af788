# Le cadre de la page : navigation, recherche, verrou, et ce que toute page peut dire.

page-shell-title = { $title } · Hedgerow
page-shell-skip = Aller à la page
page-shell-nav-main = Navigation
page-shell-nav-tabs = Navigation, en bas
page-shell-nav-today = Aujourd’hui
page-shell-nav-calendar = Calendrier
page-shell-nav-pledges = Promesses
page-shell-nav-cases = Dossiers
page-shell-nav-peers = Partenaires
page-shell-nav-lessons = Leçons
page-shell-nav-messages = Ce que nous disons
page-shell-nav-activity = Activité
page-shell-nav-settings = Réglages et sécurité
page-shell-nav-more = Plus
page-shell-nav-spaces = Espaces
page-shell-nav-search = Recherche
page-shell-nav-away = Depuis votre absence
page-shell-nav-bin = Corbeille
page-shell-nav-members = Membres
page-shell-nav-connections = Connexions
page-shell-waits = { $count ->
    [one] { $count } à voir
   *[other] { $count } à voir
  }
page-shell-due = { $count } à faire
page-shell-also = Aussi dans ce groupe
page-shell-who-member = Vous écrivez comme { $name }
page-shell-who-keeper = Vous êtes responsable de ce nœud
page-shell-open-lock = Ce nœud n’a pas de phrase secrète : qui tient cette machine peut y lire tout.
page-shell-idle = { $minutes ->
    [one] Se verrouille après une minute sans activité.
   *[other] Se verrouille après { $minutes } minutes sans activité.
  }
page-shell-idle-never = Ne se verrouille jamais de lui-même.
page-shell-idle-soon = Cette page va se verrouiller, parce que personne n’y a touché.
page-shell-idle-left = { $seconds ->
    [one] Il reste { $seconds } seconde.
   *[other] Il reste { $seconds } secondes.
  }
page-shell-stay = Rester
page-shell-lock = Verrouiller maintenant
page-shell-search = Recherche
page-shell-search-all = Chercher dans tout ce que ce nœud peut lire
page-shell-search-hint = Tapez un mot, une page, ou ce que vous voulez faire. Les flèches choisissent, Entrée ouvre, Échap ferme.
page-shell-found = Ce qui a été trouvé
page-shell-found-count = { $count ->
    [0] Rien trouvé. Essayez avec moins de lettres ou un autre mot.
    [one] Un endroit trouvé.
   *[other] { $count } endroits trouvés.
  }
page-shell-found-all = { $count ->
    [one] Montrer cette fiche
   *[other] Montrer les { $count } fiches
  }
page-shell-place = Page
page-shell-deed = Faire
# $kind est l'identifiant de la sorte de fiche, $name son nom dans cette langue.
page-shell-do-add = { $kind ->
    [event] Ajouter un événement
    [action] Ajouter une action commune
    [need] Dire ce qui manque
    [pledge] Offrir ou promettre quelque chose
    [resource] Ajouter une ressource
    [case] Ouvrir un dossier
    [lesson] Noter une leçon
   *[other] Ajouter : { $name }
  }
page-shell-do-pair = Se jumeler avec un groupe
page-shell-do-invite = Inviter un membre
page-shell-do-print = Imprimer cette page
page-shell-search-words = Mots
page-shell-search-kind = Sorte de fiche
page-shell-search-all-kinds = Toutes les sortes
page-shell-search-space = Espace
page-shell-search-all-spaces = Tous les espaces
page-shell-search-home = Maison, votre groupe seulement
# $name est une sorte de fiche ou un espace, $count combien de fiches y ont été trouvées.
page-shell-search-choice = { $name } ({ $count })
page-shell-search-begin = Tapez un mot ou le début d’un mot. La recherche porte sur tout ce que ce nœud peut lire, notes comprises.
page-shell-show-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer plus, sur { $count }
  }
page-shell-keys = Clavier
page-shell-key-find = Chercher, aller quelque part, commencer quelque chose
page-shell-key-keys = Cette liste ; aussi « ? » dans le champ de recherche
page-shell-key-move = À l’endroit suivant ou précédent
page-shell-key-arrows = Dans les listes, les calendriers et les choix
page-shell-key-press = Faire ce qui est choisi
page-shell-key-close = Fermer, ou laisser comme c’était
page-shell-put-away = Ranger
# $ago est un temps comme « il y a 6 jours ».
page-shell-out-of-touch = Sans contact : le dernier avec { $name } était { $ago }. Tout fonctionne ; ce que vous écrivez partira au prochain contact.
page-shell-no-such-page = Cette page n’existe pas. L’adresse est peut-être vieille, ou n’a pas été copiée en entier.
page-shell-broken = Cette page s’est arrêtée par une faute de notre part. Rien de ce que vous avez écrit n’est perdu.
# Seulement sur papier : $title de la page, $group dont le nœud l'a imprimée, $name du membre qui l'a fait.
page-shell-printed = { $title } · imprimé chez { $group } le { $date }
page-shell-printed-by = { $title } · imprimé chez { $group } par { $name } le { $date }
page-shell-close = Fermer
page-shell-untitled = { $kind } sans titre
page-shell-today = Aller à Aujourd’hui
page-shell-loading = Chargement…
page-shell-try-again = Réessayer
page-shell-out-of-reach = Le nœud est injoignable. Rien n’est perdu : voyez s’il tourne, et réessayez.
page-shell-not-reached = Le nœud est injoignable
page-shell-lost = Le nœud est injoignable. Ce que vous voyez est peut-être vieux ; la page le cherche sans cesse.
page-shell-unforeseen = Il s’est passé quelque chose que nous n’avions pas prévu. Rien n’a été changé ; réessayez.
page-shell-unknown-message = Le nœud dit « { $id } », pour quoi cette page n’a pas encore de mots.
page-shell-audience-own = Seul votre groupe peut voir ceci
page-shell-audience = { $count ->
    [one] Vous et { $groups } pouvez voir ceci
   *[other] Vous, { $groups } pouvez voir ceci
  }
page-shell-reading-only = Cette maison est revenue et ne fait que lire pour le moment.
page-shell-reading-only-why = Tant qu’elle n’a pas retrouvé un partenaire, ou une autre de vos machines, rien n’est écrit ici : ce qu’elle ne sait pas encore ne doit pas être écrasé. Elle les cherche d’elle-même.
page-shell-settle = Il ne reste personne à retrouver
page-shell-settle-means = Ne le dites que si aucune autre machine ni aucun partenaire ne détient quelque chose de plus récent. Ce que quelqu’un a encore viendra plus tard, et pourra alors se trouver à côté de ce que vous écrivez maintenant.
page-shell-settle-do = Il ne reste personne : écrire à partir de maintenant
page-said-restored-reading-only = Cette maison est revenue et ne fait que lire tant qu’elle n’a pas retrouvé un partenaire ou une autre de vos machines. Attendez que ce soit fait ; s’il ne reste personne à retrouver, dites-le en haut de la page.
page-said-erasure-heard = { $by } a effacé une fiche ({ $kind }) dans { $space }, et ce nœud s’en est défait aussi. Qui d’autre l’a confirmé se trouve dans « Réglages et sécurité », « Effacé et échu ».
page-said-device-lost-here = C’est la machine sur laquelle vous travaillez. Signalez-la depuis une autre des vôtres ; pour vider celle-ci, voyagez léger.
page-said-sealed-file-other-sort = C’est un fichier de Hedgerow, mais d’une autre sorte. Les sauvegardes ramènent un groupe ; les fichiers pour un partenaire se lisent dans « Copies et clés USB ».
page-said-courier-unknown = Ce porteur n’est plus connu ici. Jumelez-vous à nouveau avec lui par un nouveau code.
page-said-record-unknown = Cette fiche n’est pas ici. Elle n’est peut-être pas encore arrivée, elle est peut-être effacée, ou elle est dans un espace que vous ne voyez pas. Cherchez-la dans une liste, ou synchronisez d’abord.
page-said-share-not-a-courier = { $peer } est un groupe avec son propre nœud. Un porteur est un boîtier qui ne lit rien : installez-en d’abord un, puis tapez son code.
