"""Commands about backups: writing one, reading it again, what came back from one, and when it is time for the next."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

from identity.errors import Refused
from identity.recovery import Recovery, recovery
from identity.words import from_words
from node.copies import backup, restoring
from node.desk.arguments import flag_of, needed_text_of

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def write(desk: Desk, args: dict[str, Any]) -> Json:
    """Write a backup and read it back, or read the last one again."""
    hub, path = desk.hub, file_of(args)
    if flag_of(args, "test"):
        made = await backup.read_again(hub, path)
    else:
        made = await backup.write_backup(hub, path, progress=progress_of(hub, "backup"))
        hub.publish({"event": "backup", "file": made.file})
    return {
        "file": made.file,
        "bytes": made.bytes,
        "parts": made.parts,
        "entries": made.entries,
        "spaces": made.spaces,
        "tested": True,
        "at_ms": made.at_ms,
    }


async def status(desk: Desk, args: dict[str, Any]) -> Json:
    """When the last backup was written, what came since, and whether it is time for another."""
    return await desk.hub.run(told, desk.hub)


async def restore(desk: Desk, args: dict[str, Any]) -> Json:
    """Bring one space of a backup of this group back into this home."""
    hub, path, words = desk.hub, file_of(args), words_of(args)
    space = needed_text_of(args, "space")
    source = await asyncio.to_thread(restoring.open_backup, path, words)
    brought = await restoring.restore_space(hub, source, space)
    return {
        "space": next(iter(brought.spaces)).hex(),
        "entries": brought.entries,
        "records": brought.records,
        "partial": not brought.is_whole,
    }


async def settle(desk: Desk, args: dict[str, Any]) -> Json:
    """Say that there is no peer to catch up with: from now on this home writes."""
    if not flag_of(args, "alone"):
        raise Refused("restore-settle-alone")
    return {"reading_only": False, "lacked": await restoring.settle(desk.hub, None)}


def told(hub: Hub) -> dict[str, Any]:
    """Return what the status tells of backups; store's thread."""
    found = backup.due(hub.replica.db, hub.home.identity.created_ms, hub.home.clock.wall_ms())
    return {
        "last_ms": found.last_ms,
        "last_file": found.last_file,
        "entries_since": found.entries_since,
        "due": found.is_due,
    }


def file_of(args: dict[str, Any]) -> Path:
    """Return the file that is meant, by its whole path."""
    path = Path(needed_text_of(args, "file"))
    if not path.is_absolute() or "\0" in str(path):
        raise Refused("copy-path-relative", file=str(path)[:200])
    return path


def words_of(args: dict[str, Any]) -> Recovery:
    """Return what the recovery words stand for; raise Refused where they aren't any."""
    return recovery(from_words(needed_text_of(args, "recovery_words")))


def progress_of(hub: Hub, what: str) -> backup.Progress:
    """Return what tells listeners how far a long work is."""

    def tell(done: int) -> None:
        hub.publish({"event": "progress", "of": what, "entries": done})

    return tell


COMMANDS = {"backup": write, "backup status": status, "restore": restore, "restore settle": settle}
