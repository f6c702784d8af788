"""Example data: marked, valid in every language, and gone again in one step."""

from __future__ import annotations

from pathlib import Path

import pytest

from node import words
from node.desk.examples import EXAMPLES
from tests.node.desk_world import one_desk, refused

NONE, ALL = {"present": False, "records": 0}, {"present": True, "records": len(EXAMPLES)}


@pytest.mark.parametrize("language", words.languages())
async def test_examples_come_marked_and_go_whole(tmp_path: Path, language: str):
    async with one_desk(tmp_path) as desk:
        own = (await desk.call("add", {"kind": "event", "fields": {"title": "Ours"}}))["id"]
        assert await desk.call("examples", {}) == NONE
        assert await desk.call("examples add", {"language": language, "zone": "Europe/Kyiv"}) == ALL
        mark = words.sentence("example-marked", {"title": "\x00"}, language).split("\ufffd")[0]
        for kind in {one.kind for one in EXAMPLES}:
            for record in await desk.call("list", {"kind": kind}):
                title = record["fields"].get("label") or record["fields"]["title"]
                assert record["id"] == own or title.startswith(mark)
                assert record["problems"] == []
        assert await refused(desk, "examples add", {}) == "examples-here-already"
        assert await desk.call("examples remove", {}) == NONE
        assert [one["id"] for one in await desk.call("list", {"kind": "event"})] == [own]
        assert await desk.call("examples add", {}) == ALL


async def test_examples_go_even_where_somebody_worked_on_them(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("examples add", {})
        (need, *_) = await desk.call("list", {"kind": "need"})
        await desk.call("edit", {"id": need["id"], "fields": {"title": "Ours now"}})
        assert await desk.call("examples remove", {}) == NONE
        await desk.call("restore-record", {"id": need["id"]})
        assert await desk.call("examples", {}) == {"present": True, "records": 1}


async def test_an_import_can_be_taken_back_too(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        await desk.call("examples add", {})
        (one,) = await desk.call("imports", {})
        undone = await desk.call("undo-import", {"import": one["import"]})
        assert (undone["withdrawn"], undone["left"]) == (len(EXAMPLES), [])
        assert await desk.call("examples", {}) == NONE


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ({"language": "tlh"}, "examples-language-unknown"),
        ({"zone": "Europe/Atlantis"}, "calendar-zone-unknown"),
    ],
)
async def test_what_this_program_does_not_speak_is_refused(
    tmp_path: Path, args: dict[str, str], message: str
):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "examples add", args) == message
