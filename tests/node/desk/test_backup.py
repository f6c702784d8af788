"""The commands about backups, as the command line and the page ask them."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node import words
from node.copies.restoring import open_backup, restore
from tests.node.copy_world import Keeper, keeper, kept


async def refusal(one: Keeper, command: str, **args: object) -> str:
    with pytest.raises(Refused) as caught:
        await one.call(command, **args)
    assert words.known(caught.value.message)
    return caught.value.message


async def test_writing_one_reading_it_again_and_what_the_status_says(tmp_path: Path):
    async with keeper(tmp_path / "home", "Anna") as anna:
        file = str(tmp_path / "stick")
        assert await anna.call("backup status") == (await anna.call("status"))["backup"]
        assert (await anna.call("backup status"))["last_ms"] is None
        await anna.event("Vigil")
        with anna.desk.hub.subscribe() as events:
            made = await anna.call("backup", file=file)
            heard = events.take()
        assert {"progress", "backup"} <= {one["event"] for one in heard}
        assert made["tested"] and made["entries"] == (await anna.call("status"))["entries"]
        assert made["bytes"] == Path(file).stat().st_size and made["file"] == file
        again = await anna.call("backup", file=file, test=True)
        assert (again["entries"], again["at_ms"]) == (made["entries"], made["at_ms"])
        told = await anna.call("backup status")
        assert told == {"last_ms": made["at_ms"], "last_file": file, "entries_since": 0, "due": False}
        await anna.event("Later")
        assert (await anna.call("status"))["backup"]["entries_since"] > 0
        assert await refusal(anna, "backup", file="stick") == "copy-path-relative"
        assert await refusal(anna, "backup", file=str(tmp_path / "no" / "stick")) == "copy-file-unwritable"


async def test_one_space_comes_back_by_its_name(tmp_path: Path):
    async with keeper(tmp_path / "home", "Anna") as anna:
        await anna.call("space create", name="Red")
        await anna.event("Vigil", "Red")
        file = str(tmp_path / "stick")
        await anna.call("backup", file=file)
        told = await anna.call("restore", file=file, recovery_words=anna.words, space="Red")
        assert told["records"] == 1 and not told["partial"]
        asked = {"file": file, "space": "Red"}
        assert await refusal(anna, "restore", recovery_words="no words", **asked) == "words-count"
        assert (
            await refusal(anna, "restore", recovery_words="zoo " * 11 + "wrong", **asked)
            == "restore-other-words"
        )


async def test_a_home_that_came_back_says_that_it_only_reads(tmp_path: Path):
    async with keeper(tmp_path / "home", "Anna") as anna:
        await anna.event("Vigil")
        await anna.call("backup", file=str(tmp_path / "stick"))
        assert await refusal(anna, "restore settle", alone=True) == "restore-not-waiting"
    source = open_backup(tmp_path / "stick", anna.recovery)
    home, _ = await restore(tmp_path / "new", source, anna.recovery, passphrase=None)
    async with kept(home, anna.words) as back:
        assert (await back.call("status"))["reading_only"]
        assert await refusal(back, "restore settle") == "restore-settle-alone"
        told = await back.call("restore settle", alone=True)
        assert not told["reading_only"] and told["lacked"]["entries"] == 0
        assert not (await back.call("status"))["reading_only"]
