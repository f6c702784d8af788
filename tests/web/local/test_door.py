"""The door over HTTP: what it tells to whom, the cookies that it gives, and how it refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.web.local.houses import KEY, PASSPHRASE, House, cookie, served
from web.local import limits
from web.local.sessions import KEEPER, Viewer
from web.local.site import Site


@pytest.fixture
def house() -> House:
    return House()


@pytest.fixture
async def site(house: House) -> AsyncIterator[Site]:
    async with served(house) as found:
        yield found


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        yield session


async def _post(
    client: aiohttp.ClientSession, site: Site, path: str, body: Any, **headers: str
) -> tuple[int, Any, Any]:
    given = {"Origin": site.url, **headers}
    async with client.post(f"{site.url}{path}", json=body, headers=given) as reply:
        return (
            reply.status,
            await reply.json() if reply.content_type == "application/json" else None,
            reply.cookies,
        )


async def test_a_link_becomes_a_session_once(client: aiohttp.ClientSession, site: Site, house: House):
    link = house.access.links.make()
    status, door, cookies = await _post(client, site, "/api/enter", {"link": link})
    assert (status, door["signed_in"], door["group"]["name"]) == (200, True, "Secret Orchard")
    [given] = cookies.values()
    assert given.key == f"hedgerow-{site.port}" and len(given.value) == 64
    assert given["httponly"] and given["samesite"] == "Strict" and given["path"] == "/"
    assert not given["secure"] and not given["domain"] and not given["max-age"]
    status, told, cookies = await _post(client, site, "/api/enter", {"link": link})
    assert (status, told["error"]["id"], len(cookies)) == (400, "door-link-spent", 0)
    async with client.get(f"{site.url}/api", headers=cookie(site, given.value)) as reply:
        assert reply.status == 204


async def test_entering_anew_ends_the_session_before(client: aiohttp.ClientSession, site: Site, house: House):
    before = house.session()
    body = {"link": house.access.links.make()}
    _, _, cookies = await _post(client, site, "/api/enter", body, Cookie=f"hedgerow-{site.port}={before}")
    assert house.access.sessions.find(before) is None
    [given] = cookies.values()
    assert given.value != before and house.access.sessions.find(given.value) is not None


async def test_without_a_session_no_name_is_told(client: aiohttp.ClientSession, site: Site, house: House):
    for state in ("new", "locked", "open"):
        house.state = state
        async with client.get(f"{site.url}/api/door") as reply:
            text = await reply.text()
            assert reply.status == 200 and f'"state": "{state}"' in text
            assert "Orchard" not in text and "ada" not in text


async def test_a_locked_door_lets_in_by_the_passphrase_alone(
    client: aiohttp.ClientSession, site: Site, house: House
):
    house.state = "locked"
    _, door, cookies = await _post(client, site, "/api/enter", {"link": house.access.links.make()})
    assert (door["signed_in"], door["group"]) == (False, None)
    status, told, _ = await _post(client, site, "/api/unlock", {"passphrase": "wrong"})
    assert (status, told["error"]["id"]) == (400, "vault-wrong-passphrase")
    status, door, cookies = await _post(client, site, "/api/unlock", {"passphrase": PASSPHRASE})
    assert (status, door["state"], door["signed_in"], len(cookies)) == (200, "open", True, 1)


async def test_lock_now_takes_the_cookie_back(client: aiohttp.ClientSession, site: Site, house: House):
    mine, other, member = house.session(), house.session(), house.session(Viewer(member=b"ada"))
    headers = {"Cookie": f"hedgerow-{site.port}={mine}"}
    status, door, cookies = await _post(client, site, "/api/lock", {"node": False}, **headers)
    assert (status, door["state"], door["signed_in"]) == (200, "open", False)
    assert next(iter(cookies.values())).value == ""
    assert [house.access.sessions.find(one) is None for one in (mine, other, member)] == [True, True, False]
    headers = {"Cookie": f"hedgerow-{site.port}={member}"}
    status, told, _ = await _post(client, site, "/api/lock", {"node": True}, **headers)
    assert (status, told["error"]["id"], house.state) == (400, "viewer-not-keeper", "open")


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/api/enter", {}, 400),
        ("/api/enter", {"link": 7}, 400),
        ("/api/enter", {"link": None}, 400),
        ("/api/enter", {"link": "x", "more": 1}, 400),
        ("/api/enter", [], 400),
        ("/api/enter", {"link": "x" * limits.DOOR_BODY_BYTES_MAX}, 413),
        ("/api/unlock", {}, 400),
        ("/api/unlock", {"passphrase": ["x"]}, 400),
        ("/api/here", {}, 401),
        ("/api/lock", {"node": True}, 401),
        ("/api/new", {"name": "x", "language": "en", "passphrase": None, "words": "a b"}, 401),
        ("/api/new/sheet", {"name": "x", "language": "en", "passphrase": None}, 401),
        ("/api/new/passphrase", {}, 401),
        ("/api/new/courier", {}, 401),
        (
            "/api/new/back",
            {"how": "file", "file": "/x", "code": "", "words": "", "label": "", "passphrase": None},
            401,
        ),
        ("/api/join", {"token": "x"}, 400),
        ("/api/join", {"token": "x", "pin": "123456"}, 400),
        ("/api/pin", {"member": "x", "pin": "123456"}, 400),
        ("/api/nothing", {}, 404),
    ],
)
async def test_what_does_not_let_in_changes_nothing(
    client: aiohttp.ClientSession, site: Site, house: House, path: str, body: Any, status: int
):
    found, _, cookies = await _post(client, site, path, body)
    assert (found, len(cookies), house.done, house.state) == (status, 0, [], "open")


async def test_the_token_of_the_command_line_is_no_page(
    client: aiohttp.ClientSession, site: Site, house: House
):
    async with client.post(f"{site.url}/api/lock", json={"node": True}, headers=KEY) as reply:
        assert (reply.status, house.state) == (403, "open")


async def test_a_member_joins_and_comes_back_by_pin(client: aiohttp.ClientSession, site: Site, house: House):
    _, door, cookies = await _post(client, site, "/api/join", {"token": "invited", "pin": "secret pin"})
    assert (door["signed_in"], door["viewer"]["name"]) == (True, "ada")
    known = cookies[f"hedgerow-known-{site.port}"]
    assert known["httponly"] and known["samesite"] == "Strict" and int(known["max-age"]) == 365 * 86_400
    headers = {"Cookie": f"{known.key}={known.value}"}
    async with client.get(f"{site.url}/api/door", headers=headers) as reply:
        door = await reply.json()
    assert (door["bound"], door["signed_in"], door["viewer"]) == (b"ada".hex(), False, None)
    wanted = {"member": b"ada".hex(), "pin": "secret pin"}
    for changed in ({"pin": "wrong pin"}, {"member": b"bea".hex()}):
        assert (await _post(client, site, "/api/pin", wanted | changed, **headers))[0] == 400
    assert (await _post(client, site, "/api/pin", wanted))[0] == 400
    assert (await _post(client, site, "/api/pin", wanted, **headers))[0] == 200


async def test_a_hand_on_the_page_is_noted(client: aiohttp.ClientSession, site: Site, house: House):
    secret = house.session()
    session = house.access.sessions.find(secret)
    assert session is not None and session.viewer == KEEPER
    house.access.sessions.now.s += 30  # type: ignore[attr-defined]
    house.idle = 120.0
    headers = {"Cookie": f"hedgerow-{site.port}={secret}"}
    _, door, _ = await _post(client, site, "/api/here", {}, **headers)
    assert (door["idle_s"], session.seen, session.idle_s) == (120, 1_030.0, 120.0)


async def test_from_the_lan_the_keepers_ways_are_not_there(client: aiohttp.ClientSession, house: House):
    async with served(house, is_lan=True) as site:
        for path in ("enter", "unlock", "new", "new/sheet", "new/passphrase", "new/back", "new/courier"):
            assert (await _post(client, site, f"/api/{path}", {}))[0] == 404
        async with client.get(f"{site.url}/api", headers=KEY) as reply:
            assert reply.status == 401


async def test_a_sheet_is_told_to_the_keeper_and_makes_nothing_before_its_words_come_back(
    client: aiohttp.ClientSession, site: Site, house: House
):
    given = {"name": "Kiln", "language": "en", "passphrase": None}
    headers = {"Cookie": f"hedgerow-{site.port}={house.session()}"}
    told = await _post(client, site, "/api/new/sheet", given, **headers)
    assert (told[0], told[1]["error"]["id"]) == (400, "door-not-new")
    house.state = "new"
    _, told, _ = await _post(client, site, "/api/new/sheet", given, **headers)
    assert (told, house.done) == ({"words": ["word"] * 12}, [])
    for wrong in ({}, {"words": None}, {"words": ["a"]}, {"words": "a b", "more": "x"}):
        assert (await _post(client, site, "/api/new", given | wrong, **headers))[0] == 400
    assert (house.done, house.state) == ([], "new")
    assert (await _post(client, site, "/api/new", given | {"words": "a b"}, **headers))[:2] == (200, {})
    assert house.done == [(KEEPER, "make", {"name": "Kiln", "words": "a b"})]


async def test_a_group_comes_back_only_where_nothing_is_and_for_the_keeper(
    client: aiohttp.ClientSession, site: Site, house: House
):
    given = {
        "how": "file",
        "file": "/media/x",
        "code": "",
        "words": "a b",
        "label": "Desk",
        "passphrase": None,
    }
    headers = {"Cookie": f"hedgerow-{site.port}={house.session()}"}
    told = await _post(client, site, "/api/new/back", given, **headers)
    assert (told[0], told[1]["error"]["id"], house.done) == (400, "door-not-new", [])
    house.state = "new"
    for wrong in ({"how": "else"}, {"passphrase": 7}, {"label": None}, {"more": "x"}):
        assert (await _post(client, site, "/api/new/back", given | wrong, **headers))[0] == 400
    assert house.state == "new"
    assert (await _post(client, site, "/api/new/back", given, **headers))[0] == 200
    assert house.done == [(KEEPER, "come back", {"label": "Desk", "file": "/media/x"})]


async def test_a_box_becomes_a_courier_and_tells_its_code(
    client: aiohttp.ClientSession, site: Site, house: House
):
    house.state = "new"
    headers = {"Cookie": f"hedgerow-{site.port}={house.session()}"}
    status, told, _ = await _post(client, site, "/api/new/courier", {}, **headers)
    assert (status, told["code"]) == (200, "HC1-CODE")
