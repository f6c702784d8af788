"""A few hundred hostile sticks do no harm; ``tests/fuzz/bundles.py`` and ``backups.py`` run any number."""

from __future__ import annotations

from pathlib import Path

from identity.sealed_file import FileSort, begin
from node.clock import draw
from node.copies.restoring import open_kit, restore
from tests.fuzz import backups
from tests.fuzz.bundles import sealed, trials


async def test_hostile_sticks_do_no_harm():
    seen = await trials(0, 120)
    assert seen.total() == 120 and len(seen) >= 4


async def test_hostile_backups_and_kits_end_in_a_refusal_or_a_home_that_holds():
    seen = await backups.trials(0, 25)
    assert seen.total() == 25 and seen["back"] + seen["back in part"] >= 5


async def test_what_no_home_wrote_ends_what_comes_back(tmp_path: Path):
    found = await backups.found_at(tmp_path)
    honest = found.items[FileSort.KIT]
    sealing = begin(FileSort.KIT, [found.public], draw)
    data = sealed([*honest[:2], b"\xff no item", *honest[2:]], sealing)
    home, brought = await restore(tmp_path / "new", open_kit(data, found.words), found.words, passphrase=None)
    await home.close()
    assert not brought.is_whole
