"""The note editor in real browsers: two people in one text, broken lines, the keyboard, pasting, the plain form."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.chromium import AXE, AXE_TAGS, DESKTOP, PHONE, Look, Visit, Visitor
from tests.browser.nodes import Node
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
# How long a key press may take to the other browser, at the median; shared machines get some more.
KEY_MS, SLACK = 30, 3
TEXT = "[...document.querySelectorAll('.ProseMirror .block')].map((one) => one.innerText.trim()).join('\\n')"
HOSTILE = (
    '<h1>Plan</h1><p onclick="alert(1)">x <b>bold</b> <a href="javascript:alert(1)">bad</a>'
    ' <a href="https://example.org/">good</a><img src="http://192.0.2.1/x.png" onerror="alert(1)">'
    "<script>alert(1)</script><svg onload=alert(1)></svg></p><ul><li>one</li><li>two</li></ul>"
)
# How far down the screen the caret stands, and the words before it.
CARET = """() => {
  const { anchorNode, anchorOffset } = getSelection();
  const top = anchorNode.parentElement.getBoundingClientRect().top;
  return [Math.round(top), anchorNode.textContent.slice(0, anchorOffset)];
}"""
PASTE = """(html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  document.querySelector(".ProseMirror").dispatchEvent(event);
}"""


class Desk:
    """One node with one record, and people who open its text."""

    def __init__(self, node: Node, visitor: Visitor) -> None:
        self.node, self._visitor = node, visitor
        self._link = node.start()
        self.record = str(node.do("add", "need", "title=Blankets")["id"])
        self.readers: list[Reader] = []

    def come(self, look: Look = DESKTOP) -> Reader:
        """Have somebody open the text for writing."""
        visit: Visit = self._visitor(look)
        visit.open(self._link or self.node.link())
        self._link = ""
        visit.go(f"#/record/{self.record}")
        reader = Reader(visit)
        self.readers.append(reader)
        self.open(reader)
        return reader

    def open(self, reader: Reader) -> None:
        """Open the text on a record's page."""
        named = reader.words("field-need-notes")
        change = reader.words("page-parts-change", field=named)
        page = reader.page
        page.get_by_role("button", name=named, exact=True).or_(
            page.get_by_role("button", name=change, exact=True)
        ).first.click()
        page.wait_for_selector(".ProseMirror")

    def stored(self) -> str:
        """Return the text as the node tells it."""
        return str(self.node.do("show", self.record)["fields"].get("notes") or "")


@pytest.fixture
def desk(node: NodeMaker, visitor: Visitor) -> Desk:
    """Give a node with a record."""
    return Desk(node("Orchard"), visitor)


def shows(page: Page, text: str) -> None:
    """Wait until an editor shows this text."""
    page.wait_for_function(f"(text) => {TEXT} === text", arg=text)


def write(page: Page, text: str, key: str = "Control+End") -> None:
    """Type at the end of the text, or at its start."""
    page.focus(".ProseMirror")
    page.keyboard.press(key)
    page.wait_for_timeout(50)
    page.keyboard.type(text)


def saved(reader: Reader) -> None:
    expect(reader.page.locator(".editor-foot")).to_contain_text(reader.words("page-editor-saved"))


def test_two_people_write_in_one_text_and_nothing_is_lost_when_the_node_is_away(desk: Desk):
    ann, ben = desk.come(), desk.come()
    write(ann.page, "Wool for ten 🧶")
    shows(ben.page, "Wool for ten 🧶")
    write(ben.page, "Red: ", "Control+Home")
    for one in (ann, ben):
        shows(one.page, "Red: Wool for ten 🧶")
        saved(one)
    assert desk.stored().rstrip("\n") == "Red: Wool for ten 🧶"
    expect(ann.page.locator(".editor-people")).to_contain_text("Orchard")
    expect(ann.page.locator(".caret-other")).to_have_count(1)
    desk.node.kill()
    expect(ann.page.locator(".editor-foot")).to_contain_text(ann.words("page-editor-away-saved"))
    write(ann.page, " by Friday")
    expect(ann.page.locator(".editor-foot")).to_contain_text(ann.words("page-editor-away"))
    # The node that comes back knows no session any more: she comes in again, in the same tab.
    link = desk.node.start()
    ann.page.evaluate("(link) => { location.href = link }", link)
    ann.visit.settled()
    ann.visit.go(f"#/record/{desk.record}")
    desk.open(ann)
    shows(ann.page, "Red: Wool for ten 🧶 by Friday")
    saved(ann)


