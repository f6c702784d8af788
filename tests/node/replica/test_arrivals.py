"""Entries that wait to be written are never missed by a reader, and are written with what they mean."""

from __future__ import annotations

from crdt.entry import NO_HASH
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from tests.crdt.sealed_run import seals_of
from tests.node.replica.test_ledger import SEED, chain, ledger, row

__all__ = ["ledger", "row"]


def stored(ledger: Ledger) -> list[tuple[int, str | None, int | None, bool]]:
    """Return what lies on disk, past everything that waits: sequence, flaw, record, whether a seal is there."""
    found = ledger.db.execute("SELECT seq, void, record, seal IS NOT NULL FROM entries ORDER BY id")
    return [(seq, void, record, bool(sealed)) for seq, void, record, sealed in found]


def wait(ledger: Ledger, row: LogRow, count: int = 3) -> list[bytes]:
    """Append entries that may wait; return their hashes."""
    entries = chain(count)
    ledger.append(row, entries, seals_of(entries, SEED), 5, waits=True)
    return [entry.hash for entry in entries]


def test_entries_are_written_once_with_what_they_mean(ledger: Ledger, row: LogRow):
    wait(ledger, row)
    assert stored(ledger) == [] and row.height == 3
    first = next(id_ for _, id_, _ in ledger.stored(row, 0))
    ledger.arrivals.write([(first + 1, None, 7), (first + 2, "flaw", None)])
    assert stored(ledger) == [(0, None, None, False), (1, None, 7, False), (2, "flaw", None, True)]


def test_whoever_reads_an_entry_finds_it_and_its_meaning_follows(ledger: Ledger, row: LogRow):
    for ask in (
        lambda hashes: ledger.branches.place(hashes[1]) is not None,
        lambda hashes: ledger.hash_at(row, 1) == hashes[1],
        lambda hashes: ledger.kind_of(hashes[1]) is not None,
        lambda hashes: ledger.key_of(hashes[1]) is not None,
        lambda hashes: [entry.hash for entry in ledger.entries(row)] == hashes,
        lambda hashes: ledger.load_run(row, 0, 10_000) is not None,
    ):
        ledger.db.execute("DELETE FROM entries")
        row.height, row.tip = 0, NO_HASH
        first = ledger.arrivals.next_id()
        hashes = wait(ledger, row)
        assert stored(ledger) == [] and ask(hashes)
        ledger.arrivals.write([(first, None, 9)])
        assert [(seq, record) for seq, _, record, _ in stored(ledger)] == [(0, 9), (1, None), (2, None)]


def test_where_a_log_ends_is_written_with_how_far_it_is_understood_or_by_itself(ledger: Ledger, row: LogRow):
    def on_disk() -> list[tuple[int, bytes, int]]:
        return list(ledger.db.execute("SELECT height, tip, applied FROM logs ORDER BY id"))

    tip = wait(ledger, row, 2)[-1]
    other = ledger.add_log(row.space, b"other log".ljust(32), is_control=False)
    assert on_disk()[0] == (0, NO_HASH, 0)
    row.applied = 1
    ledger.understood(other)
    assert on_disk()[0] == (0, NO_HASH, 0)
    ledger.understood(row)
    assert on_disk()[0] == (2, tip, 1)
    entries = chain(3)
    ledger.append(row, entries[2:], seals_of(entries[2:], SEED), 5, waits=True)
    ledger.write_end()
    assert on_disk()[0] == (3, entries[-1].hash, 1)
    ledger.reload()
    assert (ledger.by_row(row.row).height, ledger.by_row(row.row).applied) == (3, 1)


def test_what_a_transaction_took_back_is_not_written_later(ledger: Ledger, row: LogRow):
    ledger.db.execute("BEGIN")
    wait(ledger, row)
    ledger.db.execute("ROLLBACK")
    ledger.reload()
    ledger.arrivals.write()
    assert stored(ledger) == [] and ledger.by_row(row.row).height == 0
