# Données d'exemple, où un nouveau groupe peut regarder un peu. Chaque titre est marqué comme exemple.
example-marked = Exemple : { $title }
example-import = Données d’exemple
examples-here-already = Les données d’exemple sont déjà ici. Ôtez-les d’abord.
examples-language-unknown = Il n’y a pas de données d’exemple en { $language }. Les langues sont : { $known }.

example-circle-title = Cercle du soir
example-circle-place = Bibliothèque, deuxième étage
example-circle-notes = Chaque semaine. La première personne arrivée met l’eau à chauffer.
example-harvest-title = Jour de récolte
example-harvest-notes = Rendez-vous à l’aube. Qui peut apporter des paniers ?
example-seeds-title = Semaine des graines
example-vigil-title = Veillée pour la rivière
example-vigil-aim = Que la rivière ait à nouveau qui veille sur elle
example-vigil-pace = Nous venons en silence, deux par deux.
example-vigil-notes = Apportez une bougie et un nom. S’il pleut, rendez-vous à l’école.
example-blankets-title = Couvertures pour l’hiver
example-blankets-quantity = 40 couvertures
example-phones-title = Deux téléphones avec chargeurs
example-van-title = Une camionnette à sept places
example-van-conditions = Le week-end. Qui l’emprunte paie l’essence.
example-letters-title = Comment nous avons parlé avec la mairie
example-letters-tried = Trois groupes y sont allés ensemble, chacun avec une courte lettre
example-letters-happened = La mairie nous a reçus sous deux jours
example-host-title = Animation
# Noms de personnes inventées, avec « ; » entre eux.
example-host-order = Ada; Bruno; Chen
example-well-title = Comment allez-vous ?
example-well-questions = Tout le monde est-il rentré ? Quelqu’un veut-il parler ?
example-river-title = Qui garde la rivière
example-river-text =
    La rivière n’est à personne.
    Nous la gardons pour ceux qui viendront après nous.
example-river-do-not-say = « Notre rivière » : d’autres y boivent aussi.
example-missing-title = Quelqu’un ne rentre pas
example-missing-triggers = Pas de nouvelles à neuf heures du soir
example-missing-first-hour =
    Appeler ceux qui étaient avec la personne
    Appeler l’avocate
    Dire à la famille ce que l’on sait
example-missing-first-day =
    Demander aux voisins
    Noter qui a vu quoi, et quand
example-missing-do-not = Ni noms ni photos en public.
example-room-title = Une chambre pour une famille
example-room-summary = Elle cherche une chambre jusqu’au printemps.
# Éléments d'une liste : « [x] » est fait, « [ ] » est à faire, « ; » est entre eux.
example-room-body-tasks = [x] Appeler la famille; [ ] Demander aux voisins; [ ] Voir la chambre ensemble
example-indoors-label = À l’intérieur, et sans photos
example-indoors-remark = Avec vous, discrètement. Rien en public.
example-wool-title = Vingt couvertures de laine
example-wool-quantity = 20 couvertures
