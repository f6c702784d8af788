"""Our node as it runs for a user, driven by one line of JSON a command: see ``tests/bench/peers/run.py``.

python -m tests.bench.peers.hedgerow_node A|B PORT FOLDER

A makes both homes, pairs them and shares a space that has the records already; B opens the home that was made for it.
Nothing is switched off: the store is encrypted and commits with FULL, the page is served, every entry is judged.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from crdt.ops import Create, Edit, Write
from node.config import Config
from node.desk.desk import Desk
from node.home import open_home
from node.hub import Hub
from node.links.lan import LanMode
from node.links.network import Network
from node.links.streams import Address
from node.replica.outcome import Written
from node.runner import running
from tests.bench.peers.talk import Answer, clock_ms, key_of, serve, text_of
from tests.node.neighbours import neighbours, shared_space

KEYS = 200
LIVE = KEYS
"""The record whose field carries the time at which it was written."""
PATIENCE_S = 600.0
_HOST = "127.0.0.1"
_SHARED = "shared.json"


class Driven:
    """One running node, and what the workload knows of its space."""

    def __init__(self, desk: Desk, network: Network, space: bytes, records: list[bytes], flush: int) -> None:
        self.desk = desk
        self.network = network
        self._space = space
        self._records = records
        self._flush = flush
        self._last: dict[int, bytes] = dict(enumerate(records))
        self._ages_ms: list[float] = []
        self._seen = ""
        self._watch = asyncio.create_task(self._look())

    @property
    def hub(self) -> Hub:
        """What the node knows."""
        return self.desk.hub

    async def edit(self, *, first: int, count: int) -> Answer:
        """Make ``count`` edits, each an entry of its own, ``flush`` of them sealed at once."""
        for start in range(first, first + count, self._flush):
            await self._write(
                [(key_of(n), text_of(n)) for n in range(start, min(start + self._flush, first + count))]
            )
        await self.hub.idle()
        return {}

    async def live(self, *, count: int, gap_ms: float) -> Answer:
        """Write the time ``count`` times."""
        for _ in range(count):
            await self._write([(LIVE, f"T{clock_ms()}")])
            await asyncio.sleep(gap_ms / 1_000)
        return {}

    async def connect(self, *, port: int, target: int) -> Answer:
        """Call the peer at ``port``, and come back once edit ``target`` is visible here."""
        [peer] = await self.hub.run(self.hub.peers.all)
        record = self._records[key_of(target)]
        with self.hub.subscribe() as events:
            await self.hub.run(self.hub.peers.set_addresses, peer, [f"{_HOST}:{port}"])
            await self.network.refresh()
            await self.network.connect(peer)
            async with asyncio.timeout(PATIENCE_S):
                while await self._value(record) != text_of(target):
                    while (await events.get()).get("id") != record.hex():
                        pass
        return {}

    async def disconnect(self) -> Answer:
        """End all links, and call nobody."""
        [peer] = await self.hub.run(self.hub.peers.all)
        await self.hub.run(self.hub.peers.set_addresses, peer, [])
        await self.network.refresh()
        for link in self.network.links_to(peer.group):
            link.end()
        return {}

    async def ages(self) -> Answer:
        """Return how old each time was when it became visible here, in milliseconds."""
        ages, self._ages_ms = self._ages_ms, []
        return {"ages_ms": ages}

    async def settle(self) -> Answer:
        """Wait until all follow-up work is done."""
        await self.hub.idle()
        return {}

    async def _write(self, edits: list[tuple[int, str]]) -> None:
        ops = [
            Written(op=Edit(self._records[key], (Write("place", text, (0,)),)), deps=(self._last[key],))
            for key, text in edits
        ]
        hashes = await self.hub.append(self._space, ops)
        self._last.update(zip((key for key, _ in edits), hashes, strict=True))

    async def _value(self, record: bytes) -> str:
        def read() -> str:
            fold = self.hub.replica.projection.fold(record)
            values = fold.registers.values("place") if fold is not None else ()
            return values[0] if len(values) == 1 else ""

        value: str = await self.hub.run(read)
        return value

    async def _look(self) -> None:
        record = self._records[LIVE]
        with self.hub.subscribe() as events:
            while True:
                if (await events.get()).get("id") == record.hex():
                    value = await self._value(record)
                    if value.startswith("T") and value != self._seen:
                        self._seen = value
                        self._ages_ms.append(clock_ms() - float(value[1:]))


async def main(role: str, port: int, folder: Path, flush: int) -> None:
    """Serve the commands on standard input until it ends."""
    if role == "A":
        await _prepare(folder)
    known = json.loads((folder / _SHARED).read_bytes())
    config = Config(sync=(Address(host=_HOST, port=port),), ui=Address(host=_HOST, port=0), lan=LanMode.OFF)
    home = await open_home(folder / role, lambda: None)
    async with running(home, config) as node:
        records = [bytes.fromhex(one) for one in known["records"]]
        await serve(Driven(node.desk, node.network, bytes.fromhex(known["space"]), records, flush))


async def _prepare(folder: Path) -> None:
    """Make both homes, as they are once two groups have paired and share a space with its records."""
    async with neighbours(folder) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        records = await a.hub.append(bytes.fromhex(space), [Written(op=_record(n)) for n in range(KEYS + 1)])
        await b.call("sync", wait=PATIENCE_S)
        for one, other in ((a, b), (b, a)):
            await one.hub.run(one.hub.peers.set_addresses, await one.peer(other), [])
    told = {"space": space, "records": [record.hex() for record in records]}
    (folder / _SHARED).write_text(json.dumps(told))


def _record(number: int) -> Create:
    writes = (Write("title", f"Vigil {number}"), Write("start", "2027-03-01"), Write("place", "nowhere yet"))
    return Create(kind="event", shared=False, key=f"key-{number}", part_of=None, part="", writes=writes)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])))
