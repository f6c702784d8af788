"""Runs and proofs from peers are stored whole or not at all, and what does not fit yet is asked for."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from crdt import acts
from crdt.entry import EntryClass, Position, make_entry, make_seal
from crdt.ops import DataBody
from crdt.run import ForkProof, Run, make_run
from identity.encoding import encode
from identity.errors import PeerFault
from identity.keys import public_of_seed
from node.replica.log_row import LogRow
from node.replica.replica import Replica
from sync import limits
from tests.node.desk_world import one_desk
from tests.node.twins import Joint, add, edit, event, everywhere, joint, read, tell, titles, twin, write
from tests.sim.meeting import NOW


@pytest.fixture
def world() -> Joint:
    return joint()


def data_log(replica: Replica, space: bytes) -> LogRow:
    """Return the log to which a replica writes the space's data."""
    return next(
        row for row in replica.ledger.own if row.space == space and not row.is_control and not row.is_closed
    )


def run_from(replica: Replica, space: bytes, first: int) -> Run:
    """Return a run of the replica's data log."""
    run, _ = replica.load_run(space, data_log(replica, space).log, first, b"", limits.RUN_BYTES_MAX)
    assert run is not None
    return run


def stored(replica: Replica) -> int:
    (count,) = replica.db.execute("SELECT count(*) FROM entries").fetchone()
    return int(count)


def test_a_run_brings_heads_records_and_news_of_control(world: Joint):
    record = add(world.a, world.space, "Vigil")
    outcome = world.b.ingest(world.space, run_from(world.a, world.space, 0), NOW)
    assert outcome.records == {record} and outcome.want is None
    assert outcome.control and outcome.heads == [data_log(world.a, world.space).head]
    assert outcome.forked == [] and not outcome.stranger_in_own_log
    write(world.a, world.space, record, place="mill")
    outcome = world.b.ingest(world.space, run_from(world.a, world.space, 2), NOW)
    assert outcome.records == {record} and not outcome.control
    assert read(world.b, record, "place") == "mill"


def test_what_is_here_already_changes_nothing(world: Joint):
    add(world.a, world.space, "Vigil")
    run = run_from(world.a, world.space, 0)
    world.b.ingest(world.space, run, NOW)
    before = stored(world.b)
    again = world.b.ingest(world.space, run, NOW)
    assert again.heads == [data_log(world.a, world.space).head]
    assert (again.records, again.control, again.want) == (set(), False, None)
    assert stored(world.b) == before


def test_of_a_run_that_overlaps_the_new_part_is_taken(world: Joint):
    add(world.a, world.space, "Vigil")
    world.b.ingest(world.space, run_from(world.a, world.space, 0), NOW)
    add(world.a, world.space, "Walk")
    world.b.ingest(world.space, run_from(world.a, world.space, 0), NOW)
    assert titles(world.b, world.space) == {"Vigil", "Walk"}


def test_a_run_beyond_a_gap_is_asked_for_from_where_we_are(world: Joint):
    add(world.a, world.space, "Vigil")
    add(world.a, world.space, "Walk")
    log, before = data_log(world.a, world.space).log, stored(world.b)
    outcome = world.b.ingest(world.space, run_from(world.a, world.space, 2), NOW)
    assert outcome.want == (log, 0) and stored(world.b) == before
    world.b.ingest(world.space, run_from(world.a, world.space, 0), NOW)
    assert titles(world.b, world.space) == {"Vigil", "Walk"}


def test_a_run_that_breaks_a_rule_leaves_nothing(world: Joint):
    add(world.a, world.space, "Vigil")
    good, before = run_from(world.a, world.space, 0), stored(world.b)
    for bad in (
        msgspec.structs.replace(good, seals=(bytes(64),)),
        msgspec.structs.replace(good, first=1),
        msgspec.structs.replace(good, log=bytes(32)),
        msgspec.structs.replace(good, items=good.items[:1]),
    ):
        with pytest.raises(PeerFault):
            world.b.ingest(world.space, bad, NOW)
    with pytest.raises(PeerFault):
        world.b.ingest(world.pair, good, NOW)
    with pytest.raises(PeerFault, match="space-unknown"):
        world.b.ingest(bytes(32), good, NOW)
    assert stored(world.b) == before
    world.b.ingest(world.space, good, NOW)
    assert titles(world.b, world.space) == {"Vigil"}


def test_control_entries_come_each_with_its_seal_or_not_at_all(world: Joint):
    world.a.append_control(world.space, acts.Profile("A, later", ()), NOW)
    log = next(row.log for row in world.a.ledger.logs_of(world.space) if row.seed and row.is_control)
    height = world.b.ledger.logs[world.space, log].height
    good, _ = world.a.load_run(world.space, log, 0, b"", limits.RUN_BYTES_MAX)
    assert good is not None and len(good.seals) == len(good.items) > height
    for seals in (good.seals[-1:], (bytes(64), *good.seals[1:]), good.seals[:-1]):
        with pytest.raises(PeerFault):
            world.b.ingest(world.space, msgspec.structs.replace(good, seals=seals), NOW)
    assert world.b.ledger.logs[world.space, log].height == height
    world.b.ingest(world.space, good, NOW)
    again, _ = world.b.load_run(world.space, log, 0, b"", limits.RUN_BYTES_MAX)
    assert again == good


