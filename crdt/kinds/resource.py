"""Something that a group can lend or give: free until claimed.

A claim may name a time and a quantity; without them it means the whole thing, always. Claims of different groups that
together ask for more than there is at some time are contested, however they came about, until one of them is
released; pledges of it (kind ``pledge``, field ``resource``) ask like claims do. A release takes back the claims that
its group had seen of itself; the owner may release another's claim by naming the group.
"""

from __future__ import annotations

from crdt.bookings import CLAIMED_QUANTITY, claimed, overbooked
from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.kinds.pledge import phase, pledged
from crdt.states import Facts, micro_of, sole


def derive(facts: Facts, at: int) -> str:
    """Return free, claimed, contested or retired."""
    last = sole(said.name for said in facts.latest("retire", "offer-again"))
    if last in ("retire", CONTESTED):
        return "retired" if last == "retire" else CONTESTED
    claims, pledges = claimed(facts, at), facts.incoming("pledge", "resource")
    if overbooked(micro_of(facts.read("quantity")), (*claims, *pledged(pledges, at))):
        return CONTESTED
    return "claimed" if claims or any(phase(pledge, at) == "accepted" for pledge in pledges) else "free"


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
        CLAIMED_QUANTITY,
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
                CLAIMED_QUANTITY,
                Field(name="from", type=FieldType.MOMENT),
                Field(name="to", type=FieldType.MOMENT),
                Field(name="need", type=FieldType.LINK),
                Field(name="note"),
            ),
            ranges=(("from", "to"),),
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
    ranges=(("from", "to"),),
)
