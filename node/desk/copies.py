"""Sharing a private record: a new one with the same words in a space that others can read.

The record itself stays at home as it is, with all its parts that live there, its history and what was said about it.
Which records were made of it is known here alone; nothing in the new one points back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.changes import PlannedWrite
from crdt.kind import Audience, Field, FieldType, Kind
from crdt.membership import Role
from crdt.moments import instant_text
from crdt.record import RecordFold
from crdt.shape import many_values
from crdt.states import Withdrawal
from identity.errors import Refused
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of
from node.desk.copying import copied_text, copied_values
from node.desk.drafts import Draft, DraftPart, NoteChange
from node.desk.reading import kind_named
from node.desk.records import check_owner, check_writer, member_for
from node.replica.briefs import id_of

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def share_record(desk: Desk, args: dict[str, Any]) -> Json:
    """Make a record of another space with the words of one that lives at home.

    ``dry_run``: only tell what would go along, what would be left out, and who could read it.
    """
    hub = desk.hub
    record: bytes = await hub.run(hub.replica.projection.listing.find, needed_text_of(args, "id"))
    space: bytes = await hub.run(desk_space.find_space, hub, needed_text_of(args, "space"))
    member = await member_for(desk, args, space)
    await hub.write_notes()
    plan: _Copy = await hub.run(_planned, hub, record, space, member)

    def kept(hashes: Sequence[bytes]) -> None:
        # The first entry of the one draft makes its record.
        hub.replica.db.execute(
            "INSERT OR REPLACE INTO shared_as (record, copy, at_ms) VALUES (?, ?, ?)",
            (record, hashes[0], hub.home.clock.wall_ms()),
        )

    copies = [] if flag_of(args, "dry_run") else await drafts.write(hub, [plan.draft], kept)
    readers = [
        {name: one[name] for name in ("group", "name", "role")}
        for one in await desk_space.space_members(desk, {"space": space.hex()})
        if not one["here"] and desk_space.ROLES[one["role"]] >= Role.READER
    ]
    return {
        "id": copies[0].hex() if copies else None,
        "from": record.hex(),
        "space": space.hex(),
        "fields": list(plan.fields),
        "left_out": list(plan.left_out),
        "readers": readers,
    }


# For other commands too; in the store's thread


def copies_of(hub: Hub, record: bytes) -> list[Json]:
    """Return where a record of this home was shared, oldest first."""
    rows = hub.replica.db.execute(
        "SELECT r.record, r.state, s.at_ms FROM shared_as s JOIN records r ON r.record = s.copy"
        " WHERE s.record = ? ORDER BY s.at_ms, r.id",
        (record,),
    ).fetchall()
    found = []
    for copy, state, at_ms in rows:
        row = hub.replica.projection.row(bytes(copy))
        space = row.space if row is not None else b""
        name = desk_space.told_name(hub, space) if space in hub.replica.spaces else ""
        where = {"space": space.hex(), "space_name": name}
        found.append({"id": bytes(copy).hex(), **where, "state": state, "at": instant_text(at_ms)})
    return found


def origin_of(hub: Hub, record: bytes) -> str | None:
    """Return the id of the record at home from which one was made, None where it was not."""
    found = hub.replica.db.execute("SELECT record FROM shared_as WHERE copy = ?", (record,)).fetchone()
    return bytes(found[0]).hex() if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Copy:
    """What to write, the fields that it holds, and those that had to be left out."""

    draft: Draft
    fields: tuple[str, ...]
    left_out: tuple[str, ...]


def _planned(hub: Hub, record: bytes, space: bytes, member: bytes | None) -> _Copy:
    fold, kind = _checked(hub, record, space)
    writes: list[PlannedWrite] = []
    notes: dict[str, NoteChange] = {}
    left_out: list[str] = []
    for field in kind.fields:
        part = kind.part(field.part)
        if part is not None and part.audience is Audience.HOME:
            continue
        if field.type is FieldType.LONG_TEXT:
            text = copied_text(hub, record, field.path, "share-record-unreadable")
            notes |= {field.path: NoteChange(read="", new=text)} if text else {}
            continue
        made = list(copied_values(field, fold.registers, "share-record-contested"))
        if field.type is FieldType.LINK:
            links = _links(hub, field, fold, space)
            if len(links) < len(made):
                left_out.append(field.path)
            made = [
                PlannedWrite(path=one.path, value=links[one.value or ""])
                for one in made
                if one.value in links
            ]
            if field.required and not made:
                raise Refused("share-record-link", field=field.path)
        writes += made
    main = DraftPart(space=space, writes=tuple(writes), notes=notes)
    held = dict.fromkeys([*(one.path.split("/")[0] for one in writes), *notes])
    return _Copy(
        draft=Draft(main=main, kind=kind.name, member=member), fields=tuple(held), left_out=tuple(left_out)
    )


def _checked(hub: Hub, record: bytes, space: bytes) -> tuple[RecordFold, Kind]:
    """Return the record and its kind; raise Refused unless it may be shared into the space."""
    fold, row = hub.replica.projection.fold(record), hub.replica.projection.row(record)
    if fold is None or fold.create is None or row is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    check_owner(hub, record)
    kind = kind_named(fold.kind)
    if kind.referrals is not None or fold.create.part_of is not None:
        raise Refused("share-record-case")
    if hub.replica.state(row.space).sort is not acts.SpaceSort.HOME:
        raise Refused("share-record-not-private")
    check_writer(hub, space)
    if hub.replica.state(space).sort is not acts.SpaceSort.SHARED:
        raise Refused("share-record-home")
    if hub.replica.projection.listing.facts(record).withdrawal is not Withdrawal.NONE:
        raise Refused("share-record-withdrawn")
    for copy in copies_of(hub, record):
        if copy["space"] == space.hex() and copy["state"] != "withdrawn":
            raise Refused("share-record-already", id=copy["id"][:12])
    return fold, kind


def _links(hub: Hub, field: Field, fold: RecordFold, space: bytes) -> Mapping[str, str]:
    """Return what links of a field lead to in the other space: the same record, or what was made of it there."""
    values = many_values(fold.registers, field) if field.many else fold.registers.values(field.path)
    found: dict[str, str] = {}
    for value in values:
        target = id_of(value) or b""
        row = hub.replica.projection.row(target)
        if row is not None and row.space == space:
            found[value] = value
            continue
        copy = next((one for one in copies_of(hub, target) if one["space"] == space.hex()), None)
        if copy is not None:
            found[value] = copy["id"]
    return found


COMMANDS = {"share-record": share_record}
