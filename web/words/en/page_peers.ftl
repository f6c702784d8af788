# Peers and pairing.

page-peers-keeper-only = Only the keeper of this node sees and changes this, at the node’s own machine.
page-peers-lead = { $count ->
    [0] No group is confirmed yet.
    [one] You share with one group.
   *[other] You share with { $count } groups.
  }
page-peers-lead-linked = { $count ->
    [0] None is connected now.
    [one] One is connected now.
   *[other] { $count } are connected now.
  }
page-peers-lead-fresh = { $count ->
    [one] One waits to be compared.
   *[other] { $count } wait to be compared.
  }
page-peers-lead-strangers = Strangers get no answer.
page-peers-lead-none = You share with nobody. Nothing has left this machine.
page-peers-paper = Keep this sheet apart from the machines.
page-peers-list = Groups you share with
page-peers-none = When you pair with another group, it stands here: what it has, what waits for it, and what it may see.
page-peers-pair = Pair with a group
page-peers-spaces = Spaces
page-peers-back = Back to peers

page-peers-unconfirmed = { $name } wants to be sure that it is you
page-peers-unconfirmed-state = Not yet confirmed.
page-peers-unconfirmed-why = Compare six numbers by voice or in person. Until then this group sees the name of yours and nothing else.
page-peers-unconfirmed-promised = Once the numbers are the same, it gets what your code promised: { $spaces }.
page-peers-compare = Compare the numbers
page-peers-compare-large = In large digits
page-peers-digits = Numbers to compare
page-peers-compare-how = Both screens show the same six numbers. Let { $name } read the first three aloud, and read the last three yourself. Do it face to face or on a call where you know the voice, not in the messenger that brought the code.
page-peers-same = They are the same
page-peers-differ = One differs
page-peers-differs = Stop: somebody may be between you.
page-peers-differs-why = Nothing was shared. Remove this pairing, tell the other group by another way, and start anew with a fresh code, best side by side.
page-peers-differs-remove = Remove this pairing
page-peers-differs-again = Compare once more
page-peers-then-nothing = They will see nothing until you choose what to share.
page-peers-then-promised = Then they get what the code promised, and nothing more.

page-peers-linked = Connected now
page-peers-linked-lan = Connected now, on this network
page-peers-linked-internet = Connected now, over the internet
page-peers-linked-tor = Connected now, over Tor
page-peers-linked-this-machine = Connected now, on this machine
page-peers-sync-here = Has everything.
page-peers-sync-sending = { $count ->
    [one] One change ({ $size }) is on its way or not acknowledged yet.
   *[other] { $count } changes ({ $size }) are on their way or not acknowledged yet.
  }
page-peers-sync-whole = Has everything. Last met { $ago }.
page-peers-sync-waits = { $count ->
    [one] One change waits for { $name } since { $since } ({ $size }). Last met { $ago }.
   *[other] { $count } changes wait for { $name } since { $since } ({ $size }). Last met { $ago }.
  }
page-peers-sync-away = Had everything when you last met.
page-peers-sync-away-state = { $days ->
    [one] Not met for a day.
   *[other] Not met for { $days } days.
  }
page-peers-sync-away-waits = { $count ->
    [one] One change waits for { $name } since { $since } ({ $size }).
   *[other] { $count } changes wait for { $name } since { $since } ({ $size }).
  }
page-peers-sync-never = { $count ->
    [0] This node tries again and again to reach { $name }.
    [one] One change waits for { $name } ({ $size }). This node tries again and again to reach it.
   *[other] { $count } changes wait for { $name } ({ $size }). This node tries again and again to reach it.
  }
page-peers-sync-never-state = Never met since the pairing.
page-peers-sync-among = Among them: { $titles }.
page-peers-sees-none = May see
page-peers-sees-none-why = Nothing yet: no space is shared.
page-peers-sync-now = Sync now
page-peers-syncing = Calling…
page-peers-synced = Both sides hold the same now.
page-peers-syncing-on = Connected. There is more to exchange; it goes on by itself.
page-peers-see-as = See it as they do
page-peers-share = Share a space
page-peers-more = More

page-peers-addresses = Called at
page-peers-addresses-none = No address is known; this group calls you, or is found on the same network.
page-peers-address = Another address
page-peers-address-hint = Host and port, as they tell you, for example 192.168.1.20:7100. It is tried first.
page-peers-address-save = Use this address
page-peers-part = Part from this group
page-peers-part-really = Part from { $name }?
page-peers-part-do = Part
page-peers-part-not = Stay connected

