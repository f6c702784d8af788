# Activité : tout ce qui s'est passé, et la corbeille.

page-activity-lead = Tout ce qui a été fait dans ce que ce nœud peut lire, le plus récent d’abord. Rien n’est jamais écrasé.
page-activity-filters = Montrer seulement
page-activity-space = Espace
page-activity-space-all = Tous les espaces
page-activity-kind = Sorte de fiche
page-activity-kind-all = Toutes les sortes
page-activity-to-bin = La corbeille
page-activity-more = Montrer les changements plus anciens
page-activity-end = C’est la première chose qui s’est passée ici.
page-activity-empty = Il ne s’est encore rien passé ici. Dès que quelqu’un ajoute une fiche, ici ou dans un groupe qui partage avec vous, elle apparaît, avec qui l’a faite et quand.
page-activity-empty-filtered = Rien de cette sorte ne s’est passé. Regardez plutôt tous les espaces et toutes les sortes de fiches.
page-activity-show-all = Tout montrer
page-activity-add-first = Ajouter un événement
page-activity-today = Aujourd’hui, { $day }

page-activity-who = { $member } pour { $group }
page-activity-created = { $who } a créé cette fiche.
page-activity-filled = { $who } a rempli « { $field } ».
page-activity-changed = { $who } a changé « { $field } ».
page-activity-cleared = { $who } a vidé « { $field } ».
page-activity-settled = { $who } a tranché pour « { $field } », où des mots s’étaient croisés.
page-activity-item-added = { $who } a ajouté à « { $field } ».
page-activity-item-removed = { $who } a ôté quelque chose de « { $field } ».
page-activity-task-added = { $who } a ajouté une tâche.
page-activity-task-renamed = { $who } a reformulé une tâche.
page-activity-task-removed = { $who } a ôté une tâche de la liste.
page-activity-task-done = { $who } a coché une tâche.
page-activity-task-undone = { $who } a décoché une tâche.
page-activity-task-moved = { $who } a déplacé une tâche.
page-activity-reworded = { $who } a reformulé « { $field } ».
page-activity-field-unknown = { $who } a écrit dans un champ pour lequel cette version de Hedgerow n’a pas de mots. C’est gardé.
page-activity-wrote-note = { $who } a écrit dans « { $field } ».
page-activity-said = { $who } a dit : « { $statement } ».
page-activity-noted = { $who } a ajouté une note.
page-activity-withdrew = { $who } a mis cette fiche à la corbeille.
page-activity-brought-back = { $who } a sorti cette fiche de la corbeille.
page-activity-did-unknown = { $who } a fait quelque chose pour quoi cette version de Hedgerow n’a pas de mots. C’est gardé.
page-activity-void = C’est gardé et reste sans effet : { $why }
page-activity-was = Avant
page-activity-is = Maintenant

page-activity-written = Écrit : { $when }
page-activity-written-unsure = Écrit vers { $when }, selon une horloge peu sûre
page-activity-reached = Arrivé chez vous : { $when }
page-activity-undo = Annuler
page-activity-undo-what = Annuler. { $what }
page-activity-undone = C’est annulé. Le contraire a été écrit, et les deux restent dans l’historique.
page-activity-undone-kept = C’est annulé, sauf ce que quelqu’un a écrit depuis : { $fields }.

page-activity-bin = Corbeille
page-activity-bin-lead = Ce qui a été retiré. C’est absent de toutes les listes, et encore gardé par ceux qui le détiennent.
page-activity-bin-empty = La corbeille est vide. Ce que l’on retire vient d’abord ici, pour pouvoir être remis en place.
page-activity-bin-when = { $kind }, à la corbeille depuis le { $when }
page-activity-bin-days = { $days ->
    [0] Ses 30 jours sont passés.
    [one] Il reste un jour.
   *[other] Il reste { $days } jours.
  }
page-activity-bin-back = Remettre en place
page-activity-bin-back-title = Remettre en place « { $title } »
page-activity-bin-more = Montrer la suite de la corbeille
page-activity-bin-others = Seul le groupe { $group } peut remettre ceci en place.
