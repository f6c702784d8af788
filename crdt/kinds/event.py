"""A plain calendar entry: planned → happening → held, or called off by its owner.

What repeats is planned again after each time, and held once the last one is over.

``ics`` keeps what an imported calendar file said and we have no field for, so that nothing is lost on the way out.
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.recurrence import window_at
from crdt.states import Facts, sole

WHEN_AND_WHERE = ("start", "end", "place")
STANCE = (
    Statement(name="agree", by=By.ANY, binds=WHEN_AND_WHERE, args=(Field(name="note"),)),
    Statement(name="object", by=By.ANY, args=(Field(name="reason", multiline=True),)),
)
CALLING_OFF = (
    Statement(name="call-off", by=By.OWNER, args=(Field(name="reason", multiline=True),)),
    Statement(name="take-up", by=By.OWNER),
)
CALENDAR_FIELDS = (
    Field(name="start", type=FieldType.MOMENT),
    Field(name="end", type=FieldType.MOMENT),
    Field(name="place", type=FieldType.PLACE),
    Field(name="recurrence", multiline=True, chars_max=4_000),
    Field(name="ics", type=FieldType.PIECES, chars_max=500_000),
)


def derive(facts: Facts, at: int) -> str:
    """Return planned, happening, held or called-off; contested when calling off met taking up again."""
    called = calling(facts)
    if called:
        return called
    window = window_at(facts, "start", "end", at)
    if window is None or at < window.start_ms:
        return "planned"
    return "happening" if at < window.end_ms else "held"


def calling(facts: Facts) -> str:
    """Return called-off or contested when the owner's last word says so, else nothing."""
    latest = facts.latest("call-off", "take-up")
    last = sole([said.name for said in latest]) if latest else ""
    return {"call-off": "called-off", CONTESTED: CONTESTED}.get(last, "")


KIND = Kind(
    name="event",
    version=1,
    fields=(
        Field(name="title", required=True),
        *CALENDAR_FIELDS,
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(*STANCE, *CALLING_OFF),
    states=("planned", "happening", "held", "called-off"),
    derive=derive,
    when=("start", "end"),
    ranges=(("start", "end"),),
)
