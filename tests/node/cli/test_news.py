"""What is new, what waits and what lies in the bin, as a person reads it."""

from __future__ import annotations

from typing import Any

import pytest

from crdt.kind import kinds
from node import words
from node.cli.news import bin_shown, since_shown, undone_shown
from node.desk.waiting import WEIGHTS

BY = {"group": "ab" * 32, "device": "cd" * 32, "member": None, "name": "Kiln"}
TITLE = {"contested": [{"value": "Watch"}, {"value": "Wake"}]}
NOTHING: dict[str, Any] = {
    "since": None,
    "changes": [],
    "more": False,
    "closed": [],
    "removals": [],
    "contested": [],
    "waiting": [],
}
HAPPENED = {
    "who": BY,
    "did": "wrote",
    "what": "place",
    "before": ["mill"],
    "after": "bridge",
    "claimed": "2026-11-01T10:00:00Z",
    "arrived": "2026-11-01T10:00:01Z",
    "entry": "ef" * 32,
}
STEERING = ("\x1b", "\u202e", "\r")


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def change(title: object) -> dict[str, Any]:
    return {"id": "12" * 32, "title": title, "state": "planned", "happened": [HAPPENED]}


def test_where_nothing_is_new_it_says_so():
    assert since_shown(NOTHING).splitlines() == ["Nothing new from others."]


def test_changes_are_told_with_who_and_what():
    told = since_shown(NOTHING | {"since": "2026-11-01T09:00:00Z", "changes": [change("Vigil")]})
    assert told.startswith("Since ") and "Nothing new" not in told
    assert f"{'12' * 5}  Vigil" in told
    assert "Kiln" in told and "bridge" in told


def test_sections_stand_only_where_there_is_something():
    headings = ("Where words met", "Settled or closed", "What waits")
    assert not any(heading in since_shown(NOTHING) for heading in headings)
    row = {"id": "12" * 32, "title": TITLE}
    waits = {"id": "34" * 32, "title": "Candles", "for": "deliver", "who": BY, "here": False}
    told = since_shown(NOTHING | {"contested": [row], "closed": [row], "waiting": [waits], "more": True})
    assert all(heading in told for heading in headings)
    assert told.count("Watch / Wake") == 2 and "There is more" in told


@pytest.mark.parametrize("what", ["accept", "deliver", "confirm", "accept-steward", "compare-numbers"])
@pytest.mark.parametrize("here", [True, False])
def test_who_is_waited_for_is_named(what: str, here: bool):
    waits = {"id": "34" * 32, "title": "Candles", "for": what, "who": BY, "here": here}
    told = since_shown(NOTHING | {"waiting": [waits]})
    assert "Candles" in told
    assert ("you" in told) is here and ("Kiln" in told) is not here


def test_an_empty_bin_says_so_and_a_full_one_tells_the_days():
    assert bin_shown([]) == "The bin is empty."
    rows = [
        {"id": "12" * 32, "title": "Vigil", "author": BY, "days_left": 29},
        {"id": "34" * 32, "title": TITLE, "author": BY, "days_left": 0},
        {"id": "56" * 32, "title": "", "author": BY, "days_left": 1},
    ]
    lines = bin_shown(rows).splitlines()
    assert len(lines) == 4
    assert lines[1].split() == ["12" * 5, "Vigil", "Kiln", "29"]
    assert "Watch / Wake" in lines[2] and lines[3].split()[1] == "-"


def test_an_undoing_names_what_stays():
    assert undone_shown({"id": "12" * 32, "kept": []}) == f"Taken back in {'12' * 5}."
    told = undone_shown({"id": "12" * 32, "kept": ["place", "title"]})
    assert "because somebody wrote since: place, title" in told


def test_no_title_steers_a_terminal():
    bad = "a\x1b[31mb\u202ec\rd\ne"
    waits = {"id": "34" * 32, "title": bad, "for": "accept", "who": BY | {"name": bad}, "here": False}
    row = {"id": "12" * 32, "title": {"contested": [{"value": bad}]}}
    told = since_shown(NOTHING | {"changes": [change(bad)], "closed": [row], "waiting": [waits]})
    told += bin_shown([{"id": "12" * 32, "title": bad, "author": BY, "days_left": 1}])
    assert not any(letter in told for letter in STEERING)


def test_there_are_words_for_everything_that_can_wait():
    clocks = {f"clock-{clock.name}" for kind in kinds().values() for clock in kind.clocks}
    for reason in (*WEIGHTS, *clocks):
        waits = {"id": "12" * 32, "title": "Vigil", "for": reason, "who": BY, "here": False}
        waits |= {"by": BY, "count": 3}
        assert "Vigil" in since_shown({**NOTHING, "waiting": [waits]})
        assert words.known(f"news-waits-{reason}")
