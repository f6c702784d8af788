"""What a member of the group may do and see through the page: the desk as seen by one of them.

The keeper of the node may do everything. A member may do what the table below gives their role, in the spaces on their
list, and nothing that it doesn't name. Their spaces narrow each question before it is asked (``only``), what they write
bears their name (``as``), and whatever an answer still tells of another space is cut out of it. From the LAN the parts
of a record that live at home are left out for everybody, also for the keeper of a node without a screen; of what is the
keeper's alone they do there what ``FROM_AFAR`` names.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.kind import Audience, FieldType, kinds
from identity.errors import Refused
from node.desk import space as desk_space
from node.desk.arguments import list_of, text_of
from node.desk.records import is_by_member
from node.desk.rights import FROM_AFAR, RIGHTS, Right
from node.desk.undoing import entry_named
from web.local.events import MISSED
from web.local.sessions import KEEPER

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub
    from web.local.sessions import Viewer

Json = Any


_OWN_ONLY = frozenset({"edit", "restore-record", "settle", "task", "withdraw"})
_ROLES = {"see": Right.SEE, "add": Right.ADD, "edit": Right.EDIT}
_OF_STATUS = ("group", "name", "device", "language", "unlocked", "running", "reading_only")
_ID = re.compile(r"[0-9a-f]{64}")
_HEX = re.compile(r"[0-9a-fA-F]{1,64}")
# So long a beginning of an id is no other word by chance.
_BEGINNING_CHARS_MIN = 8
_SET_BY_US = ("only", "as", "without_parts")
_SQL_VALUES_MAX = 500
# By these an object in a result says what it is about.
_SUBJECTS = ("id", "record", "space", "part_of", "overlay_of", "base")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member, or the keeper from the LAN, with what they may; ``hidden_parts``: what lives at home isn't for them."""

    member: bytes
    name: str
    right: Right
    role: str
    spaces: frozenset[bytes]
    hidden_parts: bool


async def call(desk: Desk, viewer: Viewer, command: str, args: dict[str, Any]) -> Json:
    """Carry out a command as far as the viewer may; raises Fault, and Refused where they may not."""
    if viewer == KEEPER:
        return await desk.call(command, args)
    hub = desk.hub
    person, asked = await _asked(desk, viewer, command, args)
    result = await desk.call(command, asked)
    if command == "status" and not viewer.is_keeper:
        return {name: result[name] for name in _OF_STATUS}
    return await hub.run(lambda: _narrowed(hub, person, command, cut(hub, person, result)))


async def listed(desk: Desk, viewer: Viewer, args: dict[str, Any]) -> AsyncGenerator[list[Json], None]:
    """Yield what ``list`` returns, some records at a time, each as far as the viewer may see it then; raises Fault."""
    if viewer == KEEPER:
        async for piece in desk.listed(args):
            yield piece
        return
    _, asked = await _asked(desk, viewer, "list", args)
    async for piece in desk.listed(asked):
        person, _ = await _asked(desk, viewer, "list", args)
        yield await desk.hub.run(cut, desk.hub, person, piece)


async def exported(
    desk: Desk, viewer: Viewer, args: dict[str, Any]
) -> AsyncGenerator[str | dict[str, Json], None]:
    """Yield the content of what ``export`` returns, and last its other fields; Refused for all but the keeper here."""
    if viewer != KEEPER:
        await _asked(desk, viewer, "export", {})
    async with aclosing(desk.exported(args)) as pieces:
        async for piece in pieces:
            yield piece


async def visible(desk: Desk, viewer: Viewer, event: dict[str, Any]) -> dict[str, Any] | None:
    """Return what a viewer may hear of an event, None for nothing."""
    if viewer == KEEPER or event == {"event": MISSED}:
        return event
    hub = desk.hub
    person: Person = await hub.run(person_of, hub, viewer)
    if viewer.is_keeper:
        return None if await hub.run(_hidden, hub, person, set(_ids(event))) else event
    if event.get("event") not in ("record", "space") or not _ID.fullmatch(str(event.get("id"))):
        return None
    hidden = await hub.run(_hidden, hub, person, {str(event["id"])})
    known = await hub.run(_is_known, hub, str(event["id"]))
    return (
        None
        if hidden or not known
        else {name: event[name] for name in ("event", "id", "space") if name in event}
    )


async def _asked(
    desk: Desk, viewer: Viewer, command: str, args: dict[str, Any]
) -> tuple[Person, dict[str, Any]]:
    """Return who a member is and what they ask, as far as they may see what it is about; Refused where they may not."""
    hub = desk.hub
    person: Person = await hub.run(person_of, hub, viewer)
    right = RIGHTS.get(command, Right.KEEPER)
    if person.right < right:
        raise Refused("viewer-may-not", name=person.name)
    asked = {name: value for name, value in args.items() if name not in _SET_BY_US}
    if viewer.is_keeper:
        if right is Right.KEEPER and command not in FROM_AFAR:
            raise Refused("viewer-not-keeper")
        await hub.run(_check_records, hub, person, command, asked)
        # For whom they write they say themselves, as at the node.
        named = {"as": args["as"]} if "as" in args else {}
        return person, asked | named | {"without_parts": True}
    await hub.run(_check, hub, person, command, asked)
    narrowed = {"only": sorted(space.hex() for space in person.spaces), "without_parts": person.hidden_parts}
    return person, asked | narrowed | {"as": person.member.hex()}


