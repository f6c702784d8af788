"""Rhythm: a recurrence, the occurrences that it expects, what fulfils them, and what is overdue.

Occurrences are computed, never stored. Each has an id that is a hash of the record, its rule and its date, so two
nodes never make two of one, and what was said about an occurrence stays with it whenever it arrives. When the rule
changes, earlier answers belong to occurrences of the earlier rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from crdt.moments import Moment, read_moment
from crdt.spans import HOUR_MS, Length, read_length, stepped, steps_until
from crdt.states import Facts
from crdt.values import Span
from identity.encoding import domain_hash
from identity.errors import Refused

SHOWN_BEFORE = 6
SHOWN_AFTER = 3
_ID_BYTES = 10
# At the end of all years an occurrence may have none behind it, and where clocks are put back one may begin again.
_BACK_MAX = 4


class OccurrenceState(Enum):
    """How an occurrence stands: AHEAD, OPEN for answers, DONE by all who are expected, OVERDUE."""

    AHEAD = "ahead"
    OPEN = "open"
    DONE = "done"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """A kind's rhythm: paths of the first moment, the length between, the last moment, the time to answer, and who.

    ``fulfil``: the statement that fulfils an occurrence; it has the arguments ``on`` and ``occurrence``. Without
    groups at ``who`` one answer of anybody fulfils.
    """

    start: str = "start"
    every: str = "every"
    until: str = "until"
    window: str = "window"
    who: str = "who"
    fulfil: str = "answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One expected occurrence: its number from 0, its date as text, when it opens, is due, and the next one begins."""

    id: str
    number: int
    on: str
    start_ms: int
    due_ms: int
    next_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How an occurrence stands: groups (ids in hex) that answered, and that are still expected to."""

    occurrence: Occurrence
    state: OccurrenceState
    answered: tuple[str, ...]
    missing: tuple[str, ...]


def occurrence_at(facts: Facts, at: int) -> Occurrence | None:
    """Return the occurrence that last began at ``at``, None before the first and for a rhythm that can't be read."""
    rule = _rule(facts)
    if rule is None:
        return None
    # Nothing begins behind the end, which may lie millions of occurrences back.
    last = at if rule.until_ms is None else min(at, rule.until_ms)
    number = steps_until(rule.start, rule.every, last)
    if number is None:
        return None
    numbers = range(number, max(-1, number - _BACK_MAX), -1)
    return next((found for back in numbers if (found := _made(facts, rule, back))), None)


def occurrence_on(facts: Facts, on: str) -> Occurrence | None:
    """Return the occurrence whose date is ``on``: its whole text, or its day alone where that names only one."""
    rule = _rule(facts)
    if rule is None or not on:
        return None
    near = _near(facts, rule, on)
    exact = [found for found in near if found.on == on]
    days = [found for found in near if found.on.partition("T")[0] == on]
    return exact[0] if exact else (days[0] if len(days) == 1 else None)


def standing_at(facts: Facts, at: int) -> tuple[Standing, ...]:
    """Return how the occurrences around ``at`` stand: SHOWN_BEFORE that began and SHOWN_AFTER to come."""
    rule = _rule(facts)
    if rule is None:
        return ()
    current = steps_until(rule.start, rule.every, at)
    first = -1 if current is None else current
    if at < rule.start.start_ms - 400 * 24 * HOUR_MS:
        return ()
    numbers = range(max(0, first - SHOWN_BEFORE + 1), first + SHOWN_AFTER + 1)
    made = [found for number in numbers if (found := _made(facts, rule, number))]
    answers = _answers(facts)
    return tuple(_standing(facts, found, answers.get(found.id, set()), at) for found in made)


