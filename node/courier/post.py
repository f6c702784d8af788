"""A courier at work: it listens, lets in whom its gates name, and passes entries on between those who come.

It never calls anybody. Whoever connects and is neither an owner, nor a device of a gate, nor the holder of an open
code gets no byte and is closed.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from crdt.run import ForkProof, Run
from identity.courier import CourierCard, OwnerCard, courier_code, owner_secret
from identity.encoding import decode, encode
from identity.errors import Fault, Malformed, PeerFault
from identity.handshake import Candidate, ReplayWindow, Responder
from identity.invitation import GROUP_BYTES, HOUR_MS, Invitation, invitation_psk
from identity.keys import DevicePublic
from identity.limits import ADDRESSES_MAX, INVITATION_HOURS
from node.clock import draw
from node.copies import kit_calls
from node.copies.kits import KeptKit, kept_kits
from node.courier import limits, sweeping
from node.courier.age import Age
from node.courier.gatehouse import Caller, Gatehouse
from node.courier.home import CourierHome
from node.courier.kept import keep_part, returns, take_place
from node.courier.shelf import Shelf
from node.links.fairness import Fairness
from node.links.lan import own_interfaces
from node.links.link import HANDSHAKE_TIMEOUT_S, Link, Opened, answer, read_hello
from node.links.own_addresses import reachable_addresses
from node.links.peers import OpenInvitation, Peers
from node.links.streams import Listener, Stream, listen
from node.links.works import Grew, Heights
from node.replica.outcome import Moment, Outcome, metered
from node.replica.outgoing import load_asked, load_fork
from node.store import meta
from node.unforeseen import log_unforeseen
from node.view_answers import ViewHash
from sync.effects import Load
from sync.gate import Judgement, read_gate
from sync.inventory import Inventory
from sync.limits import KIT_BYTES_MAX
from sync.messages import Bye, Gate, GateTold, KeepKit, Kit, Message, View
from sync.session import Ground, Session

_log = logging.getLogger(__name__)
_FAREWELL_S = 1.0
_OWNER_CARD_BYTES_MAX = 64
NOWHERE = bytes(32)


class Post:
    """One courier; make it with ``open_post``."""

    def __init__(self, home: CourierHome, gatehouse: Gatehouse, shelf: Shelf, age: Age) -> None:
        self.home = home
        self.age = age
        self.gatehouse = gatehouse
        self.shelf = shelf
        self.peers = Peers(home.db)
        self.inventory = Inventory()
        self.instance = draw(16)
        self.on_grew: list[Grew] = []
        self.on_held: list[Grew] = []
        self.links: list[Link] = []
        self.listeners: list[Listener] = []
        self._replay = ReplayWindow()
        self._fairness = Fairness(home.clock.ticks_ms)
        self._known: tuple[tuple[Caller, ...], tuple[bytes, ...], list[Candidate]] | None = None
        self._sweeper: asyncio.Task[None] | None = None
        self._alone = asyncio.Event()
        self._alone.set()

    def now(self) -> Moment:
        """Return the time at which something arrives."""
        return Moment(ms=self.age.now_ms(), unsure=False)

    async def run(self, work: Callable[..., Any], *arguments: Any) -> Any:
        """Run ``work`` in the store's thread."""
        return await self.home.store.run(work, *arguments)

    async def open(self, addresses: Sequence[tuple[str, int]]) -> None:
        """Listen on ``addresses``; raise Refused when a port can't be had."""
        dumped = await self.run(meta.read, self.home.db, "replay")
        with contextlib.suppress(Malformed):
            self._replay = ReplayWindow.load(dumped) if dumped else self._replay
        for space in self.gatehouse.spaces():
            self.inventory.update(space, await self.run(self.shelf.heads, space))
        try:
            for host, port in addresses:
                self.listeners.append(await listen(host, port, self._accept))
        except BaseException:
            await self.close()
            raise
        told = "\n".join(self.reachable()).encode()
        await self.run(meta.write, self.home.db, "listening", told)
        self._sweeper = asyncio.create_task(self._sweep_by_and_by())

    async def close(self) -> None:
        """End all links and stop listening; the home stays open."""
        for link in list(self.links):
            link.end()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_FAREWELL_S):
                await self._alone.wait()
        for listener in self.listeners:
            await listener.close()
        self.listeners.clear()
        if self._sweeper is not None:
            self._sweeper.cancel()
            await asyncio.gather(self._sweeper, return_exceptions=True)
        with contextlib.suppress(Fault):
            await self.run(self.age.keep, self.home.db)

    @property
    def listening(self) -> list[str]:
        """The addresses on which devices can call."""
        return [str(address) for listener in self.listeners for address in listener.addresses]

    def reachable(self) -> list[str]:
        """The addresses to tell others: wildcards replaced by this machine's own."""
        found = [address for listener in self.listeners for address in listener.addresses]
        return reachable_addresses(found, own_interfaces())

    async def changed(self, outcome: Outcome) -> None:
        """Let everybody who may know hear of what came in."""
        self.inventory.update(outcome.space, outcome.heads)
        for grew in list(self.on_grew) if outcome.heads else ():
            grew(outcome.space)

    # Gates

    async def take_gate(self, caller: Caller, signed: bytes) -> list[Message]:
        """Judge a gate; follow it and tell everybody, or say which one is followed.

        Whoever isn't named, and says something else, hears nothing of a space: it may be out since, and see from the
        room and the versions what goes on there.
        """
        space, judged = await self.run(self.shelf.take_gate, signed)
        _log.info("gate %s", judged.value)
        if judged is Judgement.FOLLOWED:
            await self._follow(space)
        told = await self.told(space)
        named = self.gatehouse.devices_of(space)
        knows = caller.device in named or (caller.is_owner and not named)
        if not knows and read_gate(signed).content != told.content:
            return [GateTold(space, 0, bytes(32), 0)]
        return [told]

    async def keep_kit(self, caller: Caller, message: KeepKit) -> list[Message]:
        """Keep a part of a kit for the group of a device; say so once it is whole. Without room nothing is said."""
        now_ms, may_come = self.age.now_ms(), self.gatehouse.may_come
        if await self.run(self.shelf.room, NOWHERE) < KIT_BYTES_MAX:
            return []
        stored = await self.run(keep_part, self.home.db, caller.device, message, now_ms, may_come)
        return [Kit(message.slot, message.parts, message.parts, b"")] if stored == message.parts else []

    async def told(self, space: bytes, device: bytes = b"") -> GateTold:
        """Return what to say of the gate of a space."""
        gate = self.gatehouse.gates.get(space)
        room = await self.run(self.shelf.room, space, device)
        if gate is None:
            return GateTold(space, 0, bytes(32), room)
        return GateTold(space, gate.statement.version, gate.content, room)

    async def _follow(self, space: bytes) -> None:
        devices = self.gatehouse.devices_of(space)
        if not devices:
            self.inventory.drop(space)
        else:
            await self.run(sweeping.drop_gone, self.shelf, space)
            self.inventory.update(space, await self.run(self.shelf.heads, space))
        for link in list(self.links):
            if not self.gatehouse.may_come(link.peer.device):
                link.end()
            elif link.peer.device in devices:
                link.say(await self.told(space, link.peer.device))
        for grew in list(self.on_grew):
            grew(space)

    # Answering

    async def _accept(self, stream: Stream) -> None:
        callers = self.gatehouse.callers()
        invitations: list[OpenInvitation] = await self.run(self.peers.invitations, self.home.clock.wall_ms())
        kept: list[KeptKit] = await self.run(kept_kits, self.home.db)
        places: list[KeptKit] = await self.run(returns, self.home.db)
        codes = [invitation_psk(one.secret) for one in invitations]
        candidates = self._heard(callers, (*codes, *(one.psk for one in (*kept, *places))))
        responder = Responder(
            static_secret=self.home.identity.agree_secret, candidates=candidates, replay=self._replay
        )
        try:

            async def admitted() -> None:
                known = responder.matched < len(callers)
                device = callers[responder.matched].device if known else None
                self._fairness.admit(candidates[responder.matched].psk, device, stream)
                await self._keep_replay()

            opened, transcript = await answer(stream, responder, admitted)
            beyond = responder.matched - len(callers)
            rescued = beyond - len(invitations)
            if rescued >= len(kept):
                await self._let_in(opened, places[rescued - len(kept)])
            elif rescued >= 0:
                await kit_calls.answer(self.run, self.home.db, opened, kept[rescued])
            elif beyond >= 0:
                await self._pair(opened, invitations[beyond])
            else:
                await self._serve(opened, callers[responder.matched], transcript)
        except Fault as fault:
            _log.debug("nobody we know: %s", fault.message)
        finally:
            self._fairness.leave(stream)
            stream.abort()

    def _heard(self, callers: tuple[Caller, ...], others: tuple[bytes, ...]) -> list[Candidate]:
        """Return who is heard, by the psks of devices and of others; worked out anew only where that changed.

        Else everybody who knocks would cost what thousands of devices take.
        """
        if self._known is None or self._known[0] is not callers or self._known[1] != others:
            found = [Candidate(psk=one.pair_secret, expected_static=one.static) for one in callers]
            found += [Candidate(psk=psk) for psk in others]
            self._replay.keep_only([candidate.psk for candidate in found])
            self._fairness.keep_only(caller.device for caller in callers)
            self._known = callers, others, found
        return self._known[2]

    async def _serve(self, opened: Opened, caller: Caller, transcript: bytes) -> None:
        session = Session(self._ground(caller, transcript), self.home.clock.ticks_ms())
        link = Link(
            works=CallerWorks(self, caller),
            peer=caller,
            session=session,
            opened=opened,
            began_ms=self.home.clock.ticks_ms(),
            backlog=self._fairness.backlog(caller.device),
        )
        others = [one for one in self.links if one.peer.device == caller.device]
        for one in others[: max(0, len(others) + 1 - limits.LINKS_PER_DEVICE_MAX)]:
            one.end()
        if not self.gatehouse.may_come(caller.device):
            # A gate closed while the handshake went on.
            return
        self.links.append(link)
        self._alone.clear()
        try:
            if caller.is_owner:
                await self.run(self.peers.end_invitation, caller.static)
            greeting = read_hello(opened.payload)
            for space in self.gatehouse.spaces_of(caller.device):
                link.say(await self.told(space, caller.device))
            link.say(GateTold(NOWHERE, 0, bytes(32), await self.run(self.shelf.room, NOWHERE)))
            await link.run(greeting)
        finally:
            self.links.remove(link)
            if not self.links:
                self._alone.set()

    def _ground(self, caller: Caller, transcript: bytes) -> Ground:
        return Ground(
            transcript=transcript,
            instance=self.instance,
            inventory=self.inventory,
            allowed=lambda: self.gatehouse.spaces_of(caller.device),
            others=lambda space: {},
            calls=False,
            budget=self._fairness.budget(caller.device),
        )

    async def _pair(self, opened: Opened, invitation: OpenInvitation) -> None:
        """Make whoever has the code an owner; nobody says a name."""
        if invitation.used_by not in (None, opened.remote_static):
            await _say(opened, encode(Bye()))
            return
        card = decode(await _next(opened), OwnerCard, bytes_max=_OWNER_CARD_BYTES_MAX)
        device = DevicePublic(sign=card.sign, agree=opened.remote_static)
        secret = owner_secret(opened.channel.handshake_hash, invitation.secret)

        def keep() -> None:
            if not self.peers.use_invitation(invitation.secret, device):
                # Another one was faster while this handshake went on.
                raise PeerFault("code-used")
            self.gatehouse.own(device, secret)

        await self.run(keep)
        await self._show_card(opened)

    async def _let_in(self, opened: Opened, place: KeptKit) -> None:
        """Let a device in that opened a kit: it comes in the place of the one that left it."""
        card = decode(await _next(opened), OwnerCard, bytes_max=_OWNER_CARD_BYTES_MAX)
        device = DevicePublic(sign=card.sign, agree=opened.remote_static)
        secret = owner_secret(opened.channel.handshake_hash, place.psk)

        def keep() -> None:
            former = take_place(self.home.db, place.slot, device.agree)
            self.gatehouse.inherit(device, secret, former)

        await self.run(keep)
        await self._show_card(opened)

    async def _show_card(self, opened: Opened) -> None:
        identity = self.home.identity
        own = identity.writer().keys.public.id
        await _say(opened, encode(CourierCard(identity.acts, own, tuple(self.reachable())[:ADDRESSES_MAX])))
        with contextlib.suppress(Fault):
            await opened.stream.read_some(HANDSHAKE_TIMEOUT_S)

    async def _keep_replay(self) -> None:
        await self.run(meta.write, self.home.db, "replay", self._replay.dump())

    # Sweeping

    async def _sweep_by_and_by(self) -> None:
        while True:
            try:
                await self.sweep()
            except Exception as error:  # one round that failed must not end those after it
                log_unforeseen(_log, "sweeping failed", error)
            await asyncio.sleep(limits.SWEEP_EVERY_S)

    async def sweep(self) -> int:
        """Let go of what has had its time, log by log; return how many payloads."""
        count, now_ms = 0, self.age.now_ms()
        await self.run(self.age.keep, self.home.db)
        for space in self.gatehouse.spaces():
            count += await self.run(sweeping.drop_gone, self.shelf, space)
            for log in await self.run(lambda one=space: [row.log for row in self.shelf.ledger.logs_of(one)]):
                count += await self.run(sweeping.drop_old, self.shelf, space, log, now_ms)
            self.inventory.update(space, await self.run(self.shelf.heads, space))
        return count


