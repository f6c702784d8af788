"""A removed group sees its removal and what came before it; groups that are at odds see control entries alone."""

from __future__ import annotations

import pytest

from crdt import acts
from crdt.membership import Role
from node.links.peers import Peers
from node.replica.replica import Replica
from node.sharing.windows import resting_with, was_removed
from sync.window import Window
from tests.node.removals import invite
from tests.node.twins import add, everywhere, twin
from tests.sim.meeting import NOW, group, meet, pair, share


class Trio:
    """A founded a space; B and C are stewards in it."""

    def __init__(self) -> None:
        (self.a,), (self.b,), (self.c,) = group("A"), group("B"), group("C")
        self.space = self.a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
        for other in (self.b, self.c):
            share(self.space, self.a, other, pair(self.a, other), Role.STEWARD)
            meet(self.a, other, self.space)
            offer = other.state(self.space).members()[other.me.group].offered
            assert offer is not None
            other.append_control(self.space, acts.Accept(offer), NOW)
        everywhere(self.space, self.a, self.b, self.c)

    def more(self, names: str) -> list[Replica]:
        """Let A make stewards of more groups; return them."""
        found = [group(name)[0] for name in names]
        for other in found:
            share(self.space, self.a, other, pair(self.a, other), Role.STEWARD)
            meet(self.a, other, self.space)
            offer = other.state(self.space).members()[other.me.group].offered
            assert offer is not None
            other.append_control(self.space, acts.Accept(offer), NOW)
        everywhere(self.space, self.a, self.b, self.c, *found)
        return found

    def remove(self, by: Replica, target: Replica) -> bytes:
        removal = acts.Remove(target.me.group, (), None, ())
        return by.append_control(self.space, removal, NOW)[0]

    def window(self, of: Replica, onto: Replica) -> Window | None:
        """Return what ``of``'s group may see of the space on the node of ``onto``."""
        return onto.windows().get(self.space, {}).get(of.me.group)


@pytest.fixture
def trio() -> Trio:
    return Trio()


def height(replica: Replica, space: bytes, by: Replica) -> int:
    """Return how many control entries of a group a replica holds."""
    state = replica.state(space)
    rows = (row for row in replica.ledger.logs_of(space) if row.is_control)
    return sum(row.height for row in rows if state.authors[row.log].group == by.me.group)


def acknowledge(at: Replica, by: Replica, space: bytes, window: Window) -> None:
    """Let a group have told a node that it holds all of a part."""
    heights = [(head.log, head.height) for head in window.heads.values()]
    Peers(at.db).holds(by.me.group, space, heights, 1)


def test_members_see_all(trio: Trio):
    assert trio.a.windows() == trio.b.windows() == {}


def test_the_removed_sees_what_led_to_its_removal_and_nothing_later(trio: Trio):
    add(trio.a, trio.space, "Before")
    trio.remove(trio.a, trio.c)
    before = height(trio.a, trio.space, trio.a)
    trio.a.append_control(trio.space, acts.Profile("A, later", ()), NOW)
    add(trio.a, trio.space, "After")
    meet(trio.a, trio.b, trio.space)
    trio.b.append_control(trio.space, acts.Profile("B, later", ()), NOW)
    for onto in (trio.a, trio.b):
        window = trio.window(trio.c, onto)
        assert window is not None and not window.takes_control
        heads = {onto.state(trio.space).authors[log].group: head for log, head in window.heads.items()}
        assert heads[trio.a.me.group].height == before
        assert heads[trio.b.me.group].height < height(trio.b, trio.space, trio.b)
        assert all(head.is_control for head in heads.values())
        assert trio.c.me.group in onto.access()[trio.space]
    assert trio.window(trio.b, trio.a) is None


def test_the_part_is_enough_to_understand_the_removal(trio: Trio):
    trio.remove(trio.a, trio.c)
    window = trio.window(trio.c, trio.a)
    assert window is not None
    for log, head in window.heads.items():
        run, _ = trio.a.load_run(trio.space, log, 0, b"", 1_000_000, head.height)
        assert run is not None
        trio.c.ingest(trio.space, run, NOW)
    assert trio.c.state(trio.space).role(trio.c.me.group) is None
    assert was_removed(trio.c.state(trio.space), trio.c.me.group)


