"""What somebody finds who takes a courier, with its key in hand, and what they hear who listen on its line."""

from __future__ import annotations

import asyncio
import contextlib
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from crdt.entry import Entry, open_entry
from crdt.run import Run
from identity.errors import PeerFault
from identity.keys import KEY_BYTES
from node.courier.home import COURIER_KEY, open_home
from node.courier.post import Post, invite
from node.replica.ledger import Ledger
from node.replica.outgoing import load_run
from sync.limits import RUN_BYTES_MAX
from tests.node.courier.boxes import box, carried, take_up
from tests.node.decrypted import dump
from tests.node.desk.test_removal import is_removed, shows, three
from tests.node.neighbours import Neighbour, neighbours, pair, shared_space, until_async
from tests.node.test_removed import entries, keys_of, opens

GROUPS = ("Quenchwell", "Brindlemoor")
SPACE, MEMBER, TITLE, NOTE = (
    "Windfall",
    "Isolde Vantongeren",
    "Quince marmalade stall",
    "Behind the mill, not before nine.",
)
LABEL = "Box in the attic"


async def _filled(a: Neighbour, space: str) -> list[bytes]:
    """Write what is to be searched for; return it."""
    await a.call("member add", name=MEMBER)
    fields = {"title": TITLE, "start": "2026-10-03", "notes": NOTE}
    await a.call("add", kind="event", space=space, fields=fields)
    await a.call("add", kind="need", space=space, fields={"title": "Blankets for the weir"})
    words = [*GROUPS, SPACE, MEMBER, TITLE, NOTE, LABEL, "Blankets for the weir"]
    # A record's id is the hash of the entry that made it: one hash among those of all entries, which tells nothing.
    return [text.encode() for text in words]


def _secrets(node: Neighbour, space: str) -> list[bytes]:
    keyring = node.hub.replica.state(bytes.fromhex(space)).keyring
    identity = node.hub.home.identity
    return [
        *keyring.control.values(),
        *keyring.data.values(),
        identity.sign_seed,
        identity.agree_secret,
        identity.group,
    ]


async def test_its_disk_shows_no_word_no_group_and_no_key_even_with_its_key_in_hand(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b = await street.node(GROUPS[0]), await street.node(GROUPS[1])
        await pair(a, b)
        space = await shared_space(a, b, SPACE)
        await take_up(a, courier, space)
        await a.call("courier label", courier=courier.group, text=LABEL)
        planted = await _filled(a, space)
        for node in (a, b):
            await carried(node, courier)
            planted += await node.hub.run(_secrets, node, space)
        heard = await courier.entries(space)
        payload = await a.hub.run(_a_payload, a, space)
        key, raw = (courier.path / COURIER_KEY).read_bytes(), _raw(courier.path)
        await courier.stop()
        raw += _raw(courier.path)
        home = await open_home(courier.path)
        dumped = await home.store.run(lambda: b"\n".join(_cells(home.db)))
        await home.close()
    assert heard > 10 and payload in dumped, "the search finds what is there"
    assert [one for one in (key, payload) for text in raw if one in text] == []
    searched = [*raw, dumped]
    assert [one for one in planted for text in searched if one in text or one.hex().encode() in text] == []


def _raw(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.iterdir() if path.name != COURIER_KEY]


def _cells(db: Any) -> list[bytes]:
    found: list[bytes] = []
    tables = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"
    ).fetchall()
    for name, sql in tables:
        found.append(sql.encode())
        if sql.startswith("CREATE VIRTUAL"):
            continue
        for row in db.execute(f'SELECT * FROM "{name}"'):
            found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return found


def _a_payload(node: Neighbour, space: str) -> bytes:
    replica = node.hub.replica
    row = next(row for row in replica.ledger.logs_of(bytes.fromhex(space)) if not row.is_control)
    entry = list(replica.ledger.entries(row))[-1]
    key = replica.state(bytes.fromhex(space)).keyring.find(entry.header.key)
    assert entry.payload is not None and key is not None and open_entry(entry, key)
    return entry.payload