@dataclass(slots=True)
class CallerWorks:
    """The works of a courier's link with a device that called."""

    post: Post
    caller: Caller

    @property
    def on_grew(self) -> list[Grew]:
        """Who is told that logs of a space grew here."""
        return self.post.on_grew

    @property
    def on_held(self) -> list[Grew]:
        """Nobody: a courier tells no device what others hold."""
        return self.post.on_held

    def now_ms(self) -> int:
        """Return the time on a clock that only moves forward."""
        return self.post.home.clock.ticks_ms()

    async def load_run(self, asked: Load) -> tuple[Run | None, bool]:
        """Return the run that is asked for, and whether the device's log parted from ours before its first entry."""
        found: tuple[Run | None, bool] = await self.post.run(load_asked, self.post.shelf.ledger, asked)
        return found

    async def load_fork(self, space: bytes, log: bytes) -> ForkProof | None:
        """Return the proof that a log forked, if there is one."""
        found: ForkProof | None = await self.post.run(load_fork, self.post.shelf.ledger, space, log)
        return found

    async def ingest(self, space: bytes, run: Run) -> Outcome:
        """Check and store a run."""
        work, now = self.post.shelf.ingest, self.post.now()
        outcome: Outcome = await self.post.run(metered, work, self.caller.device, space, run, now)
        await self.post.changed(outcome)
        return outcome

    async def ingest_fork(self, space: bytes, proof: ForkProof) -> Outcome:
        """Check and store a fork proof."""
        work, now = self.post.shelf.ingest_fork, self.post.now()
        outcome: Outcome = await self.post.run(metered, work, self.caller.device, space, proof, now)
        await self.post.changed(outcome)
        return outcome

    async def holds(self, space: bytes, heights: Heights) -> None:
        """Note what the device holds, so that its payloads may go after their time."""
        await self.post.run(self.post.shelf.fetched, self.caller.device, space, heights)

    async def beyond(self, space: bytes, logs: tuple[bytes, ...]) -> None:
        """A courier reads nothing: what somebody else no longer holds it keeps as long as its gate says."""

    async def heard_holding(self, space: bytes, group: bytes, heights: Heights) -> None:
        """Never happens: a courier knows of no groups."""

    async def tells(self, space: bytes, heights: Heights) -> None:
        """A device that holds less than it did gets the rest again."""

    async def view(self, space: bytes, at_ms: int) -> ViewHash | None:
        """Return None: a courier shows nothing."""
        return None

    def shown(self, space: bytes, view: View) -> None:
        """A courier compares nothing."""

    async def heard(self, message: Message) -> Sequence[Message]:
        """Take a gate, or a kit to keep; a courier hears nothing else."""
        if isinstance(message, KeepKit):
            return await self.post.keep_kit(self.caller, message)
        if not isinstance(message, Gate):
            raise PeerFault("message-out-of-order")
        return await self.post.take_gate(self.caller, message.signed)

    def slowed(self) -> None:
        """Nobody looks on."""


