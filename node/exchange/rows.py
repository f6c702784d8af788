"""What a file says, and what goes into one: the values that every format reads and writes.

A `Row` is one record as a file tells it; a `Sheet` is one record of ours as a file will tell it. Both speak in texts.
A field that is missing says nothing; a field that is empty says that it is empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from identity.errors import Refused
from node.exchange import limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One record read from a file: found again by ``id`` (hex) when it has one and we have it, else by ``key``.

    ``calendar``: the row is a calendar entry with its raw text.
    """

    key: str
    kind: str
    fields: Mapping[str, str]
    line: int | None = None
    id: str | None = None
    calendar: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RowError:
    """One part of a file that was not read: where (first line or record, from 1), and a message id with its fields."""

    line: int | None
    message: str
    fields: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """All that a file says: the rows, and what could not be read."""

    rows: tuple[Row, ...]
    errors: tuple[RowError, ...]


@dataclass(slots=True)
class Finds:
    """What was found in a file so far: how much, and what could not be read; no more than a file may have."""

    errors: list[RowError] = field(default_factory=list)
    count: int = 0

    def one(self) -> None:
        """Count one thing; raise Refused where a file may have no more."""
        self.count += 1
        if self.count > limits.ROWS_MAX:
            raise Refused("exchange-too-many-rows", limit=limits.ROWS_MAX)

    def wrong(self, line: int | None, message: str, fields: Mapping[str, object]) -> None:
        """Count one thing that could not be read, and keep why."""
        self.one()
        self.errors.append(RowError(line=line, message=message, fields=fields))


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement of a record, for reading: what, by whom, when (RFC 3339 text).

    ``is_earlier``: it was made about an earlier wording. ``has_effect``: its author was free to make it.
    """

    statement: str
    args: Mapping[str, str]
    author: str
    claimed: str
    is_earlier: bool = False
    has_effect: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One record as text, ready to be written to a file.

    ``fields``: field name to text, long texts and the raw calendar text (``ics``) among them. ``changed_ms``: the last
    change in milliseconds since 1970. ``author``: who made it, as shown to people. ``contested``: all values of
    the fields that have several; ``fields`` has the first of them. ``more``: what our own file tells besides, for
    reading.
    """

    id: str
    kind: str
    fields: Mapping[str, str]
    key: str = ""
    space: str = ""
    author: str = ""
    state: str = ""
    created_ms: int = 0
    changed_ms: int = 0
    said: tuple[Said, ...] = ()
    contested: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    more: Mapping[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Tally:
    """What went into a file so far: how many records, and the ids of those that it can't hold."""

    records: int = 0
    left_out: list[str] = field(default_factory=list)


def text_of(data: bytes) -> str:
    """Return the text of a file in UTF-8, or in UTF-16 with its mark; raise Refused for anything else."""
    if len(data) > limits.FILE_BYTES_MAX:
        raise Refused("exchange-file-too-large", limit=limits.FILE_BYTES_MAX // 1_048_576)
    utf16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if utf16 else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("exchange-not-utf8", line=data.count(b"\n", 0, error.start) + 1) from None
    if "\0" in text:
        raise Refused("exchange-not-text")
    return text


def moment_text(at_ms: int) -> str:
    """Return a time in milliseconds since 1970 as RFC 3339 text in UTC, to the second."""
    return datetime.fromtimestamp(at_ms // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
