"""Whole nodes on one local network: paired ones meet by themselves, and nobody else learns or brings about anything."""

from __future__ import annotations

import contextlib
import json
import shlex
import socket
import struct
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from identity.invitation import Invitation, read_code
from sync.lan_tags import SERVICE
from tests.live.lan_world import PATIENCE_S
from tests.live.netlab import PROJECT, Child, Lab
from tests.live.watch import Fact, Subject, Watcher, facts, mdns_packets
from tests.node.neighbours import neighbours, pair

pytestmark = pytest.mark.netns

NAMES = {"a": "Aurora Borealis", "b": "Brambleberry"}
SECRET = "Vigil at the old bridge"
_ETH_IPV4, _ETH_IPV6, _TCP = 0x0800, 0x86DD, 6
_WINDOW = 8
_SHAPE = frozenset(Fact(of=Subject.KEY, value=key) for key in "s46ab")


@dataclass(slots=True)
class LanNode:
    """A node of the lab: its home, the host it is on, and the process while it runs."""

    lab: Lab
    host: str
    home: Path
    child: Child | None = None

    def start(self) -> dict[str, Any]:
        """Run the node as people do; return its ready event."""
        where = ["--sync", "[::]:0", "--ui", "127.0.0.1:0", "--lan", "announce"]
        self.child = self.lab.start(self.host, "hedgerow", "--home", str(self.home), "--json", "run", *where)
        return self.child.expect("ready", PATIENCE_S)

    def stop(self) -> None:
        """Stop it by signal."""
        if self.child is not None:
            self.child.terminate()
            self.child.end()
            self.child = None

    def linked(self) -> None:
        """Wait until it has a link."""
        assert self.child is not None
        self.child.expect("peer", PATIENCE_S, linked=True)

    def do(self, *words: str) -> Any:
        """Do a command on the same host."""
        line = shlex.join([sys.executable, "-m", "hedgerow", "--home", str(self.home), "--json", *words])
        return json.loads(self.lab.shell(self.host, f"cd {shlex.quote(str(PROJECT))} && {line}"))


@pytest.fixture
async def homes(tmp_path: Path) -> dict[str, Path]:
    """Return two homes that are paired; what they know of each other's address is of no use in the lab."""
    async with neighbours(tmp_path) as street:
        a, b = await street.node(NAMES["a"], calls=False), await street.node(NAMES["b"], calls=False)
        await pair(a, b)
    return {"a": a.path, "b": b.path}


@pytest.fixture
def nodes(lan: Lab, homes: dict[str, Path]) -> Iterator[tuple[LanNode, LanNode]]:
    """Return the two as nodes on the hosts a and b, not running."""
    made = LanNode(lan, "a", homes["a"]), LanNode(lan, "b", homes["b"])
    yield made
    for node in made:
        node.stop()


def test_paired_nodes_find_each_other_within_three_seconds(
    nodes: tuple[LanNode, LanNode], record_testsuite_property: Callable[[str, object], None]
) -> None:
    a, b = nodes
    a.start()
    b.start()
    began = time.monotonic()
    a.linked()
    b.linked()
    took = time.monotonic() - began
    record_testsuite_property("seconds from ready to linked", round(took, 2))
    assert took < 3


def test_who_listens_on_the_wire_learns_no_name_and_no_key(
    nodes: tuple[LanNode, LanNode], watcher: Watcher
) -> None:
    a, b = nodes
    a.start()
    b.start()
    b.linked()
    a.do("space", "create", "Winter")
    a.do("space", "share", "Winter", NAMES["b"], "--role", "contributor")
    record = a.do("add", "event", "--space", "Winter", f"title={SECRET}", "start=2026-12-01")["id"]
    [told] = b.do("sync", "--wait", str(PATIENCE_S))
    assert told["in_sync"] and [one["id"] for one in b.do("list", "event")] == [record]
    statuses = [a.do("status"), b.do("status")]
    frames = watcher.frames()
    assert sum(map(len, tcp_payloads(frames))) > 1_000
    said = b"".join(frames)
    ids = [bytes.fromhex(one[key]) for one in statuses for key in ("group", "device")]
    forbidden = [
        *(name.encode() for name in (*NAMES.values(), SECRET, "Winter", "hedgerow", "Hedgerow", "event")),
        *(one[:8] for one in (*ids, bytes.fromhex(record))),
        *(one.hex()[:12].encode() for one in ids),
        # Two or three letters are found by chance among this many sealed bytes.
        *([socket.gethostname().encode()] if len(socket.gethostname()) > 3 else ()),
    ]
    assert [word for word in forbidden if word in said] == []


