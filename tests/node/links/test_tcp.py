from __future__ import annotations

import contextlib
import socket
import sys
import time
from collections.abc import Iterator

import pytest

from node.links import tcp

ROOM = 1 << 22


@contextlib.contextmanager
def connected() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Give both ends of a connection."""
    with socket.create_server(("127.0.0.1", 0)) as door, socket.create_connection(door.getsockname()) as near:
        far, _ = door.accept()
        with far:
            yield near, far


def until(true: object) -> None:
    deadline = time.monotonic() + 20
    assert callable(true)
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.01)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
def test_what_the_other_machine_has_no_room_for_is_unconfirmed_until_it_reads():
    with connected() as (near, far):
        tcp.tune(near)
        near.setblocking(False)
        near.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, ROOM)
        sent = near.send(bytes(ROOM))
        with contextlib.suppress(BlockingIOError):
            while sent < 16 * ROOM:
                sent += near.send(bytes(ROOM))
        assert tcp.unconfirmed_bytes(near) > 0
        # It does not read, but its machine goes on saying so.
        quiet = tcp.quiet_ms(near)
        assert quiet is not None and quiet <= tcp.RTO_MAX_MS
        far.setblocking(False)

        def is_read() -> bool:
            with contextlib.suppress(BlockingIOError):
                while far.recv(ROOM):
                    pass
            return tcp.unconfirmed_bytes(near) == 0

        until(is_read)


def test_nothing_is_told_of_no_connection():
    with connected() as (near, _):
        near.close()
        for raw in (None, near):
            assert tcp.unconfirmed_bytes(raw) == 0 and tcp.quiet_ms(raw) is None
            if raw is not None:
                tcp.tune(raw)


@pytest.mark.skipif(sys.platform != "linux", reason="an option of Linux")
def test_the_kernel_gives_up_no_sooner_than_a_session():
    with connected() as (near, _):
        tcp.tune(near)
        assert near.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 150_000
        assert near.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
