"""What happened to a record, in canonical order: who did what to which field, from which wording to which.

Ready for words, not words: ids, message ids and values. Unlike the view, it tells when an entry arrived here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from crdt.kind import WITHDRAWN_PATH
from crdt.ops import Chunk, Create, Edit, NoteEdit, Say
from crdt.record import Item, RecordFold, named_by
from crdt.registers import Author
from crdt.states import Facts, Records, Said


class Did(Enum):
    """What an author did."""

    CREATED = "created"
    WROTE = "wrote"
    WROTE_NOTE = "wrote-note"
    SAID = "said"
    WITHDREW = "withdrew"
    BROUGHT_BACK = "brought-back"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One thing that happened. Times are milliseconds since 1970.

    ``subject``: the field's path, the statement's name, or for a creation the kind. ``before``: the values that the
    write replaced, ``after`` the new one (None: cleared). ``flaw``: message id of why it has no effect, else
    empty. Arguments that are still closed to everybody (scores of an open round) aren't told.
    """

    entry: bytes
    author: Author
    did: Did
    subject: str
    before: tuple[str | None, ...] = ()
    after: str | None = None
    args: tuple[tuple[str, str], ...] = ()
    claimed_ms: int
    clock_unsure: bool
    arrived_ms: int
    earlier_wording: bool = False
    flaw: str = ""


def history(fold: RecordFold, records: Records) -> list[Happening]:
    """Return everything that was done to a record, what has no effect included."""
    judged = {said.hash: said for said in Facts(fold, records).all_said()}
    found: list[Happening] = []
    for item in fold.items:
        found += _happenings(fold, item, judged.get(item.hash))
    return found


def _happenings(fold: RecordFold, item: Item, said: Said | None) -> Iterator[Happening]:
    flaw = said.flaw if said is not None else fold.flaw_of(item)
    match item.op:
        case Create():
            yield _happening(item, Did.CREATED, item.op.kind, flaw=flaw)
            yield from _writes(fold, item, item.op, flaw)
        case Edit():
            yield from _writes(fold, item, item.op, flaw)
        case NoteEdit():
            yield _happening(item, Did.WROTE_NOTE, item.op.path, flaw=flaw)
        case Say():
            args = () if said is not None and said.hidden else item.op.told
            earlier = said is not None and said.earlier_wording
            yield _happening(item, Did.SAID, item.op.statement, args=args, flaw=flaw, earlier_wording=earlier)
        case Chunk():
            return


def _writes(fold: RecordFold, item: Item, op: Create | Edit, flaw: str) -> Iterator[Happening]:
    for write in op.writes:
        replaced = (fold.registers.write(write.path, found) for found in named_by(item, write))
        before = tuple(written.value for written in replaced if written is not None)
        did = Did.WROTE
        if write.path == WITHDRAWN_PATH:
            did = Did.WITHDREW if write.value == "yes" else Did.BROUGHT_BACK
        yield _happening(item, did, write.path, before=before, after=write.value, flaw=flaw)


def _happening(
    item: Item,
    did: Did,
    subject: str,
    *,
    before: tuple[str | None, ...] = (),
    after: str | None = None,
    args: tuple[tuple[str, str], ...] = (),
    flaw: str,
    earlier_wording: bool = False,
) -> Happening:
    return Happening(
        entry=item.hash,
        author=item.author,
        did=did,
        subject=subject,
        before=before,
        after=after,
        args=args,
        claimed_ms=item.claimed_ms,
        clock_unsure=item.clock_unsure,
        arrived_ms=item.arrived_ms,
        earlier_wording=earlier_wording,
        flaw=flaw,
    )
