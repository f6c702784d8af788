from __future__ import annotations

import time
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt import acts, limits
from crdt.entry import NO_HASH, Entry, EntryClass, Position, entry_of
from crdt.membership import Role
from crdt.space import SpaceState
from identity import roster
from identity.aead import key_id
from identity.encoding import encode
from identity.keys import DeviceKeys, sign
from tests.crdt.space_world import Ground, Party, Pen, profile


def told(state: SpaceState) -> dict[str, object]:
    """Return all that must not depend on order."""
    groups = {author.group for author in state.authors.values()}
    return {
        "authors": state.authors,
        "outcasts": state.outcasts,
        "records": set(state.records),
        "heads": state.heads,
        "faults": {hash_: fault.message for hash_, fault in state.faults.items()},
        "waiting": set(state.waiting),
        "early": set(state.early),
        "members": {group: (one.role, one.rank) for group, one in state.members().items()},
        "epoch": state.membership().epoch,
        "profiles": {group: state.profile(group) for group in groups},
        "rosters": {group: state.roster_acts(group) for group in groups},
        "keys": (set(state.keyring.control), set(state.keyring.data)),
        "control key": state.control_key(),
    }


def shuffled(entries: list[Entry], chance: Random) -> list[Entry]:
    """Return the entries in a drawn order that keeps that of each log."""
    logs: dict[bytes, list[Entry]] = {}
    for entry in entries:
        logs.setdefault(entry.header.log, []).append(entry)
    result = []
    while logs:
        log = chance.choice(sorted(logs))
        result.append(logs[log].pop(0))
        if not logs[log]:
            del logs[log]
    return result


# What it says


def test_a_space_says_who_belongs_to_it():
    ground = Ground()
    guest = ground.guests[0]
    ground.entries.append(ground.pens[0].act(profile("Guests"), ground.seen))
    state = ground.state()
    assert (state.name, state.sort) == ("Joint", acts.SpaceSort.SHARED)
    assert {group: one.role for group, one in state.members().items()} == {
        ground.founder.group: Role.STEWARD,
        guest.group: Role.CONTRIBUTOR,
    }
    assert state.role(guest.group) is Role.CONTRIBUTOR and state.role(bytes(32)) is None
    assert state.role_at((ground.genesis.hash,), guest.group) is None
    assert state.role_at(state.heads, guest.group) is Role.CONTRIBUTOR
    assert state.profile(guest.group) == profile("Guests") and state.profile(ground.founder.group) is None
    assert state.roster_acts(guest.group) == guest.acts
    assert state.data_key() == (key_id(ground.data_key), ground.data_key)
    assert not state.awaits_invitation(guest.group) and state.awaits_invitation(bytes(32))


def test_before_the_genesis_nothing_is_known():
    ground = Ground()
    state = SpaceState(ground.space, ground.founder.keys)
    assert (state.name, state.sort, state.heads) == ("", acts.SpaceSort.SHARED, ())
    assert state.awaits_invitation(ground.founder.group)
    assert state.roster_of(ground.founder.group) is None and state.roster_acts(ground.founder.group) == ()
    with pytest.raises(LookupError):
        state.control_key()


def test_entries_wait_for_their_key_and_are_read_when_it_comes():
    ground = Ground()
    state = SpaceState(ground.space, ground.guests[0].keys)
    assert [state.take(entry) for entry in ground.entries] == [False] * 3
    assert set(state.waiting) == {entry.hash for entry in ground.entries}
    read = state.grant(acts.KeyBundle((ground.control_key,), ()))
    assert set(read) == {entry.hash for entry in ground.entries}
    assert state.waiting == {} and told(state) == told(ground.state())


def test_the_latest_profile_stands():
    ground = Ground()
    pen, seen = ground.pens[0], ground.seen
    for name in ("One", "Two", "Three"):
        ground.entries.append(pen.act(profile(name), seen))
        seen = (pen.tip,)
    state = ground.state()
    found = state.profile(ground.guests[0].group)
    assert found is not None and found.name == "Three"


def test_offers_are_told_with_their_author():
    ground = Ground()
    offer = acts.Offer(bytes(32), bytes(32), ())
    ground.entries.append(ground.pens[0].act(offer, ground.seen))
    assert [(author.group, act) for author, act in ground.state().offers()] == [
        (ground.guests[0].group, offer)
    ]


# Order


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_the_order_between_logs_changes_nothing(seed: int):
    chance = Random(seed)
    ground = hostile_ground()
    assert told(ground.state(entries=shuffled(ground.entries, chance))) == told(ground.state())


def test_the_same_entry_twice_changes_nothing():
    ground = hostile_ground()
    assert told(ground.state(entries=[entry for one in ground.entries for entry in (one, one)])) == told(
        ground.state()
    )


