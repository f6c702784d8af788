"""Results for people, through the real command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from node.cli.shown import shown
from tests.node.cli.conftest import Run


def test_a_home_is_summed_up(run: Run, home: Path):
    done = run("status")
    assert "Orchard" in done.out and "KiB" in done.out and "Open lock" in done.out


def test_spaces_and_people_are_listed(run: Run, home: Path):
    assert "harvest" in run("space", "create", "harvest").out
    assert "Nobody else" in run("space", "create", "winter").out
    lines = run("space", "list").out.split("\n")
    assert lines[0].split() == ["Name", "Id", "Role", "Members"] and len(lines) == 5
    assert "steward" in run("space", "members", "harvest").out
    assert "Nadia" in run("member", "add", "Nadia", "--role", "add", "--spaces", "harvest").out
    assert "Nadia" in run("member", "list").out
    assert "stays under their name" in run("member", "remove", "Nadia").out
    assert run("member", "list").out == "Nothing here.\n"


def test_a_record_goes_through_its_life(run: Run, home: Path):
    made = run("add", "need", "title=Blankets", "quantity=20 blankets")
    id_ = made.out.split()[-1]
    assert len(id_) == 10
    assert id_ in run("edit", id_, "title=Warm blankets").out
    assert "Warm blankets" in run("list", "need").out
    assert "Warm blankets" in run("search", "warm").out
    assert "closed" in run("say", id_, "close", "reason=done").out
    assert "restore-record" in run("withdraw", id_).out
    assert run("list", "need").out == "Nothing here.\n"
    assert id_ in run("restore-record", id_).out


def test_a_time_that_no_clock_shows_is_said(run: Run, home: Path):
    said = run("add", "event", "title=Vigil", "start=2026-03-29T02:30[Europe/Berlin]").out
    assert "Europe/Berlin skip 02:30" in said and "2026-03-29T03:30" in said
    assert "skip" not in run("add", "event", "title=Vigil", "start=2026-03-29T03:30[Europe/Berlin]").out


def test_an_invitation_is_shown_with_its_end(run: Run, home: Path):
    done = run("invite", "--address", "127.0.0.1:7465")
    assert done.out.startswith("HG1-") and "works once" in done.out
    assert set(run("invite", "--json").json) >= {"code", "expires"}


def test_without_peers_the_next_step_is_told(run: Run, home: Path):
    for line in (("peer", "list"), ("sync",)):
        assert "hedgerow invite" in run(*line).out
    assert run("sync", "--json").json == []


def test_everything_stored_is_verified(run: Run, home: Path):
    assert " 0 bad" in run("verify").out
    assert "Device" in run("device", "list").out


SHOWN = {"view_hash": "cd" * 32, "entries_digest": "", "readable": True}
BAD = [
    {"log": "ab12", "seq": 1, "sort": "shared", "name": "Joint", "kind": "event", "title": "Vigil"},
    {"log": "cd34", "seq": 4, "sort": "pair", "name": "Kiln", "kind": None, "title": None},
]
PEER: dict[str, Any] = {
    "peer": "ab" * 32,
    "name": "Kiln",
    "check": "1 2",
    "confirmed": False,
    "waiting": False,
}
SYNCED = {
    "peer": "ab" * 32,
    "name": "Kiln",
    "sent": 1,
    "received": 2,
    "bytes_sent": 1000,
    "bytes_received": 1048,
    "in_sync": True,
}


@pytest.mark.parametrize(
    ("command", "result", "words"),
    [
        ("pair", PEER | {"waiting": True, "peer": None, "check": None}, "goes on by itself"),
        ("pair", PEER, "Compare these digits"),
        ("peer list", [PEER | {"last_met": None}, {"waiting": True}, {"waiting": True}], "2 pairings wait"),
        ("peer list", [PEER | {"last_met": "2026-11-01T09:00:00Z"}], "Kiln"),
        ("peer list", [PEER | {"last_met": None, "paused": True}], "Paused: nothing is exchanged with Kiln."),
        ("peer confirm", PEER, "Kiln is confirmed"),
        ("peer address", {"name": "Kiln", "addresses": ["a:1", "b:2"]}, "a:1, b:2"),
        (
            "peer remove",
            PEER | {"removed_from": ["Joint"], "still_shared": ["Fund"], "told": False},
            "stays with them.\nRemoved from: Joint.\nIt was not in reach",
        ),
        ("sync", [SYNCED], "in sync (1 sent, 2 received, 2.0 KiB)"),
        ("sync", [SYNCED | {"in_sync": False}], "not everything"),
        ("sync", [{"name": "Kiln", "error": "network-no-answer"}], "no answer in time"),
        (
            "kit keep",
            {**PEER, "kits": [{"name": "Kiln", "fresh": False, "kept": False, "code": "HR1-x"}]},
            "Kiln: gets it at the next connection\n  HR1-x\n\nPrint these codes",
        ),
        ("kit stop", PEER, "no further kits"),
        (
            "import",
            {
                **{"added": 1, "updated": 1, "unchanged": 3, "changed": [{"id": "ab" * 32, "title": "Walk"}]},
                "errors": [{"line": 7, "message": "search-empty"}],
            },
            "1 added, 1 updated, 3 unchanged, 1 to look at.\nUpdated: Walk (ababababab)\nLine 7: Say what",
        ),
        (
            "verify",
            {
                "entries": 3,
                "records": 1,
                "bad": 0,
                "bad_entries": [],
                "spaces": {
                    "ab" * 32: SHOWN | {"name": "Joint", "sort": "shared"},
                    "cd" * 32: SHOWN | {"name": "", "sort": "home", "readable": False},
                },
                "against": {"ab" * 32: "different", "why": {"ab" * 32: "compare-other-entries"}},
            },
            "0 bad.\nthe space Joint (ababababab): what is shown has the hash cdcdcdcdcdcdcdcd\nyour own space"
            " (cdcdcdcdcd): what is shown has the hash cdcdcdcdcdcdcdcd, but not all of it can be read here\n"
            "the space Joint: not the same: the two sides hold different entries",
        ),
        (
            "verify",
            {"entries": 3, "records": 1, "bad": 2, "bad_entries": BAD, "spaces": {}},
            "Bad: Event Vigil, in the space Joint (entry 1 of the log ab12)\n"
            "Bad: an entry of no record, in the pairing with Kiln (entry 4 of the log cd34)",
        ),
        ("export", {"records": 3, "file": "x", "left_out": []}, "Records  3"),
        ("export", {"records": 0, "file": "x", "left_out": ["ab"]}, "can’t show what has no start: 1."),
        ("later command", [{"later": "ab" * 32}], "later\nababababab"),
        ("later command", "text", "text"),
    ],
)
def test_results_of_two_sides_are_said_in_words(command: str, result: Any, words: str):
    assert words in shown(command, result)
