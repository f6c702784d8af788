"""Acts that end or lower a group's part are whole: cut, keys, what they confirm; and none is made that does nothing."""

from __future__ import annotations

import pytest

from crdt import acts
from crdt.membership import Role
from crdt.space import SpaceState
from identity.errors import Refused
from node.replica.replica import Replica
from node.sharing import removing
from tests.node.sharing.test_windows import Trio
from tests.node.twins import add, everywhere
from tests.sim.meeting import NOW


@pytest.fixture
def trio() -> Trio:
    return Trio()


def state(replica: Replica, trio: Trio) -> SpaceState:
    return replica.state(trio.space)


def act_of(replica: Replica, trio: Trio, entry: bytes) -> removing.Change:
    body = state(replica, trio).records[entry].body
    assert isinstance(body, acts.Control) and isinstance(body.act, acts.Remove | acts.ChangeRole)
    return body.act


def test_a_removal_honours_all_that_is_here_and_mints_for_those_who_stay(trio: Trio):
    for title in "xyz":
        add(trio.c, trio.space, title)
    everywhere(trio.space, trio.a, trio.c)
    add(trio.c, trio.space, "never heard of")
    done = removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    act = act_of(trio.a, trio, done.act)
    assert done.takes_effect and done.could_sign == () and done.cut_logs == 1
    log = trio.c.own_data_log(trio.space)
    assert act.cut == ((log, 3),)
    assert act.mint is not None and set(act.mint.groups) == {trio.a.me.group, trio.b.me.group}
    assert state(trio.a, trio).membership().epoch == done.act


def test_a_request_carries_no_keys_and_says_who_could_agree(trio: Trio):
    done = removing.remove(trio.b, trio.space, trio.c.me.group, NOW)
    assert not done.takes_effect and done.could_sign == (trio.a.me.group,)
    assert act_of(trio.b, trio, done.act).mint is None
    assert trio.c.me.group in state(trio.b, trio).members()


def test_who_asks_for_what_others_asked_for_agrees_to_it(trio: Trio):
    asked = removing.remove(trio.b, trio.space, trio.c.me.group, NOW)
    everywhere(trio.space, trio.a, trio.b)
    done = removing.remove(trio.a, trio.space, trio.c.me.group, NOW)
    assert done.takes_effect and act_of(trio.a, trio, done.act).confirms == (asked.act,)


def test_nobody_asks_twice(trio: Trio):
    removing.remove(trio.b, trio.space, trio.c.me.group, NOW)
    with pytest.raises(Refused, match="request-made-already"):
        removing.remove(trio.b, trio.space, trio.c.me.group, NOW)


def test_three_of_four_equals_decide_without_a_senior():
    trio = Trio()
    more = trio.more("DE")
    d, e = more
    first = removing.remove(trio.b, trio.space, e.me.group, NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c, d, e)
    assert not first.takes_effect and trio.c.me.group in first.could_sign
    second = removing.remove(trio.c, trio.space, e.me.group, NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c, d, e)
    assert not second.takes_effect
    (request, other) = state(d, trio).membership().requests
    assert removing.may_confirm(state(d, trio), request, d.me.group)
    assert not removing.may_confirm(state(d, trio), request, trio.b.me.group)
    third = removing.confirm(d, trio.space, request, NOW)
    assert third.takes_effect
    assert set(act_of(d, trio, third.act).confirms) == {request.act, other.act} == {first.act, second.act}
    everywhere(trio.space, trio.a, trio.b, trio.c, d)
    assert e.me.group not in state(trio.a, trio).members()


def test_a_role_is_lowered_with_a_cut_and_keys_and_raised_without(trio: Trio):
    add(trio.c, trio.space, "x")
    everywhere(trio.space, trio.a, trio.c)
    lowered = removing.change_role(trio.a, trio.space, trio.c.me.group, Role.READER, NOW)
    act = act_of(trio.a, trio, lowered.act)
    assert lowered.takes_effect and act.cut and act.mint is not None
    assert trio.c.me.group in act.mint.groups
    raised = removing.change_role(trio.a, trio.space, trio.c.me.group, Role.CONTRIBUTOR, NOW)
    act = act_of(trio.a, trio, raised.act)
    assert raised.takes_effect and act.cut == () and act.mint is None
    courier = removing.change_role(trio.a, trio.space, trio.c.me.group, Role.COURIER, NOW)
    act = act_of(trio.a, trio, courier.act)
    assert act.mint is not None and trio.c.me.group not in act.mint.groups


@pytest.mark.parametrize(
    ("by", "target", "role", "why"),
    [
        ("c", "b", None, "membership-not-steward"),
        ("c", "a", None, "membership-not-steward"),
        ("a", "b", Role.STEWARD, "membership-nothing-to-change"),
        ("c", "b", Role.READER, "membership-not-steward"),
    ],
)
def test_what_would_do_nothing_is_not_written(trio: Trio, by: str, target: str, role: Role | None, why: str):
    removing.change_role(trio.a, trio.space, trio.c.me.group, Role.CONTRIBUTOR, NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    replica: Replica = getattr(trio, by)
    group = getattr(trio, target).me.group
    before = state(replica, trio).heads
    with pytest.raises(Refused, match=why) as caught:
        if role is None:
            removing.remove(replica, trio.space, group, NOW)
        else:
            removing.change_role(replica, trio.space, group, role, NOW)
    assert set(caught.value.fields) == {"author", "target"}
    assert state(replica, trio).heads == before


def test_it_can_be_told_beforehand_what_an_act_would_do(trio: Trio):
    def told(by: Replica, target: Replica) -> str:
        act = acts.Remove(target.me.group, (), None, ())
        return removing.foretold(state(by, trio), act, by.me.group)

    assert (told(trio.a, trio.b), told(trio.b, trio.c), told(trio.b, trio.a)) == (
        "removed",
        "request",
        "request",
    )
    removing.change_role(trio.a, trio.space, trio.c.me.group, Role.READER, NOW)
    everywhere(trio.space, trio.a, trio.c)
    assert told(trio.c, trio.b) == "no"


def test_only_so_many_logs_are_named_and_the_longest_first(trio: Trio, monkeypatch: pytest.MonkeyPatch):
    for count in (1, 3):
        for _ in range(count):
            add(trio.c, trio.space, "x")
        trio.c.reopen_logs()
    add(trio.c, trio.space, "last")
    everywhere(trio.space, trio.a, trio.c)
    assert len(removing.cut_of(trio.a, trio.space, trio.c.me.group)) == 3
    monkeypatch.setattr("crdt.limits.CUT_LOGS_MAX", 1)
    ((_, seq),) = removing.cut_of(trio.a, trio.space, trio.c.me.group)
    assert seq == 3
