"""What a change sets in motion: news for whoever listens, texts of notes, notices, names of peers."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from crdt import acts
from crdt.limits import RUN_BYTES_MAX
from crdt.record import RecordFold
from identity.errors import Refused
from node.desk.reading import holders_of
from node.generations import checkpoints
from node.home import open_home
from node.hub import Hub, open_hub
from node.replica.notices import keep_notice
from tests.bench.homes import edits, new_home, records, send, shared
from tests.node.desk_world import one_desk
from tests.node.neighbours import PATIENCE_S, neighbours, shared_space, until
from tests.node.twins import edit, event, read
from web.local.events import EVENTS_MAX


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[Hub]:
    async with one_desk(tmp_path) as desk:
        yield desk.hub


async def note_of(hub: Hub, record: bytes) -> object:
    await hub.write_notes()
    return await hub.run(read, hub.replica, record, "notes")


async def test_subscribers_hear_of_records_until_they_leave(hub: Hub):
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    with hub.subscribe() as events, hub.subscribe() as other:
        (record,) = await hub.append(space, [event("Vigil")])
        told = {"event": "record", "id": record.hex(), "space": space.hex()}
        heard = events.take()
        assert heard == other.take() and heard[-1] == told
        # The first words in a space also begin a log, which is news of the space itself.
        assert heard[:-1] == [{"event": "space", "id": space.hex()}]
    await hub.append(space, [event("Walk")])
    assert events.take() == []


async def test_who_looks_on_has_read_what_was_just_written_before_the_peer_hears_that_it_came(tmp_path: Path):
    a, b = await new_home(tmp_path, "A"), await new_home(tmp_path, "B")
    space = await shared(a, b)
    [record] = await a.run(records, a.replica, a, space, 1)
    await send(a, b, space)
    hub, seen = await open_hub(b), asyncio.Queue[object]()
    [log] = [head for head in hub.inventory.heads(space).values() if not head.is_control]

    async def look() -> None:
        with hub.subscribe() as events:
            seen.put_nowait("ready")
            await events.get()
            seen.put_nowait(await hub.home.run(hub.replica.projection.fold, record))

    looks = asyncio.create_task(look())
    assert await seen.get() == "ready"
    await a.run(edits, a.replica, a, space, record, 1)
    run, _ = await a.run(a.replica.load_run, space, log.log, log.height, b"", RUN_BYTES_MAX)
    await hub.ingest(space, run, payer=b"peer")
    fold = seen.get_nowait()
    assert isinstance(fold, RecordFold) and fold.registers.values("place") == ("Place 0",)
    await looks
    await hub.close()
    await a.close()


async def test_a_subscriber_that_does_not_read_loses_the_oldest(hub: Hub):
    with hub.subscribe() as events:
        for number in range(EVENTS_MAX + 10):
            hub.publish({"event": "tick", "number": number})
        first, *others = events.take()
    assert first == {"event": "missed"}
    assert [one["number"] for one in others] == list(range(10, EVENTS_MAX + 10))


async def test_whoever_syncs_hears_that_a_space_grew_and_the_inventory_knows(hub: Hub):
    grew: list[bytes] = []
    hub.on_grew.append(grew.append)
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    before = hub.inventory.digests(space)
    await hub.append(space, [event("Vigil")])
    assert grew.count(space) >= 2
    assert hub.inventory.digests(space) != before


async def test_links_are_told_of_a_change_before_whoever_looks_on_here(hub: Hub):
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    (record,) = await hub.append(space, [event("Vigil")])
    with hub.subscribe() as events:
        before: list[list[object]] = []
        hub.on_grew.append(lambda _: before.append(list(events.take())))
        await hub.append(space, [await hub.run(lambda: edit(hub.replica, record, title="Walk"))])
        assert before == [[]] and [one["id"] for one in events.take()] == [record.hex()]


async def test_a_space_is_looked_at_once_nothing_was_written_there_for_a_while(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(checkpoints, "QUIET_S", 0.1)
    space, loop = await hub.found(acts.SpaceSort.SHARED, "Joint"), asyncio.get_running_loop()
    last_s: list[float] = []
    # Whoever looks has to wait, so that it is seen.
    gate = threading.Event()
    gated = asyncio.create_task(hub.home.run(gate.wait, PATIENCE_S))

    def again() -> None:
        hub.checkpoints.stir(space)
        last_s.append(loop.time())

    again()
    loop.call_later(0.05, again)
    await until(is_looking)
    assert len(last_s) == 2 and loop.time() >= last_s[-1] + checkpoints.QUIET_S
    gate.set()
    await gated


def is_looking() -> bool:
    """Tell whether a space is being looked at."""
    return any(getattr(task.get_coro(), "__name__", "") == "tidy" for task in asyncio.all_tasks())


async def test_a_space_in_which_it_is_never_quiet_is_looked_at_nevertheless(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(checkpoints, "QUIET_S", 60.0)
    monkeypatch.setattr(checkpoints, "WAIT_S_MAX", 0.1)
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    gate = threading.Event()
    gated = asyncio.create_task(hub.home.run(gate.wait, PATIENCE_S))
    hub.checkpoints.stir(space)
    await until(is_looking)
    gate.set()
    await gated


async def test_a_note_is_put_together_once_it_changed(hub: Hub):
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    (record,) = await hub.append(space, [event("Vigil")])
    await hub.edit_note(record, "notes", "", "Bring bread.", None)
    await hub.edit_note(record, "notes", "Bring bread.", "Bring bread and salt.", None)
    # Who read the first text and changed its beginning takes nothing from what was added since.
    await hub.edit_note(record, "notes", "Bring bread.", "Please bring bread.", None)
    assert await note_of(hub, record) == "Please bring bread and salt."
    with pytest.raises(Refused, match="record-unknown"):
        await hub.edit_note(bytes(32), "notes", "", "word", None)


async def test_notes_left_over_when_the_program_stopped_are_put_together_at_the_next_start(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        fields = {"title": "Vigil", "start": "2026-12-01", "notes": "Bring bread."}
        record = bytes.fromhex((await desk.call("add", {"kind": "event", "fields": fields}))["id"])
        await desk.hub.run(desk.hub.replica.db.execute, "UPDATE notes SET is_stale = 1, text = 'old'")
    again = await open_hub(await open_home(tmp_path / "A", lambda: None))
    try:
        assert await note_of(again, record) == "Bring bread."
        assert await again.run(again.replica.stale_notes) == []
    finally:
        await again.close()


async def test_the_view_hash_waits_for_notes(hub: Hub):
    space = await hub.found(acts.SpaceSort.SHARED, "Joint")
    (record,) = await hub.append(space, [event("Vigil")])
    before = await hub.view_hash(space, 0)
    await hub.edit_note(record, "notes", "", "Bring bread.", None)
    after = await hub.view_hash(space, 0)
    assert before.is_whole and after.is_whole and before.hash != after.hash
    assert await hub.view_hash(space, 0) == after


async def test_notices_are_published_and_the_newest_hundred_stay(hub: Hub):
    with hub.subscribe() as events:
        await hub.notice("home-elsewhere", {"log": "ab"})
        assert events.take() == [{"event": "notice", "message": "home-elsewhere", "fields": {"log": "ab"}}]

    def fill() -> list[str]:
        for number in range(150):
            keep_notice(hub.replica.db, number, f"notice-{number}", {})
        return [message for (message,) in hub.replica.db.execute("SELECT message FROM notices ORDER BY id")]

    assert await hub.run(fill) == [f"notice-{number}" for number in range(50, 150)]


async def test_calls_are_numbered_and_no_two_hubs_share_an_instance(tmp_path: Path):
    async with one_desk(tmp_path, "A") as a, one_desk(tmp_path, "B") as b:
        assert [a.hub.next_call() for _ in range(3)] == [1, 2, 3]
        assert a.hub.instance != b.hub.instance


async def test_a_home_in_doubt_says_so_when_it_is_opened(tmp_path: Path):
    async with one_desk(tmp_path):
        pass
    shutil.copytree(tmp_path / "A", tmp_path / "copy")
    hub = await open_hub(await open_home(tmp_path / "copy", lambda: None))
    try:
        found = await hub.run(lambda: hub.replica.db.execute("SELECT message FROM notices").fetchall())
        assert found == [("home-first-here",)]
    finally:
        await hub.close()


async def test_a_shared_space_is_taken_up_and_told_with_the_names_of_its_groups(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        with b.hub.subscribe() as events:
            space = await shared_space(a, b)
        assert {"event": "space", "id": space} in events.take()
        await b.hub.idle()
        assert a.group in b.hub.access[bytes.fromhex(space)]
        assert (await b.peer(a)).name == "A"
        told = await a.call(
            "add", kind="event", space=space, fields={"title": "Vigil", "start": "2026-12-01"}
        )
        await a.call("sync", wait=PATIENCE_S)
        log = next(head for head in a.hub.replica.heads(bytes.fromhex(space)) if not head.is_control)
        await a.hub.peer_holds(b.group, bytes.fromhex(space), ((log.log, log.height),))
        row = await a.hub.run(a.hub.replica.projection.row, bytes.fromhex(told["id"]))
        held = await a.hub.run(holders_of, a.hub, row.record)
        assert [one.group for one in held] == [b.group]


async def test_what_is_to_be_done_after_a_home_was_closed_is_left_to_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """A link that still stores something as its home is closed leaves nothing behind that asks the closed store."""
    monkeypatch.setattr(checkpoints, "QUIET_S", 0.0)
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        hub, space = a.hub, bytes.fromhex((await a.call("space create", name="Joint"))["space"])
        await a.stop()
        hub.checkpoints.stir(space)
        hub.spawn(hub.write_notes())
        hub.spawn(hub.checkpoints.tidy(space))
        for _ in range(10):
            await asyncio.sleep(0)
        assert "follow-up work failed" not in caplog.text
