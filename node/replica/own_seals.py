"""Seals of this device's own data logs: each vouches for all entries before it, so most go once a later one is there.

What one seal vouches for stays short, so that little goes over the line at once that could have gone apart. A seal that
is wanted where there is none any more is made again: the home has the log's seed. Only seals under one key with the
next go: where a key begins to serve somebody was removed, who may be shown what was before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from crdt.entry import Entry, make_seal
from identity.keys import signer

STRETCH_ENTRIES_MAX = 64
STRETCH_BYTES_MAX = 8_192


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """What the last seal of a log vouches for beyond the last one that stays."""

    key: bytes
    entries: int
    size: int


class OwnSeals:
    """Knows what the last seals of logs vouch for, since the store was loaded."""

    def __init__(self) -> None:
        self._last: dict[int, Stretch] = {}

    def forget(self) -> None:
        """Let all seals stay that are there."""
        self._last.clear()

    def go_on(self, log: int, entries: Sequence[Entry]) -> bool:
        """Note what is appended to a log under one seal; return whether the seal before can go."""
        size = sum(entry.header.payload_bytes for entry in entries)
        fresh = Stretch(key=entries[-1].header.key, entries=len(entries), size=size)
        whole = self._joined(log, entries[0].header.key, fresh)
        self._last[log] = whole or fresh
        return whole is not None

    def _joined(self, log: int, key: bytes, fresh: Stretch) -> Stretch | None:
        before = self._last.get(log)
        if before is None or before.key != key:
            return None
        count, size = before.entries + fresh.entries, before.size + fresh.size
        if count > STRETCH_ENTRIES_MAX or size > STRETCH_BYTES_MAX:
            return None
        return Stretch(key=fresh.key, entries=count, size=size)


def sealed_again(seed: bytes, entry: Entry) -> bytes:
    """Return the seal of an entry of the log with this seed."""
    return make_seal(signer(seed), entry.hash)
