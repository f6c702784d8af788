"""Sees every frame that crosses a switch, to show what is not on the wire."""

from __future__ import annotations

import select
import socket
import struct
from dataclasses import dataclass

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
