"""Rows of what came in or was written are written once it is quiet, before any question, and when the program ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from crdt.limits import RUN_BYTES_MAX
from crdt.ops import Create, Edit, Write
from node import catching_up
from node.desk.desk import Desk
from node.home import open_home
from node.hub import Hub, open_hub
from node.replica import due_rows, row_writing
from node.replica.outcome import Written
from node.store import meta
from tests.bench.homes import edits, new_home, records, shared

COUNT = 30


@asynccontextmanager
async def behind(
    folder: Path, monkeypatch: pytest.MonkeyPatch, rest_s: float = 600.0, *, looking: bool = False
) -> AsyncIterator[Hub]:
    """Give a hub that has just taken in what another home wrote in three records."""
    monkeypatch.setattr(catching_up, "REST_S", rest_s)
    a, b = await new_home(folder, "A"), await new_home(folder, "B")
    space = await shared(a, b)
    made = await a.run(records, a.replica, a, space, 3)
    await a.run(edits, a.replica, a, space, made[0], COUNT)
    hub = await open_hub(b)
    for bytes_max in (1, RUN_BYTES_MAX):
        # What opens a log first: whoever writes there changes rights, about which the hub asks at once.
        for head in await a.run(a.replica.heads, space):
            run, _ = await a.run(a.replica.load_run, space, head.log, 0, b"", bytes_max)
            await hub.ingest(space, run, payer=b"peer")
        if bytes_max == 1:
            await hub.idle()
            if looking:
                await Desk(hub).call("status", {})
    await a.close()
    try:
        yield hub
    finally:
        await hub.close()


def shown(hub: Hub) -> int:
    """Return how many records have their rows."""
    return int(hub.replica.db.execute("SELECT count(*) FROM views").fetchone()[0])


async def test_a_question_finds_all_rows_and_work_that_reads_none_may_skip_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        assert await hub.home.run(shown, hub) == 0
        assert await hub.run(shown, hub) == 3


async def test_the_list_of_spaces_waits_for_no_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with behind(tmp_path, monkeypatch) as hub:
        [space] = [one for one in await Desk(hub).call("space list", {}) if one["sort"] == "shared"]
        assert len(space["members"]) == 2 and await hub.home.run(shown, hub) == 0


async def test_rows_are_written_once_it_is_quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with behind(tmp_path, monkeypatch, 0.0) as hub:
        for _ in range(100):
            await hub.home.run(lambda: None)
            if not hub.replica.projection.is_behind:
                break
        assert await hub.home.run(shown, hub) == 3


async def test_while_somebody_waits_for_rows_nothing_more_is_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        monkeypatch.setattr(due_rows, "_AT_ONCE", 1)
        monkeypatch.setattr("node.replica.replica.ROWS_PIECE_S", -1.0)
        done: list[str] = []
        take_in = hub.replica.take_in

        def taken(*given: Any) -> Any:
            done.append("taken")
            return take_in(*given)

        monkeypatch.setattr(hub.replica, "take_in", taken)
        asks = asyncio.create_task(hub.run(done.append, "answered"))
        await hub.home.run(lambda: None)
        await asyncio.sleep(0)
        [space] = [one for one in hub.replica.spaces if hub.replica.spaces[one].name == "Joint"]
        head = next(one for one in hub.inventory.heads(space).values() if not one.is_control)
        run, _ = await hub.home.run(
            hub.replica.load_run, space, head.log, head.height - 1, b"", RUN_BYTES_MAX
        )
        assert hub.replica.projection.is_behind and not done
        await asyncio.gather(asks, hub.ingest(space, run, payer=b"peer"))
        assert done == ["answered", "taken"]


@pytest.mark.parametrize(
    ("looking", "alone_max", "held_max", "wanted"),
    [(True, 9, 9, 3), (False, 9, 9, 0), (False, 2, 9, 3), (False, 9, 2, 3)],
)
async def test_few_rows_wait_at_a_time_while_somebody_looks_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looking: bool, alone_max: int, held_max: int, wanted: int
):
    monkeypatch.setattr(catching_up, "ROWS_WAIT_MAX", 2)
    monkeypatch.setattr(catching_up, "ROWS_WAIT_ALONE_MAX", alone_max)
    monkeypatch.setattr(catching_up, "RECORDS_HELD_MAX", held_max)
    async with behind(tmp_path, monkeypatch, looking=looking) as hub:
        assert await hub.home.run(shown, hub) == wanted


async def test_what_is_being_taken_in_is_no_quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with behind(tmp_path, monkeypatch) as hub:
        monkeypatch.setattr(catching_up, "REST_S", 0.01)
        waiting = catching_up.CatchingUp(hub)
        with waiting.taking():
            with waiting.taking():
                pass
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await _are_written(hub)
        await _are_written(hub)


async def test_an_exchange_without_an_end_does_not_keep_rows_from_being_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        monkeypatch.setattr(catching_up, "REST_S", 0.01)
        monkeypatch.setattr(catching_up, "WAIT_S_MAX", 0.05)
        waiting = catching_up.CatchingUp(hub)
        with waiting.taking():
            with waiting.taking():
                pass
            await _are_written(hub)


async def test_texts_wait_for_what_is_being_taken_in_but_not_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        waiting = catching_up.CatchingUp(hub)
        await waiting.quiet(600)
        with waiting.taking():
            await waiting.quiet(0.01)
            await waiting.quiet(-1)
            late = asyncio.create_task(waiting.quiet(600))
            for _ in range(10):
                await asyncio.sleep(0)
            assert not late.done()
        await late


async def test_texts_wait_for_what_follows_a_run_of_many_entries_and_after_few_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        [space] = [one for one in hub.replica.spaces if hub.replica.spaces[one].name == "Joint"]
        head = next(one for one in hub.inventory.heads(space).values() if not one.is_control)
        run, _ = await hub.home.run(hub.replica.load_run, space, head.log, 0, b"", RUN_BYTES_MAX)
        for few, is_quiet in ((len(run.items) + 1, True), (len(run.items), False)):
            monkeypatch.setattr(catching_up, "_MANY_ENTRIES", few)
            let_go = threading.Event()
            busy = asyncio.create_task(hub.home.run(let_go.wait, 60))
            asyncio.get_running_loop().call_later(0.3, let_go.set)
            await hub.catching_up.take_in(space, run, hub.home.clock.now(), b"peer")
            waiting = asyncio.create_task(hub.catching_up.quiet(600))
            await asyncio.sleep(0)
            assert waiting.done() is is_quiet
            await asyncio.gather(busy, waiting)


async def _are_written(hub: Hub) -> None:
    while await hub.home.run(shown, hub) < 3:
        await asyncio.sleep(0)


async def test_whoever_waits_until_all_is_done_waits_for_rows_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        await hub.idle()
        assert await hub.home.run(shown, hub) == 3


async def test_a_home_that_is_closed_keeps_nothing_waiting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with behind(tmp_path, monkeypatch):
        pass
    home = await open_home(tmp_path / "B", lambda: None)
    assert not home.replica.projection.is_behind
    await home.close()


async def test_a_disk_that_refuses_rows_lets_questions_be_answered_and_is_asked_again_when_it_takes_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch) as hub:
        tries = []

        def refused(projection: Any, given: Any) -> None:
            tries.append(len(given))
            raise sqlcipher.OperationalError("database or disk is full")

        monkeypatch.setattr(due_rows, "compose", refused)
        assert [await hub.run(shown, hub) for _ in range(3)] == [0, 0, 0] and tries == [3]
        assert await hub.run(hub.replica.projection.listing.briefs, "1", ()) == []
        monkeypatch.setattr(due_rows, "compose", row_writing.compose)
        with hub.replica.transaction():
            pass
        assert await hub.run(shown, hub) == 3


async def test_what_is_written_here_waits_alike_and_whoever_asks_finds_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with behind(tmp_path, monkeypatch, 0.05) as hub:
        assert await hub.run(shown, hub) == 3
        home = await hub.run(meta.read, hub.replica.db, "home_space")
        op = Create("need", False, "own", None, "", (Write("title", "Own"),))
        [made] = await hub.append(home, [Written(op=op)])

        def titles() -> list[str]:
            found = hub.replica.db.execute("SELECT title FROM records WHERE title LIKE 'Own%'").fetchall()
            return [title for (title,) in found]

        async def edit(title: str, last: bytes) -> bytes:
            op = Edit(made, (Write("title", title, (0,)),))
            [edit] = await hub.append(home, [Written(op=op, deps=(last,))])
            return edit

        assert await hub.home.run(titles) == ["Own"]
        last = await edit("Own, again", await edit("Own, changed", made))
        assert hub.replica.projection.is_behind
        assert await hub.run(titles) == ["Own, again"]
        await edit("Own, at last", last)
        async with asyncio.timeout(20):
            while await hub.home.run(titles) != ["Own, at last"]:
                await asyncio.sleep(0.01)
