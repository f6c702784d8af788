# What Hedgerow can't promise, said on the page by the same names as in identity/THREATS.md.

page-settings-to-limits = Ce que Hedgerow ne peut pas
page-limits = Ce que Hedgerow ne peut pas
page-limits-lead = Tout outil s’arrête quelque part. Voici où celui-ci s’arrête, pour que vous décidiez de ce que vous lui confiez.
page-limits-audit = Personne de l’extérieur n’a examiné Hedgerow. Tant que ce n’est pas fait, que la sécurité de personne n’en dépende.

## On the way

page-limits-way = Sur le chemin vers les autres
page-limits-network-who = Quelqu’un surveille le réseau
page-limits-network = Cette personne ne lit rien, mais voit que deux machines se parlent, quand, combien et depuis quelles adresses. Qui l’étudie peut reconnaître Hedgerow.
page-limits-stranger-who = Un inconnu essaie votre port
page-limits-stranger = Il n’obtient aucune réponse, mais il voit qu’un port est ouvert et peut saturer votre ligne au point que rien ne passe.
page-limits-lan-who = Quelqu’un d’hostile est dans votre réseau local
page-limits-lan = Il peut le brouiller. Réglé pour s’annoncer, Hedgerow montre qu’il est là ; un port et une adresse fixes relient vos jours entre eux.
page-limits-invitation-who = Quelqu’un met la main sur une invitation
page-limits-invitation = Il apprend le nom de votre groupe, ses appareils et ses adresses. Si personne ne compare les nombres, il peut prendre la place de votre partenaire.
page-limits-device-code-who = Quelqu’un met la main sur le code d’un nouvel appareil
page-limits-device-code = Qui s’en sert en premier reçoit tout ce que votre groupe lit, jusqu’à ce que vous déclariez cet appareil perdu.
page-limits-phones-who = Quelqu’un est dans le réseau de vos téléphones
page-limits-phones = Il voit le port tant qu’il est ouvert. Qui ne compare pas l’empreinte à la première visite peut être trompé.
page-limits-box-who = Quelqu’un est dans le réseau d’un boîtier sans écran
page-limits-box = Il voit sa page et qu’il est verrouillé. Qui ne compare pas l’empreinte à la première visite peut être trompé, et avec cela part le code ou la phrase secrète. Il peut épuiser les essais des navigateurs que le boîtier ne connaît pas, jusqu’au prochain démarrage.

## This machine

page-limits-machine = Sur cette machine
page-limits-searched-who = Quelqu’un fouille une machine que vous avez quittée
page-limits-searched = La mémoire flash peut garder d’anciennes copies de ce qui a été écrasé ; seule votre phrase de passe les protège alors. Les journaux du système peuvent dire que le programme a tourné.
page-limits-off-who = Quelqu’un a une de vos machines, éteinte
page-limits-off = Une phrase de passe faible, ou aucune, lui donne tout. Aucun programme ne protège qui est mis sous pression.
page-limits-unlocked-who = Quelqu’un prend une machine déverrouillée
page-limits-unlocked = Ce qui a été lu le reste. Seul « Verrouiller maintenant » oublie les clés. Avec qui ce nœud était connecté, et depuis où, est gardé 14 jours.
page-limits-desk-who = Quelqu’un s’assoit ici ou tient votre téléphone
page-limits-desk = Hedgerow ne sait pas qui regarde l’écran ou le clavier, et un code PIN est court. Une maison sans phrase de passe est ouverte à qui a la machine.
page-limits-neighbours-who = D’autres utilisent aussi cette machine
page-limits-neighbours = Les programmes lancés sous votre nom, les enregistreurs de frappe et qui administre la machine voient ce que vous voyez. Une page qu’un autre compte sert sur cette machine peut prendre votre session, si vous l’ouvrez. Les fichiers exportés ne sont pas chiffrés.
page-limits-website-who = Une page web hostile est ouverte dans le même navigateur
page-limits-website = Elle peut découvrir que ce port est ouvert. Les extensions de votre navigateur lisent cette page comme vous.
page-limits-logs-who = Quelqu’un lit les fichiers journaux
page-limits-logs = Il n’y trouve ni noms ni mots, mais voit que le programme a tourné.
page-limits-clock-who = Une horloge est fausse
page-limits-clock = Les dates que donne un tel appareil peuvent être fausses. Elles sont montrées comme incertaines, et Hedgerow ne peut pas les corriger.
page-limits-copied-who = Une maison a été copiée, ou une ancienne rétablie
page-limits-copied = Hedgerow remarque quand deux copies continuent d’écrire, mais ne peut pas savoir laquelle a raison.
page-limits-supply-who = Quelqu’un change le programme lui-même
page-limits-supply = Rien ici ne vous protège de qui fait Hedgerow, ni de ce dont il est fait.

