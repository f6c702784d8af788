"""One conversation with one peer device over an authenticated channel: who has what, then the entries, then live.

    state      event                      goes to    and does
    GREETING   Hello                      OPEN       (answers with a Hello if it was called), sends what the peer lacks
    OPEN       Status                     OPEN       sends what the peer lacks; answers if asked
    OPEN       Entries, Fork              OPEN       has them checked and stored, then acknowledges
    OPEN       WantBranch                 OPEN       sends the log from there, so that both sides see where it parted
    OPEN       a log grew here            OPEN       pushes the new run
    OPEN       a third group acknowledged OPEN       tells it when nothing is under way
    OPEN       Held                       OPEN       notes it as what the peer says
    any        Bye, silence, a broken rule CLOSED

Rules. The caller's Hello travels in the last handshake message, so entries reach it after two round trips from the
connection. A space is spoken of only if the local view of its membership lets the peer's group read it. Who hears that
a space differs tells the heights of all its logs, once. What is sent goes in the order of ``sync.sending``.
What is under way unacknowledged is bounded, by less on a slow line. A height that the peer once told is never trusted
beyond this session.
Nothing here waits, reads a clock or stores anything: events go in, effects come out, and the node answers Load, Ingest,
LoadFork and GoOn through ``loaded``, ``ingested``, ``fork_loaded``, ``go_on``.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence

from crdt.run import ForkProof, Run
from identity.errors import PeerFault
from sync import limits
from sync.budget import Budget, cost_of
from sync.effects import (
    Close,
    Effect,
    Ended,
    Heard,
    HeardHolding,
    Ingest,
    IngestFork,
    Pause,
    Send,
    TellView,
    ViewTold,
)
from sync.giving import Giving
from sync.ground import Ground, State
from sync.hearing import Piece, ask_again, hear_space, meet
from sync.messages import (
    AskView,
    Bye,
    Entries,
    Fork,
    Gate,
    GateTold,
    Held,
    Hello,
    KeepKit,
    Kin,
    Kit,
    Message,
    Ping,
    Pong,
    SpaceStatus,
    Status,
    View,
    WantBranch,
)
from sync.peer_space import PeerSpace, packed
from sync.pieces import Pieces, Work
from sync.statuses import Statuses
from sync.telling import Telling

__all__ = ["ABILITIES", "Ground", "Session", "State"]

ABILITIES = 0


class Session:
    """The machine; every public method returns the effects to perform, in order."""

    def __init__(self, ground: Ground, now_ms: int) -> None:
        self.state = State.GREETING
        self.peer_instance = b""
        self.statuses_heard = 0
        self._ground = ground
        self._spaces: dict[bytes, PeerSpace] = {}
        self._told = Statuses(ground, self._spaces)
        self._aliases: dict[bytes, bytes] = {}
        self._giving = Giving(ground, self._told, self._spaces)
        self._telling = Telling()
        self._pieces = Pieces()
        self._budget = ground.budget if ground.budget is not None else Budget(now_ms)
        self._heard_ms = self._spoke_ms = now_ms
        ground.pace.begin(now_ms)

    # What the node calls

    def hello(self) -> Hello:
        """Return the caller's first message, for the last handshake message."""
        return Hello(self._ground.instance, ABILITIES, self._told.short(self._refresh()))

    def receive(self, message: Message, size: int, now_ms: int) -> list[Effect]:
        """Take in a message of ``size`` bytes; raise PeerFault when it breaks the rules."""
        if self.state is State.CLOSED:
            return []
        self._heard_ms = now_ms
        effects = self._on_message(message, now_ms)
        effects += self._charge(size + cost_of(message) + self._pieces.billed(), now_ms)
        return self._mark(effects, now_ms)

    def go_on(self, now_ms: int) -> list[Effect]:
        """A GoOn is answered: do the next piece."""
        effects = self._pieces.go_on() if self.state is State.OPEN else []
        return self._mark(effects + self._charge(self._pieces.billed(), now_ms), now_ms)

    def worked(self, work_ms: int, now_ms: int) -> list[Effect]:
        """What the peer sent took so much of this machine's time: that counts like bytes."""
        return self._charge(work_ms * limits.WORK_COST_BYTES_PER_MS, now_ms)

    def grew(self, space: bytes, now_ms: int) -> list[Effect]:
        """Logs of ``space`` grew here, or rights in it changed."""
        if self.state is not State.OPEN:
            return []
        effects = self._introduce()
        if space in self._spaces:
            moved = meet(self._told, space, self._told.moved(space))
            effects += self._tell_equal(space) + self._done(space, moved)
        return self._mark(effects + self._giving.pump(), now_ms)

    def other_holds(self, space: bytes, now_ms: int) -> list[Effect]:
        """Some other group acknowledged entries of ``space`` to this node."""
        self._telling.stir(space)
        return self._mark([], now_ms)

    def ask(self, now_ms: int) -> list[Effect]:
        """Compare everything with the peer now."""
        if self.state is not State.OPEN:
            return []
        return self._mark(self._pieces.begin(self._tell(self._refresh(), ask=True)), now_ms)

    def loaded(self, space: bytes, log: bytes, run: Run | None, parted: bool, now_ms: int) -> list[Effect]:
        """A Load is answered: ``run`` (None: nothing there), or ``parted``: the peer's tip is not on our branch."""
        if self.state is not State.OPEN:
            return []
        effects = self._giving.loaded(space, log, run, parted, now_ms)
        return self._mark(effects + self._giving.pump(), now_ms)

    def ingested(
        self, space: bytes, changed: Iterable[bytes], want: tuple[bytes, int] | None, now_ms: int
    ) -> list[Effect]:
        """An Ingest is done: logs ``changed``; ``want`` names a log that must be read again from a sequence."""
        if self.state is not State.OPEN:
            return []
        if space not in self._spaces:
            return self._mark([*self._acknowledge(), *self._giving.pump()], now_ms)
        effects = ask_again(self._told, space, *want) if want is not None else []
        heads = [head for log in changed if (head := self._told.heads(space).get(log)) is not None]
        heights = tuple(self._told.height(space, head) for head in heads)
        # Acknowledged even if what came ends the sharing: who leaves may then stop telling.
        effects.append(Send(message=Status((self._told.status(space, heights),), 1, False)))
        effects += self._introduce()
        if space in self._spaces:
            effects += self._done(space, meet(self._told, space, heads))
        return self._mark(effects + self._giving.pump(), now_ms)

    def fork_loaded(self, space: bytes, proof: ForkProof | None, now_ms: int) -> list[Effect]:
        """A LoadFork is answered."""
        if self.state is not State.OPEN or proof is None or space not in self._spaces:
            return []
        return self._mark(self._giving.proof(space, proof, now_ms), now_ms)

    def ask_view(self, space: bytes, at_ms: int, now_ms: int) -> list[Effect]:
        """Ask what the peer shows of a space; the answer comes as ViewTold."""
        if self.state is not State.OPEN or space not in self._spaces:
            return []
        return self._mark([Send(message=AskView(self._told.alias(space), at_ms))], now_ms)

    def viewed(
        self, space: bytes, at_ms: int, view_hash: bytes, *, is_whole: bool, now_ms: int
    ) -> list[Effect]:
        """A TellView is answered."""
        if self.state is not State.OPEN or space not in self._spaces:
            return []
        ours = self._told.digests(space)
        view = View(self._told.alias(space), at_ms, view_hash, is_whole, ours.control, ours.data)
        return self._mark([Send(message=view)], now_ms)

    def want(self, space: bytes, log: bytes, first: int, now_ms: int) -> list[Effect]:
        """Ask for a log again from ``first`` on: what some of its entries hold is not here."""
        if self.state is not State.OPEN or space not in self._spaces:
            return []
        return self._mark(ask_again(self._told, space, log, first), now_ms)

    def say(self, message: Message, now_ms: int) -> list[Effect]:
        """Send a message that the session only carries."""
        return self._mark([Send(message=message)], now_ms) if self.state is State.OPEN else []

    def timer_ms(self) -> int:
        """When ``tick`` wants to be called, on the clock of ``now_ms``."""
        alive_ms = min(self._spoke_ms + limits.PING_AFTER_MS, self._heard_ms + limits.SILENCE_MS_MAX)
        due_ms = self._telling.due_ms()
        return alive_ms if due_ms is None or not self._is_idle() else min(alive_ms, due_ms)

    def tick(self, now_ms: int) -> list[Effect]:
        """Time passed: keep the link alive, or give it up."""
        if self.state is State.CLOSED:
            return []
        if now_ms >= self._heard_ms + limits.SILENCE_MS_MAX:
            return self._close(Ended.SILENCE)
        if now_ms >= self._spoke_ms + limits.PING_AFTER_MS:
            return self._mark([Send(message=Ping(now_ms & 0xFFFFFFFF))], now_ms)
        return self._mark([], now_ms)

    def in_sync(self) -> bool:
        """Whether the peer has said that it holds exactly what this node holds, of every space that it may read."""
        return self._is_idle() and all(map(self._told.is_settled, self._refresh()))

    def is_known(self, space: bytes) -> bool:
        """Whether the peer's control entries of ``space`` are those that are here, as far as it said."""
        return space in self._spaces and self._told.is_control_known(space)

    def holds_same(self, space: bytes) -> bool:
        """Whether the peer said that it holds exactly what is here of ``space``."""
        return space in self._spaces and self._told.is_equal(space)

    def ahead(self, space: bytes) -> int:
        """Return of how many logs of ``space`` the peer says that it holds more than is here."""
        peer = self._spaces.get(space)
        if peer is None or self._told.is_equal(space):
            return 0
        return peer.ahead(self._told.heads(space))

    # What the peer says

    def _on_message(self, message: Message, now_ms: int) -> list[Effect]:
        if isinstance(message, Bye):
            return self._close(Ended.PEER_CLOSED)
        if (self.state is State.GREETING) != isinstance(message, Hello):
            raise PeerFault("message-out-of-order")
        match message:
            case Hello():
                return self._pieces.begin(self._on_hello(message))
            case Status():
                return self._pieces.begin(self._on_status(message, now_ms))
            case Entries():
                return self._on_entries(message)
            case Fork():
                return self._on_fork(message)
            case WantBranch():
                return self._on_want_branch(message)
            case AskView():
                space = self._known(message.space)
                shared = space is not None and self._told.is_shared(space)
                return [TellView(space=space, at_ms=message.at_ms)] if space and shared else []
            case View():
                space = self._known(message.space)
                return [ViewTold(space=space, view=message)] if space else []
            case Held():
                return self._on_held(message)
            case Gate() | GateTold() | KeepKit() | Kit() | Kin():
                return [Heard(message=message)]
            case Ping():
                return [Send(message=Pong(message.number))]
            case Pong():
                return []
            case _:
                raise PeerFault("message-out-of-order")

    def _on_hello(self, message: Hello) -> Work:
        self.state = State.OPEN
        self.peer_instance = message.instance
        allowed = self._refresh()
        if self._ground.calls:
            yield from self._hear(message.spaces)
            yield from self._introducing()
            yield self._giving.pump()
            return
        heard: list[Effect] = []
        for effects in self._hear(message.spaces, answered=allowed):
            heard += effects
            yield []  # the greeting comes first
        first, *rest = yield from self._compared(allowed)
        more = [Send(message=Status(part, 0, False)) for part in rest]
        yield [
            Send(message=Hello(self._ground.instance, ABILITIES, first)),
            *more,
            *heard,
            *self._giving.pump(),
        ]

    def _on_status(self, message: Status, now_ms: int) -> Work:
        self.statuses_heard += 1
        dealt = self._giving.acknowledged(message.acks, now_ms)
        self._refresh()
        self._giving.dealt_with(dealt)
        named = [space for status in message.spaces if (space := self._known(status.space))]
        asked = named if message.ask else []
        yield from self._hear(message.spaces, answered=asked)
        if message.ask:
            yield from self._tell(asked, ask=False)
        yield self._giving.pump()

    def _on_entries(self, message: Entries) -> list[Effect]:
        space = self._known(message.space)
        if space is None:
            # The peer may not have heard yet that a space is no longer shared with us, or we not that it is again.
            return self._acknowledge() + (self._introduce() if self._told.misses((message.space,)) else [])
        run = message.run
        if not self._told.takes(space, run):
            return self._acknowledge()
        self._spaces[space].reach(run.log, run.first + len(run.items))
        head = self._told.heads(space).get(run.log)
        known = max(0, min(head.height - run.first, len(run.items))) if head is not None else 0
        return [Ingest(space=space, run=run, known=known)]

    def _on_fork(self, message: Fork) -> list[Effect]:
        space = self._known(message.space)
        if space is None or not self._told.takes_proof(space, message.proof):
            return self._acknowledge()
        return [IngestFork(space=space, proof=message.proof)]

    def _on_want_branch(self, message: WantBranch) -> list[Effect]:
        space = self._known(message.space)
        head = self._told.heads(space).get(message.log) if space else None
        if space is None or head is None or message.first < head.floor:
            return []  # what lies below the floor isn't here
        self._spaces[space].rewind(head, message.first)
        return self._giving.queue(space, [head]) + self._giving.pump()

    def _on_held(self, message: Held) -> list[Effect]:
        space = self._known(message.space)
        if space is None or message.group not in self._ground.others(space):
            return []
        news = self._spaces[space].claimed(message.group, message.heights, self._told.heads(space))
        return [HeardHolding(space=space, group=message.group, heights=tuple(news))] if news else []

    def _acknowledge(self) -> list[Effect]:
        return [Send(message=Status((), 1, False))]

    def _hear(self, statuses: Sequence[SpaceStatus], answered: Iterable[bytes] = ()) -> Work:
        """Take in what the peer has; spaces that are ``answered`` anyway need no telling here."""
        if self._told.miss(statuses):
            self._refresh()
        tell: list[bytes] = []
        ask: list[bytes] = []
        for status in statuses:
            space = self._known(status.space)
            if space is None:
                continue
            yield from self._hear_space(space, status)
            peer = self._spaces.get(space)
            if space in answered or peer is None:
                continue
            if self._told.is_equal(space):
                yield self._tell_equal(space)
            elif peer.is_to_ask:
                peer.asked = self._told.digests(space)
                ask.append(space)
            elif not peer.is_told_whole:
                tell.append(space)
        if ask:
            yield from self._tell(ask, ask=True)
        if tell:
            yield from self._tell(tell, ask=False)

    def _hear_space(self, space: bytes, status: SpaceStatus) -> Work:
        peer = self._spaces[space]
        for piece in hear_space(self._told, space, peer, status, self._giving.under_way):
            self._pieces.look(len(piece.heads) + 1)
            yield self._done(space, piece)
            if self._spaces.get(space) is not peer:
                return  # since then it is no longer shared, or in another way

    def _done(self, space: bytes, piece: Piece) -> list[Effect]:
        if piece.held:
            self._telling.stir(space, piece.held)
        return piece.effects + self._giving.offer(space, piece.heads)

    # What is told to the peer

    def _introduce(self) -> list[Effect]:
        """Speak of the spaces that the peer may read since a moment ago."""
        is_due = any(self._spaces[space].told is None for space in self._refresh())
        return self._pieces.begin(self._introducing()) if is_due else []

    def _introducing(self) -> Work:
        fresh = [space for space in self._refresh() if self._spaces[space].told is None]
        if fresh:
            yield from self._tell(fresh, ask=True)

    def _tell(self, spaces: Iterable[bytes], *, ask: bool) -> Work:
        parts = yield from self._compared(spaces)
        yield [Send(message=Status(part, 0, ask)) for part in parts]

    def _compared(
        self, spaces: Iterable[bytes]
    ) -> Generator[list[Effect], None, list[tuple[SpaceStatus, ...]]]:
        """Return what to tell of spaces, in as many messages as that needs."""
        statuses: list[SpaceStatus] = []
        for looked, part in self._told.differing(spaces):
            self._pieces.look(looked)
            statuses += part
            yield []
        return packed(statuses)

    def _tell_equal(self, space: bytes) -> list[Effect]:
        """Let the peer know that it holds what we hold, unless it knows."""
        if not self._told.is_equal(space) or self._spaces[space].told == self._told.digests(space):
            return []
        return [Send(message=Status((self._told.status(space, ()),), 0, False))]

    # Names and numbers

    def _refresh(self) -> list[bytes]:
        allowed = self._told.allowed()
        for space in allowed:
            is_shared = self._told.is_shared(space)
            if space not in self._spaces or self._spaces[space].is_shared != is_shared:
                # What either side passed over while it saw only a part is compared anew.
                self._spaces[space] = PeerSpace(self._ground.transcript, is_shared)
                self._aliases[self._told.alias(space)] = space
        for space in set(self._spaces) - set(allowed):
            del self._spaces[space]
            self._aliases.pop(self._told.alias(space), None)
        return allowed

    def _known(self, alias: bytes) -> bytes | None:
        return self._aliases.get(alias)

    def _is_idle(self) -> bool:
        is_at_rest = self._giving.is_idle and self._pieces.is_done
        return self.state is State.OPEN and is_at_rest

    def _mark(self, effects: list[Effect], now_ms: int) -> list[Effect]:
        if self._is_idle():
            held = self._telling.tell(self._spaces, self._ground.holdings, self._ground.others, now_ms)
            effects = [*effects, *(Send(message=message) for message in held)]
        if any(isinstance(effect, Send) for effect in effects):
            self._spoke_ms = now_ms
        return effects

    def _charge(self, cost_bytes: int, now_ms: int) -> list[Effect]:
        delay_ms = min(self._budget.take(cost_bytes, now_ms), limits.PAUSE_MS_MAX)
        return [Pause(delay_ms=delay_ms)] if delay_ms else []

    def _close(self, why: Ended) -> list[Effect]:
        self.state = State.CLOSED
        return [Close(why=why)]
