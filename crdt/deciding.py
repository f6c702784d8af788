"""Deciding: who has a voice, how the voices stand, which of them don't count and why, and what they come to.

A voice is a statement of a group that decides. It counts when its author had seen an opening, and by its own clock it
was made before the close; each group's last one counts. Of two that a group made apart neither is agreement; an
objection among them stands.

An outcome holds from the end of the grace on, or at once where every group had spoken (of those stated sooner the last
EARLY_MAX are asked), and it rests on the voices that its author had seen. Others that were signed in time are *late*:
told beside it, and a reason to contest. A voice whose author had seen the outcome, or had said something after the
close before, doesn't count, whatever its clock says. Until somebody states an outcome nothing tells a clock that was
set back from an honest one.

Voices are open as they are said: nothing here is secret, or hidden until the close.

method      carries when enough groups spoke (the quorum) and …
consent     somebody agrees and nobody objects
consensus   every group has spoken, somebody agrees and nobody objects
majority    more than half of those who agree or object are for it, or for one option
advice      always: the keeper decides, objections are told beside the outcome
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from crdt.kind import CONTESTED
from crdt.moments import Moment, instant_text
from crdt.spans import DAY_MS, read_length
from crdt.states import Facts, Said, micro_of, sole
from crdt.values import MICRO, Span
from identity.errors import Refused

METHODS = ("consent", "consensus", "majority", "advice")
EARLY_MAX = 32
GRACE_MS = 3 * DAY_MS
_NEVER_MS = 2**62
_WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding:
    """A kind's deciding: paths of its fields, and the names of its statements."""

    deciders: str = "deciders"
    method: str = "method"
    options: str = "options"
    quorum: str = "quorum"
    closes: str = "closes"
    grace: str = "grace"
    open: str = "open"
    agree: str = "agree"
    aside: str = "stand-aside"
    object: str = "object"
    take_back: str = "take-back"
    outcome: str = "outcome"
    contest: str = "contest"

    @property
    def voices(self) -> tuple[str, ...]:
        """The names of the statements that are voices."""
        return (self.agree, self.aside, self.object, self.take_back)


class Unheard(Enum):
    """Why a voice that its group had a right to doesn't count."""

    EARLIER_WORDING = "earlier-wording"
    NOT_OPEN = "not-open"
    TOO_LATE = "too-late"
    AFTER_OUTCOME = "after-outcome"
    NO_OPTION = "no-option"
    NO_REASON = "no-reason"


class Verdict(Enum):
    """What the voices come to; LAPSED: too few spoke."""

    CARRIED = "carried"
    BLOCKED = "blocked"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """A group's last word: its statements, more than one where they were made apart, and the option it is for.

    ``stance`` is the name of the statement, CONTESTED for several; ``objects``: an objection is among them.
    """

    group: bytes
    said: tuple[Said, ...]
    stance: str
    option: str
    objects: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """How an opened decision stands at a time.

    ``voices`` are those that the outcome rests on, before it all that count; ``late``: signed in time, and not seen by
    who stated the outcome. ``early``: outcomes that don't hold, stated before their time. ``closes_ms``: no voice
    counts from then on; ``ends_ms``: the end of the grace.
    """

    deciders: tuple[bytes, ...]
    voices: tuple[Voice, ...]
    late: tuple[Said, ...]
    unheard: tuple[tuple[Said, Unheard], ...]
    outcomes: tuple[Said, ...]
    early: tuple[Said, ...]
    contests: tuple[Said, ...]
    verdict: Verdict
    option: str
    closes_ms: int
    ends_ms: int

    @property
    def missing(self) -> tuple[bytes, ...]:
        """The groups that have not spoken, or not clearly."""
        spoken = {voice.group for voice in self.voices if voice.stance != CONTESTED}
        return tuple(group for group in self.deciders if group not in spoken)


def decision_state(facts: Facts, at: int) -> str:
    """Return draft, advice, open, grace, closed, decided, blocked, lapsed, withdrawn or contested."""
    last = _last_turn(facts)
    if last in (_WITHDRAW, CONTESTED):
        return "withdrawn" if last == _WITHDRAW else CONTESTED
    found = heard(facts, at)
    if found is None:
        return "advice" if facts.said("ask-advice", "advise") else "draft"
    if found.outcomes:
        return _decided(found)
    if at < found.closes_ms:
        return "open"
    if at < found.ends_ms:
        return "grace"
    return "closed" if found.verdict is Verdict.CARRIED else found.verdict.value


