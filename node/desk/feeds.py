"""Commands about calendar feeds: addresses under which programs of this machine subscribe to a space's calendar.

The address holds a secret and needs no other proof, so it is for the people of this node alone. It is served by the
running node and by nobody else; what it shows is what the space's events and actions are when it is asked, without the
lines by which a calendar program would fetch or do something by itself (node/exchange/published.py).
"""

from __future__ import annotations

import asyncio
import json
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from crdt.kind import kinds
from crdt.moments import instant_text
from node.clock import draw
from node.desk.arguments import needed_text_of
from node.desk.export import space_to_export
from node.desk.sheets import Choice, find_chosen
from node.door import feeds
from node.door.feeds import Feed
from node.exchange.calendar_files import write_calendar
from node.exchange.published import published
from node.exchange.rows import Tally
from node.exchange.series import RAW_FIELD
from node.exchange.spool import Spool
from node.home import API

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def feed_create(desk: Desk, args: dict[str, Any]) -> Json:
    """Make a new secret address for the calendar of a space."""
    hub, wanted = desk.hub, needed_text_of(args, "space")

    def made() -> Json:
        space = space_to_export(hub, wanted)
        feed = Feed(
            id=draw(feeds.FEED_ID_BYTES),
            secret=draw(feeds.SECRET_BYTES),
            space=space,
            created_ms=hub.home.clock.wall_ms(),
        )
        feeds.add(hub.replica.db, feed)
        return _told(desk, feed)

    return await hub.run(made)


async def feed_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The feeds of this node, with their addresses."""
    hub = desk.hub
    return await hub.run(lambda: [_told(desk, feed) for feed in feeds.listed(hub.replica.db)])


async def feed_remove(desk: Desk, args: dict[str, Any]) -> Json:
    """Make a feed's address lead nowhere, at once."""
    hub, wanted = desk.hub, needed_text_of(args, "feed")

    def removed() -> Json:
        feed = feeds.find(hub.replica.db, wanted)
        feeds.remove(hub.replica.db, feed)
        return {"feed": feed.id.hex(), "space": feed.space.hex(), "name": _name(hub, feed)}

    return await hub.run(removed)


async def calendar_of(hub: Hub, secret: str) -> bytes | None:
    """Return the calendar that a secret opens; None for any other text, and where this group left the space."""
    feed: Feed | None = await hub.run(lambda: feeds.opened_by(hub.replica.db, secret))
    if feed is None or not await hub.run(_is_inside, hub, feed.space):
        return None
    await hub.write_notes()
    found = [
        await hub.run(find_chosen, hub, Choice(space=feed.space, kind=kind.name))
        for kind in kinds().values()
        if kind.field(RAW_FIELD) is not None
    ]
    name, loop = await hub.run(_name, hub, feed), asyncio.get_running_loop()

    def written() -> bytes:
        sheets = chain.from_iterable(one.sheets(hub, loop) for one in found)
        spools = partial(Spool, hub.home.path)
        texts = write_calendar(sheets, Tally(), name=name, told_of=published, spools=spools)
        return b"".join(text.encode() for text in texts)

    return await asyncio.to_thread(written)


def _is_inside(hub: Hub, space: bytes) -> bool:
    if space not in hub.replica.spaces:
        return False
    return hub.replica.state(space).role(hub.home.identity.group) is not None


def _name(hub: Hub, feed: Feed) -> str:
    return hub.replica.state(feed.space).name if feed.space in hub.replica.spaces else ""


def _told(desk: Desk, feed: Feed) -> Json:
    path = f"/feed/{feed.secret.hex()}.ics"
    url = _served_at(desk)
    return {
        "feed": feed.id.hex(),
        "space": feed.space.hex(),
        "name": _name(desk.hub, feed),
        "created": instant_text(feed.created_ms),
        "path": path,
        "url": url + path if url else None,
    }


def _served_at(desk: Desk) -> str:
    """Return where the running node answers, empty when none runs."""
    if desk.network is None:
        return ""
    try:
        return str(json.loads((desk.hub.home.path / API).read_text(encoding="ascii"))["url"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


COMMANDS = {"feed create": feed_create, "feed list": feed_list, "feed remove": feed_remove}
