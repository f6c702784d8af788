"""Rows that wait: none is forgotten when the program is killed, and all are there before anybody reads them."""

from __future__ import annotations

from typing import Any

import pytest

from node.replica.due_rows import DueRows
from node.replica.list_pages import Wanted, briefs_of, in_order, page
from node.replica.replica import Replica
from sync import limits
from tests.node.erasing_world import erase
from tests.node.twins import Joint, add, everywhere, joint, read, titles, twin, write
from tests.sim.meeting import NOW

TABLES = ("records", "views", "links", "dated")


@pytest.fixture
def world() -> Joint:
    return joint()


def pour(giver: Replica, taker: Replica, space: bytes, bytes_max: int = limits.RUN_BYTES_MAX) -> None:
    """Send all of a space as a peer does whose rows may wait."""
    for head in giver.heads(space):
        first = 0
        while True:
            run, _ = giver.load_run(space, head.log, first, b"", bytes_max)
            if run is None or run.first + len(run.items) <= first:
                break
            taker.take_in(space, run, NOW, b"peer")
            first = run.first + len(run.items)


def rows(replica: Replica) -> dict[str, list[Any]]:
    """Return all rows that lists read, with records by their ids."""
    found: dict[str, list[Any]] = {
        table: sorted(map(repr, replica.db.execute(f"SELECT * FROM {table}").fetchall())) for table in TABLES
    }
    found["words"] = [
        replica.projection.listing.search(word) for word in ("vigil", "walk", "mill", "place", "bridge")
    ]
    return found


def fill(world: Joint) -> bytes:
    """Let A write in several records; return one of them."""
    record = add(world.a, world.space, "Vigil")
    everywhere(world.space, world.a, world.b)
    for number in range(12):
        write(world.a, world.space, record, place=f"place {number}")
        add(world.a, world.space, f"Walk {number}", place="mill")
    return record


def test_rows_that_waited_are_those_that_would_have_been_written_at_once(world: Joint):
    record = fill(world)
    at_once, later = twin(world.b), twin(world.b)
    for head in world.a.heads(world.space):
        run, _ = world.a.load_run(world.space, head.log, 0, b"", limits.RUN_BYTES_MAX)
        assert run is not None
        at_once.ingest(world.space, run, NOW)
    pour(world.a, later, world.space, 300)
    assert titles(later, world.space) != titles(at_once, world.space)
    assert read(later, record, "place") == "place 11"
    later.catch_up()
    assert rows(later) == rows(at_once)


def test_a_fault_that_one_by_one_doesnt_help_against_is_told_instead_of_tried_for_ever(
    world: Joint, monkeypatch: pytest.MonkeyPatch
):
    fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    with monkeypatch.context() as broken, pytest.raises(RuntimeError, match="whatever"):
        broken.setattr(DueRows, "write_some", _fails)
        reader.catch_up()
    reader.catch_up()
    assert titles(reader, world.space) == titles(world.a, world.space)


def _fails(due: DueRows, until_s: float) -> bool:
    raise RuntimeError("whatever it is")


def test_a_killed_program_writes_them_after_its_next_start(world: Joint):
    fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    assert titles(reader, world.space) < titles(world.a, world.space) | {""}
    again = twin(reader)
    assert again.projection.is_behind
    again.catch_up()
    reader.catch_up()
    assert titles(again, world.space) == titles(world.a, world.space)
    assert rows(again) == rows(reader)
    assert not twin(again).projection.is_behind


def test_nothing_shows_a_record_before_its_row_is_written(world: Joint):
    old = fill(world).hex()
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    listing, space = reader.projection.listing, reader.ledger.space_rows[world.space]
    (there,) = reader.db.execute("SELECT count(*) FROM records WHERE space = ?", (space,)).fetchone()
    assert there == 13

    def shown() -> list[set[str]]:
        """Return what each way to read shows."""
        asked = ("NOT is_withdrawn", "is_withdrawn = 0", "is_withdrawn = 0 AND part_of IS NULL")
        found = [listing.briefs(where, ()) for where in asked]
        found += [list(listing.rows("1", ())), listing.found("walk", "1", ())]
        for state in ("", "planned", "withdrawn"):
            wanted = Wanted(kind="event", spaces=[space], state=state)
            found += [page(listing, wanted, None, 50), briefs_of(listing, wanted, in_order(listing, wanted))]
        return [{view["id"] for view in views} for views in found]

    assert {old} == set().union(*shown())
    reader.catch_up()
    assert sorted(map(len, shown())) == [0, 0, 12, *[there] * 8]


