# Besoins et promesses : le tableau, les promesses à tenir, ce qui est fermé.

page-pledges-title = Besoins et promesses
page-pledges-lead-open = { $count ->
    [0] Aucun besoin n’est ouvert.
    [one] Un besoin est ouvert.
   *[other] { $count } besoins sont ouverts.
  }
page-pledges-lead-promised = { $count ->
    [0] Aucun autre n’est promis.
    [one] Un autre est promis, en partie ou en entier.
   *[other] { $count } autres sont promis, en partie ou en entier.
  }
page-pledges-lead-contested = { $count ->
    [0] Rien n’est contesté.
    [one] Une chose est contestée.
   *[other] { $count } choses sont contestées.
  }
page-pledges-views = Façons de regarder
page-pledges-view-board = Tableau
page-pledges-view-due = Mes promesses à tenir
page-pledges-view-closed = Fermé
page-pledges-offer = Offrir quelque chose
page-pledges-offer-time = Promettre du temps ou un service à qui en a besoin
page-pledges-need = Dire ce qui manque
page-pledges-more = { $count ->
    [one] En montrer une de plus
   *[other] En montrer plus (encore { $count })
  }
page-pledges-more-clashes = Montrer les { $count } choses contestées
page-pledges-rest-needs = { $count ->
    [one] Un autre besoin est moins urgent. Les voir tous en liste.
   *[other] { $count } autres besoins sont moins urgents. Les voir tous en liste.
  }
page-pledges-rest-offers = { $count ->
    [one] Une autre offre n’est pas montrée ici. Les voir toutes en liste.
   *[other] { $count } autres offres ne sont pas montrées ici. Les voir toutes en liste.
  }

# Besoins
page-pledges-needs = Besoins
page-pledges-needs-order = Le plus urgent d’abord
page-pledges-needs-none = D’après ce qui a été dit, rien ne manque en ce moment.
page-pledges-asks = demande
page-pledges-asked = a demandé
page-pledges-needed-by = Nécessaire pour le { $when }
page-pledges-wanted = Il faut : { $quantity }
page-pledges-promised = Promis jusqu’ici : { $promises }.
page-pledges-given-by = { $given } par { $group }
page-pledges-given-more = { $count ->
    [one] une autre
   *[other] { $count } autres
  }
page-pledges-more-promises = { $count ->
    [one] Une autre promesse pour ce besoin
   *[other] { $count } autres promesses pour ce besoin
  }
page-pledges-open = Il manque : { $quantity }, calculé d’après les promesses de cette page.
page-pledges-covered = Cela suffit, d’après les promesses de cette page.
page-pledges-who-may-know = Qui peut le savoir : { $text }
page-pledges-promise = Le promettre
page-pledges-promise-part = En promettre une partie

# Promesses
page-pledges-own-offered = Vous avez offert { $given }
page-pledges-own-accepted = Vous avez promis { $given }
page-pledges-own-delivered = Vous avez promis { $given }
page-pledges-own-confirmed = Vous avez donné { $given }
page-pledges-own-contested = Vous avez promis { $given }, et c’est contesté
page-pledges-theirs-offered = { $group } offre { $given }
page-pledges-theirs-accepted = { $group } a promis { $given }
page-pledges-theirs-delivered = { $group } a promis { $given }
page-pledges-theirs-confirmed = { $group } a donné { $given }
page-pledges-theirs-contested = { $group } a promis { $given }, et c’est contesté
page-pledges-due = pour le { $when }
page-pledges-you-gave = Vous avez dit : remis
page-pledges-they-gave = { $group } dit : remis
page-pledges-you-got = Vous avez dit : reçu
page-pledges-they-got = { $group } dit : reçu
page-pledges-you-not-said = Vous n’avez pas dit que c’est arrivé
page-pledges-they-not-said = { $group } n’a pas dit que c’est arrivé
page-pledges-counts-then = Cela ne compte comme livré qu’alors
page-pledges-for-need = Pour « { $title } », demandé par { $group }

