"""What lies under a key counts only once an act that counts made that key, whoever was given it before."""

from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt import acts, limits
from crdt.entry import NO_HASH, Entry, EntryClass
from crdt.keyring import KeyMakers, Keyring
from identity.aead import key_id
from identity.encoding import encode
from tests.crdt.space_world import Ground, Party, Pen, profile
from tests.crdt.test_space import shuffled, told

CONTROL, DATA = bytes(31) + b"c", bytes(31) + b"d"
UNKNOWN = b"x" * 32


def test_of_keys_that_anybody_can_draw_only_so_many_are_held(monkeypatch: pytest.MonkeyPatch):
    """Those that were made stay, and what came last, which may be made in a moment."""
    monkeypatch.setattr(limits, "KEYS_HELD_MAX", 8)
    ring, drawn = Keyring(), [bytes([number]) * 32 for number in range(40)]
    made = {key_id(drawn[0]), key_id(drawn[5])}
    for start in range(0, 40, 4):
        ring.add(acts.KeyBundle(tuple(drawn[start : start + 2]), tuple(drawn[start + 2 : start + 4])), made)
        assert len(ring.control) + len(ring.data) <= 8
    assert all(map(ring.find, made)) and all(ring.find(key_id(one)) for one in drawn[36:])
    # What was kept before, in this home's own store, is taken whole.
    ring.add(acts.KeyBundle(tuple(drawn), ()))
    assert len(ring.control) >= 40


def mint(ground: Ground, control: bytes, data: bytes, *readers: Party) -> acts.MintKey:
    """Return an act that makes keys for some."""
    groups = tuple(sorted(party.group for party in (ground.founder, *ground.guests)))
    boxes = tuple(party.box(acts.KeyBundle((control,), (data,))) for party in readers)
    return acts.MintKey(acts.Mint(key_id(data), key_id(control), groups, boxes))


def key_log(ground: Ground, party: Party, key: bytes) -> Pen:
    """Return a log whose entries lie under a key of one's own choice."""
    return Pen(party, ground.space, key, EntryClass.CONTROL)


def cheating(ground: Ground) -> tuple[Entry, Entry, Entry]:
    """Let the first guest give a key to the second alone, by an act that never counts, and write under it."""
    cheat, friend = ground.guests[:2]
    ground.entries.append(ground.pens[0].act(mint(ground, CONTROL, DATA, friend), (UNKNOWN,)))
    secret = key_log(ground, cheat, CONTROL)
    opened = secret.open()
    said = secret.act(profile("Cheat"), ground.seen)
    # The same in a log that everybody can open.
    ground.pens[0].seal_key = CONTROL
    inside = ground.pens[0].act(profile("Inside"), ground.seen)
    ground.pens[0].seal_key = ground.control_key
    ground.entries += [opened, said, inside]
    return opened, said, inside


# What was given by an act that never counts


def test_what_lies_under_a_key_that_nothing_made_is_nobodys_past():
    ground = Ground(guests=3)
    hidden = cheating(ground)
    states = [ground.state(party) for party in ground.guests]
    friend, other = states[1:]
    assert friend.keyring.find(key_id(CONTROL)) == CONTROL and other.keyring.find(key_id(CONTROL)) is None
    assert friend.key(key_id(CONTROL)) is friend.key(key_id(DATA)) is None
    for state in states:
        assert not {one.hash for one in hidden} & {*state.records, *state.heads}
        assert hidden[0].header.log not in state.authors
        assert set(state.waiting) == {one.hash for one in hidden}
    assert friend.heads == other.heads and told(friend)["control key"] == told(other)["control key"]


def test_a_key_that_was_only_granted_opens_nothing():
    ground = Ground(guests=3)
    box = ground.guests[1].box(acts.KeyBundle((CONTROL,), (DATA,)))
    ground.entries.append(ground.pens[0].act(acts.Grant((box,), None), ground.seen))
    secret = key_log(ground, ground.guests[0], CONTROL)
    ground.entries += [secret.open(), secret.act(profile("Cheat"), ground.seen)]
    friend, other = (ground.state(party) for party in ground.guests[1:])
    assert friend.keyring.find(key_id(CONTROL)) == CONTROL
    assert friend.heads == other.heads and set(friend.records) == set(other.records)
    assert set(friend.waiting) == set(other.waiting)


def test_it_counts_as_soon_as_something_makes_the_key():
    ground = Ground(guests=3)
    hidden = cheating(ground)
    every = mint(ground, CONTROL, DATA, *ground.guests)
    ground.entries.append(ground.pen.act(every, ground.seen, kind=EntryClass.KEYS))
    for party in ground.guests:
        state = ground.state(party)
        assert {one.hash for one in hidden} - {*state.records, *state.authors} == {hidden[0].hash}
        assert hidden[0].header.log in state.authors and not state.waiting
        assert state.key(key_id(CONTROL)) == CONTROL and state.key(key_id(DATA)) == DATA


