"""What a generation keeps of a record shows the same record, and judges what comes later alike."""

from __future__ import annotations

import random

import pytest

from crdt.generation_content import KeptRecord
from crdt.generation_records import beginning, keep
from crdt.kind import kinds
from crdt.record import RecordFold
from crdt.view import record_digest
from identity.encoding import decode, encode
from tests.crdt.kind_races import AT, TIMES, Race
from tests.crdt.record_world import Device, meet, some


def kept(device: Device, record: bytes) -> RecordFold:
    """Return the record as a fold that begins from what a generation keeps of it."""
    authors = {item.log: item.author for _, item in device.items.values()}
    logs = sorted(authors)
    fold = some(device.shelf.find(record))
    found = keep(fold, {log: number for number, log in enumerate(logs)})
    again = decode(encode(found), KeptRecord, bytes_max=2**24)
    return RecordFold(record, beginning(again, logs, authors))


def digests(device: Device, race: Race, at: int, *, ordered: bool = True) -> dict[str, bytes]:
    """Return the digests of all views of a race; not ``ordered``: whatever the order of what was said."""
    for record in race.records:
        device.shelf.put_notes(record, race.notes.get(record, {}))
    views = [device.view(record, at=at, notes=race.notes.get(record)) for record in race.records]
    for view in views:
        view["statements"] = view["statements"] if ordered else sorted(view["statements"], key=str)
    return {view["id"]: record_digest(view) for view in views}


@pytest.mark.parametrize("name", sorted(kinds()))
@pytest.mark.parametrize("seed", range(3))
def test_kept_records_look_the_same_before_and_after_more_was_written(name: str, seed: int) -> None:
    race = Race(kinds()[name], seed)
    race.run(40)
    meet(*race.devices)
    whole, short = Device(6), Device(7)
    whole.learn(race.devices[0])
    for record in race.records:
        short.shelf.put(kept(whole, record))
    covered = set(whole.items)
    race.records = [record for record in race.records if record in covered]
    for at in TIMES:
        assert digests(whole, race, at) == digests(short, race, at)
    race.run(25)
    meet(*race.devices)
    later = [one for one in race.devices[0].items.values() if one[1].hash not in covered]
    random.Random(seed).shuffle(later)
    for record, item in later:
        whole.take(record, item)
        short.take(record, item)
    # What comes later stands behind what is kept, also where it knew nothing of it.
    for at in TIMES:
        assert digests(whole, race, at, ordered=False) == digests(short, race, at, ordered=False)


@pytest.mark.parametrize("seed", range(5))
def test_keeping_what_was_kept_changes_nothing(seed: int) -> None:
    race = Race(kinds()["event"], seed)
    race.run(60)
    meet(*race.devices)
    device = race.devices[0]
    authors = {item.log: item.author for _, item in device.items.values()}
    places = {log: number for number, log in enumerate(sorted(authors))}
    for record in race.records:
        once = keep(some(device.shelf.find(record)), places)
        fold = RecordFold(record, beginning(once, sorted(authors), authors))
        assert keep(fold, places) == once


def test_only_what_stands_is_kept_of_many_edits() -> None:
    device = Device(1)
    record = device.add("event", title="Soup", start="2026-12-01")
    for number in range(50):
        device.edit(record, title=f"Soup {number}")
    fold = kept(device, record)
    assert len(fold.items) == 2
    assert [one.value for one in fold.registers.standing("title")] == ["Soup 49"]
    assert device.view(record, at=AT)["fields"]["start"] == fold.registers.values("start")[0]


def test_somebody_who_edited_what_was_withdrawn_stays_heard() -> None:
    a, b = Device(1), Device(2)
    record = a.add("event", title="Soup", start="2026-12-01", shared=True)
    b.learn(a)
    a.withdraw(record)
    b.edit(record, title="Stew")
    a.learn(b)
    assert a.state(record) == "contested"
    other = Device(3)
    other.shelf.put(kept(a, record))
    assert other.state(record) == "contested"
