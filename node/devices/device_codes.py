"""Codes by which new devices join this group: rows, in the store's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """A code that may still be used; ``used_by``: the static key of the one device that was admitted by it."""

    secret: bytes = field(repr=False)
    expires_ms: int
    used_by: bytes | None


def add(db: Any, secret: bytes, expires_ms: int) -> None:
    """Keep a new code."""
    db.execute("INSERT INTO device_codes (secret, expires_ms) VALUES (?, ?)", (secret, expires_ms))


def still_open(db: Any, now_ms: int) -> list[DeviceCode]:
    """Return the codes that a device may still call under; expired ones are forgotten."""
    db.execute("DELETE FROM device_codes WHERE expires_ms < ?", (now_ms,))
    rows = db.execute("SELECT secret, expires_ms, used_by FROM device_codes ORDER BY expires_ms, secret")
    return [
        DeviceCode(secret=secret, expires_ms=expires, used_by=used_by) for secret, expires, used_by in rows
    ]


def use(db: Any, secret: bytes, static: bytes, now_ms: int) -> bool:
    """Let the code belong to this device alone; return whether it does."""
    db.execute(
        "UPDATE device_codes SET used_by = ? WHERE secret = ? AND used_by IS NULL AND expires_ms >= ?",
        (static, secret, now_ms),
    )
    found = db.execute("SELECT used_by FROM device_codes WHERE secret = ?", (secret,)).fetchone()
    return found is not None and found[0] == static
