"""Readings of an indicator: a measure, a unit, a target, and what was read, by whom, from which source.

A reading is a statement; ``correct`` takes one out and gives its reason. Readings stand in the order of the dates
that people gave them, not of any clock. A reading without a number is a story, and is kept as one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from crdt.fuzzy_dates import read_fuzzy_date
from crdt.states import Facts, Said, micro_of
from crdt.values import Flaw, read


class Standing(Enum):
    """How an indicator stands: EMPTY without readings, READ without a target to compare, MET or BEHIND."""

    EMPTY = "empty"
    READ = "read"
    MET = "met"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """A kind's readings: the statements, and the paths of the target and of the direction (up or down)."""

    read: str = "read"
    correct: str = "correct"
    target: str = "target"
    direction: str = "direction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One reading: the day that was given for it (milliseconds since 1970, None: none), unit and millionths or None."""

    said: Said
    on_ms: int | None
    value: tuple[str, int] | None
    is_corrected: bool


def readings(facts: Facts) -> tuple[Reading, ...]:
    """Return all readings by their dates, undated ones first, equal ones in canonical order."""
    declared = facts.kind.readings if facts.kind else None
    if declared is None:
        return ()
    corrected = _corrected(facts, declared)
    found = [_reading(facts, said, said.hash in corrected) for said in facts.said(declared.read)]
    return tuple(sorted(found, key=lambda reading: (reading.on_ms is not None, reading.on_ms or 0)))


def newest(facts: Facts) -> Mapping[bytes, Reading]:
    """Return each group's last standing reading that has a number."""
    counted = [one for one in readings(facts) if one.value is not None and not one.is_corrected]
    return {one.said.author.group: one for one in counted}


def standing(facts: Facts) -> Standing:
    """Return how an indicator stands: it is met when every group's last reading in the target's unit is."""
    declared = facts.kind.readings if facts.kind else None
    if declared is None or not any(not one.is_corrected for one in readings(facts)):
        return Standing.EMPTY
    target = micro_of(facts.read(declared.target))
    given = [one.value for one in newest(facts).values() if one.value is not None]
    if target is None or not given or any(unit != target[0] for unit, _ in given):
        return Standing.READ
    down = facts.value(declared.direction) == "down"
    reached = all(micro <= target[1] if down else micro >= target[1] for _, micro in given)
    return Standing.MET if reached else Standing.BEHIND


def _reading(facts: Facts, said: Said, is_corrected: bool) -> Reading:
    declared = facts.kind.statement(said.name) if facts.kind else None
    field = declared.arg("value") if declared else None
    value = read(field, said.arg("value")) if field is not None and said.arg("value") else None
    on = read_fuzzy_date(said.arg("on"))
    number = None if value is None or isinstance(value, Flaw) else micro_of(value)
    return Reading(said=said, on_ms=on.start_ms if on else None, value=number, is_corrected=is_corrected)


def _corrected(facts: Facts, declared: Readings) -> set[bytes]:
    """Return the readings that their own group, or the group that keeps the indicator, took out."""
    made = {said.hash.hex(): said for said in facts.said(declared.read)}
    pairs = ((made.get(said.arg("line")), said) for said in facts.said(declared.correct))
    return {
        one.hash
        for one, said in pairs
        if one is not None and said.author.group in (one.author.group, facts.owner)
    }
