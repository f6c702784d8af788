# Transmettre des dossiers à d'autres groupes, et leçons tirées de dossiers.
refer-not-a-case = Seul un dossier peut être transmis à un autre groupe. Choisissez un dossier.
refer-withdrawn = Ce dossier est retiré. Remettez-le en place avant de l’envoyer.
refer-no-consent = Rien n’a été envoyé : aucun consentement clair n’est noté. Demandez aux personnes concernées ; si elles disent oui, notez-le dans le dossier.
refer-other-group = Rien n’a été envoyé : le consentement ne nomme pas { $peer }. S’il vaut aussi pour ce groupe, ajoutez-le au consentement dans le dossier.
refer-no-parts = Rien n’a été envoyé : le consentement ne nomme aucune partie que le groupe { $peer } puisse avoir. Écrivez les parties dans consent_parts : summary, body, identity.
refer-consent-over = Rien n’a été envoyé : le consentement a pris fin. Redemandez, et notez dans le dossier jusqu’à quand il vaut.
refer-peer-not-in-space = { $peer } ne peut pas lire cet espace. Prenez-en un que vous partagez avec ce groupe, ou partagez d’abord cet espace avec lui.
refer-sent-already = Ce dossier a déjà été envoyé à { $peer } dans cet espace, sous { $id }. Retirez celui-là avant de l’envoyer à nouveau.
refer-contested = Rien n’a été envoyé : { $field } a plusieurs valeurs. Choisissez d’abord.
refer-unreadable = Rien n’a été envoyé : le texte { $field } ne peut pas être lu sur cet appareil. Synchronisez avec un appareil qui le peut.
refer-sent = Envoyé à { $name } sous { $id } : { $parts }.
refer-readers = Qui peut le lire là-bas : { $names }.
refer-cannot-answer = { $name } peut seulement lire cet espace, et ne peut donc pas y répondre. Un garant peut lui donner le rôle contributor.
lesson-not-a-case = Une leçon se tire d’un dossier, et ceci n’en est pas un. Choisissez un dossier.
lesson-title = Une leçon tirée d’un dossier
lesson-takes = { $into } ← { $from }
lesson-struck =
    { $count ->
        [0] (aucun passage barré)
        [one] (un passage barré)
       *[other] ({ $count } passages barrés)
    }
lesson-stays = Non repris : { $names }
lesson-read = Lisez-la avant les autres : seuls les noms et contacts de la boîte d’identité, et les mots de la marge, sont trouvés et barrés.
lesson-not-written = Rien n’est encore écrit ; --write crée le brouillon.
lesson-written = Le brouillon est écrit : { $id }
