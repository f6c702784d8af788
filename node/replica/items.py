"""What an entry says of a record, with what the entry proves."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import msgspec

from crdt import limits
from crdt.entry import Entry
from crdt.ops import DataBody
from crdt.record import Item
from crdt.registers import Author
from crdt.shares import OPERATION_BYTES
from identity.encoding import HASH_BYTES, decode, split_hashes

LIGHT_BYTES = 1_024


def resolve(deps: Iterable[int | bytes], local: Callable[[int], bytes | None]) -> tuple[bytes, ...] | None:
    """Return the hashes of dependencies; None where one of the same log isn't there."""
    found = [dep if isinstance(dep, bytes) else local(dep) for dep in deps]
    return None if None in found else tuple(found)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """Whence and when entries came: their log, who writes it, and this node's time."""

    log: bytes
    author: Author
    arrived_ms: int


class UnreadEdit(msgspec.Struct, frozen=True, gc=False):
    """What an entry says of a record, with an effect, as its open payload: half as large as the item, or less.

    ``deps``: the hashes of what it rests on, joined: of one, as it mostly is, that takes no room of its own.
    """

    came: Came
    hash: bytes
    seq: int
    deps: bytes
    text: bytes

    def item(self) -> Item:
        """Return the item."""
        return self.saying(decode(self.text, DataBody, bytes_max=limits.BODY_BYTES_MAX))

    def saying(self, body: DataBody) -> Item:
        """Return the item, whose payload is known to say ``body``."""
        came = self.came
        deps = (self.deps,) if len(self.deps) == HASH_BYTES else split_hashes(self.deps)
        return _item(came.log, self.hash, self.seq, came.author, body, deps, "", came.arrived_ms)


def weight_of(charge: int) -> int:
    """Return how much memory an operation takes beyond what most do, in bytes, of what it is charged."""
    size = charge - OPERATION_BYTES
    return size if size > LIGHT_BYTES else 0


def item_of(
    log: bytes,
    entry: Entry,
    author: Author,
    body: DataBody,
    deps: tuple[bytes, ...],
    void: str,
    arrived_ms: int,
) -> Item:
    """Return what an entry of a log says of a record; ``void``: why it has no effect, empty if it has."""
    return _item(log, entry.hash, entry.header.seq, author, body, deps, void, arrived_ms)


def _item(
    log: bytes,
    hash_: bytes,
    seq: int,
    author: Author,
    body: DataBody,
    deps: tuple[bytes, ...],
    void: str,
    arrived_ms: int,
) -> Item:
    return Item(
        hash=hash_,
        author=author if body.member == author.member else _for_member(author, body.member),
        claimed_ms=body.claimed_ms,
        clock_unsure=body.clock_unsure,
        arrived_ms=arrived_ms,
        deps=deps,
        op=body.op,
        log=log,
        seq=seq,
        void=void,
    )


def _for_member(author: Author, member: bytes | None) -> Author:
    return Author(group=author.group, device=author.device, member=member)
