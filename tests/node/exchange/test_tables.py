"""Tables: what is written is read again, formulas don't run, errors name their line."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from identity.errors import Refused
from node.exchange.limits import ROWS_MAX
from node.exchange.rows import Sheet
from node.exchange.tables import read_table, write_table
from tests.node.exchange.wholes import whole

ID = "ab" * 32
TEXT = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=30)


@given(st.dictionaries(st.sampled_from(["title", "quantity", "notes", "=odd"]), TEXT, min_size=1))
def test_out_and_in_again(fields):
    sheet = Sheet(id=ID, kind="need", key="k", fields=fields)
    (row,) = read_table(whole(write_table, [sheet]), kind="event").rows
    assert (row.id, row.kind, row.key, dict(row.fields)) == (ID, "need", "k", fields)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'=1", "''@x"])
def test_nothing_that_a_spreadsheet_would_run_is_written(cell):
    data = whole(write_table, [Sheet(id=ID, kind="need", fields={"title": cell})])
    (written,) = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))[1:]
    assert written[-1] == f"'{cell}"
    assert read_table(data, kind="need").rows[0].fields["title"] == cell


@pytest.mark.parametrize(
    "data",
    [
        b"title,quantity\nTents,5\n",
        b"title;quantity\r\nTents;5\r\n",
        b"title\tquantity\nTents\t5\n",
        b"sep=;\ntitle;quantity\nTents;5",
        "\ufefftitle,quantity\nTents,5\n".encode(),
        "title\tquantity\nTents\t5\n".encode("utf-16"),
        b'"title, or so";quantity\nTents;5\n'.replace(b"title, or so", b"title"),
        b"\n\ntitle,quantity,\nTents,5,\n,,\n",
    ],
)
def test_tables_of_other_programs(data):
    parsed = read_table(data, kind="need")
    assert [dict(row.fields) for row in parsed.rows] == [{"title": "Tents", "quantity": "5"}]
    assert (parsed.rows[0].kind, parsed.rows[0].id, parsed.errors) == ("need", None, ())


def test_own_columns_are_for_reading_and_the_id_finds_the_record():
    data = f"ID,title,state,author\n{ID.upper()},Tents,open,Kiln\n".encode()
    (row,) = read_table(data, kind="need").rows
    assert (row.id, dict(row.fields)) == (ID, {"title": "Tents"})


def test_a_row_without_an_id_is_known_by_its_content():
    data = b"title\nTents\nTents\nBlankets\n"
    first, second = read_table(data, kind="need"), read_table(data, kind="need")
    assert [row.key for row in first.rows] == [row.key for row in second.rows]
    assert len({row.key for row in first.rows}) == 3


def test_errors_name_their_line():
    data = b'title,note\nTents,"two\nlines"\nA,B,C\nx,y\n'
    parsed = read_table(
        b"id," + data.replace(b"\n", b"\n,").replace(b",lines", b"lines") + b"\nzz,q,r\n", kind="need"
    )
    assert [row.line for row in parsed.rows] == [2, 5]
    assert [(error.line, error.message) for error in parsed.errors] == [
        (4, "exchange-too-many-cells"),
        (7, "exchange-bad-id"),
    ]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "exchange-no-heading"),
        (b"\n,,\n", "exchange-no-heading"),
        (b"title,title\n", "exchange-column-twice"),
        (b"a," * 300, "exchange-no-heading"),
        (b"title\n" + b"x" * 1_100_000, "exchange-bad-table"),
        ("title\nGrüße".encode("latin-1"), "exchange-not-utf8"),
    ],
)
def test_what_is_no_table_is_refused(data, message):
    with pytest.raises(Refused) as refused:
        read_table(data, kind="need")
    assert refused.value.message == message


def test_the_raw_calendar_text_stays_out_of_tables():
    assert b"VCALENDAR" not in whole(
        write_table, [Sheet(id=ID, kind="event", fields={"ics": "BEGIN:VCALENDAR"})]
    )


def test_what_is_found_in_a_table_is_counted_whatever_it_is():
    with pytest.raises(Refused) as refused:
        read_table(b"title\n" + b"a,b\n" * (ROWS_MAX + 1), kind="event")
    assert refused.value.message == "exchange-too-many-rows"
    assert len(read_table(b"title\n" + b"a\n" * ROWS_MAX, kind="event").rows) == ROWS_MAX
