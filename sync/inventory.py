"""What a node holds, as a session needs to know it: the heads of all logs, by space, and digests over them.

Promise: ``moved`` leaves out no log whose head changed since the given move, and walks only those; a digest is made
anew only when a log of its class changed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from crdt.run import LogHead
from identity.encoding import domain_hash

_DIGEST_DOMAIN = b"hedgerow digest1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Digests:
    """One digest over the control logs of a space and one over its data logs; equal digests, equal entries."""

    control: bytes
    data: bytes


@dataclass(slots=True)
class _Digest:
    """What one digest is made over: a part for each log, which begins with its name, in the order of the names."""

    parts: dict[bytes, bytes] = field(default_factory=dict)
    is_sorted: bool = True
    found: bytes = b""

    def put(self, head: LogHead) -> None:
        """Take in where a log stands; one that holds nothing doesn't show."""
        if not head.height and head.forked_at is None:
            self.leave(head.log)
            return
        self.is_sorted &= head.log in self.parts
        self.parts[head.log] = (
            head.log + head.tip + head.height.to_bytes(4, "big") + bytes([head.forked_at is not None])
        )
        self.found = b""

    def leave(self, log: bytes) -> None:
        """Take a log out."""
        if self.parts.pop(log, None) is not None:
            self.found = b""

    def value(self) -> bytes:
        """Return the digest."""
        if not self.is_sorted:
            self.parts, self.is_sorted = dict(sorted(self.parts.items())), True
        if not self.found:
            self.found = domain_hash(_DIGEST_DOMAIN, b"".join(self.parts.values()), size=16)
        return self.found


@dataclass(slots=True)
class _Logs:
    """The logs of one space; ``moves`` has the number of each log's last move, in the order of these numbers."""

    heads: dict[bytes, LogHead] = field(default_factory=dict)
    moves: dict[bytes, int] = field(default_factory=dict)
    control: _Digest = field(default_factory=_Digest)
    data: _Digest = field(default_factory=_Digest)
    digests: Digests | None = None

    def move(self, head: LogHead, number: int) -> None:
        """Take in a new head."""
        self.heads[head.log] = head
        self.moves.pop(head.log, None)
        self.moves[head.log] = number
        own, other = (self.control, self.data) if head.is_control else (self.data, self.control)
        own.put(head)
        other.leave(head.log)
        self.digests = None


@dataclass(slots=True)
class Inventory:
    """The heads of the logs of every space; ``last_move`` is the number of the latest change of a head."""

    last_move: int = 0
    _spaces: dict[bytes, _Logs] = field(default_factory=dict)

    def update(self, space: bytes, heads: Iterable[LogHead]) -> None:
        """Take in new heads of logs of ``space``."""
        logs = self._spaces.get(space)
        if logs is None:
            logs = self._spaces[space] = _Logs()
        for head in heads:
            if logs.heads.get(head.log) != head:
                self.last_move += 1
                logs.move(head, self.last_move)

    def drop(self, space: bytes) -> None:
        """Forget a space."""
        self._spaces.pop(space, None)

    def heads(self, space: bytes) -> Mapping[bytes, LogHead]:
        """The heads of all logs of ``space``."""
        logs = self._spaces.get(space)
        return logs.heads if logs is not None else {}

    def moved(self, space: bytes, since: int) -> list[LogHead]:
        """The heads of the logs of ``space`` that changed after the move ``since``, the latest first."""
        logs = self._spaces.get(space) or _Logs()
        found: list[LogHead] = []
        for log, number in reversed(logs.moves.items()):
            if number <= since:
                break
            found.append(logs.heads[log])
        return found

    def digests(self, space: bytes) -> Digests:
        """The digests of ``space``; of no logs where it is unknown."""
        logs = self._spaces.get(space) or _Logs()
        if logs.digests is None:
            logs.digests = Digests(control=logs.control.value(), data=logs.data.value())
        return logs.digests


def digests_of(heads: Collection[LogHead]) -> Digests:
    """Return the digests of logs with these heads."""
    logs = _Logs()
    for number, head in enumerate(heads):
        logs.move(head, number)
    return Digests(control=logs.control.value(), data=logs.data.value())
