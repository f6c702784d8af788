"""A stream network: links deliver whole messages in order until they break; then what is under way is lost."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.sim.clock import Timeline

Receiver = Callable[[bytes], None]
Broken = Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the line between two places is like. ``notice_ms``: how late an end may learn that a link broke."""

    latency_ms: tuple[int, int]
    bytes_per_ms: int
    break_after_ms: tuple[int, int] | None
    notice_ms: int


@dataclass(slots=True)
class _End:
    receiver: Receiver
    broken: Broken
    free_ms: int = 0


@dataclass(slots=True)
class Wire:
    """One link between two ends, 0 and 1; both must be attached before anything is sent.

    ``mute``: an end of which nothing arrives any more, though it hears the other.
    """

    timeline: Timeline
    draw: random.Random
    line: Line
    is_open: bool = True
    mute: int | None = None
    messages: int = 0
    size: int = 0
    _ends: dict[int, _End] = field(default_factory=dict)

    def attach(self, end: int, receiver: Receiver, broken: Broken) -> None:
        """Say who listens at an end and who is told when the link breaks."""
        self._ends[end] = _End(receiver, broken)

    def send(self, end: int, data: bytes) -> None:
        """Send from ``end`` to the other one; into a broken link it goes without a sound."""
        self.messages += 1
        self.size += len(data)
        if not self.is_open or end == self.mute:
            return
        far = self._ends[1 - end]
        due_ms = self.timeline.now_ms + self.draw.randint(*self.line.latency_ms)
        due_ms = max(far.free_ms, due_ms + len(data) // self.line.bytes_per_ms)
        far.free_ms = due_ms
        self.timeline.after(due_ms - self.timeline.now_ms, lambda: self._deliver(far, data))

    def cut(self, *, at_once: bool = False) -> None:
        """Break the link; each end learns of it after a while, ``at_once`` where it was closed in order."""
        if not self.is_open:
            return
        self.is_open = False
        for end in self._ends.values():
            late_ms = 1 if at_once else self.draw.randint(1, self.line.notice_ms)
            self.timeline.after(late_ms, end.broken)

    def _deliver(self, far: _End, data: bytes) -> None:
        if self.is_open:
            far.receiver(data)