def test_no_piece_takes_longer_than_it_may(world: Joint, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("node.replica.due_rows._AT_ONCE", 3)
    monkeypatch.setattr("node.replica.replica.ROWS_PIECE_S", -1.0)
    fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    waiting = [reader.rows_waiting]
    while not reader.catch_up_some():
        waiting.append(reader.rows_waiting)
    assert waiting[0] == 13 and len(waiting) == 10  # five times whom it concerns, then their rows
    assert titles(reader, world.space) == titles(world.a, world.space)
    assert not reader.db.execute("SELECT * FROM due").fetchall()


def test_what_changes_between_two_pieces_is_in_the_rows(world: Joint, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("node.replica.due_rows._AT_ONCE", 3)
    monkeypatch.setattr("node.replica.replica.ROWS_PIECE_S", -1.0)
    record = fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    for number in range(7):
        assert not reader.catch_up_some()
        write(world.a, world.space, record, title=f"Vigil at {number}")
        pour(world.a, reader, world.space)
    reader = twin(reader)
    reader.catch_up()
    assert titles(reader, world.space) == titles(world.a, world.space)
    assert len(reader.projection.listing.search("vigil")) == 1


def test_an_own_change_writes_its_rows_and_lets_others_wait(world: Joint):
    fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    waiting = reader.rows_waiting
    add(reader, world.space, "Bridge")
    assert "Bridge" in titles(reader, world.space) and reader.rows_waiting == waiting
    again = twin(reader)
    for replica in (reader, again):
        replica.catch_up()
        assert titles(replica, world.space) == titles(world.a, world.space) | {"Bridge"}
        assert not replica.projection.is_behind


def test_of_an_erased_record_no_row_waits(world: Joint):
    record = fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    reader.catch_up()
    erase(world.a, record)
    write(world.a, world.space, add(world.a, world.space, "Walk on"), place="bridge")
    pour(world.a, reader, world.space)
    assert "Vigil" not in titles(reader, world.space)
    assert reader.db.execute(
        "SELECT count(*) FROM views v LEFT JOIN records r ON r.id = v.record WHERE r.id IS NULL"
    ).fetchone() == (0,)


def test_who_brought_rows_about_pays_for_them(world: Joint, monkeypatch: pytest.MonkeyPatch):
    fill(world)
    reader = twin(world.b)
    spent = iter(range(0, 10_000, 7))
    monkeypatch.setattr("node.replica.replica.time.thread_time", lambda: next(spent))
    heads = [head for head in world.a.heads(world.space) if not head.is_control]
    run, _ = world.a.load_run(world.space, heads[0].log, 0, b"", 300)
    assert run is not None
    assert reader.take_in(world.space, run, NOW, b"peer").work_ms == 7_000
    pour(world.a, reader, world.space)
    reader.catch_up()
    assert reader.take_in(world.space, run, NOW, b"another").work_ms == 7_000
    # Two pieces, in each of which the clock is looked at three times.
    assert reader.take_in(world.space, run, NOW, b"peer").work_ms == 7_000 + 4 * 7_000
    assert reader.take_in(world.space, run, NOW, b"peer").work_ms == 7_000


def test_a_record_whose_row_cannot_be_written_keeps_nothing_else_from_being_shown_or_done(
    world: Joint, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    broken = fill(world)
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    listing, there = reader.projection.listing, reader.projection.row(broken)
    assert there is not None
    row_of = listing.row_of

    def failing(row: int, fold: Any, near: Any) -> Any:
        if row == there.id:
            raise ValueError(quoted)
        return row_of(row, fold, near)

    quoted = " ".join(("secret", "meeting"))
    monkeypatch.setattr(listing, "row_of", failing)
    reader.catch_up()
    assert not reader.projection.is_behind
    assert broken.hex()[:12] in caplog.text and "ValueError" in caplog.text
    assert quoted not in caplog.text
    assert titles(reader, world.space) == titles(world.a, world.space)  # that one as it was before
    add(reader, world.space, "Bridge")
    assert "Bridge" in titles(reader, world.space)
    assert not twin(reader).projection.is_behind


def test_a_row_that_was_undone_takes_nothing_along_over_which_others_are_packed(
    world: Joint, monkeypatch: pytest.MonkeyPatch
):
    for number in range(5):
        add(world.a, world.space, f"Walk {number}")
    reader = twin(world.b)
    pour(world.a, reader, world.space)
    listing = reader.projection.listing
    packed, failed = listing.packed, list[bytes]()

    def failing(written: Any, record: bytes, key: str) -> Any:
        told = packed(written, record, key)
        if len(failed) < 2:
            failed.append(record)
            raise ValueError("nobody foresaw this")
        return told

    monkeypatch.setattr(listing, "packed", failing)
    reader.catch_up()
    assert len(failed) == 2  # once among all, once by itself
    again = twin(reader).projection.listing
    shown = {view["id"] for view in again.rows("brief != ''", ())}
    assert len(shown) > 1 and failed[1].hex() not in shown
