### Sortes de fiches : leurs noms, champs, choix, déclarations et états ; ce qui peut clocher dans une valeur ou une fiche.

## Action commune

kind-action = Action commune
field-action-title = Titre
field-action-aim = But
field-action-form = Forme de l’action
field-action-start = Début
field-action-end = Fin
field-action-place = Lieu
field-action-recurrence = Se répète
field-action-ics = Gardé du fichier de calendrier
field-action-pace = Rythme
field-action-hosts = Accueil
field-action-needs = Besoins
field-action-agreement-of = Groupes dont l’accord est nécessaire
field-action-safety = Note de sécurité
field-action-media-contact = Contact pour la presse
field-action-languages = Langues
field-action-public-text = Texte public
field-action-notes = Notes
statement-action-propose = Nous proposons
statement-action-agree = Nous sommes d’accord
statement-action-object = Nous nous y opposons
statement-action-call-off = Nous l’annulons
statement-action-take-up = Nous la reprenons
statement-action-review = Nous avons fait le bilan
statement-action-thank = Merci
state-action-idea = Idée
state-action-proposed = Proposée
state-action-agreed = { $agree ->
    [0] Pas encore d’accord donné
    [one] Un groupe est d’accord
   *[other] { $agree } groupes sont d’accord
}
state-action-happening = En cours
state-action-held = A eu lieu
state-action-reviewed = Bilan fait
state-action-called-off = Annulée
state-action-contested = Contestée : ce qui a été dit ne concorde pas
state-action-withdrawn = Retirée

## Dossier

kind-case = Dossier
part-case-body = Notes de travail
part-case-identity = Boîte d’identité
part-case-margin = Marge privée
field-case-title = Titre
field-case-summary = Résumé
field-case-type = Type
field-case-opened = Ouvert le
field-case-keeper = Responsable
field-case-stand-in = Suppléance
field-case-risk = Risque
field-case-consent = Consentement donné
field-case-consent-terms = À quoi, avec qui et jusqu’à quand il a été consenti
field-case-consent-to = Consentement : pour quels groupes
field-case-consent-parts = Consentement : pour quelles parties
field-case-consent-until = Consentement : jusqu’au
choice-case-consent-parts-summary = Résumé
choice-case-consent-parts-body = Notes de travail
choice-case-consent-parts-identity = Boîte d’identité
field-case-review-on = À revoir le
clock-case-answer = Répondre à la transmission
clock-case-look = Revoir le dossier
clock-case-erase = Gardé assez longtemps : demander à tous de l’effacer
statement-case-hand-over = Nous confions le dossier
statement-case-extend = Nous donnons plus de temps
choice-case-extend-clock-answer = Répondre à la transmission
choice-case-extend-clock-look = Revoir le dossier
choice-case-extend-clock-erase = Effacer
field-case-retention = Durée de garde
field-case-body-notes = Notes
field-case-body-tasks = Tâches
field-case-identity-names = Noms
field-case-identity-contacts = Contacts
field-case-margin-notes = Notes privées
field-case-margin-sent-as = Transmis à d’autres en tant que
choice-case-risk-low = Faible
choice-case-risk-medium = Moyen
choice-case-risk-high = Élevé
choice-case-risk-unknown = Inconnu
statement-case-refer = Nous le transmettons à un autre groupe
statement-case-accept-referral = Nous acceptons le dossier transmis
statement-case-decline-referral = Nous ne prenons pas le dossier transmis
statement-case-wait = Nous attendons d’autres personnes
statement-case-work-on = Nous y travaillons
statement-case-close = Nous fermons le dossier
statement-case-reopen = Nous le rouvrons
statement-case-archive = Nous l’archivons
statement-case-note = Note
state-case-open = Ouvert
state-case-waiting = En attente
state-case-active = En cours
state-case-closed = Fermé
state-case-archived = Archivé
state-case-contested = Contesté : ce qui a été dit ne concorde pas
state-case-withdrawn = Retiré

## Événement

kind-event = Événement
field-event-title = Titre
field-event-start = Début
field-event-end = Fin
field-event-place = Lieu
field-event-recurrence = Se répète
field-event-ics = Gardé du fichier de calendrier
field-event-notes = Notes
statement-event-agree = Nous sommes d’accord
statement-event-object = Nous nous y opposons
statement-event-call-off = Nous l’annulons
statement-event-take-up = Nous le reprenons
state-event-planned = Prévu
state-event-happening = En cours
state-event-held = A eu lieu
state-event-called-off = Annulé
state-event-contested = Contesté : ce qui a été dit ne concorde pas
state-event-withdrawn = Retiré

## Incident

