# Effacer des fiches, reçus, propositions, durées de garde.

page-erasing-erase = Effacer cette fiche
page-erasing-back = Retour à la fiche
page-erasing-erase-this = L’effacer pour de bon
page-erasing-erase-it = L’effacer
page-erasing-erase-of = L’effacer : { $title }
page-erasing-happens = Ce qui se passe alors
page-erasing-happens-here = Ses mots, son historique et tout ce qui a été dit à son sujet sont ôtés de cette machine.
page-erasing-happens-others = Il est demandé, avec votre signature, de faire de même à : { $names }. Leurs machines le font d’elles-mêmes dès qu’elles l’apprennent.
page-erasing-happens-alone = Personne d’autre n’est dans cet espace, il n’y a donc personne d’autre à qui le demander.
page-erasing-happens-receipts = Chaque machine qui l’a fait répond par un reçu signé. Vous voyez qui a confirmé et qui n’a pas encore répondu.
page-erasing-happens-not = Ne sont pas atteints : les pages imprimées, les fichiers emportés, les photos d’un écran, et les sauvegardes jusqu’à ce qu’elles soient lues par une machine qui sait ceci.
page-erasing-reason = Pourquoi, en peu de mots
page-erasing-reason-hint = Tous ceux qui sont dans l’espace le lisent. N’écrivez pas ici ce qui doit être effacé. Vous pouvez laisser vide.
page-erasing-sure = Je sais que ceci ne peut pas être annulé, à la différence de la corbeille.
page-erasing-do = L’effacer
page-erasing-doing = Effacement…
page-erasing-erased = Effacé et échu
page-erasing-erased-lead = Ce qui a été effacé, qui l’a confirmé, et ce qui a été gardé aussi longtemps que le veut sa sorte.
page-erasing-list = Effacé
page-erasing-none = Rien n’a encore été effacé.
page-erasing-one = { $kind }, effacement le { $when }
page-erasing-by = Par { $name }, dans { $space }.
page-erasing-waiting =
    { $confirmed ->
        [0] Aucune machine n’a encore confirmé ; sans nouvelles : { $waiting }.
        [one] Une machine a confirmé ; encore sans nouvelles : { $waiting }.
       *[other] { $confirmed } machines ont confirmé ; encore sans nouvelles : { $waiting }.
    }
page-erasing-all =
    { $confirmed ->
        [one] La seule machine à qui c’était demandé l’a confirmé.
       *[other] Les { $confirmed } machines à qui c’était demandé l’ont toutes confirmé.
    }
page-erasing-receipts = Qui l’a effacée
page-erasing-receipts-lead = Demandé par { $name } le { $when }. Demandé à chaque machine qui pouvait la détenir.
page-erasing-to-list = Effacé et échu
page-erasing-late =
    { $count ->
        [one] Un changement à son sujet est venu plus tard, de quelqu’un qui ne savait pas encore.
       *[other] { $count } changements à son sujet sont venus plus tard, de ceux qui ne savaient pas encore.
    }
page-erasing-late-look = En décider
page-erasing-confirmed =
    { $count ->
        [0] Confirmé par personne encore
        [one] Confirmé par une machine
       *[other] Confirmé par { $count } machines
    }
page-erasing-confirmed-by = Machine { $device } · { $when }
page-erasing-not-heard =
    { $count ->
        [0] Personne ne manque
        [one] Encore sans nouvelles d’une machine
       *[other] Encore sans nouvelles de { $count } machines
    }
page-erasing-not-heard-means = On le leur a demandé et elles n’ont pas répondu. Elles sont peut-être éteintes, ou disparues ; personne ne peut savoir si elles l’ont fait.
page-erasing-everybody = Chaque machine à qui c’était demandé a répondu.
page-erasing-couriers = Porteurs
page-erasing-courier-did = S’est défait des morceaux scellés.
page-erasing-courier-asked = On le lui a demandé, pas encore de réponse. Il n’a jamais pu les lire.
page-erasing-proposal = { $name } a écrit au sujet de quelque chose qui est effacé
page-erasing-proposal-how = C’est gardé à part et montré à personne. Gardez-le comme nouvelle fiche, ou rejetez-le pour de bon.
page-erasing-proposals-far = Garder ou non les changements arrivés trop tard ne se décide pas par le réseau local, mais sur la machine du nœud ou sur une autre machine de votre groupe.
page-erasing-keep = Le garder comme nouvelle fiche
page-erasing-discard = Le rejeter
page-erasing-kept = C’est gardé, comme nouvelle fiche.
page-erasing-discarded = C’est rejeté.
page-erasing-due = Gardé assez longtemps
page-erasing-due-how = Pour ces fiches, le temps de garde que veut leur sorte est passé. Rien ne s’efface de soi-même.
page-erasing-due-none = Rien n’est échu.
page-erasing-due-clock = { $clock } : { $day }
page-erasing-due-since = Échu depuis le { $day }
page-erasing-before = Ont pu la lire autrefois et ne sont plus d’ici : { $names }. On ne peut que le leur demander.
page-erasing-why = Raison :
