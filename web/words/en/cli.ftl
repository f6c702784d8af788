# The command line: how it is used, what it asks, what it says when something is done.

## Wrong usage

cli-command-missing = Say what to do; “hedgerow help” lists the commands.
cli-command-unknown = There is no command “{ $given }”; “hedgerow help” lists the commands.
cli-command-which = “{ $given }” is no command. There are: { $commands }.
cli-option-unknown = There is no option { $option } here.
cli-option-twice = The option { $option } can be given only once.
cli-option-no-value = The option { $option } takes no value.
cli-option-value-missing = The option { $option } needs a value: { $option } { $value }.
cli-option-choice = The option { $option } must be one of: { $choices }.
cli-option-seconds = The option { $option } must be a number of seconds from 0 to { $limit }.
cli-option-missing = The option { $option } { $value } is missing.
cli-options-exclude = { $one } and { $other } exclude each other; give one of them.
cli-options-together = { $one } and { $other } belong together; give both or none.
cli-operand-missing = { $operand } is missing.
cli-operand-unexpected = “{ $given }” is one word too many. Put a text with spaces between quotes.
cli-assignment = “{ $given }” is not of the form { $form }.
cli-assignment-twice = { $field } is given twice. Several values of one field are separated by “;”.
cli-stdin-twice = Only one value can be read from standard input.
cli-not-utf8 = What was given is not in the UTF-8 encoding. Set the terminal to UTF-8 and try again.

## Files

cli-file-missing = There is no file { $file }. Check the name and the folder.
cli-file-is-folder = { $file } is a folder, not a file. Name a file in it.
cli-file-unreadable = The file { $file } can't be read. Check who owns it.
cli-file-unwritable = The file { $file } can't be written. Check the folder and the room on the disk.
cli-folder-not-empty = There is something in { $folder } already. Choose an empty folder or a new one.
cli-folder-nowhere = The folder { $folder } can't be made, because the folder that it would be in is not there. Make that one first.
cli-folder-unwritable = The folder { $folder } can't be written. Check the folder around it and the room on the disk.
cli-value-large = What is read for { $field } is larger than { $limit } MB. Shorten it.
cli-value-not-utf8 = Line { $line } of what is read for { $field } is not in the UTF-8 encoding. Save the file { $file } as UTF-8.

## Passphrase

cli-passphrase-not-given = This home is locked, and nobody is here to type its passphrase. Give it with --passphrase-file FILE.
cli-passphrase-to-choose = A new home needs a passphrase. Give one with --passphrase-file FILE, or choose an open lock with --no-passphrase.
cli-passphrase-differs = The two passphrases differ, so nothing was made. Try again.
cli-passphrase-file-empty = The passphrase file { $file } is empty. Write the passphrase into its first line.
cli-passphrase-file-large = The passphrase file { $file } is too large for a passphrase. Check its name.
cli-passphrase-file-not-utf8 = The passphrase file { $file } is not in the UTF-8 encoding. Save it as UTF-8.
cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase (Enter alone suggests one):
cli-ask-passphrase-again = The same passphrase again:
cli-passphrase-suggested = That is a suggestion. Write it down, then type it, or break off with Ctrl-C.

## The running node

cli-node-silent = The node of this home runs and does not answer. Wait a moment and try again, or stop the node.
cli-node-stopped = The node stopped while it worked on this. Look whether it was done, then try again.
cli-node-strange = The node answered something that this version can't read. Bring both to the same version.
cli-too-large-for-node = This is too large to be handed to the running node. Stop the node and do it again.
cli-ready = The node runs. Its page: { $url } · it takes calls on: { $sync }. Ctrl-C stops it.
cli-page = { $url }

    Open this link in a browser on this machine. It works once, within ten minutes.
cli-ready-locked = The node runs and is locked: nothing is exchanged until somebody types the passphrase at its page. { $url } · Ctrl-C stops it.
cli-ready-new = No group is here yet. Make one at { $url } · Ctrl-C stops the program.

