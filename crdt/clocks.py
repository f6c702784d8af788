"""Clocks of a record: acknowledge by, escalate after, review on, erase after.

A clock is a declaration of the kind. ``ticking`` tells for a given time how each of them stands; it is a pure function
of the record and that time, so every node finds the same without asking anybody. A clock's due time comes from what
people wrote: a date, or a length after a statement or after the record was made. Those times are claims of their
authors; where one of them wasn't sure of its clock, neither is the due time (``unsure``).

``extend`` moves a due time: a statement with a reason, made on the clock by name. Of extensions made apart the later
one counts, so that nothing is called overdue or erased early.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from crdt.fuzzy_dates import FuzzyDate
from crdt.kind import By, Field, FieldType, Statement
from crdt.moments import Moment, read_moment
from crdt.spans import read_length
from crdt.states import Facts, Said
from crdt.values import Span

EXTEND = "extend"
TIME_MS_MAX = 2**53


class ClockSort(Enum):
    """What a clock is for."""

    ACKNOWLEDGE = "acknowledge-by"
    ESCALATE = "escalate-after"
    REVIEW = "review-on"
    ERASE = "erase-after"


class ClockState(Enum):
    """How a clock stands: RUNNING, SOON (within its ``warn``), DUE, or MET by a statement that answers it."""

    RUNNING = "running"
    SOON = "soon"
    DUE = "due"
    MET = "met"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """One clock of a kind.

    Due ``on`` a moment field, or ``after`` (a length, or the path of a span field) the last statement of ``since``,
    or after the record was made where ``since`` is empty, or says nothing yet and ``from_making`` is set. A statement
    of ``met_by`` stops it until it starts again. Where ``after`` gives no length, ``lengths`` has one for each choice
    of the field ``by``: the shortest counts of several, and of all where the field says nothing.
    """

    name: str
    sort: ClockSort
    on: str = ""
    after: str = ""
    since: tuple[str, ...] = ()
    met_by: tuple[str, ...] = ()
    from_making: bool = False
    by: str = ""
    lengths: tuple[tuple[str, str], ...] = ()
    warn: str = "P7D"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticking:
    """A clock that has a due time, in milliseconds since 1970; ``soon_ms`` is when it begins to warn.

    ``began_ms`` and ``length_ms``: when it began, and what it was given; 0 for a clock on a date. ``answers``: the
    statements that met it.
    """

    clock: Clock
    due_ms: int
    began_ms: int
    length_ms: int
    answers: tuple[Said, ...]
    soon_ms: int
    state: ClockState
    extended: bool
    unsure: bool


def extending(*clocks: Clock, by: By = By.OWNER) -> Statement:
    """Return the statement by which a kind with ``clocks`` moves a due time."""
    return Statement(
        name=EXTEND,
        by=by,
        args=(
            Field(name="clock", type=FieldType.CHOICE, choices=tuple(c.name for c in clocks), required=True),
            Field(name="until", type=FieldType.MOMENT, required=True),
            Field(name="reason", multiline=True, chars_max=2_000, required=True),
        ),
    )


def ticking(facts: Facts, at: int) -> tuple[Ticking, ...]:
    """Return how the clocks of a record stand at ``at`` (milliseconds since 1970), in the order of their kind."""
    clocks = facts.kind.clocks if facts.kind is not None and facts.owner is not None else ()
    return tuple(found for clock in clocks if (found := _ticking(facts, clock, at)) is not None)


def is_due(facts: Facts, name: str, at: int) -> bool:
    """Tell whether the clock called ``name`` is due at ``at``."""
    return any(found.clock.name == name and found.state is ClockState.DUE for found in ticking(facts, at))


def clock_edges(facts: Facts) -> Iterator[int]:
    """Yield the instants at which time alone moves a clock of the record."""
    for found in ticking(facts, 0):
        yield from (found.soon_ms, found.due_ms)


def _ticking(facts: Facts, clock: Clock, at: int) -> Ticking | None:
    starts = facts.latest(*clock.since) if clock.since else ()
    began = None if clock.on else _began(facts, clock, starts)
    length = 0 if clock.on else _length_ms(facts, clock)
    given = _due_on(facts, clock) if clock.on else _due_after(began, length)
    if given is None:
        return None
    extension = _extension(facts, clock, starts)
    due = given if extension is None else extension[0]
    unsure = any(said.clock_unsure for said in starts) or (not clock.on and not starts and facts.start_unsure)
    warn = read_length(clock.warn)
    soon = due - (warn.about_ms if warn else 0)
    answers = _answers(facts, clock, starts)
    return Ticking(
        clock=clock,
        due_ms=due,
        began_ms=began or 0,
        length_ms=length or 0,
        answers=answers,
        soon_ms=soon,
        state=ClockState.MET if answers else _phase(at, soon, due),
        extended=extension is not None,
        unsure=unsure,
    )


def _phase(at: int, soon: int, due: int) -> ClockState:
    if at >= due:
        return ClockState.DUE
    return ClockState.SOON if at >= soon else ClockState.RUNNING


def _due_on(facts: Facts, clock: Clock) -> int | None:
    value = facts.read(clock.on)
    return value.start_ms if isinstance(value, Moment | FuzzyDate) else None


def _began(facts: Facts, clock: Clock, starts: Iterable[Said]) -> int | None:
    made = facts.started_ms if clock.from_making or not clock.since else None
    return max((said.claimed_ms for said in starts), default=made)


def _due_after(began: int | None, length: int | None) -> int | None:
    return None if length is None or began is None else min(began + length, TIME_MS_MAX)


def _length_ms(facts: Facts, clock: Clock) -> int | None:
    value = facts.read(clock.after)
    found = read_length(value.length if isinstance(value, Span) else clock.after)
    if found is not None:
        return found.about_ms
    by_choice = {choice: read_length(text) for choice, text in clock.lengths}
    named = set(facts.registers.values(clock.by)) & set(by_choice) or set(by_choice)
    return min((length.about_ms for choice in named if (length := by_choice[choice])), default=None)


def _extension(facts: Facts, clock: Clock, starts: tuple[Said, ...]) -> tuple[int, Said] | None:
    """Return the due time of the last extension made since the clock began, with its statement."""
    named = facts.heads(said for said in facts.said(EXTEND) if said.arg("clock") == clock.name)
    since = facts.having_seen(starts) if starts else (lambda said: True)
    moments = ((read_moment(said.arg("until")), said) for said in named if since(said))
    return max(
        ((moment.start_ms, said) for moment, said in moments if moment is not None),
        key=lambda found: (found[0], found[1].hash),
        default=None,
    )


def _answers(facts: Facts, clock: Clock, starts: tuple[Said, ...]) -> tuple[Said, ...]:
    answers = facts.said(*clock.met_by) if clock.met_by else ()
    since = facts.having_seen(starts) if starts else (lambda said: True)
    return tuple(said for said in answers if since(said))
