"""A round of allocation: several needs, one thing to give, criteria that everybody can read.

    open ──a score──▶ scoring ──close──▶ proposed ──settle──▶ settled
    proposed, settled ──contest by another group──▶ contested ──settle, having seen it──▶ settled

Scores aren't told by any screen, list or file until the round closes. They travel as all statements do, so this is a
courtesy among groups that trust each other's devices, no secret.
"""

from __future__ import annotations

from crdt.kind import By, Field, FieldType, Kind, Statement
from crdt.rounds import Weighing, fill_score, round_state
from crdt.states import Facts

_REASON = Field(name="reason", required=True, multiline=True, chars_max=4_000)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a round; it doesn't depend on the time."""
    return round_state(facts)


KIND = Kind(
    name="round",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="resource", type=FieldType.LINK),
        Field(name="quantity", type=FieldType.QUANTITY),
        Field(name="criteria", type=FieldType.QUANTITY, many=True),
        Field(name="scale", multiline=True, chars_max=2_000),
        Field(name="candidates", type=FieldType.LINK, many=True),
        Field(name="scorers", type=FieldType.GROUP, many=True),
        Field(name="closes", type=FieldType.MOMENT),
        Field(name="previous", type=FieldType.LINK),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="score",
            by=By.ANY,
            args=(
                Field(name="candidate", type=FieldType.LINK, required=True),
                Field(name="criterion", required=True),
                Field(name="points", type=FieldType.QUANTITY, required=True),
                Field(name="note", multiline=True, chars_max=2_000),
            ),
            fills=fill_score,
            hidden_until="close",
        ),
        Statement(name="close", by=By.OWNER, args=(Field(name="note"),)),
        Statement(
            name="settle", by=By.OWNER, args=(Field(name="to", type=FieldType.LINK, required=True), _REASON)
        ),
        Statement(name="contest", by=By.OTHERS, args=(_REASON,)),
    ),
    states=("open", "scoring", "proposed", "settled"),
    derive=derive,
    when=("closes",),
    weighing=Weighing(),
)
