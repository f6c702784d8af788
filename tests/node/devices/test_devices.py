"""What a home knows of its own and its peers' devices."""

from __future__ import annotations

from pathlib import Path

from crdt.limits import ROSTER_ACTS_MAX
from identity import roster
from identity.keys import DeviceKeys
from node.clock import draw
from tests.node.neighbours import PATIENCE_S, neighbours
from tests.node.own_devices import added, lost


async def test_acts_of_the_own_group_change_what_this_device_signs_with(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        act = added(a, DeviceKeys.from_draw(draw))
        assert await a.hub.run(a.hub.devices.keep_acts, a.group, [act])
        assert not await a.hub.run(a.hub.devices.keep_acts, a.group, [act])
        assert act in a.hub.home.identity.acts and act in a.hub.replica.me.roster
        assert len(await a.hub.run(a.hub.devices.siblings)) == 1
        await a.stop()
        await a.start(calls=False)
        assert act in a.hub.home.identity.acts and act in a.hub.replica.me.roster


async def test_what_is_not_of_the_group_is_not_kept(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        stranger = DeviceKeys.from_draw(draw)
        foreign = roster.found(draw(32), stranger, draw(16))
        before = a.hub.home.identity.acts
        assert not await a.hub.run(a.hub.devices.keep_acts, a.group, [foreign])
        assert not await a.hub.run(a.hub.devices.keep_acts, a.group, [b"noise"])
        # An addition that the group itself never made is an act, and makes nobody a device.
        own = roster.add_device(
            stranger.sign_seed, a.group, stranger.public, roster.device_proof(stranger, a.group), (a.group,)
        )
        await a.hub.run(a.hub.devices.keep_acts, a.group, [own])
        assert a.hub.home.identity.acts == before
        assert await a.hub.run(a.hub.devices.siblings) == []


async def test_of_the_acts_that_a_group_shows_only_those_of_its_roster_are_kept(tmp_path: Path):
    """A hostile peer may show others at every call: they would fill the disk, and take longer each time."""
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        keys, founding = b.hub.replica.me.keys, b.hub.home.identity.acts[0]
        seen = (roster.act_hash(founding),)

        def addition() -> bytes:
            new = DeviceKeys.from_draw(draw)
            proof = roster.device_proof(new, b.group)
            return roster.add_device(keys.sign_seed, b.group, new.public, proof, seen)

        for _ in range(3):
            await a.hub.run(a.hub.devices.keep_acts, b.group, [addition() for _ in range(200)])
        count = "SELECT count(*) FROM roster_acts WHERE grp = ?"
        ((kept,),) = await a.hub.run(lambda: a.hub.replica.db.execute(count, (b.group,)).fetchall())
        assert kept == ROSTER_ACTS_MAX == len(await a.hub.run(a.hub.devices.acts_of, b.group))
        # What gives a device up goes before what adds one.
        gone = lost(b, keys.public.id)
        assert await a.hub.run(a.hub.devices.keep_acts, b.group, [gone])
        known = await a.hub.run(a.hub.devices.roster_of, b.group)
        assert known is not None and keys.public.id in known.lost


async def test_a_lost_first_device_of_a_peer_gives_its_place_to_the_others(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        second = DeviceKeys.from_draw(draw)
        act = added(b, second)
        await b.hub.run(b.hub.devices.keep_acts, b.group, [act])
        gone = lost(b, b.network.known.own_device)
        peer = await a.peer(b)
        assert [one.device for one in await a.hub.run(a.hub.devices.of, peer)] == [peer.device]
        await a.hub.run(a.hub.devices.keep_acts, b.group, [act, gone])
        (left,) = await a.hub.run(a.hub.devices.of, peer)
        assert (left.device, left.static) == (second.public.id, second.public.agree)
        # Where the group was called so far, its other device may be found.
        assert left.addresses == peer.addresses
        assert await b.hub.run(b.hub.devices.is_lost) is False
        await b.hub.run(b.hub.devices.keep_acts, b.group, [gone])
        assert await b.hub.run(b.hub.devices.is_lost)
        assert await b.hub.run(b.hub.devices.siblings) == []


async def test_spaces_teach_whose_devices_there_are(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        second = DeviceKeys.from_draw(draw)
        await b.hub.run(b.hub.devices.keep_acts, b.group, [added(b, second)])
        # Its own duty carries it to the space of the two.
        await b.hub.resume()
        await b.call("sync", wait=PATIENCE_S)
        known = await a.hub.run(a.hub.devices.roster_of, b.group)
        assert second.public.id in known.devices
        assert a.network.known.device(second.public.id) is not None


async def test_a_label_stays_with_its_device(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a = await street.node("A", calls=False)
        await a.hub.run(a.hub.devices.label, a.group, b"d" * 32, "Laptop", 5)
        await a.hub.run(a.hub.devices.met, a.group, b"d" * 32, 9)
        met = await a.hub.run(a.hub.devices.met_of, a.group, b"d" * 32)
        assert (met.label, met.added_ms, met.met_ms, met.knows_us) == ("Laptop", 5, 9, True)


async def test_a_device_that_was_given_up_says_so_once_and_owes_nothing_any_more(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B", calls=False)
        act = added(b, DeviceKeys.from_draw(draw))
        gone = lost(b, b.network.known.own_device)
        await b.hub.run(b.hub.devices.keep_acts, b.group, [act, gone])
        assert await b.hub.run(b.hub.devices.is_lost_news)
        assert not await b.hub.run(b.hub.devices.is_lost_news)
        before = b.hub.replica.own_written()
        await b.hub.spread_roster()
        assert b.hub.replica.own_written() == before
