"""The blocks of a record at a given time, as JSON: what a page, the command line and files show beside the fields.

Everything here is computed from the record and the time, on every node alike; nothing of it is stored. Times are
instants as text, amounts exact decimal numbers as text, groups and statements their ids in hex.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from crdt import activation, signing
from crdt.clocks import clock_edges, ticking
from crdt.deciding import ballot, deciding_edges, heard, times_told, was_opened
from crdt.escalation import asks, escalation_edges
from crdt.fuzzy_dates import FuzzyDate
from crdt.ledger_lines import balance, lines, spent, totals
from crdt.moments import Moment, instant_text
from crdt.overlays import Over, against, is_usable, met, overlays_of
from crdt.overlays import view as overlay_view
from crdt.readings import newest, readings, standing
from crdt.recurrence import recurrence_edges
from crdt.referrals import referrals, sendable
from crdt.reviewing import is_reviewed, readers, stops
from crdt.rhythm import rhythm_edges, standing_at
from crdt.rounds import POINTS_MAX, is_closed, outcome, ranking, weights
from crdt.states import Facts, Said, state_of
from crdt.turns import period_at, periods_from, served, turn_edges
from crdt.values import Span, micro_text
from crdt.windows import moments_said

Json = dict[str, Any]
# Of one group's overlays of a record so many are shown with what they say; the others name themselves only.
OVERLAYS_MAX = 32
# Nobody fills others' screens with names.
READERS_MAX = 8
_CENT_DIGITS = 2


def clocks_json(facts: Facts, at: int) -> list[Json]:
    """Return the clocks of a record that have a due time, and how they stand at ``at`` (milliseconds since 1970)."""
    if facts.kind is None or not facts.kind.clocks:
        return []
    return [
        {
            "clock": found.clock.name,
            "sort": found.clock.sort.value,
            "due": instant_text(found.due_ms),
            "due_ms": found.due_ms,
            "state": found.state.value,
            "extended": found.extended,
            "unsure": found.unsure,
        }
        for found in ticking(facts, at)
    ]


def blocks_json(facts: Facts, at: int) -> Json:
    """Return the other blocks that the record's kind declares, by name; none for a kind that isn't known here."""
    kind = facts.kind
    if kind is None or facts.owner is None:
        return {}
    found: Json = {}
    if kind.escalation is not None:
        found["escalation"] = _escalation(facts, at)
    if kind.rhythm is not None:
        found["rhythm"] = _rhythm(facts, at)
    if kind.turn is not None:
        found["turn"] = _turn(facts, at)
    if kind.ledger is not None:
        found["ledger"] = _ledger(facts, at)
    if kind.readings is not None:
        found["readings"] = _readings(facts)
    if kind.weighing is not None:
        found["round"] = _round(facts)
    if kind.deciding is not None:
        found["deciding"] = _deciding(facts, at)
    if kind.signing is not None:
        found["signing"] = _signing(facts)
    if kind.activation is not None:
        found["activation"] = _activation(facts) | {"moved": _moved(facts)}
    if is_reviewed(facts):
        found["reviewing"] = {"readers": _readers(readers(facts)), "stops": _stops(facts)}
    if kind.referrals is not None:
        found["referrals"] = _referrals(facts, at)
    return found


def overlays_json(original: Facts, notes: Mapping[str, str | None], at: int) -> list[Json]:
    """Return the overlays of a record with the lines of it that moved since; ``notes`` are the record's texts."""
    told: Counter[bytes | None] = Counter()
    found = []
    for overlay in overlays_of(original):
        told[overlay.owner] += 1
        found.append(_overlay(overlay, notes, at, with_fields=told[overlay.owner] <= OVERLAYS_MAX))
    return found


def over_json(overlay: Facts) -> Json:
    """Return what an overlay says over its base, by field; empty for other kinds."""
    if overlay.kind is None or overlay.kind.name != "overlay":
        return {}
    clashes = met(overlay)
    told = {path: _over(over) for path, over in overlay_view(overlay).fields.items()}
    return {
        path: over | ({"met": [list(line) for line in clashes[path]]} if path in clashes else {})
        for path, over in told.items()
    }


def next_edge(facts: Facts, at: int) -> int | None:
    """Return the first instant after ``at`` at which time alone may change what a record shows, None for never."""
    return min([edge for edge in _edges(facts, at) if edge > at], default=None)


