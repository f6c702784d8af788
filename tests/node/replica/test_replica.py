"""One replica: whole on disk or not at all, the same from its entries alone, and careful whom it tells what."""

from __future__ import annotations

import itertools
import random
import time

import pytest

from crdt import acts
from crdt.entry import NO_HASH
from crdt.membership import Role
from identity.encoding import encode
from identity.errors import LocalFault
from node.replica import quotas
from node.replica.replica import Replica
from sync import limits
from tests.node.twins import Joint, add, event, everywhere, joint, read, tell, titles, twin, write
from tests.sim.disk import Disk, PowerCut
from tests.sim.meeting import NOW, group, meet, pair, share
from tests.sim.raw_log import new_log


@pytest.fixture
def world() -> Joint:
    return joint()


def disk(replica: Replica) -> Disk:
    found = replica.db
    assert isinstance(found, Disk)
    return found


def shown(replica: Replica, space: bytes) -> tuple[bytes, bool]:
    return replica.view_hash(space, NOW.ms)


def test_a_power_cut_at_any_statement_leaves_all_of_a_call_or_nothing(world: Joint):
    add(world.a, world.space, "Vigil")
    outcomes = set()
    for fuse in itertools.count(step=3):
        cut = twin(world.a)
        disk(cut).fuse = fuse
        try:
            cut.append(world.space, [event("one"), event("two")], NOW)
        except PowerCut:
            again = twin(Replica(disk(cut).power_back(lose_unsynced=False), cut.me, bytes))
        else:
            break
        outcomes.add(frozenset(titles(again, world.space)))
        before = shown(again, world.space)
        again.rebuild()
        assert shown(again, world.space) == before and before[1]
        add(again, world.space, "after")
    assert fuse > 20
    assert outcomes <= {frozenset({"Vigil"}), frozenset({"Vigil", "one", "two"})}


def test_a_call_that_fails_leaves_memory_as_the_disk(world: Joint):
    add(world.a, world.space, "Vigil")
    before = (shown(world.a, world.space), world.a.heads(world.space))
    with pytest.raises(LocalFault):
        world.a.append_together([(world.space, [event("one")]), (bytes(32), [])], NOW)
    assert (shown(world.a, world.space), world.a.heads(world.space)) == before
    add(world.a, world.space, "two")
    everywhere(world.space, world.a, world.b)
    assert titles(world.b, world.space) == {"Vigil", "two"}


