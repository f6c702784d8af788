# Devices of this group and of others: meeting them, losing them, bringing one back.

introduction-unexpected = The other device said more than it should have. The connection was closed; it is tried again later.
introduction-other-group = A device called that belongs to another group than it should. The connection was closed, and nothing was told.
introduction-device-unknown = A device called that its own group’s list of devices doesn’t have. The connection was closed, and nothing was told.
introduction-device-lost = A device called that its own group has given up as lost. The connection was closed, and nothing was told.
introduction-other-device = A device called under another device’s name. The connection was closed, and nothing was told.
introduction-card-broken = The other device’s card can’t be read. It may run a newer Hedgerow; update this one and try again.

joining-unexpected = The other device said more than it should have. The connection was closed; make a new code and try again.
joining-broken = The other device said something that can’t be read. It may run another version of Hedgerow; update both and try again.
joining-other-device = The other device is not the one that it claims to be. Do not go on; make a new code on a device that you hold in your hands.
joining-other-group = The code belongs to another group than the device that answered. Do not go on; make a new code on a device that you hold in your hands.
joining-code-used = This code was used by another device already. If that wasn’t yours, look at the list of devices and give up the one that you don’t know.
joining-not-live = This device is not one of its group’s own any more, so it can’t take in another one.
joining-failed = This device could not join: { $why ->
    [joining-other-group] the code belongs to another group
    [joining-other-device] another device answered than the one that made the code
   *[other] the two devices did not understand each other
}. Nothing was kept here. Make a new code and try again.
joining-no-answer = The device that made the code could not be reached. Check that its node runs and that both are on one network, then try again.
joining-no-address = This code holds no address. Start the node on the other device, and make a new code there.
device-joined = A new device, “{ $label }”, is one of this group’s now and reads everything. If you don’t know it, give it up at once: Settings and safety, Your machines.
device-joined-here = This machine is a device of group { $group } now. Its home is { $home }.
device-joined-waiting = Not everything has come yet. Start the node with “hedgerow run”: the rest comes by itself while the other device is on.
device-invited = On the new machine: “hedgerow device join” with this code. It works for one device, until { $expires }. Whoever has it reads everything that this group reads: hand it over in person.
device-invite-no-node = The new device has to reach this one. Start the node first, then make the code.
device-unknown = No device of this group is called “{ $device }”. “hedgerow device list” shows them.
device-ambiguous = Several devices are called “{ $device }”. Give more of the id.
device-label-broken = A device’s name has 1 to 80 visible characters and no line breaks.
device-lost-here = This is the device you are working on. Say it from another device of the group; to leave this one empty, use “travel leave”.
device-lost-already = This device was given up already.
device-lost-itself = This device was given up by its group, so it can’t decide about devices any more.
device-lost-other-words = The device could not be given up: these words are not this group’s, or no longer.
device-is-here = this one
device-is-live = in use
device-is-lost = lost
device-lost-done = Device { $device } speaks for this group no longer. No device that has heard so listens to it.
device-lost-rotated = New keys; what is written from now on is closed to it: { $spaces }.
device-lost-not-rotated = Keys not changed yet, because this device may not or could not: { $spaces }. Ask those who may write there to change them.
device-lost-couriers-wait = Not told yet: { $couriers }. They are told as soon as they can be reached.
device-lost-could-read = What it could read:
device-lost-warn = Whom to warn, those at risk first:
device-lost-cannot = What nobody can do:
device-warn-named = People named in “{ $name }”
device-warn-member = { $name }, who writes here
device-warn-sharing = { $name }: what they shared with you was on it
device-warn-paired = { $name }: that you are in touch was on it
device-cannot-recall = What was on the device can’t be called back. Whoever opens it reads what it held until now.
device-cannot-wipe = Hedgerow deletes nothing from afar. If the device was locked, its passphrase is what protects it.
device-cannot-peers = Peers that are offline now don’t know yet. Until they hear of it, they would still take a call from it.
device-cannot-secret = With what it knows of your pairings it can tell that a peer’s device answers at an address it knows, and nothing more.

kit-broken = The other side sent something about a kept kit that can’t be read. The connection was closed; it is tried again later.
kit-of-another = A group wanted to replace another group’s kept kit. The connection was closed, and nothing was changed.
kit-not-readable = The keeper answered, but not as it should. Check the code; it may be another device’s.
kit-no-answer = The keeper could not be reached, or these words are not the ones whose kit it keeps. Check the words, the code and the network, then try again.
kit-none-there = The keeper knows these words, but keeps no kit for them now.
kit-not-kept-there = { $name } was not asked to keep anything.
kit-nobody = Nobody keeps what brings this group back. “hedgerow kit keep PEER” asks a peer to; it can’t read it.
kit-fresh = keeps it, and it is up to date
kit-old = keeps an older one; it gets the new one at the next connection
kit-not-yet = gets it at the next connection
kit-stopped = { $name } is sent no further kits. It may still have the last one.
kit-print = Print these codes and keep them with the recovery words. Without the words they open nothing.
device-returned = { $name } is back, on a new device. Its home is { $home }.
travel-not-confirmed = Nothing was removed. To remove this home from the machine, add --confirm.
travel-not-ready = Nothing was removed: { $count } { $count ->
    [one] entry is
   *[other] entries are
} not held by two others yet, and { $records } { $records ->
    [one] record is
   *[other] records are
} nowhere else. Sync with others or write a backup, or say “anyway”: then they are lost.
travel-no-kit = Nothing was removed: nobody keeps what brings this group back. Connect to a peer that you compared the numbers with, or say “anyway” if you have a backup.
travel-ready = Two others hold everything that is here.
travel-check-not-ready = Not yet: { $count } { $count ->
    [one] entry is
   *[other] entries are
} not held by two others, and { $records } { $records ->
    [one] record is
   *[other] records are
} nowhere else.
travel-holds-all = { $name } holds everything that it may read
travel-holds-some = { $name } does not hold everything yet
travel-left = This home and its keys are removed from this machine, and no peer that heard of it takes a call from it any more.
travel-codes = To come back: the recovery words, and one of these codes.
travel-flash = The keys were overwritten. Flash memory can keep old copies of what was overwritten; then only the passphrase protects them.
kit-place-taken = Another device came back with this kit already. If that wasn’t yours, ask whoever runs the courier.
device-lost-you = Another device of your group has given up this one: no peer that heard of it listens to it any more. If that was a mistake, bring it back as a new device with the recovery words.
