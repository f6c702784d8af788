"""Which of several links stays: told with the real links of two nodes, put into tables of the test's own."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from identity.handshake import THIRD_PREFIX_BYTES
from node.clock import draw
from node.links.link import Link
from node.links.rivals import (
    TOGETHER_MS,
    Links,
    drop_retired,
    forget,
    is_linked,
    is_met,
    retire_silent,
    settle,
)
from node.links.streams import Stream, dial
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, shared_space, until, until_async

PROGRAM = b"program" * 2
LOWEST, HIGHEST = bytes(32), b"\xff" * 32
SEVERAL, A_WHILE_S = 5, 0.2
LONGER_S = 1.0


@contextlib.asynccontextmanager
async def two_links(tmp_path: Path) -> AsyncIterator[tuple[Link, Link]]:
    """Give a link of one node to another that it called, and one that it answered."""
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await a.call("sync", wait=PATIENCE_S)
        called = a.links(b)[0]
        await until(lambda: len(b.links(a)) == 1)
        answered = replace(called, opened=replace(called.opened, calls=False))
        yield called, answered


def table(*links: Link) -> Links:
    return {(link.peer.device, draw(16)): link for link in links}


async def test_a_newer_link_replaces_an_older_one(tmp_path: Path):
    async with two_links(tmp_path) as (called, _):
        newer, links = replace(called), table(called)
        assert settle(links, called, PROGRAM, LOWEST, 0)
        assert settle(links, newer, PROGRAM, LOWEST, 10)
        assert links == {(newer.peer.device, PROGRAM): newer}
        assert called.is_over and not newer.is_over
        assert settle(links, newer, PROGRAM, LOWEST, 20)


async def test_of_two_made_at_once_both_sides_keep_the_one_that_the_lower_device_called(tmp_path: Path):
    async with two_links(tmp_path) as (called, answered):
        for own, later_ms, stays in (
            (LOWEST, TOGETHER_MS - 1, called),
            (HIGHEST, TOGETHER_MS - 1, answered),
            (LOWEST, TOGETHER_MS, answered),
        ):
            first, second = replace(called, is_over=False), replace(answered, is_over=False)
            links = table(first, second)
            settle(links, first, PROGRAM, own, 0)
            is_kept = settle(links, second, PROGRAM, own, later_ms)
            assert is_kept == (stays is answered)
            assert (first.is_over, second.is_over) == (is_kept, not is_kept)


async def test_a_silent_link_gives_way_also_to_one_made_at_once(tmp_path: Path):
    async with two_links(tmp_path) as (called, answered):
        links = table(called, answered)
        settle(links, called, PROGRAM, LOWEST, 0)
        called.is_silent = True
        assert settle(links, answered, PROGRAM, LOWEST, 1) and called.is_over


async def test_links_to_other_programs_of_a_device_stay(tmp_path: Path):
    async with two_links(tmp_path) as (called, answered):
        links = table(called, answered)
        settle(links, called, PROGRAM, LOWEST, 0)
        assert settle(links, answered, b"another" * 2, LOWEST, 1)
        assert len(links) == 2 and not called.is_over


async def test_a_silent_link_is_retired_for_one_that_was_called_and_dropped_once_that_is_taken_up(
    tmp_path: Path,
):
    async with two_links(tmp_path) as (called, answered):
        device = called.peer.device
        links, retired = table(answered), []
        for whose, is_silent in ((device, False), (bytes(32), True), (device, True)):
            answered.is_silent = is_silent
            await retire_silent(links, whose)
            retired.append(answered.is_retired)
        assert retired == [False, False, True] and answered.look() and not answered.is_over
        assert is_met(links, device) and not is_linked(links, device)
        links |= table(called)
        settle(links, called, PROGRAM, LOWEST, 0)
        assert is_linked(links, device) and links[device, PROGRAM] is called
        over = [link.is_over for link in (answered, called)]
        assert over == [True, False]
        drop_retired(links, device)
        forget(links, called)
        assert not is_linked(links, device) and not is_met(links, device)


class Slow:
    """Lets a node store what peers send only once it may, and counts what it began to store."""

    def __init__(self, node: Neighbour, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun = 0
        self.may_go_on = asyncio.Event()
        self._ingest = node.hub.ingest
        monkeypatch.setattr(node.hub, "ingest", self._slowly)

    async def _slowly(self, *run: Any) -> Any:
        self.begun += 1
        await self.may_go_on.wait()
        return await self._ingest(*run)


async def write_some(one: Neighbour, space: str, slow: Slow, link: Link) -> None:
    """Write what the peer is sent in several messages; return once ``link`` stores the first and others wait."""
    for number in range(SEVERAL):
        await one.call("add", kind="event", space=space, fields={"title": f"{number}", "start": "2026-12-01"})
        await until(lambda: slow.begun == 1)
    await until(lambda: link._queue.qsize() > 0)


async def has_all(one: Neighbour, count: int = SEVERAL) -> bool:
    return len(await one.call("list", kind="event")) == count


@pytest.mark.parametrize("why", ["is_silent", "is_over"])
async def test_what_a_retired_link_was_storing_is_told_to_the_peer_and_the_rest_comes_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: str
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        [old] = a.links(b)
        slow = Slow(a, monkeypatch)
        await write_some(b, space, slow, old)
        setattr(old, why, True)
        calling = asyncio.create_task(a.network.connect(await a.peer(b)))
        await until(lambda: old.is_retired)
        await asyncio.sleep(A_WHILE_S)
        assert not calling.done() and old.traffic.entry_bytes
        slow.may_go_on.set()
        fresh = await calling
        await until_async(lambda: has_all(a))
        assert old.is_over and slow.begun == 2
        assert fresh.traffic.entry_bytes > fresh.traffic.again_bytes == 0


async def test_a_link_that_another_one_replaces_stores_what_it_began_before_the_peer_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        [old] = a.links(b)
        slow = Slow(a, monkeypatch)
        await write_some(b, space, slow, old)
        for link in (old, *b.links(a)):
            link.began_ms -= TOGETHER_MS
        # b's network changed: it calls again while a still thinks that the old link lives.
        fresh = await b.network._call(await b.peer(a), await dial(a.address, PATIENCE_S))
        b.network._spawn(b.network.run(fresh, None))
        await until(lambda: old.is_over)
        await asyncio.sleep(A_WHILE_S)
        assert not fresh.session.peer_instance
        slow.may_go_on.set()
        await until_async(lambda: has_all(a))
        [link] = a.links(b)
        assert link is not old and slow.begun == 2
        assert link.traffic.entry_bytes > link.traffic.again_bytes == 0


def waits_to_read(node: Neighbour, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Let two call each other before either hears the other's last word, and ``node`` hear it once the event is set."""
    may_read, both_called, read_exactly = asyncio.Event(), asyncio.Barrier(2), Stream.read_exactly

    async def read(stream: Stream, size: int, timeout_s: float) -> bytes:
        if size == THIRD_PREFIX_BYTES:
            await both_called.wait()
            if stream._writer.get_extra_info("sockname")[1] == node.address.port:
                await may_read.wait()
        return await read_exactly(stream, size, timeout_s)

    monkeypatch.setattr(Stream, "read_exactly", read)
    return may_read


