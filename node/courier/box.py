"""A courier that works: its open home and its post, for whoever starts one, the command line or a first page."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from crdt.moments import instant_text
from identity.errors import Refused
from node.config import SYNC_PORT
from node.courier.home import create, open_home
from node.courier.post import Post, invite, open_post
from node.links.streams import Address


class Box:
    """One working courier; make it with ``start``."""

    def __init__(self, post: Post) -> None:
        self.post = post

    async def code(self, addresses: Sequence[str] = ()) -> dict[str, Any]:
        """Return a fresh code for one device, and when it ends."""
        code, expires_ms = await invite(self.post.home, addresses)
        return {"code": code, "expires": instant_text(expires_ms)}

    async def close(self) -> None:
        """Stop listening and close the home."""
        await self.post.close()
        await self.post.home.close()


async def start(path: Path, listen: Sequence[Address], *, new: bool = False) -> Box:
    """Open the courier's home at ``path``, or make it, and let it work; raises Refused.

    Without addresses it listens everywhere on the usual port, or on a free one where that is taken.
    """
    home = await (create if new else open_home)(path)
    try:
        post = await open_post(home)
        await _listen(post, listen)
    except BaseException:
        await home.close()
        raise
    return Box(post)


async def _listen(post: Post, listen: Sequence[Address]) -> None:
    if listen:
        await post.open([(one.host, one.port) for one in listen])
        return
    try:
        await post.open([("::", SYNC_PORT)])
    except Refused:
        await post.open([("::", 0)])
