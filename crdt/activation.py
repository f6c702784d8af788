"""Activation: which plan is carried out now, who set it off, who has done what of its lists, whether it is over.

A plan is active while somebody set it off and nobody who knew of that stood it down. Two groups that set it off apart
both did; who stands it down ends what they had seen, so nothing is over before everybody who set it off is answered.
Only causality tells that, never a clock.

A step is a line of a list. Each group says for itself that it has done one, or not after all; what counts is what
was said since the plan was last set off by somebody who knew that it had been stood down before.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from itertools import islice

from crdt.rhythm import fill_occurrence, occurrence_at
from crdt.states import Facts, Said
from identity.errors import Refused

# More than a list within its bound has, of lines that say anything.
STEPS_MAX = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Activation:
    """A kind's activation: paths of its lists, first to last, and of its triggers; the names of its statements."""

    lists: tuple[str, ...] = ("first_hour", "first_day", "first_week")
    triggers: str = "triggers"
    activate: str = "activate"
    did: str = "did"
    undone: str = "undone"
    stand_down: str = "stand-down"
    debrief: str = "debrief"
    drill: str = "drill"
    open: str = "open"


class Phase(Enum):
    """RESTING, ACTIVE, STOOD_DOWN and still to be talked over, or DEBRIEFED and neither drilled nor opened since."""

    RESTING = "resting"
    ACTIVE = "active"
    STOOD_DOWN = "stood-down"
    DEBRIEFED = "debriefed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a list, and the statements of the groups that have done it."""

    text: str
    done: tuple[Said, ...]


def phase(facts: Facts) -> Phase:
    """Return how the plan stands, whatever the time."""
    declared = _declared(facts)
    if set_off(facts):
        return Phase.ACTIVE
    if to_debrief(facts):
        return Phase.STOOD_DOWN
    last = {said.name for said in facts.latest(declared.debrief, declared.drill, declared.open)}
    return Phase.DEBRIEFED if last == {declared.debrief} and _ended(facts) else Phase.RESTING


def set_off(facts: Facts) -> tuple[Said, ...]:
    """Return by which statements the plan was set off and isn't stood down."""
    activations = _activations(facts)
    ended = facts.seen_by(_ended(facts)) if activations else None
    return tuple(said for said in activations if ended and not ended(said))


def to_debrief(facts: Facts) -> tuple[Said, ...]:
    """Return the statements that stood it down and that nobody has talked over since."""
    ended = _ended(facts)
    if not ended:
        return ()
    told = facts.seen_by(facts.said(_declared(facts).debrief))
    return tuple(said for said in facts.heads(ended) if not told(said))


def last_set_off(facts: Facts) -> tuple[Said, ...]:
    """Return by which statements the plan was set off this time, else the last time: the last word of each group."""
    by_group: defaultdict[bytes, list[Said]] = defaultdict(list)
    for said in set_off(facts) or facts.heads(_activations(facts)):
        by_group[said.author.group].append(said)
    return tuple(said for last in facts.heads_by(by_group).values() for said in last)


def steps(facts: Facts) -> dict[str, tuple[Step, ...]]:
    """Return the steps by the path of their list, with who did each this time, else the last time."""
    done = _done(facts)
    return {
        path: tuple(Step(text=text, done=done.get((path, text), ())) for text in lines_of(facts, path))
        for path in _declared(facts).lists
    }


def lines_of(facts: Facts, path: str) -> tuple[str, ...]:
    """Return the lines of a list, each once; of several wordings that stand, as many of each.

    Whoever may write in a plan can let very many wordings of very many lines stand: STEPS_MAX are told.
    """
    wordings = facts.registers.values(path)[:STEPS_MAX]
    found: dict[str, None] = {}
    for text in wordings:
        lines = dict.fromkeys(line.strip() for line in text.splitlines())
        found |= dict.fromkeys(islice(filter(None, lines), STEPS_MAX // len(wordings)))
    return tuple(found)


def last_drills(facts: Facts) -> tuple[Said, ...]:
    """Return the drills that nobody who drilled later knew of."""
    return facts.latest(_declared(facts).drill)


def is_drilled(facts: Facts) -> bool:
    """Tell whether somebody drilled what was opened for signing last."""
    declared = _declared(facts)
    since = facts.having_seen(facts.latest(declared.open))
    return any(since(said) for said in facts.said(declared.drill))


def fill_drill(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return which expected drill it was; nothing where none is expected yet."""
    if not args.get("on", "").strip() and (at is None or occurrence_at(facts, at) is None):
        return {}
    return fill_occurrence(facts, args, at)


def fill_step(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the list and the whole words of a step; raise Refused where there is none, or the plan isn't active."""
    if not set_off(facts):
        raise Refused("activation-not-active")
    lists, wanted = _declared(facts).lists, _plain(args.get("step", ""))
    for path in [path for path in lists if args.get("list", "") in ("", _choice(path))]:
        for text in lines_of(facts, path):
            if _plain(text) == wanted:
                return {"list": _choice(path), "step": text}
    raise Refused("activation-step-unknown", step=args.get("step", "")[:80])


def fill_stand_down(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused where the plan isn't active."""
    if not set_off(facts):
        raise Refused("activation-not-active")
    return {}


def fill_debrief(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused while the plan is active, or was never set off."""
    if set_off(facts) or not _ended(facts):
        raise Refused("activation-not-over")
    return {}


def check_rests(facts: Facts) -> None:
    """Raise Refused where the record is a plan that is set off: it must not vanish from those who act on it."""
    if facts.kind is not None and facts.kind.activation is not None and set_off(facts):
        raise Refused("activation-stand-down-first")


def _activations(facts: Facts) -> tuple[Said, ...]:
    return facts.said(_declared(facts).activate)


def _ended(facts: Facts) -> tuple[Said, ...]:
    """Return what stood it down, each by somebody who knew that it was set off."""
    since = facts.having_seen(_activations(facts))
    return tuple(said for said in facts.said(_declared(facts).stand_down) if since(said))


def _done(facts: Facts) -> dict[tuple[str, str], tuple[Said, ...]]:
    """Return who did which step of which list, by the last word of each group."""
    declared = _declared(facts)
    activations = _activations(facts)
    now = set_off(facts) or facts.heads(activations)
    earlier = facts.seen_by(filter(facts.seen_by(now), _ended(facts)))
    since = facts.having_seen(activations)
    words: defaultdict[tuple[str, str, bytes], list[Said]] = defaultdict(list)
    paths = {_choice(path): path for path in declared.lists}
    for said in facts.said(declared.did, declared.undone):
        path = paths.get(said.arg("list"))
        if path and since(said) and not earlier(said):
            words[path, said.arg("step"), said.author.group].append(said)
    known = {(path, text) for path in declared.lists for text in lines_of(facts, path)}
    last_words = facts.heads_by({key: spoken for key, spoken in words.items() if key[:2] in known})
    done: defaultdict[tuple[str, str], list[Said]] = defaultdict(list)
    for (path, text, _), last in last_words.items():
        # Of two words said apart by one group the one that leaves more to do counts.
        if all(said.name == declared.did for said in last):
            done[path, text] += last
    return {step: tuple(found) for step, found in done.items()}


def _choice(path: str) -> str:
    return path.replace("_", "-")


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _declared(facts: Facts) -> Activation:
    found = facts.kind.activation if facts.kind else None
    return found or Activation()
