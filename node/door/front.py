"""The node behind its page, for as long as the process lives: no home yet, a home that is locked, or an open one.

``Front`` is what the page's server asks (``web/local/house.py``). Opening and closing the home happens here and nowhere
else: one at a time, and closing takes along all that was let in. While the home is locked nothing is exchanged, and
neither the key nor anything under it is in memory.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from aiohttp.web import Application, Request

from identity.errors import Fault, Refused, Unavailable
from identity.words import passphrase as random_words
from node import words
from node.clock import draw
from node.config import Config
from node.copies import returning
from node.desk import feeds, viewing
from node.desk.desk import Desk
from node.door import api_file, preferences, sign_ins, tries
from node.door.browsers import Browsers
from node.door.claim import Claim
from node.door.founding import Founding
from node.door.keeper_page import KeeperPage, far_page
from node.door.opened import Opened, open_network
from node.door.passphrase import check_passphrase
from node.door.phones import Phones
from node.door.resting import rest
from node.home import (
    Home,
    is_home,
    is_open_lock,
    open_again,
    open_home,
)
from node.hub import open_hub
from node.links.network import Network
from node.replica import collecting
from node.rooms.rooms import NoteRooms
from node.store.reopening import DAMAGE_MET, Reopening
from node.unforeseen import begin
from web.local.answers import Sentence
from web.local.api import make_app
from web.local.events import MISSED, Events
from web.local.feeds import add_feeds
from web.local.guard import VIEWER
from web.local.house import NewGroup, Return, SignedIn, State
from web.local.notes import note_extra
from web.local.pages import built_pages
from web.local.parcels import Parcels, parcel_extras
from web.local.sessions import KEEPER, KEEPER_AFAR, Access, Viewer, boot_time_s

if TYPE_CHECKING:
    from node.courier import box

_log = logging.getLogger(__name__)
Announce = Callable[[dict[str, Any]], None]
_CALLS_TIME_S = 2.0


class Front:
    """The node of one home folder; give it a home, or let the page make or unlock one."""

    def __init__(self, path: Path, config: Config, announce: Announce = lambda event: None) -> None:
        self.path, self.config = path, config
        self.access = Access()
        self.url = ""
        self.opened: Opened | None = None
        self._announce = announce
        self._changing = asyncio.Lock()
        self.reopening = Reopening(self._reopen, self._stay_closed)
        self._spoilt: Home | None = None
        self._unlocking = asyncio.Lock()
        self._calls: set[asyncio.Task[Any]] = set()
        self._languages: dict[str, str] = {}
        self._box: box.Box | None = None
        self._tries = tries.Tries(path / tries.TRIES, boot_time_s)
        self._tries_of_strangers = tries.Tries(path / tries.OF_STRANGERS, boot_time_s)
        self._founding = Founding()
        self._browsers = Browsers(self.access, self._unlocking)
        self._pages = built_pages()
        self._afar = far_page(path, config, lambda: self.state, lambda: self._box is not None, announce)
        self.parcels = Parcels(path)
        self.parcels.clear()

    # The home

    @property
    def state(self) -> State:
        """Whether there is a home, and its key in memory."""
        if self.opened is not None or self._spoilt is not None:
            return "open"
        return "locked" if is_home(self.path) else "new"

    @property
    def desk(self) -> Desk:
        """The open home's desk; raises Unavailable while there is none."""
        if self.opened is None:
            told = {"locked": "door-locked", "new": "door-no-home", "open": DAMAGE_MET}
            raise Unavailable(told[self.state])
        return self.opened.desk

    async def open(self, home: Home) -> None:
        """Let an open home work: its hub, its network, and the command line of this machine."""
        async with self._changing:
            await self._open(home)

    async def served(self, url: str) -> None:
        """Say where the page is served, and so where the command line can ask."""
        self.url = url
        if self.opened is not None:
            self.access.token = api_file.tell(self.path, self.url)

    async def keep_from_afar(self) -> KeeperPage | None:
        """Serve the keeper's page in the LAN, where that was asked for; return it, to be closed."""
        if self._afar is not None:
            app = self.app(is_lan=True, claim=self._afar.claim)
            await self._afar.open(app, lambda: self.app(is_lan=True))
        return self._afar

    async def close(self) -> None:
        """Close the home, if one is open, and let nobody in any more."""
        self.parcels.clear()
        async with self._changing:
            await self._close()
            if self._box is not None:
                await self._box.close()
                self._box = None
        await self.reopening.end()

    # What the page's server asks

    def sentence(
        self, viewer: Viewer | None, message: str, fields: Mapping[str, object], accepted: str = ""
    ) -> str:
        """Say a message in the language of who reads it; ``accepted`` is what their browser says of that."""
        return words.sentence(message, fields, self._language(viewer, accepted))

    async def about(self, viewer: Viewer | None, accepted: str = "") -> dict[str, Any]:
        """Return the door's fields that the node knows; without a viewer no name of anybody."""
        import hedgerow

        await self.reopening.wait()
        told: dict[str, Any] = {"open_lock": self._has_open_lock(), "version": hedgerow.__version__}
        if viewer is not None:
            told |= await self._names(viewer)
        return told | {"language": self._language(viewer, accepted)}

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
        await self.reopening.wait()
        desk = self.desk
        if viewer == KEEPER_AFAR and "file" in args and not self.parcels.holds(str(args["file"])):
            # From afar no file of the machine is read or written but what goes through the browser, sealed.
            raise Refused("viewer-not-keeper")
        with self._under_way():
            result = await viewing.call(desk, viewer, command, args)
        if command == "preferences":
            self._languages[_reader(viewer)] = result["language"]
        return result

    async def listed(self, viewer: Viewer, args: dict[str, Any]) -> AsyncIterator[list[Any]]:
        """Yield what ``list`` returns, some records at a time, as long as the home stays open; raises Fault."""
        await self.reopening.wait()
        async for piece in self._while_open(viewing.listed(self.desk, viewer, args)):
            yield piece

    async def exported(self, viewer: Viewer, args: dict[str, Any]) -> AsyncIterator[str | dict[str, Any]]:
        """Yield the content of what ``export`` returns, and last its other fields, as ``listed`` does."""
        await self.reopening.wait()
        async with contextlib.aclosing(self._while_open(viewing.exported(self.desk, viewer, args))) as pieces:
            async for piece in pieces:
                yield piece

    async def _while_open(self, pieces: AsyncGenerator[Any, None]) -> AsyncGenerator[Any, None]:
        async with contextlib.aclosing(pieces):
            while self.desk is not None:
                with self._under_way():
                    piece = await anext(pieces, None)
                if piece is None:
                    return
                yield piece

    @contextlib.contextmanager
    def listen(self) -> Iterator[Events]:
        """Give everything that happens in the node for as long as the context lasts; raises Fault."""
        with self.desk.hub.subscribe() as events:
            yield events

    async def visible(self, viewer: Viewer, event: dict[str, Any]) -> dict[str, Any] | None:
        """Return what a viewer may hear of an event, None for nothing."""
        return await viewing.visible(self.desk, viewer, event)

    async def unlock(self, passphrase: str, *, is_stranger: bool = False) -> None:
        """Open the locked home, or check the passphrase of an open one; raises Fault, and wrong tries cost time.

        Those of a stranger, in the LAN, cost strangers time and nobody else.
        """
        tried = self._tries_of_strangers if is_stranger else self._tries
        if self.state == "new":
            raise Unavailable("door-no-home")
        if self._has_open_lock():
            raise Refused("door-open-lock")
        async with self._unlocking:
            tried.check()
            try:
                await self._unlock(passphrase)
            except Refused as refusal:
                if refusal.message == "vault-wrong-passphrase":
                    tried.wrong()
                raise
            tried.right()

    async def lock(self) -> None:
        """Close the home and forget its key; all that was let in is out.

        A home with an open lock stays open: whoever can start the node could open it again. Nobody is let in any more
        without a new link.
        """
        if self.opened is not None and self.opened.home.is_open_lock:
            self.shut_out(lambda viewer: True)
            return
        await self.close()

    def propose(self, asked: NewGroup) -> list[str]:
        """Return words for the recovery sheet of a group that could be made so; they are kept nowhere. Raises Fault."""
        return self._founding.propose(asked)

    async def make(self, asked: NewGroup) -> None:
        """Make the group with these words, and open its home; asked for the same once more do nothing. Raises Fault."""
        async with self._changing:
            if self._founding.is_made(asked):
                return
            if self.state != "new":
                raise Refused("door-not-new")
            home = await self._founding.make(self.path, asked)
            # It is made. What keeps it from working now is told by the door, and by the next start.
            with contextlib.suppress(Refused, Unavailable):
                await self._open(home)

    async def come_back(self, asked: Return) -> None:
        """Make a home for a new device of a group that lived before, and open it; raises Fault, leaves nothing then."""
        if asked.from_afar and asked.how == "file" and not self.parcels.holds(asked.file):
            raise Refused("viewer-not-keeper")
        async with self._changing:
            if self.state != "new":
                raise Refused("door-not-new")
            await self._open(await returning.come_back(self.path, asked))

    async def make_courier(self) -> dict[str, Any]:
        """Make this box a courier that works; return its code and when it ends. From its next start on it is one."""
        async with self._changing:
            if self.state != "new":
                raise Refused("door-not-new")
            if self._box is None:
                # Few nodes become one, and none of them needs it again.
                from node.courier import box
                from node.courier.home import is_courier

                new = not is_courier(self.path)
                self._box = await box.start(self.path, self.config.sync, new=new)
            await self._stand()
            return await self._box.code()

    def suggest(self) -> list[str]:
        """Return six random words for a passphrase; they are kept nowhere."""
        return random_words(draw).split()

    async def join(self, token: str, name: str | None, pin: str, *, is_lan: bool) -> SignedIn:
        """Use an invitation of a member, from a browser that will be theirs; raises Fault."""
        return await self._browsers.join(self.desk.hub, token, name, pin, is_lan=is_lan)

    async def bound(self, secret: str, *, is_lan: bool) -> Viewer | None:
        """Return whose browser holds that long-lived secret, None where it is nobody's any more."""
        if self.opened is None:
            return None
        return await self._browsers.bound(self.opened.desk.hub, secret, is_lan=is_lan)

    async def check_pin(self, viewer: Viewer, pin: str) -> None:
        """Raise Fault unless the PIN is that of the browser that the viewer signed in with."""
        await self._browsers.check_pin(self.desk.hub, viewer, pin)

    # For the desk, and for whoever starts the node

    def link(self, viewer: Viewer = KEEPER) -> str:
        """Return the page's address with a new one-time link."""
        return f"{self.url}/#enter={self.access.links.make(viewer)}"

    def shut_out(self, wanted: Callable[[Viewer], bool]) -> None:
        """End the sessions of some, and void what would let them in."""
        self.access.shut_out(wanted)

    def send_away(self, member: bytes) -> None:
        """Have the editors that a member has open ask anew what they may."""
        if self.opened is not None:
            self.opened.rooms.send_away(member)

    @property
    def phones(self) -> Phones | None:
        """The page for phones of the open home."""
        return self.opened.phones if self.opened is not None else None

    def app(self, *, is_lan: bool = False, claim: Claim | None = None) -> Application:
        """Return what serves the page: at this machine, to members' phones, or with ``claim`` to a far keeper."""
        notes = note_extra(lambda: self, lambda viewer: partial(self.sentence, viewer))
        files = () if is_lan and claim is None else parcel_extras(self.parcels, self._say)
        made = make_app(self, self.access, self._pages, extras=[notes, *files], is_lan=is_lan, claim=claim)
        if not is_lan:
            add_feeds(made, lambda secret: feeds.calendar_of(self.desk.hub, secret))
        return made

    async def enter(
        self, viewer: Viewer, record: str, path: str, *, token: str = "", writes_as: str = ""
    ) -> Any:
        """Let an editor into the room of a long text; raises Fault."""
        await viewing.check_note(self.desk, viewer, record, path)
        opened = self.opened
        if opened is None:
            raise Unavailable("door-locked")
        return await opened.rooms.enter(viewer, record, path, token=token, writes_as=writes_as)

    # Private

    def _say(self, request: Request) -> Sentence:
        accepted = request.headers.get("Accept-Language", "")
        return lambda message, fields: self.sentence(request.get(VIEWER), message, fields, accepted)

    async def _open(self, home: Home) -> None:
        hub = await open_hub(home)
        hub.peers.away_after_ms = self.config.away_after_s * 1_000
        hub.rotate_days = self.config.rotate_days
        network = Network(hub)
        try:
            await open_network(network, self.config)
        except BaseException:
            await network.close()
            await hub.close()
            raise
        telling = begin(_log, "telling the page failed", self._tell(hub))
        phones = Phones(hub, lambda: self.app(is_lan=True), self.config.phones, self._afar)
        self.opened = Opened(
            home=home,
            desk=Desk(hub, network, self),
            network=network,
            phones=phones,
            rooms=NoteRooms(hub),
            telling=telling,
            resting=begin(_log, "giving memory back failed", rest(home.store, home.replica.db)),
        )
        self._spoilt = None
        self._languages[""] = home.identity.language
        await self._stand()
        await phones.open()
        collecting.leave_out()
        if self.url:
            self.access.token = api_file.tell(self.path, self.url)
            self._announce({"event": "unlocked", "sync": network.listening})

    async def _close(self) -> None:
        opened = self.opened
        self._shut()
        if opened is not None:
            await self._let_go(opened)
        await self._stand()

    def _shut(self) -> None:
        """Let nobody in any more, and nothing begin; what is under way may end."""
        opened, token = self.opened, self.access.token
        if opened is not None:
            opened.desk.hub.publish({"event": "locked"})
            self.opened = None
        self._spoilt = None
        self._founding.forget()
        self.access.close()
        self._languages.clear()
        api_file.forget(self.path, token)

    async def _reopen(self) -> None:
        """Close the home and open it again for those who are in, since its disk gave back something damaged."""
        async with self._changing:
            if (opened := self.opened) is not None and opened.home.store.is_damaged:
                # Whoever listens asks anew; their calls wait until it is open again.
                opened.desk.hub.publish({"event": "locked"})
                self.opened, self._spoilt = None, opened.home
                await self._let_go(opened)
                del opened
            if self._spoilt is not None:
                await self._open(await open_again(self._spoilt))

    def _stay_closed(self, fault: Fault) -> None:
        self._announce({"event": "notice", "message": fault.message, "fields": fault.fields})
        self._shut()

    async def _let_go(self, opened: Opened) -> None:
        await self._finish_calls()
        await opened.close()
        del opened
        collecting.collect_all()

    async def _finish_calls(self) -> None:
        """Let what is under way end, but not for long."""
        if self._calls:
            await asyncio.wait(self._calls, timeout=_CALLS_TIME_S)
        for task in self._calls:
            task.cancel()

    async def _unlock(self, passphrase: str) -> None:
        async with self._changing:
            if self.opened is None:
                home = await open_home(self.path, lambda: passphrase)
                await self._open(home)
                # A link that was used while it was locked has shown no passphrase.
                self.access.sessions.end()
                return
        await asyncio.to_thread(check_passphrase, self.path, passphrase)

    async def _stand(self) -> None:
        if self._afar is not None:
            await self._afar.stand()

    async def _tell(self, hub: Any) -> None:
        with hub.subscribe() as events:
            while True:
                event = await events.get()
                self._announce(event)
                self.reopening.heard(event)
                if event["event"] == MISSED and hub.home.store.is_damaged:
                    self.reopening.begin()

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

    def _language(self, viewer: Viewer | None, accepted: str) -> str:
        # Before a home is open nobody knows what its people speak but their browser.
        own = self._languages.get("") or words.accepted(accepted)
        return self._languages.get(_reader(viewer), own) if viewer is not None else own

    async def _chosen(self, viewer: Viewer) -> dict[str, Any]:
        hub = self.desk.hub
        chosen: dict[str, Any] = await hub.run(preferences.chosen, hub.replica.db, _reader(viewer))
        return chosen

    async def _names(self, viewer: Viewer) -> dict[str, Any]:
        told = {"member": viewer.member.hex() if viewer.member else None, "name": None, "role": "keeper"}
        if self.opened is None:
            return {"viewer": told | {"lan": viewer.is_lan}}
        hub, identity = self.opened.desk.hub, self.opened.home.identity
        if not viewer.is_keeper:
            person = await hub.run(viewing.person_of, hub, viewer)
            told |= {"name": person.name, "role": person.role}
        if viewer.sign_in is not None:
            now_ms = hub.home.clock.wall_ms()
            if not await hub.run(sign_ins.seen, hub.replica.db, viewer.sign_in, now_ms):
                # Signed out at the node while they were on the way in.
                raise Refused("door-browser-unknown")
        chosen = await self._chosen(viewer)
        self._languages[_reader(viewer)] = chosen.get("language", identity.language)
        return {
            "viewer": told | {"lan": viewer.is_lan},
            "group": {"id": identity.group.hex(), "name": identity.name},
            "device": identity.writer().keys.public.id.hex(),
        }


def _reader(viewer: Viewer) -> str:
    """Return under which name a viewer's choices are kept; see ``node.desk.page.reader_of``."""
    return viewer.member.hex() if viewer.member is not None else ""
