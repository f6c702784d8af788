# Aujourd'hui, et depuis votre absence.

page-today-print = Imprimer la semaine
page-today-add = Ajouter
page-today-incident = Signaler un incident
page-today-contested = Contesté
page-today-activity = Toute l’activité

## Ce que la page dirait à voix haute

page-today-lead = { $count ->
    [0] Rien ne vous attend.
    [one] Une chose vous attend.
   *[other] { $count } choses vous attendent.
  }
# $title est le titre d'une fiche, $day par exemple « vendredi 27 novembre ».
page-today-lead-near = La plus proche est « { $title } », le { $day }.
page-today-lead-today = « { $title } » est pour aujourd’hui.
page-today-lead-late = « { $title } » était pour le { $day }.
page-today-lead-held = { $count ->
    [one] Votre partenaire a vos derniers changements.
   *[other] Tous vos partenaires ont vos derniers changements.
  }
page-today-lead-behind = { $count ->
    [one] { $groups } n’a pas encore vos derniers changements.
   *[other] { $groups } n’ont pas encore vos derniers changements.
  }
page-today-lead-behind-many = { $count ->
    [one] Un partenaire n’a pas encore vos derniers changements.
   *[other] { $count } partenaires n’ont pas encore vos derniers changements.
  }

## Ce qui attend

page-today-waits = Ce qui vous attend
page-today-waits-nothing = Rien ne vous attend maintenant.
page-today-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer { $count } de plus
  }
page-today-for-choose = Des mots ou des demandes se sont croisés et ne concordent pas. Rien n’est perdu ; il faut que quelqu’un choisisse.
page-today-for-acknowledge = Un incident est signalé. Les autres attendent de savoir que vous le savez.
page-today-for-acknowledge-late = Personne n’a répondu à temps à cet incident. Dites que vous le savez.
page-today-for-clock-acknowledge = Personne n’a répondu à temps. Prévenez aussi autrement.
page-today-for-accept = Quelqu’un offre ceci pour ce dont vous avez besoin. Le prenez-vous ?
page-today-for-deliver = Vous l’avez promis. Dites-le quand vous l’aurez remis.
page-today-for-confirm = L’autre groupe dit l’avoir remis. L’avez-vous reçu ?
page-today-for-agree = Une action commune est proposée. Les autres attendent votre réponse.
page-today-for-look-again = Le plan a bougé sous votre propre version. Une de vos lignes a été écrite avant.
page-today-for-answer = Chaque groupe dit comment il va. Votre réponse manque encore.
page-today-for-answer-referral = Un dossier vous a été transmis. Le prenez-vous ?
page-today-for-take-over = C’est maintenant votre tour. Dites que vous prenez le relais.
page-today-for-decide = Une décision est ouverte. Votre groupe ne s’est pas encore prononcé.
page-today-for-advise = On vous demande un avis avant une décision.
page-today-for-outcome = Les voix sont là. Dites ce qu’il en est sorti.
page-today-for-sign = Un accord est ouvert à la signature. Votre groupe n’a pas signé cette formulation.
page-today-for-act = Ce plan est déclenché. Il faut agir maintenant.
page-today-for-debrief = C’est fini. Dites ce que vous avez appris, pour que la prochaine fois aille mieux.
page-today-for-drill = Un exercice de ce plan est dû. Votre groupe ne l’a pas fait.
page-today-for-sign-plan = Un plan est ouvert à la signature. Votre groupe n’a pas signé cette formulation.
page-today-plan-whole = Le plan entier, et qui appeler
page-today-for-review = Avant de le dire en public, quelqu’un qui parle cette langue et ne l’a pas écrit le lit. Le lisez-vous ?
page-today-for-use = Quelqu’un d’autre l’a lu. Vous pouvez l’utiliser.
page-today-for-reword = L’original a changé depuis votre version. Regardez si la vôtre le dit encore.
page-today-for-stopped = Un autre groupe dit de ne pas utiliser ceci. Regardez pourquoi. Dites ensuite la même chose, ou qu’on peut de nouveau l’utiliser.
page-today-for-clock-look = Il est temps de le revoir.
page-today-for-clock-answer = Une réponse est attendue.
page-today-for-clock-erase = C’est gardé depuis assez longtemps. Vous pouvez demander à tous ceux qui l’ont de l’effacer.
page-today-for-clock-review = Il est temps de la revoir.
page-today-for-accept-steward = On vous propose d’être garants de cet espace, avec le droit d’ajouter et de retirer des groupes.
page-today-for-look-space = { $name } partage cet espace avec vous, et rien n’y est encore écrit. Regardez qui s’y trouve et ce que vous pouvez y faire, ou écrivez la première entrée.
page-today-for-look-spaces = Espaces que ce groupe partage avec vous et où rien n’est encore écrit : { $count }. Regardez lesquels, qui s’y trouve et ce que vous pouvez y faire.
page-today-for-compare-numbers = Vous vous êtes jumelés, et les six nombres n’ont pas encore été comparés.
page-today-for-other = Quelqu’un attend un mot de vous.
page-today-look-open = L’ouvrir
page-today-look-other = Une autre réponse
page-today-look-both = Voir les deux
page-today-look-compare = Comparer les lignes
page-today-look-numbers = Comparer les nombres
page-today-accept-steward = Accepter
# $days jusqu'à l'échéance ; la date est dessous.
page-today-due = { $days ->
    [0] Pour aujourd’hui
    [1] Pour demain
   *[other] À faire
  }
