"""Commands that read records: kinds, lists, one record, its history, search."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from crdt import overlays
from crdt.history import Happening, history
from crdt.kind import Audience, Field, FieldType, Kind, kinds
from crdt.moments import instant_text
from crdt.view import author_json
from identity.errors import Refused
from node.desk import showing
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, number_of, text_of
from node.desk.scope import scope_of
from node.links.holding import still_there
from node.links.peers import Holder
from node.replica.list_pages import Wanted, briefs_of, in_order, page
from node.replica.whole_folds import whole_fold
from node.sharing import setting_aside

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
# In longer lists who holds a record is left to ``show``: it costs a look-up each.
_HELD_TOLD_MAX = 500
# Behind a day, all that begins with it comes before.
_AFTER_TIMES = "~"
LIST_LIMIT_MAX = 100_000
PIECE_RECORDS = 1_000
_BLOCKS = (
    "clocks",
    "escalation",
    "rhythm",
    "turn",
    "ledger",
    "readings",
    "weighing",
    "deciding",
    "signing",
    "activation",
    "reviewing",
    "referrals",
)


async def show_kinds(desk: Desk, args: dict[str, Any]) -> Json:
    """The declared kinds, or one of them."""
    name = text_of(args, "kind")
    if name:
        return _kind_json(kind_named(name))
    return [_kind_json(kind) for kind in kinds().values()]


async def list_records(desk: Desk, args: dict[str, Any]) -> Json:
    """Records of a kind, by date."""
    return [one async for piece in list_in_pieces(desk, args) for one in piece]


async def list_in_pieces(desk: Desk, args: dict[str, Any]) -> AsyncIterator[list[Json]]:
    """Yield the records of a kind, by date, so many at a time that memory stays flat."""
    hub = desk.hub
    kind = kind_named(needed_text_of(args, "kind"))
    limit = number_of(args, "limit", 0, LIST_LIMIT_MAX) or None
    state, text, after = text_of(args, "state"), text_of(args, "search"), text_of(args, "after")
    if state and state not in kind.all_states:
        raise Refused("list-state-unknown", state=state[:40], known=", ".join(kind.all_states))
    first, last = (_day(day) if day else "" for day in (text_of(args, "from"), text_of(args, "to")))
    if first and last and last < first:
        raise Refused("calendar-days-turned")
    wanted = Wanted(
        kind=kind.name,
        spaces=await hub.run(_rows_of, hub, args),
        state=state,
        first=first,
        end=last + _AFTER_TIMES if last else "",
    )
    if text.strip():
        yield (await hub.run(_searched, hub, *wanted.condition(), text))[:limit]
    elif limit is not None:
        yield await hub.run(_page, hub, wanted, after, limit)
    else:
        rows = await hub.run(_in_order, hub, wanted, after)
        for at in range(0, len(rows), PIECE_RECORDS):
            yield await hub.run(_piece, hub, wanted, rows[at : at + PIECE_RECORDS], len(rows))


async def show(desk: Desk, args: dict[str, Any]) -> Json:
    """One record with everything that is known of it."""
    hub, wanted = desk.hub, needed_text_of(args, "id")
    await hub.write_notes()

    def shown() -> Json:
        listing, scope = hub.replica.projection.listing, scope_of(hub, args)
        listing.refresh(hub.home.clock.wall_ms())
        record = listing.find(wanted)
        row = hub.replica.projection.row(record)
        assert row is not None
        scope.check(row.space)
        at_home = scope.holds(desk_space.find_space(hub, "home"))
        view = listing.view(record, with_parts=at_home and not flag_of(args, "without_parts"))
        names = names_of(hub)
        held = holders_of(hub, record)
        view["held_by"] = [_holder_json(names, one) for one in held]
        known = {hub.home.identity.group, *(one.group for one in held)}
        others = sorted(set(hub.replica.state(row.space).members()) - known)
        view["not_known"] = [{"group": one.hex(), "name": named(names, one)} for one in others]
        parts = [bytes.fromhex(part["id"]) for part in view.get("parts", ())]
        view["fields"] = showing.with_arrivals(hub, view["fields"])
        told = showing.with_people(with_names(names, view), showing.people_in(hub, row.space))
        return {
            **told,
            "audience": showing.audience(hub, view, names),
            "may": showing.may(hub, record),
            "rich": showing.rich(hub, [record, *parts]),
            "links": showing.links(hub, view, scope),
            "linked_from": showing.linked_from(hub, record, scope),
            "set_aside": setting_aside.of_record(hub, row.space, record, names),
            **_plan(hub, names, view),
            **(_shared_as(hub, record) if scope.holds(desk_space.find_space(hub, "home")) else {}),
        }

    return await hub.run(shown)


async def show_history(desk: Desk, args: dict[str, Any]) -> Json:
    """What happened to a record, in order."""
    hub, wanted = desk.hub, needed_text_of(args, "id")

    def told() -> list[dict[str, Any]]:
        listing = hub.replica.projection.listing
        record = listing.find(wanted)
        scope_of(hub, args).check(listing.records_near(record).space)
        fold = whole_fold(hub.replica.projection, record)
        assert fold is not None
        people = showing.people_in(hub, listing.records_near(record).space)
        names = names_of(hub)
        return [happening_json(one, names, people) for one in history(fold, listing.records_near(record))]

    return await hub.run(told)


async def search(desk: Desk, args: dict[str, Any]) -> Json:
    """Full text over everything that this node can read."""
    text = text_of(args, "text")
    if not text.strip():
        raise Refused("search-empty")
    where = "is_withdrawn = 0" + await desk.hub.run(
        lambda: scope_of(desk.hub, {"only": args.get("only")}).where()
    )
    return await desk.hub.run(_searched, desk.hub, where, [], text)


# For other commands too


def kind_named(name: str) -> Kind:
    """Return the declared kind called ``name``; Refused for any other word."""
    found = kinds().get(name)
    if found is None:
        raise Refused("kind-not-declared", kind=name[:40], known=", ".join(kinds()))
    return found


def names_of(hub: Hub) -> dict[bytes, str]:
    """Return what the groups known here are called, this one among them."""
    peers = {peer.group: peer.name for peer in hub.peers.all()}
    return {
        **hub.couriers.names(),
        **peers,
        **hub.replica.names(),
        hub.home.identity.group: hub.home.identity.name,
    }


def happening_json(one: Happening, names: Mapping[bytes, str], people: showing.People) -> Json:
    """Return one thing that happened; ``people``: this group's members as they appear in the record's space."""
    who = author_json(one.author)
    return {
        "who": {**who, "name": named(names, one.author.group)},
        "for": people.name(who),
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


def named(names: Mapping[bytes, str], group: bytes) -> str:
    """Return a group's name, or the beginning of its id."""
    return names.get(group) or group.hex()[:10]