def test_a_replica_opened_again_knows_what_it_knew(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    write(world.b, world.space, record, place="mill")
    everywhere(world.space, world.a, world.b)
    again = twin(world.a)
    for space in world.a.spaces:
        assert again.heads(space) == world.a.heads(space)
        assert shown(again, space) == shown(world.a, space)
    assert (again.access(), again.names()) == (world.a.access(), world.a.names())
    assert again.own_written() == world.a.own_written() > 0
    assert again.own_data_log(world.space) == world.a.own_data_log(world.space)


def test_rebuilding_shows_the_same_and_writing_goes_on(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    write(world.a, world.space, record, place="here")
    write(world.b, world.space, record, place="there")
    everywhere(world.space, world.a, world.b)
    before = shown(world.a, world.space)
    world.a.rebuild()
    assert shown(world.a, world.space) == before == shown(world.b, world.space)
    write(world.a, world.space, record, place="settled")
    everywhere(world.space, world.a, world.b)
    assert read(world.b, record, "place") == "settled"


def test_spaces_of_others_are_not_ours(world: Joint):
    for ask in (world.a.state, lambda space: world.a.append(space, [event("x")], NOW)):
        with pytest.raises(LocalFault, match="space-unknown"):
            ask(bytes(32))


def test_an_offer_is_taken_up_once_and_who_made_it_is_known():
    (a,), (b,) = group("A"), group("B")
    meeting = pair(a, b)
    space = a.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    act = a.invitation_act(space, b.me.group, b.me.roster, int(Role.READER))
    a.share(space, act, meeting, NOW)
    assert b.adopt_offers() == [] and space not in b.access()
    meet(a, b, meeting)
    assert b.adopt_offers() == [space] and b.adopt_offers() == []
    assert a.adopt_offers() == []
    assert (b.offered_by(space), a.offered_by(space)) == (a.me.group, None)


def test_of_the_spaces_that_a_group_offers_no_more_are_taken_up_than_it_can_speak_of(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(quotas, "SPACES_PER_GROUP_MAX", 5)
    (a,), (b,), (c,) = group("A"), group("B"), group("C")
    first, second = pair(a, b), pair(c, b)
    for number in range(20):
        a.append_control(first, acts.Offer(bytes([number]) * 32, bytes(32), ()), NOW)
    meet(a, b, first)
    # The pair space is one of them.
    assert len(b.adopt_offers()) == 4 and b.adopt_offers() == []
    space = c.found(acts.SpaceSort.SHARED, "Joint", NOW).space
    c.share(space, c.invitation_act(space, b.me.group, b.me.roster, int(Role.READER)), second, NOW)
    meet(c, b, second)
    assert b.adopt_offers() == [space], "another group's have a room of their own"


def test_with_the_spaces_that_a_group_offers_only_so_many_keys_are_taken_up(monkeypatch: pytest.MonkeyPatch):
    """A few hundred bytes bring a dozen keys, and each would stay in memory and in every backup."""
    monkeypatch.setattr(quotas, "OFFERED_KEYS_MAX", 10)
    (a,), (b,), (c,) = group("A"), group("B"), group("C")
    first, second = pair(a, b), pair(c, b)
    draw, space = random.Random(3).randbytes, bytes(31) + b"s"
    for _ in range(5):
        a.append_control(first, acts.Offer(space, bytes(32), tuple(draw(32) for _ in range(4))), NOW)
    meet(a, b, first)
    assert b.adopt_offers() == [space] and len(b.state(space).keyring.control) == 8
    c.append_control(second, acts.Offer(space, bytes(32), (draw(32),)), NOW)
    meet(c, b, second)
    assert b.adopt_offers() == [space] and len(b.state(space).keyring.control) == 9


def test_groups_that_a_peer_makes_up_offer_no_more_than_it_could_itself(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(quotas, "SPACES_PER_GROUP_MAX", 5)
    (a,), (b,) = group("A"), group("B")
    meeting = pair(a, b)
    state = a.state(meeting)
    for number in range(6):
        (friend,) = group(f"Made up {number}")
        log = new_log(random.Random(number), meeting, friend.me, is_control=True)
        offers = [acts.Offer(bytes([10 * number + at]) * 32, bytes(32), ()) for at in range(3)]
        told = [encode(acts.Control(0, False, None, state.heads, NO_HASH, offer)) for offer in offers]
        b.ingest(
            meeting, log.run(log.ends(b)[0], [log.opening(), *told], log.kind(), state.control_key()), NOW
        )
    assert len(b.adopt_offers()) <= 5 and b.passed_over and b.adopt_offers() == []


def test_who_offers_very_many_spaces_makes_no_question_long():
    (a,), (b,) = group("A"), group("B")
    meeting = pair(a, b)
    for number in range(1_500):
        a.append_control(meeting, acts.Offer(number.to_bytes(32), bytes(32), ()), NOW)
    meet(a, b, meeting)
    assert len(b.adopt_offers()) == limits.SPACES_MAX - 1
    begun = time.thread_time()
    access = b.access()
    assert time.thread_time() - begun < 0.5
    assert all(access[(number).to_bytes(32)] == {a.me.group} for number in range(limits.SPACES_MAX - 1))


def test_only_readers_and_up_are_told_of_a_space(world: Joint):
    (c,) = group("C")
    assert world.a.access()[world.space] == {world.b.me.group}
    assert c.me.group not in world.a.access()[world.space]
    alone = world.a.found(acts.SpaceSort.SHARED, "Alone", NOW).space
    assert world.a.access()[alone] == frozenset()
    meeting = pair(world.a, c)
    share(world.space, world.a, c, meeting, Role.READER)
    assert world.a.access()[world.space] == {world.b.me.group, c.me.group}


def test_a_newcomer_has_not_said_its_name_yet(world: Joint):
    assert world.a.unnamed() == [] and set(world.b.unnamed()) == {world.pair, world.space}
    world.b.append_control(world.space, acts.Profile("B anew", ()), NOW)
    assert world.b.unnamed() == [world.pair]
    everywhere(world.space, world.a, world.b)
    assert world.a.names() == {world.a.me.group: "A", world.b.me.group: "B anew"}


def test_logs_that_are_closed_stay_closed_and_others_go_on(world: Joint):
    add(world.a, world.space, "Vigil")
    add(world.a, world.pair, "Walk")
    here, there = world.a.own_data_log(world.space), world.a.own_data_log(world.pair)
    assert world.a.reopen_logs([world.space]) == 2 and world.a.reopen_logs([world.space]) == 0
    again = twin(world.a)
    assert again.own_data_log(world.space) is None and again.own_data_log(world.pair) == there
    add(again, world.space, "again")
    assert again.own_data_log(world.space) not in (None, here)
    assert again.reopen_logs() > 0 and again.own_data_log(world.pair) is None


def test_a_run_is_loaded_from_where_the_tips_agree(world: Joint):
    for title in ("one", "two", "three"):
        add(world.a, world.space, title)
    log = world.a.own_data_log(world.space)
    assert log is not None
    row = world.a.ledger.logs[world.space, log]
    tip = world.a.ledger.hash_at(row, 1) or b""
    run, parted = world.a.load_run(world.space, log, 2, tip[:8], limits.RUN_BYTES_MAX)
    assert run is not None and (run.first, len(run.items), parted) == (2, 2, False)
    assert world.a.load_run(world.space, log, 2, b"another!", limits.RUN_BYTES_MAX) == (None, True)
    assert world.a.load_run(world.space, log, 4, row.tip, limits.RUN_BYTES_MAX) == (None, False)
    assert world.a.load_run(world.space, bytes(32), 0, b"", limits.RUN_BYTES_MAX) == (None, False)
    short, _ = world.a.load_run(world.space, log, 0, b"", 1)
    assert short is not None and short.first == 0 and len(short.items) >= 1
    assert world.a.load_fork(world.space, log) is None and world.a.load_fork(world.space, bytes(32)) is None


def test_two_devices_of_a_group_write_logs_of_their_own():
    first, second = group("A", devices=2)
    (host,) = group("H")
    meeting = pair(host, first, second)
    made = [add(replica, meeting, title) for replica, title in ((first, "one"), (second, "two"))]
    for replica in (first, second, first):
        tell(replica, host, meeting)
        tell(host, replica, meeting)
    assert first.own_data_log(meeting) != second.own_data_log(meeting)
    for replica in (first, second, host):
        assert titles(replica, meeting) == {"one", "two"}
    folds = [host.projection.fold(record) for record in made]
    assert {fold.author.group for fold in folds if fold} == {first.me.group}
    assert len({fold.author.device for fold in folds if fold}) == 2
