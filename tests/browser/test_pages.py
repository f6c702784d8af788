"""Every place of the page, in every look: no barrier, no violation, no stranger asked, nothing kept or cut off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.browser.chromium import Look, Visit, Visitor
from tests.browser.nodes import Node
from tests.browser.places import places
from tests.tidy.sources import ROOT

# What a page on plain http in a local network would lack: nothing here may need it.
WITHOUT_SECURE_CONTEXT = """
for (const [of, name] of [[Crypto.prototype, "subtle"], [Crypto.prototype, "randomUUID"],
    [Navigator.prototype, "clipboard"], [Navigator.prototype, "serviceWorker"], [Navigator.prototype, "locks"],
    [Navigator.prototype, "storage"], [Navigator.prototype, "mediaDevices"], [window, "caches"],
    [window, "cookieStore"]]) delete of[name];
"""
LONG_WORD = "https://example.org/" + "Donaudampfschifffahrt" * 4
_CUT_OFF = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
_CUT_OFF_WITH_LARGE_TEXT = """
async () => {
  const root = document.documentElement;
  root.style.setProperty("font-size", "200%");
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const cut = root.scrollWidth - root.clientWidth;
  root.style.removeProperty("font-size");
  return cut;
}
"""
_NAMELESS = """
() => [...document.querySelectorAll("button, a[href], input, select, textarea")]
  .filter((one) => one.offsetParent !== null && !(one.textContent?.trim() || one.getAttribute("aria-label")
    || one.getAttribute("aria-labelledby") || one.labels?.length || one.title))
  .map((one) => one.outerHTML.slice(0, 120))
"""
_UNSAID = """
() => [...document.body.innerText.matchAll(
    /\\b(?:page|kind|field|state|statement|choice|argument|part)-[a-z]+(?:-[a-z]+)+/g)].map((one) => one[0])
"""
_HEIGHTS = (
    "() => [...document.querySelectorAll('.rail .nav .where')].map((one) => one.parentElement.offsetHeight)"
)
_TABS_APART = """
() => {
  const words = [...document.querySelectorAll(".tabs a")].map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one.lastChild);
    return range.getBoundingClientRect();
  }).sort((one, other) => one.left - other.left);
  return Math.min(...words.slice(1).map((one, number) => one.left - words[number].right));
}
"""
_TOO_WIDE = """
() => [...document.querySelectorAll(".rail .nav a")]
  .filter((one) => one.getBoundingClientRect().width > one.closest("nav").clientWidth + 1)
  .map((one) => one.textContent.trim())
"""
LANGUAGES = sorted(one.name for one in (ROOT / "web" / "words").iterdir() if one.is_dir())
LOOKS = {
    "light": (Look(), "en", "light"),
    "dark-phone": (Look(width=390, height=844, dark=True, touch=True), "en", "dark"),
    "arabic": (Look(), "ar", "light"),
    "arabic-dark-phone": (Look(width=320, height=700, dark=True, touch=True), "ar", "dark"),
}


@pytest.fixture(scope="module")
def first(demo: list[dict[str, str]]) -> Node:
    """Give the first node of the demonstration."""
    return Node(Path(demo[0]["home"]))


@pytest.fixture(scope="module")
def everywhere(first: Node) -> dict[str, str]:
    """Give every place of the first node's page: each record in it takes a command of its own to find."""
    return places(first)


@pytest.fixture(scope="module", params=LOOKS.values(), ids=list(LOOKS))
def looking(request: pytest.FixtureRequest, browser: Browser, first: Node) -> Iterator[Visit]:
    """Give a visit in each look, signed in."""
    look, language, theme = request.param
    visit = Visit(browser, look)
    visit.context.add_init_script(WITHOUT_SECURE_CONTEXT)
    visit.open(first.link())
    visit.prefer(language=language, theme=theme)
    yield visit
    visit.close()


def test_every_place_is_open_to_everybody(looking: Visit, everywhere: dict[str, str]):
    found = {}
    is_wide = looking.page.evaluate("() => innerWidth > 1000")
    for name, place in everywhere.items():
        looking.go(place)
        wrong = [
            *looking.complaints,
            *looking.violations(),
            *looking.strangers(),
            *looking.barriers(),
            *(f"without a name: {one}" for one in looking.page.evaluate(_NAMELESS)),
            *(f"an id in place of words: {one}" for one in looking.page.evaluate(_UNSAID)),
        ]
        if (cut := looking.page.evaluate(_CUT_OFF)) > 1:
            wrong.append(f"{cut} px too wide")
        if is_wide and (cut := looking.page.evaluate(_CUT_OFF_WITH_LARGE_TEXT)) > 1:
            wrong.append(f"{cut} px too wide with text of twice the size")
        if wrong:
            found[name] = wrong
        looking.complaints.clear()
    assert found == {}
    # Nothing that was written stands in an address.
    assert not [url for url in looking.asked if "?" in url and "record=" not in url]
    assert all(not kept for kept in looking.kept().values())


