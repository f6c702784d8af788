# Où en est une décision : qui s’est prononcé, ce que donnent les voix, lesquelles ne comptent pas.
cli-label-block-deciding = Où elle en est
deciding-needs = Pas encore ouverte. Nommez les groupes qui décident et une date de fin ; ensuite le groupe qui l’a créée peut l’ouvrir.
deciding-not-open = Pas encore ouverte : aucune voix ne compte tant que le groupe qui l’a créée ne l’ouvre pas.
deciding-changed = Elle était ouverte. Ce sur quoi elle portait a changé depuis ; il faut la rouvrir. Les voix sur la même question restent.
deciding-until = Les groupes peuvent se prononcer jusqu’à : { $closes }.
deciding-grace = Close : { $closes }. Ce qui fut signé à temps peut encore arriver jusqu’à : { $ends }. Ensuite le résultat peut être dit.
deciding-over = Close : { $closes }.
deciding-spoken = Se sont prononcés : { $spoken } sur { $count }
deciding-quorum = { $quorum ->
    [one] Au moins un groupe doit se prononcer
   *[other] Au moins { $quorum } groupes doivent se prononcer
}
deciding-means-consent = Par consentement : elle est adoptée quand quelqu’un est d’accord et que personne ne s’oppose. Le silence n’est pas une opposition.
deciding-means-consensus = Par consensus : elle est adoptée quand chaque groupe s’est prononcé, que quelqu’un est d’accord et que personne ne s’oppose.
deciding-means-majority = À la majorité : elle est adoptée quand plus de la moitié de ceux qui acceptent ou s’opposent sont pour.
deciding-means-advice = Après avis : le groupe qui l’a créée décide. Les objections ne l’arrêtent pas ; elles restent à côté du résultat.
deciding-not-secret = Tous dans cet espace voient chaque voix dès qu’elle arrive. Ce n’est pas un vote secret.
deciding-stance-agree = d’accord
deciding-stance-stand-aside = en retrait
deciding-stance-object = s’oppose
deciding-stance-contested = a dit deux choses qui ne concordent pas ; compte quand il se prononce à nouveau
deciding-stance-missing = ne s’est pas encore prononcé
deciding-for-option = choisit « { $option } »
deciding-verdict-carried = En l’état, elle est adoptée.
deciding-verdict-option = En l’état, « { $option } » est adopté.
deciding-verdict-blocked = En l’état, elle n’est pas adoptée.
deciding-verdict-lapsed = En l’état, trop peu se sont prononcés.
deciding-outcome = Le résultat
deciding-contested-by = Contesté par { $group }
deciding-early = Un résultat a été dit avant l’heure. Il ne vaut pas.
deciding-late = Signé à temps, arrivé après le résultat. Si cela le change, contestez-le.
deciding-unheard = Voix qui ne comptent pas
deciding-unheard-earlier-wording = dit sur une formulation antérieure
deciding-unheard-not-open = dit avant l’ouverture
deciding-unheard-too-late = dit après la fin
deciding-unheard-after-outcome = daté d’avant la fin, mais dit une fois le résultat connu
deciding-unheard-no-option = ne nomme aucun des choix
deciding-unheard-no-reason = une objection sans raison
