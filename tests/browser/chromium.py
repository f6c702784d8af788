"""A real browser in which tests visit a node: what it complains of, asks for and shows is kept."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright

from tests.tidy.sources import ROOT

AXE = ROOT / "web" / "page" / "node_modules" / "axe-core" / "axe.min.js"
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# What nobody asks for (where all is well) is counted, not described.
_AXE_RUN = """
tags => axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
"""
PATIENCE_MS = 10_000
# Nothing of the browser itself may call anybody.
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
# Told by the page before any of its scripts run, so that no violation is missed.
_LISTEN = """
window.__violations = [];
addEventListener("securitypolicyviolation", (event) =>
  window.__violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""


def found() -> str | None:
    """Return where Chromium is, None where it isn't installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@contextmanager
def chromium() -> Iterator[Browser]:
    """Give a running browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found(), args=list(_QUIET))
        try:
            yield browser
        finally:
            browser.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a visitor looks at the page."""

    width: int = 1280
    height: int = 900
    dark: bool = False
    language: str = "en"
    touch: bool = False


DESKTOP, PHONE = Look(), Look(width=390, height=844, touch=True)


class Visit:
    """One browser profile of its own, with one page; ``open`` it with a node's one-time link."""

    def __init__(self, browser: Browser, look: Look = DESKTOP, **more: Any) -> None:
        self.context = browser.new_context(
            viewport={"width": look.width, "height": look.height},
            color_scheme="dark" if look.dark else "light",
            locale=look.language,
            has_touch=look.touch,
            reduced_motion="reduce",
            timezone_id="Europe/Berlin",
            **more,
        )
        self.context.set_default_timeout(PATIENCE_MS)
        self.context.add_init_script(_LISTEN)
        self.complaints: list[str] = []
        self.asked: list[str] = []
        self.page: Page = self.context.new_page()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("request", self._request)

    def open(self, url: str) -> None:
        """Go to an address and wait until the page stands."""
        self.page.goto(url)
        self.page.wait_for_selector("h1")

    def go(self, place: str) -> None:
        """Go to a place of the page (``#/…``) and wait until what it loads is there."""
        self.page.evaluate("place => { location.hash = place }", place)
        self.settled()

    def prefer(self, **preferences: object) -> None:
        """Set preferences of this reader, as the settings do, and come again with them."""
        self.page.evaluate(
            """set => fetch("/api/call", { method: "POST", headers: { "Content-Type": "application/json" },
                 body: JSON.stringify({ command: "preferences", args: { set } }) }).then((one) => one.text())""",
            preferences,
        )
        self.page.reload()
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is on its way."""
        self.page.wait_for_selector("h1")
        expect(self.page.locator("[data-loading]")).to_have_count(0)

    def violations(self) -> list[str]:
        """Return what the content security policy had to stop."""
        return list(self.page.evaluate("() => window.__violations ?? []"))

    def strangers(self) -> list[str]:
        """Return the addresses outside of the node that were asked for anything."""
        own = urlsplit(self.page.url).netloc
        return [url for url in self.asked if urlsplit(url).netloc not in (own, "")]

    def barriers(self) -> list[str]:
        """Return what axe finds against WCAG 2.2 AA, one line each, from the top of the page.

        Further down, what is just scrolled under the bar would count as too small a target.
        """
        self.page.evaluate("() => scrollTo(0, 0)")
        if not self.page.evaluate("() => 'axe' in window"):
            self.page.evaluate(AXE.read_text(encoding="utf-8"))
        told = self.page.evaluate(_AXE_RUN, AXE_TAGS)
        return [
            f"{one['id']}: {one['help']} ({', '.join(str(node['target']) for node in one['nodes'][:3])})"
            for one in told["violations"]
        ]

    def kept(self) -> dict[str, Any]:
        """Return what the browser keeps of the page."""
        told: dict[str, Any] = self.page.evaluate(
            """async () => ({
                local: Object.keys(localStorage), session: Object.keys(sessionStorage),
                databases: (await indexedDB.databases()).map(one => one.name),
                caches: 'caches' in window ? await caches.keys() : [],
                workers: 'serviceWorker' in navigator
                    ? (await navigator.serviceWorker.getRegistrations()).length : 0,
            })"""
        )
        return told

    def screenshot(self, path: Path, *, whole: bool = False) -> None:
        """Keep what is seen."""
        self.page.screenshot(path=path, full_page=whole, animations="disabled")

    def close(self) -> None:
        """Forget the profile."""
        self.context.close()

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.complaints.append(f"{message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith(("data:", "blob:")):
            self.asked.append(request.url)


Visitor = Callable[..., Visit]
