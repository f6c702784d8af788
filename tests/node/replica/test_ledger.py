"""Entries come back from disk as they went in, in runs that end on seals, whatever way a log goes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from crdt import limits
from crdt.entry import NO_HASH, SEAL_BYTES, Entry, EntryClass, Position, dropped_entry, make_entry
from crdt.run import ITEM_BYTES, ForkProof, Run, verify_run
from identity.encoding import decode, encode
from identity.errors import Refused
from identity.keys import public_of_seed
from node.replica.ledger import Ledger
from node.replica.log_row import LogRow
from tests.crdt.sealed_run import sealed_run, seals_of
from tests.sim.disk import Disk

SPACE, OTHER_SPACE = b"s" * 32, b"t" * 32
SEED, KEY = b"l" * 32, bytes(32)
LOG = public_of_seed(SEED)


@pytest.fixture
def ledger() -> Ledger:
    made = Ledger(Disk())
    for space in (SPACE, OTHER_SPACE):
        made.add_space(space, None)
    return made


@pytest.fixture
def row(ledger: Ledger) -> LogRow:
    return ledger.add_log(SPACE, LOG, is_control=False, seed=SEED)


def chain(count: int, *, after: Sequence[Entry] = (), word: str = "body", size: int = 10) -> list[Entry]:
    """Return ``count`` entries that follow on ``after``."""
    entries: list[Entry] = []
    tip, first = (after[-1].hash, after[-1].header.seq + 1) if after else (NO_HASH, 0)
    for seq in range(first, first + count):
        position = Position(space=SPACE, log=LOG, seq=seq, backlink=tip)
        body = f"{word} {seq}".encode().ljust(size)
        name = (b"k" if seq % 2 else b"m") * 32
        entries.append(make_entry(position, EntryClass.DATA, body, key=KEY, key_id=name))
        tip = entries[-1].hash
    return entries


def append(ledger: Ledger, row: LogRow, entries: list[Entry]) -> None:
    ledger.append(row, entries, seals_of(entries, SEED), 5)


def forked(ledger: Ledger, row: LogRow) -> tuple[list[Entry], list[Entry], list[Entry]]:
    """Let a log part after three entries, with two here and one there; return trunk and branches."""
    trunk = chain(3)
    here, there = chain(2, after=trunk, word="here"), chain(1, after=trunk, word="there")
    append(ledger, row, trunk)
    append(ledger, row, here)
    ledger.append_aside(row, there, seals_of(there, SEED), 6)
    runs = [sealed_run(branch, SEED) for branch in (here, there)]
    ledger.part(row, 3, ForkProof(*sorted(runs, key=encode)))
    return trunk, here, there


def test_entries_come_back_as_they_went_in(ledger: Ledger, row: LogRow):
    entries = chain(5)
    append(ledger, row, entries[:3])
    append(ledger, row, entries[3:])
    assert list(ledger.entries(row)) == entries
    assert list(ledger.entries(row, 2, 4)) == entries[2:4]
    assert (row.height, row.tip) == (5, entries[-1].hash)
    assert [ledger.hash_at(row, seq) for seq in (0, 4, 5)] == [entries[0].hash, entries[4].hash, None]
    assert ledger.kind_of(entries[0].hash) is EntryClass.DATA and ledger.kind_of(bytes(32)) is None


def test_what_is_to_be_understood_is_the_same_from_memory_and_from_the_store(ledger: Ledger, row: LogRow):
    entries = chain(5)
    append(ledger, row, entries[:3])
    append(ledger, row, entries[3:])
    from_memory = list(ledger.stored(row, 3))
    from_store = list(ledger.stored(row, 3))
    assert from_memory == from_store
    assert [one[0] for one in from_store] == entries[3:] and {one[2] for one in from_store} == {5}
    # Another beginning than that of what came last is read from the store.
    append(ledger, row, chain(1, after=entries))
    assert [one[0].header.seq for one in ledger.stored(row, 2)] == [2, 3, 4, 5]


def test_what_was_changed_in_the_store_is_not_read_from_memory(ledger: Ledger, row: LogRow):
    entries = chain(2)
    append(ledger, row, entries)
    hash_ = entries[1].header.payload_hash
    ledger.db.execute("UPDATE entries SET payload = NULL, payload_hash = ? WHERE seq = 1", (hash_,))
    ledger.forget_arrived()
    assert [entry.payload is None for entry, _, _ in ledger.stored(row, 0)] == [False, True]


def test_an_entry_that_is_not_what_its_hash_says_is_never_given(ledger: Ledger, row: LogRow):
    append(ledger, row, chain(3))
    ledger.forget_arrived()
    ledger.db.execute("UPDATE entries SET kind = ? WHERE seq = 1", (int(EntryClass.CONTROL),))
    with pytest.raises(Refused, match="store-damaged"):
        list(ledger.entries(row))
    with pytest.raises(Refused, match="store-damaged"):
        ledger.load_run(row, 0, 100_000)
    assert len(ledger.unchecked(row)) == 3


def test_a_fork_is_not_read_from_memory(ledger: Ledger, row: LogRow):
    trunk, _, _ = forked(ledger, row)
    assert [entry for entry, _, _ in ledger.stored(row, 0)] == trunk


def test_an_entry_without_its_payload_keeps_its_hash(ledger: Ledger, row: LogRow):
    (whole,) = chain(1)
    header = whole.header
    position = Position(space=SPACE, log=LOG, seq=0, backlink=NO_HASH)
    bare = dropped_entry(position, header.kind, header.key, header.payload_hash, header.payload_bytes)
    append(ledger, row, [bare])
    (found,) = ledger.entries(row)
    assert (found.hash, found.payload) == (whole.hash, None)


def test_what_was_written_is_known_to_who_opens_the_store_again(ledger: Ledger, row: LogRow):
    append(ledger, row, chain(3))
    other = ledger.add_log(OTHER_SPACE, LOG, is_control=True)
    ledger.close_log(row)
    again = Ledger(ledger.db)
    assert again.logs == ledger.logs and again.space_rows == ledger.space_rows
    assert [one.row for one in again.own] == [row.row]
    assert again.by_row(other.row).is_control and again.logs[SPACE, LOG].is_closed
    assert list(again.entries(again.logs[SPACE, LOG])) == list(ledger.entries(row))
    assert again.heads(again.logs[SPACE, LOG]) == ledger.heads(row) == [row.head]


def test_what_a_rolled_back_change_left_in_memory_is_forgotten(ledger: Ledger, row: LogRow):
    ledger.db.execute("BEGIN")
    append(ledger, row, chain(3))
    ledger.add_log(OTHER_SPACE, LOG, is_control=True)
    ledger.db.execute("ROLLBACK")
    ledger.reload()
    assert list(ledger.logs) == [(SPACE, LOG)] and ledger.logs[SPACE, LOG].height == 0
    append(ledger, ledger.logs[SPACE, LOG], chain(3))
    assert len(list(ledger.entries(ledger.logs[SPACE, LOG]))) == 3


def test_a_space_and_a_key_have_one_row_each(ledger: Ledger):
    assert ledger.add_space(SPACE, b"g" * 32) == ledger.space_rows[SPACE]
    rows = [ledger.key_row(name) for name in (b"a" * 32, b"b" * 32, b"a" * 32)]
    assert rows[0] == rows[2] != rows[1]
    assert ledger.key_names(rows) == [b"a" * 32, b"b" * 32, b"a" * 32]


def test_logs_are_those_of_their_space(ledger: Ledger, row: LogRow):
    ledger.add_log(OTHER_SPACE, LOG, is_control=True)
    assert ledger.logs_of(SPACE) == [row] and ledger.logs_of(b"u" * 32) == []
    ledger.make_control(row)
    assert Ledger(ledger.db).logs[SPACE, LOG].is_control


def test_runs_end_on_seals_and_stay_near_their_size(ledger: Ledger, row: LogRow):
    entries = chain(12, size=2_000)
    for first in range(0, 12, 3):
        append(ledger, row, entries[first : first + 3])
    whole = ledger.load_run(row, 0, limits.RUN_BYTES_MAX)
    assert whole is not None and verify_run(SPACE, whole) == entries
    short = ledger.load_run(row, 4, 1)
    assert short is not None and verify_run(SPACE, short) == entries[4:6]
    cost = SEAL_BYTES + sum(entry.header.payload_bytes + ITEM_BYTES for entry in entries[:6])
    some = ledger.load_run(row, 0, cost)
    assert some is not None and verify_run(SPACE, some) == entries[:6]
    assert ledger.load_run(row, 12, limits.RUN_BYTES_MAX) is None


def control_chain(names: Sequence[int]) -> list[Entry]:
    """Return control entries, each under the key with that number."""
    tip, entries = NO_HASH, []
    for seq, name in enumerate(names):
        position = Position(space=OTHER_SPACE, log=LOG, seq=seq, backlink=tip)
        key_name = name.to_bytes(32)
        entries.append(make_entry(position, EntryClass.CONTROL, b"act", key=KEY, key_id=key_name))
        tip = entries[-1].hash
    return entries


def test_whatever_came_of_a_control_log_together_goes_out_up_to_any_entry(ledger: Ledger):
    row = ledger.add_log(OTHER_SPACE, LOG, is_control=True)
    entries = control_chain([1] * 7)
    append(ledger, row, entries[:2])
    append(ledger, row, entries[2:])
    for first in range(7):
        for before in range(first + 1, 8):
            run = ledger.load_run(row, first, limits.RUN_BYTES_MAX, before=before)
            assert run is not None and verify_run(OTHER_SPACE, run) == entries[first:before]


def test_runs_of_control_logs_stay_near_their_size_with_their_seals(ledger: Ledger):
    row = ledger.add_log(OTHER_SPACE, LOG, is_control=True)
    entries = control_chain([1] * 9)
    append(ledger, row, entries)
    cost = SEAL_BYTES + sum(entry.header.payload_bytes + ITEM_BYTES + SEAL_BYTES for entry in entries[:4])
    run = ledger.load_run(row, 0, cost)
    assert run is not None and verify_run(OTHER_SPACE, run) == entries[:4]


def test_no_run_names_more_keys_than_one_may(ledger: Ledger):
    row = ledger.add_log(OTHER_SPACE, LOG, is_control=True)
    entries = control_chain(range(1, limits.RUN_KEYS_MAX + 10))
    append(ledger, row, entries)
    first = ledger.load_run(row, 0, limits.RUN_BYTES_MAX)
    assert first is not None and len(first.keys) == len(first.items) == limits.RUN_KEYS_MAX
    decode(encode(first), Run, bytes_max=limits.RUN_BYTES_MAX)
    rest = ledger.load_run(row, len(first.items), limits.RUN_BYTES_MAX)
    assert rest is not None
    assert verify_run(OTHER_SPACE, first) + verify_run(OTHER_SPACE, rest) == entries


def test_no_run_is_longer_than_one_may_be(ledger: Ledger, row: LogRow):
    entries = chain(limits.RUN_ENTRIES_MAX + 40)
    for first in range(0, len(entries), 40):
        append(ledger, row, entries[first : first + 40])
    run = ledger.load_run(row, 0, limits.RUN_BYTES_MAX)
    assert run is not None and len(run.items) <= limits.RUN_ENTRIES_MAX and len(run.items) % 40 == 0


def test_a_forked_log_falls_back_to_where_it_parted_and_keeps_both_branches(ledger: Ledger, row: LogRow):
    trunk, here, there = forked(ledger, row)
    assert (row.height, row.forked_at, row.tip) == (3, 3, trunk[-1].hash)
    assert ledger.written(row) == 6
    head, *chains = ledger.heads(row)
    assert head == row.head and {one.tip for one in chains} == {here[-1].hash, there[-1].hash}
    for one in chains:
        found = ledger.chain(SPACE, one.log)
        assert found is not None and found[0] is row
        branch = here if one.tip == here[-1].hash else there
        kept = ledger.entries(row, found[1].first, found[1].height, found[1].branch)
        assert list(kept) == branch
        run = ledger.load_run(row, 3, limits.RUN_BYTES_MAX, found[1].branch)
        assert run is not None and verify_run(SPACE, run) == branch
        assert ledger.real_log(SPACE, one.log) == LOG
    assert ledger.real_log(SPACE, LOG) == LOG and ledger.real_log(SPACE, b"u" * 32) == b"u" * 32
    assert ledger.chain(SPACE, b"u" * 32) is None and ledger.chain(OTHER_SPACE, chains[0].log) is None


def test_a_fork_and_its_proof_are_kept(ledger: Ledger, row: LogRow):
    assert ledger.fork_proof(row) is None
    forked(ledger, row)
    again = Ledger(ledger.db)
    kept = again.logs[SPACE, LOG]
    assert (kept.height, kept.forked_at, kept.tip) == (row.height, 3, row.tip)
    assert again.heads(kept) == ledger.heads(row)
    proof = again.fork_proof(kept)
    assert proof is not None and proof == ledger.fork_proof(row)


def test_the_entries_of_a_record_are_those_of_all_branches(ledger: Ledger, row: LogRow):
    trunk, here, there = forked(ledger, row)
    wanted = [trunk[1], here[1], there[0]]
    for entry in wanted:
        ledger.db.execute("UPDATE entries SET record = 7, void = 'why' WHERE hash = ?", (entry.hash,))
    kept = list(ledger.entries_of(7, SPACE))
    assert [one.entry for one in kept] == wanted
    assert {one.void for one in kept} == {"why"} and not any(one.is_again for one in kept)
    assert [one.arrived_ms for one in kept] == [5, 5, 6]
    again = (
        "INSERT INTO reentries SELECT t.id, b.id FROM entries t, entries b WHERE t.hash = ? AND b.hash = ?"
    )
    ledger.db.execute(again, (there[0].hash, here[1].hash))
    assert not any(one.is_again for one in ledger.entries_of(7, SPACE)), "what enters it again is void itself"
    ledger.db.execute(again, (there[0].hash, trunk[0].hash))
    assert [one.is_again for one in ledger.entries_of(7, SPACE)] == [False, False, True]
    assert list(ledger.entries_of(8, SPACE)) == []
