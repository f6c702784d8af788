"""Taking in what peers send: runs and fork proofs, checked as a whole before anything of them is stored."""

from __future__ import annotations

from crdt import limits
from crdt.entry import Entry, EntryClass
from crdt.run import ForkProof, Run, make_run, verify_fork, verify_run
from identity.encoding import encode
from identity.errors import LocalFault, PeerFault
from node.ledger import LogRow
from node.outcome import Moment, Outcome
from node.spaces import Spaces


class Intake:
    """Takes in entries for one replica."""

    def __init__(self, spaces: Spaces) -> None:
        self._spaces = spaces

    def ingest(self, space: bytes, run: Run, now: Moment) -> Outcome:
        """Check and store a run; raise PeerFault when it breaks the rules."""
        self._check_known(space)
        entries = verify_run(space, run)
        outcome = Outcome(space=space)
        row = self._spaces.ledger.logs.get((space, run.log))
        height = row.height if row else 0
        if run.first > height:
            outcome.want = (run.log, height)
            return outcome
        with self._spaces.transaction(now, durable=False):
            self._ingest(row, space, run, entries, now, outcome)
        return outcome

    def ingest_fork(self, space: bytes, proof: ForkProof, now: Moment) -> Outcome:
        """Check and store a proof that a log forked."""
        self._check_known(space)
        branches = verify_fork(space, proof)
        outcome = Outcome(space=space)
        row = self._spaces.ledger.logs.get((space, proof.left.log))
        if row is not None and row.forked_at is not None and row.forked_at <= proof.left.first:
            return outcome
        with self._spaces.transaction():
            self._ingest_fork(row, space, proof, branches, now, outcome)
        return outcome

    def _check_known(self, space: bytes) -> None:
        if space not in self._spaces.states:
            raise PeerFault("space-unknown")

    def _ingest(
        self, row: LogRow | None, space: bytes, run: Run, entries: list[Entry], now: Moment, outcome: Outcome
    ) -> None:
        height = row.height if row else 0
        if row is not None and not self._follows(row, run):
            outcome.want = (run.log, _further_back(run.first, height))
            return
        for entry in entries[: height - run.first]:
            assert row is not None
            if self._spaces.ledger.hash_at(row, entry.header.seq) != entry.hash:
                self._parted(row, run, entries, entry.header.seq, now, outcome)
                return
        fresh = entries[height - run.first :]
        if not fresh or (row is not None and row.forked_at is not None):
            if row is not None:
                outcome.heads = [row.head]
            return
        if row is None:
            row = self._spaces.ledger.add_log(
                space, run.log, is_control=entries[0].header.kind is not EntryClass.DATA
            )
        elif row.seed and not row.is_closed:
            # Somebody else holds the key of a log that was ours alone: a copy of this home is at work.
            self._spaces.ledger.close_log(row)
            outcome.stranger_in_own_log = True
        if row.is_control == (fresh[0].header.kind is EntryClass.DATA):
            raise PeerFault("run-mixes-classes")
        self._spaces.store(row, fresh, run.seal, now, outcome)

    def _follows(self, row: LogRow, run: Run) -> bool:
        return run.first == 0 or self._spaces.ledger.hash_at(row, run.first - 1) == run.backlink

    def _parted(
        self, row: LogRow, run: Run, entries: list[Entry], seq: int, now: Moment, outcome: Outcome
    ) -> None:
        ours = self._spaces.ledger.load_run(row, seq, limits.RUN_BYTES_MAX // 2)
        if ours is None:
            raise LocalFault("fork-without-own-branch")
        theirs = make_run(entries[seq - run.first :], run.seal)
        left, right = sorted((ours, theirs), key=encode)
        proof = ForkProof(left, right)
        self._ingest_fork(row, row.space, proof, verify_fork(row.space, proof), now, outcome)

    def _ingest_fork(
        self,
        row: LogRow | None,
        space: bytes,
        proof: ForkProof,
        branches: tuple[list[Entry], list[Entry]],
        now: Moment,
        outcome: Outcome,
    ) -> None:
        first = proof.left.first
        if row is None and first == 0:
            control = branches[0][0].header.kind is not EntryClass.DATA
            row = self._spaces.ledger.add_log(space, proof.left.log, is_control=control)
        if row is None or row.height < first:
            # Not there yet: the entries before the fork come first.
            outcome.want = (proof.left.log, row.height if row else 0)
            return
        if not self._follows(row, proof.left):
            # Ours went a third way, earlier.
            outcome.want = (proof.left.log, _further_back(first, row.height))
            return
        ours = self._spaces.ledger.hash_at(row, first)
        if ours is None:
            self._spaces.ledger.append(row, branches[0], proof.left.seal, now.ms)
            ours = branches[0][0].hash
        other = branches[0] if branches[1][0].hash == ours else branches[1]
        seal = proof.left.seal if other is branches[0] else proof.right.seal
        if row.seed and not row.is_closed:
            self._spaces.ledger.close_log(row)
            outcome.stranger_in_own_log = True
        self._spaces.ledger.set_aside(row, proof, other, seal, now.ms)
        outcome.forked.append(row.log)
        outcome.heads = [row.head]
        outcome.records |= self._spaces.projection.rewind(row)
        if row.is_control:
            self._spaces.load()


def _further_back(first: int, height: int) -> int:
    """Return where to look next for the entry at which two branches part: twice as far back each time."""
    return max(0, first - 2 * max(64, height - first))