page-peers-codes = Codes that are out
page-peers-code-for = Code for { $name }
page-peers-code-anybody = Code without a name
page-peers-code-open = Whoever has it first can use it, until { $until }.
page-peers-code-used = Somebody is using it just now.
page-peers-code-end = End this code
page-peers-waiting = Waiting for the group that invited you
page-peers-waiting-since = First tried { $ago }. It is tried again by itself.
page-peers-waiting-end = Stop waiting

page-peers-ways = Ways in and out
page-peers-connections = Every connection
page-peers-way-lan = This network
page-peers-way-in = Answers at
page-peers-way-in-none = Nowhere. Peers can't call this node; it calls them.
page-peers-way-out = Calls
page-peers-way-out-is = Only the addresses that your peers gave you. No other service is ever asked for anything.
page-peers-way-now = Right now
page-peers-way-now-count = { $count ->
    [0] No connection is open.
    [one] One group is connected.
   *[other] { $count } groups are connected.
  }
page-peers-machines = Your own machines
page-peers-machine-here = This machine
page-peers-machine = Machine { $id }
page-peers-machine-holds = Holds everything that your group has.
page-peers-machine-lost = Was reported lost. It gets nothing new.
page-peers-phones = Phones of your people
page-peers-phones-keep = They read and write through this machine and keep nothing.

page-peers-seen = As { $name } sees it
page-peers-seen-lead = { $count ->
    [0] This group sees nothing of yours but your name.
    [one] This group holds one space with you, whole: every record in it, with its history.
   *[other] This group holds { $count } spaces with you, whole: every record in them, with their history.
  }
page-peers-seen-kind = { $kind }: { $count }
page-peers-seen-other = Records of another version
page-peers-seen-empty = Nothing is written in this space yet.
page-peers-seen-closed = { $name } knows nothing of: { $spaces }.
page-peers-seen-keeps = Identity boxes and margins of cases live at home and are in no shared space. What was once received can't be taken back.

page-peers-copy = Copy
page-peers-copied = Copied.
page-peers-selected = Selected. Copy it with the keyboard or the menu of your browser.

page-pair-title = Pair with a group
page-pair-lead = One group makes a code, the other uses it. Then both compare six numbers. Nothing is shared by that alone.
page-pair-make = Make a code
page-pair-make-how = It works once, for 48 hours. Show it to the other group, or send it.
page-pair-for = For whom
page-pair-for-hint = For your own list only. It is not in the code.
page-pair-space = What they get once the numbers were compared
page-pair-space-none = Nothing yet
page-pair-make-do = Make the code
page-pair-made = Let the other group read the picture with their page, or give them the code. It works once, until { $until }.
page-pair-qr = Pairing code as a QR picture
page-pair-qr-for = Pairing code for { $name } as a QR picture
page-pair-code = The same code as text
page-pair-no-address = This node answers at no address now, so the code names none. The other group finds you only on the same local network.
page-pair-made-wait = When it is used, the numbers appear here by themselves.
page-pair-messenger = Sent by messenger? Whoever reads it first could use it in their place. The pairing counts as not yet confirmed until you compared the numbers by voice.
page-pair-another = Make another code
page-pair-accept = Use a code
page-pair-accept-how = Paste the code that you were given, or take a photo of the picture.
page-pair-code-given = Code
page-pair-accept-do = Pair
page-pair-photo = Photo of the code
page-pair-photo-how = The photo is read in this page and kept nowhere.
page-pair-photo-reading = Reading the photo…
page-pair-photo-nothing = No code was found on this photo. Go closer, keep it straight, and see that the whole picture is on it.
page-pair-calling = Calling the other group…
page-pair-waits = The other group is out of reach just now. You can leave this page: it goes on by itself until the code expires, and the numbers appear when you are connected.
page-pair-compare = Compare with { $name }
page-pair-compare-lead = Are these the same six numbers on both screens?
page-pair-compared = The numbers of { $name } were compared. You can share now.
page-pair-gone = This pairing is not here any more. Start anew with a fresh code.
page-pair-share = What { $name } may see
page-pair-share-lead = You can start with nothing and add a space later.
page-pair-share-first = The numbers of { $name } were not compared yet. Compare them first; then you can share.
page-pair-not-shared = The code promised { $spaces }, which your group can't share any more.
page-pair-which = Which space
page-pair-share-do = Share it
page-pair-share-nothing = Share nothing yet
page-pair-share-enough = That is all
page-pair-shared = { $name } gets { $space }.
page-pair-no-spaces = There is no space that you could share: start one first. What is at home stays there.
page-peers-slowed = { $name } sends more than its share. It is read more slowly, so that the others go on; nothing is lost.
