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
from crdt.spans import Length, read_length
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
    or after the record was made where ``since`` is empty. A statement of ``met_by`` stops it until it starts again.
    """

    name: str
    sort: ClockSort
    on: str = ""
    after: str = ""
    since: tuple[str, ...] = ()
    met_by: tuple[str, ...] = ()
    warn: str = "P7D"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticking:
    """A clock that has a due time, in milliseconds since 1970; ``soon_ms`` is when it begins to warn."""

    clock: Clock
    due_ms: int
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
    given = _due_on(facts, clock) if clock.on else _due_after(facts, clock, starts)
    if given is None:
        return None
    extension = _extension(facts, clock, starts)
    due = given if extension is None else extension[0]
    unsure = any(said.clock_unsure for said in starts) or (
        not clock.on and not clock.since and facts.start_unsure
    )
    warn = read_length(clock.warn)
    soon = due - (warn.about_ms if warn else 0)
    answered = _answered(facts, clock, starts)
    state = ClockState.MET if answered else _phase(at, soon, due)
    extended = extension is not None
    return Ticking(clock=clock, due_ms=due, soon_ms=soon, state=state, extended=extended, unsure=unsure)


def _phase(at: int, soon: int, due: int) -> ClockState:
    if at >= due:
        return ClockState.DUE
    return ClockState.SOON if at >= soon else ClockState.RUNNING


def _due_on(facts: Facts, clock: Clock) -> int | None:
    value = facts.read(clock.on)
    return value.start_ms if isinstance(value, Moment | FuzzyDate) else None


def _due_after(facts: Facts, clock: Clock, starts: Iterable[Said]) -> int | None:
    length = _length(facts, clock.after)
    began = max((said.claimed_ms for said in starts), default=None) if clock.since else facts.started_ms
    return None if length is None or began is None else min(began + length.about_ms, TIME_MS_MAX)


def _length(facts: Facts, after: str) -> Length | None:
    value = facts.read(after)
    return read_length(value.length if isinstance(value, Span) else after)


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


def _answered(facts: Facts, clock: Clock, starts: tuple[Said, ...]) -> bool:
    answers = facts.said(*clock.met_by) if clock.met_by else ()
    since = facts.having_seen(starts) if starts else (lambda said: True)
    return any(since(said) for said in answers)
