"""A damaged store made anew: every row that can be read and every entry that proves itself, in a fresh file.

Pages that can't be read are replaced, in a copy, by empty ones, so that SQLite reads all others. Rows of local facts
are taken as they are. Entries count only with the hash that they were stored under, in runs with their seals, and
come in as a peer's do; all that is made of entries is made anew. What is missing then is written down, and asked from
peers in the ordinary way: heights say how far each log is here. Runs that follow on something missing wait in the new
store. Where nothing is left of a table of local facts, the spare has it. Logs of this device are never continued, since
others may hold more of them. The old file stays beside the new one, under the same key, until an erasure or the end of
the home.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crdt import acts, limits
from crdt.entry import NO_HASH, Entry, EntryClass, Position, dropped_entry, entry_of
from crdt.run import ForkProof, Run, make_run
from identity.encoding import decode, encode
from identity.errors import Fault, Refused
from node.clock import Clock, draw
from node.replica.outcome import Moment
from node.replica.own_seals import sealed_again
from node.replica.replica import Replica
from node.replica.spaces import READING_ONLY
from node.store import damage, meta
from node.store.beginning import mend_beginning, put_tables
from node.store.faults import READ_ERRORS, said, said_of_disk
from node.store.pages import PAGE_BYTES, PageKeys, broken_pages, page_keys, pages_in_log
from node.store.salvage import Row, rows_of, tables_of
from node.store.spare import read_spare
from node.store.store import connect, migrate

OLD_END = "-damaged"
_COPY_END, _NEW_END = "-copied", "-new"
_PASSING = ("store-disk-full", "store-disk-fault", "store-read-only", "store-unreachable")
_RUN_BYTES = 65_536
_PROOF_BYTES_MAX = 4 * 1_048_576
# Made of entries, or told otherwise by the new file; what a reader had looked at is known by row.
_LEFT_OUT = frozenset(
    (
        *("entries", "logs", "branches", "forks", "records", "views", "links", "notes", "reentries", "dated"),
        "gaps",
        *("heads_told", "named", "ended_logs", "judged", "generations", "kept", "kept_places", "covered"),
        *("looked", "damaged", "torn_runs", "unfinished", "stamp", "places", "placed"),
        "record_entries",
        *("brought", "fetched", "floors_kept"),  # a courier's, by rows of logs
    )
)


@dataclass(slots=True, kw_only=True)
class _Found:
    """What the old file gave: rows of logs by id, runs by space, and the places of entries that no run holds."""

    logs: dict[int, Row]
    spaces: dict[int, bytes]
    runs: list[tuple[bytes, bool, Run, tuple[int, ...]]] = field(default_factory=list)
    forks: list[tuple[bytes, ForkProof]] = field(default_factory=list)
    missing: list[tuple[int, int, int]] = field(default_factory=list)


class _Old:
    """The damaged store, as far as it can be read; what it gives nothing of comes from its spare."""

    def __init__(self, copy: Path, key: bytes, spare: dict[str, list[Row]]) -> None:
        self._spare = spare
        self._db = _opened(copy, key, spare)

    def rows(self, table: str, indexed: Sequence[str] = ()) -> list[Row]:
        """Return the rows of a table that can be had, or only ``indexed`` columns and the id, from an index."""
        found: list[Row] = []
        with contextlib.suppress(*READ_ERRORS):
            found = list(rows_of(self._db, table, indexed)) if self._db is not None else []
        whole = table != "meta" or any(row["name"] == "identity" for row in found)
        if indexed or (found and whole):
            return found
        known = [row.get("name") for row in found]
        return found + [
            row for row in self._spare.get(table, []) if not known or row.get("name") not in known
        ]

    def close(self) -> None:
        """Let go of it."""
        if self._db is not None:
            self._db.close()


def rescue(path: Path, key: bytes, *, takes_entries: bool = True) -> None:
    """Put a sound store in the place of the damaged one at ``path``; raise Refused where nothing tells whose it is.

    Without ``takes_entries`` no entry is taken over: a courier's come again from those who brought them.
    """
    copy, fresh = (path.with_name(path.name + end) for end in (_COPY_END, _NEW_END))
    try:
        _remove(copy, fresh)
        spare = read_spare(path, key)
        _copy_without_broken(path, copy, key, spare)
        old = _Old(copy, key, spare)
        try:
            _make(old, fresh, key, takes_entries=takes_entries)
        finally:
            old.close()
        _put_in_place(path, fresh)
    except OSError as error:
        # What can't be read or written at all is no damage: later it may be.
        raise said_of_disk(error) from error
    except (*READ_ERRORS, Fault) as error:
        fault = said(error)
        if isinstance(fault, Refused) and fault.message in _PASSING:
            raise fault from error
        raise Refused("store-damaged") from error
    finally:
        _remove(copy, fresh)


@contextlib.contextmanager
def made_anew() -> Iterator[None]:
    """Say of a store just made anew that is damaged already that its disk spoils it now: later it may not."""
    try:
        yield
    except Refused as refused:
        if refused.message == "store-damaged":
            raise Refused("store-damage-met") from refused
        raise


def _opened(copy: Path, key: bytes, spare: dict[str, list[Row]]) -> Any:
    """Return a connection to the damaged store, None where it can't be had or nobody knows where its tables begin."""
    try:
        db = connect(copy, key)
    except (Refused, *READ_ERRORS):
        return None
    with contextlib.suppress(*READ_ERRORS):
        if put_tables(db, spare):
            return db
    db.close()
    return None


