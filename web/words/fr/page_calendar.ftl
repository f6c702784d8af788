# Le calendrier : mois, semaine, agenda, par groupe, jours libres, ce qui est choisi à côté, et les fichiers de calendrier.

page-calendar-title = Calendrier, { $days }
page-calendar-views = Façons de regarder
page-calendar-view-month = Mois
page-calendar-view-week = Semaine
page-calendar-view-agenda = Agenda
page-calendar-view-groups = Par groupe
page-calendar-view-gaps = Jours libres
page-calendar-view-files = Fichiers
page-calendar-today = Aujourd’hui
page-calendar-earlier = Plus tôt
page-calendar-later = Plus tard
page-calendar-add = Ajouter
page-calendar-beside = Ce qui est choisi
page-calendar-also = Montrer aussi les jours du
page-calendar-also-none = Pas de second calendrier
page-calendar-also-gregorian = Calendrier grégorien
page-calendar-also-persian = Calendrier persan
page-calendar-also-islamic-umalqura = Calendrier hégirien (Umm al-Qura)
page-calendar-week-number = Semaine { $number }
page-calendar-keys = Les flèches vont d’un jour à l’autre, Page préc. et Page suiv. d’un mois à l’autre. Entrée ouvre un jour, N y ajoute quelque chose.
page-calendar-cell = { $count ->
    [0] { $day }, rien de prévu
    [one] { $day }, une entrée
   *[other] { $day }, { $count } entrées
  }
page-calendar-more = { $count ->
    [one] encore 1
   *[other] encore { $count }
  }
page-calendar-show-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer plus, sur { $count }
  }
page-calendar-window = Action commune, jusqu’au { $until }
page-calendar-band = { $title }, jusqu’au { $until }
page-calendar-own-form = votre propre version
page-calendar-its-form = sa propre version
page-calendar-key-joint = Action commune
page-calendar-key-window = Sa période
page-calendar-key-form = La version propre d’un groupe
page-calendar-contested = Contesté
page-calendar-moved = Le plan a bougé
page-calendar-called-off = Annulé
page-calendar-not-whole = Il y a tant de choses prévues ici que tout ne tient pas. Choisissez une durée plus courte pour tout voir.
page-calendar-day-empty = Rien n’est prévu ce jour-là.
page-calendar-nothing = Rien
page-calendar-add-here = Ajouter quelque chose ce jour-là
page-calendar-until = Jusqu’au { $day }
page-calendar-next = Ensuite
page-calendar-then = Ce qui a suivi
page-calendar-turn = Tour : { $name }
page-calendar-rhythm = { $count ->
    [0] Tout le monde a répondu
    [one] Il manque une réponse
   *[other] Il manque { $count } réponses
  }
page-calendar-form-ours = Votre propre version d’une action commune
page-calendar-drill = { $count ->
    [0] Exercice : tout le monde l’a fait
    [one] Exercice : un groupe ne l’a pas fait
   *[other] Exercice : { $count } groupes ne l’ont pas fait
  }
page-calendar-form-theirs = Version propre du groupe { $name }
page-calendar-undated = { $count ->
    [one] Un projet n’a pas encore de jour
   *[other] { $count } projets n’ont pas encore de jour
  }
page-calendar-unfold = Montrer
page-calendar-fold = Cacher

## Ce qui est choisi

page-calendar-open = Ouvrir
page-calendar-close = Fermer
page-calendar-change = Changer
page-calendar-changed = C’est fait
page-calendar-cancel = Ne rien changer
page-calendar-when = Quand
page-calendar-from-until = { $from } – { $until }
page-calendar-your-time = Chez vous { $time }
page-calendar-your-times = Chez vous { $from } – { $until }
page-calendar-zone-time = { $place } { $time }
page-calendar-not-answered = { $count ->
    [one] { $groups } n’a pas répondu.
   *[other] { $groups } n’ont pas répondu.
  }