## What a box without a screen says, beside it

cli-beside-new = This box runs Hedgerow and belongs to nobody yet.
cli-beside-claimed = This box runs Hedgerow, and somebody is setting it up just now. If that is none of you, take the power away and give it back: then it begins anew, with another code.
cli-beside-courier = This box is a courier now. It carries what it can’t read.
cli-beside-locked = This box runs Hedgerow and is locked: it exchanges nothing until one of you types the passphrase at its page.
cli-beside-open = This box runs Hedgerow. It works and exchanges.
cli-beside-page = Its page, for a browser in the same network:
cli-beside-no-address = There is no network yet: plug in the cable, or look whether the box knows the Wi-Fi. Its address will stand here.
cli-beside-fingerprint = The browser will warn of the page’s certificate. Look at the certificate, and go on only if its SHA-256 fingerprint is:
cli-beside-code = Then type this claim code. It works once:
cli-beside-no-code = The claim code is told only at the box itself: on its screen, or in the file that its service was given.
cli-beside-window = The page is there for an hour after each start. To have it again, take the power away and give it back.
cli-beside-closed = Nobody claimed it in time, so its page is closed. Take the power away and give it back to have it again.

## A new home

cli-name-broken = A name has 1 to 80 characters that can all be seen. Choose another one with --name.
cli-language-unknown = There are no words in “{ $language }”. Choose one of these languages: { $known }.
cli-made = Your group is made. Its home is { $home }.
cli-recovery-words = These are its recovery words. They are shown this once:
cli-recovery-advice = Write them on paper, in order, and keep the sheet where nobody else finds it. With a backup they bring your group back; whoever else reads them can pose as your group.
cli-open-lock = Open lock: this home has no passphrase, so whoever takes this machine can read everything in it.
cli-not-audited = Not audited: no outside expert has examined Hedgerow’s security yet.

## Done

cli-yes = yes
cli-no = no
cli-nothing = Nothing here.
cli-no-peers = No peers yet. “hedgerow invite” makes a code for one.
cli-invited = Hand this code to one group. It works once, until { $expires }; whoever else gets it first can use it in their place.
cli-pair-waiting = The other group is out of reach. The pairing waits and goes on by itself when a node runs.
cli-paired = Paired with { $name }. Compare these digits by voice or in person: { $check }. If they are the same, say so with “hedgerow peer confirm”.
cli-peers-waiting =
    { $count ->
        [one] One pairing waits for the other side.
       *[other] { $count } pairings wait for the other side.
    }
cli-confirmed = { $name } is confirmed.
cli-peer-removed = { $name } is no longer a peer. What they already hold stays with them.
cli-space-made = The space { $name } is made. Nobody else is in it.
cli-space-left = You left the space { $name }. What you wrote there stays with the others.
cli-member-added = { $name } is one of the people of this group.
cli-member-removed = { $name } no longer writes here. What they wrote stays under their name.
cli-added = Written: { $id }
cli-edited = Changed: { $id }
cli-moment-skipped = The clocks in { $zone } skip { $given } on that day, so it counts as { $counts_as }. Change it with “hedgerow edit” if you meant another time.
cli-withdrawn = Withdrawn: { $id }. “hedgerow restore-record” brings it back.
cli-brought-back = Brought back: { $id }
cli-said = Said about { $id }. Its state: { $state }
cli-synced = { $name }: in sync ({ $sent } sent, { $received } received, { $size }).
cli-not-yet-synced = { $name }: not everything went through yet ({ $sent } sent, { $received } received, { $size }). Try again later.
cli-imported = { $added } added, { $updated } updated, { $unchanged } unchanged, { $errors } to look at.
cli-import-changed = Updated: { $title } ({ $id })
cli-import-undo = “hedgerow undo-import { $id }” takes all of it back.
cli-import-undone = Taken back: { $withdrawn } withdrawn, { $back } set back.
cli-import-left = Left as it is: { $id } “{ $title }”. { $reason }
cli-feed-made = This is the address of the calendar of { $name }. Give it to a calendar program on this machine, and to nobody else: whoever knows it can read that calendar here.
cli-feed-waits = The calendar of { $name } has an address now. Start the node with “hedgerow run”; “hedgerow feed list” then shows where it is.
cli-feed-removed = The calendar of { $name } is no longer served under that address.
cli-folder-written =
    { $records ->
        [one] One record is in { $folder }, in { $files } files. They are not encrypted. Begin with index.html.
       *[other] { $records } records are in { $folder }, in { $files } files. They are not encrypted. Begin with index.html.
    }
