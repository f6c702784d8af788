"""Facts of the home that outlive a start: rows of the table ``meta``, read and written in the store's thread."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from identity import roster
from identity.encoding import Wire, decode, encode
from identity.keys import DeviceKeys
from identity.recovery import Sheet
from node.replica.outcome import Self

_FORM_BYTES_MAX = 1_048_576
Bytes16 = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Bytes32 = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]


class Identity(Wire, frozen=True):
    """Who this home is: its own id, the device's keys, the group and its roster acts."""

    home_id: Bytes16
    sign_seed: Bytes32
    agree_secret: Bytes32
    group: Bytes32
    acts: tuple[bytes, ...]
    name: str
    language: str
    created_ms: int

    def writer(self) -> Self:
        """Return the identity as the replica needs it."""
        keys = DeviceKeys(sign_seed=self.sign_seed, agree_secret=self.agree_secret)
        return Self(keys=keys, group=self.group, roster=self.acts, name=self.name)

    def roster(self) -> roster.Roster:
        """Return the group's roster as this home knows it."""
        return roster.fold(self.acts)


def read(db: Any, name: str) -> bytes | None:
    """Return the value of ``name``, None where it was never set."""
    found = db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    return found[0] if found else None


def write(db: Any, name: str, value: bytes) -> None:
    """Set ``name`` to ``value``."""
    db.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", (name, value))


def read_identity(db: Any) -> Identity | None:
    """Return who this home is, None in a store that was never finished."""
    found = read(db, "identity")
    return decode(found, Identity, bytes_max=_FORM_BYTES_MAX) if found else None


def with_acts(identity: Identity, acts: tuple[bytes, ...]) -> Identity:
    """Return the same identity with other roster acts of its group."""
    return msgspec.structs.replace(identity, acts=acts)


def write_identity(db: Any, identity: Identity) -> None:
    """Keep who this home is."""
    write(db, "identity", encode(identity))


def read_sheet(db: Any) -> Sheet | None:
    """Return what this home keeps of the recovery words, None in a store that was never finished."""
    found = read(db, "sheet")
    return decode(found, Sheet, bytes_max=_FORM_BYTES_MAX) if found else None


def write_sheet(db: Any, sheet: Sheet) -> None:
    """Keep what seals backups to the recovery words and lets others know who has them."""
    write(db, "sheet", encode(sheet))


def newest_claim(db: Any) -> int:
    """Return when the newest entry came: the last of its log, or of those that stand beside a fork."""
    (newest,) = db.execute(
        "SELECT max("
        " (SELECT coalesce(max(e.arrived_ms), 0) FROM logs l CROSS JOIN entries e"
        "  ON e.log = l.id AND e.branch = 0 AND e.seq = l.height - 1),"
        " (SELECT coalesce(max(arrived_ms), 0) FROM (SELECT arrived_ms FROM entries ORDER BY id DESC LIMIT 1)))"
    ).fetchone()
    return int(newest)
