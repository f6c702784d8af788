# Keys, recovery words, the lock of a home, pairing, and what goes wrong on the way to a peer.

too-large = Something larger than the rules allow ({ $size } bytes, at most { $limit }) came in and was not taken.
malformed = Something came in that this version of Hedgerow can't read ({ $what }). Check that both sides run a current version.
not-canonical = Something came in that is not written in the one accepted form ({ $what }). It was not taken.
padding-broken = Something came in with wrong padding and was not taken. Check that both sides run a current version.
seal-unreadable = Something sealed came in that this device has no key for, or that was damaged. It was not taken.
box-unreadable = A sealed key came in that is not for this device, or that was damaged. Ask the sender to send it again.
key-weak = The other side offered a key that is not safe. Ask for a new invitation.
key-size = A key has the wrong length. This is a fault in the program: please report it.
entropy-size = The recovery secret has the wrong length. This is a fault in the program: please report it.

words-count = A recovery sheet has { $wanted } words; these are { $count }. Type all of them, in order.
words-unknown = Word { $position } is not a recovery word. Compare it with the sheet, letter by letter.
words-check = These are recovery words, but not ones that belong together. Check each word and their order.

vault-wrong-passphrase = That is not the passphrase of this home. Check the keyboard layout and the capital letters, and try again.
vault-passphrase-needed = This home is locked. Give its passphrase.
vault-passphrase-empty = The passphrase is empty. Type one, or take one of the suggested ones.
vault-passphrase-short = The passphrase has fewer than { $limit } characters, so it is soon guessed. Choose a longer one: several words are the best.
vault-passphrase-long = The passphrase is longer than { $limit } characters. Choose a shorter one.
vault-damaged = The key file is damaged. Try its second copy, or restore a backup.
vault-no-memory = Checking the passphrase needs { $mebibytes } MB of free memory. Close other programs and try again.
vault-cost = The cost of guessing the passphrase is outside its bounds. This is a fault in the program: please report it.

address-broken = “{ $address }” is not an address. Write it as HOST:PORT, for example 192.168.1.20:7100 or [fd00::20]:7100.
address-malformed = An address came in that can't be read. Ask for a new invitation.
addresses-many = An invitation has room for { $limit } addresses. Leave some out.
code-broken = This is not a whole code. Copy all of it again, from its first letter to its end.
code-elsewhere = { $sort ->
    [HG] This code is for pairing with a group. Use it where you pair.
    [HD] This code is for a second machine of a group. Use it on that machine, where it joins the group.
    [HC] This code is of a courier. Use it where you let a courier carry a space.
   *[HR] This code is for coming back with the recovery sheet. Use it there.
  }
code-newer = This invitation was made by another version of Hedgerow. Bring both sides to the same version.
code-expired = This invitation has expired. Ask for a new one.
invitation-broken = The invitation could not be made. This is a fault in the program: please report it.

code-used = This invitation was used by another device. Ask for a new one.
code-used-paired = This invitation was used already, and { $name } is among your peers.
pairing-overtaken = This attempt to pair was overtaken by a newer one of the same device. Look at the list of peers.
pairing-own-card = This device can't introduce itself, because its group no longer counts it in. Look at the list of devices.
pairing-other-device = The other device is not the one that it claims to be. Do not go on; ask for a new invitation in person.
pairing-other-group = The other group is not the one that the invitation named. Do not go on; ask for a new invitation in person.
pairing-own-group = This invitation is from your own group. Add a device of your own in the list of devices.
pairing-card-broken = The other group introduced itself with a name or an address that can't be shown. Ask them to change it.
pairing-unexpected = The other device went on talking after the pairing was finished. Pair again if something is missing.

roster-act-forged = An act of a group's roster has a wrong signature and was not taken. Ask that group to look at its devices.
roster-act-broken = An act of a group's roster breaks the rules ({ $why }) and was not taken.
roster-incomplete = The beginning of a group's roster is missing. It comes with the next sync.
roster-mixed = Acts of different groups were mixed into one roster. It was not taken.

handshake-stranger = Somebody who is not paired with this device called and got no answer.
handshake-replayed = A recorded call was played again and got no answer.
handshake-broken = A call broke off or was no call by Hedgerow, and got no answer.
handshake-other-device = Another device than the expected one called and got no answer.
handshake-misuse = A call was set up in the wrong way. This is a fault in the program: please report it.
noise-broken = The encryption with the other device failed. It is tried again later.
noise-misuse = The encryption was used in the wrong order. This is a fault in the program: please report it.
noise-spent = This connection has carried all it may. A new one is opened.
channel-broken = The connection carried something that breaks the rules, and was closed. It is tried again later.
channel-message-large = A message of { $size } bytes is larger than { $limit }. This is a fault in the program: please report it.
