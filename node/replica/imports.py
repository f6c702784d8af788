"""Which entries an import brought, kept for as long as a change can be taken back; all in the store's thread."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from identity.errors import Refused
from node.desk.undoing import DAY_MS, UNDO_DAYS
from node.replica.arrivals import Arrivals

IMPORT_ID_BYTES = 8
NAME_CHARS_MAX = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """One import: its id, the space that it went into, the file's name, and when (milliseconds since 1970)."""

    id: bytes
    space: bytes
    name: str
    at_ms: int


def keep(db: Any, one: Import, entries: Iterable[bytes]) -> None:
    """Note the entries as the import's; belongs into the transaction that writes them."""
    db.execute("DELETE FROM imports WHERE at_ms < ?", (one.at_ms - UNDO_DAYS * DAY_MS,))
    db.execute(
        "INSERT OR IGNORE INTO imports (import, space, name, at_ms) VALUES (?, ?, ?, ?)",
        (one.id, one.space, one.name[:NAME_CHARS_MAX], one.at_ms),
    )
    db.executemany(
        "INSERT OR IGNORE INTO import_entries SELECT id, ? FROM imports WHERE import = ?",
        [(entry, one.id) for entry in entries],
    )


def listed(db: Any, now_ms: int) -> list[Import]:
    """Return the imports that can be taken back, newest first."""
    rows = db.execute(
        "SELECT import, space, name, at_ms FROM imports WHERE at_ms >= ? ORDER BY id DESC",
        (now_ms - UNDO_DAYS * DAY_MS,),
    )
    return [Import(id=bytes(id_), space=bytes(space), name=name, at_ms=at) for id_, space, name, at in rows]


def find(db: Any, text: str, now_ms: int) -> Import:
    """Return the import whose id begins with ``text``; Refused when there is none, or several."""
    wanted = text.strip().lower()
    found = [one for one in listed(db, now_ms) if wanted and one.id.hex().startswith(wanted)]
    if not found:
        raise Refused("import-unknown", given=text[:40], days=UNDO_DAYS)
    if len(found) > 1:
        raise Refused("import-ambiguous", given=text[:40])
    return found[0]


def entries_by_record(arrivals: Arrivals, one: Import) -> dict[bytes, list[bytes]]:
    """Return the import's entries that were not taken back yet, by record, both in the order of their arrival."""
    named = arrivals.db.execute(
        "SELECT i.entry FROM import_entries i JOIN imports m ON m.id = i.import WHERE m.import = ?", (one.id,)
    ).fetchall()
    rows = [row for (entry,) in named if (row := arrivals.row_of(entry)) is not None]
    found: dict[bytes, list[bytes]] = {}
    for row in sorted(rows):
        told = arrivals.db.execute(
            "SELECT r.record, e.hash FROM entries e JOIN records r ON r.id = e.record WHERE e.id = ? AND e.branch = 0",
            (row,),
        ).fetchone()
        if told is not None:
            found.setdefault(bytes(told[0]), []).append(bytes(told[1]))
    return found


def forget(db: Any, one: Import, entries: Sequence[bytes]) -> None:
    """Note that the entries were taken back; an import without entries is forgotten itself."""
    db.executemany(
        "DELETE FROM import_entries WHERE entry = ? AND import = (SELECT id FROM imports WHERE import = ?)",
        [(entry, one.id) for entry in entries],
    )
    db.execute(
        "DELETE FROM imports WHERE import = ? AND id NOT IN (SELECT import FROM import_entries)", (one.id,)
    )