def test_a_barrier_is_caught_wherever_it_stands(visitor: Visitor, first: Node):
    visit = visitor()
    visit.open(first.link())
    for place in ("#/more", "#/limits"):
        visit.go(place)
        assert visit.barriers() == []
        visit.page.evaluate("() => document.querySelector('main').append(document.createElement('button'))")
        assert [one.partition(":")[0] for one in visit.barriers()] == ["button-name"]
        visit.page.evaluate("() => document.querySelector('main').lastElementChild.remove()")


def test_one_long_word_makes_no_page_wider_than_the_screen(visitor: Visitor, node: Callable[..., Node]):
    one = node(LONG_WORD[:60])
    one.start()
    one.call("space create", name=LONG_WORD[:60])
    one.call("member add", name=LONG_WORD[:60])
    today = datetime.now(UTC)
    days = [(today + timedelta(days=away)).strftime("%Y-%m-%d") for away in (-1, 1)]
    for kind, fields in {
        "event": {"start": f"{days[0]}T18:00[Europe/Berlin]", "end": f"{days[1]}T10:00[Asia/Tbilisi]"},
        "case": {"summary": LONG_WORD, "identity.names": LONG_WORD, "body.notes": LONG_WORD},
        "lesson": {"tried": LONG_WORD},
        "agreement": {"clauses": LONG_WORD, "parties": LONG_WORD[:60]},
        "decision": {"proposal": LONG_WORD, "options": LONG_WORD[:60], "deciders": LONG_WORD[:60]},
        "incident": {
            "severity": "3",
            "needed": LONG_WORD,
            "order": LONG_WORD[:60],
            "identity.names": LONG_WORD,
        },
        "resource": {"quantity": f"2 {LONG_WORD[:60]}"},
    }.items():
        one.add(kind, title=LONG_WORD, **fields)
    need = one.add("need", title=LONG_WORD, quantity=f"2 {LONG_WORD[:60]}", by=days[1])
    one.add("pledge", title=LONG_WORD, need=need, quantity=f"1 {LONG_WORD[:60]}")
    everywhere = places(one)
    for width, language in ((320, "en"), (1280, "ar")):
        visit = visitor(Look(width=width))
        visit.open(one.link())
        visit.prefer(language=language)
        found = {}
        for name, place in everywhere.items():
            visit.go(place)
            if (cut := visit.page.evaluate(_CUT_OFF)) > 1:
                found[name] = cut
        assert found == {}, language


def test_the_rail_holds_its_words_in_each_language(visitor: Visitor, first: Node):
    visit = visitor()
    visit.open(first.link())
    found = {}
    for language in LANGUAGES:
        visit.prefer(language=language, theme="light")
        # Where one is stands in bold, and the promises have a number beside their word.
        visit.go("#/pledges")
        visit.page.wait_for_selector(".rail [aria-current] .waits")
        if wide := visit.page.evaluate(_TOO_WIDE):
            found[language] = wide
        assert len(set(visit.page.evaluate(_HEIGHTS))) == 1, language
    assert found == {}


def test_the_lock_is_at_hand_however_low_the_window_is(visitor: Visitor, first: Node):
    visit = visitor(Look(width=1366, height=520))
    visit.open(first.link())
    for language in LANGUAGES:
        visit.prefer(language=language, theme="light")
        expect(visit.page.locator(".rail-lock button")).to_be_in_viewport(ratio=1)


def test_the_smallest_phone_holds_the_words_of_each_language(visitor: Visitor, first: Node):
    visit = visitor(Look(width=320, height=700, touch=True))
    visit.open(first.link())
    found = {}
    for language in LANGUAGES:
        visit.prefer(language=language, theme="light")
        for place in ("#/today", "#/activity", "#/pledges"):
            visit.go(place)
            if (cut := visit.page.evaluate(_CUT_OFF)) > 1:
                found[language, place] = f"{cut} px too wide"
            if (apart := visit.page.evaluate(_TABS_APART)) < 2:
                found[language, place] = f"tabs {apart} px apart"
    assert found == {}


def test_a_claim_is_read_in_order_and_from_until(visitor: Visitor, node: Callable[..., Node]):
    one = node("Orchard")
    one.start()
    van = one.add("resource", title="Van")
    days = {"from": "2030-01-01", "to": "2030-01-02", "note": "For the coats."}
    one.call("say", id=van, statement="claim", args=days)
    visit = visitor()
    visit.open(one.link())
    for place in (f"#/record/{van}", "#/activity"):
        visit.go(place)
        said = visit.page.locator(".trail > li").filter(has_text="For the coats.").first
        text = said.inner_text()
        places = [text.index(word) for word in ("For the coats.", "From", "Until")]
        assert places == sorted(places), text


