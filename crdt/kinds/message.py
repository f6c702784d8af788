"""A talking point: what groups say in public, in the language in which it was written first.

    draft ──sign-off by somebody else──▶ reviewed ──use──▶ in-use
    reviewed, in-use ──a word of it changes──▶ changed ──sign-off──▶ reviewed, or in-use again
    any ──do-not-use──▶ do-not-use ──use-again by who said so, or by who made it──▶ …

Its versions in other languages are overlays, each read by somebody who speaks that language. What counts is said in
``crdt.reviewing``.
"""

from __future__ import annotations

from crdt.clocks import Clock, ClockSort, extending
from crdt.kind import Field, FieldType, Kind
from crdt.reviewing import STOPPING, USING, Reviewing, reviewing_state, signing_off
from crdt.states import Facts

_CLOCKS = (Clock(name="review", sort=ClockSort.REVIEW, on="review_on", warn="P30D"),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a talking point; it doesn't depend on the time."""
    return reviewing_state(facts)


KIND = Kind(
    name="message",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="language", chars_max=35),
        Field(name="text", multiline=True, chars_max=4_000),
        Field(name="do_not_say", multiline=True, chars_max=4_000),
        Field(name="value", multiline=True, chars_max=2_000),
        Field(name="why", multiline=True, chars_max=4_000),
        Field(name="sensitivity", type=FieldType.CHOICE, choices=("open", "with-care", "inside")),
        Field(name="evidence", many=True),
        Field(name="review_on", type=FieldType.MOMENT),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        signing_off("title", "language", "text", "do_not_say", "value", "why"),
        USING,
        *STOPPING,
        extending(*_CLOCKS),
    ),
    states=("draft", "reviewed", "in-use", "changed", "do-not-use"),
    derive=derive,
    when=("review_on",),
    clocks=_CLOCKS,
    reviewing=Reviewing(),
)
