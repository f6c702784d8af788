"""The store's files page by page, without SQLite: each page's authentication tag checked, one flipped bit put back.

SQLCipher authenticates every page (HMAC-SHA512 over cipher text, nonce and page number), so a damaged page is never
read as something else. Here the tags are used for more: to find damage before anybody asks for the page, and to try
which single bit makes a page whole again, which no other bit does. The write-ahead log has checksums of its own, which
end it at the first frame that doesn't fit; one flipped bit there is put back the same way, so that nothing after it is
lost. Blocking; for the store's thread or before the store is open.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import struct
from array import array
from collections.abc import Iterator
from pathlib import Path

PAGE_BYTES = 4_096
SALT_BYTES = 16
_NONCE_BYTES, _TAG_BYTES = 16, 64
_BODY_END = PAGE_BYTES - _NONCE_BYTES - _TAG_BYTES
_TAGGED_END = PAGE_BYTES - _TAG_BYTES
_SALT_MASK, _ROUNDS, _BLOCK_BYTES = 0x3A, 2, 128
_LOG_HEAD, _FRAME_HEAD = struct.Struct(">8I"), struct.Struct(">6I")
FRAME_BYTES = _FRAME_HEAD.size + PAGE_BYTES
_LOG_MAGIC = 0x377F0682
_ZEROS = bytes(PAGE_BYTES)
# The head of a store's first page (https://sqlite.org/fileformat2.html#the_database_header) behind the salt, which
# stands in place of a fixed text: page size, formats, reserved bytes, fractions, changes, pages, free ones, schema.
_FIRST, _FIRST_BYTES = struct.Struct(">H6B6I"), 100
_COUNT_AT, _ENCODING_AT, _VALID_FOR_AT, _UTF8 = 28, 56, 92, 1
MENDED_MAX = 64
# An empty leaf of a table, with the file's reserved bytes left out: usable size 4016, no cells.
_EMPTY_LEAF = bytes((0x0D, 0, 0, 0, 0)) + struct.pack(">H", _BODY_END) + bytes(_BODY_END - 7)


class PageKeys:
    """What the pages of one store are checked with: its raw key and the salt that its first page begins with."""

    def __init__(self, key: bytes, salt: bytes) -> None:
        self._key, self._salt = key, salt
        mask = bytes(byte ^ _SALT_MASK for byte in salt)
        tag_key = hashlib.pbkdf2_hmac("sha512", key, mask, _ROUNDS, 32)
        self._tag_key = tag_key
        padded = tag_key.ljust(_BLOCK_BYTES, b"\0")
        self._inner = hashlib.sha512(bytes(byte ^ 0x36 for byte in padded))
        self._outer = hashlib.sha512(bytes(byte ^ 0x5C for byte in padded))

    def is_whole(self, page: bytes, number: int) -> bool:
        """Tell whether a page is as it was written; one that was never written (zeros) is."""
        tag = hmac.digest(self._tag_key, _tagged(page, number), "sha512")
        return tag == page[_TAGGED_END:] or page == _ZEROS

    def has_salt(self, page: bytes, number: int) -> bool:
        """Tell whether a page begins with the store's salt where it should; no tag covers that."""
        return number != 1 or page[:SALT_BYTES] == self._salt

    def with_salt(self, page: bytes) -> bytes:
        """Return the first page with the store's salt."""
        return self._salt + page[SALT_BYTES:]

    def mended(self, page: bytes, number: int) -> bytes | None:
        """Return the page with the one bit put back that makes it whole, None where no single bit does."""
        data = bytearray(_tagged(page, number))
        found = int.from_bytes(page[_TAGGED_END:], "big")
        right = hmac.digest(self._tag_key, bytes(data), "sha512")
        if (int.from_bytes(right, "big") ^ found).bit_count() <= 1:
            return page[:_TAGGED_END] + right
        place = self._flipped(data, page[_TAGGED_END:])
        if place is None:
            return None
        start = _start(number) + place // 8
        return page[:start] + bytes((page[start] ^ 1 << place % 8,)) + page[start + 1 :]

    def blank(self, number: int) -> bytes:
        """Return an empty leaf of a table to stand where a page is lost; not for the first page."""
        return self._sealed(_EMPTY_LEAF, number)

    def first(self, pages: int) -> bytes:
        """Return a first page for a file of so many pages, that tells of no table."""
        head = bytearray(_FIRST_BYTES)
        _FIRST.pack_into(
            head, SALT_BYTES, PAGE_BYTES, 2, 2, PAGE_BYTES - _BODY_END, 64, 32, 32, 1, pages, 0, 0, 1, 4
        )
        struct.pack_into(">I", head, _ENCODING_AT, _UTF8)
        struct.pack_into(">I", head, _VALID_FOR_AT, 1)
        body = head + _EMPTY_LEAF[: _BODY_END - _FIRST_BYTES]
        return self._salt + self._sealed(bytes(body[SALT_BYTES:]), 1)

    def _sealed(self, body: bytes, number: int) -> bytes:
        # Megabytes that only a damaged store needs.
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        nonce = os.urandom(_NONCE_BYTES)
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(nonce)).encryptor()
        sealed = cipher.update(body) + cipher.finalize() + nonce
        return sealed + hmac.digest(self._tag_key, sealed + struct.pack("<I", number), "sha512")

    def pages_told(self, first: bytes) -> int:
        """Return how many pages the whole first page says that there are."""
        # Megabytes that only a damaged store needs.
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        cipher = Cipher(algorithms.AES(self._key), modes.CBC(first[_BODY_END:_TAGGED_END])).decryptor()
        head = cipher.update(first[SALT_BYTES : 2 * SALT_BYTES])
        return int.from_bytes(head[_COUNT_AT - SALT_BYTES : _COUNT_AT - SALT_BYTES + 4], "big")

    def _flipped(self, data: bytearray, tag: bytes) -> int | None:
        """Return the bit of ``data`` whose flip fits ``tag``; what comes before it is hashed once for its block."""
        inner, end = self._inner.copy(), len(data) - 4  # the page's number isn't on disk
        for block in range(0, end, _BLOCK_BYTES):
            for place in range(block * 8, min(block + _BLOCK_BYTES, end) * 8):
                data[place >> 3] ^= 1 << (place & 7)
                tried = inner.copy()
                tried.update(data[block:])
                outer = self._outer.copy()
                outer.update(tried.digest())
                data[place >> 3] ^= 1 << (place & 7)
                if outer.digest() == tag:
                    return place
            inner.update(data[block : block + _BLOCK_BYTES])
        return None


