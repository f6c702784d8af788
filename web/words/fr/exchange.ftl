# Importer et exporter des fichiers

exchange-file-too-large = Ce fichier dépasse { $limit } Mo. Partagez-le en plusieurs plus petits et importez-les un par un.
exchange-not-utf8 = La ligne { $line } de ce fichier n’est pas codée en UTF-8. Enregistrez le fichier en UTF-8 et importez-le à nouveau.
exchange-empty = Ce fichier est vide. Exportez-le à nouveau, ou choisissez-en un autre.
exchange-not-text = Ce fichier n’est pas un fichier de texte. Choisissez un calendrier (.ics), un tableau (.csv) ou un fichier Hedgerow (.json).
exchange-unknown-format = Hedgerow ne reconnaît pas la sorte du fichier { $name }. Prenez un nom qui finit par .ics, .csv ou .json.
exchange-too-many-rows = Ce fichier a plus de { $limit } entrées. Partagez-le en plusieurs plus petits et importez-les un par un.
exchange-too-much = Ce fichier contient plus que ce qui peut être lu en une fois. Partagez-le en plusieurs plus petits et importez-les un par un.

exchange-no-calendar = Il n’y a pas de calendrier dans ce fichier. Exportez-le à nouveau de votre programme de calendrier en iCalendar (.ics).
exchange-old-calendar = Ce calendrier est dans l’ancien format vCalendar 1.0. Exportez-le à nouveau en iCalendar (.ics, version 2.0).
exchange-calendar-cut = Le fichier s’arrête au milieu d’un calendrier, il manque peut-être des entrées. Exportez-le ou téléchargez-le à nouveau.
exchange-outside-calendar = Ceci ({ $what }) est en dehors de tout calendrier et n’a pas été importé. Exportez le calendrier à nouveau.
exchange-not-an-event = « { $title } » est de la sorte { $what }, pas une entrée de calendrier, et n’a pas été importé. Ajoutez-le à la main là où est sa place.
exchange-no-start = Cette entrée n’a pas de début, un calendrier ne peut donc pas la montrer. Donnez-lui un début et réessayez.
exchange-bad-date = « { $text } » n’est pas une date que Hedgerow peut lire. Corrigez-la dans le fichier et importez-le à nouveau.
exchange-unknown-zone = Rien ne définit le fuseau horaire « { $zone } ». Choisissez le fuseau d’une ville pour cette entrée et importez-la à nouveau.
exchange-bad-line = « { $text } » n’est pas une ligne qu’un calendrier peut avoir. Elle est gardée telle quelle si elle appartient à une entrée ; sinon elle est laissée de côté.
exchange-bad-nesting = Cette entrée ne finit pas où elle devrait et n’a pas été importée. Exportez-la à nouveau.
exchange-event-too-large = Cette entrée dépasse { $limit } caractères, sans doute à cause de pièces jointes. Ôtez-les et importez-la à nouveau.
exchange-event-twice = L’entrée { $uid } est deux fois dans le fichier, avec des contenus différents. Les deux sont gardées ; la plus récente est montrée.
exchange-ends-early = Ceci finit ({ $last }) avant de commencer ({ $first }). C’est gardé tel que dans le fichier ; corrigez ses heures ici.

