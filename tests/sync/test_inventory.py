from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from crdt.entry import NO_HASH
from crdt.run import LogHead
from sync.inventory import Inventory
from tests.sync.two_nodes import space_id

SPACE = space_id(1)


def head(number: int, height: int = 1, *, control: bool = False, forked_at: int | None = None) -> LogHead:
    tip = Random(height).randbytes(32) if height else NO_HASH
    return LogHead(log=number.to_bytes(32), is_control=control, height=height, tip=tip, forked_at=forked_at)


def filled(*heads: LogHead) -> Inventory:
    inventory = Inventory()
    for one in heads:
        inventory.update(SPACE, [one])
    return inventory


@given(st.lists(st.integers(0, 50), unique=True), st.randoms())
def test_equal_heads_make_equal_digests_in_any_order(numbers: list[int], chance: Random):
    heads = [head(number, number + 1, control=number % 2 == 0) for number in numbers]
    digests = filled(*heads).digests(SPACE)
    chance.shuffle(heads)
    assert filled(*heads).digests(SPACE) == digests


def test_every_difference_shows_in_one_digest():
    plain = filled(head(1), head(2, control=True)).digests(SPACE)
    grown = filled(head(1, 2), head(2, control=True)).digests(SPACE)
    assert grown.control == plain.control and grown.data != plain.data
    other = filled(head(1), head(2, 2, control=True)).digests(SPACE)
    assert other.control != plain.control and other.data == plain.data
    forked = filled(head(1, forked_at=1), head(2, control=True)).digests(SPACE)
    assert forked.data not in (plain.data, grown.data)
    assert filled(head(1)).digests(SPACE).data != filled(head(2)).digests(SPACE).data


def test_empty_logs_and_unknown_spaces_don_t_show():
    assert filled(head(1), head(2, 0)).digests(SPACE) == filled(head(1)).digests(SPACE)
    assert filled(head(2, 0)).digests(SPACE) == Inventory().digests(SPACE)
    assert filled(head(2, 0, forked_at=0)).digests(SPACE) != Inventory().digests(SPACE)


def test_digests_follow_every_update():
    inventory = filled(head(1))
    before = inventory.digests(SPACE)
    inventory.update(SPACE, [head(1, 2)])
    assert inventory.digests(SPACE) != before and inventory.heads(SPACE)[head(1).log].height == 2
    inventory.update(SPACE, [head(1)])
    assert inventory.digests(SPACE) == before
    inventory.drop(SPACE)
    assert inventory.heads(SPACE) == {} and inventory.digests(SPACE) == Inventory().digests(SPACE)
