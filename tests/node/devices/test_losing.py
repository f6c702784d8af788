"""A lost device: nobody who heard of it listens to it, and what is written from then on is closed to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Fault, Refused
from identity.recovery import recovery
from identity.words import from_words
from node.devices import losing
from node.home import NewHome, create
from node.hub import open_hub
from node.store import meta
from tests.node.courier.boxes import box, carried, take_up
from tests.node.devices.test_joining import add, in_sync, second, titles
from tests.node.neighbours import (
    LOOPBACK,
    PATIENCE_S,
    Neighbour,
    Neighbours,
    neighbours,
    said_to,
    shared_space,
    until,
    until_async,
)


async def laptop_and_tablet(street: Neighbours) -> tuple[Neighbour, Neighbour, Neighbour, str]:
    """Return a peer, two devices of a group, and the space that the groups share; all in sync."""
    a, b = await street.two()
    space = await shared_space(a, b)
    new = await second(street, b, "B2", label="Laptop")
    assert await in_sync(new)
    await until(lambda: len(a.links(b)) == 2)
    return a, b, new, space


async def test_a_lost_device_is_shut_out_everywhere_at_once(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, new, space = await laptop_and_tablet(street)
        device = new.network.known.own_device
        told = await b.call("device lost", device="laptop")
        assert told["device"] == device.hex()
        assert all(one["rotated"] for one in told["spaces"])
        assert {one["space"] for one in told["spaces"]} >= {space}
        # Its links end with both, and both refuse it from then on.
        await until(lambda: not new.network.links)
        await until_async(lambda: _refuses(a, device))
        await until(lambda: [link.peer.device for link in a.links(b)] == [b.network.known.own_device])
        peer = await new.peer(a)
        first = new.network.initiator(peer.static, new.network.known.psk(peer)).first()
        assert await said_to(a.address, first) == b""
        with pytest.raises(Fault):
            await new.call("sync", peer=a.group.hex(), wait=2)
        # It is told so as plainly as the others: here it is lost, too, as soon as it hears.
        rows = {row["label"]: row["lost"] for row in await b.call("device list")}
        assert rows["Laptop"] is True


async def _refuses(one: Neighbour, device: bytes) -> bool:
    return one.network.known.device(device) is None


async def test_what_is_written_after_the_loss_does_not_open_with_all_that_the_lost_device_has(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, new, space = await laptop_and_tablet(street)
        await add(a, "Before", space=space)
        await until_async(lambda: _has(new, "Before"))
        await b.call("device lost", device="Laptop")
        await until(lambda: not new.network.links)
        await until_async(lambda: _refuses(a, new.network.known.own_device))
        keys = await new.hub.run(lambda: dict(new.hub.replica.state(bytes.fromhex(space)).keyring.data))
        await add(b, "After, by us", space=space)
        await until_async(lambda: _has(a, "After, by us"))
        await add(a, "After, by the peer", space=space)
        await add(b, "At home, after")
        await until_async(lambda: _has(b, "After, by the peer"))
        used = await b.hub.run(lambda: b.hub.replica.state(bytes.fromhex(space)).data_key())
        theirs = await a.hub.run(lambda: a.hub.replica.state(bytes.fromhex(space)).data_key())
        assert used[0] == theirs[0] and used[0] not in keys
        assert await titles(new) == {"Before"}


async def _has(one: Neighbour, title: str) -> bool:
    return title in await titles(one)


async def test_it_says_what_was_readable_and_whom_to_warn_and_no_name_out_of_a_box(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        _, b, _, space = await laptop_and_tablet(street)
        await add(b, "March", space=space)
        await b.call("member add", name="Mara", role="edit")
        case = await b.call(
            "add", kind="case", fields={"title": "Case seven", "identity.names": "Rosa Planted"}
        )
        bare = await b.call("add", kind="case", fields={"title": "Nobody named"})
        named = {"title": "Arrest", "severity": "3", "identity.names": "Rosa Planted"}
        incident = await b.call("add", kind="incident", fields=named)
        told = await b.call("device lost", device="Laptop")
        by_name = {one["name"]: one for one in told["could_read"]}
        assert by_name["Joint"]["kinds"] == [{"kind": "event", "count": 1}]
        assert by_name["B"]["kinds"] == [{"kind": "case", "count": 2}, {"kind": "incident", "count": 1}]
        assert by_name["B"]["sort"] == "home"
        warn = [(one["name"], one["why"]) for one in told["warn"]]
        assert warn == [
            ("Arrest", "device-warn-named"),
            ("Case seven", "device-warn-named"),
            ("Mara", "device-warn-member"),
            ("A", "device-warn-sharing"),
        ]
        found = [(one["record"], one["kind"]) for one in told["warn"][:2]]
        assert found == [(incident["id"], "incident"), (case["id"], "case")] and bare["id"] not in str(found)
        assert "Rosa" not in str(told)
        assert told["cannot"] == list(losing.CANNOT) and told["couriers"] == []


async def test_a_device_does_not_give_up_itself_nor_twice_nor_a_strangers(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        new = await second(street, b, "B2", label="Laptop")
        own = (await b.call("status"))["device"]
        for device, why in ((own, "device-lost-here"), ("ffffffff", "device-unknown")):
            with pytest.raises(Refused, match=why):
                await b.call("device lost", device=device)
        await b.call("device lost", device="Laptop")
        with pytest.raises(Refused, match="device-lost-already"):
            await b.call("device lost", device="Laptop")
        # The lost one, which knows nothing of it yet, can't lose the other any more once both are known.
        await until(lambda: not new.network.links)


async def test_the_sheet_gives_up_a_device_and_other_words_do_not(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = street.add("B")
        home, words = await create(b.path, NewHome(name="B", language="en", passphrase=None))
        b.take(await open_hub(home))
        await b.listen(LOOPBACK)
        await second(street, b, "B2", label="Laptop")
        other, others = await create(tmp_path / "C", NewHome(name="C", language="en", passphrase=None))
        await other.close()
        with pytest.raises(Refused, match="device-lost-other-words"):
            await b.call("device lost", device="Laptop", recovery_words=" ".join(others))
        told = await b.call("device lost", device="Laptop", recovery_words=" ".join(words))
        assert bytes.fromhex(told["device"]) in b.hub.home.identity.roster().lost
        assert recovery(from_words(" ".join(words))).root_seed not in (b.path / "store.db").read_bytes()


async def test_peers_that_were_away_hear_of_the_loss_before_anything_else(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b, new, _ = await laptop_and_tablet(street)
        where = (a.address.host, a.address.port)
        await a.stop()
        await b.call("device lost", device="Laptop")
        await a.start([where])
        assert (await b.call("sync", peer=a.group.hex(), wait=PATIENCE_S))[0]["in_sync"]
        known = await a.hub.run(a.hub.devices.roster_of, b.group)
        assert new.network.known.own_device in known.lost
        await until_async(lambda: _refuses(a, new.network.known.own_device))


async def test_a_courier_that_was_told_lets_the_lost_device_in_no_longer(tmp_path: Path):
    async with neighbours(tmp_path) as street, box(tmp_path / "box") as courier:
        b = await street.node("B")
        space = (await b.call("space create", name="Ours"))["space"]
        await take_up(b, courier, space)
        new = await second(street, b, "B2", label="Laptop")
        assert await in_sync(new)
        device = new.network.known.own_device

        async def is_in() -> bool:
            return device in courier.post.gatehouse.devices_of(bytes.fromhex(space))

        await until_async(is_in)
        told = await b.call("device lost", device="Laptop")
        assert [one["group"] for one in told["couriers"]] == [courier.group]

        async def is_out() -> bool:
            return not await is_in() and not courier.post.gatehouse.may_come(device)

        await until_async(is_out)
        await carried(b, courier)
        assert all(link.peer.device != device for link in courier.post.links)


async def test_keys_that_could_not_be_changed_are_changed_at_the_next_start(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A")
        space = bytes.fromhex((await a.call("space create", name="Red"))["space"])
        before = a.hub.replica.state(space).data_key()
        await a.hub.run(losing._put_off, a.hub.replica.db, [space])
        await a.stop()
        await a.start()
        await until(lambda: a.hub.replica.state(space).data_key() not in (None, before))
        # The note goes once the key was changed; stopped in between, the node changes it once more at its next start.
        await until_async(lambda: a.hub.run(lambda: not meta.read(a.hub.replica.db, losing._DUE)))
        await a.stop()
        await a.start()
        after = a.hub.replica.state(space).data_key()
        await losing.rotate_what_was_put_off(a.hub)
        assert a.hub.replica.state(space).data_key() == after
