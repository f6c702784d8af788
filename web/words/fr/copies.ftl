# Sauvegardes, retour, clés USB

sealed-file-foreign = Ce n’est pas un fichier de Hedgerow, ou son début est abîmé. Rien n’y a été lu.
sealed-file-newer = Une version plus récente de Hedgerow a écrit ce fichier. Installez d’abord cette version ici ; rien n’y a été lu.
sealed-file-older = Une version plus ancienne de Hedgerow a écrit ce fichier, et cette version ne peut pas le lire. Utilisez la version qui l’a écrit, puis écrivez le fichier à nouveau avec celle-ci.
sealed-file-other-sort = C’est un fichier de Hedgerow, mais d’une autre sorte : les sauvegardes sont pour « restore », les fichiers pour un partenaire pour « bundle read ».
sealed-file-not-for-us = Ce fichier a été scellé pour quelqu’un d’autre. Rien n’y a été lu.
sealed-file-stranger = Ce fichier a été scellé par un groupe avec qui le vôtre n’est pas jumelé. Rien n’y a été lu.
copy-name-unsafe = Les clés USB n’acceptent pas le nom « { $file } ». Choisissez-en un fait de lettres, de chiffres, d’espaces, de traits d’union et de points isolés.
copy-file-in-the-way = Il y a déjà à { $file } un autre fichier, que Hedgerow n’a pas écrit. Rien n’a été changé ; choisissez un autre nom.
copy-file-unwritable = { $file } ne peut pas être écrit. Vérifiez que la clé USB est en place et n’est pas protégée contre l’écriture, et que le répertoire est là.
copy-file-unreadable = { $file } ne peut pas être lu. Vérifiez que c’est un fichier et que la clé USB est en place.
copy-file-missing = Il n’y a pas de fichier { $file }. Vérifiez que la clé USB est en place, et le nom.
copy-disk-full = Il n’y a plus de place pour { $file }. Faites de la place ou prenez une autre clé USB, puis refaites la même chose : ce qui y était avant reste.
backup-no-sheet = Cette maison ne connaît pas sa feuille de secours, elle ne peut donc pas sceller une sauvegarde pour elle. Recommencez le groupe avec cette version, et jumelez-vous à nouveau.
backup-test-failed = La sauvegarde a été écrite, mais n’a pas pu être relue depuis { $file }. Ne comptez pas dessus : prenez une autre clé USB ou un autre disque, et écrivez-la à nouveau.
backup-test-other = { $file } n’est pas la dernière sauvegarde de cette maison. Seule celle-là peut être relue sans la feuille de secours.
backup-never = Aucune sauvegarde de cette maison n’a encore été écrite, il n’y en a donc pas à relire.
backup-kit-large = Ce groupe connaît tant d’espaces et de partenaires que ses clés prennent plus de { $limit } Mo ; une telle trousse n’est pas gardée par d’autres. Écrivez plutôt une sauvegarde sur une clé USB.
restore-other-words = Ces mots de secours n’ouvrent pas ce fichier : il a été fait par un autre groupe, ou avec une autre feuille de secours.
restore-words-replaced = Ces mots de secours ont ouvert le fichier, mais le groupe a remplacé sa feuille de secours depuis. Utilisez la feuille plus récente.
restore-nothing-readable = Rien dans ce fichier ne peut être lu. Il est peut-être coupé ou abîmé dès le début : essayez une autre copie.
restore-other-group = Cette sauvegarde est d’un autre groupe. Un seul espace ne peut être ramené que dans une maison du même groupe.
restore-space-unknown = La sauvegarde ne contient aucun espace « { $space } ». Donnez son nom en entier, ou son identifiant.
restore-not-waiting = Cette maison n’attend rien : elle écrit comme d’habitude.
restored-reading-only = Cette maison est revenue d’une sauvegarde et ne fait que lire tant qu’elle n’a pas été synchronisée une fois avec un partenaire, pour ne rien écraser qu’elle ne connaisse pas encore. Connectez-vous à un partenaire ; s’il n’y en a aucun, utilisez « restore settle --alone ».
restore-settled-alone = À partir de maintenant cette maison écrit, sans avoir retrouvé de partenaire depuis son retour. Ce qui manquait à la sauvegarde peut encore venir.
restore-caught-up =
    Cette maison a rattrapé son retard auprès du groupe { $peer } : il manquait à la sauvegarde { $entries ->
        [one] un changement
       *[other] { $entries } changements
    }, dans { $records ->
        [one] une fiche
       *[other] { $records } fiches
    }. À partir de maintenant elle écrit à nouveau.