def hostile_ground() -> Ground:
    """Return a space in which guests do all that they shouldn't."""
    ground = Ground(guests=3)
    first, second, third = ground.guests
    pens = ground.pens
    ground.entries.append(pens[0].act(profile("First"), ground.seen))
    ground.entries.append(pens[1].act(profile("Second"), (pens[0].tip,)))
    ground.entries.append(pens[1].act(profile("Nobody's child"), (b"x" * 32,)))
    ground.entries.append(pens[1].act(profile("Its child"), (pens[1].tip,)))
    ground.entries.append(pens[2].entry(b"\xc1"))
    ground.entries.append(pens[2].act(profile("Data"), ground.seen, kind=EntryClass.KEYS))
    # A device that its group adds elsewhere first, then opens a log with the act, then one without it.
    keys, act = second.add_device()
    ground.entries.append(pens[1].act(acts.CarryRoster((act,)), ground.seen))
    newcomer = Party(102)
    newcomer.keys, newcomer.acts = keys, second.acts
    ground.entries.append(ground.log_of(newcomer).open())
    newcomer.acts = (*second.acts, act)
    late = ground.log_of(newcomer)
    ground.entries += [late.open(), late.act(profile("Second device"), ground.seen)]
    # A device that the retired root adds after its replacement.
    new_root = third.draw(32)
    replaced = roster.replace_root(third.root, third.group, new_root, (third.group,), third.keys.sign_seed)
    stolen, added = third.add_device(signer=third.root)
    thief = Party(103)
    thief.keys, thief.acts = stolen, (*third.acts, added)
    stealing = ground.log_of(thief)
    ground.entries += [stealing.open(), stealing.act(profile("Thief"), ground.seen)]
    ground.entries.append(pens[2].act(acts.CarryRoster((replaced,)), ground.seen))
    # Keys that nobody else has.
    wrong = acts.KeyBundle((bytes(31) + b"k",), (bytes(31) + b"d",))
    ground.entries.append(pens[0].act(acts.Grant((first.box(wrong), second.box(wrong)), None), ground.seen))
    unopened = ground.log_of(first)
    unopened.entry(unopened.opening())
    return ground


# Openings


@pytest.mark.parametrize(
    "changed",
    [
        {"proof": bytes(64)},
        {"incarnation": bytes(16)},
        {"device": bytes(32)},
        {"group": bytes(32)},
        {"roster": ()},
        {"roster": (b"junk",)},
    ],
)
def test_an_opening_that_proves_nothing_opens_nothing(changed: dict[str, object]):
    ground = Ground()
    pen = ground.log_of(ground.guests[0])
    ground.entries += [pen.open(**changed), pen.act(profile(), ground.seen)]
    state = ground.state()
    assert pen.log not in state.authors
    assert len(state.faults) == 2 and not state.waiting and not state.early
    assert state.profile(ground.guests[0].group) is None


def test_another_groups_opening_opens_nothing():
    ground = Ground(guests=2)
    victim, thief = ground.guests
    pen = ground.log_of(thief)
    for changed in (
        {"group": victim.group, "device": victim.device, "roster": victim.acts},
        {"group": victim.group, "roster": (*victim.acts, *thief.acts)},
        {"group": victim.group, "roster": (*victim.acts, thief.add_device()[1])},
    ):
        pen = ground.log_of(thief)
        ground.entries.append(pen.open(**changed))
        state = ground.state()
        assert pen.log not in state.authors and state.roster_acts(victim.group) == victim.acts


def test_an_opening_is_not_worth_anything_in_another_log_or_space():
    ground, guest = Ground(), Ground().guests[0]
    proven = ground.log_of(guest)
    opening = proven.opening()
    other_log = ground.log_of(guest)
    other_space = Pen(guest, b"o" * 32, ground.control_key, EntryClass.CONTROL)
    elsewhere = other_space.opening()
    as_data = ground.log_of(guest, EntryClass.DATA)
    message_of_control = ground.log_of(guest)
    message_of_control.seed = as_data.seed
    for pen, body in (
        (other_log, opening),
        (ground.log_of(guest), elsewhere),
        (as_data, message_of_control.opening()),
    ):
        state = ground.state(entries=[*ground.entries, pen.entry(body)])
        assert pen.log not in state.authors and len(state.faults) == 1


def test_a_lost_devices_old_log_keeps_its_author():
    ground = Ground()
    guest = ground.guests[0]
    lost = roster.lose_device(guest.root, guest.group, guest.device, (guest.group,))
    ground.entries.append(ground.pens[0].act(acts.CarryRoster((lost,)), ground.seen))
    state = ground.state()
    found = state.roster_of(guest.group)
    assert found is not None and guest.device in found.lost
    assert state.authors[ground.pens[0].log].group == guest.group and not state.outcasts


