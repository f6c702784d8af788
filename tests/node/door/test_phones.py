"""The page for phones: off until switched on, over TLS with the certificate that was told, for members alone."""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
import ssl
from pathlib import Path
from typing import Any

import pytest

from identity.errors import Unavailable
from node.desk.desk import open_desk
from node.door.front import Front
from node.home import open_home
from node.runner import fronted
from tests.node.page_world import CONFIG, PIN, Page, browser, keeper_of, node_at
from web.local import limits

PART = "Woodlark"


async def on_phone(front: Front, page: Page, **more: Any) -> dict[str, Any]:
    """Invite a person to the page for phones, and let them in there."""
    wanted = {"name": "Nadia", "role": "edit", "spaces": ["home"], **more}
    made: dict[str, Any] = await front.desk.call("member add", wanted)
    invited = await front.desk.call("member invite", {"member": made["member"]})
    assert (
        invited["lan"]
        and invited["url"] == f"{page.url}/#join={invited['token']}&fp={invited['fingerprint']}"
    )
    status, door = await page.post("/api/join", {"token": invited["token"], "pin": PIN})
    assert (status, door["viewer"]["lan"], door["viewer"]["role"]) == (200, True, wanted["role"])
    return made


async def test_it_is_off_until_it_is_switched_on_and_stays_as_it_is(tmp_path: Path):
    async with node_at(tmp_path / "home") as front:
        assert await front.desk.call("lan-page", {}) == {"on": False, "url": None, "fingerprint": None}
        await front.desk.hub.notice("phones-not-served", {"why": "phones-no-address"})
        first = await front.desk.call("lan-page", {"on": True})
        assert (await front.desk.call("status", {}))["notices"] == []
        assert first["on"] and first["url"].startswith("https://127.0.0.1:")
        assert await front.desk.call("lan-page", {"on": True}) == first
        assert await asyncio.to_thread(_presented, first["url"]) == first["fingerprint"]
    home = await open_home(tmp_path / "home", lambda: None)
    async with fronted(tmp_path / "home", home, CONFIG, lambda event: None) as front:
        again = await front.desk.call("lan-page", {})
        assert (again["on"], again["fingerprint"]) == (True, first["fingerprint"])
        assert await front.desk.call("lan-page", {"on": False}) == {
            "on": False,
            "url": None,
            "fingerprint": None,
        }
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.1", int(again["url"].rpartition(":")[2])), 1).close()


async def test_without_a_running_node_there_is_none(tmp_path: Path):
    async with node_at(tmp_path / "home"):
        pass
    desk = await open_desk(await open_home(tmp_path / "home", lambda: None))
    for command in ("lan-page", "page link"):
        with pytest.raises(Unavailable, match="page-no-node"):
            await desk.call(command, {})
    await desk.close()


async def test_a_member_works_on_a_phone_without_what_lives_at_home(tmp_path: Path):
    async with node_at(tmp_path / "home") as front:
        url = (await front.desk.call("lan-page", {"on": True}))["url"]
        fields = {"title": "A case", "identity.names": PART, "margin.notes": PART}
        case = (await front.desk.call("add", {"kind": "case", "fields": fields}))["id"]
        async with browser(url) as phone:
            made = await on_phone(front, phone)
            [one] = await front.desk.call("member sign-ins", {})
            assert one["lan"] is True
            cookies = {cookie.key: cookie for cookie in phone.client.cookie_jar}
            port = url.rpartition(":")[2]
            assert set(cookies) == {f"__Host-hedgerow-{port}", f"__Host-hedgerow-known-{port}"}
            for cookie in cookies.values():
                assert cookie["secure"] and cookie["httponly"] and cookie["samesite"] == "Strict"
            shown = await phone.call("show", id=case)
            assert shown["fields"]["title"] == "A case" and PART not in json.dumps(shown)
            assert await phone.call("edit", id=case, fields={"identity.names": "x"}) == "viewer-not-this-part"
            for command in ("export", "verify", "peer list", "lan-page", "member list", "sync"):
                assert await phone.call(command) == "viewer-may-not"
            await phone.post("/api/lock", {"node": False})
            assert (await phone.door())["bound"] == made["member"]
            assert (await phone.post("/api/pin", {"member": made["member"], "pin": PIN}))[0] == 200


async def test_the_keepers_ways_in_are_not_there(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as keeper:
        url = (await front.desk.call("lan-page", {"on": True}))["url"]
        token = front.access.token
        session = next(cookie.value for cookie in keeper.client.cookie_jar)
        async with browser(url) as phone:
            for path in ("/api/enter", "/api/unlock", "/api/new", "/api/new/passphrase"):
                assert (await phone.post(path, {"link": "x"}))[0] in (404, 405)
            port = url.rpartition(":")[2]
            for headers in (
                {"Authorization": f"Bearer {token}"},
                {"Cookie": f"__Host-hedgerow-{port}={session}"},
                {"Cookie": f"hedgerow-{port}={session}"},
            ):
                assert (await phone.post("/api/call", {"command": "status"}, headers=headers))[0] == 401
                assert (await phone.get("/api/events", headers=headers))[0] == 401
            assert (await phone.get("/feed/00.ics"))[0] == 404
            assert (await phone.get("/api/door", headers={"Host": f"localhost:{port}"}))[0] == 421
            assert (await phone.get("/api/door", headers={"Origin": front.url}))[0] == 403


async def test_an_invitation_holds_where_it_was_made_for(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, browser(front.url) as here:
        made = await front.desk.call("member add", {"name": "Nadia", "spaces": ["home"]})
        local = await front.desk.call("member invite", {"member": "Nadia"})
        url = (await front.desk.call("lan-page", {"on": True}))["url"]
        remote = await front.desk.call("member invite", {"member": made["member"]})
        async with browser(url) as phone:
            assert (
                await phone.refused("/api/join", {"token": local["token"], "pin": PIN}) == "door-link-spent"
            )
            assert (
                await here.refused("/api/join", {"token": remote["token"], "pin": PIN}) == "door-link-spent"
            )
            assert (await phone.post("/api/join", {"token": remote["token"], "pin": PIN}))[0] == 200
            [known] = [c.value for c in phone.client.cookie_jar if "known" in c.key]
            name = f"hedgerow-known-{front.url.rpartition(':')[2]}"
            _, door = await here.get("/api/door", headers={"Cookie": f"{name}={known}"})
            assert door["bound"] is None


async def test_whoever_stops_while_keys_are_agreed_on_is_sent_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "TLS_TIME_S", 0.2)
    async with node_at(tmp_path / "home") as front:
        url = (await front.desk.call("lan-page", {"on": True}))["url"]
        reader, writer = await asyncio.open_connection("127.0.0.1", int(url.rpartition(":")[2]))
        writer.write(b"\x16\x03\x01\x02\x00\x01\x00")
        async with asyncio.timeout(10):
            assert await reader.read() == b""
        writer.close()


def _presented(url: str) -> str:
    pem = ssl.get_server_certificate(("127.0.0.1", int(url.rpartition(":")[2])))
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()
