"""What is held in memory of records is bounded, however many there are and however much somebody says of one."""

from __future__ import annotations

import pytest

from tests.node.replica.test_due_rows import pour, rows
from tests.node.twins import Joint, add, everywhere, joint, tell, twin, write
from tests.sim.meeting import NOW


@pytest.fixture
def world() -> Joint:
    return joint()


def test_what_is_in_memory_of_waiting_rows_is_bounded(world: Joint, monkeypatch: pytest.MonkeyPatch):
    made = [add(world.a, world.space, f"Walk {number}", place="mill") for number in range(4)]
    everywhere(world.space, world.a, world.b)
    for number in range(40):
        write(world.a, world.space, made[number % 3], place=f"place {number}")
    at_once, later = twin(world.b), twin(world.b)
    tell(world.a, at_once, world.space)
    monkeypatch.setattr("node.replica.record_folds._FOLDS_MIN", 1)
    monkeypatch.setattr("node.replica.record_folds._ITEMS_MAX", 20)
    monkeypatch.setattr("node.replica.record_folds._ITEMS_LEFT", 10)
    pour(world.a, later, world.space, 1_500)
    for _ in range(2):
        held = [later.projection.held(record) for record in made]
        assert sum(fold.size for fold in held if fold is not None) <= 20
        later.catch_up()
    assert rows(later) == rows(at_once)
    assert later.view_hash(world.space, NOW.ms) == at_once.view_hash(world.space, NOW.ms)


def test_what_unpacks_to_far_more_than_was_sent_fills_no_memory(
    world: Joint, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """However much a member packs into a record, no more of it is held, and nothing else is kept from being shown."""
    record, other = add(world.a, world.space, "Vigil"), add(world.a, world.space, "Walk")
    everywhere(world.space, world.a, world.b)
    for number in range(30):
        write(world.a, world.space, record, **{f"f{field}": f"{number} " * 5_000 for field in range(4)})
        write(world.a, world.space, other, place=f"place {number}")
    monkeypatch.setattr("crdt.limits.RECORD_OWNER_BYTES_MAX", 500_000)
    for at_once in (1_500, 10_000_000):
        reader = twin(world.b)
        pour(world.a, reader, world.space, at_once)
        for _ in range(2):
            held = reader.projection.held(record)
            assert held is None or held.weight <= 500_000
            reader.catch_up()
        fold = reader.projection.fold(record)
        assert fold is not None and fold.create is not None and 5 < len(fold.items) < 25
        assert "more of a record than its share" in caplog.text
        whole, shown = world.a.projection.fold(other), reader.projection.fold(other)
        assert whole is not None and shown is not None and shown.items == whole.items
        assert reader.rows_waiting == 0


def test_heavy_records_are_let_go_though_few_were_asked_for(world: Joint, monkeypatch: pytest.MonkeyPatch):
    made = [add(world.a, world.space, f"Walk {number}") for number in range(20)]
    for record in made:
        write(world.a, world.space, record, place="mill " * 3_000)
    reader = twin(world.b)
    monkeypatch.setattr("node.replica.record_folds._HEAVY_BYTES", 100_000)
    monkeypatch.setattr("node.replica.record_folds._ITEMS_MAX", 200)
    monkeypatch.setattr("node.replica.record_folds._ITEMS_LEFT", 100)
    tell(world.a, reader, world.space)
    for _ in range(2):
        assert sum(reader.projection.held(record) is not None for record in made) <= 7
        reader.catch_up()
    assert rows(reader) == rows(world.a)
