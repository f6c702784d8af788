from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from crdt import limits, note_order
from crdt.knowledge import NOTHING, Knowledge
from crdt.note_order import NoteOrder, TooHeavy
from crdt.update_reader import read_update
from identity.errors import Malformed
from tests.fuzz.histories import run, shown_by_order
from tests.fuzz.yjs_bytes import Unit, deletions, section, update, written

ANN, BEN, EVE = 11, 12, 13


class Page:
    """A note in which Ann wrote ``abc😀d`` (units 0 to 5) and Ben, knowing that, ``X`` between b and c."""

    def __init__(self) -> None:
        self.order = NoteOrder()
        self.ann = self.admit(ANN, 0, NOTHING, written("abc😀d"))
        self.both = self.admit(BEN, 0, self.ann, written("X", left=(ANN, 1), right=(ANN, 2)))

    def admit(
        self, client: int, clock: int, past: Knowledge, *items: bytes, deleted: bytes = b"\x00"
    ) -> Knowledge:
        data = update(section(client, clock, *items), deleted=deleted) if items else b"\x00" + deleted
        return self.order.admit(read_update(data, client=client, clock=clock), past)

    def units(self) -> list[Unit]:
        found, run = [], self.order._first
        while run is not None:
            found += [(run.author.client, clock) for clock in range(run.start, run.end)]
            run = run.after
        return found


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ((ANN, 6), None, "note-unknown-neighbour"),
        (None, (ANN, 6), "note-unknown-neighbour"),
        ((99, 0), None, "note-unknown-neighbour"),
        (None, (99, 0), "note-unknown-neighbour"),
        ((EVE, 0), None, "note-unknown-neighbour"),
        ((ANN, 3), (ANN, 4), "note-cut-character"),
        ((ANN, 3), None, "note-cut-character"),
        (None, (ANN, 4), "note-cut-character"),
        ((ANN, 2), (ANN, 1), "note-wrong-order"),
        ((ANN, 2), (ANN, 2), "note-wrong-order"),
        ((ANN, 5), (ANN, 0), "note-wrong-order"),
        ((BEN, 0), (ANN, 1), "note-wrong-order"),
        ((ANN, 2), (BEN, 0), "note-wrong-order"),
        # Never neighbours: what stands between them was there before one of them.
        ((ANN, 0), (ANN, 2), "note-wrong-order"),
        (None, (ANN, 1), "note-wrong-order"),
        ((ANN, 1), (ANN, 5), "note-wrong-order"),
    ],
)
def test_what_no_editor_could_have_made_is_refused(left: Unit | None, right: Unit | None, reason: str):
    page = Page()
    with pytest.raises(Malformed, match=reason):
        page.admit(EVE, 0, page.both, written("!", left=left, right=right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (None, (ANN, 0)),
        ((ANN, 1), (BEN, 0)),
        ((BEN, 0), (ANN, 2)),
        ((ANN, 2), (ANN, 3)),
        ((ANN, 4), (ANN, 5)),
        ((ANN, 5), None),
        # Declared, but not yet on the writer's screen: neighbours in what Ann alone wrote.
        ((ANN, 1), (ANN, 2)),
        # Written when only Ann's first letter was there.
        ((ANN, 0), None),
        # Written into a page that was still empty.
        (None, None),
    ],
)
def test_what_an_editor_could_have_made_is_placed(left: Unit | None, right: Unit | None):
    page = Page()
    page.admit(EVE, 0, page.both, written("!", left=left, right=right))
    units = page.units()
    place = units.index((EVE, 0))
    assert left is None or units.index(left) < place
    assert right is None or place < units.index(right)


def test_what_lies_outside_of_the_declared_past_is_unknown_even_if_it_is_here():
    page = Page()
    with pytest.raises(Malformed, match="note-unknown-neighbour"):
        page.admit(EVE, 0, page.ann, written("!", left=(BEN, 0)))
    with pytest.raises(Malformed, match="note-unknown-deletion"):
        page.admit(EVE + 1, 0, page.ann, deleted=deletions((BEN, [(0, 1)])))


