from __future__ import annotations

import pytest

from crdt import limits
from crdt.ops import Create, DataBody, DataOp, Edit, NoteEdit, Say, Write
from identity.encoding import decode, encode
from identity.errors import PeerFault
from tests.crdt.hostile import broken_bits, cuts, huge_counts, wrong_fields

WRITES = (Write("title", "Vigil", (0, 1)), Write("place", None))
OPS: tuple[DataOp, ...] = (
    Create("event", False, "key", None, "", WRITES),
    Create("case", True, "", b"r" * 32, "margin", ()),
    Edit(3, WRITES),
    Edit(b"r" * 32, WRITES),
    NoteEdit(b"r" * 32, "notes", 7, b"update"),
    Say(b"r" * 32, "agree", (("reason", "Because"),), bytes(16)),
)


def body(op: DataOp, **changed: object) -> DataBody:
    fields: dict[str, object] = {
        "claimed_ms": 1_790_000_000_000,
        "clock_unsure": False,
        "member": bytes(16),
        "heads": (b"h" * 32,),
        "deps": (2, b"d" * 32),
        "op": op,
        "again": None,
    }
    return DataBody(**(fields | changed))  # type: ignore[arg-type]


def read(data: bytes) -> DataBody:
    return decode(data, DataBody, bytes_max=limits.BODY_BYTES_MAX)


@pytest.mark.parametrize("op", OPS, ids=lambda op: type(op).__name__)
def test_every_operation_is_read_as_it_was_written(op: DataOp):
    for made in (body(op), body(op, heads=None, member=None, deps=(), again=b"a" * 32)):
        assert read(encode(made)) == made


@pytest.mark.parametrize("op", OPS, ids=lambda op: type(op).__name__)
def test_every_broken_body_is_refused_or_another_body(op: DataOp):
    data = encode(body(op))
    for broken in (*broken_bits(data), *cuts(data), *wrong_fields(data), *huge_counts()):
        try:
            found = read(broken)
        except PeerFault:
            continue
        assert encode(found) == broken


BEYOND = {
    "time": body(OPS[0], claimed_ms=limits.TIME_MS_MAX + 1),
    "negative time": body(OPS[0], claimed_ms=-1),
    "heads": body(OPS[0], heads=(bytes(32),) * (limits.HEADS_MAX + 1)),
    "deps": body(OPS[0], deps=(1,) * (limits.DEPS_MAX + 1)),
    "dep": body(OPS[0], deps=(limits.SEQ_MAX + 1,)),
    "member": body(OPS[0], member=bytes(15)),
    "kind": body(Create("", False, "", None, "", ())),
    "long kind": body(Create("k" * (limits.NAME_CHARS_MAX + 1), False, "", None, "", ())),
    "key": body(Create("event", False, "k" * (limits.KEY_CHARS_MAX + 1), None, "", ())),
    "path": body(Edit(1, (Write("", "x"),))),
    "long path": body(Edit(1, (Write("p" * (limits.PATH_CHARS_MAX + 1), "x"),))),
    "value": body(Edit(1, (Write("p", "v" * (limits.VALUE_CHARS_MAX + 1)),))),
    "writes": body(Edit(1, (Write("p", "v"),) * (limits.WRITES_MAX + 1))),
    "supersedes": body(Edit(1, (Write("p", "v", (0,) * (limits.SUPERSEDES_MAX + 1)),))),
    "index": body(Edit(1, (Write("p", "v", (limits.DEPS_MAX,)),))),
    "arguments": body(Say(1, "agree", (("a", "b"),) * (limits.ARGUMENTS_MAX + 1), bytes(16))),
    "wording": body(Say(1, "agree", (), bytes(17))),
    "update": body(NoteEdit(1, "notes", 1, b"")),
    "long update": body(NoteEdit(1, "notes", 1, bytes(limits.UPDATE_BYTES_MAX + 1))),
}


@pytest.mark.parametrize("made", BEYOND.values(), ids=BEYOND.keys())
def test_what_goes_beyond_a_bound_is_refused(made: DataBody):
    with pytest.raises(PeerFault):
        read(encode(made))


def test_a_text_that_is_no_text_is_refused():
    data = encode(body(Edit(1, (Write("p", "abc"),))))
    with pytest.raises(PeerFault):
        read(data.replace(b"abc", b"a\xff\xfe"))
    with pytest.raises(PeerFault):
        read(data.replace(b"abc", b"\xed\xa0\x80"))
