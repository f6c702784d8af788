"""Browsers without a browser: documents that sit in rooms as the page's editor does."""

from __future__ import annotations

import asyncio
from typing import Any

from crdt.document import Document
from node.desk.desk import Desk
from node.rooms.rooms import Guest, NoteRooms
from web.local.sessions import KEEPER

PATIENCE_S = 60.0


class Browser:
    """One editor: what it shows, what it sent and what of it is acknowledged."""

    def __init__(self, guest: Guest) -> None:
        self.guest = guest
        self.hello: dict[str, Any] = {}
        self.heard: list[dict[str, Any]] = []
        self.acknowledged = 0
        self.sent = 0
        self.is_over = False
        self.document = Document(1)

    @classmethod
    async def come(
        cls, rooms: NoteRooms, record: str, path: str, viewer: Any = KEEPER, token: str = ""
    ) -> Browser:
        """Enter a room and load its text."""
        browser = cls(await rooms.enter(viewer, record, path, token=token))
        told = await browser.guest.next()
        browser.hello = told["hello"]
        browser.document = Document(browser.hello["client"])
        browser.sent = browser.hello["taken"]
        parts = [await browser.guest.next() for _ in range(browser.hello["parts"])]
        browser.document.apply(parts)
        return browser

    @property
    def text(self) -> str:
        """What it shows."""
        return self.document.text

    def type(self, start: int, end: int, text: str) -> None:
        """Put text in the place of characters."""
        self.send(self.document.replace(start, end, text))

    def mark(self, start: int, end: int, name: str, value: str | int | bool | None) -> None:
        """Set a mark."""
        self.send(self.document.mark(start, end, name, value))

    def send(self, update: bytes) -> None:
        """Send an update as it is."""
        if update:
            self.sent += 1
            self.guest.write(self.sent, update)

    async def hear(self) -> None:
        """Take one thing that the node tells."""
        async with asyncio.timeout(PATIENCE_S):
            told = await self.guest.next()
        if told is None:
            self.is_over = True
        elif isinstance(told, bytes):
            self.document.apply([told])
        else:
            self.heard.append(told)
            self.acknowledged = told.get("ack", self.acknowledged)

    async def hear_all(self) -> None:
        """Take all that the node has told so far."""
        while not self.guest._seat.outbox.empty():
            await self.hear()

    async def stored(self) -> None:
        """Wait until all that was sent is acknowledged."""
        while self.acknowledged < self.sent:
            await self.hear()

    async def until(self, text: str) -> None:
        """Wait until it shows ``text``."""
        while self.text != text:
            await self.hear()


async def new_note(desk: Desk, space: str = "home", text: str = "", *, shared: bool = False) -> str:
    """Make a record with a long text at ``notes``; return its id."""
    fields = {"title": "Minutes", "notes": text} if text else {"title": "Minutes"}
    found = await desk.call("add", {"kind": "need", "space": space, "fields": fields, "shared": shared})
    return str(found["id"])
