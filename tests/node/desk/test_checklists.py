"""One item of a checklist by command: as a member, in a record that takes it, and nothing else of the list."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from node.desk.desk import Desk
from tests.node.desk_world import one_desk, refused


async def _tasks(desk: Desk, record: str) -> list[dict[str, Any]]:
    shown = await desk.call("show", {"id": record})
    found: list[dict[str, Any]] = shown["fields"]["body.tasks"]
    return found


async def _case(desk: Desk) -> str:
    fields = {"title": "C", "body.tasks": "call; write"}
    return str((await desk.call("add", {"kind": "case", "fields": fields}))["id"])


async def test_an_item_is_added_ticked_worded_moved_and_taken_out(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await _case(desk)
        about = {"id": case, "field": "body.tasks"}
        assert (await desk.call("task", about | {"title": "visit; soon"}))["changed"]
        call, write, visit = (task["id"] for task in await _tasks(desk, case))
        await desk.call("task", about | {"task": write, "done": True})
        await desk.call("task", about | {"task": call, "title": "call the court"})
        await desk.call("task", about | {"task": visit, "after": ""})
        assert [(task["id"], task["title"], task["done"]) for task in await _tasks(desk, case)] == [
            (visit, "visit; soon", False),
            (call, "call the court", False),
            (write, "write", True),
        ]
        assert not (await desk.call("task", about | {"task": write, "done": True}))["changed"]
        await desk.call("task", about | {"task": call, "remove": True})
        assert [task["id"] for task in await _tasks(desk, case)] == [visit, write]


async def test_what_is_written_for_a_member_says_so(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await _case(desk)
        await desk.call("member add", {"name": "Wren", "role": "edit"})
        await desk.call("task", {"id": case, "field": "body.tasks", "title": "visit", "as": "Wren"})
        happened = await desk.call("history", {"id": case})
        assert happened[-1]["for"] == "Wren"


async def test_refusals(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        case = await _case(desk)
        about = {"id": case, "field": "body.tasks"}
        for given, message in (
            ({"id": case, "field": "title", "title": "x"}, "checklist-field-unknown"),
            (about | {"title": "write"}, "checklist-there-already"),
            (about | {"title": ""}, "checklist-no-title"),
            (about | {"task": "00", "done": True}, "checklist-item-unknown"),
            (about | {"title": "x", "done": "yes", "task": "00"}, "command-argument-broken"),
        ):
            assert await refused(desk, "task", given) == message
