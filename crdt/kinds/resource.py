"""Something that a group can lend or give: free until claimed.

A claim may name a time and a quantity; without them it means the whole thing, always. Claims of different groups that
together ask for more than there is at some time are contested, however they came about, until one of them is
released. A release takes back the claims that its group had seen of itself; the owner may release another's claim by
naming the group.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

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
    return CONTESTED if _too_much(facts, claims) else "claimed"


def standing_claims(facts: Facts, at: int) -> tuple[Said, ...]:
    """Return the claims that nobody released and whose time isn't over at ``at``."""
    releases: defaultdict[str, list[Said]] = defaultdict(list)
    for release in facts.said("release"):
        named = release.arg("group") if release.author.group == facts.owner else ""
        releases[named or release.author.group.hex()].append(release)
    released = {group: facts.seen_by(given) for group, given in releases.items()}
    nobody = facts.seen_by(())
    return tuple(
        claim
        for claim in facts.said("claim")
        if at < window_said(claim).end_ms and not released.get(claim.author.group.hex(), nobody)(claim)
    )


def _too_much(facts: Facts, claims: tuple[Said, ...]) -> bool:
    """Tell whether at any time several groups together claim more than there is."""
    there = micro_of(facts.read("quantity"))
    groups: Counter[bytes] = Counter()
    asked, uncounted = 0, 0
    for _, begins, claim in sorted(_edges(claims), key=lambda edge: edge[:2]):
        sign = 1 if begins else -1
        amount = micro_of(_quantity(claim))
        if there is None or amount is None or amount[0] != there[0]:
            uncounted += sign
        else:
            asked += sign * amount[1]
        groups[claim.author.group] += sign
        groups += Counter()  # drops the groups that claim nothing at this time
        if begins and len(groups) > 1 and (uncounted or there is None or asked > there[1]):
            return True
    return False


def _edges(claims: tuple[Said, ...]) -> Iterator[tuple[int, bool, Said]]:
    """Yield when each claim ends and begins; what ends at a time does so before what begins then."""
    for claim in claims:
        window = window_said(claim)
        yield window.start_ms, True, claim
        yield window.end_ms, False, claim


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
