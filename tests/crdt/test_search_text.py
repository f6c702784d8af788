"""What people write is found again, in every script, through SQLite's own full-text index."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt.search_text import FTS5_TOKENIZER, _tokens, _words, normalise, query


def found(text, asked):
    """Tell whether the index finds ``text`` by what was ``asked``."""
    db = sqlite3.connect(":memory:")
    try:
        db.execute(f'CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = "{FTS5_TOKENIZER}")')
        db.execute("INSERT INTO search VALUES (?)", (normalise(text),))
        wanted = query(asked)
        return bool(wanted) and bool(
            db.execute("SELECT 1 FROM search WHERE search MATCH ?", (wanted,)).fetchall()
        )
    finally:
        db.close()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Ärztinnen für die Straße", "arzt"),
        ("Ärztinnen für die Straße", "STRASSE"),
        ("İstanbul'da ışık", "istanbul isik"),
        ("Łódź, żółw", "lodz zolw"),
        ("co-operative e-mail", "co-op"),
        ("Ελλάδα", "ελλαδα"),
        ("ﬁnance ½", "finance"),
        ("ёлка на площади", "елка"),
        ("їжа та ліки", "їжа лі"),
        ("Коло підтримки", "КОЛО"),
        ("إجتماع الأعضاء في المدرسة", "اجتماع الاعضاء المدرسه"),
        ("مُظاهَرَةٌ سِلْمِيَّةٌ", "مظاهرة سلمية"),
        ("تضـــامن", "تضامن"),
        ("مسؤول", "مسوول"),
        ("می‌روم به کتابخانه", "ميروم"),
        ("می‌روم به کتابخانه", "می‌روم"),
        ("كتابخانه‌ی ما", "کتابخانه"),
        ("خانهٔ ما", "خانه"),
        ("تلفن ۰۲۱۴۵", "02145"),
        ("٢٠٢٦", "2026"),
        ("Tel. ०१२", "012"),
        ("北京市民会議", "市民"),
        ("北京市民会議", "北京"),
        ("北京市民会議", "議"),
        ("北京市民会議", "京"),
        ("東京Tower見学", "tower"),
        ("東京2026見学", "東京2026"),
        ("東京2026見学", "京2026見"),
        ("東京-2 見学", "東京-2"),
        ("東京 会議", '"東京 会議"'),
        ("東京 会議室", '"東京 会"'),
        ("កក0", "កក0"),
        ("カタカナ", "ｶﾀｶﾅ"),
        ("ガーデン", "ガーデン"),
        ("สวัสดีชาวโลก", "ชาวโลก"),
        ("မြန်မာစာ သင်တန်း", "မာစာ"),
        ("ភាសាខ្មែរ", "ខ្មែរ"),
        ("한국어를 배웁니다", "한국어"),
        ("हिन्दी सभा", "हिन्दी"),
        ("שָׁלוֹם", "שלום"),
        ("soft\u00adhyphen and \u202bmarks\u202c", "softhyphen marks"),
        ("joined\u200bwords", "joinedwords"),
        ("one two three", '"one two"'),
        ("one two three", '"two thr'),
        ("AND OR NOT NEAR", "not and"),
        ("C++ and C#", "C++"),
        ("50% * (a)", "50 a"),
    ],
)
def test_found(text, asked):
    assert found(text, asked)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("one two three", "wo"),
        ("one two three", "on three"),
        ("one two three", '"one three"'),
        ("北京市民", "京民"),
        ("北京と上海", "京上"),
        ("東京都2026", "東京2026"),
        ("їжа", "іжа"),
        ("мій", "мии"),
        ("हिन्दी", "हनद"),
        ("မာ", "မိ"),
        ("a b", "c OR a"),
        ("words", "nothing words: *"),
        ("title here", "words:title"),
    ],
)
def test_not_found(text, asked):
    assert not found(text, asked)


@pytest.mark.parametrize("asked", ["", "  ", '"', '""', "*", "()", "-", "'", "\u200c", "🙂"])
def test_nothing_to_look_for(asked):
    assert query(asked) == ""


@given(st.text(max_size=80))
def test_any_text_is_a_safe_question_and_finds_itself(text):
    assert found(text, text) or query(text) == "" or len(text.split()) > 16 or '"' in text


@given(st.text(max_size=80))
def test_normalising_twice_changes_no_word(text):
    assert all(one.isalnum() or one == " " or not one.isascii() for one in normalise(text))
    assert "  " not in normalise(text)


def test_long_questions_are_cut():
    assert query("word " * 1_000).count('"') <= 32


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_text_is_indexed_as_the_rules_for_every_script_say(text):
    slow = normalise(f"{text} \u00e9").split()
    assert slow == [*normalise(text).split(), "e"]
    assert normalise(text).split() == [token for word in _words(text) for token in _tokens(word, ends=True)]


@given(st.text())
def test_words_between_spaces_are_indexed_by_themselves(text):
    together = [token for word in _words(text) for token in _tokens(word, ends=True)]
    assert normalise(text).split() == together
