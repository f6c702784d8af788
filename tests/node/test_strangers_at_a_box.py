"""A box without a screen among strangers: what they use up, what they can make it open, and lines that break."""

from __future__ import annotations

import asyncio
import json
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import ifaddr
import pytest
from cryptography import x509

from node.door import claim as claims
from node.door import tries
from node.door.keeper_file import KEEPER
from node.home import is_home
from node.links.streams import Address
from node.runner import fronted
from tests.node.page_world import CONFIG, NEW, PASSPHRASE, box_at, browser, far_keeper
from web.local import limits

BACK = {"how": "file", "code": "", "label": "", "passphrase": PASSPHRASE, "words": "abandon " * 11 + "about"}


async def test_without_a_session_nothing_answers_but_the_door_and_the_page(tmp_path: Path):
    open_to_all = {"/api/door", "/api/unlock", "/api/claim"}
    async with box_at(tmp_path / "home") as (front, told), browser(told["urls"][0]) as stranger:
        assert front.state == "new"
        app = front.app(is_lan=True, claim=claims.Claim(tmp_path / "other", lambda: "new", bytes))
        ways = {
            (route.method, route.resource.canonical)
            for route in app.router.routes()
            if route.resource is not None and route.resource.canonical.startswith("/api")
        }
        assert {path for _, path in ways} >= {
            "/api/call",
            "/api/events",
            "/api/note",
            "/api/parcel",
        } | open_to_all
        for method, path in sorted(ways):
            if path not in open_to_all and method != "HEAD":
                ask = stranger.get if method == "GET" else stranger.post
                assert (method, path, (await ask(path.replace("{", "").replace("}", "")))[0]) == (
                    method,
                    path,
                    401,
                )


async def test_no_file_of_the_machine_is_opened_from_afar_to_bring_a_group_back(tmp_path: Path):
    here = tmp_path / "there"
    here.write_bytes(b"a file of the machine")
    async with box_at(tmp_path / "home") as (_, told), browser(told["urls"][0]) as page:
        await page.post("/api/claim", {"code": told["code"]})
        _, parcel = await page.post("/api/parcel")
        for file in (str(here), str(tmp_path / "missing"), "/dev/zero", f"{parcel['folder']}/../../{KEEPER}"):
            assert await page.refused("/api/new/back", BACK | {"file": file}) == "viewer-not-keeper"
        assert not is_home(tmp_path / "home")
        # What came through the browser is looked at.
        there = await page.refused("/api/new/back", BACK | {"file": f"{parcel['folder']}/backup"})
        assert there != "viewer-not-keeper"


