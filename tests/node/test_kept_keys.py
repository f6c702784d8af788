"""A key that a member keeps from one group reaches it over the others' nodes, by itself."""

from __future__ import annotations

from pathlib import Path

from crdt import acts
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space, until_async


async def mint_without(cheat: Neighbour, space: bytes, victim: Neighbour) -> None:
    """Have a node mint keys of which the box for another one doesn't open."""
    device = victim.hub.replica.me.keys.public.id

    def spoiled() -> acts.MintKey:
        mint = cheat.hub.replica.mint(space)
        boxes = tuple(acts.Box(one.device, bytes(90)) if one.device == device else one for one in mint.boxes)
        return acts.MintKey(acts.Mint(mint.key, mint.control, mint.groups, boxes))

    await cheat.hub.append_control(space, await cheat.hub.run(spoiled))


async def test_what_was_written_under_it_is_read_soon(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        c = await street.node("C")
        await pair(a, c)
        space = await shared_space(a, b)
        await a.call("space share", space=space, peer=c.group.hex(), role="contributor")
        await a.call("sync", wait=PATIENCE_S)

        async def all_are_told() -> bool:
            members = [one.hub.members.get(bytes.fromhex(space), ()) for one in (a, b, c)]
            return all(len(one) == 3 for one in members)

        await until_async(all_are_told)
        await mint_without(c, bytes.fromhex(space), b)
        key = await c.hub.run(lambda: c.hub.replica.state(bytes.fromhex(space)).data_key())

        async def has_it() -> bool:
            found = await a.hub.run(lambda: a.hub.replica.state(bytes.fromhex(space)).data_key())
            return bool(found == key)

        await until_async(has_it)
        made = await a.call(
            "add", kind="event", space=space, fields={"title": "Vigil", "start": "2026-12-01"}
        )

        async def is_read() -> bool:
            return any(one["id"] == made["id"] for one in await b.call("list", kind="event"))

        await until_async(is_read)
