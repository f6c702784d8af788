"""The only caller of clocks and of the system's randomness."""

from __future__ import annotations

import os
import time

from node.replica.outcome import Moment

# Nothing was written before the program existed: an earlier clock is a wrong one.
EARLIEST_MS = 1_767_225_600_000  # 2026-01-01T00:00:00Z


class Clock:
    """Wall time for claims, monotonic time for waiting, and signs that the machine slept or its clock jumped."""

    def __init__(self, newest_claim_ms: int = 0) -> None:
        self._newest_ms = newest_claim_ms
        self._asleep_s = _asleep_s()
        self._offset_s = time.time() - _boot_s()

    def now(self) -> Moment:
        """Return the claimed time of a new entry; it never runs backwards on this node."""
        wall_ms = time.time_ns() // 1_000_000
        unsure = wall_ms < EARLIEST_MS or wall_ms < self._newest_ms - 60_000
        self._newest_ms = max(self._newest_ms, wall_ms)
        return Moment(ms=self._newest_ms if unsure else wall_ms, unsure=unsure)

    def wall_ms(self) -> int:
        """Return the wall clock in milliseconds since 1970, right or wrong."""
        return time.time_ns() // 1_000_000

    def ticks_ms(self) -> int:
        """Return milliseconds on a clock that only moves forward."""
        return time.monotonic_ns() // 1_000_000

    def woke(self) -> bool:
        """Return whether the machine slept, or its wall clock jumped, since the last call."""
        asleep_s, offset_s = _asleep_s(), time.time() - _boot_s()
        moved = asleep_s - self._asleep_s > 5 or abs(offset_s - self._offset_s) > 2
        self._asleep_s, self._offset_s = asleep_s, offset_s
        return moved


def draw(size: int) -> bytes:
    """Return ``size`` random bytes of the operating system."""
    return os.urandom(size)


def _boot_s() -> float:
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(clock)


def _asleep_s() -> float:
    return _boot_s() - time.clock_gettime(time.CLOCK_MONOTONIC)