cli-import-error = Line { $line }: { $reason }
cli-export-left-out = Left out, because a calendar can’t show what has no start: { $count }.
cli-verified = { $entries ->
    [one] One entry checked
   *[other] { $entries } entries checked
}, { $records ->
    [one] one record rebuilt
   *[other] { $records } records rebuilt
}, { $bad } bad.
cli-space-home = your own space
cli-space-shared = the space { $name }
cli-space-pair = the pairing with { $name }
cli-verified-space = { $space } ({ $id }): what is shown has the hash { $hash }
cli-verified-unread = { $space } ({ $id }): what is shown has the hash { $hash }, but not all of it can be read here
cli-verified-bad-record = Bad: { $what }, in { $space } (entry { $seq } of the log { $log })
cli-verified-bad-other = Bad: an entry of no record, in { $space } (entry { $seq } of the log { $log })
cli-compared-equal = { $space }: the same on both sides
cli-compared-different = { $space }: not the same: { $why }
cli-compared-unknown = { $space }: can't be compared: { $why }
cli-verify-bad = Some of what is stored is damaged. Sync with a peer that holds it, or restore a backup.

## Records

cli-record-by = { $author }, { $created }
cli-field-contested = { $field }: contested, written without knowing of each other:
cli-earlier-wording = (about an earlier wording)
cli-held-by =
    { $count ->
        [0] Held by nobody else yet.
       *[other] Held by { $names }.
    }
cli-held-told = Held by { $names }, by the word of { $tellers } alone.
cli-held-not-known = Not known to hold it: { $names }.
cli-did-created = wrote this { $what }
cli-did-wrote = wrote { $what }
cli-did-wrote-note = wrote in { $what }
cli-did-said = said { $what }
cli-did-withdrew = withdrew it
cli-did-brought-back = brought it back

## Names of what is listed

cli-label-id = Id
cli-label-name = Name
cli-label-kind = Kind
cli-label-title = Title
cli-label-when = When
cli-label-state = State
cli-label-states = States
cli-label-author = By
cli-label-by = Who may
cli-label-args = With
cli-label-field = Field
cli-label-type = Type
cli-label-required = Required
cli-label-choices = Choices
cli-label-statement = Statement
cli-label-statements = Statements
cli-label-problems = Problems
cli-label-others = Not known to this version
cli-label-group = Group
cli-label-device = Device
cli-label-language = Language
cli-label-unlocked = Unlocked
cli-label-running = A node runs
cli-label-listening = Takes calls on
cli-label-linked = Linked now
cli-label-spaces = Spaces
cli-label-peers = Peers
cli-label-records = Records
cli-label-import = Import
cli-label-at = When
cli-label-space-name = Space
cli-label-days-left = Days left
cli-label-feed = Feed
cli-label-created = Made
cli-label-url = Address
cli-label-path = Path
cli-label-entries = Entries
cli-label-storage-bytes = Storage
cli-label-peer = Id
cli-label-space = Id
cli-label-check = Digits
cli-label-confirmed = Confirmed
cli-label-last-met = Last met
cli-label-role = Role
cli-label-members = Members
cli-label-member = Id
cli-label-addresses = Addresses
cli-label-file = File
cli-label-lost = Lost
cli-label-here = This device

## What nobody foresaw

cli-interrupted = Stopped.
cli-unforeseen = Something went wrong here that we did not foresee. The details are in { $file }.
