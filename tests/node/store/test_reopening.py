"""A home whose disk gave back something damaged is opened again while it runs, and goes on by itself."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Fault, Refused, Unavailable
from node.door.front import Front
from node.home import Home, open_again, open_home
from node.store import reopening
from node.store.pages import PAGE_BYTES
from node.store.reopening import DAMAGE_MET, OPENINGS_MAX, Reopening
from tests.node.damaged_disk import pages_of, spoil
from tests.node.neighbours import until
from tests.node.page_world import PASSPHRASE, counts, keeper_of, node_at
from web.local.events import EVENTS_MAX
from web.local.sessions import KEEPER

EVENT: dict[str, Any] = {"event": "notice", "message": DAMAGE_MET, "fields": {}}


async def spoilt(front: Front, chance: random.Random) -> None:
    """Have noise on the disk in the place of many pages, and none of them in memory."""
    hub = front.desk.hub

    def emptied() -> None:
        hub.replica.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    await hub.run(emptied)
    store = front.path / "store.db"
    for page in range(pages_of(store) * 3 // 4, pages_of(store) * 3 // 4 + 3):
        spoil(store, page, chance)
    assert store.stat().st_size % PAGE_BYTES == 0
    await hub.run(lambda: hub.replica.db.execute("PRAGMA shrink_memory"))


async def test_who_is_in_stays_in_and_goes_on(tmp_path: Path, seed: int):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        for number in range(12):
            fields = {"title": f"Meeting {number}", "notes": "Bring water. " * 60}
            assert isinstance(await page.call("add", kind="event", fields=fields), dict)
        before, hub = await counts(front), front.desk.hub
        await spoilt(front, random.Random(seed))
        with pytest.raises(Refused, match=DAMAGE_MET):
            await hub.scrub.once()
        # What is asked meanwhile waits, and is answered.
        told = await page.call("status")
        assert isinstance(told, dict), told
        assert front.desk.hub is not hub and not front.desk.hub.home.store.is_damaged
        assert {"store-rescued", "store-rescued-whole"} & {one["message"] for one in told["notices"]}
        assert (await page.door())["signed_in"]
        assert (await counts(front)).keys() == before.keys()
        assert isinstance(await page.call("add", kind="event", fields={"title": "After"}), dict)


async def test_damage_that_is_told_in_a_rush_of_other_things_is_not_missed(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        hub = front.desk.hub
        hub.home.store.met_damage()
        for number in range(EVENTS_MAX):
            hub.publish({"event": "record", "id": f"{number:064x}"})
        assert isinstance(await page.call("status"), dict)
        assert front.desk.hub is not hub and not front.desk.hub.home.store.is_damaged


async def test_where_nothing_can_be_saved_it_stays_closed_and_says_so(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        said: list[dict[str, Any]] = []
        monkeypatch.setattr(front, "_announce", said.append)

        def nothing(path: Path, key: bytes) -> None:
            raise Refused("store-damaged")

        monkeypatch.setattr("node.home.rescue", nothing)
        hub = front.desk.hub
        await spoilt(front, random.Random(seed))
        with pytest.raises(Refused, match=DAMAGE_MET):
            await hub.scrub.once()
        await until(lambda: any(one.get("message") == "store-damaged" for one in said))
        await front.reopening.wait()
        assert front.state == "locked" and (await page.door())["signed_in"] is False


async def test_who_unlocks_it_while_it_is_tried_again_keeps_it(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reopening, "AGAIN_AFTER_S", 0.2)
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        made = await page.call("add", kind="event", fields={"title": "Meeting"})
        assert isinstance(made, dict)
        passing = [Refused("store-disk-fault")]

        async def failing_once(home: Home) -> Home:
            if passing:
                raise passing.pop()
            return await open_again(home)

        monkeypatch.setattr("node.door.front.open_again", failing_once)
        hub = front.desk.hub
        await spoilt(front, random.Random(seed))
        with pytest.raises(Refused, match=DAMAGE_MET):
            await hub.scrub.once()
        await until(lambda: not passing and front.reopening.is_under_way)
        await front.reopening.wait()
        assert front.state == "open"
        with pytest.raises(Unavailable, match=DAMAGE_MET):
            assert front.desk
        await front.open(await open_home(front.path, lambda: PASSPHRASE))
        again = front.desk.hub
        await until(lambda: not front.reopening.is_under_way)
        assert front.desk.hub is again and front.state == "open"
        assert isinstance(await front.call(KEEPER, "status", {}), dict)


async def test_a_disk_that_goes_on_spoiling_is_not_copied_for_ever():
    begun: list[int] = []

    async def work() -> None:
        begun.append(1)

    now = [0.0]
    one = Reopening(work, failed, lambda: now[0])
    one.heard({"event": "notice", "message": "store-mended", "fields": {}})
    for _ in range(OPENINGS_MAX + 2):
        one.heard(EVENT)
        one.heard(EVENT)
        await one.wait()
        await one.end()
    assert len(begun) == OPENINGS_MAX and not one.is_under_way and not one.begin()
    now[0] += reopening.WITHIN_S
    one.heard(EVENT)
    await one.wait()
    await one.end()
    assert len(begun) == OPENINGS_MAX + 1


async def test_what_can_not_be_read_just_now_is_tried_again_until_it_can(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reopening, "AGAIN_AFTER_S", 0.001)
    tries = iter([Refused("store-disk-fault"), Refused("store-read-only"), None])
    done: list[bool] = []

    async def work() -> None:
        if (fault := next(tries)) is not None:
            raise fault
        done.append(True)

    one = Reopening(work, failed)
    one.begin()
    await until(lambda: bool(done))
    await one.end()


async def test_what_is_spoilt_as_soon_as_it_was_made_anew_is_tried_a_few_times(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(reopening, "AGAIN_AFTER_S", 0.001)
    tries: list[int] = []
    told: list[str] = []

    async def work() -> None:
        tries.append(1)
        raise Refused(DAMAGE_MET)

    one = Reopening(work, lambda fault: told.append(fault.message))
    one.begin()
    await until(lambda: bool(told))
    await one.end()
    assert told == [DAMAGE_MET] and len(tries) == OPENINGS_MAX


async def test_what_is_in_vain_is_told(monkeypatch: pytest.MonkeyPatch):
    told: list[str] = []
    for error in (Refused("store-damaged"), LookupError("a fault of ours")):

        async def work(error: Exception = error) -> None:
            raise error

        one = Reopening(work, lambda fault: told.append(fault.message))
        one.begin()
        await one.wait()
        await one.end()
    assert told == ["store-damaged", "store-damaged"]


async def test_who_waits_does_not_wait_for_ever_and_trying_ends(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reopening, "WAIT_S", 0.01)
    end = asyncio.Event()

    async def work() -> None:
        await end.wait()
        raise Refused("store-disk-fault")

    one = Reopening(work, failed)
    one.heard(EVENT)
    await one.wait()
    assert one.is_under_way
    end.set()
    await one.end()
    assert not one.is_under_way


def failed(fault: Fault) -> None:
    raise AssertionError(fault)
