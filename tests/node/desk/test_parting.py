"""A pause exchanges nothing; the end of a pairing ends what this group may end, and says what it may not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.node.desk.test_removal import has_members, is_removed, shows, three, told
from tests.node.desk_world import refused
from tests.node.neighbours import Neighbours, at_rest, neighbours, pair, shared_space, until, until_async


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Neighbours]:
    async with neighbours(tmp_path) as made:
        yield made


async def test_a_paused_peer_is_a_stranger_until_it_is_resumed(street: Neighbours):
    a, b = await street.two()
    space = await shared_space(a, b)
    await until(lambda: bool(a.links(b) and b.links(a)))
    assert (await a.call("peer pause", peer="B"))["paused"]
    await until(lambda: not a.links(b) and not b.links(a))
    fields = {"title": "Meanwhile", "start": "2026-12-01"}
    record = (await a.call("add", kind="event", space=space, fields=fields))["id"]
    (heard,) = await b.call("sync", wait=1)
    assert heard["error"] and not await shows(b, record)
    assert await refused(a.desk, "sync", {"peer": "B"}) == "peer-paused"
    assert await a.call("sync") == []
    assert not (await a.call("peer resume", peer="B"))["paused"]
    await until_async(lambda: shows(b, record))
    assert [one["paused"] for one in await a.call("peer list")] == [False]


async def test_a_pause_outlives_a_restart(street: Neighbours):
    a, b = await street.two()
    await a.call("peer pause", peer="B")
    await a.stop()
    await a.start()
    assert [one["paused"] for one in await a.call("peer list")] == [True]
    (heard,) = await b.call("sync", wait=1)
    assert heard["error"]


async def test_ending_a_pairing_removes_the_peer_where_this_group_may(street: Neighbours):
    a, b, c, joint = await three(street)
    theirs = str((await c.call("space create", name="Theirs"))["space"])
    await c.call("space share", space=theirs, peer=a.group.hex(), role="contributor")
    await until_async(lambda: has_members(a, theirs, 2))
    done = await a.call("peer remove", peer="C")
    assert (done["removed_from"], done["asked_in"], done["still_shared"]) == (["Joint"], [], ["Theirs"])
    assert done["told"]
    await until_async(is_removed(c, joint))
    assert (await told(c, joint))["ended"]["by_name"] == "A"
    assert [one["name"] for one in await a.call("peer list")] == ["B"]
    await until_async(lambda: has_members(b, joint, 2))


async def test_who_is_out_of_reach_is_removed_all_the_same(street: Neighbours):
    a, b = await street.two()
    await shared_space(a, b)
    group = b.group
    await b.stop()
    await until(lambda: not a.network.links_to(group))
    done = await a.call("peer remove", peer="B")
    assert (done["removed_from"], done["told"]) == (["Joint"], False)


async def test_paired_again_a_group_is_a_fresh_peer_with_its_history(street: Neighbours):
    a, b = await street.two()
    space = await shared_space(a, b)
    fields = {"title": "Before", "start": "2026-12-01"}
    record = (await b.call("add", kind="event", space=space, fields=fields))["id"]
    await until_async(lambda: shows(a, record))
    await a.call("peer pause", peer="B")
    await a.call("peer remove", peer="B")
    await b.call("peer remove", peer="A")
    await pair(a, b)
    (peer,) = await a.call("peer list")
    assert (peer["peer"], peer["paused"], peer["sees"]) == (b.group.hex(), False, [])
    assert [(one["name"], one["how"]) for one in peer["was_here"]] == [("Joint", "removed")]
    assert peer["was_here"][0]["until_ms"] > 0
    await a.call("space share", space=space, peer="B", role="contributor")
    await until_async(lambda: has_members(b, space, 2))
    later = (await b.call("add", kind="event", space=space, fields=fields | {"title": "Again"}))["id"]
    await until_async(lambda: shows(a, later))
    assert (await a.call("show", id=record))["author"]["name"] == "B"
    assert (await a.call("show", id=later))["fields"]["title"] == "Again"


async def test_a_preview_tells_what_a_group_holds_and_took_on(street: Neighbours):
    a, b = await street.two()
    space = await shared_space(a, b)
    order = f"{b.group.hex()};{a.group.hex()}"
    fields = {"title": "Bread", "order": order, "start": "2020-01-01T09:00[UTC]", "every": "P7D"}
    role = (await a.call("add", kind="role", space=space, fields=fields))["id"]
    pledge = (await b.call("add", kind="pledge", space=space, fields={"title": "Flour", "quantity": "5 kg"}))[
        "id"
    ]
    await until_async(lambda: shows(a, pledge))
    told = await a.call("space preview", space=space, peer="B")
    assert (told["name"], told["role"], told["records"], told["devices"]) == ("B", "contributor", 2, 1)
    assert told["kinds"] == [{"kind": "pledge", "count": 1}, {"kind": "role", "count": 1}]
    assert [one["record"] for one in told["promises"]] == [pledge]
    assert {one["record"] for one in (*told["roles"], *told["turns"])} == {role}
    assert told["since_ms"] and told["may_remove"] == "removed"
    theirs = await b.call("space preview", space=space, peer="A")
    assert theirs["may_remove"] == "no" and theirs["since_ms"] is None
    await at_rest(a, b)
    assert (
        await refused(a.desk, "space preview", {"space": space, "peer": "Nobody"}) == "space-no-such-member"
    )
