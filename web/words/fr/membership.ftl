# Pourquoi un acte au sujet des membres d'un espace ne compte pas. author et target sont des noms de groupes.

membership-malformed = Cet acte est incomplet et ne change rien.
membership-no-standing = { $author } a agi sous une invitation qui n’est pas la sienne. Cela ne change rien.
membership-invitation-void = L’invitation du groupe { $author } ne compte pas, donc ce qu’il a fait au sujet des membres ne compte pas non plus. Un garant peut l’inviter à nouveau.
membership-author-gone = Le groupe { $author } n’était plus ici. Ce qu’il a fait ensuite au sujet des membres ne compte pas.
membership-author-removed = Le groupe { $author } a été retiré. Ce qu’il a fait à ce moment au sujet des membres ne compte pas ; un garant peut le refaire.
membership-author-demoted = Le groupe { $author } n’est plus garant. Ce qu’il a fait à ce moment au sujet des membres ne compte pas ; un garant peut le refaire.
membership-author-asleep = Le groupe { $author } est ici par une autre invitation, plus ancienne en rang, et ne peut agir que sous celle-là.
membership-offer-open = On a demandé au groupe { $author } d’être garant, et il n’a pas encore répondu. Il pourra le refaire après avoir accepté.
membership-not-steward = Seuls les garants peuvent changer qui est ici. Demandez à l’un d’eux.
membership-senior-decided = Un garant de plus haut rang a décidé autrement au sujet de { $target } au même moment.
membership-may-not-raise = Seuls ceux qui ont abaissé le rôle de { $target }, ou ceux de plus haut rang, peuvent le relever. Demandez à l’un d’eux.
membership-barred = Seuls ceux qui ont retiré { $target } ou abaissé son rôle, ou ceux de plus haut rang, peuvent l’inviter à revenir. Demandez à l’un d’eux.
membership-nothing-to-change = C’était déjà fait. Rien n’a changé.
membership-withdrawn = { $author } a retiré cette demande.
membership-signatures-missing = { $author } demande une décision au sujet de { $target }. D’autres garants doivent être d’accord avant qu’elle prenne effet.
membership-past-missing = Quelque chose sur quoi ceci repose n’est pas encore arrivé. Ce sera réexaminé à ce moment-là.
