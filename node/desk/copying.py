"""What of a record is taken into a copy of it in another space: the values as they stand, and whole texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crdt.changes import PlannedWrite
from crdt.kind import Field, FieldType, item_id
from crdt.record import RecordFold
from crdt.registers import Registers
from crdt.shape import many_values
from identity.errors import Refused

if TYPE_CHECKING:
    from node.hub import Hub


def copied_values(field: Field, registers: Registers, contested: str | None) -> Iterator[PlannedWrite]:
    """Yield the writes that give a new record the field's value.

    While several stand: Refused(``contested``), or the first by order where there is no such message.
    """
    if field.many:
        for value in many_values(registers, field):
            yield PlannedWrite(path=f"{field.path}/{item_id(value)}", value=value)
        return
    nested = field.type in (FieldType.CHECKLIST, FieldType.PIECES)
    for path in (field.path, *(registers.below(field.path) if nested else ())):
        if contested is not None and registers.contested(path):
            raise Refused(contested, field=field.path)
        for value in registers.values(path)[:1]:
            yield PlannedWrite(path=path, value=value)


def fold_of(hub: Hub, record: bytes) -> RecordFold:
    """Return the record as it is folded here; Refused where there is none of that id."""
    fold = hub.replica.projection.fold(record)
    if fold is None or fold.create is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    return fold


def copied_text(hub: Hub, record: bytes, path: str, unreadable: str) -> str:
    """Return a long text of a record as it stands here; Refused(``unreadable``) where this device can't read it."""
    row, fold = hub.replica.projection.row(record), hub.replica.projection.fold(record)
    if row is None or fold is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    text = hub.replica.projection.listing.notes(row.id, fold).get(path, "")
    if text is None:
        raise Refused(unreadable, field=path)
    return text