def fill_occurrence(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the arguments ``on`` and ``occurrence`` for an answer; raise Refused when nothing is expected then."""
    on = args.get("on", "").strip()
    found = occurrence_on(facts, on) if on else (occurrence_at(facts, at) if at is not None else None)
    if found is None:
        raise Refused("rhythm-no-occurrence", on=on[:80])
    return {"on": found.on, "occurrence": found.id}


def rhythm_edges(facts: Facts, at: int) -> Iterator[int]:
    """Yield the next instants at which time alone changes how the rhythm stands."""
    rule = _rule(facts)
    if rule is None:
        return
    yield rule.start.start_ms
    found = occurrence_at(facts, at)
    if found is not None:
        yield from (found.due_ms, found.next_ms)


def expected_groups(facts: Facts) -> set[str]:
    """Return the groups (ids in hex) of which the rhythm expects an answer."""
    declared = facts.kind.rhythm if facts.kind else None
    below = facts.registers.below(declared.who) if declared else ()
    return {value for path in below for value in facts.registers.values(path)}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    start: Moment
    every: Length
    window: Length | None
    until_ms: int | None
    text: str


def _rule(facts: Facts) -> _Rule | None:
    declared = facts.kind.rhythm if facts.kind else None
    if declared is None:
        return None
    start, every = facts.read(declared.start), facts.read(declared.every)
    window, until = facts.read(declared.window), facts.read(declared.until)
    length = read_length(every.length) if isinstance(every, Span) else None
    if not isinstance(start, Moment) or length is None or length.about_ms < HOUR_MS:
        return None
    return _Rule(
        start=start,
        every=length,
        window=read_length(window.length) if isinstance(window, Span) else None,
        until_ms=until.end_ms if isinstance(until, Moment) else None,
        text=f"{facts.value(declared.start)} {facts.value(declared.every)}",
    )


def _made(facts: Facts, rule: _Rule, number: int) -> Occurrence | None:
    moment, following = (stepped(rule.start, rule.every, number + more) for more in (0, 1))
    if moment is None or following is None or (rule.until_ms is not None and moment.start_ms > rule.until_ms):
        return None
    name = domain_hash(b"hedgerow occur", facts.id, rule.text.encode(), moment.text.encode(), size=_ID_BYTES)
    length = min(rule.window.about_ms if rule.window else 0, following.start_ms - moment.start_ms)
    due = max(moment.end_ms, moment.start_ms + length) if length else following.start_ms
    return Occurrence(
        id=name.hex(),
        number=number,
        on=moment.text,
        start_ms=moment.start_ms,
        due_ms=min(due, following.start_ms),
        next_ms=following.start_ms,
    )


def _near(facts: Facts, rule: _Rule, on: str) -> list[Occurrence]:
    """Return the occurrences within about a day of the date that ``on`` begins with."""
    from_day = _day_ms(on)
    if from_day is None:
        return []
    day = 24 * HOUR_MS
    first = steps_until(rule.start, rule.every, from_day - day)
    last = steps_until(rule.start, rule.every, from_day + 2 * day)
    numbers = range(first or 0, (last if last is not None else -1) + 1)
    return [found for number in numbers if (found := _made(facts, rule, number))]


def _day_ms(on: str) -> int | None:
    moment = read_moment(on.partition("T")[0])
    return moment.start_ms if moment is not None else None


def _answers(facts: Facts) -> dict[str, set[str]]:
    declared = facts.kind.rhythm if facts.kind else None
    found: dict[str, set[str]] = {}
    for said in facts.said(declared.fulfil) if declared else ():
        found.setdefault(said.arg("occurrence"), set()).add(said.author.group.hex())
    return found


def _standing(facts: Facts, occurrence: Occurrence, answered: set[str], at: int) -> Standing:
    expected = expected_groups(facts)
    missing = expected - answered
    done = bool(answered) and not missing
    if at < occurrence.start_ms:
        state = OccurrenceState.DONE if done else OccurrenceState.AHEAD
    elif done:
        state = OccurrenceState.DONE
    else:
        state = OccurrenceState.OPEN if at < occurrence.due_ms else OccurrenceState.OVERDUE
    return Standing(
        occurrence=occurrence,
        state=state,
        answered=tuple(sorted(answered)),
        missing=tuple(sorted(missing)),
    )
