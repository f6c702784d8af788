"""Notes that are kept joined: fewer entries, the same text, and room for whoever comes later."""

from __future__ import annotations

import random
import time

import pytest
from msgspec.structs import replace

from crdt.document import Document
from crdt.generation_content import KeptRecord
from crdt.generation_notes import NOTHING_READABLE, joined_notes, note_entry
from crdt.generation_records import beginning, keep
from crdt.note import NoteFold, client_id
from crdt.ops import NoteEdit
from crdt.record import Beginning, Item, RecordFold
from crdt.registers import Author
from identity.encoding import decode, domain_hash, encode
from tests.crdt.record_world import Device, some

PATH = "notes"


class Typist:
    """Somebody who types in one note of one record."""

    def __init__(self, number: int, record: bytes, first: Device) -> None:
        self.device = Device(number)
        self.record = record
        self.device.learn(first)
        self.session = 0
        self.begin()

    def begin(self) -> None:
        """Begin a session."""
        self.session += 1
        self.client = client_id(self.device.log, self.record, PATH, self.session)

    def note(self) -> NoteFold:
        """Return the note as this device has it."""
        return folded(some(self.device.shelf.find(self.record)))

    def type(self, at: int, until: int, text: str) -> None:
        """Put text in the place of other text, letter by letter."""
        document = Document(self.client)
        document.apply(self.note().accepted_in_order)
        for number, letter in enumerate(text or [""]):
            update = document.replace(at + number, until if not number else at + number, letter)
            self.write(update)

    def write(self, update: bytes) -> None:
        """Sign an update."""
        op = NoteEdit(record=self.record, path=PATH, session=self.session, update=update)
        self.device.write(self.record, op, self.note().frontier)


def folded(fold: RecordFold) -> NoteFold:
    """Return the note of a record."""
    notes = NoteFold()
    for item in fold.items:
        if isinstance(item.op, NoteEdit):
            notes.add(note_entry(fold, item, item.log))
    return notes


def shown(fold: RecordFold) -> bytes:
    """Return the hash of the note's text and marks."""
    document = Document(5)
    document.apply(folded(fold).accepted_in_order)
    return document.content_hash


def short(device: Device, record: bytes) -> RecordFold:
    """Return the record as a generation keeps it."""
    authors = {item.log: item.author for _, item in device.items.values()}
    logs = sorted(authors)
    kept = keep(some(device.shelf.find(record)), {log: number for number, log in enumerate(logs)})
    again = decode(encode(kept), KeptRecord, bytes_max=2**24)
    return RecordFold(record, beginning(again, logs, authors))


def two() -> tuple[bytes, Typist, Typist]:
    """Return a shared record and two who type in it."""
    first = Device(9)
    record = first.add("event", title="Soup", start="2026-12-01", shared=True)
    return record, Typist(1, record, first), Typist(2, record, first)


def test_what_one_typed_alone_is_one_entry():
    record, ann, _ = two()
    ann.type(0, 0, "Bring bread.")
    fold = short(ann.device, record)
    assert len(fold.kept_in_note(PATH).before) == 1
    assert shown(fold) == shown(some(ann.device.shelf.find(record)))
    assert folded(fold).frontier == ann.note().frontier


def test_where_another_came_between_the_entries_stay_apart():
    record, ann, ben = two()
    ann.type(0, 0, "Bread")
    ben.device.learn(ann.device)
    ben.type(5, 5, " and salt")
    ann.device.learn(ben.device)
    ann.type(0, 0, "Some ")
    fold = short(ann.device, record)
    assert len(fold.kept_in_note(PATH).before) == 3
    assert shown(fold) == shown(some(ann.device.shelf.find(record)))


