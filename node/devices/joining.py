"""A new device of this group: the side that made the code hands over, the new side makes its home of that.

Handed over is what a backup holds without its entries: who the group is, its people, its peers and their secrets, all
spaces with all keys, what was chosen on the page. The entries come by an ordinary sync afterwards. The act that makes
the device one of the group's is on disk before anything is handed over, so no device ever reads unnoticed.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from identity import joining
from identity.encoding import decode, encode
from identity.errors import Fault, PeerFault, Refused, Unavailable
from identity.handshake import Initiator
from identity.invitation import Invitation
from identity.joining import Admit, Joined
from identity.keys import DeviceKeys
from identity.pairing import Send
from identity.recovery import Sheet
from node.clock import Clock, draw
from node.copies.backup import first_items
from node.copies.backup_form import About, End, Item, KeptReturn, KeptRows, KeptSpace, read_item
from node.copies.restoring import Brought, take_item
from node.devices import device_codes
from node.devices.device_codes import DeviceCode
from node.home import Home, create_from
from node.hub import open_hub
from node.links.link import Opened, call
from node.links.meeting import hear, say
from node.links.streams import dial_first, parse_address
from node.replica.outcome import Moment
from node.replica.replica import Replica
from node.store import meta
from sync.messages import Bye

if TYPE_CHECKING:
    from node.links.network import Network

_DIAL_TIMEOUT_S = 20.0
_PAUSE_S = 1.0
HANDED_OVER_MAX = 65_536
_TOLD_BYTES_MAX = 1_048_576


class Joinings:
    """The new devices that join over one network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._hub = network.hub

    async def answer(self, opened: Opened, code: DeviceCode) -> None:
        """Take the device at the other end into this group, and hand over what it needs."""
        if code.used_by not in (None, opened.remote_static):
            await say(opened, encode(Bye()))
            return
        acts = self._hub.home.identity.acts
        state, _ = joining.host(acts, opened.remote_static, is_back=code.used_by is not None)
        admit: Admit | None = None
        while not isinstance(state, Joined):
            state, effects = joining.receive(state, await hear(opened))
            for effect in effects:
                if isinstance(effect, Send):
                    await say(opened, effect.message)
                else:
                    admit = effect
        assert admit is not None
        fresh = await self._hub.run(self._admit, admit, code, opened.remote_static)
        if fresh:
            await self._hub.spread_roster()
            await self._hub.notice("device-joined", {"label": admit.label or admit.device.id.hex()[:8]})
        for message in await self._hub.run(self._handed_over, admit.device.id):
            await say(opened, message)
        with contextlib.suppress(Fault):
            await hear(opened)

    def _admit(self, admit: Admit, code: DeviceCode, static: bytes) -> bool:
        """Make the device one of the group's; return whether it wasn't before."""
        hub = self._hub
        identity, now_ms = hub.home.identity, hub.home.clock.wall_ms()
        if not device_codes.use(hub.replica.db, code.secret, static, now_ms):
            raise PeerFault("joining-code-used")
        if joining.admitted(identity.acts, admit.device.id):
            return False
        act = joining.admission(identity.writer().keys, identity.acts, admit)
        hub.devices.keep_acts(identity.group, [act])
        hub.devices.met(identity.group, admit.device.id, now_ms)
        hub.devices.label(identity.group, admit.device.id, admit.label, now_ms)
        return True

    def _handed_over(self, device: bytes) -> list[bytes]:
        hub = self._hub
        if not joining.admitted(hub.home.identity.acts, device):
            # It was given up while it was still talking.
            raise PeerFault("introduction-device-lost")
        sheet = meta.read_sheet(hub.replica.db)
        if sheet is None:
            raise Refused("backup-no-sheet")
        about, items, _ = first_items(hub.replica, hub.home.identity, hub.home.clock.wall_ms())
        return [encode(sheet), *(encode(item) for item in (about, *items, End(0)))]


async def join(path: Path, passphrase: str | None, code: str, label: str, *, wait_s: float) -> Home:
    """Make a home at ``path`` for a new device of the group whose code it has, and return it open.

    Tries for ``wait_s`` to reach the device that made the code. Raises Refused or Unavailable; nothing is left then.
    """
    invitation = joining.read_device_code(code, now_ms=Clock().wall_ms())
    keys = DeviceKeys.from_draw(draw)
    loop = asyncio.get_running_loop()
    until = loop.time() + wait_s
    while True:
        try:
            return await _join(path, passphrase, invitation, keys, label)
        except PeerFault as fault:
            raise Refused("joining-failed", why=fault.message) from fault
        except (Unavailable, OSError) as error:
            if loop.time() + _PAUSE_S > until:
                raise Unavailable("joining-no-answer") from error
            await asyncio.sleep(_PAUSE_S)


