"""Coming back: a new device with everything there was, reading only until it caught up, saying what was lacking."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from crdt import acts
from identity import roster
from identity.errors import Refused
from identity.recovery import Recovery, recovery
from identity.sealed_file import VERSION
from node import words
from node.copies import restoring
from node.copies.backup import kit, write_backup
from node.copies.restoring import Brought, lacked, open_backup, open_kit, restore, restore_space, settle
from node.home import open_home
from tests.node.copy_world import Keeper, keeper, kept


async def refusal(work: object) -> str:
    with pytest.raises(Refused) as caught:
        await work  # type: ignore[misc]
    assert words.known(caught.value.message)
    return caught.value.message


def refused(file: Path, found: Recovery) -> str:
    with pytest.raises(Refused) as caught:
        open_backup(file, found)
    assert words.known(caught.value.message)
    return caught.value.message


async def with_records(anna: Keeper) -> str:
    await anna.call("space create", name="Red")
    vigil = await anna.event("Vigil", "Red", notes="some long text")
    await anna.call("edit", id=vigil, fields={"notes": "some longer text"})
    await anna.event("Mine alone")
    await anna.call("member add", name="Sevda")
    return vigil


async def test_everything_comes_back_on_a_new_device(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        await write_backup(anna.desk.hub, tmp_path / "stick")
        hashes, status = await anna.view_hashes(), await anna.call("status")
        old = anna.home.identity
        stands_for = anna.recovery
    home, brought = await restore(
        tmp_path / "new", open_backup(tmp_path / "stick", stands_for), stands_for, passphrase=None
    )
    async with kept(home, anna.words) as back:
        assert await back.view_hashes() == hashes
        now = await back.call("status")
        for name in ("group", "name", "language", "spaces", "records", "entries"):
            assert now[name] == status[name]
        assert [one["name"] for one in await back.call("member list")] == ["Sevda"]
        assert (brought.entries, brought.records, brought.refused) == (status["entries"], 2, 0)
        identity = back.home.identity
        folded = roster.fold(identity.acts)
        assert set(folded.devices) == {old.writer().keys.public.id, identity.writer().keys.public.id}
        assert identity.agree_secret != old.agree_secret and identity.home_id != old.home_id
        assert back.desk.hub.replica.ledger.own == []
        assert (await back.call("verify"))["bad"] == 0
        assert await back.call("since") is not None


async def test_it_only_reads_until_somebody_says_that_there_is_nobody(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        vigil = await with_records(anna)
        await write_backup(anna.desk.hub, tmp_path / "stick")
    source = open_backup(tmp_path / "stick", anna.recovery)
    home, _ = await restore(tmp_path / "new", source, anna.recovery, passphrase=None)
    async with kept(home, anna.words) as back:
        entries = (await back.call("status"))["entries"]
        for work in (
            back.event("No", "Red"),
            back.call("edit", id=vigil, fields={"title": "No"}),
            back.call("edit", id=vigil, fields={"notes": "no"}),
            back.call("withdraw", id=vigil),
            back.call("space create", name="No"),
        ):
            assert await refusal(work) == "restored-reading-only"
        assert (await back.call("status"))["entries"] == entries
        await settle(back.desk.hub, None)
        assert await refusal(settle(back.desk.hub, None)) == "restore-not-waiting"
        await back.call("edit", id=vigil, fields={"notes": "some longer text, later", "title": "Later"})
        assert (await back.call("show", id=vigil))["fields"]["notes"] == "some longer text, later"
        own = {
            author.device
            for state in back.desk.hub.replica.spaces.values()
            for author in state.authors.values()
        }
        assert (
            len(own) == 2 and (await back.call("status"))["notices"][0]["message"] == "restore-settled-alone"
        )


async def test_reading_only_outlasts_a_restart(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        await write_backup(anna.desk.hub, tmp_path / "stick")
    source = open_backup(tmp_path / "stick", anna.recovery)
    home, _ = await restore(tmp_path / "new", source, anna.recovery, passphrase="a b c")
    await home.close()
    with pytest.raises(Refused):
        await open_home(tmp_path / "new", lambda: "wrong")
    async with kept(await open_home(tmp_path / "new", lambda: "a b c"), anna.words) as back:
        assert await refusal(back.event("No", "Red")) == "restored-reading-only"


async def test_who_has_other_words_is_told_so_and_nothing_is_left_behind(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna, keeper(tmp_path / "boris", "Boris") as boris:
        await write_backup(anna.desk.hub, tmp_path / "stick")
        assert refused(tmp_path / "stick", boris.recovery) == "restore-other-words"
        assert refused(tmp_path / "stick", recovery(bytes(16))) == "restore-other-words"
        source = open_backup(tmp_path / "stick", anna.recovery)
        assert (
            await refusal(restore(tmp_path / "boris", source, anna.recovery, passphrase=None))
            == "home-exists"
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["boris", "old", "stick"]


async def test_files_of_other_sorts_and_versions_are_told_apart(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await write_backup(anna.desk.hub, tmp_path / "stick")
        found = anna.recovery
    data = (tmp_path / "stick").read_bytes()
    for changed, message in (
        (b"a letter", "sealed-file-foreign"),
        (data[:4] + bytes([VERSION + 1]) + data[5:], "sealed-file-newer"),
        (data[:4] + bytes([VERSION - 1]) + data[5:], "sealed-file-older"),
        (data[:5] + b"\1" + data[6:], "sealed-file-other-sort"),
        (data[:700], "restore-nothing-readable"),
    ):
        (tmp_path / "other").write_bytes(changed)
        assert refused(tmp_path / "other", found) == message


async def test_of_a_torn_backup_what_there_is_comes_back(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        drawn = random.Random(7)
        for number in range(4):
            await anna.event(f"Event {number}", "Red", notes=drawn.randbytes(20_000).hex())
        await write_backup(anna.desk.hub, tmp_path / "stick")
        entries = (await anna.call("status"))["entries"]
        found = anna.recovery
    data = (tmp_path / "stick").read_bytes()
    (tmp_path / "stick").write_bytes(data[:-100])
    home, brought = await restore(
        tmp_path / "new", open_backup(tmp_path / "stick", found), found, passphrase=None
    )
    async with kept(home, anna.words) as back:
        assert not brought.is_whole and 0 < brought.entries < entries
        assert {space.name for space in back.desk.hub.replica.spaces.values()} == {"Anna", "Red"}
        assert (await back.call("verify"))["bad"] == 0


async def test_one_space_alone_comes_back_into_a_home_that_lives(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        red = next(one["space"] for one in await anna.call("space list") if one["name"] == "Red")
        await anna.call("space create", name="Blue")
        await write_backup(anna.desk.hub, tmp_path / "stick")
        hashes = await anna.view_hashes()
        home, _ = await restore(
            tmp_path / "new", open_kit(await kit_of(anna), anna.recovery), anna.recovery, passphrase=None
        )
        async with kept(home, anna.words) as back:
            await settle(back.desk.hub, None)
            assert await refusal(space_back(back, tmp_path / "stick", "Green")) == "restore-space-unknown"
            brought = await space_back(back, tmp_path / "stick", "red")
            assert brought.records == 1 and brought.entries > 0 and brought.is_whole
            assert await back.titles() == {"Vigil"}
            again = await space_back(back, tmp_path / "stick", red[:12])
            assert again.records == 1
            assert (await back.view_hash(red)) == hashes[red]
        async with keeper(tmp_path / "boris", "Boris") as boris:
            source = open_backup(tmp_path / "stick", anna.recovery)
            assert await refusal(restore_space(boris.desk.hub, source, "Red")) == "restore-other-group"


async def kit_of(anna: Keeper) -> bytes:
    hub = anna.desk.hub
    made: bytes = await hub.run(kit, hub.replica, anna.home.identity, 5)
    return made


async def space_back(back: Keeper, file: Path, space: str) -> Brought:
    return await restore_space(back.desk.hub, open_backup(file, back.recovery), space)


async def test_a_kit_brings_back_who_one_is_whom_one_knows_and_all_keys(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna, keeper(tmp_path / "boris", "Boris") as boris:
        await with_records(anna)
        data = await kit_of(anna)
        with pytest.raises(Refused) as caught:
            open_kit(data, boris.recovery)
        assert caught.value.message == "restore-other-words"
        for torn in (data[:-1], data[:800], b"", data[:-1] + b"x"):
            with pytest.raises(Refused):
                open_kit(torn, anna.recovery)
        home, brought = await restore(
            tmp_path / "new", open_kit(data, anna.recovery), anna.recovery, passphrase=None
        )
        async with kept(home, anna.words) as back:
            assert brought.entries == 0 and len(brought.spaces) == 2
            hub = back.desk.hub
            for space, state in anna.desk.hub.replica.spaces.items():
                assert hub.replica.state(space).keyring == state.keyring
            assert await hub.run(lacked, hub.replica.db) == {"entries": 0, "records": 0, "made_ms": 5}
            assert [one["name"] for one in await back.call("member list")] == ["Sevda"]


async def test_the_words_root_signs_the_new_device_in(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        await write_backup(anna.desk.hub, tmp_path / "stick")
        source = open_backup(tmp_path / "stick", anna.recovery)
        home, _ = await restore(tmp_path / "new", source, anna.recovery, passphrase=None)
        async with kept(home, anna.words) as back:
            signed = [roster.check_act(act) for act in back.home.identity.acts]
            own = back.home.identity.writer().keys.public
            [added] = [one for one in signed if getattr(one.body, "device", None) == own]
            assert added.signer == roster.fold(anna.home.identity.acts).root
            await settle(back.desk.hub, None)
            await back.event("New", "Red")
            # The old device takes the new one's entries: its log carries the act.
            state = next(one for one in back.desk.hub.replica.spaces.values() if one.name == "Red")
            assert state.sort is acts.SpaceSort.SHARED
            for head in await back.desk.hub.run(back.desk.hub.replica.heads, state.id):
                run, _ = back.desk.hub.replica.load_run(state.id, head.log, 0, b"", 400_000)
                assert run is not None
                await anna.desk.hub.ingest(state.id, run)
            assert "New" in await anna.titles()


async def test_the_old_device_can_be_given_up_at_once_and_keys_change_as_soon_as_it_writes(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        await write_backup(anna.desk.hub, tmp_path / "stick")
        gone = anna.home.identity.writer().keys.public.id
    source = open_backup(tmp_path / "stick", anna.recovery)
    home, _ = await restore(tmp_path / "new", source, anna.recovery, passphrase=None)
    async with kept(home, anna.words) as back:
        replica = back.desk.hub.replica
        keys = {space: state.data_key() for space, state in replica.spaces.items()}
        told = await back.call("device lost", device=gone.hex())
        assert not any(one["rotated"] for one in told["spaces"])
        assert [one["device"] for one in await back.call("device list") if one["lost"]] == [gone.hex()]
        assert {space: state.data_key() for space, state in replica.spaces.items()} == keys
        await settle(back.desk.hub, None)
        await back.desk.hub.idle()
        for space, state in replica.spaces.items():
            found = state.roster_of(back.home.identity.group)
            assert found is not None and gone in found.lost
            assert state.data_key() not in (None, keys[space])


async def test_a_restore_that_was_cut_off_never_becomes_a_home_that_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with keeper(tmp_path / "old", "Anna") as anna:
        await with_records(anna)
        await write_backup(anna.desk.hub, tmp_path / "stick")
    done: list[tuple[Any, ...]] = []
    takes = restoring.take_item

    def cut_off(*given: Any) -> None:
        if len(done) > 6:
            # As a killed process leaves it: nothing is swept up.
            shutil.copytree(tmp_path / "new", tmp_path / "killed", dirs_exist_ok=True)
            raise Refused("store-disk-full")
        done.append(given)
        takes(*given)

    monkeypatch.setattr(restoring, "take_item", cut_off)
    source = open_backup(tmp_path / "stick", anna.recovery)
    assert (
        await refusal(restore(tmp_path / "new", source, anna.recovery, passphrase=None)) == "store-disk-full"
    )
    assert not (tmp_path / "new").exists()
    with pytest.raises(Refused, match="home-unfinished"):
        await open_home(tmp_path / "killed", lambda: None)


async def test_of_more_spaces_than_a_home_can_have_the_first_ones_come_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(restoring, "SPACES_MAX", 3)
    async with keeper(tmp_path / "old", "Anna") as anna:
        for name in ("Red", "Blue", "Green", "White"):
            await anna.call("space create", name=name)
        await write_backup(anna.desk.hub, tmp_path / "stick")
    source = open_backup(tmp_path / "stick", anna.recovery)
    home, brought = await restore(tmp_path / "new", source, anna.recovery, passphrase=None)
    async with kept(home, anna.words) as back:
        assert len(brought.spaces) == 3 and brought.refused >= 2 and not brought.is_whole
        assert (await back.call("verify"))["bad"] == 0
