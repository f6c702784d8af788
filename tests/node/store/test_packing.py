"""Stored views, packed and plain."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.json import encode

from node.generations.compacting import compact
from node.store.packing import PACKED, PACKED_OVER, Packing, pack_bytes, unpack_bytes
from node.store.shrinking import size_of
from tests.node.desk_world import one_desk
from tests.node.twins import joint

RECORD = b"\xab\x01" * 16
OVER = (RECORD, "Grüße", "2026-12-01T18:00:00", "")


def brief_of(**fields: str) -> bytes:
    """Return a brief as it is stored."""
    author = {"group": "5c" * 32, "device": "1e" * 32, "member": None}
    view = {"id": RECORD.hex(), "kind": "event", "space": "e1" * 32, "author": author, "fields": fields}
    return encode(view)


@pytest.fixture
def packing() -> Packing:
    db = joint().a.db
    db.execute("DELETE FROM records")
    db.execute("INSERT INTO records (id, space, record, kind) VALUES (1, 1, ?, 'event')", (RECORD,))
    return Packing(db)


def stored(packing: Packing, brief: bytes, rest: bytes = b"") -> tuple[bytes, bytes]:
    """Return brief and rest as they are stored after packing."""
    packing.db.execute("UPDATE records SET brief = ?, title = ?, starts = ?, key = ?", (brief, *OVER[1:]))
    packing.db.execute("INSERT OR REPLACE INTO views VALUES (1, ?)", (rest,))
    assert packing.pack_rows(0, 10) == 1 and packing.pack_rows(2, 10) is None
    brief, rest = packing.db.execute(
        "SELECT brief, view FROM records JOIN views ON views.record = id"
    ).fetchone()
    return bytes(brief), bytes(rest)


def test_a_packed_brief_says_the_same_and_holds_no_id(packing: Packing):
    brief = brief_of(title="Grüße", start="2026-12-01T18:00[Europe/Berlin]")
    packed, _ = stored(packing, brief)
    assert packed[:1] == PACKED and len(packed) < 80
    assert packing.decode(packed, *OVER) == packing.decode(brief, *OVER)
    assert packing.decode(packed, *OVER)["fields"]["title"] == "Grüße"
    assert stored(packing, packed)[0] == packed


def test_the_rest_of_a_view_is_packed_over_its_brief_packed_or_not(packing: Packing):
    brief = brief_of(title="Café in the old mill")
    rest = b'{"sources":{"title":"' + b"e1" * 32 + b'","by":"' + b"5c" * 32 + b'"}}'
    packed, more = stored(packing, brief, rest)
    assert more[:1] == PACKED_OVER and len(more) < 40
    whole = {**packing.decode(brief, *OVER), "sources": {"title": "e1" * 32, "by": "5c" * 32}}
    for one in (brief, packed):
        assert packing.decode_over(more, one, *OVER) == packing.decode_over(rest, one, *OVER) == whole


def test_what_is_written_is_packed_at_once(packing: Packing):
    brief, rest = brief_of(title="Grüße"), b'{"sources":{"title":"' + b"5c" * 32 + b'"}}'
    for _ in range(2):
        packed, more = packing.pack(brief, rest, OVER)
        assert packed[:1] == PACKED and more[:1] == PACKED_OVER
        assert packing.decode(packed, *OVER) == packing.decode(brief, *OVER)
        assert packing.decode_over(more, packed, *OVER) == packing.decode_over(rest, brief, *OVER)
        # As after a transaction that was undone.
        packing.db.execute("DELETE FROM writers")
        packing.reload()


def test_long_views_are_packed_too(packing: Packing):
    brief, rest = brief_of(title="Grüße"), encode({"words": [f"word {number}" for number in range(3_000)]})
    _, more = packing.pack(brief, rest, OVER)
    assert len(more) < len(rest) // 2 and packing.decode_over(more, brief, *OVER)["words"][-1] == "word 2999"


def test_writers_over_whom_nothing_is_packed_are_forgotten(packing: Packing):
    packed, _ = stored(packing, brief_of(title="Vigil"))
    packing.db.execute("INSERT INTO writers (told) VALUES (x'00')")
    packing.forget_writers()
    assert packing.db.execute("SELECT count(*) FROM writers").fetchone() == (1,)
    assert packing.decode(packed, *OVER)["author"]["group"] == "5c" * 32
    packing.db.execute("UPDATE records SET brief = ?", (brief_of(title="Vigil"),))
    packing.forget_writers()
    assert packing.db.execute("SELECT count(*) FROM writers").fetchone() == (0,)


def test_bytes_are_packed_over_others_and_come_back():
    record = b"\x5c\xe1" * 16
    body = b"\x94" + record + b"titlestart2027-01-01T12:00[Europe/Berlin]"
    packed = pack_bytes(body, record)
    assert packed[:1] == PACKED_OVER and len(packed) < len(body) and pack_bytes(packed, record) == packed
    assert unpack_bytes(packed, record) == unpack_bytes(body, record) == body


def test_what_would_not_be_smaller_stays():
    assert pack_bytes(b"{}", b"") == b"{}" == unpack_bytes(b"{}", b"")


async def test_lists_search_and_records_read_alike_after_compacting(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        for number in range(30):
            fields = {"title": f"Vigil {number}", "start": "2026-12-01"}
            await desk.call("add", {"kind": "event", "fields": fields})
        questions = (("list", {"kind": "event"}), ("search", {"text": "vigil 7"}))
        before = [await desk.call(name, args) for name, args in questions]
        done = await compact(desk.hub, None, drop=False)
        assert [await desk.call(name, args) for name, args in questions] == before
        assert done.after <= done.before and await desk.hub.run(size_of, desk.hub.replica.db) == done.after
        (view,) = desk.hub.replica.db.execute("SELECT view FROM views LIMIT 1").fetchone()
        assert view[:1] == PACKED_OVER
