"""One conversation with one peer device over an authenticated channel: who has what, then the entries, then live.

    state      event                      goes to    and does
    GREETING   Hello                      OPEN       (answers with a Hello if it was called), sends what the peer lacks
    OPEN       Status                     OPEN       sends what the peer lacks; answers if asked
    OPEN       Entries, Fork              OPEN       has them checked and stored, then acknowledges
    OPEN       WantBranch                 OPEN       sends the log from there, so that both sides see where it parted
    OPEN       a log grew here            OPEN       pushes the new run
    any        Bye, silence, a broken rule CLOSED

Rules. The caller's Hello travels in the last handshake message, so entries reach it after two round trips from the
connection. A space is spoken of only if the local view of its membership lets the peer's group read it. Control logs go
before data logs, short ones before long ones. What is under way unacknowledged is bounded. A height that the peer
once told is never trusted beyond this session. Nothing here waits, reads a clock or stores anything: events go in,
effects come out, and the node answers Load, Ingest and LoadFork through ``loaded``, ``ingested``, ``fork_loaded``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from crdt.run import ForkProof, LogHead, Run
from identity.errors import PeerFault
from sync import limits
from sync.budget import Budget
from sync.effects import (
    Close,
    Effect,
    Ended,
    Holds,
    Ingest,
    IngestFork,
    Load,
    LoadFork,
    Pause,
    Send,
    TellView,
    ViewTold,
)
from sync.inventory import Inventory
from sync.messages import (
    AskView,
    Bye,
    Entries,
    Fork,
    Height,
    Hello,
    Message,
    Ping,
    Pong,
    SpaceStatus,
    Status,
    View,
    WantBranch,
    log_alias,
    space_alias,
)

ABILITIES = 0


class State(Enum):
    """Where the conversation stands."""

    GREETING = "greeting"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a session rests on: ``allowed`` gives the spaces that the peer's group may read, now."""

    transcript: bytes
    instance: bytes
    inventory: Inventory
    allowed: Callable[[], Iterable[bytes]]
    calls: bool


@dataclass(slots=True)
class _Link:
    """What this session knows of one space at the peer."""

    told: bool = False
    heard: bool = False
    whole: bool = False
    control: bytes = b""
    data: bytes = b""
    peer: dict[bytes, Height] = field(default_factory=dict)
    reached: dict[bytes, int] = field(default_factory=dict)


