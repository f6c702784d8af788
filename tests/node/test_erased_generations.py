"""Erasures where spaces begin from generations: with history, without it, and what a generation itself keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.node.decrypted import words_in
from tests.node.neighbours import Neighbour, neighbours, pair, shared_space, until, until_async

WORDS = ("Zephyrquay", "Quillwharf", "Brambleknot", "Osierfen")


def adopted(node: Neighbour, space: bytes) -> bytes | None:
    """Return the generation from which a node begins."""
    return node.hub.replica.projection.contents.adopted(space)


@pytest.mark.parametrize("rebuilt", [False, True])
async def test_what_a_generation_keeps_is_erased_with_its_record(tmp_path: Path, rebuilt: bool):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        fields = {"title": WORDS[0], "place": WORDS[1], "notes": WORDS[2]}
        record = (await a.call("add", kind="action", space=space.hex(), fields=fields, shared=True))["id"]
        kept = (await a.call("add", kind="action", space=space.hex(), fields={"title": "Market"}))["id"]
        await a.call("edit", id=record, fields={"place": WORDS[3]})
        await a.hub.idle()
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await b.call("say", id=record, statement="agree")
        await until(lambda: a.hub.inventory.digests(space) == b.hub.inventory.digests(space))
        await a.call("verify")
        await a.hub.checkpoints.make(space)
        await until(lambda: adopted(a, space) is not None and adopted(b, space) is not None)
        first = adopted(a, space)
        # One makes all anew, or doesn't; the other lets history go.
        if rebuilt:
            await a.hub.run(a.hub.replica.rebuild)
            a.hub.notes_changed(await a.hub.run(a.hub.replica.stale_notes))
        await b.hub.checkpoints.drop_history(space)
        c = await street.node("C")
        await pair(a, c)
        await a.call("space share", space=space.hex(), peer=c.group.hex(), role="contributor")
        await until(lambda: adopted(c, space) == first)
        for node in (a, b, c):
            await node.hub.idle()
            assert words_in(node.path, WORDS[0]) == [WORDS[0]]
        await a.call("erase", id=record)

        async def over() -> bool:
            for node in (a, b, c):
                await node.hub.idle()
            told = await a.call("receipts", id=record)
            begun = {adopted(node, space) for node in (a, b, c)}
            return not told["waiting"] and len(begun) == 1 and begun != {first}

        await until_async(over)

        async def clean() -> bool:
            for node in (a, b, c):
                await node.call("sync")
                await node.hub.idle()
            return not any(words_in(node.path, *WORDS) for node in (a, b, c))

        await until_async(clean)
        for node in (a, b, c):
            assert [one["id"] for one in await node.call("list", kind="action")] == [kept]
            await node.hub.run(node.hub.replica.rebuild)
            node.hub.notes_changed(await node.hub.run(node.hub.replica.stale_notes))
        told = [await node.hub.view_hash(space, 0) for node in (a, b, c)]
        assert len({one.hash for one in told}) == 1 and all(one.is_whole for one in told)
        d = await street.node("D")
        await pair(a, d)
        await a.call("space share", space=space.hex(), peer=d.group.hex(), role="contributor")
        await until(lambda: adopted(d, space) is not None)
        await d.hub.idle()
        assert words_in(d.path, *WORDS) == []
        assert (await d.hub.view_hash(space, 0)).hash == told[0].hash
