"""What SQLite or a disk can't do, in words that a user can act on."""

from __future__ import annotations

import errno
import sqlite3

import sqlcipher3.dbapi2 as sqlcipher

from identity.errors import Refused

SQL_ERRORS = (sqlite3.Error, sqlcipher.Error)
# What a damaged page holds where text is expected may be no text.
READ_ERRORS = (*SQL_ERRORS, UnicodeDecodeError)
_OF_DISK = {
    errno.ENOSPC: "store-disk-full",
    errno.EDQUOT: "store-disk-full",
    errno.EROFS: "store-read-only",
}


def said(error: Exception) -> Exception:
    """Return the error in our words where a user can act on it, else the error itself."""
    if not isinstance(error, SQL_ERRORS):
        return error
    text = str(error).lower()
    if "disk is full" in text or "disk full" in text:
        return Refused("store-disk-full")
    if "readonly" in text or "read-only" in text:
        return Refused("store-read-only")
    if "not a database" in text or "malformed" in text:
        return Refused("store-damaged")
    if "unable to open" in text:
        return Refused("store-unreachable")
    if "locked" in text:
        return Refused("store-busy")
    if "disk i/o error" in text:
        return Refused("store-disk-fault")
    return error


def said_of_disk(error: OSError) -> Refused:
    """Return what a file beside the store couldn't have, in our words."""
    return Refused(_OF_DISK.get(error.errno or 0, "store-disk-fault"))
