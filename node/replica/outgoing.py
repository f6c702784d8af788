"""What is sent: runs of logs and of the chains of forked ones, and fork proofs, from the entries on disk."""

from __future__ import annotations

from crdt import limits
from crdt.run import ForkProof, Run
from node.replica.ledger import Ledger
from sync.effects import Load


def load_run(
    ledger: Ledger,
    space: bytes,
    log: bytes,
    first: int,
    tip: bytes,
    bytes_max: int,
    before: int = limits.SEQ_MAX + 1,
) -> tuple[Run | None, bool]:
    """Return a run to send and whether the peer's tip shows that its log parted from ours before ``first``.

    ``before``: nothing from this sequence on is sent.
    """
    row = ledger.logs.get((space, log))
    if row is None:
        return _load_chain(ledger, space, log, first, tip, bytes_max, before)
    if tip and first and not (ledger.hash_at(row, first - 1) or b"").startswith(tip):
        return None, True
    return ledger.load_run(row, min(first, row.height), bytes_max, before=before), False


def load_asked(ledger: Ledger, asked: Load) -> tuple[Run | None, bool]:
    """Return the run that a session asks for, and whether the peer's log parted from ours before its first entry."""
    return load_run(ledger, asked.space, asked.log, asked.first, asked.tip, asked.bytes_max, asked.before)


def _load_chain(
    ledger: Ledger,
    space: bytes,
    name: bytes,
    first: int,
    tip: bytes,
    bytes_max: int,
    before: int,
) -> tuple[Run | None, bool]:
    found = ledger.chain(space, name)
    if found is None:
        return None, False
    row, chain = found
    if tip and first > chain.first:
        below = ledger.branches.hash_on(row, chain.branch, first - 1) or b""
        if not below.startswith(tip):
            return None, True
    return ledger.load_run(row, max(first, chain.first), bytes_max, chain.branch, before), False


def load_fork(ledger: Ledger, space: bytes, log: bytes) -> ForkProof | None:
    """Return the proof that a log forked, if we hold one."""
    row = ledger.logs.get((space, log))
    return ledger.fork_proof(row) if row else None
