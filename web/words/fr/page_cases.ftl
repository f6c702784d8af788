# Dossiers : la liste, un dossier et ses parties, transmissions, leçons.

## La liste

page-cases-lead = { $open ->
    [0] Aucun dossier n’est en cours.
    [one] Un dossier est en cours.
   *[other] { $open } dossiers sont en cours.
  }
page-cases-lead-quiet-some = { $count ->
    [0] Aucun n’est resté sans changement plus de deux semaines.
    [one] Un dossier est sans changement depuis plus de deux semaines.
   *[other] { $count } sont sans changement depuis plus de deux semaines.
  }
page-cases-new = Nouveau dossier
page-cases-views = Quels dossiers
page-cases-view-now = En cours
page-cases-view-ended = Fermés et archivés
page-cases-view-all = Tous
page-cases-whose = À qui sont-ils
page-cases-whose-all = À tous
page-cases-whose-ours = À nous
page-cases-whose-others = À d’autres groupes
page-cases-whose-mine = À moi, comme responsable ou suppléance
page-cases-state-all = Tout état
page-cases-quiet = Sans changement depuis
page-cases-quiet-any = Peu importe
page-cases-quiet-more = { $days ->
    [one] Un jour ou plus
   *[other] { $days } jours ou plus
  }
page-cases-words = Mots du titre, du type ou du nom de responsable
page-cases-row-keeper = Responsable : { $keeper }
page-cases-row-made = Ce que le groupe { $group } a reçu d’un dossier
page-cases-row-nobody = Sans responsable
page-cases-row-quiet = { $days ->
    [0] Changé aujourd’hui
    [one] Sans changement depuis un jour
   *[other] Sans changement depuis { $days } jours
  }
page-cases-row-look = À revoir le { $when }
page-cases-row-risk = Risque : { $risk }
page-cases-more = Montrer plus de dossiers
page-cases-empty = Aucun dossier n’est encore gardé ici. Un dossier, c’est ce que quelqu’un vous a demandé : quelques mots là-dessus, ce qu’il faut faire, et qui le fait. Les noms et les contacts vont dans une boîte qui ne quitte jamais votre groupe.
page-cases-empty-filtered = Aucun dossier ne correspond. Regardez-les plutôt tous.
page-cases-show-all = Montrer tous les dossiers

## L'en-tête d'un dossier

page-cases-lead-state = { $state }.
page-cases-lead-contested = { $count ->
    [one] Un champ a deux textes différents.
   *[other] { $count } champs ont deux textes différents.
  }
page-cases-lead-quiet = { $days ->
    [one] Sans changement depuis un jour.
   *[other] Sans changement depuis { $days } jours.
  }
page-cases-lead-answer-soon = Une réponse à la transmission est attendue pour le { $when }.
page-cases-lead-answer-due = La transmission attend une réponse depuis le { $when }.
page-cases-lead-look-soon = Il est à revoir le { $when }.
page-cases-lead-look-due = Il était à revoir le { $when }.
page-cases-lead-erase-soon = Il aura été gardé assez longtemps le { $when }.
page-cases-lead-erase-due = Depuis le { $when }, il a été gardé assez longtemps : demandez à tous ceux qui le détiennent de l’effacer.
page-cases-lead-tasks = { $count ->
    [one] Une tâche est à faire.
   *[other] { $count } tâches sont à faire.
  }
page-cases-made-for = Voici ce que le groupe { $group } a reçu d’un de vos dossiers, tel qu’au moment de l’envoi. C’est ici qu’il répond.
page-cases-printed = Résumé et notes de travail. La boîte d’identité et votre marge ne sont jamais imprimées avec eux.
page-cases-hand-over = Confier
page-cases-refer = Transmettre à un partenaire
page-cases-print = Imprimer
page-cases-cancel = Pas maintenant

page-cases-not-here = Ce dossier n’est pas ici

## Parties

page-cases-summary = Résumé
page-cases-body = Notes de travail
page-cases-body-none = Rien des notes de travail ne vous a été donné, ou rien n’y est encore écrit.
page-cases-trail = Ce qui a été dit et fait
page-cases-trail-signed = Signé, le plus récent d’abord ; rien ici n’est jamais écrasé
page-cases-trail-all = Montrer chaque changement
page-cases-trail-few = Montrer seulement ce qui a été dit et décidé
page-cases-trail-more = Montrer ce qui précède
page-cases-note = Ajouter une note
page-cases-note-hint = Signée au nom de votre groupe, et elle reste. Tous ceux qui voient les notes de travail la voient.
page-cases-note-say = Signer et ajouter
page-cases-note-said = Ajoutée et signée.
page-cases-margin = Votre marge
page-cases-margin-hint = Pour votre groupe seul. Elle n’est jamais envoyée, jamais imprimée, et n’entre dans aucune leçon.

