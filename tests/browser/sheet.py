"""Pictures of every place of the page, in every look, and one contact sheet of them.

python -m tests.browser.sheet FOLDER [--only NAME,…] [--looks LOOK,…] [--language fa] [--whole] [--readme]

Looks: light, dark, phone, narrow (320 px), right-to-left (Arabic), paper. ``--language`` shows all in one language,
``--whole`` what is below the fold, too. ``--readme`` renews the pictures that README.md shows.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.chromium import Look, Visit, chromium
from tests.browser.nodes import Node
from tests.browser.places import places, places_acting
from tests.story.groups import Running
from tests.tidy.sources import ROOT

DEMO_S = 90.0
PICTURES = ROOT / "web" / "pictures"
README = {"today": "light", "calendar-month": "light", "pledges": "dark", "case-one": "rtl"}
_PAGE = """<!doctype html><meta charset="utf-8"><style>
body {{ margin: 16px; font: 13px sans-serif; background: #ddd }} main {{ display: flex; flex-wrap: wrap; gap: 12px }}
figure {{ margin: 0; width: 300px }} figure.phone {{ width: 140px }} img {{ width: 100%; border: 1px solid #888 }}
</style><main>{figures}</main>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One way of looking, and in which language."""

    look: Look
    language: str
    paper: bool = False
    whole: bool = False


SHOTS = {
    "light": Shot(look=Look(), language="en"),
    "dark": Shot(look=Look(dark=True), language="en"),
    "phone": Shot(look=Look(width=390, height=844, touch=True), language="en"),
    "narrow": Shot(look=Look(width=320, height=700, touch=True), language="en"),
    "rtl": Shot(look=Look(), language="ar"),
    "rtl-phone": Shot(look=Look(width=390, height=844, touch=True, dark=True), language="ar"),
    "paper": Shot(look=Look(width=1000, height=1400), language="en", paper=True),
}


def main() -> None:
    """Start the demonstration, look at everything, write pictures and the sheet."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="", help="names of places, with commas")
    parser.add_argument("--looks", default=",".join(SHOTS))
    parser.add_argument("--language", default="", help="instead of each look's own")
    parser.add_argument("--whole", action="store_true", help="pages down to their end")
    parser.add_argument("--readme", action="store_true")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    looks = [name for name in SHOTS if name in options.looks.split(",")]
    with tempfile.TemporaryDirectory() as home, chromium() as browser:
        running = Running(["--home", str(Path(home) / "demo"), "--json", "demo"])
        try:
            first = running.expect("ready", DEMO_S)["groups"][0]
            node = Node(Path(first["home"]))
            shown: list[str] = []
            for found in (places, places_acting):
                wanted = _wanted(found(node), options.only)
                shown += wanted
                for look in looks:
                    shot = replace(SHOTS[look], whole=options.whole or SHOTS[look].paper)
                    if options.language:
                        shot = replace(shot, language=options.language)
                    _shoot(browser, node, shot, look, wanted, options.folder)
        finally:
            running.kill()
        _sheet(browser, options.folder, shown, looks)
    if options.readme:
        PICTURES.mkdir(exist_ok=True)
        for name, look in README.items():
            (PICTURES / f"{name}.png").write_bytes((options.folder / f"{name}-{look}.png").read_bytes())


def _wanted(found: dict[str, str], only: str) -> dict[str, str]:
    return {name: place for name, place in found.items() if not only or name in only.split(",")}


def _shoot(browser: Browser, node: Node, shot: Shot, name: str, wanted: dict[str, str], folder: Path) -> None:
    visit = Visit(browser, shot.look)
    visit.open(node.link())
    visit.prefer(language=shot.language, theme="dark" if shot.look.dark else "light")
    if shot.paper:
        visit.page.emulate_media(media="print")
    for place, address in wanted.items():
        visit.go(address)
        visit.screenshot(folder / f"{place}-{name}.png", whole=shot.whole)
        for complaint in (*visit.complaints, *visit.violations(), *visit.strangers()):
            print(f"{place} ({name}): {complaint}")
        visit.complaints.clear()
    visit.close()


def _sheet(browser: Browser, folder: Path, names: list[str], looks: list[str]) -> None:
    figures = [
        f'<figure class="{"phone" if "phone" in look else ""}"><img src="{place}-{look}.png">{place}</figure>'
        for look in looks
        for place in names
    ]
    page = folder / "index.html"
    page.write_text(_PAGE.format(figures="".join(figures)), encoding="utf-8")
    context = browser.new_context(viewport={"width": 1900, "height": 1200})
    sheet = context.new_page()
    sheet.goto(page.resolve().as_uri())
    sheet.screenshot(path=folder / "sheet.png", full_page=True)
    context.close()
    print(f"{len(figures)} pictures, and all of them in {folder / 'sheet.png'}")


if __name__ == "__main__":
    main()