def heard(facts: Facts, at: int) -> Heard | None:
    """Return how a decision stands at ``at`` (milliseconds since 1970), None while it isn't opened."""
    if not facts.said(_declared(facts).open):
        return None
    return _Hearer(facts, at).heard()


def ballot(facts: Facts) -> Mapping[str, object]:
    """Return by which method, with which quorum and among which options a decision is made, as its fields stand."""
    declared = _declared(facts)
    return {
        "method": _method(facts),
        "quorum": _quorum(facts),
        "options": list(facts.many(declared.options)),
        "deciders": list(facts.groups(declared.deciders)),
    }


def was_opened(facts: Facts) -> bool:
    """Tell whether somebody opened it by right, also on a wording or terms that stand no more."""
    return bool(_openings(facts))


def times_told(facts: Facts) -> tuple[str, str]:
    """Return until when groups can speak, and until when late voices may come: a last day each, or an instant."""
    closes = facts.read(_declared(facts).closes)
    _, ends = _times(facts)
    if not isinstance(closes, Moment):
        return "", ""
    return closes.text, instant_text(ends - 1)[:10] if closes.all_day else instant_text(ends)


def deciding_edges(facts: Facts) -> Iterator[int]:
    """Yield the instants at which time alone moves a decision."""
    closes, ends = _times(facts)
    if closes < _NEVER_MS:
        yield from (closes, ends)


