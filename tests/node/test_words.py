"""Sentences: in the language that was asked for, else in English, else as the bare id; never dangerous to show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message
from hypothesis import given
from hypothesis import strategies as st

from crdt.kind import kinds, message_ids
from node import words
from node.marks import Doubt
from node.words import known, languages, one_line, sentence, several_lines

WORDS = Path(words.__file__).parents[1] / "web/words"
FILES_EACH = 12
REFERENCE = re.compile(r"\{\s*-?[a-zA-Z][\w-]*\s*[.}]")


def test_a_sentence_holds_its_fields():
    text = sentence("home-missing", {"home": "/some/where"})
    assert "/some/where" in text and "hedgerow init" in text


def test_numbers_have_no_separators_and_choose_the_plural():
    assert "Port 57465 " in sentence("network-port-in-use", {"port": 57465})
    assert sentence("cli-peers-waiting", {"count": 1}).startswith("One ")
    assert sentence("cli-peers-waiting", {"count": 2}).startswith("2 ")


def test_one_of_several_counts_in_a_sentence_is_said_as_one():
    made = {"id": "ab12", "size": "2 kB"}
    assert sentence("cli-generation-made", {**made, "records": 1, "entries": 2}) == (
        "Checkpoint ab12 holds one record in place of 2 changes (2 kB)."
    )
    assert sentence("cli-generation-made", {**made, "records": 0, "entries": 1}, "fr") == (
        "Le point de reprise ab12 contient 0 fiche à la place de 1 changement (2 kB)."
    )
    assert sentence("cli-verified", {"entries": 1, "records": 1, "bad": 0}) == (
        "One entry checked, one record rebuilt, 0 bad."
    )


def test_numbers_have_the_digits_of_the_language_but_for_what_is_typed():
    assert "١٢٣٤" in sentence("vault-passphrase-long", {"limit": 1234}, "ar")
    assert "۱۲۳۴" in sentence("vault-passphrase-long", {"limit": 1234}, "fa-IR")
    assert "7465" in sentence("network-port-in-use", {"port": 7465}, "ar")


@pytest.mark.parametrize("language", ["en", "en-GB", "xx", "", "../en", "xx-YY"])
def test_without_words_in_a_language_it_is_english(language: str):
    assert sentence("cli-interrupted", {}, language) == "Stopped."


def test_a_missing_sentence_is_its_id_and_fields():
    assert sentence("no-such-id", {"b": 2, "a": b"\x01"}) == "no-such-id (a=01, b=2)"
    assert sentence("no-such-id") == "no-such-id"


def test_a_missing_field_is_no_failure():
    assert "home" in sentence("home-missing", {})


def test_all_reasons_for_doubt_and_all_kinds_have_words():
    ids = [doubt.value for doubt in Doubt if doubt.value]
    ids += [name for kind in kinds().values() for name in message_ids(kind)]
    assert [name for name in ids if not known(name)] == []
    assert "en" in languages()


@given(
    st.text() | st.binary() | st.lists(st.text()) | st.integers() | st.booleans() | st.none() | st.floats()
)
def test_any_field_stays_on_one_line_and_steers_nothing(value: object):
    for text in (
        sentence("home-missing", {"home": value}),
        sentence("no-such-id", {"x": value}),
        one_line(value),
    ):
        assert len(text.splitlines()) <= 1 or "\u2028" not in text
        assert not any(
            ord(char) < 32 or 0x7F <= ord(char) <= 0x9F or 0x202A <= ord(char) <= 0x202E for char in text
        )


def test_what_is_said_without_fluent_is_what_fluent_would_say(monkeypatch: pytest.MonkeyPatch):
    values: list[object] = [0, 1, 7_465, -3, True, 1.5, 10**15, "a  b\n{ $x }\u202e", ["x", 2], None]
    said = {}
    for language in languages():
        for number, name in enumerate(words._sources(language)):
            names = re.findall(r"\$([a-zA-Z][\w-]*)", words._sources(language)[name])
            fields = {field: values[(number + at) % len(values)] for at, field in enumerate(names)}
            if (plain := words._plain(name, fields, language)) is not None:
                said[language, name] = fields, plain
                assert not fields or words._plain(name, {}, language) is None
    assert len(said) > 1_000 * len(languages())
    monkeypatch.setattr(words, "_plain", lambda *_: None)
    found = {place: sentence(place[1], fields, place[0]) for place, (fields, _) in said.items()}
    assert found == {place: plain for place, (_, plain) in said.items()}


def test_text_of_several_lines_keeps_them_and_loses_what_steers():
    assert several_lines("a\tb\nc\x1b[2Jd\r\n\u202ee") == "a   b\nc\ufffd[2Jd\ufffd\n\ufffde"


def test_a_browser_is_answered_in_the_first_language_that_has_words(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(words, "languages", lambda: ("ar", "en", "es", "pt-BR"))
    for header, language in (
        ("es-CO,es;q=0.9,en;q=0.8", "es"),
        ("de, ar;q=0.5", "ar"),
        ("pt-br", "pt-BR"),
        ("tlh", "en"),
        ("", "en"),
        ("*;q=0.1", "en"),
        (";;,,,", "en"),
        ("x" * 100_000, "en"),
    ):
        assert words.accepted(header) == language


@pytest.mark.parametrize("language", languages())
def test_each_message_says_alone_what_it_says_among_all_others(language: str):
    # Empty fields: what is missing is said by its name. All messages of one file in twelve: reading all takes minutes.
    whole = FluentBundle([language], use_isolating=False)
    for file in sorted(WORDS.joinpath(language).glob("*.ftl"))[::FILES_EACH]:
        resource = FluentResource(file.read_text(encoding="utf-8"))
        whole.add_resource(resource)
        for message_id in (entry.id.name for entry in resource.body if isinstance(entry, Message)):
            pattern = whole.get_message(message_id).value
            assert pattern is not None
            text, _ = whole.format_pattern(pattern, {})
            assert sentence(message_id, {}, language) == str(text)


def test_no_message_refers_to_another():
    # Each is read alone, when it is said.
    for file in WORDS.rglob("*.ftl"):
        assert not REFERENCE.search(file.read_text(encoding="utf-8")), file
