from __future__ import annotations

from collections.abc import Sequence

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crdt import limits
from crdt.entry import NO_HASH, Entry, EntryClass, Position, entry_of, make_entry
from crdt.run import Dropped, ForkProof, Present, Run, make_run, verify_fork, verify_run
from identity.encoding import decode, encode
from identity.errors import PeerFault
from identity.keys import public_of_seed, verify
from tests.crdt.hostile import broken_bits, cuts, huge_counts, wrong_fields
from tests.crdt.sealed_run import sealed_run

SPACE, SEED, KEY = b"p" * 32, b"s" * 32, bytes(32)
LOG = public_of_seed(SEED)
BYTES_MAX = 1_000_000


def chain(
    count: int,
    *,
    after: Sequence[Entry] = (),
    kind: EntryClass = EntryClass.DATA,
    space: bytes = SPACE,
    log: bytes = LOG,
    word: str = "body",
) -> list[Entry]:
    """Return ``count`` entries that follow on ``after``."""
    entries: list[Entry] = []
    tip, seq = (after[-1].hash, after[-1].header.seq + 1) if after else (NO_HASH, 0)
    for number in range(seq, seq + count):
        position = Position(space=space, log=log, seq=number, backlink=tip)
        name = b"k" * 32 if number % 3 else b"l" * 32
        entries.append(make_entry(position, kind, f"{word} {number}".encode(), key=KEY, key_id=name))
        tip = entries[-1].hash
    return entries


def sealed(entries: Sequence[Entry], seed: bytes = SEED) -> Run:
    return sealed_run(entries, seed)


@settings(max_examples=30)
@given(st.integers(1, 20), st.data())
def test_a_run_gives_back_its_entries(count: int, data: st.DataObject):
    entries = chain(count)
    first = data.draw(st.integers(0, count - 1))
    for index in data.draw(st.sets(st.integers(first, count - 1))):
        entries[index] = Entry(header=entries[index].header, hash=entries[index].hash, payload=None)
    run = sealed(entries[first:])
    assert verify_run(SPACE, run) == entries[first:]
    assert verify_run(SPACE, decode(encode(run), Run, bytes_max=BYTES_MAX)) == entries[first:]


def test_the_founding_entry_names_no_space():
    (genesis,) = chain(1, kind=EntryClass.CONTROL, space=NO_HASH)
    rest = chain(2, after=[genesis], kind=EntryClass.CONTROL, space=genesis.hash)
    assert verify_run(genesis.hash, sealed([genesis, *rest])) == [genesis, *rest]
    assert verify_run(genesis.hash, sealed(rest)) == rest
    with pytest.raises(PeerFault, match="seal-broken"):
        verify_run(SPACE, sealed([genesis, *rest]))


def test_ten_thousand_entries_cost_one_check_for_each_run(monkeypatch: pytest.MonkeyPatch):
    checks = 0

    def counting(domain: bytes, public: bytes, message: bytes, signature: bytes) -> bool:
        nonlocal checks
        checks += 1
        return verify(domain, public, message, signature)

    monkeypatch.setattr("crdt.entry.verify", counting)
    entries = chain(10_000)
    runs = [sealed(entries[start : start + 2_500]) for start in range(0, 10_000, 2_500)]
    assert sum(len(verify_run(SPACE, run)) for run in runs) == 10_000
    assert checks == len(runs)


def test_every_broken_run_is_refused_or_means_the_same():
    entries = chain(3)
    run = sealed(entries[1:])
    data = encode(run)
    accepted = 0
    for broken in (*broken_bits(data), *cuts(data), *wrong_fields(data), *huge_counts()):
        try:
            found = verify_run(SPACE, decode(broken, Run, bytes_max=BYTES_MAX))
        except PeerFault:
            continue
        accepted += 1
        assert [entry.hash for entry in found] == [entry.hash for entry in entries[1:]]
    assert accepted < 20


def changed(run: Run, **fields: object) -> Run:
    return msgspec.structs.replace(run, **fields)


ACTS = chain(3, kind=EntryClass.CONTROL)


@pytest.mark.parametrize(
    "fault",
    [
        changed(sealed(chain(3)), log=public_of_seed(bytes(32))),
        changed(sealed(chain(3)), log=bytes(32)),
        changed(sealed(chain(3)), first=1),
        changed(sealed(chain(3)), backlink=b"b" * 32),
        changed(sealed(chain(3)[1:]), backlink=NO_HASH),
        changed(sealed(chain(3)[1:]), first=0),
        changed(sealed(chain(3)[1:]), first=2),
        changed(sealed(chain(3)), keys=()),
        changed(sealed(chain(3)), keys=(b"k" * 32, b"l" * 32)),
        changed(sealed(chain(3)), seals=(bytes(64),)),
        changed(sealed(chain(3)), seals=sealed(chain(2)).seals),
        changed(sealed(chain(3)), items=sealed(chain(3)).items[:2]),
        changed(sealed(chain(3)), items=sealed(chain(3)).items[::-1]),
        changed(sealed(chain(3)), items=()),
        sealed(chain(3), seed=bytes(32)),
        changed(sealed(chain(3)), seals=sealed(chain(3)).seals * 2),
        changed(sealed(chain(3)), seals=()),
        changed(sealed(ACTS), seals=sealed(ACTS).seals[-1:]),
        changed(sealed(ACTS), seals=sealed(ACTS).seals[:2]),
        changed(sealed(ACTS), seals=sealed(ACTS).seals[::-1]),
        changed(sealed(ACTS), seals=(*sealed(ACTS).seals, bytes(64))),
        sealed([*chain(2), *chain(1, kind=EntryClass.CONTROL, after=chain(2))]),
        sealed([*chain(2, kind=EntryClass.KEYS), *chain(1, after=chain(2, kind=EntryClass.KEYS))]),
    ],
    ids=range(23),
)
def test_what_no_writer_makes_is_refused(fault: Run):
    with pytest.raises((PeerFault, IndexError) if not fault.items else PeerFault):
        verify_run(SPACE, fault)