## La boîte d'identité

page-cases-box = Boîte d’identité
page-cases-box-closed = Fermée.
page-cases-box-holds = { $names ->
    [0] { $contacts ->
        [0] Il n’y a encore rien dedans.
        [one] Il y a un contact dedans.
       *[other] Il y a { $contacts } contacts dedans.
      }
    [one] { $contacts ->
        [0] Il y a un nom dedans.
        [one] Il y a un nom et un contact dedans.
       *[other] Il y a un nom et { $contacts } contacts dedans.
      }
   *[other] { $contacts ->
        [0] Il y a { $names } noms dedans.
        [one] Il y a { $names } noms et un contact dedans.
       *[other] Il y a { $names } noms et { $contacts } contacts dedans.
      }
  }
page-cases-box-rules = Une fois ouverte, elle se ferme d’elle-même après deux minutes sans que l’on y tape ou touche rien, et quand vous quittez cette page.
page-cases-box-open = Ouvrir la boîte
page-cases-box-close = Fermer la boîte
page-cases-box-is-open = La boîte est ouverte.
page-cases-box-is-closed = La boîte est fermée.
page-cases-box-lan = Ce qui est dans la boîte d’identité n’est pas envoyé aux téléphones ni à d’autres machines. Regardez-le sur la machine qui fait tourner ce nœud.

page-cases-box-not-yours = Ce qui est dans la boîte d’identité n’est que pour les personnes que votre groupe laisse entrer dans son propre espace. Demandez à la personne responsable de ce nœud.

## À propos d'un dossier

page-cases-about = À propos de ce dossier
page-cases-state = État
page-cases-because = { $state }, parce que { $who } a dit « { $statement } » le { $when }
page-cases-because-new = { $state }, parce que personne n’a rien dit d’autre depuis son ouverture
page-cases-held = Qui le détient

## Transmis à nous

page-cases-asked = { $group } demande si vous prenez ce dossier.
page-cases-asked-parts = Vous avez reçu : { $parts }.

## Confier

page-cases-hand-to = À qui
page-cases-hand-reason = Pourquoi, si vous voulez
page-cases-hand-hint = Cette personne devient responsable, et l’historique le dit.
page-cases-hand-done = Confié à { $to }.
page-cases-hand-nobody = Dites qui prend le relais.

## Consentement et durée

page-cases-consent = Consentement et durée
page-cases-consent-shared = Consentement
page-cases-consent-given = { $parts } : peut aller à { $groups }.
page-cases-consent-over = { $parts } : pouvait aller à { $groups } jusqu’au { $until }. C’est passé : redemandez avant tout nouvel envoi.
page-cases-consent-nobody = La réponse est oui, mais il n’est pas noté pour quel groupe ni pour quelles parties. Rien ne peut encore partir.
page-cases-consent-no = Le consentement n’a pas été donné, ou a été repris. Rien ne peut aller à d’autres.
page-cases-consent-unknown = Personne n’a noté si le consentement est donné. Demandez avant que quoi que ce soit n’aille à d’autres.
page-cases-consent-unclear = Il est noté deux fois, différemment. Choisissez avant que quoi que ce soit n’aille à d’autres.
page-cases-consent-until = Jusqu’au { $until }
page-cases-consent-change = Noter le consentement
page-cases-consent-back = Le consentement est repris
page-cases-consent-is-back = C’est noté : plus rien ne peut aller à d’autres.
page-cases-consent-sent = { $count ->
    [one] { $groups } détient encore ce qui a été envoyé avant. Demandez à ce groupe de l’effacer, et de vous dire quand c’est fait.
   *[other] { $groups } détiennent encore ce qui a été envoyé avant. Demandez à ces groupes de l’effacer, et de vous dire quand c’est fait.
  }
page-cases-kept = Gardé
page-cases-kept-until = Jusqu’au { $when }. Ensuite, demandez à tous ceux qui le détiennent de l’effacer.
page-cases-kept-over = Depuis le { $when }, il a été gardé assez longtemps. Demandez à tous ceux qui le détiennent de l’effacer.
page-cases-kept-after = Pendant { $length } après sa fermeture. Ensuite, demandez à tous ceux qui le détiennent de l’effacer.
page-cases-kept-unknown = Personne n’a noté combien de temps il est gardé.

## Transmettre

