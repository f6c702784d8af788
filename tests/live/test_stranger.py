"""What a stranger on the same network learns, and what it can't bring about (T3).

What remains visible, and is said to users: that Hedgerow runs here (the service type, also in questions), the
port, the machine's own addresses (MAC and IP), and a size class of the number of pairs.
"""

from __future__ import annotations

import getpass
import random
import socket
from collections.abc import Iterable

import pytest
from zeroconf._dns import DNSPointer
from zeroconf._protocol.outgoing import DNSOutgoing

from sync.lan_tags import SERVICE
from tests.live.lan_world import PATIENCE_S, device_id, pair_secrets, start_peer
from tests.live.netlab import Child, Lab
from tests.live.watch import Fact, Packet, Subject, Watcher, facts, mdns_packets

pytestmark = pytest.mark.netns

_PORT = 47_391
_RESPONSE, _PTR, _IN = 0x8400, 12, 1
# The keys of the TXT entries, which all installations share.
_SHAPE = frozenset(Fact(of=Subject.KEY, value=key) for key in "s46ab")


def said_by(packets: list[Packet], *addresses: str) -> list[Packet]:
    """Return the packets that came from one of ``addresses``."""
    return [packet for packet in packets if packet.source in addresses]


def day(lan: Lab, watcher: Watcher, mac: str, address: str, port: int) -> list[Packet]:
    """Let a appear anew with this hardware address, address and port; return what it said meanwhile."""
    lan.shell("a", f"ip addr flush dev eth0; ip link set eth0 down; ip link set eth0 address {mac}")
    lan.dress("a", address)
    watcher.frames()
    a = start_peer(lan, "a", ["b"], port=port)
    b = start_peer(lan, "b", ["a"])
    a.expect("reached", PATIENCE_S, peer="b")
    b.expect("reached", PATIENCE_S, peer="a")
    for child in (a, b):
        child.end()
    return said_by(mdns_packets(watcher.frames()), address.partition("/")[0])


def test_the_wire_carries_no_name_and_no_key(lan: Lab, watcher: Watcher) -> None:
    a = start_peer(lan, "a", ["b"])
    start_peer(lan, "b", ["a"])
    a.expect("reached", PATIENCE_S, peer="b")
    packets = mdns_packets(watcher.frames())
    secrets = [pair_secrets("a", "b"), pair_secrets("b", "a")]
    forbidden = [
        socket.gethostname().encode(),
        getpass.getuser().encode(),
        *(name for name in (b"hedgerow", b"Hedgerow")),
        *(device_id(name)[:8] for name in "ab"),
        *(part[:8] for one in secrets for part in (one.sending, one.expecting)),
    ]
    said = b"".join(packet.payload for packet in packets)
    assert b"\x04_hgr\x04_tcp\x05local" in said
    assert [word for word in forbidden if word in said] == []


def test_two_days_of_a_device_have_only_the_service_in_common(lan: Lab, watcher: Watcher) -> None:
    monday = facts(day(lan, watcher, "ca:5b:91:3e:77:a1", "10.77.0.51/24", _PORT))
    tuesday = facts(day(lan, watcher, "da:e7:28:f0:88:6b", "10.77.0.62/24", _PORT + 7_777))
    assert {fact.of for fact in monday} == set(Subject)
    assert monday & tuesday == {Fact(of=Subject.NAME, value=SERVICE), *_SHAPE}


def test_a_port_that_stays_links_two_days_of_a_device(lan: Lab, watcher: Watcher) -> None:
    monday = facts(day(lan, watcher, "ca:5b:91:3e:77:a1", "10.77.0.51/24", _PORT))
    tuesday = facts(day(lan, watcher, "da:e7:28:f0:88:6b", "10.77.0.62/24", _PORT))
    port = Fact(of=Subject.PORT, value=str(_PORT))
    assert monday & tuesday == {Fact(of=Subject.NAME, value=SERVICE), port, *_SHAPE}


def test_few_and_many_pairs_look_alike(lan: Lab) -> None:
    stranger = meet_stranger(lan)
    start_peer(lan, "a", ["b"])
    start_peer(lan, "d", [f"x{number}" for number in range(31)])
    heard = [stranger.expect("heard", PATIENCE_S) for _ in range(2)]
    sizes = [{key: len(value) for key, value in one["text"].items()} for one in heard]
    assert sizes[0] == sizes[1]
    assert len({one["instance"] for one in heard}) == 2


