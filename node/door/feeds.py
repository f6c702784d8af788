"""Calendar feeds: a secret for each that opens the events of one space, and nothing else; all in the store's thread."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from typing import Any

from identity.errors import Refused

FEED_ID_BYTES = 8
SECRET_BYTES = 32
FEEDS_MAX = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """One feed: its id, the secret in its address, the space that it shows, when it was made (ms since 1970)."""

    id: bytes
    secret: bytes
    space: bytes
    created_ms: int


def add(db: Any, feed: Feed) -> None:
    """Keep a new feed; Refused when there are too many."""
    if len(listed(db)) >= FEEDS_MAX:
        raise Refused("feed-too-many", limit=FEEDS_MAX)
    db.execute(
        "INSERT INTO feeds (feed, secret, space, created_ms) VALUES (?, ?, ?, ?)",
        (feed.id, feed.secret, feed.space, feed.created_ms),
    )


def listed(db: Any) -> list[Feed]:
    """Return all feeds, oldest first."""
    rows = db.execute("SELECT feed, secret, space, created_ms FROM feeds ORDER BY id")
    return [
        Feed(id=bytes(id_), secret=bytes(secret), space=bytes(space), created_ms=created)
        for id_, secret, space, created in rows
    ]


def find(db: Any, text: str) -> Feed:
    """Return the feed whose id begins with ``text``; Refused when there is none, or several."""
    wanted = text.strip().lower()
    found = [feed for feed in listed(db) if wanted and feed.id.hex().startswith(wanted)]
    if len(found) != 1:
        raise Refused("feed-ambiguous" if found else "feed-unknown", given=text[:40])
    return found[0]


def remove(db: Any, feed: Feed) -> None:
    """Make the feed's address lead nowhere."""
    db.execute("DELETE FROM feeds WHERE feed = ?", (feed.id,))


def opened_by(db: Any, secret: str) -> Feed | None:
    """Return the feed that the secret (hex) opens, None for any other text.

    Every feed is compared, each in constant time: how long it takes tells nothing about any secret.
    """
    given = secret.encode("utf-8", "surrogatepass")
    found = [feed for feed in listed(db) if hmac.compare_digest(feed.secret.hex().encode(), given)]
    return found[0] if found else None
