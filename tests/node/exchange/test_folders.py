"""The readable folder: an index that leads to its files, and a text that says what they are."""

from __future__ import annotations

import re

import pytest

from node.exchange.folders import UNDECLARED, Section, index_page, page_name, read_me
from node.exchange.html_pages import Wording

SECTIONS = (
    Section(kind="event", records=2, formats=("html", "md", "csv", "json", "ics")),
    Section(kind=UNDECLARED, records=1, formats=("html", "json")),
)


def test_the_index_leads_to_every_file_and_nowhere_else():
    page = index_page(SECTIONS, title="<Ours>", wording=Wording())
    wanted = {page_name(section.kind, format_) for section in SECTIONS for format_ in section.formats}
    assert set(re.findall('href="([^"]*)"', page)) == wanted
    assert "&lt;Ours&gt;" in page and "<Ours>" not in page and "<script" not in page


def test_an_empty_folder_says_so():
    assert "nothing" in index_page((), title="", wording=Wording())


@pytest.mark.parametrize("flag", [False, True])
def test_the_text_says_what_is_in_it(flag: bool):
    told = read_me(title="Ours", wording=Wording(), parts=flag, withdrawn=flag)
    for what in ("parts", "withdrawn"):
        assert (f"folder-with-{what}" in told) is flag and (f"folder-without-{what}" in told) is not flag
