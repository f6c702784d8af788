"""Which of several links stays: told with the real links of two nodes, put into tables of the test's own."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

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
from tests.node.neighbours import PATIENCE_S, neighbours, until

PROGRAM = b"program" * 2
LOWEST, HIGHEST = bytes(32), b"\xff" * 32


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
        answered.is_silent = True
        links = table(answered)
        assert is_met(links, device) and not is_linked(links, device)
        retired = []
        for other in (replace(answered, is_silent=False), called):  # only the second was called by us
            retire_silent(links, other)
            retired.append(answered.is_retired)
        assert retired == [False, True] and answered.look() and not answered.is_over
        links |= table(called)
        settle(links, called, PROGRAM, LOWEST, 0)
        assert is_linked(links, device) and links[device, PROGRAM] is called
        over = [link.is_over for link in (answered, called)]
        assert over == [True, False]
        drop_retired(links, device)
        forget(links, called)
        assert not is_linked(links, device) and not is_met(links, device)
