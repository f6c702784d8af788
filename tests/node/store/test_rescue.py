"""A store with spoilt pages is made anew: what is whole is kept, what is missing is named and comes back from peers."""

from __future__ import annotations

import contextlib
import errno
import random
import sqlite3
from pathlib import Path

import pytest

from crdt.ops import Create, Write
from identity.errors import Refused
from node.home import NewHome, create, open_home
from node.replica.outcome import Written
from node.store.pages import PAGE_BYTES
from node.store.rescue import OLD_END, rescue
from node.store.spare import SPARE_END
from node.store.tending import damage_met
from tests.node.damaged_disk import SECTOR_BYTES, empty, flip, pages_of, spoil
from tests.node.damaged_home import (
    OWN,
    RECORDS,
    missing,
    notices,
    own_titles,
    page_with,
    roots_of,
    shown,
    written,
)
from tests.node.neighbours import PATIENCE_S, neighbours, until_async


async def test_what_a_peer_holds_comes_back(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, chance)
        key = a.hub.home.store.key
        shared = a.hub.replica.ledger.space_rows[bytes.fromhex(space)]
        logs = {row.row for row in a.hub.replica.ledger.logs.values() if row.space_row == shared}
        await a.stop()
        store = a.path / "store.db"
        spoil(store, page_with(store, key, lambda lost: all(row["log"] in logs for row in lost)), chance)
        await a.start()
        assert "store-rescued" in await notices(a) and (await a.call("status"))["reading_only"]
        (told,) = await a.call("sync", wait=PATIENCE_S)
        assert told["in_sync"] and await missing(a) == 0

        async def writes_again() -> bool:
            return {"damage-healed-from", "rescue-caught-up"} <= set(await notices(a))

        await until_async(writes_again)
        (healed,) = [
            one for one in (await a.call("status"))["notices"] if one["message"] == "damage-healed-from"
        ]
        assert healed["fields"]["peers"].startswith("B (")
        assert not (await a.call("status"))["reading_only"]
        assert (await shown(a))[space] == (await shown(b))[space]
        await a.call("add", kind="action", space=space, fields={"title": "After"})
        await a.call("sync", wait=PATIENCE_S)
        assert (await a.call("verify", against="B"))["against"][space] == "equal"
        assert not {"log-forked", "home-elsewhere"} & {*await notices(a), *await notices(b)}


@pytest.mark.parametrize("is_known", [False, True], ids=["not met yet", "met before"])
async def test_what_a_copy_left_empty_of_a_store_comes_back_from_peers(
    tmp_path: Path, seed: int, is_known: bool
):
    """A page of zeros is what a copy past an unreadable place of a disk has there, and what a new page begins as."""
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, random.Random(seed))
        store, key = a.path / "store.db", a.hub.home.store.key
        shared = a.hub.replica.ledger.space_rows[bytes.fromhex(space)]
        logs = {row.row for row in a.hub.replica.ledger.logs.values() if row.space_row == shared}
        await a.stop()
        page = page_with(store, key, lambda lost: all(row["log"] in logs for row in lost))
        with store.open("r+b") as file:
            file.seek((page - 1) * PAGE_BYTES)
            file.write(bytes(PAGE_BYTES))
        if is_known:
            damage_met(store)
        await a.start()
        if not is_known:
            with contextlib.suppress(Refused):
                await a.call("verify")
            await a.stop()
            await a.start()
        assert "store-rescued" in await notices(a)
        (told,) = await a.call("sync", wait=PATIENCE_S)
        assert told["in_sync"] and await missing(a) == 0
        assert (await shown(a))[space] == (await shown(b))[space]


async def test_what_nobody_else_holds_is_named(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, _, space = await written(street, chance)
        key = a.hub.home.store.key
        shared = a.hub.replica.ledger.space_rows[bytes.fromhex(space)]
        own = {
            row.row
            for row in a.hub.replica.ledger.logs.values()
            if row.space_row != shared and not row.is_control and row.height > 5
        }
        await a.stop()
        store = a.path / "store.db"
        page = page_with(store, key, lambda lost: all(row["log"] in own and row["record"] for row in lost))
        spoil(store, page, chance)
        await a.start()
        await a.call("sync", wait=PATIENCE_S)
        assert await missing(a) > 0
        found = [one for one in await a.call("doctor") if one["what"] == "damage"]
        assert len(found) == 1 and "Own " in found[0]["sentence"] and found[0]["do"]
        assert (await a.call("verify"))["bad"] == 0
        assert (await shown(a)).keys() >= {space}


@pytest.mark.parametrize("round_", range(4))
async def test_any_spoilt_pages(tmp_path: Path, seed: int, round_: int):
    chance = random.Random(seed + round_)
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, chance)
        await a.stop()
        store = a.path / "store.db"
        for _ in range(chance.choice((1, 2, 5))):
            spoil(store, chance.randrange(2, pages_of(store) + 1), chance)
        await a.start()
        await a.call("sync", wait=PATIENCE_S)
        assert (await shown(a))[space] == (await shown(b))[space]
        assert (await a.call("verify"))["bad"] == 0