def test_who_acknowledged_its_removal_is_told_nothing_more(trio: Trio):
    removal = trio.remove(trio.a, trio.c)
    place = trio.a.ledger.branches.place(removal)
    assert place is not None
    log = trio.a.ledger.by_row(place.log).log
    peers = Peers(trio.a.db)
    peers.holds(trio.c.me.group, trio.space, [(log, place.seq)], 1)
    assert trio.window(trio.c, trio.a) is not None
    peers.told(trio.b.me.group, trio.c.me.group, trio.space, [(log, place.seq + 1)], 1)
    assert trio.window(trio.c, trio.a) is not None, "what others say is no acknowledgement"
    peers.holds(trio.c.me.group, trio.space, [(log, place.seq + 1)], 1)
    window = trio.window(trio.c, trio.a)
    assert window is not None, "without what it rests on it has no effect there"
    acknowledge(trio.a, trio.c, trio.space, window)
    assert trio.window(trio.c, trio.a) is None
    assert trio.c.me.group not in trio.a.access()[trio.space]


@pytest.mark.parametrize("mints", [True, False])
def test_who_took_a_removal_with_what_followed_it_can_show_it_alone(trio: Trio, mints: bool):
    mint = trio.a.mint(trio.space, frozenset({trio.c.me.group})) if mints else None
    trio.a.append_control(trio.space, acts.Remove(trio.c.me.group, (), mint, ()), NOW)
    before = height(trio.a, trio.space, trio.a)
    trio.a.append_control(trio.space, acts.Profile("A, later", ()), NOW)
    meet(trio.a, trio.b, trio.space)
    window = trio.window(trio.c, trio.b)
    assert window is not None
    for log, head in window.heads.items():
        run, _ = trio.b.load_run(trio.space, log, 0, b"", 1_000_000, head.height)
        assert run is not None
        trio.c.ingest(trio.space, run, NOW)
    assert was_removed(trio.c.state(trio.space), trio.c.me.group)
    assert height(trio.c, trio.space, trio.a) == before


def test_who_may_no_longer_read_is_told_so_and_nothing_more(trio: Trio):
    lowering = acts.ChangeRole(trio.c.me.group, int(Role.COURIER), (), None, ())
    lowered = trio.a.append_control(trio.space, lowering, NOW)[0]
    before = height(trio.a, trio.space, trio.a)
    trio.a.append_control(trio.space, acts.Profile("A, later", ()), NOW)
    window = trio.window(trio.c, trio.a)
    assert window is not None and not window.takes_control
    for log, head in window.heads.items():
        run, _ = trio.a.load_run(trio.space, log, 0, b"", 1_000_000, head.height)
        assert run is not None and head.is_control
        trio.c.ingest(trio.space, run, NOW)
    assert trio.c.state(trio.space).role(trio.c.me.group) is Role.COURIER
    assert height(trio.c, trio.space, trio.a) == before
    assert trio.a.ledger.branches.place(lowered) is not None
    acknowledge(trio.a, trio.c, trio.space, window)
    assert trio.window(trio.c, trio.a) is None
    assert trio.c.me.group not in trio.a.access()[trio.space]


def test_the_removed_shows_no_data_and_goes_on_hearing(trio: Trio):
    trio.remove(trio.a, trio.c)
    meet(trio.a, trio.c, trio.space)
    for other in (trio.a, trio.b):
        window = trio.window(other, trio.c)
        assert window is not None and window.takes_control
        assert all(head.is_control for head in window.heads.values())
    assert {trio.a.me.group, trio.b.me.group} <= trio.c.access()[trio.space]


def test_who_was_removed_too_hears_it_from_the_removed(trio: Trio):
    trio.remove(trio.a, trio.c)
    trio.remove(trio.a, trio.b)
    meet(trio.a, trio.b, trio.space)
    assert was_removed(trio.b.state(trio.space), trio.b.me.group)
    window = trio.window(trio.c, trio.b)
    shown = trio.window(trio.c, trio.a)
    assert window is not None and shown is not None
    assert window.digests == shown.digests and not window.takes_control
    assert trio.c.me.group in trio.b.access()[trio.space]


