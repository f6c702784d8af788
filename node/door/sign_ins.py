"""Browsers in which members signed in, and their PINs: rows of the table ``sign_ins``.

A row ends when somebody signs it out, its member is removed, ten wrong PINs were given, or a year has passed. Of the
secret in the browser only a hash is kept, of the PIN what Argon2id makes of it.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from nacl.exceptions import CryptoError, InvalidkeyError
from nacl.pwhash import argon2id

from identity.errors import Refused, Unavailable
from identity.vault import Cost

PIN_CHARS_MIN, PIN_CHARS_MAX = 6, 128
WRONG_MAX = 10
BROWSER_CHARS_MAX = 80
SIGN_INS_MAX = 64
_YEAR_MS = 365 * 86_400_000
_COLUMNS = "id, member, pin, browser, is_lan, began_ms, seen_ms, wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """One browser of one member."""

    id: bytes
    member: bytes
    pin: str
    browser: str
    is_lan: bool
    began_ms: int
    seen_ms: int
    wrong: int = 0


def check_choice(pin: str) -> str:
    """Return a PIN as it is compared; raise Refused for one that is too short, too long or too plain."""
    # The same PIN is typed with other code points on another keyboard.
    text = unicodedata.normalize("NFKC", pin)
    if not PIN_CHARS_MIN <= len(text) <= PIN_CHARS_MAX:
        raise Refused("pin-length", least=PIN_CHARS_MIN, most=PIN_CHARS_MAX)
    if len(set(text)) < 3:
        raise Refused("pin-plain")
    return text


def stretched(pin: str, cost: Cost) -> str:
    """Return what is kept of a PIN; takes up to a second."""
    try:
        made = argon2id.str(_bytes(pin), opslimit=cost.passes, memlimit=cost.memory_bytes)
    except (CryptoError, MemoryError) as error:
        raise Unavailable("vault-no-memory", mebibytes=cost.memory_bytes // 1_048_576) from error
    return bytes(made).decode("ascii")


def is_pin(kept: str, pin: str) -> bool:
    """Tell whether a PIN is the one that was kept; takes up to a second."""
    text = unicodedata.normalize("NFKC", pin)[: PIN_CHARS_MAX + 1]
    try:
        return bool(argon2id.verify(kept.encode("ascii"), _bytes(text)))
    except InvalidkeyError:
        return False
    except (CryptoError, MemoryError) as error:
        raise Unavailable("door-no-memory") from error


# In the store's thread


def add(db: Any, one: SignIn, secret: str) -> None:
    """Keep a sign-in; the member's oldest ones make way when there are many."""
    db.execute(
        f"INSERT INTO sign_ins ({_COLUMNS}, secret) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
        (
            *(one.id, one.member, one.pin, one.browser, one.is_lan, one.began_ms, one.seen_ms, one.wrong),
            _hash(secret),
        ),
    )
    db.execute(
        "DELETE FROM sign_ins WHERE member = ? AND id NOT IN"
        " (SELECT id FROM sign_ins WHERE member = ? ORDER BY seen_ms DESC LIMIT ?)",
        (one.member, one.member, SIGN_INS_MAX),
    )


def opened_by(db: Any, secret: str, now_ms: int) -> SignIn | None:
    """Return the sign-in of the browser that holds a secret, None where it is none any more."""
    return _first(
        db,
        "secret = ? AND began_ms > ? AND member IN (SELECT id FROM members WHERE is_removed = 0)",
        _hash(secret),
        now_ms - _YEAR_MS,
    )


def find(db: Any, id_: bytes) -> SignIn | None:
    """Return a sign-in by its id."""
    return _first(db, "id = ?", id_)


def listed(db: Any) -> list[SignIn]:
    """Return all sign-ins, those seen last first."""
    rows = db.execute(f"SELECT {_COLUMNS} FROM sign_ins ORDER BY seen_ms DESC")  # noqa: S608
    return [_of(row) for row in rows]


def tried(db: Any, id_: bytes, now_ms: int, *, right: bool) -> int:
    """Note a PIN that was given; return how many tries are left, 0 where the sign-in has ended."""
    if right:
        db.execute("UPDATE sign_ins SET wrong = 0, seen_ms = ? WHERE id = ?", (now_ms, id_))
        return WRONG_MAX if find(db, id_) is not None else 0
    db.execute("UPDATE sign_ins SET wrong = wrong + 1 WHERE id = ?", (id_,))
    db.execute("DELETE FROM sign_ins WHERE id = ? AND wrong >= ?", (id_, WRONG_MAX))
    found = find(db, id_)
    return WRONG_MAX - found.wrong if found is not None else 0


def seen(db: Any, id_: bytes, now_ms: int) -> bool:
    """Note that somebody is at the browser; return False where its sign-in has ended."""
    db.execute("UPDATE sign_ins SET seen_ms = ? WHERE id = ?", (now_ms, id_))
    return find(db, id_) is not None


def remove(db: Any, id_: bytes) -> None:
    """End one sign-in."""
    db.execute("DELETE FROM sign_ins WHERE id = ?", (id_,))


def remove_member(db: Any, member: bytes) -> None:
    """End all sign-ins of a member."""
    db.execute("DELETE FROM sign_ins WHERE member = ?", (member,))


def _first(db: Any, where: str, *values: object) -> SignIn | None:
    row = db.execute(f"SELECT {_COLUMNS} FROM sign_ins WHERE {where}", values).fetchone()  # noqa: S608
    return _of(row) if row is not None else None


def _of(row: Any) -> SignIn:
    id_, member, pin, browser, is_lan, began_ms, seen_ms, wrong = row
    return SignIn(
        id=bytes(id_),
        member=bytes(member),
        pin=pin,
        browser=browser,
        is_lan=bool(is_lan),
        began_ms=began_ms,
        seen_ms=seen_ms,
        wrong=wrong,
    )


def _hash(secret: str) -> bytes:
    return sha256(secret.encode("utf-8", "surrogatepass")).digest()


def _bytes(pin: str) -> bytes:
    return pin.encode("utf-8", "surrogatepass")
