"""What one change costs each node of a group of 5, 10, 20 and 50 nodes, all real, until everybody has it.

python -m tests.bench.groups [--sizes 5 10 20 50] [--changes 50] [--into FILE.svg]

Every node has its own store, listener and links: to the node that founded the space, and to the one that came before
it. They take turns to write, each change an entry of its own in a record of its own. Measured is the processor time of
all nodes together until all hold all, for each change and node. ``--into`` gets the plot.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
import time
from functools import partial
from pathlib import Path

from crdt.ops import Create, Write
from node.replica.outcome import Written
from tests.bench.peers.plot import plot
from tests.node.neighbours import Neighbour, Neighbours, neighbours, pair, until_async

GAP_S, LOOK_S, PATIENCE_S = 0.02, 0.1, 600.0
EACH, WHOLE = "us a change and node", "ms a change, all nodes"


async def crowd(street: Neighbours, size: int) -> tuple[list[Neighbour], bytes]:
    """Return the nodes of ``size`` groups that share a space, and the space."""
    nodes = [await street.node("0")]
    space = str((await nodes[0].call("space create", name="Joint"))["space"])
    for number in range(1, size):
        node = await street.node(str(number))
        for other in {nodes[0], nodes[-1]}:
            await pair(other, node)
        await nodes[0].call("space share", space=space, peer=node.group.hex(), role="contributor")
        nodes.append(node)
    for node in nodes:
        await until_async(partial(_may_write, node, space))
    await settled(nodes, bytes.fromhex(space))
    return nodes, bytes.fromhex(space)


async def settled(nodes: list[Neighbour], space: bytes) -> None:
    """Wait until all nodes hold the same, and nobody has anything left to do."""
    async with asyncio.timeout(PATIENCE_S):
        while len({frozenset(_heights(node, space)) for node in nodes}) > 1:
            await asyncio.sleep(LOOK_S)
    for node in nodes:
        await node.hub.idle()


async def write(nodes: list[Neighbour], space: bytes, numbers: range) -> None:
    """Let the nodes write in turn, and wait until all hold all."""
    for number in numbers:
        await nodes[number % len(nodes)].hub.append(space, [Written(op=_record(number))])
        await asyncio.sleep(GAP_S)
    await settled(nodes, space)


async def measure(size: int, changes: int) -> tuple[float, float]:
    """Return microseconds of processor time for each change and node, and milliseconds for each change in all."""
    with tempfile.TemporaryDirectory() as name:
        async with neighbours(Path(name)) as street:
            nodes, space = await crowd(street, size)
            # The first entry of each opens its log.
            await write(nodes, space, range(size))
            began = time.process_time()
            await write(nodes, space, range(size, size + changes))
            took = time.process_time() - began
    return took / changes / size * 1e6, took / changes * 1e3


async def _may_write(node: Neighbour, space: str) -> bool:
    return any(one["space"] == space and one["role"] for one in await node.call("space list"))


def _heights(node: Neighbour, space: bytes) -> list[tuple[bytes, int]]:
    return [(head.log, head.height) for head in node.hub.inventory.heads(space).values()]


def _record(number: int) -> Create:
    writes = (Write("title", f"Vigil {number}"), Write("start", "2027-03-01"), Write("place", "the mill"))
    return Create(kind="event", shared=False, key=f"key-{number}", part_of=None, part="", writes=writes)


def main() -> None:
    """Measure and print; draw where a file was named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[5, 10, 20, 50])
    parser.add_argument("--changes", type=int, default=50)
    parser.add_argument("--into", type=Path)
    given = parser.parse_args()
    logging.disable(logging.WARNING)
    found = {}
    for size in given.sizes:
        each, whole = asyncio.run(measure(size, given.changes))
        print(
            f"{size} nodes: {each:.0f} us for each change and node, {whole:.1f} ms for each change",
            flush=True,
        )
        found[size] = {"Hedgerow": [{EACH: each, WHOLE: whole}]}
    if given.into is not None:
        given.into.write_text(plot(found, (EACH, WHOLE), "nodes"))


if __name__ == "__main__":
    main()
