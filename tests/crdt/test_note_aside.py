from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from crdt.document import Document
from crdt.note import NoteEntry, Verdict
from crdt.note_aside import Aside
from tests.crdt.note_forks import VECTORS, VOID, Scene, vector
from tests.crdt.test_note import ANN, BEN, EVE, FIRST, entry, fold, words

TOLD = b"X" * 32
WORD = replace(entry("word", EVE, 1, words(101, 0, "false", (97, 2)), FIRST), chain=TOLD)
BESIDE = entry("beside", BEN, 1, words(98, 0, "true", (101, 4)), WORD)


def read(each: dict[str, Any]) -> NoteEntry:
    return NoteEntry(
        hash=bytes.fromhex(each["hash"]),
        log=bytes.fromhex(each["log"]),
        chain=bytes.fromhex(each["chain"]),
        barred=each["barred"],
        seq=each["seq"],
        deps=tuple(map(bytes.fromhex, each["deps"])),
        session=each["session"],
        client_id=each["client"],
        update=bytes.fromhex(each["update"]),
    )


def text(*updates: bytes) -> str:
    document = Document(1)
    document.apply(updates)
    return document.text


@pytest.mark.parametrize("seed", range(40))
def test_no_word_beside_what_a_fork_took_back_is_lost(seed: int):
    assert not Scene(seed).play()


def test_without_mending_words_are_lost(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Aside, "mending", lambda aside, below: None)
    assert any(Scene(seed).play() for seed in range(10))


def test_the_vectors_of_forks_hold():
    vectors = json.loads((Path(__file__).parents[1] / "vectors" / "notes.json").read_text())["forks"]
    for found in vectors:
        folded = fold(*(read(each) for each in found["entries"]))
        assert {name.hex(): verdict.reason for name, verdict in folded.void.items()} == found["void"]
        assert [update.hex() for update in folded.accepted_in_order] == found["order"]
        assert text(*folded.accepted_in_order) == found["text"]
    assert vectors == [vector(seed) for seed in VECTORS]


def test_what_was_typed_beside_a_word_that_is_set_aside_gets_the_nearest_place():
    folded = fold(FIRST, replace(WORD, barred=VOID), BESIDE)
    assert folded.void == {WORD.hash: Verdict(VOID)}
    assert folded.update_of(BESIDE.hash) == words(98, 0, "true", (97, 2))
    assert text(*folded.accepted_in_order) == "onetrue"
    assert not folded.is_closed(98) and folded.next_clock(98) == 4


def test_it_goes_back_to_where_it_was_when_the_word_is_entered_again():
    folded = fold(FIRST, WORD, BESIDE)
    assert folded.update_of(BESIDE.hash) == BESIDE.update
    assert text(*folded.accepted_in_order) == "onefalsetrue"


def test_the_words_between_a_word_that_is_gone_and_the_next_one_stay_in_order():
    between = entry("between", ANN, 2, words(97, 3, "and", (101, 4)), WORD)
    after = entry("after", BEN, 1, words(98, 0, "true", (97, 5)), between)
    folded = fold(FIRST, replace(WORD, barred=VOID), between, after)
    assert text(*folded.accepted_in_order) == "oneandtrue"


def test_who_rests_on_nothing_that_was_set_aside_is_judged_as_ever():
    stranger = entry("stranger", BEN, 1, words(98, 0, "x", (101, 4)), FIRST)
    folded = fold(FIRST, replace(WORD, barred=VOID), stranger)
    assert folded.verdict(stranger.hash) == Verdict("note-unknown-neighbour")


def test_a_unit_that_was_never_there_is_nobodys_neighbour():
    for place in ((101, 5), (102, 0)):
        invented = entry("invented", BEN, 1, words(98, 0, "x", place), WORD)
        folded = fold(FIRST, replace(WORD, barred=VOID), invented)
        assert folded.verdict(invented.hash) == Verdict("note-unknown-neighbour")


def test_words_that_stand_after_each_other_in_a_circle_end_somewhere():
    one = replace(entry("one", EVE, 1, words(101, 0, "a", (102, 0)), FIRST), chain=TOLD, barred=VOID)
    two = entry("two", EVE, 2, words(102, 0, "b", (101, 0)), client=102, session=2)
    two = replace(two, chain=TOLD, barred=VOID)
    beside = entry("beside", BEN, 1, words(98, 0, "x", (101, 0)), two)
    assert not fold(FIRST, one, two, beside).verdict(beside.hash).accepted


def test_what_is_void_beyond_a_fork_closes_nothing_before_it():
    void = replace(entry("void", EVE, 2, b"\x00", FIRST), chain=TOLD)
    before = entry("zbefore", EVE, 1, words(101, 0, "word", (97, 2)), FIRST)
    assert fold(FIRST, void, before).verdict(before.hash).accepted
