"""Whether all of an open store can be read and hangs together; SQLite's own check doesn't tell quite that.

It finds the rows that an index lacks, but not what a partial index names although there is no such row, as a disk
leaves it that lied about syncing. Whoever comes upon that is told of damage, and no later check would find any.
"""

from __future__ import annotations

from typing import Any

_PLACED = ("", "entries", "places", "record_entries")


def hangs_together(db: Any, table: str = "") -> bool:
    """Tell whether a store, or one table of it, can be read whole and its indexes fit it; raise what SQLite raises."""
    named = f"'{table}'" if table else "1"
    if db.execute(f"PRAGMA integrity_check({named})").fetchone() != ("ok",):
        return False
    partial = partial_indexes(db).items()
    is_indexed = all(_fit(db, one, indexes) for one, indexes in partial if table in ("", one))
    return is_indexed and (table not in _PLACED or _are_placed(db))


def partial_indexes(db: Any) -> dict[str, dict[str, str]]:
    """Return, by table and index, which rows those indexes have that don't have all."""
    found: dict[str, dict[str, str]] = {}
    rows = db.execute(
        "SELECT tbl_name, name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE '% WHERE %'"
    )
    for table, index, sql in rows.fetchall():
        found.setdefault(table, {})[index] = sql.split(" WHERE ", 1)[1]
    return found


def _are_placed(db: Any) -> bool:
    """Tell whether all entries are to be found by their hashes and their records that should be, if any are by now."""
    if not db.execute("SELECT 1 FROM sqlite_schema WHERE name = 'record_entries'").fetchone():
        return True
    (is_so,) = db.execute(
        "WITH old AS (SELECT id, record FROM entries WHERE id <= (SELECT entry FROM placed WHERE id = 1))"
        " SELECT (SELECT count(*) FROM places) = (SELECT count(*) FROM old) AND NOT EXISTS (SELECT 1 FROM old"
        " WHERE record IS NOT NULL AND NOT EXISTS"
        " (SELECT 1 FROM record_entries r WHERE r.record = old.record AND r.entry = old.id))"
    ).fetchone()
    return bool(is_so)


def _fit(db: Any, table: str, indexes: dict[str, str]) -> bool:
    """Tell whether partial indexes have as many rows as they should; at one moment, since others may write."""
    held = "(SELECT count(*) FROM {0} INDEXED BY {1} WHERE {2}) = count(*) FILTER (WHERE {2})"
    equal = " AND ".join(held.format(table, index, which) for index, which in indexes.items())
    return bool(db.execute(f"SELECT {equal} FROM {table} NOT INDEXED").fetchone()[0])  # noqa: S608
