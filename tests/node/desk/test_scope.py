"""Which spaces a reading command looks into."""

from __future__ import annotations

from pathlib import Path

import pytest

from identity.errors import Refused
from node.desk.scope import ALL, allowed, marks, scope_of, shown_spaces
from tests.node.desk_world import one_desk


async def test_what_may_be_seen_narrows_what_was_asked_for(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        hub = desk.hub
        spaces = [(await desk.call("space create", {"name": name}))["space"] for name in ("One", "Two")]

        def told() -> None:
            one, two = map(bytes.fromhex, spaces)
            assert scope_of(hub, {}) == ALL and ALL.where() == "" and ALL.holds(one)
            asked = scope_of(hub, {"only": spaces, "space": "Two"})
            assert asked.spaces == frozenset({two})
            assert asked.where("r.space") == f" AND r.space IN ({hub.replica.ledger.space_rows[two]})"
            nothing = scope_of(hub, {"only": spaces[:1], "spaces": ["Two"]})
            assert nothing.where() == " AND space IN ()" and shown_spaces(hub, nothing) == []
            assert len(shown_spaces(hub, ALL)) == 3
            assert allowed(hub, {"only": spaces[:1], "space": "Two"}).spaces == frozenset({one})
            with pytest.raises(Refused, match="record-not-for-you"):
                nothing.check(two)
            with pytest.raises(Refused, match="space-unknown"):
                scope_of(hub, {"space": "Three"})
            with pytest.raises(Refused, match="command-argument-broken"):
                scope_of(hub, {"only": ["no id"]})
            assert marks([1, 2, 3]) == "?, ?, ?"

        await hub.run(told)
