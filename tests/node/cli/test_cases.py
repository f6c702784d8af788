"""Referrals and lessons as people read them."""

from __future__ import annotations

from typing import Any

from node.cli.cases import lesson_shown, referred_shown
from tests.node.cli.conftest import Run

READERS = [
    {"group": "ab" * 32, "name": "Kiln", "role": "reader"},
    {"group": "cd" * 32, "name": "", "role": "steward"},
]
SENT: dict[str, Any] = {
    "id": "ef" * 32,
    "sent": "01" * 32,
    "to": "ab" * 32,
    "name": "Kiln",
    "parts": ["summary", "body"],
    "readers": READERS,
    "can_answer": False,
}


def test_everybody_who_can_read_what_was_sent_is_named():
    lines = referred_shown(SENT).split("\n")
    assert lines[0] == "Sent to Kiln as 0101010101: Summary, Working notes."
    assert lines[1] == "Who can read it there: Kiln, cdcdcdcdcd."
    assert "can't answer there" in lines[2]
    assert len(referred_shown(SENT | {"can_answer": True}).split("\n")) == 2


def test_a_lesson_is_shown_before_it_is_written(run: Run, home: object):
    case = run("add", "case", "title=C-1", "summary=Nadia came.\nTwice.", "identity.names=Nadia", "--json")
    id_ = case.json["id"]
    told = run("lesson", id_).out
    assert "What happened ← Summary (one place struck out)\n    … came.\n    Twice.\n" in told
    assert "Not taken: Title, Names" in told and "Nothing is written yet" in told
    assert run("list", "lesson").out == "Nothing here.\n"
    assert "The draft is written" in run("lesson", id_, "--write", "--title", "Papers").out
    assert "Papers" in run("list", "lesson").out
    assert "\x1b" not in lesson_shown(
        {"id": None, "fields": {"title": "\x1b", "happened": "\x1b"}, "redaction": []}
    )


def test_a_case_without_consent_is_not_sent(run: Run, home: object):
    run("space", "create", "Joint")
    id_ = run("add", "case", "title=C-1", "--json").json["id"]
    done = run("refer", id_, "Kiln", "--space", "Joint")
    assert done.code == 1 and "Kiln" in done.err
    assert run("refer", id_, "Kiln").code == 2
