from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt import limits
from crdt.document import Document
from crdt.note import NoteEntry, NoteFold
from identity.errors import Malformed
from node.rooms.live_note import LiveNote, Writing
from tests.fuzz.histories import MARKS, WORDS
from tests.fuzz.yjs_bytes import deletions, section, update, written

ANN, BEN, CLEO = 2**53 - 7, 11, 2**40 + 5
LOG = b"l" * 32


def writings() -> tuple[Writing, Writing]:
    return Writing(number=1, client=ANN), Writing(number=2, client=BEN)


def test_what_two_people_type_at_once_becomes_one_entry_each():
    live, (ann, ben) = LiveNote(), writings()
    one, other = Document(ANN), Document(BEN)
    for place, (letter, sign) in enumerate(zip("hello", "12345", strict=True)):
        live.write(ann, one.replace(place, place, letter))
        live.write(ben, other.replace(place, place, sign))
    batches = live.take()
    assert [(batch.writing.number, batch.upto) for batch in batches] == [(1, 5), (2, 5)]
    assert not live.pending


def test_what_rests_on_somebody_elses_pending_words_comes_behind_them():
    live, (ann, ben) = LiveNote(), writings()
    one, other = Document(ANN), Document(BEN)
    for document, others, writing, text in (
        (one, other, ann, "a"),
        (other, one, ben, "b"),
        (one, other, ann, "c"),
    ):
        made = document.replace(len(document.text), len(document.text), text)
        live.write(writing, made)
        others.apply([made])
    assert [batch.writing.number for batch in live.take()] == [1, 2, 1]


def test_deleting_somebody_elses_pending_words_comes_behind_them():
    live, (ann, ben) = LiveNote(), writings()
    live.write(ann, update(section(ANN, 0, written("hello"))))
    live.write(ben, update(section(BEN, 0, written("x"))))
    live.write(ann, update(deleted=deletions((BEN, [(0, 1)]))))
    assert [batch.writing.number for batch in live.take()] == [1, 2, 1]


def test_an_entry_never_outgrows_its_limits():
    live, (ann, _) = LiveNote(), writings()
    piece = "x" * (limits.UPDATE_BYTES_MAX // 2)
    for clock in range(3):
        left = (ANN, clock * len(piece) - 1) if clock else None
        live.write(ann, update(section(ANN, clock * len(piece), written(piece, left=left))))
    assert len(live.take()) == 3


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (b"", "note-update-malformed"),
        (update(section(BEN, 0, written("x"))), "note-wrong-author"),
        (update(section(ANN, 7, written("x"))), "note-wrong-clock"),
        (update(section(ANN, 0, written("x", left=(BEN, 3)))), "note-unknown-neighbour"),
        (update(deleted=deletions((BEN, [(0, 1)]))), "note-unknown-deletion"),
        (b"\x00" * (limits.UPDATE_BYTES_MAX + 1), "note-update-too-large"),
    ],
)
def test_what_no_node_would_take_closes_the_session_and_changes_nothing(frame: bytes, reason: str):
    live, (ann, ben) = LiveNote(), writings()
    with pytest.raises(Malformed) as caught:
        live.write(ann, frame)
    assert caught.value.message == reason
    with pytest.raises(Malformed, match="note-session-closed"):
        live.write(ann, update(section(ANN, 0, written("x"))))
    live.write(ben, update(section(BEN, 0, written("fine"))))
    assert [batch.writing for batch in live.take()] == [ben]


def test_what_could_not_be_stored_is_pending_again_before_what_came_meanwhile():
    live, (ann, ben) = LiveNote(), writings()
    live.write(ann, update(section(ANN, 0, written("a"))))
    taken = live.take()
    live.write(ben, update(section(BEN, 0, written("b"))))
    live.give_back(taken)
    assert [batch.writing for batch in live.take()] == [ann, ben]


def test_what_counts_elsewhere_is_news_once_and_what_counts_no_more_is_noticed():
    first, second = update(section(ANN, 0, written("a"))), update(section(BEN, 0, written("b")))
    live = LiveNote([first])
    assert live.missing([first, second]) == [second]
    assert live.learn(second)
    assert live.missing([first, second]) == []
    assert live.missing([second]) is None


@settings(max_examples=40)
@given(seed=st.integers(0, 2**32))
def test_no_entry_made_of_what_was_admitted_is_ever_void(seed: int):
    """Three people write and it is stored at random; another fold gets the entries alone and takes them all."""
    chance = random.Random(seed)
    live, fold = LiveNote(), NoteFold()
    people = [(Writing(number=number, client=client), Document(client)) for number, client in _sessions()]
    script = chance.choice(list(WORDS))
    waiting: dict[int, list[bytes]] = {id(document): [] for _, document in people}
    seq = 0
    for _ in range(chance.randint(5, 60)):
        writing, document = chance.choice(people)
        if chance.random() < 0.6:
            document.apply(waiting[id(document)])
            waiting[id(document)].clear()
        made = _edit(document, chance, script)
        if made:
            live.write(writing, made)
            for _, other in people:
                if other is not document:
                    waiting[id(other)].append(made)
        if chance.random() < 0.15:
            seq = _store(live, fold, seq)
    seq = _store(live, fold, seq)
    for _, document in people:
        document.apply(waiting[id(document)])
    shown = Document(1)
    shown.apply(fold.accepted_in_order)
    assert not fold.void
    assert [document.rich for _, document in people] == [shown.rich] * 3


def _sessions() -> list[tuple[int, int]]:
    return [(1, ANN), (2, BEN), (3, CLEO)]


def _store(live: LiveNote, fold: NoteFold, seq: int) -> int:
    deps = fold.frontier
    for batch in live.take():
        entry = NoteEntry(
            hash=seq.to_bytes(32, "big"),
            log=LOG,
            seq=seq,
            deps=deps,
            session=batch.writing.number,
            client_id=batch.writing.client,
            update=batch.update,
        )
        assert fold.add(entry).accepted
        seq += 1
    return seq


def _edit(document: Document, chance: random.Random, script: str) -> bytes:
    text = document.text
    start = chance.randint(0, len(text))
    end = min(len(text), start + chance.choice([0, 0, 0, 1, 4]))
    if chance.random() < 0.2:
        name, values = chance.choice(MARKS)
        return document.mark(start, end, name, chance.choice(values))
    return document.replace(start, end, chance.choice([*WORDS[script], ""]))


def test_what_is_written_while_others_words_are_learned_is_known_as_well():
    live, (ann, _) = LiveNote(), writings()
    items = [written("x", right=(BEN, place - 1) if place else None) for place in range(1_000)]
    steps = live.learning(update(section(BEN, 0, *items)))
    next(steps)
    live.write(ann, update(section(ANN, 0, written("hello"))))
    for _ in steps:
        pass
    live.write(ann, update(section(ANN, 5, written("!", left=(ANN, 4)))))
    live.write(ann, update(section(ANN, 6, written("?", left=(BEN, 0), right=(ANN, 0)))))
    assert [batch.upto for batch in live.take()] == [3]
