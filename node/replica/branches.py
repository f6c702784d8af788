"""The branches of a log that forked: every entry beyond the parting points, kept, named and passed on.

Beyond its first parting point the entries of a forked log form a tree. It is cut into *chains*: a chain begins with an
entry that has siblings and ends before the next parting point, or with the last entry known. A chain is named by a
hash over the log and its first entry, so nodes that hold the same entries name the same chains, whatever order they
came in. Sync treats every chain as a log of its own: in the end all nodes hold all branches.

On disk a branch is a number in ``entries``; branch 0 is the log as it was first seen, or as a generation covers it, and
each other one has a row that tells where it begins and what it follows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from crdt import limits
from crdt.entry import NO_HASH, EntryClass, Header
from crdt.run import LogHead
from identity.encoding import domain_hash
from node.replica.arrivals import Arrivals
from node.replica.log_row import LogRow

_CHAIN_DOMAIN = b"hedgerow branch1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an entry lies: its row on disk, its log's row, its branch and sequence."""

    id: int
    log: int
    branch: int
    seq: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """A stretch of one branch without parting points: sequences ``first`` up to, not including, ``height``."""

    name: bytes
    log: bytes
    is_control: bool
    branch: int
    first: int
    height: int
    tip: bytes

    @property
    def head(self) -> LogHead:
        """The chain's head, as sync names it."""
        return LogHead(log=self.name, is_control=self.is_control, height=self.height, tip=self.tip)


def chain_name(log: bytes, root: bytes) -> bytes:
    """Return the name of the chain of ``log`` that begins with the entry ``root``."""
    return domain_hash(_CHAIN_DOMAIN, log, root)


