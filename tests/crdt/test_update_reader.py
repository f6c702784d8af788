from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crdt import limits
from crdt.update_reader import Deletion, Item, read_update
from identity.errors import Malformed
from tests.fuzz.yjs_bytes import (
    ANY,
    BINARY,
    DELETED,
    EMBED,
    FORMAT,
    GC,
    JSON,
    KEYED,
    MOVE,
    SKIP,
    STRING,
    SUBDOC,
    TYPE,
    deletions,
    item,
    section,
    string,
    update,
    varint,
    written,
)

ME = 5
HOSTILE = {
    # What is refused, with the row of the table of measured faults that it comes from.
    "b1 another author": (update(section(6, 0, written("a"))), "note-wrong-author"),
    "b2 a forged append": (update(section(6, 9, written("a", left=(6, 8)))), "note-wrong-author"),
    "b4 two sections": (
        update(section(ME, 0, written("a")), section(ME, 1, written("b"))),
        "note-update-malformed",
    ),
    "c1 a gap": (update(section(ME, 3, written("a"))), "note-wrong-clock"),
    "c1 a repetition": (
        update(section(ME, 0, written("a")), deleted=b"\x00")[:1] + b"\x01\x05\x01",
        "note-wrong-clock",
    ),
    "d1 depth": (
        update(section(ME, 0, item(ANY, b"\x01" + b"\x75\x01" * 30_000 + b"\x7e"))),
        "note-content-refused",
    ),
    "d2 items": (
        update(section(ME, 0, written("a"), *[written("a", left=(ME, n)) for n in range(25_000)])),
        "note-update-malformed",
    ),
    "d3 keys": (
        update(section(ME, 0, bytes([ANY | KEYED]) + b"\x01\x01t\x01k\x01\x7e")),
        "note-content-refused",
    ),
    "d4 gc": (update(section(ME, 0, bytes([GC]) + varint(4_000_000_000))), "note-content-refused"),
    "d4 length": (update(section(ME, 0, item(DELETED, varint(2**32 - 3)))), "note-update-malformed"),
    "d4 clock": (update(section(ME, 2**31 + 5, written("a"))), "note-update-malformed"),
    "d5 sections": (varint(4_000_000_000) + b"\x00", "note-update-malformed"),
    "d5 items": (b"\x01" + varint(4_000_000_000) + b"\x05\x00", "note-update-malformed"),
    "d5 deleting authors": (b"\x00" + varint(100_000_000), "note-update-malformed"),
    "d6 ranges": (
        update(deleted=deletions((ME, [(2 * n, 1) for n in range(5_000)]))),
        "note-update-malformed",
    ),
    "d6 range": (update(deleted=deletions((ME, [(0, 4_000_000_000)]))), "note-update-malformed"),
    "d6 authors": (
        update(deleted=deletions(*[(n, [(0, 1)]) for n in range(1, 5_000)])),
        "note-update-malformed",
    ),
    "d6 string": (update(section(ME, 0, written("a" * 10_000_000))), "note-update-too-large"),
    "f client 2^53": (update(section(2**53, 0, written("a"))), "note-update-malformed"),
    "f client 2^64-1": (update(section(2**64 - 1, 0, written("a"))), "note-update-malformed"),
    "f clock 2^32": (update(section(ME, 2**32, written("a"))), "note-update-malformed"),
    "g1 values": (
        update(section(ME, 0, item(ANY, b"\x01\x7b" + b"\x7f\xf8" + b"\x00" * 6))),
        "note-content-refused",
    ),
    "g4 a text": (update(section(ME, 0, item(TYPE, b"\x02"))), "note-content-refused"),
    "g4 a document": (
        update(section(ME, 0, item(SUBDOC, string("x") + b"\x76\x00"))),
        "note-content-refused",
    ),
    "g4 bytes": (update(section(ME, 0, item(BINARY, string(b"x")))), "note-content-refused"),
    "g5 another root": (update(section(ME, 0, written("a", root="m"))), "note-content-refused"),
    "g6 json": (update(section(ME, 0, item(JSON, b"\x01" + string('"\\ud800"')))), "note-content-refused"),
    "g6 utf-8": (update(section(ME, 0, written(b"\xed\xa0\x80"))), "note-update-malformed"),
    "g6 a bad mark": (
        update(section(ME, 0, item(FORMAT, string("bold") + string("tru")))),
        "note-mark-refused",
    ),
    "g7 trailing": (update(section(ME, 0, written("a"))) + b"\x00", "note-update-malformed"),
    "g7 no length": (update(section(ME, 0, written(""))), "note-update-malformed"),
    "g7 nothing deleted": (update(section(ME, 0, item(DELETED, b"\x00"))), "note-update-malformed"),
    "g7 an empty section": (b"\x01\x00\x05\x00\x00", "note-update-malformed"),
    "g7 nothing at all": (b"\x00\x00", "note-update-malformed"),
    "g7 empty range": (update(deleted=deletions((ME, [(0, 0)]))), "note-update-malformed"),
    "g7 no ranges": (update(deleted=deletions((ME, []))), "note-update-malformed"),
    "g7 an author twice": (
        update(deleted=deletions((ME, [(0, 1)]), (ME, [(2, 1)]))),
        "note-update-malformed",
    ),
    "g7 ranges backwards": (update(deleted=deletions((ME, [(4, 1), (2, 1)]))), "note-update-malformed"),
    "g7 ranges that touch": (update(deleted=deletions((ME, [(2, 2), (4, 1)]))), "note-update-malformed"),
    "g7 a long varint": (b"\x81\x00" + section(ME, 0, written("a")) + b"\x00", "note-update-malformed"),
    "an embed": (update(section(ME, 0, item(EMBED, string("{}")))), "note-content-refused"),
    "a skip": (update(section(ME, 0, bytes([SKIP, 1]), written("a"))), "note-content-refused"),
    "a move": (update(section(ME, 0, item(MOVE, b"\x00"))), "note-content-refused"),
    "a nested parent": (
        update(section(ME, 0, bytes([STRING, 0, ME, 0]) + string("a"))),
        "note-content-refused",
    ),
    "a mark unknown": (
        update(section(ME, 0, item(FORMAT, string("color") + string('"red"')))),
        "note-mark-refused",
    ),
    "cut short": (update(section(ME, 0, written("abc")))[:-3], "note-update-malformed"),
    "empty": (b"", "note-update-malformed"),
}


