"""Plans that are set off: told to everybody in their space, first of all, with who did what, in a group's own words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Refused
from tests.node.neighbours import Neighbour, in_step, neighbours, shared_space

HOUR = "Call the lawyer\n\nWarn the families"


async def _add(one: Neighbour, kind: str, space: str, **fields: str) -> str:
    return str((await one.call("add", kind=kind, space=space, fields=fields))["id"])


async def _say(one: Neighbour, record: str, statement: str, **args: str) -> None:
    await one.call("say", id=record, statement=statement, args=args)


async def _plans(one: Neighbour) -> list[dict[str, Any]]:
    return list((await one.call("today"))["plans"])


async def test_what_is_set_off_is_told_with_who_did_what_until_it_is_stood_down(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        contacts = {"identity.contacts": "Nadia Q +1 555"}
        plan = await _add(a, "contingency", space, title="Raid", first_hour=HOUR, **contacts)
        await in_step(a, b)
        assert await _plans(a) == await _plans(b) == []
        await _say(b, plan, "activate", trigger="The door", note="Blue vans")
        await _say(b, plan, "did", step="Call the lawyer")
        await in_step(a, b)
        for one in (a, b):
            (told,) = await _plans(one)
            assert (told["id"], told["title"], told["may"]) == (plan, "Raid", True)
            (by,) = told["set_off"]
            assert by["group"] == b.hub.home.identity.group.hex()
            assert (by["trigger"], by["note"]) == ("The door", "Blue vans")
            (hour,) = told["lists"]
            assert hour["field"] == "first_hour"
            assert [len(step["done"]) for step in hour["steps"]] == [1, 0]
            assert "+1 555" not in str(told)
        assert "+1 555" not in str(await b.call("show", id=plan))
        await _say(a, plan, "stand-down", reason="They left")
        await in_step(a, b)
        assert await _plans(a) == await _plans(b) == []


async def test_of_many_plans_those_that_concern_a_group_come_first_and_whole(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        for number in range(4):
            plan = await _add(a, "contingency", space, title=f"Theirs {number}", first_hour=HOUR)
            await _say(a, plan, "activate")
        ours = await _add(a, "contingency", space, title="Ours", first_hour=HOUR, parties=b.group.hex())
        await _say(a, ours, "activate")
        await in_step(a, b)
        told = await _plans(b)
        assert told[0]["title"] == "Ours" and len({one["title"] for one in told}) == 5
        assert [len(one["lists"]) for one in told] == [1, 1, 1, 0, 0]


async def test_a_group_reads_the_steps_in_its_own_form_of_the_plan(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        plan = await _add(a, "contingency", space, title="Raid", first_hour=HOUR, first_day="Rest\nEat")
        await in_step(a, b)
        own = {"first_hour": "Llamar a la abogada\nAvisar a las familias", "first_day": "Descansar"}
        await _add(b, "overlay", space, base=plan, language="es", **{f"{k}": v for k, v in own.items()})
        await _say(b, plan, "activate")
        await in_step(a, b)
        (told,) = await _plans(b)
        hour, day = told["lists"]
        assert [step["shown"] for step in hour["steps"]] == ["Llamar a la abogada", "Avisar a las familias"]
        assert [step["text"] for step in hour["steps"]] == ["Call the lawyer", "Warn the families"]
        # Which of its lines stands for which isn't known.
        assert [step["shown"] for step in day["steps"]] == ["Rest", "Eat"]
        (other,) = await _plans(a)
        assert [step["shown"] for step in other["lists"][0]["steps"]] == [
            "Call the lawyer",
            "Warn the families",
        ]


async def test_who_only_reads_is_told_and_can_say_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=b.group.hex(), role="reader")
        plan = await _add(a, "contingency", space, title="Raid", first_hour=HOUR)
        await _say(a, plan, "activate")
        await in_step(a, b)
        (told,) = await _plans(b)
        assert told["may"] is False
        assert [(one["for"], one["here"]) for one in (await b.call("today"))["waiting"]] == [("act", True)]


async def test_whom_a_group_calls_for_another_s_plan_stays_at_its_home(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        assert (await b.call("today"))["planned"] is False
        space = await shared_space(a, b)
        plan = await _add(a, "contingency", space, title="Raid", first_hour=HOUR)
        await in_step(a, b)
        own = {"title": "Raid", "joint": plan, "identity.contacts": "Lawyer 555"}
        calls = await _add(b, "contingency", "home", **own)
        shared = await _add(b, "contingency", space, title="Not at home", joint=plan)
        await in_step(a, b)
        told = (await b.call("show", id=plan))["linked_from"]
        assert {(one["id"], one["home"]) for one in told} == {(calls, True), (shared, False)}
        (other,) = (await a.call("show", id=plan))["linked_from"]
        assert (other["id"], other["home"]) == (shared, False)
        assert (await b.call("today"))["planned"] is True


async def test_what_is_set_off_is_stood_down_before_it_goes_into_the_bin(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        plan = await _add(a, "contingency", space, title="Raid")
        await in_step(a, b)
        await _say(b, plan, "activate")
        await in_step(a, b)
        (made,) = {one["entry"] for one in await a.call("history", id=plan) if one["did"] == "created"}
        for command, args in (("withdraw", {"id": plan}), ("undo", {"entry": made})):
            with pytest.raises(Refused, match="activation-stand-down-first"):
                await a.call(command, **args)
        assert [told["id"] for told in await _plans(b)] == [plan]
        await _say(a, plan, "stand-down", reason="over")
        await a.call("withdraw", id=plan)
        await in_step(a, b)
        assert await _plans(a) == await _plans(b) == []


async def test_what_is_set_off_stays_told_while_its_withdrawal_is_contested(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        args = {"kind": "contingency", "space": space, "fields": {"title": "Raid"}, "shared": True}
        plan = str((await a.call("add", **args))["id"])
        await in_step(a, b)
        await b.hang_up()
        await a.call("withdraw", id=plan)
        await _say(b, plan, "activate")
        await b.listen()
        await in_step(b, a)
        for one in (a, b):
            assert (await one.call("show", id=plan))["state"] == "contested"
            assert [told["id"] for told in await _plans(one)] == [plan]


async def test_who_sets_very_many_plans_off_hides_nobody_elses(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        for number in range(4):
            plan = await _add(a, "contingency", space, title=f"Noise {number}", first_hour=HOUR)
            await _say(a, plan, "activate")
        ours = await _add(b, "contingency", space, title="Raid", first_hour=HOUR)
        await _say(b, ours, "activate")
        await in_step(a, b)
        for one in (a, b):
            told = {plan["title"]: plan for plan in (await _plans(one))[:2]}
            assert told["Raid"]["lists"]


async def test_nobody_signs_a_step_that_was_changed_under_their_own_words(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        plan = await _add(a, "contingency", space, title="Raid", first_hour=HOUR, do_not="No names")
        await in_step(a, b)
        own = {"first_hour": "Llamar a la abogada\nAvisar a las familias", "do_not": "Sin nombres"}
        form = await _add(b, "overlay", space, base=plan, language="es", **own)
        await _say(b, plan, "activate")
        changed = {"first_hour": "Call the lawyer\nTell the press", "do_not": "No names, no phones"}
        await in_step(a, b)
        assert (await _plans(b))[0]["do_not"] == "Sin nombres"
        await a.call("edit", id=plan, fields=changed)
        # Who changed it accepts it for all others, too.
        await _say(a, form, "sign-off")
        await in_step(a, b)
        (told,) = await _plans(b)
        assert [step["shown"] for step in told["lists"][0]["steps"]] == changed["first_hour"].split("\n")
        assert told["do_not"] == changed["do_not"]
