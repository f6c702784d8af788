"""What waits between a group and its peers: offered roles, pairings, spaces in which nobody wrote yet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node.desk.desk import Desk
from node.desk.reading import names_of
from node.desk.scope import ALL
from node.desk.waiting_peers import waiting_peers
from tests.node.neighbours import in_step, neighbours, shared_space


async def _waits(desk: Desk) -> list[tuple[str, bool]]:
    return [(one["for"], one["here"]) for one in (await desk.call("today", {}))["waiting"]]


async def test_offered_roles_and_pairings_wait_for_the_keeper_alone(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=b.group.hex(), role="steward")
        await in_step(a, b)
        assert await _waits(b.desk) == [("accept-steward", True)]
        c = await street.node("C")
        code = (await c.call("invite", addresses=[str(c.address)]))["code"]
        await b.call("pair", code=code)
        assert await _waits(b.desk) == [("compare-numbers", True), ("accept-steward", True)]
        assert (await b.call("today", only=[space]))["waiting"] == []


async def test_a_space_that_a_peer_shares_is_told_until_somebody_writes_in_it(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        assert await _waits(a.desk) == []
        (row,) = (await b.call("today"))["waiting"]
        assert (row["for"], row["title"], row["space"], row["by"]["name"]) == (
            "look-space",
            "Joint",
            space,
            "A",
        )
        assert row["since"] and row in (await b.call("since"))["waiting"]
        assert (await b.call("today", only=[space]))["waiting"] == []
        await a.call("add", kind="event", space=space, fields={"title": "Vigil", "start": "2090-12-03"})
        await in_step(a, b)
        assert await _waits(b.desk) == [] and (await b.call("today"))["changes"]


async def test_many_spaces_of_one_peer_take_one_row_and_old_ones_none(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        for number in range(3):
            await shared_space(a, b, f"Joint {number}")
        (row,) = (await b.call("today"))["waiting"]
        assert (row["for"], row["id"], row["title"], row["count"]) == ("look-spaces", a.group.hex(), "A", 3)

        def later() -> list[Any]:
            month_ms = 31 * 24 * 3_600_000
            now_ms = b.hub.home.clock.wall_ms() + month_ms
            return list(waiting_peers(b.hub, names_of(b.hub), ALL, now_ms))

        assert await b.hub.run(later) == []
