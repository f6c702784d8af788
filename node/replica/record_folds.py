"""Which records are held in memory, folded: those asked for last, as many as there is room for.

What folds hold is bounded at the end of transactions; those asked for last stay, however much they hold: too few, and a
group that edits long histories in turn would have each one read again. Of each group a fold holds what lies within its
share (``crdt.shares``): where one more operation would change what that is, the fold goes, and is read anew.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping

from crdt import limits
from crdt.record import RecordFold
from crdt.shares import Place
from node.replica.due_rows import DueRows
from node.replica.items import LIGHT_BYTES, weight_of

_log = logging.getLogger(__name__)
_FOLDS_MAX = 2_048
_WAITING_FOLDS_MAX = 6_144
_FOLDS_MIN = 64
_ITEMS_MAX = 131_072
_ITEMS_LEFT = 114_688
_ITEM_BYTES = 512
_HEAVY_BYTES = limits.RECORD_OWNER_BYTES_MAX + limits.RECORD_OTHERS_BYTES_MAX


class RecordFolds:
    """The folds of one replica; part of a projection, in the store's thread. ``due``: whose rows wait."""

    def __init__(self, due: DueRows) -> None:
        self._due = due
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self._folds: OrderedDict[bytes, RecordFold] = OrderedDict()
        # Those that a generation begins are made once somebody asks for them.
        self._begun: dict[bytes, Callable[[], RecordFold]] = {}
        # Of records of which some group says more than its share: where it goes beyond.
        self._beyond: dict[bytes, Mapping[bytes, Place]] = {}
        self._moved: set[bytes] = set()
        # Once of each: who adds to one has it read again and again.
        self._warned: set[bytes] = set()
        # At least as many as folds hold; counted when that may be too many.
        self._items_most = 0

    def __len__(self) -> int:
        """Return how many folds are in memory; to be asked for in any thread."""
        return len(self._folds)

    def forget(self, record: bytes) -> None:
        """Forget what is in memory of a record: its entries have to be read anew."""
        self._folds.pop(record, None)
        self._begun.pop(record, None)
        self._beyond.pop(record, None)

    def restart(self) -> None:
        """Forget all folds: records begin from something else now."""
        self._folds.clear()
        self._begun.clear()
        self._beyond.clear()

    def held(self, record: bytes) -> RecordFold | None:
        """Return the fold of a record that is in memory."""
        found = self._folds.get(record)
        if found is None and (begin := self._begun.pop(record, None)) is not None:
            found = self.hold(record, begin())
            self._items_most += _size_of(found)
        return found

    def asked_for(self, record: bytes) -> None:
        """Somebody asked for a fold that is in memory."""
        self._folds.move_to_end(record)

    def hold(self, record: bytes, fold: RecordFold) -> RecordFold:
        """Keep a fold in memory, and return it."""
        self._folds[record] = fold
        # Those whose rows are still to be written stay, unless they are very many: they would be read again at once.
        while len(self._folds) > min(max(_FOLDS_MAX, 2 * len(self._due)), _WAITING_FOLDS_MAX):
            self._folds.popitem(last=False)
        return fold

    def hold_read(self, record: bytes, fold: RecordFold) -> bool:
        """Keep a fold that was read from the store; return whether another part of it counts than was known."""
        self._items_most += _size_of(fold)
        self.hold(record, fold)
        if fold.weight:
            # Whoever only reads ends no transaction.
            self.let_go()
        known, beyond = self._beyond.get(record, {}), fold.shares.beyond
        if beyond == known:
            return False
        if record not in self._warned:
            self._warned.add(record)
            _log.warning("a group says more of a record than its share: %s", record.hex()[:12])
        self._beyond[record] = dict(beyond)
        self._moved.add(record)
        return True

    def hold_later(self, record: bytes, begin: Callable[[], RecordFold]) -> None:
        """Keep in memory how a record's fold begins, unless that of many is kept: it can be read from the store."""
        if len(self._begun) < _FOLDS_MAX:
            self._begun[record] = begin

    def is_beyond(self, record: bytes, group: bytes, place: Place) -> bool:
        """Tell whether an operation is known to lie beyond its group's share."""
        first = self._beyond.get(record, {}).get(group)
        return first is not None and place >= first

    def fits(self, fold: RecordFold, group: bytes, charge: int) -> bool:
        """Charge a group for one more operation; return False where the record is to be read anew with it."""
        if not fold.shares.take_fitting(group, charge):
            # Its row waits: it is read for that.
            self.forget(fold.id)
            return False
        if charge > LIGHT_BYTES and (weight := weight_of(charge)):
            fold.weight += weight
            self._items_most += weight // _ITEM_BYTES
            self.let_go()
        return True

    def take_moved(self) -> set[bytes]:
        """Return the records of which another part counts now, once."""
        moved, self._moved = self._moved, set()
        return moved

    def grew(self, count: int) -> None:
        """So many operations were understood."""
        self._items_most += count

    def let_go(self) -> None:
        """Forget the folds of what was asked for longest ago where they hold too much; of what waits, as the last."""
        if self._items_most <= _ITEMS_MAX:
            return
        held = sum(map(_size_of, self._folds.values()))
        heavy = sum([fold.weight for fold in self._folds.values()]) > _HEAVY_BYTES
        for may_wait in (False, True) if held > _ITEMS_MAX else ():
            for record in list(self._folds)[: -1 if heavy else -_FOLDS_MIN]:
                if held <= _ITEMS_LEFT:
                    break
                if may_wait or not self._due.waits(record):
                    held -= _size_of(self._folds.pop(record))
        self._items_most = held


def _size_of(fold: RecordFold) -> int:
    """Return how much a fold holds, in operations of the usual size."""
    return fold.size + fold.weight // _ITEM_BYTES
