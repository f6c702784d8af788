# Ce que toutes les pages ont en commun : les valeurs et leurs champs, les déclarations, qui a écrit quoi, qui l'a.

page-parts-statement-unknown = Une déclaration que cette version de Hedgerow ne connaît pas
page-parts-answer-yes = Oui
page-parts-answer-no = Non
page-parts-answer-unknown = Pas connu
page-parts-nothing = Rien d’écrit
page-parts-about = environ { $date }
page-parts-unsure = { $date }, pas sûr
page-parts-season-21 = printemps { $year }
page-parts-season-22 = été { $year }
page-parts-season-23 = automne { $year }
page-parts-season-24 = hiver { $year }
page-parts-from-to = du { $from } au { $to }
page-parts-place-country = { $place } (le pays, sans plus de précision)
page-parts-place-region = { $place } (la région, sans plus de précision)
page-parts-place-town = { $place } (la ville, sans plus de précision)
page-parts-place-district = { $place } (le quartier, sans plus de précision)
page-parts-place-street = { $place } (la rue, sans plus de précision)
page-parts-place-exact = { $place } (exactement là)
page-parts-place-about = { $place }, à { $metres } m près
page-parts-elsewhere = { $time } à { $zone }
page-parts-not-here = Une fiche qui n’est pas ici

# Qui a écrit
page-parts-by-member = { $member } pour { $group }
page-parts-arrived = arrivé chez vous le { $when }
page-parts-clock-unsure = selon une horloge peu sûre

# Changer un champ
page-parts-change = Changer : { $field }
page-parts-done = C’est fait
page-parts-cancel = Laisser comme c’était
page-parts-saving = Enregistrement…
page-parts-saved = Enregistré sur ce nœud
page-parts-not-saved = Pas encore enregistré. Ce que vous avez tapé est toujours là.
page-parts-meanwhile = { $who } a écrit ceci entre-temps. Rien de ce que vous avez tapé n’est perdu.
page-parts-theirs = Ce qui est écrit maintenant
page-parts-mine = Ce que vous avez tapé
page-parts-keep-theirs = Garder ce qui est écrit
page-parts-keep-mine = Mettre le mien à la place
page-parts-optional = { $field } (si vous voulez)
page-parts-chars-left = { $count ->
    [0] Plus aucun caractère
    [one] Il reste un caractère
   *[other] Il reste { $count } caractères
  }
page-parts-sensitive = N’écrivez ici que ce qui ne pourrait blesser personne si de mauvaises mains le lisaient.

# Valeurs contestées
page-parts-contested = Écrit deux fois, sans que l’un sache rien de l’autre. Les deux sont gardés jusqu’à ce que quelqu’un choisisse.
page-parts-contested-only-owner = { $group } peut choisir entre les deux.
page-parts-contested-empty = Rien : cela a été ôté
page-parts-choose = Garder celui-ci
page-parts-third = En écrire un autre
page-parts-contested-word = Contesté
page-parts-contested-task = Deux textes pour cette tâche : { $titles }

# Moments, dates, durées
page-parts-day = Jour
page-parts-time = Heure
page-parts-all-day = Toute la journée
page-parts-zone = Fuseau horaire
page-parts-zone-change = Un autre fuseau horaire
page-parts-skipped = Les horloges sautent cette heure ce jour-là : cela compte comme { $time }.
page-parts-year = Année
page-parts-month = Mois ou saison
page-parts-month-any = Dans l’année
page-parts-day-any = Jour, si on le sait
page-parts-season-name-21 = Printemps
page-parts-season-name-22 = Été
page-parts-season-name-23 = Automne
page-parts-season-name-24 = Hiver
page-parts-mark = Est-ce sûr
page-parts-mark-sure = Connu
page-parts-mark-about = À peu près
page-parts-mark-unsure = Pas sûr
page-parts-span-length = Une durée
page-parts-span-window = D’un jour à un autre
page-parts-count = Combien
page-parts-unit = De quoi
page-parts-unit-hour = heures
page-parts-unit-day = jours
page-parts-unit-week = semaines
page-parts-unit-month = mois
page-parts-unit-year = ans
page-parts-from = Du
page-parts-to = Jusqu’au
page-parts-span-raw = { $span } (pour changer, donnez une nouvelle durée)
page-parts-repeats-never = Ne se répète pas
page-parts-repeats-each = Intervalle
page-parts-repeats-altogether = Nombre de fois en tout, s’il y a une fin
page-parts-repeats-every-day = { $count ->
    [one] Chaque jour
   *[other] Tous les { $count } jours
  }
page-parts-repeats-every-week = { $count ->
    [one] Chaque semaine
   *[other] Toutes les { $count } semaines
  }
page-parts-repeats-every-month = { $count ->
    [one] Chaque mois
   *[other] Tous les { $count } mois
  }
page-parts-repeats-every-year = { $count ->
    [one] Chaque année
   *[other] Tous les { $count } ans
  }
page-parts-repeats-on = { $often } : { $days }
page-parts-repeats-until = { $often }, jusqu’au { $day }
page-parts-repeats-times = { $often }, { $count ->
    [one] une fois
   *[other] { $count } fois en tout
  }
page-parts-repeats-other = Selon une règle d’un autre programme de calendrier
page-parts-repeats-as-it-is = Comme maintenant
page-parts-repeats-replace = Elle reste jusqu’à ce que vous choisissiez autre chose.

