# What the desk refuses, and what it noticed: peers, spaces, people, records.

command-unknown = This version has no command { $command }. Bring both sides to the same version.
command-argument-missing = { $argument } is missing. Say it too.
command-argument-broken = The value of { $argument } is not of the sort that is asked for. Check it and try again.
command-text-broken = A text holds half a character, which no file and no peer can take. Type it anew.

peer-unknown = No peer is called { $peer }, and none has an id that begins so. Look for the name in the list of peers.
peer-ambiguous = Several peers fit { $peer }. Give more of the id.
peer-name-broken = That is no name: it is empty, too long, or has characters that can't be seen. Choose another one.
peer-no-address = No address of { $peer } is known. Ask them for it, and add it to this peer.
pairing-with-oneself = This is an invitation of your own group. Hand it to another one.
pairing-no-address = The invitation names no address. Ask for one that does, or run both nodes on the same local network.
pairing-failed = The pairing failed, because the other side refused it or the code was used before. Ask for a new invitation.
pairing-gave-up = A pairing that waited was given up, because the other side refused it or the code was used before. Ask for a new invitation.

role-unknown = There is no role { $role }. The roles are steward, contributor, reader and courier.
share-unconfirmed = { $peer } is not yet confirmed. Compare the digits by voice or in person, and confirm them first.
share-not-steward = Only stewards of this space can let others in. Ask one of them.
share-keys-too-many = This space has had { $count } keys, more than an invitation can hold. Make a copy of the space, and invite people to the copy.
share-peer-not-here-yet = You and { $peer } paired, but have not been in touch since. Share again once both are online.
space-unknown = There is no space { $space } here. Look for it in the list of spaces.
space-ambiguous = Several spaces fit { $space }. Give more of the id.
space-name-broken = That is no name for a space: it is empty, too long, or has characters that can't be seen. Choose another one.
space-nothing-offered = Nothing is offered to your group in this space. Ask one of its stewards.
space-not-to-share = This space is not made to be shared. Make a shared space for that.
space-not-to-leave = This space can't be left: it is your group's own, or that of a pairing.
space-left-already = Your group has left this space already.
space-not-here-yet = The beginning of this space has not arrived yet. Sync with the group that shares it.
space-not-member = Your group is not in { $space } any more, so it can't write there.
space-read-only = Your group may read { $space } and not write there. Ask one of its stewards for another role.

member-unknown = No person of this group is called { $member }. Look for the name in the list of people.
member-ambiguous = Several people fit { $member }. Give more of the id.
member-name-broken = That is no name: it is empty, too long, or has characters that can't be seen. Choose another one.
member-name-taken = Somebody of this group is called { $name } already. Choose another name.
member-role-unknown = There is no role { $role } for people. The roles are see, add and edit.
member-may-only-see = { $member } may see and not write. Give another role first.
member-not-in-space = { $member } may not write in this space.

kind-not-declared = There is no kind { $kind }. The kinds are: { $known }.
edit-nothing = Say what to change: FIELD=VALUE.
record-not-yours = Only { $owner } can change this record. Make a statement about it, or write one of your own.
record-part-not-yours = Only { $owner }, whose record this is, keeps that part of it. Write a record of your own.
note-change-too-large = That is too much text for one change. Bring it in piece by piece.
list-state-unknown = There is no state { $state } of this kind. The states are: { $known }.
list-date-broken = “{ $date }” is no date. Write it like 2026-12-01.
search-empty = Say what to look for.
verify-time-broken = “{ $time }” is no time. Write it like 2026-12-01T18:00[Europe/Berlin].

compare-no-answer = the other side gave no answer
compare-other-entries = the two sides hold different entries; sync, then compare again
compare-unreadable = one side can't read everything that it holds
compare-other-view = both hold the same entries and show them differently; please report it

log-entered-again =
    { $count ->
        [one] One change of yours was entered again, because it stood in a log that split.
       *[other] { $count } changes of yours were entered again, because they stood in a log that split.
    }
log-forked = The log { $log } split in two, as when a copy of a home writes too. What came after is set aside and shown.
home-elsewhere = This home writes somewhere else, too. Stop the other copy; its words are kept, and this one goes on under new log keys. Seven days after the last sign of it this goes away.
group-room-full = “{ $group }” has filled its room in “{ $space }” on this device: nothing more of it is taken, everybody else goes on. Talk to them; begin the space anew from a checkpoint, or remove the group.
space-room-full = So much came for “{ $space }” that nobody can read that nothing more of it is taken. What others write goes on. Sync with a steward, so that keys that may be missing come.
group-offers-full = “{ $group }” invites you into more spaces than this device takes up of one group, so further ones don’t show. Talk to them; leave spaces of theirs that you don’t need, and further ones come.
