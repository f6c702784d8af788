"""What nobody means: an end before its start, less than nothing of what is counted.

Own words are asked for again before they are written. What came about by merging honest edits, or was written by
others, stands as it was written and is told. Where two moments name zones, which of them comes first hangs on this
machine's table of time zones: so no node compares with another what is told of it here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from crdt.kind import Field, FieldType, Kind, Statement
from crdt.moments import read_moment
from crdt.values import Amount, Quantity, read
from identity.errors import Refused

Ranges = tuple[tuple[str, str], ...]


def is_backwards(first: str, last: str) -> bool:
    """Tell whether ``last`` is over before ``first`` begins; texts that name no moment are in no order."""
    start, end = read_moment(first), read_moment(last)
    if start is None or end is None:
        return False
    if start.all_day or end.all_day:
        # A day means the day of whoever is there, which no zone moves.
        return end.local.date() < start.local.date()
    if start.floating or end.floating:
        return end.local < start.local
    return end.start_ms < start.start_ms


def is_backwards_span(text: str) -> bool:
    """Tell whether a span from one moment to another ends before it starts."""
    first, _, last = text.partition("/")
    return is_backwards(first, last)


def check_written(
    kind: Kind, written: Mapping[str, str | None], standing: Callable[[str], Collection[str]]
) -> None:
    """Raise Refused for register values that nobody means; ``standing`` gives what a register holds already."""
    _check_values(kind.field_holding, written)
    _check_ranges(kind.ranges, written, standing)


def check_said(statement: Statement, args: Mapping[str, str]) -> None:
    """Raise Refused for arguments, in stored form, that nobody means."""
    _check_values(statement.arg, args)
    _check_ranges(statement.ranges, args, lambda name: ())


def backwards(ranges: Ranges, standing: Callable[[str], Collection[str]]) -> Iterator[tuple[str, str]]:
    """Yield the pairs of paths of which whatever stands ends before it starts."""
    for first, last in ranges:
        starts, ends = standing(first), standing(last)
        if starts and ends and all(is_backwards(start, end) for start in starts for end in ends):
            yield first, last


def _check_values(field_of: Callable[[str], Field | None], written: Mapping[str, str | None]) -> None:
    for path, value in written.items():
        field = field_of(path)
        if field is None or value is None:
            continue
        counted = None if field.signed else read(field, value)
        if isinstance(counted, Quantity | Amount) and counted.micro < 0:
            raise Refused("value-below-zero", field=field.path, given=value)
        if field.type is FieldType.SPAN and is_backwards_span(value):
            raise Refused("value-span-turned", field=field.path, given=value)


def _check_ranges(
    ranges: Ranges, written: Mapping[str, str | None], standing: Callable[[str], Collection[str]]
) -> None:
    def after(path: str) -> Collection[str]:
        if path not in written:
            return standing(path)
        value = written[path]
        return () if value is None else (value,)

    touched = tuple(pair for pair in ranges if not written.keys().isdisjoint(pair))
    for first, last in backwards(touched, after):
        if last in written:
            raise Refused("value-end-early", field=last, other=first, stands=next(iter(after(first))))
        raise Refused("value-start-late", field=first, other=last, stands=next(iter(after(last))))