def test_entries_of_a_log_that_nobody_opened_wait(world: Joint):
    seed = b"s" * 32
    name, key = world.a.state(world.space).data_key() or (b"", b"")
    position = Position(space=world.space, log=public_of_seed(seed), seq=0, backlink=bytes(32))
    entry = make_entry(position, EntryClass.DATA, b"no opening", key=key, key_id=name)
    outcome = world.b.ingest(world.space, make_run([entry], make_seal(seed, entry.hash)), NOW)
    assert outcome.records == set() and world.b.state(world.space).authors.get(position.log) is None


def continued(replica: Replica, space: bytes) -> Run:
    """Return one entry that somebody with the keys of this device put at the end of its data log."""
    row = data_log(replica, space)
    name, key = replica.state(space).data_key() or (b"", b"")
    body = encode(DataBody(NOW.ms, False, None, None, (), event("Of a copy").op, None))
    entry = make_entry(row.position, EntryClass.DATA, body, key=key, key_id=name)
    assert row.seed is not None
    return make_run([entry], make_seal(row.seed, entry.hash))


def test_a_log_of_ours_that_somebody_continues_is_never_written_again(world: Joint):
    add(world.a, world.space, "Vigil")
    row = data_log(world.a, world.space)
    outcome = world.a.ingest(world.space, continued(world.a, world.space), NOW)
    assert outcome.stranger_in_own_log and outcome.forked == [] and row.is_closed
    add(world.a, world.space, "Walk")
    assert data_log(world.a, world.space).log != row.log
    everywhere(world.space, world.a, world.b)
    assert titles(world.b, world.space) == {"Vigil", "Of a copy", "Walk"}


def test_a_log_of_this_device_that_this_home_did_not_open_is_told(world: Joint):
    copy = twin(world.a)
    add(copy, world.space, "Of a copy")
    outcomes = tell(copy, world.a, world.space)
    assert any(outcome.stranger_in_own_log for outcome in outcomes)
    assert not any(outcome.stranger_in_own_log for outcome in tell(copy, world.b, world.space))


def test_a_fork_is_told_once_with_what_it_set_aside(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    copy = twin(world.a)
    for replica, place in ((world.a, "here"), (copy, "there")):
        write(replica, world.space, record, place=place)
    log = data_log(world.a, world.space).log
    world.b.ingest(world.space, run_from(world.a, world.space, 2), NOW)
    assert read(world.b, record, "place") == "here"
    outcome = world.b.ingest(world.space, run_from(copy, world.space, 2), NOW)
    assert outcome.forked == [log] and outcome.records == {record} and not outcome.set_aside
    assert read(world.b, record, "place") is None
    proof = world.b.load_fork(world.space, log)
    assert proof is not None
    told = world.a.ingest_fork(world.space, proof, NOW)
    assert told.forked == [log] and told.set_aside and told.stranger_in_own_log
    again = world.a.ingest_fork(world.space, proof, NOW)
    assert again.forked == [] and not again.set_aside


def test_a_proof_whose_beginning_is_missing_asks_for_it(world: Joint):
    add(world.a, world.space, "Vigil")
    copy = twin(world.a)
    for replica, title in ((world.a, "here"), (copy, "there")):
        add(replica, world.space, title)
    log = data_log(copy, world.space).log
    everywhere(world.space, world.a, copy)
    proof = copy.load_fork(world.space, log)
    assert proof is not None
    before = stored(world.b)
    outcome = world.b.ingest_fork(world.space, proof, NOW)
    assert outcome.want == (log, 0) and outcome.forked == [] and stored(world.b) == before
    tell(world.a, world.b, world.space)
    assert world.b.load_fork(world.space, log) == proof


def test_two_runs_that_do_not_part_prove_no_fork(world: Joint):
    add(world.a, world.space, "Vigil")
    run = run_from(world.a, world.space, 0)
    with pytest.raises(PeerFault):
        world.b.ingest_fork(world.space, ForkProof(run, run), NOW)
    assert world.b.load_fork(world.space, run.log) is None


async def test_a_run_from_before_a_floor_is_no_news_and_no_fault(tmp_path: Path):
    """An old stick, or a peer that didn't hear of the checkpoint, brings what this home let go of."""
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        space = await hub.found(acts.SpaceSort.SHARED, "Joint")
        [record] = await hub.append(space, [event("Vigil")])
        for place in ("Hall", "Yard"):
            await hub.append(space, [await hub.run(lambda p=place: edit(hub.replica, record, place=p))])
        [row] = [row for row in hub.replica.ledger.logs_of(space) if not row.is_control]
        runs = [hub.replica.load_run(space, row.log, 0, b"", size)[0] for size in (1, 600, 100_000)]
        await hub.checkpoints.make(space)
        assert await hub.checkpoints.drop_history(space) == row.floor == 4
        before = await hub.view_hash(space, 0)
        for run in runs:
            assert run is not None and run.first + len(run.items) <= row.floor
            outcome = await hub.ingest(space, run)
            assert row.head in outcome.heads and not outcome.records and outcome.want is None
        assert await hub.view_hash(space, 0) == before
