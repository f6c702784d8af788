# Appareils de ce groupe et d'autres : les rencontrer, les perdre, en ramener un.

introduction-unexpected = L’autre appareil a dit plus qu’il n’aurait dû. La connexion a été fermée ; un nouvel essai se fera plus tard.
introduction-other-group = Un appareil a appelé qui est d’un autre groupe que celui attendu. La connexion a été fermée, et rien n’a été dit.
introduction-device-unknown = Un appareil a appelé que son propre groupe n’a pas dans sa liste d’appareils. La connexion a été fermée, et rien n’a été dit.
introduction-device-lost = Un appareil a appelé que son propre groupe a signalé perdu. La connexion a été fermée, et rien n’a été dit.
introduction-other-device = Un appareil a appelé sous le nom d’un autre appareil. La connexion a été fermée, et rien n’a été dit.
introduction-card-broken = La carte de l’autre appareil ne peut pas être lue. Il a peut-être un Hedgerow plus récent ; mettez celui-ci à jour et réessayez.
joining-unexpected = L’autre appareil a dit plus qu’il n’aurait dû. La connexion a été fermée ; créez un nouveau code et réessayez.
joining-broken = L’autre appareil a dit quelque chose qui ne peut pas être lu. Il a peut-être une autre version de Hedgerow ; mettez les deux à jour et réessayez.
joining-other-device = L’autre appareil n’est pas celui qu’il dit être. N’allez pas plus loin ; créez un nouveau code sur un appareil que vous avez en main.
joining-other-group = Le code est d’un autre groupe que l’appareil qui a répondu. N’allez pas plus loin ; créez un nouveau code sur un appareil que vous avez en main.
joining-code-used = Ce code a déjà servi à un autre appareil. Si ce n’était pas le vôtre, regardez la liste des appareils et signalez perdu celui que vous ne connaissez pas.
joining-not-live = Cet appareil n’est plus un de ceux de son groupe, il ne peut donc pas en faire entrer un autre.
joining-failed =
    Cet appareil n’a pas pu entrer : { $why ->
        [joining-other-group] le code est d’un autre groupe
        [joining-other-device] un autre appareil que celui qui a créé le code a répondu
       *[other] les deux appareils ne se sont pas compris
    }. Rien n’a été gardé ici. Créez un nouveau code et réessayez.
