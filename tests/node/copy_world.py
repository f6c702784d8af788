"""Homes with their recovery words in hand, for backups, restores and sticks."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from crdt.view import EARLY_MS
from identity.recovery import Recovery, recovery
from identity.words import from_words
from node.desk.desk import Desk, open_desk
from node.home import Home, NewHome, create


class Keeper:
    """A home that no network runs, its desk and its words."""

    def __init__(self, home: Home, desk: Desk, words: tuple[str, ...]) -> None:
        self.home = home
        self.desk = desk
        self.words = " ".join(words)

    @property
    def recovery(self) -> Recovery:
        """What the words stand for."""
        return recovery(from_words(self.words))

    async def call(self, command: str, **args: Any) -> Any:
        """Do a command."""
        return await self.desk.call(command, args)

    async def event(self, title: str, space: str | None = None, **fields: str) -> str:
        """Write an event; return its id."""
        values = {"title": title, "start": "2026-12-01", **fields}
        return str((await self.call("add", kind="event", fields=values, space=space))["id"])

    async def view_hashes(self) -> dict[str, str]:
        """Return the view hash of each space, all of which must be whole."""
        hub, found = self.desk.hub, {}
        await hub.idle()
        for space in await hub.run(lambda: list(hub.replica.spaces)):
            told = await hub.view_hash(space, EARLY_MS)
            assert told.is_whole
            found[space.hex()] = told.hash.hex()
        return found

    async def view_hash(self, space: str) -> str:
        """Return the view hash of one space."""
        return (await self.desk.hub.view_hash(bytes.fromhex(space), EARLY_MS)).hash.hex()

    async def titles(self) -> set[str]:
        """Return the titles of all records."""
        db = self.desk.hub.replica.db
        rows = await self.desk.hub.run(lambda: db.execute("SELECT title FROM records").fetchall())
        return {str(title) for (title,) in rows}


@contextlib.asynccontextmanager
async def keeper(path: Path, name: str = "Kiln") -> AsyncIterator[Keeper]:
    """Give a new home for as long as the context lasts."""
    home, words = await create(path, NewHome(name=name, language="en", passphrase=None))
    desk = await open_desk(home)
    try:
        yield Keeper(home, desk, words)
    finally:
        await desk.close()


@contextlib.asynccontextmanager
async def kept(home: Home, words: str) -> AsyncIterator[Keeper]:
    """Give a home that was opened otherwise."""
    desk = await open_desk(home)
    try:
        yield Keeper(home, desk, tuple(words.split()))
    finally:
        await desk.close()
