"""What a group, or a language, says over a record: a local variation or a translation, with a stance of its own.

    draft ──sign-off by a reviewer──▶ signed ──a line of the base changes──▶ moved ──sign-off──▶ signed
    base-missing: the record that it lies over isn't in this space
    over a record whose wording is reviewed:
    signed ──its lines change──▶ changed ──sign-off──▶ signed
    any ──do-not-use──▶ do-not-use ──use-again by who said so, or by who wrote it──▶ …

A sign-off is bound to the overlay's own lines; ``crdt/overlays.py`` keeps which lines of the base moved.
"""

from __future__ import annotations

from crdt.kind import BASE, By, Field, FieldType, Kind, Statement
from crdt.overlays import fill_lines, overlay_state
from crdt.reviewing import SIGN_OFF, STOPPING, Reviewing
from crdt.states import Facts


def derive(facts: Facts, at: int) -> str:
    """Return the state of an overlay; it doesn't depend on the time."""
    return overlay_state(facts)


KIND = Kind(
    name="overlay",
    version=1,
    title="label",
    fields=(
        Field(name=BASE, type=FieldType.LINK, required=True),
        Field(name="label"),
        Field(name="language", chars_max=35),
        Field(name="stance", type=FieldType.CHOICE, choices=("yes", "maybe", "no", "quietly")),
        Field(name="local_risk", type=FieldType.CHOICE, choices=("low", "medium", "high", "unknown")),
        Field(name="remark", multiline=True, chars_max=4_000),
        Field(name="lines", type=FieldType.LINES, chars_max=16_384),
    ),
    statements=(
        Statement(
            name=SIGN_OFF,
            by=By.ANY,
            binds=("lines", "language"),
            args=(
                Field(name="reviewer", type=FieldType.PERSON),
                Field(name="note"),
                Field(name="lines", multiline=True, chars_max=16_384),
            ),
            fills=fill_lines,
        ),
        Statement(name="question", by=By.ANY, args=(Field(name="note", multiline=True, chars_max=4_000),)),
        *STOPPING,
    ),
    states=("draft", "signed", "changed", "moved", "do-not-use", "base-missing"),
    derive=derive,
    reviewing=Reviewing(),
)
