"""Commands about what happened: taking a change back, the bin, what is new since somebody looked, what waits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from crdt.history import history
from crdt.moments import instant_text
from node.desk import drafts
from node.desk import space as desk_space
from node.desk.arguments import flag_of, needed_text_of, text_of
from node.desk.away import met
from node.desk.drafts import Draft, DraftPart, NoteChange
from node.desk.page import reader_of
from node.desk.reading import happening_json, names_of, with_names
from node.desk.records import check_owner, member_for
from node.desk.scope import Scope, allowed, scope_of
from node.desk.set_aside import removals_since
from node.desk.showing import people_in
from node.desk.undoing import DAY_MS, UNDO_DAYS, Undoing, entry_named, plan_undo
from node.desk.waiting import Waiting, told_turn, turns
from node.links.holding import holders
from node.links.peers import AWAY
from node.replica.listing import is_contested
from node.replica.whole_folds import whole_fold

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
_RECORDS_MAX = 500
# What this node wrote itself is nothing new to it.
_BY_OTHERS = " AND e.log NOT IN (SELECT id FROM logs WHERE seed IS NOT NULL)"
# States in which nothing more is expected of anybody.
_CLOSED = frozenset(
    {
        "closed",
        "confirmed",
        "held",
        "called-off",
        "archived",
        "retired",
        "withdrawn",
        "declined",
        "lapsed",
        "reviewed",
    }
)


async def undo(desk: Desk, args: dict[str, Any]) -> Json:
    """Take back one change."""
    hub = desk.hub
    record, entry = await hub.run(entry_named, hub, needed_text_of(args, "entry"))
    await hub.run(check_owner, hub, record)
    plan: Undoing = await hub.run(plan_undo, hub, record, entry, hub.home.clock.wall_ms())
    space: bytes = await hub.run(lambda: hub.replica.projection.listing.records_near(record).space)
    member = await member_for(desk, args, space, changes=record)
    notes: dict[str, NoteChange] = {}
    if plan.texts is not None:
        key = entry + plan.path.encode()
        before = await hub.worker.apply(key + b"0", plan.texts[0])
        after = await hub.worker.apply(key + b"1", plan.texts[1])
        notes[plan.path] = NoteChange(read=after.text, new=before.text)
    part = DraftPart(space=space, record=record, writes=plan.writes, notes=notes)
    await drafts.write(hub, [Draft(main=part, member=member)])
    return {"id": record.hex(), "undone": entry.hex(), "kept": list(plan.kept)}


async def bin_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The withdrawn records, with the days that are left to take the withdrawal back."""
    hub = desk.hub
    space = text_of(args, "space")
    wanted = await hub.run(desk_space.find_space, hub, space) if space else None

    def told() -> list[dict[str, Any]]:
        listing, names = hub.replica.projection.listing, names_of(hub)
        where = f"is_withdrawn = 1 AND part_of IS NULL{allowed(hub, args).where()}"
        values: list[int] = []
        if wanted is not None:
            where, values = where + " AND space = ?", [hub.replica.ledger.space_rows[wanted]]
        return [_in_bin(hub, with_names(names, view)) for view in listing.rows(where, values)]

    return await hub.run(told)


async def since(desk: Desk, args: dict[str, Any]) -> Json:
    """What others changed since this reader looked; ``seen`` moves the mark to now.

    ``away``: since this node last came back from a time away.
    """
    hub = desk.hub
    reader = AWAY if flag_of(args, "away") else await hub.run(reader_of, hub, text_of(args, "as"))
    await hub.write_notes()
    linked = {link.peer.group for link in desk.network.links.values()} if desk.network else set()
    result: dict[str, Any] = await hub.run(lambda: _since(hub, reader, scope_of(hub, args), linked))
    if flag_of(args, "seen") and reader != AWAY:
        await hub.run(_look, hub, reader)
    return result


