from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import msgspec
import pytest

from crdt.document import content_hash, rich_json
from node.links.link import Link
from node.notes.note_messages import Applied
from node.replica.comparing import Compared, compare_in_time
from tests.node.neighbours import PATIENCE_S, Neighbour, at_rest, neighbours, shared_space, until_async
from tests.node.rooms.browsers import new_note

EQUAL = Compared(result="equal")
WRONG = Compared(result="different", why="compare-other-view")
TEXT = "we meet on monday"


class Pair:
    """A and B, linked, with a note in one space that both hold."""

    def __init__(self, a: Neighbour, b: Neighbour, space: str, record: str) -> None:
        self.a, self.b = a, b
        self.space = bytes.fromhex(space)
        self.record = record

    async def text(self, node: Neighbour) -> str:
        await node.hub.idle()
        return str((await node.call("show", id=self.record))["fields"]["notes"])

    async def spoil(self, node: Neighbour) -> None:
        """Let a node keep a text that its entries don't make."""
        rich = [("we meet on sunday", dict[str, object]())]
        applied = Applied(rich[0][0], rich_json(rich), content_hash(rich))
        note = (bytes.fromhex(self.record), "notes")
        await node.hub.run(node.hub.replica.notes.begin, [note])
        assert await node.hub.run(node.hub.replica.notes.made, {note: applied}) == []
        assert await self.text(node) == "we meet on sunday"


@pytest.fixture
async def linked(tmp_path: Path) -> AsyncIterator[Pair]:
    async with neighbours(tmp_path) as street:
        # Nothing is compared by itself meanwhile, and there is one link.
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        record = await new_note(a.desk, space, TEXT, shared=True)
        made = Pair(a, b, space, record)
        await until_async(lambda: _shows(made, b))
        await at_rest(a, b)
        yield made


async def _shows(pair: Pair, node: Neighbour) -> bool:
    listed = await node.call("list", kind="need", space=pair.space.hex())
    return bool(listed) and await pair.text(node) == TEXT


@pytest.mark.parametrize("spoiled", ["a", "b"])
async def test_two_that_hold_the_same_and_show_different_things_make_all_anew_and_agree(
    linked: Pair, spoiled: str
):
    (link,) = linked.a.links(linked.b)
    assert await linked.a.hub.comparing.agree(link, linked.space) == EQUAL
    await linked.spoil(getattr(linked, spoiled))
    assert await linked.a.hub.comparing.compare(link, linked.space) == WRONG
    await linked.a.hub.comparing.agree(link, linked.space)

    async def agreed() -> bool:
        texts = {await linked.text(node) for node in (linked.a, linked.b)}
        return texts == {TEXT} and await linked.a.hub.comparing.compare(link, linked.space) == EQUAL

    await until_async(agreed)


async def test_each_space_is_compared_once_for_the_entries_that_it_has(linked: Pair):
    comparing, network = linked.a.hub.comparing, linked.a.network
    (link,) = linked.a.links(linked.b)
    found = []
    while (one := await comparing.agree_on_one(network)) is not None:
        found.append(one)
    assert found
    assert set(found) == {EQUAL}
    await linked.a.call("add", kind="need", space=linked.space.hex(), fields={"title": "More"})
    await linked.a.call("sync", wait=PATIENCE_S)
    await until_async(_in_sync(link))
    assert await comparing.agree_on_one(network) == EQUAL
    assert await comparing.agree_on_one(network) is None


async def test_after_a_cut_all_spaces_are_compared_soon(linked: Pair, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("node.replica.comparing.SOON_S", 0.05)
    store, network = linked.a.hub.home.store, linked.a.network
    await linked.spoil(linked.a)
    in_time = asyncio.create_task(compare_in_time(network))
    try:
        # Unless the program was cut there is time.
        assert not store.tended.was_cut
        await asyncio.wait({in_time}, timeout=0.5)
        assert await linked.text(linked.a) == "we meet on sunday"
        in_time.cancel()
        monkeypatch.setattr(store, "tended", dataclasses.replace(store.tended, was_cut=True))
        in_time = asyncio.create_task(compare_in_time(network))

        async def mended() -> bool:
            return await linked.text(linked.a) == TEXT

        await until_async(mended)
    finally:
        in_time.cancel()


def _in_sync(link: Link) -> Callable[[], Awaitable[bool]]:
    async def told() -> bool:
        return bool(link.session.in_sync())

    return told


async def test_a_peer_that_shows_anything_it_likes_has_a_node_make_all_anew_once(
    linked: Pair, monkeypatch: pytest.MonkeyPatch
):
    hub, (link,) = linked.b.hub, linked.a.links(linked.b)
    link.ask_view(linked.space, 0)
    while linked.space not in link.views:
        link.changed.clear()
        await link.changed.wait()
    honest = link.views[linked.space]
    lie = msgspec.structs.replace(honest, view_hash=bytes(32))
    made = []
    real = hub.comparing.rebuild

    async def rebuild() -> None:
        made.append(1)
        await real()

    monkeypatch.setattr(type(hub.comparing), "rebuild", lambda _: rebuild())
    monkeypatch.setattr("node.replica.comparing.HEARD_S", 0.0)
    for view in (
        honest,
        msgspec.structs.replace(lie, data=bytes(len(lie.data))),
        msgspec.structs.replace(lie, is_whole=False),
    ):
        await hub.comparing.heard(linked.space, view)
    assert made == []
    for _ in range(3):
        await hub.comparing.heard(linked.space, lie)
    assert made == [1]
    assert await linked.text(linked.b) == TEXT
