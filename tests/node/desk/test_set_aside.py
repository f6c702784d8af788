"""What the desk tells after a removal: what is set aside, what stays, whose act it was."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from crdt import acts
from crdt.membership import Role
from node.desk.desk import Desk
from node.replica.replica import Replica
from tests.node.desk_world import one_desk
from tests.node.removals import Circle, circle, remove
from tests.node.twins import add, everywhere, write
from tests.sim.meeting import NOW


@dataclass(slots=True)
class Told:
    """The desk of the founder, and a circle in which Moss was removed and Kiln had not heard."""

    desk: Desk
    made: Circle
    record: bytes
    moss: Replica

    async def call(self, command: str, **args: Any) -> Any:
        return await self.desk.call(command, args)


@pytest.fixture
async def told(tmp_path: Path) -> AsyncIterator[Told]:
    async with one_desk(tmp_path) as desk:
        yield await desk.hub.run(_removed, desk)


def _removed(desk: Desk) -> Told:
    here = desk.hub.replica
    made = circle("BC", (), here)
    _, moss, kiln = made.all
    for one, name in ((moss, "Moss"), (kiln, "Kiln")):
        one.append_control(made.space, acts.Profile(name, ()), NOW)
    record = add(here, made.space, "Vigil")
    made.gather()
    remove(here, made.space, moss.me.group)
    write(moss, made.space, record, title="Vigil at six")
    everywhere(made.space, moss, kiln)
    write(kiln, made.space, record, place="yard")
    write(moss, made.space, record, title="Called off")
    write(moss, made.space, record, place="nowhere")
    made.gather()
    return Told(desk, made, record, moss)


async def test_what_is_set_aside_and_what_stays_is_told_with_names_and_titles(told: Told):
    (one,) = await told.call("set-aside")
    assert (one["group_name"], one["why"], one["by_name"]) == ("Moss", "removed", "A")
    assert (one["count"], one["stays"], one["because_of"]) == (2, 1, ["Kiln"])
    assert one["at"] and one["space"] == told.made.space.hex() and not one["more"]
    assert one["records"] == [{"id": told.record.hex(), "title": "Vigil at six"}]


async def test_it_keeps_to_the_space_that_was_asked_for(told: Told):
    assert len(await told.call("set-aside", space=told.made.space.hex())) == 1
    assert await told.call("set-aside", space="home") == []


async def test_a_record_says_whose_words_about_it_are_set_aside(told: Told):
    shown = await told.call("show", id=told.record.hex())
    (one,) = shown["set_aside"]
    assert (one["group_name"], one["count"], one["why"]) == ("Moss", 2, "removed")
    voids = [row["void"] for row in await told.call("history", id=told.record.hex())]
    assert voids.count("set-aside-by-removal") == 2


async def test_a_removal_is_news_until_somebody_looked(told: Told):
    (one,) = (await told.call("since"))["removals"]
    assert (one["group_name"], one["set_aside"], one["stays"]) == ("Moss", 2, 1)
    assert (one["because_of"], one["your_words_stay"]) == (["Kiln"], False)
    await told.call("since", seen=True)
    assert (await told.call("since"))["removals"] == []


async def test_nothing_is_told_where_nobody_lost_a_right(tmp_path: Path):
    async with one_desk(tmp_path, "Z") as desk:
        assert await desk.call("set-aside", {}) == []
        assert (await desk.call("since", {}))["removals"] == []


async def test_a_lowered_role_and_a_leave_say_so(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        rows = await desk.hub.run(_lowered, desk)
        found = await desk.call("set-aside", {})
        assert [(row["group"], row["why"], row["count"]) for row in found] == sorted(rows)


def _lowered(desk: Desk) -> list[tuple[str, str, int]]:
    here = desk.hub.replica
    made = circle("BC", (), here)
    _, b, c = made.all
    record = add(here, made.space, "Vigil")
    made.gather()
    remove(here, made.space, b.me.group, role=Role.READER)
    write(b, made.space, record, title="Late")
    c.append_control(made.space, acts.Leave(()), NOW)
    assert not [row for row in c.ledger.logs_of(made.space) if row.seed and not row.is_control]
    made.gather()
    return [(b.me.group.hex(), "role", 1)]
