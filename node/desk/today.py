"""Today: what is set off, what waits, the week, what changed, who holds this group's words, whose turn it is."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from crdt.moments import instant_text
from node.desk.arguments import text_of
from node.desk.calendar import Window, local_day, occurrences, window_of
from node.desk.history import since_marks
from node.desk.page import reader_of
from node.desk.plans import are_written, set_off
from node.desk.reading import names_of
from node.desk.scope import Scope, scope_of
from node.desk.waiting import Waiting, told_turn, turns
from node.door import preferences
from node.links.holding import holders, last_connection
from node.replica.briefs import title_of

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
DAYS_AHEAD = 6
CHANGES_MAX = 12
_CONTESTED_MAX = 50


async def today(desk: Desk, args: dict[str, Any]) -> Json:
    """What somebody who opens the page has to know now."""
    hub = desk.hub
    linked = {link.peer.group for link in desk.network.links.values()} if desk.network else set()

    def told() -> Json:
        now_ms = hub.home.clock.wall_ms()
        hub.replica.projection.listing.refresh(now_ms)
        scope, names = scope_of(hub, args), names_of(hub)
        reader = reader_of(hub, text_of(args, "as"))
        zone = text_of(args, "zone") or preferences.read(hub.replica.db, reader, "")["zone"] or ""
        marks = since_marks(hub, reader, scope, names, CHANGES_MAX)
        whole = scope.spaces is None
        return {
            "now": instant_text(now_ms),
            "plans": set_off(hub, scope, names),
            "planned": are_written(hub, scope),
            "waiting": Waiting(hub, names, scope, now_ms).all(with_peers=whole),
            "week": occurrences(hub, scope, _week(now_ms, zone)),
            "since": marks["since"],
            "changes": marks["changes"],
            "more": marks["more"],
            "holders": holders(hub, linked) if whole else [],
            "turns": [told_turn(turn) for turn in turns(hub, scope, names)],
            "last_connection": last_connection(hub) if whole else None,
            "peers": len(hub.peers.all()) if whole else 0,
            "contested": contested(hub, scope),
            "begun": _is_begun(hub, scope),
        }

    return await hub.run(told)


# For other commands too; in the store's thread


def contested(hub: Hub, scope: Scope) -> list[Json]:
    """Return the records in which words met that somebody must choose between."""
    listing = hub.replica.projection.listing
    where = f"is_contested = 1 AND NOT is_withdrawn AND part_of IS NULL{scope.where()}"
    briefs = listing.briefs(where, (), _CONTESTED_MAX)
    return [
        {"id": one["id"], "kind": one["kind"], "title": title_of(one), "space": one["space"]}
        for one in briefs
    ]


def _is_begun(hub: Hub, scope: Scope) -> bool:
    """Tell whether anything was written here, however far away it is in time."""
    where = f"NOT is_withdrawn AND part_of IS NULL{scope.where()}"
    return hub.replica.db.execute(f"SELECT 1 FROM records WHERE {where} LIMIT 1").fetchone() is not None  # noqa: S608


def _week(now_ms: int, zone: str) -> Window:
    """Return today and the days ahead, as the reader's zone has them."""
    first = local_day(now_ms, zone)
    last = first + timedelta(days=DAYS_AHEAD)
    return window_of({"from": first.isoformat(), "to": last.isoformat(), "zone": zone})


COMMANDS = {"today": today}
