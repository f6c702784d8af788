from __future__ import annotations

from collections.abc import Iterator

import pytest

from sync import limits
from sync.effects import Effect, GoOn, Pause
from sync.pieces import Pieces


def work(pieces: Pieces, first: int, *logs: int) -> Iterator[list[Effect]]:
    """Look at so many logs each time, and say so by a pause of another length."""
    for number, count in enumerate(logs, first):
        pieces.look(count)
        yield [Pause(delay_ms=number)]


def numbers(effects: list[Effect]) -> list[int]:
    return [effect.delay_ms for effect in effects if isinstance(effect, Pause)]


def test_work_rests_after_so_many_logs_and_goes_on_where_it_was(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HEADS_AT_ONCE", 10)
    pieces = Pieces()
    first = pieces.begin(work(pieces, 1, 4, 5, 1, 30, 2))
    assert (numbers(first), first[-1], pieces.is_done) == ([1, 2, 3], GoOn(), False)
    second = pieces.go_on()
    assert (numbers(second), second[-1]) == ([4], GoOn())
    assert numbers(pieces.go_on()) == [5] and pieces.is_done
    assert pieces.go_on() == []
    assert (pieces.billed(), pieces.billed()) == (42 * limits.HEAD_COST_BYTES, 0)


def test_work_that_is_begun_meanwhile_waits_for_its_turn(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "HEADS_AT_ONCE", 10)
    pieces = Pieces()
    pieces.begin(work(pieces, 1, 10, 3))
    assert pieces.begin(work(pieces, 11, 3, 3, 3)) == []
    rest = pieces.go_on()
    assert numbers(rest) == [2, 11, 12, 13] and rest[-1] == GoOn()
    assert pieces.go_on() == [] and pieces.is_done


def test_little_work_needs_no_turn():
    pieces = Pieces()
    assert numbers(pieces.begin(work(pieces, 1, 3, 3))) == [1, 2] and pieces.is_done
