"""What people come for, walked on real nodes: with the pointer, with fingers, with the keyboard; in two languages."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.first_run import first_run
from tests.browser.nodes import Node
from tests.browser.pairs import came, until
from tests.browser.reader import Reader

FIRST_RECORD_S = 180
FIELD_S, TEXT_S = 1.0, 2.0
# On a shared machine a moment may be longer than in a group's hands; the bench has the figures.
SLACK = 3.0
NodeMaker = Callable[..., Node]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How somebody works the page."""

    language: str
    look: Look
    keys: bool


WAYS = {
    "english-desktop": Way(language="en", look=DESKTOP, keys=False),
    "english-keyboard": Way(language="en", look=DESKTOP, keys=True),
    "arabic-phone": Way(language="ar", look=PHONE, keys=False),
    "arabic-keyboard": Way(language="ar", look=DESKTOP, keys=True),
}


@pytest.fixture(params=WAYS.values(), ids=list(WAYS))
def way(request: pytest.FixtureRequest) -> Way:
    """Give each way of working in turn."""
    found: Way = request.param
    return found


def test_from_nothing_to_the_first_record(node: NodeMaker, visitor: Visitor, way: Way):
    began = time.monotonic()
    home = node()
    visit = visitor(way.look)
    visit.open(home.start("--open"))
    reader = Reader(visit, way.language, keys=way.keys)
    first_run(reader, "Orchard", "start")
    reader.sees("page-today-begin-event")
    assert "enter=" not in visit.page.url
    reader.press("page-today-begin-event", "link")
    write_event(reader, "Apple harvest", "2027-10-03")
    assert time.monotonic() - began < FIRST_RECORD_S
    [event] = home.do("list", "event")
    assert event["fields"]["title"] == "Apple harvest"
    # Nobody is asked again to write what they have written, though it is far away.
    visit.go("#/today")
    reader.sees("page-today-begin-next")
    reader.sees("page-today-week")
    assert visit.page.get_by_text(reader.words("page-today-begin-event")).count() == 0
    assert visit.strangers() == [] and visit.violations() == [] and visit.complaints == []
    assert all(not kept for kept in visit.kept().values())


def test_a_one_time_link_leads_to_today(node: NodeMaker, visitor: Visitor):
    here = node("Orchard")
    visit = visitor()
    visit.open(here.start())
    reader = Reader(visit)
    reader.sees("page-today-begin-event")
    assert visit.page.url.endswith("#/today") and visit.complaints == []


def test_looking_around_leaves_nothing(node: NodeMaker, visitor: Visitor):
    home = node()
    visit = visitor()
    visit.open(home.start("--open"))
    reader = Reader(visit)
    first_run(reader, "Visitors", "look")
    expect(visit.page.locator(".week .entry, .rows .row-title").first).to_be_visible()
    visit.go("#/settings")
    reader.press("page-settings-examples-remove")
    reader.sees("page-settings-examples-none")
    assert home.do("list", "event") == [] and home.do("list", "case") == []


def test_two_groups_pair_share_and_see_each_other_write(node: NodeMaker, visitor: Visitor, way: Way):
    one, two = (_open(node(name), visitor, way) for name in ("Orchard", "Kiln"))
    pair(one, two)
    _share(one, two, "Harvest", "contributor")
    record = one.node.do("add", "need", "title=Blankets", "--space", "Harvest")["id"]
    for side in (one, two):
        side.visit.page.evaluate("place => { location.hash = place }", f"#/record/{record}")
        side.reader.reads("Blankets")
    one.reader.press("page-records-rename")
    began = time.monotonic()
    _retype(one.reader, "Blankets and coats")
    two.reader.reads("Blankets and coats")
    assert time.monotonic() - began < FIELD_S * SLACK
    notes = one.reader.words("field-need-notes")
    one.reader.operate(one.page.get_by_role("button", name=notes, exact=True).first)
    one.page.locator(".ProseMirror").wait_for()
    one.page.focus(".ProseMirror")
    one.page.keyboard.type("Dry ones, please.")
    began = time.monotonic()
    two.reader.reads("Dry ones, please.")
    assert time.monotonic() - began < TEXT_S * SLACK