def page_keys(path: Path, key: bytes) -> PageKeys | None:
    """Return what checks the pages of the store at ``path``; None where there is no whole page yet."""
    with open(path, "rb") as file:
        salt = file.read(SALT_BYTES)
    return PageKeys(key, salt) if len(salt) == SALT_BYTES and path.stat().st_size >= PAGE_BYTES else None


def broken_pages(file: int, keys: PageKeys, first: int, count: int, *, with_empty: bool = False) -> list[int]:
    """Return which of ``count`` pages from number ``first`` (1 is the file's first) of an open file are damaged.

    ``with_empty``: those too that were never written, of which SQLCipher reads none, nor any page after one.
    """
    data = os.pread(file, count * PAGE_BYTES, (first - 1) * PAGE_BYTES)
    pages = (
        data[start : start + PAGE_BYTES]
        for start in range(0, len(data) // PAGE_BYTES * PAGE_BYTES, PAGE_BYTES)
    )
    return [
        number
        for number, page in enumerate(pages, first)
        if not keys.is_whole(page, number) or (with_empty and page == _ZEROS)
    ]


def mend_pages(file: int, keys: PageKeys, numbers: list[int]) -> list[int]:
    """Put one flipped bit back in each of these pages; return those that stay damaged."""
    left = numbers[MENDED_MAX:]
    for number in numbers[:MENDED_MAX]:
        at = (number - 1) * PAGE_BYTES
        whole = keys.mended(os.pread(file, PAGE_BYTES, at), number)
        if whole is None:
            left.append(number)
        else:
            os.pwrite(file, whole, at)
    os.fsync(file)
    return left


def mend_salt(path: Path, key: bytes) -> bool:
    """Put one flipped bit of the salt back, on which all tags depend; return whether that was needed and done."""
    with open(path, "r+b") as file:
        first, second = file.read(PAGE_BYTES), file.read(PAGE_BYTES)
        if len(second) < PAGE_BYTES or second == _ZEROS:
            return False
        for place in range(SALT_BYTES * 8):
            salt = bytearray(first[:SALT_BYTES])
            salt[place >> 3] ^= 1 << (place & 7)
            keys = PageKeys(key, bytes(salt))
            if keys.is_whole(first, 1) and keys.is_whole(second, 2):
                os.pwrite(file.fileno(), salt, 0)
                os.fsync(file.fileno())
                return True
    return False


def mend_log(path: Path, keys: PageKeys) -> int:
    """Put flipped bits of a write-ahead log back, one for each frame; return how many."""
    data = bytearray(path.read_bytes())
    repaired = dict(_log_repairs(data, keys))
    if repaired:
        with open(path, "r+b") as file:
            for place, byte in repaired.items():
                os.pwrite(file.fileno(), bytes((byte,)), place)
            os.fsync(file.fileno())
    return len(repaired)


def pages_in_log(path: Path) -> int:
    """Return how many pages the whole transactions of a write-ahead log say that there are, 0 where there is none."""
    data, told = bytearray(path.read_bytes()), 0
    if len(data) < _LOG_HEAD.size + FRAME_BYTES or not _head_fits(data):
        return 0
    magic, _, _, _, *salts, one, two = _LOG_HEAD.unpack_from(data)
    sums = (one, two)
    for at in range(_LOG_HEAD.size, len(data) - FRAME_BYTES + 1, FRAME_BYTES):
        right = _frame_sums(data, at, sums, bool(magic & 1))
        if not _fits(data, at, salts, right):
            break
        _, pages_then, *_ = _FRAME_HEAD.unpack_from(data, at)
        told, sums = pages_then or told, right
    return told


def first_commit(path: Path) -> int | None:
    """Return the one page that the first transaction of a write-ahead log wrote; None for more, or none whole."""
    with open(path, "rb") as file:
        data = bytearray(file.read(_LOG_HEAD.size + FRAME_BYTES))
    if len(data) < _LOG_HEAD.size + FRAME_BYTES or not _head_fits(data):
        return None
    number, pages_then, *_ = _FRAME_HEAD.unpack_from(data, _LOG_HEAD.size)
    return number if pages_then and _is_followed(data) else None


def _start(number: int) -> int:
    return SALT_BYTES if number == 1 else 0


def _tagged(page: bytes, number: int) -> bytes:
    return page[_start(number) : _TAGGED_END] + struct.pack("<I", number)


# The write-ahead log (https://sqlite.org/fileformat2.html#the_write_ahead_log)


def _log_repairs(data: bytearray, keys: PageKeys) -> Iterator[tuple[int, int]]:
    """Yield place and value of bytes to put back, in ``data`` too."""
    if len(data) < _LOG_HEAD.size + FRAME_BYTES:
        return
    yield from _mended_head(data)
    magic, _, size, _, *salts, one, two = _LOG_HEAD.unpack_from(data)
    if magic & ~1 != _LOG_MAGIC or size != PAGE_BYTES:
        return
    sums, big = (one, two), bool(magic & 1)
    for at in range(_LOG_HEAD.size, len(data) - FRAME_BYTES + 1, FRAME_BYTES):
        right = _frame_sums(data, at, sums, big)
        if not _fits(data, at, salts, right):
            flips = _mended_frame(data, at, salts, sums, big, keys)
            if flips is None:
                return
            yield flips
            right = _frame_sums(data, at, sums, big)
        sums = right


def _mended_head(data: bytearray) -> Iterator[tuple[int, int]]:
    if _head_fits(data):
        return
    found = [place for place in range(_LOG_HEAD.size * 8) if _head_fits(_begin(data, place))]
    if found:
        # The sum and what it is over may explain it both: the first frame tells them apart.
        place = next((one for one in found if _is_followed(_begin(data, one))), found[0])
        data[place >> 3] ^= 1 << (place & 7)
        yield place >> 3, data[place >> 3]


def _begin(data: bytearray, place: int) -> bytearray:
    """Return the head and the first frame of a log with one bit turned."""
    begin = data[: _LOG_HEAD.size + FRAME_BYTES]
    begin[place >> 3] ^= 1 << (place & 7)
    return begin


def _is_followed(data: bytearray) -> bool:
    """Tell whether the first frame follows on a log's head: it has its salts, and its sum goes on from that one's."""
    magic, _, _, _, *salts, one, two = _LOG_HEAD.unpack_from(data)
    return _goes_on(data, _LOG_HEAD.size, salts, (one, two), bool(magic & 1))


def _head_fits(data: bytearray) -> bool:
    magic, *_, one, two = _LOG_HEAD.unpack_from(data)
    return magic & ~1 == _LOG_MAGIC and _sums(data[:24], (0, 0), bool(magic & 1)) == (one, two)


def _mended_frame(
    data: bytearray, at: int, salts: list[int], sums: tuple[int, int], big: bool, keys: PageKeys
) -> tuple[int, int] | None:
    """Put the one bit back that makes a frame fit; None where none does, as at the log's end."""
    number, _, *_ = _FRAME_HEAD.unpack_from(data, at)
    body = at + _FRAME_HEAD.size
    page = bytes(data[body : body + PAGE_BYTES])
    if _salts_off(data, at, salts) > 1:
        return None  # left over from before
    if keys.is_whole(page, number):
        whole = None if keys.has_salt(page, number) else keys.with_salt(page)
    else:
        whole = keys.mended(page, number)
    if whole is not None:
        place = next(index for index in range(PAGE_BYTES) if page[index] != whole[index])
        data[body + place] = whole[place]
        if _fits(data, at, salts, _frame_sums(data, at, sums, big)):
            return body + place, whole[place]
        data[body + place] = page[place]
    found = []
    for place in range(body * 8 - 1, at * 8 - 1, -1):  # the sums first, which tell of nothing else
        data[place >> 3] ^= 1 << (place & 7)
        if _fits(data, at, salts, right := _frame_sums(data, at, sums, big)):
            found.append((place, _goes_on(data, body + PAGE_BYTES, salts, right, big)))
        data[place >> 3] ^= 1 << (place & 7)
    if not found:
        return None
    # A sum and what it is over may explain it both: the next frame tells them apart.
    place = next((place for place, goes_on in found if goes_on), found[0][0])
    data[place >> 3] ^= 1 << (place & 7)
    return place >> 3, data[place >> 3]


def _goes_on(data: bytearray, at: int, salts: list[int], sums: tuple[int, int], big: bool) -> bool:
    """Tell whether the next frame, at ``at``, follows on sums."""
    if at + FRAME_BYTES > len(data):
        return False
    return _fits(data, at, salts, _frame_sums(data, at, sums, big))


def _salts_off(data: bytearray, at: int, salts: list[int]) -> int:
    _, _, first, second, *_ = _FRAME_HEAD.unpack_from(data, at)
    return int(first ^ salts[0]).bit_count() + int(second ^ salts[1]).bit_count()


def _fits(data: bytearray, at: int, salts: list[int], sums: tuple[int, int]) -> bool:
    _, _, *rest = _FRAME_HEAD.unpack_from(data, at)
    return rest == [*salts, *sums]


def _frame_sums(data: bytearray, at: int, before: tuple[int, int], big: bool) -> tuple[int, int]:
    body = at + _FRAME_HEAD.size
    return _sums(data[body : body + PAGE_BYTES], _sums(data[at : at + 8], before, big), big)


def _sums(data: bytes | bytearray, before: tuple[int, int], big: bool) -> tuple[int, int]:
    words = array("I", bytes(data))
    if big != (struct.pack("=H", 1) == b"\0\1"):
        words.byteswap()
    one, two = before
    for index in range(0, len(words), 2):
        one = (one + words[index] + two) & 0xFFFFFFFF
        two = (two + words[index + 1] + one) & 0xFFFFFFFF
    return one, two
