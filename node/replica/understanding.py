"""What the entries at the end of a data log mean, one stretch at a time; part of a projection.

What holds for a whole stretch (who wrote it, whether anything was erased, which control heads its author had) is looked
up once, not for each entry. A stretch ends at the first entry that can't be understood yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from crdt import limits
from crdt.entry import Entry, open_entry
from crdt.ops import Chunk, DataBody, Edit, NoteEdit
from crdt.record import RecordFold
from crdt.registers import Author
from crdt.shares import charge_of
from crdt.space import SpaceState
from identity.aead import Subkeys, subkeys
from identity.encoding import decode, split_hashes
from identity.errors import PeerFault
from node.erasing.erasing import RECORD_ERASED
from node.replica.arrivals import Meaning
from node.replica.items import Came, UnreadEdit, item_of
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.set_aside import Changed

if TYPE_CHECKING:
    from crdt.record import Item
    from node.replica.projection import Projection, RecordRow

GONE = "record-gone"
_HASHES_MAX = 8_192
_AHEAD = 256
ROWS_NEAR_MAX = 2_048  # of more rows that wait, what was read now would be gone again once they are written


@dataclass(slots=True, kw_only=True)
class Stretch:
    """Entries of one log that are understood one after the other.

    ``local`` finds the hashes of those done, and of those before the stretch. ``heads``: the control heads of the entry
    at hand, joined and apart; all of them are here. ``sound_below``: what lies below it was written with a right to, by
    who had seen these heads. ``has_erased``: some act of the space erases something. ``edited``: the records that were
    edited in it, by the name that an edit gives them, with their folds, if those are held. ``came``: whence the entry
    at hand came.
    """

    row: LogRow
    state: SpaceState
    author: Author
    changed: Changed
    has_erased: bool
    local: Callable[[int], bytes | None]
    joined: bytes | None = None
    heads: tuple[bytes, ...] = ()
    sound_below: int = 0
    edited: dict[int | bytes, tuple[RecordRow, RecordFold | None]] = field(default_factory=dict)
    came: Came | None = None

    def came_at(self, arrived_ms: int) -> Came:
        """Return whence an entry came that arrived then."""
        if self.came is None or self.came.arrived_ms != arrived_ms:
            self.came = Came(log=self.row.log, author=self.author, arrived_ms=arrived_ms)
        return self.came


class Understanding:
    """Understands the data logs of one replica."""

    def __init__(self, ledger: Ledger, spaces: Mapping[bytes, SpaceState], projection: Projection) -> None:
        self._ledger = ledger
        self._spaces = spaces
        self._projection = projection
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self._subkeys: dict[tuple[bytes, bytes], Subkeys] = {}
        self._meant: list[Meaning] = []
        self._hashes: dict[tuple[int, int], bytes] = {}
        # The log, first sequence and hashes of what was understood last: an edit names the one before it.
        self._last: tuple[int, int, Sequence[bytes]] = 0, 0, ()

    def advance(self, row: LogRow, changed: Changed) -> bool:
        """Understand what can be by now at the end of a log, some of very many; return whether there was anything."""
        state = self._spaces[row.space]
        author, start = state.authors.get(row.log), row.applied
        if author is None:
            return False
        hashes: list[bytes] = []
        stretch = Stretch(
            row=row,
            state=state,
            author=Author(group=author.group, device=author.device),
            changed=changed,
            has_erased=self._projection.erasing.has_acts(row.space),
            local=self._local(row, start, hashes),
        )
        for entry, id_, arrived_ms in self._expected(row, start):
            if not self._understand(stretch, entry, id_, arrived_ms):
                break
            hashes.append(entry.hash)
            row.applied += 1
        stretch.edited.clear()
        self._projection.new.expect(())
        if hashes:
            self._projection.understood(row, start, hashes)
            self._last = row.row, start, hashes
            self._ledger.understood(row)
            self.write()
        return row.applied > start

    def _expected(self, row: LogRow, start: int) -> Iterator[tuple[Entry, int, int]]:
        """Yield stored entries of a log from ``start`` on; what makes records is told some entries ahead."""
        stored, new = iter(self._ledger.stored(row, start)), self._projection.new
        while some := list(islice(stored, _AHEAD)):
            new.expect([entry.hash for entry, _, _ in some])
            yield from some

    def write(self) -> None:
        """Put on disk what entries were found to mean."""
        self._projection.new.write()
        meant, self._meant = self._meant, []
        self._ledger.arrivals.write(meant)
        self._ledger.write_end()

    def key(self, state: SpaceState, name: bytes) -> Subkeys | None:
        """Return the key with this name, ready for use; None where it isn't known, or what made it isn't."""
        found = self._subkeys.get((state.id, name))
        if found is None and (key := state.key(name)) is not None:
            found = self._subkeys[state.id, name] = subkeys(key)
        return found

    def _understand(self, stretch: Stretch, entry: Entry, id_: int, arrived_ms: int) -> bool:
        row, seq, local = stretch.row, entry.header.seq, stretch.local
        if seq == 0 or entry.payload is None:
            return seq == 0 or self._pass_over(row, entry)
        name = entry.header.key
        key = self._subkeys.get((row.space, name)) or self.key(stretch.state, name)
        if key is None:
            return False
        try:
            text = open_entry(entry, key)
            body = decode(text, DataBody, bytes_max=limits.BODY_BYTES_MAX)
        except PeerFault as fault:
            self._meant.append((id_, fault.message, None))
            return True
        deps = self._resolve(row, body, local)
        if deps is not None and (known := self._edited(stretch, entry, body)) is not None:
            edit = UnreadEdit(stretch.came_at(arrived_ms), entry.hash, seq, b"".join(deps), text)
            self._edit(stretch, known, edit, body, id_)
            return True
        has_new_heads = body.heads is not None or row.heads is not stretch.joined
        if deps is None or (has_new_heads and not self._has_heads(stretch, body)):
            return False
        subject = self._subject(stretch, entry, body, id_)
        if subject is None:
            return False
        wrong, record = subject
        void = "" if seq < stretch.sound_below else self._flaw(stretch, seq)
        joined = stretch.joined or b""
        self._projection.honouring.keep(row, seq, body, joined, void)
        row.heads = joined
        if record is None:
            self._meant.append((id_, wrong or void or None, None))
            return True
        self._meant.append((id_, void or None, record.id))
        item = item_of(row.log, entry, stretch.author, body, deps, void, arrived_ms)
        fold = self._take(record, item, stretch.changed)
        if isinstance(body.op, Edit | NoteEdit):
            stretch.edited[body.op.record] = record, fold
        return True

    def _edited(
        self, stretch: Stretch, entry: Entry, body: DataBody
    ) -> tuple[RecordRow, RecordFold | None] | None:
        """Return the record of an edit, of a field or a text, that was edited in this stretch; else None.

        It was written with the same right to.
        """
        row, op = stretch.row, body.op
        known = stretch.edited.get(op.record) if isinstance(op, Edit | NoteEdit) else None
        if (
            known is None
            or body.heads is not None
            or body.again is not None
            or not row.heads
            or row.heads is not stretch.joined
            or entry.header.seq >= stretch.sound_below
            or stretch.has_erased
            or bytes in map(type, body.deps)
            # Let go of meanwhile, or read anew.
            or self._projection.folds.held(known[0].record) is not known[1]
        ):
            return None
        return known

    def _edit(
        self,
        stretch: Stretch,
        known: tuple[RecordRow, RecordFold | None],
        edit: UnreadEdit,
        body: DataBody,
        id_: int,
    ) -> None:
        record, fold = known
        self._meant.append((id_, None, record.id))
        folds, group, op = self._projection.folds, stretch.author.group, body.op
        # Nearly always nobody is beyond a share.
        if fold is None or fold.shares.beyond:
            place = True, False, stretch.row.log, edit.seq, edit.hash
            if folds.is_beyond(record.record, group, place):
                return
        if fold is not None and not folds.fits(fold, group, charge_of(op, len(body.deps))):
            fold = None
        if isinstance(op, NoteEdit):
            item = edit.saying(body)
            if fold is not None:
                fold.add(item)
            self._noted(record, item, op.path, stretch.changed)
        elif fold is not None:
            fold.add_unread(edit)

    def _has_heads(self, stretch: Stretch, body: DataBody) -> bool:
        """Tell whether the control heads that an entry declares, or inherits from the one before, are all here."""
        joined = stretch.row.heads if body.heads is None else b"".join(body.heads)
        if joined == stretch.joined:
            return True
        heads = split_hashes(joined)
        if not stretch.state.has_heads(heads):
            return False
        stretch.joined, stretch.heads = joined, heads
        honouring = self._projection.honouring
        stretch.sound_below = honouring.sound_below(stretch.row, stretch.author.group, heads)
        return True

    def _flaw(self, stretch: Stretch, seq: int) -> str:
        """Return why an entry doesn't count; from the first such one on each is looked at by itself."""
        stretch.sound_below = 0
        return self._projection.honouring.flaw(stretch.row, stretch.author.group, seq, stretch.heads)

    def _subject(
        self,
        stretch: Stretch,
        entry: Entry,
        body: DataBody,
        id_: int,
    ) -> tuple[str, RecordRow | None] | None:
        """Return why an entry has no effect (empty: nothing is wrong so far) and its record; None: to be told later."""
        row, projection, local = stretch.row, self._projection, stretch.local
        if stretch.has_erased and projection.erasing.is_about(row, entry, body, local):
            return RECORD_ERASED, None
        if body.again is not None:
            stretch.edited.clear()
            again = projection.aside.enter_again(row.space, stretch.author, body.again, id_, stretch.changed)
            return None if again is None else (again, None)
        if isinstance(body.op, Chunk):
            return "", None
        record = projection.record_of(row, entry, body, local)
        if record is None:
            return (GONE, None) if projection.is_gone(row.space, body, local) else None
        return "", record

    def _pass_over(self, row: LogRow, entry: Entry) -> bool:
        """Go past an entry whose payload is not here, erased or lacking: of it the control heads alone count."""
        told = self._projection.erasing.heads_told(row, entry)
        if told is not None:
            row.heads = told
            self._projection.honouring.keep_heads(row, entry.header.seq, told)
        return True

    def _take(self, record: RecordRow, item: Item, changed: Changed) -> RecordFold | None:
        """Let a record have an item; return its fold, None where it is read from the store with its row.

        What is known to lie beyond its group's share of the record changes nothing.
        """
        projection, group = self._projection, item.author.group
        place = item.hash != record.record, bool(item.void), item.log, item.seq, item.hash
        if projection.folds.is_beyond(record.record, group, place):
            return projection.held(record.record)
        waits, is_first = projection.due.waits(record.record), record.record not in changed.records
        if is_first:
            changed.records.add(record.record)
            projection.touch(record.record)
        fold = projection.held(record.record)
        if fold is None and item.hash == record.record:
            fold = projection.folds.hold(record.record, RecordFold(record.record))
            fold.shares.owner = group
        elif fold is None and not waits and len(projection.due) < ROWS_NEAR_MAX:
            # As it was before this stretch: what follows in it is added here, one by one. Let go of meanwhile, it is
            # read with what of the stretch was understood by now.
            if not is_first:
                self.write()
            fold = projection.load(record)
        if fold is not None and not fold.has(item.hash) and not fold.shares.is_beyond(group, place):
            if projection.folds.fits(fold, group, charge_of(item.op, len(item.deps))):
                fold.add(item)
            else:
                fold = None
        if isinstance(item.op, NoteEdit):
            self._noted(record, item, item.op.path, changed)
        return fold

    def _noted(self, record: RecordRow, item: Item, path: str, changed: Changed) -> None:
        self._projection.note_touched(record, path, changed)
        self._projection.notes.take(record.space, record.record, item)

    def _local(self, row: LogRow, start: int, hashes: Sequence[bytes]) -> Callable[[int], bytes | None]:
        """Return what finds the hashes of entries of the log that come before the one that is understood next.

        ``hashes``: those from ``start`` on.
        """

        def local(earlier: int) -> bytes | None:
            if earlier >= start:
                return hashes[earlier - start] if earlier < row.applied else None
            if earlier < row.covered:
                return self._projection.contents.hash_at(row, earlier)
            return self._earlier(row, earlier)

        return local

    def _earlier(self, row: LogRow, seq: int) -> bytes | None:
        """Return the hash of an entry before the stretch: of a record's first one, mostly, so it is asked for again."""
        log, first, hashes = self._last
        if log == row.row and row.floor <= seq and first <= seq < first + len(hashes):
            return hashes[seq - first]
        found = self._hashes.get((row.row, seq)) if seq >= row.floor else None
        if found is None:
            found = self._ledger.hash_at(row, seq)
            if found is not None:
                if len(self._hashes) >= _HASHES_MAX:
                    self._hashes.clear()
                self._hashes[row.row, seq] = found
        return found

    def _resolve(
        self, row: LogRow, body: DataBody, local: Callable[[int], bytes | None]
    ) -> tuple[bytes, ...] | None:
        """Return the hashes of the body's dependencies, None while one of them is not understood yet."""
        found: list[bytes] = []
        for dep in body.deps:
            named = dep if isinstance(dep, bytes) else local(dep)
            if named is None or (named is dep and not self._projection.is_understood(row.space, named)):
                return None
            found.append(named)
        return tuple(found)
