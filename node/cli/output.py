"""How results look: one JSON document for programs; sentences, tables and short ids for people."""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from node import words

ID_CHARS = 10
_IDENTITY = re.compile(r"[0-9a-f]{32}(?:[0-9a-f]{32})?")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
# JSON may be looked at on a terminal: what would steer it, or turn the text around it, is written as an escape.
_STEERING = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def json_text(value: object) -> str:
    """Return the value as one line of JSON that any terminal and any encoding of Unicode can take."""
    text = json.dumps(value, ensure_ascii=False)
    return _STEERING.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def language() -> str:
    """Return the language that the environment asks for, English where it names none that has words."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            name = value.partition(".")[0].partition("_")[0].lower()
            return name if name in words.languages() else words.ENGLISH
    return words.ENGLISH


def say(message_id: str, **fields: object) -> str:
    """Return the sentence for a message id in the reader's language."""
    return words.sentence(message_id, fields, language())


def label(name: str) -> str:
    """Return the words for a key of a result; the key itself, readable, where there are none."""
    message_id = f"cli-label-{name.replace('_', '-')}"
    return say(message_id) if words.known(message_id, language()) else words.one_line(name).replace("_", " ")


def named(sort: str, *parts: str, **fields: object) -> str:
    """Return the words for a kind or something of it; its own name where there are none."""
    message_id = "-".join((sort, *parts))
    return say(message_id, **fields) if words.known(message_id, language()) else words.one_line(parts[-1])


def table(rows: Sequence[Sequence[str]], headings: Sequence[str]) -> str:
    """Return rows below their headings, in columns as wide as what is in them."""
    lines = [[words.one_line(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(_width(line[place]) for line in lines) for place in range(len(headings))]
    return "\n".join(
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def pairs(values: Iterable[tuple[str, str]]) -> str:
    """Return names and values below each other, the values in one column."""
    told = list(values)
    width = max((_width(name) for name, _ in told), default=0)
    return "\n".join(f"{name}{' ' * (width - _width(name))}  {value}".rstrip() for name, value in told)


def short(value: Any) -> str:
    """Return a value of a result for people: ids shortened, times local, nothing as a dash."""
    if value is None or value == "" or value == []:
        return "-"
    if isinstance(value, bool):
        return say("cli-yes") if value else say("cli-no")
    if isinstance(value, dict):
        named = value.get("name") or next(iter(value.values()), None)
        return short(named)
    if isinstance(value, list):
        return ", ".join(short(part) for part in value)
    text = str(value)
    if _IDENTITY.fullmatch(text):
        return text[:ID_CHARS]
    return local_time(text) if _INSTANT.fullmatch(text) else words.one_line(text)


def local_time(instant: str) -> str:
    """Return ``2026-12-01T17:00:00Z`` as the reader's clock shows it; other text as it is."""
    try:
        return datetime.fromisoformat(instant).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return words.one_line(instant)


def size(count: float) -> str:
    """Return a number of bytes in the largest unit that keeps it above one."""
    for unit in ("B", "KiB", "MiB", "GiB"):
        if count < 1024 or unit == "GiB":
            return f"{count:.0f} {unit}" if unit == "B" else f"{count:.1f} {unit}"
        count /= 1024
    raise AssertionError


def _width(text: str) -> int:
    """Count the columns that a terminal gives to a text."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )
