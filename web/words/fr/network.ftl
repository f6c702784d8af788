# Joindre d'autres appareils : adresses, ports, le réseau local.

network-address-malformed = « { $address } » n’est pas une adresse. Écrivez-la comme HOST:PORT, par exemple 192.168.1.20:7100 ou [fd00::20]:7100.
network-address-not-here = Cette machine n’a pas l’adresse { $host }. Choisissez l’une de ses propres adresses, ou n’en donnez pas pour écouter sur toutes.
network-port-in-use = Le port { $port } est pris par un autre programme sur cette machine. Arrêtez ce programme, ou choisissez un autre port (0 en prend un libre).
network-port-forbidden = Ce compte ne peut pas écouter sur le port { $port }. Choisissez un port au-dessus de 1023.
network-onion-not-direct = Une adresse onion ne peut être jointe que par Tor. Activez d’abord Tor.
network-no-address = Aucune adresse de cet appareil n’est connue. Demandez son adresse actuelle, ou écrivez un fichier à transporter.
network-no-answer = Il n’y a pas eu de réponse à temps. L’appareil est peut-être éteint ou injoignable ; un nouvel essai se fera plus tard.
network-name-unknown = Le nom dans cette adresse n’a pas été trouvé. Vérifiez son orthographe et la connexion de cette machine.
network-not-listening = L’autre machine a répondu, mais rien n’y reçoit les appels. Vérifiez que Hedgerow y tourne et que le port est le bon.
network-unreachable = Il n’y a pas de chemin vers cette adresse d’ici. Vérifiez la connexion de cette machine.
network-peer-silent = L’autre appareil n’a pas répondu à temps. Un nouvel essai se fera plus tard.
network-peer-stalled = L’autre appareil a cessé de prendre des données. Ce qui manque partira quand il sera de retour.
network-peer-gone = La connexion s’est terminée trop tôt. Ce qui manque partira quand l’appareil sera de retour.
network-lan-unavailable = Les appareils de ce réseau local ne peuvent pas être trouvés maintenant, parce qu’un autre programme occupe le port de recherche ou que le réseau ne le permet pas. Les adresses connues sont toujours essayées, et la recherche reprend d’elle-même.
network-lan-off = La recherche d’appareils sur le réseau local est désactivée.
network-lan-quiet = Cet appareil reste discret sur le réseau local : il appelle les adresses qu’il connaît et n’annonce rien.
network-lan-starting = La recherche d’appareils sur le réseau local commence.
network-lan-announcing = Les appareils avec qui vous êtes jumelés peuvent trouver celui-ci sur le réseau local. D’autres peuvent y voir que Hedgerow tourne ici, et rien de plus.
network-over-budget = Un groupe lié a envoyé plus que sa part et n’a pas eu de réponse pendant un moment. Il sera de nouveau écouté tout seul.
