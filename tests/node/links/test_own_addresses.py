"""Which addresses a peer is told."""

from __future__ import annotations

import pytest

from node.links.lan import Interface
from node.links.own_addresses import ADDRESSES_MAX, is_everywhere, own_names, reachable_addresses
from node.links.streams import Address


def on(name: str, index: int, host: str, prefix: int = 24) -> Interface:
    return Interface(name=name, index=index, host=host, prefix=prefix)


LOOPBACK = [on("lo", 1, "127.0.0.1", 8), on("lo", 1, "::1", 128)]
HOME = [
    on("eth0", 2, "2a01:db9::7", 64),
    on("eth0", 2, "fe80::2", 64),
    on("eth0", 2, "192.168.1.7"),
    on("eth0", 2, "fd00::7", 64),
]
FOUR, SIX = Address(host="0.0.0.0", port=7465), Address(host="::", port=7465)


def test_wildcards_mean_every_address_but_loopback_and_link_local():
    assert reachable_addresses([SIX, FOUR], [*LOOPBACK, *HOME]) == [
        "[fd00::7]:7465",
        "[2a01:db9::7]:7465",
        "192.168.1.7:7465",
    ]


def test_each_wildcard_means_its_own_family():
    assert reachable_addresses([FOUR], [*LOOPBACK, *HOME]) == ["192.168.1.7:7465"]


def test_loopback_is_told_where_there_is_nothing_else():
    assert reachable_addresses([SIX, FOUR], LOOPBACK) == ["[::1]:7465", "127.0.0.1:7465"]
    only_here = Address(host="127.0.0.1", port=1)
    assert reachable_addresses([only_here], HOME) == ["127.0.0.1:1"]
    assert reachable_addresses([only_here, Address(host="10.0.0.1", port=2)], HOME) == ["10.0.0.1:2"]


@pytest.mark.parametrize("name", ["docker0", "virbr0", "veth1a", "br-0123456789ab", "awdl0"])
def test_bridges_inside_the_machine_are_left_out(name):
    assert reachable_addresses([FOUR], [on(name, 3, "172.17.0.1"), *HOME]) == ["192.168.1.7:7465"]


def test_tunnels_may_lead_to_a_peer():
    assert reachable_addresses([FOUR], [on("wg0", 3, "10.8.0.2"), *LOOPBACK]) == ["10.8.0.2:7465"]


def test_names_are_told_as_they_are_and_each_address_once():
    named = Address(host="node.example.org", port=1)
    assert reachable_addresses([named, named], HOME) == ["node.example.org:1"]


def test_a_machine_with_many_addresses_tells_only_some():
    many = [on("eth0", 2, f"10.0.0.{number}") for number in range(1, 30)]
    assert len(reachable_addresses([FOUR], many)) == ADDRESSES_MAX


@pytest.mark.parametrize(
    ("hostname", "names"),
    [
        ("raspberrypi", ["raspberrypi.local"]),
        ("Orchard-Box.lan", ["orchard-box.local"]),
        *(
            (hostname, [])
            for hostname in ("", "localhost", "a_b", "-a", "a-", "a" * 64, "caf\u00e9", "a b", "a:1")
        ),
    ],
)
def test_the_network_knows_a_machine_by_its_own_name(
    hostname: str, names: list[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("socket.gethostname", lambda: hostname)
    assert own_names() == names


def test_who_listens_at_all_addresses_is_told_from_who_chose_one():
    assert is_everywhere(FOUR) and is_everywhere(SIX)
    assert not is_everywhere(Address(host="127.0.0.1", port=1))
