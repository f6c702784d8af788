"""Hostile sticks: mutated files and mutated contents in a peer's name, against a node that must shrug them off.

    python -m tests.fuzz.bundles SEED TRIALS

Each trial takes an honest bundle and either breaks the file (bits, cuts, chunks moved, doubled, noise) or, with the
peer's own secrets, seals changed contents: bytes of items, items moved, doubled, left out, noise. Nothing but a refusal
may come out; what the node holds stays verifiable; an honest stick afterwards brings the same view.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from identity.encoding import encode
from identity.errors import Fault, PeerFault, Refused
from identity.sealed_file import (
    SEALED_CHUNK_BYTES,
    FileSort,
    Opener,
    Sealer,
    Sealing,
    begin,
    open_preamble,
)
from node.copies.bundles import bundle_secret, read_bundle
from node.copies.sealed_files import Reading
from sync.bundle import read_item, signed_head
from tests.node.neighbours import Neighbour
from tests.node.stick_world import carry, event, peer, street_of, view_hash, write

_NOISE_MAX = 300


@dataclass(slots=True, kw_only=True)
class Target:
    """Two groups in one space, an honest bundle of the first for the second, and its contents."""

    a: Neighbour
    b: Neighbour
    space: str
    secret: bytes
    data: bytes
    items: list[bytes]
    folder: Path


async def target(a: Neighbour, b: Neighbour, folder: Path) -> Target:
    """Make the space, share it by stick, and write the honest bundle."""
    space = str((await a.call("space create", name="Joint"))["space"])
    await a.call("space share", space=space, peer=b.group.hex(), role="contributor")
    await carry(a, b, folder / "stick")
    await carry(b, a, folder / "stick")
    for number in range(6):
        await event(a, space, f"Event {number}", notes=random.Random(number).randbytes(20_000).hex())
    await write(a, b, folder / "stick")
    secret = bundle_secret((await peer(b, a)).pair_secret)
    reading = Reading(folder / "stick", FileSort.BUNDLE, [b.hub.home.identity.agree_secret], [secret])
    items = list(reading.items())
    data = (folder / "stick").read_bytes()
    return Target(a=a, b=b, space=space, secret=secret, data=data, items=items, folder=folder)


def broken(whole: bytes, chance: random.Random) -> bytes:
    """Return a sealed file, broken in one way or another."""
    data = bytearray(whole)
    start = 40 + 80 * data[7]
    chunks = [bytes(data[at : at + SEALED_CHUNK_BYTES]) for at in range(start, len(data), SEALED_CHUNK_BYTES)]
    match chance.randrange(6):
        case 0:
            for _ in range(chance.randrange(1, 5)):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        case 1:
            del data[chance.randrange(len(data)) :]
        case 2:
            chance.shuffle(chunks)
            return bytes(data[:start]) + b"".join(chunks)
        case 3:
            chunks.insert(chance.randrange(len(chunks)), chance.choice(chunks))
            return bytes(data[:start]) + b"".join(chunks)
        case 4:
            at = chance.randrange(len(data))
            data[at:at] = chance.randbytes(chance.randrange(1, _NOISE_MAX))
        case _:
            data[: chance.randrange(60)] = chance.randbytes(chance.randrange(60))
    return bytes(data)


def check_file(found: Target, data: bytes) -> str:
    """Read a broken file; raise AssertionError where anything but a beginning of the honest items comes out."""
    try:
        opening = open_preamble(
            data, FileSort.BUNDLE, [found.b.hub.home.identity.agree_secret], [found.secret]
        )
    except PeerFault as fault:
        return fault.message
    opener, items = Opener(opening.sealing), []
    try:
        for at in range(opening.bytes, len(data), SEALED_CHUNK_BYTES):
            items += opener.take(data[at : at + SEALED_CHUNK_BYTES])
    except PeerFault as fault:
        assert items == found.items[: len(items)], "false items came out"
        return fault.message
    assert items == found.items[: len(items)], "false items came out"
    return "whole" if opener.is_finished else "cut off"


def changed(honest: Sequence[bytes], chance: random.Random) -> list[bytes]:
    """Return the contents of a sealed file as only who may seal it could forge them."""
    items = list(honest)
    for _ in range(chance.randrange(1, 4)):
        place = chance.randrange(len(items))
        match chance.randrange(6):
            case 0:
                item = bytearray(items[place])
                for _ in range(chance.randrange(1, 4)):
                    item[chance.randrange(len(item))] = chance.randrange(256)
                items[place] = bytes(item)
            case 1:
                items.insert(place, chance.choice(items))
            case 2:
                items.insert(place, chance.randbytes(chance.randrange(1, _NOISE_MAX)))
            case 3 if len(items) > 1:
                del items[place]
            case 4:
                chance.shuffle(items)
            case _:
                items[place] = items[place][: chance.randrange(1, len(items[place]) + 1)]
    return items


def sealed(items: list[bytes], sealing: Sealing) -> bytes:
    """Return the file that holds these items."""
    sealer = Sealer(sealing)
    chunks = [chunk for item in items for chunk in sealer.add(item)]
    return sealing.preamble + b"".join([*chunks, sealer.finish()])


async def trial(found: Target, seed: int) -> str:
    """Run one trial and return what came of it."""
    chance = random.Random(seed)
    if chance.random() < 0.5:
        return check_file(found, broken(found.data, chance))
    agree = found.b.hub.replica.me.keys.public.agree
    sealing = begin(FileSort.BUNDLE, [agree], chance.randbytes, found.secret)
    identity = found.a.hub.home.identity
    head = signed_head(found.a.hub.replica.me.keys, identity.group, identity.acts, 2**41 + seed, sealing.id)
    stick = found.folder / "forged"
    stick.write_bytes(sealed([encode(head), *changed(found.items[1:], chance)], sealing))
    try:
        read = await read_bundle(found.b.hub, stick)
    except (Refused, PeerFault) as fault:
        assert isinstance(fault, Fault)
        return fault.message
    return "refused in part" if read.refused or read.gaps else "taken"


async def trials(first: int, count: int) -> Counter[str]:
    """Run trials on one pair of nodes; raise AssertionError when a promise is broken."""
    seen: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with street_of(folder, "A", "B") as (_, (a, b)):
            found = await target(a, b, folder)
            assert read_item(found.items[0])
            for seed in range(first, first + count):
                seen[await trial(found, seed)] += 1
            await carry(b, a, folder / "there")
            await carry(a, b, folder / "back")
            verified = await b.call("verify")
            assert verified["bad"] == 0, f"entries that don't hold, seeds {first}:{first + count}"
            alike = await view_hash(a, found.space) == await view_hash(b, found.space)
            assert alike, f"views differ, seeds {first}:{first + count}"
    return seen


def main() -> None:
    """Run trials from the command line."""
    first, count = int(sys.argv[1]), int(sys.argv[2])
    seen = asyncio.run(trials(first, count))
    print(f"{seen.total()} hostile sticks: {dict(seen.most_common())}")


if __name__ == "__main__":
    main()
