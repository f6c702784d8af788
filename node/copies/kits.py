"""Kits: what brings a group back with nothing but its recovery words, kept by peers and couriers that it chose.

A kit is a backup without entries, sealed to the words, so whoever keeps it reads nothing of it. It lies under a name
that the rescue secret gives, and goes to whoever calls under the rescue psk of its keeper. A keeper takes one kit from
each group, of bounded size, and only from peers whose numbers were compared; a new one counts once all of it is there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from identity.errors import PeerFault, Refused
from identity.recovery import kit_slot
from node.store import meta
from node.store.lightly import whole
from sync import limits
from sync.messages import KeepKit, Kit, Message

if TYPE_CHECKING:
    from node.hub import Hub
    from node.links.works import Counterpart

AGAIN_MS = 600_000


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKit:
    """A kit that this node keeps for somebody."""

    slot: bytes
    psk: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeper:
    """A device that is to keep a kit of this group, and what it said that it has; ``content``: a hash, or empty."""

    device: bytes
    group: bytes
    content: bytes
    bytes: int
    kept_ms: int | None


@dataclass(slots=True)
class Sent:
    """The kits that went over one link, by what is in them, until the keeper confirms them, which it does in order."""

    _contents: deque[bytes] = field(default_factory=deque)
    _last_ms: int = 0

    def is_due(self, content: bytes, now_ms: int) -> bool:
        """Tell whether to send what is not confirmed: the same not again soon, since some keepers take nothing yet."""
        is_last = bool(self._contents) and self._contents[-1] == content
        return not is_last or now_ms - self._last_ms >= AGAIN_MS

    def note(self, content: bytes, now_ms: int) -> None:
        """A kit is on its way."""
        self._contents.append(content)
        self._last_ms = now_ms

    def confirmed(self) -> tuple[bytes, bool]:
        """Return what the oldest one holds, and whether none came after it; raise PeerFault where there is none."""
        if not self._contents:
            raise PeerFault("kit-broken")
        return self._contents.popleft(), not self._contents


# At the group


def keep_at(db: Any, group: bytes, device: bytes) -> None:
    """From now on this device of a peer, or this courier, is to keep a kit."""
    db.execute("INSERT OR IGNORE INTO kit_keepers (device, grp) VALUES (?, ?)", (device, group))


def keep_no_longer(db: Any, group: bytes) -> bool:
    """Send a group no further kits; return whether it was to keep one. What it has it keeps until it forgets it."""
    return bool(db.execute("DELETE FROM kit_keepers WHERE grp = ?", (group,)).rowcount)


def keepers(db: Any) -> list[Keeper]:
    """Return who is to keep a kit."""
    rows = db.execute("SELECT device, grp, content, bytes, kept_ms FROM kit_keepers ORDER BY grp, device")
    return [
        Keeper(device=device, group=group, content=content, bytes=size, kept_ms=kept_ms)
        for device, group, content, size, kept_ms in rows
    ]


def sent_name(keeper: bytes) -> str:
    """Return under which name it is kept that a way back was sent to a courier and not confirmed yet."""
    return f"back-sent {keeper.hex()}"


def pieces(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield the parts of a kit with their numbers and how many there are."""
    size = limits.KIT_PART_BYTES_MAX
    parts = -(-len(data) // size)
    if parts > limits.KIT_PARTS_MAX:
        raise Refused("backup-kit-large", limit=limits.KIT_BYTES_MAX // 1_048_576)
    for part in range(parts):
        yield part, parts, data[part * size : (part + 1) * size]


# At the keeper


async def heard(hub: Hub, peer: Counterpart, message: Message, sent: Sent) -> Sequence[Message]:
    """Take in a message about kits; return what to answer. Raises PeerFault for everything else.

    ``sent``: what went over the link by which the message came.
    """
    if isinstance(message, KeepKit):
        told: Sequence[Message] = await hub.run(_keep, hub, peer, message)
        if told:
            # From now on its owner may call for it.
            hub.devices_changed()
        return told
    if isinstance(message, Kit):
        await hub.run(_kept, hub, peer, message, *sent.confirmed())
        hub.publish({"event": "kit", "id": peer.group.hex()})
        return ()
    raise PeerFault("message-out-of-order")


def kept_kits(db: Any) -> list[KeptKit]:
    """Return the kits that this node keeps; store's thread."""
    return [
        KeptKit(slot=slot, psk=psk) for slot, psk in db.execute("SELECT slot, psk FROM kits ORDER BY slot")
    ]


def store_part(db: Any, group: bytes, message: KeepKit, at_ms: int, *, by_psk: bool = False) -> int:
    """Keep a part of a kit; return how many are kept.

    Once it is whole it takes the place of what this group left before. ``by_psk``: whoever names a kit's slot together
    with its psk is of its group. Raises PeerFault for a part out of order, and for one under a name that another group
    uses.
    """
    if not 1 <= message.parts <= limits.KIT_PARTS_MAX or message.part >= message.parts or not message.data:
        raise PeerFault("kit-broken")
    found = db.execute("SELECT grp, psk FROM kits WHERE slot = ?", (message.slot,)).fetchone()
    if found is not None and (found[1] != message.psk if by_psk else found[0] != group):
        raise PeerFault("kit-of-another")
    before, back = _before(db, group, message)
    data = before + message.data
    if message.part + 1 < message.parts:
        db.execute(
            "INSERT OR REPLACE INTO kit_parts (grp, slot, psk, back, parts, data, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (group, message.slot, message.psk, back, message.parts, data, at_ms),
        )
    else:
        _replace(db, group, message, back, data, at_ms)
    return message.part + 1


def _before(db: Any, group: bytes, message: KeepKit) -> tuple[bytes, bytes | None]:
    """Return the parts that came before this one, and the psk for the way back that came with some part."""
    staged = db.execute(
        "SELECT slot, psk, back, parts, data FROM kit_parts WHERE grp = ?", (group,)
    ).fetchone()
    back = message.back
    if back is None and staged is not None and staged[0] == message.slot:
        back = staged[2]
    if message.part == 0:
        return b"", back
    is_next = staged is not None and (staged[0], staged[1], staged[3]) == (
        message.slot,
        message.psk,
        message.parts,
    )
    if not is_next or len(staged[4]) != message.part * limits.KIT_PART_BYTES_MAX:
        raise PeerFault("kit-broken")
    return bytes(staged[4]), back


def _replace(db: Any, group: bytes, message: KeepKit, back: bytes | None, data: bytes, at_ms: int) -> None:
    way: tuple[bytes | None, bytes | None] | None = (back, None)
    if back is None:
        way = db.execute("SELECT back, back_by FROM kits WHERE slot = ?", (message.slot,)).fetchone()
    with whole(db):
        db.execute("DELETE FROM kit_parts WHERE grp = ?", (group,))
        db.execute("DELETE FROM kits WHERE grp = ? OR slot = ?", (group, message.slot))
        db.execute(
            "INSERT INTO kits (slot, grp, psk, back, back_by, data, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (message.slot, group, message.psk, *(way or (None, None)), data, at_ms),
        )


def _keep(hub: Hub, peer: Counterpart, message: KeepKit) -> Sequence[Message]:
    known = hub.peers.by_group(peer.group)
    if known is None or not known.is_confirmed:
        return ()
    stored = store_part(hub.replica.db, peer.group, message, hub.home.clock.wall_ms())
    if stored < message.parts:
        return ()
    return [Kit(message.slot, message.parts, message.parts, b"")]


def _kept(hub: Hub, peer: Counterpart, message: Kit, content: bytes, is_last: bool) -> None:
    """A keeper said that it has a kit whole: note what was in that one, though there may be more to keep by now.

    The way back that was drawn last is there only once the last one is: each brought another.
    """
    sheet = meta.read_sheet(hub.replica.db)
    if sheet is None or message.slot != kit_slot(sheet.rescue, peer.device) or message.data:
        raise PeerFault("kit-broken")
    if is_last and meta.read(hub.replica.db, sent_name(peer.device)):
        meta.write(hub.replica.db, sent_name(peer.device), b"")
    hub.replica.db.execute(
        "UPDATE kit_keepers SET content = ?, bytes = ?, kept_ms = ? WHERE device = ?",
        (
            content,
            message.parts * limits.KIT_PART_BYTES_MAX,
            hub.home.clock.wall_ms(),
            peer.device,
        ),
    )


def data_of(db: Any, slot: bytes) -> bytes:
    """Return a kept kit, empty where there is none."""
    found = db.execute("SELECT data FROM kits WHERE slot = ?", (slot,)).fetchone()
    return bytes(found[0]) if found else b""
