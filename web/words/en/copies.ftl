# Backups, restoring, sticks

sealed-file-foreign = This is not a file of Hedgerow's, or its beginning is damaged. Nothing was read from it.
sealed-file-newer = A newer version of Hedgerow wrote this file. Install that version here first; nothing was read from it.
sealed-file-older = An older version of Hedgerow wrote this file, and this version can't read it. Use the version that wrote it, then write the file again with this one.
sealed-file-other-sort = This is a file of Hedgerow's, but of another sort: backups are for “restore”, files for a peer are for “bundle read”.
sealed-file-not-for-us = This file was sealed for somebody else. Nothing was read from it.
sealed-file-stranger = This file was sealed by a group that yours is not paired with. Nothing was read from it.