restore-lacked-nothing = Cette maison a retrouvé { $peer } : il ne manquait à la sauvegarde rien de ce que ce groupe connaît. À partir de maintenant elle écrit à nouveau.
bundle-broken = Ce fichier est d’un partenaire, mais ce qu’il contient ne peut pas être lu. Demandez-lui de l’écrire à nouveau.
bundle-no-device = Aucun appareil du groupe { $peer } n’est connu qui pourrait le lire. Connectez-vous une fois à ce groupe, puis écrivez-le à nouveau.
bundle-device-lost = { $peer } dit que l’appareil qui a écrit ce fichier est perdu. Rien n’y a été lu ; demandez à ce groupe un nouveau fichier.
bundle-device-unknown = L’appareil qui a écrit ce fichier n’est pas un de ceux du groupe. Rien n’y a été lu.
bundle-not-signed = Ce fichier n’a pas été écrit par l’appareil qu’il nomme. Rien n’y a été lu.
copy-path-relative = « { $file } » n’est pas un chemin entier. Donnez le fichier à partir de la racine du disque.
copy-parts = Il est coupé en { $count } fichiers. Gardez-les ensemble, dans un même répertoire et sous ces noms.
backup-done =
    Tout est dans { $file } ({ $size }, { $entries ->
        [one] une entrée
       *[other] { $entries } entrées
    }), et tout a été relu. Seuls vos mots de secours l’ouvrent : gardez la feuille ailleurs que la clé USB.
backup-last =
    La dernière sauvegarde date du { $at }, dans { $file } ; { $entries ->
        [0] rien de nouveau depuis.
        [one] une entrée est nouvelle depuis.
       *[other] { $entries } entrées sont nouvelles depuis.
    }
backup-none-yet =
    Il n’y a pas encore de sauvegarde, et { $entries ->
        [one] une entrée serait perdue
       *[other] { $entries } entrées seraient perdues
    } avec cette machine. Écrivez-en une : backup FILE.
backup-is-due = Il est temps d’en faire une autre.
restore-settle-alone = Dites --alone s’il n’y a vraiment aucun partenaire qui puisse en savoir plus que la sauvegarde. Sinon, connectez-vous à un partenaire : alors cela finit tout seul.
restore-home-exists = Il y a déjà une maison à { $home }. Pour y ramener un espace de la sauvegarde, dites lequel : --space. Pour revenir comme nouvel appareil, choisissez un autre endroit : --home.
restore-done =
    { $name } est de retour, dans { $home } : { $records ->
        [one] une fiche
       *[other] { $records } fiches
    } dans { $spaces ->
        [one] un espace
       *[other] { $spaces } espaces
    }, état du { $made }. C’est un nouvel appareil de votre groupe ; l’ancien y reste jusqu’à ce que vous disiez qu’il est perdu.
restore-partial = Le fichier est coupé ou abîmé : ce qui a pu en être lu est ici. Les partenaires apportent le reste.
restore-next = Pour le moment, cette maison ne fait que lire, pour ne rien écraser qu’elle ne connaisse pas encore. Démarrez-la et laissez-la retrouver un partenaire ; alors elle écrit d’elle-même. S’il n’y a aucun partenaire : restore settle --alone.
restore-space-done =
    L’espace est de retour, avec { $records ->
        [one] une fiche
       *[other] { $records } fiches
    }.
bundle-written =
    Ce qui manque à { $name } est dans { $file } : { $entries ->
        [one] une entrée
       *[other] { $entries } entrées
    } dans { $spaces ->
        [one] un espace
       *[other] { $spaces } espaces
    } ({ $size }). Seul ce groupe peut le lire.
bundle-would-be =
    Il manque à { $name } { $entries ->
        [one] une entrée
       *[other] { $entries } entrées
    } dans { $spaces ->
        [one] un espace
       *[other] { $spaces } espaces
    } : { $size }. Rien n’a été écrit.
bundle-from = De la part du groupe { $name }
bundle-brought =
    { $count ->
        [0] rien de nouveau
        [one] une nouvelle entrée
       *[other] { $count } nouvelles entrées
    }
bundle-torn = Le fichier est coupé ou abîmé : ce qui a pu en être lu est ici. Le reste vient avec le prochain.
bundle-gaps = Une partie repose sur ce qui n’est pas encore ici. Écrivez une clé USB en retour : alors la prochaine l’aura.
bundle-refused = { $count ->
    [one] Une entrée n’a pas été prise, parce qu’elle n’est d’aucun espace que vous partagez maintenant avec ce groupe, ou enfreint une règle.
   *[other] { $count } entrées n’ont pas été prises, parce qu’elles ne sont d’aucun espace que vous partagez maintenant avec ce groupe, ou enfreignent une règle.
}
bundle-reply = Écrivez-en une en retour, pour que { $name } sache ce qui est ici : bundle write FILE --to "{ $name }".
cli-words-not-utf8 = { $file } n’est pas du texte simple (UTF-8). Écrivez les mots de secours dans un fichier de texte simple.
