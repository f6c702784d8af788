"""Some hundred honest histories in all scripts; ``tests/fuzz/agreement.py`` plays any number."""

from __future__ import annotations

import pytest

from crdt.note_order import NoteOrder
from tests.fuzz import agreement
from tests.fuzz.agreement import Differs, compare, history, is_possible, yjs


@pytest.mark.skipif(not is_possible(), reason="the page's packages are not installed")
def test_nobody_is_refused_and_all_read_the_same_as_yjs(seed: int):
    with yjs() as reader:
        assert compare(range(seed, seed + 140), reader) > 3_000


@pytest.mark.skipif(not is_possible(), reason="the page's packages are not installed")
def test_a_difference_to_yjs_is_found(seed: int, monkeypatch: pytest.MonkeyPatch):
    updates, rich = history(seed)
    monkeypatch.setattr(agreement, "history", lambda _: (updates, [*rich, ("more", {})]))
    with yjs() as reader, pytest.raises(Differs, match="Yjs reads something else") as found:
        compare(range(seed, seed + 1), reader)
    assert found.value.__notes__ == [f"python -m tests.fuzz.agreement --seeds {seed}:{seed + 1}"]


def test_an_order_that_is_not_the_engines_is_found(seed: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(NoteOrder, "_beside", lambda order, item, author, place, others: place)
    with pytest.raises(Differs):
        for number in range(40):
            history(seed + number)
