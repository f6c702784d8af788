"""Entries that were understood last are found by their hashes, and never more than the bound."""

from __future__ import annotations

import pytest

from node.replica import seen_entries
from node.replica.log_row import LogRow
from node.replica.seen_entries import SeenEntries


def log(row: int) -> LogRow:
    return LogRow(
        row=row,
        space=b"s" * 32,
        space_row=1,
        log=bytes([row]) * 32,
        is_control=False,
        height=0,
        tip=b"",
        forked_at=None,
        seed=None,
        is_closed=False,
        applied=0,
        heads=b"",
    )


def hashes(first: int, count: int) -> list[bytes]:
    return [number.to_bytes(32, "big") for number in range(first, first + count)]


def test_entries_are_found_whatever_was_asked_between():
    seen, one, other = SeenEntries(), log(1), log(2)
    seen.add(one, 5, hashes(0, 3))
    assert seen.place(hashes(2, 1)[0]) == (one, 7)
    seen.add(other, 0, hashes(3, 2))
    assert seen.place(hashes(4, 1)[0]) == (other, 1)
    assert seen.place(hashes(0, 1)[0]) == (one, 5)
    assert seen.place(hashes(9, 1)[0]) is None
    seen.clear()
    assert seen.place(hashes(0, 1)[0]) is None


@pytest.mark.parametrize("is_asked", [False, True])
def test_what_came_long_ago_is_forgotten(monkeypatch: pytest.MonkeyPatch, is_asked: bool):
    monkeypatch.setattr(seen_entries, "SEEN_MAX", 4)
    seen, row = SeenEntries(), log(1)
    for first in (0, 3):
        seen.add(row, first, hashes(first, 3))
        assert not is_asked or seen.place(hashes(first, 1)[0]) == (row, first)
    assert seen.place(hashes(0, 1)[0]) is None and seen.place(hashes(5, 1)[0]) == (row, 5)
    seen.add(row, 6, hashes(6, 5))
    assert not any(seen.place(one) for one in hashes(0, 11))
