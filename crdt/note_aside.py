"""What a note's entries said that counts no more, or may count no more: where others typed beside it.

A fork of somebody's log takes back what lies beyond it, and an honest person may have typed right beside those words.
These are not lost: where an entry rests on such a one and its neighbours don't stand, its items get the nearest place
that stands, as an editor would have found it in the same text without the words that are gone. So this keeps, of
every entry beyond a fork, or that doesn't count for a reason outside of its update, after which unit each of its
units was put.

An *aside* entry leaves a mark in the past of whatever rests on it; only what has such a mark is ever mended. Marks and
places follow from an entry's past alone, so the verdicts don't depend on what else is here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from crdt.knowledge import NOTHING, Knowledge
from crdt.note_order import Mending
from crdt.update_reader import Unit, Update

_MARK = 0
_STRAND_BYTES = 300
_ITEM_BYTES = 120


class Aside:
    """The aside entries of one note; ``weight`` is about how many bytes of memory they take."""

    __slots__ = ("_known", "_of_client", "_strands", "weight")

    def __init__(self) -> None:
        self._known: dict[bytes, Knowledge] = {}
        self._strands: dict[tuple[int, bytes], _Strand] = {}
        self._of_client: dict[int, list[_Strand]] = defaultdict(list)
        self.weight = 0

    def below(self, rests_on: Iterable[bytes]) -> Knowledge:
        """Return which aside entries are in the past of an entry that rests on these."""
        found = NOTHING
        for dep in rests_on if self._known else ():
            if (known := self._known.get(dep)) is not None:
                found = found.joined(known)
        return found

    def pass_on(self, entry: bytes, below: Knowledge) -> None:
        """Have what rests on ``entry`` know what it knew."""
        if below.rows:
            self._known[entry] = below
            self.weight += 8 * len(below.rows) + _ITEM_BYTES

    def take(self, entry: bytes, chain: bytes, said: Update | None, below: Knowledge) -> None:
        """Take an aside entry of a chain of a log; ``said``: what it wrote, None where that can't be read."""
        below = below.raised(_MARK, 1)
        if said is not None and said.items:
            strand = self._strand(said.client, chain)
            if strand.take(said):
                below = below.raised(strand.number, said.end)
                self.weight += _ITEM_BYTES * len(said.items)
        self.pass_on(entry, below)

    def mending(self, below: Knowledge) -> Mending | None:
        """Return how an entry with these aside ones in its past is mended; None for one that has none."""
        if below is NOTHING or not below.of(_MARK):
            return None
        return Mending(lambda unit: self._left_of(unit, below))

    def _strand(self, client: int, chain: bytes) -> _Strand:
        found = self._strands.get((client, chain))
        if found is None:
            found = self._strands[client, chain] = _Strand(chain, len(self._strands) + 1)
            self._of_client[client].append(found)
            self._of_client[client].sort(key=lambda strand: strand.chain)
            self.weight += _STRAND_BYTES
        return found

    def _left_of(self, unit: Unit, below: Knowledge) -> Unit | None:
        """Return after which unit an aside one was put; raise KeyError for one that is not among these."""
        client, clock = unit
        for strand in self._of_client.get(client, ()):
            if strand.begins and strand.begins[0] <= clock < below.of(strand.number):
                return strand.lefts[bisect_right(strand.begins, clock) - 1]
        raise KeyError(unit)


class _Strand:
    """What one session wrote in one chain of its log, without a gap: where items begin, and after what they stand."""

    __slots__ = ("begins", "chain", "end", "lefts", "number")

    def __init__(self, chain: bytes, number: int) -> None:
        self.chain = chain
        self.number = number
        self.begins: list[int] = []
        self.lefts: list[Unit | None] = []
        self.end = 0

    def take(self, said: Update) -> bool:
        """Take what the session said next; return whether it went on where it had stopped."""
        if self.begins and said.clock != self.end:
            return False
        clock = said.clock
        for item in said.items:
            left = item.left
            if (
                left is not None
                and left[0] == said.client
                and self.begins
                and self.begins[0] <= left[1] < clock
            ):
                # After its own words: so where these stand.
                left = self.lefts[bisect_right(self.begins, left[1]) - 1]
            self.begins.append(clock)
            self.lefts.append(left)
            clock += item.length
        self.end = clock
        return True
