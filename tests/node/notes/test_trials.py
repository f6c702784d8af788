from __future__ import annotations

from node.notes import trials
from tests.sim.disk import Disk
from tests.tidy.sources import ROOT

NOTE, OTHER = b"n" * 32, b"o" * 32
ENTRIES, MORE = (b"1" * 32,), (b"1" * 32, b"2" * 32)


def begins(db: Disk, record: bytes, path: str, entries: tuple[bytes, ...]) -> bool:
    [may_try] = trials.begin(db, [(record, path, entries)])
    return may_try


def test_a_note_in_which_the_program_ended_again_and_again_is_not_tried_before_its_entries_change():
    db = Disk()
    assert begins(db, OTHER, "notes", ENTRIES)
    for _ in range(trials.TRIES_MAX):
        assert begins(db, NOTE, "notes", ENTRIES)
    assert not begins(db, NOTE, "notes", ENTRIES)
    assert not begins(db, NOTE, "notes", ENTRIES)
    assert begins(db, NOTE, "body", ENTRIES)
    assert begins(db, NOTE, "notes", MORE)


def test_a_note_that_was_tried_to_the_end_may_be_tried_as_often_as_one_likes():
    db = Disk()
    for _ in range(3 * trials.TRIES_MAX):
        assert begins(db, NOTE, "notes", ENTRIES)
        trials.end(db, [(NOTE, "notes")])
    trials.end(db, [(OTHER, "notes")])
    for forget in (False, True):
        for _ in range(trials.TRIES_MAX):
            assert begins(db, NOTE, "notes", ())
        assert not begins(db, NOTE, "notes", ())
        if not forget:
            trials.forget(db)


def test_several_are_begun_and_ended_together():
    db = Disk()
    both = [(NOTE, "notes", ENTRIES), (OTHER, "notes", ENTRIES)]
    assert trials.begin(db, both) == [True, True]
    assert trials.begun(db) == {(NOTE, "notes"), (OTHER, "notes")}
    for _ in range(trials.TRIES_MAX - 1):
        assert trials.begin(db, [(NOTE, "notes", ENTRIES)]) == [True]
    assert trials.begin(db, both) == [False, True]
    trials.end(db, [(OTHER, "notes"), (bytes(32), "notes")])
    assert trials.begun(db) == {(NOTE, "notes")}
    assert trials.begin(db, []) == []


def test_a_note_is_left_alone_before_the_system_gives_up_starting_the_program():
    unit = (ROOT / "deploy" / "hedgerow.service").read_text()
    starts = int(unit.split("StartLimitBurst=")[1].split()[0])
    assert trials.TRIES_MAX < starts


def test_few_trials_are_kept():
    db = Disk()
    for number in range(2 * trials._TRIALS_MAX):
        assert begins(db, number.to_bytes(32, "big"), "notes", ENTRIES)
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
