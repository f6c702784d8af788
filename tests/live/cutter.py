"""A relay on a host that cuts each connection at a random byte, for as long as there are cuts left.

    python -m tests.live.cutter PORT TARGET_PORT SEED CUTS

Passes connections to PORT on to TARGET_PORT of the same host. After a random number of bytes, of both directions
together, both ends get a reset in the middle of whatever they say. Prints one JSON line for each cut.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import random
import socket
import struct
import sys

from tests.live.lan_peer import input_lines, say

_BYTES_MAX = 60_000
_PIECE_BYTES = 512
_RESET = struct.pack("ii", 1, 0)


class Cutter:
    """Carries bytes until the place of the next cut."""

    def __init__(self, target: int, seed: int, cuts: int) -> None:
        self._target, self._chance, self._left = target, random.Random(seed), cuts

    async def take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection until it is cut or ends."""
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            return
        room = [round(math.exp(self._chance.uniform(0, math.log(_BYTES_MAX))))] if self._left else [2**62]
        ways = ((reader, far_writer), (far_reader, writer))
        tasks = [asyncio.create_task(_carry(*way, room)) for way in ways]
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        if room[0] <= 0 and self._left:
            self._left -= 1
            say(event="cut", left=self._left)
        for end in (writer, far_writer):
            with contextlib.suppress(OSError):  # this end may be closed already
                end.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            end.transport.abort()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, room: list[int]) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(_PIECE_BYTES):
            passed = data[: room[0]]
            room[0] -= len(data)
            writer.write(passed)
            await writer.drain()
            if room[0] <= 0:
                return


async def main(port: int, target: int, seed: int, cuts: int) -> None:
    """Relay until the input ends."""
    cutter = Cutter(target, seed, cuts)
    server = await asyncio.start_server(cutter.take, "0.0.0.0", port)
    say(event="listening")
    async for _ in input_lines():
        pass
    server.close()


if __name__ == "__main__":
    asyncio.run(main(*(int(word) for word in sys.argv[1:5])))
