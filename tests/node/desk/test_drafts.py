"""A record with its parts and long texts is there whole or not at all, in entries that fit."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt import limits
from crdt.changes import PlannedWrite
from crdt.ops import Edit, Say, Write
from identity.errors import Refused
from node.desk import drafts
from node.desk.drafts import Draft, DraftPart, Following, NoteChange, portions, steps, superseding
from node.desk.space import find_space
from node.replica.outcome import Written
from tests.node.desk_world import counted, one_desk

EVENT = {"title": "Vigil", "start": "2026-12-01", "notes": "Bring candles."}


@given(st.lists(st.integers(0, 128), max_size=20), st.integers(0, 300))
def test_what_supersedes_much_is_spread_over_entries(superseded, frontier):
    number = iter(range(10_000))
    writes = [
        PlannedWrite(
            path=f"f/{place}",
            value="x",
            supersedes=tuple(next(number).to_bytes(32, "big") for _ in range(count)),
        )
        for place, count in enumerate(superseded)
    ]
    known = [(100_000 + place).to_bytes(32, "big") for place in range(frontier)]
    found = list(portions(writes))
    assert [one for portion in found for one in portion] == writes
    for portion in found:
        deps = superseding(portion, known)
        assert portion and len(deps) <= limits.DEPS_MAX
        assert all(dep in deps for one in portion for dep in one.supersedes)


@given(st.lists(st.sampled_from([0, 1, 16_384]), max_size=80), st.sampled_from(["x", "Ж", "😀"]))
def test_portions_fit_an_entry(sizes, letter):
    writes = [PlannedWrite(path=f"p/{place}", value=letter * size) for place, size in enumerate(sizes)]
    found = list(portions(writes))
    assert [one for portion in found for one in portion] == writes
    for portion in found:
        assert sum(len((one.value or "").encode()) for one in portion) < limits.BODY_BYTES_MAX
        assert len(portion) <= limits.WRITES_MAX


@given(st.text(max_size=8), st.text(max_size=200), st.text(max_size=8), st.text(max_size=20))
def test_a_long_text_is_brought_in_steps(head, middle, tail, old):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(drafts, "_STEP_CHARS", 7)
        change = NoteChange(read=head + old + tail, new=head + middle + tail)
        found = list(steps(change))
    assert found[0].read == change.read and found[-1].new == change.new
    assert all(one.new == other.read for one, other in itertools.pairwise(found))
    for one in found[1:]:
        assert 0 < len(one.new) - len(one.read) <= 7


async def test_a_record_comes_in_one_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with one_desk(tmp_path) as desk:
        await desk.call("space create", {"name": "Joint"})
        for space in ("Joint", "home"):
            await desk.call("add", {"kind": "event", "space": space, "fields": EVENT})
        before = await counted(desk)

        async def failing(*_: Any, **__: Any) -> None:
            raise Refused("note-not-text")

        monkeypatch.setattr(desk.hub.worker, "edit", failing)
        fields = {"title": "C", "identity.names": "Mina", "body.notes": "First talk."}
        with pytest.raises(Refused):
            await desk.call("add", {"kind": "case", "space": "Joint", "fields": fields})
        assert await counted(desk) == before
        monkeypatch.undo()
        await desk.call("add", {"kind": "case", "space": "Joint", "fields": fields})
        assert (await counted(desk))["records"] == before["records"] + 2


async def test_what_is_written_meanwhile_costs_another_try_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with one_desk(tmp_path) as desk:
        space = await desk.hub.run(lambda: next(iter(desk.hub.replica.spaces)))
        other = (await desk.call("add", {"kind": "need", "fields": {"title": "Tea"}}))["id"]
        whole, tries = desk.hub.worker.edit, 0

        async def disturbed(*args: Any, **more: Any) -> Any:
            nonlocal tries
            tries += 1
            if tries < 3:
                # Another command writes to the same log while the text is made.
                op = Edit(bytes.fromhex(other), (Write("title", f"Tea {tries}"),))
                await desk.hub.append(space, [Written(op=op)])
            return await whole(*args, **more)

        monkeypatch.setattr(desk.hub.worker, "edit", disturbed)
        record = (await desk.call("add", {"kind": "event", "fields": EVENT}))["id"]
        assert tries == 3
        shown = await desk.call("show", {"id": record})
        assert shown["fields"]["notes"] == "Bring candles." and shown["problems"] == []
        assert len(await desk.call("list", {"kind": "event"})) == 1
        assert (await desk.call("verify", {}))["bad"] == 0


async def test_many_write_at_once(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        record = (await desk.call("add", {"kind": "event", "fields": EVENT}))["id"]
        added = [
            desk.call("add", {"kind": "event", "fields": EVENT | {"title": f"T {number}"}})
            for number in range(12)
        ]
        edited = [
            desk.call("edit", {"id": record, "fields": {"notes": f"Bring candles. {number}"}, "read": read})
            for number in range(12)
            for read in ({"notes": "Bring candles."},)
        ]
        await asyncio.gather(*added, *edited)
        found = await desk.call("list", {"kind": "event"})
        assert len(found) == 13
        notes = (await desk.call("show", {"id": record}))["fields"]["notes"]
        assert notes.startswith("Bring candles.") and all(f" {number}" in notes for number in range(12))
        view = (await desk.call("verify", {}))["spaces"]
        assert (await desk.call("verify", {}))["spaces"] == view
        assert (await desk.call("show", {"id": record}))["fields"]["notes"] == notes


async def test_nothing_to_write_is_empty(tmp_path: Path):
    same = NoteChange(read="x", new="x")
    assert DraftPart(space=b"", record=b"r", notes={"notes": same}).is_empty
    assert not DraftPart(space=b"", notes={"notes": same}).is_empty
    part = DraftPart(space=b"", record=b"r", writes=(PlannedWrite(path="p", value=None),))
    assert Draft(main=DraftPart(space=b"", record=b"r")).is_empty
    assert not Draft(main=DraftPart(space=b"", record=b"r"), parts=(part,)).is_empty


async def test_what_follows_a_draft_knows_its_record_and_is_there_with_it_or_not_at_all(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        home = await hub.run(find_space, hub, "home")
        draft = Draft(
            main=DraftPart(space=home, writes=(PlannedWrite(path="title", value="C-1"),)), kind="case"
        )

        def failing(records: Sequence[bytes]) -> list[tuple[bytes, Written]]:
            raise Refused("refer-withdrawn")

        with pytest.raises(Refused):
            await drafts.write(hub, [draft], following=Following(spaces=(home,), plan=failing))
        assert (await counted(desk))["records"] == 0

        def noted(records: Sequence[bytes]) -> list[tuple[bytes, Written]]:
            said = Say(records[0], "note", (("text", "at once"),), bytes(16))
            return [(home, Written(op=said, deps=(records[0],)))]

        (record,) = await drafts.write(hub, [draft], following=Following(spaces=(home,), plan=noted))
        shown = await desk.call("show", {"id": record.hex()})
        assert [said["args"] for said in shown["statements"]] == [[["text", "at once"]]]
