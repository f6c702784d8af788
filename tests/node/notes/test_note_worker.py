from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from crdt.document import Document, content_hash
from identity.errors import Refused
from node.notes import note_worker
from node.notes.note_messages import Snapshot
from node.notes.note_worker import NoteWorker, Unreadable, WorkerLimits
from tests.fuzz.updates import people_of

NOTE = b"n" * 32
OTHER = b"o" * 32
# Found by mutation: after these three in order, reading the map "m" of the document never returned.
ENDLESS = [
    bytes.fromhex("010203002701016d026e330008000300037c3f8000007c400000007c4040000000"),
    bytes.fromhex("01010379c40301030208f09f9982f09f998200"),
    bytes.fromhex("0104014187010803017028000141016101770162077f014106040001430568656c6c6f00"),
]


@contextlib.asynccontextmanager
async def running(**limits: float) -> AsyncIterator[NoteWorker]:
    worker = NoteWorker(WorkerLimits(**limits))  # type: ignore[arg-type]
    try:
        yield worker
    finally:
        await worker.close()


def written(*words: str) -> list[bytes]:
    document = Document(5)
    return [document.replace(10_000, 10_000, word) for word in words]


async def test_a_note_is_put_together_and_goes_on_with_new_updates_alone():
    updates = written("Treffen ", "морген ", "😀")
    async with running() as worker:
        first = await worker.apply(NOTE, updates[:1])
        assert first.text == "Treffen "
        process = worker.process_id
        every = await worker.apply(NOTE, updates)
        assert (every.text, every.rich) == ("Treffen морген 😀", "")
        assert every.content_hash == content_hash([("Treffen морген 😀", {})])
        assert await worker.apply(NOTE, updates, fresh=True) == every
        assert await worker.apply(NOTE, []) == await worker.apply(OTHER, [])
        assert worker.process_id == process


async def test_several_notes_are_put_together_at_once_and_go_on():
    one, two = written("a", "b", "c"), written("x", "y")
    async with running() as worker:
        both = await worker.apply_all([(NOTE, one[:2]), (OTHER, two)])
        assert both is not None and [found.text for found in both] == ["ab", "xy"]
        assert both[1] == await worker.apply(OTHER, two)
        more = await worker.apply_all([(NOTE, one), (OTHER, two[:1])])
        assert more is not None and [found.text for found in more] == ["abc", "x"]


async def test_a_bomb_among_several_is_found_when_each_is_asked_for():
    bomb, good = [b"\xff" * 40], written("the others go on")
    async with running() as worker:
        assert await worker.apply_all([(OTHER, good), (NOTE, bomb)]) is None
        assert (await worker.apply(OTHER, good)).text == "the others go on"
        with pytest.raises(Unreadable):
            await worker.apply(NOTE, bomb)
        both = await worker.apply_all([(OTHER, good), (b"m" * 32, good)])
        assert both is not None and both[0] == both[1]


async def test_a_note_that_could_not_be_put_together_is_not_asked_for_with_others():
    bomb, good = [b"\xff" * 40], written("good")
    async with running() as worker:
        with pytest.raises(Unreadable):
            await worker.apply(NOTE, bomb)
        await worker.apply(OTHER, good)
        process = worker.process_id
        assert await worker.apply_all([(OTHER, good), (NOTE, bomb)]) is None
        assert worker.process_id == process


async def test_several_notes_of_which_the_process_dropped_one_are_asked_for_one_by_one():
    updates = written(*("word " * 20).split())
    async with running(held_bytes=1) as worker:
        for _ in range(3):
            both = await worker.apply_all([(NOTE, updates), (OTHER, updates)])
            for note in (NOTE, OTHER):
                assert both is not None or (await worker.apply(note, updates)).text == "word" * 20


async def test_an_edit_returns_its_update_and_counts_once_it_is_handed_in():
    updates = written("one two three")
    async with running() as worker:
        edited = await worker.edit(
            NOTE, updates, read_text="one two three", new_text="one 2 three", client_id=77
        )
        assert edited.applied.text == "one 2 three"
        assert (await worker.apply(NOTE, [*updates, edited.update])).text == "one 2 three"
        # An edit that was never entered in the log leaves nothing behind.
        assert (await worker.apply(NOTE, updates)).text == "one two three"
        again = await worker.edit(
            NOTE, updates, read_text="one two three", new_text="one two three", client_id=77
        )
        assert again.update == b""


async def test_text_that_is_no_unicode_is_refused():
    async with running() as worker:
        with pytest.raises(Refused, match="note-not-text"):
            await worker.edit(NOTE, [], read_text="", new_text="\ud83d", client_id=9)
        assert worker.process_id is None


async def test_a_snapshot_holds_the_whole_document():
    updates = written("a", "b", "c")
    async with running() as worker:
        assert Document.load(await worker.snapshot(NOTE, updates), 1).text == "abc"


async def test_documents_that_the_process_dropped_are_sent_again():
    updates = written(*("word " * 20).split())
    async with running(held_bytes=1) as worker:
        for _ in range(3):
            for note in (NOTE, OTHER):
                assert (await worker.apply(note, updates)).text == "word" * 20


