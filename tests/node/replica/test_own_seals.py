"""A later seal takes the place of earlier ones in own logs; what is shown of them is sealed all the same."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from crdt import limits
from crdt.entry import NO_HASH, EntryClass, Position, make_entry
from crdt.run import verify_run
from identity.keys import public_of_seed
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from node.replica.own_seals import STRETCH_BYTES_MAX, STRETCH_ENTRIES_MAX
from tests.crdt.sealed_run import seals_of
from tests.sim.disk import Disk

SPACE, SEED, KEY = b"s" * 32, b"l" * 32, bytes(32)
LOG = public_of_seed(SEED)
COUNT = 150


@pytest.fixture
def ledger() -> Ledger:
    made = Ledger(Disk())
    made.add_space(SPACE, None)
    return made


def own(ledger: Ledger, seed: bytes | None = SEED) -> LogRow:
    return ledger.add_log(SPACE, LOG, is_control=False, seed=seed)


def write(ledger: Ledger, row: LogRow, count: int, *, name: bytes = b"k" * 32, size: int = 10) -> None:
    """Append ``count`` entries, each with its seal."""
    for _ in range(count):
        position = Position(space=SPACE, log=LOG, seq=row.height, backlink=row.tip if row.height else NO_HASH)
        body = f"entry {row.height}".encode() + random.Random(row.height).randbytes(size)
        entry = make_entry(position, EntryClass.DATA, body, key=KEY, key_id=name)
        ledger.append(row, [entry], seals_of([entry], SEED), 5)


def sealed(ledger: Ledger) -> list[int]:
    """Return the sequences of the entries that have their seals."""
    found = ledger.db.execute("SELECT seq FROM entries WHERE seal IS NOT NULL ORDER BY seq")
    return [seq for (seq,) in found]


def stretches(ledger: Ledger) -> Iterator[int]:
    """Yield for how many entries each seal vouches alone."""
    before = -1
    for seq in sealed(ledger):
        yield seq - before
        before = seq


def test_few_seals_stay_and_always_the_last(ledger: Ledger):
    row = own(ledger)
    for count in range(1, COUNT + 1):
        write(ledger, row, 1)
        assert sealed(ledger)[-1] == count - 1
    assert list(stretches(ledger)) == [
        STRETCH_ENTRIES_MAX,
        STRETCH_ENTRIES_MAX,
        COUNT - 2 * STRETCH_ENTRIES_MAX,
    ]


def test_seals_under_another_key_before_a_start_and_over_much_stay(ledger: Ledger):
    row = own(ledger)
    write(ledger, row, 3)
    write(ledger, row, 3, name=b"m" * 32)
    assert sealed(ledger) == [2, 5]
    ledger.reload()
    row = ledger.logs[SPACE, LOG]
    write(ledger, row, 3, name=b"m" * 32)
    assert sealed(ledger) == [2, 5, 8]
    write(ledger, row, 3, name=b"m" * 32, size=STRETCH_BYTES_MAX)
    assert sealed(ledger) == [2, 5, 8, 9, 10, 11]


def test_the_seals_of_others_stay(ledger: Ledger):
    write(ledger, own(ledger, None), 5)
    assert sealed(ledger) == [0, 1, 2, 3, 4]


def test_any_part_is_shown_under_a_seal(ledger: Ledger, seed: int):
    row, chance = own(ledger), random.Random(seed)
    write(ledger, row, COUNT)
    for _ in range(30):
        first = chance.randrange(COUNT)
        before = chance.randrange(first + 1, COUNT + 1)
        run = ledger.load_run(row, first, limits.RUN_BYTES_MAX, before=before)
        assert run is not None
        shown = verify_run(SPACE, run)
        assert shown[0].header.seq == first and shown[-1].header.seq < before
        assert first + len(shown) == before or shown[-1].header.seq in sealed(ledger)
        open_ended = ledger.load_run(row, first, 0)
        assert open_ended is not None and len(verify_run(SPACE, open_ended)) <= STRETCH_ENTRIES_MAX
