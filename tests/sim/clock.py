"""Virtual time: what happens when, in one thread; and wall clocks that go wrong."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable

from node.replica.outcome import Moment

Work = Callable[[], None]

BEGIN_MS = 1_800_000_000_000
_BELIEVED_BACK_MS = 60_000


class Timeline:
    """Runs work at its hour; ``busy`` counts what is to come besides timers that only keep links alive."""

    def __init__(self) -> None:
        self.now_ms = 0
        self.busy = 0
        self.steps = 0
        self._events: list[tuple[int, int, bool, Work]] = []
        self._count = itertools.count()

    def after(self, delay_ms: int, work: Work, *, is_timer: bool = False) -> None:
        """Have ``work`` done ``delay_ms`` from now."""
        self.busy += not is_timer
        heapq.heappush(self._events, (self.now_ms + delay_ms, next(self._count), is_timer, work))

    def step(self) -> bool:
        """Do the next piece of work; return whether there was one."""
        if not self._events:
            return False
        self.now_ms, _, is_timer, work = heapq.heappop(self._events)
        self.busy -= not is_timer
        self.steps += 1
        work()
        return True

    def run_until(self, end_ms: int) -> None:
        """Do everything that is due up to ``end_ms``."""
        while self._events and self._events[0][0] <= end_ms:
            self.step()
        self.now_ms = max(self.now_ms, end_ms)


class WallClock:
    """A node's clock with the promise of ``node.clock.Clock``: claimed times never run backwards."""

    def __init__(self, timeline: Timeline, newest_ms: int = 0) -> None:
        self.offset_ms = 0
        self._timeline = timeline
        self._newest_ms = newest_ms

    def now(self) -> Moment:
        """Return the claimed time of a new entry."""
        wall_ms = BEGIN_MS + self._timeline.now_ms + self.offset_ms
        unsure = wall_ms < self._newest_ms - _BELIEVED_BACK_MS
        self._newest_ms = max(self._newest_ms, wall_ms)
        return Moment(ms=self._newest_ms if unsure else wall_ms, unsure=unsure)
