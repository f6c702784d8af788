"""Who left is removed by the first steward who may; nobody may remove a founder."""

from __future__ import annotations

import pytest

from crdt import acts
from crdt.membership import Role
from node.replica.replica import Replica
from node.sharing.closing import doors_to_close, open_doors
from tests.node.removals import invite
from tests.node.sharing.test_windows import Trio
from tests.node.twins import everywhere
from tests.sim.meeting import NOW, group, pair, share


@pytest.fixture
def trio() -> Trio:
    return Trio()


def owed(replica: Replica, trio: Trio, *, first_only: bool = True) -> list[acts.Remove]:
    return list(doors_to_close(replica, trio.space, first_only=first_only))


def leave(trio: Trio, replica: Replica) -> None:
    replica.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)


def test_the_senior_steward_closes_the_door_once(trio: Trio):
    assert owed(trio.a, trio) == []
    leave(trio, trio.c)
    (act,) = owed(trio.a, trio)
    assert act.group == trio.c.me.group and act.mint is not None
    assert set(act.mint.groups) == {trio.a.me.group, trio.b.me.group}
    assert owed(trio.b, trio, first_only=False) == owed(trio.c, trio, first_only=False) == []
    assert open_doors(trio.a.state(trio.space)) == frozenset()
    trio.a.append_control(trio.space, act, NOW)
    assert owed(trio.a, trio) == []


def test_the_door_is_closed_behind_who_was_asked_back_without_right(trio: Trio):
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    trio.a.append_control(trio.space, acts.ChangeRole(trio.b.me.group, 2, (), None, ()), NOW)
    invite(trio.b, trio.space, trio.c)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    (act,) = owed(trio.a, trio)
    assert act.group == trio.c.me.group
    trio.a.append_control(trio.space, act, NOW)
    assert owed(trio.a, trio) == []


def test_the_door_is_closed_behind_who_left_one_of_two_and_was_removed_from_the_other(trio: Trio):
    (d,) = group("D")
    share(trio.space, trio.b, d, pair(trio.b, d), Role.CONTRIBUTOR)
    trio.remove(trio.b, d)
    share(trio.space, trio.a, d, pair(trio.a, d), Role.CONTRIBUTOR)
    everywhere(trio.space, trio.a, trio.b, trio.c, d)
    d.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c, d)
    (act,) = owed(trio.a, trio)
    assert act.group == d.me.group and owed(trio.b, trio, first_only=False) == []
    trio.a.append_control(trio.space, act, NOW)
    assert owed(trio.a, trio) == []


def test_those_next_in_line_do_it_when_they_start(trio: Trio):
    d, *_ = trio.more("D")
    role = acts.ChangeRole(d.me.group, 2, (), None, ())
    trio.a.append_control(trio.space, role, NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c, d)
    leave(trio, d)
    everywhere(trio.space, trio.a, d)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    leave(trio, trio.a)
    # Of two of one rank, against a contributor of theirs: neither is senior to it.
    assert owed(trio.b, trio, first_only=False) == []
    assert open_doors(trio.b.state(trio.space)) == {trio.a.me.group, d.me.group}


def test_nobody_can_close_the_door_behind_a_founder(trio: Trio):
    leave(trio, trio.a)
    assert owed(trio.b, trio) == owed(trio.b, trio, first_only=False) == []
    assert open_doors(trio.b.state(trio.space)) == {trio.a.me.group}
