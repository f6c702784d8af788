"""Which data of a space counts, kept true as acts and entries come in any order.

A data log counts from its beginning up to some height; beyond it lies what was written without a right to: after a
removal that its author had not heard of, beyond the cut, and not built on in good faith by anybody who remains. Such
entries are understood and shown like all others and have no effect; when acts or vouchers come that change the
answer, their records are folded anew. The answer is a function of the set of entries. While no right ever ended in a
space, each entry is judged by what its own view says, and nothing else is looked at.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from crdt import limits
from crdt.membership import Membership, Role
from crdt.membership_heights import Bench, Line, Vouched, rights_name
from crdt.ops import DataBody
from crdt.space import SpaceState
from identity.encoding import split_hashes
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.set_aside import Changed

if TYPE_CHECKING:
    from node.replica.projection import Projection

VOID = "set-aside-by-removal"
NOT_CONTRIBUTOR = "author-not-contributor"
_NEVER = limits.SEQ_MAX + 1


class Honouring:
    """Judges data entries; part of a projection."""

    def __init__(
        self, db: Any, ledger: Ledger, spaces: Mapping[bytes, SpaceState], projection: Projection
    ) -> None:
        self.db = db
        self._ledger = ledger
        self._spaces = spaces
        self._projection = projection
        self.reload()

    def reload(self) -> None:
        """Forget all that is in memory."""
        self._ended: dict[int, int] = dict(self.db.execute("SELECT log, first FROM ended_logs").fetchall())
        self._names: dict[int, bytes] = dict(self.db.execute("SELECT space, rights FROM judged").fetchall())
        self._judged: dict[bytes, Membership] = {}
        self._asked: tuple[tuple[Membership, LogRow, tuple[bytes, ...]] | None, int] = None, 0
        self._due: set[bytes] = set()
        self._told: list[tuple[int, int, bytes]] = []
        self._named: list[tuple[int, int, int, int, int]] = []
        self._vouched: dict[bytes, dict[int, list[Vouched]]] = {}

    # Entry by entry

    def flaw(self, row: LogRow, group: bytes, seq: int, heads: tuple[bytes, ...]) -> str:
        """Return why an entry at the end of a log doesn't count, empty if it does; ``heads`` are all here."""
        state = self._spaces[row.space]
        if row.log in state.outcasts:
            return NOT_CONTRIBUTOR
        membership = state.membership()
        if row.row not in self._ended:
            if seq < self._until_for(membership, row, group, heads):
                return ""
            self._end(row, seq)
        return _reason(membership, state.membership_heads(heads), group)

    def sound_below(self, row: LogRow, group: bytes, heads: tuple[bytes, ...]) -> int:
        """Return the sequence below which ``flaw`` finds nothing, until it found something or acts came."""
        state = self._spaces[row.space]
        if row.log in state.outcasts or row.row in self._ended:
            return 0
        return self._until_for(state.membership(), row, group, heads)

    def keep(self, row: LogRow, seq: int, body: DataBody, heads: bytes, flaw: str) -> None:
        """Keep what an entry tells of the acts and entries that its author had."""
        if body.heads is not None or not row.heads:
            self._told.append((row.row, seq, heads))
        if body.again is not None and flaw:
            self._due.add(row.space)
        for dep in body.deps:
            if not isinstance(dep, bytes):
                continue
            place = self._projection.place_of(dep)
            if place is None or place[0] is row:
                continue
            log, branch, at = place
            self._named.append((log.row, branch, at, row.row, seq))
            is_aside = at >= self._ended.get(log.row, at + 1) or branch > 0 or at >= log.height
            if is_aside and not flaw:
                self._due.add(row.space)

    def keep_heads(self, row: LogRow, seq: int, heads: bytes) -> None:
        """Keep which acts the author of an entry had, where the entry itself was erased."""
        self._told.append((row.row, seq, heads))

    def erased(self, row: LogRow, entries: Container[int]) -> bool:
        """Entries of a log, by sequence, were erased: they vouch for nothing any more, and nothing ends with them.

        Return whether the log ended with one of them, so that all is to be understood anew.
        """
        if self._names.get(row.space_row):
            self._due.add(row.space)
        return self._ended.get(row.row, -1) in entries

    def begin(self, row: LogRow) -> None:
        """Let a log be judged from its floor on: what it had seen there is all that is known of what lies below."""
        self.write()
        for table in ("heads_told", "named"):
            self.db.execute(f"DELETE FROM {table} WHERE log = ? AND seq < ?", (row.row, row.covered))  # noqa: S608
        self.db.execute("DELETE FROM named WHERE by_log = ? AND by_seq < ?", (row.row, row.covered))
        self.db.execute(
            "INSERT OR IGNORE INTO heads_told VALUES (?, ?, ?)", (row.row, row.covered, row.covered_heads)
        )
        if self._ended.get(row.row, row.covered) < row.covered:
            self._go_on(row)
        elif self._names.get(row.space_row):
            self._due.add(row.space)

    def _go_on(self, row: LogRow) -> None:
        """What ended a log below its floor no longer matters: who holds nothing below it knows nothing of that."""
        state = self._spaces[row.space]
        del self._ended[row.row]
        self.db.execute("DELETE FROM ended_logs WHERE log = ?", (row.row,))
        self.db.execute(
            "UPDATE entries SET void = NULL WHERE log = ? AND branch = 0 AND seq >= ? AND void IN (?, ?)",
            (row.row, row.covered, VOID, NOT_CONTRIBUTOR),
        )
        membership, author = state.membership(), state.authors.get(row.log)
        if author is None or row.log in state.outcasts:
            return
        told = told_by(self.db, state, row)
        for index, (begins, seen) in enumerate(told):
            first = max(begins, row.covered)
            ends = told[index + 1][0] if index + 1 < len(told) else row.applied
            until = self._until(membership, seen, author.group, row.log)
            if until < ends:
                self._end(row, max(first, until))
                self._void(row, max(first, until), row.applied, state, membership)
                break
        self._due.add(row.space)

    def counts(self, row: LogRow, seq: int) -> bool:
        """Return whether no right ended before an understood entry of a log."""
        return seq < self._ended.get(row.row, seq + 1)

    def write(self) -> None:
        """Put on disk what was kept."""
        if self._told:
            # The first entry above a floor may tell more than what is known of the floor.
            self.db.executemany("INSERT OR REPLACE INTO heads_told VALUES (?, ?, ?)", self._told)
            self._told = []
        if self._named:
            self.db.executemany("INSERT OR IGNORE INTO named VALUES (?, ?, ?, ?, ?)", self._named)
            self._named = []

    def _until_for(self, membership: Membership, row: LogRow, group: bytes, heads: tuple[bytes, ...]) -> int:
        """Return up to where a log counts whose author had seen ``heads``; entries that follow each other ask alike."""
        asked, until = self._asked
        if asked is None or asked[0] is not membership or asked[1] is not row or asked[2] != heads:
            seen = self._spaces[row.space].membership_heads(heads)
            until = self._until(membership, seen, group, row.log)
            self._asked = (membership, row, heads), until
        return until

    def _until(self, membership: Membership, seen: tuple[bytes, ...], group: bytes, log: bytes) -> int:
        if membership.is_plain:
            return _NEVER if _could_write(membership, seen, group) else 0
        return membership.rights.until(seen, group, log)

    def _end(self, row: LogRow, first: int) -> None:
        self._ended[row.row] = first
        self.db.execute("INSERT OR REPLACE INTO ended_logs VALUES (?, ?)", (row.row, first))

    # A space as a whole

    def settle(self, space: bytes, changed: Changed) -> None:
        """Judge all data of a space anew if acts or vouchers came that may change the answer."""
        state = self._spaces[space]
        if state.genesis is None:
            return
        membership = state.membership()
        is_due = space in self._due
        if membership is self._judged.get(space) and not is_due:
            return
        space_row = self._ledger.space_rows[space]
        name = b"" if membership.is_plain else rights_name(membership.settled)
        if name != self._names.get(space_row, b"") or (name and is_due):
            self._judge(state, membership, changed)
            self._names[space_row] = name
            self.db.execute("INSERT OR REPLACE INTO judged VALUES (?, ?)", (space_row, name))
        self._judged[space] = membership
        self._due.discard(space)

    def rewound(self, row: LogRow) -> None:
        """What lies beyond a log's head is set aside by a fork: it ends no log, and what it told of tells nothing."""
        self.write()
        found = self.db.execute(
            "SELECT heads FROM heads_told WHERE log = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
            (row.row, row.applied),
        ).fetchone()
        row.heads = row.covered_heads if found is None or row.applied == row.covered else bytes(found[0])
        if self._ended.get(row.row, -1) >= row.applied:
            del self._ended[row.row]
            self.db.execute("DELETE FROM ended_logs WHERE log = ?", (row.row,))
        if self._names.get(row.space_row):
            self._due.add(row.space)

    def forget(self) -> None:
        """Forget all judgements, on disk, too: everything is about to be understood anew."""
        for table in ("heads_told", "named", "ended_logs", "judged"):
            self.db.execute(f"DELETE FROM {table}")  # noqa: S608
        self.reload()
        for row in self._ledger.logs.values():
            if row.covered:
                self.begin(row)

    def _judge(self, state: SpaceState, membership: Membership, changed: Changed) -> None:
        bench = Bench(membership.settled, Shelf(self.db, self._ledger, state))
        heights = bench.heights()
        self._vouched[state.id] = bench.vouched
        for number, height in heights.items():
            row = self._ledger.by_row(number)
            # What a generation covers was checked by somebody who stays: it counts as the generation says.
            self._apply(row, max(height, 1, row.covered), state, membership, changed)

    def _apply(
        self, row: LogRow, height: int, state: SpaceState, membership: Membership, changed: Changed
    ) -> None:
        before = self._ended.get(row.row, row.applied)
        if height == before:
            return
        if height < row.applied:
            self._end(row, height)
        else:
            del self._ended[row.row]
            self.db.execute("DELETE FROM ended_logs WHERE log = ?", (row.row,))
        if height > before:
            self.db.execute(
                "UPDATE entries SET void = NULL WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?"
                " AND void IN (?, ?)",
                (row.row, before, height, VOID, NOT_CONTRIBUTOR),
            )
        else:
            self._void(row, height, before, state, membership)
        self._touch(row, min(before, height), max(before, height), changed)

    def _void(self, row: LogRow, first: int, end: int, state: SpaceState, membership: Membership) -> None:
        group = state.authors[row.log].group
        told = told_by(self.db, state, row)
        for index, (begins, seen) in enumerate(told):
            ends = told[index + 1][0] if index + 1 < len(told) else end
            self.db.execute(
                "UPDATE entries SET void = ? WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ? AND void IS NULL",
                (_reason(membership, seen, group), row.row, max(begins, first), min(ends, end)),
            )

    def _touch(self, row: LogRow, first: int, end: int, changed: Changed) -> None:
        """Have the records folded anew that entries of a stretch speak of, or enter again."""
        stretch = "SELECT id, record FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?"
        records = self.db.execute(
            f"WITH stretch AS ({stretch}) SELECT r.record FROM records r WHERE r.id IN"  # noqa: S608
            " (SELECT record FROM stretch UNION SELECT e.record FROM stretch s JOIN reentries a ON a.by = s.id"
            " JOIN entries e ON e.id = a.target)",
            (row.row, first, end),
        ).fetchall()
        for (record,) in records:
            self._projection.touch_anew(bytes(record), changed)

    # What writers ask

    def is_over(self, row: LogRow, group: bytes) -> bool:
        """Return whether an own log may not go on: a right under which it was written has ended."""
        membership = self._spaces[row.space].membership()
        if row.row in self._ended:
            return True
        if membership.is_plain or not row.heads:
            return False
        seen = self._spaces[row.space].membership_heads(split_hashes(row.heads))
        return membership.rights.until(seen, group, row.log) < _NEVER

    def ended(self, space: bytes) -> list[tuple[LogRow, int]]:
        """Return the logs of which something is set aside, and from where on."""
        return [(row, self._ended[row.row]) for row in self._ledger.logs_of(space) if row.row in self._ended]

    def vouched(self, space: bytes) -> Mapping[int, list[Vouched]]:
        """Return, by the rows of logs, what counts only because others built on it."""
        if not self._names.get(self._ledger.space_rows[space]):
            return {}
        if space not in self._vouched:
            state = self._spaces[space]
            bench = Bench(state.membership().settled, Shelf(self.db, self._ledger, state))
            bench.heights()
            self._vouched[space] = bench.vouched
        return self._vouched[space]

    def vouchers(self, space: bytes, deps: Iterable[bytes]) -> tuple[bytes, ...]:
        """Return the entries without which some of ``deps`` would be set aside: who builds on them names these, too."""
        vouched = self.vouched(space)
        if not vouched:
            return ()
        found: dict[bytes, None] = {}
        work = [(place[0].row, place[2]) for dep in deps if (place := self._projection.place_of(dep))]
        while work and len(found) < limits.DEPS_MAX:
            number, seq = work.pop()
            for one in vouched.get(number, ()):
                if one.height > seq:
                    name = self._ledger.hash_at(self._ledger.by_row(one.by[0]), one.by[1])
                    if name is not None and name not in found:
                        found[name] = None
                        work.append(one.by)
                    break
        return tuple(found)


