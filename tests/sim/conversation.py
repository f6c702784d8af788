"""One end of a link: a real session, whose effects are carried out one by one, as ``node.links.link`` does it.

Loading and storing take time: other links and the user get their turn in between.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from identity.encoding import encode
from identity.errors import PeerFault
from node.replica.outcome import Outcome
from sync import effects as do
from sync.messages import read_message
from sync.session import Ground, Session, State
from tests.sim.network import Wire

if TYPE_CHECKING:
    from tests.sim.site import Site

Answer = Callable[[], list[do.Effect]]


class Event(Enum):
    """What can happen to a link besides news of its own node."""

    MESSAGE = "message"
    ASK = "ask"


class Conversation:
    """A session with the device of ``group`` at the other end of ``wire``."""

    def __init__(self, site: Site, group: bytes, wire: Wire, end: int, transcript: bytes) -> None:
        self.site = site
        self.group = group
        self.wire = wire
        self.is_over = False
        self.began_ms = site.timeline.now_ms
        self._end = end
        self._events: deque[tuple[Event, bytes]] = deque()
        self._effects: deque[do.Effect] = deque()
        self._grown: dict[bytes, None] = {}
        self._held: dict[bytes, None] = {}
        self._answer: Answer | None = None
        self._is_awake = False
        self._has_asked = False
        ground = Ground(
            transcript=transcript,
            instance=site.instance,
            inventory=site.inventory,
            allowed=lambda: site.allowed(group),
            others=lambda space: site.others(space, group),
            holdings=site.holdings,
            calls=end == 0,
            window=lambda space: site.window(space, group),
            farewells=lambda: site.farewells(group),
            is_theirs=lambda space, log: site.replica.is_by(group, space, log),
        )
        self.session = Session(ground, self.began_ms)
        wire.attach(end, lambda data: self._put(Event.MESSAGE, data), self.over)

    def begin(self) -> None:
        """Let the caller say Hello."""
        self.wire.send(self._end, encode(self.session.hello()))
        self._watch()

    def answer(self) -> None:
        """Get ready for the caller's Hello."""
        self._watch()

    def grew(self, space: bytes) -> None:
        """Logs of ``space`` grew here."""
        self._grown[space] = None
        self._wake()

    def other_holds(self, space: bytes) -> None:
        """Some group acknowledged entries of ``space`` here."""
        self._held[space] = None
        self._wake()

    def ask(self) -> None:
        """Compare everything with the peer now."""
        self._put(Event.ASK, b"")

    def over(self) -> None:
        """The link broke or is closed."""
        if not self.is_over:
            self.is_over = True
            self.wire.cut()
            self.site.ended(self)

    def _put(self, what: Event, data: bytes) -> None:
        self._events.append((what, data))
        self._wake()

    def _wake(self, delay_ms: int = 0) -> None:
        if not (self._is_awake or self.is_over):
            self._is_awake = True
            self.site.timeline.after(delay_ms, lambda: self.site.live(self._turn))

    def _turn(self) -> None:
        """Take the next answer of the store, effect, event or news, in this order."""
        self._is_awake = False
        if self.is_over:
            return
        delay_ms, waits = 0, False
        try:
            if self._answer is not None:
                answer, self._answer = self._answer, None
                self._effects.extend(answer())
            elif self._effects:
                waits = isinstance(self._effects[0], do.Pause)
                delay_ms = self._perform(self._effects.popleft())
            elif self._events:
                self._take(*self._events.popleft())
            elif self._is_to_ask():
                self._ask_for_lacking()
            elif self._has_news():
                self._tell_news()
        except PeerFault as fault:
            self.site.blamed(self, fault)
            self.over()
            return
        has_more = self._effects or self._events or self._is_to_ask() or self._has_news()
        if waits or self._answer or has_more:
            self._wake(delay_ms)

    def _is_to_ask(self) -> bool:
        return not self._has_asked and self.session.state is State.OPEN

    def _ask_for_lacking(self) -> None:
        """Ask the peer, once it has greeted, for what is here without what it holds, as ``node.links.network`` does."""
        self._has_asked = True
        for space, log, first in self.site.replica.lacking():
            self._effects.extend(self.session.want(space, log, first, self._now()))

    def _has_news(self) -> bool:
        return bool(self._grown or self._held) and self.session.state is State.OPEN

    def _tell_news(self) -> None:
        if not self._grown:
            self._effects.extend(self.session.other_holds(self._held.popitem()[0], self._now()))
            return
        space = next(iter(self._grown))
        del self._grown[space]
        self._effects.extend(self.session.grew(space, self._now()))

    def _take(self, what: Event, data: bytes) -> None:
        if what is Event.ASK:
            self._effects.extend(self.session.ask(self._now()))
        else:
            self._effects.extend(self.session.receive(read_message(data), len(data), self._now()))

    def _perform(self, effect: do.Effect) -> int:
        """Carry one effect out; return how long the next step has to wait."""
        site, session = self.site, self.session
        match effect:
            case do.Send(message=message):
                self.wire.send(self._end, encode(message))
                return 0
            case do.GoOn():
                self._answer = lambda: session.go_on(self._now())
            case do.Load(space=space, log=log):
                run, parted = site.replica.load_run(
                    space, log, effect.first, effect.tip, effect.bytes_max, effect.before
                )
                self._answer = lambda: session.loaded(space, log, run, parted, self._now())
            case do.Ingest(space=space, run=run):
                self._answer = self._ingested(site.ingest(space, run))
            case do.IngestFork(space=space, proof=proof):
                self._answer = self._ingested(site.ingest_fork(space, proof))
            case do.LoadFork(space=space, log=log):
                found = site.replica.load_fork(space, log)
                self._answer = lambda: session.fork_loaded(space, found, self._now())
            case do.Holds(space=space, heights=heights):
                site.heard_holds(self.group, space, heights)
                return 0
            case do.HeardHolding(space=space, group=holder, heights=heights):
                site.heard_claim(self.group, holder, space, heights)
                return 0
            case do.TellView(space=space, at_ms=at_ms):
                hash_, is_whole = site.replica.view_hash(space, at_ms)
                self._effects.extend(
                    session.viewed(space, at_ms, hash_, is_whole=is_whole, now_ms=self._now())
                )
            case do.Pause(delay_ms=delay_ms):
                return delay_ms
            case do.Close():
                self.over()
        return site.draw.randint(0, 4)

    def _ingested(self, outcome: Outcome) -> Answer:
        changed = [head.log for head in outcome.heads]
        return lambda: self.session.ingested(outcome.space, changed, outcome.want, self._now())

    def _watch(self) -> None:
        """Let the session keep the link alive, or give it up after silence."""
        if self.is_over:
            return
        self._effects.extend(self.session.tick(self._now()))
        if self._effects:
            self._wake()
        wait_ms = max(1_000, self.session.timer_ms() - self._now())
        self.site.timeline.after(wait_ms, lambda: self.site.live(self._watch), is_timer=True)

    def _now(self) -> int:
        return self.site.timeline.now_ms
