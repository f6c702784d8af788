"""Overlays, clocks and what kinds compute, in words that a person can read."""

from __future__ import annotations

from typing import Any

from node import words
from node.cli.blocks import block_lines, called, clock_lines, over_lines, overlay_lines
from tests.node.cli.conftest import Run

GROUP = "ab" * 32
ID = "ef" * 32
NAMED = {"names": {GROUP: "Kiln"}}


def _one(name: str, block: Any, kind: str = "role") -> list[str]:
    [(_, lines)] = block_lines(NAMED | {"kind": kind, "blocks": {name: block}})
    return list(lines)


def test_a_translation_shows_what_moved_and_one_command_signs_it_off(run: Run, home: object):
    action = run("add", "action", "title=Vigil", "start=2026-12-01", "notes=One.\nTwo.", "--json").json["id"]
    overlay = run("add", "overlay", f"base={action}", "language=de", "notes=Eins.\nZwei.", "--json").json[
        "id"
    ]
    assert "Signed off by" not in run("show", action).out
    run("edit", action, "notes=One.\nTwo!")
    for id_ in (action, overlay):
        assert "a line moved: “Two.” → “Two!”" in run("show", id_).out
    assert f"hedgerow say {overlay[:10]} sign-off" in run("show", overlay).out
    assert "signed" in run("say", overlay, "sign-off", "reviewer=Nadia").out
    shown = run("show", action).out
    assert "Orchard, language de" in shown and "Signed off by Orchard, Nadia" in shown
    assert "moved" not in shown and f"{' ' * 12}Eins.\n{' ' * 12}Zwei.\n" in shown
    assert "moved" not in run("show", overlay).out


def test_dates_to_keep_and_referrals_are_shown_with_a_case(run: Run, home: object):
    case = run("add", "case", "title=C-1", "review_on=2020-01-01", "--json").json["id"]
    run("say", case, "refer", "to=Orchard")
    shown = run("show", case).out
    assert "Look at it again: due since 2020-01-01" in shown and "Answer the referral: by 2" in shown
    assert "Orchard: Nothing may be sent: no consent" in shown


def test_every_block_of_every_kind_can_be_shown(run: Run, home: object):
    for line in (
        ("check-in", "title=Week", "start=2026-01-01", "every=P7D", "who=Orchard"),
        ("role", "title=Keys", "order=Orchard; Nadia", "start=2026-01-01", "every=P30D"),
        ("fund", "title=Winter"),
        ("indicator", "title=Beds", "target=20 beds"),
        ("round", "title=Van", "criteria=3 safety"),
        ("incident", "title=Phone", "severity=3", "order=Orchard; Nadia"),
    ):
        id_ = run("add", *line, "--json").json["id"]
        if line[0] == "fund":
            run("say", id_, "enter", "amount=EUR 20")
        block = run("show", id_, "--json").json["blocks"]
        text = run("show", id_).out
        assert len(block) == 1 and all(words.sentence(f"cli-label-block-{name}") in text for name in block)
        assert "block-" not in text


def test_clocks_tell_how_they_stand():
    clock = {"clock": "answer", "due": "2026-11-01T10:00:00Z", "extended": True, "unsure": True}
    for state, told in (("running", "by 2026"), ("soon", "soon, by"), ("due", "due since"), ("met", "done")):
        [line] = clock_lines({"kind": "case", "clocks": [clock | {"state": state}]})
        assert line.startswith("Answer the referral: ") and told in line
        assert "moved by an extension" in line and "not sure" in line


def test_an_overlay_of_another_language_is_shown_with_stance_and_what_cannot_be_told():
    overlay = {
        "id": ID,
        "author": GROUP,
        "language": "",
        "stance": "quietly",
        "state": "draft",
        "fields": {"title": {"text": "Wache", "moved": [{"old": "", "new": "x"}]}},
        "signed": [{"group": GROUP, "reviewer": "", "id": ID}],
        "unreadable": ["notes"],
    }
    assert list(overlay_lines(NAMED | {"kind": "event", "overlays": [overlay]})) == [
        "Kiln, language - (efefefefef): Not signed off",
        "    Are you coming?: Quietly with you",
        "    Title: Wache",
        "    Title, a line moved: “-” → “x”",
        "    Signed off by Kiln",
        "    Notes of the original is contested, or can't be read on this device.",
    ]
    assert list(over_lines({"over": {}, "state": "draft", "id": ID})) == []


