"""Windows of time that records and statements name: from one moment up to, not including, another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from crdt.kind import Field, FieldType
from crdt.moments import Moment
from crdt.states import Facts, Said
from crdt.values import Value, read

ALWAYS_MS = 2**62
_MOMENT = Field(name="moment", type=FieldType.MOMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """From ``start_ms`` up to ``end_ms``, in milliseconds since 1970; ALWAYS_MS either way where it is open."""

    start_ms: int
    end_ms: int

    def meets(self, other: Window) -> bool:
        """Tell whether the two have a time in common."""
        return self.start_ms < other.end_ms and other.start_ms < self.end_ms


def window_of(facts: Facts, first: str, last: str) -> Window | None:
    """Return the window between two moments of a record, None when no first one can be read."""
    start, end = facts.read(first), facts.read(last)
    if not isinstance(start, Moment):
        return None
    return _between(start, end)


def window_said(said: Said, first: str = "from", last: str = "to") -> Window:
    """Return the window that a statement's arguments name, open where they name nothing readable."""
    start, end = (_moment(said.arg(name)) for name in (first, last))
    if start is None:
        return Window(start_ms=-ALWAYS_MS, end_ms=ALWAYS_MS if end is None else end.end_ms)
    return Window(start_ms=start.start_ms, end_ms=ALWAYS_MS) if end is None else _between(start, end)


def moments_said(facts: Facts) -> Iterator[Moment]:
    """Yield the moments that arguments of a record's statements name."""
    for said in facts.all_said():
        for _, text in said.args:
            moment = _moment(text)
            if moment is not None:
                yield moment


def _between(start: Moment, end: Value | None) -> Window:
    first, over = start.start_ms, start.end_ms
    last = end.end_ms if isinstance(end, Moment) else over
    return Window(start_ms=first, end_ms=max(last, over, first + 1))


def _moment(text: str) -> Moment | None:
    value = read(_MOMENT, text)
    return value if isinstance(value, Moment) else None
