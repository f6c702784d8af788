# La ligne de commande : comment on l'utilise, ce qu'elle demande, ce qu'elle dit quand quelque chose est fait.

## Mauvais emploi

cli-command-missing = Dites quoi faire ; « hedgerow help » donne la liste des commandes.
cli-command-unknown = Il n’y a pas de commande « { $given } » ; « hedgerow help » donne la liste des commandes.
cli-command-which = « { $given } » n’est pas une commande. Il y a : { $commands }.
cli-option-unknown = Il n’y a pas d’option { $option } ici.
cli-option-twice = L’option { $option } ne peut être donnée qu’une fois.
cli-option-no-value = L’option { $option } ne prend pas de valeur.
cli-option-value-missing = L’option { $option } a besoin d’une valeur : { $option } { $value }.
cli-option-choice = L’option { $option } doit être l’un de ces choix : { $choices }.
cli-option-seconds = L’option { $option } doit être un nombre de secondes de 0 à { $limit }.
cli-option-missing = L’option { $option } { $value } manque.
cli-options-exclude = { $one } et { $other } s’excluent ; donnez l’une des deux.
cli-options-together = { $one } et { $other } vont ensemble ; donnez les deux ou aucune.
cli-operand-missing = { $operand } manque.
cli-operand-unexpected = « { $given } » est un mot de trop. Mettez un texte qui a des espaces entre guillemets droits (").
cli-assignment = « { $given } » n’a pas la forme { $form }.
cli-assignment-twice = { $field } est donné deux fois. Plusieurs valeurs d’un champ se séparent par « ; ».
cli-stdin-twice = Une seule valeur peut être lue de l’entrée standard.
cli-not-utf8 = Ce qui est donné n’est pas codé en UTF-8. Réglez le terminal sur UTF-8 et réessayez.

## Fichiers

cli-file-missing = Il n’y a pas de fichier { $file }. Vérifiez le nom et le répertoire.
cli-file-is-folder = { $file } est un répertoire, pas un fichier. Nommez un fichier qui s’y trouve.
cli-file-unreadable = Le fichier { $file } ne peut pas être lu. Vérifiez à qui il appartient.
cli-file-unwritable = Le fichier { $file } ne peut pas être écrit. Vérifiez le répertoire et la place sur le disque.
cli-folder-not-empty = Il y a déjà quelque chose dans { $folder }. Choisissez un répertoire vide ou nouveau.
cli-folder-nowhere = Le répertoire { $folder } ne peut pas être créé, parce que celui qui devrait le contenir n’existe pas. Créez d’abord celui-là.
cli-folder-unwritable = Le répertoire { $folder } ne peut pas être écrit. Vérifiez le répertoire autour et la place sur le disque.
cli-value-large = Ce qui est lu pour { $field } dépasse { $limit } Mo. Raccourcissez-le.
cli-value-not-utf8 = La ligne { $line } de ce qui est lu pour { $field } n’est pas codée en UTF-8. Enregistrez le fichier { $file } en UTF-8.

## Phrase secrète

cli-passphrase-not-given = Cette maison est verrouillée, et personne n’est là pour taper sa phrase secrète. Donnez-la avec --passphrase-file FILE.
cli-passphrase-to-choose = Une nouvelle maison a besoin d’une phrase secrète. Donnez-en une avec --passphrase-file FILE, ou choisissez une serrure ouverte avec --no-passphrase.
cli-passphrase-differs = Les deux phrases secrètes diffèrent, donc rien n’a été créé. Réessayez.
cli-passphrase-file-empty = Le fichier de phrase secrète { $file } est vide. Écrivez la phrase secrète sur sa première ligne.
cli-passphrase-file-large = Le fichier de phrase secrète { $file } est trop grand pour une phrase secrète. Vérifiez son nom.
cli-passphrase-file-not-utf8 = Le fichier de phrase secrète { $file } n’est pas codé en UTF-8. Enregistrez-le en UTF-8.
cli-ask-passphrase = Phrase secrète :
cli-ask-new-passphrase = Nouvelle phrase secrète (Entrée seule en propose une) :
cli-ask-passphrase-again = La même phrase secrète encore une fois :
cli-passphrase-suggested = C’est une proposition. Notez-la, puis tapez-la, ou arrêtez avec Ctrl-C.

## Le nœud qui tourne

cli-node-silent = Le nœud de cette maison tourne et ne répond pas. Attendez un moment et réessayez, ou arrêtez le nœud.
cli-node-stopped = Le nœud s’est arrêté pendant ce travail. Regardez si c’est fait, puis réessayez.
cli-node-strange = Le nœud a répondu quelque chose que cette version de Hedgerow ne peut pas lire. Mettez les deux à la même version.
cli-too-large-for-node = C’est trop grand pour être remis au nœud qui tourne. Arrêtez le nœud et recommencez.
cli-ready = Le nœud tourne. Sa page : { $url } · il reçoit les appels sur : { $sync }. Ctrl-C l’arrête.
cli-page = { $url }

    Ouvrez ce lien dans un navigateur sur cette machine. Il sert une fois, dans les dix minutes.
cli-ready-locked = Le nœud tourne et est verrouillé : rien n’est échangé jusqu’à ce que quelqu’un tape la phrase secrète sur sa page. { $url } · Ctrl-C l’arrête.
cli-ready-new = Il n’y a encore aucun groupe ici. Créez-en un sur { $url } · Ctrl-C arrête le programme.

cli-beside-new = Ce boîtier fait tourner Hedgerow et n’appartient encore à personne.
cli-beside-claimed = Ce boîtier fait tourner Hedgerow, et quelqu’un est en train de l’installer. Si ce n’est aucun d’entre vous, coupez le courant et remettez-le : alors il recommence, avec un autre code.
cli-beside-courier = Ce boîtier est maintenant un porteur. Il porte ce qu’il ne peut pas lire.
cli-beside-locked = Ce boîtier fait tourner Hedgerow et est verrouillé : il n’échange rien jusqu’à ce que l’un d’entre vous tape la phrase secrète sur sa page.
cli-beside-open = Ce boîtier fait tourner Hedgerow. Il travaille et échange.
cli-beside-page = Sa page, pour un navigateur du même réseau :
cli-beside-no-address = Il n’y a pas encore de réseau : branchez le câble, ou voyez si le boîtier connaît le Wi-Fi. Son adresse se trouvera ici.
cli-beside-fingerprint = Le navigateur avertira au sujet du certificat de la page. Regardez le certificat, et ne continuez que si son empreinte SHA-256 est :
cli-beside-code = Tapez ensuite ce code de prise. Il sert une fois :
cli-beside-no-code = Le code de prise n’est dit qu’au boîtier lui-même : sur son écran, ou dans le fichier donné à son service.
cli-beside-window = La page est là pendant une heure après chaque démarrage. Pour la ravoir, coupez le courant et remettez-le.
cli-beside-closed = Personne ne l’a pris à temps, sa page est donc fermée. Coupez le courant et remettez-le pour la ravoir.

## Une nouvelle maison

cli-name-broken = Un nom a de 1 à 80 caractères, tous visibles. Choisissez-en un autre avec --name.
cli-language-unknown = Il n’y a pas de textes en « { $language } ». Choisissez une de ces langues : { $known }.
cli-made = Votre groupe est créé. Sa maison est { $home }.
cli-recovery-words = Voici ses mots de secours. Ils ne sont montrés que cette fois :
cli-recovery-advice = Écrivez-les sur papier, dans l’ordre, et gardez la feuille là où personne d’autre ne la trouve. Avec une sauvegarde, ils font revenir votre groupe ; qui d’autre les lit peut se faire passer pour votre groupe.
cli-open-lock = Serrure ouverte : cette maison n’a pas de phrase secrète, donc qui prend cette machine peut y lire tout.
cli-not-audited = Pas audité : aucune personne experte de l’extérieur n’a encore examiné la sécurité de Hedgerow.

## Fait

cli-yes = oui
cli-no = non
cli-nothing = Rien ici.
cli-no-peers = Pas encore de partenaires. « hedgerow invite » crée un code pour un groupe.
cli-invited = Donnez ce code à un seul groupe. Il sert une fois, jusqu’au { $expires } ; qui d’autre l’a avant peut s’en servir à sa place.
cli-pair-waiting = L’autre groupe est injoignable. Le jumelage attend et continue tout seul quand un nœud tourne.
cli-paired = Jumelé avec { $name }. Comparez ces nombres de vive voix ou face à face : { $check }. S’ils sont les mêmes, dites-le avec « hedgerow peer confirm ».
cli-peers-waiting =
    { $count ->
        [0] Aucun jumelage n’attend l’autre côté.
        [one] Un jumelage attend l’autre côté.
       *[other] { $count } jumelages attendent l’autre côté.
    }
cli-confirmed = { $name } est confirmé.
cli-peer-removed = { $name } n’est plus partenaire. Ce que ce groupe détient déjà, il le garde.
cli-space-made = L’espace { $name } est créé. Personne d’autre n’en fait partie.
cli-space-left = Vous avez quitté l’espace { $name }. Ce que vous y avez écrit reste chez les autres.
cli-member-added = { $name } fait partie des membres de ce groupe.
cli-member-removed = { $name } n’écrit plus ici. Ce qui a été écrit reste sous ce nom.
cli-added = Écrit : { $id }
cli-edited = Changé : { $id }
cli-moment-skipped = À { $zone }, les horloges sautent { $given } ce jour-là : cela compte comme { $counts_as }. Changez-le avec « hedgerow edit » si vous vouliez une autre heure.
cli-withdrawn = Retiré : { $id }. « hedgerow restore-record » remet la fiche en place.
cli-brought-back = Remis en place : { $id }
cli-said = Dit à propos de { $id }. Son état : { $state }
cli-synced = { $name } : synchronisé (envoyés : { $sent }, reçus : { $received }, { $size }).
cli-not-yet-synced = { $name } : tout n’est pas encore passé (envoyés : { $sent }, reçus : { $received }, { $size }). Réessayez plus tard.
cli-imported = Ajoutées : { $added }, mises à jour : { $updated }, pareilles : { $unchanged }, à vérifier : { $errors }.
cli-import-changed = Mise à jour : { $title } ({ $id })
cli-import-undo = « hedgerow undo-import { $id } » annule tout cela.
cli-import-undone = C’est annulé. Retirées : { $withdrawn }, remises comme avant : { $back }.
cli-import-left = Laissé tel quel : { $id } « { $title } ». { $reason }
cli-feed-made = Voici l’adresse du calendrier « { $name } ». Donnez-la à un programme de calendrier sur cette machine, et à personne d’autre : qui la connaît peut lire ce calendrier ici.
cli-feed-waits = Le calendrier « { $name } » a maintenant une adresse. Démarrez le nœud avec « hedgerow run » ; « hedgerow feed list » montre alors où il est.
cli-feed-removed = Le calendrier « { $name } » n’est plus servi à cette adresse.
cli-folder-written =
    { $records ->
        [0] Aucune fiche n’est dans { $folder }, en { $files } fichiers. Ils ne sont pas chiffrés. Commencez par index.html.
        [one] Une fiche est dans { $folder }, en { $files } fichiers. Ils ne sont pas chiffrés. Commencez par index.html.
       *[other] { $records } fiches sont dans { $folder }, en { $files } fichiers. Ils ne sont pas chiffrés. Commencez par index.html.
    }
cli-import-error = Ligne { $line } : { $reason }
cli-export-left-out = Laissées de côté, parce qu’un calendrier ne peut pas montrer ce qui n’a pas de début : { $count }.
cli-verified = Entrées vérifiées : { $entries }, fiches reconstituées : { $records }, mauvaises : { $bad }.
cli-space-home = votre espace à vous
cli-space-shared = l’espace { $name }
cli-space-pair = le jumelage avec { $name }
cli-verified-space = { $space } ({ $id }) : ce qui est montré a l’empreinte { $hash }
cli-verified-unread = { $space } ({ $id }) : ce qui est montré a l’empreinte { $hash }, mais tout ne peut pas être lu ici
cli-verified-bad-record = Abîmé : { $what }, dans { $space } (entrée { $seq } du journal { $log })
cli-verified-bad-other = Abîmée : une entrée d’aucune fiche, dans { $space } (entrée { $seq } du journal { $log })
cli-compared-equal = { $space } : pareil des deux côtés
cli-compared-different = { $space } : pas pareil : { $why }
cli-compared-unknown = { $space } : ne peut pas être comparé : { $why }
cli-verify-bad = Une partie de ce qui est gardé est abîmée. Synchronisez avec un partenaire qui la détient, ou restaurez une sauvegarde.

## Fiches

cli-record-by = { $author }, { $created }
cli-field-contested = { $field } : contesté, écrit sans rien savoir les uns des autres :
cli-earlier-wording = (à propos d’un texte plus ancien)
cli-held-by =
    { $count ->
        [0] Personne d’autre ne le détient encore.
       *[other] Détenu par { $names }.
    }
cli-held-told = Détenu par { $names }, selon la seule parole de { $tellers }.
cli-held-not-known = On ne sait pas si ces groupes le détiennent : { $names }.
cli-did-created = a créé cette fiche : { $what }
cli-did-wrote = a écrit { $what }
cli-did-wrote-note = a écrit dans { $what }
cli-did-said = a dit { $what }
cli-did-withdrew = l’a retirée
cli-did-brought-back = l’a remise en place

## Noms de ce qui est listé

cli-label-id = Identifiant
cli-label-name = Nom
cli-label-kind = Sorte
cli-label-title = Titre
cli-label-when = Quand
cli-label-state = État
cli-label-states = États
cli-label-author = Par
cli-label-by = Qui peut
cli-label-args = Avec
cli-label-field = Champ
cli-label-type = Type
cli-label-required = Obligatoire
cli-label-choices = Choix
cli-label-statement = Déclaration
cli-label-statements = Déclarations
cli-label-problems = Problèmes
cli-label-others = Inconnu de cette version de Hedgerow
cli-label-group = Groupe
cli-label-device = Appareil
cli-label-language = Langue
cli-label-unlocked = Déverrouillé
cli-label-running = Un nœud tourne
cli-label-listening = Reçoit les appels sur
cli-label-linked = Connecté maintenant
cli-label-spaces = Espaces
cli-label-peers = Partenaires
cli-label-records = Fiches
cli-label-import = Import
cli-label-at = Quand
cli-label-space-name = Espace
cli-label-days-left = Jours restants
cli-label-feed = Flux
cli-label-created = Créé
cli-label-url = Adresse
cli-label-path = Chemin
cli-label-entries = Entrées
cli-label-storage-bytes = Place prise
cli-label-peer = Identifiant
cli-label-space = Identifiant
cli-label-check = Nombres
cli-label-confirmed = Confirmé
cli-label-last-met = Dernier contact
cli-label-role = Rôle
cli-label-members = Membres
cli-label-member = Identifiant
cli-label-addresses = Adresses
cli-label-file = Fichier
cli-label-lost = Perdu
cli-label-here = Cet appareil

## Ce que personne n'avait prévu

cli-interrupted = Arrêté.
cli-unforeseen = Il s’est passé ici quelque chose que nous n’avions pas prévu. Les détails sont dans { $file }.
