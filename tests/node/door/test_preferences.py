"""What readers choose, each for themselves."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from identity.errors import Refused
from node.door.preferences import IDLE_MINUTES, read, write


@pytest.fixture
def db() -> Any:
    """Return a database with the one table."""
    found = sqlite3.connect(":memory:", isolation_level=None)
    found.execute("CREATE TABLE preferences (reader TEXT PRIMARY KEY, chosen TEXT NOT NULL) WITHOUT ROWID")
    return found


def test_choices_stand_beside_earlier_ones_and_are_each_readers_own(db: Any):
    write(db, "", {"theme": "dark"})
    write(db, "", {"zone": "Europe/Kyiv", "week_start": 7})
    chosen = read(db, "", "uk")
    assert (chosen["theme"], chosen["zone"], chosen["week_start"]) == ("dark", "Europe/Kyiv", 7)
    assert (chosen["language"], chosen["idle_minutes"]) == ("uk", IDLE_MINUTES)
    assert read(db, "somebody", "uk")["theme"] == "system"
    write(db, "", {"zone": None})
    assert read(db, "", "uk")["zone"] is None


@pytest.mark.parametrize(
    "chosen",
    [
        {"theme": "pink"},
        {"zone": "Europe/Atlantis"},
        {"week_start": 8},
        {"week_start": True},
        {"idle_minutes": 0},
        {"idle_minutes": 1.5},
        {"language": "tlh"},
        {"calendar": None},
    ],
)
def test_what_can_not_be_chosen_is_refused(db: Any, chosen: dict[str, Any]):
    with pytest.raises(Refused, match="preference-broken"):
        write(db, "", chosen)
    assert read(db, "", "en")["theme"] == "system"


def test_there_are_no_other_choices(db: Any):
    with pytest.raises(Refused, match="preference-unknown"):
        write(db, "", {"volume": 11})