def _edges(facts: Facts, at: int) -> list[int]:
    kind, edges = facts.kind, list[int]()
    if kind is None:
        return edges
    for path in kind.timed:
        value = facts.read(path)
        ends = (value.start, value.end) if isinstance(value, Span) else (value,)
        for moment in ends:
            if isinstance(moment, Moment | FuzzyDate):
                start = moment.start_ms
                edges += (start, start + 1, moment.end_ms)
    for said in moments_said(facts):
        edges += (said.start_ms, said.start_ms + 1, said.end_ms)
    if kind.clocks:
        edges += clock_edges(facts)
    if kind.deciding is not None:
        edges += deciding_edges(facts)
    if kind.escalation is not None:
        edges += escalation_edges(facts)
    edges += recurrence_edges(facts, at)
    if kind.rhythm is not None:
        edges += rhythm_edges(facts, at)
    if kind.turn is not None:
        edges += turn_edges(facts, at)
    return edges


def _escalation(facts: Facts, at: int) -> Json:
    return {
        "asks": [
            {
                "who": ask.who,
                "from": instant_text(ask.from_ms),
                "due": instant_text(ask.due_ms),
                "state": ask.state.value,
                "answers": [said.hash.hex() for said in ask.answers],
            }
            for ask in asks(facts, at)
        ]
    }


def _rhythm(facts: Facts, at: int) -> Json:
    return {
        "occurrences": [
            {
                "id": found.occurrence.id,
                "on": found.occurrence.on,
                "due": instant_text(found.occurrence.due_ms),
                "state": found.state.value,
                "answered": list(found.answered),
                "missing": list(found.missing),
            }
            for found in standing_at(facts, at)
        ]
    }


def _turn(facts: Facts, at: int) -> Json:
    counted = served(facts)
    now = period_at(facts, at)
    return {
        "now": now.number if now else None,
        "periods": [
            {
                "number": period.number,
                "on": period.on,
                "until": instant_text(period.end_ms),
                "holder": period.holder,
                "taken": period.number in counted.periods,
            }
            for period in periods_from(facts, at)
        ],
        "served": [{"who": item, "count": count} for item, count in counted.counts.items()],
    }


def _ledger(facts: Facts, at: int) -> Json:
    return {
        "lines": [
            {
                "id": line.said.hash.hex(),
                "statement": line.said.name,
                "unit": line.unit,
                "amount": micro_text(line.micro),
                "reversed": line.is_reversed,
            }
            for line in lines(facts)
        ],
        "totals": _sums(totals(facts)),
        "spent": _sums(spent(facts, at)),
        "balance": _sums(balance(facts, at)),
    }


def _sums(sums: Mapping[str, int]) -> dict[str, str]:
    return {unit: micro_text(micro, digits_min=_digits(unit)) for unit, micro in sums.items()}


def _digits(unit: str) -> int:
    return _CENT_DIGITS if len(unit) == 3 and unit.isupper() else 0


def _readings(facts: Facts) -> Json:
    last = {reading.said.hash for reading in newest(facts).values()}
    return {
        "standing": standing(facts).value,
        "readings": [
            {
                "id": one.said.hash.hex(),
                "group": one.said.author.group.hex(),
                "on": one.said.arg("on"),
                "value": micro_text(one.value[1]) if one.value else None,
                "unit": one.value[0] if one.value else "",
                "corrected": one.is_corrected,
                "newest": one.said.hash in last,
            }
            for one in readings(facts)
        ],
    }


def _round(facts: Facts) -> Json:
    closed = is_closed(facts)
    return {
        "closed": closed,
        "points_max": POINTS_MAX,
        "weights": {name: micro_text(micro) for name, micro in weights(facts).items()},
        "outcome": outcome(facts),
        "ranking": [
            {
                "candidate": one.candidate,
                "sum": micro_text(one.micro) if closed else None,
                "scorers": one.scorers,
                "served": one.served,
            }
            for one in (ranking(facts) if closed else sorted(ranking(facts), key=lambda one: one.candidate))
        ],
    }


