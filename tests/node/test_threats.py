"""What others can't learn from a home, from the wire and from a common peer: planted words are searched for."""

from __future__ import annotations

import asyncio
import contextlib
import stat
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from crdt.entry import open_entry
from identity.errors import PeerFault
from node.desk.desk import Desk
from node.home import NewHome, create, open_home
from node.hub import Hub, open_hub
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space, until_async

SECRET_TITLE, SECRET_NOTE = "Quince marmalade stall", "Behind the mill, not before nine."
SECRET_SPACE, SECRET_NAME = "Windfall", "Quenchwell"
PASSPHRASE = "six words that nobody would guess"


async def test_a_locked_home_shows_no_word_of_what_it_holds(tmp_path: Path):
    home, words = await create(
        tmp_path / "home", NewHome(name=SECRET_NAME, language="en", passphrase=PASSPHRASE)
    )
    hub = await open_hub(home)
    await _filled(hub)
    keys = [home.identity.group, home.identity.agree_secret, *(log for _, log in hub.replica.ledger.logs)]
    planted = [text.encode() for text in (SECRET_TITLE, SECRET_NOTE, SECRET_SPACE, SECRET_NAME, PASSPHRASE)]
    planted += [" ".join(words).encode(), *keys, *(key.hex().encode() for key in keys)]
    assert _found(planted, _files(tmp_path)) == []
    await hub.close()
    assert _found(planted, _files(tmp_path)) == []
    again = await open_home(tmp_path / "home", lambda: PASSPHRASE)
    assert again.identity.name == SECRET_NAME
    await again.close()


async def test_the_search_finds_what_is_there(tmp_path: Path):
    home, _ = await create(tmp_path / "home", NewHome(name=SECRET_NAME, language="en", passphrase=None))
    hub = await open_hub(home)
    await _filled(hub)
    told = [*_rows(hub), *_bodies(hub)]
    await hub.close()
    planted = [SECRET_TITLE.encode(), SECRET_NAME.encode(), SECRET_SPACE.encode(), home.identity.group]
    assert _found(planted, told) == planted


async def test_a_home_is_its_owners_alone(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        modes = {path: stat.S_IMODE(path.stat().st_mode) for path in (a.path, *a.path.rglob("*"))}
    assert {str(path): oct(mode) for path, mode in modes.items() if mode & 0o077} == {}


async def test_the_wire_between_peers_shows_no_planted_word(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node(SECRET_NAME), await street.node("B")
        await pair(a, b)
        await b.stop()
        async with _tap(a) as (port, heard):
            await b.start(calls=False)
            await b.hub.run(b.hub.peers.set_addresses, await b.peer(a), [f"127.0.0.1:{port}"])
            await a.hub.run(a.hub.peers.set_addresses, await a.peer(b), [])
            for node in (a, b):
                await node.network.refresh()
            space = str((await a.call("space create", name=SECRET_SPACE))["space"])
            await a.call("space share", space=space, peer=b.group.hex(), role="contributor")
            await a.call(
                "add", kind="event", space=space, fields={"title": SECRET_TITLE, "start": "2026-10-03"}
            )

            async def arrived() -> bool:
                await b.call("sync", wait=PATIENCE_S)
                return [one["fields"]["title"] for one in await b.call("list", kind="event")] == [
                    SECRET_TITLE
                ]

            await until_async(arrived)
        keys = [a.group, b.group, bytes.fromhex(space), *_device_keys(a), *_device_keys(b)]
        keys += [log for _, log in a.hub.replica.ledger.logs]
    planted = [word.encode() for word in (SECRET_TITLE, SECRET_SPACE, SECRET_NAME, "hedgerow", "Hedgerow")]
    assert len(heard) > 1_000 and _found([*planted, *keys, *(key[:8] for key in keys)], [bytes(heard)]) == []


async def test_a_common_peer_tells_nothing_of_one_to_the_other(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, c = await street.node(SECRET_NAME), await street.node("B"), await street.node("C")
        await pair(a, b)
        await pair(b, c)
        private = await shared_space(a, b, SECRET_SPACE)
        shared = await shared_space(b, c, "Common")
        await a.call("add", kind="need", space=private, fields={"title": SECRET_TITLE})
        await b.call("add", kind="need", space=shared, fields={"title": "Chairs"})
        for node in (a, b, c):
            await node.call("sync", wait=PATIENCE_S)
        told = await _everything(c)
        keys = [a.group, bytes.fromhex(private), *_device_keys(a)]
        keys += [log for space, log in a.hub.replica.ledger.logs]
    assert _found([b"Chairs", b"Common"], told) == [b"Chairs", b"Common"]
    planted = [word.encode() for word in (SECRET_TITLE, SECRET_SPACE, SECRET_NAME)]
    assert _found([*planted, *keys, *(key.hex().encode() for key in keys)], told) == []


async def _filled(hub: Hub) -> None:
    desk = Desk(hub, None)
    space = (await desk.call("space create", {"name": SECRET_SPACE}))["space"]
    fields = {"title": SECRET_TITLE, "start": "2026-10-03", "notes": SECRET_NOTE}
    await desk.call("add", {"kind": "event", "space": space, "fields": fields})
    await hub.idle()


def _files(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


def _found(planted: list[bytes], haystacks: list[bytes]) -> list[bytes]:
    return [word for word in planted if any(word in hay for hay in haystacks)]


def _rows(hub: Hub) -> Iterator[bytes]:
    """Yield every value that a home's tables hold."""
    tables = hub.replica.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in hub.replica.db.execute(f"SELECT * FROM {table}").fetchall():
            yield from (value if isinstance(value, bytes) else str(value).encode() for value in row)


async def _everything(node: Neighbour) -> list[bytes]:
    """Return all values that a node holds, and the bodies of all entries that it can open."""
    return await node.hub.run(lambda: [*_rows(node.hub), *_bodies(node.hub)])  # type: ignore[no-any-return]


def _bodies(hub: Hub) -> Iterator[bytes]:
    for row in hub.replica.ledger.logs.values():
        for entry in hub.replica.ledger.entries(row):
            key = hub.replica.state(row.space).keyring.find(entry.header.key)
            if key is not None and entry.payload is not None:
                with contextlib.suppress(PeerFault):
                    yield open_entry(entry, key)


def _device_keys(node: Neighbour) -> list[bytes]:
    public = node.hub.home.identity.writer().keys.public
    return [public.id, public.sign, public.agree]


@contextlib.asynccontextmanager
async def _tap(behind: Neighbour) -> AsyncIterator[tuple[int, bytearray]]:
    """Give a port that leads to a node, and all bytes that pass there in both directions."""
    heard = bytearray()
    ends: list[asyncio.StreamWriter] = []
    running: set[asyncio.Task[Any]] = set()

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(65_536):
                heard.extend(data)
                writer.write(data)
                await writer.drain()
        writer.transport.abort()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        ends.append(writer)
        there = await asyncio.open_connection("127.0.0.1", behind.address.port)
        ends.append(there[1])
        await asyncio.gather(carry(reader, there[1]), carry(there[0], writer))

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1], heard
    finally:
        server.close()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for writer in ends:
            writer.transport.abort()
