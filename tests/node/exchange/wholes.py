"""The whole file that a writer yields in pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from node.exchange.calendar_files import write_calendar
from node.exchange.rows import Sheet, Tally


@dataclass(frozen=True, slots=True)
class Calendar:
    """A calendar file and what went into it."""

    data: bytes
    records: int
    left_out: list[str]


def whole(write: Callable[..., Iterator[str]], *args: Any, **more: Any) -> bytes:
    """Return the bytes of all pieces."""
    return "".join(write(*args, **more)).encode()


def whole_calendar(sheets: Iterable[Sheet], **more: Any) -> Calendar:
    """Return a calendar file and what went into it."""
    tally = Tally()
    data = whole(write_calendar, sheets, tally, **more)
    return Calendar(data, tally.records, tally.left_out)
