"""The entries about a record are found wherever that is kept: in memory, on disk, written at once or told later."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from node.replica import places
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.store.soundness import hangs_together
from node.store.store import SCHEMA_STEPS, connect, migrate
from tests.crdt.sealed_run import seals_of
from tests.node.replica.test_ledger import SEED, chain, ledger, row
from tests.node.replica.test_places import fill

__all__ = ["ledger", "row"]


def about(ledger: Ledger, record: int) -> list[int]:
    """Return the entries about a record as whoever asks finds them."""
    found = ledger.db.execute(
        "SELECT e.id FROM json_each(?) a JOIN entries e ON e.id = a.value WHERE e.record = ? ORDER BY a.key",
        (ledger.arrivals.of_record(record), record),
    )
    return [entry for (entry,) in found]


@pytest.mark.parametrize("at_once", [1, 4, 100])
def test_all_entries_about_a_record_are_found_and_no_others(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch, seed: int, at_once: int
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", at_once)
    draw = random.Random(seed)
    entries, end = chain(60), 0
    while end < len(entries):
        some = entries[end : end + draw.randint(1, 7)]
        ledger.append(row, some, seals_of(some, SEED), 5, waits=True)
        end += len(some)
        meant = [(draw.randint(1, end), None, draw.choice((None, 1, 2, 3))) for _ in range(4)]
        if draw.random() < 0.5:
            about(ledger, 1)
        ledger.arrivals.write(meant)
        if draw.random() < 0.2:
            ledger.reload()
        for record in (1, 2, 3, 4):
            wanted = ledger.db.execute("SELECT id FROM entries WHERE record = ? ORDER BY id", (record,))
            assert about(ledger, record) == [entry for (entry,) in wanted]
        assert hangs_together(ledger.db)


@pytest.mark.parametrize("at_once", [1, 100])
def test_what_is_told_of_a_stored_entry_is_found(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch, at_once: int
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", at_once)
    fill(ledger, row, 3)
    assert about(ledger, 7) == []
    for entry in (2, 1):
        ledger.db.execute("UPDATE entries SET record = 7 WHERE id = ?", (entry,))
        ledger.arrivals.told_record(entry, 7)
    assert about(ledger, 7) == [1, 2] and hangs_together(ledger.db)
    ledger.db.execute("UPDATE entries SET record = 8 WHERE id = 1")
    ledger.arrivals.told_record(1, 8)
    assert (about(ledger, 7), about(ledger, 8)) == ([2], [1])


def test_what_is_gone_is_in_no_table(ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", 1)
    fill(ledger, row, 3)
    ledger.db.execute("UPDATE entries SET record = 7")
    ledger.db.execute("DELETE FROM entries WHERE id > 1")
    assert json.loads(ledger.arrivals.of_record(7)) == [1] and hangs_together(ledger.db)


def test_a_store_in_which_an_entry_about_a_record_is_not_found_does_not_hang_together(
    ledger: Ledger, row: LogRow, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(places, "PLACED_AT_ONCE", 1)
    fill(ledger, row, 3)
    ledger.db.execute("UPDATE entries SET record = 7")
    assert hangs_together(ledger.db) and hangs_together(ledger.db, "record_entries")
    ledger.db.execute("DELETE FROM record_entries WHERE entry = 2")
    assert not hangs_together(ledger.db) and not hangs_together(ledger.db, "record_entries")


def test_entries_about_records_of_an_older_store_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    db = connect(tmp_path / "store.db", b"k" * 32)
    with monkeypatch.context() as older:
        older.setattr("node.store.store.SCHEMA_STEPS", SCHEMA_STEPS[:22])
        migrate(db)
    db.execute("INSERT INTO spaces (id, space) VALUES (1, x'01')")
    db.execute("INSERT INTO logs (id, space, log, is_control, tip) VALUES (1, 1, x'02', 0, x'')")
    db.execute("INSERT INTO key_names VALUES (1, x'03')")
    for seq, record in enumerate((7, None, 8, 7)):
        db.execute(
            "INSERT INTO entries (log, seq, hash, key, kind, payload, record, size, arrived_ms)"
            " VALUES (1, ?, ?, 1, 0, x'', ?, 7, 0)",
            (seq, bytes([seq]) * 32, record),
        )
        if seq < 3:
            db.execute("INSERT INTO places VALUES (?, ?)", (bytes([seq]) * 8, seq + 1))
    db.execute("UPDATE placed SET entry = 3")
    migrate(db)
    kept = Ledger(db)
    assert [about(kept, record) for record in (7, 8, 9)] == [[1, 4], [3], []]
    assert hangs_together(db)
    db.close()
