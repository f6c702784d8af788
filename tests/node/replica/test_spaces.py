"""Whom a node tells of a space while its own part in it begins, ends and begins again."""

from __future__ import annotations

from crdt import acts
from crdt.membership import Role
from node.links.peers import Peers
from node.replica.replica import Replica
from tests.sim.meeting import NOW, group, meet, pair, share


def logs_by(replica: Replica, space: bytes, author: Replica) -> set[bytes]:
    """Return the logs of a space that a device opened."""
    authors = replica.state(space).authors
    return {log for log, one in authors.items() if one.device == author.me.keys.public.id}


def told(replica: Replica, space: bytes) -> frozenset[bytes]:
    return replica.access()[space]


def test_a_newcomer_hears_on_until_its_invitation_is_here():
    (a,), (b,), (c,) = group("A"), group("B"), group("C")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, a, b, pair(a, b), Role.STEWARD)
    meet(a, b, space)
    offer = b.state(space).members()[b.me.group].offered
    assert offer is not None
    b.append_control(space, acts.Accept(offer), NOW)
    share(space, b, c, pair(b, c), Role.CONTRIBUTOR)
    assert told(c, space) == {b.me.group}
    meet(b, c, space, logs_by(b, space, a))
    assert c.state(space).genesis is not None and c.state(space).role(c.me.group) is None
    assert b.me.group in told(c, space)
    meet(b, c, space)
    assert told(c, space) == {a.me.group, b.me.group}


def test_a_newcomer_whose_invitation_came_before_the_genesis_hears_on():
    (a,), (b,), (c,) = group("A"), group("B"), group("C")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, a, b, pair(a, b), Role.STEWARD)
    meet(a, b, space)
    offer = b.state(space).members()[b.me.group].offered
    assert offer is not None
    b.append_control(space, acts.Accept(offer), NOW)
    share(space, b, c, pair(b, c), Role.CONTRIBUTOR)
    meet(b, c, space, logs_by(b, space, b))
    assert told(c, space) == {b.me.group}


def test_who_left_tells_until_the_others_know():
    (a,), (b,) = group("A"), group("B")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, a, b, pair(a, b), Role.CONTRIBUTOR)
    meet(a, b, space)
    b.append_control(space, acts.Leave(()), NOW)
    assert told(b, space) == {a.me.group}
    meet(a, b, space)
    heights = tuple((head.log, head.height) for head in b.heads(space))
    Peers(b.db).holds(a.me.group, space, heights, NOW.ms)
    assert told(b, space) == frozenset() == told(a, space)


def test_the_other_device_of_a_group_that_left_tells_too():
    (a,), (b, b2) = group("A"), group("B", devices=2)
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, a, b, pair(a, b, b2), Role.CONTRIBUTOR)
    b2.adopt(space, a.me.group, tuple(a.state(space).keyring.control.values()))
    meet(a, b, space)
    b.append_control(space, acts.Leave(()), NOW)
    meet(b, b2, space)
    assert told(b2, space) == {a.me.group}


def test_who_left_and_is_invited_again_hears_again():
    (a,), (b,) = group("A"), group("B")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    meeting = pair(a, b)
    share(space, a, b, meeting, Role.CONTRIBUTOR)
    meet(a, b, space)
    b.append_control(space, acts.Leave(()), NOW)
    meet(a, b, space)
    heights = tuple((head.log, head.height) for head in b.heads(space))
    Peers(b.db).holds(a.me.group, space, heights, NOW.ms)
    share(space, a, b, meeting, Role.READER)
    assert told(b, space) == {a.me.group}
    meet(a, b, space)
    assert b.state(space).role(b.me.group) is Role.READER
