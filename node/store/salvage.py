"""Reading rows out of a store whose pages may be damaged: whatever SQLite still gives, table by table.

A damaged row, or one whose overflow is damaged, is left out; all others of its table come. Columns that an index
holds are read from the index, too, so a row that is lost can still be named.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from node.store.faults import READ_ERRORS

Row = dict[str, Any]
_AT_ONCE = 200


def tables_of(db: Any) -> list[str]:
    """Return the names of all tables but those of the search index and SQLite's own."""
    rows = db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    return [str(name) for (name,) in rows if not str(name).startswith(("sqlite_", "search"))]


def rows_of(db: Any, table: str, indexed: Sequence[str] = ()) -> Iterator[Row]:
    """Yield the rows of a table that can be read, none where there is no such table.

    ``indexed``: only ``id`` and these columns, which one index holds, read from that index as well as from the table.
    """
    columns = [(str(name), bool(is_key)) for _, name, _, _, _, is_key in _info(db, table)]
    if not columns:
        return
    if _has_rowid(db, table):
        names = ["id", *indexed] if indexed else ["*"]
        yield from _by_id(db, table, names, indexed)
    else:
        keys = [name for name, is_key in columns if is_key]
        yield from _from_both_ends(db, table, keys)


def _info(db: Any, table: str) -> list[Any]:
    try:
        return list(db.execute(f"PRAGMA table_info({table})").fetchall())
    except READ_ERRORS:
        return []


def _has_rowid(db: Any, table: str) -> bool:
    (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return "WITHOUT ROWID" not in str(sql).upper()


def _by_id(db: Any, table: str, names: list[str], indexed: Sequence[str]) -> Iterator[Row]:
    wanted = ", ".join(names)
    seen: set[int] = set()
    if indexed:
        for row in _scanned(db, f"SELECT {wanted} FROM {table}{_by_index(db, table, indexed)}"):  # noqa: S608
            seen.add(row["id"])
            yield row
    ids = sorted({row["n"] for row in _scanned(db, f"SELECT rowid AS n FROM {table} NOT INDEXED")} - seen)  # noqa: S608
    for start in range(0, len(ids), _AT_ONCE):
        yield from _some(db, f"SELECT {wanted} FROM {table} NOT INDEXED", ids[start : start + _AT_ONCE])  # noqa: S608


def _some(db: Any, select: str, ids: list[int]) -> Iterator[Row]:
    """Yield the rows with these ids; where one can't be read, those before and after it."""
    try:
        rows = db.execute(f"{select} WHERE rowid BETWEEN ? AND ? ORDER BY rowid", (ids[0], ids[-1]))
        found = list(map(dict, _named(rows)))
    except READ_ERRORS:
        if len(ids) > 1:
            middle = len(ids) // 2
            yield from _some(db, select, ids[:middle])
            yield from _some(db, select, ids[middle:])
        return
    yield from found


def _scanned(db: Any, select: str, order: Sequence[str] = ("rowid",)) -> Iterator[Row]:
    """Yield rows in order up to the first that can't be read, then from the end back to the last that can't."""
    found: dict[Any, Row] = {}
    for way in ("ASC", "DESC"):
        by = ", ".join(f"{name} {way}" for name in order)
        try:
            for row in _named(db.execute(f"{select} ORDER BY {by}")):
                found[tuple(row.values())] = row
        except READ_ERRORS:
            continue
        break
    yield from found.values()


def _from_both_ends(db: Any, table: str, keys: list[str]) -> Iterator[Row]:
    yield from _scanned(db, f"SELECT * FROM {table}", keys)  # noqa: S608


def _by_index(db: Any, table: str, columns: Sequence[str]) -> str:
    """Return the words that have SQLite read these columns from an index alone; none where there is no such index."""
    for _, index, *_ in db.execute(f"PRAGMA index_list({table})").fetchall():
        held = [name for _, _, name in db.execute(f"PRAGMA index_info({index})").fetchall()]
        if set(columns) <= set(held):
            (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (index,)).fetchone()
            _, where, condition = str(sql or "").partition(" WHERE ")
            return f" INDEXED BY {index}{where}{condition}"
    return " NOT INDEXED"


def _named(cursor: Any) -> Iterator[Row]:
    names = [one[0] for one in cursor.description]
    for values in cursor:
        yield dict(zip(names, values, strict=True))
