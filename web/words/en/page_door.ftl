# In front of the door: the first run, the locked page, a member's phone.

page-door-step = Step { $number } of { $count }
page-door-back = Back
page-door-next = Go on
page-door-working = One moment…

## A box without a screen, claimed from another machine

page-door-claim-title = This box belongs to nobody yet
page-door-claim-lead = Whoever types its claim code first sets it up. The code stands on the screen of the box, if it has one, and in a file on its card.
page-door-claim-compare = Your browser warned of a certificate. Its fingerprint must be the one that stands beside the code. If it is another one, close this page: somebody is in between.
page-door-claim-code = Claim code
page-door-claim-code-hint = Twelve letters and digits. Hyphens and capital letters don’t matter.
page-door-claim-empty = Type the code that stands beside the fingerprint.
page-door-claim-do = This box is ours
page-door-claim-known = This browser has claimed it. Go on where you stopped.
page-door-claim-never = It can’t be claimed now: its code was used, or wrong ones were typed too often. Take its power away and give it back; then it begins anew, with a code that nobody has used.

## First run: language

page-door-language-title = Which language do you read best?
page-door-language-lead = The page turns around for Arabic and Persian. You can change it at any time, and every member can read in their own.
# $language is the language's own name for itself.
page-door-language-next = Go on in { $language }
page-door-theme = Light or dark
page-door-theme-light = Light
page-door-theme-dark = Dark
page-door-nothing-left = Nothing has left this machine.
page-door-not-audited = Hedgerow has not been audited by outsiders yet
page-door-not-audited-means = Nobody but the people who write it has checked its protection so far. It is built from well-known parts and tested with care, and it may still have faults that nobody has found.
page-door-not-audited-advice = Until an audit has been made: if somebody could be harmed by what you write here, use pseudonyms, and keep the most dangerous facts off every machine.

## First run: what for

page-door-way-title = What would you like to do?
page-door-way-lead = Each group keeps its own records on its own machine, and shares what it chooses.
page-door-way-start = Start a group
page-door-way-start-note = A calendar, pledges and case notes of your own. You can pair with other groups later.
page-door-way-join = Join with a group that invited you
page-door-way-join-note = You have a code from another group. Your group gets its own home here first; then you type the code.
page-door-way-look = Look around
page-door-way-look-note = The same as starting, with example records. Each is marked as an example, and all of them go away at once.
page-door-way-back = Bring back my group
page-door-way-back-note = It lived on another machine before. You have a backup, a machine that is still there, or a code, and the recovery sheet.
page-door-way-box = Make this box a courier
page-door-way-box-note = It carries sealed changes between groups that are never online together, and can read none of them.
page-door-way-missing = Choose one of these.

## First run: bringing a group back

page-door-back-title = What brings your group back?
page-door-back-lead = This becomes a new machine of the same group. Nothing is written over: it only reads until it has met a peer again.
page-door-back-file = A backup
page-door-back-file-note = A file on a stick or disk, and the recovery sheet.
page-door-back-machine = A machine of ours is still here
page-door-back-machine-note = It makes a code: Settings and safety, Your machines, A second machine.
page-door-back-kit = A peer or a courier keeps what brings us back
page-door-back-kit-note = They tell you a code; with it and the recovery sheet the rest comes over the line.
page-door-back-code-machine = The code of the other machine
page-door-back-code-kit = The code of the peer or courier
page-door-back-label-hint = So that you can tell your machines apart: for example “kitchen laptop”. Peers don’t see it.
page-door-back-missing = Choose one of the three.
page-door-back-no-file = Choose the file of the backup.
page-door-back-no-code = Type or paste the code.
page-door-back-no-words = Type the words of the recovery sheet, all of them in their order.
page-door-back-do = Bring it back
page-door-back-doing = Checking every signature. With many records this takes some minutes.

## First run: a courier

