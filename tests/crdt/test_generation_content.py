"""What a generation keeps, packed and read: the same bytes for all, and nothing believed that is out of bounds."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Callable

import msgspec
import pytest

from crdt import acts, limits
from crdt.generation_content import (
    PREFIX_BYTES,
    CoveredPacker,
    CoveredPart,
    KeptItem,
    KeptLog,
    KeptProblem,
    KeptRecord,
    LogsPart,
    Packer,
    Reader,
    RecordsPart,
    content_hash,
    pack_logs,
    part_hash,
    read_record,
    split_prefixes,
)
from crdt.ops import Chunk, Create, Edit, Write
from identity.encoding import decode, domain_hash, encode
from identity.errors import Malformed

FLOORS = [acts.Floor(bytes([number]) * 32, 50, bytes(32)) for number in (1, 2)]
OPENING = encode(acts.Open(bytes(32), bytes(32), (), bytes(16), bytes(64)))
LOG = KeptLog(OPENING, (bytes(32),))


def item(number: int, seq: int = 1, **changed: object) -> KeptItem:
    """Return the item that makes a record."""
    hash_ = domain_hash(b"test", number.to_bytes(4, "big"), bytes([seq]))
    op = Create("event", True, "", None, "", (Write("title", f"Meal {number}"),))
    return msgspec.structs.replace(KeptItem(hash_, 0, seq, 1, False, None, (), "", op), **changed)


def records(count: int, size: int = 0) -> list[KeptRecord]:
    """Return records, ascending by id; ``size``: how long a text each has."""
    made = []
    for number in range(count):
        edit = item(number, 2, rests=(0,), op=Edit(0, (Write("notes", "x" * size),)))
        made.append(KeptRecord(0, 5, (item(number), edit), ()))
    return sorted(made, key=lambda one: one.id)


def covered(hashes: list[bytes]) -> list[bytes]:
    """Return the parts that name covered entries."""
    packer = CoveredPacker()
    packer.add(hashes)
    return list(packer.end())


def parts(found: list[KeptRecord]) -> list[bytes]:
    """Return all parts of a content."""
    packer = Packer()
    return [
        *pack_logs([LOG, LOG]),
        *packer.add(found),
        *packer.end(),
        *covered([one.id for one in found]),
    ]


def read(data: list[bytes]) -> tuple[int, list[KeptRecord], bytes]:
    """Return what a content tells."""
    reader, logs, found, prefixes = Reader(FLOORS), 0, [], b""
    for part in data:
        some, more, covered = reader.read(part)
        logs += len(some)
        found += more
        prefixes += covered
    reader.end()
    return logs, found, prefixes


def test_what_is_packed_is_read_again():
    made = records(300)
    logs, found, prefixes = read(parts(made))
    assert (logs, found) == (2, made)
    assert prefixes == b"".join(one.id[:PREFIX_BYTES] for one in made)


def test_long_records_go_on_in_the_next_part():
    made = records(40, 16_000)
    made[3] = msgspec.structs.replace(
        made[3],
        items=(
            *made[3].items,
            *(item(3, seq, op=Edit(0, (Write("notes", "y" * 16_000),))) for seq in range(3, 40)),
        ),
    )
    data = parts(made)
    assert all(len(part) < limits.PART_BYTES_MAX for part in data)
    assert len(data) > 7
    assert read(data)[1] == made


def test_the_bytes_do_not_depend_on_how_many_records_come_at_once():
    made, one, several = records(900, 400), Packer(), Packer()
    slow = [part for record in made for part in one.add([record])] + list(one.end())
    fast = [*several.add(made), *several.end()]
    assert slow == fast and len(fast) > 1
    assert content_hash(map(part_hash, fast)) != content_hash(map(part_hash, fast[::-1]))


def broken_record(change: Callable[[KeptRecord], KeptRecord]) -> list[bytes]:
    made = records(3)
    made[1] = change(made[1])
    packer = Packer()
    return [*pack_logs([LOG, LOG]), *packer.add(made), *packer.end()]


def changed_item(**changed: object) -> Callable[[KeptRecord], KeptRecord]:
    def change(record: KeptRecord) -> KeptRecord:
        first, second = record.items
        return msgspec.structs.replace(record, items=(first, msgspec.structs.replace(second, **changed)))

    return change


WRONG = {
    "a log that isn't covered": changed_item(log=2),
    "a place above the floor": changed_item(seq=50),
    "the place of the first entry": changed_item(seq=0),
    "resting on itself": changed_item(rests=(1,)),
    "resting on what comes later": changed_item(rests=(7,)),
    "resting twice": changed_item(rests=(0, 0)),
    "another record": changed_item(op=Edit(3, ())),
    "two creations": changed_item(op=Create("event", True, "", None, "", ())),
    "a chunk": changed_item(op=Chunk(0, b"x")),
    "a reason that is no id": changed_item(void="<b>"),
    "a void edit": changed_item(void="author-not-contributor"),
    "one hash twice": lambda one: msgspec.structs.replace(
        one, items=(one.items[0], msgspec.structs.replace(one.items[1], hash=one.items[0].hash))
    ),
    "two at one place": changed_item(seq=1),
    "a log in another order": lambda one: msgspec.structs.replace(
        one, items=(msgspec.structs.replace(one.items[0], seq=9), one.items[1])
    ),
    "a creation that is none": lambda one: msgspec.structs.replace(one, creation=1),
    "a creation that isn't there": lambda one: msgspec.structs.replace(one, creation=9),
    "a problem of nobody": lambda one: msgspec.structs.replace(
        one, problems=(KeptProblem("author-not-contributor", "edit", 5, None, 1),)
    ),
    "a problem without reason": lambda one: msgspec.structs.replace(
        one, problems=(KeptProblem("", "edit", 0, None, 1),)
    ),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG)
def test_records_that_break_a_rule_are_refused(change: Callable[[KeptRecord], KeptRecord]):
    with pytest.raises(Malformed):
        read(broken_record(change))


LOGS = list(pack_logs([LOG, LOG]))
ONE = encode(records(1)[0])
CUT = [*LOGS, encode(RecordsPart(True, (ONE[:20],)))]
DISORDERED = {
    "records before the logs": parts(records(2))[1:],
    "a log too many": [*LOGS, *LOGS],
    "a log too few": [*pack_logs([LOG]), encode(RecordsPart(False, (ONE,)))],
    "records in another order": [
        *LOGS,
        encode(RecordsPart(False, tuple(encode(one) for one in records(2)[::-1]))),
    ],
    "a record twice": [*LOGS, encode(RecordsPart(False, (ONE, ONE)))],
    "records after the prefixes": [*LOGS, *covered([bytes(32)]), encode(RecordsPart(False, (ONE,)))],
    "a record that doesn't end": CUT,
    "a record that ends in prefixes": [*CUT, *covered([bytes(32)])],
    "pieces of two records": [*LOGS, encode(RecordsPart(True, (ONE, ONE)))],
    "prefixes in another order": [*LOGS, encode(CoveredPart(b"b" * 8 + b"a" * 8))],
    "prefixes in another order, the first bit set": [*LOGS, encode(CoveredPart(b"\xff" * 8 + b"\x01" * 8))],
    "a part with prefixes before another's": [
        *LOGS,
        encode(CoveredPart(b"b" * 8 + b"d" * 8)),
        encode(CoveredPart(b"c" * 8)),
    ],
    "a prefix twice in two parts": [*LOGS, encode(CoveredPart(b"a" * 8)), encode(CoveredPart(b"a" * 8))],
    "a prefix twice": [*LOGS, encode(CoveredPart(b"a" * 16))],
    "half a prefix": [*LOGS, encode(CoveredPart(b"a" * 12))],
    "an opening that is none": [encode(LogsPart((KeptLog(b"x", ()), LOG)))],
    "nothing at all": [],
    "noise": [b"\xc1" * 40],
    "too much": [b"\x00" * (limits.PART_BYTES_MAX + 1)],
}


@pytest.mark.parametrize("data", DISORDERED.values(), ids=DISORDERED)
def test_parts_that_break_a_rule_are_refused(data: list[bytes]):
    with pytest.raises(Malformed):
        read(data)


def test_pieces_of_a_record_are_not_collected_for_ever(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "KEPT_RECORD_BYTES_MAX", 1_000)
    piece = encode(RecordsPart(True, (b"x" * 400,)))
    with pytest.raises(Malformed, match="generation-record-too-large"):
        read([*LOGS, piece, piece, piece])


def heavy(count: int, rests: int, fill: str = "") -> KeptRecord:
    """Return a record whose items rest on each other, as many on as many as that."""
    made = item(1)
    edits = [
        item(1, seq, rests=tuple(range(min(seq - 1, rests))), op=Edit(0, (Write("notes", fill),)))
        for seq in range(2, count)
    ]
    return KeptRecord(0, 5, (made, *edits), ())


@pytest.mark.parametrize("bound", ["KEPT_RECORD_RESTS_MAX", "KEPT_RECORD_WRITES_MAX"])
@pytest.mark.parametrize("fill", ["", "x" * 16_000], ids=["read at once", "read item by item"])
def test_a_record_says_no_more_than_any_device_has_room_for(
    monkeypatch: pytest.MonkeyPatch, bound: str, fill: str
):
    record = heavy(49, 20, fill)
    assert (len(encode(record)) > 700_000) == bool(fill)
    monkeypatch.setattr("crdt.generation_content._AT_ONCE_BYTES", 100_000)
    most = {"KEPT_RECORD_RESTS_MAX": 19 * 20 // 2 + 28 * 20, "KEPT_RECORD_WRITES_MAX": 48}[bound]
    monkeypatch.setattr(limits, bound, most)
    assert read_record(encode(record)) == record
    monkeypatch.setattr(limits, bound, most - 1)
    with pytest.raises(Malformed, match="generation-record-too-large"):
        read_record(encode(record))


def test_what_unpacks_to_very_much_is_refused_before_it_is_all_in_memory(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "KEPT_RECORD_RESTS_MAX", 10_000)
    encoded = encode(
        msgspec.structs.replace(
            heavy(2, 0), items=(item(1), *(item(1, 2, rests=tuple(range(4_000))) for _ in range(300)))
        )
    )
    tracemalloc.start()
    with pytest.raises(Malformed, match="generation-record-too-large"):
        read_record(encoded)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 3 * len(encoded)


def test_flipped_bits_are_refused_or_read_but_never_crash():
    draw, data = random.Random(3), parts(records(20))
    for _ in range(400):
        number = draw.randrange(len(data))
        part = bytearray(data[number])
        part[draw.randrange(len(part))] ^= 1 << draw.randrange(8)
        try:
            read([*data[:number], bytes(part), *data[number + 1 :]])
        except Malformed:
            continue


def test_covered_entries_are_named_ascending_and_once_whatever_the_order_in_which_they_come(
    chance: random.Random,
):
    hashes = [chance.randbytes(32) for _ in range(30_000)]
    packer = CoveredPacker()
    packer.add(hashes[:20_000])
    packer.add(found[:PREFIX_BYTES] for found in hashes[10_000:])
    parts = list(packer.end())
    assert len(parts) == 2 and all(len(part) <= limits.PART_BYTES_MAX for part in parts)
    named = b"".join(decode(part, CoveredPart, bytes_max=limits.PART_BYTES_MAX).prefixes for part in parts)
    assert split_prefixes(named) == sorted({found[:PREFIX_BYTES] for found in hashes})