def test_two_days_of_a_pair_have_nothing_in_common_on_the_wire(
    lan: Lab, nodes: tuple[LanNode, LanNode], watcher: Watcher
) -> None:
    monday = day(lan, nodes, watcher, "51", "52")
    tuesday = day(lan, nodes, watcher, "61", "62")
    said = [
        {fact for fact in facts(mdns_packets(frames)) if fact.of is not Subject.ADDRESS}
        for frames in (monday, tuesday)
    ]
    assert said[0] & said[1] <= {Fact(of=Subject.NAME, value=SERVICE), *_SHAPE}
    streams = [windows(tcp_payloads(frames)) for frames in (monday, tuesday)]
    assert min(len(one) for one in streams) > 500
    assert streams[0] & streams[1] == set()


def test_a_replayed_announcement_gets_no_call(lan: Lab, nodes: tuple[LanNode, LanNode]) -> None:
    a, b = nodes
    stranger = lan.start("c", "tests.live.stranger", "10.77.0.3", "7100")
    stranger.expect("ready", PATIENCE_S)
    a.start()
    heard = stranger.expect("heard", PATIENCE_S)
    while "10.77.0.1" not in heard["hosts"]:
        heard = stranger.expect("heard", PATIENCE_S)
    stranger.tell(text=heard["text"], hosts=["10.77.0.3"], port=7100)
    stranger.tell(text=heard["text"], hosts=heard["hosts"], port=7100)
    for _ in range(2):
        stranger.expect("repeated", PATIENCE_S)
    b.start()
    b.linked()
    a.linked()
    assert [event for event in stranger.seen if event["event"] == "called"] == []


@pytest.mark.parametrize(
    "words", [b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" * 8, bytes(96), bytes(range(256)) * 8]
)
def test_a_stranger_at_the_door_gets_no_byte(lan: Lab, nodes: tuple[LanNode, LanNode], words: bytes) -> None:
    a, _ = nodes
    port = int(a.start()["sync"][0].rpartition(":")[2])
    for family, host in ((socket.AF_INET, "10.77.0.1"), (socket.AF_INET6, "fd77::1")):
        with lan.within("c", lambda family=family: socket.socket(family)) as door:  # type: ignore[misc]
            door.settimeout(PATIENCE_S)
            door.connect((host, port))
            heard = b""
            with contextlib.suppress(ConnectionError):
                door.sendall(words)
                while more := door.recv(4_096):
                    heard += more
        assert heard == b""


def test_a_code_without_addresses_finds_its_inviter(lan: Lab, nodes: tuple[LanNode, LanNode]) -> None:
    a, _ = nodes
    lan.shell(
        "d",
        f"cd {PROJECT} && {sys.executable} -m hedgerow --home {a.home.parent / 'd'} init --name Dune --no-passphrase",
    )
    d = LanNode(lan, "d", a.home.parent / "d")
    try:
        a.start()
        d.start()
        code = read_code(a.do("invite")["code"], now_ms=0)
        assert any(address.startswith("10.77.0.1:") for address in code.addresses)
        bare = Invitation(agree=code.agree, group=code.group, secret=code.secret, expires_ms=code.expires_ms)
        assert d.do("pair", bare.code)["waiting"] is True
        d.linked()
        [peer] = d.do("peer", "list")
        at_a = {one["name"]: one for one in a.do("peer", "list")}
        assert peer["name"] == NAMES["a"] and peer["check"] == at_a["Dune"]["check"]
    finally:
        d.stop()


def day(lan: Lab, nodes: tuple[LanNode, LanNode], watcher: Watcher, one: str, other: str) -> list[bytes]:
    """Let both appear with new hardware and network addresses; return the frames of their meeting."""
    for host, number in (("a", one), ("b", other)):
        mac = f"ca:5b:91:3e:77:{number}"
        lan.shell(host, f"ip addr flush dev eth0; ip link set eth0 down; ip link set eth0 address {mac}")
        lan.dress(host, f"10.77.0.{number}/24")
    watcher.frames()
    a, b = nodes
    a.start()
    b.start()
    a.linked()
    b.linked()
    [told] = b.do("sync", "--wait", str(PATIENCE_S))
    assert told["in_sync"]
    for node in nodes:
        node.stop()
    return watcher.frames()


def tcp_payloads(frames: list[bytes]) -> list[bytes]:
    """Return what the TCP segments among ``frames`` carry."""
    found = []
    for frame in frames:
        kind = struct.unpack_from("!H", frame, 12)[0]
        if kind == _ETH_IPV4 and frame[14 + 9] == _TCP:
            start, end = 14 + (frame[14] & 0x0F) * 4, 14 + struct.unpack_from("!H", frame, 16)[0]
        elif kind == _ETH_IPV6 and frame[14 + 6] == _TCP:
            start, end = 54, 54 + struct.unpack_from("!H", frame, 18)[0]
        else:
            continue
        found.append(frame[start + (frame[start + 12] >> 4) * 4 : end])
    return [payload for payload in found if payload]


def windows(payloads: list[bytes]) -> set[bytes]:
    """Return all pieces of eight bytes."""
    return {one[at : at + _WINDOW] for one in payloads for at in range(len(one) - _WINDOW + 1)}