kind-incident = Incident
part-incident-identity = Boîte d’identité
part-incident-margin = Marge privée
field-incident-title = Ce qui s’est passé, en quelques mots
field-incident-severity = À quel point est-ce grave ?
field-incident-safe = Les personnes sont-elles en sécurité ?
field-incident-needed = Ce qu’il faut
field-incident-type = De quel genre
field-incident-happened = Quand
field-incident-place = Où
field-incident-summary = Plus de détails, sans noms
field-incident-do-not = Ce qu’il ne faut pas faire
field-incident-speaks = Qui peut parler en public (un groupe ou un rôle)
field-incident-plan = Plan qui s’applique
field-incident-order = Qui doit accuser réception, dans l’ordre
field-incident-answer-within = Délai pour accuser réception
field-incident-review-on = À revoir le
field-incident-retention = Durée de garde
field-incident-notes = Notes
field-incident-identity-names = Noms
field-incident-identity-contacts = Contacts
field-incident-margin-notes = Notes privées
choice-incident-severity-4 = 4 : des vies ou la liberté sont en danger maintenant
choice-incident-severity-3 = 3 : des personnes risquent bientôt du mal
choice-incident-severity-2 = 2 : sérieux, mais personne n’est en danger
choice-incident-severity-1 = 1 : bon à savoir
choice-incident-type-arrest = Arrestation
choice-incident-type-violence = Violence
choice-incident-type-threat = Menace ou harcèlement
choice-incident-type-devices = Appareils ou données
choice-incident-type-health = Santé ou accident
choice-incident-type-other = Autre chose
clock-incident-acknowledge = En accuser réception
clock-incident-look = Revoir le dossier
clock-incident-erase = Gardé assez longtemps : demander à tous de l’effacer
statement-incident-acknowledge = Nous le savons
statement-incident-handle = Nous nous en occupons
statement-incident-stable = La situation est stable
statement-incident-learn = Nous en avons tiré une leçon
statement-incident-false-alarm = C’était une fausse alerte
statement-incident-reopen = Ce n’est pas fini : tout redemander
statement-incident-extend = Nous donnons plus de temps
choice-incident-extend-clock-acknowledge = Accusé de réception
choice-incident-extend-clock-look = Revoir le dossier
choice-incident-extend-clock-erase = Effacer
statement-incident-note = Note
state-incident-reported = Signalé, pas encore confirmé
state-incident-acknowledged = Confirmé
state-incident-handled = Pris en charge
state-incident-stable = Stable
state-incident-learned = Leçon tirée
state-incident-false-alarm = Fausse alerte
state-incident-contested = Contesté : ce qui a été dit ne concorde pas
state-incident-withdrawn = Retiré

## Leçon

kind-lesson = Leçon
field-lesson-title = Titre
field-lesson-when-tried = Quand
field-lesson-tried = Ce que nous avons essayé
field-lesson-happened = Ce qui s’est passé
field-lesson-again = Ce que nous referions, ou non
field-lesson-setting = Contexte
field-lesson-does-not-apply = Où cela ne vaut pas
field-lesson-voice = Une voix
field-lesson-voice-consent = Consentement pour la voix
field-lesson-sources = Sources
field-lesson-tags = Mots-clés
field-lesson-review-on = À revoir le
field-lesson-notes = Notes
statement-lesson-check-consent = Nous avons vérifié le consentement
statement-lesson-share = Nous la partageons
statement-lesson-extend = Nous donnons plus de temps
choice-lesson-extend-clock-review = Révision
clock-lesson-review = La revoir
statement-lesson-thank = Merci
statement-lesson-used = Nous nous en sommes servis
statement-lesson-retire = Nous la mettons de côté
statement-lesson-revive = Nous la reprenons
state-lesson-draft = Brouillon
state-lesson-checked = Consentement vérifié
state-lesson-shared = Partagée
state-lesson-review-due = À revoir
state-lesson-retired = Mise de côté
state-lesson-contested = Contestée : ce qui a été dit ne concorde pas
state-lesson-withdrawn = Retirée

## Besoin

kind-need = Besoin
field-need-title = Titre
field-need-quantity = Quantité
field-need-by = Nécessaire pour le
field-need-urgency = Urgence
field-need-place = Lieu
field-need-who-may-know = Qui peut le savoir
field-need-notes = Notes
choice-need-urgency-low = Faible
choice-need-urgency-normal = Normale
choice-need-urgency-high = Élevée
choice-need-urgency-now = Tout de suite
statement-need-match = Une promesse y répond
statement-need-unmatch = Plus de promesse qui y répond
statement-need-close = Nous fermons ce besoin
statement-need-reopen = Nous le rouvrons
statement-need-thank = Merci
state-need-open = Ouvert
state-need-matched = Une promesse y répond
state-need-delivered = Livré, pas encore confirmé
state-need-confirmed = Réception confirmée
state-need-closed = Fermé
state-need-contested = Contesté : ce qui a été dit ne concorde pas
state-need-withdrawn = Retiré

## Promesse

