"""What a node holds, as a session needs to know it: the heads of all logs, by space, and digests over them."""

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
class Inventory:
    """The heads of the logs of every space; digests are computed when asked for and kept until a head moves."""

    _heads: dict[bytes, dict[bytes, LogHead]] = field(default_factory=dict)
    _digests: dict[bytes, Digests] = field(default_factory=dict)

    def update(self, space: bytes, heads: Iterable[LogHead]) -> None:
        """Take in new heads of logs of ``space``."""
        self._heads.setdefault(space, {}).update((head.log, head) for head in heads)
        self._digests.pop(space, None)

    def drop(self, space: bytes) -> None:
        """Forget a space."""
        self._heads.pop(space, None)
        self._digests.pop(space, None)

    def heads(self, space: bytes) -> Mapping[bytes, LogHead]:
        """The heads of all logs of ``space``."""
        return self._heads.get(space, {})

    def digests(self, space: bytes) -> Digests:
        """The digests of ``space``; of no logs where it is unknown."""
        found = self._digests.get(space)
        if found is None:
            found = self._digests[space] = digests_of(self._heads.get(space, {}).values())
        return found


def digests_of(heads: Collection[LogHead]) -> Digests:
    """Return the digests of logs with these heads."""
    return Digests(
        control=_digest(head for head in heads if head.is_control),
        data=_digest(head for head in heads if not head.is_control),
    )


def _digest(heads: Iterable[LogHead]) -> bytes:
    parts = sorted(
        head.log + head.tip + head.height.to_bytes(4, "big") + bytes([head.forked_at is not None])
        for head in heads
        if head.height or head.forked_at is not None
    )
    return domain_hash(_DIGEST_DOMAIN, *parts, size=16)
