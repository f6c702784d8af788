"""What a group tried and learned, kept for others.

    draft ──check-consent──▶ checked ──its review date comes──▶ review-due      any ──retire──▶ retired ──revive──▶ …

The consent check is bound to what the lesson says about people and places: a changed wording asks for a new check.
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.states import Facts, sole
from crdt.windows import window_of


def derive(facts: Facts, at: int) -> str:
    """Return the state of a lesson."""
    last = sole(said.name for said in facts.latest("retire", "revive"))
    if last in ("retire", CONTESTED):
        return "retired" if last == "retire" else CONTESTED
    review = window_of(facts, "review_on", "review_on")
    if review is not None and at >= review.start_ms:
        return "review-due"
    return "checked" if facts.said("check-consent") else "draft"


KIND = Kind(
    name="lesson",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="tried", multiline=True, chars_max=8_000),
        Field(name="happened", multiline=True, chars_max=8_000),
        Field(name="again", multiline=True, chars_max=8_000),
        Field(name="setting", multiline=True, chars_max=4_000),
        Field(name="does_not_apply", multiline=True, chars_max=4_000),
        Field(name="voice", multiline=True, chars_max=4_000),
        Field(name="voice_consent", type=FieldType.YES_NO_UNKNOWN),
        Field(name="sources", many=True),
        Field(name="tags", many=True),
        Field(name="review_on", type=FieldType.MOMENT),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="check-consent",
            by=By.OWNER,
            binds=("title", "tried", "happened", "again", "setting", "voice", "voice_consent"),
        ),
        Statement(name="thank", by=By.ANY, args=(Field(name="note"),)),
        Statement(name="used", by=By.OTHERS, args=(Field(name="note", multiline=True, chars_max=2_000),)),
        Statement(name="retire", by=By.OWNER, args=(Field(name="reason", multiline=True, chars_max=2_000),)),
        Statement(name="revive", by=By.OWNER),
    ),
    states=("draft", "checked", "review-due", "retired"),
    derive=derive,
    when=("review_on",),
)