exchange-bad-table = La rangée qui commence à la ligne { $line } ne peut pas être lue. Cherchez un guillemet qui n’est pas fermé, et importez le tableau à nouveau.
exchange-no-heading = Ce tableau n’a pas d’en-tête. Écrivez les noms des champs dans sa première rangée et importez-le à nouveau.
exchange-column-twice = La colonne « { $column } » est là deux fois. Renommez l’une des deux et importez le tableau à nouveau.
exchange-too-many-cells = Cette rangée a { $cells } cases, mais le tableau a { $columns } colonnes. Mettez les textes qui ont des virgules entre guillemets droits (").
exchange-bad-id = « { $id } » n’est pas l’identifiant d’une fiche. Laissez la case vide pour ajouter une nouvelle fiche.

exchange-not-json = Ce n’est pas un fichier Hedgerow : ligne { $line }, colonne { $column }, il ne peut pas être lu. Exportez-le à nouveau.
exchange-not-ours = Ce fichier n’a pas de liste de fiches. Importez un fichier exporté par Hedgerow.
exchange-newer-file = Ce fichier a été écrit par un Hedgerow plus récent. Mettez celui-ci à jour et importez-le à nouveau.
exchange-bad-record = Cette fiche ne peut pas être lue : « { $field } » manque ou n’est pas ce qu’il devrait être. Exportez le fichier à nouveau.

exchange-format-unknown = Il n’y a pas de format { $format }. Les formats sont : { $known }.
exchange-no-kind = Rien ne dit de quelle sorte est cette fiche. Donnez au tableau une colonne « kind », ou choisissez la sorte au moment de l’apporter.
exchange-kind-no-calendar = { $kind } : cette sorte de fiche ne peut pas contenir une entrée de calendrier. Importez le calendrier comme event ou action.
exchange-kind-no-start = Un fichier de calendrier contient ce qui a un début, et une fiche de la sorte { $kind } n’en a pas. Utilisez csv, json, md ou html.
exchange-other-kind = La fiche à laquelle ceci appartient est ici de la sorte « { $known } », pas « { $kind } ». Donnez-lui un autre identifiant ou une autre clé.
exchange-record-twice = Cette fiche est deux fois dans le fichier. Seule la première a été importée ; réunissez les deux.

# Flux de calendrier

feed-unknown = Aucun flux de calendrier ne commence par { $given }. Cherchez-le dans leur liste.
feed-ambiguous = Plusieurs flux de calendrier commencent par { $given }. Donnez une plus grande partie de l’identifiant.
feed-too-many = Il y a déjà { $limit } flux de calendrier. Supprimez-en un que personne ne lit plus.

# Pages à imprimer, et le répertoire lisible

printed-nothing = Il n’y a rien ici.
printed-title = Titre
printed-when = Quand
printed-state = État
printed-by = Par
printed-space = Espace
printed-statements = Déclarations
printed-others = Inconnu de cette version de Hedgerow
printed-contested = Contesté : écrit sans rien savoir les uns des autres.
printed-earlier-wording = Dit à propos d’un texte plus ancien.
printed-without-effect = Sans effet : ce groupe n’avait pas le droit de le dire.
printed-origin = Par { $author }. Créée { $created }, changée { $changed }.

kind-other-records = Fiches de sortes que cette version de Hedgerow ne connaît pas
folder-count =
    { $count ->
        [0] Aucune fiche
        [one] Une fiche
       *[other] { $count } fiches
    }
folder-link-html = page à lire et à imprimer
folder-link-md = texte simple
folder-link-csv = tableau
folder-link-ics = calendrier
folder-link-json = données
folder-what = Ce répertoire contient ce que le groupe { $name } gardait dans Hedgerow. Tout peut y être lu sans Hedgerow.
folder-format-html = index.html s’ouvre dans tout navigateur et mène à une page pour chaque sorte de fiche. Ces pages ne vont rien chercher ailleurs.
folder-format-md = Les fichiers qui finissent par .md sont du texte simple. Tout éditeur les ouvre.
folder-format-csv = Les fichiers qui finissent par .csv sont des tableaux. Un tableur les ouvre ; choisissez UTF-8 s’il le demande.
folder-format-ics = Les fichiers qui finissent par .ics sont des calendriers. Tout programme de calendrier les importe.
folder-format-json = Les fichiers qui finissent par .json sont pour des programmes, et en disent le plus : aussi les déclarations et qui les a faites.
folder-again = Hedgerow relit les fichiers .json, .csv et .ics avec « hedgerow import ».
folder-with-parts = Les boîtes d’identité, les marges et les autres parties qui restent à la maison sont dans ces fichiers. Gardez-les avec autant de soin que la maison elle-même.
folder-without-parts = Les boîtes d’identité, les marges et les autres parties qui restent à la maison ne sont pas dans ces fichiers ; « --parts » les y met.
folder-with-withdrawn = Les fiches retirées sont aussi dans ces fichiers.
folder-without-withdrawn = Les fiches retirées ne sont pas dans ces fichiers ; « --withdrawn » les y met.
folder-open = Ces fichiers ne sont pas chiffrés. Qui les obtient peut les lire.
