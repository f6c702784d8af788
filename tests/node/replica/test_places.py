"""An entry is found by its hash wherever it is kept: in memory, on disk, beside others whose hashes begin alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import LocalFault
from node.replica import places
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.places import PREFIX_BYTES, Places
from node.store.soundness import hangs_together
from node.store.store import SCHEMA_STEPS, connect, migrate
from tests.crdt.sealed_run import seals_of
from tests.node.replica.test_ledger import SEED, chain, ledger, row

__all__ = ["ledger", "row"]


def placed(ledger: Ledger) -> list[int]:
    """Return the rows that are found by way of the disk."""
    return [row for (row,) in ledger.db.execute("SELECT entry FROM places ORDER BY entry")]


def fill(ledger: Ledger, row: LogRow, count: int) -> list[bytes]:
    """Append entries; return their hashes."""
    entries = chain(count)
    ledger.append(row, entries, seals_of(entries, SEED), 5)
    return [entry.hash for entry in entries]


def test_entries_are_put_in_order_once_there_are_many(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", 3)
    entries = chain(5)
    for first, end, on_disk in ((0, 2, []), (2, 4, [1, 2, 3, 4]), (4, 5, [1, 2, 3, 4])):
        ledger.append(row, entries[first:end], seals_of(entries[first:end], SEED), 5)
        assert placed(ledger) == on_disk
        assert [ledger.arrivals.place(entry.hash) for entry in entries[:end]] == [
            (seq + 1, row.row, 0, seq) for seq in range(end)
        ]
        ledger.reload()
        assert ledger.arrivals.row_of(entries[end - 1].hash) == end
    assert ledger.arrivals.place(b"x" * 32) is None and hangs_together(ledger.db)


def test_hashes_that_begin_alike_are_told_apart(ledger: Ledger, row: LogRow):
    hashes = fill(ledger, row, 3)
    alike = hashes[0][:PREFIX_BYTES]
    for id_ in (1, 2, 3):
        ledger.db.execute("INSERT INTO places VALUES (?, ?)", (alike, id_))
    ledger.db.execute("UPDATE placed SET entry = 3")
    found = Places(ledger.db)
    assert found.find(hashes[0]) == (1, row.row, 0, 0)
    assert found.find(alike + b"x" * (32 - PREFIX_BYTES)) is None


@pytest.mark.parametrize("at_once", [1, 3, 100])
def test_entries_are_found_by_the_beginnings_of_their_hashes(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch, at_once: int
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", at_once)
    entries = chain(4)
    for some in (entries[:3], entries[3:]):
        ledger.append(row, some, seals_of(some, SEED), 5)
    for index, entry in enumerate(entries, 1):
        for size in (2, PREFIX_BYTES, PREFIX_BYTES + 1, 32):
            assert index in ledger.arrivals.beginning(entry.hash[:size])
    assert ledger.arrivals.beginning(b"") == [1, 2, 3, 4] or at_once < 100
    assert ledger.arrivals.beginning(b"\xff" * 3) == []


@pytest.mark.parametrize("at_once", [1, 100])
def test_what_is_gone_is_not_found_and_its_row_is_not_given_again_before_a_restart_or_once_placed(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch, at_once: int
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", at_once)
    hashes = fill(ledger, row, 3)
    assert ledger.arrivals.row_of(hashes[2]) == 3
    ledger.db.execute("DELETE FROM entries WHERE id > 1")
    assert [ledger.arrivals.row_of(one) for one in hashes] == [1, None, None]
    assert placed(ledger) == ([1] if at_once == 1 else []) and hangs_together(ledger.db)
    assert ledger.arrivals.next_id() == 4
    ledger.reload()
    assert ledger.arrivals.next_id() == (4 if at_once == 1 else 2)


def test_no_two_entries_lie_at_one_place_of_a_log(ledger: Ledger, row: LogRow):
    fill(ledger, row, 3)
    row.height = 1
    entries = chain(2)
    with pytest.raises(LocalFault, match="entry-place-taken"):
        ledger.append(row, entries[1:], seals_of(entries[1:], SEED), 5)


def test_a_store_in_which_entries_are_not_found_does_not_hang_together(ledger: Ledger, row: LogRow):
    fill(ledger, row, 3)
    ledger.db.execute("UPDATE placed SET entry = 2")
    assert not hangs_together(ledger.db) and not hangs_together(ledger.db, "places")


def test_entries_of_an_older_store_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    db = connect(tmp_path / "store.db", b"k" * 32)
    with monkeypatch.context() as older:
        older.setattr("node.store.store.SCHEMA_STEPS", SCHEMA_STEPS[:19])
        migrate(db)
    db.execute("INSERT INTO spaces (id, space) VALUES (1, x'01')")
    db.execute("INSERT INTO logs (id, space, log, is_control, tip) VALUES (1, 1, x'02', 0, x'')")
    db.execute("INSERT INTO key_names VALUES (1, x'03')")
    before = [_keep(db, seq) for seq in range(3)]
    migrate(db)
    assert db.execute("SELECT hash, payload, seal, void FROM entries ORDER BY seq").fetchall() == before
    found = Places(db)
    assert [found.find(hash_) for hash_, *_ in before] == [(seq + 1, 1, 0, seq) for seq in range(3)]
    assert hangs_together(db) and db.execute("PRAGMA foreign_key_check").fetchall() == []
    db.close()


def _keep(db: Any, seq: int) -> tuple[bytes, bytes, bytes | None, str | None]:
    kept = bytes([seq]) * 32, b"payload", b"seal" if seq == 2 else None, "why" if seq == 1 else None
    db.execute(
        "INSERT INTO entries (log, seq, hash, key, kind, payload, seal, void, size, arrived_ms)"
        " VALUES (1, ?, ?, 1, 0, ?, ?, ?, 7, 0)",
        (seq, *kept),
    )
    return kept
