"""What one change costs each node of a group of 5, 10, 20 and 50 nodes, all real, until everybody has it.

python -m tests.bench.groups [--sizes 5 10 20 50] [--changes 50] [--into FILE.svg]

Every node has its own store, listener and links: to the node that founded the space, and to the one that came before
it. They take turns to write, each change an entry of its own in a record of its own. Measured is the processor time of
all nodes together until all hold all, for each change and node. Nodes also work while nobody writes: they look after
their links and store, and tell each other who holds what. What that takes is measured before, and what it took of the
time in which the changes were made is left out of the second figure. ``--into`` gets the plot of both.
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

GAP_S, LOOK_S, PATIENCE_S, REST_S = 0.02, 0.1, 600.0, 5.0
EACH, ALONE, WHOLE = "us a change and node", "us a change and node, rest left out", "ms a change, all nodes"


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


async def resting() -> float:
    """Return how many seconds of processor time all nodes take in a second in which nobody writes."""
    began_cpu, began = time.process_time(), time.monotonic()
    await asyncio.sleep(REST_S)
    return (time.process_time() - began_cpu) / (time.monotonic() - began)


async def measure(size: int, changes: int) -> dict[str, float]:
    """Return what each change took, with and without what the nodes take at rest."""
    with tempfile.TemporaryDirectory() as name:
        async with neighbours(Path(name)) as street:
            nodes, space = await crowd(street, size)
            # The first entry of each opens its log.
            await write(nodes, space, range(size))
            rest = await resting()
            began_cpu, began = time.process_time(), time.monotonic()
            await write(nodes, space, range(size, size + changes))
            took = time.process_time() - began_cpu
            alone = took - rest * (time.monotonic() - began)
    return {
        EACH: took / changes / size * 1e6,
        ALONE: alone / changes / size * 1e6,
        WHOLE: took / changes * 1e3,
        "ms a second and node at rest": rest / size * 1e3,
    }


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
        row = asyncio.run(measure(size, given.changes))
        print(f"{size} nodes: " + ", ".join(f"{value:.4g} {name}" for name, value in row.items()), flush=True)
        found[size] = {"Hedgerow": [row]}
    if given.into is not None:
        given.into.write_text(plot(found, (EACH, ALONE, WHOLE), "nodes"))


if __name__ == "__main__":
    main()
