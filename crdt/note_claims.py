"""Which of two entries of a note counts where both claim the same units.

Units are named by a client id and a clock. Two sessions may share a client id (53 bits of a hash); and who entered
again what lies on two branches of a fork wrote in one session twice from one clock on. Of sessions the lowest (log,
session) counts; of chains of one log the log itself before those beyond its fork, then the lowest name. That is a
function of what is claimed, never of what came first.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from crdt.update_reader import Update, read_update
from identity.errors import Malformed

if TYPE_CHECKING:
    from crdt.note import NoteEntry

_LOG = b""


def said_by(entry: NoteEntry) -> Update | None:
    """Return what an entry wrote, wherever it begins; None where it can't be read."""
    try:
        return read_update(entry.update, client=entry.client_id, clock=None)
    except Malformed:
        return None


class Claims:
    """What the entries of one note claim."""

    __slots__ = ("_bindings", "_noted", "_of_client", "_ranges", "_spans")

    def __init__(self) -> None:
        self._noted: set[bytes] = set()
        self._bindings: dict[int, tuple[bytes, int]] = {}
        self._of_client: dict[int, list[NoteEntry]] = defaultdict(list)
        # Of clients that wrote beyond a fork: the clocks that each chain claims, and each entry.
        self._ranges: dict[int, dict[bytes, tuple[int, int]]] = {}
        self._spans: dict[bytes, tuple[int, int]] = {}

    def note(self, entry: NoteEntry) -> bool:
        """Note what an entry claims; return whether one that was noted before may count no more."""
        if entry.hash in self._noted:
            return False
        self._noted.add(entry.hash)
        client, binding = entry.client_id, (entry.log, entry.session)
        bound = self._bindings.setdefault(client, binding)
        if binding < bound:
            self._bindings[client] = binding
        fresh = [entry]
        self._of_client[client].append(entry)
        if client not in self._ranges:
            if not entry.is_beyond_fork or entry.barred:
                return binding < bound
            self._ranges[client], fresh = {}, self._of_client[client]
        return any([self._claim(one) for one in fresh]) or binding < bound

    def is_taken(self, entry: NoteEntry) -> bool:
        """Return whether another one, that counts before this, claims its session or its units."""
        if self._bindings[entry.client_id] != (entry.log, entry.session):
            return True
        span = self._spans.get(entry.hash) if entry.is_beyond_fork else None
        if span is None:
            return False
        ranges = self._ranges[entry.client_id].items()
        return any(chain < entry.chain and _meet(span, claimed) for chain, claimed in ranges)

    def _claim(self, entry: NoteEntry) -> bool:
        said = said_by(entry) if not entry.barred else None
        if said is None or not said.items:
            return False
        ranges, chain = self._ranges[entry.client_id], entry.chain if entry.is_beyond_fork else _LOG
        self._spans[entry.hash] = (said.clock, said.end)
        begin, end = ranges.get(chain, (said.clock, said.end))
        claimed = ranges[chain] = min(begin, said.clock), max(end, said.end)
        return any(chain < other and _meet(claimed, theirs) for other, theirs in ranges.items())


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
