"""Which of some acts the control entries of a space had seen, and which of them had seen these, asked for all at once.

A set of all that an entry had seen, for each of many entries, takes as much room as they are, squared; bits for the few
that are asked about take one pass. An act stands behind all that it had seen, so depth orders them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crdt import acts
from crdt.control_record import ControlRecord

Records = Mapping[bytes, ControlRecord]


class Marks:
    """Some acts, and which entries stand before and behind them."""

    def __init__(self, records: Records, marked: Iterable[bytes]) -> None:
        self._records = records
        self._bits = {act: 1 << number for number, act in enumerate(dict.fromkeys(marked))}
        self._before: dict[bytes, int] | None = None
        self._after: dict[bytes, int] | None = None

    def had_seen(self, entry: bytes, act: bytes) -> bool:
        """Tell whether an entry had seen one of the marked acts."""
        if self._before is None:
            self._before = self._seen()
        return bool(self._before.get(entry, 0) & self._bits[act])

    def was_seen_by(self, entry: bytes, act: bytes) -> bool:
        """Tell whether one of the marked acts had seen an entry."""
        if self._after is None:
            self._after = self._seeing()
        return bool(self._after.get(entry, 0) & self._bits[act])

    def _seen(self) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for record in sorted(self._records.values(), key=lambda one: one.depth):
            bits = 0
            for seen in _seen_of(record):
                bits |= found.get(seen, 0) | self._bits.get(seen, 0)
            if bits:
                found[record.hash] = bits
        return found

    def _seeing(self) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for record in sorted(self._records.values(), key=lambda one: one.depth, reverse=True):
            bits = found.get(record.hash, 0) | self._bits.get(record.hash, 0)
            for seen in _seen_of(record) if bits else ():
                found[seen] = found.get(seen, 0) | bits
        return found


def _seen_of(record: ControlRecord) -> tuple[bytes, ...]:
    return record.body.seen if isinstance(record.body, acts.Control) else ()
