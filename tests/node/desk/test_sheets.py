"""Records are read for a file some at a time: the file is the same, and what no longer belongs there is left out."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any

import pytest

from node.desk import sheets
from node.desk.desk import Desk
from node.exchange import limits
from node.exchange.formats import Format
from tests.node.desk_world import one_desk

CALENDARS = Path(__file__).parents[2] / "data" / "calendars"
NAMES = ("google.ics", "apple.ics", "evolution_tehran.ics", "lotus_notes.ics", "handmade.ics")
FEW = {"_AT_ONCE": 1, "_JOB_S": 0.0}
SMALL = {"PIECE_CHARS": 1, "SPOOL_BLOCK_BYTES": 1, "SPOOL_MEMORY_BYTES_MAX": 1}


async def _fill(desk: Desk) -> None:
    await desk.call("space create", {"name": "Joint"})
    for name in NAMES:
        data = base64.b64encode((CALENDARS / name).read_bytes()).decode()
        await desk.call("import", {"name": name, "data": data, "space": "Joint"})
    need = (await desk.call("add", {"kind": "need", "fields": {"title": "Tea <&>"}}))["id"]
    for number in range(5):
        fields = {"title": f"=Ten {number} سلام", "need": need, "quantity": "10 blankets"}
        await desk.call("add", {"kind": "pledge", "space": "Joint" if number % 2 else "", "fields": fields})
    case = {"title": "C-1", "identity.names": "Mina", "margin.notes": "A\n\nthought."}
    await desk.call("add", {"kind": "case", "fields": case})


async def _pieces(desk: Desk, **args: Any) -> tuple[list[str], Any]:
    *texts, told = [piece async for piece in desk.exported(args)]
    return [str(text) for text in texts], told


async def test_a_file_is_the_same_in_whatever_pieces_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        await _fill(desk)
        for format_ in Format:
            kind = "event" if format_ is Format.ICS else "pledge"
            for args in ({}, {"parts": True}, {"space": "Joint"}, {"kind": kind, "folder": True}):
                asked = {"format": format_.value, **args}
                whole = await desk.call("export", asked)
                with monkeypatch.context() as patch:
                    for name, value in FEW.items():
                        patch.setattr(sheets, name, value)
                    for name, value in SMALL.items():
                        patch.setattr(limits, name, value)
                    texts, told = await _pieces(desk, **asked)
                assert {"content": "".join(texts), **told} == whole
                assert len(texts) > told["records"] or not told["records"], asked


async def test_what_is_withdrawn_meanwhile_is_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sheets, "_AT_ONCE", 1)
    monkeypatch.setattr(sheets, "_JOB_S", 0.0)
    monkeypatch.setattr(limits, "PIECE_CHARS", 1)
    async with one_desk(tmp_path) as desk:
        made = [
            (await desk.call("add", {"kind": "need", "fields": {"title": f"Tea {n}"}}))["id"]
            for n in range(4)
        ]
        pieces = desk.exported({"format": "json"})
        found = [await anext(pieces), await anext(pieces)]
        await desk.call("withdraw", {"id": made[3]})
        found += [piece async for piece in pieces]
        assert found[-1] == {"records": 3, "left_out": []}
        content = "".join(map(str, found[:-1]))
        assert [f"Tea {n}" in content for n in range(4)] == [True, True, True, False]


async def test_other_work_comes_between_and_nobody_has_to_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sheets, "_AT_ONCE", 1)
    monkeypatch.setattr(sheets, "_JOB_S", 0.0)
    async with one_desk(tmp_path) as desk:
        for number in range(50):
            await desk.call("add", {"kind": "need", "fields": {"title": f"Tea {number}"}})
        whole = asyncio.ensure_future(desk.call("export", {"format": "csv"}))
        asked = 0
        while not whole.done():
            await desk.hub.run(lambda: None)
            asked += 1
        assert asked > 5 and (await whole)["records"] == 50
        cancelled = asyncio.ensure_future(desk.call("export", {"format": "csv"}))
        await desk.hub.run(lambda: None)
        cancelled.cancel()
        with pytest.raises(asyncio.CancelledError):
            await cancelled
        pieces = desk.exported({"format": "json"})
        assert await anext(pieces)
        await pieces.aclose()
