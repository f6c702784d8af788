"""Who owes this machine time: the rows of what a peer sent are written later, and it pays for them all the same.

Times are thread time in milliseconds. What is written at once for several peers is shared out by the number of records
that each of them touched.
"""

from __future__ import annotations

PAYERS_MAX = 1_024


class Arrears:
    """What is to be paid by whom; one per replica, in the store's thread."""

    def __init__(self) -> None:
        self._touched: dict[bytes, int] = {}
        self._owed_ms: dict[bytes, float] = {}
        self._spent_ms = 0.0

    def touched(self, payer: bytes, records: int) -> None:
        """Note that a payer brought about that the rows of so many records are to be written."""
        if records:
            self._touched[payer] = self._touched.get(payer, 0) + records

    def worked(self, spent_ms: float, *, is_all: bool = True) -> None:
        """Some of those rows were written, or all that were left, which took so long."""
        self._spent_ms += spent_ms
        if not is_all:
            return
        spent_ms, self._spent_ms = self._spent_ms, 0.0
        total = sum(self._touched.values())
        for payer, records in self._touched.items():
            self._owed_ms[payer] = self._owed_ms.get(payer, 0.0) + spent_ms * records / total
        self._touched.clear()
        while len(self._owed_ms) > PAYERS_MAX:
            del self._owed_ms[next(iter(self._owed_ms))]

    def collect(self, payer: bytes) -> float:
        """Return what a payer owes; it owes nothing then."""
        return self._owed_ms.pop(payer, 0.0)
