"""Texts that are put together: many small ones at once, each by itself where that fails, none forgotten."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from node.notes import trials
from node.replica.note_folds import GATHERED_MAX
from tests.node.dying_node import write
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space
from tests.node.rooms.browsers import new_note


@pytest.fixture
async def node(tmp_path: Path) -> AsyncIterator[Neighbour]:
    async with neighbours(tmp_path) as street:
        yield await street.node("A", (), calls=False)


async def written(node: Neighbour, count: int) -> list[str]:
    """Return records into whose notes was written what waits to be put together."""
    records = [await new_note(node.desk) for _ in range(count)]
    async with node.hub.texts.writing:
        for number, record in enumerate(records):
            await write(node, bytes.fromhex(record), f"text {number}")
    return records


async def all_shown(node: Neighbour, records: list[str]) -> bool:
    await node.hub.idle()
    found = [(await node.call("show", id=record))["fields"]["notes"] for record in records]
    return found == [f"text {number}" for number in range(len(records))]


def counted(monkeypatch: pytest.MonkeyPatch, of: object, call: str, *, fails: bool = False) -> list[Any]:
    """Return what is filled with the arguments of each call; ``fails``: instead of doing it."""
    found: list[Any] = []
    whole = getattr(of, call)

    def called(*arguments: Any) -> Any:
        found.append(arguments)
        return whole(*arguments)

    async def failed(*arguments: Any) -> None:
        found.append(arguments)

    monkeypatch.setattr(of, call, failed if fails else called)
    return found


async def test_many_small_texts_go_together(node: Neighbour, monkeypatch: pytest.MonkeyPatch):
    kept = counted(monkeypatch, node.hub.replica.notes, "made")
    singly = counted(monkeypatch, node.hub.worker, "apply")
    records = await written(node, GATHERED_MAX + 8)
    assert await all_shown(node, records)
    assert sum(len(made) for (made,) in kept) >= len(records)
    assert len(kept) < len(records) / 3 and len(singly) < len(records) / 3


async def test_where_the_worker_fails_at_several_each_is_tried_by_itself(
    node: Neighbour, monkeypatch: pytest.MonkeyPatch
):
    several = counted(monkeypatch, node.hub.worker, "apply_all", fails=True)
    singly = counted(monkeypatch, node.hub.worker, "apply")
    records = await written(node, 4)
    assert await all_shown(node, records)
    assert len(several) == 1 and len({document for document, _ in singly}) == 4
    assert await node.hub.run(trials.begun, node.hub.replica.db) == set()


async def test_few_are_begun_at_once_and_one_in_which_the_program_ended_alone(node: Neighbour):
    replica = node.hub.replica
    notes = [(number.to_bytes(32, "big"), "notes") for number in range(GATHERED_MAX + 5)]

    async def begun(wanted: list[tuple[bytes, str]]) -> list[tuple[bytes, str]]:
        return [one.note for one in await node.hub.run(replica.notes.begin, wanted)]

    assert await begun(notes) == notes[:GATHERED_MAX]
    await node.hub.run(replica.notes.left, notes[:3] + notes[4:])
    # Of the fourth nothing more was heard.
    assert await begun(notes) == notes[:3]
    await node.hub.run(replica.notes.left, notes[:3])
    assert await begun(notes[3:]) == notes[3:4]


async def test_a_long_text_goes_alone(node: Neighbour):
    records = [await new_note(node.desk) for _ in range(4)]
    async with node.hub.texts.writing:
        for record, times in zip(records, (1, 1, 20_000, 1), strict=True):
            await write(node, bytes.fromhex(record), "bread " * times)
        notes = [(bytes.fromhex(record), "notes") for record in records]
        begun = []
        while notes:
            found = await node.hub.run(node.hub.replica.notes.begin, notes)
            begun.append(len(found))
            await node.hub.run(node.hub.replica.notes.left, notes[: len(found)])
            notes = notes[len(found) :]
    assert begun == [2, 1, 1]


@pytest.mark.parametrize(
    "text",
    ["a" * 900_000, f"|{' ' * 78}|\n" * 10_000, "the same line again and again\n" * 30_000],
    ids=["one letter", "an empty table", "one line"],
)
async def test_honest_words_that_pack_to_next_to_nothing_arrive_whole(tmp_path: Path, text: str):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        fields = {"title": "T", "start": "2026-12-01", "notes": text}
        record = (await a.call("add", kind="event", space=space, fields=fields))["id"]
        half = len(text) // 2
        await a.call("edit", id=record, fields={"notes": f"{text[:half]}X{text[half:]}"})
        await b.call("sync", wait=PATIENCE_S)
        await b.hub.idle()
        shown = await b.call("show", id=record)
        assert shown["fields"]["notes"].strip() == f"{text[:half]}X{text[half:]}".strip()
        assert not shown["problems"]
