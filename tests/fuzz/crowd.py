"""A crowd of silent and slow connections at a node's door, while somebody uses its page and two peers sync.

    python -m tests.fuzz.crowd CONNECTIONS [SECONDS]

Another process keeps opening connections to the port for peers until there were so many: some say nothing, some a byte
now and then, some noise. Meanwhile the page is asked again and again and a peer syncs. Prints how long the page took at
worst, how many streams the node held at most and how much memory that took; ends with status 1 where the page took more
than a second, the peer was kept out, or more streams were held than the limits say.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from node.links.streams import StreamLimits
from tests.fuzz.lines import resident_bytes, unforeseen
from tests.node.neighbours import Neighbour, neighbours, pair
from tests.node.page_world import keeper_of, node_at

ANSWER_S_MAX = 1.0
_OPEN_AT_ONCE = 256
_REST_S = 0.02


@dataclass(slots=True, kw_only=True)
class Seen:
    """What a crowd came to: how long each answer of the page took, the most streams at a time, the memory."""

    answers_s: list[float] = field(default_factory=list)
    streams_max: int = 0
    syncs: int = 0
    grown_bytes: int = 0

    @property
    def worst_s(self) -> float:
        """The longest that the page took."""
        return max(self.answers_s)


def storm(host: str, port: int, count: int, seconds: float) -> int:
    """Open ``count`` connections, as many at a time as may be, and hold them; return how many were taken."""
    chance, until, taken = random.Random(count), time.monotonic() + seconds, 0
    held: list[socket.socket] = []
    while taken < count or time.monotonic() < until:
        if taken < count:
            fresh = [_begun(host, port) for _ in range(min(_OPEN_AT_ONCE, count - taken))]
            taken += len(fresh)
            held += fresh
            for one in fresh:
                _say(one, chance)
        for one in chance.sample(held, min(50, len(held))):
            _say(one, chance)
        time.sleep(_REST_S)
    for one in held:
        one.close()
    return taken


def _begun(host: str, port: int) -> socket.socket:
    made = socket.socket()
    made.setblocking(False)
    made.connect_ex((host, port))
    return made


def _say(one: socket.socket, chance: random.Random) -> None:
    with contextlib.suppress(OSError):
        one.send(chance.choice((b"x", b"x", chance.randbytes(96), b"GET / HTTP/1.1\r\n")))


async def crowd(count: int, seconds: float) -> Seen:
    """Let a crowd come to a running node; return what came of it."""
    seen = Seen()
    with tempfile.TemporaryDirectory() as name, unforeseen() as errors:
        async with node_at(Path(name) / "A") as front, neighbours(Path(name)) as street:
            assert front.opened is not None
            a = Neighbour(front.desk.hub.home.path, "A")
            a._desk = front.desk
            b = await street.node("B", calls=False)
            await pair(a, b)
            async with keeper_of(front) as page:
                address = a.address
                before = resident_bytes()
                child = await asyncio.create_subprocess_exec(
                    sys.executable,
                    "-m",
                    "tests.fuzz.crowd",
                    "--storm",
                    *map(str, (address.host, address.port, count, seconds)),
                )
                while child.returncode is None:
                    begun = time.monotonic()
                    status, _ = await page.get("/api/door")
                    assert status == 200
                    seen.answers_s.append(time.monotonic() - begun)
                    seen.streams_max = max(seen.streams_max, a.network.listeners[0].streams)
                    if len(seen.answers_s) % 20 == 0:
                        [result] = await b.call("sync", wait=30.0)
                        assert result["in_sync"], "a peer was kept out"
                        seen.syncs += 1
                    await asyncio.sleep(_REST_S)
                seen.grown_bytes = resident_bytes() - before
                a._desk = None
        assert not errors, errors[0]
    return seen


def main() -> int:
    """Run from the command line."""
    if sys.argv[1] == "--storm":
        host, port, count, seconds = sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5])
        storm(host, port, count, seconds)
        return 0
    count = int(sys.argv[1])
    seen = asyncio.run(crowd(count, float(sys.argv[2]) if len(sys.argv) > 2 else 20.0))
    told = sorted(seen.answers_s)
    print(
        f"{count} connections: the page was asked {len(told)} times, took {told[len(told) // 2] * 1e3:.0f} ms in the"
        f" middle, {seen.worst_s * 1e3:.0f} ms at worst; {seen.syncs} syncs of a peer; at most {seen.streams_max}"
        f" streams at a time; {seen.grown_bytes / 1e6:.1f} MB more"
    )
    return 0 if seen.worst_s <= ANSWER_S_MAX and seen.streams_max <= StreamLimits().streams_max else 1


if __name__ == "__main__":
    sys.exit(main())
