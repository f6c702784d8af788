"""Sharing a private record: what goes along, what stays, where it is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from node.desk.desk import Desk
from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import PATIENCE_S, neighbours, shared_space


async def _add(desk: Desk, kind: str, space: str = "home", **fields: str) -> str:
    return str((await desk.call("add", {"kind": kind, "space": space, "fields": fields}))["id"])


async def _joint(desk: Desk) -> str:
    return str((await desk.call("space create", {"name": "Joint"}))["space"])


async def test_a_new_record_has_the_same_words_and_points_back_at_nothing(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = await _joint(desk)
        lesson = await _add(
            desk,
            "lesson",
            title="Letters",
            tried="Three groups",
            tags="town; letters",
            notes="Long\nand longer",
        )
        await desk.call("say", {"id": lesson, "statement": "thank", "args": {"note": "Private thanks"}})
        made = await desk.call("share-record", {"id": lesson, "space": "Joint"})
        assert (made["from"], made["space"], made["left_out"], made["readers"]) == (lesson, space, [], [])
        copy = await desk.call("show", {"id": made["id"]})
        origin = await desk.call("show", {"id": lesson})
        assert copy["fields"] == origin["fields"] and copy["space"] == space
        assert copy["statements"] == [] and lesson not in str({**copy, "shared_from": None})
        # Known here alone, on both sides.
        assert copy["shared_from"] == lesson and origin["shared_from"] is None
        (shared,) = origin["shared_as"]
        assert (shared["id"], shared["space_name"]) == (made["id"], "Joint")
        assert "shared_from" not in await desk.call("show", {"id": made["id"], "only": [space]})


async def test_parts_that_live_at_home_stay_there(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "Fares", "amount": "EUR 12.00", "identity.payee": "Somebody"}
        expense = (await a.call("add", kind="expense", fields=fields))["id"]
        told = await a.call("share-record", id=expense, space=space, dry_run=True)
        assert (told["id"], told["fields"]) == (None, ["title", "amount"])
        made = await a.call("share-record", id=expense, space=space)
        assert {**made, "id": None} == told
        assert [one["name"] for one in made["readers"]] == ["B"]
        await a.call("sync", wait=PATIENCE_S)
        there = await b.call("show", id=made["id"])
        assert there["fields"] == {"title": "Fares", "amount": "EUR 12.00"}


async def test_links_lead_to_what_is_there_and_else_are_left_out(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await _joint(desk)
        need, resource = await _add(desk, "need", title="Blankets"), await _add(desk, "resource", title="Van")
        pledge = await _add(desk, "pledge", title="Ten", need=need, resource=resource)
        shared = (await desk.call("share-record", {"id": need, "space": "Joint"}))["id"]
        made = await desk.call("share-record", {"id": pledge, "space": "Joint"})
        assert made["left_out"] == ["resource"]
        fields = (await desk.call("show", {"id": made["id"]}))["fields"]
        assert fields == {"title": "Ten", "need": shared}
        plan = await _add(desk, "action", title="Vigil")
        form = await _add(desk, "overlay", base=plan, label="Indoors")
        assert await refused(desk, "share-record", {"id": form, "space": "Joint"}) == "share-record-link"


async def test_what_can_not_be_shared_is_refused(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        space = await _joint(desk)
        event = await _add(desk, "event", title="Vigil")
        share: dict[str, Any] = {"id": event, "space": "Joint"}
        assert await refused(desk, "share-record", {"id": event}) == "command-argument-missing"
        assert await refused(desk, "share-record", {**share, "space": "home"}) == "share-record-home"
        assert await refused(desk, "share-record", {**share, "space": "Nowhere"}) == "space-unknown"
        case = await _add(desk, "case", title="A room")
        assert await refused(desk, "share-record", {**share, "id": case}) == "share-record-case"
        other = await _add(desk, "event", space, title="Walk")
        assert await refused(desk, "share-record", {**share, "id": other}) == "share-record-not-private"
        made = await desk.call("share-record", share)
        assert await refused(desk, "share-record", share) == "share-record-already"
        await desk.call("withdraw", {"id": made["id"]})
        await desk.call("share-record", share)
        await desk.call("withdraw", {"id": event})
        assert await refused(desk, "share-record", share) == "share-record-withdrawn"


@pytest.mark.parametrize("role", ["see", "add"])
async def test_members_share_as_their_role_allows(tmp_path: Path, role: str):
    async with one_desk(tmp_path) as desk:
        await _joint(desk)
        await desk.call("member add", {"name": "Wren", "role": role})
        event = await _add(desk, "event", title="Vigil")
        share = {"id": event, "space": "Joint", "as": "Wren"}
        if role == "see":
            assert await refused(desk, "share-record", share) == "member-may-only-see"
        else:
            made = await desk.call("share-record", share)
            (created, *_) = await desk.call("history", {"id": made["id"]})
            assert created["for"] == "Wren"
