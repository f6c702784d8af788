"""Removing a group, asking for it, agreeing, and what each of the groups is told, on real nodes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from crdt import acts
from crdt.limits import RUN_BYTES_MAX
from crdt.run import Run
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import (
    PATIENCE_S,
    Neighbour,
    Neighbours,
    at_rest,
    neighbours,
    pair,
    shared_space,
    until_async,
)
from tests.sim.meeting import NOW


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Neighbours]:
    async with neighbours(tmp_path) as made:
        yield made


async def three(street: Neighbours, role: str = "contributor") -> tuple[Neighbour, Neighbour, Neighbour, str]:
    """Return A, who founded a space, with B and C in it, all paired with each other and at rest."""
    a, b, c = [await street.node(name) for name in "ABC"]
    for one, other in ((a, b), (a, c), (b, c)):
        await pair(one, other)
    space = await shared_space(a, b)
    for other in (b, c):
        await a.call("space share", space=space, peer=other.group.hex(), role=role)
    await everybody(space, 3, a, b, c)
    for other in (b, c) if role == "steward" else ():
        await until_async(partial(offered, other, space))
        await other.call("space accept", space=space)
    if role == "steward":
        for one in (a, b, c):
            await until_async(partial(count_of, one, space, "steward", 3))
    await at_rest(a, b, c)
    return a, b, c, space


async def offered(one: Neighbour, space: str) -> bool:
    members = await one.call("space members", space=space)
    return any(member["here"] and member["offered"] for member in members)


async def count_of(one: Neighbour, space: str, role: str, count: int) -> bool:
    members = await one.call("space members", space=space)
    return [member["role"] for member in members].count(role) == count


async def everybody(space: str, count: int, *nodes: Neighbour) -> None:
    """Wait until each node counts so many members."""
    for one in nodes:
        await until_async(partial(has_members, one, space, count))


async def has_members(one: Neighbour, space: str, count: int) -> bool:
    listed = await one.call("space list")
    return any(row["space"] == space and len(row["members"]) == count for row in listed)


async def told(one: Neighbour, space: str) -> dict[str, Any]:
    found: dict[str, Any] = next(row for row in await one.call("space list") if row["space"] == space)
    return found


def is_removed(one: Neighbour, space: str) -> Callable[[], Any]:
    async def look() -> bool:
        return (await told(one, space))["ended"] is not None

    return look


async def test_a_removed_group_is_told_who_did_it_and_writes_no_more(street: Neighbours):
    a, b, c, space = await three(street)
    add = {"kind": "event", "space": space, "fields": {"title": "Mine", "start": "2026-12-01"}}
    mine = (await c.call("add", **add))["id"]
    await until_async(lambda: shows(a, mine))
    done = await a.call("space remove", space=space, peer="C")
    assert (done["outcome"], done["could_sign"], done["cut_logs"]) == ("removed", [], 1)
    await until_async(is_removed(c, space))
    ended = (await told(c, space))["ended"]
    assert (ended["how"], ended["by_name"]) == ("removed", "A")
    await c.hang_up()
    assert await refused(c.desk, "add", add) == "space-removed-you"
    assert (await c.call("show", id=mine))["fields"]["title"] == "Mine"
    await until_async(partial(has_notice, c, "space-removed-you"))
    await everybody(space, 2, a, b)
    assert (await a.call("show", id=mine))["author"]["name"] == "C"


async def test_a_removal_is_told_whoever_looks_first_who_belongs_to_a_space(street: Neighbours):
    a, _, c, space = await three(street)
    space_id = bytes.fromhex(space)

    def removes() -> list[Run]:
        replica = a.hub.replica
        mint = replica.mint(space_id, frozenset({c.group}))
        replica.append_control(space_id, acts.Remove(c.group, (), mint, ()), NOW)
        logs = [head.log for head in replica.heads(space_id) if head.is_control]
        found = (replica.load_run(space_id, log, 0, b"", RUN_BYTES_MAX)[0] for log in logs)
        return [run for run in found if run is not None]

    def hears(runs: list[Run]) -> None:
        for run in runs:
            c.hub.replica.ingest(space_id, run, NOW)

    await c.hub.run(hears, await a.hub.run(removes))
    await c.hub.look_at_rights()
    assert await has_notice(c, "space-removed-you")


async def has_notice(one: Neighbour, message: str) -> bool:
    return any(notice["message"] == message for notice in (await one.call("status"))["notices"])


async def shows(one: Neighbour, record: str) -> bool:
    row = await one.hub.run(one.hub.replica.projection.row, bytes.fromhex(record))
    return row is not None


async def test_what_is_written_after_a_removal_reaches_those_who_stay_alone(street: Neighbours):
    a, b, c, space = await three(street)
    await a.call("space remove", space=space, peer="C")
    await until_async(is_removed(c, space))
    await everybody(space, 2, a, b)
    fields = {"title": "After", "start": "2026-12-01"}
    after = (await a.call("add", kind="event", space=space, fields=fields))["id"]
    await until_async(lambda: shows(b, after))
    for one in (a, b):
        for result in await one.call("sync", wait=PATIENCE_S):
            assert result.get("error") is None and result["in_sync"]
    assert not await shows(c, after)


async def test_equals_ask_and_a_senior_decides(street: Neighbours):
    a, b, c, space = await three(street, "steward")
    done = await b.call("space remove", space=space, peer="C")
    assert (done["outcome"], [one["name"] for one in done["could_sign"]]) == ("request", ["A"])
    await at_rest(a, b, c)
    assert await refused(b.desk, "space remove", {"space": space, "peer": "C"}) == "request-made-already"
    await until_async(lambda: has_requests(a, space, 1))
    await until_async(lambda: has_requests(c, space, 1))
    (asked,) = await a.call("space requests", space=space)
    assert (asked["act"], asked["by_name"], asked["target_name"]) == ("remove", "B", "C")
    assert (asked["backers"], asked["could_sign"], asked["may_i"], asked["mine"]) == (
        ["B"],
        ["A"],
        True,
        False,
    )
    (mine,) = await b.call("space requests", space=space)
    assert (mine["may_i"], mine["mine"]) == (False, True)
    paused = {one["name"]: one["paused_with_me"] for one in await c.call("space members", space=space)}
    assert paused == {"A": False, "B": True, "C": False}
    for wrong, message in (
        ((c, "space confirm", "request"), "request-not-yours-to-confirm"),
        ((c, "space withdraw", "request"), "request-not-yours"),
    ):
        node, command, name = wrong
        assert await refused(node.desk, command, {"space": space, name: asked["request"]}) == message
    settled = await a.call("space confirm", space=space, request=asked["request"][:10])
    assert settled["outcome"] == "removed"
    await until_async(is_removed(c, space))
    await everybody(space, 2, a, b)
    assert await b.call("space requests", space=space) == []


async def has_requests(one: Neighbour, space: str, count: int) -> bool:
    return len(await one.call("space requests", space=space)) == count


async def test_while_a_request_is_open_the_two_share_nothing_and_others_go_on(street: Neighbours):
    a, b, c, space = await three(street, "steward")
    request = (await b.call("space remove", space=space, peer="C"))["request"]
    await until_async(lambda: has_requests(c, space, 1))
    await a.hang_up()
    fields = {"title": "By B", "start": "2026-12-01"}
    record = (await b.call("add", kind="event", space=space, fields=fields))["id"]
    for result in await c.call("sync", peer="B", wait=PATIENCE_S):
        assert result["in_sync"]
    assert not await shows(c, record)
    await a.listen()
    await until_async(lambda: shows(a, record))
    await until_async(lambda: shows(c, record))
    await b.call("space withdraw", space=space, request=request)
    await until_async(lambda: has_requests(c, space, 0))
    later = (await b.call("add", kind="event", space=space, fields=fields))["id"]
    await until_async(lambda: shows(c, later))


async def test_roles_are_lowered_with_new_keys(street: Neighbours):
    a, b, c, space = await three(street)
    before = await a.hub.run(lambda: a.hub.replica.state(bytes.fromhex(space)).data_key())
    done = await a.call("space share", space=space, peer="C", role="reader")
    assert done["outcome"] == "shared"
    after = await a.hub.run(lambda: a.hub.replica.state(bytes.fromhex(space)).data_key())
    assert after is not None and after != before
    await until_async(lambda: count_of(c, space, "reader", 1))
    add = {"kind": "event", "space": space, "fields": {"title": "x", "start": "2026-12-01"}}
    await at_rest(a, b, c)
    assert await refused(c.desk, "add", add) == "space-read-only"
    record = (await a.call("add", **add))["id"]
    await until_async(lambda: shows(c, record))


async def test_an_urgent_removal_ends_the_exchange_at_once(street: Neighbours):
    a, b, c, space = await three(street)
    await a.call("space remove", space=space, peer="C", urgent=True)
    (peer,) = [one for one in await a.call("peer list") if one["name"] == "C"]
    assert peer["paused"]
    await at_rest(a, b)
    assert await refused(a.desk, "sync", {"peer": "C"}) == "peer-paused"
    # Others are not paused with it: it hears from them.
    await until_async(is_removed(c, space))


async def test_new_keys_are_in_use_at_once(street: Neighbours):
    a, b = await street.two()
    space = await shared_space(a, b)
    before = await a.hub.run(lambda: a.hub.replica.state(bytes.fromhex(space)).control_key())
    assert (await b.call("space rotate", space=space))["space"] == space

    async def has_new() -> bool:
        return bool(
            before != await a.hub.run(lambda: a.hub.replica.state(bytes.fromhex(space)).control_key())
        )

    await until_async(has_new)


async def test_who_left_is_removed_by_who_may(street: Neighbours):
    a, b, c, space = await three(street)
    await c.call("space leave", space=space)
    await everybody(space, 2, a, b)

    async def is_shut() -> bool:
        removals, leaves = await a.hub.run(
            lambda: a.hub.replica.state(bytes.fromhex(space)).membership().endings(c.group)
        )
        return bool(removals and leaves)

    await until_async(is_shut)
    assert (await told(c, space))["ended"]["how"] == "left"
    assert (await told(a, space))["open_doors"] == []


async def test_a_founder_who_leaves_freezes_nothing_but_leaves_the_door_open(street: Neighbours):
    a, b = await street.two()
    space = await shared_space(a, b)
    await a.call("space leave", space=space)
    await until_async(lambda: has_members(b, space, 1))
    row = await told(b, space)
    assert row["frozen"] and [one["name"] for one in row["open_doors"]] == ["A"]


async def test_what_can_not_be_done_is_refused_in_words(street: Neighbours, tmp_path: Path):
    a, b, c, space = await three(street)
    await at_rest(a, b, c)
    for node, command, args, message in (
        (a, "space remove", {"space": space, "peer": "A"}, "remove-yourself"),
        (a, "space remove", {"space": space, "peer": "Nobody"}, "space-no-such-member"),
        (a, "space remove", {"space": "home", "peer": "B"}, "space-not-to-share"),
        (a, "space remove", {"space": space}, "command-argument-missing"),
        (b, "space remove", {"space": space, "peer": "C"}, "membership-not-steward"),
        (b, "space remove", {"space": space, "peer": "A"}, "membership-not-steward"),
        (a, "space confirm", {"space": space, "request": "ab"}, "request-unknown"),
        (a, "space withdraw", {"space": space, "request": ""}, "command-argument-missing"),
        (b, "space share", {"space": space, "peer": "C", "role": "reader"}, "share-not-steward"),
    ):
        assert await refused(node.desk, command, args) == message, (command, args)
    async with one_desk(tmp_path / "alone") as desk:
        made = (await desk.call("space create", {"name": "Joint"}))["space"]
        assert await desk.call("space requests", {"space": made}) == []
