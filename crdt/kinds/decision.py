"""A decision of several groups: what is asked, who decides, how each stands, what came of it.

    draft ──ask-advice, or advise──▶ advice ──open──▶ open ──its close──▶ grace ──its end──▶ closed
    open, once all have spoken, or closed ──outcome──▶ decided ──its review date──▶ review-due
    grace ──its end──▶ blocked (it isn't carried) or lapsed (too few spoke)
    decided ──contest──▶ contested ──outcome, having seen it──▶ decided
    any ──withdraw──▶ withdrawn ──open──▶ open

Voices are bound to the question, its options and the method: when they change, everybody is asked again. The opening
and the outcome are bound to who decides, quorum, closing day and grace as well: nobody changes those but by opening
again, which everybody sees. Voices on the same question stay. What counts as a voice, and when it is carried, is said
in ``crdt.deciding``.
"""

from __future__ import annotations

from crdt.clocks import Clock, ClockSort, extending, is_due
from crdt.deciding import (
    METHODS,
    Deciding,
    decision_state,
    fill_agree,
    fill_open,
    fill_outcome,
    fill_voice,
    heard,
)
from crdt.kind import By, Field, FieldType, Kind, Statement
from crdt.states import Facts

_QUESTION = ("title", "proposal", "options", "method")
_TERMS = (*_QUESTION, "deciders", "quorum", "closes", "grace")
_NOTE = Field(name="note", multiline=True, chars_max=2_000)
_REASON = Field(name="reason", required=True, multiline=True, chars_max=4_000)
_OPTION = Field(name="option")
_CLOCKS = (Clock(name="review", sort=ClockSort.REVIEW, on="review_on", warn="P30D"),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a decision."""
    state = decision_state(facts, at)
    return "review-due" if state == "decided" and is_due(facts, "review", at) else state


def details(facts: Facts, at: int) -> dict[str, int]:
    """Return how many groups decide, and how many of them have spoken."""
    found = heard(facts, at)
    deciders = len(found.deciders) if found else 0
    return {"deciders": deciders, "spoken": deciders - len(found.missing) if found else 0}


def _voice(name: str, *args: Field) -> Statement:
    return Statement(
        name=name, by=By.NAMED, link="deciders", binds=_QUESTION, args=(*args, _NOTE), fills=fill_voice
    )


KIND = Kind(
    name="decision",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="proposal", multiline=True, chars_max=8_000),
        Field(name="options", many=True),
        Field(name="method", type=FieldType.CHOICE, choices=METHODS),
        Field(name="deciders", type=FieldType.GROUP, many=True),
        Field(name="closes", type=FieldType.MOMENT),
        Field(name="quorum", type=FieldType.QUANTITY),
        Field(name="grace", type=FieldType.SPAN),
        Field(name="review_on", type=FieldType.MOMENT),
        Field(name="background", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(name="ask-advice", by=By.OWNER, args=(_NOTE,)),
        Statement(name="open", by=By.OWNER, binds=_TERMS, args=(_NOTE,), fills=fill_open),
        Statement(
            name="agree",
            by=By.NAMED,
            link="deciders",
            binds=_QUESTION,
            args=(_OPTION, _NOTE),
            fills=fill_agree,
        ),
        _voice("stand-aside"),
        Statement(
            name="object",
            by=By.NAMED,
            link="deciders",
            binds=_QUESTION,
            args=(_REASON,),
            fills=fill_voice,
        ),
        _voice("take-back"),
        Statement(
            name="outcome",
            by=By.OWNER,
            binds=_TERMS,
            args=(
                _OPTION,
                Field(name="decided", required=True, multiline=True, chars_max=4_000),
                Field(name="objections", multiline=True, chars_max=4_000),
            ),
            fills=fill_outcome,
        ),
        Statement(name="contest", by=By.OTHERS, args=(_REASON,)),
        Statement(
            name="advise",
            by=By.ANY,
            args=(Field(name="text", required=True, multiline=True, chars_max=4_000),),
        ),
        Statement(name="withdraw", by=By.OWNER, args=(_REASON,)),
        extending(*_CLOCKS),
    ),
    states=(
        *("draft", "advice", "open", "grace", "closed", "decided", "review-due"),
        *("blocked", "lapsed", "withdrawn"),
    ),
    derive=derive,
    details=details,
    when=("closes",),
    clocks=_CLOCKS,
    deciding=Deciding(),
)
