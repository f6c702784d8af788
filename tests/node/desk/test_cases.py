"""Cases that go to other groups, with what was consented to and nothing else; and lessons without names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from node.desk.desk import Desk
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import Neighbour, at_rest, in_step, neighbours, pair, shared_space, until_async

CASE = {
    "title": "C-1",
    "summary": "Nadia Petrova lost her papers.",
    "type": "papers",
    "body.notes": "First talk.\nSecond talk.",
    "body.tasks": "call; [x] write",
    "identity.names": "Nadia Petrova; Ana",
    "identity.contacts": "nadia@example.org",
    "margin.notes": "Be careful.",
}
CONSENT = {"consent": "yes", "consent_to": "B", "consent_parts": "summary"}


async def _case(desk: Desk, **fields: str) -> str:
    made = await desk.call("add", {"kind": "case", "space": "home", "fields": CASE | fields})
    return str(made["id"])


async def _show(one: Neighbour, record: str) -> dict[str, Any]:
    shown: dict[str, Any] = await one.call("show", id=record)
    return shown


async def _arrived(one: Neighbour, record: str, said: str) -> dict[str, Any]:
    """Return a record once the statement and all that was written before are here."""

    async def has_it() -> bool:
        here = any(row["id"] == record for row in await one.call("list", kind="case"))
        return here and any(said == made["name"] for made in (await _show(one, record))["statements"])

    await until_async(has_it)
    return await _show(one, record)


async def test_only_the_consented_parts_of_a_case_go_to_the_other_group(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        case = await _case(a.desk, **CONSENT)
        sent = await a.call("refer", id=case[:12], peer="B", space="Joint", reason="nearer to you")
        assert (sent["id"], sent["space"], sent["parts"]) == (case, space, ["summary"])
        assert [(reader["name"], reader["role"]) for reader in sent["readers"]] == [("B", "contributor")]
        assert sent["can_answer"] and sent["state"] == "waiting"
        await in_step(a)
        theirs = await _arrived(b, sent["sent"], "refer")
        assert theirs["fields"] == {name: CASE[name] for name in ("title", "summary", "type")}
        [said] = theirs["statements"]
        assert dict(said["args"]) == {"to": b.group.hex(), "parts": "summary", "reason": "nearer to you"}
        everything = json.dumps([theirs, await b.call("history", id=sent["sent"])])
        for kept in ("Ana", "nadia@example.org", "Be careful", "First talk", "call", case):
            assert kept not in everything
        answered = await b.call(
            "say", id=sent["sent"], statement="accept-referral", args={"reason": "gladly"}
        )
        assert answered["state"] == "active"
        await in_step(b)
        assert (await _arrived(a, sent["sent"], "accept-referral"))["state"] == "active"
        # What record was made of it is known at home, and only there.
        shown = await _show(a, case)
        assert shown["fields"]["margin.sent_as"] == [sent["sent"]] and shown["state"] == "waiting"
        assert shown["fields"]["margin.notes"] == "Be careful."
        assert not any(reader["group"] == b.group.hex() for reader in shown["held_by"])


async def test_all_that_was_consented_to_goes_whole(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await shared_space(a, b)
        consent = CONSENT | {"consent_parts": "summary; body; identity"}
        case = await _case(a.desk, **consent)
        sent = await a.call("refer", id=case, peer="B", space="Joint")
        await in_step(a)
        theirs = (await _arrived(b, sent["sent"], "refer"))["fields"]
        assert theirs["body.notes"] == CASE["body.notes"]
        assert [(task["title"], task["done"]) for task in theirs["body.tasks"]] == [
            ("call", False),
            ("write", True),
        ]
        assert theirs["identity.names"] == ["Ana", "Nadia Petrova"]
        assert theirs["identity.contacts"] == ["nadia@example.org"]
        assert {name for name in theirs if name.startswith("margin.")} == set()
        again = {"id": case, "peer": "B", "space": "Joint"}
        await at_rest(a, b)
        assert await refused(a.desk, "refer", again) == "refer-sent-already"
        await a.call("withdraw", id=sent["sent"])
        assert (await a.call("refer", id=case, peer="B", space="Joint"))["sent"] != sent["sent"]
        assert len((await _show(a, case))["fields"]["margin.sent_as"]) == 2


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"consent": ""}, "refer-no-consent"),
        ({"consent": "unknown"}, "refer-no-consent"),
        ({"consent_to": ""}, "refer-other-group"),
        ({"consent_parts": ""}, "refer-no-parts"),
        ({"consent_until": "2020-01-01"}, "refer-consent-over"),
    ],
)
async def test_without_consent_nothing_is_sent(tmp_path: Path, change: dict[str, str], message: str):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await shared_space(a, b)
        case = await _case(a.desk, **(CONSENT | change))
        await at_rest(a, b)
        assert await refused(a.desk, "refer", {"id": case, "peer": "B", "space": "Joint"}) == message


async def test_a_case_goes_only_where_the_other_group_can_read_it(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        case = await _case(a.desk, **CONSENT)
        await a.call("space create", name="Alone")
        await at_rest(a, b)
        for space in ("Alone", "home"):
            asked = {"id": case, "peer": "B", "space": space}
            assert await refused(a.desk, "refer", asked) == "refer-peer-not-in-space"
        space = await shared_space(a, b)
        event = await a.call(
            "add", kind="event", space="home", fields={"title": "Vigil", "start": "2026-12-01"}
        )
        asked = {"id": event["id"], "peer": "B", "space": space}
        await at_rest(a, b)
        assert await refused(a.desk, "refer", asked) == "refer-not-a-case"
        await a.call("withdraw", id=case)
        assert await refused(a.desk, "refer", asked | {"id": case}) == "refer-withdrawn"


async def test_everybody_who_can_read_it_is_named_and_a_reader_cannot_answer(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, _ = await street.two()
        c = await street.node("C")
        await pair(a, c)
        space = await shared_space(a, c)
        await a.call("space share", space=space, peer="B", role="reader")
        case = await _case(a.desk, **CONSENT)
        sent = await a.call("refer", id=case, peer="B", space=space)
        assert {(one["name"], one["role"]) for one in sent["readers"]} == {
            ("B", "reader"),
            ("C", "contributor"),
        }
        assert not sent["can_answer"]


async def test_a_lesson_says_first_what_it_would_take_and_holds_no_names(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await _case(
            desk, summary="NADIA lost papers; Mrs Petrova wrote to nadia@example.org. Be careful."
        )
        told = await desk.call("lesson", {"id": case})
        assert told["id"] is None and await desk.call("list", {"kind": "lesson"}) == []
        assert told["fields"]["happened"] == "… lost papers; Mrs … wrote to …. …"
        becomes = {one["from"]: one for one in told["redaction"]}
        assert becomes["summary"] == {
            "from": "summary",
            "part": "",
            "sensitive": False,
            "into": "happened",
            "struck": 4,
        }
        for path in ("identity.names", "identity.contacts", "margin.notes"):
            assert becomes[path]["sensitive"] and becomes[path]["into"] is None
        assert becomes["body.notes"]["into"] is None
        title = "What Ana taught us"
        lesson = (await desk.call("lesson", {"id": case, "write": True, "title": title}))["id"]
        shown = await desk.call("show", {"id": lesson})
        assert (shown["kind"], shown["state"]) == ("lesson", "draft")
        assert shown["fields"] == {
            "title": "What … taught us",
            "happened": told["fields"]["happened"],
            "setting": "papers",
        }
        written = json.dumps([shown["fields"], await desk.call("history", {"id": lesson})]).casefold()
        for secret in ("Nadia Petrova", "Ana", "nadia@example.org", "Be careful.", case):
            assert secret.casefold() not in written


async def test_a_lesson_is_made_from_a_case_and_from_nothing_else(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await _case(desk)
        [part, *_] = (await desk.call("show", {"id": case}))["parts"]
        for record in (await desk.call("lesson", {"id": case, "write": True}))["id"], part["id"]:
            assert await refused(desk, "lesson", {"id": record}) == "lesson-not-a-case"


async def test_a_preview_says_what_would_go_and_writes_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        case = await _case(a.desk, **(CONSENT | {"consent_parts": "summary; body"}))
        asked = {"id": case, "peer": "B", "space": space, "preview": True}
        before = await a.call("history", id=case)
        seen = await a.call("refer", **asked)
        assert (seen["sent"], seen["parts"], seen["can_answer"]) == (None, ["summary", "body"], True)
        assert seen["fields"] == ["title", "summary", "type", "risk", "body.notes", "body.tasks"]
        assert await a.call("history", id=case) == before
        assert len(await a.call("list", kind="case")) == 1
        await a.call("edit", id=case, fields={"consent": "no"})
        await at_rest(a, b)
        assert await refused(a.desk, "refer", asked) == "refer-no-consent"
