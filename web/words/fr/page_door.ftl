# Devant la porte : le premier démarrage, la page verrouillée, le téléphone d'un membre.

page-door-step = Étape { $number } sur { $count }
page-door-back = Retour
page-door-next = Continuer
page-door-working = Un instant…

## Premier démarrage : la langue

page-door-claim-title = Ce boîtier n’appartient encore à personne
page-door-claim-lead = C’est la première personne qui tape son code de prise qui l’installe. Le code se trouve sur l’écran du boîtier, s’il en a un, et dans un fichier sur sa carte.
page-door-claim-compare = Votre navigateur a averti au sujet d’un certificat. Son empreinte doit être celle qui se trouve à côté du code. Si c’en est une autre, fermez cette page : quelqu’un s’est mis entre vous.
page-door-claim-code = Code de prise
page-door-claim-code-hint = Douze lettres et chiffres. Les traits d’union et les majuscules ne comptent pas.
page-door-claim-empty = Tapez le code qui se trouve à côté de l’empreinte.
page-door-claim-do = Ce boîtier est à nous
page-door-claim-known = Ce navigateur l’a pris. Continuez là où vous vous êtes arrêté.
page-door-claim-never = On ne peut pas le prendre maintenant : son code a servi, ou trop de faux codes ont été tapés. Coupez son courant et remettez-le ; alors il recommence, avec un code que personne n’a utilisé.

page-door-language-title = Dans quelle langue lisez-vous le mieux ?
page-door-language-lead = La page se retourne pour l’arabe et le persan. Vous pouvez changer à tout moment, et chaque membre peut lire dans sa langue.
# $language est le nom que la langue se donne elle-même.
page-door-language-next = Continuer en { $language }
page-door-theme = Clair ou sombre
page-door-theme-light = Clair
page-door-theme-dark = Sombre
page-door-nothing-left = Rien n’a quitté cette machine.
page-door-not-audited = Hedgerow n’a pas encore été audité de l’extérieur
page-door-not-audited-means = Jusqu’ici, seules les personnes qui l’écrivent ont vérifié comment il vous protège. Il est fait de pièces bien connues et testé avec soin, et il peut pourtant avoir des défauts que personne n’a trouvés.
page-door-not-audited-advice = En attendant un audit : si ce que vous écrivez ici peut nuire à quelqu’un, utilisez des pseudonymes, et ne confiez les faits les plus dangereux à aucune machine.

## Premier démarrage : pour quoi faire

