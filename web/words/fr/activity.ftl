# Ce que le nœud refuse quand on demande ce qui s'est passé.
activity-cursor-broken = L’endroit d’où continuer ne peut pas être lu. Recommencez à partir du plus récent.

# Écrire : choisir entre des mots qui se sont croisés, partager une fiche privée.
settle-nothing = Il n’y a rien à choisir pour { $field }. Regardez la fiche à nouveau.
share-record-case = Un dossier n’est jamais partagé tel quel. Transmettez-le plutôt : l’autre groupe reçoit ce qui a été consenti.
share-record-not-private = Cette fiche est déjà partagée : tous ceux qui sont dans son espace peuvent la lire. Écrivez-en une nouvelle pour un autre espace.
share-record-home = Choisissez un espace que d’autres peuvent lire : celui-ci est à votre groupe seul.
share-record-withdrawn = Cette fiche est à la corbeille. Remettez-la d’abord en place.
share-record-already = Cette fiche y a déjà été partagée, sous { $id }. Changez celle-là, ou retirez-la d’abord.
share-record-contested = Rien n’a été partagé : { $field } a plusieurs valeurs. Choisissez d’abord.
share-record-unreadable = Rien n’a été partagé : le texte { $field } ne peut pas être lu sur cet appareil. Synchronisez avec un appareil qui le peut.
share-record-link = Rien n’a été partagé : ce à quoi mène { $field } n’est pas dans cet espace. Partagez d’abord cette fiche-là.
