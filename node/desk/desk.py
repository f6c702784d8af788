"""The desk: every command of Hedgerow as one method that takes and returns plain JSON.

The command line and the page both work through ``Desk.call``. What a command refuses it refuses before it changes
anything. The desk works with a running network or, for a home that no node runs, without one; then it makes the
few connections that a command asks for and closes them.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, Any

from crdt.moments import instant_text
from identity.errors import LocalFault, Refused
from node.copies.restoring import is_reading_only
from node.desk import activity as desk_activity
from node.desk import backup as desk_backup
from node.desk import board as desk_board
from node.desk import bundles as desk_bundles
from node.desk import calendar as desk_calendar
from node.desk import cases as desk_cases
from node.desk import checklists as desk_checklists
from node.desk import copies as desk_copies
from node.desk import couriers as desk_couriers
from node.desk import devices as desk_devices
from node.desk import doctor as desk_doctor
from node.desk import erasing as desk_erasing
from node.desk import examples as desk_examples
from node.desk import exchange as desk_exchange
from node.desk import export as desk_export
from node.desk import feeds as desk_feeds
from node.desk import generations as desk_generations
from node.desk import history as desk_history
from node.desk import imports as desk_imports
from node.desk import members as desk_members
from node.desk import messages as desk_messages
from node.desk import page as desk_page
from node.desk import parting as desk_parting
from node.desk import peers as desk_peers
from node.desk import reading as desk_reading
from node.desk import records as desk_records
from node.desk import removal as desk_removal
from node.desk import set_aside as desk_set_aside
from node.desk import sharing as desk_sharing
from node.desk import space as desk_space
from node.desk import space_copy as desk_space_copy
from node.desk import sync as desk_sync
from node.desk import today as desk_today
from node.desk import travel as desk_travel
from node.desk.arguments import check_words
from node.home import Home
from node.hub import Hub, open_hub
from node.links.lan import LanMode
from node.links.network import Network
from node.replica.notices import shown_notices

if TYPE_CHECKING:
    from node.door.front import Front

Json = Any
Command = Callable[["Desk", dict[str, Any]], Awaitable[Json]]


class Desk:
    """All commands on one hub; ``network`` is None while no node runs, ``front`` where nothing serves a page."""

    def __init__(self, hub: Hub, network: Network | None = None, front: Front | None = None) -> None:
        self.hub = hub
        self.network = network
        self.front = front
        self.afterwards: set[asyncio.Task[None]] = set()

    async def call(self, command: str, args: dict[str, Any]) -> Json:
        """Do ``command`` and return its result; raise a Fault when it can't be done."""
        work = COMMANDS.get(command)
        if work is None:
            raise LocalFault("command-unknown", command=command)
        self._asked(args)
        return await work(self, args)

    def listed(self, args: dict[str, Any]) -> AsyncIterator[list[Json]]:
        """Give what the command ``list`` returns, some records at a time; the first may raise a Fault."""
        self._asked(args)
        return desk_reading.list_in_pieces(self, args)

    def exported(self, args: dict[str, Any]) -> AsyncGenerator[str | dict[str, Json], None]:
        """Give the content of what the command ``export`` returns, piece by piece, and last its other fields.

        The first may raise a Fault.
        """
        self._asked(args)
        return desk_export.export_in_pieces(self, args)

    def _asked(self, args: dict[str, Any]) -> None:
        check_words(args)
        self.hub.catching_up.asked()

    @contextlib.asynccontextmanager
    async def on_network(self) -> AsyncIterator[Network]:
        """Give the running network, or one that only calls, for as long as the context lasts."""
        if self.network is not None:
            yield self.network
            return
        network = Network(self.hub)
        await network.open((), LanMode.OFF, calls=False)
        try:
            yield network
        finally:
            await network.close()

    async def close(self) -> None:
        """Finish what is under way and close the home."""
        await self.hub.close()


async def open_desk(home: Home) -> Desk:
    """Return the desk of an open home that no node runs."""
    return Desk(await open_hub(home))


async def status(desk: Desk, args: dict[str, Any]) -> Json:
    """What this home is and holds."""
    hub = desk.hub

    def counted() -> dict[str, Any]:
        db = hub.replica.db
        count = {
            name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0]  # noqa: S608
            for name in ("spaces", "records", "entries")
        }
        pages, size = (
            int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size")
        )
        return {
            **count,
            "peers": len(hub.peers.all()),
            "storage_bytes": pages * size,
            "notices": shown_notices(db, hub.home.clock.wall_ms()),
            "reading_only": is_reading_only(db),
            "backup": desk_backup.told(hub),
        }

    found = await hub.run(counted)
    identity = hub.home.identity
    linked = {link.peer.group for link in desk.network.links.values()} if desk.network else set()
    return {
        "group": identity.group.hex(),
        "name": identity.name,
        "device": identity.writer().keys.public.id.hex(),
        "language": identity.language,
        "unlocked": True,
        "open_lock": hub.home.is_open_lock,
        "running": desk.network is not None,
        "listening": desk.network.listening if desk.network else [],
        "linked": len(linked),
        **{name: found[name] for name in ("spaces", "peers", "records", "entries", "storage_bytes")},
        "reading_only": found["reading_only"],
        "backup": found["backup"],
        "notices": [
            {"at": instant_text(at_ms), "message": message, "fields": fields}
            for at_ms, message, fields in found["notices"]
        ],
    }


def words_of(args: dict[str, Any], name: str) -> str:
    """Return the text argument ``name``; raise Refused when it is missing or no text."""
    value = args.get(name)
    if not isinstance(value, str) or not value.strip():
        raise Refused("command-argument-missing", argument=name)
    return value


COMMANDS: dict[str, Command] = {
    "status": status,
    **desk_devices.COMMANDS,
    **desk_travel.COMMANDS,
    **desk_peers.COMMANDS,
    **desk_parting.COMMANDS,
    **desk_sharing.COMMANDS,
    **desk_space.COMMANDS,
    **desk_removal.COMMANDS,
    **desk_space_copy.COMMANDS,
    **desk_records.COMMANDS,
    **desk_reading.COMMANDS,
    **desk_exchange.COMMANDS,
    **desk_export.COMMANDS,
    **desk_doctor.COMMANDS,
    **desk_erasing.COMMANDS,
    **desk_generations.COMMANDS,
    **desk_sync.COMMANDS,
    **desk_history.COMMANDS,
    **desk_set_aside.COMMANDS,
    **desk_cases.COMMANDS,
    **desk_imports.COMMANDS,
    **desk_feeds.COMMANDS,
    **desk_members.COMMANDS,
    **desk_members.PAGE_COMMANDS,
    **desk_page.COMMANDS,
    **desk_today.COMMANDS,
    **desk_calendar.COMMANDS,
    **desk_board.COMMANDS,
    **desk_messages.COMMANDS,
    **desk_activity.COMMANDS,
    **desk_copies.COMMANDS,
    **desk_examples.COMMANDS,
    **desk_backup.COMMANDS,
    **desk_bundles.COMMANDS,
    **desk_checklists.COMMANDS,
    **desk_couriers.COMMANDS,
}
# What only the page asks for: the command line has no words for it.
PAGE_ONLY = frozenset(
    {
        *desk_page.COMMANDS,
        *desk_today.COMMANDS,
        *desk_calendar.COMMANDS,
        *desk_board.COMMANDS,
        *desk_activity.COMMANDS,
        *desk_copies.COMMANDS,
        *desk_examples.COMMANDS,
        "settle",
        *desk_checklists.COMMANDS,
        *desk_sharing.COMMANDS,
        *desk_members.PAGE_COMMANDS,
    }
)
