"""A rhythm in which groups tell each other how they are; silence is noticed by those who agreed to it.

    planned ──the first occurrence begins──▶ open ──all answered──▶ answered
    open ──its time to answer is over──▶ overdue ──the same group missed the one before too──▶ silent
    any ──stop──▶ stopped ──resume──▶ …

An answer belongs to one occurrence, whenever it arrives.
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.rhythm import OccurrenceState, Rhythm, fill_occurrence, standing_at
from crdt.states import Facts, sole

_REASON = (Field(name="reason", multiline=True, chars_max=2_000),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a check-in."""
    last = sole(said.name for said in facts.latest("stop", "resume"))
    if last in ("stop", CONTESTED):
        return "stopped" if last == "stop" else CONTESTED
    begun = [found for found in standing_at(facts, at) if found.occurrence.start_ms <= at]
    if not begun:
        return "planned"
    current = begun[-1]
    match current.state:
        case OccurrenceState.DONE:
            return "answered"
        case OccurrenceState.OVERDUE:
            twice = len(begun) > 1 and begun[-2].state is OccurrenceState.OVERDUE
            same = (
                not current.missing or bool(set(current.missing) & set(begun[-2].missing)) if twice else False
            )
            return "silent" if same else "overdue"
        case _:
            return "open"


KIND = Kind(
    name="check-in",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="questions", multiline=True, chars_max=4_000),
        Field(name="who", type=FieldType.GROUP, many=True),
        Field(name="start", type=FieldType.MOMENT),
        Field(name="every", type=FieldType.SPAN),
        Field(name="until", type=FieldType.MOMENT),
        Field(name="window", type=FieldType.SPAN),
        Field(name="when_missed", multiline=True, chars_max=4_000),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="answer",
            by=By.ANY,
            args=(
                Field(name="on"),
                Field(name="occurrence"),
                Field(name="how", type=FieldType.CHOICE, choices=("all-well", "need-to-talk", "other")),
                Field(name="number", type=FieldType.QUANTITY, signed=True),
                Field(name="note", multiline=True, chars_max=2_000),
            ),
            fills=fill_occurrence,
        ),
        Statement(name="stop", by=By.OWNER, args=_REASON),
        Statement(name="resume", by=By.OWNER, args=_REASON),
    ),
    states=("planned", "open", "answered", "overdue", "silent", "stopped"),
    derive=derive,
    when=("start",),
    ranges=(("start", "until"),),
    rhythm=Rhythm(),
)
