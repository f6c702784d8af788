"""What of a record's operations still matters, and the record as it is folded from that.

``keep`` leaves out writes that others supersede and what has no effect, joins what was typed in one go, and keeps who
knew what among the rest. ``beginning`` gives it back for a fold to begin with. Promise: a fold that begins so shows
the same record as one of all operations, and judges what comes later alike, but for one thing: what somebody writes
who never saw the generation, resting on an entry that was left out, counts as written without knowing what that one
knew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from crdt.causality import Node, Past, pasts
from crdt.generation_content import KeptItem, KeptProblem, KeptRecord
from crdt.generation_notes import joined_notes
from crdt.kind import WITHDRAWN_PATH
from crdt.ops import Create, DataOp, Edit, NoteEdit, Say, Write
from crdt.record import Beginning, Item, Lapsed, RecordFold
from crdt.registers import Author
from crdt.view import operation_name

_REDUCED_MAX = 64
Places = Mapping[bytes, int]


def keep(fold: RecordFold, logs: Places) -> KeptRecord:
    """Return what of a record matters; ``logs`` numbers the covered logs, and all items lie in them."""
    items = fold.items
    unaware = _unaware(fold)
    notes = joined_notes(fold, unaware)
    hashes = _chosen(fold, items, notes.updates, unaware)
    chosen = [item for item in items if item.hash in hashes]
    places = {item.hash: place for place, item in enumerate(chosen)}
    rests = _rests(items, chosen, places, notes.deps)
    kept = tuple(
        KeptItem(
            item.hash,
            logs[item.log],
            item.seq,
            item.claimed_ms,
            item.clock_unsure,
            item.author.member,
            rests[item.hash],
            fold.flaw_of(item),
            _op(fold, item, notes.updates),
        )
        for item in chosen
    )
    return KeptRecord(places[fold.id], fold.changed_ms, kept, _problems(fold, items, places, logs))


class Wrote(Protocol):
    """Whose device writes a log."""

    @property
    def group(self) -> bytes:
        """The group's id."""

    @property
    def device(self) -> bytes:
        """The device's id."""


class Beginner:
    """Gives back what was kept of records: ``logs`` are the covered logs by number, ``authors`` who wrote them."""

    def __init__(self, logs: Sequence[bytes], authors: Mapping[bytes, Wrote]) -> None:
        self._logs = logs
        self._authors = authors
        self._known: dict[tuple[int, bytes | None], Author] = {}

    def begin(self, kept: KeptRecord) -> Beginning:
        """Return the beginning of a record's fold."""
        record = kept.id
        hashes = [item.hash for item in kept.items]
        items = tuple([self._item(item, record, hashes) for item in kept.items])
        lapsed = tuple(
            Lapsed(
                void=problem.void,
                name=problem.name,
                log=self._logs[problem.log],
                author=self._by(problem.log, problem.member),
                count=problem.count,
            )
            for problem in kept.problems
        )
        return Beginning(items=items, changed_ms=kept.changed_ms, lapsed=lapsed)

    def _item(self, item: KeptItem, record: bytes, hashes: Sequence[bytes]) -> Item:
        op = item.op
        return Item(
            hash=item.hash,
            author=self._by(item.log, item.member),
            claimed_ms=item.claimed_ms,
            clock_unsure=item.clock_unsure,
            deps=tuple([hashes[place] for place in item.rests]),
            op=op if isinstance(op, Create) else msgspec.structs.replace(op, record=record),
            log=self._logs[item.log],
            seq=item.seq,
            void=item.void,
        )

    def _by(self, log: int, member: bytes | None) -> Author:
        found = self._known.get((log, member))
        if found is None:
            author = self._authors[self._logs[log]]
            found = self._known[log, member] = Author(group=author.group, device=author.device, member=member)
        return found


def beginning(kept: KeptRecord, logs: Sequence[bytes], authors: Mapping[bytes, Wrote]) -> Beginning:
    """Return the beginning of one fold; ``logs`` are the covered logs by number, ``authors`` who wrote them."""
    return Beginner(logs, authors).begin(kept)


def _unaware(fold: RecordFold) -> Callable[[bytes], bool]:
    """Return what tells of an item whether it and a withdrawal that stands were made without knowing of each other."""
    standing = fold.registers.standing(WITHDRAWN_PATH)
    if not any(written.value == "yes" for written in standing):
        return lambda entry: False
    return fold.unaware_of(written.hash for written in standing)


