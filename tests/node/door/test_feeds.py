"""What is kept of calendar feeds, and that a secret opens its own feed alone."""

from __future__ import annotations

import sqlite3
from importlib.resources import files

import pytest

from identity.errors import Refused
from node.door.feeds import FEEDS_MAX, Feed, add, find, listed, opened_by, remove


@pytest.fixture
def db() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(files("node.store.schema").joinpath("0004_feeds.sql").read_text("utf-8"))
    return connection


def _feed(number: int) -> Feed:
    return Feed(id=bytes([number]) * 8, secret=bytes([number]) * 32, space=b"s" * 32, created_ms=number)


def test_a_secret_opens_its_own_feed_and_nothing_else_does(db: sqlite3.Connection):
    one, other = _feed(0xA1), _feed(0xA2)
    add(db, one)
    add(db, other)
    assert opened_by(db, one.secret.hex()) == one and opened_by(db, other.secret.hex()) == other
    for text in ("", "a1" * 31, "A1" * 32, "a1" * 33, one.id.hex(), "%", "'", "\ud800", "ü" * 32, "a3" * 32):
        assert opened_by(db, text) is None
    remove(db, one)
    assert opened_by(db, one.secret.hex()) is None and listed(db) == [other]


def test_a_feed_is_found_by_the_beginning_of_its_id(db: sqlite3.Connection):
    for number in (0xA1, 0xA2):
        add(db, _feed(number))
    assert find(db, " A1 ") == _feed(0xA1)
    for text, message in (("a", "feed-ambiguous"), ("b", "feed-unknown"), ("", "feed-unknown")):
        with pytest.raises(Refused, match=message):
            find(db, text)


def test_there_are_not_too_many(db: sqlite3.Connection):
    for number in range(FEEDS_MAX):
        add(db, _feed(number))
    with pytest.raises(Refused, match="feed-too-many"):
        add(db, _feed(FEEDS_MAX))
