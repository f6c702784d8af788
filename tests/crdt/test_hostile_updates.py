from __future__ import annotations

from collections import Counter

from crdt.note_order import NoteOrder
from tests.fuzz.updates import trial


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