def test_an_author_can_not_step_over_own_words():
    page = Page()
    known = page.admit(EVE, 0, page.both, written("!", left=(ANN, 5)))
    with pytest.raises(Malformed, match="note-wrong-order"):
        page.admit(EVE, 1, known, written("?", left=(ANN, 5)))


@pytest.mark.parametrize(
    ("client", "ranges", "reason"),
    [
        (ANN, [(3, 1)], "note-cut-character"),
        (ANN, [(4, 1)], "note-cut-character"),
        (ANN, [(0, 4)], "note-cut-character"),
        (ANN, [(0, 7)], "note-unknown-deletion"),
        (99, [(0, 1)], "note-unknown-deletion"),
        (EVE, [(0, 1)], "note-unknown-deletion"),
    ],
)
def test_deletions_of_half_a_character_or_of_nothing_are_refused(
    client: int, ranges: list[tuple[int, int]], reason: str
):
    page = Page()
    with pytest.raises(Malformed, match=reason):
        page.admit(EVE, 0, page.both, deleted=deletions((client, ranges)))
    page.admit(EVE, 0, page.both, deleted=deletions((ANN, [(0, 3)]), (BEN, [(0, 1)])))
    page.admit(EVE, 0, page.both, deleted=deletions((ANN, [(3, 2)])))


def test_a_refused_update_moves_nobody_else():
    page, calm = Page(), Page()
    first = written("!", left=(ANN, 1), right=(ANN, 2))
    with pytest.raises(Malformed):
        page.admit(EVE, 0, page.both, first, written("?", left=(ANN, 2), right=(ANN, 1)))
    for each in (page, calm):
        each.admit(14, 0, each.ann, written("yy", left=(ANN, 1), right=(ANN, 2)))
        each.admit(10, 0, each.both, written("zz", left=(ANN, 1), right=(BEN, 0)))
    assert [unit for unit in page.units() if unit[0] != EVE] == calm.units()


def test_typing_stays_one_run():
    order, known = NoteOrder(), NOTHING
    for clock in range(1_000):
        data = update(section(ANN, clock, written("a", left=(ANN, clock - 1) if clock else None)))
        known = order.admit(read_update(data, client=ANN, clock=clock), known)
    assert len(order._authors[ANN].runs) == 1


def test_writing_backwards_for_long_keeps_the_order():
    order, known = NoteOrder(), NOTHING
    for clock in range(2_000):
        data = update(section(ANN, clock, written("a", right=(ANN, clock - 1) if clock else None)))
        known = order.admit(read_update(data, client=ANN, clock=clock), known)
    data = update(section(BEN, 0, written("x", left=(ANN, 0), right=(ANN, 1_999))))
    with pytest.raises(Malformed, match="note-wrong-order"):
        order.admit(read_update(data, client=BEN, clock=0), known)


def test_the_order_agrees_with_the_engine(chance: random.Random):
    for _ in range(20):
        for replica in run(chance, people=3, rounds=60):
            assert shown_by_order(replica.fold) == replica.document.text


def test_a_small_update_costs_microseconds():
    order, known = NoteOrder(), NOTHING
    datas = [
        update(section(ANN, clock, written("a", left=(ANN, clock - 1) if clock else None)))
        for clock in range(5_000)
    ]
    begin = time.process_time()
    for clock, data in enumerate(datas):
        known = order.admit(read_update(data, client=ANN, clock=clock), known)
    # Ten times what it takes on a laptop, so that a busy machine doesn't fail it.
    assert (time.process_time() - begin) / len(datas) < 100e-6


def backwards(client: int, clock: int, count: int, left: Unit | None, right: Unit | None) -> bytes:
    """Return letters that are each put before the one before it."""
    items = []
    for place in range(clock, clock + count):
        items.append(written("b", left=left, right=right))
        right = (client, place)
    return update(section(client, clock, *items))


