"""Whether what is here contradicts a generation that can't be computed again, since some of what it covers isn't here.

Of logs that aren't here others are believed. Of what is here nothing may be missing, or be said otherwise: else whoever
has a generation cover one more log, which nobody ever gets, could have all begin from anything. A write that is here
may have given way only to one that isn't, of somebody who writes in the record, and a note may read otherwise only
where such a one wrote in it. Beyond a fork one branch may be covered, whose author others are believed about: what is
here of it is named, then, and kept like all else. Everything here runs in the store's thread, a slice at a time, and
changes nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from crdt import limits
from crdt.generation_content import (
    PREFIX_BYTES,
    CoveredPacker,
    CoveredPart,
    KeptItem,
    KeptRecord,
    Reader,
    split_prefixes,
)
from crdt.generation_records import beginning
from crdt.generations import Standing
from crdt.membership import Role
from crdt.note import NoteFold
from crdt.note_order import MENDED
from crdt.ops import Create, DataOp, Edit, NoteEdit, Say
from crdt.record import Item, RecordFold
from crdt.registers import Author
from identity.encoding import decode
from node.generations.composing import NotePair, note_of, note_updates
from node.generations.covering import parted_at, read_part
from node.replica.log_row import LogRow
from node.replica.replica import Replica
from node.replica.whole_folds import covered_fold

_UNKNOWN = (*MENDED, "note-unknown-deletion")
_SLICE_S = 0.05
_RECORDS_AT_ONCE = 256
_HASHES_AT_ONCE = 16_384


class Comparison:
    """Compares a generation, whose parts are well formed, with what is here.

    ``is_contradicted`` tells once it is over; ``pairs`` are the notes that are still to be compared.
    """

    def __init__(self, replica: Replica, space: bytes, one: Standing) -> None:
        self._replica = replica
        self._space = space
        self._one = one
        self._logs = [floor.log for floor in one.act.floors]
        self._floors = {floor.log: floor.seq for floor in one.act.floors}
        self._rows = [replica.ledger.logs.get((space, log)) for log in self._logs]
        parted = {
            row.row: parted_at(replica, row, floor)
            for row, floor in zip(self._rows, one.act.floors, strict=True)
            if row is not None
        }
        self._parted = {
            row for row, at in parted.items() if at < self._floors[replica.ledger.by_row(row).log]
        }
        self._until = {
            row.row: min(parted[row.row], row.applied, row.height) for row in self._rows if row is not None
        }
        adopted = replica.projection.contents.adopted(space)
        self._based = adopted is not None
        self._is_alike = adopted == one.act.after
        self._beyond: set[bytes] = set()
        self._authors: dict[bytes, Author] = {}
        self._names: Iterator[bytes] = iter(())
        self._work = self._compare()
        self.is_contradicted = False
        self.pairs: list[NotePair] = []

    def go_on(self) -> bool:
        """Compare for a moment; return whether it is over."""
        until_s = time.thread_time() + _SLICE_S
        for is_right in self._work:
            if not is_right:
                self.is_contradicted = True
                return True
            if time.thread_time() >= until_s:
                return False
        return True

    def _compare(self) -> Iterator[bool]:
        """Yield now and then, whether all was right so far."""
        yield all(row is None or self._fits(row) for row in self._rows)
        if not any(row is not None and self._until[row.row] > 1 for row in self._rows):
            return
        yield from self._gather_beyond() if self._parted else ()
        reader, last = Reader(self._one.act.floors), b""
        yield from self._gather_names()
        for number in range(self._one.act.height - 1):
            logs, records, named = reader.read(read_part(self._replica, self._space, self._one, number))
            for floor, _, opening in logs:
                self._authors[floor.log] = Author(group=opening.group, device=opening.device)
            for kept in records:
                yield from self._unkept(last, kept.id)
                yield self._agrees(kept)
                last = kept.id
            yield not named or self._are_named(split_prefixes(named))
        yield from self._unkept(last, b"\xff" * 33)
        yield next(self._names, None) is None

    # Logs

    def _fits(self, row: LogRow) -> bool:
        """Tell whether a log that is here can be covered so: what was signed here is known here."""
        floor = next(floor for floor in self._one.act.floors if floor.log == row.log)
        if row.is_control:
            return False
        if row.row in self._parted:
            return True
        if row.seed and not row.is_closed and row.height < floor.seq:
            return False
        is_here = row.floor < floor.seq <= row.height
        return not is_here or self._replica.ledger.hash_at(row, floor.seq - 1) == floor.tip

    def _is_covered(self, log: bytes, seq: int) -> bool:
        return seq < self._floors.get(log, 0)

    def _held_at(self, item: KeptItem) -> bytes | None:
        row = self._rows[item.log]
        if row is None or row.row in self._parted or not row.floor <= item.seq < self._until[row.row]:
            return None
        return self._replica.ledger.hash_at(row, item.seq)

    # Names: who rests on a covered entry that has none waits for ever, once the history was let go

    def _gather_names(self) -> Iterator[bool]:
        question = "SELECT hash FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?"
        packer = CoveredPacker()
        for row in filter(None, self._rows):
            end = self._until[row.row]
            for first in range(row.floor, end, _HASHES_AT_ONCE):
                places = row.row, first, min(first + _HASHES_AT_ONCE, end)
                packer.add([hash_ for (hash_,) in self._replica.db.execute(question, places).fetchall()])
                yield True
        parts = (decode(part, CoveredPart, bytes_max=limits.PART_BYTES_MAX).prefixes for part in packer.end())
        self._names = (name for part in parts for name in split_prefixes(part))

    def _are_named(self, named: Sequence[bytes]) -> bool:
        """Tell whether all that is here is named up to the last of these names, which ascend."""
        known = set(named)
        for name in self._names:
            if name > named[-1]:
                self._names = chain([name], self._names)
                return True
            if name not in known:
                return False
        return True

    # Beyond a fork: of the covered branch what is here is kept like all else, and of the others nothing is named

    def _gather_beyond(self) -> Iterator[bool]:
        """Find what a fork set aside here and is named all the same, and so covered; yield whether it is one branch."""
        held: dict[bytes, list[tuple[bytes, int, bytes]]] = {}
        question = "SELECT seq, hash FROM entries WHERE log = ? AND seq >= ? AND seq < ?"
        for row in filter(None, self._rows):
            if row.row in self._parted:
                places = row.row, self._until[row.row], self._floors[row.log]
                for seq, hash_ in self._replica.db.execute(question, places).fetchall():
                    held.setdefault(bytes(hash_[:PREFIX_BYTES]), []).append((row.log, seq, bytes(hash_)))
        reader, places_named = Reader(self._one.act.floors), set()
        for number in range(self._one.act.height - 1 if held else 0):
            _, _, named = reader.read(read_part(self._replica, self._space, self._one, number))
            for log, seq, hash_ in chain.from_iterable(held.get(one, ()) for one in split_prefixes(named)):
                yield (log, seq) not in places_named
                places_named.add((log, seq))
                self._beyond.add(hash_)
            yield True

    # Records

    def _unkept(self, after: bytes, before: bytes) -> Iterator[bool]:
        """Yield whether a record that is here between two that are kept was made above the floors, for each."""
        ledger = self._replica.ledger
        while rows := self._replica.db.execute(
            "SELECT record FROM records WHERE space = ? AND record > ? AND record < ? ORDER BY record LIMIT ?",
            (ledger.space_rows[self._space], after, before, _RECORDS_AT_ONCE),
        ).fetchall():
            for (record,) in rows:
                yield not self._is_made_below(bytes(record))
            after = bytes(rows[-1][0])

    def _is_made_below(self, record: bytes) -> bool:
        place = self._replica.ledger.branches.place(record)
        if place is None:
            found = self._replica.projection.contents.creation(self._space, record)
            return found is not None and self._is_covered(*found)
        if record in self._beyond:
            return True
        return place.branch == 0 and place.seq < self._until.get(place.log, 0)

    def _agrees(self, kept: KeptRecord) -> bool:
        """Tell whether what is kept of a record is what is here of it, with what others may have written besides."""
        projection = self._replica.projection
        here = covered_fold(projection, kept.id, self._until, based=self._based, beyond=self._beyond)
        begun = (
            {one.hash for one in here.beginning.items} if here is not None and here.beginning else frozenset()
        )
        foreign: list[KeptItem] = []
        for item in kept.items:
            found = here.item(item.hash) if here is not None else None
            if found is None:
                foreign.append(item)
                if (self._held_at(item) or item.hash) != item.hash:
                    return False
            elif not self._is_same(item, found, whole=item.hash not in begun):
                return False
            elif here is not None and item.void and not (here.flaw_of(found) or self._may_be_void(found)):
                return False
        return here is None or self._keeps(kept, here, foreign)

    def _is_same(self, kept: KeptItem, found: Item, *, whole: bool) -> bool:
        told = (self._logs[kept.log], kept.seq, kept.claimed_ms, kept.clock_unsure, kept.member)
        here = (found.log, found.seq, found.claimed_ms, found.clock_unsure, found.author.member)
        return told == here and _says_the_same(kept.op, found.op, whole=whole)

    def _may_be_void(self, found: Item) -> bool:
        """Tell whether one beyond a fork may have no effect: by which right it was written nobody judged here."""
        role = self._replica.state(self._space).role(found.author.group)
        return found.hash in self._beyond and (role is None or role < Role.CONTRIBUTOR)

    def _keeps(self, kept: KeptRecord, here: RecordFold, foreign: list[KeptItem]) -> bool:
        """Tell whether all that stands here is kept, unless somebody entitled may have had it give way."""
        entitled = [item for item in foreign if self._may_write(here, item)]
        rewritten = {path for item in entitled for path in _paths(item.op)}
        written = {(item.hash, path) for item in kept.items for path in _paths(item.op)}
        for path in here.registers.paths():
            standing = [one.hash for one in here.registers.standing(path) if self._lies_below(here, one.hash)]
            if path not in rewritten and any((one, path) not in written for one in standing):
                return False
        hashes = {item.hash for item in kept.items}
        if here.has_statements and any(
            one.hash not in hashes and self._lies_below(here, one.hash) for one in here.said()
        ):
            return False
        self._pair_notes(kept, here, {item.op.path for item in entitled if isinstance(item.op, NoteEdit)})
        return True

    def _may_write(self, here: RecordFold, item: KeptItem) -> bool:
        is_shared = here.create is not None and here.create.shared
        return is_shared or self._authors[self._logs[item.log]].group == here.owner

    def _lies_below(self, here: RecordFold, entry: bytes) -> bool:
        item = here.item(entry)
        return item is not None and self._is_covered(item.log, item.seq)

    def _pair_notes(self, kept: KeptRecord, here: RecordFold, rewritten: set[str]) -> None:
        """Note which notes must read as they do here."""
        paths = {path for path in here.note_paths() if path not in rewritten}
        paths = {
            path
            for path in paths
            if all(self._is_covered(item.log, item.seq) for item in here.items_in_note(path))
        }
        fold = RecordFold(kept.id, beginning(kept, self._logs, self._authors)) if paths else here
        for path in sorted(paths):
            notes = note_of(here, path)
            if not self._is_alike and _lacks_past(notes, here.items_in_note(path)):
                continue
            whole = tuple(notes.accepted_in_order)
            pair = NotePair(record=kept.id, path=path, whole=whole, kept=note_updates(fold, path))
            if pair.whole != pair.kept:
                self.pairs.append(pair)


def _lacks_past(notes: NoteFold, items: Iterable[Item]) -> bool:
    """Tell whether somebody wrote in a note who rested on all that an earlier generation keeps of it, unlike here."""
    void = notes.void
    return any(
        void[item.hash].reason in _UNKNOWN
        if item.hash in void
        else isinstance(item.op, NoteEdit) and notes.update_of(item.hash) != item.op.update
        for item in items
    )


def _says_the_same(kept: DataOp, here: DataOp, *, whole: bool) -> bool:
    """Tell whether an operation is what is kept of one that is here; not ``whole``: here is less than was written."""
    match kept, here:
        case Create(), Create():
            same = (kept.kind, kept.shared, kept.key, kept.part_of, kept.part)
            is_same = same == (here.kind, here.shared, here.key, here.part_of, here.part)
            return is_same and (not whole or _values(kept).items() <= _values(here).items())
        case Edit(), Edit():
            return not whole or _values(kept).items() <= _values(here).items()
        case NoteEdit(), NoteEdit():
            return (kept.path, kept.session) == (here.path, here.session)
        case Say(), Say():
            return (kept.statement, kept.args, kept.wording) == (here.statement, here.args, here.wording)
        case _:
            return False


def _values(op: Create | Edit) -> Mapping[str, str | None]:
    return {write.path: write.value for write in op.writes}


def _paths(op: DataOp) -> Iterator[str]:
    return (write.path for write in op.writes) if isinstance(op, Create | Edit) else iter(())