def test_a_repeated_announcement_gets_no_call(lan: Lab) -> None:
    stranger = meet_stranger(lan)
    a = start_peer(lan, "a", ["b"])
    heard = stranger.expect("heard", PATIENCE_S)
    text, own = heard["text"], {b"4".hex(): socket.inet_aton("10.77.0.3").hex()}
    only_v4 = {key: value for key, value in text.items() if key != b"6".hex()}
    b = start_peer(lan, "b", ["a", "d"])
    b.expect("reached", PATIENCE_S, peer="a")
    a.kill()
    for repeated, hosts in (
        (text, ["10.77.0.3", "fd77::3"]),
        (text | own, ["10.77.0.3"]),
        (only_v4 | own, ["10.77.0.3"]),
        (text, ["10.77.0.3", "10.77.0.1"]),
    ):
        stranger.tell(text=repeated, hosts=hosts, port=heard["port"])
        stranger.expect("repeated", PATIENCE_S)
    # What b hears after the repeated ones it also acts on: a silent b would prove nothing.
    start_peer(lan, "d", ["b"])
    b.expect("reached", PATIENCE_S, peer="d")
    assert [event for event in stranger.seen if event["event"] == "called"] == []


def test_a_flood_of_empty_names_and_noise_keeps_nobody_from_being_found(
    lan: Lab, chance: random.Random
) -> None:
    b = start_peer(lan, "b", ["a"])
    b.expect("state", PATIENCE_S, state="announcing")
    with lan.within("c", lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as mouth:
        mouth.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("10.77.0.3"))
        mouth.bind(("10.77.0.3", 5353))
        for number in range(200):
            flood = empty_names(f"f{number}x{one}" for one in range(20))
            noise = bytes([0, 0, 0x84, 0, 0, 0, 0, 9, 0, 0, 0, 0]) + chance.randbytes(chance.randrange(900))
            for payload in (flood, noise, flood[: chance.randrange(12, len(flood))]):
                mouth.sendto(payload, ("224.0.0.251", 5353))
    a = start_peer(lan, "a", ["b"])
    started = a.seen[0]["at"]
    assert b.expect("reached", PATIENCE_S, peer="a")["at"] - started < 5


def empty_names(names: Iterable[str]) -> bytes:
    """Return a packet that says that services of these names exist, and nothing about them."""
    out = DNSOutgoing(_RESPONSE)
    for name in names:
        out.add_answer_at_time(DNSPointer(SERVICE, _PTR, _IN, 4_500, f"{name}.{SERVICE}"), 0)
    return out.packets()[0]


def test_the_stranger_would_notice_a_call(lan: Lab) -> None:
    stranger = meet_stranger(lan)
    lan.shell("b", "bash -c 'exec 3<>/dev/tcp/10.77.0.3/7100'")
    assert stranger.expect("called", PATIENCE_S)["by"] == "10.77.0.2"


def test_a_quiet_and_a_switched_off_device_send_no_multicast(lan: Lab, watcher: Watcher) -> None:
    quiet = start_peer(lan, "a", ["b"], mode="quiet", poll_s=0.1)
    off = start_peer(lan, "c", ["b"], mode="off", poll_s=0.1)
    b = start_peer(lan, "b", ["a", "c"])
    b.expect("state", PATIENCE_S, state="announcing")
    for host, child, address in (("a", quiet, "10.77.0.71"), ("c", off, "10.77.0.73")):
        lan.shell(host, f"ip addr add {address}/24 dev eth0")
        child.expect("changed", PATIENCE_S)
    packets = mdns_packets(watcher.frames())
    assert said_by(packets, "10.77.0.2")
    assert said_by(packets, "10.77.0.1", "10.77.0.3", "10.77.0.71", "10.77.0.73", "fd77::1", "fd77::3") == []


def test_going_quiet_says_goodbye(lan: Lab, watcher: Watcher) -> None:
    a = start_peer(lan, "a", ["b"])
    a.expect("state", PATIENCE_S, state="announcing")
    watcher.frames()
    a.tell(mode="quiet")
    a.expect("state", PATIENCE_S, state="quiet")
    said = said_by(mdns_packets(watcher.frames()), "10.77.0.1")
    assert any(SERVICE.split(".")[0].encode() in packet.payload for packet in said)


def meet_stranger(lan: Lab) -> Child:
    """Start the stranger on host c."""
    stranger = lan.start("c", "tests.live.stranger", "10.77.0.3", "7100")
    stranger.expect("ready", PATIENCE_S)
    return stranger
