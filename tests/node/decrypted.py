"""A store as somebody with its key sees it: every page of the file and of its write-ahead log, deleted ones too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from identity import vault

PAGE_BYTES = 4096
_SALT_BYTES, _RESERVED_BYTES, _IV_BYTES = 16, 80, 16
_WAL_HEADER_BYTES, _FRAME_HEADER_BYTES = 32, 24


def store_key(home: Path, passphrase: str | None = None) -> bytes:
    """Return the key of a home's store."""
    master = vault.open_vault((home / "key").read_bytes(), passphrase)
    return vault.subkey(master, "store")


def pages(store: Path, key: bytes) -> Iterator[bytes]:
    """Yield what every page of a store and of the logs beside it holds (SQLCipher 4: AES-256-CBC)."""
    data = store.read_bytes()
    assert len(data) % PAGE_BYTES == 0
    for at in range(0, len(data), PAGE_BYTES):
        yield _opened(data[at : at + PAGE_BYTES], key, is_first=at == 0)
    for log in sorted(store.parent.glob(f"{store.name}-wal*")):
        frames = log.read_bytes()
        step = _FRAME_HEADER_BYTES + PAGE_BYTES
        for at in range(_WAL_HEADER_BYTES, len(frames) - step + 1, step):
            number = int.from_bytes(frames[at : at + 4], "big")
            yield _opened(frames[at + _FRAME_HEADER_BYTES : at + step], key, is_first=number == 1)


def dump(home: Path, passphrase: str | None = None) -> bytes:
    """Return all that a home holds: the pages of its store opened, and every other file as it is."""
    return _with_files(home, "store.db", store_key(home, passphrase))


def courier_dump(home: Path) -> bytes:
    """Return all that a courier's home holds, opened by the key that lies in it."""
    return _with_files(home, "courier.db", (home / "courier.key").read_bytes())


def _with_files(home: Path, store: str, key: bytes) -> bytes:
    found = list(pages(home / store, key))
    found += [
        path.read_bytes()
        for path in sorted(home.rglob("*"))
        if path.is_file() and not path.name.startswith(store)
    ]
    return b"\n".join(found)


def words_in(home: Path, *words: str) -> list[str]:
    """Return which of the words stand anywhere in a home, in whatever case."""
    held = dump(home).lower()
    return [word for word in words if word.lower().encode() in held]


def _opened(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    start, end = (_SALT_BYTES if is_first else 0), PAGE_BYTES - _RESERVED_BYTES
    cipher = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _IV_BYTES])).decryptor()
    return cipher.update(page[start:end]) + cipher.finalize()
