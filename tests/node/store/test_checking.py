"""Every stored entry is checked, whole or a few at a time, with the same answer."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from node.store.checking import check_entries, check_some, heights_hold
from tests.node.damaged_home import written
from tests.node.neighbours import Neighbour, neighbours


def in_parts(node: Neighbour, count: int) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    place: tuple[int, int] | None = (0, 0)
    while place is not None:
        checked = check_some(node.hub.replica, place, count)
        place, found = checked.place, found + checked.bad
    return found


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entries SET payload = zeroblob(length(payload)) WHERE id = {id}",
        "UPDATE entries SET seal = zeroblob(64) WHERE id = {id}",
        "UPDATE entries SET kind = 1 - kind WHERE id = {id}",
        "DELETE FROM entries WHERE id = {id}",
    ],
)
async def test_what_is_wrong_is_found(tmp_path: Path, seed: int, damage: str):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed), calls=False)
        db = a.hub.replica.db

        def looked() -> None:
            assert not in_parts(a, 7)
            (id_,) = db.execute("SELECT max(id) FROM entries WHERE payload IS NOT NULL").fetchone()
            log, seq = db.execute("SELECT log, seq FROM entries WHERE id = ?", (id_,)).fetchone()
            place = {"log": a.hub.replica.ledger.by_row(log).log.hex()[:12], "seq": seq}
            assert db.execute(damage.format(id=id_)).rowcount == 1
            assert heights_hold(a.hub.replica) == (not damage.startswith("DELETE"))
            assert place in in_parts(a, 7) and place in in_parts(a, 1_000)

        count, bad = await check_entries(a.hub.run, a.hub.replica)
        assert count > 30 and not bad
        await a.hub.run(looked)
        _, bad = await check_entries(a.hub.run, a.hub.replica)
        assert bad == await a.hub.run(in_parts, a, 7)
