"""What happened everywhere, newest first; and with whom this node was connected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from crdt.history import Happening, history
from crdt.moments import instant_text
from identity.errors import Refused
from node.desk import showing
from node.desk.arguments import number_of, text_of
from node.desk.page import group_json
from node.desk.reading import happening_json, kind_named, names_of
from node.desk.scope import Scope, scope_of
from node.desk.undoing import DAY_MS, UNDO_DAYS
from node.links import connections
from node.replica.whole_folds import whole_fold

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
PAGE_SIZE = 50
PAGE_SIZE_MAX = 200
_UNDONE = ("created", "wrote", "wrote-note", "withdrew", "brought-back")


async def activity(desk: Desk, args: dict[str, Any]) -> Json:
    """What was done to all records, newest arrival first, a page at a time; ``before`` is where the last page ended."""
    hub = desk.hub
    limit = number_of(args, "limit", PAGE_SIZE, PAGE_SIZE_MAX)
    kind = kind_named(text_of(args, "kind")).name if text_of(args, "kind") else ""
    before = _cursor(text_of(args, "before"))
    return await hub.run(lambda: _page(hub, scope_of(hub, args), kind, before, limit))


async def connections_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The connections of the last days, newest first, those that are up among them."""
    hub = desk.hub
    days = number_of(args, "days", connections.KEPT_DAYS, connections.KEPT_DAYS)
    traffic = desk.network.traffic() if desk.network is not None else {}

    def told() -> Json:
        names = names_of(hub)
        now_ms = hub.home.clock.wall_ms()
        return [
            _connection(names, one, traffic)
            for one in connections.since(hub.replica.db, now_ms - days * DAY_MS)
        ]

    return await hub.run(told)


def _page(hub: Hub, scope: Scope, kind: str, before: int, limit: int) -> Json:
    db, names = hub.replica.db, names_of(hub)
    rows = db.execute(
        "SELECT e.id, e.hash, r.record, r.kind, r.title FROM entries e JOIN records r ON r.id = e.record"  # noqa: S608
        f" WHERE e.id < ? AND e.branch = 0 AND r.part_of IS NULL{' AND r.kind = ?' if kind else ''}"
        f"{scope.where('r.space')} ORDER BY e.id DESC LIMIT ?",
        (before, *((kind,) if kind else ()), limit + 1),
    ).fetchall()
    told = _Told(hub, names)
    happened = [
        one
        for _, entry, record, name, title in rows[:limit]
        for one in told.of(bytes(entry), bytes(record), name, title)
    ]
    return {"happened": happened, "next": str(rows[limit - 1][0]) if len(rows) > limit else None}


class _Told:
    """Tells single entries; looks up each record once."""

    def __init__(self, hub: Hub, names: Mapping[bytes, str]) -> None:
        self._hub = hub
        self._names = names
        self._happened: dict[bytes, dict[bytes, list[Happening]]] = {}
        self._people: dict[bytes, showing.People] = {}

    def of(self, entry: bytes, record: bytes, kind: str, title: str) -> list[Json]:
        """Return what one entry did to a record."""
        projection = self._hub.replica.projection
        row = projection.row(record)
        if row is None:
            return []
        if record not in self._happened:
            by_entry: dict[bytes, list[Happening]] = {}
            fold = whole_fold(projection, record)
            for one in history(fold, projection.listing.records_near(record)) if fold is not None else ():
                by_entry.setdefault(one.entry, []).append(one)
            self._happened[record] = by_entry
        if row.space not in self._people:
            self._people[row.space] = showing.people_in(self._hub, row.space)
        about = {"id": record.hex(), "kind": kind, "title": title, "space": row.space.hex()}
        found = self._happened[record].get(entry, [])
        # What made a record wrote its fields too: one line says both.
        shown = found[:1] if found and found[0].did.value == "created" else found
        return [self._told(one, about, self._people[row.space]) for one in shown]

    def _told(self, one: Happening, about: Json, people: showing.People) -> Json:
        fresh = self._hub.home.clock.wall_ms() - one.arrived_ms <= UNDO_DAYS * DAY_MS
        return {
            "record": about,
            **happening_json(one, self._names, people),
            "undo": fresh and not one.flaw and one.did.value in _UNDONE and self._is_ours(about, one),
        }

    def _is_ours(self, about: Json, one: Happening) -> bool:
        fold = self._hub.replica.projection.fold(bytes.fromhex(about["id"]))
        own = self._hub.home.identity.group
        return fold is not None and (fold.owner == own or (fold.create is not None and fold.create.shared))


def _connection(
    names: Mapping[bytes, str], one: connections.Connection, traffic: Mapping[int, tuple[int, int]]
) -> Json:
    sent, received = traffic.get(one.row, (one.sent_bytes, one.received_bytes))
    return {
        "began": instant_text(one.began_ms),
        "ended": instant_text(one.ended_ms) if one.ended_ms is not None else None,
        "peer": group_json(names, one.group) if one.group else None,
        "way": one.way,
        "address": one.address,
        "called": one.is_call,
        "bytes_sent": sent,
        "bytes_received": received,
    }


def _cursor(text: str) -> int:
    if not text:
        return 2**62
    if not (text.isascii() and text.isdecimal() and len(text) <= 18):
        raise Refused("activity-cursor-broken")
    return int(text)


COMMANDS = {"activity": activity, "connections": connections_list}
