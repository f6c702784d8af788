# L'éditeur de notes : ce qu'il dit de l'enregistrement, des autres qui écrivent, et de ses outils.

note-read-only = Vous pouvez lire ce texte, pas le changer.
note-not-your-own = { $member } ne peut changer que ses propres écrits. Demandez un autre rôle à la personne responsable de ce nœud.
note-history-changed = L’historique de ce texte a changé sur ce nœud. Il est rechargé ; ce que vous avez tapé y est remis.
note-log-closed = Cet appareil a commencé un nouveau journal. Le texte est rechargé ; ce que vous avez tapé y est remis.
note-begins = La place pour ce texte a été créée.
note-not-stored = Ce texte ne peut pas être enregistré en ce moment. Ce que vous tapez est gardé sur cet écran et sera enregistré dès que possible.
note-rooms-closed = Le nœud se ferme. Ce que vous tapez est gardé sur cet écran.
note-rooms-full = Il y a { $limit } textes ouverts sur ce nœud, et il n’y a plus de place. Fermez-en un et réessayez.
note-frame-unknown = Ce navigateur a envoyé quelque chose que le nœud ne comprend pas. Rechargez la page.
note-too-fast = Ce navigateur a envoyé plus que le nœud ne peut prendre. Ce que vous avez tapé est gardé sur cet écran ; rechargez la page pour continuer.

page-editor-loading = Le texte se charge.
page-editor-saved = Enregistré sur ce nœud
page-editor-saving = Enregistrement…
page-editor-away = Le nœud est injoignable. Ce que vous tapez est gardé ici et partira quand il sera de retour.
page-editor-away-saved = Le nœud est injoignable. Tout ce que vous avez tapé est enregistré ; ce que vous tapez maintenant partira quand il sera de retour.
page-editor-kept-here = Ce que vous avez tapé en dernier n’est que sur cet écran. { $why }
page-editor-here = { $count ->
    [one] Ici aussi :
   *[other] Ici aussi ({ $count }) :
  }

page-editor-tools = Outils pour le texte
page-editor-bold = Gras
page-editor-italic = Italique
page-editor-link = Lien
page-editor-heading = Titre
page-editor-subheading = Sous-titre
page-editor-list = Liste
page-editor-numbered = Liste numérotée
page-editor-task = Tâche
page-editor-quote = Citation
page-editor-undo = Annuler
page-editor-redo = Refaire
page-editor-plain = Forme simple
page-editor-rich = Montrer la mise en forme
page-editor-done = Terminé
page-editor-task-done = Fait :
page-editor-task-open = À faire :

page-editor-link-address = Adresse du lien
page-editor-link-set = Mettre le lien
page-editor-link-remove = Ôter le lien
page-editor-link-open = Ouvrir dans un nouvel onglet
page-editor-link-close = Fermer
page-editor-link-wrong = Cette adresse ne peut pas servir de lien. Prenez-en une qui commence par https:, http:, mailto: ou tel:.

page-editor-paragraph = Paragraphe { $number }
page-editor-kind = Sorte de paragraphe
page-editor-kind-p = Texte simple
page-editor-kind-h2 = Titre
page-editor-kind-h3 = Sous-titre
page-editor-kind-bullet = Élément de liste
page-editor-kind-ordered = Élément de liste numérotée
page-editor-kind-unchecked = Tâche
page-editor-kind-quote = Citation
page-editor-add-below = Ajouter un paragraphe sous le { $number }
page-editor-remove = Supprimer le paragraphe { $number }
