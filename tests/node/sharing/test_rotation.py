"""Keys are replaced when they are old, by one node of those that are linked."""

from __future__ import annotations

from pathlib import Path

import pytest

from crdt import acts
from crdt.membership import Role
from node.replica.outcome import Moment
from node.sharing.rotation import DAY_MS, due_spaces, is_due, is_first
from tests.node.neighbours import neighbours, shared_space
from tests.node.sharing.test_windows import Trio
from tests.sim.meeting import NOW, group

EVERY_MS = 90 * DAY_MS


@pytest.fixture
def trio() -> Trio:
    return Trio()


@pytest.mark.parametrize(("age_days", "due"), [(0, False), (89, False), (91, True), (-1, False), (-3, True)])
def test_keys_are_due_after_so_long_and_so_are_those_of_the_future(trio: Trio, age_days: int, due: bool):
    trio.a.append_control(trio.space, acts.MintKey(trio.a.mint(trio.space)), NOW)
    state = trio.a.state(trio.space)
    assert is_due(state, NOW.ms + age_days * DAY_MS, EVERY_MS) is due


def test_fresh_keys_are_due_no_more(trio: Trio):
    later = Moment(ms=NOW.ms + EVERY_MS + DAY_MS, unsure=False)
    state = trio.a.state(trio.space)
    assert is_due(state, later.ms, EVERY_MS), "those of the genesis, by what followed it"
    trio.a.append_control(trio.space, acts.MintKey(trio.a.mint(trio.space)), later)
    assert not is_due(state, later.ms, EVERY_MS)


def test_where_none_serves_or_nobody_shares_nothing_is_due(trio: Trio):
    (d,) = group("D")
    invite = acts.Invite(d.me.group, d.me.roster, int(Role.READER), (), (), ())
    trio.a.append_control(trio.space, invite, NOW)
    assert not is_due(trio.a.state(trio.space), NOW.ms + 2 * EVERY_MS, EVERY_MS), "the next writer mints"
    home = d.found(acts.SpaceSort.HOME, "home", NOW).space
    assert not is_due(d.state(home), NOW.ms + 2 * EVERY_MS, EVERY_MS)


def test_one_of_the_linked_stewards_does_it(trio: Trio):
    state = trio.a.state(trio.space)
    groups = sorted(state.members(), key=lambda one: state.members()[one].standing)
    everybody = set(groups)
    assert [is_first(state, one, everybody) for one in groups] == [True, False, False]
    assert is_first(state, groups[1], {groups[2]}) and not is_first(state, groups[2], {groups[1]})
    assert is_first(state, groups[2], ())
    assert not is_first(state, bytes(32), ())


def test_readers_never_and_contributors_where_no_steward_is_left(trio: Trio):
    trio.a.append_control(trio.space, acts.ChangeRole(trio.b.me.group, 2, (), None, ()), NOW)
    trio.a.append_control(trio.space, acts.ChangeRole(trio.c.me.group, 1, (), None, ()), NOW)
    state = trio.a.state(trio.space)
    assert not is_first(state, trio.b.me.group, ())
    trio.a.append_control(trio.space, acts.Leave(()), NOW)
    assert is_first(state, trio.b.me.group, ()) and not is_first(state, trio.c.me.group, ())


async def test_a_node_finds_what_is_due_by_its_setting(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        await a.call("space rotate", space=space.hex())
        assert await due_spaces(a.network) == []
        a.hub.home.clock.now = lambda: Moment(ms=NOW.ms * 2, unsure=False)  # type: ignore[method-assign]
        assert await due_spaces(a.network) == [space]
        a.hub.rotate_days = 0
        assert await due_spaces(a.network) == []
        a.hub.rotate_days = 90
        a.hub.home.clock.now = lambda: Moment(ms=NOW.ms * 2, unsure=True)  # type: ignore[method-assign]
        assert await due_spaces(a.network) == [], "who doesn't know the time replaces nothing"
