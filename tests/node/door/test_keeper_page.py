"""The keeper's page of a box without a screen: claimed once, over TLS, by who is beside it; and what strangers get."""

from __future__ import annotations

import asyncio
import hashlib
import json
import socket
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from node.config import Config
from node.courier.home import is_courier
from node.door import claim as claims
from node.door.keeper_file import KEEPER
from node.home import is_home
from node.links.streams import Address
from node.runner import fronted
from tests.node.page_world import (
    CONFIG,
    HERE,
    NEW,
    PASSPHRASE,
    PIN,
    Page,
    box_at,
    browser,
    far_keeper,
    keeper_of,
    node_at,
    token_of,
)

PART = "Woodlark"


async def test_who_is_beside_the_box_claims_it_and_makes_a_home(tmp_path: Path):
    async with box_at(tmp_path / "home") as (front, told), browser(told["urls"][0]) as page:
        assert (told["state"], told["open"]) == ("new", True) and not is_home(tmp_path / "home")
        assert told["urls"][0].startswith("https://127.0.0.1:")
        assert await asyncio.to_thread(_presented, told["urls"][0]) == told["fingerprint"]
        door = await page.door()
        assert (door["state"], door["asks"], door["signed_in"]) == ("new", "code", False)
        _, door = await page.post("/api/claim", {"code": told["code"]})
        assert (door["signed_in"], door["viewer"]["role"], door["viewer"]["lan"]) == (True, "keeper", True)
        for cookie in page.client.cookie_jar:
            assert cookie.key.startswith("__Host-") and cookie["secure"] and cookie["httponly"]
            assert cookie["samesite"] == "Strict"
        assert len((await page.post("/api/new/passphrase"))[1]["words"]) == 6
        assert await page.refused("/api/new", NEW | {"passphrase": None}) == "claim-needs-passphrase"
        back = {"how": "kit", "file": "", "code": "x", "words": "x", "label": "", "passphrase": None}
        assert await page.refused("/api/new/back", back) == "claim-needs-passphrase"
        asked = {name: text for name, text in NEW.items() if name != "words"}
        assert await page.refused("/api/new/sheet", asked | {"passphrase": None}) == "claim-needs-passphrase"
        words = (await page.post("/api/new/sheet", asked))[1]["words"]
        assert len(words) == 12 and not is_home(tmp_path / "home")
        assert (await page.post("/api/new", asked | {"words": " ".join(words)}))[0] == 200
        assert front.state == "open"
        assert (await page.call("status"))["running"]


async def test_who_is_beside_the_box_is_told_how_it_stands(tmp_path: Path):
    heard: list[dict[str, Any]] = []
    config = _with_keeper(CONFIG)

    def stood() -> list[tuple[str, bool]]:
        return [(one["state"], bool(one["code"])) for one in heard if one["event"] == "keeper"]

    async with fronted(tmp_path / "home", None, config, heard.append):
        [told] = [one["keeper"] for one in heard if one["event"] == "ready"]
        async with far_keeper(told) as page:
            await page.post("/api/lock", {"node": True})
            assert heard[0]["event"] == "ready", "whoever reads the events waits for this one first"
            assert stood() == [("new", True), ("new", False), ("open", False), ("locked", False)]
    assert told["code"] not in (tmp_path / "home" / KEEPER).read_text()


