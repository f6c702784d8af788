"""Commands about sticks: what a peer is missing, written for that peer alone, and the stick of a peer read here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from node.copies import bundles
from node.desk.arguments import flag_of, needed_text_of
from node.desk.backup import file_of, progress_of
from node.links.peers import Peer

if TYPE_CHECKING:
    from node.desk.desk import Desk

Json = Any


async def write(desk: Desk, args: dict[str, Any]) -> Json:
    """Write what a peer is missing to a file for that peer alone; with ``size`` tell how large, without a ``file``."""
    hub, only_size = desk.hub, flag_of(args, "size")
    path = Path() if only_size and "file" not in args else file_of(args)
    peer: Peer = await hub.run(hub.peers.find, needed_text_of(args, "to"))
    if only_size:
        made = await bundles.bundle_size(hub, peer, path)
    else:
        made = await bundles.write_bundle(hub, peer, path, progress=progress_of(hub, "bundle write"))
    return {
        "file": made.file,
        "to": peer.group.hex(),
        "to_name": peer.name,
        "entries": made.entries,
        "bytes": made.bytes,
        "spaces": made.spaces,
        "parts": made.parts,
        "written": not only_size,
    }


async def read(desk: Desk, args: dict[str, Any]) -> Json:
    """Take in what a peer wrote to a stick, as far as it is good."""
    hub = desk.hub
    found = await bundles.read_bundle(hub, file_of(args), progress_of(hub, "bundle read"))
    await hub.idle()
    return {
        "entries": found.entries,
        "bytes": found.size,
        "from": found.group.hex(),
        "from_name": found.name,
        "spaces": len(found.spaces),
        "partial": not found.is_whole,
        "refused": found.refused,
        "gaps": found.gaps,
        "reply": found.is_reply_due,
    }


COMMANDS = {"bundle write": write, "bundle read": read}
