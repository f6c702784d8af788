"""A node's discovery and listener alone, for the lab: dials whom it finds and says so.

    python -m tests.live.lan_peer OPTIONS

OPTIONS is a JSON object: ``mode``; ``peers``: name to pair of hex secrets (sending, expecting); ``port``; and any
of LanOptions' times. Prints one JSON line per event with the machine's monotonic time. Input lines:
``{"mode": …}`` changes the mode, ``{"peers": …}`` the peers; the end of input ends it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Sequence
from typing import Any

from identity.errors import Unavailable
from node.links.lan import LanDiscovery, LanMode, LanOptions, LanState
from node.links.streams import Address, Stream, dial_first, listen
from sync.lan_tags import LanSecrets

_LOOK_S = 0.01
_PATIENCE_S = 3.0


class LanPeer:
    """One process of the lab."""

    def __init__(self, options: dict[str, object]) -> None:
        self._peers = _secrets(options.pop("peers"))
        self._options = options
        self._dials: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Listen, discover, obey, until the input ends."""
        listener = await listen("", int(str(self._options.pop("port"))), self._called)
        discovery = LanDiscovery(
            LanOptions(
                mode=LanMode(self._options.pop("mode")),
                port=listener.addresses[0].port,
                peers=lambda: self._peers,
                found=self._found,
                changed=lambda: say(event="changed"),
                **self._options,  # type: ignore[arg-type]
            )
        )
        discovery.start()
        say(event="listening", port=listener.addresses[0].port)
        watch = asyncio.create_task(_watch(discovery))
        await self._obey(discovery)
        watch.cancel()
        await discovery.close()
        await listener.close()

    async def _obey(self, discovery: LanDiscovery) -> None:
        async for message in input_lines():
            if "mode" in message:
                discovery.set_mode(LanMode(message["mode"]))
            if "peers" in message:
                self._peers = _secrets(message["peers"])
                discovery.refresh()

    def _found(self, peer: bytes, addresses: Sequence[Address]) -> None:
        say(event="found", peer=peer.decode(), addresses=[str(address) for address in addresses])
        task = asyncio.get_running_loop().create_task(self._dial(peer, addresses))
        self._dials.add(task)
        task.add_done_callback(self._dials.discard)

    async def _dial(self, peer: bytes, addresses: Sequence[Address]) -> None:
        try:
            stream = await dial_first(addresses, _PATIENCE_S)
            await stream.write(b"?", _PATIENCE_S)
            await stream.read_exactly(1, _PATIENCE_S)
            say(event="reached", peer=peer.decode(), address=str(stream.remote))
            stream.abort()
        except Unavailable as fault:
            say(event="missed", peer=peer.decode(), why=fault.message)

    async def _called(self, stream: Stream) -> None:
        say(event="called", by=stream.remote.host)
        await stream.read_exactly(1, _PATIENCE_S)
        await stream.write(b"!", _PATIENCE_S)
        await stream.close()


async def input_lines() -> AsyncIterator[dict[str, Any]]:
    """Give each line of standard input as it comes, until it ends."""
    lines = asyncio.StreamReader()
    loop = asyncio.get_running_loop()
    pipe, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        yield json.loads(line)
    pipe.close()


def say(**event: object) -> None:
    """Print one event."""
    print(json.dumps({"at": time.monotonic(), **event}), flush=True)


async def _watch(discovery: LanDiscovery) -> None:
    shown: LanState | None = None
    while True:
        if discovery.state is not shown:
            shown = discovery.state
            say(event="state", state=shown.value)
        await asyncio.sleep(_LOOK_S)


def _secrets(peers: object) -> dict[bytes, LanSecrets]:
    assert isinstance(peers, dict)
    return {
        name.encode(): LanSecrets(sending=bytes.fromhex(pair[0]), expecting=bytes.fromhex(pair[1]))
        for name, pair in peers.items()
    }


if __name__ == "__main__":
    asyncio.run(LanPeer(json.loads(sys.argv[1])).run())
