# Un plan en cours : qui l’a déclenché, que faire, qui l’a fait, quand l’exercice a eu lieu.
cli-label-block-activation = Que faire
activation-now = Ce plan est déclenché. Il faut agir maintenant.
activation-set-off = Déclenché par { $group }, { $when }
activation-over = C’est fini. Écrivez ensemble ce qui a marché ou non, pour que la prochaine fois aille mieux.
activation-count = Fait : { $done } sur { $count }
activation-no-steps = Aucune étape n’est écrite dans cette liste.
activation-done-by = fait par { $groups }
activation-drilled = Dernier exercice : { $when }
activation-never-drilled = Personne n’a encore fait l’exercice.
activation-not-active = Ce plan n’est pas déclenché, ou c’est fini. Déclenchez-le d’abord.
activation-stand-down-first = Ce plan est déclenché. Levez d’abord l’alerte ; il pourra ensuite aller à la corbeille.
activation-not-over = Il n’y a rien à reprendre : le plan n’a jamais été déclenché, ou l’alerte n’est pas levée.
activation-step-unknown = « { $step } » n’est pas une étape des listes de ce plan. Donnez-la avec ses mots exacts.
activation-home = Seul votre groupe voit ce plan. Personne d’autre n’apprend qu’il est déclenché.
activation-calls-write = Noter qui votre groupe appelle
activation-calls = Qui votre groupe appelle
