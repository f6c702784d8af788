"""Who holds this group's words."""

from __future__ import annotations

from pathlib import Path

from node.desk.scope import scope_of
from node.links.holding import holders, last_connection, spaces_of
from tests.node.neighbours import at_rest, neighbours, shared_space, until


async def test_what_waits_for_a_peer_and_since_when(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = await shared_space(a, b)
        await at_rest(a, b)
        (told,) = await a.hub.run(holders, a.hub, {b.group})
        assert (told["linked"], told["entries_to_send"], told["missing_since"]) == (True, 0, None)
        assert "mine" not in told
        group = b.group
        await b.stop()
        await until(lambda: not a.network.links_to(group))
        await a.call("add", kind="event", space=space, fields={"title": "Vigil"})
        (told,) = await a.hub.run(lambda: holders(a.hub, set(), mark=0))
        # The event, and before it the entry that opens the log.
        assert (told["linked"], told["entries_to_send"]) == (False, 2)
        assert told["missing_since"] and (told["mine"], told["mine_held"]) == (1, 0)
        assert await a.hub.run(last_connection, a.hub) is not None
        shared = await a.hub.run(lambda: spaces_of(a.hub, group, scope_of(a.hub, {"only": [space]})))
        assert shared == [bytes.fromhex(space)]
