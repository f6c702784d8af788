"""One door for all formats."""

from __future__ import annotations

import pytest

from identity.errors import Refused
from node.exchange.formats import Format, read_file, write_file
from node.exchange.rows import Sheet

SHEETS = [
    Sheet(id="ab" * 32, kind="event", fields={"title": "Assembly", "start": "2026-01-01"}),
    Sheet(id="cd" * 32, kind="event", fields={"title": "Some day"}),
]


@pytest.mark.parametrize(("wanted", "records"), [(Format.ICS, 1), (Format.CSV, 2), (Format.JSON, 2)])
def test_what_is_exported_is_imported(wanted, records):
    written = write_file(wanted, SHEETS)
    assert written.records == records and len(written.left_out) == 2 - records
    parsed = read_file(f"Backup.{wanted.value.upper()}", written.data, kind="event")
    assert [row.id for row in parsed.rows] == [sheet.id for sheet in SHEETS][:records]
    assert [row.fields["title"] for row in parsed.rows] == ["Assembly", "Some day"][:records]


def test_a_page_is_for_reading_only():
    written = write_file(Format.MARKDOWN, SHEETS, title="Ours")
    assert written.records == 2
    with pytest.raises(Refused) as refused:
        read_file("ours.md", written.data, kind="event")
    assert refused.value.message == "exchange-unknown-format"