def test_turns_and_occurrences_name_groups():
    period = {
        "number": 3,
        "on": "2026-10-01",
        "until": "2026-11-01T00:00:00Z",
        "holder": GROUP,
        "taken": True,
    }
    turn = {"now": 3, "periods": [period], "served": [{"who": GROUP, "count": 2}]}
    told, served = _one("turn", turn)
    assert told.endswith(": Kiln (now) (taken over)") and served == "Turns served: Kiln 2"
    occurrence = {"on": "2026-10-01", "due": "2026-11-01T00:00:00Z", "state": "overdue"}
    rhythm = {"occurrences": [occurrence | {"answered": [GROUP], "missing": []}]}
    assert _one("rhythm", rhythm)[1:] == ["    answered: Kiln"]


def test_sums_readings_and_rounds_are_told():
    line = {"id": ID, "statement": "enter", "unit": "EUR", "amount": "100", "reversed": True}
    ledger = {"lines": [line], "totals": {"EUR": "1.00"}, "spent": {}, "balance": {}}
    assert _one("ledger", ledger, "fund")[1:] == ["In: 1.00 EUR"]
    assert _one("ledger", ledger, "fund")[0].endswith("100 EUR (reversed)")
    reading = {"id": ID, "group": GROUP, "on": "2026", "value": "7", "unit": "beds", "corrected": True}
    assert _one("readings", {"standing": "met", "readings": [reading]}) == [
        "efefefefef  2026  7 beds (Kiln) (corrected)",
        "The target is met.",
    ]
    best = {"candidate": ID, "sum": "4.5", "scorers": 2, "served": 0}
    found = _one(
        "round",
        {"closed": True, "weights": {"safety": "3"}, "points_max": 5, "ranking": [best], "outcome": ID},
    )
    assert found[0] == "Closed." and found[-1] == "Goes to efefefefef"
    assert "efefefefef: 4.5 (scored by 2, served before: 0)" in found


def test_how_a_decision_stands_is_told():
    draft = {"method": "consent", "quorum": 1, "options": [], "deciders": [GROUP], "opened": False}
    assert _decision(draft | {"was_opened": False})[1].startswith("Not open yet")
    assert _decision(draft | {"was_opened": True})[1].startswith("It was open.")
    voice = {"group": GROUP, "stance": "object", "option": "", "ids": [ID]}
    nothing: Any = {name: [] for name in ("missing", "late", "unheard", "outcomes", "early", "contests")}
    opened = draft | nothing | {"opened": True, "closes": "2026-12-01", "ends": "2026-12-04", "closed": False}
    opened |= {"over": True, "verdict": "blocked", "option": "", "voices": [voice]}
    assert _decision(opened)[1:] == [
        "Groups can speak until 2026-12-01.",
        "Spoken: 1 of 1",
        "At least one group has to speak",
        "    Kiln: objects",
        "As it stands, it does not carry.",
    ]
    beside: Any = {"voices": [], "missing": [GROUP]}
    beside |= {name: [ID] for name in ("outcomes", "early", "contests")}
    beside |= {name: [{"group": GROUP, "id": ID, "why": "too-late"}] for name in ("late", "unheard")}
    assert _decision(opened | {"option": "tea"})[-1] == "As it stands, “tea” carries."
    assert _decision(opened | beside)[3:] == [
        "    Kiln: has not spoken yet",
        "Contested by Kiln",
        "An outcome was stated before its time. It does not hold.",
        "Kiln: Signed in time, but arrived after the outcome was stated. If it changes the outcome, contest it.",
        "Voices that do not count:",
        "    Kiln, We agree: said after the close",
    ]


