"""Vectors of shares: what operations are charged, and how far what groups say of a record is read."""

from __future__ import annotations

from typing import Any

from crdt import limits, ops
from crdt.shares import charge_of, level
from identity.encoding import encode

_SHARE = limits.RECORD_SHARE_BYTES_MAX


def share_vectors() -> dict[str, Any]:
    """Return operations with their charges, and what groups want with the level to which they are cut."""
    said = (("note", "gladly"), ("by", "über Nacht"))
    operations: list[tuple[ops.DataOp, int]] = [
        (ops.Create("event", True, "", None, "", (ops.Write("title", "Vigil"),)), 0),
        (ops.Edit(1, (ops.Write("title", "Чай", (0, 1)), ops.Write("place", None))), 2),
        (ops.Say(1, "agree", said, bytes(16)), 1),
        (ops.NoteEdit(1, "notes", 1, bytes(40)), 3),
    ]
    return {
        "charges": [
            {"op": encode(op).hex(), "rests": rests, "charge": charge_of(op, rests)}
            for op, rests in operations
        ],
        "levels": [
            {"wanted": wanted, "level": level(wanted)}
            for wanted in ([], [_SHARE] * 2, [_SHARE] * 5, [1_000, _SHARE, _SHARE, 9_000_000])
        ],
    }
