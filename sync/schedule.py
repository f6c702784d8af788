"""Whom to call, and when: full-jitter backoff per peer, a bounded number of calls at once and per hour.

    event                    what follows
    failed                   next try after a random share of 2 s, 4 s, 8 s … at most 15 minutes
    linked, then lost        the wait starts from the beginning if the link lived a minute, else it goes on growing; who
                             said no farewell is tried after at most 4 s each time, for an hour: so long a fault lasts
    doubted                  nothing gets through on the link: called beside it, as one that was lost
    heard (LAN, incoming),
    network change, wake,
    the user's wish          next try at once, for that peer or for all
    30 days without success  one try a day

Pure: ``now_ms`` is a clock that only moves forward, ``draw`` gives the random bytes of a jitter.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sync import limits

_DAY_MS = 24 * 3_600_000
_HOUR_MS = 3_600_000


@dataclass(slots=True)
class _Callee:
    next_ms: int
    failures: int = 0
    is_busy: bool = False
    linked_ms: int | None = None
    seen_ms: int = 0
    missed_ms: int | None = None


class Schedule:
    """The calls of one node; peers are named by any key."""

    def __init__(self, draw: Callable[[int], bytes], now_ms: int) -> None:
        self._draw = draw
        self._callees: dict[bytes, _Callee] = {}
        self._dials: deque[int] = deque()
        self._begun_ms = now_ms

    def keep(self, peers: Iterable[bytes], now_ms: int) -> None:
        """Call exactly these peers from now on."""
        wanted = set(peers)
        for peer in wanted - set(self._callees):
            self._callees[peer] = _Callee(now_ms, seen_ms=now_ms)
        for peer in set(self._callees) - wanted:
            del self._callees[peer]

    def due(self, now_ms: int) -> list[bytes]:
        """Return the peers to call now; each counts as being called until ``failed`` or ``linked``."""
        while self._dials and self._dials[0] <= now_ms - _HOUR_MS:
            self._dials.popleft()
        busy = sum(callee.is_busy for callee in self._callees.values())
        room = limits.DIALS_AT_ONCE_MAX - busy
        ready = [
            (callee.next_ms, peer)
            for peer, callee in self._callees.items()
            if not callee.is_busy and callee.linked_ms is None and callee.next_ms <= now_ms
        ]
        chosen: list[bytes] = []
        for _, peer in sorted(ready):
            is_missed = self._is_missed(self._callees[peer], now_ms)
            if len(chosen) < room and (is_missed or len(self._dials) < limits.DIALS_PER_HOUR_MAX):
                chosen.append(peer)
                self._callees[peer].is_busy = True
                if not is_missed:
                    self._dials.append(now_ms)
        return chosen

    def next_ms(self) -> int | None:
        """Return when ``due`` may have something, None for not before something happens."""
        waiting = [c.next_ms for c in self._callees.values() if not c.is_busy and c.linked_ms is None]
        return min(waiting, default=None)

    def failed(self, peer: bytes, now_ms: int) -> None:
        """A call came to nothing."""
        callee = self._callees.get(peer)
        if callee is not None:
            callee.is_busy = False
            self._delay(callee, now_ms)

    def linked(self, peer: bytes, now_ms: int) -> None:
        """There is a link to the peer now, whoever called."""
        callee = self._callees.get(peer)
        if callee is not None:
            callee.is_busy, callee.linked_ms, callee.seen_ms, callee.missed_ms = False, now_ms, now_ms, None

    def doubted(self, peer: bytes, now_ms: int) -> None:
        """Nothing gets through on the link to the peer: call at once beside it, and go on until it is ``linked``."""
        callee = self._callees.get(peer)
        if callee is not None and callee.linked_ms is not None:
            callee.linked_ms, callee.seen_ms, callee.missed_ms = None, now_ms, now_ms
            callee.next_ms = now_ms

    def lost(self, peer: bytes, now_ms: int, *, farewell: bool = False) -> None:
        """The last link to the peer ended; with a ``farewell`` it will call by itself once it is back."""
        callee = self._callees.get(peer)
        if callee is None:
            return
        callee.missed_ms = None if farewell else now_ms
        if callee.linked_ms is None:
            return
        if now_ms - callee.linked_ms >= limits.LINK_PROVED_MS:
            callee.failures = 0
        callee.linked_ms, callee.seen_ms = None, now_ms
        self._delay(callee, now_ms)

    def hurry(self, now_ms: int, peer: bytes | None = None) -> None:
        """Try at once: this peer, or all when the network changed, the machine woke or the user asked."""
        for key, callee in self._callees.items():
            if peer is None or key == peer:
                callee.next_ms, callee.failures = now_ms, 0
        if peer is None:
            self._dials.clear()

    def _delay(self, callee: _Callee, now_ms: int) -> None:
        if now_ms - callee.seen_ms > limits.UNSEEN_DAYS_MAX * _DAY_MS:
            callee.next_ms = now_ms + limits.UNSEEN_RETRY_MS
            return
        most_ms = limits.RECENT_BACKOFF_MAX_MS if self._is_missed(callee, now_ms) else limits.BACKOFF_MAX_MS
        ceiling_ms = min(limits.BACKOFF_FIRST_MS << min(callee.failures, 20), most_ms)
        callee.failures += 1
        share = int.from_bytes(self._draw(4), "big") / 2**32
        callee.next_ms = now_ms + max(200, int(ceiling_ms * share))

    def _is_missed(self, callee: _Callee, now_ms: int) -> bool:
        """Tell whether the peer's link ended by a fault, not long ago."""
        return callee.missed_ms is not None and now_ms - callee.missed_ms <= limits.RECENT_MS
