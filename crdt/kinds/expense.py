"""Money spent, or to be spent, from a fund, approved by others than who asks.

    draft ──submit──▶ submitted ──enough groups approve──▶ approved ──pay (keeper of the fund)──▶ paid
    submitted, approved ──query──▶ queried ──submit, or approve by who asked──▶ …
    any ──refuse by an approver──▶ refused        any ──reverse──▶ reversed

How many must approve, and who may, stands in the fund; nobody approves what the own group asks for. Approvals are
bound to the amount and the purpose. Approving and refusing by one group apart, or paying and refusing, is contested.
"""

from __future__ import annotations

from collections import defaultdict

from crdt.kind import CONTESTED, Audience, By, Field, FieldType, Kind, Part, Statement
from crdt.states import Facts, Said, micro_of, sole
from crdt.values import MICRO

_BOUND = ("fund", "amount", "purpose")
_NOTE = (Field(name="note", multiline=True, chars_max=2_000),)
_REASON = (Field(name="reason", required=True, multiline=True, chars_max=2_000),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of an expense; it doesn't depend on the time."""
    pays, reversals = facts.said("pay"), facts.said("reverse")
    if reversals:
        unaware = facts.unaware_of(reversals)
        return CONTESTED if any(unaware(pay) for pay in pays) else "reversed"
    words = _words(facts)
    if CONTESTED in words.values():
        return CONTESTED
    refused = "refuse" in words.values()
    if pays:
        return CONTESTED if refused else "paid"
    if refused:
        return "refused"
    if not facts.said("submit"):
        return "draft"
    if "query" in words.values() and not _answered(facts):
        return "queried"
    return "approved" if list(words.values()).count("approve") >= needed(facts) else "submitted"


def details(facts: Facts, at: int) -> dict[str, int]:
    """Return how many groups approve and how many must."""
    return {"approve": list(_words(facts).values()).count("approve"), "needed": needed(facts)}


def needed(facts: Facts) -> int:
    """Return how many other groups must approve: what the fund says, one where it says nothing."""
    fund = facts.linked("fund")
    found = micro_of(fund.read("approvals")) if fund is not None else None
    return max(1, found[1] // MICRO) if found else 1


def _words(facts: Facts) -> dict[bytes, str]:
    """Return the last word of each group that may approve: approve, refuse, query, or contested."""
    approvers = _approvers(facts)
    words: defaultdict[bytes, list[Said]] = defaultdict(list)
    for said in facts.said("approve", "refuse", "query"):
        if not approvers or said.author.group.hex() in approvers:
            words[said.author.group].append(said)
    return {group: sole(said.name for said in last) for group, last in facts.heads_by(words).items()}


def _approvers(facts: Facts) -> set[str]:
    fund = facts.linked("fund")
    if fund is None:
        return set()
    return {value for path in fund.registers.below("approvers") for value in fund.registers.values(path)}


def _answered(facts: Facts) -> bool:
    """Tell whether the last submission came after every query."""
    answered = facts.seen_by(facts.latest("submit"))
    return all(answered(said) for said in facts.said("query"))


KIND = Kind(
    name="expense",
    version=1,
    parts=(Part(name="identity", audience=Audience.HOME),),
    fields=(
        Field(name="title", required=True),
        Field(name="fund", type=FieldType.LINK),
        Field(name="amount", type=FieldType.AMOUNT),
        Field(name="rate"),
        Field(name="on", type=FieldType.MOMENT),
        Field(name="purpose", multiline=True, chars_max=2_000),
        Field(name="category"),
        Field(name="paid_to_in_public"),
        Field(name="receipt"),
        Field(name="payee", part="identity", sensitive=True),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(name="submit", by=By.OWNER, args=_NOTE),
        Statement(name="approve", by=By.OTHERS, binds=_BOUND, args=_NOTE),
        Statement(name="refuse", by=By.OTHERS, args=_REASON),
        Statement(name="query", by=By.OTHERS, args=_REASON),
        Statement(name="pay", by=By.LINKED, link="fund", binds=("fund", "amount"), args=_NOTE),
        Statement(name="reverse", by=By.LINKED, link="fund", args=_REASON),
    ),
    states=("draft", "submitted", "queried", "approved", "refused", "paid", "reversed"),
    derive=derive,
    details=details,
    when=("on",),
)
