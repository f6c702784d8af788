"""A copy of a space holds its records as they stood, linked among themselves, and says who wrote them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from node.desk.space_copy import _ranks
from tests.node.desk.test_removal import is_removed, shows
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import Neighbours, neighbours, shared_space, until_async


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Neighbours]:
    async with neighbours(tmp_path) as made:
        yield made


def test_what_is_linked_to_comes_first_and_circles_are_cut():
    a, b, c, d = (bytes([number]) for number in range(4))
    assert list(_ranks({a: {b}, b: {c}, c: set(), d: set()})) == [[c, d], [b], [a]]
    assert list(_ranks({a: {b}, b: {a}})) == [[a], [b]]
    assert list(_ranks({})) == []


async def test_the_removed_goes_on_with_a_copy(street: Neighbours):
    a, b = await street.two()
    space = await shared_space(a, b)

    async def add(kind: str, **fields: str) -> str:
        return str((await a.call("add", kind=kind, space=space, fields=fields))["id"])

    need = await add("need", title="Flour", quantity="5 kg", notes="For the kitchen.\nSoon.")
    gone = await add("event", title="Gone", start="2026-12-01")
    await a.call("withdraw", id=gone)
    plan = await add("action", title="Bake", start="2026-12-02", aim="bread")
    await until_async(lambda: shows(b, plan))
    pledge = (await b.call("add", kind="pledge", space=space, fields={"title": "Mine", "need": need}))["id"]
    await until_async(lambda: shows(a, pledge))
    await b.call("say", id=plan, statement="agree")
    await a.call("say", id=pledge, statement="accept")

    async def is_accepted() -> bool:
        return bool((await b.call("show", id=pledge))["state"] == "accepted")

    await until_async(is_accepted)
    await a.call("space remove", space=space, peer="B")
    await until_async(is_removed(b, space))
    made = await b.call("space copy", space=space, name="Without them")
    assert (made["records"], made["left_out"], made["from"]) == (3, 0, space)
    new = made["space"]

    async def listed(kind: str) -> list[dict[str, Any]]:
        return list(await b.call("list", kind=kind, space=new))

    (copied_need,) = await listed("need")
    text = (await b.call("show", id=copied_need["id"]))["fields"]["notes"]
    assert text.startswith("For the kitchen.\nSoon.\nCopied from Joint, where A entered it on ")
    (copied_pledge,) = await listed("pledge")
    told = await b.call("show", id=copied_pledge["id"])
    assert told["fields"]["need"] == copied_need["id"] and told["author"]["name"] == "B"
    assert told["fields"]["title"] == "Mine" and told["state"] == "offered"
    (copied_plan,) = await listed("action")
    notes = (await b.call("show", id=copied_plan["id"]))["fields"]["notes"]
    assert "B said there on " in notes and notes.endswith("We agree.")
    assert await listed("event") == []
    members = await b.call("space members", space=new)
    assert [(one["name"], one["role"]) for one in members] == [("B", "steward")]
    copies = await b.hub.run(lambda: b.hub.replica.db.execute("SELECT count(*) FROM shared_as").fetchone())
    assert copies == (3,)


async def test_of_contested_values_the_copy_holds_one(street: Neighbours):
    a, b = await street.two(calls=False)
    space = await shared_space(a, b)
    fields = {"title": "x", "start": "2026-12-01"}
    record = (await a.call("add", kind="event", space=space, shared=True, fields=fields))["id"]
    for one in (a, b):
        await one.call("sync")
    await a.call("edit", id=record, fields={"title": "ours"})
    await b.call("edit", id=record, fields={"title": "theirs"})
    for one in (a, b):
        await one.call("sync")
    made = await a.call("space copy", space=space, name="Settled")
    (copy,) = await a.call("list", kind="event", space=made["space"])
    assert copy["fields"]["title"] in ("ours", "theirs")


async def test_many_records_come_over_in_order(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        for number in range(120):
            fields = {"title": f"event {number}", "start": "2026-12-01"}
            await desk.call("add", {"kind": "event", "space": space, "fields": fields})
        made = await desk.call("space copy", {"space": space, "name": "Other"})
        assert made["records"] == 120
        for args, message in (
            ({"space": "home", "name": "x"}, "space-not-to-share"),
            ({"space": space, "name": "a\nb"}, "space-name-broken"),
            ({"space": space}, "command-argument-missing"),
            ({"space": "Nowhere", "name": "x"}, "space-unknown"),
        ):
            assert await refused(desk, "space copy", args) == message
