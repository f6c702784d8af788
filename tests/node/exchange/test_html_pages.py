"""Printable pages: whatever was written is shown and does nothing, and nothing is fetched from anywhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from node.exchange.html_pages import Linked, Wording, readable_moment, write_html
from node.exchange.rows import Said, Sheet
from tests.node.exchange.wholes import whole

ID, OTHER, GROUP = "ab" * 32, "cd" * 32, "ef" * 32
VOID = {"meta", "br"}
TAGS = VOID | {
    *(
        "html",
        "head",
        "title",
        "style",
        "body",
        "header",
        "main",
        "section",
        "article",
        "h1",
        "h2",
        "h3",
        "h4",
    ),
    *("p", "dl", "dt", "dd", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "a", "bdi", "code"),
    *("span", "div"),
}
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=//x onerror=x>',
    "</style>",
    "&amp;",
    "]]>",
    "<!--",
    "\0\x1b",
)


class Reader(HTMLParser):
    """Reads a page and fails on elements that are not closed in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.add(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close it."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note text that is shown."""
        if "style" not in self.open:
            self.text.append(data)


def read(page: bytes) -> Reader:
    """Return what a page holds; it is well formed and has nothing that acts or fetches."""
    reader = Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader.open == [] and reader.tags <= TAGS
    assert all(value.startswith("#") for _, name, value in reader.attributes if name == "href")
    assert not {name for _, name, _ in reader.attributes} & {"src", "style", "action", "srcset"}
    assert not [name for _, name, _ in reader.attributes if name.startswith("on")]
    style = page.decode().partition("<style>")[2].partition("</style>")[0]
    assert "url(" not in style and "@import" not in style
    return reader


def shown(*sheets: Sheet, **more: object) -> str:
    return " ".join("".join(read(whole(write_html, sheets, **more)).text).split())


@given(
    st.one_of(st.text(max_size=60), st.sampled_from(HOSTILE)),
    st.sampled_from(["event", "need", "<b>", "overlay"]),
)
def test_whatever_was_written_is_text(text: str, kind: str):
    said = Said(statement=text, args={text: text}, author=text, claimed="2026-01-01T00:00:00Z")
    fields = {"title": text, "notes": text, "language": text, "start": text, text: text}
    more = {"others": [{"path": text, "values": [{"value": text}]}, {"path": text, "text": text}]}
    sheet = Sheet(
        id=ID, kind=kind, fields=fields, author=text, space=text, state=text, said=(said,), more=more,
        contested={"title": (text, text + "x")},
    )  # fmt: skip
    read(whole(write_html, [sheet, sheet], title=text))


def test_a_record_is_shown_whole():
    said = Said(
        statement="agree",
        args={"note": "with joy"},
        author="Kiln",
        claimed="2026-01-02T00:00:00Z",
        is_earlier=True,
    )
    fields = {"title": "Assembly", "place": "A", "notes": "First\nsecond\n\nthird", "ics": "BEGIN:VCALENDAR"}
    more = {"others": [{"path": "colour", "values": [{"value": "red"}]}]}
    sheet = Sheet(
        id=ID,
        kind="action",
        fields=fields,
        said=(said,),
        author="Hearth",
        contested={"place": ("A", "B")},
        more=more,
    )
    page = shown(sheet, title="Our year")
    for text in (
        "Our year",
        "Assembly",
        "contested",
        "A",
        "B",
        "First",
        "third",
        "agree",
        "with joy",
        "red",
        ID,
    ):
        assert text in page
    assert "earlier-wording" in page and "VCALENDAR" not in page


def test_paragraphs_follow_their_own_direction_and_name_no_language_that_nobody_named():
    sheet = Sheet(id=ID, kind="event", fields={"title": "t", "notes": "سلام\nدنیا\n\nHello"})
    page = whole(write_html, [sheet], title="x").decode()
    assert '<p dir="auto" lang="">سلام<br>\nدنیا</p>' in page and '<p dir="auto" lang="">Hello</p>' in page
    named = Sheet(id=ID, kind="overlay", fields={"label": "L", "language": "fa", "remark": "خوب"})
    assert '<p dir="auto" lang="fa">خوب</p>' in whole(write_html, [named]).decode()


@pytest.mark.parametrize(
    ("language", "direction"), [("en", "ltr"), ("fa", "rtl"), ("ar-EG", "rtl"), ('"x', "ltr")]
)
def test_the_page_has_the_direction_of_its_words(language: str, direction: str):
    page = whole(write_html, [], wording=Wording(language=language)).decode()
    assert re.search(f'<html lang="[A-Za-z-]+" dir="{direction}">', page)


def test_links_lead_to_records_of_the_page_and_names_stand_for_ids():
    need = Sheet(id=OTHER, kind="need", fields={"title": "Tea"})
    pledge = Sheet(id=ID, kind="pledge", fields={"title": "Ten", "need": OTHER})
    wording = Wording(groups={GROUP: "Kiln"}, records={OTHER: Linked(title="Tea", is_here=True)})
    assert f'href="#record-{OTHER[:32]}"' in whole(write_html, [need, pledge], wording=wording).decode()
    wording = Wording(groups={GROUP: "Kiln"}, records={OTHER: Linked(title="Tea")})
    alone = whole(write_html, [pledge], wording=wording).decode()
    assert "href" not in alone and "Tea" in alone
    elsewhere = Wording(records={OTHER: Linked(title="Tea", page="need.html")})
    assert f'href="need.html#record-{OTHER[:32]}"' in whole(write_html, [pledge], wording=elsewhere).decode()
    assert OTHER in whole(write_html, [pledge]).decode()
    said = Said(statement="refer", args={"to": GROUP}, author="Hearth", claimed="")
    for sheet in (
        Sheet(id=ID, kind="case", fields={"title": "x", "consent_to": f"{GROUP}; {GROUP}"}),
        Sheet(id=ID, kind="case", fields={"title": "x", "keeper": f"group:{GROUP}"}),
        Sheet(id=ID, kind="case", fields={"title": "x"}, said=(said,)),
    ):
        page = shown(sheet, wording=wording)
        assert "Kiln" in page and GROUP not in page


def test_to_is_a_time_where_the_kind_has_such_a_field_and_else_somebody():
    told = {"argument-to": "Handed to", "field-resource-to": "Until"}
    wording = Wording(words=lambda message, _: told.get(message, ""))
    for kind, name, label in (("resource", "claim", "Until"), ("case", "refer", "Handed to")):
        said = Said(statement=name, args={"to": "2030-01-01"}, author="Hearth", claimed="")
        page = shown(Sheet(id=ID, kind=kind, fields={"title": "x"}, said=(said,)), wording=wording)
        assert [label in page for label in told.values()] == [label == one for one in told.values()]


def test_lists_moments_and_choices_are_readable():
    assert readable_moment("2026-12-01T18:00[Europe/Berlin]") == "2026-12-01 18:00 Europe/Berlin"
    assert readable_moment("2026-12-01") == "2026-12-01"
    said = {"choice-overlay-stance-maybe": "Perhaps", "kind-overlay": "Translation"}
    wording = Wording(words=lambda message, _: said.get(message, ""))
    page = shown(Sheet(id=ID, kind="overlay", fields={"stance": "maybe"}), wording=wording)
    assert "Perhaps" in page and "Translation" in page
    assert "printed-nothing".partition("-")[2] in shown(title="x")


def test_what_was_chosen_in_a_statement_is_said_in_words_without_what_only_nodes_read():
    told = {"choice-contingency-drill-went-gaps": "We found gaps"}
    wording = Wording(words=lambda message, _: told.get(message, ""))
    said = Said(statement="drill", args={"occurrence": "25937afd", "went": "gaps"}, author="Kiln", claimed="")
    sheet = Sheet(id=ID, kind="contingency", fields={"title": "Raid"}, said=(said,))
    page = shown(sheet, wording=wording)
    assert "We found gaps" in page and "25937afd" not in page and "occurrence" not in page
