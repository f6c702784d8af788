"""What the kernel is told of a connection, and what it tells.

By its own rules the kernel waits twice as long before each time that it sends again: a line that comes back after a
minute is used again up to a minute later. Here it never waits longer than RTO_MAX_MS, where it can be told so.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import sys

if sys.platform == "linux":
    import fcntl

RTO_MAX_MS = 3_000
_GIVE_UP_MS = 150_000
# Of Linux, without names in Python: equal distances where few packets are under way; the longest distance (since 6.15).
_THIN_LINEAR_TIMEOUTS, _RTO_MAX_OPTION = 16, 44
_OUTQ = 0x5411
_INFO_BYTES, _LAST_ACK_AT = 104, 56  # of struct tcp_info


def tune(raw: socket.socket) -> None:
    """Let small messages leave at once, lost ones soon again; silence is judged by the session, not by the kernel."""
    with contextlib.suppress(OSError):  # the peer may be gone already, which the first read tells
        raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 0)
    if sys.platform == "linux":
        for option, value in (
            (socket.TCP_USER_TIMEOUT, _GIVE_UP_MS),
            (_THIN_LINEAR_TIMEOUTS, 1),
            (_RTO_MAX_OPTION, RTO_MAX_MS),
        ):
            with contextlib.suppress(OSError):  # an older kernel
                raw.setsockopt(socket.IPPROTO_TCP, option, value)


def unconfirmed_bytes(raw: socket.socket | None) -> int:
    """Return how many bytes the kernel holds that the other machine has not confirmed; 0 where it doesn't tell."""
    if sys.platform == "linux" and raw is not None and raw.fileno() >= 0:
        with contextlib.suppress(OSError):
            return int(struct.unpack("i", fcntl.ioctl(raw.fileno(), _OUTQ, bytes(4)))[0])
    return 0


def quiet_ms(raw: socket.socket | None) -> int | None:
    """Return for how long the other machine has confirmed nothing, None where the kernel doesn't tell.

    A machine whose program doesn't read at the moment confirms, again and again, that it has no room.
    """
    if sys.platform == "linux" and raw is not None and raw.fileno() >= 0:
        with contextlib.suppress(OSError, struct.error):
            told = raw.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _INFO_BYTES)
            return int(struct.unpack_from("I", told, _LAST_ACK_AT)[0])
    return None
