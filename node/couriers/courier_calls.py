"""A node's links to couriers: it calls them by schedule, keeps their gates true, and notices what they leave out.

Nobody has to set this up: a space tells where its couriers are. A device that may sign gates tells a courier whenever
members or their devices changed, as soon as both know the same control entries.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from crdt.run import ForkProof, Run
from identity.encoding import encode
from identity.errors import Fault, PeerFault, Refused, Unavailable
from node.clock import draw
from node.copies import kits
from node.copies.kits import keep_at
from node.copies.restoring import is_reading_only, settle
from node.couriers import gates
from node.couriers.courier_pairing import inherit
from node.couriers.couriers import KnownCourier
from node.links.link import Link, call
from node.links.streams import Stream, dial_first, parse_address
from node.links.works import Heights, PeerWorks
from node.replica.outcome import Outcome
from node.store import meta
from node.view_answers import ViewHash
from sync.effects import Ended
from sync.gate import Statement, content_hash, sign_gate
from sync.messages import Gate, GateTold, Kit, Message, View
from sync.schedule import Schedule
from sync.session import Ground, Session

if TYPE_CHECKING:
    from node.hub import Hub
    from node.links.network import Network

_log = logging.getLogger(__name__)
DIAL_TIMEOUT_S = 10.0
_LOOK_S = 1.0
_ANSWER_MS = 15_000
_ASK_EVERY_MS = 20_000
_TOLD_S = 5.0
WITHHELD_MS = 60_000
TOLD_MAX = 1_024  # of how many spaces a courier is heard over one link
NOWHERE = bytes(32)


@dataclass(slots=True)
class CourierWorks(PeerWorks):
    """The works of a link to a courier: as with a peer, but nothing of other groups and no view is told."""

    keeper: Keeper = field(kw_only=True)

    async def ingest(self, space: bytes, run: Run) -> Outcome:
        """Check and store a run."""
        self.keeper.stir()
        return await self.hub.ingest(space, run, self.peer.name, self.peer.group)

    async def ingest_fork(self, space: bytes, proof: ForkProof) -> Outcome:
        """Check and store a fork proof."""
        self.keeper.stir()
        return await self.hub.ingest_fork(space, proof)

    async def holds(self, space: bytes, heights: Heights) -> None:
        """Note what the courier acknowledged."""
        self.keeper.stir()
        await self.hub.peer_holds(self.peer.group, space, heights)

    async def heard_holding(self, space: bytes, group: bytes, heights: Heights) -> None:
        """A courier knows no groups: what it says of them is nothing."""

    async def tells(self, space: bytes, heights: Heights) -> None:
        """Compare what the courier has now with what it once had."""
        await self.keeper.compare(space, heights)

    async def view(self, space: bytes, at_ms: int) -> ViewHash | None:
        """Return None: a courier is told nothing of what is shown."""
        return None

    def shown(self, space: bytes, view: View) -> None:
        """Nothing: a courier shows nothing."""

    async def heard(self, message: Message) -> Sequence[Message]:
        """Note which gate the courier follows, or that it keeps a kit."""
        if isinstance(message, Kit):
            return await kits.heard(self.hub, self.peer, message, self.kits)
        if not isinstance(message, GateTold):
            raise PeerFault("message-out-of-order")
        await self.keeper.heard(message)
        return ()


class Keeper:
    """Keeps the gates of one courier true, over one link."""

    def __init__(self, hub: Hub, courier: KnownCourier) -> None:
        self.hub = hub
        self.courier = courier
        self._told: dict[bytes, GateTold] = {}
        self._is_all_told = False
        self._sent: dict[bytes, tuple[int, bytes, bytes]] = {}
        self._made: dict[bytes, tuple[bytes, Statement | None]] = {}
        self._reported: set[tuple[str, bytes]] = set()
        self._ahead_ms: dict[bytes, int] = {}
        self.is_done = False
        self._event = asyncio.Event()

    def stir(self) -> None:
        """Something happened that may make a gate due."""
        self._event.set()

    def grew(self, space: bytes) -> None:
        """Logs of a space grew here."""
        self._event.set()

    async def heard(self, told: GateTold) -> None:
        """Note which gate the courier follows."""
        if told.space == NOWHERE:
            self._is_all_told = True
        else:
            if told.space not in self._told and len(self._told) >= TOLD_MAX:
                return
            self._told[told.space] = told
            if told.space in self.hub.replica.spaces:
                await self.hub.run(
                    self.hub.couriers.told, self.courier.group, told, self.hub.home.clock.wall_ms()
                )
            self.hub.publish({"event": "courier", "id": self.courier.group.hex()})
        self.stir()

    async def compare(self, space: bytes, heights: Heights) -> None:
        """Tell people if the courier holds less than it did, or than others say."""
        missing = await self.hub.run(self.hub.couriers.lost, self.courier.group, space, heights)
        if missing:
            await self.report("courier-lost", space, count=missing)

    async def keep(self, link: Link) -> None:
        """Send gates as they are due, for as long as the link lasts."""
        self.hub.on_grew.append(self.grew)
        try:
            while not link.is_over:
                self._event.clear()
                due = [await self._tell(link, one) for one in (*self.courier.spaces, *self.courier.ended)]
                self.is_done = self._is_all_told and not any(due)
                link.changed.set()
                for space in self.courier.spaces:
                    await self._watch(link, space)
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_LOOK_S):
                        await self._event.wait()
        finally:
            self.hub.on_grew.remove(self.grew)

    async def catch_up(self, link: Link) -> None:
        """End reading only once this home holds all that the courier carries for it; returns when that is so."""
        while not link.is_over and await self.hub.run(is_reading_only, self.hub.replica.db):
            told = [space for space, one in self._told.items() if one.version]
            if self._is_all_told and told and all(map(link.session.holds_same, told)):
                await self.hub.write_notes()
                await settle(self.hub, self.courier.name)
                return
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_S / 4):
                    link.changed.clear()
                    await link.changed.wait()

    async def report(self, message: str, space: bytes, **fields: object) -> None:
        """Tell people something about the courier and a space, once for each link."""
        if (message, space) in self._reported:
            return
        self._reported.add((message, space))
        name = await self.hub.run(lambda: self.hub.replica.state(space).name)
        await self.hub.notice(message, {"courier": self.courier.name, "space": name, **fields})

    async def _tell(self, link: Link, space: bytes) -> bool:
        """Send the gate of a space if the courier follows another one and this device may say so; tell if it does."""
        told = self._told.get(space)
        if told is None and not (self._is_all_told and self.courier.owner_secret):
            return False
        is_ended = space in self.courier.ended
        if told is not None and told.version and not is_ended and not link.session.is_known(space):
            # First both have to know the same acts: what is told must rest on all that anybody told it.
            return False
        wanted = await self._wanted_now(space)
        if wanted is None or (told is not None and told.content == content_hash(wanted)):
            return False
        await self._send(link, wanted, told)
        return True

    async def _send(self, link: Link, wanted: Statement, told: GateTold | None) -> None:
        space, content = wanted.space, content_hash(wanted)
        followed = told.content if told is not None else b""
        now_ms = self.hub.home.clock.ticks_ms()
        sent_ms, sent, on = self._sent.get(space, (-_ANSWER_MS, b"", b""))
        if (sent, on) == (content, followed) and now_ms < sent_ms + _ANSWER_MS:
            return
        if told is not None:
            version = told.version + 1
        else:
            version = 1 + await self.hub.home.run(self._version_told, space)
        self._sent[space] = (now_ms, content, followed)
        signed = sign_gate(msgspec.structs.replace(wanted, version=version), self.hub.home.identity.sign_seed)
        link.say(Gate(signed))

    async def _watch(self, link: Link, space: bytes) -> None:
        """Notice a courier that says it has more than this node and doesn't send it."""
        now_ms = self.hub.home.clock.ticks_ms()
        if not link.session.ahead(space):
            self._ahead_ms.pop(space, None)
        elif now_ms - self._ahead_ms.setdefault(space, now_ms) >= WITHHELD_MS:
            await self.report("courier-withholds", space, count=link.session.ahead(space))

    async def _wanted_now(self, space: bytes) -> Statement | None:
        """Return what the courier is to follow; made anew only when control entries or logs came."""
        logs = len(self.hub.inventory.heads(space)).to_bytes(4, "big")
        digest = self.hub.inventory.digests(space).control + logs
        known = self._made.get(space)
        if known is None or known[0] != digest:
            known = self._made[space] = digest, await self.hub.home.run(self._wanted, space)
        return known[1]

    def _wanted(self, space: bytes) -> Statement | None:
        state = self.hub.replica.state(space)
        if not gates.may_keep(state, self.hub.home.identity.group):
            return None
        return gates.statement(state, self.courier.group)

    def _version_told(self, space: bytes) -> int:
        found = self.hub.couriers.gates(self.courier.group).get(space)
        return found.version if found is not None else 0


