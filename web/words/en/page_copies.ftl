# Backups and sticks.

page-copies-title = Copies and sticks
page-copies-lead = A backup brings your group back if this machine breaks or is taken. A stick carries changes to those whom no line reaches.
page-copies-backup = Backup
page-copies-last = { $count ->
    [0] The last one was made { $ago }. Nothing changed since.
    [one] The last one was made { $ago }. One change is newer.
   *[other] The last one was made { $ago }. { $count } changes are newer.
  }
page-copies-due = It is time for a new one.
page-copies-never = There is no backup yet.
page-copies-never-means = If this machine breaks, what your peers don’t hold is lost: everything at home, and members’ names.
page-copies-backup-how = One file with everything, sealed so that only the words of the recovery sheet open it. Keep it apart from this machine and from the sheet.
page-copies-backup-do = Write a backup
page-copies-backing = Writing, then reading it again…
page-copies-backup-done = { $count ->
    [one] Written and read again: { $size }, with one space.
   *[other] Written and read again: { $size }, with { $count } spaces.
  }
page-copies-backup-untested = { $count ->
    [one] Written: { $size }, with one space. It was not read again.
   *[other] Written: { $size }, with { $count } spaces. It was not read again.
  }
page-copies-test = Read the last one again
page-copies-test-good = The last backup is whole: every piece of it could be read.
page-copies-where = Where to
page-copies-where-stick = In this machine now, with { $free } free.
page-copies-where-browser = Through this browser
page-copies-where-browser-is = It asks where to keep the file, or puts it with your downloads.
page-copies-where-path = Another folder of the node’s machine
page-copies-where-path-is = For disks that are not listed here.
page-copies-path = Path and name of the file
page-copies-path-hint = As the node’s own machine sees it.
page-copies-path-to-hint = As the node’s own machine sees it, with the name at its end: { $name }
page-copies-look-again = A stick was plugged in just now
page-copies-file = File
page-copies-file-hint = If it came in several parts, choose all of them together.
page-copies-from-browser = Choose a file in this browser
page-copies-from-path = It is on the node’s own machine
page-copies-sending = { $done } of { $total } sent to the node
page-copies-stick = Write a stick for a group
page-copies-stick-how = It holds what they are missing, sealed for them alone. Whoever finds it can read nothing.
page-copies-stick-for = For whom
page-copies-stick-nobody = Pair with a group first: a stick is always for somebody.
page-copies-stick-size = { $count ->
    [0] { $name } is missing nothing that this machine knows of. A stick would only say so ({ $size }).
    [one] { $name } is missing one change: { $size }.
   *[other] { $name } is missing { $count } changes: { $size }.
  }
page-copies-stick-do = Write it
page-copies-writing = Writing…
page-copies-stick-done = { $count ->
    [one] Written for { $name }: one change, { $size }. Until they answer it stays on your list of what is missing.
   *[other] Written for { $name }: { $count } changes, { $size }. Until they answer they stay on your list of what is missing.
  }
page-copies-read = Read a stick
page-copies-read-how = A file that another group wrote for yours. Everything in it is checked as if it came over a line.
page-copies-read-do = Read it
page-copies-reading = Reading…
page-copies-read-done = { $count ->
    [0] Read: nothing new from { $name }.
    [one] Read: one change from { $name }.
   *[other] Read: { $count } changes from { $name }.
  }
page-copies-read-partial = The file ends too early. What was whole in it was taken; ask for it once more.
page-copies-read-refused = { $count ->
    [one] One change was refused, because it can’t be what it says it is.
   *[other] { $count } changes were refused, because they can’t be what they say they are.
  }
page-copies-read-reply = Write a stick for { $name } in return: it tells them what arrived, so that the next one is small.
page-copies-back = If this machine is gone
page-copies-back-how = Start Hedgerow on another machine and choose “Bring back my group” on its first page. You need the recovery sheet, and a backup, a courier or a peer.
page-copies-no-sheet = If the recovery sheet is gone
page-copies-no-sheet-how = Nobody can write another one for this group, and its backups open with those words alone. Let a second machine join now, which takes no sheet: as long as one of them is left, nothing is lost. If strangers may have the sheet, they can act as this group: start a new one, share your spaces with it, then leave them with this one.
page-copies-couriers = A box that is always on can carry sealed changes and keep what brings your group back.
page-copies-space = One space alone
page-copies-space-how = Brings back a single space out of a backup of this group. Nothing else is touched.
page-copies-space-open = Bring back a space
page-copies-space-which = Which space
page-copies-space-choose = Choose a space
page-copies-space-do = Bring it back
page-copies-space-done = { $count ->
    [0] Nothing was missing.
    [one] Brought back: one record.
   *[other] Brought back: { $count } records.
  }
page-copies-words = The words of the recovery sheet
page-copies-words-hint = All of them, in their order, with spaces between. They are kept nowhere.
page-copies-kits = Who keeps what brings you back
page-copies-kits-print = Print for the sheet
page-copies-kits-how = A peer can keep a small sealed kit: your keys and whom you share with, no records. With the recovery sheet and their code your group comes back even if every machine is gone; the records follow from those who hold them. They can’t read it.
page-copies-kit-fresh = Has it, and it is up to date.
page-copies-kit-old = Has an older one, from { $ago }. A newer one follows when you meet.
page-copies-kit-waits = Gets it when you meet next.
page-copies-kit-stop = Send no more
page-copies-kit-at = Who should keep it
page-copies-kit-do = Ask them to keep it
page-copies-kit-nobody = Pair with a group first: somebody has to keep it.
