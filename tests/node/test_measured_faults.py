"""The table of measured faults, sent by an admitted member of a space over a real session to a real node."""

from __future__ import annotations

import asyncio
import gc
import os
import re
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from crdt import acts, limits
from crdt.note import client_id
from crdt.ops import NoteEdit
from crdt.update_merge import author_of
from identity.errors import Fault
from node.notes.note_worker import NoteWorker
from node.replica.outcome import Written
from node.rooms.rooms import NoteRooms
from tests.crdt.measured_faults import FIRST_TEXT, ROWS
from tests.fuzz.yjs_bytes import section, update, written
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space, until_async
from tests.node.rooms.browsers import Browser, new_note

ROOT = Path(__file__).resolve().parents[2]
PATH = "notes"
BEAT_S = 0.002
BLOCKED_S = 0.05
# An update that can't be in any entry: the member's own node couldn't say it, nor could a peer's take it.
TOO_LARGE_FOR_AN_ENTRY = limits.BODY_BYTES_MAX - 1_000


@dataclass(slots=True)
class Scene:
    """B, and the home of A, which B let into a space, with entries for each row of the table in one note."""

    a: Neighbour
    b: Neighbour
    space: bytes
    record: bytes
    rows: dict[bytes, tuple[str, str]] = field(default_factory=dict)

    async def hand_over(self) -> None:
        """Let A's node, in a process of its own, bring B all it has."""
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.node.hostile_peer", str(self.a.path), cwd=ROOT, env=dict(os.environ)
        )
        assert await child.wait() == 0

    async def verdicts(self, node: Neighbour) -> dict[bytes, str]:
        """Return why each of the hostile entries is void on a node, nothing where it counts."""
        fold = await node.hub.run(node.hub.replica.projection.note, self.record, PATH)
        return {hash_: fold.verdict(hash_).reason for hash_ in self.rows}


class Heart:
    """Beats on the event loop and keeps the longest time that the loop was busy between two beats."""

    def __init__(self) -> None:
        # What the tests have loaded is not to be looked through for garbage while the heart beats.
        gc.collect()
        gc.freeze()
        self.busy_s = 0.0
        self.whole_s = 0.0
        self._task = asyncio.create_task(self._beat())

    async def _beat(self) -> None:
        while True:
            # Of processor time, so that other programs on the machine don't count; what holds the interpreter in
            # another thread shows in the time of the whole process.
            busy, whole = time.thread_time(), time.process_time()
            await asyncio.sleep(BEAT_S)
            self.busy_s = max(self.busy_s, time.thread_time() - busy)
            self.whole_s = max(self.whole_s, time.process_time() - whole)

    def stop(self) -> None:
        """Beat no more."""
        self._task.cancel()
        gc.unfreeze()


@pytest.fixture
async def bare(tmp_path: Path) -> AsyncIterator[Scene]:
    """Give the scene before A wrote anything hostile; A runs without a network."""
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A", (), calls=False), await street.node("B")
        await pair(b, a)
        await a.call("sync", peer="B", wait=PATIENCE_S)
        space = await shared_space(b, a)
        record = await new_note(b.desk, space, FIRST_TEXT, shared=True)
        await a.call("sync", peer="B", wait=PATIENCE_S)
        await a.stop()
        await a.start((), calls=False)
        yield Scene(a, b, bytes.fromhex(space), bytes.fromhex(record))


@pytest.fixture
async def scene(bare: Scene) -> Scene:
    await write_rows(bare)
    await bare.a.stop()
    return bare


async def write_rows(scene: Scene) -> None:
    """Have A sign and keep the updates of every row, each row in a session of its own."""
    hub = scene.a.hub
    before = await hub.run(hub.replica.projection.note, scene.record, PATH)
    author = author_of(before.accepted[0])
    assert author is not None
    outcome = await hub.run(hub.replica.prepare, scene.space, hub.home.clock.now())
    await hub.settle(outcome)
    log = await hub.run(hub.replica.own_data_log, scene.space)
    ops, names = [], []
    for session, (name, row) in enumerate(ROWS.items(), 1_000):
        me = client_id(log, scene.record, PATH, session)
        for data, reason in zip(row.updates(me, author[0]), row.reasons, strict=True):
            op = NoteEdit(scene.record, PATH, session, data)
            written = Written(op=op, deps=before.frontier)
            if len(data) > TOO_LARGE_FOR_AN_ENTRY:
                with pytest.raises(Fault):
                    await hub.append(scene.space, [written])
                continue
            ops.append(written)
            names.append((name, reason))
    for start in range(0, len(ops), 8):
        hashes = await hub.append(scene.space, ops[start : start + 8])
        scene.rows.update(zip(hashes, names[start : start + 8], strict=True))
    await hub.idle()


