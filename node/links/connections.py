"""The connections of the last days: rows that begin with a link and end with it; in the store's thread."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import Any

from node.desk.undoing import DAY_MS
from node.store.lightly import lightly

KEPT_DAYS = 14
KEPT_MAX = 5_000
SHOWN_MAX = 1_000
_ADDRESS_CHARS_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """One connection: when, with which group (None: nobody who is a peer), which way, who called, how many bytes.

    ``ended_ms`` None: it is up, or this program stopped without having closed it.
    """

    row: int
    began_ms: int
    ended_ms: int | None
    group: bytes | None
    way: str
    address: str
    is_call: bool
    sent_bytes: int
    received_bytes: int


def begin(db: Any, at_ms: int, group: bytes | None, address: str, *, is_call: bool) -> int:
    """Keep that a connection began; return its row. What is too old, or more than KEPT_MAX, is forgotten."""
    kept = address[:_ADDRESS_CHARS_MAX]
    with lightly(db):  # a link waits for no disk
        db.execute(
            "DELETE FROM connections WHERE began_ms < ? OR id <= (SELECT max(id) FROM connections) - ?",
            (at_ms - KEPT_DAYS * DAY_MS, KEPT_MAX - 1),
        )
        cursor = db.execute(
            "INSERT INTO connections (began_ms, grp, way, address, is_call) VALUES (?, ?, ?, ?, ?)",
            (at_ms, group, way_of(address), kept, is_call),
        )
    return int(cursor.lastrowid)


def end(db: Any, row: int, at_ms: int, sent_bytes: int, received_bytes: int) -> None:
    """Keep that a connection ended, and what went over it."""
    db.execute(
        "UPDATE connections SET ended_ms = ?, sent_bytes = ?, received_bytes = ? WHERE id = ?",
        (at_ms, sent_bytes, received_bytes, row),
    )


def end_all(db: Any) -> None:
    """No connection outlives the program: what a crash left open ended when it began, as far as anybody knows."""
    db.execute("UPDATE connections SET ended_ms = began_ms WHERE ended_ms IS NULL")


def since(db: Any, at_ms: int) -> list[Connection]:
    """Return the connections that began after ``at_ms``, newest first."""
    rows = db.execute(
        "SELECT id, began_ms, ended_ms, grp, way, address, is_call, sent_bytes, received_bytes FROM connections"
        " WHERE began_ms >= ? ORDER BY id DESC LIMIT ?",
        (at_ms, SHOWN_MAX),
    )
    return [
        Connection(
            row=row,
            began_ms=began,
            ended_ms=ended,
            group=bytes(group) if group else None,
            way=way,
            address=address,
            is_call=bool(is_call),
            sent_bytes=sent,
            received_bytes=received,
        )
        for row, began, ended, group, way, address, is_call, sent, received in rows
    ]


def ways(db: Any, group: bytes) -> list[str]:
    """Return the ways on which this group was met in the last days, the last one first."""
    rows = db.execute(
        "SELECT way FROM connections WHERE grp = ? GROUP BY way ORDER BY max(began_ms) DESC", (group,)
    )
    return [way for (way,) in rows]


def way_of(address: str) -> str:
    """Return how one gets to an address: ``this machine``, ``lan``, ``tor`` or ``internet``."""
    host = address.rpartition(":")[0].strip("[]").partition("%")[0] or address
    if host.endswith(".onion"):
        return "tor"
    if host in ("localhost", ""):
        return "this machine"
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return "lan" if host.endswith(".local") or "." not in host else "internet"
    if found.version == 6 and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    if found.is_loopback:
        return "this machine"
    return "lan" if found.is_private or found.is_link_local else "internet"
