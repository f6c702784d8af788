"""Backups: everything of this home that another device can go on with, sealed to the recovery words, and read again.

A backup is sealed to the public half of the key that the words stand for, so it is made without them and opened with
them alone. It is one sealed file (``identity.sealed_file``); after writing, all of it is read back from where it lies
and compared. A *kit* is the same without entries, small enough to be kept by others: who comes back with it fetches
the entries from peers and couriers.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crdt import acts
from crdt.rosters import Rosters
from crdt.run import Run
from identity import recovery
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import PeerFault, Refused
from identity.limits import SEALED_ITEM_BYTES_MAX
from identity.sealed_file import FileSort, Sealer, Sealing, begin
from node.clock import draw
from node.copies.backup_form import (
    FORM,
    MEMBERS_MAX,
    About,
    End,
    Item,
    KeptFork,
    KeptReturn,
    KeptRows,
    KeptRun,
    KeptSpace,
    read_item,
)
from node.copies.sealed_files import PART_BYTES_MAX, Reading, Writing
from node.replica.replica import Replica
from node.store import meta

if TYPE_CHECKING:
    from node.hub import Hub

DUE_AFTER_MS = 14 * 86_400_000
DUE_AFTER_ENTRIES = 200
KIT_BYTES_MAX = 4 * 1_048_576
_ROWS_AT_ONCE = 64
_KEYS_AT_ONCE = 8_192
# What changes with every meeting, or can be done without, makes no kit old.
_PASSING = (
    *("couriers", "devices", "groups_known", "import_entries", "imports", "kit_keepers", "peers"),
    *("preferences", "shared_as"),
)
# Short, so that little is lost where a stick is torn.
_RUN_BYTES = 65_536
# Facts that no entry holds and that are worth keeping. Not: who is let in here, what was looked at, who holds what.
_TABLES = (
    *(
        "peers",
        "roster_acts",
        "devices",
        "couriers",
        "kit_keepers",
        "members",
        "shared_as",
        "preferences",
        "groups_known",
        "imports",
        "import_entries",
    ),
)

Progress = Callable[[int], None]


class LastBackup(Wire, frozen=True):
    """The last backup that was read back whole: when, where, up to which entry (by its row), and its key."""

    at_ms: int
    file: str
    entry: int
    preamble: bytes
    chunk_key: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a backup holds, once it was read back."""

    file: str
    bytes: int
    parts: int
    entries: int
    spaces: int
    at_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """How old the last backup is: ``last_ms`` None where there was none; ``is_due``: it is time for another one."""

    last_ms: int | None
    last_file: str | None
    entries_since: int
    is_due: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A log, or a chain of one, that goes into a backup up to ``height``."""

    space: bytes
    log: bytes
    height: int
    is_control: bool


async def write_backup(
    hub: Hub, path: Path, *, part_bytes_max: int = PART_BYTES_MAX, progress: Progress = lambda done: None
) -> Made:
    """Write a backup to ``path`` and read it back; raise Refused, and leave an older file there as it was."""
    db, now_ms = hub.replica.db, hub.home.clock.wall_ms()
    sealing = begin(FileSort.BACKUP, [(await hub.run(_sheet, db)).backup_public], draw)
    about, first, newest = await hub.run(first_items, hub.replica, hub.home.identity, now_ms)
    writing = Writing(path, sealing, part_bytes_max=part_bytes_max)
    try:
        entries = await _write(hub, writing, sealing, about, first, progress)
    except BaseException:
        await asyncio.to_thread(writing.discard)
        raise
    counted = await asyncio.to_thread(read_through, path, sealing)
    if counted != entries:
        raise Refused("backup-test-failed", file=str(path))
    last = LastBackup(now_ms, str(path), newest, sealing.preamble, sealing.chunk_key)
    await hub.run(meta.write, db, "backup", encode(last))
    return Made(
        file=str(path),
        bytes=writing.bytes,
        parts=writing.parts,
        entries=entries,
        spaces=about.spaces,
        at_ms=now_ms,
    )


async def read_again(hub: Hub, path: Path) -> Made:
    """Read the last backup again from where it lies now; raise Refused where any of it can't be read."""
    last = await hub.run(last_backup, hub.replica.db)
    if last is None:
        raise Refused("backup-never")
    sealing = Sealing(preamble=last.preamble, chunk_key=last.chunk_key)
    try:
        reading = await asyncio.to_thread(Reading.known, path, sealing)
    except PeerFault:
        raise Refused("backup-test-other", file=str(path)) from None
    about, entries = await asyncio.to_thread(_read_through, reading, path)
    return Made(
        file=str(path),
        bytes=reading.bytes,
        parts=reading.parts,
        entries=entries,
        spaces=about.spaces,
        at_ms=last.at_ms,
    )


