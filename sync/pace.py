"""How much to have under way to one peer: little where the line is slow, so that nothing waits long and little is lost.

Promise: what is asked for next never has to wait behind much more than SLOW_MS of other bytes, on any line that
carries the smallest window in that time; on a fast line the window is at its largest after few acknowledgements. What
was learned outlives a session: who flaps on a slow line begins small again.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from sync import limits

_GROWTH = 4
_RUN_GROWTH = 3


@dataclass(slots=True)
class Pace:
    """The window of what may be under way unacknowledged, in bytes."""

    window_bytes: int = limits.WINDOW_BYTES_FIRST
    _run_bytes: int = limits.WINDOW_BYTES_FIRST // 2
    _sent: deque[int] = field(default_factory=deque)
    _shrunk_ms: int = 0

    @property
    def run_bytes(self) -> int:
        """How large the next run should be: at most two of them fill the window.

        It grows slower than that, or whoever has stored the first ones would wait for the large one to be read here.
        """
        return min(self.window_bytes // 2, self._run_bytes)

    def begin(self, now_ms: int) -> None:
        """A new session: nothing is under way; what was, came to nothing."""
        if self._sent:
            self._shrink()
        self._sent.clear()
        self._shrunk_ms = now_ms

    def sent(self, now_ms: int) -> None:
        """A parcel left."""
        self._sent.append(now_ms)

    def acknowledged(self, count: int, now_ms: int) -> None:
        """The peer has dealt with the oldest parcels: the window follows from how long that took."""
        for _ in range(min(count, len(self._sent))):
            sent_ms = self._sent.popleft()
            took_ms = now_ms - sent_ms
            if took_ms <= limits.QUICK_MS:
                self.window_bytes = min(self.window_bytes * _GROWTH, limits.FLIGHT_BYTES_MAX)
                self._run_bytes = min(self._run_bytes * _RUN_GROWTH, limits.RUN_BYTES_MAX)
            elif took_ms >= limits.SLOW_MS and sent_ms >= self._shrunk_ms:
                # What left before the window shrank says nothing about the smaller one.
                self._shrink()
                self._shrunk_ms = now_ms

    def _shrink(self) -> None:
        self.window_bytes = max(self.window_bytes // 2, limits.WINDOW_BYTES_MIN)
        self._run_bytes = self.window_bytes // 2
