"""A group that lost its machine comes back with a backup and its sheet; a stick goes to a group and an answer back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.chromium import Visit, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]


@pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keyboard"])
def test_a_group_comes_back_from_a_backup(node: NodeMaker, visitor: Visitor, tmp_path: Path, keys: bool):
    old = node()
    sheet = old.do("init", "--name", "Orchard", "--no-passphrase")["recovery_words"]
    old.do("add", "event", "title=Apple harvest", "start=2027-10-03")
    file = tmp_path / "stick" / "orchard.backup"
    file.parent.mkdir()
    back_up(visitor(), old, file, keys=keys)
    old.kill()
    new = node()
    visit = visitor()
    visit.open(new.start("--open"))
    reader = Reader(visit, keys=keys)
    begin_return(reader, "file")
    reader.press("page-copies-from-path")
    reader.fill("page-copies-path", str(file))
    reader.fill("page-copies-words", " ".join(sheet))
    reader.fill("page-safety-device-label", "Kitchen laptop")
    finish_return(reader)
    reader.sees("page-shell-reading-only")
    visit.go("#/calendar/agenda/2027-10-01")
    reader.reads("Apple harvest")
    [event] = new.do("list", "event")
    refused = visit.page.evaluate(_ASK, ["edit", {"id": event["id"], "fields": {"title": "x"}}])
    assert refused["error"]["id"] == "restored-reading-only"
    visit.go("#/today")
    reader.press("page-shell-settle")
    reader.press("page-shell-settle-do")
    expect(visit.page.get_by_text(reader.words("page-shell-reading-only"))).to_have_count(0)
    new.do("edit", event["id"], "title=Apple harvest for all")
    assert visit.violations() == [] and visit.strangers() == []


def test_a_backup_goes_and_comes_through_the_browser(node: NodeMaker, visitor: Visitor, tmp_path: Path):
    old = node()
    sheet = old.do("init", "--name", "Orchard", "--no-passphrase")["recovery_words"]
    old.do("add", "event", "title=Apple harvest", "start=2027-10-03")
    here = visitor(accept_downloads=True)
    here.open(old.start())
    here.go("#/copies")
    reader = Reader(here)
    reader.sees("page-copies-never")
    reader.sees("page-copies-no-sheet-how")
    with here.page.expect_download() as kept:
        reader.press("page-copies-backup-do")
    file = tmp_path / "kept.backup"
    kept.value.save_as(file)
    here.page.get_by_text(reader.words("page-copies-never")).wait_for(state="hidden")
    old.kill()
    new = node()
    visit = visitor()
    visit.open(new.start("--open"))
    reader = Reader(visit)
    begin_return(reader, "file")
    visit.page.set_input_files("input[type=file]", file)
    reader.fill("page-copies-words", " ".join(sheet[:-1]))
    finish_return(reader, comes=False)
    # What was wrong is said where it was typed.
    reader.heading("page-door-back-title")
    visit.page.get_by_role("alert").first.wait_for()
    reader.fill("page-copies-words", " ".join(sheet))
    # What was chosen before stays chosen.
    finish_return(reader)
    reader.sees("page-shell-reading-only")
    assert [event["fields"]["title"] for event in new.do("list", "event")] == ["Apple harvest"]


def test_a_stick_goes_to_a_group_and_the_answer_comes_back(node: NodeMaker, visitor: Visitor, tmp_path: Path):
    one, two = node("Orchard"), node("Kiln")
    here, there = visitor(), visitor()
    here.open(one.start())
    there.open(two.start())
    two.do("pair", one.do("invite")["code"])
    one.do("peer", "confirm", "Kiln")
    two.do("peer", "confirm", "Orchard")
    one.do("sync")
    one.stop()
    two.stop()
    # At other addresses nobody finds them: nothing connects them but what is carried.
    one.sync = two.sync = "127.0.0.1:0"
    here.open(one.start())
    there.open(two.start())
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    one.do("add", "need", "title=Blankets", "--space", "Harvest")
    out, back = tmp_path / "out.bundle", tmp_path / "back.bundle"
    write_stick(here, "Kiln", out)
    told = read_stick(there, out)
    told.sees("page-copies-read-reply", name="Orchard")
    assert [need["fields"]["title"] for need in two.do("list", "need")] == ["Blankets"]
    write_stick(there, "Orchard", back)
    read_stick(here, back)
    foreign = tmp_path / "foreign.bundle"
    foreign.write_bytes(b"something else" * 100)
    refused = choose_stick(there, foreign)
    refused.page.get_by_role("alert").filter(visible=True).first.wait_for()


_ASK = """
([command, args]) => fetch("/api/call", { method: "POST", headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ command, args }) }).then((one) => one.json())
"""


def back_up(visit: Visit, home: Node, file: Path, *, keys: bool) -> None:
    """Write a backup on the page to a path, and see that it was read again."""
    visit.open(home.start())
    visit.go("#/copies")
    reader = Reader(visit, keys=keys)
    reader.sees("page-copies-never")
    reader.choose("page-copies-where-path")
    reader.fill("page-copies-path", str(file))
    reader.press("page-copies-backup-do")
    visit.page.get_by_text(reader.words("page-copies-never")).wait_for(state="hidden")
    assert home.do("backup", "status")["last_file"] == str(file)


def begin_return(reader: Reader, how: str) -> None:
    """Go through the first run up to what brings the group back."""
    reader.press("page-door-language-next", language="English")
    reader.choose("page-door-way-back")
    reader.press("page-door-next")
    reader.heading("page-door-back-title")
    reader.choose(f"page-door-back-{how}")


def finish_return(reader: Reader, *, comes: bool = True) -> None:
    """Choose an open lock, and come back."""
    reader.press("page-door-next")
    reader.choose("page-door-pass-open")
    reader.press("page-door-back-do")
    if comes:
        reader.page.locator(".app").wait_for(timeout=60_000)


def write_stick(visit: Visit, peer: str, file: Path) -> None:
    """Write for a group what it is missing."""
    visit.go("#/copies")
    reader = Reader(visit)
    form = visit.page.locator("form", has=visit.page.locator("#stick-for"))
    visit.page.select_option("#stick-for", label=peer)
    form.get_by_role("radio", name=reader.words("page-copies-where-path")).check()
    reader.fill("page-copies-path", str(file), within=form)
    reader.press("page-copies-stick-do", within=form)
    for _ in range(100):
        if file.exists() and form.get_by_role("button", name=reader.words("page-copies-stick-do")).count():
            return
        visit.page.wait_for_timeout(100)
    raise AssertionError("nothing was written")


def choose_stick(visit: Visit, file: Path) -> Reader:
    """Have a file of a stick read through the browser."""
    visit.go("#/copies")
    reader = Reader(visit)
    visit.page.set_input_files("#stick-from-file", file)
    reader.press("page-copies-read-do")
    return reader


def read_stick(visit: Visit, file: Path) -> Reader:
    """Read a stick and wait for what it brought."""
    reader = choose_stick(visit, file)
    visit.page.locator(".panel-small[role=status]").wait_for()
    return reader
