"""Something that a group can lend or give: free until claimed.

A claim may name a time and a quantity; without them it means the whole thing, always. Claims of different groups that
together ask for more than there is at some time are contested, however they came about, until one of them is
released. A release takes back the claims that its group had seen of itself; the owner may release another's claim by
naming the group.
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.states import Facts, Said, micro_of, sole
from crdt.values import Flaw, Value, read
from crdt.windows import window_said

_QUANTITY = Field(name="quantity", type=FieldType.QUANTITY)


def derive(facts: Facts, at: int) -> str:
    """Return free, claimed, contested or retired."""
    last = sole(said.name for said in facts.latest("retire", "offer-again"))
    if last in ("retire", CONTESTED):
        return "retired" if last == "retire" else CONTESTED
    claims = standing_claims(facts, at)
    if not claims:
        return "free"
    return CONTESTED if any(_too_much(facts, claim, claims) for claim in claims) else "claimed"


def standing_claims(facts: Facts, at: int) -> tuple[Said, ...]:
    """Return the claims that nobody released and whose time isn't over at ``at``."""
    releases = facts.said("release")
    return tuple(
        claim
        for claim in facts.said("claim")
        if at < window_said(claim).end_ms
        and not any(_releases(facts, release, claim) for release in releases)
    )


def _releases(facts: Facts, release: Said, claim: Said) -> bool:
    if not facts.knew(release, claim):
        return False
    named = release.arg("group")
    whose = named if named and release.author.group == facts.owner else release.author.group.hex()
    return claim.author.group.hex() == whose


def _too_much(facts: Facts, claim: Said, claims: tuple[Said, ...]) -> bool:
    """Tell whether at the time at which ``claim`` begins more is claimed, by several groups, than there is."""
    begins = window_said(claim).start_ms
    active = [other for other in claims if window_said(other).start_ms <= begins < window_said(other).end_ms]
    if len({other.author.group for other in active}) < 2:
        return False
    there = micro_of(facts.read("quantity"))
    asked = [micro_of(_quantity(other)) for other in active]
    if there is None or any(found is None or found[0] != there[0] for found in asked):
        return True
    return sum(found[1] for found in asked if found is not None) > there[1]


def _quantity(claim: Said) -> Value | None:
    value = read(_QUANTITY, claim.arg("quantity"))
    return None if isinstance(value, Flaw) else value


KIND = Kind(
    name="resource",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(
            name="type",
            type=FieldType.CHOICE,
            choices=(
                "tool",
                "place",
                "transport",
                "money",
                "material",
                "legal-hours",
                "translation",
                "skill",
                "other",
            ),
        ),
        _QUANTITY,
        Field(name="holder"),
        Field(name="region", type=FieldType.PLACE),
        Field(name="from", type=FieldType.MOMENT),
        Field(name="to", type=FieldType.MOMENT),
        Field(name="conditions", multiline=True, chars_max=4_000),
        Field(name="safety", multiline=True, chars_max=4_000, sensitive=True),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="claim",
            by=By.ANY,
            args=(
                _QUANTITY,
                Field(name="from", type=FieldType.MOMENT),
                Field(name="to", type=FieldType.MOMENT),
                Field(name="need", type=FieldType.LINK),
                Field(name="note"),
            ),
        ),
        Statement(
            name="release", by=By.ANY, args=(Field(name="group", type=FieldType.GROUP), Field(name="note"))
        ),
        Statement(name="retire", by=By.OWNER, args=(Field(name="reason"),)),
        Statement(name="offer-again", by=By.OWNER),
        Statement(name="thank", by=By.OTHERS, args=(Field(name="note"),)),
    ),
    states=("free", "claimed", "retired"),
    derive=derive,
    when=("from", "to"),
)
