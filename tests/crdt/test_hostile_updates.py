from __future__ import annotations

from collections import Counter

import pytest

from crdt.note_order import NoteOrder
from node.notes.note_worker import Unreadable
from tests.fuzz import updates
from tests.fuzz.storm import Storm, Wrong
from tests.fuzz.updates import storms, trial


def test_hostile_devices_neither_part_the_replicas_nor_void_anybody_else(seed: int):
    seen: Counter[str] = Counter()
    for number in range(150):
        seen += trial(seed + number)
    assert seen["accepted"] > 200
    assert len(seen) >= 8


def test_the_trials_find_a_missing_check(seed: int, monkeypatch):
    def anything_goes(order: NoteOrder, item: object, author: object, left: object, right: object) -> object:
        return left

    monkeypatch.setattr(NoteOrder, "_among_others", anything_goes)
    failures = 0
    for number in range(60):
        try:
            trial(seed + number)
        except AssertionError:
            failures += 1
    assert failures


async def test_storms_of_mutants_pass_reader_and_worker_and_all_show_the_same(seed: int):
    tried = await storms(seed, seed + 12, 300)
    assert tried.total() == 3_600
    assert tried["accepted"] > 600
    assert len(tried) >= 8


async def test_a_storm_finds_a_missing_check(seed: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(NoteOrder, "_among_others", lambda order, item, author, left, right: left)
    with pytest.raises((Wrong, Unreadable)) as found:
        await storms(seed, seed + 20, 300)
    assert "python -m tests.fuzz.updates --seeds" in found.value.__notes__[0]


def test_a_storm_is_decided_by_its_seed(seed: int):
    first, second = Storm(seed, 40), Storm(seed, 40)
    first.rage()
    second.rage()
    assert first.entries == second.entries


def test_a_process_that_dies_is_a_fault_of_the_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr("sys.executable", "/bin/false")
    assert updates.main(["--seeds", "7:8"]) == 1
    assert "python -m tests.fuzz.updates --seeds 7:8 --mutants 300 --here" in capsys.readouterr().err