page-door-way-title = Que voulez-vous faire ?
page-door-way-lead = Chaque groupe garde ses propres fiches sur sa propre machine, et partage ce qu’il choisit.
page-door-way-start = Créer un groupe
page-door-way-start-note = Un calendrier, des promesses et des notes de dossiers à vous. Vous pourrez vous jumeler avec d’autres groupes plus tard.
page-door-way-join = Se jumeler avec un groupe qui vous invite
page-door-way-join-note = Vous avez le code d’un autre groupe. Votre groupe reçoit d’abord ici sa propre maison ; ensuite, vous tapez le code.
page-door-way-look = Regarder un peu
page-door-way-look-note = La même chose que créer un groupe, avec des fiches d’exemple. Chacune est marquée comme exemple, et toutes s’en vont d’un coup.
page-door-way-back = Ramener mon groupe
page-door-way-back-note = Il vivait avant sur une autre machine. Vous avez une sauvegarde, une machine qui est encore là, ou un code, et la feuille de secours.
page-door-way-box = Faire de ce boîtier un porteur
page-door-way-box-note = Il porte des changements scellés entre des groupes qui ne sont jamais en ligne ensemble, et ne peut en lire aucun.
page-door-way-missing = Choisissez l’une de ces possibilités.
page-door-back-title = Qu’est-ce qui ramène votre groupe ?
page-door-back-lead = Ceci devient une nouvelle machine du même groupe. Rien n’est écrasé : elle ne fait que lire tant qu’elle n’a pas retrouvé un partenaire.
page-door-back-file = Une sauvegarde
page-door-back-file-note = Un fichier sur une clé USB ou un disque, et la feuille de secours.
page-door-back-machine = Une de nos machines est encore là
page-door-back-machine-note = Elle crée un code : « Réglages et sécurité », « Vos machines », « Une seconde machine ».
page-door-back-kit = Un partenaire ou un porteur garde ce qui nous ramène
page-door-back-kit-note = Il vous donne un code ; avec ce code et la feuille de secours, le reste vient par la ligne.
page-door-back-code-machine = Le code de l’autre machine
page-door-back-code-kit = Le code du partenaire ou du porteur
page-door-back-label-hint = Pour distinguer vos machines : par exemple « portable de la cuisine ». Les partenaires ne le voient pas.
page-door-back-missing = Choisissez l’une des trois possibilités.
page-door-back-no-file = Choisissez le fichier de la sauvegarde.
page-door-back-no-code = Tapez ou collez le code.
page-door-back-no-words = Tapez les mots de la feuille de secours, tous et dans l’ordre.
page-door-back-do = Le ramener
page-door-back-doing = Vérification de chaque signature. Avec beaucoup de fiches, cela prend quelques minutes.
page-door-box-title = Quelqu’un pourrait-il prendre ce boîtier ?
page-door-box-lead = Un boîtier toujours allumé est souvent là où d’autres peuvent l’atteindre : sur une étagère, dans une pièce commune, chez quelqu’un.
page-door-box-yes = Oui, ou personne ne le sait
page-door-box-yes-note = Alors, qu’il soit un porteur. Il n’a pas de phrase secrète et n’en a pas besoin : il détient des morceaux scellés, ni noms ni mots.
page-door-box-no = Non, nous seuls pouvons l’atteindre
page-door-box-no-note = Alors il peut être un nœud complet, avec un calendrier et des notes de dossiers, verrouillé par une phrase secrète. Après une coupure de courant, il attend que quelqu’un le déverrouille.
page-door-box-do = En faire un porteur
page-door-box-made = Ce boîtier est maintenant un porteur
page-door-box-made-lead = Portez ce code à la machine d’un groupe : « Réglages et sécurité », « Porteurs ». Là, on lui dit quels espaces porter.
page-door-box-until = Il sert une fois, jusqu’au { $until }. Pour en avoir un nouveau, tapez sur ce boîtier :
page-door-box-until-far = Il sert une fois, jusqu’au { $until }. Pour en avoir un nouveau, coupez le courant du boîtier et remettez-le : tant qu’aucun groupe n’en a utilisé un, un code se trouve là où était le code de prise.
page-door-box-close = Vous pouvez fermer cette page. Le boîtier continue tout seul, aussi après une coupure de courant.

## Premier démarrage : le nom

page-door-name-title = Comment s’appelle votre groupe ?
page-door-name-lead = Les groupes avec qui vous vous jumelez voient ce nom. Ce peut être un pseudonyme.
page-door-name-label = Nom ou pseudonyme du groupe
page-door-name-hint = Choisissez bien : il figure dans la liste signée de votre groupe.
page-door-name-missing = Tapez un nom. Un pseudonyme convient aussi.

## Premier démarrage : la phrase secrète

page-door-pass-title = Qu’est-ce qui verrouille cette maison ?
page-door-pass-lead = Sans la phrase secrète, qui s’empare de cette machine ne peut rien lire. Personne ne peut la remplacer pour vous.
page-door-pass-words = Six mots au hasard
page-door-pass-words-note = Personne ne peut les deviner. Conseillé.
page-door-pass-words-strength = Tous les ordinateurs du monde ne les devineraient pas en une vie.
page-door-pass-words-other = D’autres mots
page-door-pass-words-type = Tapez une fois les six mots
page-door-pass-words-hint = Avec des espaces entre eux. Vous en aurez besoin à chaque démarrage de cette machine.
page-door-pass-words-differ = Ce ne sont pas les six mots ci-dessus. Comparez-les lettre par lettre.
page-door-pass-own = Vos propres mots
page-door-pass-own-note = Plus faciles à retenir, et plus faciles à deviner.
page-door-pass-own-label = Votre phrase secrète
page-door-pass-again-label = La même encore une fois
page-door-pass-again-differs = Les deux ne sont pas pareilles. Tapez-les à nouveau.
page-door-pass-show = Montrer ce que je tape
page-door-pass-empty = La phrase secrète est vide. Tapez-la.
page-door-pass-open = Une serrure ouverte
page-door-pass-open-note = Pas de phrase secrète. La machine s’ouvre d’elle-même.
page-door-pass-open-means = Qui prend cette machine peut y lire tout, agir au nom de votre groupe, et voir qui vous connaissez. Ne choisissez cela que si personne ne peut en souffrir.
page-door-strength-empty = Le mieux : plusieurs mots que personne ne dirait ensemble.
page-door-strength-weak = Faible : qui tient cette machine la devinerait en quelques jours.
page-door-strength-fair = Moyenne : il faudrait beaucoup de temps et de machines.
page-door-strength-strong = Forte : personne ne la devinera.

