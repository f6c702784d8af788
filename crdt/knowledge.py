"""What an entry of a note rests on: a version vector that shares its rows with its neighbours.

A vector says, per author of the note, how many units of text it knows. Authors are counted from 0 in the order in
which one fold met them, which is a local matter: two folds number them differently and judge alike. A vector is
never changed; a raised one copies a single row of 32 authors, so thousands of entries cost little more than one.
"""

from __future__ import annotations

from itertools import zip_longest

import msgspec

_ROW_BITS = 5
_ROW_MASK = (1 << _ROW_BITS) - 1

Row = tuple[int, ...]


class Knowledge(msgspec.Struct, frozen=True, gc=False):
    """How many units each author has written, as far as one entry knows; ``total`` is their sum."""

    rows: tuple[Row, ...] = ()
    total: int = 0

    def of(self, author: int) -> int:
        """Return the number of units known of ``author``."""
        rows = self.rows
        number = author >> _ROW_BITS
        if number >= len(rows):
            return 0
        row = rows[number]
        place = author & _ROW_MASK
        return row[place] if place < len(row) else 0

    def raised(self, author: int, units: int) -> Knowledge:
        """Return this knowledge with at least ``units`` of ``author``."""
        before = self.of(author)
        if units <= before:
            return self
        number, place = author >> _ROW_BITS, author & _ROW_MASK
        rows = self.rows + ((),) * (number + 1 - len(self.rows))
        row = rows[number]
        row += (0,) * (place + 1 - len(row))
        row = (*row[:place], units, *row[place + 1 :])
        return Knowledge((*rows[:number], row, *rows[number + 1 :]), self.total + units - before)

    def joined(self, other: Knowledge) -> Knowledge:
        """Return what the two know together; one of the two itself where it knows everything of the other."""
        if self is other or not other.rows:
            return self
        if not self.rows:
            return other
        rows = tuple(
            _join_rows(mine, theirs) for mine, theirs in zip_longest(self.rows, other.rows, fillvalue=())
        )
        if rows == self.rows:
            return self
        if rows == other.rows:
            return other
        return Knowledge(rows, sum(map(sum, rows)))


NOTHING = Knowledge()


def _join_rows(mine: Row, theirs: Row) -> Row:
    if mine is theirs or mine == theirs:
        return mine
    return tuple(map(max, zip_longest(mine, theirs, fillvalue=0)))
