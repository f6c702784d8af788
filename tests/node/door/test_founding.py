"""A group is made of words that are on paper already: none is left behind whose words nobody has."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from identity.errors import Refused
from identity.keys import public_of_seed
from identity.recovery import recovery
from identity.roster import fold
from identity.words import from_words
from node.door.founding import Founding
from node.home import is_home, open_home
from node.unfinished import UNFINISHED
from tests.node.page_world import NEW, PASSPHRASE, Page, browser
from tests.story.groups import Running
from web.local.house import NewGroup

ASKED = NewGroup(**NEW)
PATIENCE_S = 60.0
# How the folder looks at the moments at which the power goes, from nothing to a home that is whole.
MOMENTS: dict[str, Callable[[Path], bool]] = {
    "begun": lambda home: (home / UNFINISHED).exists(),
    "keys": lambda home: (home / "key").exists(),
    "store": lambda home: (home / "store.db").exists(),
    "whole": lambda home: (home / "store.db").exists() and not (home / UNFINISHED).exists(),
}


async def test_words_are_drawn_anew_each_time_and_kept_nowhere(tmp_path: Path):
    founding = Founding()
    sheets = [" ".join(founding.propose(ASKED)) for _ in range(3)]
    assert len({from_words(words) for words in sheets}) == 3
    assert not any(founding.is_made(replace(ASKED, words=words)) for words in sheets)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", [{"name": " "}, {"language": "xx"}, {"passphrase": "pears"}])
def test_who_asks_for_what_can_not_be_hears_so_before_they_copy_words(broken: dict[str, str]):
    with pytest.raises(Refused):
        Founding().propose(replace(ASKED, **broken))


async def test_the_group_that_was_made_is_known_again_until_it_is_forgotten(tmp_path: Path):
    founding = Founding()
    assert not founding.is_made(ASKED)
    home = await founding.make(tmp_path / "home", ASKED)
    await home.close()
    assert founding.is_made(ASKED) and founding.is_made(replace(ASKED, words=ASKED.words.upper()))
    for other in (
        {"name": "Kiln"},
        {"language": "fr"},
        {"passphrase": None},
        {"words": "zoo " * 11 + "wrong"},
    ):
        assert not founding.is_made(replace(ASKED, **other))
    founding.forget()
    assert not founding.is_made(ASKED)
    assert fold(home.identity.acts).root == _root_of(ASKED.words)


async def test_power_lost_while_the_words_are_copied_leaves_nothing(tmp_path: Path):
    async with _node(tmp_path / "home") as page:
        asked = {name: text for name, text in NEW.items() if name != "words"}
        assert len((await page.post("/api/new/sheet", asked))[1]["words"]) == 12
    assert not (tmp_path / "home").exists()
    async with _node(tmp_path / "home") as page:
        assert (await page.door())["state"] == "new"


@pytest.mark.parametrize("moment", MOMENTS.values(), ids=list(MOMENTS))
async def test_power_lost_while_the_group_is_made_leaves_none_or_one_of_those_words(
    tmp_path: Path, moment: Callable[[Path], bool]
):
    home = tmp_path / "home"
    async with _node(home) as page:
        made = asyncio.ensure_future(page.post("/api/new", NEW))
        async with asyncio.timeout(PATIENCE_S):
            while not moment(home):
                await asyncio.sleep(0)
    with contextlib.suppress(aiohttp.ClientError):
        await made
    async with _node(home) as page:
        door = await page.door()
        assert door["state"] == ("locked" if is_home(home) else "new")
        if door["state"] == "new":
            assert await page.post("/api/new", NEW) == (200, {})
        else:
            assert (await page.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200
        assert (await page.call("status"))["running"]
    opened = await open_home(home, lambda: PASSPHRASE)
    await opened.close()
    assert fold(opened.identity.acts).root == _root_of(NEW["words"])


@contextlib.asynccontextmanager
async def _node(home: Path) -> AsyncIterator[Page]:
    """Give the keeper's browser at a node in a process of its own, which loses its power at the end."""
    with _running(home) as ready:
        async with browser(ready["ui"].partition("/#")[0]) as page:
            await page.post("/api/enter", {"link": ready["ui"].partition("=")[2]})
            try:
                yield page
            finally:
                ready["running"].kill()


@contextlib.contextmanager
def _running(home: Path) -> Iterator[dict[str, Any]]:
    addresses = ["--sync", "127.0.0.1:0", "--ui", "127.0.0.1:0", "--lan", "off"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BROWSER", os.devnull)
        running = Running(["--home", str(home), "--json", "run", "--open", *addresses])
    try:
        yield {**running.expect("ready"), "running": running}
    finally:
        running.kill()


def _root_of(words: str) -> bytes:
    return public_of_seed(recovery(from_words(words)).root_seed)
