from __future__ import annotations

import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt._pycrdt import Transaction

from crdt.document import Document, Rich, content_hash, rich_json
from identity.encoding import domain_hash
from identity.errors import LocalFault, Refused
from tests.fuzz.histories import WORDS


def page(text: str) -> Document:
    document = Document(7)
    document.replace(0, 0, text)
    return document


def test_a_new_note_is_empty():
    assert (Document(7).text, Document(7).rich) == ("", [])
    assert Document(7).content_hash == content_hash([]) == Document(8).content_hash


@pytest.mark.parametrize("script", WORDS)
def test_offsets_are_characters_in_every_script(script: str, chance: random.Random):
    document, copy, text = Document(7), Document(8), ""
    for _ in range(60):
        start = chance.randint(0, len(text))
        end = min(len(text), start + chance.randint(0, 3))
        new = chance.choice(WORDS[script])
        copy.apply([document.replace(start, end, new)])
        text = text[:start] + new + text[end:]
        assert document.text == copy.text == text
    assert Document.load(document.snapshot(), 9).content_hash == copy.content_hash == document.content_hash


def test_offsets_outside_are_the_ends():
    document = page("abc")
    document.replace(-5, 1, "<")
    document.replace(99, 200, ">")
    assert document.text == "<bc>"


def test_what_changes_nothing_gives_no_update():
    document = page("abc")
    assert (
        document.replace(1, 1, "")
        == document.edit_to("abc", "abc")
        == document.mark(2, 2, "bold", True)
        == b""
    )


def test_edits_become_one_update():
    document, copy = page("one two three"), Document(8)
    copy.apply([document.snapshot()])
    copy.apply([document.edit_to("1 two 3", "one two three")])
    assert copy.text == "1 two 3"


def test_an_edit_keeps_what_others_wrote_meanwhile():
    document = page("We meet on Monday at six.")
    document.replace(0, 0, "Attention! ")
    document.replace(document.text.index("six"), document.text.index("six"), "half past ")
    document.edit_to("We meet on Tuesday at six.", read_text="We meet on Monday at six.")
    assert document.text == "Attention! We meet on Tuesday at half past six."


def test_marks_are_shown_in_pieces_with_whole_numbers():
    document = page("head\nbold text")
    document.mark(4, 5, "header", 2)
    document.mark(5, 9, "bold", True)
    reloaded = Document.load(document.snapshot(), 8)
    expected = [("head", {}), ("\n", {"header": 2}), ("bold", {"bold": True}), (" text", {})]
    assert document.rich == reloaded.rich == expected
    document.mark(4, 5, "header", None)
    document.mark(5, 9, "bold", None)
    assert document.rich == [("head\nbold text", {})]


def test_the_hash_is_of_the_content_and_not_of_how_it_came():
    one, two = page("ab"), Document(9)
    two.replace(0, 0, "b")
    two.replace(0, 0, "xa")
    two.replace(0, 1, "")
    assert one.content_hash == two.content_hash
    two.mark(0, 1, "bold", True)
    assert one.content_hash != two.content_hash
    two.mark(0, 1, "bold", None)
    assert one.content_hash == two.content_hash


def test_the_json_is_canonical():
    assert rich_json([("é😀", {"link": "x", "bold": True})]) == '[["é😀",{"bold":true,"link":"x"}]]'


MARK_VALUES = st.one_of(st.text(), st.booleans(), st.integers())


@given(st.lists(st.tuples(st.text(), st.dictionaries(st.text(), MARK_VALUES))))
def test_the_json_is_what_the_standard_library_makes(rich: Rich):
    # Written out without it, because the worker would have to load it for every text.
    made = json.dumps(rich, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert rich_json(rich) == made
    assert content_hash(rich) == domain_hash(b"hedgerow.content", made.encode())


def test_line_ends_are_plain():
    assert page("a\r\nb\rc").text == "a\nb\nc"


def test_what_is_no_text_is_refused_and_the_document_lives_on():
    document = page("a")
    with pytest.raises(Refused, match="note-not-text"):
        document.replace(0, 0, "\ud83d")
    with pytest.raises(Refused, match="note-not-text"):
        document.edit_to("\udc00", "a")
    assert document.text == "a"


@pytest.mark.parametrize("noise", [b"", b"\xff" * 20, b"\x01\x01\x01", bytes.fromhex("0101010008010174f001")])
def test_a_failure_of_the_engine_is_a_local_fault_and_ends_the_document(noise: bytes):
    document = page("a")
    with pytest.raises(LocalFault, match="note-engine-failed"):
        document.apply([noise])
    for use in (lambda: document.text, lambda: document.replace(0, 0, "b"), document.snapshot):
        with pytest.raises(LocalFault, match="note-document-broken"):
            use()


def test_a_panic_does_not_escape():
    # Deleting past the end panics in the engine; reached here behind the wrapper's back.
    document = page("abc")

    def too_far(transaction: Transaction) -> None:
        document._text.remove_range(transaction, 1, 49)

    with pytest.raises(LocalFault, match="note-engine-failed"):
        document._recorded(too_far)
    with pytest.raises(LocalFault, match="note-document-broken"):
        document.replace(0, 0, "x")


def test_many_updates_are_applied_in_pieces():
    writer = Document(7)
    updates = [writer.replace(at, at, "a") for at in range(200)]
    reader = Document(8)
    reader.apply(updates)
    assert reader.text == "a" * 200
