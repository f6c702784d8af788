# Settings and safety, connections, and the people of this group.

page-settings-lead = What you choose here is kept on this node. Nothing is stored in the browser.
page-settings-lead-member = How you want to read. It is kept on the node, for you alone; nothing is stored in this browser.
page-settings-saved = Saved on this node.
page-settings-more = Show more
page-settings-home = { $name } (home)

page-settings-reading = Reading
page-settings-language = Language
page-settings-language-unreviewed = { $name } · not yet reviewed by a speaker
page-settings-language-hint = Nobody who speaks this language has checked these words yet. If a sentence is unclear, tell the people who make Hedgerow.
page-settings-theme = Light or dark
page-settings-theme-system = As the system has it
page-settings-theme-light = Light
page-settings-theme-dark = Dark
page-settings-text = Text
page-settings-text-normal = Normal
page-settings-text-large = Large
page-settings-calendar = Calendar
page-settings-calendar-gregorian = Gregorian
page-settings-calendar-persian = Persian
page-settings-calendar-islamic-umalqura = Hijri (Umm al-Qura)
page-settings-beside = Second calendar, small beside it
page-settings-beside-none = None
page-settings-week = The week begins on
page-settings-week-usual = The usual day of the language
page-settings-zone = Your time
page-settings-zone-hint = Times are shown for { $zone }, and in the place’s own time where that differs.
page-settings-zone-browser = As this browser has it: { $zone }

page-settings-locking = Locking
page-settings-idle = Lock this page by itself after
page-settings-idle-hint = Counted from the last key or touch. What you typed is saved before.
page-settings-minutes = { $count ->
    [one] One quiet minute
   *[other] { $count } quiet minutes
  }
page-settings-open-lock = This node has no passphrase.
page-settings-open-lock-why = Whoever holds this machine can read everything on it. Keep its disk encrypted, or start a new group with a passphrase and move there.
page-settings-passphrase = A passphrase locks what is stored. “Lock now” takes the key out of memory; until somebody unlocks, nothing is exchanged.

page-settings-health = Is all well here?
page-settings-health-good = Nothing needs your attention.
page-settings-do-doctor-peer-unconfirmed = Compare them by voice or in person, on the page “Peers”.
page-settings-do-doctor-peer-address = Ask for the address and add it on the page “Peers”, or run both nodes on the same network.
page-settings-do-doctor-listening = Peers that you call can still be met. To be called, this node has to be started with an address to answer at.
page-settings-do-doctor-notices = They are listed below.
page-settings-health-right = { $count ->
    [one] One thing was looked at and is as it should be
   *[other] { $count } things were looked at and are as they should be
  }
page-settings-noticed = { $count ->
    [one] One thing was noticed lately
   *[other] { $count } things were noticed lately
  }
page-settings-check = Check everything that is stored
page-settings-checking = Checking every signature…
page-settings-checked = All is whole: { $entries ->
    [one] one signed change
   *[other] { $entries } signed changes
}, { $records ->
    [one] one record
   *[other] { $records } records
}, nothing altered.
page-settings-checked-bad = { $bad ->
    [one] One of { $entries } signed changes is damaged. Check the disk, and get it anew from a peer.
   *[other] { $bad } of { $entries } signed changes are damaged. Check the disk, and get them anew from a peer.
  }

page-settings-import = Bring in a file
page-settings-import-how = A calendar (.ics), a table (.csv) or a file of ours (.json). You see first what would come. The same file again changes what changed and doubles nothing.
page-settings-import-file = File
page-settings-import-space = Into
page-settings-import-kind = Its rows are
page-settings-import-kind-file = What the file says
page-settings-import-look = See what would come
page-settings-import-do = Bring it in
page-settings-import-large = This file is too large. Up to 5 MB can come at once; split it.
page-settings-import-progress = Rows: { $done } of { $total }…
page-settings-import-would = New: { $added }. Changed: { $updated }. Already here: { $unchanged }.
page-settings-import-did = Brought in. New: { $added }. Changed: { $updated }. Already here: { $unchanged }.
page-settings-import-changed = Records that were here before, and are changed:
page-settings-import-errors = { $count ->
    [one] One row to look at:
   *[other] { $count } rows to look at:
  }
page-settings-import-line = Line { $line }: { $why }
page-settings-imports = Brought in lately
page-settings-import-was = { $count ->
    [one] One record
   *[other] { $count } records
} into { $space }, { $ago }. Can be taken back for { $days ->
    [one] one more day.
   *[other] { $days } more days.
}
page-settings-import-undo = Take it back
page-settings-import-undone = Taken back. Into the bin: { $withdrawn }. Set back: { $set }. Left as they are, because somebody worked on them: { $left }.

page-settings-export = Take records along
page-settings-export-how = To read or print elsewhere, or to work on in another program. Files are not locked: whoever finds them can read them.
page-settings-export-space = From
page-settings-export-all = All spaces
page-settings-export-format = As
page-settings-export-kind = Only
page-settings-export-kinds = All kinds
page-settings-format-folder = A folder to read without Hedgerow (.zip)
page-settings-format-html = One page to print (.html)
page-settings-format-json = Data for programs (.json)
page-settings-format-csv = A table (.csv)
page-settings-format-ics = A calendar (.ics)
page-settings-format-md = Text (.md)
page-settings-export-withdrawn = With what is in the bin
page-settings-export-parts = With identity boxes and margins of cases
page-settings-export-parts-why = This file will hold names and contacts of people who trusted you. Keep it only as long as you need it.
page-settings-export-do = Take along
page-settings-export-busy = Writing…
page-settings-export-done = { $count ->
    [0] There was no record to write.
    [one] One record was handed to your browser.
   *[other] { $count } records were handed to your browser.
  }