async def test_nothing_new_opens_with_the_disk_and_the_whole_home_of_who_was_removed(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a, b, c, space = await three(street)
        wanted = bytes.fromhex(space)
        await take_up(a, courier, space)
        before = await c.call(
            "add", kind="event", space=space, fields={"title": TITLE, "start": "2026-10-03"}
        )
        await until_async(lambda: shows(a, before["id"]))
        for node in (a, b, c):
            await carried(node, courier)
        await a.call("space remove", space=space, peer="C")
        await until_async(is_removed(c, space))
        known = await c.hub.run(lambda: {one.hash for one in entries(c.hub.replica, wanted, set())})
        for node in (a, b):
            words = {"title": f"secret of {node.name}", "start": "2026-10-04"}
            told = await node.call("add", kind="event", space=space, fields=words)
            await until_async(partial(shows, b if node is a else a, told["id"]))
        for node in (a, b):
            await carried(node, courier)
        laid = await courier.post.run(lambda: _entries(courier.post.shelf.ledger, wanted))
        runs = await courier.post.run(lambda: _runs(courier.post.shelf.ledger, wanted))
        old, fresh = (
            [one for one in laid if one.hash in known],
            [one for one in laid if one.hash not in known],
        )
        of_b = await b.hub.run(lambda: keys_of(b.hub.replica))

        def with_all_in_hand() -> set[bytes]:
            """Let the removed take in all that lies on the disk, as its own device would, and return every key."""
            replica = c.hub.replica
            for run in runs:
                with contextlib.suppress(PeerFault):
                    replica.ingest(wanted, run, c.hub.home.clock.now())
            return keys_of(replica) | _thirty_twos(replica.db)

        of_c = await c.hub.run(with_all_in_hand)
        await c.stop()
        held = dump(c.path)
    assert old and all(opens(entry, of_c) for entry in old), "what came before it has the keys of"
    assert len(fresh) >= 4 and all(opens(entry, of_b) for entry in fresh), "the search finds what is there"
    assert [entry.header for entry in fresh if opens(entry, of_c)] == []
    assert b"secret of" not in held and TITLE.encode() in held


def _entries(ledger: Ledger, space: bytes) -> list[Entry]:
    return [entry for row in ledger.logs_of(space) for entry in ledger.entries(row)]


def _runs(ledger: Ledger, space: bytes) -> list[Run]:
    found = (load_run(ledger, space, row.log, 0, b"", RUN_BYTES_MAX)[0] for row in ledger.logs_of(space))
    return [run for run in found if run is not None]


def _thirty_twos(db: Any) -> set[bytes]:
    """Return everything in a store that could be a key."""
    return {cell for cell in _cells(db) if len(cell) == KEY_BYTES}


async def test_its_line_shows_no_word(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        a = await street.node(GROUPS[0])
        heard = bytearray()
        place = courier.post.listeners[0].addresses[0]

        async def carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError):
                while data := await source.read(65_536):
                    heard.extend(data)
                    sink.write(data)
                    await sink.drain()
            sink.close()

        async def accept(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            far, away = await asyncio.open_connection(place.host, place.port)
            await asyncio.gather(carry(source, away), carry(far, sink))

        server = await asyncio.start_server(accept, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        monkeypatch.setattr(Post, "reachable", lambda self: [f"127.0.0.1:{port}"])
        space = str((await a.call("space create", name=SPACE))["space"])
        code, _ = await invite(courier.home, (f"127.0.0.1:{port}",))
        told = await a.call("pair", code=code)
        await a.call("space share", space=space, peer=told["peer"], role="courier")
        planted = await _filled(a, space)
        await carried(a, courier)
        planted += [bytes.fromhex(space), bytes.fromhex(courier.group), *await a.hub.run(_secrets, a, space)]
        await a.stop()
        server.close()
    assert len(heard) > 4_000
    assert [one for one in planted if one in heard or one.hex().encode() in heard] == []
