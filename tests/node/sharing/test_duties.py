"""A node says its group's name and hands on keys by itself, once."""

from __future__ import annotations

from crdt import acts
from crdt.membership import Role
from crdt.ops import Create
from node.replica.outcome import Written
from node.replica.replica import Replica
from node.sharing.duties import duties
from node.sharing.windows import was_removed
from tests.sim.meeting import NOW, group, meet, pair, share


def kinds(replica: Replica) -> list[tuple[bytes, str]]:
    return [(space, type(act).__name__) for space, act in duties(replica)]


def do(replica: Replica) -> None:
    for space, act in duties(replica):
        replica.append_control(space, act, NOW)


def shared(a: Replica, *others: Replica, role: Role) -> bytes:
    """Found a space of ``a`` that it shares with others, who know it; return its id."""
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    for other in others:
        share(space, a, other, pair(a, other), role)
        meet(a, other, space)
    return space


def accept(space: bytes, replica: Replica) -> None:
    offer = replica.state(space).members()[replica.me.group].offered
    assert offer is not None
    replica.append_control(space, acts.Accept(offer), NOW)


def test_a_newcomer_says_its_name_once():
    (a,), (b,) = group("A"), group("B")
    meeting = pair(a, b)
    assert kinds(a) == []
    assert kinds(b) == [(meeting, "Profile")]
    do(b)
    meet(a, b, meeting)
    assert kinds(b) == [] and a.names()[b.me.group] == "B"


def test_who_was_left_out_of_a_key_gets_it():
    (a,), (b,), (c,), (d,) = group("A"), group("B"), group("C"), group("D")
    space = shared(a, b, d, role=Role.CONTRIBUTOR)
    d.append_control(space, acts.Leave(()), NOW)
    meet(b, d, space)
    b.append(space, [Written(op=Create("event", True, "", None, "", ()))], NOW)
    share(space, a, c, pair(a, c), Role.READER)
    meet(a, b, space)
    assert (space, "Grant") in kinds(a)
    do(a)
    meet(a, c, space)
    assert a.view_hash(space, NOW.ms) == c.view_hash(space, NOW.ms)
    assert (space, "Grant") not in kinds(a)


def test_a_key_that_came_before_what_its_minter_had_seen_is_granted_once_it_counts():
    """Its box is opened at once, so it is known when the keys before it are granted; that grant doesn't hold it."""
    (a,), (b,), (c,), (d,) = group("A"), group("B"), group("C"), group("D")
    space = shared(a, b, d, role=Role.CONTRIBUTOR)
    meet(a, b, space)
    b.append_control(space, acts.MintKey(b.mint(space)), NOW)
    d.append_control(space, acts.Profile("D, again", ()), NOW)
    meet(b, d, space)
    late = b.mint(space)
    b.append_control(space, acts.MintKey(late), NOW)
    share(space, a, c, pair(a, c), Role.READER)
    of_b = {log for log, author in b.state(space).authors.items() if author.group == b.me.group}
    meet(a, b, space, of_b)
    assert late.key in a.state(space).keyring.data and a.state(space).early
    assert (space, "Grant") in kinds(a)
    do(a)
    meet(a, d, space)
    assert (space, "Grant") in kinds(a)
    do(a)
    assert (space, "Grant") not in kinds(a), "once"
    meet(a, c, space)
    assert late.key in c.state(space).keyring.data
    assert c.state(space).heads == a.state(space).heads and not c.state(space).waiting


def test_an_invitation_without_its_offer_is_offered_once():
    (a,), (b,) = group("A"), group("B")
    meeting = pair(a, b)
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    a.append_control(space, a.invitation_act(space, b.me.group, b.me.roster, int(Role.READER)), NOW)
    assert (meeting, "Offer") in kinds(a)
    do(a)
    assert kinds(a) == []
    meet(a, b, meeting)
    assert b.adopt_offers() == [space]


def test_who_was_invited_by_a_group_that_was_out_by_then_gets_the_keys_to_read_why():
    (a,), (b,), (gone,), (guest,) = group("A"), group("B"), group("Gone"), group("Guest")
    space = shared(a, b, gone, role=Role.STEWARD)
    accept(space, b)
    meet(a, b, space)
    for other in (gone, b):
        # The second is sealed under the keys that the first brought, which the guest is never given by those who stay.
        mint = a.mint(space, frozenset({other.me.group}))
        a.append_control(space, acts.Remove(other.me.group, (), mint, ()), NOW)
    meeting = pair(b, guest)
    share(space, b, guest, meeting, Role.READER)
    meet(b, guest, space)
    assert guest.state(space).role(guest.me.group) is Role.READER
    meet(a, b, space)
    meet(b, guest, space)
    assert guest.state(space).role(guest.me.group) is Role.READER and guest.state(space).waiting
    assert (meeting, "Offer") in kinds(b)
    do(b)
    assert (meeting, "Offer") not in kinds(b), "once"
    meet(b, guest, meeting)
    assert guest.adopt_offers() == [space]
    assert guest.state(space).role(guest.me.group) is None
    assert was_removed(guest.state(space), guest.me.group)


def test_who_was_invited_by_a_group_that_had_been_lowered_by_then_gets_only_the_keys_to_read_why():
    (a,), (b,), (gone,), (guest,) = group("A"), group("B"), group("Gone"), group("Guest")
    space = shared(a, b, gone, role=Role.STEWARD)
    accept(space, b)
    meet(a, b, space)
    mint = a.mint(space, frozenset({gone.me.group}))
    a.append_control(space, acts.Remove(gone.me.group, (), mint, ()), NOW)
    a.append_control(space, acts.ChangeRole(b.me.group, int(Role.CONTRIBUTOR), (), None, ()), NOW)
    meeting = pair(b, guest)
    share(space, b, guest, meeting, Role.READER)
    meet(a, b, space)
    meet(b, guest, space)
    later = a.mint(space)
    a.append_control(space, acts.MintKey(later), NOW)
    meet(a, b, space)
    assert guest.state(space).role(guest.me.group) is Role.READER
    assert (meeting, "Offer") in kinds(b)
    do(b)
    assert (meeting, "Offer") not in kinds(b), "once"
    meet(b, guest, meeting)
    assert guest.adopt_offers() == [space]
    assert guest.state(space).role(guest.me.group) is None
    assert later.control in b.state(space).keyring.control
    assert later.control not in guest.state(space).keyring.control
