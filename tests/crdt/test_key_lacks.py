"""Whoever was kept from keys that it was due asks for them once, and whoever has them hands them on once."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from crdt import acts
from crdt.key_lacks import LACK_ANSWERS_MAX, lacks_to_answer, lacks_to_tell
from crdt.membership import Role
from crdt.ops import Create, Write
from node.replica.outcome import Written
from node.replica.replica import Replica
from node.sharing.duties import duties
from tests.node.removals import Circle, circle, remove
from tests.node.twins import titles
from tests.sim.meeting import NOW, group, meet, pair, share

Choice = Callable[[acts.Box], acts.Box | None]


def event(title: str) -> Written:
    """Return what makes a record that everybody may write in."""
    writes = (Write("title", title), Write("start", "2026-12-01"))
    return Written(op=Create("event", True, "", None, "", writes))


def mint(made: Circle, minter: Replica, choose: Choice, without: Replica | None = None) -> bytes:
    """Have somebody mint keys with chosen boxes, for all or all but one; return the act's id."""
    left_out = frozenset({without.me.group}) if without is not None else frozenset[bytes]()
    fresh = minter.mint(made.space, left_out)
    boxes = tuple(one for box in fresh.boxes if (one := choose(box)) is not None)
    act = acts.MintKey(acts.Mint(fresh.key, fresh.control, fresh.groups, boxes))
    return minter.append_control(made.space, act, NOW)[0]


def spoiled_for(victim: Replica) -> Choice:
    """Return a choice of boxes in which that of a victim doesn't open."""
    own = victim.me.keys.public.id
    return lambda box: acts.Box(own, bytes(len(box.sealed))) if box.device == own else box


def none_for(victim: Replica) -> Choice:
    """Return a choice of boxes without that of a victim."""
    return lambda box: None if box.device == victim.me.keys.public.id else box


def asked(replica: Replica, space: bytes) -> tuple[bytes, ...]:
    """Return the acts for whose keys a replica has to ask."""
    return lacks_to_tell(replica.state(space), replica.me.keys.public, replica.me.group)


def owed(replica: Replica, space: bytes) -> set[bytes]:
    """Return the devices that ask a replica for keys which it has to hand on."""
    found = lacks_to_answer(replica.state(space), replica.me.keys.public, replica.me.group)
    return {device.id for device, _ in found.values()}


def do(made: Circle, *some: Replica) -> None:
    """Have these, or all but the last, do what they owe, and meet, until nothing is owed."""
    for _ in range(4):
        for replica in some or made.all[:-1]:
            for space, act in duties(replica, made.space):
                replica.append_control(space, act, NOW)
        made.gather()


def told(replica: Replica, space: bytes) -> tuple[int, int]:
    """Return how often a device asked, and how many askers it answered."""
    own = replica.me.keys.public.id
    found = [one.body for one in replica.state(space).records.values() if one.author.device == own]
    said = [getattr(body, "act", None) for body in found]
    answers = [act for act in said if isinstance(act, acts.Grant) and act.answers is not None]
    return sum(isinstance(act, acts.Lack) for act in said), len(answers)


@pytest.mark.parametrize("choose", [spoiled_for, none_for])
def test_what_others_write_under_a_key_that_was_kept_from_somebody_reaches_it(
    choose: Callable[[Replica], Choice],
):
    made = circle("ABCD", (Role.CONTRIBUTOR,) * 3)
    a, b, c, cheat = made.all
    made.gather()
    minted = mint(made, cheat, choose(b))
    made.gather()
    assert a.state(made.space).data_key() is not None, "it looks as if all had it"
    a.append(made.space, [event("Unheard")], NOW)
    a.append_control(made.space, acts.Profile("A, again", ()), NOW)
    made.gather()
    assert asked(b, made.space) == (minted,) and "Unheard" not in titles(b, made.space)
    assert asked(a, made.space) == asked(c, made.space) == ()
    do(made)
    assert "Unheard" in titles(b, made.space) and b.names()[a.me.group] == "A, again"
    views = {one.view_hash(made.space, NOW.ms) for one in (a, b, c)}
    assert len(views) == 1 and views.pop()[1]
    assert [told(one, made.space) for one in (a, b, c)] == [(0, 1), (1, 0), (0, 1)]
    assert not owed(a, made.space) and not owed(c, made.space) and not asked(b, made.space)


