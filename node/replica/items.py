"""What an entry says of a record, with what the entry proves."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from crdt.entry import Entry
from crdt.ops import DataBody
from crdt.record import Item
from crdt.registers import Author


def resolve(deps: Iterable[int | bytes], local: Callable[[int], bytes | None]) -> tuple[bytes, ...] | None:
    """Return the hashes of dependencies; None where one of the same log isn't there."""
    found = [dep if isinstance(dep, bytes) else local(dep) for dep in deps]
    return None if None in found else tuple(found)  # type: ignore[arg-type]


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
    return Item(
        hash=entry.hash,
        author=author if body.member == author.member else _for_member(author, body.member),
        claimed_ms=body.claimed_ms,
        clock_unsure=body.clock_unsure,
        arrived_ms=arrived_ms,
        deps=deps,
        op=body.op,
        log=log,
        seq=entry.header.seq,
        void=void,
    )


def _for_member(author: Author, member: bytes | None) -> Author:
    return Author(group=author.group, device=author.device, member=member)
