"""What no honest program writes: the page shows it, and never breaks for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from crdt.acts import EraseReason
from crdt.limits import TIME_MS_MAX
from crdt.ops import DataOp, Edit, Say, Write
from node.desk.desk import open_desk
from node.erasing.erase_acts import plan
from node.home import open_home
from node.replica.outcome import Moment, Written
from tests.browser.chromium import DESKTOP, Visitor
from tests.browser.nodes import Node
from tests.browser.pairs import reading
from tests.browser.reader import Reader

NodeMaker = Callable[..., Node]
HASH = bytes(16)


def write(home: Path, record: str, ops: Sequence[DataOp], *, erase: bool = False) -> None:
    """Write by a program of one's own, while the node doesn't run; ``erase`` by a clock that shows the end of time."""

    async def written() -> None:
        desk = await open_desk(await open_home(home, lambda: None))
        try:
            hub, id_ = desk.hub, bytes.fromhex(record)
            row = await hub.run(hub.replica.projection.row, id_)
            await hub.append(row.space, [Written(op=op, deps=(id_,)) for op in ops])
            found, _ = await hub.run(plan, hub.replica, id_, EraseReason.ASKED, "") if erase else ([], 0)
            for space, act in found:
                end = Moment(ms=TIME_MS_MAX, unsure=False)
                await hub.run(hub.replica.append_control, space, act, end)
        finally:
            await desk.close()

    # This thread has the browser's event loop.
    with ThreadPoolExecutor(1) as apart:
        apart.submit(lambda: asyncio.run(written())).result()


@pytest.fixture
def odd(node: NodeMaker) -> tuple[Node, dict[str, str]]:
    """Give a node that is not running, with records of which each holds something odd."""
    home = node("Orchard")
    home.start()
    ids = {
        kind: home.add(kind, title="Odd", **fields)
        for kind, fields in {
            "need": {},
            "role": {"start": "2026-12-01", "every": "P1W"},
            "message": {},
        }.items()
    }
    ids["overlay"] = home.add("overlay", base=ids["message"], language="es", title="Raro")
    ids["event"] = home.add("event", title="Odd", start="2026-12-01")
    gone = home.add("need", title="Gone")
    home.stop()
    far = "300000-01-01T00:00Z[No/Where]"
    write(home.home, ids["need"], [Edit(bytes.fromhex(ids["need"]), (Write("by", far),))])
    odd = [Write("start", "2026-12-01T18:00Z[No/Where]"), Write("end", far)]
    write(home.home, ids["event"], [Edit(bytes.fromhex(ids["event"]), tuple(odd))])
    language = Write("language", "en-US-US")
    write(home.home, ids["message"], [Edit(bytes.fromhex(ids["message"]), (language,))])
    need, role, overlay = (bytes.fromhex(ids[kind]) for kind in ("need", "role", "overlay"))
    twice = (("note", "once"), ("note", "twice"), ("a", "1"), ("a", "2"))
    write(home.home, ids["need"], [Say(need, "close", twice, HASH)])
    write(home.home, ids["role"], [Edit(role, (Write("order", "Amal; Amal"),))])
    line = f"lines/title/{'a' * 20}"
    met = [Write(f"{line}/{leaf}", value) for leaf, value in (("from", "Odd"), ("place", "0"))]
    more = [Edit(overlay, (*met, Write(f"{line}/to", value))) for value in ("", None, "Raro")]
    write(home.home, ids["overlay"], more)
    write(home.home, gone, [], erase=True)
    return home, ids


def test_no_page_breaks_for_what_a_program_of_one_s_own_wrote(
    odd: tuple[Node, dict[str, str]], visitor: Visitor
):
    home, ids = odd
    reader = reading(home, visitor, "en", DESKTOP)
    for record in ids.values():
        _opens(reader, f"#/record/{record}")
    reader.visit.go(f"#/record/{ids['need']}")
    reader.reads("once")
    assert "twice" not in reader.page.content()
    for place in ("activity", "messages", "today", "calendar", "pledges", "erased", "kind/role"):
        _opens(reader, f"#/{place}")


def test_two_clocks_of_one_record_may_end_at_one_time(node: NodeMaker, visitor: Visitor):
    home = node("Orchard")
    home.start()
    day = (datetime.now(UTC) + timedelta(days=2)).date().isoformat()
    case = home.add("case", title="A room", review_on=day, retention="P1Y")
    home.call("say", id=case, statement="close", args={})
    home.call("say", id=case, statement="extend", args={"clock": "erase", "until": day, "reason": "busy"})
    assert len(home.call("today")["week"]) == 2
    reader = reading(home, visitor, "en", DESKTOP)
    _opens(reader, "#/today")
    reader.reads("A room")


def _opens(reader: Reader, place: str) -> None:
    reader.visit.go(place)
    reader.page.wait_for_load_state("networkidle")
    broken = reader.words("page-shell-broken") in reader.page.content()
    assert (place, broken, reader.visit.complaints) == (place, False, [])
