"""Turn: an ordered list, a period, swaps that both sides agree to, recorded handover, and a count of who served.

Periods are computed from the first moment and the length; the order says who holds which. A swap exchanges two
periods once the holder of one offered it and the holder of the other, having seen that, accepted. Who really holds a
role is what was recorded (``take-over``), not what was planned, so a period that nobody took over shows as overdue.

An item of the order is a group, and that group speaks for it, or a name, and the record's own group does.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from crdt.kind import By, Field, Statement
from crdt.moments import Moment, read_moment
from crdt.spans import HOUR_MS, Length, read_length, stepped, steps_until
from crdt.states import Facts, Said
from crdt.values import Order, Span
from identity.errors import Refused

HAND_OVER, TAKE_OVER = "hand-over", "take-over"
OFFER_SWAP, ACCEPT_SWAP = "offer-swap", "accept-swap"
SHOWN_AHEAD = 6
_ID = re.compile("[0-9a-f]{64}", re.ASCII)


class TurnState(Enum):
    """How a turn stands: VACANT, HELD, HANDING_OVER (given, not yet taken), OVERDUE (nobody took it over), ENDED."""

    VACANT = "vacant"
    HELD = "held"
    HANDING_OVER = "handing-over"
    OVERDUE = "overdue"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A kind's turn: paths of the order, the first moment, the length of a period, and the last moment."""

    order: str = "order"
    start: str = "start"
    every: str = "every"
    until: str = "until"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """One period: its number from 0, its first moment as text, from when to when, who holds it after all swaps."""

    number: int
    on: str
    start_ms: int
    end_ms: int
    holder: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """The periods that were taken over, and how many of them each item of the order took."""

    periods: frozenset[int]
    counts: Mapping[str, int]


def turn_statements(turn: Turn) -> tuple[Statement, ...]:
    """Return the statements of a kind with ``turn``; ``on`` and ``with`` name periods by their first moment."""
    on = Field(name="on")
    note = Field(name="note", multiline=True, chars_max=4_000)
    bound = (turn.order, turn.start, turn.every)
    swap = (Field(name="on", required=True), Field(name="with", required=True), Field(name="note"))
    return (
        Statement(name=HAND_OVER, by=By.ANY, args=(on, note), fills=_fill_on),
        Statement(name=TAKE_OVER, by=By.ANY, args=(on, note), fills=_fill_on),
        Statement(name=OFFER_SWAP, by=By.ANY, binds=bound, args=swap, fills=_fill_swap),
        Statement(name=ACCEPT_SWAP, by=By.ANY, binds=bound, args=swap, fills=_fill_swap),
    )


def period_at(facts: Facts, at: int) -> Period | None:
    """Return the period that runs at ``at``, None before the first, after the last, and without a readable order."""
    rule = _rule(facts)
    number = steps_until(rule.start, rule.every, at) if rule is not None else None
    return None if rule is None or number is None else _period(rule, _swapped(facts, rule), number)


def periods_from(facts: Facts, at: int, count: int = SHOWN_AHEAD) -> tuple[Period, ...]:
    """Return the period that runs at ``at`` (or the first to come) and those after it, ``count`` at most."""
    rule = _rule(facts)
    if rule is None:
        return ()
    first = steps_until(rule.start, rule.every, at) or 0
    swaps = _swapped(facts, rule)
    periods = (_period(rule, swaps, number) for number in range(first, first + count))
    return tuple(period for period in periods if period is not None)


def served(facts: Facts) -> Served:
    """Return who took over how many periods: a period counts once, when its holder said so."""
    rule = _rule(facts)
    if rule is None:
        return Served(periods=frozenset(), counts={})
    swaps = _swapped(facts, rule)
    named = (_spoken_for(rule, swaps, said, 0) for said in facts.said(TAKE_OVER))
    taken = {number for number in named if number is not None}
    counts = Counter(_holder(rule, swaps, number) for number in taken)
    return Served(periods=frozenset(taken), counts={item: counts[item] for item in rule.order})


def turn_state(facts: Facts, at: int) -> TurnState:
    """Return how the turn of a record stands at ``at`` (milliseconds since 1970)."""
    rule = _rule(facts)
    if rule is None:
        return TurnState.VACANT
    if rule.until_ms is not None and at >= rule.until_ms:
        return TurnState.ENDED
    period = period_at(facts, at)
    done = served(facts).periods
    if period is None:
        return TurnState.HELD if 0 in done else TurnState.VACANT
    if period.number in done:
        return TurnState.HELD
    swaps = _swapped(facts, rule)
    given = (_spoken_for(rule, swaps, said, -1) for said in facts.said(HAND_OVER))
    if period.number in given:
        return TurnState.HANDING_OVER
    return TurnState.OVERDUE if period.number else TurnState.VACANT


