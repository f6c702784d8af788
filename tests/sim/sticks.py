"""Three groups that are never online together: sticks alone go between them, lost, torn, doubled, late.

    python -m tests.sim.sticks --seeds 0:100

The first and the third group never meet: what they write for each other goes through the second. Of the sticks three in
ten are lost or torn, others are read twice or long after newer ones. In the end one stick goes each way, and all three
show the same, with every word. A failure prints the command that replays it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import random
import sys
import tempfile
import time
import traceback
from collections.abc import Sequence
from pathlib import Path

from identity.errors import Refused
from tests.node.neighbours import Neighbour
from tests.node.stick_world import carry, event, read, street_of, titles, view_hash, write

_TURNS = 20
_LOST = 0.3


async def findings(seed: int, folder: Path) -> list[str]:
    """Play one course of sticks and return what is wrong at its end."""
    chance = random.Random(seed)
    async with street_of(folder, "A", "B", "C") as (_, nodes):
        a, b, c = nodes
        space = await _shared(a, b, c, folder)
        written: set[str] = set()
        old: list[tuple[Neighbour, Path]] = []
        for turn in range(_TURNS):
            writer = chance.choice(nodes)
            title = f"{writer.name} {turn}"
            await event(writer, space, title, notes=chance.randbytes(chance.choice((10, 9_000))).hex())
            written.add(title)
            giver, taker = chance.choice(((a, b), (b, a), (b, c), (c, b)))
            stick = folder / f"stick{turn}"
            await write(giver, taker, stick)
            if chance.random() < _LOST:
                _tear(stick, chance)
            old.append((taker, stick))
            for _ in range(chance.randrange(3)):
                await _try(*chance.choice(old))
        for turn, (giver, taker) in enumerate(((a, b), (c, b), (b, a), (b, c), (a, b), (c, b))):
            await carry(giver, taker, folder / f"last{turn}")
        for taker, stick in chance.sample(old, len(old) // 2):
            await _try(taker, stick)
        return await _wrong(nodes, space, written)


async def _wrong(nodes: Sequence[Neighbour], space: str, written: set[str]) -> list[str]:
    found = []
    views = [await view_hash(node, space) for node in nodes]
    if len(set(views)) > 1 or not views[0][1]:
        found.append("they show different things")
    for node in nodes:
        if missing := written - await titles(node, space):
            found.append(f"{node.name} lacks {sorted(missing)[:4]}")
        if bad := (await node.call("verify"))["bad"]:
            found.append(f"{node.name} holds {bad} entries that don't hold")
    return found


async def _shared(a: Neighbour, b: Neighbour, c: Neighbour, folder: Path) -> str:
    """Share a space with all three, by stick alone."""
    space = str((await a.call("space create", name="Joint"))["space"])
    await a.call("space share", space=space, peer=b.group.hex(), role="steward")
    await carry(a, b, folder / "first")
    await carry(b, a, folder / "first")
    await b.call("space accept", space=space)
    await b.call("space share", space=space, peer=c.group.hex(), role="contributor")
    for giver, taker in ((b, c), (c, b), (b, a)):
        await carry(giver, taker, folder / "first")
    return space


async def _try(taker: Neighbour, stick: Path) -> None:
    # One that was torn at its very beginning is refused as a whole.
    with contextlib.suppress(Refused):
        await read(taker, stick)


def _tear(stick: Path, chance: random.Random) -> None:
    """Lose a stick, or the end of it."""
    if chance.random() < 0.5:
        stick.unlink()
        return
    data = stick.read_bytes()
    stick.write_bytes(data[: chance.randrange(len(data))])


async def many(seeds: Sequence[int]) -> int:
    """Play seeds; print those that fail; return how many did."""
    began_s, failed = time.process_time(), 0
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            try:
                found = await findings(seed, Path(folder))
            except Exception as error:  # whatever breaks is the finding
                place = traceback.extract_tb(error.__traceback__)[-1]
                found = [f"{type(error).__name__}: {error} ({Path(place.filename).name}:{place.lineno})"]
        if found:
            failed += 1
            lines = [f"seed {seed} fails; replay: python -m tests.sim.sticks --seeds {seed}"]
            print("\n".join([*lines, *(f"  {one}" for one in found)]), flush=True)
    print(
        f"{len(seeds)} worlds of sticks, {failed} failed, {time.process_time() - began_s:.1f} s of processor time"
    )
    return failed


def _seeds(text: str) -> range:
    first, _, end = text.partition(":")
    return range(int(first), int(end) if end else int(first) + 1)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.sim.sticks", description="Groups that sync by stick."
    )
    parser.add_argument("--seeds", type=_seeds, default=range(20), help="FIRST:END, or one seed")
    return 1 if asyncio.run(many(parser.parse_args(arguments).seeds)) else 0


if __name__ == "__main__":
    sys.exit(main())
