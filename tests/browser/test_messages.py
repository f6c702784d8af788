"""What two groups say in public: written, worded in another language, read over, used, stopped, and copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import DESKTOP, PHONE, Look, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import arrived, reading, say, together
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
_SELECTED = "() => getSelection().toString().trim()"


def _listed(reader: Reader, language: str, kind: str = "") -> None:
    """Look at what may be said in a language, loaded anew."""
    reader.visit.go("#/limits")
    reader.visit.go(f"#/messages/{language}{f'?kind={kind}' if kind else ''}")
    reader.heading("page-shell-nav-messages")


@pytest.mark.parametrize(
    ("language", "look", "keys"),
    [("en", DESKTOP, True), ("ar", PHONE, False)],
    ids=["english-keyboard", "arabic-phone"],
)
def test_two_groups_say_it_in_two_languages(
    node: NodeMaker, visitor: Visitor, language: str, look: Look, keys: bool
):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, language, look, keys=keys) for home in (one, two))
    space = together(one, two)
    fields = ("title=Water", "language=en", "text=It is for all.\nWe keep it.", "sensitivity=with-care")
    made = one.do("add", "message", "--space", space, *fields)["id"]
    arrived(two, "message", made, "draft")
    other.visit.go("#/today")
    other.sees("page-today-for-review")
    other.visit.go(f"#/record/{made}")
    other.sees("reviewing-nobody")
    say(other, "message", "sign-off", reviewer="Amal")
    arrived(one, "message", made, "reviewed")
    reader.visit.go(f"#/record/{made}")
    reader.reads("Amal")
    say(reader, "message", "use")
    arrived(two, "message", made, "in-use")
    _listed(other, "ka")
    other.operate(other.page.get_by_role("main").locator(".rows .btn"))
    for field, text in (("title", "წყალი"), ("text", "ყველასთვის.")):
        named = other.words(f"field-message-{field}")
        over = other.page.locator(".over").filter(has=other.page.get_by_role("heading", name=named))
        other.press("page-records-over-write", within=over)
        box = over.locator("input, textarea").first
        expect(box).to_be_focused()
        other.fill_at(box, text)
        other.press("page-parts-done", within=over)
        expect(over.get_by_text(text)).to_be_visible()
    [version] = [found["id"] for found in two.do("list", "overlay")]
    form = other.page.locator(".say-form")
    other.press("statement-overlay-sign-off")
    other.operate(form.locator("button[type=submit]"))
    expect(form.get_by_text(other.words("reviewing-own-words"))).to_be_visible()
    other.fill_at(form.get_by_label(other.words("argument-reviewer")).first, "Nino")
    other.operate(form.locator("button[type=submit]"))
    form.wait_for(state="detached")
    arrived(one, "overlay", version, "signed")
    _listed(reader, "ka")
    reader.reads("ყველასთვის.")
    expect(reader.page.get_by_text(reader.words("choice-message-sensitivity-with-care"))).to_be_visible()
    reader.press("page-messages-copy")
    reader.sees("page-peers-copied")
    assert reader.page.evaluate(_SELECTED) == "ყველასთვის."
    reader.visit.go(f"#/record/{version}")
    say(reader, "overlay", "do-not-use", reason="It rhymes with an insult.")
    arrived(two, "overlay", version, "do-not-use")
    other.visit.go("#/today")
    other.sees("page-today-for-stopped")
    _listed(other, "ka")
    expect(other.page.get_by_role("alert")).to_contain_text("It rhymes with an insult.")
    expect(other.page.get_by_role("button", name=other.words("page-messages-copy"))).to_have_count(0)
    other.visit.go(f"#/record/{version}")
    say(other, "overlay", "use-again", reason="We asked around.")
    arrived(one, "overlay", version, "signed")
    for each in (reader, other):
        assert each.visit.violations() == [] and each.visit.barriers() == []
    assert reader.visit.complaints == []


def test_what_changes_while_somebody_reads_it_is_read_again_and_who_only_reads_is_asked_nothing(
    node: NodeMaker, visitor: Visitor
):
    one, two = node("Orchard"), node("Kiln")
    reader, other = (reading(home, visitor, "en", DESKTOP) for home in (one, two))
    space = together(one, two)
    made = one.do("add", "term", "--space", space, "title=mutual aid", "language=en", "meaning=We give.")[
        "id"
    ]
    arrived(two, "term", made, "draft")
    other.visit.go(f"#/record/{made}")
    other.press("statement-term-sign-off")
    form = other.page.locator(".say-form")
    form.wait_for()
    one.do("edit", made, "meaning=We give and take.")
    other.reads("We give and take.")
    other.operate(form.locator("button[type=submit]"))
    expect(form.get_by_text(other.words("record-changed-since-seen"))).to_be_visible()
    other.operate(form.locator("button[type=submit]"))
    form.wait_for(state="detached")
    arrived(one, "term", made, "reviewed")
    one.do("say", made, "use")
    one.do("space", "share", space, "Kiln", "--role", "reader")
    arrived(two, "term", made, "in-use")
    _listed(other, "ka", "term")
    other.reads("mutual aid")
    expect(other.page.get_by_role("main").locator(".rows .btn")).to_have_count(0)
    other.visit.go(f"#/record/{made}")
    other.reads("We give and take.")
    expect(other.page.locator(".statements, .kind-find")).to_have_count(0)
    _listed(reader, "en", "term")
    reader.press("page-messages-copy")
    assert reader.page.evaluate(_SELECTED) == "mutual aid"
    assert other.visit.violations() == [] and reader.visit.complaints == []


def test_where_two_wrote_one_line_apart_all_of_it_stands_until_somebody_chooses(
    node: NodeMaker, visitor: Visitor
):
    one, two = node("Orchard"), node("Kiln")
    reader, _ = (reading(home, visitor, "en", DESKTOP) for home in (one, two))
    space = together(one, two)
    made = one.do("add", "message", "--space", space, "title=Water", "language=en", "text=For all.")["id"]
    over = (f"base={made}", "language=fr", "title=Eau", "text=Pour tous.")
    version = one.do("add", "overlay", "--space", space, "--shared", *over)["id"]
    arrived(two, "overlay", version, "draft")
    one.do("peer", "pause", "Kiln")
    one.do("edit", version, "text=Pour toutes.")
    two.do("edit", version, "text=Pour chacun.")
    one.do("peer", "resume", "Kiln")
    reader.visit.go(f"#/record/{version}")
    contest = reader.page.locator(".contest")
    expect(contest.get_by_text("Pour toutes.")).to_be_visible()
    reader.operate(contest.locator("li").filter(has_text="Pour toutes.").get_by_role("button"))
    expect(contest).to_have_count(0)
    reader.reads("Pour toutes.")
    assert one.do("show", version)["problems"] == []
    assert reader.visit.violations() == [] and reader.visit.complaints == [] and reader.visit.barriers() == []


def test_which_language_a_version_is_in_is_chosen_and_never_guessed(node: NodeMaker, visitor: Visitor):
    one = node("Orchard")
    reader = reading(one, visitor, "en", DESKTOP)
    made = one.add("message", title="Water", language="en", text="For all.")
    reader.visit.go(f"#/record/{made}")
    reader.press("page-lessons-version-add")
    reader.sees("page-parts-missing-choice")
    assert one.do("list", "overlay") == []
    reader.page.get_by_label(reader.words("page-lessons-language"), exact=True).select_option("fr")
    reader.press("page-lessons-version-add")
    reader.reads(reader.words("page-records-over"))
    assert [found["fields"]["language"] for found in one.do("list", "overlay")] == ["fr"]
    assert reader.visit.violations() == [] and reader.visit.complaints == [] and reader.visit.barriers() == []
