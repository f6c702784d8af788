"""A key that a grant gave to a group which is out serves no longer, wherever that is known."""

from __future__ import annotations

import time
import tracemalloc

from crdt import acts, limits
from crdt.granted import NOBODY, granted
from crdt.membership import Role
from tests.crdt.space_world import Ground, Party
from tests.node.removals import circle, invite, remove
from tests.node.twins import add, everywhere
from tests.sim.meeting import NOW


def test_keys_that_were_granted_to_who_turns_out_to_be_out_are_replaced():
    made = circle("ABC", (Role.STEWARD, Role.STEWARD))
    a, b, c = made.all
    (guest,) = circle("XG").all[1:]
    invite(b, made.space, guest)
    guest.adopt(made.space, b.me.group, tuple(b.state(made.space).keyring.control.values()))
    everywhere(made.space, b, guest)
    c.append_control(made.space, acts.MintKey(c.mint(made.space)), NOW)
    everywhere(made.space, b, c)
    device = guest.me.keys.public
    key = next(reversed(b.state(made.space).keyring.data.values()))
    box = b.boxes([(device.id, device.agree)], acts.KeyBundle((), (key,)))
    b.append_control(made.space, acts.Grant(box, None), NOW)
    remove(a, made.space, b.me.group, role=Role.READER)
    made.gather()
    state = a.state(made.space)
    minted = next(hash_ for hash_, given in granted(state).items() if hash_ != made.space)
    assert guest.me.group in granted(state)[minted] and guest.me.group not in state.membership().readers
    assert state.data_key() is None, "exactly the readers were meant to have it, and one more was given it"
    word = add(a, made.space, "Not for the guest")
    (name,) = a.db.execute(
        "SELECT k.name FROM entries e JOIN key_names k ON k.id = e.key WHERE e.hash = ?", (word,)
    ).fetchone()
    everywhere(made.space, a, c, guest)
    assert guest.state(made.space).keyring.find(bytes(name)) is None
    assert c.state(made.space).keyring.find(bytes(name)) is not None


def test_what_was_minted_after_a_grant_was_not_given_by_it():
    made = circle("AB")
    a, b = made.all
    device = b.me.keys.public
    box = a.boxes([(device.id, device.agree)], acts.KeyBundle((), ()))
    a.append_control(made.space, acts.Grant(box, None), NOW)
    later = a.append_control(made.space, acts.MintKey(a.mint(made.space)), NOW)[0]
    assert granted(a.state(made.space)) == {made.space: {b.me.group}}
    assert a.state(made.space).membership().epoch == later


def test_very_many_grants_of_very_many_keys_take_little_time_and_room():
    ground, count = Ground(), 1_500
    pen, guest = ground.pens[0], ground.guests[0]
    mint = acts.Mint(b"k" * 32, b"c" * 32, (guest.group,), ())
    seen, standing = ground.seen, ground.entries[1].hash
    grant = acts.Grant((guest.box(acts.KeyBundle((), ())),), None)
    said: list[acts.Act] = [*[acts.MintKey(mint)] * count, *[grant] * count]
    for act in said:
        ground.entries.append(pen.act(act, seen, standing))
        seen = (pen.tip,)
    state = ground.state()
    tracemalloc.start()
    begun = time.thread_time()
    given = granted(state)
    took_s, (_, most) = time.thread_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(given) == count + 1 and set(given.values()) == {frozenset((guest.group,))}
    assert took_s < 1 and most < 4 * 1_048_576


def test_keys_that_were_given_to_very_many_groups_serve_no_longer():
    ground, many = Ground(), [Party(1_000 + number) for number in range(limits.GRANTED_GROUPS_MAX + 1)]
    pen, seen, standing = ground.pens[0], ground.seen, ground.entries[1].hash
    for group in many:
        boxes = (acts.Box(group.device, b"sealed"),)
        for act in (acts.Invite(group.group, group.acts, 2, (), (), ()), acts.Grant(boxes, None)):
            ground.entries.append(pen.act(act, seen, standing))
            seen = (pen.tip,)
    state = ground.state()
    assert granted(state) == {ground.space: {NOBODY}}
    assert state.membership().epoch is None


def test_keys_that_one_grant_gave_to_very_many_groups_serve_no_longer():
    ground, many = Ground(), [Party(1_000 + number) for number in range(limits.GRANTED_GROUPS_MAX + 1)]
    pen, seen, standing = ground.pens[0], ground.seen, ground.entries[1].hash
    for group in many:
        invite = acts.Invite(group.group, group.acts, 2, (), (), ())
        ground.entries.append(pen.act(invite, seen, standing))
        seen = (pen.tip,)
    boxes = tuple(acts.Box(group.device, b"sealed") for group in many)
    ground.entries.append(pen.act(acts.Grant(boxes, None), seen, standing))
    assert granted(ground.state()) == {ground.space: {NOBODY}}
