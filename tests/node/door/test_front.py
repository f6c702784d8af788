"""The life of a node behind its page: without a home, locked, open; who is let in, and what locking takes away."""

from __future__ import annotations

import asyncio
import gc
import json
import weakref
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from identity.words import from_words
from node import words
from node.door import tries
from node.home import API, open_home
from node.runner import fronted
from tests.node.page_world import (
    CONFIG,
    NEW,
    PASSPHRASE,
    browser,
    counts,
    joined,
    keeper_of,
    member,
    node_at,
    token_of,
    until_said,
)

# New


async def test_without_a_home_the_page_makes_one(tmp_path: Path):
    async with node_at(tmp_path / "home", made=False) as front, browser(front.url) as page:
        assert (await page.door())["state"] == "new" and not (tmp_path / "home").exists()
        wanted = NEW | {"language": "es"}
        asked = {name: text for name, text in wanted.items() if name != "words"}
        assert (await page.post("/api/new", wanted))[0] == 401
        assert (await page.post("/api/new/sheet", asked))[0] == 401
        assert (await page.post("/api/new/passphrase"))[0] == 401
        assert await page.refused("/api/unlock", {"passphrase": PASSPHRASE}) == "door-no-home"
        _, door = await page.post("/api/enter", {"link": token_of(front.link())})
        assert (door["signed_in"], door["viewer"]["role"]) == (True, "keeper")
        assert await page.call("status") == "door-no-home"
        assert len((await page.post("/api/new/passphrase"))[1]["words"]) == 6
        for broken in (
            {"name": "  "},
            {"language": "Spanish"},
            {"passphrase": " "},
            {"passphrase": "pears"},
            {"passphrase": 7},
        ):
            assert (await page.post("/api/new", wanted | broken))[0] == 400
            assert (await page.post("/api/new/sheet", asked | broken))[0] == 400
        for text in ("", "one two three", wanted["words"] + " zoo", "zoo " * 12):
            assert (await page.post("/api/new", wanted | {"words": text}))[0] == 400
        sheets = [(await page.post("/api/new/sheet", asked))[1]["words"] for _ in range(2)]
        assert [len(from_words(" ".join(words))) for words in sheets] == [16, 16] and sheets[0] != sheets[1]
        assert not (tmp_path / "home").exists(), "nothing is there before the words are on paper"
        assert await page.post("/api/new", asked | {"words": " ".join(sheets[0])}) == (200, {})
        door = await page.door()
        assert (door["state"], door["group"]["name"], door["language"]) == ("open", "Orchard", "es")
        assert (await page.call("status"))["running"]
        assert await page.refused("/api/new", asked | {"words": " ".join(sheets[1])}) == "door-not-new"
        assert await page.refused("/api/new/sheet", asked) == "door-not-new"
    await (await open_home(tmp_path / "home", lambda: PASSPHRASE, wait_s=0)).close()


# Locked


async def test_a_locked_node_waits_and_tells_nothing(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE):
        pass
    heard: list[dict[str, Any]] = []
    async with fronted(tmp_path / "home", None, CONFIG, heard.append) as front, browser(front.url) as page:
        assert (heard[0]["locked"], heard[0]["sync"]) == (True, [])
        assert not (tmp_path / "home" / API).exists() and front.access.token is None
        door = await page.door()
        assert (door["state"], door["group"], door["viewer"], door["device"]) == ("locked", None, None, None)
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
        _, door = await page.post("/api/enter", {"link": token_of(heard[0]["ui"])})
        assert (door["state"], door["signed_in"]) == ("locked", False)
        assert await page.call("status") == "door-locked"
        assert (await page.get("/api/events"))[0] == 503
        _, door = await page.post("/api/unlock", {"passphrase": PASSPHRASE})
        assert (door["state"], door["signed_in"], door["group"]["name"]) == ("open", True, "Orchard")
        assert (await page.call("status"))["listening"]
        assert json.loads((tmp_path / "home" / API).read_text())["url"] == front.url


async def test_a_link_that_was_used_at_a_locked_node_opens_nothing_when_somebody_unlocks_it(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE):
        pass
    heard: list[dict[str, Any]] = []
    async with (
        fronted(tmp_path / "home", None, CONFIG, heard.append) as front,
        browser(front.url) as one,
        browser(front.url) as other,
    ):
        await one.post("/api/enter", {"link": token_of(heard[0]["ui"])})
        _, door = await other.post("/api/unlock", {"passphrase": PASSPHRASE})
        assert door["signed_in"] and (await other.call("status"))["listening"]
        assert (await one.post("/api/call", {"command": "status"}))[0] == 401
        assert not (await one.door())["signed_in"]


