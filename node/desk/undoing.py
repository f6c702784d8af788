"""Taking back one change: the opposite operation, written openly, so that it stays in the history like any other.

    what it was             what takes it back
    a field was written     the value that it replaced, while nobody has written the field since
    a long text was changed the opposite change, word by word, into the text as it stands now
    a record was made       withdrawing it
    withdrawn, brought back the other one
    a statement             nothing: its author says something else; a signed word stands

A change can be taken back for 30 days after it arrived here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt.activation import check_rests
from crdt.changes import PlannedWrite, withdrawal_writes
from crdt.ops import Create, Edit, NoteEdit
from crdt.record import Item, RecordFold, named_by
from identity.errors import Refused
from node.replica.whole_folds import whole_fold, whole_note

if TYPE_CHECKING:
    from node.hub import Hub

UNDO_DAYS = 30
DAY_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Undoing:
    """What takes a change back. ``kept``: fields that somebody wrote since, or that were contested before.

    ``texts``: for a long text, its updates before the change and with it.
    """

    record: bytes
    writes: tuple[PlannedWrite, ...] = ()
    kept: tuple[str, ...] = ()
    path: str = ""
    texts: tuple[tuple[bytes, ...], tuple[bytes, ...]] | None = None


def entry_named(hub: Hub, text: str) -> tuple[bytes, bytes]:
    """Return the record and the operation that ``text`` names: an entry's id or the beginning of one."""
    wanted = text.lower()
    if len(wanted) < 4 or any(letter not in "0123456789abcdef" for letter in wanted):
        raise Refused("undo-entry-broken", entry=text[:80])
    low = bytes.fromhex(wanted[: len(wanted) // 2 * 2])
    rows = hub.replica.db.execute(
        "SELECT e.hash, r.record FROM json_each(?) a JOIN entries e ON e.id = a.value"
        " JOIN records r ON r.id = e.record WHERE e.branch = 0",
        (json.dumps(hub.replica.ledger.arrivals.beginning(low)),),
    ).fetchall()
    found = [(bytes(record), bytes(entry)) for entry, record in rows if entry.hex().startswith(wanted)]
    if not found:
        raise Refused("undo-entry-unknown", entry=text[:80])
    if len(found) > 1:
        raise Refused("undo-entry-ambiguous", entry=text[:80])
    return found[0]


def plan_undo(hub: Hub, record: bytes, entry: bytes, now_ms: int) -> Undoing:
    """Return what takes the operation back; raise Refused when it can't be."""
    fold = whole_fold(hub.replica.projection, record)
    item = fold.item(entry) if fold is not None else None
    if fold is None or item is None:
        raise Refused("undo-entry-unknown", entry=entry.hex()[:12])
    if fold.flaw_of(item):
        raise Refused("undo-without-effect")
    if now_ms - item.arrived_ms > UNDO_DAYS * DAY_MS:
        raise Refused("undo-too-old", days=UNDO_DAYS)
    match item.op:
        case Create():
            facts = hub.replica.projection.listing.facts(record)
            check_rests(facts)
            return Undoing(record=record, writes=tuple(withdrawal_writes(facts, withdrawn=True)))
        case Edit():
            return _undo_writes(fold, item, item.op)
        case NoteEdit():
            return _undo_text(hub, fold, item, item.op)
        case _:
            raise Refused("undo-statement")


def _undo_writes(fold: RecordFold, item: Item, op: Edit) -> Undoing:
    writes: list[PlannedWrite] = []
    kept: list[str] = []
    for write in op.writes:
        standing = fold.registers.standing(write.path)
        before = [fold.registers.write(write.path, found) for found in named_by(item, write)]
        values = {written.value for written in before if written is not None}
        if [written.hash for written in standing] != [item.hash] or len(values) > 1:
            kept.append(write.path)
            continue
        value = next(iter(values), None)
        writes.append(PlannedWrite(path=write.path, value=value, supersedes=(item.hash,)))
    if not writes:
        raise Refused("undo-written-since", field=", ".join(kept))
    return Undoing(record=fold.id, writes=tuple(writes), kept=tuple(kept))


def _undo_text(hub: Hub, fold: RecordFold, item: Item, op: NoteEdit) -> Undoing:
    notes = whole_note(hub.replica.projection, hub.replica.ledger, fold, op.path)
    seen = fold.seen_by([item.hash])
    before = tuple(
        notes.update_of(other.hash)
        for other in fold.items
        if isinstance(other.op, NoteEdit)
        and other.op.path == op.path
        and seen(other.hash)
        and not fold.flaw_of(other)
        and notes.verdict(other.hash).accepted
    )
    if not notes.verdict(item.hash).accepted:
        raise Refused("undo-without-effect")
    return Undoing(record=fold.id, path=op.path, texts=(before, (*before, notes.update_of(item.hash))))
