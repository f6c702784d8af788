"""Commands that write records: adding, editing, withdrawing, saying."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from crdt import acts, limits, overlays
from crdt.activation import check_rests
from crdt.changes import (
    PlannedWrite,
    check_complete,
    plan_say,
    replacing,
    sort_values,
    withdrawal_writes,
    writes_for,
)
from crdt.kind import BASE, WITHDRAWN_PATH, FieldType, Kind
from crdt.membership import Role
from crdt.moments import read_moment
from crdt.ops import Say
from crdt.record import RecordFold
from crdt.reviewing import check_effect
from crdt.states import Facts, Withdrawal, state_of
from crdt.values import parse
from identity.errors import Refused
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of, texts_of
from node.desk.drafts import Draft, DraftPart, NoteChange
from node.desk.reading import kind_named, named, names_of
from node.replica.outcome import Written
from node.replica.recurring import RECURRENCE_FIELD, check_rule
from node.sharing.endings import removal_told
from node.store import texts

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
Links = Callable[[str], str]


async def add(desk: Desk, args: dict[str, Any]) -> Json:
    """Make a record; its parts that stay at home become records of the home space."""
    hub = desk.hub
    kind, values = kind_named(needed_text_of(args, "kind")), texts_of(args, "fields")
    shared = flag_of(args, "shared")
    check_rule(values.get(RECURRENCE_FIELD, ""))
    space = await hub.run(desk_space.find_space, hub, text_of(args, "space"))
    member = await member_for(desk, args, space)
    draft = await hub.run(lambda: plan_new(hub, kind, space, values, shared=shared, member=member))
    (record,) = await drafts.write(hub, [draft])
    return {"id": record.hex(), "kind": kind.name, "space": space.hex(), **_skipped(kind, values)}


async def edit(desk: Desk, args: dict[str, Any]) -> Json:
    """Change fields of a record; ``read`` holds the long texts as they were when the writing began."""
    hub = desk.hub
    record, space = await _record(desk, args)
    values, read = texts_of(args, "fields"), texts_of(args, "read")
    if not values:
        raise Refused("edit-nothing")
    check_rule(values.get(RECURRENCE_FIELD, ""))
    member = await member_for(desk, args, space, changes=record)
    # A text that is still to be put together is not what anybody read.
    await hub.write_notes()
    draft: Draft = await hub.run(lambda: plan_edit(hub, record, values, read=read, member=member))
    if not draft.is_empty:
        await drafts.write(hub, [draft])
    return {"id": record.hex(), "changed": not draft.is_empty, **_skipped(kind_named(draft.kind), values)}


async def settle(desk: Desk, args: dict[str, Any]) -> Json:
    """Choose one of several standing values of a field, or write another one: it takes the place of them all.

    ``field`` may also name one register below a field, like ``tasks/ITEM/title``; an empty value clears it. Where
    somebody wrote in a record that was withdrawn meanwhile it is ``@withdrawn``, and the value ``yes`` or empty.
    """
    hub = desk.hub
    if text_of(args, "field") == WITHDRAWN_PATH:
        return await _settle_withdrawal(desk, args)
    record, space = await _record(desk, args)
    path, value = needed_text_of(args, "field"), text_of(args, "value")
    member = await member_for(desk, args, space, changes=record)
    draft: Draft = await hub.run(lambda: _plan_settling(hub, record, path, value, member))
    if not draft.is_empty:
        await drafts.write(hub, [draft])
    return {"id": record.hex(), "changed": not draft.is_empty}


async def withdraw(desk: Desk, args: dict[str, Any]) -> Json:
    """Put a record into the bin."""
    return await _withdraw(desk, args, withdrawn=True)


async def restore(desk: Desk, args: dict[str, Any]) -> Json:
    """Take a record out of the bin."""
    return await _withdraw(desk, args, withdrawn=False)


async def say(desk: Desk, args: dict[str, Any]) -> Json:
    """Make one signed statement about a record.

    ``seen``: what ``show`` told for it (``may.seen``); refused where anything of that changed since.
    """
    hub = desk.hub
    listing = hub.replica.projection.listing
    record, space = await _record(desk, args)
    statement, wanted = needed_text_of(args, "statement"), texts_of(args, "args")
    await hub.run(check_writer, hub, space)
    member = await member_for(desk, args, space)

    def planned() -> Written:
        facts, group, at = listing.facts(record), hub.home.identity.group, hub.home.clock.wall_ms()
        _check_seen(facts, statement, text_of(args, "seen"))
        plan = plan_say(facts, statement, _named_groups(hub, facts.kind, statement, wanted), group, at=at)
        if facts.kind is not None and facts.kind.reviewing is not None:
            check_effect(facts, plan, group, member, moved=overlays.has_moved(facts))
        op = Say(record, plan.statement, plan.args, plan.wording)
        fold = hub.replica.projection.to_write_in(record, hub.home.identity.group)
        return Written(op=op, deps=drafts.superseding((), fold.frontier if fold else ()), member=member)

    await hub.append(space, [await hub.run(planned)])
    state = await hub.run(lambda: state_of(listing.facts(record), hub.home.clock.wall_ms()))
    return {"id": record.hex(), "state": state}


def _check_seen(facts: Facts, statement: str, seen: str) -> None:
    """Raise Refused where somebody would sign what they had not seen."""
    declared = facts.kind.statement(statement) if seen and facts.kind else None
    if declared is not None and overlays.seen_mark(facts, declared) != seen:
        raise Refused("record-changed-since-seen")


# For other commands too; all but member_for in the store's thread


def plan_new(
    hub: Hub,
    kind: Kind,
    space: bytes,
    values: Mapping[str, str],
    *,
    shared: bool = False,
    key: str = "",
    member: bytes | None = None,
    as_told: bool = False,
    links: Links | None = None,
) -> Draft:
    """Return what to write for a new record; raise Refused where it can't be made.

    What is ``as_told`` by others may be moments without a zone, and end before it starts; ``links`` finds the record
    that a link field names.
    """
    check_complete(kind, values)
    check_writer(hub, space)
    home = desk_space.find_space(hub, "home")
    whole = _ids_of_links(hub, kind, values, links)
    over = _over_writes(hub, kind, None, whole)
    parts = [
        DraftPart(
            space=home if place else space,
            part=place,
            writes=(*writes_for(kind, registers, as_told=as_told), *(() if place else over)),
            notes={path: _note(path, "", text) for path, text in notes.items()},
        )
        for place, registers, notes in _placed(kind, whole)
        if not place or any(text.strip() for text in (*registers.values(), *notes.values()))
    ]
    return Draft(main=parts[0], parts=tuple(parts[1:]), kind=kind.name, shared=shared, key=key, member=member)


def plan_edit(
    hub: Hub,
    record: bytes,
    values: Mapping[str, str],
    *,
    read: Mapping[str, str] | None = None,
    member: bytes | None = None,
    as_told: bool = False,
    links: Links | None = None,
) -> Draft:
    """Return what makes the fields of a record hold ``values``; raise Refused where they can't."""
    fold: RecordFold | None = hub.replica.projection.fold(record)
    if fold is None or fold.create is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    check_owner(hub, record)
    kind = kind_named(fold.kind)
    known = {"": record, **parts_of(hub, record)}
    home = desk_space.find_space(hub, "home")
    whole = _ids_of_links(hub, kind, values, links)
    placed, over = _placed(kind, whole), _over_writes(hub, kind, fold, whole)
    if len(placed) > 1 and fold.owner != hub.home.identity.group:
        raise Refused("record-part-not-yours", owner=named(names_of(hub), fold.owner or b""))
    parts = []
    for place, registers, notes in placed:
        target = known.get(place)
        present = hub.replica.projection.fold(target) if target else None
        part = DraftPart(
            space=_space_of(hub, target) if target else home,
            part=place,
            record=target,
            writes=(*writes_for(kind, registers, present, as_told=as_told), *(() if place else over)),
            notes={
                path: _note(path, _read_text(hub, target, path, read), text) for path, text in notes.items()
            },
        )
        if place == "" or target or part.writes or any(c.read != c.new for c in part.notes.values()):
            parts.append(part)
    return Draft(main=parts[0], parts=tuple(parts[1:]), kind=kind.name, member=member)


