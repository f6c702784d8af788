"""What ended a group's right, read from the acts that count."""

from __future__ import annotations

from crdt import acts
from crdt.membership import Role
from node.sharing.setting_aside import Why, ending_of
from tests.node.removals import circle, invite, remove
from tests.sim.meeting import NOW


def test_the_last_act_that_took_a_right_is_named_with_its_author():
    made = circle("ABC")
    a, b, c = made.all
    state = a.state(made.space)
    assert ending_of(state, b.me.group) is None
    lowered = remove(a, made.space, b.me.group, role=Role.READER)
    first = ending_of(state, b.me.group)
    assert first is not None and (first.why, first.act, first.by) == (Why.ROLE, lowered, a.me.group)
    removed = remove(a, made.space, b.me.group)
    second = ending_of(state, b.me.group)
    assert second is not None and (second.why, second.act, second.at_ms) == (Why.REMOVED, removed, NOW.ms)
    c.append_control(made.space, acts.Leave(()), NOW)
    made.gather(a, c)
    third = ending_of(state, c.me.group)
    assert third is not None and (third.why, third.by) == (Why.LEFT, c.me.group)


def test_who_left_is_not_said_to_have_been_removed_for_new_keys():
    made = circle("AB")
    a, b = made.all
    state = a.state(made.space)
    b.append_control(made.space, acts.Leave(()), NOW)
    made.gather()
    remove(a, made.space, b.me.group)
    left = ending_of(state, b.me.group)
    assert left is not None and (left.why, left.by) == (Why.LEFT, b.me.group)
    invite(a, made.space, b)
    removed = remove(a, made.space, b.me.group)
    again = ending_of(state, b.me.group)
    assert again is not None and (again.why, again.act) == (Why.REMOVED, removed)


def test_a_raised_role_ends_nothing():
    made = circle("AB", (Role.READER,))
    a, b = made.all
    remove(a, made.space, b.me.group, role=Role.CONTRIBUTOR)
    assert ending_of(a.state(made.space), b.me.group) is None


def test_an_invitation_that_does_not_count_says_so():
    made = circle("AB", (Role.STEWARD,))
    a, b = made.all
    (guest,) = circle("XG").all[1:]
    remove(a, made.space, b.me.group)
    invite(b, made.space, guest)
    made.gather()
    found = ending_of(a.state(made.space), guest.me.group)
    assert found is not None and (found.why, found.act) == (Why.INVITATION, b"")
