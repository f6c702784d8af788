"""What an entry says once its payload is open: the body and the operations of the data class.

Invariant: a body is plain data. Times are claims, never used for order; references to entries of the same log are
sequence numbers, all others are entry hashes; every register value is text or nothing.
"""

from __future__ import annotations

from typing import Annotated

import msgspec

from crdt import limits
from identity.encoding import Wire

Hash = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
MemberId = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Seq = Annotated[int, msgspec.Meta(ge=0, le=limits.SEQ_MAX)]
Ref = Seq | Hash
Path = Annotated[str, msgspec.Meta(min_length=1, max_length=limits.PATH_CHARS_MAX)]
Text = Annotated[str, msgspec.Meta(max_length=limits.VALUE_CHARS_MAX)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=limits.NAME_CHARS_MAX)]


class Write(Wire, frozen=True):
    """One register write. ``supersedes`` are indexes into the body's ``deps``."""

    path: Path
    value: Text | None
    supersedes: Annotated[
        tuple[Annotated[int, msgspec.Meta(ge=0, lt=limits.DEPS_MAX)], ...],
        msgspec.Meta(max_length=limits.SUPERSEDES_MAX),
    ] = ()


Writes = Annotated[tuple[Write, ...], msgspec.Meta(max_length=limits.WRITES_MAX)]


class Create(Wire, frozen=True, tag=0):
    """A new record. ``part_of`` names the record whose ``part`` lives here, in another space than the record."""

    kind: Name
    shared: bool
    key: Annotated[str, msgspec.Meta(max_length=limits.KEY_CHARS_MAX)]
    part_of: Hash | None
    part: Annotated[str, msgspec.Meta(max_length=limits.NAME_CHARS_MAX)]
    writes: Writes


class Edit(Wire, frozen=True, tag=1):
    """Writes to registers of a record."""

    record: Ref
    writes: Writes


class NoteEdit(Wire, frozen=True, tag=2):
    """One Yjs v1 update of the note at ``path``, made in the author's writing session ``session``."""

    record: Ref
    path: Path
    session: Seq
    update: Annotated[bytes, msgspec.Meta(min_length=1, max_length=limits.UPDATE_BYTES_MAX)]


class Say(Wire, frozen=True, tag=4):
    """A statement about a record, bound by ``wording`` to the wording of the fields that its kind declares."""

    record: Ref
    statement: Name
    args: Annotated[tuple[tuple[Name, Text], ...], msgspec.Meta(max_length=limits.ARGUMENTS_MAX)]
    wording: Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """Return the arguments, each once: of one that is given twice the first counts."""
        found = dict(reversed(self.args))
        return self.args if len(found) == len(self.args) else tuple(reversed(found.items()))


class Chunk(Wire, frozen=True, tag=5):
    """A part of what a generation keeps; it says nothing until an act names its log. ``number`` counts from 0."""

    number: Annotated[int, msgspec.Meta(ge=0, lt=limits.GENERATION_PARTS_MAX)]
    data: Annotated[bytes, msgspec.Meta(min_length=1, max_length=limits.PART_BYTES_MAX)]


DataOp = Create | Edit | NoteEdit | Say | Chunk


class DataBody(Wire, frozen=True):
    """The open payload of a data entry.

    ``claimed_ms``: the author's clock in milliseconds since 1970, ``clock_unsure`` when it knew no better.
    ``member``: for whom the device wrote. ``heads``: the control heads seen, None when unchanged since the previous
    entry of this log. ``deps``: the entries this one rests on (same log: sequence numbers; others: hashes).
    ``again``: the entry, set aside by a fork of its log, that this one enters again; the operation keeps its identity.
    """

    claimed_ms: Annotated[int, msgspec.Meta(ge=0, le=limits.TIME_MS_MAX)]
    clock_unsure: bool
    member: MemberId | None
    heads: Annotated[tuple[Hash, ...], msgspec.Meta(max_length=limits.HEADS_MAX)] | None
    deps: Annotated[tuple[Ref, ...], msgspec.Meta(max_length=limits.DEPS_MAX)]
    op: DataOp
    again: Hash | None
