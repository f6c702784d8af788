"""A round of allocation: criteria with weights, candidates, scores that stay closed, and whose turn it is.

Criteria are quantities: ``3 safety`` gives the criterion ``safety`` the weight 3. A score is one group's statement of
0 to POINTS_MAX points for a candidate by a criterion; its last word counts, if it was made before its author had
seen the round close. The sum weighs the mean of all scorers, exactly. Turn fairness counts in how many earlier rounds
(the chain of ``previous``) something went to the same group.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from crdt.kind import CONTESTED
from crdt.states import Facts, Said, micro_of, sole
from crdt.values import MICRO, Flaw, Quantity, parse, read
from identity.errors import Refused

POINTS_MAX = 5
EARLIER_ROUNDS_MAX = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighing:
    """A kind's weighing: paths of criteria, candidates, scorers and the earlier round, and the statements."""

    criteria: str = "criteria"
    candidates: str = "candidates"
    scorers: str = "scorers"
    previous: str = "previous"
    score: str = "score"
    close: str = "close"
    settle: str = "settle"
    contest: str = "contest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """One candidate (a record's id in hex): millionths of the weighed sum, how many scored, earlier rounds served."""

    candidate: str
    micro: int
    scorers: int
    served: int


def weights(facts: Facts) -> Mapping[str, int]:
    """Return the weight of each criterion in millionths; one with several weights, or none above 0, is left out."""
    declared = _declared(facts)
    field = facts.kind.field(declared.criteria) if facts.kind and declared else None
    found: defaultdict[str, set[int]] = defaultdict(set)
    for text in _many(facts, declared.criteria) if field and declared else ():
        value = read(field, text) if field else None
        if isinstance(value, Quantity) and value.unit and value.micro > 0:
            found[value.unit.casefold()].add(value.micro)
    return {name: next(iter(given)) for name, given in sorted(found.items()) if len(given) == 1}


def ranking(facts: Facts) -> tuple[Ranked, ...]:
    """Return all candidates, the best first; equals are ordered by who served less, then by id."""
    declared = _declared(facts)
    if declared is None:
        return ()
    sums, scorers = _sums(facts, declared)
    times = served(facts)
    found = []
    for candidate in _many(facts, declared.candidates):
        micro = sums.get(candidate, Fraction()) * MICRO
        group = _group_of(facts, candidate)
        found.append(
            Ranked(
                candidate=candidate,
                micro=micro.numerator // micro.denominator,
                scorers=len(scorers.get(candidate, ())),
                served=times.get(group, 0) if group else 0,
            )
        )
    return tuple(sorted(found, key=lambda one: (-one.micro, one.served, one.candidate)))


def served(facts: Facts) -> Mapping[bytes, int]:
    """Return in how many earlier rounds of the chain something went to each group."""
    times: Counter[bytes] = Counter()
    for earlier in _chain(facts):
        group = _group_of(earlier, outcome(earlier))
        if group:
            times[group] += 1
    return times


def outcome(facts: Facts) -> str:
    """Return the candidate (hex) that the round went to, CONTESTED when that was said apart in two ways, else ''."""
    declared = _declared(facts)
    return sole(said.arg("to") for said in facts.latest(declared.settle)) if declared else ""


def is_closed(facts: Facts) -> bool:
    """Tell whether the round is closed for scores."""
    declared = _declared(facts)
    return declared is not None and bool(facts.said(declared.close))


def round_state(facts: Facts) -> str:
    """Return open, scoring, proposed, settled or contested; it doesn't depend on the time."""
    declared = _declared(facts)
    if declared is None:
        return "open"
    if not is_closed(facts):
        return "scoring" if facts.said(declared.score) else "open"
    settles = facts.latest(declared.settle)
    answered = facts.seen_by(settles)
    if any(not answered(said) for said in facts.said(declared.contest)):
        return CONTESTED
    if not settles:
        return "proposed"
    return CONTESTED if outcome(facts) == CONTESTED else "settled"


def fill_score(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the arguments of a score in stored form; raise Refused for what the round doesn't know."""
    declared = _declared(facts)
    criterion = args.get("criterion", "").strip().casefold()
    if criterion not in weights(facts):
        raise Refused("round-criterion-unknown", criterion=criterion[:80], known=", ".join(weights(facts)))
    if declared is None or args.get("candidate", "").strip().lower() not in _many(facts, declared.candidates):
        raise Refused("round-candidate-unknown")
    _check_points(facts, args.get("points", ""))
    return {"criterion": criterion}


def _check_points(facts: Facts, text: str) -> None:
    """Raise Refused for more points than count: they would be said and never summed."""
    declared = _declared(facts)
    score = facts.kind.statement(declared.score) if facts.kind and declared else None
    field = score.arg("points") if score else None
    if field is None or not text.strip():
        return
    value = read(field, parse(field, text))
    if isinstance(value, Quantity) and value.micro > POINTS_MAX * MICRO:
        raise Refused("round-points-many", field=field.name, limit=POINTS_MAX)


def _declared(facts: Facts) -> Weighing | None:
    return facts.kind.weighing if facts.kind else None


def _many(facts: Facts, path: str) -> tuple[str, ...]:
    below = facts.registers.below(path)
    return tuple(sorted({value for register in below for value in facts.registers.values(register)}))


def _sums(facts: Facts, declared: Weighing) -> tuple[Mapping[str, Fraction], Mapping[str, set[bytes]]]:
    """Return the weighed sum and the scoring groups of each candidate."""
    points: defaultdict[tuple[str, str], list[Fraction]] = defaultdict(list)
    scorers: defaultdict[str, set[bytes]] = defaultdict(set)
    for (group, candidate, criterion), said in _last_words(facts, declared).items():
        given = [value for one in said if (value := _points(facts, one)) is not None]
        if given:
            points[candidate, criterion].append(Fraction(sum(given), len(given)))
            scorers[candidate].add(group)
    sums: defaultdict[str, Fraction] = defaultdict(Fraction)
    known = weights(facts)
    for (candidate, criterion), means in points.items():
        sums[candidate] += Fraction(known.get(criterion, 0), MICRO) * sum(means) / len(means)
    return sums, scorers


def _last_words(facts: Facts, declared: Weighing) -> Mapping[tuple[bytes, str, str], tuple[Said, ...]]:
    """Return each group's last scores by candidate and criterion, of those who may score and in time."""
    late = facts.having_seen(facts.said(declared.close))
    may = set(_many(facts, declared.scorers))
    words: defaultdict[tuple[bytes, str, str], list[Said]] = defaultdict(list)
    for said in facts.said(declared.score):
        if not late(said) and (not may or said.author.group.hex() in may):
            words[said.author.group, said.arg("candidate"), said.arg("criterion")].append(said)
    return facts.heads_by(words)


def _points(facts: Facts, said: Said) -> Fraction | None:
    declared = facts.kind.statement(said.name) if facts.kind else None
    field = declared.arg("points") if declared else None
    value = read(field, said.arg("points")) if field else None
    amount = None if value is None or isinstance(value, Flaw) else micro_of(value)
    if amount is None or not 0 <= amount[1] <= POINTS_MAX * MICRO:
        return None
    return Fraction(amount[1], MICRO)


def _chain(facts: Facts) -> Iterator[Facts]:
    """Yield the earlier rounds, nearest first; a chain that bites its tail ends there."""
    declared = _declared(facts)
    seen, current = {facts.id}, facts.linked(declared.previous) if declared else None
    while declared and current is not None and current.id not in seen and len(seen) <= EARLIER_ROUNDS_MAX:
        seen.add(current.id)
        if _declared(current) is not None:
            yield current
        current = current.linked(declared.previous)


def _group_of(facts: Facts, candidate: str) -> bytes | None:
    found = facts.record(candidate)
    return found.owner if found is not None else None