class CourierCalls:
    """The calls of one network to couriers."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._hub = network.hub
        self.known: list[KnownCourier] = []
        self.links: dict[bytes, Link] = {}
        self._schedule = Schedule(draw, self._now())
        self._turns: dict[bytes, int] = {}
        self._ask_at_ms = self._now()
        self._seen: dict[bytes, bytes] = {}
        self._doubted: set[bytes] = set()
        self._wake = asyncio.Event()

    async def refresh(self) -> None:
        """Couriers or spaces came or went."""
        self.known = await self._hub.home.run(self._hub.couriers.known, self._hub.replica)
        for courier in self.known:
            self._tell_link(courier)
        self._schedule.keep([one.group for one in self.known if one.psks and one.addresses], self._now())
        self._wake.set()

    def hurry(self) -> None:
        """Try at once what was to be tried later."""
        self._schedule.hurry(self._now())
        self._ask_at_ms = self._now()
        self._wake.set()

    async def call_by_schedule(self) -> None:
        """Keep a link to every courier in reach; runs until cancelled."""
        self._hub.on_grew.append(self._grew)
        try:
            await self.refresh()
            while True:
                # A disk that refuses for a moment must not end all calls for good.
                with contextlib.suppress(Fault):
                    await self._inherit()
                self._look_at_links()
                for group in self._schedule.due(self._now()):
                    courier = next((one for one in self.known if one.group == group), None)
                    if courier is None or self._is_linked(group):
                        self._schedule.failed(group, self._now())
                    else:
                        self._network.spawn(self._try(courier))
                self._wake.clear()
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_LOOK_S):
                        await self._wake.wait()
        finally:
            self._hub.on_grew.remove(self._grew)

    async def connect(self, courier: KnownCourier) -> Link:
        """Return a link to a courier, an existing one or a new one; raise Unavailable when it can't be reached."""
        found = self.links.get(courier.group)
        if found is not None and not found.is_silent:
            return found
        if courier not in self.known:
            await self.refresh()
        if not courier.addresses or not courier.psks:
            raise Unavailable("peer-no-address", peer=courier.name)
        stream = await dial_first([parse_address(text) for text in courier.addresses], DIAL_TIMEOUT_S)
        try:
            link = await self._call(courier, stream)
        except BaseException:
            stream.abort()
            raise
        rival = self.links.get(courier.group)
        if rival is not None:
            rival.drop()
        self.links[courier.group] = link
        for one in self.known:
            # Spaces may have come or gone while the call was made.
            if one.group == courier.group:
                self._tell_link(one)
        self._network.spawn(self._run(link, courier)).add_done_callback(lambda _: stream.abort())
        return link

    async def told(self, group: bytes, wait_s: float) -> None:
        """Wait until a linked courier follows what this node has to say of its spaces, for at most ``wait_s``."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(min(wait_s, _TOLD_S)):
                while (link := self.links.get(group)) is not None and isinstance(link.works, CourierWorks):
                    if link.works.keeper.is_done or link.is_over:
                        return
                    link.changed.clear()
                    await link.changed.wait()

    def end(self) -> None:
        """End all links soon."""
        for link in self.links.values():
            link.end()

    def _tell_link(self, courier: KnownCourier) -> None:
        """Let the link to a courier know what the courier carries now."""
        link = self.links.get(courier.group)
        if link is not None and isinstance(link.works, CourierWorks):
            link.works.keeper.courier = courier
            link.works.keeper.stir()
            for space in courier.spaces:
                link.grew(space)

    def _is_linked(self, group: bytes) -> bool:
        return group in self.links and not self.links[group].is_silent

    def _look_at_links(self) -> None:
        """Call beside a link on which nothing gets through."""
        silent = {group for group, link in self.links.items() if link.look()}
        for group in silent - self._doubted:
            self._schedule.doubted(group, self._now())
        for group in (self._doubted - silent) & self.links.keys():
            self._schedule.linked(group, self._now())
        self._doubted = silent

    async def _inherit(self) -> None:
        """Ask whoever gave this home its kit to let this device in, where that is a courier."""
        own = self._hub.home.identity.writer().keys.public.id
        if self._now() < self._ask_at_ms:
            return
        self._ask_at_ms = self._now() + _ASK_EVERY_MS
        for rescuer in await self._hub.home.run(self._hub.couriers.rescuers, own):
            # Only a kit of that courier's tells it: devices know the rescue secret, lost ones, too.
            psk = await self._hub.run(meta.read, self._hub.replica.db, f"return {rescuer.device.hex()}")
            try:
                is_done = psk is not None and await inherit(self._network, rescuer, psk)
            except (Unavailable, Refused, OSError):
                continue
            await self._hub.run(lambda one=rescuer, done=is_done: self._hub.couriers.asked(one, is_done=done))
            if is_done:
                await self.refresh()

    async def _try(self, courier: KnownCourier) -> None:
        try:
            await self.connect(courier)
        except (Fault, OSError) as fault:
            _log.debug("call to a courier failed: %s", type(fault).__name__)
            # The gates of some spaces may not name this device yet, or no longer: another psk may do.
            self._turns[courier.group] = self._turns.get(courier.group, 0) + 1
            self._schedule.failed(courier.group, self._now())

    async def _call(self, courier: KnownCourier, stream: Stream) -> Link:
        psk = courier.psks[self._turns.get(courier.group, 0) % len(courier.psks)]
        sessions: list[Session] = []

        def hello(transcript: bytes) -> bytes:
            sessions.append(Session(self._ground(courier, transcript), self._now()))
            return encode(sessions[0].hello())

        opened = await call(stream, self._network.initiator(courier.static, psk), hello, courier.static)
        works = CourierWorks(self._hub, courier, keeper=Keeper(self._hub, courier))
        return Link(works=works, peer=courier, session=sessions[0], opened=opened, began_ms=self._now())

    def _ground(self, courier: KnownCourier, transcript: bytes) -> Ground:
        def allowed() -> list[bytes]:
            found = next((one for one in self.known if one.group == courier.group), None)
            return [*found.spaces, *found.blank] if found is not None else []

        return Ground(
            transcript=transcript,
            instance=self._hub.instance,
            inventory=self._hub.inventory,
            allowed=allowed,
            others=lambda space: {},
            calls=True,
        )

    async def _run(self, link: Link, courier: KnownCourier) -> None:
        assert isinstance(link.works, CourierWorks)
        group, keeping = courier.group, self._network.spawn(link.works.keeper.keep(link))
        ended = Ended.CUT
        self._schedule.linked(group, self._now())
        self._network.spawn(link.works.keeper.catch_up(link))
        if courier.met_ms is None:
            # From the first time on it keeps, sealed, what brings this group back; "kit stop" ends that.
            await self._hub.run(keep_at, self._hub.replica.db, group, courier.device)
        self._network.kits.bringing.stir()
        try:
            await self._hub.home.run(self._hub.couriers.met, courier, self._hub.home.clock.wall_ms())
            self._hub.publish({"event": "courier", "id": group.hex(), "linked": True})
            self._network.told_links.linked(courier.device, calls=True)
            async with self._network.noted(link.opened, group) as link.connection:
                ended = await link.run(None)
        except Fault as fault:
            link.why = fault.message
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)
            self._network.told_links.counted(
                courier.device, link.traffic.entry_bytes, link.traffic.again_bytes
            )
            if self.links.get(group) is link:
                del self.links[group]
            if not link.session.peer_instance:
                self._turns[group] = self._turns.get(group, 0) + 1
            if group not in self.links:
                # One that lets nobody in by this psk closes at once: that is no fault of the line.
                is_farewell = ended.is_farewell or not link.session.peer_instance
                self._schedule.lost(group, self._now(), farewell=is_farewell)
                self._network.told_links.gone(courier.device, link.why)
            self._hub.publish({"event": "courier", "id": group.hex(), "linked": False})
            self._wake.set()
            self._network.wake()

    def _grew(self, space: bytes) -> None:
        digest = self._hub.inventory.digests(space).control
        if self._seen.get(space) != digest:
            self._seen[space] = digest
            self._network.spawn(self.refresh())

    def _now(self) -> int:
        return self._hub.home.clock.ticks_ms()