class Shelf:
    """The data logs of a space on disk, as ``Bench`` asks for them."""

    def __init__(self, db: Any, ledger: Ledger, state: SpaceState) -> None:
        self.db = db
        self._ledger = ledger
        self._state = state
        self._below: dict[int, list[tuple[int, ...]]] | None = None

    def all(self) -> dict[int, Line]:
        """Return every log in which something was understood."""
        found = {}
        for row in self._ledger.logs_of(self._state.id):
            author = self._state.authors.get(row.log)
            if row.is_control or author is None or row.log in self._state.outcasts:
                continue
            told = told_by(self.db, self._state, row)
            if told:
                found[row.row] = Line(log=row.log, group=author.group, height=row.applied, told=told)
        return found

    def naming(self, number: int) -> Sequence[tuple[int, int, int]]:
        """Return (sequence, log that names, its sequence); who names what was entered again names the new entry."""
        rows: list[tuple[int, int, int]] = self.db.execute(
            "SELECT n.seq, n.by_log, n.by_seq FROM named n JOIN entries v"
            " ON v.log = n.by_log AND v.branch = 0 AND v.seq = n.by_seq AND v.payload IS NOT NULL"
            " WHERE n.log = ? AND n.branch = 0"
            " UNION SELECT e.seq, n.by_log, n.by_seq FROM reentries a JOIN entries e ON e.id = a.by"
            " JOIN entries t ON t.id = a.target"
            " JOIN named n ON n.log = t.log AND n.branch = t.branch AND n.seq = t.seq"
            " JOIN entries v ON v.log = n.by_log AND v.branch = 0 AND v.seq = n.by_seq AND v.payload IS NOT NULL"
            " WHERE e.log = ? AND e.branch = 0",
            (number, number),
        ).fetchall()
        return rows

    def below(self, number: int, first: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield what the entries of a stretch name in other logs."""
        if self._below is None:
            self._below = {}
            for log, seq, by, by_seq in self._names():
                self._below.setdefault(by, []).append((by_seq, log, seq))
            for names in self._below.values():
                names.sort()
        names = self._below.get(number, [])
        for _, log, seq in names[bisect_left(names, (first,)) : bisect_left(names, (end,))]:
            yield log, seq

    def _names(self) -> Iterator[tuple[int, int, int, int]]:
        for row in self._ledger.logs_of(self._state.id):
            if not row.is_control:
                for seq, by, by_seq in self.naming(row.row):
                    yield row.row, seq, by, by_seq


def told_by(db: Any, state: SpaceState, row: LogRow) -> list[tuple[int, tuple[bytes, ...]]]:
    """Return from which sequence on of a log which acts of membership were seen."""
    rows = db.execute(
        "SELECT seq, heads FROM heads_told WHERE log = ? AND seq < ? ORDER BY seq", (row.row, row.applied)
    )
    told = [(seq, state.membership_heads(split_hashes(heads))) for seq, heads in rows]
    return [(0, told[0][1]), *told[1:]] if told else []


def _could_write(membership: Membership, seen: tuple[bytes, ...], group: bytes) -> bool:
    role = membership.right_of(seen, group)
    return role is not None and role >= Role.CONTRIBUTOR


def _reason(membership: Membership, seen: tuple[bytes, ...], group: bytes) -> str:
    return VOID if _could_write(membership, seen, group) else NOT_CONTRIBUTOR
