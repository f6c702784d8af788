"""A house without a home behind it, whose desk answers with what it was asked, and what asks it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from identity.errors import LocalFault, Malformed, Refused, Unavailable
from web.local.api import Extra, make_app
from web.local.events import Events
from web.local.house import NewGroup, Return, SignedIn, State
from web.local.pages import PageFile
from web.local.sessions import Access, Viewer
from web.local.site import Site, serve

TOKEN = "5e" * 32
KEY = {"Authorization": f"Bearer {TOKEN}"}
PASSPHRASE = "six words that nobody else knows"
FRONT = PageFile(body=b"<!doctype html>the page", is_zipped=False, kind="text/html", is_for_ever=False)


class Time:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.s = 1_000.0

    def __call__(self) -> float:
        """Return the time."""
        return self.s


class House:
    """Counts what it carried out; faults come by name."""

    def __init__(self) -> None:
        self.access = Access(Time())
        self.access.token = TOKEN
        self.state: State = "open"
        self.listeners: list[Events] = []
        self.done: list[tuple[Viewer, str, dict[str, Any]]] = []
        self.idle = 600.0
        self.known: dict[str, Viewer] = {}

    def sentence(
        self, viewer: Viewer | None, message: str, fields: Mapping[str, object], accepted: str = ""
    ) -> str:
        """Say the id."""
        return f"said {message}"

    async def about(self, viewer: Viewer | None, accepted: str = "") -> dict[str, Any]:
        """Tell names to those who are in."""
        told: dict[str, Any] = {"open_lock": False, "language": "en", "version": "0"}
        if viewer is not None:
            name = viewer.member.decode() if viewer.member else None
            told["viewer"] = {"member": None, "name": name, "role": "keeper", "lan": viewer.is_lan}
            told["group"] = {"id": "00", "name": "Secret Orchard"}
        return told

    async def idle_s(self, viewer: Viewer) -> float:
        """Return what the test chose."""
        return self.idle

    async def call(self, viewer: Viewer, command: str, args: dict[str, Any]) -> Any:
        """Return or raise."""
        faults: dict[str, Exception] = {
            "refuse": Refused("echo-refused", key=b"\x01", count=3, names=("a", "b")),
            "misuse": LocalFault("echo-local"),
            "peer": Malformed("echo-peer"),
            "later": Unavailable("echo-later"),
            "break": ZeroDivisionError("secret words"),
        }
        if command in faults:
            raise faults[command]
        self.done.append((viewer, command, args))
        return {"command": command, "args": args}

    async def listed(self, viewer: Viewer, args: dict[str, Any]) -> AsyncIterator[list[Any]]:
        """Yield as many pieces of as many numbers as is asked; ``fails`` before a piece, with what ``call`` raises."""
        fails, fault = args.get("fails", -1), args.get("fault", "refuse")
        for piece in range(args["pieces"]):
            if piece == fails:
                await self.call(viewer, fault, {})
            yield list(range(piece * args["size"], (piece + 1) * args["size"]))

    async def exported(self, viewer: Viewer, args: dict[str, Any]) -> AsyncIterator[str | dict[str, Any]]:
        """Yield the texts that are asked for and how many they are; ``fails`` and ``fault`` as in ``listed``."""
        fails, fault = args.get("fails", -1), args.get("fault", "refuse")
        for number, text in enumerate(args["texts"]):
            if number == fails:
                if fault == "end":
                    return
                await self.call(viewer, fault, {})
            yield text
        yield {"records": len(args["texts"]), "left_out": []}

    @contextlib.contextmanager
    def listen(self) -> Iterator[Events]:
        """Give what is said from here on."""
        events = Events()
        self.listeners.append(events)
        yield events
        self.listeners.remove(events)

    def publish(self, event: dict[str, Any]) -> None:
        """Tell everyone."""
        for events in self.listeners:
            events.put(event)

    async def visible(self, viewer: Viewer, event: dict[str, Any]) -> dict[str, Any] | None:
        """Keep from members what is for the keeper."""
        return event if viewer.is_keeper or not event.get("keeper") else None

    async def unlock(self, passphrase: str, *, is_stranger: bool = False) -> None:
        """Open it for those who know."""
        if passphrase != PASSPHRASE:
            raise Refused("vault-wrong-passphrase")
        self.state = "open"

    async def lock(self) -> None:
        """Lock it."""
        self.publish({"event": "locked"})
        self.state = "locked"
        self.access.close()

    def propose(self, asked: NewGroup) -> list[str]:
        """Return twelve."""
        return ["word"] * 12

    async def make(self, asked: NewGroup) -> None:
        """Pretend, and keep the words."""
        self.done.append((Viewer(), "make", {"name": asked.name, "words": asked.words}))
        self.state = "open"

    async def come_back(self, asked: Return) -> None:
        """Pretend, for those who say how."""
        if asked.how != "file":
            raise Refused("echo-refused")
        self.done.append((Viewer(), "come back", {"label": asked.label, "file": asked.file}))
        self.state = "open"

    async def make_courier(self) -> dict[str, Any]:
        """Pretend."""
        self.done.append((Viewer(), "make courier", {}))
        return {"code": "HC1-CODE", "expires": "2027-01-01T00:00:00Z"}

    def suggest(self) -> list[str]:
        """Return six."""
        return ["one", "two", "three", "four", "five", "six"]

    async def join(self, token: str, name: str | None, pin: str, *, is_lan: bool) -> SignedIn:
        """Let in whoever says the word."""
        if token != "invited":
            raise Refused("door-link-spent")
        viewer = Viewer(member=b"ada", is_lan=is_lan, sign_in=b"1")
        self.known["known-secret"] = viewer
        return SignedIn(viewer=viewer, secret="known-secret")

    async def bound(self, secret: str, *, is_lan: bool) -> Viewer | None:
        """Return whose browser it is."""
        return self.known.get(secret)

    async def check_pin(self, viewer: Viewer, pin: str) -> None:
        """Know one PIN."""
        if pin != "secret pin":
            raise Refused("door-pin-wrong")

    def session(self, viewer: Viewer | None = None) -> str:
        """Begin a session and return its secret."""
        return self.access.sessions.begin(viewer or Viewer(), self.idle)


@contextlib.asynccontextmanager
async def served(house: House, *extras: Extra, is_lan: bool = False) -> AsyncIterator[Site]:
    """Serve a house on a free port."""
    app = make_app(house, house.access, {"/": FRONT}, extras=extras, is_lan=is_lan)
    site = await serve(app, "127.0.0.1", 0)
    try:
        yield site
    finally:
        await site.close()


def cookie(site: Site, secret: str) -> dict[str, str]:
    """Return the headers with which a page of this node asks in a session."""
    return {"Cookie": f"hedgerow-{site.port}={secret}", "Origin": site.url}


async def ask_raw(site: Site, text: str) -> bytes:
    """Return all that the server says until it closes the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", site.port)
    writer.write(text.encode())
    answer = await asyncio.wait_for(reader.read(), 10)
    writer.close()
    return answer
