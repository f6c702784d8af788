# Ce que dit la démonstration de trois groupes.
demo-starting = Démarrage : { $group } …
demo-pairing = Jumelage des trois groupes, comme le feraient deux personnes : par un code, puis en comparant six nombres …
demo-writing = Écriture de fiches d’exemple en trois écritures, chacune par son propre groupe …
demo-ready = Trois groupes tournent sur cette machine, chacun avec son nœud, sa page et sa maison. Un lien sert une fois ; « page » en crée un autre :
demo-try = Ouvrez un second terminal dans ce répertoire et essayez :
demo-try-page = un autre lien vers la page d’un groupe
demo-try-list = ce que les trois prévoient ensemble
demo-try-needs = ce qui manque, vu par un autre groupe
demo-try-add = ajouter quelque chose en tant que groupe ; cela apparaît ici quand les autres l’ont reçu
demo-try-peers = qui un groupe connaît, et les nombres que l’on compare
demo-try-verify = vérifier chaque signature, et comparer ce que voient deux groupes
demo-watching = Les changements apparaissent ci-dessous à mesure qu’ils atteignent chaque groupe. Ctrl-C arrête la démonstration ; ses données disparaissent alors, sauf si vous avez nommé un répertoire avec --home.
demo-change = { $group } a maintenant : { $kind } « { $title } » ({ $state })
