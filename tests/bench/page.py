"""How fast the page draws with many records, and how long a key press takes to the other browser of one node.

python -m tests.bench.page [--records 5000] [--throttle 4] [--keys 120]

Draws are measured from the change of the address to the second frame after all stands that will stand there, every
mark of the month and every slip of the board, so with the node's answer and laid out as a whole. How many those are was
counted before, once nothing moved any more. The browser's processor is slowed down by the factor, the node's is not.
Needs Chromium and a built page.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from crdt.ops import Create, Write
from node.replica.outcome import Written
from tests.bench.homes import BATCH, new_home
from tests.browser.chromium import Visit, chromium
from tests.story.groups import Running

_DRAWN = """
([place, wanted, whole]) => new Promise((done) => {
  const began = performance.now();
  const look = () => document.querySelectorAll(wanted).length >= whole
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - began)))
    : setTimeout(look, 4);
  location.hash = place;
  requestAnimationFrame(look);
})
"""
REST_MS = 600
_NOTES = "Change: \u2068Notes\u2069"
_SEEN = """
(text) => {
  window.__seen = new Promise((done) => {
    const look = () => document.querySelector(".ProseMirror").textContent.includes(text) && done(Date.now());
    new MutationObserver(look).observe(document.querySelector(".ProseMirror"),
      { childList: true, characterData: true, subtree: true });
  });
}
"""


def main() -> None:
    """Fill a home, run its node, measure."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--records", type=int, default=5_000)
    parser.add_argument("--throttle", type=float, default=4)
    parser.add_argument("--keys", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        case = asyncio.run(_fill(Path(folder), options.records))
        home = ["--home", str(Path(folder) / "A"), "--json"]
        running = Running([*home, "run", "--sync", "127.0.0.1:0", "--ui", "127.0.0.1:0", "--lan", "off"])
        try:
            ui = running.expect("ready", 60)["ui"]
            with chromium() as browser:
                one = Visit(browser)
                one.open(ui)
                _draws(one, options.throttle, options.rounds)
                two = Visit(browser)
                two.open(Running.once([*home, "page"])["url"])
                _keys(one, two, case, options.keys)
        finally:
            running.kill()


def _draws(visit: Visit, throttle: float, rounds: int) -> None:
    session = visit.context.new_cdp_session(visit.page)
    places = (("month", "#/calendar/month", ".month .ev"), ("board", "#/pledges", ".slip"))
    for name, place, wanted in places:
        visit.go(place)
        visit.page.wait_for_timeout(REST_MS)
        whole = visit.page.locator(wanted).count()
        session.send("Emulation.setCPUThrottlingRate", {"rate": throttle})
        took = []
        for _ in range(rounds):
            visit.go("#/more")
            visit.page.wait_for_timeout(REST_MS)
            took.append(visit.page.evaluate(_DRAWN, [place, wanted, whole]))
        session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        print(
            f"{name}, all {whole}: median {statistics.median(took):.0f} ms, worst {max(took):.0f} ms,"
            f" {throttle}x slower"
        )


def _keys(one: Visit, two: Visit, case: str, count: int) -> None:
    for visit in (one, two):
        visit.go(f"#/case/{case}")
        visit.page.get_by_role("button", name=_NOTES, exact=True).first.click()
        visit.page.locator(".ProseMirror").first.wait_for()
    one.page.locator(".ProseMirror").first.click()
    took = []
    for number in range(count):
        letter = chr(ord("a") + number % 26)
        text = two.page.locator(".ProseMirror").first.text_content() or ""
        two.page.evaluate(_SEEN, text.rstrip() + letter)
        began = one.page.evaluate("() => Date.now()")
        one.page.keyboard.press(letter)
        took.append(two.page.evaluate("() => window.__seen") - began)
    took.sort()
    print(f"key press to the other browser: p50 {took[count // 2]} ms, p95 {took[count * 95 // 100]} ms")


async def _fill(folder: Path, count: int) -> str:
    """Fill a new home with calendar, needs and pledges, half and a quarter each, and a case; return the case's id."""
    home = await new_home(folder, "A")
    space = next(iter(home.replica.spaces))

    def written() -> str:
        replica = home.replica
        ids: list[bytes] = []
        for start in range(0, count, BATCH):
            ops = [Written(op=_record(number, ids)) for number in range(start, min(start + BATCH, count))]
            ids += replica.append(space, ops, home.clock.now())[0]
        case = Create("case", False, "", None, "", (Write("title", "Linden"),))
        return replica.append(space, [Written(op=case)], home.clock.now())[0][0].hex()

    case: str = await home.run(written)
    await home.close()
    return case


def _record(number: int, ids: list[bytes]) -> Create:
    day = (datetime.now(UTC) + timedelta(days=number % 365 - 180)).strftime("%Y-%m-%d")
    writes: tuple[Write, ...]
    if number % 4 == 1:
        writes = (
            Write("title", f"Blankets {number} for families"),
            Write("quantity", "20 blankets"),
            Write("by", day),
        )
        return Create("need", False, "", None, "", writes)
    if number % 4 == 3 and len(ids) > 2:
        need = next(ids[at] for at in range(len(ids) // 4 * 4 - 3, -1, -4))
        writes = (
            Write("title", f"Blankets {number}"),
            Write("need", need.hex()),
            Write("quantity", "5 blankets"),
        )
        return Create("pledge", False, "", None, "", writes)
    writes = (Write("title", f"Meeting {number}: whom we ask"), Write("start", f"{day}T18:00[Europe/Berlin]"))
    return Create("event", False, "", None, "", writes)


if __name__ == "__main__":
    main()
