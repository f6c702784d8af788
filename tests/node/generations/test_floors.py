"""Floors are as high as can be: what lies below rests on nothing above, and whatever would come next does."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from crdt import acts
from node.generations import floors
from node.generations.floors import FloorSearch
from node.replica.log_row import LogRow
from node.replica.replica import Replica
from tests.node.twins import add, everywhere, joint, twin, write


def floors_of(replica: Replica, space: bytes) -> list[acts.Floor]:
    """Return the floors of a space."""
    search = FloorSearch(replica, space)
    while not search.go_on():
        pass
    return search.found


@pytest.mark.parametrize("number", range(6))
def test_floors_are_closed_and_none_could_be_higher(
    monkeypatch: pytest.MonkeyPatch, chance: random.Random, number: int
):
    monkeypatch.setattr(floors, "_SLICE_S", 0.0)
    world = joint()
    space, known = world.space, [add(world.a, world.space, "Vigil")]
    world.meet()
    writers = [world.a, world.b]
    for step in range(40):
        if step == 20:
            writers.append(twin(world.a, seed=number))
            known += [add(writers[0], space, "Here"), add(writers[2], space, "There")]
        writer = chance.choice(writers)
        if chance.random() < 0.3:
            known.append(add(writer, space, f"Meal {step}"))
        else:
            record = chance.choice([one for one in known if writer.projection.row(one) is not None])
            write(writer, space, record, place=f"Hall {step}")
        if chance.random() < 0.3:
            everywhere(space, *chance.sample(writers, 2))
    everywhere(space, *writers)
    assert any(row.forked_at is not None for row in world.b.ledger.logs_of(space))
    search = FloorSearch(world.b, space)
    assert not search.go_on() and search.found == [], "it takes more than a moment"
    found = floors_of(world.b, space)
    ends = {floor.log: floor.seq for floor in found}
    rows = [row for row in world.b.ledger.logs_of(space) if not row.is_control]
    for row in rows:
        end = ends.get(row.log, 0)
        assert all(rests_below(world.b, row, seq, ends) for seq in range(end))
        assert end == row.height or not rests_below(world.b, row, end, ends) or is_again(world.b, row, end)
    assert floors_of(world.a, space) == found, "and they are the same for all"


def rests_below(replica: Replica, row: LogRow, seq: int, ends: dict[bytes, int]) -> bool:
    """Tell whether all that an entry names lies below the floors."""
    return all(place is not None and place[1] < ends.get(place[0], 0) for place in named(replica, row, seq))


def named(replica: Replica, row: LogRow, seq: int) -> Iterator[tuple[bytes, int] | None]:
    """Yield log and sequence of each entry that an entry names; None: beside a fork."""
    (entry,) = replica.ledger.entries(row, seq, seq + 1)
    body = replica.body(row, entry)
    # What opens a log names nothing.
    for one in (*body.deps, getattr(body.op, "record", None)) if body is not None else ():
        if isinstance(one, bytes):
            found = replica.projection.place_of(one)
            yield None if found is None or found[1] else (found[0].log, found[2])


def is_again(replica: Replica, row: LogRow, seq: int) -> bool:
    """Tell whether an entry enters again what a fork set aside."""
    question = "SELECT 1 FROM reentries r JOIN entries e ON e.id = r.by WHERE e.log = ? AND e.branch = 0 AND e.seq = ?"
    return replica.db.execute(question, (row.row, seq)).fetchone() is not None
