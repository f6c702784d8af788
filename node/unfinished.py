"""The sign in a folder that a home is being made there, which goes once all of it is on disk.

Whoever is killed meanwhile leaves the sign. So what is left there is never taken for a home, and making or bringing
back one in that folder begins anew. The sign is on disk before anything else is there, and gone from it before anybody
hears that the home is made; whoever puts it there holds the folder's lock.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from node.copies.sealed_files import flush_folder

UNFINISHED = "unfinished"
_STORES, _OTHERS = ("store.db", "courier.db"), ("key", "key.copy", "courier.key", "api")


def is_unfinished(path: Path) -> bool:
    """Tell whether a home was begun in the folder ``path`` and never finished."""
    return (path / UNFINISHED).exists()


def begin(path: Path) -> None:
    """Put the sign into a folder; what an earlier attempt left there is removed. Raises OSError."""
    os.close(os.open(path / UNFINISHED, os.O_WRONLY | os.O_CREAT, 0o600))
    flush_folder(path)
    for found in path.iterdir():
        if found.is_file() and (found.name.startswith(_STORES) or found.name in _OTHERS):
            found.unlink()


def finish(path: Path) -> None:
    """Take the sign away, with all that was made safely on disk. Raises OSError."""
    flush_folder(path)
    flush_folder(path.parent)
    (path / UNFINISHED).unlink()
    flush_folder(path)


def give_up(path: Path, *, keep_folder: bool) -> None:
    """Remove what was begun, the sign last."""
    with contextlib.suppress(OSError):
        begin(path)
    for found in (*path.glob("lock"), *path.glob(UNFINISHED)):
        with contextlib.suppress(OSError):
            found.unlink()
    flush_folder(path)
    if not keep_folder:
        with contextlib.suppress(OSError):
            path.rmdir()
