"""One desk without a network, and what tests of its commands ask of it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from identity.errors import LocalFault
from node import words
from node.desk.desk import Desk, open_desk
from node.home import NewHome, create

REFUSED = LocalFault


@contextlib.asynccontextmanager
async def one_desk(folder: Path, name: str = "A") -> AsyncIterator[Desk]:
    """Give the desk of a new home that no node runs."""
    home, _ = await create(folder / name, NewHome(name=name, language="en", passphrase=None))
    desk = await open_desk(home)
    try:
        yield desk
    finally:
        await desk.close()


async def counted(desk: Desk) -> dict[str, int]:
    """Return how much the home holds."""

    def told() -> dict[str, int]:
        db = desk.hub.replica.db
        tables = ("entries", "records", "spaces", "peers", "invitations", "waiting_pairings", "members")
        return {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}

    found: dict[str, int] = await desk.hub.run(told)
    return found


async def refused(desk: Desk, command: str, args: dict[str, Any]) -> str:
    """Return the message id with which a command is refused; it has a sentence, and nothing has changed."""
    before = await counted(desk)
    with pytest.raises(REFUSED) as caught:
        await desk.call(command, args)
    assert await counted(desk) == before
    assert words.known(caught.value.message), caught.value.message
    said = words.sentence(caught.value.message, caught.value.fields)
    assert "{" not in said and "\n" not in said, said
    return caught.value.message
