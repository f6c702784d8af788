"""The entries of a note for its fold, and the note's covered entries joined into as few as hold the same.

What one session wrote without anybody else's entry coming between, or resting on a part of it, becomes one entry under
the hash of its last; text that was deleted again is left out. Of entries that don't count only the first of each
session stays, without its update: it keeps that session closed. Promise: a fold of the joined entries accepts all that
count, and the same units in the same order.

Who comes later rests on all that is kept of the note, whatever it names, and what is kept on all that is kept before
it: more knowledge never makes an update void.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from msgspec.structs import replace

from crdt import limits
from crdt.note import NoteEntry, NoteFold, client_id
from crdt.ops import NoteEdit
from crdt.record import Item, RecordFold
from crdt.update_merge import author_of, blanked, deleted_by, extent, fits, merge_updates

NOTHING_READABLE = b"\x00"


@dataclass(slots=True, kw_only=True)
class JoinedNotes:
    """The joined updates by the hash that stands for each, and the joined entries on which each rests."""

    updates: dict[bytes, bytes] = field(default_factory=dict)
    deps: dict[bytes, tuple[bytes, ...]] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class _Stretch:
    """Entries of one session that follow each other: the last, what all say, what they rest on, how much it is."""

    entry: NoteEntry
    updates: list[bytes]
    members: set[bytes]
    outside: set[bytes]
    structs: int
    ranges: int


def note_entry(fold: RecordFold, item: Item, log: bytes) -> NoteEntry:
    """Return an operation as an entry of its note; ``log`` is the log in which it was written, fork or not."""
    op = item.op
    assert isinstance(op, NoteEdit)
    deps = [dep for dep in item.deps if _in_note(fold.item(dep), op.path)]
    kept = fold.kept_in_note(op.path)
    if kept.before and item.hash not in kept.before and kept.before.keys() >= set(deps):
        deps = [*dict.fromkeys((*deps, *kept.last))]
    return NoteEntry(
        hash=item.hash,
        log=log,
        chain=item.log,
        seq=item.seq,
        deps=tuple(deps),
        session=op.session,
        client_id=client_id(log, fold.id, op.path, op.session),
        update=op.update,
        barred=fold.flaw_of(item),
        after=kept.before.get(item.hash, b""),
    )


def joined_notes(fold: RecordFold, unaware: Callable[[bytes], bool] = lambda entry: False) -> JoinedNotes:
    """Return all notes of a record, joined; what is ``unaware`` of a withdrawal that stands stays so, apart."""
    found = JoinedNotes()
    paths = {item.op.path for item in fold.items if isinstance(item.op, NoteEdit)}
    for path in sorted(paths):
        entries = [note_entry(fold, item, item.log) for item in fold.items_in_note(path)]
        joined = JoinedNotes()
        _join(entries, joined, unaware)
        _blank(joined)
        found.updates |= joined.updates
        found.deps |= joined.deps
    return found


def _blank(joined: JoinedNotes) -> None:
    """Leave out the text that was deleted again."""
    gone: dict[int, list[tuple[int, int]]] = {}
    readable = {name: update for name, update in joined.updates.items() if update != NOTHING_READABLE}
    for update in readable.values():
        for client, ranges in deleted_by(update):
            gone.setdefault(client, []).extend(ranges)
    for name, update in readable.items():
        author = author_of(update)
        if author is not None and author[0] in gone:
            blank = blanked(update, _united(gone[author[0]]))
            joined.updates[name] = blank if fits(blank) else update


def _united(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _join(entries: list[NoteEntry], found: JoinedNotes, unaware: Callable[[bytes], bool]) -> None:
    notes = NoteFold()
    notes.expect(entries)
    for entry in entries:
        notes.add(entry)
    void = notes.void
    named = Counter(dep for entry in entries for dep in entry.deps)
    last: dict[bytes, _Stretch] = {}
    closed: set[tuple[bytes, int]] = set()
    # By entry, the stretches that stand for it: its own, or of a void one those that it rests on.
    stands: dict[bytes, tuple[_Stretch, ...]] = {}
    for entry in entries:
        stretch = last.get(entry.log)
        is_idle = entry.hash not in void and not notes.update_of(entry.hash)
        is_empty = is_idle or (entry.hash in void and (entry.log, entry.session) in closed)
        if is_empty and not unaware(entry.hash):
            below = [stretch] if stretch is not None else []
            below += [one for dep in entry.deps for one in stands.get(dep, ())]
            stands[entry.hash] = tuple(dict.fromkeys(below))
            continue
        if entry.hash in void:
            closed.add((entry.log, entry.session))
            entry = replace(entry, update=NOTHING_READABLE)
        elif not is_idle:
            entry = replace(entry, update=notes.update_of(entry.hash))
        goes_on = entry.hash not in void and stretch is not None and _goes_on(stretch, entry, named)
        if stretch is not None and goes_on and unaware(entry.hash) is unaware(stretch.entry.hash):
            _extend(stretch, entry)
            stands[entry.hash] = (stretch,)
            continue
        last[entry.log] = _begun(entry)
        stands[entry.hash] = (last[entry.log],)
    for stretch in dict.fromkeys(one for group in stands.values() for one in group):
        name = stretch.entry.hash
        found.updates[name] = (
            merge_updates(stretch.updates) if len(stretch.updates) > 1 else stretch.updates[0]
        )
        deps = {
            one.entry.hash for dep in stretch.outside for one in stands.get(dep, ()) if one is not stretch
        }
        found.deps[name] = tuple(sorted(deps))


def _begun(entry: NoteEntry) -> _Stretch:
    structs, ranges = extent(entry.update) if entry.update != NOTHING_READABLE else (0, 0)
    return _Stretch(entry, [entry.update], {entry.hash}, set(entry.deps), structs, ranges)


def _extend(stretch: _Stretch, entry: NoteEntry) -> None:
    structs, ranges = extent(entry.update)
    stretch.entry = entry
    stretch.updates.append(entry.update)
    stretch.members.add(entry.hash)
    stretch.structs += structs
    stretch.ranges += ranges


def _goes_on(stretch: _Stretch, entry: NoteEntry, named: Counter[bytes]) -> bool:
    """Tell whether an entry belongs to what its session wrote before, and nobody rests on that alone."""
    before = stretch.entry
    if entry.session != before.session or before.update == NOTHING_READABLE:
        return False
    if not set(entry.deps) <= stretch.members | stretch.outside:
        return False
    if named[before.hash] > (before.hash in entry.deps):
        return False
    structs, ranges = extent(entry.update)
    return (
        sum(map(len, stretch.updates)) + len(entry.update) <= limits.UPDATE_BYTES_MAX
        and stretch.structs + structs <= limits.NOTE_STRUCTS_MAX
        and stretch.ranges + ranges <= limits.NOTE_DELETE_RANGES_MAX
    )


def _in_note(item: Item | None, path: str) -> bool:
    return item is not None and isinstance(item.op, NoteEdit) and item.op.path == path