page-today-late = { $days ->
    [one] En retard d’un jour
   *[other] En retard de { $days } jours
  }
# $statement est ce qui a été dit, $title le titre de la fiche.
page-today-said = C’est dit : « { $statement } », à propos de « { $title } ». Cela figure dans l’historique.
page-today-steward = Votre groupe est maintenant garant de « { $space } ».

## Ce que d'autres ont à faire

page-today-others = Ce qui attend les autres
page-today-others-choose = { $name } peut choisir ce qui vaut.
page-today-others-acknowledge = { $name } n’a pas encore accusé réception.
page-today-others-clock-acknowledge = { $name } attend un accusé de réception.
page-today-others-accept = { $name } n’a pas dit si c’est accepté.
page-today-others-deliver = { $name } l’a promis.
page-today-others-confirm = { $name } n’a pas dit que c’est arrivé.
page-today-others-agree = { $name } n’a pas encore répondu.
page-today-others-look-again = { $name } peut revoir sa propre version.
page-today-others-answer = { $name } n’a pas répondu.
page-today-others-answer-referral = { $name } n’a pas dit si ce dossier est pris.
page-today-others-take-over = { $name } doit prendre le relais.
page-today-others-clock-look = { $name } peut le revoir.
page-today-others-clock-answer = { $name } n’a pas répondu.
page-today-others-clock-erase = { $name } peut demander de l’effacer.
page-today-others-clock-review = { $name } peut la revoir.
page-today-others-accept-steward = On a proposé à { $name } d’en être garant.
page-today-others-compare-numbers = { $name } peut comparer les nombres.
page-today-others-other = C’est à { $name } de parler.
page-today-others-more = { $count ->
    [one] Et une autre.
   *[other] Et { $count } autres.
  }

## La semaine

page-today-week = Cette semaine
page-today-month = Mois entier
page-today-today = Aujourd’hui
page-today-week-nothing = Rien n’est prévu.
page-today-all-day = Toute la journée
page-today-entry-joint = action commune
page-today-entry-own-form = votre propre version de l’action commune
page-today-entry-other-form = sa propre version de l’action commune
page-today-your-time = Chez vous { $time }
page-today-their-time = { $place } { $time }

## Ce qui a changé

page-today-changed = Changé depuis votre dernier passage
page-today-changed-since = Depuis le { $when }
page-today-changed-nothing = Les autres n’ont rien changé depuis votre dernier passage.
page-today-changed-more = D’autres changements, dans Activité
page-today-change-more = { $count ->
    [one] Et un changement plus ancien.
   *[other] Et { $count } changements plus anciens.
  }
page-today-seen = J’ai vu ces changements
page-today-back = Vous étiez injoignables à partir du { $day }.
page-today-back-read = Ce qui s’est passé entre-temps

## Qui a vos mots

page-today-holds = Qui a ce que vous avez écrit
page-today-holds-now = Connecté maintenant. Ce groupe a tout.
page-today-holds-sending = { $count ->
    [one] Connecté maintenant. Un changement est en route.
   *[other] Connecté maintenant. { $count } changements sont en route.
  }
page-today-holds-never = Pas encore de contact.
page-today-holds-long = { $days ->
    [one] Pas de contact depuis un jour.
   *[other] Pas de contact depuis { $days } jours.
  }
page-today-holds-all = Ce groupe avait tout lors de votre dernier contact.
page-today-holds-met = Ce groupe a tout. Contact { $ago }.
page-today-holds-wait-first = { $count ->
    [one] Un changement attend ce groupe.
   *[other] { $count } changements attendent ce groupe.
  }
page-today-holds-wait = { $count ->
    [one] Un changement attend ce groupe depuis { $since }.
   *[other] { $count } changements attendent ce groupe depuis { $since }.
  }
