"""The gate that a steward's node makes: the same for all stewards, and only from what the space says."""

from __future__ import annotations

import random
from collections.abc import Iterable

import msgspec

from crdt import acts
from crdt.entry import Entry, EntryClass
from crdt.limits import SEQ_MAX
from identity import roster
from identity.keys import DeviceKeys
from node.couriers import gates
from sync import limits
from sync.gate import Closed, Gone, Statement, content_hash, read_gate, sign_gate
from tests.crdt.erasure_world import Site
from tests.crdt.space_world import Ground, Party


def a_space(guests: int = 2) -> tuple[Ground, Party]:
    ground, courier = Ground(guests), Party(300)
    act(ground, acts.Invite(courier.group, courier.acts, 0, (), (), ()))
    act(ground, acts.CourierAt(courier.group, courier.device, ("192.0.2.9:7465",), b"s" * 32))
    return ground, courier


def act(ground: Ground, one: acts.Act) -> Entry:
    entry = ground.pen.act(one, ground.seen, ground.genesis.hash)
    ground.entries.append(entry)
    return entry


def test_it_names_live_devices_of_readers_and_marks_those_of_stewards():
    ground, courier = a_space()
    told = gates.statement(ground.state(), courier.group)
    assert told is not None and (told.courier, told.space, told.secret) == (
        courier.device,
        ground.space,
        b"s" * 32,
    )
    assert {device.id: device.keeps for device in told.devices} == {
        ground.founder.device: True,
        **{guest.device: False for guest in ground.guests},
    }
    assert (told.closed, told.gone) == ((), ())
    assert gates.may_keep(ground.state(), ground.founder.group)
    assert not gates.may_keep(ground.state(), ground.guests[0].group)
    assert read_gate(sign_gate(_numbered(told), ground.founder.keys.sign_seed)).content == content_hash(told)


def test_a_space_without_the_courier_has_nothing_to_tell_it():
    assert gates.statement(Ground().state(), b"x" * 32) is None


def test_a_second_device_is_let_in_and_a_lost_one_is_not():
    ground, courier = a_space()
    guest, pen = ground.guests[0], ground.pens[0]
    fresh, added = guest.add_device()
    standing = ground.entries[1].hash
    entry = pen.act(acts.CarryRoster((added,)), ground.seen, standing)
    ground.entries.append(entry)
    told = gates.statement(ground.state(), courier.group)
    assert told is not None and {guest.device, fresh.public.id} <= {device.id for device in told.devices}
    lost = roster.lose_device(guest.keys.sign_seed, guest.group, fresh.public.id, (roster.act_hash(added),))
    ground.entries.append(pen.act(acts.CarryRoster((lost,)), ground.seen, standing))
    told = gates.statement(ground.state(), courier.group)
    assert told is not None and fresh.public.id not in {device.id for device in told.devices}


def test_a_removed_group_is_out_and_its_logs_end_where_they_were_cut():
    ground, courier = a_space()
    guest = ground.guests[0]
    log = ground.log_of(guest, EntryClass.DATA).log
    act(ground, acts.Remove(guest.group, ((log, 4),), None, ()))
    told = gates.statement(ground.state(ground.founder), courier.group)
    assert told is not None and told.closed == (Closed(log, 5),)
    assert guest.device not in {device.id for device in told.devices}


def test_a_cut_at_the_last_number_that_there_is_can_be_told():
    ground, courier = a_space()
    log = ground.log_of(ground.guests[0], EntryClass.DATA).log
    act(ground, acts.Remove(ground.guests[0].group, ((log, SEQ_MAX),), None, ()))
    told = gates.statement(ground.state(ground.founder), courier.group)
    assert told is not None and told.closed == (Closed(log, SEQ_MAX),)
    assert read_gate(sign_gate(_numbered(told), ground.founder.keys.sign_seed)).content == content_hash(told)


def site_with_courier() -> tuple[Site, Party]:
    site, courier = Site(2), Party(300)
    site.act(0, acts.Invite(courier.group, courier.acts, 0, (), (), ()))
    site.act(0, acts.CourierAt(courier.group, courier.device, ("192.0.2.9:7465",), b"s" * 32))
    return site, courier


def erase_at(site: Site, number: int, places: Iterable[int]) -> bytes:
    """Let a party erase its record, and entries of its log that were never written; return the log."""
    made = site.data[number][0]
    log, begin = made.header.log, made.hash[:8]
    listed = tuple((seq, bytes(8)) for seq in places)
    for start in range(0, len(listed), 1_000):
        entries = ((made.header.seq, begin), *listed[start : start + 1_000])
        erased = (acts.ErasedOf(log, entries, ()),)
        site.act(number, acts.Erase(made.hash, "event", erased, acts.EraseReason.ASKED, ""))
    return log


def test_what_was_erased_is_told_as_stretches_and_never_beyond_the_last_number():
    site, courier = site_with_courier()
    log = erase_at(site, 1, (2, 3, 7, SEQ_MAX - 1, SEQ_MAX))
    told = gates.statement(site.state(), courier.group)
    assert told is not None
    assert told.gone == (Gone(log, 1, 4), Gone(log, 7, 8), Gone(log, SEQ_MAX - 1, SEQ_MAX))
    assert read_gate(sign_gate(_numbered(told), DeviceKeys.from_draw(random.randbytes).sign_seed))


def test_who_erases_in_very_many_pieces_keeps_nobody_elses_erasures_from_being_told():
    site, courier = site_with_courier()
    for number in (0, 1):
        greedy = erase_at(site, number, range(4, 4 + 2 * limits.GATE_RANGES_MAX, 2))
    modest = erase_at(site, 2, (9,))
    told = gates.statement(site.state(), courier.group)
    assert told is not None
    assert {Gone(modest, 1, 2), Gone(modest, 9, 10)} <= set(told.gone)
    half = (limits.GATE_RANGES_MAX - 2) // 2
    assert sum(one.log == greedy for one in told.gone) == half and len(told.gone) == 2 * half + 2
    assert read_gate(sign_gate(_numbered(told), DeviceKeys.from_draw(random.randbytes).sign_seed))


def test_a_removed_courier_is_told_that_nobody_comes():
    ground, courier = a_space()
    act(ground, acts.Remove(courier.group, (), None, ()))
    told = gates.statement(ground.state(), courier.group)
    assert told is not None and told.devices == ()


def test_all_who_know_the_same_say_the_same(chance: random.Random):
    ground, courier = a_space(4)
    act(ground, acts.Remove(ground.guests[3].group, ((b"l" * 32, 2), (b"k" * 32, 1)), None, ()))
    contents = set()
    for party in (ground.founder, *ground.guests[:2]):
        rest = chance.sample(ground.entries[1:], len(ground.entries) - 1)
        told = gates.statement(ground.state(party, [ground.genesis, *rest]), courier.group)
        assert told is not None
        contents.add(content_hash(told))
    assert len(contents) == 1


def _numbered(told: Statement) -> Statement:
    return msgspec.structs.replace(told, version=1)