## Premier démarrage : la feuille de secours

page-door-sheet-title = Votre feuille de secours
page-door-sheet-lead = Ces mots sont le seul chemin de retour si cette machine casse ou vous est prise. Écrivez-les à la main ou imprimez-les, et gardez la feuille ailleurs.
page-door-sheet-made = Faite le { $date }
# $group est le nom du groupe.
page-door-sheet-means = Qui détient cette feuille peut agir au nom du groupe { $group }. Elle ne nomme aucun membre.
page-door-sheet-copy = Exemplaire numéro 1 sur ___, gardé par ______________
page-door-sheet-only-here = Ces mots ne sont nulle part ailleurs : ni dans la maison, ni dans un fichier. Le groupe est créé une fois que deux d’entre eux ont été retapés d’après le papier. Si cette page est fermée ou rechargée avant, vous recommencez avec d’autres mots : barrez alors ceux-ci.
page-door-sheet-print = Imprimer la feuille
page-door-sheet-next = C’est sur papier
page-door-check-title = La feuille se lit-elle bien ?
page-door-check-lead = Retapez deux de ses mots d’après le papier. « Retour » montre à nouveau la feuille.
page-door-check-word = Mot { $number }
page-door-check-next = Vérifier et créer le groupe
page-door-check-wrong = Ce n’est pas le mot { $number }. Regardez encore la feuille ; s’il y est mal copié, corrigez-le.
page-door-check-empty = Tapez le mot { $number } tel qu’il est sur votre papier.
page-door-check-no-examples = Les fiches d’exemple n’ont pas pu être créées. Vous pouvez commencer sans elles.
page-door-check-without = Commencer sans exemples
page-door-check-made-elsewhere = Un groupe a été créé ici entre-temps, depuis une autre page. Les mots de votre papier ne sont ceux d’aucun groupe : barrez-les.
page-door-check-there = Aller à ce groupe

## La porte fermée

page-door-locked = Verrouillé
page-door-passphrase = Phrase secrète
page-door-passphrase-hint = Souvent six mots, avec des espaces entre eux.
page-door-unlock = Déverrouiller
page-door-unlocking = Le déverrouillage prend un instant…
page-door-locked-means = Tant qu’elle est verrouillée, cette machine ne peut rien lire de ce qu’elle garde et n’échange rien. Cette page ne nomme aucun groupe ni personne.
page-door-signed-out-means = Le nœud continue à travailler et à échanger ; seule cette page est verrouillée. Elle ne nomme aucun groupe ni personne.
page-door-wait = { $seconds ->
    [one] Ce n’était pas cela. Vous pourrez réessayer dans une seconde.
   *[other] Ce n’était pas cela. Vous pourrez réessayer dans { $seconds } secondes.
  }
page-door-language = Langue
page-door-forgotten = La phrase secrète est oubliée
page-door-forgotten-truth = Alors personne ne peut ouvrir cette maison, ni vous ni nous : il n’y a pas de seconde clé. Essayez d’abord une autre disposition du clavier, les majuscules, et les mots dans un autre ordre.
page-door-forgotten-sheet = Avec la feuille de secours, votre groupe continue à vivre sur un nouvel appareil : choisissez « Ramener mon groupe » sur une autre machine. Ce qui n’est dans aucune sauvegarde ni chez aucun partenaire reste verrouillé ici.

## Liens à usage unique

page-door-far-title = Ce boîtier ne connaît pas ce navigateur
page-door-far-locked = Ce boîtier est verrouillé. Il ne fait rien et n’échange rien jusqu’à ce que la personne responsable tape la phrase secrète.
page-door-far-open = Le boîtier est ouvert et travaille. Cette page est pour la personne responsable.
page-door-far-how = En êtes-vous responsable ? Utilisez un navigateur qui est déjà venu ici. Pour un autre, coupez le courant du boîtier et remettez-le : pendant l’heure qui suit, il accepte la phrase secrète de n’importe quel navigateur.
page-door-far-members = Êtes-vous membre ? Tant que le boîtier est verrouillé, personne ne peut entrer. Quand il sera rouvert, utilisez la page à laquelle vous avez été invité.