page-door-box-title = Could somebody take this box?
page-door-box-lead = A box that is always on often stands where others can reach it: on a shelf, in a shared room, at somebody’s home.
page-door-box-yes = Yes, or nobody knows
page-door-box-yes-note = Then let it be a courier. It has no passphrase and needs none: it holds sealed pieces, no names, no words.
page-door-box-no = No, it stands where only we get to it
page-door-box-no-note = Then it can be a full node with a calendar and case notes, locked by a passphrase. After a power cut it waits until somebody unlocks it.
page-door-box-do = Make it a courier
page-door-box-made = This box is a courier now
page-door-box-made-lead = Take this code to a group’s own machine: Settings and safety, Couriers. There it is told which spaces to carry.
page-door-box-until = It works once, until { $until }. For a fresh one, type on this box:
page-door-box-until-far = It works once, until { $until }. For a fresh one, take the power of the box away and give it back: as long as no group has used one, a code stands where the claim code stood.
page-door-box-close = You can close this page. The box goes on by itself, also after a power cut.

## First run: name

page-door-name-title = What is your group called?
page-door-name-lead = Groups that you pair with see this name. It can be a pseudonym.
page-door-name-label = Name or pseudonym of the group
page-door-name-hint = Choose with care: it stands in the signed list of your group.
page-door-name-missing = Type a name. A pseudonym does as well.

## First run: passphrase

page-door-pass-title = What locks this home?
page-door-pass-lead = Whoever gets this machine can read nothing without the passphrase. Nobody can replace it for you.
page-door-pass-words = Six random words
page-door-pass-words-note = Nobody can guess them. Recommended.
page-door-pass-words-strength = All the computers of the world could not guess these in a lifetime.
page-door-pass-words-other = Other words
page-door-pass-words-type = Type the six words once
page-door-pass-words-hint = With spaces between them. You will need them each time this machine starts.
page-door-pass-words-differ = These are not the six words above. Compare them letter by letter.
page-door-pass-own = Words of your own
page-door-pass-own-note = Easier to remember, and easier to guess.
page-door-pass-own-label = Your passphrase
page-door-pass-again-label = The same once more
page-door-pass-again-differs = The two are not the same. Type both again.
page-door-pass-show = Show what I type
page-door-pass-empty = The passphrase is empty. Type it.
page-door-pass-open = An open lock
page-door-pass-open-note = No passphrase. The machine opens by itself.
page-door-pass-open-means = Whoever takes this machine can read everything on it, act as your group, and see whom you know. Choose this only where nobody can be harmed by that.
page-door-strength-empty = Several words that nobody would say together are the best.
page-door-strength-weak = Weak: somebody who has this machine would guess it within days.
page-door-strength-fair = Fair: it takes somebody with much time and many machines.
page-door-strength-strong = Strong: nobody will guess it.

## First run: recovery sheet

page-door-sheet-title = Your recovery sheet
page-door-sheet-lead = These words are the only way back if this machine breaks or is taken. Write them by hand or print them, and keep the sheet in another place.
page-door-sheet-made = Made on { $date }
# $group is the name of the group.
page-door-sheet-means = Whoever holds this sheet can act as { $group }. It names no member.
page-door-sheet-copy = Copy number 1 of ___, kept by ______________
page-door-sheet-only-here = The words are nowhere else: not in the home, not in a file. The group is made once two of them were typed back from the paper. If this page is closed or reloaded before, you begin anew with other words: cross these out then.
page-door-sheet-print = Print the sheet
page-door-sheet-next = It is on paper
page-door-check-title = Can the sheet be read?
page-door-check-lead = Type two of its words back from the paper. “Back” shows the sheet again.
page-door-check-word = Word { $number }
page-door-check-next = Check and make the group
page-door-check-wrong = That is not word { $number }. Look at the sheet once more; if it was copied wrongly, mend it there.
page-door-check-empty = Type word { $number } as it stands on your paper.
page-door-check-no-examples = The example records could not be made. You can begin without them.
page-door-check-without = Begin without examples
page-door-check-made-elsewhere = A group was made here meanwhile, from another page. The words on your paper belong to no group: cross them out.
page-door-check-there = Go to that group

## The closed door

page-door-locked = Locked
page-door-passphrase = Passphrase
page-door-passphrase-hint = Often six words, with spaces between them.
page-door-unlock = Unlock
page-door-unlocking = Unlocking takes a moment…
page-door-locked-means = While it is locked this machine can read nothing of its own and exchanges nothing. This page names no group and no person.
page-door-signed-out-means = The node goes on working and exchanging; only this page is locked. It names no group and no person.
page-door-wait = { $seconds ->
    [one] That was not it. You can try again in one second.
   *[other] That was not it. You can try again in { $seconds } seconds.
  }
