"""Money that several groups keep together: lines that are only added or reversed, and expenses that link here.

    open ──more is spent than came in──▶ overdrawn        any ──close──▶ closed ──reopen──▶ open

Balances are computed per currency from the standing lines and the expenses that were paid; nothing is converted.
"""

from __future__ import annotations

from crdt.kind import CONTESTED, By, Field, FieldType, Kind, Statement
from crdt.ledger_lines import Ledger, balance, reversing
from crdt.states import Facts, sole

_REASON = (Field(name="reason", multiline=True, chars_max=2_000),)


def derive(facts: Facts, at: int) -> str:
    """Return the state of a fund."""
    last = sole(said.name for said in facts.latest("close", "reopen"))
    if last in ("close", CONTESTED):
        return "closed" if last == "close" else CONTESTED
    return "overdrawn" if any(micro < 0 for micro in balance(facts, at).values()) else "open"


KIND = Kind(
    name="fund",
    version=1,
    fields=(
        Field(name="title", required=True),
        Field(name="purpose", multiline=True, chars_max=4_000),
        Field(name="keepers", type=FieldType.PERSON, many=True),
        Field(name="approvers", type=FieldType.GROUP, many=True),
        Field(name="approvals", type=FieldType.QUANTITY),
        Field(name="limit", type=FieldType.AMOUNT),
        Field(name="public_level", type=FieldType.CHOICE, choices=("nothing", "totals", "lines")),
        Field(name="notes", type=FieldType.LONG_TEXT),
    ),
    statements=(
        Statement(
            name="enter",
            by=By.ANY,
            args=(
                Field(name="amount", type=FieldType.AMOUNT, required=True, signed=True),
                Field(name="on", type=FieldType.FUZZY_DATE),
                Field(name="rate"),
                Field(name="source"),
                Field(name="note", multiline=True, chars_max=2_000),
            ),
        ),
        reversing(),
        Statement(name="close", by=By.OWNER, args=_REASON),
        Statement(name="reopen", by=By.OWNER, args=_REASON),
        Statement(name="thank", by=By.ANY, args=(Field(name="note"),)),
    ),
    states=("open", "overdrawn", "closed"),
    derive=derive,
    ledger=Ledger(spends=("expense", "fund", "paid")),
)
