"""What goes into a replica and what comes out of it: readings of the clock, operations to write, what changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from crdt.ops import DataOp
from crdt.run import LogHead, Run
from identity.keys import DeviceKeys
from node.notes.note_messages import Applied


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A reading of the clock: milliseconds since 1970, and whether the clock can be trusted."""

    ms: int
    unsure: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Self:
    """Who writes here: the device's keys, its group and the acts that make it one of the group's devices."""

    keys: DeviceKeys
    group: bytes
    roster: tuple[bytes, ...]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One operation to append: what it rests on (entry hashes, in the order that its writes index), and for whom."""

    op: DataOp
    deps: tuple[bytes, ...] = ()
    member: bytes | None = None
    again: bytes | None = None


Batch = tuple[bytes, Sequence[Written]]
"""Operations for one space."""
AppliedNote = tuple[bytes, str, Applied]
"""A record, the path of one of its notes, and the note put together."""
Also = Callable[[Sequence[bytes]], None]
"""What goes to disk with entries; gets their hashes."""


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What a call changed: heads by space, and what the rest of the node must hear of.

    ``want``: a log to read again from a sequence, because its run didn't fit ours. ``control``: rights or names may
    have changed. ``notes``: notes whose text must be made anew. ``erased``: records that are gone from here.
    ``forked``: logs that turned out to have forked; ``set_aside``: more of what this device wrote lies beyond a fork
    now. ``stranger_in_own_log``: a copy of this home is at work, or was. ``notices``: what the people here have to
    know, kept on disk with the change. ``work_ms``: what taking it in took.
    ``over``: the group of whose entries nothing more is taken for now, empty where nobody can tell whose they are;
    ``over_log``: the log that met the bound.
    ``run``: the data entries that were appended here, if one seal vouches for them.
    """

    space: bytes
    heads: list[LogHead] = field(default_factory=list)
    want: tuple[bytes, int] | None = None
    control: bool = False
    records: set[bytes] = field(default_factory=set)
    notes: set[tuple[bytes, str]] = field(default_factory=set)
    forked: list[bytes] = field(default_factory=list)
    erased: set[bytes] = field(default_factory=set)
    set_aside: bool = False
    stranger_in_own_log: bool = False
    notices: list[tuple[str, dict[str, object]]] = field(default_factory=list)
    work_ms: int = 0
    over: bytes | None = None
    over_log: bytes = b""
    run: Run | None = None


def metered(work: Callable[..., Outcome], *arguments: Any) -> Outcome:
    """Return the outcome of ``work``, with how much of its thread's time it took."""
    begun = time.thread_time()
    outcome = work(*arguments)
    outcome.work_ms = int((time.thread_time() - begun) * 1_000)
    return outcome
