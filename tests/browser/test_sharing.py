"""What the keeper of a node does with peers, files and people, walked on real nodes in a real browser."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from tests.browser.chromium import Visit, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]


def test_a_code_on_a_photo_pairs_and_differing_numbers_end_it(
    node: NodeMaker, visitor: Visitor, tmp_path: Path
):
    one, two = node("Orchard"), node("Kiln")
    there, here = visitor(), visitor()
    there.open(one.start())
    here.open(two.start())
    there.go("#/pair")
    Reader(there).press("page-pair-make-do")
    photo = tmp_path / "code.png"
    there.page.locator("svg.qr").screenshot(path=photo)
    here.go("#/pair")
    reader = Reader(here)
    here.page.set_input_files("input[type=file]", photo)
    expect(here.page.locator(".digits li")).to_have_count(6)
    reader.press("page-peers-differ")
    reader.sees("page-peers-differs-why")
    reader.press("page-peers-differs-remove")
    reader.sees("page-peers-lead-none")
    assert two.do("peer", "list") == []
    assert here.violations() == [] and here.strangers() == []


def test_an_inviter_who_is_away_is_waited_for(node: NodeMaker, visitor: Visitor):
    one, two = node("Orchard"), node("Kiln")
    one.start()
    code = one.do("invite")["code"]
    one.stop()
    visit = visitor()
    visit.open(two.start())
    visit.go("#/pair")
    reader = Reader(visit)
    reader.fill("page-pair-code-given", f"Here it is: {code}. See you!")
    reader.press("page-pair-accept-do")
    reader.sees("page-pair-waits")
    one.start()
    visit.page.locator(".digits li").first.wait_for(timeout=60_000)
    reader.press("page-peers-same")
    reader.heading("page-pair-share", name="Orchard")


def test_what_waits_for_a_peer_is_said_and_parting_says_what_it_keeps(node: NodeMaker, visitor: Visitor):
    one, two = node("Orchard"), node("Kiln")
    visit = visitor()
    visit.open(one.start())
    two.start()
    two.do("pair", one.do("invite")["code"])
    one.do("peer", "confirm", "Kiln")
    two.do("peer", "confirm", "Orchard")
    one.do("sync")
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "reader")
    one.do("sync")
    two.stop()
    one.do("add", "need", "title=Blankets", "--space", "Harvest")
    reader = Reader(visit)
    visit.go("#/peers")
    card = visit.page.locator("article.peer")
    expect(card).to_contain_text("Blankets")
    reader.press("page-peers-see-as", "link")
    reader.heading("page-peers-seen", name="Kiln")
    reader.reads("Blankets")
    visit.go("#/peers")
    reader.press("page-peers-more")
    reader.press("page-peers-part", "link")
    reader.reads("Harvest")
    reader.press("page-safety-all-do", name="Kiln")
    reader.press("page-peers-part-do")
    reader.sees("page-safety-parted", name="Kiln")
    assert [member["name"] for member in one.do("space", "members", "Harvest")] == ["Orchard"]
    visit.go("#/peers")
    reader.sees("page-peers-lead-none")


def test_a_file_is_looked_at_brought_in_taken_back_and_all_is_taken_along(
    node: NodeMaker, visitor: Visitor, tmp_path: Path
):
    home, visit = node("Orchard"), visitor(accept_downloads=True)
    visit.open(home.start())
    visit.go("#/settings")
    reader = Reader(visit)
    file = tmp_path / "events.csv"
    file.write_text("title,start\nApple day,2027-01-02\nPear day,some time\n", encoding="utf-8")
    visit.page.set_input_files("#import-file", file)
    visit.page.select_option("#import-kind", "event")
    reader.press("page-settings-import-look")
    reader.sees("page-settings-import-would", added=1, updated=0, unchanged=0)
    reader.sees("page-settings-import-errors", count=1)
    assert home.do("list", "event") == []
    reader.press("page-settings-import-do")
    reader.sees("page-settings-import-did", added=1, updated=0, unchanged=0)
    [known] = home.do("list", "event")
    file.write_text(f"id,title,start\n{known['id']},Plum day,2027-01-02\n", encoding="utf-8")
    visit.page.set_input_files("#import-file", file)
    reader.press("page-settings-import-look")
    reader.sees("page-settings-import-changed")
    assert visit.page.locator(".import-errors a").all_inner_texts() == ["Apple day"]
    with _download(visit) as kept:
        reader.press("page-settings-export-do")
    with zipfile.ZipFile(kept.value.path()) as folder:
        assert folder.testzip() is None
        [page] = [name for name in folder.namelist() if name.endswith("/event.html")]
        assert "Apple day" in folder.read(page).decode()
    reader.press("page-settings-import-undo")
    reader.sees("page-settings-import-undone", withdrawn=1, set=0, left=0)
    assert home.do("list", "event") == []


def test_what_the_keeper_writes_for_somebody_bears_their_name(node: NodeMaker, visitor: Visitor):
    home, visit = node("Orchard"), visitor()
    visit.open(home.start())
    visit.go("#/members")
    reader = Reader(visit)
    reader.press("page-members-add")
    reader.fill("page-members-name", "Wren")
    reader.press("page-members-add-do")
    reader.press("page-members-write-as")
    reader.sees("page-members-writer-is", name="Wren")
    visit.go("#/add/event")
    form = visit.page.locator("form.record-form")
    reader.fill_at(form.get_by_label(reader.words("field-event-title"), exact=True).first, "Apple day")
    reader.fill_at(form.locator("input[type=date]").first, "2027-01-04")
    reader.press("page-parts-form-save")
    reader.reads("Wren")
    [written] = home.do("list", "event")
    assert written["author"]["member"]


def _download(visit: Visit) -> Any:
    return visit.page.expect_download()