async def test_a_killed_process_is_replaced():
    updates = written("still ", "here")
    async with running() as worker:
        await worker.apply(NOTE, updates[:1])
        process = worker.process_id
        assert process is not None
        os.kill(process, signal.SIGKILL)
        assert (await worker.apply(NOTE, updates)).text == "still here"
        assert worker.process_id not in (None, process)


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param([b"\xff" * 40], id="noise"),
        # Two sections of one client: a panic.
        pytest.param(
            [bytes.fromhex("020101000401017401610101010004010174016100")], id="panic of two sections"
        ),
        # Arrays in arrays, 30,000 deep: a crash of the process while reading.
        pytest.param(
            [bytes.fromhex("0101010008010174") + b"\x01" + b"\x75\x01" * 30_000 + b"\x7e\x00"], id="depth"
        ),
        pytest.param(ENDLESS, id="an endless read"),
    ],
)
async def test_a_bomb_costs_its_own_note_only(bomb: list[bytes]):
    good = written("the others go on")
    async with running(deadline_seconds=5, processor_seconds=2) as worker:
        await worker.apply(OTHER, good)
        try:
            await worker.apply(NOTE, bomb)
        except Unreadable:
            with pytest.raises(Unreadable):
                await worker.apply(NOTE, bomb)
        assert (await worker.apply(OTHER, good)).text == "the others go on"
        assert (await worker.apply(NOTE, good)).text == "the others go on"


async def test_a_bomb_of_memory_dies_in_its_own_process():
    # One transaction of 100,000 one-letter items that yrs joins with quadratic memory.
    items = b"".join(
        b"\x84\x01" + _varint(clock - 1) + b"\x01a" if clock else b"\x04\x01\x01t\x01a"
        for clock in range(100_000)
    )
    bomb = b"\x01" + _varint(100_000) + b"\x01\x00" + items + b"\x00"
    async with running(memory_bytes=768 * 1024 * 1024, deadline_seconds=20, processor_seconds=8) as worker:
        with pytest.raises(Unreadable):
            await worker.apply(NOTE, [bomb])
        assert (await worker.apply(OTHER, written("alive"))).text == "alive"


async def test_admitted_updates_of_hostile_devices_do_no_harm(seed: int):
    async with running() as worker:
        await worker.apply(OTHER, [])
        process = worker.process_id
        for number in range(30):
            replica = people_of(seed + number)[0]
            live = await worker.apply(NOTE, replica.fold.accepted)
            rebuilt = await worker.apply(NOTE, replica.fold.accepted_in_order, fresh=True)
            reloaded = Document.load(await worker.snapshot(NOTE, replica.fold.accepted_in_order), 1)
            assert live == rebuilt
            assert live.content_hash == reloaded.content_hash == replica.document.content_hash
        assert worker.process_id == process


async def test_more_updates_of_what_could_not_be_put_together_cost_nothing_until_it_is_time_again():
    bomb, more = [b"\xff" * 40], written("more")
    async with running() as worker:
        with pytest.raises(Unreadable) as first:
            await worker.apply(NOTE, bomb)
        await worker.apply(OTHER, [])
        process = worker.process_id
        with pytest.raises(Unreadable) as second:
            await worker.apply(NOTE, [*bomb, *more])
        # Not even tried: the process that failed would be another by now.
        assert worker.process_id == process
        assert 0 < second.value.wait_s <= first.value.wait_s
        assert (await worker.apply(NOTE, more)).text == "more"
        with pytest.raises(Unreadable):
            await worker.apply(NOTE, bomb)
        worker.begin_anew()
        with pytest.raises(Unreadable):
            await worker.apply(NOTE, bomb)
        assert worker.process_id != process


async def test_a_snapshot_is_trusted_once_a_fresh_process_read_it(monkeypatch: pytest.MonkeyPatch):
    updates, started = written("one ", "two"), []
    real = note_worker._start

    async def start(limits: WorkerLimits) -> Any:
        child = await real(limits)
        started.append(child.process.pid)
        return child

    monkeypatch.setattr(note_worker, "_start", start)
    async with running() as worker:
        assert Document.load(await worker.snapshot(NOTE, updates), 1).text == "one two"
        assert len(set(started)) == 2
        assert worker.process_id == started[0]
        for false in (
            Snapshot(updates[0], content_hash([("one two", {})])),
            Snapshot(b"\xff", content_hash([])),
        ):
            assert not await worker._prove(false)
    async with running() as worker:

        async def unproven(_: object) -> bool:
            return False

        monkeypatch.setattr(worker, "_prove", unproven)
        with pytest.raises(Unreadable):
            await worker.snapshot(NOTE, updates)


@pytest.mark.skipif(sys.platform != "linux", reason="told by /proc")
async def test_the_process_runs_under_its_limits_and_is_the_first_to_go_where_memory_runs_out():
    async with running(memory_bytes=700 * 1024 * 1024, processor_seconds=7) as worker:
        await worker.apply(NOTE, written("a"))
        folder = Path("/proc", str(worker.process_id))
        told = (folder / "limits").read_text(encoding="ascii")
        assert (folder / "oom_score_adj").read_text(encoding="ascii").strip() == "1000"
        found = dict(re.findall(r"^(Max [a-z ]+?)  +(\S+)", told, re.MULTILINE))
        assert found["Max address space"] == str(700 * 1024 * 1024)
        assert found["Max core file size"] == found["Max file size"] == "0"
        assert 7 < int(found["Max cpu time"]) < 30


async def test_a_call_given_up_does_not_confuse_the_next():
    updates = written("calm")
    async with running() as worker:
        await worker.apply(NOTE, updates)
        call = asyncio.create_task(worker.apply(OTHER, written("x" * 200_000)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        assert (await worker.apply(NOTE, updates)).text == "calm"


async def test_an_idle_process_ends():
    async with running(idle_seconds=0.01) as worker:
        await worker.apply(NOTE, written("soon gone"))
        async with asyncio.timeout(10):
            while worker.process_id is not None:
                await asyncio.sleep(0.005)
        assert (await worker.apply(NOTE, written("back"))).text == "back"


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)