def check_writer(hub: Hub, space: bytes) -> None:
    """Raise Refused unless this group may write in the space."""
    state = hub.replica.state(space)
    if state.sort is acts.SpaceSort.PAIR:
        raise Refused("space-unknown", space=space.hex()[:12])
    if state.genesis is None:
        raise Refused("space-not-here-yet")
    role = state.role(hub.home.identity.group)
    if role is None:
        removed = removal_told(hub, space)
        if removed is not None:
            raise Refused("space-removed-you", **removed)
        raise Refused("space-not-member", space=state.name)
    if role < Role.CONTRIBUTOR:
        raise Refused("space-read-only", space=state.name)


def check_owner(hub: Hub, record: bytes) -> None:
    """Raise Refused unless this group may write in the record, and would see it."""
    fold = hub.replica.projection.to_write_in(record, hub.home.identity.group)
    check_writer(hub, _space_of(hub, record))
    if fold is None or fold.create is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    if fold.owner != hub.home.identity.group and not fold.create.shared:
        raise Refused("record-not-yours", owner=named(names_of(hub), fold.owner or b""))


def parts_of(hub: Hub, record: bytes) -> dict[str, bytes]:
    """Return the parts that this group made of a record, the first of each name."""
    rows = hub.replica.db.execute(
        "SELECT part, record FROM records WHERE part_of = ? ORDER BY id DESC", (record,)
    ).fetchall()
    folds = {bytes(other): hub.replica.projection.fold(bytes(other)) for _, other in rows}
    own = hub.home.identity.group
    return {
        part: bytes(other)
        for part, other in rows
        if (fold := folds[bytes(other)]) is not None and fold.owner == own
    }


