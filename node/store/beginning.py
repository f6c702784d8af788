"""A store whose first page the disk lost, or the salt on it: both made anew, by what the spare tells of them.

All other pages are as good as before, but nobody knows any more where each table begins. What is read by such a
beginning is not taken on trust: it must be the home that the spare is of.
"""

from __future__ import annotations

import os
from typing import Any

from node.store.pages import PAGE_BYTES, PageKeys, broken_pages
from node.store.salvage import Row
from node.store.spare import SALT, SCHEMA

_LOOKED_AT = 64


def mend_beginning(file: int, key: bytes, keys: PageKeys, spare: dict[str, list[Row]]) -> PageKeys:
    """Put a first page and its salt where they are lost and ``spare`` knows both; return what checks the pages then."""
    told = [PageKeys(key, row[SALT]) for row in spare.get(SALT, [])]
    fits = min([keys, *told], key=lambda one: len(broken_pages(file, one, 2, _LOOKED_AT)))
    first = fits.with_salt(os.pread(file, PAGE_BYTES, 0))
    if told and not fits.is_whole(first, 1):
        first = fits.first(os.fstat(file).st_size // PAGE_BYTES)
    os.pwrite(file, first, 0)
    return fits


def put_tables(db: Any, spare: dict[str, list[Row]]) -> bool:
    """Tell a store that knows of no table where they begin; return whether it knows now, of the home it was."""
    if db.execute("SELECT 1 FROM sqlite_schema").fetchone() is not None:
        return True
    rows = [tuple(row.values()) for row in spare.get(SCHEMA, [])]
    db.execute("PRAGMA writable_schema = ON")
    db.executemany(
        "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)", rows
    )
    db.execute("PRAGMA writable_schema = RESET")
    identity = db.execute("SELECT value FROM meta WHERE name = 'identity'").fetchone()
    return identity is not None and {"name": "identity", "value": identity[0]} in spare.get("meta", [])