kind-pledge = Promesse
field-pledge-title = Titre
field-pledge-need = Pour le besoin
field-pledge-quantity = Quantité
field-pledge-amount = Somme d’argent
field-pledge-resource = Ressource
field-pledge-from = Du
field-pledge-to = Jusqu’au
field-pledge-conditions = Conditions
field-pledge-notes = Notes
statement-pledge-accept = Nous acceptons la promesse
statement-pledge-decline = Nous ne prenons pas cette promesse
statement-pledge-deliver = Nous l’avons livré
statement-pledge-confirm = Nous l’avons reçu
statement-pledge-not-received = Nous ne l’avons pas reçu
statement-pledge-withdraw = Nous reprenons notre promesse
statement-pledge-renew = Nous l’offrons à nouveau
statement-pledge-thank = Merci
state-pledge-offered = Offerte
state-pledge-accepted = Acceptée
state-pledge-declined = Non retenue
state-pledge-delivered = Livrée, pas encore confirmée
state-pledge-confirmed = Réception confirmée
state-pledge-withdrawn = Reprise par le groupe qui l’offrait
state-pledge-lapsed = Échue : son temps est passé
state-pledge-contested = Contestée : ce qui a été dit ne concorde pas

## Ressource

kind-resource = Ressource
field-resource-title = Titre
field-resource-type = Type
field-resource-quantity = Quantité
field-resource-holder = Détenue par
field-resource-region = Région
field-resource-from = Du
field-resource-to = Jusqu’au
field-resource-conditions = Conditions
field-resource-safety = Note de sécurité
field-resource-notes = Notes
choice-resource-type-tool = Outil
choice-resource-type-place = Lieu
choice-resource-type-transport = Transport
choice-resource-type-money = Argent
choice-resource-type-material = Matériel
choice-resource-type-legal-hours = Heures de conseil juridique
choice-resource-type-translation = Traduction
choice-resource-type-skill = Savoir-faire
choice-resource-type-other = Autre
statement-resource-claim = Nous la demandons
statement-resource-release = Nous la libérons
statement-resource-retire = Nous la retirons de l’offre
statement-resource-offer-again = Nous l’offrons à nouveau
statement-resource-thank = Merci
state-resource-free = Libre
state-resource-claimed = Demandée
state-resource-retired = Plus offerte
state-resource-contested = Contestée : plusieurs groupes la demandent
state-resource-withdrawn = Retirée

## Notre version

kind-overlay = Version propre
field-overlay-base = De la fiche
field-overlay-label = Nom de cette version
field-overlay-language = Langue
field-overlay-stance = Venez-vous ?
field-overlay-local-risk = Risque pour nous
field-overlay-remark = Remarque
field-overlay-lines = Lignes
choice-overlay-stance-yes = Oui
choice-overlay-stance-maybe = Peut-être
choice-overlay-stance-no = Non
choice-overlay-stance-quietly = Avec vous, discrètement
choice-overlay-local-risk-low = Faible
choice-overlay-local-risk-medium = Moyen
choice-overlay-local-risk-high = Élevé
choice-overlay-local-risk-unknown = Inconnu
statement-overlay-sign-off = Nous l’avons lue et validée
statement-overlay-question = Nous avons une question
statement-overlay-do-not-use = N’utilisez pas cette version
statement-overlay-use-again = On peut de nouveau l’utiliser
state-overlay-draft = Pas encore validée
state-overlay-signed = Validée
state-overlay-moved = L’original a changé depuis
state-overlay-changed = Modifiée depuis sa lecture
state-overlay-do-not-use = Ne pas utiliser
state-overlay-base-missing = L’original n’est pas dans cet espace
state-overlay-contested = Contestée : ce qui a été dit ne concorde pas
state-overlay-withdrawn = Retirée

## Prise de nouvelles

kind-check-in = Prise de nouvelles
field-check-in-title = Titre
field-check-in-questions = Questions
field-check-in-who = Qui répond
field-check-in-start = Première fois
field-check-in-every = Intervalle
field-check-in-until = Dernière fois
field-check-in-window = Temps pour répondre
field-check-in-when-missed = Si quelqu’un se tait deux fois
field-check-in-notes = Notes
statement-check-in-answer = Nous répondons
statement-check-in-stop = Nous l’arrêtons
statement-check-in-resume = Nous la reprenons
choice-check-in-answer-how-all-well = Tout va bien
choice-check-in-answer-how-need-to-talk = Il faut que nous parlions
choice-check-in-answer-how-other = Autre chose
state-check-in-planned = Pas commencée
state-check-in-open = Réponses attendues
state-check-in-answered = Tout le monde a répondu
state-check-in-overdue = Des réponses manquent
state-check-in-silent = Deux fois sans réponse
state-check-in-stopped = Arrêtée
state-check-in-contested = Contestée : ce qui a été dit ne concorde pas
state-check-in-withdrawn = Retirée

## Rôle

