"""The node behind its page, for as long as the process lives: no home yet, a home that is locked, or an open one.

``Front`` is what the page's server asks (``web/local/house.py``). Opening and closing the home happens here and nowhere
else: one at a time, and closing takes along all that was let in. While the home is locked nothing is exchanged, and
neither the key nor anything under it is in memory.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from identity import vault
from identity.errors import Malformed, Refused, Unavailable
from identity.pairing import is_name
from identity.words import passphrase as random_words
from node import preferences, words
from node.clock import draw
from node.config import SYNC_PORT, Config
from node.desk import Desk
from node.home import API, KEY, Home, NewHome, create, is_open_lock, open_home
from node.hub import open_hub
from node.network import Network
from node.tries import TRIES, Tries
from web.local.house import SignedIn, State
from web.local.sessions import KEEPER, Access, Viewer, boot_time_s

Announce = Callable[[dict[str, Any]], None]
_LANGUAGE_CHARS_MAX = 35
_CALLS_TIME_S = 2.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What there is while the home is open."""

    home: Home
    desk: Desk
    network: Network
    telling: asyncio.Task[None]


class Front:
    """The node of one home folder; give it a home, or let the page make or unlock one."""

    def __init__(self, path: Path, config: Config, announce: Announce = lambda event: None) -> None:
        self.path, self.config = path, config
        self.access = Access()
        self.url = ""
        self.opened: Opened | None = None
        self._announce = announce
        self._changing = asyncio.Lock()
        self._unlocking = asyncio.Lock()
        self._calls: set[asyncio.Task[Any]] = set()
        self._languages: dict[str, str] = {}
        self._tries = Tries(path / TRIES, boot_time_s)

    # The home

    @property
    def state(self) -> State:
        """Whether there is a home, and its key in memory."""
        if self.opened is not None:
            return "open"
        return "locked" if (self.path / KEY).exists() else "new"

    @property
    def desk(self) -> Desk:
        """The open home's desk; raises Unavailable while there is none."""
        if self.opened is None:
            raise Unavailable("door-locked" if self.state == "locked" else "door-no-home")
        return self.opened.desk

    async def open(self, home: Home) -> None:
        """Let an open home work: its hub, its network, and the command line of this machine."""
        async with self._changing:
            await self._open(home)

    async def served(self, url: str) -> None:
        """Say where the page is served, and so where the command line can ask."""
        self.url = url
        if self.opened is not None:
            self._tell_api()

    async def close(self) -> None:
        """Close the home, if one is open, and let nobody in any more."""
        async with self._changing:
            await self._close()

    # What the page's server asks

    def sentence(self, viewer: Viewer | None, message: str, fields: Mapping[str, object]) -> str:
        """Say a message in the language of who reads it."""
        return words.sentence(message, fields, self._language(viewer))

    async def about(self, viewer: Viewer | None) -> dict[str, Any]:
        """Return the door's fields that the node knows; without a viewer no name of anybody."""
        import hedgerow

        told: dict[str, Any] = {"open_lock": self._has_open_lock(), "version": hedgerow.__version__}
        if viewer is not None:
            told |= await self._names(viewer)
        return told | {"language": self._language(viewer)}

    async def idle_s(self, viewer: Viewer) -> float:
        """Return after how many seconds without a hand on the page a viewer is signed out; 0 is never."""
        if self.opened is None:
            return 0.0
        chosen = await self._chosen(viewer)
        if viewer.is_keeper and self.opened.home.is_open_lock and "idle_minutes" not in chosen:
            # Nothing would be safer for it, and the way back in is another link.
            return 0.0
        return float(chosen.get("idle_minutes", preferences.IDLE_MINUTES) * 60)

    async def call(self, viewer: Viewer, command: str, args: dict[str, Any]) -> Any:
        """Carry out one command as far as the viewer may, and return its result as JSON; raises Fault."""
        desk = self.desk
        with self._under_way():
            result = await desk.call(command, args)
        if command == "preferences":
            self._languages[_reader(viewer)] = result["language"]
        return result

    @contextlib.contextmanager
    def listen(self) -> Iterator[asyncio.Queue[dict[str, Any]]]:
        """Give a queue of everything that happens in the node, for as long as the context lasts; raises Fault."""
        with self.desk.hub.subscribe() as queue:
            yield queue

    async def visible(self, viewer: Viewer, event: dict[str, Any]) -> dict[str, Any] | None:
        """Return what a viewer may hear of an event, None for nothing."""
        return event if viewer.is_keeper else None

    async def unlock(self, passphrase: str) -> None:
        """Open the locked home, or check the passphrase of an open one; raises Fault, and wrong tries cost time."""
        if self.state == "new":
            raise Unavailable("door-no-home")
        if self._has_open_lock():
            raise Refused("door-open-lock")
        async with self._unlocking:
            self._tries.check()
            try:
                await self._unlock(passphrase)
            except Refused as refusal:
                if refusal.message == "vault-wrong-passphrase":
                    self._tries.wrong()
                raise
            self._tries.right()

    async def lock(self) -> None:
        """Close the home and forget its key; all that was let in is out.

        A home with an open lock stays open: whoever can start the node could open it again. Nobody is let in any more
        without a new link.
        """
        if self.opened is not None and self.opened.home.is_open_lock:
            self.access.links.void()
            self.access.sessions.end()
            return
        await self.close()

    async def make(self, name: str, language: str, passphrase: str | None) -> list[str]:
        """Make the home and open it; return its recovery words, which exist nowhere else."""
        wanted = checked_home(name, language, passphrase)
        async with self._changing:
            if self.state != "new":
                raise Refused("door-not-new")
            home, recovery = await create(self.path, wanted)
            # Whatever fails from here on: these words are shown now or never.
            with contextlib.suppress(Refused, Unavailable):
                await self._open(home)
        return list(recovery)

    def suggest(self) -> list[str]:
        """Return six random words for a passphrase; they are kept nowhere."""
        return random_words(draw).split()

    async def join(self, token: str, name: str | None, pin: str, *, is_lan: bool) -> SignedIn:
        """Use an invitation of a member, from a browser that will be theirs; raises Fault."""
        raise Refused("door-link-spent")

    async def bound(self, secret: str, *, is_lan: bool) -> Viewer | None:
        """Return whose browser holds that long-lived secret, None where it is nobody's any more."""
        return None

    async def check_pin(self, viewer: Viewer, pin: str) -> None:
        """Raise Fault unless the PIN is that of the browser that the viewer signed in with."""
        raise Refused("door-browser-unknown")

    # For the desk, and for whoever starts the node

    def link(self, viewer: Viewer = KEEPER) -> str:
        """Return the page's address with a new one-time link."""
        return f"{self.url}/#enter={self.access.links.make(viewer)}"

    # Private

    async def _open(self, home: Home) -> None:
        hub = await open_hub(home)
        network = Network(hub)
        try:
            await _open_network(network, self.config)
        except BaseException:
            await network.close()
            await hub.close()
            raise
        telling = asyncio.create_task(self._tell(hub))
        desk = Desk(hub, network, self)
        self.opened = Opened(home=home, desk=desk, network=network, telling=telling)
        self._languages[""] = home.identity.language
        if self.url:
            self._tell_api()

    async def _close(self) -> None:
        opened, token = self.opened, self.access.token
        if opened is None:
            self.access.close()
            return
        opened.desk.hub.publish({"event": "locked"})
        # From here on nothing begins; what is under way may end.
        self.opened = None
        self.access.close()
        self._languages.clear()
        _forget_api(self.path, token)
        if self._calls:
            await asyncio.wait(self._calls, timeout=_CALLS_TIME_S)
        try:
            await opened.network.close()
        finally:
            await opened.desk.hub.close()
            opened.telling.cancel()
            await asyncio.gather(opened.telling, return_exceptions=True)
        del opened
        gc.collect()

    async def _unlock(self, passphrase: str) -> None:
        async with self._changing:
            if self.opened is None:
                home = await open_home(self.path, lambda: passphrase)
                await self._open(home)
                return
        await asyncio.to_thread(check_passphrase, self.path, passphrase)

    async def _tell(self, hub: Any) -> None:
        with hub.subscribe() as events:
            while True:
                self._announce(await events.get())

    def _tell_api(self) -> None:
        token = draw(32).hex()
        told = json.dumps({"url": self.url, "token": token, "pid": os.getpid()}).encode()
        path = self.path / API
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(handle, told)
        finally:
            os.close(handle)
        self.access.token = token

    @contextlib.contextmanager
    def _under_way(self) -> Iterator[None]:
        task = asyncio.current_task()
        assert task is not None
        self._calls.add(task)
        try:
            yield
        finally:
            self._calls.discard(task)

    def _has_open_lock(self) -> bool:
        return self.opened.home.is_open_lock if self.opened is not None else is_open_lock(self.path)

    def _language(self, viewer: Viewer | None) -> str:
        own = self._languages.get("", words.ENGLISH)
        return self._languages.get(_reader(viewer), own) if viewer is not None else own

    async def _chosen(self, viewer: Viewer) -> dict[str, Any]:
        hub = self.desk.hub
        chosen: dict[str, Any] = await hub.run(preferences.chosen, hub.replica.db, _reader(viewer))
        return chosen

    async def _names(self, viewer: Viewer) -> dict[str, Any]:
        told = {"member": viewer.member.hex() if viewer.member else None, "name": None, "role": "keeper"}
        if self.opened is None:
            return {"viewer": told | {"lan": viewer.is_lan}}
        identity = self.opened.home.identity
        chosen = await self._chosen(viewer)
        self._languages[_reader(viewer)] = chosen.get("language", identity.language)
        return {
            "viewer": told | {"lan": viewer.is_lan},
            "group": {"id": identity.group.hex(), "name": identity.name},
            "device": identity.writer().keys.public.id.hex(),
        }


