"""Each group has a share of a record: nobody's words take room from another's."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt import limits
from crdt.ops import Create, DataBody, DataOp, Edit, NoteEdit, Say, Write
from crdt.shares import Shares, charge_of, level
from identity.encoding import decode, encode

OWNER, OTHER, THIRD = b"owner", b"other", b"third"
SHARE, TOGETHER = limits.RECORD_SHARE_BYTES_MAX, limits.RECORD_OTHERS_BYTES_MAX
PLACE = (True, False, b"log", 7, b"hash")


@given(st.lists(st.integers(0, SHARE), max_size=12))
def test_all_have_room_together_and_who_says_little_keeps_all(wanted: list[int]):
    most = level(wanted)
    assert sum(min(one, most) for one in wanted) <= max(TOGETHER, 0)
    assert most <= SHARE
    if wanted:
        assert most >= min(SHARE, TOGETHER // len(wanted)), "an even part is everybody's"
    if sum(wanted) > TOGETHER:
        assert sum(min(one, most) for one in wanted) > TOGETHER - len(wanted), "nothing is left for nobody"


@given(st.lists(st.integers(0, SHARE), min_size=1, max_size=8), st.integers(0, 7), st.integers(0, SHARE))
def test_one_more_who_wants_room_never_gives_anybody_more(wanted: list[int], at: int, more: int):
    grown = [one if place != at else max(one, more) for place, one in enumerate(wanted)]
    assert level([*wanted, more]) <= level(wanted) and level(grown) <= level(wanted)


def test_a_group_fills_its_own_share_alone():
    shares = Shares(OWNER)
    shares.take(OTHER, SHARE)
    assert not shares.fits(OTHER, 1) and shares.is_full(OTHER)
    for group in (OWNER, THIRD):
        assert shares.fits(group, 1_000_000) and not shares.is_full(group)
    shares.take(OWNER, limits.RECORD_OWNER_BYTES_MAX)
    assert not shares.fits(OWNER, 1) and shares.fits(THIRD, SHARE)


def test_where_many_say_too_much_who_says_less_has_an_even_part():
    shares = Shares(OWNER)
    for number in range(5):
        shares.take(b"%d" % number, SHARE)
        shares.beyond[b"%d" % number] = PLACE
    assert shares.level() == TOGETHER // 5
    assert shares.limit(THIRD) == TOGETHER // 6 and not shares.is_full(THIRD)
    assert not shares.fits(THIRD, 1), "what of the others is read changes"
    assert shares.fits(OWNER, limits.RECORD_OWNER_BYTES_MAX)


def test_a_group_stops_before_its_share_ends():
    shares = Shares(OWNER)
    shares.take(OWNER, limits.RECORD_OWNER_BYTES_MAX * 3 // 4)
    assert not shares.is_full(OWNER)
    shares.take(OWNER, 1)
    assert shares.is_full(OWNER) and shares.fits(OWNER, limits.RECORD_OWNER_BYTES_MAX // 5)


def test_what_follows_the_first_beyond_the_share_is_beyond_it():
    shares = Shares(OWNER)
    shares.beyond[OTHER] = PLACE
    for place, is_beyond in (
        (PLACE, True),
        ((True, False, b"log", 6, b"z"), False),
        ((True, False, b"loh", 0, b""), True),
        ((True, True, b"", 0, b""), True),
        ((False, False, b"z", 9, b"z"), False),
    ):
        assert shares.is_beyond(OTHER, place) is is_beyond
        assert not shares.is_beyond(OWNER, place)


def _wide(count: int) -> tuple[Write, ...]:
    return tuple(Write(f"tasks/{number}/title", "a" * 400 + "😀") for number in range(count))


@pytest.mark.parametrize(
    "op",
    [
        Say(1, "agree", (), bytes(16)),
        Say(1, "agree", tuple((f"{number}", "x") for number in range(32)), bytes(16)),
        Say(1, "agree", (("note", "x" * 15_000 + "😀"),), bytes(16)),
        Edit(1, (Write("place", "mill"),)),
        Edit(1, _wide(300)),
        Edit(1, tuple(Write("a", None, tuple(range(128))) for _ in range(512))),
        Create("event", False, "", None, "", _wide(300)),
        NoteEdit(1, "notes", 1, bytes(40)),
        NoteEdit(1, "notes", 1, bytes(limits.UPDATE_BYTES_MAX)),
    ],
    ids=["word", "arguments", "long", "field", "wide", "superseding", "made", "typed", "pasted"],
)
def test_nothing_takes_much_more_memory_than_it_is_charged(op: DataOp):
    text = encode(DataBody(1_790_000_000_000, False, None, None, tuple(range(1, 200)), op, None))
    tracemalloc.start()
    try:
        held = [decode(text, DataBody, bytes_max=limits.BODY_BYTES_MAX) for _ in range(20)]
        taken = tracemalloc.get_traced_memory()[0] / len(held)
    finally:
        tracemalloc.stop()
    assert taken < 1.5 * charge_of(op, 199)