def _deciding(facts: Facts, at: int) -> Json:
    found = heard(facts, at)
    told: Json = {**ballot(facts), "opened": found is not None, "was_opened": was_opened(facts)}
    if found is None:
        return told
    closes, ends = times_told(facts)
    return told | {
        "closes": closes,
        "ends": ends,
        "closed": at >= found.closes_ms,
        "over": not found.missing or at >= found.ends_ms,
        "verdict": found.verdict.value,
        "option": found.option,
        "voices": [
            {
                "group": voice.group.hex(),
                "stance": voice.stance,
                "option": voice.option,
                "ids": [said.hash.hex() for said in voice.said],
            }
            for voice in found.voices
        ],
        "missing": [group.hex() for group in found.missing],
        "late": [{"group": said.author.group.hex(), "id": said.hash.hex()} for said in found.late],
        "unheard": [
            {"group": said.author.group.hex(), "id": said.hash.hex(), "why": why.value}
            for said, why in found.unheard
        ],
        "outcomes": [said.hash.hex() for said in found.outcomes],
        "early": [said.hash.hex() for said in found.early],
        "contests": [said.hash.hex() for said in found.contests],
    }


def _signing(facts: Facts) -> Json:
    return {
        "opened": signing.is_open(facts),
        "was_opened": signing.was_opened(facts),
        "needed": signing.needed(facts),
        "parties": [
            {
                "group": party.group.hex(),
                "stance": party.stance.value,
                "ids": [said.hash.hex() for said in party.said],
            }
            for party in signing.parties(facts)
        ],
    }


def _activation(facts: Facts) -> Json:
    return {
        "phase": activation.phase(facts).value,
        "set_off": [said.hash.hex() for said in activation.last_set_off(facts)],
        "stood_down": [said.hash.hex() for said in activation.to_debrief(facts)],
        "drills": [said.hash.hex() for said in activation.last_drills(facts)],
        "lists": [
            {
                "field": path,
                "steps": [
                    {
                        "text": step.text,
                        "done": [
                            {"group": said.author.group.hex(), "id": said.hash.hex()} for said in step.done
                        ],
                    }
                    for step in steps
                ],
            }
            for path, steps in activation.steps(facts).items()
        ],
    }


def _moved(original: Facts) -> Json:
    """Tell by overlay the fields of which lines moved under it, whether anybody accepted them or not."""
    told: Counter[bytes | None] = Counter()
    found: Json = {}
    for overlay in overlays_of(original):
        told[overlay.owner] += 1
        if told[overlay.owner] <= OVERLAYS_MAX:
            fields = against(overlay).fields
            found[overlay.id.hex()] = [path for path, over in fields.items() if over.moved]
    return {name: paths for name, paths in found.items() if paths}


def _referrals(facts: Facts, at: int) -> list[Json]:
    found = []
    for said in referrals(facts):
        allowed = sendable(facts, _group(said.arg("to")), at)
        found.append(
            {
                "id": said.hash.hex(),
                "to": said.arg("to"),
                "parts": list(allowed.parts),
                "fields": list(allowed.fields),
                "why": allowed.why,
            }
        )
    return found


def _group(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""


def _overlay(overlay: Facts, notes: Mapping[str, str | None], at: int, *, with_fields: bool) -> Json:
    found = overlay_view(overlay, notes)
    return {
        "id": overlay.id.hex(),
        "author": overlay.owner.hex() if overlay.owner else "",
        "language": overlay.value("language") or "",
        "stance": overlay.value("stance") or "",
        "state": state_of(overlay, at),
        "fields": {path: _over(over) for path, over in found.fields.items()} if with_fields else {},
        "signed": _readers(readers(overlay) if is_reviewed(overlay) else found.signed),
        "unreadable": list(found.unreadable),
        **({"stops": _stops(overlay), "usable": is_usable(overlay)} if is_reviewed(overlay) else {}),
    }


def _readers(signed: Iterable[Said]) -> list[Json]:
    """Tell each reader once, by their last word, and of one group no more than READERS_MAX."""
    by_group: defaultdict[bytes, dict[str, Said]] = defaultdict(dict)
    for said in signed:
        known = by_group[said.author.group]
        known.pop(said.arg("reviewer"), None)
        known[said.arg("reviewer")] = said
    return [
        {"group": group.hex(), "reviewer": reviewer, "id": said.hash.hex()}
        for group, known in by_group.items()
        for reviewer, said in list(known.items())[-READERS_MAX:]
    ]


def _stops(facts: Facts) -> list[Json]:
    """Tell the last word of each group that stands: nobody fills others' screens by saying it again and again."""
    last = {said.author.group: said for said in stops(facts)}
    return [
        {"group": group.hex(), "reason": said.arg("reason"), "id": said.hash.hex()}
        for group, said in last.items()
    ]


def _over(over: Over) -> Json:
    return {"text": over.text, "moved": [{"old": moved.old, "new": moved.new} for moved in over.moved]}
