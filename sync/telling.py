"""What to tell a peer of third groups: what they acknowledged to this node, never what others say of them.

Promise: of each space at most one message per ``limits.HELD_EVERY_MS``, with nothing but changes since the last; who
was told of longest ago comes first. Only what changed is looked at, here or at the peer.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from sync import limits
from sync.holdings import Holdings
from sync.messages import Held, HeldHeight, space_alias
from sync.peer_space import PeerSpace


@dataclass(slots=True)
class _News:
    """What there may be to tell of one space.

    ``looked``: the last news of ``Holdings`` that was looked at. ``fresh``: by group, the logs of which there may be
    more to tell. ``waiting``: by log, the groups of which there is more to tell once the peer holds more of that log.
    """

    looked: int = 0
    fresh: dict[bytes, dict[bytes, None]] = field(default_factory=dict)
    waiting: dict[bytes, dict[bytes, None]] = field(default_factory=dict)
    told: dict[tuple[bytes, bytes], int] = field(default_factory=dict)
    turns: dict[bytes, int] = field(default_factory=dict)

    def stir(self, places: Iterable[tuple[bytes, bytes]]) -> None:
        """There may be more to tell of these groups and logs."""
        for group, log in places:
            self.fresh.setdefault(group, {})[log] = None

    def peer_holds(self, logs: Iterable[bytes]) -> None:
        """The peer holds more of these logs."""
        for log in logs:
            self.stir((group, log) for group in self.waiting.pop(log, {}))


@dataclass(slots=True)
class Telling:
    """What one session has told of third groups, and where there may be more to tell."""

    _stirred: set[bytes] = field(default_factory=set)
    _again_ms: dict[bytes, int] = field(default_factory=dict)
    _spaces: dict[bytes, _News] = field(default_factory=dict)
    _turn: int = 0

    def stir(self, space: bytes, logs: Iterable[bytes] = ()) -> None:
        """There may be something to tell of a space: news of others, or the peer holds more of ``logs``."""
        self._stirred.add(space)
        self._spaces.setdefault(space, _News()).peer_holds(logs)

    def due_ms(self) -> int | None:
        """When the next space may be spoken of, None where nothing stirred."""
        return min((self._again_ms.get(space, 0) for space in self._stirred), default=None)

    def tell(
        self,
        spaces: Mapping[bytes, PeerSpace],
        holdings: Holdings,
        others: Callable[[bytes], Collection[bytes]],
        now_ms: int,
    ) -> list[Held]:
        """Return what to tell now of the ``spaces`` that the peer may read, counted as told.

        Nothing is told of a log beyond where the peer itself holds it: it could do nothing with that.
        """
        found: list[Held] = []
        for space in sorted(space for space in self._stirred if self._again_ms.get(space, 0) <= now_ms):
            peer = spaces.get(space)
            news = self._next(space, peer, holdings, others(space)) if peer is not None else None
            if news is None:
                self._stirred.discard(space)
            else:
                self._again_ms[space] = now_ms + limits.HELD_EVERY_MS
                found.append(news)
        return found

    def _next(
        self, space: bytes, peer: PeerSpace, holdings: Holdings, others: Collection[bytes]
    ) -> Held | None:
        news = self._spaces[space]
        news.stir(holdings.moved(space, news.looked))
        news.looked = holdings.last_move
        third = [group for group in news.fresh if group in others]
        for group in sorted(third, key=lambda one: (news.turns.get(one, 0), one)):
            told = _told(news, space, group, peer, holdings)
            if told:
                self._turn += 1
                news.turns[group] = self._turn
                return Held(space_alias(space, peer.transcript), group, told)
        return None


def _told(
    news: _News, space: bytes, group: bytes, peer: PeerSpace, holdings: Holdings
) -> tuple[HeldHeight, ...]:
    """Return what to tell of a group, as much as fits into one message; it counts as told."""
    fresh = sorted(news.fresh.pop(group))
    found: list[HeldHeight] = []
    for number, log in enumerate(fresh):
        if len(found) == limits.HELD_HEIGHTS_MAX:
            news.stir((group, log) for log in fresh[number:])
            break
        theirs, held = holdings.height(space, group, log), peer.held(log)
        if theirs > held:
            news.waiting.setdefault(log, {})[group] = None
        if min(theirs, held) > news.told.get((group, log), 0):
            news.told[group, log] = min(theirs, held)
            found.append(HeldHeight(peer.name(log), min(theirs, held)))
    return tuple(found)
