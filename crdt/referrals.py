"""What of a record may be sent to another group: exactly what was consented to, and never anything else.

Consent is a fact of the record: whether it was given, to which groups, for which parts, until when. Where one of these
is missing, contested or unreadable, nothing may be sent. The private margin is in no part that consent can name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crdt.kind import FieldType
from crdt.moments import Moment
from crdt.states import Facts, Said


@dataclass(frozen=True, slots=True, kw_only=True)
class Referrals:
    """A kind's referrals: paths of the consent, and the fields that make up each part that consent may name."""

    consent: str = "consent"
    to: str = "consent_to"
    parts: str = "consent_parts"
    until: str = "consent_until"
    refer: str = "refer"
    sends: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sendable:
    """What may be sent: names of parts and paths of fields; ``why`` is a message id when it is nothing, else empty."""

    parts: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    why: str = ""


def sendable(facts: Facts, group: bytes, at: int) -> Sendable:
    """Return what of a record may be sent to ``group`` at ``at`` (milliseconds since 1970)."""
    declared = facts.kind.referrals if facts.kind else None
    if declared is None or facts.value(declared.consent) != "yes":
        return Sendable(why="referral-no-consent")
    if group.hex() not in _many(facts, declared.to):
        return Sendable(why="referral-other-group")
    if facts.registers.values(declared.until):
        until = facts.read(declared.until)
        if not isinstance(until, Moment) or at >= until.end_ms:
            return Sendable(why="referral-consent-over")
    named = _many(facts, declared.parts)
    parts = tuple(part for part, _ in declared.sends if part in named)
    fields = tuple(path for part, paths in declared.sends if part in named for path in paths)
    return Sendable(parts=parts, fields=fields, why="" if parts else "referral-no-consent")


def referrals(facts: Facts) -> tuple[Said, ...]:
    """Return the referrals that were made, in canonical order."""
    declared = facts.kind.referrals if facts.kind else None
    return facts.said(declared.refer) if declared else ()


def fill_parts(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the argument ``parts`` of a referral: what may be sent to the group that it names, empty for nothing."""
    try:
        group = bytes.fromhex(args.get("to", "").strip())
    except ValueError:
        group = b""
    return {"parts": "; ".join(sendable(facts, group, at if at is not None else facts.started_ms or 0).parts)}


def lesson_of(view: Mapping[str, object]) -> dict[str, str]:
    """Return fields for a lesson from a case's view, for people to redact: no names, contacts, margin or notes.

    The title is left out too, since it often holds a name.
    """
    fields = view.get("fields")
    found = fields if isinstance(fields, Mapping) else {}
    pairs = (("happened", "summary"), ("setting", "type"))
    return {name: found[path] for name, path in pairs if isinstance(found.get(path), str)}


def _many(facts: Facts, path: str) -> frozenset[str]:
    field = facts.kind.field(path) if facts.kind else None
    if field is None or field.type is FieldType.LONG_TEXT:
        return frozenset()
    registers = facts.registers
    return frozenset(value for name in registers.below(path) for value in registers.values(name))