page-settings-examples = Example records
page-settings-examples-none = A month of an invented group, to look around with. It comes into your home space, marked as example, and goes away as a whole.
page-settings-examples-here = { $count ->
    [one] One example record is here.
   *[other] { $count } example records are here.
  }
page-settings-examples-add = Add examples
page-settings-examples-remove = Remove all examples

page-settings-audit = Not audited
page-settings-audit-is = Nobody from outside has examined this program yet. Don’t let a life depend on it alone.
page-settings-goes = Where my data goes
page-settings-far = You come over the local network. Names and contacts of cases, files of records that come in or go out, and letting in another machine stay at the box itself, and at other machines of your group.
page-settings-goes-is = To the groups you paired with, for the spaces you share, and nowhere else. No server, no statistics, no updates behind your back.
page-settings-to-members = People and phones
page-settings-to-members-is = Who reads and writes through this node.
page-settings-to-spaces = Spaces
page-settings-to-spaces-is = What is shared, and with whom.
page-settings-to-peers = Peers and machines
page-settings-to-peers-is = How far each group is, and your own devices.
page-settings-to-connections = Every connection
page-settings-to-connections-is = When, with whom, which way, how much.
page-settings-safety = If something happens
page-settings-to-devices = Your machines
page-settings-to-devices-is = A second one, a lost one, travelling light.
page-settings-to-copies = Copies and sticks
page-settings-to-copies-is = Backups, and changes carried by hand.
page-settings-to-couriers = Couriers
page-settings-to-couriers-is = Boxes that carry sealed changes.
page-settings-to-erased = Erased and due
page-settings-to-erased-is = What was erased, and who confirmed it.
page-settings-version = Hedgerow { $version }

page-settings-conn-lead = What went in and out of this node in the last 14 days. The list is on this machine alone.
page-settings-conn-none = No connection yet. Nothing has left this machine.
page-settings-conn-nobody = Somebody who is no peer
page-settings-conn-called = You called, { $way }.
page-settings-conn-came = They called, { $way }.
page-settings-way-lan = on this network
page-settings-way-internet = over the internet
page-settings-way-tor = over Tor
page-settings-way-this-machine = on this machine
page-settings-conn-bytes = Sent { $sent }, received { $received }
page-settings-conn-up = Connected now
page-settings-conn-moment = For a moment
page-settings-conn-lasted = For { $length }

page-members-title = People of this group
page-members-lead = { $count ->
    [0] So far only you use this node.
    [one] One person reads and writes through this node, beside you.
   *[other] { $count } people read and write through this node, beside you.
  }
page-members-back = Settings
page-members-add = Add a person
page-members-add-do = Add
page-members-none = Everybody who is added here gets an own sign-in for their phone, and their name stands beside what they write.
page-members-name = Name or pseudonym
page-members-name-hint = It stands beside everything that this person writes, for all who can read that.
page-members-role = What they may do
page-members-may-see = See
page-members-may-add = Add
page-members-may-edit = Edit
page-members-does-see = May read, and change nothing.
page-members-does-add = May add records, answer and pledge, and change what they added.
page-members-does-edit = May add, and change everything that is this group’s own.
page-members-spaces = Spaces they may read
page-members-cases = Holds cases. Off unless you choose it: these are other people’s troubles, for as few eyes as possible.
page-members-never = Identity boxes and margins of cases are never shown on phones.
page-members-save = Save
page-members-reads = May read
page-members-reads-none = No space yet
page-members-phone = Phone
page-members-browser = Browser
page-members-seen = Signed in { $began }, last here { $seen }
page-members-sign-out = Sign out
page-members-invite = Invite a phone
page-members-change = Change
page-members-remove = Remove
page-members-remove-really = Remove { $name }?
page-members-remove-means = They are signed out everywhere at once. What they wrote stays, under their name.
page-members-remove-do = Remove
page-members-remove-not = Keep
page-members-now = You write as this person now
page-members-write-as = Write as
page-members-writer = For whom you write
page-members-writer-none = What you write bears the name of your group only. Choose “Write as” beside a person when you write what they tell you.
page-members-writer-is = What you write now bears the name { $name }, until you stop, lock the page or load it anew.
page-members-writer-stop = Stop

page-members-invite-how = One invitation lets in one phone. Make it when the phone is beside you.
page-members-invite-do = Make an invitation
page-members-invite-another = Make another invitation
page-members-invite-here = Only for a browser on this machine
page-members-invited-lan = Let the phone of { $name } read this, on the same network. It works once, until { $until }.
page-members-invited-here = This link works once, in a browser on this machine, until { $until }.
page-members-qr = Invitation for { $name } as a QR picture
page-members-link = The same as a link
page-members-warning = The phone warns once
page-members-warning-why = The connection is encrypted, but no company vouches for your machine, and browsers warn of that. It is safe to go on if the fingerprint is the same.
page-members-step-warned = The browser says that the connection is not private.
page-members-step-details = Touch “Advanced” or “Show details”.
page-members-step-go-on = Touch “Proceed”, “Accept the risk” or “Visit this website”.
page-members-step-compare = Compare the fingerprint on the phone with the one below. If it differs, close the page.
page-members-fingerprint = Fingerprint to compare
page-members-fingerprint-short = Fingerprint
page-members-lan = Phones on this network
page-members-lan-off = Phones can't reach this node yet.
page-members-lan-means = While it is on, devices on your network see that something answers here; without an invitation they get no further. Identity boxes stay on this machine.
page-members-lan-on-invite = Switch on and invite
page-members-lan-is-on = On. Invited phones reach this page over your network, encrypted.
page-members-lan-is-off = Off. Only this machine reaches this page.
page-members-lan-address = Address
page-members-lan-turn-on = Switch on
page-members-lan-turn-off = Switch off
