"""What a courier lets go, when, and that it says so."""

from __future__ import annotations

from pathlib import Path

from crdt.run import verify_run
from node.courier import limits
from node.courier.shelf import Shelf
from node.courier.sweeping import DAY_MS, drop_gone, drop_old
from node.replica.outcome import Moment
from sync.gate import Gone
from tests.node.courier.shelves import GUEST, NOW, OWNER, SPACE, Log, a_gate, a_log, a_shelf

ME, OTHER = OWNER.public.id, GUEST.public.id


def filled(folder: Path, count: int = 6) -> tuple[Shelf, Log]:
    shelf, log = a_shelf(folder), a_log(count)
    shelf.ingest(ME, SPACE, log.run(0, count), NOW)
    return shelf, log


def days(count: int) -> int:
    return NOW.ms + count * DAY_MS


def test_nothing_goes_before_everybody_fetched_it(tmp_path: Path):
    shelf, log = filled(tmp_path)
    shelf.fetched(ME, SPACE, [(log.log, 6)])
    assert drop_old(shelf, SPACE, log.log, days(200)) == 0


def test_nothing_goes_before_its_time(tmp_path: Path):
    shelf, log = filled(tmp_path)
    for device in (ME, OTHER):
        shelf.fetched(device, SPACE, [(log.log, 6)])
    assert drop_old(shelf, SPACE, log.log, days(89)) == 0


def test_what_all_fetched_goes_from_the_beginning_and_the_floor_tells(tmp_path: Path):
    shelf, log = filled(tmp_path)
    shelf.fetched(ME, SPACE, [(log.log, 6)])
    shelf.fetched(OTHER, SPACE, [(log.log, 4), (b"?" * 32, 9)])
    before = shelf.used[SPACE, ME]
    assert drop_old(shelf, SPACE, log.log, days(91)) == 4
    (head,) = shelf.heads(SPACE)
    assert (head.floor, head.height, head.tip) == (4, 6, log.entries[5].hash)
    assert shelf.used[SPACE, ME] == before - sum(len(one.payload or b"") for one in log.entries[:4])
    row = shelf.ledger.logs[SPACE, log.log]
    run = shelf.ledger.load_run(row, 0, 1_000_000)
    assert run is not None and [one.hash for one in verify_run(SPACE, run)] == [
        one.hash for one in log.entries
    ]
    assert drop_old(shelf, SPACE, log.log, days(91)) == 0
    assert Shelf(shelf.db, shelf.gatehouse, tmp_path).heads(SPACE) == [head]


def test_what_is_very_old_goes_though_somebody_never_came(tmp_path: Path):
    shelf, log = filled(tmp_path)
    assert drop_old(shelf, SPACE, log.log, days(limits.KEPT_DAYS_MAX)) == 0
    assert drop_old(shelf, SPACE, log.log, days(limits.KEPT_DAYS_MAX + 1)) == 6


def test_what_came_late_stays(tmp_path: Path):
    shelf, log = a_shelf(tmp_path), a_log(6)
    shelf.ingest(ME, SPACE, log.run(0, 3), NOW)
    shelf.ingest(ME, SPACE, log.run(3, 6), Moment(ms=days(50), unsure=False))
    for device in (ME, OTHER):
        shelf.fetched(device, SPACE, [(log.log, 6)])
    assert drop_old(shelf, SPACE, log.log, days(100)) == 3
    assert shelf.heads(SPACE)[0].floor == 3


def test_what_is_to_go_goes_at_once(tmp_path: Path):
    shelf, log = filled(tmp_path)
    shelf.gatehouse.take(a_gate(2, gone=(Gone(log.log, 2, 4), Gone(log.log, 5, 9))))
    assert drop_gone(shelf, SPACE) == 3
    row = shelf.ledger.logs[SPACE, log.log]
    assert [one.payload is None for one in shelf.ledger.entries(row)] == [
        False,
        False,
        True,
        True,
        False,
        True,
    ]
    assert shelf.heads(SPACE)[0].floor == 0
    assert drop_gone(shelf, SPACE) == 0
