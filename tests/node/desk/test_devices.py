"""Commands about devices, on a home that no node runs and on one that does."""

from __future__ import annotations

from pathlib import Path

from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import neighbours


async def test_a_label_is_shown_and_finds_the_device(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        [row] = await desk.call("device list", {})
        assert row["here"] and not row["lost"] and row["label"] == "" and row["last_met_ms"] is None
        told = await desk.call("device label", {"device": row["device"][:8], "label": " Desk in the hall "})
        assert told == {"device": row["device"], "label": "Desk in the hall"}
        [row] = await desk.call("device list", {})
        assert row["label"] == "Desk in the hall"
        assert await refused(desk, "device label", {"device": "desk in the hall", "label": "\n"}) == (
            "command-argument-missing"
        )
        assert await refused(desk, "device label", {"device": "hall", "label": "x"}) == "device-unknown"
        assert await refused(desk, "device label", {"device": row["device"], "label": "a\nb"}) == (
            "device-label-broken"
        )


async def test_what_can_not_be_is_refused_in_a_sentence(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        [row] = await desk.call("device list", {})
        assert await refused(desk, "device invite", {}) == "device-invite-no-node"
        assert await refused(desk, "device lost", {"device": row["device"]}) == "device-lost-here"
        assert await refused(desk, "device lost", {"device": row["device"], "recovery_words": "one two"}) == (
            "words-count"
        )
        assert await refused(desk, "device list", {"peer": "Nobody"}) == "peer-unknown"


async def test_a_peers_devices_are_listed(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two(calls=False)
        [row] = await a.call("device list", peer="B")
        assert row["device"] == (await b.call("status"))["device"] and not row["here"]
        code = (await a.call("device invite"))["code"]
        assert code.startswith("HD1-")