kind-role = Rôle
field-role-title = Titre
field-role-purpose = À quoi il sert
field-role-duties = Tâches
field-role-order = Ordre des tours
field-role-start = Début du premier tour
field-role-every = Durée d’un tour
field-role-until = Jusqu’au
field-role-stand-in = Suppléance
field-role-learner = En apprentissage
field-role-wish-i-had-known = Ce qu’il aurait été bon de savoir
field-role-notes = Notes
statement-role-hand-over = Nous passons la main
statement-role-take-over = Nous prenons le relais
statement-role-offer-swap = Nous proposons d’échanger nos tours
statement-role-accept-swap = Nous acceptons l’échange
statement-role-thank = Merci
state-role-vacant = Sans personne
state-role-held = Tenu
state-role-handing-over = Transmis, pas encore repris
state-role-overdue = Le tour suivant a commencé, personne n’a pris le relais
state-role-ended = Terminé
state-role-contested = Contesté : ce qui a été dit ne concorde pas
state-role-withdrawn = Retiré

## Caisse

kind-fund = Caisse
field-fund-title = Titre
field-fund-purpose = À quoi elle sert
field-fund-keepers = Responsables
field-fund-approvers = Qui approuve les dépenses
field-fund-approvals = Combien de groupes doivent approuver
field-fund-limit = Plafond d’une dépense
field-fund-public-level = Ce qui peut être public
field-fund-notes = Notes
choice-fund-public-level-nothing = Rien
choice-fund-public-level-totals = Les totaux
choice-fund-public-level-lines = Toutes les lignes
statement-fund-enter = Nous inscrivons une somme
statement-fund-reverse = Nous annulons une ligne
statement-fund-close = Nous fermons la caisse
statement-fund-reopen = Nous la rouvrons
statement-fund-thank = Merci
state-fund-open = Ouverte
state-fund-overdrawn = Plus dépensé que reçu
state-fund-closed = Fermée
state-fund-contested = Contestée : ce qui a été dit ne concorde pas
state-fund-withdrawn = Retirée

## Dépense

kind-expense = Dépense
part-expense-identity = Boîte d’identité
field-expense-title = Titre
field-expense-fund = De la caisse
field-expense-amount = Somme
field-expense-rate = Taux de change utilisé
field-expense-on = Date
field-expense-purpose = Pour quoi
field-expense-category = Catégorie
field-expense-paid-to-in-public = Payé à, tel que tout le monde peut le lire
field-expense-receipt = Reçu
field-expense-identity-payee = Payé à
field-expense-notes = Notes
statement-expense-submit = Nous la soumettons
statement-expense-approve = Nous l’approuvons
statement-expense-refuse = Nous la refusons
statement-expense-query = Nous avons une question
statement-expense-pay = Nous l’avons payée
statement-expense-reverse = Nous revenons dessus
state-expense-draft = Brouillon
state-expense-submitted = Soumise : accords { $approve } sur { $needed }
state-expense-queried = Une question est posée
state-expense-approved = Approuvée
state-expense-refused = Refusée
state-expense-paid = Payée
state-expense-reversed = Annulée
state-expense-contested = Contestée : ce qui a été dit ne concorde pas
state-expense-withdrawn = Retirée

## Indicateur

kind-indicator = Indicateur
field-indicator-title = Titre
field-indicator-why = Pourquoi il compte
field-indicator-measure = Comment on le mesure
field-indicator-unit = Unité
field-indicator-reach = À qui il appartient
field-indicator-target = Objectif
field-indicator-direction = Le mieux, c’est
field-indicator-notes = Notes
choice-indicator-reach-shared = Commun à tous
choice-indicator-reach-local = D’un seul groupe
choice-indicator-direction-up = Plus
choice-indicator-direction-down = Moins
statement-indicator-read = Nous avons relevé
statement-indicator-correct = Nous ôtons un relevé
statement-indicator-retire = Nous le mettons de côté
statement-indicator-revive = Nous le reprenons
state-indicator-empty = Aucun relevé
state-indicator-read = Relevé
state-indicator-met = Objectif atteint
state-indicator-behind = Objectif non atteint
state-indicator-retired = Mis de côté
state-indicator-contested = Contesté : ce qui a été dit ne concorde pas
state-indicator-withdrawn = Retiré

## Attribution

kind-round = Attribution
field-round-title = Titre
field-round-resource = Ce qui est donné
field-round-quantity = Combien
field-round-criteria = Critères et leur poids
field-round-scale = Ce que valent les points
field-round-candidates = Candidatures
field-round-scorers = Qui donne des points
field-round-closes = Se termine le
field-round-previous = L’attribution d’avant
field-round-notes = Notes
statement-round-score = Nous donnons des points
statement-round-close = Nous arrêtons les points
statement-round-settle = Nous l’attribuons à
statement-round-contest = Nous contestons
state-round-open = Ouverte
state-round-scoring = Les points arrivent ; ils seront montrés à la fin
state-round-proposed = Points donnés, pas encore attribuée
state-round-settled = Attribuée
state-round-contested = Contestée : quelqu’un n’accepte pas le résultat
state-round-withdrawn = Retirée

