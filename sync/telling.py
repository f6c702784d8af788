"""What to tell a peer of third groups: what they acknowledged to this node, never what others say of them.

Promise: of each space at most one message per ``limits.HELD_EVERY_MS``, with nothing but changes since the last; who
was told of longest ago comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from sync import limits
from sync.holdings import Heights
from sync.messages import Held, HeldHeight, space_alias
from sync.peer_space import PeerSpace


@dataclass(slots=True)
class Telling:
    """What one session has told of third groups, and where there may be more to tell."""

    _stirred: set[bytes] = field(default_factory=set)
    _again_ms: dict[bytes, int] = field(default_factory=dict)
    _turns: dict[tuple[bytes, bytes], int] = field(default_factory=dict)
    _told: dict[tuple[bytes, bytes], dict[bytes, int]] = field(default_factory=dict)

    def stir(self, space: bytes) -> None:
        """There may be something to tell of a space."""
        self._stirred.add(space)

    def due_ms(self) -> int | None:
        """When the next space may be spoken of, None where nothing stirred."""
        return min((self._again_ms.get(space, 0) for space in self._stirred), default=None)

    def tell(
        self,
        spaces: Mapping[bytes, PeerSpace],
        others: Callable[[bytes], Mapping[bytes, Heights]],
        now_ms: int,
    ) -> list[Held]:
        """Return what to tell now of the ``spaces`` that the peer may read, counted as told.

        Nothing is told of a log beyond where the peer itself holds it: it could do nothing with that.
        """
        found: list[Held] = []
        for space in sorted(space for space in self._stirred if self._again_ms.get(space, 0) <= now_ms):
            peer = spaces.get(space)
            news = self._next(space, peer, others(space)) if peer is not None else None
            if news is None:
                self._stirred.discard(space)
            else:
                self._again_ms[space] = now_ms + limits.HELD_EVERY_MS
                found.append(news)
        return found

    def _next(self, space: bytes, peer: PeerSpace, others: Mapping[bytes, Heights]) -> Held | None:
        for group in sorted(others, key=lambda one: (self._turns.get((space, one), 0), one)):
            told = self._told.setdefault((space, group), {})
            heights = ((log, min(height, peer.held(log))) for log, height in others[group].items())
            news = sorted((log, height) for log, height in heights if height > told.get(log, 0))
            del news[limits.HELD_HEIGHTS_MAX :]
            if news:
                told.update(news)
                self._turns[space, group] = max(self._turns.values(), default=0) + 1
                heights_told = tuple(HeldHeight(peer.name(log), height) for log, height in news)
                return Held(space_alias(space, peer.transcript), group, heights_told)
        return None
