"""Taking in what peers send: runs and fork proofs, checked as a whole before anything of them is stored."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import dropwhile

from crdt import limits
from crdt.entry import Entry, EntryClass, Header
from crdt.generations import Standing
from crdt.run import ForkProof, Run, make_run, verify_fork, verify_run
from identity.encoding import encode
from identity.errors import LocalFault, PeerFault
from node.replica.branches import Place
from node.replica.log_row import LogRow
from node.replica.notices import end_notice, keep_notice, renew_notice
from node.replica.outcome import Moment, Outcome
from node.replica.spaces import Spaces
from node.replica.uncovered import begins_beyond

WITHHELD_MAX = 4_096
PASSED_ON_ENTRIES_MAX = 16  # of a run that is kept at hand for others: what somebody just wrote


class Intake:
    """Takes in entries for one replica."""

    def __init__(self, spaces: Spaces) -> None:
        self._spaces = spaces
        # Logs of which somebody sent entries without what they hold, though nobody erased it: not taken from there.
        self._withheld: dict[tuple[bytes, bytes], None] = {}
        self._is_old_news = False

    @contextmanager
    def old_news(self) -> Iterator[None]:
        """Take in what this home held before for as long as the context lasts: nobody has to hear of it again."""
        self._is_old_news = True
        try:
            yield
        finally:
            self._is_old_news = False

    def ingest(self, space: bytes, run: Run, now: Moment) -> Outcome:
        """Check and store a run; raise PeerFault when it breaks the rules."""
        self._check_known(space)
        entries = self._spaces.erasing.stripped(space, verify_run(space, run))
        outcome = Outcome(space=space)
        row = self._spaces.ledger.logs.get((space, run.log))
        if row is not None and run.first < row.floor:
            entries = self._uncovered(row, entries)
        fresh = entries if row is None or not entries else self._fresh(row, entries)
        if row is not None and len(fresh) < len(entries):
            self._fill(row, entries[: len(entries) - len(fresh)], now, outcome)
        if row is not None and not fresh:
            outcome.heads = self._spaces.ledger.heads(row)
        elif not self._has_parent(row, fresh[0]) and not self._begins(space, row, fresh[0]):
            height = row.height if row is not None else 0
            if row is not None and row.seed and not row.is_closed:
                with self._spaces.transaction(now, durable=False):
                    self._no_longer_ours_alone(row, now, outcome)
            if (space, run.log) not in self._withheld:
                outcome.want = (run.log, height if run.first > height else _further_back(run.first, height))
        elif self._spaces.erasing.lacks(space, fresh):
            self._withhold(space, run.log)
        elif (over := self._spaces.quotas.over(space, row, fresh)) is not None:
            outcome.over, outcome.over_log = over, run.log
        else:
            self._check_fits(row, fresh)
            with self._spaces.transaction(now, durable=False):
                self._ingest(row, space, fresh, run.seals[-len(fresh) :], now, outcome)
            self._ask_again(run.log, outcome)
            if len(fresh) == len(entries) <= PASSED_ON_ENTRIES_MAX and _goes_on(row, entries, outcome):
                outcome.run = make_run(entries, *run.seals)
        return outcome

    def ingest_fork(self, space: bytes, proof: ForkProof, now: Moment) -> Outcome:
        """Check and store a proof that a log forked."""
        self._check_known(space)
        verify_fork(space, proof)
        proof = self._spaces.erasing.proof_stripped(space, proof)
        branches = verify_fork(space, proof)
        outcome = Outcome(space=space)
        row = self._spaces.ledger.logs.get((space, proof.left.log))
        fresh = [branch if row is None else self._fresh(row, branch) for branch in branches]
        root = next((some[0] for some in fresh if some), branches[0][0])
        if row is not None and self._spaces.ledger.branches.has_parted(row) and not any(fresh):
            return outcome
        if not self._has_parent(row, root):
            # Not there yet: the entries before the fork come first.
            height = row.height if row is not None else 0
            first = root.header.seq
            outcome.want = (proof.left.log, height if first > height else _further_back(first, height))
            return outcome
        if any(self._spaces.erasing.lacks(space, branch) for branch in branches):
            return outcome
        for branch, some in zip(branches, fresh, strict=True):
            self._check_fits(row, branch)
            outcome.over = self._spaces.quotas.over(space, row, some) if some else None
            if outcome.over is not None:
                outcome.over_log = proof.left.log
                return outcome
        with self._spaces.transaction():
            if row is None:
                row = self._new_log(space, branches[0][0])
            self._part(row, proof, branches, now, outcome)
        return outcome

    def _check_known(self, space: bytes) -> None:
        if space not in self._spaces.states:
            raise PeerFault("space-unknown")

    def _check_fits(self, row: LogRow | None, entries: list[Entry]) -> None:
        """Raise PeerFault unless the class is that of the entry that these follow.

        What follows nothing may be of any class: a log that its owner opened in both is a fork like others.
        """
        first = entries[0].header
        if first.seq > 0 and self._is_data_before(row, first) != (first.kind is EntryClass.DATA):
            raise PeerFault("run-mixes-classes")

    def _is_data_before(self, row: LogRow | None, first: Header) -> bool:
        if row is not None and row.forked_at is None and first.seq == row.height:
            return not row.is_control  # what never forked is all of one sort
        kind = self._spaces.ledger.kind_of(first.backlink)
        if kind is None and (row is None or not row.is_control):
            return True  # only data logs begin at a floor
        return kind is EntryClass.DATA

    def _fill(self, row: LogRow, entries: list[Entry], now: Moment, outcome: Outcome) -> None:
        """Take up what entries hold that came without it, or whose erasure doesn't count any more."""
        if not self._spaces.erasing.wants(row, entries[0].header.seq, entries[-1].header.seq):
            return
        with self._spaces.transaction(now, durable=False):
            if self._spaces.erasing.fill(row, entries):
                self._spaces.projection.rebuild()
                outcome.notes.update(self._spaces.stale_notes())
                outcome.heads = self._spaces.ledger.heads(row)
                outcome.want = next(
                    ((row.log, first) for row, first in self._spaces.erasing.lacking(row.space)), None
                )

    def _ask_again(self, log: bytes, outcome: Outcome) -> None:
        """A log grew, or an act may tell now why something is missing: look again at what was not taken."""
        self._withheld.pop((outcome.space, log), None)
        again = sorted(one for one in self._withheld if one[0] == outcome.space) if outcome.control else []
        if again and outcome.want is None:
            del self._withheld[again[0]]
            row = self._spaces.ledger.logs.get(again[0])
            outcome.want = (again[0][1], row.height if row is not None else 0)

    def _withhold(self, space: bytes, log: bytes) -> None:
        """Note that a log came without what it holds; of those noted long ago nothing is remembered."""
        if len(self._withheld) >= WITHHELD_MAX:
            del self._withheld[next(iter(self._withheld))]
        self._withheld[space, log] = None

    # Where entries belong

    def _unknown(self, row: LogRow, entries: list[Entry]) -> list[Entry]:
        """Return the entries from the first one on that is not here; none where a floor covers them all."""
        if not entries:
            return []
        if entries[0].header.seq >= row.height and not self._spaces.ledger.branches.has_parted(row):
            return entries
        for index, entry in enumerate(entries):
            if self._spaces.ledger.branches.place(entry.hash) is None:
                return entries[index:]
        return []

    def _fresh(self, row: LogRow, entries: list[Entry]) -> list[Entry]:
        """Return those of a branch's entries that aren't here and aren't covered either."""
        is_below = entries[0].header.seq < row.floor
        return self._unknown(row, self._uncovered(row, entries) if is_below else entries)

    def _has_parent(self, row: LogRow | None, entry: Entry) -> bool:
        """Tell whether the entry that this one follows is here."""
        if entry.header.seq == 0:
            return True
        if row is None:
            return False
        if _follows(row, entry):
            return True
        if row.floor and (entry.header.seq, entry.header.backlink) == (row.floor, row.floor_tip):
            return True
        if self._lies_beside(row, entry):
            return self._is_covered(row, entry.header.backlink) or self._place_in(row, entry) is not None
        return self._place_in(row, entry) is not None

    def _place_in(self, row: LogRow, entry: Entry) -> Place | None:
        """Return where what an entry follows lies, if it is in its log."""
        place = self._spaces.ledger.branches.place(entry.header.backlink)
        is_there = place is not None and (place.log, place.seq) == (row.row, entry.header.seq - 1)
        return place if is_there else None

    def _begins(self, space: bytes, row: LogRow | None, entry: Entry) -> bool:
        """Tell whether a generation lets a log go on with this entry, because it covers all before it."""
        if row is not None and (row.forked_at is not None or row.is_control or row.seed):
            return False
        found = self._spaces.generation(space)
        floor = found.floors.get(entry.header.log) if found is not None else None
        if found is None or floor is None:
            return False
        begins = (floor.seq, floor.tip) == (entry.header.seq, entry.header.backlink)
        is_beyond = row is None or entry.header.seq >= row.height
        return begins and is_beyond and self._is_of_use(space, found)

    def _is_of_use(self, space: bytes, found: Standing) -> bool:
        """Tell whether the space begins from a generation here, or can; else its logs are wanted as they were."""
        used = self._spaces.projection.contents.adopted(space)
        return used in (None, found.hash) or not begins_beyond(
            self._spaces.ledger.logs_of(space), found.floors
        )

    def _uncovered(self, row: LogRow, entries: list[Entry]) -> list[Entry]:
        """Return those of ``entries`` that aren't below what is held here, and those before that lie beside it."""
        above = [entry for entry in entries if entry.header.seq >= row.floor]
        if above and above[0].header.backlink == row.floor_tip:
            return above
        beside = list(dropwhile(lambda entry: self._is_covered(row, entry.hash), entries))
        if self._spaces.projection.contents.adopted(row.space) is None:
            # What of it is covered isn't known yet: to be asked for again.
            self._spaces.came_early(row, entries[0])
            return []
        return beside

    def _is_covered(self, row: LogRow, entry: bytes) -> bool:
        """Tell whether an entry of a log is covered, as far as this is known here."""
        return self._spaces.projection.contents.covers(row.space, entry)

    def _lies_beside(self, row: LogRow, entry: Entry) -> bool:
        """Tell whether an entry that isn't here lies beside what a generation covers of its log."""
        has_begun = self._spaces.projection.contents.adopted(row.space) is not None
        return has_begun and entry.header.seq < row.covered and not self._is_covered(row, entry.hash)

    def _is_aside(self, row: LogRow, entry: Entry) -> bool:
        """Tell whether an entry that follows one here lies beyond the first parting point of its log."""
        if self._lies_beside(row, entry):
            return True
        place = self._place_in(row, entry) if self._spaces.ledger.branches.has_parted(row) else None
        is_beyond = row.forked_at is not None and entry.header.seq >= row.forked_at
        return is_beyond or (place is not None and place.branch > 0)

    # Taking in

    def _ingest(
        self,
        row: LogRow | None,
        space: bytes,
        fresh: list[Entry],
        seals: Sequence[bytes],
        now: Moment,
        outcome: Outcome,
    ) -> None:
        if row is None:
            row = self._new_log(space, fresh[0])
        if fresh[0].header.seq > row.height and self._begins(space, row, fresh[0]):
            self._spaces.ledger.begin_at(row, fresh[0].header.seq, fresh[0].header.backlink)
        if _follows(row, fresh[0]):
            self._no_longer_ours_alone(row, now, outcome)
            self._spaces.store(row, fresh, seals, now, outcome)
            self._notice_copy(row, fresh[0], now, outcome)
        elif self._is_aside(row, fresh[0]):
            self._no_longer_ours_alone(row, now, outcome)
            self._spaces.ledger.append_aside(row, fresh, seals, now.ms)
            self._spaces.set_aside(row, fresh, outcome)
            self._notice_copy(row, fresh[0], now, outcome)
        else:
            self._parted(row, fresh, seals, now, outcome)

    def _parted(
        self, row: LogRow, fresh: list[Entry], seals: Sequence[bytes], now: Moment, outcome: Outcome
    ) -> None:
        ours = self._spaces.ledger.load_run(row, fresh[0].header.seq, limits.RUN_BYTES_MAX // 2)
        if ours is None:
            raise LocalFault("fork-without-own-branch")
        left, right = sorted((ours, make_run(fresh, *seals)), key=encode)
        proof = ForkProof(left, right)
        self._part(row, proof, verify_fork(row.space, proof), now, outcome)

    def _part(
        self,
        row: LogRow,
        proof: ForkProof,
        branches: tuple[list[Entry], list[Entry]],
        now: Moment,
        outcome: Outcome,
    ) -> None:
        ledger, first = self._spaces.ledger, proof.left.first
        is_new = first >= row.covered and (row.forked_at is None or not self._is_aside(row, branches[0][0]))
        taken: list[Entry] = []
        for entries, run in zip(branches, (proof.left, proof.right), strict=True):
            fresh = self._fresh(row, entries)
            taken += fresh
            if fresh and _follows(row, fresh[0]):
                ledger.append(row, fresh, run.seals[-len(fresh) :], now.ms)
            elif fresh:
                ledger.append_aside(row, fresh, run.seals[-len(fresh) :], now.ms)
        self._no_longer_ours_alone(row, now, outcome)
        if first == 0 and any(entries[0].header.kind is not EntryClass.DATA for entries in branches):
            ledger.make_control(row)
        if is_new:
            ledger.part(row, first, proof)
            outcome.forked.append(row.log)
            self._tell(now, outcome, "log-forked", {"log": row.log.hex()[:12]})
            changed = self._spaces.projection.rewind(row)
            outcome.records |= changed.records
            outcome.notes |= changed.notes
        self._spaces.set_aside(row, taken, outcome)

    def _new_log(self, space: bytes, entry: Entry) -> LogRow:
        is_control = entry.header.kind is not EntryClass.DATA
        return self._spaces.ledger.add_log(space, entry.header.log, is_control=is_control)

    def _no_longer_ours_alone(self, row: LogRow, now: Moment, outcome: Outcome) -> None:
        """Somebody else holds the key of a log that was ours alone: a copy of this home, with all keys, is at work."""
        if row.seed and not row.is_closed:
            for own in [one for one in self._spaces.ledger.own if not one.is_closed]:
                self._spaces.ledger.close_log(own)
            self._meet_stranger(now, outcome)

    def _notice_copy(self, row: LogRow, entry: Entry, now: Moment, outcome: Outcome) -> None:
        """A log of this very device that this home did not open shows that a copy of it is at work, or was."""
        author = self._spaces.states[row.space].authors.get(row.log)
        if author is None or author.device != self._spaces.me.keys.public.id:
            return
        if entry.header.seq == 0:
            self._meet_stranger(now, outcome)
        elif not self._is_old_news:
            # What was said of it holds until no such sign came for a while.
            renew_notice(self._spaces.db, now.ms, "home-elsewhere")

    def _meet_stranger(self, now: Moment, outcome: Outcome) -> None:
        if not outcome.stranger_in_own_log:
            outcome.stranger_in_own_log = True
            if not self._is_old_news:
                end_notice(self._spaces.db, "home-elsewhere")
            self._tell(now, outcome, "home-elsewhere", {})

    def _tell(self, now: Moment, outcome: Outcome, message: str, fields: dict[str, object]) -> None:
        """Keep with a change what the people here have to know of it."""
        if not self._is_old_news:
            keep_notice(self._spaces.db, now.ms, message, fields)
        outcome.notices.append((message, fields))


def _follows(row: LogRow, entry: Entry) -> bool:
    """Tell whether an entry comes next in a log that doesn't fork there."""
    return row.forked_at is None and (entry.header.seq, entry.header.backlink) == (row.height, row.tip)


def _goes_on(row: LogRow | None, entries: Sequence[Entry], outcome: Outcome) -> bool:
    """Tell whether entries are now the end of a data log that was here, as they came, and changed nothing else."""
    if row is None or row.forked_at is not None or row.is_control:
        return False
    return row.tip == entries[-1].hash and not (outcome.control or outcome.erased or outcome.forked)


def _further_back(first: int, height: int) -> int:
    """Return where to look next for the entry at which two branches part: twice as far back each time."""
    return max(0, first - 2 * max(64, height - first))