def with_names(names: Mapping[bytes, str], value: Json) -> Json:
    """Return a view in which every author is told with the group's name."""
    if isinstance(value, dict):
        told = {key: with_names(names, inner) for key, inner in value.items()}
        if "device" in value and isinstance(value.get("group"), str):
            told["name"] = named(names, bytes.fromhex(value["group"]))
        return told
    if isinstance(value, list):
        return [with_names(names, inner) for inner in value]
    return value


def _rows_of(hub: Hub, args: dict[str, Any]) -> tuple[int, ...]:
    """Return the rows of the spaces that are asked about, as far as their reader may see them."""
    asked = {"only": args.get("only"), "space": args.get("space")}
    rows = scope_of(hub, asked).rows
    return tuple(hub.replica.ledger.space_rows.values()) if rows is None else rows


def _page(hub: Hub, wanted: Wanted, after: str, limit: int) -> list[Json]:
    listing = hub.replica.projection.listing
    listing.refresh(hub.home.clock.wall_ms())
    return _told(hub, page(listing, wanted, _id_of(after) if after else None, limit))


def _in_order(hub: Hub, wanted: Wanted, after: str) -> list[int]:
    listing = hub.replica.projection.listing
    listing.refresh(hub.home.clock.wall_ms())
    return in_order(listing, wanted, _id_of(after) if after else None)


def _piece(hub: Hub, wanted: Wanted, rows: list[int], count: int) -> list[Json]:
    return _told(hub, briefs_of(hub.replica.projection.listing, wanted, rows), count)


def _id_of(text: str) -> bytes:
    """Return the whole id that a text gives: a shortened one would tell what else is here."""
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise Refused("record-id-broken", id=text[:80]) from None


