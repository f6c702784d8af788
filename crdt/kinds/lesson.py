"""What a group tried and learned, kept for others.

    draft ──check-consent──▶ checked ──share──▶ shared ──its review date comes──▶ review-due
    any ──retire──▶ retired ──revive──▶ …

A voice needs the consent of who speaks: while it is refused or unknown, a check doesn't count. The consent check is
bound to what the lesson says about people and places: a changed wording asks for a new check.
"""

from __future__ import annotations

from crdt.clocks import Clock, ClockSort, extending, is_due
from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.states import Facts, sole

_BOUND = ("title", "tried", "happened", "again", "setting", "voice", "voice_consent")
_CLOCKS = (Clock(name="review", sort=ClockSort.REVIEW, on="review_on", warn="P30D"),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a lesson."""
    last = sole(said.name for said in facts.latest("retire", "revive"))
    if last in ("retire", CONTESTED):
        return "retired" if last == "retire" else CONTESTED
    if not facts.said("check-consent") or _voice_forbidden(facts):
        return "draft"
    if is_due(facts, "review", at):
        return "review-due"
    return "shared" if facts.said("share") else "checked"


def _voice_forbidden(facts: Facts) -> bool:
    """Tell whether somebody's own words stand here without that person's yes."""
    return bool(facts.registers.values("voice")) and facts.value("voice_consent") != "yes"


KIND = Kind(
    name="lesson",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="when_tried", type=FieldType.FUZZY_DATE),
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
        Statement(name="check-consent", by=By.OWNER, binds=_BOUND),
        Statement(name="share", by=By.OWNER, binds=_BOUND, args=(Field(name="note"),)),
        Statement(name="thank", by=By.ANY, args=(Field(name="note"),)),
        Statement(name="used", by=By.OTHERS, args=(Field(name="note", multiline=True, chars_max=2_000),)),
        Statement(name="retire", by=By.OWNER, args=(Field(name="reason", multiline=True, chars_max=2_000),)),
        Statement(name="revive", by=By.OWNER),
        extending(*_CLOCKS),
    ),
    states=("draft", "checked", "shared", "review-due", "retired"),
    derive=derive,
    when=("review_on",),
    clocks=_CLOCKS,
)
