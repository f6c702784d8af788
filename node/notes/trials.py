"""Which notes are being put together just now, on disk: a program that ended in the midst of one knows it afterwards.

Putting a note together happens in a process of its own, but where memory runs out the system may end this one. A note
in which the program ended TRIES_MAX times is not tried again before its entries change: it is unreadable here, and the
program runs. Once or twice may be chance, as where the power goes and comes; more than TRIES_MAX is more than what
starts the program again puts up with (``deploy/hedgerow.service``). Several are begun together where the program ended
in none of them; then the next start tries them one by one, so that none is blamed for another. That is a fault of this
device and no verdict on an entry. Another version of the program, or of the engine, tries again all that the last one
could not read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import msgspec

from identity.encoding import Wire, decode, encode
from node.store import meta

TRIES_MAX = 4
_NAME = "trials"
_VERSION = "notes_version"
_TRIALS_MAX = 128
_BYTES_MAX = 64 * 1024
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Trial(Wire, frozen=True):
    """A note, as of the entries on which the next would rest, and how often it was begun and never ended."""

    record: Bytes32
    path: str
    entries: Bytes32
    begun: int


def begun(db: Any) -> set[tuple[bytes, str]]:
    """Return the notes, by record and path, in which the program ended, or that are being tried: to be tried alone."""
    return set(_read(db))


def begin(db: Any, notes: Sequence[tuple[bytes, str, tuple[bytes, ...]]]) -> list[bool]:
    """Note that notes are tried, each a record, a path and the entries on which the next would rest.

    Return of each whether it may be tried; nothing is noted of those in which the program ended too often.
    """
    trials = _read(db)
    told = []
    for record, path, frontier in notes:
        entries = hashlib.blake2b(b"".join(frontier), digest_size=32).digest()
        before = trials.get((record, path))
        count = before.begun if before is not None and before.entries == entries else 0
        told.append(count < TRIES_MAX)
        if told[-1]:
            trials.pop((record, path), None)
            trials[record, path] = Trial(record, path, entries, count + 1)
    if any(told):
        _write(db, trials)
    return told


def end(db: Any, notes: Iterable[tuple[bytes, str]]) -> None:
    """Note that notes, by record and path, were tried to the end, whatever came of it."""
    trials = _read(db)
    ended = [trials.pop(note) for note in notes if note in trials]
    if ended:
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
