"""Stored views: JSON, deflated where that makes it smaller.

Packed ones begin with a byte that no JSON object begins with. The dictionary holds names of members only, nothing that
anybody wrote. A brief is packed over what else its row tells and over who writes where; so it is read with ``columns``.
Of a whole view only that is stored which its brief doesn't say. It is packed over the brief, and read with it. Long
texts are stored once, apart, and put in when it is read. Promise: what a row's brief is packed over never changes
without the brief: all of a row is written at once.
"""

from __future__ import annotations

import zlib
from typing import Any

import msgspec

from node.store import texts

PACKED = b"\x03"
PACKED_OVER = b"\x02"
TEXTS_APART = "texts_apart"
"""Of a stored view: the fields that are empty in it since their texts stand among the notes."""
_RAW = -15
_WRITER_BYTES = 3
_SHORT_MEMORY, _SHORT_BYTES = 5, 8_192
Over = tuple[bytes, str, str, str]
"""Record, title, beginning and key of a row, over which its brief is packed."""
_DICTIONARY = (
    b'"contested":[{"value":"true,"false,"null,"kind":"action","kind":"case","kind":"need","kind":"pledge","kind":"event",'
    b'"counts":true,"problem":null,"earlier_wording":false,"args":[["name":"statement":"count":'
    b'"details":{},"fields":{"title":"","start":"","end":"","place":"","notes":"","text":"","public_text":"",'
    b'"others":[],"statements":[],"overlays":[],"over":{},"clocks":[],"blocks":{},"problems":[],"withdrawn":false,'
    b'"key":"","shared":true,"shared":false,"part_of":null,"part":"","local_faults":[]}'
    b'{"id":"","kind":"event","space":"","author":{"group":"","device":"","member":null},"created":"2026-","changed":"2026-'
    b'T12:00:00Z","state":"planned","details":{},"fields":{"title":"[Europe/Berlin]"},"sources":{"place":[{"by":{"group":"'
    b'","device":"","member":null},"claimed":"2026-12-01T00:00:00Z","clock_unsure":false,"entry":"'
    b'"}],"start":[{"by":{"group":"","device":"","member":null},"claimed":"","clock_unsure":false,"entry":"'
    b'"}],"title":[{"by":{"group":"0123456789abcdef'
)
_decode = msgspec.json.Decoder().decode
_encode = msgspec.json.encode


def columns(of: str = "") -> str:
    """Return the columns of ``records`` by which a brief is read, in order; ``of``: the name of the table there."""
    dot = f"{of}." if of else ""
    return ", ".join(f"{dot}{name}" for name in ("brief", "record", "title", "starts", "key"))