def _in_bin(hub: Hub, view: dict[str, Any]) -> dict[str, Any]:
    record = bytes.fromhex(view["id"])
    near = hub.replica.projection.listing.records_near(record)
    fold = whole_fold(hub.replica.projection, record)
    withdrawn = [one for one in history(fold, near) if one.did.value == "withdrew"] if fold else []
    arrived_ms = max((one.arrived_ms for one in withdrawn), default=0)
    left_ms = arrived_ms + UNDO_DAYS * DAY_MS - hub.home.clock.wall_ms()
    return {
        "id": view["id"],
        "kind": view["kind"],
        "title": view["fields"].get("title", ""),
        "author": view["author"],
        "withdrawn": instant_text(arrived_ms),
        "days_left": max(0, -(-left_ms // DAY_MS)),
    }


def since_marks(
    hub: Hub, reader: str, scope: Scope, names: Mapping[bytes, str], limit: int = _RECORDS_MAX
) -> dict[str, Any]:
    """Return what others changed since a reader looked, the newest first, ``limit`` records at most."""
    mark = _mark(hub, reader)
    rows = hub.replica.db.execute(
        "SELECT r.record, max(e.id) FROM entries e JOIN records r ON r.id = e.record"  # noqa: S608
        f" WHERE e.id > ? AND e.branch = 0{scope.where('r.space')}{_BY_OTHERS}"
        " GROUP BY r.record ORDER BY max(e.id) DESC LIMIT ?",
        (mark[0], limit + 1),
    ).fetchall()
    changes = [
        told
        for record, _ in rows[:limit]
        if (told := _news(hub, bytes(record), _fresh(hub, bytes(record), mark[0]), names))
    ]
    since = instant_text(mark[1]) if mark[1] else None
    return {"since": since, "changes": changes, "more": len(rows) > limit}


def _mark(hub: Hub, reader: str) -> tuple[int, int]:
    """Return up to which entry, and when, a reader looked."""
    found = hub.replica.db.execute("SELECT entry, at_ms FROM looked WHERE reader = ?", (reader,)).fetchone()
    return (found[0], found[1]) if found else (0, 0)


def _fresh(hub: Hub, record: bytes, mark: int) -> set[bytes]:
    row = hub.replica.projection.row(record)
    assert row is not None
    rows = hub.replica.db.execute(
        "SELECT e.hash FROM json_each(?) a JOIN entries e ON e.id = a.value"
        " WHERE e.record = ? AND e.id > ? AND e.branch = 0",
        (hub.replica.ledger.arrivals.of_record(row.id), row.id, mark),
    )
    return {bytes(entry) for (entry,) in rows}


def _since(hub: Hub, reader: str, scope: Scope, linked: set[bytes]) -> dict[str, Any]:
    names = names_of(hub)
    now_ms = hub.home.clock.wall_ms()
    hub.replica.projection.listing.refresh(now_ms)
    marks = since_marks(hub, reader, scope, names)
    changes = marks["changes"]
    return {
        **marks,
        "closed": [
            {**_short(change), "last": change["happened"][-1]}
            for change in changes
            if change["state"] in _CLOSED
        ],
        "removals": removals_since(hub, scope, names, _mark(hub, reader)[0]),
        "contested": [_short(change) for change in changes if change["contested"]],
        "waiting": Waiting(hub, names, scope, now_ms).all(with_peers=scope.spaces is None),
        "met": met(hub, scope, names),
        "turns": [told_turn(turn) for turn in turns(hub, scope, names) if turn["here"]],
        "holders": holders(hub, linked, mark=_mark(hub, reader)[0]) if scope.spaces is None else [],
    }


def _news(hub: Hub, record: bytes, fresh: set[bytes], names: Mapping[bytes, str]) -> dict[str, Any] | None:
    listing, fold = hub.replica.projection.listing, whole_fold(hub.replica.projection, record)
    own = hub.home.identity.writer().keys.public.id
    if fold is None:
        return None
    happened = [
        one
        for one in history(fold, listing.records_near(record))
        if one.entry in fresh and one.author.device != own
    ]
    if not happened:
        return None
    view = listing.view(record)
    people = people_in(hub, bytes.fromhex(view["space"]))
    return {
        "id": view["id"],
        "kind": view["kind"],
        "title": view["fields"].get("title", ""),
        "space": view["space"],
        "state": view["state"],
        "contested": is_contested(view),
        "happened": [happening_json(one, names, people) for one in happened],
    }


def _short(change: dict[str, Any]) -> dict[str, Any]:
    return {name: change[name] for name in ("id", "kind", "title", "state")}


def _look(hub: Hub, reader: str) -> None:
    (newest,) = hub.replica.db.execute("SELECT coalesce(max(id), 0) FROM entries").fetchone()
    hub.replica.db.execute(
        "INSERT OR REPLACE INTO looked (reader, entry, at_ms) VALUES (?, ?, ?)",
        (reader, newest, hub.home.clock.wall_ms()),
    )


COMMANDS = {"undo": undo, "bin": bin_list, "since": since}