async def test_a_damaged_entry_is_never_shown_nor_sent_and_comes_back(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, random.Random(seed))
        db = a.hub.replica.db

        def spoilt() -> None:
            row = a.hub.replica.ledger.space_rows[bytes.fromhex(space)]
            (id_,) = db.execute(
                "SELECT max(e.id) FROM entries e JOIN logs l ON l.id = e.log WHERE l.space = ? AND NOT l.is_control",
                (row,),
            ).fetchone()
            db.execute("UPDATE entries SET payload = zeroblob(length(payload)) WHERE id = ?", (id_,))

        await a.hub.run(spoilt)
        assert (await a.call("verify"))["bad"] == 1
        await a.stop()
        await a.start()
        assert "store-rescued" in await notices(a)
        await a.call("sync", wait=PATIENCE_S)
        assert await missing(a) == 0 and (await a.call("verify", against="B"))["against"][space] == "equal"
        assert (await shown(a))[space] == (await shown(b))[space]


async def test_the_old_file_goes_with_the_next_erasure(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, chance, calls=False)
        await a.stop()
        store = a.path / "store.db"
        spoil(store, pages_of(store) // 2, chance)
        await a.start()
        old = store.with_name(store.name + OLD_END)
        assert old.exists()
        if (await a.call("status"))["reading_only"]:
            await a.call("restore settle", alone=True)
        # The page that was spoiled may have held what all others hang on.
        mine = await a.call("add", kind="action", fields={"title": "Written since"})
        await a.call("erase", id=mine["id"])
        await a.hub.idle()
        assert not old.exists()


async def test_a_lost_beginning_comes_from_the_spare_and_the_peers(tmp_path: Path, seed: int):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, chance)
        group = a.group
        await a.stop()
        # Who the home is stands on the second page.
        for page in (1, 2):
            spoil(a.path / "store.db", page, chance)
        await a.start()
        assert a.group == group and "store-rescued" in await notices(a)
        await a.call("sync", wait=PATIENCE_S)
        await a.hub.idle()
        assert (await shown(a))[space] == (await shown(b))[space]
        found = {(one["what"], one["message"]) for one in await a.call("doctor")}
        assert ("damage", "doctor-damage") in found


@pytest.mark.parametrize("lists", ["logs", "peers"])
async def test_who_lost_the_lists_of_what_was_there_says_so(tmp_path: Path, seed: int, lists: str):
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, random.Random(seed))
        key, store = a.hub.home.store.key, a.path / "store.db"
        await a.stop()
        empty(store, roots_of(store, key, lists))
        (a.path / f"store.db{SPARE_END}").unlink()
        damage_met(store)
        await a.start()
        told = await notices(a)
        assert "store-rescued-unknown" in told and not {"store-rescued", "store-rescued-whole"} & set(told)
        if lists == "peers":
            assert await a.call("peer list") == [] and await own_titles(a) == OWN
            return
        assert (await a.call("status"))["reading_only"]
        await a.call("sync", wait=PATIENCE_S)
        assert (await shown(a))[space] == (await shown(b))[space]


@pytest.mark.parametrize("table", ["keys", "peers", "holdings", "connections"])
async def test_a_page_of_zeros_costs_no_other_page(tmp_path: Path, seed: int, table: str):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed))
        key, store = a.hub.home.store.key, a.path / "store.db"
        await a.stop()
        empty(store, roots_of(store, key, table))
        damage_met(store)
        await a.start()
        assert await own_titles(a) == OWN and [one["name"] for one in await a.call("peer list")] == ["B"]