def test_a_member_comes_in_with_a_phone(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    (home.home / "config.toml").write_text('phones = "127.0.0.1:0"\n')
    home.start()
    home.do("space", "create", "Harvest")
    home.do("add", "event", "title=Secret meeting", "start=2027-01-02")
    home.do("add", "event", "title=Apple harvest", "start=2027-01-03", "--space", "Harvest")
    home.do("member", "add", "Wren", "--role", "add", "--spaces", "Harvest")
    on = home.call("lan-page", on=True)
    assert on["url"].startswith("https://")
    invited = home.call("member invite", member="Wren")
    phone = visitor(PHONE, ignore_https_errors=True)
    phone.open(invited["url"])
    reader = Reader(phone)
    reader.heading("page-door-join-title")
    fingerprint = invited["fingerprint"].replace(":", "").upper()
    assert fingerprint in re.sub(r"\W", "", phone.page.inner_text("main"))
    reader.fill("page-door-join-pin", "482913")
    reader.fill("page-door-join-pin-again", "482913")
    reader.press("page-door-join-enter")
    reader.heading("page-door-join-done")
    reader.press("page-shell-today")
    phone.go("#/calendar/agenda/2027-01-01")
    reader.reads("Apple harvest")
    assert "Secret meeting" not in phone.page.content()
    phone.go("#/spaces")
    reader.reads("Harvest")
    assert phone.page.locator("main a.btn").count() == 0
    # What lives at home is not asked for here, only to be refused.
    phone.go("#/add/case")
    parts = phone.page.locator("form.record-form summary")
    expect(parts.filter(has_text=reader.words("part-case-body"))).to_have_count(1)
    for part in ("identity", "margin"):
        expect(parts.filter(has_text=reader.words(f"part-case-{part}"))).to_have_count(0)
    phone.go("#/add/event")
    write_event(reader, "Phone event", "2027-01-04")
    [written] = [one for one in home.do("list", "event") if one["fields"]["title"] == "Phone event"]
    assert written["author"]["member"]
    phone.go(f"#/record/{written['id']}")
    reader.press("page-records-history-show")
    reader.reads("Wren")
    assert phone.strangers() == [] and phone.violations() == []
    assert all(not kept for kept in phone.kept().values())
    # Taken back at the node, the phone is outside at once.
    [sign_in] = home.call("member sign-ins")
    home.call("member sign-out", id=sign_in["id"])
    expect(phone.page.get_by_role("heading", level=1)).to_have_text(reader.words("page-door-lan-title"))


def test_a_locked_node_says_so_and_opens_again(node: NodeMaker, visitor: Visitor):
    home = node("Orchard", passphrase="seven cold pears under the gate")
    visit = visitor()
    link = home.start(unlocked=False)
    visit.open(link)
    reader = Reader(visit)
    reader.heading("page-door-locked")
    assert "Orchard" not in visit.page.content()
    reader.fill("page-door-passphrase", "something else")
    reader.press("page-door-unlock")
    reader.page.get_by_role("alert").first.wait_for()
    reader.page.wait_for_timeout(2_500)
    reader.fill("page-door-passphrase", "seven cold pears under the gate")
    reader.press("page-door-unlock")
    reader.reads("Orchard")
    reader.press("page-shell-lock")
    reader.heading("page-door-locked")
    assert "Orchard" not in visit.page.content()


def test_a_week_apart_both_write_and_nothing_is_lost(node: NodeMaker, visitor: Visitor):
    way = WAYS["english-desktop"]
    one, two = (_open(node(name), visitor, way) for name in ("Orchard", "Kiln"))
    pair(one, two)
    _share(one, two, "Harvest", "contributor")
    record = one.node.do(
        "add", "need", "title=Blankets", "notes=The barn is dry.", "--shared", "--space", "Harvest"
    )
    until_same(one.node, two.node, record["id"])
    two.node.stop()
    one.node.do("edit", record["id"], "title=Blankets for ten", "notes=The old barn is dry.")
    two.node.do("edit", record["id"], "title=Blankets for twenty", "notes=The barn is dry and warm.")
    link = two.node.start()
    two.visit.open(link)
    for side in (one, two):
        side.visit.go(f"#/record/{record['id']}")
        side.reader.reads("Blankets for ten")
        side.reader.reads("Blankets for twenty")
        side.reader.reads("The old barn is dry and warm.")
    for side in (one, two):
        side.visit.go("#/today")
        side.reader.sees("page-today-contested")
        side.visit.go(f"#/record/{record['id']}")
    keep = two.page.get_by_role("button", name=two.reader.words("page-parts-choose"))
    keep.first.click()
    expect(one.page.get_by_role("button", name=one.reader.words("page-parts-choose"))).to_have_count(0)
    titles = {side.node.do("show", record["id"])["fields"]["title"] for side in (one, two)}
    assert len(titles) == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A group's node and somebody who reads its page."""

    node: Node
    reader: Reader

    @property
    def visit(self):
        """The visit of the reader."""
        return self.reader.visit

    @property
    def page(self):
        """The page of the reader."""
        return self.reader.page


def write_event(reader: Reader, title: str, day: str) -> None:
    """Fill the form of an event that stands open, and see the event."""
    form = reader.page.locator("form.record-form")
    reader.fill_at(form.get_by_label(reader.words("field-event-title"), exact=True).first, title)
    reader.fill_at(form.locator("input[type=date]").first, day)
    reader.press("page-parts-form-save")
    expect(reader.page.get_by_role("heading", level=1)).to_contain_text(title)


def pair(one: Side, two: Side) -> None:
    """Pair two groups by a code that is carried over, and compare the numbers on both screens."""
    one.visit.go("#/pair")
    one.reader.press("page-pair-make-do")
    code = one.page.locator(".code, textarea[readonly], [data-code]").first
    code.wait_for()
    text = code.evaluate("one => one.value ?? one.textContent").strip()
    two.visit.go("#/pair")
    two.reader.fill("page-pair-code-given", text)
    two.reader.press("page-pair-accept-do")
    digits = []
    for side in (two, one):
        expect(side.page.locator(".digits li").first).to_be_visible()
        digits.append(side.page.locator(".digits").first.inner_text().split())
    assert digits[0] == digits[1] and len(digits[0]) == 6
    for side in (two, one):
        side.reader.press("page-peers-same")
    for side, other in ((one, two), (two, one)):
        expect(side.page.locator(".digits")).to_have_count(0)
        [peer] = side.node.do("peer", "list")
        assert peer["confirmed"], other


def until_same(one: Node, two: Node, record: str) -> None:
    """Wait until the second node has the record of the first."""
    one.do("sync")
    came(two, "need", record)


def _open(home: Node, visitor: Visitor, way: Way) -> Side:
    visit = visitor(way.look)
    visit.open(home.start())
    visit.prefer(language=way.language)
    return Side(node=home, reader=Reader(visit, way.language, keys=way.keys))


def _share(one: Side, two: Side, name: str, role: str) -> None:
    one.node.do("space", "create", name)
    [peer] = one.node.do("peer", "list")
    one.node.do("space", "share", name, peer["peer"], "--role", role)
    one.node.do("sync")
    until(lambda: any(space["name"] == name for space in two.node.do("space", "list")))


def _retype(reader: Reader, text: str) -> None:
    field = reader.page.locator(".fact.open input, .fact.open textarea").first
    field.wait_for()
    field.fill(text)
    field.press("Enter")
