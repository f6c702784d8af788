"""JSON that programs read back, and text that steers no terminal."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.cli.output import json_text, label, language, pairs, short, size, table

PLAIN = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.text(st.characters(categories=["Cs", "Cc", "Cf"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(PLAIN)
def test_json_is_read_back_and_is_one_line_without_controls(value: object):
    text = json_text(value)
    assert json.loads(text) == json.loads(json.dumps(value))
    assert not any(
        ord(char) < 32 or 0x7F <= ord(char) <= 0x9F or 0xD800 <= ord(char) <= 0xDFFF for char in text
    )
    text.encode()


def test_columns_stand_below_each_other_in_every_script():
    lines = table([["苹果", "x"], ["a\x1b[2Jb", "y\nz"]], ["Name", "Place"]).split("\n")
    assert lines[0].index("Place") == 8 and lines[1] == "苹果    x"
    assert len(lines) == 3 and "\x1b" not in lines[2]
    assert pairs([("a", "1"), ("long", "2")]) == "a     1\nlong  2"


def test_values_are_short_for_people(monkeypatch: pytest.MonkeyPatch):
    assert short("ab" * 32) == "ab" * 5
    assert [short(value) for value in (None, "", [], True, False, 3, ["a", "b"])] == [
        "-", "-", "-", "yes", "no", "3", "a, b",
    ]  # fmt: skip
    assert short({"group": "ab" * 32, "name": "Kiln"}) == "Kiln"
    assert short("2026-12-01T18:00[Europe/Berlin]") == "2026-12-01T18:00[Europe/Berlin]"
    assert len(short("2026-12-01T17:00:00Z")) == len("2026-12-01 18:00")
    assert short("9999-99-99T99:99:99Z") == "9999-99-99T99:99:99Z"


def test_sizes():
    assert [size(count) for count in (0, 1023, 1024, 5 * 1024**3)] == ["0 B", "1023 B", "1.0 KiB", "5.0 GiB"]
    assert size(5 * 1024**5) == "5242880.0 GiB"


def test_a_key_without_words_is_its_own_label():
    assert (label("last_met"), label("never_heard_of")) == ("Last met", "never heard of")


@pytest.mark.parametrize(
    ("value", "expected"), [("en_GB.UTF-8", "en"), ("xx_YY", "en"), ("C", "en"), ("", "en"), ("../x", "en")]
)
def test_the_language_is_one_that_has_words(monkeypatch: pytest.MonkeyPatch, value: str, expected: str):
    monkeypatch.setenv("LC_ALL", value)
    assert language() == expected
