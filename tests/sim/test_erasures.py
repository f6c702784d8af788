"""Erasures in worlds where everything happens at once; the checker sees what goes wrong."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from crdt.entry import Entry
from node.erasing.erasing import Erasing
from tests.sim.erasures import run


@pytest.mark.parametrize("seed", range(4))
def test_nothing_erased_comes_back_and_nothing_else_is_lost(seed: int):
    assert run(seed) == []


def test_the_checker_sees_what_comes_back(monkeypatch: pytest.MonkeyPatch):
    def not_stripped(self: Erasing, space: bytes, entries: Sequence[Entry]) -> list[Entry]:
        return list(entries)

    monkeypatch.setattr(Erasing, "stripped", not_stripped)
    assert any("still holds" in one for seed in (11, 22, 29, *range(40)) for one in run(seed))


def test_the_checker_sees_what_is_lost(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Erasing, "fill", lambda self, row, entries: False)
    monkeypatch.setattr(Erasing, "lacks", lambda self, space, entries: False)
    monkeypatch.setattr(Erasing, "is_erased", lambda self, row, entry: True)
    assert any("lost" in one or "views" in one or "rebuild" in one for seed in range(30) for one in run(seed))