page-calendar-last-met = Dernier contact avec { $name } : { $ago }.
page-calendar-moved-title = Le plan a bougé sous votre version.
page-calendar-moved-by = { $count ->
    [one] { $name } a changé « { $field } » le { $when }, après que vous avez écrit la vôtre.
   *[other] { $name } a changé { $field } le { $when }, après que vous avez écrit la vôtre.
  }
page-calendar-moved-unknown = { $count ->
    [one] « { $field } » a changé après que vous avez écrit la vôtre.
   *[other] { $field } ont changé après que vous avez écrit la vôtre.
  }
page-calendar-moved-theirs = Le plan a bougé sous cette version.
page-calendar-was = Avant
page-calendar-now = Maintenant
page-calendar-yours = Chez vous
page-calendar-stands = Notre version reste valable
page-calendar-change-ours = Changer notre version
page-calendar-make-ours = En faire notre propre version
page-calendar-save-ours = Enregistrer notre version
page-calendar-form-hint = Ce que vous laissez vide reste comme dans le plan commun. Tous ceux qui voient le plan voient aussi ceci.
page-calendar-plan-says = Dans le plan : { $text }
page-calendar-forms = Comment chaque groupe s’y prend
page-calendar-forms-own = { $name }, votre propre version
page-calendar-forms-theirs = { $name }, sa propre version
page-calendar-agrees = Comme dans le plan commun.
page-calendar-objects = S’y oppose.
page-calendar-plans = À l’origine du plan.
page-calendar-silent = Pas encore de réponse.
page-calendar-silent-unreached = Pas encore de réponse. Rien ne dit jusqu’ici que votre question soit arrivée.

## Ajouter

page-calendar-add-on = Ajouter le { $day }
page-calendar-add-what = Ce que vous ajoutez
page-calendar-add-event = Un événement est à vous seuls ; les autres le voient là où vous le partagez.
page-calendar-add-action = Une action commune est un seul plan pour plusieurs groupes : ils l’approuvent, s’y opposent, ou la font dans leur propre version.

## Semaine, agenda, par groupe, jours libres

page-calendar-hours = Heures de ces jours
page-calendar-days-back = { $count ->
    [one] Le jour d’avant
   *[other] { $count } jours en arrière
  }
page-calendar-days-on = { $count ->
    [one] Le jour d’après
   *[other] { $count } jours plus loin
  }
page-calendar-printed = Calendrier, { $days }. Imprimé chez { $name } le { $day }.
page-calendar-agenda-back = Semaines d’avant
page-calendar-agenda-on = Semaines d’après
page-calendar-agenda-shows = L’agenda montre { $days }.
page-calendar-weeks-empty = { $count ->
    [one] Rien n’est prévu cette semaine-là.
   *[other] Rien n’est prévu pendant ces { $count } semaines.
  }
page-calendar-by = Jours ou semaines
page-calendar-by-days = Jours
page-calendar-by-weeks = Semaines
page-calendar-group = Groupe
page-calendar-groups-caption = Ce que prévoit chaque groupe, { $days }
page-calendar-gap-whose = Jours libres de qui
page-calendar-gap-everybody = Tous les groupes ensemble
page-calendar-gaps-all-days = { $count ->
    [0] Quelque chose est prévu chacun de ces jours.
    [one] Une période où personne n’a rien de prévu.
   *[other] { $count } périodes où personne n’a rien de prévu.
  }
page-calendar-gaps-all-weeks = { $count ->
    [0] Quelque chose est prévu chacune de ces semaines.
    [one] Une période où personne n’a rien de prévu.
   *[other] { $count } périodes où personne n’a rien de prévu.
  }
page-calendar-gaps-group-days = { $count ->
    [0] { $name } a quelque chose de prévu chacun de ces jours.
    [one] Une période où { $name } n’a rien de prévu.
   *[other] { $count } périodes où { $name } n’a rien de prévu.
  }
page-calendar-gaps-group-weeks = { $count ->
    [0] { $name } a quelque chose de prévu chacune de ces semaines.
    [one] Une période où { $name } n’a rien de prévu.
   *[other] { $count } périodes où { $name } n’a rien de prévu.
  }
page-calendar-gap-days = { $count ->
    [one] Un jour
   *[other] { $count } jours
  }
