"""What the page asks about peers: what each may see, what waits for it, and the codes that are out."""

from __future__ import annotations

from pathlib import Path

from tests.node.desk_world import one_desk, refused
from tests.node.neighbours import neighbours, until_async


async def test_a_preview_shows_what_the_peer_holds_and_names_what_stays_closed(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        joint = (await a.call("space create", name="Joint"))["space"]
        await a.call("space create", name="Ours")
        await a.call("space share", space=joint, peer="B", role="reader")
        record = (await a.call("add", kind="need", space=joint, fields={"title": "Blankets"}))["id"]
        await a.call("add", kind="need", space="Ours", fields={"title": "Nobody's business"})
        seen = await a.call("preview", peer="B")
        (space,) = seen["spaces"]
        assert (space["space"], space["role"]) == (joint, "reader")
        assert space["kinds"] == [{"kind": "need", "count": 1}]
        assert [(one["id"], one["title"]) for one in space["latest"]] == [(record, "Blankets")]
        assert {one["name"] for one in seen["closed"]} == {"A", "Ours"}
        assert (await a.call("space contents", space=joint))["latest"] == space["latest"]

        async def arrived() -> bool:
            return [one["fields"]["title"] for one in await b.call("list", kind="need")] == ["Blankets"]

        await until_async(arrived)


async def test_what_waits_for_a_peer_is_told_with_its_records(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.two()
        joint = (await a.call("space create", name="Joint"))["space"]
        await a.call("space share", space=joint, peer="B", role="contributor")

        async def all_there() -> bool:
            await a.call("sync")
            (peer,) = (await a.call("sharing"))["peers"]
            return not peer["entries_to_send"]

        await until_async(all_there)
        await b.stop()
        await a.call("add", kind="need", space=joint, fields={"title": "Blankets"})
        (peer,) = (await a.call("sharing"))["peers"]
        assert peer["entries_to_send"] >= 1 and peer["bytes_waiting"] > 0 and peer["waiting_since"]
        assert [one["title"] for one in peer["waiting_what"]] == ["Blankets"]
        assert [(one["name"], one["role"]) for one in peer["sees"]] == [("Joint", "contributor")]
        assert peer["promised"] == []


async def test_an_ended_code_opens_nothing(tmp_path: Path):
    async with neighbours(tmp_path) as street:
        a, b = await street.node("A"), await street.node("B")
        joint = (await a.call("space create", name="Joint"))["space"]
        asked = {"to": "Harbour", "space": joint, "role": "reader", "addresses": [str(a.address)]}
        code = (await a.call("invite", **asked))["code"]
        told = await a.call("sharing")
        assert (told["lan"], told["listening"]) == ("network-lan-off", [str(a.address)])
        (open_,) = told["invitations"]
        assert (open_["to"], open_["used"]) == ("Harbour", False)
        assert open_["share"] == [{"space": joint, "name": "Joint", "role": "reader"}]
        assert open_["invitation"] not in code
        await a.call("invitation end", invitation=open_["invitation"])
        assert (await a.call("sharing"))["invitations"] == []
        assert (await b.call("pair", code=code))["waiting"]
        assert await a.call("peer list") == []
        (waiting,) = (await b.call("sharing"))["pairings"]
        await b.call("pairing end", pairing=waiting["pairing"])
        assert (await b.call("sharing"))["pairings"] == []


async def test_what_is_not_there_is_refused(tmp_path: Path):
    async with one_desk(tmp_path) as desk:
        assert await refused(desk, "preview", {"peer": "Nobody"}) == "peer-unknown"
        assert await refused(desk, "space contents", {"space": "Nowhere"}) == "space-unknown"
        assert await refused(desk, "space contents", {"space": "home", "only": []}) == "record-not-for-you"
        assert await refused(desk, "invitation end", {"invitation": "00"}) == "invitation-unknown"
        assert await refused(desk, "pairing end", {"pairing": "00"}) == "pairing-unknown"
