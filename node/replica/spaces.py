"""What all work on spaces rests on: their states, logs and projection, and the one way to change them.

Everything here runs in the store's thread. A change happens inside ``transaction``: either everything of it is on
disk or nothing is, and what is in memory is read anew from disk whenever it fails.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any

from crdt import acts, limits
from crdt.entry import Entry, EntryClass
from crdt.generations import Standing, generations, newest
from crdt.keyring import Keyring
from crdt.space import SpaceState
from identity.aead import key_id
from identity.encoding import decode
from identity.errors import LocalFault, Refused
from node.erasing.erasing import Erasing
from node.notes.note_messages import Applied
from node.replica.branches import chain_name
from node.replica.contents import Contents
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.outcome import Moment, Outcome, Self
from node.replica.projection import Projection
from node.replica.quotas import Quotas
from node.replica.set_aside import Changed
from node.replica.uncovered import strays
from node.sharing.windows import Windows, was_removed
from node.store import meta, texts
from node.store.lightly import not_waiting
from sync.window import Window

# The mark of a home that came from a backup and has not caught up with anybody yet.
READING_ONLY = b"1"
EARLY_MAX = 1_024


@dataclass(frozen=True, slots=True, kw_only=True)
class _Judged:
    """The generations of a space, by the control entries that ``rests_on`` stands for."""

    rests_on: object
    all: tuple[Standing, ...]
    newest: Standing | None


class Spaces:
    """The spaces of one replica."""

    def __init__(self, db: Any, me: Self) -> None:
        self.db = db
        self.me = me
        self.ledger = Ledger(db)
        self.windows = Windows(self.ledger, me.group)
        self.states: dict[bytes, SpaceState] = {}
        self._generations: dict[bytes, _Judged] = {}
        self._early: dict[bytes, tuple[bytes, bytes, int]] = {}
        contents = Contents(db, self.ledger, self.states)
        self.erasing = Erasing(db, self.ledger, self.states, contents)
        self.projection = Projection(db, self.ledger, self.states, self.erasing, contents)
        self.quotas = Quotas(self)
        self.rows_wait = False
        self.is_refused = False
        self.is_reading_only = meta.read(db, "reading_only") == READING_ONLY
        self.load()

    def check_writing(self) -> None:
        """Raise Refused while this home, back from a backup, has not caught up with anybody yet."""
        if self.is_reading_only:
            raise Refused("restored-reading-only")

    def state(self, space: bytes) -> SpaceState:
        """Return the state of a space of ours; LocalFault for others."""
        found = self.states.get(space)
        if found is None:
            raise LocalFault("space-unknown")
        return found

    def offered_by(self, space: bytes) -> bytes | None:
        """Return the group that offered the space to us, None where we founded it."""
        found = self.db.execute("SELECT offered_by FROM spaces WHERE space = ?", (space,)).fetchone()
        return found[0] if found else None

    def adopt(self, space: bytes, offered_by: bytes | None, control: Sequence[bytes]) -> None:
        """Make room for a space that another group offered, with the keys to its control entries."""
        with self.transaction():
            self.make_room(space, offered_by, acts.KeyBundle(tuple(control), ()))
            self.projection.advance(space)

    def take_keys(self, space: bytes, offered_by: bytes | None, bundle: acts.KeyBundle) -> None:
        """Make room for a space that comes back from a backup, with all its keys; what waited for them is read."""
        with self.transaction():
            self.make_room(space, offered_by, bundle)
            self.projection.advance(space)

    def generation(self, space: bytes) -> Standing | None:
        """Return the generation from which a space begins, by its control entries; None for none."""
        return self._judged(space).newest

    def generations(self, space: bytes) -> tuple[Standing, ...]:
        """Return all generations of a space that stand, earlier ones first."""
        return self._judged(space).all

    def _judged(self, space: bytes) -> _Judged:
        state = self.state(space)
        rests_on = len(state.records), state.outcasts
        found = self._generations.get(space)
        if found is None or found.rests_on != rests_on:
            all_ = generations(state)
            broken = self.projection.contents.broken()
            found = _Judged(rests_on=rests_on, all=all_, newest=newest(all_, broken))
            self._generations[space] = found
        return found

    def lacking(self, space: bytes) -> Iterator[tuple[bytes, int]]:
        """Yield of which logs, and from where on, peers are asked for what isn't erased, or is not sent unasked."""
        yield from ((row.log, first) for row, first in self.erasing.lacking(space))
        yield from self.unasked(space)

    def unasked(self, space: bytes) -> Iterator[tuple[bytes, int]]:
        """Yield of which logs, and from where on, more is wanted than peers send by themselves."""
        contents = self.projection.contents
        used, differing = contents.adopted(space), contents.differing()
        yield from strays(self.ledger, space, used, self.generations(space), differing)
        if used is not None:
            for entry, (of, log, first) in list(self._early.items()):
                if of == space and not self.projection.is_understood(space, entry):
                    yield chain_name(log, entry), first

    def came_early(self, row: LogRow, entry: Entry) -> None:
        """Entries from this one on came that lie beside what a generation covers, or below: which isn't known yet."""
        if len(self._early) < EARLY_MAX:
            self._early[entry.hash] = row.space, row.log, entry.header.seq

    def forget_generations(self) -> None:
        """Judge anew, at the next question, from which generations spaces begin."""
        self._generations.clear()

    @contextmanager
    def transaction(self, now: Moment | None = None, durable: bool = True) -> Iterator[None]:
        """Give a change of the store: whole on disk when the context ends, undone here and there if it raises.

        ``now``: the moment at which states are computed; not ``durable``: a power cut may take the change back. While
        ``rows_wait`` is set, the rows of the records that it touches may follow later.
        """
        if now is not None:
            self.projection.listing.now_ms = now.ms
        with nullcontext() if durable else not_waiting(self.db):
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.projection.flush(later=self.rows_wait)
                self.db.execute("COMMIT")
                self.is_refused = False
            except BaseException:
                # A full disk rolls back by itself.
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                self.load()
                raise

    @contextmanager
    def rows_later(self) -> Iterator[None]:
        """Let the rows of all that is touched in this context wait."""
        before, self.rows_wait = self.rows_wait, True
        try:
            yield
        finally:
            self.rows_wait = before

    def access(self) -> dict[bytes, frozenset[bytes]]:
        """Return, by space, the other groups that may be told of its entries."""
        offered = self._offered()
        return {space: self._access(state, offered.get(space, ())) for space, state in self.states.items()}

    def parts(self) -> dict[bytes, dict[bytes, Window]]:
        """Return, by space, what those groups may see of it that may not see all."""
        offered = self._offered()
        found = {
            space: self.windows.of(state, self._guests(offered.get(space, ())))
            for space, state in self.states.items()
        }
        return {space: windows for space, windows in found.items() if windows}

    def offered_count(self, group: bytes) -> int:
        """Return how many spaces are here that a group offered and this one did not leave."""
        found = self.db.execute(
            "SELECT count(*) FROM spaces WHERE offered_by = ? AND is_left = 0", (group,)
        ).fetchone()
        return int(found[0])

    def _offered(self) -> dict[bytes, list[tuple[SpaceState, bytes]]]:
        """Return what is on its way, by space: the pair spaces in which it was offered, and by which group.

        Gathered once for all spaces: whoever offers very many makes them wait for each other else.
        """
        found: dict[bytes, list[tuple[SpaceState, bytes]]] = {}
        for pair in self.states.values():
            for author, offer in pair.offers() if pair.sort is acts.SpaceSort.PAIR else ():
                state = self.states.get(offer.space)
                if state is not None and offer.invite not in state.records:
                    found.setdefault(offer.space, []).append((pair, author.group))
        return found

    def _access(self, state: SpaceState, offered: Sequence[tuple[SpaceState, bytes]]) -> frozenset[bytes]:
        readers = frozenset(state.membership().readers) if state.genesis is not None else frozenset()
        if was_removed(state, self.me.group):
            readers = readers | self._hosts(state, offered)
        elif state.role(self.me.group) is None:
            hosts = self._hosts(state, offered)
            # Who left tells the others so, and nothing more once they know.
            told = {group for group in readers if not self._knows_our_control(group, state)}
            readers = readers | hosts if hosts else frozenset(told)
        guests = self._guests(offered)
        return (readers | guests | set(self.windows.of(state, guests))) - {self.me.group}

    def _guests(self, offered: Sequence[tuple[SpaceState, bytes]]) -> frozenset[bytes]:
        """Return whom another device of this group, or a copy of this home, invited: they may have the invitation."""
        pairs = {pair.id: pair for pair, by in offered if by == self.me.group}
        return frozenset(group for pair in pairs.values() for group in pair.members()) - {self.me.group}

    def _hosts(self, state: SpaceState, offered: Sequence[tuple[SpaceState, bytes]]) -> frozenset[bytes]:
        """Return the groups whose invitation into the space is still on its way."""
        hosts = {by for _, by in offered}
        offered_by = self.offered_by(state.id)
        if offered_by is not None and state.awaits_invitation(self.me.group):
            hosts.add(offered_by)
        if state.genesis is None or (self.is_reading_only and state.sort is acts.SpaceSort.PAIR):
            rows = self.db.execute("SELECT grp FROM space_hosts WHERE space = ?", (state.id,))
            hosts.update(bytes(group) for (group,) in rows)
        return frozenset(hosts)

    def _knows_our_control(self, group: bytes, state: SpaceState) -> bool:
        """Return whether ``group`` acknowledged all control entries of our group, those of our other devices too."""
        rows = [
            row
            for row in self.ledger.logs_of(state.id)
            if row.is_control and (author := state.authors.get(row.log)) and author.group == self.me.group
        ]
        return all(
            self.db.execute(
                "SELECT 1 FROM holdings WHERE grp = ? AND log = ? AND told_by = x'' AND height >= ?",
                (group, row.row, row.height),
            ).fetchone()
            for row in rows
        )

    def load(self) -> None:
        """Read all spaces anew from disk."""
        self.ledger.reload()
        self.quotas.forget()
        self.states.clear()
        self._generations.clear()
        for space in self.ledger.space_rows:
            keys = Keyring()
            rows = self.db.execute(
                "SELECT name, key, is_control FROM keys WHERE space = ? ORDER BY place",
                (self.ledger.space_rows[space],),
            )
            for name, key, control in rows:
                (keys.control if control else keys.data)[name] = key
            self.states[space] = SpaceState(space, self.me.keys, keys)
            for row in self.ledger.logs_of(space):
                for entry in self._control_entries(row):
                    self.states[space].take(entry)
            for log, opening in self.ledger.openings(space):
                self.states[space].begin(log, decode(opening, acts.Open, bytes_max=limits.OPENING_BYTES_MAX))
        self.projection.contents.reload()
        self.erasing.reload()
        self.projection.reload()

    def make_room(self, space: bytes, offered_by: bytes | None, bundle: acts.KeyBundle) -> None:
        """Keep a space and keys to it; what is known of it already stays."""
        space_row = self.ledger.add_space(space, offered_by)
        if space not in self.states:
            self.states[space] = SpaceState(space, self.me.keys)
        self.states[space].grant(bundle)
        rows = [(space_row, key_id(key), key, 1) for key in bundle.control]
        rows += [(space_row, key_id(key), key, 0) for key in bundle.data]
        self.db.executemany(
            "INSERT OR IGNORE INTO keys (space, name, key, is_control) VALUES (?, ?, ?, ?)", rows
        )

    def store(
        self, row: LogRow, entries: Sequence[Entry], seals: Sequence[bytes], now: Moment, outcome: Outcome
    ) -> None:
        """Put checked entries at the end of a log and understand them; ``outcome`` tells what that changed."""
        self.ledger.append(row, entries, seals, now.ms, waits=not row.is_control)
        self.understand(row, entries, outcome)
        outcome.heads = [head for head in outcome.heads if head.log != row.log] + [row.head]

    def understand(self, row: LogRow, entries: Sequence[Entry], outcome: Outcome) -> None:
        """Let entries at the end of a log count, with all that waited for them; ``outcome`` tells what that changed."""
        state = self.states[row.space]
        outcasts = state.outcasts
        if row.is_control:
            for entry in entries:
                state.take(entry)
            outcome.control = True
        elif entries and entries[0].header.seq == 0:
            state.take(entries[0])
            outcome.control = True
        self._judge_anew(row.space, outcasts, outcome)
        self._erase(row.space, outcome)
        changed = self.projection.advance(row.space)
        outcome.records |= changed.records
        outcome.notes |= changed.notes
        outcome.set_aside = outcome.set_aside or changed.set_aside

    def set_aside(self, row: LogRow, entries: Sequence[Entry], outcome: Outcome) -> None:
        """Understand entries that were stored beyond a fork: control acts count, data waits to be entered again."""
        outcome.heads = self.ledger.heads(row)
        outcome.set_aside = outcome.set_aside or (row.seed is not None and not row.is_control)
        outcasts = self.states[row.space].outcasts
        if row.forked_at == 0 and any(entry.header.seq == 0 for entry in entries):
            # Who opened it in which way is told in the same order everywhere.
            with self.erasing.goes_on(row.space):
                self.load()
            outcome.control = True
        elif row.is_control:
            for entry in entries:
                if entry.header.kind is not EntryClass.DATA:
                    self.states[row.space].take(entry)
            outcome.control = True
        self._judge_anew(row.space, outcasts, outcome)
        self._erase(row.space, outcome)
        changed = self.projection.advance(row.space)
        outcome.records |= changed.records
        outcome.notes |= changed.notes
        outcome.set_aside = outcome.set_aside or changed.set_aside

    def stale_notes(self) -> list[tuple[bytes, str]]:
        """Return the notes whose text is older than their entries."""
        rows = self.db.execute(
            "SELECT r.record, n.path FROM notes n JOIN records r ON r.id = n.record WHERE n.is_stale"
        )
        return [(bytes(record), str(path)) for record, path in rows]

    def _judge_anew(self, space: bytes, outcasts: frozenset[bytes], outcome: Outcome) -> None:
        """Where a roster now tells otherwise whose devices write here, all that they wrote is judged anew."""
        if self.states[space].outcasts != outcasts:
            self.projection.rebuild()
            outcome.control = True
            outcome.notes.update(self.stale_notes())

    def _erase(self, space: bytes, outcome: Outcome) -> None:
        """Drop what is erased by now; what no longer is has to come again from others."""
        changed = Changed()
        if self.erasing.apply(space, self.projection, changed):
            self.projection.rebuild()
            outcome.notes.update(self.stale_notes())
            outcome.want = next(
                ((row.log, first) for row, first in self.erasing.lacking(space)), outcome.want
            )
        outcome.records |= changed.records
        outcome.erased |= changed.erased

    def _control_entries(self, row: LogRow) -> Iterator[Entry]:
        """Yield what of a log tells about its space: of a control log all, of others each entry that opens it.

        The branches of a control log are acts like any others, also where they begin with the entry that opens it.
        """
        whole = row.is_control
        yield from self.ledger.entries(row, 0, row.height if whole else min(1, row.height))
        for chain in self.ledger.branches.chains(row):
            # What a generation covers tells who opened a log.
            if whole or (chain.first == 0 and not row.covered):
                end = chain.height if whole else 1
                for entry in self.ledger.entries(row, chain.first, end, chain.branch):
                    # A log may have been opened as data, too.
                    if entry.header.seq == 0 or entry.header.kind is not EntryClass.DATA:
                        yield entry

    def keep_note(
        self, record: bytes, path: str, applied: Applied | None, unreadable: str, *, is_newest: bool
    ) -> None:
        """Keep the text of a note of a known record; ``applied`` None: it can't be read here, for the given reason.

        ``is_newest``: nothing of the note changed since that text was begun; else it is to be made again.
        """
        row = self.projection.row(record)
        if row is None:
            return
        text, rich, hash_ = (applied.text, applied.rich, applied.content_hash) if applied else ("", "", b"")
        self.db.execute(
            "INSERT OR REPLACE INTO notes (record, path, text, rich, content_hash, unreadable, is_stale)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (row.id, path, texts.packed(text), rich, hash_, unreadable or None, not is_newest),
        )
        self.projection.touch(record)