## Décision

kind-decision = Décision
field-decision-title = Question
field-decision-proposal = Ce qui est proposé
field-decision-options = Choix possibles
field-decision-method = Comment on décide
field-decision-deciders = Groupes qui décident
field-decision-closes = On peut se prononcer jusqu’au
field-decision-quorum = Combien de groupes doivent se prononcer
field-decision-grace = Combien de temps attendre ce qui arrive tard
field-decision-review-on = À revoir le
field-decision-background = Contexte
choice-decision-method-consent = Consentement : personne ne s’oppose
choice-decision-method-consensus = Consensus : tous se prononcent, personne ne s’oppose
choice-decision-method-majority = Majorité : plus de la moitié
choice-decision-method-advice = Avis : nous décidons après avoir écouté les autres
clock-decision-review = La revoir
statement-decision-ask-advice = Nous demandons des avis
statement-decision-advise = Notre avis
statement-decision-open = Nous ouvrons la décision
statement-decision-agree = Nous sommes d’accord
statement-decision-stand-aside = Nous restons en retrait
statement-decision-object = Nous nous y opposons
statement-decision-take-back = Nous retirons notre mot
statement-decision-outcome = Voici le résultat
statement-decision-contest = Nous contestons le résultat
statement-decision-withdraw = Nous retirons la question
statement-decision-extend = Nous donnons plus de temps
choice-decision-extend-clock-review = Révision
state-decision-draft = Brouillon
state-decision-advice = Des avis sont demandés
state-decision-open = Ouverte
state-decision-grace = Close ; ce qui fut signé à temps peut encore arriver
state-decision-closed = Adoptée ; le résultat reste à dire
state-decision-decided = Décidée
state-decision-review-due = À revoir
state-decision-blocked = Non adoptée
state-decision-lapsed = Sans suite : trop peu se sont prononcés
state-decision-withdrawn = Retirée
state-decision-contested = Contestée : quelqu’un n’accepte pas le résultat

## Accord

kind-agreement = Accord
field-agreement-title = Titre
field-agreement-scope = De quoi il s’agit
field-agreement-clauses = Ce dont nous convenons, point par point
field-agreement-disagree = Ce que nous faisons en cas de désaccord
field-agreement-exit = Comment on en sort
field-agreement-parties = Parties
field-agreement-needed = Combien de parties doivent signer
field-agreement-review-on = À revoir le
field-agreement-replaces = Remplace
field-agreement-notes = Notes
clock-agreement-review = Le revoir
statement-agreement-open = Nous l’ouvrons à la signature
statement-agreement-sign = Nous signons
statement-agreement-ask-review = Nous demandons une révision
statement-agreement-keep = Il tient toujours
statement-agreement-leave = Nous n’en faisons pas partie
statement-agreement-end = Il prend fin
statement-agreement-extend = Nous donnons plus de temps
choice-agreement-extend-clock-review = Révision
state-agreement-draft = Brouillon
state-agreement-signing = Ouvert à la signature
state-agreement-changed = Modifié depuis l’ouverture à la signature
state-agreement-in-force = En vigueur
state-agreement-review-due = À revoir
state-agreement-replaced = Remplacé par un autre
state-agreement-ended = Terminé
state-agreement-contested = Contesté : des mots se sont croisés et ne concordent pas
state-agreement-withdrawn = Retiré

## Plan d’urgence

