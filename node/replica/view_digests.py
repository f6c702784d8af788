"""View hashes in pieces: each record's digest is kept until the record, or what its state follows from, changes.

Runs in the store's thread. Promise: a hash that is told is the one that all records of the space make as they stand in
that moment, whatever changed between the pieces. So asking again costs what changed since, and whoever goes on writing
keeps nobody from an answer: only what was written is looked at anew. Digests are kept of one time for each space.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from crdt.view import record_digest, view_hash

if TYPE_CHECKING:
    from node.replica.projection import Projection

PIECE_S = 0.02


class Piece(NamedTuple):
    """What came of one piece: ``hash`` None where there is more to do; ``notes_read``: whether all notes could be."""

    hash: bytes | None
    notes_read: bool = False


@dataclass(slots=True)
class _Digests:
    """What is known of one space at one time; ``waiting``: what is to be looked at, as far as it was listed."""

    at: int
    of: dict[bytes, bytes] = field(default_factory=dict)
    faulty: set[bytes] = field(default_factory=set)
    waiting: list[bytes] = field(default_factory=list)
    hash: bytes | None = None

    def drop(self, record: bytes) -> None:
        self.of.pop(record, None)
        self.faulty.discard(record)
        self.hash = None


class ViewDigests:
    """The digests of the records of all spaces that somebody asked about; part of a projection's listing."""

    def __init__(self, projection: Projection) -> None:
        self._projection = projection
        self._spaces: dict[bytes, _Digests] = {}

    def forget(self) -> None:
        """Forget all digests."""
        self._spaces.clear()

    def changed(self, records: Iterable[bytes]) -> None:
        """These records, or what their states follow from, changed."""
        if not self._spaces:
            return
        for record in records:
            row = self._projection.row(record)
            known = self._spaces.get(row.space) if row is not None else None
            if known is not None:
                known.drop(record)

    def gone(self, record: bytes) -> None:
        """A record is no longer there, or lives in another space."""
        for known in self._spaces.values():
            known.drop(record)

    def piece(self, space: bytes, space_row: int, at: int) -> Piece:
        """Look at what is not known of a space at ``at``, for PIECE_S and one record at most."""
        until_s = time.thread_time() + PIECE_S
        known = self._spaces.get(space)
        if known is None or known.at != at:
            known = self._spaces[space] = _Digests(at)
        while known.hash is None:
            if not known.waiting and not self._list(known, space_row):
                break
            self._look(known, known.waiting.pop())
            if time.thread_time() >= until_s:
                return Piece(None)
        if known.hash is None:
            known.hash = bytes.fromhex(view_hash({record.hex(): told for record, told in known.of.items()}))
        return Piece(known.hash, not known.faulty)

    def _list(self, known: _Digests, space_row: int) -> bool:
        """List the records of which no digest is known; return whether there are any."""
        rows = self._projection.db.execute(
            "SELECT record FROM records WHERE space = ? ORDER BY id DESC", (space_row,)
        )
        records = [bytes(record) for (record,) in rows]
        known.waiting = [record for record in records if record not in known.of]
        for record in known.of.keys() - set(records):
            known.drop(record)
        return bool(known.waiting)

    def _look(self, known: _Digests, record: bytes) -> None:
        if record in known.of or self._projection.row(record) is None:
            return  # it was listed before it was looked at, or went
        view = self._projection.listing.view(record, known.at)
        known.of[record] = record_digest(view)
        if view["local_faults"]:
            known.faulty.add(record)
