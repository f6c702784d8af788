# The home of a node, its store and its settings: what can stand in the way, and what was noticed at the start.

home-missing = There is no Hedgerow home in { $home }. Make one with “hedgerow init --name NAME”, or name another folder with --home.
home-exists = There is a Hedgerow home in { $home } already. Choose another folder with --home.
home-not-empty = The folder { $home } holds other files. Choose an empty or a new one with --home.
home-not-a-folder = { $home } is not a folder. Choose another place with --home.
home-unwritable = The folder { $home } can't be written. Check who owns it, or choose another one with --home.
home-in-use = Another program works in the home { $home } just now. Wait until it has finished, or stop it, and try again.
home-unfinished = The home in { $home } was never finished. Make it, or bring it back, once more: what is left there is replaced.
home-key-damaged = Both key files in { $home } are damaged or missing. Put them back from a backup, or restore from the recovery sheet.

home-first-here = This home is here for the first time. To be safe it writes on under new log keys; nothing is lost.
home-older-copy = This home is older than what ran here before, as after a restored backup. It writes on under new log keys; peers send back what is missing.
home-ran-elsewhere = This home ran somewhere else meanwhile. It writes on under new log keys. Don't run two copies of one home: add a device instead.

store-disk-full = The disk is full, so nothing more can be kept. Make room and try again.
store-disk-fault = The disk can't be read or written. Check that it is there, has room and is whole, and try again.
store-read-only = The store can't be written: its disk or folder is read-only. Make it writable and try again.
store-damaged = The store is damaged, or it belongs to another key. Check the disk, then restore the newest backup, or come back with the kit that a peer keeps.
store-damage-met = The disk gave back something damaged, so nothing is read or written just now: Hedgerow saves what is whole and asks peers for the rest. Try again in a minute. If this stays, start Hedgerow again.
store-mended = Bits of the store had flipped on the disk and were put back (places: { $count }). Nothing is lost. If this happens again, replace the disk.
store-rescued = The disk had damaged the store. What was whole is here again. Changes still missing: { $count }, in { $spaces }. Peers that hold them bring them back at the next sync. Check the disk and write a backup.
store-rescued-whole = The disk had damaged the store. It was made anew, and no change is missing. Check the disk and write a backup.
store-rescued-unknown = The disk had damaged the store, and the lists of what was in it are lost, so nobody can tell which changes are missing. Peers that are still known bring back theirs at the next sync. Look through your records and peers; if any are missing, restore the newest backup. Check the disk.
damage-healed = Everything that the disk had damaged came back (changes: { $count }).
damage-healed-from = Everything that the disk had damaged came back (changes: { $count }). It came from: { $peers }.
rescue-caught-up = This home met { $peer } after the disk had damaged its store. From now on it writes again.
store-unreachable = The store can't be opened. Check that its folder is there and belongs to you.
store-busy = Another program holds the store just now. Wait a moment and try again.
store-newer = A newer version of Hedgerow wrote this store (form { $version }). Install that version to open it.

record-unknown = No record begins with { $id } here. Look for it in a list, or sync first.
record-ambiguous = Several records begin with { $id }. Give more of the id.
record-id-broken = “{ $id }” is no record id: ids have the digits 0 to 9 and the letters a to f. Copy it from a list.
record-share-full = Your group has written as much in this record as one group may; all of it stays. Go on in a new record.
space-key-missing = This device has no key for this space yet. Sync with a group that has it, and try again.

config-unreadable = The settings in { $file } can't be read. Check who owns the file.
config-too-large = The settings file { $file } is far too large. Replace it with a small one.
config-not-utf8 = Line { $line } of { $file } is not in the UTF-8 encoding. Save the file as UTF-8.
config-broken = Line { $line } of { $file } can't be understood. A setting is written like this: lan = "quiet"
config-setting-unknown = There is no setting { $setting }. The settings are: { $known }.
config-value = The setting { $setting } can't be that. It takes: { $wanted }.
config-listeners-many = Those are too many addresses to listen on; { $limit } are the most. Leave some out.
config-ui-elsewhere = The page can't be served on { $address }: it is for this machine only. Use 127.0.0.1 and a port.
