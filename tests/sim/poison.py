"""What a hostile member says in data entries: well-formed or not, about anything, in a valid seal.

Nothing here is random noise alone: an operation that can be read goes deepest, so most of it can be.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from crdt.document import Document
from crdt.kind import Kind, kinds
from crdt.note import NoteFold, client_id
from crdt.ops import Chunk, Create, DataBody, DataOp, Edit, NoteEdit, Say, Write
from identity.encoding import encode
from node.replica.replica import Replica
from tests.fuzz import yjs_bytes as yjs

TEXTS = (
    *("", " ", "x", "-1", "0", "NaN", "1e400", "9" * 4_400, "0x10", "١٢٣", "true", "null"),
    *("2026-02-30", "9999-12-31T23:59", "0000-00-00", "2026-12-01T25:61", "-271821-04-20", "2026-12-01"),
    *("2026-12-01T10:00+99:99", "2026-12-01T10:00@Mars/Olympus", "2026-W60", "P9999999Y", "R/2026/P1D"),
    *("FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=999999999", "RRULE:FREQ=YEARLY"),
    *("[" * 900, '{"a":' * 300, "[]", "{}", '{"at":1e999}', '"\\ud800"', "{" * 8_000),
    *(
        "\x00",
        "\u202e",
        "\ufeff\u200f",
        "e\u0301" * 300,
        "👩‍👩‍👧‍👦" * 40,
        "A" * 16_384,
        "<script>",
        "../../x",
    ),
    *("1/0", "10 km", "5,5", "1 000 000 000 000 000 000 000", "-0", "1;2;3;4", "@", "|", "12.5 EUR", "€"),
)
PATHS = (
    *("title", "start", "end", "place", "notes", "@withdrawn", "@", "x", "hosts/", "hosts/a", "hosts/a/b"),
    *("tasks/a/title", "tasks/a/done", "tasks/a/order", "tasks//order", "ics/0", "ics/99999999999", "ics/-1"),
    *("lines/start/a/from", "lines/start/a/to", "lines/start/a/place", "identity.names", "..", "a.b.c", "/"),
)
NOTE = "notes"
BITS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Ink:
    """What a writer knows of a space at one replica, and the log that it writes to."""

    chance: random.Random
    replica: Replica
    space: bytes
    log: bytes
    records: list[bytes]
    entries: list[bytes]

    def record(self) -> bytes | int:
        """Return something to write about: mostly a record."""
        chance = self.chance
        places: list[bytes | int] = [*self.records] * 4
        return chance.choice(
            [*places, *self.entries[:2], chance.randbytes(32), chance.randrange(9), 2**32 - 2]
        )

    def deps(self) -> tuple[bytes | int, ...]:
        """Return what an entry may claim to rest on: mostly what is there."""
        chance = self.chance
        found: list[bytes | int] = list(
            chance.sample(self.entries, min(len(self.entries), chance.choice((0, 1, 1, 3))))
        )
        if chance.random() < 0.15:
            found.append(chance.choice((chance.randbytes(32), 0, 1, 5, 2**31, self.space)))
        return tuple(found)


def new_ink(chance: random.Random, replica: Replica, space: bytes, log: bytes) -> Ink:
    """Return what somebody can write with who knows what a replica knows."""
    row = replica.ledger.space_rows[space]
    records = replica.db.execute("SELECT record FROM records WHERE space = ? ORDER BY id", (row,)).fetchall()
    entries = replica.db.execute(
        "SELECT e.hash FROM entries e JOIN logs l ON l.id = e.log WHERE l.space = ? ORDER BY e.id", (row,)
    ).fetchall()
    return Ink(
        chance=chance,
        replica=replica,
        space=space,
        log=log,
        records=[bytes(one) for (one,) in records],
        entries=[bytes(one) for (one,) in entries],
    )


def sound_op(ink: Ink) -> DataOp:
    """Return what an honest writer might say: a new record, or a word about one that is there."""
    writes = (Write("title", f"r{ink.chance.getrandbits(32):08x}"), Write("start", "2026-12-01"))
    if ink.records and ink.chance.random() < 0.35:
        return _sound_note(ink)
    if not ink.records or ink.chance.random() < 0.4:
        return Create("event", ink.chance.random() < 0.7, "", None, "", writes)
    return Edit(ink.chance.choice(ink.records), writes[:1])


def hostile_op(ink: Ink) -> DataOp | bytes:
    """Return an operation that may do harm, or bytes that are none."""
    return ink.chance.choice(_OPS)(ink)


def body_of(ink: Ink, op: DataOp | bytes, heads: tuple[bytes, ...] | None, **said: int) -> bytes:
    """Return a body that says ``op``; bytes stay as they are."""
    if isinstance(op, bytes):
        return op
    chance = ink.chance
    deps = ink.deps()
    if isinstance(op, NoteEdit) and isinstance(op.record, bytes) and chance.random() < 0.7:
        known = ink.replica.projection.row(op.record) is not None
        deps = ink.replica.projection.note(op.record, op.path).frontier if known else deps
    ms = said.get("ms", chance.choice((0, 1_800_000_000_000, 2**53 - 1, chance.getrandbits(52))))
    again = chance.choice([*ink.entries[-4:], chance.randbytes(32)]) if chance.random() < 0.06 else None
    body = encode(DataBody(ms, chance.random() < 0.5, None, heads, deps, op, again))
    return _damaged(chance, body) if chance.random() < 0.08 else body


def _value(ink: Ink) -> str | None:
    chance = ink.chance
    if chance.random() < 0.1:
        return None
    if chance.random() < 0.2 and ink.records:
        return chance.choice(ink.records).hex()
    return chance.choice(TEXTS)


def _writes(ink: Ink, kind: Kind | None, most: int = 8) -> tuple[Write, ...]:
    chance = ink.chance
    paths = [*PATHS, *(field.path for field in kind.fields)] if kind else list(PATHS)
    chosen = chance.sample(paths, min(len(paths), chance.randint(0, most)))
    return tuple(
        Write(path, _value(ink), tuple(chance.choices(range(4), k=chance.choice((0, 0, 1, 2)))))
        for path in chosen
    )


def _create(ink: Ink) -> DataOp:
    chance = ink.chance
    name = chance.choice([*kinds(), *kinds(), "zzz", "event\n", "é"])
    part_of = chance.choice([None, None, None, chance.randbytes(32), *ink.records[:1]])
    part = chance.choice(("", "", "identity", "zzz"))
    key = chance.choice(("", "", "k", "\x00" * 9))
    writes = _writes(ink, kinds().get(name), 16)
    return Create(name, chance.random() < 0.6, key, part_of, part, writes)


def _edit(ink: Ink) -> DataOp:
    record = ink.record()
    fold = ink.replica.projection.fold(record) if isinstance(record, bytes) else None
    return Edit(record, _writes(ink, kinds().get(fold.kind) if fold else None, 20))


def _say(ink: Ink) -> DataOp:
    chance, record = ink.chance, ink.record()
    fold = ink.replica.projection.fold(record) if isinstance(record, bytes) else None
    kind = kinds().get(fold.kind) if fold else chance.choice(list(kinds().values()))
    statements = kind.statements if kind else ()
    name = chance.choice([*(one.name for one in statements), "zzz"])
    fields = next((one.args for one in statements if one.name == name), ())
    names = [*(one.name for one in fields), "zzz"]
    args = tuple((chance.choice(names), chance.choice(TEXTS)) for _ in range(chance.randrange(4)))
    wording = chance.randbytes(16)
    if fold is not None and ink.entries:
        wording = chance.choice((wording, fold.wording_of(chance.choice(fold.items).hash)))
    return Say(record, name, args, wording)


def _chunk(ink: Ink) -> DataOp:
    return Chunk(ink.chance.randrange(3), ink.chance.randbytes(ink.chance.choice((1, 60, 900))))


def _note(ink: Ink) -> DataOp:
    """An update of a note: noise, damaged, invented between units that are there, or one that deletes all of them."""
    chance, record = ink.chance, ink.record()
    path = chance.choice((NOTE, NOTE, NOTE, "title", "x"))
    session = chance.choice((0, 0, 1, chance.getrandbits(31)))
    if not isinstance(record, bytes) or ink.replica.projection.row(record) is None:
        return NoteEdit(record, path, session, chance.randbytes(chance.randint(1, 60)))
    fold = ink.replica.projection.note(record, path)
    client = client_id(ink.log, record, path, session)
    update = chance.choice((_typed, _invented, _invented, _wiped, _noise))(chance, fold, client)
    return NoteEdit(record, path, session, update or b"\x00\x00")


def _typed(chance: random.Random, fold: NoteFold, client: int) -> bytes:
    document = Document(client)
    document.apply(fold.accepted_in_order)
    text = document.text
    place = chance.randint(0, len(text))
    update = document.edit_to(f"{text[:place]} r{chance.getrandbits(24):06x} {text[place:]}", text)
    return update if chance.random() < 0.5 else _damaged(chance, update)


def _invented(chance: random.Random, fold: NoteFold, client: int) -> bytes:
    units = _units(chance, client)
    left, right = chance.choice(units), chance.choice(units)
    clock = chance.choice((fold.next_clock(client), 0, 1, 2**31))
    content = chance.choice(("r", "rogue ", "👩", "\x00", ""))
    item = yjs.written(content, left=left, right=right)
    if chance.random() < 0.3:
        mark = yjs.string("bold") + yjs.string(chance.choice(("true", "null", '"x"')))
        item = yjs.item(yjs.FORMAT, mark, left=left, right=right)
    gone = yjs.deletions((client, [(0, 1)])) if chance.random() < 0.3 else b"\x00"
    return yjs.update(yjs.section(client, clock, item), deleted=gone)


def _wiped(chance: random.Random, fold: NoteFold, client: int) -> bytes:
    """Delete much of what the last accepted updates wrote, as far as it can be read from them."""
    found: dict[int, list[tuple[int, int]]] = {}
    for update in fold.accepted_in_order[-3:]:
        number, at = _varint(update, 0)
        if number:
            _, at = _varint(update, at)
            author, at = _varint(update, at)
            clock, _ = _varint(update, at)
            found.setdefault(author, []).append((clock, chance.choice((1, 1, 4))))
    ranges = [(author, sorted(dict(found[author]).items())[:1]) for author in sorted(found)]
    return yjs.update(deleted=yjs.deletions(*ranges))


def _sound_note(ink: Ink) -> DataOp:
    """Type a word into a note of a record that is there."""
    record, session = ink.chance.choice(ink.records), ink.chance.getrandbits(31)
    fold = ink.replica.projection.note(record, NOTE)
    document = Document(client_id(ink.log, record, NOTE, session))
    document.apply(fold.accepted_in_order)
    word = f"r{ink.chance.getrandbits(24):06x}"
    return NoteEdit(record, NOTE, session, document.edit_to(f"{document.text} {word}", document.text))


def _noise(chance: random.Random, fold: NoteFold, client: int) -> bytes:
    return chance.randbytes(chance.randint(1, 80))


def _units(chance: random.Random, client: int) -> list[tuple[int, int] | None]:
    return [None, (client, 0), (client, chance.randrange(6)), (chance.getrandbits(53), 0), (1, 2**31)]


def _garbage(ink: Ink) -> bytes:
    chance = ink.chance
    return chance.choice(
        (
            chance.randbytes(chance.randint(1, 200)),
            b"\x91" * chance.randint(1, 4_000) + b"\xc0",
            encode([chance.getrandbits(60), "x" * chance.randint(0, 900)]),
            b"\xdd\xff\xff\xff\xff",
            encode({"a": 1}),
            b"\xc1",
        )
    )


def _damaged(chance: random.Random, data: bytes) -> bytes:
    spoilt = bytearray(data or b"\x00")
    for _ in range(chance.choice((1, 1, 3))):
        spoilt[chance.randrange(len(spoilt))] ^= 1 << chance.randrange(BITS)
    return bytes(spoilt[: chance.choice((len(spoilt), len(spoilt), chance.randint(1, len(spoilt))))])


def _varint(data: bytes, at: int) -> tuple[int, int]:
    number = shift = 0
    while True:
        number |= (data[at] & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not data[at - 1] & 0x80:
            return number, at


_OPS: tuple[Callable[[Ink], DataOp | bytes], ...] = (
    *(_create, _edit, _edit, _say, _say, _note, _note, _note),
    *(_chunk, _garbage),
)
