"""Something that a group lacks, met by pledges that link to it.

    open ──a pledge is accepted, or somebody says match──▶ matched ──the pledges are delivered──▶ delivered
    delivered ──the pledges are confirmed by this group──▶ confirmed        any ──close──▶ closed ──reopen──▶ open

Delivered and confirmed come from the pledges alone, so never from one side's word. Where need and pledges count in
the same unit, they must also cover what is needed. Nothing here is a stored total.
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.states import Facts, micro_of, sole, state_of

_KEPT = ("accepted", "delivered", "confirmed")
_ARRIVED = ("delivered", "confirmed")


def derive(facts: Facts, at: int) -> str:
    """Return the state of a need."""
    last = sole(said.name for said in facts.latest("close", "reopen"))
    if last in ("close", CONTESTED):
        return "closed" if last == "close" else CONTESTED
    phases = [(found, state_of(found, at)) for found in facts.incoming("pledge", "need")]
    kept = [(found, phase) for found, phase in phases if phase in _KEPT]
    if kept and all(phase == "confirmed" for _, phase in kept) and _covers(facts, kept):
        return "confirmed"
    if kept and all(phase in _ARRIVED for _, phase in kept) and _covers(facts, kept):
        return "delivered"
    return "matched" if kept or _matched(facts) else "open"


def _covers(facts: Facts, kept: list[tuple[Facts, str]]) -> bool:
    """Tell whether the pledges add up to what is needed, as far as both can be counted in one unit."""
    needed = micro_of(facts.read("quantity"))
    given = [micro_of(found.read("quantity")) for found, _ in kept]
    if needed is None or any(found is None or found[0] != needed[0] for found in given):
        return True
    return sum(found[1] for found in given if found is not None) >= needed[1]


def _matched(facts: Facts) -> bool:
    """Tell whether a match stands that neither its group took back nor the owner reopened the need after."""
    reopened = facts.seen_by(facts.said("reopen"))
    standing = [match for match in facts.said("match") if not reopened(match)]
    groups = {match.author.group for match in standing}
    undone = {
        group: facts.seen_by(said for said in facts.said("unmatch") if said.author.group == group)
        for group in groups
    }
    return any(not undone[match.author.group](match) for match in standing)


KIND = Kind(
    name="need",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="quantity", type=FieldType.QUANTITY),
        Field(name="by", type=FieldType.MOMENT),
        Field(name="urgency", type=FieldType.CHOICE, choices=("low", "normal", "high", "now")),
        Field(name="place", type=FieldType.PLACE),
        Field(name="who_may_know", sensitive=True),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="match",
            by=By.ANY,
            args=(
                Field(name="pledge", type=FieldType.LINK),
                Field(name="note", multiline=True, chars_max=2_000),
            ),
        ),
        Statement(name="unmatch", by=By.ANY, args=(Field(name="reason", multiline=True, chars_max=2_000),)),
        Statement(name="close", by=By.OWNER, args=(Field(name="reason", multiline=True, chars_max=2_000),)),
        Statement(name="reopen", by=By.OWNER, args=(Field(name="reason", multiline=True, chars_max=2_000),)),
        Statement(name="thank", by=By.OWNER, args=(Field(name="note"),)),
    ),
    states=("open", "matched", "delivered", "confirmed", "closed"),
    derive=derive,
    when=("by",),
)