def checked_home(name: str, language: str, passphrase: str | None) -> NewHome:
    """Return what a new home is to be; raise Refused for a name, language or passphrase that can't be."""
    name = name.strip()
    if not is_name(name):
        raise Refused("cli-name-broken")
    if not _is_language(language):
        raise Refused("cli-language-broken", language=language[:_LANGUAGE_CHARS_MAX])
    if passphrase is not None and not passphrase.strip():
        raise Refused("vault-passphrase-empty")
    return NewHome(name=name, language=language, passphrase=passphrase)


def check_passphrase(home: Path, passphrase: str) -> None:
    """Raise Refused unless the passphrase is that of the home; takes as long as opening it."""
    for name in (KEY, f"{KEY}.copy"):
        with contextlib.suppress(OSError, Malformed):
            vault.open_vault((home / name).read_bytes(), passphrase)
            return
    raise Refused("home-key-damaged", home=str(home))


async def _open_network(network: Network, config: Config) -> None:
    if config.sync:
        await network.open([(one.host, one.port) for one in config.sync], config.lan)
        return
    try:
        await network.open([("::", SYNC_PORT)], config.lan)
    except Refused:
        await network.open([("::", 0)], config.lan)


def _forget_api(home: Path, token: str | None) -> None:
    with contextlib.suppress(OSError, ValueError):
        if json.loads((home / API).read_text(encoding="ascii")).get("token") == token:
            (home / API).unlink()


def _reader(viewer: Viewer) -> str:
    """Return under which name a viewer's choices are kept; see ``desk_page.reader_of``."""
    return viewer.member.hex() if viewer.member is not None else ""


def _is_language(text: str) -> bool:
    first, *rest = text.split("-")
    plain = text.isascii() and len(text) <= _LANGUAGE_CHARS_MAX
    return plain and 2 <= len(first) <= 3 and first.isalpha() and all(part.isalnum() for part in rest)
