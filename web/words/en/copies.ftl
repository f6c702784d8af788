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
restore-caught-up = This home caught up with { $peer }: the backup had lacked { $entries ->
    [one] one change
   *[other] { $entries } changes
}, in { $records ->
    [one] one record
   *[other] { $records } records
}. From now on it writes again.
restore-lacked-nothing = This home met { $peer }: the backup had lacked nothing that they know. From now on it writes again.

bundle-broken = This file is a peer's, but what is in it can't be read. Ask them to write it again.
bundle-no-device = No device of { $peer } is known that could read it. Connect to them once, then write it again.
bundle-device-lost = { $peer } says that the device that wrote this file is lost. Nothing was read from it; ask them for a new one.
bundle-device-unknown = The device that wrote this file is not one of the group's. Nothing was read from it.
bundle-not-signed = This file was not written by the device that it names. Nothing was read from it.

copy-path-relative = “{ $file }” is no whole path. Give the file from the root of the disk on.
copy-parts = It is cut into { $count } files. Keep them together, in one folder and under these names.
backup-done = Everything is in { $file } ({ $size }, { $entries ->
    [one] one entry
   *[other] { $entries } entries
}), and all of it was read back. Only your recovery words open it: keep the sheet elsewhere than the stick.
backup-last = The last backup is of { $at }, in { $file }; { $entries ->
    [0] nothing is new since.
    [one] one entry is new since.
   *[other] { $entries } entries are new since.
}
backup-none-yet = There is no backup yet, and { $entries ->
    [one] one entry
   *[other] { $entries } entries
} would be lost with this machine. Write one: backup FILE.
backup-is-due = It is time for another one.
restore-settle-alone = Say --alone if there really is no peer who may know more than the backup. Otherwise connect to one: then this ends by itself.
restore-home-exists = There is a home at { $home } already. To bring one space of the backup into it, say which: --space. To come back as a new device, choose another place: --home.
restore-done = { $name } is back, in { $home }: { $records ->
    [one] one record
   *[other] { $records } records
} in { $spaces ->
    [one] one space
   *[other] { $spaces } spaces
}, as of { $made }. This is a new device of your group; the old one stays in it until you say that it is lost.
restore-partial = The file is torn or damaged: what could be read of it is here. Peers bring the rest.
restore-next = For now this home only reads, so that nothing is written over what it doesn't know yet. Start it and let it meet a peer; then it writes by itself. If there is no peer: restore settle --alone.
restore-space-done = The space is back, with { $records ->
    [one] one record
   *[other] { $records } records
}.
bundle-written = What { $name } is missing is in { $file }: { $entries ->
    [one] one entry
   *[other] { $entries } entries
} in { $spaces ->
    [one] one space
   *[other] { $spaces } spaces
} ({ $size }). Only { $name } can read it.
bundle-would-be = { $name } is missing { $entries ->
    [one] one entry
   *[other] { $entries } entries
} in { $spaces ->
    [one] one space
   *[other] { $spaces } spaces
}: { $size }. Nothing was written.
bundle-from = From { $name }
bundle-brought = { $count ->
    [0] nothing new
    [one] one new entry
   *[other] { $count } new entries
}
bundle-torn = The file is torn or damaged: what could be read of it is here. The rest comes with the next one.
bundle-gaps = Some of it builds on what is not here yet. Write a stick back: then the next one has it.
bundle-refused = { $count ->
    [one] One entry was not taken, because it is of no space that you share with this group now, or breaks a rule.
   *[other] { $count } entries were not taken, because they are of no space that you share with this group now, or break a rule.
}
bundle-reply = Write one back, so that { $name } knows what is here: bundle write FILE --to "{ $name }".
cli-words-not-utf8 = { $file } is not plain text (UTF-8). Write the recovery words into a plain text file.
