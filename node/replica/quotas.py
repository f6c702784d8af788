"""How much of this machine what one group writes in a space may take: bytes, logs, and what waits to be understood.

An entry is never refused for what it says, and a log that met a bound stays where it is, like one whose rest was lost:
what was taken counts, everybody else's logs go on, and room that is made lets it go on. The own group's logs have no
bound. Everything here runs in the store's thread and changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from crdt import acts, limits
from crdt.entry import Entry, EntryClass, open_entry
from crdt.membership import Membership
from crdt.space import SpaceState
from crdt.sparing import parts_in
from identity.encoding import decode
from identity.errors import PeerFault
from node.replica.log_row import LogRow
from sync import limits as sync_limits

if TYPE_CHECKING:
    from node.replica.replica import Replica
    from node.replica.spaces import Spaces

GROUP_BYTES_MAX = 4 * 1024**3  # of one space, by who wrote it
WAITING_BYTES_MAX = 256 * 1024**2  # of one space and group, that lack a key or what they rest on
LOGS_PER_GROUP_MAX = 4_096  # of one space
LOGS_PER_SPACE_MAX = 32_768  # with the chains of those that forked
CHAINS_PER_GROUP_MAX = 512  # of forked logs of one space; each is looked at when anything comes
CONTROL_PER_GROUP_MAX = 65_536  # entries of one space; all stay in memory
ACTS_PER_GROUP_MAX = 16_384  # of those, acts that the membership rests on: each takes a bit for each other
PARTS_PER_GROUP_MAX = 2_097_152  # listed by all its control entries of one space; all stay in memory
FEW_PARTS = 64  # so few of one entry don't count
SPACES_PER_GROUP_MAX = sync_limits.SPACES_MAX  # that a group offered to this one
OFFERED_KEYS_MAX = 65_536  # with all spaces that a group offered
ENTRY_COST_BYTES = 256  # what an entry takes besides its payload
# So few entries can't come to GROUP_BYTES_MAX, so nobody has to count their bytes.
FEW_ENTRIES = 8_192
NOBODY = b""


class _Said:
    """How many parts the control entries of one space list, by group; looked at once each."""

    def __init__(self, state: SpaceState) -> None:
        self.state = state
        self._looked = 0
        self._counted: Counter[bytes] = Counter()
        self._early: dict[bytes, int] = {}

    def by_groups(self) -> Mapping[bytes, int]:
        """Return the counts of what has been read by now."""
        for record in islice(self.state.records.values(), self._looked, None):
            self._counted[record.author.group] += _many(record.body)
        self._looked = len(self.state.records)
        return self._counted

    def early(self) -> Iterator[tuple[bytes, int]]:
        """Yield entries that wait for what they had seen, by hash, with their counts where they are many."""
        for entry, body in self.state.early.items():
            if entry not in self._early:
                self._early[entry] = _many(body)
            if count := self._early[entry]:
                yield entry, count


class Quotas:
    """Looks at what is there of a group before more of it is taken in."""

    def __init__(self, spaces: Spaces) -> None:
        self._spaces = spaces
        self._bytes: dict[tuple[bytes, bytes], int] = {}
        self._rolls: dict[bytes, tuple[Membership, frozenset[bytes]]] = {}
        self._said: dict[bytes, _Said] = {}

    def over(self, space: bytes, row: LogRow | None, entries: Sequence[Entry]) -> bytes | None:
        """Return the group that has no room for ``entries`` of a log, NOBODY where none can be told; None: they fit."""
        group = self._author(space, entries[0])
        if group == self._spaces.me.group or entries[0].hash == space:
            return None
        theirs = self._logs(space, group)
        size = sum(ENTRY_COST_BYTES + len(entry.payload or b"") for entry in entries)
        if self._is_crowded(space, theirs, row, entries[0]):
            return group
        if entries[0].header.kind is not EntryClass.DATA and self._says_too_much(space, group, theirs):
            return group
        count = len(entries) + sum(map(self._spaces.ledger.written, theirs))
        if count > FEW_ENTRIES and not self._has_room(space, group, theirs, size):
            return group
        return group if row is not None and self._waits_too_much(row, theirs, size) else None

    def forget(self) -> None:
        """Count anew at the next question: something was taken away, or may have been rolled back."""
        self._bytes.clear()

    def _author(self, space: bytes, entry: Entry) -> bytes:
        """Return the group that writes a log; of a new one its first entry tells."""
        state = self._spaces.states[space]
        author = state.authors.get(entry.header.log)
        if author is not None:
            return self._known(space, author.group)
        key = state.key(entry.header.key)
        if entry.header.seq or entry.payload is None or key is None:
            return NOBODY
        try:
            opening = decode(open_entry(entry, key), acts.Open, bytes_max=limits.BODY_BYTES_MAX)
            state.check_opening(entry.header.log, opening, entry.header.kind)
        except PeerFault:
            return NOBODY
        return self._known(space, opening.group)

    def _known(self, space: bytes, group: bytes) -> bytes:
        """Return a group that belongs or belonged to a space; anybody can make up groups, so all others are one."""
        return self._named_in(self._roll(space), group)

    def _named_in(self, roll: Container[bytes], group: bytes) -> bytes:
        return group if group in roll else NOBODY

    def _roll(self, space: bytes) -> Container[bytes]:
        """Return the groups of which an invitation counts, be they here still: anybody can write one that doesn't."""
        state = self._spaces.states[space]
        if state.genesis is None:
            return ()
        membership = state.membership()
        found = self._rolls.get(space)
        if found is None or found[0] is not membership:
            standings = membership.settled.roll.standings.values()
            found = self._rolls[space] = membership, frozenset(one.group for one in standings if one.counts)
        return found[1]

    def _logs(self, space: bytes, group: bytes) -> list[LogRow]:
        roll = self._roll(space)
        authors = self._spaces.states[space].authors

        def writer(log: bytes) -> bytes:
            author = authors.get(log)
            return author.group if author is not None and author.group in roll else NOBODY

        return [row for row in self._spaces.ledger.logs_of(space) if writer(row.log) == group]

    def _says_too_much(self, space: bytes, group: bytes, theirs: Sequence[LogRow]) -> bool:
        if self._lists_too_much(space, group):
            return True
        control = sum(self._spaces.ledger.written(one) for one in theirs if one.is_control)
        if control < ACTS_PER_GROUP_MAX:
            return False
        roll, acting = self._roll(space), self._spaces.states[space].membership().settled.order.acts
        told = sum(self._named_in(roll, act.group) == group for act in acting)
        return control >= CONTROL_PER_GROUP_MAX or told >= ACTS_PER_GROUP_MAX

    def _lists_too_much(self, space: bytes, group: bytes) -> bool:
        state = self._spaces.states[space]
        said = self._said.get(space)
        if said is None or said.state is not state:
            said = self._said[space] = _Said(state)
        roll = self._roll(space)
        count = sum(n for one, n in said.by_groups().items() if self._named_in(roll, one) == group)
        for entry, parts in said.early():
            place = self._spaces.ledger.branches.place(entry)
            author = state.authors.get(self._spaces.ledger.by_row(place.log).log) if place else None
            count += parts if self._named_in(roll, author.group if author else NOBODY) == group else 0
        return count >= PARTS_PER_GROUP_MAX

    def _is_crowded(self, space: bytes, theirs: Sequence[LogRow], row: LogRow | None, first: Entry) -> bool:
        """Tell whether there are too many logs for one more, or too many chains for another way of a log."""
        ledger = self._spaces.ledger
        if row is not None and not ledger.branches.goes_apart(row, first.header):
            return False
        everybodys = ledger.logs_of(space)
        if len(everybodys) + self._chains(everybodys) >= LOGS_PER_SPACE_MAX:
            return True
        if row is None:
            return len(theirs) >= LOGS_PER_GROUP_MAX
        return self._chains(theirs) >= CHAINS_PER_GROUP_MAX

    def _chains(self, logs: Iterable[LogRow]) -> int:
        return sum(len(self._spaces.ledger.branches.chains(row)) for row in logs)

    def _has_room(self, space: bytes, group: bytes, theirs: Sequence[LogRow], size: int) -> bool:
        known = self._bytes.get((space, group))
        if known is None or known + size > GROUP_BYTES_MAX:
            # Something may have been erased or compacted since it was counted.
            known = sum(self._stored(row, 0) for row in theirs)
        self._bytes[space, group] = known + size
        return known + size <= GROUP_BYTES_MAX

    def _waits_too_much(self, row: LogRow, theirs: Sequence[LogRow], size: int) -> bool:
        """Tell whether more of a log that waits would make too much of what waits."""
        if row.is_control or row.applied >= row.height or row.forked_at is not None:
            return False
        waiting = (one for one in theirs if not one.is_control and one.applied < one.height)
        return sum(self._stored(one, one.applied) for one in waiting) + size > WAITING_BYTES_MAX

    def _stored(self, row: LogRow, first: int) -> int:
        (found,) = self._spaces.db.execute(
            "SELECT total(ifnull(length(payload), 0) + ?) FROM entries WHERE log = ? AND (branch > 0 OR seq >= ?)",
            (ENTRY_COST_BYTES, row.row, first),
        ).fetchone()
        return int(found)


def _many(body: object) -> int:
    count = parts_in(body)
    return count if count > FEW_PARTS else 0


def room_told(replica: Replica, space: bytes, group: bytes) -> dict[str, object]:
    """Return what to say of a group that has no room left in a space; in the store's thread."""
    return {
        "space": replica.state(space).name,
        "group": name_told(replica, group),
    }


def name_told(replica: Replica, group: bytes) -> str:
    """Return what to call a group in what is said of its room; in the store's thread."""
    return replica.names().get(group) or group.hex()[:10]