## Your people and other groups

page-limits-people = Vos membres et les autres groupes
page-limits-member-who = Un membre de votre groupe transmet des choses
page-limits-member = Ce qu’il peut voir, il peut le garder et le montrer. Le nœud signe pour ses membres : qui le fait tourner pourrait écrire au nom de quelqu’un.
page-limits-browser-who = Un de vos navigateurs a été détourné
page-limits-browser = Il peut supprimer ce que son membre peut modifier. L’historique le garde.
page-limits-hostile-group-who = Un groupe avec qui vous partagez est hostile
page-limits-hostile-group = Il peut transmettre ce qu’il lit, et mentir. Il peut supprimer des mots qu’il peut modifier ; l’historique les garde. Il peut retirer ce qu’il a créé, et avec cela ce que d’autres y ont écrit ; l’historique le garde.
page-limits-poison-who = Quelqu’un met du poison dans un texte
page-limits-poison = Un texte qui dépasse cet appareil s’affiche ici comme illisible, avec la raison ; tant que le groupe de son auteur n’est pas retiré, cela peut se reproduire dans d’autres textes qu’il peut modifier.
page-limits-curious-who = Un partenaire veut en savoir plus que vous ne lui dites
page-limits-curious = Il peut rassembler ce qu’il voit à bon droit : adresses, heures, qui écrit quand. Un fichier de calendrier que vous exportez contient chaque ligne que d’autres ont apportée : un programme de calendrier peut chercher des images à leurs adresses, et ils le voient. Les calendriers auxquels un programme s’abonne ici ne contiennent rien de cela.
page-limits-removed-who = Vous avez retiré un groupe
page-limits-removed = Il garde ce qu’il a. Qui ne l’a pas encore appris écrit encore de sorte qu’il puisse lire ; qui reste peut tout lui transmettre. Un groupe fondateur ne peut pas être retiré : les autres continuent avec une copie. Il peut encore retirer ce qu’il avait écrit avant.
page-limits-given-up-who = Vous avez déclaré un appareil perdu
page-limits-given-up = Il garde ce qu’il contient. Un partenaire qui ne l’a pas encore appris le laisse entrer. Il peut voir qu’une machine de votre partenaire répond à une adresse qu’il connaît. Ce qu’il écrit encore compte comme venant de votre groupe si quelqu’un d’un espace le fait passer.

## What was erased or packed

page-limits-gone = Ce qui a été effacé ou condensé
page-limits-erased-who = Quelqu’un cherche ce que vous avez effacé
page-limits-erased = Ce qui a été exporté, imprimé, vu, ou se trouve dans d’anciennes sauvegardes ne peut pas être atteint. Qui enfreint les règles peut confirmer et garder quand même. Tous voient que quelque chose a été effacé, quand et par qui.
page-limits-eraser-who = Quelqu’un efface ce qui n’est pas à lui
page-limits-eraser = Qui décide dans un espace peut effacer ce que d’autres y ont écrit. Ce que tous ont lâché ne revient pas.
page-limits-checkpoint-who = Quelqu’un condense un faux passé
page-limits-checkpoint = Deux groupes qui mentent ensemble peuvent montrer un autre passé à un nouveau venu. Qui détient l’historique est averti qu’il diffère. Un appareil d’un garant qui reste muet garde les anciens changements sur le disque de tous, jusqu’à ce que son groupe le dise perdu.

## Copies and couriers

page-limits-copies = Copies et porteurs
page-limits-disk-who = Le disque est mauvais, ou ment
page-limits-disk = Ce que ce disque était seul à avoir et qu’il a perdu est parti ; on vous dit quoi. Ce que des partenaires détiennent revient de chez eux. Hedgerow ne voit pas ce qu’un disque lui cache.
page-limits-stick-who = Quelqu’un trouve une clé USB ou une sauvegarde
page-limits-stick = Avec votre feuille de secours il peut la lire. Il voit quel programme l’a écrite. Ne revenez qu’à partir de clés que vous avez écrites vous-mêmes.
page-limits-kit-who = Quelqu’un garde votre trousse
page-limits-kit = Il peut ne pas la rendre. Il voit sa taille et quand elle change.
page-limits-courier-who = Un porteur transporte vos changements
page-limits-courier = Il ne lit rien, mais voit combien il y en a, leur taille, quand ils arrivent et de quels appareils et adresses. Il peut ne pas supprimer ce que vous demandez, et retenir quelque chose sans que cela se voie aussitôt.
page-limits-courier-door-who = Quelqu’un veut entrer chez un porteur
page-limits-courier-door = Vos mots de secours y font entrer un nouvel appareil. Un porteur que personne n’a joint n’a pas encore appris un retrait. Un groupe hostile qui décide dans un espace peut fermer un porteur aux autres ; prenez-en alors un autre.