def kit(replica: Replica, identity: meta.Identity, now_ms: int) -> bytes:
    """Return a backup without entries, sealed to the recovery words, for couriers and peers to keep; store's thread.

    Where it would be larger than ``KIT_BYTES_MAX`` it holds no keys that anybody may have drawn. Raises Refused where
    the group knows so much that it is too large all the same.
    """
    sealing = begin(FileSort.KIT, [_sheet(replica.db).backup_public], draw)
    for only_made in (False, True):
        about, items, _ = first_items(replica, identity, now_ms, only_made=only_made)
        sealer = Sealer(sealing)
        made = [sealing.preamble]
        for item in (about, *items, End(0)):
            made += sealer.add(encode(item))
        data = b"".join([*made, sealer.finish()])
        if len(data) <= KIT_BYTES_MAX:
            return data
    raise Refused("backup-kit-large", limit=KIT_BYTES_MAX // 1_048_576)


def _is_passing(item: Item) -> bool:
    return isinstance(item, KeptReturn) or (isinstance(item, KeptRows) and item.table in _PASSING)


def kit_content(replica: Replica, identity: meta.Identity) -> bytes:
    """Return a hash of what a kit would hold now, so that an old one is known; store's thread."""
    _, items, _ = first_items(replica, identity, 0)
    lasting = [item for item in items if not _is_passing(item)]
    secrets = [
        tuple(replica.db.execute(f"SELECT grp, {secret} FROM {table} ORDER BY grp").fetchall())  # noqa: S608
        for table, secret in (("peers", "pair_secret"), ("couriers", "owner_secret"))
    ]
    told = (*identity.acts, *(encode(item) for item in lasting), encode(tuple(secrets)))
    return domain_hash(b"hedgerow kit", *told)


def last_backup(db: Any) -> LastBackup | None:
    """Return what is known of the last backup, None where there was none; store's thread."""
    found = meta.read(db, "backup")
    return decode(found, LastBackup, bytes_max=1_048_576) if found else None


def due(db: Any, created_ms: int, now_ms: int) -> Due:
    """Tell whether it is time for a backup: after 14 days or 200 new entries, if there is anything new."""
    last = last_backup(db)
    newest = last.entry if last is not None else 0
    # Counting all of them reads an index; only what is new since a backup is looked for among the entries themselves.
    since_then = " WHERE id > ?" if newest else ""
    (since,) = db.execute(
        f"SELECT count(*) FROM entries{since_then}",  # noqa: S608
        (newest,) if newest else (),
    ).fetchone()
    from_ms = last.at_ms if last is not None else created_ms
    is_old = now_ms - from_ms >= DUE_AFTER_MS
    return Due(
        last_ms=last.at_ms if last is not None else None,
        last_file=last.file if last is not None else None,
        entries_since=since,
        is_due=since >= DUE_AFTER_ENTRIES or (is_old and since > 0),
    )


def read_through(path: Path, sealing: Sealing) -> int:
    """Read a whole backup of our own from disk and return how many entries it holds; raise Refused."""
    return _read_through(Reading.known(path, sealing), path)[1]


def _read_through(reading: Reading, path: Path) -> tuple[About, int]:
    about: About | None = None
    entries, end = 0, None
    for data in reading.items():
        item = read_item(data)
        if isinstance(item, About):
            about = item
        elif isinstance(item, KeptRun):
            entries += len(item.run.items)
        elif isinstance(item, End):
            end = item.entries
    if not reading.is_whole or about is None or end != entries:
        raise Refused("backup-test-failed", file=str(path))
    return about, entries


async def _write(
    hub: Hub, writing: Writing, sealing: Sealing, about: About, first: Sequence[Item], progress: Progress
) -> int:
    sealer, entries = Sealer(sealing), 0

    def put(items: Sequence[Item]) -> None:
        for item in items:
            writing.write(sealer.add(encode(item)))

    def finish() -> None:
        put([End(entries)])
        writing.write([sealer.finish()])
        writing.finish()

    await asyncio.to_thread(writing.__enter__)
    try:
        await asyncio.to_thread(put, [about, *first])
        async for items in _entries(hub):
            entries += sum(len(item.run.items) for item in items if isinstance(item, KeptRun))
            await asyncio.to_thread(put, items)
            progress(entries)
        await asyncio.to_thread(finish)
    finally:
        writing.__exit__(None, None, None)
    return entries


async def _entries(hub: Hub) -> AsyncIterator[list[Item]]:
    """Yield the entries of all spaces, a few at a time, so that nobody waits long for the store."""
    for piece in await hub.run(_pieces, hub.replica):
        at = 0
        while at < piece.height:
            items, at = await hub.run(_next, hub.replica, piece, at)
            if not items:
                break
            yield items
        yield await hub.run(_fork, hub.replica, piece)


def _pieces(replica: Replica) -> list[_Piece]:
    """Return all logs, control before data, each before the chains beyond its fork."""
    found = [
        _Piece(space=space, log=head.log, height=head.height, is_control=head.is_control)
        for space in replica.spaces
        for head in replica.heads(space)
    ]
    return sorted(found, key=lambda piece: not piece.is_control)


def _next(replica: Replica, piece: _Piece, at: int) -> tuple[list[Item], int]:
    run, _ = replica.load_run(piece.space, piece.log, at, b"", _RUN_BYTES)
    if run is None or run.first + len(run.items) <= at:
        return [], at
    return [KeptRun(piece.space, run, _arrived(replica, piece, run))], run.first + len(run.items)


def _arrived(replica: Replica, piece: _Piece, run: Run) -> tuple[int, ...]:
    row = replica.ledger.logs.get((piece.space, piece.log))
    if row is None:
        return ()
    found = replica.db.execute(
        "SELECT arrived_ms FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ? ORDER BY seq",
        (row.row, run.first, run.first + len(run.items)),
    )
    return tuple(int(arrived) for (arrived,) in found)


def _fork(replica: Replica, piece: _Piece) -> list[Item]:
    proof = replica.load_fork(piece.space, piece.log)
    return [KeptFork(piece.space, proof)] if proof is not None else []


def first_items(
    replica: Replica, identity: meta.Identity, now_ms: int, *, only_made: bool = False
) -> tuple[About, list[Item], int]:
    """Return what a backup begins with, and the row of the newest entry that will be in it.

    ``only_made``: see ``kept_spaces``.
    """
    db = replica.db
    entries, newest = db.execute("SELECT count(*), coalesce(max(id), 0) FROM entries").fetchone()
    (records,) = db.execute("SELECT count(*) FROM records").fetchone()
    rosters = Rosters()
    rosters.carry(identity.group, identity.acts)
    for state in replica.spaces.values():
        rosters.carry(identity.group, state.roster_acts(identity.group), known=identity.acts)
    about = About(
        FORM,
        now_ms,
        identity.group,
        identity.name,
        identity.language,
        rosters.acts(identity.group),
        meta.read(db, "home_space") or bytes(32),
        entries,
        records,
        len(replica.spaces),
    )
    return about, [*kept_spaces(replica, only_made=only_made), *_returns(db), *_rows(db)], newest


def kept_spaces(replica: Replica, *, only_made: bool = False) -> Iterator[Item]:
    """Yield all spaces with their keys, those of others' making last; of very many keys in several items.

    ``only_made``: without keys of which nobody here knows what made them, as anybody may have drawn them.
    """
    left = dict(replica.db.execute("SELECT space, is_left FROM spaces"))
    ordered = sorted(replica.spaces.values(), key=lambda state: state.sort is acts.SpaceSort.SHARED)
    for state in ordered:
        ring = state.keyring
        control, data = (
            [key for name, key in keys.items() if not only_made or name in state.makers]
            for keys in (ring.control, ring.data)
        )
        for start in range(0, max(1, len(control), len(data)), _KEYS_AT_ONCE):
            part = slice(start, start + _KEYS_AT_ONCE)
            yield KeptSpace(
                state.id,
                replica.offered_by(state.id),
                bool(left.get(state.id)),
                state.name,
                tuple(sorted(state.members()))[:MEMBERS_MAX],
                tuple(control[part]),
                tuple(data[part]),
            )


def _returns(db: Any) -> Iterator[Item]:
    rows = db.execute("SELECT name, value FROM meta WHERE name LIKE 'back %' ORDER BY name")
    yield from (KeptReturn(bytes.fromhex(name.removeprefix("back ")), box) for name, box in rows)


def _rows(db: Any) -> Iterator[Item]:
    for table in _TABLES:
        columns = columns_of(db, table)
        if not columns:
            continue
        cursor = db.execute(f"SELECT {', '.join(columns)} FROM {table}")  # noqa: S608
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            yield from _in_items(table, columns, list(map(tuple, rows)))


def _in_items(table: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Iterator[Item]:
    """Yield rows as one item, or as two where they are too large for that; one row never is."""
    item = KeptRows(table, columns, tuple(rows))
    if len(rows) == 1 or len(encode(item)) <= SEALED_ITEM_BYTES_MAX:
        yield item
        return
    half = len(rows) // 2
    yield from _in_items(table, columns, rows[:half])
    yield from _in_items(table, columns, rows[half:])


def columns_of(db: Any, table: str) -> tuple[str, ...]:
    """Return the columns of a table, none where there is no such table or a backup doesn't keep it."""
    if table not in _TABLES:
        return ()
    return tuple(str(name) for _, name, *_ in db.execute(f"PRAGMA table_info({table})"))


def _sheet(db: Any) -> recovery.Sheet:
    found = meta.read_sheet(db)
    if found is None:
        raise Refused("backup-no-sheet")
    return found
