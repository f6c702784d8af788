"""Notes that are put together: their texts are kept with their records, and which were begun is known after a kill."""

from __future__ import annotations

import pytest

from node.notes.note_messages import Applied
from node.notes.trials import TRIES_MAX
from tests.node.twins import Joint, add, joint

BREAD = Applied("Bring bread.", "[]", bytes(32))


@pytest.fixture
def world() -> Joint:
    return joint()


def test_the_text_of_a_note_is_kept_with_its_record(world: Joint):
    record = add(world.a, world.space, "Vigil")
    for known in (bytes(32), record):
        world.a.notes.begin([(known, "notes")])
        assert world.a.notes.made({(known, "notes"): BREAD}) == []
    assert world.a.stale_notes() == []
    stored = world.a.db.execute("SELECT text, unreadable FROM notes").fetchall()
    assert stored == [("Bring bread.", None)]
    assert world.a.notes.made({(record, "notes"): "note-too-large"}) == [(record, "notes")]
    assert world.a.db.execute("SELECT text, unreadable FROM notes").fetchall() == [("", "note-too-large")]


def test_a_note_in_which_the_program_ended_too_often_is_unreadable_until_another_version(world: Joint):
    note = (add(world.a, world.space, "Vigil"), "notes")
    world.a.notes.begin([note])
    world.a.notes.made({note: BREAD})
    for _ in range(TRIES_MAX):
        [begun] = world.a.notes.begin([note])
        assert begun.state is not None
    [begun] = world.a.notes.begin([note])
    assert (begun.state, begun.unreadable) == (None, "note-unreadable")
    world.a.notes.try_again("another version")
    [begun] = world.a.notes.begin([note])
    assert begun.state is not None
    world.a.notes.left([note])
    world.a.notes.ended()
