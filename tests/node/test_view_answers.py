"""What this node shows is worked out in pieces, once for all who ask, and paid for by the peer that does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from crdt import acts
from node import view_answers
from node.hub import Hub
from node.links.works import PeerWorks
from node.replica import view_digests
from sync.session import Session
from tests.node.desk_world import one_desk
from tests.node.neighbours import neighbours, shared_space
from tests.node.twins import event

RECORDS = 30


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[Hub]:
    async with one_desk(tmp_path) as desk:
        yield desk.hub


@pytest.fixture(autouse=True)
def one_record_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(view_digests, "PIECE_S", 0.0)


async def filled(hub: Hub, name: str) -> bytes:
    space = await hub.found(acts.SpaceSort.SHARED, name)
    await hub.append(space, [event(f"Vigil {number}") for number in range(RECORDS)])
    return space


def pieces_of(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """Return a list to which the space of each piece is added from here on."""
    real = hub.replica.view_piece
    done: list[bytes] = []

    def noted(space: bytes, at_ms: int) -> Any:
        done.append(space)
        return real(space, at_ms)

    monkeypatch.setattr(hub.replica, "view_piece", noted)
    return done


async def test_who_asks_the_same_meanwhile_shares_the_answer(hub: Hub, monkeypatch: pytest.MonkeyPatch):
    space = await filled(hub, "Joint")
    done = pieces_of(hub, monkeypatch)
    # Each piece takes a millisecond, whatever else the thread is about.
    monkeypatch.setattr("node.view_answers.time.thread_time", lambda: len(done) / 1_000)
    told = await asyncio.gather(*(hub.view_hash(space, 0) for _ in range(5)))
    assert len(set(told)) == 1 and told[0].is_whole
    # Who came first pays for it.
    assert told[0].work_ms > 4 * max(one.work_ms for one in told[1:])
    # Each record once, a last look, and one look for each of the others.
    assert RECORDS < len(done) <= RECORDS + 6


async def test_spaces_take_turns_and_others_come_between_two_pieces(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    spaces = [await filled(hub, name) for name in ("Joint", "Market")]
    done = pieces_of(hub, monkeypatch)
    asking = [asyncio.create_task(hub.view_hash(space, 0)) for space in spaces]
    while len(done) < 4:
        await asyncio.sleep(0)
    before = len(done)
    await hub.run(lambda: None)
    assert len(done) - before <= 2 and not any(one.done() for one in asking)
    await asyncio.gather(*asking)
    assert set(done[:4]) == set(spaces)


async def test_what_comes_between_two_pieces_is_in_the_hash(hub: Hub, monkeypatch: pytest.MonkeyPatch):
    space = await filled(hub, "Joint")
    before = await hub.view_hash(space, 0)
    done = pieces_of(hub, monkeypatch)
    asking = asyncio.create_task(hub.view_hash(space, 7))
    while len(done) < 4:
        await asyncio.sleep(0)
    (record,) = await hub.append(space, [event("March")])
    await hub.edit_note(record, "notes", "", "Bring bread.", None)
    told = await asking
    await hub.run(hub.replica.rebuild)
    hub.notes_changed(await hub.run(hub.replica.stale_notes))
    assert told == await hub.view_hash(space, 7) and told.hash != before.hash and told.is_whole


async def test_a_text_that_cannot_be_put_together_now_is_not_called_whole(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    space = await filled(hub, "Joint")
    (record,) = await hub.append(space, [event("March")])
    await hub.edit_note(record, "notes", "", "Bring bread.", None)
    await hub.write_notes()
    assert (await hub.view_hash(space, 0)).is_whole
    await hub.run(hub.replica.db.execute, "UPDATE notes SET is_stale = 1")
    assert not (await hub.view_hash(space, 0)).is_whole


async def test_a_peer_waits_only_so_long_and_later_it_goes_on_from_there(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
):
    space = await filled(hub, "Joint")
    done = pieces_of(hub, monkeypatch)
    monkeypatch.setattr(view_answers, "PEER_WAIT_S", 0.0)
    assert await hub.views.for_peer(space, 0) is None
    asking = asyncio.create_task(hub.view_hash(space, 0))
    while len(done) < RECORDS // 2:
        await asyncio.sleep(0)
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)
    done.clear()
    assert (await hub.view_hash(space, 0)).is_whole
    assert len(done) <= RECORDS // 2 + 2


async def test_who_asks_pays_for_the_time_that_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    paid: list[int] = []
    real, shown = Session.worked, PeerWorks.view

    def worked(session: Session, work_ms: int, now_ms: int) -> Any:
        paid.append(work_ms)
        return real(session, work_ms, now_ms)

    async def view(works: PeerWorks, space: bytes, at_ms: int) -> Any:
        told = await shown(works, space, at_ms)
        return view_answers.ViewHash(told.hash, told.is_whole, 1_234) if told else None

    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        await a.call("sync")
        monkeypatch.setattr(Session, "worked", worked)
        monkeypatch.setattr(PeerWorks, "view", view)
        against = (await a.call("verify", against="B"))["against"]
    assert against[space] == "equal" and 1_234 in paid
