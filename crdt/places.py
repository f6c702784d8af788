"""Places as precisely as their author chose: words with the precision behind them, or coordinates rounded to it.

Tbilisi                      nothing said about how precise it is
Vera [district]              country, region, town, district, street or exact
geo:41.7,44.8;u=10000        RFC 5870: coordinates, ``u`` in metres; digits finer than ``u`` are never stored
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import floor, log10

PRECISIONS = ("country", "region", "town", "district", "street", "exact")

_WORDS = re.compile(rf"(.*\S)\s*\[({'|'.join(PRECISIONS)})\]", re.DOTALL)
_GEO = re.compile(
    r"geo:(-?[0-9]{1,3}(?:\.[0-9]{1,9})?),(-?[0-9]{1,3}(?:\.[0-9]{1,9})?)(?:;u=([0-9]{1,8}))?", re.ASCII
)
_METRES_OF_A_DEGREE = 111_000
_DIGITS_MAX = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place: ``text`` as people read it, ``precision`` one of PRECISIONS or empty.

    With coordinates ``precision_m`` is how far off they may be, in metres; else it is None.
    """

    text: str
    precision: str = ""
    precision_m: int | None = None


def read_place(text: str) -> Place | None:
    """Return the place that ``text`` is; None for coordinates that lie nowhere."""
    if text.startswith("geo:"):
        return _read_geo(text)
    found = _WORDS.fullmatch(text)
    return Place(text=found[1], precision=found[2]) if found else Place(text=text)


def rounded(text: str) -> str:
    """Return a place as it may be stored: of coordinates only the digits that their precision tells."""
    found = _GEO.fullmatch(text)
    if found is None or not found[3]:
        return text
    digits = min(_DIGITS_MAX, max(0, floor(log10(_METRES_OF_A_DEGREE / max(1, int(found[3]))))))
    north, east = (f"{float(number):.{digits}f}" for number in (found[1], found[2]))
    return f"geo:{north},{east};u={int(found[3])}"


def _read_geo(text: str) -> Place | None:
    found = _GEO.fullmatch(text)
    if found is None or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        return None
    return Place(text=f"{found[1]}, {found[2]}", precision_m=int(found[3] or 0))
