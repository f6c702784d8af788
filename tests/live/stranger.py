"""A stranger on the local network: prints every announcement it hears and repeats them as its own.

    python -m tests.live.stranger ADDRESS PORT

Listens on PORT and prints who calls. An input line announces, under fresh names: ``{"text": hex by hex key,
"hosts": […], "port": …}``.
"""

from __future__ import annotations

import asyncio
import secrets
import socket
import sys

from node.links.mdns import Heard, Mdns
from node.links.streams import Stream, listen
from sync.lan_tags import lan_names
from tests.live.lan_peer import input_lines, say


def hear(heard: Heard) -> None:
    """Print an announcement."""
    text = {key.hex(): (value or b"").hex() for key, value in heard.text.items()}
    say(event="heard", instance=heard.instance, hosts=heard.hosts, port=heard.port, text=text)


async def called(stream: Stream) -> None:
    """Print a call."""
    say(event="called", by=stream.remote.host)


async def main(address: str, port: int) -> None:
    """Listen and announce until the input ends; each announcement has a responder of its own."""
    listener = await listen("", port, called)
    interfaces: list[str | int] = [address, socket.if_nametoindex("eth0")]
    ears = await Mdns.open(interfaces, hear)
    mouths = []
    say(event="ready")
    async for wish in input_lines():
        mouths.append(await Mdns.open(interfaces, lambda heard: None))
        text = {bytes.fromhex(key): bytes.fromhex(value) for key, value in wish["text"].items()}
        names = lan_names(secrets.token_bytes)
        await mouths[-1].announce(names, hosts=wish["hosts"], port=wish["port"], text=text)
        say(event="repeated")
    for mdns in (ears, *mouths):
        await mdns.close()
    await listener.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