def test_a_page_that_there_is_not_names_itself_so(visitor: Visitor, first: Node):
    visit = visitor()
    visit.open(first.link())
    visit.prefer(language="en", theme="light")
    visit.go("#/calendar")
    visit.page.wait_for_function("() => document.title.includes('Calendar')")
    visit.go("#/nowhere")
    visit.page.wait_for_function("() => document.title.includes('There is no such page')")
    # Nor is anybody told the number of a record that isn't here, but what to do.
    visit.go(f"#/record/{'ab' * 32}")
    notice = visit.page.get_by_role("main").get_by_text("This record is not here.")
    expect(notice).to_contain_text("sync first")
    assert "abab" not in visit.page.get_by_role("main").inner_text()


def test_back_forward_and_reload_keep_the_place(visitor: Visitor, first: Node):
    visit = visitor()
    visit.open(first.link())
    visit.go("#/activity")
    visit.page.wait_for_function("() => document.body.scrollHeight > 3 * innerHeight")
    # A wheel turns nothing where there is no pointer yet.
    visit.page.mouse.move(500, 500)
    visit.page.mouse.wheel(0, 900)
    visit.page.wait_for_function("() => scrollY > 300")
    visit.page.wait_for_timeout(300)
    scrolled = visit.page.evaluate("() => scrollY")
    visit.go("#/calendar/agenda/2026-12-01")
    visit.page.go_back()
    visit.settled()
    visit.page.wait_for_timeout(600)
    assert abs(visit.page.evaluate("() => scrollY") - scrolled) < 50
    visit.page.go_forward()
    visit.page.reload()
    visit.settled()
    assert visit.page.url.endswith("#/calendar/agenda/2026-12-01")


def test_nothing_of_the_list_stands_in_the_bin_while_it_loads(visitor: Visitor, first: Node):
    visit = visitor()
    visit.open(first.link())
    visit.go("#/kind/need")
    rows = visit.page.locator(".rows > li")
    rows.first.wait_for()
    held: list[Route] = []

    def hold(asked: Route) -> None:
        held.append(asked)

    visit.page.route("**/api/call", hold)
    visit.page.evaluate("location.hash = '#/kind/need?view=bin'")
    visit.page.locator("[data-loading]").wait_for()
    assert held and rows.count() == 0
    for one in held:
        one.continue_()
    visit.page.locator(".rows > li, .empty").first.wait_for()


def test_the_lines_of_one_text_stand_below_each_other_whichever_way_it_is_read(visitor: Visitor, home: Node):
    record = home.add("agreement", title="Acuerdo", scope="Llamar a la abogada de guardia\nAvisar")
    visit = visitor(Look(width=390, height=844, touch=True))
    visit.open(home.link())
    visit.prefer(language="ar")
    visit.go(f"#/record/{record}")
    lines = visit.page.locator(".line").filter(has_text=re.compile("Llamar|Avisar"))
    begins = lines.evaluate_all(
        """all => all.map((one) => {
             const range = document.createRange();
             range.selectNodeContents(one);
             return Math.round(range.getBoundingClientRect().left);
           })"""
    )
    assert len(begins) == 2 and begins[0] == begins[1], begins
    # And the pen that changes it stands beside it.
    fact = visit.page.locator(".fact-value").filter(has=lines)
    value, pen = (fact.locator(one).bounding_box() for one in (".value-lines", ".pen"))
    assert value and pen and pen["y"] < value["y"] + value["height"], (value, pen)


def test_the_tab_says_nothing_that_somebody_wrote(home: Node, visitor: Visitor):
    # Browsers write the names of tabs down, and bring them to other machines.
    space = str(home.do("space", "create", "Zephyrquay")["space"])
    ids = [home.add(kind, title="Zephyrquay") for kind in ("case", "lesson", "event", "contingency")]
    visit = visitor()
    visit.open(home.link())
    places = [
        *(f"#/record/{one}" for one in ids),
        f"#/case/{ids[0]}",
        f"#/lessons/{ids[1]}",
        f"#/space/{space}",
    ]
    for place in places:
        visit.go("#/calendar")
        visit.page.wait_for_function("() => document.title.includes('Calendar')")
        visit.go(place)
        expect(visit.page.locator("h1")).to_contain_text("Zephyrquay")
        visit.page.wait_for_function("() => !document.title.includes('Calendar')")
        assert "Zephyrquay" not in visit.page.title()
