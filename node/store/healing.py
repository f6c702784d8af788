"""A home whose disk damaged something: what is told at the start, and what goes on as entries come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from identity.encoding import decode
from node.store import damage, meta

if TYPE_CHECKING:
    from node.hub import Hub

_TOLD_BYTES_MAX = 64


async def tell_damage(hub: Hub) -> None:
    """Tell once what was put back or is missing since the last start, and take in what can be by now."""
    if hub.home.store.tended.mended:
        await hub.notice("store-mended", {"count": hub.home.store.tended.mended})
    rescued = await hub.run(meta.read, hub.replica.db, "rescued")
    if rescued:
        _, entries = decode(rescued, tuple[int, int | None], bytes_max=_TOLD_BYTES_MAX)
        if entries is None:
            await hub.notice("store-rescued-unknown", {})
        else:
            told = {"count": entries, "spaces": ", ".join(await hub.run(_spaces, hub))}
            await hub.notice("store-rescued" if entries else "store-rescued-whole", told)
        await hub.run(meta.write, hub.replica.db, "rescued", b"")
    hub.is_healing = await hub.run(damage.has_damage, hub.replica.db)
    if hub.is_healing:
        await heal(hub)


async def heal(hub: Hub) -> None:
    """Entries came: take in what waited for them, and tell when nothing is missing any more."""
    for outcome in await hub.run(damage.take_in_torn, hub.replica, hub.home.clock.now()):
        await hub.settle(outcome)
    count, givers = await hub.run(damage.settled, hub.replica.db)
    if count and hub.is_healing:
        hub.is_healing = False
        peers = ", ".join(f"{giver} ({given})" for giver, given in givers.items())
        told = {"count": count, "peers": peers} if peers else {"count": count}
        await hub.notice("damage-healed-from" if peers else "damage-healed", told)


def _spaces(hub: Hub) -> list[str]:
    """Return what the spaces are called that lack something; of pairings, the peer's name."""
    rows = hub.replica.db.execute("SELECT pair_space, name FROM peers WHERE pair_space IS NOT NULL")
    peers = {bytes(space): str(name) for space, name in rows}
    told = []
    for one in damage.damages(hub.replica.db):
        state = hub.replica.spaces.get(one.space)
        told.append(peers.get(one.space) or (state.name if state is not None else "") or one.space.hex()[:10])
    return told
