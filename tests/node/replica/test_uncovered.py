"""What is read of a record is what no generation covers, however logs grow, part, and lose their history."""

from __future__ import annotations

import random

import pytest

from crdt.run import ForkProof
from identity.encoding import encode
from node.replica import places
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.uncovered import Uncovered
from tests.crdt.sealed_run import sealed_run, seals_of
from tests.node.replica.test_ledger import SEED, SPACE, chain, ledger, row

__all__ = ["ledger", "row"]


def cover(ledger: Ledger, row: LogRow, seq: int) -> None:
    """Let a generation cover a log up to ``seq``."""
    ledger.set_covered(row, seq, ledger.hash_at(row, seq - 1) or b"", b"", b"")


def first(ledger: Ledger) -> int:
    """Return the row from which on entries are read."""
    return Uncovered(ledger.arrivals).first(SPACE, ledger.logs_of(SPACE))


def test_reading_begins_where_the_first_covered_log_ends(ledger: Ledger, row: LogRow):
    assert first(ledger) == 0
    entries = chain(5)
    ledger.append(row, entries, seals_of(entries, SEED), 5)
    assert first(ledger) == 0, "nothing is covered"
    cover(ledger, row, 3)
    assert first(ledger) == 4
    cover(ledger, row, 5)
    assert first(ledger) == 6, "the next entry is the first"
    other = ledger.add_log(SPACE, b"o" * 32, is_control=False)
    assert first(ledger) == 6, "and it may be of another log"
    assert not other.covered


def test_when_less_is_covered_more_is_read(ledger: Ledger, row: LogRow):
    entries = chain(5)
    ledger.append(row, entries, seals_of(entries, SEED), 5, waits=True)
    ledger.arrivals.write([(number, None, 1) for number in range(1, 6)])
    for end in (5, 2, 4):
        cover(ledger, row, end)
        assert [kept.entry for kept in ledger.entries_of(1, SPACE)] == entries[end:]


@pytest.mark.parametrize("at_once", [1, 5, 1_000])
def test_what_is_covered_is_never_read_and_nothing_else_is_left_out(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch, chance: random.Random, at_once: int
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", at_once)
    entries = chain(150)
    there = chain(3, after=entries[:140], word="there")
    while row.height < 140:
        some = entries[row.height : min(140, row.height + chance.randint(1, 9))]
        ledger.append(row, some, seals_of(some, SEED), 5, waits=True)
        ledger.arrivals.write([(row.height - n, None, chance.choice((1, 2))) for n in range(len(some))])
        ledger.write_end()
        match chance.randint(0, 9):
            case 0:
                cover(ledger, row, chance.randint(max(1, row.floor), row.height))
            case 1:
                cover(ledger, row, row.height)
                check(ledger, row)
                ledger.drop_history(row)
            case 2:
                ledger.reload()
                row = ledger.logs_of(SPACE)[0]
        check(ledger, row)
    cover(ledger, row, 140)
    ledger.append(row, entries[140:], seals_of(entries[140:], SEED), 5)
    ledger.append_aside(row, there, seals_of(there, SEED), 6)
    proof = [sealed_run(branch, SEED) for branch in (entries[140:], there)]
    ledger.part(row, 140, ForkProof(*sorted(proof, key=encode)))
    ledger.db.execute("UPDATE entries SET record = 1 WHERE seq > 140")
    ledger.reload()
    check(ledger, ledger.logs_of(SPACE)[0])
    assert {kept.branch for kept in ledger.entries_of(1, SPACE)} == {0, 1}


def check(ledger: Ledger, row: LogRow) -> None:
    """What is read of each record is what is there of it and isn't covered."""
    for record in (1, 2):
        there = ledger.entries_of(record, SPACE, whole=True)
        wanted = [kept for kept in there if kept.branch or kept.entry.header.seq >= row.covered]
        assert list(ledger.entries_of(record, SPACE)) == wanted
