"""A peer that turns hostile takes no other peer's place: budgets over all links, and few streams for one caller."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from identity.errors import PeerFault
from identity.handshake import SECOND_BYTES
from node.links.fairness import DEBT_MS_MAX, STREAMS_PER_CALLER_MAX, STREAMS_PER_GROUP_MAX, Fairness
from node.links.link import Link
from sync import limits
from tests.fuzz.lines import Scripted
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

SECRET, GROUP = b"s" * 32, b"g" * 32


class Line(Scripted):
    """A stream that remembers that it was given up."""

    is_aborted = False

    def abort(self) -> None:
        """Note it."""
        self.is_aborted = True


def test_one_stream_too_many_ends_the_callers_own_oldest():
    fairness = Fairness(lambda: 0)
    lines = [Line() for _ in range(STREAMS_PER_CALLER_MAX + 1)]
    other = Line()
    fairness.admit(b"o" * 32, None, other)
    for line in lines:
        fairness.admit(SECRET, GROUP, line)
    assert [line.is_aborted for line in lines] == [True] + [False] * STREAMS_PER_CALLER_MAX
    assert not other.is_aborted


def test_a_group_of_many_devices_has_no_more_than_its_streams():
    fairness = Fairness(lambda: 0)
    lines = [Line() for _ in range(STREAMS_PER_GROUP_MAX + 2)]
    for number, line in enumerate(lines):
        fairness.admit(number.to_bytes(32), GROUP, line)
    assert sum(line.is_aborted for line in lines) == 2


def test_streams_that_ended_count_no_more():
    fairness = Fairness(lambda: 0)
    lines = [Line() for _ in range(3 * STREAMS_PER_CALLER_MAX)]
    for line in lines:
        fairness.admit(SECRET, GROUP, line)
        fairness.leave(line)
    assert not any(line.is_aborted for line in lines)


def test_who_has_run_up_a_debt_waits_until_it_has_shrunk():
    now = [0]
    fairness = Fairness(lambda: now[0])
    fairness.budget(GROUP).take(limits.QUOTA_BURST_BYTES + 20 * limits.QUOTA_BYTES_PER_S, 0)
    assert fairness.is_slowed(GROUP)
    with pytest.raises(PeerFault, match="network-over-budget"):
        fairness.admit(SECRET, GROUP, Line())
    now[0] = 20_000 - DEBT_MS_MAX + 10
    fairness.admit(SECRET, GROUP, Line())
    now[0] += 120_000
    assert not fairness.is_slowed(GROUP)


async def test_a_peer_over_its_budget_is_named_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    """B floods with questions that are long to answer; C syncs all the same, and only B is said to be slow."""
    caplog.set_level("INFO", "node.links.link")
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B", calls=False)
        c = await street.node("C", calls=False)
        await pair(a, b)
        await pair(a, c)
        space = await shared_space(a, b)
        await shared_space(a, c, "Other")
        [link] = b.links(a)
        for _ in range(3 * limits.QUOTA_BURST_BYTES // limits.VIEW_COST_BYTES):
            link.ask_view(bytes.fromhex(space), 0)
        await until(lambda: a.network.fairness.is_slowed(b.group))
        await a.call("add", kind="event", fields={"title": "T", "start": "2026-12-01"}, space=space)
        [result] = await c.call("sync", wait=PATIENCE_S)
        assert result["in_sync"]
        slow = {row["name"]: row["slowed"] for row in await a.call("peer list")}
        assert slow == {"B": True, "C": False}
        said = [line for line in caplog.messages if "more than its share" in line]
        assert len(said) == 1
        b.network.links.clear()
        for one in a.links(b):
            one.end()


async def test_a_new_link_gives_no_new_budget(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        spent = a.network.fairness.budget(b.group)
        # Of what was spent time gives nothing back here.
        spent.bytes_per_s, before = 0, spent._level
        for _ in range(3):
            link = await b.network.connect(await b.peer(a))
            await _greeted(link)
            link.end()
            await until_async(lambda: _alone(a, b))
        assert a.network.fairness.budget(b.group) is spent
        assert before - spent._level >= 3 * limits.LINK_COST_BYTES


async def test_all_links_of_a_group_share_what_may_wait_and_give_it_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await shared_space(a, b)
        backlog, taken = a.network.fairness.backlog(b.group), 0
        for _ in range(2):
            await at_rest(a, b)
            (link,) = a.links(b)
            assert link.backlog is backlog and backlog.bytes == 0
            taken += link.traffic.received_bytes
            link.drop()
            await until(lambda: not a.links(b))
            await b.call("sync", wait=PATIENCE_S)
        assert taken and backlog.bytes == 0


async def test_half_a_handshake_many_times_locks_nobody_out(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        c = await street.node("C", calls=False)
        await pair(a, c)
        lines = [await _half(a, b) for _ in range(3 * STREAMS_PER_CALLER_MAX)]
        await until(lambda: a.network.listeners[0].streams <= STREAMS_PER_CALLER_MAX + 1)
        [result] = await c.call("sync", wait=PATIENCE_S)
        assert result["in_sync"]
        for _, writer in lines:
            writer.transport.abort()


async def _greeted(link: Link) -> None:
    await until(lambda: link.session.peer_instance != b"")


async def _half(a: Neighbour, b: Neighbour) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Let ``b`` greet ``a``, hear the answer and say nothing more."""
    peer = await b.peer(a)
    psk = peer.psk(b.hub.home.identity.writer().keys.public.id)
    reader, writer = await asyncio.open_connection(a.address.host, a.address.port)
    writer.write(b.network.initiator(peer.static, psk).first())
    assert len(await reader.readexactly(SECOND_BYTES)) == SECOND_BYTES
    return reader, writer


async def _alone(a: Neighbour, b: Neighbour) -> bool:
    return not a.links(b) and not b.links(a)


async def test_devices_of_the_own_group_have_a_budget_each(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        peer, fairness = await a.peer(b), a.network.fairness
        assert fairness.payer(peer) == b.group
        assert fairness.payer(replace(peer, group=a.group)) == peer.device