class Packing:
    """Reads and packs the stored views of one store."""

    def __init__(self, db: Any) -> None:
        self.db = db
        self._told: dict[bytes, bytes] = {}
        self._writers: dict[bytes, bytes] = {}

    def reload(self) -> None:
        """Forget what is in memory."""
        self._told.clear()
        self._writers.clear()

    def decode(self, brief: bytes, record: bytes, title: str, starts: str, key: str) -> Any:
        """Return what a stored brief says, packed or not."""
        return _decode(self._plain(brief, record, title, starts, key))

    def decode_over(self, view: bytes, *brief: Any) -> Any:
        """Return the whole view that a stored brief and the stored rest of it make, packed or not."""
        told = self._plain(*brief)
        rest = _unpacked(view, _DICTIONARY + told) if view[:1] == PACKED_OVER else view
        whole = {**_decode(told), **_decode(rest)}
        for path in whole.pop(TEXTS_APART, ()):
            text = self._text(brief[1], path)
            if text is None:
                del whole["fields"][path]
            else:
                whole["fields"][path] = text
        return whole

    def pack(self, brief: bytes, view: bytes, over: Over) -> tuple[bytes, bytes]:
        """Return an encoded brief and the rest of its view as they are stored, ``over`` what else the row tells."""
        return self._pack(brief, *over), pack_bytes(view, brief)

    def pack_rows(self, first: int, count: int) -> int | None:
        """Pack the views and briefs of ``count`` records from a row on; return the last row, None for none."""
        rows = self.db.execute(
            f"SELECT r.id, v.view, {columns('r')} FROM records r LEFT JOIN views v ON v.record = r.id"  # noqa: S608
            " WHERE r.id >= ? AND r.brief != '' ORDER BY r.id LIMIT ?",
            (first, count),
        ).fetchall()
        plain = {row: self._plain(*brief) for row, _, *brief in rows}
        self.db.executemany(
            "UPDATE records SET brief = ? WHERE id = ?",
            [(self._pack(plain[row], *over), row) for row, _, _, *over in rows],
        )
        self.db.executemany(
            "UPDATE views SET view = ? WHERE record = ?",
            [(pack_bytes(view, plain[row]), row) for row, view, *_ in rows if view],
        )
        return rows[-1][0] if rows else None

    def forget_writers(self) -> None:
        """Forget who writes where nothing is packed over that any more."""
        rows = self.db.execute(
            "SELECT DISTINCT substr(brief, 2, ?) FROM records WHERE substr(brief, 1, 1) = ?",
            (_WRITER_BYTES, PACKED),
        ).fetchall()
        used = {int.from_bytes(writer) for (writer,) in rows}
        known = self.db.execute("SELECT id FROM writers").fetchall()
        self.db.executemany("DELETE FROM writers WHERE id = ?", [one for one in known if one[0] not in used])
        self.reload()

    def _text(self, record: bytes, path: str) -> str | None:
        """Return a text of a record, None for one that can't be read here."""
        found = self.db.execute(
            "SELECT n.text, n.unreadable FROM records r JOIN notes n ON n.record = r.id AND n.path = ?"
            " WHERE r.record = ?",
            (path, record),
        ).fetchone()
        text, unreadable = found or ("", None)
        return None if unreadable else texts.plain(text)

    def _pack(self, plain: bytes, record: bytes, title: str, starts: str, key: str) -> bytes:
        writer = self._writer(plain)
        over = self._over(writer, record, title, starts, key)
        return _packed(plain, PACKED + writer, over)

    def _plain(self, brief: bytes, record: bytes, title: str, starts: str, key: str) -> bytes:
        if brief[:1] != PACKED:
            return bytes(brief)
        body = 1 + _WRITER_BYTES
        return _unpacked(brief, self._over(brief[1:body], record, title, starts, key), body)

    def _over(self, writer: bytes, record: bytes, title: str, starts: str, key: str) -> bytes:
        own = f'{title}","key":"{key}","start":"{starts[:16]}{{"id":"{record.hex()}","kind":"'.encode()
        return _DICTIONARY + own + self._told_by(writer)

    def _told_by(self, writer: bytes) -> bytes:
        """Return how briefs spell who writes where."""
        found = self._told.get(writer)
        if found is None:
            row = self.db.execute(
                "SELECT told FROM writers WHERE id = ?", (int.from_bytes(writer),)
            ).fetchone()
            found = self._told[writer] = bytes(row[0]) if row else b""
        return found

    def _writer(self, plain: bytes) -> bytes:
        """Return the number of who wrote a brief, in its space."""
        brief = _decode(plain)
        told = _encode({"space": brief["space"], "author": brief["author"], "created": ""})[1:-2]
        found = self._writers.get(told)
        if found is None:
            self.db.execute("INSERT OR IGNORE INTO writers (told) VALUES (?)", (told,))
            (id_,) = self.db.execute("SELECT id FROM writers WHERE told = ?", (told,)).fetchone()
            found = self._writers[told] = int(id_).to_bytes(_WRITER_BYTES)
        return found


def pack_bytes(body: bytes, over: bytes) -> bytes:
    """Return an encoded list packed over other bytes; one that is packed, or would not be smaller, as it is."""
    return body if body[:1] == PACKED_OVER else _packed(body, PACKED_OVER, _DICTIONARY + over)


def unpack_bytes(body: bytes, over: bytes) -> bytes:
    """Return what ``pack_bytes`` was given."""
    return _unpacked(body, _DICTIONARY + over) if body[:1] == PACKED_OVER else body


def _packed(stored: bytes, mark: bytes, dictionary: bytes) -> bytes:
    # A small table costs less to lay out than to fill, and most of what is packed is short.
    memory = _SHORT_MEMORY if len(stored) <= _SHORT_BYTES else zlib.DEF_MEM_LEVEL
    packer = zlib.compressobj(9, zlib.DEFLATED, _RAW, memory, zdict=dictionary)
    packed = mark + packer.compress(stored) + packer.flush()
    return packed if len(packed) < len(stored) else stored


def _unpacked(packed: bytes, dictionary: bytes, begins: int = 1) -> bytes:
    return zlib.decompressobj(_RAW, zdict=dictionary).decompress(packed[begins:])
