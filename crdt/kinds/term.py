"""A word of the glossary: what it means, how it is said, and what isn't said in its place.

    draft ──sign-off by somebody else──▶ reviewed ──use──▶ in-use
    reviewed, in-use ──a word of it changes──▶ changed ──sign-off──▶ reviewed, or in-use again
    any ──do-not-use──▶ do-not-use ──use-again by who said so, or by who made it──▶ …

How it is said in other languages stands in overlays, as with a talking point.
"""

from __future__ import annotations

from crdt.kind import Field, FieldType, Kind
from crdt.reviewing import STOPPING, USING, Reviewing, reviewing_state, signing_off
from crdt.states import Facts


def derive(facts: Facts, at: int) -> str:
    """Return the state of a word of the glossary; it doesn't depend on the time."""
    return reviewing_state(facts)


KIND = Kind(
    name="term",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="language", chars_max=35),
        Field(name="meaning", multiline=True, chars_max=4_000),
        Field(name="do_not_say", multiline=True, chars_max=2_000),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(signing_off("title", "language", "meaning", "do_not_say"), USING, *STOPPING),
    states=("draft", "reviewed", "in-use", "changed", "do-not-use"),
    derive=derive,
    reviewing=Reviewing(),
)
