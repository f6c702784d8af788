from __future__ import annotations

from node.notes import trials
from tests.sim.disk import Disk

NOTE, OTHER = b"n" * 32, b"o" * 32
ENTRIES, MORE = (b"1" * 32,), (b"1" * 32, b"2" * 32)


def test_a_note_in_which_the_program_ended_twice_is_not_tried_again_before_its_entries_change():
    db = Disk()
    assert trials.begin(db, NOTE, "notes", ENTRIES)
    assert trials.begin(db, OTHER, "notes", ENTRIES)
    assert trials.begin(db, NOTE, "notes", ENTRIES)
    assert not trials.begin(db, NOTE, "notes", ENTRIES)
    assert not trials.begin(db, NOTE, "notes", ENTRIES)
    assert trials.begin(db, NOTE, "body", ENTRIES)
    assert trials.begin(db, NOTE, "notes", MORE)


def test_a_note_that_was_tried_to_the_end_may_be_tried_as_often_as_one_likes():
    db = Disk()
    for _ in range(3 * trials.TRIES_MAX):
        assert trials.begin(db, NOTE, "notes", ENTRIES)
        trials.end(db, NOTE, "notes")
    trials.end(db, OTHER, "notes")
    for forget in (False, True):
        for _ in range(trials.TRIES_MAX):
            assert trials.begin(db, NOTE, "notes", ())
        assert not trials.begin(db, NOTE, "notes", ())
        if not forget:
            trials.forget(db)


def test_few_trials_are_kept():
    db = Disk()
    for number in range(2 * trials._TRIALS_MAX):
        assert trials.begin(db, number.to_bytes(32, "big"), "notes", ENTRIES)
    assert len(trials._read(db)) == trials._TRIALS_MAX


def test_another_version_is_noticed_once():
    db = Disk()
    assert [trials.is_new_version(db, version) for version in ("1", "1", "2", "2", "1")] == [
        True,
        False,
        True,
        False,
        True,
    ]
