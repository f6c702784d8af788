# Espaces : ce que des groupes tiennent ensemble.

page-spaces-may-reader = Peut voir
page-spaces-may-contributor = Peut voir et ajouter
page-spaces-may-steward = Peut voir, ajouter et inviter
page-spaces-may-courier = Le porte, scellé
page-spaces-does-reader = Ce groupe détient chaque fiche de cet espace et ne peut pas y écrire.
page-spaces-does-contributor = Ce groupe peut ajouter des fiches, répondre, promettre et commenter ; personne ne change ce que d’autres ont écrit.
page-spaces-does-steward = Ce groupe décide aussi avec vous qui en fait partie : il peut inviter d’autres groupes.
page-spaces-role = Ce que ce groupe peut y faire
page-spaces-new = Créer un espace
page-spaces-lead = { $count ->
    [0] Ce qui est à la maison est pour votre groupe seul. Rien n’est encore partagé.
    [one] Un espace est partagé avec d’autres. Ce qui est à la maison est pour votre groupe seul.
   *[other] { $count } espaces sont partagés avec d’autres. Ce qui est à la maison est pour votre groupe seul.
  }
page-spaces-back = Retour aux espaces
page-spaces-one = Espace
page-spaces-gone = Cet espace n’est pas ici. Il n’est peut-être pas encore arrivé.
page-spaces-home = Maison : seulement votre propre groupe. Elle n’est jamais partagée.
page-spaces-left = Vous avez quitté cet espace. Ce qui y était à votre départ reste lisible ici.
page-spaces-own-reader = Vous pouvez tout voir ici, et ne rien écrire.
page-spaces-own-contributor = Vous pouvez voir et ajouter.
page-spaces-own-steward = Vous pouvez voir et ajouter, et vous décidez qui en fait partie, avec les autres garants s’il y en a.
page-spaces-own-courier = Vous le portez scellé pour les autres et ne pouvez rien en lire.
page-spaces-does-courier = Ce groupe le porte scellé et ne peut rien en lire.
page-spaces-offered-short = On vous a demandé d’être garants ici.
page-spaces-offered = On a demandé à votre groupe d’être garant de cet espace.
page-spaces-offered-why = Vous décidez alors avec les autres qui en fait partie. Rien ne change tant que vous n’avez pas répondu.
page-spaces-offered-accept = Devenir garants
page-spaces-offered-them = On lui a demandé d’être garant ; pas encore de réponse.
page-spaces-waiting = { $count ->
    [one] Un changement attend quelque chose qui n’est pas arrivé.
   *[other] { $count } changements attendent quelque chose qui n’est pas arrivé.
  }
page-spaces-waiting-why = { $count ->
    [one] Un changement sur qui fait partie de cet espace repose sur quelque chose qui n’est pas encore arrivé. Il sera réexaminé à ce moment-là ; mettez-vous en contact avec les autres groupes de cet espace.
   *[other] { $count } changements sur qui fait partie de cet espace reposent sur quelque chose qui n’est pas encore arrivé. Ils seront réexaminés à ce moment-là ; mettez-vous en contact avec les autres groupes de cet espace.
  }
