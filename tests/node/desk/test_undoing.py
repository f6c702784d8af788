"""What takes a change back is planned from what stands now; what can't be taken back is refused."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from crdt.document import Document
from identity.errors import Refused
from node.desk.desk import Desk
from node.desk.undoing import DAY_MS, UNDO_DAYS, Undoing, entry_named, plan_undo
from tests.node.desk_world import one_desk
from tests.node.twins import event


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with one_desk(tmp_path) as made:
        yield made


async def make(desk: Desk, kind: str = "event", **fields: str) -> bytes:
    if kind == "event":
        fields = {"title": "Vigil", "start": "2026-12-01", **fields}
    return bytes.fromhex((await desk.call("add", {"kind": kind, "fields": fields}))["id"])


async def change(desk: Desk, record: bytes, **fields: str) -> bytes:
    await desk.call("edit", {"id": record.hex(), "fields": fields})
    return (await entries(desk, record))[-1]


async def entries(desk: Desk, record: bytes) -> list[bytes]:
    told: list[dict[str, Any]] = await desk.call("history", {"id": record.hex()})
    return [bytes.fromhex(one["entry"]) for one in told]


async def plan(desk: Desk, record: bytes, entry: bytes, days: float = 0) -> Undoing:
    at_ms = desk.hub.home.clock.wall_ms() + int(days * DAY_MS)
    found: Undoing = await desk.hub.run(plan_undo, desk.hub, record, entry, at_ms)
    return found


async def refused(desk: Desk, record: bytes, entry: bytes, days: float = 0) -> str:
    with pytest.raises(Refused) as caught:
        await plan(desk, record, entry, days)
    return caught.value.message


def written(undoing: Undoing) -> dict[str, str | None]:
    return {write.path: write.value for write in undoing.writes}


async def test_the_opposite_of_writing_is_what_was_there(desk: Desk):
    record = await make(desk, place="mill")
    entry = await change(desk, record, place="bridge", title="Walk")
    planned = await plan(desk, record, entry)
    assert planned.record == record and planned.kept == ()
    assert written(planned) == {"place": "mill", "title": "Vigil"}
    assert all(write.supersedes == (entry,) for write in planned.writes)


async def test_the_opposite_of_writing_an_empty_field_is_nothing(desk: Desk):
    record = await make(desk)
    planned = await plan(desk, record, await change(desk, record, place="bridge"))
    assert written(planned) == {"place": None}


async def test_fields_written_since_are_kept(desk: Desk):
    record = await make(desk, place="mill")
    entry = await change(desk, record, place="bridge", title="Walk")
    await change(desk, record, title="Watch")
    planned = await plan(desk, record, entry)
    assert (written(planned), planned.kept) == ({"place": "mill"}, ("title",))
    await change(desk, record, place="shore")
    assert await refused(desk, record, entry) == "undo-written-since"


async def test_the_opposite_of_making_a_record_is_withdrawing_it(desk: Desk):
    record = await make(desk)
    planned = await plan(desk, record, record)
    assert list(written(planned).values()) == ["yes"]


async def test_of_a_long_text_one_change_alone_is_taken_out(desk: Desk):
    record = await make(desk, notes="one")
    for text in ("one two", "one two three"):
        entry = await change(desk, record, notes=text)
    planned = await plan(desk, record, entry)
    assert planned.path == "notes" and planned.texts is not None
    texts = []
    for updates in planned.texts:
        document = Document(5)
        document.apply(updates)
        texts.append(document.text)
    assert texts == ["one two", "one two three"]


async def test_a_statement_stands(desk: Desk):
    need = await make(desk, "need", title="Candles", quantity="20")
    pledge = await make(desk, "pledge", title="Mine", need=need.hex(), quantity="20")
    await desk.call("say", {"id": pledge.hex(), "statement": "accept"})
    entry = (await entries(desk, pledge))[-1]
    assert await refused(desk, pledge, entry) == "undo-statement"


async def test_what_arrived_more_than_a_month_ago_stays(desk: Desk):
    record = await make(desk)
    entry = await change(desk, record, place="mill")
    assert written(await plan(desk, record, entry, UNDO_DAYS - 0.1)) == {"place": None}
    assert await refused(desk, record, entry, UNDO_DAYS + 0.1) == "undo-too-old"


async def test_what_is_not_there_can_not_be_taken_back(desk: Desk):
    record, other = await make(desk), await make(desk, place="mill")
    assert await refused(desk, record, bytes(32)) == "undo-entry-unknown"
    assert await refused(desk, bytes(32), record) == "undo-entry-unknown"
    assert await refused(desk, record, other) == "undo-entry-unknown"


async def test_entries_are_named_by_the_beginning_of_their_ids(desk: Desk):
    record = await make(desk)
    entry = await change(desk, record, place="mill")
    hub = desk.hub
    for length in (4, 5, 12, 64):
        for text in (entry.hex()[:length], entry.hex()[:length].upper()):
            assert await hub.run(entry_named, hub, text) == (record, entry)
    for text, message in (
        ("", "undo-entry-broken"),
        (entry.hex()[:3], "undo-entry-broken"),
        ("no hexadecimal", "undo-entry-broken"),
        (f"{int(entry.hex()[:4], 16) ^ 1:04x}", "undo-entry-unknown"),
        (entry.hex() + "00", "undo-entry-unknown"),
    ):
        with pytest.raises(Refused) as caught:
            await hub.run(entry_named, hub, text)
        assert caught.value.message == message, text


async def test_a_beginning_of_several_entries_names_none(desk: Desk):
    space = bytes.fromhex((await desk.call("space create", {"name": "Joint"}))["space"])
    # Of so many ids two begin with the same four digits in all but one of a hundred thousand runs.
    made = await desk.hub.append(space, [event(f"{number}") for number in range(1_300)])
    begins = [entry.hex()[:4] for entry in made]
    shared = next(begin for begin in begins if begins.count(begin) > 1)
    with pytest.raises(Refused, match="undo-entry-ambiguous"):
        await desk.hub.run(entry_named, desk.hub, shared)
