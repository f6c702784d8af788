# Parting from a group, this group's machines, a lost one, travelling light.

page-safety-not = Not now

## Parting from a group

page-safety-part-title = Ending sharing
page-safety-part-of = Ending sharing with { $name }
page-safety-part-lead = Look first at what they hold. Pausing takes hold at once and can be taken back; the rest can wait until you are sure.
page-safety-part-none = You share no space with { $name }.
page-safety-pause = Pause at once
page-safety-pause-means = From this moment this machine exchanges nothing with { $name }: it neither sends nor takes. Others go on as before, and what was written is kept for later.
page-safety-pause-do = Pause now
page-safety-paused = Paused: nothing is exchanged with { $name }.
page-safety-paused-means = This is your group’s choice alone, on this machine. Others still exchange with them.
page-safety-paused-change = Change that
page-safety-resume = Exchange again
page-safety-holds = { $count ->
    [0] { $name } holds this space; there is no record in it.
    [one] { $name } holds this space whole: one record, with its history.
   *[other] { $name } holds this space whole: { $count } records, with their history.
  }
page-safety-holds-sealed = { $count ->
    [0] { $name } carries this space, sealed, and can read none of it.
    [one] { $name } carries this space, sealed: one record, which it can’t read.
   *[other] { $name } carries this space, sealed: { $count } records, none of which it can read.
  }
page-safety-holds-since = They are in it since { $day }.
page-safety-holds-devices = { $count ->
    [one] It lies on one machine of theirs.
   *[other] It lies on { $count } machines of theirs.
  }
page-safety-had-roles = Roles that somebody else has to take over
page-safety-had-turns = Turns that were theirs
page-safety-had-promises = What they promised
page-safety-end = End sharing here
page-safety-ask = Ask to end sharing here
page-safety-end-really = End sharing { $space } with { $name }?
page-safety-ask-really = Ask to end sharing { $space } with { $name }?
page-safety-ask-means = Your request is signed and seen by all in the space. Until somebody with as much say agrees, nothing goes between you and them here; everybody else goes on.
page-safety-ask-do = Ask
page-safety-may-not = Your group can’t end what { $name } may do here: they have more say. Pause them, leave the space, or go on with a copy of it.
page-safety-end-means = They get nothing new from then on, and nothing new of theirs is taken. The space gets new keys. What they wrote before stays, under their name.
page-safety-end-how = How
page-safety-gently = Gently
page-safety-gently-means = What they wrote until now and is still on its way comes in; then it ends. Choose this when you part in peace.
page-safety-urgently = Urgently
page-safety-urgently-means = Also pauses them at once, everywhere on this machine. Choose this when somebody else may be at their machine.
page-safety-cannot-recall = What they have already can’t be taken back. Nobody can make another machine forget.
page-safety-end-do = End it
page-safety-ended = { $name } is no longer in { $space }, and its keys are new.
page-safety-asked = { $count ->
    [0] Your request stands, and nothing goes between you and { $name } in this space while it does. Nobody else here can confirm it now; you can go on with a copy of the space.
   *[other] Your request stands, and nothing goes between you and { $name } in this space while it does. { $who } can confirm it.
  }
page-safety-less = Let them do less
page-safety-less-means = From then on they can do no more than this. Below “see and add” the space gets new keys, and what they write is no longer taken.
page-safety-less-do = Change it
page-safety-lowered = Changed.
page-safety-all = Part altogether
page-safety-all-how = Ends every space that you decide about, and the connection itself.
page-safety-all-do = Part from { $name }
page-safety-all-means = You will not be connected any more. To come back, pair again: what they wrote before stays linked to them.
page-safety-all-urgent = Urgently: somebody else may be at their machine. Exchange nothing more, and don’t tell them first.
page-safety-parted = You parted from { $name }.
page-safety-parted-ended = Sharing ended in { $spaces }, and the keys there are new.
page-safety-parted-asked = In { $spaces } others have to agree; your request stands there.
page-safety-parted-told = They heard of it.
page-safety-parted-not-told = They did not hear of it from you.
page-safety-all-stays = They stay in { $spaces }, because others decide there.

## This group's machines

page-safety-devices = Your machines
page-safety-devices-lead = { $count ->
    [one] Your group lives on one machine. If it breaks, only a backup or your peers bring it back.
   *[other] Your group lives on { $count } machines. Each holds everything.
  }