kind-contingency = Plan d’urgence
part-contingency-identity = Boîte d’identité
part-contingency-margin = Marge privée
field-contingency-title = À quoi sert le plan
field-contingency-type = De quel type
field-contingency-triggers = Ce qui le déclenche
field-contingency-first-hour = Première heure : que faire
field-contingency-first-day = Premier jour : que faire
field-contingency-first-week = Première semaine : que faire
field-contingency-roles = Qui fait quoi, et qui remplace
field-contingency-comms = Comment nous parlons en attendant
field-contingency-money = D’où vient l’argent
field-contingency-do-not = Ce qu’il ne faut pas faire
field-contingency-parties = Groupes pour lesquels il vaut
field-contingency-needed = Combien d’entre eux doivent signer
field-contingency-drill-start = Premier exercice
field-contingency-drill-every = Exercice tous les
field-contingency-drill-window = Temps pour chaque exercice
field-contingency-joint = Notre côté du plan commun
field-contingency-replaces = Remplace
field-contingency-notes = Notes
field-contingency-identity-names = Noms, y compris des remplaçants
field-contingency-identity-contacts = Qui appeler
field-contingency-margin-notes = Notes privées
hint-contingency-triggers = Mots convenus, signes.
hint-contingency-first-hour = Une étape par ligne.
hint-contingency-first-day = Une étape par ligne.
hint-contingency-first-week = Une étape par ligne.
hint-contingency-roles = Des rôles, pas de noms.
choice-contingency-type-arrest = Arrestation
choice-contingency-type-raid = Descente ou perquisition
choice-contingency-type-devices = Appareils saisis ou perdus
choice-contingency-type-unreachable = Quelqu’un reste injoignable
choice-contingency-type-harassment = Vague de harcèlement
choice-contingency-type-disinformation = Désinformation
choice-contingency-type-money = L’argent est coupé
choice-contingency-type-other = Autre chose
statement-contingency-activate = Déclencher le plan
statement-contingency-did = Nous l’avons fait
statement-contingency-undone = Finalement pas fait
statement-contingency-stand-down = C’est fini : nous levons l’alerte
statement-contingency-debrief = Nous en avons reparlé
statement-contingency-open = Nous l’ouvrons à la signature
statement-contingency-sign = Nous signons
statement-contingency-drill = Nous avons fait l’exercice
statement-contingency-leave = Nous n’en faisons pas partie
statement-contingency-end = Nous le retirons du service
choice-contingency-did-list-first-hour = Première heure
choice-contingency-did-list-first-day = Premier jour
choice-contingency-did-list-first-week = Première semaine
choice-contingency-undone-list-first-hour = Première heure
choice-contingency-undone-list-first-day = Premier jour
choice-contingency-undone-list-first-week = Première semaine
choice-contingency-drill-went-well = Cela a marché
choice-contingency-drill-went-gaps = Nous avons trouvé des failles
state-contingency-activated = Déclenché : il faut agir
state-contingency-stood-down = Fini ; il reste à en reparler
state-contingency-draft = Brouillon
state-contingency-signing = Ouvert à la signature
state-contingency-changed = Modifié depuis l’ouverture à la signature
state-contingency-agreed = Convenu, sans exercice pour l’instant
state-contingency-drilled = Convenu, exercice fait
state-contingency-debriefed = On en a reparlé
state-contingency-replaced = Remplacé par un autre
state-contingency-ended = Hors service
state-contingency-contested = Contesté : des mots se sont croisés et ne concordent pas
state-contingency-withdrawn = Retiré

## Message

kind-message = Message
field-message-title = Titre
field-message-language = Langue
field-message-text = Ce que nous disons
field-message-do-not-say = Ce que nous ne disons pas
field-message-value = Ce que nous défendons
field-message-why = Pourquoi nous le disons
field-message-sensitivity = Qui peut l’entendre
choice-message-sensitivity-open = Tout le monde
choice-message-sensitivity-with-care = Demandez-nous avant de le dire en public
choice-message-sensitivity-inside = Seulement entre nous
field-message-evidence = Où cela se vérifie
field-message-review-on = À revoir le
field-message-notes = Notes
clock-message-review = Le revoir
statement-message-sign-off = Lu : on peut le dire
statement-message-use = Nous l’utilisons désormais
statement-message-do-not-use = N’utilisez pas ceci
statement-message-use-again = On peut de nouveau l’utiliser
statement-message-extend = Nous donnons plus de temps
choice-message-extend-clock-review = Révision
state-message-draft = Personne d’autre ne l’a lu
state-message-reviewed = Lu, pas encore utilisé
state-message-in-use = Utilisé
state-message-changed = Modifié depuis sa lecture
state-message-do-not-use = Ne pas utiliser
state-message-contested = Contesté : des mots se sont croisés et ne concordent pas
state-message-withdrawn = Retiré

## Terme

kind-term = Terme
field-term-title = Le mot
field-term-language = Langue
field-term-meaning = Ce qu’il veut dire
field-term-do-not-say = Ce que nous ne disons pas à sa place
field-term-notes = Notes
statement-term-sign-off = Lu : on peut le dire
statement-term-use = Nous l’utilisons désormais
statement-term-do-not-use = N’utilisez pas ceci
statement-term-use-again = On peut de nouveau l’utiliser
state-term-draft = Personne d’autre ne l’a lu
state-term-reviewed = Lu, pas encore utilisé
state-term-in-use = Utilisé
state-term-changed = Modifié depuis sa lecture
state-term-do-not-use = Ne pas utiliser
state-term-contested = Contesté : des mots se sont croisés et ne concordent pas
state-term-withdrawn = Retiré

## Ce que dit une déclaration

argument-amount = Somme
argument-candidate = Candidature
argument-clock = Échéance
argument-criterion = Critère
argument-decided = Ce qui a été décidé
argument-from = Du
argument-group = Groupe
argument-how = Comment allez-vous ?
argument-learned = Ce que nous avons appris
argument-lesson = Leçon
argument-line = Ligne
argument-lines = Lignes acceptées
argument-list = Liste
argument-need = Besoin
argument-note = Note
argument-number = Nombre
argument-objections = Ce qui a été fait des objections
argument-occurrence = Occasion
argument-on = Date
argument-option = Choix
argument-parts = Parties
argument-pledge = Promesse
argument-points = Points
argument-quantity = Quantité
argument-rate = Taux de change utilisé
argument-reason = Raison
argument-reservation = Réserve
argument-reviewer = Lu par
argument-source = Source
argument-step = Étape
argument-story = Récit
argument-text = Texte
argument-to = À
argument-trigger = Ce qui l’a déclenché
argument-until = Jusqu’au
argument-value = Valeur
argument-went = Comment cela s’est-il passé ?
argument-with = En échange de