def test_on_a_phone_the_caret_stays_where_it_is_while_somebody_else_writes_above_and_beside(desk: Desk):
    lines = [f"Line {number} of what is needed" for number in range(120)]
    desk.node.do("edit", desk.record, "notes=" + "\n".join(lines))
    ann, ben = desk.come(PHONE), desk.come(PHONE)
    for one, line in ((ann, 90), (ben, 5)):
        block = one.page.locator(".ProseMirror .block").nth(line)
        block.scroll_into_view_if_needed()
        block.tap()
        one.page.keyboard.press("End")
    top, _ = ann.page.evaluate(CARET)
    for number in range(8):
        ben.page.keyboard.press("Enter")
        ben.page.keyboard.type(f"new {number}")
    lines[6:6] = [f"new {number}" for number in range(8)]
    shows(ann.page, "\n".join(lines))
    _stays(ann, top, lines[98])
    ben.page.keyboard.press("Control+End")
    for mine, theirs in zip(" and wool for ten", " by nine on Friday", strict=False):
        ann.page.keyboard.type(mine)
        ben.page.keyboard.type(theirs)
    lines[98] += " and wool for ten"
    lines[-1] += " by nine on Frida"
    for one in (ann, ben):
        shows(one.page, "\n".join(lines))
    _stays(ann, top, lines[98])


def _stays(one: Reader, top: int, before: str) -> None:
    """See that a caret stands as far down the screen as before, to a hair, with these words before it."""
    now, words = one.page.evaluate(CARET)
    assert abs(now - top) <= 3 and words == before


