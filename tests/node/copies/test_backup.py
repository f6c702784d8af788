"""Backups: sealed to the words alone, read back whole before they count, and due when there is something to lose."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from crdt import acts
from identity.encoding import encode
from identity.errors import Refused
from identity.sealed_file import FileSort, Sealing
from node import words
from node.copies import backup
from node.copies.backup import DUE_AFTER_ENTRIES, DUE_AFTER_MS, due, kit, read_again, write_backup
from node.copies.backup_form import About, End, KeptRows, KeptRun, KeptSpace, read_item
from node.copies.restoring import open_kit
from node.copies.sealed_files import Reading
from node.devices.kin import told_items
from sync.limits import KIN_BYTES_MAX
from tests.node.copy_world import Keeper, keeper


@pytest_asyncio.fixture
async def anna(tmp_path: Path) -> AsyncIterator[Keeper]:
    async with keeper(tmp_path / "home", "Anna") as made:
        yield made


async def refusal(work: object) -> str:
    with pytest.raises(Refused) as caught:
        await work  # type: ignore[misc]
    assert words.known(caught.value.message)
    return caught.value.message


async def test_it_holds_all_entries_and_keys_and_no_secret_of_a_device(anna: Keeper, tmp_path: Path):
    await anna.call("space create", name="Red")
    await anna.event("Vigil at the river", "Red", notes="bring candles")
    hub, file = anna.desk.hub, tmp_path / "stick.hedgerow"
    made = await write_backup(hub, file)
    reading = Reading(file, FileSort.BACKUP, [anna.recovery.backup_secret])
    items = [read_item(item) for item in reading.items()]
    assert reading.is_whole and made.bytes == file.stat().st_size
    assert isinstance(items[0], About) and isinstance(items[-1], End)
    assert sum(len(item.run.items) for item in items if isinstance(item, KeptRun)) == made.entries
    kept = {item.space: item for item in items if isinstance(item, KeptSpace)}
    for space, state in hub.replica.spaces.items():
        assert kept[space].control == tuple(state.keyring.control.values())
        assert kept[space].data == tuple(state.keyring.data.values()) != ()
    seeds = [row.seed for row in hub.replica.ledger.own]
    raw = b"".join(
        reading for reading in Reading(file, FileSort.BACKUP, [anna.recovery.backup_secret]).items()
    )
    for secret in (*seeds, anna.home.identity.sign_seed, anna.home.identity.agree_secret):
        assert secret is not None and secret not in raw


def drawn(count: int) -> tuple[bytes, ...]:
    return tuple(number.to_bytes(32) for number in range(count))


@pytest.mark.parametrize("count", [40_000, 160_000], ids=["many", "more than a kit holds"])
async def test_very_many_keys_keep_nobody_from_a_backup_or_a_kit(anna: Keeper, tmp_path: Path, count: int):
    """A peer can offer keys without end: all of them in one item would be more than an item may be."""
    space = bytes.fromhex((await anna.call("space create", name="Red"))["space"])
    hub, file = anna.desk.hub, tmp_path / "stick.hedgerow"
    own = set(hub.replica.state(space).keyring.control.values())
    await hub.run(hub.replica.take_keys, space, None, acts.KeyBundle(drawn(count), ()))
    await write_backup(hub, file)
    items = [read_item(one) for one in Reading(file, FileSort.BACKUP, [anna.recovery.backup_secret]).items()]
    kept = [key for one in items if isinstance(one, KeptSpace) and one.space == space for key in one.control]
    assert set(kept) == own | set(drawn(count)) and len(kept) == len(set(kept))
    data = await hub.run(kit, hub.replica, anna.home.identity, 0)
    source = open_kit(data, anna.recovery)
    in_kit = {
        key
        for one in source.items
        if isinstance(one, KeptSpace) and one.space == space
        for key in one.control
    }
    assert in_kit == (own | set(drawn(count)) if count == 40_000 else own)
    sizes = await hub.run(lambda: [len(encode(one)) for one in told_items(hub)])
    assert max(sizes) < KIN_BYTES_MAX


async def test_a_finder_reads_nothing(anna: Keeper, tmp_path: Path):
    await anna.event("Vigil at the river")
    await write_backup(anna.desk.hub, tmp_path / "stick")
    found = (tmp_path / "stick").read_bytes()
    for clear in (b"Vigil", b"Anna", b"river", anna.home.identity.group):
        assert clear not in found


async def test_what_cannot_be_read_back_does_not_count(
    anna: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    reads = backup.read_through

    def damaged(path: Path, sealing: Sealing) -> int:
        data = bytearray(path.read_bytes())
        data[-20] ^= 1
        path.write_bytes(data)
        return reads(path, sealing)

    monkeypatch.setattr(backup, "read_through", damaged)
    assert await refusal(write_backup(anna.desk.hub, tmp_path / "stick")) == "backup-test-failed"
    assert await anna.desk.hub.run(backup.last_backup, anna.desk.hub.replica.db) is None


async def test_the_last_one_can_be_read_again_at_any_time(anna: Keeper, tmp_path: Path):
    hub, file = anna.desk.hub, tmp_path / "stick"
    assert await refusal(read_again(hub, file)) == "backup-never"
    made = await write_backup(hub, file)
    again = await read_again(hub, file)
    assert (again.entries, again.bytes, again.at_ms) == (made.entries, made.bytes, made.at_ms)
    file.write_bytes(file.read_bytes()[:-1])
    assert await refusal(read_again(hub, file)) == "backup-test-failed"
    await write_backup(hub, tmp_path / "other")
    assert await refusal(read_again(hub, file)) == "backup-test-other"


async def test_a_large_one_is_cut_into_parts(anna: Keeper, tmp_path: Path):
    drawn = random.Random(7)
    for number in range(6):
        await anna.event(f"Long {number}", notes=drawn.randbytes(40_000).hex())
    made = await write_backup(anna.desk.hub, tmp_path / "stick", part_bytes_max=140_000)
    assert made.parts > 1 and (tmp_path / f"stick.part{made.parts}").exists()
    again = await read_again(anna.desk.hub, tmp_path / "stick")
    assert (again.parts, again.bytes) == (made.parts, made.bytes)


async def test_it_is_due_when_there_is_something_to_lose(anna: Keeper, tmp_path: Path):
    hub, db, born = anna.desk.hub, anna.desk.hub.replica.db, anna.home.identity.created_ms
    fresh = await hub.run(due, db, born, born)
    assert (fresh.is_due, fresh.last_ms) == (False, None) and fresh.entries_since > 0
    assert (await hub.run(due, db, born, born + DUE_AFTER_MS)).is_due
    made = await write_backup(hub, tmp_path / "stick")
    after = await hub.run(due, db, born, made.at_ms + 2 * DUE_AFTER_MS)
    assert (after.is_due, after.entries_since, after.last_file) == (False, 0, made.file)
    await anna.event("New")
    assert not (await hub.run(due, db, born, made.at_ms)).is_due
    assert (await hub.run(due, db, born, made.at_ms + DUE_AFTER_MS)).is_due
    for batch in range(4):
        fields = [{"title": f"{batch} {number}", "start": "2026-12-01"} for number in range(60)]
        for one in fields:
            await anna.call("add", kind="event", fields=one)
        if (await hub.run(due, db, born, made.at_ms)).entries_since >= DUE_AFTER_ENTRIES:
            break
    assert (await hub.run(due, db, born, made.at_ms)).is_due


async def test_a_kit_holds_what_leads_back_and_no_entry(anna: Keeper):
    await anna.call("space create", name="Red")
    await anna.event("Vigil", "Red")
    hub = anna.desk.hub
    data = await hub.run(kit, hub.replica, anna.home.identity, 5)
    items = list(open_kit(data, anna.recovery).items)
    assert {item.name for item in items if isinstance(item, KeptSpace)} == {"Anna", "Red"}
    assert all(isinstance(item, KeptSpace | KeptRows | End) for item in items)
    assert b"Red" not in data and len(data) < 10_000
