"""Reading in what a generation keeps that others made: first all of it is checked, then the space begins from it.

Everything here runs in the store's thread, a slice at a time. What a small generation tells is kept between the two
and taken in at once; of a large one each part is read twice, so that it takes little memory.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from functools import partial

from crdt import acts
from crdt.entry import NO_HASH
from crdt.generation_content import KeptLog, Reader, Told, part_hash
from crdt.generations import Standing
from crdt.run import LogHead
from identity.errors import PeerFault
from node.generations.covering import put_log, read_part, with_more
from node.home import Home
from node.replica.collecting import collecting_later
from node.replica.contents import Found
from node.replica.kept_rows import make_rows
from node.replica.outcome import Outcome
from node.replica.set_aside import Changed
from node.replica.trunks import settle

SLICE_BYTES = 256 * 1024


class Taking:
    """One generation of a space that is read in."""

    def __init__(self, home: Home, space: bytes, one: Standing) -> None:
        self._home, self._replica = home, home.replica
        self._space, self._one = space, one
        self._checked, self._taken = Reader(one.act.floors), Reader(one.act.floors)
        self._logs: list[tuple[acts.Floor, KeptLog]] = []
        self._is_reviewed = False
        self._covers_less = False
        self._gone: set[bytes] = set()

    def check_slice(self, first: int) -> tuple[list[bytes], list[Told]]:
        """Check some parts from ``first`` on, in order; return their hashes and what they tell.

        Raise PeerFault where the last ones are among them, unless all is whole then and ends as the act says.
        """
        if any(floor.log == self._one.act.log for floor in self._one.act.floors):
            # With the history its own parts would go, and nobody could begin from it any more.
            raise PeerFault("generation-covers-itself")
        digests: list[bytes] = []
        told: list[Told] = []
        size = 0
        with collecting_later():
            for number in range(first, self._one.act.height - 1):
                part = self._part(number)
                size += len(part)
                if told and size > SLICE_BYTES:
                    break
                told.append(self._checked.read(part))
                digests.append(part_hash(part))
                for floor, _, opening in told[-1][0]:
                    self._replica.state(self._space).check_opening(floor.log, opening)
            if first + len(digests) >= self._one.act.height - 1:
                self._check_end()
        return digests, told

    def _check_end(self) -> None:
        self._checked.end()
        ledger, act = self._replica.ledger, self._one.act
        if ledger.hash_at(ledger.logs[self._space, act.log], act.height - 1) != act.tip:
            raise PeerFault("generation-log-parted")

    def whole(self, told: Sequence[Told]) -> Outcome:
        """Begin from all that a generation keeps, which was read before."""
        with collecting_later(), self._changing():
            self._begin()
            for one in told:
                self._take(one)
            outcome = self._end()
        return self._with_heads(outcome)

    def begin(self) -> None:
        """Begin to read in, part by part."""
        with self._changing():
            self._begin()

    def take(self, number: int) -> None:
        """Read one part in: what a reviewed generation keeps lies ready until the end, else it shows at once."""
        with collecting_later():
            told = self._taken.read(self._part(number))
            with self._changing():
                self._take(told)

    def end(self) -> Outcome:
        """Let the space begin from what was read in."""
        with self._changing():
            outcome = self._end()
        return self._with_heads(outcome)

    def _part(self, number: int) -> bytes:
        return read_part(self._replica, self._space, self._one, number)

    def _changing(self) -> contextlib.AbstractContextManager[None]:
        return self._replica.transaction(self._home.clock.now(), later=True)

    def _begin(self) -> None:
        contents = self._replica.projection.contents
        self._is_reviewed = contents.found(self._one.hash) is Found.REVIEWED
        contents.empty(self._one.hash)
        if not self._is_reviewed:
            contents.note(self._space, self._one.hash, Found.TAKING)
            self._replica.projection.restart()

    def _take(self, told: Told) -> None:
        replica, space, name = self._replica, self._space, self._one.hash
        logs, records, prefixes = told
        replica.erasing.hear(space, self._one.act.floors, records)
        gone = replica.erasing.known(space).gone
        records = [kept for kept in records if kept.id not in gone]
        self._logs += [(floor, kept) for floor, kept, _ in logs]
        if not self._is_reviewed:
            for floor, kept, opening in logs:
                replica.state(space).begin(floor.log, opening)
                self._put(floor, kept)
        if records:
            replica.projection.contents.put_records(space, name, records)
        if not self._is_reviewed:
            make_rows(replica.projection, space, name, records)
        if prefixes:
            replica.projection.contents.put_covered(name, prefixes)

    def _end(self) -> Outcome:
        replica, space, name = self._replica, self._space, self._one.hash
        projection, outcome = replica.projection, Outcome(space=space, control=True)
        before = projection.contents.adopted(space)
        for floor, kept in self._logs if self._is_reviewed else ():
            self._put(floor, kept)
        self._uncover()
        if before is not None:
            projection.contents.note(space, before, Found.REVIEWED)
            projection.contents.empty(before)
        projection.contents.note(space, name, Found.ADOPTED)
        outcome.set_aside = self._settle()
        projection.restart(begins_anew=self._is_reviewed)
        anew = Changed()
        for record in with_more(replica, space):
            # Notes, too: an entry above the floor may rest on all that is kept, and have said nothing until now.
            projection.touch_anew(record, anew)
            projection.touch(record)
        if self._covers_less:
            projection.rebuild()
        changed = projection.advance(space)
        outcome.records |= anew.records | changed.records
        outcome.notes |= anew.notes | changed.notes | set(replica.stale_notes())
        return outcome

    def _put(self, floor: acts.Floor, kept: KeptLog) -> None:
        row = self._replica.ledger.logs.get((self._space, floor.log))
        # Made without having heard of the one before it: what lies between is folded from its entries again.
        self._covers_less |= row is not None and row.covered > floor.seq
        put_log(self._replica, self._space, floor, kept)

    def _settle(self) -> bool:
        """Let each log go on where the generation ends it; return whether own entries lie beside that."""
        ledger, contents = self._replica.ledger, self._replica.projection.contents
        rows = [ledger.logs[self._space, floor.log] for floor, _ in self._logs]
        before = {chain.name for row in rows for chain in ledger.branches.chains(row)}
        moved = [row for row in rows if settle(ledger, row, partial(contents.covers, self._space))]
        self._gone = before - {chain.name for row in rows for chain in ledger.branches.chains(row)}
        self._covers_less |= bool(moved)
        return any(row.seed is not None for row in moved)

    def _uncover(self) -> None:
        """Let the logs that this generation doesn't cover be understood from their first entry on."""
        floors = self._one.floors
        for row in self._replica.ledger.logs_of(self._space):
            if row.covered and row.log not in floors:
                self._covers_less = True
                self._replica.ledger.set_covered(row, 0, b"", b"", b"")

    def _with_heads(self, outcome: Outcome) -> Outcome:
        # What was told like a log of its own, and isn't one any more, holds nothing.
        gone = (LogHead(log=name, is_control=False, height=0, tip=NO_HASH) for name in sorted(self._gone))
        outcome.heads = [*self._replica.heads(self._space), *gone]
        return outcome