class Branches:
    """Reads and writes the branches of forked logs."""

    def __init__(self, arrivals: Arrivals) -> None:
        self._arrivals = arrivals
        self._chains: dict[int, tuple[Chain, ...]] = {}
        self._parted: set[int] | None = None

    def forget(self, row: LogRow | None = None) -> None:
        """Forget what is in memory, of one log or of all."""
        if row is None:
            self._chains.clear()
            self._parted = None
        else:
            self._chains.pop(row.row, None)

    def has_parted(self, row: LogRow) -> bool:
        """Tell whether a log has other branches than its first one."""
        return row.row in self.parted

    @property
    def parted(self) -> set[int]:
        """The rows of all logs that have other branches than their first one."""
        if self._parted is None:
            found = self._arrivals.db.execute("SELECT DISTINCT log FROM branches").fetchall()
            self._parted = {log for (log,) in found}
        return self._parted

    def chains(self, row: LogRow) -> tuple[Chain, ...]:
        """Return the chains beyond parting points, parents before children; none of a log that has one branch."""
        if not self.has_parted(row):
            return ()
        if row.row not in self._chains:
            self._chains[row.row] = tuple(sorted(self._cut(row), key=lambda chain: (chain.first, chain.name)))
        return self._chains[row.row]

    def chain_at(self, row: LogRow, branch: int, seq: int) -> Chain | None:
        """Return the chain in which a place lies; None before the first parting point."""
        for chain in self.chains(row):
            if chain.branch == branch and chain.first <= seq < chain.height:
                return chain
        return None

    def place(self, entry: bytes) -> Place | None:
        """Return where an entry lies, None where it is unknown."""
        found = self._arrivals.place(entry)
        return Place(id=found[0], log=found[1], branch=found[2], seq=found[3]) if found else None

    def kind_in(self, row: LogRow, chain: Chain) -> EntryClass:
        """Return the class of a chain's entries."""
        (kind,) = self._arrivals.db.execute(
            "SELECT kind FROM entries WHERE log = ? AND branch = ? AND seq = ?",
            (row.row, chain.branch, chain.first),
        ).fetchone()
        return EntryClass(kind)

    def backlink(self, row: LogRow, branch: int, first: int) -> bytes:
        """Return the hash of what the entry at ``first`` of a branch follows."""
        if first == 0:
            return NO_HASH
        if branch == 0 and first == row.floor:
            return row.floor_tip
        found = self._hash_in(row, branch, first - 1)
        return found or (self._before_gap(row, first) if branch == 0 else self._root(row, branch)[1])

    def leave_gap(self, row: LogRow) -> None:
        """Keep what the entry at a log's floor follows: the log is to begin later on."""
        if row.floor:
            gap = row.row, row.floor, row.floor_tip
            self._arrivals.db.execute("INSERT OR IGNORE INTO gaps VALUES (?, ?, ?)", gap)

    def gap_after(self, row: LogRow, first: int) -> int:
        """Return up to where the first branch goes on from ``first``: to its end, or to a gap below the floor."""
        if first >= row.floor:
            return row.height
        found = self._arrivals.db.execute(
            "SELECT seq FROM entries WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ? ORDER BY seq",
            (row.row, first, row.floor),
        )
        return first + sum(int(seq == first + index) for index, (seq,) in enumerate(found))

    def _before_gap(self, row: LogRow, first: int) -> bytes:
        found = self._arrivals.db.execute(
            "SELECT backlink FROM gaps WHERE log = ? AND first = ?", (row.row, first)
        ).fetchone()
        return bytes(found[0]) if found else NO_HASH

    def hash_on(self, row: LogRow, branch: int, seq: int) -> bytes | None:
        """Return the hash of the entry at ``seq`` on the way from the log's beginning to a branch."""
        while True:
            found = self._hash_in(row, branch, seq)
            if found is not None or branch == 0:
                return found
            first, backlink = self._root(row, branch)
            below = self.place(backlink)
            if seq >= first or below is None:
                return None
            branch = below.branch

    def goes_apart(self, row: LogRow, first: Header) -> bool:
        """Tell whether an entry that isn't here goes another way than what is here after the same one."""
        if not self.has_parted(row):
            return first.seq < row.height
        below = self.place(first.backlink) if first.seq else None
        return self._hash_in(row, below.branch if below is not None else 0, first.seq) is not None

    def home_of(self, row: LogRow, seq: int, backlink: bytes) -> int:
        """Return the branch for an entry at ``seq`` that follows ``backlink``: that one's own if it ends there."""
        below = self.place(backlink) if seq else None
        is_gap = below is not None and below.branch == 0 and seq < row.floor
        if below is not None and not is_gap and self._hash_in(row, below.branch, seq) is None:
            return below.branch
        return self._add(row, seq, backlink)

    def leaves(self, row: LogRow, branch: int) -> int:
        """Return where the way to a branch leaves the first one, as far as that is known."""
        while True:
            first, backlink = self._root(row, branch)
            below = self.place(backlink) if first else None
            if below is None or below.branch == 0:
                return first
            branch = below.branch

    def parts_at(self, row: LogRow, first: int) -> int | None:
        """Return the lowest sequence from ``first`` on at which another branch leaves the first one."""
        roots = self._arrivals.db.execute(
            "SELECT first, backlink FROM branches WHERE log = ? AND first >= ? ORDER BY first",
            (row.row, first),
        ).fetchall()
        return next((seq for seq, backlink in roots if self._is_on_first(row, seq, backlink)), None)

    def _is_on_first(self, row: LogRow, seq: int, backlink: bytes) -> bool:
        return seq == 0 or self.backlink(row, 0, seq) == backlink

    def make_first(self, row: LogRow, entry: Place) -> None:
        """Let the way to an entry be the log's first branch; what was there beyond where they part is another one."""
        branch = entry.branch
        while branch:
            first, backlink = self._root(row, branch)
            below = self.place(backlink) if first else None
            under = below.branch if below is not None else 0
            self._swap(row, branch, under, first)
            branch = under
        self.forget(row)

    def _swap(self, row: LogRow, branch: int, under: int, first: int) -> None:
        db, move = (
            self._arrivals.db,
            "UPDATE entries SET branch = ? WHERE log = ? AND branch = ? AND seq >= ?",
        )
        db.execute(move, (-1, row.row, under, first))
        db.execute(move, (under, row.row, branch, first))
        db.execute(move, (branch, row.row, -1, first))

    def part_off(self, row: LogRow, first: int, end: int) -> None:
        """Let what the first branch holds from ``first`` up to ``end`` be a branch of its own."""
        branch = self._add(row, first, self.backlink(row, 0, first))
        self._arrivals.db.execute(
            "UPDATE entries SET branch = ? WHERE log = ? AND branch = 0 AND seq >= ? AND seq < ?",
            (branch, row.row, first, end),
        )
        self.forget(row)

    def let_go(self, row: LogRow, end: int, covers: Callable[[bytes], bool]) -> bool:
        """Delete the covered entries below ``end`` with which other branches begin; tell whether there were any."""
        db, had_any = self._arrivals.db, False
        for branch, root, _ in self._roots(row):
            found = db.execute(
                "SELECT seq, hash FROM entries WHERE log = ? AND branch = ? AND seq < ? ORDER BY seq",
                (row.row, branch, end),
            ).fetchall()
            gone = list(takewhile(lambda one: covers(one[1]), found))
            below = self.place(root) if gone else None
            if not gone or (below is not None and not covers(root)):
                continue
            had_any, (last, backlink) = True, gone[-1]
            place = "log = ? AND branch = ?"
            db.execute(f"DELETE FROM entries WHERE {place} AND seq <= ?", (row.row, branch, last))  # noqa: S608
            db.execute(
                f"UPDATE branches SET first = ?, backlink = ? WHERE {place}",  # noqa: S608
                (last + 1, backlink, row.row, branch),
            )
            if db.execute(f"SELECT 1 FROM entries WHERE {place}", (row.row, branch)).fetchone() is None:  # noqa: S608
                db.execute(f"DELETE FROM branches WHERE {place}", (row.row, branch))  # noqa: S608
        if had_any:
            self.forget(row)
            self._parted = None
        return had_any

    def _roots(self, row: LogRow) -> list[tuple[int, bytes, int]]:
        """Return the other branches of a log, each with what it follows and where it begins, lower ones first."""
        found: list[tuple[int, bytes, int]] = self._arrivals.db.execute(
            "SELECT branch, backlink, first FROM branches WHERE log = ? ORDER BY first, branch", (row.row,)
        ).fetchall()
        return found

    def _add(self, row: LogRow, seq: int, backlink: bytes) -> int:
        (branch,) = self._arrivals.db.execute(
            "SELECT coalesce(max(branch), 0) + 1 FROM branches WHERE log = ?", (row.row,)
        ).fetchone()
        self._arrivals.db.execute(
            "INSERT INTO branches VALUES (?, ?, ?, ?)", (row.row, branch, seq, backlink)
        )
        if self._parted is not None:
            self._parted.add(row.row)
        return int(branch)

    def _hash_in(self, row: LogRow, branch: int, seq: int) -> bytes | None:
        return self._arrivals.hash_at(row.row, branch, seq)

    def _root(self, row: LogRow, branch: int) -> tuple[int, bytes]:
        found = self._arrivals.db.execute(
            "SELECT first, backlink FROM branches WHERE log = ? AND branch = ?", (row.row, branch)
        ).fetchone()
        return found if found else (0, NO_HASH)

    def _cut(self, row: LogRow) -> Iterator[Chain]:
        lowest = limits.SEQ_MAX if row.forked_at is None else row.forked_at
        cuts: dict[int, set[int]] = {0: {lowest}}
        rows = self._arrivals.db.execute(
            "SELECT branch, first, backlink FROM branches WHERE log = ?", (row.row,)
        )
        for branch, first, backlink in rows.fetchall():
            cuts.setdefault(branch, set()).add(first)
            below = self.place(backlink) if first else None
            cuts.setdefault(below.branch if below else 0, set()).add(first)
        for branch, parted in cuts.items():
            (end,) = self._arrivals.db.execute(
                "SELECT coalesce(max(seq), -1) + 1 FROM entries WHERE log = ? AND branch = ?",
                (row.row, branch),
            ).fetchone()
            bounds = [*sorted(cut for cut in parted if (branch or lowest <= cut) and cut < end), end]
            for first, height in pairwise(bounds):
                yield self._chain(row, branch, first, height)

    def _chain(self, row: LogRow, branch: int, first: int, height: int) -> Chain:
        root, tip = self._hash_in(row, branch, first), self._hash_in(row, branch, height - 1)
        assert root is not None and tip is not None
        return Chain(
            name=chain_name(row.log, root),
            log=row.log,
            is_control=row.is_control,
            branch=branch,
            first=first,
            height=height,
            tip=tip,
        )