async def test_strangers_who_try_passphrases_make_nobody_wait_who_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tries, "WRONG_FREE", 1)
    monkeypatch.setattr(tries, "WAIT_S", tries.WAIT_S_MAX)
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        known = {one.key: one.value for one in page.client.cookie_jar if "known" in one.key}
    keeper = Address(host="127.0.0.1", port=int(told["urls"][0].rpartition(":")[2]))
    config = replace(CONFIG, keeper=keeper)
    async with fronted(tmp_path / "home", None, config, lambda event: None) as front:
        async with browser(told["urls"][0]) as stranger, browser(told["urls"][0]) as page:
            assert await stranger.refused("/api/unlock", {"passphrase": "wrong"}) == "vault-wrong-passphrase"
            assert await stranger.refused("/api/unlock", {"passphrase": "more"}) == "door-wait"
            page.client.cookie_jar.update_cookies(known)
            assert (await page.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200
            # And who gets in forgets nothing of what strangers did.
            assert await stranger.refused("/api/unlock", {"passphrase": "more"}) == "door-wait"
        async with browser(front.url) as here:
            assert (await here.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200
    async with fronted(tmp_path / "home", None, config, lambda event: None):
        async with browser(told["urls"][0]) as stranger:
            assert await stranger.refused("/api/unlock", {"passphrase": "more"}) == "door-wait"


async def test_one_machine_that_holds_many_connections_keeps_no_other_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, "CONNECTIONS_OF_ONE_MAX", 4)
    monkeypatch.setattr(limits, "CONNECTIONS_MAX", 8)
    keeper, heard = Address(host="0.0.0.0", port=0), list[dict[str, Any]]()
    async with fronted(tmp_path / "home", None, replace(CONFIG, keeper=keeper), heard.append):
        told = next(one["keeper"] for one in heard if one["event"] == "ready")
        port = int(told["urls"][0].rpartition(":")[2])
        held = [await asyncio.to_thread(_connection, "127.0.0.66", port) for _ in range(12)]
        async with browser(f"https://127.0.0.1:{port}") as page:
            assert (await page.door())["asks"] == "code"
        for one in held:
            one.close()


async def test_a_group_whose_making_a_broken_line_kept_quiet_is_told_to_who_asks_again(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told) as page:
        group = (await page.door())["group"]
        # As if the answer had been lost: the page is still there, and asks for the same once more.
        assert await page.post("/api/new", NEW) == (200, {})
        async with browser(told["urls"][0]) as stranger:
            assert (await stranger.post("/api/new", NEW))[0] == 401
        other = NEW | {"words": BACK["words"]}
        for wrong in (other, NEW | {"passphrase": "another one altogether"}, NEW | {"name": "Kiln"}):
            assert await page.refused("/api/new", wrong) == "door-not-new"
        assert (await page.door())["group"] == group
        await page.post("/api/lock", {"node": True})
        await page.post("/api/unlock", {"passphrase": PASSPHRASE})
        assert await page.refused("/api/new", NEW) == "door-not-new"


async def test_a_key_that_the_card_damaged_makes_way_for_another(tmp_path: Path):
    async with box_at(tmp_path / "home") as (_, told), far_keeper(told):
        pass
    file = tmp_path / "home" / KEEPER
    kept = json.loads(file.read_text())
    for key in ("", "no key", kept["key"].replace("A", "B"), kept["key"][:40]):
        file.write_text(json.dumps(kept | {"key": key}))
        async with box_at(tmp_path / "home") as (_, again), browser(again["urls"][0]) as page:
            assert again["fingerprint"] != told["fingerprint"]
            assert (await page.post("/api/unlock", {"passphrase": PASSPHRASE}))[0] == 200


async def test_its_certificate_tells_no_address_by_which_a_place_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    ips = [ifaddr.IP("192.168.178.31", 24, "eth0"), ifaddr.IP("9.9.9.9", 24, "eth0")]
    ips += [
        ifaddr.IP(("2620:fe::fe", 0, 0), 64, "eth0"),
        ifaddr.IP(("fe80::ba27:ebff:fe12:3456", 0, 2), 64, "eth0"),
    ]
    monkeypatch.setattr("ifaddr.get_adapters", lambda: [ifaddr.Adapter("eth0", "eth0", ips, 2)])
    keeper = Address(host="0.0.0.0", port=0)
    async with fronted(tmp_path / "home", None, replace(CONFIG, keeper=keeper), lambda event: None):
        chain = json.loads((tmp_path / "home" / KEEPER).read_text())["chain"]
    found = x509.load_pem_x509_certificate(chain.encode())
    names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert [str(one) for one in names.get_values_for_type(x509.IPAddress)] == ["192.168.178.31"]
    [name] = names.get_values_for_type(x509.DNSName)
    assert socket.gethostname().lower() not in name


def _connection(host: str, port: int) -> socket.socket:
    """Return a connection from another machine, of which nothing more comes."""
    return socket.create_connection(("127.0.0.1", port), 10, source_address=(host, 0))


@pytest.mark.parametrize("left", [("key", "key.copy", "store.db"), ("courier.key", "courier.db")])
async def test_who_lost_the_power_while_making_something_of_it_claims_it_anew(
    tmp_path: Path, left: tuple[str, ...]
):
    home = tmp_path / "home"
    async with box_at(home) as (_, told), browser(told["urls"][0]) as page:
        await page.post("/api/claim", {"code": told["code"]})
        cookies = {one.key: one.value for one in page.client.cookie_jar}
    for name in ("unfinished", *left):
        (home / name).write_bytes(b"half")
    port = int(told["urls"][0].rpartition(":")[2])
    config, heard = replace(CONFIG, keeper=Address(host="127.0.0.1", port=port)), list[dict[str, Any]]()
    async with fronted(home, None, config, heard.append), browser(told["urls"][0]) as old:
        again = next(one["keeper"] for one in heard if one["event"] == "ready")
        assert (again["state"], again["code"] is None) == ("new", False) and again["code"] != told["code"]
        # What was known before is not any more: it may have been somebody else's.
        old.client.cookie_jar.update_cookies(cookies)
        assert (await old.door())["asks"] == "code"
        assert await old.refused("/api/claim", {"code": told["code"]}) == "claim-code-wrong"
        async with far_keeper(again):
            assert is_home(home)
