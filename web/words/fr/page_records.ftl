# Les pages communes des fiches : une fiche, toutes celles d'une sorte, une nouvelle.

page-records-kind-unknown = Une sorte de fiche que cette version de Hedgerow ne connaît pas
page-records-rename = Changer le titre
page-records-print = Imprimer
page-records-facts = Ce qui est écrit
page-records-add-field = Pas encore rempli
page-records-said = Ce qui a été dit
page-records-newest-first = Le plus récent d’abord
page-records-history = Ce qui s’est passé
page-records-history-show = Montrer tout ce qui s’est passé
page-records-history-hide = Le cacher
page-records-held = Qui l’a
page-records-made = Créée le { $when }
page-records-in-bin = Cette fiche est à la corbeille. Ce qui était écrit reste, et l’on peut l’en sortir.
page-records-problem-by = { $sentence } Cela vient du groupe { $group }.
page-records-links = Liée à
page-records-linked-as = { $kind } : { $field }
page-records-show-all = { $count ->
    [one] La montrer
   *[other] Les montrer toutes ({ $count })
  }
page-records-bin = La corbeille
page-records-withdraw = Mettre à la corbeille
page-records-restore = Sortir de la corbeille
page-records-withdrawn = Elle est maintenant à la corbeille. Vous pouvez l’en sortir pendant 30 jours.
page-records-restored = Elle est de retour.
page-records-share = Seulement ici pour l’instant
page-records-share-private = Personne d’autre que votre groupe ne peut lire ceci.
page-records-share-begin = Partager avec d’autres
page-records-share-how = Les autres reçoivent une fiche avec les mêmes mots. Celle-ci reste ici, et rien ne la relie à l’autre pour eux.
page-records-share-do = Partager maintenant
page-records-shared-without = Partagée, mais sans { $fields } : ce à quoi cela mène n’est pas dans cet espace.
page-records-shared-open = Ouvrir ce que voient les autres

page-records-follow-need = En promettre une partie
page-records-follow-fund = Lui demander une dépense
page-records-follow-resource = La promettre pour un besoin

# Blocs
page-records-clocks = Échéances
page-records-clock-running = Pour le { $due }
page-records-clock-soon = Bientôt : pour le { $due }
page-records-clock-due = Échu depuis le { $due }
page-records-clock-met = Fait (c’était pour le { $due })
page-records-clock-extended = Repoussé par une prolongation que quelqu’un a signée
page-records-clock-unsure = Compté d’après une horloge peu sûre
page-records-asks = Qui doit accuser réception
page-records-ask-others = Tous les autres groupes d’ici
page-records-ask-ahead = Ensuite, à partir du { $from }
page-records-ask-asked = Maintenant : accuser réception avant le { $due }
page-records-ask-late = Pas d’accusé de réception, c’était pour le { $due }
page-records-ask-answered = A répondu le { $when }
page-records-ask-spared = Plus nécessaire : un autre groupe a répondu
page-records-ask-nobody = Personne n’a répondu à temps. N’attendez pas seulement cette page : prévenez aussi autrement.
page-records-ask-home = Seul votre groupe a ceci. Personne d’autre n’est interrogé tant que ce n’est pas partagé avec un espace.
page-records-ask-held = Groupes qui l’ont reçu, d’après ce qu’on sait ici : { $held } sur { $all }
page-records-cannot-speak = Ne peut pas répondre ici : ce groupe n’est pas dans cet espace, ou ne fait que lire.
page-records-rhythm = Occasions
page-records-occurrence-ahead = À venir
page-records-occurrence-open = Ouvert jusqu’au { $due }
page-records-occurrence-done = Tout le monde a répondu
page-records-occurrence-overdue = En retard depuis le { $due }
page-records-answered = Ont répondu :
page-records-missing = Manquent :
page-records-turns = Tours
page-records-turn-now = c’est son tour maintenant
page-records-turn-when = du { $from } au { $to }
page-records-turn-taken = Relais pris
page-records-served = Tours faits jusqu’ici
page-records-served-times = { $count ->
    [0] pas encore
    [one] une fois
   *[other] { $count } fois
  }
