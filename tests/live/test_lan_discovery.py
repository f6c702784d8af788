"""Paired devices find one another on a local network, wherever they move (T1, T2, T4)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.live.lan_world import PATIENCE_S, peers_of, start_peer
from tests.live.netlab import Lab

pytestmark = pytest.mark.netns


def test_a_pair_finds_each_other_within_three_seconds(
    lan: Lab, record_testsuite_property: Callable[[str, object], None]
) -> None:
    a = start_peer(lan, "a", ["b"])
    start_peer(lan, "c", ["d"])
    b = start_peer(lan, "b", ["a"])
    started = b.seen[0]["at"]
    times = {
        "b finds a": b.expect("found", PATIENCE_S, peer="a")["at"] - started,
        "b reaches a": b.expect("reached", PATIENCE_S, peer="a")["at"] - started,
        "a finds b": a.expect("found", PATIENCE_S, peer="b")["at"] - started,
        "a reaches b": a.expect("reached", PATIENCE_S, peer="b")["at"] - started,
    }
    record_testsuite_property("seconds", times)
    assert max(times.values()) < 3, times


def test_a_pair_finds_each_other_with_link_local_addresses_alone(lab: Lab) -> None:
    lab.switch("sw")
    for name in "ab":
        lab.host(name)
        lab.plug(name, "sw")
    a = start_peer(lab, "a", ["b"])
    start_peer(lab, "b", ["a"])
    found = a.expect("found", PATIENCE_S, peer="b")
    assert all(address.startswith("[fe80::") and "%" in address for address in found["addresses"])
    a.expect("reached", PATIENCE_S, peer="b")


def test_a_moved_device_is_found_at_its_new_address(
    lan: Lab, record_testsuite_property: Callable[[str, object], None]
) -> None:
    a = start_peer(lan, "a", ["b"])
    b = start_peer(lan, "b", ["a"])
    b.expect("reached", PATIENCE_S, peer="a")
    lan.shell("a", "ip addr flush dev eth0 scope global && ip addr add 10.77.0.91/24 dev eth0")
    moved = a.expect("changed", PATIENCE_S)["at"]
    found = b.expect("found", PATIENCE_S, peer="a")
    assert "10.77.0.91:7100" in found["addresses"]
    assert not [one for one in found["addresses"] if one.startswith(("10.77.0.1:", "[fd77::1]"))]
    record_testsuite_property("seconds after the change was seen", found["at"] - moved)
    assert found["at"] - moved < 3


def test_a_device_with_a_new_interface_is_found_there(lan: Lab) -> None:
    lan.host("e")
    e = start_peer(lan, "e", ["b"])
    b = start_peer(lan, "b", ["e"])
    e.expect("state", PATIENCE_S, state="unavailable")
    lan.plug("e", "sw", "10.77.0.5/24")
    b.expect("found", PATIENCE_S, peer="e")
    b.expect("reached", PATIENCE_S, peer="e")


def test_a_link_that_comes_back_finds_the_others_again(lan: Lab) -> None:
    a = start_peer(lan, "a", ["b"])
    start_peer(lan, "b", ["a"])
    a.expect("reached", PATIENCE_S, peer="b")
    lan.shell("a", "ip link set eth0 down")
    a.expect("changed", PATIENCE_S)
    lan.dress("a", "fd77::1/64")
    a.expect("reached", PATIENCE_S, peer="b")


def test_a_new_pair_is_announced_without_a_restart(lan: Lab) -> None:
    a = start_peer(lan, "a", [])
    b = start_peer(lan, "b", ["a"])
    a.expect("state", PATIENCE_S, state="announcing")
    a.tell(peers=peers_of("a", ["b"]))
    b.expect("reached", PATIENCE_S, peer="a")


def test_a_device_that_lost_power_is_found_again(lan: Lab) -> None:
    b = start_peer(lan, "b", ["a"])
    for _ in range(2):
        a = start_peer(lan, "a", ["b"])
        b.expect("reached", PATIENCE_S, peer="a")
        a.kill()


def test_names_change_after_their_time(lan: Lab) -> None:
    stranger = lan.start("c", "tests.live.stranger", "10.77.0.3", "7100")
    stranger.expect("ready", PATIENCE_S)
    b = start_peer(lan, "b", ["a"])
    start_peer(lan, "a", ["b"], renew_s=0.7, poll_s=0.1)
    for _ in range(2):
        b.expect("reached", PATIENCE_S, peer="a")
    heard = [event for event in stranger.seen if event["event"] == "heard" and "10.77.0.1" in event["hosts"]]
    assert len({event["instance"] for event in heard}) >= 2
    assert len({event["text"][b"s".hex()] for event in heard}) >= 2


def test_discovery_waits_for_a_port_that_another_program_holds(lan: Lab) -> None:
    holder = lan.start("a", "tests.live.port_holder", "5353")
    holder.expect("holding", PATIENCE_S)
    a = start_peer(lan, "a", ["b"], retry_s=0.5, poll_s=0.2)
    b = start_peer(lan, "b", ["a"])
    a.expect("state", PATIENCE_S, state="unavailable")
    holder.end()
    a.expect("state", PATIENCE_S, state="announcing")
    b.expect("reached", PATIENCE_S, peer="a")


def test_more_peers_than_tags_are_reached_in_turns(lan: Lab) -> None:
    crowd = [f"x{number}" for number in range(300)]
    start_peer(lan, "a", [*crowd, "b"], turn_s=0.5, poll_s=0.2)
    b = start_peer(lan, "b", ["a"])
    b.expect("reached", PATIENCE_S, peer="a")