async def check_note(desk: Desk, viewer: Viewer, record: str, path: str) -> None:
    """Raise Refused unless the viewer may see the long text of a record; who may write in it is told there."""
    if viewer != KEEPER:
        person: Person = await desk.hub.run(person_of, desk.hub, viewer)
        await desk.hub.run(_check, desk.hub, person, "show", {"id": record, "path": path})


# In the store's thread


def person_of(hub: Hub, viewer: Viewer) -> Person:
    """Return the member who looks, as they stand now; raise Refused when they are no longer here."""
    if viewer.is_keeper:
        return Person(
            member=b"",
            name=hub.home.identity.name,
            right=Right.KEEPER,
            role="keeper",
            spaces=frozenset(hub.replica.spaces),
            hidden_parts=True,
        )
    found = hub.replica.db.execute(
        "SELECT name, role, spaces FROM members WHERE id = ? AND is_removed = 0", (viewer.member,)
    ).fetchone()
    if found is None:
        raise Refused("viewer-gone")
    name, role, _ = found
    home, listed = desk_space.find_space(hub, "home"), desk_space.spaces_of(found[2])
    carrying = {
        space
        for space, state in hub.replica.spaces.items()
        if state.genesis is not None and state.sort is not acts.SpaceSort.PAIR
    }
    spaces = frozenset(listed & carrying)
    return Person(
        member=viewer.member or b"",
        name=name,
        right=_ROLES.get(role, Right.SEE),
        role=role,
        spaces=spaces,
        hidden_parts=viewer.is_lan or home not in spaces,
    )


def cut(hub: Hub, person: Person, result: Json) -> Json:
    """Return a result without anything that names a record or a space which the member may not see."""
    hidden = _hidden(hub, person, set(_ids(result)))
    return _without(result, hidden) if hidden else result


def _narrowed(hub: Hub, person: Person, command: str, result: Json) -> Json:
    """Return a result that tells what the member may do, where the command tells what their group may."""
    if command == "show":
        return {**result, "may": _may(hub, person, result["id"], result["may"])}
    if command == "activity" and person.right < Right.EDIT:
        return {**result, "happened": [{**one, "undo": False} for one in result["happened"]]}
    return result


def _may(hub: Hub, person: Person, record: str, may: Json) -> Json:
    if person.right < Right.ADD:
        return {**may, "edit": False, "withdraw": False, "say": [], "why": may["why"] or "viewer-may-not"}
    if person.right < Right.EDIT and not _is_own(hub, person, bytes.fromhex(record)):
        return {**may, "edit": False, "withdraw": False, "why": may["why"] or "viewer-only-own"}
    return may


def _check(hub: Hub, person: Person, command: str, args: dict[str, Any]) -> None:
    """Raise Refused where a member asks for what isn't theirs, in words that don't tell whether it is there."""
    for text in [*([text_of(args, "space")] if "space" in args else []), *list_of(args, "spaces")]:
        if text and desk_space.find_space(hub, text) not in person.spaces:
            raise Refused("space-unknown", space=text[:80])
    if command == "add" and desk_space.find_space(hub, text_of(args, "space")) not in person.spaces:
        raise Refused("viewer-not-in-space", name=person.name)
    _check_records(hub, person, command, args)


def _check_records(hub: Hub, person: Person, command: str, args: dict[str, Any]) -> None:
    # Each once: millions of them fit into one question.
    for text in dict.fromkeys(_named(args)):
        if _names_hidden(hub, person, text.lower()):
            raise Refused("record-unknown", id=text[:12])
    if text_of(args, "id"):
        record = hub.replica.projection.listing.find(text_of(args, "id"))
        if _hidden(hub, person, {record.hex()}):
            raise Refused("record-unknown", id=text_of(args, "id")[:12])
        if command in _OWN_ONLY and person.right < Right.EDIT and not _is_own(hub, person, record):
            raise Refused("viewer-only-own", name=person.name)
    if command == "undo":
        _check_entry(hub, person, text_of(args, "entry"))
    if person.hidden_parts and any(_is_at_home(name) for name in _names(args)):
        raise Refused("viewer-not-this-part", name=person.name)


def _check_entry(hub: Hub, person: Person, text: str) -> None:
    record, _ = entry_named(hub, text)
    if _hidden(hub, person, {record.hex()}):
        raise Refused("undo-entry-unknown", entry=text[:80])


def _is_own(hub: Hub, person: Person, record: bytes) -> bool:
    row = hub.replica.projection.row(record)
    return row is not None and is_by_member(hub, record, desk_space.member_in(person.member, row.space))


