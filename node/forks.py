"""After a fork of one of this node's own logs: what it wrote beyond the fork is entered again, as fresh operations.

Registers and statements keep their identity (``again`` names the entry that was set aside), so entering the same one
twice, here and by a copy of this home, counts once. A note is entered as one change: from the text as it was where
the log parted to the text as this node last had it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from crdt import limits
from crdt.entry import Entry, open_entry
from crdt.ops import DataBody, DataOp, NoteEdit
from identity.encoding import decode
from identity.errors import PeerFault
from node.ledger import LogRow
from node.outcome import Written
from node.replica import Replica

if TYPE_CHECKING:
    from node.hub import Hub

_DONE = "entered-again"
BATCH = 64


async def enter_again(hub: Hub, space: bytes) -> int:
    """Enter again what own forked logs of ``space`` hold beyond their forks; return how many operations."""
    ops, notes = await hub.run(lost, hub.replica, space)
    for start in range(0, len(ops), BATCH):
        batch = ops[start : start + BATCH]
        await hub.append(space, batch)
        await hub.run(mark, hub.replica, [written.again for written in batch])
    for note in notes:
        old = await hub.worker.apply(b"before" + note.record + note.path.encode(), note.before)
        new = await hub.worker.apply(b"after" + note.record + note.path.encode(), note.after)
        await hub.edit_note(note.record, note.path, old.text, new.text, None)
        await hub.run(mark, hub.replica, note.entries)
    if ops or notes:
        await hub.notice("log-entered-again", {"count": len(ops) + len(notes)})
    return len(ops) + len(notes)


@dataclass(slots=True, kw_only=True)
class LostNote:
    """A note's updates without and with what was set aside, and the entries of the latter."""

    record: bytes
    path: str
    before: list[bytes]
    after: list[bytes]
    entries: list[bytes]


def lost(replica: Replica, space: bytes) -> tuple[list[Written], list[LostNote]]:
    """Return what own forked logs hold beyond their forks and was not entered again: operations, and whole notes."""
    ops: list[Written] = []
    notes: dict[tuple[bytes, str], LostNote] = {}
    for row in replica.ledger.logs_of(space):
        if row.seed is None or row.forked_at is None or row.is_control:
            continue
        for branch in _branches(replica, row):
            for entry in replica.ledger.entries(row, row.forked_at, branch=branch):
                body = _read(replica, row, entry)
                if body is None or _is_done(replica, body.again or entry.hash):
                    continue
                if isinstance(body.op, NoteEdit):
                    if branch == 0:
                        _gather(replica, row, entry, body.op, notes)
                    continue
                ops.append(_again(replica, row, branch, entry, body))
    return ops, list(notes.values())


def mark(replica: Replica, entries: Iterable[bytes | None]) -> None:
    """Note that what these set-aside entries hold was entered again."""
    replica.db.executemany(
        "UPDATE entries SET void = ? WHERE hash = ?", [(_DONE, entry) for entry in entries]
    )


def _branches(replica: Replica, row: LogRow) -> list[int]:
    found = replica.db.execute(
        "SELECT DISTINCT branch FROM entries WHERE log = ? ORDER BY branch", (row.row,)
    )
    return [branch for (branch,) in found.fetchall()]


def _read(replica: Replica, row: LogRow, entry: Entry) -> DataBody | None:
    key = replica.state(row.space).keyring.find(entry.header.key)
    if key is None or entry.payload is None or entry.header.seq == 0:
        return None
    try:
        return decode(open_entry(entry, key), DataBody, bytes_max=limits.BODY_BYTES_MAX)
    except PeerFault:
        return None


def _again(replica: Replica, row: LogRow, branch: int, entry: Entry, body: DataBody) -> Written:
    chain = {e.header.seq: e.hash for e in replica.ledger.entries(row, row.forked_at or 0, branch=branch)}

    def resolved(ref: int | bytes) -> bytes:
        if isinstance(ref, bytes):
            return ref
        return chain.get(ref) or replica.ledger.hash_at(row, ref) or b""

    op = _with_record(body.op, resolved)
    deps = tuple(dep for dep in map(resolved, body.deps) if dep)
    return Written(op=op, deps=deps, member=body.member, again=body.again or entry.hash)


def _with_record(op: DataOp, resolved: Callable[[int | bytes], bytes]) -> DataOp:
    record = getattr(op, "record", None)
    if isinstance(record, int):
        return msgspec.structs.replace(op, record=resolved(record))
    return op


def _gather(
    replica: Replica, row: LogRow, entry: Entry, op: NoteEdit, notes: dict[tuple[bytes, str], LostNote]
) -> None:
    record = op.record if isinstance(op.record, bytes) else replica.ledger.hash_at(row, op.record) or b""
    key = (record, op.path)
    if key not in notes:
        before = list(replica.projection.note_state(record, op.path).updates)
        notes[key] = LostNote(record=record, path=op.path, before=before, after=list(before), entries=[])
    notes[key].after.append(op.update)
    notes[key].entries.append(entry.hash)


def _is_done(replica: Replica, entry: bytes) -> bool:
    found = replica.db.execute("SELECT void FROM entries WHERE hash = ?", (entry,)).fetchone()
    return found is not None and found[0] == _DONE
