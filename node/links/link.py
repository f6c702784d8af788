"""One link to one peer device: the handshake over a stream, then the session's effects carried out in order.

Whoever connects and does not prove in the first bytes that it knows a secret of ours gets no byte and is closed.
Everything that happens to a link (messages, growth here, time) goes through one queue, so the session sees one event
at a time; a peer that sends faster than we store fills the queue and waits. What goes out waits in an outbox, so a
peer that reads slowly keeps us from nothing else.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from crdt.run import Run
from identity.channel import Channel
from identity.encoding import encode
from identity.errors import PeerFault, Unavailable
from identity.handshake import (
    FIRST_BYTES,
    SECOND_BYTES,
    THIRD_PREFIX_BYTES,
    Initiator,
    Responder,
    third_size,
)
from node.clock import draw
from node.links.backlog import Backlog
from node.links.outbox import Outbox
from node.links.pulse import Pulse
from node.links.streams import Stream
from node.links.works import Counterpart, Works
from node.replica.outcome import Outcome
from sync import effects as do
from sync.messages import Bye, Hello, Message, View, read_message
from sync.session import Session, State

_log = logging.getLogger(__name__)

FIRST_TIMEOUT_S = 10.0
HANDSHAKE_TIMEOUT_S = 60.0
STALL_TIMEOUT_S = 120.0
_FAREWELL_S = 1.0
_QUEUE_MAX = 8
_GREW, _ASK, _END = object(), object(), object()


@dataclass(slots=True)
class Traffic:
    """What went over a link since it was made; ``again_bytes``: bytes of entries that came and were here already."""

    sent_bytes: int = 0
    received_bytes: int = 0
    sent_entries: int = 0
    received_entries: int = 0
    round_trips: int = 0
    entry_bytes: int = 0
    again_bytes: int = 0
    _awaiting: bool = False

    def sent(self, size: int) -> None:
        """Account for bytes that went out."""
        self.sent_bytes += size
        self._awaiting = True

    def took(self, run: Run, known: int) -> None:
        """Account for entries that came in, the first ``known`` of which are here already."""
        self.received_entries += len(run.items)
        self.entry_bytes += len(encode(run.items))
        self.again_bytes += len(encode(run.items[:known])) if known else 0

    def received(self, size: int) -> None:
        """Account for bytes that came in; the first after something went out completes a round trip."""
        self.received_bytes += size
        if self._awaiting:
            self.round_trips += 1
            self._awaiting = False


@dataclass(slots=True, kw_only=True)
class Opened:
    """A stream after its handshake: ``payload`` is what the caller said in the third message."""

    stream: Stream
    channel: Channel
    calls: bool
    payload: bytes
    remote_static: bytes
    traffic: Traffic
    waiting: list[bytes] = field(default_factory=list)


async def call(
    stream: Stream,
    initiator: Initiator,
    make_payload: Callable[[bytes], bytes],
    remote_static: bytes,
    answered: Callable[[], Awaitable[None]] | None = None,
) -> Opened:
    """Do the caller's side of the handshake; ``make_payload`` gets the transcript of the first two messages.

    ``answered`` is awaited once the other side is there, right before that: what is said there must be true then.
    """
    traffic = Traffic()
    first = initiator.first()
    await stream.write(first, HANDSHAKE_TIMEOUT_S)
    traffic.sent(len(first))
    second = await stream.read_exactly(SECOND_BYTES, HANDSHAKE_TIMEOUT_S)
    traffic.received(len(second))
    if answered is not None:
        await answered()
    third = initiator.second(second, make_payload(first + second))
    await stream.write(third, HANDSHAKE_TIMEOUT_S)
    traffic.sent(len(third))
    return Opened(
        stream=stream,
        channel=Channel(initiator.transport),
        calls=True,
        payload=b"",
        remote_static=remote_static,
        traffic=traffic,
    )


async def answer(
    stream: Stream, responder: Responder, admitted: Callable[[], Awaitable[None]]
) -> tuple[Opened, bytes]:
    """Do the answering side; return the link and the first two messages. Raises for everybody who is no peer.

    ``admitted`` is awaited before the first byte of the answer: what it keeps makes a replay stay without one.
    """
    traffic = Traffic()
    first = await stream.read_exactly(FIRST_BYTES, FIRST_TIMEOUT_S)
    second = responder.first(first, draw(32))
    await admitted()
    stream.admit()
    traffic.received(len(first))
    await stream.write(second, HANDSHAKE_TIMEOUT_S)
    traffic.sent(len(second))
    prefix = await stream.read_exactly(THIRD_PREFIX_BYTES, HANDSHAKE_TIMEOUT_S)
    third = prefix + await stream.read_exactly(third_size(prefix), HANDSHAKE_TIMEOUT_S)
    payload = responder.third(third)
    traffic.received(len(third))
    opened = Opened(
        stream=stream,
        channel=Channel(responder.transport),
        calls=False,
        payload=payload,
        remote_static=responder.remote_static,
        traffic=traffic,
    )
    return opened, first + second


@dataclass(slots=True, kw_only=True)
class Link:
    """A running session with a peer; ``connection`` is its row among the kept connections.

    ``chosen``: asked, with the peer's instance, whether this link stays, before the peer's Hello is taken in; without
    it every link does. ``greeted``: set once that Hello was taken in, or can't be any more. ``backlog``: what came over
    all links of the peer's group and waits.
    """

    works: Works
    peer: Counterpart
    session: Session
    opened: Opened
    began_ms: int
    connection: int = 0
    chosen: Callable[[bytes], Awaitable[bool]] | None = None
    greeted: asyncio.Event = field(default_factory=asyncio.Event)
    backlog: Backlog = field(default_factory=Backlog)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    views: dict[bytes, View] = field(default_factory=dict)
    is_over: bool = False
    _queue: asyncio.Queue[object] = field(default_factory=lambda: asyncio.Queue(_QUEUE_MAX))
    _spaces: set[bytes] = field(default_factory=set)
    _held: set[bytes] = field(default_factory=set)
    _asks: int = 0
    _lacking: list[tuple[bytes, bytes, int]] = field(default_factory=list)
    _views_wanted: list[tuple[bytes, int]] = field(default_factory=list)
    _views_shown: list[tuple[bytes, int]] = field(default_factory=list)
    _asked: set[bytes] = field(default_factory=set)
    _sayings: list[Message] = field(default_factory=list)
    why: str = do.Ended.CUT.value
    _why: do.Ended = do.Ended.PEER_CLOSED
    _is_slowed: bool = False
    _waiting_bytes: int = 0
    _outbox: Outbox = field(init=False)
    _pulse: Pulse = field(init=False)
    is_silent: bool = False
    is_retired: bool = False
    _storing: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self._outbox = Outbox(self.opened.stream, STALL_TIMEOUT_S)
        self._pulse = Pulse(self.began_ms)

    @property
    def traffic(self) -> Traffic:
        """What went over this link."""
        return self.opened.traffic

    def grew(self, space: bytes) -> None:
        """Logs of ``space`` grew on this node."""
        self._spaces.add(space)
        self._poke(_GREW)

    def other_holds(self, space: bytes) -> None:
        """Some group acknowledged entries of ``space`` to this node."""
        self._held.add(space)
        self._poke(_GREW)

    def ask(self) -> None:
        """Compare everything with the peer now."""
        self._asks += 1
        self._poke(_ASK)

    def ask_view(self, space: bytes, at_ms: int) -> None:
        """Ask what the peer shows of a space; the answer lands in ``views``."""
        self.views.pop(space, None)
        self._asked.add(space)
        self._views_wanted.append((space, at_ms))
        self._poke(_ASK)

    def show_view(self, space: bytes, at_ms: int) -> None:
        """Tell the peer, unasked, what is shown here of a space."""
        self._views_shown.append((space, at_ms))
        self._poke(_ASK)

    def want(self, space: bytes, log: bytes, first: int) -> None:
        """Ask for a log again from ``first`` on, once the counterpart has greeted."""
        self._lacking.append((space, log, first))
        self._poke(_ASK)

    def say(self, message: Message) -> None:
        """Send a message that the session only carries, once the counterpart has greeted."""
        self._sayings.append(message)
        self._poke(_ASK)

    @property
    def is_saying(self) -> bool:
        """Whether something that it is to say waits: the counterpart takes its time."""
        return bool(self._sayings)

    def end(self) -> None:
        """Close the link soon."""
        self.is_over = True
        self._poke(_END)

    def drop(self) -> None:
        """Close the link at once, without a farewell: another one has taken its place."""
        self.end()
        self.opened.stream.abort()

    def retire(self) -> None:
        """Take nothing in any more, though the peer may not know yet that another link takes this one's place."""
        self.is_retired = True

    async def still(self) -> None:
        """Wait until what a link that is retired or over was storing is stored: it stores nothing after that."""
        async with self._storing:
            pass

    def look(self) -> bool:
        """Return whether nothing gets through on this link, see ``node/links/pulse.py``."""
        if self.is_retired:
            return True
        stream, traffic = self.opened.stream, self.traffic
        self.is_silent = self._pulse.look(
            received=traffic.received_bytes,
            sent=traffic.sent_bytes,
            waiting=self._outbox.waiting_bytes + stream.waiting_bytes,
            now_ms=self._now(),
            quiet_ms=stream.quiet_ms,
        )
        return self.is_silent

    async def run(self, greeting: Hello | None) -> do.Ended:
        """Run until the link ends; ``greeting`` is the peer's Hello if it came with the handshake."""
        self.works.on_grew.append(self.grew)
        self.works.on_held.append(self.other_holds)
        tasks = [asyncio.create_task(self._read()), asyncio.create_task(self._write())]
        why = do.Ended.CUT
        try:
            if greeting is not None:
                await self._hear(greeting, len(self.opened.payload))
                await self._wishes()
                self.changed.set()
            why = await self._serve()
            await self._outbox.flush(_FAREWELL_S)
        except PeerFault as fault:
            why, self.why = do.Ended.PEER_FAULT, fault.message
        except Unavailable as fault:
            self.why = fault.message
        else:
            self.why = why.value
        finally:
            self.is_over = True
            self.greeted.set()
            self.changed.set()
            self.works.on_grew.remove(self.grew)
            self.works.on_held.remove(self.other_holds)
            for task in tasks:
                task.cancel()
            self.opened.stream.abort()
            await asyncio.gather(*tasks, return_exceptions=True)
            self._let_go(self._waiting_bytes)
        return why

    async def _serve(self) -> do.Ended:
        while self.session.state is not State.CLOSED:
            wait_s = max(0.0, (self.session.timer_ms() - self._now()) / 1_000)
            try:
                async with asyncio.timeout(wait_s):
                    event = await self._queue.get() if not self._wanting() else None
            except TimeoutError:
                await self._perform(self.session.tick(self._now()))
                continue
            if isinstance(event, Exception):
                raise event
            if event is _END or self.is_over:
                await self._send(Bye())
                return do.Ended.PEER_CLOSED
            if isinstance(event, tuple):
                if not self.is_retired:
                    await self._hear(*event)
                self._let_go(event[1])
            await self._wishes()
            self.changed.set()
        return self._why

    async def _hear(self, message: Message, size: int) -> None:
        if not self.session.peer_instance and isinstance(message, Hello):
            # Nothing of what follows is stored before it is clear that no other link brings the same.
            if self.chosen is not None and not await self.chosen(message.instance):
                return
            self.greeted.set()
        await self._perform(self.session.receive(message, size, self._now()))

    def _wanting(self) -> bool:
        # Before the peer's Hello nothing can be done about wishes: waiting for it is what helps.
        views = self._views_wanted or self._views_shown
        asks = self._asks or self._lacking or self._sayings
        wishes = bool(self._spaces or self._held or asks or views)
        return wishes and self.session.state is State.OPEN and self._queue.empty()

    async def _wishes(self) -> None:
        if self.session.state is not State.OPEN:
            return
        while self._lacking:
            await self._perform(self.session.want(*self._lacking.pop(), self._now()))
        while self._spaces:
            await self._perform(self.session.grew(self._spaces.pop(), self._now()))
        while self._held:
            await self._perform(self.session.other_holds(self._held.pop(), self._now()))
        if self._asks:
            self._asks = 0
            await self._perform(self.session.ask(self._now()))
        while self._views_wanted:
            space, at_ms = self._views_wanted.pop()
            await self._perform(self.session.ask_view(space, at_ms, self._now()))
        while self._views_shown:
            await self._perform(await self._view(*self._views_shown.pop()))
        while self._sayings:
            await self._perform(self.session.say(self._sayings.pop(0), self._now()))

    async def _perform(self, effects: list[do.Effect]) -> None:
        pending = list(effects)
        while pending:
            effect = pending.pop(0)
            match effect:
                case do.Send(message=message):
                    await self._send(message)
                case do.Load():
                    pending += await self._load(effect)
                case do.GoOn():
                    await asyncio.sleep(0)
                    pending += self.session.go_on(self._now())
                case do.Ingest() | do.IngestFork():
                    pending += await self._store(effect)
                case do.LoadFork(space=space, log=log):
                    loaded = await self.works.load_fork(space, log)
                    pending += self.session.fork_loaded(space, loaded, self._now())
                case do.Holds(space=space, heights=heights):
                    await self.works.holds(space, heights)
                case do.HeardHolding(space=space, group=group, heights=heights):
                    await self.works.heard_holding(space, group, heights)
                case do.Tells(space=space, heights=heights):
                    await self.works.tells(space, heights)
                case do.Beyond(space=space, logs=logs):
                    await self.works.beyond(space, logs)
                case do.Heard(message=message):
                    for answer in await self.works.heard(message):
                        pending += self.session.say(answer, self._now())
                case do.TellView(space=space, at_ms=at_ms):
                    pending += await self._view(space, at_ms)
                case do.ViewTold(space=space, view=view):
                    self.views[space] = view
                    if space in self._asked:
                        self._asked.discard(space)
                    else:
                        self.works.shown(space, view)
                case do.Pause(delay_ms=delay_ms):
                    await self._rest(delay_ms)
                case do.Close(why=why):
                    self.is_over, self._why = True, why

    async def _store(self, effect: do.Ingest | do.IngestFork) -> list[do.Effect]:
        async with self._storing:
            if self.is_retired or self.is_over:
                return []  # another link has told by now what is here
            if isinstance(effect, do.IngestFork):
                return self._ingested(await self.works.ingest_fork(effect.space, effect.proof))
            self.traffic.took(effect.run, effect.known)
            return self._ingested(await self.works.ingest(effect.space, effect.run))

    async def _load(self, effect: do.Load) -> list[do.Effect]:
        run, parted = await self.works.load_run(effect)
        if run is not None:
            self.traffic.sent_entries += len(run.items)
        return self.session.loaded(effect.space, effect.log, run, parted, self._now())

    async def _view(self, space: bytes, at_ms: int) -> list[do.Effect]:
        if (told := await self.works.view(space, at_ms)) is None:
            return []
        shown = self.session.viewed(space, at_ms, told.hash, is_whole=told.is_whole, now_ms=self._now())
        return shown + self.session.worked(told.work_ms, self._now())

    def _ingested(self, outcome: Outcome) -> list[do.Effect]:
        changed = [head.log for head in outcome.heads]
        told = self.session.ingested(outcome.space, changed, outcome.want, self._now())
        return told + self.session.worked(outcome.work_ms, self._now())

    async def _rest(self, delay_ms: int) -> None:
        if not self._is_slowed:
            self._is_slowed = True
            _log.info("link is read more slowly: its peer sent more than its share")
            self.works.slowed()
        await asyncio.sleep(delay_ms / 1_000)

    async def _send(self, message: Message) -> None:
        sealed = self.opened.channel.seal_message(encode(message))
        self.traffic.sent(len(sealed))
        await self._outbox.put(sealed)

    async def _write(self) -> None:
        try:
            await self._outbox.write()
        except Exception as error:  # nothing goes out any more, whatever it is: the link is over
            self.is_over = True
            await self._queue.put(error)

    async def _read(self) -> None:
        try:
            while True:
                data = await self.opened.stream.read_some(2 * STALL_TIMEOUT_S)
                if not data:
                    raise Unavailable("network-peer-gone")
                self.traffic.received(len(data))
                if self.is_retired:
                    continue
                for message in self.opened.channel.feed(data):
                    await self.backlog.take(len(message), lambda: not self._waiting_bytes)
                    self._waiting_bytes += len(message)
                    await self._queue.put((read_message(message), len(message)))
        except Exception as error:  # nothing is heard any more, whatever it is: the link is over
            await self._queue.put(error)

    def _let_go(self, size: int) -> None:
        self._waiting_bytes -= size
        self.backlog.give(size)

    def _poke(self, event: object) -> None:
        if not self._queue.full():
            self._queue.put_nowait(event)

    def _now(self) -> int:
        return self.works.now_ms()


def read_hello(payload: bytes) -> Hello:
    """Return the Hello of a third handshake message."""
    message = read_message(payload)
    if not isinstance(message, Hello):
        raise PeerFault("message-out-of-order")
    return message
