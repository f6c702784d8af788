"""What one caller may take of this node: one budget over all its links, and few streams at a time.

A caller is a group with its budget (of the own group each device has one), and a secret under which somebody calls with
its streams. Who has run up a debt is
not answered until it has shrunk; who opens one stream too many loses its own oldest one. So no peer that turns hostile
takes the place of another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from identity.errors import PeerFault
from node.links.backlog import Backlog
from node.links.streams import Stream
from node.links.works import Counterpart
from sync import limits
from sync.budget import Budget

STREAMS_PER_CALLER_MAX = 4
STREAMS_PER_GROUP_MAX = 128  # a quarter of what a listener holds
DEBT_MS_MAX = 16_000
SLOWED_MS = 60_000


class Fairness:
    """The budgets and streams of everybody who calls one node; ``now_ms`` is a clock that only moves forward."""

    def __init__(self, now_ms: Callable[[], int], own_group: bytes = b"") -> None:
        self._now_ms = now_ms
        self._own_group = own_group
        self._budgets: dict[bytes, Budget] = {}
        self._backlogs: dict[bytes, Backlog] = {}
        self._streams: dict[bytes, list[Stream]] = {}

    def budget(self, group: bytes) -> Budget:
        """Return what all links with a group share."""
        found = self._budgets.get(group)
        if found is None:
            found = self._budgets[group] = Budget(self._now_ms())
        return found

    def payer(self, peer: Counterpart) -> bytes:
        """Return who pays for what a peer sends: its group, of the own one that device."""
        return peer.group if peer.group != self._own_group else peer.device

    def budget_of(self, peer: Counterpart) -> Budget:
        """Return the budget out of which a link with a peer is paid."""
        return self.budget(self.payer(peer))

    def backlog(self, group: bytes) -> Backlog:
        """Return what waits of all links with a group."""
        return self._backlogs.setdefault(group, Backlog())

    def backlog_of(self, peer: Counterpart) -> Backlog:
        """Return what waits of all links whose budget is that of a peer."""
        return self.backlog(self.payer(peer))

    def keep_only(self, groups: Iterable[bytes]) -> None:
        """Forget the budgets of all other groups."""
        kept = set(groups)
        self._budgets = {group: budget for group, budget in self._budgets.items() if group in kept}
        self._backlogs = {group: backlog for group, backlog in self._backlogs.items() if group in kept}

    def admit(self, secret: bytes, group: bytes | None, stream: Stream) -> None:
        """Let a stream in that was opened under ``secret``; raise PeerFault while its group has too large a debt."""
        if group is not None and self.budget(group).take(0, self._now_ms()) > DEBT_MS_MAX:
            raise PeerFault("network-over-budget")
        self._join(secret, stream, STREAMS_PER_CALLER_MAX)
        if group is not None:
            self._join(group, stream, STREAMS_PER_GROUP_MAX)

    def admit_stranger(self, secret: bytes, group: bytes, stream: Stream) -> None:
        """Let in who introduces itself as a device of ``group``, which pays for it as for all else."""
        self.admit(secret, group, stream)
        self.budget(group).take(limits.INTRODUCTION_COST_BYTES, self._now_ms())

    def leave(self, stream: Stream) -> None:
        """A stream has ended."""
        for who, streams in list(self._streams.items()):
            if stream in streams:
                streams.remove(stream)
            if not streams:
                del self._streams[who]

    def is_slowed(self, group: bytes) -> bool:
        """Return whether a group sent more than its share a moment ago."""
        found = self._budgets.get(group)
        return found is not None and found.over_ms is not None and self._now_ms() - found.over_ms < SLOWED_MS

    def _join(self, who: bytes, stream: Stream, most: int) -> None:
        streams = self._streams.setdefault(who, [])
        streams.append(stream)
        if len(streams) > most:
            streams.pop(0).abort()
