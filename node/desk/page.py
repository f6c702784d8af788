"""Commands that the page needs for itself: the groups and what is drawn for each, a reader's choices, QR codes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from identity.errors import Refused
from node.copies.plugged import plugged
from node.desk import space as desk_space
from node.desk.arguments import needed_text_of, text_of
from node.desk.reading import named, names_of
from node.desk.scope import Scope, scope_of, shown_spaces
from node.door import preferences

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any
MARKS = 36
_QR_CHARS_MAX = 2_000


async def groups(desk: Desk, args: dict[str, Any]) -> Json:
    """All groups that are known here, this one first; ``mark`` says which shape and colour stands for each."""
    hub = desk.hub
    return await hub.run(lambda: _groups(hub, scope_of(hub, args)))


async def spaces(desk: Desk, args: dict[str, Any]) -> Json:
    """The spaces with their groups, how many records of each kind they hold, and what this group may do there."""
    hub = desk.hub

    def told() -> Json:
        scope, rows = scope_of(hub, args), hub.replica.ledger.space_rows
        counts: dict[int, dict[str, int]] = {}
        for row, kind, count in hub.replica.db.execute(
            "SELECT space, kind, count(*) FROM records WHERE part_of IS NULL AND NOT is_withdrawn"  # noqa: S608
            f"{scope.where()} GROUP BY space, kind ORDER BY kind"
        ):
            counts.setdefault(row, {})[kind] = count
        return [_space(hub, space, counts.get(rows[space], {})) for space in shown_spaces(hub, scope)]

    return await hub.run(told)


async def sticks(desk: Desk, args: dict[str, Any]) -> Json:
    """The sticks and disks that are plugged into this machine, with the room on each."""
    return [asdict(one) for one in await asyncio.to_thread(plugged)]


async def preferences_of(desk: Desk, args: dict[str, Any]) -> Json:
    """What this reader chose; ``set`` changes some of it."""
    hub, wanted = desk.hub, args.get("set")
    if wanted is not None and not isinstance(wanted, dict):
        raise Refused("command-argument-broken", argument="set")

    def done() -> Json:
        reader = reader_of(hub, text_of(args, "as"))
        if wanted:
            preferences.write(hub.replica.db, reader, wanted)
        return preferences.read(hub.replica.db, reader, hub.home.identity.language)

    return await hub.run(done)


async def qr(desk: Desk, args: dict[str, Any]) -> Json:
    """A text as the dark and light squares of a QR code, without the light border around it."""
    # Loaded with the first code that somebody looks at.
    import segno
    from segno.encoder import DataOverflowError

    text = needed_text_of(args, "text")
    if len(text) > _QR_CHARS_MAX:
        raise Refused("qr-too-long", limit=_QR_CHARS_MAX)
    try:
        made = segno.make_qr(text, error="m")
    except DataOverflowError:
        raise Refused("qr-too-long", limit=_QR_CHARS_MAX) from None
    rows = ["".join("1" if dark else "0" for dark in row) for row in made.matrix]
    return {"size": len(rows), "rows": rows}


# For other commands too; in the store's thread


def reader_of(hub: Hub, text: str) -> str:
    """Return under which name a reader's choices and marks are kept: a member's id, empty for whoever sits here."""
    return desk_space.find_member(hub, text)[0].hex() if text else ""


def group_json(names: Mapping[bytes, str], group: bytes) -> dict[str, str]:
    """Return a group by its id and its name."""
    return {"group": group.hex(), "name": named(names, group)}


def _space(hub: Hub, space: bytes, counts: dict[str, int]) -> Json:
    told = desk_space.space_json(hub, space)
    return {**told, "counts": counts, "records": sum(counts.values()), "here_role": told["role"]}


def _groups(hub: Hub, scope: Scope) -> list[Json]:
    own, names = hub.home.identity.group, names_of(hub)
    shown = _known(hub, scope)
    return [
        {**group_json(names, group), "here": group == own, "mark": place % MARKS}
        for place, group in enumerate(_in_order(hub, shown))
        if group in shown
    ]


def _known(hub: Hub, scope: Scope) -> list[bytes]:
    """Return this group, its peers, and the groups of all spaces in scope, as they are met there."""
    found = [hub.home.identity.group]
    if scope.spaces is None:
        found += [peer.group for peer in sorted(hub.peers.all(), key=lambda peer: peer.row)]
    for space, state in hub.replica.spaces.items():
        if state.genesis is not None and scope.holds(space):
            found += sorted(state.members(), key=lambda group: (state.members()[group].rank, group))
    return list(dict.fromkeys(found))


def _in_order(hub: Hub, shown: Iterable[bytes]) -> list[bytes]:
    """Return all groups that were ever shown here, in the order in which they became known; new ones are last."""
    db = hub.replica.db
    order = [bytes(group) for (group,) in db.execute("SELECT grp FROM groups_known ORDER BY place")]
    fresh = [group for group in shown if group not in set(order)]
    db.executemany("INSERT OR IGNORE INTO groups_known (grp) VALUES (?)", [(group,) for group in fresh])
    return order + fresh


COMMANDS = {
    "groups": groups,
    "spaces": spaces,
    "preferences": preferences_of,
    "qr": qr,
    "sticks": sticks,
}
