"""What a courier takes, refuses, and passes over without a word."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
import sqlcipher3.dbapi2 as sqlcipher

from crdt.acts import Floor
from crdt.entry import NO_HASH, Entry, EntryClass, Position, make_entry, make_seal
from crdt.run import ForkProof, Run, make_run
from identity.aead import key_id
from identity.encoding import encode
from identity.errors import PeerFault
from node.courier import limits
from node.courier.gatehouse import Gatehouse
from node.courier.shelf import Shelf
from sync.gate import Closed, Gone, Judgement
from tests.node.courier.shelves import COURIER, GUEST, NOW, OWNER, SPACE, Log, a_gate, a_log, a_shelf

ME, OTHER = OWNER.public.id, GUEST.public.id


def height(shelf: Shelf, log: Log) -> int:
    row = shelf.ledger.logs.get((SPACE, log.log))
    return row.height if row is not None else 0


def test_what_it_takes_it_holds_after_a_restart(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(5)
    outcome = shelf.ingest(ME, SPACE, log.run(0, 5), NOW)
    assert [(head.log, head.height) for head in outcome.heads] == [(log.log, 5)]
    used = dict(shelf.used)
    again = Shelf(shelf.db, shelf.gatehouse, tmp_path)
    assert again.heads(SPACE) == shelf.heads(SPACE) and dict(again.used) == used
    assert used[SPACE, ME] == sum(len(one.payload or b"") + limits.ENTRY_COST_BYTES for one in log.entries)


def test_taking_the_same_twice_costs_no_room(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(5)
    shelf.ingest(ME, SPACE, log.run(0, 5), NOW)
    used = dict(shelf.used)
    shelf.ingest(OTHER, SPACE, log.run(0, 5), NOW)
    shelf.ingest(OTHER, SPACE, log.run(2, 4), NOW)
    assert dict(shelf.used) == used


def test_a_broken_seal_is_a_fault_and_stores_nothing(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(3)
    broken = msgspec.structs.replace(log.run(0, 3), seals=(bytes(64),))
    with pytest.raises(PeerFault, match="seal-broken"):
        shelf.ingest(ME, SPACE, broken, NOW)
    assert height(shelf, log) == 0


def test_a_run_that_does_not_follow_is_asked_for_from_where_it_does(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(9)
    shelf.ingest(ME, SPACE, log.run(0, 3), NOW)
    assert shelf.ingest(ME, SPACE, log.run(6, 9), NOW).want == (log.log, 3)


def test_quotas_of_a_device_of_a_space_and_of_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in ("DEVICE_BYTES_MAX", "SPACE_BYTES_MAX", "TOTAL_BYTES_MAX"):
        with monkeypatch.context() as patch:
            shelf, log, more = a_shelf(tmp_path), a_log(3), a_log(3)
            shelf.ingest(ME, SPACE, log.run(0, 3), NOW)
            patch.setattr(limits, name, shelf.used[b"", b""] + 10)
            outcome = shelf.ingest(ME, SPACE, more.run(0, 3), NOW)
            assert outcome.heads == [] and outcome.want is None and height(shelf, more) == 0
            taken = shelf.ingest(OTHER, SPACE, more.run(0, 3), NOW).heads
            assert bool(taken) == (name == "DEVICE_BYTES_MAX")


def test_a_full_disk_leaves_room_for_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shelf, log = a_shelf(tmp_path), a_log(1)
    monkeypatch.setattr(limits, "DISK_SPARE_BYTES", 2**62)
    assert shelf.room(SPACE) == 0 and shelf.ingest(ME, SPACE, log.run(0, 1), NOW).heads == []


def test_a_closed_log_grows_only_by_what_others_may_have_built_on(tmp_path: Path):
    log = a_log(5 + limits.LATE_ENTRIES_MAX)
    shelf = a_shelf(tmp_path, a_gate(closed=(Closed(log.log, 3),)))
    end = 3 + limits.LATE_ENTRIES_MAX
    shelf.ingest(ME, SPACE, log.run(0, end), NOW)
    assert height(shelf, log) == end
    assert shelf.ingest(ME, SPACE, log.run(end, end + 1), NOW).heads == [] and height(shelf, log) == end


def test_a_device_brings_only_so_many_logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shelf, logs = a_shelf(tmp_path), [a_log(2) for _ in range(4)]
    monkeypatch.setattr(limits, "LOGS_PER_DEVICE_MAX", 2)
    for log in logs:
        shelf.ingest(ME, SPACE, log.run(0, 1), NOW)
    assert [height(shelf, log) for log in logs] == [1, 1, 0, 0]
    shelf.ingest(ME, SPACE, logs[0].run(1, 2), NOW)
    again = Shelf(shelf.db, shelf.gatehouse, tmp_path)
    again.ingest(ME, SPACE, logs[2].run(0, 1), NOW)
    again.ingest(OTHER, SPACE, logs[3].run(0, 1), NOW)
    assert [height(again, log) for log in logs] == [2, 1, 0, 1]


def test_a_gate_is_followed_with_all_that_it_means_or_not_at_all(tmp_path: Path):
    """Else a disk that was full for a moment would leave a space that is carried and can't take anything, for good."""
    shelf, log, space = a_shelf(tmp_path), a_log(1), bytes(31) + b"2"
    shelf.ingest(ME, SPACE, log.run(0, 1), NOW)
    for event in ("INSERT ON spaces", "DELETE ON logs"):
        name = event.split()[0]
        shelf.db.execute(
            f"CREATE TRIGGER no_{name} BEFORE {event} BEGIN SELECT RAISE(FAIL, 'database or disk is full'); END"
        )
    for gate in (a_gate(space=space), a_gate(2, ())):
        with pytest.raises(sqlcipher.DatabaseError):
            shelf.take_gate(gate)
    for here in (shelf, Shelf(shelf.db, Gatehouse(shelf.db, COURIER), tmp_path)):
        assert here.gatehouse.spaces() == [SPACE] and height(here, log) == 1
    for name in ("INSERT", "DELETE"):
        shelf.db.execute(f"DROP TRIGGER no_{name}")
    assert shelf.take_gate(a_gate(space=space))[1] is Judgement.FOLLOWED
    assert shelf.take_gate(a_gate(2, ()))[1] is Judgement.FOLLOWED
    assert shelf.gatehouse.spaces() == [space] and height(shelf, log) == 0


