# Ce que le nœud refuse, et ce qu'il a remarqué : partenaires, espaces, membres, fiches.

command-unknown = Cette version de Hedgerow n’a pas de commande { $command }. Mettez les deux côtés à la même version.
command-argument-missing = { $argument } manque. Dites-le aussi.
command-argument-broken = La valeur de { $argument } n’est pas de la sorte qui est demandée. Vérifiez-la et réessayez.
command-text-broken = Un texte contient un demi-caractère, qu’aucun fichier ni aucun partenaire ne peut prendre. Tapez-le à nouveau.

peer-unknown = Aucun partenaire ne s’appelle { $peer }, et aucun n’a un identifiant qui commence ainsi. Cherchez le nom dans la liste des partenaires.
peer-ambiguous = Plusieurs partenaires correspondent à { $peer }. Donnez une plus grande partie de l’identifiant.
peer-name-broken = Ce n’est pas un nom : il est vide, trop long, ou contient des caractères invisibles. Choisissez-en un autre.
peer-no-address = Aucune adresse n’est connue pour { $peer }. Demandez-la, et ajoutez-la à ce partenaire.
pairing-with-oneself = Cette invitation est de votre propre groupe. Donnez-la à un autre.
pairing-no-address = L’invitation ne nomme aucune adresse. Demandez-en une qui le fait, ou faites tourner les deux nœuds sur le même réseau local.
pairing-failed = Le jumelage a échoué, parce que l’autre côté l’a refusé ou que le code avait déjà servi. Demandez une nouvelle invitation.
pairing-gave-up = Un jumelage qui attendait a été abandonné, parce que l’autre côté l’a refusé ou que le code avait déjà servi. Demandez une nouvelle invitation.

role-unknown = Il n’y a pas de rôle { $role }. Les rôles sont steward, contributor, reader et courier.
share-unconfirmed = { $peer } n’est pas encore confirmé. Comparez les nombres de vive voix ou face à face, puis confirmez.
share-not-steward = Seuls les garants de cet espace peuvent y faire entrer d’autres groupes. Demandez à l’un d’eux.
share-keys-too-many = Cet espace a eu { $count } clés, plus qu’une invitation ne peut en contenir. Faites une copie de l’espace et invitez à cette copie.
share-peer-not-here-yet = Vous et { $peer } êtes jumelés, mais sans contact depuis. Partagez à nouveau quand les deux seront en ligne.
space-unknown = Il n’y a pas d’espace { $space } ici. Cherchez-le dans la liste des espaces.
space-ambiguous = Plusieurs espaces correspondent à { $space }. Donnez une plus grande partie de l’identifiant.
space-name-broken = Ce n’est pas un nom d’espace : il est vide, trop long, ou contient des caractères invisibles. Choisissez-en un autre.
space-nothing-offered = Rien n’est proposé à votre groupe dans cet espace. Demandez à l’un de ses garants.
space-not-to-share = Cet espace n’est pas fait pour être partagé. Créez pour cela un espace partagé.
space-not-to-leave = Cet espace ne peut pas être quitté : c’est celui de votre groupe, ou celui d’un jumelage.
space-left-already = Votre groupe a déjà quitté cet espace.
space-not-here-yet = Le début de cet espace n’est pas encore arrivé. Synchronisez avec le groupe qui le partage.
space-not-member = Votre groupe n’est plus dans { $space }, il ne peut donc pas y écrire.
space-read-only = Votre groupe peut lire { $space } et ne pas y écrire. Demandez un autre rôle à l’un de ses garants.

member-unknown = Aucun membre de ce groupe ne s’appelle { $member }. Cherchez le nom dans la liste des membres.
member-ambiguous = Plusieurs membres correspondent à { $member }. Donnez une plus grande partie de l’identifiant.
member-name-broken = Ce n’est pas un nom : il est vide, trop long, ou contient des caractères invisibles. Choisissez-en un autre.
member-name-taken = Un membre de ce groupe s’appelle déjà { $name }. Choisissez un autre nom.
member-role-unknown = Il n’y a pas de rôle { $role } pour les membres. Les rôles sont see, add et edit.
member-may-only-see = { $member } peut voir et ne pas écrire. Donnez d’abord un autre rôle.
member-not-in-space = { $member } ne peut pas écrire dans cet espace.

kind-not-declared = Il n’y a pas de sorte de fiche { $kind }. Les sortes sont : { $known }.
edit-nothing = Dites quoi changer : FIELD=VALUE.
record-not-yours = Seul le groupe { $owner } peut changer cette fiche. Faites une déclaration à son sujet, ou écrivez la vôtre.
record-part-not-yours = Seul le groupe { $owner }, à qui est cette fiche, en tient cette partie. Écrivez votre propre fiche.
note-change-too-large = C’est trop de texte pour un seul changement. Apportez-le morceau par morceau.
list-state-unknown = Il n’y a pas d’état { $state } pour cette sorte de fiche. Les états sont : { $known }.
list-date-broken = « { $date } » n’est pas une date. Écrivez-la comme 2026-12-01.
search-empty = Dites quoi chercher.
verify-time-broken = « { $time } » n’est pas un moment. Écrivez-le comme 2026-12-01T18:00[Europe/Berlin].

compare-no-answer = l’autre côté n’a pas répondu
compare-other-entries = les deux côtés détiennent des entrées différentes ; synchronisez, puis comparez à nouveau
compare-unreadable = un côté ne peut pas lire tout ce qu’il détient
compare-other-view = les deux détiennent les mêmes entrées et les montrent différemment ; merci de nous le signaler

log-entered-again =
    { $count ->
        [one] Un de vos changements a été entré à nouveau, parce qu’il était dans un journal qui s’est dédoublé.
       *[other] { $count } de vos changements ont été entrés à nouveau, parce qu’ils étaient dans un journal qui s’est dédoublé.
    }
log-forked = Le journal { $log } s’est dédoublé, comme quand une copie d’une maison écrit aussi. Ce qui est venu après est mis de côté et montré.
home-elsewhere = Cette maison écrit aussi ailleurs. Arrêtez l’autre copie ; ses mots sont gardés, et celle-ci continue avec de nouvelles clés de journal. Sept jours après son dernier signe, cet avis disparaît.
group-room-full = « { $group } » a rempli sa place dans « { $space } » sur cet appareil : plus rien n’en est reçu, tous les autres continuent. Parlez-leur ; repartez d’un point de contrôle ou retirez le groupe.
space-room-full = Il est arrivé pour « { $space } » tant de choses que personne ne peut lire que plus rien n’en est reçu. Ce que les autres écrivent continue d’arriver. Synchronisez avec un groupe garant, pour que les clés manquantes arrivent.
group-offers-full = « { $group } » vous invite dans plus d’espaces que cet appareil n’en accepte d’un même groupe : les suivants n’apparaissent pas. Parlez-leur ; quittez ceux de leurs espaces dont vous n’avez pas besoin, et d’autres viendront.