joining-no-answer = L’appareil qui a créé le code n’a pas pu être joint. Vérifiez que son nœud tourne et que les deux sont sur le même réseau, puis réessayez.
joining-no-address = Ce code ne contient aucune adresse. Démarrez le nœud sur l’autre appareil, et créez-y un nouveau code.
device-joined = Un nouvel appareil, « { $label } », est maintenant un de ceux de ce groupe et lit tout. Si vous ne le connaissez pas, signalez-le perdu tout de suite : « Réglages et sécurité », « Vos machines ».
device-joined-here = Cette machine est maintenant un appareil du groupe { $group }. Sa maison est { $home }.
device-joined-waiting = Tout n’est pas encore venu. Démarrez le nœud avec « hedgerow run » : le reste vient de lui-même tant que l’autre appareil est allumé.
device-invited = Sur la nouvelle machine : « hedgerow device join » avec ce code. Il sert à un seul appareil, jusqu’au { $expires }. Qui l’a lit tout ce que lit ce groupe : remettez-le de la main à la main.
device-invite-no-node = Le nouvel appareil doit pouvoir joindre celui-ci. Démarrez d’abord le nœud, puis créez le code.
device-unknown = Aucun appareil de ce groupe ne s’appelle « { $device } ». « hedgerow device list » les montre.
device-ambiguous = Plusieurs appareils s’appellent « { $device } ». Donnez une plus longue partie de l’identifiant.
device-label-broken = Le nom d’un appareil a de 1 à 80 caractères visibles, sans retour à la ligne.
device-lost-here = C’est l’appareil sur lequel vous travaillez. Dites-le depuis un autre appareil du groupe ; pour vider celui-ci, utilisez « travel leave ».
device-lost-already = Cet appareil a déjà été signalé perdu.
device-lost-itself = Cet appareil a été signalé perdu par son groupe, il ne peut donc plus rien décider au sujet des appareils.
device-lost-other-words = L’appareil n’a pas pu être signalé perdu : ces mots ne sont pas ceux de ce groupe, ou ne le sont plus.
device-is-here = celui-ci
device-is-live = en service
device-is-lost = perdu
device-lost-done = L’appareil { $device } ne parle plus pour ce groupe. Aucun appareil qui l’a appris ne l’écoute.
device-lost-rotated = Nouvelles clés ; ce qui s’écrit à partir de maintenant lui est fermé : { $spaces }.
device-lost-not-rotated = Clés pas encore changées, parce que cet appareil n’en a pas le droit ou n’a pas pu : { $spaces }. Demandez à ceux qui peuvent y écrire de les changer.
device-lost-couriers-wait = Pas encore prévenus : { $couriers }. Ils le sont dès qu’ils peuvent être joints.
device-lost-could-read = Ce qu’il pouvait lire :
device-lost-warn = Qui prévenir, d’abord les personnes en danger :
device-lost-cannot = Ce que personne ne peut faire :
device-warn-named = Personnes nommées dans « { $name } »
device-warn-member = { $name }, qui écrit ici
device-warn-sharing = { $name } : ce que ce groupe a partagé avec vous y était
device-warn-paired = { $name } : que vous êtes en contact y était
device-cannot-recall = Ce qui était sur l’appareil ne peut pas être rappelé. Qui l’ouvre lit ce qu’il détenait jusqu’à maintenant.
device-cannot-wipe = Hedgerow n’efface rien à distance. Si l’appareil était verrouillé, c’est sa phrase secrète qui le protège.
device-cannot-peers = Les partenaires qui sont hors ligne maintenant ne le savent pas encore. Tant qu’ils ne l’ont pas appris, ils répondraient encore à son appel.
device-cannot-secret = Avec ce qu’il sait de vos jumelages, il peut reconnaître que l’appareil d’un partenaire répond à une adresse qu’il connaît, et rien de plus.
kit-broken = L’autre côté a envoyé au sujet d’une trousse gardée quelque chose qui ne peut pas être lu. La connexion a été fermée ; un nouvel essai se fera plus tard.
kit-of-another = Un groupe voulait remplacer la trousse gardée d’un autre groupe. La connexion a été fermée, et rien n’a été changé.
kit-not-readable = Celui qui garde la trousse a répondu, mais pas comme il faut. Vérifiez le code ; c’est peut-être celui d’un autre appareil.
kit-no-answer = Celui qui garde la trousse n’a pas pu être joint, ou ces mots ne sont pas ceux dont il garde la trousse. Vérifiez les mots, le code et le réseau, puis réessayez.
kit-none-there = Celui qui garde la trousse connaît ces mots, mais ne garde aucune trousse pour eux maintenant.
kit-not-kept-there = Rien n’a été confié à { $name } pour être gardé.
kit-nobody = Personne ne garde ce qui ramène ce groupe. « hedgerow kit keep PEER » le demande à un partenaire ; il ne peut pas le lire.
kit-fresh = la garde, et elle est à jour
kit-old = en garde une plus ancienne ; reçoit la nouvelle à la prochaine connexion
kit-not-yet = la reçoit à la prochaine connexion
kit-stopped = { $name } n’en reçoit plus. La dernière peut encore y être.
kit-print = Imprimez ces codes et gardez-les avec les mots de secours. Sans les mots, ils n’ouvrent rien.
device-returned = { $name } est de retour, sur un nouvel appareil. Sa maison est { $home }.
travel-not-confirmed = Rien n’a été ôté. Pour ôter cette maison de la machine, ajoutez --confirm.
travel-not-ready =
    Rien n’a été ôté : { $count ->
        [one] { $count } entrée n’est
       *[other] { $count } entrées ne sont
    } pas encore chez deux autres, et { $records ->
        [one] { $records } fiche n’est
       *[other] { $records } fiches ne sont
    } nulle part ailleurs. Synchronisez avec d’autres ou écrivez une sauvegarde, ou dites de partir quand même (--anyway) : alors elles sont perdues.
travel-no-kit = Rien n’a été ôté : personne ne garde ce qui ramène ce groupe. Connectez-vous à un partenaire avec qui vous avez comparé les nombres, ou dites de partir quand même (--anyway) si vous avez une sauvegarde.
travel-ready = Deux autres détiennent tout ce qui est ici.
travel-check-not-ready =
    Pas encore : { $count ->
        [one] { $count } entrée n’est
       *[other] { $count } entrées ne sont
    } pas chez deux autres, et { $records ->
        [one] { $records } fiche n’est
       *[other] { $records } fiches ne sont
    } nulle part ailleurs.
travel-holds-all = { $name } détient tout ce qu’il peut lire
travel-holds-some = { $name } ne détient pas encore tout
travel-left = Cette maison et ses clés sont ôtées de cette machine, et aucun partenaire qui l’a appris ne répond plus à ses appels.
travel-codes = Pour revenir : les mots de secours, et un de ces codes.
travel-flash = Les clés ont été écrasées. La mémoire flash peut garder d’anciennes copies de ce qui a été écrasé ; alors seule la phrase secrète les protège.
kit-place-taken = Un autre appareil est déjà revenu avec cette trousse. Si ce n’était pas le vôtre, demandez à la personne qui s’occupe du porteur.
device-lost-you = Un autre appareil de votre groupe a signalé celui-ci perdu : aucun partenaire qui l’a appris ne l’écoute plus. Si c’était une erreur, ramenez-le comme nouvel appareil avec les mots de secours.