def forwards(client: int, clock: int, count: int, left: Unit | None, right: Unit | None) -> bytes:
    """Return letters that are each put behind the one before it."""
    items = []
    for place in range(clock, clock + count):
        items.append(written("f", left=left, right=right))
        left = (client, place)
    return update(section(client, clock, *items))


def units_of(order: NoteOrder) -> list[tuple[int, int, int]]:
    found, at = [], order._first
    while at is not None:
        found.append((at.author.client, at.start, at.end))
        at = at.after
    return found


@pytest.mark.parametrize("client", [ANN, EVE])
@pytest.mark.parametrize("write", [backwards, forwards])
def test_thousands_of_letters_among_thousands_of_others_cost_little(client: int, write: Callable[..., bytes]):
    order, past = NoteOrder(), NOTHING
    for start in range(0, 16_000, 4_000):
        right = (BEN, start - 1) if start else None
        data = backwards(BEN, start, 4_000, None, right)
        past = order.admit(read_update(data, client=BEN, clock=start), past)
    read = read_update(write(client, 0, 4_000, None, None), client=client, clock=0)
    begin = time.process_time()
    order.admit(read, NOTHING)
    # A look at all the others for each letter took half a minute.
    assert time.process_time() - begin < 1


def test_what_follows_without_a_second_look_goes_where_a_second_look_puts_it(
    chance: random.Random, monkeypatch: pytest.MonkeyPatch
):
    for _ in range(60):
        plans = [
            (client, chance.choice([backwards, forwards]), chance.randint(1, 6))
            for client in chance.choices([ANN, BEN, EVE, 5, 99], k=8)
        ]
        results = []
        for looks_twice in (False, True):
            order, ends = NoteOrder(), dict[int, tuple[int, Knowledge]]()
            with monkeypatch.context() as patch:
                if looks_twice:
                    patch.setattr(note_order._Gap, "has", lambda *_: False)
                for client, write, count in plans:
                    clock, past = ends.get(client, (0, NOTHING))
                    # Each goes on in the gap in which it stands, before or behind all that it wrote.
                    own = [run for run in units_of(order) if run[0] == client]
                    left = (client, own[-1][2] - 1) if own and write is forwards else None
                    right = (client, own[0][1]) if own and write is backwards else None
                    data = write(client, clock, count, left, right)
                    past = order.admit(read_update(data, client=client, clock=clock), past)
                    ends[client] = (clock + count, past)
            results.append(units_of(order))
        assert results[0] == results[1]


def test_a_note_that_takes_too_many_steps_or_too_much_room_is_given_up_without_a_verdict(
    monkeypatch: pytest.MonkeyPatch,
):
    def fill() -> NoteOrder:
        order = NoteOrder()
        order.admit(read_update(backwards(BEN, 0, 500, None, None), client=BEN, clock=0), NOTHING)
        order.admit(read_update(backwards(EVE, 0, 1, None, None), client=EVE, clock=0), NOTHING)
        return order

    assert fill().weight > 100_000
    for bound, most in (("NOTE_STEPS_MAX", 400), ("NOTE_WEIGHT_BYTES_MAX", 100_000)):
        with monkeypatch.context() as patch:
            patch.setattr(limits, bound, most)
            with pytest.raises(TooHeavy, match="note-unreadable"):
                fill()


def test_room_for_more_is_made_where_everybody_puts_something_in_one_place():
    order, past = NoteOrder(), NOTHING
    past = order.admit(read_update(update(section(ANN, 0, written("ab"))), client=ANN, clock=0), past)
    begin = time.process_time()
    for start in range(0, 40_000, 4_000):
        right = (BEN, start - 1) if start else (ANN, 1)
        data = backwards(BEN, start, 4_000, (ANN, 0), right)
        past = order.admit(read_update(data, client=BEN, clock=start), past)
    assert time.process_time() - begin < 5
    assert [run[1] for run in units_of(order)] == [0, *reversed(range(40_000)), 1]
    labels, at = [], order._first
    while at is not None:
        labels.append(at.label)
        at = at.after
    assert labels == sorted(set(labels))
