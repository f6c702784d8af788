"""A space that a group left: nobody is spoken to of it unbidden, and who doesn't know is shown the leave alone."""

from __future__ import annotations

import pytest

from sync import effects as do
from sync.messages import Hello, Status, View, space_alias
from sync.window import window_of
from tests.sync.two_nodes import TRANSCRIPT, Talk, heads, pair, space_id

SPACE, OTHER = space_id(1), space_id(2)
ALIAS = space_alias(SPACE, TRANSCRIPT)


@pytest.mark.parametrize("asks", ["caller", "callee"])
def test_who_speaks_of_a_space_that_we_left_is_shown_the_leave_and_nothing_else(asks: str):
    a, b = pair(SPACE, OTHER)
    a.write(SPACE, "leave", 3, control=True)
    shown = a.logs[SPACE]
    a.write(SPACE, "later", control=True)
    a.write(SPACE, "words", 5)
    b.write(SPACE, "news", 4)
    b.write(SPACE, "acts", 2, control=True)
    a.allowed.discard(SPACE)
    (left,) = [log.head for log in shown.values() if log.is_control and len(log.entries) == 3]
    a.farewells[SPACE] = window_of([left], takes_control=False)
    before = heads(a)
    talk = Talk(b, a) if asks == "caller" else Talk(a, b)
    talk.settle()
    assert b.logs[SPACE][left.log].head == left
    mine = {log.name for log in b.logs[SPACE].values()} - {left.log}
    assert mine.isdisjoint(a.logs[SPACE]) and heads(a) == before, "nothing is learned, nothing else is shown"
    assert all(not isinstance(one, View) for one in talk.caller.sent + talk.callee.sent)
    talk.caller.effects.extend(talk.caller.session.ask_view(SPACE, 0, 0) if asks == "caller" else [])
    talk.settle()
    assert all(not isinstance(one, do.TellView) for one in talk.callee.done)
    assert (talk.callee if asks == "caller" else talk.caller).session.in_sync()


def test_a_space_that_we_left_is_not_spoken_of_to_who_does_not_speak_of_it():
    a, b = pair(SPACE, OTHER)
    a.write(SPACE, "leave", 3, control=True)
    a.write(OTHER, "words")
    a.allowed.discard(SPACE)
    b.allowed.discard(SPACE)
    a.farewells[SPACE] = window_of([log.head for log in a.logs[SPACE].values()], takes_control=False)
    talk = Talk(a, b)
    talk.settle()
    assert b.logs[OTHER] and SPACE not in b.logs
    told = [one for one in talk.caller.sent if isinstance(one, Hello | Status)]
    assert all(status.space != ALIAS for one in told for status in one.spaces)
    assert talk.in_sync


def test_what_was_under_way_when_a_group_was_heard_to_leave_is_asked_for_again():
    """It may hold what asked the group back, which came right behind its leave."""
    a, b = pair(SPACE)
    a.write(SPACE, "leave", 3, control=True)
    talk = Talk(a, b)
    talk.settle()
    b.write(SPACE, "asked back", 2, control=True)
    b.write(SPACE, "words", 2)
    talk.callee.grew(SPACE)
    while talk.callee.effects:
        talk.callee.perform()
    a.allowed.discard(SPACE)
    a.farewells[SPACE] = window_of([log.head for log in a.logs[SPACE].values()], takes_control=True)
    talk.caller.grew(SPACE)
    talk.settle()
    assert sum(log.is_control for log in a.logs[SPACE].values()) == 2
    assert all(log.is_control for log in a.logs[SPACE].values())
