"""Escalation: who is asked to answer a record, in which order, and who is next when nobody answers in time.

A kind's clock says by when the first of the order is to answer, and each further one has as long again after the one
before: nobody has to pass anything on, every node finds the same by itself. Who was asked stays asked; the first
answer, whenever it arrives, ends it for all. The first is asked at once, whatever the clock of who wrote it said.

An item of the order is a group, or a name, for which the record's own group answers. Without an order every other group
is asked at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from crdt.clocks import TIME_MS_MAX, ClockState, Ticking, ticking
from crdt.states import Facts, Said

ALL_OTHERS = ""


class AskState(Enum):
    """How one of the order stands: AHEAD, ASKED, LATE (its time is over), ANSWERED, or SPARED by another's answer."""

    AHEAD = "ahead"
    ASKED = "asked"
    LATE = "late"
    ANSWERED = "answered"
    SPARED = "spared"


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """A kind's escalation: the clock that says by when, and the path of the order."""

    clock: str = "acknowledge"
    order: str = "order"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """One of the order (ALL_OTHERS without an order): asked from when, to answer by when, and what it answered."""

    who: str
    from_ms: int
    due_ms: int
    state: AskState
    answers: tuple[Said, ...]


def asks(facts: Facts, at: int) -> tuple[Ask, ...]:
    """Return who is asked, first to last, as it stands at ``at`` (milliseconds since 1970)."""
    escalation = facts.kind.escalation if facts.kind else None
    clock = next(
        (one for one in ticking(facts, at) if escalation and one.clock.name == escalation.clock), None
    )
    if escalation is None or clock is None:
        return ()
    answers: defaultdict[bytes | None, list[Said]] = defaultdict(list)
    for said in clock.answers:
        answers[said.author.group].append(said)
    items = facts.asked(escalation.order)
    if not items:
        others = [said for said in clock.answers if said.author.group != facts.owner]
        return (_ask(clock, 0, ALL_OTHERS, others, at),)
    return tuple(
        _ask(clock, number, item, answers.get(facts.speaker(item), []), at)
        for number, item in enumerate(items)
    )


def escalation_edges(facts: Facts) -> Iterator[int]:
    """Yield the instants at which time alone asks the next, or makes one late."""
    for ask in asks(facts, 0):
        yield ask.due_ms


def _ask(clock: Ticking, number: int, item: str, answers: list[Said], at: int) -> Ask:
    due = min(clock.due_ms + number * clock.length_ms, TIME_MS_MAX)
    begin = min(clock.due_ms + (number - 1) * clock.length_ms, TIME_MS_MAX) if number else clock.began_ms
    if answers:
        state = AskState.ANSWERED
    elif clock.state is ClockState.MET:
        state = AskState.SPARED
    elif at >= due:
        state = AskState.LATE
    else:
        state = AskState.ASKED if at >= begin or not number else AskState.AHEAD
    return Ask(who=item, from_ms=begin, due_ms=due, state=state, answers=tuple(answers))
