"""An agreement of several groups: a charter, red lines, how they work together.

    draft ──open──▶ signing ──enough parties sign──▶ in-force ──its review date, or ask-review──▶ review-due
    review-due ──keep, or extend──▶ in-force
    any ──the wording, the parties or how many must sign change──▶ changed ──open──▶ signing
    in-force ──all who signed it sign another that replaces it──▶ replaced
    any ──end──▶ ended ──open──▶ signing

A signature is bound to the wording, and may be made with a reservation. A party may leave, or say that it doesn't
join, so that nobody waits for it. What counts as a signature
is said in ``crdt.signing``.
"""

from __future__ import annotations

from crdt.clocks import Clock, ClockSort, extending, is_due
from crdt.kind import By, Field, FieldType, Kind, Statement
from crdt.signing import ENDING, LEAVING, Signing, signing_on, signing_state, tally
from crdt.states import Facts

_WORDING = ("title", "scope", "clauses", "disagree", "exit")
_NOTE = Field(name="note", multiline=True, chars_max=2_000)
_REASON = Field(name="reason", required=True, multiline=True, chars_max=4_000)
_CLOCKS = (Clock(name="review", sort=ClockSort.REVIEW, on="review_on", warn="P30D"),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of an agreement."""
    state = signing_state(facts)
    return "review-due" if state == "in-force" and is_due(facts, "review", at) else state


KIND = Kind(
    name="agreement",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="scope", multiline=True, chars_max=4_000),
        Field(name="clauses", multiline=True, chars_max=16_000),
        Field(name="disagree", multiline=True, chars_max=4_000),
        Field(name="exit", multiline=True, chars_max=4_000),
        Field(name="parties", type=FieldType.GROUP, many=True),
        Field(name="needed", type=FieldType.QUANTITY),
        Field(name="review_on", type=FieldType.MOMENT),
        Field(name="replaces", type=FieldType.LINK),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        *signing_on(*_WORDING),
        Statement(name="ask-review", by=By.NAMED, link="parties", args=(_REASON,)),
        Statement(name="keep", by=By.OWNER, args=(_NOTE,)),
        LEAVING,
        ENDING,
        extending(*_CLOCKS),
    ),
    states=("draft", "signing", "changed", "in-force", "review-due", "replaced", "ended"),
    derive=derive,
    details=tally,
    when=("review_on",),
    clocks=_CLOCKS,
    signing=Signing(),
)