page-door-language = Language
page-door-forgotten = The passphrase is forgotten
page-door-forgotten-truth = Then nobody can open this home, neither you nor we: there is no second key. Try the keyboard layout, capital letters, and the words in another order first.
page-door-forgotten-sheet = With the recovery sheet your group lives on as a new device: choose “Bring back my group” on another machine. What is in no backup and with no peer stays locked here.

## The keeper's page of a box without a screen

page-door-far-title = This box does not know this browser
page-door-far-locked = This box is locked. It does nothing, and exchanges nothing, until whoever keeps it types the passphrase.
page-door-far-open = The box is open and works. This page is for whoever keeps it.
page-door-far-how = Do you keep it? Use a browser that has been here before. For another one, take the power of the box away and give it back: for an hour after that it takes the passphrase from any browser.
page-door-far-members = Are you a member? While the box is locked nobody can come in. Once it is open again, use the page to which you were invited.

## One-time links

page-door-link-title = This page needs a link
page-door-link-open-lock = This home has no passphrase. A fresh link from the node lets you in; each link works once, for ten minutes.
page-door-link-new-title = Nearly there
page-door-link-new = The first run begins with a link from the node itself, so that no stranger begins in your place. Each link works once, for ten minutes.
page-door-link-how = Type this where the node was started. It opens the page, or prints the link to open.
page-door-link-how-new = Where the node runs, stop it with Ctrl-C and type this. It opens the page. Nothing is lost by it: there is no group yet.
page-door-link-failed = This link was used already or is too old. Ask the node for a fresh one.

## A member's phone

page-door-join-title = You are invited
page-door-join-lead = Whoever keeps your group’s node invited you to read and write with this browser. Nothing is kept on it but the permission to come in.
page-door-fingerprint = Fingerprint of the node
page-door-fingerprint-compare = Compare it with the one on the keeper’s screen. If they differ, close this page: somebody is in between.
page-door-join-browser = What is this phone or browser called?
page-door-join-browser-hint = So that the keeper can tell it from others in the list of sign-ins. You may leave it empty.
page-door-join-pin = Choose a PIN
page-door-join-pin-hint = { $count ->
    [one] One digit or letter, or more. You type it after quiet times.
   *[other] { $count } digits or letters, or more. You type it after quiet times.
  }
page-door-join-pin-again = The same PIN once more
page-door-pin-short = { $count ->
    [one] The PIN needs a digit or letter.
   *[other] The PIN needs { $count } digits or letters, or more.
  }
page-door-pin-simple = Everybody would try this PIN first. Choose another.
page-door-pin-differs = The two PINs are not the same. Type both again.
page-door-join-enter = Come in
page-door-join-done = You are in
# $name is the member's own name or pseudonym.
page-door-join-as = What you write is signed by this node for { $name }, and shown so.
page-door-join-means = You see the spaces that the keeper chose for you.
page-door-join-lan-means = You see the spaces that the keeper chose for you; names and contacts of cases stay on the node.
page-door-pin-title = Locked
page-door-pin = PIN
page-door-pin-hint = The one that you chose in this browser.
page-door-pin-enter = Come in
page-door-pin-means = The PIN is forgotten? Ask whoever keeps the node for a new invitation.
page-door-lan-title = Ask for an invitation
page-door-lan-locked = The node is locked, and exchanges nothing. Ask whoever keeps it to unlock it.
page-door-lan-invitation = This browser is not known here. Whoever keeps the node can invite it: they open Settings and safety, then People and phones, and show you a code.

## The data were left behind

page-door-left = This machine holds nothing any more
page-door-left-means = Records and keys of your group are removed from it. Your group goes on with those who hold them.
page-door-left-back = To come back you need the recovery sheet and one of these codes. Write down at least one, and keep it apart from the sheet.
page-door-left-back-otherwise = To come back you need the recovery sheet, and a backup or another machine of yours.
page-door-left-print = Print the codes
page-door-left-close = Close this page and clear the browser’s history before you go: it remembers that you were here, though nothing of what you read.
