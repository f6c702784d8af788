"""Rows put into a table many by one statement: of what a row costs half is beginning and ending its statement."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any

ROWS_AT_ONCE = 32
"""More gain little, and take long to prepare."""


def insert(db: Any, into: str, rows: Sequence[Sequence[Any]]) -> None:
    """Put rows of one length into a table; ``into`` is the statement up to VALUES."""
    whole = len(rows) - len(rows) % ROWS_AT_ONCE
    if whole:
        width = len(rows[0])
        values, size = list(chain.from_iterable(rows[:whole])), width * ROWS_AT_ONCE
        statement = _statement(into, width, ROWS_AT_ONCE)
        db.executemany(statement, [values[start : start + size] for start in range(0, len(values), size)])
    if whole < len(rows):
        db.executemany(_statement(into, len(rows[0]), 1), rows[whole:])


@cache
def _statement(into: str, width: int, count: int) -> str:
    row = f"({', '.join('?' * width)})"
    return f"{into} VALUES {', '.join([row] * count)}"
