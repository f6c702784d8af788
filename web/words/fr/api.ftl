# Ce que l'interface locale dit aux programmes et à un navigateur qui vient trop tôt.

api-page-not-built = Hedgerow tourne ici, sans sa page. Pour la construire : npm ci && npm run build, dans web/page. La ligne de commande fonctionne : hedgerow help
api-too-many-listeners = Trop de programmes écoutent déjà ce nœud ({ $limit }). Fermez-en un et réessayez.
api-not-json = Ce qui est arrivé n’est pas du JSON. Envoyez un objet avec les clés command et args.
api-not-a-call = Ce qui est arrivé n’est pas une commande. Envoyez un objet avec les clés command et args.
api-unforeseen = Il s’est passé dans le nœud quelque chose que nous n’avions pas prévu. Les détails sont dans son journal.
