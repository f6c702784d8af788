"""Whom a node hears and calls, and by which secrets they find each other."""

from __future__ import annotations

from pathlib import Path

from node.links.peers import OpenInvitation, Peer
from tests.node.devices.test_joining import in_sync, second
from tests.node.neighbours import PATIENCE_S, neighbours, until
from tests.node.own_devices import further_device


async def test_heard_are_known_devices_unknown_ones_of_known_groups_and_codes(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        await a.call("invite")
        heard = [who for _, who in a.network.known.heard()]
        # The code of the pairing itself, and the new one.
        assert [type(who) for who in heard] == [Peer, bytes, bytes, OpenInvitation, OpenInvitation]
        assert heard[1:3] == [b.group, a.group]
        candidates = [candidate for candidate, _ in a.network.known.heard()]
        assert candidates[0].expected_static == b.hub.home.replica.me.keys.public.agree
        assert len({candidate.psk for candidate in candidates}) == len(candidates)


async def test_a_newcomer_and_who_knows_its_group_find_each_other_on_the_lan(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        new = await further_device(street, b, "B2")
        looked_for, offered = new.network.known.lan_peers(()), a.network.known.lan_peers(())
        device = a.network.known.own_device
        assert device in new.network.known.strangers
        assert looked_for[device].expecting == offered[b.group].sending
        assert looked_for[device].sending == offered[b.group].expecting
        new.network.nearby.found(device, [a.address])
        await new.call("sync", peer=a.group.hex(), wait=PATIENCE_S)
        # From now on by the two devices' own.
        looked_for, offered = new.network.known.lan_peers(()), a.network.known.lan_peers(())
        assert looked_for[device].expecting == offered[new.network.known.own_device].sending


async def test_devices_of_one_group_find_each_other_on_the_lan_and_a_lost_one_finds_nobody(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        b = await street.node("B")
        new = await second(street, b, "B2", label="Laptop")
        assert await in_sync(new)
        ours, theirs = b.network.known, new.network.known
        at_b, at_new = ours.lan_peers(()), theirs.lan_peers(())
        assert at_b[theirs.own_device].sending == at_new[ours.own_device].expecting
        assert at_b[theirs.own_device].expecting == at_new[ours.own_device].sending
        await b.call("device lost", device="Laptop")
        await until(lambda: theirs.own_device not in b.network.known.lan_peers(()))
