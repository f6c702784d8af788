# Qui a lu ce qui se dit en public, qui dit de ne pas l’utiliser, et ce qui peut se dire dans une langue.
cli-label-block-reviewing = Qui l’a lu
reviewing-nobody = Personne d’autre n’a encore lu cette formulation.
reviewing-read = Lu et validé : { $group }
reviewing-read-by = Lu par { $reviewer }, validé par { $group }
reviewing-stop = Ne pas utiliser. { $group } : { $reason }
messages-standing-do-not-use = Ne pas utiliser
messages-standing-usable = Peut se dire
messages-standing-moved = L’original a changé depuis
messages-standing-changed = Modifié depuis sa lecture
messages-standing-unread = Personne d’autre ne l’a lu
messages-standing-not-in-use = Lu ; l’original n’est pas encore utilisé
messages-standing-unfinished = Ne dit pas tout ce que dit l’original
messages-nothing = Rien n’est encore écrit dans la langue { $language }.
messages-missing = Utilisé, et pas encore écrit dans la langue { $language }
messages-languages = Langues, et combien peut se dire dans chacune
messages-more = D’autres, non affichés ici : { $count }
messages-kind = { $kind } ne se dit pas en public. Demandez l’un de : message, term.
