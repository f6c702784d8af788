"""Looking after a store's files before they are opened: flipped bits are put back, damage is told.

Only who holds the home's lock may tend: nobody else writes then. What single bits can't explain stays as it is; SQLite
refuses to read such a page, and ``node.store.rescue`` makes a new store of what can be read.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from pathlib import Path

from node.store.left_logs import is_left
from node.store.pages import (
    MENDED_MAX,
    PAGE_BYTES,
    PageKeys,
    broken_pages,
    mend_log,
    mend_pages,
    mend_salt,
    page_keys,
)

MARK_END = "-damage"
START_PAGES_MAX = 16_384  # checked before a store is opened; the others while it is idle
_AT_ONCE_PAGES = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Tended:
    """What was found: how many flipped bits were put back, which pages stay ``broken``.

    ``was_met``: damage was met before; ``was_cut``: the program that had it open didn't close it.
    """

    mended: int
    broken: tuple[int, ...]
    was_met: bool
    was_cut: bool = False


def tend(path: Path, key: bytes) -> Tended:
    """Check the files of the store at ``path`` and put flipped bits back.

    All pages are checked where damage was met before; else as many as ``START_PAGES_MAX`` says.
    """
    was_met = _mark(path).exists()
    log = path.with_name(f"{path.name}-wal")
    was_cut = is_left(path)
    mended, broken = 0, list[int]()
    with contextlib.suppress(OSError):
        keys = page_keys(path, key)
        if keys is not None:
            mended, broken = _tend_pages(path, key, keys, all_of_it=was_met)
            keys = page_keys(path, key) or keys
            mended += mend_log(log, keys) if log.exists() else 0
    return Tended(mended=mended, broken=tuple(broken), was_met=was_met, was_cut=was_cut)


def damage_met(path: Path) -> None:
    """Note beside the store that something in it can't be read, so that its next start looks at all of it."""
    with contextlib.suppress(OSError):
        os.close(os.open(_mark(path), os.O_WRONLY | os.O_CREAT, 0o600))


def damage_mended(path: Path) -> None:
    """Forget the note."""
    with contextlib.suppress(OSError):
        _mark(path).unlink(missing_ok=True)


def _mark(path: Path) -> Path:
    return path.with_name(path.name + MARK_END)


def _tend_pages(path: Path, key: bytes, keys: PageKeys, *, all_of_it: bool) -> tuple[int, list[int]]:
    handle = os.open(path, os.O_RDWR)
    try:
        pages = os.fstat(handle).st_size // PAGE_BYTES
        pages = pages if all_of_it else min(pages, START_PAGES_MAX)
        salt = 0
        if broken_pages(handle, keys, 1, 1) and mend_salt(path, key):
            salt, keys = 1, page_keys(path, key) or keys
        found: list[int] = []
        for first in range(1, pages + 1, _AT_ONCE_PAGES):
            found += broken_pages(handle, keys, first, min(_AT_ONCE_PAGES, pages + 1 - first))
        # Where no page is whole, but for an empty first, the keys are another store's or its salt is gone: no bit fits.
        is_hopeless = len(found) >= pages - 1 >= MENDED_MAX
        left = mend_pages(handle, keys, found) if found and not is_hopeless else found
        return salt + len(found) - len(left), left
    finally:
        os.close(handle)