async def open_post(home: CourierHome) -> Post:
    """Return the post of an open home."""

    def made() -> Post:
        gatehouse = Gatehouse(home.db, home.identity.writer().keys.public.id)
        age = Age(home.db, home.clock.wall_ms(), home.clock.ticks_ms)
        return Post(home, gatehouse, Shelf(home.db, gatehouse, home.path), age)

    post: Post = await home.store.run(made)
    return post


async def status_of(post: Post) -> dict[str, Any]:
    """Return what a courier holds, and for how many."""
    db, gatehouse = post.home.db, post.gatehouse

    def counted() -> tuple[int, str]:
        (entries,) = db.execute("SELECT count(*) FROM entries").fetchone()
        return int(entries), (meta.read(db, "listening") or b"").decode()

    entries, listening = await post.run(counted)
    spaces = gatehouse.spaces()
    return {
        "spaces": len(spaces),
        "entries": entries,
        "bytes": post.shelf.used[b"", b""],
        "quota_bytes": limits.TOTAL_BYTES_MAX,
        "devices": len({device for space in spaces for device in gatehouse.devices_of(space)}),
        "owners": gatehouse.owners,
        "listening": listening.split("\n") if listening else [],
    }


async def invite(home: CourierHome, addresses: Sequence[str]) -> tuple[str, int]:
    """Return a code for one device, and when it ends; ``addresses``: where the courier can be called."""
    expires_ms = (home.clock.wall_ms() // HOUR_MS + INVITATION_HOURS) * HOUR_MS
    told = await home.store.run(meta.read, home.db, "listening")
    known = tuple((told or b"").decode().split("\n")) if told else ()
    invitation = Invitation(
        agree=home.identity.writer().keys.public.agree,
        group=home.identity.group[:GROUP_BYTES],
        secret=draw(16),
        expires_ms=expires_ms,
        addresses=tuple(addresses or known)[:ADDRESSES_MAX],
    )
    await home.store.run(Peers(home.db).invite, invitation.secret, expires_ms, "", ())
    return courier_code(invitation), expires_ms


async def _say(opened: Opened, message: bytes) -> None:
    await opened.stream.write(opened.channel.seal_message(message), HANDSHAKE_TIMEOUT_S)


async def _next(opened: Opened) -> bytes:
    waiting: list[bytes] = opened.waiting
    while not waiting:
        data = await opened.stream.read_some(HANDSHAKE_TIMEOUT_S)
        if not data:
            raise PeerFault("pairing-unexpected")
        waiting.extend(opened.channel.feed(data))
    return waiting.pop(0)