page-spaces-name = Son nom
page-spaces-new-how = Un espace, c’est ce que des groupes tiennent ensemble : son calendrier, ses besoins et promesses, ses dossiers et leçons. Vous y êtes seuls jusqu’à ce que vous le partagiez, et tous ceux qui en font partie voient son nom.
page-spaces-new-do = Le créer
page-spaces-not = Pas maintenant
page-spaces-members = Qui en fait partie
page-spaces-share = Partager cet espace
page-spaces-share-with = Avec qui
page-spaces-share-choose = Choisissez un groupe
page-spaces-share-means = Ce groupe reçoit tout ce qui est dans cet espace, y compris ce qui a été écrit avant.
page-spaces-share-nobody = Tous les groupes dont vous avez comparé les nombres en font déjà partie, avec tout ce qui peut être donné.
page-spaces-holds = Ce qu’il contient
page-spaces-activity = Ce qui s’est passé ici
page-spaces-compare = Les autres ont-ils la même chose ?
page-spaces-compare-how = Tout est d’abord vérifié ici, puis comparé avec le groupe que vous choisissez. Cela peut prendre un moment.
page-spaces-comparing = Comparaison…
page-spaces-equal = { $name } détient exactement la même chose et la voit comme vous.
page-spaces-different = { $name } détient autre chose en ce moment.
page-spaces-not-compared = La comparaison avec { $name } n’a pas pu se faire.
page-spaces-leave = Quitter
page-spaces-leave-this = Quitter cet espace
page-spaces-leave-really = Quitter { $name } ?
page-spaces-leave-means = Ce que votre groupe a écrit reste chez les autres, sous son nom. Rien de nouveau ne vient à vous ni ne part de vous. Pour revenir, il faut qu’un garant vous invite à nouveau.
page-spaces-leave-alone = Votre groupe en est le seul garant : après lui, personne ne pourra laisser entrer d’autres groupes ni en retirer. Nommez d’abord un autre garant.
page-spaces-leave-do = Le quitter
page-spaces-stay = Rester
page-spaces-compare-no-answer = L’autre côté n’a pas répondu.
page-spaces-compare-other-entries = Un côté a des changements que l’autre n’a pas. Synchronisez, puis comparez à nouveau.
page-spaces-compare-unreadable = Un côté ne peut pas lire tout ce qu’il détient.
page-spaces-compare-other-view = Les deux détiennent les mêmes changements et les montrent différemment. Merci de nous le signaler.
page-spaces-frozen = Il ne reste personne dans cet espace qui puisse laisser entrer ou faire sortir d’autres groupes. Vous pouvez continuer avec une copie à vous.
page-spaces-ended-left = Votre groupe a quitté cet espace, on n’y écrit donc plus rien.
page-spaces-ended-removed = { $by } a retiré votre groupe de cet espace le { $when }. On n’y écrit plus rien.
page-spaces-ended-then = Ce que vous aviez jusque-là reste lisible ici. Vous pouvez continuer avec une copie à vous.
page-spaces-member-rests = Rien ne passe entre vous et ce groupe ici en ce moment.
page-spaces-member-more = Ce qu’il détient
page-spaces-member-of = Ce que ce groupe détient : { $name }
page-spaces-request-remove = { $by } demande le départ du groupe { $target } de cet espace.
page-spaces-request-role = { $by } demande de ne permettre à { $target } rien de plus que ceci : { $role }.
page-spaces-request-rests = Tant que ceci est ouvert, rien ne passe ici entre { $by } et { $target }. Tous les autres continuent.
page-spaces-request-backed = Déjà d’accord : { $names }.
page-spaces-request-could = Qui peut la confirmer : { $names }.
page-spaces-request-nobody = Personne d’autre ici ne peut la confirmer. Continuer avec une copie est la voie de sortie.
page-spaces-request-confirm = D’accord
page-spaces-request-withdraw = Reprendre la demande
page-spaces-request-confirmed = Votre accord est signé.
page-spaces-request-withdrawn = La demande est reprise.
page-spaces-packed = La longueur de son historique
page-spaces-packed-never = Chaque changement depuis son début est gardé tel qu’il a été écrit.
page-spaces-packed-since =
    { $count ->
        [one] L’historique est condensé depuis le { $when }. D’un changement plus ancien sont restés { $size } de ce qui compte encore.
       *[other] L’historique est condensé depuis le { $when }. De { $count } changements plus anciens sont restés { $size } de ce qui compte encore.
    }
page-spaces-packed-unconfirmed = Un historique condensé plus récent attend qu’un autre groupe l’ait vérifié.
page-spaces-packed-why = Avec un historique condensé, les nouveaux membres reçoivent ce qui compte au lieu de chaque pas qui y a mené. Rien de ce que chacun peut voir n’est perdu.
page-spaces-pack = Le condenser maintenant
page-spaces-packing = Condensation et vérification…
page-spaces-packed-now =
    { $count ->
        [one] C’est condensé : une fiche en { $size }.
       *[other] C’est condensé : { $count } fiches en { $size }.
    }
page-spaces-packed-waits = C’est condensé en { $size }. Cela comptera dès qu’une machine d’un autre groupe l’aura vérifié. { $names }
page-spaces-keys = Clés
page-spaces-keys-how = De nouvelles clés ferment la porte à qui en a une ancienne : une machine disparue, ou quelqu’un qui l’a copiée. Elles changent aussi d’elles-mêmes de temps en temps.
page-spaces-keys-do = Changer les clés maintenant
page-spaces-keys-done = À partir de maintenant, tout ici s’écrit sous de nouvelles clés.
page-spaces-aside = Mis de côté
page-spaces-aside-how = Ces changements sont venus après la fin de la part de leur groupe dans cet espace. Ils sont gardés et ne changent rien.
page-spaces-aside-count =
    { $count ->
        [one] un changement
       *[other] { $count } changements
    }
page-spaces-aside-untitled = Une fiche sans nom
page-spaces-copy = Continuer avec une copie
page-spaces-copy-how = Si vous ne pouvez pas rester dans un même espace avec quelqu’un, emportez ce qui est ici dans un nouvel espace à vous.
page-spaces-copy-open = Continuer avec une copie
page-spaces-copy-means = Toutes les fiches sont inscrites à nouveau dans un espace où vous êtes d’abord seuls ; chacune renvoie à son origine. Invitez ensuite qui vous voulez. L’ancien espace ne continue sans vous que si vous le quittez.
page-spaces-copy-name = Comment s’appelle le nouvel espace
page-spaces-copy-do = Faire la copie
page-spaces-copying = Copie…
page-spaces-aside-stays =
    { $count ->
        [one] Un autre reste en place, parce que d’autres avaient bâti dessus : { $names }.
       *[other] { $count } autres restent en place, parce que d’autres avaient bâti dessus : { $names }.
    }
page-spaces-history-kept = Les pas qui y ont mené sont encore sur cette machine, pour regarder en arrière. Ceux qui les gardent ailleurs ne sont pas touchés.
page-spaces-history-gone = Sur cette machine n’est gardé que ce qui compte, et les pas venus après.
page-spaces-history-keep = Garder les pas à partir de maintenant
page-spaces-history-drop = S’en défaire ici
page-spaces-history-dropped = C’est fait : cette maison faisait { $before }, elle fait maintenant { $after }.