## Écrire une valeur

value-missing = { $kind } : le champ { $field } est nécessaire. Donnez-le ainsi : { $field }=VALUE.
value-too-long = La valeur du champ { $field } est trop longue : { $chars } caractères au plus. Raccourcissez-la, ou mettez-la dans les notes.
value-too-many = C’est trop pour un seul changement : { $count } valeurs, { $limit } au plus. Changez-en moins à la fois.
value-hidden-characters = La valeur du champ { $field } contient des caractères invisibles ou qui retournent le texte. Tapez-la à nouveau sans eux.
value-choice = { $field } doit être l’un de ces choix : { $choices }.
value-yes-no-unknown = { $field } doit être yes, no ou unknown.
value-moment = { $field } doit être une date ou une heure, par exemple 2026-12-01 ou 2026-12-01T18:00[Europe/Berlin].
value-moment-zone = { $field } a besoin d’un fuseau horaire, par exemple 2026-12-01T18:00[Europe/Berlin], pour que les autres lisent la même heure.
value-recurrence = La répétition doit être une règle comme dans les fichiers de calendrier, par exemple RRULE:FREQ=WEEKLY ou RRULE:FREQ=MONTHLY;COUNT=6.
value-zone-unknown = { $zone }, dans { $field }, n’est pas un fuseau horaire connu. Écrivez-le comme Europe/Berlin.
value-offset-wrong = Le décalage donné dans { $field } n’est pas celui de { $zone } à ce moment. Laissez-le de côté : 2026-12-01T18:00[Europe/Berlin].
value-span = { $field } doit être une durée comme P3M (trois mois) ou deux moments comme 2026-12-01/2026-12-05.
value-span-turned = { $field } finit avant de commencer. Écrivez d’abord le moment le plus tôt, par exemple 2026-12-01/2026-12-05.
value-end-early = { $field } est avant { $other } ({ $stands }). Donnez un { $field } plus tardif, ou changez aussi { $other }.
value-start-late = { $field } est après { $other } ({ $stands }). Donnez un { $field } plus tôt, ou changez aussi { $other }.
value-fuzzy-date = { $field } doit être une année, un mois ou un jour, comme 2026, 2026-12, 2026-12-01, suivi de ~ pour dire « environ ».
value-place = { $field } doit être le nom d’un lieu, ou des coordonnées comme geo:41.7,44.8;u=10000.
value-order = { $field } doit être une liste de groupes ou de noms séparés par « ; » (200 au plus).
value-quantity = { $field } doit être un nombre et ce qui est compté, par exemple 20 couvertures.
value-amount = { $field } doit être une monnaie et une somme, par exemple EUR 150.00.
value-below-zero = { $field } ne peut pas être au-dessous de zéro. Donnez-le sans le signe moins.
value-id = { $field } doit être un identifiant de 64 caractères. Copiez-le là où la fiche ou le groupe est affiché.

## Demander ce qu'une sorte de fiche n'a pas

kinds-field-unknown = { $kind } : il n’y a pas de champ { $field }. Il y a : { $known }.
kinds-statement-unknown = { $kind } : il n’y a pas de déclaration { $statement }. Il y a : { $known }.
kinds-argument-unknown = La déclaration { $statement } ne prend pas { $argument }. Elle prend : { $known }.

## Versions, tours, rythmes, comptes, attributions