async def test_wrong_passphrases_cost_time_also_over_restarts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with node_at(tmp_path / "home", PASSPHRASE):
        pass
    monkeypatch.setattr(tries, "WRONG_FREE", 2)
    monkeypatch.setattr(tries, "WAIT_S", 1_000.0)
    monkeypatch.setattr(tries, "WAIT_S_MAX", 1_000.0)
    for _ in range(2):
        async with fronted(tmp_path / "home", None, CONFIG, lambda event: None) as front:
            async with browser(front.url) as page:
                if not (tmp_path / "home" / tries.TRIES).exists():
                    for guess in ("wrong", "wrong again"):
                        assert (
                            await page.refused("/api/unlock", {"passphrase": guess})
                            == "vault-wrong-passphrase"
                        )
                assert await page.refused("/api/unlock", {"passphrase": PASSPHRASE}) == "door-wait"
                assert front.state == "locked"
    monkeypatch.setattr(tries, "WAIT_S", 0.0)
    async with fronted(tmp_path / "home", None, CONFIG, lambda event: None) as front:
        async with browser(front.url) as page:
            assert (await page.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200
    assert not (tmp_path / "home" / tries.TRIES).exists()


async def test_locking_closes_the_home_and_ends_all_that_was_let_in(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE) as front, keeper_of(front) as page:
        hub, link, token = front.desk.hub, token_of(front.link()), front.access.token
        async with browser(front.url) as phone, page.client.get(f"{page.url}/api/events") as stream:
            await joined(front, phone)
            await stream.content.readline()
            status, door = await page.post("/api/lock", {"node": True})
            assert (status, door["state"], door["signed_in"]) == (200, "locked", False)
            assert (await until_said(stream, "locked"))[-1] == {"event": "locked"}
            assert (await stream.content.read()).strip() == b""
            for one in (page, phone):
                assert (await one.post("/api/call", {"command": "status"}))[0] == 401
            assert await page.refused("/api/enter", {"link": link}) == "door-link-spent"
            headers = {"Authorization": f"Bearer {token}"}
            assert (await page.post("/api/call", {"command": "status"}, headers=headers))[0] == 401
            assert front.opened is None and not (tmp_path / "home" / API).exists()
            with pytest.raises(Exception, match=r"closed|no active"):
                await hub.run(lambda: hub.replica.db.execute("SELECT 1"))
            # The home is free for others, and comes back by its passphrase alone.
            await (await open_home(tmp_path / "home", lambda: PASSPHRASE, wait_s=0)).close()
            assert await page.refused("/api/unlock", {"passphrase": "wrong"}) == "vault-wrong-passphrase"
            assert (await page.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200
            assert (await page.call("status"))["name"] == "Orchard"
            assert (await phone.post("/api/call", {"command": "status"}))[0] == 401


async def test_what_was_open_is_let_go_when_it_is_locked(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE) as front, keeper_of(front) as page:
        for _ in range(2):
            assert front.opened is not None
            made = await page.call("add", kind="event", fields={"title": "x", "start": "2026-12-01"})
            held = [weakref.ref(one) for one in (front.desk.hub, front.desk.hub.worker, front.desk)]
            await page.call("show", id=made["id"])
            await page.post("/api/lock", {"node": True})
            async with asyncio.timeout(60):
                while any(one() for one in held):
                    await asyncio.sleep(0.01)
                    gc.collect()
            await page.post("/api/unlock", {"passphrase": PASSPHRASE})


async def test_locking_the_page_alone_leaves_the_node_running(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE) as front, keeper_of(front) as page:
        assert (await page.post("/api/lock", {"node": False}))[1]["state"] == "open"
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
        assert await page.refused("/api/unlock", {"passphrase": "wrong"}) == "vault-wrong-passphrase"
        assert (await page.post("/api/unlock", {"passphrase": PASSPHRASE}))[1]["signed_in"]


async def test_a_home_without_a_passphrase_comes_back_by_a_link(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        door = await page.door()
        assert (door["open_lock"], door["idle_s"]) == (True, 0)
        _, door = await page.post("/api/lock", {"node": True})
        assert (door["state"], door["signed_in"], door["open_lock"]) == ("open", False, True)
        assert await page.refused("/api/unlock", {"passphrase": ""}) == "door-open-lock"
        made = await front.desk.call("page link", {})
        assert (await page.post("/api/enter", {"link": token_of(made["url"])}))[1]["signed_in"]


# Idle


async def test_only_a_hand_on_the_page_keeps_a_session(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE) as front, keeper_of(front) as page:
        assert (await page.door())["idle_s"] == 600
        late_s = front.access.sessions.now()
        front.access.sessions.now = lambda: late_s
        async with page.client.get(f"{page.url}/api/events") as stream:
            await stream.content.readline()
            for _ in range(3):
                late_s += 590
                assert (await page.post("/api/here"))[0] == 200
            late_s += 590
            await page.call("status")
            await page.door()
            late_s += 20
            await front.desk.call("add", {"kind": "event", "fields": {"title": "x", "start": "2026-12-01"}})
            assert (await until_said(stream, "locked"))[-1] == {"event": "locked"}
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401
        assert (await page.post("/api/here"))[0] == 401
        assert front.state == "open"


async def test_a_reader_chooses_how_long_that_is(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        await page.call("preferences", set={"idle_minutes": 3, "language": "en"})
        assert (await page.post("/api/here"))[1]["idle_s"] == 180


# Members


async def test_a_members_link_lets_in_that_member(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        await member(front, role="see")
        made = await front.desk.call("page link", {"member": "Nadia"})
        _, door = await page.post("/api/enter", {"link": token_of(made["url"])})
        assert (door["viewer"]["name"], door["viewer"]["role"]) == ("Nadia", "see")
        before = await counts(front)
        wanted = {"kind": "event", "fields": {"title": "x", "start": "2026-12-01"}}
        assert await page.call("add", **wanted) == "viewer-may-not"
        assert await counts(front) == before


# Notes


async def test_the_editor_is_there_for_the_signed_in_and_ends_with_their_session(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page:
        made = await page.call(
            "add", kind="action", fields={"title": "x", "start": "2026-12-01", "notes": "y"}
        )
        where = f"{page.url}/api/note?record={made['id']}&path=notes"
        async with page.client.ws_connect(where, headers={"Origin": page.url}) as socket:
            first = await socket.receive(timeout=60)
            assert first.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY)
            await page.post("/api/lock", {"node": False})
            async with asyncio.timeout(60):
                while (await socket.receive()).type not in (
                    aiohttp.WSMsgType.CLOSE,
                    aiohttp.WSMsgType.CLOSED,
                    aiohttp.WSMsgType.ERROR,
                ):
                    pass


@pytest.mark.parametrize("change", [{"spaces": []}, {"role": "see"}])
async def test_an_open_editor_ends_when_a_member_may_do_less(tmp_path: Path, change: dict[str, Any]):
    async with node_at(tmp_path / "home") as front, browser(front.url) as page:
        fields = {"title": "x", "start": "2026-12-01", "notes": "y"}
        made = await front.desk.call("add", {"kind": "action", "fields": fields})
        await joined(front, page)
        where = f"{page.url}/api/note?record={made['id']}&path=notes"
        async with page.client.ws_connect(where, headers={"Origin": page.url}) as socket:
            assert (await socket.receive_json(timeout=60))["hello"]["may_write"]
            await front.desk.call("member change", {"member": "Nadia", **change})
            async with asyncio.timeout(60):
                while (await socket.receive()).type is aiohttp.WSMsgType.BINARY:
                    pass
            assert socket.closed
        async with page.client.ws_connect(where, headers={"Origin": page.url}) as socket:
            told = await socket.receive_json(timeout=60)
            assert not told.get("hello", {}).get("may_write")


# Languages


async def test_before_anybody_is_known_the_browser_says_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(words, "languages", lambda: ("en", "es"))
    async with node_at(tmp_path / "home", PASSPHRASE) as front, browser(front.url) as page:
        await front.close()
        for header, language in (("es-CO, en;q=0.5", "es"), ("tlh", "en")):
            _, door = await page.get("/api/door", headers={"Accept-Language": header})
            assert (door["state"], door["language"]) == ("locked", language)


async def test_each_reader_has_their_own_language(tmp_path: Path):
    async with node_at(tmp_path / "home") as front, keeper_of(front) as page, browser(front.url) as phone:
        await joined(front, phone)
        assert await phone.call("preferences", set={"language": "klingon"}) == "preference-broken"
        monthly = await phone.call("preferences", set={"idle_minutes": 30})
        assert monthly["idle_minutes"] == 30
        assert (await phone.post("/api/here"))[1]["idle_s"] == 1_800
        assert (await page.call("preferences"))["idle_minutes"] == 10
