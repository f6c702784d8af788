"""Bytes and texts that people put in from elsewhere, changed; what the fuzzers of codes and of files share."""

from __future__ import annotations

import random
from collections.abc import Sequence

_ODD = (
    "",
    " ",
    "\x00",
    "\ufeff",
    "\u202e",
    "\u2028",
    "é",
    "🜲",
    "-",
    "0",
    "O",
    "I",
    "%",
    "\t",
    "\n",
    "\r\n",
    "ß",
    "ſ",
    "İ",
)
_ODD_LINES = (
    "BEGIN:VEVENT",
    "END:VEVENT",
    "BEGIN:VCALENDAR",
    "END:VCALENDAR",
    "BEGIN:VTIMEZONE",
    "RRULE:FREQ=SECONDLY",
    "RRULE:FREQ=YEARLY;BYDAY=53MO;COUNT=1000000000",
    "RRULE:FREQ=DAILY;INTERVAL=0",
    "RRULE:FREQ=MONTHLY;BYMONTHDAY=-31,0,31;BYSETPOS=366",
    "EXDATE:99991231T235960Z",
    "DTSTART;TZID=Nowhere/Land:00000000T000000",
    "DTSTART;VALUE=DATE:20260230",
    "DTEND:18991231T000000Z",
    "DURATION:P99999999999W",
    "DURATION:-PT0S",
    "RECURRENCE-ID;RANGE=THISANDFUTURE:20260101T000000Z",
    "TZOFFSETTO:+9999",
    "X-" + "A" * 500 + ":x",
    'SUMMARY;X="a;b:c' + '"' * 9 + ":x",
    "SUMMARY:\\n\\,\\;\\\\\\N\\x",
    " folded",
    "UID:",
    "SEQUENCE:-99999999999999999999",
    "title,start,start,notes",
    '"' * 51,
    ";;;;,,,,",
    '{"kind": "event", "kind": {}}',
    "[" * 64,
    "1e400",
)


def garbled(text: str, chance: random.Random) -> str:
    """Return a text with a few characters changed, left out, doubled, put in or moved."""
    found = list(text)
    for _ in range(chance.choice((1, 1, 1, 2, 4, 12))):
        place = chance.randrange(len(found) + 1)
        match chance.randrange(6):
            case 0 if place < len(found):
                found[place] = chr(chance.choice((chance.randrange(32, 127), chance.randrange(1, 0xD7FF))))
            case 1:
                del found[place : place + chance.randrange(1, 6)]
            case 2:
                found[place:place] = list(chance.choice(_ODD))
            case 3:
                found = found[place:] + found[:place]
            case 4:
                found += found[: chance.randrange(50)]
            case _ if place < len(found):
                found[place] = found[place].swapcase()
    return "".join(found)


def shuffled_lines(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a file whose lines were left out, doubled, moved, taken from others or replaced by odd ones."""
    lines = data.split(b"\n")
    for _ in range(chance.choice((1, 1, 2, 4, 10))):
        place = chance.randrange(len(lines))
        match chance.randrange(7):
            case 0:
                del lines[place]
            case 1:
                lines.insert(place, chance.choice(lines or [b""]))
            case 2:
                other = chance.choice(others).split(b"\n")
                start = chance.randrange(len(other))
                lines[place:place] = other[start : start + chance.randrange(1, 12)]
            case 3:
                lines[place] = chance.choice(_ODD_LINES).encode()
            case 4:
                name, colon, _ = lines[place].partition(b":")
                _, _, value = chance.choice(_ODD_LINES).encode().partition(b":")
                lines[place] = name + colon + value
            case 5:
                lines[place] = garbled(lines[place].decode("utf-8", "replace"), chance).encode()
            case _:
                lines[place] = lines[place][: chance.randrange(1 + len(lines[place]))]
        lines = lines or [b""]
    return b"\n".join(lines)
