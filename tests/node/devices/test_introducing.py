"""Introductions between whole nodes: a device that nobody knows is heard by its group's peers, a lost one is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Fault, PeerFault, Unavailable
from identity.handshake import SECOND_BYTES
from identity.introduction import introduction_psk
from identity.keys import DeviceKeys
from node.clock import draw
from node.links.fairness import DEBT_MS_MAX
from sync import limits
from tests.node.neighbours import PATIENCE_S, Neighbour, neighbours, pair, said_to, shared_space, until
from tests.node.own_devices import added, further_device, lost


async def meets(new: Neighbour, known: Neighbour) -> None:
    """The new device is in sync with a node that didn't know it."""
    told = await new.call("sync", peer=known.group.hex(), wait=PATIENCE_S)
    assert told[0]["in_sync"], told


async def test_a_device_that_nobody_knows_introduces_itself_and_gets_what_its_group_may_read(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await shared_space(a, b)
        new = await further_device(street, b, "B2")
        await meets(new, a)
        device = new.network.known.own_device
        assert device in (await a.hub.run(a.hub.devices.roster_of, b.group)).devices
        assert device in [link.peer.device for link in a.links(new)]
        # Now both know each other: no introduction any more, from either side.
        assert a.network.known.device(device) is not None
        assert (await a.peer(b)).device not in a.network.known.strangers
        assert not new.network.known.strangers - {b.network.known.own_device}
        assert (await a.peer(b)).name == "B"


async def test_the_first_device_stays_known_and_both_have_links(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        new = await further_device(street, b, "B2")
        await b.call("sync", wait=PATIENCE_S)
        await meets(new, a)
        await until(lambda: len(a.links(b)) == 2)


async def test_who_was_called_before_it_knew_the_device_calls_it_back(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        new = await further_device(street, b, "B2")
        await meets(new, a)
        for link in [*a.links(b), *new.links(a)]:
            link.end()
        await until(lambda: not a.network.links and not new.network.links)
        # Its card said where it can be called.
        await b.stop()
        known = a.network.known.device(new.network.known.own_device)
        assert known is not None
        await a.network.reach(known)
        await until(lambda: bool(new.links(a)))


async def test_two_devices_of_a_group_introduce_themselves_to_each_other(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        space = await shared_space(a, b)
        new = await further_device(street, b, "B2")
        (sibling,) = await new.hub.run(new.hub.devices.siblings)
        address = str(b.address)
        await new.hub.run(new.hub.devices.set_addresses, b.group, sibling.device, [address])
        await new.network.refresh()
        link = await new.network.connect(new.network.known.device(sibling.device) or sibling)
        await until(link.session.in_sync)
        assert bytes.fromhex(space) in new.hub.replica.spaces
        assert (
            await new.hub.run(lambda: new.hub.replica.state(bytes.fromhex(space)).role(b.group)) is not None
        )
        # Also what lives at home alone.
        home = await new.call("space list")
        assert {one["sort"] for one in home} == {"home", "shared"}


async def test_a_device_that_is_not_in_the_roster_is_refused(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        thief = DeviceKeys.from_draw(draw)
        # It shows the group's roster, and an act by which it takes in itself.
        forged = added_by(thief, b)
        new = await further_device(street, b, "thief", keys=thief, acts=(*b.hub.home.identity.acts, forged))
        with pytest.raises(Fault):
            await new.call("sync", peer=a.group.hex(), wait=2)
        assert a.links(b) == []
        assert (await a.hub.run(a.hub.devices.roster_of, b.group)).devices.keys() == {
            b.network.known.own_device
        }


async def test_a_lost_device_is_refused_though_it_leaves_its_loss_out(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        new = await further_device(street, b, "B2")
        await meets(new, a)
        device = new.network.known.own_device
        acts = new.hub.home.identity.acts
        await b.hub.run(b.hub.devices.keep_acts, b.group, acts)
        gone = lost(b, device)
        await a.hub.run(a.hub.devices.keep_acts, b.group, (*acts, gone))
        a.hub.devices_changed()
        # At once: the link ends, and no call of it is answered under its own psk.
        await until(lambda: not a.links(b) and not new.links(a))
        assert a.network.known.device(device) is None
        peer = await new.peer(a)
        psk = new.network.known.psk(peer)
        assert await said_to(a.address, new.network.initiator(peer.static, psk).first()) == b""
        with pytest.raises(Fault):
            await new.call("sync", peer=a.group.hex(), wait=2)
        assert a.links(b) == []


async def test_a_recorded_introduction_gets_no_byte(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        new = await further_device(street, b, "B2")
        peer = await new.peer(a)
        psk = introduction_psk(peer.pair_secret, peer.device)
        first = new.network.initiator(peer.static, psk).first()
        assert len(await said_to(a.address, first, finish=True)) == SECOND_BYTES
        assert await said_to(a.address, first) == b""


async def test_a_group_that_introduces_itself_in_a_loop_pays_for_it_and_nobody_else_does(tmp_path: Path):
    """Each time takes a roster to fold, and all whom a node knows to be read anew."""
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        c = await street.node("C", calls=False)
        await pair(a, c)
        spent = limits.QUOTA_BURST_BYTES + limits.QUOTA_BYTES_PER_S * (DEBT_MS_MAX // 1_000 - 1)
        a.network.fairness.budget(b.group).take(spent, a.network.now())
        with pytest.raises(Fault):
            for _ in range(8):
                await b.network.introductions.call(await b.peer(a), [a.address])
        await c.network.introductions.call(await c.peer(a), [a.address])


async def test_another_pairs_secret_introduces_nobody(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        peer = await b.peer(a)
        for secret in (draw(32), bytes(32)):
            psk = introduction_psk(secret, peer.device)
            assert await said_to(a.address, b.network.initiator(peer.static, psk).first()) == b""
        # Nor does the right secret at another device.
        psk = introduction_psk(peer.pair_secret, draw(32))
        assert await said_to(a.address, b.network.initiator(peer.static, psk).first()) == b""


async def test_a_third_groups_card_under_a_stolen_secret_is_refused(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        c = await street.node("C", calls=False)
        peer = await b.peer(a)
        with pytest.raises((PeerFault, Unavailable)):
            await c.network.introductions.call(peer, [a.address])
        assert await a.hub.run(a.hub.devices.acts_of, c.group) == ()


def added_by(thief: DeviceKeys, one: Neighbour) -> bytes:
    """Return an act by which ``thief`` adds itself."""
    from identity import roster

    identity = one.hub.home.identity
    proof = roster.device_proof(thief, identity.group)
    return roster.add_device(thief.sign_seed, identity.group, thief.public, proof, (identity.group,))


async def test_what_a_roster_of_too_many_acts_says_stays_bounded(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        acts = list(b.hub.home.identity.acts)
        for _ in range(300):
            acts.append(added(b, DeviceKeys.from_draw(draw)))
        await a.hub.run(a.hub.devices.keep_acts, b.group, acts)
        assert len(await a.hub.run(a.hub.devices.acts_of, b.group)) == 256
        await a.network.refresh()
        assert len(a.network.known.of(b.group)) == 32
        await b.call("sync", wait=PATIENCE_S)
        assert len(a.links(b)) == 1
