"""What a link works on between two peers."""

from __future__ import annotations

from pathlib import Path

import pytest

from crdt.limits import SEQ_MAX
from identity.errors import PeerFault
from node.links.works import PeerWorks
from sync.effects import Load
from sync.messages import Gate
from tests.node.neighbours import neighbours, shared_space


async def test_a_peers_words_reach_the_hub_and_courier_talk_ends_the_link(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        space = bytes.fromhex(await shared_space(a, b))
        works = PeerWorks(a.hub, await a.peer(b))
        log = next(iter(a.hub.inventory.heads(space)))
        asked = Load(space=space, log=log, first=0, before=SEQ_MAX + 1, tip=b"", bytes_max=10_000)
        run, parted = await works.load_run(asked)
        assert run is not None and run.log == log and not parted
        assert await works.load_fork(space, log) is None
        assert (await works.ingest(space, run)).heads
        with pytest.raises(PeerFault, match="message-out-of-order"):
            await works.heard(Gate(b""))
        await works.tells(space, ((log, 0),))
        told = await works.view(space, 0)
        assert told is not None and told.hash == (await a.hub.view_hash(space, 0)).hash
