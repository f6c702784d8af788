# Ce qui est gardé sans effet, et pourquoi.

author-not-contributor = Le groupe qui a écrit ceci n’avait pas le droit d’écrire ici ; c’est gardé et sans effet.
set-aside-by-fork = Ceci a été écrit deux fois à la même place par deux copies d’un même appareil ; c’est gardé et sans effet jusqu’à ce que cet appareil le redise.
set-aside-by-removal = Ceci est venu quand le groupe qui l’a écrit ne pouvait plus écrire ici ; c’est gardé et sans effet.
entered-again-not-own = Ceci répète quelque chose qu’un autre appareil a écrit ; c’est gardé et sans effet.
set-aside-nothing = Rien n’est mis de côté.
set-aside-more = Et d’autres encore ; ils sont dans l’historique de leurs fiches.
set-aside-why-removed = Le groupe { $group } a été retiré le { $when } par { $by }.
set-aside-why-left = Le groupe { $group } est parti le { $when }.
set-aside-why-role = Depuis le { $when }, par décision du groupe { $by }, le groupe { $group } peut seulement lire.
set-aside-why-invitation = L’invitation du groupe { $group } ne compte pas, il ne peut donc pas écrire ici. Un garant peut l’inviter à nouveau.
set-aside-count =
    { $count ->
        [one] Un de ses changements est venu trop tard et est mis de côté.
       *[other] { $count } de ses changements sont venus trop tard et sont mis de côté.
    }
set-aside-stays =
    { $count ->
        [one] Un changement reste parce que d’autres avaient bâti dessus : { $who }.
       *[other] { $count } changements restent parce que d’autres avaient bâti dessus : { $who }.
    }
set-aside-your-words-stay = Vous ne le saviez pas encore. Vos mots restent.
set-aside-in-record =
    { $group } : { $count ->
        [one] un changement est venu trop tard et est mis de côté.
       *[other] { $count } changements sont venus trop tard et sont mis de côté.
    } `history` les montre.
news-removals = Qui peut écrire a changé :
