"""A stretch of a log means the same however it is cut, whatever was in memory when it came, and when it is reread."""

from __future__ import annotations

from typing import Any

import pytest

from crdt.ops import Edit, NoteEdit, Write
from node.replica.outcome import Written
from node.replica.replica import Replica
from sync import limits
from tests.node.replica.test_projection import body_of, forged, runs
from tests.node.twins import Joint, add, event, everywhere, joint, read, tell, twin, write
from tests.sim.meeting import NOW


@pytest.fixture
def world() -> Joint:
    return joint()


def meant(replica: Replica) -> list[Any]:
    """Return what each entry was found to mean."""
    rows = replica.db.execute(
        "SELECT e.hash, e.void, r.record FROM entries e LEFT JOIN records r ON r.id = e.record ORDER BY e.hash"
    )
    return list(rows.fetchall())


def test_a_stretch_is_understood_alike_in_one_piece_in_many_and_anew(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    for number in range(9):
        write(world.a, world.space, record, place=f"place {number}")
        typed = NoteEdit(record, f"notes{number % 2}", 1, b"\x00")
        world.a.append(world.space, [Written(op=typed, deps=(record,))], NOW)
        if number % 4 == 0:
            add(world.a, world.space, f"Walk {number}")
    world.a.ingest(world.space, forged(world.a, world.space, b"no body", body_of(event("Last"))), NOW)
    whole, parts, empty = twin(world.b), twin(world.b), twin(world.b)
    assert whole.projection.fold(record) is not None
    tell(world.a, whole, world.space)
    for run in runs(world.a, world.space):
        parts.ingest(world.space, run, NOW)
    assert empty.projection.held(record) is None
    tell(world.a, empty, world.space)
    for reader in (whole, parts, empty):
        assert meant(reader) == meant(world.a)
        assert read(reader, record, "place") == "place 8"
        assert sorted(reader.stale_notes()) == [(record, "notes0"), (record, "notes1")]
        known = reader.projection.fold(record)
        reader.rebuild()
        again = reader.projection.fold(record)
        assert meant(reader) == meant(world.a)
        assert known is not None and again is not None and known.items == again.items


def test_an_edit_names_a_record_of_its_own_log_by_sequence_and_another_by_hash(world: Joint):
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    hashes = [write(one, world.space, record, place="mill") for one in (world.a, world.b)]
    everywhere(world.space, world.a, world.b)
    told = []
    for hash_ in hashes:
        place = world.a.ledger.branches.place(hash_)
        assert place is not None
        row = world.a.ledger.by_row(place.log)
        (entry,) = world.a.ledger.entries(row, place.seq, place.seq + 1)
        body = world.a.body(row, entry)
        assert body is not None and isinstance(body.op, Edit)
        told.append(body.op.record)
    made = world.a.ledger.branches.place(record)
    assert made is not None and told == [made.seq, record]
    assert read(world.b, record, "place") == "mill"


def test_a_record_and_its_edit_may_be_sealed_together(world: Joint):
    written = event("Vigil")
    world.a.prepare(world.space, NOW)
    (record,) = world.a.foresee(world.space, [written], NOW)
    later = Written(op=Edit(record, (Write("place", "mill", ()),)), deps=(record,))
    hashes, _ = world.a.append(world.space, [written, later], NOW)
    assert hashes[0] == record
    run, _ = world.a.load_run(
        world.space, world.a.own_data_log(world.space) or b"", 0, b"", limits.RUN_BYTES_MAX
    )
    assert run is not None
    tell(world.a, world.b, world.space)
    assert read(world.b, record, "place") == "mill"


def test_what_is_let_go_of_in_the_midst_of_a_stretch_is_read_with_all_of_it(
    world: Joint, monkeypatch: pytest.MonkeyPatch
):
    first, other, third = (add(world.a, world.space, name) for name in ("Vigil", "Walk", "Meal"))
    everywhere(world.space, world.a, world.b)
    for record, text in ((first, "mill"), (other, "hall"), (first, "barn"), (third, "yard")):
        write(world.a, world.space, record, title=text)
    write(world.a, world.space, first, place="gate")
    log = world.a.own_data_log(world.space) or b""
    run, _ = world.a.load_run(world.space, log, 0, b"", limits.RUN_BYTES_MAX)
    assert run is not None
    for at_most in (1, 2, 100):
        monkeypatch.setattr("node.replica.record_folds._FOLDS_MAX", at_most)
        reader = twin(world.b)
        for record in (third, first, other):
            assert reader.projection.fold(record) is not None
        monkeypatch.setattr(reader.projection, "touch", lambda record: None)
        reader.take_in(world.space, run, NOW, b"payer")
        for record in (first, other, third):
            known, whole = reader.projection.fold(record), world.a.projection.fold(record)
            assert known is not None and whole is not None and known.items == whole.items