class Session:
    """The machine; every public method returns the effects to perform, in order."""

    def __init__(self, ground: Ground, now_ms: int) -> None:
        self.state = State.GREETING
        self.peer_instance = b""
        self.statuses_heard = 0
        self._ground = ground
        self._links: dict[bytes, _Link] = {}
        self._aliases: dict[bytes, bytes] = {}
        self._queue: deque[tuple[bytes, bytes]] = deque()
        self._loading: tuple[bytes, bytes] | None = None
        self._flight: deque[int] = deque()
        self._unacked = 0
        self._budget = Budget(now_ms)
        self._heard_ms = self._spoke_ms = now_ms

    # What the node calls

    def hello(self) -> Hello:
        """Return the caller's first message, for the last handshake message."""
        return Hello(self._ground.instance, ABILITIES, self._statuses(self._refresh(), small=True))

    def receive(self, message: Message, size: int, now_ms: int) -> list[Effect]:
        """Take in a message of ``size`` bytes."""
        if self.state is State.CLOSED:
            return []
        self._heard_ms = now_ms
        effects = self._on_message(message)
        delay_ms = self._budget.take(size, now_ms)
        if delay_ms:
            effects.append(Pause(delay_ms=delay_ms))
        return self._mark(effects, now_ms)

    def grew(self, space: bytes, now_ms: int) -> list[Effect]:
        """Logs of ``space`` grew here, or rights in it changed."""
        if self.state is not State.OPEN:
            return []
        fresh = [new for new in self._refresh() if not self._links[new].told]
        effects: list[Effect] = []
        if fresh:
            effects.append(Send(message=self._status(fresh, ask=True)))
        if space in self._links and self._links[space].heard:
            self._enqueue(space)
        return self._mark(effects + self._pump(), now_ms)

    def ask(self, now_ms: int) -> list[Effect]:
        """Compare everything with the peer now."""
        if self.state is not State.OPEN:
            return []
        return self._mark([Send(message=self._status(self._refresh(), ask=True))], now_ms)

    def loaded(self, space: bytes, log: bytes, run: Run | None, parted: bool, now_ms: int) -> list[Effect]:
        """A Load is answered: ``run`` (None: nothing there), or ``parted``: the peer's tip is not on our branch."""
        self._loading = None
        link = self._links.get(space)
        if self.state is not State.OPEN or link is None:
            return []
        effects: list[Effect] = []
        if parted:
            first = max(0, link.reached.get(log, 0) - limits.BRANCH_STEP_ENTRIES)
            effects.append(Send(message=WantBranch(self._alias(space), log, first)))
            link.reached[log] = self._heads(space)[log].height
        elif run is not None:
            size = sum(len(getattr(item, "payload", b"")) for item in run.items) + len(run.items) * 8 + 256
            link.reached[log] = run.first + len(run.items)
            self._flight.append(size)
            self._unacked += size
            effects.append(Send(message=Entries(self._alias(space), run)))
            self._enqueue(space)
        return self._mark(effects + self._pump(), now_ms)

    def ingested(
        self, space: bytes, changed: Iterable[bytes], want: tuple[bytes, int] | None, now_ms: int
    ) -> list[Effect]:
        """An Ingest is done: logs ``changed``; ``want`` names a log that must be read again from a sequence."""
        if self.state is not State.OPEN:
            return []
        effects: list[Effect] = []
        if want is not None:
            effects.append(Send(message=WantBranch(self._alias(space), *want)))
        link = self._links.get(space)
        if link is None:
            return self._mark([*effects, *self._not_ours()], now_ms)
        heads = self._heads(space)
        heights = tuple(self._height(heads[log]) for log in changed if log in heads)
        # Acknowledged even if what came ends the sharing: who leaves may then stop telling.
        effects.append(Send(message=Status((self._space_status(space, heights, whole=False),), 1, False)))
        self._refresh()
        if space not in self._links:
            return self._mark(effects, now_ms)
        for log in changed:
            if log in heads:
                link.reached[log] = max(link.reached.get(log, 0), heads[log].height)
        self._enqueue(space)
        return self._mark(effects + self._pump(), now_ms)

    def fork_loaded(self, space: bytes, proof: ForkProof | None, now_ms: int) -> list[Effect]:
        """A LoadFork is answered."""
        if self.state is not State.OPEN or proof is None:
            return []
        return self._mark([Send(message=Fork(self._alias(space), proof))], now_ms)

    def ask_view(self, space: bytes, at_ms: int, now_ms: int) -> list[Effect]:
        """Ask what the peer shows of a space; the answer comes as ViewTold."""
        if self.state is not State.OPEN or space not in self._links:
            return []
        return self._mark([Send(message=AskView(self._alias(space), at_ms))], now_ms)

    def viewed(
        self, space: bytes, at_ms: int, view_hash: bytes, *, is_whole: bool, now_ms: int
    ) -> list[Effect]:
        """A TellView is answered."""
        if self.state is not State.OPEN or space not in self._links:
            return []
        ours = self._ground.inventory.digests(space)
        view = View(self._alias(space), at_ms, view_hash, is_whole, ours.control, ours.data)
        return self._mark([Send(message=view)], now_ms)

    def timer_ms(self) -> int:
        """When ``tick`` wants to be called, on the clock of ``now_ms``."""
        return min(self._spoke_ms + limits.PING_AFTER_MS, self._heard_ms + limits.SILENCE_MS_MAX)

    def tick(self, now_ms: int) -> list[Effect]:
        """Time passed: keep the link alive, or give it up."""
        if self.state is State.CLOSED:
            return []
        if now_ms >= self._heard_ms + limits.SILENCE_MS_MAX:
            return self._close(Ended.SILENCE)
        if now_ms >= self._spoke_ms + limits.PING_AFTER_MS:
            return self._mark([Send(message=Ping(now_ms & 0xFFFFFFFF))], now_ms)
        return []

    def in_sync(self) -> bool:
        """Whether the peer has said that it holds exactly what this node holds, of every space of both."""
        if self.state is not State.OPEN or self._queue or self._loading or self._unacked:
            return False
        return all(self._is_equal(space) for space in self._refresh())

    # What the peer says

    def _on_message(self, message: Message) -> list[Effect]:
        if isinstance(message, Bye):
            return self._close(Ended.PEER_CLOSED)
        if (self.state is State.GREETING) != isinstance(message, Hello):
            raise PeerFault("message-out-of-order")
        match message:
            case Hello():
                return self._on_hello(message)
            case Status():
                return self._on_status(message)
            case Entries():
                space = self._known(message.space)
                return [Ingest(space=space, run=message.run)] if space else self._not_ours()
            case Fork():
                space = self._known(message.space)
                return [IngestFork(space=space, proof=message.proof)] if space else []
            case WantBranch():
                return self._on_want_branch(message)
            case AskView():
                space = self._known(message.space)
                return [TellView(space=space, at_ms=message.at_ms)] if space else []
            case View():
                space = self._known(message.space)
                return [ViewTold(space=space, view=message)] if space else []
            case Ping():
                return [Send(message=Pong(message.number))]
            case _:
                return []

    def _on_hello(self, message: Hello) -> list[Effect]:
        self.state = State.OPEN
        self.peer_instance = message.instance
        effects: list[Effect] = []
        if not self._ground.calls:
            statuses = self._statuses(self._refresh(), small=False)
            effects.append(Send(message=Hello(self._ground.instance, ABILITIES, statuses)))
        return effects + self._hear(message.spaces) + self._pump()

    def _on_status(self, message: Status) -> list[Effect]:
        self.statuses_heard += 1
        for _ in range(min(message.acks, len(self._flight))):
            self._unacked -= self._flight.popleft()
        effects = self._hear(message.spaces)
        asked = [space for status in message.spaces if (space := self._known(status.space))]
        if message.ask and asked:
            effects.append(Send(message=self._status(asked, ask=False)))
        return effects + self._pump()

    def _on_want_branch(self, message: WantBranch) -> list[Effect]:
        space = self._known(message.space)
        head = self._heads(space).get(message.log) if space else None
        if space is None or head is None:
            return []
        if head.forked_at is not None:
            return [LoadFork(space=space, log=message.log)]
        return [
            Load(space=space, log=message.log, first=message.first, tip=b"", bytes_max=limits.RUN_BYTES_MAX)
        ]

    def _not_ours(self) -> list[Effect]:
        # The peer may not have heard yet that a space is no longer shared with us: count it as dealt with.
        return [Send(message=Status((), 1, False))]

    def _hear(self, statuses: Iterable[SpaceStatus]) -> list[Effect]:
        self._refresh()
        effects: list[Effect] = []
        tell: list[bytes] = []
        for status in statuses:
            space = self._known(status.space)
            if space is None:
                continue
            link = self._links[space]
            effects += self._hear_space(space, link, status)
            if not self._is_equal(space) and not link.whole:
                tell.append(space)
        if tell:
            # Digests differ and the peer's heights are unknown: exchange whole statuses.
            effects.append(Send(message=self._status(tell, ask=True)))
        return effects

    def _hear_space(self, space: bytes, link: _Link, status: SpaceStatus) -> list[Effect]:
        link.heard, link.control, link.data = True, status.control, status.data
        link.whole = link.whole or status.whole
        if status.whole:
            link.peer.clear()
            link.reached.clear()
        link.peer.update((height.log, height) for height in status.heights)
        heads = self._heads(space)
        effects: list[Effect] = []
        held: list[tuple[bytes, int]] = []
        for log, head in heads.items():
            theirs = link.peer.get(self._log_alias(log))
            if self._is_equal(space):
                link.reached[log] = head.height
                held.append((log, head.height))
            elif theirs is not None:
                held.append((log, min(theirs.height, head.height)))
                effects += self._compare(space, link, head, theirs)
        if held:
            effects.append(Holds(space=space, heights=tuple(held)))
        self._enqueue(space)
        return effects

    def _compare(self, space: bytes, link: _Link, head: LogHead, theirs: Height) -> list[Effect]:
        link.reached[head.log] = max(link.reached.get(head.log, 0), min(theirs.height, head.height))
        if head.forked_at is not None and not theirs.forked:
            return [LoadFork(space=space, log=head.log)]
        same_height = theirs.height == head.height and head.forked_at is None and not theirs.forked
        if same_height and head.tip[:8] != theirs.tip:
            first = max(0, head.height - limits.BRANCH_STEP_ENTRIES)
            return [Send(message=WantBranch(self._alias(space), head.log, first))]
        return []

    # What the peer lacks

    def _enqueue(self, space: bytes) -> None:
        link = self._links[space]
        if not link.heard or not (link.whole or self._is_equal(space)):
            return
        lacking = [
            (not head.is_control, head.height - self._reached(link, log), log)
            for log, head in self._heads(space).items()
            if head.height > self._reached(link, log) and (space, log) not in self._queue
        ]
        for is_data, _, log in sorted(lacking):
            if is_data:
                self._queue.append((space, log))
            else:
                self._queue.appendleft((space, log))

    def _pump(self) -> list[Effect]:
        if self._loading is not None or self._unacked >= limits.FLIGHT_BYTES_MAX:
            return []
        while self._queue:
            space, log = self._queue.popleft()
            link, head = self._links.get(space), self._heads(space).get(log)
            if link is None or head is None or head.height <= self._reached(link, log):
                continue
            self._loading = (space, log)
            first = self._reached(link, log)
            theirs = link.peer.get(self._log_alias(log))
            tip = theirs.tip if theirs is not None and theirs.height == first else b""
            return [Load(space=space, log=log, first=first, tip=tip, bytes_max=limits.RUN_BYTES_MAX)]
        return []

    def _reached(self, link: _Link, log: bytes) -> int:
        return link.reached.get(log, 0)

    # Names and numbers

    def _refresh(self) -> list[bytes]:
        allowed = list(self._ground.allowed())
        for space in allowed:
            if space not in self._links:
                self._links[space] = _Link()
                self._aliases[space_alias(space, self._ground.transcript)] = space
        for space in set(self._links) - set(allowed):
            del self._links[space]
            self._aliases.pop(self._alias(space), None)
        return allowed

    def _known(self, alias: bytes) -> bytes | None:
        return self._aliases.get(alias)

    def _alias(self, space: bytes) -> bytes:
        return space_alias(space, self._ground.transcript)

    def _log_alias(self, log: bytes) -> bytes:
        return log_alias(log, self._ground.transcript)

    def _heads(self, space: bytes) -> Mapping[bytes, LogHead]:
        return self._ground.inventory.heads(space)

    def _is_equal(self, space: bytes) -> bool:
        link, ours = self._links[space], self._ground.inventory.digests(space)
        return link.heard and link.control == ours.control and link.data == ours.data

    def _height(self, head: LogHead) -> Height:
        return Height(self._log_alias(head.log), head.height, head.tip[:8], 0, head.forked_at is not None)

    def _space_status(self, space: bytes, heights: tuple[Height, ...], *, whole: bool) -> SpaceStatus:
        digests = self._ground.inventory.digests(space)
        self._links[space].told = True
        return SpaceStatus(self._alias(space), digests.control, digests.data, whole, heights)

    def _statuses(self, spaces: Iterable[bytes], *, small: bool) -> tuple[SpaceStatus, ...]:
        result: list[SpaceStatus] = []
        room = limits.HELLO_HEIGHTS_MAX if small else limits.HEIGHTS_MAX
        for space in sorted(spaces, key=lambda one: len(self._heads(one))):
            heads = self._heads(space).values()
            whole = len(heads) <= room
            room -= len(heads) if whole else 0
            heights = tuple(self._height(head) for head in heads) if whole else ()
            result.append(self._space_status(space, heights, whole=whole))
        return tuple(result)

    def _status(self, spaces: Iterable[bytes], *, ask: bool) -> Status:
        return Status(self._statuses(spaces, small=False), 0, ask)

    def _mark(self, effects: list[Effect], now_ms: int) -> list[Effect]:
        if any(isinstance(effect, Send) for effect in effects):
            self._spoke_ms = now_ms
        return effects

    def _close(self, why: Ended) -> list[Effect]:
        self.state = State.CLOSED
        return [Close(why=why)]
