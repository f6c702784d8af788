"""Which notes are being put together just now, on disk: a program that ended in the midst of one knows it afterwards.

Putting a note together happens in a process of its own, but where memory runs out the system may end this one. A note
in which the program ended TRIES_MAX times is not tried again before its entries change: it is unreadable here, and the
program runs. That is a fault of this device and no verdict on an entry. Another version of the program, or of the
engine, tries again all that the last one could not read.
"""

from __future__ import annotations

import hashlib
from typing import Annotated, Any

import msgspec

from identity.encoding import Wire, decode, encode
from node.store import meta

TRIES_MAX = 2
_NAME = "trials"
_VERSION = "notes_version"
_TRIALS_MAX = 64
_BYTES_MAX = 64 * 1024
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Trial(Wire, frozen=True):
    """A note, as of the entries on which the next would rest, and how often it was begun and never ended."""

    record: Bytes32
    path: str
    entries: Bytes32
    begun: int


def begin(db: Any, record: bytes, path: str, frontier: tuple[bytes, ...]) -> bool:
    """Note that a note is tried; return False, and note nothing, where the program ended in it too often."""
    entries = hashlib.blake2b(b"".join(frontier), digest_size=32).digest()
    trials = _read(db)
    before = trials.pop((record, path), None)
    begun = before.begun if before is not None and before.entries == entries else 0
    if begun >= TRIES_MAX:
        return False
    trials[record, path] = Trial(record, path, entries, begun + 1)
    _write(db, trials)
    return True


def end(db: Any, record: bytes, path: str) -> None:
    """Note that a note was tried to the end, whatever came of it."""
    trials = _read(db)
    if trials.pop((record, path), None) is not None:
        _write(db, trials)


def is_new_version(db: Any, version: str) -> bool:
    """Keep which version puts notes together from now on; return whether another one did until now."""
    if meta.read(db, _VERSION) == version.encode():
        return False
    meta.write(db, _VERSION, version.encode())
    return True


def forget(db: Any) -> None:
    """Forget all trials: the program ends in good order, or everything is made anew."""
    if _read(db):
        _write(db, {})


def _read(db: Any) -> dict[tuple[bytes, str], Trial]:
    found = meta.read(db, _NAME)
    trials = decode(found, tuple[Trial, ...], bytes_max=_BYTES_MAX) if found else ()
    return {(trial.record, trial.path): trial for trial in trials}


def _write(db: Any, trials: dict[tuple[bytes, str], Trial]) -> None:
    meta.write(db, _NAME, encode(tuple(trials.values())[-_TRIALS_MAX:]))
