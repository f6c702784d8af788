"""Ledger lines: amounts that are only ever added, reversed instead of edited, and summed when somebody looks.

A line is a statement with an amount (money or goods). A reversal names one line and takes it out of the sums; both
stay. Totals are computed per currency or unit, exactly, and never stored: +20 and +30 made apart on 100 are 150.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from crdt.kind import By, Field, FieldType, Statement
from crdt.states import Facts, Said, micro_of, state_of
from crdt.values import Flaw, read
from identity.errors import Refused

LINE_CHARS_MIN = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """A kind's ledger: the statements that add a line, the one that reverses, the argument that holds the amount.

    ``spends``: kind, link field and state of the records that point here and whose ``amount`` field is spent.
    """

    enter: tuple[str, ...] = ("enter",)
    reverse: str = "reverse"
    amount: str = "amount"
    spends: tuple[str, str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: the statement that made it, its currency or unit, millionths, and whether it was reversed."""

    said: Said
    unit: str
    micro: int
    is_reversed: bool


def reversing(by: By = By.ANY) -> Statement:
    """Return the statement that reverses a line; ``line`` may be the beginning of the line's id."""
    reason = Field(name="reason", required=True, multiline=True, chars_max=2_000)
    return Statement(name="reverse", by=by, args=(Field(name="line", required=True), reason), fills=fill_line)


def lines(facts: Facts) -> tuple[Line, ...]:
    """Return the lines of a record in canonical order; what has no readable amount is no line."""
    ledger = facts.kind.ledger if facts.kind else None
    if ledger is None:
        return ()
    gone = _reversed(facts, ledger)
    found = []
    for said in facts.said(*ledger.enter):
        amount = _amount(facts, ledger, said)
        if amount is not None:
            found.append(Line(said=said, unit=amount[0], micro=amount[1], is_reversed=said.hash in gone))
    return tuple(found)


def totals(facts: Facts) -> Mapping[str, int]:
    """Return the sum of all standing lines per currency or unit, in millionths."""
    sums: Counter[str] = Counter()
    for line in lines(facts):
        sums[line.unit] += 0 if line.is_reversed else line.micro
    return {unit: sums[unit] for unit in sorted(sums)}


def spent(facts: Facts, at: int) -> Mapping[str, int]:
    """Return what the records that point here have spent, per currency or unit, in millionths."""
    ledger = facts.kind.ledger if facts.kind else None
    sums: Counter[str] = Counter()
    if ledger is not None and ledger.spends is not None:
        kind, path, state = ledger.spends
        for record in facts.incoming(kind, path):
            amount = micro_of(record.read("amount"))
            if amount is not None and state_of(record, at) == state:
                sums[amount[0]] += amount[1]
    return {unit: sums[unit] for unit in sorted(sums)}


def balance(facts: Facts, at: int) -> Mapping[str, int]:
    """Return totals less what was spent, per currency or unit, in millionths."""
    here, gone = totals(facts), spent(facts, at)
    return {unit: here.get(unit, 0) - gone.get(unit, 0) for unit in sorted({*here, *gone})}


def fill_line(facts: Facts, args: Mapping[str, str], at: int | None) -> Mapping[str, str]:
    """Return the whole id of the statement of which ``line`` is the beginning; raise Refused when none or several."""
    begun = args.get("line", "").strip().lower()
    found = {said.hash.hex() for said in facts.all_said() if said.hash.hex().startswith(begun)}
    if len(begun) < LINE_CHARS_MIN or len(found) != 1:
        raise Refused("ledger-line-unknown", line=begun[:80])
    return {"line": found.pop()}


def _reversed(facts: Facts, ledger: Ledger) -> set[bytes]:
    """Return the lines that their own group, or the group that keeps the record, reversed."""
    authors = {said.hash.hex(): said for said in facts.said(*ledger.enter)}
    gone = set()
    for said in facts.said(ledger.reverse):
        line = authors.get(said.arg("line"))
        if line is not None and said.author.group in (line.author.group, facts.owner):
            gone.add(line.hash)
    return gone


def _amount(facts: Facts, ledger: Ledger, said: Said) -> tuple[str, int] | None:
    declared = facts.kind.statement(said.name) if facts.kind else None
    field = declared.arg(ledger.amount) if declared else None
    if field is None or field.type not in (FieldType.AMOUNT, FieldType.QUANTITY):
        return None
    value = read(field, said.arg(ledger.amount))
    return None if isinstance(value, Flaw) else micro_of(value)
