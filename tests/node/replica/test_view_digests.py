"""What is looked at again for a view hash: what changed, and nothing else; at most one record beyond the time."""

from __future__ import annotations

from typing import Any

import pytest

from crdt.view import EARLY_MS
from node.replica import view_digests
from node.replica.replica import Replica
from tests.node.twins import Joint, add, joint, write
from tests.sim.meeting import NOW


@pytest.fixture
def world() -> Joint:
    return joint()


def noted(replica: Replica, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return a list to which each record is added that is looked at from here on."""
    listing = replica.projection.listing
    real = listing.view
    looked: list[bytes] = []

    def view(record: bytes, at: int | None = None, **how: Any) -> Any:
        looked.append(record)
        return real(record, at, **how)

    monkeypatch.setattr(listing, "view", view)
    return looked


def test_asking_again_looks_at_what_changed_alone(world: Joint, monkeypatch: pytest.MonkeyPatch):
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(8)]
    looked = noted(world.a, monkeypatch)
    first = world.a.view_hash(world.space, EARLY_MS)
    assert sorted(looked) == sorted(records)
    looked.clear()
    assert world.a.view_hash(world.space, EARLY_MS) == first and looked == []
    write(world.a, world.space, records[3], title="Walk")
    looked.clear()
    assert world.a.view_hash(world.space, EARLY_MS) != first and looked == [records[3]]
    fresh = add(world.a, world.space, "March")
    looked.clear()
    world.a.view_hash(world.space, EARLY_MS)
    assert looked == [fresh]


def test_another_time_and_a_rebuild_begin_anew(world: Joint, monkeypatch: pytest.MonkeyPatch):
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(4)]
    looked = noted(world.a, monkeypatch)
    early = world.a.view_hash(world.space, EARLY_MS)
    looked.clear()
    world.a.view_hash(world.space, NOW.ms)
    assert sorted(looked) == sorted(records)
    world.a.rebuild()
    looked.clear()
    assert world.a.view_hash(world.space, EARLY_MS) == early and sorted(looked) == sorted(records)


def test_who_goes_on_writing_keeps_nobody_from_a_hash(world: Joint, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(view_digests, "PIECE_S", 0.0)
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(12)]
    looked = noted(world.a, monkeypatch)
    pieces = 0
    while (told := world.a.view_piece(world.space, EARLY_MS)) is None:
        pieces += 1
        if pieces <= 12:
            write(world.a, world.space, records[pieces % 3], title=f"Walk {pieces}")
    assert pieces == len(looked) and len(looked) <= 12 + 3
    world.a.rebuild()
    assert told == world.a.view_hash(world.space, EARLY_MS)


def test_what_was_listed_and_went_is_passed_over(world: Joint, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(view_digests, "PIECE_S", 0.0)
    records = [add(world.a, world.space, f"Vigil {number}") for number in range(3)]
    without = world.a.view_hash(world.space, EARLY_MS)
    records += [add(world.a, world.space, f"Walk {number}") for number in range(2)]
    assert world.a.view_piece(world.space, EARLY_MS) is None
    with world.a.transaction(NOW):
        for record in records[3:]:
            world.a.db.execute("DELETE FROM records WHERE record = ?", (record,))
            world.a.projection.drop(record)
    assert world.a.view_hash(world.space, EARLY_MS) == without
