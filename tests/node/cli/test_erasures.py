"""What was erased, who confirmed it and what came too late, as a person reads it."""

from __future__ import annotations

from typing import Any

import pytest

from node.cli import erasures

ERASURE: dict[str, Any] = {
    "erase": "ab" * 32,
    "record": "cd" * 32,
    "space_name": "Joint",
    "kind": "case",
    "at_ms": 1_790_000_000_000,
    "by_name": "Kiln\x1b",
    "why": "they\nasked",
    "proposals": 1,
    "confirmed": [{"name": "Kiln", "device": "ef" * 32, "at_ms": 1_790_000_000_000}],
    "waiting": [{"name": "Orchard", "device": None}],
    "couriers": [{"name": "Moss", "confirmed": False}, {"name": "Fern", "confirmed": True}],
    "before": [{"name": "Reed"}],
}
PROPOSAL: dict[str, Any] = {
    "proposal": "12" * 32,
    "kind": "case",
    "by_name": "Orchard",
    "at_ms": 1_790_000_000_000,
    "why": "proposal-late",
    "words": ["late\u202ewords"],
}


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def test_receipts_name_everybody_by_what_is_known_of_them():
    shown = erasures.receipts_shown(ERASURE)
    confirmed, waiting = shown.index("Confirmed by"), shown.index("not yet heard from")
    before = shown.index("can only be asked")
    assert (
        confirmed
        < shown.index("efefefefef")
        < waiting
        < shown.index("Orchard")
        < before
        < shown.index("Reed")
    )
    assert shown.index("not told yet") < shown.index("Moss") and shown.index("follow it") < shown.index(
        "Fern"
    )
    assert "One change came too late" in shown and "can't be reached" in shown


def test_what_nobody_has_done_has_no_heading():
    shown = erasures.receipts_shown(ERASURE | {"waiting": [], "couriers": [], "before": [], "proposals": 0})
    assert "not yet heard from" not in shown and "can only be asked" not in shown


def test_lists_are_tables_or_say_that_there_is_nothing():
    row = ERASURE | {"confirmed": 2, "waiting": 1}
    assert "cdcdcdcdcd" in erasures.list_shown([row]) and "Joint" in erasures.list_shown([row])
    assert erasures.list_shown([]) == "Nothing was erased."
    assert erasures.proposals_shown([]) == "No proposals."
    due = {"record": "cd" * 32, "kind": "case", "title": "Room", "due_ms": 0}
    assert "Room" in erasures.retention_shown([due])
    assert "past the time" in erasures.retention_shown([])


def test_a_proposal_is_told_with_its_words():
    shown = erasures.proposals_shown([PROPOSAL])
    assert "Orchard" in shown and "had not heard yet" in shown and "late" in shown


def test_what_was_done_is_told():
    assert "hedgerow receipts cdcdcdcdcd" in erasures.erased_shown({"records": 1, "record": "cd" * 32})
    assert "2 records" in erasures.erased_shown({"records": 2, "record": "cd" * 32})
    assert "abab" in erasures.kept_shown({"id": "ab" * 32})
    assert "Discarded" in erasures.discarded_shown({})


def test_nothing_steers_the_terminal():
    for shown in (erasures.receipts_shown(ERASURE), erasures.proposals_shown([PROPOSAL])):
        assert not any(mark in shown for mark in ("\x1b", "\u202e"))
