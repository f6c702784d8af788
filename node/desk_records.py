"""Commands about records: adding, editing, saying, listing, showing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.changes import PlannedWrite, check_complete, plan_say, sort_values, withdrawal_writes, writes_for
from crdt.history import history
from crdt.kind import Kind, kinds
from crdt.membership import Role
from crdt.moments import instant_text
from crdt.ops import Create, Edit, Say, Write
from crdt.record import RecordFold
from crdt.states import state_of
from crdt.view import author_json
from identity.errors import Refused
from node import desk_space
from node.outcome import Written

if TYPE_CHECKING:
    from node.desk import Desk
    from node.hub import Hub

Json = Any
DEPS_KEPT_MAX = 200


async def show_kinds(desk: Desk, args: dict[str, Any]) -> Json:
    """The declared kinds, or one of them."""
    name = args.get("kind")
    if name:
        return _kind_json(kind_named(str(name)))
    return [_kind_json(kind) for kind in kinds().values()]


async def add(desk: Desk, args: dict[str, Any]) -> Json:
    """Make a record; its parts that stay at home become records of the home space."""
    hub = desk.hub
    kind = kind_named(str(args.get("kind") or ""))
    values = _texts(args.get("fields"))
    check_complete(kind, values)
    space = await hub.run(desk_space.find_space, hub, str(args.get("space") or ""))
    member = await _member(desk, args, space)
    await hub.run(check_writer, hub, space)
    record = await add_record(desk, kind, space, values, shared=bool(args.get("shared")), member=member)
    return {"id": record.hex(), "kind": kind.name, "space": space.hex()}


async def edit(desk: Desk, args: dict[str, Any]) -> Json:
    """Change fields of a record; ``read`` holds the long texts as they were when the writing began."""
    hub = desk.hub
    record = await hub.run(hub.replica.projection.listing.find, str(args.get("id") or ""))
    values = _texts(args.get("fields"))
    if not values:
        raise Refused("edit-nothing")
    member = await _member(desk, args, await hub.run(_space_of, hub, record))
    changed = await edit_record(desk, record, values, read=_texts(args.get("read")), member=member)
    return {"id": record.hex(), "changed": changed}


async def withdraw(desk: Desk, args: dict[str, Any]) -> Json:
    """Put a record into the bin."""
    return await _withdraw(desk, args, withdrawn=True)


async def restore(desk: Desk, args: dict[str, Any]) -> Json:
    """Take a record out of the bin."""
    return await _withdraw(desk, args, withdrawn=False)


async def say(desk: Desk, args: dict[str, Any]) -> Json:
    """Make one signed statement about a record."""
    hub = desk.hub
    listing = hub.replica.projection.listing
    record = await hub.run(listing.find, str(args.get("id") or ""))
    space = await hub.run(_space_of, hub, record)
    await hub.run(check_writer, hub, space)
    member = await _member(desk, args, space)

    def planned() -> Written:
        facts = listing.facts(record)
        wanted = _texts(args.get("args"))
        statement = str(args.get("statement") or "")
        plan = plan_say(
            facts, statement, _named_groups(hub, facts.kind, statement, wanted), hub.home.identity.group
        )
        op = Say(record, plan.statement, plan.args, plan.wording)
        return Written(op=op, deps=_frontier(hub, record), member=member)

    await hub.append(space, [await hub.run(planned)])
    state = await hub.run(lambda: state_of(listing.facts(record), hub.home.clock.wall_ms()))
    return {"id": record.hex(), "state": state}


async def list_records(desk: Desk, args: dict[str, Any]) -> Json:
    """Records of a kind, by date."""
    hub = desk.hub
    kind = kind_named(str(args.get("kind") or "")).name
    where, values = "kind = ? AND part_of IS NULL", [kind]
    if args.get("space"):
        space = await hub.run(desk_space.find_space, hub, str(args["space"]))
        where, values = (
            where + " AND space = ?",
            [*values, await hub.run(lambda: hub.replica.ledger.space_rows[space])],
        )
    if args.get("state"):
        known = kinds()[kind].all_states
        if args["state"] not in known:
            raise Refused("list-state-unknown", state=str(args["state"])[:40], known=", ".join(known))
        where, values = where + " AND state = ?", [*values, args["state"]]
    else:
        where += " AND is_withdrawn = 0"
    for name, comparison in (("from", ">="), ("to", "<=")):
        if args.get(name):
            where += f" AND starts != '' AND substr(starts, 1, 10) {comparison} ?"
            values.append(_day(str(args[name])))
    return await hub.run(_listed, hub, where, values, str(args.get("search") or ""))


async def show(desk: Desk, args: dict[str, Any]) -> Json:
    """One record with everything that is known of it."""
    hub = desk.hub
    await hub.write_notes()

    def shown() -> dict[str, Any]:
        listing = hub.replica.projection.listing
        listing.refresh(hub.home.clock.wall_ms())
        record = listing.find(str(args.get("id") or ""))
        view = listing.view(record, with_parts=True)
        row = hub.replica.projection.row(record)
        assert row is not None
        view["held_by"] = [{"group": g.hex(), "name": _name(hub, g)} for g in hub.peers.held_by(row.id)]
        return _with_names(hub, view)

    return await hub.run(shown)


async def show_history(desk: Desk, args: dict[str, Any]) -> Json:
    """What happened to a record, in order."""
    hub = desk.hub

    def told() -> list[dict[str, Any]]:
        listing = hub.replica.projection.listing
        record = listing.find(str(args.get("id") or ""))
        fold = hub.replica.projection.fold(record)
        assert fold is not None
        names = _member_names(hub, listing.records_near(record).space)
        return [
            {
                "who": {**author_json(one.author), "name": _name(hub, one.author.group)},
                "for": names.get(one.author.member or b""),
                "did": one.did.value,
                "what": one.subject,
                "before": list(one.before),
                "after": one.after,
                "args": [list(pair) for pair in one.args],
                "claimed": instant_text(one.claimed_ms),
                "clock_unsure": one.clock_unsure,
                "arrived": instant_text(one.arrived_ms),
                "earlier_wording": one.earlier_wording,
                "void": one.flaw or None,
                "entry": one.entry.hex(),
            }
            for one in history(fold, listing.records_near(record))
        ]

    return await hub.run(told)


async def search(desk: Desk, args: dict[str, Any]) -> Json:
    """Full text over everything that this node can read."""
    hub = desk.hub
    text = str(args.get("text") or "")
    if not text.strip():
        raise Refused("search-empty")
    return await hub.run(_listed, hub, "is_withdrawn = 0", [], text)


# For other commands too


async def add_record(
    desk: Desk,
    kind: Kind,
    space: bytes,
    values: Mapping[str, str],
    *,
    shared: bool = False,
    key: str = "",
    member: bytes | None = None,
) -> bytes:
    """Make a record with its parts and notes; raise Refused before anything is written."""
    hub = desk.hub
    placed = sort_values(kind, await hub.run(_ids_of_links, hub, kind, values))
    planned = {place: writes_for(kind, given.registers) for place, given in placed.items()}
    main = Create(kind.name, shared, key, None, "", _writes(planned.get("", []), ()))
    (record,) = await hub.append(space, [Written(op=main, member=member)])
    for place, given in placed.items():
        target = record
        if place:
            target = await _add_part(desk, record, kind, place, planned[place], member)
        for path, text in given.notes.items():
            await hub.edit_note(target, path, "", text, member)
    return record


async def edit_record(
    desk: Desk,
    record: bytes,
    values: Mapping[str, str],
    *,
    read: Mapping[str, str] | None = None,
    member: bytes | None = None,
) -> bool:
    """Make fields hold ``values``; return whether anything was written. Raises Refused before anything is."""
    hub = desk.hub
    fold: RecordFold = await hub.run(hub.replica.projection.fold, record)
    kind = kind_named(fold.kind)
    placed = sort_values(kind, await hub.run(_ids_of_links, hub, kind, values))
    parts = await hub.run(_parts, hub, record)
    await hub.run(_check_owner, hub, record)
    planned: dict[str, list[PlannedWrite]] = {}
    for place, given in placed.items():
        target = parts.get(place, record) if place else record
        known = place == "" or place in parts
        planned[place] = await hub.run(_planned, hub, kind, target if known else None, given.registers)
    changed = False
    for place, given in placed.items():
        if place and place not in parts:
            parts[place] = await _add_part(desk, record, kind, place, planned[place], member)
            changed = True
        elif planned[place]:
            await _write(desk, parts[place] if place else record, planned[place], member)
            changed = True
        target = parts[place] if place else record
        for path, text in given.notes.items():
            before = (read or {}).get(path)
            present = await hub.run(_note_text, hub, target, path)
            await hub.edit_note(target, path, present if before is None else before, text, member)
            changed = changed or text != present
    return changed


def kind_named(name: str) -> Kind:
    """Return the declared kind called ``name``; Refused for any other word."""
    found = kinds().get(name)
    if found is None:
        raise Refused("kind-not-declared", kind=name[:40], known=", ".join(kinds()))
    return found


def check_writer(hub: Hub, space: bytes) -> None:
    """Raise Refused unless this group may write in the space."""
    state = hub.replica.state(space)
    if state.sort is acts.SpaceSort.PAIR:
        raise Refused("space-unknown", space=space.hex()[:12])
    if state.genesis is None:
        raise Refused("space-not-here-yet")
    role = state.role(hub.home.identity.group)
    if role is None:
        raise Refused("space-not-member", space=state.name)
    if role < Role.CONTRIBUTOR:
        raise Refused("space-read-only", space=state.name)


def loads(text: str) -> Any:
    """Return what JSON ``text`` holds."""
    return json.loads(text)


# Inside


async def _withdraw(desk: Desk, args: dict[str, Any], *, withdrawn: bool) -> Json:
    hub = desk.hub
    record = await hub.run(hub.replica.projection.listing.find, str(args.get("id") or ""))
    member = await _member(desk, args, await hub.run(_space_of, hub, record))
    await hub.run(_check_owner, hub, record)
    facts = await hub.run(hub.replica.projection.listing.facts, record)
    planned = await hub.run(lambda: withdrawal_writes(facts, withdrawn=withdrawn))
    if planned:
        await _write(desk, record, planned, member)
    return {"id": record.hex(), "withdrawn": withdrawn}


async def _write(desk: Desk, record: bytes, planned: list[PlannedWrite], member: bytes | None) -> None:
    hub = desk.hub

    def written() -> tuple[bytes, Written]:
        deps = _with_superseded(planned, _frontier(hub, record))
        op = Edit(record, _writes(planned, deps))
        return _space_of(hub, record), Written(op=op, deps=deps, member=member)

    space, one = await hub.run(written)
    await hub.append(space, [one])


async def _add_part(
    desk: Desk, record: bytes, kind: Kind, part: str, planned: list[PlannedWrite], member: bytes | None
) -> bytes:
    hub = desk.hub
    home = await hub.run(desk_space.find_space, hub, "home")
    op = Create(kind.name, False, "", record, part, _writes(planned, ()))
    (made,) = await hub.append(home, [Written(op=op, member=member)])
    return made


def _planned(hub: Hub, kind: Kind, record: bytes | None, values: Mapping[str, str]) -> list[PlannedWrite]:
    fold = hub.replica.projection.fold(record) if record is not None else None
    return writes_for(kind, values, fold)


def _writes(planned: Iterable[PlannedWrite], deps: tuple[bytes, ...]) -> tuple[Write, ...]:
    place = {dep: index for index, dep in enumerate(deps)}
    return tuple(Write(one.path, one.value, tuple(place[dep] for dep in one.supersedes)) for one in planned)


def _with_superseded(planned: Iterable[PlannedWrite], frontier: tuple[bytes, ...]) -> tuple[bytes, ...]:
    superseded = [dep for one in planned for dep in one.supersedes]
    return tuple(dict.fromkeys([*superseded, *frontier]))


def _frontier(hub: Hub, record: bytes) -> tuple[bytes, ...]:
    fold = hub.replica.projection.fold(record)
    return fold.frontier[:DEPS_KEPT_MAX] if fold is not None else ()


def _check_owner(hub: Hub, record: bytes) -> None:
    fold = hub.replica.projection.fold(record)
    check_writer(hub, _space_of(hub, record))
    if fold is None or fold.create is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    if fold.owner != hub.home.identity.group and not fold.create.shared:
        raise Refused("record-not-yours", owner=_name(hub, fold.owner or b""))


def _space_of(hub: Hub, record: bytes) -> bytes:
    row = hub.replica.projection.row(record)
    if row is None:
        raise Refused("record-unknown", id=record.hex()[:12])
    return row.space


def _parts(hub: Hub, record: bytes) -> dict[str, bytes]:
    rows = hub.replica.db.execute("SELECT part, record FROM records WHERE part_of = ? ORDER BY id", (record,))
    return {part: bytes(other) for part, other in rows}


def _note_text(hub: Hub, record: bytes, path: str) -> str:
    row = hub.replica.projection.row(record)
    assert row is not None
    found = hub.replica.db.execute(
        "SELECT text FROM notes WHERE record = ? AND path = ?", (row.id, path)
    ).fetchone()
    return str(found[0]) if found else ""


def _listed(hub: Hub, where: str, values: list[Any], text: str) -> list[dict[str, Any]]:
    listing = hub.replica.projection.listing
    listing.refresh(hub.home.clock.wall_ms())
    if not text.strip():
        return [_with_names(hub, view) for view in listing.rows(where, values)]
    found = listing.search(text)
    marks = ", ".join("?" for _ in found)
    views = {view["id"]: view for view in listing.rows(f"{where} AND id IN ({marks})", [*values, *found])}
    order = {row: place for place, row in enumerate(found)}
    rows = {v: hub.replica.projection.row(bytes.fromhex(v)) for v in views}
    ranked = sorted(views.values(), key=lambda view: order.get(getattr(rows[view["id"]], "id", 0), 0))
    return [_with_names(hub, view) for view in ranked]


def _ids_of_links(hub: Hub, kind: Kind, values: Mapping[str, str]) -> dict[str, str]:
    """Lengthen shortened record ids in link fields, and turn names of groups into their ids."""
    result = dict(values)
    for path, text in values.items():
        field = kind.field(path)
        if field is not None and field.type.value in ("link", "group") and text.strip():
            result[path] = _long_ids(hub, field.type.value, text)
    return result


def _long_ids(hub: Hub, sort: str, text: str) -> str:
    find = hub.replica.projection.listing.find if sort == "link" else lambda one: _group_named(hub, one)
    return ";".join(find(one.strip()).hex() for one in text.split(";") if one.strip())


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


def _with_names(hub: Hub, view: dict[str, Any]) -> dict[str, Any]:
    group = bytes.fromhex(view["author"]["group"])
    view["author"] = {**view["author"], "name": _name(hub, group)}
    for said in view["statements"]:
        said["author"] = {**said["author"], "name": _name(hub, bytes.fromhex(said["author"]["group"]))}
    return view


def _name(hub: Hub, group: bytes) -> str:
    if group == hub.home.identity.group:
        return hub.home.identity.name
    return hub.replica.names().get(group) or group.hex()[:10]


def _member_names(hub: Hub, space: bytes) -> dict[bytes, str]:
    rows = hub.replica.db.execute("SELECT id, name FROM members")
    return {desk_space.member_in(member, space): name for member, name in rows}


async def _member(desk: Desk, args: dict[str, Any], space: bytes) -> bytes | None:
    text = args.get("as")
    if not text:
        return None
    member, name, role, spaces = await desk.hub.run(desk_space.find_member, desk.hub, str(text))
    if role == "see":
        raise Refused("member-may-only-see", member=name)
    if spaces and space.hex() not in spaces:
        raise Refused("member-not-in-space", member=name)
    return desk_space.member_in(member, space)


def _texts(value: object) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise Refused("command-argument-broken")
    return dict(value)


def _day(text: str) -> str:
    if len(text) < 10 or text[4] != "-" or text[7] != "-" or not text[:4].isdigit():
        raise Refused("list-date-broken", date=text[:40])
    return text[:10]


def _kind_json(kind: Kind) -> dict[str, Any]:
    return {
        "kind": kind.name,
        "version": kind.version,
        "fields": [
            {
                "name": field.path,
                "type": field.type.value,
                "required": field.required,
                "many": field.many,
                "choices": list(field.choices),
            }
            for field in kind.fields
        ],
        "parts": [{"part": part.name, "audience": part.audience.value} for part in kind.parts],
        "statements": [
            {
                "name": statement.name,
                "by": statement.by.value,
                "binds": list(statement.binds),
                "args": [argument.name for argument in statement.args],
            }
            for statement in kind.statements
        ],
        "states": list(kind.all_states),
    }


COMMANDS = {
    "kinds": show_kinds,
    "add": add,
    "edit": edit,
    "withdraw": withdraw,
    "restore-record": restore,
    "say": say,
    "list": list_records,
    "show": show,
    "history": show_history,
    "search": search,
}
