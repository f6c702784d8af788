"""What the people of a node should know, kept until they have read it.

Promise: what a change brings that they have to hear of is kept in the same transaction as the change, so that no power
cut leaves one without the other.
"""

from __future__ import annotations

import json
from typing import Any

KEPT_MAX = 100
LATELY_MS = 7 * 86_400_000
# What shows itself as long as it lasts: where no sign of it came for so long, it is taken to be over.
SILENT_WHEN_OVER = ("home-elsewhere",)
_NEWEST_COUNT = 10


def keep_notice(db: Any, at_ms: int, message: str, fields: dict[str, object]) -> None:
    """Keep a notice; of more than a hundred the oldest goes of what is said most often.

    So nobody who can have one thing noticed again and again has another one forgotten by that.
    """
    db.execute(
        "INSERT INTO notices (at_ms, message, fields) VALUES (?, ?, ?)", (at_ms, message, json.dumps(fields))
    )
    (count,) = db.execute("SELECT count(*) FROM notices").fetchone()
    for _ in range(count - KEPT_MAX):
        db.execute(
            "DELETE FROM notices WHERE id = (SELECT min(id) FROM notices"
            " GROUP BY message ORDER BY count(*) DESC, min(id) LIMIT 1)"
        )


def end_notice(db: Any, message: str, fields: dict[str, object] | None = None) -> bool:
    """What a notice says is over: forget it, so that nobody does what is no longer to be done.

    With ``fields`` only what was said with exactly these. Returns whether there was anything to forget.
    """
    where, given = (
        ("message = ?", (message,))
        if fields is None
        else ("message = ? AND fields = ?", (message, json.dumps(fields)))
    )
    return bool(db.execute(f"DELETE FROM notices WHERE {where}", given).rowcount)  # noqa: S608


def renew_notice(db: Any, at_ms: int, message: str) -> None:
    """There is a fresh sign of what a notice says: it stands with the time of the last one."""
    db.execute("UPDATE notices SET at_ms = ? WHERE message = ?", (at_ms, message))


def shown_notices(db: Any, now_ms: int) -> list[tuple[int, str, dict[str, object]]]:
    """Return all notices of the last seven days, and the newest ten however old they are; the newest first."""
    rows = db.execute("SELECT at_ms, message, fields FROM notices ORDER BY id DESC").fetchall()
    return [
        (at_ms, message, json.loads(fields))
        for place, (at_ms, message, fields) in enumerate(rows)
        if at_ms >= now_ms - LATELY_MS or (place < _NEWEST_COUNT and message not in SILENT_WHEN_OVER)
    ]


def lately_count(db: Any, now_ms: int) -> int:
    """Return how much was noticed in the last seven days."""
    (count,) = db.execute("SELECT count(*) FROM notices WHERE at_ms >= ?", (now_ms - LATELY_MS,)).fetchone()
    return int(count)