def _chosen(
    fold: RecordFold,
    items: Sequence[Item],
    notes: Mapping[bytes, bytes],
    unaware: Callable[[bytes], bool],
) -> set[bytes]:
    """Return the hashes of the items to keep."""
    registers = fold.registers
    chosen = {fold.id, *notes}
    chosen |= {written.hash for path in registers.paths() for written in registers.standing(path)}
    good = [item for item in items if not fold.flaw_of(item)]
    chosen |= {item.hash for item in good if isinstance(item.op, Say)}
    # Who writes next in a log, or names what nobody had named, rests on these.
    chosen |= {item.hash for item in {item.log: item for item in good}.values()}
    wrote = [item for item in good if isinstance(item.op, Edit)]  # all of notes that counts stays anyway
    chosen |= {item.hash for item in {item.log: item for item in wrote}.values()}
    frontier = set(fold.frontier)
    chosen |= {item.hash for item in good if item.hash in frontier}
    chosen |= {item.hash for item in wrote if unaware(item.hash)}
    return {found for found in chosen if _stands(fold, found, notes)}


def _stands(fold: RecordFold, entry: bytes, notes: Mapping[bytes, bytes]) -> bool:
    """Tell whether an item is kept as itself; of a note only those that end a stretch are."""
    item = fold.item(entry)
    return item is not None and (not isinstance(item.op, NoteEdit) or entry in notes)


def _op(fold: RecordFold, item: Item, notes: Mapping[bytes, bytes]) -> DataOp:
    op = item.op
    match op:
        case NoteEdit():
            return NoteEdit(0, op.path, op.session, notes[item.hash])
        case Say():
            return msgspec.structs.replace(op, record=0)
        case Create():
            return msgspec.structs.replace(op, writes=_writes(fold, item, op))
        case Edit():
            return Edit(0, _writes(fold, item, op))
        case _:
            raise AssertionError("a record has no such operation")


def _writes(fold: RecordFold, item: Item, op: Create | Edit) -> tuple[Write, ...]:
    last = {write.path: write for write in op.writes}
    return tuple(
        msgspec.structs.replace(write, supersedes=())
        for write in last.values()
        if any(written.hash == item.hash for written in fold.registers.standing(write.path))
    )


def _rests(
    items: Sequence[Item], chosen: Sequence[Item], places: Places, notes: Mapping[bytes, Iterable[bytes]]
) -> dict[bytes, tuple[int, ...]]:
    """Return for each chosen item the places of the chosen ones that its author knew, the implied left out."""
    past = pasts(Node(hash=one.hash, log=one.log, seq=one.seq, deps=one.deps) for one in items)
    by_log: dict[bytes, list[Item]] = {}
    for item in chosen:
        by_log.setdefault(item.log, []).append(item)
    place_of = {item.hash: (item.log, item.seq) for item in chosen}
    found = {}
    for item in chosen:
        known = [one for log, seq in past[item.hash].items() if (one := _last(by_log.get(log, ()), seq))]
        if len(known) <= _REDUCED_MAX:
            known = [one for one in known if not _implied(one, known, past)]
        named = {places[one.hash] for one in known}
        # Of those on which a note entry rests since a generation keeps them its author may have known nothing.
        named |= {places[dep] for dep in notes.get(item.hash, ()) if _knows(past[item.hash], place_of[dep])}
        # What a forged entry says it had seen of its own log's future is no past.
        found[item.hash] = tuple(sorted(place for place in named if place < places[item.hash]))
    return found


def _knows(past: Past, place: tuple[bytes, int]) -> bool:
    return past.get(place[0], -1) >= place[1]


def _last(items: Sequence[Item], seq: int) -> Item | None:
    return next((item for item in reversed(items) if item.seq <= seq), None)


def _implied(one: Item, known: Iterable[Item], past: Mapping[bytes, Past]) -> bool:
    return any(other is not one and past[other.hash].get(one.log, -1) >= one.seq for other in known)


def _problems(
    fold: RecordFold, items: Iterable[Item], places: Places, logs: Places
) -> tuple[KeptProblem, ...]:
    found: Counter[tuple[str, str, int, bytes | None]] = Counter()
    for item in items:
        flaw = fold.flaw_of(item)
        if flaw and item.hash not in places:
            found[flaw, operation_name(item), logs[item.log], item.author.member] += 1
    for one in fold.beginning.lapsed if fold.beginning is not None else ():
        found[one.void, one.name, logs[one.log], one.author.member] += one.count
    ordered = sorted(found.items(), key=lambda one: (*one[0][:3], one[0][3] or b""))
    return tuple(KeptProblem(*key, count) for key, count in ordered)
