"""Syncing on a wish, checking what is stored, comparing with a peer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from identity.errors import Fault, LocalFault, Unavailable
from node.desk.desk import Desk, open_desk
from node.home import open_home
from node.links.streams import listen
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, shared_space, until

EVENT = {"title": "Vigil", "start": "2026-12-01"}


async def without_network(one: Neighbour) -> Desk:
    """Stop the node and give its desk as the command line has it then."""
    await one.stop()
    one._desk = await open_desk(await open_home(one.path, lambda: None))
    return one.desk


async def leave(one: Neighbour) -> None:
    await one.desk.close()
    one._desk = None


async def test_what_one_sync_did_is_told(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        for link in a.links(b):
            link.end()
        added = await a.call("add", kind="event", space=space, fields=EVENT)
        [told] = await b.call("sync", peer="A", wait=PATIENCE_S)
        assert told.keys() >= {"peer", "sent", "received", "bytes_sent", "bytes_received", "round_trips"}
        assert (told["peer"], told["in_sync"], told["error"]) == (a.group.hex(), True, None)
        assert (told["sent"], told["received"]) == (0, 2)  # the log's opening and the record
        assert [one["id"] for one in await b.call("list", kind="event")] == [added["id"]]
        [again] = await b.call("sync", wait=PATIENCE_S)
        assert (again["sent"], again["received"], again["round_trips"]) == (0, 0, 1)


async def test_a_home_that_no_node_runs_can_sync_again_and_again(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        desk = await without_network(b)
        for number in range(3):
            await desk.call("add", {"kind": "event", "space": space, "fields": EVENT})
            [told] = await desk.call("sync", {"wait": PATIENCE_S})
            assert told["in_sync"] and told["sent"] > 0, number
        assert len(await a.call("list", kind="event")) == 3
        assert set((await desk.call("verify", {"against": "A"}))["against"].values()) == {"equal"}
        await leave(b)


async def test_each_peer_out_of_reach_is_told_with_the_reason(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, _ = await street.two(calls=False)
        c = await street.node("C", calls=False)
        await pair(a, c)
        await c.stop()
        told = {one["name"]: one for one in await a.call("sync", wait=PATIENCE_S)}
        assert told["B"]["in_sync"] and not told["C"]["in_sync"]
        assert told["C"]["error"] == "network-not-listening"
        with pytest.raises(Unavailable, match="network-not-listening"):
            await a.call("sync", peer="C", wait=PATIENCE_S)
        with pytest.raises(LocalFault, match="peer-unknown"):
            await a.call("sync", peer="nobody")


async def test_waiting_ends_when_the_peer_says_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)

        async def nothing(stream: Any) -> None:
            await stream.read_some(PATIENCE_S)

        deaf = await listen("127.0.0.1", 0, nothing)
        await a.hub.run(a.hub.peers.set_addresses, await a.peer(b), [str(deaf.addresses[0])])
        await b.stop()
        await until(lambda: not a.network.links)
        [told] = await a.call("sync", wait=0.3)
        assert not told["in_sync"]
        await deaf.close()


async def test_verify_tells_what_is_held_and_that_it_is_whole(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        await a.call("add", kind="event", space=space, fields={**EVENT, "notes": "Bring candles."})
        await a.call("sync", wait=PATIENCE_S)
        at_a, at_b = await a.call("verify"), await b.call("verify", against="A")
        assert at_a["bad"] == at_b["bad"] == 0
        assert at_a["records"] == at_b["records"] == 1
        assert at_a["spaces"][space] == at_b["spaces"][space]
        assert at_b["against"][space] == "equal"
        called = {(one["sort"], one["name"]) for one in at_a["spaces"].values()}
        assert called >= {("shared", "Joint"), ("pair", "B")}
        later = await a.call("verify", at="2027-01-01T00:00Z")
        assert later["spaces"][space]["entries_digest"] == at_a["spaces"][space]["entries_digest"]
        with pytest.raises(Fault):
            await a.call("verify", at="some day")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE entries SET payload = zeroblob(length(payload)) WHERE id = {id}",
        "UPDATE entries SET seal = zeroblob(64) WHERE id = {id}",
        "UPDATE entries SET payload_hash = zeroblob(32), payload = NULL WHERE id = {id}",
    ],
    ids=["payload", "seal", "header"],
)
async def test_verify_finds_what_was_changed_on_disk(tmp_path: Path, damage: str):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        await a.call("add", kind="event", fields=EVENT)
        db = a.hub.replica.db

        def spoil() -> None:
            (newest,) = db.execute("SELECT max(id) FROM entries WHERE payload IS NOT NULL").fetchone()
            assert db.execute(damage.format(id=newest)).rowcount == 1

        assert (await a.call("verify"))["bad"] == 0
        await a.hub.run(spoil)
        told = await a.call("verify")
        assert told["bad"] >= 1 and told["bad_entries"][0].keys() >= {"log", "seq"}
        found = [(one["sort"], one["kind"], one["title"]) for one in told["bad_entries"]]
        assert ("home", "event", EVENT["title"]) in found


async def test_who_lacks_entries_is_different(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        await a.call("sync", wait=PATIENCE_S)
        # b shows something that a doesn't: as if a's store had lost it.
        real = b.hub.view_hash

        async def other(space: bytes, at_ms: int) -> Any:
            told = await real(space, at_ms)
            return type(told)(bytes(32), told.is_whole)

        monkeypatch.setattr(b.hub, "view_hash", other)
        against = (await a.call("verify", against="B"))["against"]
        assert against[space] == "different" and against["why"][space] == "compare-other-view"


async def test_comparing_with_a_peer_out_of_reach_says_so(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await b.stop()
        for link in list(a.network.links.values()):
            link.end()
        with pytest.raises(Unavailable, match="network-not-listening"):
            await a.call("verify", against="B")
