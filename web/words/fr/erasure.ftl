# Effacement : ce qui a été effacé, qui l'a confirmé, ce qui est venu trop tard, ce qui est échu.

erase-not-yours = Seuls { $owner }, à qui est cette fiche, ou un garant de plus haut rang peuvent l’effacer. Demandez-leur.
erase-reason-long = Une raison peut avoir { $chars } caractères. Dites-la plus court, et sans ce qui doit être effacé.
erasure-unknown = Rien de ce qui commence par { $id } n’a été effacé ici.
erasure-not-cleaned = Quelque chose a été effacé et n’est plus montré nulle part ici, mais ses traces sur ce disque n’ont pas pu être écrasées. Faites de la place sur le disque et redémarrez Hedgerow.
erasure-heard = { $by } a effacé une fiche ({ $kind }) dans { $space }, et ce nœud s’en est défait aussi. Voyez qui d’autre l’a confirmé : hedgerow receipts { $erase }
record-erased = c’est au sujet d’une fiche qui a été effacée
record-erased-then = Cette fiche a été effacée le { $date } par { $by }. Rien n’en est gardé ici.
proposal-unknown = Aucune proposition ne commence par { $proposal }. Cherchez-la dans la liste des propositions.
proposal-nothing-to-keep = Cette proposition ne contient rien dont on puisse faire une nouvelle fiche. Rejetez-la.
proposal-late = Elle a été écrite par un groupe qui ne savait pas encore que la fiche était effacée. Gardez-la comme nouvelle fiche, ou rejetez-la.
proposal-knew = Elle a été écrite au sujet d’une fiche par quelqu’un qui la savait effacée. Rejetez-la, ou gardez-la comme nouvelle fiche.
cli-erased =
    { $records ->
        [one] C’est effacé ici, et il est demandé à chacun de ceux qui la détiennent de faire de même. Voyez qui l’a confirmé : hedgerow receipts { $id }
       *[other] { $records } fiches ont été effacées ici, et il est demandé à chacun de ceux qui les détiennent de faire de même. Voyez qui l’a confirmé : hedgerow receipts { $id }
    }
cli-erasure = { $kind }, effacement le { $date } par { $by }
cli-erasure-why = Raison : { $why }
cli-erasure-confirmed = Confirmé par :
cli-erasure-waiting = Demandé, encore sans nouvelles de :
cli-erasure-couriers = Porteurs pas encore prévenus :
cli-erasure-couriers-done = Porteurs prévenus, et qui disent le suivre :
cli-erasure-before = Étaient d’ici avant ; on ne peut que le leur demander :
cli-erasure-proposals =
    { $count ->
        [one] Un changement est venu trop tard : hedgerow proposals
       *[other] { $count } changements sont venus trop tard : hedgerow proposals
    }
cli-erasure-reach = Ce qui a été emporté, imprimé, photographié ou gardé dans d’anciennes copies d’une maison ne peut pas être atteint.
cli-no-erasures = Rien n’a été effacé.
cli-no-proposals = Aucune proposition.
cli-proposal = { $proposal }  { $kind }, par { $by }, { $date }
cli-proposal-kept = Gardée comme nouvelle fiche : { $id }
cli-proposal-discarded = C’est rejeté, et il est demandé à chacun de ceux qui la détiennent de l’effacer.
cli-no-retention = Aucune fiche n’a dépassé le temps pour lequel elle devait être gardée.
cli-label-record = Fiche
cli-label-waiting = Sans nouvelles
cli-label-due-ms = Échu depuis
