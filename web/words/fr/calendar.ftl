# Ce que le nœud refuse quand on demande des jours du calendrier.
calendar-days-turned = Le dernier jour est avant le premier. Inversez-les.
calendar-too-long = C’est plus de { $limit } jours d’un coup. Demandez-en moins.
calendar-zone-unknown = Il n’y a pas de fuseau horaire { $zone }. Écrivez-le comme Europe/Berlin.
