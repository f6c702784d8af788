"""What the people of a node should know, kept until they have read it.

Promise: what a change brings that they have to hear of is kept in the same transaction as the change, so that no power
cut leaves one without the other.
"""

from __future__ import annotations

import json
from typing import Any

KEPT_MAX = 100


def keep_notice(db: Any, at_ms: int, message: str, fields: dict[str, object]) -> None:
    """Keep a notice; the newest hundred stay."""
    db.execute(
        "INSERT INTO notices (at_ms, message, fields) VALUES (?, ?, ?)", (at_ms, message, json.dumps(fields))
    )
    db.execute("DELETE FROM notices WHERE id <= (SELECT max(id) FROM notices) - ?", (KEPT_MAX,))
