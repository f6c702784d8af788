# Sauvegardes et clés USB.

page-copies-title = Copies et clés USB
page-copies-lead = Une sauvegarde ramène votre groupe si cette machine casse ou vous est prise. Une clé USB porte les changements à ceux qu’aucune ligne n’atteint.
page-copies-backup = Sauvegarde
page-copies-last =
    { $count ->
        [0] La dernière a été faite { $ago }. Rien n’a changé depuis.
        [one] La dernière a été faite { $ago }. Un changement est plus récent.
       *[other] La dernière a été faite { $ago }. { $count } changements sont plus récents.
    }
page-copies-due = Il est temps d’en faire une nouvelle.
page-copies-never = Il n’y a pas encore de sauvegarde.
page-copies-never-means = Si cette machine casse, ce que vos partenaires ne détiennent pas est perdu : tout ce qui est à la maison, et les noms des membres.
page-copies-backup-how = Un seul fichier avec tout, scellé de sorte que seuls les mots de la feuille de secours l’ouvrent. Gardez-le à l’écart de cette machine et de la feuille.
page-copies-backup-do = Écrire une sauvegarde
page-copies-backing = Écriture, puis relecture…
page-copies-backup-done =
    { $count ->
        [one] Écrite et relue : { $size }, avec un espace.
       *[other] Écrite et relue : { $size }, avec { $count } espaces.
    }
page-copies-backup-untested =
    { $count ->
        [one] Écrite : { $size }, avec un espace. Elle n’a pas été relue.
       *[other] Écrite : { $size }, avec { $count } espaces. Elle n’a pas été relue.
    }
page-copies-test = Relire la dernière
page-copies-test-good = La dernière sauvegarde est entière : chacun de ses morceaux a pu être lu.
page-copies-where = Où l’écrire
page-copies-where-stick = Dans cette machine maintenant, avec { $free } libres.
page-copies-where-browser = Par ce navigateur
page-copies-where-browser-is = Il demande où garder le fichier, ou le met avec vos téléchargements.
page-copies-where-path = Un autre répertoire de la machine du nœud
page-copies-where-path-is = Pour les disques qui ne sont pas dans cette liste.
page-copies-path = Chemin et nom du fichier
page-copies-path-hint = Tel que le voit la machine du nœud elle-même.
page-copies-path-to-hint = Tel que le voit la machine du nœud elle-même, avec le nom à la fin : { $name }
page-copies-look-again = Une clé USB vient d’être branchée
page-copies-file = Fichier
page-copies-file-hint = S’il est en plusieurs morceaux, choisissez-les tous ensemble.
page-copies-from-browser = Choisir un fichier dans ce navigateur
page-copies-from-path = Il est sur la machine du nœud elle-même
page-copies-sending = { $done } sur { $total } envoyés au nœud
page-copies-stick = Écrire une clé USB pour un groupe
page-copies-stick-how = Elle contient ce qui manque à ce groupe, scellé pour lui seul. Qui la trouve ne peut rien y lire.
page-copies-stick-for = Pour qui
page-copies-stick-nobody = Jumelez-vous d’abord avec un groupe : une clé USB est toujours pour quelqu’un.
page-copies-stick-size =
    { $count ->
        [0] Autant que cette machine le sache, il ne manque rien à { $name }. Une clé USB ne dirait que cela ({ $size }).
        [one] Il manque un changement à { $name } : { $size }.
       *[other] Il manque { $count } changements à { $name } : { $size }.
    }
page-copies-stick-do = L’écrire
page-copies-writing = Écriture…
page-copies-stick-done =
    { $count ->
        [one] Écrit pour { $name } : un changement, { $size }. Tant que ce groupe n’a pas répondu, il reste dans votre liste de ce qui manque.
       *[other] Écrit pour { $name } : { $count } changements, { $size }. Tant que ce groupe n’a pas répondu, ils restent dans votre liste de ce qui manque.
    }
page-copies-read = Lire une clé USB
page-copies-read-how = Un fichier qu’un autre groupe a écrit pour le vôtre. Tout ce qu’il contient est vérifié comme si cela venait par une ligne.
page-copies-read-do = Le lire
page-copies-reading = Lecture…
page-copies-read-done =
    { $count ->
        [0] C’est lu : rien de nouveau de la part du groupe { $name }.
        [one] C’est lu : un changement de la part du groupe { $name }.
       *[other] C’est lu : { $count } changements de la part du groupe { $name }.
    }
page-copies-read-partial = Le fichier finit trop tôt. Ce qui y était entier a été pris ; demandez-le encore une fois.
page-copies-read-refused =
    { $count ->
        [one] Un changement a été refusé, parce qu’il ne peut pas être ce qu’il dit être.
       *[other] { $count } changements ont été refusés, parce qu’ils ne peuvent pas être ce qu’ils disent être.
    }
page-copies-read-reply = Écrivez en retour une clé USB pour { $name } : elle lui dit ce qui est arrivé, pour que la prochaine soit petite.
page-copies-back = Si cette machine n’est plus là
page-copies-back-how = Démarrez Hedgerow sur une autre machine et choisissez « Ramener mon groupe » sur sa première page. Il vous faut la feuille de secours, et une sauvegarde, un porteur ou un partenaire.
page-copies-no-sheet = Si la feuille de secours n’est plus là
page-copies-no-sheet-how = Personne ne peut en écrire une autre pour ce groupe, et ses sauvegardes ne s’ouvrent qu’avec ces mots. Faites entrer maintenant une seconde machine, sans feuille : tant qu’il en reste une, rien n’est perdu. Si des inconnus peuvent avoir la feuille, ils peuvent agir au nom de ce groupe : créez-en un nouveau, partagez vos espaces avec lui, puis quittez-les avec celui-ci.
page-copies-couriers = Un boîtier toujours allumé peut porter des changements scellés et garder ce qui ramène votre groupe.
page-copies-space = Un seul espace
page-copies-space-how = Ramène un seul espace à partir d’une sauvegarde de ce groupe. Rien d’autre n’est touché.
page-copies-space-open = Ramener un espace
page-copies-space-which = Quel espace
page-copies-space-choose = Choisissez un espace
page-copies-space-do = Le ramener
page-copies-space-done =
    { $count ->
        [0] Il ne manquait rien.
        [one] Une fiche est ramenée.
       *[other] { $count } fiches sont ramenées.
    }
page-copies-words = Les mots de la feuille de secours
page-copies-words-hint = Tous, dans l’ordre, avec des espaces entre eux. Ils ne sont gardés nulle part.
page-copies-kits = Qui garde ce qui vous ramène
page-copies-kits-print = Imprimer à côté de la feuille
page-copies-kits-how = Un partenaire peut garder une petite trousse scellée : vos clés et avec qui vous partagez, aucune fiche. Avec la feuille de secours et le code de ce partenaire, votre groupe revient même si toutes ses machines ont disparu ; les fiches suivent, de chez ceux qui les détiennent. Le partenaire ne peut pas lire la trousse.
page-copies-kit-fresh = L’a, et elle est à jour.
page-copies-kit-old = En a une plus ancienne, faite { $ago }. Une plus récente suit au prochain contact.
page-copies-kit-waits = La reçoit au prochain contact.
page-copies-kit-stop = Ne plus rien envoyer
page-copies-kit-at = Qui doit la garder
page-copies-kit-do = Lui demander de la garder
page-copies-kit-nobody = Jumelez-vous d’abord avec un groupe : il faut quelqu’un pour la garder.