def is_by_member(hub: Hub, record: bytes, member: bytes | None) -> bool:
    """Tell whether a record was made here for ``member``, as its space knows them."""
    fold = hub.replica.projection.fold(record)
    if fold is None or fold.create is None or fold.owner != hub.home.identity.group:
        return False
    return fold.author.member == member


async def member_for(
    desk: Desk, args: dict[str, Any], space: bytes, *, changes: bytes | None = None
) -> bytes | None:
    """Return the member for whom a command writes in ``space``, None for nobody in particular.

    ``changes``: the record that it changes; raises Refused where somebody may only add and it is not theirs.
    """
    hub, text = desk.hub, text_of(args, "as")
    if not text:
        return None
    member, name, role, spaces = await hub.run(desk_space.find_member, hub, text)
    if role == "see":
        raise Refused("member-may-only-see", member=name)
    if spaces and space.hex() not in spaces:
        raise Refused("member-not-in-space", member=name)
    there = desk_space.member_in(member, space)
    if role == "add" and changes is not None and not await hub.run(is_by_member, hub, changes, there):
        raise Refused("viewer-only-own", name=name)
    return there


def loads(text: str) -> Any:
    """Return what JSON ``text`` holds."""
    return json.loads(text)


# Inside


async def _settle_withdrawal(desk: Desk, args: dict[str, Any]) -> Json:
    value = text_of(args, "value")
    if value not in ("yes", ""):
        raise Refused("settle-nothing", field=WITHDRAWN_PATH)
    before = await desk.hub.run(lambda: desk.hub.replica.projection.listing.find(needed_text_of(args, "id")))
    stood: Withdrawal = await desk.hub.run(
        lambda: desk.hub.replica.projection.listing.facts(before).withdrawal
    )
    done = await _withdraw(desk, args, withdrawn=value == "yes")
    wanted = Withdrawal.WITHDRAWN if value else Withdrawal.NONE
    return {"id": done["id"], "changed": stood is not wanted}


def _plan_settling(hub: Hub, record: bytes, path: str, value: str, member: bytes | None) -> Draft:
    fold: RecordFold | None = hub.replica.projection.fold(record)
    if fold is None or fold.create is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    if "/" not in path:
        # One of those that stand is nobody's slip of the pen: what is wrong with it is told of the record.
        stands = value in fold.registers.values(path)
        return plan_edit(hub, record, {path: value}, member=member, as_told=stands)
    check_owner(hub, record)
    field = kind_named(fold.kind).field_holding(path)
    if field is None or not fold.registers.standing(path):
        raise Refused("settle-nothing", field=path[:80])
    leaf = field.type is FieldType.CHECKLIST and path.endswith(("/done", "/order"))
    stored = value if leaf else (parse(field, value) if value.strip() else None)
    if leaf and value not in ("", "yes") and value not in fold.registers.values(path):
        raise Refused("settle-nothing", field=path[:80])
    writes = tuple(replacing(fold.registers, field, {path: stored}))
    part = DraftPart(space=_space_of(hub, record), record=record, writes=writes)
    return Draft(main=part, kind=fold.kind, member=member)


async def _withdraw(desk: Desk, args: dict[str, Any], *, withdrawn: bool) -> Json:
    hub = desk.hub
    record, space = await _record(desk, args)
    member = await member_for(desk, args, space, changes=record)
    await hub.run(check_owner, hub, record)

    def planned() -> Draft:
        facts = hub.replica.projection.listing.facts(record)
        if withdrawn:
            check_rests(facts)
        writes = withdrawal_writes(facts, withdrawn=withdrawn)
        return Draft(main=DraftPart(space=space, record=record, writes=tuple(writes)), member=member)

    draft: Draft = await hub.run(planned)
    if not draft.is_empty:
        await drafts.write(hub, [draft])
    return {"id": record.hex(), "withdrawn": withdrawn}


def _skipped(kind: Kind, values: Mapping[str, str]) -> Json:
    """Return which local times no clock shows, and what they count as: whoever wrote them is to hear of it."""
    moments = ((path, read_moment(text.strip())) for path, text in values.items() if _is_moment(kind, path))
    told = [
        {"field": path, "given": f"{moment.local:%H:%M}", "counts_as": moment.counts_as, "zone": moment.zone}
        for path, moment in moments
        if moment is not None and moment.counts_as
    ]
    return {"skipped": told} if told else {}


