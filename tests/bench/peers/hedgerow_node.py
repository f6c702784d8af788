"""Our node as it runs for a user, driven by one line of JSON a command: see ``tests/bench/peers/run.py``.

python -m tests.bench.peers.hedgerow_node A|B PORT FOLDER COUNT WORKLOAD FLUSH

A makes both homes, pairs them and shares a space that has the records already; B opens the home that was made for it.
Nothing is switched off: the store is encrypted and commits with FULL, the page is served, every entry is judged.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from crdt.ops import Create, Write
from node.config import Config
from node.desk.desk import Desk
from node.home import open_home
from node.hub import Hub
from node.links.lan import LanMode
from node.links.network import Network
from node.links.peers import Peer
from node.links.streams import Address
from node.replica.outcome import Written
from node.runner import running
from tests.bench.peers.talk import KEYS, Answer, clock_ms, serve
from tests.bench.peers.workloads import (
    LIVE,
    PATIENCE_S,
    WRITERS,
    Checkpointed,
    Fields,
    Records,
    Texts,
    Workload,
)
from tests.node.neighbours import Neighbour, Neighbours, neighbours, pair, shared_space, until_async
from web.local.events import MISSED

_HOST = "127.0.0.1"
_SHARED = "shared.json"


class Driven:
    """One running node, and the workload that it is given."""

    def __init__(self, desk: Desk, network: Network, workload: Workload, live: bytes) -> None:
        self.desk = desk
        self.network = network
        self._workload = workload
        self._live = live
        self._ages_ms: list[float] = []
        self._seen = ""
        self._watch = asyncio.create_task(self._look())

    @property
    def hub(self) -> Hub:
        """What the node knows."""
        return self.desk.hub

    async def edit(self, *, first: int, count: int) -> Answer:
        """Make ``count`` edits."""
        await self._workload.write(first, count)
        await self.hub.idle()
        return {}

    async def ready(self) -> Answer:
        """Do what is done once, before somebody comes who has nothing."""
        await self._workload.ready()
        return {}

    async def live(self, *, count: int, gap_ms: float) -> Answer:
        """Write the time ``count`` times."""
        for _ in range(count):
            await self._workload.write_time(f"T{clock_ms()}")
            await asyncio.sleep(gap_ms / 1_000)
        return {}

    async def connect(self, *, port: int, target: int) -> Answer:
        """Call the peer at ``port``, and come back once edit ``target`` is visible here."""
        peer = await self._peer()
        wanted = self._workload.concerns(target)
        with self.hub.subscribe() as events:
            await self.hub.run(self.hub.peers.set_addresses, peer, [f"{_HOST}:{port}"])
            await self.network.refresh()
            await self.network.connect(peer)
            async with asyncio.timeout(PATIENCE_S):
                while not await self.hub.home.run(self._workload.is_there, target):
                    while not _may_bring(await events.get(), wanted):
                        pass
        return {}

    async def disconnect(self) -> Answer:
        """End all links, and call nobody."""
        peer = await self._peer()
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

    async def _peer(self) -> Peer:
        peers: list[Peer] = await self.hub.run(self.hub.peers.all)
        [peer] = [one for one in peers if one.name in "AB"]
        return peer

    async def _look(self) -> None:
        with self.hub.subscribe() as events:
            while True:
                if _may_bring(await events.get(), self._live):
                    value = await self.hub.home.run(self._workload.time)
                    if value.startswith("T") and value != self._seen:
                        self._seen = value
                        self._ages_ms.append(clock_ms() - float(value[1:]))


def _may_bring(event: dict[str, object], record: bytes | None) -> bool:
    if event["event"] == MISSED:
        return True
    return event["event"] == "record" and (record is None or event["id"] == record.hex())


async def main(role: str, port: int, folder: Path, count: int, name: str, flush: int) -> None:
    """Serve the commands on standard input until it ends."""
    if role == "A":
        await _prepare(folder, count, name)
    known = json.loads((folder / _SHARED).read_bytes())
    space, records = bytes.fromhex(known["space"]), [bytes.fromhex(one) for one in known["records"]]
    config = Config(sync=(Address(host=_HOST, port=port),), ui=Address(host=_HOST, port=0), lan=LanMode.OFF)
    home = await open_home(folder / role, lambda: None)
    async with running(home, config) as node:
        workload = _workload(node.desk, space, records, folder, name, flush)
        await serve(Driven(node.desk, node.network, workload, records[LIVE]))


def _workload(
    desk: Desk, space: bytes, records: list[bytes], folder: Path, name: str, flush: int
) -> Workload:
    fields = Fields(desk.hub, space, records, flush)
    match name:
        case "fields":
            return fields
        case "texts":
            return Texts(desk.hub, space, records, flush)
        case "checkpoint":
            return Checkpointed(desk, fields, space)
        case "records":
            return Records(desk.hub, space, fields, folder)
    raise ValueError(name)


async def _prepare(folder: Path, count: int, name: str) -> None:
    """Make the homes, as they are once two groups have paired and share a space with its records."""
    async with neighbours(folder) as street:
        a, b = await street.two(calls=False)
        if name == "checkpoint":
            space = str((await a.call("space create", name="Joint"))["space"])
        else:
            space = await shared_space(a, b)
        records = await a.hub.append(bytes.fromhex(space), [Written(op=_record(n)) for n in range(KEYS + 1)])
        await b.call("sync", wait=PATIENCE_S)
        for one, other in ((a, b), (b, a)):
            await one.hub.run(one.hub.peers.set_addresses, await one.peer(other), [])
        if name == "records":
            await b.stop()
            for writer in WRITERS[1:]:
                await _others_write(street, a, writer, bytes.fromhex(space), records, count, folder)
    told = {"space": space, "records": [record.hex() for record in records]}
    (folder / _SHARED).write_text(json.dumps(told))


async def _others_write(
    street: Neighbours, a: Neighbour, name: str, space: bytes, records: list[bytes], count: int, folder: Path
) -> None:
    """Let another group write its part, and A have it; then it is gone."""
    other = await street.node(name, calls=False)
    await pair(a, other)
    await a.call("space share", space=space.hex(), peer=other.group.hex(), role="contributor")

    async def may_write() -> bool:
        found = [one for one in await other.call("space list") if one["space"] == space.hex()]
        return bool(found and found[0]["role"])

    await a.call("sync", wait=PATIENCE_S)
    await until_async(may_write)
    fields = Fields(other.hub, space, records, 1)
    await Records(other.hub, space, fields, folder, name).write(0, count)
    await other.call("sync", wait=PATIENCE_S)

    async def has_all() -> bool:
        theirs, ours = [
            {head.log: head.height for head in await one.hub.run(one.hub.replica.heads, space)}
            for one in (other, a)
        ]
        return theirs == ours

    await until_async(has_all)
    await other.stop()


def _record(number: int) -> Create:
    writes = (Write("title", f"Vigil {number}"), Write("start", "2027-03-01"), Write("place", "nowhere yet"))
    return Create(kind="event", shared=False, key=f"key-{number}", part_of=None, part="", writes=writes)


if __name__ == "__main__":
    _, _role, _port, _folder, _count, _name, _flush = sys.argv
    asyncio.run(main(_role, int(_port), Path(_folder), int(_count), _name, int(_flush)))