def _copy_without_broken(path: Path, copy: Path, key: bytes, spare: dict[str, list[Row]]) -> None:
    shutil.copyfile(path, copy)
    copy.chmod(0o600)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
    keys = page_keys(copy, key)
    if keys is None:
        raise Refused("store-damaged")
    handle = os.open(copy, os.O_RDWR)
    try:
        keys = mend_beginning(handle, key, keys, spare)
        pages = os.fstat(handle).st_size // PAGE_BYTES
        os.ftruncate(handle, max(pages, _pages_told(handle, keys, copy)) * PAGE_BYTES)
        for first in range(1, os.fstat(handle).st_size // PAGE_BYTES + 1, 256):
            for number in broken_pages(handle, keys, first, 256, with_empty=True):
                if number > 1:
                    os.pwrite(handle, keys.blank(number), (number - 1) * PAGE_BYTES)
    finally:
        os.close(handle)


def _pages_told(handle: int, keys: PageKeys, copy: Path) -> int:
    """Return how many pages there should be: of a file that ends before that SQLite reads nothing."""
    first, log = os.pread(handle, PAGE_BYTES, 0), copy.with_name(f"{copy.name}-wal")
    told = 0 if broken_pages(handle, keys, 1, 1, with_empty=True) else keys.pages_told(first)
    return max(told, pages_in_log(log) if log.exists() else 0)


def _make(old: _Old, fresh: Path, key: bytes, *, takes_entries: bool) -> None:
    new = connect(fresh, key)
    try:
        migrate(new)
        new.execute("PRAGMA foreign_keys = OFF")
        new.execute("BEGIN IMMEDIATE")
        for table in tables_of(new):
            if table not in _LEFT_OUT:
                _copy_rows(old, new, table)
        found = _read(old) if takes_entries else None
        if found is not None:
            _keep_logs(new, found)
        new.execute("COMMIT")
        new.execute("PRAGMA foreign_keys = ON")
        identity = meta.read_identity(new)
        if identity is None:
            raise Refused("store-damaged")
        new.execute("DELETE FROM meta WHERE name IN ('tag', 'backup', 'restored')")
        if found is not None:
            _take_in(old, Replica(new, identity.writer(), draw), found, Clock().now())
        new.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        new.close()


def _copy_rows(old: _Old, new: Any, table: str) -> None:
    columns = [str(name) for _, name, *_ in new.execute(f"PRAGMA table_info({table})")]
    for row in old.rows(table):
        kept = {name: row[name] for name in columns if name in row}
        marks = ", ".join("?" for _ in kept)
        with contextlib.suppress(*READ_ERRORS):
            new.execute(
                f"INSERT OR IGNORE INTO {table} ({', '.join(kept)}) VALUES ({marks})",  # noqa: S608
                tuple(kept.values()),
            )


def _read(old: _Old) -> _Found:
    spaces = {row["id"]: bytes(row["space"]) for row in old.rows("spaces")}
    logs = {row["id"]: row for row in old.rows("logs") if row["space"] in spaces}
    found = _Found(logs=logs, spaces=spaces)
    names = {row["id"]: bytes(row["name"]) for row in old.rows("key_names")}
    hashes = {row["id"]: row["hash"] for row in old.rows("entries", ("hash",))}
    places = {
        row["id"]: (row["log"], row["branch"], row["seq"])
        for row in old.rows("entries", ("log", "branch", "seq"))
    }
    at = {place: hashes.get(id_) for id_, place in places.items()}
    roots = {(row["log"], row["branch"]): row for row in old.rows("branches")}
    gaps: dict[int, dict[int, bytes]] = {}
    for row in old.rows("gaps"):
        gaps.setdefault(row["log"], {})[row["first"]] = row["backlink"]
    by_branch: dict[tuple[int, int], list[Row]] = {}
    for row in old.rows("entries"):
        if row["log"] in logs and row["key"] in names:
            by_branch.setdefault((row["log"], row["branch"]), []).append(row)
            at[row["log"], row["branch"], row["seq"]] = row["hash"]
    expected = {(log, branch, seq) for log, branch, seq in places.values() if log in logs}
    for id_, log in logs.items():
        expected |= {(id_, 0, seq) for seq in range(log.get("floor") or 0, log.get("height") or 0)}
    for (log_id, branch), rows in by_branch.items():
        root = roots.get((log_id, branch))
        before = {root["first"]: root["backlink"]} if root is not None else gaps.get(log_id, {})
        sound = _sound(logs[log_id], spaces[logs[log_id]["space"]], names, rows, at, before)
        for entries, seals, arrived in _runs(sound, None if branch else logs[log_id].get("seed")):
            is_control = entries[0].header.kind is not EntryClass.DATA
            run = make_run(entries, *seals)
            found.runs.append((spaces[logs[log_id]["space"]], is_control, run, arrived))
            expected -= {(log_id, branch, entry.header.seq) for entry in entries}
    for row in old.rows("forks"):
        with contextlib.suppress(Fault):
            proof = decode(row["proof"], ForkProof, bytes_max=_PROOF_BYTES_MAX)
            found.forks.append((spaces[logs[row["log"]]["space"]], proof)) if row["log"] in logs else None
    found.missing = sorted(expected)
    return found


def _sound(
    log: Row,
    space: bytes,
    names: dict[int, bytes],
    rows: list[Row],
    at: dict[tuple[int, int, int], bytes | None],
    before: dict[int, bytes],
) -> Iterator[tuple[Entry, Row]]:
    """Yield the entries that are what their hashes say, in order."""
    for row in sorted(rows, key=lambda row: int(row["seq"])):
        seq = row["seq"]
        backlink = NO_HASH if seq == 0 else at.get((row["log"], row["branch"], seq - 1)) or before.get(seq)
        if backlink is None and seq == (log.get("floor") or 0):
            backlink = log.get("floor_tip")
        if backlink is None:
            continue
        of = NO_HASH if seq == 0 and row["hash"] == space else space
        position = Position(space=of, log=log["log"], seq=seq, backlink=backlink)
        with contextlib.suppress(Fault, TypeError, ValueError):
            sort, name = EntryClass(row["kind"]), names[row["key"]]
            entry = (
                entry_of(position, sort, name, row["payload"])
                if row["payload"] is not None
                else dropped_entry(position, sort, name, row["payload_hash"] or b"", row["size"])
            )
            if entry.hash == row["hash"]:
                yield entry, row


def _runs(
    sound: Iterator[tuple[Entry, Row]], seed: bytes | None
) -> Iterator[tuple[list[Entry], list[bytes], tuple[int, ...]]]:
    """Yield stretches without gaps that stay near ``_RUN_BYTES``, with the seals that they need.

    ``seed``: that of an own log, of which entries are sealed again where the seal that vouched for them is lost.
    """
    held: list[tuple[Entry, Row]] = []
    end = size = 0

    def cut() -> Iterator[tuple[list[Entry], list[bytes], tuple[int, ...]]]:
        if end:
            arrived = tuple(int(row["arrived_ms"]) for _, row in held[:end])
            is_data = held[0][0].header.kind is EntryClass.DATA
            sealed = held[end - 1 : end] if is_data else held[:end]
            seals = [
                sealed_again(seed, entry) if seed and row["seal"] is None else row["seal"]
                for entry, row in sealed
            ]
            yield [entry for entry, _ in held[:end]], seals, arrived

    for entry, row in sound:
        if row["seal"] is None and entry.header.kind is not EntryClass.DATA:
            continue  # nobody takes it without: a gap like any other
        follows = held and held[-1][0].hash == entry.header.backlink
        same = held and (held[-1][0].header.kind is EntryClass.DATA) == (entry.header.kind is EntryClass.DATA)
        if held and not (follows and same):
            yield from cut()
            held, end, size = [], 0, 0
        elif end and (size > _RUN_BYTES or len(held) >= limits.RUN_ENTRIES_MAX // 2):
            yield from cut()
            held, end, size = held[end:], 0, 0
        held.append((entry, row))
        size += len(entry.payload or b"")
        if row["seal"] is not None or seed:
            end = len(held)
    yield from cut()


def _keep_logs(new: Any, found: _Found) -> None:
    """Let each log keep its row and, where its history is whole, that it was this device's; none is continued."""
    for id_, log in found.logs.items():
        seed = log.get("seed") if not log.get("floor") else None
        new.execute(
            "INSERT OR IGNORE INTO logs (id, space, log, is_control, tip, seed, is_closed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (id_, log["space"], log["log"], log.get("is_control") or 0, NO_HASH, seed, int(seed is not None)),
        )


def _take_in(old: _Old, replica: Replica, found: _Found, now: Moment) -> None:
    runs = sorted(found.runs, key=lambda one: (not one[1], one[2].log, one[2].first))
    with replica.old_news():
        left = damage.take_in(replica, [(space, run) for space, _, run, _ in runs], now)
        for space, proof in found.forks:
            with contextlib.suppress(Fault):
                replica.ingest_fork(space, proof, now)
        left = damage.take_in(replica, left, now)
    _keep_arrivals(replica, found)
    damage.keep_torn(replica.db, left)
    _note_missing(old, replica.db, found)
    newest = replica.db.execute("SELECT coalesce(max(id), 0) FROM entries").fetchone()[0]
    replica.db.execute("INSERT OR REPLACE INTO looked VALUES ('', ?, ?)", (newest, now.ms))
    replica.db.execute(
        "INSERT OR IGNORE INTO space_hosts (space, grp) SELECT DISTINCT s.space, h.grp"
        " FROM holdings h JOIN logs l ON l.id = h.log JOIN spaces s ON s.id = l.space WHERE h.told_by = x''"
    )
    replica.db.execute(
        "INSERT OR IGNORE INTO space_hosts SELECT pair_space, grp FROM peers"
        " WHERE pair_space IS NOT NULL AND NOT is_removed"
    )
    if (found.missing or not found.logs) and _has_others(replica):
        meta.write(replica.db, "reading_only", READING_ONLY)
    # Each home has logs, and each pairing a peer: where none is known nobody knows what else there was.
    missing = len(found.missing) if found.logs and _has_all_peers(replica) else None
    meta.write(replica.db, "rescued", encode((now.ms, missing)))


def _has_all_peers(replica: Replica) -> bool:
    """Tell whether the peer of each pairing is known."""
    rows = replica.db.execute("SELECT pair_space FROM peers WHERE pair_space IS NOT NULL")
    pairs = {space for space, state in replica.spaces.items() if state.sort is acts.SpaceSort.PAIR}
    return pairs <= {bytes(space) for (space,) in rows}


def _has_others(replica: Replica) -> bool:
    """Tell whether there is anybody who may hold what is missing."""
    return (
        replica.db.execute(
            "SELECT 1 FROM peers WHERE NOT is_removed UNION SELECT 1 FROM devices WHERE grp = ? AND device != ?",
            (replica.me.group, replica.me.keys.public.id),
        ).fetchone()
        is not None
    )


def _keep_arrivals(replica: Replica, found: _Found) -> None:
    for space, _, run, arrived in found.runs:
        row = replica.ledger.logs.get((space, run.log))
        if row is not None:
            replica.db.executemany(
                "UPDATE entries SET arrived_ms = ? WHERE log = ? AND branch = 0 AND seq = ?",
                [(ms, row.row, run.first + index) for index, ms in enumerate(arrived)],
            )


def _note_missing(old: _Old, db: Any, found: _Found) -> None:
    ids = {
        (row["log"], row["branch"], row["seq"]): row["id"]
        for row in old.rows("entries", ("log", "branch", "seq"))
    }
    records = {row["id"]: row["record"] for row in old.rows("entries", ("record",))}
    named = {row["id"]: row for row in old.rows("records")}
    for log, branch, seq in found.missing:
        record = named.get(records.get(ids.get((log, branch, seq))))
        told = (bytes(record["record"]), str(record["title"])) if record is not None else (None, "")
        row = found.logs[log]
        db.execute(
            "INSERT OR IGNORE INTO damaged (space, log, branch, seq, record, title) VALUES (?, ?, ?, ?, ?, ?)",
            (found.spaces[row["space"]], row["log"], branch, seq, *told),
        )


def _put_in_place(path: Path, fresh: Path) -> None:
    handle = os.open(fresh, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    kept = path.with_name(path.name + OLD_END)
    kept.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        os.link(path, kept)
    fresh.replace(path)
    # Until here a log that is left lies beside a store with another salt: the next start sets it aside.
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        log.replace(log.with_name(f"{log.name}.stale"))
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _remove(*paths: Path) -> None:
    for path in paths:
        for end in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                path.with_name(path.name + end).unlink(missing_ok=True)
