"""Records for people: contested values with who wrote them, problems in sentences, nothing that steers a terminal."""

from __future__ import annotations

import copy
from typing import Any

from node.cli.records import history_shown, kind_shown, kinds_shown, list_shown, record_shown, with_names
from tests.node.cli.conftest import Run

BY = {"group": "ab" * 32, "device": "cd" * 32, "member": None, "name": "Kiln"}
CONTESTED = {
    "contested": [
        {
            "value": "Blankets",
            "by": BY,
            "claimed": "2026-11-01T10:00:00Z",
            "clock_unsure": False,
            "entry": "00",
        },
        {
            "value": None,
            "by": BY | {"name": ""},
            "claimed": "2026-11-01T11:00:00Z",
            "clock_unsure": True,
            "entry": "",
        },
    ]
}
RECORD: dict[str, Any] = {
    "id": "ef" * 32,
    "kind": "need",
    "space": "01" * 32,
    "author": BY,
    "created": "2026-11-01T09:00:00Z",
    "changed": "2026-11-01T11:00:00Z",
    "state": "open",
    "details": {},
    "fields": {
        "title": CONTESTED,
        "quantity": "20 \x1b[31mblankets\u202e",
        "tasks": [
            {"id": "1", "title": "call", "done": True, "order": "a"},
            {"id": "2", "title": "go", "done": False},
        ],
        "notes": "one\r\ntwo\x1b]0;x\x07",
    },
    "others": [{"path": "later\x1b", "values": [{"value": "x"}]}, {"path": "note", "text": None}],
    "statements": [
        {
            "name": "match",
            "args": [["note", "gladly"]],
            "author": BY,
            "claimed": "2026-11-02T09:00:00Z",
            "earlier_wording": True,
            "problem": "statement-owner-only",
        },
        {
            "name": "later\x1b-word",
            "args": [],
            "author": BY,
            "claimed": "?",
            "earlier_wording": False,
            "problem": None,
        },
    ],
    "problems": [
        {"id": "field-contested", "field": "title"},
        {"id": "write-not-entitled", "by": BY, "count": 2},
    ],
    "held_by": [{"group": "ab" * 32, "name": "Kiln"}],
    "overlays": [],
    "over": {},
    "clocks": [],
    "blocks": {},
}


def test_a_record_shows_all_values_with_who_wrote_them():
    text = record_shown(RECORD)
    assert "    Blankets   (Kiln, 2026-11-01" in text and "    -   (ababababab, 2026-11-01" in text
    assert "Title: contested" in text and "Title has several values" in text
    assert "[x] call" in text and "[ ] go" in text
    assert "Matched, note: gladly (Kiln" in text and "earlier wording" in text
    assert "can't change this record" in text and "Held by Kiln." in text


def test_hearsay_and_ignorance_are_told_apart_from_what_a_group_acknowledged():
    kiln, mill, tern = (
        {"group": char * 64, "name": name} for char, name in zip("abc", ("Kiln", "Mill", "Tern"), strict=True)
    )
    held = [{**kiln, "told_by": []}, {**mill, "told_by": [kiln]}]
    text = record_shown(copy.deepcopy(RECORD) | {"held_by": held, "not_known": [tern]})
    end = ["Held by Kiln.", "Held by Mill, by the word of Kiln alone.", "Not known to hold it: Tern."]
    assert text.split("\n")[-3:] == end
    text = record_shown(copy.deepcopy(RECORD) | {"held_by": held[1:], "not_known": []})
    assert "nobody" not in text and text.endswith("Held by Mill, by the word of Kiln alone.")


def test_groups_are_called_by_the_names_they_have_in_the_space():
    named = with_names(RECORD, {"ab" * 32: "Tern"})
    assert "    -   (Tern, 2026-11-01" in record_shown(named) and "    Blankets   (Kiln," in record_shown(
        named
    )
    assert with_names(RECORD, {}) == RECORD


def test_what_was_chosen_in_a_statement_is_said_in_words_without_what_only_nodes_read():
    args = [["occurrence", "25937afd"], ["went", "gaps"], ["note", "x"]]
    said = copy.deepcopy(RECORD["statements"][1]) | {"name": "drill", "args": args}
    text = record_shown(copy.deepcopy(RECORD) | {"kind": "contingency", "statements": [said]})
    assert "We drilled it, went: We found gaps, note: x (" in text


def test_nothing_in_a_record_steers_the_terminal():
    for text in (record_shown(RECORD), list_shown([RECORD])):
        assert not any(
            (ord(char) < 32 and char != "\n") or 0x7F <= ord(char) <= 0x9F or char == "\u202e"
            for char in text
        )


def test_a_record_of_an_unknown_kind_is_shown_with_what_is_known():
    record = copy.deepcopy(RECORD) | {"kind": "dance", "state": "dancing", "held_by": []}
    text = record_shown(record)
    assert "dance: " in text and "dancing" in text and "Held by nobody else yet." in text


def test_lists_name_kind_state_and_author():
    lines = list_shown([RECORD]).split("\n")
    assert lines[0].split() == ["Id", "Kind", "Title", "When", "State", "By"]
    assert lines[1].split() == ["efefefefef", "Need", "Blankets", "/", "-", "-", "Open", "Kiln"]
    assert list_shown([]) == "Nothing here."


def test_kinds_are_explained(run: Run, home: object):
    kinds = run("kinds", "--json").json
    assert kinds_shown(kinds).count("\n") == len(kinds)
    for kind in kinds:
        text = kind_shown(kind)
        assert all(f"\n{field['name']} " in text for field in kind["fields"])
    assert "long-text" in run("kinds", "need").out


def test_history_tells_who_did_what(run: Run, home: object):
    id_ = run("add", "event", "title=Harvest", "notes=one\ntwo", "--json").json["id"]
    run("edit", id_, "title=Apple harvest")
    run("say", id_, "agree")
    run("withdraw", id_)
    done = run("history", id_)
    assert "Orchard: wrote this event" in done.out and "    Harvest → Apple harvest" in done.out
    assert "said agree" in done.out and "withdrew it" in done.out
    void = run("history", id_, "--json").json[0] | {"void": "write-not-entitled"}
    assert "has no effect" in history_shown([void])