def test_who_was_left_out_though_it_was_a_reader_gets_what_others_built_on():
    made = circle("ABCD", (Role.CONTRIBUTOR,) * 3)
    a, b, _, cheat = made.all
    minted = mint(made, cheat, lambda box: box, without=b)
    made.gather()
    assert asked(b, made.space) == (minted,)
    do(made)
    names = b.state(made.space).keyring
    assert set(a.state(made.space).keyring.data) == set(names.data)


def test_readers_ask_too():
    made = circle("ABCD", (Role.CONTRIBUTOR, Role.READER, Role.CONTRIBUTOR))
    _, _, reader, cheat = made.all
    minted = mint(made, cheat, spoiled_for(reader))
    made.gather()
    assert asked(reader, made.space) == (minted,)
    do(made)
    assert not reader.state(made.space).waiting and reader.projection.is_whole(made.space)


def test_who_was_removed_gets_nothing_and_asks_for_nothing():
    made = circle("ABC", (Role.CONTRIBUTOR,) * 2)
    a, b, c = made.all
    remove(a, made.space, b.me.group)
    made.gather(a, c)
    mint(made, c, lambda box: box)
    made.gather()
    assert asked(b, made.space) == ()
    # It asks all the same, having heard of the key from somebody, and before it hears of its removal.
    lack = acts.Lack(tuple(one.hash for one in a.state(made.space).records.values()))
    b.append_control(made.space, lack, NOW)
    made.gather()
    assert not owed(a, made.space) and not owed(c, made.space)


def test_keys_that_were_minted_with_a_removal_are_not_due_to_who_it_removes():
    made = circle("ABCD", (Role.STEWARD, Role.STEWARD, Role.CONTRIBUTOR))
    _, b, c, _ = made.all
    # Equals need others to agree, so it does not count yet.
    fresh = b.mint(made.space, frozenset({c.me.group}))
    b.append_control(made.space, acts.Remove(c.me.group, (), fresh, ()), NOW)
    made.gather()
    assert c.state(made.space).role(c.me.group) is Role.STEWARD
    assert asked(c, made.space) == ()


def test_who_was_invited_without_the_minter_knowing_waits_for_its_host():
    (a,), (b,), (c,) = group("A"), group("B"), group("C")
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, a, b, pair(a, b), Role.CONTRIBUTOR)
    meet(a, b, space)
    b.append_control(space, acts.MintKey(b.mint(space)), NOW)
    share(space, a, c, pair(a, c), Role.CONTRIBUTOR)
    meet(a, b, space)
    meet(a, c, space)
    assert len(c.state(space).makers.data) == 2 and len(c.state(space).keyring.data) == 1
    assert asked(c, space) == ()


def two_devices() -> Circle:
    """Return a space of two groups, of which the other has two devices: the second one, then the first."""
    (a,), (first, second) = group("A"), group("B", devices=2)
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    share(space, a, first, pair(a, first), Role.CONTRIBUTOR)
    second.adopt(space, a.me.group, tuple(first.state(space).keyring.control.values()))
    made = Circle(space, [a, second, first])
    made.gather()
    return made


@pytest.mark.parametrize(("choose", "asks"), [(none_for, False), (spoiled_for, True)])
def test_a_second_device_leaves_it_to_the_first_unless_its_own_box_does_not_open(
    choose: Callable[[Replica], Choice], asks: bool
):
    made = two_devices()
    space, (a, second, first) = made.space, made.all
    minted = mint(made, a, choose(second))
    made.gather()
    assert asked(first, space) == () and (minted in asked(second, space)) is asks