def _hidden(hub: Hub, person: Person, ids: set[str]) -> set[str]:
    """Return which of the ids are records or spaces that the member may not see."""
    spaces = {space.hex() for space in hub.replica.spaces}
    hidden = {id_ for id_ in ids & spaces if bytes.fromhex(id_) not in person.spaces}
    # A space that the keeper made or was let into just now is theirs, too.
    hidden -= spaces if person.right is Right.KEEPER else set()
    rows = hub.replica.ledger.space_rows
    allowed = {rows[space] for space in person.spaces if space in rows}
    wanted = sorted(ids - spaces)
    for start in range(0, len(wanted), _SQL_VALUES_MAX):
        some = [bytes.fromhex(id_) for id_ in wanted[start : start + _SQL_VALUES_MAX]]
        found = hub.replica.db.execute(
            f"SELECT record, space, part_of FROM records WHERE record IN ({', '.join('?' * len(some))})",  # noqa: S608
            some,
        )
        for record, space, part_of in found:
            is_theirs = person.right is Right.KEEPER or space in allowed
            if not is_theirs or (person.hidden_parts and part_of is not None):
                hidden.add(bytes(record).hex())
    return hidden


def _names_hidden(hub: Hub, person: Person, text: str) -> bool:
    """Tell whether a beginning of an id can mean something that the member may not see."""
    low, high = (
        bytes.fromhex(text[: len(text) // 2 * 2]),
        bytes.fromhex(text[: len(text) // 2 * 2]) + b"\xff" * 32,
    )
    rows = hub.replica.db.execute(
        "SELECT record FROM records WHERE record BETWEEN ? AND ?", (low, high)
    ).fetchall()
    found = {bytes(record).hex() for (record,) in rows}
    found |= {space.hex() for space in hub.replica.spaces}
    return bool(_hidden(hub, person, {id_ for id_ in found if id_.startswith(text)}))


def _is_known(hub: Hub, id_: str) -> bool:
    name = bytes.fromhex(id_)
    return name in hub.replica.spaces or hub.replica.projection.row(name) is not None


# Pure


def _ids(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield from _ID.findall(value)
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _ids(name)
            yield from _ids(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _ids(inner)


def _without(value: Json, hidden: set[str]) -> Json:
    """Return JSON without the objects, list items and keys that name what is hidden; texts that do become empty."""
    if isinstance(value, str):
        return "" if _tells(value, hidden) else value
    if isinstance(value, Mapping):
        return {
            name: None if _is_about(inner, hidden) else _without(inner, hidden)
            for name, inner in value.items()
            if not _tells(str(name), hidden)
        }
    if isinstance(value, list | tuple):
        return [_without(inner, hidden) for inner in value if not _is_about(inner, hidden)]
    return value


def _is_about(value: Json, hidden: set[str]) -> bool:
    """Tell whether a value is the id of what is hidden, or an object about it."""
    if isinstance(value, str):
        return _tells(value, hidden)
    return isinstance(value, Mapping) and any(_is_about(value.get(name), hidden) for name in _SUBJECTS)


def _tells(text: str, hidden: set[str]) -> bool:
    return any(id_ in hidden for id_ in _ID.findall(text))


def _named(args: Mapping[str, Any]) -> Iterator[str]:
    """Yield what may name a record, by its id or the beginning of one; a link takes a beginning of any length."""
    for name, text in _places(args, ""):
        least = 1 if name in _links() else _BEGINNING_CHARS_MIN
        for one in re.split(r"[;,\s]+", text):
            if len(one) >= least and _HEX.fullmatch(one):
                yield one


def _places(value: Json, name: str) -> Iterator[tuple[str, str]]:
    """Yield each text with the name under which it is given; what settles a field bears the name of that field."""
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            field = value.get("field")
            own = field.partition("/")[0] if key == "value" and isinstance(field, str) else str(key)
            yield from _places(inner, own)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _places(inner, name)


@cache
def _links() -> frozenset[str]:
    """Return the names of fields and arguments that hold ids of records, and those of a command's own."""
    found = {"id", "record", "case"}
    for kind in kinds().values():
        fields = [*kind.fields, *(argument for statement in kind.statements for argument in statement.args)]
        found |= {one for field in fields if field.type is FieldType.LINK for one in (field.name, field.path)}
    return frozenset(found)


def _names(args: Mapping[str, Any]) -> Iterator[str]:
    """Yield the names of fields that are to be written."""
    for name in ("fields", "read"):
        given = args.get(name)
        yield from (str(key) for key in given) if isinstance(given, Mapping) else ()
    for name in ("field", "path"):
        if isinstance(args.get(name), str):
            yield args[name]


def _is_at_home(name: str) -> bool:
    return any(name == path or name.startswith(f"{path}/") for path in _paths_at_home())


def _paths_at_home() -> Iterator[str]:
    for kind in kinds().values():
        at_home = {part.name for part in kind.parts if part.audience is Audience.HOME}
        yield from (field.path for field in kind.fields if field.part in at_home)
