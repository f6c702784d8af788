"""What a log on disk is called by sync, and where it goes on."""

from __future__ import annotations

from crdt.entry import NO_HASH
from node.replica.log_row import LogRow

SPACE, LOG, TIP = b"s" * 32, b"l" * 32, b"t" * 32


def row(**more: object) -> LogRow:
    return LogRow(row=1, space=SPACE, space_row=1, log=LOG, is_control=False, seed=None, **more)  # type: ignore[arg-type]


def test_a_fresh_log_goes_on_at_its_beginning():
    fresh = row()
    assert (fresh.position.seq, fresh.position.backlink) == (0, NO_HASH)
    assert (fresh.head.height, fresh.head.forked_at, fresh.head.floor) == (0, None, 0)


def test_its_head_tells_where_it_ends_and_where_it_begins_here():
    head = row(height=9, tip=TIP, forked_at=9, covered=5, floor=4).head
    assert (head.log, head.height, head.tip, head.forked_at) == (LOG, 9, TIP, 9)
    assert (head.covered, head.floor, head.is_control) == (5, 4, False)


def test_its_next_entry_goes_behind_its_tip():
    place = row(height=9, tip=TIP).position
    assert (place.space, place.log, place.seq, place.backlink) == (SPACE, LOG, 9, TIP)