def ways(log: Log, count: int) -> list[Run]:
    """Return as many runs that each follow a log's first entry."""
    place = Position(space=SPACE, log=log.log, seq=1, backlink=log.entries[0].hash)
    made = [
        make_entry(place, EntryClass.DATA, b"%d" % one, key=b"k" * 32, key_id=key_id(b"k" * 32))
        for one in range(count)
    ]
    return [make_run([one], make_seal(log.seed, one.hash)) for one in made]


@pytest.mark.parametrize("name", ["CHAINS_PER_LOG_MAX", "LOGS_PER_DEVICE_MAX", "LOGS_PER_SPACE_MAX"])
def test_a_log_goes_only_so_many_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str):
    shelf, log = a_shelf(tmp_path), a_log(1)
    monkeypatch.setattr(limits, name, 6)
    shelf.ingest(ME, SPACE, log.run(0, 1), NOW)
    for run in ways(log, 9):
        shelf.ingest(ME, SPACE, run, NOW)
    heads = len(shelf.heads(SPACE))
    assert 6 <= heads <= 7
    first, *others = ways(log, 12)
    for run in others:
        sides = sorted((first, run), key=encode)
        shelf.ingest_fork(ME, SPACE, ForkProof(*sides), NOW)
    assert len(shelf.heads(SPACE)) == heads
    # Another log of somebody else has room, unless all is taken.
    more = a_log(1)
    shelf.ingest(OTHER, SPACE, more.run(0, 1), NOW)
    assert height(shelf, more) == (name != "LOGS_PER_SPACE_MAX")


def test_a_proof_brings_no_more_logs_than_runs_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shelf = a_shelf(tmp_path)
    monkeypatch.setattr(limits, "LOGS_PER_DEVICE_MAX", 6)
    for _ in range(9):
        log = a_log(1)
        other = make_entry(
            Position(space=SPACE, log=log.log, seq=0, backlink=NO_HASH),
            EntryClass.DATA,
            b"otherwise",
            key=b"k" * 32,
            key_id=key_id(b"k" * 32),
        )
        sides = sorted((log.run(0, 1), make_run([other], make_seal(log.seed, other.hash))), key=encode)
        shelf.ingest_fork(ME, SPACE, ForkProof(*sides), NOW)
    assert len(shelf.heads(SPACE)) == 6


def test_a_log_may_begin_at_the_floor_that_the_gate_names_and_is_told_from_there(tmp_path: Path):
    log, other = a_log(6), a_log(6)
    floor = Floor(log.log, 3, log.entries[2].hash)
    shelf = a_shelf(tmp_path, a_gate(floors=(floor,)))
    assert shelf.ingest(ME, SPACE, other.run(3, 6), NOW).want == (other.log, 0)
    shelf.ingest(ME, SPACE, log.run(3, 6), NOW)
    (head,) = shelf.heads(SPACE)
    assert (head.floor, head.covered, head.height, head.tip) == (3, 3, 6, log.entries[5].hash)
    assert Shelf(shelf.db, shelf.gatehouse, tmp_path).heads(SPACE) == [head]


def bare(entry: Entry) -> Entry:
    return Entry(header=entry.header, hash=entry.hash, payload=None)


def test_payloads_that_are_to_go_are_not_stored_and_missing_ones_are_not_taken(tmp_path: Path):
    log = a_log(4)
    shelf = a_shelf(tmp_path, a_gate(gone=(Gone(log.log, 1, 2),)))
    held_back = [*log.entries[:2], bare(log.entries[2]), log.entries[3]]
    run = make_run(held_back, make_seal(log.seed, log.entries[3].hash))
    assert shelf.ingest(ME, SPACE, run, NOW).heads == []
    shelf.ingest(ME, SPACE, log.run(0, 4), NOW)
    row = shelf.ledger.logs[SPACE, log.log]
    assert [entry.payload is None for entry in shelf.ledger.entries(row)] == [False, True, False, False]
    assert row.tip == log.entries[3].hash


def test_it_keeps_both_sides_of_a_fork(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(4)
    shelf.ingest(ME, SPACE, log.run(0, 4), NOW)
    position = Position(space=SPACE, log=log.log, seq=2, backlink=log.entries[1].hash)
    other = make_entry(position, EntryClass.DATA, b"otherwise", key=b"k" * 32, key_id=key_id(b"k" * 32))
    left, right = sorted((log.run(2, 4), make_run([other], make_seal(log.seed, other.hash))), key=encode)
    outcome = shelf.ingest_fork(OTHER, SPACE, ForkProof(left, right), NOW)
    assert outcome.forked == [log.log]
    heads = shelf.heads(SPACE)
    assert [head.forked_at for head in heads if head.log == log.log] == [2] and len(heads) == 3


def test_a_space_that_ends_leaves_nothing(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(3)
    shelf.ingest(ME, SPACE, log.run(0, 3), NOW)
    shelf.fetched(OTHER, SPACE, [(log.log, 2)])
    shelf.take_gate(a_gate(2, ()))
    for table in ("entries", "logs", "brought", "fetched"):
        assert shelf.db.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert shelf.heads(SPACE) == [] and shelf.used[b"", b""] == 0
