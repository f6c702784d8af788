"""Hostile entries of an admitted member mean the same to everybody; ``tests/fuzz/entries.py`` plays any number."""

from __future__ import annotations

from crdt.acts import Act, Control
from tests.fuzz.entries import trials


def test_hostile_entries_mean_the_same_in_every_order_and_after_a_restart():
    seen = trials(0, 40)
    assert seen["taken"] > 200 and seen["fork"] > 5
    assert all(seen[name] for name in ("Create", "Edit", "NoteEdit", "Say", "Chunk", "changed"))


def test_acts_of_every_tag_are_among_them():
    assert Control.__struct_fields__[-1] == "act"
    seen = trials(1_000, 40)
    acts = {one.__name__ for one in Act.__args__}
    assert len(acts & set(seen)) >= len(acts) - 2
