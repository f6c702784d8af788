"""One end of a byte stream, for bad lines: sends and checks a known sequence of bytes.

    python -m tests.live.stream_end SEND_BYTES RECEIVE_BYTES LIMIT_S [ADDRESS]

Dials ADDRESS, or listens on port 7200 without one; then sends and receives at the same time, each read and write
with LIMIT_S, and prints ``done`` or ``failed`` with the reason.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time

from identity.errors import Unavailable
from node.links.streams import Stream, dial, listen, parse_address
from tests.live.lan_peer import input_lines, say

_PORT = 7200
_PATIENCE_S = 30.0
_PIECE_BYTES = 32 * 1024


async def exchange(stream: Stream, sending: int, receiving: int, limit_s: float) -> None:
    """Send and receive; print how it went."""
    begun = time.monotonic()
    say(event="connected")
    send, receive = _send(stream, sending, limit_s), _receive(stream, receiving, limit_s)
    outcome: Unavailable | None = None
    try:
        await asyncio.gather(send, receive)
    except Unavailable as fault:
        outcome = fault
    seconds = time.monotonic() - begun
    if outcome is None:
        say(event="done", seconds=seconds)
    else:
        say(event="failed", why=outcome.message, seconds=seconds)


async def main(sending: int, receiving: int, limit_s: float, address: str = "") -> None:
    """Be one end until the input ends."""
    if address:
        stream = await dial(parse_address(address), _PATIENCE_S)
        await exchange(stream, sending, receiving, limit_s)
        async for _ in input_lines():
            pass
        stream.abort()
        return
    listener = await listen("", _PORT, lambda stream: exchange(stream, sending, receiving, limit_s))
    say(event="listening")
    async for _ in input_lines():
        pass
    await listener.close()


async def _send(stream: Stream, size: int, limit_s: float) -> None:
    for piece in _pieces(size):
        await stream.write(piece, limit_s)


async def _receive(stream: Stream, size: int, limit_s: float) -> None:
    for piece in _pieces(size):
        if await stream.read_exactly(len(piece), limit_s) != piece:
            raise ValueError("bytes were changed on the way")


def _pieces(size: int) -> list[bytes]:
    chance = random.Random(size)
    return [chance.randbytes(min(_PIECE_BYTES, size - at)) for at in range(0, size, _PIECE_BYTES)]


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), *sys.argv[4:]))
