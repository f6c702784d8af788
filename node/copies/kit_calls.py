"""Bringing kits to their keepers, giving them out, and coming back with one and the recovery words alone."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from identity import rescue
from identity.encoding import encode
from identity.errors import Fault, PeerFault, Refused, Unavailable
from identity.handshake import Initiator
from identity.keys import DeviceKeys, seal_box
from identity.recovery import Recovery, Sheet, kit_slot, rescue_psk
from node.clock import draw
from node.copies.backup import kit, kit_content
from node.copies.kits import KeptKit, Sent, data_of, keepers, pieces, sent_name
from node.copies.restoring import open_kit, restore
from node.couriers.couriers import KnownCourier
from node.home import Home
from node.links.link import Opened, call
from node.links.meeting import hear, say
from node.links.stirring import Stirred
from node.links.streams import dial_first, parse_address
from node.links.works import PeerWorks
from node.store import meta
from sync import limits
from sync.messages import AskKit, KeepKit, Kit, read_message

if TYPE_CHECKING:
    from node.links.link import Link
    from node.links.network import Network

_DIAL_TIMEOUT_S = 20.0
_REST_S = 2.0


class Kits:
    """Brings kits to their keepers over the links of one network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._hub = network.hub
        self.bringing = Stirred(self.bring, _REST_S)

    async def bring(self) -> None:
        """Send a fresh kit to every linked keeper whose kit is an old one."""
        wanted = {one.device: one for one in await self._hub.home.run(keepers, self._hub.replica.db)}
        links = {link.peer.device: link for link in self._network.kit_links() if link.peer.device in wanted}
        if not links:
            return
        content = await self._hub.run(kit_content, self._hub.replica, self._hub.home.identity)
        for device, link in links.items():
            if wanted[device].content != content and isinstance(link.works, PeerWorks):
                await self._send(link, link.works.kits, content)

    async def _send(self, link: Link, sent: Sent, content: bytes) -> None:
        hub, now_ms = self._hub, link.works.now_ms()
        if link.is_saying or not sent.is_due(content, now_ms):
            return
        sheet = await hub.run(meta.read_sheet, hub.replica.db)
        if sheet is None:
            return
        back = None
        if isinstance(link.peer, KnownCourier):
            back = await hub.run(way_back, hub.replica.db, link.peer.device, sheet)
        data = await hub.run(kit, hub.replica, hub.home.identity, hub.home.clock.wall_ms())
        slot = kit_slot(sheet.rescue, link.peer.device)
        psk = rescue_psk(sheet.rescue, link.peer.device)
        sent.note(content, now_ms)
        for part, parts, piece in pieces(data):
            link.say(KeepKit(slot, psk, back, part, parts, piece))


def way_back(db: Any, keeper: bytes, sheet: Sheet) -> bytes | None:
    """Return a new psk for who comes back to a courier, None where it said that it has one.

    A courier knows nobody: it lets in who knows what only the words open. So this device keeps it sealed to them, and
    can't send it a second time: until a kit with it has arrived whole each one brings another.
    """
    name = f"back {keeper.hex()}"
    if meta.read(db, name) is not None and not meta.read(db, sent_name(keeper)):
        return None
    back = draw(32)
    meta.write(db, name, seal_box(sheet.backup_public, back, draw(32)))
    meta.write(db, sent_name(keeper), b"\1")
    return back


async def answer(db_run: Any, db: Any, opened: Opened, kept: KeptKit) -> None:
    """Give a kit to whoever called under its psk and asks for it by its name."""
    asked = read_message(await hear(opened))
    if not isinstance(asked, AskKit) or asked.slot != kept.slot:
        raise PeerFault("kit-broken")
    found = await db_run(data_of, db, kept.slot)
    for part, parts, piece in pieces(found):
        await say(opened, encode(Kit(kept.slot, part, parts, piece)))
    if not found:
        await say(opened, encode(Kit(kept.slot, 0, 0, b"")))
    with contextlib.suppress(Fault):
        await hear(opened)


# At who comes back


async def come_back(path: Path, passphrase: str | None, words: Recovery, code: str, label: str) -> Home:
    """Make a home at ``path`` from the kit that the keeper with this code has; a new device that only reads at first.

    Raises Refused or Unavailable; nothing is left then.
    """
    keeper = rescue.read_rescue_code(code)
    data = await _fetched(words, keeper)
    home, _ = await restore(path, open_kit(data, words), words, passphrase=passphrase, label=label)
    await home.run(_remember, home, keeper)
    return home


async def returned(
    path: Path, passphrase: str | None, words: Recovery, code: str, label: str
) -> dict[str, Any]:
    """Come back and tell who came back as what."""
    home = await come_back(path, passphrase, words, code, label)
    await home.close()
    return {
        "group": home.identity.group.hex(),
        "device": home.identity.writer().keys.public.id.hex(),
        "name": home.identity.name,
        "reading_only": True,
        "open_lock": passphrase is None,
        "home": str(path),
    }


def _remember(home: Home, keeper: rescue.RescueCode) -> None:
    """A courier that kept the kit lets the new device in; it is asked as soon as this home works."""
    home.replica.db.execute(
        "INSERT OR REPLACE INTO rescued_from (device, agree, addresses) VALUES (?, ?, ?)",
        (keeper.device, keeper.agree, json.dumps(list(keeper.addresses))),
    )


async def _fetched(words: Recovery, keeper: rescue.RescueCode) -> bytes:
    if not keeper.addresses:
        raise Refused("joining-no-address")
    stream = await dial_first([parse_address(text) for text in keeper.addresses], _DIAL_TIMEOUT_S)
    try:
        initiator = Initiator(
            static_secret=DeviceKeys.from_draw(draw).agree_secret,
            remote_static=keeper.agree,
            psk=rescue_psk(words.rescue, keeper.device),
            ephemeral=draw(32),
            instance=draw(16),
            counter=1,
        )
        opened = await call(stream, initiator, lambda _: b"", keeper.agree)
        return await _received(opened, kit_slot(words.rescue, keeper.device))
    except PeerFault as fault:
        raise Refused("kit-not-readable", why=fault.message) from fault
    except (Unavailable, OSError) as error:
        raise Unavailable("kit-no-answer") from error
    finally:
        stream.abort()


async def _received(opened: Opened, slot: bytes) -> bytes:
    await say(opened, encode(AskKit(slot)))
    found = b""
    while True:
        message = read_message(await hear(opened))
        if not isinstance(message, Kit) or message.slot != slot:
            raise PeerFault("kit-broken")
        if message.parts == 0:
            raise Refused("kit-none-there")
        if len(found) != message.part * limits.KIT_PART_BYTES_MAX or not message.data:
            raise PeerFault("kit-broken")
        found += message.data
        if message.part + 1 == message.parts:
            return found
