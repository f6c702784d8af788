"""Reviewing: who else read the wording that stands, and who says that it must not be used.

What is said in public is read first by somebody who didn't write it: another group, another member, or the reviewer
whom a sign-off names. A sign-off is bound to the wording; on a changed one, or where words met, it is asked anew. A
word not to use it stands whatever is changed, until its own group, or the record's, takes it back and had seen it.

An overlay is reviewed where its base is. Its base's group says whether it is in use at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crdt.kind import BASE, By, Field, FieldType, Statement, lines_field
from crdt.states import Facts, Said
from identity.errors import Refused

if TYPE_CHECKING:
    from crdt.changes import PlannedSay

SIGN_OFF = "sign-off"
STOP = "do-not-use"
LIFT = "use-again"
USE = "use"
_Writers = frozenset[tuple[bytes, bytes | None]]
_REASON = Field(name="reason", required=True, multiline=True, chars_max=4_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewing:
    """A kind's reviewing: where the language of its wording stands."""

    language: str = "language"


def is_reviewed(facts: Facts) -> bool:
    """Tell whether the wording of a record is reviewed at all: by its kind, an overlay by that of its base."""
    if facts.kind is None or facts.kind.reviewing is None:
        return False
    if lines_field(facts.kind) is None:
        return True
    original = facts.linked(BASE)
    return original is not None and original.kind is not None and original.kind.reviewing is not None


def readers(facts: Facts) -> tuple[Said, ...]:
    """Return the sign-offs on the wording that stands, by somebody else than who wrote it; none where words met."""
    said = () if _has_met(facts) else facts.said(SIGN_OFF)
    wrote = _writers(facts) if said else frozenset()
    return tuple(one for one in said if _is_by_another(one, wrote))


def was_read(facts: Facts) -> bool:
    """Tell whether somebody else signed any wording off."""
    signed = [said for said in facts.all_said() if said.name == SIGN_OFF and not said.flaw]
    wrote = _writers(facts) if signed else frozenset()
    return any(_is_by_another(said, wrote) for said in signed)


def stops(facts: Facts) -> tuple[Said, ...]:
    """Return the words not to use it that nobody took back by right."""
    said = facts.said(STOP)
    lifts = facts.said(LIFT) if said else ()
    if not lifts:
        return said
    # Who said it may take it back, and whoever made the record.
    lifted = {
        group: facts.seen_by(lift for lift in lifts if lift.author.group in (group, facts.owner))
        for group in {stop.author.group for stop in said}
    }
    return tuple(stop for stop in said if not lifted[stop.author.group](stop))


def reviewing_state(facts: Facts) -> str:
    """Return do-not-use, in-use, reviewed, changed or draft, of an original."""
    if stops(facts):
        return "do-not-use"
    if readers(facts):
        return "in-use" if facts.said(USE) else "reviewed"
    return "changed" if was_read(facts) else "draft"


def check_effect(
    facts: Facts, said: PlannedSay, group: bytes, member: bytes | None, *, moved: bool = False
) -> None:
    """Raise Refused for what would come to nothing: signing own words off, taking back what others said.

    Whoever wrote a version says by a sign-off that it stands though its original moved.
    """
    if not is_reviewed(facts):
        return
    if said.statement == SIGN_OFF and not moved:
        if not _is_other(group, member, dict(said.args).get("reviewer", ""), _writers(facts)):
            raise Refused("reviewing-own-words")
    if said.statement == LIFT and group not in (facts.owner, *(stop.author.group for stop in stops(facts))):
        raise Refused("reviewing-not-yours")


def fill_stop(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused where nobody reviews what is said."""
    if not is_reviewed(facts):
        raise Refused("reviewing-not-here")
    return {}


def fill_lift(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused where nobody said not to use it."""
    if not stops(facts):
        raise Refused("reviewing-not-stopped")
    return {}


def fill_use(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Raise Refused before anybody else has read it."""
    if not readers(facts):
        raise Refused("reviewing-unread")
    return {}


def signing_off(*binds: str) -> Statement:
    """Return the statement by which somebody signs off the wording of the fields at ``binds``."""
    return Statement(
        name=SIGN_OFF,
        by=By.ANY,
        binds=binds,
        args=(Field(name="reviewer", type=FieldType.PERSON), Field(name="note")),
    )


STOPPING = (
    Statement(name=STOP, by=By.ANY, args=(_REASON,), fills=fill_stop),
    Statement(name=LIFT, by=By.ANY, args=(_REASON,), fills=fill_lift),
)
USING = Statement(name=USE, by=By.OWNER, args=(Field(name="note"),), fills=fill_use)


def _is_by_another(said: Said, wrote: _Writers) -> bool:
    return _is_other(said.author.group, said.author.member, said.arg("reviewer"), wrote)


def _is_other(group: bytes, member: bytes | None, reviewer: str, wrote: _Writers) -> bool:
    """Tell whether a reader is somebody else than who wrote: of their own group, by name or another member."""
    if reviewer.strip() or group not in {one for one, _ in wrote}:
        return True
    return member is not None and (group, member) not in wrote


def _has_met(facts: Facts) -> bool:
    """Tell whether several values stand in a field of the wording."""
    return any(facts.registers.contested(path) for path in _wording(facts))


def _writers(facts: Facts) -> _Writers:
    written = (one for path in _wording(facts) for one in facts.registers.standing(path))
    return frozenset((one.author.group, one.author.member) for one in written)


def _wording(facts: Facts) -> list[str]:
    """Return the paths of the registers to which a sign-off is bound."""
    declared = facts.kind.statement(SIGN_OFF) if facts.kind else None
    stems = declared.binds if declared else ()
    return [path for stem in stems for path in (stem, *facts.registers.below(stem))]