async def test_a_node_judges_every_row_that_a_member_sends_and_goes_on_all_the_while(scene: Scene):
    b = scene.b
    rooms = NoteRooms(b.hub)
    browser = await Browser.come(rooms, scene.record.hex(), PATH)
    assert browser.text == FIRST_TEXT
    process = b.hub.worker.process_id
    heart = Heart()
    await scene.hand_over()

    async def is_there() -> bool:
        heads = b.hub.inventory.digests(scene.space)
        await b.hub.idle()
        return heads is not None and len(await entries_of(scene, b)) == len(scene.rows)

    await until_async(is_there)
    heart.stop()
    told = await scene.verdicts(b)
    assert {
        scene.rows[hash_][0]: reason for hash_, reason in told.items() if reason != scene.rows[hash_][1]
    } == {}
    assert heart.busy_s < BLOCKED_S
    # With what the store's thread did between two beats; it may not hold the interpreter for long either.
    assert heart.whole_s < 5 * BLOCKED_S
    assert b.hub.worker.process_id == process
    await browser.hear_all()
    shown = await b.call("show", id=scene.record.hex())
    assert not shown["local_faults"]
    assert browser.text == shown["fields"][PATH]
    await rooms.close()
    # A started again, and whoever reads it a second time, shows the same.
    await scene.a.start((), calls=False)
    await scene.a.call("sync", peer="B", wait=PATIENCE_S)
    hashes = [await node.hub.view_hash(scene.space, 0) for node in (scene.a, b)]
    assert hashes[0] == hashes[1]
    assert hashes[0].is_whole


async def entries_of(scene: Scene, node: Neighbour) -> list[bytes]:
    """Return which of the hostile entries a node understood."""
    fold = await node.hub.run(node.hub.replica.projection.note, scene.record, PATH)
    return [hash_ for hash_ in scene.rows if hash_ in fold._entries]


async def test_the_heart_misses_a_beat_where_the_loop_is_blocked():
    heart = Heart()
    await asyncio.sleep(5 * BEAT_S)
    begin = time.thread_time()
    while time.thread_time() < begin + 1.2 * BLOCKED_S:
        pass
    await asyncio.sleep(5 * BEAT_S)
    heart.stop()
    assert heart.busy_s > BLOCKED_S


async def test_a_note_made_to_cost_hours_is_unreadable_here_until_a_signed_act_sets_its_writer_aside(
    bare: Scene,
):
    a, b = bare.a, bare.b
    good = await new_note(b.desk, bare.space.hex(), "the others go on", shared=True)
    log, group = await write_a_note_that_costs_hours(bare), a.group
    heart = Heart()
    await a.stop()
    await bare.hand_over()
    await b.hub.idle()
    heart.stop()
    assert heart.busy_s < BLOCKED_S
    for _ in range(2):
        shown = await b.call("show", id=bare.record.hex())
        assert [fault["id"] for fault in shown["local_faults"]] == ["note-unreadable-here"]
        assert not (await b.hub.view_hash(bare.space, 0)).is_whole
        assert (await b.call("show", id=good))["fields"][PATH] == "the others go on"
        with pytest.raises(Fault, match="note-unreadable"):
            await Browser.come(NoteRooms(b.hub), bare.record.hex(), PATH)
        # It is remembered over a restart: nothing is spent on it again.
        await b.stop()
        await b.start()
    begin = time.process_time()
    await b.hub.append_control(bare.space, acts.Remove(group, ((log, 0),), None, ()))
    await b.hub.idle()
    shown = await b.call("show", id=bare.record.hex())
    assert (shown["fields"][PATH], shown["local_faults"]) == (FIRST_TEXT, [])
    assert (await b.hub.view_hash(bare.space, 0)).is_whole
    assert time.process_time() - begin < 10


async def write_a_note_that_costs_hours(scene: Scene) -> bytes:
    """Have A put thousands of letters into a note, and learn of one more with each of thousands; return A's log."""
    hub = scene.a.hub
    outcome = await hub.run(hub.replica.prepare, scene.space, hub.home.clock.now())
    await hub.settle(outcome)
    log: bytes = await hub.run(hub.replica.own_data_log, scene.space)
    ids = {client_id(log, scene.record, PATH, session): session for session in range(2_000, 2_003)}
    learns, line, many = sorted(ids)
    before = None
    updates = [(line, update(section(line, 0, written("c" * 4_096))))]
    for start in range(0, 4 * 4_096, 4_096):
        items = []
        for clock in range(start, start + 4_096):
            items.append(written("a", right=before))
            before = (many, clock)
        updates.append((many, update(section(many, start, *items))))
    items = [written("z", left=(line, place)) for place in range(4_095)]
    updates.append((learns, update(section(learns, 0, *items))))
    for client, data in updates:
        op = NoteEdit(scene.record, PATH, ids[client], data)
        await hub.append(scene.space, [Written(op=op, deps=(scene.record,))])
    await hub.idle()
    return log


@pytest.mark.skipif(sys.platform != "linux", reason="told by /proc")
@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if "" in row.reasons])
async def test_what_is_let_in_takes_little_memory_of_the_worker(name: str):
    other, me = 2**52 + 11, 2**52 + 3
    row = ROWS[name]
    let_in = [data for data, reason in zip(row.updates(me, other), row.reasons, strict=True) if not reason]
    before = update(section(other, 0, written(FIRST_TEXT)))
    worker = NoteWorker()
    try:
        await worker.apply(bytes(32), [before])
        least = peak_bytes(worker)
        await worker.apply(bytes(32), [before, *let_in])
        # Without a bound on the items of an update 10,000 letters took 92 MB, 100,000 more than 5 GB.
        assert peak_bytes(worker) - least < 16 * 1024 * 1024
    finally:
        await worker.close()


def peak_bytes(worker: NoteWorker) -> int:
    status = Path("/proc", str(worker.process_id), "status").read_text(encoding="ascii")
    (peak,) = re.findall(r"^VmHWM:\s+(\d+) kB", status, re.MULTILINE)
    return int(peak) * 1024
