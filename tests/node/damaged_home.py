"""A home with something in it and a peer that shares a space with it, whose disk can be spoilt while it is stopped."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from identity.errors import Refused
from node.store.damage import damages
from node.store.pages import PAGE_BYTES, page_keys
from node.store.salvage import rows_of
from node.store.store import connect
from tests.node.damaged_disk import pages_of
from tests.node.neighbours import PATIENCE_S, Neighbour, Neighbours, shared_space

RECORDS = 12
OWN = {f"Own {number}" for number in range(RECORDS)}


async def written(street: Neighbours, chance: random.Random, *, calls: bool = True) -> tuple[Any, Any, str]:
    """Return two nodes with a shared space in sync, and the space; A has records of its own, too."""
    a, b = await street.two(calls=calls)
    space = await shared_space(a, b)
    for number in range(RECORDS):
        fields = {"title": f"Own {number}", "notes": chance.randbytes(1_200).hex()}
        await a.call("add", kind="action", fields=fields)
    for number in range(RECORDS):
        notes = chance.randbytes(chance.randrange(20, 4_000)).hex()
        fields = {"title": f"Act {number}", "notes": notes}
        await a.call("add", kind="action", space=space, fields=fields)
        if number % 4 == 0:
            await b.call("add", kind="action", space=space, fields={"title": f"Bct {number}"})
    await a.call("sync", wait=PATIENCE_S)
    await a.hub.idle()
    return a, b, space


async def own_titles(node: Neighbour) -> set[str]:
    """Return the titles of the records that nobody else holds."""
    return {str(one["fields"]["title"]) for one in await node.call("list", kind="action")} & OWN


async def shown(node: Neighbour) -> dict[str, str]:
    """Return the view hash of each space of a node."""
    await node.hub.idle()
    spaces = await node.hub.run(lambda: list(node.hub.replica.spaces))
    return {space.hex(): (await node.hub.view_hash(space, 0)).hash.hex() for space in spaces}


async def notices(node: Neighbour) -> list[str]:
    """Return the ids of what a node noticed."""
    return [str(one["message"]) for one in (await node.call("status"))["notices"]]


async def missing(node: Neighbour) -> int:
    """Return how many damaged entries are not back."""
    return sum(one.gone for one in await node.hub.run(damages, node.hub.replica.db))


def roots_of(path: Path, key: bytes, table: str) -> list[int]:
    """Return the pages at which a table and its indexes begin."""
    db = connect(path, key)
    found = db.execute(
        "SELECT rootpage FROM sqlite_schema WHERE tbl_name = ? AND rootpage", (table,)
    ).fetchall()
    db.close()
    return [int(root) for (root,) in found]


def page_with(path: Path, key: bytes, is_it: Callable[[list[dict[str, Any]]], bool]) -> int:
    """Return a page whose loss loses entries of which ``is_it`` holds."""
    keys = page_keys(path, key)
    assert keys is not None
    copy = path.with_name("probe.db")
    data = path.read_bytes()
    copy.write_bytes(data)
    db = connect(copy, key)
    whole = {row["id"]: row for row in rows_of(db, "entries")}
    db.close()
    for page in range(2, pages_of(path) + 1):
        at = (page - 1) * PAGE_BYTES
        copy.write_bytes(data[:at] + keys.blank(page) + data[at + PAGE_BYTES :])
        try:
            db = connect(copy, key)
        except Refused:
            continue  # what tells the tables apart
        left = {row["id"] for row in rows_of(db, "entries")}
        db.close()
        lost = [row for id_, row in whole.items() if id_ not in left]
        if lost and is_it(lost):
            copy.unlink()
            return page
    raise AssertionError("no such page")
