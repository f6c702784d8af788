"""A case: who asked for what, what is done, who keeps it.

Parts: the summary may be shared; the body holds tasks and notes; the identity box (names, contacts) and the margin
live in the home space of the group that keeps the case. So does ``margin.sent_as``, which tells what records were made
of the case for other groups; those know nothing of it.

    open ◀──decline-referral── waiting ──accept-referral──▶ active          refer, wait ──▶ waiting
    work-on ──▶ active      close ──▶ closed ──archive──▶ archived      reopen ──▶ open

Only what was consented to may be sent with a referral (``crdt/referrals.py``). What is kept too long is asked to be
erased: the clock runs from the closing, for as long as ``retention`` says.

The last word decides; last words apart that lead to different states are contested. A referral is answered by the
group that it names.
"""

from __future__ import annotations

from collections import defaultdict

from crdt.clocks import Clock, ClockSort, extending
from crdt.kind import Audience, By, Field, FieldType, Kind, Part, Statement
from crdt.referrals import Referrals, fill_parts
from crdt.states import Facts, Said, sole

_LEADS_TO = {
    "refer": "waiting",
    "wait": "waiting",
    "work-on": "active",
    "accept-referral": "active",
    "decline-referral": "open",
    "reopen": "open",
    "close": "closed",
    "archive": "archived",
}
_ANSWERS = ("accept-referral", "decline-referral")
_CLOCKS = (
    Clock(
        name="answer",
        sort=ClockSort.ACKNOWLEDGE,
        after="P7D",
        since=("refer",),
        met_by=("accept-referral", "decline-referral"),
        warn="P2D",
    ),
    Clock(name="look", sort=ClockSort.REVIEW, on="review_on"),
    Clock(
        name="erase", sort=ClockSort.ERASE, after="retention", since=("close", "archive"), met_by=("reopen",)
    ),
)
_REASON = (Field(name="reason", multiline=True, chars_max=2_000),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a case; it doesn't depend on the time."""
    last = facts.heads(_words(facts))
    if {said.name for said in last} == set(_ANSWERS):
        return "active"
    return sole(_LEADS_TO[said.name] for said in last) or "open"


def _words(facts: Facts) -> list[Said]:
    """Return what was said to move the case on; an answer is one if its group had seen itself named in a referral."""
    referrals: defaultdict[str, list[Said]] = defaultdict(list)
    for refer in facts.said("refer"):
        referrals[refer.arg("to")].append(refer)
    # Anybody can name very many groups.
    groups = {said.author.group.hex() for said in facts.said(*_ANSWERS)}
    asked = {group: facts.having_seen(referrals[group]) for group in groups}
    return [
        said
        for said in facts.said(*_LEADS_TO)
        if said.name not in _ANSWERS or asked[said.author.group.hex()](said)
    ]


KIND = Kind(
    name="case",
    version=1,
    parts=(
        Part(name="body"),
        Part(name="identity", audience=Audience.HOME),
        Part(name="margin", audience=Audience.HOME),
    ),
    fields=(
        Field(name="title", required=True),
        Field(name="summary", multiline=True, chars_max=8_000),
        Field(name="type"),
        Field(name="opened", type=FieldType.MOMENT),
        Field(name="keeper", type=FieldType.PERSON),
        Field(name="stand_in", type=FieldType.PERSON),
        Field(name="risk", type=FieldType.CHOICE, choices=("low", "medium", "high", "unknown")),
        Field(name="consent", type=FieldType.YES_NO_UNKNOWN),
        Field(name="consent_terms", multiline=True, chars_max=4_000),
        Field(name="consent_to", type=FieldType.GROUP, many=True),
        Field(
            name="consent_parts", type=FieldType.CHOICE, choices=("summary", "body", "identity"), many=True
        ),
        Field(name="consent_until", type=FieldType.MOMENT),
        Field(name="review_on", type=FieldType.MOMENT),
        Field(name="retention", type=FieldType.SPAN),
        Field(name="notes", type=FieldType.LONG_TEXT, part="body"),
        Field(name="tasks", type=FieldType.CHECKLIST, part="body"),
        Field(name="names", many=True, part="identity", sensitive=True),
        Field(name="contacts", many=True, part="identity", sensitive=True),
        Field(name="notes", type=FieldType.LONG_TEXT, part="margin", sensitive=True),
        Field(name="sent_as", type=FieldType.LINK, many=True, part="margin", sensitive=True),
    ),
    statements=(
        Statement(
            name="refer",
            by=By.OWNER,
            args=(Field(name="to", type=FieldType.GROUP, required=True), Field(name="parts"), *_REASON),
            fills=fill_parts,
        ),
        Statement(name="accept-referral", by=By.OTHERS, args=_REASON),
        Statement(name="decline-referral", by=By.OTHERS, args=_REASON),
        Statement(name="wait", by=By.OWNER, args=_REASON),
        Statement(name="work-on", by=By.OWNER, args=_REASON),
        Statement(name="close", by=By.OWNER, args=_REASON),
        Statement(name="reopen", by=By.OWNER, args=_REASON),
        Statement(name="archive", by=By.OWNER, args=_REASON),
        Statement(
            name="hand-over",
            by=By.OWNER,
            args=(Field(name="to", type=FieldType.PERSON, required=True), *_REASON),
        ),
        extending(*_CLOCKS),
        Statement(name="note", by=By.ANY, args=(Field(name="text", multiline=True, chars_max=4_000),)),
    ),
    states=("open", "waiting", "active", "closed", "archived"),
    derive=derive,
    when=("opened",),
    ranges=(("opened", "consent_until"), ("opened", "review_on")),
    clocks=_CLOCKS,
    referrals=Referrals(
        sends=(
            ("summary", ("title", "summary", "type", "risk")),
            ("body", ("body.notes", "body.tasks")),
            ("identity", ("identity.names", "identity.contacts")),
        )
    ),
)
