"""The local API: what it answers to those who may ask, and that it tells others nothing."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.web.local.houses import KEY, TOKEN, House, ask_raw, cookie, served
from web.local import limits
from web.local.events import EVENTS_MAX
from web.local.guard import SESSION, VIEWER
from web.local.sessions import Viewer
from web.local.site import Site


@pytest.fixture
def house() -> House:
    """Return a house that is open."""
    return House()


@pytest.fixture
async def site(house: House) -> AsyncIterator[Site]:
    """Serve the API of an echoing desk on a free port."""
    async with served(house) as found:
        yield found


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    """Return an HTTP client."""
    async with aiohttp.ClientSession() as session:
        yield session


async def _call(client: aiohttp.ClientSession, site: Site, command: str, **changes: Any) -> tuple[int, Any]:
    asked: dict[str, Any] = {"json": {"command": command, "args": {"a": "ü"}}, "headers": KEY} | changes
    async with client.post(f"{site.url}/api/call", **asked) as answer:
        body = await answer.read()
        return answer.status, json.loads(body) if body.startswith(b"{") else body


async def test_a_command_is_carried_out(client: aiohttp.ClientSession, site: Site):
    assert await _call(client, site, "peer list") == (
        200,
        {"result": {"command": "peer list", "args": {"a": "ü"}}},
    )


@pytest.mark.parametrize(
    ("command", "status", "family"),
    [
        ("refuse", 400, "refused"),
        ("misuse", 400, "local"),
        ("peer", 422, "peer"),
        ("later", 503, "unavailable"),
    ],
)
async def test_faults_keep_their_family(
    client: aiohttp.ClientSession, site: Site, command: str, status: int, family: str
):
    found, body = await _call(client, site, command)
    assert (found, body["error"]["family"]) == (status, family)
    assert body["error"]["sentence"] == f"said {body['error']['id']}"


async def test_fields_of_a_fault_come_as_plain_json(client: aiohttp.ClientSession, site: Site):
    _, body = await _call(client, site, "refuse")
    assert body["error"]["fields"] == {"key": "01", "count": 3, "names": ["a", "b"]}


async def test_what_nobody_foresaw_tells_no_detail(
    client: aiohttp.ClientSession, site: Site, caplog: pytest.LogCaptureFixture
):
    status, body = await _call(client, site, "break")
    assert status == 500 and body["error"]["id"] == "api-unforeseen"
    assert "ZeroDivisionError" in caplog.text
    assert "secret words" not in caplog.text + json.dumps(body)


@pytest.mark.parametrize("upgrades", [False, True])
async def test_what_no_other_way_of_talking_foresaw_is_logged_without_what_somebody_wrote(
    house: House, client: aiohttp.ClientSession, caplog: pytest.LogCaptureFixture, upgrades: bool
):
    written = "secret " + "words"

    async def breaking(request: web.Request) -> web.StreamResponse:
        if upgrades:
            await web.WebSocketResponse().prepare(request)
        raise ValueError(written)

    async with served(house, ("GET", "/api/note", breaking)) as site:
        headers = cookie(site, house.session())
        if upgrades:
            async with client.ws_connect(f"{site.url}/api/note", headers=headers) as socket:
                await socket.receive(timeout=60)
                assert socket.closed
        else:
            async with client.get(f"{site.url}/api/note", headers=headers) as answer:
                assert (answer.status, await answer.read()) == (500, b"")
    assert "ValueError" in caplog.text and written not in caplog.text


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": f"Bearer {TOKEN[:-1]}"},
        {"Authorization": TOKEN},
        {"Authorization": "Bearer "},
        {"Authorization": "Bearer \xe9"},
    ],
)
async def test_without_the_token_there_is_nothing(
    client: aiohttp.ClientSession, site: Site, headers: dict[str, str]
):
    assert await _call(client, site, "status", headers=headers) == (401, b"")
    async with client.get(f"{site.url}/api/events", headers=headers) as answer:
        assert (answer.status, await answer.read()) == (401, b"")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", "api-not-json"),
        (b"\xff", "api-not-json"),
        (b"[" * 100_000, "api-not-json"),
        (b'{"command": "status", "args": {"n": NaN}}', "api-not-json"),
        (b"[]", "api-not-a-call"),
        (b'{"command": 1}', "api-not-a-call"),
        (b'{"command": "status", "args": []}', "api-not-a-call"),
        (b'{"command": "status", "more": 1}', "api-not-a-call"),
    ],
)
async def test_what_is_no_call_is_refused(client: aiohttp.ClientSession, site: Site, body: bytes, error: str):
    headers = KEY | {"Content-Type": "application/json"}
    status, answer = await _call(client, site, "", json=None, data=body, headers=headers)
    assert (status, answer["error"]["id"]) == (400, error)


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_only_json_is_read(client: aiohttp.ClientSession, site: Site, kind: str):
    headers = KEY | {"Content-Type": kind}
    status, _ = await _call(client, site, "", json=None, data=b'{"command":"status"}', headers=headers)
    assert status == 415


async def test_a_body_beyond_the_limit_is_refused(client: aiohttp.ClientSession, site: Site):
    headers = KEY | {"Content-Type": "application/json"}
    data = io.BytesIO(b" " * (limits.BODY_BYTES_MAX + 1))
    assert (await _call(client, site, "", json=None, data=data, headers=headers))[0] == 413


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
async def test_own_names_are_answered(site: Site, name: str):
    answer = await ask_raw(site, f"GET / HTTP/1.1\r\nHost: {name}:{site.port}\r\nConnection: close\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 ") and b"the page" in answer


@pytest.mark.parametrize(
    "lines",
    [
        "Host: evil.example:{port}",
        "Host: 127.0.0.1",
        "Host: 127.0.0.1:1",
        "Host: 127.0.0.1.evil.example:{port}",
        "Host: 127.0.0.1:{port}@evil.example",
        "Host:",
        "X-Nothing: 1",
        "Host: 127.0.0.1:{port}\r\nHost: evil.example",
        "Host: 127.0.0.1:{port}\r\nHost: 127.0.0.1:{port}",
    ],
)
async def test_another_host_is_misdirected(site: Site, lines: str):
    head = lines.format(port=site.port)
    answer = await ask_raw(site, f"GET / HTTP/1.1\r\n{head}\r\nConnection: close\r\n\r\n")
    # Where the host is missing or doubled, the parser of HTTP refuses before any of our code runs.
    assert answer.startswith((b"HTTP/1.1 421 ", b"HTTP/1.0 400 "))
    assert b"the page" not in answer


@pytest.mark.parametrize(
    "origin", ["null", "http://evil.example", "https://127.0.0.1:{port}", "http://127.0.0.1:1"]
)
async def test_another_origin_is_refused(client: aiohttp.ClientSession, site: Site, origin: str):
    headers = KEY | {"Origin": origin.format(port=site.port)}
    assert await _call(client, site, "status", headers=headers) == (403, b"")


async def test_the_own_origin_is_answered_and_no_other_is_invited(client: aiohttp.ClientSession, site: Site):
    async with client.get(f"{site.url}/", headers={"Origin": site.url}) as answer:
        assert answer.status == 200
        assert not [name for name in answer.headers if name.lower().startswith("access-control")]
        assert "Server" not in answer.headers
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"


async def test_events_stream_in_order(client: aiohttp.ClientSession, site: Site, house: House):
    told: list[dict[str, Any]] = [{"event": "one", "text": "a\nb\u2028"}, {"event": "two"}]
    async with client.get(f"{site.url}/api/events", headers=KEY) as answer:
        assert answer.content_type == "text/event-stream"
        assert await answer.content.readuntil(b"\n\n") == b": open\n\n"
        for event in told:
            house.publish(event)
        lines = [await answer.content.readuntil(b"\n\n") for _ in told]
    assert [json.loads(line.removeprefix(b"data: ")) for line in lines] == told


async def test_a_stream_that_is_outrun_says_so_first(client: aiohttp.ClientSession, site: Site, house: House):
    async with client.get(f"{site.url}/api/events", headers=KEY) as answer:
        assert await answer.content.readuntil(b"\n\n") == b": open\n\n"
        for number in range(EVENTS_MAX + 1):
            house.publish({"event": "record", "number": number})
        lines = [await answer.content.readuntil(b"\n\n") for _ in range(2)]
    told = [json.loads(line.removeprefix(b"data: ")) for line in lines]
    assert told == [{"event": "missed"}, {"event": "record", "number": 1}]


async def test_a_quiet_stream_shows_that_it_is_open(
    client: aiohttp.ClientSession, site: Site, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "HEARTBEAT_S", 0.01)
    async with client.get(f"{site.url}/api/events", headers=KEY) as answer:
        assert await answer.content.readuntil(b"\n\n") == b": open\n\n"
        assert await answer.content.readuntil(b"\n\n") == b": still here\n\n"


async def test_streams_are_bounded(
    client: aiohttp.ClientSession, site: Site, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "LISTENERS_MAX", 1)
    async with client.get(f"{site.url}/api/events", headers=KEY) as first:
        await first.content.readline()
        async with client.get(f"{site.url}/api/events", headers=KEY) as second:
            assert (second.status, (await second.json())["error"]["id"]) == (503, "api-too-many-listeners")


async def test_whoever_knows_the_token_is_greeted(client: aiohttp.ClientSession, site: Site):
    async with client.get(f"{site.url}/api", headers=KEY) as known, client.get(f"{site.url}/api") as unknown:
        assert (known.status, unknown.status) == (204, 401)


async def test_a_body_that_never_comes_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "BODY_TIME_S", 0.05)
    head = f"POST /api/call HTTP/1.1\r\nHost: localhost:{site.port}\r\nContent-Length: 5\r\nConnection: close\r\n"
    answer = await ask_raw(
        site, f"{head}Content-Type: application/json\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
    )
    assert answer.startswith(b"HTTP/1.1 408 ")


async def test_an_extra_is_for_the_signed_in_and_knows_them(client: aiohttp.ClientSession, house: House):
    ada = Viewer(member=b"ada")

    async def whoami(request: web.Request) -> web.StreamResponse:
        assert request[SESSION].viewer == request[VIEWER]
        return web.Response(body=request[VIEWER].member)

    async with served(house, ("GET", "/api/whoami", whoami)) as site:
        for headers in ({}, KEY, cookie(site, "0" * 64)):
            async with client.get(f"{site.url}/api/whoami", headers=headers) as reply:
                assert (reply.status, await reply.read()) == (401, b"")
        async with client.get(f"{site.url}/api/whoami", headers=cookie(site, house.session(ada))) as reply:
            assert (reply.status, await reply.read()) == (200, b"ada")


async def test_an_extra_ends_with_the_session(client: aiohttp.ClientSession, house: House):
    ended = asyncio.Event()

    async def talk(request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        try:
            async for message in socket:
                await socket.send_str(message.data)
        finally:
            ended.set()
            await socket.close()
        return socket

    async with served(house, ("GET", "/api/talk", talk)) as site:
        headers = cookie(site, house.session())
        async with client.ws_connect(f"{site.url}/api/talk", headers=headers) as socket:
            await socket.send_str("hello")
            assert await socket.receive_str(timeout=60) == "hello"
            house.access.sessions.end()
            async with asyncio.timeout(60):
                assert (await socket.receive()).type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED)
                await ended.wait()


@pytest.mark.parametrize("changed", [{"Origin": "http://evil.example"}, {"Origin": None}, {"Cookie": ""}])
async def test_a_socket_needs_our_origin_and_a_session(
    client: aiohttp.ClientSession, house: House, changed: dict[str, str | None]
):
    async def talk(request: web.Request) -> web.StreamResponse:
        raise AssertionError("let in")

    async with served(house, ("GET", "/api/talk", talk)) as site:
        headers = cookie(site, house.session()) | changed
        given = {name: value for name, value in headers.items() if value is not None}
        with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
            await client.ws_connect(f"{site.url}/api/talk", headers=given)
        assert caught.value.status in (401, 403)


async def test_members_hear_what_is_for_them(client: aiohttp.ClientSession, house: House):
    async with served(house) as site:
        headers = cookie(site, house.session(Viewer(member=b"ada")))
        async with client.get(f"{site.url}/api/events", headers=headers) as answer:
            assert await answer.content.readuntil(b"\n\n") == b": open\n\n"
            house.publish({"event": "peer", "keeper": True})
            house.publish({"event": "record"})
            assert await answer.content.readuntil(b"\n\n") == b'data: {"event": "record"}\n\n'
            house.access.sessions.end()
            assert await answer.content.readuntil(b"\n\n") in (
                b": still here\n\n",
                b'data: {"event": "locked"}\n\n',
            )


async def test_a_session_of_the_lan_is_none_at_this_machine(client: aiohttp.ClientSession, house: House):
    async with served(house) as here, served(house, is_lan=True) as lan:
        local, remote = house.session(), house.session(Viewer(member=b"ada", is_lan=True))
        for site, secret, status in (
            (here, local, 204),
            (here, remote, 401),
            (lan, local, 401),
            (lan, remote, 204),
        ):
            async with client.get(f"{site.url}/api", headers=cookie(site, secret)) as reply:
                assert reply.status == status
