"""The line to the desk: through the running node, or with the home opened by ourselves under its lock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from identity.errors import Refused
from node.cli import limits
from node.cli.remote import find_remote

if TYPE_CHECKING:
    from node.desk.desk import Desk


class Line(Protocol):
    """What carries commands to a desk."""

    def call(self, command: str, args: dict[str, Any]) -> Any:
        """Have a command carried out and return its result; raises Fault."""

    def content(self, args: dict[str, Any]) -> Iterator[str | dict[str, Any]]:
        """Yield the content of what ``export`` returns, piece by piece, and last its other fields; raises Fault."""

    def close(self) -> None:
        """Hang up."""


class Direct:
    """A desk over a home that this process opened."""

    def __init__(self, home: Path, passphrase: Callable[[], str | None], wait_s: float) -> None:
        self._loop = asyncio.Runner()
        try:
            self._desk: Desk = self._loop.run(_open(home, passphrase, wait_s))
        except BaseException:
            self._loop.close()
            raise

    def call(self, command: str, args: dict[str, Any]) -> Any:
        """Carry out one command; raises Fault."""
        return self._loop.run(self._desk.call(command, args))

    def content(self, args: dict[str, Any]) -> Iterator[str | dict[str, Any]]:
        """Yield the content of what ``export`` returns, piece by piece, and last its other fields; raises Fault."""
        pieces = self._desk.exported(args)
        try:
            while (piece := self._loop.run(_next(pieces))) is not None:
                yield piece
        finally:
            self._loop.run(pieces.aclose())

    def close(self) -> None:
        """Close the home."""
        try:
            self._loop.run(self._desk.close())
        finally:
            self._loop.close()


def connect(home: Path, passphrase: Callable[[], str | None]) -> Line:
    """Return a line to the desk of a home; raises Fault when its node is silent or another program holds it."""
    last = time.monotonic() + limits.HOME_WAIT_S
    while True:
        remote = find_remote(home)
        if remote is not None:
            return remote
        try:
            return Direct(home, passphrase, limits.HOME_POLL_S)
        except Refused as refusal:
            # A node that is just starting holds the home before it answers.
            if refusal.message != "home-in-use" or time.monotonic() > last:
                raise


async def _next(pieces: AsyncIterator[str | dict[str, Any]]) -> str | dict[str, Any] | None:
    return await anext(pieces, None)


async def _open(home: Path, passphrase: Callable[[], str | None], wait_s: float) -> Desk:
    from node.desk.desk import open_desk
    from node.home import open_home

    return await open_desk(await open_home(home, passphrase, wait_s=wait_s))
