"""What a page shows around a record: its audience, what may be done, links both ways, texts with marks, people."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from crdt.ops import Say
from node.desk.desk import Desk
from node.desk.showing import People, with_people
from node.desk.space import member_in
from node.replica.outcome import Written
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import in_step, neighbours, shared_space


async def _add(desk: Desk, kind: str, space: str = "home", **fields: str) -> str:
    return str((await desk.call("add", {"kind": kind, "space": space, "fields": fields}))["id"])


async def test_who_sees_which_part(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        case = await _add(a.desk, "case", space, title="A room", **{"identity.names": "Somebody"})
        await in_step(a, b)
        parts = {one["part"]: one for one in (await a.call("show", id=case))["audience"]}
        assert [(one["name"], one["role"], one["here"]) for one in parts[""]["groups"]] == [
            ("A", "steward", True),
            ("B", "contributor", False),
        ]
        assert parts["body"]["groups"] == parts[""]["groups"] and not parts["body"]["home"]
        for part in ("identity", "margin"):
            assert parts[part]["home"] and [one["name"] for one in parts[part]["groups"]] == ["A"]
        private = await _add(a.desk, "event", title="Private")
        (alone,) = (await a.call("show", id=private))["audience"]
        assert alone["home"] and len(alone["groups"]) == 1


async def test_what_may_be_done_and_why_not(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        need = await _add(a.desk, "need", space, title="Blankets")
        case = await _add(a.desk, "case", space, title="A room")
        await in_step(a, b)
        owner, other = await a.call("show", id=need), await b.call("show", id=need)
        assert owner["may"]["edit"] and owner["may"]["withdraw"] and owner["may"]["why"] is None
        assert "close" in owner["may"]["say"] and "close" not in other["may"]["say"]
        assert (other["may"]["edit"], other["may"]["why"]) == (False, "record-not-yours")
        assert "match" in other["may"]["say"]
        # Only whom a case was sent to can answer.
        assert "accept-referral" not in (await b.call("show", id=case))["may"]["say"]


async def test_nobody_is_asked_to_agree_to_an_event_that_no_other_group_reads(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        alone = str((await a.call("space create", name="Not yet"))["space"])

        async def may_say(kind: str, where: str) -> set[str]:
            record = await _add(a.desk, kind, where, title="x", start="2030-01-01")
            return set((await a.call("show", id=record))["may"]["say"]) & {"agree", "object", "call-off"}

        for where in ("home", alone):
            assert await may_say("event", where) == {"call-off"}
        assert await may_say("event", space) == {"agree", "object", "call-off"}
        # A joint action is agreed by words alone, also by those of one group.
        assert "agree" in await may_say("action", "home")


async def test_readers_may_say_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = (await a.call("space create", name="Read"))["space"]
        await a.call("space share", space=space, peer=b.group.hex(), role="reader")
        need = await _add(a.desk, "need", space, title="Blankets")
        await in_step(a, b)
        may = (await b.call("show", id=need))["may"]
        assert may == {"edit": False, "withdraw": False, "say": [], "seen": {}, "why": "space-read-only"}


async def test_links_are_told_both_ways(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        need = await _add(desk, "need", title="Blankets")
        pledge = await _add(desk, "pledge", title="Ten", need=need)
        shown = await desk.call("show", {"id": pledge})
        assert shown["links"] == {need: {"kind": "need", "title": "Blankets", "state": "open"}}
        (back,) = (await desk.call("show", {"id": need}))["linked_from"]
        told = {"id": pledge, "kind": "pledge", "title": "Ten", "state": "offered", "field": "need"}
        assert back == told | {"home": True}
        await desk.call("say", {"id": need, "statement": "match", "args": {"pledge": pledge}})
        assert set((await desk.call("show", {"id": need}))["links"]) == {pledge}
        await desk.call("withdraw", {"id": pledge})
        assert (await desk.call("show", {"id": need}))["linked_from"] == []


async def test_long_texts_come_with_their_marks_also_those_of_parts(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await _add(
            desk, "case", title="A room", **{"body.notes": "Call them", "margin.notes": "Ask Ada"}
        )
        rich = (await desk.call("show", {"id": case}))["rich"]
        assert rich == {"body.notes": [["Call them", {}]], "margin.notes": [["Ask Ada", {}]]}


async def test_whoever_may_not_see_home_gets_nothing_of_it(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        case = await _add(desk, "case", space, title="A room", **{"identity.names": "Somebody"})
        shown = await desk.call("show", {"id": case, "only": [space]})
        assert "Somebody" not in str(shown) and "Somebody" in str(await desk.call("show", {"id": case}))
        private = await _add(desk, "event", title="Private")
        for command in ("show", "history"):
            assert await refused(desk, command, {"id": private, "only": [space]}) == "record-not-for-you"
        assert await desk.call("list", {"kind": "event", "only": [space]}) == []
        behind = {"kind": "event", "only": [space], "after": private, "limit": 5}
        assert await refused(desk, "list", behind) == "record-unknown"
        assert await desk.call("search", {"text": "Private", "only": [space]}) == []
        assert len(await desk.call("search", {"text": "Private"})) == 1


async def test_the_member_who_wrote_is_named_beside_the_group(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("member add", {"name": "Wren"})
        fields = {"title": "Vigil"}
        event = (await desk.call("add", {"kind": "event", "fields": fields, "as": "Wren"}))["id"]
        await desk.call("say", {"id": event, "statement": "call-off", "as": "Wren"})
        shown = await desk.call("show", {"id": event})
        (said,) = shown["statements"]
        assert (shown["author"]["for"], said["author"]["for"], said["author"]["name"]) == (
            "Wren",
            "Wren",
            "A",
        )
        assert shown["sources"]["title"][0]["by"]["for"] == "Wren"


def test_people_of_other_groups_have_no_names_here():
    view: dict[str, Any] = {"author": {"group": "aa", "device": "bb", "member": "cc"}}
    assert with_people(view, People(group="aa", names={}))["author"]["for"] is None
    assert with_people(view, People(group="aa", names={"cc": "Wren"}))["author"]["for"] == "Wren"
    assert with_people(view, People(group="dd", names={"cc": "Wren"}))["author"]["for"] is None


async def test_no_other_group_speaks_for_a_member_of_this_one(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        wren = bytes.fromhex((await a.call("member add", name="Wren"))["member"])
        fields = {"title": "Raid", "first_hour": "Call the lawyer"}
        plan = str((await a.call("add", kind="contingency", space=space, fields=fields))["id"])
        await in_step(a, b)
        # Under which id Wren appears in the space everybody reads there.
        alias = member_in(wren, bytes.fromhex(space))
        record = bytes.fromhex(plan)
        said = [("activate", ()), ("did", (("list", "first-hour"), ("step", "Call the lawyer")))]
        for statement, args in said:
            op = Say(record=record, statement=statement, args=args, wording=bytes(16))
            deps = (await b.hub.run(b.hub.replica.projection.fold, record)).frontier
            await b.hub.append(bytes.fromhex(space), [Written(op=op, deps=deps, member=alias)])
        await in_step(a, b)
        (told,) = (await a.call("today"))["plans"]
        assert [one["for"] for one in told["set_off"]] == [None]
        assert [step["done"][0]["for"] for one in told["lists"] for step in one["steps"]] == [None]
        shown = await a.call("show", id=plan)
        assert {one["author"]["for"] for one in shown["statements"]} == {None}
        assert {one["for"] for one in await a.call("history", id=plan)} == {None}
        assert {one["for"] for one in (await a.call("activity"))["happened"]} == {None}