page-today-since-today = aujourd’hui
page-today-stick = Les mettre sur une clé USB
page-today-turns = Tours
page-today-turn-own = C’est votre tour.
page-today-turn-own-until = C’est votre tour jusqu’au { $day }.
page-today-turn-other = Tour en cours : { $name }.
page-today-turn-other-until = Tour en cours jusqu’au { $day } : { $name }.
page-today-quiet-none = Rien n’a quitté cette machine. Partenaires : 0.
page-today-quiet-not-met = { $count ->
    [one] Rien n’a quitté cette machine. Vous êtes jumelés avec un groupe, sans contact encore.
   *[other] Rien n’a quitté cette machine. Vous êtes jumelés avec { $count } groupes, sans contact encore.
  }
page-today-quiet = { $count ->
    [one] Rien n’a quitté cette machine, sauf vers le seul groupe avec qui vous êtes jumelés. Dernière connexion : { $ago }.
   *[other] Rien n’a quitté cette machine, sauf vers les { $count } groupes avec qui vous êtes jumelés. Dernière connexion : { $ago }.
  }
page-today-connections = Toutes les connexions

## Le début

page-today-no-space = Vous êtes à l’intérieur, et aucun espace n’a encore été choisi pour vous. Demandez à la personne responsable de ce nœud.
page-today-begin = Une première chose utile
page-today-begin-next = Une chose utile pour continuer
page-today-begin-event = Noter un événement
page-today-begin-event-note = Ce qui vient ensuite, et quand. Tout votre groupe le voit ; les autres seulement si vous le partagez.
page-today-begin-need = Dire ce qui manque
page-today-begin-need-note = Douze manteaux, une camionnette samedi : qui peut donner répond par une promesse.
page-today-begin-pair = Se jumeler avec un groupe
page-today-begin-pair-note = Avec un code, et six nombres que vous comparez ensemble. Rien n’est partagé tant que vous n’avez pas choisi.
page-today-examples = { $count ->
    [one] Une fiche ici est un exemple. Personne d’autre ne la voit, et elle s’en va quand vous voulez.
   *[other] { $count } fiches ici sont des exemples. Personne d’autre ne les voit, et elles s’en vont toutes d’un coup.
  }
page-today-examples-remove = Ôter les exemples

## Depuis votre absence

page-today-away-title = Depuis votre absence
# $from est le moment où il est devenu injoignable, $count combien de fois des mots se sont croisés.
page-today-away-lead = { $count ->
    [0] Vous étiez injoignables à partir du { $from }. Rien de ce que vous avez écrit n’a croisé les mots d’un autre groupe.
    [one] Vous étiez injoignables à partir du { $from }. À un endroit, vos mots ont croisé ceux d’un autre groupe.
   *[other] Vous étiez injoignables à partir du { $from }. À { $count } endroits, vos mots ont croisé ceux d’un autre groupe.
  }
page-today-away-nothing = Les autres n’ont rien changé pendant que vous étiez injoignables.
page-today-away-never = Ce nœud n’a pas encore été injoignable. Après un temps sans aucun partenaire, cette page dit ce qui s’est passé entre-temps.
page-today-away-met = Là où vos mots ont croisé ceux d’un autre groupe
page-today-away-met-kept = Tous sont gardés jusqu’à ce que quelqu’un choisisse
# $groups qui ont écrit, $fields quelles lignes.
page-today-away-met-who = { $groups } ont écrit { $fields } sans rien savoir les uns des autres.
page-today-away-closed = Fermé sans vous
page-today-away-new = Nouveau pour vous
page-today-away-holds = Ce que les autres ont maintenant
page-today-away-holds-none = Encore aucun de vos changements.
page-today-away-not-met-since = Pas de contact depuis { $since }.
page-today-away-holds-some = { $held } de vos { $count } changements. Les autres sont en route.
page-today-away-holds-all = { $count ->
    [0] Vous n’avez rien écrit depuis.
    [one] Votre unique changement.
   *[other] Vos { $count } changements, tous.
  }
page-today-away-kept = Pendant que vous étiez injoignables, les autres ont peut-être avancé. Rien de ce que vous aviez écrit n’a été remplacé : chaque texte d’avant est dans l’historique de sa fiche.
page-today-away-removals = Qui n’est plus dans un espace
page-today-away-aside =
    { $count ->
        [one] Un de ses changements est venu trop tard et est mis de côté.
       *[other] { $count } de ses changements sont venus trop tard et sont mis de côté.
    }
page-today-away-stays =
    { $count ->
        [one] Un changement reste, parce que d’autres avaient bâti dessus : { $names }.
       *[other] { $count } changements restent, parce que d’autres avaient bâti dessus : { $names }.
    }
page-today-asked =
    { $count ->
        [one] Dans { $space }, quelqu’un demande votre accord sur qui en fait partie.
       *[other] Dans { $space }, { $count } demandes sur qui en fait partie attendent votre accord.
    }
page-today-asked-look = Les regarder
