"""An incident: what happened, how bad it is, whether people are safe, what is needed, and who must hear of it.

    reported ──acknowledge──▶ acknowledged ──handle──▶ handled ──stable──▶ stable ──learn──▶ learned
    any ──false-alarm──▶ false-alarm        any ──reopen──▶ reported: everybody is asked anew

``order`` names who must acknowledge, first to last; ``severity`` says how soon, unless ``answer_within`` does. That
nobody did in time is told by the clock and moves no state, since it rests on what the reporter's clock said. An
acknowledgement counts whenever it arrives, and from whom is asked alone. Of words said apart the one that leaves more
to do counts, so that nothing is over before all who spoke think so; a false alarm beside other words is contested.

The summary may be shared; names and contacts live in the identity box in the home space of the group that reports.
"""

from __future__ import annotations

from crdt.clocks import Clock, ClockSort, extending
from crdt.escalation import Escalation
from crdt.kind import CONTESTED, Audience, By, Field, FieldType, Kind, Part, Statement
from crdt.states import Facts, Said

_FALSE_ALARM = "false-alarm"
# What leaves most to do comes first.
_LEADS_TO = {
    "reopen": "reported",
    "handle": "handled",
    "stable": "stable",
    "learn": "learned",
    _FALSE_ALARM: _FALSE_ALARM,
}
_OVER = ("stable", "learn", _FALSE_ALARM)
_SEVERITIES = ("4", "3", "2", "1")
_CLOCKS = (
    Clock(
        name="acknowledge",
        sort=ClockSort.ACKNOWLEDGE,
        after="answer_within",
        since=("reopen",),
        from_making=True,
        by="severity",
        lengths=(("4", "PT1H"), ("3", "PT6H"), ("2", "P1D"), ("1", "P3D")),
        met_by=("acknowledge", "handle", *_OVER),
        warn="PT30M",
    ),
    Clock(name="look", sort=ClockSort.REVIEW, on="review_on"),
    Clock(name="erase", sort=ClockSort.ERASE, after="retention", since=_OVER, met_by=("reopen", "handle")),
)
_NOTE = (Field(name="note", multiline=True, chars_max=2_000),)
_REASON = (Field(name="reason", multiline=True, chars_max=2_000),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of an incident; it doesn't depend on the time."""
    last = {said.name for said in facts.latest(*_LEADS_TO)}
    if _FALSE_ALARM in last and len(last) > 1:
        return CONTESTED
    state = next((state for name, state in _LEADS_TO.items() if name in last), "reported")
    return "acknowledged" if state == "reported" and _acknowledged(facts) else state


def _acknowledged(facts: Facts) -> bool:
    reopened: tuple[Said, ...] = facts.latest("reopen")
    since = facts.having_seen(reopened) if reopened else (lambda said: True)
    return any(since(said) for said in facts.said("acknowledge", "handle"))


KIND = Kind(
    name="incident",
    version=1,
    parts=(
        Part(name="identity", audience=Audience.HOME),
        Part(name="margin", audience=Audience.HOME),
    ),
    fields=(
        Field(name="title", required=True),
        Field(name="severity", type=FieldType.CHOICE, choices=_SEVERITIES, required=True),
        Field(name="safe", type=FieldType.YES_NO_UNKNOWN),
        Field(name="needed", multiline=True, chars_max=4_000),
        Field(
            name="type",
            type=FieldType.CHOICE,
            choices=("arrest", "violence", "threat", "devices", "health", "other"),
        ),
        Field(name="happened", type=FieldType.FUZZY_DATE),
        Field(name="place", type=FieldType.PLACE),
        Field(name="summary", multiline=True, chars_max=8_000),
        Field(name="do_not", multiline=True, chars_max=4_000),
        Field(name="speaks", chars_max=500),
        Field(name="plan", type=FieldType.LINK),
        Field(name="order", type=FieldType.ORDER, chars_max=1_500),
        Field(name="answer_within", type=FieldType.SPAN),
        Field(name="review_on", type=FieldType.MOMENT),
        Field(name="retention", type=FieldType.SPAN),
        Field(name="notes", type=FieldType.LONG_TEXT),
        Field(name="names", many=True, part="identity", sensitive=True),
        Field(name="contacts", many=True, part="identity", sensitive=True),
        Field(name="notes", type=FieldType.LONG_TEXT, part="margin", sensitive=True),
    ),
    statements=(
        Statement(name="acknowledge", by=By.ASKED, asks="order", args=_NOTE),
        Statement(name="handle", by=By.INVOLVED, asks="order", args=_NOTE),
        Statement(name="stable", by=By.INVOLVED, asks="order", args=_NOTE),
        Statement(name="learn", by=By.OWNER, args=(Field(name="lesson", type=FieldType.LINK), *_NOTE)),
        Statement(name=_FALSE_ALARM, by=By.OWNER, args=_REASON),
        Statement(name="reopen", by=By.INVOLVED, asks="order", args=_REASON),
        extending(*_CLOCKS),
        Statement(name="note", by=By.ANY, args=(Field(name="text", multiline=True, chars_max=4_000),)),
    ),
    states=("reported", "acknowledged", "handled", "stable", "learned", _FALSE_ALARM),
    derive=derive,
    clocks=_CLOCKS,
    escalation=Escalation(),
)