def test_a_key_press_reaches_the_other_browser_at_once(desk: Desk):
    ann, ben = desk.come(), desk.come()
    write(ann.page, "Begin")
    shows(ben.page, "Begin")
    ben.page.evaluate(
        """() => { window.seen = []; new MutationObserver(() => seen.push(Date.now())).observe(
             document.querySelector('.ProseMirror'), { subtree: true, childList: true, characterData: true }) }"""
    )
    ann.page.evaluate(
        "() => { window.keys = []; addEventListener('keydown', () => keys.push(Date.now()), true) }"
    )
    for letter in "the quick brown fox jumps over":
        ann.page.keyboard.type(letter)
        ann.page.wait_for_timeout(50)
    ben.page.wait_for_timeout(300)
    keys, seen = ann.page.evaluate("keys"), ben.page.evaluate("seen")
    took = sorted(next(at for at in seen if at >= key) - key for key in keys)
    assert took[len(took) // 2] < KEY_MS * SLACK, took


def test_what_is_pasted_is_words_links_and_lists_and_asks_nobody_for_anything(desk: Desk):
    ann, ben = desk.come(), desk.come()
    ann.page.focus(".ProseMirror")
    ann.page.evaluate(PASTE, HOSTILE)
    shows(ben.page, "Plan\nx bold bad good\none\ntwo")
    links = ben.page.eval_on_selector_all(".ProseMirror a", "all => all.map((one) => one.href)")
    assert links == ["https://example.org/"]
    for one in (ann, ben):
        assert one.visit.violations() == [] and one.visit.strangers() == []
        assert one.page.locator(".ProseMirror :is(img[src], svg, script)").count() == 0


def test_the_tools_work_with_keys_alone_and_undo_takes_back_what_one_did_oneself(desk: Desk):
    ann, ben = desk.come(), desk.come()
    write(ann.page, "one")
    shows(ben.page, "one")
    write(ben.page, " two")
    shows(ann.page, "one two")
    ann.page.keyboard.press("Control+A")
    ann.page.keyboard.press("Control+B")
    expect(ben.page.locator(".ProseMirror strong")).to_have_text("one two")
    ann.page.keyboard.press("Control+Z")
    expect(ben.page.locator(".ProseMirror strong")).to_have_count(0)
    shows(ann.page, "one two")
    task = ann.page.get_by_role("button", name=ann.words("page-editor-task"), exact=True)
    ann.page.get_by_role("button", name=ann.words("page-editor-bold"), exact=True).focus()
    while not task.evaluate("one => one === document.activeElement"):
        ann.page.keyboard.press("ArrowRight")
    ann.page.keyboard.press("Enter")
    expect(task).to_have_attribute("aria-pressed", "true")
    ben.page.get_by_role("checkbox", name=ben.words("page-editor-done")).click()
    expect(ann.page.get_by_role("checkbox", name=ann.words("page-editor-done"))).to_be_checked()
    ann.page.focus(".ProseMirror")
    ann.page.keyboard.press("Control+Enter")
    expect(ben.page.get_by_role("checkbox", name=ben.words("page-editor-done"))).not_to_be_checked()
    # Tab is the way out, not a sign in the text.
    ann.page.keyboard.press("Tab")
    assert not ann.page.evaluate("document.activeElement.closest('.ProseMirror')")


def test_the_plain_form_writes_the_same_text(desk: Desk):
    ann, ben = desk.come(), desk.come()
    write(ann.page, "one\ntwo")
    shows(ben.page, "one\ntwo")
    ben.press("page-editor-plain")
    ben.page.get_by_label(ben.words("page-editor-paragraph", number=2), exact=True).fill("two and three")
    shows(ann.page, "one\ntwo and three")
    write(ann.page, "zero ", "Control+Home")
    expect(ben.page.get_by_label(ben.words("page-editor-paragraph", number=1), exact=True)).to_have_value(
        "zero one"
    )
    ben.press("page-editor-rich")
    shows(ben.page, "zero one\ntwo and three")


def test_a_word_that_is_being_composed_is_not_disturbed(desk: Desk):
    ann, ben = desk.come(), desk.come()
    write(ann.page, "begin ")
    shows(ben.page, "begin ".strip())
    line = ben.visit.context.new_cdp_session(ben.page)
    ben.page.focus(".ProseMirror")
    ben.page.keyboard.press("Control+End")
    for letters in ("n", "ni", "nih"):
        line.send(
            "Input.imeSetComposition",
            {"text": letters, "selectionStart": len(letters), "selectionEnd": len(letters)},
        )
    write(ann.page, "new: ", "Control+Home")
    ben.page.wait_for_timeout(200)
    line.send("Input.insertText", {"text": "你好"})
    for one in (ann, ben):
        shows(one.page, "new: begin 你好")


def test_the_editor_has_no_barrier_that_axe_knows(desk: Desk):
    ann, ben = desk.come(), desk.come()
    ann.page.focus(".ProseMirror")
    ann.page.evaluate(PASTE, HOSTILE)
    write(ben.page, " here")
    for form in ("page-editor-plain", "page-editor-rich"):
        assert _barriers(ann) == []
        ann.press(form)
    assert _barriers(ann) == []


def _barriers(reader: Reader) -> list[str]:
    reader.visit.context.new_cdp_session(reader.page).send("Page.setBypassCSP", {"enabled": True})
    reader.page.evaluate(AXE.read_text(encoding="utf-8") + ";0")
    found = reader.page.evaluate(
        f"async () => (await axe.run('.editor', {{ runOnly: {json.dumps(AXE_TAGS)} }})).violations"
        ".map((one) => `${one.id} ${one.nodes[0].html}`)"
    )
    return list(found)
