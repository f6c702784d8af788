"""A courier that works: its open home and its post, for whoever starts one, the command line or a first page."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crdt.moments import instant_text
from identity.errors import Fault, Refused
from node.config import SYNC_PORT
from node.courier.home import create, open_home
from node.courier.post import Post, invite, open_post
from node.links.streams import Address
from node.store.reopening import DAMAGE_MET, Reopening

_log = logging.getLogger(__name__)


class Box:
    """One working courier; make it with ``start``. Where its disk gives back something damaged it begins anew."""

    def __init__(self, post: Post, listen: Sequence[Address]) -> None:
        self.post = post
        self._listen = listen
        self._reopening = Reopening(self._reopen, self._stop)
        self.broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.broken.add_done_callback(_heard)
        self._watch()

    async def code(self, addresses: Sequence[str] = ()) -> dict[str, Any]:
        """Return a fresh code for one device, and when it ends."""
        code, expires_ms = await invite(self.post.home, addresses)
        return {"code": code, "expires": instant_text(expires_ms)}

    async def close(self) -> None:
        """Stop listening and close the home."""
        await self._reopening.end()
        if not self.broken.done():
            self.broken.cancel()
        await self._let_go()

    def _watch(self) -> None:
        self.post.home.store.on_damage = self._begin_anew

    def _begin_anew(self) -> None:
        if not self._reopening.begin():
            self._stop(Refused(DAMAGE_MET))

    async def _reopen(self) -> None:
        # Devices know the port that it found free.
        self._listen = [one.addresses[0] for one in self.post.listeners] or self._listen
        await self._let_go()
        self.post = await _working(self.post.home.path, self._listen, new=False)
        self._watch()

    def _stop(self, fault: Fault) -> None:
        if not self.broken.done():
            self.broken.set_exception(fault)

    async def _let_go(self) -> None:
        if self.post.home.store.is_open:
            await self.post.close()
            await self.post.home.close()


def _heard(broken: asyncio.Future[None]) -> None:
    """Take note of why a courier no longer works; where nobody asks for it, the log tells."""
    if not broken.cancelled() and (fault := broken.exception()) is not None:
        _log.error("the courier stopped: %s", fault)


async def start(path: Path, listen: Sequence[Address], *, new: bool = False) -> Box:
    """Open the courier's home at ``path``, or make it, and let it work; raises Refused.

    Without addresses it listens everywhere on the usual port, or on a free one where that is taken.
    """
    return Box(await _working(path, listen, new=new), listen)


async def _working(path: Path, listen: Sequence[Address], *, new: bool) -> Post:
    home = await (create if new else open_home)(path)
    try:
        post = await open_post(home)
        await _listen(post, listen)
    except BaseException:
        await home.close()
        raise
    return post


async def _listen(post: Post, listen: Sequence[Address]) -> None:
    if listen:
        await post.open([(one.host, one.port) for one in listen])
        return
    try:
        await post.open([("::", SYNC_PORT)])
    except Refused:
        await post.open([("::", 0)])