page-records-ledger = L’argent, ligne par ligne
page-records-ledger-computed = Calculé d’après les lignes, jamais enregistré
page-records-sum-in = Reçu
page-records-sum-spent = Dépensé
page-records-sum-left = Reste
page-records-sum-nothing = rien
page-records-line-who = Groupe
page-records-line-when = Quand
page-records-line-note = Pour quoi
page-records-line-amount = Combien
page-records-line-reversed = (annulée)
page-records-readings = Relevés
page-records-reading = Relevé
page-records-reading-corrected = (ôté)
page-records-target = L’objectif est { $target }.
page-records-standing-empty = Aucun relevé encore
page-records-standing-read = Relevé ; il n’y a pas d’objectif auquel comparer
page-records-standing-met = L’objectif est atteint
page-records-standing-behind = Objectif non atteint
page-records-round = L’attribution
page-records-round-open = Ouverte : les points, de 0 à { $points }, restent cachés jusqu’à la fin
page-records-round-closed = Terminée
page-records-weight = poids { $weight }
page-records-points = Points
page-records-scorers = Points donnés par
page-records-served-before = Déjà servi avant
page-records-outcome = Attribué à { $candidate }.
page-records-deciding-all = Tous les groupes de cet espace décident
page-records-deciding-own = Votre groupe ne s’est pas encore prononcé.
page-records-deciding-others = Votre groupe n’est pas parmi ceux qui décident. Il peut donner un avis et contester le résultat.
page-records-deciding-state = Tous se sont prononcés. Le résultat peut être dit.
page-records-deciding-reopen = Pour redemander, mettez une date de fin plus tardive et rouvrez-la. Les voix restent tant que leurs groupes ne les changent pas.
page-records-signing-all = Tous les groupes de cet espace sont parties
page-records-signing-own = Votre groupe n’a pas signé cette formulation.

# Versions d'une fiche
page-records-versions = Versions de groupes et de langues
page-records-versions-none = Personne n’a sa propre version.
page-records-version-own = Faire notre propre version
page-records-version-add = Faire une autre version
page-records-signed = { $group } l’a lue et validée
page-records-signed-by = { $reviewer }, du groupe { $group }, l’a lue et validée
page-records-moved = Ici, l’original a changé depuis
page-records-moved-was = Avant
page-records-moved-now = Maintenant
page-records-moved-nothing = rien
page-records-over = À côté de l’original
page-records-over-moved = L’original a changé depuis que cette version a été écrite. Regardez les lignes qui ont bougé. Là où vos mots restent valables, dites-le ; sinon, changez-les.
page-records-still-stands = Notre version reste valable
page-records-over-nothing = Cette version ne dit encore rien d’autre que l’original.
page-records-over-more = En dire plus autrement
page-records-over-moved-theirs = L’original a changé depuis que cette version a été écrite. Qui a lu les deux peut dire que les mots restent valables.
page-records-over-original = L’original
page-records-over-ours = Cette version
page-records-over-none = Comme dans l’original
page-records-over-change = Changer
page-records-over-write = Le dire autrement

# Toutes celles d'une sorte
page-records-count = { $count ->
    [0] Il n’y en a pas encore.
    [one] Il y en a une.
   *[other] Il y en a { $count }.
  }
page-records-new = Ajouter : { $kind }
page-records-views = Façons de regarder
page-records-view-list = Liste
page-records-view-board = Par état
page-records-view-bin = À la corbeille
page-records-find = Chercher dans cette liste
page-records-space = Espace
page-records-space-all = Tous les espaces
page-records-none = Rien n’a encore été écrit ici. Ce que votre groupe ajoute, ou un groupe qui partage avec vous, se trouvera ici.
page-records-none-found = Rien ici ne contient ces mots. Essayez avec moins de lettres ou un autre mot.
page-records-bin-empty = Rien de cette sorte n’est à la corbeille.
page-records-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer plus (encore { $count })
  }

# Une nouvelle fiche
page-records-add-what = Que voulez-vous noter ?
page-records-add-incident = Signaler un incident
page-records-add-need = Dire ce qui manque
page-records-add-pledge = Promettre quelque chose
page-records-add-resource = Offrir quelque chose
page-records-add-overlay = Faire notre propre version

# Comment on appelle ensemble toutes les fiches d'une sorte
page-records-all-action = Actions communes
page-records-all-agreement = Accords
page-records-all-contingency = Plans d’urgence
page-records-follow-contingency = Signaler un incident à ce sujet
page-records-drills = Exercices
page-records-drill-ahead = À venir
page-records-drill-open = À faire avant : { $due }
page-records-drill-done = Tout le monde l’a fait
page-records-drill-overdue = En retard depuis : { $due }
page-records-drilled = L’ont fait :
page-records-not-drilled = Pas encore :
page-records-all-case = Dossiers
page-records-all-check-in = Prises de nouvelles
page-records-all-decision = Décisions
page-records-all-event = Événements
page-records-all-expense = Dépenses
page-records-all-fund = Caisses
page-records-all-incident = Incidents
page-records-all-indicator = Indicateurs
page-records-all-lesson = Leçons
page-records-all-message = Messages
page-records-all-need = Besoins
page-records-all-overlay = Versions de groupes et de langues
page-records-all-pledge = Promesses
page-records-all-resource = Ressources
page-records-all-role = Rôles et tours
page-records-all-round = Attributions
page-records-all-term = Glossaire

# États dont la phrase donne des nombres, là où il n'y a pas de nombres
page-records-state-action-agreed = Approuvée
page-records-state-expense-submitted = Soumise
