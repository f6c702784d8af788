"""Where known devices are to be found: what the local network tells comes first, and is used at once."""

from __future__ import annotations

from pathlib import Path

from node.links.lan import LanState
from node.links.streams import Address
from tests.node.neighbours import neighbours, until


async def test_a_hint_from_the_local_network_is_dialled_at_once(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        await until(lambda: len(a.links(b)) == 1)
        await b.stop()
        await until(lambda: not a.network.links)
        # A dead address is all that a knows, and it has given up for long.
        known = a.network.known.devices[0]
        await a.hub.run(a.hub.peers.set_addresses, known, ["127.0.0.1:9"])
        await a.network.refresh()
        for _ in range(20):
            a.network.schedule.failed(known.device, a.network.now())
        await b.start(calls=False)
        a.network.nearby.found(known.device, [b.address])
        await until(lambda: len(a.links(b)) == 1)


async def test_the_newest_places_come_first_and_few_are_kept(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        known = a.network.known.devices[0]
        told = a.network.nearby.addresses(known)
        assert b.address in told
        for port in range(1, 20):
            a.network.nearby.found(known.device, [Address(host="192.0.2.1", port=port)])
        found = a.network.nearby.addresses(known)
        assert [one.port for one in found] == [*range(19, 11, -1), *(one.port for one in told)]
        a.network.nearby.found(bytes(32), [Address(host="192.0.2.2", port=1)])
        assert a.network.nearby.addresses(known) == found
        assert a.network.nearby.state is LanState.OFF
