"""What a group does when somebody can't be trusted any more, or a machine is gone; walked on real nodes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.browser.chromium import PHONE, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import until
from tests.browser.reader import Reader
from tests.browser.test_copies import begin_return, finish_return

NodeMaker = Callable[..., Node]
KEYS = pytest.mark.parametrize("keys", [False, True], ids=["pointer", "keyboard"])


@KEYS
def test_a_peer_is_compromised(node: NodeMaker, visitor: Visitor, keys: bool):
    one, two = pair_of(node)
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    one.do("add", "need", "title=Blankets", "--space", "Harvest")
    one.do("sync")
    until(lambda: two.do("list", "need"))
    visit = visitor()
    visit.open(one.link())
    reader = Reader(visit, keys=keys)
    visit.go("#/peers")
    reader.press("page-peers-more")
    reader.press("page-peers-part", "link")
    reader.heading("page-safety-part-of", name="Kiln")
    reader.sees("page-safety-holds", name="Kiln", count=1)
    reader.press("page-safety-pause-do")
    reader.sees("page-safety-paused", name="Kiln")
    assert [peer["paused"] for peer in one.do("peer", "list")] == [True]
    one.do("add", "need", "title=Not for Kiln", "--space", "Harvest")
    reader.press("page-safety-end")
    reader.choose("page-safety-urgently")
    reader.press("page-safety-end-do")
    reader.sees("page-safety-part-none", name="Kiln")
    members = one.do("space", "members", "Harvest")
    assert [member["name"] for member in members] == ["Orchard"]
    reader.press("page-safety-resume")
    one.do("sync")
    until(lambda: any(space["ended"] for space in two.do("space", "list") if space["name"] == "Harvest"))
    assert [need["fields"]["title"] for need in two.do("list", "need")] == ["Blankets"]
    there = visitor(PHONE)
    there.open(two.link())
    [space] = [space for space in two.do("space", "list") if space["name"] == "Harvest"]
    there.go(f"#/space/{space['space']}")
    told = Reader(there)
    told.sees("page-spaces-ended-then")
    told.reads("Orchard")
    told.press("page-spaces-copy-open")
    told.fill("page-spaces-copy-name", "Harvest of ours")
    told.press("page-spaces-copy-do")
    told.page.get_by_role("heading", level=1, name="Harvest of ours").wait_for()
    assert len(two.do("list", "need", "--space", "Harvest of ours")) == 1
    for side in (visit, there):
        assert side.violations() == [] and side.strangers() == [] and side.barriers() == []


def test_equals_ask_each_other_and_a_third_settles_it(node: NodeMaker, visitor: Visitor):
    one, two, three = node("Orchard"), node("Kiln"), node("Moss")
    for side in (one, two, three):
        side.start()
    for other in (two, three):
        introduce(one, other)
    introduce(two, three)
    one.do("space", "create", "Harvest")
    for name in ("Kiln", "Moss"):
        one.do("space", "share", "Harvest", name, "--role", "steward")
    for side in (two, three):
        wait_for_space(side, "Harvest")
        side.do("space", "accept", "Harvest")
        side.do("sync")
    until(lambda: [m["role"] for m in one.do("space", "members", "Harvest")] == ["steward"] * 3)
    asking, settling = visitor(), visitor()
    asking.open(two.link())
    reader = Reader(asking)
    [moss] = [m["group"] for m in two.do("space", "members", "Harvest") if m["name"] == "Moss"]
    asking.go(f"#/part/{moss}")
    reader.press("page-safety-ask")
    reader.press("page-safety-ask-do")
    [request] = until(lambda: two.do("space", "requests", "Harvest"))
    assert (request["mine"], request["target_name"]) == (True, "Moss")
    two.do("sync")
    until(lambda: one.do("space", "requests", "Harvest"))
    settling.open(one.link())
    settling.go("#/today")
    settler = Reader(settling)
    settler.sees("page-today-asked", space="Harvest", count=1)
    settler.press("page-today-asked-look", "link")
    settler.sees("page-spaces-request-remove", by="Kiln", target="Moss", role="")
    assert settling.barriers() == []
    settler.press("page-spaces-request-confirm")
    settler.sees("page-spaces-request-confirmed")
    until(lambda: len(one.do("space", "members", "Harvest")) == 2)


def wait_for_space(node: Node, name: str) -> None:
    """Wait until a node has heard of a space."""
    until(lambda: [one for one in node.do("space", "list") if one["name"] == name])


def wait_for_need(node: Node) -> None:
    """Wait until a node has heard of a need."""
    until(lambda: node.do("list", "need"))


def pair_of(node: NodeMaker) -> tuple[Node, Node]:
    """Return two running nodes whose groups are paired."""
    one, two = node("Orchard"), node("Kiln")
    one.start()
    two.start()
    introduce(one, two)
    return one, two


def introduce(one: Node, two: Node) -> None:
    """Pair two groups whose nodes run."""
    names = [side.do("status")["name"] for side in (one, two)]
    two.do("pair", one.do("invite")["code"])
    one.do("peer", "confirm", names[1])
    two.do("peer", "confirm", names[0])


@KEYS
def test_a_laptop_is_seized(node: NodeMaker, visitor: Visitor, keys: bool):
    laptop, peer = pair_of(node)
    laptop.do("space", "create", "Harvest")
    laptop.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    laptop.do("add", "need", "title=Blankets", "--space", "Harvest")
    laptop.do("add", "case", "title=Linden", "identity.names=Mina K.")
    laptop.do("sync")
    here = visitor()
    here.open(laptop.link())
    here.go("#/devices")
    reader = Reader(here, keys=keys)
    reader.press("page-safety-second-do")
    code = here.page.locator("p.code").inner_text()
    assert code.startswith("HD1-") and here.barriers() == []
    second = node()
    visit = visitor()
    visit.open(second.start("--open"))
    reader = Reader(visit, keys=keys)
    begin_return(reader, "machine")
    reader.fill("page-door-back-code-machine", f" {code[:20]}\n{code[20:]} ")
    reader.fill("page-safety-device-label", "Desktop")
    finish_return(reader)
    until(lambda: len(second.do("list", "need")) == 1 and len(second.do("list", "case")) == 1)
    laptop.stop()
    visit.go("#/settings")
    reader.press("page-safety-lost", "link")
    reader.heading("page-safety-lost")
    visit.page.locator("form.lost button[type=submit]").wait_for()
    assert visit.barriers() == []
    reader.operate(visit.page.locator("form.lost button[type=submit]"))
    reader.heading("page-safety-lost-done")
    reader.reads("Linden")
    reader.reads("Kiln")
    reader.sees("page-safety-did-roster")
    assert visit.barriers() == [] and visit.violations() == [] and visit.strangers() == []
    assert sorted(one["lost"] for one in second.do("device", "list")) == [False, True]
    second.do("add", "need", "title=Only for us", "--space", "Harvest")
    second.do("sync")
    until(lambda: len(peer.do("list", "need")) == 2)
    laptop.start()
    laptop.do("sync")
    assert [need["fields"]["title"] for need in laptop.do("list", "need")] == ["Blankets"]


def test_a_box_becomes_a_courier_and_carries_for_groups_that_never_meet(node: NodeMaker, visitor: Visitor):
    box, one, two = node(), node("Orchard"), node("Kiln")
    first = visitor(PHONE)
    first.open(box.start("--open"))
    reader = Reader(first)
    reader.press("page-door-language-next", language="English")
    reader.choose("page-door-way-box")
    reader.press("page-door-next")
    reader.heading("page-door-box-title")
    assert first.barriers() == []
    reader.choose("page-door-box-yes")
    reader.press("page-door-box-do")
    reader.heading("page-door-box-made")
    code = first.page.locator("p.code").inner_text()
    assert code.startswith("HC1-") and first.barriers() == []
    one.start()
    two.start()
    introduce(one, two)
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    one.do("sync")
    until(lambda: [space for space in two.do("space", "list") if space["name"] == "Harvest"])
    visit = visitor()
    visit.open(one.link())
    visit.go("#/couriers")
    reader = Reader(visit)
    reader.sees("page-couriers-none")
    reader.fill("page-couriers-code", code)
    visit.page.select_option("#courier-space", label="Harvest")
    reader.press("page-couriers-add-do")
    reader.sees("page-couriers-added")
    one.do("sync")
    until(lambda: two.do("courier", "list"))
    until(lambda: one.do("courier", "list")[0]["told"])
    visit.go("#/today")
    visit.go("#/couriers")
    reader.sees("page-couriers-holds-all")
    assert visit.barriers() == [] and visit.strangers() == []
    # From here on the two are never online together.
    two.stop()
    one.do("add", "need", "title=Blankets", "--space", "Harvest")
    until(lambda: one.do("courier", "list")[0]["holds_all"])
    one.stop()
    two.start()
    until(lambda: [need for need in two.do("list", "need") if need["fields"]["title"] == "Blankets"])


def test_a_record_is_erased_everywhere_and_each_machine_says_so(node: NodeMaker, visitor: Visitor):
    one, two = pair_of(node)
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    record = one.do("add", "need", "title=Blankets for Mina", "--space", "Harvest")["id"]
    one.do("sync")
    until(lambda: two.do("list", "need"))
    visit = visitor()
    visit.open(one.link())
    visit.go(f"#/record/{record}")
    reader = Reader(visit)
    reader.press("page-erasing-erase-this", "link")
    reader.heading("page-erasing-erase")
    reader.fill("page-erasing-reason", "Asked for by the person")
    visit.page.get_by_label(reader.words("page-erasing-sure")).check()
    reader.press("page-erasing-do")
    reader.heading("page-erasing-receipts")
    one.do("sync")
    reader.sees("page-erasing-everybody")
    reader.sees("page-erasing-confirmed", count=2)
    assert visit.barriers() == [] and visit.violations() == []
    for side in (one, two):
        assert side.do("list", "need") == []
    visit.go("#/erased")
    reader.sees("page-erasing-all", confirmed=2)


def test_somebody_travels_light_and_comes_back(node: NodeMaker, visitor: Visitor):
    one = node()
    sheet = one.do("init", "--name", "Orchard", "--no-passphrase")["recovery_words"]
    one.start()
    others = [node(name) for name in ("Kiln", "Moss")]
    one.do("space", "create", "Harvest")
    for other in others:
        other.start()
        introduce(one, other)
        one.do("space", "share", "Harvest", other.do("status")["name"], "--role", "contributor")
    one.do("add", "need", "title=Blankets", "--space", "Harvest")
    one.do("sync")
    for other in others:
        wait_for_need(other)
    visit = visitor()
    visit.open(one.link())
    visit.go("#/travel")
    reader = Reader(visit)
    reader.heading("page-safety-travel")
    reader.sees("page-safety-travel-all")
    assert visit.barriers() == []
    visit.page.get_by_label(reader.words("page-safety-leave-sheet")).check()
    anyway = visit.page.get_by_label(reader.words("page-safety-leave-anyway"))
    if anyway.count():
        anyway.check()
    reader.press("page-safety-leave-do")
    visit.page.get_by_role("heading", level=1, name=reader.words("page-door-left")).wait_for(timeout=60_000)
    code = visit.page.locator("p.code").first.inner_text()
    assert code.startswith("HR1-") and visit.barriers() == []
    assert not (one.home / "hedgerow.db").exists() and not list(one.home.glob("*.key"))
    one.kill()
    back = node()
    here = visitor()
    here.open(back.start("--open"))
    reader = Reader(here)
    begin_return(reader, "kit")
    reader.fill("page-door-back-code-kit", code)
    reader.fill("page-copies-words", " ".join(sheet))
    finish_return(reader)
    until(lambda: [need["fields"]["title"] for need in back.do("list", "need")] == ["Blankets"])
    until(lambda: not back.do("status")["reading_only"])
    assert back.do("status")["name"] == "Orchard"


def test_a_space_is_packed_checked_by_the_other_and_let_go(node: NodeMaker, visitor: Visitor):
    one, two = pair_of(node)
    one.do("space", "create", "Harvest")
    one.do("space", "share", "Harvest", "Kiln", "--role", "contributor")
    record = one.do("add", "need", "title=Blankets", "--space", "Harvest")["id"]
    for number in range(12):
        one.do("edit", record, f"title=Blankets {number}")
    one.do("sync")
    until(lambda: two.do("list", "need"))
    visit = visitor()
    visit.open(one.link())
    [space] = [space["space"] for space in one.do("space", "list") if space["name"] == "Harvest"]
    visit.go(f"#/space/{space}")
    reader = Reader(visit)
    reader.sees("page-spaces-packed-never")
    reader.press("page-spaces-pack")
    until(lambda: any(one["confirmed"] for one in one.do("space", "generations", "Harvest")))
    visit.page.get_by_text(reader.words("page-spaces-packed-never")).wait_for(state="hidden")
    reader.press("page-spaces-history-drop")
    visit.page.get_by_role("button", name=reader.words("page-spaces-history-drop")).wait_for(state="hidden")
    [found] = one.do("list", "need")
    assert found["fields"]["title"] == "Blankets 11"
    reader.press("page-spaces-keys-do")
    reader.sees("page-spaces-keys-done")
    assert visit.barriers() == [] and visit.violations() == []
