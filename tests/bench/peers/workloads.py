"""What our driven node writes and waits for: fields, texts, what newcomers begin from, and records as people make.

Each workload is told its numbers one after the other and says when edit ``target`` is visible at the reader.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from crdt.note import client_id
from crdt.ops import Create, Edit, NoteEdit, Write
from node.clock import draw
from node.desk.desk import Desk
from node.hub import Hub
from node.replica.outcome import Written
from node.rooms.live_note import LiveNote, Writing
from tests.bench.peers.talk import KEYS, key_of, text_of

LIVE = KEYS
"""The record that carries the time at which it was written."""
NOTE = "notes"
PATIENCE_S = 600.0
TAIL = 100
"""One edit of so many follows after the checkpoint."""
WRITERS = "ACD"
_HEIGHTS = "heights.json"
_PARAGRAPHS = (
    "We met at the old mill and counted what is left: blankets, two stoves, and nobody who can mend the third. ",
    "اجتمعنا عند الطاحونة القديمة وأحصينا ما بقي من الأغطية والمواقد، ولا أحد يعرف كيف يصلح الموقد الثالث. ",
)


class Workload(Protocol):
    """What is written at A and looked for at B."""

    async def write(self, first: int, count: int) -> None:
        """Make ``count`` edits."""

    async def ready(self) -> None:
        """Do what is done once, before somebody comes who has nothing."""

    async def write_time(self, text: str) -> None:
        """Write the time where the reader looks for it."""

    def time(self) -> str:
        """Return the time that is shown, in the store's thread."""

    def is_there(self, target: int) -> bool:
        """Tell whether edit ``target`` is visible, in the store's thread."""

    def concerns(self, target: int) -> bytes | None:
        """Return the record whose change may bring ``target``, None for any."""


class Fields:
    """Edits of one field of 200 records, each an entry of its own, ``flush`` of them sealed at once."""

    def __init__(self, hub: Hub, space: bytes, records: Sequence[bytes], flush: int) -> None:
        self._hub, self._space, self._records, self._flush = hub, space, records, flush
        self._last = dict(enumerate(records))

    async def write(self, first: int, count: int) -> None:
        """Make ``count`` edits."""
        for start in range(first, first + count, self._flush):
            part = range(start, min(start + self._flush, first + count))
            await self._write([(key_of(number), text_of(number)) for number in part])

    async def ready(self) -> None:
        """Nothing is done for newcomers."""

    async def write_time(self, text: str) -> None:
        """Write the time where the reader looks for it."""
        await self._write([(LIVE, text)])

    def time(self) -> str:
        """Return the time that is shown."""
        return self._value(self._records[LIVE])

    def is_there(self, target: int) -> bool:
        """Tell whether edit ``target`` is visible."""
        return self._value(self._records[key_of(target)]) == text_of(target)

    def concerns(self, target: int) -> bytes | None:
        """Return the record that edit ``target`` is about."""
        return self._records[key_of(target)]

    async def _write(self, edits: list[tuple[int, str]]) -> None:
        ops = [
            Written(op=Edit(self._records[key], (Write("place", text, (0,)),)), deps=(self._last[key],))
            for key, text in edits
        ]
        hashes = await self._hub.append(self._space, ops)
        self._last.update(zip((key for key, _ in edits), hashes, strict=True))

    def _value(self, record: bytes) -> str:
        fold = self._hub.replica.projection.fold(record)
        values = fold.registers.values("place") if fold is not None else ()
        return values[0] if len(values) == 1 else ""


