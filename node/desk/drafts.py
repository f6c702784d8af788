"""From planned changes to entries: a record comes with its parts and long texts in one transaction, or not at all.

The entries of a long text are signed under an id that depends on the record's id, and that is the hash of the entry
that makes the record. So the hashes are foreseen, the texts are made in the note process, and all is appended if the
hashes are still those foreseen; if something else was appended meanwhile it is done again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crdt import limits
from crdt.changes import PlannedWrite
from crdt.note import client_id
from crdt.ops import Create, Edit, NoteEdit, Write
from identity.errors import Refused, Unavailable
from node.clock import draw
from node.replica.outcome import Also, AppliedNote, Moment, Outcome, Written
from node.replica.replica import Replica

if TYPE_CHECKING:
    from node.hub import Hub

_TRIES = 20
_WRITE_BYTES_MAX = limits.BODY_BYTES_MAX - 40 * 1024
_SUPERSEDED_MAX = limits.DEPS_MAX - 64
# Four bytes a character at most, and room for what an update tells besides.
_STEP_CHARS = limits.UPDATE_BYTES_MAX // 4 - 2_048

assert limits.SUPERSEDES_MAX <= _SUPERSEDED_MAX


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChange:
    """A long text: as it was read, and as it shall be."""

    read: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPart:
    """What is written to one record: the main one (``part`` empty), or a part that lives in another space.

    ``record`` None: it is to be made. ``notes`` by path.
    """

    space: bytes
    part: str = ""
    record: bytes | None = None
    writes: tuple[PlannedWrite, ...] = ()
    notes: Mapping[str, NoteChange] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        same = all(change.read == change.new for change in self.notes.values())
        return self.record is not None and not self.writes and same


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One record to make or to change, for ``member``; ``kind``, ``shared`` and ``key`` are for a new one."""

    main: DraftPart
    parts: tuple[DraftPart, ...] = ()
    kind: str = ""
    shared: bool = False
    key: str = ""
    member: bytes | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return self.main.is_empty and all(part.is_empty for part in self.parts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Following:
    """What is written together with drafts and needs their records' ids: ``plan`` gets those, in the store's thread.

    ``spaces``: where it may write. The operations come after those of the drafts.
    """

    spaces: tuple[bytes, ...]
    plan: Callable[[Sequence[bytes]], Iterable[tuple[bytes, Written]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note:
    """A long text to write, and the document that it changes."""

    space: bytes
    record: bytes
    path: str
    change: NoteChange
    log: bytes
    session: int
    deps: tuple[bytes, ...]
    updates: tuple[bytes, ...]
    member: bytes | None


@dataclass(slots=True)
class _Layout:
    """Operations by space, the hashes foreseen for them, the ids of the drafts' records, and the notes to come."""

    replica: Replica
    now: Moment
    ops: dict[bytes, list[Written]] = field(default_factory=dict)
    hashes: dict[bytes, list[bytes]] = field(default_factory=dict)
    records: list[bytes] = field(default_factory=list)
    notes: list[_Note] = field(default_factory=list)

    def add(self, space: bytes, written: Written) -> int:
        """Add an operation; return its place among those of its space."""
        ops = self.ops.setdefault(space, [])
        ops.append(written)
        return len(ops) - 1

    def foresee(self) -> dict[bytes, list[bytes]]:
        """Return the hashes that the operations would get now."""
        return {space: self.replica.foresee(space, ops, self.now) for space, ops in self.ops.items()}


async def write(
    hub: Hub, drafts: Sequence[Draft], also: Also | None = None, *, following: Following | None = None
) -> list[bytes]:
    """Write the drafts and what follows, all or nothing; return the ids of the drafts' records once they are on disk.

    ``also`` gets the hashes of their entries in the transaction that writes them, in the store's thread.
    """
    own = (part.space for draft in drafts for part in (draft.main, *draft.parts))
    spaces = dict.fromkeys([*own, *(following.spaces if following else ())])
    for _ in range(_TRIES):
        async with hub.texts.writing:
            now = hub.home.clock.now()
            layout: _Layout
            prepared, layout, outcomes = await hub.run(_begin, hub, spaces, drafts, following, now, also)
            for outcome in prepared:
                await hub.settle(outcome)
            applied: list[AppliedNote] = []
            if outcomes is None:
                ops, applied = await _write_notes(hub, layout.notes)
                outcomes = await hub.run(_commit, layout, spaces, ops, applied, also)
        if outcomes is not None:
            for outcome in outcomes:
                await hub.settle(outcome)
            return layout.records
    raise Unavailable("store-busy")


def superseding(writes: Iterable[PlannedWrite], frontier: Sequence[bytes]) -> tuple[bytes, ...]:
    """Return what an entry with ``writes`` rests on: all that they supersede, and of the frontier what has room."""
    superseded = [dep for one in writes for dep in one.supersedes]
    return tuple(dict.fromkeys([*superseded, *frontier]))[: limits.DEPS_MAX]


def portions(writes: Iterable[PlannedWrite]) -> Iterator[list[PlannedWrite]]:
    """Yield the writes in portions that fit one entry each: by number, size, and what they supersede."""
    portion: list[PlannedWrite] = []
    size, superseded = 0, set[bytes]()
    for one in writes:
        weight = len(one.path.encode()) + len((one.value or "").encode()) + 3 * len(one.supersedes) + 16
        both = superseded | set(one.supersedes)
        full = len(portion) == limits.WRITES_MAX or size + weight > _WRITE_BYTES_MAX
        if portion and (full or len(both) > _SUPERSEDED_MAX):
            yield portion
            portion, size, both = [], 0, set(one.supersedes)
        portion.append(one)
        size, superseded = size + weight, both
    if portion:
        yield portion


def steps(change: NoteChange) -> Iterator[NoteChange]:
    """Yield the change in steps that each fit one entry; the first brings all that is short."""
    old, new = change.read, change.new
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    room = shorter - start
    end = next((at for at in range(room) if old[-1 - at] != new[-1 - at]), room)
    tail, before = new[len(new) - end :], old
    for upto in range(start + _STEP_CHARS, len(new) - end, _STEP_CHARS):
        after = new[:upto] + tail
        yield NoteChange(read=before, new=after)
        before = after
    yield NoteChange(read=before, new=new)


# In the store's thread


def _begin(
    hub: Hub,
    spaces: Iterable[bytes],
    drafts: Sequence[Draft],
    following: Following | None,
    now: Moment,
    also: Also | None,
) -> tuple[list[Outcome], _Layout, list[Outcome] | None]:
    """Prepare spaces and lay out what is written; append it at once where nothing has to be done before.

    Return what preparing changed, the layout, and what appending changed: None where it is still to be done.
    """
    prepared = [outcome for space in spaces if (outcome := hub.replica.prepare(space, now)).heads]
    layout = _lay_out(hub, drafts, following, now)
    if prepared or layout.notes:
        layout.hashes = layout.foresee()
        return prepared, layout, None
    return [], layout, _append(layout, (), also)


def _lay_out(hub: Hub, drafts: Sequence[Draft], following: Following | None, now: Moment) -> _Layout:
    layout = _Layout(hub.replica, now)
    layout.records = _place(layout, [(draft, draft.main, None) for draft in drafts])
    whole = [
        (draft, part, record)
        for draft, record in zip(drafts, layout.records, strict=True)
        for part in draft.parts
    ]
    parts = _place(layout, whole)
    for space, written in following.plan(layout.records) if following else ():
        layout.add(space, written)
    mains = [(draft, draft.main, record) for draft, record in zip(drafts, layout.records, strict=True)]
    others = [(draft, part, record) for (draft, part, _), record in zip(whole, parts, strict=True)]
    all_ = (*mains, *others)
    layout.replica.projection.notes.begin((record, path) for _, part, record in all_ for path in part.notes)
    for draft, part, record in all_:
        for path, change in part.notes.items():
            if change.read != change.new:
                layout.notes.append(_ground(hub, part, record, path, change, draft.member))
    return layout


def _place(layout: _Layout, wanted: Sequence[tuple[Draft, DraftPart, bytes | None]]) -> list[bytes]:
    """Lay out the writes of records; return the records' ids. New ones are made first, so that theirs are known."""
    rest: list[list[list[PlannedWrite]]] = []
    made: dict[int, int] = {}
    for number, (draft, part, part_of) in enumerate(wanted):
        found = list(portions(part.writes))
        if part.record is None:
            first = found.pop(0) if found else []
            op = Create(draft.kind, draft.shared, draft.key, part_of, part.part, _writes(first, ()))
            made[number] = layout.add(part.space, Written(op=op, member=draft.member))
        rest.append(found)
    foreseen = layout.foresee() if made else {}
    records = [
        part.record or foreseen[part.space][made[number]] for number, (_, part, _) in enumerate(wanted)
    ]
    for (draft, part, _), record, found in zip(wanted, records, rest, strict=True):
        frontier = (record,) if part.record is None else _frontier(layout.replica, record)
        for portion in found:
            deps = superseding(portion, frontier)
            edit = Edit(record, _writes(portion, deps))
            layout.add(part.space, Written(op=edit, deps=deps, member=draft.member))
    return records


def _frontier(replica: Replica, record: bytes) -> tuple[bytes, ...]:
    fold = replica.projection.to_write_in(record, replica.me.group)
    return fold.frontier if fold is not None else ()


def _writes(planned: Iterable[PlannedWrite], deps: tuple[bytes, ...]) -> tuple[Write, ...]:
    place = {dep: index for index, dep in enumerate(deps)}
    return tuple(Write(one.path, one.value, tuple(place[dep] for dep in one.supersedes)) for one in planned)


def _ground(
    hub: Hub, part: DraftPart, record: bytes, path: str, change: NoteChange, member: bytes | None
) -> _Note:
    log = hub.replica.data_log(part.space, hub.home.clock.now())
    hub.replica.projection.to_write_in(record, hub.home.identity.group)
    fold = hub.replica.projection.note(record, path) if part.record is not None else None
    session = hub.note_session
    if fold is not None and fold.is_closed(client_id(log, record, path, session)):
        session = int.from_bytes(draw(4), "big") >> 1
    return _Note(
        space=part.space,
        record=record,
        path=path,
        change=change,
        log=log,
        session=session,
        deps=(fold.frontier if fold is not None else ())[: limits.DEPS_MAX] or (record,),
        updates=tuple(fold.accepted_in_order) if fold is not None else (),
        member=member,
    )


def _commit(
    layout: _Layout,
    spaces: Iterable[bytes],
    notes: Sequence[tuple[bytes, Written]],
    applied: Sequence[AppliedNote],
    also: Also | None,
) -> list[Outcome] | None:
    """Append everything; return None, with nothing done, when the hashes are no longer those foreseen.

    An update of a text is bound to the log it was made for, which a fork may have closed meanwhile.
    """
    replica = layout.replica
    logs = {space: replica.own_data_log(space) for space in spaces}
    moved = None in logs.values() or any(logs[note.space] != note.log for note in layout.notes)
    if moved or layout.foresee() != layout.hashes:
        return None
    for space, written in notes:
        layout.add(space, written)
    return _append(layout, applied, also)


def _append(layout: _Layout, applied: Sequence[AppliedNote], also: Also | None) -> list[Outcome]:
    _, outcomes = layout.replica.append_together(list(layout.ops.items()), layout.now, applied, also)
    return outcomes


# In the note process


async def _write_notes(
    hub: Hub, notes: Sequence[_Note]
) -> tuple[list[tuple[bytes, Written]], list[AppliedNote]]:
    ops: list[tuple[bytes, Written]] = []
    applied: list[AppliedNote] = []
    for note in notes:
        updates = list(note.updates)
        made = None
        for step in steps(note.change):
            edited = await hub.worker.edit(
                note.record + note.path.encode(),
                updates,
                read_text=step.read,
                new_text=step.new,
                client_id=client_id(note.log, note.record, note.path, note.session),
            )
            if not edited.update:
                continue
            if len(edited.update) > limits.UPDATE_BYTES_MAX:
                raise Refused("note-change-too-large")
            updates.append(edited.update)
            op = NoteEdit(note.record, note.path, note.session, edited.update)
            ops.append((note.space, Written(op=op, deps=note.deps, member=note.member)))
            made = edited.applied
        if made is not None:
            applied.append((note.record, note.path, made))
    return ops, applied
