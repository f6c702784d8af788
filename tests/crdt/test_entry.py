from __future__ import annotations

import msgspec
import pytest

from crdt import limits
from crdt.entry import (
    NO_HASH,
    Entry,
    EntryClass,
    Header,
    Position,
    dropped_entry,
    entry_of,
    make_entry,
    make_seal,
    open_entry,
    payload_hash,
    seal_holds,
)
from identity.encoding import decode, domain_hash, encode
from identity.errors import PeerFault
from identity.keys import public_of_seed, sign
from tests.crdt.hostile import broken_bits, cuts, huge_counts, wrong_fields

SEED, KEY, KEY_ID = b"s" * 32, bytes(32), b"k" * 32
POSITION = Position(space=b"p" * 32, log=public_of_seed(SEED), seq=3, backlink=b"b" * 32)
BYTES_MAX = 2_000


def made(body: bytes = b"a body") -> Entry:
    return make_entry(POSITION, EntryClass.DATA, body, key=KEY, key_id=KEY_ID)


def test_an_entry_opens_to_its_body_and_is_rebuilt_from_its_parts():
    entry = made()
    assert entry.payload is not None and open_entry(entry, KEY) == b"a body"
    assert entry_of(POSITION, EntryClass.DATA, KEY_ID, entry.payload) == entry
    header = entry.header
    assert header.payload_hash == payload_hash(entry.payload) and header.payload_bytes == len(entry.payload)
    dropped = dropped_entry(POSITION, EntryClass.DATA, KEY_ID, header.payload_hash, header.payload_bytes)
    assert (dropped.hash, dropped.header, dropped.payload) == (entry.hash, header, None)
    with pytest.raises(ValueError):
        open_entry(dropped, KEY)


def test_the_same_body_at_the_same_place_is_the_same_entry():
    assert made() == made() != made(b"another")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("space", NO_HASH),
        ("log", NO_HASH),
        ("seq", 4),
        ("backlink", NO_HASH),
        ("key", NO_HASH),
        ("kind", EntryClass.CONTROL),
        ("payload_hash", NO_HASH),
        ("payload_bytes", 1),
    ],
)
def test_every_field_of_the_header_changes_the_hash_and_binds_the_payload(field: str, value: object):
    entry = made()
    header = msgspec.structs.replace(entry.header, **{field: value})
    assert domain_hash(b"hedgerow entry 1", encode(entry.header)) == entry.hash
    assert domain_hash(b"hedgerow entry 1", encode(header)) != entry.hash
    if not field.startswith("payload"):
        with pytest.raises(PeerFault):
            open_entry(Entry(header=header, hash=entry.hash, payload=entry.payload), KEY)


def test_a_seal_holds_for_its_log_and_entry_alone():
    entry = made()
    seal = make_seal(SEED, entry.hash)
    assert seal_holds(POSITION.log, entry.hash, seal)
    assert not seal_holds(POSITION.log, made(b"other").hash, seal)
    assert not seal_holds(public_of_seed(bytes(32)), entry.hash, seal)
    assert not seal_holds(bytes(32), entry.hash, seal)
    assert not seal_holds(POSITION.log, entry.hash, seal[:-1])
    assert not seal_holds(POSITION.log, entry.hash, sign(b"another domain", SEED, entry.hash))
    assert not any(seal_holds(POSITION.log, entry.hash, broken) for broken in broken_bits(seal))


def test_a_broken_header_is_refused_or_another_header():
    data = encode(made().header)
    for broken in (*broken_bits(data), *cuts(data), *wrong_fields(data), *huge_counts()):
        try:
            header = decode(broken, Header, bytes_max=BYTES_MAX)
        except PeerFault:
            continue
        assert encode(header) == broken and 1 <= header.payload_bytes <= limits.PAYLOAD_BYTES_MAX
        assert header.version == 1 and header.seq <= limits.SEQ_MAX