@given(st.integers(0, 2**32), st.booleans())
def test_the_order_between_logs_changes_nothing(seed: int, is_made: bool):
    ground = Ground(guests=3)
    cheating(ground)
    if is_made:
        ground.entries.append(ground.pen.act(mint(ground, CONTROL, DATA, *ground.guests), ground.seen))
    entries = shuffled(ground.entries, Random(seed))
    assert told(ground.state(ground.guests[1], entries)) == told(ground.state(ground.guests[1]))


# What still opens


@pytest.mark.parametrize("turn", range(2))
def test_a_box_in_what_waits_for_a_maker_may_bring_the_key_under_which_that_lies(turn: int):
    """The second guest has the newest key; what made it lies under another one, which the same log brings it."""
    ground = Ground(guests=2)
    newest, reader = bytes(31) + b"n", ground.guests[1]
    ground.entries.append(ground.pen.act(mint(ground, CONTROL, DATA), ground.seen))
    maker = key_log(ground, ground.founder, CONTROL)
    opened = maker.open()
    second = acts.MintKey(acts.Mint(key_id(bytes(32)), key_id(newest), (), ()))
    made = maker.act(second, ground.seen)
    giver = key_log(ground, ground.guests[0], newest)
    given = acts.Grant((reader.box(acts.KeyBundle((CONTROL,), ())),), None)
    late = [giver.open(), giver.act(given, (made.hash,))]
    entries = [*ground.entries, opened, made, *late] if turn else [*ground.entries, *late, opened, made]
    state = ground.state(reader, entries)
    assert state.waiting
    state.grant(acts.KeyBundle((newest,), ()))
    assert not state.waiting and not state.early
    assert {made.hash, late[1].hash} <= set(state.records)


def test_a_founding_makes_the_key_under_which_it_lies():
    makers = KeyMakers()
    ground = Ground()
    (genesis,) = [one.body for one in ground.state().records.values() if isinstance(one.body, acts.Genesis)]
    named = genesis.mint.key, genesis.mint.control
    assert set(makers.add(b"founding", genesis, b"its key")) == {*named, b"its key"}
    assert all(name in makers for name in (*named, b"its key")) and UNKNOWN not in makers
    assert set(makers.control) == {named[1], b"its key"} and set(makers.data) == {named[0]}


def test_several_may_have_made_a_key():
    makers = KeyMakers()
    body = acts.Control(
        0, False, None, (NO_HASH,), NO_HASH, acts.MintKey(acts.Mint(b"data", b"control", (), ()))
    )
    assert makers.add(b"one", body, b"") == makers.add(b"two", body, b"") == (b"data", b"control")
    assert set(makers.control[b"control"]) == set(makers.data[b"data"]) == {b"one", b"two"}
    assert makers.add(b"three", acts.Control(0, False, None, (), NO_HASH, profile("None")), b"") == ()


def test_keys_are_found_by_name_and_kept_in_the_order_in_which_they_came():
    ring = Keyring()
    ring.add(acts.KeyBundle((CONTROL,), (DATA,)))
    ring.add(acts.KeyBundle((UNKNOWN, CONTROL), ()))
    assert list(ring.control.values()) == [CONTROL, UNKNOWN]
    assert ring.find(key_id(DATA)) == DATA and ring.find(key_id(encode(1))) is None


# What very many say of one key


def test_a_key_that_was_made_and_passed_very_often_takes_little_time():
    """Who mints one key over and over and invites with it over and over keeps nobody busy."""
    ground, count = Ground(), 300
    pen, seen, standing = ground.pens[0], ground.seen, ground.entries[1].hash
    mint = acts.Mint(key_id(DATA), key_id(CONTROL), (), ())
    friend = Party(900)
    invite = acts.Invite(friend.group, friend.acts, 2, (key_id(DATA),) * limits.GRANTS_MAX, (), ())
    said: list[acts.Act] = [*[acts.MintKey(mint)] * count, *[invite] * count]
    for act in said:
        ground.entries.append(pen.act(act, seen, standing))
        seen = (pen.tip,)
    state = ground.state()
    begun = time.thread_time()
    judged = len(state.membership().verdicts)
    assert time.thread_time() - begun < 1 and judged == 2 * count + 2, (judged, len(state.records))


@given(st.permutations(range(limits.MAKERS_MAX + 9)))
def test_an_invitation_passes_on_what_the_same_acts_made_in_whichever_order_they_came(order: list[int]):
    mint = acts.MintKey(acts.Mint(key_id(DATA), key_id(CONTROL), (), ()))
    body = acts.Control(0, False, None, (NO_HASH,), NO_HASH, mint)
    makers = KeyMakers()
    for number in order:
        makers.add(number.to_bytes(32), body, NO_HASH)
    assert list(makers.passed(key_id(DATA))) == [n.to_bytes(32) for n in range(limits.MAKERS_MAX)]


def test_very_many_boxes_for_one_device_are_not_all_tried():
    ground = Ground()
    device, pen = ground.guests[0].device, ground.pens[0]
    boxes = tuple(acts.Box(device, bytes(60) + number.to_bytes(4)) for number in range(2_300))
    entries = [pen.act(acts.Grant(boxes, None), ground.seen, ground.entries[1].hash) for _ in range(10)]
    state = ground.state()
    begun = time.thread_time()
    assert all(state.take(entry) for entry in entries)
    assert time.thread_time() - begun < 0.5
