# Leçons : ce que des groupes ont essayé et appris, gardé pour les autres.

page-lessons-lead = Ce que des groupes ont essayé, ce qui en est sorti, et ce qu’ils referaient. Servez-vous-en, et dites-le : c’est ainsi qu’on remercie.
page-lessons-new = Nouvelle leçon
page-lessons-filters = Chercher des leçons
page-lessons-words = Mots
page-lessons-group = Groupe
page-lessons-group-all = Tous les groupes
page-lessons-setting = Contexte
page-lessons-setting-all = Tous les contextes
page-lessons-tag = Mot-clé
page-lessons-tag-all = Tous les mots-clés
page-lessons-count = { $count ->
    [0] Aucune leçon
    [one] Une leçon
   *[other] { $count } leçons
  }
page-lessons-more = Montrer plus de leçons
page-lessons-empty = Il n’y a pas encore de leçon. Notez une chose que votre groupe a essayée : ce que vous avez fait, ce qui s’est passé, et ce que vous referiez. Elle reste dans votre groupe jusqu’à ce que vous la partagiez.
page-lessons-empty-filtered = Aucune leçon ne correspond. Essayez avec moins de mots, ou regardez-les toutes.
page-lessons-show-all = Montrer toutes les leçons
page-lessons-used = { $count ->
    [0] Aucun groupe ne s’en est encore servi.
    [one] Un groupe s’en est servi.
   *[other] { $count } groupes s’en sont servis.
  }
page-lessons-thanked = { $count ->
    [0] Aucun groupe n’a encore dit merci.
    [one] Un groupe dit merci.
   *[other] { $count } groupes disent merci.
  }
page-lessons-also-in = Aussi en : { $languages }.

page-lessons-not-here = Cette leçon n’est pas ici
page-lessons-print = Imprimer
page-lessons-state = { $state }.
page-lessons-means-draft = Personne n’a encore vérifié qu’elle ne trahit personne et que ceux qui s’y expriment sont d’accord.
page-lessons-means-checked = Elle ne trahit personne, et ceux qui s’y expriment sont d’accord. Elle peut être partagée.
page-lessons-means-shared = Elle a été vérifiée et peut servir.
page-lessons-means-review-due = Regardez si elle est encore valable.
page-lessons-means-retired = Elle n’est plus valable. Elle reste ici, pour que l’on sache pourquoi.
page-lessons-means-contested = Quelqu’un doit choisir entre deux choses qui ont été dites.
page-lessons-means-withdrawn = Elle est à la corbeille, absente de toutes les listes.
page-lessons-say = Ce que vous pouvez en dire
page-lessons-about = D’où elle vient
page-lessons-said = Ce qu’en disent les autres
page-lessons-said-more = Montrer ce qui précède
page-lessons-said-none = Personne n’a encore rien dit.
page-lessons-said-first = Personne n’a encore rien dit. Si elle vous a servi, dites-le.
page-lessons-held = Qui la détient

page-lessons-versions = Versions de cette leçon
page-lessons-as-written = Telle qu’écrite
page-lessons-version = { $language }, par { $group }
page-lessons-version-none = Autrement formulée
page-lessons-version-state = { $state }.
page-lessons-version-open = Ouvrir cette version, pour la valider ou poser une question
page-lessons-version-change = Changer cette version
page-lessons-version-add = L’écrire dans une autre langue
page-lessons-version-begin = Commencer à écrire
page-lessons-language = Langue
