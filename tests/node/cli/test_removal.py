"""Endings and requests are said in words."""

from __future__ import annotations

from typing import Any

import pytest

from node.cli.shown import shown

REMOVED: dict[str, Any] = {"name": "Joint", "group_name": "Kiln", "outcome": "removed", "could_sign": []}
ASKED = REMOVED | {"outcome": "request", "could_sign": [{"group": "ab", "name": "Orchard"}]}
REQUEST = {
    "request": "ab" * 32,
    "act": "remove",
    "by_name": "Fern",
    "target_name": "Moss",
    "role": None,
    "backers": ["Fern"],
    "could_sign": [],
    "may_i": False,
}
PREVIEW = {
    "name": "Kiln",
    "role": "contributor",
    "records": 7,
    "devices": 2,
    "roles": [{"title": "Bread"}],
    "turns": [],
    "promises": [{"title": "Flour"}, {"title": "Salt"}],
}


@pytest.mark.parametrize(
    ("command", "result", "words"),
    [
        ("space remove", REMOVED, "Kiln is no longer in Joint"),
        ("space remove", ASKED, "until others agree: Orchard"),
        ("space confirm", ASKED | {"could_sign": []}, "nobody in Joint can decide it"),
        ("space withdraw", {}, "taken back"),
        ("space requests", [], "Nobody asks"),
        ("space requests", [REQUEST], "Fern asks to remove Moss. Agreed so far: Fern. Could decide: nobody."),
        (
            "space requests",
            [REQUEST | {"act": "role", "role": "reader", "could_sign": ["Kiln"], "may_i": True}],
            "a reader. Agreed so far: Fern. Could decide: Kiln.\nYou can agree",
        ),
        ("space preview", PREVIEW, "Flour, Salt"),
        ("space rotate", {"name": "Joint"}, "New keys are in use in Joint"),
        ("space copy", {"name": "Other", "records": 3, "left_out": 0}, "copies of 3 records"),
        ("space copy", {"name": "Other", "records": 3, "left_out": 1}, "Left out"),
        ("peer pause", {"name": "Kiln", "paused": True}, "until you resume it"),
        ("peer resume", {"name": "Kiln", "paused": False}, "goes on"),
        (
            "peer remove",
            {"name": "Kiln", "removed_from": ["Joint"], "still_shared": ["Fund"], "told": True},
            "Removed from: Joint.\nStill in",
        ),
    ],
)
def test_what_came_of_it_is_said(command: str, result: Any, words: str):
    assert words in shown(command, result)


SPACE = {"name": "Joint", "space": "ab" * 32, "role": "steward", "members": []}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"outcome": "shared", "could_sign": []}, ""),
        ({"outcome": "request", "could_sign": []}, "nobody here can decide"),
        ({"outcome": "request", "could_sign": [{"name": "Orchard"}]}, "Others have to agree: Orchard"),
    ],
)
def test_a_role_that_others_have_to_agree_to_is_said(told: dict[str, Any], words: str):
    said = shown("space share", SPACE | told)
    assert words in said and ("agree" in words) == ("agree" in said)
