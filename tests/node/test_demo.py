"""The example data of the demonstration: believable, valid, in three scripts, the same for all who share it."""

from __future__ import annotations

import asyncio
import unicodedata
from pathlib import Path
from typing import Any

from node.demo import GROUPS, run

START_S = 40.0


async def told(folder: Path) -> list[dict[str, Any]]:
    """Run the demonstration until it is ready, then stop it; return what it said."""
    stop, heard = asyncio.Event(), []

    def announce(event: dict[str, Any]) -> None:
        heard.append(event)
        if event["event"] == "ready":
            stop.set()

    async with asyncio.timeout(START_S):
        await run(folder, announce, stop, open_page=False)
    return heard


def test_the_groups_write_in_latin_cyrillic_and_arabic():
    scripts = {unicodedata.name(group.name[0]).split()[0] for group in GROUPS}
    assert scripts == {"LATIN", "CYRILLIC", "ARABIC"}
    assert len({group.language for group in GROUPS}) == 3


async def test_a_second_start_finds_what_the_first_one_wrote(tmp_path: Path):
    first = [event["event"] for event in await told(tmp_path)]
    assert first == ["demo-starting"] * 3 + ["demo-pairing", "demo-writing", "ready"]
    again = [event["event"] for event in await told(tmp_path)]
    assert again == ["demo-starting"] * 3 + ["ready"]
