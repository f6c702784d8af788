# Clés, mots de secours, le verrou d'une maison, le jumelage, et ce qui peut échouer en chemin vers un partenaire.

too-large = Quelque chose de plus grand que ne le permettent les règles ({ $size } octets, au plus { $limit }) est arrivé et n’a pas été pris.
malformed = Quelque chose est arrivé que cette version de Hedgerow ne peut pas lire ({ $what }). Vérifiez que les deux côtés ont une version à jour.
not-canonical = Quelque chose est arrivé qui n’est pas écrit sous la seule forme acceptée ({ $what }). Cela n’a pas été pris.
padding-broken = Quelque chose est arrivé avec un mauvais remplissage et n’a pas été pris. Vérifiez que les deux côtés ont une version à jour.
seal-unreadable = Quelque chose de scellé est arrivé, dont cet appareil n’a pas la clé ou qui était abîmé. Cela n’a pas été pris.
box-unreadable = Une clé scellée est arrivée, qui n’est pas pour cet appareil ou qui était abîmée. Demandez qu’on la renvoie.
key-weak = L’autre côté a présenté une clé qui n’est pas sûre. Demandez une nouvelle invitation.
key-size = Une clé n’a pas la bonne longueur. C’est une faute du programme : merci de nous la signaler.
entropy-size = Le secret de secours n’a pas la bonne longueur. C’est une faute du programme : merci de nous la signaler.

words-count = Une feuille de secours a { $wanted } mots ; en voici { $count }. Tapez-les tous, dans l’ordre.
words-unknown = Le mot { $position } n’est pas un mot de secours. Comparez-le avec la feuille, lettre par lettre.
words-check = Ce sont des mots de secours, mais qui ne vont pas ensemble. Vérifiez chaque mot et leur ordre.

vault-wrong-passphrase = Ce n’est pas la phrase secrète de cette maison. Vérifiez la disposition du clavier et les majuscules, et réessayez.
vault-passphrase-needed = Cette maison est verrouillée. Donnez sa phrase secrète.
vault-passphrase-empty = La phrase secrète est vide. Tapez-en une, ou prenez l’une de celles qui sont proposées.
vault-passphrase-short = La phrase secrète a moins de { $limit } caractères et se devine vite. Choisissez-en une plus longue : plusieurs mots, c’est le mieux.
vault-passphrase-long = La phrase secrète dépasse { $limit } caractères. Choisissez-en une plus courte.
vault-damaged = Le fichier de clé est abîmé. Essayez sa seconde copie, ou restaurez une sauvegarde.
vault-no-memory = Vérifier la phrase secrète demande { $mebibytes } Mo de mémoire libre. Fermez d’autres programmes et réessayez.
vault-cost = L’effort pour deviner la phrase secrète est hors de ses limites. C’est une faute du programme : merci de nous la signaler.

address-broken = « { $address } » n’est pas une adresse. Écrivez-la comme HOST:PORT, par exemple 192.168.1.20:7100 ou [fd00::20]:7100.
address-malformed = Une adresse est arrivée qui ne peut pas être lue. Demandez une nouvelle invitation.
addresses-many = Une invitation a de la place pour { $limit } adresses. Laissez-en de côté.
code-broken = Ce n’est pas un code entier. Copiez-le à nouveau en entier, de la première lettre jusqu’à la fin.
code-elsewhere = { $sort ->
    [HG] Ce code sert à se jumeler avec un groupe. Utilisez-le là où vous vous jumelez.
    [HD] Ce code est pour une deuxième machine d’un groupe. Utilisez-le sur cette machine, là où elle rejoint le groupe.
    [HC] Ce code est celui d’un porteur. Utilisez-le là où vous faites porter un espace.
   *[HR] Ce code sert à revenir avec la feuille de secours. Utilisez-le là.
  }
code-newer = Cette invitation a été créée par une autre version de Hedgerow. Mettez les deux côtés à la même version.
code-expired = Cette invitation a pris fin. Demandez-en une nouvelle.
invitation-broken = L’invitation n’a pas pu être créée. C’est une faute du programme : merci de nous la signaler.

code-used = Cette invitation a servi à un autre appareil. Demandez-en une nouvelle.
code-used-paired = Cette invitation a déjà servi, et { $name } fait partie de vos partenaires.
pairing-overtaken = Cet essai de jumelage a été dépassé par un plus récent du même appareil. Regardez la liste des partenaires.
pairing-own-card = Cet appareil ne peut pas se présenter, parce que son groupe ne le compte plus parmi les siens. Regardez la liste des appareils.
pairing-other-device = L’autre appareil n’est pas celui qu’il dit être. N’allez pas plus loin ; demandez une nouvelle invitation face à face.
pairing-other-group = L’autre groupe n’est pas celui que nommait l’invitation. N’allez pas plus loin ; demandez une nouvelle invitation face à face.
pairing-own-group = Cette invitation est de votre propre groupe. Ajoutez un appareil à vous dans la liste des appareils.
pairing-card-broken = L’autre groupe s’est présenté avec un nom ou une adresse qui ne peut pas être affiché. Demandez-lui de le changer.
pairing-unexpected = L’autre appareil a continué à parler après la fin du jumelage. Jumelez-vous à nouveau s’il manque quelque chose.

roster-act-forged = Une inscription dans la liste signée d’un groupe a une fausse signature et n’a pas été prise. Demandez à ce groupe de regarder ses appareils.
roster-act-broken = Une inscription dans la liste signée d’un groupe enfreint les règles ({ $why }) et n’a pas été prise.
roster-incomplete = Le début de la liste signée d’un groupe manque. Il viendra à la prochaine synchronisation.
roster-mixed = Des inscriptions de différents groupes ont été mêlées dans une liste. Elle n’a pas été prise.

handshake-stranger = Un appareil qui n’est pas jumelé avec celui-ci a appelé et n’a reçu aucune réponse.
handshake-replayed = Un appel enregistré a été rejoué et n’a reçu aucune réponse.
handshake-broken = Un appel s’est coupé ou ne venait pas de Hedgerow, et n’a reçu aucune réponse.
handshake-other-device = Un autre appareil que celui attendu a appelé et n’a reçu aucune réponse.
handshake-misuse = Un appel a été mal préparé. C’est une faute du programme : merci de nous la signaler.
noise-broken = Le chiffrement avec l’autre appareil a échoué. Un nouvel essai se fera plus tard.
noise-misuse = Le chiffrement a été utilisé dans le mauvais ordre. C’est une faute du programme : merci de nous la signaler.
noise-spent = Cette connexion a porté tout ce qu’elle peut. Une nouvelle s’ouvre.
channel-broken = La connexion a porté quelque chose qui enfreint les règles, et a été fermée. Un nouvel essai se fera plus tard.
channel-message-large = Un message de { $size } octets dépasse { $limit }. C’est une faute du programme : merci de nous la signaler.