async def _join(
    path: Path, passphrase: str | None, invitation: Invitation, keys: DeviceKeys, label: str
) -> Home:
    addresses = [parse_address(text) for text in invitation.addresses]
    if not addresses:
        raise Refused("joining-no-address")
    stream = await dial_first(addresses, _DIAL_TIMEOUT_S)
    try:
        initiator = Initiator(
            static_secret=keys.agree_secret,
            remote_static=invitation.agree,
            psk=joining.joining_psk(invitation.secret),
            ephemeral=draw(32),
            instance=draw(16),
            counter=1,
        )
        opened = await call(stream, initiator, lambda _: b"", invitation.agree)
        joined = await _converse(opened, invitation, keys, label)
        sheet, about, items = await _taken_over(opened)
        home = await _made(path, passphrase, joined, keys, label, invitation, sheet, about, items)
        with contextlib.suppress(Fault, OSError):
            await say(opened, encode(Bye()))
        return home
    finally:
        stream.abort()


async def _converse(opened: Opened, invitation: Invitation, keys: DeviceKeys, label: str) -> Joined:
    state, effects = joining.join(invitation, keys, label)
    while True:
        for effect in effects:
            if isinstance(effect, Send):
                await say(opened, effect.message)
        if isinstance(state, Joined):
            return state
        message = await hear(opened)
        if message == encode(Bye()):
            raise Refused("code-used")
        state, effects = joining.receive(state, message)


async def _taken_over(opened: Opened) -> tuple[Sheet, About, list[Item]]:
    sheet = decode(await hear(opened), Sheet, bytes_max=_TOLD_BYTES_MAX)
    about = read_item(await hear(opened))
    if not isinstance(about, About):
        raise PeerFault("joining-broken")
    items: list[Item] = []
    while not isinstance(item := read_item(await hear(opened)), End):
        if not isinstance(item, KeptSpace | KeptRows | KeptReturn) or len(items) >= HANDED_OVER_MAX:
            raise PeerFault("joining-broken")
        items.append(item)
    return sheet, about, items


async def _made(
    path: Path,
    passphrase: str | None,
    joined: Joined,
    keys: DeviceKeys,
    label: str,
    invitation: Invitation,
    sheet: Sheet,
    about: About,
    items: Sequence[Item],
) -> Home:
    if about.group != joined.group or not joining.admitted(about.acts, keys.public.id):
        raise PeerFault("joining-broken")
    identity = meta.Identity(
        draw(16),
        keys.sign_seed,
        keys.agree_secret,
        about.group,
        about.acts,
        about.name,
        about.language,
        Clock().now().ms,
    )

    def begin(db: Any, identity: meta.Identity, now: Moment) -> None:
        meta.write_identity(db, identity)
        meta.write_sheet(db, sheet)
        meta.write(db, "home_space", about.home_space)
        replica = Replica(db, identity.writer(), draw)
        for item in items:
            take_item(replica, item, now, Brought())
        _know_host(db, identity, invitation, label, now)

    return await create_from(path, passphrase, identity, begin)


def _know_host(db: Any, identity: meta.Identity, invitation: Invitation, label: str, now: Moment) -> None:
    """Keep where the device that made the code can be called, and what this one is called."""
    live = identity.roster().devices.values()
    host = next(device for device in live if device.agree == invitation.agree)
    own = identity.writer().keys.public.id
    rows = [
        (identity.group, host.id, "", json.dumps(list(invitation.addresses)), now.ms),
        (identity.group, own, label, "[]", now.ms),
    ]
    db.executemany(
        "INSERT INTO devices (grp, device, label, addresses, introduced, added_ms) VALUES (?, ?, ?, ?, 1, ?)"
        " ON CONFLICT (grp, device) DO UPDATE SET addresses = excluded.addresses, introduced = 1,"
        " label = CASE WHEN excluded.label = '' THEN label ELSE excluded.label END",
        rows,
    )


async def begin(
    path: Path, passphrase: str | None, code: str, label: str, *, wait_s: float
) -> dict[str, Any]:
    """Join and fetch what the other device holds; ``waiting`` tells that some of it is still on its way."""
    from node.desk.desk import Desk

    loop = asyncio.get_running_loop()
    until = loop.time() + wait_s
    home = await join(path, passphrase, code, label, wait_s=wait_s)
    desk = Desk(await open_hub(home))
    try:
        results = await desk.call("sync", {"wait": max(1.0, until - loop.time())})
        own = home.identity.group.hex()
        filled = any(one["in_sync"] for one in results if one["peer"] == own)
        return {
            "group": own,
            "device": home.identity.writer().keys.public.id.hex(),
            "waiting": not filled,
            "open_lock": passphrase is None,
            "home": str(path),
        }
    finally:
        await desk.close()
