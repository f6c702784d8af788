"""Kits that a courier keeps: each for the group of the device that left it, which alone may replace it.

A courier knows no groups. Whoever names a kit's slot together with its psk is of the group that made it; a slot by
itself gets nothing. A device leaves one kit. Of too many one goes whose device may come no more; without such a one
nothing else is taken: what was confirmed stays, however many others bring. Where another device of the group renews it,
that one's heir may come: under a psk that only the words open one device may come in the place of the one that left
the kit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from identity.errors import PeerFault
from node.copies.kits import KeptKit, store_part
from node.courier import limits
from sync.messages import KeepKit


def keep_part(
    db: Any,
    device: bytes,
    message: KeepKit,
    at_ms: int,
    may_come: Callable[[bytes], bool] = lambda device: True,
) -> int:
    """Keep a part of a kit; return how many parts are kept, 0 where there is no room. PeerFault as ``store_part``.

    ``may_come``: whether a device has a reason to be here.
    """
    if not _has_room(db, device, message.slot, may_come):
        return 0
    stored = store_part(db, device, message, at_ms, by_psk=True)
    db.execute(
        "DELETE FROM kit_parts WHERE grp NOT IN (SELECT grp FROM kit_parts ORDER BY at_ms DESC, grp LIMIT ?)",
        (limits.KITS_COMING_MAX,),
    )
    return stored


def _has_room(db: Any, device: bytes, slot: bytes, may_come: Callable[[bytes], bool]) -> bool:
    """Tell whether there is room for one more kit, unless this one takes another's place; make it if need be."""
    kept = db.execute("SELECT slot, grp FROM kits ORDER BY at_ms, slot").fetchall()
    if len(kept) < limits.KITS_MAX or any(slot == one or device == by for one, by in kept):
        return True
    useless = next((one for one, by in kept if not may_come(by)), None)
    if useless is not None:
        db.execute("DELETE FROM kits WHERE slot = ?", (useless,))
    return useless is not None


def returns(db: Any) -> list[KeptKit]:
    """Return the kits in whose depositor's place one device may come, each with the psk that only its content tells."""
    rows = db.execute("SELECT slot, back FROM kits WHERE back IS NOT NULL ORDER BY slot")
    return [KeptKit(slot=slot, psk=back) for slot, back in rows]


def take_place(db: Any, slot: bytes, static: bytes) -> bytes:
    """Return the device that left a kit, in whose place the one with this static key comes, and no other one.

    Raises PeerFault where another one did, or there is no such kit any more.
    """
    db.execute("UPDATE kits SET back_by = ? WHERE slot = ? AND back_by IS NULL", (static, slot))
    found = db.execute("SELECT grp, back_by FROM kits WHERE slot = ?", (slot,)).fetchone()
    if found is None or found[1] != static:
        raise PeerFault("kit-place-taken")
    return bytes(found[0])