def fill_open(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused for a decision that nobody could make as it is written."""
    declared = _declared(facts)
    deciders = facts.many(declared.deciders)
    closes, _ = _times(facts)
    if not deciders:
        raise Refused("decision-deciders-missing")
    if closes == _NEVER_MS:
        raise Refused("decision-closes-missing")
    if at is not None and at >= closes:
        raise Refused("decision-closes-past")
    if _quorum(facts) > len(deciders):
        raise Refused("decision-quorum-beyond", quorum=_quorum(facts), count=len(deciders))
    return {}


def fill_voice(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused for a voice that nobody asks for: before the opening, after the close, on what was withdrawn."""
    found = heard(facts, at if at is not None else -_NEVER_MS)
    if found is None or _last_turn(facts) == _WITHDRAW:
        raise Refused("decision-not-open")
    if found.outcomes or (at is not None and at >= found.closes_ms):
        raise Refused("decision-closed")
    return {}


def fill_agree(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the option in stored form; raise Refused for what wouldn't count."""
    fill_voice(facts, args, at)
    return _option(facts, args, facts.many(_declared(facts).options))


def fill_outcome(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the option in stored form; raise Refused for an outcome that wouldn't hold."""
    if heard(facts, 0) is None or _last_turn(facts) == _WITHDRAW:
        raise Refused("decision-not-open")
    found = _Hearer(facts, at if at is not None else _NEVER_MS).heard(anew=True)
    if found.missing and at is not None and at < found.ends_ms:
        raise Refused("decision-not-over")
    if any(voice.objects for voice in found.voices) and not args.get("objections", "").strip():
        raise Refused("decision-objections-unanswered")
    options = facts.many(_declared(facts).options)
    if _method(facts) != "advice":
        options = (found.option,) if found.option else ()
    return _option(facts, args, options)


def _option(facts: Facts, args: Mapping[str, str], known: tuple[str, ...]) -> Mapping[str, str]:
    given = args.get("option", "").strip()
    if not known:
        return {"option": ""}
    if len(known) == 1 and not given:
        return {"option": known[0]}
    if given not in known:
        raise Refused("decision-option-unknown", known="; ".join(known))
    return {"option": given}


class _Hearer:
    """Hears the voices of one decision at one time; each question about the record is asked once."""

    def __init__(self, facts: Facts, at: int) -> None:
        self._facts = facts
        self._at = at
        self._declared = _declared(facts)
        self._closes, self._ends = _times(facts)
        self._deciders = tuple(bytes.fromhex(one) for one in facts.groups(self._declared.deciders))
        self._unheard: list[tuple[Said, Unheard]] = []
        self._early: list[Said] = []

    def heard(self, *, anew: bool = False) -> Heard:
        """Return how it stands; ``anew``: with the late voices, as for an outcome that is stated now."""
        timely = self._timely()
        outcomes = self._outcomes(timely)
        counted = self._before(timely, outcomes)
        seen = self._facts.seen_by(outcomes)
        known = [said for said in counted if anew or not outcomes or seen(said)]
        voices = self._voices(known)
        option, verdict = self._count(voices)
        return Heard(
            deciders=self._deciders,
            voices=voices,
            late=tuple(said for said in counted if not seen(said)) if outcomes else (),
            unheard=self._unheard_yet(counted),
            outcomes=outcomes,
            early=tuple(self._early),
            contests=tuple(said for said in self._facts.said(self._declared.contest) if not seen(said)),
            verdict=verdict,
            option=option,
            closes_ms=self._closes,
            ends_ms=self._ends,
        )

    def _timely(self) -> list[Said]:
        """Return the voices that were made while it was open, as far as they themselves tell."""
        begun = self._facts.having_seen(_openings(self._facts))
        options = self._facts.many(self._declared.options)
        found = []
        for said in self._facts.all_said():
            if said.flaw or said.name not in self._declared.voices:
                continue
            why = self._why_unheard(said, begun, options)
            if why is None:
                found.append(said)
            else:
                self._unheard.append((said, why))
        return self._unless_clocks_turned_back(found)

    def _why_unheard(
        self, said: Said, begun: Callable[[Said], bool], options: tuple[str, ...]
    ) -> Unheard | None:
        if said.earlier_wording:
            return Unheard.EARLIER_WORDING
        if not begun(said):
            return Unheard.NOT_OPEN
        if said.claimed_ms >= self._closes:
            return Unheard.TOO_LATE
        if options and said.name == self._declared.agree and said.arg("option") not in options:
            return Unheard.NO_OPTION
        if said.name == self._declared.object and not said.arg("reason").strip():
            return Unheard.NO_REASON
        return None

    def _unless_clocks_turned_back(self, found: list[Said]) -> list[Said]:
        """Leave out voices of groups whose own earlier words say that it was closed by then."""
        over: defaultdict[bytes, list[Said]] = defaultdict(list)
        for said in self._facts.all_said():
            if said.claimed_ms >= self._closes:
                over[said.author.group].append(said)
        knew = {group: self._facts.having_seen(words) for group, words in over.items()}
        late = [one for one in found if one.author.group in knew and knew[one.author.group](one)]
        self._unheard += [(said, Unheard.TOO_LATE) for said in late]
        left_out = {said.hash for said in late}
        return [said for said in found if said.hash not in left_out]

    def _outcomes(self, timely: list[Said]) -> tuple[Said, ...]:
        """Return the last outcomes that hold: of this opening, and not stated before its time."""
        openings = self._facts.said(self._declared.open)
        begun, reopened = self._facts.having_seen(openings), self._facts.seen_by(openings)
        stated = self._facts.said(self._declared.outcome)
        ours = [one for one in stated if begun(one) and not reopened(one)]
        early = [one for one in ours if not self._is_over(one)]
        # Whoever states outcomes without end doesn't make the others count the voices as often.
        complete = {one.hash for one in early[-EARLY_MAX:] if self._all_had_spoken(one, timely)}
        self._early = [one for one in early if one.hash not in complete]
        return self._facts.heads(one for one in ours if self._is_over(one) or one.hash in complete)

    def _is_over(self, outcome: Said) -> bool:
        return self._at >= self._ends and outcome.claimed_ms >= self._ends

    def _all_had_spoken(self, outcome: Said, timely: list[Said]) -> bool:
        seen = self._facts.seen_by([outcome])
        voices = self._voices([said for said in timely if seen(said)])
        return {voice.group for voice in voices if voice.stance != CONTESTED} >= set(self._deciders)

    def _before(self, timely: list[Said], outcomes: tuple[Said, ...]) -> list[Said]:
        """Leave out voices whose authors knew an outcome already."""
        knew = self._facts.having_seen(outcomes)
        self._unheard += [(said, Unheard.AFTER_OUTCOME) for said in timely if outcomes and knew(said)]
        return [said for said in timely if not (outcomes and knew(said))]

    def _unheard_yet(self, counted: list[Said]) -> tuple[tuple[Said, Unheard], ...]:
        """Return what doesn't count, without what its group said again since so that it does."""
        words: defaultdict[bytes, list[Said]] = defaultdict(list)
        for said in counted:
            words[said.author.group].append(said)
        again = {group: self._facts.seen_by(said) for group, said in words.items()}
        return tuple(
            (said, why)
            for said, why in self._unheard
            if said.author.group not in again or not again[said.author.group](said)
        )

    def _voices(self, counted: Iterable[Said]) -> tuple[Voice, ...]:
        """Return the last word of each group that has a voice, in the order in which the groups are listed."""
        words: defaultdict[bytes, list[Said]] = defaultdict(list)
        for said in counted:
            words[said.author.group].append(said)
        found = ((group, self._facts.heads(words[group])) for group in self._deciders if group in words)
        voices = (self._voice(group, last) for group, last in found)
        return tuple(voice for voice in voices if voice.stance != self._declared.take_back)

    def _voice(self, group: bytes, last: tuple[Said, ...]) -> Voice:
        options = self._facts.many(self._declared.options)
        option = sole(said.arg("option") for said in last) if options else ""
        stance = CONTESTED if option == CONTESTED else sole(said.name for said in last)
        objects = any(said.name == self._declared.object for said in last)
        option = "" if stance == CONTESTED else option
        return Voice(group=group, said=last, stance=stance, option=option, objects=objects)

    def _count(self, voices: tuple[Voice, ...]) -> tuple[str, Verdict]:
        """Return the option that the voices carry, where there are options, and what they come to."""
        spoken = [voice for voice in voices if voice.stance != CONTESTED]
        method = _method(self._facts)
        needed = len(self._deciders) if method == "consensus" else _quorum(self._facts)
        if len(spoken) < max(1, needed):
            return "", Verdict.LAPSED
        agree = Counter(voice.option for voice in spoken if voice.stance == self._declared.agree)
        objections = sum(voice.objects for voice in voices)
        option, most = min(agree.items(), key=lambda one: (-one[1], one[0]), default=("", 0))
        if method == "majority":
            carried = 2 * most > agree.total() + objections
        else:
            carried = method == "advice" or (len(agree) == 1 and not objections)
        return (option, Verdict.CARRIED) if carried else ("", Verdict.BLOCKED)


def _decided(found: Heard) -> str:
    """Return the state of what has an outcome."""
    words = {(said.arg("option"), said.arg("decided")) for said in found.outcomes}
    if found.contests or len(words) > 1:
        return CONTESTED
    if found.verdict is not Verdict.CARRIED:
        return str(found.verdict.value)
    option = found.outcomes[0].arg("option")
    return "decided" if not found.option or option == found.option else CONTESTED


def _declared(facts: Facts) -> Deciding:
    found = facts.kind.deciding if facts.kind else None
    return found or Deciding()


def _last_turn(facts: Facts) -> str:
    """Return which was said last: that it opens, or that it is withdrawn."""
    return sole(said.name for said in facts.latest(_declared(facts).open, _WITHDRAW))


def _openings(facts: Facts) -> tuple[Said, ...]:
    name = _declared(facts).open
    return tuple(said for said in facts.all_said() if said.name == name and not said.flaw)


def _method(facts: Facts) -> str:
    found = facts.value(_declared(facts).method)
    return found if found is not None and found in METHODS else METHODS[0]


def _quorum(facts: Facts) -> int:
    found = micro_of(facts.read(_declared(facts).quorum))
    return max(1, found[1] // MICRO) if found else 1


def _times(facts: Facts) -> tuple[int, int]:
    """Return when it closes and when the grace ends, in milliseconds since 1970."""
    declared = _declared(facts)
    closes, grace = facts.read(declared.closes), facts.read(declared.grace)
    if not isinstance(closes, Moment):
        return _NEVER_MS, _NEVER_MS
    length = read_length(grace.length) if isinstance(grace, Span) else None
    return closes.end_ms, closes.end_ms + (length.about_ms if length else GRACE_MS)