page-calendar-gap-weeks = { $count ->
    [one] Une semaine
   *[other] { $count } semaines
  }
page-calendar-gap-after = { $count ->
    [one] L’action commune la plus proche est « { $title } », un jour après.
   *[other] L’action commune la plus proche est « { $title } », { $count } jours après.
  }
page-calendar-gap-before = { $count ->
    [one] L’action commune la plus proche est « { $title } », un jour avant.
   *[other] L’action commune la plus proche est « { $title } », { $count } jours avant.
  }
page-calendar-gap-no-plan = Aucune action commune n’est proche.

## Fichiers de calendrier

page-calendar-files = Fichiers de calendrier
page-calendar-files-lead = Reprenez des entrées d’un autre programme de calendrier, ou donnez-lui les vôtres. Rien n’est cherché ailleurs : les fichiers sont lus dans ce navigateur et vont à votre nœud.
page-calendar-space = Espace
page-calendar-bring = Importer un fichier
page-calendar-bring-hint = Un calendrier (.ics), un tableau (.csv) ou un fichier Hedgerow (.json). Vous voyez d’abord ce qui se passerait. Le même fichier une seconde fois met à jour ce qu’il avait apporté, sans rien doubler.
page-calendar-bring-file = Fichier
page-calendar-bring-kind = Ses entrées deviennent
page-calendar-bring-would = Ce que ferait l’import du fichier { $name }
page-calendar-bring-counts = Nouvelles : { $added }. Mises à jour : { $updated }. Déjà là et pareilles : { $unchanged }.
page-calendar-bring-do = Importer
page-calendar-bring-done = C’est fait. Nouvelles : { $added }. Mises à jour : { $updated }. Déjà là et pareilles : { $unchanged }.
page-calendar-bring-faults = { $count ->
    [one] Une entrée ne peut pas être importée.
   *[other] { $count } entrées ne peuvent pas être importées.
  }
page-calendar-bring-line = Ligne { $line }
page-calendar-take-back = Annuler cet import
page-calendar-undone = C’est annulé. Mises à la corbeille : { $withdrawn }. Remises comme avant : { $changed }.
page-calendar-undone-left = { $count ->
    [one] Une fiche reste, parce que quelqu’un y a travaillé depuis.
   *[other] { $count } fiches restent, parce que quelqu’un y a travaillé depuis.
  }
page-calendar-brought = Importé récemment
page-calendar-brought-line = { $count ->
    [one] Le { $when } dans { $space } : une fiche.
   *[other] Le { $when } dans { $space } : { $count } fiches.
  } { $days ->
    [0] Peut être annulé jusqu’à ce soir.
    [one] Peut être annulé jusqu’à demain.
   *[other] Peut être annulé pendant { $days } jours.
  }
page-calendar-brought-nothing-left = Tout a été annulé.
page-calendar-hand-out = Donner un fichier
page-calendar-hand-out-hint = Les événements et les actions communes d’un espace, en fichier de calendrier. Toute personne qui a le fichier peut le lire ; il n’est pas chiffré.
page-calendar-hand-out-do = Enregistrer le fichier de calendrier
page-calendar-handed = { $left ->
    [0] Enregistré, avec { $count ->
        [one] une entrée
       *[other] { $count } entrées
      }.
   *[other] Enregistré, avec { $count ->
        [one] une entrée
       *[other] { $count } entrées
      }. Laissées de côté, faute d’un jour qu’un calendrier puisse montrer : { $left }.
  }
page-calendar-handed-nothing = Il n’y a rien dans cet espace qu’un fichier de calendrier puisse contenir.
page-calendar-feeds = Laisser un programme de calendrier lire aussi
page-calendar-feeds-hint = Une adresse secrète pour un programme de calendrier sur cette machine. Elle montre toujours ce que contient l’espace. Toute personne qui la connaît peut lire ce calendrier : ne la donnez à personne.
page-calendar-feed-made = Créée le { $when }
page-calendar-feed-remove = Supprimer cette adresse
page-calendar-feed-add = Créer une adresse
