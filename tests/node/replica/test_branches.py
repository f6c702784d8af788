"""Runs and proofs of logs that went several ways, taken in by a real replica."""

from __future__ import annotations

import random

import pytest

from crdt import acts
from crdt.entry import Entry
from crdt.run import ForkProof, Run, make_run
from identity import roster
from identity.encoding import encode
from identity.errors import PeerFault
from identity.keys import DeviceKeys
from node.replica.outcome import Moment, Self
from node.replica.replica import Replica
from sync import limits
from sync.messages import Fork
from tests.sim.disk import Disk
from tests.sync.two_nodes import Node

NOW = Moment(ms=1_790_000_000_000, unsure=False)


@pytest.fixture
def replica() -> Replica:
    """Return a replica with one space of its own."""
    draw = random.Random(1).randbytes
    keys = DeviceKeys.from_draw(draw)
    founding = roster.found(draw(32), keys, draw(16))
    me = Self(keys=keys, group=roster.act_hash(founding), roster=(founding,), name="A")
    made = Replica(Disk(), me, draw)
    made.found(acts.SpaceSort.SHARED, "Joint", NOW)
    return made


@pytest.fixture
def space(replica: Replica) -> bytes:
    return next(iter(replica.spaces))


def branches(space: bytes, trunk: int, *counts: int) -> list[Node]:
    """Return nodes with branches of one log that part after ``trunk`` entries."""
    first = Node("trunk")
    if trunk:
        first.write(space, "log", trunk, batch=1)
    found = []
    for number, count in enumerate(counts):
        node = Node(f"branch {number}")
        if trunk:
            node.ingest(space, run_of(first, space, 0))
            node.logs[space][name_of(first, space)].seals.update(
                first.logs[space][name_of(first, space)].seals
            )
        node.write(space, "log", count, batch=1)
        found.append(node)
    return found


def name_of(node: Node, space: bytes) -> bytes:
    return next(iter(node.logs[space]))


def run_of(node: Node, space: bytes, first: int, end: int | None = None) -> Run:
    """Return a run of the node's only log."""
    log = node.logs[space][name_of(node, space)]
    entries = log.entries[first:end]
    return make_run(entries, *log.seals_of(entries))


def forked_at(replica: Replica, space: bytes, log: bytes) -> int | None:
    """Return where the replica knows a log to fork."""
    return next(head.forked_at for head in replica.heads(space) if head.log == log)


def proof_of(one: Node, other: Node, space: bytes, first: int) -> ForkProof:
    """Return the proof that two nodes' logs parted at ``first``."""
    runs = (run_of(one, space, first), run_of(other, space, first))
    return ForkProof(*sorted(runs, key=encode))


def test_a_branch_that_parted_long_before_is_asked_for_further_back(replica: Replica, space: bytes):
    mine, theirs = branches(space, 3, 600, 600)
    log = name_of(mine, space)
    replica.ingest(space, run_of(mine, space, 0), NOW)
    first, asked = 603 - 64, 0
    while True:
        outcome = replica.ingest(space, run_of(theirs, space, first), NOW)
        if outcome.want is None:
            break
        assert outcome.want[0] == log and outcome.want[1] < first
        first, asked = outcome.want[1], asked + 1
    assert asked <= 4
    assert outcome.forked == [log] and forked_at(replica, space, log) == 3


def test_a_fork_at_the_first_entry_is_taken_in_by_who_never_saw_the_log(replica: Replica, space: bytes):
    mine, theirs = branches(space, 0, 2, 2)
    outcome = replica.ingest_fork(space, proof_of(mine, theirs, space, 0), NOW)
    assert outcome.want is None and forked_at(replica, space, name_of(mine, space)) == 0
    again = replica.ingest_fork(space, proof_of(mine, theirs, space, 0), NOW)
    assert (again.want, again.heads) == (None, [])


def test_a_proof_on_another_branch_than_ours_asks_for_where_that_parted(replica: Replica, space: bytes):
    ours, trunk = branches(space, 4, 9, 4)
    one, other = Node("one"), Node("other")
    log = name_of(trunk, space)
    for node in (one, other):
        node.ingest(space, run_of(trunk, space, 0))
        node.logs[space][log].seals.update(trunk.logs[space][log].seals)
        node.write(space, "log", 2, batch=1)
    replica.ingest(space, run_of(ours, space, 0), NOW)
    outcome = replica.ingest_fork(space, proof_of(one, other, space, 8), NOW)
    assert outcome.want is not None and outcome.forked == []
    found = replica.ingest(space, run_of(trunk, space, outcome.want[1]), NOW)
    assert found.forked == [log] and forked_at(replica, space, log) == 4


def test_proofs_fit_into_a_message(replica: Replica, space: bytes):
    mine, theirs = Node("mine"), Node("theirs")
    chance = random.Random(2)
    for node in (mine, theirs):
        for _ in range(3):
            node.write(space, "log", 1, body=chance.randbytes(130_000))
    log = name_of(mine, space)
    for seq in range(3):
        replica.ingest(space, run_of(mine, space, seq, seq + 1), NOW)
    replica.ingest(space, run_of(theirs, space, 0), NOW)
    proof = replica.load_fork(space, log)
    assert proof is not None
    assert len(encode(Fork(bytes(16), proof))) < limits.MESSAGE_BYTES_MAX


def test_what_belongs_to_no_space_of_ours_is_refused(replica: Replica, space: bytes):
    mine, theirs = branches(bytes(32), 0, 2, 2)
    with pytest.raises(PeerFault, match="space-unknown"):
        replica.ingest(bytes(32), run_of(mine, bytes(32), 0), NOW)
    with pytest.raises(PeerFault, match="space-unknown"):
        replica.ingest_fork(bytes(32), proof_of(mine, theirs, bytes(32), 0), NOW)


def test_a_log_that_its_owner_opened_as_data_here_and_as_control_there_is_a_fork(
    replica: Replica, space: bytes
):
    as_data, as_control = Node("data"), Node("control")
    as_data.write(space, "log", 2)
    as_control.write(space, "log", 2, control=True)
    log = name_of(as_data, space)
    before = replica.heads(space)
    found = []
    for one, other in ((as_data, as_control), (as_control, as_data)):
        fresh = Replica(replica.db.copied(), replica.me, random.Random(3).randbytes)
        fresh.ingest(space, run_of(one, space, 0), NOW)
        outcome = fresh.ingest(space, run_of(other, space, 0), NOW)
        assert outcome.forked == [log] and forked_at(fresh, space, log) == 0
        found.append({head.log: head for head in fresh.heads(space) if head not in before})
    assert found[0] == found[1] and found[0][log].is_control


def test_a_log_does_not_change_its_class(replica: Replica, space: bytes):
    node = Node("A")
    node.write(space, "log", 2)
    replica.ingest(space, run_of(node, space, 0), NOW)
    node.write(space, "log", 2, control=True)
    with pytest.raises(PeerFault, match="run-mixes-classes"):
        replica.ingest(space, run_of(node, space, 2), NOW)


def test_nobody_can_take_payloads_away(replica: Replica, space: bytes):
    mine, theirs = branches(space, 0, 2, 2)
    bare = [
        Entry(header=one.header, hash=one.hash, payload=None)
        for one in mine.logs[space][name_of(mine, space)].entries
    ]
    run = make_run(bare, *run_of(mine, space, 0).seals)
    assert not replica.ingest(space, run, NOW).heads
    assert not replica.ingest_fork(space, ForkProof(run, run_of(theirs, space, 0)), NOW).heads
    assert all(head.log != run.log for head in replica.heads(space))
