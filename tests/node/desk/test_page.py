"""The groups and their marks, a reader's choices, the spaces with their counts, QR codes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from node.desk.page import MARKS
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import neighbours, pair, shared_space


async def test_groups_keep_their_marks_in_the_order_in_which_they_became_known(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        groups = await a.call("groups")
        assert [(one["name"], one["here"], one["mark"]) for one in groups] == [
            ("A", True, 0),
            ("B", False, 1),
        ]
        c = await street.node("C")
        await pair(a, c)
        await a.call("peer remove", peer=b.group.hex())
        groups = await a.call("groups")
        assert [(one["name"], one["mark"]) for one in groups] == [("A", 0), ("B", 1), ("C", 2)]
        assert all(0 <= one["mark"] < MARKS for one in groups)


async def test_groups_of_spaces_that_somebody_may_not_see_stay_unnamed(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        joint = await shared_space(a, b)
        alone = (await a.call("space create", name="Alone"))["space"]
        assert [one["name"] for one in await a.call("groups", only=[alone])] == ["A"]
        assert [one["name"] for one in await a.call("groups", only=[joint])] == ["A", "B"]


async def test_each_reader_chooses_alone(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        member = (await desk.call("member add", {"name": "Wren"}))["member"]
        await desk.call("preferences", {"set": {"theme": "dark"}, "as": "Wren"})
        assert (await desk.call("preferences", {"as": member}))["theme"] == "dark"
        chosen = await desk.call("preferences", {})
        assert (chosen["theme"], chosen["language"], chosen["idle_minutes"]) == ("system", "en", 10)


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"set": "dark"}, "command-argument-broken"),
        ({"set": {"theme": "pink"}}, "preference-broken"),
        ({"set": {"volume": 11}}, "preference-unknown"),
        ({"as": "Nobody"}, "member-unknown"),
    ],
)
async def test_choices_that_are_none_are_refused(tmp_path: Path, args: dict[str, Any], message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "preferences", args) == message


async def test_spaces_tell_how_much_they_hold(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = (await desk.call("space create", {"name": "Joint"}))["space"]
        for title in ("Vigil", "Walk"):
            await desk.call("add", {"kind": "event", "space": space, "fields": {"title": title}})
        await desk.call("add", {"kind": "need", "fields": {"title": "Blankets"}})
        told = {one["name"]: one for one in await desk.call("spaces", {})}
        assert (told["Joint"]["counts"], told["Joint"]["records"]) == ({"event": 2}, 2)
        assert (told["Joint"]["here_role"], told["A"]["counts"]) == ("steward", {"need": 1})
        assert [one["name"] for one in await desk.call("spaces", {"only": [space]})] == ["Joint"]


async def test_a_qr_code_is_square_and_holds_a_pairing_code(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        code = (await desk.call("invite", {}))["code"]
        made = await desk.call("qr", {"text": code})
        assert made["size"] == len(made["rows"]) and all(len(row) == made["size"] for row in made["rows"])
        # The finder patterns in three corners.
        assert made["rows"][0].startswith("1111111") and made["rows"][0].endswith("1111111")
        assert made["rows"][-1].startswith("1111111")


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "command-argument-missing"), ("x" * 3_000, "qr-too-long"), ("ж" * 1_999, "qr-too-long")],
)
async def test_texts_that_fit_no_qr_code_are_refused(tmp_path: Path, text: str, message: str):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "qr", {"text": text}) == message
