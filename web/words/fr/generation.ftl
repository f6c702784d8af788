# Points de reprise : un espace qui recommence à partir de ce qu'il contient, et un historique qui peut s'en aller.

generation-not-steward = Seul l’appareil d’un garant peut faire un point de reprise de cet espace. Demandez à un groupe qui y est garant.
generation-nothing-to-cover = Il n’y a encore rien qu’un point de reprise puisse contenir. Écrivez d’abord quelque chose.
generation-changed-meanwhile = L’espace a changé pendant que le point de reprise se faisait, il a donc été abandonné. Refaites-le.
generation-record-too-large = La fiche { $record } dit plus qu’un point de reprise ne peut garder d’une seule fiche : aucun ne peut être fait de son espace, et tout l’historique reste. Continuez dans une nouvelle fiche, et effacez celle-ci ou laissez-la.
generation-differs = Un point de reprise d’un espace ne contient pas ce que ce nœud détient. Ce nœud continue avec ses propres entrées et n’utilise rien du point de reprise. Interrogez le groupe qui l’a fait.
generation-broken = Un point de reprise d’un espace est abîmé et ne peut pas servir. Ce nœud continue sans lui. Demandez à un garant d’en faire un autre.
generation-still-waiting = Le point de reprise attend qu’un appareil d’un autre groupe l’ait vérifié. Rien n’est supprimé avant cela.
generation-not-known-yet = Rien n’est supprimé avant que tous les appareils des garants connaissent ce point de reprise. Il manque un appareil de : { $groups }. Cela se fait tout seul à votre prochain contact ; si l’appareil a disparu pour de bon, son groupe doit dire qu’il est perdu : device lost.
record-gone = est au sujet d’une fiche qui n’est plus gardée ici
generation-missing = Cet espace n’a pas encore de point de reprise, rien ne peut donc être supprimé. Faites-en d’abord un : space checkpoint.
generation-keep-broken = L’historique est gardé ou ne l’est pas : dites yes ou no au lieu de « { $keep } ».
cli-generation-made = Le point de reprise { $id } contient { $records ->
    [one] { $records } fiche
   *[other] { $records } fiches
} à la place de { $entries ->
    [one] { $entries } changement
   *[other] { $entries } changements
} ({ $size }).
cli-generation-counts =
    { $by ->
        [none] Il compte déjà : personne d’autre ne lit cet espace.
       *[other] Vérifié par { $by }.
    }
cli-generation-waits = Il attend qu’un appareil d’un autre groupe le vérifie. Cela se fait tout seul à votre prochain contact.
cli-no-generations = Cet espace n’a pas de point de reprise.
cli-compacted =
    Le stockage prenait { $before } et prend maintenant { $after }. { $entries ->
        [0] Aucun changement n’a été supprimé.
        [one] Un ancien changement a été supprimé.
       *[other] { $entries } anciens changements ont été supprimés.
    }
cli-history-kept = Ce nœud garde tout l’historique de l’espace.
cli-history-let-go = Ce nœud supprime les anciens changements de l’espace dès qu’un point de reprise contient ce qu’ils ont donné.
cli-label-generation = Point de reprise
cli-label-entries-below = Changements qu’il contient
cli-label-reason = Pourquoi