overlay-field = Une version propre ne peut rien dire sur { $field }. Elle peut parler de : { $known }.
overlay-unclear = Dans l’original, { $field } est contesté ou ne peut pas être lu sur cet appareil. Tranchez d’abord.
rhythm-no-occurrence = Rien n’est attendu à cette date. Donnez la date d’une occasion telle qu’elle est affichée.
turn-no-period = Aucun tour ne commence à cette date. Donnez la date d’un tour telle qu’elle est affichée.
ledger-line-unknown = Aucune ligne n’a un identifiant qui commence ainsi, ou plusieurs en ont un. Choisissez la ligne là où elle est affichée.
round-criterion-unknown = Cette attribution n’a pas ce critère. Elle a : { $known }.
round-candidate-unknown = Cette candidature n’est pas dans cette attribution. Choisissez-en une là où l’attribution est affichée.
round-points-many = Plus de { $limit } points ne comptent pas. Donnez { $field } de 0 à { $limit }.
decision-deciders-missing = Personne n’est nommé pour décider. Nommez les groupes qui décident, puis ouvrez-la.
decision-closes-missing = Elle n’a pas de date de fin. Dites jusqu’à quand on peut se prononcer, puis ouvrez-la.
decision-closes-past = Sa date de fin est passée. Mettez-en une plus tardive, puis ouvrez-la.
decision-quorum-beyond = On demande plus de voix ({ $quorum }) qu’il n’y a de groupes qui décident ({ $count }). Demandez-en moins, ou nommez d’autres groupes.
decision-not-open = Elle n’est pas ouverte. Le groupe qui l’a créée doit d’abord l’ouvrir.
decision-closed = Elle est close, et une voix donnée maintenant ne compterait pas. Le groupe qui l’a créée peut la rouvrir.
decision-not-over = Tous ne se sont pas prononcés, et il reste du temps. Dites le résultat quand tous l’auront fait, ou quand le délai d’attente sera passé.
decision-objections-unanswered = Quelqu’un s’oppose. Dites aussi ce qui a été fait des objections.
decision-option-unknown = Ce n’est pas l’un des choix possibles ici : { $known }.
agreement-parties-missing = Aucune partie n’est nommée. Nommez les groupes qui doivent signer, puis ouvrez-le.
agreement-needed-beyond = On demande plus de signatures ({ $needed }) qu’il n’y a de parties ({ $count }). Demandez-en moins, ou nommez d’autres parties.
agreement-not-open = Il n’est pas ouvert à la signature. Le groupe qui l’a créé doit d’abord l’ouvrir.
reviewing-unread = Seule la personne qui l’a écrite a lu cette formulation. Quelqu’un d’autre doit d’abord la valider.
reviewing-own-words = Ce sont vos propres mots. Quelqu’un d’autre qui parle la langue les lit : un autre groupe ou un autre membre les valide, ou vous nommez qui les a lus.
reviewing-not-here = On ne peut déconseiller que des messages, des termes et leurs versions.
reviewing-not-stopped = Personne ne dit plus de ne pas l’utiliser : cela peut servir, et il n’y a plus rien à répondre.
reviewing-not-yours = Seul le groupe qui a dit de ne pas l’utiliser, ou celui qui l’a écrit, peut revenir dessus.
referral-no-consent = Rien ne peut être transmis : aucun consentement n’est noté, pour aucune partie.
referral-other-group = Rien ne peut être transmis : le consentement ne nomme pas ce groupe.
referral-consent-over = Rien ne peut être transmis : le consentement a pris fin.

## Qui peut dire quoi

statement-unknown = Cette version de Hedgerow ne connaît pas cette déclaration ; elle est gardée. Une mise à jour la connaîtra peut-être.
statement-owner-only = Seul le groupe qui a créé cette fiche ({ $kind }) peut dire « { $statement } ».
statement-others-only = Seul un autre groupe que celui qui a créé cette fiche ({ $kind }) peut dire « { $statement } ».
statement-asked-only = Seul un groupe que cette fiche ({ $kind }) interroge peut dire « { $statement } ».
statement-receiver-only = Seul le groupe à qui appartient la fiche visée ({ $kind }) peut dire « { $statement } ».
statement-named-only = Seul un groupe que cette fiche ({ $kind }) nomme pour cela peut dire « { $statement } ».
statement-link-missing = La fiche à laquelle celle-ci ({ $kind }) se rapporte n’est pas encore ici, donc personne ne peut dire « { $statement } ». Synchronisez, puis réessayez.
record-changed-since-seen = Cela a changé pendant votre lecture. Regardez encore une fois ; ensuite vous pourrez le dire.

## Ce qui peut clocher dans une fiche

record-beyond-share = Un groupe a dit ici plus qu’un groupe ne peut dire dans une fiche ; le reste est gardé sans être lu et n’enlève rien aux autres.
record-creation-missing = Le début de cette fiche n’est pas encore arrivé. Synchronisez avec un groupe qui l’a.
record-creation-void = Cette fiche a été créée par un groupe qui n’avait pas le droit d’écrire ici ; elle est gardée et reste sans effet.
record-created-twice = Un second début de cette fiche est gardé et reste sans effet.
record-withdrawn-while-edited = Cette fiche a été retirée pendant que quelqu’un d’autre y écrivait. Retirez-la à nouveau, ou remettez-la en place.
write-not-entitled = Ce changement vient d’un groupe qui ne peut pas modifier cette fiche ; il est gardé et reste sans effet.
kind-unknown = Cette version de Hedgerow ne connaît pas cette sorte de fiche ; tout ce qu’elle contient est gardé. Une mise à jour la connaîtra peut-être.
field-contested = { $field } a plusieurs valeurs, écrites sans que l’on sache rien des autres. Choisissez-en une.
field-missing = { $field } manque.
value-unreadable = La valeur du champ { $field } ne peut pas être lue comme il le faudrait.
range-backwards = « { $field } » est avant « { $other } ». Corrigez celui qui est faux.
span-backwards = « { $field } » finit avant de commencer. Corrigez-le.
note-unreadable-here = Le texte { $field } ne peut pas être lu sur cet appareil.