# Found by mutation: after these three in order, reading the map "m" of the document never returned.
ENDLESS = [
    (3, 39, "010203002701016d026e330008000300037c3f8000007c400000007c4040000000"),
    (3, 121, "01010379c40301030208f09f9982f09f998200"),
    (1, 65, "0104014187010803017028000141016101770162077f014106040001430568656c6c6f00"),
]


@pytest.mark.parametrize(("client", "clock", "data"), ENDLESS)
def test_the_update_that_made_reading_endless_is_refused(client: int, clock: int, data: str):
    # The second is well formed; there are no units before it for it to go on from.
    if clock == 121:
        assert read_update(bytes.fromhex(data), client=client, clock=clock).items[0].left == (3, 1)
        return
    with pytest.raises(Malformed):
        read_update(bytes.fromhex(data), client=client, clock=0)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_updates_are_refused_at_once(name: str):
    data, reason = HOSTILE[name]
    begin = time.process_time()
    with pytest.raises(Malformed) as refused:
        read_update(data, client=ME, clock=0)
    assert refused.value.message == reason
    assert time.process_time() - begin < 0.05


def test_a_client_id_has_one_form_as_author_and_as_neighbour():
    client = 2**40 + 3
    short = varint(client)
    long = short[:-1] + bytes([short[-1] | 0x80, 0])
    data = update(section(client, 0, written("a"), written("b", left=(client, 0))))
    assert [one.left for one in read_update(data, client=client, clock=0).items] == [None, (client, 0)]
    before, between, after = data.split(short)
    for ids in ((long, short), (short, long)):
        with pytest.raises(Malformed, match="note-update-malformed"):
            read_update(before + ids[0] + between + ids[1] + after, client=client, clock=0)


