"""How much one peer may bring in: a bucket that refills with time. It delays, it never refuses."""

from __future__ import annotations

from dataclasses import dataclass

from sync import limits
from sync.messages import AskView, Gate, Held, Hello, KeepKit, Kin, Kit, Message, WantBranch

_COSTS = {
    Hello: limits.LINK_COST_BYTES,
    AskView: limits.VIEW_COST_BYTES,
    WantBranch: limits.BRANCH_COST_BYTES,
    Held: limits.HELD_COST_BYTES,
    Gate: limits.GATE_COST_BYTES,
    KeepKit: limits.KIT_COST_BYTES,
    Kit: limits.KIT_COST_BYTES,
    Kin: limits.KIN_COST_BYTES,
}


@dataclass(slots=True)
class Budget:
    """A token bucket in bytes; ``now_ms`` is any clock that only moves forward.

    One bucket may serve several links of one peer. ``over_ms``: when it was empty last, None: never.
    """

    now_ms: int
    burst_bytes: int = limits.QUOTA_BURST_BYTES
    bytes_per_s: int = limits.QUOTA_BYTES_PER_S
    over_ms: int | None = None
    _level: float = -1.0

    def __post_init__(self) -> None:
        if self._level < 0:
            self._level = float(self.burst_bytes)

    def take(self, size: int, now_ms: int) -> int:
        """Account for ``size`` bytes; return how many milliseconds to wait before reading on (0: none)."""
        elapsed_s = max(0, now_ms - self.now_ms) / 1_000
        self.now_ms = max(now_ms, self.now_ms)
        self._level = min(self.burst_bytes, self._level + elapsed_s * self.bytes_per_s) - size
        if self._level >= 0:
            return 0
        self.over_ms = self.now_ms
        return int(-self._level * 1_000 / self.bytes_per_s) + 1


def cost_of(message: Message) -> int:
    """Return what answering a message costs besides reading it, in bytes."""
    return limits.MESSAGE_COST_BYTES + _COSTS.get(type(message), 0)
