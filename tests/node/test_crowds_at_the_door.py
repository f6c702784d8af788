"""A crowd at the door keeps nobody from the page or from a peer; ``tests/fuzz/crowd.py`` brings any number."""

from __future__ import annotations

from node.links.streams import StreamLimits
from tests.fuzz.crowd import crowd

# The command asks for a second; here other tests run on the same machine.
PATIENCE_S = 10.0


async def test_the_page_answers_and_a_peer_syncs_while_a_crowd_is_at_the_door():
    seen = await crowd(600, 2.0)
    assert seen.worst_s < PATIENCE_S and seen.syncs
    # Who was pushed out counts until its task has ended.
    assert 8 < seen.streams_max <= 2 * StreamLimits().strangers_max
