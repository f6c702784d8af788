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


def test_a_text_is_the_newest_only_if_nothing_of_its_note_changed_since_it_was_begun():
    world = joint()
    record, other = (add(world.a, world.space, title) for title in ("Vigil", "Walk"))
    folds = note_folds.NoteFolds(world.a.ledger, world.a.projection)
    assert not folds.end(record, "notes")
    for change in (
        lambda: folds.touched(record, "notes"),
        lambda: folds.forget(record),
        folds.clear,
        lambda: folds.begin([(other, "notes")]),
    ):
        folds.begin([(record, "notes"), (record, "plan")])
        change()
        assert not folds.end(record, "notes")
    folds.begin([(record, "notes")])
    folds.touched(record, "plan")
    folds.touched(other, "notes")
    folds.forget(other)
    assert folds.end(record, "notes") and not folds.end(record, "notes")
