"""Notes are folded on use, and few stay in memory."""

from __future__ import annotations

from node.replica import note_folds
from tests.node.twins import add, joint


def test_notes_that_were_not_asked_for_lately_are_let_go():
    world = joint()
    record = add(world.a, world.space, "Vigil")
    folds = note_folds.NoteFolds(world.a.ledger, world.a.projection)
    first = folds.note(record, "notes")
    assert folds.note(record, "notes") is first
    for number in range(note_folds._NOTES_MAX):
        folds.note(record, f"other{number}")
    assert folds.note(record, "notes") is not first
    folds.forget(record)
    folds.clear()
    assert folds.note(bytes(32), "notes").accepted == []
