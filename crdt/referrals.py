"""What of a record may be sent to another group: exactly what was consented to, and never anything else.

Consent is a fact of the record: whether it was given, to which groups, for which parts, until when. Where one of these
is missing, contested or unreadable, nothing may be sent. The private margin is in no part that consent can name.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from crdt.kind import FieldType
from crdt.moments import Moment
from crdt.states import Facts, Said

# What a lesson takes of a case: its fields, and the fields of the case.
LESSON_TAKES: Mapping[str, str] = MappingProxyType({"happened": "summary", "setting": "type"})
STRUCK = "…"
_WORD_CHARS_MIN = 3


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
    return {name: found[path] for name, path in LESSON_TAKES.items() if isinstance(found.get(path), str)}


def struck_out(text: str, values: Iterable[str], names: Iterable[str] = ()) -> tuple[str, int]:
    """Return a text without ``values`` and ``names`` and the longer words of names, and how many places were struck.

    Letters count in either case. Where something can't be struck, because it is the mark itself, nothing is left.
    """
    text = _composed(text)
    called = {_composed(name) for name in names if name.strip()}
    whole = called | {_composed(value) for value in values if value.strip()}
    words = {word for name in called for word in re.findall(r"\w+", name) if len(word) >= _WORD_CHARS_MIN}
    patterns = [re.escape(value) for value in _longest_first(whole)]
    patterns += [rf"\b{re.escape(word)}\b" for word in _longest_first(words)]
    if not patterns:
        return text, 0
    struck, count = re.subn("|".join(patterns), STRUCK, text, flags=re.IGNORECASE)
    if any(value.casefold() in struck.casefold() for value in whole):
        return "", count
    return struck, count


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip())


def _longest_first(values: Iterable[str]) -> list[str]:
    """Order values so that no rest of a longer one stays behind."""
    return sorted(values, key=lambda value: (-len(value), value))


def _many(facts: Facts, path: str) -> frozenset[str]:
    field = facts.kind.field(path) if facts.kind else None
    if field is None or field.type is FieldType.LONG_TEXT:
        return frozenset()
    registers = facts.registers
    return frozenset(value for name in registers.below(path) for value in registers.values(name))
