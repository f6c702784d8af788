"""The first run, broken off and taken up again: a group is there once its sheet is on paper, and not before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Route, expect

from identity.words import from_words
from node.home import is_home
from tests.browser.chromium import DESKTOP, PHONE, Look, Visit, Visitor
from tests.browser.first_run import LANGUAGES, begin, copy, type_back
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
LOOKS = {"english-desktop": ("en", DESKTOP), "arabic-phone": ("ar", PHONE)}


@pytest.fixture(params=LOOKS.values(), ids=list(LOOKS))
def looks(request: pytest.FixtureRequest) -> tuple[str, Look]:
    """Give each language with its look in turn."""
    found: tuple[str, Look] = request.param
    return found


def test_a_page_that_is_loaded_anew_before_the_words_came_back_begins_anew(
    node: NodeMaker, visitor: Visitor, looks: tuple[str, Look]
):
    home, reader = _at_a_new_home(node, visitor, *looks)
    seen = []
    for is_typed in (False, True):
        begin(reader, "Orchard", "start")
        seen.append(copy(reader))
        assert reader.visit.barriers() == []
        if is_typed:
            type_back(reader, seen[-1])
            assert reader.visit.barriers() == []
        assert not home.home.exists()
        reader.page.reload()
        _through_the_language(reader)
    begin(reader, "Orchard", "start")
    seen.append(copy(reader))
    assert len({from_words(" ".join(words)) for words in seen}) == 3
    # Words of a paper from before are not taken for those of this sheet.
    type_back(reader, seen[0])
    reader.press("page-door-check-next")
    reader.heading("page-door-check-title")
    assert not home.home.exists()
    reader.press("page-door-back")
    type_back(reader, seen[2])
    reader.press("page-door-check-next")
    reader.sees("page-today-begin-event")
    assert is_home(home.home) and reader.visit.violations() == []
    assert all(not kept for kept in reader.visit.kept().values())


def test_the_printed_sheet_says_what_it_is_and_how_it_is_used(
    node: NodeMaker, visitor: Visitor, looks: tuple[str, Look]
):
    _, reader = _at_a_new_home(node, visitor, *looks)
    begin(reader, "Orchard", "start")
    sheet = copy(reader)
    reader.page.emulate_media(media="print")
    for message in ("page-door-sheet-title", "page-copies-back-how", "page-door-sheet-copy"):
        reader.sees(message)
    for text in (*sheet, "Orchard", "Hedgerow"):
        reader.reads(text)
    expect(reader.page.get_by_role("button").filter(visible=True)).to_have_count(0)
    expect(reader.page.get_by_text(reader.words("page-door-sheet-only-here"))).to_be_hidden()


def test_who_goes_back_from_the_sheet_changes_the_name_and_keeps_the_words(node: NodeMaker, visitor: Visitor):
    home, reader = _at_a_new_home(node, visitor)
    begin(reader, "Orchrd", "start")
    sheet = copy(reader)
    reader.press("page-door-back")
    reader.heading("page-door-pass-title")
    reader.press("page-door-back")
    reader.fill("page-door-name-label", "Orchard")
    for _ in range(2):
        reader.press("page-door-next")
    assert copy(reader) == sheet
    reader.reads("Orchard")
    type_back(reader, sheet)
    reader.press("page-door-check-next")
    reader.sees("page-today-begin-event")
    assert home.call("status")["name"] == "Orchard"


def test_where_the_answer_is_lost_the_group_is_made_once(node: NodeMaker, visitor: Visitor):
    _, reader = _at_a_new_home(node, visitor)
    begin(reader, "Orchard", "look")
    type_back(reader, copy(reader))

    def swallowed(route: Route) -> None:
        route.fetch()
        route.abort()

    reader.page.route("**/api/new", swallowed)
    reader.press("page-door-check-next")
    reader.sees("page-shell-out-of-reach")
    reader.page.unroute("**/api/new")
    reader.press("page-door-check-next")
    expect(reader.page.locator(".week .entry, .rows .row-title").first).to_be_visible()


def test_power_lost_at_the_check_leaves_nothing_and_the_page_says_how_to_go_on(
    node: NodeMaker, visitor: Visitor
):
    home, reader = _at_a_new_home(node, visitor)
    begin(reader, "Orchard", "start")
    type_back(reader, copy(reader))
    home.kill()
    reader.press("page-door-check-next")
    reader.sees("page-shell-out-of-reach")
    link = home.start("--open")
    # The session ended with the node: the page waits for a link, and the words of the paper stand for nothing.
    reader.press("page-door-check-next")
    reader.heading("page-door-link-new-title")
    reader.sees("page-door-link-how-new")
    reader.reads("hedgerow run --open")
    reader.visit.open(link)
    _through_the_language(reader)
    assert not home.home.exists()


def test_of_two_pages_that_make_a_group_one_does_and_the_other_says_so(
    node: NodeMaker, visitor: Visitor, looks: tuple[str, Look]
):
    home, one = _at_a_new_home(node, visitor, *looks)
    begin(one, "Orchard", "start")
    type_back(one, copy(one))
    visit = visitor(_look(*looks), storage_state=one.visit.context.storage_state())
    other = _reader(visit, f"http://{home.ui}/", looks[0])
    _through_the_language(other)
    begin(other, "Kiln", "start")
    type_back(other, copy(other))
    one.press("page-door-check-next")
    one.sees("page-today-begin-event")
    other.press("page-door-check-next")
    other.sees("page-door-check-made-elsewhere")
    assert other.visit.barriers() == []
    other.press("page-door-check-there")
    other.sees("page-today-begin-event")
    assert home.call("status")["name"] == "Orchard"


def _at_a_new_home(
    node: NodeMaker, visitor: Visitor, language: str = "en", look: Look = DESKTOP
) -> tuple[Node, Reader]:
    home = node()
    reader = _reader(visitor(_look(language, look)), home.start("--open"), language)
    _through_the_language(reader)
    return home, reader


def _look(language: str, look: Look) -> Look:
    return Look(width=look.width, height=look.height, touch=look.touch, language=language)


def _reader(visit: Visit, url: str, language: str) -> Reader:
    visit.open(url)
    return Reader(visit, language)


def _through_the_language(reader: Reader) -> None:
    reader.heading("page-door-language-title")
    reader.press("page-door-language-next", language=LANGUAGES[reader.language])


def test_what_is_refused_before_the_door_is_said_in_the_language_that_was_chosen_there(
    node: NodeMaker, visitor: Visitor
):
    home = node("Orchard", passphrase="one two three four five six")
    visit = visitor(Look(language="en"))
    visit.open(home.start(unlocked=False))
    visit.page.locator("main select").select_option("ar")
    reader = Reader(visit, "ar")
    reader.heading("page-door-locked")
    visit.page.locator("main input").first.fill("seven")
    visit.page.keyboard.press("Enter")
    reader.sees("vault-wrong-passphrase")