def test_who_left_is_neither_removed_nor_shown_a_part(trio: Trio):
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    meet(trio.c, trio.a, trio.space)
    trio.remove(trio.a, trio.c)
    assert trio.window(trio.c, trio.a) is None
    assert not was_removed(trio.c.state(trio.space), trio.c.me.group)
    assert trio.c.windows() == {}


def test_who_lost_it_that_a_group_left_is_shown_the_leave_and_nothing_later(trio: Trio):
    assert trio.c.farewells() == {}
    add(trio.c, trio.space, "Unsent")
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    before = height(trio.c, trio.space, trio.c)
    trio.c.append_control(trio.space, acts.Profile("C, later", ()), NOW)
    shown = trio.c.farewells()[trio.space]
    assert set(shown) == {trio.a.me.group, trio.b.me.group}
    window = shown[trio.a.me.group]
    assert not window.takes_control and all(head.is_control for head in window.heads.values())
    authors = trio.c.state(trio.space).authors
    assert [head.height for log, head in window.heads.items() if authors[log].group == trio.c.me.group] == [
        before
    ]
    for log, head in window.heads.items():
        run, _ = trio.c.load_run(trio.space, log, 0, b"", 1_000_000, head.height)
        assert run is not None
        trio.a.ingest(trio.space, run, NOW)
    assert trio.a.state(trio.space).role(trio.c.me.group) is None
    assert set(trio.a.farewells()[trio.space]) == {trio.c.me.group}


def test_who_lost_its_own_leave_with_the_disk_is_shown_it_by_the_others(trio: Trio):
    back = twin(trio.c)
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    meet(trio.a, trio.c, trio.space)
    assert trio.c.state(trio.space).role(trio.c.me.group) is None
    add(trio.a, trio.space, "After it left")
    assert back.state(trio.space).role(back.me.group) is not None
    window = trio.a.farewells()[trio.space][trio.c.me.group]
    assert all(head.is_control for head in window.heads.values())
    for log, head in window.heads.items():
        run, _ = trio.a.load_run(trio.space, log, 0, b"", 1_000_000, head.height)
        assert run is not None
        back.ingest(trio.space, run, NOW)
    assert back.state(trio.space).role(back.me.group) is None and trio.b.farewells() == {}


@pytest.mark.parametrize("is_closed", [False, True])
def test_who_left_may_bring_what_asked_it_back(trio: Trio, is_closed: bool):
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    if is_closed:
        # As stewards close the door behind who left.
        trio.remove(trio.a, trio.c)
        everywhere(trio.space, trio.a, trio.b, trio.c)
    assert trio.b.farewells()[trio.space][trio.c.me.group].takes_control
    invite(trio.a, trio.space, trio.c)
    meet(trio.a, trio.c, trio.space)
    for row in trio.c.ledger.logs_of(trio.space):
        run, _ = trio.c.load_run(trio.space, row.log, 0, b"", 1_000_000, row.height)
        assert run is not None
        if row.is_control:
            trio.b.ingest(trio.space, run, NOW)
    assert trio.b.state(trio.space).role(trio.c.me.group) is Role.CONTRIBUTOR
    assert trio.b.farewells() == {}


def test_who_was_removed_or_comes_back_says_no_farewell(trio: Trio):
    trio.remove(trio.a, trio.b)
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    assert trio.b.farewells() == {}
    assert set(trio.c.farewells()[trio.space]) == {trio.a.me.group}, "who was removed hears nothing of it"
    invite(trio.a, trio.space, trio.c)
    meet(trio.a, trio.c, trio.space)
    assert set(trio.c.farewells()[trio.space]) == {trio.b.me.group}


def test_between_requester_and_target_data_rests(trio: Trio):
    trio.remove(trio.b, trio.c)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    assert resting_with(trio.b.state(trio.space), trio.b.me.group) == {trio.c.me.group}
    for of, onto in ((trio.b, trio.c), (trio.c, trio.b)):
        window = trio.window(of, onto)
        assert window is not None and window.takes_control
        assert len(window.heads) == 3 and all(head.is_control for head in window.heads.values())
    assert trio.a.windows() == {}
    assert trio.window(trio.a, trio.b) is None and trio.window(trio.a, trio.c) is None


