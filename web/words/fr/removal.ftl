# Mettre fin à ce qu'un groupe est dans un espace, et ce qui suit.

space-no-such-member = { $peer } n’est pas dans { $space }. Regardez qui y est, et utilisez ce nom.
remove-yourself = C’est votre propre groupe. Quittez plutôt l’espace.
request-made-already = Votre groupe a déjà demandé ceci. Cela prend effet quand d’autres sont d’accord.
request-unknown = Il n’y a pas de telle demande ouverte. Regardez à nouveau les demandes de cet espace ; quelqu’un a peut-être décidé entre-temps.
request-not-yours = Seul le groupe qui a demandé ceci peut le reprendre.
request-not-yours-to-confirm = Votre groupe ne peut pas donner son accord à ceci : seuls des garants d’un rang assez haut le peuvent, une fois chacun.
rotate-not-writer = Seuls les groupes qui peuvent écrire dans un espace peuvent lui donner de nouvelles clés.
peer-paused = Le partage avec { $peer } est suspendu. Reprenez-le d’abord.
space-removed-you = { $by } a retiré votre groupe de l’espace { $space } le { $day }. Ce que vous aviez écrit jusque-là reste ici ; plus rien ne peut y être écrit.
space-copy-origin = Copié de l’espace { $space }, où { $author } l’a inscrit le { $day }.
space-copy-said = { $author } y a dit le { $day } : { $statement }.
cli-space-removed = { $name } n’est plus dans { $space }. Ce que ce groupe a écrit jusqu’à maintenant reste. De nouvelles clés servent à partir de maintenant.
cli-space-asked = C’est maintenant une demande. { $name } reste dans { $space } jusqu’à ce que d’autres soient d’accord : { $could_sign }. D’ici là, rien n’y est partagé entre vous deux.
cli-space-asked-nobody = C’est maintenant une demande, et personne dans { $space } ne peut en décider. { $name } reste. Chacun de vous peut continuer avec une copie : space copy.
cli-space-role-asked = C’est maintenant une demande. D’autres doivent être d’accord : { $could_sign }.
cli-space-role-asked-nobody = C’est maintenant une demande, et personne ici ne peut en décider. Le rôle reste tel qu’il est.
cli-no-requests = Personne ne demande rien dans cet espace.
cli-request-remove = { $id }  { $by } demande de retirer { $target }. D’accord jusqu’ici : { $backers }. Qui pourrait décider : { $could_sign }.
cli-request-role = { $id }  { $by } demande de donner à { $target } ce rôle : { $role }. D’accord jusqu’ici : { $backers }. Qui pourrait décider : { $could_sign }.
cli-request-may-i = Vous pouvez donner votre accord : space confirm.
cli-request-withdrawn = Votre demande est reprise.
cli-space-rotated = De nouvelles clés servent dans { $name }.
cli-space-copied =
    { $records ->
        [one] { $name } contient la copie d’une fiche.
       *[other] { $name } contient la copie de { $records } fiches.
    } Personne d’autre n’y est encore.
cli-space-copy-left-out = Laissées de côté, parce que seuls leurs propres groupes peuvent les écrire ou que cette version ne peut pas les lire : { $count }.
cli-nobody = personne
cli-peer-paused = Rien n’est échangé avec { $name } jusqu’à ce que vous repreniez. Personne d’autre n’en est informé.
cli-peer-resumed = Le partage avec { $name } continue.
cli-peer-removed-from = Retiré de : { $spaces }.
cli-peer-still-in = Encore dans, parce que votre groupe seul ne peut pas en décider : { $spaces }.
cli-peer-not-told = Ce groupe était injoignable ; il l’apprendra d’autres, ou verra que vous ne répondez pas.