def _searched(hub: Hub, where: str, values: list[object], text: str) -> list[Json]:
    listing = hub.replica.projection.listing
    listing.refresh(hub.home.clock.wall_ms())
    return _told(hub, listing.found(text, where, values))


def _told(hub: Hub, views: list[Json], count: int = 0) -> list[Json]:
    """Return views as lists tell them; ``count``: of how many records this is a part."""
    names = names_of(hub)
    told = max(count, len(views)) <= _HELD_TOLD_MAX
    for view in views:
        held = holders_of(hub, bytes.fromhex(view["id"])) if told else None
        view["held_by"] = None if held is None else [_holder_json(names, one) for one in held]
    return _with_authors(names, views)


def _plan(hub: Hub, names: Mapping[bytes, str], view: Json) -> dict[str, Any]:
    """Return how a plan stands, as Today tells it; nothing for other kinds."""
    from node.desk.plans import told

    return {"plan": told(hub, names, view)} if "activation" in view["blocks"] else {}


def _shared_as(hub: Hub, record: bytes) -> dict[str, Any]:
    """Return where a record of this home was shared, and from which one it was made: known here alone."""
    from node.desk.copies import copies_of, origin_of

    return {"shared_as": copies_of(hub, record), "shared_from": origin_of(hub, record)}


def holders_of(hub: Hub, record: bytes) -> list[Holder]:
    """Return the other groups that hold the newest that is here of a record, as far as this node knows.

    Those that were removed or gave up their last device are left out: nobody can count on what they hold.
    """
    row = hub.replica.projection.row(record)
    assert row is not None
    found = hub.peers.held_by(row.id, hub.replica.ledger.arrivals.of_record(row.id))
    others = [one for one in found if one.group != hub.home.identity.group]
    there = still_there(hub, row.space) if others else {}
    return [one for one in others if one.group in there]


def _with_authors(names: Mapping[bytes, str], views: Iterable[Json]) -> list[Json]:
    """Name authors where lists show them: of ten thousand records every other place would cost seconds."""
    told = {group.hex(): name for group, name in names.items()}
    listed = list(views)
    for view in listed:
        author = view["author"]
        author["name"] = told.get(author["group"]) or author["group"][:10]
    return listed


def _holder_json(names: Mapping[bytes, str], holder: Holder) -> dict[str, Any]:
    tellers = ", ".join(named(names, teller) for teller in holder.told_by)
    return {
        "group": holder.group.hex(),
        "name": named(names, holder.group),
        "how": f"told by {tellers}" if tellers else "acknowledged",
        "told_by": [{"group": one.hex(), "name": named(names, one)} for one in holder.told_by],
        "when": instant_text(holder.at_ms),
    }


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise Refused("list-date-broken", date=text[:40]) from None


def _kind_json(kind: Kind) -> dict[str, Any]:
    return {
        "kind": kind.name,
        "version": kind.version,
        "title": kind.title,
        "when": list(kind.when),
        "fields": [_field_json(field) for field in kind.fields],
        "parts": [{"part": part.name, "audience": part.audience.value} for part in kind.parts],
        "home_parts": [part.name for part in kind.parts if part.audience is Audience.HOME],
        "statements": [
            {
                "name": statement.name,
                "by": statement.by.value,
                "binds": list(statement.binds),
                "args": [argument.name for argument in statement.args],
                "arguments": [_field_json(argument) for argument in statement.args],
                "fills": statement.fills is not None,
                "hidden_until": statement.hidden_until or None,
            }
            for statement in kind.statements
        ],
        "states": list(kind.all_states),
        "blocks": [name for name in _BLOCKS if getattr(kind, name)],
        "clocks": [{"name": clock.name, "sort": clock.sort.value} for clock in kind.clocks],
        "carried": [field.path for field in overlays.carried(kind)],
    }


def _field_json(field: Field) -> dict[str, Any]:
    return {
        "name": field.path,
        "type": field.type.value,
        "required": field.required,
        "many": field.many,
        "choices": list(field.choices),
        "multiline": field.multiline or field.type is FieldType.LONG_TEXT,
        "part": field.part,
        "sensitive": field.sensitive,
        "chars_max": field.chars_max,
        "long": field.type is FieldType.LONG_TEXT,
    }


COMMANDS = {
    "kinds": show_kinds,
    "list": list_records,
    "show": show,
    "history": show_history,
    "search": search,
}
