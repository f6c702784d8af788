"""Runs for tests, sealed as their author seals them: data entries as one batch, others one by one."""

from __future__ import annotations

from collections.abc import Sequence

from crdt.entry import Entry, EntryClass, make_seal
from crdt.run import Run, make_run


def seals_of(entries: Sequence[Entry], seed: bytes) -> list[bytes]:
    """Return the seals that a run of these entries has to bring."""
    is_data = entries[0].header.kind is EntryClass.DATA
    return [make_seal(seed, entry.hash) for entry in (entries[-1:] if is_data else entries)]


def sealed_run(entries: Sequence[Entry], seed: bytes) -> Run:
    """Return the run of these entries under the seals of their log."""
    return make_run(entries, *seals_of(entries, seed))
