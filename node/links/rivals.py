"""Which of several links to one device stays: one for each program that runs behind it.

Promise: of two links that were made within TOGETHER_MS from both sides the one stays that the device with the lower id
called, else the newer one; so both sides choose alike. A link that is silent gives way to every other.

No entry comes twice because links change. Whoever calls says in the last message of its handshake what it holds, and
from then on it takes in nothing from that device but over a link whose greeting says it anew: silent links are retired
before, a link stores nothing before it is chosen, of two calls of its own the second waits with that message until the
first is greeted, and of two sides that call each other at once the one whose call stays lets what the other called wait
as long.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable

from node.links.link import Link

TOGETHER_MS = 5_000
# A call that isn't greeted by then is likely to be lost, and what the other side called is taken.
GREETED_S_MAX = 3.0


class Needless(Exception):
    """A link that works is there already."""


Links = dict[tuple[bytes, bytes], Link]


def is_linked(links: Links, device: bytes) -> bool:
    """Return whether there is a link to a device on which something gets through."""
    found = [link for link in links.values() if link.peer.device == device]
    return any(not link.is_over and not link.is_silent for link in found)


def is_met(links: Links, device: bytes) -> bool:
    """Return whether there is a link to a device, silent or not."""
    return any(link.peer.device == device and not link.is_over for link in links.values())


def forget(links: Links, link: Link) -> None:
    """Take a link out."""
    for key in [key for key, known in links.items() if known is link]:
        del links[key]


async def retire_silent(links: Links, device: bytes) -> None:
    """Who was called beside links that are silent or over answers: what is told there next must stay true."""
    found = [link for link in links.values() if link.peer.device == device]
    useless = [link for link in found if link.is_silent or link.is_over]
    for link in useless:
        link.retire()
    for link in useless:
        await link.still()


def drop_retired(links: Links, device: bytes) -> None:
    """The link that took the place of retired ones was taken up, or is over."""
    for link in list(links.values()):
        if link.peer.device == device and link.is_retired:
            link.drop()


async def take_over(links: Links, link: Link, is_chosen: Callable[[], bool]) -> bool:
    """Return whether a link is chosen; those that end for it have then stored all that they will."""
    others = [one for one in links.values() if one.peer.device == link.peer.device and one is not link]
    if link.is_over or not is_chosen():
        return False
    for one in others:
        if one.is_over:
            await one.still()
    return True


class OwnCalls:
    """The calls of this node that have told what it holds, or are about to, and that nobody greeted yet."""

    def __init__(self) -> None:
        self._open: dict[bytes, list[asyncio.Event]] = {}

    def begin(self, device: bytes, greeted: asyncio.Event) -> None:
        """Note a call to ``device``; ``greeted`` is to be set once it is greeted or can't be any more."""
        self._open[device] = [greeted, *self._waiting(device)]

    async def greeted(self, device: bytes) -> None:
        """Wait until the calls to a device are greeted or over, for a few seconds at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GREETED_S_MAX):
                for greeted in self._waiting(device):
                    await greeted.wait()

    def _waiting(self, device: bytes) -> list[asyncio.Event]:
        return [greeted for greeted in self._open.get(device, ()) if not greeted.is_set()]


def settle(links: Links, link: Link, instance: bytes, own_device: bytes, now_ms: int) -> bool:
    """Now that it is known which program is behind ``link``, keep one link to it; return whether it is this one."""
    rival = links.get((link.peer.device, instance))
    if rival is link:
        return True
    link.began_ms = now_ms
    if rival is not None and not rival.is_over:
        loser = _loser(link, rival, own_device)
        loser.end()
        if loser is link:
            return False
    forget(links, link)
    links[link.peer.device, instance] = link
    drop_retired(links, link.peer.device)
    return True


def _loser(newer: Link, older: Link, own_device: bytes) -> Link:
    at_once = newer.began_ms - older.began_ms < TOGETHER_MS and newer.opened.calls != older.opened.calls
    if not at_once or older.is_silent:
        return older
    ours_is_lower = own_device < newer.peer.device
    stays = newer if newer.opened.calls == ours_is_lower else older
    return older if stays is newer else newer