def test_another_spaces_run_is_refused():
    with pytest.raises(PeerFault, match="seal-broken"):
        verify_run(b"q" * 32, sealed(chain(3)))


def test_keys_and_control_entries_travel_together():
    control = chain(2, kind=EntryClass.CONTROL)
    keys = chain(1, kind=EntryClass.KEYS, after=control)
    assert verify_run(SPACE, sealed([*control, *keys])) == [*control, *keys]


def test_any_beginning_of_control_entries_can_be_shown_by_who_took_them_together():
    control = chain(4, kind=EntryClass.CONTROL)
    taken = decode(encode(sealed(control)), Run, bytes_max=BYTES_MAX)
    entries = verify_run(SPACE, taken)
    for end in range(1, 4):
        assert verify_run(SPACE, make_run(entries[:end], *taken.seals[:end])) == control[:end]


def test_runs_are_bounded():
    big = [
        entry_of(
            Position(space=SPACE, log=LOG, seq=0, backlink=NO_HASH), EntryClass.DATA, KEY, bytes(230_000)
        )
    ]
    second = Position(space=SPACE, log=LOG, seq=1, backlink=big[0].hash)
    big.append(entry_of(second, EntryClass.DATA, KEY, bytes(limits.RUN_BYTES_MAX - 230_000 - 96)))
    assert len(verify_run(SPACE, sealed(big))) == 2
    larger = entry_of(second, EntryClass.DATA, KEY, bytes(limits.RUN_BYTES_MAX - 230_000 - 95))
    with pytest.raises(PeerFault, match="run-too-large"):
        verify_run(SPACE, sealed([big[0], larger]))
    with pytest.raises(PeerFault, match="run-beyond-the-end"):
        verify_run(SPACE, changed(sealed(chain(3)[1:]), first=limits.SEQ_MAX - 1))
    item = Present(0, EntryClass.DATA, b"x")
    many = changed(sealed(chain(1)), items=(item,) * (limits.RUN_ENTRIES_MAX + 1))
    with pytest.raises(PeerFault):
        decode(encode(many), Run, bytes_max=BYTES_MAX)
    keys = changed(sealed(chain(1)), keys=(bytes(32),) * (limits.RUN_KEYS_MAX + 1))
    with pytest.raises(PeerFault):
        decode(encode(keys), Run, bytes_max=BYTES_MAX)


def test_a_dropped_entry_with_another_size_or_hash_is_refused():
    (entry,) = chain(1)
    header = entry.header
    for item in (
        Dropped(0, EntryClass.DATA, header.payload_hash, header.payload_bytes + 1),
        Dropped(0, EntryClass.DATA, bytes(32), header.payload_bytes),
        Dropped(0, EntryClass.CONTROL, header.payload_hash, header.payload_bytes),
    ):
        with pytest.raises(PeerFault, match="seal-broken"):
            verify_run(SPACE, changed(sealed([entry]), items=(item,)))


# Forks


def test_a_fork_is_proven_by_two_branches():
    trunk = chain(2)
    left, right = chain(3, after=trunk, word="left"), chain(1, after=trunk, word="right")
    assert verify_fork(SPACE, ForkProof(sealed(left), sealed(right))) == (left, right)
    assert verify_fork(SPACE, ForkProof(sealed(chain(1)), sealed(chain(1, word="other"))))


def test_what_is_no_fork_proves_none():
    trunk = chain(2)
    left, right = sealed(chain(3, after=trunk, word="left")), sealed(chain(1, after=trunk, word="right"))
    elsewhere = public_of_seed(bytes(32))
    foreign = sealed(chain(2, log=elsewhere), seed=bytes(32))
    for one, other, fault in (
        (left, left, "fork-proof-same"),
        (sealed(trunk), sealed([*trunk, *chain(1, after=trunk)]), "fork-proof-same"),
        (left, sealed(chain(2, word="right")), "fork-proof-unrelated"),
        (sealed(trunk), foreign, "fork-proof-unrelated"),
        (left, changed(right, seals=left.seals), "seal-broken"),
        (changed(left, seals=(bytes(64),)), right, "seal-broken"),
        (left, changed(right, first=3), "fork-proof-unrelated"),
    ):
        with pytest.raises(PeerFault, match=fault):
            verify_fork(SPACE, ForkProof(one, other))
    with pytest.raises(PeerFault):
        verify_fork(b"q" * 32, ForkProof(left, right))