def test_who_wrote_on_in_what_was_withdrawn_meanwhile_stays_heard():
    """What was typed before the withdrawal was heard of, and after that, is no single entry."""
    record, ann, ben = two()
    ann.type(0, 0, "Bread")
    ben.device.withdraw(record)
    ann.device.learn(ben.device)
    document = Document(ann.client)
    document.apply(ann.note().accepted_in_order)
    op = NoteEdit(record=record, path=PATH, session=1, update=document.replace(5, 5, "!"))
    ann.device.write(record, op, ann.device.deps(record, ann.note().frontier))
    assert ann.device.state(record) == "contested"
    fold = short(ann.device, record)
    other = Device(8)
    other.shelf.put(fold)
    assert other.state(record) == "contested"
    assert shown(fold) == shown(some(ann.device.shelf.find(record)))


def test_very_much_that_is_kept_of_notes_is_read_in_little_time():
    """Whoever makes a generation up can let it keep as much of one record as the bounds allow."""
    log, count = b"l" * 32, 20_000
    author = Author(group=b"g" * 32, device=b"d" * 32)
    items = [
        Item(
            hash=domain_hash(b"test", number.to_bytes(4)),
            author=author,
            claimed_ms=1,
            op=NoteEdit(b"r" * 32, f"notes{number % (count // 2)}", number, NOTHING_READABLE),
            log=log,
            seq=number + 1,
        )
        for number in range(count)
    ]
    fold = RecordFold(b"r" * 32, Beginning(items=tuple(items), changed_ms=1))
    began = time.thread_time()
    for number in range(count // 2):
        path = f"notes{number}"
        entries = [note_entry(fold, item, log) for item in fold.items_in_note(path)]
        late = note_entry(fold, replace(items[number], hash=bytes(32), seq=count + 1), log)
        assert [entry.hash for entry in entries] == [items[number].hash, items[number + count // 2].hash]
        assert late.deps == (entries[-1].hash,)
    assert time.thread_time() - began < 5


@pytest.mark.parametrize("seed", range(12))
def test_any_history_reads_the_same_and_goes_on(seed: int):
    record, ann, ben = two()
    draw, people = random.Random(seed), [ann, ben]
    for _ in range(25):
        one = draw.choice(people)
        length = len(shown_text(one))
        at = draw.randint(0, length)
        one.type(at, min(length, at + draw.randint(0, 3)), draw.choice(["", "a", "word ", "ü🎉"]) or "x")
        if draw.random() < 0.3:
            one.begin()
        if draw.random() < 0.1:
            one.write(b"\x01\x01\x01")  # nothing that can be read: it ends the session
            one.begin()
        if draw.random() < 0.4:
            for other in people:
                other.device.learn(one.device)
    late = Device(7)
    late.learn(ann.device)
    for one in people:
        one.device.learn(ann.device, ben.device)
    whole = some(ann.device.shelf.find(record))
    fold = short(ann.device, record)
    assert shown(fold) == shown(whole)
    assert set(folded(fold).frontier) <= set(folded(whole).frontier)
    # Somebody who never saw the generation types on what was left out.
    covered = set(ann.device.items)
    late_one = Typist(7, record, late)
    late_one.type(0, 0, "late ")
    ann.type(0, 0, "next ")
    for device in (late_one.device, ann.device):
        for _, item in device.items.values():
            if item.hash not in covered:
                whole.add(item)
                fold.add(item)
    assert shown(fold) == shown(whole)
    assert not set(folded(fold).void) & {
        item.hash for item in fold.items if item.author == late_one.device.author
    }


def shown_text(one: Typist) -> str:
    document = Document(5)
    document.apply(one.note().accepted_in_order)
    return str(document.text)


def test_a_closed_session_stays_closed_without_what_closed_it():
    record, ann, _ = two()
    ann.type(0, 0, "Bread")
    ann.write(b"\x01\x01\x01")
    ann.write(b"\x01\x01\x02")
    notes = joined_notes(some(ann.device.shelf.find(record)))
    assert sorted(notes.updates.values())[0] == NOTHING_READABLE and len(notes.updates) == 2
    fold = short(ann.device, record)
    assert folded(fold).is_closed(ann.client)
    assert shown(fold) == shown(some(ann.device.shelf.find(record)))
