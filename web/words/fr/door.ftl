# Ce qui fait obstacle à la porte de la page.

door-link-spent = Ce lien a déjà servi ou est trop vieux. Créez-en un nouveau avec « hedgerow page » sur la machine du nœud.
door-locked = Ce nœud est verrouillé. Tapez sa phrase secrète pour l’ouvrir.
door-no-home = Aucun groupe n’a encore été créé ici. Créez-en d’abord un.
door-not-new = Un groupe a déjà été créé ici. Rechargez la page.
door-open-lock = Ce nœud n’a pas de phrase secrète à vérifier. Créez un lien avec « hedgerow page » sur sa machine.
door-wait = Il y a eu plusieurs essais manqués. Réessayez dans { $seconds ->
    [one] une seconde.
   *[other] { $seconds } secondes.
    }
door-browser-unknown = Ce navigateur n’a plus d’accès ici. Demandez une nouvelle invitation.

claim-code-wrong = Ce n’est pas le code de ce boîtier. Regardez-le encore une fois, lettre par lettre.
claim-used = Ce code a déjà servi. Si ce n’était aucun d’entre vous, coupez le courant du boîtier et remettez-le : alors il en a un autre.
claim-closed = Ce boîtier n’écoute pas les navigateurs inconnus pour l’instant. Coupez son courant et remettez-le ; il les écoute pendant l’heure qui suit.
claim-needs-passphrase = Un boîtier que l’on gère depuis le réseau a besoin d’une phrase secrète.

viewer-not-keeper = Seule la personne responsable de ce nœud peut faire cela, sur la machine du nœud elle-même.

page-no-node = Aucun nœud déverrouillé ne tourne dans cette maison. Démarrez-en un avec « hedgerow run --open », ou tapez la phrase secrète sur la page de celui qui est verrouillé.

viewer-may-not = { $name } ne peut pas faire cela ici. La personne responsable de ce nœud peut changer ce que chaque membre peut faire.
viewer-gone = Vous n’êtes plus dans la liste des membres de ce nœud. Demandez à la personne responsable.
viewer-not-in-space = { $name } n’écrit pas dans cet espace. Choisissez-en un autre, ou demandez à la personne responsable de ce nœud.
viewer-only-own = { $name } ne peut changer que ses propres ajouts. Demandez à la personne responsable de ce nœud, ou à un membre qui peut changer.
viewer-not-this-part = Cette partie reste sur la machine du nœud. C’est là qu’on peut la changer.

pin-length = Choisissez un code PIN de { $least } à { $most } caractères.
pin-plain = Ce code PIN est trop facile à deviner. Prenez au moins trois caractères différents.
pin-wrong = Ce n’est pas le code PIN de ce navigateur. { $left ->
    [0] Il ne reste aucun essai ; il faut une nouvelle invitation.
    [one] Il reste un essai ; ensuite il faut une nouvelle invitation.
   *[other] Il reste { $left } essais ; ensuite il faut une nouvelle invitation.
    }
door-no-memory = Cette machine a trop peu de mémoire libre pour vérifier cela maintenant. Réessayez dans un moment.

phones-no-address = Cette machine n’a pas d’adresse dans un réseau local. Connectez-la à un réseau et réessayez.
phones-not-served = La page pour téléphones est activée mais n’a pas pu être servie. Désactivez-la et réactivez-la dans les réglages.

sign-in-unknown = L’accès de ce navigateur est déjà fermé.
