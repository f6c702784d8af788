"""What waits for whom, the most urgent first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from node.desk.desk import Desk
from node.desk.reading import names_of
from node.desk.scope import ALL, scope_of
from node.desk.waiting import Waiting, turns
from tests.node.desk_world import one_desk
from tests.node.neighbours import in_step, neighbours, shared_space


def _day(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"


async def _add(desk: Desk, kind: str, space: str = "home", **fields: str) -> str:
    return str((await desk.call("add", {"kind": kind, "space": space, "fields": fields}))["id"])


async def _say(desk: Desk, record: str, statement: str, **args: str) -> None:
    await desk.call("say", {"id": record, "statement": statement, "args": args})


async def _waits(desk: Desk) -> list[tuple[str, bool]]:
    return [(one["for"], one["here"]) for one in (await desk.call("today", {}))["waiting"]]


async def test_a_promise_waits_for_each_side_in_turn(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        need = await _add(a.desk, "need", space, title="Blankets", by=_day(3))
        await in_step(a, b)
        pledge = await _add(b.desk, "pledge", space, title="Ten", need=need)
        for waits_for, giver, said in (
            ("accept", False, "accept"),
            ("deliver", True, "deliver"),
            ("confirm", False, "confirm"),
        ):
            await in_step(a, b)
            assert await _waits(b.desk) == [(waits_for, giver)]
            assert await _waits(a.desk) == [(waits_for, not giver)]
            (row,) = (await a.call("today"))["waiting"]
            assert (row["id"], row["due"], row["space"]) == (pledge, _day(3), space)
            await _say(b.desk if giver else a.desk, pledge, said)
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []


async def test_a_promise_to_nobody_in_particular_waits_for_who_took_it(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        pledge = await _add(a.desk, "pledge", space, title="Six hours")
        await in_step(a, b)
        assert await _waits(b.desk) == []
        await _say(b.desk, pledge, "accept")
        await in_step(a, b)
        await _say(a.desk, pledge, "deliver")
        await in_step(a, b)
        assert await _waits(b.desk) == [("confirm", True)]


async def test_a_plan_waits_for_a_word_and_a_form_for_another_look(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        plan = await _add(
            a.desk, "action", space, title="Vigil", start=_day(9), pace="Slowly", agreement_of="2"
        )
        await in_step(a, b)
        assert await _waits(b.desk) == [("agree", True)] and await _waits(a.desk) == []
        await _add(b.desk, "overlay", space, base=plan, label="Indoors", stance="quietly", pace="Very slowly")
        assert await _waits(b.desk) == []
        await a.call("edit", id=plan, fields={"pace": "Quickly"})
        await in_step(a, b)
        (row,) = (await b.call("today"))["waiting"]
        assert (row["for"], row["title"], row["due"]) == ("look-again", "Indoors", _day(9))
        assert await _waits(a.desk) == []


async def test_a_decision_waits_for_advice_for_voices_and_for_its_outcome(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        both = "; ".join(one.desk.hub.home.identity.group.hex() for one in (a, b))
        asked = await _add(a.desk, "decision", space, title="A well?", deciders=both, closes=_day(5))
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []
        await _say(a.desk, asked, "ask-advice")
        await in_step(a, b)
        assert await _waits(b.desk) == [("advise", True)] and await _waits(a.desk) == []
        await _say(b.desk, asked, "advise", text="mind the rain")
        assert await _waits(b.desk) == []
        await _say(a.desk, asked, "open")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("decide", True)]
        (row,) = (await b.call("today"))["waiting"]
        assert (row["title"], row["due"]) == ("A well?", _day(5))
        (placed,) = (await b.call("calendar", **{"from": _day(0), "to": _day(9)}))["occurrences"]
        assert (placed["id"], placed["start"], placed["state"]) == (asked, _day(5), "open")
        for one in (a, b):
            await _say(one.desk, asked, "agree")
        await in_step(a, b)
        assert await _waits(a.desk) == [("outcome", True)] and await _waits(b.desk) == []
        await _say(a.desk, asked, "outcome", decided="We dig.")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []
        assert (await b.call("show", id=asked))["state"] == "decided"


async def test_a_contested_outcome_waits_for_its_keeper_and_for_nobody_who_can_not_state_another(
    tmp_path: Path,
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        made = await _add(a.desk, "decision", space, title="Tea?", deciders=a.group.hex(), closes=_day(3))
        for name, args in (("open", {}), ("agree", {}), ("outcome", {"decided": "Tea."})):
            await _say(a.desk, made, name, **args)
        await in_step(a, b)
        await _say(b.desk, made, "contest", reason="We were not asked.")
        await in_step(a, b)
        assert (await _waits(a.desk), await _waits(b.desk)) == ([("choose", True)], [])
        await _say(a.desk, made, "outcome", decided="Tea, and soup.")
        assert await _waits(a.desk) == []


async def test_an_agreement_waits_for_signatures_and_for_a_review_that_a_party_asks_for(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        both = "; ".join(one.desk.hub.home.identity.group.hex() for one in (a, b))
        made = await _add(a.desk, "agreement", space, title="How we work", parties=both, review_on=_day(90))
        assert await _waits(a.desk) == []
        await _say(a.desk, made, "open")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("sign", True)]
        for one in (a, b):
            await _say(one.desk, made, "sign")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []
        await _say(b.desk, made, "ask-review", reason="clause 1")
        await in_step(a, b)
        assert await _waits(a.desk) == [("clock-review", True)] and await _waits(b.desk) == []
        await a.call("edit", id=made, fields={"clauses": "1. We answer within a day."})
        await _say(a.desk, made, "open")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("sign", True)]


async def test_where_words_met_those_who_wrote_them_are_to_choose(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        van = await _add(a.desk, "resource", space, title="Van")
        await in_step(a, b)
        for one in (a, b):
            await _say(one.desk, van, "claim", **{"from": _day(3), "to": _day(4)})
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("choose", True)]
        (contested,) = (await b.call("today"))["contested"]
        assert contested == {"id": van, "kind": "resource", "title": "Van", "space": space}


async def test_clocks_check_ins_and_turns_wait_and_what_is_overdue_stands_first(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _add(desk, "check-in", title="All well?", start=_day(-1), every="P7D", window="P2D")
        role = await _add(desk, "role", title="Host", order="Ada; Bruno", start=_day(-10), every="P7D")
        await _add(desk, "case", title="A room", review_on=_day(-1))
        assert await _waits(desk) == [("clock-look", True), ("answer", True), ("take-over", True)]
        await _say(desk, role, "take-over")
        assert ("take-over", True) not in await _waits(desk)
        (turn,) = (await desk.call("today", {}))["turns"]
        assert (turn["title"], turn["who"], turn["taken"]) == ("Host", {"group": None, "name": "Bruno"}, True)


async def test_nothing_of_other_spaces_waits(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        await _add(desk, "case", title="A room", review_on=_day(-1))
        await _add(desk, "role", title="Host", order="Ada", start=_day(-10), every="P7D")

        def told() -> list[Any]:
            hub = desk.hub
            scope = scope_of(hub, {"only": [space]})
            waiting = Waiting(hub, names_of(hub), scope, hub.home.clock.wall_ms()).all()
            assert len(Waiting(hub, names_of(hub), ALL, hub.home.clock.wall_ms()).all()) == 2
            return waiting + turns(hub, scope, names_of(hub))

        assert await desk.hub.run(told) == []


async def test_an_incident_is_asked_about_before_all_else_until_it_is_acknowledged(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await _add(b.desk, "case", title="A room", review_on=_day(-1))
        fields = {"title": "Arrest", "severity": "4", "identity.names": "Nadia Q"}
        incident = await _add(a.desk, "incident", space, **fields)
        await in_step(a, b)
        assert await _waits(b.desk) == [("acknowledge", True), ("clock-look", True)]
        assert await _waits(a.desk) == []
        (row, _) = (await b.call("today"))["waiting"]
        assert (row["id"], row["title"], row["state"]) == (incident, "Arrest", "reported")
        assert row["due"] and row["severity"] == "4"
        assert "Nadia Q" not in str(await b.call("show", id=incident))
        assert (await a.call("show", id=incident))["fields"]["identity.names"] == ["Nadia Q"]
        await _say(b.desk, incident, "acknowledge")
        await in_step(a, b)
        assert await _waits(b.desk) == [("clock-look", True)] and await _waits(a.desk) == []
        assert (await a.call("show", id=incident))["state"] == "acknowledged"


async def test_whom_an_incident_names_is_asked_in_turn_and_its_reporter_is_told_when_nobody_answers(
    tmp_path: Path,
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        order = f"{'ab' * 32}; {b.group.hex()}"
        incident = await _add(a.desk, "incident", space, title="Threat", severity="4", order=order)
        await in_step(a, b)
        assert await _waits(b.desk) == []
        (row,) = (await a.call("today"))["waiting"]
        assert (row["for"], row["here"], row["who"]["group"]) == ("acknowledge", False, "ab" * 32)
        await _say(a.desk, incident, "extend", clock="acknowledge", until=_day(-1), reason="They are gone")
        await in_step(a, b)
        assert await _waits(b.desk) == [("acknowledge", True)]
        assert await _waits(a.desk) == [("clock-acknowledge", True), ("acknowledge", False)]
        await a.call("withdraw", id=incident)
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []


async def test_who_only_reads_an_incident_is_not_asked_for_a_word_that_it_can_not_give(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=b.group.hex(), role="reader")
        await _add(a.desk, "incident", space, title="Arrest", severity="4")
        await in_step(a, b)
        assert [one["fields"]["title"] for one in await b.call("list", kind="incident")] == ["Arrest"]
        assert await _waits(b.desk) == []


async def test_who_only_reads_is_asked_neither_to_decide_nor_to_sign(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=b.group.hex(), role="reader")
        one = await _add(a.desk, "decision", space, title="A well?", deciders=b.group.hex(), closes=_day(5))
        other = await _add(a.desk, "agreement", space, title="How we work", parties=b.group.hex())
        for record in (one, other):
            await _say(a.desk, record, "open")
        await in_step(a, b)
        assert (await b.call("show", id=one))["state"] == "open"
        assert await _waits(b.desk) == []


async def test_a_plan_is_signed_drilled_acted_on_and_talked_over(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        groups = "; ".join(one.hub.home.identity.group.hex() for one in (a, b))
        fields = {"title": "Raid", "first_hour": "Call the lawyer", "parties": groups}
        plan = await _add(
            a.desk,
            "contingency",
            space,
            **fields,
            drill_start=_day(-1),
            drill_every="P3M",
            drill_window="P7D",
        )
        await _say(a.desk, plan, "open")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("drill", True), ("sign-plan", True)]
        for one in (a, b):
            await _say(one.desk, plan, "sign")
            await _say(one.desk, plan, "drill")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []
        await _say(b.desk, plan, "activate", trigger="The door")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("act", True)]
        await _say(a.desk, plan, "stand-down", reason="They left")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("debrief", True)]
        await _say(b.desk, plan, "debrief", learned="Two keys")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == []


async def test_a_far_drill_waits_for_nobody_and_without_parties_its_maker_is_asked(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _add(desk, "contingency", title="Far", drill_start=_day(-1), drill_every="P1Y")
        assert await _waits(desk) == []
        await _add(
            desk, "contingency", title="Near", drill_start=_day(-1), drill_every="P1Y", drill_window="P5D"
        )
        assert await _waits(desk) == [("drill", True)]


async def test_what_is_said_in_public_waits_for_a_reader_of_its_language_and_then_to_be_used(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await _add(a.desk, "message", title="At home", language="en")
        made = await _add(a.desk, "message", space, title="Water", language="en-GB", text="For all.")
        await in_step(a, b)
        assert await _waits(a.desk) == await _waits(b.desk) == [("review", True)]
        await _say(b.desk, made, "sign-off")
        await in_step(a, b)
        assert await _waits(a.desk) == [("use", True)] and await _waits(b.desk) == []
        await _say(a.desk, made, "use")
        said = {"title": "წყალი", "text": "ყველასთვის."}
        version = await _add(a.desk, "overlay", space, base=made, language="ka", **said)
        await in_step(a, b)
        # Only where the language is spoken: in the home of b it isn't, as far as anybody knows.
        assert await _waits(a.desk) == [("review", True)] and await _waits(b.desk) == []
        (row,) = (await a.call("today"))["waiting"]
        assert (row["id"], row["kind"], row["title"]) == (version, "overlay", "წყალი")
        await _add(b.desk, "overlay", space, base=made, language="ka")
        assert await _waits(b.desk) == [("review", True)]
        await _say(b.desk, version, "sign-off")
        await a.call("edit", id=made, fields={"text": "For all of us."})
        await in_step(a, b)
        assert {one for one, _ in await _waits(a.desk)} == {"reword", "review"}
        [reword] = [one for one in (await a.call("today"))["waiting"] if one["for"] == "reword"]
        assert reword["title"] == "Water"
        assert await _waits(b.desk) == [("review", True)]