async def test_after_a_loss_of_power_it_waits_locked_says_so_and_opens_again(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        known = {one.key: one.value for one in page.client.cookie_jar if "known" in one.key}
        port = int(told["urls"][0].rpartition(":")[2])
    keeper = Address(host="127.0.0.1", port=port)
    async with box_at(tmp_path / "home") as (front, again):
        assert (again["state"], again["code"], again["fingerprint"]) == ("locked", None, told["fingerprint"])
        async with browser(again["urls"][0]) as stranger:
            door = await stranger.door()
            assert (door["state"], door["group"], door["viewer"]) == ("locked", None, None)
            assert (await stranger.post("/api/call", {"command": "status"}))[0] == 401
            assert await stranger.refused("/api/claim", {"code": told["code"]}) == "door-not-new"
            assert (await stranger.post("/api/new", NEW))[0] == 401
            assert await stranger.refused("/api/unlock", {"passphrase": "wrong"}) == "vault-wrong-passphrase"
            assert front.state == "locked" and "Orchard" not in json.dumps(door)
            _, door = await stranger.post("/api/unlock", {"passphrase": PASSPHRASE})
            assert (door["state"], door["signed_in"], door["group"]["name"]) == ("open", True, "Orchard")
    # The browser that claimed it is known without the window, under the address that it was known by.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(claims, "WINDOW_S", 0.0)
        async with fronted(tmp_path / "home", None, _with_keeper(CONFIG, keeper), lambda event: None):
            async with browser(told["urls"][0]) as stranger:
                assert (await stranger.door())["asks"] == "never"
                assert await stranger.refused("/api/unlock", {"passphrase": PASSPHRASE}) == "claim-closed"
                stranger.client.cookie_jar.update_cookies(known)
                assert (await stranger.door())["asks"] == "passphrase"
                assert (await stranger.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200


async def test_strangers_guess_until_they_are_not_listened_to(tmp_path: Path):
    async with box_at(tmp_path / "home") as (front, told), browser(told["urls"][0]) as stranger:
        guesses = [stranger.post("/api/claim", {"code": f"{number:012}"}) for number in range(40)]
        refused = [told["error"]["id"] for _, told in await asyncio.gather(*guesses)]
        assert refused.count("claim-code-wrong") == claims.TRIES_OF_ONE_MAX
        assert refused.count("claim-closed") == 40 - claims.TRIES_OF_ONE_MAX
        assert not (await stranger.door())["signed_in"] and front.state == "new"


async def test_many_passphrases_at_once_are_no_way_around_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told):
        pass
    monkeypatch.setattr("node.door.tries.WRONG_FREE", 1_000)
    async with box_at(tmp_path / "home") as (_, told), browser(told["urls"][0]) as stranger:
        guesses = [stranger.post("/api/unlock", {"passphrase": f"guess {number}"}) for number in range(30)]
        refused = [told["error"]["id"] for _, told in await asyncio.gather(*guesses)]
        assert refused.count("vault-wrong-passphrase") <= claims.TRIES_OF_ONE_MAX
        assert set(refused) <= {"vault-wrong-passphrase", "claim-closed"}


async def test_two_with_the_same_code_at_once_are_one(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told):
        async with browser(told["urls"][0]) as one, browser(told["urls"][0]) as other:
            came = await asyncio.gather(
                *(page.post("/api/claim", {"code": told["code"]}) for page in (one, other))
            )
            assert sorted(status for status, _ in came) == [200, 400]
            [late] = [page for page, (status, _) in zip((one, other), came, strict=True) if status == 400]
            assert (await late.door())["asks"] == "never"
            assert (await late.post("/api/new", NEW))[0] == 401


async def test_the_claiming_browser_comes_back_without_its_session(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), browser(told["urls"][0]) as page:
        await page.post("/api/claim", {"code": told["code"]})
        session = next(one.key for one in page.client.cookie_jar if "known" not in one.key)
        page.client.cookie_jar.clear(lambda one: one.key == session)
        assert (await page.post("/api/new", NEW))[0] == 401
        assert (await page.door())["asks"] == "nothing"
        assert (await page.post("/api/claim", {"code": ""}))[0] == 200
        assert (await page.post("/api/new", NEW))[0] == 200


async def test_other_origins_hosts_and_forms_get_nothing(tmp_path: Path):
    async with box_at(tmp_path / "home") as (front, told), browser(told["urls"][0]) as page:
        port = told["urls"][0].rpartition(":")[2]
        right = {"code": told["code"]}
        for headers, status in (
            ({"Origin": "https://evil.example"}, 403),
            ({"Origin": front.url}, 403),
            ({"Origin": "null"}, 403),
            ({"Host": f"box.local:{port}"}, 421),
            ({"Host": f"localhost:{port}"}, 421),
            ({"Sec-Fetch-Site": "cross-site"}, 403),
            ({"Content-Type": "text/plain"}, 415),
        ):
            assert (await page.post("/api/claim", right, headers=headers))[0] == status
        broken: tuple[Any, ...] = ([], {"code": 7}, {"code": None}, {}, {"code": "x", "more": 1})
        for body in broken:
            assert (await page.post("/api/claim", body))[0] == 400
        assert (await page.get("/api/claim"))[0] == 405
        assert (await page.door())["asks"] == "code"


async def test_it_is_asked_by_the_name_that_its_network_knows_and_no_other_page_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("socket.gethostname", lambda: "Orchard-Box")
    keeper = Address(host="0.0.0.0", port=0)
    heard: list[dict[str, Any]] = []
    async with fronted(tmp_path / "home", None, _with_keeper(CONFIG, keeper), heard.append) as front:
        [told] = [one["keeper"] for one in heard if one["event"] == "ready"]
        port = told["urls"][-1].rpartition(":")[2]
        assert told["urls"][-1] == f"https://orchard-box.local:{port}"
        here = f"https://127.0.0.1:{port}"
        async with browser(here) as page:
            named = {"Host": f"Orchard-Box.local:{port}", "Origin": f"https://orchard-box.local:{port}"}
            assert (await page.post("/api/claim", {"code": "x"}, headers=named))[1]["error"][
                "id"
            ] == "claim-code-wrong"
            for headers in (
                named | {"Host": f"orchard-box.local.evil.example:{port}"},
                named | {"Host": f"orchard-box:{port}"},
                named | {"Host": "orchard-box.local"},
                named | {"Origin": f"http://orchard-box.local:{port}"},
            ):
                assert (await page.post("/api/claim", {"code": "x"}, headers=headers))[0] in (403, 421)
        async with browser(front.url) as page:
            own = front.url.rpartition(":")[2]
            headers = {"Host": f"orchard-box.local:{own}", "Origin": f"http://orchard-box.local:{own}"}
            assert (await page.get("/api/door", headers=headers))[0] == 421


async def test_a_session_holds_on_its_own_side_alone(tmp_path: Path):
    async with box_at(tmp_path / "home") as (front, told), far_keeper(told) as page:
        phones = (await page.call("lan-page", on=True))["url"]
        invited = await _member(page)
        async with browser(phones) as phone, keeper_of(front) as here:
            assert (await phone.post("/api/join", {"token": invited["token"], "pin": PIN}))[0] == 200
            secrets = {
                "far": _session(page),
                "phone": _session(phone),
                "here": _session(here),
            }
            for name, url in (("far", told["urls"][0]), ("phone", phones), ("here", front.url)):
                async with browser(url) as thief:
                    prefix = "__Host-" if url.startswith("https") else ""
                    for other, secret in secrets.items():
                        cookie = f"{prefix}hedgerow-{url.rpartition(':')[2]}={secret}"
                        status, _ = await thief.post(
                            "/api/call", {"command": "status"}, headers={"Cookie": cookie}
                        )
                        assert (name, other, status) == (name, other, 200 if name == other else 401)
            token = front.access.token
            headers = {"Authorization": f"Bearer {token}"}
            async with browser(told["urls"][0]) as thief:
                assert (await thief.post("/api/call", {"command": "status"}, headers=headers))[0] == 401
                assert (await thief.post("/api/enter", {"link": token_of(front.link())}))[0] in (404, 405)
                assert (await thief.post("/api/join", {"token": "x", "pin": PIN}))[0] in (404, 405)
                assert (await thief.get("/feed/00.ics"))[0] == 404


async def test_switching_the_phones_off_shuts_out_no_keeper(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        assert (await page.call("lan-page", on=True))["on"]
        assert (await page.call("lan-page", on=False))["on"] is False
        assert (await page.call("status"))["running"]


async def test_a_locked_box_says_so_to_members_where_they_always_come_in(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        phones = await page.call("lan-page", on=True)
        assert phones["fingerprint"] == told["fingerprint"]
        invited = await _member(page)
        async with browser(phones["url"]) as phone:
            assert (await phone.post("/api/join", {"token": invited["token"], "pin": PIN}))[0] == 200
            await page.post("/api/lock", {"node": True})
            door = await phone.door()
            assert (door["state"], door["signed_in"], door["group"], door["asks"]) == (
                "locked",
                False,
                None,
                None,
            )
            assert await asyncio.to_thread(_presented, phones["url"]) == told["fingerprint"]
            for way in ("/api/unlock", "/api/claim", "/api/new", "/api/enter"):
                assert (await phone.post(way, {"passphrase": PASSPHRASE}))[0] in (404, 405)
    # After a loss of power, too; and once somebody unlocked it they are where they were.
    port = int(phones["url"].rpartition(":")[2])
    async with box_at(tmp_path / "home", phones=Address(host="127.0.0.1", port=port)) as (_, told):
        async with browser(phones["url"]) as phone, browser(told["urls"][0]) as page:
            assert (await phone.door())["state"] == "locked"
            await page.post("/api/unlock", {"passphrase": PASSPHRASE})
            assert (await phone.door())["state"] == "open"
            await page.call("lan-page", on=False)
            await page.post("/api/lock", {"node": True})
            with pytest.raises(OSError, match="refused"):
                socket.create_connection(("127.0.0.1", port), 1).close()


async def test_a_locked_box_says_so_to_members_as_soon_as_its_network_lets_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("node.door.keeper_page.LOOK_EVERY_S", 0.05)
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        url = (await page.call("lan-page", on=True))["url"]
    port = int(url.rpartition(":")[2])
    with socket.create_server(("127.0.0.1", port)) as taken:
        async with box_at(tmp_path / "home") as (front, _), browser(url) as phone:
            taken.close()
            async with asyncio.timeout(60):
                while not await asyncio.to_thread(_listens, port):
                    pass
            assert (await phone.door())["state"] == "locked"
            await front.unlock(PASSPHRASE)
            assert (await front.desk.call("lan-page", {}))["url"] is not None


async def test_what_lives_at_home_does_not_come_over_the_network(tmp_path: Path):
    async with box_at(tmp_path / "home") as (front, stood), far_keeper(stood) as page:
        fields = {"title": "A case", "identity.names": PART, "margin.notes": PART}
        case = (await front.desk.call("add", {"kind": "case", "fields": fields}))["id"]
        shown = await page.call("show", id=case)
        assert shown["fields"]["title"] == "A case" and PART not in json.dumps(shown)
        for command in ("history", "list", "search", "activity", "today", "space contents"):
            args = {"history": {"id": case}, "list": {"kind": "case"}, "search": {"text": PART}}
            args |= {"space contents": {"space": "home"}}
            told = await page.call(command, **args.get(command, {}))
            assert not isinstance(told, str) and PART not in json.dumps(told), command
        assert await page.call("edit", id=case, fields={"identity.names": "x"}) == "viewer-not-this-part"
        assert (await page.call("edit", id=case, fields={"title": "Another"}))["id"] == case
        for command in (
            "export",
            "export-folder",
            "preview",
            "refer",
            "lesson",
            "share-record",
            "device invite",
        ):
            assert await page.call(command, id=case) == "viewer-not-keeper"
        for command in ("page link", "feed create", "import", "travel leave", "restore", "sticks"):
            assert await page.call(command) == "viewer-not-keeper"


async def test_a_backup_goes_out_through_the_browser_and_to_no_other_file(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        for elsewhere in (tmp_path / "there", tmp_path / "home" / "there", "there", ""):
            assert await page.call("backup", file=str(elsewhere)) == "viewer-not-keeper"
            assert await page.call("bundle read", file=str(elsewhere)) == "viewer-not-keeper"
        _, parcel = await page.post("/api/parcel")
        for name in ("../there", "a/../../there", "/etc/passwd", "", "."):
            assert await page.call("backup", file=f"{parcel['folder']}/{name}") == "viewer-not-keeper"
        made = await page.call("backup", file=f"{parcel['folder']}/orchard")
        assert made["file"].startswith(parcel["folder"])
        status, body = await page.get(f"/api/parcel/{parcel['parcel']}/{Path(made['file']).name}")
        assert status == 200 and len(body) > 1_000
        assert not (tmp_path / "there").exists() and not (tmp_path / "home" / "there").exists()


async def test_a_box_becomes_a_courier_and_nothing_is_left_to_claim(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), browser(told["urls"][0]) as page:
        await page.post("/api/claim", {"code": told["code"]})
        _, made = await page.post("/api/new/courier")
        assert made["code"].startswith("HC1-")
        # Asked again by the same browser, it has a fresh code; by another one it has none.
        assert (await page.post("/api/new/courier"))[1]["code"] != made["code"]
        assert (await page.post("/api/new", NEW))[0] == 400 and not is_home(tmp_path / "home")
        async with browser(told["urls"][0]) as stranger:
            assert (await stranger.door())["asks"] == "never"
            assert (await stranger.post("/api/new/courier"))[0] == 401
    assert is_courier(tmp_path / "home")


async def test_a_box_that_nobody_claims_closes_its_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(claims, "WINDOW_S", 1.0)
    closed, heard = asyncio.Event(), list[dict[str, Any]]()

    def hear(event: dict[str, Any]) -> None:
        heard.append(event)
        if event["event"] == "keeper" and not event["open"]:
            closed.set()

    async with fronted(tmp_path / "home", None, _with_keeper(CONFIG), hear):
        url = heard[-1]["keeper"]["urls"][0]
        async with asyncio.timeout(30):
            await closed.wait()
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), 1).close()
    async with box_at(tmp_path / "home") as (_, told):
        assert told["open"] and told["code"] == heard[-1]["code"]


async def test_a_home_that_was_made_otherwise_leaves_nothing_to_claim(tmp_path: Path):
    async with box_at(tmp_path / "home") as (front, told), keeper_of(front) as here:
        assert (await here.post("/api/new", NEW))[0] == 200
        async with browser(told["urls"][0]) as page:
            assert await page.refused("/api/claim", {"code": told["code"]}) == "door-not-new"
            assert (await page.door())["asks"] == "passphrase"


async def test_an_open_lock_is_no_way_in(tmp_path: Path):
    async with node_at(tmp_path / "home"):
        pass
    async with box_at(tmp_path / "home") as (_, told), browser(told["urls"][0]) as page:
        assert await page.refused("/api/unlock", {"passphrase": ""}) == "door-open-lock"
        assert (await page.post("/api/call", {"command": "status"}))[0] == 401


async def test_without_being_asked_there_is_no_such_page(tmp_path: Path):
    async with node_at(tmp_path / "home", PASSPHRASE):
        assert not (tmp_path / "home" / KEEPER).exists()
    async with node_at(tmp_path / "other", made=False) as front, browser(front.url) as page:
        assert (await page.door())["asks"] is None
        assert (await page.post("/api/claim", {"code": "x"}))[0] in (404, 405)


async def test_what_a_killed_start_left_is_in_nobodys_way(tmp_path: Path):
    async with box_at(tmp_path / "home"):
        pass
    (tmp_path / "home" / f"{KEEPER}.new").write_text("half")
    async with box_at(tmp_path / "home") as (front, told), far_keeper(told):
        assert front.state == "open"


async def _member(page: Page) -> dict[str, Any]:
    made = await page.call("member add", name="Nadia", role="edit", spaces=["home"])
    invited: dict[str, Any] = await page.call("member invite", member=made["member"])
    return invited


def _session(page: Page) -> str:
    return next(one.value for one in page.client.cookie_jar if "known" not in one.key)


def _with_keeper(config: Config, keeper: Address = HERE) -> Config:
    return replace(config, keeper=keeper)


def _listens(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


def _presented(url: str) -> str:
    host, _, port = url.removeprefix("https://").rpartition(":")
    unchecked = ssl.create_default_context()
    unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE
    with (
        socket.create_connection((host, int(port)), 5) as line,
        unchecked.wrap_socket(line) as secured,
    ):
        found = secured.getpeercert(binary_form=True)
        assert found is not None
        return hashlib.sha256(found).hexdigest()