@pytest.mark.parametrize("is_empty", [False, True], ids=["spoilt", "empty"])
async def test_a_lost_first_page_costs_no_other_page(tmp_path: Path, seed: int, is_empty: bool):
    chance = random.Random(seed)
    async with neighbours(tmp_path) as street:
        a, b, space = await written(street, chance)
        store = a.path / "store.db"
        await a.stop()
        if is_empty:
            empty(store, [1])
        for at in range(0 if is_empty else PAGE_BYTES // SECTOR_BYTES):
            spoil(store, 1, chance, at)
        await a.start()
        assert "store-rescued-whole" in await notices(a)
        assert await own_titles(a) == OWN and [one["name"] for one in await a.call("peer list")] == ["B"]
        await a.call("sync", wait=PATIENCE_S)
        assert (await shown(a))[space] == (await shown(b))[space]


async def test_a_file_whose_end_is_gone_costs_only_that(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed))
        store = a.path / "store.db"
        await a.stop()
        with store.open("r+b") as file:
            file.truncate((pages_of(store) - 3) * PAGE_BYTES)
        await a.start()
        assert len(await own_titles(a)) >= RECORDS / 2


async def test_without_its_beginning_and_its_spare_it_says_so(tmp_path: Path, seed: int):
    async with neighbours(tmp_path) as street:
        a, _, _ = await written(street, random.Random(seed), calls=False)
        await a.stop()
        (a.path / f"store.db{SPARE_END}").unlink()
        before = sorted(path.name for path in a.path.iterdir())
        for bit in (9, 300, 8_000):
            flip(a.path / "store.db", bit)
        with pytest.raises(Refused, match="store-damaged"):
            await open_home(a.path, lambda: None)
        assert sorted(path.name for path in a.path.iterdir()) == before


@pytest.mark.parametrize(
    ("step", "error", "said"),
    [
        ("shutil.copyfile", OSError(errno.EIO, "read"), "store-disk-fault"),
        ("shutil.copyfile", OSError(errno.EROFS, "written"), "store-read-only"),
        ("shutil.copyfile", OSError(errno.EDQUOT, "written"), "store-disk-full"),
        ("migrate", sqlite3.OperationalError("disk I/O error"), "store-disk-fault"),
        ("migrate", sqlite3.DatabaseError("database disk image is malformed"), "store-damaged"),
    ],
)
async def test_a_disk_that_can_not_be_used_is_told_from_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: Exception, said: str
):
    home, _ = await create(tmp_path / "home", NewHome(name="A", language="en", passphrase=None))
    path, key = home.store.path, home.store.key
    await home.close()
    before = path.read_bytes()

    def failing(*_: object) -> None:
        raise error

    with monkeypatch.context() as patched, pytest.raises(Refused, match=f"^{said}$"):
        patched.setattr(f"node.store.rescue.{step}", failing)
        rescue(path, key)
    assert path.read_bytes() == before
    assert not [one for one in path.parent.iterdir() if one.name.endswith(("-copied", "-new"))]


async def test_an_own_entry_is_lost_with_its_page_alone(tmp_path: Path, seed: int):
    home, _ = await create(tmp_path / "home", NewHome(name="Alone", language="en", passphrase=None))
    space = next(iter(home.replica.spaces))
    for number in range(200):
        writes = (Write("title", f"Record {number} {'x' * 40}"),)
        op = Written(op=Create("action", False, str(number), None, "", writes))
        await home.run(home.replica.append, space, [op], home.clock.now())
    (sealed,) = await home.run(
        lambda: home.replica.db.execute("SELECT count(*) FROM entries WHERE seal IS NOT NULL").fetchone()
    )
    key, store = home.store.key, tmp_path / "home" / "store.db"
    await home.close()
    lost: list[int] = []

    def is_middle(rows: list[dict[str, object]]) -> bool:
        lost[:] = [len(rows)]
        return all(isinstance(row["seq"], int) and 20 < row["seq"] < 180 and row["record"] for row in rows)

    page = page_with(store, key, is_middle)
    spoil(store, page, random.Random(seed))
    home = await open_home(tmp_path / "home", lambda: None)
    (left,) = await home.run(lambda: home.replica.db.execute("SELECT count(*) FROM damaged").fetchone())
    (torn,) = await home.run(lambda: home.replica.db.execute("SELECT count(*) FROM torn_runs").fetchone())
    await home.close()
    assert sealed < 30 and left == lost[0] and torn
