# What “hedgerow doctor” finds; a sentence that ends on -do says what to do about the one before it.

doctor-clock-ok = The clock can be trusted.
doctor-clock = The clock of this machine seems to be wrong, so times of changes are marked as unsure.
doctor-clock-do = Set the date and time, or let the system fetch them, and start again.

doctor-disk-ok = The disk has room: { $free } MB are free.
doctor-disk = The disk is nearly full: { $free } MB are free.
doctor-disk-do = Make room on it, or move the home to a larger disk while the node is stopped.

doctor-permissions-ok = Only this account can read the home.
doctor-permissions-wide = Others on this machine may open { $file }.
doctor-permissions-wide-do = Take their rights away: chmod { $mode } { $file }
doctor-permissions-foreign = { $file } belongs to another account.
doctor-permissions-foreign-do = Have an administrator give it to this account, or run the node as the one that owns it.

doctor-lock-ok = The home is locked by a passphrase while nothing runs.
doctor-lock = The home has an open lock: whoever takes this disk can read everything.
doctor-lock-do = Keep the disk itself encrypted, or start a new home with a passphrase and move there.

doctor-mark-ok = A copied or restored home would be noticed at the start.
doctor-mark = The mark that tells this home from a copy can't be kept in { $folder }, so each start is in doubt.
doctor-mark-do = Make that folder writable for this account.

doctor-running = The node does not run, so nobody can reach it and nothing is synced.
doctor-running-do = Start it with “hedgerow run”.
doctor-listening-ok = Peers can call this node on { $addresses }.
doctor-listening = No peer can call this node; it only calls others.
doctor-listening-do = Start it with --sync HOST:PORT if others are to reach it.
doctor-lan = Devices on this local network can't be found now.
doctor-lan-do = Stop the other program that holds UDP port 5353, or allow multicast on this network; discovery then starts by itself.

doctor-store-ok = The store is whole.
doctor-store = The store is damaged.
doctor-store-do = Stop the node, check the disk, and restore the newest backup.
doctor-damage = The disk damaged changes in { $name }. Damaged: { $count }; came back: { $back }; still missing: { $gone }.
doctor-damage-named = The disk damaged changes in { $name }. Damaged: { $count }; came back: { $back }; still missing: { $gone }. They belong to: { $records }.
doctor-damage-do = Sync with the other groups of that space, or bring the space back from a backup. What nobody else holds has to be entered again.
doctor-damage-named-do = Sync with the other groups of that space, or bring the space back from a backup. What nobody else holds has to be entered again.

doctor-peer-unconfirmed = The digits of { $name } were not compared yet, so nothing is shared with that group.
doctor-peer-unconfirmed-do = Compare them by voice or in person, then say “hedgerow peer confirm”.
doctor-peer-address = It is not known where { $name } can be reached.
doctor-peer-address-do = Ask for the address and give it with “hedgerow peer address”.
doctor-peers-ok =
    { $count ->
        [0] There are no peers yet.
        [one] One peer, confirmed.
       *[other] { $count } peers, all confirmed.
    }
doctor-pairing = A pairing waits for the group that invited this one.
doctor-pairing-do = Leave this node running until that group is online; if the invitation has ended, ask for a new one.

doctor-waiting-ok = No entry waits for another one.
doctor-waiting = In { $name }, { $count ->
    [one] one entry waits for another or for a key that is not here yet.
   *[other] { $count } entries wait for others or for a key that is not here yet.
}
doctor-waiting-do = Sync with the other groups of that space.
doctor-space = The beginning of { $name } has not arrived yet.
doctor-space-do = Sync with the group that shared it.

doctor-notes-ok = Every long text can be read on this device.
doctor-notes = { $count ->
    [one] One long text can't be put together on this device. Nothing of it is lost.
   *[other] { $count } long texts can't be put together on this device. Nothing of them is lost.
}
doctor-notes-do = Free memory and start again; if that doesn't help, read them on another device.

doctor-notices-ok = Nothing was noticed in the last seven days.
doctor-notices =
    { $count ->
        [one] One thing was noticed in the last seven days.
       *[other] { $count } things were noticed in the last seven days.
    }
doctor-notices-do = Read them with “hedgerow status”.

doctor-versions-ok = Hedgerow { $program }, Python { $python }, SQLite { $sqlite }, pycrdt { $pycrdt }.

doctor-backup-ok = There is little here that a backup doesn't hold.
doctor-backup = { $count ->
    [one] One entry is in no backup: it would be lost with this machine where no peer holds it.
   *[other] { $count } entries are in no backup: they would be lost with this machine where no peer holds them.
}
doctor-backup-do = Write one to a stick or another disk: hedgerow backup FILE. Keep the recovery sheet elsewhere.
