"""Sees every frame that crosses a switch, to show what is not on the wire."""

from __future__ import annotations

import select
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from zeroconf._dns import DNSAddress, DNSNsec, DNSPointer, DNSRecord, DNSService, DNSText
from zeroconf._protocol.incoming import DNSIncoming

from tests.live.netlab import Lab

_ETH_ALL = 0x0003
_ETH_IPV4 = 0x0800
_ETH_IPV6 = 0x86DD
_UDP = 17
_MDNS_PORT = 5353
_FRAME_BYTES_MAX = 65_535


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """One UDP packet of multicast DNS: where it came from and what it says."""

    source: str
    payload: bytes


class Watcher:
    """A socket that receives every frame of a switch; opened on it, read by the test."""

    def __init__(self, lab: Lab, switch: str) -> None:
        self._socket = lab.within(switch, _open)

    def frames(self) -> list[bytes]:
        """Return the frames that crossed since the last call."""
        taken = []
        while select.select([self._socket], [], [], 0)[0]:
            taken.append(self._socket.recv(_FRAME_BYTES_MAX))
        return taken

    def close(self) -> None:
        """Stop watching."""
        self._socket.close()


def mdns_packets(frames: list[bytes]) -> list[Packet]:
    """Return the multicast DNS packets among ``frames``, each once; fragments count as packets."""
    found: dict[tuple[str, bytes], Packet] = {}
    for frame in frames:
        if packet := _mdns(frame):
            found[packet.source, packet.payload] = packet
    return list(found.values())


class Subject(Enum):
    """What a fact is about."""

    NAME = "name"
    PORT = "port"
    ADDRESS = "address"
    KEY = "key"
    VALUE = "value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that a packet says, by which it could be recognised."""

    of: Subject
    value: str


def facts(packets: list[Packet]) -> set[Fact]:
    """Return all that ``packets`` say, values in pieces of eight bytes; fail for a record that is not understood."""
    said: set[Fact] = set()
    for packet in packets:
        message = DNSIncoming(packet.payload)
        assert message.valid
        said |= {Fact(of=Subject.NAME, value=question.name) for question in message.questions}
        for record in message.answers():
            said |= _facts(record)
    return said


def _facts(record: DNSRecord) -> set[Fact]:
    said = {Fact(of=Subject.NAME, value=record.name)}
    match record:
        case DNSPointer():
            said |= {Fact(of=Subject.NAME, value=record.alias)}
        case DNSService():
            assert (record.priority, record.weight) == (0, 0)
            said |= {
                Fact(of=Subject.NAME, value=record.server),
                Fact(of=Subject.PORT, value=str(record.port)),
            }
        case DNSAddress():
            said |= {Fact(of=Subject.ADDRESS, value=record.address.hex())}
        case DNSNsec():
            said |= {Fact(of=Subject.NAME, value=record.next_name)}
        case DNSText():
            said |= set(_text_facts(record.text))
        case _:
            raise AssertionError(f"unexpected record {record}")
    return said


def _text_facts(text: bytes) -> Iterator[Fact]:
    while text:
        entry, text = text[1 : 1 + text[0]], text[1 + text[0] :]
        key, _, value = entry.partition(b"=")
        yield Fact(of=Subject.KEY, value=key.decode())
        # Link-local and documentation prefixes say nothing about who speaks, so addresses count whole.
        step = 16 if key == b"6" else 8
        yield from (
            Fact(of=Subject.VALUE, value=value[at : at + step].hex()) for at in range(0, len(value), step)
        )


def _open() -> socket.socket:
    made = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_ALL))
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 * 1024 * 1024)
    made.bind(("br0", 0))
    return made


def _mdns(frame: bytes) -> Packet | None:
    kind = struct.unpack_from("!H", frame, 12)[0]
    if kind == _ETH_IPV4 and frame[14 + 9] == _UDP:
        start = 14 + (frame[14] & 0x0F) * 4
        source = socket.inet_ntop(socket.AF_INET, frame[26:30])
    elif kind == _ETH_IPV6 and frame[14 + 6] == _UDP:
        start = 14 + 40
        source = socket.inet_ntop(socket.AF_INET6, frame[22:38])
    else:
        return None
    ports = struct.unpack_from("!HH", frame, start)
    return Packet(source=source, payload=frame[start + 8 :]) if _MDNS_PORT in ports else None