page-cases-refer-lead = Le dossier reste chez vous. L’autre groupe reçoit un dossier à lui, avec ce qui a été consenti, et rien d’autre.
page-cases-refer-peer = À quel partenaire
page-cases-refer-space = Dans quel espace
page-cases-refer-choose = Choisissez
page-cases-refer-no-peers = Vous n’avez pas encore de partenaire confirmé. Jumelez-vous d’abord avec un groupe, et comparez les six nombres.
page-cases-refer-to-peers = Aller aux partenaires
page-cases-refer-no-space = Vous ne partagez avec { $peer } aucun espace où vous pouvez écrire. Créez-en un pour vos deux groupes, puis transmettez-y le dossier.
page-cases-refer-to-spaces = Aller aux espaces
page-cases-refer-reason = Pourquoi, avec vos mots
page-cases-refer-goes = Voici ce qui part, exactement comme on le lit ici
page-cases-refer-slipped = { $count ->
    [one] { $names } se trouve dans la boîte d’identité, et aussi dans ce qui partirait. Ôtez-le d’abord de là si l’autre groupe ne doit pas l’apprendre.
   *[other] { $names } se trouvent dans la boîte d’identité, et aussi dans ce qui partirait. Ôtez-les d’abord de là si l’autre groupe ne doit pas les apprendre.
  }
page-cases-refer-stays = Tout le reste demeure chez vous : votre marge, l’historique, et chaque partie qui n’est pas nommée ici.
page-cases-refer-nothing = rien n’y est écrit
page-cases-refer-readers = { $count ->
    [one] { $groups } peut lire cet espace.
   *[other] { $groups } peuvent tous lire cet espace.
  }
page-cases-refer-no-answer = { $peer } peut seulement lire là-bas, et ne peut donc ni accepter ni refuser. Donnez-lui d’abord le droit d’écrire.
page-cases-refer-send = Envoyer à { $peer }
page-cases-refer-sent = C’est envoyé. { $peer } a maintenant son propre dossier avec cela, et peut accepter ou refuser.
page-cases-refer-see = Voir ce que l’autre groupe a reçu
page-cases-why-no-consent = Rien ne peut partir : aucun consentement clair n’est noté. Demandez aux personnes concernées, puis notez-le sous « Consentement et durée ».
page-cases-why-other-group = Rien ne peut partir : le consentement ne nomme pas { $peer }. S’il vaut aussi pour ce groupe, ajoutez-le sous « Consentement et durée ».
page-cases-why-no-parts = Rien ne peut partir : le consentement ne nomme aucune partie que le groupe { $peer } puisse avoir. Ajoutez les parties sous « Consentement et durée ».
page-cases-why-consent-over = Rien ne peut partir : le consentement a pris fin. Redemandez, puis changez son dernier jour sous « Consentement et durée ».
page-cases-why-sent-already = { $peer } a déjà reçu ce dossier dans cet espace. Mettez celui-là à la corbeille avant de l’envoyer à nouveau.
page-cases-why-contested = Rien ne peut partir : « { $field } » a deux textes différents. Choisissez d’abord.
page-cases-why-unreadable = Rien ne peut partir : « { $field } » ne peut pas être lu sur cet appareil. Attendez que l’un de vos autres appareils ait été en contact.
page-cases-why-withdrawn = Ce dossier est à la corbeille. Remettez-le d’abord en place.
page-cases-refer-to-consent = Aller à « Consentement et durée »

## Une leçon tirée d'un dossier

page-cases-lesson = Ce que d’autres pourraient apprendre
page-cases-lesson-hint = Une leçon laisse de côté tous les noms, et vous montre chaque ligne avant qu’elle parte.
page-cases-lesson-make = En tirer une leçon
page-cases-lesson-lead = Lisez chaque ligne. Ce qui est dans la boîte d’identité ou dans votre marge est barré partout où cela apparaît ; les autres noms, vous seuls pouvez les voir. Décochez ce qui doit rester, et changez ce qui en dit trop.
page-cases-lesson-title = Titre de la leçon
page-cases-lesson-space = Qui la reçoit
page-cases-lesson-space-home = Seulement notre groupe, comme brouillon
page-cases-lesson-goes = { $from } devient « { $into } »
page-cases-lesson-struck = { $count ->
    [0] Rien n’a été barré.
    [one] Un passage a été barré.
   *[other] { $count } passages ont été barrés.
  }
page-cases-lesson-struck-word = Barré : { $text }
page-cases-lesson-text = Tel qu’on le lirait
page-cases-lesson-take = Prendre ceci
page-cases-lesson-stays = Non repris
page-cases-lesson-stays-private = { $field } : cela reste dans votre groupe
page-cases-lesson-write = Écrire la leçon
page-cases-lesson-nothing = Donnez-lui un titre, et prenez au moins une ligne.
