"""What two nodes hold and show differently of a space: for people who look for the reason that they differ."""

from __future__ import annotations

from typing import Any

from crdt.view import EARLY_MS
from node.hub import Hub
from tests.node.neighbours import Neighbour

NAME_DIGITS = 8


async def differences(a: Neighbour, b: Neighbour, space: str) -> list[str]:
    """Tell log by log and record by record what differs between two nodes; nothing where nothing does."""
    told = [await _told(one, bytes.fromhex(space)) for one in (a, b)]
    return [
        f"{what}: A {told[0].get(what)}, B {told[1].get(what)}"
        for what in sorted(told[0].keys() | told[1].keys())
        if told[0].get(what) != told[1].get(what)
    ]


async def _told(node: Neighbour, space: bytes) -> dict[str, Any]:
    shown = await node.hub.view_hash(space, EARLY_MS)
    found: dict[str, Any] = {
        "view": (shown.hash.hex()[:NAME_DIGITS], "whole" if shown.is_whole else "not whole")
    }
    found |= {
        f"log {head.log.hex()[:NAME_DIGITS]} in sync": (
            head.height,
            head.tip.hex()[:NAME_DIGITS],
            head.forked_at,
        )
        for head in node.hub.inventory.heads(space).values()
        if head.height or head.forked_at is not None
    }
    kept: dict[str, Any] = await node.hub.run(_kept, node.hub, space)
    return found | kept


def _kept(hub: Hub, space: bytes) -> dict[str, Any]:
    ledger, projection = hub.replica.ledger, hub.replica.projection
    found: dict[str, Any] = {"waiting": hub.replica.state(space).waiting or None}
    for row in ledger.logs_of(space):
        for head in (row.head, *(chain.head for chain in ledger.branches.chains(row))):
            name = f"log {head.log.hex()[:NAME_DIGITS]} on disk"
            found[name] = (head.height, head.tip.hex()[:NAME_DIGITS], head.forked_at)
    rows = hub.replica.db.execute(
        "SELECT record FROM records WHERE space = ?", (ledger.space_rows[space],)
    ).fetchall()
    for (record,) in rows:
        view = projection.listing.view(record, EARLY_MS)
        found[f"record {view['id'][:NAME_DIGITS]}"] = view
    return found
