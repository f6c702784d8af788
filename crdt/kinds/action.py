"""A joint action: one plan of several groups.

    idea ──start set, or proposed──▶ proposed ──enough groups agree, none objects──▶ agreed
    agreed ──its time comes──▶ happening ──its time is over──▶ held ──review──▶ reviewed
    any ──call-off by the owner──▶ called-off ──take-up──▶ where it was

What repeats is agreed again after each time; it is held, and reviewed, once the last one is over.
Agreement is bound to aim, time and place: when they change, earlier agreements are shown as such and no longer count.
Each group's overlay (kind ``overlay``) holds its own date, form and wording, and yes, maybe, no or "quietly with you".
A group's last word counts; agreeing and objecting apart (two devices, neither seeing the other) is contested.
"""

from __future__ import annotations

from collections import defaultdict

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.kinds.event import CALENDAR_FIELDS, CALLING_OFF, calling
from crdt.overlays import overlays_of
from crdt.recurrence import repeats, window_at
from crdt.states import Facts, Said, micro_of, sole
from crdt.values import MICRO

_BOUND = ("aim", "start", "end", "place")


def derive(facts: Facts, at: int) -> str:
    """Return the state of a joint action."""
    called = calling(facts)
    if called:
        return called
    stances = _stances(facts)
    if CONTESTED in stances.values():
        return CONTESTED
    agreed = sum(stance == "agree" for stance in stances.values())
    if agreed < _needed(facts) or "object" in stances.values():
        return "proposed" if stances or facts.said("propose") or facts.value("start") else "idea"
    window = window_at(facts, "start", "end", at)
    goes_on = repeats(facts) and window is not None and at < window.end_ms
    if facts.said("review") and not goes_on:
        return "reviewed"
    if window is None or at < window.start_ms:
        return "agreed"
    return "happening" if at < window.end_ms else "held"


def details(facts: Facts, at: int) -> dict[str, int]:
    """Return how many groups agree and object, how many must agree, and what their overlays say."""
    stances = list(_stances(facts).values())
    own: defaultdict[str, set[bytes]] = defaultdict(set)
    for overlay in overlays_of(facts):
        own[overlay.value("stance") or ""].add(overlay.owner or b"")
    coming = {name: len(own[name]) for name in ("yes", "maybe", "no", "quietly")}
    counted = {"agree": stances.count("agree"), "object": stances.count("object"), "needed": _needed(facts)}
    return counted | coming


def _stances(facts: Facts) -> dict[bytes, str]:
    """Return each group's last word: agree, object, or contested."""
    words: defaultdict[bytes, list[Said]] = defaultdict(list)
    for said in facts.said("agree", "object"):
        words[said.author.group].append(said)
    return {group: sole(said.name for said in last) for group, last in facts.heads_by(words).items()}


def _needed(facts: Facts) -> int:
    found = micro_of(facts.read("agreement_of"))
    return max(1, found[1] // MICRO) if found else 1


KIND = Kind(
    name="action",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="aim", multiline=True, chars_max=4_000),
        Field(name="form"),
        *CALENDAR_FIELDS,
        Field(name="pace", multiline=True, chars_max=2_000),
        Field(name="hosts", many=True),
        Field(name="needs", type=FieldType.LINK, many=True),
        Field(name="agreement_of", type=FieldType.QUANTITY),
        Field(name="safety", multiline=True, chars_max=4_000, sensitive=True),
        Field(name="media_contact", sensitive=True),
        Field(name="languages", many=True),
        Field(name="public_text", type=FieldType.LONG_TEXT),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(name="propose", by=By.OWNER),
        Statement(name="agree", by=By.ANY, binds=_BOUND, args=(Field(name="note"),)),
        Statement(name="object", by=By.ANY, args=(Field(name="reason", multiline=True, chars_max=2_000),)),
        *CALLING_OFF,
        Statement(name="review", by=By.ANY, args=(Field(name="note", multiline=True, chars_max=4_000),)),
        Statement(name="thank", by=By.OTHERS, args=(Field(name="note"),)),
    ),
    states=("idea", "proposed", "agreed", "happening", "held", "reviewed", "called-off"),
    derive=derive,
    details=details,
    when=("start", "end"),
    ranges=(("start", "end"),),
)
