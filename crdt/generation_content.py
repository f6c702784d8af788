"""What a generation keeps: structs, how they are packed into parts, and a reader that trusts none of it.

Parts come in this order: who opened each covered log, the records by id, the beginnings of the hashes of all covered
entries. Each part is read by itself, so what is in memory stays small; a record too long for one part goes on in the
next. ``pack`` is canonical: who has the same entries below the same floors gets the same bytes, and so the same
``content_hash``.

Promise: what ``Reader`` yields is well formed. Logs are those of the act's floors, sequences lie below their floor,
an item rests on earlier ones only, a record's items of one log are in its order, each record has the entry that made
it, ids and prefixes ascend.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from operator import lt
from typing import Annotated

import msgspec

from crdt import limits
from crdt.acts import Floor, Heads, Open
from crdt.ops import Create, DataOp, Edit, Hash, MemberId, Name, NoteEdit, Say, Seq
from identity.encoding import Wire, decode, domain_hash, encode
from identity.errors import Malformed

PREFIX_BYTES = 8
_CONTENT_DOMAIN = b"hedgerow kept 1"
_SOFT_BYTES = 160 * 1024
_AT_ONCE_BYTES = 1024 * 1024
_REASON = re.compile(r"[a-z][a-z-]{1,63}")
_OPENING = 0
KEPT_OPS = (Create, Edit, NoteEdit, Say)

Index = Annotated[int, msgspec.Meta(ge=0, lt=limits.FLOORS_MAX)]
Place = Annotated[int, msgspec.Meta(ge=0, lt=limits.KEPT_ITEMS_MAX)]
Time = Annotated[int, msgspec.Meta(ge=0, le=limits.TIME_MS_MAX)]
Void = Annotated[str, msgspec.Meta(max_length=limits.NAME_CHARS_MAX)]


class KeptLog(Wire, frozen=True):
    """A covered log, in the order of the floors: what opened it, and the control heads its last entry had seen."""

    opening: Annotated[bytes, msgspec.Meta(min_length=1, max_length=limits.OPENING_BYTES_MAX)]
    heads: Heads


class KeptItem(Wire, frozen=True):
    """What still matters of one covered entry; ``rests`` are the places of earlier items that its author knew.

    ``op`` holds only the writes that stand, and of a note all updates of its session up to this entry that nobody
    else's entry came between.
    """

    hash: Hash
    log: Index
    seq: Seq
    claimed_ms: Time
    clock_unsure: bool
    member: MemberId | None
    rests: Annotated[tuple[Place, ...], msgspec.Meta(max_length=limits.KEPT_RESTS_MAX)]
    void: Void
    op: DataOp


class KeptProblem(Wire, frozen=True):
    """How many covered operations of one author had no effect, and why."""

    void: Void
    name: Name
    log: Index
    member: MemberId | None
    count: Annotated[int, msgspec.Meta(ge=1, le=limits.SEQ_MAX)]


class KeptRecord(Wire, frozen=True):
    """One record: its items in canonical order, the place of the one that made it, and when it last changed."""

    creation: Place
    changed_ms: Time
    items: Annotated[tuple[KeptItem, ...], msgspec.Meta(min_length=1, max_length=limits.KEPT_ITEMS_MAX)]
    problems: Annotated[tuple[KeptProblem, ...], msgspec.Meta(max_length=limits.KEPT_PROBLEMS_MAX)]

    @property
    def id(self) -> bytes:
        """The record's id."""
        return self.items[self.creation].hash


class _RawRecord(Wire, frozen=True):
    """A record whose items are still to be read."""

    creation: Place
    changed_ms: Time
    items: Annotated[tuple[msgspec.Raw, ...], msgspec.Meta(min_length=1, max_length=limits.KEPT_ITEMS_MAX)]
    problems: Annotated[tuple[KeptProblem, ...], msgspec.Meta(max_length=limits.KEPT_PROBLEMS_MAX)]


class LogsPart(Wire, frozen=True, tag=0):
    """Who opened the covered logs; goes on where the part before stopped."""

    logs: Annotated[tuple[KeptLog, ...], msgspec.Meta(min_length=1, max_length=limits.FLOORS_MAX)]


class RecordsPart(Wire, frozen=True, tag=1):
    """Records, each as encoded; a piece of one where ``more`` pieces of it follow in the next part."""

    more: bool
    records: Annotated[
        tuple[Annotated[bytes, msgspec.Meta(min_length=1)], ...],
        msgspec.Meta(min_length=1, max_length=limits.PART_RECORDS_MAX),
    ]


class CoveredPart(Wire, frozen=True, tag=2):
    """The first bytes of the hashes of covered entries, ascending over all such parts."""

    prefixes: Annotated[bytes, msgspec.Meta(min_length=PREFIX_BYTES)]


Part = LogsPart | RecordsPart | CoveredPart
Told = tuple[list[tuple[Floor, KeptLog, Open]], list[KeptRecord], bytes]
"""What one part tells: logs, whole records, prefixes; two of them are empty."""


