"""How a group's part in a space ended is told from the acts alone, also when it came back."""

from __future__ import annotations

import pytest

from crdt import acts
from crdt.membership import Role
from node.replica.replica import Replica
from node.sharing.endings import ending_of, last_ending_of
from tests.node.sharing.test_windows import Trio
from tests.node.twins import everywhere
from tests.sim.meeting import NOW, pair, share


@pytest.fixture
def trio() -> Trio:
    return Trio()


def leave(trio: Trio, replica: Replica) -> None:
    replica.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)


def test_how_a_part_ended_is_told(trio: Trio):
    state = trio.a.state(trio.space)
    assert ending_of(state, trio.c.me.group) is None and last_ending_of(state, trio.c.me.group) is None
    trio.remove(trio.a, trio.c)
    ending = ending_of(state, trio.c.me.group)
    assert ending is not None and ending == last_ending_of(state, trio.c.me.group)
    assert (ending.is_leave, ending.by, ending.at_ms) == (False, trio.a.me.group, NOW.ms)


def test_who_came_back_was_here_before(trio: Trio):
    leave(trio, trio.c)
    share(
        trio.space,
        trio.a,
        trio.c,
        pair(trio.a, trio.c),
        Role.READER,
    )
    everywhere(trio.space, trio.a, trio.b, trio.c)
    state = trio.b.state(trio.space)
    assert trio.c.me.group in state.members() and ending_of(state, trio.c.me.group) is None
    last = last_ending_of(state, trio.c.me.group)
    assert last is not None and last.is_leave and last.by == trio.c.me.group