def test_a_stolen_device_of_ones_own_group_keeps_no_key_from_the_other():
    made = two_devices()
    space, (a, second, first) = made.space, made.all
    minted = mint(made, first, spoiled_for(second))
    made.gather()
    assert asked(second, space) == (minted,) and asked(first, space) == ()
    do(made)
    assert asked(second, space) == () and not second.state(space).waiting
    assert set(second.state(space).keyring.data) == set(a.state(space).keyring.data)


def test_nobody_hands_on_what_was_never_due():
    made = circle("AB", (Role.CONTRIBUTOR,))
    a, b = made.all
    founding = made.space
    (d,) = group("D")
    share(made.space, a, d, pair(a, d), Role.CONTRIBUTOR)
    meet(a, d, made.space)
    state = a.state(made.space)
    assert state.role_at((founding,), d.me.group) is None
    d.append_control(made.space, acts.Lack((founding, bytes(32))), NOW)
    meet(a, d, made.space)
    assert owed(a, made.space) == set() and b.me.group != d.me.group


def test_an_answer_lies_under_the_key_under_which_it_was_asked():
    made = circle("ABC", (Role.CONTRIBUTOR,) * 2)
    a, b, cheat = made.all
    mint(made, cheat, spoiled_for(b))
    made.gather()
    do(made, b)
    do(made, a)
    records = a.state(made.space).records
    (answer,) = [one for one in records.values() if getattr(getattr(one.body, "act", None), "answers", None)]
    act = getattr(answer.body, "act", None)
    assert isinstance(act, acts.Grant) and act.answers is not None
    assert answer.key == records[act.answers].key != a.state(made.space).control_key()[0]
    assert dataclasses.replace(answer, key=b"") != answer


def test_who_names_a_key_of_others_in_an_act_of_its_own_gets_nobody_that_key():
    """Where history is closed, two who came late could have each other's acts name the keys of what was before them."""
    (a,), (old,), (r,), (b,) = group("A"), group("O"), group("R"), group("B")
    space = a.found(acts.SpaceSort.SHARED, "Closed", NOW, closed_history=True).space
    made = Circle(space, [a, old])
    share(space, a, old, pair(a, old), Role.CONTRIBUTOR)
    made.gather()
    hidden = a.state(space).data_key()
    a.append_control(space, acts.MintKey(a.mint(space)), NOW)
    made.gather()
    assert hidden is not None and hidden != a.state(space).data_key()
    for late in (r, b):
        share(space, a, late, pair(a, late), Role.CONTRIBUTOR)
        made.all.append(late)
        made.gather()
    readers = tuple(sorted(one.me.group for one in made.all))
    control = next(iter(a.state(space).makers.control))
    forged, _ = r.append_control(space, acts.MintKey(acts.Mint(hidden[0], control, readers, ())), NOW)
    made.gather()
    b.append_control(space, acts.Lack((forged,)), NOW)
    made.gather()
    for holder in (a, old):
        found = lacks_to_answer(holder.state(space), holder.me.keys.public, holder.me.group)
        assert all(not bundle.data for _, bundle in found.values())
    do(made, a, old)
    assert hidden[0] not in b.state(space).keyring.data and hidden[0] not in r.state(space).keyring.data


def test_who_asks_again_and_again_is_answered_once_and_not_all_at_a_time():
    made = circle("ABC", (Role.CONTRIBUTOR,) * 2)
    a, b, _ = made.all
    minted = [mint(made, a, lambda box: box) for _ in range(LACK_ANSWERS_MAX + 4)]
    made.gather()
    for name in (*minted, *minted):
        b.append_control(made.space, acts.Lack((name,)), NOW)
    made.gather()
    assert len(lacks_to_answer(a.state(made.space), a.me.keys.public, a.me.group)) == LACK_ANSWERS_MAX
    do(made, a)
    assert told(a, made.space) == (0, len(minted)) and not owed(a, made.space)
