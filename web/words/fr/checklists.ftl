# Ce que le nœud refuse à propos d'un élément d'une liste de tâches.
checklist-field-unknown = { $kind } : il n’y a pas de liste { $field }. Il y a : { $known }.
checklist-no-title = Une tâche a besoin de mots. Écrivez ce qu’il faut faire.
checklist-there-already = « { $title } » est déjà dans la liste. Cochez ou déplacez celle-là, ou formulez celle-ci autrement.
checklist-item-unknown = Cette tâche n’est plus dans la liste. Regardez la liste telle qu’elle est maintenant, et réessayez.
