"""What each reader of the page chose: language, colours, calendars, zone, text size, first weekday (1: Monday)."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from crdt.moments import zone_known
from identity.errors import Refused
from node import words

THEMES = ("system", "light", "dark")
CALENDARS = ("gregorian", "persian", "islamic-umalqura")
TEXTS = ("normal", "large")
IDLE_MINUTES = 10
IDLE_MINUTES_MAX = 240
_DEFAULTS: Mapping[str, Any] = {
    "theme": "system",
    "calendar": "gregorian",
    "calendar_beside": None,
    "zone": None,
    "text": "normal",
    "week_start": None,
    "idle_minutes": IDLE_MINUTES,
}


def read(db: Any, reader: str, language: str) -> dict[str, Any]:
    """Return what a reader chose, and for the rest what holds for everybody; ``language`` is the group's."""
    return {"language": language, **_DEFAULTS, **chosen(db, reader)}


def chosen(db: Any, reader: str) -> dict[str, Any]:
    """Return only what a reader chose."""
    found = db.execute("SELECT chosen FROM preferences WHERE reader = ?", (reader,)).fetchone()
    return dict(json.loads(found[0])) if found else {}


def write(db: Any, reader: str, chosen: Mapping[str, Any]) -> None:
    """Keep what a reader chose, beside earlier choices; raise Refused for what can't be chosen."""
    for name, value in chosen.items():
        fits = _FITS.get(name)
        if fits is None:
            raise Refused("preference-unknown", name=str(name)[:40], known=", ".join(_FITS))
        if not fits(value):
            raise Refused("preference-broken", name=name, given=str(value)[:40])
    found = db.execute("SELECT chosen FROM preferences WHERE reader = ?", (reader,)).fetchone()
    whole = {**(json.loads(found[0]) if found else {}), **chosen}
    db.execute("INSERT OR REPLACE INTO preferences VALUES (?, ?)", (reader, json.dumps(whole)))


def may_choose(name: str, value: object) -> bool:
    """Tell whether this can be chosen here."""
    return name in _FITS and _FITS[name](value)


def _is_number(low: int, high: int) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def _is_zone(value: object) -> bool:
    return value is None or (isinstance(value, str) and zone_known(value))


_FITS: Mapping[str, Callable[[Any], bool]] = {
    "language": lambda value: isinstance(value, str) and value in words.languages(),
    "theme": lambda value: value in THEMES,
    "calendar": lambda value: value in CALENDARS,
    "calendar_beside": lambda value: value is None or value in CALENDARS,
    "zone": _is_zone,
    "text": lambda value: value in TEXTS,
    "week_start": lambda value: value is None or _is_number(1, 7)(value),
    "idle_minutes": _is_number(1, IDLE_MINUTES_MAX),
}
