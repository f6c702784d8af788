"""The first run as people go through it, up to the sheet, and from its paper into the group."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.reader import Reader

LANGUAGES = {"en": "English", "ar": "العربية"}


def first_run(reader: Reader, name: str, for_what: str) -> None:
    """Go through the first run with an own language, six generated words, and two words of the sheet typed back."""
    chosen = reader.page.get_by_role("radio", name=LANGUAGES[reader.language], exact=True)
    if reader.keys:
        reader.choose_at(chosen)
    else:
        chosen.check()
    reader.heading("page-door-language-title")
    reader.press("page-door-language-next", language=LANGUAGES[reader.language])
    begin(reader, name, for_what)
    type_back(reader, copy(reader))
    reader.press("page-door-check-next")


def begin(reader: Reader, name: str, for_what: str) -> str:
    """Say what for, a name and six generated words, which are returned; the sheet is shown then."""
    reader.heading("page-door-way-title")
    reader.choose(f"page-door-way-{for_what}")
    reader.press("page-door-next")
    reader.fill("page-door-name-label", name)
    reader.press("page-door-next")
    reader.heading("page-door-pass-title")
    reader.choose("page-door-pass-words")
    words = reader.page.locator(".six-words li")
    expect(words).to_have_count(6)
    passphrase = " ".join(words.all_inner_texts())
    reader.fill("page-door-pass-words-type", passphrase)
    reader.press("page-door-next")
    reader.heading("page-door-sheet-title")
    return passphrase


def copy(reader: Reader) -> list[str]:
    """Return the words of the sheet that is shown."""
    reader.heading("page-door-sheet-title")
    sheet = [word.strip() for word in reader.page.locator(".sheet-words li").all_inner_texts()]
    assert len(sheet) == 12
    return sheet


def type_back(reader: Reader, sheet: list[str]) -> None:
    """Go on from the sheet, and type the two words that are asked for from paper."""
    reader.press("page-door-sheet-next")
    reader.heading("page-door-check-title")
    for number, word in enumerate(sheet, 1):
        label = reader.words("page-door-check-word", number=number)
        if reader.page.get_by_label(label, exact=True).count():
            reader.fill("page-door-check-word", word, number=number)