def content_hash(digests: Iterable[bytes]) -> bytes:
    """Return the hash of a content from ``part_hash`` of its parts, in order."""
    return domain_hash(_CONTENT_DOMAIN, *digests)


def part_hash(part: bytes) -> bytes:
    """Return the hash of one part."""
    return domain_hash(_CONTENT_DOMAIN, part)


def pack_logs(logs: Sequence[KeptLog]) -> Iterator[bytes]:
    """Yield the parts that tell who opened the covered logs."""
    for group in _grouped(logs, [len(log.opening) + 40 * len(log.heads) for log in logs]):
        yield encode(LogsPart(tuple(group)))


def read_record(encoded: bytes) -> KeptRecord:
    """Return a record that was kept; raise Malformed for what is none, or unpacks to far more than any honest one.

    A large one is read item by item, so no more of it is ever in memory than one may have.
    """
    if len(encoded) <= _AT_ONCE_BYTES:
        record = decode(encoded, KeptRecord, bytes_max=limits.KEPT_RECORD_BYTES_MAX)
        _Amount().add(*record.items)
        return record
    raw = decode(encoded, _RawRecord, bytes_max=limits.KEPT_RECORD_BYTES_MAX)
    amount, items = _Amount(), []
    for one in raw.items:
        items.append(decode(bytes(one), KeptItem, bytes_max=limits.KEPT_RECORD_BYTES_MAX))
        amount.add(items[-1])
    return KeptRecord(raw.creation, raw.changed_ms, tuple(items), raw.problems)


class _Amount:
    """How much the items of one record say."""

    def __init__(self) -> None:
        self._rests = self._writes = 0

    def add(self, *items: KeptItem) -> None:
        """Count items; raise Malformed once they are more than one record may have."""
        for item in items:
            self._rests += len(item.rests)
            match item.op:
                case Create() | Edit():
                    self._writes += len(item.op.writes)
                case Say():
                    self._writes += len(item.op.args)
        if self._rests > limits.KEPT_RECORD_RESTS_MAX or self._writes > limits.KEPT_RECORD_WRITES_MAX:
            raise Malformed("generation-record-too-large")


class Packer:
    """Packs records, which must ascend by id, into parts; the parts are the same however many come at once."""

    def __init__(self) -> None:
        self._waiting: list[bytes] = []
        self._size = 0

    def add(self, records: Iterable[KeptRecord]) -> Iterator[bytes]:
        """Yield the parts that are full."""
        for record in records:
            encoded = encode(record)
            is_full = self._size + len(encoded) > _SOFT_BYTES or len(self._waiting) == limits.PART_RECORDS_MAX
            if self._waiting and is_full:
                yield from self.end()
            if len(encoded) > _SOFT_BYTES:
                yield from _pieces(encoded)
                continue
            self._waiting.append(encoded)
            self._size += len(encoded)

    def end(self) -> Iterator[bytes]:
        """Yield what is left."""
        if self._waiting:
            yield encode(RecordsPart(False, tuple(self._waiting)))
        self._waiting, self._size = [], 0


class CoveredPacker:
    """Packs what names the covered entries, the beginnings of their hashes, which may come in any order and twice."""

    def __init__(self) -> None:
        # Put in order one after the other, and only once they are asked for: there may be millions.
        self._by_first_byte = [bytearray() for _ in range(256)]

    def add(self, hashes: Iterable[bytes]) -> None:
        """Take in hashes, or the beginnings of some."""
        for found in hashes:
            self._by_first_byte[found[0]] += found[:PREFIX_BYTES]

    def end(self) -> Iterator[bytes]:
        """Yield the parts."""
        waiting, step = bytearray(), _SOFT_BYTES // PREFIX_BYTES * PREFIX_BYTES
        for known in self._by_first_byte:
            waiting += b"".join(sorted(set(split_prefixes(known))))
            known.clear()
            while len(waiting) >= step:
                yield encode(CoveredPart(bytes(waiting[:step])))
                del waiting[:step]
        if waiting:
            yield encode(CoveredPart(bytes(waiting)))


def split_prefixes(joined: bytes | bytearray) -> list[bytes]:
    """Return the prefixes that were joined."""
    return [bytes(joined[start : start + PREFIX_BYTES]) for start in range(0, len(joined), PREFIX_BYTES)]


