"""Whom this node talks to: it listens, calls peers by schedule, and keeps one link per peer device and instance.

A link replaces an older one to the same running program at once. When both sides call each other at the same moment,
the link that the device with the lower id called stays (``node/links/rivals.py``). Whoever calls beside a link that is
silent looks again before the last message of the handshake: a line that came back meanwhile stays.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import logging
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence

from crdt.acts import Open
from crdt.generation_content import KeptRecord, Part
from crdt.ops import DataBody
from identity.encoding import encode, ready_for
from identity.errors import Fault, Refused, Unavailable
from identity.handshake import Initiator
from identity.pairing import Card
from node.clock import draw
from node.copies import kit_calls
from node.copies.restoring import catch_up
from node.couriers.courier_calls import CourierCalls
from node.devices.introducing import Introductions
from node.devices.joining import Joinings
from node.devices.kin import Kinship
from node.hub import Hub
from node.links import connections, link_log, rivals
from node.links.acquaintances import Acquaintances
from node.links.answering import Answering
from node.links.calling import Calling
from node.links.fairness import Fairness
from node.links.grounds import ground
from node.links.lan import LanMode, own_interfaces
from node.links.link import Link, Opened, call
from node.links.meeting import Meetings
from node.links.nearby import Nearby
from node.links.own_addresses import reachable_addresses
from node.links.peers import Peer
from node.links.streams import Address, Listener, Stream, dial_first, listen
from node.links.works import Counterpart, PeerWorks
from node.sharing.upkeep import upkeep
from node.store import meta
from node.store.lightly import lightly
from node.unforeseen import log_failed
from sync.effects import Ended
from sync.messages import Hello, Message
from sync.pace import Pace
from sync.schedule import Schedule
from sync.session import Session

_log = logging.getLogger(__name__)

DIAL_TIMEOUT_S = 20.0
_FAREWELL_S = 1.0
_FORGOTTEN = "network-peer-gone"


class Network:
    """The links of one hub."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.links: dict[tuple[bytes, bytes], Link] = {}
        self.listeners: list[Listener] = []
        self.known = Acquaintances(hub)
        self.meetings = Meetings(self)
        self.couriers = CourierCalls(self)
        self.introductions = Introductions(self)
        self.joinings = Joinings(self)
        self.kinship = Kinship(self)
        self.kits = kit_calls.Kits(self)
        self.nearby = Nearby(self)
        self.answering = Answering(self)
        self.schedule = Schedule(draw, hub.home.clock.ticks_ms())
        self.fairness = Fairness(hub.home.clock.ticks_ms, hub.home.identity.group)
        self.is_closing = False
        self._tasks: set[asyncio.Task[None]] = set()
        self._own_calls = rivals.OwnCalls()
        self._wake = asyncio.Event()
        self.told_links = link_log.LinkLog()
        self._paces: dict[bytes, Pace] = {}
        self._calling = Calling(self)

    # Life

    async def open(self, addresses: Sequence[tuple[str, int]], lan: LanMode, *, calls: bool = True) -> None:
        """Listen on ``addresses`` and start to call peers; raise Refused when a port can't be had.

        Without ``calls`` it only calls whom it is told to.
        """
        ready_for(Message, DataBody, Open, Part, KeptRecord)
        await self.answering.open()
        try:
            for host, port in addresses:
                self.listeners.append(await listen(host, port, self.answering.accept))
        except BaseException:
            await self._stop_listening()
            raise
        self.hub.on_devices.append(self._devices_changed)
        self.hub.on_control.append(self.stir)
        self.hub.on_lacking.append(self._ask_all)
        self._spawn(self.kinship.telling.run())
        self._spawn(self.kits.bringing.run())
        await self.refresh()
        if not calls:
            return
        await self.hub.home.run(connections.end_all, self.hub.replica.db)
        told = "\n".join(self.reachable()).encode()
        await self.hub.home.run(meta.write, self.hub.replica.db, "listening", told)
        self.nearby.begin(lan, self._calling.paths_changed)
        self._spawn(self._calling.run())
        self._spawn(self.meetings.wait_for_inviters())
        self._spawn(self.couriers.call_by_schedule())
        for work in upkeep(self):
            self._spawn(work)

    def _ask_all(self, space: bytes, log: bytes, first: int) -> None:
        """Ask everybody who is linked for a log again from ``first`` on."""
        for link in self.links.values():
            link.want(space, log, first)

    async def close(self) -> None:
        """End all links and stop listening."""
        self.is_closing = True
        with contextlib.suppress(ValueError):
            self.hub.on_devices.remove(self._devices_changed)
            self.hub.on_control.remove(self.stir)
            self.hub.on_lacking.remove(self._ask_all)
        for link in list(self.links.values()):
            link.end()
        self.couriers.end()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_FAREWELL_S):
                while self.links or self.couriers.links:
                    await self._wait()
        await self.nearby.close()
        await self._stop_listening()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        # What was given up in the middle of a call closes its socket in the loop's next turn.
        await asyncio.sleep(0)

    @property
    def listening(self) -> list[str]:
        """The addresses on which peers can call."""
        return [str(address) for listener in self.listeners for address in listener.addresses]

    def reachable(self) -> list[str]:
        """The addresses to tell a peer: those we listen on, wildcards replaced by this machine's own."""
        listening = [address for listener in self.listeners for address in listener.addresses]
        return reachable_addresses(listening, own_interfaces())

    async def refresh(self) -> None:
        """Peers or devices came, went or changed their addresses."""
        await self.known.refresh()
        await self.meetings.refresh()
        self.schedule.keep([peer.device for peer in self.known.devices], self.now())
        for link in self.links.values():
            if not self._is_known(link.peer):
                link.end()
        self.answering.refresh()
        self.fairness.keep_only([*map(self.fairness.payer, self.known.devices), *self.known.groups])
        self.nearby.refresh()
        self.stir()
        self._wake.set()

    def stir(self) -> None:
        """What this group's other devices and the keepers of its kits should know may have changed."""
        self.kinship.telling.stir()
        self.kits.bringing.stir()

    def kit_links(self) -> list[Link]:
        """Return the links over which a kit can be brought to a keeper."""
        links = (*self.links.values(), *self.couriers.links.values())
        return [link for link in links if not link.is_over]

    def hurry(self, group: bytes | None = None) -> None:
        """Try at once what was to be tried later."""
        if group is None:
            self.schedule.hurry(self.now())
        for peer in self.known.of(group) if group is not None else ():
            self.schedule.hurry(self.now(), peer.device)
        self._wake.set()

    def links_to(self, group: bytes) -> list[Link]:
        """Return the links to a peer that are up now."""
        return [link for link in self.links.values() if link.peer.group == group and not link.is_over]

    def links_with(self, peer: Peer) -> list[Link]:
        """Return the links that serve a peer: those to its group, of our own group those to that very device."""
        if peer.group == self.hub.home.identity.group:
            return [link for link in self.links_to(peer.group) if link.peer.device == peer.device]
        return self.links_to(peer.group)

    def card(self) -> Card:
        """Return what this device shows to introduce itself."""
        identity = self.hub.home.identity
        own = identity.writer().keys.public.id
        return Card(identity.name, identity.acts, own, tuple(self.reachable())[:8])

    def traffic(self) -> dict[int, tuple[int, int]]:
        """Return the bytes sent and received over the links that are up, by their rows among the connections."""
        links = (link for link in self.links.values() if link.connection)
        return {link.connection: (link.traffic.sent_bytes, link.traffic.received_bytes) for link in links}

    async def connect(self, peer: Peer) -> Link:
        """Return a link to ``peer``, an existing one or a new one; raise Unavailable when it can't be reached.

        Of a peer with several devices any one will do; of our own group it is that very device. Raises Refused for one
        with whom everything is paused.
        """
        if peer.is_paused:
            raise Refused("peer-paused", peer=peer.name)
        found = [link for link in self.links_with(peer) if not link.is_silent]
        if found:
            return found[0]
        is_sibling = peer.group == self.hub.home.identity.group
        fault: Exception = Unavailable("peer-no-address", peer=peer.name)
        for one in [peer] if is_sibling else self.known.of(peer.group) or [peer]:
            try:
                return await self.reach(one)
            except (Fault, OSError) as error:
                # What a device that has no address says is of no use where another one was called.
                if not (isinstance(error, Fault) and error.message == "peer-no-address"):
                    fault = error
        raise fault

    # Calling

    async def reach(self, peer: Peer) -> Link:
        """Call one device; introduce this one first where it isn't known there, or not any more; raises Fault."""
        addresses = self.nearby.addresses(peer)
        if not addresses:
            raise Unavailable("peer-no-address", peer=peer.name)
        if peer.device not in self.known.strangers:
            try:
                return await self._dial(peer, addresses)
            except Fault as fault:
                if fault.message != _FORGOTTEN:
                    raise
        await self.introductions.call(peer, addresses)
        return await self._dial(peer, addresses)

    async def _dial(self, peer: Peer, addresses: Sequence[Address]) -> Link:
        stream = await dial_first(addresses, DIAL_TIMEOUT_S)
        try:
            link = await self._call(peer, stream, lambda: self.is_linked(peer.device))
            if self.is_closing:
                raise Unavailable("network-unreachable")
        except rivals.Needless:
            stream.abort()
            return next(link for link in self.links.values() if link.peer.device == peer.device)
        except BaseException:
            stream.abort()
            raise

        def ended(_: asyncio.Task[None]) -> None:
            # Also where the task is cancelled before its first step.
            stream.abort()
            link.greeted.set()

        self._spawn(self.run(link, None)).add_done_callback(ended)
        return link

    async def _call(self, peer: Peer, stream: Stream, is_needless: Callable[[], bool] = bool) -> Link:
        sessions: list[Session] = []
        greeted = asyncio.Event()

        def hello(transcript: bytes) -> bytes:
            session = self.session(peer, transcript, calls=True)
            sessions.append(session)
            return encode(session.hello())

        async def answered() -> None:
            await self._own_calls.greeted(peer.device)
            if self.is_closing:
                raise Unavailable("network-unreachable")
            if is_needless():
                raise rivals.Needless
            self._own_calls.begin(peer.device, greeted)
            await rivals.retire_silent(self.links, peer.device)

        initiator = self.initiator(peer.static, self.known.psk(peer))
        try:
            opened = await call(stream, initiator, hello, peer.static, answered)
        except BaseException:
            greeted.set()
            raise
        return self.link(peer, sessions[0], opened, greeted)

    def initiator(self, remote_static: bytes, psk: bytes) -> Initiator:
        """Return the calling end of a new handshake."""
        return Initiator(
            static_secret=self.hub.home.identity.agree_secret,
            remote_static=remote_static,
            psk=psk,
            ephemeral=draw(32),
            instance=self.hub.instance,
            counter=self.hub.next_call(),
        )

    # Links

    def _devices_changed(self) -> None:
        self._spawn(self.refresh())

    async def _end_invitation(self, static: bytes) -> None:
        """Whoever has this key has shown the secret of the pair: the invitation that made it has done its work."""
        if any(one.used_by == static for one in self.known.invitations):
            await self.hub.home.run(self.hub.peers.end_invitation, static)
            await self.refresh()

    def session(self, peer: Peer, transcript: bytes, *, calls: bool) -> Session:
        """Return a new conversation with ``peer``, which this node ``calls`` or which called."""
        budget, pace = self.fairness.budget_of(peer), self._paces.setdefault(peer.device, Pace())
        grounds = ground(self.hub, peer, transcript, calls=calls, budget=budget, pace=pace)
        return Session(grounds, self.now())

    def link(self, peer: Peer, session: Session, opened: Opened, greeted: asyncio.Event) -> Link:
        """Return the link on which a conversation takes place; ``greeted`` is set once both have greeted."""
        link = Link(
            works=PeerWorks(self.hub, peer),
            peer=peer,
            session=session,
            opened=opened,
            began_ms=self.now(),
            greeted=greeted,
            backlog=self.fairness.backlog_of(peer),
        )
        link.chosen = functools.partial(self._chosen, link)
        return link

    async def run(self, link: Link, greeting: Hello | None) -> None:
        """Count a link among those of this network for as long as it lasts; ``greeting``: what a caller said first."""
        # Until its Hello came a link stands for itself; then for the running program behind it.
        self.links[link.peer.device, draw(16)] = link
        if not self._is_known(link.peer):
            # Given up, removed or paused while the handshake went on.
            rivals.forget(self.links, link)
            link.is_over = True
            link.opened.stream.abort()
            return
        group, device, ended = link.peer.group, link.peer.device, Ended.CUT
        self.schedule.linked(device, self.now())
        self._spawn(catch_up(self.hub, link))
        try:
            await self._end_invitation(link.opened.remote_static)
            lacking = await self.hub.home.run(self._met, group, device, self.hub.home.clock.wall_ms())
            self.known.strangers.discard(device)
            self.stir()
            if self.told_links.linked(device, calls=link.opened.calls):
                self.hub.publish({"event": "peer", "id": group.hex(), "linked": True})
            for space, log, first in lacking:
                link.want(space, log, first)
            async with self.noted(link.opened, group) as link.connection:
                ended = await link.run(greeting)
        except Fault as fault:
            link.why = fault.message
        finally:
            rivals.forget(self.links, link)
            rivals.drop_retired(self.links, device)
            self.told_links.counted(device, link.traffic.entry_bytes, link.traffic.again_bytes)
            if not rivals.is_met(self.links, device):
                self.schedule.lost(device, self.now(), farewell=ended.is_farewell)
                if self.told_links.gone(device, link.why) and not self.links_to(group):
                    self.hub.publish({"event": "peer", "id": group.hex(), "linked": False})
            self._wake.set()

    def _met(self, group: bytes, device: bytes, at_ms: int) -> list[tuple[bytes, bytes, int]]:
        """Keep, in the store's thread, that there is a link; return what is lacking here."""
        with lightly(self.hub.replica.db):
            self.hub.peers.met(group, at_ms)
            self.hub.devices.met(group, device, at_ms)
        return self.hub.replica.lacking()

    @contextlib.asynccontextmanager
    async def noted(self, opened: Opened, group: bytes | None) -> AsyncIterator[int]:
        """Keep that a connection lasts as long as the context, and what went over it; give its row.

        ``group``: the peer; None while two nodes pair.
        """
        db, clock, remote = self.hub.replica.db, self.hub.home.clock, str(opened.stream.remote)
        begin = functools.partial(connections.begin, is_call=opened.calls)
        row = await self.hub.home.run(begin, db, clock.wall_ms(), group, remote)
        told = {"event": "link", "id": group.hex() if group else None}
        self.hub.publish({**told, "began": True})
        try:
            yield row
        finally:
            traffic = opened.traffic
            # A full disk must keep no link from ending.
            with contextlib.suppress(Fault):
                ended = (row, clock.wall_ms(), traffic.sent_bytes, traffic.received_bytes)
                await self.hub.home.run(connections.end, db, *ended)
            self.hub.publish({**told, "began": False})

    async def _chosen(self, link: Link, instance: bytes) -> bool:
        """The peer greets: return whether of all links to that program of its device this one stays."""
        own, device = self.known.own_device, link.peer.device
        if not link.opened.calls and own < device:
            await self._own_calls.greeted(device)
        return await rivals.take_over(
            self.links, link, lambda: rivals.settle(self.links, link, instance, own, self.now())
        )

    def _is_known(self, peer: Counterpart) -> bool:
        who = peer.device, peer.pair_secret
        return any((one.device, one.pair_secret) == who for one in self.known.devices)

    def is_linked(self, device: bytes) -> bool:
        """Whether there is a link to a device on which something gets through."""
        return rivals.is_linked(self.links, device)

    async def _stop_listening(self) -> None:
        for listener in self.listeners:
            await listener.close()
        self.listeners.clear()

    def wake(self) -> None:
        """Look again at who is linked."""
        self._wake.set()

    def spawn(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        """Do some work beside; it ends with the network."""
        return self._spawn(work)

    def _spawn(self, work: Coroutine[object, object, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        log_failed(_log, "work on the network failed", task)

    async def rest(self, most_s: float) -> None:
        """Wait until something happens that may make a call due, for at most so long."""
        self._wake.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(most_s):
                await self._wake.wait()

    async def _wait(self) -> None:
        self._wake.clear()
        await self._wake.wait()

    def now(self) -> int:
        """Return the time on a clock that only moves forward."""
        return self.hub.home.clock.ticks_ms()
