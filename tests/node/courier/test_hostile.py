"""Three groups of which no two are ever online together, and one courier that drops, reorders and replays 30 %."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest

from node.courier.post import CallerWorks
from node.links.link import Link
from sync.messages import Message
from tests.node.courier.boxes import Box, box, take_up
from tests.node.neighbours import Neighbour, neighbours, pair, shared_space, until_async

SHARE = 0.3


@pytest.fixture
def hostile(monkeypatch: pytest.MonkeyPatch, chance: random.Random) -> dict[str, int]:
    """Have couriers mistreat what they say; return how often they did what."""
    done = {"on": 0, "dropped": 0, "replayed": 0, "reordered": 0}
    real = Link._send
    held: dict[int, Message] = {}
    said: list[Message] = []

    async def send(self: Link, message: Message) -> None:
        if not (done["on"] and isinstance(self.works, CallerWorks)):
            await real(self, message)
            return
        said.append(message)
        luck = chance.random()
        if luck < SHARE / 3 and len(said) > 1:
            done["dropped"] += 1
            return
        if luck < 2 * SHARE / 3:
            done["replayed"] += 1
            await real(self, message)
            await real(self, chance.choice(said[-20:]))
            return
        if luck < SHARE and id(self) not in held:
            done["reordered"] += 1
            held[id(self)] = message
            return
        await real(self, message)
        if id(self) in held:
            await real(self, held.pop(id(self)))

    monkeypatch.setattr(Link, "_send", send)
    return done


async def write(node: Neighbour, space: str, title: str) -> None:
    await node.call("add", kind="need", fields={"title": title, "notes": f"About {title}."}, space=space)


async def digests(node: Neighbour, space: str) -> object:
    return node.hub.inventory.digests(bytes.fromhex(space))


async def test_all_converge_all_the_same(tmp_path: Path, hostile: dict[str, int]):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        nodes, space = await _three(street, courier)
        hostile["on"] = 1
        titles: set[str] = set()
        same, last = 0, None
        for turn in range(9):
            node = nodes[turn % 3]
            await node.start()
            for number in range(3):
                titles.add(f"{node.name} {turn} {number}")
                await write(node, space, f"{node.name} {turn} {number}")
            await _visit(node, courier, 0.6)
            await node.stop()
        for turn in range(300):
            node = nodes[turn % 3]
            await node.start()
            await _visit(node, courier, 0.4)
            found = {one["fields"]["title"] for one in await node.call("list", kind="need")}
            digest = await digests(node, space)
            await node.stop()
            if turn >= 2 and found == titles and digest == last:
                same += 1
            else:
                same = 0
            last = digest
            if same >= 3:
                break
        assert same >= 3, (turn, hostile)
        assert min(hostile.values()) > 0
        hashes = set()
        for node in nodes:
            await node.start(calls=False)
            hashes.add((await node.hub.view_hash(bytes.fromhex(space), 0)).hash)
            await node.stop()
        assert len(hashes) == 1


async def _three(street: object, courier: Box) -> tuple[list[Neighbour], str]:
    a, b = await street.two()  # type: ignore[attr-defined]
    c = await street.node("C")  # type: ignore[attr-defined]
    await pair(a, c)
    space = await shared_space(a, b)
    await a.call("space share", space=space, peer=c.group.hex(), role="contributor")

    async def c_has_it() -> bool:
        return any(one["space"] == space and one["role"] for one in await c.call("space list"))

    await until_async(c_has_it)
    await take_up(a, courier, space)
    for node in (b, c):

        async def knows(one: Neighbour = node) -> bool:
            return bool(one.network.couriers.known)

        await until_async(knows)
    for node in (a, b, c):
        await node.stop()
    return [a, b, c], space


async def _visit(node: Neighbour, courier: Box, duration_s: float) -> None:
    """Let a node talk with the courier for a while, calling again whenever the link ends."""
    for _ in range(int(duration_s / 0.1)):
        node.network.hurry()
        await asyncio.sleep(0.1)
