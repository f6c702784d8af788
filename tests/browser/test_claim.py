"""A box without a screen, claimed from another machine: as people do it, with what it says beside it and a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from node.home import is_home
from tests.browser.chromium import DESKTOP, PHONE, Look, Visit, Visitor
from tests.browser.first_run import LANGUAGES, begin, copy, type_back
from tests.browser.nodes import READY_S
from tests.browser.reader import Reader
from tests.story.groups import Running

LOOKS = {"english-desktop": ("en", DESKTOP), "arabic-phone": ("ar", PHONE)}


class Box:
    """A box without a screen: what it says, its power, and what people remember of it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.running: Running | None = None
        self.told: dict[str, Any] = {}
        self.passphrase = ""
        self._address = "127.0.0.1:0"

    def boots(self) -> None:
        """Give it its power, for the first time or again; its address stays what it was."""
        self.cut()
        words = ["--home", str(self.home), "--json", "run", "--sync", "127.0.0.1:0", "--ui", "127.0.0.1:0"]
        self.running = Running([*words, "--lan", "off", "--keeper", self._address])
        ready = self.running.expect("ready", READY_S)
        self.told = ready.get("keeper") or {}
        if self.told:
            self._address = self.url.removeprefix("https://")

    def cut(self) -> None:
        """Take its power away, whatever it does."""
        if self.running is not None:
            self.running.kill()
            self.running = None

    @property
    def url(self) -> str:
        """Return where its page is."""
        return str(self.told["urls"][0])


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Box]:
    """Give a box that was started for the first time, and belongs to nobody."""
    made = Box(tmp_path / "box")
    made.boots()
    yield made
    made.cut()


@pytest.fixture(params=LOOKS.values(), ids=list(LOOKS))
def reader(request: pytest.FixtureRequest, visitor: Visitor, box: Box) -> Reader:
    """Give somebody at its page, in turn with each look."""
    language, look = request.param
    return _at(visitor, box, language, look)


def test_a_group_claims_its_box_and_opens_it_again_after_a_power_cut(
    box: Box, reader: Reader, visitor: Visitor
):
    _claim(reader, box)
    reader.choose("page-door-box-no")
    reader.press("page-door-next")
    _make_home(reader, box)
    reader.sees("page-today-begin-event")
    assert reader.visit.strangers() == [] and reader.visit.violations() == []
    assert all(not kept for kept in reader.visit.kept().values())
    reader.visit.go("#/settings")
    reader.sees("page-settings-far")
    reader.visit.go("#/erased")
    reader.sees("page-erasing-proposals-far")
    reader.visit.go("#/copies")
    expect(reader.page.get_by_text(reader.words("page-copies-where-path"))).to_have_count(0)
    box.boots()
    assert (box.told["state"], box.told["code"]) == ("locked", None)
    # Anybody in the network reads that it is locked, and no name.
    other = _at(visitor, box, reader.language, PHONE)
    other.heading("page-door-locked")
    other.sees("page-door-far-members")
    assert "Orchard" not in other.page.content() and other.visit.barriers() == []
    reader.visit.open(box.url)
    reader.heading("page-door-locked")
    reader.fill("page-door-passphrase", box.passphrase)
    reader.press("page-door-unlock")
    reader.reads("Orchard")


def test_a_box_that_somebody_could_take_becomes_a_courier(box: Box, reader: Reader, visitor: Visitor):
    _claim(reader, box)
    reader.choose("page-door-box-yes")
    reader.press("page-door-box-do")
    reader.heading("page-door-box-made")
    assert "HC1-" in reader.page.inner_text("main") and reader.visit.violations() == []
    assert reader.visit.barriers() == []
    late = _at(visitor, box, reader.language, DESKTOP)
    late.sees("page-door-claim-never")
    box.boots()
    assert box.told == {} and box.running is not None and box.running.seen[0]["code"].startswith("HC1-")


def test_a_box_that_loses_its_power_while_the_sheet_is_copied_is_nobodys_again(box: Box, reader: Reader):
    _claim(reader, box)
    reader.choose("page-door-box-no")
    reader.press("page-door-next")
    begin(reader, "Orchard", "start")
    type_back(reader, copy(reader))
    used = box.told["code"]
    box.boots()
    assert box.told["state"] == "new" and box.told["code"] != used and not is_home(box.home)
    # A page that stayed open asks for the new code, and goes on with the words that were copied from it.
    reader.press("page-door-check-next")
    reader.fill("page-door-claim-code", box.told["code"])
    reader.press("page-door-claim-do")
    reader.heading("page-door-check-title")
    reader.press("page-door-check-next")
    reader.sees("page-today-begin-event")
    assert is_home(box.home)


def test_a_stranger_in_the_network_comes_too_late_and_goes_with_nothing(
    box: Box, reader: Reader, visitor: Visitor
):
    stranger = _at(visitor, box, reader.language, DESKTOP)
    stranger.heading("page-door-claim-title")
    _claim(reader, box)
    stranger.fill("page-door-claim-code", box.told["code"])
    stranger.press("page-door-claim-do")
    stranger.sees("claim-used")
    stranger.page.reload()
    stranger.sees("page-door-claim-never")
    # Who was let in and lost the page is still let in, and begins with the first question.
    reader.visit.context.clear_cookies(name=f"__Host-hedgerow-{box.url.rpartition(':')[2]}")
    reader.page.reload()
    reader.sees("page-door-claim-known")
    reader.press("page-door-next")
    reader.heading("page-door-language-title")


def _at(visitor: Visitor, box: Box, language: str, look: Look) -> Reader:
    visit: Visit = visitor(Look(**{**_fields(look), "language": language}), ignore_https_errors=True)
    visit.open(box.url)
    return Reader(visit, language)


def _fields(look: Look) -> dict[str, Any]:
    return {name: getattr(look, name) for name in ("width", "height", "dark", "touch")}


def _claim(reader: Reader, box: Box) -> None:
    reader.heading("page-door-claim-title")
    assert reader.visit.barriers() == []
    reader.press("page-door-claim-do")
    reader.sees("page-door-claim-empty")
    reader.fill("page-door-claim-code", "0000-0000-0000")
    reader.press("page-door-claim-do")
    reader.sees("claim-code-wrong")
    reader.fill("page-door-claim-code", box.told["code"].lower().replace("-", " "))
    reader.press("page-door-claim-do")
    reader.heading("page-door-language-title")
    reader.press("page-door-language-next", language=LANGUAGES[reader.language])
    reader.heading("page-door-box-title")


def _make_home(reader: Reader, box: Box) -> None:
    reader.heading("page-door-way-title")
    expect(reader.page.get_by_role("radio")).to_have_count(4)
    box.passphrase = begin(reader, "Orchard", "start")
    type_back(reader, copy(reader))
    reader.press("page-door-check-next")
