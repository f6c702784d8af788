# Ce qui peut se dire en public, et dans quelle langue ; le glossaire.

page-messages-lead = Ce que les groupes peuvent dire en public, langue par langue : lu d’abord par quelqu’un qui la parle et ne l’a pas écrit.
page-messages-language = Dans quelle langue ?
page-messages-option = { $language } (peut se dire : { $usable })
page-messages-what = Messages ou glossaire
page-messages-new-message = Nouveau message
page-messages-new-term = Nouveau terme
page-messages-stopped = Ne pas utiliser
page-messages-usable = Peut se dire en { $language }
page-messages-usable-none = Rien ne peut encore se dire en { $language }.
page-messages-waiting = Pas encore à dire
page-messages-missing = Pas encore écrit en { $language }
page-messages-write = L’écrire en { $language }
page-messages-copy = Copier le texte
page-messages-not-say = Pas comme ceci :
page-messages-original = Original, { $language }
page-messages-version = Version, { $language }
page-messages-language-none = langue non indiquée
page-messages-empty = Rien n’est encore écrit ici. Notez une chose que vous dites sans cesse, dans votre langue. D’autres ajoutent la leur.
page-messages-read-means = Qui l’a écrit ne peut pas le valider : un autre groupe ou un autre membre le fait, ou vous nommez qui l’a lu. Si un mot change, on le relit.
page-messages-list = Tout ce qui peut se dire, par langue