def test_an_update_says_who_wrote_what_between_what_and_deleted_what():
    data = update(
        section(ME, 7, written("a😀é", left=(9, 3)), item(DELETED, b"\x02", left=(ME, 10), right=(9, 4))),
        deleted=deletions((9, [(0, 2), (3, 1)]), (ME, [(11, 2)])),
    )
    assert read_update(data, client=ME, clock=7) == (
        ME,
        7,
        13,
        [Item(4, (9, 3), None, (2,)), Item(2, (ME, 10), (9, 4), ())],
        [Deletion(9, 0, 2), Deletion(9, 3, 4), Deletion(ME, 11, 13)],
    )


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("bold", "true", True),
        ("bold", "null", True),
        ("bold", "false", False),
        ("italic", "true", True),
        ("header", "2", True),
        ("header", "3", True),
        ("header", "1", False),
        ("header", "2.0", False),
        ("list", '"checked"', True),
        ("list", '"other"', False),
        ("blockquote", "true", True),
        ("link", "null", True),
        ("link", '"https://example.org/ü?q=\\u00e9"', True),
        ("link", '"HTTP://example.org"', True),
        ("link", '"mailto:a@example.org"', True),
        ("link", '"tel:+49"', True),
        ("link", '"https:"', False),
        ("link", '"javascript:alert(1)"', False),
        ("link", '"data:text/html,x"', False),
        ("link", '"https://a b"', False),
        ("link", '"https://a\\u202eb"', False),
        ("link", '"https://a\\ud800"', False),
        ("link", '"https://a', False),
        ("link", '["https://a"]', False),
        ("link", json.dumps("https://" + "a" * 2_040), True),
        ("link", json.dumps("https://" + "a" * 2_041), False),
        ("link", "[" * 3_000, False),
    ],
)
def test_marks_have_a_fixed_set_of_values(name: str, value: str, allowed: bool):
    data = update(section(ME, 0, item(FORMAT, string(name) + string(value))))
    if allowed:
        assert read_update(data, client=ME, clock=0).end == 1
    else:
        with pytest.raises(Malformed, match="note-mark-refused"):
            read_update(data, client=ME, clock=0)


@given(st.text(min_size=1))
def test_lengths_are_utf_16_units_and_halves_are_found(text: str):
    read = read_update(update(section(ME, 0, written(text))), client=ME, clock=0)
    units = text.encode("utf-16-le")
    halves = tuple(at for at in range(len(units) // 2) if 0xDC <= units[2 * at + 1] < 0xE0)
    assert read.items == [Item(len(units) // 2, None, None, halves)]


@given(st.binary(max_size=200))
def test_noise_is_refused_and_nothing_else_happens(data: bytes):
    with pytest.raises(Malformed):
        read_update(data, client=2**52 + 1, clock=3)


def test_the_caps_are_inclusive():
    items = [written("a"), *[written("a", left=(ME, n)) for n in range(limits.NOTE_STRUCTS_MAX - 1)]]
    assert read_update(update(section(ME, 0, *items)), client=ME, clock=0).end == limits.NOTE_STRUCTS_MAX


def test_the_vectors_hold():
    vectors = json.loads((Path(__file__).parents[1] / "vectors" / "notes.json").read_text())["updates"]
    for vector in vectors:
        data = bytes.fromhex(vector["update"])
        if vector["refused"]:
            with pytest.raises(Malformed, match=vector["refused"]):
                read_update(data, client=vector["client"], clock=vector["clock"])
        else:
            read = read_update(data, client=vector["client"], clock=vector["clock"])
            assert read.end == vector["end"]
            assert [list(found) for found in read.deletions] == vector["deletions"]
