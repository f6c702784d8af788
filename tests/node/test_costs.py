"""What meeting costs: bytes and turns, counted on the line, and signature checks, whatever the history."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import crdt.entry
from crdt.ops import Create, Edit, Write
from identity.keys import verify
from node.desk.reading import holders_of
from node.replica.outcome import Written
from tests.node.neighbours import (
    PATIENCE_S,
    Neighbour,
    at_rest,
    neighbours,
    pair,
    shared_space,
    until,
    until_async,
)
from tests.story.relay import Passage, Relay, relayed

HANDSHAKE_TRIPS = 1
# The first entry of a space opens the writer's log there.
OPENING = 1
MISSING_BYTES_MAX = 4_096
BATCH = 1_000


async def behind(relay: Relay, b: Neighbour, a: Neighbour) -> None:
    """From now on ``b`` calls ``a`` through the relay."""
    await b.hub.run(b.hub.peers.set_addresses, await b.peer(a), [str(relay.address)])
    await b.network.refresh()


async def part(a: Neighbour, b: Neighbour) -> None:
    """End all links between the two, once nothing more is to be said over them."""
    if a.links(b):
        await at_rest(a, b)
    for link in [*a.links(b), *b.links(a)]:
        link.end()
    await until(lambda: not a.network.links and not b.network.links)


async def meet(b: Neighbour, relay: Relay) -> tuple[dict[str, Any], Passage]:
    """Let ``b`` call and sync; return what it counted and what passed on the line."""
    [told] = await b.call("sync", wait=PATIENCE_S)
    assert told["in_sync"], told
    passage = relay.passages[-1]
    # The last words of the caller may still be on their way through the relay.
    await until(lambda: passage.size == told["bytes_sent"] + told["bytes_received"])
    return told, passage


async def fill(one: Neighbour, space: str, count: int) -> None:
    """Append ``count`` entries, sealed in few batches."""
    place = bytes.fromhex(space)
    writes = (Write("title", "Vigil"), Write("start", "2026-12-01"))
    [record] = await one.hub.append(
        place, [Written(op=Create(kind="event", shared=False, key="", part_of=None, part="", writes=writes))]
    )
    for start in range(1, count, BATCH):
        numbers = range(start, min(start + BATCH, count))
        edits = [Edit(record, (Write("place", f"Place {number}"),)) for number in numbers]
        await one.hub.append(place, [Written(op=edit, deps=(record,)) for edit in edits])


@pytest.mark.parametrize("count", [10, 100, 3_000])
async def test_in_sync_costs_one_round_trip_whatever_the_history(tmp_path: Path, count: int):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        await part(a, b)
        await fill(a, space, count)
        async with relayed(a.address) as relay:
            await behind(relay, b, a)
            told, _ = await meet(b, relay)
            assert told["received"] == count + OPENING
            await part(a, b)
            told, passage = await meet(b, relay)
            assert (told["sent"], told["received"], told["round_trips"]) == (0, 0, 1)
            assert passage.round_trips == HANDSHAKE_TRIPS + 1
            assert passage.size < 1_500


async def test_telling_what_a_third_group_holds_adds_no_round_trip(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        c = await street.node("C", calls=False)
        await pair(a, c)
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=c.group.hex(), role="contributor")
        await fill(a, space, 10)
        await c.call("sync", wait=PATIENCE_S)
        await b.call("sync", wait=PATIENCE_S)
        [record] = await b.call("list", kind="event")

        row = await b.hub.run(b.hub.replica.projection.row, bytes.fromhex(record["id"]))
        third = (c.group, (a.group,))

        async def heard_ms() -> int:
            held = await b.hub.run(holders_of, b.hub, row.record)
            return max((one.at_ms for one in held if (one.group, one.told_by) == third), default=0)

        await until_async(heard_ms)
        await c.stop()
        async with relayed(a.address) as relay:
            await behind(relay, b, a)
            await part(a, b)
            before_ms = await heard_ms()
            [told] = await b.call("sync", wait=PATIENCE_S)
            assert (told["sent"], told["received"], told["round_trips"]) == (0, 0, 1)

            async def again() -> bool:
                return await heard_ms() > before_ms

            await until_async(again)
            [link] = b.links(a)
            passage = relay.passages[-1]
            await until(lambda: passage.size == link.traffic.sent_bytes + link.traffic.received_bytes)
            assert passage.round_trips == HANDSHAKE_TRIPS + 1, passage.order
            assert passage.size < 1_500, passage.order


@pytest.mark.parametrize("kind", ["ten records", "ten edits"])
async def test_ten_missing_entries_come_within_two_round_trips_and_four_kilobytes(
    tmp_path: Path, kind: str, record_testsuite_property: Any
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        await fill(a, space, 100)
        async with relayed(a.address) as relay:
            await behind(relay, b, a)
            await part(a, b)
            await meet(b, relay)
            await part(a, b)
            [first, *_] = await a.call("list", kind="event")
            for number in range(10):
                fields = {"title": f"Vigil at the old bridge {number}", "start": f"2026-12-{number + 10}"}
                if kind == "ten records":
                    await a.call("add", kind="event", space=space, fields=fields)
                else:
                    await a.call("edit", id=first["id"], fields=fields)
            told, passage = await meet(b, relay)
            record_testsuite_property(f"{kind}: bytes, pieces", (passage.size, passage.order))
            assert told["received"] == 10
            assert passage.round_trips <= 2, passage.order
            assert passage.size <= MISSING_BYTES_MAX, passage.order


async def test_ten_entries_that_the_other_side_lacks_cost_no_more_bytes(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        async with relayed(a.address) as relay:
            await behind(relay, b, a)
            await b.call("add", kind="event", space=space, fields={"title": "First", "start": "2026-12-01"})
            await part(a, b)
            await meet(b, relay)
            await part(a, b)
            for number in range(10):
                fields = {"title": f"Vigil {number}", "start": f"2026-12-{number + 10}"}
                await b.call("add", kind="event", space=space, fields=fields)
            told, passage = await meet(b, relay)
            # The callee speaks last: what it lacks is known only from its answer, and then it says that it has it.
            assert told["sent"] == 10
            assert passage.round_trips <= 3, passage.order
            assert passage.size <= MISSING_BYTES_MAX, passage.order


async def test_signatures_are_checked_per_run_not_per_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_testsuite_property: Any
):
    entries, checks, runs = 10_000, 0, 0
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        await part(a, b)
        await fill(a, space, entries)

        def counted(domain: bytes, public: bytes, message: bytes, signature: bytes) -> bool:
            nonlocal checks
            checks += 1
            return verify(domain, public, message, signature)

        monkeypatch.setattr(crdt.entry, "verify", counted)
        ingest = b.hub.ingest

        async def taken(space: bytes, run: Any, giver: str, payer: bytes) -> Any:
            nonlocal runs
            runs += 1
            return await ingest(space, run, giver, payer)

        monkeypatch.setattr(b.hub, "ingest", taken)
        [told] = await b.call("sync", wait=PATIENCE_S)
        assert told["in_sync"] and told["received"] == entries + OPENING
        record_testsuite_property("signature checks, runs", (checks, runs))
        assert checks == runs <= 30