def test_choices_are_said_in_words_groups_by_name_and_what_was_withdrawn_is_not_open(run: Run, home: object):
    made = run(
        "add", "decision", "title=Tea?", "deciders=Orchard", "closes=2999-01-01", "method=consent", "--json"
    )
    run("say", made.json["id"], "open")
    shown = run("show", made.json["id"]).out
    assert (
        "How it is decided: Consent: nobody objects" in shown
        and "Groups that decide:\n    Orchard\n" in shown
    )
    assert words.sentence("deciding-until", {"closes": "2999-01-01"}) in shown
    run("say", made.json["id"], "withdraw", "reason=later")
    assert "Groups can speak until" not in run("show", made.json["id"]).out
    incident = run("add", "incident", "title=Phone", "severity=2", "order=Orchard; Nadia", "--json").json[
        "id"
    ]
    shown = run("show", incident).out
    assert "first to last: Orchard; Nadia" in shown and words.sentence("choice-incident-severity-2") in shown


def test_who_signed_is_told():
    party = {"group": GROUP, "stance": "signed", "ids": [ID]}
    block = {"opened": False, "was_opened": True, "needed": 1, "parties": [party]}
    signed = {"id": ID, "name": "sign", "args": [["reservation", "not on Sundays"]]}
    record = {"kind": "agreement", "blocks": {"signing": block}, "statements": [signed], **NAMED}
    [(name, lines)] = block_lines(record)
    assert name == "block-signing" and list(lines)[1:] == [
        "Signed: 1 of 1",
        "In force once this many have signed: 1",
        "    Kiln: signed with a reservation",
    ]


def test_without_parties_it_is_told_that_there_are_none():
    block = {"opened": False, "was_opened": False, "needed": 1, "parties": []}
    [(_, lines)] = block_lines({"kind": "agreement", "blocks": {"signing": block}, "statements": [], **NAMED})
    assert list(lines) == [
        "Not open for signing yet. Name the parties; then the group that made this can open it."
    ]


def test_a_plan_tells_what_to_do_who_did_it_and_when_it_was_drilled():
    step = {"text": "Call\x1b the lawyer", "done": [{"group": GROUP, "id": ID}]}
    lists = [
        {"field": "first_hour", "steps": [step, {"text": "Warn", "done": []}]},
        {"field": "first_day", "steps": []},
    ]
    block = {"phase": "active", "set_off": [ID], "stood_down": [], "drills": [], "lists": lists}
    author = {"author": {"group": GROUP}, "claimed": "2026-01-02T03:04:05Z"}
    said = {"id": ID, "name": "activate", "args": [["trigger", "Red letter"]], **author}
    record = {"kind": "contingency", "blocks": {"activation": block}, "statements": [said], **NAMED}
    [(name, lines)] = block_lines(record)
    now, set_off, heading, done, left, drilled = lines
    assert name == "block-activation" and now == "This plan is set off. Act on it now."
    assert set_off.startswith("Set off by Kiln") and set_off.endswith(": Red letter")
    assert heading == "First hour:" and "\x1b" not in done and done.endswith("the lawyer (done by Kiln)")
    assert done.startswith("    [x] Call") and left == "    [ ] Warn"
    assert drilled == "Nobody has drilled it yet."


def _decision(block: Any) -> list[str]:
    said = {"id": ID, "name": "agree", "author": {"group": GROUP}}
    record = {"kind": "decision", "blocks": {"deciding": block}, "statements": [said], **NAMED}
    [(_, lines)] = block_lines(record)
    return list(lines)


def test_a_block_of_a_later_version_is_left_out():
    assert list(block_lines({"kind": "role", "blocks": {"later": {}}})) == []


def test_nothing_in_a_block_steers_the_terminal():
    assert "\x1b" not in called(NAMED, "\x1b[31mx")
    over = {"notes": {"text": "a\x1b\nb\x07", "moved": [{"old": "\x1b", "new": "\u202e"}]}}
    text = "\n".join(over_lines({"over": over, "state": "moved", "id": ID}))
    assert not any(char in text for char in "\x1b\x07\u202e")
