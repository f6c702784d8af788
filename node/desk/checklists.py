"""The command for one item of a checklist, so that two people who work on one list don't undo each other's items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt.changes import PlannedWrite
from crdt.checklists import plan_added, plan_done, plan_moved, plan_removed, plan_titled
from crdt.kind import Audience, Field, FieldType
from crdt.record import RecordFold
from identity.errors import Refused
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.drafts import Draft, DraftPart
from node.desk.reading import kind_named, named, names_of
from node.desk.records import check_owner, member_for, parts_of

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def task(desk: Desk, args: dict[str, Any]) -> Json:
    """Add an item to a checklist, or change the one named ``task``: ``title``, ``done``, ``after``, ``remove``."""
    hub = desk.hub
    record: bytes = await hub.run(hub.replica.projection.listing.find, needed_text_of(args, "id"))
    space: bytes = await hub.run(lambda: hub.replica.projection.listing.records_near(record).space)
    member = await member_for(desk, args, space, changes=record)

    def planned() -> Draft:
        check_owner(hub, record)
        fold = hub.replica.projection.fold(record)
        field = _checklist(fold, needed_text_of(args, "field"))
        target, place, where = _placed(hub, record, space, fold, field)
        present = hub.replica.projection.fold(target) if target else None
        part = DraftPart(space=where, part=place, record=target, writes=tuple(_writes(present, field, args)))
        if not place:
            return Draft(main=part, member=member)
        return Draft(main=DraftPart(space=space, record=record), parts=(part,), member=member)

    draft: Draft = await hub.run(planned)
    if not draft.is_empty:
        await drafts.write(hub, [draft])
    return {"id": record.hex(), "changed": not draft.is_empty}


def _checklist(fold: RecordFold | None, path: str) -> Field:
    kind = kind_named(fold.kind if fold else "")
    field = kind.field(path)
    if field is None or field.type is not FieldType.CHECKLIST:
        known = ", ".join(one.path for one in kind.fields if one.type is FieldType.CHECKLIST)
        raise Refused("checklist-field-unknown", field=path[:80], kind=kind.name, known=known)
    return field


def _placed(
    hub: Hub, record: bytes, space: bytes, fold: RecordFold | None, field: Field
) -> tuple[bytes | None, str, bytes]:
    """Return the record that holds the list, None where its part is yet to be made; the part's name; its space."""
    part = kind_named(fold.kind if fold else "").part(field.part)
    if part is None or part.audience is not Audience.HOME:
        return record, "", space
    if fold is None or fold.owner != hub.home.identity.group:
        raise Refused(
            "record-part-not-yours", owner=named(names_of(hub), (fold.owner if fold else None) or b"")
        )
    return parts_of(hub, record).get(part.name), part.name, desk_space.find_space(hub, "home")


def _writes(fold: RecordFold | None, field: Field, args: dict[str, Any]) -> list[PlannedWrite]:
    item = text_of(args, "task")
    if not item:
        return plan_added(fold, field, text_of(args, "title"))
    if flag_of(args, "remove"):
        return plan_removed(fold, field, item)
    if args.get("done") is not None:
        return plan_done(fold, field, item, done=flag_of(args, "done"))
    if args.get("after") is not None:
        return plan_moved(fold, field, item, text_of(args, "after"))
    return plan_titled(fold, field, item, text_of(args, "title"))


COMMANDS = {"task": task}
