"""Backups and sticks of homes in which something was erased: they carry what is left, and bring nothing back."""

from __future__ import annotations

from pathlib import Path

from node.copies.restoring import open_backup, restore
from tests.node.copy_world import keeper, kept
from tests.node.decrypted import words_in
from tests.node.neighbours import neighbours, shared_space, until

WORD = "Zephyrquay"


async def test_a_backup_from_after_an_erasure_comes_back_whole(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        record = (await anna.call("add", kind="action", fields={"title": WORD, "notes": WORD}))["id"]
        await anna.call("add", kind="action", fields={"title": "Market", "notes": "Bread"})
        await anna.call("erase", id=record)
        await anna.desk.hub.idle()
        await anna.call("backup", file=str(tmp_path / "stick"))
        hashes, status = await anna.view_hashes(), await anna.call("status")
        stands_for = anna.recovery
    source = open_backup(tmp_path / "stick", stands_for)
    home, brought = await restore(tmp_path / "new", source, stands_for, passphrase=None)
    async with kept(home, anna.words) as back:
        await back.desk.hub.idle()
        assert (brought.entries, brought.refused) == (status["entries"], 0)
        assert await back.view_hashes() == hashes
        assert (await back.call("verify"))["bad"] == 0
        assert [one["record"] for one in await back.call("erased")] == [record]
        assert words_in(tmp_path / "new", WORD) == []


async def test_an_older_backup_restored_into_a_home_brings_nothing_erased_back(tmp_path: Path):
    async with keeper(tmp_path / "old", "Anna") as anna:
        space = (await anna.call("space create", name="Red"))["space"]
        fields = {"title": WORD, "notes": WORD}
        record = (await anna.call("add", kind="action", space=space, fields=fields))["id"]
        other = (await anna.call("add", kind="action", space=space, fields={"title": "Market"}))["id"]
        await anna.desk.hub.idle()
        await anna.call("backup", file=str(tmp_path / "stick"))
        await anna.call("erase", id=record)
        await anna.desk.hub.idle()
        words = anna.words
        await anna.call("restore", file=str(tmp_path / "stick"), recovery_words=words, space=space)
        await anna.desk.hub.idle()
        assert [one["id"] for one in await anna.call("list", kind="action")] == [other]
        assert words_in(tmp_path / "old", WORD) == []


async def test_a_stick_carries_erasures_and_what_is_left(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        record = (await a.call("add", kind="need", space=space, fields={"title": WORD}))["id"]
        await until(
            lambda: (
                a.hub.inventory.digests(bytes.fromhex(space)) == b.hub.inventory.digests(bytes.fromhex(space))
            )
        )
        group = b.group.hex()
        await b.stop()
        late = (await a.call("add", kind="need", space=space, fields={"title": f"{WORD} again"}))["id"]
        kept_one = (await a.call("add", kind="need", space=space, fields={"title": "Blankets"}))["id"]
        await a.call("erase", id=record)
        await a.call("erase", id=late)
        await a.hub.idle()
        await a.call("bundle write", to=group, file=str(tmp_path / "stick"))
        await a.stop()
        await b.start()
        told = await b.call("bundle read", file=str(tmp_path / "stick"))
        await b.hub.idle()
        assert told["refused"] == 0 and not told["partial"]
        assert [one["id"] for one in await b.call("list", kind="need")] == [kept_one]
        assert {one["record"] for one in await b.call("erased")} == {record, late}
        assert words_in(b.path, WORD) == []
        assert (await b.hub.view_hash(bytes.fromhex(space), 0)).is_whole