def test_what_a_retired_root_adds_has_no_effect_in_any_order():
    ground = hostile_ground()
    state = ground.state()
    assert len(state.outcasts) == 1
    found = state.profile(ground.guests[2].group)
    assert found is None


def test_entries_of_another_space_or_class_are_void():
    ground = Ground()
    guest = ground.guests[0]
    foreign = Pen(guest, b"o" * 32, ground.control_key, EntryClass.CONTROL)
    keyed = ground.log_of(guest)
    data = ground.log_of(guest, EntryClass.DATA)
    entries = [
        foreign.open(),
        keyed.entry(keyed.opening(), EntryClass.KEYS),
        ground.pens[0].act(profile(), ground.seen, kind=EntryClass.KEYS),
        ground.pens[0].act(acts.Grant((), None), ground.seen, kind=EntryClass.CONTROL),
        data.open(),
        data.act(profile(), ground.seen, kind=EntryClass.DATA),
    ]
    state = ground.state(entries=[*ground.entries, *entries])
    assert {entry.hash for entry in entries} - set(state.faults) == {entries[4].hash}


def test_another_genesis_founds_nothing():
    ground, other = Ground(), Ground()
    second = Pen(other.guests[0], NO_HASH, ground.control_key, EntryClass.CONTROL)
    genesis = acts.Genesis(
        second.opening(),
        acts.SpaceSort.HOME,
        "Mine",
        bytes(16),
        2,
        False,
        acts.Mint(bytes(32), bytes(32), (), ()),
    )
    entry = second.entry(genesis)
    bare = Pen(other.guests[0], NO_HASH, ground.control_key, EntryClass.CONTROL)
    inside = ground.log_of(ground.guests[0])
    for hostile in (entry, bare.open(), inside.entry(genesis)):
        state = ground.state(entries=[hostile, *ground.entries])
        assert state.name == "Joint" and set(state.faults) == {hostile.hash}


# What others can't do to a space


def test_nobody_can_make_a_past_that_is_not_there_anybodys_past():
    ground = Ground()
    ground.entries.append(ground.pens[0].act(profile("Evil"), (b"x" * 32,)))
    state = ground.state()
    assert state.heads == (ground.entries[-3].hash,)
    assert state.has_heads(state.heads) and not state.waiting and len(state.early) == 1
    assert not state.has_heads((ground.entries[-1].hash,))


def test_a_granted_control_key_does_not_seal_what_we_write():
    ground = Ground(guests=2)
    victim = ground.guests[1]
    own_key = bytes(31) + b"k"
    box = victim.box(acts.KeyBundle((own_key,), ()))
    ground.entries.append(ground.pens[0].act(acts.Grant((box,), None), ground.seen))
    state = ground.state(victim)
    assert state.keyring.find(key_id(own_key)) == own_key
    assert state.control_key() == (key_id(ground.control_key), ground.control_key)


def test_a_box_that_does_not_open_is_a_fault_of_its_entry_alone():
    ground = Ground(guests=2)
    victim = ground.guests[1]
    boxes = (
        acts.Box(victim.device, b""),
        acts.Box(victim.device, bytes(100)),
        acts.Box(victim.device, ground.guests[0].box(acts.KeyBundle((), ())).sealed),
    )
    ground.entries.append(ground.pens[0].act(acts.Grant(boxes, None), ground.seen))
    state = ground.state(victim)
    assert set(state.faults) == {ground.entries[-1].hash} <= set(state.records)
    assert told(state)["members"] == told(ground.state())["members"]


def test_a_key_that_two_entries_name_is_passed_for_both_in_any_order():
    ground = Ground(guests=2)
    key = Random(1).randbytes(32)
    mints = []
    for pen in ground.pens:
        mint = acts.Mint(key, bytes(32), (ground.founder.group, *(one.group for one in ground.guests)), ())
        mints.append(pen.act(acts.MintKey(mint), ground.seen, ground.seen[0]))
    late = Party(900)
    seen = tuple(sorted(entry.hash for entry in mints))
    invite = ground.pen.act(acts.Invite(late.group, late.acts, 1, (key,), (), ()), seen, ground.genesis.hash)
    told_of = []
    for order in (mints, mints[::-1]):
        state = ground.state(entries=[*ground.entries, *order, invite])
        said = state.records[invite.hash].body
        assert isinstance(said, acts.Control)
        told_of.append((state.membership().epoch, state._passes(said.act)))
    assert told_of[0] == told_of[1] and told_of[0][1] == seen