page-pledges-say-pledge-accept = Nous le prenons, merci
page-pledges-say-pledge-decline = Nous n’en avons pas besoin
page-pledges-say-pledge-deliver = Nous l’avons remis
page-pledges-say-pledge-withdraw = Nous reprenons notre promesse
page-pledges-say-pledge-renew = Nous l’offrons à nouveau
page-pledges-say-resource-claim = En demander
page-pledges-say-resource-release = La libérer
page-pledges-say-resource-retire = La retirer de l’offre

# Offres
page-pledges-offers = Offres
page-pledges-offers-open = On peut les demander
page-pledges-offers-none = Personne n’a rien offert.
page-pledges-offer-until = offert jusqu’au { $when }
page-pledges-your-own = la vôtre
page-pledges-nobody-asked = Personne ne l’a encore demandée.
page-pledges-claim-always = à tout moment
page-pledges-more-claims = { $count ->
    [one] et une autre demande
   *[other] et { $count } autres demandes
  }

# Contesté
page-pledges-claimed-by = { $count ->
    [0] { $title } : promis plus d’une fois
    [one] { $title } : demandé une fois de trop
    [2] { $title } : demandé deux fois
   *[other] { $title } : demandé { $count } fois
  }
page-pledges-claimed-why = Ces demandes portent sur le même moment. Toutes sont gardées, et personne n’obtient rien tant qu’un groupe ne cède pas ou que vous ne convenez pas de partager le temps.
page-pledges-also-promised = { $group } l’a promis aussi : « { $title } »
page-pledges-leave-to = Laisser à { $groups }
page-pledges-share-time = Partager le temps
page-pledges-share-time-how = Dites pour quelle partie du temps, ou en quelle quantité, vous le demandez. Cela remplace votre demande d’avant.
page-pledges-release-other = Retirer la demande du groupe { $group }
page-pledges-talk = Vous pouvez aussi demander à { $groups } de vous le laisser. Parlez-vous comme vous le faites toujours ; c’est ce qui est dit ici qui compte.
page-pledges-others-settle = Peuvent trancher : { $groups }. Vous voyez les deux demandes telles qu’elles sont.
page-pledges-contested-for = « { $pledge } » pour « { $need } »
page-pledges-contested-why = Ces mots ont été dits sans que l’un sache rien de l’autre. Tous sont gardés ; qui a lu les deux peut parler à nouveau, et c’est tranché.

# Qui a porté combien
page-pledges-fair = Qui a porté combien
page-pledges-fair-since = Depuis le { $when }, dans l’ordre alphabétique
page-pledges-fair-group = Groupe
page-pledges-fair-hours = Heures données
page-pledges-fair-number = En nombres
page-pledges-fair-kept = Promesses tenues
page-pledges-fair-in-hours = { $count ->
    [one] { $hours } heure
   *[other] { $hours } heures
  }
page-pledges-fair-no-hours = aucune heure comptée
page-pledges-fair-promises = { $count ->
    [0] Aucune
    [one] Une, confirmée des deux côtés
   *[other] { $count }, confirmées des deux côtés
  }
page-pledges-fair-why = Compté seulement d’après ce que les deux côtés ont confirmé. Cela montre qui a peut-être besoin de repos, pas qui est en tête.
page-pledges-fair-lines = Chaque ligne derrière ces nombres
page-pledges-fair-confirmed = confirmé le { $when }
page-pledges-fair-none = Rien n’a encore été confirmé des deux côtés, donc il n’y a rien à compter.

# À tenir et fermé
page-pledges-due-ours = Ce qui vous attend
page-pledges-due-order = Le plus proche d’abord
page-pledges-due-none = Rien ne vous attend : aucune promesse n’est à tenir, et tout ce qui est arrivé est confirmé.
page-pledges-due-theirs = Ce qui attend les autres
page-pledges-closed-none = Rien n’est encore fermé.