# Nombres, argent, lieux, personnes, liens
page-parts-number = Nombre
page-parts-counted = Ce qui est compté
page-parts-currency = Monnaie
page-parts-currency-hint = Trois lettres, comme EUR ou GEL
page-parts-choice-none = Pas dit
page-parts-precision = Avec quelle précision les autres peuvent le savoir
page-parts-precision-none = Pas dit
page-parts-precision-country = Le pays
page-parts-precision-region = La région
page-parts-precision-town = La ville
page-parts-precision-district = Le quartier
page-parts-precision-street = La rue
page-parts-precision-exact = Exactement
page-parts-person-hint = Un nom ou un pseudonyme ; les personnes de votre groupe sont proposées quand vous tapez
page-parts-pick-group-none = Aucun groupe choisi
page-parts-link-search = Chercher une fiche
page-parts-link-found = { $count ->
    [0] Aucune fiche trouvée. Essayez un autre mot.
    [one] Une fiche trouvée
   *[other] { $count } fiches trouvées
  }
page-parts-link-remove = Ôter « { $title } »
page-parts-many-add = Ajouter
page-parts-many-one = Encore un
page-parts-many-remove = Ôter « { $value } »
page-parts-many-up = Monter « { $value } »
page-parts-ticked = Fait :
page-parts-unticked = À faire :
page-parts-task-is-done = C’est fait
page-parts-task-is-open = C’est à faire
page-parts-task-new = Nouvelle tâche
page-parts-task-done = Fait : { $title }
page-parts-task-title = Tâche { $number }

# Ce que le nœud dit d'une valeur, avec les mots d'un formulaire
page-parts-wrong-missing = { $field } est à remplir.
page-parts-missing = Il faut remplir ce champ.
page-parts-missing-choice = Il faut d’abord en choisir un.
page-parts-wrong-long = C’est trop long : { $chars } caractères au plus. Raccourcissez, ou mettez-le dans les notes.
page-parts-wrong-hidden = Il y a là des caractères invisibles ou qui retournent le texte. Tapez-le à nouveau sans eux.
page-parts-wrong-moment = Donnez un jour, et une heure s’il y en a une.
page-parts-wrong-zone = Ce fuseau horaire n’est pas connu. Choisissez-en un dans la liste.
page-parts-wrong-span = Donnez un nombre avec des heures, des jours, des semaines, des mois ou des ans, ou bien le premier et le dernier jour.
page-parts-wrong-turned = Le dernier jour est avant le premier. Choisissez le plus tôt comme premier.
page-parts-wrong-early = C’est avant « { $other } » ({ $stands }). Choisissez plus tard, ou changez d’abord « { $other } ».
page-parts-wrong-late = C’est après « { $other } » ({ $stands }). Choisissez plus tôt, ou changez d’abord « { $other } ».
page-parts-wrong-fuzzy = Donnez au moins une année à quatre chiffres.
page-parts-wrong-place = Donnez le nom d’un lieu.
page-parts-wrong-quantity = Donnez un nombre, comme 20 ou 1,5, et ce qui est compté.
page-parts-wrong-amount = Donnez un nombre et une monnaie en trois lettres, comme EUR.
page-parts-wrong-below = Cela ne peut pas être au-dessous de zéro. Enlevez le signe moins.
page-parts-wrong-points = Les points vont de 0 à { $limit }. Donnez un nombre entre les deux.
page-parts-wrong-id = Choisissez parmi ce qui a été trouvé.

# Ajouter une fiche
page-parts-form-space = Où l’écrire
page-parts-form-space-choose = Choisissez qui le verra
page-parts-form-space-home = Seulement ici, pour notre groupe (vous pourrez la partager plus tard)
page-parts-form-shared = Les autres groupes peuvent aussi la changer
page-parts-form-linked = « { $title } » se trouve dans { $space }. Qui ne lit que cet espace ne verra pas ceci.
page-parts-form-linked-do = L’écrire dans { $space }
page-parts-form-more = Autres champs à remplir
page-parts-form-part-home = Cette partie reste dans votre groupe, quels que soient ceux qui voient le reste.
page-parts-form-save = L’écrire
page-parts-form-no-space = Il n’y a aucun espace où vous pouvez écrire.

# Dire quelque chose
page-parts-say-signed = Ceci est signé au nom de votre groupe et reste. Vous pourrez dire autre chose plus tard.
page-parts-say-it = Signer : { $statement }
page-parts-say-not = Pas maintenant
page-parts-said = C’est dit, et signé
page-parts-hidden = Sera dit à la fin de l’attribution
page-parts-earlier-wording = dit d’un texte plus ancien, donc cela ne compte pas pour celui d’aujourd’hui
page-parts-not-counting = Gardé, mais sans effet :
page-parts-nothing-said = Personne n’a encore rien dit.

# Qui l'a
page-parts-held-nobody = Personne d’autre ne l’a encore. C’est seulement sur ce nœud.
page-parts-held-when = { $group } l’a, dit le { $when }
page-parts-held-told = { $group } l’a, d’après { $tellers }, le { $when }
page-parts-held-unknown = { $count ->
    [one] On ne sait pas pour { $groups }
   *[other] On ne sait pas pour { $groups }
  }

# Ce qui s'est passé
page-parts-trail-more = Montrer ce qui précède
page-parts-trail-empty = Il ne s’est encore rien passé.
page-parts-not-from-afar = Vous venez par le réseau local, où cela n’est pas possible. Faites-le sur la machine du nœud, ou sur une autre machine de votre groupe.
page-parts-file-choose = Choisir un fichier…
page-parts-files-choose = Choisir des fichiers…
page-parts-file-chosen = Choisi : { $names }
page-parts-file-none = Aucun fichier n’est encore choisi.