def test_nobody_can_fill_up_another_groups_roster():
    ground = Ground(guests=2)
    victim = ground.guests[0]
    chance = Random(1)
    for _ in range(3):
        junk = []
        for _ in range(100):
            keys = DeviceKeys.from_draw(chance.randbytes)
            proof = roster.device_proof(keys, victim.group)
            junk.append(
                roster.add_device(chance.randbytes(32), victim.group, keys.public, proof, (victim.group,))
            )
        invite = acts.Invite(victim.group, (*victim.acts, *junk), 2, (), (), ())
        ground.entries.append(ground.pens[1].act(invite, ground.seen))
    state = ground.state()
    assert state.roster_acts(victim.group) == victim.acts and not state.faults


def test_a_control_log_ends_somewhere():
    ground = Ground()
    pen = ground.pens[0]
    pen.seq = limits.CONTROL_ENTRIES_MAX - 1
    last, beyond = pen.act(profile("Last"), ground.seen), pen.act(profile("Beyond"), ground.seen)
    state = ground.state(entries=[*ground.entries, last, beyond])
    assert last.hash in state.records and set(state.faults) == {beyond.hash}


def test_many_profiles_and_early_entries_are_dealt_with_quickly():
    ground = Ground()
    pen = ground.pens[0]
    seen = ground.seen
    entries = []
    for number in range(1_500):
        entries.append(pen.act(profile(f"Name {number}"), seen if number % 2 else (number.to_bytes(32),)))
        seen = (pen.tip,) if number % 2 else seen
    began = time.process_time()
    state = ground.state(entries=[*ground.entries, *entries])
    found = state.profile(ground.guests[0].group)
    assert found is not None and found.name == "Name 1499"
    assert len(state.early) == 750
    assert time.process_time() - began < 5


def test_a_dropped_payload_waits_and_blocks_nobody_else():
    ground = Ground(guests=2)
    pen = ground.pens[0]
    whole = pen.act(profile("Dropped"), ground.seen)
    dropped = Entry(header=whole.header, hash=whole.hash, payload=None)
    after = ground.pens[1].act(profile("After"), ground.seen)
    state = ground.state(entries=[*ground.entries, dropped, after])
    assert set(state.waiting) == {whole.hash} and after.hash in state.records


def test_any_payload_under_the_right_key_is_void_or_read():
    ground = Ground()
    guest = ground.guests[0]
    chance = Random(5)
    opening, act = (
        ground.log_of(guest).opening(),
        acts.Control(0, False, None, ground.seen, NO_HASH, profile()),
    )
    for body in (encode(opening), encode(act)):
        for _ in range(300):
            broken = bytearray(body)
            for _ in range(chance.randint(1, 4)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            cut = bytes(broken[: chance.choice((len(broken), chance.randrange(len(broken))))])
            pen = ground.log_of(guest)
            entries = [pen.entry(cut)] if body[0] != encode(act)[0] else [pen.open(), pen.entry(cut)]
            state = ground.state(entries=[*ground.entries, *entries])
            assert state.members() == ground.state().members()
            assert not state.waiting


def test_a_payload_that_another_key_sealed_is_void():
    ground = Ground()
    pen = ground.pens[0]
    good = pen.act(profile(), ground.seen)
    position = Position(
        space=good.header.space, log=good.header.log, seq=good.header.seq, backlink=good.header.backlink
    )
    payload = bytearray(good.payload or b"")
    payload[40] ^= 1
    broken = entry_of(position, EntryClass.CONTROL, good.header.key, bytes(payload))
    state = ground.state(entries=[*ground.entries, broken])
    assert set(state.faults) == {broken.hash}


def test_a_signature_of_another_kind_proves_no_log():
    ground = Ground()
    guest = ground.guests[0]
    pen = ground.log_of(guest)
    opening = pen.opening(proof=sign(b"hedgerow seal 1", guest.keys.sign_seed, bytes(32)))
    state = ground.state(entries=[*ground.entries, pen.entry(opening)])
    assert pen.log not in state.authors


def test_an_act_that_saw_nothing_counts_for_nothing_and_stands_in_nobodys_way():
    ground = Ground(guests=2)
    rootless = ground.pens[0].act(profile("Rootless"), ())
    state = ground.state(entries=[*ground.entries, rootless])
    assert rootless.hash in state.faults and rootless.hash not in state.records
    assert state.heads == ground.state().heads
    assert state.has_heads(state.heads)


def test_what_says_nothing_of_the_membership_leaves_it_as_it_was():
    ground = Ground()
    state = ground.state()
    before, standing = state.membership(), ground.entries[1].hash
    told = ground.pens[0].act(profile(), ground.seen, standing)
    assert state.take(told) and state.membership() is before
    keys = acts.MintKey(acts.Mint(bytes(32), bytes(32), (), ()))
    assert state.take(ground.pens[0].act(keys, (told.hash,), standing))
    assert state.membership() is not before
