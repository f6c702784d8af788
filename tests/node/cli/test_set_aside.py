"""What is set aside, as a person reads it."""

from __future__ import annotations

from typing import Any

import pytest

from node import words
from node.cli.news import since_shown
from node.cli.set_aside import ending_line, set_aside_shown
from node.sharing.setting_aside import Why
from tests.node.cli.test_news import NOTHING

ONE: dict[str, Any] = {
    "space": "ab" * 32,
    "space_name": "Valley",
    "group": "cd" * 32,
    "group_name": "Moss",
    "why": "removed",
    "by": "ef" * 32,
    "by_name": "Anna's group",
    "at": "2026-11-01T10:00:00Z",
    "count": 4,
    "stays": 2,
    "because_of": ["Kiln"],
    "records": [{"id": "12" * 32, "title": "Vigil"}],
    "more": False,
}


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def test_it_says_who_decided_how_much_came_too_late_and_what_stays():
    told = set_aside_shown([ONE])
    assert "Valley: Moss was removed on" in told and "by Anna's group." in told
    assert "4 of its changes came too late and are set aside." in told
    assert "2 stay because Kiln had built on them." in told
    assert "Vigil" in told and "more" not in told


def test_one_is_told_as_one_and_nothing_as_nothing():
    assert "One of its changes came too late" in set_aside_shown([ONE | {"count": 1, "stays": 1}])
    assert set_aside_shown([]) == "Nothing is set aside."
    assert set_aside_shown([ONE | {"more": True}]).endswith("in the history of their records.")


@pytest.mark.parametrize("why", Why)
def test_every_reason_has_a_sentence(why: Why):
    assert words.known(f"set-aside-why-{why.value}")
    assert "{" not in ending_line(ONE | {"why": why.value})


def test_news_of_a_removal_says_that_your_words_stay():
    one = ONE | {"set_aside": 4, "your_words_stay": True}
    told = since_shown(NOTHING | {"removals": [one]})
    assert "Moss was removed on" in told and "4 of its changes" in told
    assert told.endswith("You hadn't heard yet. Your words stay.")
    assert "Your words stay" not in since_shown(NOTHING | {"removals": [one | {"your_words_stay": False}]})


def test_names_can_not_steer_the_terminal():
    told = set_aside_shown(
        [ONE | {"group_name": "Mo\x1bss", "space_name": "Val\rley", "because_of": ["\u202eKiln"]}]
    )
    assert not any(mark in told for mark in ("\x1b", "\r", "\u202e"))
