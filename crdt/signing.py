"""Signing: which parties signed the wording that stands, with which reservations, who signed an earlier one, who left.

A party's last word counts: its signature, or that it leaves. Where two of its devices said both without knowing of each
other, it has said neither. A signature is bound to the wording; on a changed one it is told as earlier, and asked anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from crdt.kind import CONTESTED, By, Field, Statement
from crdt.states import Facts, Said, micro_of, sole
from crdt.values import MICRO
from identity.errors import Refused

_NOTE = Field(name="note", multiline=True, chars_max=2_000)
_REASON = Field(name="reason", required=True, multiline=True, chars_max=4_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """A kind's signing: paths of its fields, and the names of its statements."""

    parties: str = "parties"
    needed: str = "needed"
    replaces: str = "replaces"
    open: str = "open"
    sign: str = "sign"
    leave: str = "leave"
    ask_review: str = "ask-review"
    keep: str = "keep"
    end: str = "end"


class Stance(Enum):
    """Where a party stands; MISSING also where it said two things at once."""

    SIGNED = "signed"
    EARLIER = "earlier"
    LEFT = "left"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One party, where it stands, and the statements by which it said so."""

    group: bytes
    stance: Stance
    said: tuple[Said, ...]


def parties(facts: Facts) -> tuple[Party, ...]:
    """Return where each party stands, in the order in which they are listed."""
    declared = _declared(facts)
    words: defaultdict[str, list[Said]] = defaultdict(list)
    for said in facts.all_said():
        if said.name in (declared.sign, declared.leave) and not said.flaw:
            words[said.author.group.hex()].append(said)
    return tuple(_party(facts, name, facts.heads(words[name])) for name in facts.groups(declared.parties))


def needed(facts: Facts) -> int:
    """Return how many parties have to sign: as many as the field says, else all."""
    found = micro_of(facts.read(_declared(facts).needed))
    return max(1, found[1] // MICRO) if found else max(1, len(facts.groups(_declared(facts).parties)))


def is_signed(facts: Facts) -> bool:
    """Tell whether enough parties signed the wording that stands."""
    return len(_signers(facts)) >= needed(facts)


def signing_state(facts: Facts) -> str:
    """Return draft, signing, changed, in-force, review-due, replaced, ended or contested, whatever the time."""
    declared = _declared(facts)
    last = _last_turn(facts)
    if last in (declared.end, CONTESTED):
        return "ended" if last == declared.end else CONTESTED
    if not last:
        return "changed" if was_opened(facts) else "draft"
    if not is_signed(facts):
        return "signing"
    if _is_replaced(facts):
        return "replaced"
    answered = facts.seen_by(facts.said(declared.keep, declared.open))
    asked = facts.said(declared.ask_review)
    return "in-force" if all(answered(said) for said in asked) else "review-due"


def is_open(facts: Facts) -> bool:
    """Tell whether it was opened on the wording and the terms that stand."""
    return bool(facts.said(_declared(facts).open))


def was_opened(facts: Facts) -> bool:
    """Tell whether it was opened by right, also on a wording that stands no more."""
    return any(said.name == _declared(facts).open and not said.flaw for said in facts.all_said())


def fill_open(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused for what nobody could sign."""
    count = len(facts.groups(_declared(facts).parties))
    if not count:
        raise Refused("agreement-parties-missing")
    if needed(facts) > count:
        raise Refused("agreement-needed-beyond", needed=needed(facts), count=count)
    return {}


def fill_sign(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused while it isn't open for signing, or no more."""
    if _last_turn(facts) in ("", _declared(facts).end):
        raise Refused("agreement-not-open")
    return {}


def _party(facts: Facts, name: str, last: tuple[Said, ...]) -> Party:
    declared, stance = _declared(facts), Stance.MISSING
    match sole(said.name for said in last):
        case declared.leave:
            stance = Stance.LEFT
        case declared.sign:
            stance = Stance.SIGNED if any(said.counts for said in last) else Stance.EARLIER
    return Party(group=bytes.fromhex(name), stance=stance, said=last)


def _is_replaced(facts: Facts) -> bool:
    """Tell whether everybody who signed this one signed another that is in force and says that it replaces it.

    Two that replace each other both stand.
    """
    path, mine = _declared(facts).replaces, facts.kind.name if facts.kind else ""
    others = [one for one in facts.incoming(mine, path) if one.id != facts.id and _stands(one)]
    here = _signers(facts)
    return any(facts.value(path) != one.id.hex() and _signers(one) >= here for one in others)


def _signers(facts: Facts) -> set[bytes]:
    return {party.group for party in parties(facts) if party.stance is Stance.SIGNED}


def _stands(facts: Facts) -> bool:
    return _last_turn(facts) == _declared(facts).open and is_signed(facts)


def _last_turn(facts: Facts) -> str:
    """Return which was said last: that it opens, or that it ends."""
    declared = _declared(facts)
    return sole(said.name for said in facts.latest(declared.open, declared.end))


def _declared(facts: Facts) -> Signing:
    found = facts.kind.signing if facts.kind else None
    return found or Signing()


def tally(facts: Facts, at: int) -> dict[str, int]:
    """Return how many parties signed the wording that stands, how many must, and how many there are."""
    found = parties(facts)
    signed = sum(party.stance is Stance.SIGNED for party in found)
    return {"signed": signed, "needed": needed(facts), "parties": len(found)}


def signing_on(*wording: str) -> tuple[Statement, Statement]:
    """Return the statements by which the fields at ``wording`` are opened for signing, and signed."""
    reservation = Field(name="reservation", multiline=True, chars_max=4_000)
    return (
        Statement(
            name="open", by=By.OWNER, binds=(*wording, "parties", "needed"), args=(_NOTE,), fills=fill_open
        ),
        Statement(
            name="sign",
            by=By.NAMED,
            link="parties",
            binds=wording,
            args=(reservation, _NOTE),
            fills=fill_sign,
        ),
    )


LEAVING = Statement(name="leave", by=By.NAMED, link="parties", args=(_REASON,))
ENDING = Statement(name="end", by=By.OWNER, args=(_REASON,))