@pytest.mark.parametrize("whose_is_late", ["of the call that stays", "of the other"])
async def test_of_two_that_call_each_other_at_once_neither_takes_anything_in_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose_is_late: str
):
    async with neighbours(tmp_path) as street:
        two = await street.two(calls=False)
        space = await shared_space(*two)
        lower, higher = sorted(two, key=lambda one: one.network.known.own_device)
        for link in (*lower.links(higher), *higher.links(lower)):
            link.is_silent = True
            link.retire()
        for one in two:
            for number in range(SEVERAL):
                fields = {"title": f"{number}", "start": "2026-12-01"}
                await one.call("add", kind="event", space=space, fields=fields)
        quick, slow = (lower, higher) if whose_is_late == "of the call that stays" else (higher, lower)
        may_read = waits_to_read(slow, monkeypatch)
        calls = [
            one.network.connect(await one.peer(other)) for one, other in ((lower, higher), (higher, lower))
        ]
        met = await asyncio.gather(*calls)
        await until(lambda: any(not link.opened.calls for link in quick.links(slow)))
        await asyncio.sleep(LONGER_S)
        may_read.set()
        for one in two:
            await until_async(lambda one=one: has_all(one, 2 * SEVERAL))  # type: ignore[misc]
        await until(lambda: len(lower.links(higher)) == 1 == len(higher.links(lower)))
        met += [*lower.links(higher), *higher.links(lower)]
        assert {link.traffic.again_bytes for link in met} == {0}
        assert lower.links(higher)[0].opened.calls and not higher.links(lower)[0].opened.calls


async def test_of_two_calls_of_one_node_the_second_says_nothing_while_the_first_may_bring_something(
    tmp_path: Path,
):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        for link in (*a.links(b), *b.links(a)):
            link.end()
        await until(lambda: not a.network.links and not b.network.links)
        for number in range(SEVERAL):
            fields = {"title": f"{number}", "start": "2026-12-01"}
            await b.call("add", kind="event", space=space, fields=fields)
        peer = await a.peer(b)
        first, second = await asyncio.gather(a.network.reach(peer), a.network.reach(peer))
        await until_async(lambda: has_all(a))
        assert first is second and a.links(b) == [first] and len(b.links(a)) == 1
        assert first.traffic.entry_bytes > first.traffic.again_bytes == 0
