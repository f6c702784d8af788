"""What discovery does without a network to discover in; with one: ``tests/live/test_lan_discovery.py``."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from node.links.lan import (
    LAN_SENTENCES,
    Interface,
    LanDiscovery,
    LanMode,
    LanOptions,
    LanPlace,
    LanState,
    lan_place,
)
from sync.limits import LAN_ADDRESSES_MAX

PROJECT = Path(__file__).resolve().parents[3]
PATIENCE_S = 60.0


def on(name: str, index: int, host: str, prefix: int = 24) -> Interface:
    return Interface(name=name, index=index, host=host, prefix=prefix)


LOOPBACK = [on("lo", 1, "127.0.0.1", 8), on("lo", 1, "::1", 128)]
HOME = [on("eth0", 2, "192.168.1.7"), on("eth0", 2, "fe80::2", 64), on("eth0", 2, "2a01:db9::7", 64)]


def options(mode: LanMode, **more: object) -> LanOptions:
    return LanOptions(
        mode=mode,
        port=7100,
        peers=lambda: {},
        found=lambda peer, addresses: None,
        poll_s=0.01,
        **more,  # type: ignore[arg-type]
    )


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_S):
        while not true():
            await asyncio.sleep(0.01)


def test_every_state_has_words():
    assert set(LAN_SENTENCES) == set(LanState)


def test_local_addresses_are_announced_and_global_ones_left_out():
    place = lan_place([*LOOPBACK, *HOME], [""])
    assert place == LanPlace(hosts=("192.168.1.7", "fe80::2"), interfaces=("192.168.1.7", 2))


@pytest.mark.parametrize("name", ["eth0", "wlan0", "en0", "enp3s0", "br0", "br-lan", "wlp2s0"])
def test_usual_interfaces_take_part(name):
    assert lan_place([on(name, 2, "192.168.1.7")], [""]).hosts == ("192.168.1.7",)


def test_global_addresses_serve_where_there_are_no_others():
    assert lan_place([on("eth0", 2, "2a01:db9::7", 64)], [""]).hosts == ("2a01:db9::7",)


@pytest.mark.parametrize(
    "name", ["tun0", "wg0", "utun3", "docker0", "tailscale0", "virbr0", "br-0123456789ab", "awdl0"]
)
def test_tunnels_and_virtual_bridges_stay_out(name):
    place = lan_place([*HOME, on(name, 3, "10.8.0.2"), on(name, 3, "fe80::3", 64)], [""])
    assert place == lan_place(HOME, [""])


@pytest.mark.parametrize(
    ("listening", "hosts"),
    [
        (["0.0.0.0"], ("192.168.1.7",)),
        (["::"], ("192.168.1.7", "fe80::2")),
        (["127.0.0.1"], ()),
        (["192.168.1.7"], ("192.168.1.7",)),
        (["fe80::2%eth0"], ("fe80::2",)),
        (["127.0.0.1", "192.168.1.7"], ("192.168.1.7",)),
        ([], ()),
    ],
)
def test_only_what_is_listened_on_is_announced(listening, hosts):
    assert lan_place([*LOOPBACK, *HOME], listening).hosts == hosts


def test_many_addresses_are_cut_to_the_most_useful():
    many = [on("eth0", 2, f"fd00::{number:x}", 64) for number in range(1, 20)]
    place = lan_place([*many, *HOME], [""])
    assert place.hosts[:2] == ("192.168.1.7", "fe80::2")
    assert len(place.hosts) == LAN_ADDRESSES_MAX


@pytest.mark.parametrize(("mode", "state"), [(LanMode.OFF, LanState.OFF), (LanMode.QUIET, LanState.QUIET)])
def test_off_and_quiet_never_load_the_multicast_code(mode, state):
    program = f"""
import asyncio, sys
from tests.node.links.test_lan import LanDiscovery, LanMode, LanState, options, until
async def main():
    discovery = LanDiscovery(options(LanMode("{mode.value}")))
    discovery.start()
    await until(lambda: discovery._place is not None and discovery.state is LanState("{state.value}"))
    await discovery.close()
asyncio.run(main())
assert "zeroconf" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], cwd=PROJECT, check=True)


async def test_announcing_where_only_loopback_is_open_is_unavailable_and_ends_cleanly(caplog):
    discovery = LanDiscovery(options(LanMode.ANNOUNCE, listening=("127.0.0.1",), retry_s=0.01))
    discovery.start()
    await until(lambda: discovery.state is LanState.UNAVAILABLE)
    await asyncio.sleep(0.1)
    assert len(caplog.records) == 1, "said once, not at every try"
    discovery.set_mode(LanMode.QUIET)
    await until(lambda: discovery.state is LanState.QUIET)
    await discovery.close()
    assert discovery.state is LanState.OFF


async def test_closing_without_a_start_is_harmless():
    await LanDiscovery(options(LanMode.ANNOUNCE)).close()