def _is_moment(kind: Kind, path: str) -> bool:
    field = kind.field(path)
    return field is not None and field.type is FieldType.MOMENT


async def _record(desk: Desk, args: dict[str, Any]) -> tuple[bytes, bytes]:
    """Return the record that a command names, and its space."""
    hub, prefix = desk.hub, needed_text_of(args, "id")

    def found() -> tuple[bytes, bytes]:
        record = hub.replica.projection.listing.find(prefix)
        return record, _space_of(hub, record)

    placed: tuple[bytes, bytes] = await hub.run(found)
    return placed


def _placed(kind: Kind, values: Mapping[str, str]) -> list[tuple[str, Mapping[str, str], Mapping[str, str]]]:
    """Return what goes to registers and notes, by part; the record itself comes first, also with nothing."""
    found = sort_values(kind, values)
    places = ["", *(place for place in found if place)]
    given = [(place, found.get(place)) for place in places]
    return [(place, one.registers, one.notes) if one else (place, {}, {}) for place, one in given]


def _over_writes(
    hub: Hub, kind: Kind, fold: RecordFold | None, values: Mapping[str, str]
) -> list[PlannedWrite]:
    """Return the writes by which an overlay says something over its base; none for other kinds."""
    given = sort_values(kind, values).get("")
    if given is None or not given.over:
        return []
    original = values.get(BASE) or (fold.registers.values(BASE) if fold else ("",))[0]
    listing = hub.replica.projection.listing
    facts = listing.facts(listing.find(original))
    return overlays.plan(facts, facts.notes, fold.registers if fold else None, given.over)


def _note(path: str, read: str, new: str) -> NoteChange:
    if len(new) > limits.NOTE_CHARS_MAX:
        raise Refused("value-too-long", field=path, chars=limits.NOTE_CHARS_MAX)
    # The note has plain line ends; what was read may come from a file or a form that has others.
    return NoteChange(read=_plain(read), new=_plain(new))


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _read_text(hub: Hub, record: bytes | None, path: str, read: Mapping[str, str] | None) -> str:
    """Return a long text as whoever edits it read it: as they say, else as it stands here."""
    if read is not None and path in read:
        return read[path]
    row = hub.replica.projection.row(record) if record else None
    if row is None:
        return ""
    found = hub.replica.db.execute(
        "SELECT text FROM notes WHERE record = ? AND path = ?", (row.id, path)
    ).fetchone()
    return texts.plain(found[0]) if found else ""


def _space_of(hub: Hub, record: bytes) -> bytes:
    row = hub.replica.projection.row(record)
    if row is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    return row.space


def _ids_of_links(
    hub: Hub, kind: Kind, values: Mapping[str, str], links: Links | None = None
) -> dict[str, str]:
    """Lengthen shortened record ids in link fields, and turn names of groups into their ids."""
    result = dict(values)
    for path, text in values.items():
        field = kind.field(path)
        if field is not None and field.type.value in ("link", "group", "order") and text.strip():
            result[path] = _long_ids(hub, field.type.value, text, links)
    return result


def _long_ids(hub: Hub, sort: str, text: str, links: Links | None = None) -> str:
    def find(one: str) -> str:
        if sort == "group":
            return _group_named(hub, one).hex()
        if sort == "order":
            return _group_or_person(hub, one)
        found = links(one) if links is not None else one
        return hub.replica.projection.listing.find(found).hex()

    return ";".join(find(one.strip()) for one in text.split(";") if one.strip())


def _group_or_person(hub: Hub, text: str) -> str:
    """Return the id of the group that ``text`` names, else ``text``: an order has groups and people."""
    try:
        return _group_named(hub, text).hex()
    except Refused:
        return text


def _named_groups(hub: Hub, kind: Kind | None, statement: str, args: Mapping[str, str]) -> dict[str, str]:
    declared = kind.statement(statement) if kind else None
    fields = {field.name: field for field in declared.args} if declared else {}
    result = dict(args)
    for name, text in args.items():
        sort = fields[name].type.value if name in fields else ""
        if sort in ("link", "group") and text.strip():
            result[name] = _long_ids(hub, sort, text)
    return result


def _group_named(hub: Hub, text: str) -> bytes:
    if text == hub.home.identity.name or (
        len(text) >= 4 and hub.home.identity.group.hex().startswith(text.lower())
    ):
        return hub.home.identity.group
    return hub.peers.find(text).group


COMMANDS = {
    "add": add,
    "edit": edit,
    "settle": settle,
    "withdraw": withdraw,
    "restore-record": restore,
    "say": say,
}
