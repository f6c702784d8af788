"""A contingency plan: what sets it off, what is to be done in the first hour, day and week, by whom, how it is drilled.

    draft ──open──▶ signing ──enough parties sign──▶ agreed ──drill──▶ drilled
    any ──the wording, the parties or how many must sign change──▶ changed ──open──▶ signing
    any ──activate──▶ activated ──stand-down──▶ stood-down ──debrief──▶ debriefed ──drill, or open──▶ …
    all who signed it sign another that replaces it ──▶ replaced        any ──end──▶ ended

Any group of the space may set it off and stand it down, whether it was agreed or not: whoever wrote it may be the one
that can't answer. What it is agreed on is said in ``crdt.signing``, what being active means in ``crdt.activation``.

Who is called lives in the identity box in the home space of the group that made the plan; the shared lists name roles.
Another group writes whom it calls into a plan of its own, at home, that says by ``joint`` to which one it belongs.
"""

from __future__ import annotations

from crdt.activation import (
    Activation,
    Phase,
    fill_debrief,
    fill_drill,
    fill_stand_down,
    fill_step,
    is_drilled,
    phase,
)
from crdt.kind import Audience, By, Field, FieldType, Kind, Part, Statement
from crdt.rhythm import Rhythm
from crdt.signing import ENDING, LEAVING, Signing, signing_on, signing_state, tally
from crdt.states import Facts

_LISTS = ("first_hour", "first_day", "first_week")
_WORDING = ("title", "triggers", *_LISTS, "roles", "comms", "money", "do_not")
_STEP_CHARS_MAX = 8_000
_NOTE = Field(name="note", multiline=True, chars_max=2_000)
_REASON = Field(name="reason", required=True, multiline=True, chars_max=4_000)
_RESTS = ("draft", "in-force")


def derive(facts: Facts, at: int) -> str:
    """Return the state of a contingency plan; it doesn't depend on the time."""
    stands, state = phase(facts), signing_state(facts)
    if stands is Phase.ACTIVE:
        return "activated"
    if stands is Phase.STOOD_DOWN:
        return "stood-down"
    if stands is Phase.DEBRIEFED and state in _RESTS:
        return "debriefed"
    if state == "in-force":
        return "drilled" if is_drilled(facts) else "agreed"
    return state


def _list(name: str) -> Field:
    return Field(name=name, multiline=True, chars_max=_STEP_CHARS_MAX)


def _about_step(name: str) -> Statement:
    lists = tuple(path.replace("_", "-") for path in _LISTS)
    return Statement(
        name=name,
        by=By.ANY,
        args=(
            Field(name="list", type=FieldType.CHOICE, choices=lists),
            Field(name="step", required=True, multiline=True, chars_max=_STEP_CHARS_MAX),
            _NOTE,
        ),
        fills=fill_step,
    )


KIND = Kind(
    name="contingency",
    version=1,
    parts=(
        Part(name="identity", audience=Audience.HOME),
        Part(name="margin", audience=Audience.HOME),
    ),
    fields=(
        Field(name="title", required=True),
        Field(
            name="type",
            type=FieldType.CHOICE,
            choices=(
                *("arrest", "raid", "devices", "unreachable"),
                *("harassment", "disinformation", "money", "other"),
            ),
        ),
        Field(name="triggers", many=True),
        *map(_list, _LISTS),
        Field(name="roles", multiline=True, chars_max=4_000),
        Field(name="comms", multiline=True, chars_max=4_000),
        Field(name="money", multiline=True, chars_max=4_000),
        Field(name="do_not", multiline=True, chars_max=4_000),
        Field(name="parties", type=FieldType.GROUP, many=True),
        Field(name="needed", type=FieldType.QUANTITY),
        Field(name="drill_start", type=FieldType.MOMENT),
        Field(name="drill_every", type=FieldType.SPAN),
        Field(name="drill_window", type=FieldType.SPAN),
        Field(name="joint", type=FieldType.LINK),
        Field(name="replaces", type=FieldType.LINK),
        Field(name="notes", type=FieldType.LONG_TEXT),
        Field(name="names", many=True, part="identity", sensitive=True),
        Field(name="contacts", many=True, part="identity", sensitive=True),
        Field(name="notes", type=FieldType.LONG_TEXT, part="margin", sensitive=True),
    ),
    statements=(
        Statement(
            name="activate",
            by=By.ANY,
            args=(Field(name="trigger"), _NOTE),
        ),
        _about_step("did"),
        _about_step("undone"),
        Statement(name="stand-down", by=By.ANY, args=(_REASON,), fills=fill_stand_down),
        Statement(
            name="debrief",
            by=By.ANY,
            args=(
                Field(name="learned", required=True, multiline=True, chars_max=4_000),
                Field(name="lesson", type=FieldType.LINK),
            ),
            fills=fill_debrief,
        ),
        *signing_on(*_WORDING),
        Statement(
            name="drill",
            by=By.ANY,
            args=(
                Field(name="on"),
                Field(name="occurrence"),
                Field(name="went", type=FieldType.CHOICE, choices=("well", "gaps")),
                _NOTE,
            ),
            fills=fill_drill,
        ),
        LEAVING,
        ENDING,
    ),
    states=(
        *("activated", "stood-down", "draft", "signing", "changed"),
        *("agreed", "drilled", "debriefed", "replaced", "ended"),
    ),
    derive=derive,
    details=tally,
    rhythm=Rhythm(
        start="drill_start",
        every="drill_every",
        until="drill_until",
        window="drill_window",
        who="parties",
        fulfil="drill",
    ),
    signing=Signing(),
    activation=Activation(),
)
