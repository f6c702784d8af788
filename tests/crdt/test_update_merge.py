from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt import limits
from crdt.document import Document
from crdt.knowledge import NOTHING
from crdt.note_order import NoteOrder
from crdt.update_merge import author_of, blanked, deleted_by, fits, merge_updates
from crdt.update_reader import read_update
from tests.fuzz.histories import MARKS, WORDS
from tests.fuzz.yjs_bytes import deletions, section, update, written

ANN, BEN = 2**53 - 7, 11


def test_letters_typed_one_after_the_other_become_one_item() -> None:
    document = Document(ANN)
    updates = [document.replace(at, at, letter) for at, letter in enumerate("Grüße 👩🏽‍🌾")]
    merged = merge_updates(updates)
    assert merged == update(section(ANN, 0, written("Grüße 👩🏽‍🌾")))
    assert len(read_update(merged, client=ANN, clock=0).items) == 1


def test_text_between_other_neighbours_stays_an_item_of_its_own() -> None:
    document = Document(ANN)
    updates = [document.replace(0, 0, "b"), document.replace(0, 0, "a")]
    assert len(read_update(merge_updates(updates), client=ANN, clock=0).items) == 2


def test_deleted_ranges_that_touch_become_one() -> None:
    updates = [update(deleted=deletions((BEN, [(4, 1)]))), update(deleted=deletions((BEN, [(5, 2), (9, 1)])))]
    assert merge_updates(updates) == update(deleted=deletions((BEN, [(4, 3), (9, 1)])))


def test_one_update_is_left_as_it_is() -> None:
    one = Document(ANN).replace(0, 0, "hello")
    assert merge_updates([one]) == one


def test_an_update_fits_up_to_the_limits_of_an_entry() -> None:
    most = limits.NOTE_DELETE_RANGES_MAX
    assert fits(update(deleted=deletions((BEN, [(2 * at, 1) for at in range(most)]))))
    assert not fits(update(deleted=deletions((BEN, [(2 * at, 1) for at in range(most + 1)]))))
    assert not fits(update(section(ANN, 0, written("x" * limits.UPDATE_BYTES_MAX))))
    assert not fits(update(section(ANN, 0, *[written("x")] * (limits.NOTE_STRUCTS_MAX + 1))))


def test_an_update_tells_who_wrote_it_and_from_where_on() -> None:
    assert author_of(update(section(ANN, 7, written("x", left=(ANN, 6))))) == (ANN, 7)
    assert author_of(update(deleted=deletions((BEN, [(4, 1)])))) is None


@pytest.mark.parametrize("script", WORDS)
@settings(max_examples=20)
@given(seed=st.integers(0, 2**32))
def test_a_merged_update_does_what_its_parts_do(script: str, seed: int) -> None:
    """Two people write; what each wrote in between is merged, and everybody shows the same either way."""
    chance = random.Random(seed)
    ann, ben = Document(ANN), Document(BEN)
    plain, merged = Document(1), Document(2)
    order, past = NoteOrder(), NOTHING
    clocks = {ANN: 0, BEN: 0}
    for _ in range(chance.randint(1, 5)):
        for client, writer, other in ((ANN, ann, ben), (BEN, ben, ann)):
            made = [found for _ in range(chance.randint(1, 8)) if (found := _edit(writer, chance, script))]
            if not made:
                continue
            one = merge_updates(made)
            read = read_update(one, client=client, clock=clocks[client])
            past = order.admit(read, past)
            clocks[client] = read.end
            other.apply([one])
            merged.apply([one])
            plain.apply(made)
    assert plain.rich == merged.rich == ann.rich
    assert Document.load(merged.snapshot(), 3).rich == plain.rich


def _edit(document: Document, chance: random.Random, script: str) -> bytes:
    text = document.text
    start = chance.randint(0, len(text))
    end = min(len(text), start + chance.choice([0, 0, 0, 1, 4]))
    if chance.random() < 0.2:
        name, values = chance.choice(MARKS)
        return document.mark(start, end, name, chance.choice(values))
    return document.replace(start, end, chance.choice([*WORDS[script], ""]))


def test_deleted_text_is_left_out_and_its_units_stay() -> None:
    whole = Document(ANN).replace(0, 0, "wise 🎉 and unwise")
    # Units are UTF-16: the first word with its space, and "un".
    blank = blanked(whole, [(0, 5), (12, 14)])
    read, again = read_update(whole, client=ANN, clock=0), read_update(blank, client=ANN, clock=0)
    assert again.end == read.end and len(again.items) == 4
    assert b"unwise" not in blank and b"wise " not in blank
    other = Document(BEN)
    other.apply([blank])
    assert other.text == "🎉 and wise"
    assert blanked(whole, []) == whole
    assert deleted_by(update(deleted=deletions((BEN, [(4, 3), (9, 1)])))) == [(BEN, [(4, 7), (9, 10)])]
