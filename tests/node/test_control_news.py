"""What control entries bring: looked at in one turn where nothing is owed, with what follows where something is."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from crdt import acts
from crdt.membership import Role
from node.hub import Hub
from tests.node.desk_world import one_desk
from tests.node.neighbours import neighbours, shared_space, until
from tests.node.twins import event


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[Hub]:
    async with one_desk(tmp_path) as desk:
        yield desk.hub


async def test_where_nothing_is_owed_one_turn_tells_how_things_stand(hub: Hub):
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    found = await hub.run(hub.news.look, space)
    assert (found.fresh, found.stale, found.owed) == ([], [], [])
    assert not (found.is_roster_news or found.is_lost_news)
    assert found.after is not None and found.after.rights.members[space] == {hub.home.identity.group}
    assert (found.after.owes_receipts, found.after.is_checkpoint_due, found.after.renamed) == (False,) * 2 + (
        {},
    )


async def test_what_is_owed_comes_before_how_things_stand(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        hub, replica = a.hub, a.hub.replica
        space = await hub.found(acts.SpaceSort.SHARED, "Joint")
        act = replica.invitation_act(space, b.group, b.hub.replica.me.roster, int(Role.READER))
        _, outcome = await hub.run(replica.append_control, space, act, hub.home.clock.now())
        found = await hub.run(hub.news.look, space)
        # An invitation of which nobody was told yet: the offer that belongs to it is owed.
        assert found.after is None and [type(owed) for _, owed in found.owed] == [acts.Offer]
        await hub.settle(outcome)
        again = await hub.run(hub.news.look, space)
        assert again.owed == [] and again.after is not None


async def test_a_space_that_was_offered_is_everybodys_business_and_a_name_is_taken_up_once(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        await until(lambda: space in b.hub.replica.spaces)
        peer = await b.peer(a)
        await b.hub.run(b.hub.peers.rename, a.group, "Somebody")
        found = await b.hub.run(b.hub.news.look)
        assert found.scope is None and found.after is not None
        assert found.after.renamed == {a.group: peer.name}
        await b.hub.spread_roster()
        assert (await b.peer(a)).name == peer.name
        assert (await b.hub.run(b.hub.news.look)).after.renamed == {}


async def test_a_generation_that_was_looked_at_is_due_no_more(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        for number in range(4):
            await a.hub.append(space, [event(f"Meal {number}")])
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await a.hub.checkpoints.make(space)
        await until(lambda: b.hub.replica.projection.contents.adopted(space) is not None)
        await b.hub.idle()
        assert not (await b.hub.run(b.hub.news.look, space)).after.is_checkpoint_due
