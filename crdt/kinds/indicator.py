"""A number that tells how something goes, with what was read, by whom, from where, and the story beside it.

empty ──a reading──▶ read, met or behind (against the target)        any ──retire──▶ retired ──revive──▶ …
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.ledger_lines import fill_line
from crdt.readings import Readings, standing
from crdt.states import Facts, sole

_REASON = Field(name="reason", required=True, multiline=True, chars_max=2_000)


def derive(facts: Facts, at: int) -> str:
    """Return the state of an indicator; it doesn't depend on the time."""
    last = sole(said.name for said in facts.latest("retire", "revive"))
    if last in ("retire", CONTESTED):
        return "retired" if last == "retire" else CONTESTED
    return standing(facts).value


KIND = Kind(
    name="indicator",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="why", multiline=True, chars_max=4_000),
        Field(name="measure", multiline=True, chars_max=2_000),
        Field(name="unit"),
        Field(name="reach", type=FieldType.CHOICE, choices=("shared", "local")),
        Field(name="target", type=FieldType.QUANTITY, signed=True),
        Field(name="direction", type=FieldType.CHOICE, choices=("up", "down")),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="read",
            by=By.ANY,
            args=(
                Field(name="value", type=FieldType.QUANTITY, signed=True),
                Field(name="on", type=FieldType.FUZZY_DATE),
                Field(name="source"),
                Field(name="story", multiline=True, chars_max=4_000),
            ),
        ),
        Statement(
            name="correct", by=By.ANY, args=(Field(name="line", required=True), _REASON), fills=fill_line
        ),
        Statement(name="retire", by=By.OWNER, args=(_REASON,)),
        Statement(name="revive", by=By.OWNER),
    ),
    states=("empty", "read", "met", "behind", "retired"),
    derive=derive,
    readings=Readings(),
)
