"""Whether anything gets through to a peer: what comes from it, and what its machine confirms of what was sent.

Promise: a line counts as silent only while something of ours is on its way and nothing at all has come or was
confirmed for ``limits.DOUBT_AFTER_MS``. A peer that is slow, or busy with what it got, is not silent.
"""

from __future__ import annotations

from dataclasses import dataclass

from sync import limits


@dataclass(slots=True)
class Pulse:
    """The signs of life of one stream; ``look`` is to be asked a few times a second."""

    alive_ms: int
    _received: int = 0
    _confirmed: int = 0

    def look(
        self, *, received: int, sent: int, waiting: int, now_ms: int, quiet_ms: int | None = None
    ) -> bool:
        """Take in the bytes so far, ``waiting`` of the sent ones not confirmed yet; return whether it is silent.

        ``quiet_ms``: how long the other machine has confirmed nothing at all, not even that it has no room.
        """
        confirmed = sent - waiting
        if not waiting or received != self._received or confirmed != self._confirmed:
            self.alive_ms, self._received, self._confirmed = now_ms, received, confirmed
        if quiet_ms is not None:
            self.alive_ms = max(self.alive_ms, now_ms - quiet_ms)
        return now_ms - self.alive_ms >= limits.DOUBT_AFTER_MS