def turn_edges(facts: Facts, at: int) -> Iterator[int]:
    """Yield the next instants at which time alone changes how the turn stands."""
    rule = _rule(facts)
    if rule is None:
        return
    yield rule.start.start_ms
    if rule.until_ms is not None:
        yield rule.until_ms
    period = period_at(facts, at)
    if period is not None:
        yield period.end_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rule:
    order: tuple[str, ...]
    start: Moment
    every: Length
    until_ms: int | None
    owner: bytes


def _rule(facts: Facts) -> _Rule | None:
    turn = facts.kind.turn if facts.kind else None
    if turn is None or facts.owner is None:
        return None
    order, start, every = (facts.read(path) for path in (turn.order, turn.start, turn.every))
    until = facts.read(turn.until)
    length = read_length(every.length) if isinstance(every, Span) else None
    if not isinstance(order, Order) or not isinstance(start, Moment):
        return None
    if length is None or length.about_ms < HOUR_MS:
        return None
    last = until.end_ms if isinstance(until, Moment) else None
    return _Rule(order=order.items, start=start, every=length, until_ms=last, owner=facts.owner)


def _period(rule: _Rule, swaps: Mapping[int, str], number: int) -> Period | None:
    begin, end = (stepped(rule.start, rule.every, number + more) for more in (0, 1))
    if begin is None or end is None or (rule.until_ms is not None and begin.start_ms >= rule.until_ms):
        return None
    holder = _holder(rule, swaps, number)
    return Period(number=number, on=begin.text, start_ms=begin.start_ms, end_ms=end.start_ms, holder=holder)


def _holder(rule: _Rule, swaps: Mapping[int, str], number: int) -> str:
    return swaps.get(number, rule.order[number % len(rule.order)])


def _speaker(rule: _Rule, item: str) -> bytes:
    return bytes.fromhex(item) if _ID.fullmatch(item) else rule.owner


def _speaks(rule: _Rule, said: Said, item: str) -> bool:
    return said.author.group == _speaker(rule, item)


def _number(rule: _Rule, on: str) -> int | None:
    moment = read_moment(on)
    found = steps_until(rule.start, rule.every, moment.start_ms) if moment is not None else None
    begin = stepped(rule.start, rule.every, found) if found is not None else None
    return found if begin is not None and begin.text == on else None


def _spoken_for(rule: _Rule, swaps: Mapping[int, str], said: Said, shift: int) -> int | None:
    """Return the period that a statement names, if it comes from the holder of that period (moved by ``shift``)."""
    number = _number(rule, said.arg("on"))
    if number is None or number + shift < 0:
        return None
    return number if _speaks(rule, said, _holder(rule, swaps, number + shift)) else None


def _swapped(facts: Facts, rule: _Rule) -> Mapping[int, str]:
    """Return who holds which period otherwise than by the order, after all agreed swaps, in canonical order."""
    offers: defaultdict[tuple[str, str, bytes], list[Said]] = defaultdict(list)
    for offer in facts.said(OFFER_SWAP):
        offers[offer.arg("on"), offer.arg("with"), offer.author.group].append(offer)
    accepts = facts.said(ACCEPT_SWAP)
    of_periods: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
    for accept in accepts:
        of_periods[accept.arg("on"), accept.arg("with")].append(accept)
    answers = facts.having_seen_by(offers, {key: of_periods.get(key[:2], ()) for key in offers})
    found: dict[int, str] = {}
    for accept in accepts:
        one, other = _number(rule, accept.arg("on")), _number(rule, accept.arg("with"))
        if one is None or other is None:
            continue
        mine, theirs = _holder(rule, found, one), _holder(rule, found, other)
        key = accept.arg("on"), accept.arg("with"), _speaker(rule, mine)
        if answers(key, accept) and _speaks(rule, accept, theirs):
            found |= {one: theirs, other: mine}
    return found


def _fill_on(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    on = args.get("on", "").strip()
    rule = _rule(facts)
    if on and rule is not None:
        return {"on": _on(rule, on)}
    period = period_at(facts, at) if at is not None else None
    if period is None:
        raise Refused("turn-no-period", on=on[:80])
    return {"on": period.on}


def _fill_swap(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    rule = _rule(facts)
    if rule is None:
        raise Refused("turn-no-period", on=args.get("on", "")[:80])
    return {name: _on(rule, args.get(name, "").strip()) for name in ("on", "with")}


def _on(rule: _Rule, text: str) -> str:
    """Return the first moment of the period that a person named by that moment or by its day."""
    day = read_moment(text.partition("T")[0])
    late = steps_until(rule.start, rule.every, day.start_ms + 36 * HOUR_MS) if day is not None else None
    for number in range(late or 0, max(-1, (late or 0) - 72), -1):
        begin = stepped(rule.start, rule.every, number) if late is not None else None
        if begin is not None and text in (begin.text, begin.text.partition("T")[0]):
            return begin.text
    raise Refused("turn-no-period", on=text[:80])
