# What Hedgerow can't promise, said on the page by the same names as in identity/THREATS.md.

page-settings-to-limits = What Hedgerow can’t do
page-limits = What Hedgerow can’t do
page-limits-lead = Every tool ends somewhere. This is where this one ends, so that you can decide what to trust it with.
page-limits-audit = No outside expert has examined Hedgerow. Until somebody has, let nobody’s safety rest on it.

## On the way

page-limits-way = On the way to others
page-limits-network-who = Somebody watches the network
page-limits-network = They read nothing, but they see that two machines talk, when, how much, and from which addresses. Somebody who studies it can tell that it is Hedgerow.
page-limits-stranger-who = A stranger tries your port
page-limits-stranger = They get no answer, but they can see that a port is open, and they can fill your line so that nothing gets through.
page-limits-lan-who = Somebody hostile is in your local network
page-limits-lan = They can jam it. Set to announce itself, Hedgerow shows that it is there; a fixed port and address link your days to each other.
page-limits-invitation-who = Somebody gets hold of an invitation
page-limits-invitation = They learn the name of your group, its devices and addresses. If nobody compares the numbers, they can take your peer’s place.
page-limits-device-code-who = Somebody gets hold of the code for a new device
page-limits-device-code = Who uses it first gets everything that your group reads, until you give that device up.
page-limits-phones-who = Somebody is in the network of your phones
page-limits-phones = They see the open port while it is on. Who doesn’t compare the fingerprint at the first visit may be deceived.
page-limits-box-who = Somebody is in the network of a box without a screen
page-limits-box = They see its page, and that it is locked. Who doesn’t compare the fingerprint at the first visit may be deceived, and the code or the passphrase goes with it. They can use up the tries of browsers that the box doesn’t know, until it is started again.

## This machine

page-limits-machine = On this machine
page-limits-searched-who = Somebody searches a machine that you left
page-limits-searched = Flash memory may keep older copies of what was overwritten; then only your passphrase protects it. The system’s own logs may say that the program ran.
page-limits-off-who = Somebody has a machine of yours that is switched off
page-limits-off = A weak passphrase, or none, gives them everything. No program protects people who are put under pressure.
page-limits-unlocked-who = Somebody takes a machine that is unlocked
page-limits-unlocked = What was read stays read. Only “Lock now” forgets the keys. With whom this node was connected, and from where, is kept for 14 days.
page-limits-desk-who = Somebody sits down here, or holds your phone
page-limits-desk = Hedgerow can’t tell who watches the screen or the keyboard, and a PIN is short. A home without a passphrase is open to whoever has the machine.
page-limits-neighbours-who = Others use this machine, too
page-limits-neighbours = Programs that run as you, keyloggers and whoever administers the machine see what you see. A page that another user serves on this machine can take over your session, if you open it. Exported files aren’t encrypted.
page-limits-website-who = A hostile web page is open in the same browser
page-limits-website = It may find out that this port is open. Extensions of your browser read this page as you do.
page-limits-logs-who = Somebody reads the log files
page-limits-logs = They find no names and no words, but they see that the program ran.
page-limits-clock-who = A clock is wrong
page-limits-clock = Dates that such a device gives can be wrong. They are shown as unsure, and Hedgerow can’t correct them.
page-limits-copied-who = A home was copied or an old one brought back
page-limits-copied = Hedgerow notices when two copies go on writing, but it can’t know which of them is right.
page-limits-supply-who = Somebody changes the program itself
page-limits-supply = Nothing here protects you from who makes Hedgerow, or what it is built from.

## Your people and other groups

page-limits-people = Your people and other groups
page-limits-member-who = A member of your group passes things on
page-limits-member = What they may see they can keep and show. The node signs for its members: who runs it could write in somebody’s name.
page-limits-browser-who = A browser of yours was taken over
page-limits-browser = It can delete what its member may change. The history still has it.
page-limits-hostile-group-who = A group that you share with is hostile
page-limits-hostile-group = It can pass on what it reads, and lie. It can delete words that it may change; the history still has them. What it made it can take back, and with it what others wrote in it; the history keeps that.
page-limits-poison-who = Somebody writes poison into a text
page-limits-poison = A text that overwhelms this device is shown as unreadable here, with a reason; until its author’s group is removed it can happen again in other texts that they may change.
page-limits-curious-who = A peer wants to know more than you tell it
page-limits-curious = It can put together what it rightly sees: addresses, times, who writes when. A calendar file that you export holds every line that others brought in: a calendar program may fetch pictures from addresses of theirs, and they see that. Calendars that programs subscribe to here hold none of that.
page-limits-removed-who = You removed a group
page-limits-removed = It keeps what it has. Who hasn’t heard yet still writes so that it can read; somebody who stays can pass everything on. A founder can’t be removed: the others go on with a copy. It can still take back what it had written before.
page-limits-given-up-who = You gave up a lost device
page-limits-given-up = It keeps what it holds. A peer who hasn’t heard yet still lets it in. It can tell that a machine of your peer answers at an address that it knows. What it still writes counts as your group’s where somebody in a space passes it on.

## What was erased or packed

page-limits-gone = What was erased or packed
page-limits-erased-who = Somebody looks for what you erased
page-limits-erased = What was exported, printed, seen, or lies in old backups can’t be reached. A holder that breaks the rules can confirm and keep it all the same. Everybody sees that something was erased, when and by whom.
page-limits-eraser-who = Somebody erases what isn’t theirs
page-limits-eraser = Who decides in a space can erase what others wrote there. What all holders have dropped doesn’t come back.
page-limits-checkpoint-who = Somebody packs a false history
page-limits-checkpoint = Two groups that lie together can show a newcomer another past. Who holds the history is told that it differs. A device of a steward that stays silent keeps old changes on everybody's disk, until its group says that it is lost.

## Copies and couriers

page-limits-copies = Copies and couriers
page-limits-disk-who = The disk is bad, or lies
page-limits-disk = What only this disk held and lost is gone; it is named. What peers hold comes back from them. Hedgerow can’t see what a disk hides from it.
page-limits-stick-who = Somebody finds a stick or a backup
page-limits-stick = With your recovery sheet they can read it. They see which program wrote it. Come back only from sticks that you wrote yourselves.
page-limits-kit-who = Somebody keeps your kit
page-limits-kit = They may not give it back. They see how large it is and when it changes.
page-limits-courier-who = A courier carries your entries
page-limits-courier = It reads nothing, but it sees how many entries there are, how large, when and from which devices and addresses. It may not delete what you ask it to, and may keep something back without being noticed at once.
page-limits-courier-door-who = Somebody wants to get into a courier
page-limits-courier-door = Your recovery words let a new device in. A courier that nobody reached hasn’t heard of a removal yet. A hostile group that decides in a space can keep the others out of one courier; then take another.
