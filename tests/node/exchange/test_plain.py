"""Hedgerow's own file comes back whole; a page for people shows texts as they are."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from crdt import values
from identity.errors import Refused
from node.exchange.plain import read_json, write_json, write_markdown
from node.exchange.rows import Said, Sheet
from tests.node.exchange.wholes import whole

ID = "ab" * 32
TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60)


@given(st.dictionaries(TEXT, TEXT), TEXT)
def test_out_and_in_again(fields, key):
    (row,) = read_json(whole(write_json, [Sheet(id=ID, kind="need", key=key, fields=fields)])).rows
    assert (row.id, row.kind, row.key, dict(row.fields)) == (ID, "need", key or f"hedgerow:{ID}", fields)


def test_statements_are_told_and_not_read():
    said = Said(statement="agree", args={"note": "yes"}, author="Kiln", claimed="2026-01-01T00:00:00Z")
    data = whole(
        write_json, [Sheet(id=ID, kind="action", fields={"title": "سلام"}, said=(said,), state="agreed")]
    )
    (record,) = json.loads(data)["records"]
    assert record["statements"][0]["author"] == "Kiln" and "سلام".encode() in data
    assert set(read_json(data).rows[0].fields) == {"title"}


def test_what_is_contested_and_what_is_more_is_told():
    sheet = Sheet(
        id=ID,
        kind="need",
        fields={"title": "A"},
        contested={"title": ("A", "B")},
        more={"id": 1, "problems": []},
    )
    (record,) = json.loads(whole(write_json, [sheet]))["records"]
    assert record["contested"] == {"title": ["A", "B"]} and record["id"] == ID and record["problems"] == []


def test_values_that_others_write_are_read_as_text():
    fields = {"n": 3, "yes": True, "no": False, "none": None, "list": ["a", "b;c"]}
    (row,) = read_json(json.dumps([{"kind": "need", "key": "k", "fields": fields}]).encode()).rows
    assert row.fields == {"n": "3", "yes": "yes", "no": "no", "none": "", "list": "a; b\\;c"}


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        "x",
        {},
        {"kind": "need"},
        {"kind": 1, "id": ID},
        {"kind": "need", "id": "../.."},
        {"kind": "need", "id": ID, "fields": []},
        {"kind": "need", "id": ID, "fields": {"a": {"b": 1}}},
        {"kind": "need", "id": ID, "fields": {"a": 0.5}},
        {"kind": "need", "key": "k" * 600},
        {"kind": "need", "key": "\ud800"},
        {"kind": "need", "id": ID, "fields": {"\udfff": "t"}},
        {"kind": "need", "id": ID, "fields": {"notes": ["t", "\ud83d"]}},
    ],
)
def test_one_bad_record_costs_one_record(record):
    good = {"kind": "need", "id": ID, "fields": {"title": "t"}}
    parsed = read_json(json.dumps({"hedgerow": 1, "records": [good, record, good]}).encode())
    assert len(parsed.rows) == 2 and [error.line for error in parsed.errors] == [2]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "exchange-not-json"),
        (b'{"records": [\n1,}', "exchange-not-json"),
        (b"[" * 100_000, "exchange-not-json"),
        (b"[NaN]", "exchange-not-json"),
        (b"[" + b"1" * 5_000 + b"]", "exchange-not-json"),
        (b"3", "exchange-not-ours"),
        (b'{"a": 1}', "exchange-not-ours"),
        (b'{"hedgerow": 2, "records": []}', "exchange-newer-file"),
    ],
)
def test_what_is_not_ours_is_refused(data, message):
    with pytest.raises(Refused) as refused:
        read_json(data)
    assert refused.value.message == message


@given(st.text("ab <>&*_`#-+=1.)|\\[]!~\n\t\r\x0b\x85\u2028", max_size=40))
@example("a\r===\rb")
def test_markdown_shows_the_text_and_makes_nothing_of_it(text):
    page = whole(
        write_markdown, [Sheet(id=ID, kind="event", fields={"title": "T", "place": text, "notes": text})]
    ).decode()
    tokens = MarkdownIt("commonmark").enable("table").parse(page)
    notes = next((at for at, token in enumerate(tokens) if token.content == "notes"), len(tokens))
    kinds = {token.type for token in tokens[notes + 2 :]}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close"}
    inner = {child.type for token in tokens if token.type == "inline" for child in token.children or []}
    assert inner <= {"text", "softbreak", "hardbreak", "code_inline", "text_special"}
    assert sum(child.type == "code_inline" for token in tokens for child in token.children or []) == 1


def test_what_turns_the_text_around_it_is_seen_in_markdown():
    sheet = Sheet(id=ID, kind="event", fields={"title": "a\u202eb", "notes": "c\u202ed\x1be"})
    page = whole(write_markdown, [sheet], title="f\u2067\u202eg\nh").decode()
    assert not values.hidden(page, multiline=True)
    assert "# f\u2067\ufffdg h\n" in page and "## a\ufffdb\n" in page and "c\ufffdd\ufffde" in page


def test_a_page_for_people():
    said = Said(statement="agree", args={"note": "with joy"}, author="Kiln", claimed="2026-01-02T00:00:00Z")
    fields = {
        "title": "Assembly",
        "place": "A",
        "aim": "Hall | 2",
        "notes": "First\nsecond\n\nthird",
        "ics": "BEGIN:VCALENDAR",
    }
    sheet = Sheet(
        id=ID,
        kind="action",
        fields=fields,
        state="agreed",
        author="Hearth",
        said=(said,),
        contested={"place": ("A", "B")},
    )
    page = whole(
        write_markdown, [sheet], word=lambda message, otherwise: message.upper(), title="Our year"
    ).decode()
    for line in (
        "# Our year",
        "## Assembly",
        "| KIND-ACTION | STATE-ACTION-AGREED |",
        "| FIELD-ACTION-PLACE | A ⟷ B |",
        "| FIELD-ACTION-AIM | Hall \\| 2 |",
        "### FIELD-ACTION-NOTES",
        "First  ",
        "- Kiln: STATEMENT-ACTION-AGREE (ARGUMENT-NOTE: with joy), 2026-01-02T00:00:00Z",
    ):
        assert line in page.split("\n")
    assert "VCALENDAR" not in page


def test_what_was_chosen_in_a_statement_is_said_in_words_without_what_only_nodes_read():
    words = {
        "argument-went": "How it went",
        "choice-contingency-drill-went-gaps": "We found gaps",
        "argument-on": "Day",
    }
    args = {"occurrence": "25937afd", "went": "gaps", "on": "2026"}
    said = Said(statement="drill", args=args, author="Kiln", claimed="")
    sheet = Sheet(id=ID, kind="contingency", fields={"title": "Raid"}, said=(said,))
    page = whole(write_markdown, [sheet], word=words.get, groups={"ab" * 32: "Tern"}).decode()
    assert "(How it went: We found gaps; Day: 2026)" in page