page-door-link-title = Cette page a besoin d’un lien
page-door-link-open-lock = Cette maison n’a pas de phrase secrète. Un nouveau lien donné par le nœud vous laisse entrer ; chaque lien sert une fois, pendant dix minutes.
page-door-link-new-title = Vous y êtes presque
page-door-link-new = Le premier démarrage commence par un lien que donne le nœud lui-même, pour que personne d’étranger ne commence à votre place. Chaque lien sert une fois, pendant dix minutes.
page-door-link-how = Tapez ceci là où le nœud a été démarré. La page s’ouvre, ou le lien à ouvrir s’affiche.
page-door-link-how-new = Là où le nœud tourne, arrêtez-le avec Ctrl-C et tapez ceci. La page s’ouvre. Rien ne se perd : il n’y a pas encore de groupe.
page-door-link-failed = Ce lien a déjà servi ou est trop vieux. Demandez-en un nouveau au nœud.

## Le téléphone d'un membre

page-door-join-title = Vous avez une invitation
page-door-join-lead = La personne responsable du nœud de votre groupe vous invite à lire et à écrire avec ce navigateur. Rien n’y est gardé, sauf la permission d’entrer.
page-door-fingerprint = Empreinte du nœud
page-door-fingerprint-compare = Comparez-la à celle que montre l’écran de la personne responsable. Si elles diffèrent, fermez cette page : quelqu’un s’est mis entre vous.
page-door-join-browser = Comment s’appelle ce téléphone ou ce navigateur ?
page-door-join-browser-hint = Pour que la personne responsable le reconnaisse dans la liste des accès. Vous pouvez laisser vide.
page-door-join-pin = Choisissez un code PIN
page-door-join-pin-hint = { $count ->
    [one] Un chiffre ou une lettre, ou plus. Vous le tapez après un temps sans activité.
   *[other] { $count } chiffres ou lettres, ou plus. Vous le tapez après un temps sans activité.
  }
page-door-join-pin-again = Le même code PIN encore une fois
page-door-pin-short = { $count ->
    [one] Il faut au code PIN un chiffre ou une lettre.
   *[other] Il faut au code PIN { $count } chiffres ou lettres, ou plus.
  }
page-door-pin-simple = Tout le monde essaierait d’abord ce code PIN. Choisissez-en un autre.
page-door-pin-differs = Les deux codes PIN ne sont pas pareils. Tapez-les à nouveau.
page-door-join-enter = Entrer
page-door-join-done = Vous êtes à l’intérieur
# $name est le nom ou le pseudonyme du membre.
page-door-join-as = Ce que vous écrivez est signé par ce nœud pour { $name }, et affiché ainsi.
page-door-join-means = Vous voyez les espaces que la personne responsable a choisis pour vous.
page-door-join-lan-means = Vous voyez les espaces que la personne responsable a choisis pour vous ; les noms et les contacts des dossiers restent sur le nœud.
page-door-pin-title = Verrouillé
page-door-pin = Code PIN
page-door-pin-hint = Celui que vous avez choisi dans ce navigateur.
page-door-pin-enter = Entrer
page-door-pin-means = Code PIN oublié ? Demandez une nouvelle invitation à la personne responsable du nœud.
page-door-lan-title = Demandez une invitation
page-door-lan-locked = Le nœud est verrouillé et n’échange rien. Demandez à la personne responsable de le déverrouiller.
page-door-lan-invitation = Ce navigateur n’est pas connu ici. La personne responsable du nœud peut l’inviter : elle ouvre « Réglages et sécurité », puis « Membres et téléphones », et vous montre un code.
page-door-left = Cette machine ne détient plus rien
page-door-left-means = Les fiches et les clés de votre groupe en sont ôtées. Votre groupe continue chez ceux qui les détiennent.
page-door-left-back = Pour revenir, il vous faut la feuille de secours et un de ces codes. Notez-en au moins un, et gardez-le à l’écart de la feuille.
page-door-left-back-otherwise = Pour revenir, il vous faut la feuille de secours, et une sauvegarde ou une autre de vos machines.
page-door-left-print = Imprimer les codes
page-door-left-close = Avant de partir, fermez cette page et videz l’historique du navigateur : il se souvient que vous étiez ici, mais de rien de ce que vous avez lu.
