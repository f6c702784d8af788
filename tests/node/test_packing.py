"""Stored views, packed and plain."""

from __future__ import annotations

from pathlib import Path

from node.compacting import compact, size_of
from node.packing import PACKED, PACKED_OVER, decode, decode_over, pack, pack_bytes, pack_over, unpack_bytes
from tests.node.desk_world import one_desk


def test_what_is_packed_says_the_same():
    view = (
        b'{"id":"'
        + b"ab" * 32
        + b'","kind":"event","fields":{"title":"Gr\xc3\xbc\xc3\x9fe"},"others":[],"problems":[]}'
    )
    packed = pack(view)
    assert packed[:1] == PACKED and len(packed) < len(view) and pack(packed) == packed
    assert decode(packed) == decode(view) and decode(view)["fields"]["title"] == "Grüße"


def test_a_whole_view_is_packed_over_its_brief_packed_or_not():
    brief = b'{"id":"' + b"5c" * 32 + b'","fields":{"title":"Caf\xc3\xa9 in the old mill"}}'
    view = brief[:-1] + b',"sources":{"title":"' + b"e1" * 32 + b'"}}'
    packed = pack_over(view, brief)
    assert packed[:1] == PACKED_OVER and len(packed) < len(pack(view)) < len(view)
    assert pack_over(packed, brief) == packed == pack_over(view, pack(brief))
    assert (
        decode_over(packed, brief)
        == decode_over(packed, pack(brief))
        == decode_over(view, b"")
        == decode(view)
    )


def test_bytes_are_packed_over_others_and_come_back():
    record = b"\x5c\xe1" * 16
    body = b"\x94" + record + b"titlestart2027-01-01T12:00[Europe/Berlin]"
    packed = pack_bytes(body, record)
    assert packed[:1] == PACKED_OVER and len(packed) < len(body) and pack_bytes(packed, record) == packed
    assert unpack_bytes(packed, record) == unpack_bytes(body, record) == body


def test_what_would_not_be_smaller_stays():
    assert pack(b"{}") == b"{}" and decode(pack(b"{}")) == {}


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
