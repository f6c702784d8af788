# Qui a signé un accord, sur quelle formulation, avec quelles réserves.
cli-label-block-signing = Qui a signé
signing-needs = Pas encore ouvert à la signature. Nommez les parties ; ensuite le groupe qui l’a créé peut l’ouvrir.
signing-not-open = Pas encore ouvert à la signature. Le groupe qui l’a créé l’ouvre.
signing-changed = Il a changé depuis l’ouverture à la signature ; il faut le rouvrir. Les signatures sur la même formulation restent.
signing-count = Ont signé : { $signed } sur { $count }
signing-needed = En vigueur quand auront signé : { $needed }
signing-stance-signed = a signé
signing-stance-reservation = a signé avec une réserve
signing-stance-earlier = a signé une formulation antérieure
signing-stance-left = n’en fait pas partie
signing-stance-missing = n’a pas signé
signing-means = Chaque signature vaut pour cette formulation. Si un mot change, tous sont invités à signer de nouveau.
