# La maison d'un nœud, ce qu'elle garde et ses réglages : ce qui peut faire obstacle, et ce qui a été remarqué au démarrage.

home-missing = Il n’y a pas de maison Hedgerow dans { $home }. Créez-en une avec « hedgerow init --name NAME », ou nommez un autre répertoire avec --home.
home-exists = Il y a déjà une maison Hedgerow dans { $home }. Choisissez un autre répertoire avec --home.
home-not-empty = Le répertoire { $home } contient d’autres fichiers. Choisissez-en un vide ou nouveau avec --home.
home-not-a-folder = { $home } n’est pas un répertoire. Choisissez un autre endroit avec --home.
home-unwritable = Le répertoire { $home } ne peut pas être écrit. Vérifiez à qui il appartient, ou choisissez-en un autre avec --home.
home-in-use = Un autre programme travaille en ce moment dans la maison { $home }. Attendez qu’il ait fini, ou arrêtez-le, et réessayez.
home-unfinished = La maison dans { $home } n’a jamais été achevée. Créez-la ou ramenez-la encore une fois : ce qui en reste est remplacé.
home-key-damaged = Les deux fichiers de clé dans { $home } sont abîmés ou manquent. Remettez-les depuis une sauvegarde, ou repartez de la feuille de secours.

home-first-here = Cette maison est ici pour la première fois. Par prudence, elle continue d’écrire avec de nouvelles clés de journal ; rien n’est perdu.
home-older-copy = Cette maison est plus ancienne que ce qui tournait ici avant, comme quand on restaure une sauvegarde. Elle continue d’écrire avec de nouvelles clés de journal ; les partenaires renvoient ce qui manque.
home-ran-elsewhere = Cette maison a tourné ailleurs entre-temps. Elle continue d’écrire avec de nouvelles clés de journal. Ne faites pas tourner deux copies d’une maison : ajoutez plutôt un appareil.

store-disk-full = Le disque est plein, plus rien ne peut être gardé. Faites de la place et réessayez.
store-disk-fault = Le disque ne peut pas être lu ou écrit. Vérifiez qu’il est là, qu’il a de la place et qu’il est en bon état, et réessayez.
store-read-only = Rien ne peut être écrit : le disque ou le répertoire est en lecture seule. Permettez d’y écrire et réessayez.
store-damaged = Ce qui est gardé est abîmé, ou appartient à une autre clé. Vérifiez le disque, puis restaurez la sauvegarde la plus récente, ou revenez avec la trousse que garde un partenaire.
store-damage-met = Le disque a rendu quelque chose d’abîmé : rien n’est lu ni écrit pour l’instant. Hedgerow sauve ce qui est intact et demande le reste aux partenaires. Réessayez dans une minute. Si cela dure, redémarrez Hedgerow.
store-mended = Des bits avaient changé sur le disque dans ce qui est gardé ; ils ont été remis (endroits : { $count }). Rien n’est perdu. Si cela se reproduit, remplacez le disque.
store-rescued = Le disque avait abîmé ce qui est gardé. Ce qui était intact est de nouveau là. Changements qui manquent encore : { $count }, dans { $spaces }. Les partenaires qui les ont les rendent à la prochaine synchronisation. Vérifiez le disque et écrivez une sauvegarde.
store-rescued-whole = Le disque avait abîmé ce qui est gardé. Tout a été refait et aucun changement ne manque. Vérifiez le disque et écrivez une sauvegarde.
store-rescued-unknown = Le disque avait abîmé ce qui est gardé, et les listes de ce qui s’y trouvait sont perdues : personne ne peut dire quels changements manquent. Les partenaires encore connus rendent les leurs à la prochaine synchronisation. Passez en revue vos fiches et vos partenaires ; s’il en manque, restaurez la sauvegarde la plus récente. Vérifiez le disque.
damage-healed = Tout ce que le disque avait abîmé est revenu (changements : { $count }).
damage-healed-from = Tout ce que le disque avait abîmé est revenu (changements : { $count }). Cela vient de : { $peers }.
rescue-caught-up = Cette maison a retrouvé { $peer } après que le disque eut abîmé ce qu’elle gardait. À partir de maintenant elle écrit à nouveau.
store-unreachable = Ce qui est gardé ne peut pas être ouvert. Vérifiez que le répertoire est là et qu’il est à vous.
store-busy = Un autre programme occupe en ce moment ce qui est gardé. Attendez un moment et réessayez.
store-newer = Une version plus récente de Hedgerow a écrit ce qui est gardé ici (forme { $version }). Installez cette version pour l’ouvrir.

record-unknown = Aucune fiche ne commence par { $id } ici. Cherchez-la dans une liste, ou synchronisez d’abord.
record-ambiguous = Plusieurs fiches commencent par { $id }. Donnez une plus grande partie de l’identifiant.
record-id-broken = « { $id } » n’est pas un identifiant de fiche : ils ont les chiffres 0 à 9 et les lettres a à f. Copiez-le d’une liste.
record-share-full = Votre groupe a écrit dans cette fiche tout ce qu’un groupe peut y écrire ; tout est gardé. Continuez dans une nouvelle fiche.
space-key-missing = Cet appareil n’a pas encore de clé pour cet espace. Synchronisez avec un groupe qui l’a, et réessayez.

config-unreadable = Les réglages dans { $file } ne peuvent pas être lus. Vérifiez à qui appartient le fichier.
config-too-large = Le fichier de réglages { $file } est bien trop grand. Remplacez-le par un petit.
config-not-utf8 = La ligne { $line } de { $file } n’est pas codée en UTF-8. Enregistrez le fichier en UTF-8.
config-broken = La ligne { $line } de { $file } n’est pas comprise. Un réglage s’écrit ainsi : lan = "quiet"
config-setting-unknown = Il n’y a pas de réglage { $setting }. Les réglages sont : { $known }.
config-value = Le réglage { $setting } ne peut pas être cela. Il prend : { $wanted }.
config-listeners-many = C’est trop d’adresses où écouter ; { $limit } au plus. Laissez-en de côté.
config-ui-elsewhere = La page ne peut pas être servie sur { $address } : elle est pour cette machine seulement. Prenez 127.0.0.1 et un port.