class Texts:
    """Lines at the end of 200 long texts, as browsers write them; ``flush`` changes of one text are stored together."""

    def __init__(self, hub: Hub, space: bytes, records: Sequence[bytes], flush: int) -> None:
        self._hub, self._space, self._records, self._flush = hub, space, records, flush
        self._browsers: dict[bytes, _Browser] = {}

    async def write(self, first: int, count: int) -> None:
        """Make ``count`` edits."""
        for start in range(first, first + count, self._flush):
            part = range(start, min(start + self._flush, first + count))
            await self._write(self._record(start), [text_of(number) + "\n" for number in part])

    async def ready(self) -> None:
        """Nothing is done for newcomers."""

    async def write_time(self, text: str) -> None:
        """Write the time where the reader looks for it."""
        await self._write(self._records[LIVE], [text + "\n"])

    def time(self) -> str:
        """Return the time that is shown."""
        return text_shown(self._hub, self._records[LIVE]).rstrip().rpartition("\n")[2]

    def is_there(self, target: int) -> bool:
        """Tell whether edit ``target`` is visible."""
        return text_of(target) in text_shown(self._hub, self._record(target))

    def concerns(self, target: int) -> bytes | None:
        """Return the record that edit ``target`` is about."""
        return self._record(target)

    def _record(self, number: int) -> bytes:
        return self._records[key_of(number // self._flush)]

    async def _write(self, record: bytes, lines: Iterable[str]) -> None:
        if record not in self._browsers:
            log = await self._hub.run(self._hub.replica.data_log, self._space, self._hub.home.clock.now())
            self._browsers[record] = _Browser(log, record)
        ops = [Written(op=op, deps=(record,)) for op in self._browsers[record].typed(lines)]
        await self._hub.append(self._space, ops)


class Checkpointed:
    """Fields, of which a newcomer is given a checkpoint and what was written after it."""

    def __init__(self, desk: Desk, fields: Fields, space: bytes) -> None:
        self._desk, self._fields, self._space = desk, fields, space
        self._tail: tuple[int, int] | None = None

    async def write(self, first: int, count: int) -> None:
        """Make ``count`` edits; the last hundredth of the first ones waits for the checkpoint."""
        tail = count // TAIL if first == 0 else 0
        self._tail = (first + count - tail, tail) if tail else None
        await self._fields.write(first, count - tail)

    async def ready(self) -> None:
        """Make the checkpoint, write the rest, and invite the newcomer."""
        hub = self._desk.hub
        await hub.checkpoints.make(self._space)
        if self._tail is not None:
            await self._fields.write(*self._tail)
        [peer] = await hub.run(hub.peers.all)
        told = {"space": self._space.hex(), "peer": peer.group.hex(), "role": "contributor"}
        await self._desk.call("space share", told)
        await hub.idle()

    async def write_time(self, text: str) -> None:
        """Write the time where the reader looks for it."""
        await self._fields.write_time(text)

    def time(self) -> str:
        """Return the time that is shown."""
        return self._fields.time()

    def is_there(self, target: int) -> bool:
        """Tell whether edit ``target`` is visible."""
        return self._fields.is_there(target)

    def concerns(self, target: int) -> bytes | None:
        """Return None: a checkpoint brings all at once."""
        return None


class Records:
    """Needs, pledges, calendar entries and long texts by three groups in two scripts; a third of them by each."""

    def __init__(self, hub: Hub, space: bytes, fields: Fields, folder: Path, writer: str = "A") -> None:
        self._hub, self._space, self._fields, self._folder = hub, space, fields, folder
        self._writer = writer
        self._browser: _Browser | None = None
        self._texts: tuple[bytes, int] = (b"", 0)
        self._need = b""

    async def write(self, first: int, count: int) -> None:
        """Make this group's part of ``count`` entries, all where it is not the beginning, and note how far logs go."""
        for number in range(first, first + count):
            if first or WRITERS[number // 10 % len(WRITERS)] == self._writer:
                await self._write(number)
        heights = {
            log.log.hex(): log.height
            for log in await self._hub.run(self._hub.replica.heads, self._space)
            if not log.is_control
        }
        (self._folder / _HEIGHTS).write_text(json.dumps(heights))

    async def ready(self) -> None:
        """Nothing is done for newcomers."""

    async def write_time(self, text: str) -> None:
        """Write the time where the reader looks for it."""
        await self._fields.write_time(text)

    def time(self) -> str:
        """Return the time that is shown."""
        return self._fields.time()

    def is_there(self, target: int) -> bool:
        """Tell whether all that A holds is understood here, and every text put together."""
        replica = self._hub.replica
        wanted = json.loads((self._folder / _HEIGHTS).read_bytes())
        applied = {row.log.hex(): row.applied for row in replica.ledger.logs_of(self._space)}
        return all(applied.get(log, 0) >= height for log, height in wanted.items()) and not (
            replica.stale_notes()
        )

    def concerns(self, target: int) -> bytes | None:
        """Return None: any record may be the last."""
        return None

    async def _write(self, number: int) -> None:
        ops = await self._ops(number)
        hashes = await self._hub.append(self._space, ops)
        if isinstance(ops[0].op, Create) and ops[0].op.kind == "need":
            self._need = hashes[0]

    async def _ops(self, number: int) -> list[Written]:
        kind = "text" if self._need and number % 10 > 7 else ("need", "event", "pledge")[number % 10 % 3]
        if kind != "text":
            return [Written(op=record_of(kind, number, self._need))]
        record, length = self._texts
        if length % 50 == 0:
            log = await self._hub.run(self._hub.replica.data_log, self._space, self._hub.home.clock.now())
            record = self._need
            self._browser = _Browser(log, record)
        self._texts = record, length + 1
        assert self._browser is not None
        typed = self._browser.typed([_PARAGRAPHS[number // 10 % 2] + text_of(number) + "\n"])
        return [Written(op=op, deps=(record,)) for op in typed]


class _Browser:
    """Somebody who types at the end of one long text: what the node is sent, and gathers into entries."""

    def __init__(self, log: bytes, record: bytes) -> None:
        # Only who writes has the engine in its own process: a node has it in the worker.
        from crdt.document import Document

        number = int.from_bytes(draw(4), "big") >> 1
        self._record = record
        self._writing = Writing(number=number, client=client_id(log, record, NOTE, number))
        self._document = Document(self._writing.client)
        self._note = LiveNote()
        self._length = 0

    def typed(self, lines: Iterable[str]) -> list[NoteEdit]:
        """Return the operations in which these lines are stored together."""
        for line in lines:
            self._note.write(self._writing, self._document.replace(self._length, self._length, line))
            self._length += len(line)
        return [
            NoteEdit(self._record, NOTE, batch.writing.number, batch.update) for batch in self._note.take()
        ]


def text_shown(hub: Hub, record: bytes) -> str:
    """Return a record's long text as lists and pages show it; in the store's thread."""
    projection = hub.replica.projection
    row, fold = projection.row(record), projection.fold(record)
    if row is None or fold is None:
        return ""
    return projection.listing.notes(row.id, fold).get(NOTE) or ""


def record_of(kind: str, number: int, need: bytes) -> Create:
    """Return a record of a kind as somebody would make it; pledges answer ``need``."""
    day = f"2027-{number % 12 + 1:02}-{number % 28 + 1:02}"
    fields = {
        "need": {"title": f"Blankets for house {number}", "quantity": "20 blankets", "by": day},
        "event": {
            "title": f"اجتماع {number}: من نسأل وماذا نحضر",
            "start": f"{day}T{number % 24:02}:00[Africa/Cairo]",
            "place": f"Hall {number % 40}, second floor",
        },
        "pledge": {"title": f"Five of them, until {day}", "quantity": "5 blankets", "need": need.hex()},
    }[kind]
    writes = tuple(Write(path, value) for path, value in fields.items() if value)
    return Create(kind=kind, shared=False, key=f"made-{number}", part_of=None, part="", writes=writes)
