"""Markers in a small world: none is found where it doesn't belong; the search sees what is planted in the open."""

from __future__ import annotations

import random
from pathlib import Path

from tests.live.markers import Found, Planted, run


async def test_no_marker_is_found_and_nothing_erased_is_left(tmp_path: Path):
    found = await run(tmp_path, 36, seed=7)
    assert found.faults == []
    assert len(found.searched) >= 14


def test_the_search_sees_words_and_keys_in_every_form():
    planted = Planted(random.Random(1))
    word, key = planted.word("title"), bytes(range(32))
    planted.keys.append(key)
    places = (word.encode(), word.upper().encode(), word.encode("utf-16-le"), key, key.hex().upper().encode())
    for data in places:
        found = Found()
        found.none_in("somewhere", b"before" + data + b"after", planted)
        assert len(found.faults) == 1
    found = Found()
    found.none_in("elsewhere", b"nothing of it", planted)
    found.sees("elsewhere", b"nothing of it", [word])
    assert found.faults == ["elsewhere: 1 of 1 words that must be there were not seen"]
