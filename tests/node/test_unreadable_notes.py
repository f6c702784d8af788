"""Where a note can't be put together: unreadable on this device, said so, never a verdict, and readable again later."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from crdt.note import client_id
from crdt.ops import NoteEdit
from node.notes.note_worker import NoteWorker, WorkerLimits
from node.notes.trials import TRIES_MAX
from node.replica.outcome import Written
from tests.fuzz.yjs_bytes import section, update, written
from tests.node.dying_node import write
from tests.node.neighbours import PATIENCE_S, Neighbour, Neighbours, neighbours, shared_space, until_async
from tests.node.rooms.browsers import new_note

ROOT = Path(__file__).resolve().parents[2]
PATH = "notes"
UNREADABLE = [{"id": "note-unreadable-here", "field": PATH}]


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Neighbours]:
    async with neighbours(tmp_path) as made:
        yield made


async def shown(node: Neighbour, record: str) -> tuple[Any, Any]:
    """Return the text of a note, of a long one its beginning and length, and the faults of this device with it."""
    await node.hub.idle()
    view = await node.call("show", id=record)
    text = view["fields"].get(PATH)
    return text if text is None or len(text) < 100 else (text[:10], len(text)), view["local_faults"]


async def is_whole(node: Neighbour, space: str) -> bool:
    return (await node.hub.view_hash(bytes.fromhex(space), 0)).is_whole


async def died(node: Neighbour, *arguments: str) -> int:
    """Run the node in a process of its own until it is killed."""
    command = [sys.executable, "-m", "tests.node.dying_node", str(node.path), *arguments]
    process = await asyncio.create_subprocess_exec(*command, cwd=ROOT)
    return await process.wait()


async def write_a_heavy_note(node: Neighbour, space: str, record: str, weight: int = 4) -> None:
    """Write what costs the engine seconds: thousands of letters of each of two sessions, in one place.

    It takes about half a second for each ``weight``, and more with many.
    """
    hub = node.hub
    await hub.settle(await hub.run(hub.replica.prepare, bytes.fromhex(space), hub.home.clock.now()))
    log = await hub.run(hub.replica.own_data_log, bytes.fromhex(space))
    ids = {client_id(log, bytes.fromhex(record), PATH, session): session for session in (3_000, 3_001)}
    many, last = sorted(ids)
    for client, count in ((many, weight), (last, 1)):
        before = None
        for start in range(0, 4_096 * count, 4_096):
            items = []
            for clock in range(start, start + 4_096):
                items.append(written("a", right=before))
                before = (client, clock)
            op = NoteEdit(bytes.fromhex(record), PATH, ids[client], update(section(client, start, *items)))
            await hub.append(bytes.fromhex(space), [Written(op=op, deps=(bytes.fromhex(record),))])


async def test_a_program_that_is_killed_again_and_again_over_a_note_starts_without_it(street: Neighbours):
    a = await street.node("A", (), calls=False)
    record, other = await new_note(a.desk), await new_note(a.desk, text="calm")
    await a.stop()
    assert await died(a, record, "fatal words") == -signal.SIGKILL
    for _ in range(TRIES_MAX - 1):
        assert await died(a, record) == -signal.SIGKILL
    await a.start((), calls=False)
    assert await shown(a, record) == (None, UNREADABLE)
    assert await shown(a, other) == ("calm", [])
    assert a.hub.worker.process_id is None
    # One more start makes nothing of it either; asking for all to be made anew does.
    await a.stop()
    await a.start((), calls=False)
    assert await shown(a, record) == (None, UNREADABLE)
    assert (await a.call("verify"))["bad"] == 0
    assert await shown(a, record) == ("fatal words", [])


async def test_a_program_that_is_killed_a_few_times_over_a_note_tries_it_again(street: Neighbours):
    a = await street.node("A", (), calls=False)
    record = await new_note(a.desk)
    await a.stop()
    assert await died(a, record, "not fatal") == -signal.SIGKILL
    for _ in range(TRIES_MAX - 2):
        assert await died(a, record) == -signal.SIGKILL
    await a.start((), calls=False)
    assert await shown(a, record) == ("not fatal", [])


async def test_a_program_that_is_killed_over_several_notes_tries_them_one_by_one(street: Neighbours):
    a = await street.node("A", (), calls=False)
    one, other = sorted([await new_note(a.desk), await new_note(a.desk)])
    await a.stop()
    assert await died(a, f"{one},{other}", "both") == -signal.SIGKILL
    for _ in range(TRIES_MAX - 1):
        assert await died(a, one) == -signal.SIGKILL
    await a.start((), calls=False)
    # Only in one of them the program ended so often.
    found = [await shown(a, one), await shown(a, other)]
    assert sorted(found, key=str) == sorted([(None, UNREADABLE), ("both", [])], key=str)


async def test_one_of_several_notes_that_cannot_be_put_together_costs_no_other(street: Neighbours):
    a = await street.node("A", (), calls=False)
    space = str((await a.call("space create", name="Joint"))["space"])
    heavy, *light = [await new_note(a.desk, space) for _ in range(4)]
    await a.hub.worker.close()
    a.hub.worker = NoteWorker(WorkerLimits(processor_seconds=0))
    async with a.hub.texts.writing:
        for record in light:
            await write(a, bytes.fromhex(record), "light")
        await write_a_heavy_note(a, space, heavy)
    assert await shown(a, heavy) == (None, UNREADABLE)
    for record in light:
        assert await shown(a, record) == ("light", [])


@pytest.mark.parametrize(
    ("limits", "weight"),
    [
        pytest.param(WorkerLimits(memory_bytes=1_000_000), 1, id="memory"),
        pytest.param(WorkerLimits(processor_seconds=0), 4, id="processor time"),
        pytest.param(WorkerLimits(deadline_seconds=0.4), 3, id="deadline"),
    ],
)
async def test_a_worker_that_dies_of_its_limits_costs_one_note_on_one_device(
    street: Neighbours, limits: WorkerLimits, weight: int
):
    a, b = await street.two(calls=False)
    space = await shared_space(a, b)
    light = await new_note(a.desk, space, "the others go on", shared=True)
    heavy = await new_note(a.desk, space, shared=True)
    await a.call("sync", wait=PATIENCE_S)
    assert await shown(b, light) == ("the others go on", [])
    roomy, b.hub.worker = b.hub.worker, NoteWorker(limits)
    await write_a_heavy_note(a, space, heavy, weight)
    await a.call("sync", wait=PATIENCE_S)
    assert await shown(b, heavy) == (None, UNREADABLE)
    assert await shown(b, light) == ("the others go on", [])
    assert not await is_whole(b, space)
    assert await is_whole(a, space)
    fold = await b.hub.run(b.hub.replica.projection.note, bytes.fromhex(heavy), PATH)
    assert len(fold.accepted) == weight + 1
    assert fold.void == {}
    assert (await a.call("verify", against="B"))["against"][space] == "not comparable"
    await b.hub.worker.close()
    b.hub.worker = roomy
    assert (await b.call("verify"))["bad"] == 0
    assert await shown(b, heavy) == await shown(a, heavy)
    assert (await a.call("verify", against="B"))["against"][space] == "equal"


async def test_a_worker_that_is_killed_at_work_is_replaced(street: Neighbours):
    a = await street.node("A", (), calls=False)
    record = await new_note(a.desk, text="first")
    await write_a_heavy_note(a, (await a.call("show", id=record))["space"], record)
    writing = asyncio.create_task(a.hub.write_notes())
    await asyncio.sleep(0.2)
    process = a.hub.worker.process_id
    if process is not None:
        a.hub.worker._child.process.kill()  # type: ignore[union-attr]
    await writing
    (_, length), faults = await shown(a, record)
    assert (length, faults) == (5 * 4_096 + 5, [])


async def test_a_note_that_could_not_be_read_is_tried_again_by_itself(
    street: Neighbours, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("node.notes.note_worker._WAIT_S", 0.2)
    a = await street.node("A", (), calls=False)
    record = await new_note(a.desk)
    roomy, a.hub.worker = a.hub.worker, NoteWorker(WorkerLimits(memory_bytes=1_000_000))
    # What the process has when it starts is enough for a short text.
    later = "later " * 20_000
    await write(a, bytes.fromhex(record), later)
    assert await shown(a, record) == (None, UNREADABLE)
    await a.hub.worker.close()
    a.hub.worker = roomy

    async def is_read() -> bool:
        return await shown(a, record) == ((later[:10], len(later)), [])

    await until_async(is_read)
