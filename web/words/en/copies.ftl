# Backups, restoring, sticks

sealed-file-foreign = This is not a file of Hedgerow's, or its beginning is damaged. Nothing was read from it.
sealed-file-newer = A newer version of Hedgerow wrote this file. Install that version here first; nothing was read from it.
sealed-file-older = An older version of Hedgerow wrote this file, and this version can't read it. Use the version that wrote it, then write the file again with this one.
sealed-file-other-sort = This is a file of Hedgerow's, but of another sort: backups are for “restore”, files for a peer are for “bundle read”.
sealed-file-not-for-us = This file was sealed for somebody else. Nothing was read from it.
sealed-file-stranger = This file was sealed by a group that yours is not paired with. Nothing was read from it.

copy-name-unsafe = Sticks don't take the name “{ $file }”. Choose one of letters, digits, spaces, hyphens and single dots.
copy-file-in-the-way = There is another file at { $file }, which Hedgerow did not write. Nothing was changed; choose another name.
copy-file-unwritable = { $file } can't be written. Check that the stick is in place and not locked, and that the folder is there.
copy-file-unreadable = { $file } can't be read. Check that it is a file and that the stick is in place.
copy-file-missing = There is no file { $file }. Check that the stick is in place, and the name.
copy-disk-full = There is no room left for { $file }. Make room or take another stick, then do the same again: what was there before stays.

backup-no-sheet = This home doesn't know its recovery sheet, so it can't seal a backup to it. Start the group anew with this version, and pair again.
backup-test-failed = The backup was written, but could not be read back from { $file }. Don't rely on it: take another stick or disk, and write it again.
backup-test-other = { $file } is not the last backup of this home. Only that one can be read again without the recovery sheet.
backup-never = No backup of this home was written yet, so there is none to read again.
backup-kit-large = This group knows so many spaces and peers that its keys take more than { $limit } MB; such a kit is not kept by others. Write a backup to a stick instead.

restore-other-words = These recovery words don't open this file: it was made by another group, or with another recovery sheet.
restore-words-replaced = These recovery words opened the file, but the group has replaced its recovery sheet since. Use the newer sheet.
restore-nothing-readable = Nothing in this file can be read. It may be torn or damaged from the start: try another copy of it.
restore-other-group = This backup is another group's. A single space can only be brought back into a home of the same group.
restore-space-unknown = The backup holds no space “{ $space }”. Give its name in full, or its id.
restore-not-waiting = This home is not waiting for anything: it writes as usual.
restored-reading-only = This home came back from a backup and only reads until it was in sync with a peer once, so that nothing is written over what it doesn't know yet. Connect to a peer; if there is none, use “restore settle --alone”.
restore-settled-alone = From now on this home writes, without having met a peer since it came back. What the backup lacked may still come.
restore-caught-up = This home caught up with { $peer }: the backup had lacked { $entries } changes, in { $records } records. From now on it writes again.
restore-lacked-nothing = This home met { $peer }: the backup had lacked nothing that they know. From now on it writes again.

bundle-broken = This file is a peer's, but what is in it can't be read. Ask them to write it again.
bundle-no-device = No device of { $peer } is known that could read it. Connect to them once, then write it again.
bundle-device-lost = { $peer } says that the device that wrote this file is lost. Nothing was read from it; ask them for a new one.
bundle-device-unknown = The device that wrote this file is not one of the group's. Nothing was read from it.
bundle-not-signed = This file was not written by the device that it names. Nothing was read from it.
