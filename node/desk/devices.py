"""Commands about devices: which there are, taking in a new one, giving up a lost one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crdt.moments import instant_text
from identity import joining
from identity.errors import Refused
from identity.invitation import HOUR_MS, Invitation
from identity.limits import DEVICE_CODE_HOURS
from identity.pairing import is_name
from identity.recovery import recovery
from identity.words import from_words
from node.clock import draw
from node.desk.arguments import needed_text_of, text_of
from node.devices import device_codes, losing
from node.store import meta

if TYPE_CHECKING:
    from node.desk.desk import Desk
    from node.hub import Hub

Json = Any


async def device_list(desk: Desk, args: dict[str, Any]) -> Json:
    """The devices of this group, or of a peer: this one first, then the live ones by name, then those given up."""
    hub = desk.hub
    group = hub.home.identity.group
    if text_of(args, "peer"):
        group = (await hub.run(hub.peers.find, text_of(args, "peer"))).group
    return await hub.run(_devices, hub, group)


async def device_invite(desk: Desk, args: dict[str, Any]) -> Json:
    """A code by which one new device becomes this group's; whoever has it gets everything, for an hour."""
    hub = desk.hub
    if await hub.run(meta.read_sheet, hub.replica.db) is None:
        raise Refused("backup-no-sheet")
    if hub.home.identity.writer().keys.public.id not in hub.home.identity.roster().devices:
        raise Refused("device-lost-itself")
    addresses = desk.network.reachable() if desk.network is not None else []
    if not addresses:
        raise Refused("device-invite-no-node")
    expires = (hub.home.clock.wall_ms() // HOUR_MS + 1 + DEVICE_CODE_HOURS) * HOUR_MS
    invitation = Invitation(
        agree=hub.home.identity.writer().keys.public.agree,
        group=hub.home.identity.group,
        secret=draw(16),
        expires_ms=expires,
        addresses=tuple(addresses[:8]),
    )
    await hub.run(device_codes.add, hub.replica.db, invitation.secret, expires)
    assert desk.network is not None
    await desk.network.refresh()
    return {"code": joining.device_code(invitation), "expires": instant_text(expires)}


async def device_label(desk: Desk, args: dict[str, Any]) -> Json:
    """Call a device of this group something that its people recognise."""
    hub = desk.hub
    device = await hub.run(_find, hub, needed_text_of(args, "device"))
    text = needed_text_of(args, "label").strip()
    if not is_name(text):
        raise Refused("device-label-broken")
    await hub.run(hub.devices.label, hub.home.identity.group, device, text, hub.home.clock.wall_ms())
    hub.publish({"event": "device", "id": device.hex(), "group": hub.home.identity.group.hex()})
    return {"device": device.hex(), "label": text}


async def device_lost(desk: Desk, args: dict[str, Any]) -> Json:
    """Give up a device: no other one listens to it, keys change; with what it could read and whom to warn."""
    hub = desk.hub
    words = text_of(args, "recovery_words")
    root_seed = recovery(from_words(words)).root_seed if words else None
    device = await hub.run(_find, hub, needed_text_of(args, "device"))
    read = await hub.run(losing.could_read, hub)
    warn = await hub.run(losing.to_warn, hub)
    rotated = await losing.give_up(hub, device, root_seed)
    hub.publish({"event": "device", "id": device.hex(), "group": hub.home.identity.group.hex()})
    return {
        "device": device.hex(),
        "spaces": [{"space": one.space.hex(), "name": one.name, "rotated": one.is_done} for one in rotated],
        "could_read": read,
        "warn": warn,
        "couriers": await _couriers(desk),
        "cannot": list(losing.CANNOT),
    }


def _find(hub: Hub, text: str) -> bytes:
    """Return the device of this group that ``text`` names: by label, id or a beginning of it."""
    folded = hub.home.identity.roster()
    known = [*folded.devices, *folded.lost]
    labels = {device: _label(hub, device) for device in known}
    exact = [device for device in known if labels[device] and labels[device].casefold() == text.casefold()]
    near = [device for device in known if len(text) >= 4 and device.hex().startswith(text.lower())]
    for found in (exact, near):
        if len(found) == 1:
            return found[0]
        if found:
            raise Refused("device-ambiguous", device=text[:80])
    raise Refused("device-unknown", device=text[:80])


def _devices(hub: Hub, group: bytes) -> list[Json]:
    folded = hub.devices.roster_of(group)
    if folded is None:
        return []
    own = hub.home.replica.me.keys.public.id
    rows = []
    for device in (*folded.devices, *folded.lost):
        met = hub.devices.met_of(group, device)
        rows.append(
            {
                "device": device.hex(),
                "here": device == own,
                "added_ms": met.added_ms,
                "lost": device in folded.lost,
                "label": met.label or (_own_label(hub) if device == own else ""),
                "last_met_ms": met.met_ms,
            }
        )
    return sorted(rows, key=lambda row: (row["lost"], not row["here"], row["label"], row["device"]))


def _label(hub: Hub, device: bytes) -> str:
    return hub.devices.met_of(hub.home.identity.group, device).label


def _own_label(hub: Hub) -> str:
    """Return what this device was called when it came back from a backup."""
    return (meta.read(hub.replica.db, "label") or b"").decode("utf-8", "replace")


async def _couriers(desk: Desk) -> list[Json]:
    """Return the couriers of this group's spaces, and whether each follows what keeps the lost device out."""
    rows = await desk.call("courier list", {})
    return [{"group": row["group"], "name": row["name"], "stopped": bool(row["told"])} for row in rows]


COMMANDS = {
    "device list": device_list,
    "device invite": device_invite,
    "device label": device_label,
    "device lost": device_lost,
}
