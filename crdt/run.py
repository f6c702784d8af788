"""Runs: consecutive entries of one log as they travel, and the proof that a log forked.

A run leaves out what the receiver can compute (space, log, sequence, backlink, payload hash). Data entries are vouched
for by one seal, that of the last. Control and key entries each bring their own: so whoever holds some of them can show
any beginning of their log, a removal say, without what followed. A fork proof is two runs of one log that start after
the same entry and differ in their first entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated

import msgspec

from crdt import limits
from crdt.entry import (
    NO_HASH,
    SEAL_BYTES,
    VERSION,
    Entry,
    EntryClass,
    Header,
    headed_entry,
    payload_hash,
    seal_holds,
)
from crdt.ops import Hash, Seq
from identity.encoding import Wire
from identity.errors import PeerFault

ITEM_BYTES = 16  # what an item adds to a run besides its payload, for the bound on runs

KeyIndex = Annotated[int, msgspec.Meta(ge=0, le=limits.RUN_KEYS_MAX)]
Seal = Annotated[bytes, msgspec.Meta(min_length=SEAL_BYTES, max_length=SEAL_BYTES)]


class Present(Wire, frozen=True, tag=0):
    """An entry with its payload; ``key`` is an index into the run's keys."""

    key: KeyIndex
    kind: EntryClass
    payload: Annotated[bytes, msgspec.Meta(min_length=1, max_length=limits.PAYLOAD_BYTES_MAX)]


class Dropped(Wire, frozen=True, tag=1):
    """An entry whose payload was dropped: only its hash and size are left."""

    key: KeyIndex
    kind: EntryClass
    payload_hash: Hash
    payload_bytes: Annotated[int, msgspec.Meta(ge=1, le=limits.PAYLOAD_BYTES_MAX)]


class Run(Wire, frozen=True):
    """Entries ``first`` … of ``log`` after the entry ``backlink`` (zero before the first) with their seals.

    That is one for data entries, over the last, and one for each entry of the other classes.
    """

    log: Hash
    first: Seq
    backlink: Hash
    keys: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=limits.RUN_KEYS_MAX)]
    items: Annotated[
        tuple[Present | Dropped, ...], msgspec.Meta(min_length=1, max_length=limits.RUN_ENTRIES_MAX)
    ]
    seals: Annotated[tuple[Seal, ...], msgspec.Meta(min_length=1, max_length=limits.RUN_ENTRIES_MAX)]


class ForkProof(Wire, frozen=True):
    """Two branches of one log."""

    left: Run
    right: Run


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHead:
    """How far a log is known: ``height`` entries, the last with hash ``tip``.

    ``forked_at`` is the sequence from which on a fork proof sets entries aside, or None; height and tip then speak of
    the last entry before it. ``covered``: entries below it are covered by a generation, so who has none of the log is
    sent it from there; ``floor``: none below it are held here.
    """

    log: bytes
    is_control: bool
    height: int
    tip: bytes
    forked_at: int | None = None
    covered: int = 0
    floor: int = 0


def make_run(entries: Sequence[Entry], *seals: bytes) -> Run:
    """Return the run of consecutive ``entries`` of one log; ``seals`` are those of the last of them."""
    keys: dict[bytes, int] = {}
    items = tuple(_item(entry, keys.setdefault(entry.header.key, len(keys))) for entry in entries)
    first = entries[0].header
    return Run(first.log, first.seq, first.backlink, tuple(keys), items, seals)


def verify_run(space: bytes, run: Run) -> list[Entry]:
    """Return the entries of ``run``; raise PeerFault unless its seals vouch for all of them."""
    _check_size(run)
    if (run.first == 0) != (run.backlink == NO_HASH):
        raise PeerFault("run-backlink")
    entries = list(_rebuilt(space, run))
    if run.first == 0 and entries[0].hash != space:
        # The founding entry can't name the space: its hash is the space's id.
        founding = next(_rebuilt(NO_HASH, run))
        if founding.hash == space:
            entries = [founding, *_rebuilt(space, run, founding)]
    if len({item.kind is EntryClass.DATA for item in run.items}) > 1:
        raise PeerFault("run-mixes-classes")
    sealed = entries[-1:] if entries[0].header.kind is EntryClass.DATA else entries
    if len(run.seals) != len(sealed):
        raise PeerFault("run-seals")
    if not all(seal_holds(run.log, one.hash, seal) for one, seal in zip(sealed, run.seals, strict=True)):
        raise PeerFault("seal-broken")
    return entries


def verify_fork(space: bytes, proof: ForkProof) -> tuple[list[Entry], list[Entry]]:
    """Return both branches of ``proof``; raise PeerFault unless it proves that one log went two ways."""
    left, right = proof.left, proof.right
    if (left.log, left.first, left.backlink) != (right.log, right.first, right.backlink):
        raise PeerFault("fork-proof-unrelated")
    branches = verify_run(space, left), verify_run(space, right)
    if branches[0][0].hash == branches[1][0].hash:
        raise PeerFault("fork-proof-same")
    return branches


def _check_size(run: Run) -> None:
    size = sum(len(item.payload) if isinstance(item, Present) else 0 for item in run.items)
    if size + ITEM_BYTES * len(run.items) + SEAL_BYTES * len(run.seals) > limits.RUN_BYTES_MAX:
        raise PeerFault("run-too-large")
    if run.first + len(run.items) > limits.SEQ_MAX:
        raise PeerFault("run-beyond-the-end")


def _item(entry: Entry, key: int) -> Present | Dropped:
    header = entry.header
    if entry.payload is None:
        return Dropped(key, header.kind, header.payload_hash, header.payload_bytes)
    return Present(key, header.kind, entry.payload)


def _rebuilt(space: bytes, run: Run, after: Entry | None = None) -> Iterator[Entry]:
    """Yield the entries of ``run`` by their headers in ``space``; ``after``: without the first, which that is."""
    keys, log = run.keys, run.log
    backlink = run.backlink if after is None else after.hash
    passed = 0 if after is None else 1
    for seq, item in enumerate(run.items[passed:], run.first + passed):
        if item.key >= len(keys):
            raise PeerFault("run-key-missing")
        if isinstance(item, Present):
            payload: bytes | None = item.payload
            hash_, size = payload_hash(item.payload), len(item.payload)
        else:
            payload, hash_, size = None, item.payload_hash, item.payload_bytes
        header = Header(VERSION, space, log, seq, backlink, keys[item.key], item.kind, hash_, size)
        entry = headed_entry(header, payload)
        yield entry
        backlink = entry.hash
