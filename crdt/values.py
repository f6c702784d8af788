"""How a field's value is written, stored and read.

``parse`` turns what a person typed into the one stored text, or refuses it with a sentence that names the field.
``read`` turns stored text, which may come from anybody, into a value or a Flaw and never raises. What it says depends
on the text alone, never on this machine (its clock, its table of time zones), so that all nodes see the same flaws.

    text      as is                     moment    2026-12-01T18:00[Europe/Berlin], 2026-12-01 (all day), …+01:00, …Z
    choice    one of the choices        span      moment/moment, or a duration such as P3M or PT2H
    place     crdt/places.py            quantity  20 blankets        amount  EUR 150.00
    fuzzy     crdt/fuzzy_dates.py       person    a name, group:ID, role:ID (a record of kind role)
    link      a record's id, 64 hex     group     a group's id, 64 hex           yes, no, unknown
    order     ids of groups and names, ``;`` between, first to last: one value, so two orders are contested, not mixed
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from crdt.fuzzy_dates import FuzzyDate, read_fuzzy_date
from crdt.kind import Field, FieldType
from crdt.moments import Moment, read_moment, zone_known
from crdt.places import Place, read_place, rounded
from crdt.spans import read_length
from identity.errors import Refused

MICRO = 1_000_000

_QUANTITY = re.compile(r"(-?[0-9]{1,15})(?:\.([0-9]{1,6}))?(?:\s+(\S.{0,63}))?", re.ASCII)
_AMOUNT = re.compile(r"([A-Z]{3}) (-?[0-9]{1,15})(?:\.([0-9]{1,4}))?", re.ASCII)
_ID = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PERSON = re.compile(r"(group|role):([0-9a-f]{64})", re.ASCII)
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2028\u2029\ufeff")
_CONTROLS = re.compile("[\x00-\x1f\x7f]")
_CONTROLS_OF_TEXTS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_FREE = (FieldType.LONG_TEXT, FieldType.PIECES, FieldType.LINES)
_ORDER_ITEMS_MAX = 200
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
class Person:
    """Somebody by ``name``, or a whole group or a role by its id (hex); exactly one of the three is not empty."""

    name: str = ""
    group: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Groups (their ids in hex) and people (their names), first to last, each once."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flaw:
    """Why stored text is not a value of its field: a message id."""

    id: str


Value = str | Moment | FuzzyDate | Span | Quantity | Amount | Place | Person | Order


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
    return tuple(dict.fromkeys(parse(field, part, zone=zone) for part in _parts_of(text)))


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


def micro_text(micro: int, *, digits_min: int = 0) -> str:
    """Return millionths as a decimal number with at least ``digits_min`` digits behind the point: ``150.00``."""
    whole, rest = divmod(abs(micro), MICRO)
    fraction = f"{rest:06d}".rstrip("0").ljust(digits_min, "0")
    return f"{'-' if micro < 0 else ''}{whole}{'.' if fraction else ''}{fraction}"


def hidden(text: str, *, multiline: bool) -> bool:
    """Tell whether ``text`` has characters that show as nothing or turn the text around it."""
    if text.isascii():
        return (_CONTROLS_OF_TEXTS if multiline else _CONTROLS).search(text) is not None
    allowed = "\n\t" if multiline else ""
    return any(
        (unicodedata.category(char) in ("Cc", "Cs") and char not in allowed) or char in _OVERRIDES
        for char in text
    )


def _parts_of(text: str) -> tuple[str, ...]:
    parts = (part.replace("\\;", ";").strip() for part in re.split(r"(?<!\\);", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def _tidied(field: Field, text: str) -> str:
    stored = text.replace("\r\n", "\n").strip()
    match field.type:
        case FieldType.TEXT | FieldType.CHECKLIST | FieldType.PERSON:
            return stored
        case FieldType.PLACE:
            return rounded(stored)
        case FieldType.ORDER:
            return format_many(_parts_of(stored))
        case FieldType.LONG_TEXT | FieldType.PIECES | FieldType.LINES:
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


def _read_fuzzy_date(field: Field, stored: str) -> Value | Flaw:
    return read_fuzzy_date(stored) or Flaw(id="value-fuzzy-date")


def _read_place(field: Field, stored: str) -> Value | Flaw:
    return read_place(stored) or Flaw(id="value-place")


def _read_person(field: Field, stored: str) -> Value | Flaw:
    found = _PERSON.fullmatch(stored)
    if found is not None:
        return Person(group=found[2]) if found[1] == "group" else Person(role=found[2])
    return Flaw(id="value-id") if stored.startswith(("group:", "role:")) else Person(name=stored)


def _read_order(field: Field, stored: str) -> Value | Flaw:
    items = _parts_of(stored)
    return Order(items=items) if 0 < len(items) <= _ORDER_ITEMS_MAX else Flaw(id="value-order")


def _read_span(field: Field, stored: str) -> Value | Flaw:
    if read_length(stored) is not None:
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
    FieldType.LINES: _read_text,
    FieldType.PLACE: _read_place,
    FieldType.PERSON: _read_person,
    FieldType.ORDER: _read_order,
    FieldType.FUZZY_DATE: _read_fuzzy_date,
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
