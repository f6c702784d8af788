"""How a field's value is written, stored and read.

``parse`` turns what a person typed into the one stored text, or refuses it with a sentence that names the field.
``read`` turns stored text, which may come from anybody, into a value or a Flaw and never raises. What it says depends
on the text alone, never on this machine (its clock, its table of time zones), so that all nodes see the same flaws.

    text      as is                     moment    2026-12-01T18:00[Europe/Berlin], 2026-12-01 (all day), …+01:00, …Z
    choice    one of the choices        span      moment/moment, or a duration such as P3M or PT2H
    place     one line of text          quantity  20 blankets        amount  EUR 150.00
    link      a record's id, 64 hex     group     a group's id, 64 hex           yes, no, unknown
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crdt.kind import Field, FieldType
from crdt.moments import Moment, read_moment, zone_known
from identity.errors import Refused

MICRO = 1_000_000

_QUANTITY = re.compile(r"(-?[0-9]{1,15})(?:\.([0-9]{1,6}))?(?:\s+(\S.{0,63}))?", re.ASCII)
_AMOUNT = re.compile(r"([A-Z]{3}) (-?[0-9]{1,15})(?:\.([0-9]{1,4}))?", re.ASCII)
_DURATION = re.compile(
    r"P(?=[0-9T])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?"
    r"(?:T(?=[0-9])(?:[0-9]{1,5}H)?(?:[0-9]{1,5}M)?(?:[0-9]{1,5}S)?)?",
    re.ASCII,
)
_ID = re.compile(r"[0-9a-f]{64}", re.ASCII)
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2028\u2029\ufeff")
_FREE = (FieldType.LONG_TEXT, FieldType.PIECES)
_YES_NO_UNKNOWN = ("yes", "no", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How much of what; ``micro`` is in millionths, so sums are exact."""

    micro: int
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """Money; ``micro`` is in millionths of the currency."""

    currency: str
    micro: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From one moment to another, or (both None) the duration ``length`` in ISO 8601."""

    start: Moment | None
    end: Moment | None
    length: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """Why stored text is not a value of its field: a message id."""

    id: str


Value = str | Moment | Span | Quantity | Amount


def parse(field: Field, text: str, *, zone: str = "", floating: bool = False) -> str:
    """Return the stored form of one value that a person wrote for ``field``; raise Refused when it isn't one.

    ``zone`` completes a moment that has neither zone nor offset; without it such a moment is refused, unless
    ``floating`` allows it (imported calendars know moments that mean the reader's own time).
    """
    stored = _tidied(field, text)
    if field.type is FieldType.MOMENT:
        stored = _placed(field, stored, zone, floating)
    value = read(field, stored)
    if isinstance(value, Flaw):
        raise Refused(value.id, field=field.path, given=text[:80], **_limits_of(field))
    return stored


def parse_many(field: Field, text: str, *, zone: str = "") -> tuple[str, ...]:
    """Return the stored values of a ``;`` separated list (``\\;`` is a semicolon), in order, each once."""
    parts = (part.replace("\\;", ";").strip() for part in re.split(r"(?<!\\);", text))
    return tuple(dict.fromkeys(parse(field, part, zone=zone) for part in parts if part))


def format_many(values: Iterable[str]) -> str:
    """Return the ``;`` separated list that ``parse_many`` reads as ``values``."""
    return "; ".join(value.replace(";", "\\;") for value in values)


def read(field: Field, stored: str) -> Value | Flaw:
    """Return the value that ``stored`` is, or the Flaw that makes it unreadable; never raise."""
    if len(stored) > field.chars_max:
        return Flaw(id="value-too-long")
    if hidden(stored, multiline=field.multiline or field.type in _FREE):
        return Flaw(id="value-hidden-characters")
    return _READERS[field.type](field, stored)


def hidden(text: str, *, multiline: bool) -> bool:
    """Tell whether ``text`` has characters that show as nothing or turn the text around it."""
    allowed = "\n\t" if multiline else ""
    if text.isprintable() and text.isascii():
        return False
    return any(
        (unicodedata.category(char) in ("Cc", "Cs") and char not in allowed) or char in _OVERRIDES
        for char in text
    )


def _tidied(field: Field, text: str) -> str:
    stored = text.replace("\r\n", "\n").strip()
    match field.type:
        case FieldType.TEXT | FieldType.PLACE | FieldType.CHECKLIST:
            return stored
        case FieldType.LONG_TEXT | FieldType.PIECES:
            return text
        case FieldType.QUANTITY:
            return " ".join(_western(stored).split())
        case FieldType.AMOUNT:
            return " ".join(_western(stored).upper().split())
        case FieldType.LINK | FieldType.GROUP | FieldType.YES_NO_UNKNOWN:
            return stored.lower()
        case _:
            return _western(stored)


def _western(text: str) -> str:
    """Digits of every script as 0 to 9: people type the ones of their own keyboard."""
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _placed(field: Field, text: str, zone: str, floating: bool) -> str:
    moment = read_moment(text)
    if moment is None or moment.all_day:
        return text
    if moment.floating and not floating:
        if not zone:
            raise Refused("value-moment-zone", field=field.path, given=text[:80])
        text = f"{text}[{zone}]"
        moment = read_moment(text) or moment
    if moment.zone and not zone_known(moment.zone):
        raise Refused("value-zone-unknown", field=field.path, zone=moment.zone)
    if not moment.offset_fits:
        raise Refused("value-offset-wrong", field=field.path, given=text[:80], zone=moment.zone)
    return text


def _limits_of(field: Field) -> dict[str, object]:
    return {"chars": field.chars_max, "choices": ", ".join(field.choices)}


def _read_text(field: Field, stored: str) -> Value | Flaw:
    return stored


def _read_choice(field: Field, stored: str) -> Value | Flaw:
    return stored if stored in field.choices else Flaw(id="value-choice")


def _read_yes_no_unknown(field: Field, stored: str) -> Value | Flaw:
    return stored if stored in _YES_NO_UNKNOWN else Flaw(id="value-yes-no-unknown")


def _read_moment(field: Field, stored: str) -> Value | Flaw:
    return read_moment(stored) or Flaw(id="value-moment")


def _read_span(field: Field, stored: str) -> Value | Flaw:
    if _DURATION.fullmatch(stored):
        return Span(start=None, end=None, length=stored)
    first, _, last = stored.partition("/")
    start, end = read_moment(first), read_moment(last)
    if start is None or end is None:
        return Flaw(id="value-span")
    return Span(start=start, end=end)


def _read_quantity(field: Field, stored: str) -> Value | Flaw:
    found = _QUANTITY.fullmatch(stored)
    if found is None:
        return Flaw(id="value-quantity")
    return Quantity(micro=_micro(found[1], found[2]), unit=found[3] or "")


def _read_amount(field: Field, stored: str) -> Value | Flaw:
    found = _AMOUNT.fullmatch(stored)
    if found is None:
        return Flaw(id="value-amount")
    return Amount(currency=found[1], micro=_micro(found[2], found[3]))


def _read_id(field: Field, stored: str) -> Value | Flaw:
    return stored if _ID.fullmatch(stored) else Flaw(id="value-id")


def _micro(whole: str, fraction: str | None) -> int:
    sign = -1 if whole.startswith("-") else 1
    return int(whole) * MICRO + sign * int((fraction or "").ljust(6, "0"))


_READERS: dict[FieldType, Callable[[Field, str], Value | Flaw]] = {
    FieldType.TEXT: _read_text,
    FieldType.LONG_TEXT: _read_text,
    FieldType.PIECES: _read_text,
    FieldType.PLACE: _read_text,
    FieldType.CHECKLIST: _read_text,
    FieldType.CHOICE: _read_choice,
    FieldType.YES_NO_UNKNOWN: _read_yes_no_unknown,
    FieldType.MOMENT: _read_moment,
    FieldType.SPAN: _read_span,
    FieldType.QUANTITY: _read_quantity,
    FieldType.AMOUNT: _read_amount,
    FieldType.LINK: _read_id,
    FieldType.GROUP: _read_id,
}
