"""What waits to be sent to a peer, in which order, and what is under way to it without an acknowledgement.

Promise: control logs go before data logs, of both first what the peer's own group wrote, then those that lack little
before those that lack much; what is under way is bounded by the window of a ``Pace``, which is never above
``limits.FLIGHT_BYTES_MAX``, and one message. So a home that was put back to an older state hears what it had said
before it hears, and answers once more, what it had answered.
"""

from __future__ import annotations

import heapq
from collections import deque
from dataclasses import dataclass, field

from crdt.entry import SEAL_BYTES
from crdt.run import LogHead, Run
from identity.errors import PeerFault
from sync.pace import Pace

Place = tuple[bytes, bytes]
_ITEM_BYTES = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One message under way: entries of a log up to ``end``, or a proof (``end`` 0)."""

    space: bytes
    log: bytes
    end: int
    size: int


def parcel_of(space: bytes, log: bytes, run: Run) -> Parcel:
    """Return the parcel that a run of entries makes."""
    size = sum(len(getattr(item, "payload", b"")) + _ITEM_BYTES for item in run.items)
    size += SEAL_BYTES * len(run.seals)
    return Parcel(space=space, log=log, end=run.first + len(run.items), size=size)


@dataclass(slots=True)
class Sending:
    """The logs (by space) that have something for the peer, and the parcels under way."""

    pace: Pace = field(default_factory=Pace)
    _heap: list[tuple[bool, bool, int, int, Place]] = field(default_factory=list)
    _queued: set[Place] = field(default_factory=set)
    _count: int = 0
    _parcels: deque[Parcel] = field(default_factory=deque)
    _bytes: int = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing waits and nothing is under way."""
        return not self._heap and not self._parcels

    @property
    def has_room(self) -> bool:
        """Whether more may be sent now."""
        return self._bytes < self.pace.window_bytes

    def add(self, space: bytes, head: LogHead, lacking: int, *, is_theirs: bool = False) -> None:
        """Queue a log of which the peer lacks so many entries, unless it is queued; ``is_theirs``: its group's own."""
        place = (space, head.log)
        if place not in self._queued:
            self._queued.add(place)
            self._count += 1
            heapq.heappush(self._heap, (not head.is_control, not is_theirs, lacking, self._count, place))

    def next(self) -> Place | None:
        """Take the log that is to be sent next."""
        if not self._heap:
            return None
        place = heapq.heappop(self._heap)[-1]
        self._queued.discard(place)
        return place

    def sent(self, parcel: Parcel, now_ms: int) -> None:
        """A message is under way."""
        self.pace.sent(now_ms)
        self._parcels.append(parcel)
        self._bytes += parcel.size

    def acknowledged(self, count: int, now_ms: int) -> list[Parcel]:
        """The peer has dealt with the ``count`` oldest, which are returned; PeerFault if there were fewer."""
        if count > len(self._parcels):
            raise PeerFault("acks-too-many")
        self.pace.acknowledged(count, now_ms)
        dealt = [self._parcels.popleft() for _ in range(count)]
        self._bytes -= sum(parcel.size for parcel in dealt)
        return dealt

    def under_way(self, space: bytes) -> dict[bytes, int]:
        """Return, by log of a space, the end of what is under way."""
        ends: dict[bytes, int] = {}
        for parcel in self._parcels:
            if parcel.space == space:
                ends[parcel.log] = max(ends.get(parcel.log, 0), parcel.end)
        return ends
