"""One door for all formats."""

from __future__ import annotations

import pytest

from identity.errors import Refused
from node.exchange.formats import Format, changes, read_file, write_file
from node.exchange.rows import Row, Sheet, Tally
from tests.node.exchange.wholes import whole

SHEETS = [
    Sheet(id="ab" * 32, kind="event", fields={"title": "Assembly", "start": "2026-01-01"}),
    Sheet(id="cd" * 32, kind="event", fields={"title": "Some day"}),
]


@pytest.mark.parametrize(("wanted", "records"), [(Format.ICS, 1), (Format.CSV, 2), (Format.JSON, 2)])
def test_what_is_exported_is_imported(wanted, records):
    tally = Tally()
    data = whole(write_file, wanted, SHEETS, tally)
    assert tally.records == records and len(tally.left_out) == 2 - records
    parsed = read_file(f"Backup.{wanted.value.upper()}", data, kind="event")
    assert [row.id for row in parsed.rows] == [sheet.id for sheet in SHEETS][:records]
    assert [row.fields["title"] for row in parsed.rows] == ["Assembly", "Some day"][:records]


def test_a_page_is_for_reading_only():
    tally = Tally()
    data = whole(write_file, Format.MARKDOWN, SHEETS, tally, title="Ours")
    assert tally.records == 2
    with pytest.raises(Refused) as refused:
        read_file("ours.md", data, kind="event")
    assert refused.value.message == "exchange-unknown-format"


def test_changes_are_those_of_the_file():
    sheet = Sheet(
        id="ab" * 32, kind="need", fields={"title": "A", "place": "p"}, contested={"title": ("A", "B")}
    )
    row = Row(key="k", kind="need", fields={"title": " B ", "place": "", "quantity": "5", "notes": ""})
    assert changes(sheet, row) == {"place": "", "quantity": "5"}
    data = whole(write_file, Format.ICS, SHEETS[:1], Tally())
    assert changes(SHEETS[0], read_file("x.ics", data, kind="event").rows[0]) == {}
    fields = dict(SHEETS[0].fields) | {"title": "Z"}
    both = Sheet(id="ab" * 32, kind="event", fields=fields, contested={"title": ("Z", "Y")})
    theirs = read_file("x.ics", data.replace(b"Assembly", b"Y"), kind="event").rows[0]
    assert set(changes(both, theirs)) == {"ics"}