def test_the_rest_is_over_when_others_decided(trio: Trio):
    request = trio.remove(trio.b, trio.c)
    meet(trio.a, trio.b, trio.space)
    trio.b.append_control(trio.space, acts.Withdraw(request), NOW)
    assert trio.b.windows() == {}
    trio.remove(trio.b, trio.c)
    meet(trio.a, trio.b, trio.space)
    trio.remove(trio.a, trio.c)
    meet(trio.a, trio.b, trio.space)
    window = trio.window(trio.c, trio.b)
    assert window is not None and not window.takes_control


def test_who_left_once_came_back_and_was_removed_is_shown_its_removal(trio: Trio):
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.c)
    invite(trio.a, trio.space, trio.c)
    everywhere(trio.space, trio.a, trio.c)
    trio.remove(trio.a, trio.c)
    assert trio.window(trio.c, trio.a) is not None


def test_who_was_invited_by_a_group_that_was_removed_at_that_moment_hears_it_from_all_who_know(trio: Trio):
    (guest,) = group("G")
    trio.remove(trio.a, trio.b)
    invite(trio.b, trio.space, guest)
    meet(trio.a, trio.b, trio.space)
    meet(trio.a, trio.c, trio.space)
    for knowing in (trio.a, trio.b, trio.c):
        window = trio.window(guest, knowing)
        assert window is not None
    assert trio.b.access()[trio.space] >= {guest.me.group}


def test_who_was_removed_and_asked_back_by_what_was_lost_is_heard_and_both_show_the_same(trio: Trio):
    add(trio.a, trio.space, "Unseen")
    trio.remove(trio.a, trio.c)
    everywhere(trio.space, trio.a, trio.c)
    shared = pair(trio.a, trio.c)
    keys = tuple(trio.a.state(trio.space).keyring.control.values())
    trio.a.append_control(shared, acts.Offer(trio.space, b"lost" * 8, keys), NOW)
    meet(trio.a, trio.c, shared)
    onto_c, onto_a = trio.window(trio.c, trio.a), trio.window(trio.a, trio.c)
    assert onto_c is not None and onto_a is not None
    assert onto_c.digests == onto_a.digests and onto_c.takes_control and onto_a.takes_control
    assert trio.c.me.group in trio.a.access()[trio.space]


def test_who_left_and_was_asked_back_without_right_hears_it_from_all_who_know(trio: Trio):
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    meet(trio.c, trio.a, trio.space)
    trio.remove(trio.a, trio.c)
    lowering = acts.ChangeRole(trio.b.me.group, int(Role.CONTRIBUTOR), (), None, ())
    trio.a.append_control(trio.space, lowering, NOW)
    invite(trio.b, trio.space, trio.c)
    meet(trio.b, trio.c, trio.space)
    assert trio.c.state(trio.space).role(trio.c.me.group) is Role.CONTRIBUTOR
    meet(trio.a, trio.b, trio.space)
    for knowing in (trio.a, trio.b):
        window = trio.window(trio.c, knowing)
        assert window is not None and not window.takes_control
        for log, head in window.heads.items():
            run, _ = knowing.load_run(trio.space, log, 0, b"", 1_000_000, head.height)
            assert run is not None
            trio.c.ingest(trio.space, run, NOW)
    assert trio.c.state(trio.space).role(trio.c.me.group) is None
    assert was_removed(trio.c.state(trio.space), trio.c.me.group)


def test_who_left_after_it_was_asked_back_without_right_is_shown_no_part(trio: Trio):
    lowering = acts.ChangeRole(trio.b.me.group, int(Role.CONTRIBUTOR), (), None, ())
    trio.a.append_control(trio.space, lowering, NOW)
    invite(trio.b, trio.space, trio.c)
    meet(trio.b, trio.c, trio.space)
    trio.c.append_control(trio.space, acts.Leave(()), NOW)
    everywhere(trio.space, trio.a, trio.b, trio.c)
    assert trio.window(trio.c, trio.a) is None
    assert not was_removed(trio.c.state(trio.space), trio.c.me.group)
