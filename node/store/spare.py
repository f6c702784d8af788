"""A second place for what no peer can give back: who this home is, its peers, spaces, keys, and which logs there are.

One sealed file beside the store, under a key that follows from the store's. It is written anew at a start or an end
where something changed, and read only by ``node.store.rescue``, where the store's own rows of these tables can't be.
It tells where in the store each table begins, too: with the first page of a file that is lost, and all other pages with
it. It holds no entry and nothing made of one; each erasure removes it, and another one takes its place at once, as
after all else that writes the store anew.
"""

from __future__ import annotations

import contextlib
import os
import zlib
from pathlib import Path
from typing import Any

from identity import vault
from identity.aead import open_sealed, seal
from identity.encoding import Wire, decode, encode
from identity.errors import Fault
from node.store.salvage import Row

SPARE_END = "-spare"
SPARE_BYTES_MAX = 64 * 1_048_576
SCHEMA, SALT = "sqlite_schema", "salt"
"""Under these names a spare tells where the store's tables begin, and what salt its pages are checked with."""
_TOLD_BYTES_MAX = 8 * SPARE_BYTES_MAX
_TABLES = (
    *(
        "meta",
        "spaces",
        "keys",
        "key_names",
        "logs",
        "peers",
        "roster_acts",
        "devices",
        "couriers",
        "members",
    ),
    *("kit_keepers", "groups_known", "space_hosts"),
    *("owners", "gates", "heirs"),  # a courier's
)


class _Table(Wire, frozen=True):
    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def keep_spare(db: Any, path: Path, key: bytes) -> bool:
    """Write the spare of the store at ``path`` if it would say something new; return whether it did."""
    tables = []
    for name in (*_TABLES, SCHEMA):
        # The tag changes with every start, and a home without one is not in doubt.
        where = " WHERE name != 'tag'" if name == "meta" else ""
        cursor = db.execute(f"SELECT * FROM {name}{where}")  # noqa: S608
        columns = tuple(str(one[0]) for one in cursor.description)
        tables.append(_Table(name, columns, tuple(map(tuple, cursor.fetchall()))))
    (salt,) = db.execute("PRAGMA cipher_salt").fetchone()
    tables.append(_Table(SALT, (SALT,), ((bytes.fromhex(salt),),)))
    sealed = seal(_key(key), zlib.compress(encode(tuple(tables))), b"")
    place = _place(path)
    with contextlib.suppress(OSError):
        if len(sealed) > SPARE_BYTES_MAX or (place.exists() and place.read_bytes() == sealed):
            return False
        fresh = place.with_name(place.name + "-new")
        with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(place)
        return True
    return False


def read_spare(path: Path, key: bytes) -> dict[str, list[Row]]:
    """Return the rows in the spare of the store at ``path``, by table; none where there is none or it is damaged."""
    try:
        data = _place(path).read_bytes()
        opened = open_sealed(_key(key), data, b"")
        tables = decode(zlib.decompress(opened), tuple[_Table, ...], bytes_max=_TOLD_BYTES_MAX)
    except (OSError, Fault, zlib.error):
        return {}
    return {
        table.name: [dict(zip(table.columns, row, strict=True)) for row in table.rows] for table in tables
    }


def _place(path: Path) -> Path:
    return path.with_name(path.name + SPARE_END)


def _key(key: bytes) -> bytes:
    return vault.subkey(key, "spare")