page-safety-devices-lost = Reported lost
page-safety-to-devices = Your machines
page-safety-devices-change = Add one, or report one lost
page-safety-device-here = The one you read this on.
page-safety-device-lost = Reported lost. It gets nothing new.
page-safety-device-met = Last met { $ago }.
page-safety-device-never-met = Not met yet.
page-safety-device-added = In the group since { $day }.
page-safety-device-name = Rename
page-safety-device-name-of = Rename { $name }
page-safety-device-label = What this machine is called
page-safety-device-label-hint = For your own people: peers don’t see it.
page-safety-device-label-save = Save
page-safety-device-is-lost = It is lost
page-safety-device-is-lost-of = It is lost: { $name }
page-safety-second = A second machine
page-safety-second-how = It becomes the same group: it holds everything that this one holds and can do all that this one can. Start Hedgerow there, choose “Bring back my group”, then “A machine of ours is still here”, and type this code.
page-safety-second-do = Make a code
page-safety-second-made = It works once, until { $until }. Whoever has it can become your group: show it, don’t send it.
page-safety-second-qr = Code for a second machine, as a QR picture
page-safety-second-code = The same code as text
page-safety-second-another = Make another code

## A device is lost

page-safety-lost = A machine is lost
page-safety-lost-lead = Lost, stolen or taken: it is the same here. Do this first, and ask questions later. It can be done from any machine of yours.
page-safety-lost-which = Which one?
page-safety-lost-then = What happens then
page-safety-lost-then-roster = Your group says, signed, that this machine no longer speaks for it. Every peer hears it.
page-safety-lost-then-keys = Every space that it could read gets new keys, and couriers are told to let it in no more.
page-safety-lost-then-list = You get a list of what was on it, so that the people in danger are warned first.
page-safety-lost-no-wipe = Nothing on the lost machine can be erased from afar. If it was locked and has a passphrase, it can be read by nobody who lacks that.
page-safety-lost-do = { $name } is lost
page-safety-lost-doing = Changing keys…
page-safety-lost-only = This is the only machine of your group.
page-safety-lost-only-how = If another one was lost, it was reported already, or it never belonged to this group. If this one may be taken, travel light: see that others hold everything, then leave the data behind.
page-safety-lost-done = Warn these people first
page-safety-lost-done-lead = The keys are changed. What comes now, people have to do.
page-safety-warn = Whom to warn
page-safety-warn-how = In this order. Use another way than the lost machine’s, and don’t call numbers that only it knew.
page-safety-warn-none = Nobody but your own people had anything on it.
page-safety-warn-print = Print the list
page-safety-read = What { $name } could read
page-safety-read-home = What is at home
page-safety-read-count = { $count ->
    [0] No records.
    [one] One record, with its history.
   *[other] { $count } records, with their history.
  }
page-safety-did = What was done
page-safety-did-roster = The machine no longer speaks for your group.
page-safety-did-keys = { $count ->
    [0] No space got new keys.
    [one] One space got new keys.
   *[other] { $count } spaces got new keys.
  }
page-safety-did-couriers = { $count ->
    [one] One courier lets it in no more.
   *[other] { $count } couriers let it in no more.
  }
page-safety-keys-wait = No new keys yet in { $spaces }: they follow by themselves, or somebody who decides there has to make them.
page-safety-couriers-wait = { $count ->
    [one] One courier was out of reach and hears of it as soon as a machine of yours meets it.
   *[other] { $count } couriers were out of reach and hear of it as soon as a machine of yours meets them.
  }
page-safety-cannot = What can’t be undone

## Travelling light

page-safety-travel = Travel light
page-safety-travel-short = Before a border or a risky day: see that others hold everything, then leave the data behind.
page-safety-travel-to = Prepare to travel light
page-safety-travel-lead = Whoever searches this machine can find only what is on it. See that others hold everything, leave it behind, come back with the sheet.
page-safety-travel-hold = Who holds everything
page-safety-travel-ready = At least two others hold everything that is here.
page-safety-travel-not-ready = { $count ->
    [0] Fewer than two others hold everything that is here.
    [one] One change is not with two others yet.
   *[other] { $count } changes are not with two others yet.
  }
page-safety-travel-only-here = { $count ->
    [one] One record is nowhere else than on this machine: at home, or in a space that nobody shares. Write a backup and keep it elsewhere first.
   *[other] { $count } records are nowhere else than on this machine: at home, or in spaces that nobody shares. Write a backup and keep it elsewhere first.
  }
page-safety-travel-all = Holds everything that you share with it.
page-safety-travel-some = Does not hold everything yet.
page-safety-leave = Leave the data behind
page-safety-leave-means = The last changes are sent, then all records and keys are removed from this machine. What brings them back is not on it: the recovery sheet, and those who hold your records.
page-safety-leave-sheet = The recovery sheet is on paper, in a safe place that I will not carry with me.
page-safety-leave-anyway = Leave although not everything is with two others.
page-safety-leave-loses = What nobody else holds is lost for good.
page-safety-leave-flash = Cards and flash disks may keep remnants that only special tools find. They are encrypted; the key is removed with them.
page-safety-leave-do = Remove everything from this machine
page-safety-leaving = Sending the last changes, then removing…
page-safety-return = Coming back
page-safety-return-how = Start Hedgerow, choose “Bring back my group”, and have the recovery sheet and a code from a peer, a courier or a machine of yours ready.