class Reader:
    """Reads the parts of one generation, in order; raises Malformed for whatever breaks the promise above."""

    def __init__(self, floors: Sequence[Floor]) -> None:
        self._floors = floors
        self._logs = 0
        self._stage = _OPENING
        self._last_id = b""
        self._last_prefix = -1
        self._unfinished: list[bytes] = []
        self._unfinished_bytes = 0

    def read(self, data: bytes) -> Told:
        """Return what one part tells."""
        part: Part = decode(data, Part, bytes_max=limits.PART_BYTES_MAX)  # type: ignore[arg-type]
        stage = {LogsPart: 0, RecordsPart: 1, CoveredPart: 2}[type(part)]
        if stage < self._stage or (stage > 0 and self._logs != len(self._floors)):
            raise Malformed("generation-order")
        if self._unfinished and not isinstance(part, RecordsPart):
            raise Malformed("generation-record-cut")
        self._stage = stage
        match part:
            case LogsPart():
                return self._read_logs(part), [], b""
            case RecordsPart():
                return [], self._read_records(part), b""
            case CoveredPart():
                return [], [], self._read_covered(part)

    def end(self) -> None:
        """Raise Malformed unless what was read is whole."""
        if self._logs != len(self._floors) or self._unfinished:
            raise Malformed("generation-cut")

    def _read_logs(self, part: LogsPart) -> list[tuple[Floor, KeptLog, Open]]:
        found = []
        for kept in part.logs:
            if self._logs == len(self._floors):
                raise Malformed("generation-log-unknown")
            opening = decode(kept.opening, Open, bytes_max=limits.OPENING_BYTES_MAX)
            found.append((self._floors[self._logs], kept, opening))
            self._logs += 1
        return found

    def _read_records(self, part: RecordsPart) -> list[KeptRecord]:
        if part.more and len(part.records) != 1:
            raise Malformed("generation-record-cut")
        whole: list[KeptRecord] = []
        for encoded in part.records:
            if self._unfinished or part.more:
                self._unfinished.append(encoded)
                self._unfinished_bytes += len(encoded)
                if self._unfinished_bytes > limits.KEPT_RECORD_BYTES_MAX:
                    raise Malformed("generation-record-too-large")
                if part.more:
                    continue
                encoded, self._unfinished, self._unfinished_bytes = b"".join(self._unfinished), [], 0
            record = read_record(encoded)
            self._check_record(record)
            whole.append(record)
        return whole

    def _check_record(self, record: KeptRecord) -> None:
        if record.creation >= len(record.items) or not isinstance(record.items[record.creation].op, Create):
            raise Malformed("generation-creation-missing")
        if record.id <= self._last_id:
            raise Malformed("generation-order")
        self._last_id = record.id
        last: dict[int, int] = {}
        for place, item in enumerate(record.items):
            self._check_item(place, item, is_creation=place == record.creation)
            if item.seq <= last.get(item.log, 0):
                raise Malformed("generation-item-disordered")
            last[item.log] = item.seq
        if len({item.hash for item in record.items}) != len(record.items):
            raise Malformed("generation-item-twice")
        for problem in record.problems:
            if problem.log >= len(self._floors) or not _REASON.fullmatch(problem.void):
                raise Malformed("generation-problem-broken")

    def _check_item(self, place: int, item: KeptItem, *, is_creation: bool) -> None:
        if item.log >= len(self._floors) or not 0 < item.seq < self._floors[item.log].seq:
            raise Malformed("generation-place-unknown")
        if item.rests and not _ascend_below(item.rests, place):
            raise Malformed("generation-rests-broken")
        op = item.op
        if isinstance(op, Create) is not is_creation or not isinstance(op, KEPT_OPS):
            raise Malformed("generation-op-refused")
        if not isinstance(op, Create) and op.record != 0:
            raise Malformed("generation-op-refused")
        if item.void and not (_REASON.fullmatch(item.void) and isinstance(item.op, Create | NoteEdit)):
            raise Malformed("generation-void-broken")

    def _read_covered(self, part: CoveredPart) -> bytes:
        if len(part.prefixes) % PREFIX_BYTES:
            raise Malformed("generation-prefix-broken")
        # As numbers of that many bytes they are in the same order, and compared in a fraction of the time.
        found = struct.unpack(f">{len(part.prefixes) // PREFIX_BYTES}Q", part.prefixes)
        if found[0] <= self._last_prefix or not all(map(lt, found, islice(found, 1, None))):
            raise Malformed("generation-order")
        self._last_prefix = found[-1]
        return part.prefixes


def _ascend_below(places: Sequence[int], end: int) -> bool:
    """Tell whether places ascend, each once, and all lie below ``end``."""
    return places[-1] < end and all(low < high for low, high in pairwise(places))


def _grouped(logs: Sequence[KeptLog], sizes: Sequence[int]) -> Iterator[list[KeptLog]]:
    group: list[KeptLog] = []
    total = 0
    for log, size in zip(logs, sizes, strict=True):
        if group and total + size > _SOFT_BYTES:
            yield group
            group, total = [], 0
        group.append(log)
        total += size
    if group:
        yield group


def _pieces(encoded: bytes) -> Iterator[bytes]:
    for start in range(0, len(encoded), _SOFT_BYTES):
        end = start + _SOFT_BYTES
        yield encode(RecordsPart(end < len(encoded), (encoded[start:end],)))
