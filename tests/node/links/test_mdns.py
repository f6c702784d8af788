"""Multicast DNS over the loopback interface of the tests' own network."""

from __future__ import annotations

import asyncio
import socket

import pytest

from identity.errors import Unavailable
from node.links.mdns import Heard, Mdns
from sync.lan_tags import LanNames

PATIENCE_S = 60.0
# Where its sockets can't be had, zeroconf leaves the first of them to the garbage collector, which closes it.
LEFT_OPEN = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
NAMES = LanNames(instance="0123456789abcdef0123", host="3210fedcba9876543210")


@pytest.mark.netns
async def test_what_is_announced_and_changed_is_heard_and_goes_with_a_goodbye():
    heard: asyncio.Queue[Heard] = asyncio.Queue()
    ears = await Mdns.open(["127.0.0.1"], heard.put_nowait)
    mouth = await Mdns.open(["127.0.0.1"], lambda _: None)
    for text in ({b"s": b"one", b"a": b"\x00=\xff"}, {b"s": b"two"}):
        await mouth.announce(NAMES, hosts=["10.1.2.3", "fe80::1%eth0"], port=7100, text=text)
        async with asyncio.timeout(PATIENCE_S):
            while (found := await heard.get()).text != text:
                pass
        assert found == Heard(instance=NAMES.instance, hosts=("10.1.2.3", "fe80::1"), port=7100, text=text)
    await mouth.close()
    await ears.close()


@LEFT_OPEN
@pytest.mark.netns
async def test_a_port_held_by_another_program_is_unavailable():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as held:
        held.bind(("", 5353))
        with pytest.raises(Unavailable, match="network-lan-unavailable"):
            await Mdns.open(["127.0.0.1"], lambda _: None)


@LEFT_OPEN
@pytest.mark.parametrize("interfaces", [[], ["192.0.2.77"], [9_999]])
async def test_no_interface_is_unavailable(interfaces):
    with pytest.raises(Unavailable, match="network-lan-unavailable"):
        await Mdns.open(interfaces, lambda _: None)
